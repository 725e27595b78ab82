import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story

story = Story(4402, "Europe/Lisbon", "2025-03-03", "2026-01-02")
story.party("oddmoor", "oddmoor.example")
story.party("babelfinch", "babelfinch.example")

fiona = story.person("Fiona Drummond", "oddmoor", "Producer")
ewan = story.person("Ewan Keir", "oddmoor", "Audio lead")
priya = story.person("Priya Nair", "oddmoor", "Narrative designer")
rab = story.person("Rab Lennox", "oddmoor", "Build engineer")
isla = story.person("Isla Maitland", "oddmoor", "Studio head")
skye = story.person("Skye Rennie", "oddmoor", "Localisation coordinator, from June")
teresa = story.person("Teresa Valadares", "babelfinch", "Project lead")
nuno = story.person("Nuno Quintela", "babelfinch", "Voice director")
hanneke = story.person("Hanneke Brandt", "babelfinch", "Localisation lead")
mateus = story.person("Mateus Rocha", "babelfinch", "Audio engineer")
chiara = story.person("Chiara Donati", "babelfinch", "LQA lead")
sofia = story.person("Sofia Lacerda", "babelfinch", "Managing partner")

both = ["2025-04-18", "2025-12-01", "2025-12-24", "2025-12-25", "2025-12-26", "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01"]
for d in both:
    story.holidays.add(dt.date.fromisoformat(d))
for d in both + ["2025-04-21", "2025-05-05", "2025-05-26", "2025-08-04", "2026-01-02"]:
    story.away("oddmoor", d, d)
for d in both + ["2025-04-25", "2025-05-01", "2025-06-10", "2025-06-13", "2025-06-19", "2025-12-08"]:
    story.away("babelfinch", d, d)
story.away("babelfinch", "2025-08-11", "2025-08-15")
story.away("babelfinch", "2025-05-19", "2025-05-20")  # they move house
story.away("babelfinch", "2025-09-29", "2025-09-29")  # ordinary work stands still
story.away("oddmoor", "2025-07-21", "2025-07-22")  # Glasgow holiday weekend and studio picnic

LOC, AUDIO, BUILDS, RANDOM = "brine-loc", "brine-audio", "brine-builds", "brine-random"
OM, BF = "oddmoor-prod", "finch-nest"
us, them = [fiona, ewan, priya, rab, isla, skye], [teresa, nuno, hanneke, mateus, chiara, sofia]
for c in (LOC, AUDIO, BUILDS, RANDOM):
    story.channel(c, us + them)
story.channel(OM, us)
story.channel(BF, them)

# ---------------------------------------------------------------- background
C = story.chance
FILL = dict(
    lang=["French", "German", "Spanish", "Italian", "Brazilian", "Japanese", "Polish"],
    char=["Old Wick", "Captain Marrow", "Tess of the Fens", "the Heron", "Brother Silt", "the Eel Queen", "Mags Tully", "the Lamplighter", "Young Wick"],
    v=["French", "German", "Spanish"],
    scene=["the Drowned Chapel", "the Eel Market", "Saltgate", "the causeway chase", "the wedding", "the lighthouse", "the tithe barn", "the toll bridge", "the last tide", "the tutorial marsh"],
    word=["haar", "dreich", "bog-iron", "the Reckoning", "fen-light", "tide-tax", "marsh-kin", "crannog", "sump", "gloaming", "peat-priest", "oarsworn"],
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    snack=["pastéis", "tablet", "crisps", "empire biscuits", "sardine pâté", "custard tarts", "shortbread"],
    bug=["text runs out of the box", "a missing comma in the inventory", "subtitles {n} frames late", "the plural of eel", "a hard-coded English word on the pause screen", "the font eats the ogonek", "a placeholder that says TODO_RAB", "the wrong gender for the boat"])
seen = set()


def render(text):
    for _ in range(40):
        fill = {k: C.choice(v) for k, v in FILL.items()}
        fill.update(n=C.randint(2, 9), m=C.randint(11, 78), no=C.randint(1100, 6990), k=C.randint(2, 9) * 100, c2=C.choice([c for c in FILL["char"] if c != fill["char"]]), l2=C.choice(FILL["lang"]))
        fill["bug"] = fill["bug"].format(n=fill["n"])
        lines = [re.sub(r"\[([^\[\]]*)\]", lambda x: C.choice(x.group(1).split("|")), part).strip().format(**fill) for part in text.split("//")]
        lines = [re.sub(r"\b(the|the new|new|your) the ", r"\1 ", x) for x in lines]
        lines = [x[0].upper() + x[1:] if x and C.random() < 0.6 else x for x in lines]
        if not any(x in seen for x in lines):
            break
    seen.update(lines)
    return lines


def table(text):
    return [line.strip().rstrip("/").strip() for line in text.strip().splitlines() if line.strip()]


TABLES, bags = {}, {}


used, recent, LIMIT = {}, [], 2


def fixed(text):
    """An anecdote: one of its longer lines has nothing in it that changes."""
    return any(len(part.strip()) > 30 and "{" not in part and "[" not in part for part in text.split("//"))


def talk(where, starters, answerers, per_week, name, first="2025-03-04", last="2025-12-18", reply=(3, 160), threads=0.6, hours=(8.8, 17.6)):
    """As story.chatter, but each table knows which side begins."""
    date, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= end:
        if date.weekday() < 5 and date not in story.holidays:
            for _ in range(story.poisson(per_week / 5)):
                one, other = C.choice(starters), C.choice(answerers)
                if hanneke in (one, other) and dt.date(2025, 9, 5) <= date <= dt.date(2025, 9, 12):
                    continue  # in bed
                if one is other or date in story.closed[one.party] or date in story.closed[other.party]:
                    continue
                bag = bags.setdefault(name, [])
                if not bag:
                    bag.extend(x for x in TABLES[name] if used.get(x, 0) < (LIMIT if fixed(x) else 9) and x not in recent[-8:])
                    bag = bags[name] = bag or [x for x in TABLES[name] if not fixed(x)] or sorted(TABLES[name], key=lambda x: used.get(x, 0))[:4]
                    C.shuffle(bag)
                text = bag.pop()
                used[text] = used.get(text, 0) + 1
                recent.append(text)
                story.exchange(where[0], where[1], date, one, other, render(text), reply, 1.0, threads, hours)
        date += dt.timedelta(days=1)


