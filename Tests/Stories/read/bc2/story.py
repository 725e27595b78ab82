import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

story = Story(90213, "Europe/Rome", "2024-02-05", "2025-01-31")
story.party("meltemia", "meltemialines.example")
story.party("bigliamar", "bigliamar.example")
story.party("sutmar", "visitsutmar.example")

stavros = story.person("Stavros Kontogiorgis", "meltemia", "Port captain")
eleni = story.person("Eleni Marakou", "meltemia", "Commercial manager")
dimitris = story.person("Dimitris Psaltis", "meltemia", "Tariffs")
katerina = story.person("Katerina Vlachou", "meltemia", "Reservations")
yannis = story.person("Yannis Fotiou", "meltemia", "Systems")
lorenzo = story.person("Lorenzo Bastianelli", "bigliamar", "Partnerships")
giulia = story.person("Giulia Sorrentini", "bigliamar", "Customer care")
matteo = story.person("Matteo Orsenigo", "bigliamar", "Platform")
chiara = story.person("Chiara Beltrame", "bigliamar", "Settlement")
ivana = story.person("Ivana Radoš", "sutmar", "Director")
tomislav = story.person("Tomislav Krile", "sutmar", "Harbour and events")
marija = story.person("Marija Šutalo", "sutmar", "Campaigns")
ante = story.person("Ante Vrdoljak", "sutmar", "Finance")
petra = story.person("Petra Jelaska", "sutmar", "Harbour and events, from 2025")
nikos = story.person("Nikos Halkias", "meltemia", "Reservations, from November")

for party, dates in {
    "meltemia": ["2024-03-18", "2024-03-25", "2024-05-01", "2024-05-03", "2024-05-06", "2024-05-07", "2024-06-24", "2024-08-15", "2024-10-28"],
    "bigliamar": ["2024-04-01", "2024-04-25", "2024-05-01", "2024-08-15", "2024-08-16", "2024-11-01"],
    "sutmar": ["2024-04-01", "2024-05-01", "2024-05-30", "2024-08-05", "2024-08-15", "2024-11-01", "2024-11-18"],
}.items():
    for d in dates:
        story.away(party, d, d)
    story.away(party, "2024-12-24", "2025-01-06")

OPS, SALES, TECH = "triangle-operations", "triangle-sales", "triangle-integration"
GROUPS = {
    "YM": (TECH, [(yannis, matteo)]), "KG": (OPS, [(katerina, giulia)]), "CG": (OPS, [(stavros, giulia)]), "CT": (OPS, [(stavros, tomislav)]),
    "KT": (OPS, [(katerina, tomislav)]), "DC": (SALES, [(dimitris, chiara)]), "EL": (SALES, [(eleni, lorenzo)]), "GM": (SALES, [(giulia, marija)]),
    "LI": (SALES, [(lorenzo, ivana)]), "CA": (SALES, [(chiara, ante)]), "EI": (SALES, [(eleni, ivana)]), "EM": (SALES, [(eleni, marija), (lorenzo, marija)]),
    "DA": (SALES, [(dimitris, ante)]), "TG": (OPS, [(tomislav, giulia)]),
}
HOURS = (8.3, 17.6)
chance = story.chance
MAKERS = {
    "ship": lambda: chance.choice(["Anemona", "Pelagia", "Glaros Express", "Pelagia", "Anemona"]),
    "port": lambda: chance.choice(["Igoumenitsa", "Corfu", "Bari", "Sutmar"]),
    "pnr": lambda: "".join(chance.choice("ABCDFGHKLMPRTVXYZ2346789") for _ in range(6)),
    "n": lambda: str(chance.randint(2, 9)), "m": lambda: str(chance.randint(2, 9)), "k": lambda: str(chance.randint(11, 58)), "h": lambda: str(chance.randint(112, 690)),
    "eur": lambda: f"{chance.randint(1, 9)},{chance.randint(100, 989)}.{chance.choice(['00', '50', '40', '75', '20'])}",
    "day": lambda: chance.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]),
    "clock": lambda: f"{chance.randint(6, 22):02d}:{chance.choice(['00', '15', '20', '30', '45'])}",
    "inv": lambda: str(chance.randint(20110, 24890)), "pct": lambda: str(chance.randint(61, 97)),
    "car": lambda: chance.choice(["a camper van", "a horse trailer", "two motorbikes", "a sailing boat on a trailer", "a minibus", "a vintage Fiat", "an electric van"]),
}


def spin(text, values):
    while "<" in text:
        text = re.sub(r"<([^<>]*)>", lambda m: chance.choice(m.group(1).split("|")), text)

    def fill(match):
        key = match.group(1)
        if key not in values:
            values[key] = MAKERS[key.rstrip("0123456789")]()
        return values[key]
    return re.sub(r"\{(\w+)\}", fill, text).replace("\\n", "\n")


def open_day(party, date):
    return date.weekday() < 5 and date not in story.closed[party] and date not in story.holidays


def moment(at, minutes, party):
    date, hour, left = at.date(), max(at.hour + at.minute / 60 + at.second / 3600, HOURS[0]), minutes
    while True:
        room = (HOURS[1] - hour) * 60 if open_day(party, date) else -1
        if 0 <= left < room:
            return dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=hour, minutes=left, seconds=chance.randint(0, 59))
        left -= max(room, 0)
        date, hour = date + dt.timedelta(days=1), HOURS[0] + chance.uniform(0, 0.6)


ONCE = "Quiet like in church|I will frame it|half price|Buoy|Fenders|Depth|Manolis|TV crew|survey has|Bologna|rounding|tax office|bags with your logo|north mole|teeth|violin|luxury|double bass|parrot|donkeys|Swiss franc|pilgrims|newsletter, could|birthday|fishing net|olive growers|olive|marry|blogger|pronounce|musician|deaf|priority|logo of county|nursery|24:10|upside down|cabinType|Ioannina|Fano|on the fair|second guide|XML feed"


def read(text):
    deck = []
    for block in text.strip().split("\n\n"):
        head, *lines = block.split("\n")
        tags, months = head.split(), None
        if len(tags) > 2:
            low, high = map(int, tags[2][1:].split("-"))
            months = set(range(low, high + 1)) if low <= high else set(range(low, 13)) | set(range(1, high + 1))
        joke = not re.search(r"[{<]", " ".join(lines))
        deck.append((tags[0], int(tags[1]), months, lines, 1 if joke or re.search(ONCE, lines[0]) else 4))
    return deck


PILE, USED = [], {}


def background(deck, first, last, per_week, reply):
    date, last = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= last:
        for _ in range(story.poisson(per_week / 5) if date.weekday() < 5 else 0):
            fits = lambda e: (e[2] is None or date.month in e[2]) and USED.get(e[3][0], 0) < e[4] and open_day(GROUPS[e[0]][1][0][e[1] - 1].party, date)
            usable = [e for e in PILE if fits(e)]
            if not usable:
                PILE[:] = deck
                chance.shuffle(PILE)
                usable = [e for e in PILE if fits(e)]
            if not usable:
                continue
            entry = usable[0]
            PILE.remove(entry)
            group, starter, _, lines, _ = entry
            USED[lines[0]] = USED.get(lines[0], 0) + 1
            channel, pairs = GROUPS[group]
            one, other = chance.choice(pairs)
            if starter == 2:
                one, other = other, one
            at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=chance.uniform(HOURS[0], HOURS[1] - 0.3))
            values, before, subject, threaded = {"one": one.first, "other": other.first}, None, None, chance.random() < 0.7
            handed = date >= dt.date(2025, 1, 15)
            one, other = [petra if p is tomislav and handed else p for p in (one, other)]
            values["tom"] = "Petra" if handed else "Tomislav"
            if date.month in (11, 12, 1):
                values.update(ship="Anemona", day="Thursday", pct=str(chance.randint(22, 48)))
            for number, line in enumerate(lines):
                who, whom = (one, other) if number % 2 == 0 else (other, one)
                if number:
                    at = moment(at, chance.uniform(*reply), who.party)
                    if at.date() > story.end:
                        break
                line, when = spin(line, values), at.strftime("%Y-%m-%d %H:%M:%S")
                if line.startswith("Subject: "):
                    subject, line = (part.strip() for part in line[9:].split("|", 1))
                if subject:
                    before = story.mail(when, who, whom, subject if before is None else "Re: " + subject, line, reply_to=before)
                else:
                    before = story.team(when, channel, who, line, reply_to=before if threaded else None)
        date += dt.timedelta(days=1)


