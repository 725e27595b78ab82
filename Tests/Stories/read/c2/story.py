import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

story = Story(77, "Europe/Berlin", "2025-02-10", "2025-12-10")
story.party("brennwald", "brennwald.example")
story.party("celsund", "celsund.example")

ulrich = story.person("Ulrich Tannert", "brennwald", "Head of battery purchasing")
katrin = story.person("Katrin Beyer", "brennwald", "Project manager C7")
jonas = story.person("Jonas Friedl", "brennwald", "Cell integration")
silke = story.person("Silke Warneke", "brennwald", "Supplier quality")
emre = story.person("Emre Aydin", "brennwald", "Test engineer")
orth = story.person("Matthias Orth", "brennwald", "Vice president electric platform")
elin = story.person("Elin Sandqvist", "celsund", "Chief executive")
oskar = story.person("Oskar Lindmark", "celsund", "Programme manager")
maja = story.person("Maja Ekdahl", "celsund", "Cell engineer")
petter = story.person("Petter Wallin", "celsund", "Pilot line")
sanna = story.person("Sanna Frisk", "celsund", "Quality")
tove = story.person("Tove Bergendal", "celsund", "Quality")
arvid = story.person("Arvid Nyqvist", "celsund", "Commercial")

for d in ["2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-10-03"]:
    story.holidays.add(dt.date.fromisoformat(d))
    story.away("brennwald", d, d)
    story.away("celsund", d, d)
for d in ["2025-05-30", "2025-06-06", "2025-06-20"]:
    story.away("celsund", d, d)
story.away("celsund", "2025-07-07", "2025-08-01")
story.away("brennwald", "2025-08-04", "2025-08-15")

# ---------------------------------------------------------------- everyday talk

SLOTS = dict(
    cell=["C7-031", "C7-044", "C7-052", "C7-068", "C7-077", "C7-083", "C7-090", "C7-105", "C7-112", "C7-119"],
    lot=["lot 7", "lot 8", "lot 9", "lot 10", "lot 11", "lot 12", "lot 13"],
    rig=["rig 2", "rig 3", "rig 5", "chamber 1", "chamber 4", "the big shaker", "the calorimeter"],
    part=["busbar", "tab", "pouch foil", "compression pad", "cell frame", "terminal cover", "cooling plate", "sense wire"],
    place=["Karlskrona", "Heilbronn", "hall 12", "Trelleborg", "the Brennwald lab"],
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    time=["08:20", "09:00", "10:30", "11:15", "13:45", "14:30", "15:10"],
    temp=["-20", "-10", "0", "25", "35", "45", "55"],
    step=["mixing", "coating", "calendering", "stacking", "welding", "degassing", "formation"],
)


def slot(name, given):
    if name not in given:
        c, base = story.chance, name.rstrip("23")
        if base in SLOTS:
            given[name] = c.choice([x for x in SLOTS[base] if x not in given.values()])
        elif base == "n":
            given[name] = str(c.randint(2, 24))
        elif base == "big":
            given[name] = str(c.randint(110, 980))
        elif base == "pct":
            given[name] = str(c.randint(81, 98)) + "." + str(c.randint(0, 9))
        elif base == "mm":
            given[name] = "0." + str(c.randint(11, 88))
        elif base == "tkt":
            given[name] = "BX-" + str(c.randint(1010, 1990))
        elif base == "eur":
            given[name] = str(c.randint(3, 64) * 250)
    return given[name]


def spin(text, given):
    text = re.sub(r"<(\w+)>", lambda m: slot(m.group(1), given), text)
    while re.search(r"\{[^{}]*\}", text):
        text = re.sub(r"\{([^{}]*)\}", lambda m: story.chance.choice(m.group(1).split("|")), text)
    return text


class Lines(list):
    pass


