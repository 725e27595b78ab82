import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story

story = Story(70725, "Europe/Warsaw", "2025-03-03", "2026-01-30")
for pid, dom in [("wislan", "wislan.example"), ("moravka", "moravka.example"), ("klammhof", "klammhof.example"), ("brzegowo", "um-brzegowo.example")]:
    story.party(pid, dom)
P = story.person
aga, bartek, kinga, marek = P("Agnieszka Walczak", "wislan", "project manager"), P("Bartosz Kulik", "wislan", "track"), P("Kinga Sowa", "wislan", "planning"), P("Marek Dudziak", "wislan", "foreman")
vaclav, jitka, radek, lenka = P("Václav Hrdlička", "moravka", "rail engineer"), P("Jitka Benešová", "moravka", "contracts"), P("Radek Mach", "moravka", "transport"), P("Lenka Dvorská", "moravka", "quality")
hannes, eva, stefan, michi = P("Johannes Reitbauer", "klammhof", "project lead"), P("Eva Thurnher", "klammhof", "software"), P("Stefan Moser", "klammhof", "installation"), P("Michaela Pichl", "klammhof", "tests")
joanna, tomasz, zofia, piotr = P("Joanna Kalinowska", "brzegowo", "line 7 office"), P("Tomasz Rybak", "brzegowo", "roads"), P("Zofia Lis", "brzegowo", "residents"), P("Piotr Wrona", "brzegowo", "tram operation")
everyone = story.people

for d in "2025-04-21 2025-05-01 2025-06-19 2025-08-15 2025-11-11 2025-12-24 2025-12-25 2025-12-26 2025-12-29 2025-12-30 2025-12-31 2026-01-01 2026-01-02 2026-01-05 2026-01-06".split():
    story.holidays.add(__import__("datetime").date.fromisoformat(d))
    for pid in story.domains:
        story.away(pid, d, d)
for pid, d in [("moravka", "2025-04-18"), ("moravka", "2025-05-08"), ("moravka", "2025-10-28"), ("moravka", "2025-11-17"), ("klammhof", "2025-05-29"), ("klammhof", "2025-06-09"), ("klammhof", "2025-12-08")]:
    story.away(pid, d, d)
story.away("moravka", "2025-07-14", "2025-08-01")

ALL, TRACK, SIG, RES = "line7-general", "line7-track", "line7-signals", "line7-residents"
for c in (ALL, TRACK, SIG, RES):
    story.channel(c, everyone)
dice = story.chance

# ------------------------------------------------------------ daily life, written so that either side can begin
WORDS = dict(
    stop=["Garncarska", "Młynówka", "Rynek Solny", "Olszyna", "Park Wodny", "Szpital", "Browarna", "Technikum", "Las Komunalny"],
    km="0+340 0+815 1+120 1+760 2+055 2+480 3+010 3+390 4+125 4+600".split(), w="W-08 W-14 W-23 W-31 W-37 W-42 W-55 W-61 W-78".split(),
    sw="S101 S102 S105 S108 S112 S115".split(), sg="K11 K12 K19 K24 K27 K33".split(), mm="0.3 0.4 0.6 0.7 1.1 1.4".split(),
    n=[str(i) for i in range(3, 27)], big=[str(i) for i in range(40, 190, 7)], dw="Monday Tuesday Wednesday Thursday Friday".split(),
    hh="6:30 7:00 7:15 9:40 13:00 14:20".split(), dr="DR-204 DR-211 DR-219 DR-226 DR-233 DR-240 DR-251".split(), street="Kowalska Lipowa Rzeźnicza Szewska Piaskowa Wałowa".split())

def book(text, times):
    pool = []
    for line in text.strip().splitlines():
        for _ in range(times):
            pick = {k: dice.choice(v) for k, v in WORDS.items()}
            pool.append([part.strip().format(**pick) for part in line.split("//")])
    return pool

