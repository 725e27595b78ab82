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

story = Story(7141, "Europe/Copenhagen", "2025-03-10", "2025-12-10")
D, T = "skarvholm", "tervaat"
story.party(D, "skarvholm.example")
story.party(T, "tervaat.example")
mette = story.person("Mette Lindholt", D, "package manager foundations")
jens = story.person("Jens Aagaard", D, "lead structural engineer")
rikke = story.person("Rikke Thorsen", D, "quality and documents")
soren = story.person("Søren Bak", D, "marine and logistics")
karsten = story.person("Karsten Vinther", D, "project director")
birgitte = story.person("Birgitte Holm", D, "chief operating officer")
wouter = story.person("Wouter Kuipers", T, "project manager")
lotte = story.person("Lotte Brandsma", T, "planning")
gerrit = story.person("Gerrit Hamelink", T, "production manager")
sanne = story.person("Sanne Verhoef", T, "quality and documents")
ruud = story.person("Ruud Dijkgraaf", T, "commercial manager")
hendrik = story.person("Hendrik Tervaat", T, "managing director")

story.channel("hjelmrev-foundations", [mette, jens, rikke, soren, karsten, wouter, lotte, gerrit, sanne, ruud])
story.channel("hjelmrev-docs", [rikke, jens, mette, sanne, lotte, wouter])
story.channel("skarvholm-hjelmrev", [mette, jens, rikke, soren, karsten])
story.channel("tervaat-yard", [wouter, lotte, gerrit, sanne, ruud])
F, DOC, SK, TV = "hjelmrev-foundations", "hjelmrev-docs", "skarvholm-hjelmrev", "tervaat-yard"

holidays(story, "2025-04-17 2025-04-18 2025-04-21 2025-05-01 2025-05-05 2025-05-29 2025-06-05 2025-06-09")
story.away(D, "2025-07-14", "2025-07-25")
story.away(T, "2025-07-28", "2025-08-08")
story.away(D, "2025-05-30", "2025-05-30")

c = story.chance
pile = lambda d: f"MP{max(1, min(44, int((d - story.start).days / 7 * 1.1) + c.randint(-3, 3))):02d}"
SLOTS = dict(
    mp=pile,
    can=lambda d: f"can {c.randint(1, 14)}",
    seam=lambda d: f"seam C{c.randint(1, 13)}",
    ncr=lambda d: f"NCR-{(d - story.start).days // 4 + c.randint(3, 9):03d}",
    doc=lambda d: f"HJR-TVT-{c.choice(['PRC', 'ITP', 'DWG', 'REP'])}-{c.randint(101, 389):04d}",
    heat=lambda d: f"heat {c.randint(51000, 58999)}",
    n=lambda d: str(c.randint(2, 9)), big=lambda d: str(c.randint(12, 48)), mm=lambda d: str(c.randint(2, 14)),
    t=lambda d: str(c.randint(820, 1190)), mu=lambda d: str(c.randint(310, 520)),
    hour=lambda d: f"{c.randint(8, 16)}:{c.choice(['00', '15', '30', '45'])}",
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    part=["anode cages", "boat landings", "ladder brackets", "cable hang-offs", "internal platforms", "airtight decks", "resting platforms", "handrails", "davit bases", "J-tube clamps"],
    place=["bay 3", "hall B", "the south quay", "the blast shop", "the paint hall", "the plate yard", "bay 5", "the flange store", "the outer storage"],
    thing=["the lifting plan", "the weld map", "the coating report", "the plate list", "the crane schedule", "the storage plan", "the dimension sheet", "the sea-fastening sketch", "the hold-point list", "the trial-fit report"],
    who=["the surveyor", "the certifier's man", "the warranty surveyor", "the paint inspector", "our trainee", "the man from the mill", "the crane supplier"],
    thx=["Thanks!", "thx", "Great, thank you.", "Perfect.", "Clear, thanks", "Super, tak", "Top, dank je", "Good, noted.", "ok, thanks", "👍", "Lovely, thanks for the quick help", "Got it.", "That helps.", "Merci :)", "Fine by me, thanks"],
)
STYLE = {
    "Mette Lindholt": (["Hi @,", "Dear @,", "Hello @,"], ["Best regards\nMette", "Kind regards, Mette", "Mette"]),
    "Jens Aagaard": (["@,", "Hi @", ""], ["/Jens", "JAA", "Jens"]),
    "Rikke Thorsen": (["Hi @ :-)", "Hej @,", "Hi @,"], ["Best, Rikke", "Have a nice day! Rikke", "Kh Rikke"]),
    "Søren Bak": (["Hi there @,", "Hello @!", "Hi @,"], ["Cheers, Søren", "All the best from the coast, Søren", "Søren"]),
    "Karsten Vinther": (["@,", "Dear @,"], ["Regards\nKarsten Vinther", "KV"]),
    "Wouter Kuipers": (["Hi @,", "Goodmorning @,", "@,"], ["Wouter", "Gr. Wouter", "Met vriendelijke groet / kind regards,\nWouter Kuipers"]),
    "Lotte Brandsma": (["Hi @,", "Hello @,"], ["Groetjes, Lotte", "Kind regards, Lotte Brandsma", "Lotte"]),
    "Gerrit Hamelink": (["", "@,", "Hello @,"], ["Gerrit", "G.", "Grt Gerrit"]),
    "Sanne Verhoef": (["Hi @,", "Dear @,", "Hi @!"], ["Sanne", "Kind regards, Sanne", "Fijne dag! Sanne"]),
    "Ruud Dijkgraaf": (["Dear @,", "@,"], ["Regards, Ruud", "Ruud Dijkgraaf"]),
}

