import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import re

# The pharmacy of the Merwede hospital in Gorinchem and Tullaroe of Ennis, who build the machines that pack its doses
story = Story(2741, "Europe/Amsterdam", "2025-04-01", "2026-02-27")
M, T = "merwede", "tullaroe"
story.party(M, "merwedeziekenhuis.example"); story.party(T, "tullaroe-dosing.example")

hanneke = story.person("Hanneke Vos", M, "Hospital pharmacist")
joost = story.person("Joost Terpstra", M, "Lead technician")
ilse = story.person("Ilse Bakker", M, "Technician, evenings")
femke = story.person("Femke Dijkgraaf", M, "Project leader until September 2025")
ruben = story.person("Ruben Oosterhuis", M, "Project leader from September 2025")
sanne = story.person("Sanne Wiersma", M, "Pharmacy IT")
wim = story.person("Wim Kooistra", M, "Director of operations")
aoife = story.person("Aoife Brannigan", T, "Customer projects")
declan = story.person("Declan Moylan", T, "Field service")
niamh = story.person("Niamh Costigan", T, "Software")
cathal = story.person("Cathal Redmond", T, "Quality and regulatory")
saoirse = story.person("Saoirse Keane", T, "Support, from November 2025")
padraig = story.person("Padraig Lenihan", T, "Managing director")

for d in ["2025-04-21", "2025-12-25", "2025-12-26", "2026-01-01"]:
    story.holidays.add(day(d))
    for p in (M, T):
        story.away(p, d, d)
for p, first, last in [(M, "2025-04-18", "2025-04-18"), (M, "2025-05-05", "2025-05-05"), (M, "2025-05-29", "2025-05-29"), (M, "2025-06-09", "2025-06-09"), (M, "2025-12-29", "2026-01-01"),
                       (T, "2025-05-05", "2025-05-05"), (T, "2025-06-02", "2025-06-02"), (T, "2025-08-04", "2025-08-04"), (T, "2025-10-27", "2025-10-27"), (T, "2025-12-24", "2026-01-02"), (T, "2026-02-02", "2026-02-02")]:
    story.away(p, first, last)

FLOOR, PROJ, IT, IN = "Dosing floor", "Project Queens", "Interfaces", "Merwede pharmacy internal"
active = {femke: ("2025-04-01", "2025-09-25"), ruben: ("2025-09-15", "2026-02-27"), saoirse: ("2025-11-12", "2026-02-27")}
rest = {hanneke: ("2025-07-21", "2025-08-08"), joost: ("2025-08-04", "2025-08-22"), femke: ("2025-07-14", "2025-07-25"), sanne: ("2025-08-11", "2025-08-22"), declan: ("2025-07-28", "2025-08-08")}
def there(p, d):
    a, s = active.get(p), rest.get(p)
    return (not a or day(a[0]) <= d <= day(a[1])) and not (s and day(s[0]) <= d <= day(s[1]))

c = story.chance
def filled(d):
    drug = c.choice(["metoprolol 50", "paracetamol 500", "pantoprazole 40", "furosemide 40", "simvastatin 20", "amlodipine 5", "levothyroxine 75", "metformin 500", "bisoprolol 2.5", "prednisolone 5", "lisinopril 10", "omeprazole 20", "macrogol sachets", "ferrous fumarate 200", "citalopram 20"])
    return dict(q=c.choice(["Beatrix", "Wilhelmina", "Emma"] + (["Juliana"] if d > day("2025-11-20") else [])), drug=drug, lot=f"{c.choice('ABHKRT')}{c.randint(2100, 9800)}", n=c.randint(2, 14), m=c.randint(21, 96), k=c.randint(140, 980), can=c.randint(101, 348), pct=c.choice(["0.2", "0.3", "0.4", "1.1", "1.6", "2.3"]),
                ward=c.choice(["cardiology", "the lung ward", "geriatrics", "B3", "C4", "orthopaedics", "the stroke unit", "surgery east"]), wd=c.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), hh=c.choice(["06:10", "07:35", "11:20", "14:05", "16:40", "20:15", "22:50"]),
                tk=f"TD-{c.randint(1200, 2480)}", err=c.choice(["E14", "E22", "E31", "W07", "E09", "W18"]), ver=c.choice(["5.0.3", "5.0.7", "5.1.0", "5.1.2"]), part=c.choice(["feed roller", "cutter blade", "vacuum cup", "heater bar", "shutter spring", "drive belt", "print head", "reel brake", "dust seal"]),
                doc=c.choice(["SOP 12", "SOP 31", "the cleaning sheet", "the release form", "the canister list", "the emergency card"]))
def spin(text):
    while True:
        new = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: c.choice(m.group(1).split("|")), text, count=1)
        if new == text:
            return text
        text = new
pools = {}
def talk(where, key, exchanges, per_week, first, last, reply_minutes=(4, 190), threads=0.7):
    for d in days(day(first), day(last)):
        if d.weekday() > 4 or d in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not pools.get(key):
                pools[key] = list(exchanges); c.shuffle(pools[key])
            A, B, lines = pools[key].pop()
            A = [p for p in A if there(p, d) and d not in story.closed[p.party]]; B = [p for p in B if there(p, d)]
            if not A or not B:
                continue
            a, b = c.choice(A), c.choice(B)
            f = filled(d); f["a"], f["b"] = a.first, b.first
            story.exchange(where[0], where[1], d, a, b, [spin(x.format_map(f)) for x in lines], reply_minutes, 1.0, threads, (8.3, 17.8))

