import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import re
from kit import Story, day, days

story = Story(88213, "Pacific/Auckland", "2025-03-10", "2026-01-30")
story.party("tussock", "tussock.example")
story.party("naraebit", "naraebit.example")
marg = story.person("Marg Holloway", "tussock", "chief executive of the cooperative")
tane = story.person("Tane Rapata", "tussock", "field operations")
bryce = story.person("Bryce McLennan", "tussock", "farmer director")
shona = story.person("Shona Prentice", "tussock", "member services")
hemi = story.person("Hemi Waaka", "tussock", "pilot in training, from September")
minseo = story.person("Minseo Han", "naraebit", "partnership lead")
dohyun = story.person("Dohyun Seo", "naraebit", "firmware")
jiwoo = story.person("Jiwoo Baek", "naraebit", "map software")
kyung = story.person("Kyungsoo Nam", "naraebit", "chief executive")
sora = story.person("Sora Yeon", "naraebit", "training and support")

for d in ("2025-12-24", "2025-12-25", "2025-12-26", "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02"):
    story.holidays.add(day(d))
for a, b in [("2025-04-18", "2025-04-21"), ("2025-04-25", "2025-04-25"), ("2025-06-02", "2025-06-02"), ("2025-06-20", "2025-06-20"),
             ("2025-10-27", "2025-10-27"), ("2025-11-14", "2025-11-14"), ("2026-01-05", "2026-01-06")]:
    story.away("tussock", a, b)
for a, b in [("2025-05-05", "2025-05-06"), ("2025-06-03", "2025-06-03"), ("2025-06-06", "2025-06-06"), ("2025-08-15", "2025-08-15"), ("2025-10-03", "2025-10-09")]:
    story.away("naraebit", a, b)

FLY, MAP, TRN = "flight-ops", "pasture-map", "training-and-members"

SLOT = dict(
    s=["Braeside", "Totara Flat", "Longridge", "Kowhai Downs", "Stonyhurst Road", "The Terraces", "Matai Bush", "Windy Point", "Clearwater", "Gorse Gully", "Redcliff", "Upper Station"],
    u=["NB-04", "NB-07", "NB-09", "NB-11", "NB-12", "NB-15", "NB-18", "NB-21"],
    n=["14", "18", "22", "27", "31", "36", "45", "52", "64", "70", "88"],
    k=["1850", "2040", "2210", "1720", "2480", "2630", "1960"],
    g=["rotor guards", "nozzles", "landing legs", "battery straps", "gimbal dampers", "tank seals", "prop screws", "antenna caps"],
    d=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    e=["E-114", "E-203", "E-217", "E-031", "E-340"],
    c=["thistle", "gorse", "broom", "ragwort", "nodding thistle"],
    v=["4.1.2", "4.1.3", "4.1.5", "4.1.6"],
    h=["paddock 3", "paddock 11", "the back block", "the river flats", "the lucerne", "the hill block", "paddock 24"],
)


def fill(lines, one, other):
    picked = {k: story.chance.choice(v) for k, v in SLOT.items()}
    picked.update(a=one.first, b=other.first, m=str(story.chance.randint(2, 9)), z=str(story.chance.randint(12, 98)))
    return [re.sub(r"\{(\w)\}", lambda x: picked[x.group(1)], line) for line in lines]


class Deck:
    def __init__(self, text):
        self.all, self.pool, self.rounds = [], [], 0
        for row in text.strip().splitlines():
            side, rest = row.split(":", 1)
            self.all.append((side.strip(), [p.strip() for p in rest.split("||")], "{" in rest))

    def draw(self):
        if not self.pool:
            self.pool = [one[:2] for one in self.all if one[2] or self.rounds % 4 == 0]
            self.rounds += 1
            story.chance.shuffle(self.pool)
        return self.pool.pop()


def talk(where, kiwi, korea, per_week, deck, first, last, reply=(4, 180), answered=0.98, threads=0.6, drop=None, hours=(11.5, 18.6)):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            side, lines = deck.draw()
            z, k = story.chance.choice(kiwi), story.chance.choice(korea)
            one, other = (z, k) if side == "Z" else (k, z) if side == "K" else story.chance.choice([(z, k), (k, z)])
            if date in story.closed[one.party] or (drop and story.chance.random() < drop.get(one.party, 0)):
                continue
            story.exchange(where[0], where[1], date, one, other, fill(lines, one, other), reply, answered, threads, hours)


