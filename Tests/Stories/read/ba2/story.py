import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, days, day
import datetime as dt
import re

story = Story(90210, "Europe/London", "2025-04-07", "2026-02-27")
story.party("combelune", "combelune.example")
story.party("larderwell", "larderwell.example")
P = dict(
    S=story.person("Solène Perrachon", "combelune", "Export"),
    G=story.person("Gaspard Jeandroz", "combelune", "Affinage and quality"),
    O=story.person("Odile Brocard", "combelune", "Expéditions"),
    C=story.person("Camille Faivret", "combelune", "Packaging and communication"),
    M=story.person("Mathis Grandperrin", "combelune", "Accounts"),
    V=story.person("Thierry Vuillemey", "combelune", "Director"),
    B=story.person("Bev Hartnoll", "larderwell", "Cheese buyer"),
    P=story.person("Priya Ramanathan", "larderwell", "Product technologist"),
    E=story.person("Callum Eastwick", "larderwell", "Inbound, Corby depot"),
    T=story.person("Tilly Marchbank", "larderwell", "Brand and content"),
    D=story.person("Desmond Okoro", "larderwell", "Accounts payable"),
    F=story.person("Fiona Lacey", "larderwell", "Head of fresh"),
    W=story.person("Ewan Tolliver", "larderwell", "Supply planner"))
S, G, O, C, M, V, B, PR, E, T, D, F, W = (P[c] for c in "SGOCMVBPETDFW")

for d in ["2025-04-21", "2025-12-25", "2026-01-01"]:
    story.holidays.add(day(d)); story.away("combelune", d, d); story.away("larderwell", d, d)
for d in ["2025-05-01", "2025-05-08", "2025-05-29", "2025-06-09", "2025-07-14", "2025-08-15", "2025-11-11"]:
    story.away("combelune", d, d)
for d in ["2025-04-18", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-26"]:
    story.away("larderwell", d, d)

ORD, QUA, PACK, ALL = "combelune-orders", "cheese-quality", "pack-and-words", "combelune-larderwell"
story.channel(ORD, [O, E, S, B, W, F])
story.channel(QUA, [G, PR, O, E, B, S, F])
story.channel(PACK, [C, T, PR, S, B, G])
story.channel(ALL, [S, G, O, C, M, V, B, PR, E, T, D, F, W])

R = story.chance
NOW = [day("2025-04-01")]
SLOT = dict(
    wk=lambda: (NOW[0] + dt.timedelta(7 * R.randint(1, 4))).isocalendar()[1],
    ch=lambda: R.choice(["the Comté 12 months", "the Comté 18", "the Morbier", "the Bleu de Gex", "the Tomme", "the raclette", "the Cancoillotte"]),
    c=lambda: R.choice(["Comté 12", "Comté 18", "Morbier", "Bleu de Gex", "Tomme", "raclette", "Cancoillotte"]),
    lw=lambda: f"LW-{R.randint(3010, 5980)}", fc=lambda: f"FC-{R.randint(701, 998)}", n=lambda: R.randint(2, 9), nn=lambda: R.randint(12, 96), cs=lambda: R.randint(3, 40) * 4,
    wd=lambda: R.choice("Monday Tuesday Wednesday Thursday Friday".split()), h=lambda: f"{R.randint(5, 14)}:{R.choice(['10', '20', '30', '45'])}",
    t=lambda: f"{R.randint(2, 4)}.{R.randint(1, 9)}", cave=lambda: R.randint(1, 7), vat=lambda: R.randint(11, 29),
    vil=lambda: R.choice("Mouthe Arçon Nozeroy Levier Foncine Censeau Doubs Frasne".split()), town=lambda: R.choice("Troyes Reims Calais Folkestone Maidstone Dijon Arras".split()),
    cow=lambda: R.choice("Tulipe Marquise Noisette Jonquille Violette Câline".split()), gbp=lambda: R.randint(11, 98) * 7)


def fill(lines, date):
    got, NOW[0] = {}, date

    def slot(m):
        if m.group(1) not in got:
            base = re.sub(r"\d$", "", m.group(1))
            got[m.group(1)] = str(SLOT[base]())
            while base != m.group(1) and got[m.group(1)] == got.get(base):
                got[m.group(1)] = str(SLOT[base]())
        return got[m.group(1)]
    out = []
    for line in lines:
        line = re.sub(r"<([^<>]*\^[^<>]*)>", lambda m: R.choice(m.group(1).split("^")), line)
        line = re.sub(r"\{(\w+)\}", slot, line)
        out.append(line[0].upper() + line[1:] if line.startswith("the ") and R.random() < 0.6 else line)
    return out


HELLO = {"S": ["Dear {f},\n\n", "Hello {f},\n\n", "Good morning {f},\n\n"], "G": ["{f},\n\n", "Dear {f},\n\n"], "O": ["Hello {f},\n", "Bonjour {f},\n"], "C": ["Hello {f}!\n\n", "Coucou {f},\n\n"],
         "M": ["Dear {f},\n\n", "Good afternoon {f},\n\n"], "B": ["{f},\n\n", "{f} -\n\n", ""], "P": ["Hi {f},\n\n", "Morning {f},\n\n"], "E": ["Hi {f},\n", "Alright {f},\n", "{f},\n"],
         "T": ["Hi {f}!\n\n", "Hey {f},\n\n"], "D": ["Dear {f},\n\n", "Good morning {f},\n\n"], "F": ["Hi {f},\n\n"], "W": ["Hi {f},\n\n", "Hello {f},\n\n"]}
BYE = {"S": ["\n\nBest regards,\nSolène", "\n\nVery good day to you,\nSolène"], "G": ["\n\nG. Jeandroz", "\n\nGaspard"], "O": ["\nOdile", "\n\nCordialement,\nOdile B."], "C": ["\n\nCamille", "\n\nBises from Combelune,\nCamille"],
       "M": ["\n\nKind regards,\nMathis Grandperrin", "\n\nMathis"], "B": ["\n\nBev", "\n\nB.", "\n\nTa, Bev"], "P": ["\n\nThanks,\nPriya", "\n\nBest wishes,\nPriya"], "E": ["\n\nCheers\nCal", "\n\nCallum"],
       "T": ["\n\nTilly x", "\n\nTilly"], "D": ["\n\nKind regards,\nDesmond Okoro", "\n\nWith thanks,\nDesmond"], "F": ["\n\nFiona"], "W": ["\n\nThanks, Ewan"]}


def dress(code, other, text, reply):
    if reply and R.random() < 0.3:
        return text
    return R.choice(HELLO[code]).format(f=P[other].first) + text + R.choice(BYE[code])


decks, used = {}, {}
WINTER = (12, 1, 2)
SEASON = [("We have snow", WINTER), ("we have snow", WINTER), ("is -{n} here", WINTER), ("wants fondue", (6, 7, 8)), ("turkeys", (11, 12)), ("on pasture yesterday", (5,)), ("school holidays", (10, 11, 12, 1, 2)),
          ("half term", (5, 10, 11, 2)), ("winter list", (7, 8, 9)), ("Mont d'Or", (9, 10, 11, 12, 1, 2)), ("Pancake", (2,)), ("winter hay", (1, 2, 3)), ("Rugby", (9, 10, 11, 2)), ("last one expired", (1, 2, 4))]


def talk(stream, exchanges, per_week, first, last, fast=(3, 150)):
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(story.poisson(per_week / 5)):
            for _try in range(40):
                deck = decks.setdefault(stream, [])
                if not deck:
                    deck.extend(exchanges); R.shuffle(deck)
                (a, b), lines = deck.pop()
                text = " ".join(lines)
                if used.setdefault(text, 0) >= ((3 if date < day("2025-12-01") else 4) if re.search(r"[{<]", text) else 1) or ("W" in a + b and date < day("2025-10-13")):
                    continue
                if any(word in text and date.month not in months for word, months in SEASON):
                    continue
                if date in story.closed[P[a].party] or date in story.closed[P[b].party]:
                    continue
                at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=R.uniform(7.8, 16.3))
                times = [at]
                for k in range(1, len(lines)):
                    at = story.later(at, R.uniform(*fast), P[b if k % 2 else a].party, (7.8, 17.2))
                    times.append(at)
                if any((y.date() - x.date()).days > 3 for x, y in zip(times, times[1:])) or times[-1].date() > story.end:
                    continue
                used[text] += 1
                put(stream, a, b, fill(lines, date), times)
                break


