import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, days, day

s = Story(8125, "Australia/Perth", "2025-05-05", "2026-03-06")
s.party("wandoo", "wandooridge.example")
s.party("tungadri", "tungadri.example")
fio = s.person("Fiona Hargreaves", "wandoo", "Director")
mick = s.person("Mick Tolland", "wandoo", "Field collector")
tess = s.person("Tess Nguyen", "wandoo", "Germination laboratory")
gav = s.person("Gavin Oakes", "wandoo", "Biosecurity and shipping")
ruby = s.person("Ruby Sanderson", "wandoo", "Collections database")
desh = s.person("Raghunath Deshpande", "tungadri", "Professor, pulses")
kav = s.person("Kavitha Reddy", "tungadri", "Pigeonpea breeder")
arun = s.person("Arun Kulkarni", "tungadri", "Doctoral student")
meen = s.person("Meenakshi Iyer", "tungadri", "Grants and agreements")
sur = s.person("Suresh Patil", "tungadri", "Farm superintendent")
far = s.person("Farhan Qureshi", "tungadri", "Data and field books")
AU, IN = [fio, mick, tess, gav, ruby], [desh, kav, arun, meen, sur, far]
for c in ["seeds-general", "germination", "shipping-permits", "glasshouse-and-field", "data"]:
    s.channel(c, AU + IN)
s.channel("wandoo-kitchen", AU)

for d in ["2025-06-02", "2025-09-29", "2026-01-01", "2026-01-26", "2026-03-02"]:
    s.away("wandoo", d, d)
for d in ["2025-08-15", "2025-08-27", "2025-10-02", "2025-11-05", "2026-01-14", "2026-01-26", "2026-03-04"]:
    s.away("tungadri", d, d)
for p in ("wandoo", "tungadri"):
    for d in ["2025-12-25", "2025-12-26"]:
        s.away(p, d, d)
s.away("tungadri", "2025-10-18", "2025-10-26")
s.away("wandoo", "2025-12-22", "2026-01-04")
s.away("tungadri", "2025-12-22", "2026-01-02")

WORDS = dict(
    sp=["Cajanus acutifolius", "C. lanceolatus", "C. reticulatus", "C. cinereus", "C. latisepalus", "C. pubescens", "Vigna lanceolata", "C. confertiflorus"],
    acc=["WR-1042", "WR-1057", "WR-1063", "WR-1088", "WR-1101", "WR-1119", "WR-1126", "WR-1140"],
    n=["12", "18", "23", "31", "40", "48", "55", "67", "72", "96"], few=["3", "4", "5", "6", "7", "9"],
    pct=["34", "41", "58", "63", "71", "77", "84", "88"], deg=["15", "20", "25", "27", "30", "33", "38"],
    place=["Kununurra", "Broome", "Derby", "the Fitzroy crossing", "the gorge track", "Halls Creek", "Camp 6"],
    bed=["bed 2", "bed 5", "the north bay", "plot 14", "plot 22", "net house B", "glasshouse 1"],
    dow=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], cross=["X-07", "X-11", "X-15", "X-19", "X-24", "X-28"])


def expand(text, copies=3):
    """Each template once in every round, filled differently, so that the same one does not come again soon."""
    templates = [line for line in text.strip().splitlines() if line.strip()]
    out = []
    for number in range(copies):
        some = []
        for line in templates:
            who, rest = line[0], line[2:].strip()
            if number and "{" not in rest:
                continue
            for k, v in WORDS.items():
                rest = rest.replace("{" + k + "}", s.chance.choice(v))
            lines = [p.strip() for p in rest.split("||")]
            some.append((who, [p[:1].upper() + p[1:] for p in lines]))
        s.chance.shuffle(some)
        out = some + out
    return out


