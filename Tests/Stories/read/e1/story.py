import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story

story = Story(7319, "Europe/London", "2025-01-20", "2025-12-19")
story.party("tarnvale", "tarnvale.example")
story.party("merrow", "merrow.example")

gareth = story.person("Gareth Pugh", "tarnvale", "Head of Fleet")
naomi = story.person("Naomi Ferris", "tarnvale", "Fleet contract manager")
dilwyn = story.person("Dilwyn Tate", "tarnvale", "Service control manager")
sanjay = story.person("Sanjay Khatri", "tarnvale", "Diagram planner")
bethan = story.person("Bethan Coyle", "tarnvale", "Train operations manager")
ruth = story.person("Ruth Ainscough", "merrow", "Contract director")
callum = story.person("Callum Brodie", "merrow", "Depot manager")
piotr = story.person("Piotr Zielak", "merrow", "Exam planner")
lorna = story.person("Lorna Mayhew", "merrow", "Materials")
wes = story.person("Wes Okafor", "merrow", "Night shift lead")
imogen = story.person("Imogen Slade", "merrow", "Planner, from November")

for d in ("2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25"):
    story.holidays.add(dt.date.fromisoformat(d))
    story.away("tarnvale", d, d)
    story.away("merrow", d, d)

DAILY, EXAM, PARTS = "Fleet Daily", "Exam Planning", "Parts and Stores"
TV, MW = "Tarnvale Control Desk", "Merrow Shift Leads"

# ---------------------------------------------------------------- background
C = story.chance
UNITS = [f"{n}" for n in range(701, 725)]
FILL = dict(
    part=["door edge seals", "wiper arms", "brake pads", "engine air filters", "gangway curtains", "coupler heads", "heater resistors", "speed probes", "saloon lights", "battery packs", "fuel lift pumps", "alternator belts", "toilet flush valves", "radiator hoses", "cab seat bases", "horn relays"],
    place=["Carrow", "Ness End", "Wexley", "Holmebridge", "Upper Strand", "Pellow Junction", "Marl Cross"],
    road=["road 1", "road 2", "road 3", "road 4", "road 5", "the jack road", "the pit road"],
    time=["04:50", "05:12", "05:36", "06:05", "06:41", "07:18", "21:55", "22:40", "23:25"],
    fault=["door 3 not proving closed", "no power on the B car", "low coolant light", "heating stuck on full", "horn weak on the low tone", "a smell of hot oil at the A end", "TPMS display blank", "a flat battery after the layover", "the PA dead in one saloon", "a cracked corridor pane", "a rattle under seat 44", "the toilet locked out"],
    exam=["A exam", "B exam", "C2 exam", "C4 exam", "wheel measurement", "door exam", "brake test", "air-con service"],
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])
seen = set()


def render(text):
    """One exchange of a line of the tables below: "[a|b]" is a choice, "{u}" a thing that stays the same in the exchange."""
    for _ in range(40):
        u = C.sample(UNITS, 3)
        fill = {k: C.choice(v) for k, v in FILL.items()}
        fill.update(u=u[0], u2=u[1], u3=u[2], n=C.randint(2, 9), m=C.randint(11, 48), no=C.randint(4100, 9890), min=C.choice([5, 8, 10, 12, 15, 20, 25, 40]))
        lines = [re.sub(r"\[([^\[\]]*)\]", lambda m: C.choice(m.group(1).split("|")), part).strip().format(**fill) for part in text.split("//")]
        lines = [x[0].upper() + x[1:] if x and C.random() < 0.8 else x for x in lines]
        if not any(x in seen for x in lines):
            break
    seen.update(lines)
    return lines


def table(text):
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


bags = {}


used, recent, LIMIT = {}, [], 2


def fixed(text):
    """An anecdote: one of its longer lines has nothing in it that changes."""
    return any(len(part.strip()) > 30 and "{" not in part and "[" not in part for part in text.split("//"))


def talk(channel, starters, answerers, per_week, name, first, last, reply=(4, 180), answered=1.0, threads=0.65, hours=(6.5, 17.5)):
    """As story.chatter, but each table knows which side begins."""
    date, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= end:
        if date.weekday() < 5 and date not in story.holidays:
            for _ in range(story.poisson(per_week / 5)):
                one, other = C.choice(starters), C.choice([a for a in answerers])
                if one is other:
                    continue
                bag = bags.setdefault(name, [])
                if not bag:
                    bag.extend(x for x in TABLES[name] if used.get(x, 0) < (LIMIT if fixed(x) else 9) and x not in recent[-8:])
                    bag = bags[name] = bag or [x for x in TABLES[name] if not fixed(x)] or sorted(TABLES[name], key=lambda x: used.get(x, 0))[:4]
                    C.shuffle(bag)
                text = bag.pop()
                used[text] = used.get(text, 0) + 1
                recent.append(text)
                story.exchange("team", channel, date, one, other, render(text), reply, answered, threads, hours)
        date += dt.timedelta(days=1)


