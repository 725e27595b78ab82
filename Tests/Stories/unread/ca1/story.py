import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

story = Story(4711, "Europe/Warsaw", "2025-03-03", "2026-01-30")
story.party("wiskar", "wiskar.example")
story.party("lovhammar", "lovhammar.example")
P = story.person
grz = P("Grzegorz Mazur", "wiskar", "Managing director")
aga = P("Agnieszka Pawlak", "wiskar", "Project manager")
tom = P("Tomasz Duda", "wiskar", "Design engineer")
joa = P("Joanna Sobczak", "wiskar", "Purchasing and logistics")
mic = P("Michał Wójcik", "wiskar", "Production manager")
kar = P("Karol Stec", "wiskar", "Electrical engineer")
lar = P("Lars Åkerblom", "lovhammar", "Director special vehicles")
kri = P("Kristina Nyström", "lovhammar", "Project leader")
joh = P("Johan Hedlund", "lovhammar", "Application engineer")
eme = P("Emelie Sjöberg", "lovhammar", "Order desk")
mat = P("Mats Forsgren", "lovhammar", "Electrical systems")
ulf = P("Ulf Brandberg", "lovhammar", "CEO")

for party, spans in {
    "wiskar": [("2025-04-21",) * 2, ("2025-05-01", "2025-05-03"), ("2025-06-19", "2025-06-20"), ("2025-08-11", "2025-08-22"), ("2025-11-10", "2025-11-11"), ("2025-12-24", "2026-01-02"), ("2026-01-06",) * 2],
    "lovhammar": [("2025-04-18",) * 2, ("2025-04-21",) * 2, ("2025-05-01",) * 2, ("2025-05-29", "2025-05-30"), ("2025-06-06",) * 2, ("2025-06-20",) * 2, ("2025-07-07", "2025-08-01"), ("2025-12-24", "2026-01-02"), ("2026-01-06",) * 2]}.items():
    for first, last in spans:
        story.away(party, first, last)

# How each one begins and ends a mail
STYLE = {tom: ("Hello {},", "BR\nTomasz"), aga: ("Dear {},", "Kind regards,\nAgnieszka"), joa: ("Hi {}!", "Greetings from Krosno\nJoanna"), mic: ("{},", "MW"), grz: ("Dear {},", "With regards\nGrzegorz Mazur"), kar: ("Hello {},", "Regards, Karol"),
         joh: ("Hej {}!", "/Johan"), kri: ("Hi {},", "BR Kristina"), eme: ("Hej {},", "Have a nice day\nEmelie"), mat: ("", "Mats"), lar: ("Hi {},", "Mvh Lars"), ulf: ("{},", "Ulf")}
plain = story.mail


def mail(when, sender, to, subject, text, cc=(), reply_to=None):
    who = to[0] if isinstance(to, (list, tuple)) else to
    hello, bye = STYLE[sender]
    several = isinstance(to, (list, tuple)) and len(to) > 1
    hello = hello.format("all" if several else who.first)
    if hello and (reply_to is None or story.chance.random() < 0.5):
        text = hello + "\n\n" + text
    return plain(when, sender, to, subject, text + "\n\n" + bye, cc, reply_to)


story.mail = mail
team = story.team