lead = [femke, ruben]
FL = [
 ([joost], [declan], ["{q} throws {err} at every tenth pouch since {hh}. I cleaned the sensor, no difference.", "Would you try the left one of the two? They look like twins and only one of them does anything.", "It was the other twin. Running."]),
 ([joost], [declan], ["What torque for the {part}? Manual says \"firm\".", "1.2 newton metre. \"Firm\" was written by a man with forearms like hams, I'll have it changed.", "1.2. [Noted, also on the machine with marker.|Good. I have normal forearms.]"]),
 ([ilse], [declan, saoirse], ["Canister {can} rattles but counts right. Do I worry?", "Rattle's only the desiccant come loose. No harm, shake it back in place.", "[Shaken.|Shaken, silent.] Thanks!"]),
 ([joost], [niamh], ["Why does the counter on {q} say {k} and the report {k} minus 1?", "The report leaves out the test pouch. It should say so, and it doesn't. Ticket {tk}.", "Then I agree with both numbers."]),
 ([ilse], [declan], ["{q} stops between two patients and then goes on by herself after 8 seconds. Like she is thinking.", "She is! The printer is asking for a font. Set it to internal font under service, page 4.", "She thinks no more. Colleagues are a bit sad."]),
 ([joost], [declan], ["I ordered {n} of the {part} and received {n} plus 2. Keep or send back?", "Keep them, consider it an early Christmas.", "Then it is a [Sinterklaas|very early one]."]),
 ([hanneke], [cathal], ["Cathal, does the new {part} touch the product? If yes I need the food-contact statement.", "It does touch it, and you should've had it in the box. PDF's in the project folder now, sorry about that.", "[Found it, filed it.|In order, thank you.]"]),
 ([joost], [niamh, saoirse], ["Screen of {q} is in Irish since this morning.", "It's never! Long-press the flag, top right. Though I'd leave it, she'd be the only Irish speaker in Gorinchem.", "I pressed the flag. My colleague had learned three words already."]),
 ([ilse], [saoirse, declan], ["How long can {drug} stay in the canister before it gets dusty?", "In our tests six weeks, after that we'd brush the outlet.", "Then four weeks, for the safe side."]),
 ([joost], [declan], ["Vision module of {q} rejects {pct}% of {drug}. All of them fine when I look. New batch has other shine.", "Send me ten pictures of the shiny lads and I'll retrain her in the afternoon.", "Sent. Twelve, two are ugly ones on purpose.", "Retrained. She caught both ugly ones."]),
 ([hanneke], [niamh], ["Who can change a recipe without second signature? According to the rights matrix: nobody. According to my test this morning: me.", "You found a test account left on. Switched off five minutes ago, and I checked that it was used by nobody else. Log's in {tk}.", "Log read. Good."]),
 ([ilse], [declan], ["Paper roll of {q} ran out with warning at {n} metres instead of 20. Is nothing happened, only scared.", "Spring on the roll arm, likely. Hook it one hole up.", "Warning at 21 now."]),
 ([joost], [declan], ["Are you in the country {wd}? I have {n} small things and one coffee.", "I am, I'll be with you for eleven. Small things first or coffee first?", "Coffee. We are not barbarians."]),
 ([joost], [aoife], ["{wd} we have the accreditation people on the floor. Please no remote sessions between {hh} and two hours later.", "Blocked in the calendar, nobody'll touch a thing. Best of luck with them.", "They liked the floor. One remark, about a mop."]),
 ([ilse], [declan, saoirse], ["{q} smelled warm at {hh}. I switched off and on, gone. Still I say it.", "Glad you said it. Temperature log shows the heater at 3 over. I'll swap the thermocouple on my next visit, she's safe till then because of the cut-off at 10."]),
 ([sanne], [niamh], ["Certificate for the order link ends in {n} weeks. I make the new one this week, is RSA still ok or do you want EC?", "EC please, if your side takes it.", "It takes. Installed on test, works."]),
 ([declan], [joost], ["Joost, service window for {q}: {wd} from {hh}, two hours. Or is that when ye do {ward}?", "{ward} is before, so it fits. I put her to sleep and wake her myself.", "You're a gent."]),
 ([declan], [joost, ilse], ["Would one of ye read me the number off the {part} on {q}? Mine's only showing a smudge.", "{can}-{m}. I also see a smudge but I am from here."]),
 ([declan], [joost], ["I left a 4 mm hex key in {q} and I can't sleep.", "It hangs on the nail with your name. There is three already.", "The shame of it. I'll collect them all on {wd}."]),
 ([niamh], [sanne], ["We saw {n} timeouts from your order server last night. Are you patching?", "Yes, it was the Windows night. Should have told you, it's in the calendar for next months now.", "Perfect, we'll ignore those nights."]),
 ([declan], [ilse], ["How did the new {part} hold up over the weekend?", "{k} pouches without stop. I was bored, I like it.", "Music to my ears."]),
 ([aoife], [joost], ["Delivery of the blades slips from {wd} to the day after, the courier lost a van. I've a spare set going with Declan in case.", "We have still two here. Day after is fine.", "Arrived, I see from the tracking. Grand."]),
 ([aoife], lead, ["Quick one: is it still {n} people for the training, and any vegetarians?", "{n} people, two vegetarians and one who says he is from Friesland."]),
 ([cathal], [hanneke], ["Hanneke, the sample you sent from lot {lot}: hardness is fine, it's the coating that's softer. So not the machine, and not you either.", "Then I phone the supplier of the tablets. Thank you for looking so quickly.", "If he argues, I've the curves here for him."]),
 ([niamh], [joost], ["Did {q} print the long ward names properly after the change?", "All but one. 'Gynaecologie' loses its e.", "Found a spare e, it's in since noon.", "Complete lady now. Thanks."]),
 ([declan], [joost], ["I owe you an answer from yesterday, I was up a ladder in Zwolle. Yes, {err} may be reset twice, third time call me.", "I reset it once. So I have one left."]),
 ([saoirse, declan], [ilse], ["Is the night shift happy with the new beep?", "Night shift asks if the beep can be a cow.", "I've a recording of a real one from Clare. Don't tempt me."]),
 ([cathal], [joost], ["Your fill report of {wd} has two signatures by the same hand, is that a typo in the export?", "Yes, my colleague signed from my login for the second. Not allowed, I spoke with her, and the line is redone with witness.", "Thanks for being so straight about it."]),
 ([declan], [joost, ilse], ["Dust in {q}'s tray when I opened her, {drug} I'd say. Ye might brush that one every third day.", "We do every fifth now. Third is in {doc} from today."]),
 ([joost], [declan], ["You put the {part} upside down on your visit. It works, but upside down.", "Did I? I did. Lord. I'll turn it round [this afternoon|first thing tomorrow], no charge for the yoga.", "Turned. I watched with a stern face."]),
 ([joost], [saoirse, declan], ["Number of pouches per minute on {q} went from 58 to {m}. Is somebody turning a knob?", "That'd be the economy mode, someone leaned on it. Hold it three seconds.", "58. It was my elbow."]),
 ([ilse], [declan], ["Night was calm: {k}0 pouches, {n} rejects, all rightly rejected.", "Lovely. That's how I like to wake up."]),
 ([hanneke], [declan], ["Is it normal that half tablets of {drug} lie on edge in the pouch? The camera is then guessing.", "It isn't ideal. Tilt the chute by two degrees with the grey wedge, it should settle them.", "With wedge 0 on edge out of {m}. Elegant."]),
 ([joost], [aoife], ["I had said Tuesday for the wear measurements. It becomes {wd}, sick colleague. Ok?", "Course it is. Hope they're better soon.", "Measurements in the folder, and she is back."]),
 ([ilse], [niamh], ["Small wish: can the list of empty canisters be sorted by shelf? Now I walk like a tourist.", "That's one line of code for us and three kilometres for you. In {tk}, next patch.", "Got it in the patch. My steps app is worried about me."]),
 ([niamh], [ilse], ["{ver} is on {q} as planned. Anything odd, shout.", "Nothing odd. Font is nicer."]),
]
PR = [
 (lead, [aoife], ["Aoife, the plan says validation in week {n}, your sheet says week {n} plus one. Which is true?", "Yours. I'd the sheet sorted by hope. Fixed.", "Hope is a column I also use."]),
 (lead, [aoife], ["Do you have the drawing of the floor with the doors on the good side?", "Version F, just now in the folder. Version E had the door opening into the sluice, I'm told.", "[F is good.|In F one can even leave the room.]"]),
 ([aoife], lead, ["Would {wd} at {hh} suit for the site walk?", "It suits. Bring shoes with closed toes, safety is strict since the crutch incident.", "I'll not ask."]),
 ([hanneke], [cathal, aoife], ["I miss in the risk file what happens when power goes away between fill and seal. Please not one sentence, but a table.", "Fair. You'll have it {wd}.", "Table is good. Row {n} I would rate one higher, but I can defend it."]),
 ([wim], [aoife], ["What does one hour of extra training cost? I must know before the budget round of {wd}.", "Nothing up to ten hours, it's in the package. After that {m} euro.", "That is the right answer for a budget round."]),
 ([aoife], [femke, ruben, hanneke], ["The photographer can come {wd} for the brochure. Patients out of frame, obviously, and the machines brushed.", "Fine, if he shows the pictures before. Joost wants to be seen from left.", "They all want to be seen from the left."]),
 (lead, [aoife], ["I have made the action list shorter: {m} became {n}. Rest was done or was nonsense.", "My favourite kind of list."]),
 ([aoife], lead, ["I said I'd have the training slides today, it'll be tomorrow noon. The graphics lad has a baby, as of four o'clock.", "Congratulations to the lad. Tomorrow is fine.", "Slides are up, half eleven. Mother and baby well."]),
 ([padraig], [wim], ["Wim, just to say your crowd are the best-prepared customer I have. Don't tell the others.", "I tell only my crowd. They will ask for a raise."]),
 (lead, [declan, aoife], ["How heavy is a crate on the pallet? The lift of the kitchen holds {k} kg.", "{k} less a good bit, you're safe. 120 a crate."]),
 ([hanneke], [aoife], ["Page {n} of the training still says \"the nurse checks\". In our house the technician checks.", "Changed in yours, and kept for the others. Thanks for reading to page {n}, you may be the first."]),
 ([aoife], [joost, hanneke], ["Would ye be up for a visit from Malmö? They're thinking of two machines and they trust nobody in sales, rightly.", "They may come. We tell them everything, also Emma.", "Especially Emma."]),
 (lead, [cathal], ["Which of the two forms must be signed before the first real patient?", "Form C. Form D can follow within thirty days.", "C is signed. D also, we were in the mood."]),
 ([cathal], lead, ["I've no reply on the deviation of week {n}, did it reach you?", "It reached me and then lay under my lunch. Approved, with one question in the margin.", "Margin answered. You'd mustard on it."]),
 ([wim], [aoife, padraig], ["Can I quote the {m}% in the hospital magazine, the less hand-filling number?", "Do, it's your own data. I'd round it down a hair so nobody argues."]),
 (lead, [aoife], ["Ward {ward} would like two weeks later. Head nurse on leave. It costs us nothing in the end date.", "Then two weeks later it is. I'll shuffle Declan.", "Shuffled. Thank you."]),
]
ITX = [
 ([sanne], [niamh], ["Message {k} came back with AE instead of AA, complaining about segment 3. Spec says optional.", "Optional in the spec, required in our heads. I'll relax it, {tk}.", "AA now. Heads relaxed too."]),
 ([sanne], [niamh], ["What is your retry: 3 times with 5 seconds, or for ever? I see for ever.", "It's three and then a slow for ever, every ten minutes. Deliberate, so that no order's lost.", "Good design, bad manual. I write it in ours."]),
 ([niamh], [sanne], ["Your test patient 'Klaas Vaak' has been admitted for {k} days. Is he all right?", "He is the Sandman. He sleeps."]),
 ([niamh], [sanne], ["Can I have an export of {m} orders with odd characters? Umlauts, the lot.", "In the folder. I added a patient with an apostrophe at both ends.", "'t Hart'. You're a cruel woman, Sanne. It passed."]),
 ([sanne], [niamh], ["Firewall request is approved from {wd}. Sorry for the slow road, it goes over four desks.", "Four desks is quick for a hospital. Works from here."]),
 ([sanne], [niamh, saoirse], ["Time on {q} is {n} seconds behind. Do you sync with ours or with the sky?", "With yours, if port 123's open. Is it?", "It was not. Now it is. 0 seconds."]),
 ([niamh], [sanne], ["I disagree about storing the ward as text. One renaming and the history's gone.", "We rename once in ten years and then with a party.", "You renamed {ward} last spring.", "…Code it is."]),
 ([sanne], [niamh], ["Test of {ver}: {m} of {m} green. I became suspicious and broke one on purpose, it went red.", "That's exactly the right kind of suspicion."]),
 ([sanne], [niamh], ["My son is home with [an ear ache|a fever|a spectacular knee], I test tomorrow instead of today, ok?", "Of course, mind him. Nothing's waiting on it.", "Tested. Son is loud again, test is green."]),
 ([niamh], [sanne], ["Does your side mind if decimals come with a dot? Your label printer has opinions.", "Printer yes, database no. I convert before printing.", "Thanks, that saves me a war."]),
 ([niamh], [sanne], ["I'd like to raise the log level on the test server for a day, is that all right by you?", "Go ahead. Put it back before {wd}, the disk is a small one.", "Back to normal, and I cleaned up after myself."]),
 ([sanne], [niamh], ["The article number of {drug} changed at the wholesaler. Does the machine need both for a while?", "Both, till the old stock's out. Set the new as alias.", "Alias set. Machine eats both."]),
 ([sanne], [niamh, cathal], ["Where do I find who looked at a log, not only who changed it?", "Audit screen, tab three, the one that looks like a fridge.", "Found the fridge."]),
 ([niamh], [sanne], ["Your queue holds {n} orders from {hh}, all of them 'zero tablets'. Intended?", "Stopped medication, they are meant as cancels. Old system did that so.", "Got it, I'll treat zero as a cancel and note it in {tk}."]),
]
ML = [
 ([hanneke], [cathal], ["Subject: Count accuracy {drug} | Dear Cathal,\n\nIn {k}0 pouches we found one with a tablet too few. The camera had refused it, so the system works, but I want to know why it was filled short.\n\nHanneke Vos", "Dear Hanneke,\n\nI had Declan pull the trace. Canister {can} was within a dozen tablets of empty and two bridged at the outlet. Advice is to refill at 40 rather than 25; the setting's in your hands, I'd not change it for you.\n\nKind regards,\nCathal", "Dear Cathal,\n\nSet to 40 today. Clear answer, thank you.\n\nHanneke"]),
 ([hanneke], [cathal], ["Subject: Cleaning agent | Dear Cathal,\n\nOur cleaners change to another alcohol, 80 instead of 70 percent. Is that a problem for the seals?\n\nHanneke", "Dear Hanneke,\n\nNot for the black ones. The blue ones swell above 75, and you have blue in {q}. I'd stay at 70 for her till {wd}'s service, when Declan can put in black.\n\nCathal", "We keep one bottle of 70 with her name on it until then.\n\nHanneke"]),
 ([joost], [declan], ["Subject: Part list | Declan,\n\nPosition {n} on the list does not exist. Position {m} exists two times. Otherwise beautiful list.\n\nJoost", "Joost,\n\nthat list was typed on a ferry. New one attached, on dry land.\n\nD."]),
 ([aoife], lead, ["Subject: Travel for {wd} | Hi,\n\nDeclan and myself land in Rotterdam at ten. No need to collect us, we know the train, and we know where it stops working.\n\nAoife", "Hi Aoife,\n\nThe train is replaced by a bus on {wd}. I will stand at the bus with a sign so that you feel important."]),
 (lead, [aoife], ["Subject: Invoice {lot} | Hello Aoife,\n\nThe invoice has {n} hours for a visit which was under the service contract. Can you look?", "Hello,\n\nyou're right and we're wrong. Credit note by {wd}. Thanks for the gentle tone.\n\nAoife", "Credit note is in. All settled."]),
 ([sanne], [niamh], ["Subject: Questions before we go to {ver} | Niamh,\n\n1. Does the database change? 2. How long down? 3. Can we go back?\n\nSanne", "Sanne,\n\n1. One column added, nothing removed. 2. {n} minutes on our bench, call it double. 3. Yes, within seven days, and I've done it twice to be sure.\n\nNiamh", "Then we do it on {wd} after the lunch round.\n\nSanne"]),
 ([cathal], [hanneke], ["Subject: Calibration certificate {q} | Dear Hanneke,\n\nattached is the certificate for the balance in {q}. Valid for a year.\n\nCathal", "Dear Cathal,\n\nThe serial number on page 2 ends on {m}, ours ends on {n}. Typing mistake or other balance?\n\nHanneke", "Dear Hanneke,\n\ntyping mistake, ours. Corrected and countersigned by someone who's had coffee.\n\nCathal"]),
 ([aoife], [hanneke, joost], ["Subject: Satisfaction survey | Hi,\n\nhead office make me send this. Seven questions. You may also just tell me to my face.\n\nAoife", "Question 4 asks if you are \"passionate\". I answered: they are on time.\n", "That's going on the wall.\n\nAoife"]),
 ([padraig], [wim], ["Subject: Your magazine | Wim,\n\nsomeone showed me the piece in your magazine. Very decent of you. My mother wants three copies.\n\nPadraig", "Padraig,\n\nfour are in the post, one is for you.\n\nWim"]),
 ([joost], [cathal], ["Subject: Deviation {tk} | Cathal,\n\nFilled in as good as I can. In the box \"root cause\" I wrote \"Joost\". Is that ok?\n\nJoost", "Joost,\n\nit has to be a process, not a person. I've put \"label roll of two widths on the same shelf\". You're acquitted.\n\nCathal", "Shelves are now separated.\n\nJoost"]),
 ([niamh], [joost], ["Subject: Reject pictures | Joost,\n\ncould I get the reject pictures of {drug} for two weeks? No patient data in them, just tablets.\n\nNiamh", "{k} pictures, in folder on the share. Number {m} looks like the king.\n\nJoost", "It does! Training set's grand, thank you. The king stays out of it."]),
 ([sanne], [niamh], ["Subject: Name of the test server | Can we rename TESTSRV2? There is no TESTSRV1 and new people look for it.\n\nSanne", "Please do. There was a 1, once, we don't speak of it.\n\nNiamh"]),
 ([hanneke], [aoife], ["Subject: Students {wd} | Dear Aoife,\n\nWe have {n} pharmacy students on {wd}. Would somebody of you explain by video how the shutter works? Fifteen minutes.\n\nHanneke", "Dear Hanneke,\n\nNiamh will, with a transparent canister and far too many jelly beans.\n\nAoife", "They now all want to become engineer. I forgive you.\n\nHanneke"]),
 ([declan], [joost, ilse], ["Subject: Report of visit, {q} | All,\n\nchanged: {part}. Cleaned: everything. Found: one peppermint, behind the reel. Next visit in six weeks.\n\nDeclan", "Peppermint is known. Owner is on the evening shift and asks it back.\n"]),
 (lead, [aoife], ["Subject: Minutes, small correction | Hi Aoife,\n\nI wrote {n} weeks, it must be {n} days. That makes a difference.\n", "Hi,\n\nit does! My heart restarted. Corrected copy filed.\n\nAoife"]),
 ([cathal], [hanneke, joost], ["Subject: Our new audit dates | Dear both,\n\nour notified body visits in ten weeks. Would one of you take a ten-minute call from the auditor about {q}? You're free to say no, and free to say whatever you like.\n\nCathal", "Yes, and I will say whatever I like. It is mostly friendly.\n", "Wouldn't have it any other way.\n\nCathal"]),
 ([hanneke], [niamh], ["Subject: Wording on the pouch | Niamh,\n\n\"Take with food\" is translated as \"neem met voedsel\". Nobody says that. \"Bij het eten\", please.\n\nHanneke", "Hanneke,\n\nthe translation was done by a very expensive agency. Yours is free and better. It's in from {wd}.\n\nNiamh", "Seen on the first pouch. Good.\n\nHanneke"]),
 ([aoife], lead, ["Subject: Spare parts stock | Hi,\n\nproposal: a small stock at yours, {n} of each wear part, we own it till you use it. Saves us all the courier's poetry.\n\nAoife", "Good proposal. Cupboard is free, key is with Joost. I put it on the floor call for formality."]),
]
INT = [
 ([joost], [ilse], ["Who ate the Irish fudge.", "It expired {wd}. I saved us all."]),
 ([sanne], [joost], ["I need {q} for ten minutes for a label test, when is good?", "After {hh}. She is in a mood before."]),
 ([hanneke], [joost, ilse], ["Please check the fridge log of last night, one dot is missing at {hh}.", "Probe was unplugged for cleaning, I wrote it on paper, picture follows."]),
 ([joost], [hanneke], ["Emma has more days off than I have.", "Emma has no children and works nights. Leave her."]),
 ([ilse], [joost], ["Can you swap {wd} evening? Swimming diploma of my daughter.", "Of course. A diploma!", "She has it! 🎉"]),
 ([ruben, femke], [hanneke], ["I order cake for {wd}, {n} people. With or without fruit?", "With. We are a health institution."]),
]


