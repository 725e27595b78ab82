import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt

s = Story(61807, "Europe/Oslo", "2025-02-03", "2025-12-19")
s.party("loonwing", "loonwing.example")
s.party("storhei", "storheifjell.example")
P = s.person
mo = P("Maureen Tait", "loonwing", "Programme director")
et = P("Étienne Lavigueur", "loonwing", "Lead engineer")
pr = P("Priya Raghunathan", "loonwing", "Flight software")
do = P("Doug Pelletier", "loonwing", "Field service")
co = P("Colleen Abernathy", "loonwing", "Contracts and sales")
we = P("Wes Okimaw", "loonwing", "Thermal payload")
ra = P("Ragnhild Myklebust", "storhei", "Head of operations")
ta = P("Tor Arne Sjåstad", "storhei", "Chief pilot")
ing = P("Ingrid Helland Vik", "storhei", "Training")
bj = P("Bjørn Eide", "storhei", "Workshop")
so = P("Solveig Nesheim", "storhei", "Secretary and treasurer")
kj = P("Kjetil Brekke", "storhei", "Station coordinator")
L = [mo, et, pr, do, co, we]; N = [ra, ta, ing, bj, so, kj]
s.channel("ravn-field", [do, we, et, pr, ta, bj, ing, ra, kj])
s.channel("ravn-software", [pr, et, we, ta, bj, ing, kj])
s.channel("ravn-planning", L + N)
s.channel("loonwing-shop", L)
s.channel("storhei-vakt", N)

for d in "04-17 04-18 04-21 05-01 05-29 06-09".split():
    s.away("storhei", "2025-" + d, "2025-" + d)
for d in "02-17 04-18 05-19 07-01 08-04 09-01 10-13".split():
    s.away("loonwing", "2025-" + d, "2025-" + d)
s.holidays.add(dt.date(2025, 4, 18))
s.away("storhei", "2025-07-07", "2025-07-25")

# ------------------------------------------------------------------ everyday talk
ch = s.chance
FILL = dict(
    place="Haukdal;Brattlia;Skarvnes;Tverrfjell;Grønbotn;Nipa;Kvitsteinen;the Storhei hut;the north ridge;the lower lake".split(";"),
    tail="R-01;R-02;R-03;R-04;R-05;R-06".split(";"),
    part="gimbal;rotor hub;battery tray;pitot boom;left landing leg;antenna mount;beacon receiver;camera heater;tail fairing;searchlight bracket".split(";"),
    day="Monday;Tuesday;Wednesday;Thursday;Friday".split(";"),
    small="2 3 4 5 6 7 8 9".split(), mid="11 14 17 18 22 23 26 27 31 34 38 41 46 52 57".split(),
    cold="-2 -4 -7 -9 -11 -13 -16".split(), sec="140 165 190 210 240 275".split(),
    num="1104 1127 1153 1168 1192 1206 1233 1251 1279 1310 1342".split(),
    who="the new volunteer;the student;the night watch;the sheep farmer;the ski school;my neighbour;the snowcat driver".split(";"))

def fill(t):
    pick = {k: ch.choice(v) for k, v in FILL.items()}
    pick["other"] = ch.choice([x for x in FILL["place"] if x != pick["place"]])
    return [x.format(**pick) for x in t]