# ---------------------------------------------------------------- background
# First letter: who begins (W, L, or * for either); second: e engineering, o orders and transport, a anybody.
MAIL = """
We Subject: Subframe {d} | Please find attached subframe {d} for check. Mounts 3 and 4 are moved {n} mm to the back because of locker door. Is it acceptable for you? || Looks fine to me. Only keep 40 mm free to the brake pipe on left side, it moves more than one thinks. || Clear, we keep 45. Thank you for quick check.
We Subject: PTO ratio for {v} | For the pump we need {rpm} rpm on the PTO output at 1450 engine. Which gear ratio should I write in the order? || Take the 1.{n}. With 1.19 you would be on the limit in the warm days. || OK, I write it so.
We Subject: Axle load calculation {v} | In attachment axle loads with full water tank and six persons. Front is {k} kg, I have some fear about it. || I put it through our program and got nearly the same. It is inside the limit but not with much. Can the generator go behind the rear axle? || It can. New calculation goes tomorrow.
We Subject: Step under crew cab | Firemen complain (in advance :)) that first step is high. Can we lower it by {n} mm without your bracket change? || Up to 40 is no problem, after that the side guard approval is gone.
We Subject: Drilling in zone B, {v} | May we make {n} holes dia 13 in web of the frame in zone B, as per {d}? || Yes, but not closer than 60 mm to the flange radius, and please paint the edges. || Of course, with zinc. We have it in instruction.
We Subject: Steel of cross member | Which grade is the cross member behind gearbox? Our welder asks and I don't want to guess. || S500MC. But please no welding there, only bolts! || Understood, I tell him with big letters.
We Subject: 3D model LH-18 | Model from portal opens in our system without rear suspension. Do you have the step file? || That is a known thing, the portal cuts it. Step file in the folder now. || Works. Thank you.
We Subject: Noise at {v} | In cab at {rpm} rpm there is whistling from the left. Turbo or our intake cover? || I bet on your cover. Can you take it off and drive one round? || You won. It was cover, with gasket it's silent.
We Subject: Locker light and ignition | Is it permitted to take supply for locker light from terminal 30 of your fuse box, {n} A? || Use position F{f}, it is reserved for the body builder. || Good, position F{f}.
We Subject: Heater in the pump compartment | Do you have experience with heater at minus 25? Customer from Podlasie wants guarantee for it. || In Jokkmokk they use coolant loop plus 2 kW electric. I send you the drawing of the loop. || Super, this is exactly what I needed.
We Subject: Tilt angle cab with bumper monitor | With monitor mounted on the roof, cab tilt hits at 48 degrees. Do you know the minimal angle for service? || 52 is needed for engine out, for daily service 40 is enough. I would make the monitor removable.
We Subject: Bolts for console {d} | Torque for M14 10.9 on your console is 190 or 205? In manual I see both. || 190 is the old one. 205 with the flange nut. Sorry for the confusion, I will ask them to clean the manual. || Thank you, manual with two truths is like my mother in law.
We Subject: Snorkel position | Question from paint shop: can the snorkel go up by {n} mm? They can't mask below it. || I have to check with the air people. || Checked: OK up to 35 mm, then the drain is too low.
Wo Subject: Arrival of {v} | Do you know on which ferry the chassis {v} will come? We need the yard free. || It goes with the evening ferry on {wd}, at yours about a day later. || Perfect, gate is informed.
Wo Subject: Missing keys {v} | Chassis {v} has come, thank you, but only one key and no tacho card. || The second key lies in the plastic bag under the seat, we always hide it a little too well. Tacho card comes by post. || Found! Our guard was sitting on it.
Wo Subject: COC papers {v} | Please send COC for {v}, registration office wants the original with stamp. || Posted today by courier, you have it on {wd}.
Wo Subject: Invoice {i} | On invoice {i} is the old VAT number of ours. Could you correct? || Of course, a credit and a new one go out this week. || Received, booked. Thank you Emelie.
Wo Subject: Spare mirror | Driver of the transporter hit our gate with right mirror of {v}. Not your fault :) What is price and time for a new one? || It is on the shelf, {k} SEK and two days. Poor gate! || Gate is fine, it's from good Polish steel.
Wo Subject: Tyres {v} | Customer asks if {v} can have M+S tyres from another factory. Do you exchange or shall we? || We can do it on the line if I know it {n} days before. || Then please do it, I send the order.
Wo Subject: Packing of loose parts | Could your store put the body builder kit into one box? Last time we looked for the harness for half a day. || Good point, I tell them to make one box with list on top. || Box arrived with list, warehouse sends you a heart.
Wo Subject: Forecast next quarter | Attached our forecast, {n} chassis firm and some in the fog. || Thanks! The fog I put in with grey colour. || Very good system, I steal it.
Wo Subject: Transport damage | On {v} left mud guard is scratched, photos in attachment. CMR is signed with remark. || Ours or the carrier's, we sort that out. A new guard is ordered for you.
Wo Subject: Delivery address for {v} | Please direct {v} to hall 2, hall 1 has concrete works until {wd}. || Noted and the haulier has confirmed.
Le Subject: Brake line support {d} | In {d} I see a clamp on our brake line. It should sit on its own bracket. Can you move it? || Yes, this was from old vehicle. Corrected revision is in folder. || Nice, approved.
Le Subject: Weight report | Do you have a weighing of {v} as it stands now? Our type approval people ask me every second day. || Weighed in the morning: {k} kg front, {m} kg rear, without water. || Tack! Now they will ask you instead of me, no just joking.
Le Subject: Material of locker frames | Is the locker frame aluminium or stainless in the new version? I calculate the centre of gravity. || Aluminium with glued corners, {n} kg per locker empty. || Then we are below 1.4 m, very nice.
Le Subject: Tank baffles {v} | How many baffles has the {m} litre tank? The roll simulation wants to know. || Three across and one along. Drawing {d}. || Perfect, it becomes much calmer with the long one.
Le Subject: Engine speed governor | Which speeds do you want for pump mode, two steps or free? || Free with limit at {rpm}. Firemen like to hear engine. || Ha, so do ours. I set the limit.
Le Subject: Software for {v} | There is a new parameter set for the gearbox. Can you get {v} online for half an hour on {wd}? || Yes, laptop will be connected from 9. || Done, everything went through. You can unplug.
Le Subject: Photo of bracket | Could somebody take a photo of the bracket behind the battery on {v}? I think it's mounted upside down from us. || Photo in attachment. It is upside down :) || Thought so. Two bolts and a turn, or shall we send someone? || No need, we turned it already.
Le Subject: Cab noise measurements | We measured 6{n} dB in crew cab, which is good. Should we share it with your customer? || Please yes, they had asked in the inquiry. || Report is in the folder.
Le Subject: Question on foam system | For the electrical load, how much does the foam proportioner draw when starting? || {n} A nominal, 60 for a half second. || OK then the cable stays at 16 square.
Lo Subject: Order {r} | For order {r} I miss the colour code of the bumper. Is it RAL 3000 or the white one? || White 9010, sorry, it disappeared from the form. || Then all is complete, thanks.
Lo Subject: Return of transport frames | We are missing {n} transport frames. Are they with you? || Yes, they stand behind hall 2 and pretend to be a sculpture. I load them on {wd}. || Haha. They are expected.
Lo Subject: Pick up time | The haulier asks if you unload also after 15? || Until 18 every day, on {wd} until 20. || Great, told him.
Lo Subject: Signed order confirmation {r} | I need {r} signed back to lock the slot. || Signed by director, in attachment. || Locked!
Lo Subject: Statement of account | According to our system invoice {i} is open, is there something wrong with it? || It was waiting for the delivery note, paid yesterday. || Yes I see it now, thank you.
Lo Subject: Customs for the demo truck | For the demo tour we need the papers about the pump. Do you have a data sheet in English? || In attachment, page {n} is the one they want.
*a Subject: Photos from the yard | Some photos from today, {v} in evening sun. For your wall. || Beautiful! It goes up in the coffee room.
*a Subject: Agenda for the weekly call | My points: {v}, open drawings, transport. Something else from you? || Only ticket {r}, five minutes. || Then we are quick this time.
*a Subject: Visit on {wd} | We would be two persons, is there a good hotel near the plant? || The one by the river, breakfast from six. I can book for you. || Please do, thank you!
*a Subject: Missed mail | Sorry, I see your mail on {r} only now, it fell into the wrong folder. The answer is yes. || No problem, it was not burning.
*a Subject: Glossary | What is the right word for the little door over the pump panel? We have three words for it in the drawings. || Let us say "pump flap" and be done with it. || Pump flap. Long may it live.
*a Subject: Day off | I am at school with my daughter on {wd}, first day of swimming. For {v} ask the colleague. || Enjoy the water!
*a Subject: Ticket {r} | Can we close {r}? From our side all is checked. || Yes, close. That one has had a long life.
*a Subject: Minutes draft | Draft from our talk in attachment, please correct my English and the numbers. || Numbers are right, English better than mine. One word changed on page 2.
We Subject: Corrosion test of {d} | Bracket was 480 hours in salt. There is little rust at thread only, pictures attached. Do you accept? || Accepted, ours look worse after 300. Don't tell that to anybody. || I tell only to the bracket.
We Subject: Rear camera cable {v} | Cable for the camera is {n} cm too short since ladder moved. Is there extension with the same plug? || There is, three lengths. I send you the longest. || It arrived and reaches.
Le Subject: Roof load | I'd like to know how many persons stand on the roof at the same time in an exercise. Norm says two, my feeling says more. || Norm says two, firemen say four, we build for six. || Then I calculate with six.
Le Subject: Turning circle of {v} | Would you measure it once with the bumper on? We have {n} different values in the house. || 17.4 m from wall to wall, two people have measured. || Now we have one value more, but this is the right one.
Lo Subject: Invoice {i}, thank you | You paid invoice {i} four days early. My boss asked if everything is well with you. || It's well, accountant goes on holiday.
Wo Subject: Labels {v} | Could the chassis label have also our number, {v}, in big? In the hall all of them are red and equal. || Easy, the printer can do it. From next one on. || Hall is grateful.
*a Subject: Training for brigade | Brigade wants a half day training with {v}. Shall one of yours join for the chassis part? || Gladly, {wd} or any day after. || {wd} it is, bring rubber boots.
*a Subject: Number of the drawing | In your text stands {d} but drawing shows next revision. Which one did you mean? || The next one, I copied an old line. Thank you for reading so carefully.
"""
CHAT = """
We Anybody who knows the pin for reverse signal on the body connector? || Pin {f}. Red-white wire. || found, thanks
We {v} on the scale: {k} front. We are happy. || Me too, I had {n} kg more in my calculation
We Is it normal that AdBlue lamp is on in {v} after two days in the hall? || Yes if it's below 10 percent when it left us. Fill up and drive a bit. || Lamp is off.
We Welder asks again about cross member. Answer is still no, correct? || Still no :) || He said he expected it.
We Short question, edges of drilled holes: primer only or zinc also? || Zinc first, then whatever you like. || ok
We We fitted tank in {v} today, {n} mm of clearance on both sides. || Like a glove. Photo?? || in folder
We Who can look at error code {m} on {v}? || It's the door switch, it comes when you drive with tilted mirror arm. Ignore. || Ignored with pleasure.
We Revision C of {d} is up, only text changed. || Seen, no remarks.
We Can I get tolerance of top of the frame? I have measured 3 mm difference left right on {v} || Up to 4 is inside. More than that, call me || then we are inside, just
We Pump test {v} done, {m} litres through and no drop beside. || Yes!! Say hello to everybody in the hall || They heard it, believe me.
We is the new mounting manual also in polish or do I read the english || only English and Swedish, sorry. Page {f} is the one you want
We Test drive on {wd}, 80 km with full tank. Want to have data from gateway? || Please, log everything, I will look the day after. || logged, file is 2 GB, it goes slowly up.
Wo {v} is on the yard, no scratches, driver had a dog. || Best news of the day. What kind of dog? || Small and very angry.
Wo Courier with the harness did not arrive until now, do you have tracking? || He is in Rzeszów since the morning. || He's here. With excuse about the traffic.
Wo Could I have {n} more of blind plugs for the cab wall? || They go with the next lorry, free of charge || you are golden
Wo Is slot for {v} still the same week? || Yes, nothing moved. || thanks, only checking before I order the pump
Wo Packing list says {n} pieces, I count one less. || Then one is still here on the shelf... yes. I am looking at it. Goes with the next.
Le The bracket in {d} looks really clever. Who drew it? || Our student, second week. || Hire him!
Le Does somebody have the height of {v} with roof box? || 3.25 m, so just below the door of most stations. || I feared worse
Le I upload the parameter set for {v} now, please don't start the engine for 20 min. || Hands off, everybody is at lunch anyway. || Finished, go on.
Le Do you use the air from circuit 4 for the locker doors? || No, electric. Only the mast takes air. || Good, then I can leave the valve out.
Le I am back after the flu. What have I missed? || {r} is waiting for you, rest was solved. || I take {r} first.
Le How did the brake test go with {v}? || Very good, {n} cm to the left from 60. || That is nothing, well done.
Le Somebody touched parameter {m} in {v}? It's not the value from us. || It was me, for test on the dyno. I set back. || No problem, just write a line next time
Le Stupid question: what does GCBA mean? || Medium fire vehicle with water tank and autopump, more or less. Not a stupid question, it is stupid abbreviation. || haha ok
Lo Lorry leaves here at 14, three chassis. || We wait with coffee.
Lo Need the colour for {r} before lunch please, painter stands with the gun in the hand || 3000 red, gloss. || He shoots.
Lo {r} is confirmed in the system. || Great, I see it.
Lo Which plate do you want on {v} for the road from the ferry? || Yellow transit ones, thanks.
*a Who books the room for {wd}? || I have it. || Thanks.
*a Can we take the call 15 min later, fire drill here. || In a fire engine company. Of course. || The irony was noted by everybody.
*a Sorry for the silence yesterday, I was in the test hall without net. {r} is OK for me. || no worries, thank you
*a link to the folder doesn't work for me || try again, I gave you access now || works
*a Good weekend all! || You too!
*a My son has fever, I am at home and slow today. || All good, nothing here that can't wait for {wd}.
*a Ticket {r}: I don't fully agree, the gap is needed for service. Can we look at it together tomorrow? || Sure, 10:00. || after the call: gap stays, but {n} mm smaller. Both live.
*a Which revision of {d} is valid? I see B and C. || C. I delete the B. || Merci
*a rain here since {wd}, hall roof sings. || Here sun. I send you a photo so that you suffer.
*a Nice work on {v}, customer was touching the doors for half an hour. || Thank you, this goes to the guys in the hall.
*a Who has the torque wrench list? || In the folder "hall", file {f}. || got it
We Hose from the tank to pump touches the shaft cover on {v} at full lock. Can the cover turn? || Turn it 90 degrees, holes are symmetric || turned, {n} mm of air now
We Mast on {v} goes up in {n} seconds. Customer has asked 30. || Then you can have a coffee in between
We I need length of the exhaust after the silencer. || {m} mm to the end from front axle. || thanks, it misses our step
We Painter asks is wax on your frame ok under two component paint. || No, wash it off with the alkaline one first. || he is washing and cursing
We For {d}, do you insist on rubber under the tank feet? || Yes, without it you will hear every stone in the road. || rubber is in
We Battery box lid of {v} opens against our ladder. Other hinge? || There is a left hinged lid, part ends with {f}. || ordered
We Which oil in the PTO, same like gearbox? || Same. {n} litres after first fill, check warm.
We {v} passed the slalom with driver from brigade. He smiled, he never smiles. || Frame that smile
We Sensor of the bumper shows {m}. In what unit? || Millimetre from zero point. || and zero point is where? || Ah. Middle of the axle.
Wo Our storage is full of tyres because of {v}. Who ordered winter AND summer? || I think you did it in {r} :) || I see it. Yes. It was me.
Wo haulier asks for weight of {v} on the papers || {m} kg empty || ok given
Wo box {f} of {n} has come, label is wet but readable || it had a hard life on deck
Wo Please put me in copy when {v} leaves the line, I learn it from the driver always first. || Of course, from today you are in the automatic mail.
Wo who pays parking of lorry over weekend, us or you? || us, it was our late loading || thank you, fair
Le How thick is the wall of the tank in {d}? || {f} no, sorry, 8 mm. I looked at the page number. || haha
Le Can somebody hold a thermometer to the PTO of {v} after one hour pumping? || 8{f} degrees... no, 84. My typing. || 84 is fine
Le The lab wants to shake the bracket from {d}, do you have one to spare? || Two in the post today. || The lab says thank you and it will not come back in one piece
Le May I show the pictures of {v} in our education? || With pleasure, without the plates please. || Naturally
Le We get {n} litres less in the tank in the model than you say. || You forgot the dome. || I forgot the dome.
Le Gateway of {v} was asleep in the night, did you cut the power? || Cleaning lady did. Now there is a paper on the switch. || Best firewall is paper
Le The hose clamps in hall 2, what brand is it? Ours are rubbish. || I send you a box of {n}. || You are kind
Le Is the {d} welded or bolted now, I got lost in revisions. || Bolted since B. || good, I like it more
Lo Emptied the return rack, {n} pallets on the way to you. || thanks we were down to the last
Lo Does {r} need the tow bar or is it a copy from the last order? || Copy. Without tow bar please.
Lo Holiday in Poland on Monday or only in my calendar? || Only in yours, we are here. || then the lorry comes Monday
*a Battery of my headset is dead, I hear but can't talk. Everything I think is positive || best meeting partner
*a which time is the call on {wd}, calendar shows two || 13:00, the other one is deleted || ok
*a I wrote 'body' and translation made 'corpse' of it. Just so you know if you get a strange mail. || It was in {r}. I was worried.
*a Is {r} mine or yours? || Mine until tomorrow, then yours. || deal
*a Thanks for jumping in at {v} yesterday, we'd be standing there still. || Anytime.
*a I object a little to {d}: a fireman with gloves can't grip it. || You are right, we make it {n} mm deeper. || super
*a printer here eats A3, can someone print {d} and hold it in the camera || holding it. || a bit left... perfect
"""