FLIGHT = Deck("""
Z: {u} done at {s}, {n} ha, no dramas || Nice work. I see the log. Vibration is very low.
Z: {u} threw {e} over {h}. Landed itself. What's that one? || {e} is magnetometer. Was there a metal fence or a shed? || Big old woolshed, iron roof || Yes, that is the reason. Take off 20 m away and it is fine.
Z: Wind's {z} gusting at {s}, standing {u} down till tomorrow || Good decision
K: Hello {b}, the log from {u} on {d} is empty. Did the card come out? || My bad, card was in my pocket. Uploading tonight || Received, thank you!
Z: Got any {g} spare? We're down to {m} || I send {n} pieces by air today. Arrive in 5 days. || Choice, cheers
Z: The {g} turned up, ta || Good!
K: Battery {z} of {u} has {n}0 cycles. Please do not fly over water with it. || Retired it to ground tests. Cheers for watching || :)
Z: Spot-sprayed {c} at {s}, {m} L instead of the usual {n}. Farmer stoked || That is wonderful number. May I use it in the slide? || Go for it, just not his name
K: Is it possible to fly {h} at {s} again? The overlap was 60, needs 75. || Can do {d} morning if the fog lifts || Thank you || Flown. Have a look. || Perfect overlap.
Z: How long do I leave {v} to settle after install? || {m} minutes, then calibrate compass || Sweet
Z: {u} sounds like a blender full of bolts || Video please? || Sent || Motor 3 bearing. We send a motor today, guarantee. || Legend
Z: Sorry for slow reply, we were drafting till dark || No problem, sheep first
K: Which height do you use for lambs at {s}? || 60 m, any lower and the ewes run || Good, I set the same in the profile
Z: Dropped {u} in the creek. It floated. Not kidding || Please do not charge it! Dry for 72 hours. || Dried, tested, flies || Very strong drone :)
K: New propellers are in the parcel, {n} sets, please tell if the noise is lower || Way quieter, dogs didn't even look up
Z: Need the serial list for the aviation people by {d} || Attached to the folder, all {n} || Beauty
Z: Tank on {u} leaks a dribble at the bottom seal || Which colour is the ring? || Black || Black is the old one. Blue rings come with next parcel, no cost.
* : Which day is the next parcel leaving? || {d}, if customs form is ready || It's ready, in the folder
Z: One day late with {s}, road's out. Flying it {d} instead || Thank you for telling. I move the processing.
Z: Flew it as promised, {n} ha || Processing now
K: I changed the return height in profile for {s} to 80 as you asked on the call || Good on ya
Z: Lad from the council came to watch at {s}, reckons we should do the whole catchment || That would be {n} more flights, haha
K: Rain here since three days. How is it at your side? || Dry as a chip. Send it over || I try
Z: Charger {m} trips the shed fuse || Please use 16A socket, it takes 2.{m} kW || Right, was on the milk vat line. Sorted
K: Could you measure the flow of the nozzles again? I have {m} different values. || 1.{z} L/min, three runs || Very clear, thank you
Z: {u} hours are at {z}, service due? || At 100. But please check the {g} now. || Checked, tight
Z: Thermal picked up {m} cast ewes at {s} before breakfast, all back on their feet || That makes my whole team happy today
K: {v} passed our cold test at minus {n}. || We'll give it a proper frost for you
Z: My little one's crook so I'm home, Bryce has the keys || I hope she is better soon
Z: All better, back out at {s} || Good to hear!
""")
MAPS = Deck("""
K: The map of {s} is ready, {n} paddocks. Average cover {k}. || Plate meter said {k} give or take, so that's bang on || I am relieved
Z: {h} at {s} shows {k}, but it's been grazed to the boards. Cloud? || Shadow of trees. I correct the mask. || Corrected now, please look. || Mint
Z: Can the map show kg and not the colour scale? Half our members are colour blind or stubborn || I add numbers in the middle of paddock || Even the stubborn ones like it
K: May I ask for {n} more pictures of {c}? The model mixes it with plantain. || Shona's got a heap from {s}, uploading || Thank you, accuracy is now {z} percent
K: Boundary of {h} is moved {m} m in your file. Which is right? || The new fence is right || Ok new fence
Z: Farmer at {s} wants to print it A3 || Button 'print' will be there on {d} || It's there! He's laminated it
K: Growth rate at {s} is {z} kg a day. Is it realistic in this month? || For irrigated, yep || Then I trust it
Z: Login fails for {m} members since this morning || Token expired. Fixed in ten minutes. || All in, ta
Z: What does 'confidence 0.{z}' mean in words? I've Bryce here asking || It means: look at it yourself before you move the cows. || He says that's the best thing a computer ever said
K: {n} labels from Shona came today, very clean. Please tell her that. || She's blushing
K: Server was slow for one hour, a disk was full. Sorry. Now it is fast. || Didn't even notice
Z: {h} at {s} is two paddocks now, new hot wire || I split it, numbers a and b || Top work
K: Do you say 'paddock' or 'field' in the app? || Paddock. Field is for cricket || Understood :)
Z: Can I get the {k} line as a farm average by week? || Yes, tab 'trend' || Had that the whole time, did I. Cheers
K: Satellite picture on {d} has no cloud over {s}, first time! || Frame it
* : Is the file for {s} the final one? || Yes, number {z} || Good, same here
Z: Sorry, missed your note yesterday, at the sales || No worry
Z: Shed roof at {s} classed as excellent pasture, {k} kg || Haha. I teach it about roofs. || Roof now counts nil
K: Which grass is at {h}? The colour is unusual. || Chicory and a bit of clover || Then the formula is different, good to know
K: Small delay: map of {s} comes {d} in the morning, not tonight. || No rush, he's at the dentist anyway || Here it is.
Z: Map of {s} matched the vet's count to {m} lambs out of {n}0 || Only {m}! I want to make it zero.
Z: Could you shift the colours a touch, the green for {k} and the next one look the same || Done, {m} more steps || Ripper
K: The calibration cuts from {s}, are they dry weight? || Dry, two days in Shona's oven, the house stinks || Please say sorry to her family
Z: Farmer asks who sees his data || Only he, you and two persons of our team. It's in the paper, part {m}. || I'll send him that
K: Drone camera {u} is a bit too blue. Did somebody clean the filter? || Bryce, with his shirt || Please give him the soft cloth from the box
""")
TRAIN = Deck("""
K: For the course on {d} I have {n} names. Is it correct? || {n} plus one, Jock from {s} || Welcome to Jock
Z: Could you do the spray module after milking? 1 pm suits most || Of course, 1 pm
K: The English in slide {m} is strange I think. Please check? || 'Do not eat the propeller'. I'd leave that in || Haha. I change it to 'keep away'
Z: {m} members passed the test, one failed on the weather bit || I make an extra half hour for him || He passed, bought everyone a pie
Z: Printed booklets have arrived, {n} of them, lovely quality || Thank you, my cousin printed it
Z: A member at {s} wants to know if the noise bothers deer || We tested with {n} deer in Jeju. They look up, then eat. || That'll do him
K: How many people have the licence now? || {n}, and {m} in the queue || Very nice growth
Z: Field day at {s} on {d}, can we borrow the demo drone? || Yes, {u}. I send the insurance letter. || Champion
Z: {n} turned up in the rain for the demo, more than the ram sale || More than ram sale!! I tell my boss
K: Please, what is 'she'll be right' ? A member wrote it in the safety form. || Means he hasn't done the check. I'll ring him || I learn a lot
Z: Question from {s}: can his wife fly on his licence? || No, everyone has own licence. But it is free for second one in family. || Signing her up
K: Certificates for {n} people are in the post || On the wall already at {s}
Z: Shifting the refresher to {d}, shearers are coming || No problem
Z: Could I have the {m} pictures of the battery check bigger? Old eyes || Now they are A4 each || Good as gold
* : Did you keep the list from the last course? || In folder 'members', tab {m} || Found it, ta
K: I will be away on {d}, Jiwoo takes my questions. || Have a good one
Z: The video of {u} lifting the lamb feed has {n}00 views || Wow, famous
Z: Sorry for radio silence, power cut at {s} || I hope everything is ok? || All good, just candles
K: Would your members like the course in the evening? I can stay longer one day in the week. || That's generous. {d}s? || {d}s it is
Z: Thank-you card coming your way from the {s} kids, one drew a drone with legs || I put it on my desk
""")
MAIL = Deck("""
Z: Subject: Parts order {z} | Hi {b}, could we get {n} {g} and a spare charger on the next parcel? Cheers, {a} || Dear {a}, it is packed and leaves on {d}. Kind regards, {b} || Landed, thanks.
K: Subject: Flight report week {z} | Dear {b}, attached is the report: {n} flights, {m} with remarks. {u} has the most hours. || Thanks {a}, tidy as always.
Z: Subject: Insurance papers {u} | {b}, the insurer wants the weight with full tank. || Dear {a}, 24.{m} kg. Certificate is in the folder. || Sorted, they're happy.
K: Subject: Customs code | Dear {b}, customs in Christchurch holds the parcel with {g}. They ask for your importer number. || On its way to them now, {a}. || It is released, thank you for the speed.
Z: Subject: {s} wants in | Hi {b}, {s} (about {n}0 ha) would like to be flown before weaning. Room? || Dear {a}, yes, week {z} is possible. || I'll tell them.
K: Subject: Questionnaire about {c} | Dear {b}, could three farmers fill the short form about {c} until {d}? || Here are four, one in pencil. || Pencil is also very good.
Z: Subject: Invoice query | {b}, invoice {z}{m} has freight on it twice I reckon. || Dear {a}, you are right, new invoice attached. We are sorry. || No harm done.
K: Subject: Release notes {v} | Dear {b}, {v} can be installed from {d}. It corrects {e} and the clock. Please wait with {u}, it has the older board. || Will do, and thanks for the warning on {u}. 
Z: Subject: Photos from {s} | A few nice ones from the {d} flight, use them as you like. || So beautiful. The whole office looks at them.
K: Subject: Battery recycling | Dear {b}, how do you recycle batteries in your region? We have {n} old ones there. || Dealer in Timaru takes them, no charge. || Very good, please give them.
Z: Subject: Council form | {b}, need a signature on page {m} for the spray consent at {s}. || Signed and attached. || Filed.
K: Subject: Sample data {s} | Dear {b}, for the test I use the data of {s} from week {z}. Is the farmer fine with it? || He is, asked him over the fence. || Thank you and thank him.
Z: Subject: Travel | Hi {b}, what's the best hotel near your office for two nights? || I booked you in the one with the good breakfast. || You're a gem.
K: Subject: Spare {g} | Dear {b}, we found {n} {g} of the older type. Do you want them? || Yes please, we never throw anything out. || Sent with the parcel.
Z: Subject: Rates for {c} | What mix do you recommend on {c}, {a} wants to set the nozzles. || For the nozzles {m} is right. For the mix please follow the label, we are not chemists :) || Fair call.
""")

