import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, days, day

s = Story(4711, "Europe/Vilnius", "2025-02-03", "2025-12-12")
s.party("siltmedis", "siltmedis.example")
s.party("ondeline", "ondeline.example")


def person(plain, party, role, real=None):
    someone = s.person(plain, party, role)
    someone.name = real or plain
    someone.first = someone.name.split()[0]
    return someone


rim = person("Rimantas Kazlauskas", "siltmedis", "Owner and managing director")
daiva = person("Daiva Butkiene", "siltmedis", "Export manager", "Daiva Butkienė")
tomas = person("Tomas Jankus", "siltmedis", "Engineer, prototypes")
vyt = person("Vytautas Norkus", "siltmedis", "Head of production")
aus = person("Austeja Mikalauskaite", "siltmedis", "Planning and logistics", "Austėja Mikalauskaitė")
gint = person("Gintaras Simkus", "siltmedis", "Quality engineer", "Gintaras Šimkus")
hel = person("Helene Marchand", "ondeline", "Co-founder, artistic director", "Hélène Marchand")
bap = person("Baptiste Lorrain", "ondeline", "Product development")
cam = person("Camille Fauvel", "ondeline", "Operations")
oli = person("Olivier Teyssier", "ondeline", "Chief executive")
ines = person("Ines Carpentier", "ondeline", "Press and communication", "Inès Carpentier")

LT, FR = [rim, daiva, tomas, vyt, aus, gint], [hel, bap, cam, oli, ines]
s.channel("drawings", LT + FR)
s.channel("production", LT + FR)
s.channel("shipping", LT + FR)
s.channel("nida-collection", LT + FR)
s.channel("siltmedis-floor", LT)
s.channel("ondeline-studio", FR)

for d in ["2025-03-11", "2025-04-21", "2025-05-01", "2025-06-24", "2025-08-15"]:
    s.away("siltmedis", d, d)
for d in ["2025-04-21", "2025-05-01", "2025-05-08", "2025-05-29", "2025-06-09", "2025-07-14", "2025-08-15", "2025-11-11"]:
    s.away("ondeline", d, d)
s.away("siltmedis", "2025-07-28", "2025-08-01")
s.away("ondeline", "2025-08-04", "2025-08-22")

# ---------------------------------------------------------------- background
WORDS = dict(
    item=["the Nida chair", "the Preila table", "the Pervalka stool", "the Juodkrante sideboard", "the Nida armchair", "the long bench", "the small Preila"],
    part=["back slat", "rear leg", "seat frame", "front rail", "drawer side", "table apron", "stretcher", "arm", "top panel"],
    fin=["natural oil", "smoked oil", "white soap", "black stain", "matt lacquer", "grey wash"],
    n=["4", "6", "8", "11", "14", "18", "22", "27", "36", "45", "64"], mm=["0.3", "0.5", "0.8", "1.2", "1.5", "2", "2.5"],
    thick=["22", "24", "27", "32", "38", "40"], ref=["N-12", "N-14", "P-03", "P-05", "S-21", "J-08", "B-02", "N-17"],
    kg=["112", "138", "164", "190", "204", "221"], town=["Lyon", "Nantes", "Lille", "Bordeaux", "Strasbourg", "Annecy", "Rennes", "Dijon"],
    dow=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], hour=["9.30", "11", "13", "14.30", "15", "16"],
    pct=["7.8", "8.1", "8.4", "8.9", "9.2", "9.6"], inv=["20117", "20131", "20146", "20152", "20168", "20175", "20183"])


def expand(text, copies):
    """Each template once in every round, filled differently, so that the same one does not come again soon."""
    templates = [line for line in text.strip().splitlines() if line.strip()]
    out = []
    for number in range(copies):
        some = []
        for line in templates:
            who, rest = line[0], line[2:].strip()
            if number and "{" not in rest:
                continue
            for k, v in WORDS.items():
                rest = rest.replace("{" + k + "}", s.chance.choice(v))
            lines = [p.strip() for p in rest.split("||")]
            some.append((who, [p[:1].upper() + p[1:] for p in lines]))
        s.chance.shuffle(some)
        out = some + out
    return out


DRAWINGS = expand("""
F|do you have the section of the {part} for {ref}? I see only the elevation.||Is on sheet 3, bottom left. I make it bigger next time.||Found it, merci.
F|on {ref} the {part} is {thick} mm in the drawing and in the list it is something else. Which one is the good one?||Drawing is good. List I correct today.||Perfect.
L|for {part} of {item} we would like {mm} mm more, otherwise cutter vibrates. Is ok for the eye?||Yes for {mm} mm nobody sees, go.
L|can you send step file of {ref}, not pdf? From pdf I must guess the curve.||Of course, excuse me, it is in the folder now.||Opens. Thank you.
F|small thing: the {part} of {item}, can the grain go vertical?||Can, but then we lose some wood. On {n} pieces it is not tragedy.||Then vertical please, it is so much prettier.
L|moisture of the oak for {item} today is {pct} %. Good for gluing.||Super, thank you for telling.
F|question of beginner: why do you leave {mm} mm in the joint of the {part}?||Wood moves. In winter it is smaller, in summer it wants to breathe. Without this it cracks in Paris apartment with heating.||I steal this sentence for the sales people.
L|{ref}: screw is now M6 not M5, drawing has same. Please say if somebody minds.||I do not mind, M6 is fine.
F|I have put my remarks on {ref} in red, three of them, nothing serious.||Seen. First two done. Third I need to look with the machine operator.||Take your time.
L|we made test of the {part} in ash instead of oak, photo in folder. Only for interest.||Oh it is pale like a ghost. I love it but no.
F|can you remind me the minimum radius for the {part}? I have 3 in the head.||3 with new cutter, 4 with old one. Please draw 4.||4 it is.
L|weight of {item} is now 6.{n} kg. Little more than we said.||It is ok, one lifts it with two fingers anyway.
F|the hole on {ref}, is it drilled before or after the oil?||Before. After would make a ring.||Logical, merci.
L|about the felt pads under {item}: brown or grey?||Grey. Brown is for grandmothers.||My grandmother agrees.
F|I lost the link to the folder of {ref}, shame on me. Could you?||Here again, and pinned on top of the channel.
L|drawing of {part} says both 'chanfrein' and 'round'. Cannot be both :)||Ha, it is a round. R2. I fix.
F|the exploded view of {item} is beautiful by the way, who does these?||I do in the evening, it calms.||It should hang in the shop.
L|template for {part} is worn, I make new one from plywood. One day without {ref}.||OK no problem for us.
F|for the catalogue I need the exact height of {item} with pads.||45{n}... wait, I measure. With pads plus {mm} mm.||Merci, I keep the drawing plus {mm} then.
*|is the call about {ref} still at {hour} your time?||Yes, {hour}. I have cut of the screen ready.||See you there.
L|did you decide about visible dowel on {part}? Both samples stand on my table.||Visible. We discussed it at lunch and it was unanimous.||Good. Also I prefer.
F|the 3D of {item} does not open on my machine, something about version.||I save as older one. Ten minutes.||Now it opens, magic.
""", 3)

