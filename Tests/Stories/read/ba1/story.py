import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, days, day
import datetime as dt
import re

story = Story(4711, "Europe/Berlin", "2025-03-03", "2026-01-30")
story.party("valverim", "valverim.example")
story.party("raumgrund", "raumgrund.example")
P = dict(
    I=story.person("Inês Carvalhal", "valverim", "Export manager"),
    R=story.person("Rui Salgueiro", "valverim", "Logistics"),
    T=story.person("Teresa Moutinho", "valverim", "Quality and laboratory"),
    N=story.person("Nuno Brandeira", "valverim", "Product development"),
    D=story.person("Duarte Valverim", "valverim", "Managing director"),
    K=story.person("Katrin Hollweg", "raumgrund", "Category buyer hard floors"),
    J=story.person("Jens Oberbeck", "raumgrund", "Central warehouse Unna"),
    S=story.person("Sven Pagels", "raumgrund", "Technical customer service"),
    M=story.person("Miriam Staudt", "raumgrund", "Product marketing"),
    L=story.person("Lea Wittkamp", "raumgrund", "Product management"),
    V=story.person("Volker Dreesen", "raumgrund", "Head of purchasing"))
I, R, T, N, D, K, J, S, M, L, V = (P[c] for c in "IRTNDKJSMLV")

for d in ["2025-04-18", "2025-05-01", "2025-12-25", "2026-01-01"]:
    story.holidays.add(day(d)); story.away("valverim", d, d); story.away("raumgrund", d, d)
for d in ["2025-03-04", "2025-04-25", "2025-06-10", "2025-06-19", "2025-08-15", "2025-12-01", "2025-12-08", "2026-01-20"]:
    story.away("valverim", d, d)
for d in ["2025-04-21", "2025-05-29", "2025-06-09", "2025-06-19", "2025-10-03", "2025-12-26"]:
    story.away("raumgrund", d, d)
story.away("valverim", "2025-08-04", "2025-08-22")
story.away("valverim", "2025-12-24", "2026-01-02")
story.away("raumgrund", "2025-12-24", "2026-01-02")

# ------------------------------------------------------------------ background
C = story.chance
NOW = [day("2025-04-01")]
SLOT = dict(
    wk=lambda: (NOW[0] + dt.timedelta(7 * C.randint(1, 4))).isocalendar()[1],
    decor=lambda: C.choice(["Alba", "Névoa", "Tojo", "Urze", "Cinza", "Barro", "Mel", "Noite"]),
    store=lambda: C.choice("Kassel Bielefeld Hamm Ulm Chemnitz Trier Bocholt Soest Gera Fulda Celle Siegen Paderborn Emden".split()),
    pal=lambda: C.randint(3, 26), n=lambda: C.randint(2, 9), nn=lambda: C.randint(12, 68),
    m=lambda: C.randint(14, 190) * 10, po=lambda: f"45{C.randint(10200, 19890)}", lot=lambda: f"L25-{C.randint(100, 480)}",
    rg=lambda: f"RG-{C.randint(2010, 2890)}", wd=lambda: C.choice("Monday Tuesday Wednesday Thursday Friday".split()),
    h=lambda: f"{C.randint(7, 15)}:{C.choice(['00', '15', '30', '45'])}", inv=lambda: f"VC/{C.randint(1100, 1890)}",
    plate=lambda: f"{C.randint(11, 98)}-{C.choice(['AX', 'BT', 'QN', 'VR', 'ZE'])}-{C.randint(11, 98)}",
    dec=lambda: f"{C.randint(1, 9)},{C.randint(1, 9)}", town=lambda: C.choice("Irún Bordeaux Burgos Orléans Liège Salamanca Aachen".split()),
    kid=lambda: C.choice("boy girl".split()))


def fill(lines, date):
    got, NOW[0] = {}, date

    def slot(m):
        key = m.group(1)
        if key not in got:
            got[key] = str(SLOT[key.rstrip("12")]())
            while key[-1].isdigit() and got[key] == got.get(key.rstrip("12")):
                got[key] = str(SLOT[key.rstrip("12")]())
        return got[key]
    out = []
    for line in lines:
        line = re.sub(r"<([^<>]*\^[^<>]*)>", lambda m: C.choice(m.group(1).split("^")), line)
        out.append(re.sub(r"\{(\w+)\}", slot, line))
    return out


HELLO = {"I": ["Dear {f},\n\n", "Good morning {f},\n\n", "Dear {f}, good afternoon,\n\n", "{f},\n\n"], "R": ["Hi {f}\n\n", "Good day {f},\n", ""], "T": ["Dear {f},\n\n", "{f},\n\n"],
         "N": ["Hello {f}!\n\n", "Hi {f},\n\n", "{f}, hello,\n\n"], "D": ["Dear {f},\n\n"], "K": ["Hello {f},\n\n", "Hi {f},\n\n", "Dear {f},\n\n"], "J": ["Hi,\n", "{f},\n", ""],
         "S": ["Hello {f},\n\n", "Moin {f},\n\n", "{f},\n"], "M": ["Hi {f}!\n\n", "Hello {f},\n\n", "Dear {f},\n\n"], "L": ["Hello {f},\n\n", "Dear {f},\n\n"], "V": ["Dear {f},\n\n"]}
BYE = {"I": ["\n\nBest regards,\nInês", "\n\nKind regards, Inês Carvalhal", "\n\nA good continuation,\nInês"], "R": ["\n\nRui", "\nabraço, Rui", ""], "T": ["\n\nTeresa Moutinho", "\n\nRegards, Teresa"],
       "N": ["\n\nNuno", "\n\nCheers from Feira, Nuno"], "D": ["\n\nDuarte Valverim"], "K": ["\n\nBest regards\nKatrin", "\n\nMany greetings\nKatrin Hollweg", "\n\nBR Katrin"], "J": ["\n\nJO", "\nJens", ""],
       "S": ["\n\nSven", "\n\nGreetings, Sven Pagels"], "M": ["\n\nMiriam", "\n\nSunny greetings\nMiriam", "\n\nLG Miriam"], "L": ["\n\nBest regards\nLea Wittkamp", "\n\nLea"], "V": ["\n\nKind regards\nVolker Dreesen"]}


def dress(code, other, text, reply):
    if reply and C.random() < 0.35:
        return text
    return C.choice(HELLO[code]).format(f=P[other].first) + text + C.choice(BYE[code])


def plan(date, one, other, count, minutes):
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=C.uniform(8.3, 16.6))
    times = [at]
    for k in range(1, count):
        who = other if k % 2 else one
        at = story.later(at, C.uniform(*minutes[who.party]), who.party, (8.3, 17.4))
        times.append(at)
    return times


decks, used = {}, {}
SEASON = [("34 degrees", (6, 7, 8, 9)), ("Humidity in August", (6, 7)), ("one day in the forest for the harvest", (6, 7)), ("Christmas tree", (11, 12)), ("garden chairs", (11, 12)), ("What we agreed", (3,)), ("summer", (6, 7))]


def talk(stream, exchanges, per_week, first, last, fast=(4, 230), slow=None, answered=1.0, only=None, gap=4):
    """Background of one stream. `slow`: minutes by party where they differ from `fast`. `only`: parties that begin."""
    minutes = {"valverim": fast, "raumgrund": fast, **(slow or {})}
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(story.poisson(per_week / 5)):
            for _try in range(40):
                deck = decks.setdefault(stream, [])
                if not deck:
                    deck.extend(exchanges); C.shuffle(deck)
                pair, lines = deck.pop()
                a, b = pair
                text = " ".join(lines)
                uses = used.setdefault(text, 0)
                if any(word in text and date.month not in months for word, months in SEASON):
                    continue
                if uses >= (3 if re.search(r"[{<]", text) else 1):
                    continue
                if date >= day("2025-09-01"):
                    a, b = a.replace("M", "L"), b.replace("M", "L")
                if "L" in pair.replace("M", "L") and (date < day("2025-09-22") <= date + dt.timedelta(21) or date >= day("2025-09-01") and ("Porto" in text or "secretly" in text or "podcast" in text)):
                    continue
                if only and P[a].party not in only:
                    continue
                if date in story.closed[P[a].party] or date in story.closed[P[b].party]:
                    continue
                times = plan(date, P[a], P[b], len(lines), minutes)
                if any((y.date() - x.date()).days > gap for x, y in zip(times, times[1:])) or times[-1].date() > story.end:
                    continue
                used[text] += 1
                put(stream, a, b, fill(lines, date), times, C.random() < answered)
                break


