import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, days, day
import datetime as dt

story = Story(40317, "Europe/Dublin", "2025-02-03", "2025-12-03")
c = story.chance
story.party("slievemore", "slievemore.example")
story.party("kvistholm", "kvistholm.example")

aoife = story.person("Aoife Brannigan", "slievemore", "Programme manager")
declan = story.person("Declan Mulcahy", "slievemore", "Chief information officer")
niamh = story.person("Niamh Corcoran", "slievemore", "Chief pharmacist")
tadhg = story.person("Tadhg Lenehan", "slievemore", "Integration engineer")
grainne = story.person("Gráinne Foy", "slievemore", "Nursing lead, medicines")
pat = story.person("Pat Rooney", "slievemore", "Contracts")
fionnuala = story.person("Fionnuala Deasy", "slievemore", "Group chief executive")
ciara = story.person("Ciara Heffernan", "slievemore", "Integration engineer")

mette = story.person("Mette Sandager", "kvistholm", "Delivery manager")
jesper = story.person("Jesper Toft", "kvistholm", "Lead developer")
line = story.person("Line Bruhn", "kvistholm", "Clinical informatics and training")
rasmus = story.person("Rasmus Holk", "kvistholm", "Interfaces")
anders = story.person("Anders Vinther", "kvistholm", "Account director")

both_closed = ["2025-04-21"]
for d in ["2025-02-03", "2025-03-17", "2025-04-18", "2025-04-21", "2025-05-05", "2025-06-02", "2025-08-04", "2025-10-27"]:
    story.away("slievemore", d, d)
for d in ["2025-04-17", "2025-04-18", "2025-04-21", "2025-05-29", "2025-05-30", "2025-06-05", "2025-06-09"]:
    story.away("kvistholm", d, d)
for d in ["2025-02-03", "2025-04-18", "2025-04-21"]:
    story.holidays.add(dt.date.fromisoformat(d))
story.away("kvistholm", "2025-07-14", "2025-08-01")      # Danish summer

