import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

# All times are UTC: Pune works from about 4 to 13.30, Nampa (Idaho) from about 13.30 to 22.30.
story = Story(41877, "UTC", "2025-04-07", "2026-02-06")
story.party("dryfork", "dryforkcontrols.example")
story.party("nandivale", "nandivale.example")

denise = story.person("Denise Halvorsen", "dryfork", "VP operations")
travis = story.person("Travis Boyle", "dryfork", "Supply chain manager")
wade = story.person("Wade Ostrander", "dryfork", "Test and firmware engineer")
mei = story.person("Mei Castellano", "dryfork", "Supplier quality")
gus = story.person("Gus Fairbanks", "dryfork", "President")
jordan = story.person("Jordan Pell", "dryfork", "Buyer")
suresh = story.person("Suresh Kulkarni", "nandivale", "Programme manager")
anagha = story.person("Anagha Deshpande", "nandivale", "Test engineering lead")
farhan = story.person("Farhan Qureshi", "nandivale", "Materials")
prakash = story.person("Prakash Jadhav", "nandivale", "Production head")
meenal = story.person("Meenal Bhosale", "nandivale", "Director")

for d in ["2025-04-14", "2025-04-18", "2025-05-01", "2025-08-15", "2025-08-27", "2025-10-02", "2025-11-05", "2026-01-26"]:
    story.away("nandivale", d, d)
story.away("nandivale", "2025-10-20", "2025-10-24")
for d in ["2025-05-26", "2025-06-19", "2025-07-04", "2025-09-01", "2025-10-13", "2025-11-11", "2026-01-19"]:
    story.away("dryfork", d, d)
story.away("dryfork", "2025-11-27", "2025-11-28")
story.away("dryfork", "2025-12-24", "2026-01-02")
story.away("nandivale", "2025-12-25", "2025-12-26")
for d in ["2025-12-25", "2026-01-01"]:
    story.holidays.add(dt.date.fromisoformat(d))

everybody = [denise, travis, wade, mei, jordan, suresh, anagha, farhan, prakash]
for name in ["furrow-build", "furrow-test", "furrow-supply", "furrow-quality"]:
    story.channel(name, everybody)
story.channel("dryfork-ops", [denise, travis, wade, mei, gus, jordan])

HOURS = {"dryfork": (13.5, 22.6), "nandivale": (4.0, 13.6)}
PARTY = {"D": "dryfork", "N": "nandivale"}
GROUPS = {
    "T": ("furrow-test", [(wade, anagha)]),
    "M": ("furrow-supply", [(travis, farhan)]),
    "Q": ("furrow-quality", [(mei, anagha), (mei, suresh)]),
    "P": ("furrow-build", [(travis, prakash), (mei, prakash)]),
    "GD": ("furrow-build", [(denise, suresh)]),
    "G": ("furrow-build", [(denise, suresh), (travis, suresh)]),
}
chance = story.chance
MAKERS = {
    "lot": lambda: f"L25{chance.randint(11, 49)}-{chance.choice('ABC')}",
    "qty": lambda: str(chance.choice([120, 180, 240, 300, 360, 420, 500, 640, 720, 960, 1150, 1400])),
    "board": lambda: chance.choice(["Furrow 8 mainboard", "Furrow 24 mainboard", "triac driver board", "radio daughtercard", "two-wire decoder board", "keypad board", "Furrow 12 mainboard"]),
    "part": lambda: chance.choice(["the 24 VAC transformer", "the 470 uF caps", "the coin cell holder", "the rain-sensor connector", "the MOV", "the 2.4 GHz module", "the LCD glass", "the terminal blocks", "the crystal Y2", "the opto U11", "the flash U7"]),
    "sn": lambda: f"F{chance.choice('8BC')}{chance.randint(20100, 88990)}",
    "awb": lambda: f"TW{chance.randint(30112, 98870)}",
    "po": lambda: f"PO {chance.randint(61020, 61960)}",
    "n": lambda: str(chance.randint(2, 9)), "m": lambda: str(chance.randint(2, 9)), "k": lambda: str(chance.randint(11, 46)),
    "pct": lambda: f"{chance.choice([96, 97, 98, 98, 99])}.{chance.randint(1, 9)}",
    "day": lambda: chance.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    "u": lambda: f"U{chance.randint(3, 28)}", "r": lambda: f"R{chance.randint(101, 240)}", "c": lambda: f"C{chance.randint(12, 96)}",
    "st": lambda: str(chance.randint(1, 6)),
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


def lot(date):
    """A lot of the last weeks, named after year and week."""
    year, week, _ = (date - dt.timedelta(days=chance.randint(2, 24))).isocalendar()
    return f"L{year % 100}{week:02d}-{chance.choice('ABC')}"


def open_day(party, date):
    return date.weekday() < 5 and date not in story.closed[party] and date not in story.holidays


def moment(at, minutes, party):
    """The moment at which `party` has had so many minutes of its own working time after `at`."""
    low, high = HOURS[party]
    date, hour, left = at.date(), max(at.hour + at.minute / 60 + at.second / 3600, low), minutes
    while True:
        room = (high - hour) * 60 if open_day(party, date) else -1
        if 0 <= left < room:
            return dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=hour, minutes=left, seconds=chance.randint(0, 59))
        left -= max(room, 0)
        date, hour = date + dt.timedelta(days=1), low + chance.uniform(0, 0.6)


def read(text):
    deck = []
    for block in text.strip().split("\n\n"):
        head, *lines = block.split("\n")
        tags = head.split()
        months = None
        if len(tags) > 2:
            low, high = map(int, tags[2][1:].split("-"))
            months = set(range(low, high + 1)) if low <= high else set(range(low, 13)) | set(range(1, high + 1))
        joke = not re.search(r"[{<]", " ".join(lines))
        deck.append((tags[0], tags[1], months, lines, 1 if joke and len(lines) > 2 or months else 2 if joke else 9))
    return deck


def background(deck, first, last, per_week, reply, answered=1.0, begins=0.5, swap=None):
    """begins: the share of what Dryfork begins; answered: a share for each answering party."""
    date, last = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= last:
        for _ in range(story.poisson(per_week / 5) if date.weekday() < 5 else 0):
            side = "D" if chance.random() < begins else "N"
            if not open_day(PARTY[side], date):
                continue
            pile = PILES.setdefault(side, [])
            usable = [e for e in pile if (e[2] is None or date.month in e[2]) and USED.get(e[3][0], 0) < e[4]]
            if not usable:
                pile[:] = [e for e in deck if e[1] == side]
                chance.shuffle(pile)
                usable = [e for e in pile if (e[2] is None or date.month in e[2]) and USED.get(e[3][0], 0) < e[4]]
            entry = usable[0]
            pile.remove(entry)
            group, _, _, lines, _ = entry
            USED[lines[0]] = USED.get(lines[0], 0) + 1
            channel, pairs = GROUPS[group]
            d, n = chance.choice(pairs)
            if swap and chance.random() < 0.5:
                d = swap.get(d, d)
            one, other = (d, n) if side == "D" else (n, d)
            low, high = HOURS[one.party]
            at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=chance.uniform(low, high - 0.2))
            values, before, subject = {"d": d.first, "lot": lot(date), "lot2": lot(date)}, None, None
            threaded = chance.random() < 0.65
            for number, line in enumerate(lines):
                who, whom = (one, other) if number % 2 == 0 else (other, one)
                if number:
                    if number == 1 and chance.random() > (answered if isinstance(answered, float) else answered[who.party]):
                        break
                    at = moment(at, chance.uniform(*reply[who.party]), who.party)
                    if at.date() > story.end:
                        break
                line = spin(line, values)
                when = at.strftime("%Y-%m-%d %H:%M:%S")
                if line.startswith("Subject: "):
                    subject, line = (part.strip() for part in line[9:].split("|", 1))
                if subject:
                    before = story.mail(when, who, whom, subject if before is None else "Re: " + subject, line, reply_to=before)
                else:
                    before = story.slack(when, channel, who, line, thread=before if threaded else None)
        date += dt.timedelta(days=1)


