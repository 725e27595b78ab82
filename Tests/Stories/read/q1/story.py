import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt

story = Story(7319, "Europe/London", "2025-09-01", "2026-06-26")
story.party("glanteifi", "glanteifi.example")
story.party("kuvalahti", "kuvalahti.example")
P = story.person
rh = P("Rhiannon Prosser", "glanteifi", "clinical director, radiology")
ge = P("Gethin Bowen", "glanteifi", "PACS manager")
an = P("Anjali Menon", "glanteifi", "consultant thoracic radiologist")
ca = P("Carys Lloyd-Evans", "glanteifi", "programme manager")
hu = P("Huw Tomos", "glanteifi", "integration engineer")
dy = P("Dylan Pritchard", "glanteifi", "superintendent radiographer, from March rollout lead")
ai = P("Aino Salmela", "kuvalahti", "product manager")
ju = P("Jussi Harmaala", "kuvalahti", "integration engineer")
pe = P("Pekka Virtasalo", "kuvalahti", "managing director")
mi = P("Mirka Lehtoranta", "kuvalahti", "clinical applications specialist")
ol = P("Olli Tervo", "kuvalahti", "data scientist")

for d in "2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06".split():
    story.holidays.add(day(d)); story.away("glanteifi", d, d); story.away("kuvalahti", d, d)
for d in "2026-05-04 2026-05-25".split(): story.away("glanteifi", d, d)
for d in "2025-12-24 2026-01-06 2026-05-01 2026-05-14 2026-06-19".split(): story.away("kuvalahti", d, d)
story.away("glanteifi", "2025-12-23", "2026-01-02")
story.away("kuvalahti", "2025-12-22", "2026-01-02")

story.away("kuvalahti", "2026-02-16", "2026-02-20")
story.channel("gwawr", [rh, ge, an, ca, hu, dy, ai, ju, mi, ol])
story.channel("gwawr-integration", [ge, hu, ca, dy, ju, ol, ai])
story.channel("gwawr-reading", [rh, an, dy, ca, ai, mi, ol])
story.channel("radiology-digital", [rh, ge, an, ca, hu, dy])
story.channel("kajo-wales", [ai, ju, mi, ol, pe])

INTEGRATION = """
g
Jussi, {n} studies from {site} arrived without a laterality tag overnight. Modality or you?
Modality. The old {maker} unit leaves it empty. I can default it from the protocol name.
Please don't default laterality. Ever.
Understood. I flag it then, no guessing.

k
Is the test router at {site} up? I get timeout on port 11112.
Up but sulking. Restarting.
Works now. Thanks.

g
Queue on the {site} node is {big} deep this morning, is anything chewing on your side?
One worker stuck on a {mod}. I have freed it, will be empty before lunch.
Ta. Empties nicely.

k
Can you send me one HL7 ORM from the new order form, with invented patient? I want to see where you put the clinical question.
Sent to the drop folder. It's in OBR-13, don't ask me why.
I do not ask. :)

x
Build {build} is on the test box, who has time to poke it?
I can give it half an hour at {time}.
Poked. Two cosmetic things, logged as {tic}.

g
Morning. Certificates on the test gateway run out on {day}. Can we do the swap together?
{time} UK is fine for me. Have the chain file ready, last time the intermediate was missing.
Chain file, coffee, both ready.

k
{tic}: I can reproduce. When the accession number has a slash, the follow-up list makes two patients of one.
Ours have a slash only from {site}. Nice find.
Fix goes into {build}, I show you on the test box first.

g
Did the prior fetch limit go up? Fetches from {site} are much quicker than last week.
No change from us. Maybe your network people did something good for once.
I'll frame that sentence.

k
Huw, the time on the {site} node is {n} seconds wrong. The order of images suffers.
NTP was pointing at a server we switched off in 2019. Fixed.
2019 was a good year for the clock.

x
Where did we write down the AE titles? I can find three lists and they all differ.
The wiki one is right, I deleted the others just now.
Hero.

g
Any objection if we reboot the {site} gateway at {time} on {day}? Patching.
No objection. Retry logic gets some exercise.
Done, {n} minutes, nothing lost.

k
I see {n} rejected associations from address ending .{n2}. Is this known?
That's the ultrasound trolley in {site}. It tries everybody in the building. Blocked.
Persistent trolley.

g
Bit of a puzzle: series count in the archive says {n}, your index says one less.
The missing one is a dose report, we don't index these. Do you want them?
Only if it's easy. Low priority.
Easy. Next build.

k
Could somebody confirm that the VPN change window is {day} evening and not morning?
Evening, after eight. I'll be there with crisps.
Then I stay up. What flavour?
Prawn cocktail. You wouldn't understand.

x
Sorry, missed your message yesterday, was in the comms room all afternoon. What did you need?
Only the subnet for {site}, I found it in the old drawing.
Good, the old drawing is right for a change.

g
The disk warning on the Kajo node came on at {n2} per cent. Worth worrying?
Not yet. The thumbnails cache grows to a limit and then stops. I can lower the limit.
Lower it a bit please, my pager is nervous.
Lowered.

k
For {tic} I need a log from the client PC in the reading room. Which one is slow?
All of them feel slow on a {day}. But the one by the window at {site}, log attached.
Antivirus scans the cache folder every time. Exclude it and be happy.
Happy.

g
Can your index cope if we renumber the {site} wards?
Yes, ward is only text for us. Tell me the date and I check afterwards.
{day}. Cheers Jussi.

k
Small one: HL7 ack from your engine comes after {n} seconds. Before it was one.
It's logging in debug mode. My fault, forgot to switch it back on {day}.
Ack is quick again. Kiitos.

g
Do you have a checksum tool you like? I want to compare {big} studies before and after the move.
I send you my little script. It is ugly but it does not lie.
It's beautiful in its way. All {big} match.

k
I'm off on {day}, son has a fever. Queue is watched from the office.
Hope he's better soon. Nothing pressing here.

x
Test box is free from {time}, I'm done with it.
Great, taking it.

g
{mod} from {site} comes up with the wrong window level. Just that scanner.
Vendor private tag again. I read the standard one instead from {build}.
Radiologist reports it looks right now. High praise: he said "fine".

k
Documentation question: may I name the {site} gateway in our install guide as example?
Call it Hospital A please, our security lot are jumpy.
Hospital A it is.

g
Interfaces call moved to {time}, room booking trouble.
OK for me.

k
Would you mind to open port 443 from the test box to our licence server once more? Renewal is due.
Open till {day}. Shout when finished.
Finished already, you may close.
Closed.

g
Duplicate reports in the follow-up list, {n} of them, all {site}. {tic}.
They sent twice because ack was late. I deduplicate by message id.
Lovely. Down to none.

x
The diagram in the wiki now has the {site} node in it too. Have a look when you can.
Looks right to me. Arrow between router and archive should be two-way.
Corrected.

k
Jitter on the link to {site} is high since {time}. Do you see it also?
Digger outside apparently found a fibre. We're on the backup.
Poor fibre. I leave the prefetch off until evening.

g
How long do you keep the raw association logs?
{n2} days, then they are gone.
Perfect, that's what I told the auditors. Phew.
"""

