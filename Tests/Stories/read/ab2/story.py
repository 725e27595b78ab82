import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

# Four partners digitise the archive of a lace trading house, Carrel-Delvaux (1862 to 1941): sample books, letter books, ledgers and 4,000 glass negatives.
story = Story(40420, "Europe/Brussels", "2025-05-12", "2026-03-06")
chance = story.chance
for party in ("lindervoorde", "orvancourt", "fiolume", "ballinroe"):
    story.party(party, party + ".example")

griet = story.person("Griet Vandenabeele", "lindervoorde", "Professor of Textile History")
wouter = story.person("Wouter Claes", "lindervoorde", "Metadata Librarian")
nele = story.person("Nele Peeters", "lindervoorde", "Project Manager")
bram = story.person("Bram Desmet", "lindervoorde", "PhD Student")
helene = story.person("Hélène Morvan", "orvancourt", "Head Conservator")
jb = story.person("Jean-Baptiste Lacaze", "orvancourt", "Digitisation Technician")
sylvie = story.person("Sylvie Arnoult", "orvancourt", "Registrar")
karim = story.person("Karim Belhadj", "orvancourt", "Administration and Rights")
tiago = story.person("Tiago Sarmento", "fiolume", "Founder")
ines = story.person("Inês Valadares", "fiolume", "Handwriting Models")
rui = story.person("Rui Pacheco", "fiolume", "Scanner Hardware")
beatriz = story.person("Beatriz Lomba", "fiolume", "Customer Care")
leonor = story.person("Leonor Antunes", "fiolume", "Customer Care")
aoife = story.person("Aoife Kinsella", "ballinroe", "Programme Director")
declan = story.person("Declan Roche", "ballinroe", "Finance")
niamh = story.person("Niamh O'Hara", "ballinroe", "Communications")
sorcha = story.person("Sorcha Lynam", "ballinroe", "Archivist, Limerick papers")

GEN, IMG, MET, MON = "general", "imaging", "metadata", "money-and-reporting"
for party, dates in dict(
        lindervoorde=["2025-05-29", "2025-05-30", "2025-06-09", "2025-07-21", "2025-08-15", "2025-11-11"],
        orvancourt=["2025-05-29", "2025-05-30", "2025-06-09", "2025-07-14", "2025-08-15", "2025-11-11"],
        fiolume=["2025-06-10", "2025-06-19", "2025-06-24", "2025-08-15", "2025-12-01", "2025-12-08"],
        ballinroe=["2025-06-02", "2025-08-04", "2025-10-27", "2026-02-02"]).items():
    for d in dates:
        story.away(party, d, d)
story.away("lindervoorde", "2025-07-21", "2025-08-08")
story.away("orvancourt", "2025-08-04", "2025-08-22")
story.away("fiolume", "2025-08-11", "2025-08-22")
for n in range(24, 32):
    story.holidays.add(dt.date(2025, 12, n))
story.holidays |= {dt.date(2026, 1, 1), dt.date(2026, 1, 2)}

# ---------------------------------------------------------------- background
HOURS = dict(lindervoorde=(8.4, 17.4), orvancourt=(8.8, 17.9), fiolume=(10.1, 19.2), ballinroe=(9.9, 18.4))
PRESENT = {beatriz: (dt.date(2025, 5, 12), dt.date(2026, 1, 26)), leonor: (dt.date(2025, 10, 22), dt.date(2026, 3, 6))}
said, latest = {}, {}


def limit(lines):
    varied = sum(line.count("$") + line.count("[") for line in lines)
    return 1 if not varied else 2 if varied < 3 else 3 if varied < 5 else 5


def open_(who, date):
    return date.weekday() < 5 and date not in story.holidays and date not in story.closed[who.party]


def free(who, at):
    low, high = HOURS[who.party]
    while True:
        hour = at.hour + at.minute / 60
        if open_(who, at.date()):
            if hour < low:
                return dt.datetime.combine(at.date(), dt.time()) + dt.timedelta(hours=low, minutes=chance.uniform(0, 75))
            if hour <= high:
                return at
        at = dt.datetime.combine(at.date() + dt.timedelta(days=1), dt.time())


def fill(lines, date):
    ahead = date + dt.timedelta(days=chance.choice([2, 3, 4]))
    while ahead.weekday() > 4:
        ahead += dt.timedelta(days=1)
    since = (date - dt.date(2025, 6, 1)).days
    v = dict(box=chance.randrange(2, 118), lb=chance.randrange(1, 64), f=chance.randrange(12, 390), y=chance.randrange(1868, 1938), day=ahead.strftime("%A"),
             pages=max(1, since - 3) * 92 + chance.randrange(60), few=chance.randrange(3, 9), some=chance.randrange(14, 58), cer="%.1f" % max(3.1, 9.4 - since * 0.02 + chance.uniform(-0.5, 0.5)),
             neg=chance.randrange(100, 3990), hour=chance.choice(["9.30", "10", "11", "14", "15.30"]), town=chance.choice(["Calais", "Porto", "Limerick", "Ghent", "Caudry", "Nottingham", "Bruges"]),
             clerk=chance.choice(["Delvaux junior", "the clerk Mestdagh", "Mr Quin", "old Carrel", "Madame Carrel", "the Porto agent"]), gb=chance.randrange(40, 390), ref="CD-%04d" % chance.randrange(20, 2900),
             stitch=chance.choice(["Alençon", "point de gaze", "Valenciennes", "Chantilly", "run lace", "tambour lace", "Duchesse"]))
    out = []
    for line in lines:
        while re.search(r"\[[^\[\]]*\|[^\[\]]*\]", line):
            line = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: chance.choice(m.group(1).split("|")), line, count=1)
        out.append(re.sub(r"\$([a-z]+)", lambda m: str(v[m.group(1)]), line))
    return out


def talk(channel, pool, rate, first, last, delay=(5, 200)):
    """Ordinary talk, in a Teams channel or (channel None) by mail: exchanges of `pool` are (one, other, lines[, months])."""
    date, last = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= last:
        if date.weekday() < 5 and date not in story.holidays:
            for _ in range(story.poisson(rate / 5)):
                def fits(item):
                    one, other, lines, *months = item
                    return (all(PRESENT.get(x, (date, date))[0] <= date <= PRESENT.get(x, (date, date))[1] for x in (one, other)) and (not months or date.month in months[0])
                            and all(open_(x, date + dt.timedelta(days=n)) or (date + dt.timedelta(days=n)).weekday() > 4 for x in (one, other) for n in (0, 1, 2))
                            and (date - latest.get(id(item), dt.date(2024, 1, 1))).days > 38)
                able = [x for x in pool if fits(x)]
                if not able:
                    continue
                item = min(able, key=lambda x: said.get(id(x), 0) / limit(x[2]) + chance.random() * 0.4)  # what can vary most is said most often
                one, other, lines = item[:3]
                latest[id(item)] = date
                said[id(item)] = said.get(id(item), 0) + 1
                low, high = HOURS[one.party]
                at, before, subject = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=chance.uniform(low, high)), None, None
                threaded = chance.random() < 0.8
                turns = []
                for number, line in enumerate(fill(lines, date)):
                    who, whom = (one, other) if number % 2 == 0 else (other, one)
                    if number:
                        at = free(who, at + dt.timedelta(minutes=chance.uniform(*delay)))
                    turns.append((at, who, whom, line))
                if at.date() > story.end:
                    continue
                for number, (at, who, whom, line) in enumerate(turns):
                    when = at.strftime("%Y-%m-%d %H:%M:%S")
                    if channel:
                        before = story.team(when, channel, who, line, reply_to=before if threaded else None)
                        continue
                    if number == 0:
                        subject, line = (x.strip() for x in line[9:].split("|", 1))
                    before = story.mail(when, who, whom, subject if number == 0 else "Re: " + subject, line, reply_to=before)
        date += dt.timedelta(days=1)