TEAMS = """
B/cell> <cell> shows {a small swelling|<mm> mm more thickness} after <big> cycles at <temp> degrees. {Normal for you?|Do you see this too?}
Yes, we see {the same|a little less} here. {It is the anode, it settles after that.|Within the model, curve attached.}
{Good, then I continue.|Ok, noted in the log.}
C/cell> What clamping force do you use on <rig>? We have {3.2|2.8|3.5} kN and get {nicer|other} curves than you.
{Same force, but our pad is softer.|2.9. Springs are old.} I can try yours on <cell>.
{Would be great!|Yes please.}
B/cell> Is the tab on <cell> meant to be {bent|that short}? {Ours looks like a dog had it.|Two of five look so.}
{No, that was the transport.|Not meant like that, sorry.} I put <n> good ones in the next box.
{Thanks.|Perfect, no hurry.}
C/cell> Drawing question: the <part> has two radii, {R3 and R4|R2 and R3}. Which is the living one?
{The bigger.|R3.} {The other is a leftover from A-sample.|I clean the drawing.}
{Tack!|Good, thanks.}
B/cell> New simulation says {hot spot near the tab|<mm> degrees less at the tab} with the thicker <part>. {Picture attached.|Want to see?}
{Nice picture!|Interesting.} We guessed something like it. {Can I show it internally?|May I have the boundary conditions?}
{Sure.|Yes, in the folder.}
C/cell> We measured resistance on <n> cells of <lot>: spread {3|4|2} percent. {Best so far.|I am a bit proud.}
{You may be.|Very nice!} {Our model can drop one safety factor.|Petter should get a cake.}
B/test> <rig> is free from <day>. Do you want to {start the cold cycles|use it for <cell>}?
Yes! {Profile is in the folder, version 3.|Please with 1C first.}
{Started at <time>.|Running.}
B/test> Strange dip in <cell> at {cycle <big>|cycle <n>}. {Before I panic|Before anybody looks at it}: did you see it once?
{That is the cycler, not the cell.|Channel 4 does that when the lab is cold.} Change the channel and it is gone.
{Gone indeed. No panic.|You are right, thanks.}
C/test> Is the data of <rig> from {last night|the weekend} uploaded? I see only half a file.
{Upload stopped at midnight.|Our IT took the server.} Now complete.
{Got it.|All there, thanks!}
B/test> <n> of <n2> cells passed the shaker at <temp> degrees. {The others are still running.|No failures until now.}
{Happy!|Super.} {We said so :-)|I tell the line.}
C/test> Which {current sensor|thermocouple type} do you use? Trying to explain {1|2|3} percent between Karlskrona and you.
{Closed loop on our side.|Type K, yours is T I think.} {That explains half of it.|I send the datasheet.}
{Then the other half is my arithmetic.|Explains everything.}
B/test> Nail test of <cell> is on <day> at <time>. {You want to watch by stream?|Camera runs.}
{Of course, with popcorn.|Yes, please send the link.}
No fire, no smoke, <temp> degrees {max over ambient|rise}. {Boring, as it should.|Best boring video of the year.}
C/test> I changed the name of column {F|H} in the data sheet from temp to T_surf, {only that|nothing else}. {Tell me if a script cries.|}
{One script cried, repaired.|No crying.}
B/test> Calibration sticker on <rig> expires <day>. I {pause|stop} one day, then go on with <cell>.
{Fine.|Good that you check.}
C/test> Could you repeat the {rate test|pulse test} on <cell> with {10|30} seconds rest? {My fit does not converge.|The relaxation is cut.}
{Tomorrow morning.|I put it on <rig> tonight.}
Repeated, file in the folder. {Looks better.|Curve is smooth now.}
B/prod> How is the yield on <step> {this week|today}? I need one number for {Matthias|my slide}.
<pct> percent. {Last week was worse.|Friday shift pulled it down.}
{Thank you. Slide is green.|Thanks, good trend.}
C/prod> {Roll change|Cleaning} took longer, <lot> starts on <day> {morning|noon}. No effect on the date, {I have a day of air|buffer is enough}.
{Thanks for saying.|OK.}
It started {at <time>|on time}. All good.
B/prod> Can we visit the line on <day>? {Two people from assembly planning.|Our welding man wants to see <step>.}
{yes|of course}. safety shoes, no phones in the dry room. lunch is {fish|pancakes}
{Pancakes would be fair.|Great, thank you.}
C/prod> {photo|short film} of the new <step> unit. {it sings|it works at first try}, never seen that
{It sings in B flat.|Impressive.} {Congratulations to the team!|}
B/prod> Question from assembly: is the <part> packed {up or down|left or right} in the tray? {Robot wants to know.|They have a bet.}
{down|tab to the left}. arrow on the tray
{Bet lost.|Robot is happy.}
C/prod> humidity alarm in the dry room at <time>, {door|seal}. <n> cells set apart, the rest is ok. not for shipment
{Good that you separate them.|Thanks for the openness.}
B/plan> 1. Minutes of {the sync|yesterday} are in the folder. 2. <tkt> is still open. 3. {Happy weekend.|That is all.}
{Seen all three.|1 ok, 2 closes today, 3 same to you.}
C/plan> Hej Katrin, do we need slides for <day> or is {a chat|the board} enough?
{The board.|Two slides.} {Nobody reads more.|But nice ones.}
{Love it.|Perfect.}
B/plan> <tkt>: who is it with, you or us? {I lost the thread.|The field is empty.}
{With us.|Us, Maja has it.} {Answer comes on <day>.|Nearly done.}
{Thanks. I put it in.|Good.}
C/plan> {Traffic light|Status} for the week: {green green yellow|green on cells, yellow on paper}. The yellow is the {<part> sample|report on <lot>}, {one day late|tomorrow}.
{Fine with yellow.|Thank you, honest yellow I like.}
And green now, {it is uploaded|sent at <time>}.
B/plan> Please enter {your vacation|the days off} in the list until <day>. I plan around {everybody|you}.
{Done.|Entered.} {I take more than I thought.|}
C/plan> Is the invitation for <day> {one hour wrong|double}? I see <time> and <time2>.
{Summer time chaos.|My calendar did it.} <time> is right.
{:-)|Thanks, I come.}
B/plan> Small disagreement: I count <n> open points, your list has <n2>. {Yours is nicer.|Which is true?}
I closed some {too early|with optimism}. {Take yours.|Yours is right.}
{No problem.|We meet in the middle on <day>.}
B/qual> For <lot>: the report says <mm> mm, the drawing allows {0.90|0.95}. {Fine.|No finding.} I only miss the {signature|date}.
{Signed now.|Oh! Added.}
{Complete. Thank you.|Filed.}
C/qual> Do you prefer the {inspection report|control plan} as {pdf|sheet}? {Both exist.|I can do either.}
{Pdf, signed.|Sheet please, I filter.}
{As you wish.|Uploaded.}
B/qual> <n> cells of <lot> with {scratches on the foil|dust under the label}. {Cosmetic, but I write it down.|Not serious.} Photos attached.
{Thank you, line is informed.|We see it, it is the new tray.} Tray has {felt|a soft edge} now.
{Next box was clean.|Good reaction.}
C/qual> Is class {B2|B3} for the <part> a {special characteristic|must}? The list is {silent|not clear} about it.
Yes, {B2 is|it is special}, page {14|22} of the spec.
{Found it. Thanks!|I overlooked page numbers over ten.}
B/qual> Audit checklist for <day>: {43|51} questions, do not be afraid. {Number 7 is always open.|We have time.}
{I am only afraid of number 7.|We bake for you.}
B/log> Box with <n> cells arrived {at the gate|in hall 12}, {all data loggers green|no shock indicator red}. 
{great|good}. {tracking said paris|it went by copenhagen}
C/log> shipping <n> cells of <lot> today, {class 9|orange labels}, tracking in the folder. should be there <day>
{Forklift is ordered.|Thank you, we watch.}
arrived? tracking {sleeps|says malmö}
{Arrived <time>.|Here since an hour, all fine.}
B/log> {Return racks|Empty trays}: we have <n>, do you want them back {this month|with the next truck}?
{yes please|yes, we run short}. {any truck|wednesday truck is half empty}
{They go on <day>.|OK.}
C/log> customs asks for {the un38.3 summary|a safety sheet} of <lot>. {i think you have the last one|is it with you?}
{Attached.|In the folder, "paper for trucks".} {They ask each time.|}
{they do|tack}
*/any> {Coffee machine|The camera in room 3} is broken, I join by phone. {If I sound like a frog, that is why.|}
{You sound like always.|No worry.}
*/any> Sorry, {missed your message|was in the lab all day}. Yes, <day> is ok.
{No problem.|Great, <time> then.}
*/any> My {daughter|son} is at home with {chickenpox|a cold}, I am slow {until <day>|today}.
{Get well to the small one!|No hurry here.}
*/any> {Who has|Does anybody have} the last version of the <part> {step file|drawing}? {I have three last ones.|}
{Rev {D|E|F}.|The one with the date.} {Others go to the archive.|}
*/any> Thanks for {yesterday|the help with <cell>}, that saved {a day|my report}.
{Any time.|Gladly!} {You owe me a bulle.|}
*/any> {Snow|Thirty degrees} in <place>. {Train is late|I work from home}, will be in the call.
{Send some here.|Same here.}
*/any> {Hockey yesterday|Did you see the game}? {Painful|Lovely}.
{We do not talk about it.|Painful depends on where you live.} {Back to <cell>.|}
B/cell> Could you {explain|tell} why <cell> is {0.8|1.1} grams heavier? {Not bad, only curious.|Scale is calibrated.}
More electrolyte, as in {the trial plan|run sheet <n>}. {Only for those ten.|}
{Clear.|Then my scale is good.}
C/cell> For the {model|paper}: can we use the {pulse|aging} data until cycle <big>? {We would name you of course.|}
{From my side yes, I ask Katrin.|Sure.}
{Tack tack.|Very kind.}
B/test> {Power cut|Short black out} in hall 12, <rig> lost <n> hours. I restarted, {data before is safe|no harm to the cells}.
{Thanks for the note.|OK, I cut it out of the plot.}
B/cell> Do you trust the {dilatometer|CT} at <place>? {It says <mm>, the caliper says <mm2>.|I do not.}
{Trust the caliper.|Average them and pray.} I measure the same <cell> here when it is back.
{Deal.|OK.}
C/prod> {changed shift leader on coating|new colleague on <step>}, Agnes, she is good. she takes the counts from {monday|now}
{Welcome to Agnes!|Noted.}
B/plan> Next {design review|tear-down} is <day> <time>. I need {the <part> status|one photo per step}. 
{You get it on the day before.|Photos are easy.}
Got it, thank you, {complete|very clear}.
C/plan> Fun fact: cell number {1000|1500|2000} {left <step> today|is born}. {Cake in Karlskrona.|Candles on a tray.}
{Congratulations!|Keep me a piece.}
B/qual> Your answer to <tkt> is {good|accepted}. Closing it. {That was fast.|Three days, new record.}
{Thanks Silke!|Happy to hear.}
C/test> {Question to the hall 12 gang|Quick one}: torque on the <part> screws? {I use 4.|}
{4.5 Nm, with the blue key.|Four and a half.} 
{My four explains things.|Thanks!}
B/test> <cell> has reached {80|85|90} percent capacity at cycle <big>. {That is above target.|As in the prediction.}
{Frame it!|Good old lady.} {We continue to 70?|Keep her going.}
{Of course.|Until she sleeps.}
B/log> The driver {speaks only Polish|is lost in Heilbronn}. {Who ordered him?|Is it your truck?}
{ours|mine}, {i call him|his name is Marek, nice man}
{Marek is here.|Solved with hands.}
C/cell> Am I allowed to {drill|laser mark} the <part> for a sensor? {One mm.|Only on dummies.}
{On dummies yes.|Please on the left side.}
B/prod> {How many|What number of} dummies can you send for the {crash|assembly} trial? We dream of <n>.
{<n> ok|<n> yes}. {they are ugly|black foil}. <day>
{Ugly is fine for a crash.|Great.}
"""

