import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import re

s = Story(1961, "Europe/Copenhagen", "2025-02-03", "2025-11-28")
s.party("strandvig", "strandvig.example")
s.party("olszanka", "olszanka.example")
P = s.person
mette = P("Mette Søgaard", "strandvig", "Production manager")
jeppe = P("Jeppe Thorup", "strandvig", "Art director")
karen = P("Karen Bruun", "strandvig", "Publishing director")
anders = P("Anders Ravnholt", "strandvig", "Finance and purchasing")
signe = P("Signe Lykke", "strandvig", "Editor, children's books")
halina = P("Halina Dudek", "olszanka", "Managing director")
bartosz = P("Bartosz Kowalik", "olszanka", "Account manager until August")
katarzyna = P("Katarzyna Wilk", "olszanka", "Account manager from September")
ewelina = P("Ewelina Sroka", "olszanka", "Prepress")
tomasz = P("Tomasz Rogala", "olszanka", "Press hall")
michal = P("Michał Zaremba", "olszanka", "Bindery")

for d in ["2025-04-21", "2025-05-01"]:
    s.holidays.add(day(d)); s.away("strandvig", d, d); s.away("olszanka", d, d)
for d in ["2025-04-17", "2025-04-18", "2025-05-29", "2025-05-30", "2025-06-05", "2025-06-09"]:
    s.away("strandvig", d, d)
for d in ["2025-05-02", "2025-06-19", "2025-08-15", "2025-11-11"]:
    s.away("olszanka", d, d)
for d in days(day("2025-07-14"), day("2025-07-25")):     # both houses are closed, as announced
    s.holidays.add(d)
s.away("strandvig", "2025-07-14", "2025-07-25"); s.away("olszanka", "2025-07-14", "2025-07-25")

R = s.chance
SLOTS = dict(
    title=["Saltmarsken", "The Ferryman's Daughter", "Ebb and Iron", "Tove and the Tin Whale", "A Year of Rye", "Lighthouses of Jutland", "Granny Gull", "The Quiet Harbour", "Seven Sheds", "Moss",
           "Under the Linden", "Knit Like a Sailor", "The Clock of Ribe", "Bread, Butter, Beet", "Little Owl Cannot Sleep", "The Amber Road", "Cold Water", "Fjord Birds", "The Tax Collector", "Blue Hour"],
    n=lambda: "{:,}".format(R.choice([800, 1200, 1500, 2000, 2500, 3000, 3500, 4000, 6000])),
    pages=lambda: str(16 * R.randint(6, 30)),
    pg=lambda: str(R.randint(5, 390)),
    gsm=["80", "90", "100", "115", "130", "150"],
    paper=["the cream bulk", "the uncoated white", "the matt coated", "the rough cover board", "the smooth offset"],
    job=lambda: "OP-%d" % R.randint(25110, 25990),
    hour=["8:30", "9:15", "10:00", "11:30", "13:00", "14:45"],
    wd=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    soon=["in one hour", "before lunch", "this afternoon", "tomorrow morning", "today still"],
    pal=lambda: str(R.randint(2, 14)),
    few=["two", "three", "four", "five", "six"],
    eur=lambda: "{:,}".format(R.randint(140, 9800)),
    foil=["silver foil", "copper foil", "spot varnish", "blind embossing", "matt lamination", "a ribbon", "head bands in red", "printed edges"],
    city=["Aarhus", "Odense", "Aalborg", "the central warehouse", "the book fair depot", "the Copenhagen store"],
    ink=["magenta", "black", "cyan", "the special blue", "yellow"],
)


def fill(line, known):
    line = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: R.choice(m.group(1).split("|")), line)

    def slot(m):
        if m.group(1) not in known:
            v = SLOTS[m.group(1)]
            known[m.group(1)] = v() if callable(v) else R.choice(v)
        return known[m.group(1)]
    line = re.sub(r"\{(\w+)\}", slot, line)
    return line[0].upper() + line[1:]