READING = """
g
{case}: the tool marks the nipple shadow as a nodule again. Both sides, very symmetrical of it.
Ha. It goes into the hard negatives pile. Thank you.

k
Anjali, for {case} your two readers disagree by {n} mm. Who decides?
I do, with tea. Looks like one measured the vessel. I'll put my figure in tonight.
With tea is our gold standard then.

g
Could the prior be on the left by default for {mod}? Muscle memory.
It can be set per user, I show you on {day}.
Set. My left hand thanks you.

k
We have {n} cases where the comment is in Welsh. Beautiful, but I do not understand them.
Give me the numbers, I'll translate. One of them is a shopping list, I'd bet.
It was about a cottage in Aberporth...
That'll be Dr Rees.

g
The red outline is hard to see on the old monitors at {site}.
Would yellow with dark edge be better? I can send two mock-ups.
Second one please, by a mile.
Chosen. It comes in {build}.

x
Batch {batch} is labelled, {n} left open for the consensus session.
Wonderful, thank you. I load it tonight.

g
{case} was missed by the tool and by me on first read. Behind the heart. Humbling.
Behind the heart is our worst region. We look at it next sprint.
Mine as well.

k
Do you still use the magnifier? Nobody at our other hospitals touches it.
Constantly. If you take it away I'll come to Helsinki and stand in your doorway.
It stays, it stays. :)

g
Running late for the {time} session, clinic overran by {n} minutes.
No problem, we start with the easy ones.

k
How do you say "follow-up overdue" politely in a list for physicians?
"Review due" is kinder. "Overdue" makes people defensive.
"Review due" it is.

g
Registrar question: why does the score change when she reopens {case}?
It should not. Which build?
{build}, at {site}.
Found it, score is from the lower resolution copy the second time. {tic}.

x
Consensus session on {day} at {time} as usual?
Yes, same link.

g
Love the new growth chart. Had {n} colleagues round my screen like it was the rugby.
This makes my week. I forward it to the girl who drew it.

k
Could we get {n} more normals from {site}? The balance is a little bit off.
Normals we have in abundance. By {day}?
{day} is perfect.
In the folder, with two more for luck.

g
Small moan: too many clicks to dismiss a finding. I counted, it's four.
Four is three too many. Mirka has drawn a way with one.
Mirka for president.

k
Question about {case}: is this a calcified granuloma or do you want follow-up in twelve months?
Granuloma. Discharge. I've corrected the label.

g
Sorry for the radio silence yesterday, both children throwing up. Looking at batch {batch} now.
Oh no. No hurry, hope all are on their feet again.
On their feet and on my nerves.

k
The interobserver figure for batch {batch} is 0.{n2}. I find this really good.
Better than some published ones. I'd like to see it split by site though.
Split attached. {site} is best by small margin.
They'll be insufferable.

g
Is it deliberate that the comparison opens in the same window for {mod}?
Yes but you can drag it out to the second screen and it remembers.
Ah! It does. Ten years in the job and I still don't drag things.

x
I put the slides for the registrar teaching into the shared folder.
Thanks, slide {n} is gold.

k
Which age limit do you want in the follow-up list? Default is 35.
Keep 35. Younger ones go through clinic anyway.
Good.

g
{case}: first true pick-up I wouldn't have made on a Friday afternoon. Patient already booked in.
Wow. I tell this to the whole team on Monday.
Do. They earned it.

k
Apex false positives came down from {n2} to {n} in the last run, same cases.
Splendid. Which ones are left?
Mostly old TB scars. Difficult for everybody.

g
Can we have the key for "next unread" somewhere on the screen? Locums never find it.
Good idea. Bottom bar, small, can be hidden.

k
I come to {site} on {day} with two colleagues to watch a list. Is it still okay?
More than okay. Bring a jumper, heating's broken in the reading room.
We are Finnish, we bring T-shirts.

g
I disagree about {case}, that's a fissure, not a nodule. Happy to argue.
Argue accepted. On the coronal I see what you mean. Changed.
A gracious loser!

x
Labels for {case} and its twin are in. Took an age, awkward pair.
Saw it, very careful work, thanks.

k
We compare {n} cases of {mod} at {time}, will you join?
I'll dial in from the car park. Not driving, before you ask.

g
One of our locums says the grey theme gives her headaches.
There is a darker one under preferences, same place as font.
She's converted. Thank you.

k
For the batch {batch} report I need the scanner list of {site}.
Three rooms: two {maker}, one ancient. Details in the folder.
Ancient one explains the noise!
"""

GENERAL = """
g
Bore da pawb! Room 2.14 is booked for {day}, there'll be bara brith.
I looked it up. Now I come hungry.

k
Flights booked for the visit on the week of the {n}th. Cardiff airport, yes?
Cardiff's fine but the train after is an adventure. We'll fetch you.
Adventure declined, fetching accepted.

g
Who has the latest training timetable for {site}?
Me. Uploaded now, {n} people are in it.
Diolch!

k
I have {n} training places left on {day}. Shall I offer them to {site}?
Yes please, their radiographers asked.
All gone in one hour.

g
The governance form wants "intended purpose" in one sentence. Any chance of the official wording?
Official wording sent. It is one sentence but a long one.
It's a very long one. Submitted.

k
The newsletter piece from {site} is so nice. May I put it on our wall?
Wall, fridge, wherever you like.

x
Could we start {n} minutes later on {day}? Clash with another call.
No bother.

g
Training feedback from {site}: {n2} out of 100 would recommend. The rest were asleep.
Then next time we bring stronger coffee.
And fewer slides, with love.
Fewer slides, noted. :)

k
I am writing the user stories for {build}. Which three matter most to you?
One: fewer clicks. Two: follow-up letters. Three: fewer clicks.
I count this as two and a half.

g
Information governance have signed off the {site} form. Only took {n} weeks!
Cheers from here! I owe Carys a cake.

k
Is the {day} session in English or do we need somebody for Welsh?
English is fine, a few words of Welsh at the start go down well.
I practise "croeso".

g
{name} is off sick so I'm covering the timetable this week. Bear with me.
No problem, get well to the patient.

x
Minutes draft is in the folder, shout by {day} if I've misquoted you.
Read it, all good.

g
Quick one: laptop count for the training at {site}?
{n} would be ideal, less one because I have mine.
Sorted.

k
It snows in Helsinki and the office cat is on the release notes.
We've got sideways rain and no cat. Jealous.

g
Posters for the staff room came out well. A bit orange.
Orange is our brand colour... but yes, a bit orange.

k
Sorry for late reply, I was two days in a fair in Tampere. The quick guide is now version {n}.
No harm done, printing it today.

g
Could you look over the risk log before {day}? Rows {n} onwards are yours.
Done. I lowered one and raised another, with reasons.
Fair reasons. Accepted.

x
Did anybody take a picture at {site}? I need one for the board report.
Three good ones in the folder. In one of them everybody is blinking.
Board gets the blinking one.

k
The e-learning counts {big} finished modules. This is much more than in our plan.
They were promised biscuits.

g
The car park at {site} is being dug up, come in through the back on {day}.
Thanks for the warning, I tell the others.

k
Helpdesk numbers for the month: {n} tickets, all but two closed.
Tidy. What are the two?
One printer and one philosophical question.

g
Got to shift the demo from {time} to after lunch, fire drill.
After lunch is fine also here.

x
Happy birthday from all of us!
Ah, thank you, there's cake on the side if you can teleport.
"""