imaging = [
    (jb, rui, ["Good morning Rui, the left lamp makes a small [green|violet] border on the pages of sample book $lb. It is the filter or it is me?", "Bom dia! I bet the filter. Turn it [a quarter|half a turn] and send me one page?", "It is better. So it was not me, I am happy."]),
    (jb, ines, ["Letter book $lb is finished, [$some|3 hundred and some] pages, folder is uploaded. The ink is [brown and pale|very black, a pleasure].", "[Got it, running tonight.|Thanks JB, it goes in the queue now.]"]),
    (ines, jb, ["Error rate on letter book $lb is $cer percent. The hand of $clerk is [a nightmare|surprisingly kind].", "[He wrote in a train I think.|Bravo to the machine.]"]),
    (bram, ines, ["I corrected $some lines of letter book $lb by hand. The model always reads 'dentelle' as 'dentiste', which is [kind of beautiful|worrying for the history of lace].", "Hahaha, thank you, they go in the training set of [this week|Friday]. No more dentists."]),
    (rui, jb, ["Reminder from your scanner uncle: please clean the glass of the cradle with the BLUE cloth, not with the yellow one.", "The yellow cloth is in retirement, [since May|I promise]."]),
    (sorcha, jb, ["How are you holding the pages flat on the tight bindings? My book of $y [fights back|bites].", "Two small bags of [sand|rice] in cotton, at the corners. I send you four in the post.", "You're a gentleman."]),
    (sorcha, ines, ["Would the model cope with [Irish|a bit of Latin|pencil notes] in the Limerick letters? There's a fair bit around $y.", "It will try and fail with confidence. Send me [ten|fifteen] pages and I show it how.", "On their way, so."]),
    (ines, sorcha, ["Your pages from Limerick, box $box, came out at $cer percent. [Best result of the week.|The cross-written ones pull it up.]", "[Well now, that's better than I read it myself.|Lovely, thanks a million.]"]),
    (helene, rui, ["For the fragile volumes we accept 90 degrees opening and not more. Can the cradle be fixed at this angle?", "Yes, there is a pin at the back, position [2|3]. I make a drawing.", "Very clear drawing, merci."]),
    (jb, helene, ["Sample book $lb has pins in the lace, [rusted|very many]. I stop and put it to the side for you?", "Yes please, put it on my table. I take them out on $day."]),
    (beatriz, jb, ["Hi! Your software update is ready, it takes 10 min. Is $day at $hour ok for you or you prefer the lunch?", "The lunch, always the lunch.", "Very French, very good. Done at 12.30 then."]),
    (beatriz, sorcha, ["Hello Sorcha, did the new export button behave?", "It did! Only the accents in the file names went [funny|west].", "Fixed on our side, sorry for that. Try again when you can?", "Perfect now."]),
    (rui, sorcha, ["How is the small scanner in Limerick? It makes still the noise of a duck?", "Only when it's [cold|damp], so, always. Works away though.", "I send a new belt, 5 euro, no invoice."]),
    (bram, jb, ["Page $f of letter book $lb is [twice in the folder|a bit cut at the right]. Could you have a look when you're in the studio?", "Redone and replaced. Thank you for the eyes."]),
    (jb, bram, ["I found between two pages a [tram ticket of Ghent|dried violet|bill for six oysters]. I photograph it apart?", "Yes please!! With a number of its own, $ref-a. It's going straight into my thesis."]),
    (ines, bram, ["Question for the historian: is 'à la grosse' a quantity or an insult?", "A quantity, 144 pieces. [The insult would be shorter.|Though I see the use.]"]),
    (rui, tiago, ["Disk number [2|3] is at 80 percent, I add $gb GB before the weekend.", "Ok, go."]),
    (jb, rui, ["Glass negative $neg has a crack, it is old. With the light table at [half|one third] power?", "One third and LED cold, yes. And breathe slowly."]),
    (helene, jb, ["[$some|Forty] negatives of the series $town done this week, none broken. I'm [proud of you|very satisfied].", "My hands say thank you."]),
    (ines, griet, ["Professor, we have now $pages pages readable. You can search for [bobbin|strike|tariff] and it finds them!", "I searched and lost two hours. This is what I dreamed of, Inês."]),
    (sorcha, rui, ["Is there a knack to the foot pedal? It fires [twice|late] on me.", "Hold it one second, it's a shy pedal. In the next version it is a button."]),
    (bram, ines, ["Can the viewer show two letters side by side? For copies and originals it would be gold.", "Not today. I think in [two|three] weeks, it's a small thing. I tell you.", "No rush at all."]),
    (jb, sorcha, ["You have the same wallpaper paper for the covers in $y? I see stars and a moon.", "We do! Same stars. They must have bought it together, the clever things."]),
    (tiago, jb, ["JB, $few hundred pages yesterday, is this a record?", "It's because the heating is broken, I move to stay warm."], (1, 2, 10, 11)),
    (beatriz, bram, ["Bram, you asked for the list of unread pages: $some of them, mostly [blots|tables]. In the folder.", "Thanks Beatriz, I'll do the [blots|tables] with coffee."]),
    (leonor, jb, ["Hi JB, I'm checking uploads: box $box has $some files and the list says one more. Is one page missing or one line too many?", "One line too many, it's the [cover|blank page]. I correct."]),
    (leonor, sorcha, ["Sorcha, your upload of this morning arrived complete, $gb GB. [Impressive line you have there!|It took only one coffee.]", "We got the fibre in. We're very modern now."]),
    (helene, rui, ["The temperature in the studio must stay under 20. Your lamps heat [one degree|two degrees] per hour. It's possible to pause them automatically?", "Yes, I put a sleep after [4|5] minutes. You get it with the update on $day.", "It sleeps very well. Thank you."]),
    (jb, ines, ["Is the colour target necessary on each page or only at the begin of the book? It costs me [$few seconds|some time] each.", "Begin and end is enough for us. Wouter?? Sorry, wrong channel. I asked him: ok for him too.", "Merci, I gain one hour per day."]),
    (sorcha, bram, ["There's a $y letter here from $clerk about a strike in $town. One for you?", "Oh wow, yes. Scan is enough, I'll transcribe it [tonight|on the train]."]),
    (rui, jb, ["How many hours has the lamp now? It's in menu 3.", "[One thousand and $some|Nine hundred and $some].", "Good for a long time still."]),
    (ines, jb, ["New model tonight, so the queue is closed from 20h to [22h|midnight]. Nothing to do for you.", "I sleep at this hour, no problem."]),
]

metadata = [
    (wouter, sylvie, ["Record $ref: you have 'circa $y' as text. Use the two date fields. A machine cannot read 'circa'.", "Corrected. It was [an old habit|before our rule]."]),
    (sylvie, wouter, ["For $stitch, do you follow the thesaurus term or the word that Carrel wrote himself?", "Both. Term in the subject, his word in the note. Otherwise nobody finds it.", "We are agree."]),
    (wouter, bram, ["Your place names in box $box: [three|four] times Gent, twice Gand, once Ghent. Pick one.", "Picked one. The others are variants now."]),
    (sorcha, wouter, ["Is 'Mr Quin' in the authority file already or will I make him?", "Not there. Make him, with dates if you have them.", "1841 to 1907. Done."]),
    (ines, wouter, ["Wouter, the export of $some records fails at $ref, it says bad character.", "It's a soft hyphen. From Word. I have removed it and I will say something to whoever uses Word.", "It was me :) sorry.", "Then I've said it."]),
    (sylvie, sorcha, ["The sample $ref: it's Limerick or it's Carrickmacross? I have the photo in folder 'doubts'.", "Carrickmacross, look at the [loops|edge]. Great eye to doubt it though."]),
    (wouter, ines, ["The identifiers have a space at the end in batch $few. Please trim.", "Trimmed! Also the old ones.", "Good."]),
    (bram, sylvie, ["Could I have the list of inventory numbers for sample books of $y? I'm making a [map|timeline].", "In the shared folder, 'inv_$y'. Tell me if you see errors, there are always some."]),
    (sylvie, bram, ["Someone changed the column 'state' in the table and now it's 'status'. It was you?", "It was me, sorry! Changed it back, I thought they were the same.", "For you yes, for a conservator no :) No problem."]),
    (wouter, sorcha, ["Language code for the Limerick letters: eng, not en. I know it's childish.", "It's grand, I'm used to three letters, I was in the civil service."]),
    (sorcha, sylvie, ["Would you mind looking over my description of $ref? Lace isn't my strong side.", "With pleasure. I changed only [one word|two words], it's a very good one."]),
    (wouter, sylvie, ["I looked at $some records of yours at random. [Two|Three] mistakes. That's better than mine.", "I frame this message."]),
    (griet, wouter, ["Wouter, can the records carry the name of the lace maker when we know it? It happens [in twelve|in maybe thirty] cases but those are the ones I care for.", "Yes. Role 'maker', and not hidden in a note. I'll fix the form today.", "Thank you. They waited long enough."]),
    (ines, bram, ["Do you prefer confidence per word or per line in the file?", "Per word please, if it's not too heavy?", "It's [$gb MB|nothing]. Per word then."]),
    (bram, wouter, ["Is it bad if a letter has two dates?", "It's bad for you. Use both, say which is the postmark."]),
    (sylvie, ines, ["The machine proposes 'wedding' for all the white dresses. Half are for [communion|baptism].", "She is romantic. I lower the threshold and you tell me if it's better?", "It's better. She still cries at ceremonies."]),
    (sorcha, wouter, ["Quick one: undated but the watermark says $y. Does that count?", "As 'not before $y'. Put the reason in the note."]),
    (wouter, nele, ["The vocabulary list has [412|431|440] terms now. Enough. No more without asking.", "I'll put it in the notes so that all of us hear it nicely.", "Nicely is your department."]),
    (sylvie, wouter, ["I have a course on $day so my part of the check for batch $few comes one day after. It's ok?", "It's ok. I'm not through mine either."]),
    (wouter, sylvie, ["Who wrote that description of $ref? It's very good. I mean it.", "It's the trainee, Maëlle. I tell her, she will be red."]),
    (ines, sylvie, ["Do we keep the crossed out words in the text? Now it's [struck|deleted].", "Keep and mark, please. What they deleted is often the best."]),
    (bram, sorcha, ["The Quin correspondence of $y, do you have the other half? We only have the angry letters.", "We've the apologies. Typical. I'll link them, $ref onwards."]),
    (wouter, bram, ["Please no emoji in the notes field.", "It was one lobster.", "It was a nice lobster. No."]),
    (sorcha, ines, ["Is it the [old|new] field list I should be using from today?", "The old until $day, then the new. I write it on top of the page in red.", "Saw the red. Can't be missed."]),
    (sylvie, griet, ["A visitor recognised her great-grandmother in negative $neg. Can we write the name, she said yes?", "What a day. Yes, with her consent in the file."]),
    (wouter, sylvie, ["Check of batch $few done: $some records, [one|two|four] remarks, all small.", "[Seen and corrected.|Thank you, it's corrected since this noon.]"]),
]