def fill(line, date):
    c = story.chance
    values = dict(v=f"P-{c.randint(1, {3: 1, 4: 1, 5: 1, 6: 2, 7: 3, 8: 4, 9: 6, 10: 8}.get(date.month, 10)):02d}", d=f"WK-{c.randint(210, 489)}", n=c.randint(3, 28), rpm=c.choice([1150, 1200, 1350, 1500, 1800]), k=c.randint(3900, 6900), m=c.randint(2200, 9800),
                  wd=c.choice(["Tuesday", "Wednesday", "Thursday", "Friday"]), f=c.randint(4, 31), i=f"77{c.randint(100, 999)}", r=f"WL-{c.randint(104, 398)}")
    for key, value in values.items():
        line = line.replace("{" + key + "}", str(value))
    return line


GROUPS = {"We": [tom, mic, tom, aga], "Wo": [joa, joa, aga], "Wa": [aga, tom, joa, mic], "Le": [joh, mat, joh, kri], "Lo": [eme, eme, kri], "La": [kri, joh, eme, mat]}
POOLS = {}


USED = {}


def draw(medium, date):
    """A line that fits the date; one without an item to fill in comes twice at most."""
    while True:
        line = pull(medium)
        if "{v}" in line and date < day("2025-04-14"):
            continue
        if "{" not in line:
            USED[line] = USED.get(line, 0) + 1
            if USED[line] > 2:
                continue
        return line