PILES, USED = {}, {}

DECK = read(r"""
T D
Anagha, <fixture question|dumb question|quick one>: is station {st} of the ICT still on the old pogo pins? I see {n} contact retries on {lot}.
Yes, old ones. New set is lying in stores since {day}. I will get them changed after second shift.
<perfect|great>, no rush.

T D
The log for {sn} stops at step {k} and just... ends. Did somebody pull the plug?
Operator closed the window by mistake, I asked him. Unit is retested, PASS. Log is uploaded again.
ha ok. Mystery solved.

T N
Wade, for {board} the firmware image name in the work instruction is 3.{n}.{m} but on the share I find 3.{n}.{m}-rc. Which one to flash please?
The one without rc. I renamed the other so nobody trips over it again. <Good catch.|Sharp eyes.>
Thank you, starting the flashing.

T N
We are getting false fail on relay bounce test, limit 4 ms and all boards are coming 4.1 to 4.3. Can we see together?
Send me ten raw traces and I'll look tonight.
Sent, eleven files. The eleventh is a good one for comparison.
It's the debounce window. Set it to 6 ms, I'll push the limit file. Your boards are fine.
Set, and now {pct} pass. Nice one.

T D
Did the hi-pot tester come back from calibration?
It came {day}, certificate is in the folder. Due again after one year.

T D
Subject: Golden unit {sn} | Anagha,\n\nI'm shipping golden unit {sn} under {awb}. Please retire the old one, somebody here dropped it and I no longer believe a word it says.\n\nWade
Subject: Golden unit {sn} | Dear Wade,\n\nReceived with thanks. We correlated it on all four stations, maximum difference is 0.{n}%. The old one we have kept aside with a red sticker.\n\nRegards,\nAnagha
Red sticker is about right. Thanks.

T N
Subject: Gage R&R of the flow input test | Hello Wade,\n\nPFA the study for flow input, three operators, ten boards. It is coming to {k} percent which I do not like. I suspect the crocodile clips.\n\nAnagha
Agree on the clips. Try the spring-loaded block from the old Furrow 8 fixture, there should be two in the grey cabinet you showed me on video.\n\nW.
Found them behind the cabinet only. Repeated the study: now it is 9 percent. I am happy and the clips are in the dustbin.

T D
Can you keep the failed radio cards from {lot}? I want to x-ray a couple.
<Sure|Of course>, {n} numbers kept in ESD box with your name.
I've never had my name on a box before.

T N
Is it ok if we run burn-in at 55 instead of 60 this week? One chamber heater is giving trouble, technician comes on {day}.
55 is fine if you stretch it by two hours. Note it on the traveler please.
Noted on traveler, and heater part is ordered also.

T N
Script v{n}.{m} is giving error "COM port busy" on third station since morning. Others ok.
Somebody has a terminal window open on it. Check the taskbar.
You are right. Putty was open. I will not tell who.

T D
How are the {board}s behaving on the new leakage test?
Good: {pct}% first pass from {qty} boards. Fails are mostly flux residue near {c}.
That's better than I'd have bet.

T N
Requesting the pinout of J{n} on {board}, the drawing here is rev B and the board is rev D.
Rev D attached in the drive. Also burned rev B with fire.
Got it. No fire is permitted in our premises :)

T D
my kid has the flu so i'm in and out today, if the {board} logs look weird just park them
No problem, take care of the little one. Everything is green as of now.

T N m4-7
Small suggestion: if the valve simulator had LED per channel, operators will find open channel in one second instead of calling me.
Love it. I'll lay out a little LED board this weekend.
And I will get credit as inventor ;)
Silkscreen will say ANAGHA REV A.

T D
Are you ok with moving the leakage limit from 30 to 25 uA? Field guys in Fresno want margin.
Let me run the last {qty} records against 25 before I say yes.
Fair.
Only {n} boards would have failed out of all. I am ok.

T N
Wade sir, one more time the license of the boundary-scan tool is asking renewal on station {st}.
Drop the sir :) Dongle number?
Dongle 40{k}. Habit only, sorry!
Renewed until next summer.

M D
Farhan, where are we on {part} for {lot}? My sheet says {qty} short.
Your sheet is old by one day, {qty} came in {day} evening. GRN is done.
my sheet and I apologize

M D
Bexley Components just quoted {k} weeks on {part}. Are you seeing the same?
Same story here. I have {qty} with me and {n} reels on a second distributor, so we are covered for the next build.
<phew|good man|you're a lifesaver>

M N
{d}, MOQ on {part} is {qty}0 now, we need only {qty}. Shall I take the full reel and carry the balance for next PO?
Take it. We'll burn through it.
Done, PO to supplier is placed.

M N
Subject: {po} price of {part} | Hi {d},\n\nSupplier is asking {n}% more on {part}. I have told him no. He will come back, he always does.\n\nBR\nFarhan
Ha. Let me know if you need me to play the bad guy.\n\n{d}
He came back. Old price for this quarter. No bad guy required.

M D
Subject: Forecast check {po} | Hey Farhan,\n\nSanity check before I send {po}: still {n} weeks from your side for {qty} sets? I'd rather ask twice than be wrong once.\n\n{d}
Hi {d},\n\n{n} weeks is ok, longest item is {part} and that one is in house.\n\nFarhan
Sending it then. Thanks.

M N
Two cartons of Larkhill enclosures came with the hinge pin missing, {k} pieces. Taking it up with them, FYI only.
again?? ok. They'll send pins, I've got their number on speed dial by now.

M D
what's the date code on {part} in stock? Mei is asking, older than two years she wants a solderability test
Oldest is {k} weeks, all good. Photo of the reel label posted.
<thx|thank you>, she's happy

M N
Please confirm the ship-to for the spares of {po}, is it Nampa or the Visalia warehouse?
Visalia. I forgot to change it, my bad.
Changed.

M N
Good news, {part} got released from customs today morning. Total only {n} days.
New record!
I will frame the bill of entry.

M D
Could you split {po}, {qty} by air and the rest ocean? Dealer in Yakima is out of stock.
Can be done. Air portion ready on {day}, {awb} with Tidewell.
Dealer says thanks, and he never says thanks.

M N
Can you pls approve alternate for {r}, same value same make, only 1% in place of 5%?
Wade says fine. Approved, deviation number DV-{k}{n}.
Thank you for quick approval.

M D
Do we own the stencil for the {board} or do you?
It is yours, paid in tooling order 2023. I have the invoice copy if finance wants.
finance always wants. thx

M N
Sorry {d}, missed your message in the flood of yesterday. Yes, {qty} numbers are available.
no worries, I figured

M D
Tidewell wants {n} cents a kilo more for the fuel thing. You ok if I push them from my end?
Please push. I am also pushing from this end, between us he will become thin.

M N
Subject: Stock statement | Dear {d},\n\nPlease find attached the month-end stock statement. Slow moving is {k} lines, mostly old keypad overlays. Nothing to worry.\n\nRegards,\nFarhan
Got it, thanks. The overlays we can scrap, I'll send the paper for it this week.
Scrap note received, cartons are emptied. I got back one full rack, my boys are dancing.

M D
any chance to consolidate the {board} and the spares into one pallet? saves us a handling fee
Possible if the spares wait till {day}.
they can wait

M N
Container cut-off at Nhava Sheva is preponed to {day}, so I will close packing one day before. All material is in time.
"preponed" is my favorite word I've learned on this job
It is a perfectly good word! You people only say postponed and then you have no word to come back.
I use it at home now. Wife is not amused.

M D
Is that {qty} on hand or {qty} on order? the column says "OH/OO" and I can't tell
On hand. I will separate the columns, that was my lazy way.

Q D
{n} boards out of {lot} with a solder ball near {u}. Pictures in the folder. Minor, but have a look at the stencil wipe interval?
Looked: wipe was after every 15 prints, made it 8. Thank you for the clear photos.

Q D
1) Lot {lot} accepted. 2) CoC was missing page two. 3) Nice packing this time.
Page two uploaded now. And packing team is told, they are smiling.

Q N
Subject: CAPA closure {lot} | Dear Mei,\n\nThe corrective action for wrong polarity of {c} is closed: added camera check at station {st}, two weeks data with zero escapes. Kindly confirm closure from your end.\n\nWith regards
Confirmed and closed. Data looks convincing.\n\nMei
Thank you Mei.

Q D
Subject: Label position on {board} | Hi,\n\nthe serial label on about {k} units of {lot} sits 3 mm too low and the scanner here can't see it. Not a reject. Could the jig be checked?\n\nMei
Dear Mei,\n\nThe jig had a worn pin. It is replaced and first-piece photo is attached. For the {k} units, please do not spend time on relabel, we will send new labels in the next carton.
Labels arrived. Thanks for thinking of that.

Q N
Mei, what is acceptance for conformal coat bubbles under UV, the spec says "none visible" which is not practical.
Agreed, not practical. Smaller than 0.5 mm and not bridging: accept. I'll update the spec this week.
Spec rev F received. Much better.

Q D
Is the IPC trainer still coming to you on {day}?
Yes, {k} operators are enrolled. Even I will be writing the exam.
Good luck! I failed mine the first time.

Q N
FYI we had one ESD event at line 1, wrist strap checker was bypassed for maybe {n} minutes. {k} boards are quarantined and will go through full test. Telling you before you find out.
Appreciate the heads up. Full test is enough for me.
All {k} passed. Report is in the folder.

Q D
Weekly numbers please? I have an internal review.
FPY {pct}, out-of-box zero, rework {k} boards mostly touch-up.
That makes my slide look good.

Q N
The torque for terminal screws: drawing says 0.5 Nm, work instruction says 0.4. We are following drawing. OK?
Drawing wins, always. I'll fix the instruction.

Q D
Got {n} units back from a golf course in Scottsdale with ants inside. Actual ants. Not your problem, just sharing.
We had one with a lizard from a customer in Nashik. Shall we open a zoo?
Deal. You bring the lizard.

Q N
Pls see carton {lot}, the humidity card turned pink in one bag. Bag re-baked and sealed again. Any other action from your side?
No, bake is right. Just keep the card with the record.

Q D
First article report for the {board}: 1) all dims ok 2) {c} silkscreen swapped with its neighbor 3) no stop. Thanks for getting it out early.
Silkscreen is in the Gerber itself, we have told the PCB vendor. Next batch will be correct.

Q N
Request you to send the failed unit {sn} back, if not already in scrap. Want to cut open the joint.
Going out today with {awb}. Tell me what you find.
Found: void under {u}, reflow profile soak was 10 sec short on that day. Profile locked now with password.
That's a proper root cause. Nicely done.

P D
Prakash how many {board}s off the line today?
{qty}. Balance tomorrow first half.
sweet

P D
Line photo for Denise's presentation? nothing fancy
Sent 3 photo. Second one I am also there by mistake.
we're using the second one

P N
{lot} packed. {n} pallet. Pickup {day}.
<Thank you!|Got it.|Nice.> Forwarder is booked.

P N
Power cut from electricity board today 10 to 2. DG is running for SMT, hand assembly stopped. Recovery on Saturday half day.
Thanks for the note, hope it's not too hot in there.
Hot. Buttermilk for all.

P D
Can we get the {board} on the pink trays instead of blue? Our guys mix them up with the old rev.
Ok. Pink from next lot.

P N m11-12
Operator shortage this week, {n} people on leave for marriage season. Output will be {qty} in place of {qty2}. Will make up by next {day}.
ok thanks for telling us. Somebody getting married on the line?
Two of them. To each other.
NO WAY. congratulations to both from all of us
They are blushing now. Output suffers further.

P N
Made up the balance. {lot} complete.
as promised! appreciated

P D
one carton in {lot} was taped upside down, contents fine. just so you know
Seen. Told the packing.

P D
Is the selective solder machine happy again?
Nozzle changed. Happy.

P N
Request drawing of new carton, inner size. We have old one with 4 mm less.
Drive, folder 07, rev C. 4 mm is exactly how much Larkhill messed up the lid.
Ok got.

P D
How's the {lot} yield after the stencil change?
{pct}. Good stencil.

P N
{n} boards damaged in depanel, router bit broke. Replacement boards loading now, no effect on date.
Thanks for saying. Anyone hurt?
Nobody. Only router bit.

P D
Hey, {qty} more keypad boards on top of {po}, doable this month?
Doable if overlay is there.
overlay ships today
Then doable.

P N
Fire drill today, line stop 25 min. Everybody came out in 3 min, best till now.
Ours took nine, because Wade wanted his coffee.

P D
Tried your packing idea w/ the corner posts, zero crushed corners on this one. Tell whoever thought of it.
It was Rukhsana in packing. She is told. She wants to know can she get a cap with your logo.
Cap is on its way. Two, in case there's a fight.

G D
Suresh, do you have the updated Gantt for the {board} rev?
Uploaded just now, please see the second tab. The critical item is PCB, balance is comfortable.
Second tab is gold. Thanks.

G N
Subject: Weekly status, Furrow programme | Dear {boss},\n\nGreetings. Status of the week: (1) {lot} shipped, {qty} numbers. (2) {lot2} on line, finishing {day}. (3) No open point from our side except approval of the carton artwork.\n\nWith warm regards,\nSuresh Kulkarni
Thanks Suresh. Artwork is approved, sorry it sat in my inbox.
Noted with thanks, artwork released to printer.

G N
Subject: Status {lot} | Dear {boss},\n\nKindly note that {lot} is through final inspection at {pct} and the documents are under preparation. Packing list will follow by evening.\n\nRegards,\nSuresh
Great. Anything you need from us?
At this moment nothing, only the vessel should not be late!

G D m4-8
Subject: Visitors | Suresh,\n\ntwo of our dealers are in Mumbai for a trade show on the 1{n}th of next month and asked if they could see the line. Half a day? Say no if it's a pain.\n\nThanks
Dear both,\n\nIt would be our pleasure. We shall arrange the car from Mumbai also. Are they vegetarian or non-vegetarian, so that canteen can plan?\n\nWarm regards,\nSuresh
One of each, and one of them will try anything once.

G D m4-9
Subject: Minutes of Thursday's call | Hi all,\n\nshort version: {lot} on track, packing change agreed, Wade owes Anagha a limit file, Suresh owes us the Gantt. Shout if I got anything wrong.
Dear {boss},\n\nNothing is wrong. Gantt sent separately.

G N m4-10
Subject: Insurance certificate | Dear {boss},\n\nOur insurer is asking the declared value for your tooling lying with us. Last year it was USD {k},000. Shall we keep the same?\n\nSuresh
Keep the same, nothing new since then except the stencil.\n\nThanks for being on top of it.

G D m4-9
can we do the call 30 min later this Thursday? school play, I'm told I'm a proud parent of a tree
Surely. Please share a photo of the tree.
The tree has lines. Two of them.

G N
I am travelling to Chennai tomorrow, network will be patchy. For anything urgent please call Prakash.
Safe travels.

G D
Subject: Tooling list for audit | Suresh,\n\nour auditors want a photo of every tool with an asset tag by the end of next week. {k} tools according to my list. Doable?
Dear {boss},\n\nDoable. List has one tool less than ours, there is one trimming fixture which was never tagged. Including that also.\n\nRegards,\nSuresh
Perfect, more than I asked for.

GD N
Denise ma'am's speech on the town hall video was nice, we watched it in canteen.
Oh no. Tell them I'm taller in person.

G D
Who do we thank for the {lot} turnaround? That was quick.
Prakash and the second shift. I will convey.
Please do.

G N m4-8
Subject: Visa letter | Dear {boss},\n\nFor Anagha's visit in the coming quarter, the consulate wants an invitation with the exact dates. Kindly help with the letter as per the attached format.\n\nSuresh
Letter attached, signed. Took some liberties with their grammar.
Received. Consulate people should be happy, they are otherwise never happy.

G D m4-8
Subject: Payment terms typo | Suresh, the invoice for {lot} says net 54. I assume 45. Or have you been generous?
Dear {boss},\n\nYou assumed correctly, apologies, revised invoice is attached. Generosity is available in other matters.
Ha. Booked.

G N m6-6
Today is Prakash's 20 years in the company. If you can send one line to him he will act as if he does not care.
Sending several lines.

G D m6-9
What's the weather doing? I saw the pictures from Mumbai.
Raining since three days, but factory is on high ground and buses are coming. No impact.
Stay dry.

T D m6-9
Anagha does monsoon humidity mess with your leakage numbers? I see a drift of {n} uA since mid-week.
It does. We keep dehumidifier at 45% but door is open half the day. I will put a door closer and a rude notice.
Rude notices are the best notices.

P N m6-9
Road under water at Chakan side, 2nd shift bus late by 1 hr. Line started 4.10.
Take care everyone, boards can wait an hour.

M D m11-2
Snow on I-84, truck from Portland is a day behind with {part}. Nothing for you to do, only so you don't wonder.
Ok. Send snow here, it is 31 degrees.

G N m9-10
Sweets from our canteen are coming with the sample box, please tell the customs it is firmware.
Consumable firmware. Understood.

Q N m4-6
It is 41 degree outside, paste is kept in AC room and stencil life reduced to 6 hours. Precaution only.
Good precaution. It snowed here last week, for the record.

T D m11-1
It's 9 degrees F in the lab and the LCD on {sn} refreshes like molasses. Spec says that's fine. My eyes say otherwise.
We can't reproduce, our cold chamber is still warmer than your lab!

P D m4-7
peak season is nuts, thanks for getting {lot} out of the door a day early
Welcome. Team worked Sunday.
Pizza on us, seriously, send me the bill
Bill sent. 46 pizza.
...forty-six?! worth it

M N m4-7
Exchange rate is moving like kite, finance is asking to fix for the quarter at last month average. Ok for you?
Denise says ok.
Ok. Fixed.

T N
Connector J{n} mates only if you say a prayer. Tolerance stack of housing I feel. Can you check with CAD?
Checked, you're right, 0.2 mm too proud. Next housing revision opens the slot. Until then: prayer.
Which religion?
Any that works.

T N
Two boards show boot loop only when programmed on Fridays. I am not joking. Friday evening we use the other power supply.
That would do it, the other one droops at 1.2 A. Label it as not for Furrow.
Done. No more Friday ghost.

Q D
Do you have the RoHS declaration for {part}, current year? The one on file is expired.
Supplier has sent, it is there in folder 12 now.
And that's the last gap. Thank you!

M D
I mixed up {po} and {po2} in yesterday's mail, please swap the dates in your head
Already swapped, I guessed it from quantity.

P N
Need confirm: {lot} goes with old manual or new manual?
new one, orange cover
Ok orange.

G D m4-7
Subject: Holiday list | Suresh, could you send the plant's holiday list for the next quarter? Marisa in planning keeps a wall calendar and takes it personally.
Dear {boss},\n\nPlease find attached. Two dates are subject to the moon.
Marisa wants to know who she can talk to about the moon.

M N
For {part} I have got one broker offer at half price. I do not like the smell of it, skipping.
Skip. Nothing good comes at half price.

Q N
Sample of the new coating brush marks kept for your approval, photo under black light attached. According to me level 2 is acceptable.
Level 2 is fine by me too. I'd reject 3.
Same opinion. Board is put on the wall for operators.

T D
I broke the nightly upload script. If you see no files for {day}, that's me and not you.
Files were not there, so I thought it is us! Relieved.
Fixed now, they're trickling in.

P D
does the second-shift supervisor have an english name list of the defects? our repair guy would love one
Sent. {k} defects. Hindi and Marathi also there.
he's learning marathi swear words from it
Those are not defects.

G N m5-7
Subject: Carton artwork, third proof | Dear {boss},\n\nThird proof is attached. The blue is now less purple. If this is also not ok, I request someone to send me a blue object by courier.\n\nSuresh
That's the blue! No objects needed.

M D
Bexley shorted us {n} reels of {part}, they claim allocation. Can you live until {day}?
I can live till {day} lunchtime. After that line 1 will look at me.
Reels found. They leave tonight.
Lunch is saved.

Q D
Calibration sticker on the torque driver in photo 3 says last month. Real or just an old photo?
Old photo! New sticker is there, see attached, date is visible.
Great, sorry for being that person.
Be that person, auditor will be worse.

T D
Curious: how long does one {board} take on station {st} end to end now? Planning asks.
{k} seconds plus load and unload, if the operator is not talking cricket.
Planning would like to know when the cricket is.

T N
On {sn} the clock drifts {n} sec per day after the coin cell is replaced. Others from the same tray don't drift.
Swap {c} with a fresh one and tell me. I bet it's cracked.
You win, hairline crack. {n} others of that tray I have pulled for checking, all ok.

T D
I'd like {n} boards from {lot} with {u} left unpopulated, for a noise experiment. Possible?
Possible, they come with {awb}. Shall I mark them with something visible?
Orange tape please, so nobody sells one.

T N
Limit file {n}.{m}: the upper limit of {r} and lower limit are same number. I think finger slipped.
It did, and on the most boring line of the file too. Fixed.

M D
{po}: can you pull {qty} forward by a week? No drama if not.
I can pull half. For the other half {part} is on {day}'s truck.
half is great

M N
{part} vendor changed packing from tape to tube without saying, our feeder does not eat tube. Sent him back, new reels on {day}. Date of {lot} remains.
good call, thanks for letting me know

M D
Can you send pictures of the reel labels of {part}? Customs broker collects stamps, apparently.
{n} pictures are in the drive. If he wants stamps also I have some.

M N
Kindly release {po} in the portal, it is still showing draft and I can't book the truck.
Released. I clicked save instead of submit, like an amateur.
Visible now.

Q D
1) {lot}: {k} pcs sampled, zero defects. 2) Two cartons with the wrong side up. 3) The solder on {u} is the prettiest I've seen this month.
Number 3 I have printed and put on the oven.

Q N
In the inspection report for {lot} you have written {u}, I believe it is {c}, kindly check once.
You're right, it's {c}. Corrected copy uploaded.
Thanks, closing from here.

Q D
Could someone measure the standoff height on {n} more of the {board}? I get 8.{m} here and don't trust my caliper.
Measured: all between 8.1 and 8.3. I also would not trust your caliper :)
New caliper ordered.

Q N
For {lot} we found {n} boards with lifted pad at J{m} at final, scrapped them on the spot. Only telling, quantity is covered by the overrun.
Thanks for saying it. Keep one for the training board?
Kept the ugliest one.

P D
{qty} or {qty2} for {lot}? the traveler scan has a coffee ring on it
{qty}. Ring is tea.

P N
{board} line 40 min late today, feeder {n} jam. Cover by overtime. No issue.
ok thanks

P D
how many hours to turn {qty} {board}s if I get you the parts {day}?
2 shift. If parts by 10.
they'll be there

P N
AOI giving {k} false call per panel on {u}. Need your ok for shadow mask change.
Ok from me. Keep the before/after log.
Kept.

G D
Quick check, is {lot} still leaving on {day}? Our warehouse wants to plan the forklift guy.
Yes, leaving on {day} by afternoon truck. Forklift gentleman may plan.

G N
Subject: Documents for {lot} | Dear {boss},\n\nThe set of documents for {lot} is attached: invoice, packing list, CoC, test summary. Total {n} pallets, tracking {awb}.\n\nRegards,\nSuresh
Got all four, thanks Suresh.

G D
Subject: Contact sheet | Suresh,\n\nI'm redoing the contact sheet for our receiving crew. Besides you and Prakash, who can they bother about {lot} while you sleep?
Nobody sleeps when container is open! But the dispatch desk is manned till midnight, number is in the attached sheet.

G N
In the delivery schedule of {po} the line {n} and {m} are having same quantity {qty}. Is it intentional or copy paste?
Intentional this time, believe it or not.
Believed.
""")
MAKERS["boss"] = lambda: "Denise and Travis"