TABLES["loc_b"] = table("""
{lang}: {m} strings back, {n} with a question, [nothing dramatic|all small]. // [Ta!|Lovely, looking at the {n} now.] // [merci|grazie|danke]
[Which tense|Past or present] in the {scene} journal? // [Past.|Past, except {char}, who lives in the present.] // [noted|Of course they do]
[{word}: plural?|Does "{word}" have a plural?] // [Same as singular.|Add an s and hope.|No, there's only ever one.] // [ok|good, cheaper]
{char} swears in line {no}, [how bad is it|scale of one to ten]? // [{n}.|About a {n}.|Mild, {n} at most.] // [Then {lang} uses a vegetable.|{lang} has exactly that.]
String {no} [is cut|is too long] in {lang} by {n} characters, may we [drop the adjective|shorten]? // [Drop it.|Go ahead.|Yes, never liked it.]
The {l2} reviewer loves [{scene}|{char}], I'm to tell you. // [Blushing.|Tell them it's mutual.|Made my {day}.]
[Done|Finished]: {scene} in {lang} and {l2}. [Remaining|Still to do]: {m} strings. // [Speedy!|You're flying.|Noted, thank you.]
Is [{char}|{c2}] older than {scene}? [{lang} politeness|We need it for {lang}]. // [Older than the stones.|Younger by {m} years.|Nobody's decided, say yes.]
Question of the day: is {char} lying in line {no} or does he/she believe it? {lang} needs to know. // Lying through their teeth. // perfect, then subjunctive
what on earth is "{word}"? the {lang} translator sent me three photos and none of them can be right // [second photo, but wetter|Ha, the third, roughly] // thank you, she'll be relieved
{lang} batch {n} delivered, {k} strings, {m} comments. // [You absolute machines|Beautiful], I'll go through the comments by {day} // no rush
Line {no}: "Aye, right." Is it a yes? // It is the only double positive in the world that makes a negative. // I'm framing this for the team
Small delay to tell: {lang} chapter {n} comes {day} instead of the day before, [the reviewer's son is ill|the reviewer is moving flat|a tooth of the translator says no]. // [No problem at all, thanks for the shout.|Fine by us, nobody needs it before.] // And the {lang} chapter's in, [an hour before the new time|all complete] :)
Glossary: we have {word} as two different words in {lang}. Which wins? // The first, the second sounds like a yoghurt // yoghurt deleted
Could we get a screenshot of {scene}? We have no idea who stands where. // In the drive in 5 min // got it, now it all makes sense
Is there a limit for the signpost in {scene}? // {m} characters, sorry, it's a wee signpost // {lang} will suffer but it will fit
Sorry!! missed your message about {word} on {day}. Answer: leave it in English, it's a name. // No worries, we'd guessed so.
[Confession|Confession time]: we've had {char} as a woman in {lang} until today. // ...honestly it suits them. But no, a man. // fixing, {m} lines
The joke in line {no} doesn't survive in {lang}. May we make our own? // Please do! What is it? // Now it's about a goat. Nobody knows goats like us // I'm in
strings {no} and the next {n} came twice, same text, different keys. On purpose? // Nope, copy-paste from a tired Tuesday. Kill the second lot // dead
Do your players know what "{word}" means? ours will think it's a disease // there's a codex entry, it IS more or less a disease // ok good
Can {char} say "damn" under the {lang} rating? // let me look what the board says... // yes, twice // Then twice it is.
{lang} review finished one day before plan. // What?! Who are you and what did you do with Hanneke's team // We slept for once
We disagree with comment {m} on {scene}, the formal "you" is right for a priest. // You know your priests, keep it // Danke
""")
TABLES["loc_o"] = table("""
[{m} strings|A wee batch of {m}] for {scene} coming at [three|noon|four], [no surprises|all plain text]. // [Ready.|We catch it.|Send!]
Can {lang} [live with|manage] {m} characters on the {scene} sign? // [With pain.|Yes, we rhyme less.|If {char} speaks less.]
[New name|Renaming]: {c2}'s dog is now called {word}. // [Updated in {lang}.|In all seven by {day}.]
Which of you did {scene} in {lang}? [It sings.|It's gorgeous.] // [I pass it on.|He hides, but thank you.]
[Typos|Two typos] in {no}, mine, fixed at source. // [Thanks, {lang} had fixed it already.|Seen.]
Are we [on track|okay] for {lang} on {day}? // [Yes.|On track, {m} to go.|Yes, even a little before.] // [grand|you're the best]
Script of {scene} v{n} is [final|locked], promise. // [I print it and frame it.|Locked here too.]
Does {char}'s riddle work in {l2}? // [Better than in English.|With another animal, yes.|It works if {word} is a bird.]
[Morning!|Hullo hullo] {k} new strings for {scene} are in the drive, due {day} week as per plan // Received, thanks. {lang} starts today.
how's {lang} doing? // {m} percent done, {n} questions open, mood good // mood is what I asked about
Heads up: I'm cutting a subplot in {scene}, so minus {m} lines. Sorry to whoever did the sea shanty // Noo, the shanty! OK. Please pay us in tears // shanty moves to the credits, nothing's lost
Did {lang} get the note about {char}'s accent? // Yes. She is now from the north, the cold part. // chef's kiss
Could you check whether "{word}" is rude in {l2}? // It's only rude in one village. // shipping it
Who did the {lang} line {no}? I laughed out loud and I don't even speak it // I'll tell him, he'll blush for a week
I owe you context for {m} strings, am writing it now, bear with me till four // No stress, we've enough to do // done, and there's a drawing
pls ignore the file from {n} minutes ago, wrong folder, I'm a clown // Ignored, honk honk
is it OK to swap chapters {n} and the one after in the schedule? Design wants to polish // Works for us if we know today. // knowing today confirmed then!
Query sheet: you've {m} open from us or us from you? // {m} from us, {n} from you, so you win // on it after lunch
all of yesterday's {lang} queries answered, a couple may be cheeky // They were very cheeky. Forwarded all of them.
quick one: does {lang} have a word for the smell of a wet dog // four. // of course it does
Does the {char} nickname work in {l2}? // It means "small bucket". // I've never been happier about anything
we've changed one word in {scene}: the king is now "late" not "dead" // Late in which sense? // ...dead // Thank you. English.
Sorry for the slow reply, school play, my daughter was a crab. Yes to all {n}. // A crab! Congratulations. All in.
""")
TABLES["aud_b"] = table("""
{v} {char}: {m} lines in, [two|three] pick-ups on {day}. // [Sounds good.|Thanks, Nuno's lot.|Noted.]
[Room tone|Breaths] for {scene} [uploaded|in the bucket], {n} files. // [Got them.|Ta.|lovely stuff]
Is {c2} [shouting|whispering] in line {no}? [Script says both.|Unclear here.] // [Shouting.|Whispering, then shouting, {n} seconds in.] // [ok|clear]
{char} recorded in [one go|{n} hours flat], [a pro|no coffee]. // [Wow.|Bottle that.|Give them {snack}.]
Mix of {scene} v{n} [up|ready], [listen on speakers please|not on the train please]. // [On it.|Speakers, promise.] // [thanks|:)]
session for {char} done, {m} takes, {n} keepers with stars on // fab, listening tonight
{char}'s actor has a cold, we'd move to {day}, nothing else shifts. Fine? // of course, send tea // tea sent, invoice follows ;)
Noise floor on the {scene} files is at -{m}, I like it // I like you
Can I have the pronunciation of "{word}" from a real Scot please? // voice memo coming, apologies for the seagull // The seagull is better than the actor
Retake for line {no}: she says "boat", script says "bout". Which? // boat! script's wrong, my bad // good, no retake then
{k} files renamed, loudness at -23, all in the bucket. // Checked ten at random, all lovely. Ta!
The {v} {char} is a find. You must listen to take {n}. // goosebumps. actual goosebumps
We had a drill next door, {n} lines lost. Redoing them {day} morning at our cost. // cheers for saying, no harm done // redone and better
Which reverb for {scene}? "Wet" is not a number. // ha. 2.{n} seconds, stone // thank you, a number!
Door creaks in {scene}: is it door or an eel? // it's always an eel // noted in the bible
Booth booked {day} 14:00 for {char} and {c2} together, as you wished. They'll want {snack}. // they deserve it, put it on our bill
mic cable died mid-scream. We kept the scream. // I want it as my ringtone // sent
""")
TABLES["aud_o"] = table("""
{scene}: [could the crowd be|make the crowd] {n} people smaller? // [They'll be sad.|{n} fewer, done.]
[Cue sheet|Line list] for {char} v{n} is in, {m} lines, {day} session. // [Printed.|Received, thank you.]
{no}.wav [clicks|pops] at second {n}. // [Cleaned.|New one up.|Tooth of the actor. Fixed.]
[Love|Adore] the new {c2} in {v}. // [She loves you back.|Thank you, take {m} it was.]
Can {char} be [older|sadder] by about {m} percent? // [I tell him about his taxes.|We try at {n} in the morning.]
Notes on {char} take {m}: less pirate please, more accountant // Less pirate. I'll tell a man with a parrot tattoo. // godspeed
could you do {n} efforts for {c2}? grunts, falls, one big sneeze // Sneeze is his speciality. {day}. // :D
bank for {scene} rebuilt, your files drop straight in now // Tested, works. Finally no more renaming // sorry it took a bit
is the {v} session still on for {day}? // Yes, 10 sharp, coffee at 9:45. // I'll dial in with my own coffee
whisper lines of {char} are a wee bit loud for a whisper // He whispers like a ferry. Will bring down 3 dB. // ferry, haha
Quick decision pls: {char} dies with or without a gurgle? // With. Always with. // gurgle approved
I cut {m} barks, nobody needs to hear "my boots!" that often // We'll hold a small funeral for the boots.
Levels between {v} and English differ by {n} dB in {scene}, yours or mine? // Mine, old template. Fixed file in ten minutes. // perfect now
Sent the wrong reference clip, that was my band rehearsing // We liked it! Drummer a bit late. // everyone's a critic
timing sheet for {scene} is up, line {no} must be under {n} seconds // Tight. We'll try with a fast talker. // got it in one, legends
Who is the voice on the lift placeholder? // It's one of us with a blanket on the head. // keep it forever
""")
TABLES["bld_o"] = table("""
{no} is [out|up], mostly {lang} fixes and {n} crashes fewer. // [Taking it.|Installing.]
[Closed|Fixed] {m} of yours today, [{n} left|{n} still open]. // [Bravo.|We verify by {day}.]
Which [machine|console] shows {bug}? // [The old one.|Both, in {scene}.|Only kit {n}.]
[Nightly|Overnight] build {no} [green|passed]. // [Good morning indeed.|Nice.]
Save for {scene} in the folder, slot {n}. // [Thanks.|Perfect, {lang} needs it.]
build {no} is up, {lang} included, fixes in the notes // Downloading, will report by {day}.
build {no} is rubbish, don't take it, next one at 4 // Thank you, not taking rubbish // {no}b is up and not rubbish
keys for {n} more testers are in your inbox // They work, thanks Glasgow
did {bug} go away in the last one? // Gone! // praise be
taking the server down {day} 18:00 for half an hour, patching // OK, we finish before // back up
LQA ticket {no}: can't repro, which save? // Save {n}, turn left at the dead sheep. // found the sheep, found the bug
who renamed the folder to "final_final_eel"? // It was lovingly done by nobody. // aye right
crash in {scene} fixed, was a null eel // A null eel. I need this on a shirt.
if you see purple water in {scene} that's known // We thought it was art. // everything's art if you're late enough
console build {no} passed the smoke test // champagne (small bottle)
""")
TABLES["bld_b"] = table("""
{no}: {bug}, {scene}, {lang} only. // [ticket's mine|taking it, {day}|thanks, looks easy]
[Verified|Checked] {m} fixes in {no}, {n} bounce. // [fair|ok, having the {n} back]
Can I skip to {scene} in build {no}? // [cheat code {no}|aye, F{n}|hold both triggers]
{lang} runs clean through {scene}, [first time|for once]. // [printing that|happy {day}]
Kit {n} [has a new cable|is back from repair], four testers again. // [nice|good, sending {no}]
{lang} pass {n}: {m} issues, most of them {bug}. // on it, ta // {m} closed, one's a feature now
We can't start build {no}, black screen. Is it us? // it's me. forgot a file. 10 min // Starts. Forgiven.
{bug} in {scene}, again, sorry to be that person // be that person, that's why we pay you
Testers love {scene}. One refused to stop for lunch. // tell them thanks, and eat
Ticket {no} is marked fixed but still there in {lang}. // right you are, only fixed in English, reopening // ok
May we have the debug menu in the next build? // yes but promise not to spawn {m} herons // no promise
report for {day}: {m} opened, {k} closed in total, nobody cried // best report ever
Controller prompts show the wrong button in {l2}. // oof. good catch, build after this one // confirmed fixed
The save from build {no} doesn't load in the new one. // known, I broke it on purpose, converter's in the folder // Works, thanks
Can we have the build one hour sooner on {day}? Two testers leave at five for a wedding // sure, 2pm // You saved a wedding
""")
TABLES["rand"] = table("""
[Photo|Proof]: a real heron on my balcony, floor {n}. // [It's come for its royalties.|Does it have a build number?]
{m} emails before coffee, [is it a record|who bids more]? // [{m}1.|Amateur.]
[Tonight|On {day}]: pub quiz, I need a fact about {word}. // [It's older than {char}.|Nobody's ever spelt it right twice.]
Made {snack} [from scratch|with my gran]. [Smoke alarm agreed.|Ate {n}.] // [Post some!|Jealous.]
Spotted: a man in a {char} T-shirt on the {n} tram! // [Was it Rab?|Did he droop?|FAME]
Which song is stuck in your head? Mine's the {scene} theme, day {n}. // [Same, send help.|The {lang} advert for cheese.]
It's 2{n} degrees in my flat and I write snow dialogue. // it's 9 here and raining sideways, swap? // Never.
my cat has just walked over the keyboard and fixed a bug // promote the cat
Which is the better breakfast, {snack} or porridge? // This is how wars begin. // porridge. come at me
Whoever sent the box of {snack}: we love you. It lasted {n} minutes // That long?
Glasgow: 4 seasons in one lunch break. // Lisbon: one season, tiled. // smug
Overheard in the studio: "Is he dead or is it just the {lang} version?" // Writing that on the wall
Bet on {day}'s match? Loser says something nice about the other's coffee // Deal. // I'll have to lie then
New office plant has been named {char}. // does it lie too? // It droops with intent
can someone teach me one polite {lang} sentence for my mum-in-law // "The soup is superb." Works everywhere. // it was not soup
Poll: how many herons is too many herons? // {n} // wrong, there's no such number
Happy birthday to my beard, {n} years today // may it never see a null eel
The translator for {l2} had a baby girl!! // Aww congratulations!! Name? // Not Eel. We asked.
I dreamt of string {no}. // We should get you help. // what did it say
Someone wrote "lol" in the code of conduct training. // wasnt me // it was you
Today's tongue twister from {char}: six slick sump eels. // My mouth has resigned.
Running club: {n} km this morning, along the river. // I ran too, for the bus
You people put pineapple on what?! // don't you shame the canteen // Calling the embassy
""")
TABLES["mail_o"] = table("""
Subject: {lang}: notes on batch {n} | Notes attached, {m} of them, all minor except number {n}, which is only me being fussy. // [All taken, number {n} included.|Done, and number {n} was right.]
Subject: Minutes of the {day} call ({no}) | [Short|Quick] summary attached: {n} points done, {m} to go, no blockers. // [Thank you, matches my notes.|Agreed, one spelling of {char} corrected.]
Subject: Actors for {char} | The {v} sample is [exactly right|spot on]. Please book for {day}. // [Booked for {day} at ten.|With pleasure, contract goes out today.]
Subject: Word count {scene} | Final count for {scene} is {k}{n}, so {m} under the forecast. // [Music to my ears.|Thank you, I adjust the order.]
Subject: Calendar week {m} | Could we have the weekly call half an hour later on {day}? [School run.|Publisher on the line before.] // [Of course, moved.|Yes, I sleep longer.]
Subject: Figures for the board ({no}) | Could I have hours per language for the last {n} weeks by {day}? // [Attached.|Here you are, rounded to quarters.] // Perfect, thank you.
Subject: Schedule week of {day} {n} | Hi, please find the schedule attached as agreed; the only change is that {scene} comes {n} days later, which should give you some air. Shout if it doesn't suit. // Thank you, it suits us well. We'll use the air for {lang}.
Subject: Purchase order {no} | Hello, PO {no} for batch {n} is signed and on its way. // Received with thanks, invoice at the end of the month as always.
Subject: Access for contractors | Could you send me the names of the {n} people who need VPN access from {day}? // Here they are, in the sheet. One has two surnames, sorry in advance for your form. // All set up. The form did cry a little.
Subject: Screens for {scene} | {m} screenshots attached for context, they are a week old but nothing moved except a pig. // Very helpful, and greetings to the pig.
Subject: Forecast of words | We expect about {k}0 words more in chapter {n}, firm number by {day}. Better you know now than later. // Thanks for telling us already, I have a team pencilled in for that. // Firm number: {k}4. Near enough!
Subject: Thank-you from the team | Just a line to say that the {lang} demo went down a storm with the publisher. // That made our day, I have read it aloud in the kitchen.
Subject: NDA for new tester | One signature missing on page {n}. Sorry to be a pain. // Not at all, signed copy attached.
Subject: Age rating form {no} | The rating people want the list of insults per language. Could you oblige? // The most enjoyable afternoon of the year. List attached, {m} entries. // I've learned a lot today.
Subject: Question on retakes in {scene} | By my count we're at {n} percent retakes, so inside the ten. Same on your side? // Same here to the decimal.
Subject: Travel in week {m} | Three of us would come over for the sessions of {char}. Is there a hotel you'd not be ashamed of? // There is one with a terrace, booked on your name. Bring a jacket anyway.
""")
TABLES["mail_b"] = table("""
Subject: Batch {n}, {lang}: {scene} | [Delivered this morning|In the drive since nine], {k} strings. [Happy reading.|No open questions.] // [Thank you!|Received, all opens fine.]
Subject: Recording plan {char} | Plan for {day} attached: {m} lines, {n} hours with breaks. // [Looks good.|Great, one of us dials in.]
Subject: Hours week {m} | Sheet attached, {n} hours under the estimate. // [Lovely, approved.|Approved, with a small dance.]
Subject: Quote {no} | Our offer for {scene} in {l2}, valid to the end of next month. // [Accepted, PO follows.|Fine, the PO number's {no}.] // Thank you, we start on {day}.
Subject: {lang} reviewer | From {day} we've a second {lang} reviewer, so the queue gets shorter. // [Excellent.|Welcome to them!]
Subject: Ticket export {no} | [Export|Weekly list] attached: {m} open, {k} closed. // [Cheers, matches ours.|Ta, best week so far.]
Subject: Delivery {lang} batch {n} | Dear all, the batch is in the drive: {k} strings, {m} of them with comments. Next one on {day}. // Got it, thanks. Playing with it this afternoon.
Subject: Invoice {no} | Please find attached invoice {no} for the recordings of {char}. // Thanks, approved and passed on. // Payment arrived this morning, many thanks.
Subject: Invoice {no}, small correction | We billed you {n} hours too many, the studio clock was still on summer. Corrected one attached, please forgive. // Ha, no bother, thanks for your honesty.
Subject: Casting {char} ({v}) | Four voices attached. Our favourite is B, but we don't want to influence you (it is B). // After long and independent reflection: B.
Subject: Holidays of the {lang} team | Two of the {lang} people are off in the week of the {n}th. We have covered it, this is only so that you know. // Appreciated, enjoy the beach on our behalf.
Subject: Studio hours | We'd need booth 2 from {day} on for {n} days, can you confirm {char} by tomorrow? // Confirmed, with bells on. // Booked. No bells in the booth please.
Subject: Style guide {lang} v{n} | New version attached, changes in yellow. There's a long debate on page {m} that you can skip. // I read it all. I'm on the side of the semicolon.
Subject: Contract annex for batch {n} | Small wording in paragraph {n}: "days" should be "working days", I think we both meant that. // We did. Changed and signed.
Subject: Test plan build {no} | Plan attached: {m} hours over {n} languages. If you'd rather have more on {lang}, say so. // A bit more on {lang} would be great, a bit less on {l2}. // Done, version 2 attached.
Subject: Your parcel | A parcel with {snack} has come. It's addressed to "The Finches". Is it for everyone? // For everyone who's been awake past nine this month. // So for everyone. Thank you!
""")
TABLES["om"] = table("""
{m} bugs on {scene}, who's free? // [me|taking {n}] // [ta|hero]
[playtest|play session] {day} at {n}, bring patience // [ok|bringing snacks]
{lang} text is in, go and look at {scene} // [pretty|wow]
budget sheet v{n} is up, [please check your rows|rows not feelings please] // [checked|row {m} fixed]
standup in 5 // there // omw
who took the good chair // the chair chooses // give it back
burndown looks ok, {m} to go // nice
can someone cover the publisher call on {day}, dentist // me // thanks x
Lisbon's notes on {scene} are gold, please read before you touch it // reading
the {lang} build makes me wish I'd paid attention at school // same
crunch pizza {day}? // yes // no pineapple, we've been warned
Coffee machine says "descale". // so do I
design review moved to {day}, room {n} // ok
I'm at {m} unread from Babelfinch, all of them polite // answer before lunch, they've earned it // done
dog in the office {day}, allergies shout now // no shouts, bring dog
reminder: timesheets // nooo // yes
""")
TABLES["bf"] = table("""
Booth 2 free from {n} on {day}. // [Mine!|taking it]
{scene} in {lang}: who proofreads? // [Me, tonight.|I do, after {n}.]
[Coffee|Tea] order: {n} so far. // [plus one|{m} by the time you're there]
Oddmoor sent v{n} of {scene}. // [printing|saw it, nice]
{l2} voices for {char}: [shortlist|demo] in the folder. // [Number {n}!|listening]
Bom dia. {lang} team late by metro strike, starting at ten. // ok!
Booth 1 smells of {snack} again. // Guilty.
who has the Oddmoor style guide, version {n}? // On the server, yellow folder. // found
Oddmoor pay on the day, I could kiss them. // Frame the transfer.
The printer wants cyan to print black. // Like all of us
{lang} reviewer asks for one more day. // She has it, I built two in.
Lunch on {day}: bacalhau? // Sempre.
{m} queries answered by Glasgow before ten. They don't sleep. // It's the porridge.
Window man comes {day}, no recordings before eleven please. // noted
Birthday cake in kitchen, for {n} people, we are more. // run
Please log hours under Brine, not under "fish". // But fish is funnier
I've put {scene} on the big screen if anyone wants to see our work alive. // coming
""")

