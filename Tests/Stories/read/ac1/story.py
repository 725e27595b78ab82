import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt
import re

story = Story(14, "Australia/Brisbane", "2025-01-13", "2025-12-12")
rnd = story.chance

# ---------------------------------------------------------------- people

story.party("burrawang", "burrawang.example")
story.party("wapta", "wapta.example")
B, W = "burrawang", "wapta"
P = dict(
    ne=story.person("Nerida Cawthorne", B, "Alliance manager"),
    da=story.person("Damien Kostakis", B, "Integration lead"),
    pr=story.person("Priya Raghunathan", B, "Product manager, Drover"),
    la=story.person("Lachlan Weir", B, "Field engineer, Gidgee Downs"),
    gw=story.person("Gwen Tierney", B, "Commercial director"),
    ru=story.person("Russell Haigh", B, "Chief executive"),
    sh=story.person("Shauna McCreedy", W, "Partner manager"),
    co=story.person("Colin Baptiste", W, "Autonomy software lead"),
    ma=story.person("Marc-André Thibodeau", W, "Program director"),
    do=story.person("Doug Hrycak", W, "Field service lead, Gidgee Downs"),
    ky=story.person("Kirsten Yee", W, "Test engineer"),
    ar=story.person("Arjun Bains", W, "Test engineer"),
    we=story.person("Wendy Sproat", W, "VP commercial"),
)
ne, da, pr, la, gw, ru = (P[c] for c in "ne da pr la gw ru".split())
sh, co, ma, do, ky, ar, we = (P[c] for c in "sh co ma do ky ar we".split())
INT, SITE, PROG = "Integration", "Site daily", "Program"

# Kamloops is seventeen hours behind (eighteen in winter): its Monday afternoon is Tuesday morning in Brisbane.
AU_OFF = {day(d) for d in "2025-01-27 2025-04-18 2025-04-21 2025-04-25 2025-05-05 2025-08-13 2025-10-06".split()}
CA_OFF = {day(d) for d in "2025-02-17 2025-02-18 2025-04-18 2025-04-19 2025-05-19 2025-05-20 2025-07-01 2025-07-02 2025-08-04 2025-08-05 2025-09-01 2025-09-02 2025-09-30 2025-10-01 2025-10-13 2025-10-14 2025-11-11 2025-11-12".split()}
SERVES = {ky: ("2025-01-13", "2025-05-29"), ar: ("2025-07-15", "2025-12-12")}
HOURS = {B: (7.2, 16.4), W: (5.4, 10.4), do: (6.0, 16.5), la: (6.0, 16.5)}


def off(who, date):
    if who.party == B:
        return date.weekday() > 4 or date in AU_OFF or who is da and date in (day("2025-07-22"), day("2025-07-23"))
    if who is do:
        return date.weekday() > 4 or date in CA_OFF or date in AU_OFF
    return date.weekday() in (6, 0) or date in CA_OFF


def serves(who, date):
    first, last = SERVES.get(who, ("2025-01-01", "2026-01-01"))
    return day(first) <= date <= day(last)


def window(who, date):
    first, last = HOURS.get(who, HOURS[who.party])
    return (first, min(last, 8.4)) if date.weekday() == 5 else (first, last)


def later(at, minutes, who):
    """So many minutes of who's own working time after `at`."""
    left = minutes
    while True:
        first, last = window(who, at.date())
        hour = at.hour + at.minute / 60
        if not off(who, at.date()) and hour < last:
            if hour < first:
                at += dt.timedelta(hours=first - hour, minutes=rnd.uniform(0, 20))
                hour = at.hour + at.minute / 60
            room = max(0, (last - hour) * 60)
            if left < room:
                return at + dt.timedelta(minutes=left)
            left -= room
        at = dt.datetime.combine(at.date() + dt.timedelta(days=1), dt.time()) + dt.timedelta(minutes=1)


def slots(date):
    number = (date - story.start).days
    truck, truck2 = rnd.sample(["T-%02d" % n for n in range(1, 7 if number < 215 else 15)], 2)
    place, place2 = rnd.sample(["Ramp 4", "the ROM pad", "Dump 12", "the north switchback", "the Pit 2 floor", "the refuel bay", "the hardstand", "Crusher 1", "the Ramp 2 intersection", "the go-line", "Dump 9", "the haul road culvert"], 2)
    return dict(truck=truck, truck2=truck2, place=place, place2=place2, n=rnd.randint(2, 9), n2=rnd.randint(11, 48), pct=rnd.randint(3, 19),
                day=rnd.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), ticket="GD-%d" % (100 + int(number * 1.4) + rnd.randint(0, 9)),
                ver="9.%d.%d" % (2 + number // 60, rnd.randint(0, 7)), code="F-%d" % rnd.randint(2104, 2489), time="%02d:%02d" % (rnd.randint(5, 17), rnd.choice([5, 10, 15, 20, 35, 40, 50])),
                shovel=rnd.choice(["EX-05", "EX-07", "the 994"]), sec=rnd.choice(["3.4", "4.2", "2.9", "6.1", "5.5"]), inv="W-25%03d" % rnd.randint(20, 380), cart=rnd.choice(["the water cart", "the grader", "the rubber-tyred dozer", "a light vehicle"]))


def spin(text, fill):
    pick = lambda m: rnd.choice(m.group(1).split("|")) if "|" in m.group(1) else str(fill[m.group(1)])
    return re.sub(r"\{([^{}]*)\}", pick, text)


# Jokes, weddings and birds happen once.
ONCE = "wedding|stomach flu|dentist|hockey tournament|Snake|three elbows|was a bird|census|25:|pie bag|snowing|reads as a truck|half a zip|Roo didn|AND on|sulks|the boat|Emerald|some language|label printer|has an inside|lunch-break|wet week|twice, I think|windscreen|Toolbox talk today|with the dog|noise like|grandpa|board is on site|antenna is mine"


def read(text):
    pool = []
    for block in text.strip().split("\n\n"):
        head, *lines = block.strip().split("\n")
        kind, _, rest = head[1:].partition(" ")
        said = [(P[line[:2]], line[4:].replace("\\n", "\n")) for line in lines]
        pool.append(dict(kind=kind, rest=rest, said=said, again=bool(re.search(r"\{[a-z0-9]+\}", block)) and not re.search(ONCE, block), used=0, until=day("2025-06-20" if re.search("on-board trace|half a zip", block) else "2025-12-12"), last=day("2020-01-01")))
    return pool


def talk(pool, per_week, first, last, reply=None, answered=None):
    for date in days(day(first), day(last)):
        for _ in range(story.poisson(per_week / 5) if date.weekday() < 6 else 0):
            fit = [b for b in pool if date <= b["until"] and not off(b["said"][0][0], date) and all(serves(p, date) for p, _ in b["said"]) and (not b["used"] or b["again"] and b["used"] < 4 and (date - b["last"]).days > 24)]
            if date.weekday() == 5 and rnd.random() < 0.6:
                continue
            if fit:
                block = rnd.choices(fit, [1 / (1 + b["used"]) ** 2 for b in fit])[0]
                block["used"] += 1
                block["last"] = date
                say(block, date, reply or {}, answered or {})


def say(block, date, reply, answered):
    fill, said, before = slots(date), block["said"], None
    first, last = window(said[0][0], date)
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=rnd.uniform(first, last))
    threaded = rnd.random() < 0.65
    for number, (who, text) in enumerate(said):
        if number and who is not said[number - 1][0]:
            if rnd.random() > answered.get(who.party, 1.0):
                return
            at = later(at, rnd.uniform(*reply.get(who.party, (4, 190))), who)
        elif number:
            at += dt.timedelta(minutes=rnd.uniform(2, 35))
        if at.date() > story.end:
            return
        when, text = at.strftime("%Y-%m-%d %H:%M:%S"), spin(text, fill)
        if block["kind"] == "mail":
            to = [p for p in dict.fromkeys(p for p, _ in said) if p is not who]
            title = spin(block["rest"], fill) if before is None else title
            before = story.mail(when, who, to, title if before is None else "Re: " + title, text, reply_to=before)
        else:
            before = story.team(when, block["rest"], who, text, reply_to=before if threaded else None)