good = {"dryfork": (5, 170), "nandivale": (5, 170)}
background(DECK, "2025-04-07", "2025-07-25", 7.8, good)
background(DECK, "2025-07-28", "2025-09-26", 9.0, {"dryfork": (10, 240), "nandivale": (10, 240)}, 0.97)
background(DECK, "2025-09-29", "2025-11-14", 7.4, {"dryfork": (15, 260), "nandivale": (420, 1500)}, {"dryfork": 0.95, "nandivale": 0.86})
background(DECK, "2025-11-17", "2025-12-05", 6.2, {"dryfork": (20, 300), "nandivale": (420, 1500)}, {"dryfork": 0.93, "nandivale": 0.85}, 0.45, {travis: jordan})
background(DECK, "2025-12-08", "2025-12-23", 2.4, {"dryfork": (20, 300), "nandivale": (420, 1500)}, {"dryfork": 0.92, "nandivale": 0.85}, 0.35, {travis: jordan})
background(DECK, "2026-01-05", "2026-02-06", 2.0, {"dryfork": (20, 300), "nandivale": (420, 1500)}, {"dryfork": 0.92, "nandivale": 0.85}, 0.35, {travis: jordan})

S, M = story.slack, story.mail

# ---------------------------------------------------------------- the good months

a = M("2025-04-08 15:10", denise, [suresh, meenal], "Season plan and the Thursday call", "Suresh, Meenal,\n\nhere's the season as we see it: 18,400 Furrow 8, 6,200 Furrow 24, about 9,000 decoders, and the first real batch of the Sprig battery node in the fall. The Thursday call stays at 7:30 our time unless that ruins somebody's dinner.\n\nAnything you need moved, tell me before it hurts.\n\nDenise", cc=[travis, mei])
M("2025-04-09 05:40", suresh, [denise], "Re: Season plan and the Thursday call", "Dear Denise,\n\nThank you for the plan, it is the clearest that we have received from any customer this year, I am not saying it for politeness. Dinner at my house is at nine, so Thursday is safe.\n\nFrom our side: line 2 is kept for Furrow up to end of September, and Anagha has started the fixture for Sprig on her own initiative.\n\nWith warm regards,\nSuresh", cc=[meenal, travis, mei], reply_to=a)