talk(("slack", LOC), [hanneke, hanneke, chiara, teresa], [priya, fiona], 1.7, "loc_b", last="2025-07-11")
talk(("slack", LOC), [priya, priya, fiona], [hanneke, hanneke, teresa], 1.6, "loc_o", last="2025-07-11")
talk(("slack", LOC), [hanneke, hanneke, chiara, teresa], [skye, skye, priya], 1.7, "loc_b", first="2025-07-14")
talk(("slack", LOC), [skye, skye, priya, fiona], [hanneke, hanneke, teresa], 1.6, "loc_o", first="2025-07-14")
talk(("slack", AUDIO), [nuno, mateus], [ewan, ewan, priya], 1.3, "aud_b", last="2025-07-11")
talk(("slack", AUDIO), [ewan, ewan, priya], [nuno, mateus], 1.2, "aud_o", last="2025-07-11")
talk(("slack", AUDIO), [nuno, mateus], [priya, priya, rab], 1.3, "aud_b", first="2025-07-14")
talk(("slack", AUDIO), [priya, priya, rab], [nuno, mateus], 1.2, "aud_o", first="2025-07-14")
talk(("slack", BUILDS), [rab, rab, fiona], [chiara, chiara, mateus], 1.1, "bld_o")
talk(("slack", BUILDS), [chiara, chiara, mateus], [rab, rab, fiona], 1.1, "bld_b")
talk(("slack", RANDOM), [ewan, priya, rab, fiona, nuno, chiara, mateus], [hanneke, teresa, rab, priya, nuno, chiara, fiona], 1.7, "rand", reply=(2, 80))
talk(("mail", None), [fiona], [teresa, sofia], 1.0, "mail_o", reply=(15, 420))
talk(("mail", None), [teresa, sofia], [fiona, isla], 1.0, "mail_b", reply=(15, 420))
talk(("slack", OM), [fiona, priya, rab, ewan], [fiona, priya, rab], 0.9, "om", reply=(2, 90))
talk(("slack", BF), [teresa, hanneke, mateus, chiara], [nuno, chiara, hanneke, teresa], 0.9, "bf", reply=(2, 90))

