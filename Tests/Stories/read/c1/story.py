import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import re

story = Story(41, "Europe/Amsterdam", "2025-01-06", "2026-01-05")
story.party("kaaghaven", "kaaghaven.example")
story.party("scheldelind", "scheldelind.example")

marleen = story.person("Marleen Hoekstra", "kaaghaven", "Director customers")
sjoerd = story.person("Sjoerd Wiersma", "kaaghaven", "Planner barge and rail")
priya = story.person("Priya Ramdin", "kaaghaven", "Planner barge and rail")
henk = story.person("Henk Verstraten", "kaaghaven", "Yard foreman")
annelies = story.person("Annelies Kooiman", "kaaghaven", "Tariffs and invoicing")
bas = story.person("Bas Oudshoorn", "kaaghaven", "Data links")
wim = story.person("Wim De Backer", "scheldelind", "Contract manager")
lotte = story.person("Lotte Maes", "scheldelind", "Contract manager")
koen = story.person("Koen Vandamme", "scheldelind", "Transport planner")
nathalie = story.person("Nathalie Pirotte", "scheldelind", "Customs and documents")
jef = story.person("Jef Goossens", "scheldelind", "Reefer quality")
ines = story.person("Ines Aerts", "scheldelind", "Director operations")

for d in ["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25", "2025-12-26", "2026-01-01"]:
    story.holidays.add(__import__("datetime").date.fromisoformat(d))
    story.away("kaaghaven", d, d)
    story.away("scheldelind", d, d)
for d in ["2025-05-01", "2025-05-30", "2025-07-21", "2025-08-15", "2025-11-11"]:
    story.away("scheldelind", d, d)
story.away("scheldelind", "2025-07-14", "2025-08-01")
story.away("scheldelind", "2025-12-24", "2026-01-02")
story.away("kaaghaven", "2025-12-29", "2026-01-02")
story.away("scheldelind", "2025-03-31", "2025-03-31")
story.away("scheldelind", "2025-10-14", "2025-10-14")

# ---------------------------------------------------------------- everyday talk

SLOTS = dict(
    barge=["ms Adriana", "ms Kwikstaart", "ms Goede Hoop", "ms Westkapelle", "ms Drie Gebroeders", "ms Onrust", "ms Paulina"],
    train=["shuttle 4117", "shuttle 4119", "shuttle 4123", "the Genk shuttle", "the Willebroek night train"],
    quay=["quay 2", "quay 4", "quay 5", "the Sloe quay", "the north quay"],
    place=["Willebroek", "Genk", "Zeebrugge", "Meerhout", "Kortrijk", "Vlissingen-Oost"],
    client=["Vruchtwijk", "Pomelande", "Staalkampen", "Papier Loenders", "Grondelmans", "the paint people", "Zonnefruyt"],
    fruit=["kiwis", "Conference pears", "bananas", "blueberries", "lemons", "grapes", "avocados"],
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    time=["06:30", "07:15", "09:00", "10:45", "13:30", "15:00", "16:20", "18:00"],
    lane=["lane 1", "lane 2", "lane 3", "the truck lane at the back", "lane 6"],
    crane=["crane 1", "crane 2", "crane 3", "the mobile crane", "the reach stacker"],
    row=["row C", "row D", "row F", "row K", "row M"],
)


def slot(name, given):
    if name not in given:
        c = story.chance
        base = name.rstrip("23")
        if base in SLOTS:
            given[name] = c.choice([x for x in SLOTS[base] if x not in given.values()])
        elif base == "n":
            given[name] = str(c.randint(2, 19))
        elif base == "big":
            given[name] = str(c.randint(21, 180))
        elif base == "box":
            given[name] = c.choice(["KGHU", "SLDU", "TRPU", "MVLU", "OCNU"]) + " " + str(c.randint(100000, 999999)) + "-" + str(c.randint(0, 9))
        elif base == "inv":
            given[name] = "2025-" + str(c.randint(1100, 9800))
        elif base == "eur":
            given[name] = str(c.randint(4, 98) * 15)
        elif base == "temp":
            given[name] = c.choice(["+0.5", "+1.2", "-0.4", "+5.8", "+13.4", "-18.0"])
    return given[name]


def spin(text, given):
    text = re.sub(r"<(\w+)>", lambda m: slot(m.group(1), given), text)
    while re.search(r"\{[^{}]*\}", text):
        text = re.sub(r"\{([^{}]*)\}", lambda m: story.chance.choice(m.group(1).split("|")), text)
    return text


class Lines(list):
    pass


