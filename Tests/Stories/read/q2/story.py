import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

story = Story(40417, "Europe/Berlin", "2025-09-01", "2026-06-26")
story.party("larkseed", "larkseed.example")
story.party("godavari", "godavari.example")
story.party("wesermark", "wesermark.example")
P = story.person
ma = P("Marlene Friesen", "larkseed", "head of breeding, Saskatoon")
ty = P("Tyler Kowalchuk", "larkseed", "seed store and dispatch")
da = P("Dana Whitebear", "larkseed", "data manager")
gl = P("Geoff Laidlaw", "larkseed", "vice president")
la = P("Lakshmi Narasimhan", "godavari", "principal scientist, pulses")
ve = P("Venkat Reddy", "godavari", "nursery manager")
fa = P("Farida Siddiqui", "godavari", "quarantine and permits")
ar = P("Arjun Kulkarni", "godavari", "data and phenotyping")
sn = P("Sneha Rao", "godavari", "joins in February, pathology")
he = P("Heike Brockmann", "wesermark", "key account, Bremen")
to = P("Torben Ahlers", "wesermark", "air freight desk")
yu = P("Yusuf Demir", "wesermark", "cold chain and loggers")
ka = P("Katrin Osterloh", "wesermark", "customs, from April key account")

for d in "2025-12-24 2025-12-25 2025-12-26 2025-12-29 2025-12-30 2025-12-31 2026-01-01 2026-04-03".split():
    story.holidays.add(day(d))
    for p in ("larkseed", "godavari", "wesermark"): story.away(p, d, d)
for d in "2025-09-01 2025-09-30 2025-10-13 2025-11-11 2025-12-23 2026-01-02 2026-02-16 2026-05-18".split(): story.away("larkseed", d, d)
for d in "2025-10-02 2025-10-20 2025-10-21 2026-01-14 2026-01-15 2026-01-26 2026-03-03 2026-03-19 2026-03-20 2026-05-27 2026-06-02".split(): story.away("godavari", d, d)
for d in "2025-10-03 2025-10-31 2026-01-02 2026-04-06 2026-05-01 2026-05-14 2026-05-15 2026-05-25".split(): story.away("wesermark", d, d)

NURSERY = """
l
How are the {line} rows standing after the rain, Venkat?
Standing nicely. Two plants lodged in row {n}, we have staked them.
Good to hear. Bit jealous, we have frost on the windows.

g
Please confirm spacing for {crop} block {blk}: thirty by ten only?
Thirty by ten, yes. If you're short of land, go thirty by eight for the last rep.
Land is sufficient. Thirty by ten it is.

g
Flowering has started in {line}, {n} days before the check. Very exciting.
Oh that's fantastic. Tag the first ten, eh?
Tagged already, with your orange tags.

l
Any wilt in block {blk}? {line} was touchy at our place.
Slight yellowing in {n} plants. Sample is gone to the lab, I will revert by {day}.
Thanks, no panic.
Lab says no pathogen, it is just wet feet.

g
Bullocks came through the fence at night. Only border rows eaten, nothing of yours.
Border rows are there for a reason. Hope the bullocks enjoyed it.
They looked very satisfied.

l
Can you spare two kilos of {line} back to us or only one?
One and half I can promise. Two depends on block {blk}.
One and a half is already great.

g
Drip line in block {blk} was blocked from {time} till evening. We gave water by hand.
That's a lot of buckets. Thank your crew from me.
I have told them. They ask when you will come and carry one.

l
Hey Venkat, got {n} pictures from you but they're all of the same pod. Nice pod though.
Camera got stuck, sorry. The balance is uploaded now.
Ha, got them all.

g
Sowing of {crop} block {blk} is complete, {big} plots. Tea was taken.
Well done! {big} by hand is no joke.

l
What max temperature did you see on {day}?
{t} degrees at two o'clock. {line} did not even blink.
That's my girl.

g
There is some mixing suspected in {line}, few white flowers are there among the purple.
Shoot, that could be on us. How many?
{n} only. We have bagged and rogued these.
I'll check our packing notes for that lot. Thanks for catching it.
Will send you the photo also.

l
Could we push the third irrigation back by {n} days in block {blk}? I'd like to see it suffer a bit.
Possible. Our workers will think we have become cruel.

g
Field day is there on {day}, some forty farmers. May we show your lines with name?
Codes only for now please, names after registration. But do show them!
Codes it is. They call {line} "the red one" anyhow.

l
Is the {crop} check the local one or ours?
Local, as in the plan. Yours is in the second rep also.
Perfect.

g
Harvest of block {blk} shifts to {day}, labour is at a wedding. Whole village is at the wedding.
No harm in that, it's dry. Congratulations to the couple!

l
Sorry, missed your message, I was in the combine. What's up with {line}?
Nothing is up, all good now. It was about tag colour only.

g
Pod borer count: {n} per plant in the unsprayed strip. {line} is the lowest.
Really? Would you recount on {day} so we believe it?
Recounted, {n} again. Believe it.

l
Our own {crop} trial drowned last summer, so your nursery is all we've got for {line}. No pressure!
So sorry to hear. We will look after it like own child.

g
My daughter has dengue, I will be less online this week. Ramesh is in field daily.
Oh Venkat, all the best to her. Nursery can wait.
She is eating again. Thank you all for asking.

l
Would you do a second rep of {line} if I find seed?
If it comes before {day}, gladly.
On it.
"""