def put(stream, a, b, lines, times, replies):
    before, threaded, subject = None, C.random() < 0.55, None
    for k, (line, at) in enumerate(zip(lines, times)):
        if k and not replies:
            return
        who, whom = (a, b) if k % 2 == 0 else (b, a)
        when = at.strftime("%Y-%m-%d %H:%M:%S")
        if stream == "mail":
            if k == 0:
                subject, line = (x.strip() for x in line.split("|", 1))
            before = story.mail(when, P[who], P[whom], subject if k == 0 else "Re: " + subject, dress(who, whom, line, k > 0), reply_to=before)
        else:
            before = story.team(when, stream, P[who], line, reply_to=before if threaded else None)


MAIL = [
 ("IK", ["Order {po} confirmed | we confirm your order {po}, {m} m² of Serra {decor}, <ready ex works in week^production finished in calendar week> {nn}. If the week is a problem for the stores please tell me and I speak with the planning.",
         "thank you, week {wk} is fine for us.", "Perfect, I note it."]),
 ("KI", ["Question on {decor} quantities | for the order {po} I have in my system {m} m² but in your confirmation I read something else. Can you please check? <It is surely a typing mistake.^Maybe I look at the old version.>",
         "you are right, it was the old version that went out, my fault. In attach the good one.", "Now it fits. Thanks for the quick correction."]),
 ("IK", ["Visit in Feira | our colleagues of the hotel ask if you come one night or two. The room with the quiet side is still free, the other one has the bells of the church.",
         "one night only, and please the quiet side. My flight back is at {h}.", "It is booked. Rui collects you at the airport, he drives fast but he arrives."]),
 ("KI", ["Photos of {decor} | marketing asks for three photos with the full plank and not only the detail. High resolution please, the catalogue is printed in A3.",
         "I ask Nuno today, he has a good light in the laboratory only in the morning. You have them tomorrow.", "Super, tomorrow is early enough."]),
 ("TS", ["Lot {lot} | attached the control card of {lot}: thickness 10,{n} mm mean, density in range, swelling below limit. One box was rejected for a chipped edge.",
         "received and filed. One box of how many?", "One of {nn}."]),
 ("ST", ["{rg}, customer in {store} | the customer says that the floor makes a cracking sound near the window. {nn} m² floating, underfloor heating. I have three photos and a video, the sound is not to be heard in the video. What do you need?",
         "Please: residual moisture of the screed, room climate, and a photo of the expansion joint at the window. Most times it is the joint.", "The joint is missing, indeed. The fitter has put silicone. So no claim against you, I close {rg}.", "Thank you for looking first."]),
 ("ST", ["Cleaning of Serra {decor} | the store {store} asks if one can use the steam mop. I would say no, but the customer has read yes in a forum.",
         "No. Never. Steam opens the varnish at the edge. It is in the care leaflet, page 2.", "I send them page 2, in bigger letters."]),
 ("TS", ["Care leaflet | there is a mistake in the German text, \"Korkstaub\" should be \"Korkschrot\", I think? I have it from a dictionary.",
         "Neither, we say \"Korkgranulat\". But cork dust made me laugh.", "Corrected, and thank you."]),
 ("RJ", ["Truck {plate} | left Feira today at {h} with {pal} pallets. The driver is Sr. Amadeu, he speaks French and hands.",
         "slot is {wd} {h2}. Hands are ok, we speak hands too.", "he confirms by phone"]),
 ("JR", ["Pallet labels {po} | on {n} of {pal} pallets the SSCC label was on the short side. Scanner needs long side. Nothing dramatic, the boys turned them.",
         "noted, I put a picture on the wall of the shipping area. Sorry for the turning", "ok thx"]),
 ("JR", ["Empty euro pallets | I have {nn} empties of yours here. Exchange with next truck?",
         "yes please, driver is informed", "Loaded. Receipt is with him."]),
 ("RJ", ["CMR missing for {po} | accounts here ask the signed CMR, can you scan? the driver lost it in {town} or says so",
         "attached. Coffee stain is from us.", "best stain of the week, thanks"]),
 ("NM", ["Sample board, wood or card | the carpenter gives two prices for the boards, oak frame or grey card. Wood is more beautiful but heavy, {n} kg. Which one do your ladies and gentlemen in the shops lift?",
         "Card for the {nn} stores, oak for the flagship in {store}. Our people are strong but not that strong.", "Haha, understood, I order like this."]),
 ("MN", ["Text for the back of the box | can you look over the story of the montado? I wrote that the bark is taken every nine years and the tree gets a number. Is the number true or is it romantic?",
         "It is true! They paint the last digit of the year on the trunk. I send a photo from my uncle, he is the one with the hat.", "The hat goes into the catalogue."]),
 ("KI", ["Absence {wd} | I am at a training on {wd} and only in the evening at the mails. Jens knows everything urgent.",
         "no problem, nothing is burning from our side. Good training.", "Thank you!"]),
 ("IK", ["Invoice {inv} | accounting tells me that {inv} appears in your portal as \"in clarification\". <Do you know what is missing?^Is it something on our side?>",
         "there was the order number missing in line 2. I have added it by hand, it goes out with the run on {wd}.", "Thank you, you saved me a phone call with my own accounting."]),
 ("KI", ["Credit note {store} | for the {n} damaged boxes in {store} I would need a credit note over {m} m²... no, sorry, over {nn} m². The zero was from me.",
         "you frightened me for a second! The credit note for {nn} m² leaves this afternoon.", "I had already ordered a bigger office :) Thanks."]),
 ("TS", ["Emission test | the chamber is free from {wd}. The lab needs 28 days, nobody can make it in 27. I inform you when the sample is in.",
         "understood. I tell marketing that physics is not negotiable.", "Sample is in since today {h}."]),
 ("ST", ["Moisture meter | which device do your people use, the one with the needles or with the ball? We have different values on {decor}.",
         "With the ball, and calibrated for cork. With needles you measure the air between the granules.", "That explains it. I order balls."]),
 ("MN", ["Training film {store} | we shoot the laying film on {wd} in {store}. Would you send {n} boxes of {decor} with good edges, beautiful ones?",
         "I choose them myself with white gloves. They go with the truck of Rui.", "You are a treasure."]),
 ("NM", ["Colour of {decor} | on the screen it is more green than in reality. Please trust the plank and not the PDF.",
         "I have the plank on my desk, next to the window. All good, it is lovely.", "Good. The window helps, the neon kills it."]),
 ("IK", ["Statistics of last month | here is the small table: {m} m² delivered, {pal} pallets, {n} trucks, one complaint. We are happy with it, I hope you too.",
         "very clear, thank you. I take the table into my own report without shame.", "Please, steal it."]),
 ("KI", ["Contact person Bielefeld | the store manager in {store} would like to talk with someone about a big object, a kindergarten with {nn}0 m². May I give your number?",
         "of course, and if he speaks only German I put our Filipa next to me, she studied in Münster.", "She will understand even his accent. Thanks."]),
 ("RJ", ["Holiday {wd} | small note that our carrier does not load on {wd} because of a local feast. truck comes one day later, I hope ok",
         "ok, moved your slot to {h}.", "muito obrigado"]),
 ("JR", ["Forklift | our 3-tonner is in repair. Can you keep double stacks below 1.9 m this week?",
         "done, told the loading boys. Only singles on the back", "good"]),
 ("ST", ["{rg} photo quality | I apologise for the photo. The customer has photographed with a potato.",
         "I see a potato and maybe a joint. Could you go there, or somebody with a telephone?", "I go past on {wd}, I live near {store}."]),
 ("TS", ["Visit of the auditor | the forest certificate audit was today, nine hours. We passed with one remark (a fire extinguisher behind a door).",
         "Congratulations. The fire extinguisher is always behind a door, it is a law.", "Please find the certificate attached."]),
 ("MN", ["Name for the light one | the stores cannot say Névoa. They say \"Nevada\". Should I worry?",
         "In Portugal we say worse with \"Bielefeld\". Let them, if they sell it.", "They sell it. {m} m² in {store} alone."]),
 ("IK", ["Sample parcel for {store} | the courier tells that nobody opened the door in {store}. It will come again on {wd}, between {h} and the night.",
         "they have inventory there, I call them so someone stands at the door.", "It was delivered now, signed by somebody called Pfeffer.", "Herr Pfeffer is the boss there. Then it is in good hands."]),
 ("KI", ["Question about stock | can you say how many pallets of {decor} you have on the floor now? A customer wants {nn}0 m² fast.",
         "now on the floor {pal} pallets, of which {n} are already yours. I can reserve until {wd}.", "please reserve. I come back.", "Reserved with your name on a paper, in big letters."]),
 ("NM", ["Sorry for the delay | the drawing of the skirting board I promised for yesterday comes today, the computer of the drawing office had an update that lasted all the afternoon.",
         "No stress, I would only look at it tomorrow anyway.", "There it is. Version {n}, the radius is softer now."]),
 ("KI", ["My voice | I have no voice since yesterday, so please only mails today and no telephone. My colleagues enjoy it.",
         "get well soon! My grandmother says honey with lemon, my grandfather says aguardente.", "I combine both."]),
 ("JR", ["Damage report {plate} | corner damage on {n} boxes of {decor}, rest fine. Report + photos attached. Carrier has signed.",
         "ok, I send to the insurance of the carrier, you get new boxes with next truck", "fine"]),
 ("TS", ["Glue for stairs | question from our side: which glue do your fitters use for stair edges, dispersion or contact?",
         "Contact, always. With dispersion they sit on the stair until midnight.", "Thanks, so we test with contact."]),
 ("IK", ["Small gift | a box with olive oil goes to your office with the truck, from the trees behind the factory. It is not cork, do not lay it on the floor.",
         "that is very kind, I have to declare it to our compliance, but they already asked for the size of the bottles.", "The compliance receives its own bottle."]),
 ("ST", ["Silly question | is a cat a reason? The customer in {store} says that the cat only scratches on the cork and never on the oak. {rg}.",
         "The cat has good taste. It is not a claim. We sell repair paste, colour {decor}.", "Paste it is. I will tell the cat."]),
 ("MN", ["Newsletter | we write to {nn} thousand customers on {wd}. May I use the sentence \"warm feet from Portugal\"?",
         "You may! My mother would say it is the opposite, in her house the feet are always cold.", "Then I do not quote your mother. Thank you!"]),
 ("KI", ["Delivery terms {po} | only for order: for {po} please write DAP Unna and not FCA on the documents, our customs girl gets nervous.",
         "changed. I know this nervous, we have one also.", "merci, it arrived."]),
 ("RJ", ["Truck {plate} late | the driver stays in {town} with a tyre, the service is there at {h}. Tomorrow in the morning instead of today",
         "thanks for telling. I keep the afternoon slot open too.", "he rolls again"]),
 ("TS", ["Humidity in August | for the summer we wrap pallets with the double foil, otherwise cork drinks. You will see more plastic, it is on purpose and only until September.",
         "ok, I tell Jens, he has a complicated relation with foil.", "We take it back if he wants."]),
 ("SI", ["Seminar for fitters | we make the fitter evening in {store}, {nn} people registered. Would one of you come and show the cutting? Sausage is included.",
         "Nuno would love it, he already asks about the sausage. Which day?", "{wd}, 18:00. He needs old trousers."]),
]