for d in sorted(story.holidays):
    for party in ("tussock", "naraebit"):
        story.away(party, d, d)
# autumn and winter: lively
talk(("team", FLY), [tane, tane, bryce], [dohyun, dohyun, sora], 6.2, FLIGHT, "2025-03-10", "2025-07-11", (4, 120))
talk(("team", MAP), [shona, tane], [jiwoo, jiwoo, minseo], 4.6, MAPS, "2025-03-10", "2025-07-11", (5, 150))
talk(("team", TRN), [shona, shona, tane], [sora, sora, minseo], 3, TRAIN, "2025-03-10", "2025-07-11", (5, 150))
talk(("mail", None), [tane, shona, marg], [minseo, dohyun, sora], 3, MAIL, "2025-03-10", "2025-07-11", (30, 260))
# late winter: Korean answers take longer
talk(("team", FLY), [tane, tane, bryce], [dohyun, sora], 5, FLIGHT, "2025-07-14", "2025-08-13", (60, 560), 0.95, drop={"naraebit": 0.2})
talk(("team", FLY), [tane, tane, bryce], [sora], 5, FLIGHT, "2025-08-18", "2025-09-12", (60, 560), 0.95, drop={"naraebit": 0.2})
talk(("team", MAP), [shona, tane], [jiwoo, jiwoo, minseo], 3.6, MAPS, "2025-07-14", "2025-09-12", (90, 640), 0.94, drop={"naraebit": 0.2})
talk(("team", TRN), [shona, shona, tane], [sora, sora, minseo], 2.4, TRAIN, "2025-07-14", "2025-09-12", (60, 560), 0.95)
talk(("mail", None), [tane, shona, marg], [minseo, dohyun, sora], 2.7, MAIL, "2025-07-14", "2025-09-12", (200, 800), 0.95)
# spring: thinner
talk(("team", FLY), [tane, tane, bryce], [dohyun, sora, sora], 3.2, FLIGHT, "2025-09-15", "2025-11-14", (120, 1000), 0.9, drop={"naraebit": 0.45})
talk(("team", MAP), [shona, tane], [jiwoo, jiwoo, minseo], 2.2, MAPS, "2025-09-15", "2025-11-14", (160, 1200), 0.88, drop={"naraebit": 0.5})
talk(("team", TRN), [shona, shona, tane], [sora], 1.4, TRAIN, "2025-09-15", "2025-11-14", (120, 900), 0.9, drop={"naraebit": 0.3})
talk(("mail", None), [tane, shona, marg], [minseo, dohyun, sora], 2.3, MAIL, "2025-09-15", "2025-11-14", (360, 1300), 0.92)
# summer: little
talk(("team", FLY), [tane, bryce, hemi], [sora], 2, FLIGHT, "2025-11-17", "2026-01-30", (160, 1300), 0.86, drop={"naraebit": 0.5, "tussock": 0.15})
talk(("team", MAP), [shona, tane], [jiwoo, minseo], 1.1, MAPS, "2025-11-17", "2026-01-30", (200, 1500), 0.85, drop={"naraebit": 0.5, "tussock": 0.2})
talk(("team", TRN), [shona, tane], [sora], 0.8, TRAIN, "2025-11-17", "2026-01-30", (160, 1200), 0.88, drop={"naraebit": 0.3})
talk(("mail", None), [tane, shona, marg], [minseo, dohyun, sora], 1.9, MAIL, "2025-11-17", "2026-01-30", (400, 1500), 0.9)


