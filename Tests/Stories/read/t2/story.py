import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, day, days

s = Story(90817, "Europe/Zurich", "2025-03-03", "2025-12-19")
s.party("gfellmatt", "gfellmatt.example")
s.party("minasato", "minasato.example")

urs = s.person("Urs Aeberhard", "gfellmatt", "Head of Development")
regula = s.person("Regula Zbinden", "gfellmatt", "Spindle Engineer")
beat = s.person("Beat Lüthi", "gfellmatt", "Control Software")
nadja = s.person("Nadja Caduff", "gfellmatt", "Purchasing")
reto = s.person("Reto Imboden", "gfellmatt", "Field Service")
lea = s.person("Lea Hunziker", "gfellmatt", "Test Bench, from September")
tanaka = s.person("Kenji Morikawa", "minasato", "Project Leader")
yui = s.person("Yui Hatanaka", "minasato", "Firmware")
daichi = s.person("Daichi Onodera", "minasato", "Sensor Physics")
emi = s.person("Emi Kurosaki", "minasato", "Sales and Contracts")
shun = s.person("Shun Tatsumi", "minasato", "Production")

CH = ["2025-04-18", "2025-04-21", "2025-05-29", "2025-05-30", "2025-06-09", "2025-08-01"]
JP = ["2025-03-20", "2025-07-21", "2025-09-15", "2025-09-23", "2025-10-13", "2025-11-03", "2025-11-24"]
for party, free in (("gfellmatt", CH), ("minasato", JP)):
    for d in free:
        s.away(party, d, d)
s.away("minasato", "2025-04-29", "2025-05-06")   # Golden Week
s.away("minasato", "2025-08-09", "2025-08-17")   # Obon
s.away("gfellmatt", "2025-07-21", "2025-08-01")  # works holidays

G, M = [urs, regula, beat, nadja, reto], [tanaka, yui, daichi, emi, shun]
s.channel("spindle-sensor", G + M + [lea])
s.channel("firmware", [urs, regula, beat, tanaka, yui, daichi, lea])
s.channel("field-trials", [urs, regula, beat, reto, tanaka, yui, daichi, shun, lea])
s.channel("coffee", G + M + [lea])

# ---------------------------------------------------------------- background

BANK = dict(
    bench=["bench 1", "bench 2", "bench 4", "the old turret corner", "the climate chamber", "the long bench"],
    site=["Winterthur", "Biel", "Schaffhausen", "Ulm", "Bergamo", "Hamamatsu", "Okazaki", "Grenoble", "Chur", "Kyoto"],
    axis=["X axis", "Y axis", "Z axis", "A axis", "C axis", "front bearing", "rear bearing"],
    ver=["0.81", "0.84", "0.87", "0.90", "0.93", "0.96", "1.00", "1.02", "1.05"],
    part=["the flange", "the O-ring", "the pigtail cable", "the M8 connector", "the magnet ring", "the ceramic cap", "the potting", "the shield clamp"],
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    metal=["Inconel 718", "Ti-6Al-4V", "42CrMo4", "grey cast iron", "7075 aluminium", "1.4404"],
    tool=["the 63 mm face mill", "the 12 mm end mill", "the boring bar", "the ball nose", "the broken end mill of Reto"],
    drink=["coffee", "green tea", "apple juice", "canned coffee", "the machine's brown water"],
)


def fill(lines):
    chosen = {}

    def put(m):
        key = m.group(1)
        if key in ("you", "me"):
            return m.group(0)
        if key not in chosen:
            number = re.fullmatch(r"n(\d+)-(\d+)[a-z]?", key)
            chosen[key] = str(s.chance.randint(int(number[1]), int(number[2]))) if number else s.chance.choice(BANK[key.rstrip("23")])
        return chosen[key]
    return [re.sub(r"\{([\w-]+)\}", put, line) for line in lines]


def pool_of(exchanges, times):
    """Rounds: within a round nothing comes twice, and what holds no blanks comes in the last round only (which is used first)."""
    rounds = []
    for number in range(times):
        one = [fill(lines) for lines in exchanges if number == times - 1 or any(re.search(r"\{(?!you|me)[\w-]+\}", l) for l in lines)]
        s.chance.shuffle(one)
        rounds += one
    return rounds


def talk(where, pairs, per_week, exchanges, times=7, first=None, last=None, reply=(3, 170), hours=(7.3, 11.4)):
    """Background in which the first of a pair begins, in the hours that Thun and Hamamatsu share."""
    medium, channel = where
    pool = pool_of(exchanges, times)
    for date in days(day(first) if first else s.start, day(last) if last else day("2025-12-17")):
        if date.weekday() > 4:
            continue
        for _ in range(s.poisson(per_week / 5)):
            one, other = s.chance.choice(pairs)
            if date in s.closed[one.party] or date in s.closed[other.party] or not pool:
                continue
            lines = [l + ("" if l[-1] in ".!?):" else ".") + s.chance.choice(TAIL[(one if n % 2 == 0 else other).party]) if n and medium != "mail" and s.chance.random() < .4 else l for n, l in enumerate(pool.pop())]
            lines = [l.replace("{you}", (other if n % 2 == 0 else one).first).replace("{me}", (one if n % 2 == 0 else other).first) for n, l in enumerate(lines)]
            s.exchange(medium, channel, date, one, other, lines, reply, 1.0, .6, hours)


TAIL = dict(gfellmatt=[" Merci", " Off to the bench", " Back after lunch", " More tomorrow", " I note it in the wiki", " (that was number {} on my list)".format(s.chance.randint(3, 30)), " Nice day over there", " Meeting, bye"],
            minasato=[" I write it in the log.", " Last train in one hour.", " Otsukare.", " Tell me if it is not so.", " I check once more at night.", " Our list is updated.", " With best regards to the mountain.", " Please wait a little."])