def pull(medium):
    if not POOLS.get(medium):
        POOLS[medium] = [l for l in (MAIL if medium == "mail" else CHAT).strip().splitlines()]
        story.chance.shuffle(POOLS[medium])
    return POOLS[medium].pop()


def talk(medium, per_week, first, last, w_answer=(5, 260), l_answer=(5, 260), l_answered=1.0):
    """w_answer: minutes that Wiskar takes, l_answer: minutes that Lövhammar takes."""
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(story.poisson(per_week / 5)):
            line = fill(draw(medium, date), date)
            side, kind, text = line[0], line[1], line[3:]
            if side == "*":
                side = story.chance.choice("WL")
            other = "L" if side == "W" else "W"
            one, two = story.chance.choice(GROUPS[side + kind]), story.chance.choice(GROUPS[other + kind])
            if date in story.closed[one.party] or date in story.closed[two.party]:
                continue
            lines = [part.strip() for part in text.split("||")]
            minutes, share = (l_answer, l_answered) if side == "W" else (w_answer, 1.0)
            story.exchange(medium, "Gasna programme" if kind != "o" else "Gasna logistics", date, one, two, lines, minutes, share, 0.6, (7.5, 16.5))


talk("mail", 6.5, "2025-03-03", "2025-09-12")
talk("team", 6.5, "2025-03-03", "2025-09-12", (2, 120), (2, 120))
talk("mail", 5.5, "2025-09-15", "2025-10-31", l_answer=(180, 800), l_answered=0.9)
talk("team", 5, "2025-09-15", "2025-10-31", (2, 120), (15, 400), 0.95)
talk("mail", 4.5, "2025-11-03", "2025-11-21", l_answer=(700, 2600), l_answered=0.75)
talk("team", 3.5, "2025-11-03", "2025-11-21", (5, 200), (200, 900), 0.8)
talk("mail", 2.3, "2025-11-24", "2026-01-30", (60, 700), (800, 3000), 0.7)
talk("team", 1.7, "2025-11-24", "2026-01-30", (30, 400), (300, 1400), 0.75)