LOG = [
 ("RJ", ["{plate} just left, {pal} pallets, {decor} and {decor1}", "ok", "eta {wd} morning, he drives through the night"]),
 ("JR", ["where is {plate}?", "one moment I phone", "in {town}, 40 min behind plan", "fine. Gate {n}."]),
 ("RJ", ["good morning from a Feira where it rains like in Germany", "here sun. You can have your weather back.", "keep it, keep it"]),
 ("JR", ["slot confirmation <for next week^next week>: {wd} {h}, gate {n}", "👍 confirmed with the carrier"]),
 ("RJ", ["can I get one extra slot on {wd}? I have {n} pallets of samples", "<{h} would work^only early, {h}>", "ok we take it"]),
 ("JR", ["Counted {pal} pallets, delivery note says {pal}. All good.", "beautiful when numbers love each other"]),
 ("JR", ["one pallet {decor} leaning. Photo in folder.", "uff, torre de Pisa. Is something broken?", "no, foil was loose. Repacked.", "thank you, I show it to the foil people"]),
 ("RJ", ["the driver asks if there is a shower in Unna", "yes, building C, 2 euro coin", "he is in love"]),
 ("JR", ["scanner down since {h}, booking in by hand, will be in system tomorrow", "ok no panic here"]),
 ("RJ", ["{po}: I split in two trucks, first one {pal} pallets, rest on {wd}. ok for you?", "ok if delivery notes are also split", "yes they are"]),
 ("JR", ["Weight for {po}?", "{nn}0 kg per pallet more or less, the list goes by mail", "list is enough"]),
 ("RJ", ["carrier has new trailers with curtain from both sides. easier for your side ramps?", "yes. Finally.", "ok I ask always for these"]),
 ("JR", ["Driver of {plate} had no safety shoes. We borrowed him a pair. Size 46.", "ahah he has size 41. I tell him he must bring his own"]),
 ("RJ", ["sorry missed your message, was on the scale with a truck", "no problem, solved already"]),
 ("JR", ["can you load {decor} last? We need it first.", "yes, last in first out, like in my family"]),
 ("RJ", ["today no internet in half of Feira, I write from the phone, be patient with my typing", "I have not seen a difference.", "😂 touché"]),
 ("JR", ["Dock {n} closed for painting until {wd}. Use gate {n1}.", "told them, they read pictures not letters so I sent the map"]),
 ("RJ", ["my {kid} has fever, I am home, Carlos covers the loading. He is good but shy", "get well to the little one. Carlos and I manage.", "thanks man"]),
 ("JR", ["Carlos wrote \"Excellent Sir Jens\". Keep him.", "I told you he is shy and good"]),
 ("RJ", ["is the {h} slot on {wd} still ok after your inventory?", "yes. Inventory is finished, we lost {n} screws.", "only screws, congratulations"]),
 ("JR", ["delivery note for {po} has decor {decor} twice", "<copy paste, sorry^it is my copy and paste, forgive>, new one in 5 minutes", "got it, clean"]),
 ("RJ", ["how many pallets fit in high rack zone 4? planning the big truck of week {wk}", "{pal}, if not higher than 1.90", "ok so I fill with flat ones"]),
 ("JR", ["Rain came under the tarp, two cartons wet outside, inside dry. Info only.", "ok thanks, tarp is from the carrier, I tell them anyway"]),
 ("RJ", ["question, is {wd} a free day in your region? my calendar says yes and no", "no, only in Bavaria. They have all the free days.", "I want to work in Bavaria"]),
 ("JR", ["{plate} unloaded in 35 min. New record.", "Sr. Amadeu will ask for a medal"]),
 ("RJ", ["pallet exchange balance on my side: you have {nn} of ours", "mine says {nn} as well", "incredible. I frame it"]),
 ("JR", ["tell me in time if week {wk} gets more than {n} trucks, I need people", "will be {n} maximum, I tell you on {wd} final", "good"]),
 ("RJ", ["benfica or dortmund tonight?", "Do not start.", "ok I say nothing. {n} zero"]),
 ("JR", ["Need HS code for the {decor} skirting", "4504 90, I confirm with the broker", "broker says yes also"]),
 ("RJ", ["driver new, name Ilídio, first time Germany. please somebody friendly", "I send Frau Kallweit. She is friendly until 14:00.", "he arrives at 10"]),
 ("JR", ["strapping too tight on {n} pallets, edges pressed. Can you set it softer?", "yes, new boy on the machine thinks it is a gym", "ok :)"]),
 ("RJ", ["I need the unloading time in your system for the last 3 trucks, carrier invoices waiting hours", "on its way by mail. No waiting was over {n}0 min.", "as I thought, they try"]),
 ("RJ", ["{pal} pallets of {decor} ready, waiting for collection {wd}", "noted", "I send a picture, so beautiful stacked, makes me cry"]),
]