TABLES = {}
# Control and operations ask, the depot answers
TABLES["daily_t"] = table("""
{u} [lost its air-con|has no heating] in the rear saloon, {time} off {place}. // [Booked|Down] for tonight, job {no}.
[Where's|Who has] {u}? // {road}, ready at {time}. // [ta|Thank you|got it]
{fault} on {u}, [reported|seen] at {place}. [Not urgent.|Can wait till night.] // [Job {no}.|On the list, {no}.|Thanks, {no}.]
[Swap|Swapping] {u} for {u2} on the {time}, [crew reasons|short crew]. // [Fine.|No objection.|OK, {u2} was due a wash anyway.]
Is {u} all right for the long run to {place} on {day}? // [Yes, fuelled and watered.|It is, tank full at {time}.|Better take {u2}, {u} is near its mileage.]
Could {u} leave [by the west end|first] tomorrow? {time} needs to go before {u2}. // [Will stack them that way.|OK, {u} first.|Done, {u} is at the front of {road}.]
[Driver|Guard] on the {time} says {u} is [a pleasure|smooth as butter] since last week. // [Passed on to nights.|Nice to hear.|That's the {part}.]
Defect book of {u} [is full|has no pages left]. // New one [in tonight|goes in at {time}].
{n} seats wet in {u}, [window left open|roof vent]. // [We'll dry them.|Job {no}, heater on overnight.]
[Morning.|Morning all.|] {u} arrived at {place} {min} late with {fault}. Can somebody look tonight? // [Will do|Yes, it's on the board], booked under job {no}. // [cheers|ta|Thanks]
Driver on the {time} reports {fault} on {u}. Running on, nothing unsafe. // [Noted.|OK, noted.] Probably the same as last month. We'll have it on {road} tonight. // [Great|Fine by us], I'll tell the driver.
which unit for the {time} off Holmebridge? board shows two // {u}. {u2} was a typo on my side, sorry. // no bother
[Any chance|Is there a chance] of {u} back by {time}? We are one short on the Coast diagrams. // [Should be OK|I think so], test run at 3, then it's yours. // [Lovely.|Super, thanks.]
{u} did very well yesterday by the way, first full week without a defect since autumn // [Told you|We aim to please] ;) new {part} seem to do it
Passenger complaint about the smell in {u}, rear saloon. // Carpet cleaner spilled. Windows open, {min} minutes and you won't notice. // Will pass that on in politer words
Lost property again: somebody left a {m}-inch inflatable flamingo on {u}. Has the cleaner got it? // [It is in my office.|It's guarding the oil store.] It has a hard hat on now. // Please send a photo
We are going to swap {u} and {u2} at {place} at {time}, so {u} ends up with you tonight. OK? // OK. // Thanks, done
Can the night team check the tail lamp on {u}? Guard saw it flicker. // Checked, loose pin, [sorted|done] before midnight.
[Sorry, missed your message on|Only now seen your message about] {u}. Yes, you can keep it till {time}. // [No worries, we guessed so.|All good, we took the later one anyway.]
{u} failed to start at {place}, driver got it going at second try. // Batteries are on my list for {day}. If it does it once more, bring it in straight away and I will make room. // will do
Is the fuel point working again? // Since {time}, yes. Pump {n} is still slow, use the other. // Thanks
Which of the units has the new seats? Somebody from the passenger panel would like to see one. // {u} and {u2}. {u} is the cleaner of the two. // Ha, noted
Just checking that {u} is still limited to {m} mph after the wheel reading? // Lifted last night, job {no}. Paper is in the cab. // perfect
[Heads up|For info], the {time} will be strengthened on {day} for the football, we'd need {u} as well. // [OK|Fine], {u} has nothing booked. Will be washed too, for the telly. // ha
{fault} on {u}, driver says "as ever". Is it as ever? // It is not as ever, it's a new one. Leave it with us, job {no}. // OK
Where is {u} now, according to you? // {road}, bonnet open. // That matches ours, good. First time today
Thanks for turning {u} round so fast, {min} minutes must be a record // [Wes had his running shoes on|Two people and a torch], you are welcome
Can we have the ramp from {u}? The one on {u2} is bent. // [Of course|Sure], ramp goes across at the shift change. // ta
{u} has graffiti along the whole B side, done at {place}. // Is it at least good? // It says GAZ. Twice. // Wash road tomorrow then
Do you still need {u} in for that {exam} on {day}? // Yes please, by {time} if it can be done. // Should be there by then
Cab too cold on {u} says the union rep. // Heater matrix, on order. There's a plug-in thing until then, tested and tagged. // OK will tell her
Our log shows {u} as stopped, yours as available. Who's right? // You are. I forgot to close job {no}. // fixed here too, thanks
{n} minutes delay at {place} this morning put down to you, but the camera shows a pushchair in the door. I've moved it to us. // [That's decent of you|Appreciated], thanks
Could you give me a plain English line on what happened with {u}? for the stakeholders mail // A sensor thought a shut door was open and the train sulked. // I'll use that nearly word for word
The rep from the disabled travellers' group asks whether call buttons on {u} are fixed. // All four, tested with her own stick by Wes. She rang on Saturday. // brilliant
""")
# The depot tells or asks, control answers
TABLES["daily_m"] = table("""
{u} [finished|all done], {part} changed, job {no} closed. // [Thanks.|Cheers.|Lovely, it goes on the {time}.]
[Test run|Trial trip] with {u} at {time} to {place}, is there a path? // [There is, leave at {time} sharp.|Yes, behind the {time}.|Signal box says yes.]
{u} needs another hour, [{part}|last bolts]. [Sorry.|Apologies.] // [OK, {u2} instead.|Fine, we've slack till {time}.] // [Out now.|Released {time}.]
Please keep {u} [off the Coast turns|near home] till {day}, {fault}. // [OK, on the {place} shuttle.|Will do.|Understood, {place} only.]
[Found|Traced] the {fault} on {u}: [loose earth|a chafed wire|water in a plug]. // [Well found.|Good, so it's not the {part}.]
[Two|Three] of the lads are at the {day} course, we're {n} tonight. {u} first, then {u2}. // [Thanks for saying.|OK, {u3} can wait.]
{u}: [left|right] wiper fixed, spare in the cab. // [ta|Thanks|noted]
Can we have {u} [again|back] for half an hour at {time}? Forgot to sign line {m}. // [Ha, it's on the {place} platform, come along.|Yes, it sits till {time}.]
{u} released at {time}, all OK. {u2} follows in about {min} min. // [Received|Got it].
{u} will be {min} minutes late off the depot, {fault}. Sorry. // [OK, we hold the crew.|OK. We turn {u2} short instead.] // It's out now. Thanks for bearing with us.
Need {u} in tonight for {part}, is that possible? // [It finishes at Ness End|It's at Wexley till late], I can swap it with {u2} at {time}. // [Great|Good], please do. // done
Who took the shunter's radio? Number {n} is missing from the rack. // Not guilty. Ask the {place} crew, they had a visit on {day}. // Found. In the fridge. Don't ask.
{u} needs a run of {m} miles to bed the brakes in before it does anything stopping. // I can put it on the empty to {place}. // Perfect.
We have {n} off sick in the shed tonight, the jobs on {u} and {u2} get done first and {u3} may stay with us until noon. // Thanks for saying. {u3} isn't out before 13:00 anyway. Hope they feel better.
All units for the {day} peak ready, {u} is the spare. // [Music to my ears|Luxury!]
{u}: found the rattle. It was a spoon. // A spoon? // A spoon, behind panel 12. The rattle has been reported since {n} weeks. // I want that spoon framed
Could control please let us know the mileage on {u}? The box isn't sending. // {m}2,{m}{n} miles as of last night. // Ta
Just so you see it before you hear it: scrape on the A end of {u}, shunting, slow speed, no one hurt. Form is in. // Thank you for telling us straight. Pictures? // In the folder, {n} of them.
{u} out on time with a fresh floor. Please ask drivers not to drag the bins // haha will ask. No promises
The {time} driver was a great help with the test on {u}, please tell him // I will, that's Owen. He'll be unbearable for a week
Shore supply tripped on {road}, lights are on batteries. {n} units affected, all fine for the morning. // OK, thanks. Do you need anything from our side? // Only coffee
can you bring {u} in nose first, the lift is on the other side // Yes, will turn it at {place}. // Lovely
{u} stays in, {fault} came back. [I'd rather not gamble.|Not happy with it yet.] // Agreed. {u2} takes its diagram. // thanks
Sand filled on all {m} boxes, {u} and {u2} had been empty. // Empty? Drivers say they hardly used it. // The hose leaks. Fixed as well.
wee one at home has chickenpox, the other shift covers my log today // Oh no. All the best to the small patient!
Job {no} closed: {u} back with you. It was the cable, not the {part}. // [Good to know|Ah, good], we have seen that on {u2} too. // Then send her in on {day}
Question from nights: may we start engines at {place} before {time}? The neighbours wrote to the paper again. // Not before six, sorry. We promised them. // OK, then shore supply, no problem
You may have {u} an hour sooner than on the plan if it helps. // It does! The {time} is in trouble. // All yours
Anyone from control coming to the pie night on {day}? // Two from here, who eat for three. // noted, ordering extra
A small one: the defect books from {u} and {u2} were swapped. Now each has its own. // I wondered why {u2} had {n} toilets defective. Thanks
{u} wheel flats measured, {n} mm, within limits, can run. // OK. Restrict? // no, only noisy
Wash plant down for {min} minutes while we change a brush. // Ok. // Back up.
Can someone unlock the gate at {place}? Our van is outside since {min} minutes. // On his way with the key. // He's here, cheers
{u}: air leak found with soap and a paintbrush, the old way. // What would we do without you // Walk, I suppose
""")
TABLES["exam_t"] = table("""
[Berths|Arrivals] for {day}: {u} {time}, {u2} right after. [OK?|Does that suit?] // [OK.|Suits.|Yes, but {u2} on {road}.]
{u} gets {m}0 miles extra by the diversion via {place}. [Still inside?|Any problem?] // [Inside.|No problem, {n} days reserve.]
[Changed|Amended] line {m}: {u} instead of {u2} for {exam}. // [Seen.|I have it.|OK, copied.]
May I pinch {u} on {day} till {time}? A school choir, very small, very loud! // You may. It goes to bay after. // They send you a song
Which of {u} and {u2} would you rather see first? // {u2}, because of {part}. // {u2} it is!
The {time} path to {place} is blocked on {day} by a tamper, so {u} arrives {min} minutes later. // No problem for {exam}. // 
Do you have the mileage forecast for period {n}? I'd like to compare with mine. // Sent. Mine is without specials. // Ah, that explains the {m}0 miles between us!
Is it one night or two for {exam} on {u}? // One, if it is dry. // Fingers crossed for dry
I've coloured the sheet: green is firm, yellow is wobbly. Better? // Better. I like firm. // 
What's the code "XQ{n}" against {u} in your list? // It means wait for part. In this case {part}. // Learning every day!
From the {place} depot list {u} seems to be {n} days ahead. Early bird? // It ran little in half-term. // makes sense
Leave on {day}, so the sheet comes from me the day before this time! // Good. Enjoy free day. // Allotment, if it doesn't rain
{u3} needs a driver trainer run of {m} miles, could it be straight after its {exam}? // Yes, good moment, brakes are new. // Booked!
Which units are in for {exam} next week? I'm doing the berths tonight! // {u} on {day}, {u2} day after. Rest as in sheet. // Super, thank you!
Could we move {u} from {day} to the day after? The school specials eat a unit. // Is possible. Then {u2} goes first. // You're a star!
Version {n} of the berthing sheet is in the folder, one change only: {u} to {road}. // Seen. OK for us. // Thanks Piotr
I see {u} has {m}0 miles left to its {exam}. Shall I keep it on short turns? // Please. Two days is enough. // Done!
Do you need {u} and {u2} together or can they come on different nights? // Different is better. One bay. // Right, split them
My sheet says {exam}, yours says wheel measurement for {u}. Same thing? // Not same but same night. Both correct. // phew
I've built in a spare path to the depot at {time}, in case. // Good. Last time we would have needed it. // That's why!
Sorry, I put {u} twice on {day}. Even a Kestrel can't do that. // I saw. I thought maybe you have cloned it. // If only
Am I right that the {exam} takes {n} hours now with the new form? // Yes. Before it was less, paper is longer. // OK, will give you {min} minutes more on the path
Can you send me the list to {day}? Doing the rosters with it. // In folder, line {m} down is new. // Got it, thanks!
Engineering work at {place} next month, first weekend: units would come in by {time}. Any trouble for you? // Let me look. // No trouble. We start with {u}. // 
I have a feeling {u2} is overdue. Could you check? // Not overdue. {m} days left. System rounds. // OK good, heart rate back to normal
Would it help if {u} stays over the weekend? I've nothing for it. // Very much. Then we do {part} also. // It's yours!
For the quarter's plan I'd need your bay days. No rush, by {day}. // You will have it before. // 
It came, many thanks. Clear as ever!! // You are welcome. // :)
""")
TABLES["exam_m"] = table("""
{u} [ready|finished], {exam} [complete|done]. {u2} [in now|next]. // [Thank you!|Noted, thanks!|Great, on the {time} it goes!]
For {day} I need {u} [instead|in place] of {u2}, {part}. // [Changing it now!|Can do, version {n} follows.]
[Mileage|Counter] of {u}: {m}{no}. {exam} in {n} weeks. // [Matches mine!|I had {m}0 less, taking yours.]
For {u} I have {exam} and {part} same night. Arrival {time} would be good. // {time} plus {min}, best I can do! // Is enough.
{u} out of bay since {time}. Bay is swept, next please. // {u2} is on its way, leaving {place} now.
Wheel measurement of {u}: {m} microns difference left and right. It can run {n} weeks. // Then lathe in {n} weeks? // Week before. To be safe.
I see in plan {u3} on Sunday. On Sunday is nobody in bay. // Monday first thing then! // OK.
Hoist {n} certificate is renewed. Two units per night possible again. // Yippee, catching up at last
{exam} form has new page {n}. Somebody in office was bored. // It wasn't me, I swear! // 
Could {u} and {u2} change roads at {place}? Shunter says {u} is boxed in. // Yes, doing it with the {time}.
Tomorrow I am on course, first aid. If somebody faints in bay, choose day after. // Ha, noted!
Plan for period {n}: {m} exams, all have a night. // That's beautiful, thank you // It is arithmetic.
{u2}: I have found why we count different. You count from midnight, I count from two. // Oh good grief. Shall we both take two? // Two.
Please bring {u} for {exam} on {day} night, arrival before {time}. // Can do! It's off the {place} turn. // Thank you.
{u2} exam finished one shift before plan. // Wow, then I can use it on {day}. Thanks Piotr!
I propose new order: {u}, {u2}, {u3}. Reason is mileage. // Makes sense to me. // I update sheet.
We have crane inspection on {day}, bay closed from {time}. Sheet has it already since last week. // Yes, I built round it. Thank you for the reminder!
{exam} on {u} needs {n} hours more, corrosion behind step. Not dramatic. // Ok, I move the swap to {day}. Will that do? // Yes.
Sheet was locked by you since yesterday. Can you close? // Oops, laptop asleep at home. Done! // Thanks.
Question: on {day} I see {u} going to {place} instead of depot. Is it on purpose? // No, typing mistake, well spotted. Corrected in version {n}. // ok
How many miles makes {u} this week? // About {m}00, if the {time} runs. // Then exam in {n} days. Fine.
I was ill two days, sorry for delay. List is now in folder. // Don't worry at all. Feeling better? // Yes, only voice is gone. Wife is happy.
We disagree about {u2}, I think: you write two nights, I need three. // Would two and a half do? In at {time}, out for the late turn. // OK, we can try.
Two and half nights for {u2} was enough, thank you. // Good compromise then! // Next time I ask for four.
Wheel lathe slot for {u} confirmed for {day}. // Great, path is in. Path number ends {no}. // 
In bay calendar is free on {day}. If you have candidate, give. // {u}? It's been coughing. // Good candidate.
{exam} of {u} closed, report {no}. One remark only, {part}. // Thanks, will read it. // 
The sheet shows {u3} as mine and yours at same hour. Who gets child? // You do. Judgment of Solomon! // I accept.
""")
TABLES["parts_t"] = table("""
[Order|Call-off] {no} for {part}: [any date yet|when's it due]? // [{day}, love.|Promised for {day}.|Should be here {day} if the van starts.]
[Receipt|Goods note] {no} [is missing|hasn't arrived here], could you look? // [Under my mug, sorry. Sent.|Sent again, love.]
How long do {n} sets of {part} last us? // [{m} days.|Till about {day} week, then I've {m} more coming.]
Could you tell me what a set of {part} costs these days? The insurers are asking about {u}. // {m}9 pounds and a bit of patience, love. Quote {no} in the folder. // Thank you, that's all I need.
The skip at {place} is full. Is it ours or yours? // Bit of both, I'd say. I'll ring the man. // He came, thank you.
We'd like to borrow {n} cones and a barrier for the open day. // Take them, they only gather dust. // Much obliged.
Delivery note {no} shows {m} pieces, the order says {n} more. // Rest's on a boat. Due {day}. // Fine, noted.
Do you have the safety sheet for the new floor cleaner? // Folder, under S for slippery. // Found.
There's a box with your name on at {place} reception. // Ooh, I'm not expecting anything. // {part}, {n} of them. // Then I was expecting it.
Are we all right for {part} over the long weekend? // Stocked like a squirrel. // Good.
How many {part} do we have on the shelf? Drivers ask. // {m}, and more coming {day}. Plenty, love. // Lovely, thank you.
Invoice {no} has no order number on it. Could you send it again? // Sorry about that, new girl in accounts. Corrected copy in the folder. // Received, thank you.
Do the {part} on {u} fall under the warranty? // They do, I've already sent the form. Until the {m}th of never, knowing that lot. // Ha. Keep me posted.
I need the stock list for the audit, by {day} if you can. // You'll have it tomorrow, I'm only missing the container. // It's complete, thanks so much.
Was the credit for the {part} booked? // Booked last {day}, note {no}. // Found it, thank you.
Is there a cheaper make for the {part}? // There is, and we tried it in my second year. Never again. // Understood.
Please could you keep {n} sets aside for {u2}? // Tag on it with your name. // Perfect.
The old {part} from {u}, are they to be scrapped? // Reconditioned, if you sign line {m} of the form. // Signed.
The finance people would like the spend on {part} of the last six months. // Bear with me till {day}, half of that's still on paper. // Of course. // There you go, in the folder. Sorry for my handwriting.
Who do I thank for the {part} arriving on a Sunday? // My brother-in-law and his van. // Tell him he's a hero.
""")
TABLES["parts_m"] = table("""
{m} {part} booked in, [shelf|bay] {n}. // [Thanks.|Noted, thank you.|Lovely.]
Return of {n} old {part} gone off to be done up, note {no}. // [Noted.|Thank you, Lorna.]
[Supplier|The maker] of {part} shuts for a week from {day}, I've stocked up to {m}. // [Good thinking.|Thank you for planning ahead.]
The {part} for {u} are here, so Wes can do it tonight if the train turns up. // It's on the {time}, it'll be there. // Smashing.
Just to say, {n} boxes of {part} arrived with a dent. Sent back, replacements on the way, no cost. // Thanks for handling it.
Year's calendar from the filter people, does control want one? It's mostly filters. // We'd be honoured. // It's in the post bag.
I've moved the {part} to aisle {n}, if any of your people come with a list. // Will tell them.
Somebody signed delivery {no} with "Elvis". One of yours at {place}? // I know the handwriting. I'll speak to him. // Thank you, thank you very much.
Minimum stock for {part} raised to {m}, after last month's scare. // Sensible. Does that change the budget? // By {n} pounds a week.
Morning love, delivery of {part} is coming {day} instead of tomorrow. Enough on the shelf, so nobody suffers. // Thank you for letting me know, Lorna.
The {part} came in the wrong size, supplier swears blind it's us. It's them. // Do you need anything from me? // No, just a shoulder to cry on.
Need your signature on order {no}, it's over the limit. // Signed just now. // You're quick today!
I've {n} pallets for {place} and no van on {day}. Could your staff van take them? // It could, it goes at {time}. // Saved my bacon.
Counted the store this weekend: {m} items out of 3,000 wrong. Best ever. // That is really impressive, well done. // Bought the team doughnuts on it.
{part}: price goes up {n} percent from the 1st, letter's in the folder. They did give us their six weeks. // Thanks, I'll put it in the forecast.
Have you a contact at the seat people? My one's retired. // I do, I'll introduce you. // Ta very much
Sorry, only saw your note now, was up a ladder. Yes, {n} sets are left. // No problem at all, it wasn't urgent.
Warranty on {part} accepted at last! {m} months of nagging. // You're formidable. // I'm a pensioner with a fax, nobody escapes.
I'm off {day}, our Kayleigh's got her driving test. Any part requests to the shared box please. // Good luck to her! // She passed. Lock up your bollards.
Could you ask your people at {place} to send back the empty crates? We've {n} left. // I've asked, they come with tonight's unit. // Eleven crates and a sandwich arrived, thanks.
Order {no} for {part}: split delivery, half now, half end of month. All right? // That works for us. // Grand.
""")
TABLES["warm"] = table("""
Who ate the last of the biscuits in the mess at {place}? // It's under investigation, delay attributed to operator. // disputed!
The robin is back in the roof at Holmebridge. The lads call it the inspector. // Does it sign for anything? // More than some
Quiz on {day}: control against shed. Losers wash {u} by hand. // You will need long brushes then // Big words
Thanks to everybody for the weekend, {n} specials and not one cancelled // And thanks from here, crews were brilliant as well
My lad drew {u} for school. He gave it eyes. // It needs them, with our drivers // Oi!
Someone told the paper our trains are "surprisingly clean". // Surprisingly! // I'll put it on the door
Is it right that {u} has a fan club? A gentleman at {place} asked me for its birthday. // It's in March. He sends a card every year // I love this job
Somebody from upstairs left cake in the shed. It's gone, naturally. // That was meant to be for {day}! // We've done you the favour of the quality check
""")
TABLES["tv"] = table("""
{time} left {n} behind at {place}, guard says they were smoking. // then they'll smoke a bit longer
Does anybody have a spare hi-vis in size small? // locker {m}
Two trespassers near {place}, all stopped. // Police there in {min}. // moving again
Holiday requests for the next period by {day} please! // sent mine // Thanks
The clock on the desk is {n} minutes fast since the weekend. // that's why I felt so punctual
Crew bus to {place} leaves at {time} from tomorrow. // ok, told the {place} mess room
Customer wants to thank the guard of the {time}, she found his hearing aid. // That's Moira. Will make her day
Cows on the line at {place}, {m} of them by the driver's count. // farmer's on his way // counted out, {m} minus none
Training room is double booked {day}. // we take the small one
Who can cover the {place} dispatcher on {day}? // let me ask around // found one
Fare change leaflets arrived, {m} boxes, where to? // cellar. // which cellar // the dry one
New mobile for the duty manager ends on {no}. // saved
I'll be at {place} till noon with the auditors. // good luck. take biscuits
Platform {n} lights out at {place}. // network's fault, they know
who's on lates {day}? // me // ok
{time} turned short at {place}, crew out of hours. // logged
Roster for {day} has a hole at {place}. // I'll do it if I can have {day} off after. // Deal
board meeting wants the punctuality chart with months, not periods // again? // again
Anyone got the key for the stationery? // Second drawer. Always second drawer.
Signal fault at {place}, {min} min on everything. // Crews told. // cheers
The new headset makes me sound like a dalek // improvement
Regional press asks about the {time}. Standard line? // Standard line, and say sorry in it.
Could somebody run the crew numbers for the {time} once more? // Yes, by four. // Thank you
{place} ticket office flooded by a burst pipe, closed till noon. // Replacement poster is going up now.
Who has done the fire training? List says only {n} of us. // I have, my name never gets in
driver shortage on {day}, {n} short. overtime's out // will phone round after lunch
School party of {m} on the {time}, please tell the guard. // told him. he sighed
Period report is in draft, please look at page {n}. // Comma on line 3, otherwise good. // Ta
""")
TABLES["mw"] = table("""
{u} lifted, {u2} next. Mind the stands, one's a bit short // shimmed it
Who's first-aider on {day}? // me
Grease gun number {n} wants a new hose // on the list
Locker clear-out {day}, anything without a name goes // my sandwich has a name
Van is due its MOT, not available {day} // then I take the pickup
Overalls back from the laundry, {m} pairs, {n} missing // standard
{exam} on {u}: found a nest in the battery box. Empty. // relocated to the hedge
Agency lad for {day}, please show him round. // what's his name // Kyle, I think. They're all Kyle.
Fire alarm test at {time}, ignore it the first time. // and the second? // run
Do we have a {n} mm crowfoot? // drawer {m}, under the manuals // got it
{road} is slippery by the drain, watch yourselves // sanded
The vending machine took my pound // it takes everybody's pound
Timesheets. {day}. You know who you are. // I feel seen
New torch heads arrived, bright as the sun // finally see what I've been doing
{u2} has {n} new brake discs, old ones are in the skip // good job
handover: {u} on {road}, {u2} waiting for {part}, rest clean // Got it, cheers
Torque wrench {n} is due for calibration, who's got it? // Van. // bring it in
Boots allowance forms by {day} please. // can I have it in trainers // No
Anybody fancy an extra on {day}? // Go on then, if it's the pit and not the roof
{u} bogie bolts done, second man signed. // Ta
Kettle's [dead|dead again]. // The [wee|small] one [in the office|upstairs] works. Bring it back this time.
Toolbox talk {day} {time}: hands and doors. // ok
Reminder for the hearing tests, {n} of you still to go. // Pardon? // Every year the same joke.
Apprentice passed her module with {m} out of 50! // Well done Jess
Is the bay free [{day}|on {day} night]? // From {time}, yes.
{n} hours overtime each this week, watch it please. // boss
Who parked the forklift across {place} van bay? // [Me, moving it.|Mine, coming.]
Stores says {part} are in. // collecting at break
the heater in the pit is back, hallelujah // about time, my feet were blue
""")
for k in ("daily_t", "daily_m", "exam_t", "exam_m", "parts_t", "parts_m"):
    TABLES[k] = [x.rstrip().rstrip("/").strip() for x in TABLES[k]]