DECK = read(r"""
YM 1
Matteo, availability push for {ship} is {k} minutes behind. Is it my queue or your queue?
Yours, I have nothing waiting.
Correct, was my cron. Running again.

YM 2
Field "cabinType" came with value {k}, which does not exist in the table. New cabin?
Somebody in the yard invented it. Mapped to outside double, table updated.
ok

YM 1
I rotate the API key in two weeks, {day} at {clock}, and the old one lives one more week. Nothing to do for you except copy the new from the vault.
Copied and tested on staging.

YM 2
Test booking {pnr} on staging is stuck in "held". Can you free it?
<Freed.|Done, released.|It is free like a bird.>

YM 1
Why do I see {h} calls per minute for price of {port}? Usually it is one third.
Crawler of a comparison site. Blocked, you should see the curve go down.
Down. Nice.

YM 2
Deploy tonight {clock}, {n} minutes, read only for that time. Release notes in the wiki.
Thumbs up from here, nobody of ours books at that time, except Stavros' mother.

YM 1
The webhook for cancellation {pnr} arrived twice. Harmless but ugly.
Retry after timeout. I added the idempotency key, should be once from now.
Confirmed, once.

YM 2
Your certificate expires in {k} days, just so you know.
Renewal is automatic since last time. Since THAT last time.

YM 1
In the JSON of {ship} the departure is 24:10. My parser is crying.
Legacy of our scheduler, midnight is a state of mind for him. Fixed to 00:10.

YM 2
Question: is "infant" below 2 or below 4 in your tariff? Two documents, two answers.
Below 4. The other document is from the time of my grandfather, I deleted it.

YM 2
My daughter starts the nursery this week so I am online in pieces. For {pnr} I'll look after lunch.
Courage! First week is the worst. No hurry.
Looked: it is clean, the agent saw an old cache.

YM 1
Log of {day}: {n} payments with 3DS timeout, all of them repeated and went ok. Only for the statistics.
Same number here. Good.

YM 2
I would like to drop the XML feed for {port}, {n} agents still use it. Can you ask them?
I ask. Two answered they did not know that they use it.
Classic. We keep it until the last one has moved.

YM 1
Seat map of {ship} has deck {n} upside down on mobile.
I see. CSS of a person who was tired. Patch goes out with today's build.

KG 1
Giulia, please booking {pnr}: passenger wants to move from {day} to {day2}, there is place. Do you do it or me?
I do it! Done, no fee as it was our email with the wrong hour.

KG 2
Ciao Katerina, {pnr} arrived with {car} but paid for a normal car. What do I say to them?
Difference is {k} euro, they can pay at check-in. {port} desk knows.
Thank you, they are already relieved :)

KG 1
How many do you have for {ship} on {day} evening? I count {h}.
{h} also me. When we agree at first try I get suspicious.

KG 2
A gentleman asks if his parrot needs a ticket. I am serious.
If it is in cage no. If it speaks, adult fare.
I wrote him only the first half!

KG 1
List for {port} is there. {n} wheelchair, {m} dogs, one double bass.
Perfect, thanks. Is the double bass in cabin?
He paid a cabin for it. Artist.

KG 2
Please can you block {n} outside cabins on {ship} for the school of Fano, until {day}?
Blocked, option expires {day} {clock}.
Confirmed by the teacher, you can transform it in booking.

KG 1
{pnr} is no-show, and he writes to us very angry that the ship left on time.
Ah, the ship of Swiss. I take him, send to me.
He calmed down, I gave him the open ticket with the normal rule.

KG 2
Sorry Katerina! I answered yesterday in my head and not in Teams. Yes, {pnr} is refunded.
It happens also to me, mostly with my husband.

KG 1
Group of {k} pilgrims changed to {k2}. Bus remains one. New names on mail.
Names loaded. One has the birthday on board, should we tell the crew?
Tell! The cook loves it.

KG 2
Invoice address on {pnr} is missing, company wants it for VAT. Can you reissue?
Reissued with VAT, pdf is in the booking.

KG 1
Passenger left a set of teeth in cabin {h} of {ship}. If somebody calls you...
OH NO. Nobody yet.
He called here. He could not explain well, but we understood.

KG 2
{ship} of {day} is {pct}% full on our side. Do I open the reserve of garage?
Open {k} metres, rest Captain keeps for trucks.
Opened, grazie.

KG 1
My colleague at desk is ill, so calls today I take alone. If I am slow with your cases, send a whistle.
Poor you. I hold the not urgent ones until tomorrow.
Everything done now. Thank you for holding.

KG 2
For the deaf group on {day}: is there visual alarm in cabins of {ship}?
In {n} cabins. I assigned those.
You are an angel.

CG 1
Tell your customers: check-in closes 60 minutes before. Not 59. I have seen {n} cars at the gate today with the cappuccino in hand.
I put it in bold in the reminder SMS, Captain. The cappuccino also.
Good.

CG 2
Captain, a family asks whether {ship} on {day} will be rough, the child suffers.
Wind {n} on the beam. Put them low and in the middle, and ginger biscuit.
They thank you, the mother says you are better than the forecast.

CG 1
Who wrote "luxury cruise feeling" for {ship}? It is a ferry. It has a garage and a bar.
Guilty, it was me! I change to "comfortable crossing".
Accepted.

CG 2
Captain, {car} of {n} metres and a half, booked as {n}. Embark or not?
I measure myself. If it fits it goes.
It went, they sent a photo with you and the meter.

CG 1
Embarkation {port} {day} from {clock}, ramp side, not stern. Put it in the message.
In the message, {h} sent.

CG 2
For the newsletter, could you tell in two lines what a port captain does?
He says no. This is one line.
Best interview of my life.

CT 1
{tom}. Buoy at your south mole is not where chart says.
You are right, diver moved it for cleaning. Back on {day}. I wrote to harbour master already.
Seen it back. Good.

CT 2 m5-9
Captain, folklore group of {k} people will dance on pier when {ship} arrives on {day}. Is it disturbing you?
If nobody dances on my mooring line, no.
I will draw them chalk line.

CT 1
Fenders at berth {n} are finished. I put it in report, harbour must change them before the season.
Ordered, they come from Rijeka on {day}. I send you photo when they hang.
Photo received. Proper ones.

CT 2
Depth at berth 2 was measured after dredging, 7.{n} metres. Paper in attachment of calendar... I mean here.
With 7 I sleep well.

CT 1
Your pilot was on time today. Write it down, it must be said also.
I told him. He framed you in his heart.

CT 2
Water truck for {ship} on {day} at {clock}, {k} tons, is it enough?
Enough.

CT 1
There was a fishing net at the entrance again.
I know whose. He is my cousin, he brings you sardines as apology.
Sardines received. Net forgiven. This time.

KT 2
Katerina, how many disembark in Sutmar on {day}? I have to order the small train for luggage.
{h}, of them {k} with tour guide.
Then two trains. Thank you.

KT 1
Our passenger forgot a violin at your tourist office, green case. Do you have it?
We have it, and my colleague plays a little. Sends with {ship} {day}.
Owner cried of joy on phone.

KT 2
Parking near the terminal will be reduced by {k} places in three weeks because of pavement works, please tell passengers with car.
It is in confirmation mail from today. Thanks for telling so early.

KT 1
{ship} arrives {clock} and not half hour before as in the poster of your square.
Printing house took last year. We put sticker over, my nephew goes with ladder.
Bravo nephew.

KT 2
Do you take the pass holders also in line for priority? Guests ask me at info point.
Yes, line 2, they show QR. Sign is up since {day}.

KT 1
School from Ioannina, {k} children, wants the tour of walls in Greek. Is there somebody?
Mrs. Despina, married here since 1988. Booked for {clock}.
Ideal!

DC 1
Subject: Tariff file, week {k} | Dear Chiara,\n\nPlease find the tariff file of the week, no changes of amounts, only the {n} new cabin codes.\n\nKind regards,\nDimitris Psaltis
Dear Dimitris,\n\nimported without errors, thank you. Nothing else to signal.\n\nChiara

DC 2
Subject: Settlement statement {inv} | Dear Dimitris,\n\nI attach the statement {inv}, total EUR {eur} in your favour. The bank transfer leaves on {day}.\n\nBest regards,\nChiara Beltrame
Dear Chiara,\n\nChecked to the cent, and received. Thank you.\n\nD. Psaltis

DC 1
Subject: Difference on {inv} | Dear Chiara,\n\nOn {inv} I have EUR {k}.{n}0 less than you. Probably it is a refund across midnight. Do you see it?\n\nDimitris
Dear Dimitris,\n\nyes it is {pnr}, refunded at 00:0{n}. I move it in the next statement so your month closes clean.\n\nChiara
Found. Agreed, closed here.

DC 2 m2-9
Subject: Port taxes {port} | Dear Dimitris,\n\nthe port of {port} has published the new taxes for vehicles, plus {n} cents. From when do you apply them?\n\nChiara
Dear Chiara,\n\nFrom 1 January of next year, as the port says. It will be in the file {k} with the date in the header.\n\nDimitris
Perfect, I wait for the file.

DC 2
Subject: Credit notes | Dear Dimitris,\n\n{n} credit notes still open from the group of Lecce, can you have a look when you have a moment? No urgency.\n\nChiara
All of them are issued this morning, sorry that they were sleeping.\n\nDimitris
Received, thank you!

DC 1
Chiara, which exchange rate do you use for the {n} bookings in Swiss franc?
The one of ECB of the day before. I send you the table.
Same as mine then.

DA 2 m4-8
Dear Dimitris, museum share of {ship} pass holders, do you report it monthly or by quarter?
Monthly until the season ends, Ante. After that quarter is enough I think.
I agree, less paper.

DA 1 m6-6
Ante, {k} pass sales in May statement have no town code, so you are missing EUR {h}. I add it by hand.
Thank you for honesty, I would not have noticed.

CA 2
Subject: City card share {inv} | Dear Chiara,\n\nstatement {inv} shows {h} city cards, our turnstiles have {h}. So also the turnstile agrees. Please pay whenever.\n\nAnte Vrdoljak
Dear Ante,\n\nso nice when the turnstile agrees. Paid today.\n\nChiara

CA 1
Subject: Tax number for the new form | Dear Ante,\n\nour tax office wants a new form also for tourist boards, I attach it precompiled. You have only to sign on page {n}.\n\nChiara
Signed. Page {n} is very beautiful, one of the best that I saw this year.\n\nAnte
You should see page {m}.

CA 2
Dear Chiara, can the report have also the country of guest? Assembly asks where our visitors come from.
Yes, it is one column. From next month you find it.
I see it, thank you. Belgians, who would say!

CA 1
Ante, the IBAN on your letter has one digit less. Is it a test?
It was coffee. Correct one is in the signed PDF now.

EL 1
Subject: Groups for {ship} | Lorenzo my friend,\n\nthe agency of Bologna asks for {h} places on {ship}. Give them the group price but not the free guide, they got it last year and took two.\n\nEleni
Dear Eleni,\n\nunderstood, the famous second guide. I write to them with all my diplomacy.\n\nLorenzo
Did they accept?
They accepted, and the second guide comes as paying passenger!

EL 2
Subject: Numbers of the week | Dear Eleni,\n\nI share the numbers of the week: {h} passages, load {pct} percent, average basket {k} euro. Compared with the same week of last year we are plus {n}.\n\nA warm greeting,\nLorenzo
Bravo to your people. The plus {n} I will show to my chairman before his lunch.\n\nEleni

EL 2
Eleni, the tour operator of Trieste wants to know if they can combine {ship} with the train. I like the idea.
I like also. Let them send dates.
Dates arrive {day}.

EL 1
Your banner says "from {k} euro" and this price is only on Tuesday in the rain. Can we write "from {k} euro on selected days"?
You are right, corrected in all languages. Legal says thanks too.

EL 2
Good morning Eleni, how is your mother after the fall?
Better, she is already giving orders to the nurses. Thank you that you ask.

EL 1
Lorenzo, who is speaking on the fair of {port}, you or me?
You for the ships, me for the jokes.
Deal. Keep them short.

EL 1
Subject: Radio spot | Lorenzo,\n\nin the radio spot they pronounce {ship} like a disease. Can they record again with somebody who has been in Greece?\n\nEleni
Dear Eleni,\n\nthey have recorded it again, now with my neighbour who is from Patras. Listen to the attachment.\n\nL.
Now it sounds like a ship. Kisses to the neighbour.

EM 2 m7-9
{other}, for the autumn flyer do I use the picture of {ship} from the air or from the pier?
From the air, from the pier one sees the rust.
Ha, from the air then.

EM 2
The campaign brought {h} clicks on the pass in one week, {k} of them bought. I am very satisfied.
So are we, compliments for the texts!

EM 1
Marija, in the English page there is "swim with the donkeys". Is it dolphins?
It is donkeys island and swimming, two sentences became one. Corrected!

EM 2
{other}, can I have logo in vector, please? The one I have is made of squares.
In the shared folder, version {n}. With and without the wave.

EM 1
Could you lend us {n} photos of the walls at night for the magazine on board?
Already in folder, and name of photographer is to be written, please: Roko B.
Written under each.

GM 1
Marija, tourists ask me for the opening hours of the aquarium and on the site I find two versions.
Correct is until {clock}. I change the other one now, thanks for telling.

GM 2
Giulia, a blogger with {h} thousand followers asks free passage. Is it for you or for Meltemia?
I ask Eleni... She says yes if he doesn't film the Captain.
I pass it on word for word.

GM 1
The translation "hrapava obala" in Italian, is it wild coast or rough coast?
Wild! Rough sounds like bad mood.
Wild it is.

GM 2
We had {k} guests today at info point with printed pass and QR cut in the middle by printer. Could margin be bigger?
Of course, {n} mm more from tomorrow.
Works, no more half QR.

GM 1
Reviews of the week: {pct} percent five stars, the single one star complains about seagulls.
I will speak with seagulls.

GM 2
Festival programme has changed in {n} points, I send you new PDF with yellow.
Updated on the site, also in German.
Quick as always, hvala!

GM 1
Sorry for the delay Marija, yesterday half office was in bed with fever. The texts are online now.
No problem at all, get well everybody!

LI 2
Subject: Visitor numbers {port} | Dear Lorenzo,\n\nplease find enclosed visitor numbers of the past month. Arrivals with the pass are {h}, which is {pct} percent of plan for season up to now.\n\nKind regards,\nIvana Radoš
Dear Ivana,\n\nthank you for the precision with which you always send these tables. The difference comes from the schools that arrive later, we expect to recover.\n\nLorenzo
Thank you for explanation. I will note so in my report to the Council.

LI 1
Subject: Invitation letter | Gentle Ivana,\n\nfor the convention of agents in Ancona on the 1{n}th we would be honoured to have you with a short speech of {k} minutes.\n\nLorenzo
Dear Lorenzo,\n\nI accept with pleasure. {k} minutes is long for people before lunch, I will take half.\n\nIvana
Your wisdom is known. Thank you.

LI 2
Lorenzo, Council asks if logo of county can stand also on ticket. Is there place?
On the back, lower part. I send you a proof by {day}.
Proof is good. Council is happy, which is rare.

LI 1
Ivana, is the visit of the delegation confirmed for {day}? I reserve the restaurant.
Confirmed, we are {n}. One is allergic on fish, please do not laugh.

EI 1
Subject: Berth hours in {port} | Dear Ivana,\n\nfor the timetable that comes we would like to shift the arrival by {k} minutes. Your buses, do they survive it?\n\nWarmly,\nEleni
Dear Eleni,\n\nI have asked the bus company. They survive. They ask only to know three weeks before, which you did anyhow.\n\nIvana
Then it is fixed, thank you both to you and to the buses.

EI 2
Dear Eleni, a small present from our olive growers is on board of {ship}, with your name. Please do not let Captain open it.
He opened. He says it is very good. I saved {n} bottles.

EI 2
Subject: Report for the county | Dear Eleni,\n\nthe county would like {n} sentences on the punctuality of {ship}, for annual report. Could you supply, by {day} if possible?\n\nIvana Radoš
Dear Ivana,\n\nattached: {pct} percent within 15 minutes, the rest was weather and once a cow on the ramp.\n\nEleni
I have included also the cow.

EI 1 m6-9
Ivana mou, how was the concert on the square?
Beautiful and {k} minutes too long, as every year.

TG 1 m6-9
Giulia, if somebody asks: city beach closed on {day} from {clock} for swimming race, other beaches normal.
Written in the info of the day, thank you {tom}!

TG 2
{tom}, a couple wants to marry in Sutmar arriving with {ship}, {k} guests. To whom do I send them?
To me! I do everything except the groom.
They laughed and they write to you.

TG 1
Bus from terminal to old town will be {n} minutes later, starting in three weeks; driver has to eat also.
Changed on the ticket. Buon appetito to him.

TG 2
The map of the harbour on our site has the toilets on the water...
That is for emergency. New map in mail, with toilets on land.
Published, everybody is dry.

KG 2 m6-9
{h} calls since this morning, {pct}% about air conditioning in {port} terminal. Any news of the technician?
He is there. Two machines of three are working, third by {clock}.
Thank you, I tell them.

KG 1 m7-8
Overweight of people today!! {h} in line at {port}, but all were on board at {clock}. My team is dead and proud.
Your team deserves a gelato. When you come to Ancona it's on me.

CG 1 m6-8
Heat 39 in garage. Passengers do not stay with dogs in car. Write it in five languages, big.
In six, Captain, I added the Dutch.
Good. Dutch have many dogs.

CT 2 m6-9
Captain, {n} yachts asked to stay at ferry berth on {day}. I refused before they finished sentence.
I begin to like you.

EM 2 m6-9
Queue for the walls is one hour at noon, please tell guests to come after 17, it's nicer also for photo.
Message goes with the boarding reminder from today.

YM 1 m6-8
Peak minute today: {h} searches in 60 seconds and still 0.{n} seconds answer. I drink to that server.
He accepts only water cooling.

KG 1 m11-1
Quiet like in church. {k} calls in the whole day, we are cleaning the archive.
Same, I have learned to crochet.

CT 2 m11-2
Bura, {k} knots at the mole and empty town. I walk alone with dog. How is with you?
Ship sleeps in dock, me also almost.

EL 2 m11-1
Subject: Winter numbers | Dear Eleni,\n\nthe numbers of the week are short: {k} passages. As every winter. I send them only not to lose the habit.\n\nLorenzo
Habit is holy. Thank you, and eat something warm.\n\nEleni

DC 1 m11-1
Chiara, from our side statement of the month is one page only. One page! I will frame it.
Frame it, in July it will be {k} again.

EI 2 m2-5
Dear Eleni, first almond trees are in blossom, I am sending you photo so that you see what you are selling.
Put it on the cover of everything!

GM 2 m2-5
Giulia, {n} hotels open already on {day}, list is in the folder for the site.
Loaded. It smells of season!

CT 1 m2-4
{ship} leaves dock on {day}. New paint, new propeller seal, same captain.
All three are welcome.

KT 2 m9-10
Chestnut evening will be on {day}, we keep {n} places for your crew.
The crew says ten more if there is wine.
There is wine.

KG 1
{pnr} wants vegan breakfast on {ship}, {n} persons. Did they write it in your form?
They wrote it in the field of the licence plate. I moved it.
Found it. The plate VEGAN{n} I had believed, honestly.

KG 2
Can you check for me if {pnr} has boarded in {port}? The wife on the phone is worried.
Boarded {clock}, he sleeps in cabin {h}.
She says typical. Thanks!

KG 1
For {day} I close the sale of reclining seats, {h} sold. Cabins still {k}.
Closed on the site as well.

KG 2
{n} bookings of {day} have the name written in Cyrillic, does the police at {port} accept it?
Only Latin letters, as in passport. Send me list and I fix together with the agency.
All {n} are sent.
Fixed.

KG 1
Agency of {port} asks the allotment for next year, {k} cabins on {ship}. Do you manage that contract or us?
We do, I have the old one here with the coffee stain. I call them {day}.
Good, one thing less.

YM 1
Reconciliation of {day}: {h} tickets on both sides, zero orphans.
Zero, I like this number.

YM 2
I see port code {port} written in two ways, with and without capital. Which one is law?
With capital. I clean {n} rows here.
Cleaned here also.

YM 1
Do you have five minutes for the rounding of {eur} in Croatian invoices? It gives {n} cents more.
Line by line or total, that's the question. We round by line.
We by total. I change mine, your way is what the tax office likes.

YM 2
Backup restore test: {k} minutes for everything. Not brilliant but it came back.
For {k} minutes I would sign immediately.

CG 2
Captain, good evening, TV crew of {n} persons wants to film the mooring of {ship} on {day}. Where can they stand?
Behind yellow line. With helmet. Without drone.
I told them three times the third one.

CG 1
{ship} will carry {k} trucks with oranges on {day}, so garage smells. Better than fish.
I could write "aroma included".
Write it.

CT 1
New officer on {ship}, name Manolis, first time at your berth on {day}. Give him somebody with patience.
I give him myself.
I said patience.

CT 2
Captain, light of the north mole is out since {clock}, electrician is already climbing.
Seen. Told to bridge of {ship}.
Light is on again, electrician is down again.

KT 2
Can I get from you a list of languages of guests on {day}? For the guides.
German {k}, Italian {h}, Greek the rest.
Thank you, three guides called.

DC 2
Subject: Statement {inv}, small question | Dear Dimitris,\n\nin {inv} there is one line of EUR {k}.00 with the text "various". Our auditor is allergic to this word. What is it?\n\nChiara
Dear Chiara,\n\nIt is pet fares of {ship}, {n} dogs and one rabbit. I renamed the line.\n\nDimitris
The auditor is now in peace, thank you.

DC 1
Subject: Calendar of payments | Dear Chiara,\n\nFor my cash plan, statement {inv} will be paid before or after {day}? If after, I eat only bread that week.\n\nDimitris
Before noon, Dimitris, as always!\n\nChiara
As always arrived.

CA 1
Ante, {n} invoices of the printing house of maps arrived to us instead of you, numbers from {inv}. I forward.
Thank you, printing house knows us by heart but not the address.

EL 1
Lorenzo, agency from {port} sold {k} tickets with last year's conditions. They call me, they cry. Do we close an eye?
We close one. With the other I explain to them the new pdf.
Correct like this.

EI 1
Dear Ivana, {h} bags with your logo are finished already! Can we have again {h2}, until {day}?
Dear Eleni, they go with truck on {day}. Good sign that they are gone.

LI 1
Ivana, the survey has {h} answers: guests give {n} stars of ten to signs in the old town. The others are all above eight.
It is fair, signs are from 1994. Council has approved new ones, I will send you design on {day}.
I saw the design, so elegant!

GM 1
Marija, which hotels accept late arrival after {clock}? {ship} group asks.
{n} of them, I put star beside the name in list.
Seen the stars, grazie cara.
""")

