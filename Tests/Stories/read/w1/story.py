"""Dirigent: a Czech tram operator, an Austrian signalling firm and a Slovak software house renew a depot and the priority of trams at junctions. Invented."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, day, days

S = Story(4107, "Europe/Vienna", "2025-02-03", "2025-12-05")
C = S.chance
S.party("moravin", "tramoravin.example")
S.party("hallgruber", "hallgruber.example")
S.party("kolibrik", "kolibrik.example")

Jana = S.person("Jana Koubková", "moravin", "project lead")
Petr = S.person("Petr Vašíček", "moravin", "head of dispatching")
Lenka = S.person("Lenka Horáková", "moravin", "procurement")
Tomas = S.person("Tomáš Brož", "moravin", "track and signals")
Ivana = S.person("Ivana Šimková", "moravin", "driver training")
Dostal = S.person("Milan Dostál", "moravin", "director")
Pichler = S.person("Gerhard Pichler", "hallgruber", "head of projects")
Kathi = S.person("Katharina Moser", "hallgruber", "project manager")
Lukas = S.person("Lukas Ebner", "hallgruber", "signalling engineer")
Sabine = S.person("Sabine Wieser", "hallgruber", "commercial")
Florian = S.person("Florian Auer", "hallgruber", "commissioning, since August")
Reiter = S.person("Wolfgang Reiter", "hallgruber", "managing director")
Marek = S.person("Marek Hudák", "kolibrik", "founder")
Zuzana = S.person("Zuzana Bartošová", "kolibrik", "project manager")
Juraj = S.person("Juraj Kováč", "kolibrik", "lead developer")
Michal = S.person("Michal Oravec", "kolibrik", "tester")
Katka = S.person("Katka Némethová", "kolibrik", "user interface")

STYLE = {
    "Jana Koubková": ("Dear %,", "Best regards,\nJana Koubková"), "Petr Vašíček": ("", "PV"), "Lenka Horáková": ("Hello %,", "Lenka Horáková, purchasing"),
    "Tomáš Brož": ("Ahoj %!", "Tomáš"), "Ivana Šimková": ("Hello %,", "with greeting Ivana"), "Gerhard Pichler": ("Dear %,", "Kind regards\nDI Gerhard Pichler"),
    "Katharina Moser": ("Hi %,", "LG Katharina"), "Lukas Ebner": ("Servus %,", "Lukas"), "Sabine Wieser": ("Dear %,", "Best regards from Linz\nSabine Wieser"),
    "Florian Auer": ("Hello %,", "Florian Auer"), "Marek Hudák": ("", "M."), "Zuzana Bartošová": ("Hi %,", "Zuzka"), "Juraj Kováč": ("", "jk"),
    "Michal Oravec": ("Hi %,", "Michal"), "Katka Némethová": ("Hello hello %,", "Katka"),
}

for d in ("2025-04-21", "2025-05-01", "2025-05-08", "2025-12-24", "2025-12-25", "2025-12-26"):
    S.holidays.add(day(d))
    for p in ("moravin", "hallgruber", "kolibrik"):
        S.away(p, d, d)
for d in ("2025-04-18", "2025-10-28", "2025-11-17"):
    S.away("moravin", d, d)
for d in ("2025-05-29", "2025-06-09", "2025-06-19", "2025-08-15"):
    S.away("hallgruber", d, d)
for d in ("2025-04-18", "2025-08-29", "2025-09-15", "2025-11-17"):
    S.away("kolibrik", d, d)
S.away("hallgruber", "2025-08-04", "2025-08-15")


def fills(date, one, other):
    r = C.randint
    return dict(place=C.choice(["Slatinka", "Mlýnská", "Kamenný most", "Na Výsluní", "Rolnická", "Teplárna", "Sídliště Jih", "Horní brána", "U Pivovaru"]),
                junc="K%02d" % r(1, 34), junc2="K%02d" % r(1, 34), point="P%02d" % r(3, 41), point2="P%02d" % r(3, 41), n=r(3, 29), n2=r(31, 96), line=C.choice([1, 4, 6, 9, 11]),
                car=r(1401, 1463), car2=r(1401, 1463), ver="0.%d.%d" % (r(6, 14), r(0, 9)), doc="HSG-%d" % r(104, 397), bug="KOL-%d" % r(201, 989), hour="%d:%02d" % (r(9, 15), r(0, 59)),
                night="%d:%02d" % (r(0, 4), r(0, 59)), day=soon(date), first=other.first, me=one.first, cm=r(12, 85), ms=r(80, 940), po=r(4501200, 4501990),
                eur="%d,%d" % (r(2, 38), r(1, 9)), what=C.choice(["cabinet", "loop", "beacon", "point machine", "repeater", "key switch", "wayside radio"]))



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

MH = Deck("""
Cable length at {place} :: Which cable length you count from cabinet {junc} to point {point}? We measured {n2} metres along duct, drawing says less. // We have {n2} plus ten percent reserve. Drawing {doc} is the older revision. // [Good, then we pull the long one.|Ok, long drum then. Thank you.]
Earthing at {junc} :: Question from our electricians: earthing of the {what} at {junc}, to the rail or to separate rod? // Separate rod. Never to the rail, the return current would make you a nice heating. // [Understood, I tell them before they drill.|Haha, clear. I tell them.]
Drawing {doc} :: In {doc} the signal stands on the wrong side of track two at {place}. Or I hold it upside down. // You hold it correctly, we mirrored it. Corrected version is on the share since five minutes. // Now it fits, thanks.
Spare keys :: How many keys come with one {what}? My people already lost one, before we have it mounted :) // Two, and a third one costs {n} euro. // Then they will search again.
Manual in Czech :: Chapter {n} of manual is still in German. Our union wants everything for the shift in Czech. // Translation office has it back on {day}, I forward you the raw text today so that you can check the terms. // Raw text is enough for me, drivers of line {line} are happy with pictures anyway.
Point {point} slow :: {point} needs {ms} ms from command to locked. Is it normal at minus two degrees? // Up to 900 is inside the tolerance. Please grease the slide chairs before you measure again. // Greased, much better. Sorry for alarm.
Cabinet colour :: The monument office asks if cabinet at {place} can be dark grey instead of RAL 7035. // No problem, they charge us nothing if it is said before the order of {day}. // Perfect, I write it to them.
Interlocking log :: Can you look in log of {night}, {point} reported no end position for {n} seconds and then all normal. // I see it. Tram {car} stood on the blade, the lock did exactly what it should. // Ok then I calm dispatchers.
Drill plan {place} :: We start drilling on {place} on {day}, will somebody of you be there? // [Lukas comes|One of us comes] with the car at {hour}, please leave the gate open. // Gate will be open, coffee also.
Door contact :: The door contact of cabinet {junc} sends alarm every time when bus goes by. // Loose spring, known thing. Bend it two millimetres and it is quiet. // Two millimetres and silence. Thank you.
Invoice {po} :: On the invoice for order {po} there is Austrian VAT, we need reverse charge. // Absolutely right, my template. New one goes out [today|before lunch]. // It is here and booked.
Load plan :: What does a complete {what} weigh? Our small crane at {place} carries {n2}0 kg. // {n2} kg with the base frame, so your crane will not even notice. // Good, no big crane, {eur} thousand saved.
Test report {junc} :: Report for {junc} has no signature of the tester. Inspector is a man who loves signatures. // [Signed copy attached.|Signed and scanned, is in the mail.] He may have it in blue ink as well. // Blue ink made him happy.
Training dates :: I have {n} drivers for simulator on {day}. Is the model of {place} loaded? // Loaded since this morning, only the sound of the bell is missing. // They ring by mouth, no problem.
Loop resistance :: Loop at {junc} gives {n2} ohm, the table says max thirty. Wet duct? // Very probably. Blow it dry and measure again, please before the backfill. // After drying {n} ohm. You were right.
""")

HM = Deck("""
Track plan {place} :: Could you please send us the current track plan of {place}? Ours shows a switch which is not there any more. // [Sending now.|Here you are.] The switch went to museum in 2019. // Many thanks, we delete it from the logic.
Access {place} :: We would need access to {place} on {day} from {hour}, two persons, one ladder. // Porter knows. Vests please, new boss of safety is strict. // Vests are packed.
Timetable data :: For the simulation I'd need the peak interval of line {line} on school days. // Every {n} minutes from six to nine, on {day} market it is a bit wild. // Market is in the model now :)
Voltage at {junc} :: Did you have switching in the substation at {night}? Our {what} at {junc} restarted. // Yes, planned one, I should have put it in the list. Sorry. // No harm done, it came back on its own.
Photos {point} :: Can somebody take a photo of {point} with the cover off? The serial plate is on the left side. // Done, three pictures on the share. The fourth is Tomáš's thumb. // The thumb is very sharp.
Approval {doc} :: {doc} waits on your stamp, without it we cannot give it to the workshop on {day}. // Stamped, with two small remarks on page {n}. // Both remarks taken over, thanks for the speed.
Parking :: Is there a parking space for a van with trailer near {place}? // Behind the washing hall, put paper with phone number in window. // Perfect, we will stand there from {hour}.
Wheel profiles :: Which wheel profile have the cars {car} and {car2}? The detection reads them a bit short. // Both are on new tyres since spring, {cm} millimetre difference to older ones. // That explains it. I adapt the threshold.
Catering :: For the acceptance day we'd bring {n} people, is the canteen ok with it? // Canteen lady asks only who does not eat dumplings. // Nobody dares to say no to dumplings.
Night work {place} :: How long is the overhead line off in the night to {day}? // From {night} for about two hours, exact time you get from dispatching {first} on phone. // Two hours are enough for {point} and {point2}.
Old relay room :: Are the relays in the room at {place} still under voltage? The label says no, my tester says yes. // Tester is right!! Don't touch, I send electrician immediately. // He was here in ten minutes. Now label and tester agree.
Order number :: Which order number should stand on the delivery for {what}, the {po} or a new one? // Keep {po}, new one only from next budget. // Noted.
Snow plough :: Does the plough go over {place} with the blade down? Then we set the beacon {cm} mm lower. // With blade down and a driver who loves speed. So lower, please. // Lower it is.
Junction {junc} phases :: Could you ask the town for the phase plan of {junc}? On ours pedestrians get green for {n} seconds, that cannot be. // It can, there is school for seniors. But I ask. // Seniors confirmed, we leave the time as it is.
""")

MK = Deck("""
Delay of {car} :: {car} shows {n} minutes late at {place} but it stands in depot with a flat wheel. // Nobody logged it off, we add automatic log-off after {n2} minutes. // Good, it was leading the ranking of late cars.
Substitute bus :: When bus goes instead of line {line}, can screen show it? // As dotted line, number {n2}X, from {ver}. // [Dotted is nice.|Good, dotted.]
Night report :: Night report of {day} is for which day, the evening or the morning? // Evening. I write both to the title. // Now nobody argues on shift change at {hour}.
Messages for drivers :: Driver of {car} got message for line {line} although he drives other one. // He changed line at {place} before logging. We ask now for confirmation. // Tested at {hour}, asks nicely.
Statistics {junc} :: Graph of {junc} has hole between {night} and morning. // Collector slept, data is there, I fill it up. // Hole is full.
Speed of list :: List of {n2} cars opens {n} seconds. Before it was quicker. // Somebody sorted by name with diacritics. Index added in {ver}. // Under one second. Háčky are expensive.
Shift {day} :: We have short shift on {day}, please no update that day. // Noted, {ver} goes one day after. // Thanks.
Dispatcher screen :: On screen of line {line} the tram {car} jumps between {junc} and {junc2} like rabbit. // [Two loops with the same id.|Same id twice in your table.] Fixed in {ver}, rollout tonight. // Rabbit is gone.
Font :: My dispatchers over fifty ask for bigger letters in the list of delays. // How much bigger? I made three variants, look at the link. // The biggest. They said it without shame.
Export of delays :: Can we have export of delays of line {line} in table? City asks for numbers on {day}. // You can already, three dots right on top, then CSV. // I never saw the three dots. Thank you.
Wrong stop name :: Stop {place} is in your system twice, once with small letter. // Import from old timetable. Merged. // [Great, thanks.|Now it's fine.]
Login :: New dispatcher starts on {day}, can you give login and short training? // Login is ready, training {hour} over video? // {hour} is good. He is young, he will train you.
Alarm sound :: The sound for {what} failure is same as for lunch break reminder. Yesterday at {hour} half of control room stood up and went to eat. // That's the best bug of this year. {bug}, changed. // They are sad, but ok.
Freeze :: Screen stayed frozen for {n} seconds at {night}. Then went on. // Database backup. We moved it to four o'clock when nobody drives. // [This night nothing|Night was quiet], good.
Depot map :: In map of Slatinka the track {n} is missing. It's the one where we hide old car {car}. // Hidden no more, added in {ver}. // Now also director will find it.
Colours :: Can delayed trams be orange and not red? With red people panic. // Orange up to five minutes, red above? // Yes exactly this.
Numbers for council :: How many priority requests per day at {junc}? Roughly. // Yesterday {n2}4, of it {n} refused by the controller. // Nice number, I use it, with source.
Printing :: Petr wants to print shift protocol. On paper. // It hurts, but there is a print view now in {ver}. // He holds it in hand and smiles. First time this month.
Bug {bug} :: [{bug} is back|I see {bug} again], if driver logs off at {place} the name stays on the car. // Only when he logs off under the bridge, no signal there. We repeat the message now. // Tested with {car}, is ok.
Handbook :: Where do I find the page how to lock point {point} from screen? // Chapter {n}, and I'll put a question mark button beside it. // Button is better than chapter.
""")

KM = Deck("""
Field test {junc} :: We measured {junc} with stopwatch, tram {car} won {n2} seconds. Do you see same at yours? // In dispatching {n} less, but the driver smiled. // Then the truth is between.
Abbreviations :: What is "OBR" beside {place} in your paper? // Turning loop. And "OBR2" is the one where nobody turns. // Of course.
Table of cars :: Table has {car} two times, once as snow plough. // It is both, depends on the season. // I make type by season. First time in my life.
Sign-off {bug} :: Can I close {bug}? You wrote only "hm". // "Hm" means yes. // Closed with reason "hm".
Map layer {place} :: Is it ok when {place} shows also the bus stop? // Yes but pale. // Pale it is, {ver}.
Contact for night :: Whom do we ring at {night} if gateway falls? // Shift phone, ending {n2}. Whoever answers is right one. // Saved.
Reading {line} :: Line {line} reports {n} passengers in a car with {n2} seats, always. Sensor? // Sensor is counting pigeons I think. We change it on {day}. // Pigeons removed from statistics.
Test drivers :: Could we get two drivers on {day} around {hour} for the test at {junc}? // You get {car} and a driver who likes to talk. // We like to listen :)
Data line {line} :: The file of line {line} ends at stop {n}, I think there should be more. // Export broke, sending whole one now. // Whole. Works.
VPN :: VPN to control room asks for new certificate, is that you or us? // Us, our IT changed it this morning, new one in your mailbox. // Inside again.
Naming :: How do you call it among yourselves, "odstavná kolej" or something shorter? I need a word for the button. // We say just "odstav". // Short, fits, thanks.
Holidays calendar :: Do you run Saturday timetable on the school holidays day {day}? // No, holiday timetable, between both. // Of course, a third kind. Adding.
Refused requests :: At {junc} {n} percent of requests are refused between seven and eight. Town's setting? // Town's setting. Bus has same right there. // Ok, then we show it grey, not as error.
Old data :: May we delete the delay records from before 2019 on the test server? Disk is {n2} percent full. // Delete, nobody will cry. // Nobody cried.
Screenshot :: Can I use screenshot with {place} in our handbook? // Yes, but blur the names of drivers. // Blurred.
Feedback {ver} :: Did somebody try {ver} on night shift? // Night shift tried and went back to chess. It means it works. // Highest praise in our branch.
Workshop :: We come on {day} with Katka, she wants to sit by a dispatcher one hour and only look. // Petr will be nervous but yes. {hour}? // {hour}. She brings cake, so he calms.
GPS of {car} :: Tram {car} swims in the river according to GPS, can someone look at antenna? // Antenna was bent after washing. Straight now. // On dry land again.
Roles :: Who can block a track, only the shift leader or every dispatcher? // Shift leader, and in night the one who is awake. // I'll model "the one who is awake" as deputy.
""")

HK = Deck("""
Colour of {junc} :: Why is {junc} violet on your overview? I find no violet in the legend. // Violet is "Katka was trying something". // Katka has taste, but blue again please.
Packet sizes {place} :: Packets from {place} are bigger than {n2}0 byte, our modem splits them. // We packed names in full. Short codes from {ver} on. // [Down to {n2} byte|Small now], modem is thankful.
Heartbeat {junc} :: How often do you expect a heartbeat of {junc}, every {n} seconds? // Every {n}, and after three missing we ring. // Then I set it like this on the bench as well.
Test case {n2} :: Test case {n2} has no expected result, only "should be nice". // That's Michal on Friday. It is "locked within {ms} ms". // Now it's testable, merci.
Replay of {day} :: Could you replay the morning peak at {junc} against our bench? // Running since {hour}, you get {n2}00 messages. // Got them all, two were interesting.
Cable {junc} to {junc2} :: The line {junc} to {junc2} has packet loss of {n} percent at you also? // Here too, only when it rains. // So it's water and not software. I send somebody with a rag.
Certificate {place} :: For {place} I need the fingerprint of your certificate by phone, rules of the inspector. // Call me at {hour}, I read it out with feeling. // It was {n2} characters of pure poetry.
Overview of {ver} :: What has changed in {ver} for us on the wire? // For you only the error text for {point}. // That I can live with.
Telegram field {n} :: In telegram R09 field {n} we expect minutes, you send seconds. // Ok, divided by sixty since {ver}. // Looks plausible now, thanks.
Simulator :: Simulator at our lab gets no answer from you since {hour}. // We restarted for update, forgot to tell, back now. // Yes it talks again.
Checksum :: The checksum over messages from {junc} is wrong in about one of {n2}0. // Byte order if length is odd. {bug}. // Did {n2}00 of them, all right now.
Clock :: Our clock and yours differ by {ms} ms. For the log of the inspector it should be below hundred. // You use winter server, we the other. Switched. // {n} ms now, beautiful.
Lock state :: What do you show if {point} is locked locally by key? // Grey with small key. // Good. Please never green :)
Interface meeting :: Shall we take thirty minutes on {day} for the states of {what}? // {hour} fits us, I invite. // Accepted.
Load test :: We would throw {n2} messages per second at your gateway tonight, ok? // Please do, tell me when it cries. // It did not cry. Respect.
Doc {doc} :: I wrote down the state machine in {doc}, would you check page {n}? // Checked, one arrow goes the wrong way, otherwise nice. // Arrow turned.
Error {n2} :: Your log says error {n2} for {point}, what is it? // Means we asked twice within {ms} ms. Harmless, will not be logged any more. // Thanks, I was already searching.
Firmware tool :: Do you have Linux for the tool or only Windows? // Both, link is in the wiki under {place}. // Found.
""")

KH = Deck("""
Trace {point} :: Have you a trace of {point} from {night}? Our log starts {n} seconds too late. // Put beside yours on the share. // I see it, we asked before you were awake.
Limit {junc} :: How many requests per minute may we send to {junc} before it gets offended? // {n2}, after that it answers slower, but never wrong. // We stay under {n}.
Name of {point} :: You call it {point}, Moravín says "the bad one by the washing hall". Same one? // Same one. And they are right. // Then alias goes in.
Missing ack {ms} :: No ack for command {ms} on {point2}, should I repeat or wait? // Wait {n} seconds, then repeat once. // Works like this in {ver}.
Frost mode {place} :: When does frost mode at {place} switch on, at zero? // At plus three, with humidity over {n2}. // Nice, we show small snowflake.
Bench at {hour} :: Bench was gone at {hour} for {n} minutes, did cleaning come? // It did. New plug, with a sticker in three languages. // Sticker in four would be safer.
Field {n} in log :: What means star beside field {n} in log of {junc}? // Value from before the reset. // Then I take it off from the graph.
Dry run {day} :: Dry run for {place} on {day}, do you need something from us? // Only somebody who answers phone at {hour}. // Michal will, he is bored anyway.
State of {point} :: After reset {point} says state 7, I have only six in my list. // Seven is "end position unknown after reset", I add it to {doc}. // Added here as well.
Timeout :: Is {ms} ms fair timeout for answer of {what}? // Take one second, in the frost they are lazy. // One second.
Test bench :: Can I reserve your bench on {day}? // It's free from {hour} on, remote access as always. // Booked, thanks.
Sample logs :: We need some real logs from {junc}, one hour of peak is enough. // [Uploaded.|On the share.] The gap at {hour} was my coffee on the keyboard. // Coffee documented as {bug}.
Key :: The key for signing of messages runs out in {n} days. // New one comes by courier, on paper, yes really. // I will build museum for it.
Order of messages :: If {point} and {point2} move at once, which comes first? // The one with lower number, guaranteed. // Good, I rely on it.
Version string :: Could you write version to telegram? Then I see who speaks {ver}. // In the next build, field {n}. // Perfect.
Doubled message :: {junc} sends everything two times since {night}. // Backup line was switched on and nobody took it off. Off now. // Once is enough, thanks.
Language :: Your alarm text is "Weiche aufgefahren". What do I write in English? // "Trailed". Sounds like a hiking trip, but it is correct. // Hiking trip on {point}, ok.
Review {bug} :: Pls look on {bug}, I think it's on your side of wire. // Looked. It is. Corrected on the bench. // Closed.
""")

ANY = Deck("""
Parcel for {place} :: A parcel with {n} stickers is here for you, shall I bring it to {place}? // Yes please, stickers are half of the documentation. // Delivered to porter.
Phone :: My phone fell in the duct at {junc}, use mail please. // Does it still ring down there? // It did until {hour}. Rest in peace. New one tomorrow.
Slides :: {n2} slides for forty minutes, am I normal? // Half would be also brave. // {n} now, you were right.
Dog :: Dog is in office today, please excuse barking in call at {hour}. // He had the best questions. // I tell him.
Quiz :: Which tram has the most kilometres? I say {car}. // {car2}, by far, she went three times round the Earth. // I owe you a coffee at {place}.
Elevator :: Stuck in lift at {place}, start without me. // Shall we come? // Out after {n} minutes, with new friend from accounting.
Birthday :: Who has birthday on {day}? Calendar says only "cake". // Calendar was me, cake has no person. // Then we celebrate the cake.
Translation :: How do I say "Das passt schon" in English, it should sound less grumpy. // "It's fine" and then smile. // In mail I can't smile, so I leave it.
Next week :: I am out on {day}, my daughter has theatre and plays a tree. // The most important role. Have fun! // She did not move once. Professional.
Late :: Sorry, missed your message from {hour}, we had fire drill. // No stress, it was nothing urgent. // Then good.
Sick child :: Little one has fever, I'm at home and slow today. // Get well soon to small person. The list for {junc} waits. // Thank you, tomorrow should be better.
Lunch on {day} :: Who is in Moravín on {day}? There's that place with svíčková near {place}. // Me, count me in, and two knedlíky more. // Reserved.
Thanks :: Just wanted to say {place} night went really well, thank you for patience. // It was team work, and your thermos. // Thermos stays in the project.
Photo :: Look, {car} in new paint. // She's beautiful. Who chose the blue? // A committee, so it's a miracle.
Train :: Train to Moravín stands in Břeclav again, I am {n} minutes late. // Classic. We start with the boring part. // Sitting down in two minutes.
Wrong file :: I sent you holiday pictures instead of {doc}, please forget what you saw. // Nice beach. Now the right one? // Right one attached, with shame.
Keyboard :: My keyboard lost the letter z, please excuse my spelling of everything. // Half of our stops are now unreadable :) // I know, it's awful in Czech.
Small disagreement :: I still think {n} seconds at {junc} are too long. // And I still think that old ladies need them. // Ok. Old ladies win, I change the sheet.
Bad coffee :: Machine in control room makes only soup today. // It's called tomato espresso. // I take two.
Good news :: {n2} of hundred test cases for {place} passed. // And the others? // The others are in my weekend. No, kidding, {day}.
Reminder list :: You wanted the list of {what} serials from {place}. Here. // Super, exactly what I needed. // With pleasure.
Delay of {doc} :: {doc} will be one day later than I said, printer of stamps is ill. // Thanks for telling, one day is nothing. // Came already this afternoon, he recovered.
Question :: Stupid question, what's the difference between {point} and {point2}? // Forty metres and eighty years. // Best answer ever.
Weekend :: Has anybody biked to {place}? // Yes, up terrible, down perfect. // Then I'll take the tram up.
Weather :: Thirty-four degrees in the container at {place}. // Fan is on the way from warehouse. // It's here, we love you.
Congratulations :: I heard the {junc} acceptance took only {n} minutes? // Inspector was hungry. // Lesson learned, always before lunch.
Meeting room :: Room on {day} is taken by choir rehearsal. // We could sing the protocol. // I moved us to the second floor, no singing.
Typo in protocol :: In protocol it says "Mr. Ebner was greased". // It's true only for {point}. // Corrected, pity.
""")

M_ = [Jana, Petr, Tomas, Ivana, Lenka, Tomas, Jana]
H_ = [Kathi, Lukas, Lukas, Kathi, Sabine, Pichler]
K_ = [Zuzana, Juraj, Michal, Katka, Zuzana, Marek]
TECH = ("team", ["dirigent-technik", "dirigent-tests", "dirigent-technik", "dirigent-general"])
GEN = ("team", ["dirigent-general"])
MAIL = ("mail", None)

# Good months
talk(TECH, M_, H_, 1.7, MH, "2025-02-05", "2025-07-11", reply=(5, 200))
talk(TECH, H_, M_, 1.7, HM, "2025-02-05", "2025-07-11", reply=(5, 200))
talk(MAIL, M_, H_, 1.5, MH, "2025-02-05", "2025-07-11", reply=(20, 360))
talk(MAIL, H_, M_, 1.5, HM, "2025-02-05", "2025-07-11", reply=(20, 360))
talk(GEN, M_, H_, 0.8, ANY, "2025-02-05", "2025-06-27", reply=(3, 90))
talk(GEN, H_, M_, 0.8, ANY, "2025-02-05", "2025-06-27", reply=(3, 90))
# Summer
talk(TECH, M_, H_, 1.3, MH, "2025-07-14", "2025-09-05", reply=(20, 400), answered=0.95)
talk(TECH, H_, M_, 1.3, HM, "2025-07-14", "2025-09-05", reply=(60, 700), answered=0.92)
talk(MAIL, M_, H_, 1.1, MH, "2025-07-14", "2025-09-05", reply=(40, 500), answered=0.95)
talk(MAIL, H_, M_, 1.1, HM, "2025-07-14", "2025-09-05", reply=(120, 900), answered=0.92)
# Autumn: the operator answers the Austrians slowly, and both write less
talk(TECH, M_, H_, 0.7, MH, "2025-09-08", "2025-10-10", reply=(30, 500), answered=0.9)
talk(TECH, H_, M_, 0.9, HM, "2025-09-08", "2025-10-10", reply=(500, 1900), answered=0.8)
talk(MAIL, M_, H_, 0.6, MH, "2025-09-08", "2025-10-10", reply=(60, 600), answered=0.9)
talk(MAIL, H_, M_, 1.0, HM, "2025-09-08", "2025-10-10", reply=(600, 2300), answered=0.8)
talk(TECH, M_, H_, 0.25, MH, "2025-10-13", "2025-12-04", reply=(60, 700), answered=0.85)
talk(TECH, H_, M_, 0.4, HM, "2025-10-13", "2025-12-04", reply=(700, 2400), answered=0.75)
talk(MAIL, M_, H_, 0.3, MH, "2025-10-13", "2025-12-04", reply=(60, 700), answered=0.85)
talk(MAIL, H_, M_, 0.4, HM, "2025-10-13", "2025-12-04", reply=(700, 2400), answered=0.75)
# The Slovaks work on with both
talk(TECH, M_, K_, 1.5, MK, "2025-02-05", "2025-12-04", reply=(4, 200))
talk(TECH, K_, M_, 1.4, KM, "2025-02-05", "2025-12-04", reply=(4, 260))
talk(MAIL, M_, K_, 0.6, MK, "2025-02-05", "2025-12-04", reply=(20, 360))
talk(MAIL, K_, M_, 0.6, KM, "2025-02-05", "2025-12-04", reply=(20, 360))
talk(GEN, K_, M_, 0.6, ANY, "2025-02-05", "2025-12-04", reply=(3, 120))
talk(TECH, [Lukas, Kathi], K_, 0.9, HK, "2025-02-05", "2025-12-04", reply=(5, 240))
talk(TECH, [Juraj, Michal, Zuzana], [Lukas, Kathi], 0.9, KH, "2025-02-05", "2025-12-04", reply=(8, 300))
talk(GEN, K_, [Lukas, Kathi], 0.4, ANY, "2025-02-05", "2025-09-30", reply=(3, 120))
talk(("team", ["dirigent-tests"]), [Florian], [Juraj, Michal], 0.7, HK, "2025-08-25", "2025-12-04", reply=(10, 240))

G, X, Y = "dirigent-general", "dirigent-technik", "dirigent-tests"
steering = [Jana, Petr, Lenka, Kathi, Pichler, Lukas, Zuzana, Marek]
S.series("Steering Dirigent", "2025-02-13 10:00", 4, "2025-12-05", 90, steering, cancelled=["2025-09-25", "2025-10-23"], moved={"2025-05-08": "2025-05-07 10:00"})
S.series("Technical round", "2025-02-11 14:00", 2, "2025-12-05", 60, [Tomas, Petr, Lukas, Kathi, Juraj, Michal], cancelled=["2025-08-12", "2025-09-23", "2025-10-07", "2025-10-21", "2025-11-18"])
S.series("Dispatcher screens", "2025-02-19 09:00", 2, "2025-12-05", 45, [Petr, Ivana, Katka, Zuzana])

# --- beginning
a = S.team("2025-02-04 09:12", G, Jana, "Good morning to Linz and to Žilina! So it begins officially. 34 junctions, one depot, three companies and a winter timetable which will not wait. I am very glad about this group.")
S.team("2025-02-04 09:31", G, Kathi, "Good morning! We are looking forward as well. Lukas has already ordered Czech lessons, lesson one is beer.", a)
S.team("2025-02-04 09:44", G, Marek, "Žilina is here too. We bring the software and the pessimism, the second one for free.", a)
S.team("2025-02-04 10:05", G, Petr, "Welcome. Dispatching is open 24 hours, me until 15.", a)
S.minutes("2025-02-13", "Steering Dirigent", steering, """## Decisions