general = [
    (nele, karim, ["Karim, for the loan paper of box $box, do you need my signature or the one of Griet?", "Yours is enough. [It's only for the van.|The insurance likes you.]"]),
    (niamh, nele, ["Could I borrow [one|two] lines on the $stitch find for the newsletter? Nothing fancy.", "With pleasure, by $day. And a photo?", "Oh, a photo would be deadly. In the good sense."]),
    (niamh, griet, ["Draft of the post about $town is in the folder, [120|90] words. Say if I've told any lies.", "Only one: lace is not 'knitted'. I have cried and corrected it.", "Sorry, sorry! Never again."]),
    (aoife, nele, ["Morning all, I'm [on a train to Dublin|between two school runs] so slow today. Anything on fire?", "Nothing on fire. [Happy travels.|Only Wouter, slightly.]"]),
    (tiago, griet, ["We show the demo to [a library in Braga|the students in Aveiro] on $day. May I use the letter about the missing parasols?", "Use it, with the names of all four on the slide, as always.", "Of course, all four."]),
    (karim, tiago, ["Tiago, I need the insurance paper of the machine for the [city|region], before $day if possible.", "Sent to you now, page [2|3] is the one with the stamp.", "Perfect."]),
    (nele, tiago, ["The notes of the call are online. I wrote '[Tiago promises cake|Rui sings]', tell me if that's incorrect.", "It's legally correct."]),
    (bram, niamh, ["Is it okay if I put our poster of [Leuven|Tilburg|Utrecht] on the project page?", "Fire ahead, looks great. I added the logos at the bottom, all the one size."]),
    (helene, griet, ["We receive [a class of 24 children|the friends of the museum] on $day. I want to show them the viewer. It's stable?", "It's stable. Show them the tram ticket, children love the tram ticket."]),
    (nele, aoife, ["My daughter has fever so I work from home [today and tomorrow|this afternoon]. Reachable, with cartoons on the background.", "Mind yourselves. Nothing here that can't wait."]),
    (declan, karim, ["Do you folks have the French for 'petty cash'? Form asks for it.", "'Menues dépenses'. It sounds better than it is."]),
    (tiago, nele, ["The link of the meeting asks me for a password, I tried 'lace', 'Lace' and 'please'.", "It's in the invitation now, sorry, our IT changed something [this night|without asking me]."]),
    (aoife, helene, ["Hélène, that photo of the $stitch veil is only gorgeous. The board went quiet.", "Thank you. I also go quiet each time."]),
    (griet, aoife, ["I have to leave the call 20 minutes earlier on $day, exam jury. Shall we begin with my points?", "Grand, we'll put you first."]),
    (karim, nele, ["The train Lille to Ghent is [on strike|late] again, so it will be 11 h rather than 10 h for me.", "No stress, we start with coffee in any case."]),
    (niamh, tiago, ["Would one of ye record a 20 second hello for the launch clip? Any language.", "Rui will do it in three languages at once.", "That's what I was hoping for and fearing."]),
    (nele, beatriz, ["Who can reset passwords for the viewer? I've locked myself out, [again|like a champion].", "Me! Done, check your mail."]),
    (sorcha, griet, ["Did you ever find out who Mademoiselle T. was?", "I have a theory and no proof. So, a normal week."]),
    (bram, sorcha, ["Thanks for the quick answer yesterday, it saved my chapter.", "Any time. Chapters are for saving."]),
    (nele, helene, ["Visit of $day: we are [four|five], one vegetarian, one Wouter.", "Understood. We have cheese for the first and a strong coffee for the second."]),
    (tiago, aoife, ["Small brag: $pages pages this morning in the public viewer.", "Brag away! [Told the chair.|That's mighty.]"]),
    (aoife, tiago, ["How's the weather in Porto, and please lie.", "Raining, terrible, nobody on the beach.", "Thank you."]),
]

imaging += [
    (jb, rui, ["Week report of the cradle: [2 jams|no jam|one jam], $some minutes of pause, lamp [ok|a little tired].", "[Obrigado, good week.|Nice, the new spring works.|Only this? I'm proud of her.]"]),
    (jb, ines, ["Box $box goes up now, $some letters, [mostly in French|half in English], years around $y.", "[Welcome box $box.|Thanks, it's in line for tonight.|Already $few pages read, it's easy hand.]"]),
    (ines, bram, ["New numbers for letter book $lb: $cer percent. The year $y pulls it [up|down].", "[That's the year they changed the ink.|I'd have guessed so.|Shall I correct a few pages of it? I have the evening.]"]),
    (sorcha, ines, ["Box $box from Limerick is on its way up, slow as [treacle|a wet week]. $some files.", "[They all came.|I see them dropping in, one by one, like rain.]"]),
    (helene, jb, ["Please don't open sample book $lb before I consolidated the back. [Two days.|It's ready on $day.]", "[Understood, I take number $few instead.|Ok, it waits.]"]),
    (bram, jb, ["Could you do letter book $lb, page $f again with raking light? There's [a watermark|an erased name|a pencil sum].", "[Done, in the folder 'raking'.|It's beautiful like this, look.]", "[Wow.|Exactly what I hoped for. Thanks!]"]),
    (rui, sorcha, ["Calibration of your scanner is due [this week|next week], it's ten minutes. $day at $hour?", "[That suits.|Make it half an hour later and I'm yours.]"]),
    (jb, helene, ["Negative $neg: the emulsion [lifts in one corner|is sticky]. In the cold box?", "[Cold box, yes.|Yes, and flat. I come to see it.]"]),
    (leonor, ines, ["User of [Nantes|Dublin|Antwerp] asks why page $f of letter book $lb has no text.", "[It's a drawing.|Empty page with a nice stain.|My fault, it runs again now.]"]),
    (tiago, rui, ["Storage: we are at $gb GB for the negatives. [Fine until summer?|Enough?]", "[More than enough.|Fine, I ordered one disk to be sure.]"]),
]
metadata += [
    (wouter, sylvie, ["$some records from $town loaded, [no errors|one error, mine].", "[Great.|Magnifique.|I drink to this (tea).]"]),
    (sylvie, wouter, ["The date of $ref: on the cover is $y, in the letter is one year later. I take the letter?", "[The letter.|Letter. Cover goes in the note.]"]),
    (bram, sorcha, ["Who is the 'Miss D.' in $ref, $y? [Dillon?|Doyle?]", "[I'd put money on it, she's in the wages book.|Not her, she'd emigrated by then. I'll have a look.]", "[Thanks, you're an encyclopedia.|OK, I wait for you. Thank you!]"]),
    (ines, wouter, ["Export number $few with $some records for your loader. [New: the end date.|Nothing new.]", "[Loaded.|Loaded. Clean.|One warning, harmless.]"]),
    (wouter, bram, ["$ref: 'important letter'. Important for whom? Write what it's about.", "[Fair. 'Dispute on the price of $stitch'. Better?|It's on the tariff of $y, changed.]", "[Better.|Yes.]"]),
    (sorcha, sylvie, ["Is $stitch ever made by machine, or am I looking at a fake in box $box?", "[From $y on, yes, by machine in $town.|Send me the back side in photo, the back never lies.]"]),
    (sylvie, sorcha, ["I join $some descriptions in French for box $box, [the easy ones|with my excuses for the handwriting].", "[In English by $day.|Grand, I'll have those done before the weekend.]"]),
    (griet, bram, ["For the map: $town, around $y, had [three|five|nine] workshops on our list. Do the records agree?", "[They say one more, I think a move.|They do, I checked this morning.]"]),
]
general += [
    (nele, tiago, ["Can you join for ten minutes on $day at $hour? It's about the [demo|spring show|screens for the show].", "[Yes, sure.|I make it, from the car (parked).]"]),
    (niamh, bram, ["Numbers for the newsletter: $pages pages and [$some|a whole heap of] new names, is that right?", "[Right, on the safe side.|Yes, and add the umbrella seller.]"]),
    (griet, helene, ["I pass through [Lille|Paris] on $day. Is there time for a coffee and a look at sample book $lb?", "[With joy, from $hour on.|Always. Ring at the small door.]"]),
    (aoife, nele, ["Board on $day, can I steal [one slide|a picture] about $town from you?", "[Steal! It's in the folder 'slides'.|Of course, here you are, with notes.]"]),
    (karim, nele, ["Lunch for the group on $day: [quiche|soup and cheese|a buffet], it's ok for all?", "[For all, merci.|Sounds better than our canteen, so yes.]"]),
]