# noise: simply urgent
b = S("2025-04-23 13:40", "furrow-supply", travis, "URGENT URGENT: Tidewell says the 40-footer is held at Nhava Sheva because the HS code on the invoice doesn't match the packing list. Vessel closes in 15 hours. Anyone awake??")
S("2025-04-23 13:44", "furrow-supply", farhan, "Awake. It is a typing mistake, 8537 became 8573. Correcting and sending to CHA now.", thread=b)
S("2025-04-23 14:02", "furrow-supply", travis, "you're my hero", thread=b)
S("2025-04-24 05:15", "furrow-supply", farhan, "Box is loaded. I have asked my boy to stop typing with one finger.", thread=b)

# noise: shared joke
c = S("2025-05-08 13:35", "furrow-build", travis, "for the record it is 7:35 and the Nandivale side has been on the call for ten minutes while I'm alone here in Nampa with a bagel. so much for Indian Standard Time")
S("2025-05-08 13:37", "furrow-build", suresh, "Indian Stretchable Time has been exported to Idaho, customs duty paid!", thread=c)
S("2025-05-08 13:39", "furrow-build", denise, "I was in the elevator. There is no elevator. I'm coming.", thread=c)

# noise: apology for a trifle
M("2025-05-20 16:30", mei, [anagha], "Your name", "Anagha,\n\nI noticed that I've spelled you 'Anahga' on every form since January and you never said a word. I'm mortified. Fixed everywhere, including the plaque on the golden unit.\n\nMei")
M("2025-05-21 04:50", anagha, [mei], "Re: Your name", "Dear Mei,\n\nPlease don't be! One supplier writes Mr. Anaconda. You are far ahead of him.\n\nAnagha")

