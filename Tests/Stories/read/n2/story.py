import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
from datetime import date

s = Story(77203, "Europe/Stockholm", "2024-09-02", "2025-06-27")
BIB, TAR = "almlunda", "tarvik"
s.party(BIB, "ub-almlunda.example")
s.party(TAR, "tarvik-skann.example")

# the library: Lena long and warm, Gunnar dry, Ebba quick with emoji, Per-Olof formal, Nadia exact
lena = s.person("Lena Wikander", BIB, "head of collections")
gunnar = s.person("Gunnar Ask", BIB, "conservator")
ebba = s.person("Ebba Nylund", BIB, "metadata librarian")
perolof = s.person("Per-Olof Stenmark", BIB, "library director")
nadia = s.person("Nadia Haddad", BIB, "systems and quality")
# the firm: Kaur clipped, Liis careful, Margus ironic, Triin cheerful, Rein the owner
kaur = s.person("Kaur Tamme", TAR, "production manager")
liis = s.person("Liis Raudsepp", TAR, "project manager")
margus = s.person("Margus Ilves", TAR, "text recognition")
triin = s.person("Triin Kallaste", TAR, "scan room lead")
rein = s.person("Rein Oja", TAR, "owner")

every = [lena, gunnar, ebba, nadia, kaur, liis, margus, triin]
s.channel("provincial-papers", every)
s.channel("quality", [nadia, ebba, gunnar, kaur, margus, triin])
s.channel("transport", [gunnar, lena, liis, triin, kaur])
s.channel("ub-coffee-room", [lena, gunnar, ebba, nadia])
s.channel("tarvik-house", [kaur, liis, margus, triin])

for y, m, d in [(2024, 11, 1), (2024, 12, 23), (2024, 12, 24), (2024, 12, 25), (2024, 12, 26), (2024, 12, 27), (2024, 12, 30), (2024, 12, 31), (2025, 1, 1), (2025, 1, 2), (2025, 1, 3), (2025, 1, 6),
                (2025, 2, 24), (2025, 4, 18), (2025, 4, 21), (2025, 5, 1), (2025, 5, 29), (2025, 6, 6), (2025, 6, 20), (2025, 6, 23), (2025, 6, 24)]:
    s.holidays.add(date(y, m, d))
s.away(TAR, "2025-02-17", "2025-02-21")
s.away(BIB, "2025-04-14", "2025-04-17")

r = s.chance
papers = ["Almlunda Tidning", "Norra Posten", "Sjöbygdens Blad", "Bruksbladet", "Lantmannens Röst", "Veckobudet", "Aftonstjernan", "Smedjan", "Kustkuriren", "Gamla Allehanda"]
def title(): return r.choice(papers)
def year(): return r.randint(1841, 1938)
def reel(): return f"{r.choice('ABCDK')}{r.randint(104, 987)}"
def num(a=11, b=940): return r.randint(a, b)
def weekday(): return r.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])