MAILS = """
B/com> Subject: Invoice for <lot> | Invoice for <lot> received, EUR <eur>. The order number is {missing|from last year}; could you send it again?
{Of course, corrected version attached.|Attached with the right number, apologies.}
Thank you, it is {booked|released for payment}.
C/com> Subject: Payment of EUR <eur> | We see {two|three} invoices of last month still open, EUR <eur> together. {Only a friendly question|No drama}, our bookkeeper asks.
They are in the run of <day>. {The approval was on my desk.|A holiday in the approval chain.}
{Arrived, thank you.|Received today, many thanks.}
B/com> Subject: Price of the <part> | For the cost model we need the share of the <part>. {A range is enough.|Plus minus ten percent is fine.}
Between {6|7} and {9|8} percent, depending on copper. {Sheet attached.|}
{Thank you, it fits.|Very helpful.}
C/com> Subject: Copper | Copper is {up|down} {four|three|two} percent this month, as per annex 2 the price of {samples|next samples} {follows|stays}. Calculation attached.
{Checked and agreed.|Correct, thank you.}
B/com> Subject: Supplier self assessment | Please find the yearly {self assessment|questionnaire}. {It is long, I know.|Forty pages, sorry.} End of month is enough.
{We will survive it.|Filled in, attached.}
{Thank you, complete.|Received with thanks.}
B/plan> Subject: Action list week of <day> | 1. <tkt>: Maja, report on <lot>. 2. <tkt2>: Jonas, force on <rig>. 3. Open: {tray design|labels}. Please correct me.
{Correct.|2 is done already.} {3 is Petter.|}
C/plan> Subject: Slides for the {sync|review} | Hej! Slides attached, {nine|eleven} pages, the <step> pictures are the new ones.
{Nice pictures.|Thank you.} Page {4|7} has {the old curve|a typo}, otherwise fine.
{Fixed.|Replaced, tack.}
B/qual> Subject: <lot> incoming inspection | Inspection of <lot>: <n> cells checked, {none|one} out of tolerance ({thickness|weight}). Report attached, no action needed.
{Thanks for the report.|Good reading, thank you.}
C/qual> Subject: Measuring plan <lot> | The measuring plan for <lot>, {nothing new|one point more} on <step>. {OK for you?|Do you want to see it live?}
{OK for me.|Approved.} {Please keep point 12.|}
B/cell> Subject: Report <cell> | Report of <cell> after <big> cycles attached. {Page 6 is the interesting one.|My conclusion is careful, yours may be bolder.}
{Read it with pleasure.|Great report.} One remark: {axis on figure 3|the legend} is {upside down|in German}.
{Corrected.|Ha, yes.}
C/cell> Subject: Post mortem <cell> | We opened <cell>. {Clean like new.|A bit of plating at the edge, as expected at <temp>.} Photos in the folder.
{Beautiful photos.|Thank you, this helps our model.}
B/test> Subject: Test plan <rig> | Test plan for the next {four|six} weeks on <rig>, with <n> cells. {Who disagrees speaks now.|Comments welcome.}
{No disagreement.|One: please swap <temp> degrees and rest.}
{Done.|Noted.}
C/log> Subject: Pick up on <day> | Truck picks up {two pallets|one pallet} on <day> {morning|at <time>}. Papers attached. CMR is {signed|with the driver}.
{Received, thanks.|We are ready to unload.}
B/log> Subject: Weight of the crates | The crates weigh {38|44|52} kg, our limit by hand is 25. {Could you make them smaller?|}
{yes. half crates from next shipment|we split them}
{The back of my colleagues thanks you.|Great.}
B/any> Subject: Visitor registration | For the visit on <day> I need {number plates|names} until {noon|<time>}. {Gate is strict.|}
{Names attached.|Sent, three persons.}
C/any> Subject: Hotel in Heilbronn | Which hotel do you recommend? {The last one had a rooster.|Not the one at the motorway.}
{The one at the river.|Take the old mill.} {No rooster.|Good breakfast.}
*/any> Subject: Contact list | Updated contact list. {One phone number changed|Two names more}, nothing else.
{Thank you.|Saved.}
B/com> Subject: Insurance for samples in transit | Our insurance asks the value per {box|pallet} of samples. {Rough number suffices.|}
EUR <eur> per pallet. {Please drive carefully.|}
{Passed on.|Thank you.}
C/com> Subject: Confidentiality annex | Our lawyer has {two commas|one sentence} in annex 5 he dislikes. {Marked in yellow.|}
{Commas accepted.|Sentence accepted.} {I send it for signature.|}
B/qual> Subject: Standard for labels | There is a new version of our label standard, valid {in a quarter|from next half year}. Please look at page {3|5}.
{Looked, no problem.|Fine, printer can do it.}
C/any> Subject: Photo from the visit | Photo from {last week|the visit} attached, {Jonas with helmet|Katrin laughing}. {Use as blackmail.|}
{Deleted everywhere, I hope.|Nice one! It goes on the wall.}
B/cell> Subject: Parameter set <n> | New parameter set of the pack model attached, {<big> values|with the <temp> degree correction}. {Please do not forward outside the project.|}
{Got it, runs.|Thank you, fits within <mm> percent.}
C/test> Subject: Cycler export | The export of <rig> uses commas as decimals. {Could you switch to points?|My script weeps.}
{Switched.|German commas, sorry. Changed.}
B/plan> Subject: Room for the {workshop|review} | Room {12.104|3.07} is booked for <day>, screen works, coffee is ordered for <n>.
{Tack, see you!|Great. One vegetarian.}
"""


