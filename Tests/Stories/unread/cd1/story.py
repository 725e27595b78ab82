import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

story = Story(731, "Europe/Brussels", "2025-02-03", "2026-01-09")
S, R = "sauvenelle", "rondkrat"
story.party(S, "sauvenelle.example")
story.party(R, "rondkrat.example")
bernard = story.person("Bernard Lekeu", S, "packaging manager")
celine = story.person("Céline Marchal", S, "purchasing")
koen = story.person("Koen Verstraete", S, "logistics, yard and lorries")
amandine = story.person("Amandine Dujardin", S, "brand and sustainability")
thierry = story.person("Thierry Vanhamme", S, "managing director")
jeroen = story.person("Jeroen Wiersma", R, "project lead until the end of August")
marleen = story.person("Marleen Postma", R, "pool planning")
gijs = story.person("Gijs Terpstra", R, "moulds")
femke = story.person("Femke Hoekstra", R, "wash depot Venlo")
rik = story.person("Rik Aldenhof", R, "commercial director")
sanne = story.person("Sanne Lubbers", R, "project lead from September")
BOTH = [bernard, celine, koen, amandine, jeroen, marleen, gijs, femke]

for d in ["2025-04-21", "2025-05-29", "2025-06-09", "2025-12-25", "2025-12-26", "2026-01-01"]:
    story.holidays.add(day(d)); story.away(S, d, d); story.away(R, d, d)
for d in ["2025-05-01", "2025-07-21", "2025-08-15", "2025-11-11"]:
    story.away(S, d, d)
story.away(R, "2025-05-05", "2025-05-05")
story.away(R, "2025-07-28", "2025-08-08")
story.away(S, "2025-12-24", "2026-01-02"); story.away(R, "2025-12-24", "2026-01-02")

POOL, LINE = "Crate pool", "Line and depot"
who = dict(B=bernard, C=celine, K=koen, A=amandine, T=thierry, J=jeroen, M=marleen, G=gijs, F=femke, R=rik, S=sanne)

