import datetime as dt
import re
import sys
from zoneinfo import ZoneInfo
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

S = Story(72071, "Australia/Perth", "2025-05-05", "2026-03-13")
S.party("wirrabay", "wirrabay.example")
S.party("sollvaag", "sollvaag.example")
SHA = S.person("Shane Cutler", "wirrabay", "Marine projects manager")
PRI = S.person("Priya Raman", "wirrabay", "Electrical engineer")
COL = S.person("Col Drummond", "wirrabay", "Harbourmaster")
TEG = S.person("Tegan Marsh", "wirrabay", "Contracts")
BEC = S.person("Bec Halloran", "wirrabay", "Community and operations")
DIM = S.person("Dimitri Kostas", "wirrabay", "Head of Assets")
ING = S.person("Ingrid Haugland", "sollvaag", "Project manager")
TOR = S.person("Torbjørn Lie", "sollvaag", "Naval architect")
KJE = S.person("Kjersti Moen", "sollvaag", "Battery and power")
HAK = S.person("Håkon Sæther", "sollvaag", "Yard production")
SIL = S.person("Silje Aune", "sollvaag", "Finance and contract")
C = S.chance
PERTH, OSLO = ZoneInfo("Australia/Perth"), ZoneInfo("Europe/Oslo")
ZONE = {"wirrabay": PERTH, "sollvaag": OSLO}

for d in "2025-06-02 2025-09-29 2025-12-25 2025-12-26 2026-01-01 2026-01-26 2026-03-02".split():
    S.away("wirrabay", d, d)
S.away("wirrabay", "2025-12-22", "2026-01-02")
for d in "2025-05-29 2025-05-30 2025-06-09".split():
    S.away("sollvaag", d, d)
S.away("sollvaag", "2025-07-07", "2025-08-01")
S.away("sollvaag", "2025-12-22", "2026-01-02")

FILL = dict(
    hull=["hull 71", "hull 72"], frame=list(range(4, 48)), dwg=list(range(2101, 2990)), tq=list(range(11, 380)), kg=list(range(14, 480, 9)),
    mm=list(range(3, 90)), kw=list(range(240, 1900, 37)), place=["Pelican Point", "Garden Jetty", "Wirrabay Quay", "Cray Wharf", "the fuel jetty", "berth 4", "the Point Sorrow pontoon"],
    room=["battery room port side", "wheelhouse", "passenger saloon", "void 3", "aft deck", "converter room", "crew mess", "ramp well"], deg=list(range(21, 47)),
    wd=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], n=list(range(3, 64)), t=["%d:%02d" % (h, m) for h in range(7, 16) for m in (0, 10, 15, 30, 45)],
    part=["the bow thruster", "the ramp hinge", "the fender rubber", "the ventilation fan", "the fire damper", "the HVAC unit", "the radar mast", "the wiper motor", "the bilge pump", "the passenger door", "the isolation monitor"],
    firm=["Rekkefoss Elektro", "Marlin & Tate", "Nordkabel Hitra", "Coogan Switchgear", "Bladvik Propell"], rev=list("BCDEFGH"))


def grow(text, times):
    out, seen, blocks = [], set(), [b.strip().split("\n") for b in text.strip().split("\n\n")]
    only = {i: C.randrange(times) for i, b in enumerate(blocks) if not b[0].startswith("*")}
    for turn in range(times):
        order = list(range(len(blocks)))
        C.shuffle(order)
        for i in order:
            if only.get(i, turn) != turn:
                continue
            lines = [blocks[i][0].lstrip("*")] + blocks[i][1:]
            f = {k: C.choice(v) for k, v in FILL.items()}
            f["n2"] = C.choice(range(2, 15))
            done = [re.sub(r"\[([^\]]*\|[^\]]*)\]", lambda m: C.choice(m.group(1).split("|")), l).format(**f) for l in lines]
            if tuple(done) not in seen:
                seen.add(tuple(done))
                out.append(done)
    return out