SHIP = """
l
Crate {crate} is packed, {n} kilos, {line} and friends. Pickup {day}?
{day} at {time}, driver has the number. Please no tape on the label again.
No tape, promise.

w
Good morning. Consignment {awb} has left Bremen on time. ETA Hyderabad {day} 04:20.
Received with thanks. Our man will be there at four.

g
Kindly share the airway bill for {crate}, quarantine desk is asking.
Attached. Number is {awb}.
Noted with thanks.

w
Logger {log} shows {t2} degrees for {n} minutes on the apron. Inside the limit, but I wanted to mention it.
Appreciate it. For {crop} that's nothing.

l
Heads-up, the {day} lot is {n} kilos lighter, cleaner took out more splits than I figured.
Thank you, I correct the booking. Cheaper for you.

w
The pallet for {crate} is 3 cm too high for the small aircraft. May we repack to two?
Go ahead, just keep the red bags together.
Red bags are together. Picture follows.

g
Import permit for {line} is in hand, copy sent to all.
Super. Then I book {day}.

w
Customs asks for the Latin name on every bag of {crate}. Not only on the list.
Lens culinaris on every bag, got it. I'll print a roll tonight.
Perfect, thank you Tyler.

l
Did {crate} make the flight? Weather looked ugly over Frankfurt.
It made it, with {n} minutes to spare.
You guys are wizards.

g
Box {crate} received in good condition, seals intact, {n} bags. One bag is slightly torn but nothing spilled.
Glad to hear. I tell the warehouse about the torn one.

w
Flight {awb} moved by six hours, airline's doing. New arrival {day} at {time}. Your driver can sleep.
Driver is thankful. So am I.

l
Fella at the depot asks if loggers go in the middle or on top?
Middle, between bag three and four. On top it measures only the cardboard.
Middle it is.

w
I have {n} loggers coming back from Hyderabad? My shelf is empty.
Packed, leaving on {day} with the sample box.
Wonderful, my shelf says thank you.

g
Phyto certificate for {crate} mentions {n} kilos but packing list says one more. Customs will definitely ask.
Good eye. It's the certificate that's wrong, new one from the agency by tomorrow.
New one received. All matching.

w
Reefer space is scarce the week of {day}. If you know already what comes, tell me.
Two crates, about {n} kilos. Nothing fancy.
Space is held.

l
Who do I bill for the dry ice, you or the institute?
Us, please, it is in the rate.
Sweet.

g
Our airport had a strike of loaders since {time}. {crate} is lying safe in cool room, I saw it myself.
Thank you for going there! Please send a photo of the logger.
Sent. {t2} degrees.

w
Is the 24-hour phone in Hyderabad still Mr Basha?
Yes, Basha sahab, day and night.
He answered at {time}. What a man.

w
Quote for the return of {n} kilos is in your mailbox. The fuel surcharge went down, I checked two times.
First time I ever saw that. Thanks!

l
Label printer's dead, can I handwrite {crate}?
Capital letters and no poetry, then yes.
Handwritten, no poetry.

g
Fumigation certificate: methyl bromide or phosphine this time? Desk has both forms ready.
Phosphine, same as the last one.
Same form then. Thank you.

w
Shall we use the Hyderabad night slot or the morning one for {awb}? Both are free.
Morning please, cool room staff come at six only.
Morning is booked.

g
Is there a picture of the inside of the box before closing? Officer wants to see the liner.
Three pictures sent, also one with my thumb.
Officer is satisfied, also with thumb.

w
The Hyderabad forklift photo with the goat on it, may I use that in our staff magazine?
Surely. The goat has given consent.

g
Truck to the airport will be a smaller one on {day}, does it matter for the loggers?
Not at all, only keep them away from the engine wall.
Will be kept at the tail.

g
What is latest hour for handing over {n} cartons at the terminal?
17:00 for the same night. With cake it is 17:10.
We will bring cake.

w
The scale in Hyderabad says {n} kg, ours says one less for {awb}. I believe yours.
It was one wet pallet, we changed it and now both agree.

g
Leaf samples will come with {n} vials in place of the number I told. Is one box enough?
One box holds thirty. Plenty of room.
Then it goes on {day}.

w
For the Hyderabad run I plan to put two more loggers on {day}, just for a comparison. Okay?
Okay from our side, more the merrier.

w
The broker at Frankfurt lost page two of {crate}. I sent it again and drank a coffee very slowly.
Ha! Sounds like page two in our office.
"""