- Changes of night windows, firmware and test dates are told at least 14 days ahead, in writing.
- A question gets an answer within three working days, even if it is "not yet".
- Steering every four weeks, Linz and Moravín in turns, Žilina by video.
- What goes to newspapers names all three.

## Actions

- Tomáš Brož: track plans of Slatinka to Hallgruber by 21 February
- Lukas Ebner: first draft of the lock table by 28 February
- Zuzana Bartošová: test server by 7 March
""")
S.mail("2025-02-20 15:20", Tomas, [Lukas, Kathi], "Track plans Slatinka", "Ahoj Lukas, Katharina,\n\nall seven sheets of Slatinka are attached, one day before the date, please frame this mail.\n\nTomáš", cc=[Jana])
S.mail("2025-02-27 11:02", Lukas, [Tomas, Juraj], "Lock table, first draft", "Servus,\n\nlock table attached, 212 routes. Row 88 is the one where I need you.\n\nLukas", cc=[Kathi])
S.team("2025-03-06 16:40", X, Zuzana, "Test server is up, one day early. Addresses in the wiki.")

# noise: a joke that all share
b = S.team("2025-02-26 13:02", G, Lukas, "Official protest. I practise the letter ř since three weeks and my dog has left the room.")
S.team("2025-02-26 13:06", G, Tomas, "It's our secret weapon. No Austrian ever crossed it. You will never conquer us again.", b)
S.team("2025-02-26 13:09", G, Marek, "We Slovaks stood between you for a hundred years and this is what we were listening to.", b)
S.team("2025-02-26 13:11", G, Kathi, "The occupation of the canteen was successful anyway. Three svíčková.", b)

# noise: urgent because it is urgent
u = S.team("2025-03-18 07:41", X, Petr, "URGENT. Mlýnská dark, all signals. Trams on sight, police on the way. Somebody from Hallgruber on phone NOW please.")
S.team("2025-03-18 07:43", X, Lukas, "Calling you.", u)
S.team("2025-03-18 07:58", X, Juraj, "we see no heartbeat from 07:36. nothing before", u)
S.team("2025-03-18 08:52", X, Lukas, "It was the excavator of the water company, 24 cores through. Temporary cable lies, K17 is running.", u)
S.team("2025-03-18 09:01", X, Petr, "Running. Beer for Ebner.", u)

# noise: a third firm is criticised, all agree
S.team("2025-04-02 10:14", G, Tomas, "Enertrak again did not come to switch off the substation. Third time. They have one excuse and they wash it in between.")
S.team("2025-04-02 10:20", G, Kathi, "I stood there as well, in the rain. It's a disgrace, really. Nobody picks up.")
S.team("2025-04-02 10:33", G, Jana, "I write them today with penalty, it hits all three of us the same.")
S.team("2025-04-03 15:05", G, Jana, "Enertrak has a new foreman and he called me himself. We get the night to the 9th.")

S.minutes("2025-04-10", "Steering Dirigent", steering, """## State