TABLES["dry_t"] = table("""
{u} into the depot at {time}. {fault}. // [Received.|Logged, job {no}.]
Sheet for {u} countersigned {time}. // [Seen.|OK.]
{u2} arrives {min} late, {place} signal. // Noted.
Diagram change tonight: {u} for {u2}, off {place}. // [Noted.|Received, {u} on {road} then.]
Position of {u}, please. // {road}.
Lines {m} and {n} are empty on the sheet for {u}. // Refilled, sent {time}.
{u} {min} minutes late off depot, cause? // See job {no}.
Fuel delivery on {day} at {time}, keep the apron clear. // Will be clear.
Two vans on {place} platform, please have them moved. // Moved.
{u} fit for service after the entry "{fault}"? // Yes. Sheet {no}.
Driver of the {time} left his bag in {u}. // It's at the gatehouse. // Thank you.
Wash of {u} was missed on {day}. // Tonight.
""")
TABLES["dry_m"] = table("""
Sheet {no} for {u} sent {time}. // [Countersigned.|Signed {time}.]
{u} not available, {fault}. Job {no}. // Received. {u2} takes the {time}.
22:00 position: {n} in, {m} jobs open. // Thanks.
{u} and {u2} released. // Received.
Photos for {u} uploaded, lines 8 to 21. // Line {m} is missing? There are only... sorry, have it.
{exam} on {u3} complete, sheet {no}. // Noted.
{road} blocked until {time}. // OK.
{u} held. Waiting for countersignature since {min} minutes. // Done now.
Shunt at {time}, yellow light on. // Received.
{u}: {part} changed, no further remarks. // Thank you.
Shore supply test on {day}, {time}. // Noted.
""")
TABLES["imogen"] = table("""
Hi, {u} is planned for its {exam} on {day} night. Would in by {time} be possible? // I've asked the crew desk, {time} plus {min}. // That works, thank you.
{exam} on {u2} finished this morning, report {no} is in the folder. // Received.
For next week I have {u}, {u2} and {u3} in that order, by mileage. // Noted, will pass it on.
{u3} has {m}0 miles left. I've pencilled it in for Wednesday as the bay is shut before. // OK.
Crane check next {day}, so only one unit that night. // Understood.
"""
)