NURSERY += """
l
What's the crew calling {line} these days?
"Company plant", because it gets all the visitors.
Ha, I'll tell the boss.

g
Neem spray is done in block {blk}, smell is reaching upto the hostel.
My condolences to the hostel!

l
Can you hold {n} plants of {line} for crossing? I'd like to try it with CP-131.
Marked with blue wool. Crossing girls are ready from {day}.
Blue wool, love it.

g
Peacocks have discovered block {blk}. Very beautiful, very hungry.
We've got gophers. Trade you?
No thank you, peacocks are at least decorative.

l
How many hands do you have in the field on {day}?
{n} ladies and two supervisors, and one dog who supervises them.
Best run field on the planet.

g
Stand count: block {blk} is {t2} plants a row on average, very even.
Even is what I like to hear.

l
Is the shade net over {line} up yet?
Up since {time}. One corner flapping, will be stitched.
Merci, as Geoff likes to say.

g
Tensiometer in {blk} is showing nonsense, I am going by finger test.
Finger test never needs a battery. Spare one's in the next box.
Finger says thank you.

l
Which {crop} rep would you show a visitor first?
Third one, because it is nearest to tea stall.
Science!

g
First ripe pods of {line} are rattling. Shall I pick early or wait?
Wait for two thirds brown, if the birds allow.
Birds have agreed.
"""
DATA = """
l
The map layer for block {blk} has the road going through the plots, is that right?
Road is right, plots are shifted by four metres. Correcting the anchor.
Plots are off the road now, phew.

g
May I keep the local names in a second column? Labourers know {line} only by its nickname.
Sure, call the column "nickname". I want to read those.
You will enjoy row {n}.

l
Got a weird spike in {blk} on {day}, soil moisture over a hundred per cent.
Sensor was in a bucket, somebody was cleaning it.
Mystery solved.

g
Drone flew at {time}, {big} pictures, wind was little high.
Stitching now. A bit wobbly but usable.

l
How do you spell Ramesh's family name for the credits sheet?
Pothula, with one t and two o's, no, one o. I'll paste it.
Pasted and saved.

g
Seed weight per hundred: {line} is {t2} grams. Check is lower by one.
That's plump! Adding it to the sheet.

l
My script says {n} plots are done twice. I trust you more than my script.
Script is right this time. I walked the row from both ends.
Ha, dedication.

g
Is there a difference between "lodged" and "leaning" for you?
Over 45 degrees is lodged. Under that it's just relaxed.
I will write relaxed.

l
Could I get the rain figures for {day} in millimetres, not inches?
They are in millimetres, we got really that much.
Holy smokes.

g
Password for the read-only view is expired since {time}.
Reset, check your text messages.
Inside again.

l
Quick check, does NA in column {n} mean not available or not applicable?
Not applicable, those have no pods yet.
Clear as a bell.

g
Canopy cover for block {blk} calculated with both methods, difference is below {n} per cent.
Then we take the quick one.

l
I made a wee dashboard. Green is good, grey is no data.
It is lovely. Grey for {blk} will be green by {day}.
All green now, look at that!

g
Half of the photos carry the date of 1970. Camera battery was out.
I can fix that from the file order. Give me till {day}.
Fixed, no more disco era.

"""+"""
g
Field book for block {blk} is uploaded, {big} rows. Three empty cells, explained in the remark column.
Looks great, Arjun. Pulled it in without a hiccup.

l
The barcode on plot {n} reads as a tomato. Do you grow tomatoes?
Someone has used old stickers. Corrected, sorry for the tomato.

g
Which scale for wilt this season, one to nine or zero to five?
One to nine, same as last winter's.
Ok, then I convert the first week's.

l
I'm seeing {line} twice on {day}, once with capital letters.
Same plots, two tablets. Keep the second.
Kept the second.

g
Dana, is your server down? Upload fails since {time}.
Yep, patching, back in {n} minutes. Should've said so, my bad.
No issues. It is through now.

l
Yield file's in. {line} sits {n} per cent over the check!
I have checked the weights again because I did not believe. It is correct.
Happy dance in Saskatoon.

g
Script for the moisture correction gives me negative weight for {n} plots. Seeds with helium?
Units. The balance was in ounces for one afternoon. Fixing.
Positive again.

l
Could you add the sowing depth column? Marlene wants to compare.
Added, five centimetres everywhere except block {blk}.

g
How do you handle missing emergence date? I put zero, I am not proud.
Leave it blank, zero makes them time travellers.
Blanked.

l
Backup of the photo drive is {big} gigs now. OK if I drop the blurry ones?
Please keep the ones of block {blk}, even blurry. Others can go.

g
My tablet has fallen in the canal. Data is safe, tablet is not.
RIP tablet. Want us to send one with the next crate?
That would be very kind.
On its way on {day}.

l
Heat sums: did you use base five or base eight?
Base eight for {crop}. I wrote it in the readme.
So you did. I should learn to read me.

g
Correlation of drone score with my own eyes is 0.{t2}. Eyes are still better.
For now! Nice work.

l
Mind if I rename the columns to the standard ones? Same order.
Do it on {day} after we have uploaded, then nothing breaks.
After your upload. Deal.

g
There are {n} outliers in {line}, all from one worker's rows. Shall I drop or keep?
Flag, don't drop. Marlene likes to look at them.
Flagged in yellow.

l
You've got the nicest metadata I've ever seen, just saying.
I will show this message to my wife.
"""

SLG = """
g
Bag labels of {crate} have one variety spelled in two ways. Which is right?
The short way, I got creative. Fix it with a pen, I'll initial the list.
Fixed by pen.

l
Farida, do they want the treatment colour noted on the bags for {crate}?
Yes, "red, fungicide" is enough.
Written.

g
Tyler ji, kindly keep {n} seeds of each entry back as reference, quarantine may ask.
Kept in the blue drawer with your name on it.

l
How long's the permit for {line} good?
Six months from issue, so upto spring at least.
Plenty of time.

g
Quarantine house released {n} bags of {crate}, clean report.
Music to my ears.

l
Does the desk accept e-phyto now or still paper?
Paper still. E-phyto is under trial since {n} months.
Paper and courier then.

"""
MAIL_LG = """
l
Subject: Tag colours | Hi Venkat, I've got {n} rolls of orange and some blue. What do you need? Tyler
Orange please, the blue fades in our sun within a month.
Orange is in the next box.

g
Subject: Accommodation for visitors | Dear Marlene, guest house has {n} rooms in the week you mentioned. One has a monkey at the window.
Give Geoff the monkey room.
It is reserved for him.

l
Subject: Ranking after week {n} | Lakshmi, here's my ranking of the {crop}s so far. {line} on top, no surprise. Where do you see it differently?
I would place CP-88 higher, its roots are remarkable. Otherwise same.
Roots! Didn't think of them. Moved up.

g
Subject: Note for the funders | Dear Marlene, half a page for the funders is attached, kindly see whether the tone is right for your side.
Tone's great. I took out one "hereby".


l
Subject: Seed list {line} | Hi Lakshmi, attached is the list for the {crop} set, {n} entries. I've put the drought ones first. Anything you'd swap? Cheers, Marlene
Dear Marlene, thank you. I would swap the last entry for your older one, farmers are asking for bold grain. Rest is excellent. Regards, Lakshmi
Makes sense, swapped.

g
Subject: Visit programme | Dear Marlene, please find the draft programme for your visit. Day two is a bit packed, we can drop the temple or the lab, as you like. Warm regards, Lakshmi
Keep both, drop the hotel breakfast. Can't wait!

g
Subject: Permit status {n} | Dear all, the permit for {crop} was submitted on {day}. Usual time is three weeks. I will follow up in person. Regards, Farida
Thanks Farida, you're a star. We hold the bags till you say go.

l
Subject: Budget line {n} | Hi Lakshmi, finance flagged that line {n} is under-spent. Do you folks need help or is it just timing?
Dear Marlene, it is timing, labour bills are paid at month end. You will see it in the next statement.
Great, that's what I told them.

g
Subject: Photographs for annual report | Dear Tyler, our communication cell wishes to use the picture of you with the lentils. Is there an objection?
None, but use the one where my eyes are open.
We have only one where eyes are half open. It has charm.

l
Subject: Question on block {blk} | Lakshmi, your note says block {blk} got {n} mm less. Do we keep it as a stress block or toss it?
Keep it. It was not planned but it is the best stress block we have had in years.
Love it. Keeping.

g
Subject: Soil report | Dear Dana, soil report for block {blk} attached, pH {ph}. Slightly more alkaline than the year before.
Thanks! Filed it with the others and put it in the map layer.

l
Subject: Names on the poster | Hi all, the poster for {day}'s seminar lists Venkat, Arjun, Farida and me. Did I forget anybody?
Please add Ramesh, he scored every plant.
Added, top row.

g
Subject: Publication plan | Dear Marlene, enclosed the outline, with first author from your side for paper one and ours for paper two, as discussed.
Looks fair to me. I'd put Dana on both, she built the whole table.
Fully agree.

l
Subject: Seed return calc | I get {n} kilos of {line} coming home, is that in the ballpark? T.
Little lower I think, cleaning loss is there. I will weigh and confirm by {day}. Venkat
Weighed: you were right, I was pessimistic.
"""