SWISS = [  # Gfellmatt begins
    ["{n3-9} g on the {axis} at {n8-24}000 rpm on {bench}. Is that us or is that your sensor?", "Send the raw file please.", "Sent.", "It is you. Unbalance, first order. Congratulations."],
    ["Who decided that {part} is glued and not screwed?", "Vibration test decided. Screw lost {n18-45} % torque.", "ok fair. I take the question back"],
    ["{ver} is on {bench}, runs since {n2-11} hours, no drop.", "Good. Please let it run over the night.", "It's running, it has nothing else to do"],
    ["Drawing of {part}: tolerance H{n6-8} is nonsense, nobody can make that for this money", "Then which one you can make?", "H{n9-11}, and I sleep well", "H{n9-11} is accepted. We also sleep well."],
    ["Temperature reads {n2-6} degrees too high in {metal} after {n20-50} min. Coolant off.", "Self heating of the cap. Known, compensation comes in the next build.", "good, then I don't look further"],
    ["Is {tool} in your reference data set? I miss it", "No. Only three tools. We can add it, please cut {n4-12} passes.", "Cut. File is up"],
    ["short one: pin {n1-7} at {part}, ground or shield?", "Shield. Ground is pin {n8-12}.", "thx"],
    ["{site} wants the trend over {n4-12} weeks, can your export do this?", "Yes, but CSV becomes {n1-4} GB.", "They wanted it, they get it"],
    ["Your manual page {n11-88} says 'gently tighten'. What is gently? I am from the Oberland, gently is 80 Nm", "{n2-6} Nm. We add the number.", "Good, otherwise Reto kills it"],
    ["I broke sensor number {n1000-4999}. My fault, not yours. Dropped it", "Thank you for honesty. Please send it home, we want to see how it breaks."],
    ["Peak at {n310-980} Hz in every file from {site}. Gear?", "No gear there. Maybe coolant pump?", "Pump. You were right, annoying"],
    ["I do not believe the crash detection number. {n2-9} false alarms in one shift in {site}", "Please lower gain to {n2-6} and try again.", "{n0-1} now. Believe it a bit"],
    ["{part} smells when hot. Really, it smells", "Smell is flux rest. Not dangerous, but not nice. We clean better from lot {n14-40}."],
    ["Did somebody of you change the scaling in {ver}? My plots are half as high", "No. You have the new plotting script, it shows RMS.", "argh. yes. sorry for noise"],
    ["Snow up to the door today, {n2-5} people in the office, I have {bench} for me alone", "Enjoy. Here {n17-26} degrees."],
    ["Need {n6-30} cables with the bent connector for {site}, how fast?", "{n3-9} working days. Earlier if you take black ones.", "Black is fine, oil makes them black anyway"],
    ["Can I open a sensor? I want to see how the {part} sits", "Yes. It is dead after that, but yes.", "It died for science. Beautiful inside, compliments"],
    ["The {axis} test in {metal}: tool life {n31-58} min with your warning, {n20-30} without. That's a result", "We show this to our president. Thank you {you}."],
    ["my kid is sick, I am away from eleven, {bench} is free", "Please take care. We use nothing today."],
    ["Disagree with threshold {n4-9} mm/s. For {metal} it's too low, we cut like that every day", "ISO says {n4-9}.", "ISO doesn't cut {metal}", "OK. Then table by material. I make proposal {day}."],
    ["please look at log line {n100-990}, what does 'E{n10-60} soft' mean", "It means that I forgot to remove a debug text. Harmless.", "haha ok"],
    ["Report of {site} is up, {n7-30} pages, read page {n2-6}, rest is pictures", "I read all. Page {n2-6} is indeed the good one."],
    ["{n2-5} of the {n20-60} from the last box don't answer at first power up. Second time yes", "Hm. Capacitor. Please give the serial numbers, we look into the lot.", "In the sheet", "Found: one reel. We replace these and yours go first."],
    ["Sorry, I saw your question only now, was at {site} in the cellar without net. Answer: {n40-95} V", "No problem. We guessed {n40-95}."],
    ["Grinding of the seat is done, roundness {n1-3}.{n1-9} µm. Better than your own drawing asks", "We are jealous of your grinder.", "He is 61 and called Hansruedi"],
    ["who has the key of {bench}? asking for the three of us standing outside", "Not us, for once."],
    ["I want to drop the {n3-9} h warm-up before each test. Waste of time", "Without it, offset drifts. Look at plot from {day}.", "looked. Keep {n1-2} h then?", "Deal."],
    ["Shaft {n10-60} runs {n2-7} degrees hotter on the {axis} than her sister, same grease, same hands", "Preload?", "Preload. Shim was {n10-30} µm off"],
    ["we mount {n4-12} spindles today, sensors in the left hand, hammer in the right", "Please not the hammer.", "rubber hammer", "...please not rubber hammer."],
    ["A visitor from {site} asked whether we make the sensors ourselves. I said no, better people do", "This is printed and on our wall now."],
    ["{you}, your spectrum plot has no units. In school I got a {n2-3} for that", "g RMS. In our school also."],
    ["is it intentional that {part} can be put in upside down? Just did it {n1-3} times", "Not intentional. Key comes with next drawing index.", "until then I paint a dot"],
    ["The chips of {metal} get into {part}. See photo. A horror film", "I see. Cover plate {n1-3} mm? We send sketch.", "Sketch is good, plate's being lasered"],
    ["your reply of {day} didn't answer my question, I asked about shock and not vibration", "True, I read too fast. Shock: {n200-500} g, {n2-6} ms.", "perfect"],
]
JAPAN = [  # Minasato begins
    ["{me} here. The file from {bench} has {n2-14} s missing in the middle. Was machine stopped?", "Emergency stop. Somebody leaned on it", "Understood. Not a sensor problem then."],
    ["Build {ver} ready. Changes: filter order, two texts. Nothing at interface.", "Flashed on {bench}. ok"],
    ["I think your mounting is wrong. Surface at {axis} is {n12-40} µm, must be below 10.", "Measured again: {n3-9}. You looked at the photo from before grinding", "Then I was wrong. Thank you."],
    ["May we have a {metal} part to cut here in our lab?", "{n2-6} blanks leave {day}. Don't use {tool}, too short"],
    ["Question: why customer in {site} stops the machine every {n2-6} hours?", "Coffee. I am serious", "Then our anomaly is {drink}. We label it so."],
    ["The drift of lot {n14-40} is {n2-9} ppm per K. Spec is 10. I tell you before you find it.", "Spec is 10, so fine. Thanks anyway"],
    ["Please do not clean {part} with acetone.", "Too late", "How many?", "{n1-4}. Learned"],
    ["In your data I see chatter at {n620-1900} Hz with {tool}. You did not hear it?", "I have ear protection {you}. But yes, marks on the part", "Sensor hears better than you."],
    ["Tomorrow is the fire drill in our building, we are offline one hour.", "ok"],
    ["I reject the wording in the test report, section {n2-8}: 'sensor failed'. Cable failed.", "True. Changed to cable", "Thank you for quick change."],
    ["Our oven is full until {day}. Potting of your {n20-60} pieces starts then, as in plan.", "In plan is all I want to hear"],
    ["Request: {n2-5} hours machine time at {bench} for the step test.", "{day} from seven. Bring {drink}", "We are 9,000 km away. {drink} is for you."],
    ["Typhoon comes, trains stop from noon. Maybe we are slow today.", "Stay home, nothing urgent. Slow is allowed"],
    ["Why do you need {n20-50} kHz? Nobody in the world looks at it.", "We do", "What do you see there?", "Cracks in {metal} before you see them. Look at file {n100-400}", "...I see. Interesting. I am silent now."],
    ["The packaging: your people tear the box at the {part} side. Please arrow side.", "I'll put a sign. They'll tear the sign too, but ok"],
    ["Calibration sheet for numbers {n1000-2400} to {n2401-4999} is uploaded.", "Seen, complete, thanks"],
    ["I have a stupid question on {axis}: which direction is positive?", "Not stupid, we had it wrong in a drawing ourselves. Towards the tool", "Good."],
    ["Your simulation and our measurement differ {n11-38} %. One of both is wrong. I believe measurement.", "I believe it also. Damping was too optimistic, corrected, now {n2-6} %"],
    ["Name in the menu 'Lagerzustand' is German. For Japan please 'bearing condition'.", "Done in {ver}. Left the German for us, we are sentimental"],
    ["I was ill two days, now reading everything. {n14-60} messages! You are noisy people.", "Get well, half of it is Reto and {drink}"],
    ["Power consumption {n180-240} mW. Limit 250. I want to go down still.", "Don't polish it, 250 is fine", "I polish in free time.", "You're worse than us"],
    ["Can {site} send the bearing after removal? We like to cut it.", "They send it {day}, with the old grease, sorry"],
    ["My opinion: {tool} test has no meaning, n is {n2-4}.", "Agreed, it's thin. We make {n12-20}", "With that I can live."],
    ["{n2-6} connectors have scratches. Not function, only ugly. Ship or not?", "Ship. Nobody sees them inside a spindle"],
    ["We have one new microscope. If you have ugly surfaces, please send.", "Dangerous offer. {n5-20} ugly surfaces coming", "We are happy about ugly."],
    ["Number {n1000-4999} comes back from {site} with bite marks. Explain please.", "Dog of the customer. Really. Photo in the thread", "OK. New failure code 'dog'."],
    ["Sampling plan: you want {n13-32} of a lot, I want {n5-12}. Your statistics is for bolts.", "Then give me statistics for sensors", "Attached, 2 pages.", "Read, convinced. {n5-12}"],
    ["In the {metal} data the phase jumps at {n6-18}000 rpm. Encoder?", "Encoder was loose by {n1-3} degrees. Tight now, repeat's running"],
    ["I visited our potting line with your question about bubbles. {n0-3} in {n100-300}. X-ray pictures are uploaded.", "Beautiful pictures, I'd hang them up"],
    ["The word 'egal' in your report. Translator says 'equal'. Is it?", "No, it means we don't care. Bad word for a report, deleted", "I like it however."],
    ["Earthquake, small one, {n2-3}. All sensors on our shelf reported it. So they work.", "Glad you're ok! And send me that file"],
    ["Is {n15-45} N enough for pulling {part}? Our new worker is very strong.", "Enough for normal people. For Reto no"],
    ["We changed nothing but yield went up by {n2-5} %. I do not like it when I do not know why.", "Never complain about that one", "Found: new air filter in clean room."],
    ["Wiring plan rev {n4-9}: wire colours brown and white are exchanged, or I am colour blind.", "Exchanged. Rev corrected, thanks for the eyes"],
]
FIRM = [
    ["{ver}: handshake takes {n40-190} ms. I need below 30. That's not a wish", "Physical limit is {n18-26}. I try.", "{n20-29} is good enough"],
    ["your CRC is swapped again, byte {n2-7}", "No, your parser is swapped. See page {n11-40}.", "...page {n11-40} is right. Fixing mine"],
    ["Code review on branch bearing-{n10-70}: {n4-19} comments, two are serious", "I disagree with one of the serious ones. The other: yes, bug, thank you.", "Which one?", "Timeout. 200 ms is intended, brake test needs it.", "ok makes sense. Write it in the comment then"],
    ["Who owns the clock? Both sides think they're master", "Control is master.", "So written, finally"],
    ["unit test {n100-480} red on my side since {ver}", "Green here. Which compiler?", "Older one. Updated, green. Sorry"],
    ["why is the buffer {n256-1024} and not a power of anything sane", "Because of memory of ring. I draw you a picture.", "Got the picture. ok it's clever"],
    ["Merge request {n200-640}: please not on a {day} evening :)", "Your evening is my night. But yes, tomorrow."],
    ["The variable 'kaputt' in your code. It means?", "Broken. Set by a tired man at two in the morning", "We keep it. It is clear."],
    ["Log rotation fills {n2-7} GB a day at {site}", "Debug level was on. Off in {ver}.", "Confirmed, {n20-80} MB now"],
    ["I measured jitter {n2-9} µs at {axis}. Spec 10. We are happy?", "We're Swiss. We are satisfied"],
    ["State machine has a hole: from ALARM to IDLE without ACK. I can walk through it", "Impossible.", "Video's up", "It is possible. Ashamed. Fix today.", "No drama, that's what tests are for"],
    ["documentation says uint16, wire says int16", "Wire is right. I correct document.", "thanks {you}, quick as ever"],
    ["tried {ver} with {n12-48} nodes, bus is at {n41-78} %", "Room for more. I would stop at 80.", "same feeling"],
]
FIELD = [
    ["{site}: {n3-14} machines online, {n0-2} warnings, both real.", "Please bearing photos when opened.", "Will come, the customer's slow"],
    ["Customer in {site} asks what the blue curve is. I said mood of the machine", "It is kurtosis.", "Mood is easier"],
    ["{site} opened the spindle after our warning: flaking on the {axis}, {n2-6} mm. It would have lasted {n20-90} hours more", "So precise! May I use it in the training?", "Sure, pic is up"],
    ["Second {part} loose in {site}. I tightened, painted, swore", "We check torque tool here. Lot {n14-40}?", "Lot {n14-40}", "Torque was right. Maybe thread oil?", "Oil. ok ours. Cleaned"],
    ["On the road to {site}, {n2-6} hours, back {day}", "Safe travel."],
    ["The operator in {site} put tape on the sensor LED because it blinks at him", "We can make LED slower.", "Tape's fine, he's proud of it"],
    ["Hours so far: {n1200-9800} without fault at {site}", "We count also. {n1200-9800} agreed."],
    ["{site} has {n34-44} degrees in the hall, sensor says {n60-78}. Plausible?", "Plausible. Limit 95."],
    ["False alarm {site} at 03:{n10-59}. Forklift hit the machine", "This is not a false alarm, this is correct alarm.", "...touché"],
    ["need one spare for {site}, mine are all out", "{n2-4} spares leave {day}.", "top"],
    ["Noise on channel {n1-4} in {site}, goes away when the crane stands", "Crane inverter. Shield clamp both sides please.", "Done, gone"],
    ["Bought the technician in {site} a cake, he found the broken wire behind {part} in {n5-40} min", "Please a cake also from us."],
    ["{site} wants a second sensor set for the sister machine. Unprompted", "Best message of the {day}."],
    ["Photo from {site}: grease grey, cage ok, your alarm level 2 was right again", "Thank you. I add it to the library as case {n14-90}."],
    ["{site} rebooted {n3-8} times because of an update of the office network. Nothing of ours", "Good to know. We saw the gaps and wondered."],
    ["trend at {site} climbs {n2-7} % a week. I say bearing, customer says weather", "I say bearing also.", "Opened it: bearing. Customer buys lunch"],
    ["My van has {n180-310}000 km and more sensors than teeth. Visiting {site} on {day}", "Please drive carefully, van is not monitored."],
]
COFFEE = [
    ["Fondue yesterday. Brought {n2-4} kilos into the office, all gone", "We made curry. Also gone."],
    ["Our village club won {n2-5}:1. Nobody works today", "Our baseball team lost. We also do not work."],
    ["New espresso machine next to {bench}, it has a sensor from your competitor", "Shame. We send ours."],
    ["Picture: Fuji from the office window this morning", "Picture: Niesen. Ours is smaller but it's sharper"],
    ["I tried {drink} with milk. Never again", "We warned you."],
    ["My daughter made a robot from your dead sensors", "She is hired."],
    ["Bike to work, {n14-28} km, minus {n1-6}", "You are all mad. With respect."],
    ["Word of the day: Feierabend", "Word of the day: mottainai."],
    ["Cherry blossoms open at the gate", "We have mud. Good mud though"],
    ["{n2-4} marmots on the test field. Not a joke", "Please attach sensor."],
]
MAIL = [
    ["Subject: Order {n4500-4990} | Please confirm order {n4500-4990}: {n20-120} pcs MS-40, price as in the frame contract.", "Confirmed, dear {you}. Shipping in {n3-6} weeks as usual.", "Thank you."],
    ["Subject: Invoice {n7100-7900} | Invoice {n7100-7900} has the old address. Could you reissue it?", "Reissued and attached. We apologize for the inconvenience."],
    ["Subject: Forecast | Our forecast for the coming quarter: {n180-420} pcs, of which {n20-60} for Japan. Not binding, but honest.", "Thank you for honest forecast. Honest is better than binding."],
    ["Subject: Certificate lot {n14-40} | I miss the material certificate of lot {n14-40}.", "Attached. It was lying in the wrong folder, sorry."],
    ["Subject: Customs code | Customs in Basel asks if MS-40 is 9031.80 or 9025.19.", "9031.80, letter attached.", "Perfect, they are happy, as far as customs can be."],
    ["Subject: Visit | We would come with {n2-4} persons in the week after next. Does {day} suit?", "{day} is good. Hotel at the station is booked, the one with the quiet side."],
    ["Subject: Price of {part} | {part} at {n9-24}.{n10-90} francs is too much. I say it directly.", "I answer directly: steel is up {n4-9} %. We can give {n2-3} % back if you order {n200-400}.", "Done. Ordered."],
    ["Subject: Test report TR-{n110-190} | TR-{n110-190} is attached for your signature.", "Signed. One remark on page {n2-8}, small."],
    ["Subject: Packaging return | {n10-40} empty trays go back to you on {day}.", "Received with thanks, even cleaned."],
    ["Subject: Minutes of the call | Short minutes: torque value fixed, {part} stays, next call as planned. Anything wrong?", "Nothing wrong. Add that Daichi owes a plot.", "Added."],
    ["Subject: Drawing index | Which index of {part} is valid, C or D?", "D since the release mail. C please to the shredder."],
    ["Subject: Insurance certificate | Yearly insurance certificate for your supplier file.", "Filed, thank you."],
]