GERM = expand("""
A|Agar or paper for {sp}? I've gone back and forth like a tennis ball.||Paper. On agar I grew only fungus, but very healthy fungus.
I|In {acc} I see two seed colours, brown and mottled. To be counted separate?||Separate, yes. Might be nothing, might be your next paper.||I will hope for the paper.
A|Ran {acc} at {deg} instead of {few} below, just for sport. {pct} % in half the time.||This is interesting! I will repeat here on {dow}.
I|{few} seedlings of {sp} are albino. Very beautiful and they will die.||Poor little ghosts. Photo, please.
A|Staining batch for {acc} is in the dark till {dow}, so don't wait up.||Noted, we will also sleep.
I|Radicle length of {acc}, measure on day {few} or at first leaf?||First leaf. Days lie, leaves don't.
A|Day 7 on {acc}: {pct} % up. Happy with that.||Very good Tess. Here same lot is {few} behind only.
I|Madam, {acc} is showing mould on {few} seeds in the second dish. Should I remove or keep counting?||Pull them, count them as dead, and photograph first please.||Done, photos are uploaded.
A|Does your incubator actually hold {deg}? Ours drifts by one at night.||I put a logger inside. It is holding, plus minus half.||Ripper, thanks.
I|May I know why you are nicking opposite to the hilum and not beside?||Beside the hilum you risk the radicle. Opposite end is boring and safe.||Understood, boring and safe is good.
A|{sp} seed coats are like gravel. Broke a scalpel on number {n}.||We are using nail clippers, kindly try, it is not a joke.||Tried. Never going back.
I|Filter paper is out of stock here till {dow}. Can I use sterile sand for {acc}?||Sand's fine, just write it in the sheet so we compare like with like.||Noted, column P.
A|{n} seeds of {acc} left in the working jar after today. Enough for two reps.||Kindly keep one rep for me, I will need in the crossing season.||Kept, with your name on.
I|Please find the imbibition weights for {acc}. Jump is at hour {few}.||Gorgeous curve. Stealing it for a talk, with your name on it.
A|Can you check dish {few} in the shared photo? Is that a root or a hair?||It is a hair. Very sorry to disappoint.||Ha. My hair probably.
I|What is the water you are using, tap or distilled?||Deionised. Perth tap would kill a cactus.
A|Got {pct} % on the cut test for {acc}, firm and white inside.||Good. From outside nobody would believe.
I|Sir wants four replicates and not three for {sp}. It is possible from your side?||Yep, just means fewer seeds per dish. {n} each.||That is okay.
A|I mislabelled {acc} as the one next to it yesterday, fixed before anyone used it. Own goal.||No issue, it happens in best families.
I|Incubator door was open in the night by the cleaner. {few} hours at room temperature. I have marked the run.||Cheers for telling. Keep it going, it's a footnote.
""")
SHIP = expand("""
A|Packet for {acc} weighed and sealed, {n} seeds, foil inside foil.||Thank you, I will inform the quarantine office.
I|Kindly share the phyto certificate number for the lot with {sp}. The officer is asking in every call.||In the folder, file name starts with PC. Scan both sides.||Got it, thanks.
A|Is it Dr Reddy or the university as consignee? Form has one line.||University, attention Dr Reddy.||Done.
I|Courier is asking for a value of the seeds. What to write?||Five dollars, no commercial value. To us they're priceless, but don't write that.||Written five.
A|New rule on our side: no staples in the paperwork. Don't ask.||I am not asking.
I|The release order for {acc} has come, one day early even!||Frame it.
A|Temperature logger from the last box: max {deg} degrees. Seeds don't mind.||Good. The courier boy minded, I think.
I|Gavin ji, import permit expires in {few} weeks, renewal is submitted today.||Legend. I'll hold the next box until it's in.
A|Do you want {sp} in glass or foil this time?||Foil only. Glass is arriving as music.
I|Which botanical authority to mention for {sp} on the form?||Use the one in the list Ruby made, column C. Officers like the full thing.
A|Box leaves {dow} on the {few} pm flight.||We will pray to the god of transits.
I|Agent has sent bill of {n} dollars for storage. It is genuine?||Genuine, it's in the budget under freight. Send it over.
""")
FIELD = expand("""
I|We are putting {n} pots of {sp} outside from {dow}, hardening for one week.||Good call, keep the kangaroos off. Oh wait.
A|Rangers at {place} say hi and want to know what we do with their weeds.||Kindly tell them that one weed is drought tolerance of {n} million farmers.||Told 'em. They've put up a sign.
I|Bees are only going to {bed}, not to the next one. Why?||Bees are like tourists. Plant something blue.
A|Left the good secateurs at {place}. Driving back. {n} k's. Don't laugh.||We are laughing with respect.
A|Back from {place}. Found {sp} in fruit, {few} plants, goats had been first.||Goats are always senior scientists.
I|First flower in {bed} today, {few} days before last year.||You little beauty! Photo?||Uploading, net is slow.
A|Road to {place} is under water, so I'm waiting a day with a book.||Stay safe Mick sir.
I|Aphids in {bed}. Sprayed soap. Will look again on {dow}.||Ta Suresh. Soap's our go-to as well.
A|How tall is the {acc} family now?||Up to my chest. I am not tall.
I|{cross} has set {few} pods out of {n} pollinations.||Is that good?||For this cross it is like winning lottery.
A|GPS for the {place} population is in the sheet, spot is under the big boab.||Which one is big boab?||The one that's bigger than the other big boab.
I|Power was gone for {few} hours, but generator took net house. All plants alive.||Phew. Good man.
A|Bagged {n} pods of {sp} so they can't pop before I'm back.||Clever. Here pods pop and then my boys are crawling.
I|Irrigation in {bed} is fixed. Rat had eaten the pipe.||Same rat as last month?||His son.
A|Flies at {place}: I ate about {few}.||It is protein.
I|Pollen of {acc} is {pct} percent stainable this morning. After {few} pm it is useless.||So early risers only. Not my sport.
A|Snake in the ute, python, friendly. {n} minutes late for everything.||Kindly send photo but from far.
I|Labels in {bed} have faded. My boys are repainting, work of one day.||Try the aluminium tags, I'll chuck a bag in the next box.||That will be helpful.
A|Vouchers of {sp} pressed, {few} sheets, one set for your herbarium.||Our curator is smiling, it is rare.
I|Monsoon has come on {bed} with {n} mm. Drains are working.||We'd sell a kidney for {n} mm.
""")
DATA = expand("""
I|There are {few} spellings for {place} in the list. Shall I unify?||Please! Mick invents a new one each trip.||Unified, he has no say.
A|Script for the seed weights is in the repo, reads your balance file too.||It is running on first attempt. I am suspicious.
I|Photos of {cross} are heavy, {n} MB each. I am compressing to half, originals on disk.||Perfect, my laptop thanks you.
A|Does {acc} belong to you or to us in the stats?||To both, but count one time only.
A|Heads up, merging duplicates for {acc} this arvo, sheet's read-only for {few} hours 🙏||Okay, I will take tea.
I|Passport field for {acc} says altitude {n} and map says sea. Which one to trust?||Map. Mick types with his thumbs. Fixed 😅
A|Barcode reader hates the matte labels. Any luck with yours?||We are putting transparent tape above, then it reads.||Genius.
I|I have uploaded {n} rows for {bed}. Please check one time.||Checked, {few} had a comma for a dot, sorted.||Thank you, my keyboard is confused.
A|Could you send the trait list with units? I've got three kinds of 'height'.||Attached. Only the centimetre one is real.
I|Sync failed in night, error about time zone.||That was me, clock change thingy. Re-run it now?||Working.
A|New map is up, dots for all {sp} records. Zoom in on {place}, it's pretty.||Very nice! Professor asked for print in A3.
I|What does code 'ND' mean in the {acc} record, no data or not dormant?||Not dormant. Good catch, I'll spell it out.
A|Backed up everything to both sides. {n} GB.||Confirmed, it has arrived here too.
I|Is it possible to add column for {cross} parents? Breeders are fighting for it.||Added two, mum and dad 🌱
""")
CHAT = expand("""
A|What's everyone's weather? {deg} here and I'm in thongs.||{deg} plus humidity. In thongs means?||Sandals! Sandals!
I|Our canteen made mango rice today. I am sharing only photo, sorry.||Cruel and unusual.
A|Cricket: nobody is to mention yesterday.||What happened yesterday, Mick sir? Kindly explain slowly.||I walked into that.
I|Apologies for late, my daughter had fever and we were in clinic. All okay now.||Oh poor little chook. No rush on anything.
A|Sorry, missed your message under a pile of envelopes. Yes to {dow}.||No problem at all.
I|Arun's paper from his masters is accepted!||Woohoo! Cake on both continents.
A|Kettle at work blew the fuse for the entire lab, so tell nobody but we germinated by torchlight.||We tell only everyone.
I|Question: what is 'arvo', 'servo' and 'smoko'? Ruby used all in one line.||Afternoon, petrol station, tea break. You're fluent now.
A|Who's on the call {dow}? I'm in a car near {place}.||Myself and Farhan. We will speak for you also.
I|Thank you for the banksia calendar, it hangs above Sir's chair. He pretends not to like.||Knew it.
A|Our open day had {n} visitors, and every second asked about the curry peas. That's you lot!||We are famous as curry peas. Okay.
I|One goat entered the office. It is not figure of speech.||Did it have an appointment?
""", 4)
MAIL = expand("""
A|Subject: Count for {acc} | Hi Kavitha,\n\njust to confirm {n} seeds set aside from {acc} for you, and {few} duplicates stay in the vault.\n\nCheers, Tess||Dear Tess, confirmed from our side. Regards, Kavitha
I|Subject: Reimbursement, quarter | Dear Fiona, please find the statement of expenditure for {few} months. One bill is in Kannada, I have added the translation. With regards||Looks tidy to me, passed to our accounts. Thanks heaps.||Thank you madam.
A|Subject: Visit in the season | Would {dow} or the day after suit for the farm walk? I'm easy.||Either is fine, early morning before sun is better. We will send the vehicle.||Perfect.
I|Subject: Material transfer, {acc} | Respected sir, kindly let me know whether {acc} falls under the same agreement as the earlier lots or requires fresh signature.||Same agreement, just a new line in the annex. I've drafted it, have a squiz.||Annex is in order, signed copy attached.
A|Subject: Photo credit for {sp} | Mind if we use Suresh's flower photo in the newsletter? With his name, obviously.||He is delighted. He asks to send ten copies to his mother.||Twelve, then.
I|Subject: Crossing plan {cross} | Please see the crossing plan, {n} pollinations on {few} mother plants. Comments are welcome.||Looks good. I'd swap the order so the shy one flowers first.||Accepted, swapped.
A|Subject: Herbarium sheets | Sheets for {sp} are mounted. Can your curator check the determination? No hurry.||He has checked. It is correct, and the handwriting he praises.
I|Subject: Student seminar | Arun will present the {sp} results on {dow}. If you can join for fifteen minutes it will be encouraging for him.||Wouldn't miss it. I'll bring questions he can answer.||That is most kind.
A|Subject: Freezer space | We have room for {n} more foil packs of your advanced lines as safety duplicates. Interested?||Very much. We will send in the cool months.
I|Subject: Correction in report, page {few} | In the report the figure for {acc} should be {pct} and not what is printed. My typing mistake, corrected file attached.||No dramas, swapped it.
A|Subject: Calibration of balances | Our balance has been serviced, weights before last week may be {few} mg light. I've flagged the rows.||Thanks for flagging. It does not change anything in our side.
I|Subject: Book chapter outline | Sir proposes a chapter together on the wild relatives, Tess as first author. Outline is attached.||Chuffed! I'll write the dormancy bit.||Excellent.
""")


