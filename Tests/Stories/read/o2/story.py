import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
from datetime import date, timedelta

st = Story("straps and hides", "Europe/Zurich", "2025-04-01", "2026-02-27")
st.party("bandwerk", "bandwerk.example")
st.party("athi-leather", "athileather.example")
ursula, reto, corinne, beat, livia = [st.person(n, "bandwerk", r) for n, r in (("Ursula Aeschlimann", "managing director"), ("Reto Zbinden", "purchasing"), ("Corinne Flückiger", "product development"), ("Beat Wüthrich", "laboratory"), ("Livia Jaggi", "purchasing from September"))]
jo, peter, faith, sam, grace = [st.person(n, "athi-leather", r) for n, r in (("Josephine Mutua", "chair"), ("Peter Kioko", "tannery manager"), ("Faith Nduku", "sales and export"), ("Samuel Musyoka", "hides and grading"), ("Grace Wanjiru", "finance"))]
for a, b in (("2025-04-18", "2025-04-21"), ("2025-05-01", "2025-05-01"), ("2025-05-29", "2025-05-29"), ("2025-06-09", "2025-06-09"), ("2025-07-21", "2025-08-01"), ("2025-12-20", "2026-01-04")):
    st.away("bandwerk", a, b)
for a, b in (("2025-04-18", "2025-04-21"), ("2025-05-01", "2025-05-01"), ("2025-06-02", "2025-06-02"), ("2025-06-25", "2025-06-25"), ("2025-07-07", "2025-07-07"), ("2025-10-10", "2025-10-10"), ("2025-10-20", "2025-10-20"), ("2025-12-12", "2025-12-12"), ("2025-12-19", "2026-01-05")):
    st.away("athi-leather", a, b)

WORDS = dict(colour="Acacia brown/Murram red/Slate/Honey/Night blue/Bottle green".split("/"), model="Weissenstein/Aarestrand/Chasseral/Verena/Postauto".split("/"),
             lot=[f"lot {n}" for n in range(31, 78)], n="three four five six seven eight nine twelve".split(), mm="1.1 1.2 1.3 1.4 1.6".split(), sq=[str(n) for n in range(180, 960, 20)],
             town="Kajiado/Wote/Kitui/Athi River/Tala/Kangundo".split("/"), day="Monday/Tuesday/Wednesday/Thursday/Friday".split("/"), fair="Geneva/Basel/Milan/Nairobi".split("/"))


class Slots(dict):
    def __missing__(self, key):
        self[key] = st.chance.choice(WORDS[key])
        return self[key]


def stock(text, often=5):
    made = []
    for row in text.strip().split("\n"):
        for _ in range(often if "{" in row else 1):
            slots = Slots()
            made.append([turn.strip().format_map(slots) for turn in row.split(">>")])
    st.chance.shuffle(made)
    return made