AUS = grow("""
*[G'day,|Morning from the west,|Hi all,] TQ-{tq}: drawing DWG-{dwg} rev {rev} shows {part} at frame {frame}, spec says {mm} mm further aft. Which one's right?
[The drawing. We moved it for the cable tray and I forgot the spec, sorry.|Spec is right, drawing will be corrected.|Both, almost. Tolerance is 100.] Rev comes {wd}.
[Beauty, ta.|No dramas, thanks.|Good one, closing the TQ.]

*Can someone give me the latest weight for the {room}? Need it for the monthly.
{kg} kg without paint, {n} kg margin left.
[Cheers.|Legend, thanks.|Lighter than I thought!]

Col is asking about sight lines over the bow at {place}, low tide. Got a sketch?
[Making one today.|DWG-{dwg}, sheet {n2}, has it.]
[Col grunted, which means yes.|Perfect, that's what he wanted.]

*How warm can the {room} get before the system derates? We had {deg} degrees on the wharf this arvo.
[Full power till 45 outside, then one percent per degree.|No problem at {deg}, fans go to step 2 only.]
[Good, thanks, that'll do for summer.|Handy. Putting that in the ops manual.]

*Survey boat's measured the depth at {place}, {mm} cm less than the chart. Does that bother you?
[Not with this draught.|Only fully loaded at spring low water. I look at it.]
[Rightio.|Thanks, I'll let Col know.]

*{firm} sent us a quote addressed to you lot. {n} pages. Forwarding.
[Thank you, it belongs to {hull}.|Ha, thanks, they always mix us.]

Insurance wants to know where {hull} sleeps on {wd} nights. Under roof?
[Under roof, hall 2, with sprinkler.|Outdoors from next week, on the slip, guarded.]
[Perfect, told them.|Ta, they'll sleep better too.]

*Anyone got the cable schedule for {place}? I've {n} cables and the list has {n2} fewer.
[Rev {rev} is in the folder since {t}, count again please :)|The spare ones are not in the list. I add them.]
[Found 'em.|Matches now, cheers.]

Quick one: seats in the saloon, fabric or vinyl? Bec's surveyed 84 passengers, most want vinyl for wet bathers.
[Vinyl it is. Here nobody is wet on purpose.|Then vinyl. Colour chart is on the way.]
[Love it.|Sorted.]

*The marine surveyor can do {wd} {t} your time for {part}. Works?
[Yes.|Better one hour later.|Works, Håkon meets him at gate.]
[Booked.|Done, invite's out.]

*TQ-{tq} is closed our end, happy with the answer. [Nice detail on {part}.|Cheers for the photos.]
[Thank you, I tell the welders.|Good!]

*Reading {kw} kW peak at {place} in your load list. Our transformer man raised an eyebrow. Is that for two boats at once?
[One boat, cold batteries, first minute. Then it falls.|Two boats. One is half of it.]
[Eyebrow's down again.|Thanks, makes sense.]

*Do we need a TQ for changing the paint on {part} or is a chat enough?
[Chat is enough, I note it.|A short TQ please, class likes paper.]
[Easy.|TQ-{tq} it is.]

*Harbour's shut {wd} from {t} for the regatta, so no wharf survey. Day after OK?
[Of course. Who wins?|Fine for us.]
[Not us, we're paperwork people.|Cheers.]

*{part}: is there a spare in the kit or do we buy our own? Storeman at {place} wants to know.
[One spare per boat is included.|Not included, but {firm} has them on the shelf.|Two. Håkon counted.]
[Storeman's rapt.|Ta, passing it on.]

*Divers did {place} this morning, {n} piles checked, {n2} with worm. Doesn't touch your fenders, just letting you know.
[Worm? In Norway we have only crabs.|Thank you, good to have it before we fix the fender plan.]

*Have you got a photo of {part} on {hull}? Crew training wants it for slide {n}.
[Attached, {n2} angles.|I go down with the camera after the coffee.]
[Spot on.|Great shot, thanks.]

*DWG-{dwg} rev {rev}: comments are in, {n} green, {n2} amber, no red.
[No red! I frame it.|Thanks, amber ones answered until {wd}.]
[Top stuff.|Nice.]

*Forecast at {place} is {n} knots on {wd}. Does the wave model want real data? I can put a buoy out.
[Yes please, every hour of data helps.|Only if it is no trouble.]
[Buoy's out.|It's in, data comes at {t}.]

*Small gripe: the drawing numbers in the {room} folder jump from {dwg} to nowhere. Is something missing?
[Three were merged, I forgot the note. Added.|No, we have numbers reserved. I put a list.]
[Ah, makes sense.|Ta.]

*Ramp trial at {place} with the old boat: {n} wheelchairs, {n2} prams, average {mm} seconds. Sheet attached.
[Very useful, the hinge angle can be as it is.|Great data, thanks for doing this.]

*Does {part} need to be off when they wash down the {room}? Ops manual, section {n2}.
[Off and covered.|Can stay on, it is IP66.]
[Ta, writing it in.|Good-o.]

*Who's on the {wd} call at {t}? I've got {n2} things, all quick.
[Me and Torbjørn.|Whole team, we bring coffee.]
[See you there.|Beauty.]

*I make it {kg} kg for {part} and the crane at {place} is good for twice that. Agree?
[Agree.|Plus the sling, but agree.]

*Typo hunt in the crew manual chapter {n2}: {n} found, one of them is funny ("batter room").
[Pancakes for everyone. Corrected.|Thank you! Batter room stays as a nickname.]

*Transformer at {place} hums at {kw} kW. Is there anything in your converter that'd do that, around the fifth harmonic?
[Fifth should be filtered. Send the trace please.|Could be the filter step, try with step {n2}.]
[Trace sent.|Step {n2} and it's quiet as a mouse. Ta.]

Sorry, missed this completely, I've been on the dredger two days with no reception. Answer's yes, go for it.
No worries as you say. We guessed yes and waited anyway.

My youngest has broken his arm on a trampoline, I'm off from lunch. Priya's got my phone.
Ouch. Good healing to him! Everything here can wait.

There's a pelican sitting on the survey marker and it won't shift. This is a formal notice of delay.
We accept the delay under force majeure, clause pelican.

The aircon at the office has died. If I type rubbish, that's why.
Our heating is also broken, 14 degrees. Should we swap?
Done. Bring a towel.

Who's the bloke singing in the background of the hall 2 video?
Welder Arne. He does only Elvis and only when the root pass is good.
Then I want him on every weld.

Do you lot honestly eat brown cheese at ten in the morning?
Do you honestly eat Vegemite at all?
Fair.

School kids' drawings of the ferries came in, 212 of them, three with sharks as captains. Scanning the best.
We hang them in the canteen! The shark captain goes to the wheelhouse.
""", 12)