FL += [
 ([joost], [saoirse, declan], ["Pouch {k} of the {ward} round has the name printed through the seal. Cosmetic, but Hanneke sees everything.", "Move the print start by {n} tenths, menu 6. And tell Hanneke I'm sorry.", "Moved. She had seen it."]),
 ([ilse], [declan], ["Lid of canister {can} is broken, fell from my hand. Costs?", "One smile. New lid's in the cupboard, second shelf.", "😁"]),
 ([joost], [niamh], ["After the restart {q} wants to begin again with {ward}, while it was finished. I said no. Was that right?", "Exactly right. She'd not written the last page before the restart, so she thought it was Tuesday still. Fix is in {tk}.", "Good. I tell the late shift that no is an answer."]),
 ([declan], [ilse, joost], ["Could ye weigh ten of {drug} for me? Lot {lot}, if it's to hand.", "{m}.{n} grams together. On the balance, not on the kitchen scale.", "You've read my mind."]),
 ([hanneke], [declan], ["May {drug} stand beside a cytostatic in the carousel? My rule says no, your layout says yes.", "Your rule wins every time. Swap slot {n} with slot {m}, they're the same size.", "Swapped, and the layout sheet is corrected."]),
 ([ilse], [saoirse, niamh], ["When I scan too fast {q} says 'patience'. Is it a message or an advice?", "Both! The scanner buffer's {n} deep. After that she sulks for two seconds.", "I count now to {n}."]),
 ([declan], [joost], ["The {part} I sent is the short one. If you've it open already: stop. If you haven't: don't.", "It was still in the bag. Right one when?", "Courier's at your gate by ten tomorrow."]),
 ([joost], [declan], ["Courier was here, right {part}, fits. Old one goes back in the same box.", "Lovely, I'll autopsy it."]),
 ([declan], [joost], ["Autopsy of last week's {part}: worn evenly, so nobody's fault, just time. I'd go to {n} weeks instead of more.", "In the plan."]),
 ([joost], [cathal], ["Our inspector wants to see that somebody trained the trainers. Do you have paper of that?", "For every one of them, {m} pages. Do you want the lot or the first page?", "First page. He was happy with first page."]),
 ([ilse], [niamh, declan], ["Wish from the night: a red lamp that one can see from the coffee corner.", "There's a free output for that on the back. Any 24 volt lamp'll do.", "Technical service hung one. Coffee is now safe."]),
 ([cathal], [hanneke], ["For the yearly product review: any complaints from the wards that never made it to us? Even the silly ones.", "Two. The pouch is hard to open with wet hands, and the barcode is 'too modern'.", "First goes to design. For the second I've no cure."]),
 ([hanneke], [cathal], ["Is the opening notch on the list already? I mean for {ward}.", "It is, two samples are on my desk. I'll post both and let their wet hands decide.", "They chose B with large majority."]),
 ([joost], [declan, saoirse], ["Weekly numbers of {q}: {k} hundred pouches, {n} short stops, longest four minutes. No complaints.", "Short stops are down, that's the new reel. Thanks for sending it without being asked."]),
 ([declan], [ilse, joost], ["I'll be the one with the limp {wd}, football. Could someone carry the toolbox up the stairs?", "There is a lift since 1987.", "I've been carrying it up since the first day."]),
 ([niamh], [joost, hanneke], ["Mind if I use a picture of {q}'s reject tray in a talk? No names, only tablets.", "Go ahead, and mention that the tray was clean."]),
 ([saoirse, niamh], [ilse], ["You closed {tk} with 'it was me'. Ten out of ten for honesty, but what was it?", "I had two bags under the scanner. One bag is better."]),
 ([joost], [niamh], ["I find the new alarm list worse than the old one. More colours, less information.", "Ouch. What would you cut?", "Green. If it is green I do not need an alarm.", "That's… hard to argue with. Green's gone in the next one."]),
 ([aoife], [joost], ["Foil price goes up {n} per cent from next quarter, I'd rather you hear it from me than from the order form.", "Thanks. I order a bit more now, if that is not cheating.", "I'd do the same."]),
 ([ilse], [declan], ["Sorry, I promised the photos of the {part} yesterday and forgot. Here: seven, with ruler.", "With ruler! You're forgiven."]),
]
PR += [
 ([aoife], lead, ["Is {ward} in the first wave or the second? I've it in both.", "Second. They would like the first but their lift says second.", "Second it is."]),
 ([hanneke], [cathal], ["I do not agree with 'acceptable' in line {m}. It is tolerable at best.", "Tolerable, with a review date in {n} weeks?", "Then I sign."]),
 ([padraig], [femke, ruben], ["I'm in Rotterdam on {wd}, would you show me the floor for half an hour? No agenda, I like hearing them run.", "Come at noon, then all are running. We have soup."]),
 (lead, [cathal], ["Which version of {doc} did you get? We are at 4.", "3 here, so I'll bin it. Thanks for asking.", "4 is on its way."]),
 ([wim], [padraig], ["Our board visits the floor on {wd}. What is the one number they should remember?", "{m} minutes: from the doctor's click to the pouch. It was four hours.", "They remember it, and the jelly beans."]),
 ([aoife], [hanneke, joost], ["Two dates for the refresher: {wd} morning or the week after. Shout if neither.", "First one, after ten."]),
 (lead, [aoife], ["I booked the small room for {n} people and we are {n} plus five.", "We'll stand, it keeps meetings short."]),
 ([cathal], lead, ["The translated leaflet has 'machine' as masculine on page {n} and neuter on the next.", "In Gorinchem they are feminine. I repair it."]),
 ([aoife], [wim], ["Wim, the quarterly figures are attached to the invite. Nothing scary, one thing to be proud of.", "Seen. Page {n}. I am proud, in a measured way."]),
 (lead, [aoife], ["Budget says {m} hours for wave two, we used {m} minus six. May the six go to {ward}?", "They may, and with my blessing."]),
]
ITX += [
 ([sanne], [niamh], ["Two orders with the same number, {k}, from {ward}. One is a correction. Your side took the newest, correct?", "Newest wins, the older's greyed out. You'll see both in the history.", "I see both. Good."]),
 ([niamh], [sanne], ["What's the longest medicine name you've got? I'm at 61 characters and proud.", "{m}. With brackets.", "I'm humbled. Field's wider in {tk}."]),
 ([sanne], [niamh], ["The vulnerability scanner calls your port {k} 'suspicious'. Can you tell something soothing?", "It's the heartbeat. Talks to nobody but your server; I've sent the packet capture for your security man.", "He is soothed."]),
 ([niamh], [sanne], ["Wrong file from me this morning, that was the config of {q} on the bench. Bin it, the right one's there now.", "Binned before it could do something."]),
 ([sanne], [niamh], ["Backup of {wd} was {n} percent smaller. I like to know why before I believe in it.", "Images older than ninety days got pruned, by your own rule. I restored it on the bench to be sure, all there.", "Then I believe."]),
 ([sanne], [niamh, saoirse], ["Which of the {n} services must start first? After a power test they all want to be first.", "Database, broker, the rest in any order. Script's in the folder, called 'manners'.", "They have manners now."]),
 ([niamh], [sanne], ["Would you be all right with us reading {ward} names from your master instead of a list?", "Very. Read-only account comes {wd}.", "Working. That's one list fewer in the world."]),
 ([niamh], [sanne], ["Your message had a space at the end of the unit, 'mg '. Took me {n} minutes and some language.", "The doctor types it so. I strip it on my side from today, sorry for the language."]),
 ([sanne], [cathal, niamh], ["The DPO asks how long you keep remote session logs.", "{m} days, then they're gone, and they hold no patient data. Paragraph's in the agreement, I'll mark it for him.", "He says: exemplary. He never says that."]),
 ([sanne], [niamh], ["Load test: {k} orders at once, all answered inside {n} seconds. Emma blinked.", "Blinking's allowed."]),
 ([niamh], [sanne], ["Can I steal an hour of you {wd}? I'd like to see a real discharge go through.", "At {hh} there are always three. Bring patience.", "That was an education, thanks."]),
]
ML += [
 ([hanneke], [cathal], ["Subject: Shelf life after repacking, {drug} | Dear Cathal,\n\nYour table gives {m} days for {drug} in the pouch. On what is it based?\n\nHanneke", "Dear Hanneke,\n\nforty degrees and 75 percent humidity on {n} lots, report attached. If you'd rather stay with 28 days till you've read it, I'd understand.\n\nCathal", "Dear Cathal,\n\nRead it. I go along with your number, except for the south window.\n\nHanneke"]),
 ([joost], [aoife], ["Subject: Order {lot} | Aoife,\n\nPlease {n} reels instead of {m}. I typed with gloves.\n\nJoost", "Caught it before the pallet did. {n} it is.\n\nAoife"]),
 ([declan], [joost], ["Subject: Plan for {wd} | Joost,\n\n07:30 {q}, swap the {part}. 09:00 look at the noise. 10:00 coffee. 10:15 explain the noise.\n\nDeclan", "Move coffee to 09:00, then I can explain you the noise.\n\nJoost", "It was the bin lid. I'd never have got it without coffee.\n\nD."]),
 ([sanne], [saoirse, niamh], ["Subject: {tk} once more | Hi,\n\nIt came back, one time, at {hh}. I attach the log and I say immediately that I am not angry.\n\nSanne", "Hi Sanne,\n\nreproduced it within the hour: it needs two scanners and bad luck. Fixed on the bench, you can have it when the notice allows or sooner if you want.\n", "Normal notice is fine, it is rare. Thanks for the quick hunt.\n\nSanne"]),
 ([aoife], [wim, hanneke], ["Subject: Quarter in one page | Dear both,\n\none page, as promised: stops, rejects, hours saved, and what annoyed you. I've left the last box for yourselves.\n\nAoife", "What annoyed us: nothing worth a box. We put a drawing in it.\n"]),
 ([cathal], [joost], ["Subject: Balance weights | Joost,\n\nyour {k} mg weight's due for calibration in {n} weeks. Send it with Declan, he's careful with small things.\n\nCathal", "He took it, in a sock, in a box. Signed for by both.\n\nJoost"]),
 (lead, [aoife], ["Subject: Who is there in the last week of the month | Hi Aoife,\n\nI make the rota. Who can we phone at yours on {wd}?\n", "Hi,\n\nDeclan by day, the night number by night, me if both fail. I won't fail.\n\nAoife"]),
 ([hanneke], [padraig, aoife], ["Subject: Compliment | Dear colleagues,\n\nI complain in writing, so I must also praise in writing. The night nurse of {ward} told me she has no more fear of the drug round.\n\nHanneke Vos", "Dear Hanneke,\n\nread out in the canteen. There was silence, and then someone blew their nose.\n"]),
]
INT += [
 ([hanneke], [sanne], ["Do we have the inventory of the narcotics digital already?", "From {wd}. Until then the green book."]),
 ([ilse], [joost], ["Label stock {n} rolls, I order more?", "Order. And hide them from me."]),
 ([joost], [sanne], ["My password expired in the middle of a batch.", "New one is on paper in your hand in two minutes. Eat the paper."]),
 ([hanneke], [ilse], ["Intervision {wd} at four, you bring a case?", "Yes, the one with the crushed {drug}."]),
 ([femke, ruben], [joost], ["How many people can you miss for the refresher?", "Two at a time. Three if nobody is sick."]),
]