ONCE = """
s pre|Ewelina, do you want the spine text reading up or down? Our old printer never asked. // For Denmark down is normal, for France up. I always ask, because once I did not ask. // I sense a story. Down, please.
p pre|Jeppe, on page 112 there is a comment "ugly, fix later" inside the picture. It is printed layer. // Oh no. That is me talking to me. New page in ten minutes. // Replaced. It was good laugh in prepress.
s prod|Do you have a bulk dummy of the cookbook, blank is fine? The designer wants to hold it before she decides. // I make two, one with rounded spine. Courier today. // Arrived, she has not put it down since.
p prod|Mette, pallets for Denmark: still 120 by 80, or the half size? // 120 by 80, max height 140, otherwise the warehouse sends them back with a sticker. // I know this sticker. It has a sad face.
s hall|Tomasz, is it true that you read the books you print? // Only last page, when we check the sheet. I know all ends and no beginnings. // That is the best thing I heard this week.
p hall|Old press has name "Zofia" since today, we painted it. New one must earn the name. // Please send a photo, Karen wants it in the newsletter. // Sent. She has her good side.
s kids|The owl on the cover should be a bit less angry, is it possible to lighten the eyebrows at this stage? // Plate is not yet made, so yes. Send new picture until 14. // Sent. He looks sleepy now, as he should. // Sleepy owl is in.
p kids|Safety certificate for the tin whale book came: no sharp corners, ink okay for chewing. // Wonderful, my nephew will test it in practice. // Please only one copy per nephew.
s money|The bank asks which account ends with 4471, is this yours? // Yes, the one in kroner. The other in euro ends 9020. // Fine, now they believe me.
p money|Anders, your accounting paid one invoice two times. I do not complain, but I return. // Ha, thank you for honest people. Please set it off against the next. // Done, credit in the next one.
s any|My daughter has an ear infection so I am half here today. Ring if it is on fire. // Nothing is on fire. Health for the small one! // Thank you, she is already jumping.
p any|I was yesterday whole day at the doctor with my father, sorry for silence. All good with him. // No worries at all, glad he is well. The answer can wait until you have had coffee.
s any|It snows in Aarhus and the trains have given up, so all of us are at home with slippers. // In Toruń minus 11, but trains go. They are from 1974, they fear nothing. // Respect.
p any|Question from the canteen: is it true that you put fried onions on everything? // Only on things that deserve it. So yes. // I report it.
s pre|The barcode on the jacket is blurry at 80 percent. Can it be smaller than that? // Smaller no, scanner will refuse. I rebuild as vector, then it is sharp. // Super, approved.
p pre|Your fonts came without the italic for page 204 to 220. It will be fake italic, please no. // Good catch. Sent the real italic, and I apologise to the letter. // Letter accepts.
s prod|Can we have five copies flown for the author? He leaves for a reading tour on Thursday. // I put them in my brother's suitcase, he flies to Billund on Wednesday. Seriously. // Your brother gets a signed one!
p prod|ISBN on cover and on imprint page are different for the bird book. Which one is true? // The imprint page. You just saved us 3,000 stickers. // With pleasure, stickers are my enemy.
s hall|Could the school class from Viborg see the bindery in spring? 24 children, one very loud teacher. // Yes, but ear protection for everybody, also for teacher. // She will like that. Thank you.
p hall|We found in the returned pallet a shopping list in Danish. What is "rugbrød"? // Our reason to live. I will send you one. // Came. It is heavy like a book. We liked it.
s money|Do we pay VAT on the samples? Our new colleague insists. // No, samples under 50 euro are without. I send the article of law. // He is happy, he has printed it out.
p money|Exchange rate for the second quarter I took from the first of the month as agreed. Please look at it with cold eye. // Looked, cold eye, same number to the third decimal. // Excellent.
s kids|Would a die-cut hole in the page of the moon be mad? // Mad but possible. 11 cents each, tool 340 once. Hole must be 12 mm or more. // 14 then, for small fingers. I will sleep on it. // Sleep, tool maker is free until Friday.
p kids|Is the gull on page 9 supposed to have three legs? // One is a fishing rod. But now I cannot unsee it. // Children will see it first, I promise. // We are recolouring the rod.
s pre|Would you mind naming the proofs with our title and not only the job number? I keep opening the tax book. // Simple. From tomorrow title first. // Already better, thank you.
p pre|Total ink on the night pictures is 340 percent. Paper will cry. I can reduce to 300 without you seeing. // Please do, and show me one before and after. // Sent both. // I honestly cannot tell, so yes.
s any|Who is coming to the fair in the end? I book the table. // Halina, me and Ewelina. Michał stays with his machines, he does not like people so much. // I can hear him laughing. Table for seven.
p any|Sorry, I mixed the channel, previous message was for my wife. // We wondered about the potatoes. // Two kilos, she confirms.
s prod|Are the endpapers for the harbour book the sand colour or the sea colour? I have two notes from myself. // In order is sea. In your mail from the week before is sand. // Sea. Sand-me was tired. // Sea it is.
p prod|Printed edges: sample in three blues leaves today. Please look in daylight, not in the lamp. // Blue two, seen by the window by four people and a dog. // Dog has good taste.
s hall|The smell of the last delivery is a little strong, is it the varnish? // Yes, was packed warm. Open two boxes overnight, is gone in the morning. // Gone. My colleague misses it.
p hall|We tried the thinner thread on the poetry. Opens flat like table. Want to see? // Very much so. // Video in folder. // Please use it for all poetry from here on.
s money|Small one: the freight line says Aalborg, but the books went to Odense. // Correct, it was changed on the phone. I correct paper. // Lovely.
p any|Today is name day of Tomasz, he pretends he does not know. // Happy name day Tomasz! // How did you know. There is cake in press hall, you can only see it.
s any|Is your mail down? My message came back twice. // Yes since 7, the provider digs in the street. Write here. // Fine, I put the list in the folder then. // Mail is back, all arrived.
p pre|I will be on training on the new proofing screen tomorrow, Ola replaces me. She is better than me, do not tell. // We will not tell. Have fun!
s prod|I need to cut 16 pages of the lighthouse book, the museum withdrew the pictures. Does it hurt? // One section less, spine 1.1 mm thinner. New cover size in an hour. // You make it sound easy.
p prod|Film of laminate is 3 days late from supplier, so the garden book leaves Thursday not Monday. Is it a problem for you? // No, launch is the week after. Thanks for saying it so early. // It left on Wednesday in the end.
s kids|The author wants to thank "everyone in the printing house" by name on the last page. Could I get a list? // It is 74 people. // She insists. // Then I start typing. They will frame this page.
p kids|Rounded corners, radius 5 or 8? 5 looks more elegant, 8 survives kindergarten. // 8. Elegance is not their priority.
s any|The new coffee at your reception, what was it? Asking for the whole department. // From small roaster behind the station. I bring one kilo when we come. // You are a true partner.
p hall|Do you need the make-ready sheets of the art book? Otherwise goes to school for painting. // To the school, please. // They made kites from it.
s pre|Is the gold on the spine a touch greener than last time or do I need glasses? // New roll, a little greener, yes. I ordered the old number for the next run. // Then no glasses. Thank you.
p money|Our auditor asks to confirm open balance of end of quarter, letter in folder. // Signed and returned. He has nice handwriting. // He is very proud of it.
s prod|The Saturday edition wants a picture of a real printing sheet. May the photographer come by on Thursday? // Thursday the art book runs, it is the most photogenic. Come at ten. // He was so happy that he forgot his jacket. // Jacket hangs at reception.
p prod|I calculate the poetry again: if you take three of them on one sheet, you save about 700 euro. Same paper, same week? // Two for sure, the third poet is never in time. // I keep place for him until Friday noon. // He delivered! There will be a plaque.
s pre|Is there a trick for white text on the photo of the sea? It fills in. // One pixel more outline, and no serif under 8 points. // It reads. You have saved the poem.
p pre|Your new trainee sent me a file called final_final_REALLY. Is it final? // It is not. Please wait for final_final_REALLY_2, he is blushing. // Came, checked, is final.
s hall|How many copies does it take until the colour is stable? An author asks, he wants to write about it. // New press 90, Zofia 200, and on Monday morning 250. // He has made a poem out of that. About Mondays.
p hall|The rough cover board makes dust on folding, I slow down, it takes one shift more. No change in date. // Fine, better slow than dusty. // Ready, and I vacuumed myself.
s kids|My test family has found that the tin whale can be read upside down. Can we print it as a feature? // Then barcode must be on both sides, one of them dummy. // Too clever, we leave it as a secret.
p kids|Glitter for the mermaid: fine or coarse? Coarse stays in the carpet until retirement. // Fine, out of pity for the parents. // Fine is ordered.
s money|Can the invoices carry our title number too? It saves me an hour a month. // From next month, second line under the order. // Seen on the first one. My hour thanks you.
p money|Customs asks for value of the wooden sample box, though we are both in the Union. I answered politely. // Politely, you? // Very. Box is released.
s any|I will be in Toruń for a weekend with my husband, private. What should we see? // The tower, gingerbread, and not the mall. // The gingerbread has not survived the way home.
p any|Somebody here asks if Danish has really word for "yes" only for contradiction. // Jo. // This is what we feared.
s prod|Would it be cheaper to join the two deliveries to Odense and Aalborg? // 180 euro less, one day later for Aalborg. // One day is fine. // Joined.
p prod|The shrink foil for the boxed set is thinner now by law. Test fall from one metre: survived. // And from a Danish shelf? // Higher. We try two metres. // It survived as well.
s pre|Sorry, the map in the rye book has Sweden where Norway is. May I swap the page still? // Plates at 15, so yes, and quick before Norway sees. // Swapped. Diplomacy is safe.
p hall|Night shift found nice solution for the wide sheets, 300 more per hour. They ask if you want the same in the autumn. // With pleasure, and tell them well done from all of us. // They pretend that it is nothing.
s hall|One reader has complained that a page was missing. Do we have a counter copy of the tax book? // Yes, complete. Please ask him for a picture. // It was eaten by his dog, he admits now. // We send one more for the dog.
p any|I hear that it is the birthday of the publishing house. How old? // 87, and still no proper lift. // Congratulations! We have lift only for paper.
s any|Did I forget my charger in your meeting room? White, a bit chewed. // It is in my drawer. Was it the dog? // My son. Thank you, I collect it in the autumn.
p prod|Driver says the ramp in the central warehouse has new number, 7 not 4. True? // True, since Monday, sorry, I only heard it this morning myself. // No harm, he reads signs.
s kids|Can I borrow two of the misprinted sheets with the green fox? The children at the library would love to guess what happened. // I send ten. Answer is: Monday. // They guessed Monday!
p pre|Do you have higher picture of the author on flap? He is 300 pixels wide, all of him. // From his wife, 4,000 pixels, with hat. // With hat he prints very well.
s money|Shall we settle the overs of the spring in one go? I count 41 euro. // I count 43. // Then 42 and we are both generous. // Deal.
p kids|The foam for the bath book smells of strawberry from the factory. Intended? // No! But please keep it. // Kept. Hall smells like summer.
"""
MANY = """
p prod|{title}: {n} copies [leave|go out] on {wd}, {pal} pallets for {city}. [All as ordered.|Counted two times.] // [Lovely, I tell the warehouse.|Perfect, they are warned.|Great, thank you.]
s prod|Can we raise {title} from {n} by 500? [The chains ordered more.|The book club came in.|The trade is keen.] // [Paper is there, so yes.|Yes, until {hour} tomorrow I can change.|Possible, plus {eur} euro, I send a line.] // [Do it, please.|Please go ahead.|Confirmed.]
p prod|{job} [is on press now|starts at {hour}|is on the machine]. First sheet photo in folder. // [Looks right.|Very handsome.|Nice and clean.] // [Then we run.|Running.|We go on.]
s prod|What would {foil} on {title} cost for {n}? // About {eur} euro, and [two days|one day|three days] more. // [Hm. I take it to the author.|Worth it, add it please.|Too much for this one, but thank you.] // [Okay.|Clear.|Noted.]
p pre|{title}, page {pg}: [picture has 140 dpi only|line is thinner than hair|text sits 2 mm from trim]. [Leave or change?|What we do?] // [Change, new file {soon}.|Leave it, the designer wants exactly that.|You are right, sending a new page {pg}.|Ouch. New page {soon}.|Leave it, the author insists, I have tried.] // [Got page {pg}.|Good, {title} goes on.|In.|As you wish, I note it.]
s pre|Proof of {title} seen. Page {pg} [a little heavy in {ink}|has too much {ink} for my taste], the rest [is a pleasure|approved]. // [I take out 4 percent|I correct curve], new proof {soon}. // [Approved.|That is it.|Much better, go.]
p pre|Files for {title} [passed check|are green], {pages} pages, no [RGB|missing fonts|hairlines]. // [That is a first.|Jubii.|The intern will be proud.]
s pre|{job}: would you take the cover with [3|4|5] mm bleed, the designer is [on a plane|at the dentist|out today]? // [It is enough|I can work with this], I stretch [the sky|the background] little bit. // [You are kind.|Thanks!|She says thank you from afar.]
s hall|How does {paper} in {gsm} gsm [behave|run] on {title}? // [Like butter|Good, little dust|Calm], [{few} hours and done|we finish {wd}]. // [Good to hear.|That pleases me.|Nice.]
p hall|{paper} in {gsm} for {title} came with [wet corner on one pallet|one torn reel], I [put it aside|sent it back], rest is enough. // [Thanks for the word.|Fine, good that you look.|Understood.]
s hall|{title} [sewn or glued|with or without a ribbon], have we said? // [Sewn, in the order from {wd}.|Says so in the order, line {few}.] // [Found it.|Ah yes.|Of course.]
p hall|Bindery is {few} hours behind because of [glue temperature|a broken belt|trimmer blade]. {title} still leaves {wd}. // [All good then.|OK, thanks.|No drama.] // [All repaired, {title} is being packed.|We caught up in the night shift.|Level again since {hour}.|{title} is through, we are level.]
s kids|{title} gets a second edition, {n}. Same [cover|board], only [the price|the age] on the back changes. // [Good news!|Nice one.|I thought so, my kids love it.] [I need the new back until {wd}.|New back cover until {wd} {hour}, then it fits.] // [It is in the folder.|You have it, file ends with {job}.|Uploaded now.|Coming {soon}.]
p kids|Board for {title}: grey inside or white inside? White is {eur} euro more for all. // [White, the corners show.|Grey is fine for that age.|White please, {title} is a gift book.|Grey, we save it for the cover.] // [Ordered, comes {wd}.|OK, noted in {job}.|Done.]
p money|Invoice for {job} is {eur} euro, [freight included|without freight, comes separately]. // [Matches.|Approved, pays on {wd}.|Fits the order.] 
s money|On {job} I read [{few} proofs, we had one fewer|a night surcharge, was that agreed]? // [My error, credit comes.|You are right, corrected.|Yes, Mette asked on the phone, note attached.] // [Thanks.|All clear.|Then it is fine.]
s any|Tomorrow {hour} for a short call about {title}? // [Works.|Yes, I ring you.|Ten minutes later, then yes.] // [Good, I bring the dummy.|Fine, short it will be.|Talk then.]
p any|I am [in bindery|on the forklift course|with a visitor] for {few} hours, then I look at {title}. // [No hurry.|Take your time.|Fine.] // [Back, all is fine with it.|Looked, you can sleep.|Seen it, very good.]
s any|Thanks for turning {title} around so [fast|quickly]. [The author cried, in a good way.|Sales are dancing.|We are impressed.|{city} had it on the shelf at {hour}.] // [We tell the night shift.|Nice to hear, it was {n} in {few} hours.|Thank you, goes on the board in the hall.|Pleasure, {title} was a nice one to run.]
s prod|Truck for {city}: can it come before {hour}? The ramp [closes early on {wd}|is being painted]. // [Driver says yes.|Arranged.|He starts earlier, so yes.] // [You are the best.|Fantastic.|Thanks.]
p prod|Spine of {title} with {pages} pages on {paper}: [19|21|24|27|31] mm. Please adapt cover. // [Adapted.|Cover is in the folder.|New cover {soon}.] // [Fits.|Measured, fits.|Good.]
p prod|Stock of {paper} for you: {pal} tonnes. [Shall I order now for the next season?|Shall I reserve more?] // [Reserve two more tonnes.|Yes, please order.|Yes, the list for the season asks for it.] // [OK, {paper} is reserved.|Clear.|Will do.]
s pre|Can you make the [black on page {pg}|shadow on page {pg}] of {title} richer? // Yes, [40 cyan under it|with a bit of cyan]. [Looks deep.|Good idea.] // [Thank you, exactly that.|Beautiful.|Perfect.]
p hall|{title}: {n} good copies and [31|44|58|72] over. You want the overs? // [Yes, for the press.|Give them to the library in Toruń.|Yes please, the author has many aunts.|Half for us, half for your people.|To {city}, please.] // [Done.|On the pallet for {city}.|With pleasure.|They leave {wd}.]
"""