def talk(medium, channel, deck, pairs, per_week, first, last, reply=(6, 220)):
    used = []
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(s.poisson(per_week / 5)):
            if not deck:
                deck.extend(reversed(used))
                used.clear()
            who, lines = deck.pop()
            used.append((who, lines))
            one, other = s.chance.choice(pairs)
            if who == "I":
                one, other = other, one
            if date in s.closed[one.party]:
                continue
            s.exchange(medium, channel, date, one, other, lines, reply, 1.0, 0.6, (11, 18))
    deck[:0] = reversed(used)


A0, Z0 = "2025-05-05", "2026-03-06"
talk("slack", "germination", GERM, [(tess, arun), (tess, arun), (tess, kav)], 2.4, A0, Z0)
talk("slack", "shipping-permits", SHIP, [(gav, meen), (gav, arun), (gav, kav)], 1.3, A0, Z0)
talk("slack", "glasshouse-and-field", FIELD, [(mick, sur), (mick, sur), (mick, kav)], 2.3, A0, Z0)
talk("slack", "data", DATA, [(ruby, far)], 1.5, A0, Z0)
talk("slack", "seeds-general", CHAT, [(mick, kav), (ruby, arun), (tess, kav), (fio, meen)], 1.1, A0, Z0)
talk("mail", None, MAIL, [(tess, kav), (gav, meen), (fio, kav), (fio, meen)], 1.4, A0, Z0, (40, 420))