TALK = """
S/plan> Subject: <barge> <day> | {Can we|Could we} move <barge> to <time> on <day>? The lock at {Hansweert|Terneuzen} is {busy|slow again} and she will not make the old slot.
{Done|No problem}, <time> it is, {at|but then at} <quay>. {Tell the skipper to call on channel 11.|Skipper knows us.}
{Perfect, thanks.|Top. He is happy.|Merci!}
K/plan> Subject: Loading list <barge> | Loading list for <barge> says <n> boxes, I count <n2> in the system. Which one do I believe?
The system. {I sent the list before the last changes came in.|Mine is from this morning, too early.} New list attached.
{Good, then it fits.|Clear.}
S/plan> Subject: Extra boxes on <day> | <client> {wakes up|remembers} and wants <n> extra boxes on <train> on <day>. Is there {any room|still a hole} left?
For <n> yes, if you {give me the numbers|confirm} before <time>. After that I have promised the wagons to {somebody else|the steel}.
Numbers {attached|are in the portal}. Thanks, you save my {week|afternoon|day}.
K/plan> Subject: <train> late | FYI, <train> left {forty minutes|one hour|half an hour} late, signal {problem|failure} near {Roosendaal|Goes|Bergen op Zoom}. We make it up at the unloading, I put a second crew on.
{Thanks for telling.|OK, drivers warned.} {We shift two trucks.|No damage here.}
K/plan> Subject: Late again <train> | <train> stands in {Essen|Roosendaal} waiting for a locomotive driver. Estimated <time> in <place>.
{Ok.|Noted.} I send the drivers for coffee. {Who pays the coffee? :-)|They are good at that.}
{The railway, in theory.|Put it on my list.}
It arrived by the way, <time> sharp. {Compliments.|Not bad.}
S/plan> Subject: Empties | We {have|sit on} <big> empties at <place>. Can they go back on <barge> or do you drown already?
{We can take|Room for} <n2> this week, the rest from <day> on. {The stack is high as a church.|Yard is full of paper reels.}
{Good deal.|Fine, I will plan it like that.}
*/plan> Subject: Week planning | Planning for next week in attachment. {Nothing strange|One strange thing}: <client> comes on <day> instead of <day2>.
{Seen, thanks.|Got it.} {Then I put <barge> there too.|That suits us better even.}
S/plan> Subject: Water level | {Kaub|Maastricht} is {down|low}, so <barge> loads at {70|75|80} percent this week. That leaves <n> boxes for the train.
Better now than on the quay. I reserve the wagons. {Wet summer please.|Somebody dance for rain.}
K/plan> Subject: Crew change | On <day> the shift changes half an hour earlier because of {the yearly training|the fire drill}, as in the year plan. <barge> can be finished before or after, your choice.
{Before|After}, please, {the skipper wants to go home|then the trucks are not all at once}.
S/plan> Subject: Question about slot codes | What does code {R7|H2|Q9} mean on the slot sheet? My new colleague asked and I {bluffed|had no idea}.
{Reefer with own genset.|Heavy, only with crane 3.|Waiting for customs.} {You bluffed well I hope.|Now you know too.}
{I said something about weather.|Almost right!}
K/plan> Subject: Skipper | Skipper of <barge> asks if he may {stay over the weekend|take water} at <quay> and you have to say yes as well.
Yes. {He may also wash his car.|But not on our lane of trucks.}
S/plan> Subject: Dangerous goods <box> | <box> has class {3|8|9}, declared <day>. Did you get the paper? {The agent swears he sent it.|I want no surprise.}
{Got it|It is here}, UN number {correct|ok}. It stands apart at <quay>.
{Good.|Then we load.}
*/plan> Subject: Volume next month | Rough forecast for next month: <big> boxes per week, {peak|most} around <day>s. {Plus or minus fifteen percent.|Take it with salt.}
Thanks, that helps for the {rosters|crews}. {Last time you were only four off.|Your salt is usually small.}
S/plan> Subject: Wrong quay | <barge> lies at <quay> and your sheet says <quay2>. {He is confused and so am I.|Who is right?}
{The barge is right, we changed it at 5 this morning for the heavy lift, I forgot the sheet.|Sheet is old. Leave him where he is.} Corrected.
{No harm.|Ok, trucks sent to the other side.}
K/plan> Subject: Thanks for <day> | Your {drivers|guys} were {ten minutes early, all of them|quick and friendly}. The crew wants to know what you {give them for breakfast|promised them}.
{Fear. And waffles.|Only waffles.} I tell them, they will like it.
S/plan> Subject: Kid is ill | I am half at home today, {my son|the little one} has fever. Phone is on, the mail {slower|a bit slower}. <barge> is planned, nothing open.
{No worry, beterschap!|Take care.} We manage with what is in the sheet.
K/yard> Subject: <box> | damage on <box>, {left door|roof|corner post}. was it like that when it left you? photo attached
{Yes, it is on our outgate photo too.|No, that is new.} {I send you ours.|Let us check the train camera.}
{ok clear|good, then not us and not you. the train}
S/yard> Subject: Queue at the gate | Drivers tell me there is a queue of <n> trucks at <lane>. Something going on?
scanner {froze|was dirty}. {restarted|cleaned}, moving again. {15|20|25} min
{Thanks Henk, fast.|OK. Told them.}
K/yard> Subject: seals | {3|two|four} boxes without seal on <train>. numbers in photo. you want we put new ones?
Yes please, and note the new numbers {for Nathalie|in the portal}. {The client closes them like a fridge.|I talk with the client.}
done
S/yard> Subject: Driver lost his badge | Driver {Ludo|Patrick|Yves|Stani} lost his badge again. Can he come in on his {passport|ID} today?
{one time ok|ok}. but he brings {cake|a new photo} for the badge
{He brings both.|Deal.}
K/yard> Subject: row change | FYI: your empties move from <row> to <row2> {this weekend|on saturday}. as said in the call. same counts
{Ok, drivers informed.|Seen.}
S/yard> Subject: Weight <box> | <box> was weighed {1.2|0.9|2.1} tonnes over the declared weight. Did the {bridge|scale} behave today?
bridge calibrated last {week|month}. weighed again, {same number|20 kg less}. so client {lies or cannot count|packs too much}
{The second. Always the second.|I call them.}
K/yard> Subject: <crane> | <crane> in service {on|} <day> from <time>, two hours. in the maintenance plan since {last month|january} but i say it again
{Good that you repeat it.|Thanks for the reminder.} We have nothing heavy then.
S/yard> Subject: Pallets | You have <big> of our pallets behind the {shed|workshop}, says Ludo. May he take them on <day>?
ah {those|there they are}. yes. i put them at <lane>
{Thank you!|Super.}
K/yard> Subject: lost and found | thermos at <lane>, {green|steel}, full of soup. yours?
{Stani's. He was in tears.|Probably Patrick.} He comes on <day>.
soup is gone. thermos clean
S/yard> Subject: Lights at the parking | The {lights|lamps} at the truck parking near <lane> are out. {Dark as in a sock there.|Drivers complain.}
{electrician comes tomorrow|fixed tonight}. put a mast there for now
{Bedankt.|Fine.}
*/yard> Subject: Photos | Photos of the {lashings|wagons} on <train> as asked. {Second one is upside down, sorry.|The sharp ones are by the trainee.}
{Good enough.|Beautiful work.} {I hang it in the canteen.|File closed.}
K/inv> Subject: Invoice <inv> | On <inv> we charged {storage|plug-in} for <box> one day too many: it left on <day> and not <day2>. Credit note of EUR <eur> follows today, apologies.
{You find your own mistakes, I am out of work.|Correct, thank you, I had not even seen it.}
S/inv> Subject: Invoice <inv> | A small question on <inv>: line <n> mentions <big> moves, our count is {two|three|one} lower. Could you look?
You are right about {one|two}; the other one was a shift to <row> on your request (mail of <day>). Corrected invoice attached.
Fair. {Approved.|I pass it to payment.}
K/inv> Subject: Statement of account | Please find the statement per end of month. {Two|Three} items open, all younger than {20|25} days, so nothing to worry.
{Payment run is on <day>, they are in it.|All three are approved.}
S/inv> Subject: Purchase order number | Our accounting {machine|system} refuses <inv>, the PO number misses {a zero|one digit}. Can you send it once more?
{Sent again with the zero.|Done.} {Your machine is strict.|We have the same machine, I sympathise.}
K/inv> Subject: Price per plug | For the calculation of <client>: do you want plug-in per {hour|day} or per started shift? Both are in the tariff.
Per {day|started shift} please, {they understand nothing else|the same as last year}.
S/inv> Subject: Fuel surcharge | What will be the fuel percentage for next month? {I need it for an offer.|Client asks.}
{8.4|7.9|8.1|7.6} percent, published {on the 20th|yesterday} as always. {It goes down for once.|Nearly the same.}
{Thanks.|Noted, thanks.}
*/inv> Subject: Year overview | Herewith the overview {per client|of the quarter}: <big> lifts, EUR <eur>,20 average per {week on plugs|extra move}.
{Nice table.|Very clear.} Our own figures differ by {0.3|0.6|0.2} percent, {I leave it at that|good enough for both}.
S/inv> Subject: Demurrage <box> | Before it becomes a thing: <box> stood {three|four} days because customs had {no scanner|no people}. Must we talk on demurrage?
No. With a customs note it is {free|nil}, art. 9. Can Nathalie send the note?
{She did already.|On its way.}
S/doc> Subject: T1 <box> | T1 for <box> is {validated|ready}, MRN {attached|in the portal}. You may {release|load}.
Released{.| at <time>.} {Merci Nathalie!|That was quick.}
K/doc> Subject: MRN missing | I miss the MRN of <box>, train leaves <time>. {Not dramatic yet.|Still two hours.}
It hangs at {the customs system|customs}, I {telephone them|am on the phone with them}.
Arrived a minute ago, {and loaded|box is in the wagon}. {We are in time.|Thank you.}
S/doc> Subject: Phyto <fruit> | The {phyto certificate|plant health paper} for the <fruit> of <client> has a stamp from {yesterday's date|a country that does not exist any more}, the inspector is amused. We wait for a new one, maybe <day>.
I keep {her|it} on the plug in <row>. {No cost the first day.|Shout if it takes longer.}
New paper is here, you may {deliver|release}. Merci for the patience.
K/doc> Subject: Inspection <box> | Customs picks <box> for {scan|a physical check} on <day> at <time>. Do you send somebody or shall I stand in the wind?
{You stand in the wind, please, I send a scarf.|I come, I had to be in Vlissingen anyway.}
{Understood.|Coffee is ready.}
S/doc> Subject: Names on the B/L | On the bill of lading they write {Scheldelindt|Schelde Lind}. Does it disturb you at the gate? {I do not want to reissue for one letter.|I hope no.}
For us it is fine, the gate reads the number only.
{Parfait.|A relief.}
*/doc> Subject: Archive | For the {auditor|customs audit}: do you have the release of <box> of {last year|two years ago}? {Mine is a white page.|We have moved the archive.}
Found it, {attached|scan below}. {Coffee stain is authentic.|Took me a minute.}
{You are great.|Saved.}
S/doc> Subject: Customs hours | The customs office of {Antwerp|Zelzate} closes at 15:00 on <day>, {training|their personnel party}. So papers before noon for me, if possible.
{Before noon, ok.|I send all by 11.}
K/doc> Subject: Consignee <client> | <client> moved to a new address on {the 1st|<day>}. Do you change it in the declarations or must we?
We do it. {Already in the system since one week.|Thanks for the signal.}
K/it> Subject: File {CODECO|COPRAR} <day> | One file of <day> came in with {two|three} lines twice. I removed them by hand. Anything changed at your side?
{A colleague pushed the button two times.|Restart of the server in the night.} Nothing structural.
Ok. Closing it.
S/it> Subject: Portal slow | Portal {takes a minute per page|is slow} since {this morning|lunch}. Only us?
Everybody. Index rebuild. {Done by|Over at} <time>.
Works again, {thanks|merci}.
K/it> Subject: Certificate | Certificate of the link expires in {six|five|four} weeks. New one attached, please load it before then. No hurry, but I like to be early.
Loaded in test. {Production next <day>.|Production tonight.}
Test green. Thanks.
K/it> Subject: Version 3.{4|5|6|7} | Small update of the portal, in three weeks on <day> evening. One button moves. Manual page attached.
{Which button?|Not my button please.}
Print. It goes left.
{I can live with left.|A scandal. Ok.}
S/it> Subject: Account | Can you make a portal account for our {trainee|student}, {Yara|Seppe|Milan}? Read only.
Done. Password by {phone|sms}.
*/it> Subject: Test file | Test file sent at <time>. <n> records, {one|two} wrong on purpose.
{Found all wrong ones|Caught}. {And one that you did not intend.|The check works.}
{Ha.|Very well then.}
S/reefer> Subject: <box> <fruit> | <box> with <fruit> shows <temp> {since last night|on arrival}, setpoint was different. Can somebody look at the {plug|display}?
{somebody walked there|looked}: fan ok, was in defrost. Now at setpoint again.
{Good to hear, thanks!|The <fruit> thank you.}
K/reefer> Subject: alarm <row> | alarm {11|17|63} on <box> in <row>, {breaker|cable}. changed it, off power {9|14|20} minutes only
Great that you say it. {Twenty minutes is nothing for <fruit>.|I note it in the log.}
S/reefer> Subject: PTI | I need <n> empties with fresh PTI for <client> by <day>. {Feasible?|Is it realistic?}
{<n> is fine|yes}, technician comes <day2>
Top! {Bak bier for the technician.|You are the best.}
K/reefer> Subject: smell | <box> smells of {fish|onions|diesel}. you want that for <fruit>??
{Oh no.|Certainly not!} Please set aside, I ask for a washing.
washed. smells like lemon now
{Then for the lemons it is. Thank you.|Perfect.}
S/reefer> Subject: Tasting | The {quality panel|panel} of <client> found the last <fruit> {superb|firm and sweet}, also thanks to your plug crew. I thought: that I pass on.
nice. {put on the board in the canteen|do we get a box}
{A box comes with Ludo on <day>!|Next week, promised.}
S/reefer> Subject: Genset | Genset of {truck 14|truck 22|truck 9} is {sick|making noise}. May I keep <box> on your plug until <day>?
yes. <row>, spot <n>
{You save me, thank you!|Thanks a lot!}
*/reefer> Subject: Temperature log | Log of <box> attached, {flat as Zeeland|one bump at the transfer, eleven minutes}.
{Beautiful.|Good, the client can sleep.}
S/con> Subject: Agenda | Anything for the agenda of {the next meeting|next week}? From our side: {volumes|night opening|the pear season} and {the photo wall|empties}.
{Add the maintenance plan.|From us only the gate hours of next quarter.} Ten minutes.
{Noted.|In the agenda.}
K/con> Subject: Visitors | On <day> there is a delegation from {Ghent|Gdynia|Valencia} at our side. May we show them the shuttle, with your name on the slide?
{With pleasure.|Of course, spell it right :-)} Do you need {photos|a speaker}?
A {speaker of five minutes|photo} would be fine.
S/con> Subject: Insurance certificate | Our insurer asks for your certificate of {liability|cargo insurance}, yearly routine.
Attached. {Valid to March.|Same insurer as last year.}
{Thank you.|Well received.}
K/con> Subject: Safety figures | Safety {figures|numbers} for the quarter: {no lost time accidents|one twisted ankle (ours)}. {Thanks to your drivers for the vests.|Please pass on to the drivers.}
{I will.|Vests were a battle, glad it shows.}
S/con> Subject: Night opening | Would a gate opening till {23:00|22:30} on <day>s be thinkable in the {pear|kiwi} season? Only a question, {no rush|think about it}.
I asked {at the shift change|the crew}: they say yes, for six weeks, {if there are frites|with volunteers}.
{Frites there will be.|Excellent news.}
K/con> Subject: Reference | May I give your name as reference to {a Polish|a Danish} customer? {He would ring for ten minutes.|He wants to hear the bad things also.}
{Give him my number.|Sure. I have prepared a bad thing about the coffee.}
*/con> Subject: Figures for the board | My board wants one number on {how the shuttle goes|the shuttle}. I would say {92|94|93|95} percent on time. Do you agree?
{I had one percent less, but take yours.|Same here.} {Nobody frames it anyway.|Good number.}
*/any> Subject: Lunch | I am in <place> on <day>. Lunch? {You choose, but no cheese sandwich.|Soup is also good.}
{Yes! 12:15?|Gladly.} {There is a place with mussels.|I book something.}
{See you then.|Perfect.}
*/any> Subject: Sorry, this slipped | Sorry, {I read your mail and then forgot it|I missed your message of yesterday}. Answer is: yes, <n> is fine.
{No problem at all.|It happens, it was not urgent.}
*/any> Subject: Number of the skipper | Do you have the new number of the {skipper of <barge>|agent of <client>}?
{0470 555 0<big>|In the shared sheet, third tab}. {He picks up after coffee only.|}
{Thanks!|Merci.}
*/any> Subject: Weather | They announce {7|8} Beaufort for <day>. {Shall we|Do we} pull <barge> forward?
{Yes, better safe.|Let us wait for the evening bulletin.} I {check with the crew|tell the skipper}.
{Ok.|Fine for us.}
*/any> Subject: Football | {Two nil.|Three one.} I say no more.
{I was ill that evening.|We let you win, you are a guest.} Now, about the <client> boxes: <n> or <n2>?
<n>. {And hard feelings: none.|As planned.}
*/any> Subject: Thank you | Just to say: {that was a heavy week and it went well|well done with <client>}. {Enjoy the weekend.|Thanks to everybody.}
{Likewise!|Nice to hear, I pass it on.}
*/any> Subject: Birthday | It was {Ludo's|our receptionist's|the trainee's} birthday and there is {rijsttaart|Bossche bol|tompouce} left. Driver brings a box to your side.
{You people.|It survived the trip!} {Gone in four minutes.|The night shift found it first.}
*/any> Subject: Which version | Is version {3|4} or {5|6} of the contact list the right one? I see both {on the share|in my mail}.
{The last one.|The higher number.} I delete the other.
S/plan> Subject: Heavy lift <client> | <client> has a {transformer part|rotor|press} of <big> tonnes for <day>. Is <crane> enough?
Up to 100 t with the mobile crane, above we hire. {Send me the drawing.|Need lifting points.}
Drawing attached. {Lifting points in red.|It is less heavy than they think, as usual.}
{Looks good, <time>.|We do it at slack water.}
K/plan> Subject: Wagons | {Two|Three} wagons out of order on <train>, wheel {flats|check}. That is <n> boxes less on <day>. Barge or next train?
{Barge|Next train}. They are not urgent, {paper|tiles}.
{Ok, changed.|Good.}
S/plan> Subject: Priority | If you have to choose on <day>: {<fruit> first, then <client>|first <client>}. The rest can wait till <day2>.
{That helps.|Clear order, thanks.} I hope I do not have to choose.
Did you have to choose?
{No, all went.|One box stayed, a paper one.}
K/plan> Subject: Shunting | The shunting firm comes {later|only at <time>}, their {loco|engine} is in repair. I disagree with their planning but they have only one. <train> gets {thirty|forty} minutes.
{Not your fault.|Annoying fellows.} Our drivers start later then.
S/plan> Subject: I do not agree | I do not agree with <n> minutes per box for the {empties|20 footers}, that was {six|seven} last year. Where does it come from?
From the stopwatch, three weeks long. But {with two lanes closed|in the rain}. I measure again {tonight|this afternoon}, it is dry.
{Fair.|Good, thanks.}
New measurement: {six and a half|seven}. You were more right than we.
K/plan> Subject: Barge rotation | {Shall we|What if we} turn the rotation around: first <place>, then us? <barge> would save {two|three} hours.
{Nice thought.|I like it.} I calculated: it saves {ninety minutes|two hours}. We try {next month|with one barge first}?
{Yes, let us try.|Good. I ask the skipper.}
S/yard> Subject: Camera image | Can I have the camera image of {lane 3|lane 2} at <time>? A driver says a {seagull|barrier} hit his mirror.
barrier no. {seagull yes. i have laughed|it was the wind}. film attached
{We all have laughed.|Case closed.}
K/yard> Subject: tarpaulins | <n> tarpaulins of your flatracks {blew off|loose}. tied them again. two are broken
Thanks! {I order two.|Replacement comes on <day>.}
K/yard> Subject: trainee | we have a trainee {this month|for six weeks}, name {Daan|Noor|Tijn}. he or she mails you the counts. be nice
{We are always nice.|Welcome!} First count was correct, {tell them|bravo}.
S/inv> Subject: Split invoice | Can the invoice for <client> be split per {depot|place}? {They insist, I do not know why.|It is for their budget.}
Yes, from the next period. {One line each.|It costs us nothing.}
{Thanks!|They are happy.}
K/inv> Subject: Rates table <client> | I prepared the rates table for <client>. Could you check the {reefer|weekend} column before I send? No hurry, end of the week.
Checked: cell {D7|F4|C12} should be <eur>, the rest is right.
Corrected. Thank you for the sharp eye.
S/doc> Subject: Question on the T2L | In the T2L of <box> the weight is in {pounds|short tons}, from the sender. I convert, yes?
Please. {Otherwise the crane faints.|The gate only knows kilos.}
{Converted: fine.|C'est fait.}
K/doc> Subject: <box> blocked | <box> has a customs block since <time>. {Do you know more?|Is it from your side?}
It is a random one. I {asked|have} the reason: label of the {paint|glue}. Free by <day> I think.
Free already. {Loaded on <barge>.|On <train>.}
S/reefer> Subject: Cable reels | We {still have|found} <n> of your reefer cables in our {workshop|trucks}. They go back with <train>.
{found?|good, was looking for these}
{They followed us home.|Sorry for that!}
K/reefer> Subject: plugs free | <n2> plugs free in <row> from <day>. if you have something sensitive i keep <n>
{Keep them please!|Yes, <fruit> on the way.}
S/con> Subject: Draft minutes | The draft of the minutes is attached. {Please correct my Dutch place names.|Comments until <day>?}
{Two typos, otherwise right.|Fine for me.} {You write shorter each time, I like it.|}
S/it> Subject: Time zones | The ETA file of {<barge>|<train>} is one hour wrong. {Winter time?|Summer time?}
{UTC. My fault.|Yes. Ours.} Fixed, resent <n> files.
{All correct now.|Merci.}
K/it> Subject: Backup test | Backup test on <day> evening, announced in the portal. Links stay up. If not, phone me.
{Nothing noticed, well done.|We saw nothing.}
*/plan> Subject: Two mails crossed | Our mails crossed: {mine said <time>, yours <time2>|you had quay 4, I had quay 2}. Take {yours|mine}?
{Yes.|Take the later one.} {We should marry our calendars.|}
S/plan> Subject: Drivers' day | On {Saturday|<day>} we have the drivers' day, with {tractor pulling|a quiz}. Henk and the gate are invited, tell them please.
{They come, all nine.|Henk already bought boots.}
K/any> Subject: Survey | Our {students|two interns} from {Middelburg|Breda} make a survey about waiting times. Five questions, can your drivers fill it in?
{Ours are honest, be warned.|Sure.} I lay it in the canteen.
We got <n2> forms back. {One says: better coffee.|Best score for the night shift.}
S/any> Subject: Road works | Road works on the {A58|N62|E17} from next week, {three|four} weeks. We leave {20|30} minutes earlier, so trucks may be early with you.
{Good to know.|Early is fine, lane 6.}
*/plan> Subject: Count of <day> | Count of <day>: <big> in, <big2> out, <n> left over on <quay>. {Yours?|Same with you?}
{Same.|One less out, but I recount.}
{Then we have nothing to argue.|Recounted: same.}
S/plan> Subject: New client | {Small news|Good news}: <client> signs for another year, <big> boxes a month over Vlissingen. They named the {early slots|plug crew} as reason.
{Great!|That calls for cake.} {I tell the floor.|Floor knows already, Ludo is a newspaper.}
K/plan> Subject: Tide | Low tide at <time> on <day>, so <barge> must be off <quay> before. {Otherwise she sits in the mud.|You know why I write.}
{She will be.|Skipper promised it.}
She was, with {ten|seven} minutes left.
"""

