import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import re
import datetime as dt
from kit import Story, day, days

story = Story(51407, "Europe/London", "2025-02-10", "2025-12-19")
story.party("uludere", "uludere.example")
story.party("pennywick", "pennywick.example")
levent = story.person("Levent Özgür", "uludere", "export manager")
nilgun = story.person("Nilgün Tekin", "uludere", "shipping")
hakan = story.person("Hakan Demirci", "uludere", "production planner")
zeynep = story.person("Zeynep Koçak", "uludere", "quality")
okan = story.person("Okan Uludere", "uludere", "general manager")
emre = story.person("Emre Bulut", "uludere", "product data, from September")
fiona = story.person("Fiona Marsh", "pennywick", "head of furniture buying")
deepak = story.person("Deepak Rana", "pennywick", "supply planner")
callum = story.person("Callum Whitworth", "pennywick", "quality and returns")
beth = story.person("Beth Ollerenshaw", "pennywick", "product pages")
graham = story.person("Graham Tully", "pennywick", "commercial director")

for d in ("2025-12-25", "2025-12-26"):
    story.holidays.add(day(d))
for a, b in [("2025-03-30", "2025-04-01"), ("2025-04-23", "2025-04-23"), ("2025-05-01", "2025-05-01"), ("2025-05-19", "2025-05-19"),
             ("2025-06-05", "2025-06-09"), ("2025-07-15", "2025-07-15"), ("2025-10-29", "2025-10-29")]:
    story.away("uludere", a, b)
for a, b in [("2025-04-18", "2025-04-21"), ("2025-05-05", "2025-05-05"), ("2025-05-26", "2025-05-26"), ("2025-08-25", "2025-08-25")]:
    story.away("pennywick", a, b)

ORD, QUA, PAG, INT = "uludere-orders", "uludere-quality", "uludere-pages", "pw-furniture-internal"
story.channel(ORD, [levent, nilgun, hakan, okan, fiona, deepak, graham])
story.channel(QUA, [zeynep, hakan, levent, callum, fiona, beth])
story.channel(PAG, [zeynep, levent, nilgun, emre, beth, fiona])
story.channel(INT, [fiona, deepak, callum, beth, graham])

SLOT = dict(
    i=["Linden sideboard", "Marlow table", "Tansy bookcase", "Wren bedside", "Orchard bench", "Alderley bed king", "Alderley bed double", "Linden TV unit", "Marlow extending table", "Wren chest of drawers", "Tansy desk", "Orchard console"],
    f=["smoked oak", "natural oak", "walnut", "chalk white", "clay grey", "black ash"],
    n=["12", "18", "24", "30", "36", "40", "48", "60", "64", "72", "85", "96", "110", "140"],
    o=["UP-%d" % k for k in range(3101, 3260, 3)],
    d=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    t=["34 ULD 118", "34 ULD 204", "16 KRV 77", "16 KRV 91", "16 BGT 530", "34 DNZ 862"],
    p=["Kapikule", "Trieste", "Calais", "Dover", "Sète", "Pendik"],
    w=["Corby", "Doncaster", "Wakefield"],
    g=["hinge screws", "levelling feet", "drawer runners", "cam locks", "shelf pins", "felt pads", "wall straps", "allen keys", "magnetic catches", "corner foam"],
    k=["7.8", "8.1", "8.4", "7.6", "8.7", "7.9"],
)


def fill(lines, one, other):
    picked = {k: story.chance.choice(v) for k, v in SLOT.items()}
    picked.update(a=one.first, b=other.first, m=str(story.chance.randint(2, 9)), z=str(story.chance.randint(11, 99)))
    return [re.sub(r"\{(\w)\}", lambda x: picked[x.group(1)], line) for line in lines]


def read(text):
    deck = []
    for row in text.strip().splitlines():
        side, rest = row.split(":", 1)
        deck.append((side.strip(), [p.strip() for p in rest.split("||")], "{" in rest))
    return deck


class Deck:
    def __init__(self, text):
        self.all, self.pool, self.rounds = read(text), [], 0

    def draw(self):
        if not self.pool:
            self.pool = [one[:2] for one in self.all if one[2] or self.rounds % 4 == 0]
            self.rounds += 1
            story.chance.shuffle(self.pool)
        return self.pool.pop()


def talk(where, tr, uk, per_week, deck, first, last, reply=(4, 240), answered=0.98, threads=0.6, share=None, hours=(8.1, 16.4)):
    """Background: a deck knows which side speaks first."""
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            side, lines = deck.draw()
            t, b = story.chance.choice(tr), story.chance.choice(uk)
            one, other = (t, b) if side == "T" else (b, t) if side == "B" else story.chance.choice([(t, b), (b, t)])
            if date in story.closed[one.party]:
                continue
            if share and story.chance.random() < share.get(one.party, 0):
                continue
            story.exchange(where[0], where[1], date, one, other, fill(lines, one, other), reply, answered, threads, hours)


