"""Palier: open software for the waiting lists of social housing. Orme (foundation), Quernel (Lille), Tivolet (Namur), Logemeuse (agency).
March 2025 to January 2026."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

s = Story(90210, "Europe/Brussels", "2025-03-03", "2026-01-30")
rnd = s.chance
for one in ("orme", "quernel", "tivolet", "logemeuse"):
    s.party(one, one + ".example")

helene = s.person("Hélène Vandeputte", "orme", "director")
bastien = s.person("Bastien Lorquet", "orme", "release manager")
wout = s.person("Wout Claessens", "orme", "lead maintainer")
noor = s.person("Noor El Amrani", "orme", "community")
sylvie = s.person("Sylvie Mathot", "orme", "legal")

antoine = s.person("Antoine Delebarre", "quernel", "partner")
camille = s.person("Camille Wacquez", "quernel", "lead developer")
rachid = s.person("Rachid Benali", "quernel", "developer")
maud = s.person("Maud Flament", "quernel", "UX")
guillaume = s.person("Guillaume Hennebelle", "quernel", "tester")

francoise = s.person("Françoise Dethier", "tivolet", "manager")
quentin = s.person("Quentin Massart", "tivolet", "backend")
ludivine = s.person("Ludivine Rasquin", "tivolet", "data migration")
jorge = s.person("Jorge Pinheiro", "tivolet", "operations")
sacha = s.person("Sacha Lambin", "tivolet", "junior developer")

bernadette = s.person("Bernadette Collignon", "logemeuse", "programme lead")
thierry = s.person("Thierry Hubin", "logemeuse", "IT")
aurelie = s.person("Aurélie Fastré", "logemeuse", "allocation service")
olivier = s.person("Olivier Wibrin", "logemeuse", "procurement")
joelle = s.person("Joëlle Pirard", "logemeuse", "deputy director")

belgian = ["2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-07-21", "2025-08-15", "2025-11-11", "2025-12-25", "2026-01-01"]
french = ["2025-04-21", "2025-05-01", "2025-05-08", "2025-05-29", "2025-06-09", "2025-07-14", "2025-08-15", "2025-11-11", "2025-12-25", "2026-01-01"]
for d in belgian:
    for p in ("orme", "tivolet", "logemeuse"):
        s.away(p, d, d)
for d in french:
    s.away("quernel", d, d)
for p in ("orme", "quernel", "tivolet", "logemeuse"):
    s.away(p, "2025-12-24", "2026-01-02")
s.away("quernel", "2025-08-02", "2025-08-17")
s.away("tivolet", "2025-07-22", "2025-08-01")

s.channel("palier-all", list(s.people))
s.channel("palier-dev", [wout, bastien, camille, rachid, guillaume, quentin, jorge, sacha, thierry, ludivine])
s.channel("migration", [ludivine, quentin, sacha, aurelie, thierry, camille, wout, bastien])
s.channel("allocation-rules", [aurelie, bernadette, maud, guillaume, camille, noor, wout, ludivine])
s.channel("release", [bastien, wout, jorge, camille, thierry, guillaume, noor, ludivine])
s.channel("orme-atelier", [helene, bastien, wout, noor, sylvie])
s.channel("quernel-lille", [antoine, camille, rachid, maud, guillaume])

# ---- ordinary work ---------------------------------------------------------------------------------------------------
TOWNS = ["Châtelet", "Binche", "Soignies", "Ath", "Lessines", "Boussu", "Dour", "Thuin", "Fleurus", "Chimay", "Enghien", "Quaregnon"]
SCREENS = ["candidate sheet", "visit planner", "refusal letter", "household tab", "income page", "commission agenda", "address search", "preference form", "dashboard"]
town = lambda: rnd.choice(TOWNS)
screen = lambda: rnd.choice(SCREENS)
num = lambda a=2, b=60: rnd.randint(a, b)
mr = lambda: f"!{rnd.randint(310, 989)}"
say = lambda *options: rnd.choice(options)
wday = lambda: rnd.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])


class Deck:
    """Gives one exchange each time it is asked, filled anew; all makers have their turn before one comes again, over all seasons and channels."""

    def __init__(self, makers):
        self.makers, self.left = makers, []

    def __iter__(self):
        if not self.left:
            self.left = rnd.sample(self.makers, len(self.makers))
        yield self.left.pop()()


DEV = [
    lambda: [f"{mr()} has a red pipeline, only the linter. I leave it to the author.", say("Fixed, it was a tab.", "Mine. Green in five minutes.", "My editor is the guilty one, corrected.")],
    lambda: [f"Somebody knows why the {screen()} does {num(30, 300)} queries for one candidate?", "Because it loads each child of the household apart. I have a patch half made.", say("Half is already good.", "Then I don't touch it.", "I take a look if you push it.")],
    lambda: [f"Tests on {town()} fixture fail since this morning, {num(2, 9)} of them.", "It's the date, the fixture thinks that somebody is still a minor.", f"Ah, happy birthday to candidate {num(100, 900)}."],
    lambda: [f"I propose to rename the flag of the {screen()}, now the name says the contrary.", say("Yes please.", "+1, I was trapped two times.", "Ok for me, put it in the changelog.")],
    lambda: [f"Can I delete the branch of {mr()}? It is merged since {num(3, 8)} weeks.", "Delete, delete."],
    lambda: [f"The container takes {num(2, 7)} minutes to start on my machine.", "On mine 40 seconds. You have the old base image?", say("I had. Merci.", "Indeed. Now it flies.")],
    lambda: [f"Question of style: in {mr()} I put the rule for {town()} in a table and not in code. Ok?", "Table is better, the agency can read it too."],
    lambda: [f"{screen().capitalize()}: accent in the name breaks the sort, É comes after Z.", f"Collation. Same thing as in {mr()}.", "So I close mine as double."],
    lambda: [f"Small benchmark: ranking of {num(2, 9)} 000 files goes from {num(9, 14)} s to {num(2, 5)} s.", say("Joli.", "Nice one!", "That the commission will feel, really good.")],
    lambda: [f"I will be slow {wday()}, dentist. {mr()} comes the day after.", say("No stress, good courage with the drill.", "Take your time, it can wait.")],
    lambda: [f"Does the API give {num(2, 9)}xx or a body when the {screen()} is locked?", "409 with a body. It's in the doc, page of locks.", say("Found, thanks.", "I was searching under concurrency, sorry.")],
    lambda: [f"Library for PDF has a new major version, {num(3, 9)} breaking changes. We wait?", "We wait until somebody else has cried.", "Wise."],
    lambda: [f"Translation file has {num(4, 40)} keys without Dutch.", f"I do {num(4, 12)} of them tonight in the train, the rest is for a native.", "I'm native enough for a button."],
    lambda: [f"Hmm, the seed script creates {num(2, 9)} families with minus one child.", "They must be very happy.", "Fixed in the seed, sad for them."],
    lambda: [f"Who reviews {mr()}? It's short, {num(8, 60)} lines, the {screen()}.", say("I look after lunch.", "Me, before the end of the day.", "Taking it."), say("Merged, thank you.", "One comment, the rest is good.", "All good, in main.")],
    lambda: [f"On the test server the clock is {num(2, 9)} minutes late, the tokens don't like it.", "NTP was blocked by the firewall. Open again."],
    lambda: [f"I have a doubt about {mr()}: if the candidate of {town()} moves, does he keep the seniority?", "Yes, it's in the decree. Only the preference for the place falls.", "Then the code is right and my brain was wrong."],
    lambda: [f"Logs of last night: {num(11, 99)} times 'unknown street' for {town()}.", "New streets. The register updates the first of the month.", "Ok, no alarm then."],
    lambda: [f"Typing error in the {screen()}, 'canditate'. Since {num(2, 5)} versions!", "It has seniority now, we should give it points.", "Removed without mercy."],
    lambda: [f"Sorry I missed your question of {wday()}. Yes, {mr()} can go without the index.", "No problem, I guessed it."],
    lambda: [f"For the {screen()} I would prefer a server-side filter, your version loads {num(2, 20)} MB.", "I'm not fully agreed, most lists are short. But for the big ones you are right. Filter above 200 lines?", "Good compromise."],
    lambda: [f"Ping about {mr()}, no urgency.", say("Was on a training, tomorrow morning.", "Seen, this afternoon.", "Thanks for the ping, I had it under the pile."), say("Reviewed.", "Done, two nitpicks.", "Done, voilà.")],
    lambda: [f"Memory of the worker climbs to {num(2, 6)} GB at the {screen()} export.", "It keeps all in a list. Generator and it's finished.", f"With a generator: {num(90, 300)} MB. Merci!"],
    lambda: [f"Do we support the old browser of {town()}? They have one from 2019.", "Officially no. In practice the page is readable, just ugly.", "Ugly they are used to."],
    lambda: [f"{mr()} touches the same lines as {mr()}. Who goes first?", say("Go, I rebase.", "Yours is bigger, go first.")],
    lambda: [f"{mr()}: I don't like the word 'slave' for the second list. 'Follower'?", say("Follower.", "Agreed, I rename.")],
    lambda: [f"The search of the {screen()} finds 'Dupont' but not 'du Pont'.", f"Normaliser skips the blanks only in {num(2, 5)} places out of {num(6, 9)}.", "Put it in one place, in the model."],
    lambda: [f"Nightly run {num(100, 400)}: all green, {num(900, 1900)} tests.", say("Pretty.", "As it should be.")],
    lambda: [f"If I set the income to zero the {screen()} divides by it.", say("Aïe. Guard in the next commit.", "Mathematically honest, socially not. I correct.")],
    lambda: [f"Where lives the config of {town()}? I search since {num(10, 50)} minutes.", "In tenants, third folder, with the town code.", "I searched with the name. Thanks."],
    lambda: [f"I split {mr()} in two, it was {num(500, 900)} lines.", "The reviewer thanks you."],
    lambda: [f"Deprecated warning {num(3, 40)} times in the log, the date function.", f"Known, it's planned with the next version of the language. Issue {num(1200, 1990)}."],
    lambda: [f"Is somebody working on issue {num(1200, 1990)}? I would take it.", say("Free, take it.", "I started, but you may have it with pleasure.", "It's mine until Friday, then yours.")],
    lambda: [f"On a small screen the {screen()} hides the save button.", f"Under {num(700, 900)} px, yes. I let the bar float.", "Now I see it even on my phone."],
    lambda: [f"Proposal: cache for the {screen()}, {num(5, 30)} minutes.", "Not for the rank please, the commission would see yesterday's truth.", "Right, everything except the rank."],
    lambda: [f"Conflict of merge in {mr()}, {num(2, 12)} files, all translations.", "Take theirs and run the extractor.", say("Worked.", "Resolved, less pain than feared.")],
    lambda: [f"How big can a joined document be? {town()} has one of {num(30, 90)} MB.", "Limit is 20. A scan in grey would do it.", "I tell them: grey."],
    lambda: [f"Webhook of {town()} answers {num(2, 9)} seconds late, we time out.", "Give it 15, their machine is old.", "With 15 it passes."],
    lambda: [f"I have written the doc page {num(3, 30)} about locks, who reads it with fresh eyes?", "My eyes are of Monday but ok.", f"{num(2, 5)} sentences changed, thank you."],
    lambda: [f"In {mr()} the new column may be null, is it intended?", "During the import yes, after no. I add the constraint as a second step.", "Logical."],
    lambda: [f"Flaky test: {screen()}, one time out of {num(10, 40)}.", "It waits for an animation. Animation off in tests.", f"{num(50, 200)} runs without failure now."],
    lambda: [f"Version of node: {num(18, 20)} here and {num(21, 22)} in the pipeline.", "Take the one of the pipeline, the file is at the root."],
    lambda: [f"Do we log the name of the clerk when he opens the {screen()}?", "The number, not the name. The DPO was clear."],
    lambda: [f"Git says that I wrote line {num(40, 400)} in {num(2019, 2022)}. I was not even here.", "It's the big reformatting, it has made authors of us all."],
    lambda: [f"After the update, {num(3, 12)} icons of the {screen()} are squares.", "Font file is not in the image. Rebuilding.", "Icons are back."],
    lambda: [f"I'd like an opinion on {mr()}: inheritance or a simple list for the kinds of income?", say("A list. Always a list.", "List, we are not writing a novel."), "List it is."],
    lambda: [f"Hotfix for the {screen()} in {town()}: comma instead of point in the rent.", say("Looks safe.", "Seen on test, good."), "Then it goes with tonight's build."],
    lambda: [f"Rate limit hits the clerks of {town()} at 8.{num(10, 59)}, all log in together.", "Doubled for the first hour.", say("Quiet this morning.", "They are happy.")],
    lambda: [f"Query plan of the ranking uses a full scan above {num(10, 60)} 000 rows.", f"Partial index on open files. {mr()}.", f"From {num(700, 1900)} ms to {num(20, 90)}."],
    lambda: [f"Schema picture in the doc is of version 1.{num(2, 9)}.", "I generate it new each release from now.", "At last one can trust a picture."],
    lambda: [f"My laptop goes to repair {wday()}, I'm on a borrowed one with a German keyboard.", "Then we expect many z."],
    lambda: [f"The address register gives {num(2, 5)} streets 'de la Station' in {town()}.", "Merged communes. Take the one with the right sub-code.", "Sub-code, understood."],
    lambda: [f"Feature flag {num(10, 60)}: can it go? Everybody has it on.", say("It can go.", f"{town()} still has it off, next month.")],
    lambda: [f"I reproduce issue {num(1200, 1990)} only with two tabs open.", "Same session, second tab overwrites. We need the version number in the form.", f"With version number it's solved, {mr()}."],
]

MIG = [
    lambda: [f"Import of {town()}: {num(2, 9)} {num(100, 999)} files, {num(3, 40)} rejected.", "Rejected for what?", say("Postcode, as always.", "Empty birth date for most of them.", "Two national numbers in one cell. Artists."), "I correct at the source today."],
    lambda: [f"The Excel of {town()} has the children in the comment field.", "All of them?", f"All {num(40, 300)}. I wrote a small parser, it reads even 'plus a baby soon'."],
    lambda: [f"Can I get the extract of {town()} before {wday()}?", "Normally yes, the colleague exports in the evening.", say("It's there, thank you.", "Received, readable at first try!")],
    lambda: [f"Control total for {town()}: yours {num(600, 900)}, mine one more.", "The one more is a test candidate named Mickey.", "Deleted Mickey."],
    lambda: [f"Dry run number {num(2, 20)} is finished in {num(20, 90)} minutes.", say("Better than the last.", "Very good, I check ten files by hand."), f"Checked, ten on ten. Even the lady with {num(3, 6)} addresses."],
    lambda: [f"Doubles between {town()} and {town()}: {num(12, 80)} families are in both lists.", "It's permitted, they can candidate in several places. But one seniority.", "So I merge the person and keep two preferences."],
    lambda: [f"In {town()} they write the income with a point, a comma and sometimes with a heart.", "A heart?", "A heart. It was a nice clerk."],
    lambda: [f"I need one decision: files closed before 20{num(10, 19)}, import or archive?", "Archive. The archivist agrees, I asked.", "Parfait."],
    lambda: [f"The mapping sheet has a new tab for {town()}, please look at row {num(4, 40)}.", "Row is right, but the title of the column should say 'gross'.", "Changed."],
    lambda: [f"Slight delay for {town()}: their server is in maintenance, I have the file {wday()}.", "It's noted, I take another one first.", "Received now, sorry for the wait."],
    lambda: [f"{num(3, 30)} candidates of {town()} were born in the future.", "Century on two digits. Classic of the house."],
    lambda: [f"How do I see in the log which file is of {town()}?", f"Prefix {num(51, 79)}. The table is pinned above.", "Above, of course. Thanks."],
    lambda: [f"Letter codes of {town()}: what is 'ZK'?", "Nobody here knows. The colleague who knew has retired.", "I called her: it means 'see cupboard'.", "Then we don't import the cupboard."],
    lambda: [f"Anonymised set {num(2, 30)} is on the share, {num(2, 9)} 000 lines.", say("Downloaded, merci.", "Got it. Names are funny in this one.")],
    lambda: [f"Am I allowed to see real names of {town()} for one check? I would say no.", "You would say well. Come by the office and look on my screen.", "Done, was the maiden name."],
    lambda: [f"{town()}: {num(20, 200)} phone numbers with a zero too much.", "Belgian zero or international zero?", "Both, in love."],
    lambda: [f"Rooms in {town()} are counted with the kitchen, elsewhere without.", "Without is the rule. Subtract one, and flag the studios."],
    lambda: [f"Delta import for {town()}: {num(30, 300)} new, {num(10, 90)} changed.", say("Conform to my list.", "Same on my side, to the unit.")],
    lambda: [f"In the old database {num(4, 30)} candidates have no first name.", f"Nuns. {town()} has a convent.", "I would never have guessed it."],
    lambda: [f"Which encoding has the file of {town()}? I see {num(40, 400)} squares.", "The one of 1998.", "With the one of 1998 it's clean."],
    lambda: [f"Report of rejects {num(3, 40)} is on the share, one sheet a town.", say("I forward to the towns.", "Clear, even my chief understands it.")],
    lambda: [f"Timestamp of {town()} is in two zones, {num(1, 2)} hours of difference.", "For the seniority only the day counts, no panic."],
    lambda: [f"Preferences of {town()}: code {num(70, 99)} exists no more, it was demolished.", f"Map it to {num(20, 69)}, same street, new building.", "Mapped, {0} candidates live again.".format(num(12, 60))],
    lambda: [f"Small victory: {town()} with zero reject.", say("Frame it!", "A first!")],
]

RULES = [
    lambda: [f"Ex-aequo of {num(2, 4)} candidates in {town()}: oldest file or biggest household first?", "Oldest file. Household is already in the points.", say("Clear.", "I put this sentence in the help text.")],
    lambda: [f"Points for urgent rehousing: {num(3, 9)} in the text, {num(3, 9)} on the screen of the {screen()}?", "The circular of spring changed it, the screen is right.", "Then I correct the test."],
    lambda: [f"Prototype of the {screen()} is online, I made the buttons less red.", say("It's much calmer.", "I like, my colleague too."), "Then I keep calm."],
    lambda: [f"Test case {num(20, 180)}: divorced, {num(2, 4)} children one week on two. Full points?", "Half for each parent, rounded up.", "Rounded up, good, the computer rounded down. I open an issue."],
    lambda: [f"The clerks of {town()} ask to see the reason of the rank in one line.", "We can show the three biggest points. More is a novel.", "Three is perfect."],
    lambda: [f"Is a caravan a dwelling for rule {num(4, 30)}?", "Yes if it doesn't move.", "I'm not sure how to code 'doesn't move'.", "With a checkbox!"],
    lambda: [f"I found {num(2, 6)} letters with the old logo for {town()}.", "Oh no. I send you the new templates.", "Installed."],
    lambda: [f"Workshop in {town()} {wday()}: {num(6, 14)} clerks, one projector. Who comes?", say("Me, with the train of 8.", "I come and I bring the printed screens.")],
    lambda: [f"Rule {num(4, 30)} says 'recent' income. How old is recent?", "Less than three months. I know, the text is poetic."],
    lambda: [f"Colour contrast on the {screen()} is {num(2, 4)}.{num(1, 8)}, norm is 4.5.", "I darken the grey.", "Now 5.1, accessible and still elegant."],
    lambda: [f"For {town()}, the simulation gives {num(3, 20)} rank changes against the old system.", "I looked at all: it's the old one who was wrong.", "Then we write it down before somebody asks."],
    lambda: [f"I don't understand the example {num(2, 20)} of your note, the lady has two times the same points.", "You are right, copy and paste. Corrected version on the share."],
    lambda: [f"Do we print the refusal reason on the letter for {town()}?", "Yes, the law says motivated. But polite.", "Polite is a configuration."],
    lambda: [f"{num(3, 9)} translations to validate for the {screen()}, only short ones.", say("Validated.", "Done in the train, one comma moved."), ],
    lambda: [f"The letter for {town()} says 'your demand is refused of office'. Better English in the test, please.", "It's a literal translation, the real one is in French and nicer."],
    lambda: [f"Simulation {num(10, 90)}: what if the child turns 18 the day of the commission?", "Age on the day of the file, article {0}.".format(num(12, 40)), "I add the case."],
    lambda: [f"For the {screen()} the clerks want a print, the printer wants A4, the screen is A3.", "I make a short version, seven columns.", say("Seven is enough.", "With seven they are served.")],
    lambda: [f"Who may lift a lock in {town()}? The secretary asks.", "Secretary and her deputy, nobody else.", "Told her. She is content."],
    lambda: [f"Glossary, {num(20, 80)} words, is on the share. Please no more synonyms of 'candidate'.", "Not even 'applicant'?", "Above all not 'applicant'."],
    lambda: [f"My count of rule {num(4, 30)}: {num(3, 6)} exceptions. Yours?", "One less, the last was abolished.", "Abolished in my file also now."],
    lambda: [f"Icon for 'urgent' on the {screen()}: flame or bell?", say("Bell. The flame frightens.", "Bell please, we have had a fire in the building.")],
    lambda: [f"The interviews in {town()} are written out, {num(9, 25)} pages.", "I read them tonight, with tea.", "Page of the lady with the parrot is the best."],
    lambda: [f"Test {num(20, 180)} gives {num(8, 30)} points, by hand I have one more.", "The veteran's point is not in the engine. Issue opened.", "Engine and hand agree again."],
]

REL = [
    lambda: [f"Candidate build {num(2, 4)}.{num(10, 60)} is on the test server.", "I make the tour of the screens.", say("Tour done, nothing strange.", "One label is cut, the rest is good.")],
    lambda: [f"Backup restored on test in {num(12, 50)} minutes, as every month.", say("Thank you, I sleep better.", "Written in the register.")],
    lambda: [f"Certificate of the {town()} instance expires in {num(12, 40)} days.", "Renewed, automatic is now really automatic."],
    lambda: [f"Changelog line for {mr()}: 'various improvements' is a bit poor, no?", "I make it richer."],
    lambda: [f"Disk of the log server at {num(75, 88)} %.", "Rotated. It was the debug of last week.", "Merci."],
    lambda: [f"Upgrade of {town()} went in {num(4, 15)} minutes, nobody saw it.", say("The best kind.", "Bravo.")],
    lambda: [f"Do we tag {wday()} or the day after?", "The day after, so I can still test the letters.", "Agreed."],
    lambda: [f"Monitoring says {num(200, 900)} ms for the {screen()}, before {num(900, 1900)}.", "The index works, then."],
    lambda: [f"Mail queue of {town()} had {num(30, 300)} letters stuck.", "Relay refused our name. Corrected, all gone out.", "The postman thanks."],
    lambda: [f"Log-in page {num(2, 9)} minutes not reachable at {num(5, 6)} in the night. Seen?", "Planned restart, it's in the calendar of operations."],
    lambda: [f"Checklist of release has now {num(18, 30)} points. Can two go?", f"Point {num(3, 17)} is double, and nobody has a fax.", "Adieu fax."],
    lambda: [f"Load test: {num(80, 240)} clerks at a time, {num(300, 800)} ms.", say("Comfortable.", "More than all the clerks who exist.")],
    lambda: [f"Firewall opening for {town()} is asked, ticket {num(4000, 6999)}.", "Open since noon.", "Tested, passes."],
    lambda: [f"Which build has {town()}? I see .{num(10, 30)} and .{num(31, 60)}.", "The higher, the page was in the cache."],
    lambda: [f"Alert of {num(2, 5)} at night was a false one, threshold raised to {num(80, 92)}.", "My pillow is grateful."],
]

MAIL = [
    lambda: [f"Subject: Room for the workshop in {town()} | Good morning,\n\nwe would be {num(7, 16)}. Is the room with the windows still free {wday()}?", "It is booked, with coffee. The projector must be asked at the desk.", "Perfect, see you there."],
    lambda: [f"Subject: Demo for {town()} | Dear colleague,\n\nthe president of the housing company of {town()} would like to see the {screen()}. Half an hour is enough. Which day suits you?", f"{wday()} afternoon is good for me.", "Then it's fixed, I send the link."],
    lambda: [f"Subject: Notes of our call on the {screen()} | Hi,\n\nmy notes: we keep the list, we drop the map, we ask {town()} for examples. Correct me if I dreamt.", say("You didn't dream.", "Correct. The examples I ask myself.")],
    lambda: [f"Subject: Press cutting | The regional newspaper has four lines about the waiting list in {town()}. No name of us, but a photo of our corridor!", "I recognised the plant."],
    lambda: [f"Subject: Train to {town()} | I'm on the train of 7.{num(11, 55)}, if you want we can prepare on the way.", "I take the same, second wagon."],
    lambda: [f"Subject: Correction of the plan, line {num(4, 40)} | Hello, the test week for {town()} moves by {num(2, 4)} days because of the school holidays of the testers. Nothing else changes. Is it ok on your side?", say("It's ok.", "Ok for us, we use the days for the letters.")],
    lambda: [f"Subject: Thank you for {town()} | The clerks told me that your explanation was the first that they understood. I thought that you should know it.", "That makes my week, thank you."],
    lambda: [f"Subject: Sick leave | Hello, my little one has the chickenpox, I work from home {wday()} and with holes. The note for {town()} will come one day later.", say("Good courage with the spots!", "No problem at all, look after him.")],
    lambda: [f"Subject: Training material {town()} | I have put {num(20, 60)} slides, it's too much. Do you see what we can cut?", f"Pages {num(3, 9)} to {num(10, 18)}. Nobody reads the history of the decree.", "Cut. It hurts, but cut."],
    lambda: [f"Subject: Small disagreement about the {screen()} | I'm still not convinced by the two columns. But you have seen more clerks than me. Could we let {town()} vote?", say("Voting is a good idea, and whoever loses pays the coffee.", "Let them vote, I bow to the result.")],
    lambda: [f"Subject: Printer of {town()} | Their printer cuts the last line of our letter. Is it us or them?", "Them, the margin is at zero. I called them."],
    lambda: [f"Subject: Leaflet for the citizens of {town()} | Hello,\n\nthe draft has {num(2, 4)} pages, could you tell me if a normal human understands page 2?", say("My neighbour understood it, except 'seniority of candidature'.", "Understood by two aunts. One asked for bigger letters."), "I take it along, thanks to the jury."],
    lambda: [f"Subject: Date for {town()} | Good day,\n\nthe training room is free on the {num(3, 27)}th. Do we take it?", say("We take it.", "Taken, I warn the trainers.")],
    lambda: [f"Subject: Annex {num(2, 9)} of the yearly file | Dear colleague,\n\nannex joined in the last version, with page numbers this time.", "Received. The page numbers are a progress for humanity."],
    lambda: [f"Subject: Logo on the slide {num(2, 20)} | The green is not our green, it's a detail but my director has eyes.", say("Corrected, with the code of the charter.", "Changed. Greetings to the eyes.")],
    lambda: [f"Subject: Visit of colleagues from abroad | A delegation would see how {town()} works with Palier, {num(4, 9)} persons. May I propose you as a guide?", "With pleasure, if there is an interpreter.", "There is."],
]

# Mail that goes one way only
ONE_WAY = [
    ("firm", lambda: [f"Subject: Timesheets, month of work for {town()} | Hello,\n\nyou find the sheets joined, {num(11, 40)} days. Tell me if a line seems strange.\n\nGood day", say("Well received, all is in order.", "Well received. Line 4 is of another project, can you move it?"), "Thank you."]),
    ("licence", lambda: [f"Subject: Question on licence, component {num(3, 50)} | Hello,\n\nwe would like to use a small map library in Palier. Licence is MIT. I suppose that it is fine but I prefer to ask.", "It is fine, thank you for asking. Please add it to the list of third parties."]),
    ("agency", lambda: [f"Subject: Invoice {num(1001, 1900)} | Good morning,\n\nthe order number is missing on the invoice, our accounting returns it. Could you send it again?", "With apologies, here with the number.", "In payment."]),
    ("firm", lambda: [f"Subject: Quote for {num(3, 12)} extra days | Hello,\n\nas agreed by phone, the quote for the {screen()}.", "Well received. It goes to signature this week.", "Signed copy is there, thanks."]),
    ("firm", lambda: [f"Subject: Days left on order {num(201, 399)} | By my count there remain {num(6, 40)} days. The same with you?", say("The same, to the half day.", "I count a half day more, but keep it.")]),
    ("firm", lambda: [f"Subject: Access card for {wday()} | Hello, may I have a visitor card for two persons?", "They wait at the reception."]),
    ("agency", lambda: [f"Subject: Personal data sheet {num(2, 30)} | Dear all,\n\nour DPO asks who can see the income. I have three roles in the list, are there others?", "Only these three. The fourth was suppressed in spring.", "Noted, the DPO is content."]),
    ("orme", lambda: [f"Subject: Figures for the annual report, page {num(4, 30)} | Good morning, how many candidate files are today in Palier for {town()}?", f"{num(1, 4)} {num(100, 999)}, of which {num(20, 90)} closed.", "Thank you for the quick answer."]),
    ("agency", lambda: [f"Subject: Question of a citizen from {town()} | A gentleman writes to ask his rank, {num(2, 5)} pages, very polite. Who answers normally?", "The housing company, but I make a draft for them.", "Draft is perfect, sent on."]),
    ("firm", lambda: [f"Subject: Absences of the team | Good day,\n\nfor your planning: two of us are in training from the {num(3, 26)}th, three days. {screen().capitalize()} is not touched by it.", say("Thank you for the notice.", "It's noted in the planning.")]),
    ("agency", lambda: [f"Subject: Signature sheet {num(2, 30)} | Hello,\n\nthe sheet of {wday()} came without the second page. Could you scan it again?", say("Here with both pages.", "Both pages joined, the scanner has been scolded.")]),
    ("licence", lambda: [f"Subject: Copyright line in {num(20, 90)} files | Hello Sylvie,\n\nshould we put our own name or 'the Palier contributors'?", "The contributors, and your name in the AUTHORS file.", "That is elegant. Done."]),
    ("orme", lambda: [f"Subject: Number of open issues, for the board | Hello,\n\nmay I write that the agency has closed {num(20, 90)} questions this quarter?", say("You may, it's even two more.", "Yes, it's the exact number.")]),
]

ATELIER = [
    lambda: [f"Donation letter of the {num(3, 28)}th is out.", "Thanks!"],
    lambda: ["Who feeds the fish?", "The one who asks."],
    lambda: [f"Talk proposal for the conference: {num(20, 40)} minutes on {screen()}s. Too dry?", "Add a cat."],
    lambda: [f"Office rent paper: {num(2, 5)} signatures, why.", "Belgium."],
    lambda: [f"Newsletter has {num(300, 900)} readers now.", "Wow, and my mother is only one of them."],
    lambda: [f"Grant report, page {num(3, 30)}: who has the number of downloads?", f"{num(11, 60)} hundred since January."],
    lambda: [f"Heating is on {num(24, 27)} again.", "Somebody sits on the thermostat."],
    lambda: [f"Stickers: {num(200, 900)} ordered.", say("With the staircase?", "My laptop is full already.")],
    lambda: [f"Licence question from {town()} answered.", say("Merci Sylvie.", "Good.")],
    lambda: [f"Board on the {num(3, 27)}th, documents please.", "Tomorrow."],
]
LILLE = [
    lambda: [f"Who is in the office {wday()}?", "Me, with croissants.", "Then me also."],
    lambda: [f"The screen of desk {num(2, 20)} flickers.", "It's the cable, I changed it."],
    lambda: [f"Other client wants {num(2, 9)} days of you next month, possible?", say("Possible, after the delivery.", f"Only the {num(3, 12)} first days."), "I tell them."],
    lambda: [f"Expenses for {town()} please before {wday()}.", "Sent."],
    lambda: [f"Lunch at {num(11, 13)}.{num(15, 45)}?", "Ok."],
    lambda: [f"Train of {num(6, 8)}.{num(10, 55)} is cancelled, I come later.", "Ok, I open the stand-up."],
    lambda: [f"Who took mug number {num(2, 20)}?", "It broke. I buy a new one."],
    lambda: [f"CV of a candidate is in the folder, {num(3, 12)} years of experience.", say("Looks good.", "I call him.")],
    lambda: [f"Meeting room {num(1, 4)} smells of paint.", "We go in the kitchen."],
    lambda: [f"Mockups of the {screen()} printed on the wall.", say("Saw them, nice.", "The second is stronger.")],
]

DEV, MIG, RULES, REL, MAIL, ATELIER, LILLE = (Deck(makers) for makers in (DEV, MIG, RULES, REL, MAIL, ATELIER, LILLE))

o_t = [(wout, quentin), (bastien, jorge), (wout, ludivine), (bastien, quentin)]
o_q = [(wout, camille), (wout, rachid), (bastien, camille), (bastien, guillaume)]
q_t = [(camille, quentin), (rachid, quentin), (rachid, jorge), (guillaume, quentin)]
l_x = [(thierry, jorge), (thierry, camille), (thierry, bastien)]
mig_pairs = [(ludivine, aurelie), (ludivine, thierry), (quentin, thierry), (ludivine, aurelie), (camille, ludivine)]
rule_pairs = [(aurelie, maud), (aurelie, guillaume), (bernadette, maud), (noor, aurelie), (noor, maud)]
rel_pairs = [(bastien, jorge), (thierry, jorge), (bastien, thierry), (camille, jorge)]
mail_pairs = [(bernadette, antoine), (bernadette, francoise), (olivier, francoise), (olivier, antoine), (noor, aurelie), (aurelie, maud), (helene, bernadette), (aurelie, ludivine)]
late_mail = [(bernadette, antoine), (olivier, antoine), (noor, aurelie), (aurelie, maud), (helene, bernadette), (aurelie, maud)]

#        first         last          amount  tivolet  orme-quernel
SEASONS = [
    ("2025-03-05", "2025-04-30", 1.15, 1.0, 1.0),
    ("2025-05-02", "2025-06-27", 1.1, 1.0, 1.0),
    ("2025-06-30", "2025-07-18", 0.9, 1.0, 0.7),
    ("2025-08-18", "2025-10-10", 1.0, 1.0, 0.55),
    ("2025-10-13", "2025-11-14", 1.0, 0.8, 0.22),
    ("2025-11-17", "2025-12-22", 0.95, 0.25, 0.2),
    ("2026-01-05", "2026-01-28", 0.95, 0.2, 0.2),
]
for first, last, much, tiv, oq in SEASONS:

    def background(where, pairs, weekly, makers, reply, first=first, last=last):
        s.chatter(where, pairs, weekly, makers, first=first, last=last, reply_minutes=reply)

    quiet = tiv < 0.5
    background(("slack", "palier-dev"), o_t, 0.75 * much * tiv, DEV, (5, 220))
    background(("slack", "palier-dev"), o_q, 1.0 * much * oq, DEV, (5, 260))
    background(("slack", "palier-dev"), q_t, 0.7 * much * tiv, DEV, (5, 200))
    background(("slack", "palier-dev"), l_x[1:] if quiet else l_x, 0.5 * much, DEV, (8, 260))
    background(("slack", "migration"), [(ludivine, aurelie), (ludivine, thierry)] if quiet else mig_pairs, 1.2 * much * tiv, MIG, (5, 240))
    background(("slack", "allocation-rules"), rule_pairs, 1.2 * much, RULES, (6, 260))
    background(("slack", "release"), [(bastien, thierry), (thierry, camille)] if quiet else rel_pairs, 0.55 * much, REL, (5, 200))
    background(("mail", None), late_mail if quiet else mail_pairs, 1.3 * much * 0.8, MAIL, (20, 480))
    background(("slack", "orme-atelier"), [(wout, bastien), (noor, sylvie), (noor, helene), (bastien, noor)], 0.3, ATELIER, (4, 200))
    background(("slack", "quernel-lille"), [(camille, rachid), (maud, guillaume), (antoine, camille), (rachid, maud)], 0.3, LILLE, (4, 200))
# In the deep of the summer only some are there
s.chatter(("slack", "allocation-rules"), [(noor, aurelie), (noor, bernadette)], 0.8, RULES, first="2025-07-22", last="2025-08-14", reply_minutes=(15, 300))
s.chatter(("slack", "release"), [(bastien, thierry)], 0.8, REL, first="2025-07-22", last="2025-08-14", reply_minutes=(15, 300))

# Reviews that Quernel asks of Orme: the same questions all year, only the answer takes longer from October on
ASK = [
    lambda: f"{mr()} ready for review: {screen()}, {num(20, 400)} lines with tests.",
    lambda: f"Could you have a look at {mr()}? It's the {screen()} for {town()}.",
    lambda: f"{mr()} please, it corrects {num(2, 6)} bugs of the {screen()}.",
    lambda: f"New one: {mr()}. Nothing dramatic, a migration of {num(2, 5)} columns.",
    lambda: f"Review request {mr()}, {screen()}, the description is complete.",
]
ANSWER = [
    lambda: f"{num(2, 9)} remarks, the one about the {screen()} is serious.", lambda: f"Fine, only line {num(10, 390)} makes me nervous.", lambda: f"Ok with the change in {screen()}, merged.",
    lambda: f"Read it with {town()} data, looks right.", lambda: f"Approved, please squash the {num(3, 14)} commits.", lambda: f"Name of the second column, then it may go. Rest {say('good', 'clean', 'tidy')}.",
    lambda: f"{num(2, 9)} comments on it.", lambda: "Merged.", lambda: "Looks right, merged with a small rename.", lambda: "Please split it in two, then yes.",
    lambda: f"Test for the case of {town()} is missing, otherwise ok.", lambda: "Approved.",
]
for d in days(day("2025-03-10"), day("2026-01-23")):
    if d.weekday() > 4 or d in s.closed["quernel"] or d in s.closed["orme"] or day("2025-06-19") <= d < day("2025-08-25"):
        continue
    weekly = 1.6 if d < day("2025-06-19") else 0.9 if d < day("2025-10-13") else 0.95
    for _ in range(s.poisson(weekly / 5)):
        wait = (25, 320) if d < day("2025-06-19") else (60, 600) if d < day("2025-10-10") else (1500, 3900)
        s.exchange("slack", "palier-dev", d, rnd.choice([camille, rachid]), rnd.choice([wout, bastien]), [rnd.choice(ASK)(), rnd.choice(ANSWER)()], wait, 1.0, 0.9, (9, 17.5))

last_mail = []
for d in days(day("2025-03-10"), day("2026-01-26")):
    if d.weekday() > 4 or d.month == 8 and d.day < 18 or any(d in s.closed[p] for p in s.closed):
        continue
    for _ in range(s.poisson(0.5 / 5 if d > day("2025-11-16") else 0.8 / 5)):
        if not last_mail:
            last_mail = rnd.sample(ONE_WAY, len(ONE_WAY))
        way, lines = last_mail.pop()
        firm = antoine if d > day("2025-11-16") else rnd.choice([antoine, francoise])
        one, other = {"firm": (firm, rnd.choice([bernadette, olivier])), "agency": (rnd.choice([bernadette, olivier]), firm),
                      "licence": (rnd.choice([camille, maud]), sylvie), "orme": (noor, aurelie)}[way]
        s.exchange("mail", None, d, one, other, lines(), (30, 480), 1.0, 0, (9, 17))

# ---- minutes ---------------------------------------------------------------------------------------------------------
table = [helene, bastien, antoine, camille, francoise, quentin, bernadette, thierry]
s.minutes("2025-03-06", "Steering", table, """
First meeting, in Namur. Each one tells why he is there; Bernadette: 41 000 families wait and our present system is older than some of them.