def put(stream, a, b, lines, times):
    before, threaded, subject = None, R.random() < 0.6, None
    for k, (line, at) in enumerate(zip(lines, times)):
        who, whom = (a, b) if k % 2 == 0 else (b, a)
        when = at.strftime("%Y-%m-%d %H:%M:%S")
        if stream == "mail":
            if k == 0:
                subject, line = (x.strip() for x in line.split("|", 1))
            before = story.mail(when, P[who], P[whom], subject if k == 0 else "Re: " + subject, dress(who, whom, line, k > 0), reply_to=before)
        else:
            before = story.slack(when, stream, P[who], line, thread=before if threaded else None)


ORDERS = [
 ("OE", ["truck left {h}, {cs} cases, logger inside, seal {nn}{nn1}", "Lovely. ETA?", "{wd} morning if the tunnel is nice with us"]),
 ("EO", ["{lw} landed. {t} degrees at the door, happy days", "very good, I breathe"]),
 ("EO", ["one case of {c} short on {lw}, can you have a look?", "I look... it is here on the table. I am sorry, it leaves with the next", "No bother, next one's fine"]),
 ("OE", ["please confirm if you want {cs} or {cs1} of {c}, I have two numbers in two mails", "{cs1}. The other was me thinking out loud", "I do not read the thoughts but ok {cs1}"]),
 ("BS", ["Can I bump {c} by {nn} cases for next week? It's flying.", "yes you can, I warn the cutting room. Bravo", "don't bravo me, thank the weather"]),
 ("BS", ["{c} is dead as a dodo this week. Drop me {n} cases off {lw} please.", "It is done. Is it the price or the heat?", "heat. nobody wants fondue in this"]),
 ("OE", ["the driver is named Yannick, he has a dog in the cabin, it is allowed?", "Dog stays in the cab and everyone's happy", "the dog is called Brexit, I did not choose"]),
 ("EO", ["can we shift the {wd} slot to {h}? Bay's full of turkeys", "yes no problem, the cheese will wait, it knows to wait"]),
 ("OE", ["PLEASE the commercial invoice must say 'cow milk', last time the customs asked", "Changed our template. Cow milk it is", "merci"]),
 ("EO", ["pallet {n} came in wonky, nothing broken, two lads straightened it", "I send the photo to the wrapping team. They will have shame"]),
 ("OE", ["no departure on {wd}, it is a feast here. So I load the day before, same arrival. Ok?", "Perfect, thanks for the heads up", "I have put it in the calendar also"]),
 ("EO", ["you've sent us {n} lovely wheels of something we didn't order. Is it a present?", "no!!! It is for Ghent. Oh la la. I arrange the return", "haha pity. In the chiller, {t} deg, no rush"]),
 ("SB", ["good morning Bev, the figures for {ch} are a little low since two weeks, shall we be worried?", "nah, half term. Back up by {wd}.", "then I am not worried"]),
 ("OE", ["logger of {lw} uploaded: min 1.{n}, max {t}", "matches ours. Beautiful boring graph"]),
 ("EO", ["sorry, missed this yesterday, was under a forklift (figuratively). Yes to {cs} cases", "I hope figuratively. Thank you"]),
 ("OE", ["the tunnel has a delay of {n} hours, the driver stays at {town} plugged on electric", "Rog. Bay {n1} stays open for you till late", "you are gentle"]),
 ("BS", ["Who do I shout at about the {c} forecast?", "Me, but softly, I have a cold", "then I'll whisper. Can you look at week {wk}?", "Looked. It was one line too low, corrected"]),
 ("EO", ["label scanner doesn't like the new barcode on {c}, fine by hand for now", "the printer was dirty, cleaned, next boxes are good", "Yep, today's scan fine"]),
 ("OE", ["my daughter is ill, I am at home after midday, Bruno takes the phone of the expedition", "Hope she's better soon. Bruno's ace"]),
 ("EO", ["how many cases on a euro pallet for {c}, {nn} or {nn1}?", "{nn}. The other is for UK pallet"]),
 ("OE", ["I need the booking number for {wd} before {h} otherwise the carrier makes a face", "LWB{nn}{nn1}. Tell him to smile", "he does not smile since 1998"]),
 ("SB", ["you will receive {n} cases of {c} with shorter date, {nn} days, I take ten per cent off. Yes or no, you can say no", "yes. stick it in the deals page."]),
 ("BS", ["Are these wheels getting smaller or am I getting bigger?", "They lose a little water at the end of affinage. You, I cannot say by Slack.", "cheeky. love it"]),
 ("EO", ["Pallet note says {cs}, we count {cs}. Just saying hello really", "hello Callum"]),
 ("OE", ["vet certificate signed at {h}, scan in the folder", "Got it, uploaded our side"]),
 ("EO", ["heads up, depot stocktake {wd}, no receipts after {h}", "noted, the truck comes before", "you're a star"]),
 ("OE", ["we have snow at {vil}, milk lorries are slow, the cutting begins at {h} and not before. No effect on the departure", "Snow! It's drizzling here. Obviously"]),
 ("WO", ["Hi Odile, could I get the pallet plan for weeks {wk} and after?", "you have it in five minutes", "That was two minutes, thanks"]),
 ("WE", ["Callum, what's our max intake of chilled on a {wd}?", "{cs} cases before the lads mutiny", "noted, staying under"]),
 ("OW", ["Ewan I see {cs} of {c} for one day, it is a party or a mistake?", "Mistake, extra zero, well spotted. Fixed", "it is Odile who sees all"]),
 ("BS", ["need {n} sample wedges of {c} for the panel on {wd}", "they travel with {lw}, in a box with your name in red", "fancy"]),
 ("WS", ["Solène, is {c} affected by the cave works you mentioned?", "no, only cave {cave}, and it is Morbier there. All is covered", "great, sleeping fine then"]),
 ("EO", ["broken wedge count for the month: {n}. Out of about {cs}00", "we aim zero but I accept"]),
 ("OE", ["the carrier wants 80 euro more for the detour by {town}. I said no in three languages", "which three?", "french, english, and the eyebrows"]),
]