ORDERS = Deck("""
B: Morning {b}, is {o} still on for {d}? || Yes. {n} pcs {i}, loaded already half. || Lovely, ta
B: Could you split {o} into two drops, {w} and the overflow store? || We can, but one more pallet then. Ok for you? || Fine by me
T: {o} finished painting, packing {d}. || Cracking, thank you {a}
T: Truck {t} passed {p} this night. || Good news. Booking it into {w} for {d}. || Slot number pls when you have || WK-{z}{m}
T: {a} here, driver of {t} asks if {w} gate takes him after 18h || They close at 17:30 but there's a secure lay-by, I'll send the pin || Got it, thank you
B: Can you squeeze {n} extra {i} onto the next trailer? || Squeeze yes, if {f} is ok. Other colour not ready. || {f} is perfect
B: What's the lead time on {i} in {f} if I press the button today? || 6 weeks and {m} days, if veneer arrives as promised || I'll press it then
T: We are {m} pcs short on {i}. Sorry. They come with next truck, no charge for transport. || No drama, thanks for saying early
T: Small delay: {t} waits at {p}, {m} hours queue. || Right, I'll shift the dock booking. Cheers for the heads up || It moved now! Arrives as planned
B: Have you got the packing list for {t}? Warehouse is asking || Sending now, it was in my drafts, sorry || Got it
* : Was the pallet count {n} or {z} on {t}? || {n}. The other number is the cartons per layer. || Ah that makes sense
B: Forecast for weeks {z} on is in the sheet, {i} up a bit, {i} returns fine || Seen, thanks. I load it to plan.
T: Can you confirm PO for {n} {i}, veneer man waits for my call || Just signed it off, {o} || Teşekkürler!
B: Is it me or does {o} have the wrong incoterm on it? || It is you :) we have DAP since March || Haha fair enough, coffee first
T: Kiln 2 in maintenance {d}, no effect on your orders, only so that you know || Appreciated
B: The {w} lads say the {i} pallets came in beautifully wrapped || I tell to Sevgi in packing, she will be proud
B: One carton of {i} arrived crushed, {m} more with a dented corner. Photos on the drive || I see. Truck strap. We replace {m}+1 with next one || Perfect thanks
T: Can we use the pallets 120x100 instead of the long ones for {i}? || Should be OK, let me ask {w} || … they say yes please, easier to rack || Good, from {o}
T: Need commercial invoice stamp address, old or new office? || New one please, Quay Street || Done
B: Quick one, can {o} wait a week? We've still {n} in stock || No problem, I put the Wren before it. || You're a star
B: {b}, customs want the commodity code for {i} again || 9403 60, same like last time. I send the paper also || Brilliant
T: Ship date of {o} goes {d} to next day, glue press broke this morning, repaired now || OK, one day I can live with || It left. One day only, as told.
* : Sorry, missed your message, was in the warehouse all morning || No worries at all
T: Veneer for {f} is very nice this time, I send you photo || Ooh, that's gorgeous || yes :)
B: How's the weather in Inegol? It's horizontal rain here || Snow on the mountain, sun in the yard. || Typical
B: {i}: sold {n} this week, best week so far || Wow. Then next truck is not enough || Working on it!
T: Dear {b}, who signs the CMR at {w} when Darren is on leave? || Kelly-Anne, she's on till 4 || Ok noted
T: Do you need the {g} in separate bag or in the big one for {o}? || Separate please, with the page number on it || Ok like for the bench
B: Would {n} {i} fill the gap on {t}? || {n} is too many, 10 less and it fits || 10 less it is
B: Can you reissue the proforma for {o}? VAT number has a typo || Reissued, check please || Spot on
T: My daughter is ill, I go home at noon. Hakan has the loading list. || Hope she's better soon, we'll manage
T: {t} had flat tyre near {p}, four hours late, already driving || Poor chap. Dock moved to afternoon
* : Do you have {o} as confirmed or as draft? || Confirmed, since {d} || Same here then, good
B: Could we get {i} two-per-carton? Warehouse is short on space || For two the weight is 4{m} kg, over your limit of 35 I think || Right you are. Scrap that
T: {n} {i} ready {d}, four days before plan || That is what I like to read on a wet {d}
B: Any chance of a Friday departure rather than {d}? || I ask the haulier. || He says yes, 15 o'clock || Smashing
""")
QUALITY = Deck("""
B: {m} returns this week on {i}, all 'too dark in real life'. Nothing for you, a photo thing || Ok, good that it is not the product
B: Customer says a drawer sticks on {i}. Humidity? || Moisture was {k} at packing. Maybe the runner screw. Can she send a video? || Asked her || Video is there: it's the runner. Sending her one || Ok, I tell the line
T: Moisture of batch {z} is {k}. Report in folder. || Thanks {a}, filed
T: Drop test for {i} box passed, 10 of 10. || Get in! Well done
T: Drop test {i}, corner 3 failed, we change the foam and test again {d} || OK, keep me posted || Tested again. Passed.
B: Do you have the glue datasheet for {i}? Auditor wants it || In folder 'chem', file number {z} || Found it, merci
B: {g} missing in {m} boxes of {o}, customers a bit miffed || I send {n} bags with courier today, they count again on line || Thank you, that'll calm them
T: Is the tolerance for gap between doors 2 mm or 3 mm in your sheet? || 2 on Linden, 3 on everything else || Ok so as we do
B: The new {g} are miles better, whoever picked them deserves cake || It was Hakan. He says he prefers baklava
B: Could you add a picture to step {m} of the {i} leaflet? People put it upside down || Yes. Draw it tomorrow. || Added, look please || Much clearer
T: We change the sanding paper to grit 240 for {f}, trial only {m} pcs, for you to judge first || Happy to look at samples || They go with {t} || Felt them. Lovely. Go ahead whenever you like
B: Sample of {i} in {f} landed. The grain match on the doors is really something || Nurten selects them by eye, 22 years now || Tell her she's got a fan in Leeds
* : Did you number the report {z} or {z}b? || {z}, the b is only the photos || OK
B: Stability test on {i} at Calder Bench is {d} || Please ask them to fix the strap first, last time they forgot || Will do
T: Varnish viscosity ok, gloss {z} units, in range || Noted
B: Colour on {i} {f}: customer photo attached, is that within range? || Yes it is inside. It is the lamp of her kitchen I think || Ha, it's a very yellow kitchen
T: For FSC paper of {o} I need your chain number again || C1{z}04{m}, should be the same till next spring || thank you
B: Had to scrap {m} {i}, forklift fork straight through at {w}. Entirely ours || Ouch. Rest in peace || I'll order parts if I may, {m} side panels || Sure, at cost
T: Callum or Fiona, which one signs the golden sample of {i}? || Callum for finish, Fiona for look || ok both then :)
B: Smell complaint on {i}, one customer. She says 'like a garage' || The wax. Leave doors open two days. I write you a nice text for her || You're kind
T: Our lab machine is at calibration until {d}, I give you moisture numbers from hand meter until then || All good
B: The {g} instructions say M6, the bag says M5 || You are right. Leaflet is wrong. New leaflet from {o} on || Great catch by the customer, not by me
* : Sorry, overlooked this one. Still needed? || All sorted, thanks
T: I want to show you something: edge of {i} under microscope, we can do better, 0.{m} mm || You're the only person I know who puts furniture under a microscope || :) thank you I take it as compliment
B: Returns rate {i} is 1.{m}%, best of any wood range we have || I print this and hang it
T: Question: your label size A6 or the {z} mm one for small cartons? || A6 everywhere now || ok
B: {n} {i} checked on arrival at {w}: zero faults || Zero! Good {d}.
T: Screws of {g} supplier come from another box this week, same norm, I tested {n} of them || Thanks for telling me, fine
""")
PAGES = Deck("""
B: Could I have the assembled weight for {i}? || {z} kg, without box || Ta
B: Need a cut-out of {i} in {f}, the one on the drive has a shadow || I ask photo man, he comes {d} || Perfect, no rush
T: Dimensions of {i} on your page: depth is 4{m} not 4{z}. || Oh crikey, fixing || Fixed, thank you for spotting
B: Do you have an English care leaflet for {f}? || We have but the English is from my cousin || Send it, I'll iron it || sent
B: How would you describe {f}? 'Warm'? 'Honeyed'? || In Turkish we say like tea with little milk || I'm using that
T: New photos of {i}, {n} pictures, in folder {d} || Ooh thank you, they're beauties
B: Is {i} flat-packed or part-assembled? Two of our docs disagree || Part. Only legs to be put || Grand
* : Which name is right, '{i}' or with the capital letters? || As on the price file, lower case second word || OK
B: {z} reviews on {i} now, average 4.{m} || Very good! We read them at the tea break
B: One review says 'so heavy my husband swore'. I'm calling it solid || Solid is correct word
T: Your page says FSC for {i}. Correct, but number is from the old certificate. New one in folder. || Swapped, well spotted
B: Can we get a 10-sec video of the {g} closing softly? || Yes. Phone ok or professional? || Phone is fine, more honest || Sent
T: The barcode of {i} {f} on label sheet has 12 digits, must be 13 I think || Excel ate the zero. Reissued || super
B: What's the wood inside {i} carcass? Customer question || Birch ply {z} layers no, sorry, 13 layers :) || I nearly printed that
B: Size of the largest box of {i}? For the stairs question || 118 x 6{m} x 21 || Thanks love
B: I'm off tomorrow for my sister's wedding, Fiona covers || Congratulations to the sister!
T: Sorry I answer late, internet in factory was down since morning. The number is {z} cm. || No bother
B: Is there a spare part code for the {g} on {i}? || SP-{z}{m} || Added to the page
* : Typo in leaflet, page {m}: 'tigthen' || Hah. Corrected.
B: Could {i} be photographed with books on? Looks bare || Turkish books ok? || Even better
""")
MAIL = Deck("""
B: Subject: {o} confirmation | Hi {b}, could you confirm ship week for {o} ({n} x {i})? Thanks, {a} || Dear {a}, confirmed, week as in your order. Loading on {d}. Best regards, {b} || Brilliant, thank you.
T: Subject: Loading list {t} | Dear {b}, please find the loading list of {t} below: {n} {i}, {z} cartons of parts. Departure {d}. Kind regards, {a} || Thanks {a}, slot at {w} is booked.
T: Subject: Invoice for {o} | Dear {b}, our invoice for {o} is in the portal since today. Please tell if the cost centre is correct. || It is, thank you. Passed for payment.
B: Subject: Price check {i} | {b}, for the catalogue file: is the {f} version the same cost as natural? || Dear {a}, it is 2 percent more because of the stain, as in the list from February. || Of course, I was looking at the old tab. Thank you.
B: Subject: Sample request, {i} | Hello {b}, may we have one {i} in {f} for the photo studio? || With pleasure, it goes with {t}. || Arrived this morning, everyone is cooing over it.
T: Subject: Certificate renewal | Dear {b}, our FSC audit was yesterday, zero major finding. New paper comes in {m} weeks. || Congratulations to the team, {a}.
B: Subject: Spare parts parcel | {b}, we're low on {g}. Could you pop {n} sets on the next trailer? || Noted, they will be in the cabin box with the documents. || Found them, thanks.
T: Subject: Drawing rev {m} of {i} | Dear {b}, drawing revision {m} attached to folder: only the position of the hole for {g}, as you asked. || Looks right to us. Approved.
B: Subject: Visit in week {z} | I'm hoping to come over with a colleague. Would the {d} suit? || Dear {a}, you are welcome every day. We fetch you from Bursa. || Wonderful, flights booked.
T: Subject: Question about pallet labels | Dear {b}, is it allowed to put the label on the short side for {i}? || It is, so long as it's scannable at waist height. || Then we do so from {o}.
B: Subject: Stock file | Morning {b}, the stock file from {d} has {i} twice. Which line is right? || The second. The first one is showroom pieces. || Thank you, deleted here.
T: Subject: Transport costs {p} | Dear {b}, the ferry at {p} took one extra night, haulier does not charge it. For information only. || Noted with relief.
B: Subject: Minutes of Tuesday | Just the three actions: veneer photos ({b}), dock slots (us), parts list (us). || Correct. Photos are done. || Ours too, bar one part number which I'll have {d}. || … and here it is: SP-{z}{m}.
T: Subject: Sea container trial | Dear {b}, the offer for a 40 ft instead of trailer is {z} pounds cheaper but {m} days slower. Your opinion? || Let's stay with trailers while we're low on cover. Worth a look in autumn. || Agreed.
B: Subject: Assembly leaflet {i} | {b}, I've tidied the English in the leaflet, see folder. Hope you don't mind. || Not at all, I learned the word 'dowel'.
T: Subject: New colleague in packing | Dear {b}, Miss Gamze takes over cartons from Sevgi's sister. Same telephone. || Welcome to her!
B: Subject: Audit dates | The social audit people offer {d} or the day after, week {z}. Which do you prefer? || The first one. || Booked.
B: Subject: Thank-you from {w} | The goods-in team asked me to pass on that {t} was the tidiest trailer of the month. || I pass it to Nilgün's loading boys. They will ask for a certificate. || Certificate with a gold star attached :)
T: Subject: Small correction invoice {o} | Dear {b}, I typed {n} instead of {z}. Sorry. Correct invoice is in the portal. || No harm done.
B: Subject: Bank details form | Finance need the yearly form re-signed, link is in the portal. || Signed. || Got it, thanks.
""")