T_D, M_D = [dilwyn, dilwyn, bethan], [wes, wes, callum]
T_E, M_E = [sanjay, sanjay, naomi], [piotr]
T_P, M_P = [naomi, bethan], [lorna]
PERIODS = [  # first, last, scale, warm per week, answers of the depot, answers of the operator, answered
    ("2025-01-20", "2025-05-18", 1.0, 0.8, (4, 170), (4, 170), 1.0),
    ("2025-05-19", "2025-07-20", 0.95, 0.45, (5, 200), (4, 200), 1.0),
    ("2025-07-21", "2025-09-14", 0.62, 0.12, (25, 330), (10, 240), 0.95),
    ("2025-09-15", "2025-10-21", 0.42, 0.0, (150, 1150), (30, 480), 0.9),
    ("2025-10-22", "2025-12-19", 0.36, 0.0, (180, 1300), (60, 620), 0.85)]
for first, last, scale, warm, depot, operator, answered in PERIODS:
    M_D = [wes, wes, callum] if first < "2025-07-21" else [wes]  # Callum keeps away from the daily thread from then on
    mailbox = first >= "2025-10-22"
    talk(DAILY, T_D, M_D, 2.4 * scale, "dry_t" if mailbox else "daily_t", first, last, depot, answered)
    talk(DAILY, M_D, T_D, 2.4 * scale, "dry_m" if mailbox else "daily_m", first, last, operator, answered)
    if mailbox:
        talk(EXAM, M_E, T_E, 0.6, "exam_m", first, "2025-10-31", operator, answered)
        talk(EXAM, [imogen], [bethan], 0.7, "imogen", "2025-11-24", last, operator, answered)
    else:
        talk(EXAM, T_E, M_E, 1.2 * scale, "exam_t", first, last, depot, answered)
        talk(EXAM, M_E, T_E, 1.2 * scale, "exam_m", first, last, operator, answered)
    talk(PARTS, T_P, M_P, 0.8 * scale, "parts_t", first, last, depot, answered)
    talk(PARTS, M_P, T_P, 0.9 * scale, "parts_m", first, last, operator, answered)
    if warm:
        talk(DAILY, [wes, bethan, dilwyn, callum], [bethan, wes, callum, lorna], warm, "warm", first, last, (3, 90), 1.0)
    talk(TV, [dilwyn, bethan, sanjay, naomi], [dilwyn, bethan, sanjay], 1.3, "tv", first, last, (3, 120), 0.95)
    talk(MW, [callum, wes, lorna], [wes, callum, piotr], 1.3, "mw", first, last, (3, 120), 0.95)

