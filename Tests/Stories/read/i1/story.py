import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story

# The cold lane "Ventana": from the aircraft door at Valdemora airport (Spain) into Frostweg's cooled trucks (Fulda, Germany) in ninety minutes,
# clocked by Lisnamoy's "Doorclock" (Galway, Ireland). It starts well and sours from January on.
s = Story(710426, "Europe/Madrid", "2025-09-01", "2026-06-30")
s.party("valdemora", "valdemora-carga.example")
s.party("frostweg", "frostweg.example")
s.party("lisnamoy", "lisnamoy.example")

inigo = s.person("Íñigo Larrauri", "valdemora", "Director of operations")
marisol = s.person("Marisol Benavente", "valdemora", "Freight shift lead")
quique = s.person("Quique Doménech", "valdemora", "Apron supervisor")
lourdes = s.person("Lourdes Pascual", "valdemora", "Contracts and tariffs")
tomas = s.person("Tomás Ferrer", "valdemora", "Systems and safety")
kiewitt = s.person("Torsten Kiewitt", "frostweg", "Managing director")
henrike = s.person("Henrike Vollmer", "frostweg", "Head of network")
jurgen = s.person("Jürgen Stapf", "frostweg", "Dispatch")
annika = s.person("Annika Brehme", "frostweg", "Quality")
malte = s.person("Malte Overbeck", "frostweg", "Dispatch, nights")
leonie = s.person("Leonie Haas", "frostweg", "Quality, from March 2026")
grainne = s.person("Gráinne Tuohy", "lisnamoy", "Managing partner")
declan = s.person("Declan Roche", "lisnamoy", "Lead developer")
oisin = s.person("Oisín Mannion", "lisnamoy", "Field engineer")
priya = s.person("Priya Nair", "lisnamoy", "Data")
fergal = s.person("Fergal Kinsella", "lisnamoy", "Customers")

V, F, L = [inigo, marisol, quique, lourdes, tomas], [henrike, jurgen, annika, malte, leonie], [grainne, declan, oisin, priya, fergal]
s.channel("lane7", V + F + L)
s.channel("ramp-and-trucks", [marisol, quique, tomas, inigo, jurgen, malte, henrike, annika])
s.channel("doorclock", [tomas, quique, marisol, annika, leonie, henrike, jurgen, declan, oisin, priya, fergal, grainne])
s.channel("fw-desk", F + [kiewitt])
s.channel("val-ramp", V)

for day in "2025-10-13 2025-12-08 2026-01-05 2026-01-06 2026-04-02 2026-04-03 2026-04-23 2026-05-01".split():
    s.away("valdemora", day, day)
for day in "2025-10-03 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-06-04".split():
    s.away("frostweg", day, day)
for day in "2025-10-27 2026-02-02 2026-03-17 2026-04-03 2026-04-06 2026-05-04 2026-06-01".split():
    s.away("lisnamoy", day, day)
s.away("valdemora", "2026-03-26", "2026-03-26")  # no current, no lines
for party in ("valdemora", "frostweg", "lisnamoy"):
    s.away(party, "2025-12-24", "2026-01-02")

# ------------------------------------------------------------------ background

GOODS = {9: "peaches figs plums", 10: "peaches chanterelles grapes", 11: "chrysanthemums persimmons mushrooms", 12: "oysters turbot roses crab", 1: "oysters vaccines oranges",
         2: "roses vaccines salmon", 3: "asparagus artichokes vaccines", 4: "asparagus strawberries lamb", 5: "cherries strawberries apricots", 6: "cherries apricots nectarines"}


def slots(date):
    r = s.chance
    clock = lambda a, b: f"{r.randint(a, b):02d}:{r.choice(range(0, 60, 5)):02d}"
    return dict(truck=f"FW-{r.randint(201, 264)}", truck2=f"FW-{r.randint(201, 264)}", driver=r.choice("Radu Kamil Ilie Detlef Sorin Uwe Marek Bogdan".split()), uld=f"AKE {r.randint(40100, 48999)}",
                uld2=f"PMC {r.randint(2100, 2990)}", awb=f"61-{r.randint(3000, 9899)}", n=r.randint(3, 19), n2=r.randint(2, 9), m=r.randint(41, 88), m2=r.randint(12, 39), t=f"{r.uniform(2.1, 6.8):.1f}",
                t2=f"{r.uniform(1.8, 5.9):.1f}", g=r.choice(GOODS[date.month].split()), g2=r.choice(GOODS[date.month].split()), door=r.randint(1, 6), gdoor=r.randint(1, 3), early=clock(4, 6), morning=clock(7, 10), late=clock(20, 22),
                wd=r.choice("Monday Tuesday Wednesday Thursday Friday".split()), v=f"{date.month % 4 + 1}.{r.randint(10, 39)}", ticket=f"DC-{(date - s.start).days * 2 + r.randint(100, 130)}",
                inv=f"{date.year}-{r.randint(310, 990)}", kg=r.randint(380, 2900), city=r.choice("Kassel Erfurt Koblenz Würzburg Göttingen Mainz Bamberg Siegen".split()), eur=r.randint(38, 640), puck=r.randint(1, 240),
                pct=r.randint(84, 98), week=date.isocalendar()[1], month=date.strftime("%B"), c=r.choice("north south middle".split()), fl=f"VM{r.randint(410, 489)}")


def fill(text, values):
    text = re.sub(r"\[\[(.*?)\]\]", lambda m: s.chance.choice(m.group(1).split("|")), text)
    return text.format(**values)


decks = {}


def deal(bank):
    """The next exchange of a bank; a bank is gone through once before it begins again."""
    if not decks.get(id(bank)):
        decks[id(bank)] = s.chance.sample(bank, len(bank))
    return decks[id(bank)].pop()


def converse(date, one, other, lines, place, wait, reply, hours=(8.2, 17.6)):
    values, previous, title = slots(date), None, None
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=s.chance.uniform(hours[0], hours[1] - 2))
    threaded = s.chance.random() < 0.6
    for number, line in enumerate(lines):
        who, whom = (one, other) if number % 2 == 0 else (other, one)
        if number:
            if not reply:
                return
            at = s.later(at, s.chance.uniform(*wait.get(who.party, (6, 200))), who.party, hours)
            if at.date() > s.end:
                return
        text = fill(line, values)
        if place == "mail":
            if number == 0:
                title, text = [part.strip() for part in text.split("|", 1)]
            previous = s.mail(at.strftime("%Y-%m-%d %H:%M:%S"), who, whom, title if number == 0 else "Re: " + title, text, reply_to=previous)
        else:
            previous = s.slack(at.strftime("%Y-%m-%d %H:%M:%S"), place, who, text, thread=previous if threaded and previous else None)


def flow(first, last, per_week, pairs, bank, place, wait=None, answered=0.98):
    date, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= end:
        if date.weekday() < 5:
            for _ in range(s.poisson(per_week * 0.9 / 5)):
                one, other = s.chance.choice(pairs)
                if date in s.closed[one.party] or date in s.closed[other.party]:
                    continue
                converse(date, one, other, deal(bank), place, wait or {}, s.chance.random() < answered)
        date += dt.timedelta(days=1)


