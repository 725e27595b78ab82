import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import re
import types
import datetime as dt


class Deck:
    """Exchanges written as blocks: a head line 'WHO [months]' and then one line a message. WHO is '*', a party, or PARTY>PARTY. Blocks without slots come once."""

    def __init__(self, story, text):
        self.story, self.items, self.left = story, [], []
        for block in text.strip().split("\n\n"):
            head, *lines = block.strip().split("\n")
            head = head.split()
            months = range(1, 13)
            if len(head) > 1:
                low, high = head[1].split("-")
                months = range(int(low), int(high) + 1)
            self.items.append((head[0], months, lines, "{" in "".join(lines)))
        self.left = list(self.items)
        story.chance.shuffle(self.left)

    def draw(self, date, one, other):
        for again in (0, 1):
            for number, (who, months, lines, slots) in enumerate(self.left):
                names = who.split(">")
                if date.month in months and (who == "*" or names[0] in (one, other) and names[-1] in (one, other)):
                    del self.left[number]
                    return names[0], lines
            fresh = [i for i in self.items if i[3]]
            self.story.chance.shuffle(fresh)
            self.left += fresh
        raise SystemExit(f"no exchange for {one} and {other} on {date}")


def lively(story, decks, slots, style):
    """Lets the background draw from decks, fill in slots and write mail in each one's own manner."""
    plain = story.exchange

    def exchange(self, medium, channel, date, one, other, lines, *rest):
        who, lines = decks[lines[0]].draw(date, one.party, other.party)
        if who != "*" and one.party != who:
            one, other = other, one
        if any(date + dt.timedelta(k) in self.closed[p.party] for p in (one, other) for k in range(4)):
            return  # nobody asks just before somebody's holidays
        seen = {}

        def fill(match):
            name = match.group(1)
            if name == "a":
                return one.first
            if name == "b":
                return other.first
            kind = name.rstrip("0123456789")
            if kind == "thx":
                return self.chance.choice(slots["thx"])
            if name not in seen:
                for _ in range(9):
                    made = slots[kind](date) if callable(slots[kind]) else self.chance.choice(slots[kind])
                    if made not in seen.values():
                        break
                seen[name] = made
            return str(seen[name])

        done = []
        for number, line in enumerate(lines):
            line = re.sub(r"\{(\w+)\}", fill, line).replace("\\n", "\n")
            line = line[0].upper() + line[1:] if medium == "mail" else line
            if medium == "mail":
                writer, reader = (one, other) if number % 2 == 0 else (other, one)
                subject, body = ("", line)
                if line.startswith("Subject: "):
                    subject, body = line.split("|", 1)
                    subject += "| "
                greet, sign = (self.chance.choice(c) for c in style[writer.name])
                body = body.strip()
                body = body[0].upper() + body[1:]
                body = (greet.replace("@", reader.first) + "\n\n" if greet else "") + body + ("\n\n" + sign if sign else "")
                line = subject + body
            done.append(line)
        plain(medium, channel, date, one, other, done, *rest)

    story.exchange = types.MethodType(exchange, story)


def holidays(story, dates):
    for date in dates.split():
        date = dt.date.fromisoformat(date)
        story.holidays.add(date)
        for closed in story.closed.values():
            closed.add(date)

story = Story(90217, "Europe/Madrid", "2025-02-03", "2026-01-02")
V, L, I, K, H = "valdoria", "lindheim", "tessaro", "kaarna", "veerhaven"
story.party(V, "valdoria.example")
story.party(L, "lindheim.example")
story.party(I, "tessaro.example")
story.party(K, "kaarna.example")
story.party(H, "veerhaven.example")
carmen = story.person("Carmen Iborra", V, "coordinator, professor of chemistry")
andres = story.person("Andrés Quiroga", V, "senior chemist")
nuria = story.person("Nuria Peñalver", V, "project manager")
iker = story.person("Iker Salaverri", V, "doctoral student")
hanne = story.person("Hanne Brückner", L, "professor of signal processing")
tobias = story.person("Tobias Rehm", L, "senior scientist")
yusuf = story.person("Yusuf Demirel", L, "doctoral student, data")
katrin = story.person("Katrin Ohlsen", L, "postdoc")
giulia = story.person("Giulia Ferrante", I, "head of printed electronics")
marco = story.person("Marco Bellandi", I, "print technician")
elisa = story.person("Elisa Morandi", I, "postdoc")
paolo = story.person("Paolo Righetti", I, "administration")
mikko = story.person("Mikko Lehtovaara", K, "chief technology officer")
sanna = story.person("Sanna Ruohonen", K, "regulatory affairs")
jukka = story.person("Jukka Pelto", K, "firmware")
marieke = story.person("Marieke Postma", H, "surgeon, wound clinic")
joost = story.person("Joost van Dalen", H, "research nurse")
fenna = story.person("Fenna Hoekstra", H, "data management and ethics")
EVERY = [carmen, andres, nuria, iker, hanne, tobias, yusuf, katrin, giulia, marco, elisa, paolo, marieke, joost, fenna]
FIVE = EVERY + [mikko, sanna, jukka]


def rest(people, *gone):
    return [p for p in people if p not in gone]


holidays(story, "2025-04-18 2025-04-21 2025-05-01 2025-12-24 2025-12-25 2025-12-26 2025-12-29 2025-12-30 2025-12-31 2026-01-01 2026-01-02")
for party, days_ in {V: "2025-03-19 2025-04-17 2025-05-02 2025-12-08", L: "2025-05-29 2025-06-09 2025-10-03", I: "2025-04-25 2025-06-02 2025-12-08", K: "2025-05-29 2025-06-20", H: "2025-05-05 2025-05-29 2025-06-09"}.items():
    for one in days_.split():
        story.away(party, one, one)
story.away(K, "2025-07-01", "2025-08-01")
story.away(H, "2025-07-14", "2025-08-04")
story.away(V, "2025-07-28", "2025-08-29")
story.away(I, "2025-08-01", "2025-08-29")
story.away(L, "2025-08-04", "2025-08-22")
for party in (V, I):
    story.away(party, "2025-12-22", "2026-01-02")

c = story.chance
SLOTS = dict(
    ink=lambda d: f"ink L-{100 + (d - story.start).days // 6 + c.randint(0, 4)}",
    run=lambda d: f"run {max(1, (d - story.start).days // 5 + c.randint(-2, 4))}",
    patch=lambda d: f"patch {c.randint(2, 96)}",
    s=lambda d: f"S-{c.randint(11, 480):03d}",
    deliv=["D1.2", "D2.1", "D2.3", "D3.1", "D3.2", "D4.1", "D5.2"],
    n=lambda d: str(c.randint(2, 9)), big=lambda d: str(c.randint(12, 64)),
    ph=lambda d: f"{c.randint(5, 8)}.{c.randint(0, 9)}{c.randint(1, 9)}",
    mv=lambda d: f"{c.randint(0, 4)}.{c.randint(1, 9)} mV", um=lambda d: f"{c.randint(6, 38)} µm",
    set=lambda d: f"dataset v0.{1 + (d - story.start).days // 40}",
    hour=lambda d: f"{c.randint(9, 16)}:{c.choice(['00', '15', '30', '45'])}",
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    foil=["the thin PET", "the PU film", "the PEN foil", "the hydrocolloid", "the silicone backing", "the textile sample"],
    file=["the sampling sheet", "the drift table", "the print log", "the data dictionary", "the Gantt", "the protocol draft", "the risk list", "the calibration file", "the consent form", "the budget sheet", "the poster", "the figure folder"],
    tool=["the profilometer", "the curing oven", "the potentiostat", "the climate box", "the microscope", "the screen washer", "the plasma cleaner"],
    thx=["Thanks!", "Thank you, that was fast.", "Great.", "Grazie mille!", "Gracias!", "Danke, clear.", "Kiitos.", "Perfect, thank you.", "Very helpful, thanks.", "Received, thank you.", "That is what I needed.", "Top!", "Good. Thanks a lot."],
)
STYLE = {
    "Carmen Iborra": (["Dear @,", "Dear @, good morning,"], ["Un abrazo, Carmen", "Warm regards,\nCarmen", "With my best wishes, Carmen"]),
    "Andrés Quiroga": (["Hi @!", "Hola @,", "Hello @,"], ["Saludos, Andrés", "Un saludo, Andrés", "Andrés"]),
    "Nuria Peñalver": (["Hi @,", "Dear @,"], ["Best, Nuria", "Kind regards,\nNuria", "Nuria"]),
    "Iker Salaverri": (["Hi @,", "Hello @,"], ["Best, Iker", "Iker", "Cheers, Iker"]),
    "Hanne Brückner": (["", "@,", "@."], ["HB", "Brückner", "H."]),
    "Tobias Rehm": (["Hi @,", "Dear @,"], ["Best wishes, Tobias", "Tobias", "Viele Grüße, Tobias"]),
    "Yusuf Demirel": (["Hi @,", "Hey @,"], ["Best, Yusuf", "Yusuf", "Thanks and bye, Yusuf"]),
    "Katrin Ohlsen": (["Hi @,", "Hello @,"], ["Katrin", "Best, Katrin", "lg Katrin"]),
    "Giulia Ferrante": (["Dear @,", "Ciao @,"], ["Giulia", "A presto, Giulia", "Cari saluti, Giulia"]),
    "Marco Bellandi": (["Ciao @!", "Hello @,", "Dear @,"], ["Marco", "Ciao ciao, Marco", "from the printer room, Marco"]),
    "Elisa Morandi": (["Hi @,", "Ciao @,"], ["Elisa", "Best, Elisa", "A presto! Elisa"]),
    "Paolo Righetti": (["Dear @,", "Gentile @,"], ["Kind regards, Paolo Righetti", "Paolo"]),
    "Mikko Lehtovaara": (["Hi @,", "Hello @,"], ["Mikko", "BR, Mikko", "Br Mikko"]),
    "Sanna Ruohonen": (["Hi @,", "Dear @,"], ["Best regards, Sanna", "Sanna"]),
    "Jukka Pelto": (["", "Hi,"], ["Jukka", "-j", ""]),
    "Marieke Postma": (["@,", "Hi @,"], ["Marieke", "M.", "Groet, Marieke"]),
    "Joost van Dalen": (["Hi @,", "Hoi @,"], ["Joost", "Groetjes, Joost", "Greetings from the clinic, Joost"]),
    "Fenna Hoekstra": (["Dear @,", "Hi @,"], ["Kind regards, Fenna", "Fenna Hoekstra", "Fenna"]),
}