def chat(channel, rows, thread=True):
    head = None
    for when, who, text in rows:
        post = story.team(when, channel, who, text, reply_to=head if thread else None)
        head = head or post


def mails(subject, rows):
    before = None
    for when, who, to, cc, text in rows:
        before = story.mail(when, who, to, subject if before is None else "Re: " + subject, text, cc=cc, reply_to=before)


STEER = [marg, bryce, shona, minseo, kyung, jiwoo]
story.series("Steering group", "2025-03-12 14:00", 4, "2026-01-30", 60, STEER, cancelled=["2025-08-27", "2025-10-22", "2025-11-19", "2026-01-14"])
story.series("Ops call", "2025-03-18 13:00", 2, "2026-01-30", 30, [tane, dohyun, sora, shona], skip=["2025-12-23", "2026-01-06"],
             cancelled=["2025-09-16", "2025-10-14", "2025-10-28", "2025-11-25", "2025-12-09"], moved={"2025-05-27": "2025-05-28 13:00"})
story.meeting("2025-05-16 09:00", "Field day Totara Flat", 300, [tane, shona, bryce, sora, dohyun])
story.meeting("2025-06-18 12:30", "Visit Daejeon, two days", 240, [marg, bryce, minseo, kyung])

# ---- it begins well
mails("From a windy hill", [
    ("2025-03-11 12:10", marg, [kyung, minseo], [bryce, shona], "Kia ora Kyungsoo, Minseo,\n\nJust so we've got it in black and white from the woolshed: one pasture map for all 140 of our farms inside two years, then we take it together to the rest of the South Island and across the ditch. You bring the birds and the brains, we bring the grass and the gumboots.\n\nHouse rules as agreed over the scones: three weeks' warning before anything changes, two working days to answer a question, ops call every second Tuesday, steering every four weeks.\n\nMarg"),
    ("2025-03-11 16:40", kyung, [marg], [minseo, bryce, shona], "Dear Marg,\n\nWe agree to every word, also to the scones. My father was a rice farmer and never knew in the evening what his field would do in the morning. This is why I am in this business.\n\nWith respect,\nKyungsoo Nam")])