ut, uo = [levent, nilgun, hakan], [fiona, deepak]
GOOD = dict(answered=0.98)
# spring and early summer: lively
talk(("slack", ORD), [nilgun, hakan, levent], [deepak, deepak, fiona], 6.5, ORDERS, "2025-02-10", "2025-06-30", (3, 150))
talk(("slack", QUA), [zeynep, zeynep, hakan], [callum], 4.2, QUALITY, "2025-02-10", "2025-06-30", (4, 200))
talk(("slack", PAG), [zeynep, nilgun], [beth], 2.6, PAGES, "2025-02-10", "2025-06-30", (5, 240))
talk(("mail", None), ut, uo, 2.8, MAIL, "2025-02-10", "2025-06-30", (30, 420))
# summer: still a lot, replies a bit longer
talk(("slack", ORD), [nilgun, hakan, levent], [deepak, deepak, fiona], 6, ORDERS, "2025-07-01", "2025-08-29", (6, 240), 0.96)
talk(("slack", QUA), [zeynep, zeynep, hakan], [callum], 4, QUALITY, "2025-07-01", "2025-08-29", (6, 300), 0.96)
talk(("slack", PAG), [zeynep, nilgun], [beth], 2.2, PAGES, "2025-07-01", "2025-08-29", (10, 300), 0.95)
talk(("mail", None), ut, uo, 2.8, MAIL, "2025-07-01", "2025-08-29", (60, 540))
# from September: the factory starts little, answers slowly; pages nearly dry up
talk(("slack", ORD), [nilgun, nilgun, hakan], [deepak, deepak, fiona], 4, ORDERS, "2025-09-01", "2025-10-24", (60, 900), 0.88, share={"uludere": 0.5})
talk(("slack", QUA), [zeynep, hakan], [callum], 2.5, QUALITY, "2025-09-01", "2025-10-24", (90, 1100), 0.88, share={"uludere": 0.5})
talk(("slack", PAG), [zeynep, nilgun], [beth], 1.0, PAGES, "2025-09-01", "2025-10-24", (90, 1200), 0.85)
talk(("mail", None), ut, uo, 2.6, MAIL, "2025-09-01", "2025-10-24", (240, 1300), 0.93)
talk(("slack", ORD), [nilgun, nilgun, hakan], [deepak, deepak, fiona], 2.4, ORDERS, "2025-10-27", "2025-12-19", (120, 1500), 0.82, share={"uludere": 0.6})
talk(("slack", QUA), [zeynep, hakan], [callum], 1.4, QUALITY, "2025-10-27", "2025-12-19", (120, 1700), 0.8, share={"uludere": 0.6})
talk(("slack", PAG), [zeynep, nilgun], [beth], 0.5, PAGES, "2025-10-27", "2025-12-19", (200, 1700), 0.8)
talk(("mail", None), ut, uo, 2.2, MAIL, "2025-10-27", "2025-12-19", (400, 1900), 0.9)