money = [
    (declan, nele, ["Timesheets for [last month|the month] when you get a chance? Only yours and Bram's outstanding, no panic.", "In the folder now, sorry, Bram was in [Paris|the archive].", "Got them, thanks a million."]),
    (declan, karim, ["Karim, invoice $ref: is that with VAT or without?", "Without, we are exempt, article in the footer.", "So it is. My eyes."]),
    (karim, declan, ["The travel cost of Hélène to Limerick, I put it in line [3|4] or in line 7?", "The first of the two, and keep the boarding pass."]),
    (declan, tiago, ["Your claim for the period is in order. Paying on $day.", "Obrigado, Declan!"]),
    (tiago, declan, ["Can we move [800|1,200] euro from travel to lamps? Rui's lamps, not for my house.", "Under ten percent, so yes, I'll just note it. Nice house though?", "Dark."]),
    (nele, declan, ["Our accountant asks if a receipt in Dutch is accepted.", "It is, if you tell me what it says.", "It says 'screws'."]),
    (declan, nele, ["Indicator sheet: I have pages, negatives and visitors. Am I missing any?", "Corrected records, Wouter would be sad.", "Can't have that. Added."]),
    (karim, nele, ["I need the signed annex for our [city hall|accounting], the one with four stamps.", "Scanned and on the drive, page 12 is a bit crooked, like the stamps."]),
    (declan, karim, ["Exchange fee of [11|14] euro on the last transfer, our bank's doing, I've refunded it.", "You are a gentleman of the old school."]),
    (nele, karim, ["Could you check the hours of Jean-Baptiste, it says 41 in a week with a holiday?", "It's 31. A finger too much. Corrected and signed."]),
]

money += [
    (tiago, declan, ["Hours of our team for week $some are in the sheet, [$gb in total|a bit more than planned, it was the release].", "[Noted, thanks Tiago.|Saw them, all in order.]"]),
    (karim, declan, ["I put the invoice of the [boxes|cold box|tissue paper] in the folder, [$gb|2$some] euro.", "[Got it.|Booked to line 5, thanks.]"]),
]

mail = [
    (sylvie, wouter, ["Subject: Batch $few, $town | Dear Wouter,\n\nbatch $few is ready for your check, $some records. The doubts are in yellow: [the dates|two makers|one stitch].\n\nSylvie", "Sylvie,\n\nchecked. [Yellow ones are right.|I changed one of the yellow ones, see note.]\n\nW."]),
    (jb, sorcha, ["Subject: How to hold $ref | Dear Sorcha,\n\nyou asked for the manner to hold [a rolled pattern|a big ledger|parchment]. I join three photos, my thumb is the scale.\n\nJean-Baptiste", "Hi Jean-Baptiste,\n\n[a handsome thumb and very clear|just what I needed], thanks.\n\nSorcha"]),
    (nele, karim, ["Subject: Loan of box $box | Dear Karim,\n\nbox $box can go back on $day. [The van comes in the morning.|Griet kissed it goodbye.]\n\nNele", "Dear Nele,\n\n[we wait for it|perfect], I do the paper.\n\nKarim"]),
    (ines, sorcha, ["Subject: Limerick, box $box | Hi Sorcha,\n\nthe text for box $box is ready, $some letters at $cer percent. [The rain on page $few I could not read.|Your clerk of $y writes lovely.]\n\nInês", "Hi Inês,\n\n[super stuff|mighty], I'll proof a few over the weekend for fun.\n\nSorcha"]),
    (bram, helene, ["Subject: May I come on $day? | Dear Hélène,\n\nmay I come to Orvancourt on $day, to see sample book $lb and the $stitch pieces? [I bring my own gloves.|One hour is enough.]\n\nBram", "Dear Bram,\n\nyou are welcome, [from $hour|after the lunch]. Jean-Baptiste prepares it.\n\nHélène", "Thank you, see you then!\n\nBram"]),
    (nele, helene, ["Subject: Van for box $box | Dear Hélène,\n\nthe van can come on $day at $hour. Is someone there to sign for box $box? In attachment you find the form.\n\nKind regards,\nNele", "Dear Nele,\n\nyes, Jean-Baptiste or me. Please ask the driver to ring at the small door, the large one is for tourists.\n\nBien à vous,\nHélène", "Noted, small door. Thank you!\n\nNele"]),
    (sorcha, bram, ["Subject: Quin letters of $y | Hi Bram,\n\nhad a root around and there are $some more Quin letters for $y, folded into the ledger. Will I scan them ahead of the rest?\n\nSorcha", "Hi Sorcha,\n\nyes please, if it doesn't upset your order. I'm writing about that year precisely.\n\nThanks!!\nBram", "No bother. They'll be up by $day.\n\nS."]),
    (griet, helene, ["Subject: Exhibition case | Dear Hélène,\n\nfor the small show in our library I would love two sample books, if possible from around $y. I know what I ask. We have the climate case and the guard.\n\nWarm regards,\nGriet", "Dear Griet,\n\nin principle yes, for [six|eight] weeks and with 50 lux. I write the conditions and Karim the paper.\n\nAmicalement,\nHélène", "Fifty lux it is. Thank you, you make an old lace lover happy.\n\nGriet"]),
    (ines, wouter, ["Subject: Test set $few | Hi Wouter,\n\nin attachment the test set $few with $some pages. The column 'conf' is new, you can ignore.\n\nInês", "Inês,\n\nchecked. Page $f is upside down. Rest OK.\n\nW.", "Turned! Thanks for being so quick.\n\nInês"]),
    (karim, nele, ["Subject: Rights for negative $neg | Dear Nele,\n\nfor the negative $neg we do not know the photographer. I propose the mention 'unknown, studio in $town' and the orphan form. Do you see a problem?\n\nCordialement,\nKarim", "Dear Karim,\n\nno problem for me. I've put it on the list so that we do the same for similar ones.\n\nBest,\nNele"]),
    (tiago, aoife, ["Subject: A visitor from Galicia | Hi Aoife,\n\na museum from Galicia asks to see how we work. Can I invite them to [half an hour|the end] of the next call? They only listen.\n\nAbraço,\nTiago", "Hi Tiago,\n\nfine by me so long as the others are happy. I'll ask.\n\nAoife", "Everybody said yes! Thanks.\n\nT."]),
    (declan, tiago, ["Subject: Receipts box $few | Hi Tiago,\n\n[two|three] small receipts with no date on them (taxi, taxi, something with fish). Any chance?\n\nDeclan", "Hi Declan,\n\nthe fish was the dinner with the auditors ;) Dates are now on all, in attachment.\n\nTiago", "Perfect. Closed.\n\nD."]),
    (beatriz, sylvie, ["Subject: Your ticket about the filter | Dear Sylvie,\n\nthe filter by $stitch works again since this morning. It was an accent that we lost. Please tell me if you see other.\n\nBest,\nBeatriz", "Dear Beatriz,\n\nit works, thank you for the speed. The accents are the salt of our language, don't lose them :)\n\nSylvie"]),
    (leonor, bram, ["Subject: Side by side view | Hi Bram,\n\nthe side by side view you asked Inês is in the test version. User and password as before. Tell me what is ugly.\n\nLeonor", "Hi Leonor,\n\nit's wonderful, only the left page jumps when I scroll the right one.\n\nBram", "It doesn't jump anymore. Thanks for the test!\n\nL."], (11, 12, 1, 2)),
    (griet, aoife, ["Subject: A word for the yearbook | Dear Aoife,\n\nour faculty yearbook wants a page on the project. Would you write it together with me? Your name first, alphabetically and otherwise.\n\nGriet", "Griet, you're very good. Happy to. [Thursday|Friday] on the phone?\n\nAoife", "Perfect, I call at $hour."]),
    (wouter, sorcha, ["Subject: Authority file, $town | Sorcha,\n\n$few persons from $town are double. List below. Which ones are yours?\n\nWouter", "Hi Wouter,\n\nfirst [one is|two are] mine and can go, the rest are different people with no imagination for names.\n\nSorcha", "Clear. Merged.\n\nW."]),
    (sylvie, sorcha, ["Subject: Condition words | Dear Sorcha,\n\nI join my small list of words for the condition of the lace (torn, faded, foxed...). Is it correct English?\n\nAmicalement,\nSylvie", "Dear Sylvie,\n\nbetter than correct. Only 'sick' I'd make 'fragile', much as I like it.\n\nSorcha", "Fragile then. But some are sick.\n\nS."]),
    (nele, aoife, ["Subject: Agenda for $day | Hi Aoife,\n\nI'm making the agenda. Anything from your side besides [the newsletter|the visit|the indicators]?\n\nNele", "Just that, and ten minutes on next year's students, if there's room.\n\nA.", "There is. Merci!"]),
    (helene, griet, ["Subject: Sample book $lb | Chère Griet,\n\nin sample book $lb there is a leaf with the prices of $y and the names of [eleven|seven] workers. I thought of you immediately. Photo joined.\n\nHélène", "Dear Hélène,\n\nI have read it standing in the corridor. Thank you for thinking of me. Names and prices on one leaf, that's very rare.\n\nGriet"]),
    (rui, jb, ["Subject: Spare belts | Hi JB,\n\nI send you [two|three] belts and one lamp, to have at home. The post says $day.\n\nRui", "Bonjour Rui,\n\nthe packet arrived, with pastéis inside. This is corruption and I accept.\n\nJB"]),
    (jb, rui, ["Subject: Video of the noise | Hello Rui,\n\nI join a film of the noise of the ventilator. It's like a [bee|cat]. Dangerous?\n\nJean-Baptiste", "Hello JB,\n\nnot dangerous, only dust. Open the [side|back], four screws, and vacuum. If it still sings, I change it.\n\nRui", "It doesn't sing. Merci.\n\nJB"]),
    (niamh, karim, ["Subject: Photo permission $ref | Hi Karim,\n\nam I OK to use $ref on the website? And how do ye like to be credited?\n\nNiamh", "Dear Niamh,\n\nyes. 'Musée d'Orvancourt, fonds Carrel-Delvaux', and the photographer if there is place.\n\nKarim", "There's always place. Thanks!"]),
    (bram, griet, ["Subject: Chapter draft | Dear Griet,\n\nchapter [2|3] in attachment. The part on $town is thin, waiting for the scans of next week.\n\nBram", "Bram,\n\nread. Good, and the thin part is honest. Cut the adjectives.\n\nG."]),
    (aoife, griet, ["Subject: Student placement | Hi Griet,\n\nwould one of your students fancy [four|six] weeks in Limerick in the spring? We've a desk and a kettle.\n\nAoife", "Dear Aoife,\n\nI have two who will fight for it. I let them write a letter each.\n\nGriet", "Brilliant. May the best kettle user win."]),
    (tiago, nele, ["Subject: Roadmap | Hi Nele,\n\nupdated roadmap in attachment, two things moved (in yellow): search by colour [one week later|two weeks later], tables [one week earlier|earlier].\n\nTiago", "Hi Tiago,\n\nthanks for the yellow. Works for us, nobody waits for the colour before [the spring|the show].\n\nNele"]),
    (declan, aoife, ["Subject: Spend to date | Aoife,\n\nwe're at [31|38|46|52] percent spent, bang on the line. One page attached.\n\nD.", "You're a star. Nothing to add.\n\nA."]),
    (nele, wouter, ["Subject: Your tone in the notes ;) | Wouter,\n\ncan I make from 'this is nonsense' in the notes 'to be reconsidered'?\n\nN.", "If it remains clear that it's nonsense.\n\nW.", "It remains clear.\n\nN."]),
    (ines, griet, ["Subject: Words we can't read | Dear Griet,\n\n$few words in the attachment that neither the machine nor me understand. Letters of $y, from $town.\n\nInês", "Dear Inês,\n\nfive are lace terms, one is a horse. Answers in the margin.\n\nGriet", "A horse! Thank you.\n\nInês"]),
    (sorcha, helene, ["Subject: Tissue | Dear Hélène,\n\nwhat weight of tissue do you put between the leaves? I've [12|17] gram and I'm wondering.\n\nSorcha", "Dear Sorcha,\n\n12 gram, without acid, and change the ones that are yellow. I can send you a roll, we have too much.\n\nHélène", "I'd be delighted. Owe you a pint.\n\nSorcha"]),
    (karim, declan, ["Subject: Bank details | Dear Declan,\n\nour bank has a new name (same number). I join the letter, so you don't think it's a fraud.\n\nKarim", "Dear Karim,\n\nI rang the museum to check, hope you don't mind, and got a lovely lady who sold me a ticket. All updated.\n\nDeclan"]),
    (niamh, bram, ["Subject: Blog post $few | Hi Bram,\n\nyour post on $town is live, cut it by [a third|a few lines], shout if I butchered it.\n\nNiamh", "Hi Niamh,\n\nit's better now. My supervisor should hire you.\n\nBram"]),
    (nele, tiago, ["Subject: Hours of Inês | Hi Tiago,\n\nsorry, I overlooked your mail of [Monday|last week]! Yes, Inês can book the workshop on the project.\n\nNele", "No stress Nele, it was not urgent. Thanks!\n\nTiago"]),
]