quick, calm = (4, 190), (8, 260)
for first, last, rate, reply in [
    ("2024-02-05", "2024-02-29", 5.0, calm), ("2024-03-01", "2024-03-31", 6.0, calm), ("2024-04-01", "2024-04-30", 7.0, quick), ("2024-05-01", "2024-05-31", 8.5, quick),
    ("2024-06-01", "2024-06-30", 9.5, quick), ("2024-07-01", "2024-07-31", 11.5, quick), ("2024-08-01", "2024-08-31", 11.0, quick), ("2024-09-01", "2024-09-30", 8.0, quick),
    ("2024-10-01", "2024-10-31", 5.0, calm), ("2024-11-01", "2024-11-30", 3.0, calm), ("2024-12-01", "2024-12-23", 2.4, calm), ("2025-01-07", "2025-01-31", 3.4, calm)]:
    background(DECK, first, last, rate, reply)

T, M = story.team, story.mail
everyone = [stavros, eleni, dimitris, katerina, lorenzo, giulia, matteo, chiara, ivana, tomislav, marija, ante]

# ---------------------------------------------------------------- winter and spring 2024

story.minutes("2024-02-08", "Coordination meeting", [eleni, stavros, dimitris, lorenzo, giulia, chiara, ivana, tomislav, ante], """## Rules for the year

Everybody found last year good and sometimes breathless. Agreed for 2024: changes of tariffs are told 60 days before, all other changes 14 days before. Questions get an answer within two working days, also when the answer is "not yet".
Weather is nobody's fault; the captain decides, Bigliamar tells the passengers, Sutmar looks after those who wait.

## Easter

Catholic Easter is on 31 March, Orthodox Easter on 5 May. Two waves, two campaigns, no shared posters.

## Decisions

- D1: the three rules above.
- D2: coordination meeting every four weeks until October, in winter by need.

## Actions

- Dimitris: summer tariffs to all by 15 March.
- Tomislav: list of events with a date, by 20 February.
""")