# joint: may open on either side. first = subject
J = [
 ["Wind at {place}", "What did the mast at {place} show around {mid} past ten? The {tail} track has a kink there.", "{mid} knots in gusts, from the west. So the kink is probably honest.", "Good, I stop hunting ghosts then."],
 ["{part} on {tail}", "There is play in the {part} on {tail}, about {small} tenths of a mm. Fly or not?", "Fly, but check it after every sortie. Over 9 tenths we ground it.", "Will do. Written on the tail with tape so nobody forgets."],
 ["Flight time {tail}", "{tail} gave {mid} minutes at {cold} degrees today.", "That is better than I feared. Hover or transit?", "Half and half. Plus a lot of waiting for {who}.", "Ha."],
 ["Thermal picture from {place}", "The thermal clip from {place} is uploaded, file {num}. Person is at second {sec}.", "Found him, very clear. The rock left of him is warmer than he is!", "Yes the sun had been on it since lunch."],
 ["Ticket RV-{num}", "Can somebody look at RV-{num}? The map freezes when you zoom twice.", "Seen it. It is the tile cache. Fixed in the next nightly I hope.", "Works now, closing it. Thanks!"],
 ["Radio range {place}", "Link dropped to {mid} percent behind {place}. Expected?", "There is a shoulder in the way, so yes. Try from {other}.", "From {other} it is steady. Noted on the map."],
 ["Battery pack {num}", "Pack {num} swells a little on one side. I took it out.", "Right call. Photo please, and put it in the sand bucket.", "Photo sent. Sand bucket has a new tenant."],
 ["Training card {small}", "On training card {small}, is step four before or after the compass check?", "After. I see the card has it the other way, I'll correct it.", "Great, then I print {mid} new ones."],
 ["Sorry", "Sorry, missed your message of yesterday, I was at {place} without cover.", "No stress at all. It was only about the {part}.", "Which is fine, by the way."],
 ["Beacon run {num}", "Beacon run {num}: found in {sec} seconds, two passes.", "Nice! Last time it was almost double.", "Yes but I buried it shallow. Next one a metre down."],
 ["Camera heater", "At {cold} the lens fogs after {small} minutes. Same with you?", "Same in the cold chamber. Putting the heater on before take-off helps.", "Tried it, clear the whole flight. Simple is nice."],
 ["Child ill", "Home with a sick kid today, I read mails between buckets.", "Poor thing. Nothing here that can't wait till {day}.", "Thanks. He sends a drawing of {tail} with teeth."],
 ["Checklist", "Small thing: the checklist says 'arm' twice on page {small}.", "Two arms, that's how people are built.", "Very funny. I take one off."],
 ["Test on {day}", "If the cloud lifts on {day} I'd do the ridge line from {place} to {other}.", "Works. I'll watch the telemetry from here.", "Cloud did not lift. We do it the day after.", "Fine with me, desk is not going anywhere."],
 ["Compass of {tail}", "{tail} turns {small} degrees off near the cable mast.", "Iron in the foundation? Calibrate at {place} instead.", "Did that, now one degree. Good."],
 ["RV-{num} again", "RV-{num} came back, same freeze as before.", "Then I fixed the wrong thing. Give me until {day}.", "Take it.", "Now it should be gone, cause was a full disk on the tablet. My mistake."],
 ["Video for {who}", "May I show the clip from {place} to {who}?", "From my side yes, just blur the faces.", "Blurred. They were mostly hats anyway."],
 ["Props", "How many sets of the 18-inch props are left?", "{small} and a half. Somebody broke a single one.", "It was me. It was a door."],
 ["Grid spacing", "I would fly the grid at {mid} metres, not 60. You see more between birches.", "It costs {small} minutes per square though.", "True. Then only in the birches.", "Deal."],
 ["Question on the sum", "In the cost sheet, line {mid}, is that with or without freight?", "Without. Freight is line {mid} b, I admit it is ugly.", "Ugly but now clear."],
 ["Thank you", "The lamp on {tail} was seen from the valley last night. {who} wrote to thank us.", "That makes my day, honestly.", "I pinned it on the wall."],
 ["Night flight {place}", "Night flight from {place} done, {mid} minutes, no incidents.", "How was the landing light?", "Too good. I saw the inside of my own head."],
 ["Tablet", "Tablet {small} does not charge.", "Try the other cable, the blue ones are dying one after another.", "Blue cable it was. Throwing it away with joy."],
 ["Map tiles", "Map tiles for {place} are from before the new road.", "I'll pull fresh ones tonight, about {mid} GB.", "They are in. The road is there, and so is the ditch I remember well."],
 ["Doc {num}", "I made comments in doc {num}, mostly commas.", "You also deleted the page on parachutes.", "Oh! Put back. Sorry."],
 ["Sound", "{who} asks if it can be quieter over the houses at {place}.", "At 80 m it is {mid} dB on the ground. Go up to 120 there.", "Tried, no one looked up."],
 ["Altitude reading", "Baro and GPS differ by {small} m over {place}. Which one do you trust?", "Baro in the first ten minutes, GPS after that.", "A marriage of convenience."],
 ["Log naming", "Can we name files with the date first? I sort them by hand now.", "Date, tail, place. I'll change the script.", "You are my hero of the week."],
 ["Fog", "Fog again at {place}. Third day.", "Here rain. We could start a club.", "Membership is free and damp."],
 ["Inspection {tail}", "{tail} has {mid} hours now, so the 50-hour list is near.", "I can prepare the {part} set beforehand.", "Please do, then it is an evening and not a weekend."],
 ["Quick one", "Quick one: is {num} the serial of the receiver or of the case?", "Receiver. The case has a letter.", "Thanks."],
 ["Slope at {place}", "Can we land on {small} degrees of slope at {place}?", "Up to 8 the legs manage. Nose uphill.", "Did it, nose uphill, heart in throat."],
 ["Lunch talk", "I'm giving a lunch talk about our project for {who}. May I use the ridge picture?", "Of course, credit to whoever froze their fingers.", "That is all of us."],
 ["Wrong attachment", "You sent me a recipe instead of the report.", "So sorry! Report attached now. The recipe is good though.", "Keeping both."],
 ["Mode switch", "I don't agree with the mode switch on the left side, with mitts you hit it by accident.", "Hm, on the right you'd hit the lamp. What about a cover?", "Cover is fine. {mid} cents of plastic and peace."],
 ["Icing sensor", "Icing sensor on {tail} said {small} mm, the blade said zero.", "It likes to exaggerate under {cold}. Try cleaning the window.", "Cleaned. Now it tells the truth, more or less."],
 ["Update of the tablets", "I'm updating the tablets on {day} at {small} pm, they will be off for half an hour.", "Good that you say it. I move the exercise.", "Done, all {small} are back."],
 ["Drop test", "Drop box opened at {mid} m as it should, blanket landed {small} m off.", "That's lovely. With wind?", "A bit from the side."],
 ["Numbers for the report", "I need the number of sorties for the report, I have {mid}.", "I have {mid} plus the one nobody talks about.", "The lake.", "The lake."],
 ["Fuse", "Which fuse for the charger, 10 or 16?", "16. With 10 it dies when the kettle goes on.", "Ask me how I know."],
 ["Height limit", "Is the limit at {place} still 120?", "With the permit {num} we may go to 200 until dusk.", "Good, printing the permit."],
 ["Praise", "The new search overlay is really good. {who} understood it without explanation.", "Thank you, it went through {small} ugly versions.", "It shows. In a good way."],
 ["Fonts", "The numbers on the screen are too small for old eyes.", "Whose old eyes?", "Mine, {mid} years.", "Bigger in the next one."],
]
# only inside Loonwing / only inside Storhei
LS = [
 ["Bench", "Who's got the torque driver? Bench {small} is naked.", "Guilty. Bringing it back right now.", "And my mug while you're at it."],
 ["Chamber", "Cold chamber is booked till {day}, just so ya know.", "Okay, I'll slide the {part} test.", "Appreciate it."],
 ["Game", "Did anyone stay up for the third period?", "Don't talk to me about it.", "That bad eh."],
 ["CI", "CI is red on build {num}, who touched the mixer?", "Me, sorry. Reverting.", "Green again, thanks."],
 ["Snow day", "Schools are closed, I'm working from the kitchen table.", "Same, with {small} kids and one dog.", "May the force be with us."],
 ["Props order", "Ordered {mid} sets of props, lead time is {small} weeks.", "Better than the last time.", "Way better."],
 ["Coffee", "The machine eats quarters again.", "Hit it on the left.", "Violence works. Sad."],
 ["Spectrum", "Spectrum trace for {num} looks noisy by the {part}.", "Could be the bench supply, try the other one.", "Yep it was the supply."],
 ["Kolmar", "Kolmar Cells shipped the wrong packs again, {mid} of them.", "Third time this year, they are hopeless honestly.", "I'm on the phone with them."],
 ["Blackflies", "Test field is open but the blackflies are brutal.", "Head net's in locker {small}.", "You saved my ears."],
 ["Payroll", "Timesheets by {day} folks, please and thank you.", "Mine's in.", "Mine's nearly in, so not in."],
 ["Crate", "Crate {num} goes out with the courier at three.", "I added the {part} and a bag of maple candies.", "Customs will love us."],
 ["Paint", "Are we doing the orange in matte or gloss for {tail}?", "Matte. Gloss shows every fingerprint.", "Matte it is."],
 ["Vacation", "I'm out next {day}, cottage.", "Jealous. Bring back a fish.", "Will bring back a story about a fish."],
]
NS = [
 ["Spare {part}", "Do we have another {part} somewhere? I count zero.", "One in the yellow box, shelf {small}. Behind the skis.", "Found. Who puts things behind skis."],
 ["Crew for {day}", "Who is on the link on {day}? I would like to show the grid search to {who}.", "I am there from two. Bring a chair, it is long.", "Chair and coffee, understood."],
 ["Snow at {place}", "How deep at {place} now?", "{mid} cm and wet. Landing pad is a swimming pool.", "I bring rubber boots then."],
 ["Parcel", "Parcel with the {part} says delivered but I see nothing.", "Look at the petrol station, they take everything with a foreign stamp.", "Correct. And they had opened a tab for me for sausages."],
 ["Transport", "Could the van take the two cases to {place} on {day}?", "Yes if I'm allowed to sing.", "Permission granted with conditions."],
 ["Hut {place}", "The socket in the hut at {place} is live again.", "Fantastic. No more generator at six in the morning.", "The foxes will miss it."],
 ["Gear list", "Gear list for {day}: two aircraft, {small} packs, tarp, soup.", "Add the spare {part}.", "Added after the soup."],
 ["Where is", "Where is the orange case from {place}?", "In my car, I meant to bring it yesterday, sorry. Tomorrow before nine.", "Got it, thank you."],
 ["Antenna", "The small antenna at {place} points at the church.", "It was for the bishop.", "I turned it {mid} degrees, bishop must manage."],
 ["Mast at {place}", "Mast at {place} stopped sending at four.", "Ice on the panel. I go up on {day}.", "It's back, thank you for the walk."],
 ["Ferry", "The ferry is cancelled so I will be an hour late for the {place} test.", "No problem, we start with the boring parts.", "Here now. Wet."],
 ["Vakt", "Who has the watch on {day} night?", "I do, until six.", "Good, I take it after."],
 ["Søk", "Call-out at {place} last night, lost skier, found at {small} am. Cold but ok.", "Good work all. Tea and sleep.", "Sleep sounds good."],
 ["Scooter", "The scooter is dead again.", "Fuel?", "...fuel.", "Classic."],
 ["Cake", "There is cake in the garage after the bazaar, {mid} pieces.", "{small} pieces.", "Two."],
 ["Rope", "Rope {small} must go out, sheath is cut.", "I mark it and order a new one.", "Fine."],
 ["Snow report", "Danger level {small}? No, 3. My finger slipped.", "I almost put on my shoes.", "Sorry!"],
 ["Keys", "Who took the keys to the {place} hut?", "They hang where they always hang. Behind the moose.", "Found, thanks."],
 ["Dugnad", "Dugnad on Saturday, we paint the boat shed.", "I come with {small} brushes.", "I come with waffles."],
 ["Course", "The avalanche course has {mid} names now.", "Then we need two instructors more.", "I ask the neighbours' team."],
 ["Dog", "The dog passed the exam at {place}!", "Of course she did.", "Better marks than me."],
 ["Radio", "Battery on radio {mid} holds one hour only.", "Swap it, we have new ones on the shelf.", "Done."],
 ["Receipts", "I miss {small} receipts from the last exercise.", "Mine were in the washing machine, sorry.", "I can read the half of them."],
 ["Weather", "They say {mid} mm rain until {day}.", "So no exercise at {place}.", "Inside with maps instead."],
 ["Municipality", "The municipality asks for the yearly list of call-outs.", "I have {mid}, sending tonight.", "Perfect."],
]