def months(where, key, ex, usual, slow=None):
    """The usual rhythm, with the slow August that Tullaroe announced in June."""
    talk(where, key, ex, usual, "2025-04-03", "2025-08-01")
    talk(where, key, ex, slow if slow is not None else usual * 0.3, "2025-08-04", "2025-08-29", reply_minutes=(30, 420))
    talk(where, key, ex, usual * 1.1, "2025-09-01", "2025-12-19")
    talk(where, key, ex, usual * 1.1, "2026-01-05", "2026-02-26")
months(("team", FLOOR), "FL", FL, 2.3)
months(("team", PROJ), "PR", PR, 1.0)
months(("team", IT), "IT", ITX, 0.8)
months(("mail", None), "ML", ML, 1.1)
months(("team", IN), "INT", INT, 0.25, 0.25)

# ---------------------------------------------------------------- calendar
floor_people = [aoife, joost, hanneke, femke, sanne, declan, niamh]
story.series("Dosing floor call", "2025-04-10 10:00", 2, "2025-09-25", 45, floor_people, skip=["2025-08-14", "2025-08-28"], moved={"2025-06-19": "2025-06-18 16:00"})
story.series("Dosing floor call", "2025-10-09 10:00", 2, "2026-02-26", 45, [aoife, joost, hanneke, ruben, sanne, declan, niamh, saoirse], skip=["2026-01-01"], moved={"2025-12-04": "2025-12-05 10:00"})
story.series("Queens steering", "2025-05-13 14:00", 8, "2025-09-02", 60, [wim, hanneke, femke, padraig, aoife, cathal])
story.series("Queens steering", "2025-10-28 14:00", 8, "2026-02-17", 60, [wim, hanneke, ruben, padraig, aoife, cathal], skip=["2025-12-23"])
story.meeting("2025-07-15 15:00", "Second vision module with Wim and Padraig (Aoife and Femke ask)", 45, [aoife, femke, wim, padraig, hanneke, cathal])
story.meeting("2025-09-16 09:30", "Handover day Femke to Ruben", 420, [femke, ruben, aoife, declan, joost])
story.meeting("2026-01-08 13:00", "Lunch with Juliana", 60, [ruben, aoife, joost, declan], cancelled=True)
story.meeting("2026-01-15 13:00", "Lunch with Juliana", 60, [ruben, aoife, joost, declan])

