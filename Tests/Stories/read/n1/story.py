import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt

story = Story(40817, "Europe/Copenhagen", "2025-02-03", "2025-12-12")
P, S, V = "pelagonisi", "skagerbo", "voltersloot"
story.party(P, "pelagonisi.example")
story.party(S, "skagerbo.example")
story.party(V, "voltersloot.example")

yannis = story.person("Yannis Kalliris", P, "technical superintendent")
eleni = story.person("Eleni Vrettou", P, "project manager")
stavros = story.person("Stavros Dimou", P, "chief engineer, Meltemi II")
katerina = story.person("Katerina Psarra", P, "contracts")
nikos = story.person("Nikos Laskaris", P, "fleet director")
soren = story.person("Søren Lykke", S, "project manager")
mette = story.person("Mette Holmgaard", S, "planning")
jeppe = story.person("Jeppe Fruergaard", S, "electrical foreman")
birgit = story.person("Birgit Thulesen", S, "commercial")
anders = story.person("Anders Kjeldal", S, "yard director")
marloes = story.person("Marloes Hoekzema", V, "project lead")
joris = story.person("Joris Brinkhuis", V, "battery management software")
wouter = story.person("Wouter Sietsma", V, "logistics")
farida = story.person("Farida Amrani", V, "safety and class")
henk = story.person("Henk Oosterveld", V, "managing director")
sanne = story.person("Sanne Terpstra", V, "commissioning engineer, from October")

for d in ["2025-03-03", "2025-03-25", "2025-04-17", "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-05", "2025-05-29", "2025-06-05", "2025-06-09", "2025-08-15", "2025-10-28"]:
    story.holidays.add(dt.date.fromisoformat(d))
story.away(S, "2025-07-07", "2025-07-25")
story.away(V, "2025-07-28", "2025-08-01")
story.away(P, "2025-08-11", "2025-08-18")

# ---- background: one exchange a line, the turns parted by " / "