Decisions:
- What is made for Palier goes first to the common repository, then to production.
- A change of the rules of contribution is announced two weeks before in #palier-all.
- A review is done in three working days.
- The release notes name the four organisations with what each has done.
- Tech weekly each Tuesday at 10, steering each four weeks.

Actions:
- Sylvie: charter for signature, by 14 March
- Ludivine: mapping sheet, by 21 March
""")
s.minutes("2025-04-03", "Steering", table, """
Charter signed by all. Mapping sheet there, with a pretty cover.
Allocation engine: Camille shows the first ranking on test data, applause.

Actions:
- Camille: allocation engine to the common repository, by 30 April
- Thierry: test server
""")
s.minutes("2025-04-29", "Steering", table, """
Allocation engine is in the common repository (27 April). First import of Soignies without loss.
Hosting: Nuagis has moved the machine again, see letter below.

Decisions:
- Release 2.3 on 15 May.
""")
s.minutes("2025-05-27", "Steering", table, """
Release 2.3 went well. Thanks to all, and to Guillaume for the 212 test cases.
Idea of Hélène: Palier for other regions too. Everybody likes it, Ath and Lessines would be the pilot for "open to citizens".

Actions:
- Noor and Aurélie: one page about the pilot, by 30 June
""")
s.minutes("2025-06-24", "Steering", table, """
Demo of 20 June was done on the machine of Camille, because the merge requests were blocked. Camille asks that this is discussed. Bastien: the rule is in the repository. Postponed to the tech weekly.
The page about the pilot is there.