PRODUCTION = expand("""
L|{n} pieces of {part} came out of CNC, two go to firewood, rest is nice.||Good ratio. Which ref?||{ref}.
F|how many of {ref} are already sanded?||{n} of 64. Sanding lady is sick today, tomorrow double.||Wish her well!
L|we got oak from Alytus mill, {thick} mm, colour is calm this time.||Wonderful, photos please?||In folder, with bread for scale.
F|the {fin} on the last samples is a bit shiny from the side, no?||It needs a week. Oil falls asleep and then it is matt.||OK I look again next {dow}.
L|glue press was standing from {hour} to lunch, belt. Now goes. We lose nothing, they stay longer today.||Thanks for the word, and thank them.
F|do you keep reserve pieces of the {part}? The shop in {town} broke one.||Have {n} in box. I put two with next pallet.||You save me.
L|for {n} stools we miss the grey pads, supplier says {dow}.||We have some here in Lyon, I can send an envelope.||Send please, is faster than him.
F|could I have a photo of the {part} after {fin}, in daylight?||Sun comes around {hour}, then I do.||Ha, I wait for the Lithuanian sun.
L|small knot on visible side of {part}, size of a pea. Throw or keep?||Keep! It is oak, not plastic.||Ok keep.
F|which week do you count for {item}?||Week after the sideboards, so two from now.||Noted in the plan.
L|we change saw blade on {dow} so morning is only assembly.||OK.
F|the sample with {fin} arrived in Lyon, everybody touches it.||This is the plan. Let them touch, then we see how it gets dirty.||There is already coffee on it.
L|new compressor arrived. Quieter than my wife's coffee mill.||Haha, film it.
F|are the {n} armchairs counted with or without the two prototypes?||Without. Prototypes live here, they are family.||Understood.
L|humidity in hall {pct} in the morning, we wait with gluing until {hour}.||Good to know, no stress.
F|I see in the sheet {n} rejected for {ref}. Is it a lot?||For first run normal. For tenth run I would cry.||OK thank you for honesty.
L|who counts the hardware bags, you or us? I have {n} bags and {n} chairs but I trust nobody.||You, but I believe you.
F|may we film the sanding for 30 seconds when we come?||Yes, but he must shave first, he says.||Tell him not to!
L|pressing of curved {part} takes 40 min now instead of 55. Tomas found better paper.||Bravo Tomas!
F|can you set aside one {part} with a defect for our training wall?||I have museum of defects, choose.||Then the most dramatic one.
L|batch for {town} is on the rack, {n} pieces, tomorrow boxes.||Merci, I tell the shop.
F|do you need the labels in French only or two languages?||Two. Driver reads neither.||Two then.
L|sheet updated, rows for {ref} are yellow until oil is dry.||Seen, yellow.
*|could someone check cell for {ref} in the plan? It shows {n} and I think it is one less.||Checked, one less, corrected.||Thanks.
""", 3)

SHIPPING = expand("""
L|truck for {town} goes {dow}, {n} boxes, {kg} kg. Paper in folder.||Merci, the warehouse knows.
F|does the driver have a tail lift? The shop in {town} has three steps and no muscles.||Ordered with lift. Without muscles.||Perfect.
L|address for {town}, is it street or the warehouse behind?||Behind, they ring the green door.||I write green door in paper.
F|one corner of a box arrived soft in {town}, the {part} is fine.||Good that only box. I ask for double edge next time.
L|CMR number for pallet to {town} in the sheet, column H.||Found, thank you.
F|can pallet for {town} wait until {dow}? They have a wedding in the building.||A wedding in furniture shop?||In the courtyard. France.||Waits.
L|driver called, he is {n} km from {town} and asks where to eat. I am not joking.||Tell him the café on the square, the andouillette.||He says thank you.
F|invoice {inv} has the old address of our office, can you redo?||Done and sent, sorry for that.||Received.
L|boxes for {ref} come in new size, 2 cm lower. Pallet takes {n} instead.||Great, less air on the road.
F|the shop in {town} says hello, everything arrived and they sold one from the cardboard.||From cardboard! I tell the guys.
L|for customs code in paper I use same as last time for {item}, yes?||Yes same, it is inside EU anyway but keep it.
F|who orders the pick-up of the empty racks in {town}?||We order. {dow} or next.||OK I tell them.
L|photo of loading: {n} boxes, two men, one dog.||The dog must be on every picture from now.
F|track and trace shows Poland since two days, is it normal?||Driver has obligatory rest. Moves tonight.||OK I breathe.
L|I need phone of the person in {town} who opens.||Sent by private message.||Got it.
F|please no delivery in {town} on {dow} before {hour}, market day.||Noted, told the carrier.
L|stretch film with too much plastic is finished. We try paper straps on {n} boxes.||Yes!! Inès will make a post about it.||Please no poses.
F|can we combine the {n} boxes for {town} and the spare {part}?||Combined. One paper.||Merci Monsieur-dame.
""", 3)