# ---------------------------------------------------------------- scenes
x = story.mail("2025-04-02 09:20", femke, [aoife, cathal, niamh, declan], "Three queens on the floor: how we want to work", "Hi all,\n\nBeatrix, Wilhelmina and Emma are alive since yesterday 07:00. To stay friends I propose what we talked about in the canteen:\n- questions: an answer within two working days, also if it is \"I don't know yet\"\n- software and forms: four weeks before\n- machine stands still: phone, not mail\n- floor call every two weeks, Thursday 10:00\n\nSay it if something is nonsense.\n\nFemke", cc=[hanneke, joost, sanne])
story.mail("2025-04-02 10:41", aoife, femke, "Re: Three queens on the floor: how we want to work", "Hi Femke,\n\nnone of it's nonsense. Agreed on all four. I'd add a fifth: whoever breaks it brings cake.\n\nAoife", cc=[cathal, niamh, declan, hanneke, joost, sanne], reply_to=x)
story.mail("2025-04-02 11:15", hanneke, aoife, "Re: Three queens on the floor: how we want to work", "Agreed. No nuts in the cake, please.\n\nHanneke", cc=[femke], reply_to=x)
story.minutes("2025-04-10", "Dosing floor call", [aoife, femke, joost, hanneke, sanne, niamh, declan], """- Agreed and from today in force: answers within two working days; four weeks' notice for software, forms and recipes; standstill by phone.
- First nine days: 61,400 pouches, 0.4 percent rejected, all rejects justified.
- Joost: Emma is slower than her sisters. Declan: Emma was the first off the line, she's entitled.
- Action Niamh: export of reject pictures by 17 April.
- Action Sanne: test patients with long names.""")