EXCHANGES = []
for line in TALK.strip().split("\n"):
    head = re.match(r"([KS*])/(\w+)> ", line)
    if head:
        EXCHANGES.append(Lines())
        EXCHANGES[-1].by = {"K": "kaaghaven", "S": "scheldelind", "*": None}[head.group(1)]
        EXCHANGES[-1].area = head.group(2)
        line = line[head.end():]
    EXCHANGES[-1].append(line)
assert len(EXCHANGES) >= 90, len(EXCHANGES)


def planner(d):
    return sjoerd if d < "2025-09-01" else story.chance.choice([sjoerd, priya]) if d < "2025-09-13" else priya


def contract(d):
    return wim if d < "2025-03-17" else story.chance.choice([wim, lotte]) if d < "2025-04-25" else lotte


def yard(d):
    return henk if d < "2025-12-08" else priya       # new knee; the control room writes for the yard


AREAS = dict(
    plan=lambda d: (planner(d), koen), yard=lambda d: (yard(d), story.chance.choice([koen, koen, jef])), inv=lambda d: (annelies, contract(d)),
    doc=lambda d: (planner(d), nathalie), it=lambda d: (bas, story.chance.choice([nathalie, koen])), reefer=lambda d: (story.chance.choice([yard(d), yard(d), planner(d)]), jef),
    con=lambda d: (marleen, story.chance.choice([contract(d), contract(d), ines])),
    any=lambda d: (story.chance.choice([planner(d), annelies, bas, marleen]), story.chance.choice([koen, nathalie, jef, contract(d)])))