# ---------------------------------------------------------------- scenes
s, mail = story.slack, story.mail

a = s("2025-03-03 09:30", LOC, fiona, "Welcome, Finches! 186,000 words, seven languages, three of them with full voice, one swamp. The Brine Crown ships on 23 October and I'm your producer, which means I'm the one who apologises.")
s("2025-03-03 09:41", LOC, teresa, "Olá from Lisbon! I'm Teresa, also professionally sorry. We'll get along very well.", a)
s("2025-03-03 09:47", LOC, hanneke, "Hanneke, localisation. I have read chapter one twice. I have 94 questions. I start with the swamp.", a)
s("2025-03-03 10:02", LOC, priya, "94!! I wrote it and I only have about 60. Call this afternoon?", a)
s("2025-03-03 10:05", LOC, hanneke, "14:00. I bring the numbered list.", a)

# a question that lay for three days, said sorry for
a = s("2025-03-11 10:12", LOC, hanneke, "Priya, is a selkie in our story more seal or more woman? The German depends on it, we stand still on 40 lines.")
s("2025-03-13 11:30", LOC, hanneke, "A small wave about the selkie. It's not comfortable on the rock.", a)
s("2025-03-14 09:02", LOC, priya, "Hanneke I'm so sorry, I read it on the bus, answered it beautifully in my head and never typed it. More woman. Seal only in moonlight. And you get my mobile number now so it doesn't happen again.", a)
s("2025-03-14 09:08", LOC, hanneke, "Forgiven. I've had translators stand still for worse than moonlight.", a)