MAIL = Deck(story, """
valdoria>tessaro
Subject: {ink} on its way | {ink} left with the courier, {big} g in two amber bottles. Keep one in the dark please. Viscosity is a little over what you like.
Arrived at {hour}, cold and happy. First try on {foil} on {day}.
Tell me if it clogs!
It did not clog. {um} layer, very even.

tessaro>valdoria
Subject: {run} | {run} is finished, {big} electrodes, of which {n} rejected for pinholes. Photos in the folder.
{n} is fewer than last time. Do you think it is the mesh or the weather?
The weather. Marco says the mesh, and he is always right, so the mesh.

lindheim>veerhaven 4-5
Subject: {set} | I loaded the new files into {set}. Between {s} and {s2} the time stamps jump by one hour, could that be the clock of the tablet?
Yes, that was the summer time, the tablet did it by itself. I switched it off now.
I correct it with a script then. {thx}

veerhaven>valdoria
Subject: Sterilisation | Question from the ward: can the foil take 121 degrees, or only the plasma?
Only plasma, please. At 121 the ink becomes modern art.
Clear. Plasma.

valdoria>lindheim
Subject: Drift | The drift of {patch} is {mv} per day in the first two days and then flat. Do you correct for it or should we wait before we start?
Correct. Waiting loses the two days that the clinicians want most. A first order term is enough.
Understood, I will send the two days as well.

lindheim>valdoria
Subject: {file} | {file}, column {n}: what is the unit? I guess mV but the numbers look like volts.
Volts. My fault, the header was copied. New version in the folder.
Found it, {thx}

tessaro>lindheim
Subject: Crosstalk on {patch} | We see {mv} on the neighbour line when we drive one. Is this a problem for your filter?
Below 5 it disappears in the noise. Above, please shout.
I will shout in Italian then.

veerhaven>tessaro
Subject: Size of the patch | The nurses tried the dummy of {run}. At the heel the corner lifts after {n} hours. Could the corners be round?
Of course they can! It is only a new cutting die. You have {big} round ones on {day}.
They stay on. The nurses send you a drawing of a happy heel.

valdoria
Subject: {deliv} | {deliv} is due at the end of the month. I made the skeleton, everybody has one chapter with the name in yellow. Could I have yours by {day}?
You will have it. Is two pages enough?
Two pages are a dream.
Here they are, two and a half.

valdoria
Subject: Reminder hours | The hours of last month are still missing from you, no drama, the system only closes on {day}.
Sorry! I missed your first mail. They are in now.
Thank you, all green.

*
Subject: Call on {day} | Could we move our call on {day} from {hour} to half an hour later? I have a lecture that never ends.
Of course, no problem.
{thx}

*
Subject: Small question on {file} | Who keeps {file} these days? I have a correction on page {n} and do not want to make a second version.
I keep it. Send me the correction and I put it in.
Here it is, one line.
Is in. {thx}

tessaro>valdoria
Subject: Solvent | Could the next ink have a slower solvent? On hot days the screen dries while I am looking at it.
I can change to the glycol one, it costs {n} percent of conductivity.
That I can live with.
Then {ink} will be the slow one.

lindheim>tessaro
Subject: Geometry | For the model I need the real distance of the tracks, not the one in the drawing. Do you measure it?
We measure every tenth. {um} on average in {run}, the table is attached.
Very nice table. I only had to use my eyes once.

veerhaven>lindheim
Subject: Missing values {s} | {s} has {n} empty rows. The volunteer took a shower with it, he admitted it after the coffee.
Ha, then I mark it as shower. We should have a code for shower.
Code 7 is free.
7 is shower.

lindheim>valdoria
Subject: {ink} outlier | One electrode of {ink} gives pH {ph} in a buffer of 7.00. Dead, or did I connect it wrong?
Sounds like a crack in the reference. Could you send a photo?
Photo attached. I see the crack myself now, sorry.
No sorry, good eyes.

valdoria>veerhaven
Subject: Buffer bottles | We send {big} bottles of buffer for the weekly check. Shelf life half a year. Somebody must sign for them.
I sign. The fridge has a shelf with our name on it since yesterday.
We are proud to have a shelf.

veerhaven>valdoria
Subject: Information leaflet | The patient panel read the leaflet. They understand everything except "potentiometric". Any other word?
"It measures a small voltage" perhaps?
They like it. One lady asks if it glows.
Unfortunately not yet!

tessaro
Subject: {tool} down | Only to tell you that {tool} is under repair until {day}. What you asked for {run} comes {n} days later, everything else as planned. Sorry for it.
Thanks for saying so at once, no harm on our side.
It works again, one day before the time. {run} is in the post.

lindheim
Subject: Server maintenance | Our server is off on {day} between {hour} and the evening. Please upload before or after.
Noted, we upload after.
It is up again.

veerhaven
Subject: Clinic full | This week I can give you only half a day, we have {n} emergencies in the ward. Next week I make up for it.
Of course, patients first.
Done this morning, {big} readings for {set}.

*
Subject: Sick child | My son has fever, I am at home and half awake. The answer on {file} comes on {day}.
Get well soon to him, there is no hurry at all.
He is jumping again. Answer attached.

*
Subject: Typo in {deliv} | In {deliv} on page {big} you call me a professor. My mother is very happy but it is not true.
I leave it in for your mother? No, corrected :)

tessaro>veerhaven
Subject: Adhesive | The supplier offers a softer glue, tested on {big} arms. Would you try {n} samples at the heel?
Yes, send them. I try on my own heel first.
And?
It survived a run of five kilometres. My sock did not.

valdoria>tessaro
Subject: Praise | I looked at {run} in the electron microscope. The edge is as sharp as from a knife. Please tell the printer room!
He is printing this mail and putting it on the wall.

lindheim>veerhaven
Subject: Labels for {set} | Two of you labelled {s} differently, one says dry, the other moist. Which do I take?
Take moist. We talked about it over coffee and moist wins.
OK. Agreement overall is at {big} of 70 now, that is really good.

valdoria>lindheim
Subject: Figure {n} | Do you have figure {n} with bigger letters? The reviewers are old, like me.
Attached, letters are now for the back row.
{thx}

lindheim>valdoria
Subject: Statistics | I don't agree with the t-test in {file}. The samples are paired. It changes nothing in the result but it should be right.
You are right, I used the wrong button. I redo it.
Redone: p is even better.
Good.

veerhaven>tessaro
Subject: Parcel | The parcel of {day} came, but box {n} was open. {big} patches inside, is that all?
There should be one more! Let me look under the table.
It was under the table. I send it with the next one.

*
Subject: Travel | Which hotel did you take for the meeting? I find only the one with the karaoke.
The one at the station, it is boring and clean.
Booked, {thx}

*
Subject: Slides | Could you send me your {n} slides before {hour}? I put all together.
Here, there are {n2}, I could not stop.
Typical scientist. In!

valdoria
Subject: Agenda | Draft agenda attached. Is there something that you want to have discussed? I still have {big} minutes free.
Ten minutes for {file}, please.
You have them, after the coffee.

tessaro>lindheim
Subject: Test pattern | I add a test pattern at the edge of each sheet so that you may check the resistance without killing a sensor. {n} squares, is it good?
Excellent idea. Please number them.
They have numbers and small flowers.

lindheim>tessaro
Subject: Noise | The noise of {patch} is half of what it was in {run}. What did you do differently?
We washed the foil twice. That is the entire secret.
Then please wash everything twice for ever.

veerhaven>valdoria
Subject: Calibration on the ward | Weekly check: pH {ph} where it should be 7.00 on {patch}, others fine. I threw it in the bin, is that right?
Keep it please! The dead ones teach us more than the healthy ones.
Fished out of the bin, washed, comes by post.

valdoria>veerhaven
Subject: Moisture scale | The moisture number goes from 0 to 100, but what do you call "wet"? I need one word for the display.
Below {big} dry, above 80 wet, between: leave it alone.
That is the best definition I had this year.

*
Subject: Thank you | Just a short thank you for your help with {file}. It saved me a weekend.
You're welcome, use the weekend well.

*
Subject: Late answer | Sorry for the late answer, your mail slid under {n} others. Yes to both questions, and {file} is attached.
No problem at all, I only need it on {day}.

valdoria>lindheim
Subject: Student exchange | Could our student come to you for {n} weeks to learn the filter? He eats little.
He is welcome. There is a desk at the window, and the canteen is honest.
He starts on {day}!

lindheim>veerhaven
Subject: Consent numbers | Our list has {big} consents, yours?
One more. {s} signed yesterday.
Now the lists are the same.

tessaro>veerhaven
Subject: Colours | Blue or skin colour for the backing? Skin colour looks like ham, between us.
Blue. Please no ham.
Blue it is.

veerhaven>lindheim
Subject: Tablet | Tablet {n} of the ward does not sync since {hour}. What do I press?
Hold both buttons for ten seconds, then breathe.
I breathed. It syncs.

valdoria>tessaro
Subject: Safety sheet {ink} | Your safety office asks for the sheet of {ink}. It is the same as the last, apart from the date. Attached.
Now they want also the signature of {n} people. I go hunting.
Hunted, filed, forgotten. {thx}

tessaro>valdoria
Subject: Cost statement | Attached our cost statement, {n} lines differ from the forecast because of {foil}. The explanation is in the last column.
Very clear, I have no questions.

lindheim>valdoria
Subject: Code review | I pushed the filter, {big} lines. Somebody who is not me should read it.
I read it slowly and with pleasure. Two questions at line {n}.
Both are bugs. Embarrassing, and corrected.
That is what readers are for!

valdoria
Subject: Newsletter | I am writing the newsletter and would like three lines about your work on {foil} or anything you are proud of.
"{run} was the first without any reject." Is it good?
It is wonderful. With your name below.

veerhaven>valdoria
Subject: Skin check | After {n} days with {patch} no redness on {big} volunteers. One had an itch, that was the wool.
This is excellent news. May I tell the others?
Please do.

veerhaven>tessaro
Subject: How many | For the volunteers of {day} I need {big} patches and {n} spare. Too many?
You get them, and some more because Marco cannot count low.
They are here. He really can't.

kaarna
Subject: Reader firmware | Firmware build {big} attached to the ticket. Fixes the sleep bug. Battery {n} percent better.
Tested today on {patch}, no crash.
Good.

kaarna>lindheim
Subject: Sample rate | Reader can do {n} samples per second or save energy. What do you need really?
One every ten seconds is plenty. We average anyway.
Then battery is happy.
So is the model.

kaarna>tessaro
Subject: Connector | The tail of {patch} is {um} too wide for the clamp. File it or change it?
Change it, that's easy for us. Next with {run}.
New one fits. Nice click.

kaarna>veerhaven
Subject: Use on the ward | How do you clean the reader between patients? I must write it in the risk file.
Alcohol wipe, {n} times a day, sometimes not gently.
Housing must survive it then. Test with {big} wipes is started.
Survived. Label didn't, we change the label.

veerhaven>kaarna
Subject: Beep | Could the beep be softer? Night shift thinks that somebody is dying.
Yes. Build {big} has a polite beep.
The night shift thanks you.

kaarna>valdoria
Subject: Input range | What is the biggest voltage we see from {ink}? Datasheet says nothing.
Never over {big} mV from ours, but leave some room for sweat.
Room for sweat is left.

lindheim>kaarna
Subject: Checksum | Packet {big} in {set} fails the checksum, the others are fine. Radio or software?
Software. Off by one. My bad.
Happens to the best. {thx}

valdoria>kaarna 5-6
Subject: Amendment paper | One more signature is needed on page {n}, then the file is complete. Sorry for the paper.
Signed. In Finland we have paper too, from trees.
Complete!

kaarna
Subject: Parts | Ordered {big} clamps, they come in week after next. For information only.
{thx}

tessaro>kaarna
Subject: Shield | With the shield layer {patch} is {um} thicker. Still inside your slot?
Yes, up to 300. Good to know.

kaarna>lindheim
Subject: Test bench | Our bench ran the weekend: {big} hours, {n} dropouts. Log attached, could you look?
All dropouts at full hours. Is there a backup job?
There was. Not any more.

kaarna>veerhaven 5-9
Subject: Visit | Could I stand in the clinic for a day and only look? I learn more from that than from documents.
Come on {day}, coat size?
L. {thx}

veerhaven>kaarna
Subject: Charging | Reader {n} was not in the charger and is empty. Do we lose the data of {s}?
No. It keeps {big} hours without battery.
Pfew.

lindheim
Subject: Reading group | On {day} at {hour} we discuss the paper on drift in sweat sensors. Anyone may join by video.
I join, and bring questions.
Good, we have too few of those.

tessaro
Subject: Summer school 4-7 | Our students ask if one of you gives a talk of {big} minutes. There is no money but there is gelato.
For gelato I give two talks.

veerhaven 11-12
Subject: Patient numbers | State today: {big} screened, {n} on the waiting list. Flu makes it a little slow.
Fine, and thank you for the honest numbers.

tessaro>valdoria
Subject: Mesh | The new mesh came, {big} threads more. {ink} goes through it like honey, slowly but noble.
Noble is fine. How thick is it?
{um}, and for the first time the same at all corners.
I frame that number.

valdoria>lindheim
Subject: Strange bump | At hour {big} all curves of {patch} have a small bump. Is it physics or the cleaning lady?
Cleaning lady. The lamp goes on at this hour.
So we have invented a light sensor. Cover is on now.

veerhaven>valdoria
Subject: Expiry date | The ward pharmacist asks for an expiry date on the bag. What do I write?
{n} months from the print, until the shelf test says more.
Written with a big pen.

lindheim>tessaro
Subject: Sheet {big} | On sheet {big} of {run} position {n} is empty. Lost or never born?
Never born, the squeegee had a hair.
Marked as unborn.

valdoria>tessaro
Subject: Oven | 80 degrees for ten minutes or 70 for twenty? On {foil} I see small waves with the first.
70 for twenty, I also saw the waves.
Then we write 70 in the recipe.

veerhaven>lindheim
Subject: Two readings | {s} has two readings at the same minute, {ph} and {ph2}. The second is the right one, I pressed too early.
I keep the second and note the first.
{thx}

lindheim>veerhaven
Subject: Training for nurses | Would a film of {n} minutes help the night shift? Yusuf has a nice voice.
Yes! Please with subtitles, at night we have no sound.
Film is there. {big} views already, half of them are his family.

tessaro>lindheim
Subject: Wrong box | I sent you the box for Valdoria and Valdoria has yours. I'm a donkey.
No donkey. We exchange by courier, arrives on {day}.
Courier is on my account, and a cake too.

valdoria>veerhaven
Subject: Volunteers | We have {n} volunteers here too who want to wear {patch} over the weekend. Which form do they sign?
The short one, attached. And no sauna.
No sauna. They are students, they only sleep.

tessaro>veerhaven
Subject: Package | Single bags or strips of {n}? Strips are cheaper, bags are cleaner.
Single. With gloves on, a strip is a nightmare.
Single then, I tell the packer.

lindheim>valdoria
Subject: Model v{n} | Model v{n} beats the old one by {big} percent on {set}. I don't trust it before you have tried to break it.
I broke it with buffer {ph}. Only that one.
Good find, fixed. It was the clipping.

valdoria>lindheim
Subject: Temperature | The thermometer beside {patch} shows half a degree more than yours. Who is right?
Neither, I guess. Put both in ice water on {day}.
Done: yours is right. I say it without pleasure.

veerhaven>tessaro
Subject: Scissors | Can a nurse cut the patch if the wound is small? One did it. It still works.
Outside of the white line yes, inside no. I make the line thicker.
{thx}

kaarna>lindheim
Subject: Time stamp | Reader clock drifts {n} seconds a week. Correct in reader or in your script?
In the reader if it is cheap, else with us.
Cheap. Build {big}.

kaarna>veerhaven
Subject: Form for the risk file | Could a nurse fill {n} questions about use at night? No names needed.
Two nurses did it, scan attached. They have opinions.
Opinions are gold. {thx}

veerhaven>kaarna
Subject: Clip | The clip of reader {n} is broken, somebody sat on it. No data lost.
Two new ones go by post today. How heavy was somebody?
We do not disclose that.

tessaro>kaarna
Subject: Drawing of the clamp | Is {um} play at the clamp the minimum? With {foil} we would like some more.
Can give double. New drawing on {day}.
Fits. Molto bene.

kaarna>valdoria
Subject: Test liquid | Need a liquid like a wound but less disgusting, for the bench. Recipe?
Salt, a little protein, pH {ph}. I send you {n} litres and a warning about the smell.
Smell confirmed. Works.

valdoria>kaarna
Subject: Poster | You are on the poster with the photo of the reader. Is the name of the firm written well?
With two a in the first part. Good poster.
Two a, corrected before print!

lindheim>kaarna
Subject: Raw values | Channel {n} saturates at {mv}. Gain too high?
Yes. One resistor. Next board has it.
Thank you. Until then I clip it.

lindheim>veerhaven 9-12
Subject: Dashboard | The dashboard shows now {set} per bed. Is the red too red?
Make it orange. Red is for us only when we run.
Orange.

tessaro>valdoria 9-12
Subject: Stock | We have {big} good patches in stock, enough for {n} weeks. {ink} should arrive before.
It leaves on {day}.
{thx}

valdoria 9-12
Subject: Report chapter | For the periodic report I miss your part on {deliv}. Could you do it before {day}?
Done, a bit longer than you asked.
Longer is fine, thank you!

kaarna>tessaro 9-12
Subject: Yield | {n} of {big} from {run} fail at the clamp, not at the print. So it is ours.
We could make the tail stronger also. Let's do both?
Both. Good.

lindheim>tessaro 9-12
Subject: Ageing | Patches from {run} age faster in the climate box than those before, {mv} per week. Not dramatic. Do you know why?
That foil was from the other roll. I mark rolls from now on.
Perfect, I put the roll in the model.
""")