SWISS = stock("""
Subject: Thickness of {lot} | Hoi, we measured {mm} mm at the neck and {mm} plus a tenth at the tail. Is this how you see it too? >> Yes, same here, we split it again on {day} so it is even. >> Super, thank you.
Subject: {model} in {colour} | Could I get {n} skins of {colour} for a first {model}? No hurry, before the end of the month is good. >> They are on the table already, going with the courier on {day}. >> You are quick. Merci vielmal.
Subject: Airway bill {lot} | Please send me the number when you have it, our gate wants it in advance. >> Sent just now by the forwarder, copy attached. >> Got it.
Subject: Rub test {colour} | 500 strokes dry, 250 wet, grade 4-5. Best value since we test. >> I read this aloud in the finishing room, they danced. >> Then I will test more often.
Subject: Grain of {lot} | There is a small scratch on about {n} skins, probably thorns. Usable for the inside. How do you grade that? >> Thorn is grade two. We credit the difference, sorry for missing it. >> Agreed, and no drama.
Subject: Questionnaire from a brand | A customer asks for the water use per skin. Do you have a figure, also a rough one? >> Peter measured in March: 31 litres, before recycling. I am attaching his sheet. >> More precise than ours, thanks.
Subject: Chromium | The lab of the customer wants a fresh certificate for {colour}. Have you one of this year? >> Here, dated February, not detected. >> Perfect.
Subject: Forecast | For the next quarter I see {sq} square feet a month, mostly {colour}. It may move by a tenth. >> Noted and shared with the pits. A tenth is fine. >> Good.
Subject: Photo for the website | Do you have a picture of the mimosa pits with people who agreed to be shown? >> Yes, {n} of them signed, and they want to see it when it is up. >> Naturally, I send the link.
Subject: Edges | Our edge paint does not like the new finish, it beads. Did something change in the wax? >> A little more carnauba since {lot}. We can leave it out for you. >> Please do, and otherwise it is lovely.
Subject: Your visit | The hotel in Solothurn is booked, {n} nights, with view on the cathedral. Are you eating fondue? >> We are willing to be brave. >> It is only cheese.
Subject: Fair in {fair} | May we show two of your skins uncut on the wall? With name and map of course. >> We'd be proud! I am sending a bigger map. >> Asante!
Subject: Small question on numbers | On the list {lot} has {sq} sq ft, on the pallet {n} less. Rounding? >> Rounding and my pen. The pallet is right, corrected list attached. >> All clear.
Subject: Punch dies | We cut {model} now along the back, the yield is 6 percent better. Tell Peter that his tip was worth it. >> He is walking taller today. >> Rightly.
Subject: Smell | A funny one: a client says {colour} smells 'of holidays'. Should we bottle it? >> It is smoke from the neighbour's maize. Bottle away. >> :-)
Subject: Samples for {fair} | I need {n} swatches 10 by 15, is this feasible by {day} next week? >> By Thursday is better, we have a drying day. >> Thursday is good.
Subject: Sorry | I overlooked your mail from last week, it slipped under the fair. Answer: yes to the second finish. >> No problem at all, we went on with the other lot meanwhile. >> Thanks for the patience.
Subject: Hand feel | {lot} is a bit stiffer than the last. For {model} I like it, for ladies' straps less. >> Dry week here. We can mill it twenty minutes more next time. >> That should do.
Subject: Packing | The paper between the skins was damp in two bundles, nothing happened. Maybe a bag more? >> Thank you for saying, we take the thicker bag. >> Great.
Subject: Training for our cutters | Would Samuel explain grading by video to our {n} cutters? Half an hour. >> He would love to, {day} at ten your time? >> Booked, I bring Gipfeli for them.
Subject: Label text | 'Goat from Machakos, tanned with wattle bark.' Right so? >> Correct, and please 'Machakos County'. >> Changed.
Subject: Stitch holes | With {mm} mm the holes tear at the buckle, with a tenth more not. Could we fix this as minimum? >> We can hold that. I write it in the card. >> Thank you!
Subject: Delivery week | Our gate is closed on {day} for the inventory. Could the pallet come a day later? >> Easily, told the forwarder. >> Merci.
Subject: Colours of next spring | Our trend lady says that {colour} is over and that moss is coming. Can one make moss with bark? >> With iron salt and some courage. We try {n} skins. >> Courage I have.
Subject: Length of skins from {town} | They are rather short, a long {model} does not come out. Would you keep the big ones for us? >> Yes, there is now a chalk line on the table, above it is yours. >> The famous chalk line!
Subject: Oven test | {lot} after 14 days at 60 degrees: shrinks {n} in a thousand. Inside the norm. >> Inside ours also. We had said a little less, so you know. >> It is noted, it's the first summer batch.
Subject: Apprentice | Our apprentice writes her paper about your pits. May she ask stupid things? >> Only clever people ask stupid things. She can ring on {day}. >> She has {n} pages of them.
Subject: Holes in {lot} | Tick marks, small as pins, on the flank. I cut around. Do you dip the animals? >> The new members not yet, Samuel goes to {town} this week for it. >> Very good, tell us how it went.
Subject: Recycled cartons | Would you mind to have your cartons back? We have {sq} of them in the cellar. >> Keep them, the air freight costs more than the carton. >> Then our kindergarten builds a town.
Subject: Swatch ring | I lost the ring with the {colour} family, it must be in {fair}. Could I have another? >> Two, one for losing. >> You know me.
Subject: Glue | With the new water glue {model} opens at the tip after a week. Is there more oil in the crust? >> Same oil. Try roughing it first, Italian friends do. >> Roughed, holds.
""")
KENYA = stock("""
Subject: {lot} packed | Dear friends, {lot} is packed, {sq} sq ft, weight as per list. Pickup is on {day}. >> Super news, thank you, we plan the cutting for the week after. >> Karibu.
Subject: Short rains | It started pouring in {town}, drying goes slower by a day or two. I will tell you if it becomes more. >> Thanks for the early hint, we have stock for {n} weeks. >> Good to know.
Subject: Shade card | Which of the two {colour} is nearer to your card, A or B? From my screen I cannot swear. >> B. A is beautiful but it is another song. >> B it is.
Subject: Invoice {lot} | Kindly find the invoice attached, with the usual thirty days. >> Received, it goes in the run of {day}. >> Thank you.
Subject: Payment seen | Your payment is in, asante sana. >> Glad to hear, it was quick this time.
Subject: Hides from {town} | We have {n} new herders in {town} who bring very clean skins. Shall I keep them apart as a lot for you? >> Yes please, and tell me their story for the shop. >> The eldest is called Mzee Mutisya and he talks a lot.
Subject: Power | No electricity since morning, drum three stands. Fuel is here by noon, no effect on your order. >> All good, thanks for telling. >> And it is back.
Subject: Split machine | The blade is worn, {lot} will be {mm} and not less until {day}. Is it fine? >> For {model} yes. >> Thank you, new blade is in Mombasa.
Subject: A question of taste | Would your clients accept fat wrinkles as natural? We throw away such good skins. >> For {model} I try it, we call it 'character'. >> Character, I like it.
Subject: School fees | The premium of the quarter paid for {n} children. The board asked me to say thank you in its name. >> That makes my day. May I read it to our people at the coffee break? >> Please.
Subject: Certificate of origin | The chamber wants the HS code with eight digits. Is it the same as last time? >> Same as last time, 4113 10 00. >> Done.
Subject: Child sick | My boy has malaria, I am at the clinic, Faith answers for me until {day}. >> Get well soon to him! Nothing is urgent. >> He is up and eating chapati, thank you.
Subject: Drum time | If we do {colour} first and then the dark ones, we save a wash. Can the {model} order wait for {n} days? >> It can, good thinking. >> Then we do it so.
Subject: Bark | Wattle from {town} is very strong this season, colour comes deeper. Do you want to see before we go on? >> Yes, a swatch by courier please. >> Left today.
Subject: Your buckle | One of your sample buckles came without tongue. Is it modern art? >> It is Corinne being in a hurry. A new one is coming. >> Ha!
Subject: Count of grade one | From {sq} skins we got sixty-one percent first grade, a record. >> Bravo to Samuel and his lamp. >> He wants a second lamp.
Subject: Moving the call | Could we speak at eleven and not at ten on Tuesday? County inspection comes early. >> Eleven is fine. >> Thank you.
Subject: Waste water | The test from the county is in, all under the limit, see annex. >> Very good, our auditor will smile, he does so twice a year. >> Let this be one.
Subject: Wax supplier | Our wax man in {town} wants to be paid in advance. Have you a name in Europe? >> Two names in the attachment, the second is kinder. >> Writing to the second.
Subject: Did you get my list? | I sent the list for {lot} on {day}, no answer so far, just making sure. >> Oh yes, sorry, was in the lab without phone. List is fine. >> No worries.
Subject: New apron | The gloves and aprons came. The yellow ones are being fought over. >> Then I order more yellow. >> Peace will return.
Subject: {colour} again | The pit gave it a bit lighter than the card, half a tone. Send or redo? >> Half a tone is ok for {model}, send. >> Sending.
Subject: Forwarder quote | He asks {n} cents more a kilo because of fuel. I told him we look elsewhere. >> Good, get a second offer, we'd accept two cents. >> He came down to two, what a coincidence.
Subject: Interns from the university | {n} students from Nairobi want to study the rub test. May they write to Beat? >> Gladly, he loves questions more than answers. >> They are warned.
Subject: Visitors | A group of {n} from the county comes on {day} and wants to see 'where the skins go'. Have you a short film of the sewing? >> Two minutes, without sound, our Rosmarie sews like a pianist. >> They asked to see Rosmarie again.
Subject: Borehole | The new borehole gives water since yesterday, at {sq} feet! We do not buy from the tanker any more. >> What a great thing, congratulations to all. >> There was dancing in rubber boots.
Subject: Weighing | Our scale was two percent too kind to us, I found it out with {lot}. We shall correct the last invoice downwards. >> That's decent, but the amount is small, put it on the next one. >> Agreed, next one.
Subject: Salt | Salt is dear this month, we try drying in the shade for hides of {town}. You may see a darker rim. >> Rim is cut away anyway. Go ahead. >> Good.
Subject: Motorbike | The collector's motorbike broke down behind {town}, {n} bundles come on a donkey. Lot closes a day later. >> A donkey in the supply chain, I put it in the sustainability report. >> He is called Express.
Subject: Forms | The bank asks for a proof that you really exist. Could you send the extract of the register? >> Attached. We exist since 1951. >> They are convinced.
Subject: Samples to Italy | A shoe maker asks us for {colour}. It is not your shade, only near. Would it disturb you? >> Not at all, thanks for asking. Straps and shoes do not bite each other. >> We thought so.
Subject: Grading lamp | The lamp fell. Until {day} I grade in daylight, so from ten to three only. >> Then it's the best light. No stress. >> And finished.
Subject: Meeting of members | On {day} all two hundred come for the yearly meeting, we answer in the evening. >> Have a good meeting, long live the chair! >> She was elected again, without a vote against.
Subject: Goat festival | Samuel's goat won at the show in {town}. It's not for tanning. >> Congratulations to goat and man! >> It was told.
""")
BOTH = stock("""
Subject: Agenda for Tuesday | Anything from your side besides {lot} and the forecast? >> Only the label text. >> Then we finish in half an hour, deal?
Subject: Spreadsheet | The sheet for {lot} shows a #REF in column H. Did I break it? >> I did, with a sort. Repaired. >> ok good
Subject: Minutes | One correction: it was {n} bundles and not {n} dozens. >> True, changed in the file. >> thanks
Subject: Quick thanks | Only wanted to say that {lot} went without one mail of trouble. We should celebrate the boring ones. >> To the boring ones!
Subject: Different opinion | I would not go below {mm} mm for {model}, but I hear you want it slimmer. Could we try both? >> Both is wise. We make ten of each. >> Then the wrist decides.
Subject: {fair} report | Short report of the fair: {n} serious talks, one of them Japanese and very patient. >> What did they touch first? >> {colour}. Always.
Subject: Contract annex | In annex B it says 'skins', in annex C 'pieces'. Shall we say skins in both? >> Skins. >> Amended.
Subject: Video link | The link gives me somebody's yoga class. >> Wrong paste! Here the right one. >> pity, I was relaxing
Subject: Courier | The courier left the parcel at the bakery. >> With the bread? >> Under the bread. It is here.
Subject: Reminder card | Do you still want the colour card for {colour} renewed every year? >> Yes, each spring. >> Noted.
Subject: Password | The folder for {lot} asks me for a password since today. >> It's the old one with a capital at the front. >> in
Subject: Calendar | Invitation for {day} shows three in the night with me. >> My phone was still in Japan. Resent. >> good, I'd have come in pyjamas
Subject: Which photo | Photo {n} or the one with the dog, for the flyer? >> The dog. It's always the dog. >> dog it is
Subject: Footnote | In the yearly sheet I do not understand footnote {n}. >> Nor do I, it came from the template. Deleted. >> relief
Subject: Table for the audit | Auditor wants both our names on the trace list for {lot}. Fine? >> Fine. Signed, page two.
Subject: Birthday | Somebody told me it is your birthday on {day}. >> Somebody talks too much, but thank you! >> many more, and cake
Subject: Weekend | Have a good weekend, and thanks for the week, it was a lot. >> You too, and rest.
Subject: Number for Saturday | If the truck comes on Saturday, whom do I ring? >> Me, I'm in the garden anyway. >> fine
Subject: Language | How do you say 'well done' at yours, so I can say it properly on {day}? >> I'll teach you in the call, it needs the right melody. >> I practise.
Subject: Numbers for the year | Could you check my total of {sq} sq ft for the month? >> I have the same. >> wonderful
""")