def parse(text):
    out = []
    for row in text.strip().splitlines():
        head, body = row.split("|", 1)
        side, group = head.split()
        out.append((side, group, [x.strip() for x in body.split(" // ")]))
    return out


once, many, rest = parse(ONCE), parse(MANY), []
R.shuffle(once)
NAMES = {p.first: p.party for p in s.people}


def address(line, me, you):
    for name, party in NAMES.items():
        if party == you.party:
            line = re.sub(rf"(^|(?:Hi|Hello|name day)\s){name}\b", lambda m: m.group(1) + you.first, line)
    return line


def groups(account):
    return dict(prod=[(mette, account)], pre=[(jeppe, ewelina)], hall=[(mette, tomasz), (mette, michal)], money=[(anders, account)], kids=[(signe, account)],
                any=[(mette, account), (jeppe, ewelina), (signe, ewelina), (mette, michal)])


def talk(per_week, first, last, account, reply=(4, 160), single=0.3):
    """As the kit's chatter, but each exchange begins on the side to which it belongs, and one of a kind is used once."""
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in s.holidays:
            continue
        for _ in range(s.poisson(per_week / 5)):
            if once and R.random() < single:
                side, group, lines = once.pop()
            else:
                if not rest:
                    rest.extend(many); R.shuffle(rest)
                side, group, lines = rest.pop()
            pub, prn = R.choice(groups(account)[group])
            if side == "s":
                one, other = pub, prn
            else:
                one, other = prn, pub
            if date in s.closed[one.party] or date in s.closed[other.party]:
                continue
            known = {}
            lines = [address(fill(x, known), *((one, other) if n % 2 == 0 else (other, one))) for n, x in enumerate(lines)]
            s.exchange("team", "prepress" if group == "pre" else "production", date, one, other, lines, reply, 1.0, 0.6, (8.2, 16.5))