STYLE = {wim: ("Dear {},", "Kind regards,\nWim De Backer"), koen: ("", "Koen"), henk: ("", ""), nathalie: ("Hello {},", "Bien à vous,\nNathalie"), jef: ("Dag {}!", "Groetjes, Jef"),
         lotte: ("Hi {},", "Lotte"), ines: ("{},", "Ines"), marleen: ("{},", "Groet, Marleen"), sjoerd: ("Hoi {},", "Groeten, Sjoerd"), priya: ("Hi {},", "Best, Priya"),
         annelies: ("Beste {},", "Met vriendelijke groet,\nAnnelies Kooiman"), bas: ("", "-- Bas")}
plain = story.exchange


def exchange(medium, channel, date, one, other, lines, *rest):
    k, s = AREAS[lines.area](date.isoformat())
    by = lines.by or story.chance.choice(["kaaghaven", "scheldelind"])
    one, other = (k, s) if by == "kaaghaven" else (s, k)
    if date in story.closed[one.party] or date in story.closed[other.party] and story.chance.random() < 0.8:
        return
    given, out = {}, []
    for number, line in enumerate(lines):
        text, subject = spin(line, given).strip(), ""
        if number == 0:
            subject, text = text.split(" | ", 1)
            subject += " | "
        who, whom = (one, other) if number % 2 == 0 else (other, one)
        greet, close = STYLE[who]
        if greet and (number == 0 or story.chance.random() < 0.25):
            text = greet.format(whom.first) + "\n\n" + text
        if close and (number == 0 or story.chance.random() < 0.6):
            text += "\n\n" + close
        out.append(subject + text)
    plain(medium, channel, date, one, other, out, *rest)


story.exchange = exchange
pairs = [(sjoerd, koen)]
story.chatter(("mail", None), pairs, 10, EXCHANGES, "2025-01-07", "2025-07-10", (4, 260))
story.chatter(("mail", None), pairs, 3, EXCHANGES, "2025-08-01", "2025-08-08", (30, 400))
story.chatter(("mail", None), pairs, 9, EXCHANGES, "2025-08-11", "2025-09-05", (10, 320))
story.chatter(("mail", None), pairs, 12, EXCHANGES, "2025-09-08", "2025-11-14", (5, 300))
story.chatter(("mail", None), pairs, 9, EXCHANGES, "2025-11-17", "2025-12-19", (4, 260))
story.chatter(("mail", None), pairs, 2, EXCHANGES, "2025-12-22", "2025-12-23", (4, 120))
story.chatter(("mail", None), pairs, 6, EXCHANGES, "2026-01-05", "2026-01-05", (4, 60))

M = story.mail

# ---------------------------------------------------------------- scenes

# The year begins
a = M("2025-01-07 09:12", wim, [marleen, annelies, sjoerd], "Best wishes and the year ahead", "Dear all,\n\nA healthy and busy 2025 to everyone in Vlissingen, from everyone in Willebroek. What I would like us to do this year: a third barge per week, the pear season without one night of phoning, and a data link that works so well that Bas gets bored.\nThe steering on 30 January would be a good moment to write down some house rules. I bring a draft, half a page, not more.\n\nKind regards,\nWim De Backer", cc=[ines])
M("2025-01-07 11:40", marleen, wim, "Re: Best wishes and the year ahead", "Wim,\n\nSame to you. Half a page is good, a whole page nobody reads. Put in how many days before a tariff we must tell you, I know it is what you worry about.\n\nGroet, Marleen", reply_to=a)

# Crane 3 down: urgent and nothing more
a = M("2025-01-21 05:52", henk, [koen, sjoerd], "URGENT crane 3 down", "crane 3 stopped at 05:30, hoist motor. adriana half loaded. need to know NOW which boxes first, mobile crane does 12 an hour only")
b = M("2025-01-21 06:03", koen, [henk, sjoerd], "Re: URGENT crane 3 down", "Fruit first, 14 boxes, list in the portal marked red. Steel may stay till the evening. I call the skipper.", reply_to=a)
c = M("2025-01-21 08:31", sjoerd, [koen, henk], "Re: URGENT crane 3 down", "Motor comes from Terneuzen at 11, repair till about 16:00. All 14 fruit boxes are on board. Costs of the waiting barge are ours, Annelies knows.", cc=[annelies, wim], reply_to=b)
M("2025-01-21 16:47", henk, [koen, sjoerd], "Re: URGENT crane 3 down", "crane runs. adriana left 16:40", reply_to=c)

# A date moves, is told a month before and is then beaten
a = M("2025-02-04 14:20", bas, [nathalie, koen], "Data link, new date", "We said 3 March. It will be 17 March. Reason: the firewall people had to give two weeks to another site after an incident, and I don't want to go live with half a rule set. So you know it now and not on 2 March. Old route stays open until you say stop.\n\n-- Bas", cc=[wim])
b = M("2025-02-04 15:05", nathalie, bas, "Re: Data link, new date", "Hello Bas,\n\nFor me 17 is even better, on 3 March I am in the quarterly declarations until my ears. Koen grumbles a little but he grumbles to everybody.\n\nBien à vous,\nNathalie", cc=[koen], reply_to=a)
M("2025-02-04 15:30", koen, [nathalie, bas], "Re: Data link, new date", "I grumbled at the coffee machine. OK for 17.\n\nKoen", reply_to=b)
a = M("2025-03-12 10:02", bas, [nathalie, koen], "Data link is live", "Live since 09:45 today. Five days before the 17th. First 212 records without error. Keep the old route one month for safety.\n\n-- Bas", cc=[wim, lotte, marleen])
M("2025-03-12 10:20", nathalie, bas, "Re: Data link is live", "Bravo! I had a bottle for the 17th, now we must open it today.\n\nNathalie", reply_to=a)

# A joke that both share
a = M("2025-02-27 16:15", sjoerd, koen, "Carnival", "Hoi Koen,\n\nYou are the enemy from Friday on: half of my crew is from Bergen op Zoom and cannot be spoken to until Wednesday. If you get a mail from a man dressed as a lobster, that is our night supervisor.\n\nGroeten, Sjoerd")
M("2025-02-27 16:41", koen, sjoerd, "Re: Carnival", "We have Aalst, so do not complain about lobsters. My best driver comes as a nun. Staffing is in the sheet, all slots are covered, I checked twice.\n\nKoen", reply_to=a)

# Wim goes, Lotte comes
a = M("2025-02-20 10:00", wim, [marleen, annelies, sjoerd, bas, henk], "My last months, and who comes after me", "Dear all,\n\nAfter 31 years, eleven of them with you, I stop at the end of April. You hear it now, before the trade press (which will not write about it anyway).\nMy successor is Lotte Maes, who comes from our Genk depot and knows more of barges than I do. She starts on 17 March. We take six weeks side by side, every subject once together with the person concerned at your side: contract, invoices, claims, the pear season. I have started a handover file, 14 pages, and you may see it and add what I have wrong.\n\nKind regards,\nWim De Backer", cc=[ines, lotte])
M("2025-02-20 10:44", marleen, wim, "Re: My last months, and who comes after me", "Wim,\n\nI read this twice, the second time standing. Thank you for telling us ten weeks ahead. Lotte is welcome, let her come a full day to the quay, boots size please.\n\nGroet, Marleen", reply_to=a)
b = M("2025-02-20 13:10", annelies, wim, "Re: My last months, and who comes after me", "Beste Wim,\n\nWho will then quote article 9 to me from the head? I will add to the file the three agreements which we only have in our two memories.\n\nMet vriendelijke groet,\nAnnelies Kooiman", reply_to=a)
a = M("2025-03-18 09:05", lotte, [marleen, annelies, sjoerd, henk, bas], "Hello from Lotte", "Hi all,\n\nDay two, and I have already a list of 23 questions. I will ask them all and some will be stupid. Boots are 39. Can I come on 26 March, the day before the steering?\n\nLotte", cc=[wim])
b = M("2025-03-18 09:50", henk, lotte, "Re: Hello from Lotte", "boots 39 ready. 07:00 at the gate. we start with the dirty part", reply_to=a)
M("2025-03-18 11:12", annelies, lotte, "Re: Hello from Lotte", "Beste Lotte,\n\nWelcome. I reserve the afternoon for your invoice questions, 23 is less than I had.\n\nMet vriendelijke groet,\nAnnelies Kooiman", reply_to=a)
a = M("2025-04-24 15:30", wim, [marleen, annelies, sjoerd, henk, bas], "Goodbye", "Dear friends,\n\nTomorrow I hand in my badge, the Vlissingen one as well. Everything open is with Lotte; there are four items and she knows them better than I. I will pass by in summer on the bicycle. Henk, I keep the helmet.\n\nWim", cc=[lotte, ines, koen, nathalie, jef])
M("2025-04-24 15:52", henk, wim, "Re: Goodbye", "helmet is yours. coffee too, always", reply_to=a)
M("2025-04-24 16:20", marleen, wim, "Re: Goodbye", "Wim,\n\nYou were the one who rang before writing. We will try to go on like that with Lotte.\n\nMarleen", cc=[lotte], reply_to=a)
a = M("2025-05-13 11:03", lotte, annelies, "I am lost in annex 4", "Hi Annelies,\n\nI feel a bit thrown in the water with annex 4 (weekend lifts). Wim's note says \"as agreed with A.\" and that is all. Which agreement?\n\nLotte")
b = M("2025-05-13 11:40", annelies, lotte, "Re: I am lost in annex 4", "Beste Lotte,\n\nThat is me, and that is one of the three from the memories: Saturday lifts before 12:00 count as weekday when there are more than ten. I should have put it in the file and did it for two only. Here is the mail of 2022 and a clean text for the annex. Shall I ring you at two and go through the whole annex?\n\nMet vriendelijke groet,\nAnnelies Kooiman", reply_to=a)
M("2025-05-13 14:50", lotte, annelies, "Re: I am lost in annex 4", "That hour was worth a course. Clean text is now in our contract folder also. Thanks!\n\nLotte", reply_to=b)