# ---------------------------------------------------------------- background
# "KM chat line // answer // answer"; "Subject: x | first line // answer" is mail.
HAND = """
KM Lorry two has left Ath with 22 pallets of empties, the driver is the young one with the cap. // Thanks Koen, I see him on the tracker. Dock 4.
KM Amai, the yard is a swimming pool this morning. I move the empties to the hall, count follows at noon. // No problem. Noon is fine.
MK Can you tell me if the 24s on the last load were wrapped per 5 high or 6 high? // Five. Six falls over on the bump of the railway crossing, believe me. // Ha. Five then, I note it.
FB The scanner at our inlet does not like your new pallet stickers. Is that glossy paper? // Matt since January. But one roll was glossy, a mistake of the supplier. We throw it away. // Perfect, then it solves itself.
BF 340 crates on the line this morning with label rests. I give you the pallet numbers after the break. // Please do. We had a nozzle stuck on lane 2, so I am not amazed. // It was pallets 8811 to 8814. // Found it, same shift. Nozzle is changed.
GB How is the click of the handle on your gripper? Somebody told me it sounds like a castanet. // It sounds like money lost. No, it is OK. After 3000 cycles no breakage.
GB Random question, do you still have the drawing of the old wooden crate? For our canteen wall. // My father has one, with the crate itself. I take a photo Sunday. // You make an old mould man happy.
AJ I received the photos of the crates on the market place of Mons, they are magnificent! May I use them for the distributors' newsletter? // Sure, go ahead. Credit to Gijs, he took them from a ladder. // Then I write his name under, promised.
JA Do you have the logo in vector? The one I got is a picture of 40 kb. // Oh la la, sorry. In your mailbox in five minutes. // Got it, razor sharp.
CM Good morning Marleen, I don't find the delivery note of Thursday, could you send it again please? // Here it is again, TR-2291. It went to the old address of the accounting. // Thank you, you save my closing of the month.
MC Line 4 of your order says 12x33 but the article number is the 24. What do you mean? // It is the 24, I copied badly. Excuse me for this. // Corrected.
KF Is your gate open until six on Friday? The lorry from Tournai makes a detour. // Until half past six if you phone before. // Super, you are a treasure.
FK Driver of yours left his thermos in our office. // That's Marcel. He is inconsolable. Give it to the next one please! // It travels on load TR-2304, in the cab.
BG The stacker complains about 2 mm. Can it be the cold? // Yes, HDPE shrinks, you can see it under 3 degrees. Let them stand inside one night. // We try.
BG It was the cold. One night inside and no more alarm. // Glad. Physics is on our side for once.
JB When do you start up line 1 again after the maintenance? // Tuesday 6:00 if the electrician is right. He is sometimes right. // Then I plan the test crates Wednesday, to be sure.
MK For your info, I shift the Thursday pick-up one hour earlier because of the bridge at Terneuzen. OK? // OK for us, the guys start at six anyway.
KM I counted twice and I have 1,212 and not 1,240. // Then 28 are somewhere between us. I look at the gate scan. // Gate says 1,212 also. My sheet was wrong. // All good, thanks for counting two times.
CJ Subject: Insurance certificate | Dear Jeroen, our broker asks the certificate of insurance for the crates stored at our site. Could you send it? Best regards, Céline // Hi Céline, attached. Valid until the end of next year. Greetings, Jeroen // Perfect, thank you for the speed.
MC Subject: Deposit statement | Hello Céline, the deposit statement is attached. Two lines are coloured yellow, there I miss your reference. Kind regards, Marleen // Hello Marleen, the references are PO 5517 and PO 5522. I should have put them directly. Céline
CM Subject: Small difference on the balance | Dear Marleen, I arrive at 16 crates of difference on the balance of the distributor of Namur. It is not dramatic but I like when it is zero. // Dear Céline, me too. 16 is one layer, I suspect a mixed pallet. I ask Femke to look. // Found: mixed pallet on dock 2. Balance is zero. Marleen
AJ Subject: School visit | Hello Jeroen, a school of Leuze wants to see how a crate is washed. Is a visit in Venlo possible, 24 children of ten years? // Hi Amandine, sure. Femke does it on Wednesdays, ears protected. Max 25. // Wonderful, they will be crazy of joy!
FA Subject: Poster for the depot | Hi Amandine, the poster with the returns is nice but the text is only French. My people read Dutch, Polish and a bit of English. // You are right Femke, I was too fast. I make a version in Dutch and Polish this week. // Received and hanging. The Polish one got applause.
GB Subject: Wall thickness | Bernard, the last batch measures 2.42 where the drawing says 2.40 +/- 0.05. So fine, just telling. Gijs // Gijs, noted. Fine for me. B.
BG Subject: Dividers | Three dividers broken out of the 4,800 of the week. I keep them for you. B. // Keep them please, I come Thursday anyway and look under the loupe. // They wait in a box with your name.
JC Subject: Hotel near the brewery | Hi Céline, can you advise a hotel for two nights? Last time I slept above a disco. // Dear Jeroen, I recommend the one behind the church, the patron makes his own jam. No disco within ten kilometres. // Booked. Looking forward to the jam.
KM Subject: Gate code | New gate code from Monday: 4419 and then the star. The old one works two weeks more. Koen // Thanks, passed on to the three drivers.
MK Subject: Tracker login | Koen, your login for the tracker expires on the 15th. Press the button in the mail you get from the system. Regards, Marleen // Done, it takes 10 seconds. If everything was so easy.
KJ My daughter has the chickenpox, I work from home and see the yard only on camera. // Strength! We do the count next week then, no rush. // Thanks man.
JK Sorry, missed your message of yesterday, I was in the cinema with my phone off. Yes, 18 pallets is right. // No stress. Which film? // One with cars. My son chose.
BF Who do I call for the wash when you are on holiday? // Ewa, same number. She knows more than me. // I will not tell her. Or yes.
FB Line full of confetti from the carnival of Binche in your crates. My people find it beautiful, my filters do not. // Excuses from all Wallonia. It comes back every year, like the swallows.
GK Koen, is the ramp of dock 1 repaired? // Since yesterday. You can come with your heavy case.
KG I have here a crate with the stamp "02" in place of "12". Collector's item? // Ha, first month of a tool insert. Keep it, in 40 years it pays your pension.
AM Marleen, what is the number of trips per crate so far? I am asked for it by a journalist of the regional paper. // 3.1 on average, counted until last Sunday. Say "about three". // Thank you! About three it is.
MA Can I use your table with the festivals for the planning of summer? // Of course, but the fest of Ellezelles is one week later than I wrote. // Adjusted.
CM Our accounting asks if you can invoice per month in place of per load. // Can do from next month. Saves both of us paper. // Super.
MK The driver says there was nobody at gate B at 7:10. // True, Jean had a flat tyre. He came at 7:25 and they drank a coffee together. // Good solution.
KM Ten pallets have the blue cover and ten the white one. Is blue to wash or clean again? I always forget. // Blue is to wash. Think of water. // Water! I will never forget it anymore.
BG We have a wish for the next version: a corner where the fork of a tired man does not go through. // I draw a tired-man corner. Serious: I can add a rib there. // Serious: please do.
JB Can I bring a student on Thursday? She does a thesis about return systems. // She can, closed shoes and no rings. // Told her.
FK Eleven crates with your competitor's name in the load of Mons. Shall I send them to him with compliments? // Ha! Give them to the collector, normally he swaps them on Friday.
AB Did you see, the café at the station has a tower of our crates as a bar! // I saw. I also saw that they are 14 crates that I miss.
KB Who has the key of the small forklift? // In my pocket since Friday. I come.
MF Ath announces 26 pallets for tomorrow, do you have the hands? // With Ewa's cousin, yes.
GJ Tool shop says the insert is polished on Monday, I drive there myself. // Take photos, Bernard likes photos.
CB The colour of the certificate of food contact is good until when? // Until March next year, I asked.
JM Did the distributor in Namur sign for the deposits? // Signed, scanned, in the folder under N.
FJ Two temps did not turn up, we catch up tonight. Nobody will notice. // Good. Pizza on the project.
BK You park the trailer before my fire door again. // Moved. My fault. I owe you a Sauvenelle brune.
AC I need 300 flyers for the beer weekend, can you take them with your order? // With pleasure, give me the format.
KF What a machine, that dryer! The guys talk about nothing else since the visit. // Come again with cake and you may push the button.
FK Subject: Lost and found | In the crates of last week: one glove, one phone charger, one baby shoe. Who misses what? Femke // The glove is Marcel's, the charger mine. The shoe stays a mystery. Koen
MC Subject: Public holiday | Céline, are you closed on the bridge day after Ascension? Then I plan nothing. // We make the bridge, yes, only the guard is there. Thank you to think of it.
KM Subject: Camera on gate B | Camera of gate B hangs crooked and films the sky. I have it put right Thursday. Until then I count by hand. // Clear. The clouds over Ath are nice by the way.
JB Subject: Safety instructions for visitors | Bernard, HSE asked me the form with the safety rules for our fitters. Can you send it? // In attachment. Page 3 to sign. // Signed by all three, see you Monday.
BJ Is your fitter vegetarian? The canteen asks. // He is from Drenthe, he eats everything. // The canteen is relieved.
KM Question from a new colleague of mine, why are pallets counted on Wednesday and not on Friday? // Because the trucks of Friday are still on the road when I count. // Makes sense. I pass it.
MK My screen says 0 crates at Peruwelz. Did somebody steal a whole depot? // Haha no, he has put his scanner in the wash with his trousers. New one Thursday.
GB Found out why the RFID tags at corner 3 read bad: your new gate stands next to a motor. Turn it 20 cm. // Turned. 99.6 percent. // Champagne! Or beer.
FB Temperature of the rinse, do you want 62 or 65? The sheet says both. // 62. The 65 is from the old crate. I strike it. // Thanks.
AF One of the bars asks if the crates may go in the dishwasher of the kitchen. // Please no. They come out as a banana.
CJ Did you survive the fair? // Survived, sold nothing, ate a lot. You? // Two contacts and sore feet.
JC Your invoice has the right amount and the wrong year. // I live in the past, I send a new one.
MK Snow on the A27, driver says 50 min late. // OK, coffee stays warm.
KM I have one lorry too much on Thursday, do you want him for the trip Mons to Venlo? // Yes please! That saves me an extra one.
GB Your fitter is a wizard, he fixed our gripper with a tie-wrap until the part came. // I tell him. He will become unbearable. // He has the right.
FK Good job of your loading team, no single pallet leaned this week. // I tell them, they will be proud like peacocks.
BF I disagree with the 3 percent rejects, I count 2. // You count after sorting and I before. Shall we use before? // Before, then. As long as it is the same for both.
JB I think we should test on line 2 first, less speed. // I prefer line 1, the crew is better. // Your line, your call. Line 1.
CM The transport price of the firm from Kortrijk is shameless. // I have a second offer, 9 percent lower. I forward it.
KM That transport firm again: wrong gate, no papers, and angry with the guard too. // They do it at our place also. Rik talks with them.
AJ The mayor wants a photo with a crate on his head. I did not invent this. // The crate holds 60 kilo, so go ahead. // He will be in the newsletter.
MC Do you agree that we book the 40 broken ones half-half? // Agree. It was wind.
GK Can you measure the height of the door of hall 3 for me? // 4 metres 12. With the lamp off, 4 metres 20. // We leave the lamp.
KF What is it with the green goo on pallet 3? // Soap. Ewa spilled. Harmless, smells of lemon.
MK The tracker is down, supplier works on it, back at three they say. // OK paper and pencil, like grandfather. // It's back. Put your pencil away.
BG Are these crates fit for the bottle with the long neck, 25 cl? // 3 mm air. Yes. // Good.
CM Excuse me for the late answer, I was at the dentist. The answer is yes for the 18 pallets. // No worries. Hope the tooth is better.
AM The student asks data about kilometres per trip. May she have it? // Without the names of customers, yes. I clean the file. // Great, she bakes you something.
RT Subject: New year wishes, late | Thierry, my wife says that wishing a happy year after the tenth is rude, so I do it with a bottle. Rik // Rik, the bottle arrived whole. The next one comes from my cellar. T.
TR Subject: Dinner at the fair | Rik, I reserve for four on Tuesday, they have eel. Thierry // Eel is fine with me, Jeroen will look at it suspiciously.
JT Subject: Numbers for your board | Thierry, as asked the one-pager for your board: 61,000 crates in use, 3.1 trips, 1.8 percent loss. Jeroen // Clear and short. Thank you Jeroen.
CM Subject: Renewal of the scanner contract | Dear Marleen, the contract of the scanners in the depots renews itself if we say nothing. Do we keep nine or go to eight? // Dear Céline, eight. Peruwelz and Leuze can share. Marleen // Eight, I write them today.
KM Subject: Loading scheme | Marleen, I have drawn the loading scheme new, with the heavy ones over the axle. You find it in the folder. Koen // Better than ours. We use yours from now. // I frame this mail.
FB Subject: Sieve results | Bernard, sieve of lane 1 and 2 clean, lane 3 some glass. All sorted out, no action for you. Femke // Understood. The glass is of us, a bottle burst in a crate. B.
GB Subject: Sample of the colour chip | The new blue is one shade darker in the sun and the same in the hall. Is that a problem? Gijs // I held it beside the old one in the sun, in the hall, and in the café. No problem. Bernard // The café test is the only one that counts.
BK The crew of the night asks for a bin for broken crates near the filler. // You get the yellow one from hall 2. // Perfect.
JG Is the drawing DRW-118 the last one? // DRW-119 is, I renamed yesterday. // OK I use 119.
MJ Who tells Sint-Niklaas that they are not in the pilot? // I call them today. // Thx.
CA For the newsletter, is it "crate" or "case" in English? // Crate! Case is for lawyers.
"""

