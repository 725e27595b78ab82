import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, days, day
import datetime as dt

story = Story(77121, "Europe/Stockholm", "2025-03-03", "2026-01-30")
c = story.chance
story.party("lindrask", "lindrask.example")
story.party("monterral", "monterral.example")

karin = story.person("Karin Åslund", "lindrask", "Project lead")
oskar = story.person("Oskar Hedman", "lindrask", "Interlocking engineer")
elin = story.person("Elin Nyqvist", "lindrask", "Safety engineer")
johan = story.person("Johan Brattberg", "lindrask", "Test lead")
sara = story.person("Sara Vikman", "lindrask", "Software")
maja = story.person("Maja Ström", "lindrask", "Test lead from November")

inigo = story.person("Iñigo Lasala", "monterral", "Project lead")
pilar = story.person("Pilar Escartín", "monterral", "Systems architect, radio")
nacho = story.person("Nacho Berges", "monterral", "Software")
lucia = story.person("Lucia Sanagustin", "monterral", "Safety assessor")
teresa = story.person("Teresa Abenia", "monterral", "Site and installation")
jorge = story.person("Jorge Mainar", "monterral", "Software, from September")

L = [karin, oskar, elin, johan, sara, maja]
K = [inigo, pilar, nacho, lucia, teresa, jorge]
for d in ["2025-04-18", "2025-04-21", "2025-05-01", "2025-12-24", "2025-12-25", "2025-12-26", "2025-12-31", "2026-01-01", "2026-01-06"]:
    story.holidays.add(dt.date.fromisoformat(d))
    for p in ("lindrask", "monterral"):
        story.away(p, d, d)
for d in ["2025-05-29", "2025-05-30", "2025-06-06", "2025-06-20"]:
    story.away("lindrask", d, d)
for d in ["2025-04-17", "2025-04-23", "2025-08-15", "2025-10-13", "2025-12-08"]:
    story.away("monterral", d, d)
story.away("lindrask", "2025-07-07", "2025-08-01")
story.away("monterral", "2025-08-04", "2025-08-22")
for p in ("lindrask", "monterral"):
    story.away(p, "2025-12-22", "2026-01-06")

for name, who in [("tram-general", L + K), ("logic", L + K), ("radio-and-loops", L + K), ("site-halvsund", L + K), ("lindrask-inside", L), ("monterral-inside", K)]:
    story.channel(name, who)