# A strike, told nineteen days ahead
a = M("2025-03-12 16:00", ines, [marleen, sjoerd], "31 March, national strike in Belgium", "Marleen, Sjoerd,\n\nThe unions call a general strike on Monday 31 March. We expect that nobody drives and that the locks are manned badly. You know it as soon as I do. Proposal: we move the Monday volume to Saturday 29 and Tuesday 1, extra Saturday shift on our account.\n\nInes", cc=[koen, wim])
b = M("2025-03-13 09:15", sjoerd, ines, "Re: 31 March, national strike in Belgium", "Hoi Ines,\n\nSaturday crew found, five volunteers (the word frites has fallen). Barges Goede Hoop and Paulina on Saturday, the rest on Tuesday. Monday we paint the bollards.\n\nGroeten, Sjoerd", cc=[koen, marleen], reply_to=a)
M("2025-03-13 09:31", ines, sjoerd, "Re: 31 March, national strike in Belgium", "Sjoerd,\n\nPerfect. The frites are a contractual obligation now.\n\nInes", reply_to=b)

# The long holiday: said in March, again in June, kept
a = M("2025-03-20 09:00", ines, [marleen, sjoerd, annelies, henk, bas], "Our collective closing in summer: 14 July to 1 August", "Dear all,\n\nThis year Willebroek closes completely for three weeks, Monday 14 July up to and including Friday 1 August. Until now it was two weeks with a half crew, which was neither work nor holiday.\nWhat it means for you: no trucks of ours, mails are not read, invoices of July are approved in the week of 4 August (so I ask you to move the due date by ten days). Reefers in transit are the exception: Jef's emergency line 0470 555 014 is manned, day and night, for temperature alarms only.\nIf you see a problem, tell us before Easter, then we can still change things.\n\nInes", cc=[koen, wim, lotte, nathalie, jef])
b = M("2025-03-21 10:25", marleen, ines, "Re: Our collective closing in summer: 14 July to 1 August", "Ines,\n\nFour months ahead, I have had births announced later. Fine for us. One thing: the Vruchtwijk kiwis. I ask Sjoerd to look if they can go direct by truck of a third party. Due dates moved, Annelies has noted it.\n\nGroet, Marleen", cc=[annelies, sjoerd], reply_to=a)
M("2025-03-28 14:10", sjoerd, ines, "Re: Our collective closing in summer: 14 July to 1 August", "Hoi Ines,\n\nKiwis solved: Vruchtwijk sends its own trucks in those three weeks, Koen and I have agreed it with them. So no objections from here. Enjoy it already.\n\nGroeten, Sjoerd", cc=[koen, marleen], reply_to=b)
a = M("2025-06-16 09:20", koen, [sjoerd, henk, annelies], "Reminder: four weeks to our closing", "Same dates as said in March: closed 14 July - 1 Aug, back on Monday 4 Aug. Last barge Thursday 10 July, first one Tuesday 5 Aug. Weekly call pauses three times. Everything for July please with me by 4 July.\n\nKoen", cc=[lotte, nathalie, jef])
M("2025-06-16 10:02", sjoerd, koen, "Re: Reminder: four weeks to our closing", "All in my sheet since March, in green. Last barge gets flags.\n\nSjoerd", reply_to=a)
a = M("2025-07-10 16:55", koen, [sjoerd, henk, annelies, bas], "We are gone", "Last barge is out, plugs are empty, the key is under the mat. You will hear nothing from us until 4 August, that is intended. Temperature alarms: 0470 555 014.\n\nKoen")
M("2025-07-10 17:10", henk, koen, "Re: We are gone", "silence. finally. have fun", reply_to=a)
a = M("2025-07-23 22:14", henk, jef, "alarm on TRPU 448120-3", "rang 014 already, this is for the file. compressor dead, lemons. moved load to a spare at 21:50, temp now +9.8")
M("2025-07-23 22:31", jef, henk, "Re: alarm on TRPU 448120-3", "Dag Henk!\n\nAll confirmed from a camping in the Ardennes. Lemons survive everything. You did it perfectly, I signed the transfer in the portal.\n\nJef", reply_to=a)
a = M("2025-08-04 08:40", lotte, [annelies, marleen, sjoerd], "Back", "Hi all,\n\nWe are back, brown and rested, with 640 unread mails. I answer from old to new, so give me until Wednesday. If something burns, ring.\n\nLotte", cc=[koen])
b = M("2025-08-04 09:15", annelies, lotte, "Re: Back", "Beste Lotte,\n\nNothing burns. You told us that it would be quiet and it was quiet. July statement is waiting, due 22 August as agreed.\n\nMet vriendelijke groet,\nAnnelies Kooiman", reply_to=a)
M("2025-08-06 16:30", lotte, [annelies, marleen, sjoerd], "Re: Back", "Empty inbox at 16:28. If you still wait for something from me, then I have not seen it: send again. Sorry for the three who had to wait two days.\n\nLotte", reply_to=b)

# First of April
a = M("2025-04-01 08:03", sjoerd, [koen, jef, nathalie], "New tariff item effective today", "Dear customer,\n\nWith immediate effect and without any discussion we charge EUR 2.50 per hour for looking at the sea from our quay. Drivers who close their eyes pay half.\n\nSjoerd Wiersma, Department of Views")
b = M("2025-04-01 08:19", koen, sjoerd, "Re: New tariff item effective today", "From our side there is a fog surcharge for coming to Zeeland at all. Let us net them.\n\nKoen", reply_to=a)
M("2025-04-01 08:40", jef, [koen, sjoerd], "Re: New tariff item effective today", "I believed it for eleven seconds. Eleven! Happy April, man.\n\nJef", reply_to=b)

# The reorganisation at Kaaghaven
a = M("2025-04-15 13:30", marleen, [ines, lotte], "Something that is coming, early and unfinished", "Ines, Lotte,\n\nI rather tell you now with holes than complete in August. Our management intends to bring the barge planners, the rail planners and customer service together in one control room in Vlissingen-Oost, from 1 September. Why: today a question from Koen passes three desks, and we measured that it takes 50 minutes where it should take ten. It is not a saving, the number of people stays the same, but some get other work.\nWhat I do not know yet: who sits where. The works council gives its advice by the end of May. I tell you on 10 June what was decided, also if nothing is decided. What worries you, I want to hear.\n\nGroet, Marleen", cc=[wim])
b = M("2025-04-16 09:40", ines, marleen, "Re: Something that is coming, early and unfinished", "Marleen,\n\nThank you, this is how I like to hear it. Two worries: Sjoerd has our whole rotation in his head, and September is when the pears start. Is a start one month later thinkable? I do not ask you to answer now.\n\nInes", cc=[lotte], reply_to=a)
M("2025-04-17 16:05", marleen, ines, "Re: Something that is coming, early and unfinished", "Ines,\n\nBoth points go to the works council as they stand, with your name if you allow. One month later I doubt, two weeks of double desk in September I can already promise.\n\nGroet, Marleen", reply_to=b)
a = M("2025-06-10 11:00", marleen, [ines, lotte, koen, nathalie, jef], "Control room: decided, and what it means for you", "Dear all,\n\nAs promised on this day. The works council advised positively with two conditions, both taken over.\n1. From 1 September one desk, planning@kaaghaven.example, 05:00 to 23:00. The old addresses work until the end of the year.\n2. Sjoerd wanted to go back to the floor since long, he goes to our Moerdijk site by the middle of September. Your planner becomes Priya Ramdin, nine years at our rail desk. They sit together from 18 August to 12 September, and Ines's wish about the pears is the reason for this length.\n3. Henk, Annelies, Bas and I stay where we are.\nSession with questions on 24 June at 10:00 in Willebroek, we come to you.\n\nGroet, Marleen", cc=[sjoerd, priya, annelies, henk, bas])
b = M("2025-06-10 13:22", koen, [marleen, sjoerd], "Re: Control room: decided, and what it means for you", "I will say it as it is: I do not like losing Sjoerd. I also understand it. Priya, bring strong nerves and a sense of humour.\n\nKoen", cc=[priya], reply_to=a)
c = M("2025-06-10 14:01", priya, koen, "Re: Control room: decided, and what it means for you", "Hi Koen,\n\nNerves yes, humour is under construction. I read the rotation sheet already and have nine questions, shall I bring them on the 24th?\n\nBest, Priya", cc=[sjoerd], reply_to=b)
M("2025-06-10 14:30", koen, priya, "Re: Control room: decided, and what it means for you", "Nine is a good start. Yes.\n\nKoen", reply_to=c)
a = M("2025-08-18 09:00", sjoerd, [koen, nathalie, jef], "Two of us from today", "Hoi allemaal,\n\nFrom today Priya sits next to me and reads everything. First week I do and she looks, second we swap, from 1 September she does and I keep my mouth shut (this will be the hardest part). Handover list has 61 lines, 12 done.\n\nGroeten, Sjoerd", cc=[priya])
M("2025-08-18 09:33", jef, [sjoerd, priya], "Re: Two of us from today", "Dag Priya, welcome! My hobby is defrost cycles, you were warned.\n\nJef", reply_to=a)
a = M("2025-09-02 12:15", koen, priya, "Day two of the control room", "Three mails to planning@ came back this morning and one phone call ended in Moerdijk. I know it is day two. But the pears come on Thursday.\n\nKoen")
b = M("2025-09-02 12:38", priya, koen, "Re: Day two of the control room", "Hi Koen,\n\nRight to complain. Bounces: mailbox limit was set to the size of a stamp, Bas has fixed it at 12:20. Phone: wrong menu, corrected tonight, until then my mobile 06 555 0188. All three mails please again, I wait for them.\n\nBest, Priya", cc=[bas, marleen], reply_to=a)
c = M("2025-09-02 12:50", koen, priya, "Re: Day two of the control room", "Sent. 12 minutes between my mail and an answer, I have known worse desks.\n\nKoen", reply_to=b)
a = M("2025-09-12 16:00", sjoerd, [koen, nathalie, jef, lotte, ines], "That was it", "Hoi,\n\nAll 61 lines are done, number 61 was \"say goodbye\". Nine years of your trains. Priya caught a mistake in my rotation that I had made since 2021, so you are in better hands. Koen, the beer of Aalst is still open.\n\nSjoerd", cc=[priya])
M("2025-09-12 16:21", koen, sjoerd, "Re: That was it", "It is not open, it is cold. Saturday?\n\nKoen", reply_to=a)
a = M("2025-09-19 10:30", marleen, [ines, koen, lotte], "Three weeks control room: how is it really", "Dear all,\n\nPlease without politeness: what is better, what is worse?\n\nGroet, Marleen", cc=[priya])
b = M("2025-09-19 14:12", koen, [marleen], "Re: Three weeks control room: how is it really", "Better: answers in ten minutes, someone there at 22:00. Worse: the evening people do not know our clients, on Wednesday somebody asked me what Pomelande is. Give them our client list and it is solved.\n\nKoen", cc=[ines, priya], reply_to=a)
M("2025-09-22 09:10", priya, koen, "Re: Three weeks control room: how is it really", "Hi Koen,\n\nFair. The list hangs at every desk since this morning, and two of the evening crew come to Willebroek next week to see the faces. OK for Thursday?\n\nBest, Priya", cc=[marleen], reply_to=b)
M("2025-09-22 09:25", koen, priya, "Re: Three weeks control room: how is it really", "Thursday good. Safety shoes.\n\nKoen", reply_to=b)