SHARED = Deck(story, """
skarvholm
Morning. Is {mp} still planned for longitudinal welding {day}?
Yes, {can} first, then the rest of the bottom section
{thx}

tervaat
@{b} {can} of {mp} is out of round {mm} mm, still inside tolerance but I tell you anyway
What is it on the neighbour?
{n} mm. We match them by rotating, no problem.
{thx}

tervaat
UT on {mp} {seam} finished, no indications
Nice. One for the wall.

tervaat
UT on {mp} {seam} shows {n} small indications near the start of the run, we gouge and reweld today
ok. Report to me when closed please
Will be with you {day}

skarvholm
Who is the best person for {part}? I keep asking {b} and I suspect I am wrong
You are not wrong, it is me until somebody takes it away
Nobody will take it away from you

tervaat
Plates for {mp} arrived this morning, {big} pieces, {heat}. Certificates in the folder
Saw them. One page is upside down but I can read upside down

skarvholm
Does the weight of {mp} in the list include the flange? I get {t} t
Without. Add 21.4 for the flange
Then we agree to the kilo almost :)

skarvholm
I will be in the yard {day} with {who}. Two helmets size L please
Helmets are there. Park at gate 2, gate 1 is blocked with plate trucks
{thx}

tervaat
Crane 4 is in service {day} until {hour}, so {place} is closed for us
Does it touch {mp}?
No, only the {part}

tervaat
can you have a look at {doc} today? Welders are waiting for it, not screaming yet
Looking now
Two comments, both about the preheat table. Rest ok
Done, new rev uploaded. {thx}

skarvholm
Sorry, missed your message from yesterday. Yes, {day} works
No worries, was not urgent

* 3-8
Call me when you are out of the meeting? Five minutes, about {mp}
Calling at {hour}
{thx}

tervaat
{ncr} is up: {part} drilled {mm} mm too far left on {mp}. Proposal: slot the plate
Jens is happy with slotting. Please add a photo after
Photo is in.

skarvholm
Photos of {place} from last week, do you have them? I need some for the monthly
{big} pieces in the folder, take the ones without Gerrit's thumb
Ha. That leaves {n}

tervaat
Rain all day, no painting outside. {mp} slips one day, we take it back on Saturday
Ok for us, thanks for saying
Saturday done, {mp} dry and measured.

skarvholm
Is there space for a container next to {place}? 20 foot, two weeks
If it does not stand under the hook yes
It will not

tervaat
Question from the floor: are the numbers on the {part} stamped or painted? drawing says both things
Stamped. The note on sheet {n} is old, we take it away in the next rev
Then we stamp

skarvholm
DFT readings on {mp}: average {mu} mu, lowest 290. Fine?
Spec is 280 min so fine
agreed

* 3-8
Who makes the notes today?
I did last time, so you :)
Fair

tervaat 3-8
{who} wants to start {hour} instead of 13:00 {day}, ok with your side?
ok, I tell the others

skarvholm 3-8
Small thing, {thing} has the old logo in the header
haha. Somebody in our office loves that logo. Changed.

tervaat
Roller 2 has a new bearing, first {can} of {mp} came out straight as a ruler
Beautiful

skarvholm
For the survey on {day}: do you want the total station or do we bring ours
Bring yours, ours is at calibration till next week
Will do

tervaat
My youngest is ill, I work from home and am slow today
Get well to the little one! Nothing here that can't wait

skarvholm
Kid with chickenpox here, back {day}. {mp} questions to the others please
Strength! We manage

tervaat
{mp} is on the stands in {place}, {t} t, without a scratch
Well done all. Did the stands sink?
{mm} mm left side. Inside what you calculated

skarvholm 3-8
Can we get the trial fit for the {part} filmed? The installation people like films
Lotte has a gadget on a stick. Yes
Great, popcorn is on us

tervaat 3-8
We have {n} open comments on {doc}, can we go through them in the call instead of ping pong?
Yes please. Ten minutes at the end
Put it on the list

skarvholm
A bit of doubt about {seam} on {mp}: radiograph or only UT?
Only UT, RT was for the first three piles
Right, I mixed it up

tervaat
Wind over 14 m/s at {place}, lifting stopped until {hour}
Noted, same storm is on its way to us I think
You can keep it

skarvholm
Did {thing} go out? I cannot find it, could be my mailbox
Went to you {day}. I send again
Found, it hid in the spam with a lottery

* 3-8
Good work on {mp} everybody, that went quicker than I had on my sheet
It helps when the plates are flat :)

tervaat
Consumables: the wire batch changed from lot {big} to the next one, cert attached in folder
Seen and filed

skarvholm
Is the hold point on {mp} {seam} for {day} or later? I must book {who}
{day}, around {hour}
Booked

tervaat
@{b} which way is north on the layout of {place}? two of your drawings disagree
One of them was drawn after lunch. Left is north
ok left

skarvholm
What happens with the off-cuts of {heat}? Asking for the material balance
Go back to the mill as scrap, weight ticket monthly
{thx}

tervaat
I don't agree with comment {n} on {doc}, the standard asks it only above 100 mm
Hm. Let me read again
You are right, withdrawn
No problem, I read it also three times

skarvholm
Would it help if we release {thing} in two parts? I can give you the half you need {day}
That would help a lot
Half one is up

tervaat
Blasting of {mp} redone on one square meter, inspector was not happy with the profile
Happy now?
As happy as they get

skarvholm
How many stands do you have free next week?
{n} free, {n2} when the barge has been
{thx}

* 3-8
Can I use your photo of {mp} in a presentation for students?
Sure, just put the name of the yard small in the corner

tervaat
Fire drill at {hour}, all phones off for half an hour
Ok, we pretend to be patient

skarvholm
{ncr}: we can close it if the sketch is signed. Anything missing on our side?
Only the date
Dated. Closed

tervaat
Small delay told early: the {part} for {mp} come {day} next week, galvaniser had a bath out of order. No effect on the pile
Thanks for the warning, moved in our sheet
They came one day earlier even, all {big}

skarvholm 3-8
The lights in {place}, are they 400 lux? Survey people ask
About that. Better since we cleaned them after eleven years

tervaat 3-8
Is your {day} call still on? I see two invitations
Only the one at {hour}, delete the other
Deleted.

skarvholm
Flatness of the flange on {mp}?
0.{n} mm over the full circle
Very nice

tervaat 3-8
Anybody lost a blue thermos in the meeting room. Says "far" on it
That is mine! Means dad. I get it next visit

skarvholm 3-8
When does the night shift start on {can}s for {mp}?
{hour} in the evening logic does not exist, so 22:00 :)
Ok ok, I asked for that

tervaat
We would like to weld {seam} of {mp} from inside first. Any objection?
None if the sequence is in the log
It will be

skarvholm
Do you have the template for {thing}? Mine asks for a password
Password was the yard phone number. I took it off
{thx}

skarvholm
{mp} anodes: {big} pieces counted by you, we have one more on the drawing
Let me count again
You are right, one was behind the pallet
Phew

tervaat
Gate is closed {day} afternoon, they lay a new cable. Deliveries before {hour}
Told the driver

skarvholm 3-8
Nice to finally see the yard yesterday. It's bigger than the photos
And smellier. Next time we show you the rollers at night

tervaat 3-8
How is the weather up there
Horizontal
Same. It's a matching project

skarvholm 3-8
Tell the crew on {mp} that the certifier said it's the cleanest weld he saw this year
I hang it in the canteen
Do

tervaat 4-8
Somebody of yours left a bag of liquorice in hall B. It is gone now. Salty!
That was the plan. Culture exchange

skarvholm 3-8
Who won the bet about the weight of the first pile?
Sanne, off by 600 kilo. She wants cake, not money
Cake is on the way

skarvholm
Does somebody on your side know why {place} has {n} stands painted red?
Those are cracked. Red means hands off
Good colour for it

tervaat
Between {can} and the next one of {mp} the gap is {n} mm at the root. We pull it with dogs, heat only if Jens says yes
Dogs yes, heat no
No heat then

skarvholm
{mp} in the register says {t} t, the crane said something else?
Crane says {mm} t more, but the crane had also the spreader on
Ah of course

tervaat
New name at the gate: Bram. He is strict. Bring the passport, not a photo of it
Warned

skarvholm
Which of the {part} are galvanised and which painted. I look at {doc} and get dizzy
Everything below the deck painted, rest galvanised
Now I see it, thx

tervaat
Truck with {big} {part} stands at the wrong gate since {hour}, driver speaks only Polish
Aleksandra in our office can call him, sending the number
She was great, he is in {place} now

skarvholm
The temperature log for {mp} stops at {hour}?
Battery. The paper log goes on, scan comes
Scan is here

tervaat
Can the {part} of {mp} go on after coating instead of before? It saves us one lift
Only if the touch-up is in the sheet
Deal

skarvholm
I count {n} hold points on {mp} this week, do you too?
One more, the {seam} from last week moved
Right, now the same

tervaat
{place} floods a little when it rains like this, we put the {part} on higher wood
Send me no pictures please, I sleep badly enough
haha. All dry

skarvholm
Your drone film of {place} is great, who flies it?
Gerrits son, {big} euros and a pizza
Cheap!

tervaat
Backing strip on {seam} is {mm} mm instead of what {doc} says. Better or worse for you?
Neutral. Write it down and go
Written

skarvholm
Short one: the datum for {mp}, top of flange or bottom?
Bottom. Always bottom
Thank you, somebody here bet on top

tervaat
Magnet crane lost power {hour} to now, nothing fell, we ask the supplier what it was
Good that nothing fell. Tell us what he says
A fuse of {n} euro

skarvholm
Could you send {thing} again with page numbers? We print it and then drop it
With page numbers AND a staple

tervaat
Surveyor says {mp} is {mm} mm longer than drawing. We measured in the sun. Again tonight
Ok wait for tonight
Tonight: {n} mm. Inside

skarvholm
Bolts for {part}: M24 or M30? the table and the picture disagree
Table wins. M30
ok

tervaat
{can} of {mp} got a dent from the fork, {mm} mm deep, size of a hand. {ncr} is written
Thanks for writing it at once. Cold straightening is ok
Straight again, MT clean

skarvholm
For {day}: is the tide at the south quay a problem for the small barge?
Only between {hour} and lunch
Then we come after lunch

tervaat
We tried the other grinding disc on {seam}. {n} minutes faster, same surface
Love it. Is there a photo for the lessons learned list?
In the folder

skarvholm
The app says {mp} is in {place}, my eyes on the webcam say no
App is one move behind. Eyes win

tervaat
Is the touch-up paint of {part} the same RAL as {mp}? Painter holds two tins and looks at me
Same. The tin with the newer date
He says thanks

skarvholm
{who} asks for {thing} in English only. Is there such a thing?
There is since yesterday. Careful, it's my English
It is lovely English

tervaat
Forklift course on {day}, so {place} is with half people until {hour}
Fine for us

skarvholm
Number check: {big} {part} accepted, {n} in repair, right?
Right. {n} come back from repair {day}
{thx}

tervaat
Weld wire supplier brings lunch {day}. If you are here anyway...
I'm never not there when there is lunch

skarvholm
Do we have readings of {mp} below the anodes? Inspector found the sheet thin there
We have, {big} readings, I forgot to attach. Mea culpa
No drama, attached now

tervaat
Little win: {mp} without one repair on the whole length. 0,0
Wow. Say bravo in hall B

skarvholm
On {doc} sheet {n} the arrow points to nothing
It pointed to a bolt that we removed in spring. Arrow removed too

tervaat
Painter hall at {big} percent humidity, we wait till {hour} and then do {mp}
Ok. Better late than blisters
Done at night, looks good

skarvholm 9-12
Second remark on {thing}: table {n} lacks the units
Added

tervaat 9-12
{mp} ready for final survey {day}
{who} will come
ok

skarvholm 9-12
Coating gauge certificate of {place} expires next week, please renew
New one is in since {day}
Seen

tervaat 9-12
{part} for {mp} fitted, {big} of {big2} bolts torqued, rest {day}
Noted

tervaat 9-12
{mp} welding log is uploaded
Received

skarvholm 9-12
Please confirm the status of {mp} {seam}
Welded, UT {day}
Noted

tervaat 9-12
{doc} rev up for your review
In the queue

skarvholm 9-12
{ncr} is open since two weeks, what is the plan?
Repair is planned {day}
ok

tervaat 9-12
Access for {who} on {day}, name and passport number needed before {hour}
Sent to the gate

skarvholm 9-12
Weight certificate for {mp} is missing in the folder
Scale was in calibration. Upload {day}
Received
""")