# ------------------------------------------------------------------ background
JN = ["Kvarntorget", "Hamnplan", "Södra Bron", "the depot", "Sjukhuset"]
LOC = ["on the north leg", "by the bakery", "at the third mast", "behind the stop", "in the curve", "next to the bridge bearing"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
THINGS = ["the DIN rail", "the torque wrench", "the second antenna", "the loop cable", "the spare relay board", "the cabinet keys", "the heater", "the fuse set"]
DOC = ["the hazard log", "the route table", "the telegram list", "the cable plan", "the test report", "the interface sheet", "the maintenance manual"]
EX = [
 ("n", "P{p} reports end position twice within {n} ms. Bounce or real?", "Bounce, I have seen it on the workshop motor too. 40 ms filter takes it.", "Filter in, quiet now."),
 ("n", "Is the loop at {jn} {loc} type A or B?", "B since the last drawing. The old one is in the archive folder."),
 ("l", "Route table for {jn} is in, {n} routes, {k} conflicts marked yellow. Could somebody look with fresh eyes?", "Two of the yellow ones are real, one is only because P{p} is listed twice.", "Ha, good catch. Fixed."),
 ("m", "The telegram from tram {tram} arrives with the door bit always set. Is it us?", "I think it's the tram, that series has a lazy door relay. I'll ask the workshop.", "Workshop says yes, lazy relay. Thanks."),
 ("n", "{tkt} reproduced. It needs a tram that reverses inside the section, so nobody will ever do that.", "The drivers at {jn} do that every morning.", "Of course they do. OK, high."),
 ("n", "Build {ver} is on the rack. {n} tests green, {k} yellow, none red.", "Nice. Which are the yellow ones?", "The ones with the radio jammer, timing only."),
 ("n", "Can someone review {tkt} before {day}? Forty lines.", "I take it after lunch.", "Done, two remarks, both small."),
 ("m", "Where is {thing}? It should have been in the crate for {jn}.", "It's in the van, sorry, I drove it around all day. Comes tomorrow first thing.", "Arrived, all well."),
 ("l", "We're a day late with {doc}, the reviewer is sick. {day} instead, hope that works.", "Works. I read the first half meanwhile."),
 ("m", "I promised {doc} for today and it will be tomorrow noon, the numbers for {jn} don't add up yet.", "OK, thanks for the heads up. Better right than today."),
 ("n", "{doc} is uploaded as promised.", "Read it. Clear and short, thank you."),
 ("n", "Small one: in {doc} the unit of column {k} is missing.", "Milliseconds. I write it in."),
 ("n", "Sorry, I overlooked your question from {day}. Answer is yes, {n} metres.", "No problem, I had guessed 10 more to be safe."),
 ("n", "My little one has a fever, I'm on and off today.", "Take care of the kid, {tkt} can wait."),
 ("n", "School called, I have to run. Can we do the {tkt} walk-through {day}?", "Sure. Run!"),
 ("l", "Axle counter at {jn} shows {k} in and {k2} out. A tram lost a wheel?", "A pram crossing {loc}, the head is too close to the pavement. I shift it.", "Then peace returns."),
 ("m", "Rain in Halvsund sideways, we stop digging at two.", "Understood, safety first. Is the shaft covered?", "Covered and pumped."),
 ("n", "Fika?", "I have learned this word in week one and it is the best one."),
 ("n", "Who ate the last of the turrón in the project room?", "It was evidence. I destroyed it.", "Outrageous."),
 ("n", "Is {n} ms round trip for {jn} still what you measure?", "{n} to {n2}, depends on whether the ferry is in the harbour.", "The ferry! That explains my histogram."),
 ("l", "I don't like the name 'zone 7b' in {doc}. It isn't in any drawing.", "Me neither but the city uses it. Footnote?", "Footnote is fine."),
 ("n", "I disagree with closing {tkt}, the log from {day} shows it once more.", "You're right, I only looked at the morning. Reopened."),
 ("n", "Hmm, {n} V on the heater line in {cab}? I would say 24.", "Typo, 24. Well seen."),
 ("m", "Drawing {d}, revision {rev}: P{p} sits on the wrong side of the street.", "Mirrored on export. New one in ten minutes.", "Good now."),
 ("n", "Does {cab} have room for one more board?", "One yes, two no. The fan takes the last slot."),
 ("l", "The test tram is ours {day} from 22 to 02. Who wants night shift?", "I do, I like the empty city. I bring the thermos.", "You're a hero."),
 ("n", "Night test {jn}: {n} passes, all fine, one swan on the track.", "Was the swan detected?", "By the driver."),
 ("n", "For the record: P{p} at {jn} throws in {k}.{k2} s cold, spec says 4 warm.", "Cold includes the grease. I write to the motor people."),
 ("n", "Motor people answered about P{p}: winter grease. They send some.", "Grease by post. I love this job."),
 ("n", "Please don't merge into main before {day}, I'm measuring coverage.", "OK, I hold mine back.", "Finished, coverage {n2} %. Go ahead."),
 ("n", "Coverage for the route module is at {n2} %. The rest is dead code for a crossing that was never built.", "Then out with it."),
 ("l", "Who has the latest certificate for the {ver} compiler?", "In the safety folder, item {n}.", "Found, thanks."),
 ("m", "Hazard H-{n}: do we need 'tram stands on the points' twice?", "Once as cause and once as consequence. But I can merge it and refer.", "Please."),
 ("l", "I read H-{n} again and I believe the frequency is too kind. One class up?", "I'd say the same. One up, and then the barrier must be named.", "Agreed and entered."),
 ("n", "Thanks for the call this morning, I finally understand the blocking graph.", "It took me two months, you needed forty minutes."),
 ("n", "Very good presentation {day}, the city people even put their phones away.", "Thank you! I was nervous like in an exam."),
 ("n", "Slide {k} for the client: photo of {jn} in snow or in sun?", "Snow. They know the sun isn't real."),
 ("m", "Cable pull {loc}: {n} m done, {n2} to go.", "Great speed. Pictures of the joints please, for {doc}.", "In the folder."),
 ("l", "Photo {n} shows the joint without the sleeve?", "It was taken before. Photo {n2} has it on.", "All good."),
 ("n", "The licence of the analyser runs out {day}. Ours or yours?", "Ours, renewed just now. Thanks for reminding."),
 ("n", "VPN to the rack down?", "Router update, back in five.", "Back."),
 ("n", "The rack clock is {k} s off, so the logs of the two sides don't match.", "NTP pointed to an old server. Repaired, I also corrected yesterday's with a note."),
 ("n", "Which channel has tram {tram}?", "Channel {k}, together with the snow plough."),
 ("m", "RSSI {loc} at {jn} is -{n2} dBm. A bit thin.", "There is a bus shelter since last week. Can you go one metre up?", "One metre up and six dB better."),
 ("n", "Bus shelter people moved it again.", "I'm starting to think it follows us."),
 ("l", "I leave at three today, dentist. {tkt} is ready for you to look at.", "Good luck, I'll look."),
 ("m", "I am on a course {day}, Nacho has my phone.", "Enjoy. Nothing pressing."),
 ("n", "Can we take the {day} call at nine instead of ten, a train to catch?", "Nine is good."),
 ("n", "I'm five minutes late, previous call runs over.", "Take your time, coffee here."),
 ("l", "Is '{tkt}' the one with the ghost occupancy?", "No, that's the one before. This is the blinking lamp.", "Thanks, I mix up my ghosts."),
 ("n", "Lamp at {jn} signal {n} blinks at 1 Hz when it should be 2.", "Config value in {cab}, line {n2}. Changed and logged."),
 ("m", "Could you explain 'besked' in the drivers' leaflet? The translator says 'answer'.", "Here it means notice. I'd write 'message' in yours."),
 ("l", "How do you say 'lockout' to your installers? Ours have four words for it.", "We have five. 'Enclavamiento' is the serious one."),
 ("n", "Stock: {n} heads, {k} boards, 2 antennas. Enough until {jn}?", "Enough plus one. Order nothing."),
 ("m", "Delivery for {jn} is two boxes short, the carrier says {day}.", "That is fine, we mount the others first.", "Both boxes came."),
 ("n", "The unit test for the timer fails on my machine on {day}s only.", "Is it the one with local time? UTC please.", "It was local time. Shame on me."),
 ("n", "I put a decision note about {jn} in the folder, {k} lines, shout if you disagree.", "No shouting. I added one sentence about winter."),
 ("n", "Does anybody object if we call the two modes 'street' and 'yard'?", "At last words that a driver would use. No objection."),
 ("l", "The depot master asks if he can open P{p} by hand during washing.", "With the key and in yard mode yes. In street mode never.", "I told him so, he grumbled in a friendly way."),
 ("n", "Lunch place for {day}: the herring or the pizza?", "Herring. I am brave now."),
 ("n", "Did you see the game last night?", "I saw it and I do not want to talk about it."),
 ("n", "Congratulations on the marathon!", "Thanks, I'm walking down stairs backwards."),
 ("n", "Happy birthday from the whole room here!", "Thank you all! The song on the voice message was terrible and lovely."),
 ("m", "Permit for {loc}, {jn}, came through: {day} 21 to 05.", "Great, I tell the police liaison."),
 ("l", "The city wants the noise values for the night work at {jn}.", "Max {n2} dB at the façade, measured. Sheet is in the folder.", "Sent on, they're happy."),
 ("n", "Could we make {doc} shorter? {n2} pages nobody reads.", "I can throw out the annex with the colours. That makes {n} less.", "Yes please."),
 ("n", "I have a stupid question about the {jn} overlap: why {n} metres?", "Not stupid. Brake of the oldest tram on wet leaves, plus margin.", "Now it makes sense."),
 ("n", "Wet leaves simulated with soap. The workshop hates me.", "Worth it. {n2} m stopping, well inside."),
 ("l", "Tool chain question: do you pin the version {ver}?", "Pinned in the lock file. Never trust latest.", "Amen."),
 ("m", "Oskar's comment in the code, 'here be trolls', can it stay for the assessor?", "It can not. But I will miss it."),
 ("n", "I tidied the ticket list: {n} closed, {k} merged, {tkt} is now the oldest.", "Thank you, that was a thankless job. So: thanked!"),
 ("n", "What does the blue tape on {cab} mean?", "Checked by day. Green is checked by night.", "And red?", "Red is the lunch box of the electrician."),
 ("m", "Ground at {jn} measured {k}.{k2} ohm, limit is 10.", "Dry week, but good. Enter it with the weather."),
 ("l", "Short notice I know: can Teresa's crew look at P{p} while they're at {jn} anyway?", "They're there, looking now.", "Loose connector, tightened. Ten minutes."),
 ("n", "Do we count {tkt} as ours or as yours? The bug sits right on the interface.", "Let's say shared, you write the test and I write the fix.", "Deal."),
 ("n", "The log viewer now has colours for trams, try it.", "Tram {tram} is pink. I approve."),
 ("m", "May I use your drawing of {jn} in my talk at the university?", "Of course, put both logos please.", "Both logos, same size."),
 ("l", "Weekly numbers: {n} done, {k} new, {k2} open above a week.", "The trend is nice. Thanks for counting."),
 ("n", "Battery in {cab}: {n} h on the test, wanted 6.", "Then it survives my mother-in-law's visit."),
 ("m", "The assessor asks for the calibration sheet for the loops {loc}.", "Attached in the thread, {k} pages, signed.", "He is content."),
 ("n", "{tkt}: after three cups of coffee I found it. An off-by-one from 2019.", "A classic vintage. Well done!"),
 ("l", "The simulator now knows {jn}. Take it for a ride, keys A and D.", "I derailed twice, very realistic."),
 ("n", "Is the {day} slot on the rack free? I need two hours.", "Free until noon, then Sara."),
 ("n", "Overran my rack slot by half an hour, sorry!", "No harm, I had to eat anyway."),
 ("m", "New photo of {cab} with labels, please compare with {doc}.", "Label {k} and {k2} swapped, rest perfect.", "Swapped back."),
 ("n", "Would you mind if I rename the branch? 'final_final2' hurts.", "Rename it. My sins are many."),
 ("l", "Tram {tram} goes to paint for {k} days, we take {tram2} for the tests.", "OK, {tram2} has the newer radio, even better."),
 ("n", "Quick poll: {doc} in one file or per junction?", "Per junction. The assessor signs them one by one.", "Convinced."),
 ("m", "P{p} motor current {k}.{k2} A, a little above the others.", "Stone in the tongue? Have a look {day} when you pass.", "Stone it was. I keep it on my desk."),
 ("n", "Anyone has the number of the harbour office?", "In the site sheet, line {n}. Ask for Berit."),
 ("n", "Berit says the ferry is early on {day}s.", "Berit knows everything. Noted for the radio test."),
 ("l", "For {jn}: do you want the {n} m or the {n2} m feeder drum?", "The {n2}, then we save a joint."),
 ("m", "I measured the pole {loc} at {jn}: it leans {k} degrees. City's or ours?", "City's. I sent them your picture.", "They straightened it, with a truck and a rope."),
 ("n", "{tkt} needs somebody who knows both sides. Half an hour {day}?", "I'm in, eleven?", "Eleven."),
 ("n", "Heads-up: the {ver} build takes {n} min, because the disk on the server is full.", "I removed old builds, {k2} min now."),
 ("l", "Checklist for {cab} came back with one empty box, number {n}.", "Forgot to tick, it was measured: {k}.{k2} ohm.", "Ticked with your initials."),
 ("m", "Tram {tram} says 'no position' for {n} m after {jn}.", "There's a dead angle under the catenary pole. Second antenna helps.", "Mounted, dead angle gone."),
 ("n", "I'd rather have {doc} frozen from {day}. Any objection?", "One day later please, I have a correction for {cab}.", "Deal, a day later."),
 ("n", "I froze {doc}. Changes only by ticket from now.", "Got it, and no ticket from me, promised."),
 ("l", "Which torque for the clamps at P{p}, {n} or {n2} Nm?", "{n}. The higher one is for the rail bolts."),
 ("m", "Three drivers came by at {jn} and asked what the new lamp means. I explained with hands.", "Perfect, they told the whole depot. No question today."),
 ("n", "The table of delays in {tkt}, is it mean or median?", "Median, the mean is ruined by the ferry."),
 ("n", "I rewrote the parser test, {n} cases instead of {k}. Runs faster too.", "You are a machine. A kind one."),
 ("l", "The {day} log from {cab} ends at 03:{k}{k2}. Did somebody pull the card?", "That was me, copying it. Sorry, I should have written.", "All right, mystery solved."),
 ("m", "Can I order {n} m more duct for {jn}? It's {n2} euro, from the small budget.", "Order it. Put it in the sheet, please."),
 ("l", "We'd like to borrow your spectrum analyser {day}. Back the same week.", "It's on the shelf, take the long cable too.", "Back on the shelf, batteries charged."),
 ("n", "Do we log the temperature in {cab}? I see a gap of {n} minutes.", "The sensor restarts after an update. Harmless, I note it in {doc}."),
 ("n", "I get a different checksum for {ver} than you.", "Line endings. Take the zip, not the checkout.", "Same now, good."),
 ("m", "Bird nest in the signal head {n} at {jn}. Seriously.", "We wait two weeks, the work order can move. Birds first."),
 ("l", "Speed trace of tram {tram} {loc}: {n} km/h where 15 is allowed.", "Wheel diameter in the config is the one of the older series. Corrected.", "14 now, driver rehabilitated."),
 ("n", "{tkt} is closed from my side, would you verify?", "Verified on the rack and {loc}."),
 ("m", "Delay here: the lift for {jn} is in repair until {day}. I mount {cab} first.", "Good plan, no effect on the tests."),
 ("l", "My part of {tkt} slips to {day}, I underestimated the timers. Anything hanging on it?", "Only the demo, and that is the week after."),
 ("l", "As said on the phone: {tkt} finished, timers included.", "Tested. Lovely code."),
 ("n", "How many spare heads does {jn} get, {k} or {k2}?", "{k} on site and the rest in the depot store."),
 ("n", "Two of the {n2} photos from {jn} are upside down.", "The phone was too. Turned."),
 ("m", "In {doc}, chapter {k}: 'must' or 'shall'?", "'Shall', the assessor has feelings about it."),
 ("l", "I'd like a second pair of eyes on the timeout of {n} s at P{p}.", "Looks long to me. Why not {k}?", "Because of the cold. But {k2} is enough, changed."),
]
def fill(e):
    n = c.randint(4, 44)
    slots = dict(jn=c.choice(JN), loc=c.choice(LOC), day=c.choice(DAYS), thing=c.choice(THINGS), doc=c.choice(DOC), p=c.randint(3, 46), n=n, n2=n + c.randint(18, 50), k=c.randint(2, 5), k2=c.randint(6, 9),
                 tram=c.randint(401, 418), tram2=c.randint(419, 431), tkt=f"TC-{c.randint(102, 988)}", ver=f"2.{c.randint(1, 9)}.{c.randint(0, 12)}", cab=f"K{c.randint(1, 19):02d}", d=f"HS-{c.randint(200, 480)}", rev=c.choice("BCDEF"))
    out = [s.format(**slots) for s in e[1:]]
    return [e[0]] + [s[0].upper() + s[1:] for s in out]

SWAP = [("Thanks.", ["Thanks.", "Thank you.", "Cheers.", "Many thanks."]), ("Thank you!", ["Thank you!", "Thanks!", "Great, thanks!"]), ("No problem", ["No problem", "No worries", "Not a problem"]), ("Done", ["Done", "It's done", "Ready"]),
        ("Perfect", ["Perfect", "Spot on", "Exactly right"]), ("Good, ", ["Good, ", "Fine, ", "Very good, "]), ("Can we", ["Can we", "Could we", "Shall we"]),
        ("Yes, ", ["Yes, ", "Yep, "]), ("this morning", ["this morning", "today", "earlier"])]
OPEN = ["", "", "", "", "", "", "Morning! ", "Hi {o}, ", "{o}, ", "One from my list: ", "Hello, "]
LOW = set("Is Can Could Shall The Would Do Does Did Has How Who What Where Which Why For New My We We'd We're Searching There's Two One Three Small Quick Short Please Thanks Any Anything Half Are Will On In Page Watched Very That This Your You Both Not Small Sorry Screens Trolley Audit Where's Delivery Photo Stock Weekly Route Lunch Weight Log Logs Bus Bird Double".split())
def opening(whom, text):
    o = c.choice(OPEN).format(o=whom.first)
    return o + (text[0].lower() + text[1:] if o.endswith((", ", ": ")) and text.split()[0].strip(",.") in LOW else text)
used = set()
def vary(lines):
    out = []
    for s in lines:
        for old, new in SWAP:
            if s.startswith(old):
                s = c.choice(new) + s[len(old):]
        out.append(s)
    return out
deck, recent = [], []
def deal():
    if not deck:
        fresh = [e for e in EX if e not in used]
        c.shuffle(fresh)
        late = recent[-len(EX) // 2:]
        fresh.sort(key=lambda e: 0 if e in late else 1)      # the last ones said come last again
        deck.extend(fresh)
        used.update(e for e in EX if "{" not in "".join(e[1:]) and len("".join(e[1:])) > 60)
    e = deck.pop()
    recent.append(e)
    return fill(e)
plan = []
ROOM = {"tram-general": ([karin, johan, elin, sara], [inigo, teresa, nacho, lucia]), "logic": ([oskar, sara, elin], [nacho, pilar, lucia]),
        "radio-and-loops": ([oskar, sara, johan], [pilar, nacho, teresa]), "site-halvsund": ([johan, karin, oskar], [teresa, inigo, teresa])}
def talk(channel, per_week, first, last, reply=(3, 160)):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            plan.append((date, channel, reply))

def run():
    for date, channel, reply in sorted(plan, key=lambda x: x[0]):
        ls, ms = ROOM[channel]
        # Johan hands over to Maja in November; Jorge joins in September
        ls = [maja if p is johan and date >= dt.date(2025, 11, 3) else p for p in ls]
        ms = ms + [jorge] if date >= dt.date(2025, 9, 8) and channel in ("logic", "tram-general") else ms
        a, b = c.choice(ls), c.choice(ms)
        if date in story.closed["lindrask"] or date in story.closed["monterral"]:
            continue
        e = deal()
        one, other = (a, b) if e[0] == "l" or e[0] == "n" and c.random() < 0.5 else (b, a)
        lines = vary(e[1:])
        lines[0] = opening(other, lines[0])
        story.exchange("slack", channel, date, one, other, lines, reply, 1.0, 0.7, (8.4, 17.3))

for ch, w in [("tram-general", 2.8), ("logic", 2.8), ("radio-and-loops", 2.1), ("site-halvsund", 2.3)]:
    talk(ch, w, "2025-03-03", "2026-01-30")
run()
def internal(channel, people, pool, per_week, party):
    bag = []
    for date in days(day("2025-03-05"), day("2026-01-29")):
        if date.weekday() > 4 or date in story.closed[party]:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not bag:
                bag = list(pool); c.shuffle(bag)
            a, b = c.sample(people, 2)
            story.exchange("slack", channel, date, a, b, bag.pop(), (3, 90), 1.0, 0.6, (8.4, 17.3))
internal("lindrask-inside", [karin, oskar, elin, sara], [("Timesheets by Friday please.", "Yes, boss."), ("Who booked the big room?", "Me, ten minutes more."), ("The coffee machine has an error 7.", "Descale. The manual is under it."), ("Anyone driving to Halvsund Thursday?", "I do, three seats."), ("Car pool keys?", "Hook by the door."), ("Fire drill at two.", "Again?")], 0.5, "lindrask")
internal("monterral-inside", [inigo, pilar, nacho, lucia, teresa], [("¿Quién lleva las galletas mañana?", "Yo, de las de chocolate."), ("Flights for Halvsund week, who still needs?", "Me, Tuesday to Thursday."), ("The air conditioning is at war with us.", "Window open, problem solved."), ("Travel receipts to me by the 28th.", "Sent."), ("Who has the good crimping tool?", "In my bag, I bring it."), ("Cierzo today, hold on to your hats.", "Mine is in Teruel already.")], 0.5, "monterral")

# ------------------------------------------------------------------ scenes
S = story.slack
story.minutes("2025-03-05", "Steering group", [karin, oskar, elin, inigo, pilar, lucia], """
Start of the control system for the tram of Halvsund: four junctions and the depot, trial running from November, hand-over in spring.
- Lindrask: interlocking, safety case, test rack. Monterral: radio, vehicle units, installation.
- We agreed how we want to quarrel: in the open channel, with numbers, and whoever is angry says so before writing to a manager.
- Steering every four weeks on Wednesday. Changes of date, people or scope: two weeks ahead, sooner if known.
- July: Lindrask closed weeks 28 to 31. August: Monterral closed 4 to 22.
""")
# noise: mutual teasing
a = S("2025-03-20 10:31", "tram-general", inigo, "We asked for a yes or no. We got eleven Swedes nodding slowly. Is that a yes?")
S("2025-03-20 10:33", "tram-general", karin, "Slow nodding is a yes. Fast nodding is 'please stop talking'.", a)
S("2025-03-20 10:40", "tram-general", teresa, "And all of us talking at the same time is also a yes. We'll make a dictionary.", a)
S("2025-03-20 10:41", "tram-general", sara, "Page 1 is written, in the wiki, with drawings :)", a)
story.minutes("2025-04-02", "Steering group", [karin, johan, elin, inigo, pilar, teresa], """
Rack stands in Gothenburg since Monday, first radio telegram on 28 March (Nacho, Sara: applause).
Monterral tells today that the cabinets for Södra Bron will probably come in the last week of May and not in the second; the sheet metal works had a fire. Johan turns the order of tests round, nothing lost. Thanks for saying it seven weeks ahead.
""")
story.minutes("2025-04-30", "Steering group", [karin, johan, sara, inigo, nacho, teresa], """
Survey of all five places finished, two days sooner than in the plan. Cabinets: the sheet metal works now says 26 May, as expected.
Karin finds the radio budget tight and said so; Pilar has sent her sheet, they go through it on 8 May. (Done, margin is 4 dB, fine for both.)
""")
# the dispute: where the route locking lives
a = S("2025-05-12 15:04", "logic", oskar, "I have read the architecture draft 0.6. The route locking sits in the centre and the junction only obeys. I can't sign this. If the radio goes, you have a tram in the middle of Kvarntorget and a junction that knows nothing.")
S("2025-05-12 15:20", "logic", pilar, "If radio goes the junction falls to the last safe state, it is written in 4.3. You read the draft or only the pictures?", a)
S("2025-05-12 15:24", "logic", oskar, "I read it twice. Last safe state for WHOM? For the tram that already has a green?", a)
S("2025-05-12 15:41", "logic", pilar, "With locking at the junction we have 4 times the safety software and 4 times the certificates. It's how one did it in 1985.", a)
S("2025-05-12 15:43", "logic", oskar, "In 1985 nobody got run over by a message queue.", a)
S("2025-05-12 16:15", "logic", elin, "I'll stop you for today, both arguments are in. I will collect the failure cases, Lucia will you do the same from yours? Then we compare lists and not decades.", a)
S("2025-05-12 16:22", "logic", lucia, "Yes. By Monday.", a)
a = S("2025-05-19 10:00", "logic", lucia, "Our list: 14 failure cases, of which the central version handles 11. Elin has the other list.")
S("2025-05-19 10:12", "logic", elin, "Mine has 17, ten are the same. Local handles 15 of all 21, central 16. So no winner on paper, sorry both.", a)
S("2025-05-19 11:30", "logic", pilar, "Then central. One more.", a)
S("2025-05-19 11:36", "logic", oskar, "You don't count them, you weigh them! Case 9 kills somebody. Honestly it makes me furious to see that as one point in a table.", a)
S("2025-05-19 11:52", "logic", pilar, "And it makes me furious to be told that I want to kill somebody. I go for a walk.", a)
S("2025-05-19 15:20", "logic", oskar, "Pilar, that was out of line from me. I meant the table and it came out as you. I'm sorry. May I ring you tomorrow?", a)
S("2025-05-19 15:34", "logic", pilar, "Ring me at nine. Thank you. And case 9 IS ugly, I thought about it in my walk.", a)
story.minutes("2025-05-21", "Technical meeting on route locking", [oskar, elin, sara, pilar, nacho, lucia], """
Long and loud. Points where we disagree, in both sides' own words, are in annex 1.
- Oskar: a junction has to protect itself without the radio.
- Pilar: four copies of safety software are four places for an error.
- Both spoke on Tuesday and propose a contest: two prototypes on the rack, the 21 cases, weights given by Elin and Lucia beforehand. Three weeks. The loser helps to build the winner.
- Karin and Iñigo were told the same afternoon and back it; three weeks were in the reserve.
""")
a = S("2025-05-27 11:10", "logic", nacho, "Central prototype fails case 9 also with the fast radio. 1.9 seconds of green that should not be.")
S("2025-05-27 11:31", "logic", pilar, "Show me the log. I don't believe it.", a)
S("2025-05-27 12:40", "logic", pilar, "I believe it. Mierda.", a)
story.minutes("2025-05-28", "Steering group", [karin, oskar, johan, inigo, pilar, teresa], """
Cabinets for Södra Bron came on Monday. Contest on the route locking: half time, no verdict, both teams tired and curious. Karin and Iñigo keep their fingers out of it.
""")
a = S("2025-06-03 09:25", "logic", sara, "And the local one needs 11 minutes to get all four junctions to agree after a power cut. Eleven. Oskar don't look at me like that.")
S("2025-06-03 09:50", "logic", oskar, "I'm looking at the ceiling. That is bad. I have no excuse for eleven minutes.", a)
S("2025-06-03 10:15", "logic", pilar, "I will not say anything. I only put here a photo of my face.", a)
S("2025-06-03 10:17", "logic", oskar, "Deserved.", a)
a = S("2025-06-10 14:44", "logic", pilar, "What if the lock lives at the junction but the centre keeps the book, and after a cut it gives the book back? Oskar, tear it to pieces please.")
S("2025-06-10 15:30", "logic", oskar, "I have tried for 40 minutes. I can't. It passes case 9 and I guess recovery under 20 s. Damn, that's good.", a)
S("2025-06-10 15:33", "logic", nacho, "Writing it already.", a)
story.minutes("2025-06-18", "Steering group", [karin, oskar, elin, inigo, pilar, lucia], """
Decision on route locking: lock at the junction, book in the centre ("the Escartín-Hedman scheme"). 21 of 21 cases, recovery in 14 seconds. Both safety engineers sign. Cost: the three weeks from the reserve, nothing more.
Remark for the log: it was at times hard. What helped was the list, the telephone call and the bench. We keep the contest as a habit.
Holidays as known since March, no steering in July and August, next on 3 September. Stand-by list in the wiki.
""")
# noise: criticism of a third firm
a = S("2025-06-25 08:50", "site-halvsund", teresa, "Grävhult has cut our duct at Hamnplan. The THIRD time. They have the drawing, they had the tape, they had me shouting. Completely useless people.")
S("2025-06-25 08:58", "site-halvsund", johan, "Unbelievable. I call the city, they hired them. Do you need a crew?", a)
S("2025-06-25 09:05", "site-halvsund", teresa, "No we splice today. But please call with your angry voice.", a)
S("2025-06-25 11:20", "site-halvsund", johan, "Called. From tomorrow a city inspector stands next to the digger.", a)
# noise: long quiet, announced
S("2025-07-04 15:10", "tram-general", karin, "So, we close until 4 August as you know. Sara is reachable for the rack, number in the wiki. Have a good July in the heat!")
S("2025-07-04 15:22", "tram-general", inigo, "Enjoy! We overlap only from the 25th of August because then we are gone, so no worries if it is silent here. Long letter with open points is in the wiki.")
S("2025-08-25 09:05", "tram-general", inigo, "We're back, brown and fat. The letter has 9 points, I see you did 7 while we swam. Gracias!")
S("2025-08-25 09:12", "tram-general", karin, "Welcome back! The other two need Pilar.")
# noise: the joint escalation
a = S("2025-08-27 14:00", "tram-general", inigo, "The street permit for Kvarntorget is stuck 5 weeks at the city. Karin, I would go to the head of the traffic office. With you, not alone.")
S("2025-08-27 14:12", "tram-general", karin, "I wanted to propose the same. One letter, two names. I tell our contact there before, so that she doesn't get it from her boss.", a)
S("2025-09-02 10:30", "tram-general", karin, "Permit is here. She even thanked us for the warning.", a)
# early-told slip by lindrask
a = S("2025-08-28 13:40", "tram-general", elin, "I must tell you something unpleasant early: the safety case part 2 will not be ready on 26 September. The new scheme means 60 pages that didn't exist. I see 17 October. What does it do to you?")
S("2025-08-28 14:30", "tram-general", lucia, "The assessor is booked 29 September. I ask today if he can swap us with part 3. I give you an answer on Monday.", a)
S("2025-09-01 11:05", "tram-general", lucia, "He swaps. Part 3 first, part 2 on the 20th of October. No damage at all.", a)
S("2025-09-01 11:09", "tram-general", elin, "You've saved my autumn. Tack!", a)
story.minutes("2025-09-03", "Steering group", [karin, elin, johan, inigo, lucia, teresa], """
Part 2 of the safety case: 17 October in place of 26 September, told on 28 August, assessor has swapped. Closed.
Johan goes on parental leave in November; Maja Ström takes over, they overlap for four weeks in October.
Jorge Mainar joins Monterral's software on 8 September; Sara is his guide on the rack for two weeks.
Copper price: Monterral says that the cable for stage two will be about 9 % dearer from January; figures open on the table; to be decided in October.
""")
a = S("2025-09-08 09:30", "logic", jorge, "Hello all, I am Jorge, new with Nacho. I will ask many stupid questions.")
S("2025-09-08 09:33", "logic", sara, "Welcome Jorge! Rack account is ready, I've blocked us two hours at eleven. No stupid questions here, only Oskar's answers.", a)
S("2025-09-08 09:36", "logic", oskar, "True. Välkommen!", a)
S("2025-09-12 16:20", "logic", jorge, "One week done, and already I broke the simulator and somebody thanked me for that. Nice place.", a)
# outage
a = S("2025-09-16 06:12", "site-halvsund", johan, "All points at Hamnplan dead since 05:58, trial tram stands across the street, buses behind it. Need somebody NOW.")
S("2025-09-16 06:16", "site-halvsund", teresa, "In the car. 12 minutes.", a)
S("2025-09-16 06:21", "site-halvsund", nacho, "I pushed 2.6.1 to the vehicle units yesterday at 22. It might be that. I'm on it.", a)
S("2025-09-16 06:40", "site-halvsund", karin, "City traffic has called me twice. I tell them we are at it and give a word every half hour.", a)
S("2025-09-16 07:15", "site-halvsund", nacho, "It is that. Units with the new build send the long telegram and your controllers restart on it. Rolling back, tram by tram.", a)
S("2025-09-16 08:02", "site-halvsund", oskar, "And my controller should NEVER restart from a long telegram. That half is ours.", a)
S("2025-09-16 09:38", "site-halvsund", teresa, "Tram 407 moved by itself. All points alive. 3 h 40.", a)
S("2025-09-16 10:05", "tram-general", inigo, "To everybody in Lindrask and above all Karin and Johan who stood in the street: I apologise. We released in the evening before a trial day without calling you. That was against our own rule. I go myself to the city this afternoon if you want me there.")
S("2025-09-16 10:20", "tram-general", karin, "Thank you Iñigo. Yes, come along, at three, we say it together. And half of it is ours, see Oskar. I'm tired and a bit cross, and it will pass.")
S("2025-09-16 17:10", "tram-general", karin, "City took it well. They want the review in a week, we said five days.")
story.minutes("2025-09-19", "Review of the Hamnplan outage", [karin, oskar, johan, sara, inigo, nacho, teresa], """
What happened, minute by minute: annex. Nobody is blamed; Nacho wrote the first draft himself, Oskar the second half.
Why it could happen: (1) release in the evening without a call; (2) the controller restarts on a telegram above 512 bytes; (3) the rack had no test with mixed builds.
What we change: release only Tuesday to Thursday before noon with a go from both (Nacho, from today); length check (Oskar, 24 September); mixed-build test (Sara, Jorge, 3 October).
Sent to the city the same day.
""")
S("2025-09-24 14:02", "logic", oskar, "Length check is in and tested with telegrams as long as Pilar's mails.")
S("2025-09-24 14:05", "logic", pilar, "So it will survive anything.")
S("2025-10-02 15:50", "logic", sara, "Mixed-build test runs every night now, a day before promised. Jorge did most of it.")
S("2025-10-02 15:58", "logic", jorge, "Sara did most of it.")
story.minutes("2025-10-01", "Steering group", [karin, elin, johan, maja, inigo, lucia, teresa], """
Actions from the review: two of three done, the third on Friday.
Cable price: Karin had asked for the supplier's sheets, got them the same week, has compared. 7 % agreed from January, written down by both.
Trial running starts on 10 November as planned. Next steering on 5 November, a week later than usual because of the autumn holidays.
""")
# noise: a complaint made and heard
a = S("2025-10-09 16:10", "radio-and-loops", teresa, "I say it openly: for the third time this month my crew stood two hours at the depot gate because nobody of Lindrask had ordered the escort. It costs us nights and they get angry, and I also.")
S("2025-10-09 16:25", "radio-and-loops", johan, "You're right and it's me. I've been handing over and the escort fell between two chairs. From today Maja orders it on Monday for the week, and you get the list. Bill us the two hours.", a)
S("2025-10-09 16:33", "radio-and-loops", teresa, "Good. I don't bill, bring cinnamon buns.", a)
S("2025-10-13 09:02", "radio-and-loops", maja, "Escorts for the week ordered, list in the channel topic. Buns go with the Thursday van.", a)
S("2025-10-17 11:00", "tram-general", elin, "Safety case part 2 is delivered. 17 October as said. 63 pages, I'm going to lie down.")
S("2025-10-17 11:09", "tram-general", lucia, "Received!! Lie down, I read.")
S("2025-10-31 14:30", "tram-general", johan, "Last day for me until summer. Everything is in Maja's head and in the wiki, in this order. It was a joy, also the night with the swan. Hej då!")
S("2025-10-31 14:36", "tram-general", teresa, "We will miss your angry telephone voice. Kiss the baby.")
# steering moved, with reason and date
a = S("2025-11-03 08:45", "tram-general", karin, "I have to call off Wednesday's steering, half of us have the stomach bug. New: Friday 7th at ten, same agenda. OK for Zaragoza?")
S("2025-11-03 08:58", "tram-general", inigo, "Friday ten is OK. Get well everybody, drink rice water.", a)
story.minutes("2025-11-07", "Steering group", [karin, maja, oskar, inigo, pilar, teresa], """
Moved from Wednesday because of illness. Trial running on Monday: go from both. Open: 6 tickets, none on the critical list.
""")
# trial running, urgent
a = S("2025-11-10 05:40", "site-halvsund", maja, "First trial tram out of the depot. 05:38. All green. I'm crying a little bit.")
S("2025-11-10 05:44", "site-halvsund", teresa, "We are eleven people in reflective vests hugging in the dark.", a)
S("2025-11-10 07:30", "site-halvsund", oskar, "Pilar, your book just gave my lock back its memory after a real power dip. 13 seconds. Beautiful.", a)
S("2025-11-10 07:36", "site-halvsund", pilar, "OUR book, OUR lock. But yes, beautiful.", a)
a = S("2025-11-19 22:15", "site-halvsund", maja, "Storm: manhole at Södra Bron is filling, K11 stands 30 cm above water. Urgent, can anyone with a pump come? I'm alone here.")
S("2025-11-19 22:19", "site-halvsund", teresa, "Coming with two men and a pump. Half an hour. Stay away from the edge!", a)
S("2025-11-20 00:50", "site-halvsund", maja, "Dry. K11 never stopped. Thank you from my frozen heart.", a)
# second, smaller quarrel
a = S("2025-12-02 10:20", "radio-and-loops", pilar, "Who changed the retry from 3 to 5 on the rack? It destroys my statistics of two weeks. I'm not amused.")
S("2025-12-02 10:28", "radio-and-loops", sara, "Me, on Thursday. I wrote it in the log but not here, and here is where you look. Sorry. I can separate the data by time stamp, an hour of work.", a)
S("2025-12-02 11:45", "radio-and-loops", sara, "Separated. You lose only Thursday afternoon.", a)
S("2025-12-02 11:50", "radio-and-loops", pilar, "Then I am amused again. Thanks for the speed.", a)
story.minutes("2025-12-03", "Steering group", [karin, maja, elin, inigo, lucia, pilar], """
Trial running, three weeks: 99.2 % of throws right at first try. Target for January 99.7.
Worry from Lucia: the winter grease. Taken up: Teresa and Maja test at the depot at minus ten, as soon as it is cold.
The city's magazine wanted to write 'Swedish technology'; Karin had it changed before print to both firms.
Office closed at both firms 22 December to 6 January; stand-by list names two people each.
""")
S("2025-12-19 13:00", "tram-general", inigo, "Feliz Navidad to all of you. A hard year and the best quarrels of my life.")
S("2025-12-19 13:06", "tram-general", karin, "God jul! See you on the 7th. Nobody touches anything till then.")
a = S("2026-01-08 06:50", "site-halvsund", maja, "Minus 14. Grease test at the depot: P31 and P33 slow, 6.1 s. The rest under 4.")
S("2026-01-08 07:20", "site-halvsund", teresa, "Lucia was right then. I order the other grease for all, here on Tuesday.", a)
S("2026-01-14 15:45", "site-halvsund", teresa, "New grease on all 46. P31 throws in 3.2 s at minus 9.", a)
S("2026-01-14 15:50", "site-halvsund", lucia, "I have never been so proud of a lubricant.", a)
# scope change announced
a = S("2026-01-13 10:15", "tram-general", karin, "The city thinks about adding the hospital stop in 2027. Nothing is decided, we heard it an hour ago and I'd like you to know as soon as we do. Can we look together at it before anyone answers?")
S("2026-01-13 10:30", "tram-general", inigo, "Thanks. Yes, Thursday, and one answer from both.", a)
story.minutes("2026-01-28", "Steering group", [karin, maja, oskar, elin, inigo, pilar, lucia, teresa], """
January: 99.8 % at first try. The city accepts the trial; hand-over on 14 April stays.
Hospital stop: common letter went out on the 19th, signed by both.
Pilar and Oskar give a talk together in May on the scheme; title not yet agreed (there is a contest).
""")
story.write()