# ---------------------------------------------------------------- what is said every day

DESK = read(r"""
@chat Integration
da: {morning|hey} col, {truck} is sending two heartbeats for every one we expect. {ring any bells?|is that you or the mesh?}
co: It's the mesh. The access point by {place} rebroadcasts when it loses its uplink. I count {n} duplicates since {time}.
da: {beauty|ripper|too easy}, we'll drop the dupes at our end. ta

@chat Integration
co: A question on DPI section 4.{n}: when Drover sends HOLD while a truck is reversing onto a dump, do you expect it to finish the manoeuvre or stop where it stands?
pr: It should finish; stopping halfway onto a tip edge is the one thing the mine asked us never to do. The sentence in the spec can be read both ways, I agree. I will reword it in the next draft.
co: Thank you. I'll leave our side as is.

@chat Integration
pr: The replay of {day}'s shift shows {truck} taking {sec} seconds to acknowledge an ASSIGN near {place}. Everything else is under two. May I have the on-board trace for that minute?
co: Uploaded to the shared drive, folder {ticket}. Short version: {it was downhill and loaded, and the retarder check has priority over the radio|the antenna sits behind the tray when the truck turns left there|it was finishing a brake self-test}.
pr: That explains it completely. Closing {ticket}.

@chat Integration
da: drover {ver} is on the test bench. {kick the tyres when you get a sec|have a poke at it when you're up}
ky: On it! Bench truck is booked till {time}, then it's all yours.
ky: Passed everything but the lunch-break scenario :) logs are in {ticket}
da: the lunch one's on me, forgot crews eat at 11 up there. fixed

@chat Integration
ky: Silly question: is "queue depth" in your export trucks waiting, or trucks waiting plus the one being loaded?
pr: Not silly at all. It is trucks waiting, without the one under the bucket. The column ought to be called something else.
ky: Perfect, that's my off-by-one solved!

@chat Integration
da: {anyone seen|who's got} the survey file for {place}? the one in the folder is from {day} and the berm's moved since
la: Surveyor sends new one {n} pm. Will drop it in.
da: legend

@chat Integration
co: 1. {truck} rejected {n} assignments this morning. 2. All {n} were to {place}. 3. I believe your map has the exit node on the wrong side of the centre line. Could you check?
da: {checked, you're spot on|yep. someone (me) drew it the wrong way round}. new tile in ten min
co: Confirmed, it accepts now.

@chat Integration
pr: For the agenda on Wednesday: speed limits in rain, the list of hold reasons, and {ticket}. Anything to add?
co: One small thing: who owns the clock. Your server and our trucks differ by {sec} seconds this week.
pr: Added. I suspect it is ours.

@chat Integration
ky: Heads up that I'm out {day}, dentist :( Colin has the bench key
da: good luck with it. no dramas, we've got nothing on the bench till the arvo after

@chat Integration
da: {dumb one|quick one} — is payload in short tons or real ones
co: Metric, always. The display in the cab is the only place in short tons and the cab is empty.
da: ha. fair

@chat Integration
ar: Hi Damien, regression on {ver} is at {n2} of 52 scenarios, no failures so far. I'll post the rest before I log off.
da: {cheers arjun|good stuff}. the dust ones are the ones i'm sweating on
ar: Dust ones passed. All 52 green, report in {ticket}.

@chat Integration
ar: Could someone explain why Drover prefers {truck} over {truck2} for {shovel} even when {truck2} is closer?
pr: It weighs fuel as well as distance; {truck2} would have needed the refuel bay within two cycles. There is a flag to display the reasoning: open the assignment and press R.
ar: I've been looking for that for weeks. Thank you, Priya!

@chat Integration
da: {getting|seeing} a heap of {code} on {truck} around {place}. what's that one in english
co: "Perception confidence low, right rear." Usually mud on the lidar cover. Doug could give it a wipe.
do: Wiped. It was a bird.
da: a bird as in bird or as in what birds leave
do: The second one.

@chat Integration
pr: I have drafted the table of message timeouts (DPI annex, version {n}). Please look at rows 6 and 7 in particular; I have guessed.
co: Row 6 is right. Row 7 should be {n2} hundred milliseconds, otherwise we time out on {place} when the link is busy.
pr: Corrected, with thanks.

@chat Integration
ky: Bench is down for an hour, the cooling pump is making a noise like my grandpa
da: does it also complain about the government
ky: Constantly. Back at {time}!

@chat Integration
co: We have a spare receiver unit if you'd like one in your Brisbane lab. It would save the overnight wait on simple questions.
da: would we ever. what do you need from us
co: A shipping address and patience with customs.
da: sent the first, no promises on the second

@chat Integration
da: {fyi|heads up} the drover sandbox restarts tonight {n}pm our time for a database patch, back in twenty minutes
co: Noted, nothing running then.

@chat Integration
co: The sandbox shows {n2} trucks. We have fourteen.
da: someone's been load testing and didn't clean up after themselves. {it was me|that someone has been spoken to}. gone now
co: I was briefly optimistic about sales.

@chat Integration
pr: One observation from the {day} data: average spot time at {shovel} is down {pct} percent since the new approach path. That is your change, Colin, and it is a good one.
co: Kind of you. It was the night shift's idea, really; they drew it on a pie bag.
pr: Then please tell them. And keep the bag.

@chat Integration
da: what's the story with {truck} creeping at 8 k's on {place}?
co: The road model says wet. Was it watered?
la: Watered at {time}. Operator got generous.
da: righto, mystery solved

@chat Integration
ar: Small thing: in {ticket} the screenshot is of another ticket, I think.
da: it is too. swapped, sorry mate

@chat Integration
co: For information: our build server moves to a new rack this weekend. No effect on you, other than that nightly results come Tuesday instead of Monday.
pr: Thank you for saying so; I would have gone looking.

@chat Integration
pr: Does the truck report a tray-up event at the start of the hoist or when the tray is fully raised?
co: At ten degrees. It was a compromise in 2019 and nobody has dared touch it.
pr: We shall not dare either.

@chat Integration
da: {col|colin} can you resend the log for {time}–ish, {truck}, the zip i've got is half a zip
co: Resent, with a checksum this time.
da: {got it all|whole zip received}, cheers

@chat Integration
ky: Do you want scenario names in your style (caps) or mine (sentences that go on a bit)?
da: yours. "truck meets grader and both are polite" is the best test name i've read all year
ky: there's a sequel

@chat Integration
ar: I'm writing the scenario for {cart} crossing at {place}. Should Drover slow both trucks or only the second one?
da: both. old rule from the mine, nobody passes gear at speed
ar: Got it, both. Writing it that way, thanks.

@chat Integration
pr: The count of interventions for the week: 1{n}. Of those, {cart} accounts for two and the rest are radio.
co: I have the same number, which is a pleasant change from {n2} different ways of counting.

@chat Integration
da: missed your message yesterday col, sorry, was under a desk with a label printer. answer is yes, {ver} has it
co: No harm done, I'd found it in the notes.

@chat Integration
co: Is there a reason the ASSIGN carries the dump's name as free text? We got "Dump 12 (the muddy one)" today.
da: a dispatcher with a sense of humour. id is in the next field, use that
co: We do. We only enjoyed the text.

@chat Integration
da: {truck} and {truck2} both think they own the bay at {place}
co: I see it. {truck} released at {time} but the message was lost. Does Drover retry?
da: twice, then it sulks. bumping it to five in {ver}
co: Five is sensible.

@chat Integration
ar: The weather feed on the bench says it is snowing at Gidgee Downs. I assume that's test data?
da: somebody in kamloops got homesick
ar: Possibly me. Fixed!

@chat Integration
pr: I am away from {day} for two days for my cousin's wedding in Toowoomba; Damien holds the spec meanwhile.
co: Enjoy it. I'll keep my questions short.
da: or funny. short or funny

@chat Integration
co: Could the HOLD acknowledgement carry the odometer? It would let us line up your log and ours without guessing.
pr: That is a cheap field and a good idea. I will put it on the list for the next interface version and write to you before it moves.
co: Appreciated.

@chat Integration
da: anyone else's dashboard blank
co: Ours is fine. Try the second certificate, the first lapsed {day}.
da: {yep that's it|second one works}. ta col

@chat Integration
ar: {ticket}: reproduced {n} times out of 10. It only happens when the truck is empty AND on {place}.
da: weird combo. can you grab the wheel speeds with it
ar: Attached. Left rear is {pct}% off, so I think it's a sensor and not you.
la: Sensor swapped on {truck}. Try now.
ar: 0 out of 10. Closing, thanks both.

@chat Integration
pr: The dispatcher's screen counted {n} trucks at {place} this morning when there were two. Is {truck} perhaps reporting under its old address?
co: It is. The radio was swapped on {day} and the old entry lives on. Please delete anything ending in {n2}.
pr: Deleted; the census is correct again.

@chat Integration
da: colin what happens on the truck if i send ASSIGN for {place} then change me mind two seconds later
co: It takes the second, provided it hasn't entered the lane. After that it finishes what it began, like most of us.
da: exactly what i wanted, ta

@chat Integration
co: The geofence around {place} closes at a single point, so that the area is zero. {truck} found this out.
da: oof. redrawn as an actual shape, should be on the trucks by {time}
co: It has an inside now. Thank you.

@chat Integration
da: going to throw {n2} fake trucks at the sandbox {day} arvo to see what falls over. stay out unless you like chaos
co: I'll book my runs for the morning. Tell me what fell over, I have a bet with Marc-André.
da: the login page. of all things

@chat Integration
pr: Two readings of "empty" this week: Drover says below {n} tonnes, Packhorse says below ten. The carry-back in wet clay sits between them. May I propose ten for both?
co: Ten is fine with us. I'd put it in the annex so the next person doesn't have to ask.
pr: It is in the annex.

@chat Integration
co: The bench will run the {ticket} scenario overnight, {n2} repetitions. If you see strange traffic from address {n}, it's that.
da: cheers for the warning, would've had me chasing ghosts

@chat Integration
da: {truck2} says fuel at {pct} percent but it just left the bay. gauge or us?
do: Gauge. Float sticks on that one. Gave the tank a smack and it's reading full.
da: percussive maintenance. love it

@chat Integration
pr: Would someone who was there tell me in one sentence what happened at {place} at {time} on {day}? The log is eloquent but I do not follow it.
la: Grader stopped mid-lane, {truck} waited, {truck2} waited behind, grader left, all went.
pr: A model of the form. Thank you, Lachlan.

@chat Integration
co: We measured the link at {place}: {pct} percent loss when the crusher runs. It's the motor drive. I suggest moving the access point forty metres.
la: Can move it {day}. Need a pole.
do: Got a pole.

@chat Integration
da: release notes for drover {ver} are in the folder, {n} items, only two touch you (numbers one and four). going live in three weeks as per
co: Read them. Number four is very welcome. No objections.

@chat Integration
co: In your export for {day} the shift ends at 25:{n2}. I admire the stamina.
pr: Oh dear. Daylight saving in a library that has never been to Queensland. Corrected export is up.

@chat Integration
pr: Could we agree that a hold shorter than {n} seconds isn't counted as a stop? At present the mine's report looks far worse than the shift felt.
co: Agreed from here. I'd note the threshold at the bottom of the report so nobody can say we hid them.
pr: Precisely that sentence is now at the bottom.

@chat Integration
ar: I've added {n} scenarios for {place} because the approach changed. Could you check whether the expected times look right, Priya?
pr: They look right except the second, which is optimistic by about {n2} seconds with a loaded truck.
ar: Changed. Thank you for looking so closely.

@chat Integration
da: arjun can you send me {day}'s bench run, {truck} profile, the ugly version with every column
ar: Here you go, ugly, {n2} MB.
da: mint

@chat Integration
co: Reminder of the clock drift: server is {sec} ms ahead today, inside the limit.
da: it's behaving. nobody touch it
""")