sj = [(regula, daichi), (regula, daichi), (beat, yui), (urs, tanaka), (reto, shun), (regula, yui)]
js = [(daichi, regula), (daichi, regula), (yui, beat), (tanaka, urs), (shun, reto), (yui, regula), (shun, regula)]
talk(("slack", "spindle-sensor"), sj, 2.9, SWISS)
talk(("slack", "spindle-sensor"), js, 2.9, JAPAN)
talk(("slack", "firmware"), [(beat, yui), (beat, yui), (regula, yui)], 1.2, FIRM)
talk(("slack", "firmware"), [(yui, beat), (daichi, beat)], .25, FIRM[5:8] + FIRM[9:], 4)
talk(("slack", "field-trials"), [(reto, daichi), (reto, shun), (reto, yui), (reto, tanaka)], 1.5, FIELD)
talk(("slack", "coffee"), [(reto, shun), (beat, yui), (urs, tanaka), (regula, daichi)], .8, COFFEE, 3)
talk(("mail", None), [(nadja, emi), (nadja, emi), (nadja, shun), (urs, emi)], 1.5, MAIL, 7, reply=(30, 330))

# ---------------------------------------------------------------- scenes
SP, FW, FT, CO = "spindle-sensor", "firmware", "field-trials", "coffee"