talk(8.6, "2025-02-04", "2025-07-04", bartosz)
talk(3.0, "2025-07-07", "2025-07-10", bartosz)
talk(6.5, "2025-07-28", "2025-08-29", bartosz)
talk(8.6, "2025-09-01", "2025-11-26", katarzyna)
neutral = [["Good morning from a grey office.", "Good morning from a loud one."], ["I am off for today, all trucks are away.", "Enjoy the evening, same here soon."],
           ["Which link is right for the call?", "The one in the invitation.", "Thanks, I was in an empty room."], ["The folder is full again.", "I emptied the old proofs, there is room.", "Super."],
           ["Somebody left an umbrella after the visit.", "Mine! Keep it dry.", "It is an umbrella."], ["Sorry, was muted the whole time.", "We liked your facial expression."]]
s.chatter(("team", "production"), [(mette, bartosz), (jeppe, ewelina)], 0.5, neutral, "2025-02-10", "2025-06-27", (3, 90))
s.chatter(("team", "production"), [(mette, katarzyna), (jeppe, ewelina)], 0.4, neutral, "2025-09-08", "2025-11-21", (3, 90))

# ---------------------------------------------------------------- meetings

both = [mette, jeppe, bartosz, ewelina, tomasz]
s.series("Production meeting", "2025-02-11 10:00", 2, "2025-08-26", 45, both, skip=["2025-07-15", "2025-07-29"], moved={"2025-05-20": "2025-05-22 14:00"})
s.series("Production meeting", "2025-09-09 10:00", 2, "2025-11-18", 45, [mette, jeppe, katarzyna, ewelina, tomasz], cancelled=["2025-10-07"])
top = [karen, anders, mette, halina, bartosz, tomasz]
s.series("Steering Strandvig and Olszanka", "2025-02-12 13:00", 4, "2025-08-27", 60, top, skip=["2025-07-30"])
s.series("Steering Strandvig and Olszanka", "2025-09-24 13:00", 4, "2025-11-19", 60, [karen, anders, mette, halina, katarzyna, tomasz])
s.meeting("2025-06-18 09:00", "Paper of Bread, Butter, Beet", 90, [mette, jeppe, halina, tomasz, bartosz])
s.meeting("2025-09-03 10:00", "Frame agreement, first round", 120, [karen, anders, halina, bartosz, katarzyna])
s.meeting("2025-09-17 10:00", "Frame agreement, second round", 120, [karen, anders, halina, katarzyna])
s.meeting("2025-10-02 09:00", "Visit to Torun and frame agreement, third round", 360, [karen, anders, mette, jeppe, halina, katarzyna, tomasz, ewelina])
s.meeting("2025-10-30 12:00", "Signing and lunch", 90, [karen, anders, halina, katarzyna])