NOR = grow("""
*[Hei!|Good morning, or evening with you.|Hello,] can you confirm the tidal range at {place}? We have {n2} dm in one paper and nearly double in the other.
[Second one's with surge. Use the first for the ramp.|Col says trust the tide board, I'll send the photo.]
[Thank you, used the first.|Takk, clear.]

*DWG-{dwg} rev {rev} is uploaded for your comments, mainly the {room}. Would be fine to have them until {wd}.
[On it.|Had a squiz, {n2} comments, none nasty.|Mine are in. Priya's will be there {wd}.]
[Very good comments, all taken.|Thank you, this was quick.]

*Weld pictures {hull} frame {frame}, {n} files. Two are ugly but only the light is.
[Looks tidy to me.|Ripper. The ugly ones are fine.]
[I tell the boys.|Thanks!]

Which socket type do you have in the crew mess, {place} side? We must buy {n} pieces.
[Aussie type I, 10 amp. I'll send you a box if you can't get them.|Type I. And two USB, crews are children.]
[Found them in Ålesund, imagine.|Box is welcome!]

*{part} from {firm} is {n2} days late, arrives on {wd}. It has slack of two weeks, so for your info only.
[Thanks for the heads up.|All good, cheers for telling us.]
[It came, one day before the new date.|Update: it stands in the hall. Ok.]

*What is the maximum wind for {place} operations, 25 or 30 knots? The calculation of {part} waits for it.
[25 sustained. Col shuts it above that.|30 gusting. Col's book, page {n}.]
[Then I am done in one hour.|Thank you, less steel!]

*Is somebody available {wd} at {t} your time for the {room} review? It takes {n} minutes, I promise.
[I am.|Yep, send the link.|Priya and me.]
[Sent.|See you.]

*Could you please sign the inspection sheet {tq}? It is only page {n2} which is open.
[Signed.|Signed, sorry, it was under a sandwich.]
[Takk!|Perfect.]

*Test of {part} on {wd}: {n} cycles, one stop, reason was a loose plug. We repeat it.
[Good on you for writing it down.|Thanks. Let me know the second go.]
[Second go: {n} of {n}.|Repeated, no stop.]

Do you want the manuals for {part} in PDF or also on paper?
[PDF. And one paper copy for Col.|Both, the crew room has no screen yet.]
[Noted.|Paper for Col, naturally.]

*The noise in the {room} is {mm} dB at service speed on the test stand. Limit is higher by {n2}.
[Sweet as. Quieter than the Monday meeting.|Nice result.]

*We have {n} open TQs, {n2} of them older than two weeks, all by us. I go through the list on {wd}.
[Cheers Ingrid.|Appreciate it, no rush on 2 of 'em.|Good stuff.]
[List is down to half.|Done, the remaining ones need class.]

*Class has comment number {tq}: escape route past {part} is {mm} mm too narrow on paper. In reality it is not.
[Send 'em a photo with a tape measure.|Want me to ring the Perth office of class?]
[They took the photo.|Solved, they looked at the old revision.]

*Packing list for the container: {n} lines, among them {part}. Wood is heat treated, stamp on every side for your biosecurity people.
[Good, they're fierce.|Brilliant, they send things home for one beetle.]

I changed the colour of cable marks in DWG-{dwg} to yours, orange for DC. Ok?
[Love it.|Yes please, saves someone's fingers.]

*TQ-{tq}: {kg} kg more in the {room} because of thicker plate. I take it from my margin, not from yours.
[Generous! Noted.|Ta, logging it.]

How do you write "life jacket" on signs over there, one or two words?
[One. Lifejacket.|One word, and big.]
[One and big, ok.|Thank you.]

*{part} is mounted in {hull}, {room}. {n} bolts, all with torque paint. Pictures in folder {n2}.
[Neat as a pin.|Lovely work.|Seen, thanks.]

*Question from the electricians: is your emergency stop in {place} red with yellow, or only red?
[Red on yellow.|Both, depending on decade. Red on yellow for new.]
[Then also here.|Takk.]

*FAT of {part} at {firm} is on {wd} {t} our time. Will someone join on video?
[I'll join.|Not me, dentist, but Priya's in.]
[Link sent, report comes the day after.|Nice, it takes {n} minutes.]

*Stability booklet {hull}, page {n}: can I assume {n2} bicycles on the aft deck?
[Double it, they love their bikes.|That's about right for a weekday.]
[Then I double it.|Good.]

*Hall report week: {n} metres of weld, {n2} repairs, one new apprentice, zero plasters.
[Zero plasters, that's the number I like.|Great week.|Say g'day to the apprentice.]

*{firm} proposes another type of {part}, {kg} grams heavier but with local service at your place. What do you think?
[Local service wins.|Prefer that, yes. Nearest tech's a day away otherwise.]
[Ordered.|Then we take it. DWG-{dwg} gets a new revision.]

*The {room} model in 3D is new since {t}. Turn it a bit and tell if you hit your head.
[Hit my head at frame {frame}.|Head's fine, knee's not. {mm} mm more please.]
[Changed, sit again.|Good catch, corrected.]

*TQ-{tq}: I need one more day for this, the class office is closed for stock taking. {wd}, sure.
[No stress.|{wd}'s fine.]
[Answer is in, on the day.|Here it is.]

*How many hours per day does the boat lie at {place} in winter timetable?
[{n2}, mostly at night.|See tab {n2} of Bec's sheet, row {n}.]
[Then the charging has time.|Thank you.]

*Cable from {firm} measured: {n} ohm less than in their paper. For once in our favour.
[I'll take it.|Write it down before they change it.]

*Ventilation test of the {room}: {mm} air changes, required are fewer. Smoke was out in {n2} minutes.
[Ripper result.|Nice. Video?]
[Video is in the folder.|Thanks.]

*{hull}: we turn the section with frame {frame} on {wd}. Camera 2 shows it live, if anybody is awake at your place.
[Watching with popcorn.|Recording it for the school kids.]
[It turned like a dancer.|Done, nothing creaked.]

Sorry for the many mails in the night, our server sent the whole queue at once.
I woke to 61 pings and thought the boat had sunk :) All good.

I am home with influenza since Tuesday and saw your question only now, excuse me. Answer: yes, rev F is valid.
Get better! Answer's plenty soon enough.

Here it rains from the side since nine days. I only want some pity.
Pity granted. Sunset photo attached, don't hate us.

Torbjørn won the local championship in stacking firewood. He will not say it himself.
Is that a real thing?
Very real. There was a referee.

The apprentice asks if it is true that everything in your harbour bites.
Only the half of it. The other half stings.
She still wants to come on the delivery.

I baked your Anzac biscuits for the hall. They are gone in eight minutes.
Right answer. Did you use golden syrup?
From the English shop, yes.

Somebody here has hung a map upside down so that Australia is on top. It stays.
Finally.
""", 12)