FIELD = read(r"""
@chat Site daily
la: {Shift start|Morning}. {truck} and {truck2} out, rest on go-line. {place} closed till {time} for grading.
do: Yep. {truck} gets a filter at smoko.

@chat Site daily
do: {truck} is down for a hose. {Two hours|About an hour and a bit}, parts are on the truck.
la: Told control. Manual truck covers.
do: Back up {time}.

@chat Site daily
la: Rain. {n} mm in an hour. Mine called stop on {place}.
do: Parking 'em nose out.
la: Good. Coffee's on in the donga.

@chat Site daily
do: Who's got the long torque wrench
la: Me. Bringing it.

@chat Site daily
la: {shovel} moving to new face {time}. Need fresh approach path.
da: loaded, should be on the trucks in {n} minutes
do: Trucks have it.
la: Works.

@chat Site daily
do: {truck} stopped for a roo at {place}. Roo didn't stop for {truck}.
la: Roo alright?
do: Roo's fine. Looked at me like I was the problem.

@chat Site daily
la: Tyre temps {truck}: left rear high. Suggest two laps empty.
do: Did two. Dropped eight degrees. Keeping an eye on her.

@chat Site daily
do: Mesh trailer by {place} had a flat battery. Swapped with the one behind the crib room.
la: Saw link come back {time}. Thanks.

@chat Site daily
la: {cart} driver did not badge in. Trucks held. All correct, just slow.
do: That's the system doing its job. Had a word with the fella, he bought us pies.

@chat Site daily
do: {n} loads short yesterday and it was the crusher, not us. Belt tracking.
la: Agree. Wrote same in the log.

@chat Site daily
la: Light vehicle tag {n2} reads as a truck. Wrong profile. Tape over it till Damien fixes.
da: fixed before the tape went on
la: Tape was already on. Fine.

@chat Site daily
do: New lidar covers came. Want {truck} or {truck2} first?
la: {truck2}. Worst dust.
do: Done by lunch.

@chat Site daily
la: Handover: {truck} good, {truck2} good, two holds at {place}, both dust. Nothing else.
do: Short and sweet. See you at 5.

@chat Site daily
do: Heading to Emerald for a seal, back {time}. Radio's on.
la: Bring ice.

@chat Site daily
la: Survey control point near {place} got knocked by {cart}. Positions off {n} cm. Don't tip there till re-shot.
do: Geofenced it.
la: Re-shot. Clear.

@chat Site daily
do: {code} again on {truck}. Third time this week. Pulling the connector.
la: Want a hand?
do: Wouldn't mind. It's the one you need three elbows for.

@chat Site daily
la: Crew change today. Six new operators want to know why the trucks have no windscreen wipers.
do: Tell 'em nobody's looking out.

@chat Site daily
do: {pct} percent grade on the new bit of {place} by my inclinometer. Plan says eight.
la: Telling the planner. Slow them to {n2} for now?
do: Already did.

@chat Site daily
la: Blast {time}. Exclusion from half an hour before. Trucks to {place2}.
do: All in and parked. Count's right.

@chat Site daily
do: My kid turned 9 yesterday, did the cake over video at 4 am. Forgive the yawning.
la: Happy birthday to him. I'll take first walk-round.
do: Her. But thanks.

@chat Site daily
la: {truck} crept into the berm at {place} by a tyre width. No damage. Photo in folder.
do: Looked at it. Road's narrower than the map by about that much. Send it to your map guy.
da: map guy here, fixed. ta both

@chat Site daily
do: Somebody's left a single boot on the hardstand. Left foot, size 11
la: Mine. Long story.

@chat Site daily
la: {truck} radio on backup since {time}. Holding fine.
do: Fella's coming with a new head unit {day}. She'll do till then.

@chat Site daily
do: Fuel truck was late so {truck} and {truck2} went in together. Drover sorted 'em out nice.
la: Saw that. Good queue.

@chat Site daily
la: Snake in the comms box, {place}. Brown. Catcher called.
do: I'm from Saskatchewan and I'll be in the ute.
la: Catcher says python.
do: Still in the ute.

@chat Site daily
do: Washed {truck} top to bottom. There was a truck under there.
la: {Nice|About time}. Camera picture twice as good.

@chat Site daily
la: Sorry, missed your call {time}. Was in the pit without phone. What's up?
do: Nothing now. Found the spanner.

@chat Site daily
do: Swapped the {truck} steer sensor, number {n2}. Old one in the cage if anybody wants to look at it.
la: Will photograph for the file.

@chat Site daily
la: {place} one lane only till {time}. Water main.
do: Slowed 'em to 20 there.
la: Good. Main fixed early, open again.

@chat Site daily
do: {n2} loads by noon. Keep that up and the crusher fella's gonna want a raise.
la: Crusher fella asked for a nap.

@chat Site daily
la: Need a spotter at {place}, {time}, one hour. Have no one.
do: I'll come. Bring the good radio.
la: Thanks. Owe you.

@chat Site daily
do: {truck} alternator whining. Not failing, just complaining. Part's ordered, {day}.
la: Noted. Keep her off the long hauls?
do: Short ones only, yeah.

@chat Site daily
la: Dust bad at {place2}. {n} stops since {time}. Called for the water cart.
do: Came and went. Better. Try again in ten.
la: Running.

@chat Site daily
do: Anyone mind if I take {truck} out of the rotation for a wash and a look-see, {time}?
la: No. {shovel} is down for a bucket tooth anyway.

@chat Site daily
la: New berm at {place} is on the wrong side of the peg line. Surveyor coming {day}.
do: Till then I'd route 'em by {place2}.
la: Agree. Done in Drover.

@chat Site daily
do: Generator at the trailer has a week of fuel left, filled to the brim.
la: Ta. Wrote it on the board.

@chat Site daily
la: Toolbox talk today was lightning. Rule: see it, park it.
do: Parked 'em {time}, back out in {n2} minutes. Pretty show.

@chat Site daily
do: {truck2} picked up a rock between the duals. Took a bar and some language.
la: Heard the language from control.

@chat Site daily
la: Visitor group {time}, eleven people, viewing platform. Keep {truck} moving, they want to see one.
do: She'll dance.
""")