S, M = s.slack, s.mail
m = M("2025-05-06 12:10", fio, [kav, desh], "Wild peas: here we go", "Dear Kavitha, dear Professor,\n\nthe agreement is signed, so let's get cracking. We bring the wild Cajanus from the Kimberley, you bring the breeding, and in ten months we want to know which ones cross and why half of them refuse to wake up.\n\nOne ask: if we muck something up, tell us the same week. We'll do likewise.\n\nFiona", cc=[tess, meen])
M("2025-05-07 13:35", desh, fio, "Re: Wild peas: here we go", "Dr. Hargreaves,\n\nAgreed. You will find that telling is not my difficulty.\n\nDeshpande", cc=[kav, tess, meen], reply_to=m)
M("2025-05-08 12:45", kav, [fio, tess], "Working arrangements", "Dear all,\n\nto put on paper what was agreed on the call: changes to protocols are told two weeks before, and we reply within three working days. Steering call is every four weeks, and we keep minutes.\n\nBest regards,\nKavitha", cc=[desh, meen])

p = S("2025-05-21 14:02", "germination", desh, "I have read the protocol. Page 4 is written by somebody who has never seen a pigeonpea. Soak of 24 hours will drown them.")
S("2025-05-21 14:20", "germination", tess, "That'd be me, and fair cop, I copied it from wattles. What would you do, 6?", p)
S("2025-05-21 14:31", "germination", desh, "8. The remaining pages are good. I do not say it often.", p)
S("2025-05-21 14:33", "germination", kav, "He really doesn't :)", p)