LOG += [
 ("JR", ["who packed {po}? every box square to the millimetre", "dona Lurdes, 31 years in the house", "greet dona Lurdes from gate {n}"]),
 ("RJ", ["toll in {town} is closed by works, the trucks make a turn of {nn} km, 1 hour more", "ok, moved you from {h} to the hour after"]),
 ("JR", ["I have {pal} pallets in the mail and {n} less on the truck. Which is right?", "the truck. {n} stay for {wd}, I should have told before he left, sorry", "no drama, corrected"]),
 ("RJ", ["can Unna take a 13,60 on {wd}, or are the works still there?", "works finished, come with what you want"]),
 ("JR", ["New pallet foil is better. Opens with one cut.", "we tested {n} foils for you, the boys are experts now"]),
 ("RJ", ["customs? no no we are in the same union my friend 😄 the form is for Switzerland", "I know. The trainee does not. She learns now.", "bem-vinda to the trainee"]),
 ("JR", ["{decor} in zone 4 is down to {pal} pallets. Next one when?", "{wd}, {pal1} more. then again in two weeks", "enough"]),
 ("RJ", ["photo of the seal number for {plate}?", "on its way. Number ends with {nn}."]),
 ("JR", ["We clean the yard on {wd} morning. Please nobody before {h}.", "told to Amadeu, he will sleep in {town} with pleasure"]),
 ("RJ", ["scale ticket says {nn} kg more than calculated. wet foil maybe?", "Rain since three days. Yes.", "ok I do not open an investigation"]),
 ("JR", ["Which of the {n} delivery notes is the real one?", "the blue", "there are two blue.", "the bluer! no, serious: the one with {po}"]),
 ("RJ", ["I am on the autobahn of the sea today (course in Leixões), back on line {h}", "ok. Nothing on fire."]),
 ("JR", ["Light pallet of {decor} weighs same as heavy pallet. Did you change the foot?", "no, it is {n} boxes more, see list, we filled the hole of last week", "saw it. Good."]),
 ("RJ", ["pallet {n} of {po} has a handwritten label because printer said goodbye", "readable. Nice handwriting even.", "it is from Carlos, he studied"]),
 ("JR", ["Christmas tree delivery blocks gate {n} on {wd}, only a joke, it is {n1} pallets of garden chairs.", "garden chairs are worse than trees"]),
 ("RJ", ["for insurance I need value of the {n} boxes of {decor}, do you take list price or yours?", "Ours. Katrin's sheet, line {nn}.", "got it"]),
 ("JR", ["{store} wants direct delivery, one pallet. Possible?", "with the small truck of {wd} yes, he passes near", "I tell them {h}.", "he calls 30 min before"]),
 ("RJ", ["driver says your coffee machine eats coins", "It ate {n} of mine. Repair comes {wd}."]),
 ("JR", ["Handling comment for {decor}: corners better since you turned the boxes.", "that was idea of dona Lurdes also"]),
 ("RJ", ["week {wk}: {n} trucks. week after: {n1}. ok?", "<OK^Fits>. Two of them early please."]),
 ("JR", ["ASN for {plate} came {n} times. Once is enough.", "the server has hiccups, IT gives it water"]),
 ("RJ", ["do you count a half pallet as one or as half? system here has philosophy", "One place in the rack is one.", "ok philosophy closed, {pal} places then"]),
 ("JR", ["Truck {plate}: tail lift broken, we used the ramp, took {nn} min. Just so you know.", "thank you for not sending him home"]),
 ("RJ", ["need the contact of your night porter, truck arrives {wd} after 22h and wants to park", "Herr Yildiz, he knows. Parking is behind hall {n}.", "perfect, obrigado"]),
 ("JR", ["{nn} empties go back with {plate}.", "amen"]),
]

DEV = [
 ("NM", ["new trial of {decor} came out of the press, a bit warmer than the last, I like it", "show us!", "photo is up, but photo lies", "even the lie is pretty"]),
 ("MN", ["how many planks to a box in the end, 7 or 8?", "8, 1,{n}4 m². Seven was the thick version.", "thanks, updating the shelf label"]),
 ("TN", ["abrasion test {decor}: class 33, passed", "yes!! {n} coats and not one more"]),
 ("NM", ["do we want bevel on {decor} or not? my heart says yes", "heart says yes, cleaning lady says no", "micro bevel, 0,{n} mm, nobody sees it and everybody is happy"]),
 ("MN", ["the store designers ask for round samples, diameter {nn} cm. doable?", "cork can be any shape, it is a stopper by profession", "lovely, {n} each then"]),
 ("NT", ["Teresa can I have the climate chamber on {wd}?", "From {h}. Do not leave the door open again.", "it was one time!"]),
 ("MN", ["which decor would you put next to oak kitchen fronts?", "{decor}. Not {decor1}, it fights.", "good, the stylist says the same"]),
 ("NM", ["the printing cylinder for {decor} is engraved again, {n} weeks as planned", "in time for the photo? yes. great"]),
 ("MN", ["typo alert: the box says \"Kork-Klickboden\" on front and \"Korkklick Boden\" on the side", "we trust you in this language. which is the good one?", "the front one", "changed in the file, print is only next week"]),
 ("NM", ["can somebody send me the shelf size again? the drawing has disappeared in my mail", "<1180 x 640, depth 420^1180 by 640 by 420>, and I put it in the files tab", "now even I will find it"]),
 ("TM", ["Data sheet {decor}, revision {n}, is in the folder. Only the thermal value changed (rounding).", "thx, swapped online"]),
 ("MN", ["customer question from the configurator: is cork vegan?", "I asked Teresa. She looked at me long. Yes.", "wonderful, will answer exactly like that"]),
 ("NM", ["I take {wd} free, the school of my {kid} makes a theatre and I am father of a tree", "a cork oak I hope", "an apple tree. I was disappointed"]),
 ("MN", ["I have {nn} votes from the staff panel: {decor} first, {decor1} second", "I told you!!", "you told us the opposite in the call", "I told you secretly"]),
 ("NM", ["for the skirting: MDF core or solid cork? solid costs {n} euro more", "MDF for the shelf, solid on request?", "good compromise"]),
 ("TN", ["Nuno, the sample from {wd} is not marked.", "it is the one with the coffee ring", "That is not a marking system."]),
 ("MN", ["render of the shop wall is in, have a look, the light is my favourite part", "very beautiful. the plank direction is crossed on the left, no?", "you are right, left gets turned"]),
 ("NM", ["sorry for the late answer, one day in the forest for the harvest, no signal, many bees", "worth it?", "{n} photos and one sting"]),
 ("MN", ["do you still have the old grey from the Porto meeting? somebody here dreams of it", "in a drawer, I send the last {n} planks. then it is history"]),
 ("NM", ["feedback from the fitter in {store}: click closes nicer than the competitor", "that goes on the wall"]),
 ("TM", ["Reminder: the samples for {store} must acclimatise 48 h before the photo.", "they sleep here since {wd}. thank you!"]),
 ("MN", ["what is the smallest lot for a special colour?", "{nn}0 m², below that the machine laughs", "we do not want to be laughed at. noted"]),
 ("NM", ["the QR code goes to the page of {decor1} instead of {decor}", "uiii, fixed in ten minutes", "works"]),
 ("MN", ["can I borrow Nuno for 20 minutes on {wd} to explain the layers to our call center?", "yes {h}, I bring the exploded model made of cheese", "of cheese?!", "you will see"]),
 ("NT", ["varnish delivery is two days late, does the test move?", "It moves to {wd}. Nobody outside will notice.", "good, I tell marketing anyway"]),
]
DEV += [
 ("NM", ["which edge photo is better for the web, {n} or {n1}?", "{n1}, you see the layers", "agreed, {n} goes to the museum"]),
 ("MN", ["I need one sentence for {decor}, not more than {nn} letters", "\"like a walk after rain\"? I count later", "too long by three, I take away the rain. no joke, I keep the rain"]),
 ("NT", ["Teresa, gloss of {decor} at 60 degrees?", "{n},{n1}. It was in the table.", "I know the table, I prefer to ask you"]),
 ("MN", ["the shop in {store} built a bench from it. photo!", "I want that bench", "they want a discount for {m} m² of bench"]),
 ("NM", ["plotter for the boards does {nn} pieces a day, so ready on {wd}", "wonderful, {store} gets the first ones"]),
 ("TM", ["The text says \"antibacterial\" for {decor}. We have no test for this. Please take it out.", "out. thanks for the sharp eye", "It is my profession."]),
 ("MT", ["Teresa, may we write \"suitable for bathrooms\"?", "Guest toilet yes, shower no.", "clear as a bell"]),
 ("NM", ["{decor} under LED 3000 K: warmer, I like. under 4000: a hospital", "shops in the north have 4000...", "then send them lamps", "I ask the lamp department, seriously"]),
 ("MN", ["small fight here: {decor} for kids room or for office?", "kids. in office nobody sits on the floor", "argument accepted"]),
 ("TN", ["The humidity sensor in room {n} was unplugged. By a phone charger.", "it was not me", "It was your charger."]),
 ("NM", ["moving the sample date from {wd} morning to {wd} afternoon, the oven is busy with lunch (really, the canteen shares the gas)", "haha ok, lunch has priority"]),
 ("MN", ["how much weighs the display with {n} decors on it?", "with all boards {nn} kilo, needs two persons and one who gives advice"]),
]