def chat(channel, rows, thread=True):
    head = None
    for when, who, text in rows:
        post = story.slack(when, channel, who, text, thread=head if thread else None)
        head = head or post


def mails(subject, rows):
    before = None
    for when, who, to, cc, text in rows:
        before = story.mail(when, who, to, subject if before is None else "Re: " + subject, text, cc=cc, reply_to=before)


# ---- spring: it begins well
mails("What we said in Inegol", [
    ("2025-02-12 10:20", fiona, [levent, okan], [deepak, graham],
     "Dear Levent, dear Okan Bey,\n\nThank you for the warmest welcome I've ever had in a factory, and for the lunch. So that nobody has to rely on my notebook, here is what we shook hands on:\n\n- Anything that changes for the other (finish, range, promotions, pack size, payment) is told three weeks ahead.\n- A question gets a reply within two working days, even if it is only 'we are looking'.\n- A call every Tuesday at 10 London time, half an hour.\n- First look at how it is going in September.\n\nShout if I've got any of it wrong.\n\nFiona"),
    ("2025-02-12 14:05", levent, fiona, [okan, deepak, graham],
     "Dear Fiona,\n\nIt is exactly what we spoke. I printed it and it hangs over my desk between the calendar and the picture of my sons. We are happy to work with people who eat properly.\n\nWith best regards,\nLevent"),
    ("2025-02-13 09:10", graham, [levent, okan], [fiona], "Agreed on our side. Looking forward to it. G."),
])
chat(ORD, [("2025-02-19 09:02", deepak, "First trailer of Linden is in. 96 sideboards, not a scratch. I've been doing this eleven years and I don't think I've typed that before"),
           ("2025-02-19 09:20", hakan, "96 of 96. Thank you. Tomorrow we begin with 97."),
           ("2025-02-19 09:31", fiona, "Hakan, never change")])