def chat(channel, *lines):
    """Lines (when, who, text); all after the first in its thread."""
    first = None
    for when, who, text in lines:
        post = s.slack(when, channel, who, text, thread=first)
        first = first or post


# start: how we work
a = s.mail("2025-03-03 08:20", urs, [tanaka, yui, daichi, emi, shun], "Start GX 520 with MS-40", "Good morning to Hamamatsu,\n\nthe contract is signed, so let us work. GX 520 gets your MS-40 in both spindle bearings, first machines to customers in June, series from October.\n\nSome rules from our side, tell me if they are stupid:\n- We say what we think. If somebody of us is rude, say it, we mostly don't notice.\n- Interface and connector changes: four weeks before, in writing.\n- Bad news the same day.\n\nUrs", cc=[regula, beat, nadja, reto])
s.mail("2025-03-04 07:45", tanaka, urs, "Re: Start GX 520 with MS-40", "Dear Urs,\n\nthank you. Rules are not stupid. Four weeks is good for us also. I add one: when we say 'it is difficult', it means no. We will try to say no. Please ask if you are not sure.\n\nMorikawa", cc=[regula, beat, nadja, reto, yui, daichi, emi, shun], reply_to=a)

chat(SP, ("2025-03-13 08:05", daichi, "I read the spindle concept. With respect: the position of sensor is bad. It sits at node of the first bending mode. You measure nothing there."),
     ("2025-03-13 08:11", regula, "With respect back: it sits there because everywhere else is coolant. Who told you it's a node?"),
     ("2025-03-13 08:14", daichi, "Physics."),
     ("2025-03-13 08:31", regula, "Physics of which model? You have our old shaft. The new one is 40 mm shorter"),
     ("2025-03-13 08:50", daichi, "I have drawing A. Is there other?"),
     ("2025-03-13 08:52", regula, "There is C. My mistake, I never sent you C. Comes in 5 min"),
     ("2025-03-13 10:40", daichi, "With C you are right and I am wrong. Still move it 6 mm, gains 30 %."),
     ("2025-03-13 10:44", regula, "6 mm I can do. Good fight, thanks"))