DOCS = Deck(story, """
tervaat
{doc} uploaded, {n} pages more than the last one because of the photos
Fine, I like photos

skarvholm
Data book for {mp}: page {big} is the certificate of another heat
Oops, swapped two. Corrected
{thx}

tervaat
Do you want the coating sheets per pile or per week
Per pile please, otherwise I go mad in December
Per pile it is

skarvholm
Status A on {doc}, congratulations
First time A! I print it

tervaat
Comment sheet of {doc} back with answers, {n} accepted, one question
Question answered in the sheet. It was my bad English
It was not bad

skarvholm
Which transmittal had {thing}? I look for it since an hour
Number {big}
Ah, between two others. {thx}

tervaat
The portal is down, can I mail you {doc}?
Yes do, I upload it when it lives again
It lives

skarvholm
I need a signature on the ITP of {mp}, {seam} line
Signed and scanned
{thx}

tervaat
Numbers: should {ncr} stand in the book of {mp} or only in the register?
Both, sorry
No sorry needed, is copy paste

skarvholm 3-8
Small praise: the index you made for {mp} is a joy
Blushing. Template is yours if you want it
I take it

tervaat
Wire certificate lot {big} has no stamp. Ask again or accept with note?
Ask once, then note
Asked, got one with a stamp on the same day

skarvholm 3-9
Rev letter on {doc} went from B to D, where is C?
C was killed by Wouter before it was born
RIP C

tervaat
MT report of {mp} has a typo in date, says 2052
From the future. Please correct
done

skarvholm
How do you file the {part}? By pile or by type?
By type, with the pile in column {n}
ok then I do the same

skarvholm
Which folder for {thing}, 04 or 07?
07, 04 is for drafts and regrets
{thx}

tervaat
Scanner gives {mp} a green stripe on every page. Acceptable art?
If the numbers can be read, yes
Can be read

skarvholm
{doc} lists {big} attachments, I count {n} fewer
The fewer are in the zip next to it
Found

tervaat
Would you mind if I number {ncr} attachments with letters
Letters are good

skarvholm
Certifier sends {n} remarks on {mp}, all on commas
I fix commas before {hour}
Commas fixed, stamp is on

tervaat
I uploaded {thing} twice, please throw away the first
Thrown

skarvholm
Mill certificate {heat}: charpy values at -40 or -50?
-50, see line {n}
{thx}

tervaat
Is the cover sheet of {mp} in blue or in grey? Had both back from you
Grey, my colleague likes blue. Ignore her
Grey

skarvholm
The hyperlink in {doc} goes to somebody's holiday photos?!
Oh no. Removed. Nice beach though
Very nice beach

tervaat
{n} books checked by my colleague, {n2} to go
Good tempo
""")