GEN = [
 ("IK", ["Here is 34 degrees today and the air conditioning is in strike. How is Germany?", "19 and a jacket. Shall we exchange?", "For one week, please."]),
 ("KI", ["short info: board liked the store corner in {store} very much. Well done, everybody", "we open something with bubbles. thank you for passing it"]),
 ("NM", ["who put the cork duck on my desk in Unna?? I want ten of them", "a fan of you. There are only {n} in the world"]),
 ("SI", ["canteen here had bacalhau. It was not bacalhau.", "I am so sorry for your loss"]),
 ("RJ", ["for the list of birthdays: I have {nn} today and feel like 90", "congratulations. The warehouse sings, be glad you cannot hear it"]),
 ("KI", ["agenda for the steering is in the invitation. Anything from your side?", "only one point, the {decor} quantities. five minutes", "in."]),
 ("MN", ["link to the article on cork and acoustics, nice read for the train", "read it, quoted already twice"]),
 ("TS", ["Portal does not accept PDF over 10 MB. Is it meant so?", "IT calls it a feature. Send it to me, I squeeze it.", "Sent."]),
 ("IK", ["fotos from the visit are in the folder. Jens is smiling in one of them, we have proof", "I will have it framed", ]),
 ("JR", ["for all: tomorrow fire drill in Unna {h}, nobody answers for 30 min", "do not burn the cork"]),
 ("KI", ["numbers of {store} are in: {m} m² in the first days of the month", "wow, bravo to the shop", "they have a seller there who lays it in her own house"]),
 ("NS", ["Sven, fitter asks for saw blade, fine or coarse?", "Fine, 60 teeth, and a calm hand.", "calm hand is sold out"]),
 ("IK", ["I confuse always: {wd} the week that comes or the one after?", "the one that comes", "German has no future tense, that is the problem"]),
 ("MI", ["can someone say how to pronounce Santa Maria da Feira for the podcast?", "I recorded it for you, three speeds", "we used the middle one, perfect"]),
 ("KI", ["thank you for the patience with our new template", "template is good, only my Excel is from the time of the kings"]),
 ("TI", ["Factory visit of the school class is on {wd}, the corridor will be noisy.", "ah so that is the noise", ]),
 ("SR", ["has somebody the phone number of the carrier for night hours?", "+351, I send in private, do not post, he is shy"]),
 ("MN", ["our apprentice made a bird house out of {decor} leftovers", "we want to see the bird"]),
 ("KT", ["Teresa, is the lecture slide on emissions free to use for our training?", "Yes. Please leave the source line on it.", "of course"]),
 ("IK", ["I go early today, my sister marries, so nobody look for me after lunch", "all the best to her! dance for us"]),
]

Q1, Q2 = "2025-06-13", "2025-09-30"
talk("mail", MAIL, 3.2, "2025-03-05", Q1, fast=(15, 300))
talk("logistics", LOG, 3.0, "2025-03-10", Q1, fast=(3, 120))
talk("serra-development", DEV, 2.2, "2025-03-10", Q1, fast=(5, 200))
talk("general", GEN, 1.0, "2025-03-12", Q1, fast=(4, 150))
talk("mail", MAIL, 3.2, "2025-06-16", Q2, fast=(20, 330))
talk("logistics", LOG, 2.8, "2025-06-16", Q2, fast=(4, 140))
talk("serra-development", DEV, 2.0, "2025-06-16", Q2, fast=(8, 240))
talk("general", GEN, 0.8, "2025-06-16", Q2)
talk("mail", MAIL, 3.0, "2025-10-01", "2025-10-31", fast=(25, 360))
talk("logistics", LOG, 2.5, "2025-10-01", "2025-10-31", fast=(5, 170))
talk("serra-development", DEV, 1.7, "2025-10-01", "2025-11-07", fast=(10, 300))
talk("general", GEN, 0.4, "2025-10-01", "2025-11-20")
SLOW = {"valverim": (900, 2300), "raumgrund": (25, 380)}
talk("mail", MAIL, 2.8, "2025-11-03", "2025-12-05", slow=SLOW, gap=8)
talk("logistics", LOG, 2.4, "2025-11-03", "2025-12-05", slow={"valverim": (300, 900), "raumgrund": (5, 170)}, gap=6)
talk("serra-development", DEV, 1.0, "2025-11-10", "2025-12-05", answered=0.0, only=["valverim"])
talk("mail", MAIL, 0.9, "2025-12-08", "2026-01-30", slow=SLOW, gap=8)
talk("logistics", LOG, 0.9, "2025-12-08", "2026-01-30", slow={"valverim": (300, 800), "raumgrund": (10, 240)}, gap=6)
talk("general", GEN, 0.15, "2025-12-08", "2026-01-23")

# ------------------------------------------------------------------ calendar
story.series("Serra steering", "2025-03-13 10:00", 2, "2026-01-30", 60, [K, I, V, D, N, M], skip=["2025-06-19", "2025-08-14", "2026-01-01"],
             cancelled=["2025-10-23", "2025-11-06", "2025-11-20", "2025-12-18", "2026-01-15"], moved={"2025-05-22": "2025-05-23 11:00"})
story.series("Trucks and slots", "2025-03-11 09:30", 1, "2026-01-30", 15, [J, R], skip=["2025-06-10", "2025-08-05", "2025-08-12", "2025-08-19", "2025-12-23", "2025-12-30", "2026-01-20"],
             cancelled=["2025-05-13", "2025-07-22"])
story.meeting("2025-03-05 09:00", "Kick-off in Feira", 420, [I, K, N, M, J, R, T, S])
story.meeting("2025-05-07 11:00", "Pallet height: Duarte, Volker, Inês, Katrin", 45, [K, I, V, D])
story.meeting("2025-09-02 15:00", "Launch evening Serra, store Soest", 180, [M, L, K, N, I])

# ------------------------------------------------------------------ the good months
a = story.mail("2025-03-07 10:12", K, [I, R, T, N], "What we agreed in Feira", "Dear all,\n\nthank you for two very good days (and for the fish). So that nobody has to remember it, our rules in short:\n\n- whoever changes something that the other one touches (dates, slots, material, documents) says it three weeks before. Prices ninety days.\n- a question gets an answer within two working days, even if the answer is \"next week\".\n- steering every second Thursday at 10.\n- if something is annoying, we say it first to the colleague and only then to the boss.\n\nIf I forgot something, please complain.\n\nBest regards\nKatrin", cc=[J, S, M, V, D])
story.mail("2025-03-07 12:40", I, K, "Re: What we agreed in Feira", "Dear Katrin,\n\nnothing is missing, it is exactly what we said, including the fish. I printed it and it hangs over the coffee machine, where it will be read more than the ISO manual.\n\nBest regards,\nInês", cc=[J, S, M, V, D, R, T, N], reply_to=a)
story.team("2025-03-20 09:05", "serra-development", N, "Eight colours on one table for the first time. Alba, Névoa, Tojo, Urze, Cinza, Barro, Mel, Noite. I feel like the father of eight")
story.team("2025-03-20 09:31", "serra-development", M, "And not one of them is beige! We are so in love here. Sixty-four stores, launch on 2 September, let's do it")
story.team("2025-03-20 09:44", "serra-development", T, "Mel is a little beige.")
story.team("2025-03-20 09:47", "serra-development", M, "Mel is HONEY, Teresa")

# noise: a wrong file, apologised for
a = story.mail("2025-03-26 15:20", S, T, "I am very sorry!!", "Teresa,\n\nplease delete my last mail, this was a claims list of a completely different supplier, vinyl. I am ashamed in all colours. It happens when one has two windows open.\n\nSven")
story.mail("2025-03-26 15:41", T, S, "Re: I am very sorry!!", "Deleted, not read beyond the first line. It happened to me in 2019 with a salary list, so you are still the better one of us two.\n\nTeresa", reply_to=a)

# noise: urgent because urgent
story.team("2025-04-02 07:52", "logistics", R, "URGENT Jens: blockade of farmers at Irún, nothing passes since 5 this morning. Two of our trucks are inside. I have no other information, I call every hour")
story.team("2025-04-02 07:58", "logistics", J, "Seen. What is on them?")
story.team("2025-04-02 08:03", "logistics", R, "all the boards for the panel + 18 pallets Tojo")
story.team("2025-04-02 08:10", "logistics", J, "Boards matter, Tojo can wait. I free Thursday and Friday completely for you, come when you come.")
story.team("2025-04-03 16:22", "logistics", R, "they are out!! tomorrow 11h. You are a gentleman")
story.team("2025-04-04 11:20", "logistics", J, "Both here. Drivers got lunch.")

