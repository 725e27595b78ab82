import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt
import re

story = Story(90210, "Europe/Brussels", "2025-08-25", "2026-06-12")
R = story.chance
for p in ("cloonbeg", "tielhof", "halmarkt"):
    story.party(p, p + ".example")
P = story.person
siobhan = P("Siobhán Geraghty", "cloonbeg", "Partnerships")
declan = P("Declan Moriarty", "cloonbeg", "Plant manager")
aoife = P("Aoife Tuohy", "cloonbeg", "Quality")
padraig = P("Padraig Noone", "cloonbeg", "Finance")
niamh = P("Niamh Lacey", "cloonbeg", "Farmers and sustainability")
maarten = P("Maarten Roelofs", "tielhof", "Programme manager")
femke = P("Femke Brinkhuis", "tielhof", "Tool engineer")
joost = P("Joost van Eyndt", "tielhof", "Operations")
wietske = P("Wietske Hoogland", "tielhof", "Materials")
ruud = P("Ruud Camphuis", "tielhof", "Commercial director")
griet = P("Griet Vanneste", "halmarkt", "Buyer dairy")
thibault = P("Thibault Lemaire", "halmarkt", "Category")
els = P("Els Carpentier", "halmarkt", "Sustainability")
koen = P("Koen Schollaert", "halmarkt", "Supply chain")
nathalie = P("Nathalie Wauters", "halmarkt", "Director fresh")
jelle = P("Jelle Baert", "halmarkt", "Category (from April 2026)")

for d in ["2025-12-25", "2025-12-26", "2026-01-01", "2026-04-06", "2026-05-14", "2026-05-25"]:
    for p in story.closed:
        story.closed[p].add(day(d))
    story.holidays.add(day(d))
for p, ds in dict(cloonbeg=["2025-10-27", "2026-02-02", "2026-03-17", "2026-05-04", "2026-06-01"], tielhof=["2026-04-27", "2026-05-05"], halmarkt=["2025-11-11", "2026-05-01"]).items():
    for d in ds:
        story.away(p, d, d)
for p in story.closed:
    story.away(p, "2025-12-23", "2026-01-02")

everyone = [x for x in story.people]
story.channel("greentub", everyone)
story.channel("supply", [declan, siobhan, padraig, maarten, joost, femke, koen, griet, thibault, jelle])
story.channel("materials-quality", [aoife, declan, niamh, femke, wietske, joost, els, griet, maarten])

SLOTS = dict(
    w=["0"],
    n=[str(x) for x in range(2, 12)], pal=[str(x) for x in range(6, 34)], k=[str(x) for x in range(12, 90, 3)], d=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    sku=["the butter 250", "the butter 500", "the skyr 450", "the kefir 300", "the cottage cheese 200", "the cream 200"], store=["Aalst", "Mechelen", "Kortrijk", "Leuven", "Namur", "Hasselt", "Deinze", "Tournai", "Gent Zuid"],
    batch=["CB%d" % x for x in range(3101, 3390, 7)], lot=["T%d" % x for x in range(510, 690)], h=["9", "half ten", "11", "2", "half three", "4"], um=[str(x) for x in range(38, 72)],
    pct=[str(x) for x in range(2, 19)], cav=[str(x) for x in range(1, 9)], port=["Rosslare", "Zeebrugge", "Dunkirk"], city=["Mallow", "Tiel", "Brussels", "Cork"], no=[str(x) for x in range(4410, 4590)])
GROUPS = dict(D=[declan], A=[aoife], S=[siobhan], P=[padraig], N=[niamh], M=[maarten], F=[femke], J=[joost], W=[wietske], G=[griet], T=[thibault], E=[els], K=[koen],
              C=[declan, siobhan], X=[joost, maarten], H=[griet, koen], Q=[aoife, declan], L=[wietske, femke])


def blocks(text):
    out = []
    for part in text.strip().split("\n\n"):
        lines, kind = [l for l in part.strip().splitlines() if l.strip()], ""
        if lines[0][0] in "*-!":
            kind, lines[0] = lines[0][0], lines[0][1:]
        out.append((kind, [tuple(x.strip() for x in l.split(":", 1)) for l in lines]))
    return out


def fill(line, slots):
    line = re.sub(r"\[\[(.*?)\]\]", lambda m: R.choice(m.group(1).split("|")), line)
    line = re.sub(r"\$([a-z]+)", lambda m: slots.setdefault(m.group(1), R.choice(SLOTS[m.group(1)])) if m.group(1) in SLOTS else m.group(0), line)
    return re.sub(r"(^|[.?!] )the ", r"\1The ", line)


POOLS, ONCE = {}, set()


def talk(medium, channel, text, per_week, first, last, wait, sour=None, less=None):
    """wait: minutes to an answer, by answering party; less: share of exchanges of a party that still take place."""
    key = id(text)
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not POOLS.get(key):
                POOLS[key] = blocks(text)
                R.shuffle(POOLS[key])
            kind, lines = POOLS[key].pop()
            if kind == "!":
                if lines[0][1] in ONCE:
                    continue
                ONCE.add(lines[0][1])
            if date >= day("2026-03-24") and any(t in "WL" for t, _ in lines):
                continue
            if (kind == "*" and sour) or (kind == "-" and not sour):
                continue
            cast, slots = {}, dict(w=str((date + dt.timedelta(days=R.choice((7, 14, 21)))).isocalendar()[1]))
            for tag, _line in lines:
                cast.setdefault(tag, jelle if tag == "T" and date >= day("2026-04-13") else R.choice(GROUPS[tag]))
            if any(x.party in (less or {}) and R.random() > less[x.party] for x in cast.values()) or date in story.closed[cast[lines[0][0]].party]:
                continue
            at, before, subject = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=R.uniform(8.5, 16.9)), None, None
            for number, (tag, line) in enumerate(lines):
                who = cast[tag]
                if number:
                    at = story.later(at, R.uniform(*wait[who.party]), who.party, (8.5, 17.5))
                    if at.date() > story.end:
                        break
                line, when = fill(line, slots), at.strftime("%Y-%m-%d %H:%M:%S")
                if medium == "mail":
                    if line.startswith("Subject"):
                        subject, line = [x.strip() for x in line.split(" ", 1)[1].split("|", 1)]
                    before = story.mail(when, who, [x for x in cast.values() if x is not who], subject if before is None else "Re: " + subject, line, reply_to=before)
                else:
                    before = story.slack(when, channel, who, line, thread=before if before and R.random() < .65 else None)