a = T("2024-02-15 07:10", OPS, stavros, "ANEMONA DOES NOT SAIL TODAY. Wind 9 from south, swell 4 metres. Do not ask me again at 9, at 10 and at 11.")
T("2024-02-15 07:18", OPS, giulia, "Understood Captain. 146 passengers, SMS is out, tomorrow or refund as they like.", reply_to=a)
T("2024-02-15 07:40", OPS, tomislav, "22 persons are waiting at our side, I opened hall and made them coffee. They are in better mood than Captain.", reply_to=a)
T("2024-02-15 07:55", OPS, stavros, "They did not see the sea that I saw. Thank you for the coffee to them.", reply_to=a)
T("2024-02-16 06:50", OPS, stavros, "We sail. 3 metres going down. All 146 can come.")

b = T("2024-02-21 09:30", SALES, marija, "Good morning, the poster for 'Easter in Sutmar, 29 March to 1 April' is out. Are Greek agencies already hanging it?")
T("2024-02-21 09:52", SALES, eleni, "Marija mou, my Greeks will stand on the pier in May and ask where is the lamb! For us it's five weeks later. Stop the Greek version please, quickly quickly.", reply_to=b)
T("2024-02-21 10:05", SALES, marija, "Joj, my mistake, I simply translated everything. Stopped, nothing was printed yet in Greek. New one with 3 to 7 May comes this afternoon.", reply_to=b)
T("2024-02-21 15:45", SALES, marija, "Here it is. With lamb.", reply_to=b)
T("2024-02-21 15:58", SALES, eleni, "Now it is perfect! We have two Easters, so we earn two times, there is no bad in this.", reply_to=b)