ORDERS += [
 ("OE", ["the scale of the quay is checked by the official, so 40 minutes without weighing, truck leaves {h} instead", "No dramas, bay's yours till tea time"]),
 ("EO", ["Your new carton's sturdier, we've had {n} crushed corners fewer this week", "it is two cents more and it is worth it, I told so in the meeting"]),
 ("WO", ["Odile, can I peg {wd} as the cut-off for {c} changes, so we stop pinging you at night?", "yes peg it. But for a catastrophe you may ping", "Catastrophes only"]),
 ("OW", ["I propose to put {cs} of {c} on the truck before, there is place and it makes the next one lighter", "Sensible, do it. I'll move the PO", "moved also here"]),
 ("BS", ["{c} went out of stock for two hours this morning, our fault, someone fat-fingered the cap. Back on.", "thank you for the info, I was on the page and I had cold in the back"]),
 ("ES", ["got a school group round the depot {wd}, can I let them taste {ch}?", "with honour. I send a kilo for the school, free"]),
 ("BS", ["Counter in Bath sold {nn} half wheels. I said twenty. I eat my hat.", "with a little salt the hat is good"]),
 ("WS", ["Shall I send the {wk} forecast as last month's layout or the new one?", "the new, the old makes Odile sigh"]),
 ("EO", ["fog on the A14, everything's crawling. Yannick's at Thrapston, {nn} mins late", "ok he sings in the meantime"]),
 ("OE", ["the tyre of the trailer is changed, the seal had to be opened and closed before witness, new number {nn}{nn1}, photo in folder", "Ta for the photo, matches"]),
 ("OE", ["new gloves for the night team, they want that I say it to somebody", "Very smart gloves Odile"]),
]

QUAL = [
 ("GP", ["Wheel {nn} of vat {vat} has a small crack in the rind. I keep it here, you receive the sister.", "thank you Gaspard! sister it is"]),
 ("PG", ["quick one, pH on the last {c}? the sheet has a blank", "5.{n}. The apprentice was dreaming. Now it is filled.", "thanks, filed"]),
 ("GP", ["This {c} tastes of hazelnut and of leather. I am moved.", "I can put hazelnut on the spec. Leather, not so much", "You are losing something."]),
 ("PG", ["micro results for {lw}: all clear, every box ticked", "Naturally."]),
 ("PG", ["one customer says white spots on her {c}, photo attached. tyrosine?", "Yes. They are crystals, a sign of age and honour. She must be congratulated.", "I'll congratulate her!"]),
 ("GP", ["the cows went out on pasture yesterday at {vil}. In six weeks the paste will be more yellow. Do not be afraid.", "not afraid, will warn customer care"]),
 ("PG", ["do you have the temperature history for cave {cave}, last month?", "In the shared folder, name 'cave {cave}'. There was a door open on {wd}, one hour, it is in red.", "saw it, no concern"]),
 ("GP", ["I refuse vat {vat} for you. It is correct, but only correct.", "appreciate that more than you know"]),
 ("PG", ["complaint: '{c} smells of feet'. I've replied that it's meant to", "It smells of CLEAN feet."]),
 ("EG", ["Gaspard is it normal that {ch} sweats a bit out of the truck?", "It is normal between two temperatures. Dry cloth, no plastic, ten minutes.", "did that, she's looking well"]),
 ("PG", ["could you resend the allergen statement with this year's date? last one expired on {wd}", "Sent. The milk has not changed since the Middle Ages, but the date yes.", "ha, thank you"]),
 ("GP", ["the ash line in the Morbier is thicker this week. New hand at the vat. Beautiful but I tell you.", "within spec, rather handsome"]),
 ("PG", ["panel scores: {c} 8.{n} out of 10, best in class", "Who gave less than 10? I want the name.", "GDPR, sorry"]),
 ("GP", ["{cow} from the farm at {vil} gave {nn} litres in a day. I only wanted that somebody in England knows it.", "the whole technical team salutes {cow}"]),
 ("PG", ["salt came out at 1.{n} on our retest, you had 1.{n1}. worth a chat?", "Different side of the wheel. We take the middle, you take near the rind?", "we do! changing our sampling to the middle, mystery solved"]),
 ("PG", ["sorry for the daft question, can you freeze {c}?", "One can also put a violin in the fridge.", "so that's a no"]),
 ("GO", ["Odile, keep the {nn} wheels of cave {cave} one week more, they are shy.", "and my truck? OK I replace by cave {cave1}, same age"]),
 ("PG", ["logger battery low on {n} units, sending spares over", "Received, they are charged. Thank you."]),
 ("GP", ["The inspector of the PDO tasted for two hours and said nothing. It is the best sign.", "fingers crossed anyway", "He wrote 18 on 20. I told you."]),
 ("PG", ["shelf life trial day {nn}: still gorgeous", "I did not doubt."]),
 ("EP", ["got a soft-looking {c} on {lw}, want me to hold it?", "please, one hour, I'm coming down", "held", "it's fine, just warm hands. release it"]),
 ("GB", ["Bev, you asked why the old wheel costs more. Because it slept {n1} months more and somebody turned it each week.", "fair. I'd charge too if someone turned me every week"]),
]

QUAL += [
 ("PG", ["water activity on {c} from vat {vat}: 0.9{n}, same as ever", "The cheese is faithful."]),
 ("GP", ["In cave {cave} we paint, so no cheese sleeps there until the end of the month, the wheels are at the neighbours.", "lucky neighbours. adding a note to the site map"]),
 ("PG", ["training the new customer team on {c}, can I use your 'listen to the wheel' video?", "Yes. They must not laugh when I knock.", "they will laugh a bit", "A bit."]),
 ("GP", ["The winter hay of {vil} gives a whiter paste, I warn the world every year.", "world warned, spec has both colours"]),
 ("EG", ["one of the lads asks why you rub the wheels with salt. I said romance", "It is romance. And it makes the rind."]),
 ("PG", ["metal detector log for vat {vat} came without page two", "The printer eats page two always. There.", "fed and filed"]),
 ("GP", ["{cow} has a calf since tonight. It weighs {nn} kilos and it is born under a full moon.", "name?", "We thought to Priya, if you permit.", "I'm telling my mum"]),
]