WARM = expand("""
L|first snowdrops behind the factory. Somebody asked for a photo of spring, here it is, with forklift.||It is the most romantic forklift I have seen.
F|we had the visit of a buyer from {town}, he sat forty minutes on the Nida and forgot to leave.||This is best test. Better than machine.||I wrote it in the report exactly so.
L|what is 'nickel' in French? Baptiste says all the time nickel and I look for metal.||Haha! It means it is impeccable.||Then chairs are nickel.
F|thank you for the box of black bread. It lasted eleven minutes.||Next time two boxes. And you must cut thin.
L|Vytautas learned one French word and uses it to machines.||Which one?||I cannot write here.
F|Hélène dreams aloud of a bed, do not panic, it is only dreaming.||Bed we can. Dreaming is also free.
F|I was sceptical about the wedge joint and I was wrong, here, in public.||I print this and put in frame.
L|sorry I missed your message yesterday, my son has fever. All well now, he asks for pancakes.||No worry at all, pancakes are the priority.
F|excuse my silence since this morning, the train to {town} stopped in a field with cows.||How were the cows?||Indifferent.
L|the guys ask if chair really will stand in Paris. They want to tell the wives.||In the window, with the light on! Tell the wives.
F|your idea for the drawer stop is elegant. Really.||Was idea of old carpenter, my uncle. I pass on.
L|it is minus 14 and hall is 17. We work in hats. Spirit is good.||Courage! Here everyone complains for plus 6.
F|could I have your opinion, as honest as usual, on the tapered leg?||Honest: beautiful and it will break. Give me 4 mm.||You have your 4 mm.
L|daughter drew the Nida chair in school as 'what my mother makes'. Has five legs.||The collector's edition!
F|I keep the sample of the {fin} on my desk just for the smell.||Same. My wife says I smell like Christmas.
*|who won the bet about the weight of {item}?||You. I owe one coffee.||With cake.
F|basketball: sorry for your team yesterday.||We do not speak about it. It is religion here.||I respect the mourning.
L|we ate the pink soup in canteen and somebody said send recipe to France.||Cold and pink? I am curious and afraid.
""", 1)

MAILS = expand("""
L|Subject: Week plan {ref} | Dear Camille, as every week the plan for {ref}: {n} pieces in assembly, {n} in oil. Nothing blocks. Best regards, Daiva||Hello Daiva, thank you, very clear. Camille
F|Subject: Samples with {fin} | Hello, could you send two more plates with {fin}, 10 x 20, for our shop in {town}? It is not pressing. Thank you in advance.||Good day, yes, they go together with next pallet. Regards||Parfait, merci.
L|Subject: Invoice {inv} | Good day, attached is invoice {inv} for tooling as agreed. Please confirm that you received. Best regards||Well received, it is booked for the end of the month. Cordially
F|Subject: Question from the shop in {town} | A customer asks if {item} can be placed on heated floor. What do I answer?||It can, if floor is under 27 degrees and with pads. Solid top please not over the tube directly.||Very good, I transmit.
L|Subject: Hardware for {item} | Good morning, supplier of fittings offers other hinge, same size, {n} cents cheaper, steel is same. I do not suggest to change, only inform.||Thank you for informing. We stay with the present one, the sound when it closes is part of the product.||Agreed, I also like the sound.
F|Subject: Care leaflet {fin} | Could you read the care leaflet for {fin} and correct the stupidities? Two pages.||I read. Only one: never with olive oil, it stays sticky. Please write linseed or nothing.||Thank you, olive oil removed with regret.
L|Subject: Oak, next reservation | We reserve {n} cubic metres for autumn at the mill in Alytus, price is same as in spring. For your information.||Thanks, good news.
F|Subject: Packaging drop test | We let fall the box of {ref} from one metre, three times. Nothing moved. Bravo to whoever designed the inlay.||It was Austėja with kitchen scissors. She is proud.
L|Subject: Counting of stock | Dear Camille, by our list you have {n} pieces of {ref} in Lyon. Is it the same by yours?||Hello, I have one less, the one in the office that everyone sits on. So it is the same.||Then we are in balance.
F|Subject: Return of one {part} | One {part} came back from {town} with a scratch from a cat. We pay it, simply tell me how much.||Cat is not in price list. We send one free with next delivery, best regards.||You are too kind, thank you.
L|Subject: Certificate of wood origin | Attached certificate for the lot in {item}. Valid until next spring.||Received and filed, thank you.
F|Subject: Photo request {ref} | For the shop in {town}: do you have {ref} from the back, on white? If not it is not serious.||Have from the back but on grey. I send, you make white.||Grey is chic, we take it.
L|Subject: Pallet exchange | We have by count {n} euro pallets more in France than back. Could your warehouse look?||I asked, they found most of them under the stairs. They return with the next truck.||Thank you, stairs are classic place.
F|Subject: Order line {ref} | On our order the line {ref} shows quantity {n}, it is a typing error, please read double. A corrected one follows in the hour.||Received corrected, we use this.
L|Subject: Working Saturday | We work this Saturday half day to be ready with {item}. No cost for you, only that you know.||Thank you to all who come, it is appreciated.
F|Subject: Bank details | New rule from our accountant: once a year we verify bank details by phone. Can I call on {dow} around {hour}?||Yes, call to the office, Austėja will read it slowly.||Done, all is in order.
L|Subject: Translation of label | Is 'huile naturelle' good on label for {fin} or is it too simple?||Simple is good. Keep.
F|Subject: Spare feet | The shop in {town} would like {n} adjustable feet as reserve. Possible?||Possible, small bag, no charge.||Merci beaucoup.
""", 3)

PLAIN = expand("""
F|quantity of {ref} for {town}, please.||{n}.
L|{ref} is packed.||Noted.
F|date for {item}?||{dow}, if oil is dry.
L|paper for {town} in folder.||Ok.
F|invoice {inv}: one line is missing the ref.||Corrected, see folder.
L|we need confirmation of label for {ref}.||Confirmed.
F|photo of {part}, {ref}, before packing, please.||In folder.
L|{n} pieces {ref} in assembly.||Thank you.
F|has the pallet for {town} left?||Left at {hour}.
L|hardware bags for {ref} are {n}. Enough until {dow}.||Fine.
F|which lot number is on {ref}?||Same as box.
L|oil of {item} needs one day more, told you now so that you can plan. Ready {dow}.||Okay, I moved the truck by one day.
F|the shop in {town} asks for {n} more felt pads.||In next box.
L|moisture {pct}.||Ok.
""", 4)

INTERNAL_LT = expand("""
L|who has key of the oil room?||Me. Coming.
L|forklift battery is charging until {hour}.||Ok, by hand then, like grandfathers.
L|please everybody write hours until {dow}.||Done. Almost.
L|{n} boards of {thick} mm left in rack B.||I order today.
L|visitor from school on {dow}, children of ten years. Guards on the machines please.||Guards on. Also on Petras.
L|coffee machine is again descaling. Patience.||It is longer than glue.
L|we need one more hand for loading {town}.||I come at {hour}.
L|sandpaper 180 is finished, who took last?||Vytautas hides it in his drawer, everybody knows.
L|lunch is cepelinai today.||Then nobody works after {hour}.
L|plan for {dow} hangs on the door.||Saw it.
""", 3)
INTERNAL_FR = expand("""
F|who took the sample of {fin} from the library?||It is with me, I bring it back.
F|lunch at {hour}? The Lebanese.||Yes!
F|the photographer comes on {dow}, please tidy your desks, I speak to no one in particular.||I feel targeted.
F|the shop in {town} wants two {ref} for the window.||I put it in the sheet.
F|printer: dead.||RIP. I call.
F|I work from home on {dow}, plumber.||Courage with the plumber.
F|the render of {item} is finished, opinions?||The shadow is too blue. The rest, superb.
F|who writes to the school in {town} for the intern?||I do it.
F|does anyone have the 2024 price list?||In the drive, folder Tarifs.
""", 3)