# ---------------------------------------------------------------- scenes
t = story.team

# a good start
a = t("2025-01-20 09:12", DAILY, naomi, "Good morning everybody, and welcome to the joint channel. Everything about the trains in service goes here, exams in Exam Planning, bits and bolts in Parts and Stores. If something pinches, say so here rather than saving it up for the Thursday review.")
t("2025-01-20 09:31", DAILY, ruth, "Thank you, Naomi. On behalf of everybody at Merrow: we are very glad to be at Holmebridge. Our shed is open to any of you at any hour; the kettle is on the left.", a)
t("2025-01-20 09:44", DAILY, dilwyn, "morning. control desk is staffed 24/7, we don't bite", a)
t("2025-01-20 21:58", DAILY, wes, "Night shift says hello. 24 trains, 11 of us, one radiator. Bring it on", a)

# noise: simply urgent
a = t("2025-01-28 05:04", DAILY, dilwyn, "URGENT need someone at Wexley right now, 712 and 703 both frozen solid at the couplers, nothing moves and the 05:36 is the hospital train")
t("2025-01-28 05:07", DAILY, wes, "Van leaves in 2 minutes with two of mine and the steam lance", a)
t("2025-01-28 05:51", DAILY, wes, "703 free, 712 free. Mind the puddle, it'll be an ice rink by six", a)
t("2025-01-28 06:15", DAILY, dilwyn, "hospital train 19 late instead of cancelled. owe you all a breakfast", a)
t("2025-01-28 06:20", DAILY, wes, "Black pudding. Writing it down", a)

# noise: a joke both share
a = t("2025-02-05 11:02", DAILY, callum, "Visitors from Tarnvale head office in the shed today. One asked me where we keep the steam. I said it's on the half past four.")
t("2025-02-05 11:09", DAILY, gareth, "That was me, Callum, and I've been in this industry thirty-one years.", a)
t("2025-02-05 11:11", DAILY, callum, "Aye, that's what made it so good", a)
t("2025-02-05 11:13", DAILY, bethan, "Office folk, honestly. Should be kept on a lead :D", a)

# noise: a change that was announced
a = t("2025-02-12 10:20", EXAM, callum, "The wash road has to be dug up for the drain, 5 to 14 March. Three weeks from now, so shout if that clashes with anything. We would hand-wash four units a night in that time, which means 20:30 arrivals for those four.")
t("2025-02-12 13:47", EXAM, sanjay, "Thanks for coming to us so soon! 20:30 works for three of them. For the fourth I need to talk to Bethan's crews, answer by Friday.", a)
t("2025-02-14 09:30", EXAM, sanjay, "Crews say yes. Four units at 20:30 it is!", a)

# praise
a = t("2025-02-25 07:02", DAILY, bethan, "Just wanted to put this where everybody sees it: 706 came in with that flat at quarter to midnight and was on the 05:12 as if nothing had been. My crews clapped. Actual clapping, on a platform.")
t("2025-02-25 20:10", DAILY, wes, "Read that out at the start of shift. Grown men looking at their boots. Thanks Bethan", a)

# noise: criticism of a third firm
a = t("2025-03-06 14:15", EXAM, piotr, "Brassington cancelled the lathe again. Third time. With this firm is every slot only a hope.")
t("2025-03-06 14:26", EXAM, naomi, "They did the same to us before you came. They take the booking, take the deposit, and then the machine is 'poorly'. I'll write to their sales director for both of us, if you send me the three dates.", a)
t("2025-03-06 14:30", EXAM, piotr, "Sent. Thank you. Together we are maybe heavy enough.", a)
t("2025-03-13 09:55", EXAM, naomi, "They have given us a fixed Wednesday from April. In writing, even.", a)

# noise: an apology for a triviality
a = t("2025-03-18 06:40", DAILY, wes, "Gareth I owe you an apology. My van's been in your space since ten last night, I honestly thought GP stood for General Parking")
t("2025-03-18 08:22", DAILY, gareth, "It does now. I have told my wife and she wants it on my gravestone.", a)

# a small disagreement, settled
a = t("2025-04-02 10:05", DAILY, dilwyn, "142 minutes on door faults last week put down to us as 'crew handling'. not having that, half of those are worn edges")
t("2025-04-02 10:48", DAILY, callum, "Fair challenge. Some are edges, some are a boot in the door at Pellow Junction. Shall we two sit down with the footage and count?", a)
t("2025-04-02 10:50", DAILY, dilwyn, "tomorrow 2pm. i bring footage you bring the worn edges", a)
t("2025-04-03 15:40", DAILY, callum, "Counted: 81 ours, 61 boots. We've signed the sheet both of us and shaken hands on it.", a)

# noise: both ask those above
a = t("2025-04-15 11:30", EXAM, ruth, "Gareth, as we said on the phone: neither you nor I can sign for the heated points at the depot throat. Shall we put it to both managing directors in one paper with both our names on it?")
t("2025-04-15 12:02", EXAM, gareth, "Yes, let's send it upstairs jointly. I do the costs, you do the delay minutes, Naomi reads it for spelling. Friday week?", a)
t("2025-04-25 16:12", EXAM, gareth, "Signed off by both of them, in a day and a half! Points heaters before next winter. Well played all.", a)

# noise: told in good time
a = t("2025-04-29 09:18", EXAM, sanjay, "Saturday 10 May there's a charter to Upper Strand, so I'd take 702 and 720 from Friday night. I know it's only eleven days, tell me if it hurts!")
t("2025-04-29 11:03", EXAM, piotr, "It does not hurt. 720 gets clean windows for it.", a)

a = t("2025-05-08 08:35", DAILY, gareth, "Miles per failure for the period: 5,870. When you lot came in January it was 3,900. There will be cake at both ends of the line at three.")
t("2025-05-08 08:52", DAILY, callum, "Both ends of the line did it. 6,500 by Christmas, I'm saying it out loud.", a)
t("2025-05-08 08:55", DAILY, bethan, "Writing that on the whiteboard in permanent ink!!", a)

# --- 1: the change that nobody told
a = t("2025-05-20 00:41", DAILY, wes, "Control, got three roads empty and a full gang standing. Where are 708, 711, 719 and 722?")
t("2025-05-20 00:55", DAILY, dilwyn, "ness end. they berth there since sunday, new diagrams", a)
t("2025-05-20 00:58", DAILY, wes, "Since when do we know about that?", a)
t("2025-05-20 01:03", DAILY, dilwyn, "came out with the timetable. thought you had it", a)
t("2025-05-20 01:20", DAILY, wes, "I've 708 opened up on paper for brake pads and two lads came in on their rest day for it. Right. Sending them home then", a)
a = t("2025-05-20 08:47", EXAM, callum, "Sanjay, Naomi - four units a night now finish forty miles from the only pit we have. When was that decided?")
t("2025-05-20 12:15", EXAM, sanjay, "It was in the timetable bid in February I think? It saves two empty runs a night. I assumed it had gone across to you, I'm not sure who would have done that actually", a)
t("2025-05-20 12:31", EXAM, callum, "Nobody did. It's four exam nights out of every week and my van to Ness End and back.", a)
t("2025-05-23 16:54", EXAM, naomi, "Picking this up, sorry, it has been a busy week with the launch. The diagrams are the operator's to set under the contract. I'm sure there's a way to work round it; shall we look at how it beds in?", a)
story.truth("2025-05-20", "change without notice: overnight berths moved with the May timetable", "tarnvale", "merrow", 4)