MAIL = """
g
Subject: Training rota {site} | Hi Mirka, attached is the rota for {site}, {n} names. Two of them work nights so they'd need an early slot. Is {time} on {day} any good? Thanks, Carys
Hi, {time} is good for us. I have put the night workers first so that they get to bed. Best regards, Mirka

k
Subject: Release notes {build} | Hello all, please find the notes of {build}. It fixes {tic} and two smaller things. Planned for your test system on {day}, for the live one not before two weeks later. Kind regards, Aino
Thanks Aino, clear as always. No objections from this side.

g
Subject: {case} query from MDT | Dear Olli, the MDT asked how the volume for {case} was derived. Is it the whole lesion or the solid part? Regards
Dear colleague, it is the solid part only. I attach a picture with the outline. If MDT prefers the whole, both are stored.
That is most helpful, I have passed it on.

k
Subject: Invoice {inv} | Hello Carys, did invoice {inv} reach the right person? Our finance asks every {day}.
It did, it's with accounts payable and should go out in this week's run. They ask me every Friday what it's for.
Thank you, finance is calm again.

g
Subject: Downtime at {site} | Dear all, {site} will have planned network maintenance on {day} from {time}, about {n} minutes. Reading moves to the main site meanwhile. Gethin
Thank you for the information. We pause the prefetch at this time.

k
Subject: Visit to {site} | Dear Rhiannon, for our visit we would like to watch {n} minutes of ordinary reading, without demo. Is this possible for the radiologists?
Of course. They'll swear a bit, it's part of the authentic experience. Come for nine.
We look forward to the authentic experience!

g
Subject: DPIA annex | Hi Aino, the data people would like the retention period spelled out in the annex. Could you confirm it's {n2} days for logs and none for images? Carys
Confirmed: {n2} days for logs. Images only in memory and cache inside your walls. I have signed the annex.
Perfect, that closes it.

k
Subject: Batch {batch} statistics | Hi Anjali, batch {batch} in numbers: {big} studies, {n} with finding, {n2} per cent agreement at first reading. Details in the attached sheet. Olli
Thanks Olli. Column F looks like it counts one patient twice, otherwise I'm impressed.
You are right, {case} was double. New sheet attached.

g
Subject: Monitor order | Hello, which of the two screens do you recommend for the {site} room? Budget is what it is. Gethin
Both work. The {maker} one is brighter in a room with window. Jussi
Window it has. Ordered the bright one.

k
Subject: Survey of users | Dear all, the short survey is open until {day}. At the moment {n} answers from {site}. Could you remind people kindly? Mirka
Reminded kindly. Also unkindly, in the tea room.

g
Subject: Quarterly board paper | Hi Aino, I need two paragraphs and one graph for the board by {day}, plain English please. C.
Attached. I tried to write without the word "pipeline".
You managed it! Thank you so much.

k
Subject: Consent wording | Hello, our legal asks whether patient leaflets at {site} mention software support. I think yes, but where?
Page two, third paragraph, in both languages. Copy attached.
Thank you, legal is happy, which is rare.

g
Subject: Out of hours contact | Hi, who answers the phone with you after five UK time? The on-call list on our wall says somebody called Timo.
Timo left in spring. It is the duty number {inv}, list attached, please burn the old one.
Burned with ceremony.

k
Subject: Reading time measurements | Dear Anjali, the first measurement gives {n} seconds less per film in {site}. Small but it is there.
Small but it's there would do for my epitaph. Interesting. Let's see if it holds for another month.

g
Subject: Teaching day | Would Olli be willing to talk to our registrars for {n} minutes about how such a model is trained? They're a friendly bunch.
With pleasure. I prepare pictures, no equations.
The registrars will love you for that.

k
Subject: Hotel in town | Hello, is the hotel by the river still the good one? My colleague remembers a seagull problem.
The seagull is still there but the breakfast makes up for it. Ask for the back.

g
Subject: Ticket {tic} | Hi Jussi, {tic} says closed, but one PC at {site} still shows it. Could you reopen?
Reopened and closed again: this PC had the old client. Updated now from remote.
Confirmed, thanks for being quick.

k
Subject: Glossary | Dear all, I made a list of {n2} words in Finnish, English and Welsh so that we do not talk past each other. Please correct my Welsh!
Only two corrections, and one of those would have been very rude. Brilliant idea.

g
Subject: Expenses | Small thing, the taxi from {site} on {day} was put on our account, shall I just leave it?
Please send it to us, it was our driver who got lost.
He got lost in the nicest village. Receipt attached.

k
Subject: Label guideline v{n} | Dear readers, version {n} of the guideline has one change: part-solid lesions get two measures. Page four. Olli
Read and agreed. I'd add an example picture, {case} would do nicely.
Added, good suggestion.

g
Subject: Cyber questionnaire | Sorry to land this on you. It's {n2} questions, most of them not applicable. End of the month is fine.
It is what it is. I fill it in on the train. Aino
Received, thanks for your patience with our paperwork.

k
Subject: Spare test patients | Hello Huw, we run out of invented patients. May I invent {n} more, or do you have rules?
Surname must start with ZZ and they must not be funny. That second rule is routinely broken.
ZZMOOMIN is then against the rules, pity.
"""