# noise: third firm criticised, escalation that both asked for
d = M("2025-06-10 09:20", farhan, [travis], "Larkhill hinge pins, for the fourth time", "Hi Travis,\n\n610 lids again without pins. I have written to Larkhill three times since April and their answer is always 'under review'. Honestly they are hopeless. I suggest that your boss and our director call their boss together. One call from two sides he can't ignore.\n\nFarhan", cc=[suresh])
d2 = M("2025-06-10 15:00", travis, [farhan], "Re: Larkhill hinge pins, for the fourth time", "Yes. I'm so done with them. Denise is in if Meenal is.\n\nT.", cc=[suresh, denise, meenal], reply_to=d)
M("2025-06-11 06:10", meenal, [travis, denise], "Re: Larkhill hinge pins, for the fourth time", "Count me in. Friday 13:30 GMT, I will dial.\n\nMeenal Bhosale", cc=[farhan, suresh], reply_to=d2)
M("2025-06-13 15:25", denise, [meenal, farhan, travis, suresh], "Larkhill: done", "That was fun. For those who weren't there: Meenal let the man talk for six minutes and then asked for a date. Pins ship Monday, and the next three lots get a free count at their cost.\n\nDenise")

e = M("2025-06-24 21:10", wade, [anagha], "The surge thing", "Anagha,\n\nI've been chasing the 2 kV surge failure on the Furrow 24 since February. Your note about moving the MOV to the other side of the common choke took me four minutes to read and one evening to try. It passes at 4 kV. I have no words. I'm telling everyone it was you.\n\nWade", cc=[denise, suresh])
M("2025-06-25 04:40", anagha, [wade], "Re: The surge thing", "Dear Wade,\n\nThis made my whole team's day, thank you. Actually Omkar had the idea and I have only written it. 4 kV is better than I hoped, we kept 3.\n\nAnagha", cc=[denise, suresh], reply_to=e)

# noise: change announced in time
f = M("2025-07-02 14:20", mei, [suresh, anagha, farhan, prakash], "ECO 118, new terminal block, effective Aug 25", "All,\n\nadvance notice: ECO 118 replaces the green terminal block by the lever type. 1) effective with lots starting Aug 25, that's over seven weeks out; 2) old blocks can be used up; 3) drawings attached; 4) tell me by the 16th if the date doesn't work.\n\nMei", cc=[travis])
M("2025-07-03 07:30", suresh, [mei], "Re: ECO 118, new terminal block, effective Aug 25", "Dear Mei,\n\nWe have gone through with all departments. Date is workable, old stock will be finished by 20th August approximately. Thank you for informing so well in advance, it helps.\n\nRegards,\nSuresh", cc=[anagha, farhan, prakash, travis], reply_to=f)