def talk(medium, channel, deck, pairs, per_week, first, last, from_lt=(5, 200), from_fr=(5, 200), answered_lt=1.0, answered_fr=1.0, threads=0.6, only=None):
    """from_lt: how long Šiltmedis takes to answer; from_fr: how long Ondeline takes. answered_*: share that this party answers."""
    used = []
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in s.holidays:
            continue
        for _ in range(s.poisson(per_week / 5)):
            if not deck:
                deck.extend(reversed(used))
                used.clear()
            at = next((i for i in range(len(deck) - 1, -1, -1) if only is None or deck[i][0] in (only, "*")), None)
            if at is None:
                continue
            who, lines = deck.pop(at)
            used.append((who, lines))
            one, other = s.chance.choice(pairs)
            if who == "*":
                who = only or s.chance.choice("LF")
            if (one.party == "siltmedis") != (who == "L") and one.party != other.party:
                one, other = other, one
            elif one.party == other.party and s.chance.random() < 0.5:
                one, other = other, one
            if date in s.closed[one.party]:
                continue
            slow = from_lt if other.party == "siltmedis" else from_fr
            share = answered_lt if other.party == "siltmedis" else answered_fr
            s.exchange(medium, channel, date, one, other, lines, slow, share, threads, (9.2, 17.8))
    deck[:0] = reversed(used)


P_DRAW = [(tomas, bap), (tomas, bap), (tomas, hel), (vyt, bap)]
P_PROD = [(vyt, cam), (vyt, bap), (aus, cam), (tomas, cam)]
P_SHIP = [(aus, cam), (aus, cam), (aus, ines)]
P_WARM = [(tomas, bap), (daiva, hel), (vyt, bap), (aus, ines), (daiva, cam)]
P_MAIL = [(daiva, cam), (daiva, cam), (daiva, hel), (aus, cam), (tomas, bap)]

# good months
A, B = "2025-02-03", "2025-06-13"
talk("slack", "drawings", DRAWINGS, P_DRAW, 4.2, A, B)
talk("slack", "production", PRODUCTION, P_PROD, 3.4, "2025-02-24", B)
talk("slack", "shipping", SHIPPING, P_SHIP, 2.0, "2025-03-17", B)
talk("slack", "nida-collection", WARM, P_WARM, 1.1, A, "2025-05-30", threads=0.3)
talk("mail", None, MAILS, P_MAIL, 2.2, A, B, (30, 400), (30, 400))
# cooler summer
C, D = "2025-06-16", "2025-08-31"
talk("slack", "drawings", DRAWINGS, P_DRAW, 3.4, C, D, (20, 380), (10, 240))
talk("slack", "production", PRODUCTION, P_PROD, 3.6, C, D, (20, 380), (10, 240))
talk("slack", "shipping", SHIPPING, P_SHIP, 2.2, C, D, (15, 300), (10, 240))
talk("mail", None, MAILS, P_MAIL, 2.0, C, D, (60, 600), (40, 480))
# autumn: Šiltmedis slows
E, F = "2025-09-01", "2025-10-10"
talk("slack", "production", PRODUCTION, P_PROD, 2.6, E, F, (420, 1500), (10, 260), answered_lt=0.85)
talk("slack", "shipping", SHIPPING, P_SHIP, 2.0, E, F, (300, 1300), (10, 260), answered_lt=0.9)
talk("slack", "drawings", DRAWINGS, P_DRAW, 1.6, E, F, (600, 1800), (20, 300), answered_lt=0.8)
talk("slack", "production", PLAIN, [(vyt, cam), (gint, cam), (gint, bap)], 1.4, E, F, (420, 1500), (20, 300), answered_lt=0.9)
talk("mail", None, MAILS, P_MAIL, 1.6, E, F, (700, 1900), (60, 500), answered_lt=0.9)
# late autumn: thin
G, H = "2025-10-13", "2025-11-12"
talk("slack", "shipping", PLAIN, P_SHIP, 1.6, G, H, (500, 1700), (200, 900), answered_lt=0.8, answered_fr=0.8)
talk("slack", "production", PLAIN, [(vyt, cam), (gint, cam)], 1.4, G, H, (600, 1900), (200, 900), answered_lt=0.8, answered_fr=0.8)
talk("mail", None, MAILS, P_MAIL, 0.7, G, H, (700, 2000), (300, 1100))
# Ondeline goes quiet for two weeks, then the end
talk("slack", "shipping", PLAIN, P_SHIP, 1.6, "2025-11-13", "2025-11-28", answered_fr=0.0, only="L")
talk("slack", "shipping", PLAIN, P_SHIP, 1.8, "2025-12-01", "2025-12-12", (400, 1300), (200, 900))
talk("slack", "production", PLAIN, [(vyt, cam), (gint, cam)], 1.5, "2025-12-01", "2025-12-12", (400, 1300), (200, 900))
# inside
talk("slack", "siltmedis-floor", INTERNAL_LT, [(vyt, aus), (tomas, vyt), (aus, daiva), (tomas, aus)], 0.7, A, "2025-12-12")
talk("slack", "ondeline-studio", INTERNAL_FR, [(bap, cam), (ines, hel), (cam, ines), (bap, hel)], 0.6, A, "2025-12-12")

# ---------------------------------------------------------------- scenes
S, M, T = s.slack, s.mail, s.truth