story.minutes("2025-03-12", "Steering group", STEER, """
## Aim
One map for all 140 member farms by March 2027. First 40 farms this season. Then together to other cooperatives and to Australia.

## Decisions
- First 40 farms named by Shona, list agreed.
- Photos for training the weed model come from members, credited on every release.

## Actions
- Jiwoo: map of the first 10 farms by 9 April.
- Bryce: find two farms to host field days by 30 April.
""")
# noise: joke
chat(FLY, [("2025-03-20 13:05", tane, "Dohyun, what's Korean for 'the drone is in the tree'"),
           ("2025-03-20 13:09", dohyun, "In Korean we say: Tane was flying."),
           ("2025-03-20 13:11", bryce, "HA. Put that on the shed door")], thread=False)
chat(MAP, [("2025-04-03 15:20", jiwoo, "First ten farms are online, six days before the date. Please be kind and also be strict."),
           ("2025-04-03 15:50", shona, "Jiwoo it's brilliant. Strict bit: the Terraces has a lake that isn't there. Kind bit: everything else"),
           ("2025-04-03 16:02", jiwoo, "Lake was a tarpaulin. Removed.")])
story.minutes("2025-04-09", "Steering group", STEER, """
## Progress
Ten farms live early. Members at Braeside already plan feed by it. Kyungsoo: 'then let us speak of Tasmania in winter'.

## Decisions
- Second batch of ten brought forward to May.

## Actions
- Minseo: draft of a joint leaflet for Australia by 4 June.
""")
# noise: urgent and simply urgent
chat(FLY, [("2025-04-15 12:40", tane, "Urgent one: fire crew at Gorse Gully want thermal tonight, anything I must not do with NB-11 in smoke?"),
           ("2025-04-15 12:44", dohyun, "Stay 40 m from flames, not longer than 8 minutes, watch motor temperature. I stay online until you finish."),
           ("2025-04-15 20:10", tane, "Fire's out. Found the last hot spot with it. Ta for staying up"),
           ("2025-04-15 20:12", dohyun, "I could not sleep before you write :)")])
# noise: third firm
chat(FLY, [("2025-05-01 12:15", tane, "Speedbird Couriers have left our batteries in the sun in Rolleston for two days. Muppets"),
           ("2025-05-01 13:02", sora, "This is the third time they do something like this. We change to the other one from next week, if ok?"),
           ("2025-05-01 13:10", tane, "More than ok")])
# noise: announced change
mails("Login with code from 9 June", [
    ("2025-05-12 14:10", jiwoo, [shona, tane], [minseo], "Dear Shona, dear Tane,\n\nfrom 9 June the map asks for a code by text message when one logs in. I made a page with pictures for members. Is the date good for you, or is it in calving?\n\nJiwoo"),
    ("2025-05-13 12:20", shona, jiwoo, [tane, minseo], "Date's grand, calving's not till August. Lovely page, I'll stick it in the newsletter.")])