MAIL = Deck(story, """
skarvholm
Subject: Witness points week ahead | Please find below what we would like to witness next week: {seam} on {mp}, blasting in {place}, and the fit of the {part}. {who} joins on {day}.
All three are possible. Blasting depends on the humidity, we decide in the morning and I call you.
{thx}

tervaat
Subject: {doc} for review | Attached to the portal is {doc}. The change is only in chapter {n}: preheat and interpass. We would like to have it back before {day} as {mp} is next on the rollers.
Reviewed. Status B with two remarks, you may go on.
Thank you, the remarks are in.

tervaat
Subject: Weekly progress Hjelm Rev | Progress in short: {mp} bottom section closed, {n} cans rolled, {n2} welded. Coating: one pile in the hall. No lost time injuries. Concern: delivery of {part} is tight, but we have {n3} sets in stock.
Thank you. Could you add the number of repair metres? {who} always asks me.
Added, {mm} metres of 1,480.

skarvholm
Subject: Comments on {thing} | We have been through {thing}. In general good. Three things: the dimension on page {n}, the note about {part}, and the missing reference to {doc}.
First two are corrected. Third: that document is not ours, I think you mean the one of the tower people?
You are right, please ignore the third.

tervaat
Subject: Request: storage at {place} | We want to put {n} piles more at {place} till the end of next month. For this we need your check of the ground pressure, {t} t each.
Checked, it is fine with the wide saddles. Not with the narrow ones.
Wide ones, understood.

skarvholm
Subject: Visit {day} | We are four people on {day}: myself, {who} and two from insurance. Arrival {hour}. We would like to see {mp} and the paint hall, and one hour for {thing}.
You are welcome. Safety shoes are needed also for insurance people. Lunch is bread and soup.
Bread and soup is perfect.

tervaat
Subject: Invoice milestone {big} | Enclosed the invoice with the signed certificate for {mp}.
Received and passed on to finance, payment within the 30 days.

skarvholm
Subject: Tolerance question {mp} | Reading the survey of {mp} I see an ovality of {mm} mm at {can}. Was it measured before or after the stiffener came out?
Before. After it was 2 mm less. I will make it clear in the sheet from now on.
Good, thanks.

tervaat
Subject: Wrong delivery of {part} | We received {big} {part} of which {n} belong to the other type. Supplier takes them back on {day}. No influence on schedule, only for your information.
Thanks for letting us know. Do you want us to push from our side?
Not needed, they were very ashamed already.

skarvholm
Subject: Photos and wording for monthly | I am writing the monthly report and would like two lines from you on {mp} and on the {part}. No hurry, {day} is fine.
"{mp} completed welding with a repair rate of 0.{n} percent. The {part} are fitted in {place} and were accepted without remarks." Enough?
Perfect.

tervaat
Subject: Crane supplier | {who} was here. Price for two weeks extra crane is within what we have. We go for it unless you see a problem.
No problem seen.

skarvholm
Subject: Action list | I cleaned the action list: {big} closed, {n} open. Yours are the lifting points of {mp}, and {doc}. Ours the reply on {ncr}.
The first is done, the second I promise for {day}.
Ours is done also, see {ncr}.

tervaat
Subject: Sick leave | Just so that you know: our planner is in bed with flu and I do the sheet in the meantime. If you see something strange in it then it is me.
Wish a good recovery. The sheet looks fine, only {mp} has two start dates.
Corrected, thank you for looking.

skarvholm
Subject: {ncr} closing | Our answer on {ncr}: use as it is, provided the seam is ground flush over {big} cm and MT tested.
Ground and tested, report in folder. Can be closed from our side.
Closed.

tervaat
Subject: Plate yard mix-up | Last night two plates of {heat} were put at the wrong stack. Found by our own check, before cutting. We painted a bigger number on the stacks.
Good that it was found, and thanks for the openness.

skarvholm
Subject: Survey instrument | Our instrument shows a deviation of 0.{n} mm against yours at {place}. Could we measure one flange together?
Good idea, {day} at {hour} the flange of {mp} is free.
Measured together: difference is the temperature. Yours was in the sun.

tervaat
Subject: Planning update | New planning sheet is attached. Difference with the former: {mp} two days later, {mp2} one day earlier, end date the same.
Thank you. Sheet is clear, no comments.

skarvholm
Subject: Lifting lugs | The lugs on {mp} are shown with a {mm} mm weld, in the calculation it is one more. Which is built?
The calculation. Drawing will follow.
{thx}

tervaat
Subject: Safety moment | On {day} somebody walked below the hook in {place}. No harm. We had a toolbox with all shifts and moved the walkway.
Thank you for sharing this. May we use it in our own safety meeting, without names?
Of course.

skarvholm 3-8
Subject: Trainees | Two of our trainees would love to follow a pile for a day, for example {mp}. Possible?
Sure, on {day}. They get the orange vests and a lot of noise.
They are thrilled.

tervaat
Subject: Paint lot | The paint maker asks if we can use lot {big} which is two months old, with their letter. I think yes.
Fine with letter, please put it in the book.

tervaat
Subject: Trial fit {part} | The trial fit of the {part} on {mp} went well, gap {n} mm all around. One bracket had to be turned, the drawing shows it in mirror.
Well spotted. We correct the drawing, the bracket stays as it is.
Ok, thanks.

skarvholm
Subject: Spare anodes | How many anodes do you hold as spare? The insurance people ask, I guess {big}.
{big2} in the store and {n} with a dent.
I tell them {big2}. They don't need to know about the dents.

tervaat
Subject: Truck route | The municipality closes the road at {place} on {day} for {n} days. Plates come by barge in that time, costs are ours.
Good solution. Is the unloading covered in the lift plan?
Yes, lift plan page {big}.

skarvholm
Subject: Sample of coating | For our laboratory we need a test plate from {mp}, {big} by {big2} cm, same lot.
Made this morning, comes with the next van.
Arrived in one piece, {thx}

tervaat
Subject: Question about {doc} | In {doc} the interpass is given as 250, your comment says 225. For plates above 90 mm we like 250 as it saves an hour per seam. Can you live with it?
For heat lots with carbon below 0.16 yes. For {heat} no, that one is at the limit.
Clear. We split it so.

skarvholm
Subject: Crane mats | Our survey saw soft ground beside {place}. Do the mats go further than last month?
Yes, {mm} metres further since {day}.
Very good.

tervaat
Subject: Flange delivery | Flanges for {mp} and {mp2} are delayed at the forge by {n} days. We turn the order of the two, so at the end of month nothing changes.
Thank you for the early word. The swap is fine with us.

skarvholm
Subject: Audit | Our yearly audit would be on {day} at {hour}. It's about traceability: one plate of {heat} from truck to pile. Nothing to prepare.
Nothing to prepare is what auditors always say. Welcome.
One finding, and it was on our form. Well done.

tervaat
Subject: Noise at night | Neighbours complained about the grinding in {place}. We stop grinding after 22:00, this costs {n} hours a week. We take it back with an earlier start.
Understood, good that you listen to them.

skarvholm
Subject: Lifting {mp} | The lift of {mp} on {day}: wind limit 10 or 12 m/s? Your plan and ours differ.
12 for the short ones, 10 for this one. I correct ours.
Then we agree.

tervaat
Subject: {part} from second supplier | We take {big} {part} from a second supplier because the first one is full. Same material, certificates before delivery.
Accepted, please send the certificates to my colleague also.
Sent.

skarvholm
Subject: Weighing | Is it possible to weigh {mp} again? {t} t surprises our marine people, they calculated {mm} less.
Weighed again on {day}: same. I think they forgot the {part}.
They did. Apologies from the marine people.

skarvholm 9-12
Subject: Register {big} | Enclosed the register with {n} open points of which {ncr} is the oldest.
Seen. {ncr} can be closed, report is in the portal.
Closed.

tervaat 9-12
Subject: Storage {place} | {mp} is moved to {place}. Position list enclosed.
Received, thanks.

tervaat 9-12
Subject: Repair {ncr} | Repair of {ncr} executed on {day}, MT and UT without indications.
Noted. Report to be included in the book.

skarvholm 9-12
Subject: {ncr} outstanding | We refer to {ncr} and ask for the proposal of repair.
Proposal is attached, method as on {mp}.
Accepted.

tervaat 9-12
Subject: Transmittal {big} | Herewith {doc} and {thing}.
Received.

skarvholm 9-12
Subject: Inspection {mp} | {who} will inspect {mp} on {day} at {hour}. Please have the lighting in place.
Will be arranged.
""")