WORDS = [
 ("CT", ["new photos of the cellar are in the drive, the light is a little church", "a LOT church. gorgeous. using number {n}"]),
 ("TC", ["how do I say Cancoillotte out loud for a video??", "kon-kwa-yot. You say it fast and you smile", "on take {nn}. help"]),
 ("TC", ["is 'nutty' allowed or will Gaspard come for me?", "he accepts nutty if you write also 'long in mouth'", "long in mouth sounds like a horse. 'lingering'?", "lingering it is"]),
 ("CT", ["the printer says the green of the {c} sleeve becomes blue on this paper, I ask another proof, two days", "no panic, launch isn't till the month after"]),
 ("TC", ["could you check my French in the recipe card? 'faire fondre le fondue'", "LA fondue! she is a lady", "apologies to the lady. fixed"]),
 ("PC", ["back label {c}: storage line should read 'keep below 5', not 8, for our fridges", "changed, version {n} in the folder", "approved, ta"]),
 ("CT", ["I have drawn {cow} for the sticker, tell me if she looks too serious", "she looks like my headmistress. perfect"]),
 ("TC", ["customers are asking for pairings, wine or cider for {c}?", "cider from you, wine from us, and peace in Europe"]),
 ("PC", ["weight declaration: 200 g e, the e has to be 3mm high. yours is 2.{n}", "ok I raise the e", "lovely e"]),
 ("CT", ["is it 'cheeseboard' or 'cheese board'? my two dictionaries fight", "one word. the fight is over"]),
 ("TC", ["{nn} reviews on {c} this month, average 4.{n}. favourite: 'made my husband cry'", "of joy?", "doesn't say!"]),
 ("CT", ["I am in holiday {wd} and {wd1}, the printer has my sister's number, no really she works there", "dynasty. enjoy!"]),
 ("TC", ["the {c} page crashed our zoom tool because your picture is {nn} MB", "it is because I love you in high resolution. Small one arrives", "there we go, works"]),
 ("PC", ["can I get the sleeve dieline in mm please, this one's in points", "oh sorry it is the trainee. mm now.", "thanks, all good"]),
 ("CT", ["for the box of {n} cheeses, cord or ribbon?", "cord. ribbon's for poodles"]),
 ("BC", ["Box looks smart. Only thing, can't read the name from two feet.", "I make it bigger of {nn} percent, look again", "now I can read it from Leeds"]),
 ("TC", ["social post for {ch} got {cs}0 likes, the one with the muddy boots", "they are the boots of Gaspard, do not tell him, he becomes impossible"]),
 ("CT", ["do the English eat the rind? it is for the leaflet, we argue here at lunch", "half of us. other half pretend we don't", "I write 'as you like'"]),
 ("TC", ["sorry sorry, I said {wd} for the copy and it'll be {wd1}. cold's got me", "rest! It is good also for {wd1}", "and here it is, sniff"]),
 ("PC", ["date format on {c}: needs DD/MM, your ink jet does YY first", "the ink jet is of a German. I turn it", "sorted, checked on today's lot"]),
 ("TC", ["is the milkmaid in the old poster ok or a bit 1930s?", "it IS from 1931. but yes put the farm instead"]),
]

WORDS += [
 ("TC", ["farm box idea: a tiny map with the road to {vil}. too much?", "not enough! I add the cow who blocks the road"]),
 ("CT", ["the sample of the farm box weighs {nn} grams empty, is it good for your postage?", "yep, under the band by a whisker"]),
 ("PC", ["nutrition table on {c}: salt's rounded to 1 decimal, needs 2", "two decimals, and I round my shoulders", "perfect"]),
 ("BC", ["Which of you chose that orange? Love it.", "me!! it is the colour of the rind at five in the evening"]),
 ("TC", ["customers keep asking if Gaspard is single", "he is married to vat {vat}"]),
 ("CT", ["on Pancake Day you put what cheese? I make a card", "lemon and sugar, sorry", "I pretend I did not read"]),
]

GENERAL = [
 ("SB", ["Bev, happy birthday from all the cooperative, Gaspard says {nn} months is the best age", "I've been matured longer than that love. ta!"]),
 ("FS", ["Board tasted {ch} today. Chair had thirds. Well done everyone", "I pass it to the cellar, thank you Fiona"]),
 ("OE", ["it is -{n} here and the tractor of the milk does not start", "it's 11 and someone's in shorts"]),
 ("TC", ["who in Combelune is running the half marathon? we've a cheese-themed team name", "me and two milkers. the name please", "Grate Expectations"]),
 ("CT", ["explain me 'Bob's your uncle'", "nobody can"]),
 ("BS", ["Rugby Saturday. I'll say nothing now and plenty Monday.", "we also, Bev, we also"]),
 ("DM", ["New remittance address from the bank's side stays the same, just our logo changes.", "Thank you for saying it, with the frauds one is afraid of a logo."]),
 ("PS", ["I'm on a course {wd} and {wd1}, Hana's covering technical. She's briefed", "very clear, good course"]),
 ("SF", ["the road to {vil} is closed, so the visit goes by the forest, take good shoes", "wellies packed"]),
 ("ES", ["shout out to whoever packed {lw}, could've been gift wrapped", "it is Bruno. He is now red"]),
 ("GB", ["I have heard that you sell a cheddar with blueberries. I ask nothing.", "best you don't"]),
 ("SB", ["I confuse: 'quite good' is good or not good?", "depends on the eyebrow", "so I need the video"]),
 ("TB", ["Bev your quote made the newsletter: 'proper cheese from people who mean it'", "did I say that? must've been hungry"]),
 ("CS", ["Solène the English sign for the shop is arrived, it says 'cheese of mountain'", "I love it, but 'mountain cheese'. We keep the wrong one in the office"]),
 ("WB", ["Made a {c} toastie with the sample. HR may need to speak to me", "write it up as research"]),
]