OFFICE = read(r"""
@chat Program
ne: Morning Shauna! Agenda for steering is in the invite: trucks, training, {ticket}, any other business. Shout if I've missed something.
sh: {You bet|For sure}, looks complete. I'd just put training first since the mine's trainer is only on for ten minutes.
ne: Done, swapped.

@chat Program
sh: Do you folks have the {day} photos from {place}? Marc-André would love one for the town hall.
ne: Lachlan's a terrible photographer but there are {n2} of them, here's the folder. The one with the dog is the keeper.
sh: The dog is now in the deck, thanks a bunch!

@chat Program
ne: Small one: our travel desk has {n} seats held for the next site visit and lets them go on {day}. Who's coming from yours?
sh: Colin and me for certain, let me pin down Marc-André. I'll tell you tomorrow.
sh: Three of us! Colin would like an aisle, he has legs.

@chat Program
sh: Invoice {inv} came back to us, it seems your AP folks want the PO number in a different box?
ne: They do, they're very attached to that box. I'll ask them to accept this one as is.
ne: Paid in {day}'s run. Sorry for the faff.

@chat Program
ne: Risk list's updated: {n} open, two closed, one I've reworded because even I couldn't follow it.
sh: Number four reads way better. All good from our end.

@chat Program
ma: I have a small conflict for the call of {day}. It is possible to start fifteen minutes later?
ne: Easy, shifted. We'll use the quarter hour to argue about the coffee.
ma: It is a good use. Thank you.

@chat Program
sh: Just flagging I'm off {day} for my daughter's hockey tournament, Colin covers.
ne: Hope they smash it. Nothing burning here.

@chat Program
ne: The mine asks for a one-pager on how the trucks behave in fog. Would Colin have five sentences?
sh: He has five paragraphs, I'll trim. Tomorrow your morning OK?
ne: Perfect.
sh: In the folder! Four sentences, he cried.

@chat Program
ma: Thank you for the visit in Brisbane, the team has come back very motivated. Also very sunburned.
ne: It was lovely to have them. We did offer hats.

@chat Program
pr: The training material for controllers is in its third version; slides {n} to {n2} use your truck drawings. Please check that the names are correct.
sh: Colin went through it, two labels swapped on slide {n}, otherwise "surprisingly faithful", which is big praise.
pr: Corrected.

@chat Program
sh: Sorry, I owe you the spare parts list since {day}. The kids have had stomach flu in sequence. It'll be there by tomorrow noon my time.
ne: Oh you poor thing. No hurry on this one at all.
sh: And there it is, with a day to spare in the end!

@chat Program
ne: Do we say "driverless" or "autonomous" on the mine's noticeboard? Their crew reps have views.
ma: In the French we say "sans conducteur" and nobody is happy also. I propose autonomous.
ne: Autonomous it is.

@chat Program
gw: Would somebody kindly confirm the hours for last month: I have {n2}0.5 on our side of the sheet.
sh: Matches ours, Gwen. Ship it.
gw: Much obliged.

@chat Program
sh: The customs folks are asking for an HS code for a "dust shaker". What do I tell them that it is?
da: a paint mixer with ambitions
sh: I'm writing "laboratory mixer" and leaving out the ambitions.

@chat Program
ne: Safety rep at the mine wants two people from each of us at the {day} toolbox talk. I've got Lachlan and me on the phone.
sh: Doug's in, and I'll dial in with a very large tea.

@mail Hours for the month, {ticket}
gw: Dear Wendy,\nplease find attached the joint timesheet. It shows {n2} field hours more than plan, all of them for the wet week, which we agreed to split.\nKind regards\nGwen
we: Gwen, thanks. Reviewed with Shauna, we're aligned. Please go ahead and invoice your half.\nWendy
gw: With pleasure.

@mail Insurance certificate for the hardstand
we: Hi Gwen, our broker needs the updated certificate for the hardstand before the renewal. Could you have your folks send it over?
gw: Dear Wendy, attached. It runs until 30 June next year. Should the broker want the annexe as well, I have it here.
we: That does it, thanks.

@mail Spare lidar units
sh: Hi Nerida,\nwe've got {n} lidar units on the boat, ETA Mackay in about three weeks. Is Lachlan OK to receive them or should Doug?\nShauna
ne: Hi Shauna, either's fine, but Doug has the key to the cage so let's say Doug. I'll let the gatehouse know.\nCheers, N
sh: Sounds good, Doug it is.

@mail Wording in the operator guide, page {n2}
pr: Dear Colin, on page {n2} we write that the truck "decides" to yield. The mine's trainer finds this unsettling. Would "yields" be accurate?
co: Priya, "yields" is accurate. Nothing decides anything. C.
pr: Then the page is finished. Thank you.

@mail Visit of the mine's board
ne: Hi all,\nCarrow's board is on site {day} week, four of them, ten minutes at the viewing platform. I'd like one person from each of us there and nobody wearing a headset.\nCheers, N
ma: Hello Nerida, I would propose Doug, he is the best for this because he does not speak too much. I will prepare with him the numbers.
ne: Doug's perfect. Ta!

@mail Log format
co: Damien,\n1. Your new log has a column "misc".\n2. It holds the thing I need most.\n3. Could it have a name?\nC.
da: haha fair cop. it's "queue_reason" from {ver} on, left the old one there as well for a month so nothing breaks at yours\nD

@mail Test report {ticket}
ky: Hi Priya! Report attached, {n2} pass, 1 skipped (needs rain and we have none). Say if you want it in another format!\nKirsten
pr: Dear Kirsten, the format is exemplary. I shall order some rain.

@mail Test report {ticket}
ar: Hi Priya,\nplease find attached the report for {ver}: {n2} passed, two skipped because the bench lost its GPS antenna. I will re-run those two on {day}.\nBest, Arjun
pr: Dear Arjun, received and read; very clear. I will wait for the two.
ar: Both passed. Updated report attached.

@mail Site accommodation
ne: Hi Shauna, village is full from the {n}th because of the shutdown. I've found two rooms in Moranbah for Doug and whoever's with him. Motel, clean, loud bar.\nN
sh: Doug says he's slept in louder. Book 'em, and thanks for thinking of it!

@mail Tyres
do: Gwen, the tyre fella billed us for one of yours again. Want me to fight it or will you. Doug
gw: Dear Doug, leave it with me; I rather enjoy it.
do: Figured. Thanks.

@mail Spreadsheet of open points
sh: Hi Nerida, I sorted the open points by age and then by who needs to move. {n} on us, {n} on you, which feels very fair :)
ne: Ha, suspiciously fair. I've knocked two of ours off this morning.

@mail Safety case, chapter {n}
ma: Dear Priya,\nI have read the chapter {n}. It is very good. I have only one remark: for the emergency stop we should say who is responsible for to test it each month, because it is not written.\nMarc-André
pr: Dear Marc-André, quite right. I have written that the field leads test it together on the first Tuesday, which is what they do anyway.
ma: Perfect, I agree.

@mail Parking for the delivery
la: Low loader with next truck arrives {day} {time}. Need hardstand clear. Lachlan
do: It'll be clear. Doug

@mail Travel claim
we: Gwen, the {day} flight was charged to us twice, I think one of those is yours. Can you take a look?
gw: Dear Wendy, it is ours, with apologies; the agency put the wrong cost centre. Credit note to follow today.
we: Received, thank you.

@mail Newsletter photo permissions
sh: Hi Nerida, can we use the sunset shot with {truck} in our staff newsletter? Credit to Lachlan of course.
ne: Go for it, he'll pretend not to be chuffed.

@chat Program
sh: Hey Nerida, the mine's clerk wants one contact list instead of two. I merged them, {n2} names, could you eyeball yours?
ne: Two have moved on and Lachlan's mobile was wrong by a digit. Fixed in the sheet, ta for doing the boring bit.

@chat Program
ne: Have you got five on {day} to go through the {ticket} costs? I'd rather hear you say it than read it.
sh: Sure thing, first coffee my end? I'll ring you.

@chat Program
sh: Training numbers: {n} controllers passed, one retakes on {day}. The trainer says your slides made him laugh, is that good?
pr: If it was slide twelve, it is good.

@chat Program
ma: For the monthly figure I have {n2}0 hours in autonomous mode. It is the same number that you have?
ne: Same here within an hour, and the hour's on our side. Use yours.

@chat Program
ne: Customs wants an invoice value for the {n} antennas going back to you. What's a used antenna worth?
sh: Forty bucks and our gratitude. I'll send the form.

@mail {day}: who's on call
sh: Hi Nerida,\nfor the long shift on {day} Colin's on the phone till 10 pm our time and Doug's on site. Who've you got?\nShauna
ne: Hi Shauna, Damien till lunch, then the duty phone, number's at the bottom of every page of the wiki. All set.\nN

@mail Batteries in air freight
da: hey doug, freight mob won't take the {n} spare batteries by air. road's {pct} days. can you live with that?\nD
do: Sure can. Got a couple in the cage.\nDoug

@mail Noise readings at {place}
pr: Dear Colin, the mine's hygienist measured {pct} dB less at {place} since the new approach speed. I thought your team might like to hear of it.
co: They did; it's on the fridge. C.

@mail Minutes of the call, {ticket}
ne: Hi all, short notes attached: {n} actions, all with a name on them, one with mine. Tell me if I've misheard anybody.\nCheers, N
co: Nerida, one correction: the action on the antenna is mine, not Damien's. Otherwise accurate. C.
ne: Fixed, thank you.

@mail Freight invoice {inv}
gw: Dear Wendy,\ninvoice {inv} bears last year's address. I have asked accounts to pay it all the same; would you have the template amended?\nGwen
we: Done, thanks for paying first and asking second.\nWendy

@mail Spares forecast
sh: Hello Gwen, the spares forecast for next quarter is {pct}% up, mainly lidar covers and hoses. Details by line in the sheet. Okay to put to Carrow as a joint page?
gw: Dear Shauna, clear and well argued. By all means.
""")