SUPPLY = """
K: [[Morning all,|Hi,]] what lands this week? I have dock space on $d from $h.
D: [[$pal pallets of butter and a handful of skyr.|Grand, $pal pallets, left $port last night.|About $pal, boat allowing.]]
K: [[Noted, dock 4.|Perfect, thanks.|OK booked.]]

D: Joost, we're down to $k thousand lids for $sku. When's the next drop?
J: [[Truck leaves Tiel tomorrow, $pal pallets.|Wednesday morning at yours, if the ferry goes.|On the road already, check the tracking.]]
D: [[Mighty.|Great stuff.|Sound, thanks.]]

J: Loaded for Cloonbeg: $pal pallets, lots $lot and up. CMR is in the folder.
D: [[Thanks Joost.|Landed, all dry.|Got it. One corner crushed, nothing to cry about.]]

T: Sell-out of last week: $sku plus $pct% in $store, flat in the rest.
S: [[Lovely to see.|Thanks Thibault. Any idea why there?|We'll take it!]]
T: [[They put it next to the bread.|Local folder, I think.|The manager there is a fan.]]

K: Forecast for week $w in the sheet, $sku is up a bit because of the folder.
D: [[Seen. Doable.|We can do that, but I'd need lids two days sooner.|Fine by the plant.]]
J: [[Lids can go on $d then.|No problem here.|OK, I swap two trucks.]]

D: [[Bit of a delay|Small hiccup]], filler on line 2 is down, pallets go out tomorrow instead of today. Will confirm.
K: [[No stress, stock is okay until $d.|Thanks for telling, I move the slot.]]
D: [[Back up and running. Left at six this morning.|Gone now, all on board.]]

P: Griet, which PO number should be on the invoices for $sku from this month?
G: [[$no.|Same as before, $no.|New one, $no, mail follows.]]
P: [[Thanks a million.|Perfect.|Ta.]]

K: Ferry from $port is cancelled for the storm. Who is affected?
D: [[One truck of ours. Driver's gone for a fry.|None, thank God.|Two, they'll try tonight.]]
K: [[OK, I let the stores know.|Good to know.|Safe travels to them.]]

J: Can someone tell me how many empties (the blue crates) stand in $city? I count $n stacks too few.
D: [[I'd say $n behind the cold store, will look.|Found them. Someone built a wall.]]
J: [[Haha thanks.|Good, I pick them up with the next truck.|Then my count is right again.]]

G: Folder of week $w: could we have $pct% more of $sku?
S: [[I'd say yes, let me check with Declan.|We can, thanks for asking early.]]
G: [[Fine.|Super.|Top, merci.]]

!D: The new sleeve on $sku looks only gorgeous on the line. The lads are taking selfies.
F: [[Send me one for the wall here!|That makes my week.|Finally a mould that I may show to my mother.]]
D: [[Sent. Excuse the hairnets.|Will do.|She'll be proud.]]

!T: Colleague in $store says customers ask if the tub may go in the garden for seedlings. Free marketing idea.
S: [[My mam does that already.|Brilliant, telling Niamh.|Tomatoes in skyr pots. I'm in.]]

K: Could we deliver $store direct for two weeks? Their DC does renovation.
D: [[As long as there's a forklift, no bother.|Tell me the address and the opening hours.]]
K: [[In the sheet.|There is one, and a man for it.]]

M: I'm at the supplier on $d, Joost picks up here.
G: [[OK, safe trip.|Thanks for saying.]]

!J: Sorry, missed this yesterday, [[dentist|stocktaking|a flat tyre on the A15]]. Answer: yes, $pal pallets.
D: [[No bother at all.|Cheers.|All good, I'd guessed.]]

!G: Label text for $sku: the Walloon region asks for a comma more in French. A comma...
S: [[We can give them two.|Ha. When do you need it?]]
G: [[Next print is okay.|No hurry at all.]]

K: Temperature log of truck $no shows 6.2 for $n minutes. Within tolerance, only for your information.
D: [[Ta, that'd be the loading at Mallow.|Thanks Koen. I'll have a word with the driver.]]

!D: Anyone else unable to open the stock sheet?
J: [[Same here.|Works for me, try again?|Koen has it locked, I think.]]
K: [[Guilty. Closed it.|Should work now.]]

T: Are there pictures of $sku without background? For the webshop.
S: [[In the press folder.|Will send on $d.|Two angles or three?]]
T: [[Found, thank you.|Two is enough.]]

J: We change the pallet wrap to the thinner one on $d as told last month. Shout if anything shifts.
K: [[First ones arrived, stable.|Will watch.|OK.]]

!P: Padding out the quarter here, is anything still to be invoiced for the samples of $sku?
J: [[No, those were on the house.|One position, $k euro, not worth the stamp.]]
P: [[Decent of ye.|Grand, closed.]]

K: How long does $sku keep at receipt, minimum? The DC says $pct days, I thought more.
D: [[More. It's 28 from packing.|21 at your door, always.]]
K: [[Good, I correct it.|Thanks, typo then.]]

!G: My youngest has chickenpox, I am online in pieces today.
S: [[Oh the poor pet. Nothing here that can't wait.|Mind yourselves!]]

!D: Half the drivers are at the silage this week. Expect trucks an hour late.
K: [[Good luck to the grass.|Noted :)]]

-K: Dock is $d.
D: Okay.

-D: Lids for $sku, when please?
J: [[I will ask.|Planning says $d.]]
D: Right.

-G: Quantities week $w in the sheet.
S: Thanks.

-K: Short by $n pallets of $sku today.
D: [[Know it. Lids.|Yeah, waiting on lids since $d.]]

J: Which gate in $city takes curtain-siders, east or north?
D: [[East.|North, east is dug up.]]

T: We take $sku to the tasting day in $store. Can I have $k pieces extra?
S: [[You can of course.|Adding them to Thursday's truck.]]
T: [[Great!|Super, I send pictures.]]

!K: Barcode of $sku does not scan in $store. Only there, so maybe their scanner.
D: [[Tried a few here, all fine.|Send me a photo, would you?]]
K: [[It was the scanner. Forget it.|Photo sent. Ah, it was butter on the glass.]]
"""