MAIL = [
 ("OE", ["Loading list {lw} | please find the loading list of {lw}: {n} pallets, {cs} cases, {n1} of them Morbier. The certificate follows at {h}.", "received, booked in for {wd}, bay {n}.", "perfect."]),
 ("EO", ["Returns {lw} | {n} crates of yours sat here getting lonely. Can Yannick grab them {wd}?", "Yes, he has place, even with the dog."]),
 ("MD", ["Invoice {fc} | please find attached {fc} of {gbp}0.40 GBP for {lw}. The credit of {nn} GBP for the broken wedges is already deducted.", "received with thanks, matched and scheduled for the next run.", "Thank you for the quick answer."]),
 ("DM", ["Query on {fc} | the quantity on {fc} is {cs}, our receipt shows {n} fewer. Could you check when you have a moment?", "you are right, these boxes went with the following truck. I make a credit note today.", "Received already. Marvellous."]),
 ("MD", ["Statement of account | in attach the statement at the end of the month. Two lines are open but not due, so it is only for your information.", "agrees to the penny with ours, which my manager says is a first."]),
 ("DM", ["PO number missing | {fc} arrived without the PO reference. I believe it is {lw}, shall I add it myself this once?", "yes please, and I have beaten my Excel.", "No Excel should suffer. Done."]),
 ("BS", ["{c} range review | putting {c} forward for the winter list. Need from you: best case cost at {cs} a week, lead time, and one line why anyone should care.", "here it is: cost in the sheet, lead time {n} days, and the line: 'it tastes like the place'. I can do longer if you want.", "Don't. That's the line."]),
 ("SB", ["Small question for the promotion | for week {wk} you wrote '2 for {n}', do you mean pounds, and of which size? I prefer to ask two times than to cry one.", "Pounds. 150g. No tears needed."]),
 ("BS", ["Blunt feedback on the sample | The {c} was lovely, the wrap looks like something you'd return a library book in. Better paper please.", "you are hard but it is true, even my mother said it. Two papers come with {lw}.", "The brown one. Sold."]),
 ("SB", ["Absence | I am at the fair of Lyon {wd} and {wd1}, Odile can all, she has even the password of the coffee.", "Noted. Eat something for me."]),
 ("PG", ["Spec sheet {c} v{n} | attached with tracked changes. The only real one: fat in dry matter min 4{n1}. Please sign if happy.", "Signed. I corrected 'cheesey' also.", "mortified, thank you!"]),
 ("GP", ["Letter for your customer | I have written to the lady who finds {ch} too strong. Please soften the English, not the opinion.", "softened by about a third. She'll frame it I think.", "She has answered me. She takes a whole wheel quarter now."]),
 ("PG", ["Audit questions | {n} short questions for our retailer file, mostly about the pest control in cave {cave}. No rush, end of next week would be brilliant.", "Here are the answers. For number two I have put a photo of the cat, but also the contract."]),
 ("CT", ["Text for the website | I send you the story of the farm at {vil}. It has {cs} words, I know that you want 80, please cut where it does not bleed.", "cut to 82. kept the grandmother, lost the tractor.", "Good choice. The tractor understands."]),
 ("TC", ["Image rights | can we use the {vil} barn picture in a paid ad till end of the quarter? Photographer credit in the corner?", "He says yes and he is proud. Credit: H. Bourgeois."]),
 ("TC", ["Video call moved | Can we do {h} instead of first thing? My train's decided to have a lie down in {town}... joke, in Kettering.", "of course, I use the hour for the croissant."]),
 ("SB", ["Your visit | the hotel at {vil} has {n} rooms and one bath with the view on the cows. Who takes this one?", "Me. I'm senior.", "It is noted: cows for Bev."]),
 ("FS", ["Thank you | Just to say the {c} tasting for our top customers went down a storm. {nn} orders on the night.", "it makes us very happy, and Gaspard has asked for the photo of the empty plates."]),
 ("EO", ["Temp probe calibration | Certificate for our door probe attached, reads 0.{n} high, well inside. Thought you'd like it for your file.", "thank you, this is serious people. Filed."]),
 ("OE", ["Strike of Thursday | there is a day of action announced for {wd}, the ferries not concerned, but the motorway perhaps. I make leave the truck {n} hours before. Nothing changes for you.", "top planning. Bay's there whenever."]),
 ("MD", ["Bank holiday and the run | with your day off on the calendar, does the run of {wd} move? Only to tell my director before he asks.", "it goes a day earlier if anything. {fc} is on it.", "then he will not ask."]),
 ("BS", ["Forecast tweak | Knock {nn} off the {c} line, add them to Tomme. Gut feeling, don't ask for a formula.", "your gut is more precise as our system. Done."]),
 ("SB", ["Late with the forecast table | I promised it to you yesterday and I did not make it, we had a delegation of Japan and lots of bowing. Here it is, complete.", "No harm done. Did they like {c}?", "They made photos of it from all the sides. I think it is yes."]),
 ("WO", ["Plan for weeks {wk} on | Draft attached: {cs} cases a week flat, bump of {n} per cent in the school holidays. Shout if that's daft.", "it is not daft, only the week of the feast I load the day before. I marked in yellow.", "Yellow received and understood."]),
 ("WS", ["Getting my head round affinage | Is there a rule of thumb for how far ahead I have to decide on the 18? I'd assumed a few weeks, and then someone laughed.", "Eighteen months, so they laughed gently. I send you a small drawing with arrows.", "The drawing's on my wall. Lifesaver."]),
 ("PC", ["Recycling icon | the icon has to say which part: sleeve, tray, film. Could you swap in the three-part one?", "swapped, for all {n} references at once so we have the peace."]),
 ("GP", ["Milk results of {vil} | the laboratory has sent the month, {n} tanks of {nn} with a remark, all solved by washing again. I give you the paper because you like papers.", "I do like papers. Thank you, filed under joy."]),
 ("EO", ["Driver feedback | Yannick's been asked by three of our pickers for the dog's Instagram. Thought you should know where we are as a business.", "the dog has 400 followers. We have 290."]),
]

for first, last, f in [("2025-04-09", "2025-07-11", 1.0), ("2025-07-15", "2025-07-31", 0.8), ("2025-08-01", "2025-08-22", 0.4), ("2025-08-26", "2025-10-31", 1.0), ("2025-11-03", "2025-12-19", 1.25), ("2025-12-22", "2026-01-02", 0.12), ("2026-01-05", "2026-02-27", 0.85)]:
    talk(ORD, ORDERS, 2.6 * f, first, last)
    talk(QUA, QUAL, 1.5 * f, first, last)
    talk(PACK, WORDS, 1.4 * f, first, last)
    talk(ALL, GENERAL, 0.8 * f, first, last)
    talk("mail", MAIL, 2.1 * f, first, last, fast=(20, 330))

# ------------------------------------------------------------------ scenes
# 1 the start
a = story.mail("2025-04-08 15:10", S, [B, PR, E, T, D], "How we will work, after the visit", "Dear all,\n\nit was a pleasure to have you in Combelune, and to see Callum carry a wheel (41 kg) without the face.\n\nI resume what we said at the table:\n1. A change of anything: three weeks before. A price: eight weeks before at the least.\n2. A question has an answer in two working days, or a word that it takes longer.\n3. If it goes wrong, the one who sees it calls, and does not wait to know whose fault it is.\n4. The anger is allowed, until the next morning.\n\nBest regards,\nSolène", cc=[V, G, O, C, M, F])
story.mail("2025-04-08 16:02", B, S, "Re: How we will work, after the visit", "Agree to all four. Number 4 might be tested.\n\nBev", cc=[V, G, O, C, M, F, PR, E, T, D], reply_to=a)

# 2 first cold chain failure
a = story.slack("2025-04-24 06:12", ORD, E, "Bad news. LW-3107 just opened: logger shows 11.4 at 02:50, over 8 for nearly three hours. That's 64 cases I can't take.")
story.slack("2025-04-24 07:05", ORD, O, "I am so sorry. I see the same on my copy. I have the carrier on the phone NOW, the reefer had stopped on the ferry and nobody restarted it", thread=a)
story.slack("2025-04-24 07:09", ORD, B, "This is the second week. SECOND. I've got a launch page live and no cheese.", thread=a)
story.slack("2025-04-24 07:31", ORD, O, "I know. I cut the same quantity this morning and I send it tonight with another carrier, at our costs. You have it Saturday at 5 hours. And I will not write 'it will not happen again', I will write you by Tuesday how we make that it does not.", thread=a)
story.slack("2025-04-24 07:40", ORD, B, "That'll do. Saturday 5am. Thank you for not faffing.", thread=a)
a = story.mail("2025-04-29 11:20", O, [E, PR, B], "LW-3107, what happened and what we changed", "Hello,\nthe motor went off when the ship cut the current, the alarm went to a telephone that was in a drawer. From today: the alarm goes to the driver, to me and to Bruno. The carrier restarts by hand at Calais and sends a photo. The 64 cases are credited, FC-718. I present again my apologies to all the team of the night.\nOdile", cc=[G, S])
story.mail("2025-04-29 12:05", PR, O, "Re: LW-3107, what happened and what we changed", "Hi Odile,\n\nthis is one of the best corrective actions I've had across my desk. Closing it our side. Saturday's truck read 3.1 throughout.\n\nThanks,\nPriya", cc=[E, B, G, S], reply_to=a)

# 3 blunt
a = story.slack("2025-05-07 09:14", PACK, B, "Had a look at the Morbier front. It looks like a tax form. I wouldn't buy it and I'm paid to.")
story.slack("2025-05-07 09:33", PACK, C, "aïe. I slept one hour for this tax form :) say me what you would like, in three words", thread=a)
story.slack("2025-05-07 09:35", PACK, B, "Ash. Cow. Less.", thread=a)
story.slack("2025-05-12 14:20", PACK, C, "Ash, cow, less. Voilà.", thread=a)
story.slack("2025-05-12 14:26", PACK, B, "Now THAT is a cheese. Sorry for the tax form. Not very sorry.", thread=a)