IN_AU = grow("""
*Anyone heading to {place} on {wd}? Need a lift.
[Me, {t}.|Take the ute, keys at reception.]

*Budget line {n} wants a comment by {wd}.
[On it.|Done.]

*Toolbox at {t}, topic is working near {place}.
[Righto.|I'll bring the slides.]
""", 8)


def local(person, moment):
    """The next working moment of this person at or after `moment`."""
    z = ZONE[person.party]
    at = moment.astimezone(z)
    lo, hi = (7.5, 17.2) if z is PERTH else (7.3, 16.0)
    while True:
        h = at.hour + at.minute / 60
        if at.weekday() > 4 or at.date() in S.closed[person.party] or h >= hi:
            at = dt.datetime.combine(at.date() + dt.timedelta(days=1), dt.time(), z) + dt.timedelta(hours=lo, minutes=C.uniform(0, 70))
            continue
        if h < lo:
            at = dt.datetime.combine(at.date(), dt.time(), z) + dt.timedelta(hours=lo, minutes=C.uniform(0, 70))
        return at


def talk(channel, pairs, pool, per_week, first="2025-05-06", last="2026-03-13", lag=(3, 150)):
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(S.poisson(per_week / 5)):
            one, other = C.choice(pairs)
            if not pool or date in S.closed[one.party]:
                continue
            if one.party != other.party and date in S.closed[other.party]:
                continue
            lo, hi = (8, 16.8) if one.party == "wirrabay" else (7.5, 15.7)
            at = dt.datetime.combine(date, dt.time(), ZONE[one.party]) + dt.timedelta(hours=C.uniform(lo, hi))
            before, threaded = None, C.random() < .7
            for k, line in enumerate(pool.pop()):
                who = (one, other)[k % 2]
                at = local(who, at) if k else at
                if at.astimezone(PERTH).date() > S.end:
                    break
                before = S.team(at.astimezone(PERTH), channel, who, line, reply_to=before if threaded else None)
                at += dt.timedelta(minutes=C.uniform(*lag))


DES, YARD, GEN, INT = "Design", "Yard and site", "Ferries general", "WPA internal"
half = len(AUS) // 2
A1, A2, N1, N2 = AUS[::2], AUS[1::2], NOR[::2], NOR[1::2]
talk(DES, [(PRI, KJE), (SHA, TOR), (COL, TOR), (PRI, TOR), (PRI, KJE), (SHA, KJE)], A1, 3.6, last="2025-09-30")
talk(DES, [(KJE, PRI), (TOR, SHA), (TOR, PRI), (KJE, SHA), (TOR, COL)], N1, 3.6, last="2025-09-30")
talk(YARD, [(SHA, HAK), (TEG, SIL), (BEC, ING), (SHA, ING)], A2, 2.6, last="2025-09-30")
talk(YARD, [(HAK, SHA), (ING, SHA), (SIL, TEG), (ING, BEC)], N2, 2.8, last="2025-09-30")
talk(DES, [(PRI, KJE), (PRI, TOR), (COL, TOR), (DIM, KJE)], A1, 3.2, first="2025-10-01")
talk(DES, [(KJE, PRI), (TOR, PRI), (TOR, COL)], N1, 3.4, first="2025-10-01")
talk(YARD, [(DIM, HAK), (TEG, SIL), (BEC, ING), (DIM, ING), (SHA, HAK)], A2, 3.0, first="2025-10-01")
talk(YARD, [(HAK, DIM), (ING, DIM), (SIL, TEG), (ING, BEC)], N2, 3.2, first="2025-10-01")
talk(INT, [(SHA, PRI), (BEC, TEG), (TEG, SHA)], IN_AU, .7)


def scene(channel, *lines):
    first = None
    for when, who, text in lines:
        m = S.team(when, channel, who, text, reply_to=first)
        first = first or m


# ---- Meetings ----------------------------------------------------------------------------------------------------------------
CORE = [SHA, PRI, TEG, ING, TOR, KJE]
S.series("Ferry progress meeting", "2025-05-14 15:30", 2, "2025-09-17", 60, CORE, skip=["2025-07-09", "2025-07-23"], moved={"2025-06-25": "2025-06-26 15:30"}, cancelled=["2025-08-20"])
S.meeting("2025-08-22 15:30", "Ferry progress meeting (instead of 20 August)", 60, CORE)
S.series("Ferry progress meeting", "2025-10-01 15:30", 2, "2026-03-11", 60, [DIM, PRI, TEG, ING, TOR, KJE], skip=["2025-12-24"], cancelled=["2026-02-04"])
S.meeting("2026-02-06 15:30", "Ferry progress meeting (instead of 4 February)", 60, [DIM, PRI, TEG, ING, TOR, KJE])
S.meeting("2025-09-04 15:00", "New organisation at the port: questions and answers", 45, [SHA, DIM, PRI, ING, TOR, KJE, HAK, SIL])
S.meeting("2025-11-12 14:30", "Charging: joint review with both test reports", 120, [DIM, PRI, COL, ING, TOR, KJE])
S.meeting("2025-06-10 14:00", "Steering Sollvåg / Wirrabay", 90, [SHA, TEG, ING, SIL])
S.meeting("2025-10-21 14:00", "Steering Sollvåg / Wirrabay", 90, [DIM, TEG, ING, SIL])
S.meeting("2026-02-17 14:00", "Steering Sollvåg / Wirrabay", 90, [DIM, TEG, ING, SIL])