# ---------------------------------------------------------------- scenes

t = s.team("2025-02-03 09:20", "production", mette, "Good morning Toruń. The spring list is in the folder: 34 titles, two of them thick, one of them mad. Looking forward to this.")
s.team("2025-02-03 09:42", "production", bartosz, "Good morning! I printed it and hung it. Which one is mad?", t)
s.team("2025-02-03 09:44", "production", mette, "You will know when you see it.", t)

s.minutes("2025-02-12", "Steering Strandvig and Olszanka", top, """
## Points
- Spring list: 34 titles, 96,000 copies. Tomasz sees two tight weeks in April.
- Rules of the house: changes in process are told six weeks before; a question gets a sign of life the next working day.
## Decisions
- Both run on the 2024 price list until 31 December; whoever wants to open it says so before 1 September.
## Actions
- Bartosz: press calendar for April, by 19 February
- Mette: order of titles in the tight weeks, by 21 February
""")
t = s.team("2025-02-18 11:05", "production", bartosz, "Press calendar for April is in folder, one day before I promised. I enjoy this moment.")
s.team("2025-02-18 11:30", "production", mette, "Enjoy it :) The order of titles is there as well, so we are square.", t)

t = s.team("2025-02-20 07:55", "production", michal, "Bad morning. Glue unit is dead, part comes from Germany Saturday. \"Seven Sheds\" cannot leave on Monday, I think Wednesday. I say it now so that you can shout early.")
s.team("2025-02-20 08:20", "production", mette, "Not shouting. Wednesday is OK if it really is Wednesday, the shop window is Friday.", t)
s.team("2025-02-25 16:10", "production", michal, "Left today, Tuesday. We bound on Sunday.", t)
s.team("2025-02-25 16:14", "production", mette, "On a Sunday! Thank you, all of you.", t)

t = s.team("2025-03-06 12:40", "production", tomasz, "Vikings again take everything by force: your truck stands across our whole yard.")
s.team("2025-03-06 12:47", "production", mette, "It is in our blood. Next time we also burn down the canteen.", t)
s.team("2025-03-06 12:52", "production", tomasz, "Wait until Thursday, then is liver. We will help you.", t)

s.minutes("2025-03-12", "Steering Strandvig and Olszanka", top, """
## Points
- Actions of last time: both done.
- Complaints: one box with bent corners, replaced within three days.
## Decisions
- Overs up to 2 percent go to Strandvig without charge.
## Actions
- Anders: forecast for autumn, by 4 April
""")

t = s.team("2025-03-19 21:40", "production", mette, "URGENT, sorry for the hour. \"Saltmarsken\" was just read from on the eight o'clock show and every shop in the country is out. Can you do 4,000 in 48 hours? I know what I am asking.")
s.team("2025-03-19 22:05", "production", tomasz, "Plates are still here. I take tax book off press at 6 and put yours. Friday noon on truck.", t)
s.team("2025-03-21 11:25", "production", bartosz, "On truck. 4,060. Tomasz went to sleep, please do not ring him.", t)
s.team("2025-03-21 11:31", "production", karen, "I have been in publishing for 29 years and I have not seen that before. Thank you. Cake is on its way to the hall.", t)

# announced change of process
s.minutes("2025-04-09", "Steering Strandvig and Olszanka", top, """
## Points
- Forecast for autumn came on 3 April.
- Olszanka announces: from 1 July all files come through the new portal, as PDF/X-4, and proofs are seen on screen. Why: the old server loses its support in summer. Twelve weeks from now.
- Strandvig asks for paper proofs of art books; granted.
## Decisions
- Trial in May and June with both ways side by side. Nobody is switched over before Jeppe has said yes.
## Actions
- Ewelina: guide with pictures and two training hours, by 30 April
- Jeppe: names three titles for the trial, by 30 April
""")
t = s.team("2025-04-09 15:10", "prepress", ewelina, "As Halina told today: 1 July portal and X-4 instead of the old server. I write it here once more so that nobody is surprised. Until then the old way works like always. Ask me everything, also stupid things.")
s.team("2025-04-09 15:48", "prepress", jeppe, "I will be honest, I hate portals, and I have hated this one since lunch. Who on earth decided the button for \"send\" is red?", t)
s.team("2025-04-09 15:59", "prepress", ewelina, "A man of 24 years. I ask him to make it green. What else disturbs you?", t)
s.team("2025-04-10 09:05", "prepress", jeppe, "Transparency in our old backlist files. I send you the worst three and if they survive I shut up.", t)
s.team("2025-04-14 13:20", "prepress", ewelina, "They survived, look in folder. And button is green.", t)
s.team("2025-04-14 13:34", "prepress", jeppe, "I shut up.", t)

# a third firm
t = s.team("2025-04-24 08:50", "production", bartosz, "Nordkilen Fragt lost three of our pallets. Not late, LOST. They stand somewhere in Rostock and nobody there answers since Tuesday.")
s.team("2025-04-24 09:10", "production", anders, "They are hopeless, the third time this year they blame everybody but themselves. I ring their boss now, from both of us.", t)
s.team("2025-04-24 15:45", "production", anders, "Found, behind a load of bathtubs. They arrive tomorrow and they pay. Shall we look for another forwarder together?", t)
s.team("2025-04-24 15:58", "production", bartosz, "Yes, with joy. I have two names.", t)