# A dispute taken up by both
a = M("2025-05-15 10:10", koen, annelies, "Demurrage Staalkampen, EUR 11,340", "I do not accept this one. 18 boxes stood six days because the wagons were not there, and the wagons are ordered by you. Wrong address.\n\nKoen", cc=[lotte])
b = M("2025-05-15 13:45", annelies, koen, "Re: Demurrage Staalkampen, EUR 11,340", "Beste Koen,\n\nI understand that you are angry, but I see it differently: the order for the wagons came in two days after the deadline, see attached. I do find that four of the six days are then strange also for me. You and I will not get out of this, the contract has a hole here. Shall we put it together before Marleen and Ines, with one page that both of us sign?\n\nMet vriendelijke groet,\nAnnelies Kooiman", cc=[lotte], reply_to=a)
c = M("2025-05-15 14:20", koen, annelies, "Re: Demurrage Staalkampen, EUR 11,340", "Agreed. One page, your dates left, mine right. Lotte tells Ines, you tell Marleen, same day.\n\nKoen", reply_to=b)
d = M("2025-05-16 11:00", annelies, [marleen, ines], "To decide on 22 May: one page from Koen and me", "Beste Marleen, beste Ines,\n\nAttached one page on the Staalkampen boxes. Koen and I agree about the facts and not on who pays. We ask you both to decide it in the steering and to repair article 11 at the same time.\n\nMet vriendelijke groet,\nAnnelies Kooiman", cc=[koen, lotte])
M("2025-05-16 13:30", ines, [annelies, marleen], "Re: To decide on 22 May: one page from Koen and me", "Clear page. I wish all quarrels came to me like this. On the agenda.\n\nInes", cc=[koen], reply_to=d)

# Anger at a third
a = M("2025-05-27 15:40", koen, sjoerd, "Zilverrijn again", "Third time this month that Zilverrijn Barging does not show up and does not ring. They never keep a time, they do not answer, and then they send an invoice. I am done with them. What do we do?\n\nKoen")
b = M("2025-05-27 16:02", sjoerd, koen, "Re: Zilverrijn again", "Same here, unreliable is a friendly word. We give the Thursday run to the family of the Onrust, they want it. I write the letter to Zilverrijn, you sign it also?\n\nGroeten, Sjoerd", reply_to=a)
M("2025-05-27 16:10", koen, sjoerd, "Re: Zilverrijn again", "With a fat pen.\n\nKoen", reply_to=b)

# Apology for a trifle
a = M("2025-06-03 09:48", nathalie, annelies, "My deepest apologies", "Hello Annelies,\n\nI am terribly ashamed. In place of the declaration I have sent you the menu of the communion of my niece. Please destroy it. The correct file is attached.\n\nBien à vous,\nNathalie")
M("2025-06-03 10:05", annelies, nathalie, "Re: My deepest apologies", "Beste Nathalie,\n\nToo late, it is printed, everybody here wants the sabayon. Correct file received.\n\nMet vriendelijke groet,\nAnnelies Kooiman", reply_to=a)

# Press article, seen before printing
a = M("2025-06-12 11:20", marleen, [ines, lotte], "Article in the port magazine, please read before Monday", "Ines, Lotte,\n\nDraft attached, it goes to print on Monday evening. Tell me what is wrong.\n\nGroet, Marleen")
b = M("2025-06-12 13:02", lotte, marleen, "Re: Article in the port magazine, please read before Monday", "Hi Marleen,\n\nNice piece, but we are not in it! It says \"the shuttle that Kaaghaven built\". Koen and your people built it at one table. I was a bit stung.\n\nLotte", cc=[ines], reply_to=a)
c = M("2025-06-12 13:30", marleen, lotte, "Re: Article in the port magazine, please read before Monday", "Lotte,\n\nYou are right and I read over it three times. The journalist shortened and I let it pass. New text: \"the shuttle that Scheldelind and Kaaghaven designed together; the rotation was an idea of Koen Vandamme\". With a photo of Koen, if he can be made to look friendly.\n\nGroet, Marleen", cc=[ines], reply_to=b)
M("2025-06-12 13:51", lotte, marleen, "Re: Article in the port magazine, please read before Monday", "That is very good, thank you. Friendly photo does not exist, we send the least bad.\n\nLotte", reply_to=c)

# A rumour
a = M("2025-07-01 08:55", ines, marleen, "A strange story from Antwerp", "Marleen,\n\nSomebody at a reception told me that you are for sale and that a fund has been looking at your quays. I prefer asking to guessing.\n\nInes")
b = M("2025-07-01 09:21", marleen, ines, "Re: A strange story from Antwerp", "Ines,\n\nGood that you ask. Not for sale. What is true: our shareholder has refinanced the north quay with a bank and there were men in suits and helmets for a week. I ring you at ten with the rest, there is nothing secret on it.\n\nGroet, Marleen", reply_to=a)
M("2025-07-01 10:40", ines, marleen, "Re: A strange story from Antwerp", "Thanks for the call. The story ends here with me.\n\nInes", reply_to=b)

# A claim, admitted
a = M("2025-08-20 07:35", jef, [henk, priya, sjoerd], "12 boxes of pears too warm", "Dag allemaal,\n\nBad news. Twelve Pomelande boxes from row F arrived at +4.9 in place of -0.4. That is not a small thing, the client is on the phone since six.\n\nJef", cc=[lotte, koen])
b = M("2025-08-20 08:50", henk, [jef, priya, sjoerd], "Re: 12 boxes of pears too warm", "ours. main fuse of row F was out from 23:10 to 04:30 and the alarm went to the old desk number which nobody picks up at night. i am sick of it. number changed 08:30, tested twice", cc=[lotte, koen, marleen], reply_to=a)
c = M("2025-08-20 10:15", marleen, [lotte, jef], "Re: 12 boxes of pears too warm", "Lotte, Jef,\n\nThe cause is with us and so is the claim. Our insurer is informed, the surveyor comes at 14:00. I ring Pomelande myself if you find that good.\n\nGroet, Marleen", cc=[ines, annelies], reply_to=b)
d = M("2025-08-20 10:32", lotte, marleen, "Re: 12 boxes of pears too warm", "Hi Marleen,\n\nPlease do, and I join the call. It helps that nobody is looking for excuses here.\n\nLotte", reply_to=c)
a = M("2025-08-29 15:00", annelies, lotte, "Pomelande: settled", "Beste Lotte,\n\nTen boxes were sold as industry pears, two are lost. EUR 38,600 is paid by us and the insurer today. All 40 alarm numbers were tested, list attached.\n\nMet vriendelijke groet,\nAnnelies Kooiman", cc=[jef, marleen])
M("2025-08-29 15:25", lotte, annelies, "Re: Pomelande: settled", "Nine days, that is a record. Pomelande stays with us, they said so this morning.\n\nLotte", reply_to=a)