# ------------------------------------------------------------------ background
SITES = ["Ballinrath", "Ballinrath", "Kilcorran", "Dunmoyle", "Lissadane"]
DRUGS = ["gentamicin", "warfarin", "enoxaparin 40 mg", "vancomycin", "amoxicillin 500 mg", "furosemide", "insulin glargine", "paracetamol IV", "methotrexate", "digoxin", "morphine oral solution", "levetiracetam", "clexane", "ceftriaxone"]
WARDS = ["St Anne's ward", "Cedar", "3B", "the stroke unit", "Maternity", "Corrig ward", "ICU", "the day ward", "Paeds", "Surgical 2", "the acute assessment unit"]
MSGS = ["ADT^A08", "ADT^A40", "RDE^O11", "ORU^R01", "ADT^A03", "RAS^O17", "ADT^A02"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
THINGS = ["the second trolley", "the spare tablets", "the label rolls", "the barcode scanner", "the wall charger", "the wristband printer"]
REPORTS = ["missed doses", "high-alert drugs", "antibiotic review", "verbal orders", "late administrations", "allergy overrides"]

# h: the hospital begins, s: the supplier begins, n: either
EX = [
 ("h", "Dose rounding for {drug}", "{drug} on {ward} rounds to whole tablets where the chart has halves. Config or bug?", "Config. The rounding step sits in the formulary row, column R. I can change it for you, just say the value.", "0.5 please.", "Done in test, it comes to live with the nightly load."),
 ("h", "{tkt}", "Anybody looking at {tkt}? {ward} asked again this morning.", "Yes, it is with me. I have it reproduced, fix is in {ver}.", "Lovely, I'll tell them."),
 ("h", "Scanner on {ward}", "The scanner on {ward} reads the wristband but the screen stays empty.", "Does it happen also with the other scanner? If no then it is the suffix setting. There is a sheet about it in the shared folder, page {k}.", "It was the suffix. I owe you a pint."),
 ("s", "{msg} in test", "I see {n} {msg} messages in the queue on test since last night, they don't come through. Did something change on your engine?", "We patched it Tuesday evening. Give me an hour.", "No hurry, only test.", "Restarted the channel, queue is at zero."),
 ("h", "Drug file for {day}", "The formulary file for {day} has {n} new lines and one deletion. Anything you need from us before it loads?", "No, looks ok. I only removed one double space that the loader did not like."),
 ("s", "Training {day}", "For {day} I need a room with {k} PCs and one projector. Is the library free?", "Library's taken by the interns but I've got you the boardroom. Bring your own coffee, the machine there is a disgrace.", "Ha, noted. Thank you!"),
 ("h", "{rep} report", "Could the {rep} report show the ward as well as the consultant?", "It can. I make it as a column you can switch off, ok?", "Perfect."),
 ("h", "{rep} report", "The {rep} report for {site} comes out {n} higher than Pharmacy's own count.", "It counts also the cancelled orders. There is a filter on top, 'active only'.", "Ah here. Right. Sorry for the noise.", "No problem, the filter is well hidden :)"),
 ("s", "Release {ver}", "{ver} is on test. Notes are in the folder. Main thing: the order sets sort as you asked, and {n} small fixes.", "Will have a look {day}. Thanks for the quick turnaround."),
 ("h", "Re-test {tkt}", "Re-tested {tkt}, passes. Closing.", "Great, thanks for testing so fast."),
 ("h", "Re-test {tkt}", "{tkt} still there I'm afraid, see screenshot. It's only when the patient has two open admissions.", "Two open admissions, should that be possible?", "It shouldn't, but it's {site}.", "Ok. Then I handle it."),
 ("n", "Call", "Can we take ten minutes on {tkt} today? Easier than typing.", "After three suits me.", "Three it is, I send a link."),
 ("s", "Test patients", "I used test patient 'Duck, Donald {n}' and now he has {n} allergies. May I delete him?", "Leave poor Donald, Niamh uses him for the interaction checks. Clear the allergies though."),
 ("h", "Interactions", "{drug} with {drug2} gives no alert. Should it?", "Level is 'moderate' in the database, and we show only severe. That was the decision in February, but you can open it per ward.", "Leave it, otherwise nobody reads them."),
 ("h", "Delay with the answers", "I said {day} for the order-set comments and I won't make it, two of the consultants are on leave. {day2} instead, is that a nuisance?", "Not at all. I take something else first."),
 ("h", "Order-set comments", "Order-set comments attached, {n} of them, most are spelling.", "Super, thank you. I start with them today."),
 ("s", "Small delay", "The fix for {tkt} needs one more day, the unit test finds an edge case with half doses. So {day} and not the day before.", "Better found by you than by a nurse. Grand."),
 ("s", "Fix for {tkt}", "As promised: the fix for {tkt} is on test now.", "Checked, all good. Thanks a million."),
 ("n", "Sorry", "Sorry, missed your message yesterday, was in workshops whole day. Yes to both questions.", "No bother at all, thanks."),
 ("h", "Out sick", "Working from home today with a small lad full of chickenpox. Slower than usual.", "Oh no. Good recovery to him! Nothing here is burning."),
 ("s", "Today", "I go at 14 today, the kindergarten called, fever. {tkt} is finished before that.", "Mind yourself and the small one."),
 ("h", "Certificates", "The TLS cert on the {site} engine runs out in {n} days. Who renews, ye or us?", "You, but I can send the request file. Give me until {day}.", "Sound."),
 ("s", "VPN", "VPN asks me for a new token today. Is this planned?", "It is, sorry, the notice went to an old list. New QR code in your inbox.", "Works."),
 ("h", "Wristbands", "Did ye ever get the sample wristbands from {site}? Posted {day}.", "They came today, {n} pieces. Barcode reads at 30 cm, very fine."),
 ("s", "Label text", "On the label for {drug}: 'Shake well' or 'Shake the bottle'?", "'Shake the bottle'. Niamh has opinions on 'well'."),
 ("h", "Nurse feedback", "One of the night nurses on {ward} told me she wouldn't go back to paper if you paid her. Thought you'd like that.", "That goes on the wall in the kitchen here. Thank you for telling!"),
 ("n", "Praise", "That was a very good session this morning, thanks to everybody who prepared.", "Likewise, it helps when people have read the paper before."),
 ("s", "Question on {ward}", "How many beds does {ward} have today? My list says {n}, the ADT feed says two more.", "Two trolleys on the corridor counted as beds. Don't ask.", "I will not ask."),
 ("h", "Colour of the overdue flag", "Half of {ward} can't tell the orange from the red. Could overdue be a shape as well?", "Good point. We can put a triangle. I make a mock-up.", "Triangle is good, test it on {ward} first."),
 ("n", "Disagree a little", "I don't think we should put {rep} on the front screen, it's already full.", "Hmm. I see it otherwise, it's the one they ask for. But we can try with five users and look.", "Fair, five users, two weeks."),
 ("n", "Disagree a little", "Honestly I would not split {tkt} into three. It makes the testing harder.", "It makes the release easier, though. Two then?", "Two. Deal."),
 ("h", "Downtime forms", "The downtime folder on {ward} still has the version {k} forms. Is there a newer one?", "Yes, {k2}. Same layout, only the footer. You can print from the shared folder."),
 ("s", "Log size", "Logs at {site} take {n} GB. I'd like to shorten to 30 days in test, ok?", "In test yes. In live keep the ninety, audit wants it."),
 ("h", "Password resets", "{n} password resets at {site} this week. Is there a self-service option?", "There is, it needs a mail address for each user. Do you have?", "For about half. I'll ask HR."),
 ("s", "User list", "The user list from {site} has {n} people without a role. Can you look before {day}?", "Most of those are agency. Take them as 'nurse, no controlled drugs', I'll correct the rest.", "Good, so done."),
 ("h", "Paediatric weights", "Weight in kg with one decimal or two for Paeds?", "Two under 10 kg, one over. This is what we have in other places also.", "Same here so."),
 ("h", "Interface spec", "Page {n} of the interface spec says 'see below' and there's nothing below.", "Haha, true. I write the missing part this afternoon.", "Only if you've time.", "It is in, version {k2}."),
 ("s", "Pharmacy stock", "Stock for {drug} shows minus {n} at {site}. I think somebody receives in boxes and gives out in tablets.", "That would be {site} all right. I'll have a word."),
 ("n", "Lunch", "Who picks the place when you're over next? Last time was very good.", "The chipper on the quay again, obviously.", "I've dreamed of it."),
 ("n", "Weather", "Horizontal rain here. How is it with you?", "Same. I think it's your rain, you've sent it on."),
 ("n", "Match", "Did you see the match?", "I saw the half of it and that was enough."),
 ("h", "Mock-ups", "Mock-ups for the {rep} screen look great. Only thing: date format, day first please.", "Of course, this is my default coming from a library. Corrected."),
 ("s", "Mock-ups", "I have put {k} mock-ups for the {rep} screen in the folder. Say what you don't like.", "Second one. The first looks like a parking app.", "Second it is!"),
 ("h", "Test window", "Can we have test back by noon on {day}? The pharmacists want it for practice.", "Yes, I load at seven, it's free from nine."),
 ("s", "Backups", "Backup of {day} finished with a warning, only the size. I keep an eye on it.", "Thanks for saying. The disk gets extended at the weekend."),
 ("h", "Controlled drugs", "Two signatures for {drug} on {ward}, can the second one be from another ward?", "Technically yes. You decide if it's wise.", "Niamh says yes at night only. Can it do 'at night only'?", "It can, role plus time. I set it in test."),
 ("s", "Data question", "Is {n}% override on {drug} alerts normal for you? I see it in {site}.", "Sounds high, but it's the renal patients. I'd leave it and look again in a month."),
 ("h", "Timing", "Are ye on Danish time in the invite or on ours? It says both.", "Yours. I promise never to touch the time zone field again."),
 ("n", "Slides", "Slides for {day} are in the folder, have a look if slide {k} says what you'd say.", "It does. I changed one number, {n} users and not more."),
 ("n", "Slides", "Who shows slide {k} on {day}?", "You do it, it's your drawing.", "Ok then I practise."),
 ("h", "Printer at {site}", "Printer queue at {site} stuck again. Ours, not yours, just so you don't chase it.", "Thanks, I had just started to look."),
 ("s", "Monitoring", "Small alarm in the night: the {site} service took {n} seconds to answer for some minutes. It went away by itself.", "That's the nightly copy. We moved it to 4am after.", "Ah, explains it."),
 ("s", "Translations", "Is 'nil by mouth' one flag or an order at yours?", "An order, with a start time. And somebody always forgets to end it.", "Then I put a reminder after 12 hours."),
 ("h", "New registrars", "New registrars start {day}, {n} of them at {site}. Have you the short video still?", "Yes, 6 minutes. I send you the link, it runs in the browser.", "You're a star."),
 ("n", "Thanks", "Thanks for staying on the line yesterday, that saved me an evening.", "Any time. Well, not any time. But yesterday was fine."),
 ("s", "Question about {drug}", "Is {drug} given in {ward} as one dose or split? The order set has both.", "Split since last year. Kill the other one.", "Killed."),
 ("h", "Audit trail", "Audit trail for one patient, {n} entries, can it go to Excel?", "Export button, top right. CSV, but Excel eats it."),
 ("h", "{tkt} priority", "Would you bump {tkt} up a bit? Not today, but before the next release.", "Bumped. It goes in {ver}."),
 ("s", "Naming", "In the spec it's 'ward stock', in the screens 'floor stock'. Which one?", "Ward stock. We've no floors worth the name at {site}."),
 ("h", "Unit of {drug}", "{drug} shows in micrograms on the chart and mg on the label.", "Yes, label comes from the drug file. Which do you want?", "Micrograms spelled out, never the symbol.", "Will be so from {ver}."),
 ("n", "Invite", "Moved our {day} slot half an hour down because of a dentist. Hope that's ok.", "All ok, enjoy the dentist."),
 ("s", "Load test", "Load test with {n}0 users: median answer 0.4 s. I'm quite pleased.", "So am I. Can you send me the graph for the board pack?", "In your inbox."),
 ("h", "Graph", "What's the spike at 8 on the {site} graph?", "Morning round. Everybody opens the chart at the same minute.", "Nurses are punctual, who knew."),
 ("h", "Bedside", "The tablet holders on {ward} are mounted too high for Josie. She's five foot nothing.", "Can the arm be lowered? Ours has a screw behind.", "Found the screw. Josie says thank you."),
 ("s", "Travel", "I land in Knock on {day} at 11.20, two nights. Need a badge for {site} please.", "Badge will be at reception, I'll collect you.", "Very kind."),
 ("h", "Badge", "You left your badge on my desk. I'm hanging it with the others, you've {k} now.", "I collect them. Next time I bring cake as payment."),
 ("n", "Notes", "My notes from {day} in the folder, correct me where I heard wrong.", "Read it. One thing: {n} devices, not beds. Otherwise exactly."),
 ("s", "Allergies import", "Import of the old allergies from {site}: {n} rows could not be matched. I have listed them.", "I'll give them to the ward clerks, they'll know the families.", "Take the time that you need."),
 ("h", "Allergies import", "Clerks finished the allergy list, all but {k} matched.", "Wow, that's fast. I load tonight."),
 ("h", "Query on the {rep} trend", "Why does {rep} drop on {day}s?", "I'd say because the rounds are later. Just a guess."),
 ("s", "Version numbers", "To be sure: live is on {ver} now and test one step further?", "Yes, since {day}."),
 ("n", "Docs", "Where do we keep the signed test sheets?", "Folder 07, by site. {site} has its own subfolder.", "Got it, thanks."),
 ("n", "Doc typo", "There's a typo in the title of the test plan, 'medcation'.", "It's been there for months and you're the first who reads the title :)"),
 ("h", "IV fluids", "Would a litre of saline over 8 hours show as one bar on the chart or eight ticks?", "One bar. Ticks only for checks.", "Good, that's how we draw it by hand."),
 ("h", "Discharge letter", "Discharge letter drops the last line for {drug} when there are more than {k} meds.", "I see it. It's the page break. Fix goes in {ver}.", "No panic, the ward knows to check."),
 ("s", "Question about rounds", "What time is the evening round on {ward}?", "Ten, half nine if Bernie's on."),
 ("h", "Stop dates", "Antibiotic stop dates: could the {rep} list come to Pharmacy by mail at seven?", "Yes, scheduled mail. Which address?", "The team one, not mine, I'm begging you.", "Ha. Team one."),
 ("s", "Clock at {site}", "Clock on the {site} engine is {k} minutes behind, the times on the {msg} look funny.", "Fixed, thanks. Nobody had told the new server about time."),
 ("n", "Reminder", "Small reminder of the test sheet for {tkt}.", "It's half done, you have it by {day}.", "Perfect."),
 ("n", "Test sheet for {tkt}", "Here's the test sheet for {tkt}, sorry it took the extra day.", "Thank you, it was worth it, very clear."),
 ("h", "Student", "I've a pharmacy student for {k} weeks. May she sit in on the {day} call?", "Sure, welcome. We try to speak less Danish."),
 ("s", "Holiday", "I'm off {day} and the day after, Rasmus has the phone for small things.", "Enjoy it, we'll be good."),
 ("h", "Leave", "I'm out {day}, back the day after. Anything on the drug file can go to the team address.", "Thanks, have a nice day off."),
 ("h", "Barcode on {drug}", "New supplier for {drug}, barcode isn't recognised. Photo attached.", "I add it by hand now, and it comes with the next drug file properly.", "Scans. Thanks."),
 ("s", "Screens", "Do the nurses use the dark mode at night?", "On {ward} yes, everyone else says it's like working in a submarine."),
 ("h", "Queue", "{n} messages in the error queue, all {msg}, all the same poor man.", "He's merged twice. I clear it and put a guard in.", "Thanks, he's been through enough."),
 ("n", "Birthday", "Is it true it's your birthday? Happy birthday!", "It's true, and I'm ignoring it. Thanks!"),
 ("n", "Coffee", "Does anybody else's Teams hang today?", "Mine, since nine. Restart helped."),
 ("s", "PRN orders", "For PRN {drug}: max per 24 hours or per calendar day?", "Per 24 hours. Calendar day is how people get hurt.", "Clear. So it is built."),
 ("h", "Site visit {site}", "Facilities at {site} want to know the weight of the new trolleys.", "23 kg without laptop. I attach the sheet."),
 ("s", "Missing {thing}", "Has {thing} reached {site}? The tracker says delivered.", "It's sitting at the loading bay, we'll carry it up.", "Good!"),
 ("h", "Lost {thing}", "We can't find {thing}. Did it go back to Aarhus in somebody's case?", "I checked, no. Look behind the door in the training room?", "Behind the door. Mortified."),
 ("s", "Config freeze", "Reminder for all: from {day} noon no config changes in live until after the release.", "Noted, I've told {site}."),
 ("h", "{ver} check", "Smoke test on {ver}: {n} of {n} passed.", "Then we go as planned, {day} at six in the morning.", "I'll be the one with the tea."),
 ("s", "Index", "I rebuilt the index on test, searching for {drug} should be quick now.", "Instant. What was it before, carrier pigeon?"),
 ("h", "Consultant names", "Dr {doc} is spelled wrong in the consultant list.", "Corrected, apologies to the doctor."),
 ("s", "Consultant codes", "Dr {doc} has two codes in the feed. Which is alive?", "The longer one. The other is from the old building."),
 ("h", "Fluid balance", "Does the fluid balance on {ward} count the flush after {drug}?", "Not by default. There's a tick box 'count flush', per ward.", "Ticked."),
 ("s", "Mapping row {n}", "Row {n} in the mapping sheet for {site} has the ward code twice, {ward} and something that looks like a closed ward.", "It's closed since the flood. Strike it out."),
 ("h", "{drug} shortage", "We're short of {drug} from {day}, pharmacy will swap to the generic. Do you need the new code before?", "Yes please, the code and the strength. I load it by hand.", "Sent, with photo of the box."),
 ("s", "Query time", "The {rep} list took {n} s on Sunday. I have put an index, it should be two seconds now.", "Two and a bit. Very nice."),
 ("h", "Ward clerk at {site}", "The ward clerk in {site} wants to print the {rep} list landscape. Is that a thing?", "It is a thing, under page set-up. I've made it default for her."),
 ("s", "{msg} sample", "Could I have {k} real-looking {msg} samples with a maiden name in? Mine are all Jensen.", "Made you {k2}, including a double-barrelled one.", "Double-barrelled found a bug already. Great."),
 ("h", "Screensaver", "Screens on {ward} lock after {k} minutes, nurses say it's mid-round. Whose setting?", "Yours, from the domain. But we can ask for the card only after the second time.", "That'd be a help."),
 ("h", "Double dose warning", "Student nurse on {ward} got a double-dose warning for {drug} and did exactly what it said. First one that worked in the wild as far as I know.", "This is the best message of the week."),
 ("s", "Deploy to training", "Training system goes to {ver} {day} after five. Anybody teaching late?", "No class that evening, go on."),
 ("s", "Deploy to training", "I must shift the training update to {day2}, the package was built on the wrong branch. Sorry.", "No class affected, no harm.", "It's up now, with the right branch."),
 ("h", "Fonts", "The consultant on {ward} has asked for bigger letters on the {rep} screen. He's vain about glasses.", "Ctrl and plus. Don't tell him it's the browser."),
 ("n", "Agenda {day}", "Anything for {day}'s agenda besides {tkt} and the {rep} thing?", "The printers at {site}, five minutes. Otherwise no."),
 ("n", "Draft", "Could you read over the draft for {site} before I send it round?", "Read. I'd drop paragraph {k}, the rest is fine.", "Dropped."),
 ("s", "Shift names", "Is it 'late' or 'evening' shift in {site}? It's mixed in the master data.", "'Late' in all houses bar {site}, where they say 'back shift'. Use late."),
 ("h", "Half tablets", "How does the label show half of a {drug}? '0.5' got us a query from {ward}.", "I can write 'half a tablet' in words. Comes with {ver}."),
 ("s", "Wrong folder", "I saved the {site} sheets in the folder of last year, moved now.", "That explains my ten minutes of despair."),
 ("h", "Observation", "Watched the 6pm round on {ward}: {n} patients, {k2} minutes less than on paper.", "May I quote that in our newsletter, without the ward?", "With the ward, they'd be delighted."),
 ("s", "Missing consent", "One test sheet for {tkt} came without a signature, page {k}.", "My pen ran out, literally. Signed and scanned."),
 ("h", "Renal dosing", "Renal band for {drug}: cut-off at 30 or at {n}?", "Database says 30. You can overrule in the formulary.", "30 it is."),
 ("h", "Trolley {k2}", "Trolley {k2} on {ward} loses Wi-Fi at the linen room.", "Signal log says the same. Is there a steel door?", "There's a steel door. Estates will move the access point."),
 ("s", "Public holiday", "We have a day off here {day}, the phone line is manned from nine to twelve.", "Enjoy, we'll only ring if the roof comes off."),
 ("n", "Room", "Is the hybrid room working again for {day}?", "Camera yes, sound on the left side only. Sit left."),
 ("h", "Search", "Searching '{drug}' finds it only if you type the whole name.", "There is a minimum of {k} letters. I lower it to three.", "Better already."),
 ("s", "Duplicate {tkt}", "I think {tkt} is the same as the one from {ward} in the spring. May I merge?", "Merge away."),
]
DOCS = ["Geraghty", "O'Malley", "Fahy", "Quinlan", "Mannion", "Scahill", "Gibbons", "Ruane"]

def fill(entry):
    d1 = c.choice(DAYS); d2 = DAYS[(DAYS.index(d1) + c.choice([1, 2])) % 5]
    g1 = c.choice(DRUGS); g2 = c.choice([g for g in DRUGS if g != g1])
    slots = dict(drug=g1, drug2=g2, ward=c.choice(WARDS), site=c.choice(SITES), msg=c.choice(MSGS), day=d1, day2=d2, n=c.randint(3, 48), k=c.randint(3, 9), k2=c.randint(10, 14),
                 tkt=f"KV-{c.randint(1100, 2890)}", ver=f"4.{c.randint(1, 6)}.{c.randint(0, 9)}", thing=c.choice(THINGS), rep=c.choice(REPORTS), doc=c.choice(DOCS))
    out = [s.format(**slots) for s in entry[1:]]
    return [entry[0]] + [s[0].upper() + s[1:] for s in out]


SWAP = [("Thanks.", ["Thanks.", "Thank you.", "Cheers.", "Many thanks."]), ("Thank you!", ["Thank you!", "Thanks!", "Great, thanks!"]), ("No problem", ["No problem", "No worries", "Not a problem"]), ("Done", ["Done", "It's done", "Ready"]),
        ("Perfect", ["Perfect", "Spot on", "Exactly right"]), ("Good, ", ["Good, ", "Fine, ", "Very good, "]), ("Can we", ["Can we", "Could we", "Shall we"]),
        ("Yes, ", ["Yes, ", "Yep, "]), ("this morning", ["this morning", "today", "earlier"])]
OPEN = ["", "", "", "", "", "", "Morning! ", "Hi {o}, ", "{o}, ", "One from my list: ", "Hello, "]
LOW = set("Is Can Could Shall The Would Do Does Did Has How Who What Where Which Why For New My We We'd We're Searching There's Two One Three Small Quick Short Please Thanks Any Anything Half Are Will On In Page Watched Very That This Your You Both Not Small Sorry Screens Trolley Audit Where's Delivery Photo Stock Weekly Route Lunch Weight Log Logs Bus Bird Double".split())
def opening(whom, text):
    o = c.choice(OPEN).format(o=whom.first)
    return o + (text[0].lower() + text[1:] if o.endswith((", ", ": ")) and text.split()[0].strip(",.") in LOW else text)
used = set()
def vary(lines):
    out = []
    for s in lines:
        for old, new in SWAP:
            if s.startswith(old):
                s = c.choice(new) + s[len(old):]
        out.append(s)
    return out
deck, recent = [], []
def deal():
    if not deck:
        fresh = [e for e in EX if e not in used]
        c.shuffle(fresh)
        late = recent[-len(EX) // 2:]
        fresh.sort(key=lambda e: 0 if e in late else 1)      # the last ones said come last again
        deck.extend(fresh)
        used.update(e for e in EX if "{" not in "".join(e[2:]) and len("".join(e[1:])) > 60)
    e = deck.pop()
    recent.append(e)
    return fill(e)
plan = []

SIGN = {aoife: "Aoife", declan: "D.", niamh: "Regards,\nNiamh", tadhg: "Tadhg", grainne: "Thanks a mill,\nGráinne", pat: "Regards\nPat Rooney\nContracts", fionnuala: "Fionnuala Deasy",
        ciara: "Many thanks,\nCiara", mette: "Best regards / Venlig hilsen\nMette", jesper: "/Jesper", line: "Kind regards\nLine", rasmus: "BR Rasmus", anders: "Best,\nAnders"}
HELLO = {aoife: "Hi {o},", declan: "{o},", niamh: "Dear {o},", tadhg: "Howya {o},", grainne: "Hi {o},", pat: "{o},", fionnuala: "Dear {o},", ciara: "Hi {o},", mette: "Hi {o}", jesper: "Hi", line: "Dear {o}", rasmus: "Hi {o}", anders: "Hi {o},"}
def letter(who, whom, text):
    return HELLO[who].format(o=whom.first) + "\n\n" + text + "\n\n" + SIGN[who]

HOSP = {"Rollout": [aoife, grainne, niamh, aoife], "Interfaces": [tadhg, tadhg, niamh], None: [aoife, niamh, tadhg, grainne]}
SUPP = {"Rollout": [mette, line, line, jesper], "Interfaces": [rasmus, jesper, rasmus], None: [mette, jesper, line, rasmus]}

def talk(medium, channel, per_week, first, last, reply=(4, 200), answered=0.98, threads=0.65, hosp=None, supp=None):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            plan.append((date, medium, channel, reply, answered, threads, hosp, supp))

def run():
    for date, medium, channel, reply, answered, threads, hosp, supp in sorted(plan, key=lambda x: x[0]):
        h, s = c.choice(hosp or HOSP[channel]), c.choice(supp or SUPP[channel])
        e = deal()
        tag, subject, lines = e[0], e[1], vary(e[2:])
        one, other = (h, s) if tag == "h" or (tag == "n" and c.random() < 0.5) else (s, h)
        if date in story.closed[one.party] or date in story.closed[other.party] and c.random() < 0.8:
            continue
        if medium == "mail":
            lines = [letter(one if i % 2 == 0 else other, other if i % 2 == 0 else one, l) for i, l in enumerate(lines)]
            lines[0] = f"Subject: {subject} | " + lines[0]
        else:
            lines[0] = opening(other, lines[0])
        story.exchange(medium, channel, date, one, other, lines, reply, answered, threads, (8.5, 17.4))

P1 = ("2025-02-04", "2025-05-16")
talk("team", "Rollout", 4.2, *P1)
talk("team", "Interfaces", 3.2, *P1)
talk("mail", None, 3.2, *P1, reply=(20, 420))
P2 = ("2025-05-19", "2025-08-29")
talk("team", "Rollout", 3.8, *P2)
talk("team", "Interfaces", 3.0, *P2)
talk("mail", None, 3.0, *P2, reply=(20, 460), answered=0.96)
P3 = ("2025-09-01", "2025-10-24")
talk("team", "Rollout", 2.8, *P3, reply=(30, 480), answered=0.92, supp=[mette, line, line])
talk("team", "Interfaces", 2.4, *P3, reply=(20, 420), answered=0.94, supp=[rasmus])
talk("mail", None, 2.2, *P3, reply=(240, 1500), answered=0.9, supp=[mette, line, rasmus, rasmus])
P4 = ("2025-10-27", "2025-12-03")
talk("team", "Rollout", 1.2, *P4, reply=(60, 700), answered=0.85, supp=[mette, line])
talk("team", "Interfaces", 1.3, *P4, reply=(60, 600), answered=0.88, hosp=[tadhg], supp=[rasmus])
talk("mail", None, 1.0, *P4, reply=(400, 2200), answered=0.85, supp=[mette, line, rasmus])
run()
# internal rooms
INT_S = [("Anyone got the key to the tablet press?", "Niamh has it. Niamh always has it."), ("Board pack goes Thursday, words please.", "You'll have them Wednesday night."), ("Parking at Lissadane is gone mad.", "Take the bus, says he who never took the bus."),
         ("Who's covering the rota for the training week?", "Me and half of a nurse."), ("Drug and therapeutics moved to the 2pm slot.", "Noted, I'll bring the sandwiches."), ("Can someone water the plant in the project room.", "It's plastic."), ("Ballinrath want two more printers.", "Ballinrath can want.")]
INT_K = [("Friday cake is on me this week.", "Finally!"), ("Build server is slow again.", "Restarted, 9 minutes now."), ("Who takes the phone in the weekend?", "I do, then I have Monday off."), ("Did someone order new headsets?", "They are in the cupboard at reception."), ("Retro at 13?", "Yes, meeting room Skagen."), ("Demo for the intern went well.", "She found a bug in four minutes, hire her.")]
def internal(channel, people, pool, per_week):
    bag = []
    for date in days(day("2025-02-05"), day("2025-12-02")):
        if date.weekday() > 4 or date in story.closed[people[0].party]:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not bag:
                bag = list(pool); c.shuffle(bag)
            a, b = c.sample(people, 2)
            story.exchange("team", channel, date, a, b, bag.pop(), (3, 90), 1.0, 0.6, (8.5, 17.4))
internal("Slievemore core", [aoife, tadhg, niamh, grainne], INT_S, 0.5)
internal("Kvistholm team", [mette, jesper, line, rasmus], INT_K, 0.5)

# ------------------------------------------------------------------ scenes
T, M = story.team, story.mail
def reply(when, who, whom, text, ref, cc=()):
    return M(when, who, whom, "Re: " + ref["subject"].removeprefix("Re: "), text, cc=cc, reply_to=ref)

# 1 kick-off
story.minutes("2025-02-05", "Steering committee", [declan, aoife, niamh, pat, mette, anders, jesper], """
## Points
1. Order of the sites: Ballinrath (7 April), Kilcorran (23 June), Dunmoyle (29 September), Lissadane (January 2026). Agreed by all.
2. Working rules. Anything that touches order, people, price or dates is told to the other side three weeks ahead. Both sides asked for this; Declan: "Ring me rather than surprise me."
3. Kilcorran gives eight super users for the training in week 22. Infusion pump link is part of phase two.
4. Steering every four weeks, Wednesday at ten.

## Actions
- Aoife: site contact lists by 14 February
- Mette: resource plan with names by 14 February
""")
m = M("2025-02-13 15:10", mette, [aoife], "Resource plan with names", "Hi Aoife\n\nHere is the plan with names per month. Jesper is full time on you until the summer, Line 60 %, Rasmus 80 %. Holiday in Denmark are weeks 29 to 31, we have somebody on call then.\n\nBest regards\nMette", cc=[declan])
reply("2025-02-13 16:30", aoife, mette, "Mette that's the clearest plan I've had from any supplier, ever. Contact lists attached in return, a day early, please frame it.\n\nAoife", m)
# 2 noise: shared joke
a = T("2025-02-20 11:02", "Rollout", tadhg, "Typical Danes. Meeting at ten and ye're all there at 9:58 staring at me.")
T("2025-02-20 11:05", "Rollout", jesper, "Typical Irish, you came 10:06 and told us first about the traffic and then about your cousin.", a)
T("2025-02-20 11:06", "Rollout", tadhg, "In fairness it was a very good story about the cousin.", a)
T("2025-02-20 11:09", "Rollout", line, "It was. We want part two on Thursday.", a)
# 3 minutes
story.minutes("2025-03-05", "Steering committee", [declan, aoife, niamh, mette, anders], """
Ballinrath on course for 7 April. Drug file 94 % matched; Niamh's team cleared 1,300 lines in three weeks, thanks recorded.
Kvistholm would like to move the release day from Thursday to Tuesday as from 29 April, told today so that wards can plan. No objection; Aoife informs the wards.
Paper charts in Ballinrath stay in the cupboard for the first fortnight.
""")
# 4 noise: urgent that is only urgent
a = T("2025-03-12 08:41", "Interfaces", niamh, "URGENT please. Allergy banner missing for patients merged overnight in test. We cannot sign off with that. Can somebody drop everything?")
T("2025-03-12 08:47", "Interfaces", rasmus, "Dropped. Looking now.", a)
T("2025-03-12 10:20", "Interfaces", rasmus, "Found: after a merge the banner reads the old number. Fix in test at 11, please try to break it.", a)
T("2025-03-12 11:52", "Interfaces", niamh, "Tried hard. Cannot break it. Thank you, that was exemplary.", a)
# 5 go-live
a = T("2025-04-07 06:58", "Rollout", grainne, "Ballinrath is live. First dose given on Corrig ward at 06:51, by Josie, who'd like it known.")
T("2025-04-07 07:01", "Rollout", line, "Josie!!! Standing beside her and she is more calm than I am.", a)
T("2025-04-07 07:30", "Rollout", declan, "Well done all. Both houses.", a)
T("2025-04-07 07:44", "Rollout", anders, "Fantastic work. I owe somebody dinner.", a)
story.minutes("2025-04-09", "Steering committee", [declan, aoife, niamh, grainne, mette, anders, line], """
Ballinrath live since Monday. 11 defects, none serious, 7 closed. Declan: best start he has seen in the group. Mette: because the wards were ready.
Lessons session on 24 April, both teams. Next site Kilcorran, 23 June, confirmed. Super users for week 22 confirmed by Gráinne (eight names).
""")
# 6 noise: third firm
m = M("2025-04-24 14:05", tadhg, [rasmus], "Zellbach printers, again", "Howya Rasmus,\n\nZellbach now say the label firmware we were promised in March is 'under consideration'. Under consideration! They are the most useless shower I've dealt with. I'm going over their heads Monday. Can I use your log excerpts?\n\nTadhg")
reply("2025-04-24 14:40", rasmus, tadhg, "Hi Tadhg\n\nYes please, take all. I had the same with them in another place, they answer only when it is loud. I add the two traces with the cut label.\n\nBR Rasmus", m)
reply("2025-05-06 10:15", tadhg, rasmus, "It worked, firmware arrived. Turns out shouting in German helps. Thanks for the traces.\n\nTadhg", m)

story.minutes("2025-05-07", "Steering committee", [declan, aoife, niamh, pat, mette, anders], """
Kilcorran: devices ordered, Wi-Fi survey done. Order, people and dates unchanged, said by both sides at the close.
Kvistholm plans developers for the pump link from August on; hotel and flights for week 22 booked.
""")
# 7 pressure, not shared
m0 = M("2025-05-13 18:22", declan, [aoife, pat], "Dept letter", "Both,\n\nLetter in from the Department. Recruitment pause from today and we're to find 4.2% across non-pay by year end. Agency budget at Kilcorran is gone. Board has it on the 29th and until then this stays in this room, and that includes Aarhus. I don't want every supplier ringing me.\n\nD.")
reply("2025-05-14 08:10", aoife, declan, "Declan, Mette will ask. I'd rather tell her something. But ok.\n\nAoife", m0, cc=[pat])
m = M("2025-05-15 09:32", aoife, [mette], "Costs per site", "Hi Mette,\n\nWould you be able to send me what each site costs on its own, licences and days separate, with what falls away if a piece weren't done? By tomorrow midday if at all possible. It's only for our own files.\n\nAoife")
reply("2025-05-15 11:40", mette, aoife, "Hi Aoife\n\nI can, but to do it well I would like to know what it is for? Is something being looked at again? If you think of another order we should talk, people here are booked.\n\nBest regards\nMette", m)
reply("2025-05-15 16:55", aoife, mette, "Ah no, just housekeeping! Rough is fine. Midday though, please, I've someone standing over me.\n\nAoife", m)
reply("2025-05-16 11:30", mette, aoife, "Hi Aoife\n\nAttached. I was at it until late so please excuse the format.\n\nBest regards\nMette", m)
story.truth("2025-05-15", "pressure not shared: budget letter kept from the supplier, hurried request called housekeeping", "slievemore", "kvistholm", 2)
# 8 staffing
a = T("2025-05-27 09:14", "Rollout", line, "Good morning from Kilcorran. I have the room, 8 PCs, and 2 people. Are the others stuck in traffic?")
T("2025-05-27 09:50", "Rollout", grainne, "Oh Line. Did nobody... The other six went back on the wards on the 19th. It's only the two now.", a)
T("2025-05-27 10:05", "Rollout", line, "On the 19th? I confirmed the hotel on the 21st. Gráinne, the whole course is made for eight, they were to train the floors afterwards.", a)
T("2025-05-27 10:21", "Rollout", grainne, "I know pet. It was decided over my head. I thought Aoife had rung ye.", a)
T("2025-05-27 13:02", "Rollout", mette, "Who will train the floors now? Please somebody call me today.", a)
T("2025-05-28 12:40", "Rollout", aoife, "Sorry for the mix-up, mad week here. We'll manage with the two, and Line's materials are brilliant anyway!", a)
story.truth("2025-05-27", "change without notice: six of eight super users taken away, supplier finds out in the training room", "slievemore", "kvistholm", 4)
# 9 noise: apology for trifle
a = T("2025-06-04 10:01", "Rollout", mette, "I am so sorry everybody, I sent you the link to my daughter's swimming club instead of the meeting.")
T("2025-06-04 10:02", "Rollout", niamh, "I had already put on my goggles.", a)
T("2025-06-04 10:03", "Rollout", mette, "Right link now! Again, a thousand apologies.", a)
story.minutes("2025-06-04", "Steering committee", [declan, aoife, niamh, mette, anders, jesper], """
Kilcorran training: two trained, floors open. Slievemore looks for a solution. Mette asked whether 23 June stands; Aoife: "as far as we know, yes".
Danish holidays weeks 29 to 31 as told in February; on call: Rasmus (week 29), Jesper (30), Mette (31).
Ballinrath: 98 % of doses scanned.
""")
# 10 dates
a = T("2025-06-18 14:26", "Rollout", line, "One of the ward sisters in Kilcorran just wished me a nice summer and 'see you in September so'. She has it from the staff bulletin?")
T("2025-06-18 14:31", "Rollout", line, "It stands there on page 2: 'the new medicines system will now arrive in Kilcorran in the autumn'. The bulletin is from the 12th.", a)
T("2025-06-18 14:48", "Rollout", jesper, "I have three people on flights Sunday evening. Is this true?", a)
T("2025-06-18 15:15", "Rollout", tadhg, "I'd love to tell you. First I've seen of it in print.", a)
T("2025-06-18 17:20", "Rollout", aoife, "Folks I was going to write tomorrow. Yes, it's the autumn for Kilcorran, date to follow. It went into the bulletin quicker than I got to you. Sorry.", a)
m = M("2025-06-19 08:55", mette, [aoife], "Kilcorran", "Hi Aoife\n\nThe flights and hotel are 6.400 euro that I can not get back, but this is not the point. On the 4th I asked in the meeting and you said it stands. When was it decided? We read it in a bulletin for the nurses, four days before. I had said no to another customer for June because of you.\n\nI would like to understand what is going on at yours.\n\nMette", cc=[declan])
reply("2025-06-23 12:10", aoife, mette, "Hi Mette,\n\nYou're right to be cross. It was decided on the 9th I think. There's a lot moving here that I'm not at liberty to go into. It'll settle.\n\nAoife", m)
story.truth("2025-06-18", "surprise: the supplier reads in a staff bulletin that Kilcorran is put off", "slievemore", "kvistholm", 5)
story.truth("2025-06-18", "change without notice: go-live of Kilcorran moved five days before the date", "slievemore", "kvistholm", 5)
# 11 promise slips
m = M("2025-06-20 10:05", niamh, [jesper], "Formulary extract, Kilcorran", "Dear Jesper,\n\nYou will have the Kilcorran formulary extract on Friday 27 June.\n\nRegards,\nNiamh")
reply("2025-06-20 10:30", jesper, niamh, "Thanks, then I can load before my vacation.\n\n/Jesper", m)
reply("2025-06-30 09:12", jesper, niamh, "Hi Niamh, it did not arrive on Friday, did I miss it?\n\n/Jesper", m)
reply("2025-07-01 16:48", niamh, jesper, "Dear Jesper,\n\nNot quite ready. Thursday, definitely.\n\nRegards,\nNiamh", m)
reply("2025-07-07 08:50", jesper, niamh, "Thursday came and went. On Friday I am gone for three weeks. When?\n\n/Jesper", m)
reply("2025-07-09 17:15", niamh, jesper, "Dear Jesper,\n\nI have lost the technician who was doing it and I will say no more than that. After your holidays, then.\n\nRegards,\nNiamh", m)
story.truth("2025-07-07", "promise slips: formulary extract promised three times", "slievemore", "kvistholm", 3)
story.minutes("2025-07-02", "Steering committee", [declan, aoife, mette, anders], """
Kilcorran: autumn; Slievemore gives a date by 1 August. Mette asked for the reason. Declan: "internal planning". Kvistholm notes that it cannot hold people on call for an open date.
Pump link: Kvistholm begins in August as planned.
No steering in the summer holidays, next on 3 September.
""")
# 12 noise: holiday cover works
a = T("2025-07-22 09:03", "Interfaces", tadhg, "Sorry to ping the holiday phone: the Ballinrath feed stopped at 08:50, charts are stale. Need someone now if you can.")
T("2025-07-22 09:09", "Interfaces", jesper, "Here, in shorts. It's the certificate on our gateway, ran out at 08:50. My fault, I renew it now.", a)
T("2025-07-22 09:31", "Interfaces", tadhg, "Back. All caught up. Go back to your beach and thank you.", a)
T("2025-08-05 09:20", "Interfaces", jesper, "As said: all certificates now in one list with reminders 30 days before, the list is shared with you.", a)
# 13 label
m = M("2025-08-04 13:10", mette, [aoife], "Date for Kilcorran", "Hi Aoife\n\nBack from holiday. I look for the date for Kilcorran that we should have on the 1st. Also the list for the pump link. Did you get round to it?\n\nBest regards\nMette")
a = T("2025-08-06 10:12", "Rollout", mette, "Do we have the date for Kilcorran? My planning meeting is in one hour.")
T("2025-08-06 11:48", "Rollout", aoife, "Not yet, has to go through two more people. Soon!", a)
T("2025-08-06 11:55", "Rollout", anders, "Two more people. There we have it. It is always like this with public hospitals, nobody is allowed to decide anything and in the end it was nobody. I have seen it for twenty years.", a)
T("2025-08-06 12:20", "Rollout", niamh, "I see. Thank you for that contribution.", a)
T("2025-08-06 13:30", "Rollout", tadhg, "Ouch.", a)
story.truth("2025-08-06", "loose label: public hospitals, nobody decides", "kvistholm", "slievemore", 4)
# 14 price
M("2025-08-11 09:20", pat, [aoife], "Kvistholm July invoice", "Aoife,\n\nThe 6% goes on everyone's invoices from this run. Normally I'd ring a man first. After his piece about nobody deciding anything I find I've decided this one on my own.\n\nPat", cc=[declan])
m = M("2025-08-13 10:44", anders, [pat], "Invoice 20519, payment", "Hi Pat,\n\nOur bookkeeping received yesterday 6% less than on the invoice. The remittance says 'supplier reduction'. I take it as an error in a form?\n\nBest,\nAnders", cc=[aoife])
reply("2025-08-13 16:20", pat, anders, "Anders,\n\nNo error. The group applies a 6% reduction to supplier invoices as from the July run.\n\nRegards\nPat Rooney\nContracts", m, cc=[aoife])
reply("2025-08-13 16:51", anders, pat, "Applies since when, and told to whom? There is a contract with a price in it. You can not just pay another number and let us find it in the bank statement.\n\nAnders", m, cc=[aoife, mette])
reply("2025-08-15 09:05", pat, anders, "Your comments have been passed on.\n\nRegards\nPat Rooney\nContracts", m, cc=[aoife, mette])
story.truth("2025-08-13", "change without notice: six per cent held back, found in the bank statement", "slievemore", "kvistholm", 5)
# 15 noise: joint escalation to the data centre
a = T("2025-08-20 15:02", "Interfaces", rasmus, "The data centre Northquay has had us waiting 9 days for a firewall rule. Shall we go to their duty manager together? I think it helps if both names are under it.")
T("2025-08-20 15:10", "Interfaces", tadhg, "Yes please, escalate away, put my name first so they know which bill it's on.", a)
T("2025-08-21 11:37", "Interfaces", rasmus, "Rule is open. Took 40 minutes after the mail.", a)
T("2025-08-21 11:39", "Interfaces", tadhg, "Amazing what a cc does. Cheers.", a)
# 16 request without answer
m = M("2025-08-18 09:30", mette, [aoife], "Pump link: which pumps, please", "Hi Aoife\n\nTo go on we need from you only one thing: which pump models are in Dunmoyle and how many. Two developers started on the 11th and can work with assumptions until the end of the week.\n\nBest regards\nMette", cc=[niamh])
reply("2025-08-22 10:00", mette, aoife, "Hi Aoife and Niamh\n\nA gentle push on this one?\n\nMette", m, cc=[niamh])
reply("2025-08-28 08:42", mette, aoife, "I try a third time. We are building something without knowing for what. If there is a reason why you can't answer I'd honestly rather hear that.\n\nMette", m, cc=[niamh])
reply("2025-09-02 08:31", mette, aoife, "Nothing came. I stop the work on the pump link today and give the two people other things.\n\nMette", m, cc=[niamh])
story.truth("2025-08-28", "request without answer: pump models asked three times", "slievemore", "kvistholm", 4)
# 17 supplier withdraws the lead developer
M("2025-08-29 14:30", anders, [mette, jesper], "September", "Mette, Jesper,\n\nAfter the 6% I can't explain to the board why our best man sits and waits for a hospital that doesn't even ring. Jesper goes to Stavanger 80% from Monday. We don't need to make a thing of it towards Slievemore, Rasmus can hold the fort.\n\nBest,\nAnders")
a = T("2025-09-04 11:20", "Interfaces", tadhg, "Jesper, four tickets on you since Monday and not a peep. All well?")
T("2025-09-04 15:45", "Interfaces", rasmus, "Jesper is mostly on something else from this week on, I try to take them. It will go slower.", a)
T("2025-09-04 15:58", "Interfaces", tadhg, "Something else? Since when? He was down for us to Christmas.", a)
T("2025-09-04 16:30", "Interfaces", rasmus, "I should perhaps not be the one who says this. Ask Mette.", a)
T("2025-09-05 09:15", "Interfaces", niamh, "One learns these things by counting who no longer answers.", a)
story.truth("2025-09-04", "change without notice: lead developer given to another customer", "kvistholm", "slievemore", 4)
story.truth("2025-09-04", "vicious circle: label, price held back without a call, developer withdrawn in return", "both", None, 2)
# 18 meetings
M("2025-09-02 16:40", aoife, [mette, anders], "Steering tomorrow", "Hi both,\n\nDeclan can't make tomorrow so we'll leave it this month.\n\nAoife", cc=[declan])
m = M("2025-09-16 17:52", aoife, [mette, anders], "Catch-up 17 Sept", "Hi both,\n\nI have to pull tomorrow's catch-up as well, diaries. With Jesper off on other business there's less to go through anyway I suppose. Will come back with a slot.\n\nAoife")
reply("2025-09-17 08:20", mette, aoife, "That is the second. We don't have a date for Kilcorran, no pump list, 6% open. I think we have quite much to go through.\n\nMette", m)
story.truth("2025-09-17", "meetings cancelled: steering and its substitute called off without a new date", "slievemore", "kvistholm", 4)
# 19 us against them
a = T("2025-09-11 16:02", "Rollout", line, "I heard the night shift in Ballinrath writes doses on paper again and types later. Should I make a short refresher?")
T("2025-09-11 16:40", "Rollout", niamh, "It is our nurses who stand there at four in the morning. Yours fly home on a Thursday with a nice slide. I think we shall look after our own.", a)
T("2025-09-11 17:05", "Rollout", line, "I only wanted to help. OK.", a)
story.truth("2025-09-11", "us against them: our nurses, your slides", "slievemore", "kvistholm", 3)
# 20 escalation
m = M("2025-09-23 07:58", anders, [fionnuala], "Slievemore and Kvistholm: contract position", "Dear Ms Deasy,\n\nWe have not met. I write to you directly since I no longer expect a result on the level below. Your people moved a go-live with five days, reduce invoices on their own and do not answer letters. We reserve all rights from clause 14 and expect the withheld amounts by 10 October.\n\nBest regards\nAnders Vinther\nKvistholm Software")
f = M("2025-09-23 18:15", fionnuala, [declan], "Fw: Slievemore and Kvistholm: contract position", "Declan,\n\nWhat is this, and why am I hearing of it from Denmark?\n\nFionnuala")
reply("2025-09-23 19:40", declan, fionnuala, "First I've heard of it as well. Not a call, not a line beforehand. Leave it with me.\n\nD.", f)
M("2025-09-24 08:05", declan, [anders], "Your letter", "Anders,\n\nYou have my number. You had it in February. Anything further goes through Pat in writing.\n\nD.", cc=[pat])
M("2025-09-24 10:30", mette, [aoife], "Anders's letter", "Hi Aoife\n\nI want you to know I did not know of it before it was sent.\n\nMette")
story.truth("2025-09-23", "escalation without an earlier word: letter to the chief executive", "kvistholm", "slievemore", 5)
T("2025-09-24 12:12", "Slievemore core", declan, "For all: nothing to Kvistholm on the phone for now. Mail, short, and I see it first.")
T("2025-09-24 12:15", "Slievemore core", tadhg, "Even the error queue?")
T("2025-09-24 12:31", "Slievemore core", declan, "Use your head. But not the rest.")
story.truth("2025-10-01", "replies slow down: mail from the hospital passes through one desk", "slievemore", "kvistholm", 3)
m = M("2025-09-29 09:00", line, [grainne], "Refresher material", "Dear Gráinne\n\nHere are the cards for the refresher anyway, use them or not.\n\nKind regards\nLine")
reply("2025-10-08 16:55", grainne, line, "Hi Line,\n\nSorry for the wait, everything goes round the houses now before I can send it. They're lovely, thank you.\n\nGráinne", m)
# noise: announced outage and a good fix
a = T("2025-09-30 13:00", "Interfaces", tadhg, "Planned: Ballinrath engine off on Sunday 19 October, 02:00 to 04:00, power works. Telling ye now so nobody jumps.")
T("2025-09-30 13:20", "Interfaces", rasmus, "Thanks for the early word. I switch off the alarms for these hours and put them on again after.", a)
T("2025-10-20 08:35", "Interfaces", rasmus, "All back since 03:40, no lost messages.", a)
# 21 scope
m = M("2025-10-08 11:15", anders, [pat], "Order amendment 3", "Pat,\n\nYour system sent us an automatic amendment: line 7, infusion pump link, quantity 0. Is this how we learn it?\n\nAnders", cc=[aoife, mette])
reply("2025-10-10 15:30", pat, anders, "The amendment is correct.\n\nRegards\nPat Rooney\nContracts", m, cc=[aoife, mette])
reply("2025-10-10 15:58", mette, aoife, "Aoife, three weeks ahead, that was in the very first minutes. We had written 70 % of it.\n\nMette", m)
story.truth("2025-10-08", "change without notice: pump link struck out by an automatic order amendment", "slievemore", "kvistholm", 5)
# 22 credit
a = T("2025-10-16 15:40", "Rollout", line, "Congratulations for the prize for Ballinrath! I saw the film.")
T("2025-10-16 15:52", "Rollout", line, "It says 'designed and built by our own staff'. I looked twice for us, also in the small text at the end. Josie is in it with my cards in the hand :)", a)
T("2025-10-17 09:30", "Rollout", rasmus, "We were also there, I think. Somebody wrote those 400 interfaces.", a)
T("2025-10-20 12:05", "Rollout", aoife, "Comms made that without asking us. I can see how it looks.", a)
story.truth("2025-10-16", "contribution not credited: prize film names only own staff", "slievemore", "kvistholm", 3)
# 23 newcomer
m = M("2025-10-20 10:00", ciara, [rasmus, mette], "Introducing myself, and an access request", "Hi Rasmus, hi Mette,\n\nI started last week with Tadhg on the integration side. Could I get a login to the Kvistholm ticket system and half an hour with somebody on how the mapping works? Any time suits.\n\nMany thanks,\nCiara")
reply("2025-10-24 09:40", ciara, [rasmus, mette], "Hi both, just in case this got lost. I'm reading the spec in the meantime but there's a good bit I can't guess.\n\nCiara", m)
reply("2025-10-31 11:20", ciara, [rasmus, mette], "Hi, third try, sorry to be a pest. I can't open a single ticket yet.\n\nCiara", m)
T("2025-10-31 11:41", "Kvistholm team", rasmus, "Do we answer the new one at Slievemore? She writes again.")
T("2025-10-31 12:02", "Kvistholm team", mette, "Anders wants no new accounts before they pay. I don't like it.")
story.truth("2025-10-31", "newcomer left alone: three requests for a login, no word", "kvistholm", "slievemore", 4)
# noise: ordinary kindness, internal praise
T("2025-11-03 14:12", "Interfaces", tadhg, "Rasmus, whatever you did to the queue handler, it's flying. Thanks.")
T("2025-11-03 14:40", "Interfaces", rasmus, "Happy to hear. One evening with a lot of coffee.")
# 24 leaving
M("2025-11-12 17:05", declan, [aoife, pat, niamh], "After March", "All,\n\nPat will put out a notice to see who else could do Dunmoyle and Lissadane. We take what we have at Ballinrath to the end of term and that's that.\n\nD.")
m = M("2025-11-20 09:10", mette, [aoife], "Notice on the tender site", "Hi Aoife\n\nA colleague found this on the tender portal: 'Slievemore invites interest, medicines management, two hospitals, from April'. These are Dunmoyle and Lissadane. Is it so that we are finished?\n\nMette")
reply("2025-11-25 17:30", aoife, mette, "Mette, I've been told to refer you to Pat. I'm sorry. I really am.\n\nAoife", m)
reply("2025-11-26 08:15", mette, aoife, "I understand. It began so well.\n\nMette", m)
story.truth("2025-11-20", "leaves: notice for another supplier published, found by chance", "slievemore", "kvistholm", 5)
story.truth("2025-11-14", "contact thins out: rooms that once were full are half empty", "both", None, 3)
T("2025-12-01 10:10", "Interfaces", rasmus, "Backup of the weekend fine. For the handbook: page 14 has now the restart order.")
T("2025-12-01 15:30", "Interfaces", tadhg, "Ta.")
story.write()