# --- 2: behind the back, the depot
a = t("2025-06-04 22:12", MW, wes, "van back from Ness End. 80 miles for a set of pads. Again")
t("2025-06-04 22:19", MW, callum, "What do you expect. It's a timetable office with some trains attached. Not one of them has ever been under a unit.", a)
t("2025-06-04 22:24", MW, wes, "Cake people. All smiles as long as there's a camera, then they shift the furniture while you're out", a)
t("2025-06-05 07:50", MW, lorna, "You two are in a mood", a)
story.truth("2025-06-04", "loose label: behind the back", "merrow", "tarnvale", 3)

# noise: urgent
a = t("2025-06-11 13:05", DAILY, callum, "Recall from the maker: extinguishers with batch letter H must come off today, all cabs. Nothing has happened, they just want them gone. Need 10 minutes on each unit.")
t("2025-06-11 13:09", DAILY, bethan, "Understood. I'll have guards bring them to the platform ends at Carrow and Holmebridge, your people just collect. List by two.", a)
t("2025-06-11 19:33", DAILY, callum, "Last of 31 in the cage. Good bit of teamwork, that.", a)

# --- 3: the pressure kept inside
a = t("2025-06-17 18:05", MW, ruth, "Callum, Wes: Darren and Femi have both handed in their notice, the tram works pays four pounds an hour more. That leaves us seven on nights in July, and the agency has nobody with the tickets before September.")
t("2025-06-17 18:21", MW, callum, "Seven for 24 units and a van run. We'll not hold the C exams with that. Do we tell Tarnvale?", a)
t("2025-06-17 18:30", MW, ruth, "Let's keep it in the house for now. I don't want Naomi reading us the staffing schedule before I have two names to give her.", a)
t("2025-06-17 22:40", MW, wes, "So what do I say when they ask why 716 isn't done", a)
t("2025-06-17 22:58", MW, callum, "That it's in hand.", a)
story.truth("2025-06-17", "pressure not shared: two fitters gone, kept inside", "merrow", "tarnvale", 2)

# --- 4: the date that walks
a = t("2025-06-19 10:14", EXAM, sanjay, "Hello Piotr! When do we get 716 back from its C6? I've the regatta on the 28th and every seat counts.")
t("2025-06-19 11:40", EXAM, piotr, "716 is finished Friday 27 June, evening. Firm.", a)
a2 = t("2025-06-27 17:22", EXAM, piotr, "716 not today. It will be Wednesday 2 July.")
t("2025-06-27 17:31", EXAM, sanjay, "Oh. That's the regatta gone then. What is it waiting for?", a2)
t("2025-06-30 09:15", EXAM, piotr, "It is in hand.", a2)
a3 = t("2025-07-02 18:50", EXAM, piotr, "716: beginning of next week, sorry.")
t("2025-07-03 08:10", EXAM, naomi, "Piotr, that is the third date. I gave the second one to our board. Could somebody tell us what the problem actually is?", a3)
t("2025-07-08 09:02", EXAM, sanjay, "It's Tuesday and 716 still shows as in the bay.", a3)
t("2025-07-08 15:37", EXAM, callum, "It's coming Thursday. We've had four nights a week of our units sleeping at the seaside, so some things take longer.", a3)
story.truth("2025-07-08", "promise slips: exam of 716 dated three times", "merrow", "tarnvale", 4)

# noise: heat, a joke both share
a = t("2025-07-11 14:40", DAILY, wes, "34 degrees in the pit. I'd like to report a hot box and it's me")
t("2025-07-11 14:52", DAILY, bethan, "Forty ice lollies on the 15:20, guard's van, addressed to the night shift. Don't let Callum near them first", a)
t("2025-07-11 16:31", DAILY, wes, "Thirty-eight arrived. Guard denies everything and has a blue tongue", a)

# --- 5: behind the back, the operator
a = t("2025-07-15 12:02", TV, dilwyn, "716 out at last. two weeks late")
t("2025-07-15 12:10", TV, sanjay, "I stopped writing their dates in ink. You get told one thing on a Tuesday and the opposite by Friday.", a)
t("2025-07-15 12:13", TV, naomi, "That's how they are, I'm afraid. Garage mentality: whatever you ask, there's a sharp intake of breath and next week.", a)
t("2025-07-15 12:20", TV, dilwyn, "grease monkeys with a spreadsheet", a)
t("2025-07-15 12:41", TV, bethan, "Wes's gang are decent though", a)
story.truth("2025-07-15", "loose label: behind the back", "tarnvale", "merrow", 3)

# --- 6: contact becomes thinner
a = t("2025-07-21 07:45", DAILY, callum, "I'm coming off the morning thread as of today, there's no time for it. Status is in the job system, same as ever.")
t("2025-07-21 08:20", DAILY, bethan, "Oh, that's a pity, the system never says why. Who do we ask then?", a)
t("2025-07-22 13:12", DAILY, callum, "The job system.", a)
story.truth("2025-07-28", "contact thins out: the depot withdraws from the daily thread", "merrow", "tarnvale", 3)

# --- 7: to the face
a = t("2025-07-24 06:31", DAILY, dilwyn, "718 promised for 05:36. it is 06:31. with you people a time isn't a time, it's a mood")
t("2025-07-24 06:48", DAILY, wes, "Seal went on the test. Put it in the log at 5", a)
t("2025-07-24 06:50", DAILY, dilwyn, "there's always a seal. always. it's just how merrow is", a)
t("2025-07-24 07:20", DAILY, callum, "And to Tarnvale a depot is somewhere to leave the trains when you're not in the mood for them. 718's out.", a)
story.truth("2025-07-24", "loose label: to the face, in the daily channel", "tarnvale", "merrow", 4)

# --- 8: controls; with them the circle stands
a = t("2025-08-04 16:30", DAILY, naomi, "All, with effect from Monday 11 August: (1) no unit counts as released until the attached Release Sheet, all 34 lines, is filled in and countersigned by Control; (2) photographs of lines 8 to 21; (3) an hourly position to me between 22:00 and 05:00; (4) our own man, Mr Beddoe, will sample units in the shed without appointment. This follows from recent performance and isn't up for discussion in the channel.")
t("2025-08-04 21:50", DAILY, wes, "Hourly. With seven. Who fills it in, the one holding the torch or the one under the train?", a)
t("2025-08-05 08:15", DAILY, naomi, "I did not know it was seven, Wes. The contract says eleven. Please follow the sheet.", a)
t("2025-08-06 11:02", DAILY, ruth, "Noted. Merrow will follow the sheet to the letter.", a)
a = t("2025-08-06 21:33", MW, callum, "To the letter means to the letter. If line 19 has no photo the train doesn't move, and if Control's on his break it doesn't move either.")
t("2025-08-06 21:40", MW, wes, "They want a wall, they get one with nice pointing", a)
a = t("2025-08-13 05:22", DAILY, dilwyn, "why are 704 and 721 still inside, drivers are standing next to them")
t("2025-08-13 05:30", DAILY, wes, "Sheets sent 04:10. Waiting for your countersignature", a)
t("2025-08-13 05:31", DAILY, dilwyn, "i was on the phone to signalling!! you could have just rung", a)
t("2025-08-13 05:36", DAILY, wes, "Sheet doesn't have a line for ringing", a)
t("2025-08-13 11:15", TV, dilwyn, "they're doing it on purpose now. every form a brick")
t("2025-08-13 11:22", TV, naomi, "Then we'll need more than a form. I'm collecting the mornings.")
story.truth("2025-08-04", "us against them: controls ordered instead of a talk", "tarnvale", "merrow", 3)
story.truth("2025-08-13", "vicious circle: untold change - dates slip and contact thins - controls - work to the letter", "both", "both", 3)

# noise: urgent, dealt with
a = t("2025-08-12 15:11", DAILY, callum, "Roof light over road 4 has come down in the storm. Nobody under it. Road 4 closed, 709 is dusted with glass and can't go out.")
t("2025-08-12 15:16", DAILY, bethan, "Glad nobody's hurt!! We cover 709. Take the time you need with the glass.", a)
t("2025-08-12 18:02", DAILY, callum, "Swept and netted. Thanks.", a)