# ---------------------------------------------------------------- the good months
story.minutes("2025-03-20", "Steering group", [grz, aga, tom, lar, kri, joh], """
Place: Krosno, meeting room over hall 1

## Talked about

- Programme name is Gasna (proposed by the foreman, nobody had better).
- Aim: one common vehicle, WK-24 body on LH-18 chassis, 12 for the voivodeships in the first lot, then a Nordic variant for Swedish and Finnish stations in 2026.
- How we work: changes that touch the other one are told two weeks before, for delivery slots three weeks before. Questions get an answer within two working days. If something is wrong, first Agnieszka and Kristina, then Lars and Grzegorz.
- Steering group every four weeks.

## Decisions

- P-01 comes to Krosno in week 15.
- First water on P-01 before end of May.

## Actions

- Johan: step files of the frame, 28 March
- Tomasz: subframe concept, 4 April
- Kristina: contact list, next week
""")
m = mail("2025-03-06 09:12", lar, [grz, aga, tom], "Thank you for Tuesday", "Thank you for two very good days. I have been to many body builders and seldom seen such order in a hall. Johan speaks about nothing but your tank mounting since the flight. We look forward to do this together.", cc=[kri, joh])
mail("2025-03-06 11:40", grz, lar, "Re: Thank you for Tuesday", "Thank you for the words, I read them aloud in the hall. The pierogi were only the beginning.", reply_to=m)
t = team("2025-03-27 13:02", "Gasna programme", joh, "Step files are up, one day before the date. I want applause.")
team("2025-03-27 13:05", "Gasna programme", tom, "*applause* really. Everything opens, even rear suspension.", t)
team("2025-03-27 13:11", "Gasna programme", aga, "Thank you Johan. I mark it green.", t)

# noise: shared joke
t = team("2025-04-10 10:20", "Gasna programme", mic, "Kit for the cab mounts unpacked. One bag of screws left over and a small bent key. Are you sure you are not a furniture company?")
team("2025-04-10 10:26", "Gasna programme", joh, "You are a Swedish chassis maker when the customer cries over the manual. There are always screws left, we count on it.", t)
team("2025-04-10 10:29", "Gasna programme", mic, "In Poland we then build second one from the rest.", t)
team("2025-04-10 10:31", "Gasna programme", kri, "Haha. I print this for the canteen", t)

story.minutes("2025-04-16", "Steering group", [grz, aga, joa, lar, kri, eme], """
Online

- P-01 came on Monday in week 15 without damage. Unloading 25 minutes.
- Subframe concept looks good to both. Small open point at mount 3.
- Joanna and Emelie have set up one list for transport and orders, everybody praises it.
- Tender of the voivodeships: offer goes in together on 9 May. Price of chassis fixed until year end.

## Actions

- Tomasz: mount 3, 25 April
- Emelie: slots for P-02 and P-03, this week
""")
# noise: really urgent
m = mail("2025-05-07 15:48", joa, eme, "URGENT - declaration for tender, until tomorrow noon", "The tender office wants declaration of origin with signature of your board, on paper scan, until tomorrow 12:00, otherwise offer is formally incomplete. I learned it 10 minutes ago from their helpdesk. Can you save us?", cc=[aga, kri])
n = mail("2025-05-07 16:20", eme, joa, "Re: URGENT - declaration for tender, until tomorrow noon", "I caught Ulf in the parking lot and he signed on the roof of his car. Scan attached!", cc=[aga, kri], reply_to=m)
mail("2025-05-07 16:31", joa, eme, "Re: URGENT - declaration for tender, until tomorrow noon", "I will build a monument for you, and a smaller one for the car. Uploaded, status complete.", cc=[aga, kri], reply_to=n)

story.minutes("2025-05-15", "Steering group", [grz, aga, tom, mic, lar, kri, joh, mat], """
Online

- Offer was handed in on 9 May, both names on the first page.
- First water on P-01 on 13 May, two weeks before the plan. 2400 l/min at 10 bar was reached in the second try.
- Grzegorz thanks Johan for coming on his own idea with the alignment tool.
- We go over to building: P-02 and P-03 are ordered.
- Bumper colour changes from September production on, Lövhammar tells it now; Wiskar is fine with it.

## Actions

- Mats: signal list draft for the gateway, after summer
- Agnieszka: test plan institute in Józefów, 6 June
""")
# noise: third firm criticised, escalation both want
t = team("2025-05-22 08:50", "Gasna programme", tom, "Pump maker writes third time 'parts are on the way'. I think the parts are walking on foot through Alps. This is unserious.")
team("2025-05-22 09:03", "Gasna programme", joh, "Same people promised us a flange in February. Hopeless.", t)
team("2025-05-22 09:20", "Gasna programme", aga, "Kristina, shall we both sign a letter to their director? With one voice it sounds louder.", t)
team("2025-05-22 09:24", "Gasna programme", kri, "Yes please, write and I sign today. I told Lars so he is not surprised.", t)
mail("2025-05-23 09:15", aga, [kri, lar, grz], "Letter to the pump maker gone", "The letter with both signatures went out this morning. They called after one hour, parts fly tomorrow. So it helps.")
# noise: small apology
m = mail("2025-06-03 10:44", mat, tom, "Wrong attachment", "Please delete my last mail. That was my sister's allotment contract and not the wiring plan. Very sorry. Right one attached.")
mail("2025-06-03 10:52", tom, mat, "Re: Wrong attachment", "Deleted. But clause about rabbits was interesting.", reply_to=m)
# noise: holidays told in good time
mail("2025-06-04 09:30", kri, [aga, tom, joa, mic, grz], "Our summer", "As every year the factory and the office close from 7 July to 1 August. Emelie checks the mail on Wednesdays for transport things. Please put big questions on the table before midsummer, then we have a chance :)", cc=[joh, eme, mat])
mail("2025-06-05 08:10", aga, [kri, joh, eme, mat], "Our summer too", "Thank you for telling. We close from 11 to 22 August, Joanna has a phone for emergency.", cc=[joa, tom])
story.minutes("2025-06-12", "Steering group", [grz, aga, joa, lar, kri, joh], """
Online

- We have won: 12 vehicles, contract signature expected in July. Cake on both sides of the sea, photos exchanged.
- Delivery of first six by end of November.
- Test plan for the institute is ready.
- Nothing red on the list.

## Actions

- Emelie: slots SL-01 to SL-12, 20 June
- Johan: check list for frame release, 27 June
""")