talk(IMG, imaging, 2.7, "2025-06-02", "2026-03-05")
talk(MET, metadata, 2.2, "2025-05-21", "2026-03-05")
talk(GEN, general, 1.5, "2025-05-14", "2026-03-05")
talk(MON, money, 0.6, "2025-05-26", "2026-03-05")
talk(None, mail, 2.8, "2025-05-14", "2026-03-05", delay=(20, 420))

# ---------------------------------------------------------------- meetings
core = [nele, griet, helene, karim, tiago, ines, aoife, declan]
table = [wouter, bram, sylvie, sorcha, ines]
story.series("Carrel monthly", "2025-05-20 11:00", 4, "2026-03-06", 75, core, skip=["2025-08-12", "2025-12-30"])
story.series("Metadata table", "2025-06-04 14:00", 2, "2026-03-06", 60, table, skip=["2025-07-30", "2025-08-13", "2025-12-31"], cancelled=["2025-12-17"],
             moved={"2025-10-08": "2025-10-10 14:00", "2026-01-14": "2026-01-21 14:00"})
story.meeting("2025-09-19 10:30", "Two standards, one catalogue", 120, [wouter, sylvie, sorcha, ines, bram, griet, helene])
story.meeting("2025-10-28 09:30", "Visit to Orvancourt", 420, [helene, jb, sylvie, karim, nele, wouter, griet, tiago, leonor, aoife, sorcha])

story.minutes("2025-05-20", "Carrel monthly", core, """
## Notes

- Everybody told in three minutes what would make the project a success for their own house. Hélène: nothing broken. Tiago: a first customer who says "like at Carrel". Griet: names of the women who made it. Declan: a clean audit.
- 118 boxes, 64 letter books, about 4,000 glass negatives. Aim: all of it online by the end of 2026.

## Decisions

- Whoever will be late says so as soon as he knows, also when it is embarrassing.
- Changes in formats or fields: six weeks before. Everything else: two weeks.
- Whatever is published carries four names.
- If two of us do not get further within a week, both go together to Griet and Hélène.

## Actions

- Nele: shared folder, by 23 May. Done.
- Rui: cradle to Orvancourt, by 6 June.
""")
story.minutes("2025-06-17", "Carrel monthly", core, """
## Notes

- Cradle runs since 4 June. 1,100 pages.
- Lamp trouble of the first week is solved; Wouter's remark was hard and right, says Hélène.
- Inês warns: model 0.2 may need a few days more than planned, she tells on Friday.

## Decisions

- Order of work: letter books first, negatives from September.

## Actions

- Karim: insurance for the van, by 27 June.
- Inês: word about model 0.2, by 20 June.
""")
story.minutes("2025-07-15", "Carrel monthly", core, """
## Notes

- Insurance signed, model 0.2 delivered on 1 July as said on 20 June.
- Summer: Lindervoorde closed 21 July to 8 August, Orvancourt 4 to 22 August, Fiolume 11 to 22 August. Ballinroe stays open, quietly. No call in August.

## Decisions

- During the summer the scanner rests and so do we.
""")
story.minutes("2025-09-09", "Carrel monthly", core, """
## Notes

- All back, brown.
- Format change to JPEG 2000 on 20 October, announced on 2 September. Wouter's question on lossless was answered with a test. No objection.
- The mapping comes next week; Griet expects a lively discussion and welcomes it.

## Actions

- Sylvie: mapping, by 12 September.
- Inês: comparison of 50 pages, by 16 September.
""")
story.minutes("2025-09-19", "Two standards, one catalogue", [wouter, sylvie, sorcha, ines, bram, griet, helene], """
## Notes

- Wouter began by saying that the work behind the mapping is the best he has seen from a museum, and that he should have said that first. Sylvie answered that nobody ever read her 96 fields so carefully.
- A sample book is both: a document and an object. It took an hour and two cakes to see that this is the solution and not the trouble.

## Decisions

- Letters and ledgers in EAD, lace and negatives in LIDO, sample books in both, linked by one identifier.
- Crosswalk written by Sylvie and Wouter, published under both names.

## Actions

- Sylvie and Wouter: first 200 records, by 3 October.
- Inês: export for both, by 17 October.
""")
story.minutes("2025-10-07", "Carrel monthly", core, """
## Notes

- First 200 records done on 30 September.
- Second instalment: about 7 November instead of 15 October, as Declan wrote on 30 September. Bridge for Fiolume agreed, paid tomorrow.
- Tiago: with the bridge we sleep. Thanks to the foundation for thinking of it before we asked.

## Decisions

- Visit to Orvancourt on 28 October, all four.
""")
story.minutes("2025-11-04", "Carrel monthly", core + [leonor], """
## Notes

- The visit was good for everybody; Leonor now knows all the boxes by smell.
- Sylvie half-time from 1 December to 28 February: plan of 16 October confirmed. Bram takes two days of checks a week, Sorcha the English descriptions.

## Actions

- Declan: word when the instalment has left, by 7 November.
- Bram: half a day with Sylvie, by 21 November.
""")
story.minutes("2025-12-02", "Carrel monthly", core + [leonor, rui], """
## Notes

- The cradle: eleven days after the failure all lost pages are made up. Hélène thanked Rui, who turned red on the camera.
- Rui explained what burnt and why it can not burn again. A spare board now lies in Orvancourt.
- Rights for the negatives after 1925: Griet and Hélène decided on 25 November, as Nele and Karim had asked.

## Decisions

- Fiolume checks both scanners every six months, at its own cost.
""")
story.minutes("2026-01-27", "Carrel monthly", core + [leonor], """
## Notes

- Interim figures went out on 19 January, on time. The programme officer wrote that we were the first.
- Bram had asked whether 3,000 negatives would be enough, at the present pace. Long talk. Hélène: the last thousand are the workshops, with the women in them.

## Decisions

- It stays at 4,000. Two volunteers of the friends of the museum help on Fridays, Jean-Baptiste trains them.

## Actions

- Hélène: volunteers, by 13 February.
- Leonor: takes over Beatriz's tickets, by 30 January.
""")
story.minutes("2026-02-24", "Carrel monthly", core + [leonor], """
## Notes

- Volunteers began on 13 February, 260 negatives so far. Pace is enough for November.
- Public launch: 24 September in Orvancourt.

## Decisions

- A fifth partner is not needed. A sixth cake neither.

## Actions

- Niamh: launch plan, by 20 March.
""")