# what happens only once in a year
ONCE = set("Borehole/Goat festival/Meeting of members/Weighing/Birthday/Motorbike/Colours of next spring/Recycled cartons/Label text/Grading lamp/Your buckle/Smell/Your visit/Punch dies/Chromium/New apron/Wax supplier/Waste water/Contract annex/Video link/Courier/Footnote/Glue/Apprentice/Form/Forms/Edges/Packing/Power/Split machine/Language/Password/Calendar/Child sick/School fees/Photo for the website/Salt/Swatch ring/Rub test/Questionnaire from a brand/Interns from the university/Spreadsheet/Which photo/Training for our cutters/Length of skins/Visitors/Table for the audit/Certificate of origin/Stitch holes".split("/"))
title = lambda row: row[0][9:].split("|")[0].strip()
for rows in (SWISS, KENYA, BOTH):
    seen = set()
    for row in list(rows):
        if title(row) in seen & ONCE:
            rows.remove(row)
        seen.add(title(row))


def dress(text, who, whom, turn):
    """Greeting and farewell as each one has the habit."""
    hello = {reto: f"{whom.first}\n\n", faith: f"Dear {whom.first},\n", grace: f"Good day {whom.first},\n\n", livia: f"Hi {whom.first}, ", corinne: st.chance.choice([f"Hoi {whom.first}! ", ""])}.get(who, "")
    bye = {reto: "\n\nGruss\nReto", faith: st.chance.choice(["\n\nKind regards,\nFaith", "\nFaith"]), grace: "\n\nBe blessed,\nGrace", peter: st.chance.choice(["", "\nPeter K."]), corinne: st.chance.choice(["", "\nlg C."]), livia: "\nLivia", sam: st.chance.choice(["", "\nSamuel (grading)"])}.get(who, "")
    if turn == 2:
        hello = bye = ""
    if text.startswith("Subject: "):
        head, body = text.split("|", 1)
        return head + "| " + hello + body.strip() + bye
    return hello + text + (bye if st.chance.random() < 0.6 else "")