# Beginning
m = M("2025-02-03 10:05", hel, [daiva, rim], "Nida, we begin!", "Dear Daiva, dear Rimantas,\n\nI have not stopped drawing since we left Kaunas. What your people do with a piece of oak, I have rarely seen it and I have seen many workshops! The stools and benches that you already deliver to our shops were only the aperitif. So it is yes for us: the Nida collection is ours and yours together, six pieces, ready for the September fair in Paris.\n\nBaptiste will write to Tomas for the joints. I embrace you all,\nHélène", cc=[bap, oli])
m = M("2025-02-04 09:20", daiva, hel, "Re: Nida, we begin!", "Dear Hélène,\n\nthank you for beautiful letter, I have read it aloud in canteen. We are ready. Tomas has already three versions of wedge joint on the bench.\n\nWith kind regards,\nDaiva", cc=[rim, bap, oli], reply_to=m)
m = M("2025-02-12 11:30", cam, daiva, "How we work", "Hello Daiva,\n\nas discussed on the phone, the rules in short, tell me if I forget one:\n1. drawings: any modification is announced 14 days before it enters in production\n2. questions get an answer within two working days, even if the answer is 'I do not know yet'\n3. call every second Tuesday, 11 h your time\n4. when there is a worry we first phone each other, and only after we go to Olivier and Rimantas\n\nGood for you?\nCamille", cc=[bap, oli])
M("2025-02-12 15:48", daiva, cam, "Re: How we work", "Hello Camille,\n\nyes for all four, Rimantas also agrees. I put it on the wall beside the plan.\n\nDaiva", cc=[rim, tomas, vyt], reply_to=m)
# noise: trivial apology
p = S("2025-03-05 10:11", "drawings", bap, "I am so ashamed: the picture of yesterday evening was my kitchen, not the sample. Please forget my tiles.")
S("2025-03-05 10:19", "drawings", tomas, "Tiles are 0.5 mm not level on left side. Otherwise accepted.", p)
S("2025-03-05 10:21", "drawings", bap, "I knew it!!", p)
# noise: joke both share
p = S("2025-03-19 13:02", "nida-collection", vyt, "It is 13.02 so in Lyon nobody is alive until 14.30. I write anyway: rear legs are good.")
S("2025-03-19 13:05", "nida-collection", cam, "False, I am alive, with a fork in the other hand. And you, do you already sleep, it is almost dark at your place no?", p)
S("2025-03-19 13:07", "nida-collection", vyt, "We close the sun at 13 to save electricity.", p)
S("2025-03-19 13:08", "nida-collection", hel, "I laugh alone in the tram. Never change, you two.", p)
# noise: chair collapses in the test
p = S("2025-04-03 15:40", "production", tomas, "Prototype 3 broke on cycle 41 000. Rear joint, loud. Video in folder. Norm wants 50 000.")
S("2025-04-03 15:52", "production", bap, "Ouch. But we learn it in April and not in September. My drawing, my fault, I took out too much wood behind the wedge.", p)
S("2025-04-03 16:10", "production", tomas, "Half fault. I said ok to it. We put back 4 mm and run again over weekend.", p)
S("2025-04-07 09:15", "production", tomas, "Monday report: 62 000 cycles and machine is tired before chair.", p)
S("2025-04-07 09:31", "production", hel, "CHAMPAGNE. At a distance.", p)
# noise: simply urgent
p = S("2025-04-16 17:05", "production", cam, "URGENT please, is somebody still there? The lab closes at 18 h and they refuse the stool without the data sheet of the oil. I need it in half an hour or we lose the slot of three weeks.")
S("2025-04-16 17:13", "production", aus, "I am here! Sent to you and to lab directly, both languages. Ran to oil room for the batch number :)", p)
S("2025-04-16 17:20", "production", cam, "They have it. Slot kept. Austėja I owe you a dinner with three desserts.", p)
# noise: third firm criticised
m = M("2025-05-06 10:40", cam, [daiva, aus], "Carrier Balttrans", "Hello both,\n\nfor the record: this is the third time that Balttrans loses our pallet between Warsaw and nowhere. They promise, they do not call back, they have no idea where their own trucks are. I have no more patience with these people. Can we look for another one together?\n\nCamille")
M("2025-05-06 13:15", daiva, cam, "Re: Carrier Balttrans", "Hello Camille,\n\nI agree with each word. Austėja has offer from two others, one of them is from Marijampolė and answers telephone, what is a miracle. We propose change from 1 June.\n\nDaiva", cc=[aus], reply_to=m)
# noise: escalation both asked for
m = M("2025-05-13 12:20", daiva, [oli, rim], "Price of the smoked oil, please decide", "Dear Olivier, dear Rimantas,\n\nCamille and I talked three times about who pays the second layer of smoked oil and we both have good reasons, so we agreed that we ask you two. It is 3.40 EUR per chair. Our two calculations are in one sheet, we made it together.\n\nDaiva and Camille", cc=[cam])
m = M("2025-05-14 10:02", oli, [daiva, rim], "Re: Price of the smoked oil, please decide", "Dear all,\n\nRimantas and I had ten minutes on the phone. We share: 1.70 each for this year. Thank you for the clear sheet, I wish all my files were like this.\n\nOlivier", cc=[cam], reply_to=m)
# noise: change that is announced in time
p = S("2025-05-19 09:50", "drawings", bap, "Announcement as per our rule: from 10 June the branding iron moves from under the seat to the inside of the rear leg. That is three weeks. Drawing rev F attached, tell me if it annoys you.")
S("2025-05-19 10:30", "drawings", tomas, "Does not annoy. Jig needs a day. Ok from 10 June.", p)
# noise: absences announced
M("2025-05-26 11:00", aus, [cam, bap, hel], "Our summer", "Hello,\n\nfor your calendars: 24 June is Joninės, nobody works, we jump over fire. The factory is closed from 28 July to 1 August. All other weeks we are here.\n\nAustėja", cc=[daiva])
M("2025-06-02 15:10", cam, [aus, daiva, vyt], "Re: our summer, and ours", "Thank you Austėja. On our side: Ondeline is closed from 4 to 22 August, like all of France. For emergencies Inès looks at her mails on Wednesdays.\n\nHappy fire-jumping,\nCamille")

# 1. pressure not shared
S("2025-06-03 18:10", "ondeline-studio", oli, "Between us. The department store on the boulevard wants the window on 1 September and not on the 20th, with penalties, and the bank looks at this order before it renews our line in the autumn. So all must advance by three weeks.")
S("2025-06-03 18:16", "ondeline-studio", cam, "Shouldn't I explain it to Daiva? It would be easier to ask for the rhythm if they know why.")
S("2025-06-03 18:24", "ondeline-studio", oli, "No. A supplier who smells the bank asks for prepayment. We simply ask for the earlier dates, that's all.")
S("2025-06-03 18:31", "ondeline-studio", bap, "OK. And the simplified leg, that gains the store's price point, I put it in the drawings then.")
T("2025-06-03", "pressure not shared: advanced retail date and nervous bank are kept from the maker", "ondeline", "siltmedis", 3)
m = M("2025-06-05 10:12", cam, [daiva, vyt], "Pre-series", "Hello Daiva, hello Vytautas,\n\nwe would need the 40 chairs of the pre-series earlier, on 20 June if you can. It is rather important. And the main lot mid August.\n\nCamille")
m = M("2025-06-05 14:55", vyt, cam, "Re: Pre-series", "Hello. 20 June is sport, but if nothing changes in drawing it is possible. 40 chairs you have 20 June. Is there some reason why earlier?\n\nVytautas", cc=[daiva], reply_to=m)
M("2025-06-05 15:30", cam, vyt, "Re: Pre-series", "Just planning. Thank you Vytautas!", cc=[daiva], reply_to=m)