Actions:
- Orme: decision on household table (asked by Tivolet)
""")
s.minutes("2025-08-26", "Steering", table, """
Back from holidays. Import: 9 of 12 towns.
Bernadette asks to have the commission screen by mid September. Antoine: ambitious but possible. Françoise: the imports can follow.

Actions:
- Orme: decision on household table
""")
s.minutes("2025-09-25", "Steering", [helene, bastien, antoine, camille, francoise, quentin, bernadette, thierry, joelle], """
Joëlle Pirard takes part because of the letter of 24 September.
She explains that the minister's office has announced the first commission with Palier for 1 October. Several persons write this date down.

Decisions:
- Production continues with the build of Quernel.
- Quernel sends its branch to the common repository by 17 October.
- Release 2.4 on 2 October without the allocation engine.
""")
s.minutes("2025-11-06", "Steering", [helene, bastien, antoine, camille, francoise, bernadette, thierry], """
Hélène presents the roadmap of Orme: Palier for five regions, a general rules engine, pilot for citizens in three languages.
Bernadette presents the roadmap of Logemeuse: the commission screen, the letters, nothing that the clerks of the twelve towns have not asked for.
Question of Antoine, which of both is to be estimated. It is noted that the money of 2026 is enough for one.

Actions:
- each one sends remarks
""")
s.minutes("2025-12-11", "Steering", [helene, bastien, antoine, bernadette, thierry], """
Tivolet excused.
2026: corrections and legal changes only. The pilot with Ath and Lessines is taken out of the plan; Bernadette: "we had a beautiful page, it stays a page". No remarks.