c = M("2024-03-05 10:00", dimitris, [chiara, lorenzo, ivana, ante], "Summer tariffs, bunker supplement from 15 June", "Dear all,\n\nFor your attention already now: from 15 June a bunker supplement of EUR 4 per passenger and EUR 9 per vehicle will be applied on all three lines. Bookings made before that date keep the old price. Full file attached, please tell me what is not clear.\n\nKind regards,\nDimitris Psaltis", cc=[eleni])
c2 = M("2024-03-05 16:40", ivana, [dimitris], "Re: Summer tariffs, bunker supplement from 15 June", "Dear Dimitris,\n\nI am not happy with a supplement, nobody likes it and my hoteliers will call me. But you have said it more than three months before and that I appreciate. One question: do residents of the islands pay it too?\n\nIvana Radoš", cc=[eleni, lorenzo], reply_to=c)
c3 = M("2024-03-06 09:15", dimitris, [ivana], "Re: Summer tariffs, bunker supplement from 15 June", "Dear Ivana,\n\nResidents do not pay. You are right that the file did not say it, corrected version is attached.\n\nDimitris", cc=[eleni, lorenzo], reply_to=c2)
M("2024-03-06 11:30", ivana, [dimitris], "Re: Summer tariffs, bunker supplement from 15 June", "Excellent, then I can defend it. Thank you for quick correction.\n\nIvana", cc=[eleni, lorenzo], reply_to=c3)

story.minutes("2024-03-07", "Coordination meeting", [eleni, stavros, dimitris, giulia, matteo, lorenzo, ivana, marija, tomislav], """## Follow-up

- Summer tariffs: came ten days before the date promised. Thanks to Dimitris.
- Event list: on the shared page since 19 February.

## Catholic Easter

Bookings for 28 to 30 March: 1,940, plan was 1,800. Extra sailing of the Glaros Express on Good Friday proposed by the captain.

## Decisions

- D1: extra sailing on 29 March, if 250 bookings by the 20th.

## Actions

- Giulia: open the extra sailing for sale by 8 March.
- Tomislav: second shuttle bus on the 29th.
""")

d = T("2024-03-28 12:10", OPS, giulia, "URGENT!! Coach of 48 from Pesaro is stuck behind an accident at Molfetta, can the Pelagia wait for 20 minutes? Please somebody answer")
T("2024-03-28 12:13", OPS, stavros, "I wait 25. Not 26.", reply_to=d)
T("2024-03-28 12:51", OPS, giulia, "They're on board, minute 24. The driver kissed the ramp.", reply_to=d)
T("2024-03-28 12:58", OPS, tomislav, "Buses here are shifted too, nobody will walk. Happy Easter to those who have it now!", reply_to=d)

# the outage
e = T("2024-04-11 10:02", TECH, yannis, "Matteo, I get 503 on everything since 9:51. Is it you?")
T("2024-04-11 10:04", TECH, matteo, "It's us. Database primary is dead, failover didn't happen. I'm on it, next word at 10:30.", reply_to=e)
T("2024-04-11 10:31", TECH, matteo, "Replica promoted by hand. Reading works. Booking not yet. Next word 11:00.", reply_to=e)
T("2024-04-11 11:12", TECH, matteo, "Booking is back at 11:08. We were dead for 77 minutes. All mine.", reply_to=e)
T("2024-04-11 11:14", OPS, stavros, "77 minutes! My grandmother sold tickets from a wooden box and she was never 'down'.")
f = M("2024-04-11 13:20", lorenzo, [eleni, ivana], "This morning", "Dear Eleni, dear Ivana,\n\nI will not make it beautiful: from 9:51 to 11:08 nobody could buy a passage from us, in the week in which half of Greece books for Easter. We are sorry, truly. Matteo writes the full report by Monday, and we bear the fees of all who called the desk in the meantime. If your people had costs, send them to me without embarrassment.\n\nLorenzo", cc=[giulia, matteo, stavros, marija])
f2 = M("2024-04-11 15:05", eleni, [lorenzo], "Re: This morning", "Lorenzo,\n\nI was furious until 13:20 and then I read your mail. Katerina took 61 calls by hand, everybody got their place. I wait for the report.\n\nEleni", cc=[ivana, giulia, matteo, stavros, marija], reply_to=f)
M("2024-04-15 09:40", matteo, [eleni, ivana, yannis], "Report on the outage of 11 April", "All,\n\ncause: a disk full of logs, and a failover script that was never tested with a full disk. Done: alarm at 70%, script corrected, drill on Saturday night (took 40 seconds). From now on a drill each month, Yannis is invited to pull the plug himself.\n\nMatteo", cc=[lorenzo, giulia, stavros])
M("2024-04-15 12:10", ivana, [matteo], "Re: Report on the outage of 11 April", "Dear Matteo,\n\nthank you. I understood every sentence, which from an engineer does not happen to me often. For us the matter is closed.\n\nIvana Radoš", cc=[eleni, yannis, lorenzo])
T("2024-04-16 08:45", OPS, stavros, "I read the report. It is honest. About my grandmother I keep my opinion, but I take back the tone.")

story.minutes("2024-04-10", "Coordination meeting", [eleni, stavros, katerina, lorenzo, giulia, chiara, ivana, marija, ante], """## Review of Catholic Easter

Extra sailing ran with 311 passengers. Sutmar hotels 88 percent. Praise for the second shuttle bus (Tomislav) and for the German texts (Giulia and Marija together).

## Commissions

Bigliamar asks to speak about the commission. First exchange, no decision. All want to see numbers before opinions.

## Actions

- Lorenzo: paper with numbers by 17 April.
- Eleni: answer by 24 April.
- Ante: cost of the city card by 24 April.
""")

# the debate about commissions
g = M("2024-04-17 11:00", lorenzo, [eleni, ivana], "Commissions: our paper", "Dear Eleni, dear Ivana,\n\nas promised, the paper. In short: card fees have gone up by a fifth in two years, the help desk by a third. With 7.5 percent we work the whole August for the bank. We ask for 9.\n\nLorenzo", cc=[chiara, dimitris, ante])
g2 = M("2024-04-18 09:30", eleni, [lorenzo, ivana], "Re: Commissions: our paper", "Lorenzo,\n\nNine!! With respect, have you been drinking the ouzo that I sent you? I burn 38 tons of fuel a night, and you want that I pay your help desk also? I say no to nine and I say it loud, so that later we can speak quietly.\n\nEleni", cc=[chiara, dimitris, ante], reply_to=g)
g3 = M("2024-04-18 12:15", ivana, [lorenzo, eleni], "Re: Commissions: our paper", "Dear both,\n\nI would also like to remind that city card in pass has no commission at all for us, and we print the maps. I find it not fair that this is never mentioned. I say this openly since we agreed to speak with numbers: ours come from Ante until 24th.\n\nIvana", cc=[chiara, dimitris, ante], reply_to=g2)
g4 = M("2024-04-19 09:05", lorenzo, [eleni, ivana], "Re: Commissions: our paper", "Dear Eleni, dear Ivana,\n\nthe ouzo is intact. I accept the loud no, and Ivana is right, our paper forgot the maps and it should not have. Let Chiara, Dimitris and Ante sit together one afternoon with the same spreadsheet; whatever they agree on the costs I will not contest.\n\nLorenzo", cc=[chiara, dimitris, ante], reply_to=g3)
g5 = M("2024-04-19 10:20", eleni, [lorenzo, ivana], "Re: Commissions: our paper", "This I like. Dimitris is free on the 29th all day.\n\nE.", cc=[chiara, dimitris, ante], reply_to=g4)
M("2024-04-29 17:10", chiara, [eleni, lorenzo, ivana], "Commissions: what the three of us found", "Dear all,\n\nDimitris, Ante and I have done the sums for six hours, with two fights and one pizza. Real extra cost of Bigliamar: 0.7 points and not 1.5. Real cost of maps and city card: EUR 21,400 a year. Fuel belongs in the tariff and not here. All three of us sign this.\n\nChiara Beltrame", cc=[dimitris, ante])
M("2024-04-30 09:20", ivana, [chiara, dimitris, ante], "Re: Commissions: what the three of us found", "Thank you to all three for this work. It is on one page and I believe it. For me we can decide on 15 May.\n\nIvana", cc=[eleni, lorenzo])