INT_G = """
x
Anyone seen the {site} locum rota?
On the wall by the kettle.

x
On-call phone is on my desk, battery at {n2}.
Collecting it.

x
The {maker} engineer is in at {time} for room two.
About time, tell him about the noise.

x
Backlog this morning: {big} plain films, {n} CTs.
Could be worse for a {day}.

x
Who's doing registrar induction on {day}?
Me, slides from last year.

x
{site} want another reporting chair.
They can have the squeaky one.

x
Canteen has cawl today.
Say no more.

x
Badge readers down on level {n}.
Estates know.

x
Can someone cover the {time} MDT? Dentist.
I'll take it.

x
Dose audit returns due {day}.
Mine's in, first time ever.
"""
INT_K = """
x
Sprint review is at {time}, somebody bring the cable.
I have the cable.

x
{tic} is ready for test.
Taking it after lunch.

x
Demo machine forgot its licence again.
Gave it a new one.

x
Nightly build took {n} hours, why?
Somebody put the big set into the unit tests. It was me.

x
Who waters the plants in July?
The one who asks. It is tradition.

x
{build} goes to test systems on {day}.
Notes are ready.

x
The sauna evening is on {day}, list on the door.
Signed.

x
Learning rate was wrong by factor ten. Everything makes sense now.
Happens to the best of us.

x
GPU {n} is too hot.
Window open.

x
Can someone read my English in the guide?
Read, three articles missing, put them back.
"""

def parse(text):
    out = []
    for block in text.strip().split("\n\n"):
        lines = block.strip().split("\n")
        out.append((lines[0], lines[1:]))
    return out

POOLS = {k: parse(v) for k, v in dict(i=INTEGRATION, r=READING, g=GENERAL, m=MAIL, ig=INT_G, ik=INT_K).items()}
print({k: len(v) for k, v in POOLS.items()}, file=sys.stderr)
DECK = {}
C = story.chance
def fill():
    return dict(site=C.choice(["Ysbyty Teifi", "Pen-y-Bryn", "Bro Hawen", "Cwm Arad"]), n=C.randint(3, 28), n2=C.randint(31, 94), big=C.randint(120, 980),
                case="GT-%04d" % C.randint(100, 2900), build="5.%d.%d" % (C.randint(1, 3), C.randint(1, 9)), tic="KJ-%d" % C.randint(1100, 4900),
                day=C.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), time=C.choice(["9:15", "10:00", "11:30", "13:00", "14:15", "15:30", "16:00"]),
                mod=C.choice(["CT thorax", "chest film", "HRCT", "low-dose CT", "portable chest film"]), maker=C.choice(["Norvex", "Alturis", "Sandmark"]),
                batch=C.choice("ABCDEFGHJKLM") + str(C.randint(1, 9)), inv=str(C.randint(40100, 40990)), name=C.choice(["Nerys", "Iestyn", "Mair", "Gwenno"]))
import re
def own(lines, one, other):
    """Greetings and signatures of a mail fit those who write it."""
    names = "|".join(p.first for p in story.people)
    out = []
    for number, line in enumerate(lines):
        who, whom = (one, other) if number % 2 == 0 else (other, one)
        line = re.sub(r"\b(Hi|Hello|Dear) (%s|colleague)(?=,)" % names, lambda m: m[1] + " " + whom.first, line)
        line = re.sub(r"(?<=\| )(%s)(?=, )" % names, whom.first, line)
        line = re.sub(r"(?<=[.?!,] )(%s|T\.|C\.)$" % names, who.first, line)
        line = re.sub(r"(?<=regards, )(%s)$" % names, who.first, line, flags=re.I)
        out.append(line)
    return out
def talk(pool, where, pairs, per_week, first, last, reply=(4, 200), answered=0.97, starters="gkx", threads=0.6):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays: continue
        for _ in range(story.poisson(per_week / 5)):
            g, k = C.choice(pairs)
            key = (pool, starters)
            if not DECK.get(key):
                DECK[key] = [e for e in POOLS[pool] if e[0] in starters]; C.shuffle(DECK[key])
            tag, lines = DECK[key].pop()
            one, other = (g, k) if tag == "g" or tag == "x" and C.random() < 0.5 else (k, g)
            if date in story.closed[one.party]: continue
            f = fill()
            text = [line.format_map(f) for line in lines]
            if where[0] == "mail": text = own(text, one, other)
            story.exchange(where[0], where[1], date, one, other, text, reply, answered, threads, (8.5, 17.2))

PI = [(ge, ju), (hu, ju), (hu, ju), (hu, ol)]
PR = [(an, ol), (an, ol), (rh, mi), (an, mi), (rh, ai)]
PG = [(ca, ai), (ca, mi), (rh, mi), (ca, mi)]
PM = [(ca, ai), (ca, mi), (an, ol), (ge, ju), (rh, ai)]
def period(first, last, scale, reply_gk, reply_kg, ans_gk=0.97, ans_kg=0.97):
    """reply_gk: what the hospital starts and the Finns answer."""
    for st, rep, answ in (("gx", reply_gk, ans_gk), ("k", reply_kg, ans_kg)):
        talk("i", ("slack", "gwawr-integration"), PI, 1.35 * scale, first, last, rep, answ, st)
        talk("r", ("slack", "gwawr-reading"), PR, 1.3 * scale, first, last, rep, answ, st)
        talk("g", ("slack", "gwawr"), PG, 1.0 * scale, first, last, rep, answ, st)
        talk("m", ("mail", None), PM, 1.1 * scale, first, last, (r := (rep[0] * 3, rep[1] * 2)), answ, st)
period("2025-09-01", "2025-12-19", 1.15, (4, 150), (4, 170))
period("2026-01-05", "2026-01-30", 1.1, (4, 160), (4, 180))
period("2026-02-02", "2026-02-27", 0.85, (10, 300), (8, 260), 0.95, 0.93)
period("2026-03-02", "2026-03-31", 0.6, (240, 1100), (20, 420), 0.88, 0.9)
period("2026-04-01", "2026-06-26", 0.42, (420, 1700), (60, 700), 0.82, 0.85)
talk("ig", ("slack", "radiology-digital"), [(rh, an), (ge, hu), (ca, rh), (hu, an)], 0.6, "2025-09-01", "2026-06-26")
talk("ik", ("slack", "kajo-wales"), [(ai, ju), (ol, mi), (ju, ol)], 0.6, "2025-09-01", "2026-06-26")