DISPATCH = [  # Frostweg's dispatch asks the ramp
    ["{truck}, driver {driver}, expected {early}. {n} pallets {g}.", "[[Ok, door {door}.|Door {door} then, noted.|Perfect, {door} is free.]] [[I tell Quique.|The night team knows.|Coffee for {driver} is on the house.]]", "[[Good.|Thanks.|Noted.]]"],
    ["Is the cold room at {t} right? Display of {driver} says {t2}.", "It is right, the {c} side is always colder in the morning. I put the {g} on the other side.", "Understood. [[Then no action.|Please leave it so.|Fine for us.]]"],
    ["{driver} stands at the barrier since {m2} minutes. Somebody there?", "Ay, the barrier man went for his bocadillo. [[Opening now.|I run.|Two minutes.]]", "[[He is in.|He drives in.|Moves now.]] Greetings from {driver}, he also had a bocadillo."],
    ["Need the pallet count for {awb}, the paper says {n}, the driver says {n2} more.", "I count again... the paper is right, two were double stacked with wrap.", "Then I correct ours. Thank you for counting."],
    ["Can {truck} load [[15|20|25]] minutes earlier on {wd}? Only if easy.", "Easy is a big word :) but yes, flight {fl} is usually before time.", "[[Only this once.|Just this {wd}.]] Thanks."],
    ["Tail lift of {truck} is slow. Please use door {door} with the ramp plate.", "Claro. Last week the same, no? You should give this truck a holiday.", "It goes to the workshop [[on Saturday|next week|tomorrow]]."],
    ["Which door for {fl} tonight?", "{door}. If the {g} come with {uld2} also, then we need two doors, I tell you at {late}.", "OK. {driver} stays in the cab until then."],
    ["Delay {m2} minutes, [[jam near the border|rest time of the driver|road works at the tunnel]]. {truck}.", "[[No problem|Tranquilo]], the {g} stay in the cold until he comes.", "Arrived {early}. Loaded in {m2}. [[Good work.|Fast.]]"],
    ["Seal number of {truck} please. My copy is [[unreadable|wet|a coffee stain]].", "It is V{kg}. I send you a photo where you can see my thumb also.", "[[Nice thumb.|Thumb received.|Number received, thumb archived.]]"],
    ["For {wd}: two trucks, {truck} and {truck2}. {g} and {g2}. Separate doors if possible.", "Possible. First truck {door}, second the next one. Only tell {driver} not to park across.", "Told him. He says he never does that."],
    ["Sorry, did not see your message of yesterday about {uld}. Still open?", "Solved already, it was behind the {g2} the whole time, like my keys always.", "[[Good. Next time call me.|Good. Then I close it here.]]"],
    ["Pallets for {awb} are too high again, {n2} cm. Our {city} dock does not take that.", "[[You are right, the new boy wraps like he is paid by the metre.|Ok, I speak with the packer, he is new.]] Tomorrow they are at height.", "Checked today: height is right. Thanks for quick fix."],
    ["{driver} forgot his phone charger on your quay. He is sad.", "Found! It is in my drawer with {n2} gloves and one umbrella of yours.", "Keep the umbrella. Charger with {truck} on {wd}, please."],
    ["Please load {g} first and {g2} at the door, {city} unloads first.", "Understood, first in last out. I write it on the board with big letters.", "[[Board is good.|Good.]]"],
    ["Night shift question, Malte had {n} crates more than the list. Extra or mistake?", "Mistake of ours, they were for the local market. If you bring them back you get a cake.", "They come back {wd}. What cake."],
    ["Water under door {door}, {driver} reports. Not from us.", "From the washing. [[We make it dry now|It is dry already]], sorry, he can slip there.", "Thank you. He walks like a stork anyway."],
    ["Diesel for the cooling unit: can {driver} buy at your station?", "Yes with the yellow card, ask Paco. Not after {late}, Paco sleeps like a bear.", "[[Fine.|He has the yellow card.]]"],
    ["{fl} shows {m} minutes late here. You see the same?", "Same here, they wait for crew. I call you when it has the wheels down.", "Good, {truck} waits."],
    ["Swap for {wd}: {driver} comes with {truck} instead of {truck2}. Same time, same pallets.", "Noted, I change the plate on the list of the porter."],
    ["{city} reports {n} boxes {g} pressed on one corner. From the stretch film or from us?", "I look at the photo of the exit... here they are straight. Maybe in the curve?", "Possible. I ask {driver} about the curve."],
    ["Set point for {truck} tomorrow: {t} or colder? {g} and {g2} together.", "{t2} is better for the two, says the paper of the shipper.", "{t2} it is."],
]
RAMP = [  # the ramp asks dispatch
    ["hey {uld} has a corner like it was in a fight, i made photos before we touched it", "Seen. Please note on the paper, we claim with the airline.", "noted & signed, {n2} photos in the folder"],
    ["can your man bring back our {n} blue straps?? we are poor now", "He has {n2}. The others I search.", "jaja ok, {n2} is a beginning"],
    ["{truck} blocks the milk lorry!! somebody wakes him please", "Called him. He moves.", "moved. the milk man sends [[kisses|his regards, not so nice ones]]"],
    ["Good morning! {fl} landed at {early}, the {g} look beautiful, {n} pallets, all in the cold after {m} minutes.", "[[Very good.|{m} is a good number.|Noted, thanks.]]", "For you it is 'noted', for me it is poetry :)"],
    ["Do you want the {g} with ice or without? The paper says the two things.", "Without. {city} has no drain.", "Without then. [[I save the ice for Friday.|Ok!]]"],
    ["jürgen the paper of {awb} has last year on it", "Our template. Changed now, please throw away the old ones.", "thrown. felt good"],
    ["We have {n2} pallets {g2} without label, I think they are yours because of the wrap. Send picture?", "Please. ... Yes ours, for {city}.", "Into your corner, then. With label made by hand, very pretty."],
    ["who is driver {driver}, he says he is new, what can he not do yet :)", "He can everything except Spanish and reversing into door {door}.", "door {door} nobody can. we help him"],
    ["The scanner at door {door} is sleeping, I write times by hand for {truck}, ok for you?", "OK. Please with minutes, Annika counts minutes.", "Everything with minutes. {morning} in, {m2} later out."],
    ["The vet comes only at {morning} on {wd}, can {truck} wait for the {g}?", "Can wait until one hour later. Then rest time.", "Thank you, I bring the vet coffee so he is quick."],
    ["How many you think for {wd}? I make the shifts today and my sister marries on Saturday, so I need to know who is sober.", "{n} pallets, one truck. Congratulations to the sister.", "One truck is lovely. I tell her that Germany congratulates."],
    ["forklift 3 is dead, loading is slower tonight, not dramatic", "How slow?", "maybe {m2} min more. mechanic comes at {late}", "Then {truck} comes later. Good that you say it."],
    ["Your truck left a pallet jack here! It is red and it squeaks.", "Ours. Squeak proves it. Next truck takes it.", "We will miss it, a bit."],
    ["fog. nothing lands before {morning} they say", "Then I turn {driver} to the rest place.", "good. here you cannot see your own belly, and i have a lot"],
    ["{truck} loaded, {n} pallets {g}, out at {morning}. Temperature at the door {t}.", "[[Confirmed.|Received, {city} is informed.]]"],
    ["the board says {g2} for {city} and the box says {g}. box or board?", "Box. Board was typed by me at {late}.", "box. go to sleep earlier :)"],
    ["For {wd} the shipper asks {n2} pallets more of {g}. Do they fit in {truck}?", "{n2} fit if single stacked. More no.", "I tell him {n2}, and not one more."],
    ["We found {kg} kg on the scale for {awb} and the paper says {eur} less.", "Take the scale. I correct the CMR at {city}.", "Scale it is, I write it with the red one."],
    ["new crew sheet for week {week} is on the door, do you want the copy", "Yes please, names and one number.", "sent, number of the night is the same"],
    ["{fl} comes today with a small aircraft, only {n2} pallets. {truck} will be half empty, sorry.", "Then {driver} takes the empties back. Nothing lost."],
    ["Is it true that you close the depot {city} on {wd}? A driver said.", "Only the yard, new asphalt. Trucks go to the back gate.", "Ah good, I tell the shipper nothing then."],
    ["the hook of {uld} does not close, i tied it with wire, please open with love", "{driver} will open it with pliers and love."],
]
QUALITY = [  # Annika asks Tomás, by mail
    ["Temperature record {awb} | Hello Tomás, for {awb} I see a gap of {n2} minutes at door {door}. 1. Was the door open? 2. Is there a hand record? Regards, Annika", "Hello Annika, I looked it. The door was open because of two pallets, the hand record is in the sheet of the shift, I send you the copy tomorrow in the morning.", "Thank you, received. Gap is explained, I close it. Annika"],
    ["Calibration of probes week {week} | Hello Tomás, which of the {n} probes go to the laboratory this month? I need the serial numbers for our list.", "Dear Annika, these are the ones of the {c} aisle. The list goes in the annex. The certificate comes in ten days, more or less.", "More or less is ten. :-) Thanks, Annika"],
    ["Cleaning plan {month} | Hello Tomás, 1. the cleaning sheet has no signature on {wd}. 2. the agent for the floor has changed? Please a short answer.", "Hello, the signature is missing because Rosa was in the doctor, the cleaning was done. The agent is the same with other name of the shop.", "Both fine for me. Please let Rosa sign afterwards with today's date."],
    ["Mean door time week {week} | Hello Tomás, mean is {m} minutes from aircraft door to truck, best was {m2}. This is good. Please pass on to the night shift.", "Thank you Annika, I have put it in the board, they have applauded to the board."],
    ["Pest traps | Hello Tomás, the audit asks for the plan of the traps in the cold store. Do you have a drawing with numbers?", "Yes, there is one of 2023 and it is still correct but for trap {n}, that we moved behind door {door}. I send the two.", "Perfect, that is enough for the auditor."],
    ["Deviation {awb} | Hello Tomás, {g} at {t} degrees for {m2} minutes. Limit is not broken, but near. Do you see a cause?", "I believe it was the curtain, it did not fall well. Maintenance changed two strips on {wd}.", "Good. I note: cause found, repaired. Done."],
    ["Training list | Hello Tomás, may I have the names of those with the cold training? The old list has {n}, I think there are more now.", "Now we are {n} plus the two new. One makes the exam on {wd}. I send it when she passes, she will.", "Fingers crossed for her. A."],
    ["Alarm at night | Hello Tomás, alarm of cold room 2 at {late}, {t} degrees. Who reacts at your side and how fast?", "The porter calls me and I call the frigorist. This night it was {m2} minutes from alarm to person. It was only a fuse.", "That is fast. I write the time into the file, thank you."],
    ["Form 7b | Hello Tomás, sorry, a triviality: form 7b must be in blue ink. I know.", "We have bought {n} blue pens. You will find them in all the drawers until 2040.", "I owe you the pens. Best, Annika"],
    ["Photos of load securing | Hello Tomás, could the team photograph the load from behind before the doors close? {city} asked.", "Of course, from {wd} on. Marisol says she makes also a selfie.", "Selfie optional. Thank you both."],
    ["Swab results week {week} | Hello Tomás, laboratory results of the {c} aisle are good, one value near the limit at the drain. Please clean the drain once more, we repeat on {wd}.", "Hello Annika, the drain is cleaned by {morning} of today, I stood beside.", "Repeat is clean. Closed."],
    ["Missing page {awb} | Hello Tomás, in the file {awb} page {n2} is missing, it is the one with the door times. Regards, Annika", "It stuck to another page, with jam, I do not ask. Scan attached.", "Jam confirmed. Page complete."],
    ["Thermometer by door {door} | Hello Tomás, two photos of the same minute, {t} and {t2}. Which display do you read for the log?", "The one of the wall, the other is only for the boys. I put a sticker so nobody mistakes.", "A sticker is a good measure. Thank you."],
]
QUALITY_BACK = [  # Tomás asks Annika, by mail
    ["Question of the humidity | Dear Annika, for the {g} which humidity do you want? In the paper there is nothing.", "Hello Tomás, 90 to 95 percent, and not under {pct} minus ten. I will add it to the paper, our omission. Annika", "Thanks, then we are good, we have {pct}."],
    ["Visit of the inspectors | Dear Annika, on {wd} come the inspectors of the region. They ask for the agreement on cold chain, the page of responsibilities. Do you have it signed?", "Hello Tomás, attached, signed by both. Page {n2}.", "Received. They were here, looked {m2} minutes and eat all the biscuits. Without remarks."],
    ["Broken probe | Dear Annika, probe {puck} fell on the floor and now it says {t} also in my hand. We took it out of service.", "Hello Tomás, good that you say it. I mark it as lost, a new one comes with {truck}."],
    ["Names for the badge | Dear Annika, for the visit I need the names and number of identity of your two colleagues before {wd}.", "Hello Tomás, sent in the protected file. The password comes by phone.", "Password arrived, badges ready."],
    ["The alarm limits | Hello Annika, do you want alarm at {t} or at 8 for the {g}? The two are written.", "Hello Tomás, 8 is the law, {t} is us. Please warn at ours, alarm at the law.", "Understood and set. I made a test, it makes a noise of the devil."],
    ["Photos of the quay floor | Dear Annika, the crack of the floor by door {door} was filled. I send the before and the after.", "Hello Tomás, thank you, that looks clean. I take it off the list."],
]
FIELD = [  # Lisnamoy's field engineer asks Valdemora
    ["Howya lads, gateway at door {gdoor} dropped off at {early}. Any chance someone knocked the plug?", "the cleaning lady needed it for the radio. plugged again", "Ah, can't argue with the radio. Thanks!"],
    ["I've {n} fresh pucks landing with you [[Tuesday|Wednesday|Thursday]], could someone stick them in the blue drawer?", "Yes, I put them personally. With name tags?", "No tags, they know who they are. Thanks a million."],
    ["Puck {puck} says {t} degrees and 40 degrees in turns. Is it living on a radiator?", "It was in the pocket of Paco. He is warm.", "Best bug report of the {month}, that. Cheers."],
    ["Would ye mind rebooting the tablet by door {gdoor}? Hold the top button, count to ten.", "[[I counted to twelve to be sure. It lives.|Done, it says hello in three languages.]]", "Twelve works too. Thanks {wd} crew."],
    ["Quick one, do the night crew tap 'door open' before or after the chocks go on?", "After, always. Before chocks nobody goes near, it is the rule of the apron.", "Lovely, then the {m2} minutes for {fl} are real. Ta."],
    ["I'm over with ye on {wd}, flight in at {morning}. Anything ye need from Galway bar rain?", "Bring the small screwdriver, you took ours the last time :)", "Guilty. Screwdriver packed, and a bit of fudge."],
    ["Signal on the {c} side is poor today, did a container get parked in front of the antenna?", "yes {uld}. moved 2 metres", "{pct} percent now. Magic."],
    ["Battery report: {n2} pucks under a third. I'd swap them {wd} if someone can collect them?", "I collect with the morning round. In the box of the biscuits, ok?", "The biscuit box it is."],
    ["Does anyone there know why {uld} has two pucks on it?", "One is from the other flight, nobody took it off. I take it.", "Sound. Clears up the double line on the chart."],
    ["New sticker for the tablets: bigger numbers, green for under ninety. Posting {n} of them.", "Marisol wants one for her fridge at home.", "She'll get the first print."],
    ["Sorry for the slow answer lads, was up a ladder in Athlone all morning. What did ye need?", "only if the {v} on the tablet is good to accept", "Tis, fire away. Takes {m2} seconds."],
    ["Update {v} goes to the tablets on {wd} at {late}. Nothing changes for ye except the font, it's less ugly.", "Good, I tell the night so that they don't think they have drunk."],
    ["Is that beep by door {gdoor} ours or the forklift's? I hear it on the recording at {early}.", "of the forklift, it cries when it goes back", "Ha, same as myself. Leaving it be."],
    ["Counting stock this week: I make it {n} pucks in the drawer and {puck} out flying. Can someone confirm the drawer?", "In the drawer there are {n} and one chewing gum.", "Keep the gum. Thanks!"],
    ["Time on the {gdoor} tablet is {n2} seconds ahead. Harmless, but I'd sooner fix it. OK to restart at {late}?", "Yes, at that hour we eat.", "Restarted, ticking nicely."],
]
FIELD_BACK = [  # Valdemora asks Lisnamoy
    ["the app says door {gdoor} is open since yesterday. the door is closed. i am looking at it", "Stuck reading, clearing it from here. Give it {n2} minutes.", "closed! the app believes me now"],
    ["Oisín, is it possible that the screen shows also the gate of the truck? The boys ask.", "It's on the list as {ticket}. Not hard, Declan says next release.", "Great, they will be content."],
    ["Hello, for the new colleague of the night I need a user with Spanish language.", "Done, login's in your inbox. Tell them welcome.", "Works, thank you."],
    ["why does {fl} appear twice. it only landed once, i saw it", "Airline sent the message twice, we'll drop the second. {ticket}.", "ok good, i was thinking of my glasses"],
    ["The report of week {week} did not arrive in my mail, can you look please?", "It sat in your junk by the looks of it, resent now. Sorry about that.", "There it is. {m} minutes of average, not bad!"],
    ["Can the alarm be less loud between {late} and the morning? The porter jumps every time.", "Turned down by a third on the tablet, phone alarm stays loud. OK?", "The porter says you are a saint."],
    ["Tomorrow we wash the {c} quay with pressure, should I cover the gateways?", "Please do, a bag and a bit of tape is plenty.", "Covered, and marked with DO NOT WASH in two languages."],
    ["How do I correct a time? I pressed truck gone and it was not gone, he was in the toilet.", "Press and hold the line, 'undo', say why. You can even write toilet.", "I wrote toilet. It is history now."],
    ["the tablet of door {gdoor} fell. it has a scar but it works, i tell you before you see it", "Happens the best of us. Want a rubber case? I've {n2}.", "yes, better a case for quique than for the tablet"],
    ["Can the board show the flights of tomorrow from {late} on? The shift plans with it.", "Should be a setting... there, switched on for ye.", "Seen, very practical."],
    ["For the statistics of {month}: are the night minutes in the same file or apart?", "Same file, second tab, the one with the moon.", "Found the moon, thank you."],
    ["Puck {puck} blinks red and green like Christmas. Is it sick?", "It's looking for its gateway. Walk it past door {gdoor} once.", "Walked. It is calm now."],
]
DATA = [  # Frostweg and Lisnamoy on the tool
    ["The export of {wd} lacks the column with the seal. Was that on purpose?", "No, slipped out in {v}. Putting it back, you'll have it by {morning} tomorrow.", "[[It is back, thank you.|Column is there again.|Seen at {morning}, complete again.]]"],
    ["Could you give me the dwell per door for {month}, without night flights?", "Sure. Door {door} is slowest at {m}, the rest sit around {m2}. File's in the folder.", "Very helpful. I will show that internally."],
    ["Ticket {ticket}: time zone on the PDF is UTC, our people read it as local.", "Fair. I'll print both for now.", "Both is good."],
    ["In {awb} the truck leaves before it arrives. Physics?", "A clock on the tablet drifting, {n2} minutes. Synced now. Physics restored.", "Calming."],
    ["How sure are you of the forecast for {g}? We plan {n} trucks on it.", "Within two trucks, nine times of ten. I would plan {n} and keep one near.", "[[That is how I would do it too.|Agreed, one near, in {city}.|Good, {n} and one in reserve.]]"],
    ["Is there a documentation of the feed? Our IT colleague asks for fields and types.", "Short one, four pages. Attached to {ticket}. Tell me what's unclear.", "He found it clear, one question on page {n2} he writes himself."],
    ["May I have an alarm by text message for {city} too?", "Added the depot's number. Test goes out at {morning}.", "Test arrived at {morning}. Good."],
    ["Chart for week {week} shows {pct} percent under the target. How do you count the two cancelled flights?", "Left out. If you'd rather count them I can, but it flatters nobody.", "Leave them out, agreed."],
    ["Login on the depot tablet in {city} asks for a code nobody has.", "[[Code goes to the phone that set it up. Whose was it? I can reset.|It texts the code to whoever set up number {puck}. Know who? Else I reset.]]", "[[It was a trainee's.|A driver's, he left in {month}.|Nobody admits it.]] Please reset to the dispatch number.", "Done."],
    ["Small thing: 'temprature' on the cover of the report.", "Ha. Four people read that and nobody saw it. Fixed.", "Annika saw it. Annika sees everything."],
    ["We need {ticket} closed for the customer in {city}: the PDF has no page numbers.", "In {v}, out {wd}. Page numbers and the date in the footer.", "Customer is satisfied, thank you."],
    ["The truck list shows {truck} twice in week {week}, once with an empty driver. Delete?", "One is the planned run, one the real one. I'll merge them so it doesn't look daft.", "Merged view is clear."],
    ["What does a grey bar at door {door} mean? New since {v}.", "No cargo expected. Grey for peace and quiet.", "Then please write 'no cargo' in the legend. Peace is not a status.", "Done. Peace removed."],
    ["Our customer wants the curve for {awb} with {t} as a dotted line. Feasible?", "Yes, two clicks: limits, add. Or I can make it the default for {g}.", "As default please."],
    ["Report of week {week} came at {morning}, usually it is earlier. All in order?", "Queue was long after the backup. Back to the usual hour from tomorrow.", "Good, no hurry on our side."],
    ["How long do you keep raw readings? The auditor wants five years for {g}.", "Two online, the rest in the archive. I can pull anything back within a day.", "That answer he will accept. He did."],
]
DATA_BACK = [  # Lisnamoy asks Frostweg
    ["Could ye send the truck plan for week {week} as a file, not a picture? I type like a hen.", "CSV attached. Sorry, the picture was the habit of our old system.", "[[Much better, thanks.|Lovely, {n2} minutes of typing saved.|That reads itself, thanks.]]"],
    ["Truck {truck} has no tracker signal since {early}. Off the road?", "Workshop until {wd}.", "[[Grand, I'll grey it out.|Right, {truck} goes grey till then.]]"],
    ["I get {n} pallets from you and {n2} less from the airport for {awb}. Which one do I believe?", "The airport. Ours counts the empty ones.", "Right so, I'll add a flag for empties."],
    ["We're testing {v} on {wd} evening after your last truck. Twenty minutes of read-only. OK with ye?", "OK if before {late}. After that Malte needs it.", "Done and back at {late}, no bother."],
    ["Do you have a preference, degrees with one decimal or two?", "One. Two would be a promise that the probe cannot keep.", "[[Nicely put. One it is.|One decimal so, in {v}.]]"],
    ["Your depot in {city} sends dates the American way round. On purpose?", "Surely not. I tell them. ... They changed it, an old PC.", "All straight now, thank you."],
    ["Can I come along on a truck once? I'd love to see the handover with my own eyes.", "With pleasure, {driver} likes company and bad music. Next month?", "It's a date. I'll bring worse music."],
    ["Missing the weights for {g} in week {week}. Typo in the header maybe?", "Yes. New file: {kg} kg in total.", "Perfect, chart is whole again."],
    ["Depot {city} has {n} readings stuck in the handheld since {wd}. Could somebody put it on the charger?", "It was in a drawer. Charging.", "All {n} came through."],
    ["Who at yours signs off the limits for {g2}? I have {t} from one sheet and {t2} from another.", "Quality. {t2} is valid, the other sheet I have taken out of circulation.", "{t2}, noted under {ticket}."],
    ["Tiny favour: the driver field holds 'R.' for half the runs. First names would help me match.", "Privacy says no names. A number per driver?", "Number's perfect, even better."],
    ["I'd like to drop the fax number from the delivery note. Does anyone still use it?", "One customer in {city}. He is 81. Leave it, please.", "Long live the fax, so. It stays."],
    ["Planned {n} runs for week {week} in your file, I see {n2} booked so far. Still filling up?", "Yes, the rest follows on {wd} with the shipper's list.", "Fine, I'll look again then."],
    ["Would the dispatchers like the map or the table first on the start page?", "Table. Maps are for visitors.", "Table on top, map for visitors. Live in {v}."],
    ["Odd one, {truck} was at {city} and at the tunnel at {early}. Two trackers?", "Old tracker in the glove box. Removed on {wd}.", "Only one truck now. Shame, two was efficient."],
]
MONEY = [  # Henrike and Lourdes, by mail
    ["Invoice {inv} | Dear Lourdes, thank you for invoice {inv}. Position {n2} charges two door hours for a truck that was turned back by fog; I suggest we share it, as we did in the autumn. Kind regards, Henrike", "Dear Henrike, I hope you are well. Agreed to share, I send the credit note of {eur} euros in this week. Best regards, Lourdes", "Dear Lourdes, received, and booked. Thank you for the uncomplicated way. Henrike"],
    ["Volumes for {month} | Dear Lourdes, for your planning: we expect between {n} and {n} plus four trucks per week, mostly {g} and {g2}. The {wd} remains the strongest day. Henrike", "Dear Henrike, thank you for the numbers, I passed them to Marisol for the shifts. Kind regards, Lourdes"],
    ["Insurance certificate | Dear Lourdes, our insurer asks for your certificate for the quay, the old one ends this month. Could you send the new one?", "Dear Henrike, of course. Attached you will find it. Excuse the delay, the broker was slow.", "No delay at all from where I sit. Thanks, Henrike"],
    ["Pallet account | Dear Lourdes, our count says we owe you {n} plastic pallets; yours says {n2} more. Shall we simply agree on the middle?", "Dear Henrike, Marisol counted with her finger and insists in hers. But the middle is fine, she says for this time.", "Then thank Marisol and her finger. Henrike"],
    ["Rate for Saturdays | Dear Lourdes, one customer asks for an occasional Saturday with {g}. Is the rate of page {n2} still right?", "Dear Henrike, yes, it is still that one, plus the vet if he comes. I would need to know it on Wednesday.", "Wednesday is fine. I will let you know in time."],
    ["Statement {month} | Dear Lourdes, statement checked, difference {eur} cents, which we may donate to the coffee fund.", "Dear Henrike, the coffee fund thanks you. Balanced then. Lourdes"],
]
MONEY_BACK = [
    ["Purchase order {inv} | Dear Henrike, I hope you are well. In the last order the number of position is missing, can you complete so our system accepts it? Thank you, Lourdes", "Dear Lourdes, of course, the position is {n2}. The corrected order is attached. Henrike", "Accepted by the system, at last. Thank you."],
    ["Copy of CMR {awb} | Dear Henrike, for the archive I need the CMR of {awb}, ours is missing the back side.", "Dear Lourdes, both sides attached, scanned a little crooked. Henrike", "Crooked is perfect. Many thanks."],
    ["Storage of {g} | Dear Henrike, the {g} of {wd} stay two nights. Do I charge to you or to the shipper?", "Dear Lourdes, to the shipper please, it was his missing paper. He knows.", "Very good, then to him. Regards, Lourdes"],
    ["Address of invoice | Dear Henrike, has your company changed of street? The letter came back.", "Dear Lourdes, same street, new house number since the extension: 14a. I should have told you, apologies.", "Corrected. Enjoy the extension!"],
    ["Reminder, small | Dear Henrike, invoice {inv} of {eur} euros is open since ten days, surely lost in the way.", "Dear Lourdes, it lay under a holiday folder. Paid today. Sorry. Henrike", "Arrived this morning, thank you."],
]
HEADS = [  # Íñigo and Gráinne, by mail
    ["Visit of the school | Gráinne, on {wd} a school comes. They want to see the screen. Can be big? Íñigo", "Big as a barn door, I'll have Oisín send the demo view. Will they be wanting jokes as well? G.", "Jokes in Spanish please."],
    ["Numbers | Gráinne, how many under ninety this month. One number.", "One number: {pct} percent. Second number, since you didn't ask: {m2} was the best door of the lot.", "Good. I put it on the wall."],
    ["Photo for the wall | Íñigo, can I steal a photo of the quay at dawn for our kitchen? Ours has a view of a car park.", "Take what you want. Quique is in half of them.", "Then we shall have half a kitchen of Quique."],
    ["Spare tablets | Íñigo, two spares are with ye now, no charge, they were gathering dust here.", "Thanks. Very kind. They are in use from tonight."],
    ["Cost of pucks | Gráinne, are the pucks {n2} euros or {n}? I see two prices.", "{n} with battery and bracket. The other was from the year of the flood, I'll take it off the sheet.", "Clear."],
    ["Dinner | Gráinne, when you come, dinner at my mother's. She does not accept no.", "I wouldn't dare. What does one bring a mother in Aragón?", "Nothing. Hunger."],
]
FUN = [  # everybody, in #lane7
    ["Anyone else stuck in the [[rain|wind|sun]] today?", "[[Here it is like in an oven.|Rain, what else.|Grey. Reliable grey.]]", "Sounds about right for all of us."],
    ["Photo from this morning: {n} pallets of {g}, and one cat asleep on top.", "Is the cat on the air waybill?", "Cat declared as temperature controlled goods."],
    ["Little one has a fever, I'm off from noon, back tomorrow. Shout if it burns.", "[[All the best to the small one!|Go, go. We hold the fort.]]", "[[Fever gone, thanks all, only I am tired now.|Back at the desk, small one builds towers again.|It was only a tooth! Thanks all.]]"],
    ["Who took my mug with the plane on it when you visited?", "It was me, I thought it was a present :(", "Now it is a present."],
    ["{m} minutes on {fl}! Is that the best of the week?", "Best of the {wd} at least. {m2} was in the test, that does not count.", "Everything counts."],
    ["Happy name day to our {wd} shift, or birthday, or whatever is today", "There is always something. Thanks!", "Cake at the quay, who comes?"],
    ["Does somebody have the slide with the map of the lane? The pretty one.", "In the folder, 'map final FINAL {n2}'.", "Of course. Thanks."],
    ["Football yesterday. I say nothing.", "You say nothing very loudly.", "I am a quiet person in sorrow."],
    ["Sorry I was short in the call earlier, three phones at the same time.", "[[I did not even notice.|No harm done.|Was it three? I heard only two.]]"],
    ["Thanks to whoever labelled the {g} so nicely on {wd}. The depot in {city} asked if we have a new printer.", "It was my daughter's pens.", "Then thanks to the daughter."],
    ["Is the call [[next week|on Tuesday|this time]] at ten your time or ten my time?", "Ten in Spain and Germany, nine in Galway, as always.", "As always I forget. Thanks."],
    ["I have {n2} tickets for the trade day in {city}, who wants?", "One for me if I may.", "Yours."],
    ["Wifi in the meeting room here is on strike, I'm on the phone for the next hour.", "[[You sound like a submarine but a friendly one.|We hear every second word, it is enough.|Write it here then.]]", "[[Fixed, back on dry land.|Cable was out, now in.|Surfacing.]]"],
    ["Lunch question: what do you eat when the flight is at {late}?", "Tortilla. There is no other answer.", "Bread, cheese, patience.", "A sandwich and regret."],
    ["The recap of the [[week|last seven days|holiday-free week]] is in the folder: {n} flights, {pct} percent under ninety.", "Lovely, [[thanks.|that reads well.|and nobody died.]]"],
    ["{wd} quiz: what weighs {kg} kg and is late?", "[[My brother in law.|The {fl}.|Our printer paper.]]", "Correct, half a point."],
    ["First {g} of the season on the quay, smells through the whole hall.", "Can you send smell as an attachment?", "Only as {uld}."],
    ["Who writes the notes of the call this time? I did the one before last.", "I'll take it.", "Hero."],
    ["The new safety shoes are here. They squeak in {n2} tones.", "Form an orchestra.", "We rehearse at {late}."],
    ["Dentist at {morning}, back before lunch, half of my face may not answer.", "Good luck to the other half.", "Back. Two fillings, one regret."],
    ["Found in {uld}: a single sandal, size {n2} plus thirty. Does it belong to somebody?", "Not mine, I wear two.", "Then to lost property, under S for sandal."],
]
COOL = [  # how it sounds from April on between ramp and dispatch
    ["{truck} {early}, door?", "{door}.", "ok"],
    ["Per booking form: {n} pallets {g}, {truck}, {wd}.", "Received. Confirmation by form."],
    ["Driver reports {m2} minutes at the barrier.", "He was {m2} minutes before his window."],
    ["Count of {awb} differs by {n2}. Please check.", "Checked. Our count stands.", "Then we note the difference."],
    ["Is {fl} on time", "See the board."],
    ["{driver} asks for the stamp on the CMR.", "Window two, with identity document."],
    ["Seal of {truck}?", "On the paper.", "Paper is not readable.", "V{kg}."],
    ["{g} to {city}, {n} pallets, reefer set at {t}.", "Noted in the form."],
    ["Which curtain is defective at door {door}? Driver complains.", "Reported to maintenance on {wd}.", "Thank you."],
    ["{uld} damaged. Photos in the folder.", "We note that it arrived so from the aircraft.", "That is also our note."],
    ["Window for {truck}: {morning} as booked?", "As booked.", "Good."],
    ["{n} pallets on the list, {n2} ready. Where is the rest?", "With the vet until {late}.", "Then {driver} leaves with {n2}."],
    ["Please confirm door {door} for {awb} in writing.", "Confirmed, door {door}."],
    ["Reading at loading was {t}, agreed value {t2}. Entered as deviation.", "Our wall display said {t2}. Entered as well."],
    ["Waiting time {truck} today {m2} minutes. For our list.", "We have {n2} minutes. For ours."],
    ["{city} asks whether the {g} of {awb} left.", "They left at {early}.", "Passed on."],
    ["Pallet jack of ours still with you?", "Near door {door}. Collect in the window.", "Next truck."],
    ["Tomorrow {truck2} instead of {truck}, form is corrected.", "Form seen."],
]