# noise: criticism of a third firm
a = t("2025-08-20 10:35", PARTS, lorna, "Quayline couriers have lost the alternator for 713. It's been to Belfast. It's seen more of the world than I have.")
t("2025-08-20 12:50", PARTS, naomi, "They lost two of our ticket machines in spring. Useless shower. Send me the claim form, I'll countersign it.", a)

# --- 9: three times asked
t("2025-08-19 13:20", EXAM, piotr, "Sanjay, please send diagrams for autumn, from 28 September, with berths. I need them to plan C exams.")
t("2025-08-27 09:05", EXAM, piotr, "Autumn diagrams with berths: I ask again. Also which Sundays are blocked at Carrow.")
t("2025-09-02 14:41", EXAM, piotr, "Still no autumn berths. I cannot make plan from nothing. Sanjay? Naomi?")
t("2025-09-02 16:10", TV, sanjay, "Piotr asks for the berths a third time, can I send it?")
t("2025-09-02 16:25", TV, naomi, "Wait until it's final. Last time something unfinished went over it came back as a claim.")
story.truth("2025-09-02", "request without answer: autumn berths asked for three times", "tarnvale", "merrow", 3)

# --- 10: meetings called off
a = t("2025-09-03 17:35", DAILY, naomi, "Tomorrow's review is off from our side, diaries. The numbers speak for themselves at the moment.")
a = t("2025-09-17 17:10", DAILY, naomi, "No review tomorrow either, please use the sheet for anything open.")
t("2025-09-18 10:20", DAILY, ruth, "I was already at your reception, Naomi. Never mind.", a)
story.truth("2025-09-18", "meetings cancelled: two reviews in a row, the evening before", "tarnvale", "merrow", 4)

# --- 11: the depot's own change
a = t("2025-09-09 17:44", MW, callum, "From the 15th the day gang goes to Carrow works Monday and Tuesday, Pennard have a contract there and they pay for what they get. Bay here stays shut those days.")
t("2025-09-09 17:58", MW, piotr, "Tarnvale has units in bay on Mondays. Somebody informs?", a)
t("2025-09-09 18:03", MW, callum, "They'll find out the way we did in May.", a)
a = t("2025-09-16 08:02", DAILY, bethan, "705 came for its C4 yesterday and is standing outside a locked bay. Is there something I should know?")
t("2025-09-16 12:33", DAILY, callum, "Bay is closed Mondays and Tuesdays now. Crew is working elsewhere.", a)
t("2025-09-16 12:40", DAILY, bethan, "Since when??", a)
t("2025-09-17 09:01", DAILY, callum, "Since this week. How our crews are rostered is the contractor's to set.", a)
story.truth("2025-09-16", "change without notice: exam bay shut two days a week", "merrow", "tarnvale", 4)
story.truth("2025-09-29", "replies slow down", "merrow", "tarnvale", 2)

# noise: announced and in order
a = t("2025-09-30 09:40", DAILY, bethan, "Leaf-fall timetable as every year from 13 October, the booklet went round in August. Nothing new in it except ten minutes at Marl Cross.")
t("2025-09-30 15:20", DAILY, wes, "Sand's in, blowers serviced. Ready when the trees are", a)

# --- 12: whose work was it
a = t("2025-10-07 10:00", DAILY, gareth, "For those who haven't seen it: Kestrels named most improved fleet in the north at the Regional Rail evening. 3,900 to 5,600 miles in under a year. Very proud of my fleet team of four and the driving they've done from the desk. Picture with the glass thing in the staff magazine.")
t("2025-10-07 10:14", DAILY, sanjay, "Whoop!! Great night!", a)
a = t("2025-10-07 21:45", MW, wes, "Team of four. From the desk. Did anybody read that")
t("2025-10-07 21:52", MW, lorna, "I did, love. I turned the radio up.", a)
t("2025-10-07 22:10", MW, callum, "Print it and hang it over the pit.", a)
story.truth("2025-10-07", "contribution not credited: the award", "tarnvale", "merrow", 3)

# --- 13: over the head
t("2025-10-13 17:20", TV, naomi, "Gareth, the file is complete: 23 mornings, the locked bay, 716. I'd send it straight to Hal Brennock.")
t("2025-10-13 17:48", TV, gareth, "It goes to Hal with a performance notice tonight. I shan't ring Ruth first, she'd only ask for another fortnight.")
a = t("2025-10-16 08:12", DAILY, ruth, "Gareth, my managing director put a nine-page letter of yours on my desk last night, with a performance notice in it. You and I spoke on Monday about the car park. You could have said it then.")
t("2025-10-16 16:47", DAILY, gareth, "It had gone past the stage of talking, Ruth. Today's review is off, the notice lists what we expect and by when.", a)
story.truth("2025-10-16", "escalation without an earlier word: notice to the managing director", "tarnvale", "merrow", 4)

# --- 14: the answer
a = t("2025-10-22 09:00", DAILY, ruth, "For the record. From today Merrow staff take no verbal requests from Tarnvale. Anything wanted is to be sent in writing to the contract mailbox and will be dealt with in the order of arrival. Shift leads have been told not to answer questions of fault or cause in this channel. Mr Beddoe needs an escort, by appointment.")
t("2025-10-22 09:20", DAILY, bethan, "Ruth, what if a driver simply needs to know if the heater works", a)
t("2025-10-23 10:32", DAILY, ruth, "Mailbox, please.", a)
a = t("2025-10-22 21:30", MW, wes, "so if Bethan says good evening do I send her to the mailbox")
t("2025-10-22 21:44", MW, callum, "It's them or us now, Wes. Say good evening and nothing after it.", a)
story.truth("2025-10-22", "us against them: in writing only", "merrow", "tarnvale", 4)

# noise: an apology for a triviality
a = t("2025-10-28 11:15", PARTS, lorna, "So sorry everybody, that was my granddaughter's party list and not the stock list. Please don't order eleven unicorn plates.")
t("2025-10-28 12:20", PARTS, bethan, "Shame, we could have used them in the canteen", a)

# --- 15: the newcomer
a = t("2025-11-04 09:05", EXAM, imogen, "Hello everyone! I'm Imogen, I started yesterday and take over exam planning from Piotr, who's going to our Pennard contract. Could someone at Tarnvale give me half an hour on how the diagrams and berths are put together? Any day suits.")
a = t("2025-11-10 10:30", EXAM, imogen, "Hi Sanjay, me again, Imogen. I've been sent three different berthing sheets and I'm not sure which one counts. Could you point me at the right one?")
a = t("2025-11-13 15:02", EXAM, imogen, "Naomi, I tried your phone as well. I'd just like to come and introduce myself, I could be in Carrow tomorrow?")
t("2025-11-17 16:20", EXAM, imogen, "OK. I've made the plan for next week from the oldest sheet since that's the only one with roads on it. If it's wrong please shout.")
t("2025-11-17 16:40", TV, sanjay, "The new one at Merrow sounds nice, feel a bit bad. Do I answer?")
t("2025-11-17 16:52", TV, naomi, "Mailbox works both ways. Leave it.")
story.truth("2025-11-17", "newcomer left alone: Imogen asks four times", "tarnvale", "merrow", 3)

# noise: a safety matter, dealt with as it should be
a = t("2025-11-11 04:20", DAILY, wes, "Safety, so this goes here and not in any mailbox: 715 brake pipe chafed nearly through. Stop 716 and 717 as well, same batch, please now")
t("2025-11-11 04:22", DAILY, dilwyn, "stopped all three. 717 at wexley, crew off it. send who you need", a)
t("2025-11-11 07:55", DAILY, wes, "All three re-clipped and tested. Good quick stop", a)
t("2025-11-11 07:58", DAILY, dilwyn, "good catch", a)

# --- 16: learned from the supplier
a = t("2025-11-20 11:10", PARTS, lorna, "Naomi, I've just had Brassington on the line asking how many axles they should quote you for from April. Wheels, C exams and the Ness End berths, he said. All three are ours till 2028 as far as I know?")
t("2025-11-20 17:40", PARTS, naomi, "That's only a market sounding. It ought not to have reached you that way.", a)
a = t("2025-11-20 18:05", MW, ruth, "So they have been shopping since September, and our stores lady has it from the lathe man.")
t("2025-11-20 18:30", MW, callum, "I'd love to say I'm surprised they didn't tell us. I'm just surprised it was Brassington.", a)
story.truth("2025-11-20", "surprise: the market sounding comes out through a supplier", "tarnvale", "merrow", 4)