def talk(who, whom, rows, weekly, first="2025-04-01", last="2026-02-27", pace=(15, 420)):
    """Mails that one side begins."""
    at = date.fromisoformat(first)
    while at <= date.fromisoformat(last):
        if at.weekday() < 5 and at not in st.closed[who[0].party]:
            for _ in range(st.poisson(weekly / 5)):
                one, other = st.chance.choice(who), st.chance.choice(whom)
                rows.append(rows.pop(0))
                turns = rows[-1]
                if title(turns) in ONCE:
                    rows.pop()
                if len(turns) == 3 and st.chance.random() < 0.4:
                    turns = turns[:2]
                turns = [dress(text, (one, other)[k % 2], (other, one)[k % 2], k) for k, text in enumerate(turns)]
                st.exchange("mail", None, at, one, other, turns, pace, 1.0, 0, (8, 17))
        at += timedelta(days=1)


def months(first, last, weight, buyer):
    swiss = [buyer, corinne, beat]
    talk(swiss, [faith, peter, sam], SWISS, 2.4 * weight, first, last)
    talk([faith, peter, sam, grace], swiss, KENYA, 2.4 * weight, first, last)
    talk(swiss, [faith, grace], BOTH, 0.6 * weight, first, last)
    talk([faith, peter], swiss, BOTH, 0.6 * weight, first, last)


months("2025-04-01", "2025-07-18", 1.1, reto)
months("2025-07-21", "2025-08-08", 0.5, reto)
months("2025-08-11", "2025-09-25", 1.1, reto)
months("2025-09-29", "2025-11-28", 1.1, livia)
months("2025-12-01", "2025-12-18", 0.3, livia)
months("2026-01-06", "2026-02-25", 1.1, livia)
# a last few lines that only the kit's own chatter makes: the two directors
st.chatter(("mail", None), [(ursula, jo)], 0.13, [
    ["Subject: From the hill | How is the rain, and how are the knees?", "Rain late, knees early. And your mother?", "Ninety and beating me at Jass."],
    ["Subject: A book | I read the history of the wattle trees that you sent. I did not know that it began in Natal.", "My grandfather carried the first bark to the rail. One day I show you the place."],
    ["Subject: Board | My board asks why I smile when I talk of Machakos. I said: ask the reject rate.", "Ha! Ours asks why we pack so carefully. I said: ask the Swiss."],
    ["Subject: Women's day out | We take thirty women of the co-operative to the coast with the bonus. May I send a photo?", "You must. It goes in the canteen."],
    ["Subject: Thinking aloud | Do you ever worry we depend too much on one another?", "Sometimes at night. In the day I count your other customers and sleep again at noon.", "Good answer. Let us keep counting together, each half-year."],
    ["Subject: Museum | The watch museum wants a goat skin for touching.", "Tell the children to touch gently, she was called Kamene."]])