s.minutes("2025-05-07", "Steering Strandvig and Olszanka", top, """
## Points
- Portal: guide came on 28 April, training held twice, Jeppe has named three titles.
- Forwarder: notice given to the old one by both; Hvidsand Transport starts on 1 July, until then by the day.
## Decisions
- Freight price is split as before.
## Actions
- Tomasz: date for the new press and what stands still meanwhile, by 14 May
""")

# a meeting moved, with its reason
t = s.team("2025-05-13 10:15", "production", tomasz, "New press comes on Tuesday 20th with two cranes, exactly in our meeting. Can we take Thursday 22nd at 14? Then I can also show it live. Nothing of yours stands still, Zofia takes your jobs.")
s.team("2025-05-13 10:32", "production", mette, "Of course, Thursday at 14. I change the invitation. Film the cranes please.", t)
t = s.team("2025-05-22 15:05", "production", jeppe, "Best production meeting so far, I want a crane as well.")
s.team("2025-05-22 15:12", "production", ewelina, "Stand in queue, after all the men here.", t)

# a question that looks forgotten
t = s.team("2025-05-28 15:40", "production", signe, "Can the moon book have the 14 mm hole on the cover as well? I would need it for the catalogue.")
t2 = s.team("2025-06-02 08:25", "production", bartosz, "Signe, I owe you answer since Wednesday: you were off Thursday and Friday and I wanted the tool maker's word first. Yes, 14 mm on cover, no extra tool.", t)
s.team("2025-06-02 08:50", "production", signe, "You owe me nothing, it is in time. Hurra!", t)

s.minutes("2025-06-04", "Steering Strandvig and Olszanka", top, """
## Points
- New press runs since 26 May. Name still open, five proposals.
- Portal: 11 titles in the trial, two errors, both mended the same day.
## Decisions
- Switch on 1 July stands. Jeppe has said yes.
## Actions
- Mette: holiday weeks of both houses into one sheet, by 20 June
""")

# the quarrel about paper
t = s.team("2025-06-11 09:02", "production", jeppe, "\"Bread, Butter, Beet\" is on my desk and I am furious, I say it as it is. You can read page 41 through page 42. The butter is grey. This is not the paper we chose and I cannot believe nobody at the press stopped it.")
s.team("2025-06-11 09:20", "production", tomasz, "With respect, you stood on the proof with signature. We printed what was signed. I do not accept that we are sleeping here.", t)
s.team("2025-06-11 09:26", "production", jeppe, "I signed a proof, I did not sign a curtain. 3,500 cookbooks, Tomasz. It is an awful piece of work and I will not have my name in it.", t)
s.team("2025-06-11 09:41", "production", tomasz, "Then come and show me. I am thirty years on press and nobody wrote to me \"awful\".", t)
s.team("2025-06-11 09:55", "production", mette, "Stop both of you for an hour, please. Six copies leave here with the 11 o'clock courier. Tomasz, would you keep sheets from the same pallet? Then we measure the same thing.", t)
s.team("2025-06-11 10:08", "production", halina, "Good. Nothing more of this book leaves our house until we know. I look at it myself tomorrow, and I ring Karen now so that she hears it from me.", t)
s.team("2025-06-13 14:30", "production", tomasz, "Measured, 22 sheets. Ordered 115 gsm, on the pallet label 115, on my scale 101. The mill sent wrong reel and I did not weigh. Jeppe, you were right that I should have seen it in my hand. I am sorry for the tone.", t)
s.team("2025-06-13 14:52", "production", jeppe, "And I have checked our side: the grey butter is ours, the pictures had the profile for coated paper. So half of my anger belongs to me. \"Awful\" I take back. Beer in the autumn.", t)
s.team("2025-06-13 14:55", "production", tomasz, "Two beers.", t)
s.minutes("2025-06-18", "Paper of Bread, Butter, Beet", [mette, jeppe, halina, tomasz, bartosz], """
## Points
- It got loud last week. Everybody here thinks that it was right to say it and that it could have been said softer.
- Cause one: the mill delivered 101 gsm under a label of 115. Olszanka did not weigh.
- Cause two: Strandvig's pictures carried the profile for coated paper. Prepress saw a warning and let it pass.
## Decisions
- Reprint of all 3,500. The mill pays the paper, Olszanka the printing, Strandvig the new pictures. In the shops on 15 August as planned.
- Every pallet is weighed from today; the weight stands on the job ticket that both see.
## Actions
- Tomasz: scale and form at the ramp, by 25 June
- Jeppe: profiles for uncoated paper for the whole list, by 30 June
- Bartosz: claim to the mill, by 20 June
""")
t = s.team("2025-06-20 12:15", "production", bartosz, "Claim is out, mill already accepts. Scale stands at the ramp since this morning, it is big like a bed.")
s.team("2025-06-20 12:30", "production", jeppe, "Profiles are done too, ten days early, out of bad conscience.", t)
t = s.team("2025-07-09 10:40", "prepress", jeppe, "Reprint of \"Bread, Butter, Beet\" is here. The butter is yellow, the paper is thick, I am hungry.")
s.team("2025-07-09 10:58", "prepress", ewelina, "I read it in the hall aloud. Tomasz smiled, we have witnesses.", t)

# holidays, said in time
t = s.team("2025-06-20 09:10", "production", mette, "The sheet with the holidays: both houses are closed from 14 to 25 July, and the week before is thin here as well. So it gets very quiet, and that is only summer. For real emergencies Karen and Halina have each other's private numbers.")
s.team("2025-06-20 09:25", "production", bartosz, "Confirmed. I will be in lake, without telephone.", t)

# the portal starts
t = s.team("2025-07-01 09:50", "prepress", jeppe, "Why is the old server gone? Nobody told me it would be off already this morning!")
s.team("2025-07-01 09:56", "prepress", ewelina, "It is 1 July :)", t)
s.team("2025-07-01 09:58", "prepress", jeppe, "...it is 1 July. You told me on 9 April, on 28 April, and last Thursday. I withdraw in shame.", t)
s.team("2025-07-01 10:05", "prepress", ewelina, "I keep a window open to the old one for you until Friday, in secret.", t)
s.minutes("2025-07-02", "Steering Strandvig and Olszanka", top, """
## Points
- Portal live since yesterday, 14 jobs in, all fine.
- All three actions of 18 June are done.
- Pallets weighed: 61, none outside two percent.
## Decisions
- No steering in July. Next one on 27 August.
""")