MAIL_LW = """
w
Subject: Pre-alert {awb} | Dear Tyler, pre-alert for {awb}: pick-up {day} {time}, Bremen next morning, {n} kg. Documents attached. Kind regards, Torben
Thanks Torben, dock two, ring the bell, the dog's friendly.

l
Subject: Rates for spring | Hi Heike, can you sharpen the pencil on the spring rate a bit? We'd be at around {n} crates.
Dear Tyler, for {n} crates I can do four per cent less. More is not possible without making my boss cry.
Don't make him cry. Deal.

w
Subject: Logger report {log} | Dear Tyler, the curve of {log} is attached. Maximum {t2} degrees, minimum 4. Very boring, as it should be. Yusuf
Boring is what we pay for! Thanks.

l
Subject: Claim for wet box | Heike, one carton of {crate} was damp at the corner. Seeds fine, so I'm not claiming, just telling you.
Thank you for telling. It was the gate in Toronto, we have changed the stacking.

w
Subject: Customs tariff | Hello Tyler, the tariff number on invoice {inv} belongs to roasted coffee. I suppose you do not ship coffee. Katrin
Ha, autofill. Corrected invoice attached. Though now I want coffee.

l
Subject: Stock count at the seed store | Folks, quick note that we count stock on {day} afternoon, so no pickups after two. Mornings are fine.
Noted, nothing planned on our side. Happy counting.
"""

MAIL_GW = """
w
Subject: Delivery order {awb} | Dear Farida, delivery order for {awb} is released. Could you confirm the consignee address once more? Best regards, Torben
Dear Torben, address is same, only the gate changed, kindly mention gate {n}.
Gate {n} is mentioned.

g
Subject: Demurrage query | Dear Heike, the terminal has raised a bill for {n} hours of storage. As per our understanding it is included. Please check. Farida
It is included, they billed the wrong party. Cancelled, copy of the credit note attached.
Matter closed, thanks for prompt action.

w
Subject: Format of the permit copy | Dear Farida, Frankfurt cannot read the stamp on the scan. Could you scan in colour? Katrin
Colour scan attached. Please tell Frankfurt the stamp looks like that in real life also.

g
Subject: Return samples | Dear Yusuf, {n} vials with leaf samples are to go on {day}. What temperature you recommend?
Four degrees, gel packs not ice. I send a box with instructions in pictures.
The pictures are very clear, my son could follow.

w
Subject: Broker in Hyderabad | Dear Venkat, how satisfied are you with the broker? I write the yearly rating.
He is slow in replying but never loses a paper. Seven out of ten.
Seven it is.

g
Subject: Proof of delivery {awb} | Dear Torben, signed POD of {awb} attached, {n} packages, no remarks.
Thank you, fastest POD in our system this week.
"""

def parse(text):
    out = []
    for block in text.strip().split("\n\n"):
        lines = block.strip().split("\n")
        out.append((lines[0], lines[1:]))
    return out

POOLS = {k: parse(v) for k, v in dict(n=NURSERY, s=SHIP, d=DATA, lg=MAIL_LG, lw=MAIL_LW, gw=MAIL_GW).items()}
print({k: len(v) for k, v in POOLS.items()}, file=sys.stderr)
DECK, C = {}, story.chance
def fill():
    return dict(line=C.choice(["LK-417", "LK-502", "CP-88", "CP-131", "LK-629", "CP-140"]), n=C.randint(3, 29), blk=C.choice(["A2", "A4", "B1", "B3", "C1", "C5", "D2"]),
                crop=C.choice(["lentil", "chickpea"]), big=C.randint(140, 920), t=C.randint(29, 38), t2=C.randint(12, 19), day=C.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
                time=C.choice(["06:40", "09:15", "11:00", "13:30", "15:45"]), crate="C-%d" % C.randint(210, 690), awb="WM-%d" % C.randint(70110, 78990), log="T%d" % C.randint(310, 399),
                inv=C.randint(20110, 20980), ph="8.%d" % C.randint(0, 5))
SIDE = {"l": "larkseed", "g": "godavari", "w": "wesermark"}
import re
def own(lines, one, other):
    """Greetings and signatures of a mail fit those who write it."""
    names = "|".join(p.first for p in story.people)
    out = []
    for number, line in enumerate(lines):
        who, whom = (one, other) if number % 2 == 0 else (other, one)
        line = re.sub(r"\b(Hi|Hello|Dear) (%s|colleague)(?=,)" % names, lambda m: m[1] + " " + whom.first, line)
        line = re.sub(r"(?<=\| )(%s)(?=, )" % names, whom.first, line)
        line = re.sub(r"(?<=[.?!,] )(%s|T\.|C\.)$" % names, who.first, line)
        line = re.sub(r"(?<=regards, )(%s)$" % names, who.first, line, flags=re.I)
        out.append(line)
    return out