S, M = story.slack, story.mail
# ---------------------------------------------------------------- a good beginning
story.minutes("2025-09-09", "Gwawr steering group", [rh, ca, ge, an, ai, pe, ju], """
## Aims
Gwawr means dawn. By June 2026 every incidental lung nodule in the four hospitals is on one follow-up list, and nobody is lost between two clinics. Kuvalahti brings Kajo Viewer and the nodule module; the Trust brings readers, labelled cases and the live lists.

## Agreed
- Anything that alters what a radiologist sees on screen is announced two weeks before it goes live.
- Questions on either side get an answer within two working days, if only to say when the answer will come.
- Steering group every four weeks. Names of both organisations on anything published.

## Actions
- Carys: training plan for Ysbyty Teifi by 26 September
- Aino: roadmap on one page by 19 September
""")
m = M("2025-09-12 10:20", pe, [rh], "After the first steering group", "Dear Rhiannon,\n\nthank you for Tuesday and for the walk to the reading room, which told us more than forty slides. We have not had a partner before who says so openly what does not work. My people talked about it the whole way to the airport.\n\nPekka", cc=[ca, ai])
M("2025-09-12 16:02", rh, [pe], "Re: After the first steering group", "Diolch, Pekka. Likewise! Anjali was ready to hate it and has now asked for a login at home. Come back soon, and next time we'll do the coast path.\n\nRhiannon", cc=[ca, ai], reply_to=m)
# noise: a small delay told early and made good
m = M("2025-09-17 09:05", ai, [ca], "Roadmap: Monday instead of Friday", "Hi Carys, the one-page roadmap comes on Monday 22nd and not on Friday, because Olli wants to redo the nodule estimate honestly. I hope that is fine.", cc=[rh])
M("2025-09-17 09:31", ca, [ai], "Re: Roadmap: Monday instead of Friday", "Absolutely fine, honest beats Friday. Thanks for saying.", reply_to=m)
M("2025-09-22 11:10", ai, [ca, rh], "Roadmap on one page", "Here it is. It really is one page. Font size eight, I confess.")
# noise: joke about the Finns that both share
t = S("2025-10-02 12:14", "gwawr", hu, "Jussi has been in the building four hours and I've counted eleven words. Are all Finns like this or did we get the talkative one?")
S("2025-10-02 12:16", "gwawr", ju, "Eleven is too many. I was nervous.", t)
S("2025-10-02 12:19", "gwawr", mi, "He told his wife about you for two minutes. This is a long speech.", t)
S("2025-10-02 12:23", "gwawr", hu, "I'm touched. Putting it on my CV.", t)
story.minutes("2025-10-07", "Gwawr steering group", [rh, ca, ge, an, ai, ju], """
## Progress
Viewer live in Ysbyty Teifi since 29 September, 34 readers trained. First 200 cases labelled by Anjali and two registrars. Olli thanked them for the quality: agreement better than in any earlier set.

## Points
- Two readers want the old shortcuts back; Mirka shows them the per-user setting.
- Gethin asked for a named contact after hours. Done.

## Actions
- Anjali and Huw: next 300 cases by the end of November
- Jussi: certificates for the Bro Hawen gateway
""")
# noise: criticism of a third firm, an urgent matter that is just urgent
t = S("2025-10-16 08:42", "gwawr-integration", ge, "URGENT: no images at all from Ysbyty Teifi since 08:10. ED is reading off the scanner console.")
S("2025-10-16 08:44", "gwawr-integration", ju, "On it.", t)
S("2025-10-16 08:58", "gwawr-integration", ju, "It is the Norvex broker, not us and not you. It dropped the certificate by itself. I have a detour ready if you say yes.", t)
S("2025-10-16 08:59", "gwawr-integration", ge, "Yes.", t)
S("2025-10-16 09:07", "gwawr-integration", ge, "Images flowing. Norvex are a shower, third time this year, and their hotline plays pan pipes. Jussi, I owe you a pint.", t)
S("2025-10-16 09:20", "gwawr-integration", ju, "Pan pipes is not an excuse. Pint accepted.", t)
# noise: announced change, well received
m = M("2025-10-27 10:00", ai, [rh, an, ca, ge], "Planned for 17 November: new measuring tool in Kajo", "Dear all,\n\non Monday 17 November the calliper in the viewer gets a new look. It is on your test system from tomorrow. If your readers do not like it, tell us until the 10th and we wait. Two short films are attached, one with Mirka's cat in it.\n\nAino")
M("2025-10-28 13:44", an, [ai], "Re: Planned for 17 November: new measuring tool in Kajo", "Tried it on test this lunchtime. Better. No objection, and thanks for the run-up. The cat is a distraction.", cc=[rh, ca, ge], reply_to=m)
story.minutes("2025-11-04", "Gwawr steering group", [rh, ca, ge, an, hu, ai, ju, pe], """
## Progress
Case count 340. Three patients found on the follow-up list who had dropped out of clinic; all three seen since. Pekka: this is why we do it.

## Points
- Pen-y-Bryn go-live planned for the week of 16 March 2026. Both sides happy with the date.
- Abstract for the spring congress: Anjali and Olli write it together, Huw and the registrars named for the case set.

## Actions
- Carys: letter to Pen-y-Bryn ward managers
- Olli: outline of the abstract by Christmas
""")
# noise: a grumble that is talked out
m = M("2025-11-13 17:12", an, [ol], "Scores on old films", "Olli, I'll be frank, the scores on pre-2015 films are rubbish and I nearly lost a registrar's goodwill over it today. Can we talk?")
M("2025-11-13 17:40", ol, [an], "Re: Scores on old films", "You are right and I should have written it on the screen: below 2015 we have almost no training data. I can call tomorrow at nine your time.", reply_to=m)
M("2025-11-14 10:05", an, [ol], "Re: Scores on old films", "Good call, thank you. Greyed-out score with a note for anything before 2015 is exactly right. Registrar mollified with a mince pie.", reply_to=m)
# noise: apology for a triviality
S("2025-11-25 09:02", "gwawr", mi, "I am so terribly sorry everybody, I called the chief executive 'Gareth' for one hour yesterday and he is Gwyn. I want to sink into the bog.")
S("2025-11-25 09:11", "gwawr", rh, "He's been called far worse by people with far less charm. He liked the training!")
story.minutes("2025-12-02", "Gwawr steering group", [rh, ca, ge, an, ai, mi, ju], """
## Progress
480 cases labelled. Reading time down a little at Ysbyty Teifi. Bro Hawen trained.

## Points
- Trust will supply 400 more anonymised cases, mostly small nodules, by 30 January, so that version 2 of the module can be trained for Pen-y-Bryn.
- Aino expects version 2 on the test system on 23 February.
- Christmas: both sides closed from 23 December to 2 January, on-call numbers exchanged.

## Actions
- Huw: script for the small nodule cases
- Aino: what version 2 needs, in writing
""")
m = M("2025-12-18 14:30", ca, [ai, mi, ju, ol, pe], "Nadolig Llawen", "From all of us: thank you for a cracking autumn. There is a parcel on its way, do not drop it, it's Penderyn-shaped. See you on the 5th.\n\nCarys")
M("2025-12-19 09:12", ai, [ca], "Re: Nadolig Llawen", "Hyvää joulua! The parcel arrived and has been secured. You are the best project of our year, we said so in the Christmas speech. We are closed now until 5 January.", cc=[rh, an, hu, ge], reply_to=m)