SUPPLY += """
K: Return crates: $k came back from $store, of which $n broken. I write them off.
J: [[OK for me.|Please keep one, I want to see where they break.]]

D: Truck $no just rang, he's at your gate and nobody's answering the bell.
K: [[I run.|Sorry, shift change. Open now.|Bell is broken since the storm, he must call the second number.]]
D: [[Sorted, he's in.|Ta.]]

J: Proposal: from now on the lids for $sku in boxes of 1,200 instead of 1,000, less cardboard. Try it with one pallet?
D: [[Happy to try.|If the lads can lift them, yes.]]
J: [[Pallet comes on $d.|12 kilo, so yes.]]

G: We do a tasting of $sku in $store on $d. Is $n cases from stock okay?
S: [[Fire away.|Perfect, will I send a few spoons?]]

K: Stock count in $store gives $k cases of $sku, system says $n less. Positive surprise.
S: [[First time I've heard that one.|I'll not complain.]]

D: Bank holiday with us Monday week, so double truck on the $d before.
K: [[Planned.|Two docks reserved.|OK. Is Friday evening possible too?]]

J: The strapping on lot $lot is loose on some pallets, new machine operator here. Please look when you unload.
D: [[Fine bar one.|Checked, they'll hold.]]

K: Who pays the extra pallet exchange in $port? $k pieces.
P: [[That's ours.|Split it and we'll say no more.]]
K: [[Good.|Agreed.]]

G: Consumer price of $sku goes 5 cents up from week $w, was in my mail of last month. Stickers are ready.
S: [[Noted, thanks Griet.|Had it in the diary.]]

D: New lad on the night shift labelled $n pallets upside down. They're right now, but if ye see a funny one, that's why.
K: [[Found one. Framed it.|None here.]]

J: Customs code for the fibre lid, is it still the same in your system?
P: [[4823, yes.|Same one as ever.]]

K: I see $sku in the plan for $d and also for the day after. Two trucks or one mistake?
D: [[One mistake, mine.|Two trucks, the folder.]]
K: [[Thanks.|OK.]]

T: $store sold out of $sku at noon. Can the next truck carry a bit more?
D: [[Three cases more, that's all I have.|It can.]]

D: Best before on the skyr moved from 26 to 28 days as approved. First pallets with it go $d.
K: [[System is updated.|Nice, gives air.]]

P: Your remittance has two lines I can't place, $no and the next.
G: [[Bonus of the folder.|Ah, that is the tasting. I send the paper.]]
P: [[Got you.|Thanks Griet.]]

J: I'd like to pick up the empty big-bags in $city, how many?
D: [[$n.|About a dozen.]]
"""

MATERIALS = """
A: Cold store check on $sku after $pct days: rim dry, sleeve dry, nothing to report.
E: [[I like such messages.|Good, thank you.]]

F: I have the new insert for cavity $cav on the bench. Weight of a tub would be $n hundredths of a gram less.
D: [[Every little counts.|Is the wall the same?]]
F: [[Same.|Thinner in the foot only.]]

D: Sleeve gluer is throwing $n in a thousand, mostly after the break. Glue skin, I'd say.
F: [[Lower the pot by ten degrees in the pause.|Clean the nozzle first, then call me.]]
D: [[That did it.|Down to one in a thousand.]]

E: The auditor of the label asks for the chain of custody of the board. Who holds it?
J: [[I do, is in the folder.|We. You have it on $d.]]
E: [[Received.|Thank you Joost.]]

A: Swabs on line 2 clean three weeks running. I'm almost suspicious.
D: [[Don't jinx it.|That's the new hose.]]

F: What torque do your people use on the clamp of the denester? I see marks on the rims of lot $lot.
D: [[12. Should be 8, shouldn't it.|Hand tight and a prayer.]]
F: [[8 please.|Let's say 8.]]

E: I counted: $k questions of customers this month, $n complaints, all friendly.
A: [[Send me the complaints?|Better than last month so.]]
E: [[Done.|In the folder.]]

A: Metal detector check sheet for $d is missing one initial, fixed and noted. Telling ye since it's in the spec.
G: [[Good, noted.|Thanks for telling.]]

A: Peel test on lot $lot: [[average 14 N, no leakers|two leakers in 200|one at 9 N, the rest lovely]].
W: [[Thanks Aoife, same as in our lab.|Good. Which sealing temperature?|Can you keep the one that failed for me?]]
A: [[182.|In an envelope with your name on it.|Will do.]]

F: Cavity $cav gives a flash of some $um µm at the rim. I polish it on $d, half a day stop.
D: [[Work away.|Grand, we've stock.|OK, not the Tuesday though.]]
F: [[Done, rim is clean.|Then $d.|Fine.]]

W: Fibre board of the new supplier arrived. Moisture [[$pct%|a little high]], I condition it two days.
A: [[Sounds right.|Send me twenty blanks when it's ready?]]
W: [[They go in the post on $d.|Sure.]]

E: For our report: what is the share of recycled content in the sleeve of $sku at the moment?
W: [[72%.|Between 70 and 74, depends on the mill.|I look it up, the mill changed its sheet.]]
E: [[Thanks, I use that.|OK great.|Take your time.]]

!A: Batch $batch failed on coliforms in OUR sample, retest is clean. Lab contamination we reckon. Held till the paper's in.
G: [[Thank you for the openness.|OK. Tell me when it is released.]]
A: [[Released this morning.|All clear, cert in the folder.]]

L: Drop test of $sku from 80 cm: [[12 of 12 ok|one lid jumped|11 of 12 ok, one dent]].
A: [[Class.|Better than glass anyway.|Which corner?]]

A: Could I have the migration certificate for lot $lot again? The auditor wants it with a signature.
W: [[Attached in the folder.|Here you are, signed in blue.|One moment... there.]]
A: [[You're a pet.|Saved my morning.|Perfect.]]

!E: A customer writes that the sleeve does not come off. She added a drawing.
F: [[I like the drawing. The tear notch is on the left.|Which batch? We had some with a tight glue dot.]]
E: [[I will answer her nicely.|Batch $batch.]]

D: Operators say the tubs nest too tight since lot $lot, denester skips one in fifty.
F: [[Probably the stacking ribs, I measure them.|Can you send ten with the next truck?]]
D: [[Bag's in the post.|Will do.]]
F: [[Ribs are 0.2 too low, corrected in the insert.|Thanks, found it: storage too warm.]]

!W: Anyone any objection if I test a water-based varnish on $n hundred lids? For the lab only.
A: [[None from me.|Go for it, label them well.]]
W: [[Of course, pink stickers.|Thanks.]]

!N: Two of our farmers are asking where the old tubs end up. Els, what's the honest answer?
E: [[Sorting line in Gent takes them since spring, I have pictures.|Mostly incineration until now, the new one goes with paper.]]
N: [[That's a good answer, thanks.|I'll tell them straight.]]

!N: Farm visit on $d was a hoot, Wietske drove the tractor.
W: [[Only in a circle, but still.|I want to change jobs.]]
N: [[You're hired, milking is at five.|The cows have asked for you since.]]

!F: First shots of the tub with the round foot. Not one short shot in 500. I may have danced.
A: [[Pictures or it didn't happen.|Ah that's deadly, well done Femke!]]
F: [[No pictures of the dance.|Thank you! It was really all of us.]]

!A: Gentle disagreement from me: 0.35 on the wall is fine in the lab, but our cold store isn't a lab.
F: [[Fair point. 0.38?|Let us do both and drop them.]]
A: [[Deal.|Now we're talking.]]

!G: Is the allergen line on $sku readable for you? I need glasses for it.
A: [[1.2 mm, so legal, but I take the point.|I'd go one size up.]]
G: [[Then one up please.|OK with me.]]

!W: Sorry for the late answer, was two days [[at home with flu|in the lab without screen]]. The varnish passes, report on $d.
A: [[No panic, mind yourself.|Thanks!]]

J: Colour of lot $lot is a touch yellower, the mill says natural variation. Acceptable?
G: [[Show me a picture?|For butter yes :)]]
J: [[Posted.|In the folder.]]
G: [[OK for us.|Fine.]]

E: Carbon figure for $sku: do I count transport from Tiel to Mallow once or twice?
W: [[Once, empties go back with other freight.|Once, see tab 3.]]
E: [[Clear.|OK thank you.]]

-A: Lot $lot, two leakers in 100. Please look at it.
L: [[Noted.|Will be forwarded.]]
A: Thanks.

-E: Wietske, any update of the recycled share?
W: [[No change that I know of.|Same as last quarter.]]

-D: Cavity $cav again. Photo in the folder.
F: [[I see it.|Put it on the list.]]

A: Audit on $d, could someone from Tielhof be on the phone for an hour around $h?
J: [[I can.|Femke or me, one of us.]]
A: [[Lifesaver.|Thank you. It went well, one minor.]]
"""