track = book("""
Gauge at km {km} is {mm} mm wide, still inside? // Inside, limit is 2. // Good, I write it down and sleep.
Weld {w} is cold, can be tested from {hh}. // Ultrasonic man comes at {hh} tomorrow. // Coffee for him is on us.
Truck with {n} rails stands on {street} and policeman looks at it. // It has permit, in the door pocket, green paper. // Policeman is happy, he likes trams.
{w} has a small pore, {mm} mm. I would grind and look again. // Agree, grind. // Ground, nothing left to see.
Who took the rail thermometer? // It is in the yellow box, second container. // Found, battery empty of course.
Rail temperature at km {km} was {n} degrees this morning, can we clamp? // If it stays over 12 yes. // It stays.
Sleepers for {stop}: {big} pieces counted, list says the same plus two. // The two are in the display at the city hall. // Ah, the celebrities!
Drawing {dr} shows the drain on the left, in the field it is right. // Field is right, drawing is mirrored, new one today. // Received, thanks for quick hands.
Can we get {n} more clips type B? // Yes, they go with the {dw} truck. // Super.
Concrete at km {km} needs one more day, was cold at night. // Then we weld {dw} instead, no harm. // Thank you, beers noted.
Noise of the grinder at {stop}: a lady asks if it will sing like this forever. // Only until {dw}. // I told her, she offered cake.
Measured the check rail at {sw}: 41.{n}. // You mean with the old template or with the new? // Old. // Then it is fine, new one adds a half.
Rail stamp at km {km} is not readable, which heat is it? // By the position number {big}, I check the certificate. // It is right, certificate is in the folder.
I disagree about the pad under {sw}, soft one will be eaten in five years. // Show me your number and I show mine. // Numbers compared, hard pad it is, you were right.
Photo of {w} please, with ruler. // Here, with ruler and with my thumb. // Beautiful thumb.
Rain at {stop}, we stop for today, {n} metres done. // No problem, tomorrow two crews. // We are again on plan, 20:00 yesterday.
Where do I put the {n} short pieces? // Behind the depot, next to the goat. // There is really a goat!
Grease for {sw}: summer or winter type? // Winter already from October. // Ok ordered.
Do we need the big crane on {dw}? // Half day only. // Then I share it with the bridge people.
Certificate for heat {big} is missing in the box. // Sorry, forgotten on my desk, scan in ten minutes. // It came, all in order.
Height at km {km} is {n} mm over. // Over what, over design or over the neighbour? // Over design, neighbour is ok. // We tamp it on {dw}.
The night crew asks if bread can be paid as tool. // If it is hard enough. // They say it is.
""", 3)
signals = book("""
Signal {sg} shows white when it should be dark. // Is it the test plug? // Yes test plug, my fault.
Cable to {sg} is {n} metres short, who measured? // Me, I forgot the loop at the shaft. New drum comes {dw}. // Thanks for saying so, we dig something else till then.
Detector loop at {stop} counts buses also. // Lower the level to {n}. // Now only trams. And one very big dog.
Is version {n} of the data already on simulator? // From {hh} it is. // Super, we start the long run.
{sw} motor draws {mm} ampere more than in factory. // Could be dirt in the rod, please look. // A stone, size of a plum.
Traffic light at {street}: tram waits {n} seconds, promised was less. // With green wave in the morning it is so, after nine it is short. // Ok measured at ten, is short.
Telegram list row {big} and row {n} are identical, is it wanted? // No, copy mistake, I clean it. // Clean, checked.
May I come to the cabinet at {stop} at {hh}? // Key is with the guard, he likes to talk, plan 20 minutes. // It were 35.
Fibre {n} has {mm} dB loss. // Splice again and it will be half. // Half, as you said.
Which colour has the emergency wire in {dr}? // Violet. // Thanks, here was a bet, I lost it.
Test case {big} fails only on {dw}. // Clock of the test computer? // Clock, yes. I am ashamed a little.
Axle counter at km {km} reset itself at {hh}. // Same time as the welders started? // Exactly same time. // We put the earth on other side, should be quiet.
I would like one more lamp test at {sg}, even if third time. // I think two are enough, but it's ten minutes, do it. // Done, was good, you may laugh.
Lightning took the radio at {stop}. // Spare is in the van, on the way. // Runs again, thank you for fast.
Does the driver see {sg} behind the new tree? // Not from May on. // City gardener cuts the two branches {dw}.
Who approves the form for {sw}? // Two signatures, one of each house. // Signed mine.
Simulator licence ends on the {n}th. // Renewed yesterday. // Uff.
Name of stop {stop} is too long for display. // Without the comma it fits. // Fits.
Sorry, I did not see your question yesterday, was in the tunnel whole day. Answer is {n}. // No stress, I guessed {n}.
Battery in the cabinet at km {km} is from 2019. // Take it out, we give a new one. // Changed, old one to the recycling.
""", 3)
city = book("""
Gentleman from {street} {n} asks when he can park again. // From {dw} evening. // He thanks and sends regards to the machine driver.
Detour sign on {street} fell in the wind. // Is standing again since {hh}. // Good people.
Leaflet for {stop}: date is right? // Date right, phone number wrong by one digit. // Corrected before print.
School at {stop} wants to see the machines. // {n} children with helmets, {dw} at 10. // They were {big} in the end. Helmets were enough, almost.
Bus 14 needs two metres more at {street}. // We move the fence tonight. // Bus passes, driver showed thumb.
Permit {big}/25 came back with a question about trees. // Which tree? // The one that is already in the drawing. // Answered, permit is here.
Is {dw} ok for dust cleaning? // Better after market day. // Ok, day after.
Mayor asks for number for newspaper: how many metres? // {big}0 metres single track. // He rounds it up, as always.
Archaeologist found a pot at {stop}. // Big pot or small pot? // Small. Two days he says. // He finished in one.
Water main at {street} drips. // Water company comes {hh}. // Closed, it was old valve, not us.
Lights at {stop} are on at daytime. // Sensor covered by paint. // Paint away, dark again.
Bakery at {street} lost customers because of the fence. // We can put a passage by {dw}. // Passage is open, baker sent {n} doughnuts.
Passenger info text for {stop}: 'temporary' or 'until autumn'? // 'Until autumn', people dislike temporary. // Right.
Press wants a photo with welders. // Only from behind tape, and with glasses. // Of course.
Invoice {big} has two stamps and needs three. // Third is on holidays till {dw}. // No problem for us.
Complaint about dust: {street} {n}. // Water truck goes now twice a day. // She called again, to say thanks.
""", 3)
chat = book("""
Who comes to site on {dw}? // Me and one more, at {hh}. // I bring boots in size 43.
My daughter is ill, today I work from home. // Get well to her! Anything that I can take? // Only the call at {hh}, thank you.
Canteen has pierogi with blueberries. // I am on my way. // Too late I fear.
Train from Vienna has {n}0 minutes delay, start without me. // We start with the easy points. // I am here, thanks.
Which file is the last, {dr} a or b? // Letter b. // I delete a, before somebody builds it.
I'm off {dw}, son has his first communion. // Congratulations, we hold the fort. // Thanks, cake comes on next day.
Can somebody translate 'podbijarka'? // Tamping machine. // In Czech it's almost same, nice.
Photo of the day: sunrise at {stop}. // With {n} cranes, like Shanghai. // Small Shanghai.
Sorry wrong channel. // It happens, we enjoyed it.
Minutes are up, please read the point with {dr}. // Read, one comma, otherwise fine. // Comma is in.
Small praise: shift change at {stop} took eleven minutes, was never so smooth. // I tell the crew, they earned it.
Can we shift the {hh} talk by half an hour? Dentist. // Sure, good luck with the tooth. // Survived.
Who has the badge number {big}? // It is of the intern. // Intern may have it then.
Phone dead since {hh}, reach me here. // Ok. Charger is in container 3.
""", 3)
mailpool = book("""
Subject: Delivery note {big} | Good morning, is the note {big} with {n} positions complete for you? Greetings // Complete, thank you. One position is in other order, no matter. // Good, I file it.
Subject: Drawing {dr} | Hello, in {dr} the axis at km {km} differs by {mm} mm from the survey. Which one do we follow? // The survey. New index comes until {dw}. // Index arrived, we follow.
Subject: Access on {dw} | Dear colleagues, we need access at {stop} from {hh}. Is somebody there with key? // Yes, ask for the guard at the blue container. // Many thanks.
Subject: Invoice {big} | Hello, invoice {big} carries old order number. Could you please send a new one? // Of course, sorry, is attached now. // Booked, paid next {dw}.
Subject: Small delay at {stop} | Good day, work at {stop} ends one day later, {n} anchors came with wrong thread. Nothing else moves. // Thank you for the early word, we shift the survey. // Done today, survey can come.
Subject: Night shift km {km} | Are {n} people in the night of {dw} fine for the neighbours office? // Fine, please no beeping in reverse. // We use the man with flag.
Subject: Question to {sg} | Where do you want the foundation of {sg}, before or behind the mast? // Behind. Seen from the driver. // Clear now.
Subject: Welder papers | Welder {n} has paper valid until end of month. Does it suffice? // It suffices, he renews next week already. // Thank you, copy please when there.
Subject: Test record {sw} | Attached record of {sw}. Throw force {n}00 N too low at first, after adjusting good. // Accepted. Nice that you kept both values. // That is how we learned it.
Subject: Photo documentation | Could I get photos from {stop} before the asphalt closes everything? // {big} pictures in the folder, sorted by km. // Wonderful.
Subject: Measurement on {dw} | We would measure vibrations at {street} on {dw}. Any objections? // None, but market is until 13:00. // Then at 14:00.
Subject: Thanks for {dw} | I want to say thanks, your people stayed until the last cable. // With pleasure, the soup of your people was the reason.
Subject: Price of {n} extra anchors | What do {n} additional anchors cost us? // As in the list, position {big}, no surcharge. // Ordered herewith.
Subject: Question still open, {dr} | Hello, my question of last week to {dr} is still open, or did I lose your answer? // You lost nothing, I forgot it, sorry. Answer is yes, 30 cm. // Thanks, all good.
Subject: Holidays | I am away from {dw} for a week, for {dr} please ask the colleague next desk. // Noted, rest well.
Subject: Curve at {stop} | I see the curve radius a bit different: 25 m squeaks, 28 m fits between the trees as well. // Trees say 27. // Let us take 27 and grease.
Subject: Scrap | There are {n} tons of old rail at the depot. Whose is it? // City's, it goes by weight to the foundry on {dw}. // Fine, so we don't touch it.
Subject: Guest from the ministry | Ministry visits {stop} {dw} at {hh}. Could we have a quiet hour? // We do paper work then, machines off. // Perfect, they were impressed by the silence.
""", 4)