# noise: a shared joke about the other
story.team("2025-04-15 13:02", "general", I, "Katrin, I have to tell: our people now say \"fazer à Katrin\" when someone arrives five minutes BEFORE the meeting")
story.team("2025-04-15 13:09", "general", K, "Ha! And here Jens said yesterday he will be \"portuguese punctual\" at the barbecue. He came at nine. With the salad.")
story.team("2025-04-15 13:12", "general", R, "I am so proud of him")
story.team("2025-04-15 13:20", "general", J, "The salad was on time.")

# noise: an escalation that both asked for
a = story.mail("2025-04-30 16:05", I, [D, V], "We need a decision from you two: pallet height", "Dear Duarte, dear Volker,\n\nKatrin and I write this mail together, at the same telephone. We have both calculated and we both are right: with 2,10 m the transport is cheaper, with 1,90 m the racks in Unna do not need rebuilding. The difference is 31.000 euro, in one pocket or in the other. We do not want to quarrel about your pockets. Could you take 45 minutes next week?\n\nInês and Katrin", cc=[K])
story.mail("2025-05-02 09:15", V, [I, K], "Re: We need a decision from you two: pallet height", "Dear both,\n\nthis is how I like to be asked. Wednesday 11:00 suits me, I have spoken to Duarte.\n\nKind regards\nVolker Dreesen", cc=[D], reply_to=a)
story.mail("2025-05-07 12:30", D, [I, K, V], "Pallet height, decided", "Dear all,\n\n1,90 m it is, and Raumgrund takes half of the freight difference. Volker and I needed twelve minutes and then talked about sailing.\n\nDuarte Valverim", cc=[R, J])

# noise: announced price change, ninety days
a = story.mail("2025-05-15 11:00", I, K, "Price list from 1 September", "Dear Katrin,\n\nas agreed more than ninety days before: from the 1st of September the list goes up by 2,4 %, only the HDF carrier, the cork itself stays. In attach the calculation of the board supplier so that you see that we do not hide a lunch inside. If you prefer to talk before you answer, I am here all the week.\n\nBest regards,\nInês", cc=[V])
story.mail("2025-05-16 09:50", K, I, "Re: Price list from 1 September", "Dear Inês,\n\nnobody likes Christmas backwards, but this is early, it is clear and I can follow every number. I plan it into the launch calculation. No need for a call.\n\nBest regards\nKatrin", cc=[V], reply_to=a)

# noise: a moved meeting
story.team("2025-05-20 14:12", "general", K, "Rail strike on Thursday, half of us will not reach the office. Steering on Friday at 11 instead? Same agenda")
story.team("2025-05-20 14:30", "general", I, "Friday 11 is perfect, Duarte also can")

# noise: hot and settled
story.team("2025-05-27 10:40", "serra-development", M, "No, sorry, I really do not want the logo burned into every plank. That is a floor and not a cow")
story.team("2025-05-27 10:52", "serra-development", N, "but then in ten years nobody knows where the floor comes from!! We put our name on the back since 1961")
story.team("2025-05-27 10:58", "serra-development", M, "On the BACK? I thought you meant on the top??")
story.team("2025-05-27 11:01", "serra-development", N, "on the top?! what do you think we are, barbarians")
story.team("2025-05-27 11:03", "serra-development", M, "OK I laugh so much that Katrin came in. Back is wonderful. Burn it")

# noise: third firm
story.team("2025-06-04 16:44", "logistics", J, "The new carrier is a catastrophe. Third time no papers, and the dispatcher hangs up on me.")
story.team("2025-06-04 16:51", "logistics", R, "on me also!! he told me \"no is no\" and was no. I go back to Amadeu's firm, costs 60 euro more and I sleep")
story.team("2025-06-04 16:53", "logistics", J, "Good. My blood pressure pays half.")

# noise: announced August closing
a = story.mail("2025-06-11 10:30", I, [K, J, S, M], "Our summer closing", "Dear friends,\n\nthe factory is closed from 4 to 22 August, like every year. Last truck before: Thursday 31 July. First one after: Tuesday 26 August. For the launch boards, Nuno has his private telephone on (he says the beach is boring after three days). If you need stock in between, tell us until 4 July and we produce before.\n\nKind regards,\nInês", cc=[R, T, N])
story.mail("2025-06-11 14:02", J, I, "Re: Our summer closing", "Planned. I take 40 pallets more in July.\n\nJO", reply_to=a)

# ------------------------------------------------------------------ 1 slots in Unna
story.team("2025-06-16 08:11", "logistics", R, "good morning, Amadeu stands at your gate since 7 and the porter says we have no slot?? I have the confirmation from you here, gate 3, 7:30")
story.team("2025-06-16 08:40", "logistics", J, "We have a booking portal since today. Old confirmations do not count any more, every truck needs a number out of the portal.")
story.team("2025-06-16 08:43", "logistics", R, "since today? which portal. nobody wrote me a word Jens")
story.team("2025-06-16 09:15", "logistics", J, "It came from headquarters. I send you the link. He can unload at 16:00.")
story.team("2025-06-16 09:17", "logistics", R, "he was 31 hours on the road and now he waits nine more. ok. send the link")
story.truth("2025-06-16", "change without notice: booking portal at the warehouse gate from one day to the next", "raumgrund", "valverim", 4)

# 2 test report
a = story.mail("2025-06-03 09:20", S, T, "Test report reaction to fire", "Hello Teresa,\n\nfor the building inspectors we need the fire class report for all eight decors before the catalogue is printed. When can I have it?\n\nSven")
b = story.mail("2025-06-03 11:02", T, S, "Re: Test report reaction to fire", "Sven,\n\nyou will have it on 13 June.\n\nTeresa Moutinho", reply_to=a)
c = story.mail("2025-06-16 09:31", S, T, "Re: Test report reaction to fire", "Hello Teresa,\n\nthe 13th was Friday and my mailbox is empty. Did it get lost?\n\nSven", reply_to=b)
d = story.mail("2025-06-17 15:10", T, S, "Re: Test report reaction to fire", "Sven, six of eight are written. The rest Friday without fail.", reply_to=c)
e = story.mail("2025-06-26 08:55", S, T, "Re: Test report reaction to fire", "Teresa,\n\nwithout fail was six days ago. The printing house charges us 400 euro each day the catalogue stands still, and I am the one who said \"it is coming\". Which day shall I name now?\n\nSven", cc=[K], reply_to=d)
story.mail("2025-06-27 17:05", T, S, "Re: Test report reaction to fire", "The laboratory in Lisbon has the two samples on the bench. I think the middle of next week.", cc=[K], reply_to=e)
story.truth("2025-06-26", "promise slips: fire reports named for the 13th, then the 20th, then nothing", "valverim", "raumgrund", 4)

# 3 forecast never comes
a = story.mail("2025-06-24 10:10", I, K, "Quantities October to December", "Dear Katrin,\n\nto buy the bark for the autumn I need your estimate for the fourth quarter by decor, also if it is only a feeling. The auctions are in the first half of July, after this the good quality is gone.\n\nBest regards,\nInês")
b = story.mail("2025-07-01 09:05", I, K, "Re: Quantities October to December", "Dear Katrin,\n\nonly to bring this one up again in your box, I know that it is a full week for you. A line per colour would be enough.\n\nInês", reply_to=a)
story.mail("2025-07-08 16:48", I, K, "Re: Quantities October to December", "Dear Katrin,\n\nthe auction is on Thursday. I have to go with what I imagine, since from your side I could not hear anything these two weeks. I would have preferred not to guess with our money.\n\nInês Carvalhal", cc=[N], reply_to=b)
story.truth("2025-07-08", "request without answer: the quantities for the fourth quarter asked three times", "raumgrund", "valverim", 4)

# noise: Katrin's praise in the middle (looks good)
story.team("2025-07-10 11:30", "general", M, "Panel results!!! 71 % would buy Serra tomorrow. I printed it in A0")
story.team("2025-07-10 11:36", "general", N, "seventy one!! I call my mother")

# 4 loose label
story.team("2025-07-17 14:20", "logistics", R, "Jens the truck of Friday goes on Monday, the press had a stop of some hours. I booked already the new number in the portal")
story.team("2025-07-17 14:41", "logistics", S, "Let me guess: amanhã. First the fire reports, now the truck. It is a nice country for holidays, for dates one should ask somebody else.")
story.team("2025-07-17 15:30", "logistics", R, "two things in four months and we are a holiday country. thank you Sven")
story.truth("2025-07-17", "loose label: amanhã, a holiday country that knows no dates", "raumgrund", "valverim", 4)