WINTER = {"Flight time {tail}", "Camera heater", "Icing sensor", "Mast at {place}", "Snow at {place}", "Snow report", "Søk", "Snow day", "Game", "Scooter"}
SUMMER = {"Blackflies", "Vacation"}
FROM_NORWAY = set("""{part} on {tail};Flight time {tail};Thermal picture from {place};Radio range {place};Battery pack {num};Beacon run {num};Sorry;Camera heater;Test on {day};Compass of {tail};Video for {who};
Sound;Altitude reading;Fog;Inspection {tail};Slope at {place};Icing sensor;Drop test;Fuse;Mode switch;Fonts;Praise;Night flight {place};Grid spacing;Map tiles;Tablet;Ticket RV-{num};RV-{num} again;Thank you""".replace("\n", "").split(";"))
FROM_CANADA = {"Wind at {place}", "Height limit", "Training card {small}", "Update of the tablets", "Question on the sum", "Log naming"}

class Deck:
    """Deals cards that fit the month; a card comes again only when all others are through."""
    def __init__(self, cards): self.cards, self.left = cards, []
    def deal(self, month, opener=None):
        fits = lambda c: (c[0] not in WINTER or month in (2, 3, 4, 11, 12)) and (c[0] not in SUMMER or month in (6, 7, 8)) and (not opener or (c[0] in FROM_NORWAY and opener == "storhei"))
        pick = next((c for c in self.left if fits(c)), None)
        if not pick:
            fresh = list(self.cards); ch.shuffle(fresh); self.left += fresh
            pick = next(c for c in self.left if fits(c))
        self.left.remove(pick)
        return ("storhei" if pick[0] in FROM_NORWAY else "loonwing" if pick[0] in FROM_CANADA else None), fill(pick)