# customs
p = S("2025-06-16 12:20", "shipping-permits", meen, "Urgent please. Box one is detained at Chennai air cargo. Officer says additional declaration on bruchid beetle is missing, and they will destroy after 72 hours.")
S("2025-06-16 12:28", "shipping-permits", gav, "On it. Declaration IS there but on page 2 and they've got page 1. Ringing our inspector now.", p)
S("2025-06-16 15:40", "shipping-permits", gav, "Reissued with everything on one page, stamped, emailed to the officer and to you.", p)
S("2025-06-17 12:55", "shipping-permits", meen, "Officer has accepted! Arun is going by night train to collect personally.", p)
S("2025-06-18 14:10", "shipping-permits", arun, "I have the box on my lap. I did not sleep but the box did.", p)
S("2025-06-18 14:15", "shipping-permits", fio, "Arun, you absolute hero. Gav now has 'ONE PAGE' tattooed somewhere.", p)
# third party criticism
p = S("2025-07-01 13:00", "shipping-permits", gav, "Can I just say the courier's call centre is a disgrace. Forty minutes of pan flute, then they hang up on me.")
S("2025-07-01 13:12", "shipping-permits", meen, "With us it is sitar, otherwise same. They are hopeless people. Shall we both complain in one letter?", p)
S("2025-07-01 13:15", "shipping-permits", gav, "One letter, two letterheads. Love it.", p)

# spoiled samples
m = M("2025-07-14 13:30", arun, tess, "Lot 2 condition", "Respected Madam,\n\nI am sorry to write that in lot 2 the six packets from WR-1101 to WR-1126 were damp on opening. Silica beads are pink and there is smell. I have put them in the desiccator at once and photographs are attached. I do not know whether it happened here or on the way.\n\nYours sincerely,\nArun", cc=[kav])
m = M("2025-07-14 15:05", tess, arun, "Re: Lot 2 condition", "Hi Arun,\n\nIt happened here. I checked the sealer log and the element was dying that afternoon, and I sealed those six myself without a pull test. I'm really sorry, that's weeks of your time. You did everything right.\n\nFresh packets from the vault duplicates leave Thursday, Gav has priority on the permit, and every pack gets a pull test from today. I'll pay the freight from our side.\n\nTess", cc=[kav, fio], reply_to=m)
M("2025-07-15 12:40", kav, tess, "Re: Lot 2 condition", "Dear Tess,\n\nthank you for saying it so straight. We will sow the dry ones first, so nothing is lost except the smell in Arun's bag. Please do not worry.\n\nKavitha", cc=[arun, fio], reply_to=m)
p = S("2025-07-24 13:20", "germination", arun, "Replacement packets have arrived, dry like biscuit. Thank you Madam!")
S("2025-07-24 13:26", "germination", tess, "Best news of my week.", p)
# and one the other way
p = S("2025-08-06 12:15", "glasshouse-and-field", sur, "My mistake. Boy has watered plot 14 with the fertiliser tank. 11 plants of WR-1088 are burnt. I should have locked it. I am very sorry to Mick sir who has walked for these.")
S("2025-08-06 12:31", "glasshouse-and-field", mick, "Mate, it happens. I once drove over a whole population. There's {0} left in the jar, Tess?".format("plenty"), p)
S("2025-08-06 12:40", "glasshouse-and-field", tess, "Sixty. Twenty can go Friday.", p)
S("2025-08-07 11:50", "glasshouse-and-field", sur, "Tank has now lock and red paint. 4 of 11 are making new leaf. Thank you.", p)