# overbooking before Orthodox Easter
h = T("2024-05-02 08:35", OPS, katerina, "Giulia we have a problem, on Pelagia of tomorrow are 14 campers more than metres. The reserve was sold two times, by us and by you.")
T("2024-05-02 08:41", OPS, giulia, "Mamma mia. I call them one by one now. How many can the Anemona take tonight?", reply_to=h)
T("2024-05-02 08:44", OPS, stavros, "Nine. And three more if I talk to the trucks. I talk to the trucks.", reply_to=h)
T("2024-05-02 11:20", OPS, giulia, "12 go tonight, very happy because it's earlier. Two stay one night in Sutmar if there is a place?", reply_to=h)
T("2024-05-02 11:32", OPS, tomislav, "There is, camp Borik, guests of the tourist board. They will eat better than you.", reply_to=h)
T("2024-05-02 15:50", TECH, matteo, "Cause found with Yannis: the reserve had no owner in the table. Now it has, double sale isn't possible anymore.")
T("2024-05-08 09:00", OPS, katerina, "Christos anesti to everybody! 5,260 passengers in four days and no one left behind. I slept 14 hours.")
T("2024-05-08 09:20", OPS, giulia, "Bravi tutti!! Next year both Easters are on the same day, we should already take vitamins.")

story.minutes("2024-05-15", "Coordination meeting", [eleni, stavros, dimitris, lorenzo, giulia, chiara, ivana, ante, marija], """## Commissions

The common page of Chiara, Dimitris and Ante is taken as the basis. Eleni and Lorenzo both said that they would have liked more and can live well with this.

## Decisions

- D1: commission 8.2 percent from 1 August, for two years.
- D2: EUR 21,400 a year for maps and city card, shared half and half by Meltemia and Bigliamar, from 1 August.
- D3: anyone may ask for the page to be computed again, once a year.

## Orthodox Easter

Five thousand passengers, one double sale, solved within the day by all three together. The cause is repaired.

## Actions

- Chiara: short addendum for signature by 31 May.
""")
M("2024-05-29 10:10", chiara, [eleni, lorenzo, ivana], "Addendum, signed by all", "Dear all,\n\nthe addendum is signed by the three parties, two days before the date. I attach the scan. Eleni signed with a small heart, I don't know if it's legally relevant.\n\nChiara", cc=[dimitris, ante])

# the captain shouts and comes back
i = T("2024-06-04 19:20", OPS, stavros, "Manifest for Sutmar came 40 minutes late. I stand on the bridge like a fool with 500 people and port police looks at me. What are you doing over there, sleeping??")
T("2024-06-04 19:26", OPS, giulia, "Captain we sent at 18:05, I have the receipt here... checking with Matteo where it got lost.", reply_to=i)
T("2024-06-04 20:02", OPS, matteo, "Sent 18:05, your ship's mailbox was full (satellite backup of photos). Nobody slept.", reply_to=i)
T("2024-06-05 07:15", OPS, stavros, "The photos were of my chief engineer's baptism. I shouted at the wrong people and I apologise. A box of loukoumia goes with today's ship, for Giulia, first choice of colour.", reply_to=i)
T("2024-06-05 08:40", OPS, giulia, "Rose, please. And congratulations to the little one!!", reply_to=i)

j = M("2024-06-06 09:00", tomislav, [stavros, eleni, giulia], "Berth 1 not available 5 to 7 July (Night of Lanterns)", "Dear friends,\n\none month before, so that nobody can say: from 5 to 7 July berth 1 will be stage for the Night of Lanterns. Ferry goes to berth 3, which is 200 m more of walking. We will put carpet, porters and lemonade.\n\nTomislav", cc=[katerina, ivana])
j2 = M("2024-06-06 11:45", stavros, [tomislav], "Re: Berth 1 not available 5 to 7 July (Night of Lanterns)", "Berth 3 is short for Pelagia. I do not like it. Send Anemona's timetable and I swap the ships those days.\n\nK.", cc=[eleni, giulia, katerina, ivana], reply_to=j)
M("2024-06-07 08:50", tomislav, [stavros], "Re: Berth 1 not available 5 to 7 July (Night of Lanterns)", "Captain, this is better than my idea. Timetable attached, one seat in first row is yours.\n\nT.", cc=[eleni, giulia, katerina, ivana], reply_to=j2)

story.minutes("2024-06-12", "Coordination meeting", [eleni, katerina, stavros, lorenzo, giulia, matteo, ivana, tomislav, marija], """## Follow-up

- Addendum signed on 29 May.
- Double sale: owner field live, tested with 200 false bookings.

## Peak

Plan for July and August: 41,000 passengers. Desk in Ancona with two more people, info point in Sutmar open until 22.

## Decisions

- D1: Anemona and Pelagia swap from 5 to 7 July.
- D2: no meeting in August, everybody is on the quay anyway.
""")
T("2024-06-17 10:30", SALES, lorenzo, "First days with the supplement: 31 questions, 2 complaints, no cancellation. Telling it in March was the right thing.")
T("2024-06-17 11:15", SALES, ivana, "My hoteliers have called me less than expected. I am almost disappointed.")

# a journalist and a third firm
k = T("2024-06-27 09:10", SALES, marija, "Did you read 'Glas Obale'? They write that Sutmar 'sold itself to foreign ferries'. Council is nervous.")
T("2024-06-27 09:35", SALES, eleni, "I read with translator. It's nonsense, but angry people have sometimes a reason. What do they miss?", reply_to=k)
T("2024-06-27 10:20", SALES, ivana, "They miss that 40 percent of the pass stays in town. I propose that we three give the numbers together, in one interview.", reply_to=k)
T("2024-06-28 16:30", SALES, lorenzo, "Interview done, I spoke Croatian for four words and they applauded. Thank you Ivana for taking the lead.", reply_to=k)
T("2024-07-02 08:55", SALES, marija, "New article today: 'Where the ferry money goes', friendly, and with our table. Storm in a glass is over.", reply_to=k)

# engine
l = T("2024-07-12 05:55", OPS, stavros, "Pelagia: turbocharger of engine 2 broken in the night. I cancel today 08:00 and tomorrow 08:00. I tell you now and not when I know more. Part comes from Piraeus by road.")
T("2024-07-12 06:20", OPS, giulia, "412 for today, 388 tomorrow. Mails in ten minutes, first Anemona tonight, then the others with choice.", reply_to=l)
T("2024-07-12 06:45", OPS, tomislav, "Gym of the school is open with beds, 60 breakfasts ordered, ice cream for children at noon.", reply_to=l)
T("2024-07-12 14:10", OPS, katerina, "351 of 412 moved, 40 took the money, 21 want to stay in Sutmar because of the ice cream.", reply_to=l)
T("2024-07-13 17:30", OPS, stavros, "Part is in, trial run good. She sails Sunday 08:00. I have seen many breakdowns, I have not seen one with better people around it.", reply_to=l)
M("2024-07-15 09:30", eleni, [lorenzo, giulia, ivana, tomislav], "The weekend", "My dears,\n\ntwo sailings lost and 800 people to look after, and this morning I have four letters of thanks and one complaint (about a pillow). The cost of beds and breakfasts is ours, Tomislav please send the bill. I am proud to work with you.\n\nEleni", cc=[stavros, katerina])

story.minutes("2024-07-10", "Coordination meeting", [eleni, dimitris, katerina, lorenzo, giulia, chiara, ivana, tomislav, ante], """## Night of Lanterns

Worked. The captain was seen in the first row, with a lantern.

## Numbers

June plus 6 percent on last year, basket stable, 93 percent within 15 minutes.

## Disagreement

Ivana would like a cap on day trippers in August; Eleni does not. Looked at from both sides for half an hour. Result: no cap this year, counters at both gates, and a decision with data in October.

## Actions

- Tomislav: counters from 20 July.
""")
T("2024-07-19 10:10", OPS, tomislav, "Counters hang, one day before promised. They counted already 214 people and one goat.")