chat(TRN, [("2025-05-19 12:30", sora, "I am back from New Zealand and my shoes still smell of sheep. Thank you for everything. Forty-one people at the field day!"),
           ("2025-05-19 12:52", shona, "You were a hit. Old Jock asked if you're coming to shearing"),
           ("2025-05-19 13:01", sora, "Please tell Jock yes.")])
# noise: small disagreement, settled
mails("Price per hectare for year two", [
    ("2025-05-22 13:30", minseo, marg, [kyung], "Dear Marg, for year two we calculate 4.20 dollars per hectare. I wish to hear your honest opinion before we put it in a table."),
    ("2025-05-23 12:05", marg, minseo, [kyung, bryce], "Honest opinion, that's a dollar too much for the hill boys. 3.40 and I can sell it standing up. Not the end of the world, let's thrash it out in Daejeon."),
    ("2025-05-23 15:45", minseo, marg, [kyung, bryce], "Good, with soup.")])
story.minutes("2025-06-04", "Steering group", STEER, """
## Progress
26 farms live. Leaflet for Australia presented, everybody likes the kea on the cover.

## Decisions
- Price year two: settle in Daejeon.
- Pilot target stays 40 farms by August.

## Actions
- Dohyun (through Jiwoo): firmware 4.2 with the rain mode by 29 August.
- Marg: speak to the Tasmanian growers.
""")
mails("Thank you, Daejeon", [
    ("2025-06-23 13:00", marg, [kyung, minseo], [bryce], "Two days of soup and straight talk, can't fault it. 3.75 a hectare it is. Bryce has taken up kimchi, Lord help his wife."),
    ("2025-06-23 16:20", kyung, [marg, bryce], [minseo], "It was an honour. My mother says Bryce eats like a Korean.")])
# noise: apology for a trifle
chat(MAP, [("2025-07-03 14:00", jiwoo, "I am very sorry! I wrote 'Kowhai Drowns' on the map for one whole week."),
           ("2025-07-03 14:06", shona, "After the June we had it wasn't wrong")])
story.minutes("2025-07-02", "Steering group", STEER, """
## Progress
34 farms live. Members rate the map 4.5 of 5.

## Decisions
- Tasmanian growers to be invited in October.

## Actions
- Minseo: invitation letter by 30 July.
- Shona: last six farms of the 40.
""")

# ---- the slow drift
# replies slow (chatter from mid July)
story.truth("2025-08-04", "replies slow down: from an hour to the next day", "naraebit", "tussock", 2)
story.minutes("2025-07-30", "Steering group", [marg, bryce, shona, minseo, jiwoo], """
## Progress
36 farms live. Kyungsoo excused, an appointment with investors.

## Discussion
Bryce said that most of his neighbours just want the gorse sprayed and that the map is nice to have. Shona agreed that spraying is what pays. Tasmania: letter not yet written, no hurry.

## Decisions
- Spray days go before map flights from September.
""")
story.truth("2025-07-30", "goals drift: the farmers want spraying, the map becomes a nicety", "tussock", "naraebit", 3)
chat(MAP, [("2025-08-06 12:10", shona, "Jiwoo, is the Tasmania letter with you or Minseo? Happy to draft it"),
           ("2025-08-08 17:40", minseo, "Dear Shona, after the summer holiday we look at it."),
           ("2025-08-11 12:00", shona, "No worries")])
# noise: family
chat(FLY, [("2025-08-19 12:50", dohyun, "My son was born on Saturday, 3.4 kg, I fly him at low height only. Sora takes my channel until 1 September."),
           ("2025-08-19 13:05", tane, "Congratulations mate!! That's a decent lamb"),
           ("2025-08-19 13:30", bryce, "Well done. Get some sleep, you won't")])
mails("Steering on the 27th", [
    ("2025-08-26 17:55", minseo, [marg, bryce, shona], [kyung, jiwoo], "Dear all, we would like to leave out the meeting of tomorrow as Kyungsoo is travelling. There is nothing urgent from our side."),
    ("2025-08-27 12:00", marg, minseo, [], "Right oh. See you in September.")])
# promise slips
chat(FLY, [("2025-09-01 12:20", tane, "Anyone seen 4.2? Was down for Friday, I've a fortnight of drizzle coming and eight farms waiting on rain mode"),
           ("2025-09-02 17:15", sora, "Dohyun is just back. I think end of next week."),
           ("2025-09-15 12:10", tane, "End of next week's been and gone. How're we looking?"),
           ("2025-09-18 16:30", dohyun, "The rain mode needs more test. I hope in October."),
           ("2025-09-18 16:50", tane, "Righto. Season's half over by then, just so you know")])