wm = [(a, b) for a in (bartek, marek, kinga) for b in (vaclav, radek, lenka)] + [(bartek, vaclav)] * 4
wk = [(a, b) for a in (bartek, marek, kinga) for b in (eva, stefan, michi)] + [(michi, piotr), (eva, piotr), (stefan, tomasz)]
cw = [(zofia, marek), (tomasz, marek), (tomasz, kinga), (zofia, aga), (joanna, aga), (zofia, hannes), (tomasz, stefan), (piotr, bartek)]
cm = [(tomasz, radek), (zofia, lenka), (joanna, jitka)]
mx = [(aga, jitka), (aga, hannes), (kinga, radek), (lenka, bartek), (joanna, hannes), (joanna, jitka), (michi, kinga), (tomasz, radek), (eva, vaclav)]
no_m = [p for p in cw + wk]
for first, last, closed in [("2025-03-04", "2025-07-09", False), ("2025-07-10", "2025-08-01", True), ("2025-08-04", "2026-01-29", False)]:
    if not closed:
        story.chatter(("slack", TRACK), wm, 3.6, track, first, last, (5, 200))
    story.chatter(("slack", SIG), wk, 2.8 if closed else 3.6, signals, first, last, (5, 230))
    story.chatter(("slack", RES), cw if closed else cw + cm, 2.5, city, first, last, (10, 260))
    story.chatter(("slack", ALL), no_m if closed else mx + cw, 2.0 if closed else 3.0, chat, first, last, (2, 90))
    story.chatter(("mail", None), no_m if closed else mx + wm[:5] + cw[:4] + wk[:4], 2.2 if closed else 3.8, mailpool, first, last, (30, 420))