# ---------------------------------------------------------------- it turns
# 1 change without notice: AdBlue tank
t = team("2025-06-24 12:14", "Gasna programme", mic, "P-02 stands in the hall. AdBlue tank is on the right side, 310 mm further back. On P-01 was left. Our locker L3 sits exactly there.")
team("2025-06-24 12:20", "Gasna programme", tom, "Johan, is it mistake on this one chassis?", t)
team("2025-06-24 15:37", "Gasna programme", joh, "No, it's the new layout, all LH-18 from week 23 are like this. It was a decision from the product side in April I think. I thought it had been sent out to the body builders.", t)
team("2025-06-24 15:49", "Gasna programme", tom, "Nothing was sent to us. Locker L3, subframe console and right step are for the bin then. 3 weeks of my work.", t)
team("2025-06-25 09:05", "Gasna programme", kri, "Unfortunate. But the new position is better for the cooling so in the long run it's positive for all.", t)
story.truth("2025-06-24", "change without notice: AdBlue tank moved", "lovhammar", "wiskar", 4)

# 2 request without answer: frame drawings before summer
mail("2025-06-26 08:02", tom, joh, "New frame drawing with right side tank", "I need drawing of frame with the new position, with brackets and hose routing, to start again with L3. Please this week, because then you go for the holiday.", cc=[aga])
mail("2025-07-01 07:48", tom, joh, "Frame drawing, second mail", "I come back to drawing from my mail of 26 June. Without it I draw in the air.", cc=[aga, kri])
mail("2025-07-03 13:30", aga, kri, "Drawing before your holiday", "Tomasz asked for the frame drawing on 26 June and 1 July. Tomorrow is your last day. Can somebody at least put the raw model in the folder?", cc=[joh])
team("2025-07-04 14:55", "Gasna programme", joh, "Wish you all a nice summer, now it's four weeks of boat for me!")
mail("2025-07-09 10:20", tom, mic, "L3", "No drawing came. I measured chassis myself with tape and laser under the truck. We make L3 from this. If it's wrong then it's wrong.")
story.truth("2025-07-04", "request without answer: frame drawing", "lovhammar", "wiskar", 3)

# noise: strike of third party, dealt with well
m = mail("2025-07-16 09:10", joa, eme, "Ferry strike", "In Świnoujście they strike since the night. P-03 stands in the queue in Ystad. Do you see other way on your Wednesday? :)")
mail("2025-07-16 11:02", eme, joa, "Re: Ferry strike", "I rebooked over Karlskrona, it sails tonight. You get it a day late only. Now I go back to the strawberries!", reply_to=m)

# silence: a worry is laid on the table
m = mail("2025-08-05 08:40", aga, kri, "Something off the list", "Welcome back, I hope you had sun. I want to write something which is not on the list. Since the matter with the tank I notice that our people begin to check everything twice, and they don't ask you any more, they measure. I don't like where this goes. Could we two take one hour, without engineers, only to speak how we do it from here? I can also come to you.")
mail("2025-08-07 15:12", kri, [aga, joa], "Status list week 32", "Attached the list after the summer. Please update your lines until Monday.", cc=[eme])
mail("2025-08-26 08:15", aga, kri, "Re: Something off the list", "I only push this up, perhaps it drowned in the mails after the summer. The offer of one hour is still there.", reply_to=m)
story.truth("2025-09-02", "silence: Agnieszka's worry is never taken up", "lovhammar", "wiskar", 3)

# surprise: Lithuanian inquiry
m = mail("2025-08-27 10:33", lar, grz, "Kaunas", "I had a visitor from Kaunas yesterday at the regional fair. He congratulated me politely and then told that he has an offer from you for nine vehicles, WK-24 on a chassis from a competitor of ours. Dated July. I stood there like a schoolboy. I would have liked to hear it from you and not between two sausage stands.", cc=[kri])
mail("2025-08-28 12:50", grz, lar, "Re: Kaunas", "The customer in Kaunas has asked for that chassis. It was in July, you were on holiday, the term was two weeks. Framework does not forbid it.", cc=[aga], reply_to=m)
story.truth("2025-08-27", "surprise: Lövhammar hears of Kaunas from the customer", "wiskar", "lovhammar", 4)

story.minutes("2025-08-28", "Steering group", [grz, aga, tom, lar, kri], """
Online

- Contract for the 12 is signed since 21 July.
- Kaunas: Lars asks that offers in the common markets are told. Grzegorz takes note.
- AdBlue tank: L3 is built new after own measure. Costs are discussed another time.
- Mats gives the signal list for the gateway until 12 September.

## Actions

- Mats: signal list, 12 September
- Kristina: who sends product changes to Wiskar, no date
""")

# noise: dry word, solved in an hour
t = team("2025-09-02 09:02", "Gasna programme", mic, "Torque table for console is missing again in folder. Third floor of hall waits.")
team("2025-09-02 09:30", "Gasna programme", joh, "My bad, I moved it when I tidied. It is back, with a shortcut on top.", t)
team("2025-09-02 09:33", "Gasna programme", mic, "Good. Hall has only one floor by the way.", t)

# loose label
t = team("2025-09-05 11:10", "Gasna programme", eme, "Joanna, the order for P-09 came without axle variant, and the one for P-10 too. Do you know it?")
team("2025-09-05 11:31", "Gasna programme", kri, "Emelie, I would not wait for it. This is just how they are down there, first they cut the metal and then they think. Put the standard axle.", t)
team("2025-09-05 12:02", "Gasna programme", joa, "I am in this channel also, Kristina. Axle was in the first version of form, your new form doesn't have the field.", t)
team("2025-09-05 13:15", "Gasna programme", eme, "True, I found the field is hidden. Sorry Joanna, I fix the form.", t)
story.truth("2025-09-05", "loose label: first they cut the metal and then they think", "lovhammar", "wiskar", 4)

# us against them, inside Wiskar
m = mail("2025-09-10 14:20", mic, [tom, joa, aga], "From now on", "After the friday thing I said to my people: ask Sweden nothing what we can find out alone. They sit in white office and look at us like at garage. We know how to build a fire engine, they know how to build a holiday. We here, they there, and P-04 will be finished anyway.")
mail("2025-09-10 14:41", tom, mic, "Re: From now on", "I already don't ask. It's faster without the gentlemen.", cc=[joa, aga], reply_to=m)
mail("2025-09-10 15:30", aga, [mic, tom, joa], "Re: From now on", "I understand the anger but I don't want to read it in this form. Emelie did apologise.", reply_to=m)
story.truth("2025-09-10", "us against them: ask Sweden nothing", "wiskar", "lovhammar", 3)