# Prices for 2026
a = M("2025-09-16 10:00", annelies, [lotte, ines], "Tariffs from 1 January 2026", "Beste Lotte, beste Ines,\n\nHereby the proposal for 2026, 107 days ahead as our house rules ask for at least 90.\n- lifts: + 2.4 percent (index)\n- storage: unchanged\n- reefer plug: + 11 percent. I know that this is a lot. The grid operator raises the transport cost for us by 34 percent; letter attached, unabridged.\nThe calculation is in the second sheet, with formulas. I would rather have you shoot at it than believe it.\n\nMet vriendelijke groet,\nAnnelies Kooiman", cc=[marleen])
b = M("2025-09-18 09:12", lotte, [annelies, marleen], "Re: Tariffs from 1 January 2026", "Hi both,\n\nI will be honest, I swallowed. Eleven percent four weeks after the twelve boxes of pears is not easy to sell inside our house. We do not accept it like this. Index on the lifts is fine. For the plugs I want to see what you do yourself on the consumption.\n\nLotte", cc=[ines], reply_to=a)
c = M("2025-09-18 15:40", marleen, lotte, "Re: Tariffs from 1 January 2026", "Lotte,\n\nUnderstood, and the timing is unlucky. You have the right to argue, that is what the 90 days are for. Annelies makes a sheet with consumption per plug by the 26th, with what the new led masts and the peak shaving bring.\n\nGroet, Marleen", cc=[annelies, ines], reply_to=b)
d = M("2025-09-26 11:30", annelies, [lotte, ines], "Plug consumption per row", "Beste Lotte, beste Ines,\n\nSheet as promised. Peak shaving in rows C to F brings us EUR 41,000 a year, which I had not counted in. On this basis I come to 8.2 percent. I had it wrong by being too careful.\n\nMet vriendelijke groet,\nAnnelies Kooiman", cc=[marleen])
e = M("2025-10-02 09:05", ines, [marleen, annelies], "Re: Plug consumption per row", "Marleen, Annelies,\n\nRespect for the open sheet. It is still too much: two of our clients have fixed prices till June and we would pay the difference ourselves. If it stays at 8.2 we will look at plugs in Antwerp for the lemons, and I say that to you, not behind you. I propose to sit down on the 9th with four people and one calculator.\n\nInes", cc=[lotte], reply_to=d)
f = M("2025-10-02 11:15", marleen, ines, "Re: Plug consumption per row", "Ines,\n\n9 October 13:00, with us, soup included. Look in Antwerp by all means, bring their price along, it would help me in my own house too.\n\nGroet, Marleen", cc=[annelies, lotte], reply_to=e)
g = M("2025-10-10 08:50", lotte, [annelies, marleen], "Where we stand after the soup", "Hi both,\n\nSo that we mean the same: heated hour, nobody hurt. Antwerp is 3 percent cheaper but has no night crew. Your floor is 6, our ceiling is 4.5 before July. You look at two steps, we look at guaranteed plug days. Both by the 21st.\n\nLotte", cc=[ines])
M("2025-10-10 09:30", annelies, lotte, "Re: Where we stand after the soup", "Beste Lotte,\n\nExactly so. And I apologise for the calculator, it was not thrown, it fell.\n\nMet vriendelijke groet,\nAnnelies Kooiman", reply_to=g)
h = M("2025-10-21 14:00", annelies, [lotte, ines], "Proposal in two steps", "Beste Lotte, beste Ines,\n\n4 percent from 1 January, another 2.5 from 1 July 2026, and none of the second step if you guarantee 9,000 plug days a year. Marleen has her board behind it.\n\nMet vriendelijke groet,\nAnnelies Kooiman", cc=[marleen])
i = M("2025-10-22 16:20", ines, [annelies, marleen], "Re: Proposal in two steps", "We come close. 8,500 days I can sign, 9,000 I can only hope. Let us close it in the steering on 6 November.\n\nInes", cc=[lotte], reply_to=h)
M("2025-10-23 09:00", marleen, ines, "Re: Proposal in two steps", "8,500. Done for me, formally on the 6th.\n\nMarleen", cc=[annelies, lotte], reply_to=i)
a = M("2025-11-12 10:10", annelies, [lotte, ines], "Signed tariff sheet 2026", "Beste Lotte, beste Ines,\n\nSigned sheet attached: 4 percent, then 2.5 unless 8,500 days. Thank you for a correct fight.\n\nMet vriendelijke groet,\nAnnelies Kooiman", cc=[marleen])
M("2025-11-12 11:02", lotte, annelies, "Re: Signed tariff sheet 2026", "Hi Annelies,\n\nCountersigned. I learned a lot about electricity that I did not want to know.\n\nLotte", reply_to=a)

# Second strike and the November one, one meeting moved
a = M("2025-10-02 08:30", koen, [priya, henk], "14 October: strike day", "Tuesday 14 Oct national action day in Brussels. Half of our drivers go. We do not drive that day, the weekly call too can't be done. Call moved to Wednesday 15th same hour, invitation follows. Volume goes on Monday evening, is in the sheet.\n\nKoen")
M("2025-10-02 08:52", priya, koen, "Re: 14 October: strike day", "Hi Koen,\n\nClear. Control room is open until 23:00 on Monday, so bring everything.\n\nBest, Priya", reply_to=a)
a = M("2025-11-07 13:15", koen, [priya, henk, marleen], "24 to 26 November", "Three days this time: trains 24, public services 25, all 26. The railway gives us two paths out of six. I ask to cancel the call of the 25th and make it the 27th. Fruit by barge all week, four barges confirmed.\n\nKoen", cc=[ines])
M("2025-11-07 14:01", priya, koen, "Re: 24 to 26 November", "Hi Koen,\n\nCalendar changed. I put a fifth barge on standby, costs shared like in March?\n\nBest, Priya", reply_to=a)
M("2025-11-07 14:10", koen, priya, "Re: 24 to 26 November", "Shared. Thanks.\n\nKoen", reply_to=a)

# Storm
a = M("2025-10-23 06:10", henk, [koen, jef, priya], "quay closed", "10 beaufort. quay closed from 06:00, no lifts until the wind is under 7. nobody hurt. nothing fell except my breakfast")
b = M("2025-10-23 06:25", koen, [henk, priya], "Re: quay closed", "All trucks held in Willebroek. Stay inside.\n\nKoen", reply_to=a)
M("2025-10-23 17:05", priya, [koen, jef, henk], "Re: quay closed", "Open again since 16:40. We work through until midnight, 44 boxes, fruit first. Sorry for the lost day.\n\nBest, Priya", reply_to=b)

# A question that was left, once
a = M("2025-06-24 17:02", jef, bas, "Sensor data on the plugs", "Dag Bas!\n\nCan we get the plug sensors (current, temperature) as a daily file? Even ugly.\n\nJef")
b = M("2025-06-30 09:10", jef, bas, "Re: Sensor data on the plugs", "Dag Bas, little push on this one, before our closing would be lovely. No stress.\n\nJef", reply_to=a)
c = M("2025-06-30 09:42", bas, jef, "Re: Sensor data on the plugs", "Was at a migration last week, did not read mail, should have set a notice. Sorry. Yes you can. First file attached, ugly as ordered, from now each night 02:00.\n\n-- Bas", reply_to=b)
M("2025-06-30 10:00", jef, bas, "Re: Sensor data on the plugs", "It is the most beautiful ugly file. Thank you!!\n\nJef", reply_to=c)

# Low water and the barge share
a = M("2025-09-03 11:10", ines, marleen, "The 45 percent", "Marleen,\n\nBefore the steering: with this low water we will not get 45 percent on the barge this year, I count 41. I would not hide it nor drop it. Say 41 openly, keep 45 for 2026, and use the two shallow barges?\n\nInes", cc=[koen])
M("2025-09-03 13:00", marleen, ines, "Re: The 45 percent", "Ines,\n\nMy count is 40.6, so we agree. Keep 45, I even believe in 47 with Koen's new rotation. On the agenda.\n\nGroet, Marleen", reply_to=a)

# Henk off for six weeks, said ahead
a = M("2025-11-20 07:30", henk, [koen, jef, lotte], "knee", "8 december new knee. out till half january. Willem Sturm takes the yard, same phone 06 555 0131. he walks along with me from 1 dec. he is ok. talks more than me")
M("2025-11-20 08:02", jef, henk, "Re: knee", "Everybody talks more than you, Henk. Strength with it! We send fruit.\n\nJef", reply_to=a)

# Award
a = M("2025-12-04 17:20", marleen, [koen, nathalie, jef, lotte, ines], "We won the thing", "Dear all,\n\nThe Zeeland inland shipping prize goes to the shuttle. I stood on the stage alone because Koen refused a tie, but what I said there: rotation by Koen, papers by Nathalie, cold by Jef, night crew by ours. The cup goes to you until summer, then back to us.\n\nGroet, Marleen", cc=[priya, annelies, henk, bas])
b = M("2025-12-04 17:41", koen, marleen, "Re: We won the thing", "I do not own a tie. Thank you for the names. It means something here.\n\nKoen", reply_to=a)
M("2025-12-05 08:30", priya, [koen, nathalie, jef], "Re: We won the thing", "Half a cup is also a soup bowl. Congratulations to us!\n\nBest, Priya", reply_to=a)