def talk(pool, where, groups, per_week, first, last, reply, answered=1.0, threads=0.6):
    """groups: pairs of people of two parties; an exchange whose starter is not of the pair's parties is skipped to the next pair that fits."""
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays: continue
        for _ in range(story.poisson(per_week / 5)):
            if not DECK.get(pool):
                DECK[pool] = list(POOLS[pool]); C.shuffle(DECK[pool])
            tag, lines = DECK[pool].pop()
            fits = [(a, b) if a.party == SIDE[tag] else (b, a) for a, b in groups if SIDE[tag] in (a.party, b.party)]
            one, other = C.choice(fits)
            if date in story.closed[one.party]: continue
            f = fill()
            parties = {one.party, other.party}
            hours = (9, 17.5) if "larkseed" not in parties else (14.2, 20.5)
            story.exchange(where[0], where[1], date, one, other, (own if where[0] == "mail" else lambda x, a, b: x)([x.format_map(f) for x in lines], one, other), reply, answered, threads, hours)

# the work is uneven: much dispatch in autumn, field work in winter, data and returns in spring
N, S_, D = ("team", "nursery"), ("team", "shipments"), ("team", "field-data")
NP = [(ma, ve), (ma, ve), (ma, la), (ty, ve)]
SP = [(ty, to), (ty, to), (ty, he)]
DP = [(da, ar), (da, ar)]
# shipment exchanges run between Lark and Wesermark or Godavari and Wesermark
def split_ship():
    lw = [e for e in POOLS["s"] if e[0] == "l"]
    gw = [e for e in POOLS["s"] if e[0] == "g"]
    w_l = [e for e in POOLS["s"] if e[0] == "w" and not any(k in " ".join(e[1]) for k in ("Hyderabad", "Your driver", "Our man"))]
    w_g = [e for e in POOLS["s"] if e[0] == "w" and e not in w_l]
    POOLS["slw"], POOLS["sgw"] = lw + w_l, gw[:] + w_g
# certificates and seed papers asked by the institute go to the seed store
    POOLS["slg"] = [e for e in gw if "certificate" in " ".join(e[1])]
    moved = list(POOLS["slg"])
    POOLS["slg"] += parse(SLG)
    POOLS["sgw"] = [e for e in POOLS["sgw"] if e not in moved]
split_ship()
for first, last, n, s, d, m in (("2025-09-02", "2025-10-31", 1.5, 5.0, 1.2, 1.3), ("2025-11-03", "2025-12-22", 3.6, 2.4, 2.0, 1.2), ("2026-01-05", "2026-02-27", 4.0, 1.6, 3.2, 1.2),
                               ("2026-03-02", "2026-04-24", 2.4, 3.2, 3.4, 1.2), ("2026-04-27", "2026-05-29", 1.6, 3.6, 2.6, 1.3), ("2026-06-01", "2026-06-26", 1.4, 3.4, 2.4, 1.3)):
    late = first >= "2026-06-01"
    SP = [(ty, to), (ty, to), (ty, ka if late else he)]
    DP = [(da, ar), (da, ar), (da, ar)] + ([(da, sn)] if first > "2026-02-05" else [])
    talk("n", N, NP, n, first, last, (6, 260))
    talk("slw", S_, SP, s * 0.55, first, last, (4, 150))
    talk("sgw", S_, [(fa, to), (fa, yu), (ve, to)], s * 0.35, first, last, (6, 220))
    talk("slg", S_, [(ty, fa)], s * 0.1, first, last, (10, 260))
    talk("d", D, DP, d, first, last, (6, 280))
    talk("lg", ("mail", None), [(ma, la), (ma, la), (da, la), (ty, ve)], m, first, last, (40, 700))
    talk("lw", ("mail", None), [(ty, to), (ty, ka if late else he)], m * 0.45, first, last, (30, 500))
    talk("gw", ("mail", None), [(fa, to), (fa, ka)], m * 0.45, first, last, (30, 500))

ALL = [ma, la, he, ty, ve, fa, to, da, ar]
story.series("Pulse weekly call", "2025-09-04 15:00", 1, "2026-06-25", 30, ALL, skip=["2025-10-02", "2025-12-25", "2026-01-01", "2026-01-15", "2026-05-14"], cancelled=["2026-02-12", "2026-03-19"],
             moved={"2025-11-13": "2025-11-14 15:00", "2026-04-02": "2026-04-01 15:00"})
story.series("Steering round", "2025-09-16 15:30", 4, "2026-06-23", 60, [gl, ma, la, he], moved={"2025-11-11": "2025-11-12 15:30", "2026-03-03": "2026-03-05 15:30", "2026-01-06": "2026-01-08 15:30"})
story.meeting("2025-12-09 15:00", "Open questions on CP-131, field and freight together", 45, [ve, ma, to, fa])
story.meeting("2026-02-13 15:00", "Pulse call, moved for the Bremen staff day", 30, ALL)
story.meeting("2026-04-21 15:00", "Handover Heike to Katrin", 45, [he, ka, ma, ty, la, fa])
story.meeting("2026-05-28 15:00", "Looking back on the season", 90, [ma, la, he, ka, ty, ve, fa, ar, da, yu])