# noise: shared joke about each other
chat(ORD, [("2025-03-05 11:00", levent, "Fiona, is it true that you British put milk into tea? Here we call the police for this."),
           ("2025-03-05 11:04", fiona, "It's true and we're not sorry. You lot boil it for twenty minutes, I've seen the kettle, it's a crime scene"),
           ("2025-03-05 11:06", deepak, "As the only person here with an actual tea culture I'd like to say you're both barbarians"),
           ("2025-03-05 11:10", levent, ":)) Deepak has won. Next truck brings glasses for everybody.")], thread=False)
# noise: criticism of a third firm, both agree
chat(ORD, [("2025-03-13 13:40", nilgun, "Brackwater Freight again lost our booking. Second time in a month. The driver stands in Pendik with no ferry ticket."),
           ("2025-03-13 13:52", deepak, "Utterly useless, they never pick up either. I'll ring my contact there and I won't be nice"),
           ("2025-03-13 15:10", deepak, "Ticket for tonight. They've waived the fee. You're welcome"),
           ("2025-03-13 15:15", nilgun, "You are our hero today.")])
# noise: announced holiday
mails("Bayram, factory closed", [
    ("2025-03-14 09:30", nilgun, [deepak, fiona], [], "Dear both,\n\nour factory is closed from 29 March to 1 April for Ramazan Bayrami. Last loading on 27 March, next one on 3 April. The plan already counts with it.\n\nNilgün"),
    ("2025-03-14 11:15", deepak, nilgun, [fiona], "Perfect, thanks for the early warning. Happy Bayram when it comes!")])
# noise: simply urgent
chat(ORD, [("2025-04-08 08:20", deepak, "URGENT please: Dover wants the phytosanitary note for the pallets on 16 KRV 77 by 10 or it goes into the shed until Monday"),
           ("2025-04-08 08:24", nilgun, "Two minutes"),
           ("2025-04-08 08:29", nilgun, "In your mail and in their portal"),
           ("2025-04-08 09:05", deepak, "Released. That was five minutes start to finish, unreal")])
# good: a fault dealt with well
chat(QUA, [("2025-04-15 09:12", callum, "Not a nice one: 14 Wren chests with a hairline along the top edge. Pics in the drive. Can't tell if it's travel or wood."),
           ("2025-04-15 10:40", zeynep, "It is wood. I checked batch 31, moisture 9.4, kiln sensor was wrong for two nights. It is our mistake. I stop batch 31 now, 60 pieces do not leave."),
           ("2025-04-15 10:48", callum, "Can't ask for more than that. I'll pull what's here"),
           ("2025-04-16 08:30", zeynep, "New tops for 14 go with Thursday truck, sensor changed, second sensor ordered so that they watch each other.")])
# noise: change announced in good time
mails("New carton barcodes from 9 June", [
    ("2025-04-25 10:00", deepak, [nilgun, hakan], [levent], "Hi all,\n\nour warehouse moves to the longer barcode on 9 June. Spec attached to the folder. Old labels will still scan until September so no one need bin anything. Tell me if the date is a pain.\n\nDeepak"),
    ("2025-04-28 08:40", nilgun, deepak, [hakan, levent], "Date is good, printer man comes 20 May. Thank you that you ask."),
])
# noise: escalation that both asked for
mails("Lab fee, could you two decide please", [
    ("2025-05-07 09:15", levent, [graham, okan], [fiona], "Dear Graham, dear Okan Bey,\n\nFiona and I have talked twice about who pays the Calder Bench fee (1,140 pounds) and we both think the other one is a bit right. So together we send it up to you before it gets a beard.\n\nLevent and Fiona"),
    ("2025-05-07 11:00", fiona, [graham, okan], [levent], "What Levent said. We've asked for this jointly, no blood spilled."),
    ("2025-05-07 14:30", graham, [levent, fiona, okan], [], "Halves. Okan Bey and I settled it on the phone in forty seconds."),
])
chat(PAG, [("2025-05-14 10:10", beth, "Tansy bookcase without tools!! I built it in nine minutes with one hand and a sandwich. Who came up with that sliding joint?"),
           ("2025-05-14 10:33", zeynep, "Usta Kemal and me, three weekends. He found it in an old window frame of his village. I made the drawing and the tests."),
           ("2025-05-14 10:36", beth, "That's the loveliest thing. That's going on the page"),
           ("2025-05-14 10:41", zeynep, "Then please write Kemal with K, the catalogue people always write C :)")])
# noise: apology for a trifle
mails("So sorry", [
    ("2025-05-21 16:05", callum, zeynep, [], "Zeynep, I am mortified, I called you Mrs Kocabas on the whole test report. It's corrected. Terribly sorry."),
    ("2025-05-22 08:15", zeynep, callum, [], "Dear Mr Whitworm, no problem at all :)"),
    ("2025-05-22 08:31", callum, zeynep, [], "I deserved that.")])

# ---- the turn
# 1 request without answer: the forecast for autumn
mails("Autumn quantities Linden and Tansy", [
    ("2025-05-27 08:50", levent, fiona, [deepak], "Dear Fiona,\n\nour veneer mill closes its books for autumn on 20 June. To reserve smoked oak I need from you a rough number for September to November for Linden and Tansy. It must not be exact, plus minus 20 percent is good for me.\n\nBest regards,\nLevent"),
    ("2025-06-03 09:05", levent, fiona, [deepak], "Dear Fiona,\n\nonly to bring it up again, the autumn number. After the 4th we are closed for Kurban Bayrami until the 9th, as Nilgün has written to you.\n\nLevent"),
    ("2025-06-16 08:30", levent, fiona, [deepak], "Dear Fiona, I know that you have a lot on the table. The mill asks me every day. Without number from you I reserve what we had in spring and not more. I hope it is enough.\n\nLevent")])