m = M("2024-07-23 10:20", giulia, [marija, katerina], "A passenger asks who has her data", "Hi both,\n\na lady from Graz asks who of the three of us has her address and why she gets the newsletter of Sutmar. She's right to ask. What do I answer?\n\nGiulia", cc=[lorenzo])
m2 = M("2024-07-24 09:15", marija, [giulia], "Re: A passenger asks who has her data", "Dear Giulia,\n\nshe ticked the box for us in pass form, but box was hard to understand. I deleted her, wrote her personally, and new text of box is attached.\n\nMarija", cc=[lorenzo, katerina], reply_to=m)
M("2024-07-25 11:40", giulia, [marija], "Re: A passenger asks who has her data", "She answered with a heart. The new text is live in four languages. Grazie!\n\nGiulia", cc=[lorenzo, katerina], reply_to=m2)

# second, small outage; an escalation that both asked for
n = T("2024-08-06 18:05", TECH, matteo, "Payments refuse cards since 17:58. It's the gateway Pagoriva, not us, but it's our choice of gateway, so sorry already now.")
T("2024-08-06 18:11", TECH, yannis, "Seen. I open the pay-on-board mode for tonight, Katerina knows.", reply_to=n)
T("2024-08-06 18:24", TECH, matteo, "Back at 18:23. 25 minutes, 212 attempts, all got a mail with a link and a 5 euro voucher.", reply_to=n)
o = M("2024-08-07 09:30", lorenzo, [eleni], "Pagoriva", "Dear Eleni,\n\nthis is the third hiccup of Pagoriva in the year and their support answers with poems. I would go up to their managing director. With your name next to mine it weighs double. Do you want?\n\nLorenzo", cc=[matteo, yannis])
M("2024-08-07 10:05", eleni, [lorenzo], "Re: Pagoriva", "I want! They are useless and they are expensive. Write it sharp, I make it sharper.\n\nEleni", cc=[matteo, yannis], reply_to=o)
T("2024-08-13 15:00", SALES, lorenzo, "Pagoriva's managing director called Eleni and me together. Second line at their cost from September, and one month free. It pays to be two.")

M("2024-08-08 09:00", ivana, [eleni, lorenzo], "Days around 15 August", "Dear Eleni, dear Lorenzo,\n\nfor good order: our office is closed on 15 August and with small team on 16. Info point is open as always, Tomislav's phone too.\n\nIvana", cc=[giulia, katerina])
M("2024-08-08 10:50", giulia, [ivana, eleni], "Re: Days around 15 August", "Same by us: the office is closed 15 and 16, for Ferragosto. Duty desk 24 hours for passengers. Buon Ferragosto to everybody!\n\nGiulia", cc=[lorenzo, katerina])
T("2024-08-14 16:40", OPS, stavros, "Tomorrow Panagia. Three ships, 2,900 people, full like an egg. Whoever calls me for a banner I throw in the sea. Chronia polla.")
T("2024-08-14 16:46", OPS, lorenzo, "We cancel the call about the banner :) Buon vento, Captain.")
T("2024-08-19 09:05", OPS, katerina, "We survived! 2,900 up, 2,870 down, the other thirty are in love with Sutmar.")

p = T("2024-08-27 11:30", OPS, tomislav, "I have to say something unpleasant. Guests from the day ferry leave garbage on church stairs, the priest wrote to me. It's not your fault but it comes with your ship.")
T("2024-08-27 11:50", OPS, giulia, "He's right. I put a kind line in the reminder, with picture of the stairs clean.", reply_to=p)
T("2024-08-27 12:20", OPS, stavros, "My bosun gives each group a bag from tomorrow. Who brings it back full gets a coffee.", reply_to=p)
T("2024-09-04 09:40", OPS, tomislav, "Priest asks who had idea with the coffee. Stairs are cleaner than in winter.", reply_to=p)

# ---------------------------------------------------------------- autumn

q = M("2024-09-03 10:00", dimitris, [chiara, lorenzo, ivana, ante], "Tariffs 2025, valid from 1 March 2025", "Dear all,\n\nSix months before, please find the draft tariffs for 2025. Plus 3 percent on passengers, vehicles unchanged, and the child fare up to 12 instead of 10. It is a draft: remarks until 20 September change it, later ones only annoy me.\n\nDimitris Psaltis", cc=[eleni])
q2 = M("2024-09-04 12:30", ivana, [dimitris, eleni], "Re: Tariffs 2025, valid from 1 March 2025", "Dear Dimitris,\n\n3 percent in high season I understand. In March and October it would hurt us, exactly when we try to bring guests. I ask you to reconsider this.\n\nIvana Radoš", cc=[chiara, lorenzo, ante], reply_to=q)
q3 = M("2024-09-06 09:45", dimitris, [ivana], "Re: Tariffs 2025, valid from 1 March 2025", "Dear Ivana,\n\nEleni and I looked again, you have a point. March, April and October stay at the price of 2024. New file attached, with your name in the remarks.\n\nDimitris", cc=[chiara, lorenzo, ante, eleni], reply_to=q2)
M("2024-09-06 10:30", ivana, [dimitris], "Re: Tariffs 2025, valid from 1 March 2025", "Very good. I did not expect it so fast. Thank you both.\n\nIvana", cc=[chiara, lorenzo, ante, eleni], reply_to=q3)

story.minutes("2024-09-12", "Coordination meeting", [eleni, stavros, dimitris, lorenzo, matteo, giulia, ivana, marija, ante], """## Summer in one line

43,120 passengers, plan 41,000. Two sailings lost to the machine, three to the sea, none to us.

## Follow-up

- Failover drills: five done, the last in 31 seconds, Yannis pulled the plug.
- Tariffs 2025: remarks of Sutmar taken in.
- Counters: data complete, Tomislav brings them in October.

## Decisions

- D1: tariffs 2025 as in the file of 6 September, valid from 1 March 2025.

## Actions

- Marija: thank-you film with scenes of all three, by 30 September.
""")

r = T("2024-09-20 08:20", OPS, stavros, "Giulia wrote to 300 passengers that sailing is cancelled 'for operational reasons'. It is NOT operational. It is wind 10. My ship is in order and my crew is in order. I am insulted.")
T("2024-09-20 08:31", OPS, giulia, "Captain, that's the text of the template, I pressed it at 5 in the morning with one eye. But I see why you're hurt.", reply_to=r)
T("2024-09-20 09:10", OPS, lorenzo, "Second mail is out: 'because of a storm, by decision of the captain, for your safety'. And the template has now three separate reasons to choose.", reply_to=r)
T("2024-09-20 09:22", OPS, stavros, "Better. 'For your safety' is beautiful. Giulia, next time sleep with both eyes first, I wake you only for hurricanes.", reply_to=r)
T("2024-09-23 07:50", OPS, stavros, "We sail today, all 300 have place. To Giulia: no hard feelings, there is a cake on the Anemona.")
T("2024-09-27 15:20", SALES, marija, "The film is ready, three days early. In credits: Yannis as 'man with the plug'. Please watch until the end, Captain smiles for one second.")
T("2024-09-27 15:41", SALES, eleni, "I saw it four times. I cried two. Everybody's work is in there, bravo.")

story.minutes("2024-10-09", "Season review", [eleni, stavros, dimitris, katerina, lorenzo, giulia, chiara, ivana, tomislav, marija], """## What went well

Rebooking in July (all three), the common page on commissions (Chiara, Dimitris, Ante), the film (Marija), counters (Tomislav), patience of the desk (Katerina, Giulia).

## What we do better

The reason of a cancellation is named correctly the first time. Mailboxes of ships are emptied. Posters are checked by a Greek.

## Day trippers

With the data of the counters: on nine days more than 1,500. For 2025 the morning ship on those days sells at most 900 day tickets. Eleni agreed, Ivana had asked for 700; both smiled in the end.

## Decisions

- D1: limit of 900 on nine days, named in the timetable 2025.
- D2: winter rhythm from 1 November to 31 January: one sailing a week, one meeting in December and one in January, little mail. That is normal and nobody should worry.

## Actions

- Tomislav: names the nine days by 31 October.
""")
T("2024-10-17 09:30", OPS, tomislav, "Nine days for 2025 are on the page. One is my birthday, it is pure coincidence.")