# 4 price long ahead
a = story.mail("2025-05-20 10:00", S, B, "Price list on 1 October", "Dear Bev,\n\nyou have it more than four months before, as I prefer a long face in May than a surprise in autumn. The assembly of our farmers has voted the milk price: plus 3,1 per cent. On 1 October our list follows with plus 2,2 on the Comté and 1,8 on the others, the rest we take on us. The sheet with all the calculation is joined, you may ask on every cell.\n\nBest regards,\nSolène", cc=[F, V])
b = story.mail("2025-05-20 10:41", B, S, "Re: Price list on 1 October", "Solène,\n\nI hate it. I'd hate it in any month. But the maths is honest and I've four months to work the shelf price, which is three and a half more than anyone else gives me. Let me have a proper moan on Thursday's call and then I'll sign.\n\nBev", cc=[F, V], reply_to=a)
story.mail("2025-05-23 09:12", B, S, "Re: Price list on 1 October", "Moaned. Signed. Attached.\n\nB.", cc=[F, V], reply_to=b)

# 5 the label war
a = story.slack("2025-06-17 09:02", PACK, PR, "I need to be straight about the Tomme artwork: the raw milk statement has to go on the front, and big. As it stands I can't approve it.")
story.slack("2025-06-17 09:20", PACK, G, "On the FRONT? Like for cigarettes? It is the best thing in this cheese and you want to put it as a danger. Never.", thread=a)
story.slack("2025-06-17 09:24", PACK, PR, "It's pregnant women I'm thinking of, Gaspard, not your honour.", thread=a)
story.slack("2025-06-17 09:31", PACK, G, "And I think of 140 families who make clean milk each morning since before your company had a computer. This is absurd and it is an insult.", thread=a)
story.slack("2025-06-17 09:33", PACK, B, "Oh give over, both of you. It's a sticker.", thread=a)
story.slack("2025-06-17 09:36", PACK, C, "it is NOT a sticker, it is my front! There is no place for 14 words on 6 centimetres. I am really angry now", thread=a)
story.slack("2025-06-17 09:52", PACK, S, "Everybody has right and everybody is loud. Call at 14h, with the drawing on the screen, and before it nobody types.", thread=a)
story.slack("2025-06-17 15:40", PACK, PR, "Right. What we found when we actually looked: law wants it visible and legible, our own policy says front. I've got a yes from Fiona to 'field of vision' if it's 2 mm and bold.", thread=a)
story.slack("2025-06-17 15:47", PACK, G, "And I have proposed the sentence: 'Made with raw milk, as it always was.' Then the advice for pregnant women in the line under, clear. I called it an insult this morning. It was too strong, Priya, I take it back.", thread=a)
story.slack("2025-06-17 15:50", PACK, PR, "And my cigarette-packet wording was dreadful. That sentence is lovely. Let's use it.", thread=a)
story.slack("2025-06-19 11:05", PACK, C, "final art is up: front, 2 mm, bold, with the sentence. Everybody has a place, even me", thread=a)
story.slack("2025-06-19 11:30", PACK, PR, "Approved. First thing I've ever approved that made me want lunch.", thread=a)

# 6 'we demand'
a = story.mail("2025-05-14 08:50", M, D, "We demand", "Dear Desmond,\n\nwe demand if you could send the tax form until Friday, and we demand also the address for the statements.\n\nKind regards,\nMathis Grandperrin")
b = story.mail("2025-05-14 09:20", D, M, "Re: We demand", "Dear Mathis,\n\nboth attached. I did check with Solène whether I was being threatened; she was laughing too hard to answer. In English, 'ask' will do nicely.\n\nWith thanks,\nDesmond", reply_to=a)
story.mail("2025-05-14 09:41", M, D, "Re: We demand", "Dear Desmond,\n\noh no. 'Demander'! I am confused... I mean I am embarrassed. I ask your pardon, very softly.\n\nMathis", reply_to=b)

# 7 august announced
a = story.mail("2025-06-24 09:30", S, [B, E, PR, T, D], "Our August", "Dear all,\n\nas every year France goes to the sea. So that nobody is abandoned on a platform:\n- from 4 to 22 August we are one third of the team.\n- trucks: Tuesday and Friday only, instead of three.\n- Odile is present the first two weeks, Bruno the third. There is ONE mobile, +33 (0)6, for all emergencies, and it is answered from 6 to 20.\n- Camille, Mathis and me: not reachable, really, I put my computer in the cheese cave.\nPlease tell until 11 July what you want to have before.\n\nSolène", cc=[O, C, M, G, F])
story.mail("2025-06-24 10:15", E, S, "Re: Our August", "Solène,\nclearest holiday notice I've ever been sent. We'll front-load 120 cases in the last week of July.\n\nCheers\nCal", cc=[B, PR, T, D, O], reply_to=a)

# 8 late payment
a = story.mail("2025-07-08 09:15", M, D, "Invoices FC-741 to FC-746", "Dear Desmond,\n\nI do not find the payment of the six invoices FC-741 to FC-746, due on 30 June, together 48.212,60 GBP. It is the first time, so I think to a mishap. Can you look? On the 15th we pay the milk to the farms and without this amount I must ask the bank.\n\nKind regards,\nMathis Grandperrin")
b = story.mail("2025-07-08 16:40", D, M, "Re: Invoices FC-741 to FC-746", "Dear Mathis,\n\nyou are quite right to chase and I am ashamed. I can see they are approved but not paid, and I cannot yet see why. You will have a reason and a date from me tomorrow before noon.\n\nDesmond Okoro", reply_to=a)
c = story.mail("2025-07-09 11:25", D, M, "Re: Invoices FC-741 to FC-746", "Dear Mathis,\n\nas promised. We changed finance system on 27 June and overseas suppliers with a French IBAN were parked in a queue that nobody had been told existed: 31 suppliers, you among them. I have had yours released by hand. £48,212.60 goes by same-day transfer tomorrow, the 10th, and we'll add the interest for ten days without your having to ask for it. Fiona has rung Thierry so that he hears it from us.\n\nI'm sorry. Farmers shouldn't wait on our software.\n\nDesmond", cc=[F], reply_to=b)
story.mail("2025-07-10 16:05", M, D, "Re: Invoices FC-741 to FC-746", "Dear Desmond,\n\nit has arrived at 15:48. The milk is paid on time and I did not have to phone the bank. Thank you for this clear explanation, I have read it aloud in the office.\n\nMathis", cc=[F], reply_to=c)

# 9 heat wave, a shared joke, a furious head of fresh at a third firm
a = story.slack("2025-07-01 07:20", QUA, F, "I am absolutely livid. The parcel couriers left 90 of our boxes in a car park in Reading at 33 degrees. Ours to sort, nothing to do with Combelune, but you'll see complaints about soft Morbier.")
story.slack("2025-07-01 07:44", QUA, G, "Poor animals. What can we do? I can give a text how to save a soft Morbier (one can, in the oven, with potatoes).", thread=a)
story.slack("2025-07-01 07:50", QUA, F, "Gaspard that's inspired. Yes please. We've dropped the courier for chilled as of today.", thread=a)
story.slack("2025-09-18 10:30", ALL, S, "For information, France is on strike today. For once it is not us. But Gaspard considers to stop working from 12 to 14, as every day")
story.slack("2025-09-18 10:34", ALL, E, "We call that lunch. Well, we call it a sandwich over the keyboard")
story.slack("2025-09-18 10:41", ALL, G, "That is why you need us.")