def parse(text):
    found = []
    for line in text.strip().split("\n"):
        head = re.match(r"([BC*])/(\w+)> ", line)
        if head:
            found.append(Lines())
            found[-1].by = {"B": "brennwald", "C": "celsund", "*": None}[head.group(1)]
            found[-1].area = head.group(2)
            line = line[head.end():]
        found[-1].append(line)
    return found


CHAT, POST = parse(TEAMS), parse(MAILS)
assert len(CHAT) + len(POST) >= 80, (len(CHAT), len(POST))

def jon(d):
    return emre if "2025-10-10" < d < "2025-11-03" else jonas        # parental leave, announced


def quality(d):
    return sanna if d < "2025-07-07" else tove if d >= "2025-09-01" else None


def fits(lines, late):
    """In autumn nobody jokes on quick answers any more; from 14 October no test data goes to Karlskrona."""
    text = " ".join(lines)
    if lines.area == "qual" and ("<tkt>" in text or "Audit" in text or "B2" in text):
        return False
    if late and re.search("Fun fact|bet|visit|Minutes of|slides|Slides|Status|dummies|Next |Self|Rooster|Room for|Contact|Hotel|Photo from|owe me|annex 5|self assess|sings|Confident", text):
        return False
    return not (late and lines.area in ("cell", "test"))


AREAS = dict(
    cell=lambda d: (jon(d), maja), test=lambda d: (story.chance.choice([emre, emre, jon(d)]), maja), prod=lambda d: (story.chance.choice([katrin, katrin, jon(d)]), petter),
    plan=lambda d: (katrin, oskar), qual=lambda d: (silke, quality(d)), log=lambda d: (story.chance.choice([emre, katrin]), petter), com=lambda d: (ulrich, arvid),
    any=lambda d: (story.chance.choice([katrin, jon(d), silke, emre]), story.chance.choice([maja, oskar, petter, quality(d) or maja])))
ROOM = dict(cell="C7 Test and Integration", test="C7 Test and Integration", qual="C7 Quality")
STYLE = {ulrich: ("Dear {},", "Best regards\nUlrich Tannert"), katrin: ("Hello {},", "Regards, Katrin"), jonas: ("Hi {},", "Jonas"), silke: ("Dear {},", "Kind regards\nSilke Warneke"), emre: ("Hi {},", "Emre"),
         oskar: ("Hej {}!", "/Oskar"), maja: ("Hej {},", "/Maja"), petter: ("", "/P"), sanna: ("Hej {},", "Sanna"), tove: ("Hi {},", "Best, Tove"), arvid: ("Dear {},", "Vänliga hälsningar\nArvid"), elin: ("Dear {},", "Elin"), orth: ("Dear {},", "M. Orth")}
plain, plain_later = story.exchange, story.later
slow = [1.0, 1.0]                                 # how much slower celsund answers, and what share it answers


def later(at, minutes, party, hours):
    return plain_later(at, minutes * (slow[0] if party == "celsund" else 1.0), party, hours)


def exchange(medium, channel, date, one, other, lines, *rest):
    b, c = AREAS[lines.area](date.isoformat())
    by = lines.by or story.chance.choice(["brennwald", "celsund"])
    one, other = (b, c) if by == "brennwald" else (c, b)
    if b is None or c is None:
        return
    if date in story.closed[one.party] or date in story.closed[other.party] and story.chance.random() < 0.75:
        return
    given, out = {}, []
    for number, line in enumerate(lines):
        text, subject = spin(line, given).strip(), ""
        who, whom = (one, other) if number % 2 == 0 else (other, one)
        if number and who.party == "celsund" and story.chance.random() > slow[1]:
            break
        if medium == "mail":
            if number == 0:
                subject, text = text.split(" | ", 1)
                subject += " | "
            greet, close = STYLE[who]
            if greet and (number == 0 or story.chance.random() < 0.25):
                text = greet.format(whom.first) + "\n\n" + text
            if number == 0 or story.chance.random() < 0.6:
                text += "\n\n" + close
        out.append(subject + text)
    plain(medium, ROOM.get(lines.area, "C7 Programme"), date, one, other, out, *rest)


story.exchange, story.later = exchange, later
pairs = [(katrin, oskar)]


def period(first, last, chat, post, minutes, late=1.0, share=1.0, answered=1.0):
    slow[:] = [late, share]
    talk = CHAT if first < "2025-09" else [x for x in CHAT if fits(x, first >= "2025-10-13")]
    posts = POST if first < "2025-09" else [x for x in POST if fits(x, first >= "2025-10-13")]
    story.chatter(("team", "C7 Programme"), pairs, chat, talk, first, last, minutes, answered)
    story.chatter(("mail", None), pairs, post, posts, first, last, minutes, answered)


period("2025-02-10", "2025-05-16", 11, 3.5, (4, 200))
period("2025-05-19", "2025-07-04", 11, 3.5, (5, 240), 1.1, 0.98)
period("2025-07-07", "2025-08-01", 2, 1, (10, 300))
period("2025-08-04", "2025-08-15", 2, 1, (10, 300))
period("2025-08-18", "2025-08-29", 9, 3.5, (10, 260), 1.4, 0.95)
period("2025-09-01", "2025-10-10", 9, 3, (15, 300), 4.5, 0.8)
period("2025-10-13", "2025-11-07", 3.5, 1.3, (30, 420), 4.5, 0.7, 0.95)
period("2025-11-10", "2025-12-09", 3, 1.2, (30, 420), 4.0, 0.7, 0.9)

M, T = story.mail, story.team
P, I, Q = "C7 Programme", "C7 Test and Integration", "C7 Quality"

# ---------------------------------------------------------------- it begins well

a = M("2025-02-11 08:40", elin, [orth, ulrich, katrin], "We start!", "Dear all,\n\nYesterday's signing still makes me smile. A car maker with 90 years and a company with 90 people, that is a good joke and it will be a good cell. C7 in your small platform, 40,000 cars a year from 2028. We will give everything.\n\nElin", cc=[oskar, arvid])
M("2025-02-11 11:15", orth, elin, "Re: We start!", "Dear Elin,\n\nThe pleasure is with us. My board rarely claps, it did. Katrin Beyer has all freedom she needs; if something is in the way, my door is open to both of you.\n\nM. Orth", cc=[katrin, oskar], reply_to=a)
a = M("2025-02-20 16:00", katrin, [oskar, maja, silke, arvid], "How we work: one page", "Hello all,\n\nas agreed in the steering yesterday:\n1. Answers within three working days, even if it is only \"not yet\".\n2. Nothing changes in the cell (material, supplier, process) without 30 days of notice to Silke.\n3. Sync each Thursday 13:00, quality every second Tuesday, steering every four weeks.\n4. B-samples: 96 cells in Heilbronn on 30 April.\nIf I have written something wrong please say.\n\nRegards, Katrin", cc=[ulrich, jonas])
M("2025-02-20 16:22", oskar, katrin, "Re: How we work: one page", "Hej Katrin!\n\nOn the wall already, next to the coffee. 30 April feels good, Petter has even some air in it.\n\n/Oskar", reply_to=a)