# noise: an extra meeting called off with reason and replacement
story.team("2025-07-21 16:10", "logistics", R, "tomorrow 9:30 I am at the dentist, root canal, pray. can we do the slots by chat at 11?")
story.team("2025-07-21 16:15", "logistics", J, "Yes. Good luck.")
story.team("2025-07-22 11:04", "logistics", R, "I am alive, haf a fafe. slots for wk 31: Tue 7:30 and Thu 9, ok?")
story.team("2025-07-22 11:06", "logistics", J, "Booked both. Do not talk.")

# 5 carrier board changed
a = story.mail("2025-07-29 13:44", S, [T, N], "Strange click on Urze and Cinza", "Hello both,\n\nI have opened a box from the delivery of yesterday next to one from May. The groove is half a millimetre deeper and the old and new planks do not close. They simply do not fit together. A customer who buys one box after cannot continue his floor. Am I holding it wrong?\n\nSven", cc=[K])
b = story.mail("2025-07-30 10:25", N, S, "Re: Strange click on Urze and Cinza", "Hi Sven,\n\nno you hold it right. Since the end of June we mill on the new tool and the board is from another supplier, the old one could not deliver enough. The profile is better, it closes softer! I thought that Teresa had passed it to you with the data sheets.\n\nNuno", cc=[K, T], reply_to=a)
story.mail("2025-07-30 11:13", K, [N, T], "Re: Strange click on Urze and Cinza", "Nuno,\n\nI have 2.100 m² of the old profile in 64 stores and today I find out in a side sentence that they are orphans. Softer or not is not my question.\n\nKatrin", cc=[S, I], reply_to=b)
story.truth("2025-07-29", "change without notice: other board and other click profile, found out with the box in the hand", "valverim", "raumgrund", 5)

# noise: holiday relay works
story.team("2025-08-13 10:02", "serra-development", M, "Nuno I know you are on the beach. Only one thing: is the Barro board glued on left or right side? The carpenter is standing here")
story.team("2025-08-13 10:20", "serra-development", N, "left. also the sea is cold and I have read both my books, ask me anything")

# 7 launch without credit
a = story.mail("2025-09-04 09:30", N, M, "The press text", "Hi Miriam,\n\nI read today the text that went to the newspapers. \"Serra, conceived and developed by the Raumgrund design studio.\" And in the film the only Portuguese is a tree. I was fourteen months with these eight colours, some nights also. Perhaps in German it sounds different than I understand.\n\nNuno", cc=[I])
b = story.mail("2025-09-08 16:15", M, N, "Re: The press text", "Hi Nuno,\n\noh. The agency has shortened it, they always want one sender. The text is out now, we cannot call it back. The numbers are fantastic by the way!\n\nMiriam\n\nPS I am moving to e-commerce, Lea takes over from me.", cc=[L], reply_to=a)
story.mail("2025-09-08 17:01", N, M, "Re: The press text", "Congratulations for the new job.\n\nNuno", reply_to=b)
story.truth("2025-09-04", "contribution not credited: the press text names one studio and no maker", "raumgrund", "valverim", 3)

# 8 newcomer
story.mail("2025-09-09 09:00", L, [N, T, I], "Introduction and three questions", "Dear Nuno, dear Teresa, dear Inês,\n\nmy name is Lea Wittkamp, since 1 September I am responsible for Serra at Raumgrund. I come from carpets, so cork is new for me and I am curious. I would be thankful for (1) half an hour to get to know each other, (2) the list of what was decided on colours until now, (3) a hint whom I ask for what.\n\nBest regards\nLea Wittkamp")
story.team("2025-09-12 10:14", "serra-development", L, "Hello everyone, Lea here, the new one. I wrote a mail on Tuesday, maybe it is in the spam? I would also come to Feira for a day if this helps")
story.mail("2025-09-16 08:47", L, N, "Again me", "Dear Nuno,\n\nin the steering on Thursday you all spoke about \"the Porto grey\" and \"the thing with Noite\" and I nodded. I have nothing in my hands: no list, no protocol, and I did not get a date from anybody. If there is another person I should ask, it would be fine to know that.\n\nLea Wittkamp")
story.truth("2025-09-16", "newcomer left alone: Lea asks three times for a start and gets none", "valverim", "raumgrund", 3)

# noise: real emergency handled well
story.team("2025-09-18 18:05", "logistics", T, "Stop lot L25-311, please do not sell. Wrong glue drum was connected for two hours. 6 pallets, all on the truck that arrived to you today. I noticed it twenty minutes ago.")
story.team("2025-09-18 18:12", "logistics", J, "All 6 still on the dock. Blocked, red tape.")
story.team("2025-09-18 18:14", "logistics", T, "Thank you. Truck for the return is ordered, replacement leaves Monday.")
story.team("2025-09-22 15:40", "logistics", J, "Return loaded. That was clean work.")

# 9 escalation
a = story.mail("2025-09-25 17:22", V, D, "Serra: quality situation", "Dear Mr Valverim,\n\nI must inform you that we register 41 claims since the launch and consider the situation as serious. I expect a written plan from the management within five days and I reserve all rights under clause 12. I have not involved the working level, as I wish to have this answered by you.\n\nKind regards\nVolker Dreesen")
b = story.mail("2025-09-26 09:40", D, [I, T], "Fwd: Serra: quality situation", "What is this? Forty-one? Why do I learn of it from Volker and not from you?\n\nDuarte", reply_to=a)
story.mail("2025-09-26 10:05", I, K, "Yesterday's letter to Duarte", "Dear Katrin,\n\nyesterday at ten we sat one hour together in the steering and you said \"all in all we are satisfied\". In the evening your boss writes mine with paragraphs. From the claims I know nine, the nine that Sven sent. If there were more, one call would have been enough, you have my number since January.\n\nInês")
story.truth("2025-09-25", "escalation without an earlier word: a formal letter to the owner about claims that the desk never heard of", "raumgrund", "valverim", 5)

# 10 us against them
a = story.mail("2025-10-01 11:15", D, V, "Re: Serra: quality situation", "Dear Volker,\n\nI have looked at the 41. Nineteen are floors laid on wet screed, eleven are the old box beside the new box, for which we ask pardon. The rest we examine.\n\nLet me add one thing. Here my people press on Saturdays so that your shelves are full. Over there people fill in forms, and when a form is full they send it to me. On our side of the mountains this is not what one calls a partner.\n\nDuarte Valverim", cc=[I, K])
story.mail("2025-10-02 08:31", V, D, "Re: Serra: quality situation", "Dear Duarte,\n\nI take note of the figures. I do not take note of the rest.\n\nVolker Dreesen", cc=[I, K], reply_to=a)
story.truth("2025-10-01", "us against them: my people work, over there they fill in forms", "valverim", "raumgrund", 4)

# 11 the circle
story.team("2025-09-17 15:55", "logistics", J, "For your planning: from 8 October every pallet of Valverim is opened at goods-in, 2 boxes each, click test with an old plank. Before that nothing goes to the rack. Decision of Katrin, after the story with the profile. Three weeks from now, as on the paper.")
story.team("2025-09-17 16:20", "logistics", R, "ok at least it is said early. how many days does it cost?")
story.team("2025-09-17 16:31", "logistics", J, "With my people six per truck. I do not like it either.")
story.team("2025-10-08 15:40", "logistics", J, "First truck with opening today. 14 pallets, we are through 5.")
a = story.mail("2025-10-15 10:30", I, [K, J], "Dispatch of trucks from now", "Dear Katrin, dear Jens,\n\nwith the opening of the pallets our goods stay on the dock for six and more days, and the payment term only begins when they are booked. So our finance cannot let the next truck go before the last one is booked in. Truck 41 stays loaded in our yard until then, 42 also. It is the consequence of the new control, not a wish of mine.\n\nInês", cc=[R])
b = story.mail("2025-10-22 14:08", K, I, "Re: Dispatch of trucks from now", "Dear Inês,\n\nbecause two trucks have been held back, eleven stores have no Tojo and no Mel in the autumn campaign. I therefore apply clause 9.3: debit note 7719, two per cent a week, begins with today. You have left me no other way.\n\nKatrin Hollweg", cc=[V, J], reply_to=a)
story.truth("2025-10-22", "vicious circle: pallets opened, therefore trucks held, therefore penalties, therefore capacity given away", "both", None, 4)
c = story.mail("2025-10-29 09:12", I, K, "Re: Dispatch of trucks from now", "Dear Katrin,\n\nthe debit note 7719 was received. As long as it stands, I asked Rui to give the press hours of November to the customers who pay without deductions. Your orders are produced in the order in which they come in, like everybody's. If this is hard for the campaign, you know what it answers to.\n\nInês Carvalhal", cc=[D, V], reply_to=b)
story.mail("2025-11-12 11:47", K, I, "Re: Dispatch of trucks from now", "Inês,\n\nwith eight weeks lead time instead of four I cannot plan cork. I have halved the quantities for the first quarter. This is the result of your November.\n\nKatrin Hollweg", cc=[V], reply_to=c)