HB = Deck(story, """
lindheim
Subject: {deliv} | Read it. Chapter {n} is padding, delete it. The rest is solid.
Deleted. It is {big} pages shorter and I don't miss one.
See.

lindheim
Subject: {file} | Who invented the colours in {file}? I cannot read yellow on white and I doubt that anyone can.
That was me, late at night. Dark blue now.
Better.

lindheim>valdoria
Subject: {ink} | The variance of {ink} is too high. Either you changed something or we did. I checked us first: we did not.
You are right, we had a new bottle of plasticiser. Old one again from the next batch.
Good. Say it in the log.
Said, in bold.

lindheim>tessaro
Subject: {run} | {run} is worse than the one before. Why?
It was made by a trainee on his first day. He knows, and he is proud of it anyway.
Then tell him that for a first day it is remarkable. I mean it.

lindheim>veerhaven
Subject: Labels | {n} of {big} labels are missing. No labels, no model.
I know, it was a bad week on the ward. You have them on {day}.
They came. Complete and careful. Thank you.

lindheim
Subject: Agenda | {big} points in one hour is a fantasy. Take five.
Five it is. Which one would you throw out first?
The one that I proposed.

lindheim>kaarna
Subject: Build {big} | It lost {n} packets in one night. Unacceptable for a clinic.
Agree. Found it: watchdog. Fixed in next build.
Zero lost. Now it's acceptable. In fact it's good.

lindheim
Subject: Your talk | I saw your slides. Slide {n} is wrong, the axis is logarithmic. The remainder I would have liked to have made myself.
Corrected, and thank you for the remainder!

lindheim
Subject: Last call | I interrupted you three times in the call. Rude. What did you want to say about {file}?
No offence taken! Only that page {n} needs a second reader.
I read it tonight.
Read. Two commas.

lindheim
Subject: {set} | Stop sending me summaries of {set}. Send me {set}.
Here, {big} megabytes of it.
Happy.

lindheim>kaarna
Subject: Documentation | Page {n} of your manual is the first manual page in years that I understood at once. Who wrote it?
Jukka. He will deny it.
Then I tell everybody.

lindheim
Subject: No | No to the workshop on {day}. We have no results for it yet. In two months yes.
Reasonable. I tell them two months.
""")
ADMIN = Deck(story, """
valdoria
Subject: Timesheets | The signature on the sheet of last month is missing on page {n}. Could you scan it again?
Here, signed twice to be sure.
Wonderful.

valdoria
Subject: Advance payment | The second instalment left our bank on {day}. Please tell me when you see it.
We see it. Our accountant smiles, that is rare.

valdoria
Subject: Travel rules | The agency pays trains now also in first class if it is cheaper than the second. Don't ask me.
I don't ask and I book. {thx}

valdoria
Subject: Audit certificate | Do you need the certificate under or over {big} thousand? The guide says both.
Under: none. Over: one. I asked our lawyer.
You have a lawyer who answers! {thx}

valdoria
Subject: Portal | The portal of the agency has swallowed {deliv} again. If you get a warning, ignore it.
The warning came in red with three exclamation marks. Ignored with pleasure.

valdoria
Subject: Contact list | Please check your line in the contact list, {n} numbers are old.
My number is right, the street has changed. Corrected.
{thx}

valdoria
Subject: Equipment | Is {tool} booked as equipment or as consumable in your statement?
Equipment, over five years.
Then all five do it the same way. Good.

valdoria
Subject: Room for {day} | I have a room for {big} people, windows, no beamer. Is that a problem?
We bring the beamer, you the windows.
Deal.

valdoria
Subject: Visa letter | Your student needs the invitation letter before {day}. Which passport number?
Sent by the safe link. It's urgent for him, could you do it today?
Done, with stamp. He should be fine.
He got it! {thx}

valdoria
Subject: Risk list | I update the risk list. You have number {n}: is it still orange?
Yellow since last week.
I love yellow.

valdoria
Subject: Budget shift | You have {big} hundred left in travel and too little in materials. Shall I ask for the shift?
Yes please, that would help.
Granted after {n} minutes on the phone, a record.

valdoria
Subject: Logo | Which of your {n} logos may we use on the poster?
The one without the lion. The lion is retired.
Poor lion.

valdoria
Subject: Gender table | The agency asks for the table again. I count {n} women and {n2} men in your team, correct?
One woman more, since last month.
Better and better.

valdoria
Subject: Open access | Fees for the paper: the journal wants {big} hundred. Split by five or out of my line?
Split, it's everybody's paper.
""")