# joke about each other, shared
chat(CO, ("2025-03-27 09:40", reto, "Typical Swiss: Beat wrote a 12 page instruction how to press a button"),
     ("2025-03-27 09:44", yui, "Typical Japanese: I read all 12 pages and found a mistake on page 9 :)"),
     ("2025-03-27 09:46", beat, "You people and your page 9. Fixed. I love you all"))

# announced change, in good time
b = s.mail("2025-04-03 08:10", tanaka, [urs, regula, beat, nadja, reto], "Notice: connector from M8 to M12, from 12 May", "Dear all,\n\nas we agreed, four weeks before and some days more: from lot 17 (shipping from 12 May) MS-40 has connector M12 in place of M8. Reason is the pull test (M8: 62 N, you wanted 100 N). Drawing, step file and ten samples for your bench leave today. If this makes trouble for you, please shout, then we keep M8 longer.\n\nMorikawa", cc=[yui, daichi, shun])
b2 = s.mail("2025-04-03 09:55", regula, tanaka, "Re: Notice: connector from M8 to M12, from 12 May", "No trouble, the opposite. Hole in the housing gets 4 mm bigger, I change it this week.\n\nRegula", cc=[urs, beat, nadja, reto], reply_to=b)
s.slack("2025-04-24 08:00", SP, tanaka, "Our company is closed for Golden Week from 29 April to 6 May, everybody. Emergency: my mobile number is in the channel topic. We answer from 7 May.")
s.slack("2025-04-24 08:12", SP, urs, "Enjoy, all of you. We'll break something and wait for you")