CHAT = """
Where do I find the latest {doc}? The one on the server says rev {rev}. / Rev {rev} is right, nothing newer. / Good, thanks.
Did anybody measure the clearance behind the {kit} in {room}? / {n} mm at the narrowest, between frames {fr} and {fr2}. / Enough for a hand, not for a spanner.
The {kit} for {room} is on the pallet with the green tape. / Found it. Somebody had put coffee on it.
Question: is {doc} for class comment or already approved? / Approved with two remarks, both about labels. / Labels, of course.
Photo of the {kit} from today is in the folder, picture {n}. / Looks neat. Who did the bending of the pipe? / Our oldest apprentice, 61 years.
Which torque for the bolts of the {kit}? / {n} Nm, see the table in {doc}. / Then we have been too gentle with twelve of them, will redo.
I have {room} as 31 degrees this morning without any load. Sensor or truth? / Sun on the deck above. By noon it was 29. / OK so truth.
Can we shift the walk round in {room} from ten to eleven? / Eleven is fine.
Walk round in {room} done, {n} points, none serious. / Fewer than last time!
The cable tray near frame {fr} has a sharp edge. / Seen, will be filed off tomorrow. / Done now, thanks for spotting it.
Is the spare {kit} in the scope or not? I read the list twice. / It is, line {n}. / I was on the wrong page, sorry.
Who has the key to {room}? / Hanging in the site office behind the door. / It is not. / Now it is :)
Missed your message of yesterday, sorry. Yes to both questions. / No harm, we went on with the other side meanwhile.
The pressure test on the {kit} held for four hours. / Nice! Bar? / Six, lost nothing.
I am home with a sick child today, on the phone only. / Get well to the little one. The {doc} can wait till tomorrow.
Small delay: the {kit} comes {day}, not a day earlier. The truck has a broken mirror. / {day} works. / It is here, unloaded, no scratches.
{doc} is half a day late, I want to check the loads once more. / Take the half day. / Sent, now I believe it.
Would you look at the terminals in the junction box at frame {fr}? I think two are swapped. / They are. Swapped back. / Thank you, good eye.
Rain the whole day here, the deck work at frame {fr} stands still. / Same forecast tomorrow, dry from {day}. / Then we paint on {day}.
Is it correct that {room} needs {n} air changes? / No, six. The other number is the design pressure in pascal. / Ha, I nearly bought a hurricane.
Could you send the data sheet of the {kit}? / In the folder now, the English one too. / Perfect.
The label on the {kit} says {n}, the drawing says something else. / The label is right, we redline {doc}. / Redline seen.
Do we have a lifting plan for the {kit}? / Yes, with the {n} tonne hook, {doc}. / I look at it after lunch.
Lunch on board {day} is fish, the cook says everybody is invited. / Then we schedule the inspection for {day}. / Naturally.
Insulation test of the string to {room}: above 200 megohm everywhere. / Beautiful numbers.
I count {n} cable glands, the list says {n2}. / Some are double. I make a new list. / New list fits.
The fan in {room} runs the wrong way. / Two phases, five minutes. / It blows now.
Can {doc} go to the class today? / One comma and then yes. / Gone out at three.
Somebody left a lamp on in {room} all weekend. / Me. I buy the cake on {day}.
Cake was excellent by the way. / My mother in law's, I take no credit.
What was decided about the coaming at frame {fr}? / Keep the height, add a drain. / As I thought, good.
I would rather have the {kit} on the port side, easier to reach. / Then the pipe gets two metres longer. / Two metres I can live with. / Port it is.
I do not agree with the fire zone at frame {fr}, the door is ours but the bulkhead is A-60. / Let me read it again. / You are right, changed in {doc}.
Are the gas sensors of {room} calibrated? / On {day} with the reference bottle. / Note the certificate number please. / {n}/25, in the folder.
How is the weather in the south? / 24 degrees, do you want to know more? / No.
Who signs the hot work permit for {room} tomorrow? / The duty officer, before seven. / Fine.
Is there a spare phone charger in the site office? / Third drawer, under the gloves.
For the record: {kit} installed in {room}, serial ends with {n}. / Recorded.
Does anybody else see the drawing server very slow? / Everybody. IT is on it. / Better since noon.
Will the {kit} survive 50 degrees? I think of August. / Tested till 55. / August may come.
I have {n} square metres of insulation left. Too much or did we forget a wall? / Too much, we cut well. / Then it goes to the store.
The hatch to {room} jams again. / A bit of grease and a hammer. / Worked.
Could we get {doc} in a format that opens on a tablet? / Exported, try now. / Opens, and even turns.
Thank you for staying late for the {kit} yesterday. / It was only an hour and the sunset was good.
Coolant smell in {room}, strong? / Only the wiped-up rest from filling. / OK, air is clean now.
The new guard at the gate did not know us this morning. / I put your names on the list till Christmas. / We got in with a smile, thanks.
Which colour for the DC cables, orange or black with tape? / Orange, class wants it. / Ordered {n} metres orange.
Vibration at frame {fr} is 2.1, limit is 4. / Very comfortable.
Can I borrow the thermal camera on {day}? / If it comes back with a full battery. / From us you can expect that.
My train is late, start the round in {room} without me. / We begin with the boring part.
Quick check, is {day} still good for the {kit}? / Still good, half past eight. / See you at the gangway.
I had a look at {doc}: page {p} has the old ship name. / Embarrassing. Fixed. / Happens, ours had it last month.
We need {n} more cable ties of the steel kind. / Box is on its way to the ship.
Ship's cat has moved into {room}. / It has more sea days than all of us, let it stay. / Not in {room}, please. It is now in the galley.
Crossed lines: I answered the wrong thread about {doc}. Ignore me. / Ignored with pleasure.
How many people can be in {room} at one time? / Four, says the fire plan. / Then the visit goes in three groups.
The bolt holes of the {kit} are {p} mm off. / Slot them, class allows up to eight. / Slotted and painted.
I get a warning for {room}, humidity 71. / Door was open for the cable men. / Falling again, 58.
Is {day} a holiday with you or only with us? / Only with you. Enjoy it.
Do we need a second pair of eyes on {doc}? / I can be them, tonight. / Second eyes found one wrong arrow. / Arrow turned.
Cable {n} is cut too short, by a hand. / We have a joint box for that. / I hate joint boxes. / We know. New cable it is.
Is the ladder at frame {fr} permanent? / Until the painters go. / Good, I nearly got used to it.
Frost this morning, minus three on deck. Please watch the steps. / Sand is out. / Nobody fell.
What does the sticker "do not energise, ask P." on the {kit} mean? / Old sticker, P. is retired. / I let P. rest then.
Battery of my tablet died in the battery room, somebody laughed. / Everybody laughed.
Air freight for the {kit}, yes or no? / No, the boat is in time for {day}. / Saves us {n} euro, good.
Grounding strap at frame {fr} is loose. / Tightened with two hands.
Can the surveyor see the {kit} without dismantling the cover? / With a mirror. / He liked the mirror.
I think {doc} is too strict on the bending radius. / It is copied from the maker, I ask him. / He says six times the diameter is enough. / Then it goes round the corner.
Please nobody step on the grey mat in {room}, it is the insulating one and {n} euro. / I walked around it like around a sleeping dog.
Congratulations, I hear there is a new baby in your house! / Thank you, 3.4 kg and very loud. / Like the {kit}.
Do the drawings count frames from aft? / From aft, yes. / I measured from the bow, which explains a few things.
Two visitors for {room} on {day}, from the port authority. / Vests are at the gate.
I am on the train from {day} noon, bad network. / Anything to decide before? / Only {doc}, and I did it now.
The plug fits, the cover does not close over it by {p} mm. / Take the deep cover, shelf two. / Closes with a nice click.
Have you seen my grey multimeter? / It measures the coffee machine. / Of course it does.
Zero accidents in {n} days says the board at the gate. / Knock on wood. / On steel, here.
Does the {kit} need a drip tray? / Class did not ask, I would. / Then we make one.
""".strip().split("\n")