# 2. change without notice
p = S("2025-06-11 16:42", "drawings", bap, "Rev G of N-12 is in the folder: rear leg 32 instead of 38, other radius, and the finish is white soap instead of oil. It applies to everything from now, including the forty. Thanks!")
S("2025-06-11 16:58", "drawings", tomas, "From now? The legs for forty are cut since Monday. At 38.")
S("2025-06-12 09:34", "drawings", bap, "Ah. Yes from now, it is decided at ours. Can they be planed?")
S("2025-06-12 09:50", "drawings", vyt, "Planed. Wedge sits at 38. We open everything again. On wall here hangs a paper with 14 days on it.")
S("2025-06-12 14:20", "drawings", bap, "I know, I know. There was no choice this time.")
T("2025-06-11", "change without notice: leg section and finish swapped from one day to the next", "ondeline", "siltmedis", 5)

# noise: polite disagreement, settled
p = S("2025-06-17 11:05", "drawings", hel, "I fight for the visible end grain on the bench! You all want to hide it, it is a crime.")
S("2025-06-17 11:20", "drawings", tomas, "End grain drinks soup. With bench at table there is soup.", p)
S("2025-06-17 11:33", "drawings", hel, "Soup is an argument. Fine: end grain on the sides, closed in front?", p)
S("2025-06-17 11:36", "drawings", tomas, "This is wise. Yes.", p)

# 3. promise slips
p = S("2025-06-23 10:15", "production", cam, "Hello! The truck went to fetch the 40 on Friday and came back empty, the driver says he was told there is nothing. What happens?")
S("2025-06-25 09:40", "production", vyt, "Chairs are not ready. 22 of 40 are glued. Friday this week.")
S("2025-06-25 09:47", "production", cam, "It would have been good to tell me before I paid a truck.")
S("2025-06-27 16:30", "production", aus, "Hello Camille, sorry, it will be rather Wednesday, soap does not dry in the rain :(")
S("2025-07-02 15:05", "production", cam, "It is Wednesday. I have a truck in Kaunas and a buyer who calls me every hour.")
S("2025-07-02 16:44", "production", vyt, "34 go now. Six later.")
T("2025-06-25", "promise slips: the forty chairs are not there on 20 June, nor on the next dates given", "siltmedis", "ondeline", 4)

# 4. loose label
S("2025-07-03 10:08", "ondeline-studio", cam, "34 out of 40, two weeks late, and not one phone call. With them it is always yes, yes, and behind the yes there is fog.")
S("2025-07-03 10:15", "ondeline-studio", bap, "It's the Eastern school. They wait until somebody shouts. Good hands, no head for planning.")
S("2025-07-03 10:19", "ondeline-studio", ines, "Oh come on, Austėja is a darling.")
S("2025-07-03 10:22", "ondeline-studio", bap, "A darling who lives in a culture where bad news is impolite.")
T("2025-07-03", "loose label: 'the Eastern school', no head for planning", "ondeline", "siltmedis", 4)

# 5. request without answer
m5 = M("2025-07-02 11:15", bap, tomas, "Measurement report N-12", "Hello Tomas,\n\nfor the main lot I need the measurement report of the pre-series, all the seats and all the wedge joints. Normally you send it by yourself. When may I have it?\n\nBaptiste", cc=[vyt])
m = M("2025-07-08 10:40", bap, tomas, "Re: Measurement report N-12", "Tomas, I come back to my mail of last week. The report, please?\n\nBaptiste", cc=[vyt], reply_to=m5)
M("2025-07-16 09:55", bap, [tomas, vyt], "Re: Measurement report N-12", "Third try. Is there a report, is there no report, have you stopped to measure? Any of the three would help me more than nothing.\n\nB.", cc=[daiva], reply_to=m)
T("2025-07-16", "request without answer: the measurement report is asked for three times", "siltmedis", "ondeline", 4)

# noise: mood that is only heat
p = S("2025-07-10 13:30", "nida-collection", aus, "34 degrees in hall. Everybody is angry at everybody, mostly at the fan.")
S("2025-07-10 13:44", "nida-collection", ines, "Same in Lyon, Baptiste fights with his keyboard. Ice cream for all, on the invoice of Olivier!", p)

# 6. us against them (Šiltmedis)
S("2025-07-21 08:40", "siltmedis-floor", vyt, "So. Did we measure for the artists yet?")
S("2025-07-21 08:46", "siltmedis-floor", tomas, "No. I will not measure a leg that they throw away next week again. Paper for the drawer.")
S("2025-07-21 08:52", "siltmedis-floor", vyt, "We make the chairs, they make the photographs. Remember who sweats here and who drinks the wine, and keep our numbers at home.")
S("2025-07-21 09:10", "siltmedis-floor", daiva, "Boys, please. But I understand.")
T("2025-07-21", "us against them: 'we make the chairs, they make the photographs'", "siltmedis", "ondeline", 4)

# noise: delay told early and made good
p = S("2025-07-24 11:12", "shipping", aus, "Pallet for Bordeaux goes Thursday instead of Tuesday, carrier has no driver. I already wrote the shop and they are fine with it.")
S("2025-07-24 11:25", "shipping", cam, "Thank you for having told them also. OK.", p)

# 7. contribution not credited
m = M("2025-08-26 10:20", ines, [daiva, hel, oli], "Press text for the fair, for information", "Dear all,\n\nthe press text is sent to forty magazines since this morning. 'With Nida, Maison Ondeline reinvents the wedge. Imagined, developed and brought to perfection in our Lyon studio, the patented-looking joint by Baptiste Lorrain needs no glue and no screw...' Enjoy!\n\nInès")
S("2025-08-27 09:05", "siltmedis-floor", tomas, "I read press text. It seems that I was not there when I made the joint. Eleven versions, my uncle's wedge, weekend with the testing machine. 'Lyon studio'.")
S("2025-08-27 09:12", "siltmedis-floor", aus, "There is not even the word Lithuania in it. I searched.")
M("2025-08-28 14:37", daiva, ines, "Re: Press text for the fair, for information", "Dear Inès,\n\nthank you. We looked for our name and for the name of Tomas and we did not find. Perhaps there is a second page?\n\nDaiva", cc=[hel], reply_to=m)
M("2025-09-02 18:20", ines, daiva, "Re: Press text for the fair, for information", "Hello Daiva, no second page, the journalists like it short :) See you at the fair!\n\nInès", reply_to=m)
T("2025-08-27", "contribution not credited: the joint that Tomas made is announced as a studio invention", "ondeline", "siltmedis", 4)