GENERAL = """
S: Who's coming to the call on $d? Niamh brings [[the farm numbers|photos of the calves|the new leaflet]].
M: [[Femke and I.|Me, Femke is on the line.|All of us, we have cake.]]
G: [[Me and Els.|Only me, budget season.]]

E: Our school action in $store asks for $k empty tubs. Possible?
S: [[Course it is.|Have them in Brussels by $d.]]
E: [[You make thirty children happy.|Merci!]]

!N: Milk price is all over the local radio this morning, so forgive me if I'm slow.
G: [[Courage.|No problem.]]

!G: The [[kitchen magazine|consumer union|cycling team]] wants to write something about the tub. Okay if I forward your names, all three of us?
S: [[Please do.|Yes, and spell Siobhán right, I dare them.]]
M: [[Fine with us.|OK!]]

*M: Dutch weather report: sideways. Irish one?
S: [[Upwards, somehow.|A grand soft day, i.e. drowned.]]
G: [[Belgium: grey with a chance of fries.|Here dry. We don't talk about it.]]

*S: Happy [[birthday|work anniversary]] to Els, says the calendar!
M: [[Hartelijk gefeliciteerd!|Congrats, cake over the mail does not work.]]
E: [[Thank you all :)|How sweet.]]

!T: Small one: the product name in the app is still with two n. I correct it on $d.
S: [[No rush.|Thanks for spotting.]]

M: Notes of the call are in the folder, one page. [[Add what I forgot.|Point 3 is for Joost.]]
S: [[All fine.|Added one line on samples.]]

N: Need a fact check: $k thousand tubs since launch, is that near enough?
M: [[A bit more, plus $pct%.|Correct according to our counter.]]
N: [[Savage.|Thanks, into the newsletter it goes.]]

G: I'm off on $d, long weekend. Koen has the keys to everything.
S: [[Enjoy!|Well earned.]]

!S: Small argument with myself about the leaflet: cows on the cover or tubs on the cover?
E: [[Cows. Always cows.|Tubs, the cows are on the other four leaflets.]]
S: [[Sold.|I'll toss a coin.]]

-S: Call on $d still on?
M: [[As far as I know.|I will join if I can.]]

-G: Notes are in the folder.
S: Thanks.

!E: Question for the FAQ: can the lid go in the dishwasher?
W: [[It survives two rounds, I tried.|No, it is paper. But people will.]]
E: [[I write "rather not".|Good to know haha.]]
"""

GENERAL += """
G: I have $n minutes of stage at the buyers' day. Something nice to show?
S: [[Bring the tub and throw it.|Femke's slow-motion film of the drop test.]]

N: Newsletter goes out $d. One line each on what ye were proudest of this month?
E: [[$k schools.|That my mother buys it without me asking.]]
N: [[Love it.|In it goes.]]

S: Minutes of the call: three actions, two of them mine. Serves me right.
G: [[I offer to take the third.|Haha.]]

M: Our students' day on $d: may I show them the open cost sheet without the numbers?
S: [[You may.|Without numbers it's hardly a sheet, but sure.]]

E: I got the question if the tub is 'plastic free'. We say 'almost', right?
N: [[Almost, always almost.|93% free. Say that.]]
"""