TEMPL = """
4 KM {n} pallets of empties ready at {place}, for {weekday}. // Seen, lorry {lorry} comes at {hour}.
3 MK {weekday} I have place for {n} pallets from {place}. Shall I book? // Book it. // Booked, TR-{tr}.
3 KM Driver at {place} is asking for the paper of TR-{tr}. // Sent to his phone. // He has it, he is gone.
3 FB Wash report of {weekday}: {k} crates, {p} percent out. // Read, nothing special for us.
3 BF Line took {k} crates on {weekday}. {p} percent refused by the camera. // That is better than last week. // Yes, the brush does its work.
3 MC Subject: Statement {place} | Céline, for {place} I count {k} crates out and {n} pallets back. Do you see the same? Marleen // Dear Marleen, I see the same, it can be closed. Céline
3 CM Subject: Order PO {po} | Dear Marleen, herewith the order PO {po} for {n} pallets, delivery {weekday} in {place}. Kind regards, Céline // Confirmed, on TR-{tr}. Marleen
3 KF {n} pallets from {place} come with a wet cover, it rained there like in the movies. // We dry them in the hall. // Merci!
3 FK Load TR-{tr} is in, {n} pallets, all straight. // Good, thanks.
2 GB The {part} of the batch of {weekday} is measured, all green. // Good to know.
2 BG We have changed the {part} on our side, can you look {weekday}? // I am there {weekday} before noon.
3 MK {place} phones me for {n} pallets extra, is that of us or of you? // Of us, there is a fair in the village. Do it please. // On its way.
2 KM The counter at {place} says {k}, the sheet says the same. First time! // Frame it.
3 MK Pick-up {place} on {weekday} moves from {hour} to one hour later, traffic. OK? // OK, I tell the depot.
2 AM For the display in {place} I need 40 clean crates, is it possible for {weekday}? // Yes, they ride along with TR-{tr}.
2 JB Fitters in {place} on {weekday}, {hour}. Two persons. // Noted at the gate.
2 CJ Subject: Invoice {po} | Jeroen, on invoice {po} the VAT number is the one of the old company. Could you correct? // Corrected version attached. Sorry for that, Jeroen
2 KM Lorry {lorry} has a flat at {place}. // I send the other one, {hour} at your gate. // You are quick.
2 FB Sorting found {n} crates with a broken {part}, normal for this month. // Normal, yes.
2 MC Subject: Stock at {place} | End of month count {place}: {k}. Marleen // Booked so, thank you. Céline
"""
OTHER = {
    "Sent to his phone.": ["Now on his phone.", "He gets it by mail, one minute.", "Printed at the gate for him.", "It was in his cab all the time, on the left."],
    "He has it, he is gone.": ["OK, he leaves.", "Yes, he found it.", "Good, he is on the road."],
    "That is better than last week.": ["A nice day.", "Same as in spring.", "Bit more than I thought.", "I have seen worse."],
    "Yes, the brush does its work.": ["We keep the setting.", "Team of the morning is happy.", "And without overtime."],
    "Of us, there is a fair in the village. Do it please.": ["Ours, he has a wedding of 300 people. Yes please.", "Not of us I think, ask him for the number of the order.", "Of us, he told me Monday and I forgot. Please send."],
    "Book it.": ["Yes please.", "Take it.", "Good, I warn the depot."],
    "On its way.": ["Goes along tomorrow.", "OK, arranged.", "Clear, I do it."],
    "OK, I tell the depot.": ["Fine, they are there till late.", "No problem for us.", "OK OK."],
    "Read, nothing special for us.": ["Thank you, seen.", "That agrees with my sheet.", "Received."],
    "You are quick.": ["Thank you, that saves the afternoon.", "Merci, the customer did not even see it."],
    "Good, thanks.": ["Thank you Femke.", "Super, then I close it.", "Like it must be."],
    "Good to know.": ["OK for me.", "I put it in the binder.", "Thank you Gijs."],
    "We dry them in the hall.": ["OK, Ewa puts on the fans.", "Water we have seen before here."],
    "First time!": ["A miracle!", "I note it in the calendar!", ""],
    "Frame it.": ["Told you that it works.", "Now again next week.", "Quick, close the file."],
}
rnd = story.chance
def fill(line):
    values = dict(n=rnd.randint(6, 26), place=rnd.choice(["Ath", "Mons", "Leuze", "Peruwelz", "Namur", "Tournai", "Lessines", "Enghien", "Soignies", "Charleroi"]),
                  weekday=rnd.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), lorry=rnd.randint(1, 6), hour=rnd.choice(["7:30", "9:00", "10:15", "13:00", "14:30", "16:00"]),
                  tr=rnd.randint(2310, 2990), k=f"{rnd.randint(2, 9)},{rnd.randint(100, 980)}", p=f"{rnd.randint(1, 3)}.{rnd.randint(0, 9)}", po=rnd.randint(5530, 5990),
                  part=rnd.choice(["handle", "divider", "corner rib", "tag pocket", "bottom grid", "stack edge"]))
    for words, others in OTHER.items():
        if words in line:
            line = line.replace(words, rnd.choice([words, *others]))
    return line.format(**values)