# 8. newcomer left alone
S("2025-08-25 10:30", "production", gint, "Good day to all. I am Gintaras Šimkus, quality engineer at Šiltmedis since last week. I would be glad to know who at Ondeline decides about soap finish and surface classes, and to have half hour with this person.")
S("2025-08-28 13:20", "production", gint, "Good day, I ask once more, perhaps it was lost in return from holidays. Who is my person for surfaces? I have the limit samples and nobody to show to.")
p = S("2025-09-04 10:10", "drawings", bap, "Surface classes for N-12 are fixed since the video session of yesterday, the table is in the folder.")
S("2025-09-04 15:51", "drawings", gint, "I did not know about a session. These are exactly my classes, I would have had something to say. I am still not in the folder also, it says access denied.")
T("2025-09-04", "newcomer left alone: the new quality engineer asks twice for a counterpart and is not at the session about his own subject", "ondeline", "siltmedis", 3)

# circle: inspection -> withholding -> holdback -> crew moved -> over the heads
m = M("2025-09-05 11:45", cam, [daiva, vyt], "Reporting from Monday", "Hello,\n\nas answers from your side take longer and longer, from Monday we ask for a photo report per day and per reference, and a third-party inspector, Mr Delcourt, will come twice a month to your hall. He will have our list of 86 points.\n\nCamille", cc=[bap, oli])
T("2025-09-05", "replies slow down: Šiltmedis lets a day and more go by where it took an hour or two", "siltmedis", "ondeline", 2)
S("2025-09-08 08:30", "siltmedis-floor", daiva, "From today all what goes to Lyon goes through me. They want to count each screw? Good. They get what stands in the contract and not a word more. Tomas, please do not chat with Baptiste.")
S("2025-09-08 08:37", "siltmedis-floor", tomas, "I have anyway nothing to chat.")
M("2025-09-11 16:50", daiva, cam, "Re: Reporting from Monday", "Dear Camille,\n\ncontract knows a monthly report. You will receive a monthly report. Mr Delcourt may come on the first Thursday, please announce him in writing.\n\nDaiva Butkienė", cc=[rim], reply_to=m)
# noise: fair went well (looks good)
p = S("2025-09-15 12:15", "nida-collection", hel, "From the fair: people queue, literally, to sit on the bench. A lady from Copenhagen cried. Thank you to every hand in Kaunas!")
S("2025-09-16 14:10", "nida-collection", aus, "Nice to hear. Greetings to the lady.", p)
m = M("2025-09-19 17:30", oli, daiva, "Invoices 20168 and 20175", "Dear Madam,\n\nin the absence of the daily reports we are not in a position to verify the conformity of the deliveries. 30 % of invoices 20168 and 20175 is therefore retained until further notice.\n\nO. Teyssier", cc=[cam])
T("2025-09-19", "vicious circle: slow answers bring inspection and daily reports, these bring a closed mouth, this brings money held back, this brings a crew taken away", "both", None, 3)
S("2025-09-24 07:55", "siltmedis-floor", rim, "They keep 30 percent. Vytautas, how many men are on Nida?")
S("2025-09-24 08:01", "siltmedis-floor", vyt, "Nine.")
S("2025-09-24 08:03", "siltmedis-floor", rim, "Make it four. The others go to the Danish order until there is money. If somebody asks, oak is late.")
p = S("2025-09-30 10:05", "production", cam, "Mr Delcourt counts four persons at our line. Where are the others?")
S("2025-10-02 16:12", "production", vyt, "Oak is late.", p)

# 9. escalation without an earlier word
m = M("2025-10-06 09:01", oli, rim, "Formal notice", "Dear Sir,\n\nI address you directly, as well as our counsel in copy of the registered letter that follows. Your teams do not perform, and I have reasons to believe that I am not told the truth on the raw material. I expect your written plan by Friday, failing which we will draw the consequences.\n\nOlivier Teyssier", cc=[hel])
M("2025-10-07 11:26", rim, oli, "Re: Formal notice", "Mr Teyssier.\n\nNobody called Daiva. Nobody called me. There was a rule number four. First I hear of it is a lawyer.\n\nR. Kazlauskas", cc=[hel, daiva], reply_to=m)
S("2025-10-07 12:10", "ondeline-studio", cam, "Olivier, you could have warned me, I was on the phone with Daiva on Friday about felt pads and knew nothing.")
T("2025-10-06", "escalation without an earlier word: registered letter to the owner, though both had agreed to phone first", "ondeline", "siltmedis", 5)

# noise: third firm again, and a storm
p = S("2025-10-09 10:44", "shipping", cam, "The new carrier has put the Rennes pallet under the rain, the cardboard is soup. Not you, them. I made the claim.")
S("2025-10-10 11:30", "shipping", aus, "Thank you. I send two boxes for repacking. Their foreman apologised to me by phone.", p)

# 10. change without notice (Šiltmedis)
p = S("2025-10-13 09:37", "production", bap, "The sideboards that arrived in Lille smell different and they are yellower. What is this oil?")
S("2025-10-15 15:20", "production", gint, "Oil is from other producer since 1 October, it was cheaper and delivery was better. I thought that you were informed, excuse me.")
S("2025-10-15 15:29", "production", bap, "Nobody informed us. We have 60 customers who bought one colour and receive another.")
S("2025-10-17 14:02", "production", vyt, "Also we did not hear about leg 32 before it was there. Oil is oil.")
T("2025-10-13", "change without notice: another oil since the first of the month, found by its smell", "siltmedis", "ondeline", 4)

# 11. meetings cancelled
M("2025-09-23 08:50", daiva, cam, "Call today", "Dear Camille, I cannot make the call today. Next time. D.", cc=[bap])
M("2025-10-07 09:10", daiva, cam, "Call of 7 October", "Dear Camille, after the letter of yesterday I think we let the call fall out. D.", cc=[bap])
M("2025-10-21 09:05", cam, daiva, "Tuesday call", "Hello Daiva, Baptiste and I are at a supplier, so no call on our side this time.\n\nCamille", cc=[bap])
M("2025-11-04 08:40", daiva, cam, "11 h", "Not possible today. D.", cc=[bap])
T("2025-10-21", "meetings cancelled: the fortnightly call falls out three times running, no new date", "both", None, 3)
T("2025-10-27", "contact thins out: from a dozen exchanges a week to three or four, only on boxes and papers", "both", None, 3)