lively(story, {"mail": MAIL, "hb": HB, "admin": ADMIN}, SLOTS, STYLE)
first = [(andres, giulia), (andres, marco), (iker, elisa), (iker, yusuf), (andres, tobias), (carmen, marieke), (tobias, elisa), (katrin, giulia),
         (yusuf, fenna), (katrin, joost), (tobias, joost), (marco, joost), (elisa, marieke), (iker, joost), (andres, fenna), (katrin, andres)]
later = first + [(jukka, yusuf), (jukka, tobias), (mikko, giulia), (jukka, marco), (sanna, fenna), (sanna, joost), (mikko, andres), (jukka, joost), (mikko, elisa)]
story.chatter(("mail", None), first, 7.5, [["mail"]], "2025-02-05", "2025-05-04", (15, 500))
story.chatter(("mail", None), later, 9, [["mail"]], "2025-05-06", "2025-06-24", (15, 500))
story.chatter(("mail", None), first, 9, [["mail"]], "2025-06-25", "2025-07-04", (15, 500))
story.chatter(("mail", None), first, 3.5, [["mail"]], "2025-07-07", "2025-07-18", (30, 600))
story.chatter(("mail", None), [(yusuf, fenna), (jukka, yusuf), (sanna, fenna), (jukka, joost), (katrin, joost)], 1.2, [["mail"]], "2025-07-28", "2025-08-29", (60, 900))
story.chatter(("mail", None), later, 9, [["mail"]], "2025-09-01", "2025-12-17", (15, 520))
story.chatter(("mail", None), [(jukka, tobias), (sanna, fenna), (yusuf, joost)], 2, [["mail"]], "2025-12-18", "2025-12-23", (20, 200))

desk = [(nuria, paolo), (nuria, fenna), (nuria, tobias), (nuria, giulia)]
story.chatter(("mail", None), desk, 1.1, [["admin"]], "2025-02-10", "2025-05-04", (15, 500))
story.chatter(("mail", None), desk + [(nuria, sanna), (nuria, sanna)], 1.2, [["admin"]], "2025-05-12", "2025-06-24", (15, 500))
story.chatter(("mail", None), desk + [(nuria, sanna)], 1.2, [["admin"]], "2025-09-01", "2025-12-12", (15, 500))
blunt = [(hanne, andres), (hanne, giulia), (hanne, carmen), (hanne, marieke), (hanne, elisa)]
story.chatter(("mail", None), blunt, 0.9, [["hb"]], "2025-02-17", "2025-05-04", (15, 400))
story.chatter(("mail", None), blunt + [(hanne, mikko), (hanne, mikko)], 0.9, [["hb"]], "2025-05-19", "2025-06-24", (15, 400))
story.chatter(("mail", None), blunt + [(hanne, mikko), (hanne, joost)], 0.9, [["hb"]], "2025-09-01", "2025-12-09", (15, 400))

# ---------------------------------------------------------------- beginning
a = story.mail("2025-02-03 17:20", carmen, rest(EVERY, carmen), "Lissa has begun", """Dear all,

What a pleasure to have you here today. Three years of writing, and this morning we sat at one table: a dressing that tells the nurse how the wound is doing without being lifted. I still get goose pimples.
Nuria sends the minutes tomorrow. Please, if anything is not right for you, say it soon and say it to me. I prefer five awkward phone calls to one awkward year.

Un abrazo
Carmen""")
story.mail("2025-02-04 08:10", hanne, [carmen], "Re: Lissa has begun", "Good meeting, forty minutes too long. The rest was better than I expected.\n\nHB", reply_to=a)
story.mail("2025-02-04 09:40", carmen, [hanne], "Re: Lissa has begun", "Dear Hanne,\n\nFrom you I take that as a bouquet. Next time it is forty minutes shorter.\n\nCarmen", reply_to=a)
story.minutes("2025-02-03", "Kick-off Lissa", rest(EVERY, paolo), """
## Discussed

- Work packages: inks (Valdoria), printing (Tessaro), signals and data (Lindheim), clinic (Veerhaven).
- Aim: 40 patients in two years, pH and moisture under the dressing, seven days without change.
- A supplier for the reader will be looked for; for the moment the laboratory reader is used.

## Decisions

- Consortium meeting once a month, first Wednesday, by video.
- Each party names one person who may be called at any time: Nuria Peñalver, Tobias Rehm, Giulia Ferrante, Joost van Dalen.

## Actions

- Andrés Quiroga: sampling plan, 10 February
- Fenna Hoekstra: calendar of the ethics committee, 14 February
""")