# the dispute
m = M("2025-08-19 12:05", desh, tess, "Your viability figures", "Dr. Nguyen,\n\nI have compared your viability of 88 % for WR-1042 with our emergence of 41 %. Either your tetrazolium is a paint shop or my students are blind. I have checked my students. Your figures cannot stand in a joint report with my name.\n\nDeshpande", cc=[kav, fio, arun])
m = M("2025-08-19 16:10", tess, desh, "Re: Your viability figures", "Professor,\n\nI don't agree, and not by a little. A seed that's alive and asleep isn't dead because it didn't come up in your bed in monsoon mud. Hot water at 80 cooks a share of them, that's what your 41 is, I reckon. My stain's been checked by two other labs.\n\nTess", cc=[kav, fio, arun], reply_to=m)
m = M("2025-08-20 12:22", desh, tess, "Re: Your viability figures", "Cooks! We have used hot water for thirty years. Show me a plant, not a pink colour. A breeder cannot cross a colour.\n\nD.", cc=[kav, fio, arun], reply_to=m)
m = M("2025-08-20 14:50", kav, [desh, tess], "Re: Your viability figures", "Dear both,\n\nyou are each testing one half of the question and shouting about the other half. May I suggest: same lot, blind codes by Ruby and Farhan, 4 x 50 seeds each for stain, nick, hot water and nothing, at both places, same days. Whoever is wrong buys dinner at the next visit.\n\nKavitha", cc=[fio, arun], reply_to=m)
M("2025-08-20 16:15", tess, [kav, desh], "Re: Your viability figures", "I'm in. And Professor, no hard feelings, I'd rather be argued with than ignored.\n\nTess", cc=[fio, arun], reply_to=m)
M("2025-08-21 11:40", desh, [kav, tess], "Re: Your viability figures", "Accepted. I will sow with my own hands. Dr. Nguyen argues well.\n\nD.", cc=[fio, arun], reply_to=m)
S("2025-08-21 13:05", "wandoo-kitchen", mick, "Heard the prof called Tess's lab a paint shop. Are we at war?")
S("2025-08-21 13:09", "wandoo-kitchen", tess, "Nah, he's tough but he's fair dinkum. We're doing it blind, I'm actually keen.")
p = S("2025-09-01 12:30", "germination", ruby, "Codes are done: 1,600 seeds, 32 bags, Farhan and I hold the key in two halves. Bribes welcome 🍫")
S("2025-09-01 12:44", "germination", far, "I am accepting only dark chocolate.", p)
p = S("2025-09-30 13:10", "germination", far, "Envelope is opened on call. Nick 84 and 82. Hot water 43 and 47. Stain 87. Untreated 9 and 11. Both places agree within error.")
S("2025-09-30 13:22", "germination", desh, "So. The seeds were alive, and my hot water was killing the half. Thirty years. Dr. Nguyen was right and I was wrong on this, please minute it.", p)
S("2025-09-30 13:30", "germination", tess, "And you were right that my number alone is no use to a breeder. From now on both go in the table, stain and plants. Dinner's on you though :)", p)
S("2025-09-30 13:34", "germination", desh, "Dinner is on me. Very hot.", p)

# jokes, announced changes, absences
p = S("2025-09-11 14:20", "seeds-general", mick, "How many professors to change a light bulb at Tungadri?")
S("2025-09-11 14:24", "seeds-general", kav, "None, the student does it and professor is first author.", p)
S("2025-09-11 14:40", "seeds-general", desh, "Last author. Kindly be accurate.", p)
M("2025-09-22 12:15", ruby, [far, kav, arun], "Database moves on 13 October, three weeks from today", "Hi all,\n\nas promised well ahead: on 13 October the database gets a new address and accession numbers get a dash. Old links keep working until Christmas. If that clashes with anything of yours shout now and I'll shift it.\n\nRuby")
M("2025-09-23 11:55", far, ruby, "Re: Database moves on 13 October, three weeks from today", "Dear Ruby, no clash. Thank you for asking before. Farhan", cc=[kav])
M("2025-10-07 13:00", kav, [fio, tess, gav, mick, ruby], "Diwali", "Dear friends,\n\nthe university is closed from 18 to 26 October for Diwali. Net house will be watered, Suresh has made a roster, and for emergency my mobile is on. From 27th we are back, heavier.\n\nHappy Diwali in advance!\nKavitha", cc=[desh, arun, meen])
M("2025-10-07 15:10", fio, kav, "Re: Diwali", "Enjoy every sweet of it! We'll ship nothing that week so nothing sits in a shed.\n\nFiona", cc=[tess, gav])
p = S("2025-10-27 12:05", "seeds-general", arun, "We are back! I have eaten 31 laddus, data available on request.")
S("2025-10-27 12:12", "seeds-general", ruby, "n=1, no control 😂", p)