story.truth("2025-09-15", "promise slips: firmware 4.2 with rain mode", "naraebit", "tussock", 4)
# request without answer
mails("Getting our data out", [
    ("2025-09-03 12:30", shona, jiwoo, [minseo], "Hi Jiwoo, a few members have asked if they can have their own paddock history as a plain spreadsheet. Is there a button I've missed? Shona"),
    ("2025-09-12 12:15", shona, jiwoo, [minseo], "Hi Jiwoo, popping this back up. Even a one-off dump would do for the annual meeting."),
    ("2025-09-25 12:40", shona, minseo, [jiwoo], "Minseo, would you know who I'd best ask about the spreadsheet?")])
story.truth("2025-09-12", "request without answer: paddock history as spreadsheet", "naraebit", "tussock", 3)
# newcomer left alone
chat(TRN, [("2025-09-08 12:00", shona, "Everyone, this is Hemi Waaka, joins Tane as second pilot. Sora, could you put him on the instructor track?"),
           ("2025-09-09 12:10", hemi, "Kia ora koutou! Stoked to be here. Sora just let me know what to read first"),
           ("2025-09-19 12:05", hemi, "Still keen as. Is there a course date or do I start with the booklet?"),
           ("2025-10-01 12:15", hemi, "I've gone through the booklet twice now. Simulator key would be awesome when someone has a sec"),
           ], thread=False)
chat(TRN, [("2025-10-13 17:00", sora, "Sorry Hemi, I am the only one in training now and I did not get to it. The key comes.")])
story.truth("2025-09-19", "newcomer left alone: Hemi waits five weeks for a simulator key", "naraebit", "tussock", 3)
# meetings cancelled (calendar 09-16, 10-14, 10-22, 10-28...)
chat(FLY, [("2025-09-16 12:40", dohyun, "I can not join the ops call today. Shall we talk by chat?"),
           ("2025-09-16 12:55", tane, "All good")])
story.minutes("2025-09-24", "Steering group", [marg, shona, minseo], """
## Progress
36 farms live, as in July. Twenty minutes.

## Discussion
Marg asked how things are in Daejeon; Minseo: 'some things are moving, nothing to report'. The 40 farms were not spoken about. Tasmania taken off the list for now.

## Decisions
- None.
""")
story.truth("2025-09-24", "ambition fades: forty farms and Tasmania drop off the list", "naraebit", "tussock", 3)
# noise: announced holiday
mails("Chuseok", [
    ("2025-09-22 15:00", sora, [tane, shona, hemi], [minseo], "Dear friends, from 3 to 9 October our office is closed for Chuseok. For emergency with a drone please call the number on the battery box, it works always."),
    ("2025-09-23 12:10", tane, sora, [shona], "Enjoy the songpyeon Sora, bring Jock some.")])
# worry left
mails("Something I keep chewing on", [
    ("2025-10-02 12:15", marg, minseo, [kyung], "Minseo,\n\nNot a complaint. I just notice that I no longer know what you folks are up to, and I suspect you don't know what we're up to either. I'd rather we had that yarn now than in a year. Any evening suits.\n\nMarg"),
    ("2025-10-17 17:20", minseo, marg, [], "Dear Marg, thank you for your kind message. We are well. The nozzles of the last order were sent yesterday.")])
story.truth("2025-10-17", "silence: Marg's worry about not knowing each other any more is passed over", "naraebit", "tussock", 2)
mails("Steering 22 October", [
    ("2025-10-21 17:30", minseo, [marg, bryce, shona], [jiwoo], "Dear all, Kyungsoo and I are both at a fair tomorrow. May we skip again?"),
    ("2025-10-22 12:00", shona, minseo, [marg], "Sure. Marg's got the shearing gang in any case.")])
story.truth("2025-10-22", "meetings cancelled: second steering in three, and the ops calls", "naraebit", "tussock", 3)
# noise: joke
chat(FLY, [("2025-10-30 12:30", bryce, "Beat you in the rugby AND the netball. Just saying, Dohyun"),
           ("2025-10-30 16:10", dohyun, "We do not play these. Do you want to speak about archery?"),
           ("2025-10-30 16:15", bryce, "I do not")])
# change without notice (tussock)
chat(MAP, [("2025-11-03 15:40", jiwoo, "Dear Shona, there are no new flights for 24 of the farms since three weeks. Is it a problem with upload?"),
           ("2025-11-05 12:20", shona, "No, we've parked those. Board cut the map flying back to 12 farms from mid October, the pilots are all on gorse. Thought Tane had mentioned it"),
           ("2025-11-05 18:10", jiwoo, "I did not know. I paid the processing server for 40 until March. Ok.")])