# who pays for retakes: a real disagreement, settled in two days
a = mail("2025-03-26 11:20", sofia, fiona, "Retakes: invoice 1047", "Dear Fiona,\n\nYour note on invoice 1047 says that you don't accept the 61 retakes for Old Wick. I see it differently: 44 of them were changes of the script after the session. I don't want to quarrel about nine hundred euros, but I'd like us to have a rule.\n\nSofia", cc=[teresa])
b = mail("2025-03-26 15:45", fiona, sofia, "Re: Retakes: invoice 1047", "Hi Sofia,\n\nFair enough, I was too quick on the trigger there: I had only listened to the takes, not looked at the script dates. I still think that the 17 others are yours. Phone tomorrow at ten? I'd rather settle it by voice than by PDF.\n\nFiona", cc=[teresa], reply_to=a)
mail("2025-03-27 11:05", sofia, fiona, "Re: Retakes: invoice 1047", "As just said: you take the 44, we take the 17, and from now on up to ten percent of retakes are free and the rest goes by whose pen it was. I enjoyed that call, which one can't say of many calls about invoices.\n\nSofia", cc=[teresa, isla], reply_to=b)

# a move, told six weeks before
a = mail("2025-04-03 10:00", teresa, [fiona, ewan, priya], "We move house on 19 and 20 May", "Hello all,\n\nOn Monday 19 and Tuesday 20 May we move two streets further up the hill (better booths, worse stairs). On those two days there's no recording and mail may be slow. I've already planned around it: the Marrow sessions end on the 16th. If you see anything that collides, tell me in April and I'll shift it.\n\nTeresa")
mail("2025-04-03 10:40", ewan, teresa, "Re: We move house on 19 and 20 May", "Nothing collides. Will there be a goat on the new hill as well?\n\nE", reply_to=a, cc=[fiona, priya])