lead = [aga, jitka, hannes, joanna, piotr]
story.series("Site call", "2025-03-04 08:30", 1, "2026-01-27", 40, [marek, bartek, kinga, vaclav, radek, stefan, michi, tomasz], skip=["2025-11-11", "2025-12-23", "2025-12-30", "2026-01-06"],
             cancelled=["2025-05-13"], moved={"2025-10-28": "2025-10-29 08:30"})
story.series("Steering committee", "2025-03-12 10:00", 4, "2026-01-14", 90, lead + [kinga], moved={"2025-07-30": "2025-08-06 10:00"})
story.meeting("2025-09-12 09:00", "What we learned from the server stop", 60, [hannes, eva, michi, kinga, bartek, piotr])
story.meeting("2025-10-17 09:00", "Weld test Młynówka: sit together until it is solved", 180, [vaclav, lenka, bartek, aga, joanna])
story.meeting("2025-12-15 10:00", "Opening of line 7", 120, everyone)

# ------------------------------------------------------------ scenes
m = story.mail("2025-03-03 10:20", joanna, [aga, jitka, hannes], "Line 7 begins", "Dear all,\n\nToday the mayor signed, I still have ink on the sleeve. 4.8 km, nine stops, one bridge over the Młynówka, and the first passenger before Christmas. I prefer a bad message on Tuesday to a good one that turns out wrong on Friday.\n\nJoanna Kalinowska", cc=[kinga, piotr])
story.mail("2025-03-03 11:15", hannes, joanna, "Re: Line 7 begins", "Servus Joanna, message received, also the one about Tuesday. Vienna is looking forward.\nHannes", cc=[aga, jitka], reply_to=m)
story.mail("2025-03-03 13:40", jitka, joanna, "Re: Line 7 begins", "Dear Joanna, so are we. I warn you only about Václav: he says what he thinks and he says it in capital letters. He means well and he is nearly always right.\nJitka", cc=[aga, hannes], reply_to=m)

t = story.slack("2025-03-13 09:05", TRACK, vaclav, "Drawing DR-204 is NONSENSE. Switch S101 cannot lie on the expansion joint. Who made this, a poet?")
story.slack("2025-03-13 09:21", TRACK, kinga, "The poet was me :) You are right about the joint. New proposal by tomorrow noon.", thread=t)
story.slack("2025-03-14 11:38", TRACK, kinga, "Moved 2.4 m to the north, index b is in the folder.", thread=t)
story.slack("2025-03-14 12:02", TRACK, vaclav, "Good. Very good even. For poet you calculate well.", thread=t)