# third firm criticised
chat(SP, ("2025-04-10 08:33", nadja, "Kabelwerk Ostrowin delivered the wrong cable AGAIN. They're hopeless, always the same with them, they ignore every mail of mine"),
     ("2025-04-10 08:41", shun, "Our supplier Nishikaze Cable has the same type. More expensive 1.20. They answer always."),
     ("2025-04-10 08:43", nadja, "Shun you're my hero. Please ask for 300"),
     ("2025-04-10 10:20", shun, "300 reserved. Thank you for asking us."))

# money pressure said aloud
c = s.mail("2025-05-12 09:15", nadja, emi, "I have a problem and I tell you openly", "Dear Emi,\n\nour orders are down 18 % since the tariffs and the franc kills us. My boss wants 9 % from every supplier by July. I know your price is fair. I don't want to press you with a letter, I'd rather look with you where money is lying around. Can we talk this week?\n\nNadja", cc=[urs])
c2 = s.mail("2025-05-13 08:05", emi, nadja, "Re: I have a problem and I tell you openly", "Dear Nadja,\n\nthank you for telling before a letter comes. I also tell openly: 9 % is not possible, our margin is 11. But test at both sides is done double, incoming and outgoing. If you skip yours, and we ship in trays of 40, I see 5 %. Thursday 9:00?\n\nEmi", cc=[tanaka], reply_to=c)
s.mail("2025-05-15 11:10", nadja, emi, "Re: I have a problem and I tell you openly", "As on the phone: 5.5 % with trays and single test, valid from lot 19. My boss grumbled and signed. You saved my summer.\n\nNadja", cc=[urs, tanaka], reply_to=c2)

# hard word, put right the same day
chat(FW, ("2025-05-21 09:02", beat, "0.87 is rubbish. Honestly who tested this? It hangs after 40 minutes, every time, I lost the whole evening"),
     ("2025-05-21 09:20", yui, "I tested. 72 hours. It does not hang here."),
     ("2025-05-21 09:24", beat, "then you tested something else"),
     ("2025-05-21 09:41", tanaka, "Beat-san, 'rubbish' is hard word for work of three weeks. Please send log, we look together."),
     ("2025-05-21 10:05", beat, "True. Yui I'm sorry, that was the evening speaking and not me. Log is up"),
     ("2025-05-21 10:48", yui, "Accepted. And I found it: you have 48 nodes, I tested 12. Counter overflows. So it was a little bit rubbish :) 0.90 tomorrow."),
     ("2025-05-22 09:10", beat, "0.90 runs since 7. Beautiful. I owe you chocolate, it's in the post"))

# first machines; outage
s.slack("2025-06-05 08:30", FT, reto, "First three at paying customers, no more pilots: Winterthur, Biel, Ulm. All sensors alive. Beers on me")
o = s.slack("2025-06-17 07:34", FT, reto, "ALARM everybody. Since 05:10 all 14 machines in the field show 'sensor lost' and stop by themselves. Winterthur stands, Ulm stands, customers are shouting. I need somebody NOW")
for when, who, text in (
        ("2025-06-17 07:37", yui, "I am here. Daichi also. Do not power cycle, we lose the log."),
        ("2025-06-17 07:39", beat, "here. gateway certificate?"),
        ("2025-06-17 07:52", yui, "Yes. Gateway certificate expired 03:00 UTC. It is from us. Our mistake, clearly."),
        ("2025-06-17 07:55", beat, "and ours, because the control stops the spindle when the gateway is gone. Which idiot made it this way. Me"),
        ("2025-06-17 08:03", urs, "Blame later. What brings the machines back in one hour?"),
        ("2025-06-17 08:10", yui, "New certificate by remote: 20 min. I need your OK to push to all 14 without the usual four weeks."),
        ("2025-06-17 08:11", urs, "OK from me, in writing, here. Push."),
        ("2025-06-17 08:34", yui, "Pushed. 9 of 14 green."),
        ("2025-06-17 08:58", reto, "14 of 14 green. Winterthur cuts chips. I go and apologise to people"),
        ("2025-06-17 09:05", tanaka, "I call the customer in Ulm and in Okazaki myself to apologize. Reto-san, please give me the names. It is our certificate.")):
    s.slack(when, FT, who, text, thread=o)
d = s.mail("2025-06-19 08:30", yui, [urs, regula, beat, reto], "What happened on 17 June", "Dear all,\n\n1. Certificate had one year, nobody at Minasato had the date in calendar. This is our fault.\n2. No warning was in the log before.\n3. From today: three people have the date, warning comes 60 days before to both firms, certificate is ten years.\n\nI am very sorry for the morning you had.\n\nHatanaka", cc=[tanaka, daichi, shun])
d2 = s.mail("2025-06-19 10:10", beat, yui, "Re: What happened on 17 June", "Yui, our half: the control must not stop a healthy spindle because a gateway is gone. Changed, tested, with 1.00 it goes on and only complains. So next time we both may sleep. Thanks for being there in four minutes.\n\nBeat", cc=[urs, regula, reto, tanaka, daichi, shun], reply_to=d)
s.mail("2025-06-20 09:00", urs, tanaka, "Cost of the outage", "Kenji, the stop cost us about CHF 11,400 with the customers. Half your certificate, half our control. I propose half each and no lawyers.\n\nUrs", cc=[nadja, emi])
s.mail("2025-06-24 08:15", emi, [urs, nadja], "Re: Cost of the outage", "Agreed, 5,700 as credit on the next invoice. Thank you for fair proposal.\n\nEmi", cc=[tanaka])