TUESDAY = [reto, corinne, beat, faith, peter, sam]
st.series("Fortnightly call Bandwerk - Athi", "2025-04-08 10:00", 2, "2025-09-23", 45, TUESDAY, skip=["2025-07-29"], cancelled=["2025-06-17"], moved={"2025-07-15": "2025-07-17 10:00"})
st.meeting("2025-06-19 11:00", "Fortnightly call Bandwerk - Athi (instead of the 17th)", 45, TUESDAY)
LATER = [livia, corinne, beat, faith, peter, sam]
st.series("Fortnightly call Bandwerk - Athi", "2025-10-07 10:00", 2, "2026-02-24", 45, LATER, skip=["2025-12-16", "2025-12-30"], moved={"2025-10-21": "2025-10-23 10:00"})
for when in ("2025-04-15 14:00", "2025-07-10 14:00", "2025-10-14 14:00", "2026-01-20 14:00"):
    st.meeting(when, "Steering: Josephine and Ursula", 60, [ursula, jo, faith, livia if when > "2025-09-20" else reto])
st.meeting("2025-08-06 09:00", "Open books on the extract price", 120, [ursula, reto, jo, faith, grace])

st.minutes("2025-04-08", "Fortnightly call", TUESDAY, """
- Lots 31 to 34 on the way, first grade 54 percent. Goal by year end: 60.
- Perch leather from the lake: Corinne is in love, Peter not yet ('it curls').

Actions:
- Peter: ten perch skins for trial by 6 May
- Beat: rub test of Night blue by 15 April
""")
st.minutes("2025-05-06", "Fortnightly call", TUESDAY, """
- Rub test delivered, grade 4. Perch skins: six of ten arrived, the other four went to a cat. New ones from Peter by 20 May; nobody is angry with the cat.
- Beat and Samuel differ on what a thorn scratch is. They exchange photographs for a month and then write one page.

Actions:
- Samuel and Beat: one page on scratches by 3 June
""")
st.minutes("2025-06-03", "Fortnightly call", TUESDAY, """
- The page on scratches is here, with eleven photographs. Both authors claim victory.
- Four perch skins arrived. They still curl.
- Peter says that the pits are slow with the cold, lot 41 could be tight. He reports next week.
""")