Slatinka lock table is agreed, 9 of 34 junctions are wired. Good mood, says the chair, and nobody objects.

## Decisions

- Axle counters for Slatinka: delivery first week of June, mounting in night windows of June, July and August.
- Line 6 becomes the pilot for priority, from 1 November.
- All 34 junctions by the winter timetable, 14 December: confirmed by all three.
""")

# noise: apology for a trifle
S.team("2025-04-23 08:50", G, Ivana, "I must apologise deeply. I promised mazanec for everybody after Easter and my son ate two of three. It is unforgivable.")
S.team("2025-04-23 08:57", G, Lukas, "We will have to speak to your management about this.")
S.team("2025-04-23 09:10", G, Ivana, "The third is in the canteen with guard.")

# noise: an escalation that both asked for
e = S.mail("2025-05-14 09:30", Jana, [Dostal, Reiter], "Cable duct at Kamenný most: we both ask you", "Dear Mr. Dostál, dear Dr. Reiter,\n\nMs. Moser and me agreed in Tuesday's round that we bring this to you together. The duct belongs half to the city and half to the water company and neither wants to sign. We need two hours of you two with the mayor's office. Katharina has read this text before.\n\nJana Koubková", cc=[Kathi, Pichler])
S.mail("2025-05-14 11:10", Reiter, [Dostal, Jana], "Re: Cable duct at Kamenný most: we both ask you", "Dear both,\n\nof course. I am in Moravín on the 20th anyway.\n\nW. Reiter", cc=[Kathi, Pichler], reply_to=e)
S.team("2025-05-20 16:45", G, Kathi, "Duct is signed! Both directors together for forty minutes, and the mayor's office had no chance. Thank you Jana for the idea.")

# --- first crack: what Linz knows and keeps
S.mail("2025-05-15 10:20", Kathi, [Tomas, Petr], "Counting heads Slatinka", "Hi both,\n\nyou can plan the crew: all 48 counting heads are at Slatinka on Friday 6 June, you have my word on that.\n\nLG Katharina", cc=[Jana, Lukas])
S.mail("2025-05-22 17:48", Sabine, [Kathi, Pichler], "Heads", "Gerhard, Katharina,\n\nthe maker has called. The electronics are short, he speaks of eleven weeks, perhaps more, and our credit line with them is at the limit after the Graz story. I'd leave it inside this house until we have the second source. Otherwise Lenka Horáková is at our door with the penalty clause tomorrow.\n\nSabine")
S.mail("2025-05-22 18:15", Pichler, [Sabine, Kathi], "Re: Heads", "Agreed. To Moravín no word for the time being. Katharina, please keep the June date standing.\n\nGP")
S.truth("2025-05-22", "pressure not shared: supply and credit trouble kept in the house", "hallgruber", "moravin", 2)

# noise: announced change
k = S.mail("2025-06-03 10:00", Zuzana, [Jana, Petr, Kathi, Lukas], "Release 1.2 goes to 14 July, so that you know six weeks before", "Hi all,\n\nwe want to move 1.2 from 30 June to 14 July, because the dispatchers asked for the block list first. Nothing else moves. If it hurts somebody please shout this week.\n\nZuzka")
S.mail("2025-06-03 13:25", Petr, Zuzana, "Re: Release 1.2 goes to 14 July, so that you know six weeks before", "No pain. PV", cc=[Jana], reply_to=k)
S.mail("2025-06-04 09:02", Kathi, Zuzana, "Re: Release 1.2 goes to 14 July, so that you know six weeks before", "Fine for us too, the block list was missing anyway.\n\nLG Katharina", cc=[Lukas], reply_to=k)

# promise slips
p = S.mail("2025-06-10 08:05", Tomas, Kathi, "Re: Counting heads Slatinka", "Ahoj Katharina,\n\nit is Tuesday after the 6th and the store is empty, only a mouse. My six men stood Friday night with gloves on. Where are the heads?\n\nTomáš", cc=[Lukas, Jana])
S.mail("2025-06-12 16:50", Kathi, Tomas, "Re: Counting heads Slatinka", "Hi Tomáš,\n\nsorry, small thing with the forwarder. They come with the transport of the 27th.\n\nLG Katharina", cc=[Jana], reply_to=p)
S.truth("2025-06-12", "promise slips: 48 counting heads, 6 June", "hallgruber", "moravin", 4)

# noise: a small delay, told and made good
S.team("2025-06-18 11:30", Y, Michal, "Test report for K09 will not be today as I said, the server ate half of it. Friday noon it is here, I write it again by hand.")
S.team("2025-06-20 11:15", Y, Michal, "K09 report attached, 45 minutes before noon. Second edition is better than the first one.")
S.team("2025-06-20 11:40", Y, Tomas, "Read, signed. Good work.")

q = S.mail("2025-07-01 07:50", Tomas, [Kathi, Lukas], "Store at Slatinka", "27th was on Friday. Today is first of July. I don't write you jokes about mouse this time.\n\nTomáš", cc=[Jana, Petr])
S.mail("2025-07-02 17:31", Kathi, Tomas, "Re: Store at Slatinka", "Hi Tomáš, logistics is on it, I come back to you.\n\nKatharina", cc=[Jana], reply_to=q)
S.truth("2025-07-01", "promise slips: second date, 27 June", "hallgruber", "moravin", 4)

r = S.team("2025-07-08 09:20", G, Petr, "I called the forwarder in Wels myself. He has no order for Slatinka before 15 September. So we hear it from a truck driver.")
S.team("2025-07-08 09:41", G, Jana, "Katharina, is this true? We have eleven night windows booked and paid.", r)
S.team("2025-07-08 14:55", G, Kathi, "It's correct that the maker has a problem. We have been working on a second source since May and wanted to come to you with a solution and not with a problem.", r)
S.team("2025-07-08 15:10", G, Petr, "May.", r)
S.truth("2025-07-08", "surprise: delivery moved to September, heard from the forwarder", "hallgruber", "moravin", 4)

# the answer of the other side
w = S.team("2025-07-16 15:52", X, Petr, "For information. From tonight Slatinka nights belong to track renewal, until 22 August. Signalling works do not enter.")
S.team("2025-07-17 00:14", X, Lukas, "I stand at the gate with four men and a hired lifting platform. The porter has a list where we are not on it. Nobody could have called us? We drove three hours.", w)
S.team("2025-07-17 08:30", X, Petr, "It was written here yesterday.", w)
S.team("2025-07-17 08:46", X, Lukas, "At four in the afternoon. We were already on the motorway.", w)
S.truth("2025-07-16", "change without notice: night windows at Slatinka taken away from the same night", "moravin", "hallgruber", 4)
S.truth("2025-07-17", "surprise: crew in front of a closed gate", "moravin", "hallgruber", 3)

l = S.team("2025-07-24 16:20", X, Lukas, "Sabine, forget Slatinka for your forecast. With a municipal company it is like that, clerks stay clerks, they plan for their porter and at three the pencil falls down.")
S.team("2025-07-24 16:34", X, Tomas, "You know that we all read this room?", l)
S.team("2025-07-24 16:37", X, Lukas, "Wrong window. But not wrong.", l)
S.truth("2025-07-24", "loose label: clerks stay clerks", "hallgruber", "moravin", 4)
S.truth("2025-07-24", "vicious circle: late parts kept quiet, windows withdrawn overnight, contempt, and on it goes", "both", None, 4)

# noise: announced holidays
S.team("2025-07-21 09:00", G, Kathi, "As every summer: our works holiday is from 4 to 15 August, the office is closed. For emergencies on running systems the hotline is manned. We are back on the 18th.")
S.team("2025-07-21 10:12", G, Zuzana, "Have a nice lake, noted.")

S.mail("2025-08-06 13:40", Jana, [Petr, Tomas, Lenka, Ivana], "How we go on with Linz", "Dear colleagues,\n\nafter the last weeks I think we have to look after our own yard. What concerns them we first discuss among ourselves, and plans of windows go out only when they must. They have their game and now we have ours. Please do not give them more paper than the contract says.\n\nJana")
S.mail("2025-08-06 14:02", Petr, [Jana, Tomas, Lenka, Ivana], "Re: How we go on with Linz", "Finally. PV")
S.truth("2025-08-06", "us against them: our yard and their game", "moravin", "hallgruber", 3)

# newcomer
S.team("2025-08-18 08:20", G, Kathi, "Please welcome Florian Auer, our new man for commissioning. He will sit in Moravín from today on and is your contact on site.")
S.team("2025-08-18 08:35", G, Katka, "Welcome Florian! If you come to Žilina there is cake.")
S.team("2025-08-18 10:05", G, Florian, "Hello together, I am happy to be here. I am at the reception of Slatinka, to whom should I report for the badge and the safety course?")
S.team("2025-08-21 09:15", X, Florian, "Good morning, still me with the question of the badge. The porter is friendly and lets me wait in his room. Tomáš or Ivana, could I join the course next week?")
S.mail("2025-08-25 10:40", Florian, [Ivana, Tomas], "Safety course and badge", "Dear Ms. Šimková, dear Mr. Brož,\n\nI tried in the chat. Without badge I can't go to the track. If somebody could show me round for half an hour it would help already a lot.\n\nFlorian Auer")
S.team("2025-08-27 16:10", Y, Florian, "Juraj, for the list of points I can only tell you what I see through the fence. I eat lunch in the car these days, so no canteen news either.")
S.truth("2025-08-27", "newcomer left alone: Florian Auer at the fence", "moravin", "hallgruber", 2)

# request without answer, Linz to Žilina
S.mail("2025-08-21 09:05", Juraj, [Lukas, Kathi], "Telegram list v3", "We need telegram list v3 to finish gateway. Without it 12 messages are guesswork. When can we have it?\n\njk", cc=[Zuzana])
S.mail("2025-08-28 09:10", Juraj, [Lukas, Kathi], "Telegram list v3, again", "One week. v3 please, or a line that there will be none.\n\njk", cc=[Zuzana])
S.mail("2025-09-04 11:45", Zuzana, [Lukas, Kathi], "Third try: the list for the gateway", "Hi Lukas, hi Katharina,\n\nI ask now for the third time in two weeks, in hope that my name has more luck than Juraj's. Four people sit here and wait.\n\nZuzka", cc=[Marek])
S.truth("2025-09-04", "request without answer: telegram list v3", "hallgruber", "kolibrik", 3)

# escalation
x = S.mail("2025-09-11 10:00", Reiter, Dostal, "Slatinka", "Dear Mr. Director,\n\nI allow myself to write to you personally. Since July your staff keeps our people from the site, and a damage of EUR 83.000 has arisen up to now which I will have to claim. I ask you to bring order in your house. Councillor Hanák, with whom I had lunch on Tuesday, shares my worry.\n\nDr. Wolfgang Reiter", cc=[Pichler])
S.mail("2025-09-12 08:30", Dostal, [Jana, Petr], "Fwd: Slatinka", "Why do I learn about EUR 83.000 from Linz and from a councillor? My office, Monday 9:00.\n\nDostál")
S.team("2025-09-15 11:20", G, Jana, "To colleagues from Hallgruber. You could have rung me any day, my number has not changed since February. Instead I sat this morning on the carpet. From now on in writing only please.")
S.team("2025-09-15 15:48", G, Pichler, "Dr. Reiter is free in the choice of his addressees. We remain at your disposal.")
S.truth("2025-09-11", "escalation without an earlier word: managing director to director and councillor", "hallgruber", "moravin", 4)

# noise: football
S.team("2025-09-05 08:12", G, Marek, "Slovakia beat the Germans yesterday. Two to nil. I mention it without any emotion.")
S.team("2025-09-05 08:20", G, Lukas, "As an Austrian I have seldom enjoyed a defeat of a neighbour so much.")
S.team("2025-09-05 08:31", G, Tomas, "For once one opinion in this chat.")

S.team("2025-09-17 12:20", G, Petr, "Zuzana, Thursday we eat at our table and you're invited, all of you. The gentlemen with the lawyers have their own.")
S.team("2025-09-17 13:05", G, Zuzana, "Thanks Petr, but I would come more gladly if it was one table.")
S.truth("2025-09-22", "replies slow down: Moravín lets Linz wait for days", "moravin", "hallgruber", 2)
S.mail("2025-09-24 16:55", Jana, [Kathi, Pichler, Zuzana, Marek], "Tomorrow", "Dear all,\n\nthe meeting of tomorrow will not take place from our side. There is nothing that can't be written.\n\nJana Koubková")
S.mail("2025-09-24 17:20", Zuzana, Jana, "Re: Tomorrow", "Hi Jana,\n\nI already have the train ticket. There would be a lot from us. When is it instead?\n\nZuzka", cc=[Marek])
S.mail("2025-09-29 08:40", Jana, Zuzana, "Re: Tomorrow", "Dear Zuzana,\n\nwe will see in October. Your things you can discuss with Petr directly on Wednesday.\n\nJana")
S.mail("2025-10-22 15:10", Petr, [Kathi, Pichler, Zuzana], "23.10.", "Not tomorrow either. PV")
S.truth("2025-10-07", "meetings cancelled: steering and technical rounds fall out one after another", "moravin", "hallgruber", 3)

# credit
S.team("2025-10-02 09:30", G, Ivana, "We are in the newspaper! Moravínský deník, page 3: \"Own development of Tramvaje Moravín: new brain of dispatching saves four minutes on line 6. The dispatchers of the city's company devised and built it under the leadership of Director Dostál.\" Nice photo of Petr.")
S.team("2025-10-02 09:52", G, Katka, "Nice photo, really. I read the article two times with finger under the line. I think I am the chair behind Petr.")
S.team("2025-10-02 10:30", G, Marek, "Eight months of evenings, and devised by the city. I frame it.")
S.team("2025-10-02 13:15", G, Ivana, "The text came from press department :) The main thing is that it works!")
S.truth("2025-10-02", "contribution not credited: Kolibrik's software called own development", "moravin", "kolibrik", 3)

# firmware
f = S.team("2025-10-08 07:35", Y, Michal, "All points at Slatinka are unknown since 5:50. Did anybody do something in the night?")
S.team("2025-10-08 09:02", Y, Lukas, "We loaded firmware 4.2. Fields 9 to 14 are new, see release notes.", f)
S.team("2025-10-08 09:06", Y, Juraj, "which release notes", f)
S.team("2025-10-08 11:30", Y, Lukas, "They come when Sabine has approved them. 4.1 is not supported any more.", f)
S.team("2025-10-08 11:34", Y, Juraj, "so we rewrite parser today. live. ok.", f)
S.truth("2025-10-08", "change without notice: firmware 4.2 overnight", "hallgruber", "kolibrik", 4)

# noise: a third party
S.team("2025-10-09 13:00", G, Petr, "Road office wants the phase plan of K22 stamped a fourth time. On the fourth stamp one can not see the plan any more.")
S.team("2025-10-09 13:12", G, Zuzana, "They're impossible. We have a folder here called 'Road office, despair'.")

S.truth("2025-10-21", "contact thins out: hardly a message between Moravín and Linz", "both", None, 3)

# noise: sick child, moved and made good
S.team("2025-10-20 07:15", G, Zuzana, "My son has chickenpox, I can not do the demo today at ten. Tomorrow at ten, same link? Sorry for so late.")
S.team("2025-10-20 07:40", G, Petr, "Tomorrow is fine. Get well.")
S.team("2025-10-21 11:05", G, Petr, "Demo good. Block list is exactly like we wanted.")

# silence
o = S.mail("2025-11-04 09:00", Pichler, [Jana, Petr], "A proposal", "Dear Ms. Koubková, dear Mr. Vašíček,\n\nthe heads are mounted since Friday and I believe that we all are tired. I would come to Moravín on a day of your choice, alone, without lawyers, and listen. Some things on our side were not good either, the matter in spring at first place.\n\nGerhard Pichler")
S.mail("2025-11-12 08:30", Pichler, [Jana, Petr], "Re: A proposal", "Dear both,\n\nmay I remind of my mail of the 4th. The 19th or the 20th would be possible for me.\n\nGerhard Pichler", reply_to=o)
S.mail("2025-11-19 12:10", Pichler, Kathi, "Moravín", "Katharina,\n\nI have waited two weeks by now, not even an out-of-office. I give back the train ticket.\n\nGP")
S.truth("2025-11-18", "silence: the offer to come and listen is left lying", "moravin", "hallgruber", 3)

# goals drift
S.mail("2025-11-06 14:20", Petr, [Zuzana, Marek], "What we take in December", "For us Slatinka is the thing. When trams leave the depot on 14 December in order, the project is done for dispatching. Green at junctions was always more the hobby of the Austrians, nine of them is enough. Please plan your people so.\nPV", cc=[Jana])
S.mail("2025-11-06 15:01", Marek, Petr, "Re: What we take in December", "Interesting. Linz still mounts at K28 this week, as if there will be 34. Has somebody told them?\nM.", cc=[Jana, Zuzana])
S.truth("2025-11-06", "goals drift: nine junctions instead of 34, Linz builds on", "moravin", "hallgruber", 2)

# noise: something nice
S.team("2025-11-13 12:00", G, Katka, "Tomáš has fifty today!! Cake is on the train to Moravín, compartment 4.")
S.team("2025-11-13 12:30", G, Lukas, "All the best, Tomáš. From me personally.")
S.team("2025-11-13 13:45", G, Tomas, "Thank you all. Cake arrived, only one piece missing, conductor.")

# Žilina goes
y = S.mail("2025-11-26 09:15", Marek, [Jana, Pichler], "After March", "Dear Jana, dear Gerhard,\n\nwe finish what is ordered, properly, and hand over the source and the manuals by end of March. For what comes after please look for somebody else. I've a small company, my people should not stand in the doorway between two rooms where nobody speaks. It was not an easy decision and it is taken.\n\nMarek", cc=[Zuzana])
S.mail("2025-11-28 15:40", Jana, Marek, "Re: After March", "Dear Marek,\n\nwe take it into account.\n\nJana Koubková", reply_to=y)
S.truth("2025-11-26", "leaves: Kolibrik ends after March", "kolibrik", "moravin", 4)

# noise: urgent, and done
S.team("2025-12-02 05:20", X, Petr, "Minus nine, point heating P14 and P15 off, cars can't leave. Need help immediately!")
S.team("2025-12-02 05:31", X, Florian, "I'm at the fence anyway, going in with the porter. Fuse F3.")
S.team("2025-12-02 05:50", X, Petr, "Warm. Thanks.")

S.write()