def talk(where, pairs, per_week, deck, first, last, rep, ans, hours):
    """Like the kit's chatter, but whoever is on the mountain says what is seen there."""
    date, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= end:
        for _ in range(s.poisson(per_week / 5) if date.weekday() < 5 and date not in s.holidays else 0):
            opener, (subject, *lines) = deck.deal(date.month)
            one, other = ch.choice(pairs)
            if one.party != opener and (opener or ch.random() < .5): one, other = other, one
            if date in s.closed[one.party] or date in s.closed[other.party] and one.party == other.party: continue
            if where[0] == "mail": lines[0] = f"Subject: {subject} | {lines[0]}"
            s.exchange(*where, date, one, other, lines, rep, ans, .6, hours)
        date += dt.timedelta(days=1)

joint, shop, vakt = Deck(J), Deck(LS), Deck(NS)
cross = lambda a, b: [(x, y) for x in a for y in b]
field = cross([do, we, et], [ta, bj, ing]); soft = cross([pr, et], [ta, bj]); post = cross([mo, et, do, co], [ra, ing, so, bj]); plan = cross([mo, et], [ra, ing])
H = (13.5, 20.0)
for first, last, f, w, m, p, rep, ans in [
        ("2025-02-03", "2025-06-27", 2.2, 1.4, 1.7, .6, (5, 200), .99), ("2025-06-30", "2025-09-26", 1.9, 1.2, 1.4, .4, (8, 330), .97),
        ("2025-09-29", "2025-11-07", 1.0, .8, .6, .15, (15, 500), .94), ("2025-11-10", "2025-12-19", .7, .5, .3, 0, (20, 600), .9)]:
    if p: talk(("slack", "ravn-planning"), plan, p, joint, first, last, rep, ans, H)
    talk(("slack", "ravn-field"), field, f, joint, first, last, rep, ans, H)
    talk(("slack", "ravn-software"), soft, w, joint, first, last, rep, ans, H)
    talk(("mail", None), post, m, joint, first, last, rep, ans, H)
talk(("slack", "loonwing-shop"), [(do, we), (pr, et), (mo, do), (we, pr), (co, et)], 1.1, shop, "2025-02-03", "2025-12-19", (4, 200), 1.0, (14.5, 23))
talk(("slack", "storhei-vakt"), [(ta, bj), (ing, so), (ra, ta), (bj, ing)], 1.3, vakt, "2025-02-03", "2025-12-19", (4, 200), 1.0, (8, 17))
# autumn: Storhei asks, Loonwing takes its time
d = dt.date(2025, 9, 30)
while d <= dt.date(2025, 12, 5):
    if d not in s.closed["loonwing"]:
        one, other = ch.choice([(bj, et), (ta, pr), (ing, do), (so, co), (bj, do), (ta, we)])
        medium, box = ("mail", None) if other is co or ch.random() < .5 else ("slack", "ravn-field" if other in (do, we, et) else "ravn-software")
        s.exchange(medium, box, d, one, other, (lambda c: [("Subject: %s | " % c[0] if medium == "mail" else "") + c[1], c[2]])(joint.deal(d.month, "storhei")[1]), (800, 2100), 1.0, .8, H)
    d += dt.timedelta(days=4 if d.weekday() == 4 or d.weekday() == 3 else 2 if d.weekday() < 2 else 3)
    while d.weekday() > 4: d += dt.timedelta(days=1)