# Sync on Wednesdays, steering every second Thursday, both at half past seven in Brisbane.
story.series("Integration sync", "2025-01-15 07:30", 1, "2025-12-10", 45, [da, pr, la, co, ky, do], skip=["2025-07-02", "2025-08-13", "2025-10-01", "2025-11-12"], cancelled=["2025-10-22", "2025-11-19"], moved={"2025-02-19": "2025-02-20 08:30"})
story.series("Gidgee steering", "2025-01-23 07:30", 2, "2025-12-11", 60, [ne, sh, ma, pr, gw], skip=["2025-04-17"], cancelled=["2025-07-10", "2025-07-24", "2025-08-07", "2025-10-02", "2025-10-30"], moved={"2025-12-11": "2025-12-12 07:30"})
story.series("Field handover call", "2025-01-16 06:15", 1, "2025-12-11", 15, [la, do], skip=["2025-04-24"])
story.meeting("2025-01-14 07:00", "Gidgee program kickoff", 120, [ne, da, pr, gw, sh, co, ma, we])
story.meeting("2025-03-25 07:30", "Gate 1 debrief", 60, [ne, da, pr, la, sh, co, ma, do])
story.meeting("2025-05-28 07:00", "Spectrum call with Carrow", 45, [ne, sh, da, co])
story.meeting("2025-09-25 08:00", "Gate 2 readiness", 60, [ne, pr, sh, co])

WARM, EVEN = {B: (3, 120), W: (3, 130)}, {B: (4, 200), W: (4, 190)}
for first, last, desk, field, office, reply, answered in [
    ("2025-01-15", "2025-04-24", 3.3, 2.0, 2.2, WARM, {}),
    ("2025-04-28", "2025-06-27", 3.1, 2.0, 2.0, EVEN, {}),
    ("2025-06-30", "2025-08-29", 2.8, 2.0, 1.7, EVEN, {}),
    ("2025-09-01", "2025-09-26", 2.5, 2.0, 1.5, {B: (330, 1500), W: (5, 200)}, {B: 0.9}),
    ("2025-09-29", "2025-12-12", 1.1, 1.5, 0.6, {B: (420, 1900), W: (20, 420)}, {B: 0.85, W: 0.9}),
]:
    talk(DESK, desk, first, last, reply, answered)
    talk(FIELD, field, first, last, {B: (2, 80), W: (2, 80)})
    talk(OFFICE, office, first, last, reply, answered)
story.truth("2025-09-16", "replies slow down: what used to come the same morning takes one to four days", B, W, 2)
story.truth("2025-10-09", "contact thins out: Kamloops writes less than half of what it did", W, B, 2)

# ---------------------------------------------------------------- turning points

T, M = story.team, story.mail

# A good start
m = M("2025-01-14 15:10", ne, [sh, ma, co, we], "How we'll run this, on one page", "Hi all,\n\nlovely morning, thank you. What I heard us agree, so nobody has to remember it:\n\n- steering every second Thursday, the integration sync each Wednesday\n- anything that touches the other side's code or crews: two weeks' heads-up, in writing, both directions\n- a question gets an answer within three working days, and \"no idea yet\" is an answer\n- one customer, one story: the mine hears things from us together\n\nGate 1 is six trucks on the closed loop by the end of March. Gate 2 is all fourteen on Ramp 4 among ordinary traffic. Gate 3 is nights with nobody out there. I got goosebumps writing that last one.\n\nCheers\nNerida", cc=[da, pr, gw])
m2 = M("2025-01-15 06:22", sh, [ne], "Re: How we'll run this, on one page", "Hi Nerida,\n\nthat's us on one page for sure, I've pinned it over my desk. Two weeks, three days, one story. We're in.\n\nShauna", cc=[ma, co, we, da, pr, gw], reply_to=m)
M("2025-01-15 07:04", ma, [ne], "Re: How we'll run this, on one page", "Dear Nerida,\nI agree with all the points. For me the last one is the reason why we are here: a mine where nobody must be in the dust at three in the morning. We will do it.\nMarc-André", cc=[sh], reply_to=m2)