# 10 August emergency, answered
a = story.slack("2025-08-12 14:05", ORD, E, "Sorry to do this mid-August. Promo went viral, we're out of raclette by Thursday. In AUGUST. Any chance?")
story.slack("2025-08-12 14:26", ORD, O, "raclette in August, the English are a mystery. I have 44 cases, I call the driver from the garden. Friday truck.", thread=a)
story.slack("2025-08-12 14:28", ORD, E, "You legend. Go back to your garden", thread=a)

# 11 a message missed
a = story.mail("2025-09-03 09:00", B, S, "Half-wheel trial", "Solène,\n\nCould you do half wheels of the 18 for the counter trial in Bath? Need a yes or no by the 12th.\n\nBev")
b = story.mail("2025-09-08 08:40", B, S, "Re: Half-wheel trial", "Hello? Anyone home?\n\nB.", reply_to=a)
story.mail("2025-09-08 09:02", S, B, "Re: Half-wheel trial", "Dear Bev,\n\nI am very sorry, it was read on the train, closed by my thumb and forgotten by my head. Yes to half wheels, vacuum packed, 9 kg, first ones for 22 September. And you have a lunch from me.\n\nSolène", reply_to=b)

# 12 second cold chain failure, ours this time
a = story.slack("2025-09-11 05:48", QUA, E, "This one's on us, so hands up straight away: chiller 2 at Corby tripped overnight, your 210 cases sat at 9 to 12 for about five hours. Nobody's touched them yet.")
story.slack("2025-09-11 06:20", QUA, G, "Thank you to tell it. The Comté will support it, I sign for it if the core is under 8. The Morbier and the Bleu: no. It hurts me but no.", thread=a)
story.slack("2025-09-11 06:41", QUA, PR, "Core temps: Comté 6.9, holding. Morbier 9.8, Bleu 10.3. Agreed, those are destroyed, we pay them in full.", thread=a)
story.slack("2025-09-11 06:55", QUA, O, "I have 60 Morbier and 24 Bleu ready for Ghent, Ghent accepts to wait. They leave at noon.", thread=a)
story.slack("2025-09-11 07:02", QUA, E, "Odile I owe you and Ghent a pint each. Engineer found a cheap relay; all four chillers get the proper one this week, and a text alarm to me at night.", thread=a)
story.slack("2025-09-16 09:10", QUA, E, "Done as promised: new relays in all four, alarm tested (3am, my wife is thrilled)", thread=a)

# 13 certificate panic, urgent
a = story.slack("2025-09-30 05:31", ORD, O, "URGENT URGENT. The truck is at Calais, the health certificate has page 2 without stamp of the vet. They do not let him")
story.slack("2025-09-30 05:44", ORD, E, "Up. What do you need from us?", thread=a)
story.slack("2025-09-30 05:50", ORD, O, "the notification number again and that your agent accepts an electronic replacement. The vet is my cousin's husband, I wake him", thread=a)
story.slack("2025-09-30 06:02", ORD, E, "Number sent, agent says fine if it's in by 8", thread=a)
story.slack("2025-09-30 07:37", ORD, O, "It is in. He drives. I go to drink something strong, a coffee", thread=a)

# 14 newcomer welcomed
a = story.mail("2025-10-10 11:00", F, [S, O, G, M, C], "Meet Ewan", "Hi all,\n\nEwan Tolliver starts Monday as supply planner and will own your forecast. He comes from frozen peas, so be kind. Bev stays your buyer; nothing else moves.\n\nFiona", cc=[W, B, E])
b = story.mail("2025-10-10 14:12", S, W, "Re: Meet Ewan", "Dear Ewan,\n\nwelcome! Peas are a good school, they also do not wait. I propose: Tuesday 10h a video with Odile and me, the history of two years in one table (attached), and at the end of the month you come two days, you sleep at Gaspard's, you turn wheels. It is obligatory for the happiness.\n\nSolène", cc=[F, O, G], reply_to=a)
story.mail("2025-10-13 09:30", W, S, "Re: Meet Ewan", "Hello Solène,\n\nwhat a welcome. Tuesday's in, flights are looked up, and your table answered every question I'd written down for week one.\n\nThanks, Ewan", cc=[F, O, G], reply_to=b)

# 15 a loose word, taken back the same hour
a = story.slack("2025-10-15 10:22", ORD, B, "Typical. French paperwork: three pages to say 'cheese'. You lot would file a form to sneeze.")
story.slack("2025-10-15 10:40", ORD, S, "Bev, these three pages are the new ones from YOUR ministry. We only fill them. And with respect, 'you lot' I do not like so much.", thread=a)
story.slack("2025-10-15 10:47", ORD, B, "Oh hell. You're right, on both. Bad morning and I took it out on the wrong side of the Channel. Sorry Solène, and sorry Odile who filled them in.", thread=a)
story.slack("2025-10-15 10:51", ORD, O, "accepted. To sneeze it is only one page", thread=a)

# 16 suspected listeria, held, clear
a = story.slack("2025-10-22 08:15", QUA, PR, "Please treat as serious: our lab has a presumptive positive on one Bleu de Gex, lot 2291. Not confirmed. I've put everything of that lot on hold. Next news from me at noon whatever happens.")
story.slack("2025-10-22 08:22", QUA, G, "Lot stopped here also. I pull the retained sample, it goes to our lab by car at 9. I send you all the results of this cave since July, good or not.", thread=a)
story.slack("2025-10-22 12:00", QUA, PR, "Noon. Nothing new, confirmation runs till Friday. Thank you for the cave file, it's very clean.", thread=a)
story.slack("2025-10-22 17:05", QUA, G, "Our sample: first reading negative. I do not sing yet.", thread=a)
story.slack("2025-10-24 10:48", QUA, PR, "CONFIRMED NEGATIVE. Contaminated at our lab's own bench, they've put it in writing and I've had words with them. Lot released. I'm so sorry for two horrid days.", thread=a)
story.slack("2025-10-24 10:53", QUA, G, "You did what one must do. If you had waited I would be angry. Now I sing.", thread=a)

# 17 escalation that both asked for
a = story.mail("2025-10-29 15:00", B, [F, V], "Christmas allocation, over to you two", "Fiona, Thierry,\n\nSolène and I have argued this to a standstill and we're writing together. I want 900 wheels of the 18, she's got 700 without robbing Ghent and the village shop. We're both being reasonable, that's the trouble. Could you two settle it by Friday?\n\nBev & Solène", cc=[S])
b = story.mail("2025-10-30 12:20", V, [F, B, S], "Re: Christmas allocation, over to you two", "Dear all,\n\nFiona and I have talked this morning. 760 of the 18 months, of which 60 from my own reserve for the assembly, and 150 of a very good 15 months, named as such. Ghent keeps all what was promised to it. I thank Bev and Solène to have asked before it becomes sour.\n\nThierry Vuillemey", reply_to=a)
story.mail("2025-10-30 12:44", F, [V, B, S], "Re: Christmas allocation, over to you two", "Confirmed from me. And we'll tell customers why the 15 is there, it's a good story.\n\nFiona", reply_to=b)