# machine stop with apologies
a = story.team("2025-04-16 07:12", FLOOR, joost, "Emma stands still since 06:50, seal is open on one side, pouches fall apart like a cheap tent. 212 patients wait for their noon round. I phoned Declan's mailbox.")
story.team("2025-04-16 07:19", FLOOR, declan, "Joost, I'm so sorry, I was in the shower. Ringing you now.", reply_to=a)
story.team("2025-04-16 08:40", FLOOR, declan, "For the record: heater bar was fitted with the short screws, my own work, and it walked. I'm mortified. Joost has the long ones in, Emma's sealing again, test strip holds 14 newton.", reply_to=a)
story.team("2025-04-16 08:52", FLOOR, joost, "Noon round goes out in time, Beatrix did the half. Nobody upstairs noticed. Do the sisters have the short screws too?", reply_to=a)
story.team("2025-04-16 11:30", FLOOR, declan, "Checked against my photos: Beatrix no, Wilhelmina yes on the left. I fly tonight and change hers tomorrow at six, before your first run. No invoice, obviously.", reply_to=a)
story.team("2025-04-17 06:48", FLOOR, joost, "Done. He brought cake. Without nuts.", reply_to=a)

# joke about one another
a = story.team("2025-04-25 15:02", PROJ, aoife, "Is it true the whole country wears orange tomorrow? Should I be worried for the validation?")
story.team("2025-04-25 15:06", PROJ, joost, "We sell our old toasters on the street and fall in a canal. It is a serious day.", reply_to=a)
story.team("2025-04-25 15:10", PROJ, declan, "At home we'd do that without the orange.", reply_to=a)
story.team("2025-04-25 15:15", PROJ, hanneke, "The Irish are not late, they are early for the next thing. The Dutch are not rude, they are brief. I think this works.", reply_to=a)

# sharp technical questions
x = story.mail("2025-05-12 08:31", hanneke, [niamh, cathal], "Seven questions about the recount", "Niamh, Cathal,\n\nI read your validation report twice. It does not convince me yet.\n\n1. Why 3,000 pouches and not 30,000?\n2. Where is the confidence interval?\n3. Broken tablets were left out. Why? Ours break.\n4. Which light was used? Our hall has daylight from the left.\n5. Who was the second observer, and was he blind?\n6. Table 4 adds up to 2,998. Where are the other two?\n7. If the camera is unsure, does it say so, or does it choose?\n\nI do not release the warfarin canisters before I understand 3 and 7.\n\nHanneke Vos", cc=[femke, aoife])
story.mail("2025-05-13 11:05", niamh, hanneke, "Re: Seven questions about the recount", "Hanneke,\n\ngood questions, and 6 made me go red.\n\n1. Time. Not a good reason. We're running 30,000 as of this morning, ready on the 21st.\n2. 0.02 to 0.17 percent. Should've been in it.\n3. Because the protocol came from a customer who doesn't split. Redone with 400 broken ones, by the 21st.\n4. Lamps only. Declan will do 500 beside your window.\n5. Cathal, and no. The new run has Maeve from the canteen, who's as blind to it as can be.\n6. They fell behind the bench. Found both, with witnesses.\n7. It says so. Anything under 0.93 is rejected, it never picks.\n\nYou're right to hold the warfarin.\n\nNiamh", cc=[femke, aoife, cathal], reply_to=x)
story.mail("2025-05-13 11:40", hanneke, niamh, "Re: Seven questions about the recount", "This is an answer I can work with. I look forward to the 21st and to Maeve.\n\nHanneke", cc=[femke, aoife, cathal], reply_to=x)
story.mail("2025-05-21 16:20", niamh, hanneke, "Recount, new report", "Hanneke,\n\n31,200 pouches, 412 broken, window included. Two false accepts, both in broken halves of under 40 percent; the limit's raised and the two are caught now. Maeve wants her name on it and has it.\n\nNiamh", cc=[cathal, femke, aoife])
story.mail("2025-05-22 09:10", hanneke, niamh, "Re: Recount, new report", "Read, checked table 4, it adds up. Warfarin is released from Monday. Very good work, also for Maeve.\n\nHanneke", cc=[cathal, femke, aoife])
story.minutes("2025-05-13", "Queens steering", [wim, hanneke, femke, padraig, aoife, cathal], """- Hanneke holds back warfarin until the recount is proven. Padraig: supports that, would do the same.
- Wim asked for the saving in hours. Femke: 31 hours a week so far, plan was 40 in the autumn.
- Fourth machine: decision in July. Name is not up for discussion, it is Juliana.""")

# slow month, announced early
x = story.mail("2025-06-04 10:00", padraig, [wim, hanneke, femke, joost], "August: we're moving house", "Dear all,\n\nin August the factory moves from the old creamery to the new hall, two miles down the road. From the 4th to the 29th we'll be slow: one engineer on call (Niamh and Declan by turns), no deliveries, no software, and no floor calls on the 14th and the 28th unless you want them. Spare parts for eight weeks will be in your cupboard by 25 July.\n\nIf that's a bad month for you, say so now and we'll find something.\n\nPadraig", cc=[aoife, declan, niamh, cathal])
story.mail("2025-06-05 13:20", femke, padraig, "Re: August: we're moving house", "Hi Padraig,\n\nGood that you say it two months before. August is calm with us, half of the surgeons are in France. Joost wants double print heads in the cupboard, otherwise perfect. Both calls can fall out.\n\nFemke", cc=[wim, hanneke, joost, aoife], reply_to=x)
story.mail("2025-06-05 14:02", aoife, femke, "Re: August: we're moving house", "Double print heads, noted and ordered.\n\nAoife", cc=[joost, padraig], reply_to=x)

# the recall
a = story.team("2025-06-18 09:41", FLOOR, cathal, "URGENT, please read now. At 08:55 our spring supplier told us one batch of canister shutter springs was hardened wrong and can crack. You have 46 of them, list attached in the folder. A crack can let a second tablet through. Take those 46 out of use now, please. Camera would catch it, but I'll not lean on one net.")
story.team("2025-06-18 09:47", FLOOR, joost, "List is here. Ilse and I pull them out now. 46 of 348.", reply_to=a)
story.team("2025-06-18 10:32", FLOOR, joost, "46 out, on the red trolley, counted by two. Nothing cracked by eye. We fill those drugs by hand today.", reply_to=a)
story.team("2025-06-18 10:36", FLOOR, hanneke, "What went to patients with these since installation? I must decide if I call wards.", reply_to=a)
story.team("2025-06-18 11:20", FLOOR, niamh, "I've been through every picture since 1 April for those 46: 88,104 pouches, no double let through. Nine rejects for count, all nine explained. Query is in the folder so Sanne can rerun it herself.", reply_to=a)
story.team("2025-06-18 12:05", FLOOR, sanne, "Reran it on our copy, same result: zero.", reply_to=a)
story.mail("2025-06-18 13:30", cathal, [hanneke, wim, femke], "Field safety notice FSN-25-02, canister shutter springs", "Dear Hanneke, dear Wim,\n\nattached is the formal notice; the authorities in Dublin and Utrecht have it since one o'clock. I rang you before I wrote it and I wrote to you before I'd the full picture, because you'd want that. New springs leave Ennis at four with Declan in person.\n\nI'm sorry for the day you're having.\n\nCathal", cc=[aoife, padraig, joost])
story.mail("2025-06-18 14:15", hanneke, cathal, "Re: Field safety notice FSN-25-02, canister shutter springs", "Dear Cathal,\n\nFifty minutes between you knowing and us knowing. I have had suppliers with fifty days. No ward needs to be called. We do the floor call today at four instead of tomorrow.\n\nHanneke", cc=[wim, aoife, padraig])
a = story.team("2025-06-20 12:10", FLOOR, declan, "46 springs in, each one bent forty times by me and Ilse. My thumb's a different shape.")
story.team("2025-06-20 12:18", FLOOR, ilse, "Mine too. All canisters back on the floor, hand filling stopped at 11:00. Thank you for coming so fast!", reply_to=a)
story.team("2025-06-20 12:25", FLOOR, joost, "The supplier of these springs has, with respect, the quality control of a lucky bag.", reply_to=a)
story.team("2025-06-20 12:31", FLOOR, cathal, "He'd one chance more than he deserved. We've a new supplier from July, certificate to follow.", reply_to=a)