# joking about each other, both sides
a = s("2025-04-16 15:03", RANDOM, mateus, "BREAKING: Glasgow delivers on time. Experts baffled.")
s("2025-04-16 15:05", RANDOM, rab, "you lot invented the four hour lunch so you'd never have to answer before the tide turns", a)
s("2025-04-16 15:06", RANDOM, nuno, "Typical Scots: even their insults are economical.", a)
s("2025-04-16 15:08", RANDOM, ewan, "typical Lisbon: needed three people to reply", a)
s("2025-04-16 15:11", RANDOM, chiara, "I'm Italian and I report you all to my grandmother", a)
s("2025-04-16 15:12", RANDOM, mateus, "Not the grandmother. OK peace. Happy Easter, swamp people!", a)

# urgent, simply urgent
a = s("2025-05-07 17:48", AUDIO, ewan, "I HATE doing this to you. Platform showcase just took our trailer, needs German and French VO by tomorrow noon. 14 lines. I know what time it is. Is there any way?")
s("2025-05-07 17:52", AUDIO, nuno, "Marrow (DE) is in a bar ten minutes from here. I'm getting my jacket.", a)
s("2025-05-07 18:20", AUDIO, mateus, "Booth is warm. He's only had one. Allegedly.", a)
s("2025-05-07 23:37", AUDIO, mateus, "14 x 2 in the bucket. French was done by phone booth and love.", a)
s("2025-05-08 08:40", AUDIO, ewan, "I played it to the whole floor. People stood up. I owe you so much, and it goes on our bill with the night rate, no discussion", a)
s("2025-05-08 08:51", AUDIO, nuno, "Discussion: we accept.", a)

# criticism of a third firm
a = s("2025-05-15 12:10", AUDIO, nuno, "Castwell have sent the wrong actor. Again. A very nice lady, but we booked a bass.")
s("2025-05-15 12:19", AUDIO, priya, "That agency is a disgrace, they did the same to us on the last game. They never ring back, they never say sorry, and they bill like clockwork.", a)
s("2025-05-15 12:22", AUDIO, nuno, "I'm dropping them from Monday, I have two better ones. The lady stays, I found her a witch.", a)
s("2025-05-15 12:24", AUDIO, priya, "A witch is always open. Thanks Nuno!", a)

# a delay told a week before and made good
a = mail("2025-05-21 09:50", teresa, fiona, "Polish batch 5: two days later", "Fiona, it's a week away still but I prefer that you hear it now: Polish batch 5 will come on Friday 30 May and not on Wednesday. Our second reviewer has broken her wrist (skating, at fifty-three, she's very proud). We catch it up in batch 6.\n\nTeresa")
mail("2025-05-21 10:15", fiona, teresa, "Re: Polish batch 5: two days later", "No bother at all, we don't touch Polish before Monday. Tell her she's my hero.\n\nF", reply_to=a)
s("2025-06-05 16:20", LOC, teresa, "Polish batch 6 is in, two days ahead, as threatened. The wrist signs autographs.")

# the reorganisation, explained
a = mail("2025-06-12 14:00", isla, [teresa, sofia, hanneke, nuno, mateus, chiara], "What changes at Oddmoor from 14 July, and what doesn't", "Dear Finches,\n\nI'd like you to hear this from me and on the same day as our own people. From Monday 14 July we split into two teams, since the second game has been signed (hurrah, and please keep it to yourselves until August).\n\nWhat changes for you: Ewan goes to the second game. Priya takes over voice besides story. Skye Rennie starts on 23 June and becomes your contact for strings and queries, so that Priya has the time. What doesn't: Fiona, the schedule, the budget, the launch date, and how we work.\n\nEwan keeps Thursdays for you until the end of August. Fiona and I are on a call on Monday at 11:00 for every question, the rude ones too.\n\nIsla", cc=[fiona, ewan, priya])
b = mail("2025-06-12 16:30", teresa, isla, "Re: What changes at Oddmoor from 14 July, and what doesn't", "Dear Isla,\n\nThank you for telling us five weeks before. I'll be frank: my stomach turned over when I read Ewan's name, four months before launch and with 3,000 lines still to record. Nuno said a word that I can't translate. But the plan looks thought through. My questions for Monday: who signs off takes in the week of 14 July, and can Priya sit in on two sessions before?\n\nTeresa", cc=[fiona, sofia], reply_to=a)
mail("2025-06-12 17:15", isla, teresa, "Re: What changes at Oddmoor from 14 July, and what doesn't", "Your stomach is quite right to ask. Priya flies over on 25 June and stays three days, Ewan with her. Sign-off in that week: both of them. And I'd love to learn Nuno's word.\n\nIsla", cc=[fiona, sofia], reply_to=b)
a = s("2025-06-16 12:04", AUDIO, nuno, "OK I was grumpy about Ewan on Thursday, after the call I'm only sad. Handover list is good. Priya, bring shoes for the hill.")
s("2025-06-16 12:09", AUDIO, priya, "Bringing shoes AND a list. And I'm a bit scared of you, just so we've said it", a)
s("2025-06-16 12:10", AUDIO, nuno, "Everyone is. It passes with the second coffee.", a)
s("2025-06-16 10:10", BF, teresa, "Before the call: please ask everything today, nobody keeps a question in the pocket.")

# the newcomer, taken along
a = s("2025-06-24 09:15", LOC, skye, "Hi everyone, I'm Skye, day two, I've read the glossary and am now afraid of eels. I'm told I'll be your person for strings. Be gentle?")
s("2025-06-24 09:18", LOC, hanneke, "Welcome Skye. I'm never gentle but always clear. Tomorrow at ten I show you how our query sheet works, one hour.", a)
s("2025-06-24 09:20", LOC, chiara, "And after I show you how it REALLY works. Benvenuta!", a)
s("2025-06-24 09:26", LOC, priya, "You're in the best hands, they taught me everything I pretend to know", a)
a = s("2025-07-01 11:40", LOC, skye, "Silly question, what's a 'fuzzy match' and should I be worried?")
s("2025-07-01 11:44", LOC, hanneke, "Not silly. It's a string that resembles an old one, so we pay the translator less. Only the translator is worried.", a)

# more work, told and agreed
a = mail("2025-07-02 09:30", fiona, teresa, "1,400 more lines: the Eel Market", "Teresa,\n\nGood news for the game, a big ask for you. The publisher loves the Eel Market and wants it as a full chapter: about 1,400 lines more, text final by 1 August, 400 of them voiced. I know that's a lot on top. Before I say yes to them I'd like to know from you if it can be done, at what price, and what you would drop for it. If the answer's no, it's no and I'll fight it.\n\nFiona")
b = mail("2025-07-03 12:10", teresa, fiona, "Re: 1,400 more lines: the Eel Market", "We've sat together on it. It can be done if (1) text comes in three parts and not at once, (2) the Japanese review goes from two rounds to one and a half, and (3) somebody promises me no more eels. Price attached, with the rush rate only on the last part.\n\nTeresa", reply_to=a, cc=[sofia])
mail("2025-07-03 15:00", fiona, teresa, "Re: 1,400 more lines: the Eel Market", "Agreed on all three, signed copy attached. First part on the 11th. The third point I can only promise for this year.\n\nF", reply_to=b, cc=[sofia, isla])