m = story.mail("2025-04-02 15:30", joanna, [aga, jitka, hannes], "What presses on us here", "Dear all,\n\nI want that you know it from me: the European grant falls back by 8 % if the line carries no passenger by 31 December. The treasurer calls me every Monday about this. I do not pass the pressure on, but when I am nervous in autumn you will know why.\n\nJoanna")
story.mail("2025-04-03 09:10", aga, joanna, "Re: What presses on us here", "Joanna, thank you for the open cards. Kinga puts a line with 15 December in the plan, so we have two weeks of air.\nAga", cc=[jitka, hannes], reply_to=m)

t = story.slack("2025-04-24 10:00", ALL, stefan, "The coffee in the site container is an attack on Austria.")
story.slack("2025-04-24 10:04", ALL, marek, "it is Polish coffee. you chew it.", thread=t)
story.slack("2025-04-24 10:10", ALL, vaclav, "Austrians always suffer first and work later", thread=t)
story.slack("2025-04-24 10:12", ALL, stefan, "We suffer WHILE working, this is our culture 😄 Machine from Vienna comes on Monday, for everybody.", thread=t)
story.slack("2025-04-28 09:30", ALL, marek, "machine arrived. I take back half of what I said about Vienna", thread=t)

m = story.mail("2025-05-12 16:20", tomasz, [marek, bartek, vaclav, radek, stefan, michi, kinga], "Site call tomorrow is off", "Dear colleagues,\n\ntomorrow we bury Mr Henryk from our depot, many of us go there. So no site call on 13 May. I collected your points, they are all on the list for the 20th, the urgent one about S105 I have answered by phone today.\n\nTomasz")
story.mail("2025-05-12 17:01", radek, tomasz, "Re: Site call tomorrow is off", "Of course. Our condolences to all at the depot.\nRadek", reply_to=m, cc=[marek, bartek])

m = story.mail("2025-05-19 09:00", jitka, [aga, hannes, joanna], "Our works are closed from 14 July to 1 August", "Dear partners,\n\nas every summer the whole rolling mill stands still: our office is closed from 14 July to 1 August, nobody reads mail. Rails for km 2 and 3 come before, on 7 and 9 July. If a rail breaks: Lenka's mobile, she stays in the country and promised to pick up.\n\nJitka", cc=[kinga, bartek, vaclav, radek, lenka])
story.mail("2025-05-19 11:30", kinga, jitka, "Re: Our works are closed from 14 July to 1 August", "Thanks Jitka, eight weeks ahead is luxury. I planned concrete only for that time, and the steering of 30 July goes to 6 August.\nKinga", cc=[aga, hannes, joanna], reply_to=m)

t = story.slack("2025-06-03 13:15", ALL, tomasz, "Gas company opened Szewska street without permit, on OUR fresh asphalt. I have no more words for this firm.")
story.slack("2025-06-03 13:22", ALL, marek, "they never answer, never announce, I found the hole with my bicycle", thread=t)
story.slack("2025-06-03 13:30", ALL, joanna, "I have their director at three. Nobody of us touches that hole till then, please.", thread=t)
story.slack("2025-06-03 16:45", ALL, joanna, "They close it tonight and pay the asphalt. Director was polite, I less.", thread=t)

t = story.slack("2025-06-16 08:50", SIG, michi, "Good morning from Michi. With us from today sits Piotr Wrona's new dispatcher Ola for two weeks, please be nice when she asks about route locks.")
story.slack("2025-06-16 08:58", SIG, bartek, "Welcome to her! Come by the container, I show the switches by hand.", thread=t)
story.slack("2025-06-16 09:03", SIG, eva, "And I explain the table of routes at 14:00, with drawings. Every question is allowed.", thread=t)
story.slack("2025-06-16 15:20", SIG, piotr, "She came back glowing. Thank you all.", thread=t)

m = story.mail("2025-06-23 10:05", michi, radek, "Insulated joints, which glue?", "Hello Radek, for the track circuits I need the data sheet of the glue in the insulated joints. It's for the assessor.\nMichi")
story.mail("2025-06-27 09:15", michi, radek, "Re: Insulated joints, which glue?", "Hello Radek, short knock: the assessor comes next Thursday. Do you have it?\nMichi", reply_to=m, cc=[lenka])
story.mail("2025-06-27 10:50", lenka, michi, "Re: Insulated joints, which glue?", "Dear Michi, Radek is on the truck to Linz and has not seen it, excuse us please. Sheet is attached, with the test from March.\nLenka", reply_to=m, cc=[radek])
story.mail("2025-06-27 11:02", michi, lenka, "Re: Insulated joints, which glue?", "That's more than I hoped for. Danke!\nMichi", reply_to=m, cc=[radek])

t = story.slack("2025-07-08 14:40", TRACK, radek, "I said 7 July for second truck and I break it: axle damage near Opole, all healthy. New truck took over, 9 July 6:00 at your gate. The crane hour that you lose is on our bill.")
story.slack("2025-07-08 14:52", TRACK, marek, "main thing driver ok. we do the drainage tomorrow morning first", thread=t)
story.slack("2025-07-09 06:12", TRACK, marek, "rails are here 6:04. all straight", thread=t)