INNER_D = Deck(story, """
skarvholm
Who goes to the harbour meeting {day}, I have two of me needed
I go

skarvholm
The number for {mp} in the report to the board, {t}?
Yes, without flange

skarvholm
Coffee machine says "descale". It has said so since spring
I descale if somebody brings the vinegar

skarvholm
Turbine people moved position {big} by four metres, any effect on {mp}?
Length plus {n} cm. Nothing.

skarvholm
Where do we keep the {part} sample? Somebody hangs a coat on it
Let the coat

skarvholm
Anyone in on {day} before {hour}? {who} stands at the door
I am

skarvholm
Scour rock quote is in, {big} percent over the guess
Guess again then

skarvholm
I read {doc} in the train, it is actually well written
Tell them

skarvholm
My timesheet for last month is {n} hours too honest
Leave it honest

skarvholm
Room 2 for the {hour} review, room 1 has a birthday
Which one has the cake?

skarvholm
Who has the car on {day}?
Me, but you can have it after {hour}
{thx}

skarvholm
Did anybody answer the certifier about {mp}?
I did, cc you
ah yes

skarvholm
Monthly is due {day}, please send me your lines
Mine are in
Mine tomorrow, promise

skarvholm
Cable route people ask if the {part} are final
They are. Send them the drawing

skarvholm
Lunch talk {day} on scour, anybody?
If there is cake
There is cake

skarvholm
Need a second pair of eyes on {doc}
Give me till {hour}

skarvholm
Printer on the third floor eats paper again
It knows when it is a deadline

skarvholm
Budget line for survey: {big} hours left. Enough?
If nobody falls in the water yes

skarvholm
I'm at the dentist until {hour}
Courage

skarvholm
Has anyone the seabed map for the {n} northern positions?
In the shared drive under geo, file {big}
""")
INNER_T = Deck(story, """
tervaat
Blast grit for {place} is finished on {day}, who called?
Called, {big} tonnes tomorrow

tervaat
Apprentice welded his first {seam} on {mp}. UT clean!
Knap gedaan

tervaat
Roof of {place} leaks over the saw
Bucket is there, man comes {day}

tervaat
{mp} needs the low trailer at {hour}
Reserved

tervaat
Saturday list: {big} names, {n} too few
Ask the boys of hall B, they want a new kitchen

tervaat
Who parked on the crane rail...
Moving, sorry!

tervaat
Number of {part} in stock?
{big}, and {n} ugly ones

tervaat
Audit of ISO people on {day}, desks clean please
Even mine?
Especially yours

tervaat
Wire lot {big} is sticky, put it aside
Aside

tervaat
Fries truck at {hour}
Two with mayo

tervaat
Key of {place}, who has it?
Hangs with me
ok kom ik halen

tervaat
Line 1 stands still till {hour}, hydraulic hose
Spare in {place}
already running again

tervaat
{mp}: two welders ill for {day}. I shift from hall B
Good, I change the sheet

tervaat
Can somebody order gloves size 10, floor is complaining
Ordered {big} pairs

tervaat
Certificate of {heat} came by post. By post!
Frame it

tervaat
Cake in the canteen, Piet is {big} years with us
Coming

tervaat
Who goes with the visitors {day}?
I can until {hour}
then I take over

tervaat
{can} for {mp} is rolled, {mm} mm. Nice
Mooi

tervaat
The paint hall is warm again, dryer fixed
Finally

tervaat
{ncr} needs a number of photo, somebody near {place}?
In five minutes
""")

lively(story, {"shared": SHARED, "docs": DOCS, "mail": MAIL, "d": INNER_D, "t": INNER_T}, SLOTS, STYLE)
usual = story.later


def later(self, at, minutes, party, hours):
    """From the end of September on the yard takes its time."""
    if at.date() >= dt.date(2025, 9, 29):
        minutes *= 2.2 if party == T else 0.5
    return usual(at, minutes, party, hours)


story.later = types.MethodType(later, story)
work = [(mette, wouter), (mette, lotte), (jens, gerrit), (jens, wouter), (soren, lotte), (soren, gerrit), (rikke, sanne), (jens, sanne), (mette, gerrit)]
docs = [(rikke, sanne), (rikke, sanne), (jens, sanne), (rikke, lotte)]
post = [(mette, wouter), (mette, wouter), (rikke, sanne), (jens, gerrit), (soren, lotte), (jens, wouter), (mette, lotte), (mette, ruud)]
story.chatter(("slack", F), work, 7.5, [["shared"]], "2025-03-11", "2025-08-29", (3, 150))
story.chatter(("slack", F), work, 6, [["shared"]], "2025-09-01", "2025-09-26", (10, 300))
story.chatter(("slack", F), work, 3.6, [["shared"]], "2025-09-29", "2025-10-24", (60, 900), 0.9)
story.chatter(("slack", F), work, 2.2, [["shared"]], "2025-10-27", "2025-12-09", (120, 1300), 0.85)
story.chatter(("slack", DOC), docs, 2.2, [["docs"]], "2025-03-17", "2025-09-19", (5, 200))
story.chatter(("slack", DOC), docs, 1.0, [["docs"]], "2025-09-22", "2025-12-09", (90, 900), 0.9)
story.chatter(("mail", None), post, 4.2, [["mail"]], "2025-03-12", "2025-08-29", (20, 420))
story.chatter(("mail", None), post, 3.6, [["mail"]], "2025-09-01", "2025-09-26", (40, 700))
story.chatter(("mail", None), post, 2.4, [["mail"]], "2025-09-29", "2025-12-09", (240, 2000), 0.88)
story.chatter(("slack", SK), [(mette, jens), (rikke, soren), (soren, mette), (jens, rikke)], 1.1, [["d"]], "2025-03-11", "2025-12-09", (3, 200))
story.chatter(("slack", TV), [(wouter, gerrit), (lotte, gerrit), (sanne, lotte), (wouter, sanne)], 1.1, [["t"]], "2025-03-11", "2025-12-09", (3, 200))

# ---------------------------------------------------------------- a good beginning
a = story.mail("2025-03-10 10:12", mette, [wouter, lotte, gerrit, sanne, ruud], "Hjelm Rev foundations: off we go", """Dear all,

Today we officially start. 54 monopiles, 54 sets of secondary steel, one summer that is always shorter than planned.
I propose a call every Thursday at 10, one hour at most, and this channel on Slack for the small things. If something worries you, call me before you write it in a report. I will do the same.

Best regards
Mette""", cc=[jens, rikke, soren, karsten])
story.mail("2025-03-10 13:40", wouter, [mette], "Re: Hjelm Rev foundations: off we go", """Hi Mette,

Good start. Thursday at 10 is fine, Gerrit will be there from the floor so you hear the rollers.
And yes: call first. That is how we like it here too.

Wouter""", cc=[lotte, gerrit, sanne, ruud, jens, rikke, soren, karsten], reply_to=a)
s = story.slack("2025-03-11 09:05", F, lotte, "Hello from Zeeland! I put the base planning in the folder. First plates on 24 March, first can rolled 31 March.")
story.slack("2025-03-11 09:20", F, soren, "Hello from a very windy Lysvig! I read plannings like other people read crime novels, so expect questions :)", thread=s)
story.slack("2025-03-11 09:31", F, lotte, "In mine the gardener did it", thread=s)

# noise: a joke that both share
s = story.slack("2025-03-27 12:05", F, gerrit, "Question for the Danish delegation. You really eat that black bread every day? Our dog refused it.")
story.slack("2025-03-27 12:11", F, jens, "From people who put chocolate sprinkles on bread and call it a meal.", thread=s)
story.slack("2025-03-27 12:14", F, rikke, "typical Dutch, typical Danes, and now somebody please bring a proper Italian 😂", thread=s)
story.slack("2025-03-27 12:20", F, gerrit, "Truce. Next visit we do both on one table.", thread=s)

# noise: urgent, simply
s = story.slack("2025-04-09 07:42", F, gerrit, "URGENT: the hook of crane 2 hangs with can 6 of MP03 at 4 m, brake doesn't release. Nobody under it. Need the lug drawing with the capacities NOW please")
story.slack("2025-04-09 07:46", F, jens, "Uploaded. 2 x 60 t, you may take over with crane 3 on the outer lugs.", thread=s)
story.slack("2025-04-09 09:15", F, gerrit, "Can is down, all good. Four minutes for an answer before eight in the morning, I owe you a beer", thread=s)
story.slack("2025-04-09 09:17", F, jens, "Noted in the register.", thread=s)