a = story.mail("2025-02-11 16:02", andres, [hanne, tobias, marieke, giulia], "Sampling plan", "Hello all!\n\nHere is my proposal for the sampling: every electrode three times a day for five days, 60 electrodes, by hand. Comments are welcome.\n\nSaludos, Andrés", cc=[carmen, nuria])
b = story.mail("2025-02-12 07:31", hanne, [andres], "Re: Sampling plan", """This plan is nonsense. 900 measurements by hand, and at the end you cannot separate drift from temperature because you measure always at the same hours. A bad use of a good chemist.

Do this instead: 20 electrodes, random hours, thermometer beside each. 300 measurements. I did the calculation, attached. Tobias will do the randomisation for you, one hour of work.

HB""", cc=[tobias, marieke, giulia, carmen, nuria], reply_to=a)
b = story.mail("2025-02-12 10:15", andres, [hanne], "Re: Sampling plan", "Hanne,\n\nMy ears are still red but I did your calculation again and you are simply right. And you gave me back two weeks of my life. 20 electrodes then.\n\nAndrés", cc=[tobias, marieke, giulia, carmen, nuria], reply_to=b)
story.mail("2025-02-12 10:29", hanne, [andres], "Re: Sampling plan", "Good. \"Nonsense\" was too much, I had not had coffee. The ink data in your annex is the best I have seen on this material. I should have begun with that.\n\nHB", cc=[tobias, marieke, giulia, carmen, nuria], reply_to=b)

a = story.mail("2025-02-26 12:10", marco, [tobias, katrin], "Dear enemies of the north", "Dear enemies of the north,\n\nI was told that our parcel of yesterday came ONE DAY too early and nobody was prepared. We Italians apologise for this brutal punctuality.\n\nMarco", cc=[giulia, elisa])
story.mail("2025-02-26 12:44", tobias, [marco], "Re: Dear enemies of the north", "Dear Marco,\n\nWe're deeply shaken. Our stereotypes have been returned to sender. As compensation we'll be late for the next call.\n\nTobias", cc=[giulia, elisa, katrin], reply_to=a)

story.minutes("2025-03-05", "Consortium meeting", [carmen, andres, nuria, hanne, tobias, giulia, elisa, marieke, fenna], """
## Discussed

- Inks: L-104 is stable over five days. The new sampling (20 electrodes) is running.
- Printing: first sheets on three foils. Hanne Brückner finds the numbering of the sheets "a crime"; Giulia Ferrante agrees and proposes a new one on the spot.
- Clinic: file for the ethics committee is two thirds written.
- Meeting took 50 minutes.

## Decisions

- Sheet numbers: run, sheet, position. In use from run 5.

## Actions

- Elisa Morandi: renumber runs 1 to 4, 12 March. Done on 10 March.
- Tobias Rehm: data dictionary, 26 March
""")

a = story.mail("2025-03-11 09:02", giulia, [carmen, andres, nuria, tobias], "Print head: we will be two weeks late with run 9", """Dear all,

Bad news, so I give it at once: the print head of the big machine is broken since last night. The new one needs ten days. Run 9 will come on the 28th in place of the 14th.
What we can do: Elisa prints by hand on the small one, 15 electrodes by Friday, so that you don't sit without anything. I am sorry.

Giulia""", cc=[marco, elisa, hanne, marieke])
story.mail("2025-03-11 09:50", andres, [giulia], "Re: Print head: we will be two weeks late with run 9", "Giulia,\n\n15 by hand is more than enough to continue. I use the time for the shelf life test that I always push in front of me. Courage to Marco!\n\nAndrés", cc=[carmen, nuria, tobias, marco, elisa], reply_to=a)
story.mail("2025-03-24 15:20", giulia, [carmen, andres, nuria, tobias], "Re: Print head: we will be two weeks late with run 9", "It sings again, four days before what we said. Run 9 leaves tomorrow.\n\nGiulia", cc=[marco, elisa, hanne, marieke], reply_to=a)
story.minutes("2025-03-26", "Technical meeting", [andres, iker, tobias, yusuf, katrin, giulia, elisa, joost], """
## Discussed

- Run 9 is on its way. The handmade 15 electrodes gave the same slope within 2 percent, which surprised all.
- Data dictionary v1 is accepted, 41 fields.
- Joost van Dalen showed how a dressing is changed. Everybody wants him at each meeting.

## Actions

- Yusuf Demirel: upload script, 9 April
- Iker Salaverri: week 13 data set with the new template, 4 April
""")

a = story.mail("2025-03-20 10:05", fenna, [tobias], "Where will the data be stored?", "Dear Tobias,\n\nThe ethics committee wants to know on which server, in which country, and who has the key. Could you send me this by Wednesday?\n\nKind regards, Fenna")
story.mail("2025-03-25 08:45", fenna, [tobias], "Re: Where will the data be stored?", "Dear Tobias,\n\nMay I remind you of this one? Tomorrow I must hand in.\n\nFenna", reply_to=a)
story.mail("2025-03-25 09:30", tobias, [fenna], "Re: Where will the data be stored?", "Dear Fenna,\n\nI am really sorry. Both kids had the stomach flu, and then I had it. Two pages attached with everything, signed by our data protection officer. If the committee has more questions, call me on the mobile, also in the evening.\n\nTobias", reply_to=a)
story.mail("2025-03-25 11:15", fenna, [tobias], "Re: Where will the data be stored?", "Dear Tobias,\n\nComplete and in time. Eat some dry toast.\n\nFenna", reply_to=a)

story.minutes("2025-04-02", "Consortium meeting", [carmen, nuria, andres, hanne, tobias, giulia, paolo, marieke, joost, fenna], """
## Discussed

- Reader: the laboratory reader is too big for a leg. Carmen Iborra has spoken with three firms. Kaarna Devices (Finland) has built something similar and would come in as a fifth party, not as a supplier. First reactions: positive; Tessaro wants to think about its print patterns first. All agree to take that seriously.
- Ethics file was handed in on 26 March.

## Decisions

- Visit of Kaarna Devices at Tessaro on 10 April, open to all.
- No decision about a fifth party before everybody has said yes.
""")

a = story.mail("2025-04-08 08:05", hanne, [andres, iker, carmen], "Week 13 data", "I say it in front of everyone: the data of week 13 is unusable. 112 rows with the temperature in the pH column. Who checked this? Nobody. We lost three days with it.\n\nHB", cc=[tobias, yusuf, nuria])
b = story.mail("2025-04-08 09:12", iker, [hanne], "Re: Week 13 data", "Dear Professor Brückner,\n\nIt was me. I'm sorry. I used the template of 1 April from the folder and did not look again. I'll repair it today.\n\nIker", cc=[andres, carmen, tobias, yusuf, nuria], reply_to=a)
b = story.mail("2025-04-08 11:40", hanne, [iker], "Re: Week 13 data", """I looked at the template of 1 April. The columns are exchanged in it. It comes from us. So: the mistake was made in Lindheim, by my group, and I shouted at the wrong person in front of nine people. I apologise to Iker in front of the same nine.

Yusuf has repaired the template and the 112 rows. Iker, your measurements themselves are excellent. And it is Hanne.

HB""", cc=[andres, carmen, tobias, yusuf, nuria], reply_to=b)
story.mail("2025-04-08 12:05", iker, [hanne], "Re: Week 13 data", "Thank you, Hanne. That is very kind. I added a check for the range so the file complains before you do.\n\nIker", cc=[andres, carmen, tobias, yusuf, nuria], reply_to=b)
story.mail("2025-04-08 12:20", hanne, [iker], "Re: Week 13 data", "Ha. Very good.\n\nHB", cc=[andres, carmen, tobias, yusuf, nuria], reply_to=b)

# ---------------------------------------------------------------- the fifth
a = story.mail("2025-04-11 15:30", giulia, [carmen, hanne, marieke], "Kaarna: my worry, openly", """Dear Carmen, Hanne, Marieke,

The visit yesterday was good and I like these people. My worry, and I'd rather say it now than in a year: our print pattern took us six years. A firm that sells things sits at the table now. What hinders it to print elsewhere?
I don't say no. I need one page that makes me sleep.

Giulia""", cc=[nuria, paolo])
story.mail("2025-04-14 09:10", hanne, [giulia], "Re: Kaarna: my worry, openly", "A legitimate worry. Also: without a reader you have a beautiful pattern in a drawer. Write the page together with Mikko and not with lawyers.\n\nHB", cc=[carmen, marieke, nuria, paolo], reply_to=a)
story.mail("2025-04-14 10:02", carmen, [giulia], "Re: Kaarna: my worry, openly", "Dear Giulia,\n\nThank you for saying it. I called Mikko, he finds the question normal and he would like to write the page with you on Wednesday. Nothing goes to the agency before you are content.\n\nCarmen", cc=[hanne, marieke, nuria, paolo], reply_to=a)
story.mail("2025-04-24 14:40", giulia, [carmen, hanne, marieke], "Re: Kaarna: my worry, openly", "The page exists, it has eleven lines, both signed. Pattern stays ours, reader stays theirs, the fit between the two belongs to everybody. I sleep. Yes from Tessaro.\n\nGiulia", cc=[nuria, paolo], reply_to=a)