MAIL = """
A: Subject Complaint from $store | Hi Griet, about the customer in $store: tub from batch $batch, knocked in transport by the look of it. Voucher and a nice letter? Aoife
G: [[Yes, I do the letter.|Already done, she was charmed.]]

D: Subject Call-off tubs week $w | Joost, call-off for week $w: $k thousand for $sku. Declan
J: [[Noted, leaves on $d.|OK, in the plan.]]
D: [[Thanks.|Good man.]]

K: Subject Slots at the DC | Hello Declan, your fixed slots for next month: $d at $h, and one reserve. Koen
D: [[Suits us.|Could the reserve be an hour later? The boat.]]
K: [[Yes.|Done.]]

P: Subject Rebate quarter | Dear Griet, our sum for the quarterly rebate is $k.$no euro. Have you the same? Padraig
G: [[The same to the cent.|Small difference of 12 euro, yours is right.]]

S: Subject Leaflet proof | Hi Els, proof of the leaflet attached, second one. Anything wrong shout before $d. Siobhán
E: [[One typo in the Dutch, marked.|Beautiful, print it.]]
S: [[Thank you!|Off to the printers so.]]

F: Subject Spare parts list | Hello Declan, list of the spare parts for the denester, $n positions, with the ones that I would keep on the shelf in bold. Femke
D: [[Ordered the bold ones.|Handy, thanks.]]

G: Subject Order $no | Hi Siobhán, order $no attached for week $w: $pal pallets, mostly $sku. Please confirm. Groetjes, Griet
S: Hi Griet, [[confirmed, thanks.|all good, confirmed bar one line of skyr which I'll swap to the Friday.|confirmed. Lovely order.]] Siobhán

J: Subject Delivery lots $lot | Hello Declan, herewith the packing list for lot $lot, $pal pallets. Regards, Joost
D: [[Received in full.|All in, one pallet a bit tilted, restacked.|Thanks Joost, counted and correct.]] Declan

P: Subject Invoice $no | Dear Griet, invoice $no for last month attached, terms as usual. Kind regards, Padraig
G: [[Thanks, in approval.|Received; our accounts ask for the VAT number in the header, could you?|OK, payment on the 30th.]] Griet
P: [[Lovely, thank you.|Corrected copy attached.|Much obliged.]]

A: Subject Certificate batch $batch | Hi Griet, certificate for batch $batch attached. Micro all clear, fat 81.$n. Aoife
G: [[Received, released on our side.|Thank you Aoife.|OK, booked in.]]

F: Subject Tool maintenance cavity $cav | Hi Declan, the cavity $cav was polished and measured, values attached. Rim is at $um µm, limit is 80. Femke
D: Thanks Femke. [[Runs like a dream.|Will keep an eye on it.|The lads say it's better than new.]]

W: Subject Board spec, mill change | Hello Aoife, the mill sends a new spec sheet for the sleeve board. Only the moisture line differs ($pct%). Could you have a look before $d? Wietske
A: [[Looked, no objection.|Grand with me, filed.|One query on the odour test, page 2.]] Aoife
W: [[Thanks!|Answered in the margin.]]

K: Subject Forecast week $w | Dear Declan, the forecast for week $w is attached. $sku is the only one that moves, with $pct%. Best regards, Koen
D: [[No problem with that.|Thanks Koen, covered.|We'll manage, might be tight on lids, I'll ring Joost.]]

E: Subject Numbers for the sustainability page | Dear Niamh, may I use $k tonnes as the saved plastic so far? With your source. Els
N: [[You may. Source is the scale in Mallow.|Make it "almost $k", I'm a cautious woman.]] Niamh
E: [[Perfect, thanks.|I like cautious.]]

S: Subject Visit to $city | Hi both, flights for the visit in week $w are booked, arriving $h. Would there be lunch? Siobhán
M: [[There will be broodjes, with and without butter.|Lunch and a hairnet, yes.]] Maarten

M: Subject Sample box | Hi Siobhán, a box with $k sample tubs goes to you today, for the trade show. Maarten
S: [[Arrived, they look super.|Thanks Maarten, you're very good.]]

T: Subject Pictures $sku | Dear Siobhán, the studio needs $n pieces of $sku for the web pictures, address below. Thibault
S: [[On the way.|They'll go with Thursday's truck.]]

P: Subject Statement Tielhof | Hello Joost, our statement shows one open credit of $k euro from the damaged pallets. Can you check? Padraig
J: [[Correct, credit note attached.|Was already on the last invoice, line 4.]]
P: [[So it was. Sorry.|Thanks, closed.]]

N: Subject Farm day | Dear Els, for the farm day on $d we've $n farms willing, the nearest is twenty minutes from the airport. Wellies provided. Niamh
E: [[Size 39 please.|We are with six, is that okay?]]
N: [[Not a bother.|The more the merrier.]]

-K: Subject Shortage $sku | Short by $n pallets on $d. Please advise.
D: Lids, again. Chasing Tiel.

-P: Subject Overdue credit note | Joost, the credit for lot $lot hasn't come.
J: It is with finance here.

-G: Subject Order $no | Order $no attached.
S: Confirmed.
"""

w = lambda c, t, h: dict(cloonbeg=c, tielhof=t, halmarkt=h)
PHASES = [  # first, last, supply, materials, general, mail, waits, sour, share of Tielhof's exchanges
    ("2025-08-25", "2025-12-19", 6.6, 4.2, 1.6, 4.0, w((4, 150), (4, 150), (5, 190)), None, None),
    ("2025-12-20", "2026-02-13", 6.6, 4.2, 1.4, 4.0, w((4, 170), (10, 240), (5, 200)), None, dict(tielhof=.85)),
    ("2026-02-14", "2026-03-27", 6.6, 4.2, 1.3, 4.0, w((4, 190), (120, 900), (10, 240)), 1, dict(tielhof=.6)),
    ("2026-03-28", "2026-06-12", 6.6, 4.0, 1.2, 4.0, w((4, 220), (300, 1800), (10, 300)), 1, dict(tielhof=.33))]
for a, b, s, q, g, m, ws, sour, less in PHASES:
    talk("slack", "supply", SUPPLY, s, a, b, ws, sour, less)
    talk("slack", "materials-quality", MATERIALS, q, a, b, ws, sour, less)
    talk("slack", "greentub", GENERAL, g, a, b, ws, sour, less)
    talk("mail", None, MAIL, m, a, b, ws, sour, less)