# Urgent, and only urgent
a = T("2025-02-26 07:12", P, petter, "URGENT: truck with the A cells is held at trelleborg, customs wants the transport test summary before 09:00 or it goes back. who has it signed?")
T("2025-02-26 07:20", P, emre, "Signed copy is on my desk, scanning NOW.", reply_to=a)
T("2025-02-26 07:26", P, emre, "Sent to you and to the agent.", reply_to=a)
T("2025-02-26 08:41", P, petter, "ferry caught. i owe you a beer", reply_to=a)

# Shared joke
a = T("2025-03-06 13:01", P, oskar, "It is 13:01 and all Germans are in the call. It is 13:01 and I am the only Swede, the others fetch buns. I just report.")
T("2025-03-06 13:02", P, jonas, "We have sworn on the second. You have sworn on the bun. It is a fair division of labour.", reply_to=a)
T("2025-03-06 13:04", P, maja, "I come with buns for the camera!! Patience, Prussians.", reply_to=a)
T("2025-03-06 13:05", P, jonas, "Heilbronn is Swabia. THAT was an insult. :D", reply_to=a)

# A third firm
a = T("2025-03-19 10:30", I, emre, "Klimarax again: chamber 4 was promised for January, then February, now they don't answer the phone. These people are impossible.")
T("2025-03-19 10:41", I, maja, "We had them in 2023. They never deliver. We ended up building ours from a fridge, no joke.", reply_to=a)
T("2025-03-19 10:50", I, jonas, "Send the plan of the fridge. I escalate Klimarax to our purchasing today, with pleasure.", reply_to=a)

# Credit given
a = M("2025-03-27 17:05", jonas, [maja, petter], "Board demo", "Hi Maja, hi Petter,\n\nthe demo car drove in front of the board today with your A cells. I put your names and the picture of your line on slide one. Orth asked how you weld so clean, I said ask Petter. You should have been here.\n\nJonas", cc=[oskar, katrin])
M("2025-03-28 08:10", maja, jonas, "Re: Board demo", "Hej Jonas,\n\nSlide one! I printed it for my mother. Thank you, that was generous.\n\n/Maja", reply_to=a)

# A matter that both take up
a = T("2025-03-12 14:20", I, jonas, "We two do not get on with the thickness: I need 11.2, you need 11.6. Shall we carry it to the steering on the 20th together, one sheet, both curves?")
T("2025-03-12 14:31", I, maja, "Yes, together is best. I draw mine in blue, you yours in red, and they may choose.", reply_to=a)
T("2025-03-20 11:40", I, jonas, "Steering took 11.4. So both unhappy, so it is right.", reply_to=a)
T("2025-03-20 11:44", I, maja, "11.4 it is. Engineers' peace.", reply_to=a)

# First move: early, with the reason, with a plan
a = M("2025-04-09 15:30", oskar, [katrin, ulrich], "B-samples: 16 May in place of 30 April", "Hej Katrin, hej Ulrich!\n\nThree weeks before the date, so you can plan: the welding tool must be changed for 11.4 mm and the toolmaker needs two weeks. So 16 May. Tool order attached. We send 10 cells of the old thickness on 25 April that Jonas can begin with.\n\n/Oskar", cc=[petter, maja])
b = M("2025-04-09 16:45", katrin, oskar, "Re: B-samples: 16 May in place of 30 April", "Hello Oskar,\n\nunderstood and the reason is partly ours. With the 10 cells the test can start. I move the plan, end date stays.\n\nRegards, Katrin", cc=[ulrich, jonas], reply_to=a)
T("2025-04-25 10:05", I, emre, "10 cells arrived, on the day. On rig 3 since 10 o'clock.")

# Trifle
a = T("2025-05-07 09:14", Q, sanna, "I am so sorry, I put a crying face under your report, it should be the thumb. I was on the tram.")
T("2025-05-07 09:20", Q, silke, "I had already started to check the report for reasons to cry. Apology accepted.", reply_to=a)

# ---------------------------------------------------------------- the dates begin to move

# 15 May
a = M("2025-05-15 17:48", oskar, [katrin], "Tomorrow", "Hej Katrin!\n\nQuick one before the evening. The cells look great but they are not through formation yet, so there will be no truck tomorrow. We aim for 20 June with all 96, then it is a really nice package. Have a good weekend when it comes!\n\n/Oskar")
b = M("2025-05-16 08:02", katrin, oskar, "Re: Tomorrow", "Hello Oskar,\n\nI learn on Thursday evening that Friday's truck is five weeks later. The rigs are empty from Monday, two technicians from an outside firm are booked. What happened in formation?\n\nRegards, Katrin", cc=[jonas, ulrich], reply_to=a)
M("2025-05-20 11:30", oskar, katrin, "Re: Tomorrow", "Hej!\n\nA mix of things, nothing dramatic. June is realistic this time.\n\n/Oskar", reply_to=b)
story.truth("2025-05-15", "promise slips: B-samples from 16 May to 20 June, told on the evening before", "celsund", "brennwald", 4)

# Announced change, harmless
a = T("2025-05-20 14:00", I, emre, "In four weeks, on 16 June, our lab moves from hall 12 to hall 30. Rigs are down for 2 days (16+17). Address for parcels changes from then, new label in the folder. Questions to me.")
T("2025-05-20 14:12", I, petter, "ok label saved", reply_to=a)

# Brennwald does not release the busbar drawing
a = M("2025-05-22 10:20", maja, [jonas, katrin], "Released busbar drawing rev F", "Hej Jonas, hej Katrin,\n\nFor the welding fixture I need the busbar drawing rev F released with stamp, the one in the folder says \"draft, not for tools\". Could you release it or tell me what is missing?\n\n/Maja", cc=[petter])
b = M("2025-05-28 09:15", maja, [katrin, jonas], "Re: Released busbar drawing rev F", "Hej,\n\nDid you have the time to look at rev F? Toolmaker is waiting for us with an open order.\n\n/Maja", cc=[petter, oskar], reply_to=a)
T("2025-06-04 13:25", I, maja, "@Katrin @Jonas still hoping for the stamp on busbar rev F, mails of 22 and 28 May. Without it Petter can't order.")
c = M("2025-06-12 15:50", maja, [katrin], "Re: Released busbar drawing rev F", "Katrin, I feel like a parrot. Rev F? We have made the fixture by hand for the first twenty, but 96 we can't do like this.\n\n/Maja", cc=[oskar, petter], reply_to=b)
T("2025-06-12 16:30", P, katrin, "1. Lab move on Monday as planned. 2. Parking is behind hall 30. 3. Please send the delivery note for the 20th.")
story.truth("2025-06-05", "request without answer: release of the busbar drawing, asked on 22 May and three times after", "brennwald", "celsund", 4)

# Swedes go on holiday, well announced
a = T("2025-06-10 09:00", P, oskar, "Reminder as in the plan of February: Celsund is on vacation weeks 28 to 31, 7 July to 1 August. Petter's phone is on for safety matters.")
T("2025-06-10 09:18", P, katrin, "Is in the plan. Ours: factory closed 4 to 15 August. So July and half of August are quiet, known to everybody.", reply_to=a)