S.minutes("2025-05-14", "Ferry progress meeting", [SHA, PRI, TEG, BEC, ING, TOR, KJE], """
First one. Two 24 metre electric ferries, hull 71 and hull 72, in service on the Pelican Point run from August 2026.

## Decisions
- Progress meeting every two weeks, 15:30 Perth.
- Design changes and changes of people or dates are told 21 days ahead where anybody can know them by then.
- Technical queries (TQ) answered within three working days, or a date is given.
- Anyone worried about anything rings Shane or Ingrid the same day; both of them put it on the next agenda.

## Actions
- Torbjørn: hull lines rev C, 28 May
- Priya: shore supply limits, 23 May
""")
S.minutes("2025-06-10", "Steering", [SHA, TEG, ING, SIL], "Contract start-up without remarks.\n\nIngrid reminds of the Norwegian joint holiday, yard closed from 7 July to 1 August; Håkon has emergency phone.\n\n## Decisions\n- No design deadlines in July. Port collects questions in one list.\n\n## Actions\n- Shane: question list, 4 August")
S.minutes("2025-06-26", "Ferry progress meeting", [SHA, PRI, ING, TOR, KJE], "Moved by a day, Shane had the dredging tender.\n\nHull lines rev C came on 28 May as planned. Shore supply limits were due on 23 May, came on 27 May, Priya said so on the 21st.\n\n## Decisions\n- Plate order can go.\n\n## Actions\n- Kjersti: battery comparison, 13 August")
S.minutes("2025-08-22", "Ferry progress meeting", [SHA, PRI, TEG, ING, TOR, KJE], "List of 37 July questions: 31 answered, six need calculations, date 5 September.\n\nKjersti presents two batteries, LFP and NMC. Priya would have liked a third. Good discussion, loud in places.\n\n## Decisions\n- LFP.\n\n## Actions\n- Kjersti: six calculations, 5 September")
S.minutes("2025-09-04", "New organisation at the port, questions", [SHA, DIM, PRI, ING, TOR, KJE, HAK, SIL], "Shane and Dimitri explain what moves on 1 October and what stays. Fourteen questions from Sollvåg, all answered, two in writing by Monday (who signs changes; who pays travel).\n\n## Decisions\n- Shane and Dimitri do everything together until 31 October.\n\n## Actions\n- Dimitri: visit to the yard, week 39")
S.minutes("2025-10-21", "Steering", [DIM, TEG, SHA, ING, SIL], "Hull 71: 62 percent steel complete. Invoice 3 overdue by nine days at the port because of the new finance system; paid on 17 October; Tegan explained it before it was due.\n\nThe question of plug or pantograph is brought here by Priya and Torbjørn together, as agreed with both project managers.\n\n## Decisions\n- Both are tested, cost shared, review on 12 November.\n\n## Actions\n- Kjersti: test in Ålesund, 5 November\n- Priya: test at Garden Jetty, 7 November")
S.minutes("2025-11-12", "Charging: joint review", [DIM, PRI, COL, ING, TOR, KJE], "Ålesund: plug connects 197 of 200, pantograph 199 of 200. Garden Jetty: salt and bird droppings stop the pantograph twice in a week, the plug never.\n\nTorbjørn says that he was wrong on birds. Priya says that she was wrong on connection times.\n\n## Decisions\n- Plug with motor arm, a mix of both proposals.\n\n## Actions\n- Torbjørn: arm drawing, 28 November")
S.minutes("2025-12-10", "Ferry progress meeting", [DIM, PRI, TEG, BEC, ING, TOR, KJE, HAK], "Arm drawing came on 27 November.\n\nPropeller castings from Bladvik failed inspection, three weeks. Håkon has shifted the painting forward, launch stays on 10 February.\n\n## Decisions\n- No meeting on 24 December. Both closed from 22 December to 2 January.\n\n## Actions\n- Håkon: new castings, 16 January")
S.minutes("2026-01-21", "Ferry progress meeting", [DIM, PRI, TEG, ING, TOR, KJE], "Castings accepted on 15 January.\n\nWheelhouse windows: Col's wish of December is in the drawing.\n\n## Actions\n- Bec: list for the launch, 28 January")
S.minutes("2026-02-17", "Steering", [DIM, TEG, ING, SIL], "Hull 71 was launched on 10 February, floats 14 mm higher than calculated, everybody pleased.\n\nLook back on the first nine months: what do we do less, what more? Less: queries without a picture. More: short calls.\n\nHull 72: both would like to start fitting out three weeks sooner.\n\n## Decisions\n- Option for hull 73 is looked at together in May.\n\n## Actions\n- Silje and Tegan: price basis for hull 73, 30 April")

for d, people, body in [
    ("2025-05-28", CORE, "Hull lines rev C is in today, on the agreed day. Tide data for Pelican Point still two versions, Shane brings the right one.\n\n## Actions\n- Shane: tide table, 4 June"),
    ("2025-06-11", CORE, "Tide table received. Torbjørn lengthens the bow by 300 mm for less wash at the swimming beach.\n\n## Decisions\n- 300 mm more bow, no price change."),
    ("2025-08-06", CORE, "First after the holiday. Question list walked through, who answers what.\n\n## Actions\n- Ingrid: answers, 15 August"),
    ("2025-09-03", CORE, "Six calculations are due on Friday, four are ready. Frames 4 to 12 of hull 71 are welded."),
    ("2025-09-17", CORE, "All six calculations accepted. Dimitri listens in before his trip.\n\n## Decisions\n- Seat vinyl blue."),
    ("2025-10-01", [DIM, SHA, PRI, TEG, ING, TOR, KJE], "First one with Dimitri in the chair, Shane beside him. Markup on charging comes next week."),
    ("2025-10-15", [DIM, SHA, PRI, TEG, ING, TOR, KJE], "Paper on charging is nearly ready for steering. Evacuation sketch accepted.\n\n## Actions\n- Priya, Torbjørn: paper, 17 October"),
    ("2025-10-29", [DIM, SHA, PRI, TEG, ING, TOR, KJE], "Handover finished, list of 41 is closed. Shane thanks and is thanked."),
    ("2025-11-26", [DIM, PRI, TEG, ING, TOR, KJE], "Arm drawing will be ready tomorrow, a day before the date. Bec told about the newspaper mix-up; from now on both press desks have each other's numbers."),
    ("2026-01-07", [DIM, PRI, TEG, ING, KJE], "Everyone rested. Torbjørn excused (firewood, back). Hull 71 in paint."),
    ("2026-02-06", [DIM, PRI, TEG, BEC, ING, TOR, KJE], "Instead of 4 February. Launch script read through line by line. Rev F alarm limit is in both manuals now."),
    ("2026-02-18", [DIM, PRI, TEG, ING, TOR, KJE], "Harbour trial plan accepted. Hull 72 starts fitting out on 2 March."),
    ("2026-03-11", [DIM, PRI, TEG, ING, TOR, KJE], "Trim and docking better than promised. Sea trial week 15, Col travels.\n\n## Actions\n- Ingrid: trial programme, 25 March"),
]:
    S.minutes(d, "Ferry progress meeting", people, body)