# 18 a promotion pulled, five weeks ahead
a = story.mail("2025-10-20 16:10", B, S, "Pulling the week 48 promo", "Solène,\n\nNot good news, so early: the site is being rebuilt in week 48 and I'm pulling the Comté promo. Five weeks out so you've not cut anything. I'll move the 300 cases to week 50 at full margin to you, and if any are stuck I'll take them anyway.\n\nBev")
story.mail("2025-10-21 09:00", S, B, "Re: Pulling the week 48 promo", "Dear Bev,\n\nit is a pity and it is no problem, since nothing is cut. Week 50 is even better for the age. Thank you for the hand on the stuck ones.\n\nSolène", cc=[O], reply_to=a)

# 19 hampers go wrong and are saved
a = story.slack("2025-12-03 16:44", PACK, T, "um. the hamper inserts say 'Combelune, Switzerland'. four thousand of them. I proofread it. I'm going to be sick")
story.slack("2025-12-03 16:52", PACK, C, "SWITZERLAND. Gaspard must not see this before his coffee. Ok breathe, the printer here has a night team, I have your file, I correct?", thread=a)
story.slack("2025-12-03 16:55", PACK, B, "Not having 4000 wrong cards go out. What's the damage?", thread=a)
story.slack("2025-12-03 17:20", PACK, C, "380 euro, ready tomorrow 11h, they travel on the truck of Thursday. We split?", thread=a)
story.slack("2025-12-03 17:22", PACK, T, "no, ours entirely, my mistake. Camille you've saved my Christmas", thread=a)
story.slack("2025-12-05 07:40", PACK, T, "cards are in and they say FRANCE. packing's started", thread=a)
story.slack("2025-12-05 07:58", PACK, G, "I have kept one of Switzerland. For the day when I must ask something.", thread=a)

# 20 a meeting falls ill
a = story.mail("2025-11-12 07:50", PR, [G, C, S], "Today's label review", "Hi all,\n\nflu has got me, so today's review is off, sorry. Same time Friday? Nothing printing before the 21st so we're safe.\n\nPriya", cc=[T])
story.mail("2025-11-12 08:30", C, PR, "Re: Today's label review", "Friday is perfect. Soup, and a lot of it!\n\nCamille", cc=[G, S, T], reply_to=a)
story.mail("2025-11-14 16:30", PR, [G, C, S], "Label review, done", "Back on my feet. All seven labels through, list attached, only the Cancoillotte barcode still to swap and Camille has that.\n\nPriya", cc=[T])

# 21 credit given
a = story.slack("2025-11-19 21:10", ALL, F, "We WON. Online Cheese Retailer of the Year. I said it on stage and I'll say it here: the judges' wheel was a Combelune 18, vat 23, turned by Gaspard. The trophy's coming to you for six months.")
story.slack("2025-11-20 07:30", ALL, G, "Vat 23 was the milk of Arçon. I go now to tell them, they do not read Slack.", thread=a)
story.slack("2025-11-20 08:05", ALL, V, "Bravo to all. I open the good vin jaune.", thread=a)

# 22 late truck before Christmas
a = story.slack("2025-12-16 05:15", ORD, W, "Truck's not here and there are 1,100 hampers waiting on Comté. Slot was 4:00. Anyone?")
story.slack("2025-12-16 05:21", ORD, O, "accident on the A26, he was stopped 3 hours, nobody hurt of ours. He comes at 8:10. I should have written at 3 in the night and I thought 'he will catch up'. Excuse me.", thread=a)
story.slack("2025-12-16 05:26", ORD, W, "Glad he's OK. We'll pack the dry stuff first and bring in two extra for the afternoon", thread=a)
story.slack("2025-12-16 08:14", ORD, E, "Backing in now. 3.2 degrees, dog says hello", thread=a)
story.slack("2025-12-16 17:02", ORD, W, "All 1,100 out the door. Phew. Odile, next time wake me at 3, I mean it", thread=a)
story.slack("2025-12-16 17:05", ORD, O, "I will wake you with pleasure", thread=a)

# 23 the slump, told ahead
a = story.mail("2025-12-10 11:30", W, [O, S], "January will be thin", "Hello both,\n\nso you can plan the milk: from 5 January to the 25th I'm forecasting 40 per cent below December, every year the same, everyone's on salad. It comes back with half term. Detail by line attached, and I'd rather you challenged it now.\n\nThanks, Ewan", cc=[B])
story.mail("2025-12-11 10:05", O, W, "Re: January will be thin", "Ewan,\nwe know the salad. Two trucks instead of three from 5 January, the third returns the 26. We use the calm to repaint cave 4.\nOdile", cc=[B, S], reply_to=a)

# 24 a third party: the ministry
a = story.slack("2026-01-14 09:50", ORD, E, "Border fee has gone up AGAIN, forty quid a consignment from 1 March, government letter landed today. Robbery. Sending it over so we can look at it together")
story.slack("2026-01-14 10:20", ORD, S, "robbery yes. With two full trucks instead of three half we pay less than today, Odile has already the pencil in the hand", thread=a)
story.slack("2026-01-15 15:10", ORD, W, "Checked Odile's version: saves £31 a week even with the new fee. Ministry 0, Odile 1", thread=a)

# 25 soft cheese, an angry review
a = story.slack("2026-01-21 11:12", QUA, B, "14 one-star reviews on Mont d'Or since Monday. 'Like glue.' I'm not having this. What's gone wrong Gaspard?")
story.slack("2026-01-21 11:58", QUA, G, "I have opened six. It is true. The boxes of spruce were too humid, the supplier has changed his dryer and did not tell us. I am ashamed, I did not taste the third week. I stop the lot.", thread=a)
story.slack("2026-01-21 12:03", QUA, B, "OK. Appreciate you not dressing it up. Refunds going out today, what've you got to replace?", thread=a)
story.slack("2026-01-21 13:15", QUA, G, "200 from cave 2, dry boxes, tasted all the sides by me and by Odile who is more severe. Friday. We pay the refunds.", thread=a)
story.slack("2026-01-27 09:20", QUA, B, "New lot: 4.8 stars. One lady's taken her one-star back. All forgiven", thread=a)

# 26 next year
a = story.mail("2026-02-12 15:00", F, [V, S, B], "Next two years", "Hi all,\n\nminute of today's review, such as it is. We were rude to each other about labels, we lost two loads of cheese (one each), paid late once and printed you in Switzerland. We also doubled. From October: 1,400 wheels a year of the 18 laid down for us by name, a two-year frame, and Camille and Tilly to do the farm box together.\n\nFiona", cc=[G, O, C, M, PR, E, T, D, W])
b = story.mail("2026-02-13 09:20", V, F, "Re: Next two years", "Dear Fiona,\n\nthe board has said yes yesterday in the evening, with hands up, and one farmer with two hands. The wheels for you will carry a small L in the casein.\n\nThierry Vuillemey", cc=[S, B, G, O, C, M, PR, E, T, D, W], reply_to=a)
story.mail("2026-02-13 09:31", B, V, "Re: Next two years", "An L in the rind. Right, I've got something in my eye.\n\nBev", cc=[F, S, G], reply_to=b)

for m in story.mails + story.posts:
    who, date = m.get("sender") or m["who"], m["at"].date()
    if date.weekday() > 4 or date in story.closed[who.party]:
        print("closed day:", date, who.name, m["text"][:60])
story.write()