# a farewell that is none
a = s("2025-07-11 16:00", AUDIO, ewan, "Last proper day on the swamp for me! I'm not dead, I'm one floor up and here every Thursday. You've been the best thing about this project. Please look after Priya, she has better ears than me and worse jokes.")
s("2025-07-11 16:04", AUDIO, mateus, "Take 1 of goodbye was good, but we need one with less crying", a)
s("2025-07-11 16:06", AUDIO, nuno, "We leave a microphone on for you. Abraço, my friend.", a)
s("2025-07-11 16:07", AUDIO, priya, "my jokes are FINE", a)

# both ask those above
a = s("2025-07-23 10:30", LOC, fiona, "Teresa and I can't decide whether Japanese gets full voice, it's over both our budgets. We've agreed to take it up to Isla and Sofia together, one page, both names, by Friday. Just so nobody thinks we're fighting.")
s("2025-07-23 10:33", LOC, teresa, "We're fighting only about the font of the page.", a)
s("2025-07-29 14:12", LOC, sofia, "Decided with Isla in twenty minutes: Japanese voice yes, after launch, as a free update in January. Well prepared, you two.", a)

# summer closing, told and told again
a = mail("2025-07-30 09:15", teresa, [fiona, priya, skye, rab], "Closed 11 to 15 August, as in the plan", "Good morning,\n\nA reminder of what's been in the plan since March: Babelfinch is closed from 11 to 15 August. Emergencies: my mobile, I'm only in the Alentejo. Deliveries of that week are moved to the 8th and the 20th.\n\nTeresa")
mail("2025-07-30 09:40", fiona, teresa, "Re: Closed 11 to 15 August, as in the plan", "Nobody will ring you, on pain of porridge. Have a lovely rest.", reply_to=a)

# blunt, and taken well
a = s("2025-08-20 15:22", AUDIO, nuno, "I say it straight: the wedding scene isn't funny. Three actors tried. They're good, the lines are tired.")
s("2025-08-20 15:30", AUDIO, priya, "Ouch.", a)
s("2025-08-20 15:49", AUDIO, priya, "OK I've walked round the block. You're right, I wrote it at midnight in May and I've been scared to look since. Give me till Friday?", a)
s("2025-08-20 15:51", AUDIO, nuno, "Till Monday, and sleep. I was too dry, sorry. The rest of the chapter is the best you've written.", a)
s("2025-08-25 18:02", AUDIO, nuno, "New wedding recorded. Old Wick had to leave the booth because he laughed. THAT is it.", a)

# a meeting that fell out, for a plain reason
a = s("2025-08-28 08:50", LOC, teresa, "So sorry, I'm sitting in a train that doesn't move, with 300 angry people and no air. I have to call off our 10 o'clock. Tomorrow at the same hour?")
s("2025-08-28 08:54", LOC, fiona, "Of course! Tomorrow at 10. Drink something", a)
s("2025-08-29 10:40", LOC, fiona, "Good call that, all of September is on one page now. And Teresa is out of the train.", a)

# two quiet days, explained
a = s("2025-09-08 11:15", LOC, skye, "Hanneke, could you have a look at the 30 German strings for Saltgate when you've a minute?")
s("2025-09-09 15:30", LOC, skye, "Hi again :) still after those German ones, they're due in Thursday's build")
s("2025-09-10 08:58", LOC, teresa, "Skye, Hanneke's in bed with fever since Monday and I should have put that here on Monday. My fault. Lena does the 30 this morning, you have them at noon.", a)
s("2025-09-10 11:46", LOC, teresa, "All 30 are in.", a)
s("2025-09-10 11:50", LOC, skye, "Thank you!! And poor Hanneke, get well soon from all of us", a)

# a contest: us against you, for fun
a = s("2025-09-17 10:00", BUILDS, rab, "312 open bugs, 12 days. I declare war. Glasgow against Lisbon, who closes more by Friday. Losers wear the other's football shirt on the next call")
s("2025-09-17 10:02", BUILDS, chiara, "Prepare to be destroyed. We take no prisoners. We hate you (till Friday).", a)
s("2025-09-17 10:03", BUILDS, mateus, "It's us or them now, Finches!!", a)
s("2025-09-19 17:30", BUILDS, chiara, "FINAL: Lisbon 97, Glasgow 97. I don't believe it. I demand a recount.", a)
s("2025-09-19 17:33", BUILDS, rab, "draw. both shirts. this is how legends end", a)

# tired and short, then better
a = s("2025-09-24 18:41", BUILDS, rab, "build's late again because somebody pushed 900 audio files at half five without telling anyone")
s("2025-09-24 18:47", BUILDS, mateus, "That was me. I thought the build was at seven, it said so in the calendar.", a)
s("2025-09-24 18:55", BUILDS, rab, "...it did say seven. I moved it on Monday and never told you. That's mine then, sorry for snapping, long week", a)
s("2025-09-24 18:58", BUILDS, mateus, "All good. Go home, Rab. I'll watch it cook.", a)
s("2025-09-25 09:05", BUILDS, fiona, "From today build times go in the topic of this channel, so calendar or no calendar everyone sees the same number.", a)

# the outage
a = s("2025-09-29 07:38", LOC, teresa, "@everyone Bad news and I want you to have it first thing: our file store and the translation server are both down since 05:10. Freeze is Wednesday 18:00, I know. Nothing you sent is lost as far as we see, but we can't deliver at the moment. I've rung Fiona. Next word here at 08:30, good or bad.")
s("2025-09-29 07:44", LOC, fiona, "Thanks for the call. Deep breaths. What do you need from us?", a)
s("2025-09-29 08:30", LOC, teresa, "08:30: a disk controller has died and taken its twin along. The technician is on his way from Setúbal. Back today: not sure. I'll not promise what I don't know.", a)
s("2025-09-29 08:41", LOC, rab, "I've the nightly copy of all your strings up to Saturday, can put up a mirror here by ten, you'd work on our box", a)
s("2025-09-29 08:43", LOC, hanneke, "Rab, I take back everything about porridge.", a)
s("2025-09-29 10:05", LOC, rab, "mirror's up, 14 logins in Teresa's inbox", a)
s("2025-09-29 13:00", LOC, teresa, "13:00: eleven people working on Rab's mirror. 2,300 strings of the weekend are still locked in. Nuno's takes are safe, Mateus carries them on a disk round his neck.", a)
s("2025-09-29 19:10", LOC, teresa, "19:10: controller replaced, rebuilding. Two of us stay the night here.", a)
s("2025-09-30 06:22", LOC, teresa, "06:22: ALL BACK. 2,300 strings there, checked against Friday's count. We're half a day behind and will work late to get it in. I'm sorry, all of you.", a)
s("2025-09-30 08:32", LOC, skye, "No sorry needed, I've never been kept so well informed about a catastrophe", a)
a = mail("2025-09-30 10:00", sofia, [isla, fiona], "Yesterday's outage", "Dear Isla, dear Fiona,\n\nI want to apologise in my own name. You were 27 hours without our servers in the worst week of the year. It should not have hung on one cabinet, and that it did is a decision that I took in 2023 to save money. We carry the cost of the night shifts. You'll have a written account by Tuesday, and I'd like us to go through it together on Wednesday 8th, with everybody who wants to say something.\n\nSofia", cc=[teresa])
mail("2025-09-30 10:25", isla, sofia, "Re: Yesterday's outage", "Dear Sofia,\n\nThank you. Things break; what I noticed is that Fiona knew at twenty to eight. Wednesday suits us. I'd add something from our side: we moved the freeze up by a day in August without asking what margin it left you. That belongs on the same table.\n\nIsla", cc=[fiona, teresa], reply_to=a)
a = s("2025-10-01 17:10", LOC, hanneke, "Last string is in. 17:10. Fifty minutes to spare. I go and lie down under the table.")
s("2025-10-01 17:12", LOC, priya, "HANNEKE!!!! you beauties", a)
s("2025-10-01 17:15", LOC, fiona, "Frozen. Every language. Nobody in the history of this studio has ever made a freeze after a day like Monday. Dinner's on us, in both cities.", a)