# ---- Scenes -----------------------------------------------------------------------------------------------------------------
scene(GEN, ("2025-05-06 15:05", SHA, "Welcome to the channel, everyone. House rules: no question's silly, no acronym without a translation, and whoever posts a photo of snow buys the beers."),
      ("2025-05-06 15:12", ING, "Thank you Shane. From us: we are direct. If it sounds angry it is probably only Norwegian."),
      ("2025-05-06 15:20", SHA, "And if we sound relaxed it's probably urgent."),
      ("2025-05-06 15:26", TOR, "Noted, both."))
scene(DES, ("2025-05-21 14:40", PRI, "Heads up: the shore supply limits I owe you on the 23rd will be the 27th. Network operator has been sitting on the fault level figure and I'd rather send you the real number than a guess. Shout if that hurts."),
      ("2025-05-21 15:31", KJE, "It does not hurt. Real number please."),
      ("2025-05-27 13:50", PRI, "Fault level 7.9 kA at Garden Jetty, 11.2 at the Quay. Full letter attached."),
      ("2025-05-27 15:16", KJE, "Perfect, thank you for chasing them."))
# the long holiday
scene(GEN, ("2025-06-12 15:40", ING, "Dear all, as in the steering: in Norway everybody has the joint holiday in July. The yard is closed from 7 July to 1 August. You will not hear from us, and it is not because we don't like you. Håkon has the phone for fire, flood and class."),
      ("2025-06-13 08:12", SHA, "FOUR WEEKS. I'm in the wrong country. No worries, we'll save our questions in one list and hit you with it on 4 August."),
      ("2025-06-13 09:05", BEC, "Do you need a naturalised ferry builder with no skills at all? Asking for me."),
      ("2025-06-13 15:18", ING, "We take you, Bec. Can you stack firewood?"))
scene(GEN, ("2025-07-04 15:02", ING, "So, lights out. Hall is clean, hull 71 keel plates lie under cover. God sommer!"),
      ("2025-07-04 15:06", SHA, "Enjoy it, you've earned it. Off you go."))
scene(YARD, ("2025-07-15 09:40", SHA, "Not for July, just parking here: Q1 to Q12 are in the list. Nobody answer this, go fishing."),)
scene(YARD, ("2025-07-22 16:20", SHA, "Class rang ME, wanting material certificates for the keel by tomorrow or they lose the inspection slot. Håkon, this counts as class, sorry mate."),
      ("2025-07-22 17:48", HAK, "No problem, I am by the boat anyway. Certificates are in folder 7, I send link to class now."),
      ("2025-07-23 08:01", SHA, "Slot saved. Back to your fish, and thanks heaps."))
scene(GEN, ("2025-08-04 14:20", ING, "We are back, brown and slow. I found the list. 37 questions, Shane, 37."),
      ("2025-08-04 14:33", SHA, "Four weeks is a long time to think."),
      ("2025-08-04 14:41", ING, "31 answered by the 15th, the rest need calculation, you get a date in the meeting."),
      ("2025-08-15 15:20", ING, "31 are in the list now. As promised and with pictures."))
scene(GEN, ("2025-08-18 15:10", ING, "I have to cancel Wednesday the 20th, Torbjørn and I must be at a funeral of an old colleague. Can we take Friday 22nd, same hour?"),
      ("2025-08-18 15:21", SHA, "Course. Friday it is. Sorry for your loss, both of you."),
      ("2025-08-18 15:30", TOR, "Thank you Shane. He welded my first boat."))
# battery dispute
scene(DES, ("2025-08-19 13:30", PRI, "I've read the battery comparison twice. With respect, the NMC column is written so that nobody could possibly choose it. Cycle life at 25 degrees? Our wharf does 25 at breakfast."),
      ("2025-08-19 14:55", KJE, "The NMC column is taken from the maker's paper, word for word. I do not decorate tables."),
      ("2025-08-19 15:10", PRI, "Didn't say decorate. I said the temperature's wrong for both columns and you've drawn a conclusion from it."),
      ("2025-08-19 15:22", KJE, "Hm. You are right that both are at 25. I run it again at 40 tonight. I was annoyed, sorry."),
      ("2025-08-20 07:55", PRI, "Me too, and I could've rung. Thanks for doing it."),
      ("2025-08-21 14:15", KJE, "At 40: LFP loses 18 percent in ten years, NMC 31. Same winner, but smaller boats in the table than I thought. Good that you pushed."))
# reorganisation
scene(GEN, ("2025-08-28 14:30", SHA, "Something you should hear from me and not from LinkedIn. The port is being reorganised on 1 October. Marine Projects (my lot) goes into a new Assets division under Dimitri Kostas. I move to the channel dredging program, two floors up. Priya, Tegan, Bec and Col stay where they are. Money, contract and dates of the ferries don't change. Q&A for you on 4 September, and I'm around till 31 October for anything at all, after that with a phone number."),
      ("2025-08-28 15:08", ING, "Thank you for telling so early. I admit I am sad, I had just learned to understand you."),
      ("2025-08-28 15:15", SHA, "No one's managed that in 20 years, you did well."),
      ("2025-08-28 15:40", SIL, "Who signs change orders from 1 October? Our bank will ask me."),
      ("2025-08-29 08:50", TEG, "Dimitri up to 250k, the CEO above. Letter with specimen signatures comes to you before the 15th."),
      ("2025-09-12 14:20", TEG, "Letter's in your inbox, Silje. Two days early, don't get used to it."),
      ("2025-09-12 15:02", SIL, "Got it. I am already used to it."))