# --- 17: smaller aims (see the minutes of 27 November)
a = t("2025-11-28 08:40", DAILY, bethan, "Somebody has painted over the 6,500 on the whiteboard. That was permanent ink, so it must've taken a while.")
t("2025-12-01 07:35", DAILY, wes, "Facilities. I asked could they leave it", a)
story.truth("2025-11-27", "ambition fades: 6,500 miles replaced by the contract minimum", "both", "both", 3)

# --- 18: getting ready to go
a = t("2025-12-09 18:15", MW, ruth, "Confidential to this group. The board agrees: we shall not take up the two-year option, and I'd like the Holmebridge tools inventory ready by the end of January. Callum, start on who would move to Pennard. Not a word to Tarnvale until the letter in February.")
t("2025-12-09 18:40", MW, callum, "Inventory's half done, if I'm honest. Started it in October.", a)
t("2025-12-09 22:05", MW, wes, "Eleven months. I liked those trains", a)
story.truth("2025-12-09", "leaves: the option will not be taken up, exit prepared", "merrow", "tarnvale", 3)
t("2025-12-18 15:00", DAILY, bethan, "Christmas berthing as in the booklet. Merry Christmas to all in the shed.")
t("2025-12-18 22:15", DAILY, wes, "And to you Bethan. Mince pie on the bench in 702")

# ---------------------------------------------------------------- calendar and minutes
everybody = [naomi, gareth, dilwyn, sanjay, bethan, ruth, callum, piotr]
story.series("Fleet Review", "2025-01-23 10:00", 2, "2025-12-11", 90, everybody, skip=["2025-08-21"],
             cancelled=["2025-09-04", "2025-09-18", "2025-10-16", "2025-11-13", "2025-12-11"], moved={"2025-04-17": "2025-04-16 10:00"})
story.series("Exam planning call", "2025-01-21 14:00", 1, "2025-12-16", 45, [sanjay, piotr, callum, naomi],
             cancelled=["2025-08-19", "2025-09-02", "2025-09-09", "2025-09-23", "2025-10-07", "2025-10-14", "2025-10-21", "2025-11-04", "2025-11-11", "2025-11-18", "2025-12-02", "2025-12-09"],
             moved={"2025-03-11": "2025-03-12 14:00"})
story.series("Stores catch-up", "2025-02-05 11:00", 4, "2025-12-10", 30, [lorna, naomi], cancelled=["2025-10-15", "2025-11-12"])
story.meeting("2025-02-19 13:00", "Control visits the shed", 180, [callum, wes, dilwyn, bethan])
story.meeting("2025-04-10 13:00", "Shed visits control", 180, [dilwyn, bethan, callum, wes])
story.meeting("2025-05-08 15:00", "Cake: 5,870 miles", 45, [gareth, naomi, bethan, callum, wes, lorna])
story.meeting("2025-09-24 13:00", "Shed visits control (autumn)", 180, [dilwyn, bethan, callum, wes], cancelled=True)
m = story.minutes
m("2025-01-23", "Fleet Review", everybody, """
## Discussion
First review. Introductions. Figures: 3,900 miles per failure, 22 of 24 units available on average.
Ruth offered to share Merrow's shift plan each month; Naomi offered the same for the diagrams.
## Decisions
- Both sides bring bad news to the channel on the day it happens.
## Actions
- Piotr: first list of exams to Sanjay by 31 January
- Bethan: visit of the control desk to the shed
""")
m("2025-02-06", "Fleet Review", everybody, """
## Discussion
Exam list received on 29 January, with thanks. Frozen couplers at Wexley: the night shift's trip saved three trains. Breakfast was delivered.
Lorna's count of the store is done; 140 lines obsolete.
## Actions
- Callum: price for coupler covers by 20 February
""")
m("2025-02-20", "Fleet Review", [naomi, dilwyn, sanjay, bethan, ruth, callum, piotr], """
## Discussion
Coupler covers: GBP 212 a set, agreed on the spot. Visit of control to the shed went well; Dilwyn crawled under 719 and lost a pen.
Wash road closure in March is planned for and the four hand washes are agreed.
## Actions
- Sanjay: paths for 20:30 arrivals (done at the table)
""")
m("2025-03-06", "Fleet Review", everybody, """
## Discussion
Availability 22.8. Brassington's lathe cancelled a third time; joint letter.
Toilets on 703 and 711: Callum admits that the first repair was poor and has had it done again at no charge. Gareth thanked him for the candour.
## Actions
- Naomi: letter to Brassington by 10 March
""")
m("2025-03-20", "Fleet Review", [naomi, gareth, dilwyn, sanjay, bethan, callum, piotr], """
## Discussion
Ruth on leave. Lathe has been promised for Wednesdays. Points heating: a case for both boards to be made.
Some debate about who pays for vandalism at Ness End; parked until the police report is in.
## Actions
- Dilwyn: police report
""")
m("2025-04-03", "Fleet Review", everybody, """
## Discussion
Door minutes: counted jointly this afternoon, the result will be accepted by both. Vandalism: split evenly, as Ruth suggested.
## Decisions
- Door minutes are counted together once a month.
""")
m("2025-04-16", "Fleet Review", everybody, """
## Discussion
Moved for Easter. Paper on points heating: draft read, both names on it. Miles per failure 5,300.
## Actions
- Gareth, Ruth: send the paper on 24 April
""")
m("2025-05-01", "Fleet Review", everybody, """
## Discussion
Points heaters approved. May timetable begins on the 18th; Sanjay reported that the bid was accepted without changes. No questions.
Summer leave exchanged.
""")
m("2025-05-15", "Fleet Review", [naomi, gareth, dilwyn, sanjay, ruth, callum, piotr], """
## Discussion
5,870 miles, cake reported excellent. Aim for the year set by all present: 6,500 by Christmas.
New timetable on Sunday, extra crews at Carrow.
## Decisions
- 6,500 miles per failure is the joint aim for December.
""")
m("2025-05-29", "Fleet Review", everybody, """
## Discussion
Berths at Ness End: Callum said that his shift had found out from an empty road. Naomi said that the timetable was public. Callum asked if the four units could rotate. Sanjay will look at it.
The remaining items were taken as read for lack of time.
## Actions
- Sanjay: rotation of berths
""")
m("2025-06-12", "Fleet Review", [naomi, dilwyn, sanjay, bethan, callum, piotr], """
## Discussion
Extinguisher recall complete. Rotation of berths: not possible before December, said Sanjay. Callum had no comment.
## Actions
- none
""")
m("2025-06-26", "Fleet Review", [naomi, gareth, dilwyn, sanjay, bethan, ruth, callum], """
## Discussion
716 for the regatta: confirmed for tomorrow. Staffing: Ruth reported no change.
Miles per failure 5,410.
""")
m("2025-07-10", "Fleet Review", [naomi, gareth, sanjay, bethan, ruth, callum], """
## Discussion
716 back today, thirteen days after the first date. Naomi asked for a reason. Callum referred to the van runs. Naomi asked for a recovery plan. Ruth will consider.
Joint counting of door minutes did not take place in June.
## Actions
- Ruth: recovery plan
""")
m("2025-07-24", "Fleet Review", [naomi, gareth, dilwyn, ruth, callum], """
## Discussion
Recovery plan not yet available. Exchange about 718 this morning; Gareth asked both to leave it.
Meeting closed after 35 minutes.
## Actions
- Ruth: recovery plan (carried over)
""")
m("2025-08-07", "Fleet Review", [naomi, dilwyn, ruth, callum], """
## Discussion
Release Sheet: introduced as notified. Merrow's request for a trial on two units was not accepted. Ruth stated that the time for filling in will be recorded and charged.
## Decisions
- Sheet applies from 11 August.
""")
m("2025-10-02", "Fleet Review", [naomi, gareth, ruth], """
## Discussion
Monday and Tuesday closure of the bay. Tarnvale regards this as a breach; Merrow refers to May. Positions recorded. Claims for waiting time: 61 received, 61 rejected.
## Actions
- none agreed
""")
m("2025-10-30", "Fleet Review", [naomi, ruth, callum], """
## Discussion
Held by telephone, 20 minutes. Performance notice: Merrow will reply through its lawyers. Autumn running so far normal.
""")
m("2025-11-27", "Fleet Review", [naomi, gareth, ruth, callum], """
## Discussion
Aim of 6,500: both sides see no basis for it now. It will not be carried into 2026; the reporting goes back to the contractual minimum of 4,200. Nobody wished to speak to the item.
Joint work on the points heaters' second phase: withdrawn by both.
## Decisions
- Target for 2026: 4,200.
""")
story.write()