# both call the directors in
x = story.mail("2025-07-09 15:10", aoife, femke, "Second vision module", "Femke,\n\nwe've been at this three weeks and we're both being reasonable, which is the trouble. You say it's part of what was sold, I say it's an extra, and the text says both. Will we ask Wim and Padraig to settle it? The two of us together, one page, both views?\n\nAoife")
story.mail("2025-07-09 15:42", femke, aoife, "Re: Second vision module", "Aoife,\n\nYes please, I was about to write the same mail. I make the left column, you the right, and we do not correct each other.\n\nFemke", reply_to=x)
story.mail("2025-07-10 11:00", femke, [wim, padraig], "We need you two for 45 minutes", "Dear Wim, dear Padraig,\n\nThis comes from Aoife and me together. Attached one page with two columns. We cannot decide this one and we don't want that it becomes a thing. Tuesday 15:00?\n\nFemke and Aoife", cc=[aoife, hanneke, cathal])
story.mail("2025-07-10 12:25", padraig, femke, "Re: We need you two for 45 minutes", "Tuesday's good. Fairest page I've read in years, I couldn't tell who wrote what.\n\nPadraig", cc=[wim, aoife])
story.mail("2025-07-16 09:00", wim, [femke, aoife, padraig, hanneke], "Second vision module: decided", "All,\n\nThe module is paid half and half, Tullaroe validates it, and the text of the contract is repaired by both lawyers for one hour, not two. Thank you for bringing it as you did.\n\nWim", cc=[cathal])

# August
story.team("2025-08-01 14:00", FLOOR, aoife, "That's us packing boxes. On call from Monday: Niamh weeks 32 and 34, Declan 33 and 35, same number as always. Back in full on 1 September.")
story.team("2025-08-01 14:05", FLOOR, femke, "Good move! Cupboard is full, I counted. See you in September.")
a = story.team("2025-08-20 13:40", FLOOR, ilse, "I know it is the quiet month, but Wilhelmina prints every patient twice.")
story.team("2025-08-20 13:58", FLOOR, niamh, "I'm on a box of cables with the laptop on my knee, but I see it: the queue was restored twice after your power test. Cleared. No doubles filled, I checked the tablets, just the labels.", reply_to=a)
story.team("2025-08-20 14:06", FLOOR, ilse, "Clean. Thanks, and get off the cables.", reply_to=a)

# a new project leader, handed over well
x = story.mail("2025-08-26 10:15", femke, [aoife, padraig, cathal, niamh, declan], "I leave the project, and who comes", "Dear all,\n\nFrom 1 October I lead the new day clinic of the hospital. I tell you five weeks before, and you are the first outside the house. Ruben Oosterhuis takes over, he comes from the blood bank, he knows cold chains and angry doctors. He starts 15 September, we do two weeks together, I hand over every open point with a name on it, and until Christmas you may still phone me.\n\nI am a bit sad and very proud.\n\nFemke", cc=[hanneke, joost, wim, ruben])
story.mail("2025-08-26 11:32", aoife, femke, "Re: I leave the project, and who comes", "Femke,\n\nah no! Delighted for you, gutted for us. Ruben, you're very welcome; come and see how they're made whenever suits, I'll collect you at Shannon.\n\nAoife", cc=[ruben, padraig, declan, niamh, cathal], reply_to=x)
story.mail("2025-08-27 09:05", ruben, aoife, "Re: I leave the project, and who comes", "Dear Aoife,\n\nThank you, I would like that very much. Week 40? I read the minutes since April this weekend; I have 22 questions, of which 5 good ones.\n\nRuben", cc=[femke], reply_to=x)
story.mail("2025-08-27 10:12", aoife, ruben, "Re: I leave the project, and who comes", "Week 40 it is, and send all 22. The bad ones are usually the best.\n\nAoife", cc=[femke])
story.minutes("2025-09-16", "Handover day", [femke, ruben, aoife, declan, joost], """- 19 open points gone through, each with an owner and a date. Eleven to Ruben, five to Aoife, two to Declan, one closed on the spot because nobody knew any more what it was.
- What is not written anywhere: Joost likes bad news before nine; Hanneke likes a table; Declan does not hear his phone in the shower.
- Ruben has all rights in the folders, the calendar and the ticket board; tested in the meeting.
- Ruben visits Ennis 29 September to 1 October.""")
a = story.team("2025-09-24 16:00", PROJ, femke, "This is my last floor call tomorrow. I have in total 31 cakes received for broken agreements, 16 of them from Declan.")
story.team("2025-09-24 16:08", PROJ, declan, "Seventeen. There's one in the post.", reply_to=a)
story.team("2025-09-24 16:15", PROJ, padraig, "Thank you, Femke. You made us better and you did it without once raising your voice.", reply_to=a)
a = story.team("2025-10-02 09:20", PROJ, ruben, "Back from Ennis. I have seen a machine being born and I have eaten a thing called black pudding. Both will stay with me. Thank you for three days of patience!")
story.team("2025-10-02 09:31", PROJ, niamh, "You asked the best question anyone's asked all year, about the clock after a restart. It's a bug, it's fixed, it's in 5.2.", reply_to=a)

# software announced, date moved for the hospital
x = story.mail("2025-10-06 10:00", niamh, [sanne, joost, ruben], "Release 5.2 on 5 November", "Hi all,\n\nfour weeks' notice as agreed: 5.2 on Wednesday 5 November, two hours, all three machines. What changes is on page 1, what could bite you on page 2.\n\nNiamh", cc=[hanneke, aoife, cathal])
story.mail("2025-10-07 09:14", sanne, niamh, "Re: Release 5.2 on 5 November", "Hi Niamh,\n\n5 November does not work: that week the hospital goes over to the new lab system and I am one person. Can it be the 12th? Page 2 is a pleasure to read, by the way.\n\nSanne", cc=[joost, ruben, aoife], reply_to=x)
story.mail("2025-10-07 10:30", niamh, sanne, "Re: Release 5.2 on 5 November", "12th it is, no bother at all. It'll be better for the extra week.\n\nNiamh", cc=[joost, ruben, aoife], reply_to=x)
story.team("2025-11-12 15:48", FLOOR, sanne, "5.2 is on, hour and ten minutes instead of two. Everything green, also what I broke on purpose.")

# the second stop, and whose compressor it was
a = story.team("2025-10-22 22:58", FLOOR, ilse, "Wilhelmina AND Beatrix stop with E31, vacuum. Emma alone does the morning round, it will be tight. I called the night number.")
story.team("2025-10-22 23:06", FLOOR, declan, "I'm on it, Ilse. Two at once isn't the pumps, but I'll believe it when I see it. First plane's at six. I'm very sorry for your night.", reply_to=a)
story.team("2025-10-22 23:31", FLOOR, joost, "I am in the car. Honestly Tullaroe, two queens in one night, what did you sell us.", reply_to=a)
story.team("2025-10-23 00:44", FLOOR, joost, "Found. OUR compressor in the cellar, technical service had closed a valve for painting and put a note on the other side of the door. Declan: do not fly. I take back what I wrote at 23:31.", reply_to=a)
story.team("2025-10-23 00:49", FLOOR, declan, "I'm standing in the hall in one boot, laughing. Good night, Joost. Good night, Ilse.", reply_to=a)
story.team("2025-10-23 08:30", FLOOR, joost, "Morning round was 12 minutes late on one ward, they know why. Two kilos of stroopwafels are on their way to Ennis. A sign hangs now on the valve, on both sides.", reply_to=a)
story.team("2025-10-23 08:41", FLOOR, niamh, "And I'm adding a check to 5.2 that says 'supply pressure low' before it says 'vacuum', so nobody blames a pump again at midnight.", reply_to=a)

# who pays, a small quarrel of two days
x = story.mail("2025-11-03 14:10", ruben, aoife, "Invoice for the night of 22 October", "Dear Aoife,\n\nI get an invoice of 640 euro for night standby, four days after Declan said \"no bother\". It was our valve, that is clear. But I find this a bit cold.\n\nRuben")
story.mail("2025-11-03 15:02", aoife, ruben, "Re: Invoice for the night of 22 October", "Dear Ruben,\n\nyou're right to say so. That went out from the system by itself, every night call does. I'd have seen it on Friday and I didn't look. It's cancelled, and from now on no standby invoice leaves without a human reading the story first.\n\nAoife", reply_to=x)
story.mail("2025-11-04 09:00", ruben, aoife, "Re: Invoice for the night of 22 October", "Thank you. And since it was our valve: we pay one half, Wim agrees, otherwise the sign in the cellar feels guilty.\n\nRuben", reply_to=x)