# a trivial apology
t = s.team("2025-08-05 13:02", "production", anders, "I must apologise deeply: I called your managing director \"Helena\" in the whole letter. Four times.")
s.team("2025-08-05 13:15", "production", halina, "My own aunt does it since fifty years. Forgiven.", t)

# the agreement is opened, early and in the open
t = s.team("2025-08-13 10:00", "frame-agreement", karen, "Halina, I would rather you hear this from me and early. We want to open the price list, well before the 1st of September we set ourselves. Hardback sales fell by 11 percent in the first half, and my board asks for 8 percent off print. I have also asked two other houses for a quote, so that I know where the market stands. You will see those numbers, without the names.")
s.team("2025-08-13 11:40", "frame-agreement", halina, "Thank you that you say it so straight, Karen. I do not like it. Eight percent is more than what I earn on your list, I can show you. And I have a wish of my own: paper and energy moved three times this year and I carried all of it. Let us put both on one table.", t)
s.team("2025-08-13 11:52", "frame-agreement", karen, "Both on one table. First of three rounds on the 3rd of September? And in the hall nothing changes meanwhile, I have told my people the same.", t)
s.team("2025-08-13 12:01", "frame-agreement", halina, "3 September at 10. I told mine at breakfast.", t)

# somebody new, well received
t = s.team("2025-08-18 09:30", "production", bartosz, "Dear Danes, I become father in September (second time) and after it I will build up our office in Gdynia. From 1 September Katarzyna Wilk takes over from me. She worked six years in the bindery, she knows more than me. Until end of August we do everything in two.")
s.team("2025-08-18 09:36", "production", mette, "Oh Bartosz! Congratulations and also a small tear. You leave a big hole and the tidiest folder I ever saw.", t)
s.team("2025-08-18 09:51", "production", katarzyna, "Hello everybody, I am Katarzyna. I am a bit nervous, I only spoke with books until now.", t)
s.team("2025-08-18 09:55", "production", signe, "Welcome Katarzyna! I come to Toruń on the 28th anyway, shall I take you through the children's list, with cake?", t)
s.team("2025-08-18 10:02", "production", katarzyna, "With cake always. Thank you!", t)
s.team("2025-08-18 10:20", "production", anders, "Welcome from the boring department too. Ring me about any number at any time.", t)

top2 = [karen, anders, mette, halina, bartosz, katarzyna, tomasz]
s.minutes("2025-08-27", "Steering Strandvig and Olszanka", top2, """
## Points
- Bartosz hands over to Katarzyna; list of 23 open jobs gone through together.
- Price list: Strandvig has opened it on 13 August, in time. Both sides bring figures to the first round.
## Decisions
- Talks about money stay in the three rounds, the hall is kept out of it.
## Actions
- Anders: volumes 2023 to 2025 by title, by 1 September
- Halina: cost of paper and energy by month, by 1 September
""")
s.minutes("2025-09-03", "Frame agreement, first round", [karen, anders, halina, bartosz, katarzyna], """
## Points
- Both sets of figures came on 1 September.
- Strandvig: minus 8 percent, two years. Olszanka: no reduction, index for paper and energy from January.
- The two other quotes are 5 and 9 percent lower, the lower one without thread sewing.
- Far apart. Said openly by both.
## Actions
- Halina: what a larger, steadier volume would be worth, by 12 September
- Anders: which titles could be planned a year ahead, by 12 September
""")
t = s.team("2025-09-04 09:15", "frame-agreement", anders, "I slept on it and I am still not happy. An index means that we carry your whole risk and you none. My board will not swallow that, and I would not either.")
s.team("2025-09-04 10:30", "frame-agreement", halina, "And minus 8 means that I pay for printing your books. In March I lost 6,200 euro on the tax series alone, calculation is in folder, look in it as long as you like.", t)
s.team("2025-09-04 14:05", "frame-agreement", anders, "I looked in it, two hours. You are right about the tax series, we changed the page count four times. That is our doing and I did not know it. On the index I still say no, but I have an idea with a cap.", t)
s.team("2025-09-04 14:22", "frame-agreement", halina, "Cap is a word with which I can live. Bring it on the 17th.", t)
t = s.team("2025-09-11 16:20", "frame-agreement", karen, "To be fair to you before you calculate the whole weekend: if we stay at zero, I shall have to place the cookbooks elsewhere, that is 14 percent of the list. I do not want to. I say it here at the table so that it is no threat behind your back.")
s.team("2025-09-11 17:05", "frame-agreement", halina, "I prefer a hard word at the table. Then mine: below minus 4 I must let four people in the bindery go. So now we know both where the wall is.", t)
s.team("2025-09-11 17:12", "frame-agreement", karen, "Now we know. Thank you. That helps me with my board more than you think.", t)
s.minutes("2025-09-17", "Frame agreement, second round", [karen, anders, halina, katarzyna], """
## Points
- Strandvig plans 60 percent of the list a year ahead; that is worth 3 percent to Olszanka.
- Index with a cap of 3 percent a year, in both directions. Anders and Katarzyna have calculated it on the last three years: 0.8 percent on average.
- Open: the last percent, and who pays for page counts that change late.
## Decisions
- Anders and Katarzyna do not find each other on these two. Both ask Karen and Halina to settle them in Toruń.
## Actions
- Katarzyna: list of late page counts in 2025, by 26 September
""")
t = s.team("2025-09-18 08:50", "frame-agreement", anders, "For the record, Katarzyna and I send the two points upstairs together, with one page that we both wrote. We argued for an hour and then had a very good laugh about footnote 3.")
s.team("2025-09-18 08:58", "frame-agreement", katarzyna, "Footnote 3 stays.", t)