story.slack("2025-07-11 14:00", ALL, lenka, "Reminder: from Monday Moravka is in the lakes and gardens until 1 August. Broken rail = my mobile. Everything else = 4 August. Have nice summer!")
t = story.slack("2025-07-22 11:11", TRACK, bartek, "Václav, when you are back: is 42 mm for check rail at S112 your wish or a typo? No hurry, we pour there only in August.")
story.slack("2025-08-04 08:15", TRACK, vaclav, "Back. Typo. 41. Thank you for NOT pouring.", thread=t)

m = story.mail("2025-08-08 12:30", aga, everyone, "Bridge closure moves from 8 to 22 September", "Dear all,\n\nthe steel for the bridge bearings leaves the works two weeks later. We could still start on the 8th and hope. I prefer not to hope. So: closure of the Młynówka bridge from 22 September to 5 October in place of 8 to 21 September. The opening on 15 December does not move. If that breaks something in your house, tell me until next Friday, then it is still open.\n\nAgnieszka")
story.mail("2025-08-08 14:10", zofia, aga, "Re: Bridge closure moves from 8 to 22 September", "Good that it comes before I print. Leaflets with the new days go out on 25 August. The wine feast is then not touched, people will love you.\nZofia", reply_to=m)
story.mail("2025-08-11 09:20", stefan, aga, "Re: Bridge closure moves from 8 to 22 September", "For us one thing: my crew is booked in Graz on 22/23. I can come from the 24th, is it enough?\nStefan", reply_to=m)
story.mail("2025-08-11 10:40", aga, stefan, "Re: Bridge closure moves from 8 to 22 September", "Enough. Cables over the bridge are planned for the 25th.\nAga", reply_to=m)

# outage and apologies
t = story.slack("2025-09-03 07:10", SIG, bartek, "Nobody can log on to the simulator. Four people sit here since six and look at a grey screen.")
story.slack("2025-09-03 07:24", SIG, eva, "I see it too. Data server is down since 2:40, disk array. I am very sorry. First news at 9:00, then every two hours, also when there's no news.", thread=t)
story.slack("2025-09-03 09:00", SIG, eva, "9:00: restore runs, at least till evening. Your data of yesterday until 22:00 are safe.", thread=t)
story.slack("2025-09-03 11:00", SIG, eva, "11:00: still copying, 31 percent.", thread=t)
story.slack("2025-09-03 11:20", SIG, piotr, "This is second time this year and my drivers' course is dead for the day. I must say I am angry.", thread=t)
story.slack("2025-09-03 11:31", SIG, hannes, "You have every right, Piotr. It's our fault alone. I call you in ten minutes, and Klammhof pays the course day.", thread=t)
story.slack("2025-09-04 13:05", SIG, eva, "It is up. All 412 test cases are there, I compared one by one. Apologies again to the four of the morning.", thread=t)
story.slack("2025-09-04 13:30", SIG, piotr, "Works. Anger is gone, the Sachertorte helped.", thread=t)
m = story.mail("2025-09-08 10:00", hannes, [aga, piotr, joanna, jitka], "What happened on 3 September and what we change", "Dear all,\n\none page is attached. Short: two disks failed, the alarm went to a colleague who has left us. That must not happen and it was our omission. From now on there is a mirror in Salzburg (running since Saturday) and the alarm goes to three phones. On Friday we go through it with everybody who wants.\n\nJohannes Reitbauer", cc=[eva, michi, kinga, bartek])
story.mail("2025-09-08 11:25", piotr, hannes, "Re: What happened on 3 September and what we change", "That is a honest page. From my side closed.\nPiotr", reply_to=m, cc=[aga, joanna])

m = story.mail("2025-09-16 08:30", hannes, [joanna, aga, jitka], "Before you read it in newspaper", "Dear Joanna, Aga, Jitka,\n\non Thursday it becomes public that the Klammhof family takes in an investor with 30 percent. I tell you today because some paper will write 'sold'. For line 7 nothing changes: same people, same contract, same phone. If you have doubts, my owner comes to Brzegowo himself, he offered it.\n\nHannes")
story.mail("2025-09-16 10:15", joanna, hannes, "Re: Before you read it in newspaper", "Thank you Hannes, now I can answer the mayor before he asks. Your owner is welcome anyhow, for dumplings.\nJoanna", reply_to=m, cc=[aga, jitka])

t = story.slack("2025-09-22 05:40", ALL, marek, "bridge closed 5:30. quiet like in church")
story.slack("2025-09-22 07:55", ALL, zofia, "First complaint 7:50. It was about a pigeon.", thread=t)