# the review
a = mail("2025-10-08 16:30", teresa, [fiona, isla, rab, skye, priya], "Review of the outage: what we agreed", "Dear all,\n\nThank you for a good hour and for the cake. What we wrote down together:\n\n1. Cause: one cabinet, both controllers of the same batch. Second cabinet in another building, ordered, running by 31 October (Mateus).\n2. Rab's mirror becomes permanent, Oddmoor keep it (Rab, done).\n3. Dates of freezes are only moved after both have said yes (Fiona, from now).\n4. What went well: told at once, fixed hours for news. We keep that for the next time, which shall not come.\n\nTeresa", cc=[sofia, mateus, hanneke])
mail("2025-10-08 17:02", fiona, teresa, "Re: Review of the outage: what we agreed", "That's exactly it. Best post-mortem I've sat in, and not only because of the cake.\n\nF", reply_to=a, cc=[isla, sofia])
s("2025-10-29 15:15", BUILDS, mateus, "Point 1 from the review: second cabinet runs, two days before the date. I pulled the plug of the first one to test it. Nobody noticed!")
s("2025-10-29 15:20", BUILDS, rab, "you pulled it DURING MY UPLOAD you animal. (it worked)")

# the launch
a = s("2025-10-23 16:00", RANDOM, fiona, "THE BRINE CROWN IS LIVE. In seven languages. I'm crying in three.")
s("2025-10-23 16:01", RANDOM, chiara, "AAAAAAAA", a)
s("2025-10-23 16:03", RANDOM, nuno, "To the swamp!", a)
s("2025-10-23 16:10", RANDOM, isla, "First German review: 'the finest voices in any game this year'. That's Nuno and Mateus and eleven actors in a booth on a hill, and I've just said so on the stream by name. Hanneke, the French one quotes the goat joke as the best line. It isn't even ours, it's your team's.", a)
s("2025-10-23 16:14", RANDOM, hanneke, "I'm not crying. It's the haar.", a)

# a name left out, put right
a = s("2025-10-27 09:40", RANDOM, mateus, "Small thing and I feel silly: I watched the credits with my mother and I'm not in them.")
s("2025-10-27 09:46", RANDOM, fiona, "WHAT. Mateus I'm mortified. Checking right now.", a)
s("2025-10-27 10:15", RANDOM, fiona, "Found it: a line too long for the column, the script cut the last name, you were the last name. My script. It's fixed in 1.0.1 tomorrow, and you come first. I'm ringing your mother if you give me the number.", a)
s("2025-10-28 18:30", RANDOM, mateus, "1.0.1: 'Mateus Rocha' on top, alone on the screen, for four seconds. My mother wants to adopt you.", a)

# late money, at once explained
a = mail("2025-11-06 09:30", sofia, fiona, "Invoices 1311 and 1312", "Dear Fiona, the two September invoices are eleven days over. That's never happened with you, so I suppose that something has got stuck?\n\nSofia")
mail("2025-11-06 10:05", fiona, sofia, "Re: Invoices 1311 and 1312", "Oh no. They've been sitting with a colleague who's on paternity leave, nobody looked at his pile. I've walked over to accounts, the money goes out today, and someone else has his pile now. I'm so sorry.\n\nF", reply_to=a)
mail("2025-11-07 11:20", sofia, fiona, "Re: Invoices 1311 and 1312", "It arrived this morning. Congratulations to the father!", reply_to=a)

# a cut that both decide
a = s("2025-11-19 11:30", LOC, fiona, "From yesterday's planning, for everybody: the winter chapter gets all seven languages as hoped, and Korean we do properly in spring rather than badly in January. Both sides wanted it that way.")
s("2025-11-19 11:36", LOC, hanneke, "Very glad. A bad Korean would have hurt me. The test translators start in February.", a)
s("2025-11-19 11:40", LOC, teresa, "And the calendar for 2026 is full of swamp, which makes my bank happy.", a)

# leave, told in time
a = mail("2025-12-03 10:00", chiara, [rab, fiona, skye], "I'll be away from February, for a very small reason", "Ciao all,\n\nI'm going to be a mother in March! So from 2 February I'm away until autumn. Inês Falcão takes over testing, she's been in your builds since May under the name 'heronhater'. She'll sit in on all calls from January. I'm telling you now so that you can get used to somebody polite.\n\nChiara", cc=[teresa])
mail("2025-12-03 10:20", rab, chiara, "Re: I'll be away from February, for a very small reason", "best ticket you ever opened. congratulations!! heronhater finds more bugs than the rest together so no worries there. will miss you though", reply_to=a, cc=[fiona, skye, teresa])

# the end of the year
a = s("2025-12-12 15:00", RANDOM, priya, "Finch-Moor Christmas quiz result: Lisbon 41, Glasgow 40. There was cheating. I shan't say by whom. It was Nuno.")
s("2025-12-12 15:03", RANDOM, nuno, "I protest. I was given the answers freely by your studio head.", a)
s("2025-12-12 15:04", RANDOM, isla, "He threatened me with no custard tarts!", a)
a = s("2025-12-19 12:30", LOC, teresa, "We close on the 23rd in the evening, back on Friday 2 January. Japanese voice session on the 7th is confirmed. Thank you for this year, dear swamp.")
s("2025-12-19 12:41", LOC, fiona, "We're off from the 24th too and back on the 5th. For anything on fire: my mobile. Thank you, all of you, for everything. 400,000 copies and still no one agrees what a haar is.", a)
s("2025-12-19 12:44", LOC, hanneke, "It's fog. I've always said so. Frohe Weihnachten!", a)
story.write()