a = story.mail("2025-05-06 09:00", carmen, rest(FIVE, carmen), "Welcome Kaarna!", """Dear all,

Since yesterday we are five. Welcome to Mikko, Sanna and Jukka! From the north of everything they bring the reader, the risk file and, I hear, a sauna on wheels.
So that nobody has to find out alone how we work: Elisa is your guide for the first three months, ask her anything. Nuria has made a folder "For newcomers" with the ten papers that matter (not the hundred that exist). And each party gives you an hour in the next two weeks to show what it does and where it is stuck.

Carmen""")
story.mail("2025-05-06 09:48", mikko, [carmen], "Re: Welcome Kaarna!", "Hi all,\n\nThank you. We are happy to be here. We ask many stupid questions in May, in June better ones.\n\nMikko", cc=rest(FIVE, carmen, mikko), reply_to=a)
story.mail("2025-05-06 10:20", marco, [mikko, sanna, jukka], "Re: Welcome Kaarna!", "Welcome! If you need something from the printer room bring coffee, it opens every door. Jukka, I made you a sheet with all the connector tails we ever tried, the ugly ones also.\n\nMarco", cc=[elisa], reply_to=a)
story.mail("2025-05-06 11:55", joost, [sanna, mikko, jukka], "Re: Welcome Kaarna!", "Hoi! Come and see the clinic before you draw a button. On Thursday mornings it's busiest so that's the best time.\n\nJoost", reply_to=a)
story.minutes("2025-05-07", "Consortium meeting", [carmen, nuria, andres, hanne, tobias, giulia, elisa, mikko, sanna, jukka, marieke, joost], """
## Discussed

- Welcome to Kaarna Devices. Everybody said in two sentences what they need from the reader. Hanne Brückner: "Raw data. If you smooth it before I see it we will not be friends." Mikko Lehtovaara: "Then raw."
- What the four had decided before was gone through again with Kaarna; Sanna Ruohonen asked to change one thing (serial number on every patch), accepted by all.

## Decisions

- Serial number on each patch from run 20.
- Elisa Morandi is guide for Kaarna until August.

## Actions

- Tobias Rehm: hour on signals for Kaarna, 13 May. Done.
- Joost van Dalen: clinic day for Kaarna, 22 May. Done.
""")

a = story.mail("2025-05-14 10:10", jukka, [tobias, yusuf, katrin, elisa], "Protocol", "Where is the packet description of the lab reader. Cannot start without.\n\nJukka")
b = story.mail("2025-05-16 09:05", jukka, [tobias, yusuf, katrin, elisa], "Re: Protocol", "Anyone?\n\nJukka", cc=[mikko], reply_to=a)
b = story.mail("2025-05-16 09:34", hanne, [jukka, mikko], "Re: Protocol", """Jukka asked on Wednesday and my whole group looked at its shoes. Each thought another one would answer. That is our failure and a bad way to treat new colleagues. I am sorry.

The description is attached. It is poor: pages 4 and 7 are wrong, believe the code. Tobias calls you today at 14:00 and stays on the line until you can start. From now on a question to several of us is answered by Tobias, always.

HB""", cc=[tobias, yusuf, katrin, elisa], reply_to=b)
story.mail("2025-05-16 16:10", jukka, [hanne, tobias], "Re: Protocol", "Works. First packet received 15:41. Thank you. Two hours of Tobias is worth more than good document.\n\nJukka", cc=[mikko, yusuf, katrin, elisa], reply_to=b)

story.minutes("2025-05-21", "Technical meeting", [andres, iker, tobias, yusuf, elisa, marco, jukka, mikko, joost], """
## Discussed

- Reader: first board talks to a patch of run 21. Noise is three times the laboratory's; Jukka Pelto thinks of the power supply.
- Yusuf Demirel wants to change the data format (version 2, one file per patient). It breaks the upload of Veerhaven and the viewer of Valdoria, so not before everybody has had time.

## Actions

- Yusuf Demirel: announce version 2 with an example, 27 May
- Iker Salaverri, Elisa Morandi: first draft of the paper on drift, 20 June
""")
a = story.mail("2025-05-27 11:00", yusuf, [fenna, joost, iker, andres, jukka, elisa], "Data format version 2 from 1 July: please shout if too early", """Hi all,

As said last week we would like to change to version 2 on 1 July. Five weeks. An example file, a converter in both directions and a page of explanations are in the folder. Old files will be read until Christmas.
If it's too early for one of you then we take a later date, no problem.

Yusuf""", cc=[tobias, nuria])
story.mail("2025-05-28 09:20", fenna, [yusuf], "Re: Data format version 2 from 1 July: please shout if too early", "Hi Yusuf,\n\nOn 1 July our system is updated, two changes in one week makes me nervous. Could it be 8 July?\n\nFenna", cc=[joost, iker, andres, jukka, elisa, tobias], reply_to=a)
story.mail("2025-05-28 09:41", yusuf, [fenna], "Re: Data format version 2 from 1 July: please shout if too early", "8 July it is. I come to your screen that morning.\n\nYusuf", cc=[joost, iker, andres, jukka, elisa, tobias], reply_to=a)

story.minutes("2025-06-04", "Consortium meeting", [carmen, nuria, andres, hanne, tobias, giulia, paolo, mikko, sanna, marieke, fenna], """
## Discussed

- Noise of the reader is down to 1.2 times the laboratory's. Applause for Jukka Pelto, who was not there to hear it.
- Ethics committee asks eleven more questions. Marieke Postma is angry with the committee; the consortium is with her.
- Summer: Finland is away in July, the Netherlands from 14 July, Spain and Italy in August, Germany from 4 to 22 August. So between 7 July and 1 September little will happen and nobody should worry about it.

## Decisions

- No consortium meeting in August. Next ones: 2 July and 3 September.
- Yusuf Demirel and Jukka Pelto look after the mailbox in turns.

## Actions

- Nuria Peñalver: holiday table, 13 June. Done.
""")

a = story.mail("2025-06-12 09:15", mikko, [nuria, carmen], "Chip price, bad news early", "Hi Nuria, hi Carmen,\n\nOur chip supplier puts the price up 18 percent from August. For 60 readers it is 7,400 euros that we don't have. I tell it now although I don't know the solution yet. We can order before August if somebody can pay earlier.\n\nBr Mikko", cc=[sanna])
b = story.mail("2025-06-12 12:30", nuria, [mikko], "Re: Chip price, bad news early", "Hi Mikko,\n\nThank you for telling us today and not in September. I think I can bring forward part of your second instalment; I ask the agency tomorrow. You'll hear from me on Thursday at the latest.\n\nNuria", cc=[carmen, sanna], reply_to=a)
story.mail("2025-06-19 10:05", nuria, [mikko], "Re: Chip price, bad news early", "It is Thursday: the agency says yes, the money leaves on Monday. Order your chips!\n\nNuria", cc=[carmen, sanna], reply_to=b)
story.mail("2025-06-19 10:31", mikko, [nuria], "Re: Chip price, bad news early", "Ordered. You are magician.\n\nMikko", cc=[carmen, sanna], reply_to=b)

a = story.mail("2025-06-17 07:20", joost, [andres, iker, giulia], "URGENT fridge alarm, all buffers at 19 degrees", "The fridge on the ward died in the night. All buffers and 40 patches stand at 19 degrees since maybe 2 o'clock. Throw away or keep? I need an answer before the round at 8:30!!\n\nJoost", cc=[marieke])
b = story.mail("2025-06-17 07:41", andres, [joost], "Re: URGENT fridge alarm, all buffers at 19 degrees", "Keep all the patches, up to 25 degrees they don't care. Buffers: use only the unopened. I put new ones in the mail this morning.\n\nAndrés", cc=[iker, giulia, marieke], reply_to=a)
story.mail("2025-06-17 08:50", joost, [andres], "Re: URGENT fridge alarm, all buffers at 19 degrees", "You saved my round. Pulse is going down again.\n\nJoost", cc=[iker, giulia, marieke], reply_to=b)