def templates(rounds):
    made = []
    for l in TEMPL.strip().splitlines():
        times, rest = l.split(" ", 1)
        made += [fill(rest) for _ in range(int(times) * rounds)]
    rnd.shuffle(made)
    return made
stock = [l.strip() for l in HAND.strip().splitlines() if l.strip()] + templates(4)
rnd.shuffle(stock)

SEASON = {"Snow": (12, 1, 2), "the cold": (1, 2, 3, 11, 12), "One night inside": (2, 3, 12), "carnival": (3,), "Ascension": (5,), "New year": (2,), "festivals": (3, 4, 5), "Matt since": (2, 3, 4),
          "beer weekend": (4, 5), "Dinner at the fair": (2, 3, 4), "your board": (4, 5), "3.1 on": (4, 5), "the pilot": (2, 3), "since the visit": (4, 5), "logo in vector": (2, 3)}

def in_season(line, date):
    return all(date.month in months for words, months in SEASON.items() if words in line)

def background(first, last, per_week, quick=(4, 200), slow=None, slow_party=None, answered=1.0, silent=()):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not stock:
                stock.extend(templates(1))
            text = next((l for l in reversed(stock) if in_season(l, date)), None)
            if text is None:
                stock.clear()
                continue
            stock.remove(text)
            pair, body = text.split(" ", 1)
            one, other = who[pair[0]], who[pair[1]]
            if date >= day("2025-09-01"):
                swap = sanne if date >= day("2025-10-06") else gijs
                one, other = (swap if p is jeroen else p for p in (one, other))
                if one is other:
                    continue
                body = body.replace("Jeroen", swap.first)
            if date in story.closed[one.party] or one in silent:
                continue
            lines = [x.strip() for x in body.split(" // ")]
            medium, channel = ("mail", None) if lines[0].startswith("Subject:") else ("team", LINE if {one, other} & {bernard, femke, gijs} else POOL)
            minutes = slow if slow and other.party == slow_party and one.party != slow_party else quick
            share = answered if one.party != other.party else 1.0
            story.exchange(medium, channel, date, one, other, lines, minutes, share, 0.6, (8.2, 17.4))

background("2025-02-03", "2025-05-16", 12)
background("2025-05-19", "2025-07-04", 9, (4, 260))
background("2025-07-07", "2025-08-29", 7, (6, 320), answered=0.97)
background("2025-09-01", "2025-10-03", 7, (6, 360), (120, 900), R, 0.94)
background("2025-10-06", "2025-10-31", 6, (6, 400), (600, 2300), R, 0.9)
background("2025-11-03", "2026-01-09", 2.2, (30, 600), (700, 2600), R, 0.85)