# ------------------------------------------------------------------ meetings
core = [mo, et, pr, ra, ta, ing]
s.series("Ravn joint call", "2025-02-11 15:00", 2, "2025-12-16", 60, core, skip=["2025-07-01", "2025-07-15"], cancelled=["2025-09-09", "2025-09-23", "2025-10-07", "2025-11-18"],
         moved={"2025-04-22": "2025-04-23 15:00"})
s.series("Storhei watch meeting", "2025-02-06 18:00", 4, "2025-12-11", 60, [ra, ta, ing, bj, so])
s.meeting("2025-03-19 09:00", "Ravn winter trial at Tverrfjell", 480, [ta, bj, ing, do, et])
s.meeting("2025-06-05 14:00", "Visit of the fund, Storhei hut", 180, [ra, so, mo, co])
s.minutes("2025-03-11", "Ravn joint call", core, """
## Discussed
- Winter trial 19 to 21 March: Doug and Étienne fly over, Bjørn meets them at the airport.
- Beacon search: Tor Arne and Ingrid propose to fly a tightening spiral instead of parallel lines.

## Decisions
- Try the spiral pattern at Tverrfjell.
- Changes to flight behaviour are said ten days ahead, in ravn-planning.

## Actions
- Priya Raghunathan: spiral in a trial build by 17 March
- Ingrid Helland Vik: list of buried dummies by 14 March
""")
s.minutes("2025-05-06", "Ravn joint call", core, """
## Discussed
- Aim confirmed: aircraft on all five stations before the first snow, flown by our own crews in real call-outs.
- Kolmar packs: two of thirty below capacity; Loonwing has sent them back.

## Decisions
- De-icing kit, first set, at Storhei on 8 August.
- Storhei sends its flight logs at the end of every month.

## Actions
- Étienne Lavigueur: drawings of the heated props by 30 May
- Tor Arne Sjåstad: logs of April by 12 May
""")
s.minutes("2025-08-12", "Ravn joint call", core, """
## Discussed
- De-icing kit not here yet. Étienne: next week, he thinks.
- Logs for June and July: Tor Arne says he will see.
- Short meeting, 20 minutes.

## Actions
- Étienne Lavigueur: new date for the kit by 15 August
- Tor Arne Sjåstad: logs of June and July
""")
s.minutes("2025-10-21", "Ravn joint call", [mo, et, ra, ta], """
## Discussed
- Kit: one set on the bench in Sudbury.
- Logs: not taken up.
- Other matters: none were raised.

## Actions
- none
""")