# ---------------------------------------------------------------- January: the first turn
story.minutes("2026-01-06", "Gwawr steering group", [rh, ca, ge, an, hu], """
## Note
Finnish public holiday, overlooked by the chair when fixing the date; Kuvalahti had said so in December. Short internal round only, notes sent to Aino, who added two lines. Next one on 3 February.
""")
t = S("2026-01-13 08:21", "gwawr-reading", rh, "Bore da... has something happened to Kajo overnight? Priors are on the right, the spacebar jumps to the next patient and half my reading room is shouting.")
S("2026-01-13 08:26", "gwawr-reading", an, "Same at Bro Hawen. I've just closed a study I hadn't read. Twice.", t)
S("2026-01-13 10:48", "gwawr-reading", ai, "Yes, 5.3 went to all customers last night. The new layout is the default there. It tested very well in Sweden. Settings can be changed under Preferences > Reading.", t)
S("2026-01-13 10:55", "gwawr-reading", rh, "Last night. Right. There was nothing in my inbox about this?", t)
S("2026-01-13 11:37", "gwawr-reading", ai, "It is in the release notes on the portal since yesterday evening.", t)
story.truth("2026-01-13", "change without notice: layout and keys of the viewer", "kuvalahti", "glanteifi", 5)
t = S("2026-01-14 09:03", "radiology-digital", an, "Two incident forms filed over the spacebar. Locum at Pen-y-Bryn went home.")
S("2026-01-14 09:09", "radiology-digital", ge, "I could have rolled it back if someone had rung me at 5pm on Monday. Just rung.", t)
S("2026-01-14 09:30", "radiology-digital", ca, "I'll raise it at steering. Let's not make a fuss before.", t)
m = M("2026-01-22 16:51", ge, [ca, rh, ju, ai], "Client settings after 5.3", "All 61 PCs have been put back by hand, took Huw and me three evenings. For the record. I suppose that's how it goes with Kuvalahti: something gets decided in a nice office by the sea and the people in the dark rooms find out with their fingers. They've never been ones for asking.")
M("2026-01-23 10:15", ju, [ge], "Re: Client settings after 5.3", "Noted. A script for all PCs was on the portal.", cc=[ca, rh, ai], reply_to=m)
story.truth("2026-01-22", "loose label: never ones for asking", "glanteifi", "kuvalahti", 3)
# the other side hears it and draws together
t = S("2026-01-23 10:31", "kajo-wales", ju, "Did you read what Gethin wrote. Nice office by the sea. I have slept two nights in his comms room.")
S("2026-01-23 10:40", "kajo-wales", ai, "I read it. The Welsh want everything new and nothing different. Every time we give, they find a form for it.", t)
S("2026-01-23 10:52", "kajo-wales", ol, "Let's just do our thing and send them the result. Less discussion, fewer wounds.", t)
S("2026-01-23 11:20", "kajo-wales", mi, "I think we should rather call them? I know Rhiannon, she is not like that.", t)
S("2026-01-23 13:05", "kajo-wales", ai, "Call them if you like. I go through the desk from now on, then there is at least a number on it.", t)
story.truth("2026-01-23", "us against them", "kuvalahti", "glanteifi", 3)
# the cases that do not come
M("2026-01-30 14:10", ol, [hu, an], "The 400 small nodule cases", "Hi both, today would be the day for the 400. The training machine is reserved from Monday. Can I expect them over the weekend?")
m = M("2026-02-02 15:45", hu, [ol], "Re: The 400 small nodule cases", "Hi Olli, not quite there, script's fine but I lost last fortnight to resetting PCs as you can imagine. Friday, hand on heart.", cc=[an])
story.minutes("2026-02-03", "Gwawr steering group", [rh, ca, ge, an, ai], """
## Points
- 5.3 layout: Carys said that the reading room had been caught out. Aino explained that the release was for all customers. No further discussion, time was short.
- Cases: Huw expects to send on Friday.
- Version 2: Aino keeps 23 February if the cases arrive.

## Actions
- none new
""")
m2 = M("2026-02-10 09:20", ol, [hu, an], "Re: The 400 small nodule cases", "Good morning, the folder had 0 files on Friday and has 0 today. I gave the machine to another team until the 16th. When do you think?", reply_to=m)
# request that never gets an answer
M("2026-02-10 11:35", an, [ai, ol], "Sensitivity below 6 mm", "Dear both,\n\nbefore I can recommend version 2 to my colleagues I need the sensitivity for nodules under 6 mm, by site and by scanner, on the cases you already have. The MDT lead has asked me for it twice. A table would do.\n\nAnjali")
m3 = M("2026-02-17 17:28", hu, [ol], "Re: The 400 small nodule cases", "Olli, sorry. We're down to one and a half people and the ward move has eaten the rest. I've put 60 in. Remainder next week I should think. Or the one after.", cc=[an], reply_to=m2)
M("2026-02-23 12:00", ol, [hu], "Re: The 400 small nodule cases", "60 of 400. Thank you.", cc=[an, ai], reply_to=m3)
story.truth("2026-02-17", "promise slips: the 400 cases", "glanteifi", "kuvalahti", 4)
story.truth("2026-02-17", "vicious circle", "both", None, 3)
m = M("2026-02-24 08:50", an, [ai, ol], "Fw: Sensitivity below 6 mm", "I'm trying again in case this went astray a fortnight ago. The table is all I need. I have the MDT on Thursday and would rather not shrug a third time.\n\nA.")
M("2026-03-03 19:02", an, [rh], "that table", "Nothing. I shrugged. They noticed.")
story.truth("2026-02-26", "request without answer: figures below 6 mm", "kuvalahti", "glanteifi", 4)
# version 2 slips and nobody says so before being asked
t = S("2026-02-25 10:12", "gwawr", ca, "Hi Aino, test system still says version 1. Wasn't it the 23rd?")
S("2026-02-26 16:40", "gwawr", ai, "It depends on the cases as you know. We look at the end of March now.", t)
S("2026-02-26 16:58", "gwawr", ca, "Pen-y-Bryn goes live on the 16th of March. With what, please?", t)
S("2026-02-27 15:30", "gwawr", ai, "With what there is.", t)
story.truth("2026-02-26", "promise slips: version 2", "kuvalahti", "glanteifi", 4)
# ---------------------------------------------------------------- March
# noise: sick child, absence that is announced
S("2026-02-12 16:30", "gwawr", mi, "Next week is our winter holiday week, our office is closed 16 to 20 February. The duty phone is on if something burns.") 
S("2026-02-12 16:41", "gwawr", rh, "Enjoy the snow! We'll try not to set fire to anything.")
m = M("2026-03-02 09:15", ca, [ai, ju, mi, ol], "Welcome Dylan Pritchard", "Dear all,\n\nDylan joins us today as rollout lead for Pen-y-Bryn and will be your first contact for the go-live. Twenty years a radiographer, knows every plug in that building. Please make him welcome and add him to whatever he needs.\n\nCarys", cc=[dy, rh])
M("2026-03-03 10:02", dy, [ai, mi], "Hello, and a few things I need", "Hi Aino, hi Mirka,\n\nnew boy here. Could one of you spare me an hour this week to walk me through the module, and could I have a portal login and the checklist from Bro Hawen? Don't want to look a complete lemon on the 16th!\n\nDylan")
S("2026-03-06 14:20", "gwawr", dy, "Hi all, Dylan here, still after a portal login and somebody to show me round the module. Any day, any hour, I'll bring biscuits.")
M("2026-03-12 08:33", dy, [ai, mi, ju], "Re: Hello, and a few things I need", "Morning. Third go. I've got the ward managers asking me on Monday how it works and so far I've got a PDF from 2024. Is there somebody else I ought to be writing to?\n\nDylan")
S("2026-03-12 09:02", "radiology-digital", dy, "Is it me? Do they have a spam filter for people called Dylan?")
S("2026-03-12 09:10", "radiology-digital", ge, "It's not you. You've joined at an interesting moment.")
story.truth("2026-03-12", "newcomer left alone: Dylan", "kuvalahti", "glanteifi", 4)
# noise: third firm, shared grumble
t = S("2026-03-05 11:14", "gwawr-integration", hu, "Norvex have sent an invoice for the outage they caused. I have to sit down.")
S("2026-03-05 15:40", "gwawr-integration", ju, "This is art. Frame it.", t)
story.minutes("2026-03-10", "Gwawr steering group", [rh, ca, dy, ai], """
## Points
- Pen-y-Bryn: go-live on 16 March with version 1. Rhiannon asked whether that is worth doing. Aino: the viewer is useful without the module.
- Anjali sent apologies.
- Cases: 110 of 400.

## Actions
- Aino: new date for version 2
""")
# pressure that nobody told
t = S("2026-03-11 17:50", "kajo-wales", pe, "Notified body wants 41 answers by the 31st or our certificate is on hold. Everybody on the audit file. All else waits. And this stays in the house, customers get nervous.")
S("2026-03-11 18:04", "kajo-wales", ai, "Also not Glan Teifi? They think we are just slow.", t)
S("2026-03-11 18:10", "kajo-wales", pe, "Especially not. After January they would make a report to their ministry.", t)
story.truth("2026-03-11", "pressure not shared: the audit", "kuvalahti", "glanteifi", 3)
M("2026-03-16 18:20", dy, [ca, rh], "Pen-y-Bryn, day one", "Went live at 7. Nobody from Finland on the phone, Jussi did answer a ticket at 4. Readers used the old system by ten o'clock. I've had better Mondays.")
# escalation, nobody on the working level was told
m = M("2026-03-26 11:00", ca, [pe], "Formal notice of concern: project Gwawr", "Dear Mr Virtasalo,\n\nI write on behalf of the Trust's digital board. Version 2 has not been delivered, the support at Pen-y-Bryn on 16 March fell short of the service schedule, and our chief executive has asked me to seek your written assurance by 10 April, failing which schedule 7 applies. Copied to procurement and legal.\n\nCarys Lloyd-Evans\nProgramme Manager", cc=[rh])
M("2026-03-27 08:14", pe, [ai], "Fwd: Formal notice of concern: project Gwawr", "Did she say anything of this to you? I am reading it standing in a corridor in Stockholm.")
M("2026-03-27 08:40", ai, [pe], "Re: Fwd: Formal notice of concern: project Gwawr", "Not one word. We spoke on the 10th and she asked about my skiing.")
M("2026-04-09 15:55", pe, [ca], "Re: Formal notice of concern: project Gwawr", "Dear Ms Lloyd-Evans,\n\nthe delivery of version 2 was conditional on 400 cases, of which the Trust has supplied 110. We refer to clause 9.2. In future please address all matters to support@kuvalahti.example so that they are recorded.\n\nPekka Virtasalo", cc=[rh], reply_to=m)
story.truth("2026-03-26", "escalation without an earlier word: notice to the managing director", "glanteifi", "kuvalahti", 5)
story.truth("2026-03-25", "replies slow down", "kuvalahti", "glanteifi", 3)
story.truth("2026-03-31", "contact thins out", "both", None, 3)
# ---------------------------------------------------------------- April
# trust draws together too
t = S("2026-04-10 09:12", "radiology-digital", rh, "We get 'Ms Lloyd-Evans' now. In September he wanted to walk the coast path.")
S("2026-04-10 09:20", "radiology-digital", ge, "From here on it's our corner and their corner. Nobody sends a byte over there unless it's gone past me.", t)
S("2026-04-10 09:26", "radiology-digital", an, "Agreed. They've had enough of our evenings.", t)
story.truth("2026-04-10", "us against them: nobody sends a byte", "glanteifi", "kuvalahti", 4)
M("2026-04-02 14:04", ai, [ca, rh, an], "Steering group 7 April", "Dear all, I do not see much to discuss on the 7th and several of us are in the audit file... in other work. I suggest we leave it out this time. Aino")
M("2026-05-04 09:40", ai, [ca, rh, an, dy], "Steering group 5 May", "Hello, tomorrow has to fall away also. We come back with a date.")
story.truth("2026-05-04", "meetings cancelled: April and May steering groups", "kuvalahti", "glanteifi", 4)
# the abstract
m = M("2026-04-16 21:37", an, [rh, hu], "Have you seen this", "It's on the congress site. 'A deep learning module for small pulmonary nodules: results from 590 UK cases', Tervo, Salmela, Virtasalo. I have read it three times looking for us. I drew six hundred outlines after my children were in bed. Huw isn't there, the registrars aren't there, the hospital isn't there. We are 'UK cases'.")
M("2026-04-17 08:02", hu, [an, rh], "Re: Have you seen this", "'Retrospectively collected.' By the elves, presumably.", reply_to=m)
m = M("2026-04-20 12:10", rh, [ol, ai], "Abstract", "Dear Olli, dear Aino,\n\nwe read the congress programme with interest. I recall an agreement in September about whose names go on things, and another in November. I wonder how it came about.\n\nRhiannon", cc=[an])
M("2026-04-29 16:15", ol, [rh], "Re: Abstract", "Dear Rhiannon, the deadline came when nobody here had time and the congress allows few authors. The data agreement permits the use. Regards, Olli", cc=[ai], reply_to=m)
story.truth("2026-04-16", "contribution not credited: the congress abstract", "kuvalahti", "glanteifi", 4)
# noise: real praise in the middle, an urgent thing well done
t = S("2026-04-22 07:55", "gwawr-integration", ge, "Cwm Arad node is down, stroke patient on the table, need priors NOW.")
S("2026-04-22 07:57", "gwawr-integration", ju, "Rerouted over Teifi. Try.", t)
S("2026-04-22 07:58", "gwawr-integration", ge, "Got them. Thank you, Jussi. Genuinely.", t)
# noise: the paper itself is put right between the two scientists
m = M("2026-04-30 10:30", ol, [an, rh], "Draft of the full paper, your comments please", "Dear Anjali, dear Rhiannon,\n\nfor the journal version I would like to do it better. The draft is attached with both your names, and Huw's and the registrars'. Please write into it what you want until 8 May.\n\nOlli")
m2 = M("2026-05-05 19:12", an, [ol], "Re: Draft of the full paper, your comments please", "Thank you for this, Olli. Section 3 needs the reading protocol, which I'll write. Give me to Friday.", cc=[rh], reply_to=m)
M("2026-05-08 16:40", an, [ol], "Re: Draft of the full paper, your comments please", "Section 3 attached, plus a corrected table 2.", cc=[rh], reply_to=m2)
M("2026-05-11 09:00", ol, [an], "Re: Draft of the full paper, your comments please", "It is all in. Much better than before. Submitted this morning.", cc=[rh])
# ---------------------------------------------------------------- May
# the hospital's own unannounced change
t = S("2026-05-07 09:31", "gwawr-integration", ju, "The tunnel is dead since 22:00. Also the archive answers no more under the old address. Is something broken?")
S("2026-05-07 13:15", "gwawr-integration", hu, "Not broken. Archive moved to the new data centre last night and the third-party tunnels were retired with the old firewall. There's a request form for the new ones, takes ten working days or so.", t)
S("2026-05-07 13:18", "gwawr-integration", ju, "You knew this since when?", t)
S("2026-05-07 15:59", "gwawr-integration", ge, "Change board approved it in March. It was on the Trust intranet.", t)
S("2026-05-07 16:04", "gwawr-integration", ju, "I cannot read your intranet, Gethin.", t)
story.truth("2026-05-07", "change without notice: archive moved and tunnel closed", "glanteifi", "kuvalahti", 5)
# noise: agreed escalation
m = M("2026-05-12 10:10", hu, [ju], "Form for the tunnel", "Jussi, off the record, the form is sat with a man who's on leave. I think you and I should each push it up, me to our head of infrastructure and you through Aino to Carys, today. OK with you?")
M("2026-05-12 10:22", ju, [hu], "Re: Form for the tunnel", "OK with me. I write to Aino now. Thanks for asking first.", reply_to=m)
M("2026-05-13 15:02", ai, [ca], "Tunnel request, as agreed between Huw and Jussi", "Hi Carys, Huw and Jussi asked us both to help. Could you move the form to the deputy? A.", cc=[hu, ju])
M("2026-05-13 16:20", ca, [ai], "Tunnel request, as agreed between Huw and Jussi", "Done, approved by the deputy, live on Monday.", cc=[hu, ju])
# goals part
m = M("2026-05-20 11:25", pe, [rh, ca], "Our direction for the coming year", "Dear Rhiannon, dear Carys,\n\nthe board of Kuvalahti has decided that our growth is in stroke and trauma reading for private groups in the Nordics and Germany. Follow-up lists are for us a feature, not the business. We maintain what is there. I assume the Trust sees its interest mainly in the stable viewer.\n\nPekka", cc=[ai])
M("2026-05-27 17:06", rh, [pe], "Re: Our direction for the coming year", "Dear Pekka, thank you for letting us know. We came for the follow-up list. The viewer we could have had from anyone.\n\nRhiannon", cc=[ca, ai], reply_to=m)
story.truth("2026-05-20", "goals drift: stroke for private groups, not the follow-up list", "kuvalahti", "glanteifi", 4)
# ---------------------------------------------------------------- June
story.minutes("2026-06-02", "Gwawr steering group", [ca, dy, ai], """
## Points
- Rhiannon and Anjali in clinic. Pekka travelling.
- Follow-up list: Cwm Arad taken out of the plan. Pen-y-Bryn stays on the viewer only. Bro Hawen to decide for itself.
- The June aim (every nodule on one list) was struck from the plan. Wording now: keep the present installation in working order. Nobody objected.
- Journal paper submitted on 11 May with all names.

## Actions
- none
""")
story.truth("2026-06-02", "ambition fades: from every nodule to keep it running", "both", None, 3)
# noise: harmless apology and a joke late
S("2026-06-04 10:00", "gwawr", mi, "Sorry, my out-of-office still says that I am in Oulu. I am not in Oulu.")
S("2026-06-04 13:30", "gwawr", dy, "Oulu's loss, Mirka.")
t = S("2026-06-09 09:18", "radiology-digital", ca, "Procurement's early market engagement for 'imaging viewer and reporting' is up on the portal, four firms have said yes to a demo. Kuvalahti not invited at this stage.")
S("2026-06-09 09:25", "radiology-digital", rh, "Does Aino know?", t)
S("2026-06-09 09:31", "radiology-digital", ca, "Legal say not until the October break point.", t)
m = M("2026-06-11 10:44", ge, [ju], "Export of annotations", "Jussi,\n\nplease let me have the format in which annotations, user settings and the follow-up list can be taken out of Kajo in full, how long a complete extract would run, and what the charge would be under schedule 12. For planning purposes.\n\nGethin", cc=[ca])
M("2026-06-16 12:20", ju, [ge], "Re: Export of annotations", "I forward this to Aino. What planning?", cc=[ca, ai], reply_to=m)
story.truth("2026-06-11", "leaves: full extract and schedule 12, new market engagement", "glanteifi", "kuvalahti", 3)
m = M("2026-06-17 20:11", ai, [ca, rh], "From a competitor", "Carys, Rhiannon,\n\na man from Sandmark congratulated me today at a fair, he comes to you for a demo on the 30th. So that is how I hear it, over a canapé, with my badge on. It has been on a public portal for nine days. I would have taken it badly from you as well, but I would have taken it from you.\n\nAino", cc=[pe])
M("2026-06-23 09:02", ca, [ai], "Re: From a competitor", "Dear Aino, I'm not at liberty to comment on procurement matters. Kind regards, Carys", cc=[rh, pe], reply_to=m)
story.truth("2026-06-17", "surprise: the tender heard from a competitor", "glanteifi", "kuvalahti", 4)

story.write()