# 18 June
a = M("2025-06-18 16:55", oskar, [katrin, ulrich], "Update on samples", "Hej!\n\nHappy midsummer soon. On Friday's milestone: 12 cells go out tomorrow, they are beauties. The other 84 we would like to take calmly over the vacation and come with everything on 29 August. Then you get quality and not stress.\n\n/Oskar", cc=[petter])
b = M("2025-06-18 18:20", ulrich, oskar, "Re: Update on samples", "Dear Oskar,\n\nso April became May, May became June, and June becomes the end of August. I am obliged to report delivery performance to our board, and I do not know any more which of your dates I should write down.\nMay I ask for a plan by day, signed by Petter?\n\nBest regards\nUlrich Tannert", cc=[katrin, orth], reply_to=a)
M("2025-06-24 13:12", oskar, ulrich, "Re: Update on samples", "Hej Ulrich!\n\nBack after midsummer. Absolutely, plan will come.\n\n/Oskar", cc=[katrin], reply_to=b)
story.truth("2025-06-18", "promise slips: 84 of 96 cells from 20 June to 29 August", "celsund", "brennwald", 4)

# Labels
a = M("2025-06-26 10:10", ulrich, [arvid, oskar], "Terms for the next sample order", "Dear Arvid, dear Oskar,\n\nfor the next order we will pay on receipt only and no more on order. I have to say it openly, this is what one gets with garage companies: much charm on the stage and chaos in the kitchen. Celsund is simply not an organisation that can plan.\n\nBest regards\nUlrich Tannert", cc=[katrin])
b = M("2025-06-27 15:40", arvid, ulrich, "Re: Terms for the next sample order", "Dear Ulrich,\n\nI take note of the payment terms. The rest I prefer not to comment. I would add that our kitchen waits since five weeks for a stamped drawing.\n\nArvid", cc=[oskar, katrin], reply_to=a)
story.truth("2025-06-26", "loose label: Celsund is called a garage company that cannot plan", "brennwald", "celsund", 4)
a = T("2025-06-30 09:40", I, jonas, "Maja, rev F is stamped. It lay in a workflow with a colleague who changed department. I should have walked over there myself in May. Sorry.")
T("2025-06-30 10:25", I, maja, "Thanks Jonas. Ordered today, toolmaker is now on vacation until August, so it goes as it goes.", reply_to=a)

# Something is going on in Karlskrona that nobody tells
a = T("2025-07-02 13:40", P, katrin, "Oskar, short question: Emre saw that the night shift on coating is not in the list any more. Is there something we should know for August?")
T("2025-07-02 15:58", P, oskar, "Just a summer thing with the rosters, nothing to worry about :)", reply_to=a)
T("2025-07-03 11:00", P, katrin, "Good. And the plan by day that Ulrich has asked for?", reply_to=a)
T("2025-07-04 15:30", P, oskar, "On my list for the first day after the beach!", reply_to=a)

# August
a = T("2025-08-18 08:30", P, emre, "Everybody back? Rigs are up again in hall 30. The 12 cells did 300 cycles during the holidays, all twelve alive.")
T("2025-08-18 09:05", P, maja, "Alive! Best news of the month. Back, sunburned.", reply_to=a)
a = T("2025-08-20 06:50", I, emre, "ATTENTION coolant leak on the shaker, water under the rack with C7-112. Power is off. I need from Maja: may wet cells be moved or not? Fast please.")
T("2025-08-20 06:58", I, maja, "Do not move for 30 min, check voltage, if stable then into the sand box. I stay on the line.", reply_to=a)
T("2025-08-20 07:45", I, emre, "Stable, 3.71 V. In the sand box. Hose is changed. Thank you for being awake.", reply_to=a)

# Sanna is gone
a = T("2025-08-21 10:00", Q, silke, "Sanna, I get an automatic reply that your mailbox is closed. Who takes over quality?")
T("2025-08-22 14:35", Q, maja, "Sanna left us in the summer, I thought somebody had told you. A new colleague, Tove, starts these days.", reply_to=a)
T("2025-08-22 14:50", Q, silke, "Nobody told me. I will write it down.", reply_to=a)

# Separator
a = M("2025-08-26 14:15", silke, [oskar, petter], "Lot 14: other separator?", "Dear Oskar, dear Petter,\n\non the CT of six cells from lot 14 the separator is 14 µm, not 16, and the ceramic is on one side only. This is another material from another manufacturer. I have no notification. Please explain by return.\n\nKind regards\nSilke Warneke", cc=[katrin, jonas])
b = M("2025-08-27 16:40", petter, silke, "Re: Lot 14: other separator?", "yes, from june. old supplier wanted payment ahead. new one is as good, we tested. it was not meant as a secret\n\n/P", cc=[oskar], reply_to=a)
c = M("2025-08-27 17:05", silke, [petter, oskar], "Re: Lot 14: other separator?", "Dear Petter,\n\nthen 400 cycles of our tests mix two materials and are worth nothing. I need until 3 September: 1. date and lot of the switch, 2. your test report, 3. data sheet, 4. which other materials were switched.\n\nKind regards\nSilke Warneke", cc=[katrin], reply_to=b)
story.truth("2025-08-26", "change without notice: another separator since June, found on the CT", "celsund", "brennwald", 5)

# 28 August
a = M("2025-08-28 15:20", oskar, [katrin], "Tomorrow's shipment", "Hej Katrin!\n\nThe tool for the busbars came only Tuesday so we move the 84 to 26 September. That is also with the Swedish mid-size buffer ;)\n\n/Oskar")
M("2025-08-28 15:41", katrin, oskar, "Re: Tomorrow's shipment", "Oskar,\n\nfourth date. I have no smiley for it. I will be in the sync.\n\nKatrin", cc=[ulrich, jonas], reply_to=a)
story.truth("2025-08-28", "promise slips: 84 cells from 29 August to 26 September", "celsund", "brennwald", 5)

# The newspaper
a = M("2025-09-02 08:05", katrin, [elin, oskar], "Article in the Blekinge morning paper this morning", "Hello Elin, hello Oskar,\n\na colleague translated it for me. It says that your investors postponed the round in May, that 34 people went in June and that coating runs in one shift. In July I asked you directly, Oskar, and you answered it was a summer thing. With this we could have planned, helped, paid ahead, something. Is it correct?\n\nKatrin", cc=[orth, ulrich])
b = M("2025-09-04 17:30", elin, katrin, "Re: Article in the Blekinge morning paper this morning", "Dear Katrin,\n\nIt is correct. We were advised to keep it inside the house until the round is closed. I understand that it stings, I would have liked to tell it in person.\n\nElin", cc=[oskar], reply_to=a)
M("2025-09-05 08:20", jonas, maja, "You ok?", "Hi Maja,\n\nread it in the paper. Thirty-four is a lot in a house of ninety. Are you still there next month?\n\nJonas")
story.truth("2025-09-02", "pressure not shared: funding postponed, 34 people gone and one shift, known in Celsund since May", "celsund", "brennwald", 4)

# Silke's four points
d = M("2025-09-05 09:00", silke, [petter, oskar], "Re: Lot 14: other separator?", "Dear Petter, dear Oskar,\n\nthe four points were due on Wednesday. I have received nothing.\n\nKind regards\nSilke Warneke", cc=[katrin], reply_to=c)
T("2025-09-10 11:10", Q, silke, "Second reminder for the separator papers of lot 14 (mail 27.8., 5.9.). I do not even know if my mails arrive.")
e = M("2025-09-16 09:00", silke, [oskar, elin], "Re: Lot 14: other separator?", "Dear Oskar, dear Elin,\n\nthird reminder. All lots from 12 on are blocked in our system until I have the papers.\n\nKind regards\nSilke Warneke", cc=[katrin, ulrich], reply_to=d)
story.truth("2025-09-10", "request without answer: papers on the separator, asked on 27 August and three times after", "celsund", "brennwald", 5)