sl, ml, tr = story.slack, story.mail, story.truth
# ---------------------------------------------------------------- the good months
m = ml("2025-08-27 10:05", siobhan, [maarten, griet], "And we're off", "Dear Maarten, dear Griet,\n\nSigned copies are in the post to ye both. For the record and for the wall: one tub, paper and almost nothing else, sixty Halmarkt stores by Christmas, all of them by summer, and a deposit trial for the refill version in 2026. None of us could do it alone, which is rather the point. If any of us has to change dates, shelf or quantities, the other two hear it three weeks ahead.\n\nSiobhán", cc=[declan, joost, els, nathalie, ruud])
m2 = ml("2025-08-27 11:40", maarten, [siobhan, griet], "Re: And we're off", "Hi Siobhán, super. Our tool shop has already written the name on the mould: 'Groentje'. Three weeks is fine for us. Maarten", cc=[declan, joost, els, nathalie, ruud], reply_to=m)
ml("2025-08-27 15:12", griet, [siobhan, maarten], "Re: And we're off", "Agreed from Halmarkt. Sixty by Christmas I take personally. Griet", cc=[declan, joost, els, nathalie, ruud], reply_to=m2)
# noise: teasing
a = sl("2025-09-17 14:03", "greentub", griet, "A Dutchman, an Irishwoman and a Belgian agree on a price. No joke follows, we just did it.")
sl("2025-09-17 14:09", "greentub", maarten, "The Dutchman has already split the bill for the coffee.", thread=a)
sl("2025-09-17 14:15", "greentub", siobhan, "And the Irishwoman was late, and it was raining. Full house.", thread=a)
# noise: announced supply change
sl("2025-09-22 09:30", "supply", joost, "Heads-up for week 43: we service the big press, no tubs from 20 to 24 October. I build stock of three weeks before.")
sl("2025-09-22 10:01", "supply", declan, "Plenty of warning, thanks Joost. We'll run cheese that week.")
# noise: urgent and real
a = sl("2025-10-15 07:50", "supply", koen, "URGENT: two cartons of skyr in Leuven with a plastic splinter under the lid. I block the batch now. Who do I call?")
sl("2025-10-15 07:54", "supply", declan, "Me. Ringing you this second.", thread=a)
sl("2025-10-15 11:30", "supply", femke, "It is from our trimming knife. I am ashamed, but it is found. Knife changed, all stock from that shift comes back to us, at our cost.", thread=a)
sl("2025-10-15 12:02", "supply", griet, "Respect for how quick and straight this went. Eight cartons and nobody hurt.", thread=a)
# noise: disagreement solved
m = ml("2025-10-29 16:20", thibault, [siobhan, maarten], "Price of the kefir", "Dear both, honestly, 1.89 for a kefir is not serious for our public. I was a bit surprised to see it. Thibault", cc=[griet])
m2 = ml("2025-10-30 10:10", siobhan, [thibault, maarten], "Re: Price of the kefir", "Morning Thibault. Fair challenge. The sleeve's the guts of it. Could we sit down Monday, the three of us, with the open cost sheet?", cc=[griet], reply_to=m)
ml("2025-11-03 17:05", thibault, [siobhan, maarten], "Re: Price of the kefir", "That was a useful hour, thank you both for opening the books. 1.75 with the small sleeve, I defend it here.", cc=[griet], reply_to=m2)
sl("2025-11-14 16:31", "greentub", els, "Sixty-one stores as of today. One more than promised, five weeks early. I put my glass up in the direction of Mallow and Tiel.")
sl("2025-11-14 16:40", "greentub", declan, "Hup! Buns all round on the night shift.")
sl("2025-11-14 16:44", "greentub", femke, "Groentje is proud. And so is its mother.")
# noise: third firm
a = sl("2025-11-25 13:15", "supply", koen, "TransNoord lost a trailer for six hours. A trailer! How can you lose a thing of 14 metres.")
sl("2025-11-25 13:22", "supply", joost, "With talent. I never trust their tracking again.", thread=a)
sl("2025-11-25 13:30", "supply", declan, "In fairness our butter had a lovely tour of Limburg.", thread=a)