# ---------------------------------------------------------------- authors
a = story.mail("2025-06-23 18:05", iker, [andres, carmen, tobias, yusuf, hanne, giulia, elisa, jukka], "Paper on drift, first complete draft", "Dear all,\n\nHere is the draft for the journal! Authors so far: Salaverri, Quiroga, Demirel, Rehm, Brückner, Iborra. The others in the acknowledgements. Comments until 7 July please.\n\nIker")
b = story.mail("2025-06-24 09:25", giulia, [iker, andres, carmen], "Re: Paper on drift, first complete draft", """Dear Iker, Andrés, Carmen,

I read this twice because I thought that my screen was broken. 212 printed electrodes are the ground under this paper. Elisa wrote section 3. Marco found the trick of the double washing which halves the noise, it's your figure 4. And Tessaro is thanked "for samples", like a shop.
I'm hurt, I say it openly. How do we make it right?

Giulia""", cc=[elisa, tobias, yusuf, hanne, jukka], reply_to=a)
story.mail("2025-06-24 10:02", hanne, [giulia, iker, andres, carmen], "Re: Paper on drift, first complete draft", "Giulia is right and there is nothing to discuss about the principle. No print, no paper. I have done far less for it than Marco; take me off if there are too many. The list was made by a student in good faith, the seniors should have talked about it in May, me included.\n\nHB", cc=[elisa, tobias, yusuf, jukka], reply_to=b)
story.mail("2025-06-24 11:18", andres, [giulia], "Re: Paper on drift, first complete draft", "Giulia, Elisa, Marco,\n\nI told Iker to make the list like the last one from our group and did not think. It's my fault and not his, and I am ashamed. Of course you belong there. Can we talk tomorrow, all who wrote or measured or printed?\n\nAndrés", cc=[iker, carmen, elisa, marco, hanne, tobias, yusuf, jukka], reply_to=b)
story.mail("2025-06-24 12:01", carmen, [giulia, elisa, marco, hanne, andres, iker, tobias, yusuf, jukka, nuria], "Re: Paper on drift, first complete draft", "Dear all,\n\nTomorrow at 15:00, one hour, only this. Everyone please bring a line: what did I do for this paper, and what did somebody else do that is not seen. We will begin with the second.\n\nCarmen", reply_to=b)
c2 = story.mail("2025-06-25 16:30", carmen, [giulia, elisa, marco, hanne, andres, iker, tobias, yusuf, jukka, nuria], "Paper on drift: what we agreed", """Dear all,

Thank you for this hour, it was a lovely one in the end. We agreed:
1. Iker and Elisa share the first place.
2. Then Marco, Yusuf, Tobias, Andrés, Giulia, Hanne, myself. Jukka asked to be in the thanks only, since he came later.
3. A table of contributions at the end, printing and measuring included.
4. For all future papers: the list is talked about before the first line is written, with all five. It goes to the minutes of 2 July as our rule.

Carmen""")
story.mail("2025-06-25 16:52", giulia, [carmen], "Re: Paper on drift: what we agreed", "I am more than content. Marco has called his mother. Iker, you handled this like a gentleman, come to Tessaro and I show you the best trattoria.\n\nGiulia", cc=[elisa, marco, hanne, andres, iker, tobias, yusuf, jukka, nuria], reply_to=c2)
story.mail("2025-06-25 17:20", iker, [giulia], "Re: Paper on drift: what we agreed", "Thank you Giulia. I learned more today than in the whole course on scientific writing. And I'm glad about Elisa beside me.\n\nIker", cc=[elisa, marco, carmen], reply_to=c2)
story.minutes("2025-07-02", "Consortium meeting", [carmen, nuria, iker, hanne, tobias, giulia, elisa, marco, marieke, joost, fenna], """
## Discussed

- Paper on drift goes to the journal on 11 July with nine authors.
- Kaarna is on holiday, its written report was read out: 12 readers are soldered.

## Decisions

- Authors: the list of every paper is talked about by all five parties before writing begins; a table of contributions stands in each paper.
- Format version 2 on 8 July as announced.

## Actions

- all: switch on the holiday notice. Really.
""")
story.mail("2025-07-04 12:00", nuria, rest(FIVE, nuria), "Summer: who is where", """Dear all,

The table is in the folder. In short: from Monday on it becomes quiet and from 1 August nearly dead, until 1 September. This is on purpose. Nothing is due in August.
If something burns: Yusuf until 1 August, Jukka from 4 August.

Have a wonderful summer!
Nuria""")

a = story.mail("2025-08-13 10:20", joost, [tobias, yusuf], "Sorry to disturb: key of the server", "Hi,\n\nI know you're away, very sorry. The key for the upload has expired today and I have two volunteers with a patch on. Is there a trick?\n\nJoost", cc=[jukka])
story.mail("2025-08-13 13:05", jukka, [joost], "Re: Sorry to disturb: key of the server", "Reader keeps data 3 weeks. Nothing is lost. I can't make a key. Wait for Yusuf.\n\nJukka", cc=[tobias, yusuf], reply_to=a)
story.mail("2025-08-14 09:30", tobias, [joost], "Re: Sorry to disturb: key of the server", "Hi Joost,\n\nGreetings from 2,300 metres with one bar of signal. New key is made, valid for two years. You don't disturb, volunteers with a patch on are the best reason.\n\nTobias", cc=[yusuf, jukka], reply_to=a)
story.mail("2025-08-14 10:01", joost, [tobias], "Re: Sorry to disturb: key of the server", "Works. Now put the phone away and eat cheese.\n\nJoost", cc=[yusuf, jukka], reply_to=a)

# ---------------------------------------------------------------- autumn
story.mail("2025-09-01 09:05", carmen, rest(FIVE, carmen), "And we are back", "Dear all,\n\nI hope that you come back brown, slept out and with sand in the laptop. In the pause the journal has written: small revisions! Elisa and Iker have it in hand. On Wednesday we meet.\n\nCarmen")
story.minutes("2025-09-03", "Consortium meeting", [carmen, nuria, andres, iker, hanne, tobias, katrin, giulia, elisa, mikko, sanna, jukka, marieke, joost, fenna], """
## Discussed

- 30 readers are ready. Kaarna asked for feedback on its first four months. Elisa Morandi: "they answer in five words and the five are right". Mikko Lehtovaara: at first too many abbreviations, now fine. A list of 64 abbreviations exists, made by Jukka Pelto with some humour.
- Ethics committee: still no answer after 23 weeks. Frustration is general, about the committee and not among us.
- Katrin Ohlsen told that she will leave Lindheim at the end of December for a post in industry. Congratulations, and regret.

## Decisions

- Yusuf Demirel takes over the moisture model from Katrin, three months side by side.
- If there is no answer by 15 September, Carmen Iborra and Marieke Postma write together to the agency and the hospital board. All five asked them to.
""")
a = story.mail("2025-09-04 10:00", katrin, [joost, andres, giulia, jukka], "Goodbye, but slowly", "Hi all,\n\nAs said yesterday I'm leaving, but only on 19 December, so you have plenty of time to be sad. Yusuf and I make a handover book; write to me what you would miss if I fell under a bus, and I write it down.\n\nKatrin", cc=[yusuf, tobias, hanne])
story.mail("2025-09-04 10:40", andres, [katrin], "Re: Goodbye, but slowly", "Katrin!! The industry does not deserve you. I'd miss: how you choose the time constant, and the biscuits.\n\nAndrés", cc=[yusuf, tobias, hanne, joost, giulia, jukka], reply_to=a)
story.mail("2025-09-04 11:02", hanne, [katrin, andres], "Re: Goodbye, but slowly", "She is the best postdoc I had in ten years and I told the new employer that they underpay her. They corrected it.\n\nHB", cc=[yusuf, tobias, joost, giulia, jukka], reply_to=a)

a = story.mail("2025-09-15 16:20", marieke, [carmen, hanne, giulia, mikko], "Committee. I have had it", "25 weeks. Today they ask for the leaflet in a font that doesn't exist any more. It's a disgrace, Kafka would blush. We lose the autumn with this. Carmen, we write tomorrow as agreed?\n\nMarieke", cc=[fenna])
story.mail("2025-09-15 17:05", carmen, [marieke], "Re: Committee. I have had it", "Yes, tomorrow, as all wanted. I make the draft tonight, you make it less polite.\n\nCarmen", cc=[hanne, giulia, mikko, fenna], reply_to=a)
a = story.mail("2025-09-16 11:30", carmen, [marieke, nuria, hanne, giulia, mikko, fenna], "Letter to the agency and the hospital board, as asked by all", "Dear all,\n\nSent this morning, signed by Marieke and me, in the name of the five. Copy attached. We told the chair of the committee beforehand by phone, so it won't be a shock to him.\n\nCarmen")
story.mail("2025-09-25 14:12", marieke, [carmen, nuria, hanne, giulia, mikko, fenna], "Re: Letter to the agency and the hospital board, as asked by all", "APPROVED. One condition (leaflet in larger letters). Joost is dancing in the corridor.\n\nMarieke", reply_to=a)
story.mail("2025-09-25 14:20", hanne, [marieke], "Re: Letter to the agency and the hospital board, as asked by all", "Finally. Good letter too.\n\nHB", cc=[carmen, nuria, giulia, mikko, fenna], reply_to=a)

story.minutes("2025-09-17", "Technical meeting", [andres, iker, tobias, yusuf, katrin, elisa, marco, jukka, joost], """
## Discussed

- Readers 1 to 30 pass the bench. One smells, taken out.
- Handover of the moisture model has begun; book has 14 pages.
- Jukka Pelto criticised the cable of the charger, which he had chosen himself.

## Actions

- Jukka Pelto: other cable, 1 October. Done on 24 September.
- Marco Bellandi: 120 patches for the first patients, 24 October
""")