# urgent grant deadline
m = M("2025-11-10 12:02", meen, [fio, tess], "URGENT: foundation has advanced the closing date", "Dear Fiona,\n\nthe foundation informed us one hour ago that the portal closes this Thursday at 17.30 IST and not on the 28th. I am writing to you the very minute. We need from your side the budget table, three CVs and your signature by Wednesday night. I am so sorry to press like this, it is not in our hands.\n\nMeenakshi", cc=[kav, desh])
m = M("2025-11-10 12:40", fio, meen, "Re: URGENT: foundation has advanced the closing date", "Meenakshi, breathe. I've cleared my Tuesday and Wednesday, Tess is on the CVs, and our accountant owes me one. Thanks for telling us straight off.\n\nFiona", cc=[kav, desh, tess], reply_to=m)
p = S("2025-11-12 17:20", "seeds-general", fio, "Budget signed and uploaded. Section 3 still has two versions. Whose wins?")
S("2025-11-12 17:31", "seeds-general", desh, "Yours. Mine is correct but yours can be understood.", p)
S("2025-11-13 16:50", "seeds-general", meen, "SUBMITTED at 14.20 our time with three hours in hand! Thank you each and every one. I am going home to sleep.", p)
S("2025-11-13 16:53", "seeds-general", tess, "Meenakshi for president.", p)
# escalation wanted by both
m = M("2025-11-24 12:30", gav, [fio, desh], "Quarantine fee, over to you two", "Fiona, Professor,\n\nMeenakshi and I can't decide who carries the new quarantine fee (340 dollars a box), neither of our budgets has the line. We agreed to ask you together rather than toss a coin.\n\nGavin and Meenakshi", cc=[meen])
M("2025-11-25 12:10", desh, [gav, fio], "Re: Quarantine fee, over to you two", "Spoke with Dr. Hargreaves. Half and half. Next time you may toss the coin.\n\nD.", cc=[meen], reply_to=m)
# summer
m = M("2025-12-03 13:20", fio, [kav, desh, meen, arun], "Our summer shutdown", "Hi all,\n\nWandoo Ridge is closed from 22 December to 4 January. Vault alarm goes to my phone. Mick then has leave from 12 to 23 January, it's too hot to collect anything but sunburn. Anything you need before, yell by the 17th.\n\nFiona", cc=[mick, tess])
M("2025-12-04 12:00", kav, fio, "Re: Our summer shutdown", "Dear Fiona, noted with envy. We need nothing but the X-24 pods, and these are ours to worry. Happy Christmas to all!\n\nKavitha", reply_to=m)
p = S("2025-12-10 12:45", "glasshouse-and-field", sur, "Cyclone warning for tomorrow. We are tying down net house B, maybe two days no internet. Do not be anxious.")
S("2025-12-10 12:52", "glasshouse-and-field", mick, "Stay safe, pods can wait.", p)
S("2025-12-12 13:30", "glasshouse-and-field", sur, "Passed. One sheet flew to the neighbour, plants are all standing.", p)
p = S("2026-01-12 12:40", "germination", desh, "The January table is a disaster. Who has put decimal commas?")
S("2026-01-12 12:47", "germination", far, "Myself sir, the new laptop. It will be right in ten minutes.", p)
S("2026-01-12 12:59", "germination", far, "Corrected. Sorry for the fright.", p)
S("2026-01-12 13:02", "germination", desh, "It is a very good table now.", p)
# a late reply, told and made good
m = M("2026-01-20 12:20", kav, tess, "Dormancy chapter", "Dear Tess, how is the chapter coming? Editor is asking softly.\n\nKavitha")
M("2026-01-22 12:30", tess, kav, "Re: Dormancy chapter", "Kavitha, sorry, I told you Monday and it's Thursday. Two of us had the lurgy. Draft attached, minus one figure which you'll have tomorrow.\n\nTess", reply_to=m)
M("2026-01-23 12:05", tess, kav, "Figure 3", "As promised. Be rude about the colours if you must.\n\nTess")
m = M("2026-02-10 13:10", meen, [fio, desh, kav, tess], "Foundation: YES", "Dear all,\n\nit is approved, three years, full amount! Reviewer two writes that 'the partners evidently quarrel productively'.\n\nMeenakshi", cc=[gav, mick, ruby, arun, sur, far])
M("2026-02-10 13:45", fio, meen, "Re: Foundation: YES", "I'm grinning at a wall. It was your Thursday, Meenakshi, and Kavitha's blind bags. Put both in the press note please, and Arun's night train.\n\nFiona", cc=[desh, kav, tess], reply_to=m)
p = S("2026-02-18 13:30", "seeds-general", kav, "Please welcome Arun in his new role: from 1 March he runs the germination work here and sits on the steering call.")
S("2026-02-18 13:36", "seeds-general", tess, "Arun!! I've booked an hour Monday to show you all our dodgy shortcuts.", p)
S("2026-02-23 14:05", "seeds-general", arun, "Hour became three. Thank you for patience, Tess madam. Tess. Sorry.", p)
p = S("2026-03-05 13:10", "seeds-general", desh, "I have booked a table for 19 March in Dharwad. Dr. Nguyen will find the chillies instructive.")
S("2026-03-05 13:18", "seeds-general", tess, "I've been training.", p)