# ------------------------------------------------------------------ scenes
sl, ml, T = s.slack, s.mail, s.truth
# the good months
a = ml("2025-02-04 14:40", mo, [ra, ta, ing], "Here we go", "Hi all,\n\nSigned copy came back this morning, so it's real. I could not be happier to be doing this with people who actually go up the mountain. First call Tuesday. Doug is already packing.\n\nCheers,\nMaureen", cc=[et, co])
ml("2025-02-05 13:50", ra, mo, "Re: Here we go", "Dear Maureen,\n\nWe are glad too. The whole team was at the garage last evening and they have a hundred questions, I have told them they may ask ten.\n\nWarm greetings from a very white Storhei,\nRagnhild", cc=[ta, ing, et, co], reply_to=a)
x = sl("2025-02-20 15:10", "ravn-planning", do, "Confession from the shop floor: the crate is a day late because I taped it shut with the packing list inside. Reopened it. Leaving tonight instead.")
sl("2025-02-20 15:22", "ravn-planning", bj, "Then we wait one day more. I have done the same with a car key.", x)
# joke shared
x = sl("2025-03-20 16:30", "ravn-field", ta, "Report from Tverrfjell: Canadians claim to know cold. Doug has now three of my sweaters.")
sl("2025-03-20 16:41", "ravn-field", do, "It's a damp cold!! Completely different cold. I'm filing a complaint with the mountain.", x)
sl("2025-03-20 16:44", "ravn-field", ing, "He may keep the green one, it suits him", x)
sl("2025-03-21 19:05", "ravn-planning", et, "The spiral works better than anything we had drawn ourselves. 92 seconds to the dummy against 240 with lines. Tor Arne, Ingrid, chapeau, this is your idea and it is a beautiful one.")
sl("2025-03-21 19:20", "ravn-planning", ta, "It is how a dog runs. Thank the dog.")
# announced change
x = sl("2025-04-02 14:15", "ravn-planning", pr, "Heads up, nothing urgent: on 24 April we move the telemetry portal to another host. Old links keep working till the end of May. If that date is bad for you shout and I'll shift it.")
sl("2025-04-02 15:02", "ravn-planning", ing, "After Easter is good for us. Thank you for saying it so early.", x)
sl("2025-04-24 17:30", "ravn-planning", pr, "Portal moved, took 40 min. Tell me if anything looks odd.", x)
# escalation both wanted
a = ml("2025-05-13 14:10", ra, mo, "Permit over the valley", "Maureen, the authority wants a letter from the top of both houses before they open the corridor over Haukdal. Shall we write to your president and my board together? I can draft.\n\nRagnhild", cc=[et])
a = ml("2025-05-13 15:25", mo, ra, "Re: Permit over the valley", "Yes please, let's. You draft, I'll walk it into his office myself so he knows what it is.\n\nM.", cc=[et], reply_to=a)
ml("2025-05-16 13:40", ra, mo, "Re: Permit over the valley", "Letter is out with both signatures. That was quick. Tomorrow is 17 May and nobody in this country will answer anything, we are eating ice cream.", cc=[et], reply_to=a)
# urgent is just urgent
x = sl("2025-05-26 19:12", "ravn-field", ta, "URGENT we have a real search at Nipa now and R-03 will not arm. Error 41. Anyone?")
sl("2025-05-26 19:14", "ravn-field", pr, "On it. Hold the left button 8 sec while powering on, that clears 41.", x)
sl("2025-05-26 19:17", "ravn-field", ta, "Armed. Flying.", x)
sl("2025-05-26 21:40", "ravn-field", ta, "Girl of 14 found alive 22:0 no wait 21:25. Your eight seconds mattered. Good night.", x)
sl("2025-05-26 21:48", "ravn-field", do, "Not crying, you're crying", x)
# drift, quietly
a = ml("2025-06-12 16:20", co, [ra, so], "Deck for the autumn", "Hi Ragnhild, hi Solveig,\n\nSharing the new deck so you've got it. You'll notice the front half is corridor inspection: pipes, power lines, long straight stuff. That is where the flying hours are, and the board would like the platform to be shaped around it from here on. Rescue stays in as the story on page 9. Nothing for you to do.\n\nBest,\nColleen", cc=[mo])
ml("2025-06-13 14:05", so, co, "Re: Deck for the autumn", "Thank you Colleen. I looked for the stations and did not find them, is it an old version?\n\nSolveig", cc=[ra, mo], reply_to=a)
T("2025-06-12", "goals drift: from rescue to corridor inspection", "loonwing", "storhei", 3)
# change without notice + surprise
x = sl("2025-06-24 17:42", "ravn-field", ta, "R-02 climbed to 90 metres on the way home today, under the power line at Brattlia it is normally 45. It went over the wires with 3 metres. I did not ask it to. What is this?")
sl("2025-06-24 18:20", "ravn-field", we, "Let me ask around", x)
sl("2025-06-25 14:31", "ravn-field", pr, "So, 3.4 went onto the fleet over the weekend, it has the 90 m return as standard. It's in the release notes on the portal. One of the inspection folks needed it.", x)
sl("2025-06-25 14:50", "ravn-field", ta, "Onto our aircraft. While they were standing in our garage. I fly these over people.", x)
sl("2025-06-25 15:40", "ravn-field", pr, "It is configurable, I can send you the parameter.", x)
T("2025-06-24", "change without notice: firmware 3.4 with another return altitude", "loonwing", "storhei", 5)
sl("2025-06-26 14:10", "ravn-planning", ing, "I had nineteen students in the air last Saturday with a card that says 45 metres. Nobody thought that I would like to hear this before the Saturday and not after?")
T("2025-06-26", "surprise: the trainers learn of it after the course", "loonwing", "storhei", 3)
sl("2025-06-26 20:15", "storhei-vakt", ta, "From now on I keep the log files here. If they can reach into the machines without asking they can also do without my data for a while.")
sl("2025-06-26 20:31", "storhei-vakt", bj, "Is it wise? Étienne needs them for the ice thing.")
sl("2025-06-26 20:33", "storhei-vakt", ta, "Then Étienne can ask.")
sl("2025-06-30 15:00", "ravn-planning", ra, "For your planning: from 7 to 25 July we are all on holiday here, only the watch phone is manned for call-outs. Back on Monday 28.")
sl("2025-06-30 15:12", "ravn-planning", mo, "Enjoy it, you've earned it. We're off on Canada Day and the August civic, otherwise here.")
# requests for logs
a = ml("2025-07-03 15:15", et, ta, "Logs of June", "Dear Tor Arne,\n\nwhen you have a moment, could you send me the June logs? The heater curve for the props depends entirely on how long you really stay in cloud, and I don't want to guess it from a chamber in Ontario.\n\nThank you in advance,\nÉtienne", cc=[bj])
a = ml("2025-07-30 15:05", et, ta, "Re: Logs of June", "Tor Arne, welcome back, I hope you had sun. Gently coming back on this one, June and now July also. Without them I am a little stuck.\n\nÉtienne", cc=[bj], reply_to=a)
ml("2025-08-07 14:20", et, [ta, bj], "Re: Logs of June", "Third try, sorry to be a mosquito. Even two or three flights in cloud would do.\n\nÉ.", reply_to=a)
T("2025-08-07", "request without answer: logs asked for three times", "storhei", "loonwing", 4)
# pressure inside Loonwing
sl("2025-08-14 20:40", "loonwing-shop", mo, "Closed-door news, please leave it inside these walls for now, Norway included. The bridge loan has a condition: inspection revenue by the end of October or they pull it. Two of the composites team finish on Friday. I'm sorry. The ice kit is going to be built by whoever is left, evenings.")
sl("2025-08-14 20:52", "loonwing-shop", do, "Well that's a punch in the gut. Shouldn't we at least tell Bjørn why it's slow?")
sl("2025-08-14 20:58", "loonwing-shop", mo, "Not until the lender's signed. If asked, it is parts.")
T("2025-08-14", "pressure not shared: loan condition and layoffs", "loonwing", "storhei", 3)
# promise slips
x = sl("2025-08-08 14:30", "ravn-planning", bj, "Today is the 8th and I made room on the shelf for the ice kit. Is it on the way?")
sl("2025-08-11 15:10", "ravn-planning", et, "Not quite. I would say the 22nd.", x)
x = sl("2025-08-25 14:05", "ravn-planning", bj, "The shelf is still empty, friends.")
sl("2025-08-26 16:45", "ravn-planning", et, "Parts. And to be frank, without flights in real cloud I cannot freeze the design. Let us say end of September and I hope.", x)
sl("2025-08-26 17:30", "ravn-planning", ta, "In May it was a date, in August it was a feeling and now it is a hope.", x)
T("2025-08-26", "promise slips: the ice kit, twice", "loonwing", "storhei", 5)
T("2025-08-26", "vicious circle: unannounced firmware, logs held back, kit delayed for want of logs", "both", None, 4)
# criticism of a third firm (noise)
x = sl("2025-09-03 15:20", "ravn-field", bj, "Kolmar Cells have again sent packs with two different plugs in one box. I am speechless, and I am a man of few words to begin with.")
sl("2025-09-03 15:34", "ravn-field", do, "Those guys couldn't pour water out of a boot. Forward me the lot number and I'll go yell.", x)
sl("2025-09-04 17:00", "ravn-field", do, "Yelled. New ones Tuesday, free.", x)
# loose label
sl("2025-09-05 15:48", "ravn-field", ta, "R-05 shows a demo screen at start-up now, with a pipeline on it. It is what you get from a firm of salesmen, they polish the window and forget the house. They have never been serious about weather.")
sl("2025-09-05 17:10", "ravn-field", we, "Wow okay.")
T("2025-09-05", "loose label: a firm of salesmen", "storhei", "loonwing", 4)
# meetings cancelled
ml("2025-09-08 18:30", ra, [mo, et, pr], "Call tomorrow", "Hello, we cannot make it tomorrow, too much on here. We take it next time.\nRagnhild", cc=[ta, ing])
ml("2025-09-22 19:02", ra, [mo, et, pr], "Tomorrow's call", "Not tomorrow either I am afraid. R.", cc=[ta, ing])
ml("2025-09-23 15:30", mo, ra, "Re: Tomorrow's call", "OK. Nothing burning on our side.", cc=[et])
ml("2025-10-06 19:40", ra, [mo, et, pr], "7 October", "I have taken the call out of the calendar. R.M.", cc=[ta, ing])
T("2025-10-07", "meetings cancelled: three joint calls running", "storhei", "loonwing", 4)
# surprise from the press
x = sl("2025-09-16 14:20", "ravn-planning", so, "A journalist from the local paper rang and asked what we think of Loonwing's agreement with a gas company for sixty aircraft. I said I think nothing, because I heard it from him. Is it true?")
sl("2025-09-17 15:55", "ravn-planning", co, "It's public since Monday, yes! We were under NDA until then. Exciting times.", x)
T("2025-09-16", "surprise: the sixty aircraft come by way of a journalist", "loonwing", "storhei", 4)
# internal us/them at Loonwing
sl("2025-09-24 21:15", "loonwing-shop", we, "Got called a salesman by a guy who won't share a log file. We bleed for that kit at night and over there they sit on their hands and keep score.")
sl("2025-09-24 21:22", "loonwing-shop", pr, "We build, they complain. From now on I answer what the contract says I answer.")
sl("2025-09-24 21:40", "loonwing-shop", do, "Bjørn's alright though. C'mon.")
sl("2025-09-24 21:44", "loonwing-shop", we, "Bjørn is one guy, Doug. The rest of that lot have made up their minds about us.")
T("2025-09-24", "us against them", "loonwing", "storhei", 4)
# newcomer
x = ml("2025-09-23 14:30", kj, [mo, et, do], "New at Storhei", "Hello,\n\nI am Kjetil and I started yesterday as coordinator for the five stations, after eleven years in the coast guard. I would be thankful for an access to the portal and for half an hour with somebody who can tell me who does what with you. Any day suits.\n\nRegards,\nKjetil Brekke", cc=[ra])
ml("2025-10-02 14:10", kj, [mo, et], "Re: New at Storhei", "Hello again, I still stand outside the portal so to say. Perhaps my mail went into the spam.\n\nKjetil", reply_to=x)
sl("2025-10-10 15:35", "ravn-planning", kj, "Is there someone here who can open the portal for me? I have been three weeks in the job and use Bjørn's password, which I think I am not supposed to write.")
T("2025-10-10", "newcomer left alone", "loonwing", "storhei", 4)
# escalation
a = ml("2025-10-01 10:20", ra, [mo, co], "The state of the Ravn programme", "To the president and the board of Loonwing Systems, for the attention of the president's office; copy to the fund.\n\nThe association regards the programme as not being carried out in accordance with what was signed. One winter has been lost already. We request a written account within fourteen days and have informed the fund of the same today.\n\nFor the association\nRagnhild Myklebust", cc=[so])
sl("2025-10-01 15:05", "loonwing-shop", mo, "Came in to find the president standing at my desk with a letter from Ragnhild and the fund's logo in the cc. I talked to her in August, she asked me about my garden. Not one syllable.")
ml("2025-10-02 15:50", mo, ra, "Re: The state of the Ravn programme", "Ragnhild,\n\nReceived. I would have picked up the phone if you had called. It goes to counsel now and so will everything after it, which means it'll take the time it takes.\n\nMaureen Tait", cc=[co, so], reply_to=a)
T("2025-10-01", "escalation without an earlier word: to the president and the fund", "storhei", "loonwing", 5)
# Storhei us/them
sl("2025-10-09 18:25", "storhei-vakt", ing, "I notice that I say 'the Canadians' now and in March I said Doug and Étienne.")
sl("2025-10-09 18:31", "storhei-vakt", ta, "Because it is they over there and us up here with the frost. I don't share anything more with that side before they come crawling.")
T("2025-10-09", "us against them", "storhei", "loonwing", 3)
# credit
x = sl("2025-10-16 14:45", "ravn-planning", ing, "I watched Étienne's colleague on the stream from Toronto yesterday. 'Loonwing's patented SpiralFind, developed in our labs in Sudbury.' With the film from Tverrfjell. I am in that film, I am the one in the hole.")
sl("2025-10-20 17:20", "ravn-planning", co, "The slot was 8 min, the acknowledgements slide got cut for time.", x)
T("2025-10-16", "contribution not credited: the spiral search", "loonwing", "storhei", 4)
T("2025-10-24", "replies slow down: days where it had been hours", "loonwing", "storhei", 3)
# good noise: one friendship that holds
a = ml("2025-10-28 15:10", bj, do, "Sweater", "Doug, your daughter's hat is knitted, my wife wants to know if the head has grown. Post it on Thursday.\nBjørn")
ml("2025-10-29 14:40", do, bj, "Re: Sweater", "Head's growing daily. You folks are the best. Wish the rest was as simple as wool eh.\nDoug", reply_to=a)
# apology for a triviality
x = sl("2025-11-05 15:12", "ravn-software", pr, "Apologies, I typed 'Skarvness' with two s on the map.")
sl("2025-11-05 15:40", "ravn-software", bj, "The whole village forgives you.", x)
# ambition fades
ml("2025-11-12 14:25", ra, [mo, et], "Winter", "Maureen, Étienne,\n\nThe first snow came on Sunday. Let us be realistic then: one aircraft at the hut for showing to visitors, in good weather, in daytime. The rest we need not speak about any more this year. I have told the stations that they should not wait.\n\nR. Myklebust", cc=[ta, kj])
sl("2025-11-13 15:30", "loonwing-shop", mo, "She's down to one for show. Honestly? Fine by me, fewer to support.")
T("2025-11-12", "ambition fades: from five stations to one for visitors", "storhei", "loonwing", 3)
T("2025-11-21", "contact thins out", "both", None, 3)
# a hand held out, nobody takes it
a = ml("2025-11-18 14:00", ing, [mo, et, co], "Could we sit down", "Dear all,\n\nThe call is off again today and I think it's a pity. I don't write for the board, I write for myself. Can we meet two days in a room, without lawyers, and go through the year from both ends? I am ready to come to you. We have surely done things too that were not nice to receive.\n\nIngrid", cc=[ra])
ml("2025-11-27 13:45", ing, [mo, et], "Re: Could we sit down", "I only want to know if you have read it.\n\nIngrid", reply_to=a)
T("2025-12-02", "silence: no answer to the offer to meet", "loonwing", "storhei", 4)
x = sl("2025-12-01 20:10", "loonwing-shop", et, "Do we leave Ingrid's letter like this? It is two weeks.")
sl("2025-12-01 20:30", "loonwing-shop", mo, "Counsel says nobody writes till he's back. I don't love it either.", x)
# leaving
sl("2025-12-04 18:45", "storhei-vakt", ra, "I have offers from two other makers, one Finnish and one Swiss. Solveig checks what it costs us to hand the machines back in March. Please not a word outside.")
sl("2025-12-04 18:52", "storhei-vakt", bj, "I wish we had talked to them in June.")
T("2025-12-04", "leaves: other makers' offers, handing back in March", "storhei", "loonwing", 4)
ml("2025-12-17 14:15", so, co, "Inventory", "Dear Colleen,\n\nfor the settlement please let us have the book value of R-01 to R-06 as per 31 December, and confirm to which address they shall be sent.\n\nSolveig Nesheim", cc=[ra])
s.write()