T, M = story.team, story.mail
# 1 a beginning with plain words
m = M("2025-09-03 16:10", ma, [la, he], "Before we start", "Hi Lakshmi, hi Heike,\n\none thing up front. We're a small outfit and harvest eats us alive till the end of September, so from us you'll get short answers late at night. It isn't grumpiness. If something's on fire, phone Tyler, he sleeps with the thing.\n\nMarlene", cc=[ty])
m2 = M("2025-09-04 08:12", la, [ma, he], "Re: Before we start", "Dear Marlene, thank you for telling us beforehand. From our side: October has many festivals and government offices work half speed. Farida will tell all dates in advance. We are very much looking forward to this.\n\nLakshmi", reply_to=m)
M("2025-09-04 09:40", he, [la, ma], "Re: Before we start", "Dear both, then my turn: from Bremen you get precise answers which sound angry. They are not. It is only German. Best regards, Heike", reply_to=m2)
# 2 seven days' notice, agreed
M("2025-09-16 17:02", he, [gl, ma, la], "Notes from the steering round", "In short: (1) whoever alters a flight, a sowing date or a column in the data tells the others a week before, or by phone if it cannot wait. (2) Answers in three working days. (3) Weekly call on Thursday. (4) Goal: 6,000 plots and 40 kg of the two best lines home by June. I wrote it small so that it fits on the fridge.", cc=[ty, ve, fa, to])
# 3 urgent, simply urgent
t = T("2025-09-24 07:05", "shipments", to, "URGENT. Crate C-231 stands in Frankfurt without phyto original. Flight 11:40. Where is the paper?")
T("2025-09-24 07:09", "shipments", ty, "Up. It's 11 pm here. Blue pouch on the side, under the logger card, I stuck it there myself.", t)
T("2025-09-24 07:31", "shipments", to, "Found. Under the card, as you say. On board. Go to bed.", t)
T("2025-09-24 07:33", "shipments", ty, "Going. Next time it goes on top with a bow on it.", t)
# 4 joke shared by both
t = T("2025-10-09 15:20", "shipments", ty, "The Germans have sent me a nine page manual on how to close a box.")
T("2025-10-09 15:24", "shipments", yu, "Ten. Page ten is how to open it, that is only for advanced Canadians.", t)
T("2025-10-09 15:26", "shipments", ve, "We Indians will need page eleven, how to cross the box over a wet field on a scooter.", t)
T("2025-10-09 15:31", "shipments", ty, "Crying laughing. Framing all of it.", t)
# 5 permit late, said early, made good
m = M("2025-10-14 11:20", fa, [ma, ty, he], "Permit for CP-131 will be delayed", "Dear all,\n\nI have to inform you that the permit for CP-131 will not come on the 17th as I had told you. The signing officer is on election duty. Diwali is from Monday. Realistic is 28 October, I will sit in his office from the 27th morning. I know the sowing window is upto 5 November. Kindly hold the crate in cool store.\n\nFarida", cc=[la, ve])
m2 = M("2025-10-14 16:31", ma, [fa], "Re: Permit for CP-131 will be delayed", "Thanks for the early shout, Farida. Not thrilled, obviously, but with two weeks' warning we can live with it. Tyler, park it please.", cc=[ty, he, la, ve], reply_to=m)
M("2025-10-15 09:02", he, [fa, ma], "Re: Permit for CP-131 will be delayed", "The cool store costs nothing for these two weeks, I have asked. We rebook for the 29th.", cc=[ty, la, ve], reply_to=m2)
t = T("2025-10-28 12:55", "shipments", fa, "PERMIT IS SIGNED!! Ink is still wet. Scan in five minutes.")
T("2025-10-28 13:01", "shipments", to, "Bravo. It flies tomorrow 10:25.", t)
T("2025-10-31 06:50", "nursery", ve, "CP-131 is in Hyderabad and in the soil by noon. With four days in hand.")
# 6 a sharp word taken back the same day
t = T("2025-11-06 15:44", "field-data", da, "Ok who changed the plot ids over the weekend?? My whole import's toast and I've a board deck due in three hours. Typical.")
T("2025-11-06 15:52", "field-data", ar, "It was me, Dana. I thought the tablets were not yet linked to your side. Reverting, give me fifteen minutes. I should have told you, sorry.", t)
T("2025-11-06 16:06", "field-data", ar, "Old ids are back. Please try.", t)
T("2025-11-06 16:15", "field-data", da, "Works. And hey, I apologize for the 'typical', that was uncalled for. You've been nothing but careful. Deck stress.", t)
T("2025-11-06 16:18", "field-data", ar, "Already forgotten. From now I write here first, a week before, as on Heike's fridge.", t)
T("2025-11-07 10:00", "nursery", he, "Thursday 13th I am at the dentist and Tyler at a curling thing, so the call goes to Friday 14th, 15:00. Invitation is corrected.")
M("2025-11-04 09:00", he, [gl, ma, la], "Steering round on the 12th, not the 11th", "Dear all, the 11th is Remembrance Day in Canada, I had overlooked it. We meet on Wednesday 12th at the same hour.")
# 7 criticism of a third firm
t = T("2025-11-19 10:10", "shipments", he, "Skyhaul has once more unloaded our pallet to make place for smartphones. They do not inform, they do not answer, and when you reach them they are surprised. I am looking for another carrier from January and will show you two offers before I sign.")
T("2025-11-19 15:02", "shipments", ty, "Good riddance. They'd lose a tractor in a parking lot.", t)
T("2025-11-19 15:20", "shipments", fa, "Fully support. Please choose one which has office in Hyderabad also.", t)
M("2025-12-03 10:00", he, [ty, fa, ma, la], "Two offers, please choose until 12 December", "Dear all, as promised: offer A (Nordkap Cargo, cheaper, lands at night), offer B (Caravel, dearer by 6 %, own desk in Hyderabad). My vote is B. Nothing is signed until all three have said something.\n\nHeike")
M("2025-12-04 12:14", fa, [he], "Re: Two offers, please choose until 12 December", "B, surely. The desk will save me many a night.", cc=[ty, ma, la])
M("2025-12-05 15:40", ma, [he], "Re: Two offers, please choose until 12 December", "B works for us too.", cc=[ty, fa, la])
# 8 real disagreement, argued and settled
m = M("2025-12-05 09:30", la, [ma], "Second irrigation in the stress blocks", "Dear Marlene,\n\nI must frankly disagree with the plan of withholding second irrigation. Our soils crack; you will be measuring dead plants and not drought tolerance. Thirty years of experience tells me this.\n\nLakshmi", cc=[ve])
m2 = M("2025-12-05 17:12", ma, [la], "Re: Second irrigation in the stress blocks", "Lakshmi, I hear you, and I also think if we water them we've measured nothing. Could we split it? Half of C1 your way, half mine, and let the lentils decide. Call on Tuesday?", cc=[ve], reply_to=m)
M("2025-12-08 06:55", la, [ma], "Re: Second irrigation in the stress blocks", "Splitting is wise. I should have thought of it myself. Tuesday it is, with Torben and Farida also for the other point.", cc=[ve], reply_to=m2)
T("2026-02-05 14:50", "nursery", ma, "For the record, C1: Lakshmi's half gave us the ranking, mine gave us a graveyard. I owe the lady a dinner.")
T("2026-02-05 15:05", "nursery", la, "The graveyard was also data, Marlene. But I will accept the dinner.")
# 9 Christmas, announced quiet
M("2025-12-15 10:00", he, [ma, ty, la, fa, ve], "Opening hours over the holidays", "Dear all, our office is closed from 24 December to 2 January. The emergency phone is Yusuf's, he volunteered because his mother-in-law visits. Nothing flies in this time. Merry Christmas!")
M("2025-12-15 16:20", ty, [he], "Re: Opening hours over the holidays", "Same here, shut from the 23rd to the 5th. Thanks for a heck of a season start. Minus 31 this morning.", cc=[ma, la, fa, ve])
# 10 pressure that is shared
m = M("2026-01-08 18:02", gl, [la, he], "Straight talk about our budget", "Lakshmi, Heike,\n\nI said this in the steering round today and want it in writing so nobody hears it second-hand. Canola prices have hammered us and the board's cutting R&D by 12 per cent from April. The nursery is protected through June, full stop. After that I'll have to make the case again, and I'll need your help and your numbers to do it.\n\nGeoff", cc=[ma])
m2 = M("2026-01-09 07:30", la, [gl], "Re: Straight talk about our budget", "Dear Geoff, we value such openness. We can carry labour for the second year's C blocks from our own project if it helps your case. Arjun will prepare cost per plot.\n\nLakshmi", cc=[he, ma], reply_to=m)
M("2026-01-09 09:15", he, [gl], "Re: Straight talk about our budget", "Dear Geoff, thank you. I can fix the freight rate for eighteen months if that makes the calculation easier. Better to know in January than in June.", cc=[la, ma], reply_to=m2)
# 11 flight warming: an incident, own fault, said at once
m = M("2026-01-20 08:05", yu, [ty, ma, fa], "Our mistake with C-402", "Good morning,\n\nI will say it directly: we left crate C-402 for five hours in the wrong hall, 27 degrees, the logger shows it clearly. Nobody had noticed, I saw it in the curve. It is our fault alone. Please test germination, we pay the test and, if needed, the replacement and its flight.\n\nYusuf", cc=[he, to])
m2 = M("2026-01-20 15:33", ty, [yu], "Re: Our mistake with C-402", "Thanks for fessing up before I'd even had my coffee. Five hours shouldn't kill chickpeas. Farida, can you run a hundred seeds?", cc=[ma, fa, he, to], reply_to=m)
M("2026-01-29 11:12", fa, [ty, yu], "Re: Our mistake with C-402", "Germination is 96 out of 100. Seed is perfectly fine. Yusuf may sleep now.", cc=[ma, he, to], reply_to=m2)
T("2026-01-29 11:40", "shipments", yu, "I sleep. From today the hall door has a second lamp and a very large sign.")
# 12 newcomer received well
m = M("2026-02-02 09:30", la, [ma, da, ty, he, yu], "Sneha Rao joins us", "Dear friends, Dr Sneha Rao has joined as pathologist from today. She will look after wilt scoring. Kindly include her in the calls.\n\nLakshmi", cc=[sn])
M("2026-02-02 15:12", ma, [sn], "Re: Sneha Rao joins us", "Welcome Sneha! Call me any morning your time is evening mine, I'd love to walk you through the wilt history. Dana's setting you up.", cc=[la, da], reply_to=m)
T("2026-02-03 14:35", "field-data", da, "Sneha, login's in your mail, plus a two-page cheat sheet. Ask dumb questions, Arjun did for months.")
T("2026-02-03 14:52", "field-data", sn, "Thank you so much! First dumb question: what is 'toast' in your remarks?")
T("2026-02-03 14:55", "field-data", ar, "It means broken. In Saskatoon everything is toast or sweet.")
T("2026-02-10 07:40", "nursery", sn, "Finished first scoring, 640 plots. Marlene's notes from 2022 were a big help.")
# 13 meeting called off with replacement
T("2026-02-04 10:00", "nursery", he, "Next Thursday the 12th is staff day in Bremen, whole company in a museum. Call goes to Friday 13th, same hour. I am not superstitious.")
T("2026-02-04 14:44", "nursery", ma, "Friday the 13th it is, I'll bring a black cat.")
T("2026-03-16 08:15", "nursery", ve, "This Thursday is Ugadi, so no call from our side, please keep it off. All news I will post here on Wednesday.")
T("2026-03-18 13:30", "nursery", ve, "News as promised: block D2 harvested, 212 plots threshed, LK-417 is in the bags. Ugadi wishes to all!")
T("2026-03-18 15:01", "nursery", ma, "Happy Ugadi! And wow, D2 already.")
# 14 escalation both asked for
m = M("2026-02-18 12:10", fa, [to], "Caravel and the customs hold", "Torben, we two have pushed for six days and Caravel customer desk is only copying the same sentence. I propose we both take it to Heike and Lakshmi so that they call the regional director together. Are you agreeable?")
m2 = M("2026-02-18 12:31", to, [fa], "Re: Caravel and the customs hold", "Yes, very. I write to Heike now with you in copy, you please to Lakshmi.", reply_to=m)
M("2026-02-18 12:50", to, [he, la], "Please call Caravel's director together", "Dear Heike, dear Lakshmi, Farida and I ask you both for help. Six days, four tickets, no result, 38 kg of LK-502 in their shed. Summary on one page attached.", cc=[fa])
M("2026-02-19 13:45", la, [to, fa], "Re: Please call Caravel's director together", "Heike and I spoke with him just now. He was most embarrassed. Crate will be released by tonight.", cc=[he])
T("2026-02-20 06:10", "shipments", fa, "Released at 23:40. Bags counted, all there. Chai for everyone.")
# 15 a credit slip repaired within hours
m = M("2026-03-11 09:02", ar, [ma, gl], "Press note of 10 March", "Dear Marlene, dear Geoff,\n\nyour press note on LK-417 is very nice. One small thing, it reads as though the trial was in Saskatchewan; the institute isn't there by name, nor is Wesermark. Our director saw it before me and was a little hurt.\n\nArjun", cc=[la])
m2 = M("2026-03-11 14:35", gl, [ar, la, he], "Re: Press note of 10 March", "Arjun, you're dead right and I'm mortified. The agency cut the paragraph and I signed off on my phone. Corrected note went out five minutes ago with the institute in the headline and Wesermark in the second line. I've rung your director to say sorry in person.\n\nGeoff", cc=[ma], reply_to=m)
M("2026-03-12 07:10", la, [gl], "Re: Press note of 10 March", "Director was very pleased by the call. He has already pinned the new version outside his office. All well.", cc=[ar, he, ma], reply_to=m2)
# 16 a reply really late, apologised, made good
M("2026-03-23 15:00", da, [to], "Codes for the logger export", "Hi Torben, what do the codes 7 and 9 mean in the logger export? Need it for the temperature chapter, end of next week's fine.")
M("2026-03-27 16:20", to, [da], "Re: Codes for the logger export", "Dear Dana, forgive me, four days, my wife and I both had the flu and the desk was one person. 7 is door open, 9 is battery under 20 per cent. Full list attached, with the two which nobody uses.")
M("2026-03-27 17:31", da, [to], "Re: Codes for the logger export", "No sweat at all, in time and then some. Get well, both of you!")
# 17 change of key account, announced long before
m = M("2026-03-30 10:00", he, [ma, ty, la, fa, gl], "I will hand over to Katrin on 1 June", "Dear all,\n\nyou hear it from me first: from 1 June I lead our Hamburg office, and Katrin Osterloh, whom you know from the coffee tariff, takes you over. Until then we do everything in pairs, and on 21 April we go through the whole folder together. I am leaving you only by 110 kilometres.\n\nHeike", cc=[ka, to, yu])
m2 = M("2026-03-30 16:02", ty, [he], "Re: I will hand over to Katrin on 1 June", "Aw, Heike. Congrats, you've earned it. And Katrin saved me from importing coffee, so we're in good hands.", cc=[ma, la, fa, gl, ka], reply_to=m)
M("2026-03-31 07:22", fa, [he, ka], "Re: I will hand over to Katrin on 1 June", "Congratulations and a warm welcome to Katrin. I will prepare all permit files with her before.", cc=[ma, ty, la, gl], reply_to=m2)
# 18 a change that could not wait, by phone and then written
t = T("2026-04-09 08:20", "shipments", ka, "As I told Venkat and Tyler on the phone just now: airspace over the Gulf is shut since midnight, all return flights this week go over Istanbul, plus 30 hours. I put extra gel packs in. Nobody must do anything.")
T("2026-04-09 08:31", "shipments", ve, "Thank you for calling so early. We harvest one day later then, works out well.", t)
T("2026-04-09 14:40", "shipments", ty, "Got your call in my pajamas. All good.", t)
# 19 hot weather: a hard request, honest no
m = M("2026-04-15 17:45", ma, [ve, la], "Any chance of a late sowing?", "Hi both, cheeky ask: could you squeeze in 60 plots of LK-629 now? I know it's late.")
M("2026-04-16 06:30", ve, [ma], "Re: Any chance of a late sowing?", "Madam, frankly no. It is 41 degrees, they will cook. But I have space in the shade house for 12 pots, I can start tomorrow if you say yes.", cc=[la], reply_to=m)
M("2026-04-16 14:50", ma, [ve], "Re: Any chance of a late sowing?", "Ha, fair. Twelve pots, yes please!", cc=[la])
# 20 apology for triviality
T("2026-04-28 09:00", "shipments", ka, "I apologise to everybody: in yesterday's table I have written Hyderabad with one d too many. Four times.")
T("2026-04-28 09:14", "shipments", fa, "We forgive, Katrin. We have written Bremmen for two years.")
# 21 near miss on the goal, said early, and solved together
m = M("2026-05-06 13:10", ve, [ma, la, ka], "Return seed, likely short by six kilo", "Dear all, after cleaning I fear we are at 34 kg and not 40 for the two lines. Reason is the dead half of C1 and borers. I inform now so that you can plan. Shade house may give one kilo more.\n\nVenkat", cc=[ty])
m2 = M("2026-05-06 16:44", ma, [ve], "Re: Return seed, likely short by six kilo", "Thanks Venkat. 34's enough for four of five sites. Could we take the 502 remnants from the cold room as filler?", cc=[la, ka, ty], reply_to=m)
M("2026-05-07 07:05", la, [ma, ve], "Re: Return seed, likely short by six kilo", "Yes, 7 kg of 502 is lying there, breeder grade. You take it, with my blessings.", cc=[ka, ty], reply_to=m2)
T("2026-06-11 15:12", "shipments", ty, "Forty one point two kilos on MY scale in MY store. Come on!!")
T("2026-06-11 15:20", "shipments", ve, "My scale said 41.0. I give you 200 gram as present.")
# 22 looking back, going further
m = M("2026-05-29 11:20", la, [ma, he, ka, gl], "What we noted yesterday", "Dear all,\n\nmy notes from the look back. Went well: telling bad news early, Friday pictures, Yusuf's loggers. To improve: permits need eight weeks and not five; data columns frozen from November; one person per side who may say stop. Everyone spoke, even Torben. For year two we want three countries and 9,000 plots; Geoff will bring it to his board on 17 June.\n\nLakshmi", cc=[ty, ve, fa, ar, da, yu])
M("2026-05-29 15:45", ka, [la], "Re: What we noted yesterday", "Agreed in every point, I hang it on the fridge beside Heike's. For the eight weeks I have made a calendar with Farida already.", cc=[ma, he, gl], reply_to=m)
M("2026-06-17 22:40", gl, [la, ka, he, ma], "Board said yes", "Folks, two more years, full budget, unanimous. The cost per plot from Arjun and the fixed rate did it. Drinks on me in Hyderabad in November.\n\nGeoff")
M("2026-06-18 08:03", ka, [gl], "Re: Board said yes", "Wunderbar! Torben has shouted through the whole hall.", cc=[la, he, ma])
M("2026-06-18 08:40", la, [gl], "Re: Board said yes", "This is the best news of the monsoon. Sweets are being distributed in the field as I write.", cc=[ka, he, ma])
story.write()