# the argument
t = story.slack("2025-10-14 15:10", TRACK, bartek, "Ultrasonic at the bridge: 9 of 40 welds rejected. Nine! I stop the grinding and I don't accept this lot.")
story.slack("2025-10-14 15:22", TRACK, vaclav, "The welds are GOOD. Your man tests with 70 degree probe on grooved rail, he sees the groove and calls it a crack. This is circus not test.", thread=t)
story.slack("2025-10-14 15:30", TRACK, bartek, "He has certificate and twenty years. You always say it is the test when result is bad.", thread=t)
story.slack("2025-10-14 15:34", TRACK, vaclav, "And you ALWAYS believe paper more than steel! I will not cut nine healthy welds because somebody cannot hold a probe!", thread=t)
story.slack("2025-10-14 15:41", TRACK, lenka, "Gentlemen. Stop for today please. Facts: two methods, two answers. We cut out one weld, the worst one, and look inside with eyes. Bartek, you choose which.", thread=t)
story.slack("2025-10-14 16:20", TRACK, bartek, "Fair. I take W-37. And sorry for 'always', that was too much.", thread=t)
story.slack("2025-10-14 16:26", TRACK, vaclav, "Also from me. I shout because I care, but you don't have to hear it in capitals. W-37 is good choice, I'd have taken same.", thread=t)
m = story.mail("2025-10-15 09:05", aga, [jitka, joanna], "Weld test at the bridge: let's look at it together", "Dear Jitka, dear Joanna,\n\nBartek and Václav both asked me to bring it to us three, since each result costs a week of somebody. They wrote the summary jointly, see below. May I propose Friday 9:00 in the depot, with the cut weld on the table?\n\nAga", cc=[bartek, vaclav, lenka])
story.mail("2025-10-15 09:40", jitka, aga, "Re: Weld test at the bridge: let's look at it together", "I come by car, with Lenka and with the saw man.\nJitka", reply_to=m, cc=[joanna, bartek, vaclav])
story.slack("2025-10-17 13:20", TRACK, lenka, "Result with W-37 on the table: clean inside, the echo was the groove. But two others (W-31, W-42) are truly bad. So seven stay, two we cut and weld again at Moravka's cost. Test procedure gets the 45 degree probe. Everybody signed.")
story.slack("2025-10-17 13:31", TRACK, bartek, "Václav was right in seven and I in two. He paid the lunch, I paid the beer.")
story.slack("2025-10-23 17:45", TRACK, vaclav, "W-31 and W-42 new, both tested, both clean. One day before the promise.")

t = story.slack("2025-10-30 08:40", RES, zofia, "Newspaper today: 'City builds the quietest rail of the country'. Not a word about Moravka and the rubber bed. It was my text, they shortened, but I should have seen it.")
story.slack("2025-10-30 09:02", RES, lenka, "Ouch :) My mother will ask me.", thread=t)
story.slack("2025-10-31 08:15", RES, zofia, "Correction is in today, page 2, with Lenka's photo and the name of the works. And the mayor says it again on opening day.", thread=t)
story.slack("2025-10-31 08:30", RES, lenka, "My mother buys five copies. Thank you Zofia, this is really nice of you.", thread=t)

m = story.mail("2025-11-06 14:00", eva, [piotr, kinga], "Version 9 comes three days later", "Dear both,\n\nI promised version 9 for 7 November and I see today that I can't hold it, route lock at Rynek Solny is still wrong in one case of 300. You get it on Monday 10th in the evening. The trial run on 17th keeps its date, I counted it twice.\n\nEva")
story.mail("2025-11-06 14:25", piotr, eva, "Re: Version 9 comes three days later", "Better right than Friday. Drivers start with the paper part.\nPiotr", reply_to=m, cc=[kinga])
story.slack("2025-11-10 17:50", SIG, eva, "Version 9 is on the simulator, 300 of 300.")

t = story.slack("2025-11-17 04:50", ALL, piotr, "First tram on the whole line by own power. 4.8 km, 19 minutes, driver Basia cried a bit, me too.")
story.slack("2025-11-17 07:02", ALL, stefan, "All signals right. All!", thread=t)
story.slack("2025-11-18 07:30", ALL, vaclav, "I watched the film. The curve at Rynek Solny does not squeak. I said 28, trees said 27, trees were right.", thread=t)

t = story.slack("2025-12-02 21:14", SIG, piotr, "URGENT S115 does not lock, training runs start 4:30, who is awake??")
story.slack("2025-12-02 21:19", SIG, stefan, "Me. In car in five minutes.", thread=t)
story.slack("2025-12-02 21:21", SIG, marek, "i open the gate. bring gloves, minus nine", thread=t)
story.slack("2025-12-02 23:48", SIG, stefan, "Ice in the rod. Heater fuse was out, now in. Locks ten of ten. Good night.", thread=t)