a = story.mail("2025-09-24 09:10", giulia, [mikko, jukka], "Why did you order tails elsewhere?", "Dear Mikko,\n\nI see in the parts list \"connector tails, 500, external\". I am annoyed. Did we not write eleven lines about exactly this?\n\nGiulia", cc=[carmen])
b = story.mail("2025-09-24 09:26", mikko, [giulia], "Re: Why did you order tails elsewhere?", "Hi Giulia,\n\nI understand how it looks. Those are bare copper dummies without any pattern for our clamp test, from a catalogue. Photo attached. The list should have said it, Jukka changes the word now. For anything with your pattern we come to you, always.\n\nMikko", cc=[jukka, carmen], reply_to=a)
story.mail("2025-09-24 09:40", giulia, [mikko], "Re: Why did you order tails elsewhere?", "Ah. Copper. Then I take back my annoyance and send you a coffee. Next time I call first and write after.\n\nGiulia", cc=[jukka, carmen], reply_to=b)

story.minutes("2025-10-01", "Consortium meeting", [carmen, nuria, andres, hanne, tobias, giulia, mikko, sanna, marieke, joost, fenna], """
## Discussed

- Number of patients. Because of the 26 weeks at the committee, 40 in the first cohort is not possible before next summer. Marieke Postma proposed 24 now, and a second cohort of 30 in home care, which the nurses have wanted from the start. Hanne Brückner: "24 is enough for the statistics, I checked it before this meeting because I expected to be against it." All five spoke, all in favour. In total it becomes 54, more than in the plan.
- Agency was asked before; it agrees in writing.

## Decisions

- First cohort 24 patients, second cohort 30 at home. Plan is changed with the consent of all.

## Actions

- Nuria Peñalver: new Gantt, 10 October. Done.
- Sanna Ruohonen: risk file for use at home, 28 November
""")

a = story.mail("2025-10-08 08:20", hanne, [mikko], "Battery", "\"Seven days\" in your report is a brochure number. I don't believe it. Where is the measurement?\n\nHB", cc=[jukka, tobias, marieke, carmen])
b = story.mail("2025-10-08 09:55", mikko, [hanne], "Re: Battery", "Hi Hanne,\n\nFair question. Raw logs of 11 readers attached. Mean 6.2 days at the ward's temperature, 7.1 in our office. You are right that the report should say 6. We change it, and Jukka has an idea for the seventh day.\n\nMikko", cc=[jukka, tobias, marieke, carmen], reply_to=a)
story.mail("2025-10-08 11:10", hanne, [mikko], "Re: Battery", "I was right about the number and wrong about you. I expected marketing and got eleven raw logs within two hours. That's better than most universities. Thank you.\n\nHB", cc=[jukka, tobias, marieke, carmen], reply_to=b)
story.mail("2025-10-21 13:30", jukka, [hanne, mikko], "Re: Battery", "7.3 days on ward. Build 58. Radio sleeps deeper.\n\nJukka", cc=[tobias, marieke, carmen], reply_to=b)

story.minutes("2025-10-15", "Technical meeting", [iker, andres, tobias, yusuf, katrin, elisa, marco, jukka, joost, fenna], """
## Discussed

- A heated quarter of an hour on whether moisture is shown as number or as colour: Joost van Dalen for colour, Yusuf Demirel for number. Tried both with four nurses during the break. Result: colour, with the number on a tap. Both claim to have won.

## Actions

- Yusuf Demirel: display with colour, 24 October. Done on 22 October.
""")

a = story.mail("2025-10-20 16:00", paolo, [nuria], "Cost statement Q3, my fault", "Dear Nuria,\n\nOur statement was due on 6 October, you wrote me twice and I did not reply. Two colleagues have left the office and I hoped to do it all alone. I should have told you. You have it on Thursday.\n\nPaolo", cc=[giulia])
story.mail("2025-10-20 16:24", nuria, [paolo], "Re: Cost statement Q3, my fault", "Dear Paolo,\n\nThank you for writing. The agency gives us until the 31st anyway. Shall I take the travel part off your desk? I have the tickets here in any case.\n\nNuria", cc=[giulia], reply_to=a)
story.mail("2025-10-23 10:10", paolo, [nuria], "Re: Cost statement Q3, my fault", "Thursday, and it is complete. Without your travel part it would be Friday. Grazie di cuore.\n\nPaolo", cc=[giulia], reply_to=a)

a = story.mail("2025-10-29 09:30", nuria, rest(FIVE, nuria), "Meeting of 5 November moves to the 7th", "Dear all,\n\nThe agency comes to visit us on the 5th (they chose the day), so our meeting can't be held then. New date: Friday 7 November, 10:00. I asked one person of each party and it's fine for all.\n\nNuria")
story.minutes("2025-11-07", "Consortium meeting", [carmen, nuria, iker, hanne, tobias, giulia, marco, mikko, jukka, marieke, joost, fenna], """
## Discussed

- Visit of the agency went well; the officer wore a patch on her arm all day.
- First patient is planned for 12 November. List of what can go wrong was read aloud, 19 points; each has a name beside it.
- Hanne Brückner asked why the alarm limit was never written down. Silence, then Marieke Postma: "because I carry it in my head." Written down there and then: pH above 8.2 for six hours.

## Decisions

- Alarm limit as above, version 1, looked at again after ten patients.
""")
a = story.mail("2025-11-12 15:48", joost, rest(FIVE, joost), "Patient 1", "Patch on at 14:20. Green light. Patient is 71, was a welder, and says that our reader is soldered properly. I had to hold back a tear, don't tell anybody.\n\nJoost")
story.mail("2025-11-12 15:55", marco, [joost], "Re: Patient 1", "You told eighteen people. So did I, I cried on the printer.\n\nMarco", cc=rest(FIVE, joost, marco), reply_to=a)
story.mail("2025-11-12 16:03", hanne, [joost], "Re: Patient 1", "Data arrives. It is clean. Well done, all of you. I have nothing to criticise and it makes me nervous.\n\nHB", cc=rest(FIVE, joost, hanne), reply_to=a)

a = story.mail("2025-11-18 08:50", sanna, [carmen, nuria], "Press text of the agency", "Hi Carmen,\n\nThe agency has a text about patient 1 on its page. There are four partners in it, we are missing. I suppose it is an old list?\n\nSanna", cc=[mikko])
story.mail("2025-11-18 09:15", carmen, [sanna], "Re: Press text of the agency", "Dear Sanna,\n\nHow embarrassing! They copied the list of the first contract. I have just had them on the phone. Corrected before noon, and I asked for your photo of the reader as the main picture.\n\nCarmen", cc=[mikko, nuria], reply_to=a)
story.mail("2025-11-18 11:40", mikko, [carmen], "Re: Press text of the agency", "Picture is up, big. Jukka's mother has shared it. Thank you.\n\nMikko", cc=[sanna, nuria], reply_to=a)
story.minutes("2025-11-19", "Technical meeting", [andres, iker, tobias, yusuf, katrin, elisa, marco, jukka, joost], """
## Discussed

- Patients 1 to 3: 96 percent of the packets arrive. The missing ones come from the lift.
- Handover of the moisture model is finished four weeks early. Katrin Ohlsen was given a patch in a frame.

## Actions

- Jukka Pelto: buffer for the lift, 3 December. Done on 1 December.
""")
story.minutes("2025-12-03", "Consortium meeting", [carmen, nuria, andres, hanne, yusuf, giulia, elisa, paolo, mikko, sanna, marieke, joost, fenna], """
## Discussed

- Seven patients. Two alarms, both right; one toe was saved, says Marieke Postma, and she doesn't say such things lightly.
- Paper on drift is published. Second paper: list of authors was talked about today before the first line, as agreed, twelve minutes.
- What could be better in the new year: shorter mails (Jukka Pelto), longer mails (Carmen Iborra).

## Decisions

- Office closed everywhere from 24 December to 2 January; the ward has a phone number of Kaarna and one of Lindheim.
- Meeting in person in Finland in February, with sauna.
""")
a = story.mail("2025-12-10 08:15", hanne, rest(FIVE, hanne), "End of the year", """I don't write Christmas letters. This is one.

I have been in fourteen consortia. Most were bad, some were polite. This one isn't polite, mainly because of me, and it works. When I was unfair you said so on the same day. Iker, Mikko, Andrés: thank you for that.
What I still don't like: the meetings have become 70 minutes again.

HB""")
story.mail("2025-12-10 08:58", andres, [hanne], "Re: End of the year", "Hanne,\n\nI print this and hang it next to \"nonsense\".\n\nAndrés", cc=rest(FIVE, hanne, andres), reply_to=a)
story.mail("2025-12-10 09:20", carmen, [hanne], "Re: End of the year", "60 minutes, I promise. And thank you, I have goose pimples again.\n\nCarmen", cc=rest(FIVE, hanne, carmen), reply_to=a)
story.mail("2025-12-18 14:00", nuria, rest(FIVE, nuria), "Until 5 January", "Dear all,\n\nFrom us in the south already silence from tomorrow, from everybody else on the 24th. Ten patients, no gaps. Happy holidays to you and yours!\n\nNuria")

story.write()