s = M("2024-10-22 10:00", ivana, [eleni, lorenzo, stavros, giulia, katerina], "Tomislav from January", "Dear partners,\n\nI tell you early: from 15 January Tomislav will lead the culture department of the town. I congratulate him and I am a little sad. His successor is Petra Jelaska, who sits next to him from 4 November, so there are ten weeks to hand over everything, including cousin with the net.\n\nIvana Radoš", cc=[tomislav, petra])
M("2024-10-22 11:20", stavros, [tomislav], "Re: Tomislav from January", "I do not like it. You know where the buoys are. Be happy there.\n\nK.", cc=[ivana, eleni, lorenzo, giulia, katerina], reply_to=s)
M("2024-10-22 12:05", tomislav, [stavros], "Re: Tomislav from January", "Captain, I will come to the pier also without salary. Petra was sailing champion, she knows buoys better than me.\n\nT.", cc=[ivana, eleni, lorenzo, giulia, katerina, petra], reply_to=s)
t = T("2024-11-05 09:10", OPS, petra, "Good morning, here is Petra, second day. May I ask who sends arrivals list, and until when in the day can it still change?")
T("2024-11-05 09:16", OPS, katerina, "Welcome Petra! I send it at 17, it can change until the ramp is up :) Call me whenever, I show you the system on video tomorrow if you like.", reply_to=t)
T("2024-11-05 09:30", OPS, stavros, "Champion in what class?", reply_to=t)
T("2024-11-05 09:33", OPS, petra, "Laser Radial, 2011.", reply_to=t)
T("2024-11-05 09:34", OPS, stavros, "Then you are welcome.", reply_to=t)
u = T("2024-11-12 10:00", OPS, nikos, "Hello to all, I am Nikos, new with Katerina in reservations. I have a small question, what is a 'lamb code' in the comments?")
T("2024-11-12 10:25", OPS, giulia, "Ciao Nikos, benvenuto! It's how we mark bookings of the Orthodox Easter since Marija's poster. I send you the little dictionary, it has 40 words like this.", reply_to=u)
T("2024-11-12 11:10", OPS, nikos, "I laughed for ten minutes, thank you. The video with Petra was also very useful for me.", reply_to=u)

M("2024-10-31 10:00", eleni, [lorenzo, ivana], "Dry dock and winter", "My dears,\n\nas we said in the review: Pelagia goes to dock on 4 November until end of January, Anemona sails on Thursdays only. Half of my office takes the leave that they earned. If we write little, it's because we sleep.\n\nEleni", cc=[katerina, giulia, tomislav, marija])
M("2024-10-31 11:30", lorenzo, [eleni], "Re: Dry dock and winter", "Sleep well, you deserve it. By us too the second desk closes until February, as every winter.\n\nLorenzo", cc=[ivana, katerina, giulia, tomislav, marija])

T("2024-11-21 07:05", OPS, stavros, "Thursday sailing cancelled, wind 10 and snow on the mountains. 19 passengers. Nikos has called all of them himself.")
T("2024-11-21 07:30", OPS, petra, "Three of 19 are students without money, they sleep in our guest house tonight.")
T("2024-11-22 08:10", OPS, stavros, "We sail now, extra. Petra did well.")

v = M("2024-12-02 10:15", ante, [chiara], "Half share of maps, first part", "Dear Chiara,\n\nby addendum the first half of EUR 21,400 was due on 30 November. I do not see your part yet. Probably it travels?\n\nAnte Vrdoljak")
v2 = M("2024-12-03 09:00", chiara, [ante], "Re: Half share of maps, first part", "Dear Ante,\n\nit doesn't travel, it sits on my desk, under the budget. I apologise! Paid this morning, with value of today, and I put the date for the next in two calendars.\n\nChiara", reply_to=v)
M("2024-12-04 11:00", ante, [chiara], "Re: Half share of maps, first part", "It arrived. Under the budget is where I also lose everything. All in order.\n\nAnte", reply_to=v2)
w = M("2024-12-05 09:30", matteo, [yannis], "Date for the December drill?", "Yannis,\n\nfailover drill on the 17th at 6:00, or do you prefer another day?\n\nMatteo")
M("2024-12-09 09:10", yannis, [matteo], "Re: Date for the December drill?", "Matteo, forgive me, Friday was Saint Nicholas and half my family has this name, I saw your mail only now. 17th is good. I bring the plug.\n\nYannis", reply_to=w)
M("2024-12-09 09:25", matteo, [yannis], "Re: Date for the December drill?", "Auguri to all the Nicks. 17th it is.\n\nM.", reply_to=w)
T("2024-12-17 06:20", TECH, matteo, "Drill: 28 seconds. New record.")
T("2024-12-17 06:24", TECH, yannis, "I pulled it with feeling.")

story.minutes("2024-12-11", "Winter meeting", [eleni, lorenzo, chiara, ivana, tomislav, petra, ante], """## Short

All as planned for the winter. November 214 passengers, plan 200. Dock of the Pelagia on schedule.

## Next years

The agreement ends in December 2025. All three want to go on; Ivana would like three years, Eleni two, Lorenzo does not mind. To be settled in January.

## Actions

- Ivana: draft of the new agreement by 15 January.
""")
x = M("2024-12-13 10:40", dimitris, [chiara], "Statement November, EUR 3,118.40", "Dear Chiara,\n\nthere are EUR 3,118.40 too much on our side. I would keep them gladly, but they are not ours.\n\nDimitris")
M("2024-12-13 15:20", chiara, [dimitris], "Re: Statement November, EUR 3,118.40", "Dear Dimitris,\n\nyou are a gentleman. It's the group of Lecce, booked twice. Corrected statement attached.\n\nChiara", reply_to=x)
M("2024-12-20 10:00", lorenzo, [eleni, ivana, stavros, tomislav, katerina, dimitris, marija, ante], "Auguri", "Dearest all,\n\nour office is closed from 24 December to 6 January, only the duty desk is awake. Thank you for a year in which we shouted at each other exactly three times and laughed many more. Buone feste, kala Christougenna, sretan Bozic!\n\nLorenzo", cc=[giulia, matteo, chiara])
M("2024-12-20 12:30", stavros, [lorenzo], "Re: Auguri", "Four times. I counted. Health to all.\n\nK.")
M("2024-12-20 13:00", eleni, [lorenzo, ivana], "Re: Auguri", "Same here, we are back on 7 January. Kisses, and no mails please, also not beautiful ones.\n\nEleni", cc=[tomislav, marija, ante])

y = M("2025-01-14 10:00", ivana, [eleni, lorenzo], "Draft agreement 2026 to 2028", "Dear Eleni, dear Lorenzo,\n\none day before promised date, draft of new agreement. I wrote three years with possibility to talk after two. I hope that we can all three recognise ourselves in it.\n\nIvana Radoš", cc=[ante, chiara, dimitris])
y2 = M("2025-01-15 11:15", eleni, [ivana, lorenzo], "Re: Draft agreement 2026 to 2028", "Ivana mou,\n\nthree with a talk after two is more clever than my two. I have only one wish on page 4, the weather clause in the words of the captain: 'the sea decides'.\n\nEleni", cc=[ante, chiara, dimitris], reply_to=y)
M("2025-01-16 09:30", lorenzo, [ivana, eleni], "Re: Draft agreement 2026 to 2028", "Dear Ivana, dear Eleni,\n\nagreed with all, and with the sea. We sign with joy.\n\nLorenzo", cc=[ante, chiara, dimitris], reply_to=y2)
T("2025-01-15 08:30", OPS, petra, "Good morning, from today I am alone at desk of Tomislav. He left me a list of 112 points and one sardine in a jar.")
T("2025-01-15 08:45", OPS, giulia, "Congratulations Petra! Number 113: we're here for anything.")
story.minutes("2025-01-22", "Winter meeting", [eleni, stavros, dimitris, lorenzo, giulia, ivana, petra, marija], """## Agreement

The draft of Ivana is accepted, with "the sea decides" in clause 9. Signature in Sutmar on 14 March, with fish.

## Easter 2025

Both on 20 April. One wave, high. The captain asks for a fourth ship; Eleni will see if one can be chartered.

## Decisions

- D1: agreement 2026 to 2028.
- D2: the four-week rhythm begins again in February.

## Actions

- Eleni: word about the charter by 28 January.
""")
T("2025-01-27 10:15", OPS, eleni, "Charter is found: 'Thea', 400 places, from 16 to 22 April. One day before my date, I learn from you.")
T("2025-01-27 10:22", OPS, stavros, "Thea is an old lady with bad brakes. I know her. I take her.")
T("2025-01-29 07:00", OPS, stavros, "Anemona stays in port tomorrow, south wind 9 is coming. I say it one day before, somebody please note in the calendar that I was polite.")
T("2025-01-29 07:25", OPS, nikos, "Noted, Captain! 23 passengers, all informed and moved to Friday.")
T("2025-01-29 07:40", OPS, petra, "Guest house is warm. Calendar is updated with politeness.")

story.write()