scene(GEN, ("2025-09-01 09:30", DIM, "Hello all, Dimitri here. I know cranes and sheds, not ferries, so I'll be asking you basic things for a while. I'm coming to the yard in week 39 to learn. Please be blunt."),
      ("2025-09-01 14:22", ING, "Welcome Dimitri! Being blunt is included in the price."),
      ("2025-09-01 14:51", HAK, "You get boots and a helmet and Arne sings for you."))
scene(YARD, ("2025-09-15 11:05", DIM, "First basic one: why are there two numbers for weight, and which one do I get shouted at about?"),
      ("2025-09-15 14:20", HAK, "Lightship is the boat alone, displacement is with people. You get shouted at about lightship."),
      ("2025-09-15 14:31", TOR, "By me. I made you a page with drawings, 2 minutes reading. Ask more."),
      ("2025-09-16 08:10", DIM, "That page is gold. Pinned it."))
scene(YARD, ("2025-09-26 15:40", DIM, "On the train to Bergen. Four days in the yard and I've learnt more than in a year of slides. Thanks to the whole hall, and to Arne for \"Suspicious Minds\"."),
      ("2025-09-26 15:55", HAK, "Come again! Not in July."))
scene(INT, ("2025-10-03 09:10", TEG, "Handover list for ferries: 41 lines, 38 done. Dimitri and Shane doing the last three with Ingrid on Monday."),
      ("2025-10-03 09:30", BEC, "Smoothest restructure I've survived here, and I've survived five."))
scene(GEN, ("2025-10-31 14:50", SHA, "Last day on the job for me. You've got a good one in Dimitri. My number's in the pinned post, and I expect an invite to the launch."),
      ("2025-10-31 15:04", ING, "You get seat number one. Tusen takk, Shane, for everything."),
      ("2025-10-31 15:10", KJE, "And we keep the pelican clause."))
# plug or pantograph
scene(DES, ("2025-10-06 14:45", TOR, "I have seen the markup on DWG-2417. I will not sign a boat with a plug that a deckhand has to carry in rain. It is 2025. Pantograph, finished."),
      ("2025-10-06 15:20", PRI, "And I won't accept a moving arm over salt water with four hundred gulls on it. You've never met our gulls."),
      ("2025-10-06 15:31", TOR, "Gulls exist in Norway. I have even seen one."),
      ("2025-10-07 08:30", COL, "You're both wrong. But do carry on."),
      ("2025-10-07 14:40", PRI, "Torbjørn, that \"finished\" got my back up. It's not finished, I have to keep it alive for 25 years."),
      ("2025-10-07 15:12", TOR, "This is a fair point. I take back \"finished\". I do not take back pantograph."),
      ("2025-10-07 15:25", PRI, "Ha. Then let's go to steering with it, you and me together, one paper, two columns. Ingrid and Dimitri okay with that?"),
      ("2025-10-07 15:50", ING, "Yes, very good. Please."),
      ("2025-10-08 07:50", DIM, "Fine by me too. Book the 21st."))
scene(DES, ("2025-10-17 14:55", TOR, "Our paper for steering is ready, Priya. I have put your argument better than you did, I think."),
      ("2025-10-17 15:20", PRI, "Annoyingly, you have. Signed."))
scene(DES, ("2025-11-06 14:35", KJE, "Results from Ålesund, uncooked: plug missed three of 200. All three when the arm was iced. You will not have ice, so in fact zero. Torbjørn has read this and is eating lunch alone."),
      ("2025-11-07 15:02", PRI, "Garden Jetty: plug fine, pantograph stopped Tuesday (salt) and Thursday (guess). Photos attached. Connection takes 50 seconds though, I said 20, so I'm eating humble pie alone as well."),
      ("2025-11-07 15:30", TOR, "Let us eat together on the 12th. I have an idea: your plug, my arm."))
scene(DES, ("2025-11-13 08:20", PRI, "Best meeting I've had this year. Credit where it's due: the motor arm is Torbjørn's idea, and it's better than what either of us walked in with."),
      ("2025-11-13 14:31", TOR, "It was your gulls. Thank you."))
# money
scene(YARD, ("2025-09-22 10:15", TEG, "Silje, warning you now: finance system changeover on 1 October means a payment freeze of about two weeks. Invoice 3 (due 8 Oct) will be late, my guess 17 Oct. If that hurts your cash, tell me and I'll get a manual cheque run."),
      ("2025-09-22 14:30", SIL, "Thank you for saying it before. We manage until the 20th."),
      ("2025-10-09 14:40", SIL, "Only to have it written: invoice 3 was due yesterday, not paid, as you told. Still the 17th?"),
      ("2025-10-10 09:00", TEG, "Still the 17th. I check daily like a mad woman."),
      ("2025-10-17 13:10", TEG, "Paid this morning, with interest for nine days, and don't argue."),
      ("2025-10-20 14:05", SIL, "It is here. I would have argued."))
# third firm
scene(YARD, ("2025-12-02 14:20", HAK, "Bad news, fresh from this morning: both propeller castings from Bladvik have pores, class says no. Bladvik knew since two weeks and kept it to themselves, useless people. New ones 16 January. I look tonight what it does with the launch."),
      ("2025-12-02 15:05", DIM, "Ugh. Thanks for ringing straight away. Anything we can do with Bladvik from here? Happy to growl."),
      ("2025-12-03 14:50", HAK, "Paint goes first now, then propellers. Launch 10 February stays. Growling welcome, though."),
      ("2025-12-04 11:30", DIM, "Growled. Their MD has promised a weekly report to both of us."))