# noise: an announced change
a = story.mail("2025-04-24 11:02", mette, [wouter, gerrit], "Colour of the top section as of MP12", """Hi Wouter, hi Gerrit,

The authority wants the yellow 1.5 m higher. We would like to bring it in from MP12 on, so you have the whole of May. Nothing that is painted has to be redone. Extra paint and hours on our account, Ruud can send me a number.
Does this give you enough time? If not, we say MP14.

Best regards
Mette""", cc=[jens, lotte])
story.mail("2025-04-24 15:47", wouter, [mette], "Re: Colour of the top section as of MP12", "Hi Mette,\n\nPlenty of time, MP12 it is. Paint is ordered next week. Number follows from Ruud, it's not going to scare you.\n\nWouter", cc=[gerrit, lotte, ruud], reply_to=a)

# noise: an escalation that both asked for
a = story.mail("2025-05-08 14:30", mette, [birgitte, hendrik], "Together: flange supplier, we need you both", """Dear Birgitte, dear Hendrik,

Wouter and I write this together. The flange supplier asks for a third of the price in advance. We both think that it is right to pay, and neither of us may sign it. Wouter and I have a common note, attached, with the two options.
Could the two of you call before Wednesday?

Mette and Wouter""", cc=[wouter, karsten, ruud])
story.mail("2025-05-08 16:55", hendrik, [birgitte], "Re: Together: flange supplier, we need you both", "Birgitte,\n\nClear note. Tomorrow 9:30? I call you.\n\nHendrik", cc=[mette, wouter, karsten], reply_to=a)
story.mail("2025-05-09 10:20", birgitte, [mette, wouter], "Re: Together: flange supplier, we need you both", "Settled, half each, the paper is on its way to Ruud. Thank you for bringing it up in this way.\n\nBirgitte", cc=[hendrik, karsten, ruud], reply_to=a)

# noise: about a third firm
s = story.slack("2025-05-20 15:10", F, sanne, "Okkerman NDT did not show up again. Second time. And the phone goes to a voicemail with birds")
story.slack("2025-05-20 15:22", F, rikke, "Unbelievable, they are hopeless. Same on our cable job last year", thread=s)
story.slack("2025-05-20 15:30", F, wouter, "I called their boss. From tomorrow we have two men with a name and a mobile number. Otherwise we change", thread=s)
story.slack("2025-05-21 09:02", F, sanne, "Two men, one name, it's a start", thread=s)

s = story.slack("2025-05-28 16:05", F, gerrit, "MP10 off the line at 15:50. Ten. Double figures.")
story.slack("2025-05-28 16:09", F, mette, "Fantastic. Tell everyone on the floor from us. There's cake coming to the canteen next week, 140 pieces, I counted heads with Lotte.", thread=s)
story.mail("2025-05-28 17:10", birgitte, [hendrik], "Ten", "Dear Hendrik,\n\nMette tells me that number ten left the line today and that the weld quality is the best our certifier has on his books. I just wanted to say so to you directly. Please pass it on.\n\nBirgitte", cc=[mette, wouter])

s = story.slack("2025-06-04 14:00", F, rikke, "Tomorrow is Constitution Day here and Monday is a holiday for us all. So quiet until Tuesday, don't think that we fell in the sea")
story.slack("2025-06-04 14:06", F, lotte, "Enjoy! We keep the piles dry", thread=s)

# ---------------------------------------------------------------- turning
s = story.slack("2025-06-17 15:25", F, gerrit, "Somebody explain me this. I print boat landing sheet 4 for the next set and there is a rev D in the portal, dated 5 June. Fender spacing 1450. We cut four sets on 1500 last week.")
story.slack("2025-06-17 16:48", F, jens, "Rev D is valid. It was issued on the 5th.", thread=s)
story.slack("2025-06-17 16:55", F, gerrit, "Issued to who? No transmittal, no call, nothing in the Thursday hour. I find it because the printer asks which of two.", thread=s)
story.slack("2025-06-18 08:31", F, jens, "It has been in force since it was put in the portal. The vessel operator asked for it in May.", thread=s)
story.slack("2025-06-18 08:50", F, lotte, "In May already... ok. Four sets is 38 hours plus material, I just write it down here", thread=s)
story.slack("2025-06-18 11:30", F, mette, "We look at it.", thread=s)
story.truth("2025-06-17", "change without notice: a drawing in force for twelve days that nobody had sent", D, T, 4)
story.slack("2025-06-19 09:12", TV, gerrit, "38 hours in the bin and nobody says even oops")
story.slack("2025-06-19 09:20", TV, wouter, "I know. I ask Mette for the hours on Thursday")

# noise: apology for a trifle
s = story.slack("2025-06-24 10:40", DOC, sanne, "I am so so sorry, I wrote Rikke Thorson with an o on all 14 covers. Terrible. I redo all of them")
story.slack("2025-06-24 10:44", DOC, rikke, "Stop! My own bank writes it like that. Leave them, please :D", thread=s)

a = story.mail("2025-06-25 09:30", rikke, [sanne, wouter], "Data books MP01 to MP06", "Hi Sanne, hi Wouter,\n\nFor the first certificate we need the six complete books. When can we count on them?\n\nBest, Rikke")
b = story.mail("2025-06-25 14:05", wouter, [rikke], "Re: Data books MP01 to MP06", "Rikke,\n\nYou have all six on Monday the 30th, I give you my word on it.\n\nWouter", cc=[sanne], reply_to=a)
b = story.mail("2025-07-01 10:12", rikke, [wouter], "Re: Data books MP01 to MP06", "Hi Wouter,\n\nI found two of six this morning?\n\nRikke", cc=[sanne, mette], reply_to=b)
b = story.mail("2025-07-01 16:50", wouter, [rikke], "Re: Data books MP01 to MP06", "The other four on Friday. Sure.\n\nWouter", cc=[sanne, mette], reply_to=b)
b = story.mail("2025-07-08 09:05", rikke, [wouter, sanne], "Re: Data books MP01 to MP06", "Wouter, Sanne,\n\nFriday came and went. I've told the certifier twice now that they're coming and I begin to feel silly. Is there a date that I can say aloud?\n\nRikke", cc=[mette], reply_to=b)
story.mail("2025-07-08 16:41", wouter, [rikke], "Re: Data books MP01 to MP06", "End of next week should do it, if Sanne's temp stays.\n\nWouter", cc=[sanne, mette], reply_to=b)
story.truth("2025-07-08", "promise slips: six data books, three dates", T, D, 4)

s = story.slack("2025-07-03 16:20", TV, ruud, "Between us. Bank wants to see Q3 filled. I have given line 2 to the Scottish jackets from mid August, ten weeks. It pays the winter.")
story.slack("2025-07-03 16:26", TV, lotte, "And Hjelm Rev? On one line I make four a month, not six. Should I tell Mette", thread=s)
story.slack("2025-07-03 16:31", TV, ruud, "Not now. We catch up with Saturdays, they don't have to be bothered with our bank.", thread=s)
story.slack("2025-07-03 16:40", TV, lotte, "I find this not nice", thread=s)
story.truth("2025-07-03", "pressure not shared: the bank and the second line", T, D, 2)

# noise: holidays told and handed over
a = story.mail("2025-07-10 11:00", mette, [wouter, lotte, gerrit, sanne], "Summer", """Dear all,

We are closed weeks 29 and 30, you after us. So three and a half weeks in which not much will be answered. That's as agreed in March. For real emergencies Søren has the phone until the 25th, from the 28th it is Lotte's colleague at the gate.
No Thursday call on 17, 24, 31 July and 7 August. Back on 14 August.

Have a good summer!
Mette""", cc=[jens, rikke, soren])
story.mail("2025-07-10 13:15", lotte, [mette], "Re: Summer", "Hi Mette,\n\nGood, I put it on the door. Enjoy the rain ;-)\n\nLotte", reply_to=a)