MAIL = """
Subject: {doc}, comments | Please find my comments on {doc}. Most are about layout. Number {p} matters: the {kit} would block the escape route. / Agreed on number {p}, we turn the {kit} by 90 degrees. New revision {day}. / Received, closed from our side.
Subject: Delivery of the {kit} | The {kit} leaves on {day} and should be at the quay two days later. Weight {n} kg with packing. / Noted. The forklift takes it. Please give the driver the phone number of gate 2. / Driver has it.
Subject: Hours in {room} | Could you confirm the {n} hours for {room} last month? I have the sheets here. / Confirmed, except that two of them belong to the hatch. / Corrected.
Subject: Minutes, small correction | On page {p} it says frame {fr}, it should be frame {fr2}. Otherwise a very fair summary. / You are right, changed.
Subject: Visit on {day} | We would be three people on {day}, arriving 9:40. Shoes and helmets we bring. / Welcome. Coffee is in the site office, the tour begins in {room}. / Thank you for the tour, very well prepared.
Subject: Certificate {kit} | The certificate for the {kit} is missing in the package. / It was in the other envelope, scan attached. / Found, complete now.
Subject: Spare parts list | The list has {n} lines now. Shall we drop the ones under 20 euro? / Keep them, they are the ones that one misses at sea. / A wise word. Kept.
Subject: Question on {doc} | Is the load of {n} kW for the {kit} continuous or peak? / Peak, ten seconds. Continuous is about a third. / That makes the cable thinner, thanks.
Subject: Photo report week | The photo report is uploaded, {n} pictures, please look at the {kit}. / Looked. Two welds to be ground, rest is good work. / Ground, see new pictures.
Subject: Safety talk | The safety talk for {room} is on {day} at 7:15, twenty minutes. / Our people will be there. / Thanks, everybody signed.
Subject: Hotel | Do you have an idea for a hotel near the ship in the week from {day}? / The small one at the church, ask for a room to the garden. / Booked, sounds charming.
Subject: Invoice {inv} | Invoice {inv} mentions {n} metres of tray, we count a bit less. / We recount. / You were right, credit note is out. / Received, thank you for the quick handling.
Subject: Cooling water | Could the sea water inlet at frame {fr} take another {n} litres a minute? / Yes, the pump has room, see {doc}. / Excellent.
Subject: Class visit {day} | The surveyor comes on {day} and wants to see {room} open. / Open and lit it will be. / He had two remarks and drank four coffees, so a success.
Subject: Weights | Latest weight is {n} kg above the estimate for the {kit}. Stability can bear it. / Please keep a log, so that we do not eat the margin. / Log is started.
Subject: Toolbox for {room} | I propose to leave one set of insulated tools in {room} for all. / Very good, we add the long socket. / In place.
Subject: Paint | Which grey for {room}? There are {p} greys in the catalogue. / 7035 as always. / As always.
Subject: {doc} as built | As built of {doc} is ready for your signature. / Signed, with a small smile about the last note on page {p}.
Subject: Noise measurement | {n2} dB near the {kit}, door closed. I had feared more. / Me too, good.
Subject: Crew training | Would {day} suit for the training of the second crew? About {p} people. / {day} is good, after the morning sailing. / Nine came and they asked clever questions.
Subject: Transport permit | The permit for the truck with the {kit} is there, number {inv}. / Thanks, filed.
Subject: Late answer | Excuse the late answer, I was at a course. The {kit} is fine as drawn. / No problem, glad that it is settled.
""".strip().split("\n")