# Calls that fall out
T("2025-09-04 12:40", P, oskar, "Hej, we skip the sync today, too many things at the same time here. Next week!")
T("2025-09-09 08:45", Q, tove, "I have to take the quality call off today, I am in onboarding until evening. Sorry.")
a = T("2025-09-11 12:51", P, oskar, "Same again unfortunately, investor visit. I cancel 13:00.")
T("2025-09-11 12:53", P, katrin, "Five people are sitting here in the room.", reply_to=a)
T("2025-09-18 12:30", P, oskar, "No sync today, nothing new to report from us.")
T("2025-09-18 12:34", P, jonas, "We would have had something to report. Well.")
T("2025-09-23 08:50", Q, tove, "Quality call is off, I was asked to help on the line.")
story.truth("2025-09-18", "meetings cancelled: three syncs in a row and the quality call, minutes before", "celsund", "brennwald", 4)
story.truth("2025-09-15", "replies slow down: Celsund takes days where it took hours", "celsund", "brennwald", 3)

# Tove
a = M("2025-09-03 10:30", tove, [silke], "New in quality at Celsund", "Hi Silke,\n\nI started on Monday as quality engineer, my predecessor was already gone so I have her chair and her plant. Could you give me access to your supplier portal, the C7 spec and maybe half an hour so I understand what you expect? I would love to come to Heilbronn.\n\nBest, Tove")
b = M("2025-09-08 13:15", tove, [silke, katrin], "Re: New in quality at Celsund", "Hi,\n\nMe again, without portal I can't see your complaints, so I can't answer them. Who can help me to get in?\n\nBest, Tove", reply_to=a)
c = M("2025-09-12 16:10", silke, tove, "Re: New in quality at Celsund", "Dear Tove,\n\nplease read the supplier manual (412 pages). Access is requested by the supplier. I expect the separator papers.\n\nKind regards\nSilke Warneke", reply_to=b)
M("2025-09-15 09:20", tove, [silke, katrin], "Re: New in quality at Celsund", "Hi,\n\nThe request form wants a sponsor at Brennwald. Would one of you be mine? And I don't find any separator files here, that is why I hoped to talk.\n\nBest, Tove", reply_to=c)
T("2025-09-19 15:05", Q, tove, "Does somebody know who decides on portal access? I have sent the form to three people now. I am working with screenshots from Maja.")
story.truth("2025-09-17", "newcomer left alone: Tove gets a manual of 412 pages and no access", "brennwald", "celsund", 2)

# Press release
a = T("2025-09-24 08:50", I, maja, "I saw the press release about the small prototype. 'A cell developed by Brennwald engineers in Heilbronn.' I read it three times to find Karlskrona in it.")
T("2025-09-24 11:30", I, emre, "Communications wrote this. Nice photo of rig 3 at least?", reply_to=a)
T("2025-09-24 11:42", I, maja, "It is our cell on the photo. Lot 9, I welded it. Anyway.", reply_to=a)
story.truth("2025-09-24", "contribution not credited: the press release names only Brennwald engineers", "brennwald", "celsund", 3)

# Praise in between
a = T("2025-09-22 14:20", I, emre, "Nail test on 3 cells of lot 13: nothing. Not a spark. Whatever else is going on, that chemistry is really good, Maja.")
T("2025-09-23 16:55", I, maja, "Thank you, I needed that today.", reply_to=a)

# 25 September
a = M("2025-09-25 18:30", oskar, [katrin, ulrich], "Delivery", "Hej,\n\nTo be transparent, 26 September will not hold. We see the cells coming during Q4. I can't give a day at this moment.\n\n/Oskar", cc=[elin])
b = M("2025-09-26 07:55", ulrich, [oskar, elin], "Re: Delivery", "Dear Oskar, dear Elin,\n\na quarter is not a date.\n\nBest regards\nUlrich Tannert", cc=[katrin, orth], reply_to=a)
story.truth("2025-09-25", "promise slips: no day any more, only a quarter", "celsund", "brennwald", 5)
T("2025-09-26 14:40", P, oskar, "Design review on Tuesday in Karlskrona: half of the room would be empty, so we put it on ice.")
T("2025-09-29 16:00", P, oskar, "Need to take the steering on Wednesday out of the calendar, Elin travels. We find a new time.")

# Legal letter to the top
a = M("2025-10-06 11:00", orth, elin, "Formal notice under clause 14", "Dear Elin,\n\nour legal department gives you herewith notice of default under clause 14.2. You have 30 days. A copy went by courier to the chair of your board and to Isfjell Fund as your main investor.\n\nM. Orth", cc=[ulrich])
b = M("2025-10-07 08:35", oskar, katrin, "Monday", "Katrin,\n\nWe spoke on Friday about trays and labels for twenty minutes. You said not one word. On Monday my CEO, our chair and the investor that we try to win back have a lawyer's letter. I found out in the corridor.\n\n/Oskar")
M("2025-10-08 12:15", katrin, oskar, "Re: Monday", "Oskar,\n\nI also got it only in copy, afterwards. I am not proud of it. But how many times have I asked you?\n\nKatrin", reply_to=b)
M("2025-10-09 17:10", elin, orth, "Re: Formal notice under clause 14", "Dear Matthias,\n\nIn February you wrote that your door is open. I would have walked through it if somebody had rung. Isfjell Fund has now paused the talks. Our lawyers will answer yours.\n\nElin", cc=[ulrich, arvid], reply_to=a)
story.truth("2025-10-06", "escalation without an earlier word: notice of default to chair and investor", "brennwald", "celsund", 5)

# It goes round
T("2025-10-09 12:20", P, oskar, "Sync today is cancelled from our side. On advice we put things in writing from now on.")
a = M("2025-10-14 09:30", katrin, [oskar, maja, petter], "From now on", "Hello,\n\nas you answer only in writing and by lawyer, we do the same: 1. No more test data to Karlskrona before the separator papers are here. 2. Visits are approved by Ulrich. 3. Every delivery is checked 100 percent, at your cost.\n\nKatrin", cc=[silke, jonas, ulrich])
b = M("2025-10-16 15:20", petter, katrin, "Re: From now on", "without your data we can not finish the report you want. and with 100 percent check at our cost i send less, not more. you see where this goes\n\n/P", cc=[oskar, maja], reply_to=a)
story.truth("2025-10-14", "vicious circle: slips and no answers, then the legal letter, then only in writing, then no more data", "both", "both", 4)

# A private good piece of news
a = T("2025-10-15 09:05", I, jonas, "Off topic: we have a baby since Sunday, Frieda, 3,400 g. Back on 3 November, Emre covers for me, as in the list since summer.")
T("2025-10-16 08:50", I, maja, "Jonas!! Congratulations! Weight within tolerance :)", reply_to=a)