s = story.slack("2025-08-12 17:02", SK, karsten, "Lenders moved. They release the second tranche only with 30 piles accepted on 1 October. Not for outside, they are nervous enough.")
story.slack("2025-08-12 17:10", SK, mette, "Wouter would understand it better if he knew the reason", thread=s)
story.slack("2025-08-12 17:13", SK, karsten, "Just get the number up.", thread=s)
a = story.mail("2025-08-13 09:04", mette, [wouter, lotte], "Seven piles a month", "Hi Wouter,\n\nWe need seven accepted piles a month from now, not six, and 30 by 1 October. Please send a plan that shows this by Friday. There's no room in it.\n\nMette", cc=[karsten])
b = story.mail("2025-08-13 11:48", wouter, [mette], "Re: Seven piles a month", "Mette,\n\nWhere does this come from? In the contract it is six. What happens on 1 October?\n\nWouter", cc=[lotte], reply_to=a)
story.mail("2025-08-14 08:55", mette, [wouter], "Re: Seven piles a month", "It's simply what the project requires now. Friday please.\n\nMette", cc=[karsten, lotte], reply_to=b)
story.truth("2025-08-14", "pressure not shared: the lenders' date behind the seven piles", D, T, 3)

s = story.slack("2025-08-19 11:20", F, soren, "I'm in the yard with the barge people and line 2 is full of jacket legs. Yellow tags, not ours. The foreman says since last Monday and until October?")
story.slack("2025-08-19 11:34", F, mette, "Wouter? Lotte?", thread=s)
story.slack("2025-08-19 15:02", F, wouter, "That is correct. Line 2 does another job for some weeks. We compensate on line 1 with Saturdays.", thread=s)
story.slack("2025-08-19 15:20", F, mette, "We sat together on Thursday for an hour, Wouter. I asked for seven. You nodded.", thread=s)
story.slack("2025-08-19 15:44", F, wouter, "It was decided before the holidays, I thought Ruud would bring it.", thread=s)
story.slack("2025-08-19 16:02", F, soren, "I had to hear it from a man with a broom.", thread=s)
story.truth("2025-08-19", "change without notice: the second line given to somebody else", T, D, 5)

# noise: criticism of a third firm, with both laughing
s = story.slack("2025-08-22 13:15", F, lotte, "The mill in Ardel sent plates for a bridge. We have now a very nice bridge, if somebody needs one")
story.slack("2025-08-22 13:21", F, soren, "They've lost the plot completely. Can it reach Lysvig?", thread=s)
story.slack("2025-08-22 13:24", F, lotte, "Taken back Monday, right ones come Tuesday. They pay the truck", thread=s)

a = story.mail("2025-08-28 08:10", karsten, [hendrik], "Hjelm Rev: performance of your company", """Dear Mr Tervaat,

I turn to you directly. Your organisation has taken half of the capacity that we pay for and given it to another customer. Data books are seven weeks late. I have no confidence that this is understood at the level of your project team.
I expect your personal commitment to 30 accepted piles on 1 October, in writing, by Tuesday. Otherwise we shall look at the remedies of clause 19.

Karsten Vinther
Project director""", cc=[birgitte])
s = story.slack("2025-08-28 15:40", F, wouter, "@Mette I just came from upstairs. There's a letter of Karsten on Hendrik's desk, about me basically. Did you know this?")
story.slack("2025-08-28 16:25", F, mette, "I saw it an hour after you.", thread=s)
story.slack("2025-08-28 16:31", F, wouter, "We speak every day. Nobody said a word to me that it stood like this.", thread=s)
story.truth("2025-08-28", "escalation without an earlier word: the project director writes to the owner of the yard", D, T, 5)

story.slack("2025-09-02 08:45", TV, ruud, "Hendrik is white. He writes to their COO and to the chairman himself. Wouter you keep out of it, no heads up to Mette.")
a = story.mail("2025-09-04 09:20", hendrik, [birgitte], "Conduct of your project organisation", """Dear Mrs Holm,

Last week I received a letter from Mr Vinther of a kind that I have not seen in thirty years. Since he thinks it proper to walk past my people, I permit myself to walk past his, and I have informed your chairman by the same post.
Your engineers changed drawings while we were cutting. 38 hours, never answered. Your numbers go up by one pile a month without a reason. Your project director has been in our yard once.
Thirty piles on 1 October are not in the contract. You will have twenty-six.

H. Tervaat""")
s = story.slack("2025-09-04 13:30", SK, karsten, "Birgitte called me in. Tervaat complains over my head, 38 hours of boat landing that I never heard of. Mette?")
story.slack("2025-09-04 13:41", SK, mette, "They asked in June. I said we'd look at it. We did not.", thread=s)
story.truth("2025-09-04", "escalation without an earlier word: the owner answers over the head of the project director", T, D, 5)
story.truth("2025-09-04", "vicious circle", "both", None, 4)

s = story.slack("2025-09-05 10:02", TV, ruud, "This is how they are. A developer is a banker with a helmet. They never built a thing and they never will.")
story.slack("2025-09-05 10:09", TV, gerrit, "They send a drawing at night and a lawyer in the morning", thread=s)
story.slack("2025-09-05 10:30", TV, sanne, "Rikke is ok", thread=s)
story.truth("2025-09-05", "loose label: bankers with a helmet", T, D, 3)
s = story.slack("2025-09-08 09:15", SK, soren, "Honestly, once a scrap dealer always a scrap dealer. They say yes to anybody with a deposit.")
story.slack("2025-09-08 09:22", SK, jens, "Chancers, the lot. I check every number of theirs twice from today.", thread=s)
story.truth("2025-09-08", "loose label: scrap dealers and chancers", D, T, 3)

# noise: an announced leave
a = story.mail("2025-09-09 11:10", sanne, [rikke], "Baby!", "Hi Rikke!\n\nYou may know it before the others: I'm pregnant and will be off from the middle of January. There are four months to hand over and my colleague Femke starts in November so we can do it together.\n\nSanne", cc=[wouter])
story.mail("2025-09-09 11:32", rikke, [sanne], "Re: Baby!", "Sanne!! How wonderful. Congratulations from all the second floor. We'll make the handover easy.\n\nKh Rikke", reply_to=a)

s = story.slack("2025-09-11 08:30", SK, karsten, "New rules for everyone: nobody phones the yard. All by letter, numbered, through me. What we say to them they will use. It's them or us until the tranche is in.")
story.slack("2025-09-11 08:52", SK, rikke, "Sanne and I solve twenty things a day by phone?", thread=s)
story.slack("2025-09-11 08:55", SK, karsten, "Then from today you solve them on paper.", thread=s)
a = story.mail("2025-09-11 15:00", karsten, [wouter, ruud], "Communication", "Dear Sirs,\n\nWith effect from today all communication of the Employer with the Contractor takes place in writing under the numbering HJR-L. Verbal statements of our staff don't bind us.\n\nKarsten Vinther", cc=[mette, jens, rikke, soren])
story.truth("2025-09-11", "us against them: nobody phones the yard any more", D, T, 4)

# noise: simply urgent, and both help
s = story.slack("2025-09-16 13:05", F, soren, "Heads up, the met office gives 28 m/s for Wednesday night at your place. Anything loose on the south quay?")
story.slack("2025-09-16 13:12", F, gerrit, "Two top sections on single saddles. We strap them this afternoon. thanks", thread=s)
story.slack("2025-09-18 07:40", F, gerrit, "All still standing, one toilet in the harbour", thread=s)