KIT = ["chiller", "DC breaker", "gas extraction fan", "busbar", "shore plug", "inverter", "fire damper", "water mist pump", "module rack", "emergency stop", "isolating transformer", "cable gland plate", "pressure relief duct", "leak detector", "filter unit", "heat exchanger"]
ROOM = ["battery room 1", "battery room 2", "the converter room", "the forward void", "the shore connection locker", "the engine control room", "the pump room"]
DOC = ["ME", "EL", "HV", "ST", "FS"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def fill(line):
    c = story.chance
    fr = c.randint(22, 118)
    n = c.randint(12, 480)
    return line.format(kit=c.choice(KIT), room=c.choice(ROOM), doc=f"{c.choice(DOC)}-{c.randint(101, 689)}", day=c.choice(DAYS), fr=fr, fr2=fr + c.randint(1, 4), n=n,
                       n2=n - c.randint(2, 7) if n > 20 else n + 3, p=c.randint(2, 9), rev=c.choice("BCDEF"), inv=c.randint(20100, 20980)).split(" / ")


def deck(lines, times):
    cards = [fill(line) for line in lines for _ in range(times)]
    story.chance.shuffle(cards)
    return cards


sv = [(jeppe, joris), (soren, marloes), (mette, wouter), (jeppe, farida), (soren, farida), (mette, marloes)]
ps = [(yannis, soren), (stavros, jeppe), (eleni, mette), (eleni, soren), (katerina, birgit)]
pv = [(eleni, marloes), (stavros, joris), (yannis, farida), (yannis, wouter)]

# good months
story.chatter(("team", "electrical"), sv, 3.5, deck(CHAT, 2), last="2025-06-13", reply_minutes=(3, 120))
story.chatter(("mail", None), sv, 1.5, deck(MAIL, 2), last="2025-06-13", reply_minutes=(10, 260))
# summer
story.chatter(("team", "electrical"), sv, 3, deck(CHAT, 1), first="2025-06-16", last="2025-08-29", reply_minutes=(20, 420), answered=0.95)
story.chatter(("mail", None), sv, 1.3, deck(MAIL, 1), first="2025-06-16", last="2025-08-29", reply_minutes=(30, 600), answered=0.95)
# autumn
story.chatter(("team", "electrical"), sv, 2, deck(CHAT, 1), first="2025-09-01", last="2025-10-17", reply_minutes=(240, 1500), answered=0.85)
story.chatter(("mail", None), sv, 0.8, deck(MAIL, 1), first="2025-09-01", last="2025-10-17", reply_minutes=(400, 2200), answered=0.85)
story.chatter(("team", "electrical"), sv, 0.8, deck(CHAT, 1), first="2025-10-20", reply_minutes=(300, 1800), answered=0.8)
# the ferry line with both, steady to the end
story.chatter(("team", "ship-meltemi"), ps, 2.8, deck(CHAT, 3), reply_minutes=(5, 220))
story.chatter(("mail", None), ps, 1, deck(MAIL, 3), reply_minutes=(15, 400))
story.chatter(("team", "ship-meltemi"), pv, 1.7, deck(CHAT, 2), reply_minutes=(5, 220))
story.chatter(("mail", None), pv, 0.8, deck(MAIL, 2), reply_minutes=(15, 400))

# ---- meetings
tech = [soren, jeppe, marloes, joris, yannis]
story.series("Weekly technical call Meltemi II", "2025-02-06 10:00", 1, "2025-12-11", 45, tech, skip=["2025-04-17", "2025-05-01", "2025-05-29", "2025-06-05", "2025-07-10", "2025-07-17", "2025-07-24", "2025-07-31", "2025-08-14"],
             cancelled=["2025-03-27", "2025-09-04", "2025-09-11", "2025-09-25", "2025-10-02"], moved={"2025-05-08": "2025-05-09 10:00"})
board = [eleni, nikos, soren, anders, marloes, henk]
story.series("Steering Meltemi II", "2025-02-18 13:00", 4, "2025-12-09", 90, board)

story.minutes("2025-02-18", "Steering Meltemi II", board, """
## Discussed
- Aim read out once more by Nikos: every harbour entry at Agkistri, Poros and Ermioni on batteries alone, from spring 2026.
- 4.2 MWh in two rooms, docking window 2 June to 29 August in dock 2.
## Decisions
- Weekly call on Thursdays. Changes to dates go to Mette first, she tells all.
## Actions
- Marloes: delivery list of the containers by 28 February.
- Eleni: port agreements by end of March.
""")
story.minutes("2025-03-18", "Steering Meltemi II", board, """
## Discussed
- Delivery list received on 27 February, thanks to Wouter.
- Henk asked for the yard's view on the ventilation; Anders: Jeppe's idea of the two ducts saves eleven days.
## Decisions
- The ducts as Jeppe drew them.
## Actions
- Joris: interface list of the battery management system by 30 April.
""")
story.minutes("2025-05-13", "Steering Meltemi II", board, """
## Discussed
- Container 1 arrived complete. Container 2 announced for 16 May.
- Interface list: Joris says the last signals are being tested, 23 May.
## Actions
- Joris: interface list, 23 May.
- Soren: confirm dock 2 from 2 June.
""")
story.minutes("2025-07-08", "Steering Meltemi II", [eleni, nikos, marloes, henk], """
The yard is on summer holiday and had excused itself in June.
## Discussed
- Quay instead of dock: what it costs in days is not known before August.
- Henk: supply is on track.
## Actions
- Marloes: look at the crane times together with Mette in August.
""")
story.minutes("2025-09-02", "Steering Meltemi II", board, """
## Discussed
- Racks in room 1 are 80 percent, room 2 is 30 percent.
- Anders and Henk see the cause of the waiting days differently. Taken note of both views.
## Actions
- none agreed
""")
story.minutes("2025-10-28", "Steering Meltemi II", [eleni, nikos, soren, marloes], """
Short meeting.
## Discussed
- First charging at the quay on 3 October with shore plug worked.
- Soren: the ventilation of room 2 was to be finished on 24 October, four days more.
## Actions
- Soren: ventilation of room 2, 31 October.
""".replace("four days more", "a few days more"))

# ---- scenes: the good time and the noise
a = story.mail("2025-02-12 09:20", yannis, [soren, marloes], "Welcome on the project", "My dear friends,\nafter two days in your yard I can tell my captain that his ship will be in good hands. Jeppe showed me the cable plan on the back of a pizza box and it was better than many plans I was sold for money.\nYannis")
story.mail("2025-02-12 13:02", soren, [yannis, marloes], "Re: Welcome on the project", "Thank you. The pizza box has been scanned and has a document number.\nSøren", reply_to=a)
story.mail("2025-02-13 08:45", marloes, [yannis, soren], "Re: Welcome on the project", "EL-100, I have seen it. Really nice start, I look forward to it.\nGroeten, Marloes", reply_to=a)

t = story.team("2025-03-12 14:10", "electrical", jeppe, "URGENT everybody out of the forward void please, water coming in from the test hose, call me NOW")
story.team("2025-03-12 14:13", "electrical", farida, "All our three are out. Power is off on that side.", t)
story.team("2025-03-12 14:52", "electrical", jeppe, "Tight again. 300 litres, nothing electrical got wet. Thanks for being fast.", t)

a = story.mail("2025-03-20 10:11", mette, [marloes, wouter, eleni], "Docking two days later: 4 June", "Hi all,\na heads up eleven weeks ahead: the dock gate is serviced, so docking moves from Monday 2 June to Wednesday 4 June. I checked the cranes, nothing else moves. If this hurts anybody, say so this month and we look again.\nMette")
story.mail("2025-03-20 15:40", wouter, [mette, marloes, eleni], "Re: Docking two days later: 4 June", "Doesn't hurt, gives me a cheaper ferry for the truck. Thanks for telling so early.", reply_to=a)

t = story.team("2025-03-26 16:05", "electrical", soren, "No call tomorrow: half of you sit in the class seminar and I am at the dentist. Joris, we talk Friday 9:00 instead about the two open points?")
story.team("2025-03-26 16:20", "electrical", joris, "Friday 9 is good. Good luck with the dentist, he is more scary than class", t)

t = story.team("2025-04-08 11:31", "ship-meltemi", stavros, "The crane company again did not come. Third time. These people should sell ice cream.")
story.team("2025-04-08 11:36", "ship-meltemi", jeppe, "They would deliver it melted.", t)
story.team("2025-04-08 11:44", "ship-meltemi", wouter, "I have a number of a firm from Aalborg who turn up. Sending it.", t)

a = story.mail("2025-04-24 09:05", eleni, [soren, marloes], "To Nikos, Anders and Henk together?", "Good morning both,\nthe fire class question (A-60 or A-30 at frame 64) is above our heads and costs real money. Shall the three of us bring it to our bosses with one text? I attach a draft, change what you want.\nEleni")
story.mail("2025-04-24 11:50", soren, [eleni, marloes], "Re: To Nikos, Anders and Henk together?", "Yes. I added the cost of both ways. Send it from all three.\nSøren", reply_to=a)
story.mail("2025-04-24 14:15", marloes, [eleni, soren], "Re: To Nikos, Anders and Henk together?", "Fine for me, good text. Let's do that.", reply_to=a)
story.mail("2025-04-25 10:00", eleni, [nikos, anders, henk], "Frame 64: we three need a decision from you", "Dear Nikos, Anders, Henk,\nSøren, Marloes and I bring you this together, we agreed the text. Please decide between the two ways by 2 May.\nEleni, Søren, Marloes", cc=[soren, marloes])
story.mail("2025-04-29 12:00", anders, [eleni, nikos, henk], "Re: Frame 64: we three need a decision from you", "A-60. We share the extra as proposed. Good paper.\nAnders", cc=[soren, marloes])

t = story.team("2025-05-06 08:58", "electrical", joris, "I sincerely apologise to the whole of Denmark, I have parked in front of the canteen. Moving the car now.")
story.team("2025-05-06 09:03", "electrical", mette, "Denmark forgives you. The cook is thinking about it.", t)

story.mail("2025-05-14 17:10", nikos, [anders, henk], "Thank you", "Gentlemen,\nmy board visited the ship yesterday. I have rarely seen them so silent and so content. Please give my compliments to Jeppe and to Farida.\nNikos")

# the souring
t = story.team("2025-05-19 09:12", "electrical", mette, "Container 2 was to be here Friday the 16th. Gate has nothing. Wouter, do you know more?")
story.team("2025-05-19 15:47", "electrical", wouter, "Stuck at the test house, I expect it end of this week.", t)
t = story.team("2025-05-26 08:30", "electrical", mette, "Good morning, end of the week is over and I still have eight men and an empty floor. Which day, please?")
story.team("2025-05-27 10:02", "electrical", wouter, "Tuesday the 3rd of June, sorry, could have told you on Friday.", t)
story.truth("2025-05-26", "promise slips: container 2", V, S, 4)

a = story.mail("2025-06-10 08:12", jeppe, joris, "Interface list", "Hej Joris\nYou said 30 April, then 23 May, then last Friday. I pull cables after my own guess now. When I guess wrong I pull them twice.\nJeppe", cc=[soren, marloes])
story.mail("2025-06-11 16:40", joris, jeppe, "Re: Interface list", "I know, I know. It's nearly there, two signals are still discussing with me. Next week for sure.", cc=[soren, marloes], reply_to=a)
story.truth("2025-06-10", "promise slips: interface list, third date gone", V, S, 4)

t = story.team("2025-06-17 07:52", "electrical", farida, "We stand at dock 2 with six people and a rented lift and there is a dredger in it. Where is our ship?")
story.team("2025-06-17 08:35", "electrical", mette, "Meltemi lies at the north quay since Sunday. The dredger had a firm date and you had not the modules, so we swapped.", t)
story.team("2025-06-17 08:41", "electrical", farida, "Nobody wrote one line to us. The lift does not work on a quay.", t)
story.team("2025-06-17 11:20", "electrical", mette, "It is in the plan on the server since Monday.", t)
story.truth("2025-06-17", "change without notice: ship moved out of dock 2", S, V, 5)

a = story.mail("2025-06-18 09:30", marloes, [soren, mette], "Dock 2", "Søren, Mette,\nI had to hear from a rental company that they were being sent home. Six people, two hotel weeks. If we had been told on the Thursday call we would have stayed in Groningen and used the time. From the quay the heavy racks cannot go in before a crane is there. Why did this not reach us?\nMarloes")
story.mail("2025-06-23 15:55", soren, marloes, "Re: Dock 2", "Marloes\nThe yard has 14 ships to think of. With your container late the dock stood empty. I will look at a crane after the holiday.\nSøren", cc=[mette], reply_to=a)
story.truth("2025-06-18", "surprise: learnt at the dock gate", S, V, 3)

story.mail("2025-06-26 12:18", jeppe, [soren, mette], "next week", "Only between us: I don't wait for the laptop boys any more. They come from university, never held a cable, and it is always nearly there. We plan around them. As long as we here stick together we get the ship out.\nJeppe")
story.mail("2025-06-26 12:40", soren, [jeppe, mette], "Re: next week", "Fine with me. We do our part and keep the receipts.\nS")
story.truth("2025-06-26", "us against them: laptop boys", S, V, 3)

# noise: holidays announced
a = story.mail("2025-06-12 10:00", mette, [eleni, marloes, wouter, yannis], "Yard closed 7 to 25 July", "As every year the yard is closed from 7 to 25 July. In urgent cases the gate phone knows where to find me (on a boat).\nMette")
story.mail("2025-06-12 12:26", marloes, [mette, eleni, wouter, yannis], "Re: Yard closed 7 to 25 July", "Noted, we are closed 28 July to 1 August.", reply_to=a)
story.mail("2025-08-05 09:00", eleni, [mette, soren, marloes], "Our office in August", "Dear all, our office is closed from 11 to 18 August for the Panagia. Stavros stays on board and can be called for everything that smokes.\nEleni")

# pressure kept inside
story.mail("2025-07-16 18:22", henk, [marloes, wouter], "cells", "Marloes, Wouter,\nthe cell maker has cut our allocation by a third for the second half of the year and the bank looks at us every Friday. Container 4 can become October or later. Please keep this in the house, I do not want Athens or the yard nervous. Say supply is on track.\nHenk")
story.mail("2025-07-17 08:15", marloes, [henk, wouter], "Re: cells", "Understood. I don't like it, they plan with that container. But ok.\nMarloes")
story.truth("2025-07-17", "pressure not shared: cells rationed, bank weekly", V, P, 2)

t = story.team("2025-08-05 07:40", "electrical", jeppe, "@Joris which pins for the termination of string 7 to 12? I need the sheet to go on.")
story.team("2025-08-12 07:15", "electrical", jeppe, "String 7 to 12. Still the same question, a week older.", t)
story.team("2025-08-19 07:05", "electrical", jeppe, "Two electricians sent to the dredger. Tell me if a sheet ever comes.", t)
story.truth("2025-08-14", "request without answer: termination sheet", V, S, 4)
story.mail("2025-08-13 17:35", joris, marloes, "jeppe", "Marloes, Jeppe wants the pin sheet. Honestly, after the dock thing I'm in no hurry, they didn't run for us either. First I finish the Rotterdam job.\nJoris")
story.mail("2025-08-14 08:20", marloes, joris, "Re: jeppe", "They started it with the dredger. Rotterdam first is ok, but don't forget him altogether.\nM")
story.truth("2025-08-19", "vicious circle: late modules and list, dock given away, sheet withheld, men sent off", "both", None, 3)

# noise in summer
t = story.team("2025-08-07 10:21", "ship-meltemi", yannis, "Danish summer: I have one sunburn and one cold, in the same day.")
story.team("2025-08-07 10:29", "ship-meltemi", soren, "You have now received the full programme.", t)
t = story.team("2025-08-22 13:05", "ship-meltemi", stavros, "ATTENTION the bilge alarm in pump room 2 went, need the yard electrician immediately, passengers crew on board for training")
story.team("2025-08-22 13:09", "ship-meltemi", jeppe, "Two men running.", t)
story.team("2025-08-22 13:38", "ship-meltemi", stavros, "Float switch dirty. Thank you, that was quicker than my own crew.", t)

t = story.team("2025-08-27 11:48", "electrical", wouter, "Came to unload container 3, nobody at the gate, no crane, no forklift. That's just how a yard like this works: shout a bit, improvise a bit, and let the others pay. Planning is a foreign word there.")
story.team("2025-08-27 14:30", "electrical", mette, "The container was announced to me for the 29th.", t)
story.truth("2025-08-27", "loose label: improvisers who shout", V, S, 4)

a = story.mail("2025-09-03 16:50", soren, [marloes, joris, yannis], "Thursday call", "No call tomorrow. There is nothing new to speak of.\nSøren")
story.mail("2025-09-10 17:05", soren, [marloes, joris, yannis], "Thursday call", "Not this week either, we are busy here.\nSøren")
story.mail("2025-09-24 16:44", soren, [marloes, joris, yannis], "Call off", "I take it out for tomorrow and next week. Write if there is something.\nSøren")
story.mail("2025-09-25 10:30", yannis, soren, "Re: Call off", "My friend, I sat there with my coffee and my list. When do we three speak again? The list grows.\nYannis")
story.truth("2025-09-25", "meetings cancelled: the Thursday call", S, V, 3)

a = story.mail("2025-09-17 11:00", birgit, [henk, nikos], "Notice of delay, clause 14.2", "Dear Mr Oosterveld, dear Mr Laskaris,\nwe hereby give notice under clause 14.2 that 31 waiting days have been caused by late and incomplete supply of the battery manufacturer. We reserve the right to charge 9,400 euro per day. Kindly confirm receipt.\nBirgit Thulesen, Skagerbo Værft", cc=[anders])
story.mail("2025-09-18 09:14", henk, birgit, "Re: Notice of delay, clause 14.2", "Dear Ms Thulesen,\nreceipt confirmed. I do note that neither Marloes nor anyone else here was ever shown this count of days, and that we see this for the first time on the paper of a lawyer. We will answer by our own counsel.\nH. Oosterveld", cc=[anders, nikos], reply_to=a)
story.truth("2025-09-17", "escalation without an earlier word: notice of delay", S, V, 5)
story.truth("2025-09-30", "replies slow down", V, S, 2)
story.mail("2025-09-30 08:40", mette, wouter, "Container 4", "Wouter, I wrote on the 19th and on the 24th. Is it in the week of 6 October or not? I have to say something to the crane.\nMette")
story.mail("2025-10-06 16:20", wouter, mette, "Re: Container 4", "Not this week. More later.")

# noise: apology, praise, third firm, change announced
t = story.team("2025-09-19 09:02", "ship-meltemi", eleni, "I apologise, I called Mette 'Bette' in front of the surveyor. Twice.")
story.team("2025-09-19 09:10", "ship-meltemi", mette, "My grandmother's name. I was touched.", t)
a = story.mail("2025-09-22 10:10", katerina, [birgit, soren], "New VAT number from 1 November", "Dear both, please be informed that our company gets a new VAT number from 1 November. Until then the old one is good. The form is attached, I will remind you in the last week of October.\nKaterina")
story.mail("2025-09-22 13:37", birgit, [katerina, soren], "Re: New VAT number from 1 November", "Thank you, in the system with the date.\nBirgit", reply_to=a)
t = story.team("2025-10-03 15:20", "ship-meltemi", stavros, "First charging from shore: 1.1 MW, nothing hot, nobody fainted.")
story.team("2025-10-03 15:24", "ship-meltemi", farida, "Bravo Stavros! Cheers from Groningen", t)
story.team("2025-10-03 15:31", "ship-meltemi", jeppe, "Good.", t)

a = story.mail("2025-10-08 12:00", nikos, [anders, henk], "Press release of today", "Dear Anders, dear Henk,\nfor your information, this went out at noon:\n\"The engineers of Pelagonisi Lines have designed and built the first large battery installation on a Greek ferry in house, together with the cells of the Dutch specialist Voltersloot.\"\nThe newspapers are already calling.\nNikos")
story.mail("2025-10-08 16:12", anders, nikos, "Re: Press release of today", "Nikos\nMy people read this in the canteen. 41,000 hours, Jeppe's ducts, the whole cable plan. I looked for the word Skagerbo and found it neither in the text nor under the photo, which was taken in our shed.\nAnders", cc=[soren], reply_to=a)
story.mail("2025-10-10 09:30", nikos, anders, "Re: Press release of today", "Dear Anders, the marketing had limited space. We find a place for you another time.\nNikos", reply_to=a)
story.truth("2025-10-08", "contribution not credited: press release without the yard", P, S, 4)

t = story.team("2025-10-14 09:00", "electrical", sanne, "Hi all! I'm Sanne, I take over the commissioning from Joris on site from today. Who can show me the rooms and give me access to the drawing server?")
t2 = story.team("2025-10-16 11:10", "electrical", sanne, "Still at the gate office with a visitor badge :) Is there someone I should ask for room 2?")
story.team("2025-10-21 16:45", "electrical", sanne, "Third try. I read the paper drawings in the corridor now, some are from March I think. Does anyone have five minutes for me this week?")
story.truth("2025-10-21", "newcomer left alone: Sanne at the gate", S, V, 4)

a = story.mail("2025-10-09 10:05", farida, soren, "Room 2 ventilation", "Søren, without the second duct I can not let the modules into room 2. Which date can I give to class?\nFarida")
story.mail("2025-10-13 14:00", soren, farida, "Re: Room 2 ventilation", "24 October.\nSøren", reply_to=a)
story.mail("2025-11-04 09:25", farida, [soren, eleni], "Re: Room 2 ventilation", "24 October became 31 October, and today I looked through the same hole in the bulkhead as a month ago. The surveyor has left for Gdansk and comes back on the 20th.\nFarida", reply_to=a)
story.mail("2025-11-07 15:10", soren, [farida, eleni], "Re: Room 2 ventilation", "The sheet metal men are needed elsewhere. Week 46 or 47.\nSøren", reply_to=a)
story.truth("2025-11-04", "promise slips: duct of room 2", S, V, 4)
story.truth("2025-11-10", "contact thins out between yard and battery firm", S, V, 2)

a = story.mail("2025-10-22 09:00", birgit, katerina, "Extra work A-17", "Dear Katerina,\nA-17 (second crane, 86,000 euro) was ordered by Yannis on the phone in August. May I have your written yes?\nBirgit")
story.mail("2025-10-31 09:05", birgit, katerina, "Re: Extra work A-17", "Dear Katerina, did you find the time for A-17?\nBirgit", reply_to=a)
story.mail("2025-11-11 08:50", birgit, [katerina, nikos], "Re: Extra work A-17", "Dear both, this is my third letter on A-17. I answer for this amount before our auditor on the 21st.\nBirgit", reply_to=a)
story.truth("2025-11-11", "request without answer: extra work A-17", P, S, 4)

a = story.mail("2025-11-13 17:30", henk, [nikos, anders], "Container 4", "Dear Nikos, dear Anders,\nI must inform you that the cells for container 4 will not come this year. Our supplier has reduced us since the summer. We expect February.\nHenk")
story.mail("2025-11-14 08:10", nikos, henk, "Re: Container 4", "Henk, since the summer? In July I asked you in person and you said on track. I have sold the spring timetable to three mayors.\nNikos", cc=[anders, eleni], reply_to=a)
story.truth("2025-11-14", "surprise: cells missing since summer", V, P, 4)

a = story.mail("2025-11-19 11:15", nikos, [henk, anders], "How we will use the installation", "Dear both,\nour commercial side prefers to use the batteries we have for shaving the peaks of the main engines, it saves fuel at once. The harbour entries without engine remain a wish, for a later season or a second ship. Please adapt the software to that.\nNikos")
story.mail("2025-11-20 10:02", marloes, eleni, "Re: How we will use the installation", "Eleni, is this true? The whole sizing was done for silent harbours, that was the reason that we wanted the job. For peak shaving half of it would do.\nMarloes")
story.mail("2025-11-21 12:48", eleni, marloes, "Re: How we will use the installation", "Dear Marloes, I learnt it with the same mail. I am sorry, I do not have more.\nEleni")
story.truth("2025-11-19", "goals drift: silent harbours become fuel saving", P, V, 3)

# noise at the end
t = story.team("2025-11-25 08:33", "ship-meltemi", yannis, "Who stole my helmet with the dolphin? I accuse everybody.")
story.team("2025-11-25 08:40", "ship-meltemi", jeppe, "It hangs on the Christmas tree in the site office.", t)
story.team("2025-11-25 08:41", "ship-meltemi", yannis, "It may stay until the 24th.", t)
t = story.team("2025-12-02 10:15", "ship-meltemi", sanne, "The supplier of the mist nozzles is hopeless, wrong thread for the second time")
story.team("2025-12-02 10:50", "ship-meltemi", stavros, "Leave them to me, I know the owner's brother. You will have nozzles on Friday.", t)
story.team("2025-12-05 09:20", "ship-meltemi", sanne, "Nozzles are here. Thank you!!", t)

story.write()