# promise slips: signal list
t = team("2025-09-12 15:50", "Gasna programme", mat, "Signal list is not quite there. Wednesday.")
team("2025-09-18 08:20", "Gasna programme", tom, "Wednesday was yesterday. Mats?", t)
team("2025-09-18 16:12", "Gasna programme", mat, "Had to help with another project. You have it on Friday 26 for sure.", t)
m = mail("2025-09-29 07:55", tom, mat, "Signal list", "I looked on Friday until six, I looked in the night, I looked today. No list. We have panels for four vehicles which don't know what engine does.", cc=[aga, kri])
mail("2025-10-01 11:45", mat, tom, "Re: Signal list", "Version 0.7 attached. About half of the signals. The rest when I get to it.", reply_to=m)
story.truth("2025-09-29", "promise slips: signal list 12, 17, 26 September", "lovhammar", "wiskar", 4)

# meetings cancelled
mail("2025-09-25 08:58", lar, [grz, aga, tom, kri], "Steering group today", "I have to drop out of today at ten, something came in from the board. Let us skip this one, there is not so much anyway.")
mail("2025-09-25 09:03", aga, [lar, kri, grz], "Re: Steering group today", "We have six points from our side, two are red. Can you give us another day?")
mail("2025-10-23 09:31", lar, [grz, aga, tom, kri], "Steering group", "Also this month it does not fit from our side I am afraid. We take it in November.")
story.truth("2025-10-23", "meetings cancelled: steering in September and October", "lovhammar", "wiskar", 3)

# pressure not shared, inside Lövhammar
m = mail("2025-09-30 16:05", lar, [kri, eme], "Strictly between us", "The board takes away the evening shift from 1 November and the big military order goes first on line 2. For LH-18 it means roughly half of the slots for the rest of the year. I do not want Krosno to know before we have a plan B, it would only create noise there. If they ask: slots are being reviewed.")
mail("2025-09-30 16:31", eme, lar, "Re: Strictly between us", "OK... Joanna asks me every week though. I don't feel good about it but I say it like that.", cc=[kri], reply_to=m)
story.truth("2025-09-30", "pressure not shared: half of the slots gone", "lovhammar", "wiskar", 3)
t = team("2025-10-02 10:12", "Gasna logistics", joa, "Emelie, SL-07 to SL-09, all as in plan?")
team("2025-10-03 14:40", "Gasna logistics", eme, "Slots are being reviewed at the moment.", t)
team("2025-10-03 14:44", "Gasna logistics", joa, "What does it mean in weeks?", t)

# noise: joke & illness, dealt with
t = team("2025-10-08 08:05", "Gasna programme", joh, "I'm on the train with 39 degrees, stupid idea. Frame check of P-05 must be moved, is Friday 9:00 OK instead? Mats stands in if I'm still a zombie.")
team("2025-10-08 08:15", "Gasna programme", aga, "Of course, go to bed. Friday 9:00 is booked.", t)
team("2025-10-10 10:40", "Gasna programme", joh, "P-05 checked with Tomasz, all green. I am human again.", t)

# escalation without an earlier word
m = mail("2025-10-14 07:20", grz, ulf, "Gasna programme, serious situation", "I turn directly to you. The chassis maker has given half of a signal list four weeks late, has not answered on drawings, and slots are unclear. The contract with voivodeships holds penalty per day. I expect from the highest level a decision until end of the week, and I reserve all rights under clause 12.")
n = mail("2025-10-14 13:42", ulf, [lar, kri], "Fwd: Gasna programme, serious situation", "I get this out of the blue while sitting with the bank. What penalty? Since when is this serious? I would like to be told by my own people what burns.")
mail("2025-10-14 14:10", lar, ulf, "Re: Gasna programme, serious situation", "No idea. He has my number and never used it. Penalties have not been mentioned with one word to us. I am as astonished as you.", cc=[kri], reply_to=n)
mail("2025-10-16 09:00", ulf, grz, "Re: Gasna programme, serious situation", "I have received your letter. Lars remains your contact. I would suggest to use him.", cc=[lar], reply_to=m)
story.truth("2025-10-14", "escalation without an earlier word: Grzegorz to Ulf", "wiskar", "lovhammar", 4)

# change without notice: slots moved in the portal
t = team("2025-10-21 09:14", "Gasna logistics", joa, "I open the portal this morning and SL-07 to SL-09 stand in week 51. Yesterday they stood in week 45. Is it real?")
team("2025-10-22 11:28", "Gasna logistics", eme, "Yes it's the new planning, it went live last night. You can see it there now.", t)
team("2025-10-22 11:35", "Gasna logistics", joa, "Three weeks before we said. Pumps for these come on Monday, where I put them, on balcony?", t)
team("2025-10-22 11:50", "Gasna logistics", mic, "I have 22 people for week 45.", t)
story.truth("2025-10-21", "change without notice: slots six weeks later overnight", "lovhammar", "wiskar", 4)

# ---------------------------------------------------------------- the circle
m = mail("2025-10-24 10:05", tom, [joh, kri], "Body drawings", "As information: weekly package of body drawings will not be uploaded any more. For three months it goes in one direction. When the full signal list and frame drawing are with us, we open folder again.", cc=[aga, mic])
n = mail("2025-10-28 15:18", kri, [aga, tom, mic], "Frame release", "As we cannot see any longer what you do on our frame, each drilling needs a signed form before work starts, counting ten working days. Valid for all vehicles, also those in the hall.", cc=[joh, lar, eme], reply_to=m)
t = team("2025-11-04 07:02", "Gasna programme", mic, "For information. P-04 to P-07 were drilled on saturday shift. Ten days for one hole I don't have. Forms not filled. Hours of the saturday go to you with invoice.")
team("2025-11-04 10:44", "Gasna programme", joh, "Oh no. Michał, please. Which holes, which zone? Send me at least photos.", t)
team("2025-11-04 10:50", "Gasna programme", mic, "Folder is closed. As you know.", t)
mail("2025-11-07 13:00", lar, [grz, aga], "Warranty P-04 to P-07", "Following the drilling without release the warranty on frame and suspension is suspended for P-04 to P-07 until inspected by us, at your cost. Earliest possible date for an inspection is January.", cc=[kri, ulf])
mail("2025-11-07 15:26", grz, aga, "Fwd: Warranty P-04 to P-07", "So. Their open invoices stay in the drawer from today. Not one złoty until January either.")
story.truth("2025-11-04", "vicious circle: drawings held back, forms, drilling, warranty, invoices", "both", None, 4)
story.truth("2025-11-10", "replies slow down", "lovhammar", "wiskar", 2)