# noise: a good word from a store in the bad weeks
story.team("2025-10-16 12:12", "general", S, "A customer in Fulda has written a poem about her Barro floor. Four verses. I will not translate it, but she loves it.")
story.team("2025-10-16 12:40", "general", N, "send the poem, we have Filipa")

# 12 meetings
story.team("2025-10-22 16:30", "general", K, "Steering tomorrow is cancelled from our side, inventory.")
story.team("2025-11-05 17:12", "general", K, "For tomorrow I have to take out the steering again, budget round. We hear each other in two weeks")
story.team("2025-11-19 17:40", "general", K, "Thursday does not work, sorry, all in an internal workshop. Please send points by mail")
story.team("2025-11-20 09:02", "general", I, "It is the third one. I have eleven points, for a mail that is a book.")
story.truth("2025-11-20", "meetings cancelled: three steerings in a row, each on the evening before", "raumgrund", "valverim", 4)

# 13 slow
a = story.mail("2025-11-14 08:30", S, T, "RG-2702 and four others", "Hello Teresa,\n\nyou used to answer me before my coffee was cold. For RG-2702, 2711, 2718, 2725 and 2731 I wait since last week, and the customers ask me and not you. Is something the matter, or am I lower in the pile?\n\nSven")
story.mail("2025-11-19 16:52", T, S, "Re: RG-2702 and four others", "I answer when I can. RG-2702 is moisture. The others next.", reply_to=a)
story.truth("2025-11-14", "replies slow down: what took an hour takes days", "valverim", "raumgrund", 3)

# noise: urgent and simply urgent
story.team("2025-11-13 09:14", "logistics", J, "Need the dangerous goods sheet for the repair paste NOW please, police control on the A1, truck is standing.")
story.team("2025-11-13 09:16", "logistics", R, "sent to your mail and to the driver whatsapp")
story.team("2025-11-13 09:25", "logistics", J, "He drives again. Thanks.")

# 14 pressure not shared
story.team("2025-11-25 18:31", "logistics", J, "Rui, honestly. Week 47 two trucks, week 48 none. You have said everything is normal. Is it?")
story.team("2025-11-26 17:20", "logistics", R, "it is what I can say. there are things in the house that are not for the chat. ask me about the weather")
story.team("2025-11-26 17:25", "logistics", J, "I have 19 people planned on your weather.")
story.truth("2025-11-26", "pressure not shared: something is wrong in the factory and nobody may say what", "valverim", "raumgrund", 2)

# 15 silence in development channel
story.team("2025-11-18 10:05", "serra-development", N, "the four proposals for the second series are on the shared folder since the 10th. opinions? anyone?")
story.team("2025-11-24 15:42", "serra-development", N, "I talk with the wall here. The wall is Alba, at least it is beautiful")
story.truth("2025-11-24", "silence: nobody of Raumgrund writes in the development channel any more", "raumgrund", "valverim", 3)

# noise: announced change, in time
a = story.mail("2025-11-17 09:00", J, R, "Winter opening times Unna", "Rui,\nfrom 15 December until 9 January we accept trucks only 7 to 12. Four weeks before, as on the paper over your coffee machine.\n\nJO")
story.mail("2025-11-18 15:55", R, J, "Re: Winter opening times Unna", "thanks Jens, noted. the paper is still hanging, a bit yellow\n\nRui", reply_to=a)

# 16 goals drift
a = story.mail("2025-12-03 10:20", L, [I, N], "Serra in the spring leaflet", "Dear Inês, dear Nuno,\n\nfor spring the management would like to see Serra in the entry segment: 8 mm instead of 10, one-colour print, 24,99 per m² on the front page beside the laminate. The story with the forest can go, the customer there looks at the price. Can you offer this?\n\nLea Wittkamp", cc=[K])
story.mail("2025-12-09 17:30", N, L, "Re: Serra in the spring leaflet", "Lea,\n\nin March we sat together to make a floor that somebody keeps for thirty years and that pays a fair bark. What you describe is a carpet tile. I can calculate it, but I do not know any more what we are making.\n\nNuno", cc=[I, K], reply_to=a)
story.truth("2025-12-03", "goals drift: from a floor for thirty years to the front page beside the laminate", "raumgrund", "valverim", 2)

# 17 ambition fades
story.mail("2025-12-11 11:11", I, [K, L], "Second series", "Dear Katrin, dear Lea,\n\nabout the second series: of the twelve colours of the spring plan we would now make two, and from existing cylinders, so that it costs nobody much. The fitter academy we leave for another year. Let us keep it small and see.\n\nInês", cc=[N])
story.mail("2025-12-12 09:22", K, I, "Re: Second series", "Fine for us.\n\nKatrin")
story.truth("2025-12-11", "ambition fades: twelve colours become two and the academy goes", "valverim", "raumgrund", 2)

# 18 thin contact
story.team("2025-12-17 16:00", "general", K, "No steering tomorrow. Nothing urgent on the list anyway. Nice holidays to all")
story.team("2025-12-19 10:30", "general", I, "Likewise.")
story.truth("2025-12-22", "contact thins out: a third of what it was in autumn", "both", None, 2)

# noise: new year wishes and a sick Rui
story.team("2026-01-07 09:20", "logistics", R, "happy new year Unna. I have the flu since Epiphany, Carlos answers, slowly but he answers")
story.team("2026-01-07 09:33", "logistics", J, "Happy new year. Stay in bed.")

# 19 surprise
a = story.mail("2026-01-13 10:48", I, K, "What I read in a newspaper", "Katrin,\n\nthis morning a customer from Porto sends me page 14 of the trade paper: \"Raumgrund shows own cork line NaturTritt from Sardinian production at the Hannover fair\". Eight colours. One of them is called Nebel. It means Névoa, I looked it up. On the 12th of December you wrote \"fine for us\". How long did you know?\n\nInês Carvalhal", cc=[D, N])
story.mail("2026-01-16 15:30", K, I, "Re: What I read in a newspaper", "Inês,\n\nthe tender ran since October. I was not allowed to speak about it. It is not directed against you.\n\nKatrin Hollweg", cc=[V], reply_to=a)
story.truth("2026-01-13", "surprise: the rival line read in a trade paper", "raumgrund", "valverim", 5)
story.team("2026-01-14 17:10", "general", K, "Thursday's steering is off.")

# pressure comes out, too late
a = story.mail("2026-01-19 11:30", D, V, "For completeness", "Dear Volker,\n\nas cards are now on the table: our second press has stood still since 4 November, the main bearing, and the spare came only last week. We ran on 55 %. I did not wish this to be known in the market.\n\nDuarte Valverim", cc=[I, K])
story.mail("2026-01-21 09:05", V, D, "Re: For completeness", "Dear Duarte,\n\nhad we known this in November, we would have shifted the campaign by six weeks and there would be no debit note. Now I have paid for empty shelves without knowing why.\n\nVolker Dreesen", cc=[I, K], reply_to=a)
story.truth("2026-01-19", "surprise: the press has stood since November, told eleven weeks later", "valverim", "raumgrund", 4)

# 20 leaves
a = story.mail("2026-01-27 14:00", V, D, "Frame agreement", "Dear Duarte,\n\nwe will let the frame agreement run out on 30 June under clause 14.1. Remaining stock is sold off, reorders are accepted until end of March. Mrs Hollweg will arrange the take-back of the boards.\n\nKind regards\nVolker Dreesen", cc=[K, I])
story.mail("2026-01-28 10:15", D, V, "Re: Frame agreement", "Dear Volker,\n\nunderstood. The boards you may keep, they are well made.\n\nDuarte Valverim", cc=[K, I], reply_to=a)
story.truth("2026-01-27", "leaves: the frame agreement is not renewed and stock is sold off", "raumgrund", "valverim", 5)

# noise to the end: ordinary work
story.team("2026-01-29 11:20", "logistics", J, "Carlos did all papers right, three trucks in a row. Tell him.")
story.team("2026-01-29 15:02", "logistics", R, "he is red like a tomato")

for m in story.mails + story.teams:
    who, date = m.get("sender") or m["who"], m["at"].date()
    if date.weekday() > 4 or (date in story.closed[who.party] and date != day("2025-08-13")):
        print("closed day:", date, who.name, m["text"][:60])
story.write()