# ---------------------------------------------------------------- meetings
PM = [marleen, jeroen, koen, bernard, celine]
PM2 = [marleen, sanne, koen, bernard, celine]
SG = [thierry, rik, jeroen, celine, bernard]
story.series("Pool meeting", "2025-02-05 10:00", 2, "2025-08-20", 45, PM, skip=["2025-08-06"], moved={"2025-04-16": "2025-04-17 10:00"})
story.series("Pool meeting", "2025-09-03 10:00", 2, "2025-12-10", 45, PM2, cancelled=["2025-10-01", "2025-10-15", "2025-10-29"])
story.series("Steering group", "2025-02-13 14:00", 4, "2025-12-18", 60, SG, skip=["2025-07-31"], cancelled=["2025-12-18"])
story.meeting("2025-03-25 13:00", "Visit to the wash in Venlo", 180, [femke, bernard, koen, amandine])
story.meeting("2025-06-17 09:30", "Tool review 12x33", 90, [gijs, bernard, jeroen])
story.meeting("2025-10-07 11:00", "Odour: look at the crates together", 60, [bernard, femke, sanne])

# ---------------------------------------------------------------- scenes
t, m = story.team, story.mail

# beginning, good
a = m("2025-02-04 09:12", jeroen, [celine, bernard, koen], "How we work together", "Hi all,\n\nGood first day yesterday. What I wrote on the flip-over, so that it does not stay on the flip-over:\n- changes in pick-ups, wash or line times: two weeks before, by mail\n- anything about money (deposit, charges): four weeks before\n- a question gets an answer in two working days, even if it is \"not yet\"\n- pool meeting every two weeks, steering group every four\n\nShout if I forgot something.\nJeroen", cc=[marleen, thierry, rik])
m("2025-02-04 15:40", celine, [jeroen], "Re: How we work together", "Dear Jeroen,\n\nWe are agree on all four points. I would add one: when something bothers, we say it first to the person and only after to the chiefs.\n\nCordially,\nCéline", cc=[bernard, koen, marleen, thierry, rik], reply_to=a)
m("2025-02-05 08:31", rik, [celine], "Re: How we work together", "Agreed from our side, the addition also. Let's make something of it: in two years no throw-away tray leaves Ath any more, nine of ten crates come home, and we open the pool for the small breweries around you. Rik", cc=[jeroen, thierry, bernard, koen, marleen], reply_to=a)
x = t("2025-02-27 16:20", LINE, bernard, "First 5,000 through the line, zero stop. I was ready to be angry and I had nothing.")
t("2025-02-27 16:24", LINE, gijs, "Screenshot taken. This goes in my CV.", x)
t("2025-02-27 16:51", LINE, amandine, "Bravo to the two teams!!", x)

# noise: change told ahead
a = m("2025-03-04 10:05", femke, [koen, bernard, celine], "Venlo closed 22 to 25 April", "Hello,\n\nWe replace the boiler in the week after Easter, Tuesday 22 to Friday 25 April. No washing in these days. I build up 6,000 clean ones before, and Marleen has planned two extra loads in week 16.\n\nIf that is not enough tell me now, then I rent a mobile unit.\n\nFemke", cc=[marleen, jeroen])
m("2025-03-04 13:22", koen, [femke], "Re: Venlo closed 22 to 25 April", "Femke, 6,000 is enough for us, that week half the village is on holidays anyhow. Thanks to say it so long before. Koen", cc=[bernard, celine, marleen, jeroen], reply_to=a)
# noise: shared joke
x = t("2025-03-26 09:02", POOL, koen, "Report of the visit in Venlo: machine fantastic, people fantastic, lunch one slice of bread with chocolate sprinkles. We thought that it was the dessert.")
t("2025-03-26 09:10", POOL, femke, "It was the dessert AND the main course. Dutch efficiency.", x)
t("2025-03-26 09:15", POOL, bernard, "Next time in Ath. Three hours, with tablecloth. You will suffer.", x)
t("2025-03-26 09:16", POOL, jeroen, "I clear my agenda and loosen my belt.", x)
# noise: strike announced
x = t("2025-03-24 08:50", POOL, koen, "For your planning: national strike on Monday 31 March, the yard is closed, no lorries in or out. Tuesday again normal.")
t("2025-03-24 09:20", POOL, marleen, "Thanks, I put the two loads on Tuesday and Wednesday.", x)
# noise: simply urgent
x = t("2025-04-08 06:52", LINE, bernard, "URGENT. Two crates broke at the handle on the conveyor, a bottle exploded near an operator. Nobody hurt. I stop line 1 now. I need somebody from you this morning.")
t("2025-04-08 06:58", LINE, gijs, "In the car. 10:15 with you. Keep the pieces and the batch stamp.", x)
t("2025-04-08 11:40", LINE, gijs, "It is one cavity of one night, cold slug at the gate. 212 crates, stamp 14-N. Femke picks them out, new ones on the evening lorry, on our bill.", x)
t("2025-04-08 11:47", LINE, bernard, "Line runs again. Clean work, thank you for the speed.", x)
# noise: third firm
x = t("2025-04-24 14:05", POOL, marleen, "I have really had it with Translys. Third time the lorry stands in Ghent instead of Ath.")
t("2025-04-24 14:11", POOL, koen, "A catastrophe, those guys. They cannot read a map and they are rude on top.", x)
t("2025-04-24 14:30", POOL, marleen, "Other haulier from June, offer is signed.", x)
t("2025-04-24 14:31", POOL, koen, "Halleluja.", x)
# noise: apology for a trifle
a = m("2025-05-07 17:02", amandine, [jeroen, gijs], "A thousand excuses", "Dear both, I am ashamed: on the poster of the beer weekend the crate is printed in mirror image, the name reads Ellenevuas. 400 copies. I should have let you see it. Amandine")
m("2025-05-07 17:15", gijs, [amandine], "Re: A thousand excuses", "It is beautiful. Please keep me two. Sounds like an elf queen. Gijs", cc=[jeroen], reply_to=a)
# steering good
m("2025-05-09 11:20", thierry, [rik, jeroen], "After the steering", "Rik, Jeroen,\n\nI left the meeting yesterday with the feeling that we do something that our children will find evident. 78 percent of return after three months, with my own distributors who do not like anybody! Thank you to Marleen in particular, the idea of the Wednesday count was hers.\n\nThierry", cc=[celine, bernard, koen, marleen])