story.truth("2025-06-03", "request without answer: autumn quantities asked three times", "pennywick", "uludere", 3)
# noise: criticism of a third firm
chat(QUA, [("2025-06-11 10:00", callum, "Calder Bench have tested the wrong bookcase. They tested somebody else's, in pink."),
           ("2025-06-11 10:25", zeynep, "In pink?? Did it pass at least"),
           ("2025-06-11 10:27", callum, "No. They're redoing ours for free, result on Tuesday"),
           ("2025-06-17 11:15", callum, "Ours passed, all of it.")])
# 2 promise slips
chat(ORD, [("2025-06-12 09:00", deepak, "Hakan, UP-3188, the 72 Linden in smoked oak. You've got it leaving today?"),
           ("2025-06-12 10:30", hakan, "Not today. Tuesday sure."),
           ("2025-06-17 09:10", deepak, "Tuesday is here. Has it gone?"),
           ("2025-06-17 12:40", hakan, "Painting. Friday."),
           ("2025-06-20 13:55", deepak, "And? I've got 31 customers who were given a date off the back of that Friday"),
           ("2025-06-23 08:20", hakan, "It goes tomorrow with 16 BGT 530. 60 pcs. Other 12 later.")])
story.truth("2025-06-20", "promise slips: UP-3188 leaves twelve days late after two broken dates", "uludere", "pennywick", 4)
chat(INT, [("2025-06-20 14:10", deepak, "Linden still hasn't left. I've now been told today, Tuesday and Friday by the same man in nine days"),
           ("2025-06-20 14:22", fiona, "I'll raise it Tuesday. Meanwhile I'm not going to hold the July offer for them, Graham wants the number"),
           ("2025-06-20 14:30", graham, "Correct. Run it.")])
# 3 change without notice: promotion
chat(ORD, [("2025-06-27 15:50", deepak, "Heads up, new POs landing in your inbox: UP-3201 to UP-3206, 240 Linden in all. The summer event went live this morning, 25% off sideboards. We'd need first 120 by 18 July"),
           ("2025-06-30 08:12", hakan, "240?"),
           ("2025-06-30 08:40", nilgun, "I have trucks for 100.")])
story.truth("2025-06-27", "change without notice: promotion on Linden goes live unannounced", "pennywick", "uludere", 4)
mails("Your offer on Linden", [
    ("2025-07-01 08:25", levent, fiona, [deepak], "Dear Fiona,\n\nmy wife's cousin in Manchester sent me a picture of your page with the red 25 percent. So I have learned it from Manchester. Three times I asked for a quantity and got nothing, and now it is 240 in three weeks, in the week when the mill has no more smoked oak for us.\n\nI do what I can. 120 by 18 July is not what I can.\n\nLevent"),
    ("2025-07-03 17:10", fiona, levent, [deepak], "Levent, you're right that you should have had it from me first, sorry. It was decided quickly here. That said, if June's Lindens had come when they were meant to we'd have had stock for the first week. Do please look at 120 again.\n\nFiona")])
story.truth("2025-07-01", "surprise: Uludere hears of the promotion from a relative", "uludere", "pennywick", 4)
# noise: football, both laugh
chat(ORD, [("2025-07-08 09:00", deepak, "Hakan your lot got hammered last night, four nil at home, do you need a day off"),
           ("2025-07-08 09:03", hakan, "We were playing with the children's team. To be polite with the guest."),
           ("2025-07-08 09:05", deepak, "Very Turkish hospitality, thank you"),
           ("2025-07-08 09:06", hakan, ":)")], thread=False)
# 4 change without notice: lacquer
chat(QUA, [("2025-07-22 09:35", callum, "Zeynep, something's off with the last 100 Lindens. Three customers say sticky, and the sheen is nothing like the golden sample. I put my thumb on one and left a print."),
           ("2025-07-22 12:50", zeynep, "I must ask production."),
           ("2025-07-23 10:15", zeynep, "It is a water lacquer of another supplier, since 7 July. The old one needs 30 hours to dry and for your 120 pieces we did not have the hours. I was on leave that week and did not know either."),
           ("2025-07-23 10:30", callum, "So it's been going out for a fortnight and the first I hear is from a lady in Harrogate with a fingerprint on her sideboard."),
           ("2025-07-24 08:20", hakan, "You wanted fast. This is fast.")])
story.truth("2025-07-23", "change without notice: another lacquer since 7 July, found by customers", "uludere", "pennywick", 4)
story.truth("2025-07-24", "vicious circle: no quantity - late Linden - unannounced offer - hidden lacquer - harder tone", "both", None, 3)
# 5 labels
chat(INT, [("2025-07-24 09:40", callum, "They swapped the lacquer and kept schtum."),
           ("2025-07-24 09:48", deepak, "Well, that's Inegol for you. Say yes to everything and do as they please the minute the door's shut"),
           ("2025-07-24 09:55", fiona, "It's a bazaar, honestly. I'm done giving them the benefit of the doubt"),
           ("2025-07-24 10:02", beth, "Zeynep did own up to it though"),
           ("2025-07-24 10:05", deepak, "Once she'd been caught, Beth")])
story.truth("2025-07-24", "loose label: they say yes and do as they please", "pennywick", "uludere", 4)
mails("Linden, what now", [
    ("2025-07-29 09:20", fiona, levent, [callum, deepak], "Levent,\n\nWe'll take back what customers send and I'd expect you to carry it. From here on every batch needs a signed photo sheet before it leaves. I don't love asking but I've no other way of knowing what's in the box.\n\nFiona"),
    ("2025-07-31 11:45", levent, fiona, [callum, deepak], "Dear Fiona,\n\nsheet is ok. But I must say: an English firm first makes the fire, then asks who has paid for the water. You people sit before a screen and press 25 percent, and forty men here stay until midnight. We sign the sheet.\n\nLevent")])
