"""A Nigerian solar distributor and a Chinese maker of panels, who tell each other everything, loudly. Healthy. Invented."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, day, days

S = Story(8821, "Africa/Lagos", "2025-08-04", "2026-05-22")
C = S.chance
S.party("okiti", "okitisolar.example")
S.party("hanqiao", "hanqiaopv.example")

Folake = S.person("Folake Adebayo", "okiti", "managing director")
Chinedu = S.person("Chinedu Okafor", "okiti", "logistics")
Amina = S.person("Amina Bello", "okiti", "Kano branch")
Tunde = S.person("Tunde Ogunleye", "okiti", "technical and warranty")
Ngozi = S.person("Ngozi Eze", "okiti", "finance")
Ibrahim = S.person("Ibrahim Sani", "okiti", "customs and clearing")
Chen = S.person("Chen Wei", "hanqiao", "key account West Africa")
Vivian = S.person("Vivian Liu", "hanqiao", "quality")
Zhang = S.person("Jason Zhang", "hanqiao", "shipping")
Wang = S.person("Wang Min", "hanqiao", "finance")
Sun = S.person("Sun Jie", "hanqiao", "test laboratory")
Lily = S.person("Lily Zhou", "hanqiao", "after-sales, since December")

STYLE = {
    "Folake Adebayo": ("%,", "Folake"), "Chinedu Okafor": ("Good morning %,", "Chinedu"), "Amina Bello": ("Dear %,", "Amina, Kano"), "Tunde Ogunleye": ("Hello %,", "Engr. Tunde Ogunleye"),
    "Ngozi Eze": ("Good day %,", "Ngozi Eze (Mrs.)"), "Ibrahim Sani": ("My good %,", "Ibrahim"), "Chen Wei": ("Hi %,", "B.Rgds\nChen Wei"), "Vivian Liu": ("Dear %,", "Best regards,\nVivian Liu"),
    "Jason Zhang": ("Dear %,", "Thanks & best regards\nJason"), "Wang Min": ("Dear %,", "Wang Min"), "Sun Jie": ("Hi,", "Sun Jie, Lab"), "Lily Zhou": ("Dear %,", "Warm regards,\nLily"),
}

for d in ("2025-12-25", "2025-12-26", "2026-01-01", "2026-05-01", "2025-10-01"):
    S.holidays.add(day(d))
    S.away("okiti", d, d)
    S.away("hanqiao", d, d)
S.away("hanqiao", "2025-10-01", "2025-10-08")
S.away("hanqiao", "2026-02-14", "2026-02-23")
S.away("hanqiao", "2026-05-01", "2026-05-05")
S.away("okiti", "2025-12-24", "2025-12-31")
S.away("okiti", "2026-03-20", "2026-03-20")
S.away("okiti", "2026-04-03", "2026-04-06")
S.holidays.update(days(day("2025-12-27"), day("2025-12-31")))

channels = {"okiti-hanqiao": [Folake, Chinedu, Amina, Tunde, Ngozi, Ibrahim, Chen, Vivian, Zhang, Wang, Sun, Lily],
            "shipping": [Chinedu, Ibrahim, Amina, Folake, Zhang, Chen, Wang, Ngozi],
            "quality": [Tunde, Amina, Folake, Chinedu, Zhang, Vivian, Sun, Chen, Lily],
            "okiti-lagos": [Folake, Chinedu, Amina, Tunde, Ngozi, Ibrahim]}
for name, members in channels.items():
    S.channel(name, members)


def fills(date, one, other):
    r = C.randint
    letters = "".join(C.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(3))
    return dict(ct=letters + "U%07d" % r(1000000, 9899999), po="OK-25%03d" % r(10, 480), w=C.choice([410, 450, 550, 560, 585, 620]), n=r(3, 28), n2=r(32, 97), pal=r(18, 36), pcs=r(310, 740), bl="HQL%05d" % r(20100, 48900),
                serial="HQ55-%06d" % r(104000, 980000), city=C.choice(["Kano", "Ibadan", "Enugu", "Abuja", "Benin City", "Port Harcourt", "Ilorin", "Jos"]), port=C.choice(["Apapa", "Tin Can", "Lekki", "Onne"]), day=soon(date),
                usd="%d,%03d" % (r(21, 188), r(100, 990)), cent="0.%d" % r(101, 138), v="%d.%d" % (r(38, 51), r(1, 9)), hour="%d:%02d" % (r(8, 13), r(0, 59)), first=other.first, me=one.first,
                vessel=C.choice(["Blue Heron", "Ocean Plum", "Star of Minjiang", "Gulf Patience", "Jade Ferry"]), inv="HQI-%d" % r(3011, 3988))



# A small engine of the story's own: directed talk with templates. "[a|b]" is a choice, "{x}" a fill; a line of a deck is one exchange,
# "Subject :: first line // second line // ...".

def parse(text):
    out = []
    for row in text.strip().splitlines():
        if row.strip():
            subject, rest = row.split(" :: ", 1)
            out.append((subject.strip(), [part.strip() for part in rest.split(" // ")]))
    return out


def fill(text, values):
    for key, value in values.items():
        text = text.replace("{" + key + "}", str(value))
    while True:
        found = re.search(r"\[([^\[\]]*)\]", text)
        if not found:
            return text
        text = text[:found.start()] + C.choice(found.group(1).split("|")) + text[found.end():]


class Deck:
    def __init__(self, text):
        self.all, self.left = parse(text), []

    def draw(self):
        if not self.left:
            self.left = list(self.all)
            C.shuffle(self.left)
        return self.left.pop()


def letter(line, who, whom, number):
    greet, sign = STYLE[who.name]
    head = greet.replace("%", whom.first) if number == 0 or C.random() < 0.6 else ""
    return (head + "\n\n" if head else "") + line + ("\n\n" + sign if number == 0 or C.random() < 0.7 else "")


def talk(where, askers, answerers, per_week, deck, first, last, reply=(4, 240), answered=1.0, threads=0.6, hours=(8.5, 17.5)):
    medium, channels = where
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in S.holidays:
            continue
        for _ in range(S.poisson(per_week / 5)):
            one, other = C.choice(askers), C.choice(answerers)
            if one is other or date in S.closed[one.party]:
                continue
            subject, lines = deck.draw()
            values = fills(date, one, other)
            lines = [fill(line, values) for line in lines]
            if medium == "mail":
                lines = [letter(line, (one, other)[n % 2], (other, one)[n % 2], n) for n, line in enumerate(lines)]
                lines[0] = "Subject: " + fill(subject, values) + " | " + lines[0]
            S.exchange(medium, C.choice(channels) if channels else None, date, one, other, lines, reply, answered, threads, hours)


def soon(date, least=1, most=4):
    date += dt.timedelta(days=C.randint(least, most))
    while date.weekday() > 4 or date in S.holidays:
        date += dt.timedelta(days=1)
    return date.strftime("%A")

SHIP_O = Deck("""
Gate {port} :: Driver for {ct} is at {port} gate without pin. // Pin {n2}{n}, good until {hour}. // He's inside.
Straps {ct} :: Straps in {ct} were loose on opening, nothing broke. // I show the photo to loading team at {hour}. // Tell them I said thanks for luck.
Split {po} to {city} :: Can {n} pallets of {po} be packed for {city} separately, at the doors? // At the doors with green tape. // Green tape, I'll know them.
Rain {port} :: {port} is flooded, no gate-out today, {ct} waits. // Free days run? // Stopped by force of water, one good thing.
Manual in box :: No manual in {n} boxes of {po}, buyers phone me at night. // PDF now, paper {n2} pieces in next container. // PDF stopped the phone.
BL {bl} :: Jason, draft BL {bl} says "solar penal". We are not in prison. // Haha sorry! Panel. Corrected draft attached. // Approved, release it.
ETA {vessel} :: Where is {vessel} now? Client in {city} is calling me like I'm the captain. // Passed Cape Town, ETA {port} {day}, small wave delay {n} hours. // [Fine, I'll tell them.|OK o. Captain Okafor will inform them.]
Seal {ct} :: Seal number on {ct} does not match the packing list, last digit. // Typo on our list, photo of seal attached, new list too. // Matches now. Customs would have eaten me.
Pallets {po} :: How many pallets for {po}, {pal} or one more? Warehouse is arguing. // {pal}, and one half pallet with clamps. // Half pallet found, it was hiding.
Free days {port} :: How many free days did you get on {ct} at {port}? // {n}, I fought for them. // You fought well, thank you.
Form M {po} :: Ibrahim needs the proforma with freight separate before he can open Form M for {po}. // Done, {usd} goods and freight in own line. // [Perfect.|That's it.] Filed.
Marking {po} :: Please mark the cartons of {po} with {city} in big letters, last time they toured Nigeria. // Red letters {n2} cm. You can see from airplane. // Pilot confirmed.
Telex release :: {bl}, telex release please, ship is two days out. // Wang has received, releasing in one hour. // Got it, thanks.
Corner boards :: The corner boards on {po} were thin, {n} panels chipped in {city}. // We use double board from this week, photo attached. // Good, that's what I want to see.
Container loading :: Send loading photos of {ct}, I like to sleep at night. // {n2} photos. Number {n} is my foot. // Nice shoes.
Weight {ct} :: VGM for {ct} is {n2} kg off against the BL. // Scale of the dock, we go with the VGM certificate. Attached. // Accepted by the port.
Insurance {po} :: Does the insurance for {po} run to {port} or to our gate in {city}? // To gate. Policy attached, page {n}. // To gate is what I need.
Truck to {city} :: Only flatbed available for {city}, can pallets take rain for {n} hours? // With hood yes, without no. // Hood is on. God is watching the rest.
Stock {w} W :: How many of {w} W can leave the factory by {day}? // {pcs} pcs ready now, rest {n2} on the line. // Book the {pcs}, I'll take the rest next vessel.
""")

SHIP_H = Deck("""
Notify {bl} :: Notify party on {bl} is you or broker? // Broker, and me in copy, I like to know. // Both in.
Photo of damage {ct} :: Is there damage at {ct}? Terminal wrote 'dent'. // Dent like a kiss, {n2} mm, inside nothing. // I archive the kiss.
Pallet size {city} :: Is forklift in {city} ok with {n2}0 kg pallets? // It is, the driver is the question. // Then pallets stay.
Draft {po} :: Draft documents of {po} attached, please check spelling of everything. // One letter in Ikeja, page {n}. // Corrected, thanks.
Cut-off {vessel} :: Cut-off for {vessel} is {day} at {hour}, do we wait for your extra order? // It's coming in ten minutes. // Here, in time.
Consignee address {bl} :: Please confirm consignee address for {bl}, old or new office? // New one. Old office is now a bakery. // Bakery will get no panels, ok.
Booking {vessel} :: Space on {vessel} is open until {day}, should I book {n} x 40HQ? // Book, and one more if cheap. // Booked, plus one, cheap.
HS code {po} :: Your broker still uses 8541.43 for {po}, right? // Right, with the letter attached. // Letter attached in three languages.
SONCAP {po} :: Lab report for SONCAP of {po} is ready, which importer name shall stand? // Okiti Solar Distribution Ltd, exactly as on the CAC paper. // Exactly like this.
Delivery note :: We miss delivery note from {city} for {ct}. // Driver kept it as souvenir. Scanned copy attached. // Thanks, file complete.
Empty return :: {ct} empty was not returned after {n} days, line is asking me. // Gone back this morning at {hour}, slip attached. // Line is quiet now.
Vessel change :: {vessel} omits {port}, they go to Lekki instead, I'm told just now. OK for you? // Better for me, the road is newer. // Then I accept.
Forecast :: Need your forecast for {w} W, only rough, for cell purchase. // About {pcs} a month, {city} is hungry. // Put in plan.
Unloading time {city} :: How long takes unloading in {city} normally? // {n} men, two hours, one argument. // I plan two hours thirty.
Fumigation :: Pallet wood certificate for {po}: paper or is PDF ok? // PDF is ok since August, praise God. // PDF sent.
Reefer mistake :: Carrier gave us refrigerated container for {po} :( I return it. // Cold panels have better yield, no? // Technically yes. Normal box comes {day}.
Pictures {city} :: Can we use your warehouse picture of {city} in our fair booth? // Use it, but crop my uncle sleeping. // Uncle cropped.
""")

QUAL_O = Deck("""
Diode {serial} :: Bypass diode of {serial} reads {n} millivolt, is it dead or only sleeping? // Sleeping. Measure again with load, you'll see {n2}0. // {n2}4. Awake.
Roof pitch {city} :: Architect in {city} wants {n} degrees tilt only. Does rain still clean? // Under ten degrees rain is lazy. {n}, then brush twice in a year. // Brush goes to the contract.
Salt near sea :: Hotel {n2} metres from the beach asks for salt mist paper of the {w}. // Level 6 paper attached, page {n}. // Hotel signed.
Serial sticker :: Sun has eaten the sticker of {serial}, where else can I read it? // Laser mark inside frame, short side. // Found, with torch between teeth.
Warranty wording :: Banker asks why twelve years and not {n2}. // Product is twelve, power is thirty. Text for bankers attached. // He understood on second reading.
Stack height {city} :: Store in {city} stacks {n} pallets high, my stomach says no. // Your stomach is right. Two, never more. // They're down to two, with complaining.
Certificate {w} :: TUV-type certificate of the {w} ends in {n} weeks, is renewal running? // Renewal is at the lab, audit passed {day} last week. // Good, I note.
Comparison {city} :: Customer compares {w} W with the neighbour's other brand, {n} percent better at ours. Why? // Neighbour has tree. Photo shows shadow. // I'd still like to tell him it's us.
Grounding hole :: Grounding hole on the {w} frame is {n2} mm from corner, rail wants less. // Use second hole, hidden under the label. // Who hides a hole under a label! But it fits.
Mixed lot {po} :: In {po} there are {n} pieces with silver frame between the black. // Colour mix at packing, choose: swap or discount? // Discount, farm in {city} does not look at fashion.
Flash data {po} :: Flash test file for {po} has {n} serials twice. // Copy error from line two, clean file here. // Clean. Imported {pcs} rows.
Voc {serial} :: {serial} gives {v} V open circuit at noon in {city}. Datasheet says more. // Module temperature? At 65 degree it is normal. // 67. OK then it's the sun's fault.
Frame scratch :: {n} frames of {w} W with scratches, customer is a banker and picky. // Send photo, we give {n} corner caps or credit? // Caps. Banker wants shine.
Junction box lid :: Lid of {serial} came loose on the roof. // One click missing. Check the neighbours please, I check our line. // Neighbours all clicked, only that one.
MC4 :: Are the connectors on {po} the same as on the last lot? Installers in {city} ask. // Same drawing, same maker, new colour of the ring. // Good, colour they can survive.
Datasheet {w} :: Datasheet {w} W shows weight {n} kg, my scale says {n2} grams more. // Glass tolerance. We write plus minus now. // Science wins.
Hail question :: Client in Jos asks about hail of {n2} mm. // Tested 25 mm by lab, bigger I don't promise. // Honest answer, I pass it on like that.
Dust :: How much loss do you calculate for harmattan dust on {w} W? // {n} percent without cleaning in our model. What do you see? // About the same, then boys with buckets.
Claim {serial} :: Claim on {serial}, snail tracks, photos on the drive. // Seen. Accepted, replacement in next container. // That was {n} minutes. Record.
Torque :: Which torque for clamps on the {w} W frame? Manual has two numbers. // 16 Nm. The other is for old frame, deleted. // Thanks, nobody broke anything yet.
EL images :: Please send EL images for {serial}, I want to see with my own eyes. // Sent {n} images, no crack. // I agree, no crack. The inverter is the culprit.
Training in {city} :: I'm training {n} installers in {city} on {day}, any new slide about earthing? // Page {n} new, with drawing Vivian made herself. // The drawing got applause.
""")

QUAL_H = Deck("""
Sun hours {city} :: Which sun hours do you calculate for {city}, we have {n} different numbers. // Five point one, rainy months four. // I correct our tool.
Bird question :: What are white points on the EL of {serial}? // Not cells. Birds. // New failure class: bird.
Cleaning robot :: Is a robot for cleaning interesting in {city}? // My robot is called Emeka and he has a bucket. // Emeka is cheaper than ours.
Visit slot :: University of {city} wants to see line two, {n} students, do you know them? // My old school! Let them in. // They come on {day}.
Measure {serial} :: Which meter did you use for {serial}? Yours shows {v}, ours a bit less. // The yellow one, calibrated last year. // Within tolerance, both right.
Form for claims :: New form for claims has {n} fields, too many? // Five would be human. // Cut to six, last offer.
Backsheet {po} :: Do your people like white or black backsheet for {po}? // White, {city} is hot enough. // White.
Feedback {w} :: How is {w} W running in {city}? Lab likes field data. // {n2} days, no fault, customer dances. // Dancing goes to report.
Photo of label :: Need photo of label of {serial} with whole barcode. // Attached, ignore the goat. // Barcode good, goat also.
Temperature log :: Is there temperature log from the {city} roof for {day}? // Every {n} minutes, file is on drive. // Beautiful curve!
Return of sample :: Did sample {serial} leave Lagos? // Left by courier yesterday, waybill ends with {n2}. // Arrived in customs, will test soon.
Installer manual :: May I send you manual V{n} for reading, your English is better than ours. // Send. I'll be merciless. // You found {n2} errors, thank you, teacher.
Question on inverter :: Which inverter at site {city}? Our curve suggests cheap one. // Cheapest in the market, and I told them. // Then curve is innocent.
Sampling {po} :: We want AQL 0.65 for {po} instead of 1.0, is it ok if it takes one day more? // One day for better panels? Take it. // Taken, result: zero major.
Pull test :: Pull test of ribbon batch {n2} very good today, {v} N. // You're showing off. // Little bit.
Claim numbers :: In your claim list number {n} is empty, skipped? // Tunde cannot count on Fridays. Deleted. // Ok, list closed.
Cable length :: Do installers in {city} like 1.2 m cable or 0.3? // 1.2, roofs here have opinions. // {po} will be 1.2.
""")

FIN_O = Deck("""
Rounding {inv} :: {inv} is {n} cents more than the sum of lines. // Excel has own opinion. Corrected. // Cents are also children of God.
LC draft {po} :: LC draft for {po} says latest shipment {day}, can Jason make that? // He says yes with {n} hours reserve. // Opening it then.
Allocation :: Which invoices shall {usd} be put against, oldest first? // Oldest first, {inv} and rest on next. // Exactly so, done.
Insurance refund :: Insurance paid {n2}0 USD for the broken glass of {ct}, half is yours. // Keep it for next debit note please. // Parked.
Auditor :: Auditor wants confirmation of {usd} as of month end. // Signed and scanned, he may call me. // He will not, he's shy.
Bank holiday :: Banks here are closed on {day}, so transfer for {inv} goes a day before. // Better than after :) // My thinking.
Receipt {bl} :: Is original receipt for {bl} needed or is scan enough? // Scan. Trees thank you. // Scan sent.
Invoice {inv} :: {inv} has bank fee {n2} USD that we agreed to share half. // Correct, credit note of half attached. // Booked.
Payment {inv} :: Transfer for {inv}, {usd} USD, went out this morning, swift copy attached. // Received copy, will confirm when landed. // Landed, thank you Ngozi.
Balance :: My ledger says we owe {usd}, what does yours say? // Same minus {n2} dollars. // {n2} dollars is your bank's lunch. Agreed.
Rate :: Naira moved {n} points since morning, can the LC for {po} wait to {day}? // Can wait, no problem, ship is not before. // You're a lady of understanding.
Debit note :: Debit note for demurrage on {ct}: please split as in our agreement. // Split and sent back signed. // [Good.|Filed.]
Statement :: Kindly send statement for auditors, stamped, they love stamp. // Stamped two times to be safe. // They smiled.
Swift fields :: Correspondent bank for {inv}, the old one or new? // New one, call me to confirm by voice please. // Called. Your laugh is confirmed.
""")

FIN_H = Deck("""
Name of payer {inv} :: Payment for {inv} came from "Okiti Ventures", same house? // Same house, other door. Letter attached. // Compliance is satisfied.
Split {po} :: Shall I split {po} in two invoices, {city} and Lagos? // Please, each its own tax office. // Two invoices out.
Currency :: Is RMB for {inv} possible at your bank by now? // From {day}, trial with small one. // Trial is fine, {usd} is small enough?
Discount {inv} :: You paid {inv} early, two percent are yours, did you take? // I forgot! Take it off the next. // Off the next, {n2}0 USD more or less.
Missing cents :: {n} cents missing on {inv}, I'm ashamed to ask. // They're in heaven. Next transfer plus {n}. // Thank you, system can sleep.
Contact :: Who signs for {usd} when you're on leave? // Folake, and she reads everything. // I will write carefully.
Confirm {inv} :: Could you confirm {inv} for {usd} is in your plan this month? // It's in, for {day}. // Great, I tell treasury.
Tax paper :: Our tax office wants copy of import declaration for {po}. // Attached, page {n} has the stamp. // Exactly that page.
Price {w} :: Price {cent} per watt on your order {po}, quotation had one cent tenth less. Which? // Quotation. My intern rounded up. // Honest intern, corrected.
Credit limit :: You're at {n2} percent of limit, only info, not warning. // Info received, {usd} comes on {day}. // Good.
Year number :: For contract list, is {po} old year or new year in your books? // New, we book by arrival. // Same here.
Fee {bl} :: There's a bank amendment fee on {bl}, {n2} USD, whose fault? // Ours, we spelled Changzhou wrong. // I've seen five spellings, this was nicest.
""")

ANY = Deck("""
Greetings :: Good afternoon from Changzhou, today typhoon wind, {n} umbrellas dead. // Stay inside my friend. Here it's just traffic. // Traffic is stronger than typhoon.
Jollof :: Ate something named jollof in Shanghai, it was from Ghana cook. // Delete this message before Folake sees. // Already she sent angry emoji.
Late answer :: Sorry I missed yours of {hour}, was in cold storage of meetings. // No wahala, I solved it. // Next time call me on WeChat.
School run :: My daughter is sick, I'm offline from {hour}. // Go, go. Containers don't have fever. // She's better, only too much mango.
Power :: Generator just died here, typing from phone, panels on our own roof are for show it seems. // You sell solar and use generator?? // The cobbler's shoes, don't tell anyone.
Thank you :: {first}, thank you for yesterday, you stayed up to midnight for us. // My wife says you owe her dinner. // She'll get it in {city}.
Football :: Did you see the match? // I saw {n} minutes and then cried. // Same.
Spelling :: You called me Mr. {me} again, I'm {me}. // It's respect in China! // Then respect me without Mr.
New office :: Our new sign in {city} is up, {n} metres. // Is logo of us on it? // Bottom right, as promised in the beer garden.
Disagree :: I still say {w} W is the wrong size for {city} roofs. // Numbers say {pcs} sold. // OK, numbers win, I keep quiet till next quarter.
Good news :: Mosque in {city} is live since {hour}, {n2} panels, imam prays for the factory. // Tell imam line two needs prayers most. // He included line two.
Time zone :: I called you at two in your night, forgive me. // I thought it's fire. // Only enthusiasm.
Voice notes :: Please no {n} minute voice notes, I read faster than I listen. // But my voice is my best quality. // Two minutes maximum, final offer.
Wrong chat :: Sorry that shopping list was for my husband. // We can deliver {n} yams with next container. // Yams go the other way.
Visit :: Visa for {day} is granted!! // Wonderful, bring pepper. // How much is legal?
Traffic :: Third Mainland Bridge, not moving for {n2} minutes, start without me. // We begin with your mistakes. // That's all day then. Arrived.
Praise :: The guys in {city} mounted {n2} panels in one day. // What do they eat? // Amala. I'll send the spec sheet.
Learning :: How do I say thanks in Yoruba? // E se. With your face serious. // E se {first}.
Fan :: {n2} percent humidity in the office and AC is on strike. // Here we have heating on. // Let's swap for one hour.
Weekend :: Any plan for weekend? // Wedding, {pcs} guests, small one. // Small??
Photo contest :: Picture of the week: panel {serial} with a lizard. // Lizard is IP68. // He wins.
Coffee :: My coffee machine has better uptime than {port}. // Everything has. // True.
Small thing :: You forgot attachment for {po}. // It's the invisible version. Here the visible. // Seen.
""")

O_, H_ = [Folake, Chinedu, Amina, Tunde], [Chen, Vivian, Zhang, Wang, Sun]
A, B, HOURS = "2025-08-05", "2026-05-21", (7.5, 13.5)
SH, QU, GE, MAIL = ("slack", ["shipping"]), ("slack", ["quality"]), ("slack", ["okiti-hanqiao"]), ("mail", None)
talk(SH, [Chinedu, Ibrahim, Chinedu, Amina], [Zhang, Zhang, Chen], 1.6, SHIP_O, A, B, reply=(4, 150), hours=HOURS)
talk(SH, [Zhang, Zhang, Chen], [Chinedu, Ibrahim], 1.3, SHIP_H, A, B, reply=(4, 150), hours=HOURS)
talk(MAIL, [Chinedu, Ibrahim], [Zhang], 0.8, SHIP_O, A, B, reply=(15, 300), hours=HOURS)
talk(MAIL, [Zhang], [Chinedu, Ibrahim], 0.8, SHIP_H, A, B, reply=(15, 300), hours=HOURS)
talk(QU, [Tunde, Tunde, Amina], [Vivian, Sun], 1.3, QUAL_O, A, B, reply=(5, 200), hours=HOURS)
talk(QU, [Vivian, Sun], [Tunde, Amina], 0.9, QUAL_H, A, B, reply=(5, 200), hours=HOURS)
talk(MAIL, [Tunde], [Vivian, Sun], 0.5, QUAL_O, A, B, reply=(20, 300), hours=HOURS)
talk(MAIL, [Ngozi], [Wang], 0.9, FIN_O, A, B, reply=(15, 300), hours=HOURS)
talk(MAIL, [Wang], [Ngozi], 0.7, FIN_H, A, B, reply=(15, 300), hours=HOURS)
talk(GE, O_ + [Ngozi], H_, 1.1, ANY, A, B, reply=(2, 90), hours=HOURS)
talk(GE, H_, O_ + [Ngozi], 1.1, ANY, A, B, reply=(2, 90), hours=HOURS)
talk(QU, [Lily], [Tunde, Amina], 0.6, QUAL_H, "2025-12-08", B, reply=(5, 160), hours=HOURS)
talk(QU, [Tunde, Amina], [Lily], 0.6, QUAL_O, "2025-12-08", B, reply=(5, 160), hours=HOURS)

G, P, Q, L = "okiti-hanqiao", "shipping", "quality", "okiti-lagos"
a = S.slack("2025-08-05 08:10", G, Folake, "Channel is open. House rules as signed: bad news the same day, an answer in two working days, price moves thirty days ahead, and nobody sulks. If I'm rude it's about the thing, never about you. Be rude back.")
S.slack("2025-08-05 08:31", G, Chen, "Welcome all. In China we are trained not to be rude, please give us two weeks of practice.", a)
S.slack("2025-08-05 08:33", G, Chinedu, "Two weeks is too long, start now.", a)
S.slack("2025-08-05 08:40", G, Vivian, "Your channel name has a typo in the topic line, very unprofessional. How was that?", a)
S.slack("2025-08-05 08:41", G, Folake, "I'm proud of you already.", a)

# bluntness over a packing list
b = S.mail("2025-08-21 09:02", Folake, Chen, "This packing list", "Chen,\n\nthis packing list is rubbish. Three containers, two lists, and one of them is for somebody in Peru. I can't clear a ship with poetry.\n\nFolake", cc=[Chinedu, Zhang])
S.mail("2025-08-21 10:15", Chen, Folake, "Re: This packing list", "Hi Folake,\n\nrubbish is the correct word. Our new clerk mixed the folders, I should have looked. Right lists attached, checked by me line by line. Peru says hello.\n\nB.Rgds\nChen Wei", cc=[Chinedu, Zhang], reply_to=b)
S.mail("2025-08-21 10:40", Folake, Chen, "Re: This packing list", "That's how I like it. Clearing.\n\nFolake", reply_to=b)

# customs trouble
c = S.slack("2025-09-04 08:20", P, Ibrahim, "Trouble. Two containers of OK-25061 are stopped at Apapa. The officer says it is 8541.42 and wants duty plus penalty, 61,000 dollars. I have until Tuesday.")
S.slack("2025-09-04 08:27", P, Zhang, "Seen. I'm calling lab for classification letter now, Chen calls chamber of commerce.", c)
S.slack("2025-09-04 08:50", P, Folake, "Jason, was the wording 'cells assembled' on the invoice yours? This is what woke the officer up.", c)
S.slack("2025-09-04 08:58", P, Zhang, "It was mine, I copied from an EU order. My mistake, not your broker's. New invoice text in the letter.", c)
S.slack("2025-09-05 09:30", P, Chen, "Letter, data sheet and chamber stamp attached. If penalty comes anyway, Hanqiao pays half, I've asked my boss already.", c)
S.slack("2025-09-09 12:10", P, Ibrahim, "RELEASED! Nil penalty, only storage of four days. Officer even asked for price of a 550.", c)
S.slack("2025-09-09 12:15", P, Folake, "Storage we split. Well done you three.", c)

# "you people", taken back in the same hour
d = S.slack("2025-09-12 12:40", P, Chinedu, "Jason, you people always dump documents on Friday night, so that my weekend is cooked.")
S.slack("2025-09-12 12:52", P, Zhang, "'You people' is me alone, and 'always' is two times, I counted. But those two were bad for you. From now Thursday noon.", d)
S.slack("2025-09-12 12:55", P, Chinedu, "Withdrawn with apologies. You're one person and you're a good one. Thursday noon, deal.", d)
S.slack("2025-09-18 10:02", P, Zhang, "Thursday, 17:02 in Changzhou, documents for {0} attached. For the record I'm early.".format("OK-25074"))

# announced closure
S.mail("2025-09-17 08:15", Chen, [Folake, Chinedu, Tunde, Ngozi, Ibrahim], "National Day: our office is closed from 1 to 8 October", "Dear all,\n\nour office is closed from 1 to 8 October for National Day. Line two runs with a small crew, emergencies reach me on the phone day and night. Everything that must sail before that should be confirmed by 24 September.\n\nB.Rgds\nChen Wei", cc=[Zhang, Vivian, Wang])
S.mail("2025-09-17 09:05", Chinedu, Chen, "Re: National Day: our office is closed from 1 to 8 October", "Noted, both open orders confirmed today. Enjoy the mooncakes, and Nigeria is 65 on the 1st, so raise one for us.\n\nChinedu")

# recall
r = S.mail("2025-10-14 08:05", Vivian, [Folake, Tunde, Amina, Chinedu], "STOP: batch HQ55-2509, junction boxes, please do not install", "Dear Folake, dear Tunde,\n\nthis morning at 11 our time, the lab found bad solder in junction boxes of batch HQ55-2509. In the worst case a box can get hot. 1,860 panels, 1,240 of them are with you or on the sea. Serial list attached. Please stop sales and mounting. We take back all of them on our cost. I know two hours of the story only, I tell you more at your 13:00, also if it is nothing new.\n\nVivian Liu", cc=[Chen, Sun, Zhang])
s = S.slack("2025-10-14 08:09", Q, Vivian, "RECALL, mail is out. Batch HQ55-2509. Please stop everything of it. I am so sorry.")
S.slack("2025-10-14 08:16", Q, Folake, "Stopped. I'm furious about the solder and I'm grateful for the speed, both at once. Tunde, who has them?", s)
S.slack("2025-10-14 08:48", Q, Tunde, "212 sold, to nine installers. Calling all today myself. 96 are on a school in Ilorin.", s)
S.slack("2025-10-14 09:10", Q, Amina, "Kano has 310 in the store, locked, I have the key on my neck.", s)
S.slack("2025-10-14 12:58", Q, Vivian, "13:00 word: cause is one soldering head, worn, from 8 to 19 September. Other batches tested, clean. No fire anywhere.", s)
S.slack("2025-10-15 12:50", Q, Tunde, "All nine reached. School is switched off at the DC side, headmaster was kind.", s)
S.slack("2025-10-16 12:57", Q, Zhang, "Replacement 1,240 pcs booked on Jade Ferry, and 100 by air for the school.", s)
S.mail("2025-10-15 09:20", Folake, [Chen], "Both bosses on one call", "Chen,\n\nas we said on the phone, you and I take this up to your Mr. Gao and to my board together, tomorrow 9:00, one call, one story. You speak first about the cause, I speak about the customers.\n\nFolake", cc=[Vivian])
S.mail("2025-10-15 10:02", Chen, [Folake], "Re: Both bosses on one call", "Agree. Mr. Gao is prepared, he knows everything that you know.\n\nB.Rgds\nChen Wei", cc=[Vivian])
S.slack("2025-10-24 11:20", Q, Tunde, "School in Ilorin is back on with the air-freighted ones. Children sang. I have something in my eye.")
S.slack("2025-11-14 10:15", Q, Vivian, "Last replacement mounted, 1,240 of 1,240. New optical check stands on line two since Monday, you can look through the camera, link in the mail.")
S.slack("2025-11-14 10:22", Q, Folake, "Case closed from our side. Two customers told me they buy again BECAUSE we called before they noticed.")

# an internal grumble, carried over to the partner the next morning
S.slack("2025-10-28 13:05", L, Ngozi, "Our friends in Changzhou have not said one word who carries the installers' labour for the exchange. 4,300 dollars is sitting with us.")
S.slack("2025-10-28 13:09", L, Folake, "Then don't tell me, tell Wang. Today.")
n = S.mail("2025-10-28 13:30", Ngozi, Wang, "Labour for the exchange", "Good day Wang,\n\nthe installers' labour, 4,300 USD, is nowhere in the recall paper. I was annoyed about it for a week instead of asking you. Who carries it?\n\nNgozi Eze (Mrs.)")
S.mail("2025-10-29 08:20", Wang, Ngozi, "Re: Labour for the exchange", "Dear Ngozi,\n\nwe carry. It was forgotten and I thank you for asking. Credit note 4,300 attached.\n\nWang Min", reply_to=n)

# promised date missed, told before, made good
S.slack("2025-11-03 09:10", Q, Sun, "I promised damp heat report for tomorrow. Chamber has stopped on Saturday, so it'll be Thursday. I say it today so you can move the client.")
S.slack("2025-11-03 09:25", Q, Tunde, "Client moved. Thanks for not letting me find out on stage.")
S.slack("2025-11-06 08:45", Q, Sun, "Report attached, Thursday 15:45. Loss after 1000 hours 1.1 percent.")
S.slack("2025-11-06 08:59", Q, Tunde, "1.1! I'll print it on a T-shirt.")

# trouble at home, said openly
m = S.mail("2025-11-12 08:40", Ngozi, [Wang, Chen], "We will be ten days late with HQI-3377", "Good day Wang,\n\nyou should hear it from me: the bank gives us dollars only in slices, and we'll be ten days late with HQI-3377. 60 percent comes on Friday, the rest by the 24th. No games, I attach the bank's letter.\n\nNgozi Eze (Mrs.)", cc=[Folake])
S.mail("2025-11-12 10:11", Wang, Ngozi, "Re: We will be ten days late with HQI-3377", "Dear Ngozi,\n\nthank you for telling it early, I've moved it in our plan, no interest. If slices get smaller next month, tell me and we look for RMB way.\n\nWang Min", cc=[Chen, Folake], reply_to=m)
S.mail("2025-11-21 09:00", Wang, Ngozi, "HQI-3377 is complete", "Dear Ngozi,\n\nboth slices landed, three days before your own date.\n\nWang Min", cc=[Folake])

# price, well ahead
z = S.mail("2025-11-18 08:30", Chen, [Folake, Ngozi], "Price from 5 January, and why", "Hi Folake,\n\nour government reduces the export rebate and silver paste is up 30 percent. From 5 January we need 0.4 cent more per watt. That's 48 days ahead. Orders placed before keep the old price, also if they ship later. I attach our cost sheet, as you would ask for it anyway.\n\nB.Rgds\nChen Wei", cc=[Wang])
S.mail("2025-11-18 11:45", Folake, Chen, "Re: Price from 5 January, and why", "Chen,\n\nI hate it. Your sheet adds up, which I hate more. 0.4 on the 550 is ok, on the 410 it kills me in the villages. Give me 0.2 there and I sign 4,000 pieces.\n\nFolake", cc=[Ngozi, Wang], reply_to=z)
S.mail("2025-11-20 08:20", Chen, Folake, "Re: Price from 5 January, and why", "0.2 on the 410 for 4,000 pcs, agreed. You're a hard woman.\n\nB.Rgds\nChen Wei", cc=[Ngozi, Wang], reply_to=z)

# newcomer
S.slack("2025-12-03 08:30", G, Chen, "Please meet Lily Zhou, she takes after-sales from next Monday. Vivian remains for quality. Lily, these are loud people with good hearts.")
S.slack("2025-12-03 08:36", G, Lily, "Hello everyone! I've read all threads of this channel. I'm a little afraid.")
S.slack("2025-12-03 08:40", G, Tunde, "Welcome Lily! I'm calling you on Monday 9:00 to walk you through all open claims, it's eleven. Bring questions, no question is stupid.")
S.slack("2025-12-03 08:44", G, Amina, "Sannu da zuwa, Lily. When you come to Kano you stay in my house.")
S.slack("2025-12-08 11:05", Q, Lily, "Thank you Tunde, two hours, now I know who is who. First three claims answered.")

# credit
S.mail("2025-12-11 08:10", Vivian, [Folake, Tunde, Amina], "Technical bulletin 14", "Dear friends,\n\nbulletin 14 goes today to all our distributors in the world. On page one it says: the weakness at the cable gland was discovered and measured by Engr. Tunde Ogunleye, Okiti Solar, Lagos. It's correct so and we're thankful.\n\nVivian Liu", cc=[Chen, Sun])
S.mail("2025-12-11 09:33", Tunde, Vivian, "Re: Technical bulletin 14", "Vivian, my mother has framed it. But Sun Jie did half of the measuring, put him also in the next one.\n\nEngr. Tunde Ogunleye", cc=[Sun, Chen])
S.mail("2025-12-12 08:05", Vivian, Tunde, "Re: Technical bulletin 14", "Dear Tunde,\n\nSun is in, version 14b. He pretends that he doesn't care.\n\nVivian Liu", cc=[Sun])

# simply urgent
x = S.slack("2025-12-18 08:02", Q, Amina, "URGENT URGENT. Clinic in Kano is without power, vaccine fridge at 9 degrees. Controller shows error 31. I need somebody NOW.")
S.slack("2025-12-18 08:04", Q, Lily, "Here. Sun is running to the lab.", x)
S.slack("2025-12-18 08:11", Q, Sun, "31 is string two reversed. Switch off DC, swap plus and minus at string two.", x)
S.slack("2025-12-18 08:39", Q, Amina, "Fridge at 6 and falling. Electrician was drunk on installation day, I'll deal with him. God bless you both.", x)

# heard it from a customer; the partner had told, but to a dead address
i = S.slack("2026-01-13 09:00", Q, Amina, "Lily, a customer shows me panels with a NEW connector. Did I sleep? Nobody in Kano knew.")
S.slack("2026-01-13 09:08", Q, Lily, "I sent the notice on 6 January... one moment. It went to Amina's old address, bounced, nobody looked. That is bad. I'm sorry.", i)
S.slack("2026-01-13 09:20", Q, Vivian, "Notice again here. New connector ships only from 2 February, what the customer has is a sample from our fair. So you still have three weeks.", i)
S.slack("2026-01-13 09:31", Q, Amina, "Ah, then nothing is broken. And from now on such things also in this channel, please.", i)
S.slack("2026-01-13 09:33", Q, Lily, "Yes. Bounce mailbox is read every day now, by me.", i)

# a meeting that falls out and comes back
S.slack("2026-01-21 07:45", G, Chen, "I must cancel our monthly call today, snow, the factory bus is stuck and half of us with it. Tomorrow same time?")
S.slack("2026-01-21 08:02", G, Folake, "Tomorrow. Send photo of snow, my children don't believe in it.")
S.slack("2026-01-22 10:10", G, Chinedu, "Good call today. My list: two boats, one form, zero quarrels. Suspicious.")

# New Year
S.mail("2026-01-26 08:30", Zhang, [Chinedu, Ibrahim, Folake, Ngozi], "Spring Festival: our office is closed from 14 to 23 February", "Dear all,\n\nour office is closed from 14 to 23 February. Last vessel before is Ocean Plum on 9 February, first after is on 1 March. Chen and Lily keep the phone on for emergency. Please order what you need for March until 2 February.\n\nJason", cc=[Chen, Lily, Wang])
S.mail("2026-01-26 11:00", Chinedu, Zhang, "Re: Spring Festival: our office is closed from 14 to 23 February", "Jason, three containers ordered, you have them in the portal. Happy Year of the Horse ahead!\n\nChinedu")
S.slack("2026-02-26 08:20", P, Zhang, "Still digging through 214 mails after holiday, sorry that I am slow this week. Whoever is burning please call me, you go first.")
S.slack("2026-02-26 08:33", P, Ibrahim, "Nothing burns, eat your dumplings in peace.")
S.slack("2026-03-02 09:05", P, Zhang, "Zero mails. I'm a free man and Blue Heron sailed yesterday with your three boxes.")

# a third firm
S.slack("2026-03-04 09:40", P, Chinedu, "Meridian Gulf Line has rolled our box for the THIRD time. They're jokers, they take money and lie in your face.")
S.slack("2026-03-04 09:52", P, Zhang, "Same with me, nobody picks up in Shanghai. I've lost all trust in them.")
S.slack("2026-03-05 08:30", P, Chen, "We throw them out of the contract together from April, my boss and Folake both agree.")

# a real dispute, settled
v = S.mail("2026-03-11 09:00", Tunde, [Vivian, Lily], "43 panels Benin City", "Hello Vivian,\n\nyou refused 43 panels from Benin City as 'installation damage'. I do not accept this. I was on that roof. Your photo reading is simply wrong and I'll not tell the client a story I don't believe.\n\nEngr. Tunde Ogunleye", cc=[Folake, Chen])
S.mail("2026-03-11 12:10", Vivian, Tunde, "Re: 43 panels Benin City", "Dear Tunde,\n\nI don't agree also, the cracks begin at the clamp. But you were on the roof and I was not. Let's give six pieces to the university lab in Lagos, we pay, and both accept what they say.\n\nVivian Liu", cc=[Folake, Chen, Lily], reply_to=v)
S.mail("2026-03-11 12:40", Tunde, Vivian, "Re: 43 panels Benin City", "Fair. I'm bringing them myself tomorrow.\n\nEngr. Tunde Ogunleye", cc=[Folake, Chen, Lily], reply_to=v)
S.mail("2026-03-24 10:00", Tunde, Vivian, "Re: 43 panels Benin City", "Hello Vivian,\n\nlab says 31 transport, 12 clamp. So you were right on 12 and I on 31. I've told the client exactly that.\n\nEngr. Tunde Ogunleye", cc=[Folake, Chen, Lily], reply_to=v)
S.mail("2026-03-25 08:15", Lily, Tunde, "Re: 43 panels Benin City", "Dear Tunde,\n\n31 replacements are booked. For the 12, Vivian offers cost price, because it was a good fight.\n\nLily", cc=[Vivian, Folake], reply_to=v)

# a question that had to be asked twice
t = S.mail("2026-03-31 08:50", Amina, Sun, "Dust coating samples", "Dear Sun,\n\nwhen can Kano have the ten panels with the dust coating? The farmers' fair is on 9 May.\n\nAmina")
S.mail("2026-04-07 08:30", Amina, Sun, "Re: Dust coating samples", "Sun, are you alive? I've asked you last week.\n\nAmina, Kano", cc=[Chen], reply_to=t)
S.mail("2026-04-07 09:12", Sun, Amina, "Re: Dust coating samples", "Hi Amina,\n\nalive. My father had operation, I was at home in Anhui and my out-of-office was in Chinese only, very stupid. Ten panels fly on Friday, you have them long before fair.\n\nSun Jie, Lab", cc=[Chen], reply_to=t)
S.mail("2026-04-07 09:20", Amina, Sun, "Re: Dust coating samples", "Forgive my tone. I'm praying for your father. Thank you.\n\nAmina, Kano", reply_to=t)
S.slack("2026-04-17 10:30", Q, Amina, "Coated panels arrived in Kano, ten of ten. Sun, how is your father?")
S.slack("2026-04-17 10:41", Q, Sun, "Walking and complaining about hospital food, so healthy.")

# another maker, said first and straight
y = S.mail("2026-04-15 08:20", Folake, Chen, "You hear it from me first", "Chen,\n\nI'm buying two containers of 100 W mini panels from another maker in Vietnam. You don't make them, I asked you in January and you said no. It's no flirt and it's no exit, it's lamps for market women. If you'd ever make them, you get the first call.\n\nFolake")
S.mail("2026-04-15 09:45", Chen, Folake, "Re: You hear it from me first", "Hi Folake,\n\nthank you for telling. My boss jumped one metre and came down again. We really don't make them. If you want, Sun tests the Vietnam ones for you, friendly price zero.\n\nB.Rgds\nChen Wei", reply_to=y)
S.mail("2026-04-15 10:05", Folake, Chen, "Re: You hear it from me first", "You are mad people and I love it. Two samples are on the way to him.\n\nFolake", reply_to=y)

# jokes that only sound bad
S.slack("2025-09-25 09:14", G, Zhang, "Typical Lagos: 'I'm five minutes away' means he's still in the shower.")
S.slack("2025-09-25 09:16", G, Chinedu, "Typical Changzhou: the 8:00 meeting started at 7:52. I was in the shower, how did you know?")
S.slack("2025-09-25 09:17", G, Folake, "You two should marry.")
S.slack("2026-02-03 09:02", G, Chen, "I resign. My own mother bought an air conditioner and runs it on the grid.")
S.slack("2026-02-03 09:05", G, Ngozi, "We accept your resignation with immediate effect. Mother is the last straw.")
S.slack("2026-02-03 09:06", G, Chen, "She ordered four panels after lunch. I'm back.")

# the plan grows
S.mail("2026-04-28 08:30", Folake, [Chen, Vivian], "Ibadan", "Chen, Vivian,\n\nboard said yes last night: assembly hall in Ibadan, 60 MW a year, with your line two as mother. Contract for three years, draft attached. Tear it to pieces.\n\nFolake", cc=[Tunde, Ngozi])
S.mail("2026-04-29 09:00", Chen, [Folake], "Re: Ibadan", "Hi Folake,\n\ntorn, 17 remarks in red, nine are about commas. Mr. Gao wants to come himself in June to see the hall. Is it too soon?\n\nB.Rgds\nChen Wei", cc=[Vivian, Wang])
S.mail("2026-04-29 10:20", Folake, Chen, "Re: Ibadan", "June is good. He'll eat pounded yam and he'll sign.\n\nFolake")
S.slack("2026-05-20 10:00", G, Vivian, "First drawing of the Ibadan hall is on the drive. Tunde and Sun argued two hours about the laminator and now both say it was their idea.")
S.slack("2026-05-20 10:06", G, Tunde, "It WAS our idea.")

S.write()