EARLY_DISPATCH, LATE_RAMP, FIELD_A, FIELD_B, HEADS_A, HEADS_B = DISPATCH[::2], RAMP[14:], FIELD[:8], FIELD[8:], HEADS[:2] + HEADS[4:], HEADS[2:4]
quickly = {"valdemora": (8, 200), "frostweg": (5, 150), "lisnamoy": (6, 180)}
dispatch_pairs = [(jurgen, marisol), (jurgen, quique), (jurgen, marisol), (malte, marisol), (malte, quique)]
ramp_pairs = [(b, a) for a, b in dispatch_pairs]
quique_first = [(quique, jurgen), (marisol, jurgen), (marisol, malte), (quique, malte)]
field_pairs = [(oisin, quique), (oisin, tomas), (oisin, marisol)]
field_back = [(quique, oisin), (tomas, oisin), (marisol, oisin)]
data_pairs = [(annika, priya), (henrike, priya), (annika, declan), (jurgen, declan)]
data_back = [(priya, annika), (priya, henrike), (declan, jurgen), (priya, jurgen)]
later_data = [(annika, fergal), (henrike, fergal), (annika, declan), (jurgen, declan), (leonie, fergal)]
later_data_back = [(fergal, annika), (fergal, henrike), (declan, jurgen), (fergal, leonie)]