N = s.minutes
team = [fio, tess, gav, kav, desh, meen]
N("2025-05-29", "Steering call", team, "## Notes\n\n- Agreement is signed by both. Protocol page 4 corrected after the remark of Prof. Deshpande.\n- First box of 24 accessions is packed.\n\n## Decisions\n\n- Soak time is 8 hours.\n\n## Actions\n\n- Gavin: book the flight, by 6 June\n- Meenakshi: letter to the quarantine office, by 4 June")
N("2025-06-26", "Steering call", team + [arun], "## Notes\n\n- Box one was held at Chennai for two days and is released. All declarations go on one page from now.\n- Thanks to Arun for the night train.\n\n## Decisions\n\n- A scan goes to the officer before each flight.\n\n## Actions\n\n- Gavin: checklist for boxes, by 4 July (done on the call)")
N("2025-07-24", "Steering call", team, "## Notes\n\n- Six damp packets in lot 2: the sealer in Perth had failed. Tess explained, replacements arrived today.\n\n## Decisions\n\n- Pull test on each pack.\n\n## Actions\n\n- Tess: sealer log to the shared folder, by 31 July")
N("2025-08-21", "Steering call", team + [arun], "## Notes\n\n- Long and loud discussion of viability against emergence. Both tables stay open until the blind trial is read.\n- Burnt plants in plot 14 are replaced.\n\n## Decisions\n\n- Blind trial, 4 x 50, two places, codes by Ruby and Farhan.\n\n## Actions\n\n- Ruby and Farhan: bags by 1 September\n- Tess: seeds from one lot, by 28 August")
N("2025-09-18", "Steering call", team, "## Notes\n\n- Bags were ready on 1 September, sowing went as planned.\n- 7 crosses have flowers together.\n\n## Actions\n\n- Ruby: announce the move of the database, by 22 September")
N("2025-10-16", "Steering call", team + [arun], "## Notes\n\n- Result of the blind trial adopted: nicking replaces hot water at both places. Prof. Deshpande asked that it stands here that he was wrong on hot water. Tess asked that it stands here that stain alone is of no use to breeders.\n- Database moved on 13 October without loss.\n\n## Decisions\n\n- Each report gives both figures.\n\n## Actions\n\n- Kavitha: new protocol, by 7 November")
N("2025-11-13", "Steering call", team, "## Notes\n\n- Short call because of the grant. It is submitted.\n- New protocol in force, sent on 6 November.\n\n## Actions\n\n- Gavin, Meenakshi: proposal on the quarantine fee, by 24 November")
N("2025-12-11", "Steering call", [fio, tess, gav, kav, meen], "## Notes\n\n- Tungadri on the telephone only, cyclone. Prof. Deshpande excused, he is tying nets.\n- Fee is shared in halves.\n- Shutdown in Perth from 22 December to 4 January.\n\n## Actions\n\n- Tess: chapter on dormancy, by 19 January")
N("2026-01-15", "Steering call", team + [far], "## Notes\n\n- X-24 has 19 pods, the first of this cross anywhere that we know of.\n- Table of January is corrected.\n\n## Actions\n\n- Farhan: lock the number format, by 20 January")
N("2026-02-12", "Steering call", team + [arun, mick], "## Notes\n\n- Grant approved. Review of the ten months: what helped was to tell the bad news in the same week.\n- Chapter is with the editor.\n\n## Decisions\n\n- Arun joins the steering call from March.\n\n## Actions\n\n- Fiona: press note with all names, by 20 February (sent on 17 February, agreed by Kavitha)")

s.write()