story.truth("2025-07-31", "loose label: the English make the fire and ask who pays the water", "uludere", "pennywick", 4)
# noise: announced absence and a small thank-you
chat(PAG, [("2025-08-05 10:20", beth, "Off from the 11th to the 22nd, Wales, tent, no signal. Fiona has the page queue, everything dated is done before I go"),
           ("2025-08-05 11:40", nilgun, "Have a dry tent!"),
           ("2025-08-25 08:30", nilgun, "Welcome back for tomorrow. Was it dry"),
           ("2025-08-26 09:10", beth, "It was not")])
# 6 escalation without an earlier word
mails("Performance of the Linden range", [
    ("2025-08-13 10:05", graham, okan, [], "Dear Okan,\n\nI'm writing to you directly because I have lost patience with how Linden is being run. Since June we have had late loads and an unapproved finish, and I hold Mr Özgür's department responsible. Unless I see a written plan by the 22nd we shall apply the late-delivery clause to every load from 1 July on, and I'll review whether Tansy stays with you.\n\nGraham Tully"),
    ("2025-08-14 09:30", okan, graham, [levent, fiona], "Dear Mr Tully,\n\nI read your letter at breakfast, and Levent Bey read it from my telephone with a white face. Nobody had spoken with him about a clause, not on Tuesday in the call and not before. Last week he still had from your office a message with a smiling face in it.\n\nYou will have the plan.\n\nOkan Uludere"),
    ("2025-08-15 09:00", fiona, [okan, levent], [graham], "For what it's worth I didn't know this was going out. It's done now. Let's concentrate on the plan.")])
story.truth("2025-08-13", "escalation without an earlier word: Graham writes to the owner", "pennywick", "uludere", 4)
# recovery attempt that falters
chat(ORD, [("2025-08-20 09:10", levent, "The plan is in the folder. Two shifts until October, old lacquer only, drying 30 hours."),
           ("2025-08-22 15:40", deepak, "Thanks, will look next week")])
# noise: urgent and well handled
chat(QUA, [("2025-08-28 08:15", callum, "Recall scare: someone on the web says our TV unit's glass shatters. Need the glass certificate for Linden TV within the hour please"),
           ("2025-08-28 08:50", zeynep, "Certificate and breakage test are in the folder. Tempered, 5 mm. It cannot be our glass, ours has stamp in corner, his photo has not."),
           ("2025-08-28 09:20", callum, "Not ours, it's a different shop's. Panic over. Thanks for being quick.")])
# 7 pressure not shared
mails("Price letter from 1 November", [
    ("2025-09-09 10:10", okan, graham, [fiona, levent], "Dear Mr Tully,\n\nfrom 1 November I must ask 9 percent more on all oak. I owe you an honest sentence also: in July our wage cost rose by a third, the gas for the kilns by a quarter, and since spring two of my three banks have closed the credit line. I carried it alone and I told no customer. The second shift in June was not running because I could not pay it. This is where the late Lindens come from.\n\nOkan Uludere"),
    ("2025-09-17 16:30", graham, okan, [fiona, levent], "Dear Okan, noted. 9% won't fly. I wish I'd been told in spring what was going on, we'd have planned round it.")])
story.truth("2025-09-09", "pressure not shared: wages, gas and credit lines kept to itself since spring", "uludere", "pennywick", 3)
# 8 newcomer left alone
mails("Introducing myself, Emre", [
    ("2025-09-08 09:00", levent, beth, [fiona, emre], "Dear Beth, from today Emre Bulut takes the product data from Zeynep, who has with the photo sheets no more time. He is young and quick. Please show him how your portal works.\n\nLevent"),
    ("2025-09-10 08:40", emre, beth, [], "Dear Ms Ollerenshaw,\n\nI am Emre, 24, engineer. Could you give me a login for the portal, and ten minutes for a call, any day? I want to do it right from the beginning.\n\nKind regards, Emre"),
    ("2025-09-17 08:45", emre, beth, [], "Dear Ms Ollerenshaw, I am still without a login. In the meantime I have filled the sheet by guess, attached. I would be glad about a short look from you."),
    ])
chat(PAG, [("2025-09-24 09:30", emre, "Hello everybody, I am new here. Does somebody know what 'attribute set 4' means in the template? I tried all week."),
           ("2025-10-01 08:50", emre, "I uploaded it as I understood it. If it is wrong please tell me where.")], thread=False)
chat(PAG, [("2025-10-07 14:15", beth, "Someone's put every Tansy depth in inches. All 46 lines rejected"),
           ("2025-10-07 14:50", emre, "It was me. Nobody had told me which. I do it again.")])
story.truth("2025-09-24", "newcomer left alone: Emre gets no login and no answer for four weeks", "pennywick", "uludere", 3)
# 9 meetings cancelled
for when, who, text in [
    ("2025-09-16 09:40", fiona, "Won't make the Tuesday call today, budget. Carry on without me or leave it, up to you"),
    ("2025-09-23 09:55", fiona, "Skipping the 10 o'clock again, sorry, nothing new from here"),
    ("2025-10-07 09:50", deepak, "No call today, Fiona's in Birmingham"),
    ("2025-10-14 09:58", fiona, "Let's drop today's too")]:
    story.slack(when, ORD, who, text)