t = T("2025-01-24 09:12", INT, da, "ladies and gents, at 9:08 drover said hello to truck one and truck one said hello back. first go. i have witnesses")
T("2025-01-24 09:15", INT, co, "I saw it from this end. 41 milliseconds. I am not an emotional man but I have told my wife.", t)
T("2025-01-24 09:21", INT, pr, "The spec needed no change at all, which has never happened to me before. Thank you all.", t)

# Noise: simply urgent
t = T("2025-02-06 10:41", SITE, la, "URGENT. Crack on the east wall of Pit 2, mine has called everyone out. Stop all trucks now. Not a drill.")
T("2025-02-06 10:42", SITE, do, "Stopping. All six stationary, two on the ramp loaded.", t)
T("2025-02-06 10:44", SITE, da, "drover locked, nothing gets an assignment till you say so lachie", t)
T("2025-02-06 13:30", SITE, la, "Geotech says surface crack, 40 mm, no movement. Back in at 15:00. Well done everyone, ninety seconds door to door.", t)

# Noise: a shared joke
t = T("2025-02-20 07:41", PROG, sh, "It is minus 27 in Kamloops and my car door came off in my hand. Please describe your weather in one word so I can hate you properly.")
T("2025-02-20 07:43", PROG, ne, "Sticky. Lachlan fried an egg on T-03's bonnet. You Canadians wouldn't survive till smoko.", t)
T("2025-02-20 07:45", PROG, sh, "You Australians wouldn't find the bus stop! Doug has gone native by the way, he said 'no worries' on the phone to our CEO.", t)
T("2025-02-20 08:02", PROG, do, "Said it twice.", t)

# Noise: an apology for a triviality
t = T("2025-03-12 07:34", INT, sh, "Oh no, I'm so sorry, our clocks jumped on Sunday and I sat in an empty meeting for an hour thinking you'd all quit. Entirely my fault.")
T("2025-03-12 07:37", INT, pr, "Nothing to forgive; Queensland doesn't hold with daylight saving because of the cows. We have moved the invite.", t)

# Gate 1
t = T("2025-03-21 15:42", PROG, la, "Gate 1. Six trucks, 48 hours, 311 loads, zero hands on a wheel. Signed by the mine 15:30.")
T("2025-03-21 15:44", PROG, da, "YESSSS. colin your yield logic is a thing of beauty, i take back every word about the retarder", t)
T("2025-03-21 15:51", PROG, ne, "Proud of this mob, both halves of it. Kirsten's scenarios found the queue bug that would have sunk us on day two, and that should be said out loud.", t)
T("2025-03-22 06:05", PROG, ma, "Bravo to everybody. I have worked on four such projects, it is the first where at the end I did not know who was of which company.", t)
T("2025-03-22 06:31", PROG, sh, "What he said. There's cake here with a truck on it. We saved the wheel for you.", t)

# Noise: hard words about a third firm
t = T("2025-03-27 08:20", INT, da, "lumeris radio have done it again. promised the firmware monday, then wednesday, now their bloke's on leave and nobody else can log in. absolute clowns")
T("2025-03-27 08:29", INT, co, "They also shipped us two left-hand antennas. I did not know antennas had hands.", t)
T("2025-03-27 08:33", INT, ne, "Shauna and I will ring them together tonight, your evening and our morning. Good cop, very good cop.", t)
T("2025-03-28 07:50", INT, sh, "Rang. Firmware's coming today, they were mortified. Both cops were good.", t)

# Noise: a change that was announced
m = M("2025-04-08 14:20", pr, [co, ky], "Map tiles: new format from 26 May", "Dear Colin, dear Kirsten,\n\nfrom 26 May Drover will send map tiles in the new format (smaller, with the gradient in it). You have seven weeks; both formats will be served until the end of July; a sample is in the shared drive. If the date hurts, say so and I will move it.\n\nPriya", cc=[da, ne, sh])
M("2025-04-09 06:48", co, [pr], "Re: Map tiles: new format from 26 May", "Priya,\n1. The date works. 2. The gradient is welcome. 3. This is how I wish everybody announced things.\nC.", cc=[ky, da], reply_to=m)
t = T("2025-04-10 08:02", PROG, ne, "Next Thursday's steering is the day before Easter and half of us will be in a tinnie somewhere. Shall we skip it and meet on 1 May as planned?")
T("2025-04-10 08:05", PROG, sh, "Yes please. Eggs all round.", t)

# The first crack: truck software 6.2
t = T("2025-04-29 06:12", SITE, la, "All six trucks standing at shift start. Drover log full of 'unknown HOLD reason 14'. Anyone.")
T("2025-04-29 06:20", SITE, do, "6.2 went on 'em over the weekend. Figured you fellas had the mail.", t)
T("2025-04-29 07:15", SITE, da, "there is no reason 14. spec stops at 11. what mail", t)
T("2025-04-29 07:31", SITE, pr, "There is no mail. I have been through three mailboxes and the shared drive. We learned about this from an error message.", t)
T("2025-04-29 08:10", SITE, co, "6.2 splits HOLD into finer reasons, 12 to 14 are new. It was scheduled on Thursday. I had understood that this was passed on; evidently it was not passed on by me.", t)
T("2025-04-29 10:02", SITE, la, "Eleven hours of production gone by the time it's patched. Mine manager asked me what happened and I had nothing to say.", t)
story.truth("2025-04-29", "change without notice: truck software 6.2 goes live over a weekend", W, B, 5)
m = M("2025-04-30 08:40", ne, [sh, ma], "6.2", "Hi Shauna, hi Marc-André,\n\nI'd like to understand how 6.2 got onto six trucks without a word to us. We did say two weeks, and we did say it in both directions. I'm sure there's a reason; I'd have liked to hear it last Thursday.\n\nNerida")
M("2025-05-01 06:15", ma, [ne], "Re: 6.2", "Dear Nerida,\nthe finer reasons were necessary and with the schedule we could not wait. In the same situation I think I would decide the same. The next time we will try to inform.\nMarc-André", cc=[sh], reply_to=m)

# A request that nobody takes up
m = M("2025-05-01 11:30", pr, [co, ma], "Change list for 6.2, and plan for 6.3", "Dear Colin,\n\nmay I have (a) the full list of what changed in 6.2 and (b) whatever you know of 6.3? I need the first in order to know what else in Drover has become untrue.\n\nPriya", cc=[da])
m = M("2025-05-08 09:05", pr, [co, ma], "Re: Change list for 6.2, and plan for 6.3", "Dear Colin, dear Marc-André,\na week on, I am still working from guesses. Even a rough list would do.\nPriya", cc=[da], reply_to=m)
M("2025-05-13 09:02", pr, [co, ma], "Re: Change list for 6.2, and plan for 6.3", "For the third time, and for the file: I have asked for the change list of 6.2 on 1 May and on 8 May. Nothing has come back, not so much as a line.\nP.", cc=[da, ne], reply_to=m)
story.truth("2025-05-13", "request without answer: the change list of 6.2, asked for three times", W, B, 4)

# A label
t = T("2025-05-22 07:48", INT, la, "T-05 overshot the bay at Crusher 1. Half a metre.")
T("2025-05-22 07:55", INT, da, "course it did. they're boilermakers, that lot. weld it, paint it yellow, drive it off, and somebody else can find out what it does", t)
T("2025-05-22 08:24", INT, co, "The overshoot is within tolerance. I have no comment on the rest.", t)
story.truth("2025-05-22", "loose label: boilermakers", B, W, 4)

# Noise: both asked for it
m = M("2025-05-26 14:05", ne, [sh], "Spectrum: shall we go upstairs together?", "Hi Shauna,\nthe mine's IT keeps saying \"next week\" about our slice of the radio band. You said on the phone you'd had enough too. OK if we both take it to Carrow's GM in one letter? Draft attached, hack at it.\nN")
M("2025-05-27 06:20", sh, [ne], "Re: Spectrum: shall we go upstairs together?", "Yes, let's escalate it, jointly and nicely. Changed one comma. Signed for us, send it!\nShauna", reply_to=m)
t = T("2025-05-29 06:10", PROG, ky, "Last day for me before baby no. 2! Arjun Bains starts Monday in my chair, be as lovely to him as you were to me. I'll miss the lunch-break scenario.")
T("2025-05-29 07:22", PROG, da, "go well kirsten, you're a star. send photos", t)