story.slack("2025-09-17 16:30", F, mette, "No Thursday call tomorrow, Karsten needs us here.")
story.slack("2025-09-24 17:15", F, mette, "Call tomorrow off as well, sorry, nothing on our list.")
story.slack("2025-10-01 17:40", F, mette, "Not tomorrow either. Please send points by letter.")
s = story.slack("2025-10-08 16:58", F, mette, "Thursday is cancelled.")
story.slack("2025-10-09 09:10", F, lotte, "That's four in a row. I had nine points.", thread=s)
story.truth("2025-10-01", "meetings cancelled: the Thursday call, four times in a row", D, T, 4)

a = story.mail("2025-09-23 10:15", lotte, [mette, soren], "Load-out window 3 November", "Hi Mette, hi Søren,\n\nFor the transporters and the two cranes I need from you that 3 November stands. They want a yes from me before the month is over.\n\nKind regards, Lotte")
b = story.mail("2025-09-30 09:40", lotte, [mette, soren], "Re: Load-out window 3 November", "Hi both,\n\nI come back to this one. The crane company holds the slot till Friday.\n\nLotte", reply_to=a)
story.mail("2025-10-06 08:50", lotte, [mette, soren], "Re: Load-out window 3 November", "Mette, Søren,\n\nThird time. I booked now, because otherwise there is nothing till January. Is there anybody?\n\nLotte", cc=[wouter], reply_to=b)
story.truth("2025-10-06", "request without answer: the load-out window", D, T, 4)
story.truth("2025-10-10", "replies slow down", T, D, 2)

s = story.slack("2025-09-26 14:20", SK, soren, "Vessel is late from her other job. Load-out will be 8 December at the earliest. Should I tell Lotte? She asks about cranes")
story.slack("2025-09-26 14:38", SK, karsten, "We tell them when the charter is amended. If they hear it now they will claim standby.", thread=s)
a = story.mail("2025-10-14 16:45", karsten, [wouter, ruud], "HJR-L-031 Load-out", "Dear Sirs,\n\nThe load-out of the first batch will start on 8 December in place of 3 November. The Contractor shall keep the piles in storage at no cost.\n\nKarsten Vinther", cc=[mette, soren])
b = story.mail("2025-10-15 08:20", wouter, [karsten], "Re: HJR-L-031 Load-out", "Karsten,\n\nThe cranes are paid since the 6th. We asked you three times. The harbour master tells Lotte this morning that your vessel was rebooked with him on 26 September already. Two and a half weeks.\n\nWouter", cc=[mette, soren, ruud], reply_to=a)
story.mail("2025-10-17 15:10", karsten, [wouter], "Re: HJR-L-031 Load-out", "Your remarks are noted and rejected.\n\nKarsten Vinther", cc=[ruud, mette], reply_to=b)
story.truth("2025-10-14", "change without notice: the load-out moved by five weeks, known for eighteen days", D, T, 5)

# noise: a small disagreement that ends well
s = story.slack("2025-10-08 10:05", DOC, sanne, "I don't agree that the anode sheets need a wet signature. It's 2025")
story.slack("2025-10-08 11:40", DOC, rikke, "You're right, I asked the certifier. Digital is fine from MP20 on. One battle less", thread=s)

story.truth("2025-10-24", "contact thins out", "both", None, 3)
a = story.mail("2025-10-23 09:00", karsten, [wouter, lotte, gerrit, sanne, ruud, mette, jens, rikke, soren], "Newsletter October: Skarvholm engineers save 11 days at sea", """To all on the project, our newsletter:

"With a clever hinged saddle, Skarvholm's own engineers have taken eleven days out of the installation campaign. The idea was born at our drawing boards in Lysvig and is now nominated for the industry's innovation award. We congratulate Jens and his team."

Karsten Vinther""")
s = story.slack("2025-10-23 10:45", TV, gerrit, "The hinged saddle. I drew that on the back of a delivery note in April, for Jens, in bay 3. I have the note.")
story.slack("2025-10-23 10:51", TV, lotte, "He was so proud of it... I mean you were", thread=s)
story.slack("2025-10-23 11:02", TV, wouter, "Not a word about the yard in it. Leave it Gerrit. It's not worth it now", thread=s)
s = story.slack("2025-10-24 09:30", F, gerrit, "Congratulations with my saddle.")
story.truth("2025-10-23", "contribution not credited: the hinged saddle", D, T, 4)

a = story.mail("2025-11-03 19:45", wouter, [mette], "You and me", """Mette,

I write this from home. In March you said call me before you write it in a report. I don't recognise us any more. I lie awake of it, to be honest.
Can we meet, you and I, somewhere half way, without Karsten and without Ruud, one afternoon? I come to Hamburg if you want. There are things on our side I should have told you in July.

Wouter""")
story.mail("2025-11-13 20:10", wouter, [mette], "Re: You and me", "Mette, did you get this?\n\nW.", reply_to=a)
s = story.slack("2025-11-13 10:15", SK, mette, "I've a private mail of Wouter since ten days and may not answer it. I hate this", )
story.slack("2025-11-13 10:31", SK, karsten, "Correct. You may not.", thread=s)
story.truth("2025-11-13", "silence: an offer to talk is left lying", D, T, 4)

# noise: a fire alarm
s = story.slack("2025-11-11 06:55", F, gerrit, "Small fire in the pump room of hall B last night. Nobody hurt. Out in ten minutes. Rollers run again from noon, MP41 loses half a day")
story.slack("2025-11-11 07:30", F, jens, "Glad that nobody is hurt. Anything we can do?", thread=s)
story.slack("2025-11-11 07:44", F, gerrit, "No. thanks", thread=s)

s = story.slack("2025-11-20 14:00", SK, karsten, "Confidential. Board agrees that MP45 to 54 can go to the yard in Brennvik. They come on Monday to look at our drawings. Rikke, make a full copy of everything from the portal before they shut it for us.")
story.slack("2025-11-20 14:12", SK, jens, "And the plates?", thread=s)
story.slack("2025-11-20 14:15", SK, karsten, "Are ours once paid. We pay them on Friday.", thread=s)
a = story.mail("2025-11-25 10:00", karsten, [wouter, ruud], "HJR-L-044 Inventory and handover", """Dear Sirs,

The Employer requests by 5 December:
1. a list of all plates, flanges and secondary steel for MP45 to MP54 with marks of ownership,
2. native files of all procedures and weld maps,
3. access for a third party to inspect the free issue items and prepare transport.
Work on MP45 and later shall not be started without our written release.

Karsten Vinther""", cc=[mette, rikke])
s = story.slack("2025-11-25 13:20", TV, lotte, "Native files, marks, transport. They're packing, aren't they")
story.slack("2025-11-25 13:25", TV, ruud, "Of course they are packing.", thread=s)
story.truth("2025-11-25", "leaves: inventory, native files and a second yard for the last ten piles", D, T, 4)

# noise: ordinary thanks
s = story.slack("2025-11-28 15:30", F, rikke, "Books MP30 to MP33 complete and accepted. Thank you Sanne, very tidy")
story.slack("2025-11-28 15:52", F, sanne, "Thank you. Femke did half of it", thread=s)

s = story.slack("2025-12-02 10:40", F, gerrit, "The mill in Ardel calls me. They ask to which address in Brennvik the plates of MP45 go, since the order was changed last week. I said I don't know what he talks about. Was that the right answer?")
story.slack("2025-12-02 11:15", F, lotte, "@Mette ?", thread=s)
story.slack("2025-12-03 09:05", F, wouter, "So from the mill. Not from you. Forty-one piles together.", thread=s)
story.truth("2025-12-02", "surprise: the yard hears from the mill where the plates are going", D, T, 5)

story.write()