# ---------------------------------------------------------------- scenes
t, m = story.team, story.mail
a = t("2025-05-12 11:00", GEN, nele, "Welcome in our channel! I'm Nele, I make the lists. Say hello, and what you ate for breakfast, because lists with only names are boring.")
t("2025-05-12 11:08", GEN, tiago, "Tiago, Fiolume, Porto. Toast with butter and panic.", a)
t("2025-05-12 11:30", GEN, aoife, "Aoife from the Ballinroe Foundation. Porridge. Thrilled to be here.", a)
t("2025-05-12 11:41", GEN, helene, "Hélène, conservator. A coffee. It's not a breakfast, I know it.", a)
t("2025-05-12 12:02", GEN, wouter, "Wouter. Metadata. No breakfast.", a)
t("2025-05-12 14:12", GEN, sorcha, "Sorcha, minding the Limerick papers. Two breakfasts, to cover for Wouter.", a)
# somebody blunt
a = t("2025-06-05 09:05", IMG, wouter, "I looked at the first 80 images. They're bad. Shadow in the fold, yellow on the left. We cannot publish this.")
t("2025-06-05 09:40", IMG, jb, "Good morning also. You have right for the shadow. The yellow is the lamp that warms. I stop and I look with Rui.", a)
t("2025-06-05 10:25", IMG, rui, "On it with JB now, it's my lamp so it's my fault.", a)
t("2025-06-05 16:50", IMG, jb, "New test, 10 pages. Lamp is at 40 cm and with the filter.", a)
t("2025-06-05 17:05", IMG, wouter, "These are very good. Thanks for doing it the same day.", a)
m2 = m("2025-06-06 09:20", wouter, jb, "Yesterday", "Jean-Baptiste,\n\nNele says that I sounded like a customs officer. That was not the intention. Your second series is better than what our own studio makes.\n\nWouter", cc=[helene])
m("2025-06-06 10:05", jb, wouter, "Re: Yesterday", "Dear Wouter,\n\nI worked ten years with a photographer from Marseille, you are very sweet in comparison. No harm.\n\nJean-Baptiste", cc=[helene], reply_to=m2)
# a delivery that comes later, told a week before, and made good
m2 = m("2025-06-20 12:10", ines, [nele, bram, griet], "Model 0.2: Tuesday instead of Friday", "Hi all,\n\nI promised model 0.2 for Friday 27. It will be Tuesday 1 July. The cross-written letters need one more training and Tuesday 24 we are closed in Porto (São João, the day of the plastic hammers). I prefer to tell you now than on Friday at six.\n\nSorry for the change!\nInês", cc=[tiago])
m("2025-06-20 13:30", nele, ines, "Re: Model 0.2: Tuesday instead of Friday", "Hi Inês,\n\nno problem at all, Bram has other work until then. Enjoy the hammers.\n\nNele", reply_to=m2)
m("2025-07-01 11:15", ines, [nele, bram, griet], "Model 0.2 is up", "Hi all,\n\nas said: 0.2 is online. Error rate from 9.1 to 6.4 percent. The cross-written ones are still ugly, but now they are ugly in French.\n\nInês", cc=[tiago])
# a request that was missed, and answered with a blush
a = t("2025-07-03 11:20", MET, sorcha, "Inês, would you have the export for my two ledgers handy? I'd like to bring it to the board on the 10th.")
t("2025-07-07 10:30", MET, ines, "Sorcha, I saw this only now, I had the channel on mute for the release and forgot, sorry!! Export is in your folder, and I added the index.", a)
t("2025-07-07 10:48", MET, sorcha, "Not a bother, plenty of time. And an index! You've spoiled me.", a)
# a joke about each other that both share
a = t("2025-07-09 12:10", GEN, jb, "Today the canteen serves 'French fries'. I say nothing.")
t("2025-07-09 12:14", GEN, bram, "You stole them from us in 1830 or so and you never gave them back. Typical for you people.", a)
t("2025-07-09 12:20", GEN, karim, "Belgians invented nothing except the queue for them.", a)
t("2025-07-09 12:26", GEN, griet, "I have published on this. It was a Belgian. It's always a Belgian. Bon appétit, chers voleurs.", a)
t("2025-07-09 12:31", GEN, jb, "I'm dying of laughing in front of my fries. Greetings from the thieves.", a)
# absences, told
m2 = m("2025-07-10 10:00", nele, [helene, karim, tiago, ines, aoife, declan, sorcha], "Summer", "Dear all,\n\nour university is closed from 21 July to 8 August. I look at my mail on Mondays, for what burns. Can you answer with your own weeks, then I make one table?\n\nNele")
m("2025-07-10 11:35", karim, nele, "Re: Summer", "Dear Nele,\n\nthe museum offices are closed from 4 to 22 August. The guard is there, but he doesn't answer to mails, only to thieves.\n\nKarim", reply_to=m2)
m("2025-07-10 14:15", tiago, nele, "Re: Summer", "Hi Nele,\n\nFiolume is closed from 11 to 22 August. The servers work, we don't.\n\nTiago", reply_to=m2)
m("2025-07-11 10:40", aoife, nele, "Re: Summer", "Hi Nele,\n\nwe're here right through, bar the bank holiday on the 4th. It'll be raining.\n\nAoife", reply_to=m2)
# both grumble at a third firm
a = t("2025-08-27 10:20", GEN, karim, "The transporter Traversa Express has lost the crate with the empty boxes for Limerick. For the second time they say 'it's in the system'. They are useless, I'm furious.")
t("2025-08-27 10:55", GEN, sorcha, "Same shower left a parcel of mine in a hedge last year. I wouldn't give them the time of day.", a)
t("2025-08-27 11:10", GEN, nele, "I'm done with them too. Our library uses a small firm from Kortrijk, two brothers and a dog. I ask.", a)
t("2025-08-29 10:45", GEN, karim, "Crate is found (in Luxembourg!). The next one goes with the brothers and the dog.", a)
# a change that is announced seven weeks ahead
m2 = m("2025-09-02 11:30", tiago, [nele, wouter, bram, helene, jb, sylvie, sorcha, aoife], "From TIFF to JPEG 2000 on 20 October", "Hi everyone,\n\nwe would like to change the master format from TIFF to JPEG 2000, from 20 October on. It halves the storage and changes nothing in the viewer. Old files stay as they are. If somebody has a problem with this, please tell us before 20 September and we stop and think.\n\nAbraços,\nTiago", cc=[rui, ines])
m3 = m("2025-09-02 14:20", wouter, tiago, "Re: From TIFF to JPEG 2000 on 20 October", "Tiago,\n\nlossless or lossy? If lossy: no. If lossless: prove it.\n\nWouter", cc=[nele, rui], reply_to=m2)
m("2025-09-03 10:50", rui, wouter, "Re: From TIFF to JPEG 2000 on 20 October", "Hi Wouter,\n\nlossless. I join a test: 100 pages there and back, bit by bit the same. The script too, so you don't need to believe me.\n\nRui", cc=[tiago, nele], reply_to=m3)
m("2025-09-03 16:15", wouter, rui, "Re: From TIFF to JPEG 2000 on 20 October", "Ran it myself. It's correct. Go ahead, and thanks for the script.\n\nW.", cc=[tiago, nele], reply_to=m3)
# the quarrel on metadata standards
q = m("2025-09-15 09:10", wouter, sylvie, "The mapping", "Sylvie,\n\nI have read the mapping this weekend. To be honest, I cannot use it. 41 of the 96 fields have no place in EAD. It describes every piece of lace as if it were a Rembrandt, and the letters as if they were wrapping paper. If we load this, our catalogue is broken.\n\nWouter", cc=[helene, griet, sorcha, ines])
q2 = m("2025-09-15 11:45", sylvie, wouter, "Re: The mapping", "Wouter,\n\nthank you for your frankness. EAD describes boxes. I don't have boxes, I have lace, and since twenty years I describe it in a manner that a colleague in Tokyo can understand. I find your mail unjust. I will not throw 41 fields because your software has no drawer for them.\n\nSylvie", cc=[helene, griet, sorcha, ines], reply_to=q)
q3 = m("2025-09-15 12:30", wouter, sylvie, "Re: The mapping", "It's not about drawers. A letter that can't be found doesn't exist. I stay with my opinion.\n\nW.", cc=[helene, griet, sorcha, ines], reply_to=q2)
m("2025-09-16 10:20", sorcha, [wouter, sylvie], "Re: The mapping", "Lads,\n\nfrom over here ye both sound right, which is a nuisance. Wouter is talking about the letters and Sylvie about the lace. Could we do the one table with all of us, and a few samples on the desk, before anyone types another line?\n\nSorcha", cc=[helene, griet, ines], reply_to=q3)
m("2025-09-16 11:05", griet, [wouter, sylvie, sorcha], "Re: The mapping", "I agree with Sorcha. Friday at 10.30, two hours, I bring cake. Hélène joins too. And on the phone until then, please, not on paper.\n\nGriet", cc=[helene, ines, bram], reply_to=q3)
m("2025-09-17 08:50", wouter, sylvie, "My mail of Monday", "Sylvie,\n\nmy mail was rude, and the Rembrandt sentence was unnecessary. I did see how much work is in your list, I only forgot to write it. I'm sorry. May I call you at 14 h? I want to understand the fields 30 to 52.\n\nWouter", cc=[griet, helene])
m("2025-09-17 09:25", sylvie, wouter, "Re: My mail of Monday", "Dear Wouter,\n\nthank you, it touches me. I also was on my big horses. Call me at 14 h, I make tea and I open the fields 30 to 52.\n\nSylvie", cc=[griet, helene])
t("2025-09-19 13:20", MET, sylvie, "For those who were not there: we have an agreement! Two standards, one number, and Wouter ate three pieces of cake.")
t("2025-09-19 13:26", MET, wouter, "Four. And for the record, fields 30 to 52 are excellent.")
a = t("2025-09-30 16:40", MET, sylvie, "The first 200 records in both standards are in. Three days before the date. It's the work of two people, the other one has no breakfast.")
t("2025-09-30 16:58", MET, griet, "I looked through them as through a window. Congratulations to you two.", a)
# a server that stops for an afternoon
a = t("2025-09-25 14:05", GEN, beatriz, "Heads up: the viewer is down since 13.50, our hosting has a broken switch. Nothing is lost. I write again at 15.30 at the latest.")
t("2025-09-25 15:25", GEN, beatriz, "Still down, they are changing it now. Sorry! Next message at 17.", a)
t("2025-09-25 16:40", GEN, beatriz, "It's back, all checked. Thanks for the patience.", a)
t("2025-09-25 16:52", GEN, bram, "I cleaned my desk meanwhile. First time since 2023.", a)
# money comes late, but is announced
d = m("2025-09-30 10:30", declan, [nele, griet, helene, karim, tiago], "Second instalment will be about three weeks late", "Dear all,\n\nI'd rather you heard this from me today than from your bank in October. The Programme is moving to a new payments system and every payment due on 15 October is pushed out. The second instalment (€118,400) should now reach us around 4 November and you by Friday 7 November.\n\nIf that puts anyone in a corner, ring me. We have a small reserve and this is what it's for.\n\nDeclan", cc=[aoife])
m("2025-09-30 11:20", karim, declan, "Re: Second instalment will be about three weeks late", "Dear Declan,\n\nthank you to tell it so early. For a museum of the city it's not a problem, we wait for money since 1874.\n\nKarim", cc=[aoife, nele, tiago], reply_to=d)
d2 = m("2025-09-30 12:15", tiago, declan, "Re: Second instalment will be about three weeks late", "Hi Declan,\n\nI will be honest: for us it is tight. We are seven people and salaries go out on the 25th. With 20,000 by then we are fine. I don't like to ask.\n\nTiago", cc=[aoife], reply_to=d)
m("2025-09-30 15:40", declan, tiago, "Re: Second instalment will be about three weeks late", "Hi Tiago,\n\nglad you said. €20,000 as an advance on your share, paid Wednesday week, the 8th, no interest and no form longer than a page. Aoife has signed already.\n\nDeclan", cc=[aoife], reply_to=d2)
m("2025-09-30 15:55", tiago, declan, "Re: Second instalment will be about three weeks late", "I don't have the English for this. Obrigado, both of you.\n\nT.", cc=[aoife], reply_to=d2)
t("2025-10-08 12:10", MON, declan, "Bridge to Fiolume left this morning. Should be there tomorrow.")
t("2025-10-09 11:02", MON, tiago, "Arrived! Thank you Declan.")
a = t("2025-11-07 11:15", MON, declan, "The second instalment is in, and out again to all of ye since ten o'clock. As advertised, for once.")
t("2025-11-07 11:30", MON, nele, "Received our confirmation. Perfectly on the day, chapeau.", a)
# a threat that is none
a = t("2025-10-01 15:10", GEN, wouter, "Official statement. If the coffee in Orvancourt is still the same on the 28th, I leave this consortium.")
t("2025-10-01 15:18", GEN, sylvie, "We take the ultimatum very seriously. A committee was formed.", a)
t("2025-10-01 15:22", GEN, aoife, "Lads, the Foundation can release emergency funds for a cafetière.", a)
t("2025-10-29 09:10", GEN, wouter, "For completeness: there was a new machine, with my name on it. I stay.", a)
# a meeting that moves for a strike
a = t("2025-10-06 10:05", MET, sylvie, "Wednesday is a strike of everything in France and I have no school for the small one. Can we move the table to Friday, same hour? I changed it in the calendar, tell me if it's bad for you.")
t("2025-10-06 10:20", MET, wouter, "Friday is fine.", a)
t("2025-10-06 10:51", MET, sorcha, "Suits me better, if anything.", a)
# short of staff, said beforehand
h = m("2025-10-14 10:15", helene, [nele, griet, aoife, tiago], "Sylvie half-time from December to February", "Dear all,\n\nbetter I tell you today than in December. From 1 December until 28 February Sylvie will work half-time for family reasons, and the city doesn't replace her. So for three months we will be slower on the records, I estimate 40 per week and not 80. I don't want that you discover it by waiting. Do you have an idea how we can share this?\n\nBien amicalement,\nHélène", cc=[sylvie, karim])
h2 = m("2025-10-15 09:00", griet, helene, "Re: Sylvie half-time from December to February", "Dear Hélène,\n\nthank you for saying so in October. Bram needs to learn cataloguing anyway: he can give two days a week of checks, if Sylvie shows him half a day how.\n\nGriet", cc=[sylvie, nele, aoife, tiago, bram], reply_to=h)
m("2025-10-15 11:50", sorcha, [helene, griet], "Re: Sylvie half-time from December to February", "And I'll take the English descriptions off her plate till March. Mind yourself, Sylvie.\n\nSorcha", cc=[sylvie, nele, aoife, bram], reply_to=h2)
m("2025-10-16 09:30", helene, [griet, sorcha, nele], "Re: Sylvie half-time from December to February", "With this we arrive at 75 per week. I'm very relieved, and Sylvie has kissed her screen. The plan is in the folder.\n\nHélène", cc=[sylvie, aoife, tiago, bram], reply_to=h2)
# somebody new, well received
a = t("2025-10-20 11:00", GEN, tiago, "This is Leonor Antunes, who joins us today for customer care, next to Beatriz. She comes from a library (Wouter, be happy) and speaks French (JB, be careful).")
t("2025-10-20 11:12", GEN, leonor, "Hello! I have read all the minutes. I have questions about the cake.", a)
t("2025-10-20 11:20", GEN, wouter, "Welcome. A librarian. Finally.", a)
t("2025-10-20 11:31", GEN, sorcha, "Welcome Leonor! Fancy half an hour on Wednesday? I'll give you the tour of Limerick by phone.", a)
t("2025-10-20 11:40", GEN, jb, "Bienvenue! On the 28th you come with the others? I show you the studio and the yellow cloth.", a)
t("2025-10-20 12:05", GEN, leonor, "Yes to everything, thank you, what a reception.", a)
a = t("2025-10-29 10:40", GEN, aoife, "What a day yesterday. Hélène, Karim, thanks for having us. I've held a lace collar of 1871 with gloves on and forgot to breathe.")
t("2025-10-29 11:05", GEN, helene, "It was a joy to have you all around the same table. You can come back each month.", a)
# a machine breaks; the partner apologises and helps
x = t("2025-11-12 09:05", IMG, jb, "URGENT. The cradle stopped with a smell of burnt at 8.50. I cut the current. The book is safe and nobody is hurt. But we cannot scan any more.")
t("2025-11-12 10:08", IMG, rui, "JB, thank you for cutting the current. I'm so sorry. Please don't switch on, send me a photo of the board under the left cover?", x)
t("2025-11-12 10:31", IMG, jb, "Photo is there. It's black where it should be green.", x)
t("2025-11-12 11:15", IMG, rui, "It's the motor driver. It's our design, we put one too small, so this is our mistake and not yours. I have a board here. I come myself on Monday 17th with it, and I pay you the days.", x)
t("2025-11-12 11:30", IMG, helene, "Merci Rui. I was worried for the fire, so I want to understand it well before we restart. Can you write half a page for our security?", x)
t("2025-11-12 16:20", IMG, rui, "Half page is in the folder, with drawing. Also: a thermal fuse on all the machines, this week already in Limerick.", x)
t("2025-11-12 16:45", IMG, helene, "It's clear and honest. Agreed.", x)
y = m("2025-11-13 11:00", tiago, [helene, jb, karim, nele, griet], "The cradle: apology and plan", "Dear Hélène, dear Jean-Baptiste,\n\nI'm sorry for the fright and for the lost days. What we do: Rui is with you from Monday until it runs. We calculated about 2,300 pages of delay. On the two Saturdays after, we pay two operators so that you are where you should be by 5 December. No invoice for anything of this.\n\nTiago", cc=[rui, aoife])
m("2025-11-13 14:10", helene, tiago, "Re: The cradle: apology and plan", "Dear Tiago,\n\na machine can break, what counts is what people do after. Thank you for this. We prepare a bed for Rui and a good cheese.\n\nHélène", cc=[jb, karim, nele, griet, rui, aoife], reply_to=y)
t("2025-11-18 15:30", IMG, jb, "It runs!! Rui slept four hours and repaired also our door.", None)
t("2025-11-18 15:48", IMG, rui, "The door was easier.")
t("2025-11-28 17:10", IMG, jb, "We have catched up. All the 2,300 pages and 60 more. Good week-end to everyone.")
t("2025-11-28 17:40", IMG, tiago, "One week before what we said, thanks to JB. Obrigado!")
# an escalation that both asked for
e = m("2025-11-20 11:20", nele, [griet, helene], "Karim and I need you two", "Dear Griet, dear Hélène,\n\nKarim and I do not agree about the negatives after 1925. I would publish with a take-down address, he would wait for the heirs. We have talked about it three times, in all friendship, and we both think you should decide. Our two half pages are in attachment, each has read the other's.\n\nNele and Karim", cc=[karim])
m("2025-11-20 12:05", karim, [griet, helene], "Re: Karim and I need you two", "I confirm each word, also 'in all friendship'.\n\nKarim", cc=[nele], reply_to=e)
m("2025-11-25 10:10", griet, [nele, karim], "Re: Karim and I need you two", "Dear both,\n\nHélène and I have decided: portraits wait for the heirs, everything else goes online with the address. You had each half of it.\n\nGriet and Hélène", cc=[helene], reply_to=e)
m("2025-11-25 10:30", karim, [griet, helene], "Re: Karim and I need you two", "Perfect, I change the list this afternoon.\n\nKarim", cc=[nele], reply_to=e)
# a name that was left out, put right within a day
a = t("2025-12-10 10:30", GEN, niamh, "Lovely piece in the Courrier d'Orvancourt! Tiny thing, the poor Irish and Portuguese seem to have fallen into the sea somewhere in paragraph two?")
t("2025-12-10 10:44", GEN, karim, "Oh no. We gave them the four names, they have cut, but we should have read it before printing. I'm ashamed. I call the editor now.", a)
t("2025-12-10 15:20", GEN, karim, "Corrected on their site, with the four, and a correction on paper tomorrow. The editor offers a subscription as punishment to himself.", a)
t("2025-12-10 15:31", GEN, niamh, "You're a pet, Karim. No harm done at all.", a)
t("2025-12-11 10:20", GEN, tiago, "We are on page 4! Between a lost cat and a tractor. I frame it.", a)
# a meeting given up by everybody
a = t("2025-12-10 11:10", MET, sorcha, "Is there anything for the table next Wednesday? I've nothing, and I suspect we'd all rather the hour.")
t("2025-12-10 11:18", MET, wouter, "Nothing. Cancel it. We see each other on 14 January.", a)
t("2025-12-10 11:40", MET, sylvie, "With pleasure, I take the hour for the presents. I remove it from the agenda.", a)
# somebody goes, well prepared
a = t("2025-12-15 12:00", GEN, beatriz, "Dear all, a personal news: on 30 January I leave Fiolume, I will study in Coimbra. Leonor and I have six weeks to hand over, and I gave her already the list of all your small wishes. It's a long list and I loved it.")
t("2025-12-15 12:20", GEN, sylvie, "Oh Beatriz. You will be missed, you found all our accents. Bravo for Coimbra!", a)
t("2025-12-15 12:31", GEN, nele, "So happy for you and so sad for us. Thanks for telling so early.", a)
t("2025-12-18 16:00", GEN, nele, "We are closed from 24 December until 4 January, as I think all of you. Prettige feesten, joyeuses fêtes, boas festas, Nollaig shona!")
t("2025-12-18 16:25", GEN, aoife, "Same here. Happy Christmas everyone, it's been a mighty year.")
# the funder's urgent deadline
u = m("2026-01-13 10:25", declan, [nele, karim, tiago, sylvie, wouter, sorcha], "URGENT: Programme wants interim figures by Monday noon", "Folks,\n\nsorry to land this on ye. The Programme wrote at nine this morning: interim indicators from every project by Monday 19 January at 12.00, otherwise the third instalment is frozen till summer. They forgot to tell anyone. I need from each of you, by Friday 15.00 Irish time: pages, records, hours, visitors. Template attached, I've filled in whatever I have.\n\nDeclan", cc=[aoife, griet, helene])
m("2026-01-13 10:50", nele, declan, "Re: URGENT: Programme wants interim figures by Monday noon", "Hi Declan,\n\nours will be there tomorrow evening. Don't apologise, it's not you who forgot.\n\nNele", cc=[aoife], reply_to=u)
m("2026-01-13 11:10", karim, declan, "Re: URGENT: Programme wants interim figures by Monday noon", "Dear Declan,\n\nit's absurd but we do it. Thursday noon for us.\n\nKarim", cc=[helene, sylvie], reply_to=u)
m("2026-01-13 11:40", tiago, declan, "Re: URGENT: Programme wants interim figures by Monday noon", "Pages and visitors are in the template now, I had them from the demo. Hours tomorrow.\n\nTiago", cc=[leonor], reply_to=u)
a = t("2026-01-13 14:05", MET, wouter, "The table of tomorrow: I propose we move it one week, to the 21st, and all count records instead. Changed in the calendar.")
t("2026-01-13 14:15", MET, sylvie, "Yes. I'm half-time but I come tomorrow afternoon, for the counting.", a)
t("2026-01-13 14:30", MET, bram, "No need Sylvie, I count yours, you only sign :)", a)
t("2026-01-16 15:40", MON, declan, "All four in, with twenty minutes to spare. I could cry. Checking over the weekend.")
t("2026-01-19 10:45", MON, declan, "Submitted at 10.40. Thanks, every one of ye. Pints on me in September.")
t("2026-01-19 11:05", MON, helene, "Bravo Declan. Now sleep.")
t("2026-01-21 11:20", MON, aoife, "The programme officer just rang: we were first in, and the third instalment is cleared.")
# a farewell
a = t("2026-01-30 12:10", GEN, beatriz, "Last day! Leonor has everything and more. Obrigada to all of you, I've never been thanked so much for resetting passwords.")
t("2026-01-30 12:24", GEN, nele, "Thank YOU, champion. The one I locked this morning was on purpose, to say goodbye.", a)
t("2026-01-30 12:40", GEN, wouter, "Good luck, Beatriz. You always answered.", a)
# trouble at home, shared at once
g = m("2026-02-05 09:40", griet, [helene, aoife, tiago], "Cuts at our university, and what they mean (little)", "Dear friends,\n\nyou may read in the press that our rector cuts 6 percent everywhere. I heard it yesterday evening, so you hear it this morning. For Carrel: the staff is paid by the project and stays. Only my travel budget is gone, so in March I would join by screen. If something else comes, you know it the same day.\n\nGriet", cc=[nele, wouter])
m("2026-02-05 10:35", aoife, griet, "Re: Cuts at our university, and what they mean (little)", "Dear Griet,\n\nthank you for the straight talk. There's travel left in our own line, and I'd be happier with you in the room. Declan says it's allowed. Come.\n\nAoife", cc=[helene, tiago, nele], reply_to=g)
m("2026-02-05 11:20", griet, aoife, "Re: Cuts at our university, and what they mean (little)", "You're too kind and I accept before you change your mind.\n\nGriet", cc=[helene, tiago, nele], reply_to=g)
# a slip of the finger
a = t("2026-02-11 14:20", IMG, bram, "I've just deleted the folder 'negatives_2900-3100'. All of it. By accident. I feel sick. Can somebody stop the sync???")
t("2026-02-11 14:24", IMG, leonor, "Sync is stopped. Breathe, we have the copy of last night. Give me one hour.", a)
t("2026-02-11 15:10", IMG, leonor, "All 201 files are back and checked. I also put a lock on the delete button for everybody, me included.", a)
t("2026-02-11 15:16", IMG, bram, "Thank you thank you thank you. JB, sorry for the scare, I owe you a beer.", a)
t("2026-02-11 15:30", IMG, jb, "A Belgian one. Then it's forgiven.", a)
# something to celebrate
a = t("2026-02-19 11:30", IMG, ines, "Ladies and gentlemen: page 25,000. It's a bill for one umbrella, 1911. Paid late, of course.")
t("2026-02-19 11:42", IMG, declan, "Paid late but announced, I hope.", a)
t("2026-02-19 11:50", IMG, griet, "You're a wonderful bunch, all of you.", a)

story.write()