# escalation that both asked for
e = s.mail("2025-07-03 09:00", tanaka, urs, "Range question, we two can not decide", "Dear Urs,\n\nas we said on the phone: Regula and Daichi argue three weeks about 20 g or 50 g range. Both are right. Shall you and I bring it to our two bosses together next Tuesday, with one paper from both of them? Both want it so.\n\nMorikawa", cc=[regula, daichi])
s.mail("2025-07-03 10:20", urs, tanaka, "Re: Range question, we two can not decide", "Yes. One paper, two columns, one page. Regula is already writing, Daichi has the pencil after her.\n\nUrs", cc=[regula, daichi], reply_to=e)
chat(SP, ("2025-07-09 08:30", urs, "The bosses have decided: 50 g now, 20 g as an option in the next generation. Took them eleven minutes"),
     ("2025-07-09 08:36", daichi, "I lost. But the paper is good. I make the best 50 g of Japan."),
     ("2025-07-09 08:38", regula, "You didn't lose, you got the next generation. I'd not have come so far without your counter arguments"))

s.slack("2025-07-10 08:15", SP, urs, "Works holidays: Gfellmatt is closed from 21 July to 1 August. Reto has the service phone. We're back on the 4th")
s.slack("2025-07-10 08:40", SP, shun, "Thank you. And we are closed for Obon, 9 to 17 August. So please do your panic between 4 and 8 August.")
s.slack("2025-07-10 08:42", SP, reto, "Panic is scheduled")

# a question that lay, said and answered
chat(SP, ("2025-07-15 08:20", regula, "Does anyone know the max. storage temperature? I need it for the manual, before our holidays"),
     ("2025-07-18 08:05", regula, "Nobody? Going once, going twice"),
     ("2025-07-18 08:29", daichi, "I read it on Tuesday and forgot it. My fault, no excuse. 85 degrees, 500 hours."),
     ("2025-07-18 08:31", regula, "No harm done, manual goes out at noon. Thx"))

# late delivery, said early, made good
f = s.mail("2025-08-20 08:05", shun, [nadja, urs], "Bad news: 240 pcs of 5 September will be late", "Dear Nadja, dear Urs,\n\nbad news the same day, as we agreed. This morning the potting oven broke (heater, and the controller burned). 240 pcs planned for 5 September will be late. Today I think 16 September. I know tomorrow more. We did not find a way around yet.\n\nTatsumi", cc=[emi, tanaka])
f2 = s.mail("2025-08-20 09:30", nadja, shun, "Re: Bad news: 240 pcs of 5 September will be late", "Shun, that hurts: 20 machines wait for exactly those, and the fair in Milan is on 22 September. Thanks for not hiding it. What could come earlier, even if few?\n\nNadja", cc=[urs, emi, tanaka], reply_to=f)
f3 = s.mail("2025-08-21 07:50", shun, nadja, "Re: Bad news: 240 pcs of 5 September will be late", "We rent an oven in Toyohashi, night shift. 48 pcs leave on 1 September by air, 192 on 12 September by air. Air freight we pay, of course. I go to Toyohashi myself.\n\nTatsumi", cc=[urs, emi, tanaka], reply_to=f2)
s.mail("2025-08-21 09:15", urs, shun, "Re: Bad news: 240 pcs of 5 September will be late", "48 is enough for the fair machines. We turn the assembly order around, Regula is doing it now. You go to Toyohashi, we go to the whiteboard.\n\nUrs", cc=[nadja, emi, tanaka], reply_to=f3)
s.slack("2025-09-04 08:50", SP, nadja, "48 pieces arrived, one day before what would have been the old date. @Shun I could kiss the oven")
s.slack("2025-09-16 09:05", SP, nadja, "And the other 192, complete. Stop counting, start building")
s.slack("2025-09-16 09:20", SP, shun, "I sleep now for two days. Thank you for patience everybody. The old oven is repaired also, and we have a second heater on the shelf.")

# newcomer
chat(SP, ("2025-09-01 08:30", urs, "New from today: Lea Hunziker, test bench. She's from ETH, she asks a lot, and I want it so"),
     ("2025-09-01 08:36", daichi, "Welcome Lea-san! Ask me everything about noise. I have 20 slides."),
     ("2025-09-01 08:41", lea, "Hello everyone! Daichi, all 20 please. First question: why is the 50 g type quieter than the data sheet says?"),
     ("2025-09-01 08:50", daichi, "Because data sheet is written by careful person (me). Call at 9:30?"),
     ("2025-09-01 08:51", lea, "Yes!"))
talk(("slack", SP), [(lea, daichi), (lea, yui)], 1.3, [
    ["beginner question: what's the {n2-9} dB step at {n200-900} Hz on {bench}?", "Table resonance. Everybody asks once.", "good, then I've asked"],
    ["I think I found an error in TR-{n110-190}, the unit of figure {n2-7}", "You found. It was there one year. Well done!", "sorry for being picky", "Please continue picky."],
    ["can I move my test on {bench} to {day}? dentist", "Of course."],
    ["I repeated the {metal} test {n8-20} times, spread is {n2-6} %", "Better than ours. How do you clamp?", "with patience and a torque wrench"],
    ["Is it normal that {part} is warm to the hand, about {n38-46} degrees?", "Normal. Over 60 please tell."],
], 6, "2025-09-03", "2025-12-16")

# credit shared; fair
chat(SP, ("2025-09-24 08:10", urs, "Milan: full house at the talk. Slide 1 says Gfellmatt AND Minasato, slide 7 says 'algorithm: Y. Hatanaka, D. Onodera'. The people photographed slide 7"),
     ("2025-09-24 08:22", yui, "My mother has the photo now on refrigerator. Thank you Urs-san."),
     ("2025-09-24 08:30", tanaka, "In the article for our trade paper we write Regula Zbinden as first author, it was her mounting."))