# 1 the reorganisation, seven weeks ahead
a = st.mail("2025-05-12 09:00", ursula, [jo, faith, peter, sam, grace], "How we shall be organised from 1 July", "Dear Josephine, dear all\n\nFrom 1 July laboratory and purchasing become one team at Bandwerk. I tell you now because I would not like you to read it on an automatic reply. What changes: claims go to Beat and not any more to our reception; orders stay with Reto. What does not change: prices, quantities, the Tuesday call, the people. Nobody is dismissed.\n\nIf something in it makes your work harder, say so until the end of May, it can still be altered.\n\nUrsula Aeschlimann", cc=[reto, beat, corinne])
b = st.mail("2025-05-13 10:40", jo, ursula, "Re: How we shall be organised from 1 July", "Dear Ursula,\n\nThank you for informing us in such good time. I must be honest that some of the ladies here heard 'reorganisation' and went cold, the last buyer who used this word never ordered again. Two questions: who signs for rejects, and will the payment days stay?\n\nJosephine", cc=[faith, grace], reply_to=a)
st.mail("2025-05-13 16:05", ursula, jo, "Re: How we shall be organised from 1 July", "I understand the cold feet completely. Rejects: Beat signs, with photo, within five days, and you can object. Payment stays at thirty days. I'll come into the Tuesday call on the 20th and say it in person.\nUrsula", cc=[faith, grace], reply_to=b)
st.minutes("2025-05-20", "Fortnightly call", TUESDAY + [ursula, jo], """
- Ursula explains the new team from July and answers for half an hour. Samuel: 'So the man who rejects now also orders?' Laughter; no, two people, one table.
- Josephine is content and will tell the members on Saturday.
""")
st.mail("2025-06-30 08:30", beat, [faith, peter, sam], "Tomorrow", "As announced in May: from tomorrow claims to me. I'm said to be grim in writing. I am not, I am from the Emmental.\nBeat")
# 2 the late shipment
a = st.mail("2025-06-10 08:12", peter, reto, "Lot 41 will be late", "Dear Reto,\n\nI have to give you a bad message. Lot 41 cannot leave on the 13th. Seven days of mist, the skins do not dry and I refuse to force them with heat. New date is the 24th. I am very sorry, I know that you counted on it. I should have warned at the call more clearly than 'could be tight'.\n\nPeter Kioko", cc=[faith, corinne])
b = st.mail("2025-06-10 10:55", reto, peter, "Re: Lot 41 will be late", "Peter\n\nI will not pretend I am happy. 1,400 Aarestrand are in the plan for week 26. But forced skins would be worse. I shift Chasseral forward and ask the customer for one week. Please write to me on the 17th how it looks, so or so.\n\nReto", cc=[faith, corinne], reply_to=a)
c = st.mail("2025-06-17 08:02", peter, reto, "Re: Lot 41 will be late", "Sun since Saturday! 70 percent dry, pickup on the 23rd, one day before what I said. Faith pays the express from our side, it is only right.", cc=[faith], reply_to=b)
st.mail("2025-06-17 09:30", reto, peter, "Re: Lot 41 will be late", "Very good. We split the express, half and half, the mist was not your doing. Customer agreed to the week.", cc=[faith], reply_to=c)
a = st.mail("2025-06-16 17:20", corinne, TUESDAY[3:] + [reto, beat], "Tuesday's call - can't, sorry!!", "So sorry, Reto and Beat are both down with the flu and I alone am not a meeting. Thursday at eleven instead? C.")
st.mail("2025-06-17 07:50", faith, corinne, "Re: Tuesday's call - can't, sorry!!", "Thursday eleven is fine for all three. Pole sana to the patients.", reply_to=a)
st.mail("2025-06-27 14:10", reto, [peter, faith], "Lot 41 is here", "Unpacked. Not one skin to complain. The wait was worth it, please tell the drying floor.\nReto")
# 3 unrest
a = st.mail("2025-06-24 16:00", faith, [reto, corinne, beat], "Tomorrow we are closed", "There are demonstrations announced for tomorrow in Nairobi and Machakos, we keep everybody at home on the 25th. Do not worry if nobody answers, we are back on Thursday.\nFaith")
st.mail("2025-06-24 16:25", corinne, faith, "Re: Tomorrow we are closed", "Stay safe all of you. Nothing here that can't wait. Write a word on Thursday please, just so we know.", reply_to=a)
st.mail("2025-06-26 07:45", faith, [corinne, reto], "We are fine", "All of us are well, one window less. Drums are turning. Same thing may be for 7 July, then we close again.")
# 4 price quarrel
a = st.mail("2025-07-08 11:00", faith, reto, "Wattle extract - price from October", "Dear Reto,\n\nour supplier of wattle extract raises by 31 percent from September. As per clause 6 I inform you more than thirty days before: we need 18 percent on the square foot from 1 October. I attach his letter.\n\nKind regards\nFaith Nduku", cc=[grace, jo])
b = st.mail("2025-07-09 17:45", reto, faith, "Re: Wattle extract - price from October", "Faith\n\n18 percent is out of the question. Extract is not even a fifth of your cost, so I do not see how 31 becomes 18. To be frank, I feel taken for somebody who cannot calculate.\n\nReto", cc=[ursula], reply_to=a)
c = st.mail("2025-07-10 08:20", faith, reto, "Re: Wattle extract - price from October", "Reto, and I feel that I am called a liar by someone who has never stood at a pit. There is also the fuel and the new minimum wage, which I did not write because I thought it is known. If you prefer to shout, shout, but read my table first.\nFaith", cc=[ursula, jo], reply_to=b)
st.minutes("2025-07-10", "Steering", [ursula, jo, faith, reto], """
- The price. It was loud for ten minutes. Josephine: 'We are both right with half of the numbers.' Ursula agrees.
- Proposal of both: open the books, each side its own, on 6 August when the Swiss are back from the company holiday. Until then nobody orders elsewhere and nobody announces anything.
- Reto withdraws 'cannot calculate', Faith withdraws 'shout'. They have lunch by video.

Actions:
- Grace: cost sheet per square foot by 1 August
- Reto: margin sheet of the three big straps by 5 August
""")
st.mail("2025-07-11 09:05", reto, faith, "Yesterday", "Faith, I was rude on Wednesday evening and I knew it on Wednesday evening. Not the number, the tone. Sorry. Your table is good, I now see 11 and I still look for the other 7.\nReto")
st.mail("2025-07-11 09:40", faith, reto, "Re: Yesterday", "Accepted with both hands, and mine was not a hymn either. The other 7 we shall find or lose together in August.")
st.mail("2025-07-31 15:30", grace, [reto, ursula], "Cost sheet per square foot", "As promised, one day early. Line 14 is an estimate, the rest from the ledger.\nGrace Wanjiru", cc=[jo, faith])
st.minutes("2025-08-06", "Open books on the extract price", [ursula, reto, jo, faith, grace], """
- Both sheets on the screen. Extract 6, wage 3, fuel 1. Reto shows what the American tariff of 39 percent since this week does to the brands; Ursula says it before anybody has to ask: the last quarter may be 15 percent smaller.
- Settled: 9.5 percent from 1 October, review in April with the same two sheets, and Bandwerk pays a third of each order on placing it.
- Josephine: 'I would rather hear of a small order in August than wait for a large one in November.'

Decisions: price as above, signed by both on the spot.
""")
st.mail("2025-08-07 08:15", jo, [ursula, reto], "After a good night", "The members have agreed with raised hands, all but one, and he never raises it. Thank you for showing us your own paper. No buyer did this before.\nJosephine")
# 5 criticised third firm
a = st.mail("2025-05-22 12:11", faith, reto, "Tembo Air Cargo!!", "These people have left our pallet in the sun for two days and now they say that it 'was never received'. I have the stamp in my hand. They are hopeless and they do not even pick up.")
st.mail("2025-05-22 13:00", reto, faith, "Re: Tembo Air Cargo!!", "Unacceptable. I ring their Zurich desk, they know my voice. Send me the stamp. And let us look for another one, together.", reply_to=a)
# 6 urgent is urgent
a = st.mail("2025-09-03 07:35", reto, faith, "URGENT customs Zurich - stamp missing", "Lot 52 stands at customs, the EUR.1 has no stamp in box 11. If we have nothing by noon it goes to the bonded store at 180 francs a day. Can you?")
st.mail("2025-09-03 08:50", faith, reto, "Re: URGENT customs Zurich - stamp missing", "I am in the car to the chamber. Scan in one hour. My mistake, I saw the box and thought the officer had done it.", reply_to=a)
st.mail("2025-09-03 10:14", reto, faith, "Re: URGENT customs Zurich - stamp missing", "Cleared. You drive like my sister. Thank you!", reply_to=a)
# 7 leaver with handover
a = st.mail("2025-08-26 14:00", reto, [faith, peter, sam, grace, jo], "A personal message", "Dear all\n\nAt the end of September I leave Bandwerk. After nineteen years I take over the cheese dairy of my uncle in Schangnau. You hear it on the same day as my colleagues. It has nothing to do with July, Faith :-)\n\nLivia Jaggi comes on 1 September, we have four weeks side by side. I write everything down, also what is in no contract: who calls whom, what 'maybe' means with Peter. On 16 and 17 September I would like to visit you with her.\n\nReto", cc=[ursula])
st.mail("2025-08-26 15:12", faith, reto, "Re: A personal message", "Oh no. Oh, and congratulations! Who shall I quarrel with now? We'd be honoured to have both of you, Samuel is already choosing the goat.", reply_to=a)
st.mail("2025-08-27 08:30", peter, reto, "Re: A personal message", "'Maybe' means no. 'Maybe, God willing' means yes. Write this down for her. We shall miss you.", reply_to=a)
st.mail("2025-09-02 09:00", livia, [faith, peter, sam, grace], "New here", "Good morning from Solothurn, I'm Livia, 29, before in buttons. I read the folder of Reto (64 pages!) and have as many questions. May I call each of you for half an hour this week?\nLivia")
st.mail("2025-09-02 09:48", sam, livia, "Re: New here", "Welcome Livia. Buttons also have holes, so you will manage. Tomorrow at two? I show you the grading table by phone camera.")
st.mail("2025-09-02 11:20", grace, livia, "Re: New here", "Karibu sana Livia! Thursday ten is good for me, I walk you through invoices and the one-third rule.")
st.minutes("2025-09-23", "Fortnightly call", TUESDAY + [livia], """
- Last call of Reto, first chaired by Livia. Handover list: 41 points, 38 ticked, three with a name and a date.
- Faith sings. It is not minuted which song.

Actions:
- Livia: forecast for the last quarter by 30 September
- Peter: perch skins, pressed, by 21 October
""")
st.mail("2025-09-26 16:30", reto, [faith, peter, sam, grace, jo], "Sali zäme", "That's it then. My mailbox goes to Livia from Monday. Thank you for the skins, for the patience and the quarrel. There is always a cheese for you.\nReto")
st.mail("2025-09-29 10:30", livia, [faith, peter], "Forecast October to December", "Hi both, my first forecast, a day early because I was nervous. 13 percent under last year's plan, as Ursula said in August. Reto would have written it in two lines.\nLivia")
st.mail("2025-09-29 11:12", faith, livia, "Re: Forecast October to December", "It is clear and it is kind. 13 is better than 15, we plan with it.")
st.mail("2025-10-17 09:05", peter, [corinne, livia], "Perch, pressed", "Twelve pressed perch skins left with the courier today. They lie flat like a chapati. The smell, I say nothing.")
st.mail("2025-10-22 10:40", corinne, peter, "Re: Perch, pressed", "Here, flat, gorgeous. And yes. The whole floor knows they are here.")
# 8 directors asked by both
a = st.mail("2025-10-08 13:25", livia, [ursula, jo], "Please decide for Faith and me", "Dear Josephine, dear Ursula\n\nFaith and I both have a point on who pays the 620 francs for the storage in lot 55 and neither wants to win it. We thought that you two toss a coin or better. We sent this together.\n\nLivia and Faith", cc=[faith])
st.mail("2025-10-09 10:00", jo, [livia, faith], "Re: Please decide for Faith and me", "Ursula and I took four minutes. Half each, and from now on storage belongs to who asked for the delay. You did right to bring it, and right to bring it together.", cc=[ursula], reply_to=a)
# 9 colour bleed
a = st.mail("2025-10-28 11:15", beat, [peter, sam], "Murram red bleeds", "Lot 58, Murram red, gives off on a wet white shirt, grade 2. 312 straps are already sewn. I stop the rest. I do not know yet if it is your fixing or our new edge wash. Who looks at what?\nBeat", cc=[livia, faith])
b = st.mail("2025-10-28 13:02", peter, beat, "Re: Murram red bleeds", "That is not nice. I take the kept piece of 58 into water now, and you test a skin which never saw your wash. We compare tonight?", cc=[livia, faith], reply_to=a)
c = st.mail("2025-10-28 18:31", peter, beat, "Re: Murram red bleeds", "Mine bleeds also. It is us: the new man took the bath out forty minutes early. I am sorry. We replace 58 free of charge and he gets trained and not scolded.", cc=[livia, faith], reply_to=b)
st.mail("2025-10-29 08:05", beat, peter, "Re: Murram red bleeds", "Respect for the quick and straight answer. Of the 312 we save about 200 with a sealing, we carry the work for this. Send 58 new when it's good, not when it's fast.", cc=[livia, faith], reply_to=c)
st.mail("2025-11-14 09:40", beat, [peter, sam], "58 the second", "Grade 4-5. My white shirt stays white. Closed.")
# 10 credit, put right in a day
a = st.mail("2025-11-06 08:58", sam, corinne, "The magazine", "Corinne, in 'Zeit & Werk' the strap is beautiful but they write 'leather from Tanzania'. My uncle in Arusha is delighted, the others less.")
st.mail("2025-11-06 09:25", corinne, sam, "Re: The magazine", "NO. I'm so sorry, our text said Machakos, I attach it. I have the editor on the line, correction online today and in the next print with the full name and Peter's photo.", reply_to=a)
st.mail("2025-11-07 10:30", sam, corinne, "Re: The magazine", "Seen, with photo. Peter bought a frame. All forgiven, also Arusha.", reply_to=a)
# 11 late payment
a = st.mail("2025-11-18 10:10", grace, livia, "Invoice for lot 56", "Dear Livia, the invoice of 14 October is four days over. Has something gone wrong? I have salaries on Friday.\nGrace")
st.mail("2025-11-18 11:02", livia, grace, "Re: Invoice for lot 56", "Grace, mea culpa: I approved it in the wrong list. Paid by express just now, proof attached, and I put the rule in my calendar in red. Sorry, also to Friday.", reply_to=a)
st.mail("2025-11-19 08:20", grace, livia, "Re: Invoice for lot 56", "It is on the account. Friday is saved.", reply_to=a)
# 12 joke
a = st.mail("2025-09-18 19:10", peter, [reto, livia, faith], "What I told the goat", "You Swiss have the watches, we have the time. That is why it needs two of us for a watch strap.")
st.mail("2025-09-19 08:00", reto, [peter, faith], "Re: What I told the goat", "And you are late with the joke by three days. Very typical!! (I laughed in the airplane.)", cc=[livia], reply_to=a)
# 13 quiet December told ahead
a = st.mail("2025-11-20 14:00", livia, [faith, peter, sam, grace], "December will be quiet from us", "Dear all\n\nSo that nobody wonders: in December we have inventory and the new cutting table is being installed, I'll write little from the 1st. We are closed from 20 December until 4 January. The call of the 16th falls out, that of the 2nd stays. Orders for January are with you already. Urgent: my mobile.\nLivia")
st.mail("2025-11-20 15:25", faith, livia, "Re: December will be quiet from us", "It suits us well. We close from the 19th to the 5th, half of the members are upcountry by then and the pits get their yearly scrubbing. Silence on both sides is then only rest.", reply_to=a)
st.minutes("2025-12-02", "Fortnightly call", LATER, """
- First grade 62 percent over the year, goal was 60.
- Perch: pressed skins lie flat at last, yet the smell is for fishermen. Jointly decided to make of it a trial of fifty straps and not a collection; Corinne sighs, then proposes it herself.
- Next call 13 January. Merry Christmas, Krismasi njema.
""")
# 14 new year
st.mail("2026-01-06 08:40", faith, [livia, corinne, beat], "Happy new year!", "Heri ya mwaka mpya! Pits are clean, people are fat, lot 64 goes into the drum on Thursday.")
st.mail("2026-01-06 09:15", corinne, faith, "Re: Happy new year!", "And the same to you! New table cuts like butter, I almost lost a sleeve. Sketches for Verena in Honey come this week.")
st.minutes("2026-01-20", "Steering", [ursula, jo, faith, livia], """
- The year: orders 11 percent under plan (tariff), 4 better than feared in August. Both sides thank for the early word.
- 2026: three new straps, premium for the school stays, second buyer for Athi in Florence, introduced by Ursula herself, 'so that you sleep at noon'.
- Price review in April as agreed.
""")
a = st.mail("2026-01-29 17:05", ursula, jo, "Not a pleasant one", "Josephine, Postauto is being cancelled by the customer, from June. About 6 percent of your year. He told me at four, now it's five. I'm trying to place the skins in Chasseral. You'll hear by the 12th, either way.\nUrsula")
st.mail("2026-01-30 07:30", jo, ursula, "Re: Not a pleasant one", "One hour is a good time for bad news. We hold the hides in salt till the 12th, it costs nothing.", reply_to=a)
st.mail("2026-02-11 11:45", ursula, jo, "Re: Not a pleasant one", "A day early: Chasseral takes two thirds, and Florence asks after the rest. Breathe.", reply_to=a)
a = st.mail("2026-02-17 10:22", sam, beat, "Protest", "I protest formally against your grade 3 on skin 17. It is a 2 and I will go to the United Nations.")
st.mail("2026-02-17 10:50", beat, sam, "Re: Protest", "Geneva is near, I'll take the train. Looked again with the lamp: it is a 2. Corrected.", reply_to=a)
st.minutes("2026-02-24", "Fortnightly call", LATER, """
- Lots 69 to 72 in time. Fifty perch straps sold in nine days, to everybody's surprise and Corinne's none at all.
- Visit of Peter and Grace in Solothurn from 20 April, with a detour to a certain dairy.
""")
st.write()