Decisions:
- Steering every two months instead of every month, from January.
""")

# ---- scenes: the good spring -----------------------------------------------------------------------------------------
a = s.mail("2025-03-04 10:12", helene, [antoine, camille, francoise, quentin, bernadette, thierry], "Before Thursday", "Dear all,\n\nfour organisations, three accents and one waiting list of 41 000 families. I'm proud that it is Palier, and a little bit frightened, which is healthy I believe.\n\nOn Thursday I would like that each of us says one thing that he fears. Mine: that the code becomes somebody's.\n\nHélène", cc=[bastien])
s.mail("2025-03-04 11:30", francoise, helene, "Re: Before Thursday", "Good idea. Ours: that the import is seen only on the day when it fails. We bring tart.\n\nFrançoise", cc=[antoine, bernadette], reply_to=a)
s.mail("2025-03-04 15:02", antoine, helene, "Re: Before Thursday", "Dear Hélène,\n\nours: deadlines that arrive by the newspaper. Looking forward to it.\n\nBien à vous,\nAntoine", cc=[francoise, bernadette], reply_to=a)

a = s.slack("2025-03-19 08:05", "palier-all", maud, "National strike of trains tomorrow. The workshop in Binche, I can come by bicycle, it's only 96 km.")
s.slack("2025-03-19 08:12", "palier-all", aurelie, "With you French it's always the strike!! (ours is on Friday)", a)
s.slack("2025-03-19 08:15", "palier-all", maud, "We have exported it to you, under free licence.", a)
s.slack("2025-03-19 08:31", "palier-all", noor, "Workshop moved to next Wednesday, room is confirmed, everybody has said yes.", a)

a = s.slack("2025-04-07 09:10", "palier-all", guillaume, "Hello, Guillaume, tester at Quernel since today. I break things and I apologise after.")
s.slack("2025-04-07 09:16", "palier-all", noor, "Welcome Guillaume! You have access to everything since 9.00, and Ludivine offers you a tour of the horrible data at 14.00.", a)
s.slack("2025-04-07 09:20", "palier-all", ludivine, "It's a real offer. I have biscuits.", a)
s.slack("2025-04-07 16:05", "palier-all", guillaume, "I have seen things. Thank you Ludivine, thank you Wout for the setup script.", a)

a = s.slack("2025-04-10 13:44", "palier-dev", wout, "STOP. XML parser has a hole, rated 9.8, public since noon. All instances off the internet until patched please. Now.")
s.slack("2025-04-10 13:49", "palier-dev", jorge, "Test and production are closed. 5 minutes.", a)
s.slack("2025-04-10 14:35", "palier-dev", rachid, "Patch in !402, library up and one test.", a)
s.slack("2025-04-10 14:51", "palier-dev", wout, "Merged. Tagged. That was fast, chapeau.", a)
s.slack("2025-04-10 15:20", "palier-dev", jorge, "All up again. Nobody came in, I looked at the logs twice.", a)

a = s.slack("2025-04-24 10:00", "palier-all", bastien, "Announcement: on Monday 19 May the repository moves to our new server. Nothing to do until then; rehearsal on 6 May, who wants can try. Your links will be redirected for one year. If the date is bad for somebody, say it this week.")
s.slack("2025-04-24 10:22", "palier-all", camille, "Date is good, it's after 2.3. Thanks for telling so early.", a)
s.slack("2025-04-24 11:40", "palier-all", jorge, "I come to the rehearsal.", a)

a = s.mail("2025-05-06 09:40", bernadette, [joelle, helene], "Nuagis, common letter?", "Dear Joëlle, dear Hélène,\n\nFrançoise and I write to you together. The hoster Nuagis has moved our machine three times without a word and its helpdesk answers with a robot. We have tried everything at our level, the file is joined. Could you two sign a letter to their direction?\n\nBernadette and Françoise", cc=[francoise])
s.mail("2025-05-06 16:15", joelle, [bernadette, francoise, helene], "Re: Nuagis, common letter?", "With pleasure, and with bad temper. Draft tomorrow.\n\nJ. Pirard", reply_to=a)
s.mail("2025-05-13 11:05", helene, [bernadette, francoise, joelle], "Re: Nuagis, common letter?", "Their director has called. Fixed machine, a person with a name, one month free. Well played, both of you.\n\nHélène", reply_to=a)

a = s.slack("2025-05-15 17:10", "release", bastien, "2.3 is out. Notes: allocation engine (Quernel), importer for 12 formats (Tivolet), rules and 38 workshops (Logemeuse), the rest (us).")
s.slack("2025-05-15 17:14", "release", jorge, "Production done, 6 minutes. Beer.", a)
s.slack("2025-05-15 17:20", "release", camille, "Best release of my life, and I have done some.", a)

a = s.slack("2025-05-22 11:02", "palier-dev", wout, "!511 is a mess. Three things in one, no tests, name of function is a lie.")
s.slack("2025-05-22 11:49", "palier-dev", wout, "Read my message again. The code needs work, but that's no way to say it. Sorry Rachid. Call after lunch and we cut it in three?", a)
s.slack("2025-05-22 11:53", "palier-dev", rachid, "No offence, the function was indeed a liar. 13.30 is good.", a)

a = s.slack("2025-06-04 10:20", "allocation-rules", aurelie, "I am against the proposal of Maud to hide the points for handicap. The clerk must see them.")
s.slack("2025-06-04 10:41", "allocation-rules", maud, "I don't agree, on an open desk the neighbour sees them also.", a)
s.slack("2025-06-04 11:30", "allocation-rules", aurelie, "Hm. That is true. And if it opens with a click?", a)
s.slack("2025-06-04 11:34", "allocation-rules", maud, "With a click and closes alone. I draw it.", a)

# ---- the rule of 18 June ---------------------------------------------------------------------------------------------
a = s.slack("2025-06-18 09:04", "palier-dev", rachid, "Since this morning all our merge requests are red, fourteen of them. 'Two maintainers, signed commits'. Did something break?")
s.slack("2025-06-18 09:37", "palier-dev", wout, "Nothing broke. CONTRIBUTING was updated last night. Two maintainers, every commit signed off by its author.", a)
s.slack("2025-06-18 09:42", "palier-dev", camille, "There are only two maintainers and one is in Portugal until Monday. Our demo for the minister's people is on Friday.", a)
s.slack("2025-06-18 10:15", "palier-dev", wout, "Rules are not made for demos.", a)
s.truth("2025-06-18", "change without notice: two maintainers and signed commits from one night to the other", "orme", "quernel", 4)

# ---- the household table ---------------------------------------------------------------------------------------------
s.slack("2025-06-20 11:00", "migration", quentin, "@Wout @Bastien for the household table we have two models, A (one row a family) and B (one row a person). It's your call as keepers of the schema. Both work, I must only know which.")
s.slack("2025-06-26 09:50", "migration", quentin, "The household table, A or B? It was also in the steering on Tuesday.")
s.slack("2025-07-02 14:15", "migration", quentin, "Still with my A and my B here. The three big towns wait on it.")
s.slack("2025-08-27 10:05", "migration", quentin, "I continue with B because one must continue. If it was A, we do the three towns twice.")
s.truth("2025-07-02", "request without answer: model A or B, asked three times of the keepers of the schema", "orme", "tivolet", 3)

# ---- the branch ------------------------------------------------------------------------------------------------------
s.slack("2025-07-03 17:22", "quernel-lille", camille, "Decision for us: until they have calmed down over there I don't send up anything. We work on our own branch, we build from it, it goes to Thierry directly. I don't want a debate in public, it's just for the summer.")
s.slack("2025-07-03 17:30", "quernel-lille", guillaume, "And the charter, common repository first?")
s.slack("2025-07-03 17:33", "quernel-lille", antoine, "The charter also says two weeks. Go.")

a = s.mail("2025-07-09 08:20", joelle, bernadette, "Confidential, 1 October", "Bernadette,\n\nthe minister's office wants the first commission with Palier on 1 October and it will be in the press dossier. Please keep it between us: when the firms hear it they will send quotes, and when the foundation hears it we have a seminar. Just obtain the screen by mid September.\n\nJ.P.")
s.mail("2025-07-09 09:02", bernadette, joelle, "Re: Confidential, 1 October", "I will find a formula.\n\nB.", reply_to=a)
a = s.mail("2025-07-10 10:30", bernadette, [antoine, francoise], "Commission screen", "Dear Antoine, dear Françoise,\n\nfor organisational reasons it would be agreeable to have the commission screen by mid September instead of November. Is this conceivable?\n\nKind regards,\nBernadette")
s.mail("2025-07-11 11:45", antoine, bernadette, "Re: Commission screen", "Dear Bernadette,\n\nconceivable, yes, if we know what can be left out. Is there an event?\n\nAntoine", reply_to=a)
s.mail("2025-07-15 16:00", bernadette, antoine, "Re: Commission screen", "Dear Antoine,\n\nno no, an internal calendar. Please leave nothing out.\n\nBernadette", reply_to=a)
s.truth("2025-07-15", "pressure not shared: the minister's date of 1 October hidden behind an internal calendar", "logemeuse", "quernel", 2)

s.slack("2025-07-16 10:00", "palier-all", camille, "Quernel is closed from 4 to 15 August, we are back on the 18th. For production emergencies: my phone, Thierry has it.")
s.slack("2025-07-16 10:05", "palier-all", francoise, "Tivolet: closed from 22 July to 1 August, Jorge reads the alerts.")
s.slack("2025-07-16 10:30", "palier-all", noor, "We stay, somebody has to feed the fish. Good summer everybody!")

# ---- September: the discovery ----------------------------------------------------------------------------------------
a = s.slack("2025-09-03 10:48", "palier-dev", bastien, "I help Thierry with a log and the footer of production says '2.3-q7'. What is a q7? There are 186 commits in it that I have never seen.")
s.slack("2025-09-03 11:30", "palier-dev", camille, "Q for Quernel. It's our summer build.", a)
s.slack("2025-09-03 11:36", "palier-dev", bastien, "In production. Since?", a)
s.slack("2025-09-03 11:40", "palier-dev", thierry, "Since 11 July. I thought that you were all aware, it was presented to me as 'the version'.", a)
s.slack("2025-09-03 13:55", "palier-dev", camille, "You have made the door so narrow that we took the window. It holds, by the way.", a)
s.truth("2025-09-03", "surprise: production runs on 186 commits that the foundation has never seen", "quernel", "orme", 5)

s.slack("2025-09-05 15:10", "orme-atelier", wout, "186 commits. What do you expect. Who invoices by the day thinks by the day, they see a commons and take it for a quarry. It's in the blood with those shops.")
s.slack("2025-09-05 15:18", "orme-atelier", noor, "Rachid spent his own Sunday on our docs, Wout.")
s.slack("2025-09-05 15:19", "orme-atelier", wout, "The exception.")
s.truth("2025-09-05", "loose label: in the blood with those shops", "orme", "quernel", 4)

a = s.slack("2025-09-11 08:58", "palier-dev", bastien, "For your information, the push rights of all Quernel accounts have been withdrawn at 8.30, and 2.4 will go out without the allocation engine, because I can't release what I haven't got.")
s.slack("2025-09-11 09:12", "palier-dev", rachid, "My account is also the one that runs the nightly tests...", a)
s.slack("2025-09-11 10:40", "palier-dev", bastien, "Then the tests rest.", a)
s.truth("2025-09-11", "change without notice: rights withdrawn and the engine dropped from 2.4 the same morning", "orme", "quernel", 4)
s.truth("2025-09-11", "vicious circle: overnight rule of Orme, hidden branch of Quernel, withdrawn rights of Orme", "both", None, 3)

s.mail("2025-09-16 19:02", antoine, [camille, maud, rachid, guillaume], "Tonight, frankly", "Dear all (in English, so that nobody says that I change the language to hide something),\n\non one bank are those who hold a seal and look if the comma is pure. On the other bank it's us, with twelve towns and a telephone that rings. I have stopped to hope that the two banks meet. From now on: minimum of words with Brussels, everything written, nothing for free.\n\nAntoine")
s.truth("2025-09-16", "us against them: two banks, those with the seal and we with the telephone", "quernel", "orme", 4)

a = s.slack("2025-09-18 07:42", "release", jorge, "Production is down, database full. I need somebody with the volume password, fast.")
s.slack("2025-09-18 07:46", "release", thierry, "On my way with the password, calling you.", a)
s.slack("2025-09-18 08:20", "release", jorge, "Up since 8.14. A forgotten export of 90 GB, with apologies from the person who forgot it, me.", a)
s.slack("2025-09-18 08:23", "release", thierry, "It happens. You were quick. Quota is now on.", a)

a = s.mail("2025-09-24 08:05", antoine, joelle, "Obstacle to the commission screen", "Madam Deputy Director,\n\nI must inform you that the delivery of the commission screen is put in danger by the attitude of the Orme Foundation, which has withdrawn the rights of my team and refuses the engine in its release. I ask you to remind the foundation of its obligations.\n\nAntoine Delebarre", cc=[helene, bernadette])
s.mail("2025-09-24 09:50", helene, [antoine, joelle], "Re: Obstacle to the commission screen", "Antoine,\n\nI read this in copy, between two doors. My number is the same since March and it has not rung. I'll say tomorrow what there is to say.\n\nHélène", cc=[bernadette], reply_to=a)
s.mail("2025-09-24 17:20", joelle, [antoine, helene], "Re: Obstacle to the commission screen", "I come to the steering tomorrow. I want a screen on 1 October, not a trial.\n\nJ. Pirard", cc=[bernadette], reply_to=a)
s.truth("2025-09-24", "escalation without an earlier word: letter to the deputy director", "quernel", "orme", 4)

# ---- October ---------------------------------------------------------------------------------------------------------
a = s.slack("2025-10-02 17:00", "release", bastien, "2.4 is out. Notes: new importer, 41 000 candidate files moved without loss (Orme), accessibility of nine screens (Quernel), legal texts (Logemeuse).")
s.slack("2025-10-02 17:25", "release", ludivine, "I have read the line about the 41 000 with a lot of interest.", a)
s.slack("2025-10-03 09:10", "release", jorge, "Same. I seem to remember some nights.", a)
s.truth("2025-10-02", "contribution not credited: the import of 41 000 files stands under another name", "orme", "tivolet", 2)

a = s.slack("2025-10-09 12:10", "palier-all", thierry, "Very grave question of the canteen: is the fricadelle from Lille or from here? Quernel against the rest of the world.")
s.slack("2025-10-09 12:14", "palier-all", guillaume, "From Lille, and yours is a copy without release notes.", a)
s.slack("2025-10-09 12:20", "palier-all", noor, "Nobody knows what is inside, so it can't be open source. Closed.", a)

s.truth("2025-10-27", "contact thins out: foundation and Lille speak of reviews and little else", "quernel", "orme", 1)
s.truth("2025-10-21", "replies slow down: reviews that took hours take days", "orme", "quernel", 3)

# the branch that is to come
a = s.mail("2025-09-26 09:00", camille, bastien, "Branch q7 to the common repository", "Bastien,\n\nas decided yesterday: you get the branch, rebased and in pieces that one can read, by 17 October.\n\nCamille", cc=[wout, thierry])
s.mail("2025-09-26 14:20", bastien, camille, "Re: Branch q7 to the common repository", "Noted.", reply_to=a)
s.mail("2025-10-20 10:10", bastien, camille, "Re: Branch q7 to the common repository", "It is the 20th.", reply_to=a)
s.mail("2025-10-21 17:45", camille, bastien, "Re: Branch q7 to the common repository", "I know. The commission ate the team. End of the month, it's firm.\n\nC.", reply_to=a)
s.mail("2025-11-04 11:15", bastien, camille, "Re: Branch q7 to the common repository", "November has started, the repository is as empty as before.", cc=[thierry], reply_to=a)
s.mail("2025-11-05 18:02", camille, bastien, "Re: Branch q7 to the common repository", "First half in the week of the 17th, second half after.", reply_to=a)
s.mail("2025-12-02 09:35", bastien, camille, "Re: Branch q7 to the common repository", "Neither half.", cc=[wout], reply_to=a)
s.mail("2025-12-03 16:50", camille, bastien, "Re: Branch q7 to the common repository", "With the new year then.", reply_to=a)
s.truth("2025-11-04", "promise slips: the branch, four dates", "quernel", "orme", 3)

# Sacha
s.slack("2025-10-20 09:30", "palier-dev", sacha, "Hello everyone, I'm Sacha, I start today at Tivolet and take over a part of Quentin's tickets. Could a maintainer give me access to the repository? My username is slambin.")
s.slack("2025-10-23 10:12", "palier-dev", sacha, "Good morning, about my access: is there a form somewhere? I didn't find it in the doc.")
s.slack("2025-10-29 14:48", "palier-dev", sacha, "I can read the public mirror so I have learnt a lot of code by heart :) But I can't push anything. Whom may I ask?")
s.mail("2025-10-31 11:10", sacha, [bastien, wout], "Access to the repository", "Hello,\n\nsorry to bother you by mail also. I'm in my second week and have no access, no channel for the tests and nobody to ask about the schema. If I do something wrong please tell me.\n\nSacha Lambin")
s.slack("2025-11-12 15:20", "palier-dev", sacha, "For transparency: what you see today under Quentin's name is me, he sits beside me and types. It's the only way that I found.")
s.truth("2025-10-29", "newcomer left alone: no access and no word for two weeks", "orme", "tivolet", 2)

a = s.slack("2025-10-30 09:05", "release", thierry, "Nuagis has sent a bill for the 'free' month. They are hopeless, from the first day.")
s.slack("2025-10-30 09:11", "release", bastien, "Unbelievable. I still have the mail of their director, forwarding to you.", a)
s.slack("2025-10-30 15:30", "release", thierry, "Bill is cancelled, with the compliments of a robot.", a)

# ---- November --------------------------------------------------------------------------------------------------------
s.slack("2025-11-03 17:40", "palier-dev", camille, "No tech weekly for us tomorrow, delivery.")
s.slack("2025-11-17 17:55", "palier-dev", camille, "Tomorrow we skip the weekly again.")
s.slack("2025-11-24 18:10", "palier-dev", rachid, "Weekly: Quernel doesn't come tomorrow. Nothing on the agenda anyway?")
s.slack("2025-11-25 09:31", "palier-dev", bastien, "Then it makes no sense to have it.")
s.truth("2025-11-18", "meetings cancelled: the tech weekly dropped three times", "quernel", "orme", 3)

s.truth("2025-11-06", "goals drift: five regions here, twelve towns there, money for one", "orme", "logemeuse", 2)

a = s.slack("2025-11-13 14:02", "allocation-rules", aurelie, "I sent you the wrong file of test cases this morning, it was my shopping list in 40 lines. A thousand excuses.")
s.slack("2025-11-13 14:07", "allocation-rules", guillaume, "I was asking myself why 'leeks' has no points.", a)

a = s.slack("2025-11-20 10:00", "palier-all", thierry, "Announcement from our IT: from 2 February 2026 the access to production is with the electronic identity card only. Instruction joined, test possible from 8 December, and for those in France there is a token. Tell me if you see a problem.")
s.slack("2025-11-20 11:15", "palier-all", camille, "Token for five please, otherwise all is good.", a)
s.slack("2025-11-20 11:22", "palier-all", thierry, "Ordered.", a)

s.truth("2025-11-24", "contact thins out: a quarter of what Tivolet wrote before", "tivolet", "orme", 2)

a = s.mail("2025-11-27 15:30", francoise, olivier, "Some administrative questions", "Dear Olivier,\n\nfor our file: in clause 9.2, does the term of three months run from the letter or from the end of the month? Also, which of the accounts and certificates are in our name, so that we could put them in yours at a quiet moment. No haste.\n\nFrançoise")
s.mail("2025-11-28 10:05", olivier, francoise, "Re: Some administrative questions", "Dear Françoise,\n\nfrom the end of the month. The list is joined, 14 accounts.\n\nO. Wibrin", reply_to=a)
s.mail("2025-12-04 16:44", jorge, thierry, "Runbook and passwords", "Hi Thierry,\n\nI have written down everything that was in my head: restore, certificates, the nightly jobs, 23 pages. The safe with the passwords is now shared with you as owner. From January I'm mostly on a hospital in Liège, so better you have it.\n\nJorge")
s.mail("2025-12-05 09:10", thierry, jorge, "Re: Runbook and passwords", "Oh, thank you, that is tidy of you!\nThierry")
s.truth("2025-11-27", "leaves: asks for the term of notice, hands over accounts and passwords, moves its people", "tivolet", "logemeuse", 3)

# ---- December and January --------------------------------------------------------------------------------------------
a = s.mail("2025-12-09 09:30", aurelie, [bernadette, helene], "Text of the decree, please decide", "Dear Bernadette, dear Hélène,\n\nNoor and I have the same problem from two sides: the new decree is readable in two ways and we can't choose. We both agreed to bring it to you. One hour is enough.\n\nAurélie and Noor", cc=[noor])
s.mail("2025-12-09 11:00", helene, [aurelie, bernadette], "Re: Text of the decree, please decide", "Good that you bring it. Tomorrow at 9?\nHélène", cc=[noor], reply_to=a)
s.mail("2025-12-10 10:20", bernadette, [aurelie, noor], "Re: Text of the decree, please decide", "Decided: second reading, I confirm it with the administration in writing.\nBernadette", cc=[helene], reply_to=a)

s.truth("2025-12-11", "ambition fades: the pilot for citizens stays a page, corrections only", "logemeuse", "orme", 2)

a = s.slack("2026-01-07 09:00", "palier-all", noor, "Happy new year to the four houses! The fish has survived.")
s.slack("2026-01-07 09:20", "palier-all", aurelie, "Happy new year Noor, and to the fish!", a)

a = s.slack("2026-01-14 11:20", "migration", thierry, "I make the planning for the import of February and I see no Tivolet in it, from the 1st of March nobody at all. And on the website of Tivolet our logo is gone from the references. Is it a mistake?")
s.slack("2026-01-14 16:05", "migration", quentin, "Françoise will write to you. I'm sorry, I thought that it was known in your house.", a)
s.slack("2026-01-14 16:12", "migration", aurelie, "In which house? I have three towns with me waiting for Ludivine.", a)
s.truth("2026-01-14", "surprise: the agency reads out of a planning that Tivolet goes", "tivolet", "logemeuse", 4)

a = s.mail("2026-01-22 10:00", francoise, [bernadette, olivier, helene, antoine], "End of our part in Palier", "Dear all,\n\nin application of clause 9.2 Tivolet ends its participation on 30 April. The accounts are transferred, the documents are with Thierry. We have liked the software and the families behind it. I don't add a list of reasons, it would be too late for it.\n\nFrançoise Dethier")
s.mail("2026-01-22 14:33", helene, francoise, "Re: End of our part in Palier", "Françoise,\n\nI read it three times. At the first meeting you had told us what you feared. Can I call you?\n\nHélène", reply_to=a)

s.write()