# new colleague welcomed; Juliana arrives
x = story.mail("2025-11-10 10:00", aoife, [joost, ilse, ruben, sanne, hanneke], "Saoirse joins support", "Hi all,\n\nSaoirse Keane starts with us on Wednesday. She'll take first calls with Declan beside her until Christmas, and on her own after. Could she shadow an evening shift at yours?\n\nAoife", cc=[saoirse, declan])
story.mail("2025-11-10 11:18", ilse, [saoirse, aoife], "Re: Saoirse joins support", "Hi Saoirse! Welcome. You can come with me on the 19th and 20th, evening. I show you what they look like when nobody of management is watching. Bring flat shoes.\n\nIlse", cc=[joost, declan], reply_to=x)
story.mail("2025-11-10 11:40", saoirse, ilse, "Re: Saoirse joins support", "Hi Ilse, thank you, I can't wait. How do I say it right, 'Gorinchem'?\n\nSaoirse", cc=[joost], reply_to=x)
story.mail("2025-11-10 11:52", joost, saoirse, "Re: Saoirse joins support", "Gorkum. The letters are for tourists. And how do we say 'Saoirse'?\n\nJoost", cc=[ilse], reply_to=x)
story.mail("2025-11-10 12:01", saoirse, joost, "Re: Saoirse joins support", "Seer-sha. The letters are for tourists.\n\nS.", cc=[ilse])
a = story.team("2025-11-18 16:35", FLOOR, joost, "Juliana stands. First pouch 16:20, ugly, second pouch 16:21, beautiful.")
story.team("2025-11-18 16:41", FLOOR, padraig, "Four queens and no king. It's the best-run monarchy in Europe.", reply_to=a)

# call moved because of flu and storm
story.team("2025-12-03 16:20", FLOOR, aoife, "Four of us down with the flu and the airport's shut with the storm. Can we push tomorrow's call to Friday, same time? If it's urgent I'll croak through it.")
story.team("2025-12-03 16:27", FLOOR, ruben, "Friday is fine, nothing burns. Get well, drink something warm.")
story.minutes("2025-12-05", "Dosing floor call", [aoife, ruben, joost, hanneke, sanne, saoirse], """- Juliana: 18,200 pouches, 0.3 percent rejected.
- Hanneke: the third-tablet problem with bisoprolol is not acceptable in the long run. Cathal's analysis is promised for the 12th. Saoirse passes it on.
- Hours saved now 43 a week, goal was 40. Goal for 2026: 55, with the nursing homes.
- Ruben: thanks to Niamh who had a temperature and dialled in for her point all the same.""")

# promise late by two days, told early
x = story.mail("2025-12-10 10:12", cathal, hanneke, "Bisoprolol: two days more", "Dear Hanneke,\n\nI said the 12th and it will be the 16th, with a weekend in it. The lab has the samples, the man who reads them had the flu. I'd sooner tell you today than on the 12th at five.\n\nCathal", cc=[ruben, aoife])
story.mail("2025-12-10 10:40", hanneke, cathal, "Re: Bisoprolol: two days more", "Understood. We fill bisoprolol on Emma meanwhile, she does not do it. Wish the man well.\n\nHanneke", cc=[ruben, aoife], reply_to=x)
story.mail("2025-12-15 16:55", cathal, hanneke, "Bisoprolol: analysis", "Dear Hanneke,\n\na day sooner than I feared. The tablets carry static below 35 percent humidity and pair up. Your hall's at 31 since the heating's on. Two cures: a humidifier (yours) or an ionising bar (ours, free, Thursday). I'd do ours first.\n\nCathal", cc=[ruben, aoife, joost])
story.mail("2025-12-16 08:50", hanneke, cathal, "Re: Bisoprolol: analysis", "That is an explanation such as I like them. Bar on Thursday, yes. And we look at the humidity ourselves, our noses bleed too.\n\nHanneke", cc=[ruben, aoife, joost])
story.team("2025-12-19 12:00", FLOOR, declan, "Bar's in since yesterday, {} pouches, no pairs. We're closed from the 24th to the 2nd, night number as always, it's myself till the 27th and Niamh after. Happy Christmas to the four ladies and all who sail in them.".format("2,140"))
story.team("2025-12-19 12:09", FLOOR, joost, "Fijne kerst. Emma gets a bow.")

# a message missed, said and made good
x = story.mail("2026-01-06 09:30", sanne, saoirse, "Barcode of half tablets", "Hi Saoirse, happy new year! Which barcode do halves get, the one of the whole tablet or an own one?\n\nSanne")
story.mail("2026-01-09 09:15", sanne, saoirse, "Re: Barcode of half tablets", "Hi Saoirse, did this come through? I am not in a hurry before next week.\n\nSanne", reply_to=x)
story.mail("2026-01-09 09:58", saoirse, sanne, "Re: Barcode of half tablets", "Oh Sanne, I'm so sorry. I answered it on Tuesday in my head, very well too, and never typed it. An own one, ending in H. The full list's attached and I've put the rule in the manual, so the next person needn't ask me twice.\n\nSaoirse", cc=[niamh], reply_to=x)
story.mail("2026-01-09 10:05", sanne, saoirse, "Re: Barcode of half tablets", "Haha, I have a whole archive of such mails. Thank you, list is perfect.\n\nSanne", cc=[niamh], reply_to=x)

# snow
a = story.team("2026-01-07 07:40", FLOOR, ruben, "Code orange, Schiphol shut, half of the shift cannot get out of the street. We run two machines of four today, on purpose, wards are told. Lunch tomorrow with Juliana we do one week later.")
story.team("2026-01-07 07:52", FLOOR, aoife, "Mind yourselves. Pallet with foil is stuck in Rotterdam till Friday, is that a problem?", reply_to=a)
story.team("2026-01-07 07:58", FLOOR, joost, "Foil until Monday. Not a problem. I came on skis, I want that in the minutes.", reply_to=a)

# urgent and simply urgent
a = story.team("2026-01-21 13:05", FLOOR, hanneke, "Urgent: the wholesaler recalls levothyroxine 75 lot R4471, wrong strength on some strips. In which canisters is it and who got it since Monday? I need it in thirty minutes.")
story.team("2026-01-21 13:09", FLOOR, saoirse, "Canisters 118 and 240, both locked by me from here with Joost on the phone. Patient list is coming out of Sanne's side, not mine.", reply_to=a)
story.team("2026-01-21 13:17", FLOOR, sanne, "List: 14 patients, in your box, encrypted.", reply_to=a)
story.team("2026-01-21 13:40", FLOOR, hanneke, "All 14 reached, nobody took a wrong one, the strength of ours was right. 35 minutes. I am not easily impressed.", reply_to=a)
story.team("2026-01-21 13:44", FLOOR, declan, "Her first solo Wednesday. She's gone for a lie-down.", reply_to=a)

# credit, forgotten and repaired within the hour
a = story.team("2026-02-04 10:12", PROJ, ruben, "The poster for the congress in Antwerp is ready, have a look in the folder.")
story.team("2026-02-04 10:20", PROJ, niamh, "It's gorgeous. Am I blind or are there only hospital names on it? Maeve will have words.", reply_to=a)
story.team("2026-02-04 10:29", PROJ, ruben, "Oh no. I used the template of the blood bank and it cut the second line. Stupid of me. New version: you, Cathal, Declan, and Maeve Considine as third author, because she counted 31,200 pouches.", reply_to=a)
story.team("2026-02-04 10:33", PROJ, niamh, "Third author! She's telling the whole queue for the soup.", reply_to=a)

# the outlook
story.minutes("2026-02-17", "Queens steering", [wim, hanneke, ruben, padraig, aoife, cathal], """- Eleven months: 2.9 million pouches, 46 hours a week less handwork, two stops of more than an hour (one Tullaroe's screws, one the hospital's valve).
- Decision: the contract is lengthened by three years. Both lawyers had one hour and needed forty minutes.
- Nursing homes: first two from May. Hanneke wants a pilot of eight weeks before she promises anything. Padraig: twelve, if she likes.
- Wim: had counted on a dispute about the price index, there was none. Padraig: give it time.""")
a = story.team("2026-02-25 14:30", PROJ, joost, "Emma has today one million pouches. She stopped at 999,998 for a paper jam, of course.")
story.team("2026-02-25 14:36", PROJ, declan, "That's my girl. I'll bring cake tomorrow.", reply_to=a)

story.write()