# ---------------------------------------------------------------- it turns

# 1 the forecast is cut in the portal
g = M("2025-07-22 06:35", farhan, [travis], "Portal shows 2,400 in place of 4,100 ??", "Hi Travis,\n\nI opened the portal today morning for printing the labels and Furrow 24 for August till October is showing 2,400. Till Friday it was 4,100. Revision date is written 18 July and status is 'released'. I have triacs, transformers and PCB for 4,100 either in house or on water. Is it a system problem?\n\nFarhan", cc=[suresh])
M("2025-07-22 19:50", travis, [farhan], "Re: Portal shows 2,400 in place of 4,100 ??", "hey Farhan, no it's right, planning reran the numbers on Friday and it went live over the weekend. Dealers are sitting on more than we thought. Should have pinged you, it's been a week.\n\nT.", cc=[suresh], reply_to=g)
story.truth("2025-07-22", "change without notice: forecast cut by 40 per cent in the portal, found by the supplier", "dryfork", "nandivale", 4)
M("2025-07-23 05:10", suresh, [travis, denise], "Re: Portal shows 2,400 in place of 4,100 ??", "Dear Travis, dear Denise,\n\nWe have planned line 2 and two people's overtime on the earlier figure, and for the material we have already paid. I would have been grateful for one phone call on the Friday. It is done now, let us see how to manage.\n\nSuresh", cc=[farhan], reply_to=g)

# 2 who pays for the excess
h = M("2025-07-25 07:00", farhan, [travis, denise], "Excess for Furrow 24, USD 86,300", "Dear Travis, dear Denise,\n\nAttached is the list of items bought for 1,700 sets which are no more in the plan. Total USD 86,300, out of this 51,000 is non-cancellable. May I know whether Dryfork will buy it back, or carry it, or give a date by which it will be consumed?\n\nFarhan Qureshi", cc=[suresh])
M("2025-07-31 08:20", farhan, [travis, denise], "Re: Excess for Furrow 24, USD 86,300", "Gentle reminder on the below. Our finance closes the quarter provision next week and I have to write something in the column.\n\nFarhan", cc=[suresh], reply_to=h)
M("2025-08-08 06:45", farhan, [travis, denise], "Re: Excess for Furrow 24, USD 86,300", "Third time I am sending this list. Even a 'no' will help me more than nothing.\n\nFQ", cc=[suresh, meenal], reply_to=h)
story.truth("2025-08-08", "request without answer: who bears the excess material", "dryfork", "nandivale", 3)

# noise: monsoon, missed call
i = S("2025-08-07 13:32", "furrow-build", denise, "On the call, nobody here from Pune. Everything ok?")
S("2025-08-07 15:10", "furrow-build", suresh, "Very sorry! Whole area was without power and towers also down, 140 mm of rain since noon. Just reached home by wading. Can we do tomorrow same time?", thread=i)
S("2025-08-07 15:14", "furrow-build", denise, "Good grief. Dry your feet. Tomorrow's fine.", thread=i)
S("2025-08-08 13:58", "furrow-build", suresh, "Thank you all for the make-up call and to Wade for the picture of the kayak.")

# 3 the substituted capacitor
j = M("2025-08-19 17:40", mei, [suresh, anagha], "Different capacitor in L2533-B", "Suresh, Anagha,\n\n1) incoming inspection of L2533-B: the bulk cap C14 is a brand that isn't on our AVL. 2) 1,150 units. 3) no deviation request, nothing on the CoC. 4) three lots before it are fine. How long was this planned, and were you going to tell us?\n\nMei", cc=[travis, wade])
M("2025-08-20 08:15", farhan, [mei], "Re: Different capacitor in L2533-B", "Dear Mei,\n\nThe capacitor is equal or better in all parameters, datasheet is attached. As we are not any more buying ahead for Furrow after July, the approved make was not there when the lot had to start, lead time 14 weeks. With the earlier quantity it would have been lying on the shelf.\n\nFarhan", cc=[suresh, anagha, travis, wade], reply_to=j)
M("2025-08-20 18:05", mei, [farhan, suresh], "Re: Different capacitor in L2533-B", "Farhan,\n\nI don't doubt the datasheet. But it's in 1,150 boxes with our name on them and I learned it from a microscope. L2533-B is on hold.\n\nMei", cc=[anagha, travis, wade], reply_to=j)
story.truth("2025-08-19", "change without notice: capacitor replaced by a make that was not approved", "nandivale", "dryfork", 4)

# 4 the label
S("2025-08-21 14:05", "furrow-quality", travis, "well, you pay job-shop prices and you get a job shop. first sign of trouble and they reach for whatever's in the drawer. careless, that's what it is")
S("2025-08-21 14:09", "furrow-quality", mei, "Travis. Shared channel.")
S("2025-08-22 05:20", "furrow-quality", prakash, "Seen.")
story.truth("2025-08-21", "loose label: job shop, careless", "dryfork", "nandivale", 4)

# noise: holidays announced
M("2025-08-12 09:00", suresh, [denise, travis, mei, wade], "Plant holidays until Diwali", "Dear all,\n\nFor your planning: closed on 15 August, on 27 August for Ganesh Chaturthi, 2 October, and from 20 to 24 October for Diwali. Shipments are arranged around these dates, nothing to be done from your end.\n\nSuresh")

# 5 the 8D slips
k = M("2025-08-22 15:30", mei, [suresh], "8D for C14", "Suresh,\n\nI need an 8D on how an unapproved part got past kitting. When can I have it?\n\nMei", cc=[anagha])
k2 = M("2025-08-25 06:00", suresh, [mei], "Re: 8D for C14", "Dear Mei,\n\nYou shall have the 8D by Friday 29th without fail.\n\nSuresh", cc=[anagha], reply_to=k)
k3 = M("2025-08-29 21:50", mei, [suresh], "Re: 8D for C14", "It's Friday evening here and Saturday morning there. Nothing yet?\n\nMei", cc=[anagha], reply_to=k2)
k4 = M("2025-09-02 05:30", suresh, [mei], "Re: 8D for C14", "Dear Mei,\n\nOwing to the festival week some signatures are pending. Tomorrow evening positively.\n\nSuresh", cc=[anagha], reply_to=k3)
M("2025-09-04 19:15", mei, [suresh], "Re: 8D for C14", "Suresh, two tomorrows later I've got D1 to D3, which is the team list and my own complaint copied back to me. I was asked to present this at noon and I had nothing in my hands.\n\nMei", cc=[anagha, denise], reply_to=k4)
story.truth("2025-09-04", "promise slips: the 8D report", "nandivale", "dryfork", 4)

# 6 the third link: inspection and payment hold
l = M("2025-09-05 16:20", denise, [suresh, meenal], "Receiving and invoices", "Suresh, Meenal,\n\nas long as we can't be sure what's inside, every lot gets opened here, all of it, and invoices get paid once a lot is through. NV-2231 and NV-2238 are therefore parked. It'll add about three weeks. I don't like it either.\n\nDenise", cc=[mei, travis])
M("2025-09-08 07:40", suresh, [denise], "Re: Receiving and invoices", "Dear Denise,\n\nPlease consider how it looks from this end. The quantity was reduced overnight and we stopped to stock. Because we stopped to stock, the capacitor was not there. Because of the capacitor, you stop to pay. If payment stops, my finance will tell me to buy even less, and one day there will be something else missing on your board. I do not know where it ends.\n\nSuresh", cc=[meenal, mei, travis], reply_to=l)
story.truth("2025-09-05", "vicious circle: cut, no stock kept, substituted part, payment held", "both", None, 4)