# the publisher's own slip
t = s.team("2025-09-22 08:35", "production", signe, "Katarzyna, I am so sorry. The barcodes for the four owl books are still on my computer and your slot is today at noon. My mistake alone, I thought I had uploaded them on Thursday.")
s.team("2025-09-22 08:49", "production", katarzyna, "No panic. I change with \"Moss\", it is ready. Owls go Wednesday, same truck Friday. Upload now and breathe.", t)
s.team("2025-09-22 08:57", "production", signe, "Uploaded. Breathing.", t)
s.team("2025-09-26 15:10", "production", katarzyna, "Owls on the truck, as said. And list of late page counts is in folder for Anders.", t)

top3 = [karen, anders, mette, halina, katarzyna, tomasz]
s.minutes("2025-09-24", "Steering Strandvig and Olszanka", top3, """
## Points
- First month with Katarzyna: 31 jobs, one late by a day, told in advance.
- Weights: 240 pallets, one outside, sent back to the mill.
## Decisions
- Visit to Toruń on 2 October: hall in the morning, agreement after lunch.
""")
s.minutes("2025-10-02", "Visit to Torun and frame agreement, third round", [karen, anders, mette, jeppe, halina, katarzyna, tomasz, ewelina], """
## Points
- Hall, scale, new press. It is called Birgit, after Karen's mother, by vote.
- All production points of the coming week gone through beside the machines.
## Decisions
- Minus 4 percent on planned titles, nothing on the others; index capped at 3 percent both ways; two years from 1 January 2026.
- A page count that changes after the order is paid by the one who changes it.
- Cookbooks stay in Toruń. Nobody in the bindery has to go.
## Actions
- Anders and Katarzyna: text for signature, by 20 October
""")
t = s.team("2025-10-03 08:40", "frame-agreement", halina, "Good morning. I did not sleep much but well. You were hard, Karen, and correct.")
s.team("2025-10-03 08:55", "frame-agreement", karen, "The same to you. Four percent is less than I was sent for, and I will defend it with pleasure. Your open books made the difference.", t)
t = s.team("2025-10-03 11:15", "production", jeppe, "Tomasz has paid two beers. I have paid four. History will be kind to both of us.")
s.team("2025-10-03 11:40", "production", tomasz, "Please write quietly today.", t)

# a meeting cancelled, with its reason
t = s.team("2025-10-06 09:05", "production", mette, "We went through every single point on Thursday in the hall, so I have nothing left for tomorrow. Shall we drop the meeting of the 7th and see each other on the 21st as usual? Shout if you have anything.")
s.team("2025-10-06 09:18", "production", katarzyna, "Nothing from us, list is empty. I agree, until 21st.", t)
s.team("2025-10-06 09:20", "production", mette, "Cancelled in the calendar. One free hour for everyone.", t)

# a breakdown, told at once
t = s.team("2025-10-13 06:42", "production", tomasz, "Plate setter burned its laser in the night. No new plates before Thursday. Three of your titles are hit: Blue Hour, Cold Water, Fjord Birds. I already ask my colleague in Bydgoszcz for plates, answer at 9.")
s.team("2025-10-13 07:30", "production", mette, "Uf. Thanks for the early word. Blue Hour is the one that hurts, it has its launch on the 22nd. The others can wait a week.", t)
s.team("2025-10-13 09:12", "production", tomasz, "Bydgoszcz makes plates of Blue Hour tonight, we pay it. Others next Monday. Launch is safe.", t)
s.team("2025-10-17 14:00", "production", katarzyna, "Blue Hour left at 13:30. And laser is back since an hour.", t)
s.team("2025-10-17 14:08", "production", mette, "I have never been less worried in a crisis.", t)

s.minutes("2025-10-22", "Steering Strandvig and Olszanka", top3, """
## Points
- Text of the agreement came on 17 October, two commas changed.
- Plate setter: 3 titles hit, launch kept. Bydgoszcz becomes the standing reserve.
## Decisions
- Signing on 30 October in Aarhus.
## Actions
- Katarzyna: plan for the first half of 2026 with Mette, by 14 November
""")
t = s.team("2025-10-30 14:10", "frame-agreement", karen, "Signed. Two years. And Halina ate three kinds of herring without blinking.")
s.team("2025-10-30 14:31", "frame-agreement", halina, "I blinked inside. Thank you all, especially Anders and Katarzyna for the footnote.", t)

# a prize, shared
t = s.team("2025-11-06 17:20", "production", karen, "\"Bread, Butter, Beet\" has won Best Book Craft of the Year! In my little speech I told the story of the scale and named Tomasz, Ewelina and Michał. The diploma has both houses on it, I insisted.")
s.team("2025-11-06 17:29", "production", ewelina, "I am shouting through the hall!!", t)
s.team("2025-11-07 07:10", "production", tomasz, "Without the angry man of 11 June there would be no such book. Congratulations to Jeppe also.", t)
s.team("2025-11-07 09:02", "production", jeppe, "Now I have something in my eye, must be paper dust.", t)

# a gap that is explained
t = s.team("2025-11-10 13:40", "production", anders, "Katarzyna, is the December paper already at the new index or still the old list? I close the budget on Friday.")
s.team("2025-11-13 07:50", "production", katarzyna, "Anders, forgive me: Tuesday was our Independence Day and yesterday I lay in bed with fever. Old list until 31 December, all of it.", t)
s.team("2025-11-13 08:15", "production", anders, "In very good time, Friday is tomorrow. Get well, and stay in bed next time!", t)

s.minutes("2025-11-19", "Steering Strandvig and Olszanka", top3, """
## Points
- Plan for the first half of 2026: 38 titles, came on 12 November.
- What each takes from the year. Strandvig: say it early, and weigh your words like pallets. Olszanka: weigh the pallets.
## Decisions
- In 2026 we try a series on straw paper together, one title in May.
## Actions
- Ewelina and Jeppe: test sheets on straw paper, by 15 January
""")
t = s.team("2025-11-25 15:00", "production", bartosz, "A visitor from Gdynia: she is called Lena, 3,400 grams, no deviation from the order. I read here from time to time, you do well without me, which is outrageous.")
s.team("2025-11-25 15:06", "production", mette, "Lena! Weighed on the big scale, I hope. Everyone here is cheering.", t)
s.team("2025-11-25 15:20", "production", signe, "Granny Gull and the owl are already in an envelope to Gdynia.", t)

s.write()