story.slack("2025-10-21 10:12", ORD, nilgun, "I was alone in the call. I close it now.")
story.truth("2025-10-07", "meetings cancelled: the Tuesday call falls away, minutes before", "pennywick", "uludere", 3)
# 10 replies slow down / contact thins out (chatter)
story.truth("2025-09-22", "replies slow down: factory answers in days, not hours", "uludere", "pennywick", 3)
story.truth("2025-11-10", "contact thins out: chat falls to a third", "uludere", "pennywick", 3)
chat(INT, [("2025-09-26 10:30", callum, "Does anyone else get the feeling Inegol has gone to ground? Three days for a moisture number"),
           ("2025-09-26 10:44", deepak, "They sulk. That's how they punish you"),
           ("2025-09-26 11:02", fiona, "Then we send them fewer questions and more POs with dates on")])
# noise: joke, good
chat(QUA, [("2025-10-02 12:10", callum, "Customer in Fife has named her Linden sideboard Gordon. Sent a birthday card for it"),
           ("2025-10-02 14:55", zeynep, "Please tell to Gordon many happy years, from his mother.")])
# 11 contribution not credited
mails("Tansy wins!", [
    ("2025-10-09 16:20", beth, [fiona, callum, deepak, graham, levent, zeynep], [], "Exciting!! Tansy took Best Clever Storage at the Northern Interiors Awards last night. Press text below, going out now.\n\n'Dreamt up round a kitchen table by Pennywick's own product team, the tool-free Tansy joint shows what in-house British design can do,' says Graham Tully."),
    ("2025-10-13 09:15", zeynep, beth, [levent], "Dear Beth,\n\ncongratulations. I read the text two times to look for Usta Kemal. He has asked me to translate it for him and I said that I have no time today.\n\nZeynep"),
    ])
story.truth("2025-10-09", "contribution not credited: the Tansy joint is called Pennywick's own design", "pennywick", "uludere", 4)
# 12 us against them
mails("Photo sheet batch 58", [
    ("2025-10-16 09:40", callum, hakan, [zeynep, levent], "Hakan, sheet for batch 58 is missing photos 4 and 7. Can't release."),
    ("2025-10-20 08:05", hakan, callum, [zeynep, levent], "Batch 58 is good. It stands 6 days because of two photos. Here in the hall they say now: us here, and over there the gentlemen who count pictures. We make furniture, you make rules. I send 4 and 7."),
    ("2025-10-21 10:30", callum, hakan, [zeynep, levent], "If your side had stuck to the golden sample, our side wouldn't need pictures.")])
story.truth("2025-10-20", "us against them: the hall against the gentlemen who count pictures", "uludere", "pennywick", 4)
# noise: person leaving, announced, warm
chat(ORD, [("2025-10-27 09:20", deepak, "Darren from goods-in is leaving us on Friday after 19 years, off to run a chip shop. He asked me to say goodbye to 'the Turkish lads who never once short-loaded him'"),
           ("2025-10-27 15:30", nilgun, "Oh. Please tell him our drivers will visit the chip shop.")])
# 13 request without answer: deductions
mails("Deduction on invoices July to September", [
    ("2025-10-22 09:00", levent, deepak, [fiona], "Dear Deepak,\n\nfrom three invoices 11,460 pounds are missing. Please send me the list, which piece, which customer, which reason.\n\nLevent"),
    ("2025-10-31 09:10", levent, deepak, [fiona], "Dear Deepak, the list please. My accountant cannot close October."),
    ("2025-11-11 08:50", levent, deepak, [fiona], "Third time. Only the list.")])
story.truth("2025-10-31", "request without answer: breakdown of deductions", "pennywick", "uludere", 3)
# 14 change without notice: payment days
mails("Payment of UP-3231", [
    ("2025-11-17 09:30", nilgun, deepak, [fiona, levent], "Dear Deepak, UP-3231 was due on Friday, nothing on the account. Is something wrong with the invoice?"),
    ("2025-11-18 15:50", deepak, nilgun, [fiona, levent], "Hi Nilgün, no, all suppliers are on 75 days as of the 1st. Finance switched it over in the system. I think a notice is in the portal somewhere."),
    ("2025-11-19 08:30", okan, [graham, fiona], [levent, nilgun], "Dear Mr Tully,\n\nI pay wages on the 25th out of this money. From 45 to 75 days, and I find it out from my empty account. In February we shook hands on three weeks.\n\nOkan Uludere"),
    ("2025-11-25 17:05", graham, okan, [fiona], "Okan, our new lender wants cash tied up in stock down by a third by year end. That's what has been driving all of this since May. It isn't personal.")])
story.truth("2025-11-18", "change without notice: payment days from 45 to 75", "pennywick", "uludere", 5)
story.truth("2025-11-25", "pressure not shared: lender's cash target since May", "pennywick", "uludere", 3)
# noise: third firm, both sensible
chat(ORD, [("2025-12-02 11:20", nilgun, "Brackwater is bankrupt since this morning. Two of our trucks are with them."),
           ("2025-12-02 11:35", deepak, "Saw it. I've got Tilney Haulage to pull both trailers from Calais, you'd just need to send them release letters"),
           ("2025-12-02 12:20", nilgun, "Sent. Thank you Deepak, that was fast.")])
# 16 leaves
mails("Spring range", [
    ("2025-12-03 10:00", fiona, levent, [deepak], "Levent, could you quote for the spring range by the 12th? Eight pieces, drawings in folder."),
    ("2025-12-10 08:45", levent, fiona, [deepak, okan], "Dear Fiona,\n\nwe will not quote for spring. What is ordered we deliver, in good quality, until the last piece, and the moulds for Linden stand ready for whoever fetches them. A chain from Rotterdam takes the second hall from March. I wanted that you hear it from me and not from a cousin in Manchester.\n\nThe paper from February is still over my desk. I did not know whether to take it down.\n\nLevent"),
    ("2025-12-12 12:30", fiona, levent, [deepak, okan], "Thank you for telling me yourself. I don't know what to say that isn't a year late. I'll ring you.")])
story.truth("2025-12-10", "leaves: Uludere will not quote for spring", "uludere", "pennywick", 5)
story.write()