# The register
t = T("2025-06-03 09:04", INT, pr, "As of this morning Drover accepts a truck only if its build is on our register. Entering a build requires our regression and takes nine business days. Build 6.2.1 is not on it, so the trucks are shown as unknown.")
T("2025-06-03 09:11", INT, do, "That's six trucks on the hardstand. Nobody thought to mention this, say, yesterday?", t)
T("2025-06-03 09:26", INT, co, "I'm reading about it here at the same time as the trucks did.", t)
T("2025-06-03 09:40", INT, da, "after april we're not taking builds on faith any more. if you'd told us about 6.2 there'd be no register", t)
T("2025-06-03 10:08", INT, sh, "Okay. I've a customer call in twenty minutes and I don't know what to tell them.", t)
story.truth("2025-06-03", "change without notice: Drover refuses unregistered truck builds from one hour to the next", B, W, 5)

# The new man
T("2025-06-04 06:30", INT, ar, "Hi everyone, I'm Arjun, I've taken over testing from Kirsten. Very happy to be on this program. Who would be the best person to walk me through Drover for half an hour?")
T("2025-06-06 06:15", INT, ar, "Hello again, I'm guessing it's a busy week. I'd also need a login for the sandbox; Kirsten's account was closed on her last day.")
T("2025-06-12 06:40", INT, ar, "Still Arjun, still without a login :) Is there a form I should fill in? I've been reading the spec on my own and I have a page of questions, I just don't know whom to send them to.")
T("2025-06-12 06:55", INT, do, "Kid, call me, I'll tell you what I know. It isn't much but it's something.")
story.truth("2025-06-12", "newcomer left alone: nobody in Brisbane greets the new tester or opens the sandbox for him", B, W, 3)

# A promise made
t = T("2025-06-18 08:15", INT, co, "Nine days for a one-line fix is hard to plan with. Is there any way of shortening the register?")
T("2025-06-18 08:22", INT, da, "yeah i hear you. building a self-serve page, you upload, it runs the lot overnight. 15 july, you have my word on that one", t)

# Third link
m = M("2025-06-24 07:20", co, [da, pr], "How we will hand over builds from now on", "Damien, Priya,\n\n1. Registration takes nine business days whatever is in the build.\n2. We therefore see no purpose in giving you candidates; from 6.3 on you receive the final build only.\n3. The bench in Kamloops is closed to outside sessions for the time being.\n4. Drive logs stay with us. Extracts on request, with a reason.\n\nThis follows from the register. It is nobody's wish.\nC.", cc=[ma, ne, sh])
story.truth("2025-06-24", "vicious circle: 6.2 unannounced, hence the register, hence no more candidates and logs, hence a longer register, hence past Brisbane to the mine", "both", None, 3)
M("2025-07-08 11:10", pr, [co], "Re: How we will hand over builds from now on", "Dear Colin,\n\nas we no longer see candidates, every final build comes to us as a stranger. The register will accordingly take fifteen business days instead of nine. I regret this; it follows from your points 2 to 4.\n\nPriya", cc=[ma, da, ne, sh], reply_to=m)

# Noise: the holiday, and a bet
t = T("2025-06-26 08:12", PROG, sh, "Reminder that we're off Tuesday for Canada Day, so no sync that week (it'd be your Wednesday). Back Thursday your time. There will be pancakes.")
T("2025-06-26 08:15", PROG, ne, "Enjoy! You still owe Lachlan a slab from the State of Origin bet, he's asked me to raise it formally with your legal department.", t)
T("2025-06-26 08:19", PROG, sh, "Our legal department disputes that rugby league is a sport. See you in court, mate :)", t)

# Steering called off, again and again
T("2025-07-09 10:20", PROG, sh, "Have to pull tomorrow's steering, folks are on the road. Let's pick it up at the next one.")
T("2025-07-23 10:15", PROG, sh, "Same story for tomorrow I'm afraid, no quorum on our end. Cancelled it in the calendar.")
t = T("2025-07-23 10:31", PROG, ne, "That's two running and we've four decisions parked. Could we do thirty minutes on Friday instead, just you, me and Marc-André?")
T("2025-08-06 10:05", PROG, sh, "Taking tomorrow out as well. Nothing we could usefully decide right now.", None)
story.truth("2025-07-24", "meetings cancelled: steering falls out three times running", W, B, 4)

# Over their heads
m = M("2025-07-17 06:05", we, [ru, gw], "Schedule exposure caused by the registration process", "Russell, Gwen,\n\nI'm writing because the registration process your team put in place in June now costs the program eleven weeks and puts Gate 2 out of reach. I briefed Carrow's general manager on this yesterday. I'd ask you to intervene personally and have it lifted by month end.\n\nRegards,\nWendy Sproat")
M("2025-07-17 09:12", ru, [ne], "Fwd: Schedule exposure caused by the registration process", "Nerida, first I've heard of any of this, and apparently Carrow's known since yesterday. What is going on up there? R", cc=[gw])
M("2025-07-17 10:25", ne, [sh], "Wendy's letter", "Shauna,\n\nmy own CEO told me at the coffee machine. You and I were on the phone for half an hour yesterday, about tyres. Not one syllable of this. I don't know what to do with that.\n\nNerida")
M("2025-07-18 06:30", sh, [ne], "Re: Wendy's letter", "Hi Nerida, it went out above me. I did see a draft. I should probably have called. Shauna")
story.truth("2025-07-17", "escalation without an earlier word: to the chief executive and the customer", W, B, 5)

# Noise: late, told, and made good
t = T("2025-07-22 07:05", INT, ar, "Damien, could you let me know which port the replay tool listens on? Not urgent.")
T("2025-07-24 07:40", INT, da, "arjun sorry mate, my young bloke broke his arm on the trampoline and i've been at the hospital since tuesday. 7411. and i've put all the ports on one page while i was at it, should've been there from the start", t)
T("2025-07-25 06:02", INT, ar, "Please don't apologise, I hope he's OK! The page is super helpful.", t)

# The promise slips
T("2025-07-16 15:30", INT, da, "self-serve register isn't there yet, reckon the 25th")
t = T("2025-07-30 07:12", INT, co, "1. 15 July. 2. 25 July. 3. It's the 30th. Where does the upload page stand?")
T("2025-07-30 14:50", INT, da, "yeah, nah. mid august i'd say. been flat out on other stuff", t)
T("2025-08-19 06:44", INT, co, "Mid-August has also been. I've stopped putting it in the plan.")
story.truth("2025-07-30", "promise slips: the self-serve register, 15 July, 25 July, mid-August", B, W, 4)

# Whose name is on it
t = T("2025-08-12 06:50", PROG, sh, "I just read your piece for the Mackay expo. \"Burrawang brings driverless haulage to Gidgee Downs.\" Eleven hundred words. My mum could read it twice and come away thinking the rocks move by themselves.")
T("2025-08-12 07:33", PROG, ne, "Marketing wrote it, I only saw it in print. I take the point.", t)
T("2025-08-12 07:41", PROG, ma, "There are 1,900 hours of my engineers in these six trucks. One line would have been enough.", t)
T("2025-08-12 10:56", PROG, gw, "The article was written for our customers. I do not see that it calls for a correction.", t)
story.truth("2025-08-12", "contribution not credited: the expo article without the trucks' maker", B, W, 4)

# Noise: good work in the field
t = T("2025-08-21 06:33", SITE, ar, "Lachlan, I compared dust stops before and after your trick with the sprinkler timing: 31 a shift down to 9!")
T("2025-08-21 06:40", SITE, la, "Wasn't my trick. Doug's sprinkler, your threshold. I turned a tap.", t)
T("2025-08-21 06:44", SITE, do, "Best tap-turner in the basin.", t)