# The containers
a = M("2025-10-21 10:00", elin, [orth, ulrich, katrin], "Where Celsund is heading", "Dear all,\n\nOur board has looked at the map again. Grid storage containers pay within 60 days and they do not need 11.4 mm. From November the pilot line runs containers on four days and C7 on Fridays. Cars stay in our hearts, but they will be the second leg and no longer the first.\n\nElin", cc=[oskar, arvid, petter])
M("2025-10-22 09:10", ulrich, elin, "Re: Where Celsund is heading", "Dear Elin,\n\nnoted. In our contract the car is the first leg, there is no second.\n\nBest regards\nUlrich Tannert", cc=[orth, katrin], reply_to=a)
story.truth("2025-10-21", "goals drift: Celsund puts grid storage first, cars become the second leg", "celsund", "brennwald", 4)
T("2025-10-23 11:00", P, katrin, "Sync today: who from Celsund comes? If nobody, I cancel.")
T("2025-10-23 12:55", P, katrin, "Cancelled.")
T("2025-10-20 16:20", Q, tove, "I am alone with the containers tomorrow, the quality call must go. Still no portal, by the way.")
T("2025-11-17 14:00", Q, silke, "No quality call tomorrow. The agenda would be the same as in September.")
T("2025-10-27 15:45", P, oskar, "Steering on the 29th: we have no mandate to decide anything, better to drop it.")
story.truth("2025-10-31", "contact thins out: a third of the talk of summer", "both", "both", 3)

# The other supplier
a = M("2025-10-29 13:30", arvid, [ulrich, katrin], "Newsletter of Hanseok Cells", "Dear Ulrich, dear Katrin,\n\nI was forwarded the newsletter of Hanseok Cells. On page 2 they are happy about a contract with Brennwald for a pouch cell of 11.4 mm, start of talks: May. That is our dimension. So while we apologised for each week you had already someone else at the table. Were you going to tell us?\n\nVänliga hälsningar\nArvid", cc=[elin, oskar])
b = M("2025-10-31 10:05", ulrich, arvid, "Re: Newsletter of Hanseok Cells", "Dear Arvid,\n\na second source is general practice in our house. There was no duty to inform.\n\nBest regards\nUlrich Tannert", reply_to=a)
story.truth("2025-10-29", "surprise: Celsund learns from a newsletter that a second source was engaged in May", "brennwald", "celsund", 5)

# Small
a = M("2025-11-05 11:20", katrin, [oskar, elin], "Volumes", "Hello,\n\nfor your planning: the small platform will get C7 only in the test fleet, 800 cars in all. The 40,000 and the year 2028 are no longer in our plan for this cell. To be honest no one here asks after it any more.\n\nKatrin", cc=[ulrich])
M("2025-11-10 16:45", oskar, katrin, "Re: Volumes", "Ok. Thanks for letting us know.\n\n/Oskar", reply_to=a)
story.truth("2025-11-05", "ambition fades: from 40,000 cars a year to a test fleet of 800", "brennwald", "celsund", 4)
T("2025-11-06 12:10", P, katrin, "No sync today.")
T("2025-11-13 12:15", P, katrin, "No sync, no topics.")

# Still people
a = T("2025-11-12 10:15", I, maja, "Emre, C7-105 is at 1,500 cycles, right? I know you may not send data. Only tell me if she lives.")
T("2025-11-12 15:02", I, emre, "I may not send data. I may send a heart. <3", reply_to=a)

# The end
a = M("2025-11-25 10:00", orth, [elin], "Termination of the C7 agreement", "Dear Elin,\n\nBrennwald terminates the agreement on cell C7 as of 31 December under clause 14.4. Ulrich Tannert will settle stocks, tools and invoices. I regret it; in February I thought differently.\n\nM. Orth", cc=[ulrich, katrin, oskar, arvid])
b = M("2025-11-27 14:20", elin, orth, "Re: Termination of the C7 agreement", "Dear Matthias,\n\nReceived. We will take our tools and our cells home. It was a good cell.\n\nElin", cc=[ulrich, oskar, arvid, katrin], reply_to=a)
story.truth("2025-11-25", "leaves: Brennwald terminates as of 31 December", "brennwald", "celsund", 5)
T("2025-11-26 09:20", P, katrin, "1. Steering today is off, there is nothing to steer. 2. List for the return of racks and tools is in the folder. 3. Please name a person for the inventory.")
T("2025-11-27 16:30", P, petter, "me. i come with a truck on 9 december")
T("2025-11-28 08:40", P, katrin, "Thank you Petter. Gate 4, hall 30, from 07:00.")
a = M("2025-12-04 16:00", jonas, [maja], "Before they close the channel", "Hi Maja,\n\nI want to say thanks. You explained more chemistry to me than my university. Whatever was wrong, it was not at our two desks, or not only.\n\nJonas")
M("2025-12-05 09:40", maja, jonas, "Re: Before they close the channel", "Hej Jonas,\n\nNot only, no. I should have rung you about the separator, I knew in June. Kiss Frieda.\n\n/Maja", reply_to=a)
T("2025-12-09 13:10", P, petter, "loaded. 14 racks, 2 tools, 61 cells. one thermos is yours, left it at the gate")

# ---------------------------------------------------------------- calendar

story.series("C7 weekly sync", "2025-02-13 13:00", 1, "2025-12-04", 45, [katrin, oskar, jonas, maja, petter, emre], skip=["2025-05-01", "2025-05-29", "2025-07-10", "2025-07-17", "2025-07-24", "2025-07-31", "2025-08-07", "2025-08-14"],
             cancelled=["2025-09-04", "2025-09-11", "2025-09-18", "2025-10-09", "2025-10-23", "2025-11-06", "2025-11-13", "2025-11-27", "2025-12-04"])
story.series("C7 quality call", "2025-02-25 09:00", 2, "2025-08-19", 30, [silke, sanna, jonas], skip=["2025-07-15", "2025-07-29", "2025-08-12"])
story.series("C7 quality call", "2025-09-09 09:00", 2, "2025-12-02", 30, [silke, tove, jonas], cancelled=["2025-09-09", "2025-09-23", "2025-10-21", "2025-11-18"])
story.series("C7 steering", "2025-02-19 10:00", 4, "2025-12-10", 90, [orth, ulrich, katrin, elin, oskar, arvid], skip=["2025-07-09", "2025-08-06"], moved={"2025-03-19": "2025-03-20 10:00"},
             cancelled=["2025-10-01", "2025-10-29", "2025-11-26"])
story.meeting("2025-03-04 09:00", "Workshop cell and pack in Karlskrona", 420, [maja, jonas, petter, emre])
story.meeting("2025-04-02 10:00", "Quality audit pilot line", 360, [silke, sanna, petter])
story.meeting("2025-05-06 13:00", "Design review C7 in Heilbronn", 240, [katrin, jonas, maja, oskar])
story.meeting("2025-06-05 13:00", "Commercial review", 90, [ulrich, arvid, katrin])
story.meeting("2025-09-30 13:00", "Design review C7 in Karlskrona", 240, [maja, oskar, katrin, jonas], cancelled=True)
story.meeting("2025-12-09 08:00", "Return of racks and tools", 300, [katrin, petter])

story.write()