# 1 change without notice (R): collection days
x = t("2025-05-21 07:20", POOL, koen, "Marleen, there stands a lorry of the new haulier before a closed gate. It's Wednesday?")
t("2025-05-21 09:48", POOL, marleen, "Yes, as of this week Ath is collected on Wednesday and Friday, the new haulier drives the route the other way round. I thought Jeroen had passed it to you.", x)
t("2025-05-21 09:55", POOL, koen, "Nobody passed nothing. I had six men standing here yesterday with 24 pallets and no lorry, and today I have the lorry and two men.", x)
t("2025-05-21 11:30", POOL, jeroen, "It went a bit quick with the haulier, they could start sooner than June and we took it. The new days stay, they are better for the route.", x)
story.truth("2025-05-21", "change without notice: collection days turned round without a word", R, S, 4)

# 2 request without answer (S): count of the yard
a = m("2025-05-27 10:30", marleen, [koen], "Yard count Ath", "Hello Koen,\n\nFor the float I need the number of empties that stand in your yard, per type, end of May. The tracker only knows what passed a gate. Can you send it this week?\n\nRegards, Marleen", cc=[celine])
b = m("2025-06-03 09:05", marleen, [koen, celine], "Re: Yard count Ath", "Koen, Céline, did you see this one? Without the count I plan with my eyes closed.\nMarleen", reply_to=a)
m("2025-06-12 16:44", marleen, [koen, celine], "Re: Yard count Ath", "Third attempt. Just a figure on a beer mat is good enough. M.", reply_to=b)
story.truth("2025-06-12", "request without answer: the yard count", S, R, 4)

# noise: football
x = t("2025-06-11 08:30", POOL, jeroen, "No comment on the football please.")
t("2025-06-11 08:33", POOL, koen, "I brought a cake with four candles for no reason.", x)
t("2025-06-11 08:35", POOL, gijs, "Contract, clause 1: no cake with candles.", x)

# 3 promise slips (R): sample of 12x33
t("2025-05-15 15:10", LINE, gijs, "Shots of the 12x33 go to you in week 24, at the latest Friday 13 June. You can hold me to that, Bernard.")
x = t("2025-06-16 08:05", LINE, bernard, "It is Monday 16. I reserved half a shift Saturday for the test of the 12x33 and I had no 12x33.")
t("2025-06-16 13:35", LINE, gijs, "Ai. Cooling channel leaks, tool is back at the toolmaker. End of the month I hope.", x)
t("2025-06-16 13:41", LINE, bernard, "You hope.", x)
x = t("2025-07-01 09:12", LINE, bernard, "End of the month was yesterday.")
t("2025-07-01 15:50", LINE, gijs, "Yes. They put us behind an automotive order. Now they say second half of July.", x)
story.truth("2025-06-16", "promise slips: the samples of the 12x33", R, S, 4)

# 4 loose label (S)
m("2025-06-24 12:18", bernard, [celine, koen], "Tool 12x33", "Always the same film. In Zwolle they are artists of the slide: splendid colours, and behind the slide there is nothing in steel. I plan September without them.\n\nB.", cc=[jeroen])
m("2025-06-24 12:40", jeroen, [bernard], "Re: Tool 12x33", "I think I was on copy by accident. Let's say I did not read it. J.")
story.truth("2025-06-24", "loose label: artists of the slide", S, R, 3)

# noise: escalation that both asked for
a = m("2025-06-26 10:00", celine, [thierry, rik], "Deposit and the Walloon administration", "Thierry, Rik,\n\nJeroen and me do not come out of it with the administration, it wants to treat the deposit as turnover. We ask you both together to write to the cabinet, the draft is in attachment, we made it with four hands.\n\nCéline and Jeroen", cc=[jeroen])
m("2025-06-26 17:30", rik, [celine, thierry], "Re: Deposit and the Walloon administration", "Signed. Good letter, wouldn't change a comma. Rik", cc=[jeroen], reply_to=a)
m("2025-06-27 08:10", thierry, [celine, rik], "Re: Deposit and the Walloon administration", "Signed also, leaves this morning registered.", cc=[jeroen], reply_to=a)

# 5 pressure not shared (S)
a = m("2025-07-08 08:41", celine, [marleen, jeroen], "25,000 additional crates", "Dear Marleen, dear Jeroen,\n\nWe will have need of 25,000 crates 24 above the plan, from the 1st of September and not negotiable.\n\nBest regards,\nCéline")
m("2025-07-08 10:20", jeroen, [celine], "Re: 25,000 additional crates", "Céline, that is 40 percent of the pool. What is going on? New customer?", cc=[marleen], reply_to=a)
m("2025-07-08 17:29", celine, [jeroen], "Re: 25,000 additional crates", "Jeroen, I can't say more about it. I have my instructions and they have theirs. Please look what is possible.", cc=[marleen], reply_to=a)
story.truth("2025-07-08", "pressure not shared: the supermarket listing behind the order", S, R, 2)