# Out of the mine manager's laptop
t = T("2025-08-26 07:02", PROG, la, "Mine manager just showed me a slide. Thing called Yardmaster. Dispatch module. Wapta logo. North pit from October. Anybody here know about it?")
T("2025-08-26 07:20", PROG, ne, "No.", t)
T("2025-08-26 07:24", PROG, pr, "That is what Drover does. It is, to the word, what Drover does.", t)
m = M("2025-08-26 09:15", ne, [ma, sh], "Yardmaster", "Marc-André, Shauna,\n\nwe hear from the customer, off a slide, that you are offering him a dispatch product. How long has that been going on?\n\nNerida", cc=[gw, pr])
M("2025-08-27 06:40", ma, [ne], "Re: Yardmaster", "Dear Nerida,\nit is a small pilot since May, only for the north pit, and it was never a secret. With the register we had to have a possibility to continue if you stop the trucks. I supposed you would see it as a complement.\nMarc-André", cc=[sh, gw, pr], reply_to=m)
story.truth("2025-08-26", "surprise: a dispatch product of the truck maker, seen on the customer's slide", W, B, 5)

# Noise: irony between friends
t = T("2025-09-05 06:20", SITE, do, "Weir has hidden my hard hat. This is an act of war.")
T("2025-09-05 06:24", SITE, la, "Swapped for one with a maple leaf. Peace offering. Look on your seat.", t)
T("2025-09-05 06:31", SITE, do, "Huh. Fits too. Fine, truce.", t)

# What is it for
m = M("2025-09-11 10:00", gw, [we], "Direction of the Drover product", "Dear Wendy,\n\nfor your information. Our board has resolved that Drover shall work with trucks of any make, and Gidgee Downs is henceforth to serve as the reference for that. Two other manufacturers will be given the interface this quarter. We trust that this is of no consequence to the day-to-day.\n\nGwen Tierney", cc=[ne, ru])
M("2025-09-12 06:10", we, [gw], "Re: Direction of the Drover product", "Gwen, in January the whiteboard said one system, one offer, sold together. I have the photo. What you describe is a different business.\nWendy", cc=[ma, sh], reply_to=m)
story.truth("2025-09-11", "goals drift: from one joint system to a product for every make", B, W, 3)

t = T("2025-09-16 06:35", INT, ar, "No rush at all, but the question about the tile cache is from last Monday. I've re-asked it in the ticket too in case it got lost.")
T("2025-09-19 15:55", INT, da, "set it to 400", t)

# Noise: third firm, again, and a fire
t = T("2025-10-02 08:15", SITE, la, "Water cart hire mob sent a cart without water. Again.")
T("2025-10-02 08:19", SITE, do, "That's just a cart. Useless outfit. I've rung the other one, here tomorrow 5 am.", t)

# Two truths
m = M("2025-10-07 14:10", pr, [co, ma], "Gate 2: cause of the four stops on 2 October", "Dear Colin, dear Marc-André,\nour analysis of the four stops is attached. Two are radio, two are braking on the truck.\nPriya", cc=[ne, sh])
M("2025-10-08 06:25", ma, [pr], "Re: Gate 2: cause of the four stops on 2 October", "Dear Priya,\nI observe that there is the analysis of Brisbane and then there is what happened. My people have looked and they find nothing on the truck. It is always the same with your people: the finger goes in one direction. We over here know what we build.\nMarc-André", cc=[co, ne, sh], reply_to=m)
M("2025-10-09 09:30", pr, [ma], "Re: Gate 2: cause of the four stops on 2 October", "Without the logs I can neither agree nor disagree. P.", cc=[co, ne, sh], reply_to=m)
story.truth("2025-10-08", "us against them: your people, my people, we over here", W, B, 4)

# What the bank had said in spring
m = M("2025-10-15 08:05", ma, [ne], "A word of context", "Dear Nerida,\n\nthis I should perhaps have told before. Our bank has made in March the second part of the loan depend on 4,000 driverless hours before the end of September. This is the reason of 6.2, of the hurry, of Yardmaster also. I was not free to say it, and then it was too late to say it well. We did not reach the hours.\n\nMarc-André")
M("2025-10-16 10:10", ne, [ma], "Re: A word of context", "Thank you for telling me. I wish I'd known in April. I honestly think we'd have found you the hours.\nNerida", reply_to=m)
story.truth("2025-10-15", "pressure not shared: a loan that hung on driverless hours since March", W, B, 3)
t = T("2025-10-16 13:12", SITE, la, "FIRE in tyre yard, behind hardstand. All trucks to Pit 2 floor now. Call 555 on the radio, not the phone.")
T("2025-10-16 13:13", SITE, do, "Moving. All out of there.", t)
T("2025-10-16 14:40", SITE, la, "Out. Nobody hurt. Lost eleven tyres and a shed. Thanks Doug, fast.", t)

# An offer into the void
m = M("2025-10-17 11:00", ne, [sh, ma], "Two days in one room?", "Shauna, Marc-André,\n\nI'd like to get the six of us together, two days, halfway (Honolulu? Vancouver? a shed?), no lawyers, and lay everything on the table from April on, ours included. I think there's a version of Gate 2 we can still be proud of. Any week in November suits me.\n\nNerida")
m = M("2025-10-22 10:20", ne, [sh, ma], "Re: Two days in one room?", "Hi both, did this reach you? Flights are getting dear. N", reply_to=m)
M("2025-10-28 10:45", ne, [sh, ma], "Re: Two days in one room?", "I've let the rooms go. If there is an answer at some point I'd still like to hear it.\nN", reply_to=m)
story.truth("2025-10-28", "silence: the offer of two days together", W, B, 4)

# Noise: a day at the races
t = T("2025-11-04 12:40", PROG, da, "sweep for the cup is done. kamloops drew the favourite, we drew something with three legs. typical luck of the rich")
T("2025-11-05 06:12", PROG, sh, "Our horse is still running. Congrats to whoever had Three Legs!", t)

# Smaller
m = M("2025-11-06 10:30", pr, [co, sh], "Proposal for acceptance", "Dear Colin, dear Shauna,\n\nwe suggest the following: eight trucks, day shift, the existing loop, a person in the cab of the first. Call that acceptance and close the year. Ramp 4 can be looked at some other time; the nights I would take off the plan altogether. Nobody here mentions them any more.\n\nPriya", cc=[ne, ma, gw])
M("2025-11-13 08:15", co, [pr], "Re: Proposal for acceptance", "Eight will do. C.", cc=[sh, ma, ne, gw], reply_to=m)
story.truth("2025-11-06", "ambition fades: eight trucks by day with a person in the cab, nights off the plan", B, W, 3)

# Noise: still good at what they do
t = T("2025-11-20 06:18", SITE, do, "T-11 threw a hub seal at 2 am and your night fella lent me his lights and stayed three hours after knock-off. Pass on my thanks.")
T("2025-11-20 06:25", SITE, la, "Will do. He says you told him hockey stories. He'd do it again.", t)

# The end of it
m = M("2025-11-25 06:10", we, [gw, ru], "Clause 19", "Gwen, Russell,\n\nwith reference to clause 19 of the agreement please provide, by December 12, a complete copy of all configuration and map data for the fourteen trucks in a form that can be loaded into another system. Please also confirm the length of the notice period and the date on which it would begin to run if notice were given this year. Doug Hrycak's assignment ends on December 19.\n\nWendy Sproat", cc=[ma])
M("2025-11-26 15:40", gw, [we], "Re: Clause 19", "Dear Wendy, received. Six months, from receipt. The data will be supplied in the format that annex C requires and in no other.\nGwen Tierney", cc=[ru, ne], reply_to=m)
story.truth("2025-11-25", "leaves: clause 19, a copy of all data, the notice period", W, B, 5)

# Noise: moved in time
T("2025-12-02 08:30", PROG, ne, "The mine has its Christmas lunch on the 11th, so I've moved steering to Friday the 12th, same hour. OK?")
T("2025-12-03 06:15", PROG, sh, "Friday's fine.")
t = T("2025-12-09 06:20", SITE, do, "Ten days left up here. Somebody else gets the ute.")
T("2025-12-09 06:26", SITE, la, "Ute won't be the same. Beer Thursday?", t)
T("2025-12-09 06:27", SITE, do, "Beer Thursday.", t)

story.write()