# Each card is a small function, so that every dealing fills in other papers, years and numbers.
chat_cards = [
    lambda t, y, n: [f"Volume {reel()}, {t} {y}: pages {n} and {n+1} stuck together.", "Don't pull, please. A bone folder and some patience.", "Came apart clean, one column of ads was hiding there."],
    lambda t, y, n: [f"Is {t} {y} one title or two? The masthead changes in {r.choice(['March','May','October'])}.", "Two records, one shelf mark. Yes, really.", "The nineteenth century had no mercy."],
    lambda t, y, n: [f"{n} pages on server from {t}.", "Got them all, count is right."],
    lambda t, y, n: [f"The box with {reel()} has no list inside.", "List was under the foam, I hope?", "Under the foam. Found."],
    lambda t, y, n: [f"What resolution for the fold-out map in {t} {y}?", "400 is plenty.", "Ok 400."],
    lambda t, y, n: [f"Somebody in {y} wrote a recipe for herring in the margin of {t}.", "Please scan the recipe in colour!!", "Done. It needs more dill."],
    lambda t, y, n: [f"Sorry, overlooked your question about {reel()}. It is page {n}, upside down in the original too.", "Ah good, then it stays upside down."],
    lambda t, y, n: [f"Recognition for {t} is at {r.randint(91,98)}.{r.randint(1,9)} % words.", "For that print? Impressive.", "The printer in those years bought new type."],
    lambda t, y, n: [f"Skew on {reel()} a bit above limit, around image {n}.", "Will redo this evening.", "Looks straight now, thanks"],
    lambda t, y, n: [f"I have {n} images with a thumb in the corner.", "Whose thumb?", "Ours I fear. Rescan tomorrow.", "Thumbless, perfect."],
    lambda t, y, n: [f"Could the van come at 10 instead of 8 on {weekday()}?", "No problem, the driver likes to sleep."],
    lambda t, y, n: [f"How thick is the {y} volume? Cradle takes 11 cm.", "9 cm, I measured with a real ruler.", "Fits then."],
    lambda t, y, n: [f"Do we deliver page {n} of {t} with the tear or with the tissue repair?", "With repair, it is there to stay.", "Clear."],
    lambda t, y, n: [f"Checksum of batch {n} does not match for two files.", "Upload was cut by the network. Again now.", "Match!"],
    lambda t, y, n: [f"Ebba's list says {n} issues for {y}, I count {n-1}.", "There was a strike in December, one issue was never printed.", "A solid reason."],
    lambda t, y, n: [f"Mould suspicion on {reel()}, grey dots.", "Bag it and keep apart, I look at pictures.", "It is only old soot.", "Soot we can live with."],
    lambda t, y, n: [f"Training set for the blackletter has {n} lines more.", "Who typed them?", "My aunt, she reads Fraktur faster than I do."],
    lambda t, y, n: [f"Home today, the kids have fever both. Reading messages between the soups.", "Get well soon to the small ones", "Thanks, one is already jumping"],
    lambda t, y, n: [f"The lamp of scanner {r.randint(1,5)} is a bit yellow since yesterday.", "I calibrate it over lunch.", "White like the first snow."],
    lambda t, y, n: [f"Is {t} still in copyright for {y}?", "Only the serial novel, and the author died in 1921.", "So free."],
    lambda t, y, n: [f"Batch {n} will be a day later, two scanners share one operator today.", "A day is nothing.", "And there it is, complete."],
    lambda t, y, n: [f"I would not crop the margins of {t} so tight.", "I would, saves 8 % space.", "Readers print them with notes in the margins.", "Ok that convinces me, wider."],
    lambda t, y, n: [f"What is the ⚘ sign on page {n}?", "Printer's flower.", "So no letter. Good to know for the model."],
    lambda t, y, n: [f"Can I throw away the raw images of {reel()}?", "Wait until our backup on {0}, please.".format(weekday()), "I wait."],
    lambda t, y, n: [f"Great work on {t}, the halftones are really sharp.", "Will tell the night shift, they blush rarely."],
    lambda t, y, n: [f"Column order is mixed on {reel()} image {n}.", "The layout model met a circus advertisement.", "It drew the elephant as a headline :)"],
    lambda t, y, n: [f"Which language code for the Finnish supplement of {y}?", "fin, and mark it as a part.", "👍"],
    lambda t, y, n: [f"Do you want the empty pages?", "All of them, the scholars count.", "Then {0} empties go with it.".format(n)],
    lambda t, y, n: [f"Volume {reel()} has a broken spine, it was like that at arrival, see photo.", "I know that one, note from {0}. No worry.".format(y + 60)],
    lambda t, y, n: [f"Server is slow from here, {n} kB a second.", "Somebody streams handball.", "Handball is over, fast again."],
    lambda t, y, n: [f"Date on the masthead of {t} says 31 June {y}.", "A misprint, give it 1 July in the data.", "And a note?", "And a note."],
    lambda t, y, n: [f"Crate {n} weighs 34 kg, the driver has a back.", "Two crates next time, sorry for the back."],
    lambda t, y, n: [f"Hello, is the form for loans the old or the new one?", "New, blue header.", "Found blue."],
    lambda t, y, n: [f"Snow! The ferry may be late with {reel()}.", "The papers waited since {0}, they can wait till evening.".format(y)],
    lambda t, y, n: [f"I put the sample pages of {t} in the folder, {n%40+3} of them.", "Looked at all. Contrast one step lower please.", "One step lower, new ones up."],
    lambda t, y, n: [f"Your coffee cups arrived here in crate {n}.", "We wondered.", "They travel back with the next one, washed."],
    lambda t, y, n: [f"The word 'ångfartyg' comes out as 'ängfartyg' {n} times.", "Steam ship to meadow ship.", "Corrected in the dictionary."],
    lambda t, y, n: [f"Does anyone know who 'Signe the Walker' in {t} is?", "A columnist, real name Hedda Kvist.", "In the authority file now."],
    lambda t, y, n: [f"Missing issue: {t}, no {n%52+1}, {y}.", "We have it in the duplicates, comes with the next crate.", "Thanks, gap closed."],
    lambda t, y, n: [f"Colour target missing on first image of {reel()}.", "Shot separately, image {0}.".format(n), "I see it."],
    lambda t, y, n: [f"My office moves {weekday()}, so half a day without phone.", "We survive it. Good luck with the boxes."],
    lambda t, y, n: [f"Funniest headline today: 'Cow returns alone from market', {t} {y}.", "I need to know more about the cow.", "Page {0}, she was in no hurry.".format(n % 8 + 1)],
    lambda t, y, n: [f"We have {n} files with a space in the name.", "Rename to underscore?", "Please.", "Done by script."],
    lambda t, y, n: [f"Is it ok to open the binding of {reel()} to 120 degrees?", "100, not more, it is glued.", "100 it is."],
    lambda t, y, n: [f"The XML of batch {n} is valid, first try.", "Frame it and hang it on the wall."],
    lambda t, y, n: [f"Humidity in our store is 47 today.", "Could not be better for old paper."],
    lambda t, y, n: [f"Two people from the museum want to see scanning of {t} on {weekday()}.", "Welcome, please no perfume, Triin sneezes."],
    lambda t, y, n: [f"Is page {n} damaged or is it a shadow?", "Shadow of the clamp.", "Then one rescan."],
    lambda t, y, n: [f"Have you a minute for the long s problem in {t}?", "At 14?", "14 is good."],
    lambda t, y, n: [f"Got the crate with {reel()}, seal unbroken, 6 volumes.", "Thank you for the quick sign."],
    lambda t, y, n: [f"Can we skip the wrapper of {y}?", "No, the price stands only there.", "Right, wrapper in."],
    lambda t, y, n: [f"I think our style guide contradicts itself on page {n%20+2}.", "Rule 7 wins over rule 3.", "Good, the models like winners."],
    lambda t, y, n: [f"Spring cleaning of the folders: {n} GB of old tests. Delete?", "Delete, with a tear.", "Gone."],
    lambda t, y, n: [f"Who can read this handwriting on {reel()}? Photo in the folder.", "'Returned to the parson, wet.'", "Poor parson."],
    lambda t, y, n: [f"The power was off {n%50+4} minutes, the scan of {t} {y} must be started again.", "Anything lost?", "Only nerves."],
    lambda t, y, n: [f"Is the spelling 'Sjöbygden' or 'Siöbygden' in {y}?", "As printed, and normalised in the second field.", "Both in."],
    lambda t, y, n: [f"Thanks for the pepparkakor in crate {n}!", "Were they whole?", "They are metadata now."],
    lambda t, y, n: [f"Small thing: the footer says 'digitzed'.", "An i has fallen out. Fixed.", "It was in {0} files, all good now.".format(n)],
    lambda t, y, n: [f"Which gloves do you use for {t}?", "None, clean hands are better.", "I knew it, won a bet."],
    lambda t, y, n: [f"Deskew of the {y} tables went wrong, lines like stairs.", "Threshold was too brave.", "Now flat."],
    lambda t, y, n: [f"Can I have the issue count by year for {t}?", "In the sheet, column {0}.".format(r.choice("DFHK")), "Seen, merci"],
    lambda t, y, n: [f"The microfilm of {reel()} is better than the paper, believe it or not.", "I believe it, the paper lay in a barn.", "Film then."],
    lambda t, y, n: [f"Naming of supplements: _s{n%9+1} or _sup?", "_s and the number.", "ok"],
    lambda t, y, n: [f"Could someone check image {n} of {reel()}? Moiré on the portrait.", "Turn the page 3 degrees and shoot again.", "Moiré gone, magic."],
    lambda t, y, n: [f"I'm in a course until {weekday()} noon, ask Nadia or Triin.", "Have fun, learn something for us too."],
    lambda t, y, n: [f"The {y} index of {t} is alphabetical by first name. By first name!", "Ebba's nightmare.", "I sort it by machine and say nothing."],
    lambda t, y, n: [f"May we use page {n} of {t} in a talk in Tartu?", "Gladly, send us the slide."],
    lambda t, y, n: [f"Ink on {reel()} sheds a bit, blue dust on the glass.", "Clean every ten pages and go slower.", "Slower is fine for that one."],
    lambda t, y, n: [f"Which of the two {y} volumes is the better copy?", "The one with the library stamp.", "They both have one.", "The one with the small stamp then."],
    lambda t, y, n: [f"I see {n} articles without an end in {t}.", "They go on next week, it is a serial.", "The cliffhanger of {0}.".format(y)],
    lambda t, y, n: [f"Can the report have percent with one decimal?", "From batch {0} on.".format(n), "Lovely"],
    lambda t, y, n: [f"Advertisement for {r.choice(['leeches','corsets','steam ploughs','hair tonic'])} on page {n%8+1}, best thing of the week.", "I vote for the cover of the yearbook."],
    lambda t, y, n: [f"Cold in the store of {reel()}, {n%5+12} degrees. Let the crate rest a night?", "A night, closed.", "Opened this morning, no drops."],
    lambda t, y, n: [f"There is a pressed flower between pages {n} and {n+1}.", "In an envelope with the page number, please.", "It travels first class."],
]
mail_cards = [
    lambda t, y, n: [f"Subject: Batch {n}, acceptance | Hello, batch {n} ({t}) is accepted, two remarks on the skew in the sheet.", "Thank you, the two are corrected already."],
    lambda t, y, n: [f"Subject: Transport list {reel()} | The list for the next transport is attached, {n%30+8} volumes. Would {weekday()} suit?", "It suits. Our driver is there at nine.", "He was, and even had the straps."],
    lambda t, y, n: [f"Subject: Invoice {20000+n} | A small question on invoice {20000+n}: are the fold-outs counted once or twice?", "Once. You are right, line 4 is wrong, I send a new one.", "Received, it goes to payment today."],
    lambda t, y, n: [f"Subject: Sample of {t} {y} | Here are ten sample pages. We think about a darker background.", "We looked at them together. The lighter one please, readers have old screens.", "Lighter it is."],
    lambda t, y, n: [f"Subject: Condition report {reel()} | The condition report is attached. Photo {n%12+1} shows a tear that I ask you to watch.", "We watched it, no change. Report signed."],
    lambda t, y, n: [f"Subject: Statistics | Last month: {n}00 pages scanned, {n}0 rescanned.", "A fine rate. May I show it to our board?", "Of course, with pleasure."],
    lambda t, y, n: [f"Subject: Insurance for {t} | Does the insurance value of the {y} volumes still hold?", "Yes, it is reviewed each January.", "Then I leave it as it is."],
    lambda t, y, n: [f"Subject: Style guide, change in rule {n%15+1} | I propose to shorten the rule, see the text below the line.", "Agreed, clearer than before."],
    lambda t, y, n: [f"Subject: Late reply | Excuse me, I found your mail only today. The answer is yes, take the {y} volume too.", "No harm done, it fits into the same crate."],
    lambda t, y, n: [f"Subject: Readers' letter | A reader from {r.choice(['Kiruna','Viljandi','Malmö','Minnesota','Vaasa'])} found her great-grandfather in {t} of {y} and thanks us all.", "It made our morning. I printed it for the scan room wall."],
    lambda t, y, n: [f"Subject: Shelf marks | {n%20+2} shelf marks in the list end with an x. A typing error?", "No, x is the cellar.", "Good to know, the cellar stays x."],
    lambda t, y, n: [f"Subject: Software update | We update the viewer on {weekday()} evening, one hour without access.", "Noted, we plan the upload for the morning."],
    lambda t, y, n: [f"Subject: Duplicates of {t} | May we take the duplicates of {y} apart for flat scanning?", "The ones with a red dot, yes. None other please.", "Only red dots, understood."],
    lambda t, y, n: [f"Subject: Archive boxes | We are short of {n%60+10} archive boxes, size A2.", "We have a pallet left over, comes with the next van.", "Very kind."],
]
# among themselves
lib_cards = [
    lambda t, y, n: [f"Who took the last filter for the coffee machine?", "I did, new ones are in the bindery."],
    lambda t, y, n: [f"Reading room has asked for {t} {y} again.", "Tell them May.", "They know it by heart."],
    lambda t, y, n: [f"Budget form page {n%9+1} is due {weekday()}.", "I filled in mine. It hurt."],
    lambda t, y, n: [f"Has the binder answered on {reel()}?", "Yes, three weeks.", "Fine"],
    lambda t, y, n: [f"Catalogue is down for {n%40+5} minutes.", "It's back 🎉"],
    lambda t, y, n: [f"School class on {weekday()}, {n%14+12} children.", "Hide the {0}s.".format(y // 10 * 10)],
]
firm_cards = [
    lambda t, y, n: [f"Shift plan: I need one more on {weekday()} night.", "Take me, I owe you one."],
    lambda t, y, n: [f"Scanner {r.randint(1,5)} eats belts.", "New belt in drawer {0}.".format(n % 5 + 1), "Turning again."],
    lambda t, y, n: [f"Disk {n} is 94 % full.", "Moved the {0}s to tape.".format(y // 10 * 10)],
    lambda t, y, n: [f"Sauna {weekday()}?", "Always."],
    lambda t, y, n: [f"Who is in for the church book job in the afternoon?", "Me after {0}.".format(reel())],
    lambda t, y, n: [f"Model run {n} finished, error down by {n%7+1} tenths.", "Nice, put it on {0}.".format(t)],
]

def deal(cards, rounds):
    out = []
    for _ in range(rounds):
        hand = [card(title(), year(), num()) for card in cards]
        r.shuffle(hand)
        out += hand
    return list(reversed(out))

mix = [(nadia, margus), (ebba, margus), (ebba, triin), (nadia, triin), (gunnar, triin), (lena, liis), (nadia, kaur)]
q = [(nadia, margus), (ebba, margus), (nadia, kaur), (gunnar, triin), (ebba, triin)]
tr = [(gunnar, triin), (lena, liis), (gunnar, liis)]
post = [(lena, liis), (gunnar, liis), (nadia, kaur), (ebba, liis), (ebba, triin)]

# autumn and winter: close
s.chatter(("slack", "provincial-papers"), mix, 5, deal(chat_cards, 2), last="2025-01-31", reply_minutes=(3, 110))
s.chatter(("slack", "quality"), q, 3, deal(chat_cards, 1), last="2025-01-31", reply_minutes=(4, 150))
s.chatter(("mail", None), post, 2.6, deal(mail_cards, 4), last="2025-01-31", reply_minutes=(15, 320))
# late winter: a shade slower
s.chatter(("slack", "provincial-papers"), mix, 4, deal(chat_cards, 1), first="2025-02-03", last="2025-03-28", reply_minutes=(30, 420), answered=0.95)
s.chatter(("slack", "quality"), q, 2.4, deal(chat_cards, 1), first="2025-02-03", last="2025-03-28", reply_minutes=(40, 480), answered=0.93)
s.chatter(("mail", None), post, 2, deal(mail_cards, 2), first="2025-02-03", last="2025-03-28", reply_minutes=(120, 900), answered=0.95)
# spring: slow and thin
s.chatter(("slack", "provincial-papers"), mix, 2.4, deal(chat_cards, 1), first="2025-03-31", last="2025-05-09", reply_minutes=(260, 1500), answered=0.85)
s.chatter(("slack", "quality"), q, 1.3, deal(chat_cards, 1), first="2025-03-31", last="2025-05-09", reply_minutes=(300, 1700), answered=0.85)
s.chatter(("mail", None), post, 1.4, deal(mail_cards, 1), first="2025-03-31", last="2025-05-09", reply_minutes=(500, 2400), answered=0.85)
s.chatter(("slack", "provincial-papers"), mix, 1.2, deal(chat_cards, 1), first="2025-05-12", reply_minutes=(300, 1700), answered=0.8)
s.chatter(("mail", None), post, 0.9, deal(mail_cards, 1), first="2025-05-12", reply_minutes=(600, 2600), answered=0.8)
# transport goes as it always went
s.chatter(("slack", "transport"), tr, 1.3, deal(chat_cards, 1), reply_minutes=(5, 260))
s.chatter(("slack", "ub-coffee-room"), [(lena, gunnar), (ebba, nadia), (gunnar, ebba)], 1, deal(lib_cards, 8), reply_minutes=(2, 90))
s.chatter(("slack", "tarvik-house"), [(kaur, triin), (margus, liis), (triin, margus)], 1, deal(firm_cards, 8), reply_minutes=(2, 90))

# calendar
s.series("Production meeting", "2024-09-03 09:30", 2, "2025-06-24", 45, [liis, kaur, lena, nadia], skip=["2024-12-24", "2025-06-24"], cancelled=["2024-11-12", "2025-03-18", "2025-04-01", "2025-04-29"],
         moved={"2025-02-18": "2025-02-25 09:30", "2025-04-15": "2025-04-22 09:30"})
s.series("Steering group provincial papers", "2024-09-26 13:00", 8, "2025-06-26", 60, [perolof, lena, rein, liis], cancelled=["2025-05-08"])
s.meeting("2024-10-17 10:00", "Visit to the scan room", 240, [lena, gunnar, ebba, kaur, liis, triin])

# ---------------------------------------------------------------- scenes
s.slack("2024-09-04 10:12", "provincial-papers", lena, "Dear all, and so we begin! 1.9 million pages, forty-one newspapers, three years, and at the end every village between the coast and the mountains can read what it said about itself. I have waited for this since I was a young librarian with a trolley. So glad it is with you.")
p = s.slack("2024-09-04 10:40", "provincial-papers", triin, "We are glad too! First crate opened, smells like grandfather's attic 😊")
s.slack("2024-09-04 10:44", "provincial-papers", gunnar, "That is the smell of acid. But yes.", thread=p)

m = s.mail("2024-10-01 11:20", liis, [lena, nadia], "Operators change shift times from 4 November", "Dear Lena, dear Nadia,\nfrom 4 November our scan room works from 6 to 22 in two shifts. For you it means that uploads come at about 21:30 instead of 17. If the evening is bad for your servers please tell me this month, we can still move it.\nLiis")
s.mail("2024-10-01 14:08", nadia, [liis, lena], "Re: Operators change shift times from 4 November", "Evening is better for us. Thank you for asking early.\nNadia", reply_to=m)

s.slack("2024-10-18 08:30", "provincial-papers", gunnar, "Yesterday I saw how Triin's people turn a page. I have retired three conservators with rougher hands.")
s.slack("2024-10-18 08:51", "provincial-papers", kaur, "Read aloud in the morning meeting. They want it in writing. It is in writing.")

m = s.mail("2024-11-11 09:02", liis, [lena, nadia, kaur], "Tomorrow's meeting", "Dear all, tomorrow is Father's Day cake leftovers and half of us have a stomach flu, no connection I hope. Could we take Thursday at 9:30 instead?\nLiis")
s.mail("2024-11-11 09:30", lena, [liis, nadia, kaur], "Re: Tomorrow's meeting", "Thursday it is. Drink tea with honey, all of you!\nLena", reply_to=m)
s.meeting("2024-11-14 09:30", "Production meeting (instead of Tuesday)", 45, [liis, kaur, lena, nadia])

x = s.slack("2024-11-20 13:15", "quality", nadia, "URGENT: please stop all uploads now. Our storage has a fault and writes zeros over new files.")
s.slack("2024-11-20 13:17", "quality", margus, "Stopped. Nothing left here since 13:05.", thread=x)
s.slack("2024-11-20 16:48", "quality", nadia, "Controller changed, nothing lost. You may start. Thank you for two minutes!", thread=x)

x = s.slack("2024-12-05 15:02", "provincial-papers", margus, "Statistics of the term: Swedes say 'precis' 41 times in one meeting. Estonians say nothing, 45 minutes.")
s.slack("2024-12-05 15:06", "provincial-papers", ebba, "precis 😂", thread=x)
s.slack("2024-12-05 15:30", "provincial-papers", kaur, ".", thread=x)

m = s.mail("2024-12-17 16:00", perolof, [rein, liis], "With thanks before Christmas", "Dear Mr Oja, dear Ms Raudsepp,\nthe rector has asked me to forward the congratulations of the university to the quarter of a million pages now online. The work of your staff is exemplary. I wish you a peaceful Christmas.\nPer-Olof Stenmark", cc=[lena])
s.mail("2024-12-18 09:10", rein, [perolof, liis], "Re: With thanks before Christmas", "Dear Per-Olof, if you allow. Thank you, my people earned it. To the next million!\nRein", cc=[lena], reply_to=m)

# --- January: the university saves, the library keeps it in the house
s.slack("2025-01-21 16:12", "ub-coffee-room", lena, "Just out of Per-Olof's room. The faculty takes away forty percent of our digitisation money from 2026, and he asks if we could scan in the cellar with students. He does not want it to reach Tallinn before the summer. I feel like a thief.")
s.slack("2025-01-21 16:20", "ub-coffee-room", nadia, "And the volumes they hire people for now? They are building a third shift for us.")
s.slack("2025-01-21 16:26", "ub-coffee-room", lena, "I know. Not a word, please, I promised.")
s.truth("2025-01-21", "pressure not shared: budget cut kept in the house", BIB, TAR, 3)

# noise
x = s.slack("2025-01-29 10:00", "transport", triin, "My apologies: crate 88 went out with the lid of crate 89 and the other way round.")
s.slack("2025-01-29 10:09", "transport", gunnar, "They have made friends.", thread=x)
s.mail("2025-02-03 10:00", kaur, [lena, gunnar, nadia, ebba], "Closed in the week of 17 February", "We move two scanners, so we are closed 17 to 21 February. Last upload on the 14th, first again on the 25th. The meeting goes to the 25th.\nKaur")
s.mail("2025-02-03 10:31", gunnar, kaur, "Re: Closed in the week of 17 February", "Good. Lift with the knees.\nGunnar")

# --- February: acceptance rules tightened overnight
x = s.slack("2025-02-11 09:05", "quality", margus, "84 of 90 deliveries of last night came back red. What is 'tolerance 0.5'? We work with 1.5 since September.")
s.slack("2025-02-11 13:22", "quality", nadia, "The new check is active since yesterday evening. 0.5 degrees is what our repository people want now.", thread=x)
s.slack("2025-02-11 13:31", "quality", kaur, "A word on Friday would have saved a night shift. Eleven people.", thread=x)
s.slack("2025-02-12 10:15", "quality", nadia, "The document was updated, version 2.3.", thread=x)
s.truth("2025-02-11", "change without notice: acceptance tolerance", BIB, TAR, 5)

m = s.mail("2025-02-13 10:40", liis, lena, "Who pays the second run of batch 140 to 146?", "Dear Lena,\nwe will scan 6,300 pages again because of the new tolerance. By the old rule they were good. Could the library carry half of it? Please tell me what you think.\nLiis")
s.mail("2025-02-27 09:12", liis, lena, "Re: Who pays the second run of batch 140 to 146?", "Dear Lena, I put it on top of your pile again. Rein asks me every morning.\nLiis", reply_to=m)
s.mail("2025-03-10 09:20", liis, lena, "Re: Who pays the second run of batch 140 to 146?", "Dear Lena, I do not know any more how to ask it. Is it a no?\nLiis", reply_to=m)
s.truth("2025-02-27", "request without answer: cost of second run", BIB, TAR, 4)

# noise: escalation by common wish
m = s.mail("2025-02-26 11:00", nadia, [kaur, liis], "Copyright of the serials: up to the steering group?", "Kaur, Liis, the three serial novels with unclear heirs are nothing that we can settle. Shall we give it to Per-Olof and Rein, one page, both names under it?\nNadia")
s.mail("2025-02-26 13:14", kaur, [nadia, liis], "Re: Copyright of the serials: up to the steering group?", "Yes. Put my name.\nKaur", reply_to=m)
s.mail("2025-02-27 15:00", nadia, [perolof, rein], "Three serial novels: please decide", "To the steering group, from Kaur and me together: publish with a notice, or leave out? We both lean to the notice.\nNadia, Kaur", cc=[kaur, lena])
s.mail("2025-03-03 09:45", perolof, [nadia, rein], "Re: Three serial novels: please decide", "With a notice. Mr Oja agrees by telephone.\nP-O Stenmark", cc=[kaur, lena])

# --- March
s.slack("2025-03-06 17:40", "tarvik-house", margus, "Theory: in that building there is a clerk whose only joy is a red lamp. Ministry of Half Degrees.")
s.slack("2025-03-06 17:44", "tarvik-house", triin, "They sit in warm rooms with their fika and we are the ones at night at the cradle. They will never get it, it's a library")
s.slack("2025-03-06 17:52", "tarvik-house", kaur, "From now on exactly what stands in the contract. Nothing on top for them.")
s.truth("2025-03-06", "us against them: Ministry of Half Degrees", TAR, BIB, 3)

m = s.mail("2025-03-14 10:05", ebba, margus, "Smedjan text layer", "Hi Margus! The text layer for Smedjan was for 28 February, then for the 10th... the exhibition opens 2 April and the search page is still empty on that title 🙈 When?\nEbba")
s.mail("2025-03-19 16:30", margus, ebba, "Re: Smedjan text layer", "By the 24th.\nM", reply_to=m)
s.mail("2025-03-26 08:50", ebba, margus, "Re: Smedjan text layer", "The 24th was Monday. I've now made a sign for the exhibition that says 'text follows'.\nEbba", cc=[nadia], reply_to=m)
s.truth("2025-03-26", "promise slips: text layer of Smedjan", TAR, BIB, 4)

s.mail("2025-03-17 15:20", kaur, [lena, nadia, liis], "18 March", "Tomorrow no meeting from our side. Production first.\nKaur")
s.mail("2025-03-31 16:10", kaur, [lena, nadia, liis], "1 April", "Not tomorrow either. The report is in the folder.\nKaur")
s.mail("2025-04-28 15:55", kaur, [lena, nadia, liis], "29 April", "Off again. I see no points.\nKaur")
s.mail("2025-04-28 16:30", nadia, [kaur, lena, liis], "Re: 29 April", "I have seven. Since 4 March we have sat together once.\nNadia")
s.truth("2025-04-28", "meetings cancelled: production meeting", TAR, BIB, 4)

# noise: third firm
x = s.slack("2025-03-20 11:02", "transport", gunnar, "The crate maker in Borås has again nailed through the foam. A man with a hammer and no eyes.")
s.slack("2025-03-20 11:10", "transport", liis, "We have a carpenter in Rapla who uses screws. Shall I ask for a price?", thread=x)
s.slack("2025-03-21 09:00", "transport", gunnar, "Please. Screws are civilisation.", thread=x)

# --- contribution not credited
s.slack("2025-04-03 09:12", "provincial-papers", ebba, "Exhibition is open and full of people! 🎉 Program and posters here in the folder, and the film.")
s.slack("2025-04-03 15:48", "provincial-papers", triin, "I watched the film with the whole shift. Eight minutes, 'our library has digitised'. One hand on a page for two seconds, it is Merike's. No name of ours, also not in the small letters at the end where the cinnamon bun baker stands.")
s.slack("2025-04-08 10:22", "provincial-papers", lena, "Thank you for watching it! The communication department made it, I did not see the end titles.")
s.truth("2025-04-03", "contribution not credited: exhibition film", BIB, TAR, 4)

# --- loose label, open
x = s.slack("2025-04-10 14:36", "quality", nadia, "Batch 171: same skew as 168. I begin to think that it is simply a page factory: in with the paper, out with the invoice, and care is a word for the brochure.")
s.slack("2025-04-10 17:01", "quality", kaur, "Noted.", thread=x)
s.truth("2025-04-10", "loose label: page factory", BIB, TAR, 4)

# --- the firm prepares to go
s.slack("2025-04-24 18:20", "tarvik-house", kaur, "Rein signs with the land registry in Riga. Cradles 3 to 5 go there from July. Margus, Triin: start writing down per title where we stand, so that somebody else could take it over. Quietly.")
s.slack("2025-04-24 18:31", "tarvik-house", triin, "And if Gunnar asks? He always asks.")
s.slack("2025-04-24 18:33", "tarvik-house", kaur, "You talk about the weather.")
s.truth("2025-04-24", "leaves: cradles promised to Riga, handover notes begun", TAR, BIB, 3)

x = s.slack("2025-05-06 10:10", "transport", gunnar, "Next list: 44 volumes of Kustkuriren for the week of 7 July. Shall I book the van?")
s.slack("2025-05-06 15:30", "transport", triin, "Let's see a bit later, ok? Nice and sunny here.", thread=x)
s.slack("2025-05-15 09:12", "transport", gunnar, "I ask again about July. It is eight weeks and the conservators have to be planned.", thread=x)
s.slack("2025-05-27 09:05", "transport", gunnar, "And again. I have not heard anything about July and I find that odd.", thread=x)
s.truth("2025-05-15", "request without answer: July transport", TAR, BIB, 4)

s.truth("2025-04-16", "replies slow down", TAR, BIB, 2)
s.truth("2025-05-19", "contact thins out", TAR, BIB, 2)

# noise in May
m = s.mail("2025-05-05 10:00", perolof, [rein, liis, lena], "Steering group on 8 May falls away", "Dear colleagues,\nas agreed with Mr Oja by telephone last week, on 8 May we are both at the conference in Uppsala, so the group meets on 15 May at the same hour.\nStenmark")
s.meeting("2025-05-15 13:00", "Steering group provincial papers (new date)", 60, [perolof, lena, rein, liis])
s.mail("2025-05-05 11:12", rein, [perolof, liis, lena], "Re: Steering group on 8 May falls away", "Yes, so we said.\nRein", reply_to=m)
x = s.slack("2025-05-12 08:50", "provincial-papers", ebba, "Confession: I typed 1983 for 1893 in one hundred records. Repaired before anybody saw it, only my soul is stained")
s.slack("2025-05-12 13:30", "provincial-papers", liis, "You are forgiven by all of Estonia.", thread=x)
x = s.slack("2025-05-21 11:05", "transport", triin, "PLEASE someone at the gate NOW, the van stands in the rain with open doors, driver has locked himself out")
s.slack("2025-05-21 11:07", "transport", gunnar, "Running with two umbrellas and a tarpaulin.", thread=x)
s.slack("2025-05-21 11:30", "transport", gunnar, "All dry. Driver too.", thread=x)

# --- goals get smaller
m = s.mail("2025-05-16 09:30", lena, liis, "After yesterday's steering group", "Dear Liis,\nI write down what Per-Olof said at the end, as you looked so surprised. He would be satisfied with the nine largest titles; the thirty-two small ones can stay in the cellar, nobody will miss them, he said. It is not what we set out for in September and I have no good words for it. Let us finish decently what is on the cradle.\nLena")
s.mail("2025-05-22 14:10", liis, lena, "Re: After yesterday's steering group", "Dear Lena, understood.\nLiis", reply_to=m)
s.truth("2025-05-16", "ambition fades: nine titles of forty-one", BIB, TAR, 3)

# --- word upstairs
m = s.mail("2025-05-28 13:00", rein, perolof, "Conduct of your quality department", "Dear Mr Stenmark,\nI have to bring to you that the person in charge of acceptance in your house insults my company in writing and changes rules by night. I expect that somebody else accepts our work. A copy goes to your procurement office.\nRein Oja")
s.mail("2025-05-30 10:20", perolof, rein, "Re: Conduct of your quality department", "Dear Mr Oja,\nI am at a loss. On the 15th we sat at one table for an hour and you did not touch on this with one syllable. Ms Haddad hears of it from procurement. I shall look into the matter.\nStenmark", reply_to=m)
s.truth("2025-05-28", "escalation without an earlier word: complaint to director and procurement", TAR, BIB, 5)

# --- it comes out
m = s.mail("2025-06-10 08:45", gunnar, [liis, kaur], "Riga", "Liis, Kaur,\nat the fair in Helsinki a colleague from Riga told me over a beer that your three good cradles come to him on the first of July. I stood there like a post. 212 of our volumes are in your store. Is it so?\nGunnar", cc=[lena])
s.mail("2025-06-12 16:50", kaur, [gunnar, lena], "Re: Riga", "It is so. You would have had a letter in time.\nKaur", cc=[liis], reply_to=m)
s.truth("2025-06-10", "surprise: Riga heard at a fair", TAR, BIB, 4)

m = s.mail("2025-06-16 10:00", rein, [perolof, lena], "Agreement of 2 September 2024", "Dear Mr Stenmark, dear Ms Wikander,\nTarvik will not use the option for the second and third year. We deliver what is scanned by 31 August and bring back all volumes in September. The text models remain with us.\nRein Oja", cc=[liis, kaur])
s.mail("2025-06-18 15:05", lena, [rein, perolof], "Re: Agreement of 2 September 2024", "Dear Rein,\nI have read it three times. I also owe you a sentence since January, about our money, and now it is too late to help either of us. We will receive the crates and count them with care.\nLena", cc=[liis, kaur], reply_to=m)
s.truth("2025-06-16", "leaves: option not used", TAR, BIB, 5)
s.truth("2025-06-18", "surprise: library money cut since January", BIB, TAR, 2)

s.slack("2025-06-25 14:02", "transport", triin, "Crates 140 to 146 packed for the first return, strawberries on top for Gunnar. Eat them before the customs does.")
s.slack("2025-06-25 15:40", "transport", gunnar, "Thank you, Triin. They will be eaten in your honour.")

s.write()