# 7 escalation
m = M("2025-09-17 06:00", meenal, [gus], "Overdue USD 212,450", "Dear Mr. Fairbanks,\n\nWe have not met. I am the director of Nandivale Electronics. Your company owes us USD 212,450 and has decided by itself to change the payment terms of our contract. Until the account is regular, finished goods will leave our premises only against payment. I write to you since you sign the contract.\n\nMeenal Bhosale")
M("2025-09-17 21:30", denise, [meenal], "Your note to Gus", "Meenal,\n\nGus walked into my office with your letter in his hand and asked me what else I hadn't told him. We spoke last Thursday for an hour, you and I, and you didn't say one syllable about it.\n\nDenise")
story.truth("2025-09-17", "escalation without an earlier word: the director writes to the president", "nandivale", "dryfork", 4)
M("2025-09-18 05:10", meenal, [denise], "Re: Your note to Gus", "Denise,\n\nLast Thursday I listened for one hour to inspection plans. I saw no opening.\n\nMB")

# 8 us against them, internal
S("2025-09-19 14:20", "dryfork-ops", travis, "so Pune's holding 960 controllers hostage until we wire money for stuff we haven't opened. that's how they are, give them an inch")
S("2025-09-19 14:24", "dryfork-ops", mei, "It's always the same with those folks: yes yes yes and then nothing, and in the end it's our fault.")
S("2025-09-19 14:31", "dryfork-ops", wade, "Anagha's crew isn't like that, fwiw.")
S("2025-09-19 14:33", "dryfork-ops", travis, "Anagha doesn't run the place. From here on we look after us and they can look after themselves.")
story.truth("2025-09-19", "us against them: in the customer's own channel", "dryfork", "nandivale", 3)

# 9 pressure not shared
S("2025-09-30 20:05", "dryfork-ops", gus, "Board call done. With the 50% duty on everything out of India since August and the bank looking at inventory, we need 1.1M out of stock and payables by year end. None of this goes to Nandivale please, they'd only panic and reprice.")
S("2025-09-30 20:11", "dryfork-ops", denise, "They're going to wonder why everything here suddenly takes so long.")
S("2025-09-30 20:13", "dryfork-ops", gus, "Let them wonder. Say it's receiving inspection.")
story.truth("2025-09-30", "pressure not shared: duty and the bank behind the payment delays", "dryfork", "nandivale", 3)

# noise: heated but good, in the middle of it
n = S("2025-09-24 13:36", "furrow-test", anagha, "Wade, I strongly disagree with raising the leakage limit back to 30. We fought for 25 and now because of six boards we give it up?")
S("2025-09-24 13:41", "furrow-test", wade, "I strongly disagree with your strongly. Those six are good boards with a bad ground clip.", thread=n)
S("2025-09-24 13:50", "furrow-test", anagha, "Then change the clip and not the limit!!", thread=n)
S("2025-09-24 13:52", "furrow-test", wade, "...yeah ok. That's annoyingly correct. Limit stays, clip goes.", thread=n)
S("2025-09-25 04:30", "furrow-test", anagha, "New clip fitted, 6 of 6 pass at 25. Chai on me if you ever come.", thread=n)

# 10 replies slow down (also in the background from 29 September on)
o = M("2025-10-01 17:00", travis, [prakash, suresh], "Start date for L2541?", "guys, what's the start date for L2541? I've got a truck to book\n\nT.")
M("2025-10-07 10:50", suresh, [travis], "Re: Start date for L2541?", "Dear Travis,\n\nThe date will be communicated.\n\nSuresh", cc=[prakash], reply_to=o)
S("2025-10-10 16:40", "furrow-build", travis, "I asked nine days ago and I used to have that number before my coffee was cold. Is it a holiday I don't know about?")
S("2025-10-15 11:20", "furrow-build", prakash, "L2541 start 3 Nov.")
story.truth("2025-10-10", "replies slow down: from hours to days", "nandivale", "dryfork", 3)

# us against them, from the other side
S("2025-10-09 12:40", "furrow-supply", farhan, "For people who sit in Idaho it is easy to change a number on a screen. Here somebody has to face the vendor. We are the ones who bleed each time and you people write emails about capacitors.")
S("2025-10-09 15:30", "furrow-supply", travis, "not getting into that here")
story.truth("2025-10-09", "us against them: we bleed, you people write emails", "nandivale", "dryfork", 3)

# 11 newcomer
p = M("2025-10-14 15:20", denise, [suresh, farhan, prakash, anagha], "Welcome Jordan Pell", "All,\n\nJordan joined us this week as buyer and takes over the day-to-day POs from Travis. Jordan comes from nursery wholesale, so be kind about the acronyms. Please give a hand with how you do kitting, allocations, and the stock report.\n\nDenise", cc=[jordan, travis])
p1 = M("2025-10-15 16:00", jordan, [farhan, suresh], "Hello from Nampa!", "Hi Farhan, hi Suresh,\n\nreally excited to be working with you! I've got a list of beginner questions (what's a kit release, why are there two part numbers for each board, who do I call when something's on fire). Would 20 minutes on video this week or next be ok? I'm an early riser so your evening works.\n\nJordan")
S("2025-10-17 14:10", "furrow-supply", jordan, "Hi everyone! Jordan here, new buyer. Does somebody have the template for the stock report? The link on the wiki is dead.")
M("2025-10-28 15:40", jordan, [farhan], "Re: Hello from Nampa!", "Hi Farhan,\n\nI hope you had a lovely Diwali! Trying again with my beginner questions. Just a pointer to whoever's the right person would do.\n\nJordan", cc=[suresh], reply_to=p1)
S("2025-10-31 19:30", "furrow-supply", jordan, "Found an old stock report on Travis' drive and worked it out from there, I think. If column K isn't what I believe it is, somebody please yell.")
S("2025-11-04 20:00", "dryfork-ops", jordan, "Is it me? I've written to Pune five times and haven't had so much as a hello.")
S("2025-11-04 20:06", "dryfork-ops", wade, "It's not you. You walked in on the third act.")
story.truth("2025-10-28", "newcomer left alone: the new buyer gets no answer", "nandivale", "dryfork", 3)

# 12 meetings cancelled
S("2025-10-16 13:10", "furrow-build", denise, "Have to drop today's call, something came up here.")
S("2025-10-30 13:05", "furrow-build", denise, "No call today folks, I'm double-booked. Next week.")
S("2025-11-06 13:12", "furrow-build", travis, "Denise is out, so let's skip the Thursday again")
S("2025-11-06 13:25", "furrow-build", suresh, "Prakash, Anagha and I are sitting in the room since ten minutes. It is the third one. Agenda had only our points, maybe that is the reason.")
story.truth("2025-11-06", "meetings cancelled: the Thursday call, three times", "dryfork", "nandivale", 4)

# 13 the payment slips
q = M("2025-10-06 05:50", suresh, [denise], "NV-2231", "Dear Denise,\n\nL2533 has been through your inspection since 26 September as I hear from Mei. When may we expect NV-2231?\n\nSuresh")
q2 = M("2025-10-06 17:20", denise, [suresh], "Re: NV-2231", "You'll have it on the 15th.\n\nDenise", reply_to=q)
q3 = M("2025-10-17 06:10", suresh, [denise], "Re: NV-2231", "Dear Denise,\n\nNothing is credited till today. Kindly share the UTR.\n\nSuresh", reply_to=q2)
q4 = M("2025-10-17 22:00", denise, [suresh], "Re: NV-2231", "AP missed the run. It goes with the Oct 31 batch, I've checked it myself.\n\nDenise", reply_to=q3)
M("2025-11-10 06:20", suresh, [denise], "Re: NV-2231", "15th is gone, 31st is gone, and the bank here has called me and not the other way round. What shall I tell to Meenal ma'am now, which date?\n\nSuresh", cc=[meenal], reply_to=q4)
story.truth("2025-11-10", "promise slips: payment of NV-2231", "dryfork", "nandivale", 4)
M("2025-11-12 20:40", denise, [suresh], "Re: NV-2231", "Half of it was wired today. The other half when I can.\n\nDenise", cc=[meenal], reply_to=q4)