story.truth("2025-11-05", "change without notice: map flights cut from 36 farms to 12", "tussock", "naraebit", 3)
story.truth("2025-11-05", "surprise: Jiwoo learns of the cut from missing uploads", "naraebit", "tussock", 3)
# contact thins out
story.truth("2025-11-17", "contact thins out: a quarter of what it was in autumn", "naraebit", "tussock", 3)
# contribution not credited
mails("Clipping from Korea", [
    ("2025-11-12 12:25", bryce, [marg, shona], [minseo], "My daughter-in-law sent this, she reads Korean. Naraebit got a minister's prize for the weed recognition. 'Trained on our own data collection,' it says. Eleven thousand photos Shona's lot took on their knees in the wet, from memory? Good on them anyway."),
    ("2025-11-18 17:50", minseo, bryce, [marg, shona], "Dear Bryce, thank you for your congratulations.")])
story.truth("2025-11-12", "contribution not credited: members' 11,000 photos called own data collection", "naraebit", "tussock", 3)
# goals drift naraebit + pressure
chat(FLY, [("2025-11-20 12:10", tane, "Is there a date for 4.2 at all? Hemi's asking too"),
           ("2025-11-24 17:30", dohyun, "I am since September in the team for solar park inspection. In the firmware for farms is now one person half day. I thought Minseo told you.")])
story.truth("2025-11-24", "goals drift: Daejeon has moved to solar parks", "naraebit", "tussock", 3)
mails("A little background", [
    ("2025-12-01 16:40", minseo, marg, [kyung], "Dear Marg,\n\nI feel I owe this to you. Our financing in August came only to half. Nineteen colleagues have left and the energy company who put the rest wants to see solar first. Kyungsoo did not wish to make you nervous before lambing. Perhaps it was not right.\n\nMinseo"),
    ("2025-12-03 12:30", marg, minseo, [kyung], "Thank you Minseo, truly. I'd have rather been nervous. I'm sorry about your nineteen.")])
story.truth("2025-12-01", "pressure not shared: half a financing round and nineteen leavers since August", "naraebit", "tussock", 3)
story.minutes("2025-12-17", "Steering group", [marg, bryce, minseo], """
## Progress
12 farms on the map, 61 spray days since September.

## Discussion
Short. Nobody had prepared the year plan. Bryce: 'We've got a good spray drone out of it, I wouldn't call that nothing.' Minseo agreed that one can be content.

## Decisions
- Year plan at the next meeting.
""")
# noise: simple urgent
chat(FLY, [("2025-12-11 12:20", hemi, "Quick help pls, NB-15 hot battery, puffed up like a pavlova, on the ute deck"),
           ("2025-12-11 12:23", sora, "Put it on bare ground, 15 m away from everything, do not touch for 24 hours. Are you ok?"),
           ("2025-12-11 12:31", hemi, "All good, it's sulking in a paddock. Cheers for the quick answer"),
           ("2025-12-12 13:00", sora, "New battery is on the way, free. Please send me the serial number.")])
# noise: Christmas
chat(TRN, [("2025-12-19 13:00", sora, "Merry Christmas to the islands of long cloud! Jock's card hangs on my wall."),
           ("2025-12-19 13:20", shona, "Meri Kirihimete Sora, put your feet up")])
# surprise: southern dealer
mails("Saw you in Gore", [
    ("2026-01-13 12:10", tane, minseo, [marg], "Hi Minseo, happy new year. Was down at the Gore field days and there's Southern Spreaders with a stand, selling 'Naraebit Pasture Map, 2.90 a hectare'. Our map, same kea. Bloke had been trained up in November, he reckoned. Bit of a funny way to find out. Is that a thing?"),
    ("2026-01-20 17:35", minseo, tane, [marg], "Dear Tane, yes, the sales team made a contract with them for the whole south. I believed it is clear that the map is not exclusive. I hope the stand was nice.")])
story.truth("2026-01-13", "surprise: Tussock finds its map on a dealer's stand in Gore", "tussock", "naraebit", 4)
mails("Steering on the 14th", [
    ("2026-01-13 17:50", minseo, [marg, bryce, shona], [], "Dear all, I am alone tomorrow. Shall we leave it?"),
    ("2026-01-14 12:05", marg, minseo, [bryce, shona], "Leave it.")])
# leaves
mails("31 March", [
    ("2026-01-27 12:00", marg, [kyung, minseo], [bryce, shona, tane], "Dear Kyungsoo, dear Minseo,\n\nThe board met on Friday. When the paper runs out on 31 March we'll let it. We'll keep the eight drones and would like to buy parts from you like anybody else. Nobody here is cross. I went looking for the moment it went wrong and couldn't find one, which bothers me more than if I had.\n\nThe kettle's always on.\n\nMarg"),
    ("2026-01-29 16:15", kyung, marg, [minseo], "Dear Marg,\n\nI understand and I am ashamed that I read it with some relief. My father would have called you by telephone in August.\n\nKyungsoo Nam")])
story.truth("2026-01-27", "leaves: the cooperative lets the agreement run out", "tussock", "naraebit", 5)

story.write()