# ---------------------------------------------------------------- it turns
m = ml("2025-12-02 09:40", siobhan, maarten, "A word in your ear", "Hi Maarten,\n\nRuud hasn't been on the last three calls and the lads tell me there were gentlemen with tape measures in your hall. Is all well above? You can tell me anything, sure I worked for a co-op through two mergers.\n\nSiobhán")
ml("2025-12-03 15:55", maarten, siobhan, "Re: A word in your ear", "Hi Siobhán, haha, no, all well. End-of-year busy, inside things. The gentlemen were for the insurance, I believe. Maarten", reply_to=m)
tr("2025-12-03", "pressure not shared: Tielhof's owner sorts its plants for sale", "tielhof", "cloonbeg", 2)
a = sl("2025-12-10 10:12", "materials-quality", declan, "Femke, second four-cavity tool is for Monday 12 January, isn't it? I'd be booking a fitter.")
sl("2025-12-10 10:40", "materials-quality", femke, "12 January, yes. It is already on the bench.", thread=a)
# noise: holiday notice
sl("2025-12-15 15:00", "supply", maarten, "Our office is closed from 23 December to 2 January. Joost has the emergency phone.")
sl("2025-12-15 15:20", "supply", koen, "Fine, the last truck is on the 22nd. Prettige feesten!")
# promise slips: tool two
a = sl("2026-01-13 09:05", "materials-quality", declan, "No tool on the truck, Femke. Fitter's sat here with his tea.")
sl("2026-01-13 15:45", "materials-quality", femke, "Sorry! Hardening took longer. It is the 26th now, for certain.", thread=a)
a = sl("2026-01-27 10:30", "materials-quality", declan, "26th has been and gone. Fitter number two says hello.")
sl("2026-01-28 16:50", "materials-quality", femke, "I was put on another job for two weeks. I do not have a new date that I can promise, Declan.", thread=a)
tr("2026-01-27", "promise slips: the second tool", "tielhof", "cloonbeg", 4)
# change without notice: Halmarkt shelf
a = sl("2026-01-20 08:20", "supply", declan, "Has anyone an explanation for the orders this week? Sixty stores' worth made, twenty-four stores' worth ordered.")
sl("2026-01-20 11:52", "supply", thibault, "Ah yes, the new planogram is live since yesterday. Butter goes to the 24 large stores only for the moment.", thread=a)
sl("2026-01-20 12:01", "supply", declan, "Live since yesterday. And I've nineteen pallets on the boat.", thread=a)
sl("2026-01-21 09:15", "supply", joost, "Also here, the press ran the whole weekend for it.", thread=a)
tr("2026-01-20", "change without notice: butter from sixty to twenty-four stores", "halmarkt", "cloonbeg", 5)
tr("2026-01-20", "surprise: plant and press learn of it from the orders", "halmarkt", "tielhof", 4)
# noise: sincere trifle
sl("2026-01-29 13:05", "greentub", els, "I must confess: I called it 'yoghurt tub' on stage in Antwerp. In front of two hundred people. Mea culpa to all skyr makers.")
sl("2026-01-29 13:11", "greentub", aoife, "Unforgivable. You owe us a waffle.")
# us against them
m = ml("2026-02-05 18:10", padraig, [griet, thibault], "Nineteen pallets", "Dear Griet, dear Thibault,\n\nThe nineteen pallets went to the food bank in Cork and the cost went to 340 farm families. I suppose that is how it is: we get up at five to milk and ye move a line on a screen. My board asked me last night whose side Halmarkt is on, and I'd no answer for them that I'd care to write.\n\nPadraig Noone", cc=[siobhan, maarten])
ml("2026-02-09 11:25", griet, padraig, "Re: Nineteen pallets", "Dear Padraig, I read your mail. The range is the decision of the category, as in every retailer. We look if a part of the cost can be shared. Griet", cc=[siobhan, maarten, thibault], reply_to=m)
tr("2026-02-05", "us against them: we milk at five, they move lines on a screen", "cloonbeg", "halmarkt", 4)
# goals drift: Tielhof
a = sl("2026-02-12 14:30", "materials-quality", wietske, "About the next version with the thin liner: I was asked to stop the trials. The tub as it is, is a good product, they say, and we should sell what we have.")
sl("2026-02-12 14:52", "materials-quality", els, "But the thin liner is the whole idea of phase two? In August we all wanted to get rid of the last seven per cent.", thread=a)
sl("2026-02-16 10:20", "materials-quality", wietske, "I know. I liked it also.", thread=a)
tr("2026-02-12", "goals drift: Tielhof gives up the thin liner", "tielhof", "halmarkt", 3)
# request without answer: capacity 2027
m = ml("2026-02-06 10:00", declan, joost, "Tub capacity for 2027", "Joost, I've to put in for a second filler by Easter, so I need to know what ye can press in 2027. A rough number does. Declan", cc=[maarten])
m2 = ml("2026-02-17 09:35", declan, joost, "Re: Tub capacity for 2027", "Any joy with the number?", cc=[maarten], reply_to=m)
ml("2026-03-02 08:55", declan, [joost, maarten], "Re: Tub capacity for 2027", "Lads, the filler is 600 thousand of other people's money. I can't sign for it on a shrug. What can ye press next year? Even 'we don't know' would be something.", cc=[siobhan], reply_to=m2)
tr("2026-03-02", "request without answer: capacity for 2027", "tielhof", "cloonbeg", 4)
# leaves: early signs
m = ml("2026-03-05 16:40", ruud, siobhan, "Housekeeping contract", "Dear Siobhán,\n\nwe are tidying our files. Could you confirm to me how you read article 12 (term and termination), and which of the moulds are on your books and which on ours? Nothing urgent.\n\nRuud Camphuis")
ml("2026-03-06 09:20", siobhan, ruud, "Re: Housekeeping contract", "Dear Ruud, six months in writing, and the moulds are half and half, that was your own drafting. It's the first mail I've had from you since the autumn. What's it for? Siobhán", reply_to=m)
tr("2026-03-05", "leaves: Tielhof asks after the exit clause and who owns the moulds", "tielhof", "cloonbeg", 3)
# noise: announced handover
sl("2026-03-03 09:10", "supply", koen, "From the 30th our DC in Aalst moves to the new dock system. Test week from the 23rd, manual in the folder, I am there for all questions.")
sl("2026-03-03 09:42", "supply", declan, "Cheers Koen, very clear. Passing it to the drivers.")
# noise: urgent
a = sl("2026-03-11 06:45", "supply", declan, "Power cut in all of Mallow, the cold store is on the generator. Nothing lost yet. Trucks will be late, I'll shout every hour.")
sl("2026-03-11 07:02", "supply", koen, "OK, do not worry about us, we have until Friday.", thread=a)
sl("2026-03-11 10:40", "supply", declan, "Lights on. Loading now.", thread=a)
tr("2026-03-16", "replies slow down at Tielhof", "tielhof", "cloonbeg", 3)
# contribution not credited
m = ml("2026-03-18 13:30", niamh, [els, griet], "The Gouden Winkelkar", "Hi Els, hi Griet,\n\nWarmest congratulations on the award, I saw the film. 'The tub that Halmarkt invented.' I watched it twice in case I'd missed a cow, or Femke. I hadn't. My farmers have seen it too.\n\nNiamh", cc=[siobhan, maarten])
ml("2026-03-24 17:10", els, niamh, "Re: The Gouden Winkelkar", "Dear Niamh, the agency made it in four days and I saw it on the evening itself. It was not nice, I know. I have asked for another cut; until now they say the budget is finished. Els", cc=[siobhan, maarten, griet], reply_to=m)
tr("2026-03-18", "contribution not credited: prize film names only Halmarkt", "halmarkt", "cloonbeg", 5)
# silence about the moulds' drawings; people leave
a = sl("2026-03-25 11:20", "materials-quality", aoife, "Mail to Wietske bounced, 'no longer with the liner team'. Who do I talk to about board now?")
sl("2026-03-27 16:02", "materials-quality", joost, "Use info@tielhof.example for the time being.", thread=a)
tr("2026-03-27", "contact thins out: people are pulled off, a general address is left", "tielhof", "cloonbeg", 3)
# noise: repaired
a = sl("2026-04-01 09:00", "supply", griet, "I forgot to release order 4477 yesterday, entirely my fault. Can it still go?")
sl("2026-04-01 09:20", "supply", declan, "Went anyway, we know your rhythm.", thread=a)
sl("2026-04-01 09:22", "supply", griet, "I owe you a beer. Two.", thread=a)
# newcomer
sl("2026-04-08 09:15", "supply", jelle, "Hello, I am Jelle and take over from Thibault, who went to wine. Could somebody at Tielhof walk me through the lead times? I only have a spreadsheet with a lot of colours.")
m = ml("2026-04-15 10:40", jelle, [maarten, joost], "Introduction", "Dear Maarten, dear Joost, I asked on Slack last week, maybe it drowned. I have to plan the summer and know nobody of you. Twenty minutes would be a great help. Jelle Baert", cc=[griet])
a = sl("2026-04-24 14:05", "supply", jelle, "Third attempt from the new guy: what does yellow mean in the lead time sheet? I ordered in yellow. I hope that is good.")
sl("2026-04-24 14:30", "supply", declan, "I'd help you Jelle but the colours aren't ours. Ring me anyway and I'll tell you what I know.", thread=a)
tr("2026-04-24", "newcomer left alone: Jelle gets no introduction", "tielhof", "halmarkt", 4)
# escalation
m = ml("2026-04-21 08:30", padraig, ruud, "Formal: missing lids, tool 2, credit notes", "Dear Mr Camphuis,\n\nI write to you over the heads of the team as our chairman has asked me to. Tool 2 is fourteen weeks late, four credit notes are open and we were short of lids in three of the last five weeks. Unless we have your signed plan by the 30th the matter goes to our solicitors.\n\nPadraig Noone, for the board")
ml("2026-04-21 14:15", maarten, siobhan, "Solicitors?", "Siobhán, Ruud stood at my desk with a letter of Padraig. You and I spoke on Friday and you said nothing of lawyers. Maarten")
ml("2026-04-22 09:05", siobhan, maarten, "Re: Solicitors?", "I didn't know either, Maarten, and I'm mortified. But he isn't wrong about the lids. S.")
tr("2026-04-21", "escalation without an earlier word: formal letter to the commercial director", "cloonbeg", "tielhof", 5)
# noise: good escalation agreed
m = ml("2026-04-28 11:00", koen, [declan, nathalie], "Pallet pool fee, our joint question", "Dear Nathalie, Declan and I cannot settle the fee of the pallet pool between us and decided together to ask you. Two options attached, both are liveable. Koen", cc=[griet])
ml("2026-04-29 09:45", nathalie, [koen, declan], "Re: Pallet pool fee, our joint question", "Option two, and thank you both for the clean page. Nathalie", cc=[griet], reply_to=m)
# silence: deposit trial
m = ml("2026-04-30 10:15", els, maarten, "Deposit trial in Gent: is Tielhof still in?", "Dear Maarten,\n\nI have to book the machine in Gent for September. I also have a strange feeling, which I would rather say than keep: it seems to me that you are all a bit further away every month. If I am wrong, laugh at me. If not, call me.\n\nEls", cc=[niamh])
tr("2026-05-11", "silence: Els' question and her feeling get no answer", "tielhof", "halmarkt", 4)
# loose label
a = sl("2026-05-06 16:20", "supply", declan, "Joost says the truck is 'in planning'. Same as last week. Slippery, the whole crowd of them over there, you'd get more out of the Sphinx.")
sl("2026-05-07 11:45", "supply", joost, "I read this too, Declan.", thread=a)
tr("2026-05-06", "loose label: slippery", "cloonbeg", "tielhof", 4)
# change without notice: MOQ
m = ml("2026-05-12 17:25", joost, [declan, koen], "Minimum quantity", "Dear all, the minimum per order for tubs and sleeves is 120.000 (was 40.000). This applies for all orders from today. Regards, Joost")
ml("2026-05-12 17:50", declan, joost, "Re: Minimum quantity", "From today?! I've two orders of forty in your system since Monday. What's to become of the kefir, Joost? That's a year's worth of kefir.", cc=[koen, siobhan], reply_to=m)
tr("2026-05-12", "change without notice: minimum order tripled from today", "tielhof", "cloonbeg", 5)
# ambition fades: Halmarkt
a = sl("2026-05-18 10:10", "greentub", niamh, "Quick one for the farmers' newsletter: are we still saying 'in all Halmarkt stores by summer'?")
sl("2026-05-19 15:30", "greentub", griet, "Better not. Say 'in selected stores'. Between us, in the autumn nobody here will fight for more than the 24.", thread=a)
sl("2026-05-19 15:41", "greentub", niamh, "Right so. I'll take the sentence out.", thread=a)
tr("2026-05-19", "ambition fades: all stores become twenty-four", "halmarkt", "cloonbeg", 4)
# surprise
m = ml("2026-05-20 08:05", nathalie, [ruud, maarten], "Article in the trade press this morning", "Dear Ruud, dear Maarten,\n\nin the train I read in the Verpakkingsbode that 'the Tiel site withdraws from food and looks for a buyer for its dairy moulds'. With a photo of our tub. I would have expected your voice on the phone before a journalist's.\n\nNathalie Wauters", cc=[griet, siobhan])
sl("2026-05-20 08:50", "greentub", aoife, "Is it true, what's in the Verpakkingsbode? I'm standing beside line 2 here and the lads are asking me.")
sl("2026-05-20 16:48", "greentub", maarten, "I am not allowed to say anything this week. I am really sorry.")
tr("2026-05-20", "surprise: both partners read of Tielhof's sale in the trade press", "tielhof", "halmarkt", 5)
# leaves
m = ml("2026-05-28 12:00", ruud, [siobhan, nathalie], "Notice under article 12", "Dear Siobhán, dear Nathalie,\n\nhereby we give notice of the cooperation agreement as of 30 November 2026. Deliveries go on until then under the conditions in force. For the moulds we shall make you a proposal.\n\nRuud Camphuis\nCommercial director", cc=[maarten, griet, padraig])
ml("2026-05-28 15:37", siobhan, [ruud, nathalie], "Re: Notice under article 12", "Dear Ruud, received. So March was what March was. We'd want Femke for two weeks at the handing over of the moulds, and the drawings now, not in November. Siobhán", cc=[maarten, griet, padraig, declan], reply_to=m)
tr("2026-05-28", "leaves: Tielhof gives notice", "tielhof", "cloonbeg", 5)
# after: noise, human and good
sl("2026-06-03 17:10", "materials-quality", femke, "Declan, the drawings of all eight cavities are in the folder. Nobody told me to, nobody told me not to. Take care of Groentje.")
sl("2026-06-03 17:22", "materials-quality", declan, "You're a lady, Femke. There's a job in Mallow any day you like.")
sl("2026-06-10 13:00", "greentub", koen, "It is 31 degrees in Aalst and the butter is the only one here that is cool. Irish friends, send rain.")
sl("2026-06-10 13:12", "greentub", siobhan, "Sending all we have. No minimum order.")
story.write()