story.mail("2025-12-16 09:00", joanna, everyone, "We did it", "Dear all,\n\n11,400 passengers on the first day, and the grant is safe. The treasurer did not call on Monday for the first time since April.\n\nIn October I did hear the shouting from the depot up to my office. I also heard that it stopped. Thank you for the one and for the other.\n\nOffice closed from 24 December to 6 January, as yours, I hope.\n\nJoanna")
m = story.mail("2025-12-17 15:10", jitka, [joanna, aga, hannes], "Line 9", "Dear all, the city asks offers for line 9 until March. We'd like to go again with the same four. Who is in?\nJitka")
story.mail("2025-12-18 08:40", hannes, jitka, "Re: Line 9", "In. With own coffee machine.\nHannes", reply_to=m, cc=[joanna, aga])
story.mail("2025-12-18 09:15", aga, jitka, "Re: Line 9", "Naturally in.\nAga", reply_to=m, cc=[joanna, hannes])

t = story.slack("2026-01-13 12:40", ALL, tomasz, "I put the old detour map on the web page instead of the new. My apologies to bus 14 and its eleven lost passengers.")
story.slack("2026-01-13 12:52", ALL, piotr, "Found again, all eleven, by bakery.", thread=t)
story.slack("2026-01-20 10:30", TRACK, vaclav, "Wear after five weeks: 0.1 mm. This is BORING. I like it.")

# ------------------------------------------------------------ minutes
notes = [
 ("2025-03-12", "- DR-204: S101 lies on the joint; Kinga draws again.\n- Night work at Szpital only until 22:00 (city).", "- All four tell changes of dates at least three weeks ahead, and answer within three working days.\n- Trouble is raised first in the site call, then here.", "- Kinga: DR-204 index b, by 14 March\n- Tomasz: list of quiet hours, by 26 March"),
 ("2025-04-09", "- DR-204 and quiet hours are done.\n- Joanna explained the grant and the date of 31 December.", "- Opening planned for 15 December, two weeks of reserve.", "- Kinga: plan with reserve, by 16 April\n- Radek: truck routes with Tomasz, by 30 April"),
 ("2025-05-07", "- Plan with reserve is out, truck routes agreed.\n- Welders: eight of nine have papers.", "- 27 m radius at Rynek Solny, greased.", "- Lenka: paper of the ninth welder, by 21 May"),
 ("2025-06-04", "- Ninth welder has his paper.\n- Moravka's closure in July is in the plan.\n- Gas company: Joanna has spoken with the director.", "- Hard pads under the switches, after comparison of the numbers.", "- Michaela: file for the assessor, by 3 July"),
 ("2025-07-02", "- File for the assessor is complete.\n- Different views about noise measurements; both methods will be used.", "- Two rail deliveries before the closure.", "- Radek: trucks on 7 and 9 July\n- Hannes: first simulator course, by 25 July"),
 ("2025-08-06", "- Trucks came, one two days late and announced; course was held.\n- Steel for bridge bearings may come later, Aga finds out this week.", "- If the bridge moves, Aga writes to all by 8 August.", "- Aga: bridge date, by 8 August"),
 ("2025-08-27", "- New bridge date known to all, leaflets printed.\n- Holidays are over, all back.", "- Closure from 22 September to 5 October stands.", "- Stefan: cable crew on site 24 September"),
 ("2025-09-24", "- Server stop of 3 September: causes explained, mirror runs. City considers it closed.\n- Bridge: day three, on plan.\n- Klammhof's new investor: Hannes took questions, none left open.", "- Status page for the simulator, open to all.", "- Eva: status page, by 8 October"),
 ("2025-10-22", "- Status page is there.\n- Weld test: seven accepted, two replaced by Moravka, procedure amended together.\n- Bartek and Václav reported jointly, with some laughter.", "- 45 degree probe from now on.", "- Václav: W-31 and W-42, by 24 October\n- Zofia: text for the newspaper, by 29 October"),
 ("2025-11-19", "- Both welds done a day early.\n- Newspaper has corrected its text.\n- Trial run since Monday: 19 minutes.", "- Passengers from 15 December.", "- Piotr: timetable, by 1 December"),
 ("2025-12-17", "- Opening went well, 11,400 passengers.\n- S115 heater: fuse replaced, all others checked.", "- Review of the year in January, all four.", "- Kinga: questions for the review, by 9 January"),
 ("2026-01-14", "- Review: early bad news was valued most; the tone in October was named by both engineers, and is settled.\n- Wear, noise and punctuality good.", "- Joint offer for line 9.", "- Jitka: first draft, by 6 February"),
]
for date, talk, decided, todo in notes:
    story.minutes(date, "Steering committee line 7", lead + [kinga], "## Discussed\n\n" + talk + "\n\n## Decisions\n\n" + decided + "\n\n## Actions\n\n" + todo)

story.write()