# circle, link 1 (S keeps empties)
x = t("2025-07-10 14:14", POOL, marleen, "Koen, only 7 pallets back from Ath this week?")
t("2025-07-10 16:02", POOL, koen, "I keep some here. After the story with the days I want to have my own reserve, then at least I can work when no lorry comes.", x)
t("2025-07-10 16:20", POOL, marleen, "Some is how many?", x)
# 6 us against them (R)
m("2025-07-17 09:50", marleen, [jeroen, femke, rik], "Float", "Jeroen,\n\nI am done with asking. With us a crate is a number and with them it is furniture. They don't count, they don't answer, they feel. From now on I look after our side and they look after theirs, then you know at least what you have.\n\nMarleen")
m("2025-07-17 10:08", femke, [marleen], "Re: Float", "Same in the wash: we keep our word here, and over there it is always the weather or a feast. Let them come and fetch it once.", cc=[jeroen, rik])
story.truth("2025-07-17", "us against them: with us a number, with them furniture", R, S, 3)
# circle, link 2 (R rations)
a = m("2025-07-24 11:00", marleen, [celine, koen], "Deliveries from 28 July", "Céline, Koen,\n\nReturns from Ath lie 31 percent under plan. What does not come back I can not send. Until the float is restored everybody gets 70 percent of the forecast.\n\nMarleen", cc=[jeroen])
m("2025-07-24 12:31", koen, [marleen], "Re: Deliveries from 28 July", "Then it's good that I kept my reserve, no? I will keep a bit more. K.", cc=[celine, jeroen], reply_to=a)
# circle, link 3 (S pads the forecast)
a = m("2025-08-12 09:03", celine, [marleen], "Forecast September to November", "Dear Marleen,\n\nYou find the forecast in attachment. As you deliver 70 of 100, I have multiplied in order to arrive at what we consume. It is only logic.\n\nCéline", cc=[koen, jeroen])
m("2025-08-12 14:12", marleen, [celine], "Re: Forecast September to November", "So this is not a forecast but a bid. I see.", cc=[koen, jeroen], reply_to=a)
story.truth("2025-08-12", "vicious circle: hoarded empties, rationed deliveries, padded forecasts, a charge, no forecast at all", "both", None, 3)
# circle, link 4 (R charge, too short)
a = m("2025-08-22 16:30", marleen, [celine, koen], "Dwell charge", "Hello,\n\nAs of Monday 1 September we charge 4 cent a day for every crate that stands longer than 21 days at your place. The forecast we cap at last year plus 5 percent, whatever the sheet says.\n\nMarleen", cc=[jeroen, rik])
m("2025-08-25 08:20", celine, [marleen, rik], "Re: Dwell charge", "I read this on Monday morning with my coffee. We had said four weeks for all that touches the money. One Friday at half past four, six working days, is not four weeks.\nC.", cc=[koen, jeroen, thierry], reply_to=a)
story.truth("2025-08-22", "change without notice: the dwell charge", R, S, 4)
# circle, link 5
m("2025-09-02 10:15", celine, [marleen], "Forecast October", "Marleen,\n\nYou cap the forecast whatever it says, therefore it serves to nothing that I fill it in. We suspend the sending. The empties will be sorted when my colleagues have time.\n\nC. Marchal", cc=[koen, bernard])
m("2025-09-03 08:55", marleen, [celine], "Re: Forecast October", "Then Ath goes to the end of the row from week 38. I plan first for who tells me something.", cc=[koen, bernard])

# noise: heat, urgent but fine
x = t("2025-08-13 11:05", POOL, koen, "36 degrees and all the terraces are full. Can we have 8 pallets tonight in place of tomorrow? The depot of Mons is empty like my wallet.")
t("2025-08-13 11:32", POOL, marleen, "Loaded at 17:00, with you at 21:00. Leave the light on.", x)
t("2025-08-13 21:12", POOL, koen, "Arrived. Merci!", x)

# Jeroen leaves, Sanne comes: 8 newcomer left alone (S)
m("2025-08-27 15:00", jeroen, [celine, bernard, koen, amandine, thierry], "Goodbye and hello", "Dear all,\n\nFrom 1 September I do the German accounts. Sanne Lubbers takes over from me, she comes from hospital logistics and is quicker than I am. Thanks for the jam.\n\nJeroen", cc=[sanne, marleen])
m("2025-09-01 09:30", sanne, [bernard, celine, koen], "Introduction", "Dear Bernard, Céline and Koen,\n\nToday is my first day on your project. I would love to spend a day with you in Ath: see the line, the yard, and understand why crates stay. I know little about beer, except the drinking. Would the 8th or the 10th suit?\n\nKind regards,\nSanne Lubbers", cc=[amandine])
m("2025-09-08 11:12", sanne, [bernard, koen], "Visit to Ath?", "Dear both, as the 8th is today I guess it will not be the 8th :-) Any other day is fine as well. Also, who can give me access to the line reports? Sanne")
x = t("2025-09-16 14:20", LINE, sanne, "Hi all, Sanne again. I've asked around a bit but I still do not know who does what in Ath. Could someone walk me through it, by phone if need be?")
t("2025-09-17 09:40", LINE, gijs, "I can tell you the machine part, Sanne. For the rest you'd need them.", x)
story.truth("2025-09-16", "newcomer left alone: Sanne asks three times to be shown round", S, R, 3)

# 9 contribution not credited (S)
a = m("2025-09-11 16:05", amandine, [gijs, femke, marleen], "We have the prize!", "Dear friends,\n\nThe Green Glass prize of the region is for us! See the press text in attachment: \"Sauvenelle designs the crate of tomorrow: thought, developed and washed by a family brewery of Hainaut.\" There will be a reception on the 19th with the minister, for the brewery's team.\n\nAmandine")
m("2025-09-11 16:48", gijs, [amandine], "Re: We have the prize!", "Congratulations. Funny, I thought I remembered drawing something. 119 times. Gijs", cc=[femke, marleen], reply_to=a)
m("2025-09-12 09:02", femke, [amandine], "Re: We have the prize!", "And washed by the brewery? I'll ask Ewa if she has moved to Hainaut.", cc=[gijs, marleen], reply_to=a)
m("2025-09-15 10:10", amandine, [gijs, femke], "Re: We have the prize!", "Oh, it's the agency that shortened the text, you know how they are. It is already with the newspapers.", cc=[marleen], reply_to=a)
story.truth("2025-09-11", "contribution not credited: the prize text leaves Rondkrat out", S, R, 4)

# noise: sick child / moved call
x = t("2025-09-23 07:58", POOL, marleen, "My little one has 39.5, I can't do the call of 9. Tomorrow same time?")
t("2025-09-23 08:06", POOL, koen, "Of course, take care of him. Tomorrow.", x)

# 10 surprise (S): cartons
x = t("2025-09-24 13:15", LINE, gijs, "Bernard, the fitter tells me there is a carton machine being bolted to line 2?")
t("2025-09-24 16:40", LINE, bernard, "Yes. Six-packs in cardboard for the end-of-year action. It was decided in June.", x)
t("2025-09-24 16:52", LINE, gijs, "In June. I have a 12x33 tool of 84,000 euro on the bench that was made for line 2, and I hear it from my fitter.", x)
t("2025-09-25 08:30", LINE, bernard, "You had no samples, so we made something else.", x)
story.truth("2025-09-24", "surprise: line 2 goes to cardboard, the tool was for line 2", S, R, 5)