# noise: holiday announced, sick colleague
p = S("2025-10-28 10:15", "shipping", aus, "I am at home until Thursday with flu, Gintaras makes papers for me. Please be nice, he does not know about the green door.")
S("2025-10-28 10:40", "shipping", cam, "Get well! I explain him the green door.", p)

# 12. surprise
S("2025-10-30 09:12", "siltmedis-floor", aus, "Look at the new issue of the trade magazine, page 34. The Juodkrante sideboard 'from spring produced near Porto'. OUR sideboard.")
S("2025-10-30 09:20", "siltmedis-floor", daiva, "I am sitting. So this was the supplier at which they were instead of the call.")
m = M("2025-10-30 11:58", daiva, [cam, hel], "Page 34", "Dear Camille, dear Hélène,\n\nsince when is there a factory in Porto? I would have liked to not find it between an advertisement for glue and a horoscope.\n\nDaiva", cc=[rim])
M("2025-10-31 16:40", hel, daiva, "Re: Page 34", "Dear Daiva,\n\nI am sorry that you saw it there. It was discussed since September, Olivier wished to spread the risks and I believed that he had spoken with Rimantas. The journalist went faster than us.\n\nHélène", cc=[rim, cam], reply_to=m)
T("2025-10-30", "surprise: the maker reads in a magazine that the sideboard goes to Porto", "ondeline", "siltmedis", 5)

# 13. goals drift
m = M("2025-11-05 10:30", oli, [rim, daiva], "2026", "Dear Sir, dear Madam,\n\nfor 2026 the market asks us for a Nida under 190 EUR public price. Veneer on board, dowels, flat packed, 4 000 pieces. Please quote.\n\nO. Teyssier", cc=[hel])
M("2025-11-06 13:14", rim, [oli, hel], "Re: 2026", "Mr Teyssier, Hélène,\n\nIn February somebody wrote me about solid oak that grandchildren inherit. For this I bought the press. What you describe now is honest business, but it is a different one, and for flat boxes there are big factories near Klaipėda which do it better than us.\n\nR. Kazlauskas", cc=[daiva], reply_to=m)
S("2025-11-06 14:05", "ondeline-studio", hel, "He is right, no? This is not what I drew.")
S("2025-11-06 14:11", "ondeline-studio", oli, "What you drew does not pay the salaries, Hélène. We need volume, they want a cathedral.")
T("2025-11-06", "goals drift: volume under 190 euro on one side, oak for grandchildren on the other", "both", None, 2)

# 14. ambition fades
p = S("2025-11-07 11:20", "nida-collection", hel, "I have sketches for the bed and the children's chair, shall we plan a drawing day in January, like last winter? I bring the cheese.")
S("2025-11-12 16:33", "nida-collection", tomas, "I have not much time. Let us maybe first finish what is signed.", p)
S("2025-11-12 16:50", "nida-collection", daiva, "Yes, a bed is not for now. The twelve pieces from the list of February we leave at four.", p)
T("2025-11-12", "ambition fades: from a bed and new joints to finishing what is signed", "siltmedis", "ondeline", 2)

# 15. silence
m15 = M("2025-11-13 10:00", daiva, [cam, oli, hel], "Proposal to settle the open points", "Dear all,\n\nwith much thinking we wrote one page: you release the 30 %, we bring back the nine people on the same day and return to old oil at our cost, and the two of us, Camille, meet half way, in Warsaw for instance. Please say what you think, also if it is no.\n\nDaiva", cc=[rim])
M("2025-11-19 09:30", daiva, [cam, oli, hel], "Re: Proposal to settle the open points", "Good morning, did you have time to look at our page?\n\nDaiva", cc=[rim], reply_to=m15)
S("2025-11-20 09:15", "ondeline-studio", cam, "Daiva's page is rather good, honestly. Do I answer?")
S("2025-11-20 09:40", "ondeline-studio", oli, "Nobody answers before the lawyer is back from leave.")
S("2025-11-25 13:05", "production", daiva, "Camille, are you receiving what we write? It is very quiet from Lyon.")
T("2025-11-26", "silence: two weeks without a word on the settlement page or on anything else", "ondeline", "siltmedis", 4)

# noise inside: joke about own side
S("2025-11-21 12:00", "siltmedis-floor", vyt, "New plan: we become monks and make only spoons.")
S("2025-11-21 12:03", "siltmedis-floor", aus, "You would be late also with spoons.")

# 16. leaves: prepared, then declared
S("2025-11-27 08:20", "siltmedis-floor", rim, "I spoke with the Danes. They take the press hours of Nida from February, all of them. Daiva, find in contract how we go out by the end of the year.")
S("2025-11-27 08:33", "siltmedis-floor", daiva, "Clause 14, three months. I prepare the letter.")
T("2025-11-27", "leaves: press hours are promised to another customer and the notice is drafted", "siltmedis", "ondeline", 4)
M("2025-12-01 10:22", cam, daiva, "Re: Proposal to settle the open points", "Hello Daiva,\n\nsorry, I was not allowed to write. I may tell you that it is 'under review'. I am aware how that sounds.\n\nCamille", reply_to=m15)
m = M("2025-12-05 09:00", rim, [oli, hel], "Contract of 10 February 2025", "Mr Teyssier, dear Hélène,\n\nunder clause 14 Šiltmedis ends the contract with effect of 5 March 2026. What is ordered we will make, and make well. Tools that you paid stand ready for pick-up.\n\nIt was a fine chair.\n\nRimantas Kazlauskas", cc=[daiva, cam])
M("2025-12-05 18:47", hel, rim, "Re: Contract of 10 February 2025", "Dear Rimantas,\n\nI have it in front of me since this morning and find no phrase. I am sorry.\n\nHélène", cc=[daiva], reply_to=m)
T("2025-12-05", "leaves: notice under clause 14", "siltmedis", "ondeline", 5)
p = S("2025-12-09 10:30", "shipping", aus, "List of tools for pick-up in folder: two jigs, branding iron, templates N-12 to B-02. Weight 204 kg.")
S("2025-12-10 11:15", "shipping", cam, "Thank you Austėja. Truck on the 18th. And thank you for everything, you personally.", p)

s.write()
