"""Heat for Valbrune: a city, a network operator, a heat producer, a start-up and an engineering bureau; 2025-01-06 to 2026-01-05."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, days, day

story = Story(4107, "Europe/Paris", "2025-01-06", "2026-01-05")
C = story.chance
for d in ("2025-04-21", "2025-05-01", "2025-05-08", "2025-05-29", "2025-05-30", "2025-06-09", "2025-07-14", "2025-08-15", "2025-11-11", "2025-12-25", "2026-01-01"):
    story.holidays.add(day(d))
for d in days(day("2025-12-22"), day("2026-01-02")):
    story.holidays.add(d)

for pid, dom in (("valbrune", "valbrune.example"), ("thermorel", "thermorel.example"), ("boreane", "boreane.example"), ("sondelio", "sondelio.example"), ("rivoire", "rivoire-mahaut.example")):
    story.party(pid, dom)
for pid in story.closed:
    story.closed[pid] |= story.holidays
story.away("sondelio", "2025-08-04", "2025-08-22")
story.away("rivoire", "2025-08-01", "2025-08-22")
story.away("valbrune", "2025-08-11", "2025-08-20")
story.away("boreane", "2025-05-02", "2025-05-02")
story.away("rivoire", "2025-05-09", "2025-05-09")

P = story.person
helene = P("Hélène Marchetti", "valbrune", "Head of energy transition")
karim = P("Karim Benali", "valbrune", "Project lead heat network")
odile = P("Odile Fournier", "valbrune", "Roads and permits")
bastien = P("Bastien Roche", "valbrune", "Public buildings")
nadege = P("Nadège Pruvost", "valbrune", "Communication")
luc = P("Luc Delmas", "thermorel", "Network director")
sandrine = P("Sandrine Kopp", "thermorel", "Operations manager")
yannick = P("Yannick Le Goff", "thermorel", "On-call technician")
farida = P("Farida Meziane", "thermorel", "Substations")
gregoire = P("Grégoire Aubry", "thermorel", "Contracts")
vincent = P("Vincent Taillandier", "boreane", "Plant manager")
mireille = P("Mireille Costa", "boreane", "Metering")
thibault = P("Thibault Nguyen", "boreane", "Process engineer")
claire = P("Claire Desjoyaux", "boreane", "Commercial")
hugo = P("Hugo Lambert", "boreane", "Junior process engineer")
ines = P("Inès Cordier", "sondelio", "Founder")
mathis = P("Mathis Oury", "sondelio", "Developer")
priya = P("Priya Raman", "sondelio", "Data scientist")
ulysse = P("Ulysse Garnier", "sondelio", "Hardware")
etienne = P("Étienne Mahaut", "rivoire", "Partner")
solene = P("Solène Vidal", "rivoire", "Hydraulics")
pavel = P("Pavel Dvorsky", "rivoire", "Measurement")
camille = P("Camille Rivoire", "rivoire", "Coordination")
ALL = [helene, karim, odile, bastien, nadege, luc, sandrine, yannick, farida, gregoire, vincent, mireille, thibault, claire, hugo, ines, mathis, priya, ulysse, etienne, solene, pavel, camille]
story.channel("heatnet", ALL)
story.channel("substations", ALL)
story.channel("measurements", ALL)
story.channel("works", ALL)
story.channel("plant", ALL)
story.channel("canteen", ALL)
story.channel("thermorel-oncall", [luc, sandrine, yannick, farida])
S, M = story.slack, story.mail

# ---------------------------------------------------------------- fills and templates
FILL = dict(
    ss=["Rue des Tanneurs", "Lycée Perrin", "Les Glacis 3", "Quai Nord", "Piscine Verlaine", "Hôpital Est", "Les Muriers", "Cité Jaurel", "Gymnase Ober", "the médiathèque", "Tour Belvue", "Ecole Sorbier", "Halle aux Grains", "Clos Saint-Eloi"],
    st=["Avenue du Moulin", "Rue Pastel", "Boulevard des Alliés", "Rue de la Verrerie", "Place du Grenier", "Chemin des Cordiers", "Rue Neuve", "Impasse du Lavoir", "Rue Haute", "Allée des Charmes"],
    v=["V-112", "V-118", "V-204", "V-207", "V-231", "V-306", "V-310", "V-415"],
    dn=["DN80", "DN100", "DN125", "DN150", "DN200"],
    n=[str(k) for k in range(3, 29)], m=[str(k) for k in range(31, 97)], t=[str(k) for k in range(52, 71)], s=[str(k) for k in range(82, 109)],
    mw=["2.1", "3.4", "4.8", "5.2", "6.0", "7.5", "8.3", "9.1", "11.6"],
    sn=["L-03", "L-07", "L-11", "L-16", "L-22", "L-28", "L-31", "L-40", "L-44"],
    wd=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], h=["8:30", "9:00", "10:00", "11:15", "14:00", "15:30", "16:00"],
    food=["couscous", "blanquette", "lasagne", "fish again", "quiche", "lentils with sausage", "gratin", "poulet basquaise"],
    plan=["P-21", "P-24", "P-27", "P-33", "P-38", "P-41", "P-46"], inv=["4411", "4427", "4468", "4502", "4519", "4533", "4560", "4602"],
)
used = set()


def fill(text, ctx):
    while True:
        text, n = re.subn(r"\[([^\[\]]*)\]", lambda hit: C.choice(hit.group(1).split("|")), text)
        if not n:
            return text.format(**ctx)


def one(lines):
    for _ in range(25):
        ctx = {k: C.choice(v) for k, v in FILL.items()}
        made = [fill(line, ctx) for line in lines]
        if not any(l in used for l in made if len(l) > 16):
            break
    while len(made) > 2 and len(made[-1]) > 14 and made[-1] in used:
        made.pop()
    used.update(made)
    return made


def pool(rows, size):
    out = []
    while len(out) < size:
        some = list(rows)
        C.shuffle(some)
        out += some
    return [one(r) for r in out[:size]]


def talk(where, pairs, per_week, rows, first, last, **more):
    weeks = (day(last) - day(first)).days / 7
    story.chatter(where, pairs, per_week, pool(rows, int(per_week * weeks * 1.4) + 4), first=first, last=last, **more)


def directed(where, rows, per_week, first, last, reply=(5, 300), threads=0.6):
    """Rows of (people who ask, people who answer, lines)."""
    bag = []
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week * 0.74 / 5)):
            if not bag:
                bag = list(rows)
                C.shuffle(bag)
            a, b, lines = bag.pop()
            x, y = C.choice(a), C.choice(b)
            if date in story.closed[x.party] or date in story.closed[y.party] or (hugo in (x, y) and date < day("2025-05-05")):
                continue
            story.exchange(where[0], where[1], date, x, y, one(lines), reply, 1.0, threads, (8.4, 18.2))


CITY, OPS, PLANT, START, ENG = [karim, bastien, odile], [sandrine, farida, yannick], [thibault, mireille, vincent], [mathis, priya, ulysse], [solene, pavel, camille]

SUBST = [
    (OPS, ENG, ["[Primary return|Return] at {ss} is {t} degrees since [yesterday|this morning|the weekend]. Is it in your model?", "[Model says|I had] five less. [Valve|Control valve] stuck half open?", "[Will look {wd}|I pass there {wd}|Yannick passes {wd}].", "[Thanks|Good|Perfect], tell me what you find, I correct the sheet."]),
    (ENG, OPS, ["For {plan} I need the [plate|nameplate] of the exchanger at {ss}. [Photo is enough|A picture does it].", "[Here it is|Sent]. [Sorry for the thumb|A bit dark, sorry|The dust is original].", "[Super|Great], readable. {m} plates, that explains it."]),
    (OPS, CITY, ["Who has the key of the [boiler room|technical room] at {ss}? [Caretaker doesn't answer|The old lock was changed].", "[The concierge|Building office], before {h}. I call [her|him] for you.", "[Got it|Door open], merci."]),
    (CITY, OPS, ["Tenants at {ss} say it's [too warm|cold on the top floor|noisy at night]. [Normal?|Something on your side?]", "[Air in the column, we purge {wd}|Pump speed, I lower it|Curve was set for minus ten, I correct it].", "[Thanks, I tell them|Merci, they will be happy|Good, I answer the letter then]."]),
    (OPS, ENG, ["{v} at {st} does not close completely. [I'd replace it in the summer|Leave or replace?]", "[What leak rate, roughly|How bad, in litres|How bad is it compared with {v}]?", "About {n} litres per hour.", "[Then summer is fine|Summer. I put it on list B|List B, with a red star]."]),
    (START, OPS, ["Logger {sn} at {ss} is [silent|offline] since {h}. [Battery?|Did somebody unplug it?]", "[The cleaning lady needed the plug for the vacuum|The electrician cut the circuit, back now|Yes me, sorry, forgot to plug it again].", "[Haha ok|No problem, it buffers|All data came in, nothing lost]."]),
    (ENG, OPS, ["[Setpoint|Heating curve] at {ss}: can we try {s} instead of what we have?", "[Not before the frost is over|Yes, from {wd}|OK for a test of {n} days]."]),
    (OPS, START, ["We swap the pump at {ss} on {wd} at {h}. Your graph will look [dead|sad|strange] for an hour.", "[Noted, I tag the gap|Thanks, I put a note in the data|OK, no alarm then]."]),
    (OPS, ENG, ["[Strainer|Filter] at {ss} was full of [rust|teflon|mud and one glove]. Flow is up {n} % now.", "[Ha|Beautiful]. [That explains my February curve|I was searching for this in the equations]."]),
    (CITY, OPS, ["[Inspector|Insurance man] comes to {ss} {wd} at {h}, can one of you be there?", "[I go|Farida goes|Yes, me]. What does he want to see?", "[Expansion vessel and the papers|Only the safety valve certificate]."]),
]
MEAS = [
    (START, PLANT, ["The hourly file of [yesterday|{wd}] stops at {h}. [Is the export running?|Did the server sleep?]", "[Disk full. Restarted|Windows update, of course|My fault, tested something]. You have it in [10 minutes|half an hour].", "[Received, complete|All {m} rows there, thanks]."]),
    (START, ENG, ["Forecast error last week: {n}.{n} %. [Better than I hoped|Wind is still the problem|The school holiday confused it].", "[Not bad|OK for me]. Show me [the mornings|{ss}] separately?", "[Tomorrow|{wd}], with plots."]),
    (ENG, START, ["Why has {sn} a step of {n} tenth at {h} on {wd}?", "Firmware [2.3|2.4|2.5], new averaging. [It's in the change note|I wrote it on the wiki].", "[Ah yes|Found it]. [I should read more|Thanks]."]),
    (PLANT, START, ["Which [unit|time zone] is column {n} in your export? [I get funny numbers|My sum is wrong by a lot].", "[kWh, not MJ|UTC. I know, I know|Cubic metres per hour].", "[OK all good then|That's the one hour I was missing, merci]."]),
    (PLANT, ENG, ["Next calibration slot in the lab: {wd}, {h}. [Do you want to come?|There is place in the car.]", "[Yes|With pleasure|Can't, but send me the sheet please].", "[Noted|OK]."]),
    (ENG, PLANT, ["For the balance of the week I have {mw} MW mean. You?", "[Same to the second digit|{mw} too if I leave out the start-up|A little less, we had a trip on {wd}].", "[Fine|Good, I close the week]."]),
    (START, OPS, ["[Can you drop by|Do you pass near] {ss} this week? {sn} needs a push on the button.", "[{wd}|Tomorrow after {h}|Yes, I do it on the way back].", "[You are a hero|Thank you|Super]."]),
    (OPS, START, ["The [map|dashboard] shows {ss} in red, but it works. I'm [standing in it|next to it].", "[Threshold too tight, I change it|Red means old data here, bad choice of colour|Cache of {wd}, reload|It needs {n} minutes to forgive|You found a bug, congratulations]. [Sorry|My apologies to {ss}|]", "[Green now|Better]."]),
]
WORKS = [
    (OPS, CITY, ["Permit for the trench {st}: still [{wd}|this week]?", "[Signed, in your box|Waiting for the gas people, {wd} at latest|Yes. Conditions as last time].", "[Parfait|OK merci]."]),
    (CITY, OPS, ["The shop owner at {st} asks until when the fence stays.", "[{wd} evening|Two days more, the asphalt came late|It goes tomorrow {h}].", "[I pass it on|Good, he was very polite about it|Thanks, he offers croissants if it's true]."]),
    (ENG, CITY, ["Is there a [telecom|water|gas] drawing for {st}? Mine is from 1987.", "[Mine from 1991|I scan it|Archive has one, I go {wd}]. [Don't trust the depth|Dig by hand there].", "[Of course|Received, merci]."]),
    (OPS, ENG, ["Weld {n} of {m} at {st} rejected by X-ray. They redo it [tonight|{wd}].", "[Same welder as last time?|OK. Does it move the date?]", "[No, other one|No, we have two days of margin].", "[Good|Fine by me]."]),
    (ENG, OPS, ["{plan} rev [B|C|D] is on the server, {dn} at {st} as discussed.", "[Seen|Downloaded|Printed], [I check the bends|one comment tomorrow|ok for me]."]),
    (CITY, ENG, ["Bus line {n} must pass {st} from {wd}. Can the trench be half and half?", "[Yes, costs us a day|Yes with steel plates|I ask the contractor].", "[A day is OK|Thank you, the bus people too]."]),
    (OPS, CITY, ["Roots of a plane tree at {st} just on our axis. [We stop|We move 60 cm]?", "[Move. The tree stays|Wait, I send the gardener {h}|Photo please].", "[Clear|OK, moving]."]),
    (CITY, OPS, ["Noise complaint {st}, {h}. [Was it you?|Yours or the roofers?]", "[The roofers|Us, compressor, gone by noon|Not us, we were at {ss}].", "[Noted|OK, I write to them]."]),
]
PLT = [
    (PLANT, OPS, ["[Reminder, as in the plan of last month|As announced|Only to recall the sweeping plan of the season]: boiler [2|3] off {wd} {h} to [noon|evening], {mw} MW from gas meanwhile.", "[OK|Noted], [it was in my calendar|I warn the shift|no problem, mild weather]."]),
    (OPS, PLANT, ["Can you go to {s} degrees from {h}? [Cold night coming|The halls wash tonight|Hospital sterilises till midnight|Testing the Glacis loop].", "[Done|Yes|In 20 minutes].", "[Merci|I see it|Rising, thanks]."]),
    (OPS, PLANT, ["Pressure at the gate [dropped|moved] 0.{n} bar at {h}. You?", "[Pump change-over, finished|Yes, filter swap, should have called, sorry|Not us. Look at {v}].", "[OK|Right, it was that]."]),
    (PLANT, OPS, ["Wood delivery: {n} trucks stuck [behind the tunnel|at the toll]. We hold with storage until {h}.", "[Do you need us to lower?|I can drop {ss} two degrees].", "[Not yet|Better safe, yes please|They arrive, false alarm]."]),
    (PLANT, OPS, ["Last week {m} % from wood and waste heat. [Record|Best of the season|Not bad for this rain].", "[Bravo|Chapeau]! [I'll put it on the slide|Luc nearly smiled]."]),
    (OPS, PLANT, ["Invoice {inv} has the price of the [old|other] quarter I think?", "[You're right|Correct], credit note comes [today|{wd}].", "[Received|Thanks]."]),
    (PLANT, OPS, ["Visitors here {wd}, {n} pupils. If the flow goes strange at {h}: it's the demo.", "[Haha|Noted]. [Let them press the big button|Give them helmets that fit]."]),
]
SMALL = [
    ["Canteen today: {food}.", "[Again|I'm in|No comment]. {h}?" .replace("{h}", "[12:15|12:30|13:00]"), "[See you there|Keep me a chair]."],
    ["[Who took|Has someone seen] my [yellow helmet|laser meter|good pen|umbrella]?", "[On the shelf behind the printer|In the van, sorry|Under the {plan} drawings]."],
    ["[Daughter|Son|The little one] has [fever|chickenpox|an ear infection], I'm at home [today|until {wd}], on the phone.", "[Bon courage|Get well soon to the small one]. Nothing burns here."],
    ["[Train|Tram] {n} minutes late, start without me.", "[OK|We drink coffee first], no stress."],
    ["[Sorry, missed your message of {wd}|Just seen this, apologies|Sorry, was in the trench without network]. Answer is yes.", "[No harm done|Thanks|Was not urgent]."],
    ["[Anyone|Somebody] going to {ss} [this afternoon|{wd}]? I have a box to bring.", "[Me|I do], {h}. [Leave it at the desk|Is it heavy?]", "[You're kind|Thanks, {n} kilos|Merci!]"],
    ["Can we push the call to {h}? [Dentist|Parents' evening|Site visit runs over].", "[Sure|OK for me|Even better]."],
    ["[Nice|Very good] note on {ss}. [Even I understood|Clear and short].", "[Thanks, the figures were fun|Merci, it took me long enough|You make me blush, it took {n} coffees|It was raining, I had time]."],
    ["The link in the agenda for {wd} is [dead|last month's].", "[New one sent|Corrected, sorry|Try now].", "[Works|I'm in]."],
    ["[Fog|Rain|Such a wind|Hail] on the [hill|ring road|canal] this morning, [I arrive at {h}|slow everywhere].", "[Drive carefully|My bike refuses|We keep you a coffee|Same here, from the other side]."],
]
SMALL1 = [
    ["Galette in our kitchen at 16:00, whoever finds the fève chooses the next meeting room.", "I come for the frangipane, not for the power.", "Both are the same thing in this city."],
    ["Has anybody a HDMI cable that really works?", "Define works.", "Shows an image.", "Then no."],
    ["I learned today that our oldest pipe is from 1963. Same age as my father.", "Which one leaks more?", "He says no comment."],
    ["The pigeons made a nest on the expansion vessel.", "Warm feet. I'd do the same.", "Bastien wants to know if he must put them on the tenant list."],
    ["Match tonight, who watches?", "Half of the control room. If the pressure drops at half-time you know why.", "Everybody showers at the same time, it's a real peak!"],
    ["I made the first baguette with the heat of the substation. It's inedible.", "Engineers.", "I ate it. It's inedible."],
    ["My new boots arrived. Size 36 instead of 46.", "Give them to your nephew.", "He's three."],
    ["Does someone know a good plumber? For home. I'm ashamed to ask here.", "Forty heating people and no plumber. We're theoretical.", "Sent you a number in private."],
    ["Photo of the week: fox in front of the heat exchanger building.", "She checks the insulation.", "Better report than the last audit."],
    ["Who wrote 'do not touch, I mean it' on the whiteboard?", "Me, in 2022.", "We still don't touch it."],
    ["First swim in the heated basin at Verlaine today, 28 degrees, thanks to you all.", "You're welcome. Please swim slowly, the pump is old."],
    ["Bonne fête to all the Lucs, there is one only.", "He says: thank you, back to work."],
    ["I have three tickets for the industrial museum, free on Sunday?", "One for me!", "And one for my boy if possible, he loves boilers more than me."],
    ["Wikipedia says the Romans had better floor heating.", "The Romans had no procurement office.", "The Romans had slaves. I prefer procurement."],
    ["The lift is broken again, third floor meeting on the ground floor.", "Finally a decision I support."],
    ["Can someone water the plant in room 2.14 while I'm away?", "It is plastic.", "That explains a lot."],
    ["How does one say 'return temperature' in Czech?", "Pavel says: teplota zpátečky. Don't try.", "I tried. He offered me water."],
    ["Somebody left a birthday cake without a name in the fridge.", "It's for Farida, 16:00, act surprised.", "She reads this channel.", "I'm very surprised."],
    ["The coffee machine asks for descaling since March.", "So do I."],
    ["Parking behind the plant is closed, they paint the lines.", "Parking straight will be a new experience for some."],
    ["I will be slow this week, moving house, boxes everywhere.", "Good luck! If you find my ladder it's mine."],
    ["Strike on Thursday, half of the schools closed, I take the kids to the office.", "Mine too. We open a nursery in the meeting room.", "They already reviewed P-33. They prefer it in pink."],
    ["Does anybody still use the fax number on the letterhead?", "The notary. Only the notary."],
    ["I'm back! 412 mails, 3 interesting.", "Welcome. Make it 413: are you free on Thursday?"],
    ["I passed the licence for the big van at last!", "Congratulations. Watch out, Valbrune.", "Merci, I only hit one cone."],
    ["Is the plan wall in the big room still allowed or has the fire man seen it?", "He has seen it. He found a mistake in P-38.", "Then he is hired."],
    ["Somebody presents at the lycée on Thursday? They want 'a young person'.", "Hugo or Mathis. We are too old.", "Mathis does it, he knows the songs."],
    ["Does the word 'substation' exist in the sign language? We have a deaf visitor.", "We asked her, she showed us: a house with a warm stomach.", "I'll never call it otherwise."],
    ["Which of you has the big tape, 50 m?", "In the boot of Yannick since the war.", "It's 49.6 m now, be careful."],
    ["Draft of the poster for the open day is in the folder.", "The pipe looks like a snake that ate a cow.", "It did eat a cow, ask Luc.", "Approved then."],
    ["My calculation says 400 percent efficiency, I think I found a perpetual machine.", "Or the decimal comma.", "It's the comma. Goodbye Nobel."],
    ["Lost: one badge, name Thibault, face tired.", "Found at the cheese counter, face happy."],
    ["Who can explain me in three words what a shunt does?", "Short way home."],
    ["I'm on a training Monday and Tuesday, first aid.", "Good, the coffee machine needs you.", "Module 3 is hopeless cases."],
    ["The council asked why the manhole covers steam.", "Because they are warm?", "I'll write it longer.", "Write: it's rain on a warm cover, not a leak. I can show the photo."],
    ["Do we have an opinion on heat pumps for the small village next door?", "An opinion, yes. A study, no.", "OK I say: ask us after the season."],
    ["There's a bat in hall 2.", "Leave the door open at dusk, lights off.", "She went out. She looked offended."],
    ["My mother in law lives at Les Muriers and says you're doing well.", "This is the strongest signature we ever had."],
    ["Is the bike shed code still the birthday of the mayor?", "New mayor, new code. Ask at the desk."],
    ["Book recommendation for the train? Not about pipes.", "A crime novel where nobody is killed with a pipe: I search.", "Take the one with the lighthouse keeper, it's superb."],
    ["The translation of our flyer says 'remote heating of the people'.", "North Korean edition.", "I send it to a human."],
    ["Who's up for running on Wednesday lunch?", "Running away, yes.", "5 km along the canal, slow group exists."],
]
MAILS = [
    (CITY, OPS, ["Subject: Connection request {ss} | Hello,\n\n[the school office|the owners' association|our building service] asks if {ss} can have {m} kW more from [next winter|October]. Is it feasible with the existing branch?\n\nBest regards", "Hello,\n\nyes if the return stays under {t} degrees. Otherwise we need {dn}. I can come to see it on {wd}.\n\nCordially", "{wd} at {h} is good, I reserve the room.\n\nThanks"]),
    (OPS, CITY, ["Subject: Works notice {st} | Dear all,\n\nplease find the notice for {st}, week of the {n}th, with {m} metres of open trench. Let me know if the text for the residents is OK.\n\nBest", "Fine for me, I only changed the phone number. [It goes out {wd}|Printed today|In the letterboxes on {wd}]."]),
    (ENG, OPS, ["Subject: {plan} for your remarks | Hello,\n\n{plan} with the loop at {ss} is attached. [Two points are yellow, I'm not sure|I'm curious for your opinion on {v}]. If possible your remarks by {wd}.\n\nKind regards", "Hello,\n\nread. [The bend near {st} is too tight, rest is OK|I would put {v} before the tee|Nothing to say, which is rare].\n\nRegards", "[Thank you, revised version tomorrow|Good remark, I redraw it|Merci, rev B on {wd}|Taken, thanks|I had a doubt there too, changed]."]),
    (ENG, PLANT, ["Subject: Heat balance, week {n} | Hello,\n\nmy balance closes to 0.{n} %. Delivered at the gate: {m}{n} MWh. [Can you confirm the hours of boiler 2?|Do you agree?]\n\nBest", "I agree. [Boiler 2 ran {m} hours|Boiler 2 was off on {wd}].", "[Perfect, I file it|Filed under week {n}|Thanks, closed|Good, on to the next one|{m}{n} it is, in the book|Then we agree, bon week-end|Thanks for the quick look]."]),
    (PLANT, OPS, ["Subject: Delivery plan next week | Hello,\n\nforeseen {mw} MW base, {s} degrees at the gate, sweeping on {wd} from {h} as in the plan of the season. Tell me if it disturbs you.\n\nGood evening", "[No objection from our side|Fine, only not before {h} please|OK. We have the works at {st} anyway].\n\nThanks for the plan."]),
    (START, CITY, ["Subject: Data of {ss} | Bonjour,\n\nfor {ss} we lack the heated surface, I have {m}00 m2 but it seems small. Could you look in the register?\n\nThank you very much", "It's {m}50 m2, the gym was counted separate. I attach the extract.\n\nGood day", "[Great, now the number makes sense|Ah, that explains the {n} %|Merci, model corrected|Thanks, {ss} is now less of a mystery|Very helpful, thank you|Perfect, I re-run tonight]."]),
    (START, OPS, ["Subject: Loggers, delivery {n} | Hi,\n\n{n} loggers leave tomorrow, including {sn}. They need the [new bracket|short cable]. Who receives them?\n\nCheers", "Me, at the depot, before {h}. I sign with pleasure.", "[Thanks! The biscuits in the box are for you|Thank you, number {m} is the spare|Super, I sleep better|Merci, the blue label goes on top|Great, the leaflet is in there too|Thanks a lot, it weighs {n} kilos]."]),
    (OPS, START, ["Subject: Access to dashboard | Hello,\n\nour new colleague on shift needs a login, read only. [Also I lost mine, sorry|He starts {wd}].\n\nBest", "Created. The password comes by phone, call me at {h}.\n\nHave a good one", "[It works|He is in], thanks."]),
    (CITY, ENG, ["Subject: Question of a councillor | Hello,\n\na councillor wants to know how many tonnes of CO2 we avoid with {ss}. One number and one sentence, please, [she is in a hurry|by {wd} if you can].", "About {m} tonnes a year. Sentence: 'As much as {n}0 cars that stay in the garage.' She can take it.\n\nBest regards", "[Excellent, sent|She liked it|Merci, you save my {wd}|Sent with your name under it|Great, she wants it on a poster now]."]),
    (OPS, PLANT, ["Subject: Invoice {inv} | Hello,\n\nline {n} of invoice {inv} seems to count {wd} twice. Could you verify?\n\nCordially", "[You are right, sorry for this. Credit note follows with the next run|Indeed, {m} MWh too many. New invoice on {wd}|Checked: it is not twice, it is two meters. I attach the readings|Our program did it again. Corrected today, my apologies|Yes, good eyes. Will be deducted in {inv}].", "[Well received, thank you|Clear, thanks|Perfect, then I release it|That settles it, have a good day|OK, closed on my side]."]),
    (ENG, CITY, ["Subject: Minutes of {wd} | Hello,\n\nmy notes of {wd}, one page. I wrote that {st} is closed {n} days. Correct me if not.\n\nBest", "[Correct. Only the name of the bus stop is wrong, never mind|{n} and a half, but who counts|All right for me, nothing to add|Exact|Yes, and please add that the fence goes on {wd}|Good notes, short as I like them|Not {st}, the street behind it. Rest is correct].\n\n[Thanks|Best|Good evening|Cordially]"]),
    (ENG, START, ["Subject: Section on {sn} in the report | Hello,\n\nI wrote half a page on {sn} and the position at {ss}. Would you read it before it goes out?\n\nThanks in advance", "[Read, very fair. I changed 'sensor' to 'logger' in two places, we are maniacs|Good text. The date of installation is {wd} the {n}th|One sentence on the battery would be nice, otherwise perfect|You make us sound serious, thank you|Fine for us, figure {n} has the axis in the wrong unit]", "[No problem|Done|Taken over, thank you|Changed, it goes out {wd}|Good point, corrected]."]),
    (PLANT, START, ["Subject: Forecast for the weekend | Hi,\n\ndo you trust your {mw} MW for Sunday morning? Our shift finds it [low|high].\n\nRegards", "The market is on Sunday and the halls are opened, this is why. I'd trust it, with a margin of {n} %.", "[OK we follow you|Then {mw} it is|Good argument, we plan with it|We take {n} % more, to sleep well|I tell the shift, thanks]."]),
]

# ---------------------------------------------------------------- the background, very uneven
PERIODS = [  # first, last, factor
    ("2025-01-07", "2025-02-14", 0.8), ("2025-02-15", "2025-03-14", 1.7), ("2025-03-15", "2025-04-11", 0.8), ("2025-04-12", "2025-04-27", 0.4), ("2025-04-28", "2025-05-31", 0.7),
    ("2025-06-01", "2025-06-27", 1.2), ("2025-06-28", "2025-07-18", 0.8), ("2025-07-19", "2025-08-01", 0.3), ("2025-08-02", "2025-08-24", 0.05), ("2025-08-25", "2025-09-12", 0.9),
    ("2025-09-13", "2025-10-03", 1.9), ("2025-10-04", "2025-11-14", 0.9), ("2025-11-15", "2025-12-05", 0.8), ("2025-12-06", "2025-12-19", 1.5), ("2025-12-20", "2026-01-05", 0.1)]
rest = list(SMALL1)
C.shuffle(rest)
for first, last, f in PERIODS:
    directed(("slack", "substations"), SUBST, 3.4 * f, first, last)
    directed(("slack", "measurements"), MEAS, 2.3 * f, first, last)
    directed(("slack", "works"), WORKS, 2.3 * f, first, last, reply=(8, 420))
    directed(("slack", "plant"), PLT, 1.9 * f, first, last, reply=(2, 45))
    directed(("mail", None), MAILS, 3.0 * f, first, last, reply=(40, 900))
    weeks = (day(last) - day(first)).days / 7
    some = [rest.pop() for _ in range(min(len(rest), max(1, round(weeks * 0.55))))]
    small = SMALL + some * 2
    story.chatter(("slack", "canteen"), [(luc, solene), (nadege, farida), (karim, ines), (mathis, yannick), (priya, camille), (thibault, bastien), (claire, gregoire), (ulysse, pavel), (vincent, odile)],
                  1.2 * f + 0.25, [one(x) for x in some] + pool(SMALL, int(weeks * 1.2 * f) + 3), first=first, last=last, reply_minutes=(2, 50), threads=0.3)
    talk(("slack", "heatnet"), [(karim, sandrine), (helene, etienne), (camille, karim), (thibault, sandrine), (ines, farida), (solene, thibault), (nadege, ines), (gregoire, claire)], 0.9 * f, SMALL[4:], first, last, reply_minutes=(5, 200))

# ---------------------------------------------------------------- scenes
# 1 the beginning
a = M("2025-01-07 09:12", karim, [luc, vincent, ines, etienne], "Heat for Valbrune: we begin",
      "Dear all,\n\nhappy new year, and here we go. Twelve months, 14 kilometres to look at, 41 substations, one subsidy file due on 14 March, and the season on 1 October.\n\nOf what we said at the table in December I keep this: questions by mail get an answer within three working days, even if it is 'not yet'. Changes that touch the others (temperatures, dates, prices) are told ten days before. For leaks none of this holds: telephone.\n\nIs everybody OK with it in writing?\n\nKarim", cc=[helene, sandrine, claire, camille])
M("2025-01-07 10:40", ines, [karim], "Re: Heat for Valbrune: we begin", "Hello Karim, hello all,\n\nSO happy to start! Yes to both. We're four persons in one room above a bakery, so three working days is luxury, we usually answer with the mouth full.\n\nInès", cc=[luc, vincent, etienne], reply_to=a)
M("2025-01-07 14:05", luc, [karim], "Re: Heat for Valbrune: we begin", "OK.", cc=[vincent, ines, etienne], reply_to=a)
M("2025-01-08 08:55", vincent, [karim], "Re: Heat for Valbrune: we begin", "Agreed for Boréane. For the sweeping of boilers I will give more than ten days when I can.\n\nV. Taillandier", cc=[luc, ines, etienne], reply_to=a)
M("2025-01-08 11:30", etienne, [karim], "Re: Heat for Valbrune: we begin", "Dear Karim,\n\nagreed. I hang it on the wall next to the 2009 project, where nobody had written anything and we all remember how it finished.\n\nÉtienne", cc=[luc, vincent, ines], reply_to=a)

# 2 the blunt one
x = S("2025-01-20 09:03", "works", luc, "Solène. Your schematic is wrong. Pages 3, 5, 9 and 12. On page 9 you have the flow going uphill into a closed valve.")
S("2025-01-20 09:20", "works", solene, "Good morning to you too Luc :) Pages 3 and 12 yes, my mistake. Page 9 is right, the valve is open since the works of 2023. Page 5 I check.", x)
S("2025-01-20 09:41", "works", luc, "I went to look. It's open. You're right, our plan is wrong. Page 5 is still bad.", x)
S("2025-01-20 11:12", "works", solene, "Page 5 is bad. New version on the server.", x)
S("2025-01-20 11:15", "works", luc, "Good work. Quick.", x)
S("2025-01-20 11:31", "works", camille, "Note for the archives: first compliment, 11:15.", x)

# 3 a small slip, told before, made good
b = M("2025-02-03 16:22", ulysse, [farida, sandrine], "Loggers: not Thursday, but Tuesday", "Hi Farida, hi Sandrine,\n\nI prefer to say it now: the 12 loggers for the Glacis line will not be with you on Thursday. The housings came with the wrong gasket and I don't want water in them in April. New date Tuesday 11th, I bring them by hand.\n\nVery sorry, I know you blocked the van.\n\nUlysse", cc=[ines])
M("2025-02-03 17:01", farida, [ulysse], "Re: Loggers: not Thursday, but Tuesday", "Hello Ulysse,\n\nno drama, I use the van for Perrin. Tuesday 9:00 at the depot?\n\nFarida", cc=[sandrine, ines], reply_to=b)
S("2025-02-11 09:14", "substations", farida, "12 loggers received, dry inside and out. And croissants. Ulysse may be late again.")
S("2025-02-11 09:20", "substations", ulysse, "No no, that was the one time :)")

# 4 the file for the heat fund
S("2025-02-27 18:40", "heatnet", karim, "15 days to go and chapter 4 is EMPTY. I say this with love. Solène, Thibault, Priya: I need your pieces for Tuesday noon, rough is fine.")
S("2025-02-27 18:52", "heatnet", priya, "Mine comes tomorrow only, and rough it will be.")
S("2025-02-27 19:05", "heatnet", thibault, "I'm on shift till Sunday. Monday evening, is it OK?")
S("2025-02-27 19:06", "heatnet", karim, "Yes it's OK.")
S("2025-03-04 12:20", "heatnet", karim, "Have three pieces out of three. I'm touched.")
S("2025-03-12 20:11", "heatnet", gregoire, "The cost table does not add up. 11 840 000 on page 2, 11 480 000 in annex 3. Who typed this??")
S("2025-03-12 20:14", "heatnet", karim, "Me. At 1 in the morning. Page 2 is right.")
S("2025-03-12 20:15", "heatnet", gregoire, "OK. Sorry for the two question marks. I correct the annex.")
S("2025-03-13 22:47", "heatnet", luc, "Who decided that the reserve is 6 %? I said 9. I'm not signing 6.")
S("2025-03-13 22:58", "heatnet", helene, "Luc, the fund caps it at 6. It's on their sheet since January, I should have pointed you to it. The 3 missing I take in the city's own line, you have it from me in writing tomorrow at 8.")
S("2025-03-13 23:04", "heatnet", luc, "Then I sign.")
S("2025-03-14 08:02", "heatnet", helene, "Luc, letter is in your mail. As said.")
S("2025-03-14 16:38", "heatnet", karim, "SUBMITTED. Receipt number 25-0388. I go to sleep until Monday.")
S("2025-03-14 16:40", "heatnet", ines, "BRAVO!!! Drinks at ours, 18:30, the baker gives us what he has left.")
S("2025-03-14 16:44", "heatnet", vincent, "I bring the cheese.")

# 5 forgotten names in the press
c = M("2025-03-20 11:05", ines, [nadege], "The article in the Valbrune magazine", "Hello Nadège,\n\nbeautiful article! One thing stings a bit: it says the file was made 'by the city with Thermorel and Boréane'. Priya wrote all of chapter 4.3 and Solène half of the rest. Can it be mended?\n\nInès", cc=[karim, etienne])
M("2025-03-20 11:32", nadege, [ines], "Re: The article in the Valbrune magazine", "Dear Inès,\n\nyou are perfectly right and I'm ashamed. I cut for length and I cut the wrong line. The web page is corrected as of now (all five, in alphabetical order), the paper goes to print tonight and I've caught it too. I call Étienne to say sorry.\n\nNadège", cc=[karim, etienne], reply_to=c)
M("2025-03-20 13:50", ines, [nadege], "Re: The article in the Valbrune magazine", "Wow, that was fast. Thank you, forgotten already!\n\nInès", cc=[karim, etienne], reply_to=c)

# 6 strike: a meeting falls out and gets a new date
d = M("2025-04-02 08:20", camille, [karim, sandrine, thibault, ines, solene], "Thursday's meeting: strike", "Good morning,\n\nno trains on Thursday and half of us live on the wrong side of the river. I take the coordination meeting out and put it on Monday 7, same hour, same room. Shout if Monday is impossible for you.\n\nCamille")
M("2025-04-02 08:31", sandrine, [camille], "Re: Thursday's meeting: strike", "Monday ok.", cc=[karim, thibault, ines, solene], reply_to=d)
M("2025-04-02 09:02", thibault, [camille], "Re: Thursday's meeting: strike", "OK for Monday, from 10:00 on.", cc=[karim, sandrine, ines, solene], reply_to=d)
S("2025-04-07 12:10", "heatnet", camille, "All were there, 55 minutes, everything decided. Strikes make us efficient.")

# 7 somebody new
e = M("2025-05-05 09:00", vincent, [sandrine, farida, pavel, priya, karim], "Our new colleague Hugo Lambert", "Dear colleagues,\n\nHugo Lambert joins Thibault and Mireille as of today. First job, knows more mathematics than all of us, has not yet seen a boiler from inside. Please be patient and show him things.\n\nV. Taillandier", cc=[hugo])
M("2025-05-05 09:35", farida, [hugo], "Re: Our new colleague Hugo Lambert", "Welcome Hugo! On Wednesday I do the tour of six substations, there is a seat and I have a second helmet. 7:45 at the depot, old shoes.\n\nFarida", cc=[vincent], reply_to=e)
M("2025-05-05 10:10", priya, [hugo], "Re: Our new colleague Hugo Lambert", "Hi Hugo, welcome. I have made you a login and put the three notebooks which explain everything. Kindly ask me anything, I was also new here and also lost.\n\nPriya", cc=[vincent], reply_to=e)
S("2025-05-07 17:22", "substations", sandrine, "Hugo survived the tour with Farida. He hit his head only twice.")
S("2025-05-14 10:05", "plant", hugo, "Stupid question, what is a 'bache' on drawing P-27?")
S("2025-05-14 10:09", "plant", sandrine, "Not stupid. The big tank behind the hall. We all call it the cow.")
S("2025-05-14 10:10", "plant", hugo, "Why the cow?")
S("2025-05-14 10:12", "plant", luc, "Because it's a cow. You'll see.")

# 8 the quarrel about the measurements
f1 = S("2025-05-19 09:48", "measurements", mireille, "The Sondelio figures for Quai Nord are 6.4 % above our counter for April. Our counter is the one that makes the invoices. I'd like to understand on what ground we publish a second number.")
S("2025-05-19 10:02", "measurements", mathis, "We didn't publish, it's the internal board. But 6.4 is a lot, I look.", f1)
S("2025-05-19 10:31", "measurements", mireille, "Internal board that Karim showed to the council on Tuesday. So it's published.", f1)
S("2025-05-19 10:44", "measurements", karim, "I showed it, true. Didn't know there was a gap. My mistake, not theirs.", f1)
S("2025-05-21 14:12", "measurements", priya, "Checked three times. Our side is consistent on 30 days. With respect, I think the counter reads low.", f1)
S("2025-05-21 14:20", "measurements", mireille, "With respect, the counter was calibrated. Yours is a clip with a battery.", f1)
S("2025-05-21 14:24", "measurements", ulysse, "A clip with a battery that has been right at eleven other places, Mireille.", f1)
S("2025-05-21 14:26", "measurements", luc, "One of the two lies and it isn't the pipe. Stop writing and go there.", f1)
g = M("2025-05-22 18:47", vincent, [ines, karim], "Quai Nord", "Madam,\n\nI will be direct. A figure that suggests that Boréane delivers less or invoices wrong than it says is not a detail for us. It is our reputation and a sum of 38 000 euros. I ask that the board be taken off until it is cleared, and I'm frankly irritated that we learned of it in a council room.\n\nV. Taillandier", cc=[mireille, etienne, luc])
M("2025-05-22 21:15", ines, [vincent], "Re: Quai Nord", "Monsieur Taillandier,\n\nI read this three times and I'm hurt, I won't hide it. We never said anybody invoices wrong. But I also understand the council room, I would be furious as well. The board for Quai Nord is off since ten minutes ago. Not because we think that we're wrong, but because you are right that it must be cleared first.\n\nCan we speak tomorrow, by voice? I'll come to the plant.\n\nInès Cordier", cc=[karim, mireille, etienne, luc], reply_to=g)
M("2025-05-23 07:58", vincent, [ines], "Re: Quai Nord", "Come at 10. I was too sharp, it was a long day. Coffee is on us.\n\nVincent", cc=[karim, mireille, etienne, luc], reply_to=g)
h = M("2025-05-23 15:20", ines, [etienne, helene], "Quai Nord: we ask you two to arbitrate", "Dear Étienne, dear Hélène,\n\nVincent and I sat together for two hours. We don't agree on the number, but on how to find out: both of us ask that Rivoire Mahaut runs a test, with Hélène as witness for the city, and we both accept beforehand what comes out. Vincent reads this over my shoulder.\n\nInès and Vincent", cc=[vincent, mireille, priya, karim, luc])
M("2025-05-26 09:05", etienne, [ines, vincent], "Re: Quai Nord: we ask you two to arbitrate", "With pleasure. Pavel writes a protocol, one page, you both sign it before. Reference meter on loan from the lab, 72 hours, everybody may be there. I propose 11 to 13 June.\n\nÉtienne", cc=[helene, mireille, priya, karim, luc], reply_to=h)
M("2025-05-26 11:40", helene, [ines, vincent, etienne], "Re: Quai Nord: we ask you two to arbitrate", "I shall be there on the 11th with good shoes. Thank you both for the manner.\n\nHélène", cc=[mireille, priya, karim, luc], reply_to=h)
S("2025-06-03 16:02", "measurements", mireille, "The protocol says the reference sits upstream of our counter. If it sits there, it measures the bypass as well and we look bad. Not signing this.", None)
S("2025-06-03 16:15", "measurements", pavel, "You are correct, bypass is open in my sketch. I move it downstream. New page in one hour.")
S("2025-06-03 17:20", "measurements", mireille, "Signed.")
S("2025-06-03 17:26", "measurements", priya, "Signed as well.")
S("2025-06-11 08:34", "measurements", ulysse, "On site. Mireille brought a thermos for everyone. This is psychological warfare.")
S("2025-06-11 08:36", "measurements", mireille, "It's coffee.")
k = M("2025-06-16 10:30", pavel, [ines, vincent, helene, etienne], "Quai Nord: result of the 72 hours", "Dear all,\n\nresult, in short. 1) The temperature probe of Sondelio sits in the wrong pocket, behind the mixing point: plus 4.6 %. 2) The flow counter of Boréane has drifted since calibration: minus 1.7 %. Sum is 6.3, the gap was 6.4. So both were wrong and both were honest.\n\nProposal: probe moved, counter exchanged, a comparison of all shared points each quarter, and no figure of one in front of third parties before the other has seen it.\n\nPavel Dvorsky", cc=[mireille, priya, karim, luc, ulysse, farida])
M("2025-06-16 11:02", ulysse, [pavel], "Re: Quai Nord: result of the 72 hours", "The pocket is my work. I put it there in February in the dark and I was proud. Mireille, sorry, I owe you for the word about the eleven places. I move it tomorrow.\n\nUlysse", cc=[ines, vincent, helene, etienne, mireille, priya, karim, luc, farida], reply_to=k)
M("2025-06-16 11:45", mireille, [pavel, ulysse], "Re: Quai Nord: result of the 72 hours", "And I swore on the counter. It's changed on Thursday. The 'clip with a battery' I take back, I've ordered two for the plant.\n\nMireille", cc=[ines, vincent, helene, etienne, priya, karim, luc, farida], reply_to=k)
M("2025-06-16 14:10", vincent, [pavel], "Re: Quai Nord: result of the 72 hours", "We correct the invoices of March to May in favour of whom it may be. It's against us by about 9 000 euros, so be it. I agree with the four points.\n\nVincent", cc=[ines, helene, etienne, mireille, priya, karim, luc, ulysse, farida], reply_to=k)
S("2025-06-19 16:50", "measurements", priya, "New counter, new pocket: difference since noon 0.3 %.")
S("2025-06-19 16:53", "measurements", luc, "See. Go there. Always go there.")
S("2025-06-19 17:10", "measurements", mireille, "Apéro Friday at the plant, Sondelio brings the biscuits, I bring peace.")

# 9 the permit and the diameter
S("2025-04-16 10:02", "works", solene, "Odile, can we open Rue de la Verrerie in May?")
S("2025-04-16 10:03", "works", odile, "No.")
S("2025-04-16 10:05", "works", solene, "...could you say a bit more?")
S("2025-04-16 10:30", "works", odile, "Street market and first communions. You can have 2 to 20 June, whole width, if you want.")
S("2025-04-16 10:31", "works", solene, "Whole width! I take it. Thank you!")
m = M("2025-07-01 17:05", sandrine, [helene, etienne], "DN200 or DN250 at Boulevard des Alliés: please decide", "Hello Hélène, hello Étienne,\n\nSolène and me write this together. We have been turning round for two weeks. She says DN200, it is enough with a low return. I say DN250, because I know the hospital will grow. We are both tired of each other's spreadsheet :) We put it to you, one page with both opinions attached, and we live with either.\n\nSandrine and Solène", cc=[solene, karim, luc])
M("2025-07-03 09:15", etienne, [sandrine, solene], "Re: DN200 or DN250 at Boulevard des Alliés: please decide", "We've read both. DN250 up to the hospital tee, DN200 after. 61 000 euros more, the city takes it. Both pages were good, it's a pleasure to have such problems.\n\nÉtienne, also for Hélène", cc=[helene, karim, luc], reply_to=m)
S("2025-07-03 09:32", "works", sandrine, "DN250! (until the tee)")
S("2025-07-03 09:33", "works", solene, "DN200! (after the tee)")

# 10 holidays, announced
n = M("2025-06-30 10:00", karim, [luc, vincent, ines, etienne, sandrine, claire, camille], "August", "Dear all,\n\nas each year: from 1 to 24 August nobody expects an answer from anybody. The three working days rule sleeps. Sondelio is shut from the 4th, Rivoire Mahaut from the 1st, me I'm in the mountains. For leaks: the on-call number of Thermorel, day and night.\n\nIf something must be decided before the 25th, say it until 18 July.\n\nKarim")
M("2025-06-30 10:22", camille, [karim], "Re: August", "Perfect. Our office mail will not even be opened, I warn you.\n\nCamille", cc=[luc, vincent, ines, etienne, sandrine, claire], reply_to=n)
S("2025-07-09 14:18", "works", yannick, "Tubexa sent two welders instead of five. Again. And one without papers. I'm so fed up with this company.")
S("2025-07-09 14:25", "works", camille, "They do the same to us on another site. I call their director, this can't go on.")
S("2025-07-09 14:26", "works", karim, "Call in my name too. Penalty clause, article 14, I use it this time.")
S("2025-07-10 09:40", "works", camille, "Five welders from Monday, with papers, and an apology.")
S("2025-07-18 17:20", "heatnet", karim, "Nothing left open for before the 25th. Good summer everybody!")
S("2025-07-18 17:31", "heatnet", luc, "Pipes don't take holidays. Good summer.")
o = M("2025-08-05 11:10", thibault, [solene], "For when you are back: storage tank", "Hello Solène,\n\nI know you are away, nothing urgent, answer after the 25th. I thought about the cow (storage tank): with a diffuser we could gain 8 degrees of layering. Sketch attached.\n\nGood swimming\nThibault")
S("2025-08-13 15:02", "heatnet", yannick, "Is anybody alive here?")
S("2025-08-13 15:40", "heatnet", thibault, "Me and the boiler.")
M("2025-08-26 09:30", solene, [thibault], "Re: For when you are back: storage tank", "Hello Thibault,\n\nback, brown and with your sketch. It's a really good idea, I calculated it on the train. 7 degrees rather than 8. Shall we show it to the others on 9 September, you present?\n\nSolène", reply_to=o)
M("2025-08-26 11:12", thibault, [solene], "Re: For when you are back: storage tank", "Yes, with fear and pleasure.\n\nThibault", reply_to=o)

# 11 start-up short of money, said early
p = M("2025-07-07 09:10", ines, [helene, luc, vincent, etienne], "Something you should know from me", "Dear all,\n\nI prefer you hear it from me than from a newspaper. Our investment round, foreseen for July, is delayed to October: one fund stepped back. We have money until mid-November. Nobody is leaving, the loggers run, the service for the season is guaranteed and the code is deposited with the notary so that you could go on without us in the worst case.\n\nWhat would help: invoices of the summer paid in July instead of September. If not possible, no offence.\n\nInès")
M("2025-07-07 10:02", luc, [ines], "Re: Something you should know from me", "Paid tomorrow. Thank you for saying it.\n\nLuc", cc=[helene, vincent, etienne], reply_to=p)
M("2025-07-08 16:30", helene, [ines], "Re: Something you should know from me", "Dear Inès,\n\nthe treasury does it on the 22nd, I insisted. And you have my letter of support for the fund, use it.\n\nHélène", cc=[luc, vincent, etienne], reply_to=p)
M("2025-07-09 09:00", vincent, [ines], "Re: Something you should know from me", "Ours leave on Friday. Courage.\n\nVincent", cc=[helene, luc, etienne], reply_to=p)
S("2025-10-09 12:00", "heatnet", ines, "The round is CLOSED. Signed at 11:20. Two years of air. I cried in the stairs of a notary. Thank you all, your early payments are in the story I told them.")
S("2025-10-09 12:04", "heatnet", vincent, "Magnificent!")
S("2025-10-09 12:06", "heatnet", luc, "Good. Now fix the dashboard colours.")
S("2025-10-09 12:07", "heatnet", mathis, "On it :)")

# 12 a date moves, with a long warning
q = M("2025-09-05 15:40", sandrine, [karim, thibault, camille, priya], "Les Glacis: switch-over on 8 October, not 1 October", "Hello all,\n\nthe circulation pump for Les Glacis is stuck in the factory in Brno, certificate with the wrong voltage. I tell you as soon as I know: the Glacis branch changes over on 8 October instead of the 1st. The 340 flats stay on the old boiler one week more, I've checked the gas contract, it holds. Everything else on the 1st as planned.\n\nSandrine", cc=[luc, bastien])
M("2025-09-05 16:12", karim, [sandrine], "Re: Les Glacis: switch-over on 8 October, not 1 October", "Thank you, more than a month of warning is princely. I inform the residents.\n\nKarim", cc=[thibault, camille, priya, luc, bastien], reply_to=q)
M("2025-09-08 09:00", thibault, [sandrine], "Re: Les Glacis: switch-over on 8 October, not 1 October", "Noted, for us easier even.\n\nThibault", cc=[karim, camille, priya, luc, bastien], reply_to=q)

# 13 before the season
S("2025-09-25 19:12", "substations", luc, "31 of 41 ready. Six days. This is not enough. Who sleeps?")
S("2025-09-25 19:20", "substations", farida, "Me, a little. 4 tomorrow, 3 on Saturday, Ulysse helps with the loggers.")
S("2025-09-25 19:22", "substations", bastien, "I can open the schools on Saturday, I have all the keys and no life.")
S("2025-09-27 18:05", "substations", farida, "39. Beer.")
S("2025-09-30 11:30", "substations", luc, "40 of 40, Glacis on the 8th. I was worried for nothing and I was unpleasant on Thursday. Well done, all of you, from all houses.")
S("2025-09-30 11:33", "substations", solene, "*screenshot*")
S("2025-10-08 13:00", "substations", sandrine, "Glacis is over. 41.")

# 14 the night
S("2025-10-15 02:11", "heatnet", yannick, "LEAK. Avenue du Moulin in front of number 40. Big. Street under water. Closing V-204 and V-207. Need Boréane on the phone NOW.")
S("2025-10-15 02:14", "heatnet", sandrine, "Called the plant, Hugo is on shift. I come.")
S("2025-10-15 02:16", "heatnet", hugo, "Here. Lowering to 75 and pressure minus 1.5 bar. Vincent woken.")
S("2025-10-15 02:25", "heatnet", yannick, "V-204 closed. V-207 turns empty, it's broken. WHERE does the branch of the hospital come from?? The plan shows two!")
S("2025-10-15 02:31", "heatnet", solene, "Awake. The south one is the real one, north was capped in 2019. If V-207 is dead close V-231, the hospital stays fed from the other side. Sure at 100 %.")
S("2025-10-15 02:38", "heatnet", yannick, "V-231 closed. Water goes down.")
S("2025-10-15 02:41", "heatnet", karim, "Police closes the avenue. Odile sends a gravel truck. Which buildings are cold?")
S("2025-10-15 02:49", "heatnet", priya, "From the loggers: 9 substations without flow, list below. Tanneurs, Sorbier, Muriers, Ober, Belvue, Halle, Saint-Eloi, Glacis 1 and 2. Hospital is fine, 81 degrees stable.")
S("2025-10-15 02:55", "heatnet", vincent, "Mobile boiler, 2 MW, is on a trailer in our yard. If somebody has a lorry it can be at Sorbier by 6.")
S("2025-10-15 02:58", "heatnet", bastien, "City garage has one, driver is up.")
S("2025-10-15 03:20", "heatnet", luc, "Why was V-207 not on the summer list? I asked for it twice!")
S("2025-10-15 03:24", "heatnet", farida, "Because I took it off, Luc, for the Glacis. We discuss it tomorrow, not at 3.")
S("2025-10-15 03:26", "heatnet", luc, "Right. Sorry.")
S("2025-10-15 06:12", "heatnet", yannick, "Sleeve is on. Filling.")
S("2025-10-15 07:38", "heatnet", sandrine, "All nine have heat. 5 hours 27. Nobody hurt, one Clio is very clean.")
S("2025-10-15 08:15", "heatnet", helene, "I have just read this from top to bottom. I have no words, so: thank you. Breakfast is brought to the trench, for all.")
r = M("2025-10-17 11:00", luc, [helene, karim, vincent, ines, etienne], "The leak of the 15th: what we take from it", "All,\n\nthe valve V-207 was on our list and we took it off in July without telling you. That was our decision, I signed it. Next time the list of postponed valves goes to all five. It's done as of today, attached.\n\nI shouted at Farida in front of everybody at 3 in the morning, and I apologise in front of everybody.\n\nSolène knew the north branch by heart. Priya had the list in eight minutes. The young one at the plant did all right. Without you it is the hospital.\n\nLuc", cc=[sandrine, farida, yannick, hugo, solene, priya])
M("2025-10-17 11:20", farida, [luc], "Re: The leak of the 15th: what we take from it", "Accepted, Chef. You're still paying the lunch.\n\nFarida", cc=[helene, karim, vincent, ines, etienne], reply_to=r)
M("2025-10-17 14:45", helene, [luc], "Re: The leak of the 15th: what we take from it", "Dear Luc,\n\nthis is the most honest mail that I received in 20 years of public service. The list is very useful. V-306 and V-310: can we afford them this year? I'd say yes.\n\nHélène", cc=[karim, vincent, ines, etienne], reply_to=r)
M("2025-10-20 08:40", luc, [helene], "Re: The leak of the 15th: what we take from it", "Both ordered.", cc=[karim, vincent, ines, etienne], reply_to=r)
S("2025-10-15 09:02", "thermorel-oncall", luc, "Everyone who was in the street tonight goes home now. Now.")
S("2025-10-15 09:04", "thermorel-oncall", yannick, "Already in bed, writing from it.")

# 15 less kilometres, decided by all
t = M("2025-11-04 17:00", karim, [luc, vincent, ines, etienne], "12.5 instead of 14: let us talk on Thursday", "Dear all,\n\nthe fund gave us 88 % of what we asked. With this and the steel prices, 14 km in one phase is not honest any more. Étienne has calculated three variants. Before I go to the deputy mayor I want us five to choose, on Thursday, with the numbers on the table. Nothing is decided.\n\nKarim", cc=[helene, solene, sandrine, claire])
M("2025-11-05 08:20", vincent, [karim], "Re: 12.5 instead of 14: let us talk on Thursday", "Not happy, since the Cordiers end is our best customer. But I come with an open mind.\n\nVincent", cc=[luc, ines, etienne], reply_to=t)
M("2025-11-07 09:10", karim, [luc, vincent, ines, etienne], "Re: 12.5 instead of 14: let us talk on Thursday", "Thank you for yesterday. What we decided, the five of us: 12.5 km now, WITH the Cordiers end (Vincent was right), without Rue Haute. Rue Haute is phase 2, with its own line in the budget of 2027, and the aim for 2030 stays 41 substations plus 20. Hélène took it to the deputy this morning, he said yes.\n\nKarim", cc=[helene, solene, sandrine, claire], reply_to=t)
M("2025-11-07 10:00", vincent, [karim], "Re: 12.5 instead of 14: let us talk on Thursday", "Very good. I even slept.\n\nVincent", cc=[luc, ines, etienne], reply_to=t)

# 16 a pressure that is told
u = M("2025-11-18 09:30", claire, [gregoire, karim], "The price formula, and why I come with it now", "Dear Grégoire, dear Karim,\n\nour board looks at the wood prices (plus 19 % since spring) and asks me to reopen the formula for 2027. I'd rather tell you now, over a year before, and with the reason: we lose 2.30 euros on each MWh at minus five. I have no proposal yet. Could we build one together, in January, with open books from our side?\n\nClaire", cc=[vincent, luc])
M("2025-11-19 11:15", gregoire, [claire], "Re: The price formula, and why I come with it now", "Dear Claire,\n\nI won't say that I'm delighted, but like this one can work. Open books both ways then. 13 January, at ours?\n\nGrégoire", cc=[karim, vincent, luc], reply_to=u)
M("2025-11-19 14:02", claire, [gregoire], "Re: The price formula, and why I come with it now", "Noted for the 13th. Thank you!\n\nClaire", cc=[karim, vincent, luc], reply_to=u)

# 17 a farewell with a handover
v = M("2025-10-27 10:00", odile, [karim, sandrine, solene, camille, yannick], "Permits: after me", "Hello.\n\nI retire on 31 December. Bastien takes the permits over. From 10 November we do everything in double, so that he learns my vices. The file of promises (who may dig where, and what I said by word of mouth) is written down, 23 pages.\n\nO. Fournier", cc=[bastien, helene])
M("2025-10-27 10:20", sandrine, [odile], "Re: Permits: after me", "Noooo. Who will tell us No in two letters?\n\nHappy for you, Odile. 23 pages!\n\nSandrine", cc=[karim, solene, camille, yannick, bastien, helene], reply_to=v)
M("2025-10-27 11:00", bastien, [sandrine], "Re: Permits: after me", "I'm training. No. How was it?\n\nBastien", cc=[karim, solene, camille, yannick, odile, helene], reply_to=v)

# 18 a joke of both about each other
S("2025-12-03 12:40", "canteen", yannick, "Pétanque final Friday: pipe people against paper people. No prisoners.")
S("2025-12-03 12:44", "canteen", solene, "The paper people have calculated the trajectory. You're finished.")
S("2025-12-03 12:45", "canteen", farida, "Typical bureau, 40 pages and the ball is still in the hand.")
S("2025-12-03 12:51", "canteen", pavel, "Typical operator, throws first and then looks for the plan.")
S("2025-12-05 17:30", "canteen", karim, "13 to 11 for the pipe people. The loser pays the mulled wine, the winner carries it. Best evening of the year.")

# 19 a mail in the wrong box
w = M("2025-12-04 10:05", pavel, [mireille], "Quarterly comparison: your file", "Hello Mireille,\n\nfor the quarterly comparison I lack your file. I need it until the 12th to be in the annual report.\n\nPavel")
M("2025-12-08 16:00", pavel, [mireille], "Re: Quarterly comparison: your file", "Hello again, only a small push.\n\nPavel", reply_to=w)
M("2025-12-09 08:12", mireille, [pavel], "Re: Quarterly comparison: your file", "Oh no. Your two mails sat with the advertisements for shoes. Our filter is stupid since the update. File attached, and the IT has put you on the good list. Next time ring!\n\nMireille", cc=[], reply_to=w)
M("2025-12-09 09:30", pavel, [mireille], "Re: Quarterly comparison: your file", "Received, biggest gap is 0.8 %. We are getting boring.\n\nPavel", reply_to=w)

# 20 the annual report, the end
S("2025-12-15 18:22", "heatnet", karim, "Annual report: I have 60 pages and 22 versions. Whoever uploads another 'final_final' eats it.")
S("2025-12-15 18:24", "heatnet", luc, "Chapter 3 is too long. Nobody cares about the fox.")
S("2025-12-15 18:25", "heatnet", nadege, "EVERYBODY cares about the fox.")
S("2025-12-16 09:02", "heatnet", etienne, "Chapter 3 shortened by four pages, fox remains.")
S("2025-12-18 17:45", "heatnet", karim, "Sent. With five logos of the same size, I measured.")
z = M("2025-12-19 11:00", helene, ALL[1:], "End of the year", "Dear all,\n\n36 200 MWh, 71 % renewable, 41 substations, one night that I will not forget, and one quarrel that taught us to measure. I'm proud of this table. From tonight until 5 January the city is closed and I ask you to be so too, except whoever has the on-call phone, to whom I send chocolate.\n\nHélène")
M("2025-12-19 11:20", luc, [helene], "Re: End of the year", "It was a good year.\n\nLuc", reply_to=z)
M("2025-12-19 11:41", ines, [helene], "Re: End of the year", "Luc wrote FIVE words. Merry Christmas, dear Hélène, and to all!\n\nInès", cc=[luc], reply_to=z)
S("2025-12-27 09:15", "heatnet", yannick, "On-call: all quiet, minus 3, chocolate finished.")
S("2026-01-05 09:00", "heatnet", karim, "Happy new year! Coordination on Thursday, 10:00. There is galette.")
S("2026-01-05 09:06", "heatnet", camille, "Bonne année! We come for the galette and, if needed, for the coordination.")

story.write()