# Hours at the end of the year
a = M("2025-12-01 09:00", priya, [koen, nathalie, jef], "Opening hours end of December", "Hi all,\n\n24 and 31 December gate until 14:00, 25, 26 and 1 January closed, the days between for reefers only. Normal from 2 January evening. As in the year plan of last winter.\n\nBest, Priya", cc=[lotte])
M("2025-12-01 10:15", koen, priya, "Re: Opening hours end of December", "Good. We close from 24 Dec to 2 Jan, back on the 5th, Jef's line is on.\n\nKoen", reply_to=a)
a = M("2025-12-19 15:10", lotte, [marleen, annelies, priya, bas], "Until next year", "Hi all,\n\nMy first year (nine months) with you. There was a fuse, a price, two strikes and a wandering mailbox, and I would sign again. Enjoy the days.\n\nLotte", cc=[ines, koen])
M("2025-12-19 15:45", marleen, lotte, "Re: Until next year", "Lotte,\n\nLikewise. Wim came by on his bicycle last week and said that we look well looked after.\n\nGroet, Marleen", reply_to=a)
a = M("2026-01-05 09:15", annelies, lotte, "First invoice of the year", "Beste Lotte,\n\nBest wishes. First invoice with the new plug rate is attached as specimen, before the real run. Please check if 4 percent is 4 percent.\n\nMet vriendelijke groet,\nAnnelies Kooiman")
M("2026-01-05 10:40", lotte, annelies, "Re: First invoice of the year", "Hi Annelies,\n\nBest wishes! Checked by hand and by machine: 4.0. Let it run.\n\nLotte", reply_to=a)

# ---------------------------------------------------------------- calendar

steer = [marleen, annelies, ines, lotte]
story.series("Weekly barge and rail call", "2025-01-07 10:00", 1, "2025-09-12", 30, [sjoerd, koen, henk, jef], skip=["2025-07-15", "2025-07-22", "2025-07-29"], moved={"2025-03-04": "2025-03-05 10:00"})
story.series("Weekly barge and rail call", "2025-09-16 10:00", 1, "2025-12-31", 30, [priya, koen, henk, jef], skip=["2025-11-11", "2025-12-23", "2025-12-30"],
             moved={"2025-10-14": "2025-10-15 10:00", "2025-11-25": "2025-11-27 10:00"})
story.series("Operational review", "2025-01-15 14:00", 4, "2025-12-31", 60, [sjoerd, koen, nathalie, annelies], skip=["2025-07-30"])
story.series("Steering committee Kaaghaven - Scheldelind", "2025-01-30 13:00", 8, "2025-12-31", 90, [marleen, annelies, ines, wim, lotte], moved={"2025-07-17": "2025-07-08 13:00"})
story.meeting("2025-03-26 07:00", "Lotte on the quay", 480, [henk, lotte, annelies])
story.meeting("2025-06-24 10:00", "Questions about the control room", 120, [marleen, priya, ines, koen, nathalie])
story.meeting("2025-10-09 13:00", "Plug tariff, four people and one calculator", 90, [marleen, annelies, ines, lotte])
story.meeting("2025-09-25 10:00", "Evening crew visits Willebroek", 180, [priya, koen])
for when in ["2025-03-19 09:30", "2025-03-24 13:00", "2025-04-02 09:30", "2025-04-10 10:00"]:
    story.meeting(when, "Handover Wim to Lotte", 60, [wim, lotte, annelies])
for when in ["2025-08-20 14:00", "2025-08-26 14:00", "2025-09-03 14:00"]:
    story.meeting(when, "Handover planning, Sjoerd to Priya", 60, [sjoerd, priya, koen])

# ---------------------------------------------------------------- minutes

N = story.minutes
N("2025-01-30", "Steering committee", [marleen, annelies, ines, wim], "## House rules\n\nWim presents half a page. Adopted.\n\n## Decisions\n\n- Tariff changes are told at least 90 days before they apply, other changes in opening or working at least 14 days.\n- Mails get an answer within two working days, be it only \"I come back on ...\".\n- Third barge per week from 3 March.\n- Target for 2025: 45 percent of the boxes by barge.\n\n## Actions\n\n- Annelies: puts the rules in annex 1 (28 February)\n- Wim: draft for the pear season (27 March)")
N("2025-02-12", "Operational review", [sjoerd, koen, nathalie, annelies], "## Points\n\n- On time January: 91 percent, crane 3 included.\n- Data link: new date 17 March, told on 4 February, no consequences.\n- Koen finds the slot sheet unreadable on a phone. Sjoerd agrees.\n\n## Actions\n\n- Sjoerd: slot sheet with larger letters (26 February)\n- Nathalie: list of customs codes for the gate (5 March)")
N("2025-03-12", "Operational review", [sjoerd, koen, nathalie, annelies], "## Points\n\n- Slot sheet and list of codes are done.\n- Data link went live this morning.\n- Strike of 31 March: plan by Ines and Sjoerd this week.\n\n## Decisions\n\n- Saturday 29 March is a working day for both.\n\n## Actions\n\n- Koen: list of volunteers and trucks (19 March)")
N("2025-03-27", "Steering committee", [marleen, annelies, ines, wim, lotte], "## Points\n\n- Lotte introduced, one day on the quay behind her. Wim leaves on 25 April.\n- Closing of Scheldelind 14 July to 1 August: no objection, kiwis are being solved.\n- Third barge: running since 3 March, 78 percent full.\n\n## Decisions\n\n- Steering of 17 July moves to 8 July because of the closing.\n- Pear season: night opening Tuesday and Thursday, 4 September to 16 October.\n\n## Actions\n\n- Annelies and Wim: put unwritten agreements on paper (24 April)")
N("2025-04-09", "Operational review", [sjoerd, koen, nathalie, annelies], "## Points\n\n- Strike day: 212 boxes moved ahead, none late. Frites were eaten.\n- Damage to doors: eleven in the quarter, mostly on the train. Photos at both gates from now on.\n\n## Actions\n\n- Sjoerd: letter to the railway about shunting (23 April)")
N("2025-05-07", "Operational review", [sjoerd, koen, nathalie, annelies], "## Points\n\n- Letter to the railway sent on 22 April, answer received, they come on 20 May.\n- Water on the Meuse is falling. Koen is worried about June.\n\n## Actions\n\n- Koen: table with loading depth per barge (21 May)\n- Annelies: Staalkampen demurrage, statement of the days (14 May)")
N("2025-05-22", "Steering committee", [marleen, annelies, ines, lotte], "## Staalkampen\n\nThe page of Annelies and Koen was read. Both had a point.\n\n## Decisions\n\n- Of EUR 11,340 Kaaghaven credits four days of six, EUR 7,560; Scheldelind pays the rest.\n- Article 11 gets a sentence: wagons ordered after the deadline count from the next departure.\n\n## Control room\n\nMarleen reports that the advice of the works council is expected next week. Ines repeats her worry about the pears; noted.\n\n## Actions\n\n- Lotte: text of article 11 (5 June)")
N("2025-06-04", "Operational review", [sjoerd, koen, nathalie, annelies], "## Points\n\n- Table of Koen used daily, barges at 80 percent.\n- Zilverrijn: joint letter sent, the Onrust takes over the Thursday run.\n- Article 11: text of Lotte is with Annelies.\n\n## Actions\n\n- Sjoerd and Koen: last barge and first barge around the closing (16 June)")
N("2025-07-08", "Steering committee", [marleen, annelies, ines, lotte], "## Points\n\n- Session on the control room of 24 June: 14 questions, 12 answered, two (weekend numbers, fallback) answered in writing on 2 July.\n- Closing from Monday: everything planned. July invoices due 22 August.\n- On time second quarter: 93 percent.\n\n## Decisions\n\n- Article 11 adopted.\n\n## Actions\n\n- Marleen: contact sheet of the control room (18 August)")
N("2025-08-27", "Operational review", [sjoerd, priya, koen, nathalie, annelies], "## Points\n\n- Pears of 19 August: cause at Kaaghaven (fuse, old alarm number). All numbers are being tested. Claim is being paid.\n- Handover: 38 of 61 lines done.\n- Contact sheet received on 18 August.\n\n## Actions\n\n- Priya: alarm test each month, result to Jef (first on 30 September)")
N("2025-09-11", "Steering committee", [marleen, annelies, ines, lotte], "## Points\n\n- Control room is running since 1 September. Teething troubles with mailbox and phone, both repaired within a day.\n- Barge share will end near 41 percent because of the low water; said openly to both boards.\n\n## Decisions\n\n- The 45 percent stays as the aim for 2026. Two shallow barges are chartered together from October.\n- Both present the same figure to their boards.\n\n## Actions\n\n- Annelies: tariff proposal 2026 (16 September)\n- Ines: charter contract (30 September)")
N("2025-09-24", "Operational review", [priya, koen, nathalie, annelies], "## Points\n\n- Answers from the control room: nine minutes on average, was fifty.\n- Client list hangs at all desks.\n- Night opening works, 31 boxes per night.\n\n## Actions\n\n- Koen: receives evening crew (25 September)")
N("2025-10-22", "Operational review", [priya, koen, nathalie, annelies], "## Points\n\n- Alarm test of 30 September: 40 of 40.\n- Shallow barges since 6 October, charter signed on 29 September.\n- Storm expected tomorrow; plan agreed.\n\n## Actions\n\n- Priya: evaluation of the night opening (12 November)")
N("2025-11-06", "Steering committee", [marleen, annelies, ines, lotte], "## Tariffs 2026\n\nLong discussion in September and October, closed today.\n\n## Decisions\n\n- Lifts + 2.4 percent. Plugs + 4 percent from 1 January, + 2.5 from 1 July 2026 unless 8,500 plug days are guaranteed in writing by 1 May.\n- Next year the energy sheet is shared in June, so that no one has to swallow in September.\n\n## Actions\n\n- Annelies: signed sheet (14 November)")
N("2025-11-19", "Operational review", [priya, koen, nathalie, annelies], "## Points\n\n- Evaluation of the night opening sent on 11 November: repeat next year, two weeks earlier.\n- Strike 24 to 26 November: five barges, two trains.\n- Henk absent from 8 December, Willem Sturm is introduced from 1 December.\n\n## Actions\n\n- Nathalie: papers ahead for the strike days (21 November)")
N("2025-12-17", "Operational review", [priya, koen, nathalie, annelies], "## Points\n\n- Strike days: no fruit late.\n- On time for the year: 94 percent. Barge share 41.3.\n- Thanks to both night crews.\n\n## Actions\n\n- Koen and Priya: rotation 2026 (14 January)")

story.write()