# forgot a meeting
chat(FW, ("2025-09-30 08:40", beat, "Yui, Daichi, I sat in the call alone for 25 minutes, did I get the day wrong?"),
     ("2025-09-30 08:58", yui, "No!! We were wrong. Meeting with the fire department in the building, I forgot to write to you. I am really sorry."),
     ("2025-09-30 09:01", beat, "no worries, I've written the whole test plan in the silence. Tomorrow same time?"),
     ("2025-09-30 09:02", yui, "Tomorrow, and I bring the answers of last week."),
     ("2025-10-01 09:20", yui, "Good call. Decisions are in the wiki."))

# blunt: no to a wish
g = s.mail("2025-10-07 08:25", beat, [yui, tanaka], "Wireless by spring?", "Hi both, our sales have promised wireless to a customer in Grenoble by April (without asking me, I've told them what I think). Possible?\n\nBeat", cc=[urs])
g2 = s.mail("2025-10-08 07:50", tanaka, beat, "Re: Wireless by spring?", "Dear Beat, I first wrote 'it is difficult' and deleted it. No. Radio approval alone needs seven months. October next year we can promise. If you want we explain it to Grenoble together.\n\nMorikawa", cc=[urs, yui], reply_to=g)
s.mail("2025-10-08 09:10", urs, tanaka, "Re: Wireless by spring?", "Thank you for the clear no. Sales has called Grenoble this morning with October 2026, and they take it. I like your no better than other people's yes.\n\nUrs", cc=[beat, yui], reply_to=g2)

# recall of a wrong accusation
chat(FT, ("2025-10-22 08:15", reto, "Bergamo: two spindles dead and not a word of warning from the sensor. So what do we pay for? I'm angry, I tell you as it is"),
     ("2025-10-22 08:24", daichi, "Angry is OK. I look now. Give me until tomorrow."),
     ("2025-10-23 08:02", daichi, "Warning was sent, 9 and 6 days before. Customer has switched notification off on 2 October. Screenshot here."),
     ("2025-10-23 08:20", reto, "Then I was barking up the wrong tree, sorry Daichi. Still: a warning nobody sees is no warning"),
     ("2025-10-23 08:31", daichi, "Correct. Proposal: switched off must show red bar on the machine. With Beat?"),
     ("2025-10-23 08:40", beat, "In 1.05, two weeks. Good idea"),
     ("2025-11-06 08:45", reto, "Bergamo has 1.05 with the red bar. Boss there said finally somebody thinks"))

# leaving, well announced
h = s.mail("2025-10-16 08:00", emi, [nadja, urs], "Personal news and who comes after me", "Dear Nadja, dear Urs,\n\nfrom January I go to our office in Singapore, my husband's work moves. Until then I stay fully with you. After me comes Ms. Ayaka Senzaki; she sits in all our calls from November and I bring her to Thun in December. Please be as direct with her as with me, I have prepared her.\n\nEmi", cc=[tanaka])
s.mail("2025-10-16 10:05", nadja, emi, "Re: Personal news and who comes after me", "Nooo. And congratulations! We will miss you a lot. Ayaka gets the cheese test in December like everybody.\n\nNadja", cc=[urs, tanaka], reply_to=h)

# review together, ambition up
chat(SP, ("2025-11-12 08:30", tanaka, "Before year end, may we hold one hour only about how we work, not what? What annoys you of us. What annoys us of you."),
     ("2025-11-12 08:33", regula, "Very good idea. I have a list. A short one"),
     ("2025-11-12 08:35", daichi, "I have a long one :)"))
i = s.mail("2025-11-19 10:50", urs, [tanaka, regula, beat, nadja, reto, lea, yui, daichi, emi, shun], "What we said to each other on 18 November", "What Hamamatsu finds annoying: we send drawings late (Regula: true), ten messages where one would do (Reto), and nobody says thank you in writing.\nWhat we find annoying: test reports of 60 pages, 'we consider' when it is a no (better since March), and the password that changes every 30 days.\nWe do: drawings on the day of release by robot, one page on top of every report. And thank you, in writing.\n\nUrs")
s.mail("2025-11-20 07:55", daichi, urs, "Re: What we said to each other on 18 November", "One page report attached. It was painful. Thank you, in writing, also.\n\nDaichi", cc=[tanaka, regula], reply_to=i)
j = s.mail("2025-12-04 08:30", tanaka, urs, "Next: GX 700 and 20 g, two years", "Dear Urs,\n\nour president has said yes: we build the 20 g version for GX 700, 2,400 pcs in two years, and we put two own people on it. He asked why we like to work with people who shout. I said, because after shouting they listen.\n\nMorikawa", cc=[emi, regula, daichi])
s.mail("2025-12-04 10:40", urs, tanaka, "Re: Next: GX 700 and 20 g, two years", "Kenji, our board signed an hour ago as well. I want more than you do: also the table axes. But tell me no if it's no.\n\nUrs", cc=[emi, regula, daichi, nadja], reply_to=j)
s.slack("2025-12-05 08:10", SP, daichi, "Table axes: not no. It is 'difficult' in the German meaning. We try.")

# urgent, simply urgent
chat(SP, ("2025-12-09 07:40", nadja, "URGENT: customs Basel holds 60 pieces, they want the origin paper by 11 today or it goes into the bonded store until January"),
     ("2025-12-09 07:49", emi, "Scanning. 5 minutes."),
     ("2025-12-09 07:58", emi, "Sent to you and to the agent, original by courier today."),
     ("2025-12-09 10:31", nadja, "Released. 33 minutes to spare. Emi, Singapore doesn't deserve you"))
s.slack("2025-12-17 09:30", SP, urs, "Last week before Christmas. Nobody of us is in from 22 December to 2 January, service phone is with Reto. Thank you for this year, Minasato. It was loud and it was good")
s.slack("2025-12-17 09:48", SP, tanaka, "Same here, closed from 27 December to 4 January. Thank you. In Japan we say 'yoi otoshi wo'. Please shout again next year.")
s.write()