# noise: urgent and handled
m = mail("2025-11-05 08:31", joa, eme, "Driver stuck at the gate in Mariestad", "Our haulier for P-08 stands before your gate, code doesn't work, he has hours only until 10. Can someone open quickly?")
mail("2025-11-05 08:39", eme, joa, "Re: Driver stuck at the gate in Mariestad", "Ran down myself. He is in, gets coffee, leaves at nine.", reply_to=m)

# contribution not credited
t = team("2025-11-13 09:20", "Gasna programme", aga, "I see in the trade press: 'Lövhammar presents its new fire engine', four pages, eleven photos. On seven photos is our body. I searched for our name with ctrl+F.")
team("2025-11-13 09:34", "Gasna programme", tom, "On page 3 they explain the folding step. My folding step. 'Developed by the engineers in Mariestad'.", t)
team("2025-11-17 16:50", "Gasna programme", kri, "That was marketing, I had nothing to do with it.", t)
story.truth("2025-11-13", "contribution not credited: article in the trade press", "lovhammar", "wiskar", 4)

# newcomer left alone
t = team("2025-11-12 08:30", "Gasna programme", kar, "Good morning everyone! I am Karol, since Monday I take over electric and CAN of the body from Tomasz. I am happy to be here. Who from Lövhammar can show me the gateway? I have no access to the portal yet.")
m = mail("2025-11-14 10:15", kar, mat, "Introduction and access", "I am new electrical engineer at Wiskar. Agnieszka said you are the right person. Could we have a half hour for the beginning? Also I would need account for the portal and full signal list.", cc=[joh])
mail("2025-11-19 08:05", kar, mat, "Re: Introduction and access", "Maybe you have a lot of work now. Any time is good for me, also early or in the evening.", reply_to=m)
team("2025-11-24 12:18", "Gasna programme", kar, "Still without access to the portal. I work with printed version 0.7 which Tomasz had in the desk. If someone knows which form I need please tell me.")
mail("2025-11-27 09:42", mat, kar, "Re: Introduction and access", "Fill in the form in the portal.", reply_to=m)
story.truth("2025-11-24", "newcomer left alone: Karol without access or welcome", "lovhammar", "wiskar", 3)

story.truth("2025-12-02", "contact thins out", "both", None, 2)

# goals drift
m = mail("2025-12-03 11:22", kri, aga, "Input for 2026", "For the plan 2026 Lars sees the LH-18 mostly as a platform for municipalities, sweepers, cranes, volume things. Fire is a nice showcase there. From that side it would be easiest if WK-24 comes as one standard body without customer variants.")
mail("2025-12-05 14:08", aga, kri, "Re: Input for 2026", "For us it is opposite, every station wants its own, this is what we live from and what we wrote in March. I will tell Grzegorz that you have now other plan.", reply_to=m)
story.truth("2025-12-05", "goals drift: volume platform against custom bodies", "both", None, 2)

story.minutes("2025-12-11", "Steering group", [aga, joa, kri, eme], """
Online, 25 minutes. Lars and Grzegorz excused.

- Delivered to customers: 4 of 6. P-05 and P-06 go before Christmas without signature on frame.
- Nordic variant: taken off the list for now. Nobody objected. Kristina: let us first get the twelve out of the door and then see if there is anything to talk about.
- Joint stand at the spring fair: not this time.
- Invoices: not discussed.

## Actions

- none
""")
story.truth("2025-12-11", "ambition fades: Nordic variant and joint stand dropped", "both", None, 3)

# noise: kind words at Christmas, and joke
t = team("2025-12-19 12:30", "Gasna logistics", eme, "God jul to Krosno! In spite of everything, Joanna, our list is still the best list.")
team("2025-12-19 12:44", "Gasna logistics", joa, "Wesołych Świąt Emelie! It is. I sent you poppy cake with the lorry, don't let the driver's dog eat it.", t)
mail("2025-12-18 10:00", kri, [aga, joa, tom], "Closed over Christmas", "We are closed from 24 December to 2 January and again on 6 January.", cc=[eme, joh])

# surprise 2 : Wiskar learns about the shift from a driver
t = team("2026-01-08 09:50", "Gasna logistics", joa, "Driver tells me at the ramp that you have no evening shift since November and that line 2 builds only green trucks. He knows, whole ferry knows. I wrote to you nine times about SL-10 to SL-12.")
team("2026-01-09 13:30", "Gasna logistics", eme, "I was not allowed to say it. I am really sorry. It was not my decision.", t)
team("2026-01-09 13:36", "Gasna logistics", aga, "Since when was it known?", t)
story.truth("2026-01-08", "surprise: Wiskar learns of the lost shift from a driver", "lovhammar", "wiskar", 4)

# leaves
m = mail("2026-01-15 08:00", grz, [lar, ulf], "Framework agreement of 20 February 2025", "We inform that Wiskar will not prolong the framework when it ends on 30 June. Chassis SL-10 to SL-12 will be taken if they come until March. For next tender we have qualified another chassis. Agnieszka will organise handing back of tools.", cc=[aga, kri])
mail("2026-01-20 16:40", lar, grz, "Re: Framework agreement of 20 February 2025", "Noted. Tools are to be returned cleaned and complete according to annex 5.", cc=[ulf, kri], reply_to=m)
story.truth("2026-01-15", "leaves: Wiskar does not prolong", "wiskar", "lovhammar", 5)
t = team("2026-01-27 15:10", "Gasna programme", joh, "For what it's worth, P-01 is still the best thing I have worked on.")
team("2026-01-28 07:45", "Gasna programme", tom, "First water 11:20. I remember.", t)

story.write()