# the supplier's own pressure comes out by accident
r = S("2025-11-13 13:45", "furrow-build", mei, "Prakash, why does the traveler of L2541 say line 4? Furrow has always been on 2.")
S("2025-11-14 09:30", "furrow-build", prakash, "Line 2 is with telecom customer from August. 24 hrs they are running. Bank gave loan for that machine, so that has to run first. We have to fit Furrow between.", thread=r)
S("2025-11-14 15:10", "furrow-build", mei, "From August! That would have explained an awful lot of October.", thread=r)
story.truth("2025-11-14", "pressure not shared: line 2 and the loan behind the late lots", "nandivale", "dryfork", 2)

# noise: an accident told at once
t = S("2025-11-18 07:10", "furrow-build", prakash, "Forklift hit pallet 2 of L2541. 64 units cartons crushed. Pallet opened, checking all. Photo follow.")
S("2025-11-18 12:30", "furrow-build", prakash, "61 ok, repacked. 3 housing cracked, replaced from spare. Ship date same.", thread=t)
S("2025-11-18 14:20", "furrow-build", travis, "thanks for being quick and straight about it", thread=t)

# 14 surprise
u = M("2025-11-19 10:15", farhan, [travis, jordan], "Strange call from Bexley", "Travis,\n\nThe Bexley sales person wished me 'all the best for the transition'. I said which transition. He said he is quoting the full Furrow BOM to a factory in Monterrey, on your behalf, since September. I was standing with the phone like a fool. So this is how we have to come to know.\n\nFarhan", cc=[suresh, meenal])
M("2025-11-20 16:10", travis, [farhan], "Re: Strange call from Bexley", "Farhan, it's a benchmark, we do those. He shouldn't have opened his mouth.\n\nT.", cc=[suresh, meenal, jordan], reply_to=u)
M("2025-11-21 05:30", suresh, [travis], "Re: Strange call from Bexley", "Dear Travis,\n\nA benchmark takes two weeks. In my house nobody has slept well this week, my daughter asked me whether the factory is closing.\n\nSuresh", cc=[denise, meenal], reply_to=u)
story.truth("2025-11-19", "surprise: the supplier hears of the second source from a distributor", "dryfork", "nandivale", 5)

# noise: announced closing, praise
M("2025-11-20 17:00", denise, [suresh, prakash, anagha, farhan], "Thanksgiving", "All, Nampa is closed on the 27th and 28th for Thanksgiving. Mei's phone is on for anything that smokes.\n\nDenise")
v = S("2025-12-03 13:40", "furrow-test", wade, "I hate this thing. I hate it with my whole heart. Whoever designed this clamshell should be made to use it.")
S("2025-12-04 07:20", "furrow-test", anagha, "You designed it, 2022, your initials are on the acrylic.", thread=v)
S("2025-12-04 14:00", "furrow-test", wade, "I said what I said.", thread=v)

# 15 contribution not credited
w = M("2025-12-05 15:30", denise, [suresh, anagha, farhan, prakash, meenal], "Best New Product!", "All,\n\nthe Furrow 24 took Best New Product at the irrigation show in New Orleans last night! The jury loved the 4 kV surge rating. Press release below, share away.\n\n\"'Two thirds of all controller failures are lightning,' says Dryfork president Gus Fairbanks. 'Our engineers in Nampa rethought the protection from scratch, and it took a team like ours, under one roof, to crack it.'\"\n\nDenise", cc=[gus, wade, travis, mei, jordan])
M("2025-12-10 11:40", anagha, [denise], "Re: Best New Product!", "Congratulations.\n\nOmkar has asked me where is the roof.\n\nAnagha", cc=[wade, suresh], reply_to=w)
M("2025-12-10 16:20", wade, [anagha], "the release", "I never saw it before it went out. For what it's worth I choked on my cereal.\n\nW.")
story.truth("2025-12-05", "contribution not credited: the surge protection", "dryfork", "nandivale", 3)

# 16 contact thins out: in the background from 8 December on
story.truth("2025-12-15", "contact thins out", "dryfork", "nandivale", 3)

# noise: snow
S("2025-12-18 14:00", "furrow-build", jordan, "Heads up, 14 inches of snow overnight and the county closed our road. Everybody's home today, answers may be slow, back tomorrow.")
S("2025-12-19 05:00", "furrow-build", prakash, "Ok. Stay warm.")
M("2025-12-19 16:30", mei, [anagha, suresh], "Last lots of the year", "Anagha, Suresh,\n\n1) L2544, 2545: accepted without remarks. 2) The office is closed from Dec 24 to Jan 2. 3) Thank you for the clean paperwork, I mean it.\n\nMei")
M("2025-12-22 09:10", anagha, [mei], "Re: Last lots of the year", "Thank you Mei. Have a peaceful Christmas with your family.\n\nAnagha")

# 17 ambition fades
x = M("2026-01-07 17:10", wade, [anagha, suresh], "Sprig, where were we?", "Anagha, Suresh,\n\nback in April we talked about 50,000 Sprig nodes, own radio stack, you building the final assembly, both names on the datasheet. Is there still a plan? I have the March slot in the lab.\n\nWade")
M("2026-01-09 12:20", suresh, [wade], "Re: Sprig, where were we?", "Dear Wade,\n\nThe fixture is under a cloth. We are thinking that building the bare board against drawing will be sufficient, rest you may take up wherever convenient. It is not the time for big dreams I feel.\n\nSuresh", cc=[anagha], reply_to=x)
M("2026-01-12 16:00", wade, [suresh, anagha], "Re: Sprig, where were we?", "Okay. Honestly I'd scaled it down to 3,000 in my own head too.\n\nW.", reply_to=x)
story.truth("2026-01-09", "ambition fades: the battery node shrinks to a bare board", "nandivale", "dryfork", 2)

# noise
S("2026-01-14 13:40", "furrow-supply", jordan, "Farhan that alternate for the coin cell holder you dug up saved us five weeks. Thank you!")
S("2026-01-15 10:10", "furrow-supply", farhan, "Welcome Jordan. Sorry for my silence in October, it was not against you.")

# 18 leaves
y = M("2026-01-21 16:00", denise, [meenal, suresh], "Last-time quantities and tooling", "Meenal, Suresh,\n\nplease quote a final run of 3,200 Furrow 8 and 900 Furrow 24 for delivery by April 30. After that, please have stencils, fixtures and the golden units crated per the attached list; Tidewell picks up. Spelled out: the agreement runs until June 30 and we aren't renewing.\n\nDenise", cc=[travis, mei, gus])
M("2026-01-22 07:00", meenal, [denise], "Re: Last-time quantities and tooling", "Denise,\n\nNoted. Quotation will be against full advance. Tooling will be released when the excess of USD 86,300, on which my materials manager wrote to you three times in summer, is settled.\n\nMeenal Bhosale", cc=[suresh, travis, mei, gus], reply_to=y)
story.truth("2026-01-21", "leaves: last-time buy, tooling back, no renewal", "dryfork", "nandivale", 5)
S("2026-01-23 10:30", "furrow-test", anagha, "Wade, golden units are packed by my own hands, with the ANAGHA REV A board on the top. Please open that box yourself.")
S("2026-01-23 14:15", "furrow-test", wade, "I will.")

story.write()