# the good months
flow("2025-09-08", "2026-02-27", 1.9, dispatch_pairs, DISPATCH, "ramp-and-trucks", quickly)
flow("2025-09-08", "2026-02-27", 1.5, quique_first, RAMP, "ramp-and-trucks", quickly)
flow("2025-09-10", "2026-03-27", 0.9, [(annika, tomas)], QUALITY, "mail", {"valdemora": (40, 420), "frostweg": (30, 360)})
flow("2025-09-15", "2026-03-27", 0.5, [(tomas, annika)], QUALITY_BACK, "mail", {"valdemora": (40, 420), "frostweg": (30, 360)})
flow("2025-09-04", "2026-02-20", 1.2, field_pairs, FIELD, "doorclock", quickly)
flow("2025-09-04", "2026-02-20", 0.9, field_back, FIELD_BACK, "doorclock", quickly)
flow("2025-09-08", "2026-03-31", 0.9, data_pairs, DATA, "doorclock", quickly)
flow("2025-09-08", "2026-03-31", 0.7, data_back, DATA_BACK, "doorclock", quickly)
flow("2025-09-08", "2026-03-27", 0.55, [(henrike, lourdes)], MONEY, "mail", {"valdemora": (60, 480), "frostweg": (40, 400)})
flow("2025-09-15", "2026-03-27", 0.45, [(lourdes, henrike)], MONEY_BACK, "mail", {"valdemora": (60, 480), "frostweg": (40, 400)})
flow("2025-09-03", "2026-02-27", 0.3, [(inigo, grainne)], HEADS_A, "mail", quickly)
flow("2025-10-01", "2026-02-13", 0.15, [(grainne, inigo)], HEADS_B, "mail", quickly)
s.chatter(("slack", "lane7"), [(a, b) for a, b in ((marisol, priya), (quique, oisin), (jurgen, oisin), (annika, marisol), (henrike, grainne), (inigo, henrike), (tomas, declan), (malte, quique))],
          0.95, [[fill(x, slots(s.start + dt.timedelta(days=9 * (k // 21)))) for x in ex] for k, ex in enumerate(FUN * 2)], last="2026-02-27")

# March: a little less of everything
flow("2026-03-02", "2026-03-31", 1.5, dispatch_pairs, DISPATCH, "ramp-and-trucks", {"valdemora": (20, 330), "frostweg": (8, 200)})
flow("2026-03-02", "2026-03-31", 1.0, quique_first, RAMP, "ramp-and-trucks", quickly)
flow("2026-02-23", "2026-04-17", 0.9, field_pairs, FIELD, "doorclock", {"valdemora": (60, 500)}, 0.93)
flow("2026-02-23", "2026-04-17", 0.6, field_back, FIELD_BACK, "doorclock", quickly)
s.chatter(("slack", "lane7"), [(annika, declan), (jurgen, oisin), (henrike, grainne), (marisol, oisin)], 0.7, [[fill(x, slots(dt.date(2026, 3, 10) + dt.timedelta(days=5 * (k % 19)))) for x in ex] for k, ex in enumerate(FUN)], first="2026-03-02", last="2026-06-26")

# from April on: Valdemora answers Frostweg later and later
slow1, slow2, slow3 = {"valdemora": (240, 900), "frostweg": (20, 240)}, {"valdemora": (600, 1700), "frostweg": (30, 300)}, {"valdemora": (1000, 2600), "frostweg": (60, 400)}
for first, last, wait, share in (("2026-04-01", "2026-04-22", slow1, 0.95), ("2026-04-24", "2026-05-20", slow2, 0.9), ("2026-05-21", "2026-06-26", slow3, 0.85)):
    flow(first, last, 1.2, dispatch_pairs, EARLY_DISPATCH, "ramp-and-trucks", wait, share)
    flow(first, last, 1.6, dispatch_pairs, COOL, "ramp-and-trucks", wait, share)
    flow(first, last, 0.8, [(annika, tomas)], QUALITY, "mail", wait, share)
    flow(first, last, 0.6, [(henrike, lourdes)], MONEY, "mail", wait, share)
    flow(first, last, 0.3, [(lourdes, henrike)], MONEY_BACK, "mail", {"frostweg": (60, 500), "valdemora": (200, 700)})
    flow(first, last, 0.5, quique_first, LATE_RAMP, "ramp-and-trucks", {"frostweg": (20, 240)})
# Frostweg and Lisnamoy go on nearly as before
flow("2026-04-01", "2026-06-29", 1.1, later_data, DATA, "doorclock", {"lisnamoy": (20, 300), "frostweg": (10, 240)})
flow("2026-04-01", "2026-06-29", 0.8, later_data_back, DATA_BACK, "doorclock", {"lisnamoy": (20, 300), "frostweg": (10, 240)})
# Lisnamoy and Valdemora thin out
flow("2026-04-20", "2026-05-08", 0.7, field_pairs + field_back, FIELD_A, "doorclock", {"valdemora": (200, 900)}, 0.9)
flow("2026-05-11", "2026-06-29", 0.2, field_pairs, FIELD_B, "doorclock", {"valdemora": (300, 1200)}, 0.9)

# ------------------------------------------------------------------ calendar

s.series("Lane call", "2025-09-16 10:00", 2, "2026-06-23", 45, [henrike, jurgen, annika, marisol, inigo, tomas, oisin, priya], skip=["2025-12-23", "2026-01-06"], moved={"2026-03-17": "2026-03-18 10:00"},
         cancelled=["2026-03-31", "2026-04-14", "2026-04-28", "2026-05-26", "2026-06-23"])
s.series("Door walk", "2025-09-25 15:00", 4, "2026-05-07", 40, [annika, tomas, oisin], cancelled=["2026-04-09"])
for when, off in (("2025-10-16 14:00", False), ("2025-11-27 14:00", False), ("2026-01-22 14:00", False), ("2026-03-05 14:00", False), ("2026-05-21 14:00", False), ("2026-06-25 14:00", True)):
    s.meeting(when, "Ventana steering", 90, [henrike, kiewitt, inigo, lourdes, grainne], cancelled=off)
s.meeting("2025-09-09 09:30", "Ventana kick-off at the airport, two days", 420, [inigo, marisol, quique, tomas, lourdes, henrike, jurgen, annika, grainne, declan, oisin])

# ------------------------------------------------------------------ the beginning, and it is good

a = s.slack("2025-09-01 09:12", "lane7", grainne, "Morning all, and welcome to the channel. Galway is wet, the coffee is strong, and I've it on good authority that three countries can agree on what a minute is. Looking forward to this.")
s.slack("2025-09-01 09:31", "lane7", inigo, "Welcome! We are ready. See you the 9th. Bring appetite.", a)
s.slack("2025-09-01 09:58", "lane7", henrike, "Good morning to everybody. I have put the agenda for both days into the folder, with times. The times are a proposal; the breaks are not.", a)
s.slack("2025-09-01 10:20", "lane7", marisol, "I like her already :) hello hello from the quay, here everyone is asking when the Irish come", a)

s.minutes("2025-09-10", "Ventana kick-off", [inigo, marisol, quique, tomas, lourdes, henrike, jurgen, annika, grainne, declan, oisin], """
## What we want
From the aircraft door to the closed doors of a cooled truck in ninety minutes or less, nine times out of ten, by Easter. A second lane (Shannon side, seafood) in the summer.

## How we do it
- Valdemora: two doors kept free at night, one crew that is the same from week to week, the quay at under seven degrees.
- Frostweg: a truck at the door before the aircraft is on blocks; one name per night who answers the phone.
- Lisnamoy: Doorclock on all six doors, a report every Monday, a person on site once a month.

## What we promised one another
- Whoever changes truck times, door times, rates or a release says so fourteen days before.
- Questions get an answer within two working days, even if it is "not yet".
- The lane call is every second Tuesday. If something is wrong, it is said there first.

## Actions
- Oisín: gateways at doors 1 to 3 by 30 September.
- Marisol: the crew list by 19 September.
- Jürgen: the phone rota by 15 September.
""")
s.slack("2025-09-11 08:40", "lane7", declan, "back at the desk. best two days in a while. my clothes smell of plums.")
s.slack("2025-09-11 09:05", "lane7", quique, "my mother asks if the tall irish has eaten enough")

s.slack("2025-09-18 06:51", "ramp-and-trucks", marisol, "FIRST ONE!! Peaches, 12 pallets, aircraft door 05:22, truck doors closed 06:41. That is 79!!!")
s.slack("2025-09-18 06:55", "ramp-and-trucks", jurgen, "79 confirmed. I have opened a beer. It is alcohol free, it is seven o'clock.")
s.slack("2025-09-18 07:30", "ramp-and-trucks", henrike, "Congratulations to the whole night crew, please tell them from me, by name if you can: it was their idea to stage the pallets by the plate numbers, and it saved eleven minutes.")
s.slack("2025-09-18 08:02", "ramp-and-trucks", quique, "i tell them. they are making like they don't care. they care")

# noise: a joke on one of the three which all share
a = s.slack("2025-10-08 11:14", "lane7", quique, "new theory: a german form is never finished, it only moves to a higher floor")
s.slack("2025-10-08 11:20", "lane7", annika, "Correct. There is a form to report that. It has four pages and must be kept ten years.", a)
s.slack("2025-10-08 11:22", "lane7", oisin, "And in Galway we'd lose it in an afternoon and call it digital transformation", a)
s.slack("2025-10-08 11:41", "lane7", jurgen, "I laughed. Please file that.", a)

s.minutes("2025-10-16", "Ventana steering", [henrike, kiewitt, inigo, lourdes, grainne], """
- 21 flights so far, 18 of them under ninety minutes. Torsten thanks the airport crew; Íñigo returns the thanks to dispatch.
- The gateways at doors 4 to 6 need sockets. Valdemora looks for an electrician in November.
- Cooperation is easy. Nobody asked for changes.
""")

# noise: urgent because it is urgent
s.slack("2025-10-22 05:47", "ramp-and-trucks", malte, "URGENT reefer unit of FW-233 died at your door, 9 pallets chanterelles inside, box is at 9 and rising. Need cold room NOW please")
s.slack("2025-10-22 05:49", "ramp-and-trucks", marisol, "Open door 2, I take everything out. Five people running. Don't apologise later, just reverse")
s.slack("2025-10-22 06:31", "ramp-and-trucks", malte, "All in the cold, highest was 10.1. Thank you, I was sweating more than the mushrooms")
s.slack("2025-10-22 09:15", "ramp-and-trucks", jurgen, "Spare unit on the way, there at 14:00. Marisol, that was excellent.")

# noise: sharp words on a technical matter, settled in two days
m = s.mail("2025-11-05 10:22", annika, priya, "Offset of the pucks", "Hello Priya,\n\n1. Your pucks read 0.6 degrees too low.\n2. You wrote on Monday that they do not.\n3. I have measured it three times now, with a reference that costs more than my car.\n\nI cannot put my name under a report that is wrong, so I ask you to measure and not to explain.\n\nAnnika", cc=[declan])
m = s.mail("2025-11-05 11:48", priya, annika, "Re: Offset of the pucks", "Annika, with respect, I did measure. Forty of them, in a bath, overnight. The mean was off by 0.05. If yours are off by 0.6 then something is different, and I would rather find out what than be told off by numbers 1 to 3.\n\nWhere on the pallet do yours sit?\n\nPriya", cc=[declan], reply_to=m)
m = s.mail("2025-11-06 08:15", annika, priya, "Re: Offset of the pucks", "On the metal foot. Because the bracket only fits there.\n\nI see where this goes.\n\nAnnika", cc=[declan], reply_to=m)
m = s.mail("2025-11-06 09:02", priya, annika, "Re: Offset of the pucks", "Metal foot! Cold bridge. So you measured rightly and so did I. We'll make a plastic spacer, Declan is sketching it on a beer mat. And sorry for my tone, I had slept four hours beside a water bath.", cc=[declan], reply_to=m)
m = s.mail("2025-11-07 14:30", annika, priya, "Re: Offset of the pucks", "With spacer: 0.04. My tone was also not from the finishing school. Please come to Fulda, I buy you a cake that is larger than a puck.", cc=[declan], reply_to=m)

# noise: a matter goes up because both asked for it
a = s.slack("2025-11-24 09:40", "lane7", inigo, "Henrike, Gráinne and I spoke. The sockets at doors 4-6 cost 7,400, more than we three may sign. Please take it to Torsten on Thursday. With our names under.")
s.slack("2025-11-24 09:52", "lane7", grainne, "Seconded, thirded. Tell him it's cheaper than one spoiled load of oysters.", a)
s.slack("2025-11-24 10:10", "lane7", henrike, "I will gladly do that, and I will bring the photograph of the extension cord of doom. Torsten knows that it is coming.", a)
s.minutes("2025-11-27", "Ventana steering", [henrike, kiewitt, inigo, lourdes, grainne], """
- Sockets at doors 4 to 6: approved, split in three, as asked for jointly. Valdemora orders the electrician.
- 88 percent under ninety in November. Target for Easter stays at 90.
- Christmas oysters: four extra trucks, two extra night crews. Everybody has agreed to the rota.
- Idea of a second lane: Gráinne drafts two pages for the new year.
""")

# noise: a change announced well before
m = s.mail("2025-12-03 09:00", henrike, [marisol, inigo, tomas], "Truck times from 12 January", "Dear all,\n\nas discussed in the lane call yesterday a week ago, our winter plan from Monday 12 January moves the Tuesday and Friday trucks by half an hour, 06:45 to 07:15. Thursday stays at 07:15 as it is. That is almost six weeks away; if it hurts anywhere, please tell me before the 15th and we shall find another way.\n\nKind regards\nHenrike", cc=[jurgen, priya])
s.mail("2025-12-04 12:11", marisol, henrike, "Re: Truck times from 12 January", "Hello Henrike, it is perfect for us, the bakery van is gone at that time. Kisses to Fulda. Marisol", cc=[jurgen, priya, inigo], reply_to=m)

# noise: sorry for nearly nothing
s.slack("2025-12-19 10:03", "lane7", malte, "I have to confess. The turrón that came for the whole office did not reach the whole office. It was a long night. I am deeply sorry.")
s.slack("2025-12-19 10:06", "lane7", marisol, "MALTE. All the two kilos??")
s.slack("2025-12-19 10:08", "lane7", malte, "There was also a bit left for Jürgen. He doesn't know what of.")
s.slack("2025-12-19 10:15", "lane7", jurgen, "He knows now.")
s.slack("2025-12-22 15:20", "lane7", inigo, "46 flights before Christmas. 41 under ninety. Thank you all. Feliz Navidad, to the families also.")

# ------------------------------------------------------------------ January

# Lisnamoy's date for the seal and vet module, the first time
s.mail("2026-01-14 11:05", declan, [annika, henrike], "Vet desk module", "Hi both,\n\nthe vet desk module (stamps, seal photo, signed PDF) is nearly there. You'll have it on 30 January, on every door that has a clock.\n\nDeclan", cc=[fergal])
s.mail("2026-01-14 13:40", annika, declan, "Re: Vet desk module", "Hello Declan, good. I have told the auditor 30 January, so please let it be 30 January. Annika", cc=[henrike, fergal])

# pressure not shared: Frostweg loses its vaccine customer, and keeps it to itself
s.slack("2026-01-13 17:20", "fw-desk", kiewitt, "For this desk only. Bovexin goes to another forwarder from March. That is 38 percent of the Valdemora volume. The bank sees the same numbers as I do. Until I know more, this does not leave the house, also not to the airport.")
s.slack("2026-01-13 17:34", "fw-desk", henrike, "Understood, although they are hiring two people for the night crew on our word. If they ask me directly I will be in a difficult position.")
s.slack("2026-01-13 17:41", "fw-desk", kiewitt, "Then say we optimise the network. That is not untrue.")
m = s.mail("2026-01-19 10:30", marisol, henrike, "The two new ones", "Hi Henrike! I have chosen the two for the night, Nerea and Chema, you will love them. They sign in February. The volume of spring is like you said in autumn, right? I only ask because Íñigo makes me ask. M.")
s.mail("2026-01-20 16:55", henrike, marisol, "Re: The two new ones", "Dear Marisol, congratulations on both. We are at present optimising the network a little, as one does at the beginning of a year. I would see no reason to change anything on your side now.\n\nHenrike", reply_to=m)
s.truth("2026-01-20", "pressure not shared: the lost vaccine customer", "frostweg", "valdemora", 2)

# noise: a third firm is scolded
a = s.slack("2026-01-21 08:12", "ramp-and-trucks", quique, "the airline lost the papers AGAIN. third time in january. i have told the man of vuelta sur that my dog keeps better archives")
s.slack("2026-01-21 08:20", "ramp-and-trucks", jurgen, "Vuelta Sur is hopeless. We got an apology addressed to a Mister Spedition. I support the dog.", a)
s.slack("2026-01-21 08:44", "ramp-and-trucks", tomas, "I have written to their office with copy of the three cases. Frostweg and we signed together, thank you Jürgen.", a)

s.minutes("2026-01-22", "Ventana steering", [henrike, kiewitt, inigo, lourdes, grainne], """
- 2025 closed with 89 percent under ninety minutes. Torsten calls the start remarkable.
- Spring volumes: Frostweg "still planning". To be looked at in March.
- Sockets at doors 4 to 6: Valdemora says the electrician comes in the first week of February.
- Second lane: Gráinne's two pages are liked. A decision in March.
""")

# a word of January is overtaken: the truck of Thursday
s.slack("2026-02-05 05:36", "ramp-and-trucks", malte, "FW-219 is at your barrier. Thursday loads 05:30 from today, new circuit via Lyon. Please open.")
s.slack("2026-02-05 05:58", "ramp-and-trucks", marisol, "What? Thursday is 07:15. It has been 07:15 since September, and the crew starts at six. There is only the porter and me, and I am in my pyjamas")
s.slack("2026-02-05 06:04", "ramp-and-trucks", malte, "I only have the plan. It says 05:30.")
s.slack("2026-02-05 08:35", "ramp-and-trucks", jurgen, "Plan was set on Tuesday evening. Driver has a slot in Lyon. I assumed you had it.")
s.slack("2026-02-05 08:52", "ramp-and-trucks", inigo, "Nobody here had it. Not me, not Marisol, not Tomás. We read it on the side of a truck.")
s.slack("2026-02-05 15:10", "ramp-and-trucks", jurgen, "It stays 05:30 for now.")
s.truth("2026-02-05", "change without notice: the Thursday truck", "frostweg", "valdemora", 4)

# a question that nobody takes
m = s.mail("2026-02-10 09:30", oisin, [tomas, inigo], "Power at doors 4-6", "Howya Tomás, I've the three gateways in a box here and a cheap flight on the 19th. Is the electrician finished at 4 to 6? A yes or no does me fine.\n\nOisín")
s.mail("2026-02-16 09:12", oisin, [tomas, inigo], "Re: Power at doors 4-6", "Just floating this to the top of the pile again lads. The fare goes up at midnight.\n\nO.", reply_to=m)
s.slack("2026-02-19 11:03", "doorclock", oisin, "@Tomás @Íñigo that flight's gone without me on it, no odds. But could somebody give me a date for the sockets, any date? Doors 4-6 are blind and it's half the report.")
m2 = s.mail("2026-02-26 10:02", oisin, [tomas, inigo], "Re: Power at doors 4-6", "Fourth time of asking, I'm beginning to feel like a man talking to a well. Doors 4, 5, 6. Sockets. Anything at all?\n\nOisín", cc=[grainne], reply_to=m)
s.truth("2026-02-26", "request without answer: power at doors 4 to 6", "valdemora", "lisnamoy", 4)

# the module that is always two weeks away
s.slack("2026-02-03 09:20", "doorclock", annika, "Declan, it is the third of February and I see no vet desk module. What do I tell the auditor?")
s.slack("2026-02-03 10:02", "doorclock", declan, "signing part fell over at the last hurdle. the 13th, cross my heart.")
s.slack("2026-02-16 08:45", "doorclock", annika, "It is the 16th.")
s.slack("2026-02-16 13:31", "doorclock", fergal, "Hi Annika! The team are flat out, we are looking at end of next week and it is going to be worth it!")
s.slack("2026-03-02 09:04", "doorclock", annika, "The end of next week was Friday. The auditor comes tomorrow and I will do it with paper, which I bought myself.")
s.slack("2026-03-02 11:50", "doorclock", declan, "fair. realistically after st patrick's. i've stopped giving you hearts.")
s.truth("2026-03-02", "promise slips: the vet desk module, four dates", "lisnamoy", "frostweg", 4)

# ------------------------------------------------------------------ March

s.slack("2026-03-02 09:30", "lane7", henrike, "Please welcome Leonie Haas, who begins today beside Annika and takes over the door reports from April.")
s.slack("2026-03-02 09:44", "lane7", marisol, "Welcome Leonie!")
m = s.mail("2026-03-03 10:12", leonie, fergal, "Access to Doorclock", "Dear Mr Kinsella,\n\nI am new at Frostweg and will make the door reports from April on. Could you give me a login and perhaps half an hour to show me how you calculate the dwell times? Annika has no time this month because of the audit.\n\nMany thanks and kind regards\nLeonie Haas")
s.slack("2026-03-09 14:02", "doorclock", leonie, "Hello, I am still without login. Is there somebody I can ask? I did not get an answer from Mr Kinsella, probably I have the wrong address.")
m = s.mail("2026-03-16 08:50", leonie, [fergal, priya], "Re: Access to Doorclock", "Dear both,\n\nexcuse me that I ask again. I now read the reports from screenshots which Jürgen makes for me. I would like to understand them by myself before April. Is there a handbook maybe?\n\nKind regards\nLeonie Haas", reply_to=m)
s.slack("2026-03-19 16:40", "fw-desk", leonie, "Does anyone know how one gets in with the Galway people? Third week and I do not even know who my contact is. I sat in the call yesterday and when they went round the table I was not in the round.")
s.truth("2026-03-19", "newcomer left alone: Leonie without login or contact", "lisnamoy", "frostweg", 3)

# noise: the summer timetable, told in time
m = s.mail("2026-03-04 12:00", inigo, [henrike, jurgen, grainne, oisin], "Summer timetable from 29 March", "All,\n\nsummer timetable starts 29 March. Flights VM420 to VM431 land 40 minutes earlier. List attached. You have it in the lane call folder also. Questions to me.\n\nÍñigo")
s.mail("2026-03-05 09:14", jurgen, inigo, "Re: Summer timetable from 29 March", "Have it, works for us, trucks follow. Thank you for the early list.", cc=[henrike], reply_to=m)

s.minutes("2026-03-05", "Ventana steering", [henrike, kiewitt, inigo, lourdes, grainne], """
- 84 percent under ninety in February. Doors 4 to 6 are not in the count.
- Íñigo asks for the spring volumes. Henrike: the figures are not yet final.
- Second lane: postponed to the May meeting, for lack of time.
- Thursday truck: both sides state how they see it. No result.
""")

# praise goes to the wrong address
a = s.slack("2026-03-11 15:02", "lane7", fergal, "Delighted to share our new case study, it's on the front page of Perishables Monthly today! \"How Lisnamoy brought the ninety-minute quay to life: staging by plate numbers, two free doors, one fixed crew.\" Twelve hundred reads since lunch")
s.slack("2026-03-11 15:40", "lane7", marisol, "I read it twice. Where is the night crew? The plates on the floor, Chus painted them with his own brush in September. There is not one time the word Valdemora, only 'a Spanish site'.")
s.slack("2026-03-11 17:12", "lane7", fergal, "It's a lead piece so we kept it brand focused! We can look at a mention in the follow-up maybe?")
s.slack("2026-03-12 08:21", "val-ramp", quique, "chus asked me if 'a spanish site' is him")
s.truth("2026-03-11", "contribution not credited: the case study", "lisnamoy", "valdemora", 3)

# the gate answers the truck
s.slack("2026-03-18 07:02", "ramp-and-trucks", inigo, "From this morning: a truck outside its booked window waits for the next free window, also if the door is empty. Porter has the order. No calls to the shift please.")
s.slack("2026-03-18 07:31", "ramp-and-trucks", jurgen, "FW-240 is 10 minutes early, door 3 is empty, I can see it on your own screen. Since when is this a rule?")
s.slack("2026-03-18 07:50", "ramp-and-trucks", inigo, "Since seven o'clock.")
s.slack("2026-03-18 09:44", "ramp-and-trucks", jurgen, "He loaded 09:40. Strawberry plants stood two hours on the asphalt. I write this down.")
s.slack("2026-03-18 12:15", "ramp-and-trucks", marisol, "I am sorry for the plants, I am not allowed.")
s.truth("2026-03-18", "change without notice: the window rule at the gate", "valdemora", "frostweg", 4)

# how dispatch talks now
s.slack("2026-03-24 08:14", "fw-desk", jurgen, "Again 50 minutes at the barrier. One has to know that down there the clock is a piece of decoration.")
s.slack("2026-03-24 08:20", "fw-desk", malte, "They come, they stand, they have coffee. Nobody is in charge there, it was always so. You can't plan with such people.")
s.slack("2026-03-24 10:05", "ramp-and-trucks", jurgen, "For the record, driver's note of today: 'gentlemen finished their breakfast first'. I have no comment, this is how it goes with southern stations.")
s.slack("2026-03-24 11:30", "ramp-and-trucks", quique, "breakfast. i was on my knees with a broken roller. ok")
s.truth("2026-03-24", "loose label: southern stations", "frostweg", "valdemora", 3)

# noise: two days of quiet with a plain reason
s.slack("2026-03-27 08:10", "lane7", marisol, "We are back! From Wednesday 16 h no current in the whole airport, the transformer of the village burned. Phones dead also, I drove to the hill to write to Jürgen one SMS. Cold rooms on generator, nothing lost, 3.9 the warmest.")
s.slack("2026-03-27 08:22", "lane7", oisin, "Thought the gateways had died on me. Glad ye're alright, mind yourselves")
s.slack("2026-03-27 08:40", "lane7", jurgen, "SMS arrived, trucks were parked in time. Good that the goods are safe.")

# the lane call
s.slack("2026-03-30 18:25", "lane7", inigo, "No call tomorrow from our side. We have visits.")
s.slack("2026-03-31 08:40", "lane7", henrike, "Noted. There were five points on the list, I shall move them to the 14th.")
s.slack("2026-04-13 17:50", "lane7", inigo, "Tomorrow not possible again, also Marisol is needed on the ramp. The 28th.")
s.slack("2026-04-14 09:58", "lane7", priya, "Is anyone joining? I have been in the room by myself for five minutes. Ah, just saw the message.")
s.truth("2026-04-14", "meetings cancelled: the lane call, twice running", "valdemora", "frostweg", 4)
s.slack("2026-04-27 16:30", "lane7", inigo, "28th cancelled. Send points in writing.")

# ------------------------------------------------------------------ April

s.mail("2026-04-15 09:00", kiewitt, [inigo], "Copy for information: letter to the airport authority of the region", "Dear Mr Larrauri,\n\nenclosed for your files please find a copy of our letter of yesterday to the regional airport authority, your concession giver, concerning waiting times at the cargo gate between 18 March and 10 April (31 cases, 44 hours), with the request to examine whether the handling concession is being performed as granted.\n\nYours sincerely\nTorsten Kiewitt", cc=[lourdes, henrike])
s.slack("2026-04-15 10:40", "val-ramp", inigo, "Read your mail. Thirty-one cases. Which one of them did anybody say to my face? In the steering of March he asked me about my son.")
s.slack("2026-04-15 10:52", "val-ramp", lourdes, "The authority called already. They want a statement in ten days. I had to ask them of what they were talking.")
s.mail("2026-04-16 13:20", inigo, kiewitt, "Re: Copy for information: letter to the airport authority of the region", "Dear Mr Kiewitt,\n\nI learn from the authority by telephone what my partner of eight months thinks of us. You have my number. From today all communication about gate times goes by the booking form.\n\nÍñigo Larrauri", cc=[lourdes, henrike])
s.truth("2026-04-15", "escalation without an earlier word: letter to the authority", "frostweg", "valdemora", 4)
s.truth("2026-04-16", "vicious circle: frostweg and valdemora, truck, gate, letter, form", "both", None, 3)
s.slack("2026-04-17 09:15", "fw-desk", henrike, "I found out about the letter at the same time as Íñigo. I would have liked to pick up the phone first. I say that here once.")

# the feed is gone on Monday
a = s.slack("2026-04-20 06:15", "doorclock", jurgen, "Dispatch screen is empty. All of it. Feed returns 'gone'. We have seven trucks out.")
s.slack("2026-04-20 08:31", "doorclock", declan, "ah. we retired the v1 feed on saturday, everyone's meant to be on v2.", a)
s.slack("2026-04-20 08:35", "doorclock", jurgen, "Where was that written?", a)
s.slack("2026-04-20 09:10", "doorclock", declan, "release page. bottom of it. i take it nobody reads that.", a)
s.slack("2026-04-20 09:22", "doorclock", annika, "There was a list of fourteen days once. I remember the room and I remember who wrote it on the wall.", a)
s.slack("2026-04-20 15:45", "doorclock", declan, "v1 proxied for you till june. best i can do today.", a)
s.truth("2026-04-20", "change without notice: the old feed switched off", "lisnamoy", "frostweg", 4)

# the quay talks about the others
s.slack("2026-04-22 13:10", "lane7", oisin, "Morning folks, dashboard shows four red nights at door 2 last week, any idea what's behind those?")
s.slack("2026-04-22 13:48", "lane7", quique, "behind those is people. we carry, they colour it red from a warm room. in september there was one team, now there is the ones with the boots and the ones with the chairs")
s.slack("2026-04-22 13:55", "val-ramp", quique, "i'm done explaining to the screens. fulda reports us, galway paints us. here we look after our own from now")
s.slack("2026-04-22 13:59", "val-ramp", tomas, "Agreed. We give them what is in the paper and nothing more.")
s.truth("2026-04-22", "us against them: boots and chairs", "valdemora", "lisnamoy", 3)

s.truth("2026-04-30", "replies slow down: Valdemora to Frostweg", "valdemora", "frostweg", 3)

# noise: a farewell that is none
s.slack("2026-04-29 15:02", "lane7", priya, "This is me signing off until October! Baby due in three weeks. Fergal has my notebooks and my tea. Goodbye for now, be kind to the pucks.")
s.slack("2026-04-29 15:10", "lane7", annika, "All good wishes, dear Priya. The larger cake will wait for three of you.")
s.slack("2026-04-29 15:33", "lane7", marisol, "Enhorabuena!!! A girl? Say it is a girl")

# ------------------------------------------------------------------ May

# noise: a dearer cold room, told four weeks before
m = s.mail("2026-05-04 11:05", lourdes, [henrike], "Tariff annex from 1 June", "Dear Henrike,\n\nI hope you are well. Attached the tariff annex for 1 June, so that you have the four weeks. Electricity is up 9 percent and the night in cold room 1 with it, by 4. I would have preferred to write you something nicer.\n\nKind regards\nLourdes")
s.mail("2026-05-05 08:12", henrike, lourdes, "Re: Tariff annex from 1 June", "Dear Lourdes,\n\nI do not like it, but I understand it, and four weeks are enough for our customers. Accepted.\n\nHenrike", reply_to=m)

# the doors have other plans
s.slack("2026-05-06 10:30", "lane7", inigo, "From June we have parcels. Paquetal, four flights per night, seven days. They take doors 1 and 2 from 22 h to 5 h. It is where the airport goes. Fruit can use what is free.")
s.slack("2026-05-06 11:12", "lane7", annika, "Doors 1 and 2 are the two that were to be kept free for the cold goods. That was the whole idea, or do I remember another project?")
s.slack("2026-05-06 12:40", "lane7", inigo, "Last year we wanted minutes. Now we want tonnes.")
s.slack("2026-05-06 14:05", "lane7", grainne, "And Frostweg want pharma papers and we want somebody to look at the thing at all. Three people in one taxi, three addresses.")
s.truth("2026-05-06", "goals drift: parcels at the cold doors", "valdemora", "frostweg", 3)

# a letter that nobody takes up
m = m0 = s.mail("2026-05-12 20:14", grainne, [inigo, henrike, kiewitt], "Before the May meeting", "Íñigo, Henrike, Torsten,\n\nI'm writing this at the kitchen table and not from the office. We were good at this. In December I'd have put any of you up against anyone. Since February I read our channel in the evening and close the laptop again. We've done our own share of it too: the feed, the case study, the module.\n\nCould the four of us sit in one room for a day, no slides, before the 21st? I'll fly to whichever of you has the worst airport. Give me a day, any day.\n\nGráinne")
m = s.mail("2026-05-18 09:05", grainne, [inigo, henrike, kiewitt], "Re: Before the May meeting", "Henrike and Torsten would come. Íñigo, it hangs on you now. I'll keep Wednesday open till tonight, and if it's no, then a no would be grand as well.\n\nG.", reply_to=m)
s.truth("2026-05-20", "silence: the letter before the May meeting", "valdemora", "lisnamoy", 3)
s.mail("2026-05-13 08:20", henrike, grainne, "Re: Before the May meeting", "Dear Gráinne,\n\nthank you for writing this. I would come, any day, and also by night train. Torsten says he comes if Íñigo comes. So it is with Íñigo.\n\nHenrike", reply_to=m0)

s.slack("2026-05-19 07:55", "fw-desk", malte, "Form 3 times rejected because 'door' has a capital D. I have framed the rejection, it hangs over the coffee machine.")
s.slack("2026-05-19 08:02", "fw-desk", jurgen, "Photograph the form as well. For the album.")

s.minutes("2026-05-21", "Ventana steering", [henrike, kiewitt, inigo, lourdes, grainne], """
- 61 percent under ninety minutes in April, doors 1 to 3 only.
- The figure of ninety is taken off the report cover. Wording from now on: "a reasonable time, normally within three hours".
- Second lane: taken off the list. Nobody wished to keep it.
- The monthly Doorclock visit on site ends; on request only.
- Parcels: Íñigo informs. Cold doors: no agreement.
- Meeting closed after 35 minutes.
""")
s.slack("2026-05-21 15:02", "lane7", oisin, "So that's ninety gone off the cover. I'd it on a t-shirt.")
s.truth("2026-05-21", "ambition fades: three hours will do", "both", None, 2)
s.truth("2026-05-22", "contact thins out: quay and Galway", "valdemora", "lisnamoy", 3)

# noise: good words, for one good night
s.slack("2026-05-28 06:40", "ramp-and-trucks", malte, "71 minutes for the cherries tonight. Seventy-one! Whoever that was, thank you")
s.slack("2026-05-28 11:25", "ramp-and-trucks", marisol, "Nerea and Chema. I will tell them. It is good to hear it once.")

# ------------------------------------------------------------------ June

# noise: off because of a holiday, said before
s.slack("2026-05-29 10:10", "lane7", henrike, "A reminder that Thursday 4 June is a public holiday in Hesse. The desk is closed, Malte has the emergency phone, Friday is normal.")
s.slack("2026-05-29 10:55", "lane7", marisol, "Noted, enjoy the long weekend.")

# Lisnamoy hears from a driver
s.slack("2026-06-10 09:12", "doorclock", oisin, "Jürgen, a queer one. One of yours at the barrier asked me which app he'd to use now, the green one or the Kaltblick one. What's Kaltblick?")
s.slack("2026-06-10 14:30", "doorclock", jurgen, "A test on twelve trucks. Runs since the end of April.")
s.slack("2026-06-10 14:41", "doorclock", fergal, "Since April? We renewed your licence offer on the first of June and you asked for a discount. This is the first I'm hearing of any of it.")
s.slack("2026-06-10 16:20", "doorclock", henrike, "That should have come from me. I was told to wait until the tender is closed.")
s.truth("2026-06-10", "surprise: the other clock in the trucks", "frostweg", "lisnamoy", 3)

# noise: a quick joint repair
s.slack("2026-06-12 07:15", "ramp-and-trucks", malte, "URGENT nectarines FW-251, seal broken at the tunnel control, police did it. Need new seal + stamp at your place in 20 min")
s.slack("2026-06-12 07:29", "ramp-and-trucks", marisol, "Come to window 2, seal is here, I wait outside with it.")
s.slack("2026-06-12 08:01", "ramp-and-trucks", malte, "Done, rolling. Merci.")

# towards the door
s.slack("2026-06-15 09:30", "fw-desk", kiewitt, "The quay in Perpignan has sent its offer. Henrike, please work out what it costs to run Friday and Tuesday through there from September.")
m = s.mail("2026-06-17 11:00", kiewitt, [inigo, lourdes], "Lane agreement, clause 14", "Dear Mr Larrauri, dear Ms Pascual,\n\nwith reference to clause 14 we inform you that Frostweg will not prolong the lane agreement beyond 30 September 2026. Open bookings will be honoured. For the settlement of the pallet account Ms Vollmer is at your disposal.\n\nYours sincerely\nTorsten Kiewitt", cc=[henrike])
s.mail("2026-06-18 18:40", lourdes, kiewitt, "Re: Lane agreement, clause 14", "Dear Mr Kiewitt,\n\nreceived. The doors are assigned from 1 October.\n\nLourdes Pascual", cc=[inigo, henrike], reply_to=m)
s.truth("2026-06-17", "leaves: no prolongation", "frostweg", "valdemora", 5)
s.slack("2026-06-19 08:30", "ramp-and-trucks", marisol, "I heard. For my part, it was a pleasure, most of it. The plates stay on the floor.")
s.slack("2026-06-22 16:45", "lane7", inigo, "No call tomorrow. No steering on Thursday.")

s.write()