scene(YARD, ("2026-01-15 14:55", HAK, "Castings are here and class says yes. One day early. Your growl works over 13,000 kilometres."),
      ("2026-01-16 08:00", DIM, "I've been practising on my teenagers."))
# rumour
scene(GEN, ("2025-11-18 14:25", ING, "A journalist from the Sunnmøre paper just asked me to comment that \"the Australians are cancelling the electric ferries\". I did not know what to say. Is there something that I should know?"),
      ("2025-11-18 14:29", BEC, "NO. Ringing you in one minute."),
      ("2025-11-18 14:58", BEC, "For everyone: a different mob up the coast has dropped THEIR ferries and the reporter mixed us up. Our CEO's statement is out, I've rung the paper, correction tomorrow. We want our boats!"),
      ("2025-11-18 15:20", ING, "Thank you Bec. My pulse goes down. The welders had already heard it on the radio, I read your words out in the hall."),
      ("2025-11-19 14:40", HAK, "There was applause. And Elvis."))
# late answer, made good
scene(DES, ("2025-11-24 13:45", COL, "Wheelhouse windows. Frame 9 pillar sits where my number two beacon is. Can it go 80 aft?"),
      ("2025-12-01 10:00", COL, "Any thoughts on the pillar?"),
      ("2025-12-01 14:35", TOR, "Col, this is my fault, I answered you in my head. I look at it today."),
      ("2025-12-03 15:20", TOR, "80 is not possible but 65 is, with a thicker pillar above. You see the beacon with one step to the left less. Drawing attached."),
      ("2025-12-04 09:05", COL, "65 will do nicely. Good man."))
# jokes, tone
scene(GEN, ("2025-10-14 14:50", HAK, "Typical Australians: they order a ferry and ask first where the barbecue goes."),
      ("2025-10-14 14:58", BEC, "Typical Norwegians: they answered with three drawings and a risk assessment."),
      ("2025-10-14 15:03", HAK, "The risk assessment was good!"),
      ("2025-10-14 15:05", BEC, "It was magnificent. Page 2, \"sausage, falling\". Framed."))
scene(YARD, ("2025-12-09 15:10", SIL, "I am sorry, I have written Wirrabey with e on the Christmas cards. All sixty."),
      ("2025-12-10 08:15", TEG, "We'll have the town renamed. Lovely cards!"))
# Christmas
scene(GEN, ("2025-12-11 09:20", DIM, "We're shut 22 December to 2 January, same as you. On call: me for the site. Progress meeting on the 24th is off, next one 7 January. Ferry-free fortnight, go and hug your families."),
      ("2025-12-11 14:40", ING, "Same here, Håkon's phone as always. God jul from all of us, you have been a very good customer, also when loud."))
# urgent
scene(YARD, ("2026-01-13 14:48", KJE, "Please somebody look right now: the container with the converter is in Fremantle with status HOLD and the free days end today."),
      ("2026-01-13 14:51", TEG, "On the phone to customs."),
      ("2026-01-13 15:33", TEG, "Released. They wanted a tick in a box on form 4, which I've ticked with feeling."),
      ("2026-01-13 15:36", KJE, "You are a hero, thank you."))
scene(DES, ("2026-01-20 14:15", KJE, "Confession. I changed the alarm limit in the battery room from 55 to 50 in rev F last Thursday and did not tell it. It is safer, but your operating manual says 55. I should have asked first, sorry. Do you want it back?"),
      ("2026-01-20 14:40", PRI, "Appreciate you owning up. 50's the better number. Leave it, and I'll fix the manual today. Next time just ping me."),
      ("2026-01-20 14:44", KJE, "Promised. I put a line in the checklist so that it can't happen again."))
scene(GEN, ("2026-01-28 09:15", DIM, "Next Wednesday's meeting (4 Feb) clashes with the Premier's visit to the wharf, and when the Premier visits, I carry the umbrella. Could we do Friday the 6th?"),
      ("2026-01-28 14:20", ING, "Friday is fine. Send a picture of the umbrella."),
      ("2026-02-06 15:33", DIM, "Umbrella picture, as contracted."))
# launch
scene(GEN, ("2026-02-10 18:05", ING, "SHE FLOATS. Hull 71, 17 ladies and gentlemen on board, 14 mm higher than Torbjørn calculated, he says it is the paint."),
      ("2026-02-10 18:09", SHA, "Watching from the front row. Grown man crying, it's the wind."),
      ("2026-02-11 07:40", PRI, "Absolutely stunning. Well done every single one of you."),
      ("2026-02-11 07:58", COL, "She'll do."),
      ("2026-02-11 14:25", TOR, "From Col this is a poem, I understand."))
scene(GEN, ("2026-02-12 10:30", BEC, "Media release is out. I've put all five of you in by name, and the hall. Minister wanted \"Australian ingenuity\", I made it \"Norwegian and Australian\"."),
      ("2026-02-12 14:50", ING, "It is read aloud in the canteen now. Thank you, this means much here."))
scene(YARD, ("2026-02-24 14:30", HAK, "Question for honest answer: was something in the launch week bad for you? We were in a tunnel and perhaps short."),
      ("2026-02-25 08:20", DIM, "Honest answer: Thursday's call got dropped twice and I felt a bit like a tourist. That's it. The rest was first class."),
      ("2026-02-25 14:25", HAK, "Thanks, you are right. For hull 72 you get one of us only for the guests, it's noted in the plan."))
scene(DES, ("2026-03-09 14:40", TOR, "Trim of hull 71 at full load is 0.2 degrees. I predicted 0.3. I only mention it."),
      ("2026-03-10 08:05", PRI, "Mentioned and admired. Charging arm docks 40 of 40, I only mention it."))

S.write()