# 11 escalation (S)
a = m("2025-10-02 18:21", thierry, [rik], "Odour of the crates", "Mr Aldenhof,\n\nI am informed that crates of your wash depot carry an odour of chlorine since some time. I consider this as a serious shortcoming under clause 6 and I ask you for a written position before the 10th. Our counsel is on copy for good order.\n\nT. Vanhamme", cc=[celine])
m("2025-10-03 07:55", rik, [thierry], "Re: Odour of the crates", "Thierry,\n\nI have just asked Femke. She knows of no smell, nobody in Ath ever mentioned one to her, and Bernard had her on the phone on Tuesday about something else. Since when am I Mr Aldenhof?\n\nRik", cc=[femke, celine], reply_to=a)
story.truth("2025-10-02", "escalation without an earlier word: the odour goes straight to the top", S, R, 5)
# noise within: they look together, it is resolved as a technical matter
x = t("2025-10-07 13:30", LINE, femke, "Looked at it with Bernard at the table: 60 crates of one shift, dosing pump of lane 2 drifted. Pump is changed, the 60 are rewashed.")
t("2025-10-07 14:05", LINE, bernard, "Confirmed. The new ones smell of nothing.", x)

# 12 meetings cancelled (R)
m("2025-09-30 17:10", marleen, [koen, bernard, celine], "Pool meeting tomorrow", "Not tomorrow, too full here. Marleen", cc=[sanne])
m("2025-10-14 16:58", marleen, [koen, bernard, celine], "Pool meeting 15 Oct", "I take tomorrow out of the calendar, there is no forecast to talk about anyway.", cc=[sanne])
m("2025-10-28 17:20", marleen, [koen, bernard, celine], "29 October", "Also this one drops out. M.", cc=[sanne])
t("2025-10-29 10:06", POOL, koen, "I was sitting in the call, alone with my coffee. It is the third time on a row.")
story.truth("2025-10-29", "meetings cancelled: three pool meetings on end", R, S, 4)

# 13 goals drift (R)
m("2025-10-16 11:30", rik, [sanne, marleen, celine], "Sauvenelle, where we stand", "Sanne, Marleen,\n\nFor next year let's keep it businesslike: what counts is the margin per trip. The open pool for the small breweries I'd park, it brings nothing in the first three years and we never calculated it properly. A supplier with good prices, that is also something.\n\nRik")
story.truth("2025-10-16", "goals drift: from an open pool to margin per trip", R, S, 2)
story.truth("2025-10-20", "replies slow down", R, S, 2)

# noise: announced change, well done
a = m("2025-10-20 10:20", koen, [marleen, femke, sanne], "Winter hours of the yard", "Hello, from Monday 10 November the yard opens 7:30 till 16:00 instead of 6:00 till 18:00, it's like every winter. If a lorry is later, phone me and we wait. Koen")
m("2025-10-21 09:30", femke, [koen], "Re: Winter hours of the yard", "Noted, thanks. Fits. Femke", cc=[marleen, sanne], reply_to=a)

# 15 ambition fades (S)
m("2025-11-06 15:12", amandine, [sanne], "Text for the annual report", "Hello Sanne,\n\nFor the annual report I have taken out the nine of ten and the year 2027. Thierry finds it more prudent to write \"we continue our efforts with regard to packaging\". I admit it is less beautiful than in February.\n\nAmandine")
m("2025-11-10 11:00", sanne, [amandine], "Re: Text for the annual report", "Hi Amandine, fine with us. I don't think anyone here still has the nine of ten on the wall either. Sanne")
story.truth("2025-11-06", "ambition fades: the goal leaves the annual report", S, R, 3)
story.truth("2025-11-24", "contact thins out", S, R, 3)

# 17 silence (S): the proposal
a = m("2025-11-04 09:00", sanne, [celine, thierry], "A proposal to get out of this", "Dear Céline, dear Thierry,\n\nI've been reading everything since May. My proposal: we drop the dwell charge back to 1 September, you open the yard for one count by Marleen and Koen together, and we both start with a clean forecast in January. One page, attached. I would come to Ath any day you name.\n\nSanne Lubbers", cc=[rik, marleen])
b = m("2025-11-14 10:05", sanne, [celine, thierry], "Re: A proposal to get out of this", "Dear both, may I hear something, even a no? Sanne", cc=[rik], reply_to=a)
m("2025-11-26 08:45", rik, [thierry], "Re: A proposal to get out of this", "Thierry, three weeks. I left two messages with your secretary. Rik", cc=[sanne], reply_to=b)
story.truth("2025-11-26", "silence: three weeks without a word on the proposal", S, R, 4)

# noise: praise and Saint Nicholas
x = t("2025-12-05 09:15", LINE, koen, "The Saint has left speculoos in lorry 3, for the wash crew. The donkey ate half.")
t("2025-12-05 13:50", LINE, femke, "Arrived. Ewa says the donkey is forgiven. Thank you Koen.", x)

# 18 leaves (S)
m("2025-12-09 16:30", thierry, [rik], "Framework agreement", "Dear Rik,\n\nBy registered letter of today we make use of the possibility of annex C to end the framework agreement at the 30th of June. I would like Céline to receive before the holidays the inventory of what is ours and what is yours. She has also visited another manufacturer, better that you know it from me.\n\nI regret it. I still have the eel in memory.\n\nThierry", cc=[celine, sanne])
m("2025-12-11 09:10", rik, [thierry], "Re: Framework agreement", "Dear Thierry, received. Marleen makes the inventory. I would have liked a conversation before the letter, but perhaps that goes for me as well. Rik", cc=[celine, sanne])
story.truth("2025-12-09", "leaves: notice of the framework agreement", S, R, 5)
x = t("2026-01-06 08:40", POOL, koen, "Happy new year everybody. 14 pallets ready in Ath.")
t("2026-01-07 15:20", POOL, marleen, "The same to you. Lorry on Friday.", x)

story.write()
