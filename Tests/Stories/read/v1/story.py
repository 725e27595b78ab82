"""Strathgarve (a whisky distillery in Ross-shire) and Minasawa (a glass maker in Toyama): the Kasumi decanter and the L2 bottle."""
import datetime as dt
import re
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day

HOURS = {"strathgarve": (8.4, 17.4), "minasawa": (0.2, 9.8)}  # both in London time; Toyama starts when Garve sleeps
SLOW = [("minasawa", "2025-08-18", "2025-12-31", 7.0)]


class Ours(Story):
    def exchange(self, medium, channel, date, one, other, lines, reply_minutes, answered, threads, hours):
        tag, subject, turns = lines
        if tag != "*" and not one.party.upper().startswith(tag):
            one, other = other, one
        if date in self.closed[one.party]:
            return
        kept = {}

        def fill(match):
            key = match.group(1)
            if key not in kept:
                if ":" in key:
                    low, high = key.split(":")[1].split("-")
                    kept[key] = str(self.chance.randint(int(low), int(high)))
                else:
                    kept[key] = self.chance.choice(WORDS[key.rstrip("0123456789")])
            return kept[key]
        told = []
        pick = lambda match: self.chance.choice(match.group(1).split("|"))
        turns = [re.sub(r"<([^>]*)>", pick, line) for line in turns]
        subject = re.sub(r"<([^>]*)>", pick, subject)
        subject = re.sub(r"\{([^}]+)\}", fill, subject)
        for number, line in enumerate(turns):
            who, whom = (one, other) if number % 2 == 0 else (other, one)
            line = line.replace("{you}", called(who, whom))
            line = re.sub(r"\{([^}]+)\}", fill, line)
            line = line[0].upper() + line[1:]
            if medium == "mail":
                line = dress(self, who, whom, line, number)
                if number == 0:
                    line = f"Subject: {subject} | {line}"
            told.append(line)
        super().exchange(medium, channel, date, one, other, told, reply_minutes, answered, threads, HOURS[one.party])

    def later(self, at, minutes, party, hours):
        hours = HOURS[party]
        for slow, first, last, factor in SLOW:
            if slow == party and day(first) <= at.date() <= day(last):
                minutes = minutes * factor + 200
        if at.hour + at.minute / 60 < hours[0]:
            at = dt.datetime.combine(at.date(), dt.time()) + dt.timedelta(hours=hours[0], minutes=self.chance.uniform(1, 30))
        return super().later(at, minutes, party, hours)


def called(who, whom):
    return whom.first + "-san" if who.party == "minasawa" or who.first == "Isla" and whom.party == "minasawa" else whom.first


def dress(story, who, whom, line, number):
    if who.party == "minasawa":
        start = f"Dear {whom.first}-san,\n\n" if number == 0 or story.chance.random() < 0.6 else ""
        thanks = story.chance.choice(["Thank you for your support always.\n\n", "I hope you are well.\n\n", "", "", ""]) if number == 0 else ""
        return f"{start}{thanks}{line}\n\n{story.chance.choice(['Best regards,', 'Kind regards,', 'With best regards,'])}\n{who.name}"
    if who.first in ("Callum", "Hamish"):
        return line + ("" if story.chance.random() < 0.5 else f"\n\n{who.first[0]}.")
    return f"{story.chance.choice(['Hi', 'Hello', 'Morning'])} {called(who, whom)},\n\n{line}\n\n{story.chance.choice(['Cheers', 'All best', 'Best'])},\n{who.first}" if number == 0 else f"{line}\n\n{who.first}"


class Bag:
    """One stream for mail and chat: nothing comes again before all has been drawn."""
    def __init__(self, story, items):
        self.story, self.items, self.left = story, items, []

    def __iter__(self):
        for _ in range(8):
            if not self.left:
                self.left = self.items + RICH * 6
                self.story.chance.shuffle(self.left)
            yield self.left.pop()


def read(text):
    items = []
    for block in text.strip().split("\n\n"):
        head, *turns = block.strip().split("\n")
        items.append((head[0], head[2:], turns))
    return items


WORDS = dict(
    part="the stopper|the foot ring|the shoulder cut|the neck bead|the base mark|the inner stopper|the tide line|the pouring lip".split("|"),
    fault="seeds near the shoulder|a faint cord under the neck|one chipped foot|two hairline checks|a slightly milky base|a scuff from the sleeve|a stopper that sits proud|a cut that wanders by half a millimetre".split("|"),
    place="Garve|Dingwall|Toyama|the Takaoka shed|the bottling hall|the visitor centre|Felixstowe|Grangemouth".split("|"),
    doc="drawing K-14|drawing K-17|the gauge sheet|inspection form Q-6|the packing list|the pallet plan|the wash protocol|drawing L2-05".split("|"),
    day="Monday|Tuesday|Wednesday|Thursday|Friday".split("|"),
    fair="Tax Free Asia|the Speyside weekend|the London tasting|the Osaka dinner|the Taipei roadshow".split("|"),
    pat="the wave cut|the mist band|the nine lines|the heron panel|the shallow flutes".split("|"),
    box="the oak cradle|the lid insert|the leaflet|the felt pad|the outer carton|the ribbon".split("|"),
    cask="butt 1121|hogshead 388|butt 1140|puncheon 27".split("|"),
    test="thermal shock test|drop test|torque test|leak test|wash test|fill height check".split("|"),
)

TALK = read("""
S Gauge for {part}
Which gauge do you use for {part}, the go/no-go or the dial one?
The dial one, {n:3-9} points around the rim. I will send a photo.
Photo would be grand, ta.
Here: we zero it on the ring of {m:40-90} mm first.

M {doc}, revision
May I confirm that {doc} of {day} is still the valid one?
Yes, still valid. Nothing newer in the system.
Thank you, then we proceed.

S {fault}
Unpacked {n:12-60} pieces this morning. {m:1-3} of them with {fault}, rest lovely.
Thank you for reporting. Could you keep these pieces for the quality room? We like to see them.
They're on your shelf already. You've a shelf here now, with a label.
We are very honoured by the shelf.

M Count of pieces
From the {day} melt we have {n:30-90} good pieces and {m:2-9} rejected. It is inside the expectation.
Better than I'd hoped. What went wrong with the {m:2-9}?
Mostly {fault}. The gob is adjusted now.

S {test}
When can we slot in the {test} on the next samples?
{day} afternoon our time is possible. {n:6-24} pieces are enough.
{n:6-24} it is.

M Result of {test}
The {test} is finished, {n:20-40} of {n:20-40} passed. Report is in the folder.
Cracking. Well, not cracking. You know what I mean.
I had to ask a colleague about this joke. Now I laugh.

S {box}
Any views on {box}? Marketing wants it {n:2-6} mm taller.
It is no problem for the glass. Please only keep {m:8-14} mm around the stopper.
Noted, I'll tell the carton folk.

M Photos of {pat}
I have uploaded {n:5-14} photos of {pat} in morning light.
Oh these are gorgeous. Number {m:2-5} goes on my wall.
I am glad. Number {m:2-5} is also my favourite.

S Visit to {place}
Is anyone of yours near {place} on {day}? We've a spare seat in the van.
Not this time, regrettably. Next time with pleasure.
The van will wait.

* Numbers for {doc}
In {doc} there's a {n:20-49} in one place and a {m:50-80} in the other. Which is right?
The {m:50-80}. The other is a leftover from the first draft, sorry.
No harm, corrected on my copy.

M Pallets
Is a pallet height of {n:110-160} cm acceptable in {place}?
Up to {m:165-180} is fine. The door's the limit, not the forklift.
Understood.

S {fair}
We'd like {n:2-6} pieces for {fair}. Could be seconds, nobody will hold them to the light.
Please let us send good ones. Someone always holds them to the light.
Fair point, well made.

M Sleeve foam
The foam maker offers a softer sleeve, {n:2-6} yen more. May we try on one pallet?
Aye go on. Tell me how it travels.
It travelled well, no marks on {m:40-90} pieces.

S Fill volume for sample {n:100-180}
Sample {n:100-180} holds {m:700-704} ml to the line. You're spot on.
Thank you. We changed the mould insert by 0.2 mm.

M Time of the call
Next call: is 8.30 your time still convenient, or shall we move to 9.00?
8.30's fine, I'm up with the hens anyway.
Then 8.30. Please greet the hens.

S Labels on the crates
Crate {n:2-40} arrived with the label on the bottom. Amused our lads no end.
I am sorry! The new packer is from yesterday.
Dinnae worry. It was the right way up for Australia.

M Melt colour
We see a small green tone in the {day} melt. We discard {n:10-30} pieces and start again on the next morning.
Appreciate you telling us straight away. Does it move the date?
It does not. We planned {m:2-4} spare days.

S Nosing notes
For the leaflet: {cask} came out as "wet slate, orange peel, old church". Does that translate?
"Old church" becomes "old temple", I think. The smell is similar.
Love that. Keep temple.

M Question about {cask}
Our president asks if {cask} will be in the edition.
Some of it, yes. About {n:8-30} per cent of the vatting.
He will be pleased, he remembers tasting it.

* Sorry, missed this
Did you see my note on {part}? No rush.
Sorry, missed your message, it slid under the weekend. Yes: all fine with {part}.
Perfect, thanks.

S Sick child
I'm off at noon, wee one's got chickenpox. Back online tonight.
Please take care of your child. Nothing is urgent here.
Thanks. Spotty but cheerful.

M Absence on {day}
On {day} I take a half day because my daughter has a school concert.
Enjoy it! What does she play?
The triangle. She practised very much.

* Late by a day
The figures for {doc} need one more day from my side, {day} at noon instead. Sorry.
No bother at all.
Here they are, as said.

S Humidity
How humid is the cutting room? Our printer asks because of the transfer paper.
{n:45-60} percent all year. The cutters watch it like rice.
Ha. I'll tell the printer "like rice".

M Word "dreich"
In your mail is a word, "dreich". Is it a quality term?
It's a weather term. Think of grey that drips.
Then we have it too, in November.

S Torque on {part}
Getting {n:12-20} to {m:21-28} on {part}. Where would you like it?
In the middle of this, please, plus minus two.
Middle it is.

M Spare stoppers
How many spare stoppers shall we count, {n:2-4} or {m:5-7} percent?
{m:5-7}. Folk drop them. I've dropped two.
{m:5-7} percent then. Please be careful with the remaining.

S Snow on the road
Road's shut past {place}, the samples will be with you a day later. Courier's told me in advance for once.
Thank you for telling. We use the day for cleaning moulds.
And there they are on the scan, {n:2-5} boxes.

M {pat}, depth
The depth of {pat} is now {n:11-16} tenths of a millimetre. Is it visible enough from two metres?
From two metres yes, from five no. It's a decanter though, not a lighthouse.
So we keep it.

S Line speed
Ran L2 at {n:120-180} a minute on the test line. Not one faller.
This is wonderful news. May I share with the mould team?
Shout it from the roof.

M Weight of L2
L2 average of {n:40-90} pieces is {m:393-401} g. Sigma is small.
Smashing. That's the best run so far.

S Thread on L2
Capper's grumbling about the third thread on L2. Is your ring gauge the same as ours?
I think ours is calibrated in {place}. I will bring both together and compare.
Differs by three hundredths. Mystery solved.

M Recycled share
With {n:30-60} percent cullet the bubbles go up only a little. Should we try {m:61-70}?
Try it on L2 only. Leave Kasumi pure.
Agreed, only L2.

* Translation of {doc}
Could someone check the English of {doc}? Page {n:2-9} reads oddly.
Had a go. It said "the bottle must be afraid of heat". Now it says heat-sensitive.
I preferred the first one.

S Customs code
Customs want the code for cut crystal. You've used 7013.{n:22-37} before?
Yes, this one. With lead-free declared on line {m:3-8}.
Ta, copied.

M Festival in Toyama
On {day} evening there is Owara dance in Yatsuo, so we close at three.
Send photos! We'll close at three in sympathy.
Photos are in the channel. The one with the straw hat is our furnace man.

S Favourite mug
Whoever sent the tea cups: the whole packaging team has abandoned its mugs.
It was the design room. There is smiling here.
Tell them one of us guards his with his life.

M Stopper fit, {n:100-190} pieces
Of {n:100-190} stoppers we had to regrind {m:3-12}. It is a lower share than last week.
Good going. Is that the new grinding paste?
Yes, and patience.

S Insert for {box}
Carton folk need the tolerance on the widest bit for {box}.
{n:92-99}.5 plus minus 0.6 mm.
Passed on. Thanks for being quick.

M Label position
Should the label begin {n:30-36} or {m:37-42} mm over the base?
{m:37-42}, then it clears the shadow of {part}.
I have put it in the drawing.

S Samples to the blender
Our blender wants {n:2-5} plain decanters with no cutting, for nosing. Odd ask, I know.
It is not odd, he wants to see the liquid. We send them on {day}.
He's delighted.

M Small disagreement on {pat}
I would keep {pat} at {n:7-9} lines. With more lines it becomes busy.
I'd go one up, honestly. But you've the better eye.
May I send both as drawing? Then we decide with eyes.
Seen both. You were right, blast it.

S Freight slot
Forwarder offers {day} or the week after. I'd take {day}.
{day} is possible, we pack on the evening before.
Booked.

M Mould repair
Mould {n:2-9} goes to polishing for {m:2-4} days. The others continue.
Thanks for the heads up, no effect at our end.

S Weighing
Scales here say {n:1180-1220} g for the full Kasumi with stopper. Same with you?
{n:1180-1220}, plus 2 g on ours. I trust yours.
Bathroom scales, both of them, I reckon.

M Receipt of whisky
The bottle for the team arrived. The team became quiet, then loud.
As intended! Which one did they like?
The one with smoke. It was asked for twice.

S Photos needed for {fair}
Press folk ask for {n:2-5} pictures of hot glass for {fair}. Got any?
I have many. With faces or without?
With. Faces sell.

M Calendar
Please be aware: {day} is our stocktaking, answers come in the evening.
Right you are. I'll save my daft questions.

S The daft question
Daft question: can {part} go in a dishwasher?
It can. But the cutters would cry.
Then we print "hand wash only".

M Base mark
The base mark is now readable at {n:3-5} mm height. I attach the macro photo.
I can read it without my specs. Approved.

* Wrong file
I attached the wrong file, please take the second one of {doc}.
Got the second. The first was your lunch order by the way.
That is embarrassing. But the lunch was good.

S Cullet price
Are you seeing cullet prices jump as well? Ours is up {n:4-9} per cent.
A little, {m:2-3} percent. We have a yearly contract.
Jealous.

M Sample {n:200-320}
Sample {n:200-320} left today, with {m:4-9} pieces of {pat}.
Landed in {place} already, that was fast.
The courier has improved.

S Praise for the cutters
The board got to see {pat} yesterday. Silence, then someone said "bloody hell". That's good.
I translated it carefully. The cutters were very proud.

M Words for leaflet
The design room suggests for the leaflet: "mist before the first boat". Is it good English?
It's better than good. I'd not touch it.
Thank you. Somebody here is red.

S Insurance value
What value per piece shall I put for the transit cover? I've {n:180-240} pounds.
We used the same. With box {m:250-280}.
I'll go with box.

M Night shift
From {day} on the second furnace runs at night too for a week; it's planned maintenance of the first. Dates are not touched.
Great, thanks for spelling it out.

S Rugby
Did you watch the rugby? I'm not speaking of it.
We watched. We also don't speak of it, out of friendship.
That's true partnership, that.

M Test water
Is the rinse water in {place} hard or soft? The wash test depends on it.
Soft as butter. {n:12-30} ppm.
Then our result is on the safe side.

S Sharp edge
One of the tasters nicked a finger on {part}. Tiny. Could the edge be flamed a touch longer?
I am sorry for the finger. Yes, {n:2-4} seconds longer from the next melt.
Finger's fine. He's milking it.

M Pallet wood
The pallets carry the heat treatment stamp now, {n:20-48} pieces.
Great, port health will be happy.

S Visitor centre shelf
Joiner asks how heavy a shelf of {n:8-20} Kasumi would be.
With liquid about 1.9 kg each. Please use strong screws.
He's going for oak and steel.

M About humour
On the {test} report somebody wrote "not bad". Is it a criticism?
God no. From our packaging lot that's a standing ovation.
Then I frame it.

S Ink on {box}
Proof of {box} has the indigo too purple. Matching to your glaze chip {n:2-9} instead.
Chip {n:2-9} is right. Please mind the light when comparing.
Done by the window. Spot on.

M Order of sheets
Do you prefer the inspection sheets by melt or by crate?
By crate please, I open crates, not melts.
By crate from now.

S Cork sample
Cork folk have sent {n:20-60} sample bungs, shall I post you half?
Please, {m:10-18} pieces are sufficient.
In the post, second class, sorry, budget.

M Bubble count
Bubble count went from {n:5-7} to {m:2-4} per piece after the stirring was changed.
That's some stirring. Nice one.

S Drawing in inches
Somebody at our end drew {part} in inches. I've had a word with them.
Thank you. For one moment we made a very small decanter.
Keep it! We'll put it by the till.

M Fog
No flight from Toyama because of fog, so crate {n:30-70} goes tomorrow.
Fine by us, nothing waits on it till {day}.
It flew this morning.

S Hall {place}
We're repainting in {place} so no photos from there till {day}.
No problem. What colour?
Cream. There was a fight about it.

M Reading room
I have read about peat. Is it true that it grows one millimetre a year?
Roughly! So the stuff in your glass is older than the pyramids, near enough.
I will drink it more slowly.

S Ullage
Evaporation test: {n:3-8} months upright, lost {m:1-2} ml. Stopper's tight.
Then the grinding was worth it.
Tell the grinders I owe them a dram.

M Dust cover
Shall the pieces travel with a paper or a cloth cover?
Paper. Cloth sheds.
Paper then, {n:18-24} grams.

S Spec wording
Where the spec says "brilliant finish", do you take that as acid or flame?
Flame. Acid is "silky" in our book.
Good to know, adding a line to {doc}.

M School visit
{n:18-30} schoolchildren come to the workshop on {day}; they will draw Kasumi.
Send us the best one. Or the worst.
There is one with legs. I send it.

S Kasumi with legs
The drawing of Kasumi with legs hangs in our canteen.
The artist is seven. She wants to know if it walks.
Only on Fridays.

M Second cut wheel
New diamond wheel arrived, {n:2-4} days of running in, then {pat} will be crisper.
Looking forward to crisp.

S Order number
Is {n:4100-4900} your order number or your internal one?
It is internal. Yours is {m:7000-7900}.
Ah, that's why finance were bamboozled.

M Invoice {n:20100-20900}
Invoice {n:20100-20900} has been sent to finance, please check whether it arrived.
It's arrived and it's approved. Should be paid by {day}.
Thank you for the fast handling.

S Holiday in {place}
We'll be thin on the ground {day}, it's the Highland show. Callum's on the phone.
I hope the weather is good. What is shown?
Cows mostly. Very good cows.

* Minutes typo
In the minutes I'm down for two actions and both are yours, I think.
Number {n:2-5} is mine, yes. The other is really yours.
Worth a try.

M Humble question
What means "wee" exactly? You all say "wee problem" and "wee dram". Are they same size?
Never the same size. The problem's bigger, the dram much bigger.
I write this in my notebook.

S Weight bands
QA here would like weight bands on the cert: {n:1190-1200} to {m:1205-1220}. OK?
It is OK. From the next certificate.
Lovely.

M Packing trial in {place}
Packing trial: {n:10-16} minutes per piece with {box}, later {m:6-9}.
Practice makes perfect. Our target's eight.

S Tasting online
Tasting on {day}, bring a glass and a biscuit. Any glass. Even a jam jar.
A glass maker does not drink from jam jar. But biscuit is prepared.
Fair.

M Second opinion
I find {part} a little heavy in hand. May I hear your opinion?
Felt fine to me, but I've hands like shovels. Passed it round: lighter by {n:5-15} g, they say.
I try.

S Wifi
My wifi's dying out here, if I go quiet it's the Highlands, not you.
I understand. Highlands are powerful.
Back. Router replaced.

M Thank you
Thank you for the quick check of {doc}, it helped us to start on time.
Thank the kettle. I'd had two coffees.

S Cap liner
Liner maker's changed to a paler foam on the L2 cap, told us {n:6-9} weeks ahead. You fine with that?
The glass does not mind. Thank you for asking.

M Trial at {n:560-580} degrees
Annealing at {n:560-580} degrees gave lower stress. We use it as standard for L2.
Good stuff. Send me the curve?
In the folder, sheet {m:2-6}.

S New kettle
The office kettle's been replaced. Productivity forecast for the project: up.
We note the improvement of the partner's infrastructure.
Put it in the minutes.

M Sample shelf
The sample shelf in our hall is full. Which pieces may we recycle?
Anything before sample {n:40-70} except the one with {pat}. That one's history.
Understood, history stays.

S Surface haze
Under the strip lights in {place} I see a haze inside {n:2-6} of them. Wash residue?
Probably rinse aid. Please try warm water with citric acid.
Gone. You're a wizard.

M Stopper names
The workshop gives names to stopper shapes. Yours is "sleeping heron".
I'll never call it STP-{n:2-5} again.

S Flight costs
Flights to Komatsu in {fair} week are silly money. Could the review be a video one?
Of course. The view of the sea will be missing only.
Put the sea on your background.

M Request of two photos
May I ask two photos of the closed gift box, front and open?
Sent. Ignore the biscuit crumbs.
I saw no crumbs. Only one.
""")


RICH = read("""
S <Arrival|Crate {c:20-90}|Delivery note {c:20-90}|Goods in>
Crate {c:20-90} <landed|is in|came off the lorry|turned up> <this morning|just now|at ten|with the first van>, {n:20-60} pieces, <all whole|not a scratch|one foot chipped, rest whole|every seal intact|straw everywhere but no damage>.
<Thank you for the fast news|That's a relief, the road was wet|I note it in the list|Good to hear, we used the new sleeve|Then the thicker straw was right>.<| We count {n:20-60} as well.| The certificate follows by mail.| Crate weights agree too.>

M <Status of melt|Furnace diary|Melt report|This week in the works>
<Today|This morning|Last night|In the early shift> we <blew|made|finished|took from the lehr> {n:40-130} <bodies|stoppers|plain pieces|L2 bottles>; {m:2-11} <were not good|go back to cullet|have {fault}|failed the lamp>.
<Ta, good yield|Bang on plan then|That's better than the last lot|Noted, I've updated the sheet|Fine, thanks for the number>.<| Any change in the {m:2-11}?| Is it the same mould?| Nice round number, that.>
<It is the usual share|The mould is the same|We look at it on {day} with the team|The cause is a cold gob, already corrected>.

S <Question on {part}|Quick one about {part}|{part} again|Measuring {part}>
<Quick one|Tiny question|While I'm at it|One for the experts>: <do you measure|should we gauge|are you checking> {part} <cold or warm|before or after washing|with or without the sleeve|on all pieces or one in {n:10-25}>?
<The first|The second|Always the first, by habit|The second, since last year>.<| It is written in {doc}.| The difference is small, {m:2-7} hundredths.| Please do it in the same way.>
<Cheers|Grand|Makes sense|Will do the same here|Then our numbers will match at last>.

M <{pat}: opinion|Please look at {pat}|Cut of {pat}|Two versions>
<We tried|The cutters tried|I made> {pat} <a little deeper|with a softer wheel|{n:2-5} degrees steeper|without the last polish|on a seconds piece>. <May I hear what you think|Please look at photo {m:2-9}|Does it fit your idea>?
<Looks alive|Prefer the older one, only just|Love it under the lamp|Honestly can't tell them apart|It catches the whisky better>.<| Go with yours.| Your call, you've the hands.| Can I have both on the desk?>
<Then we go on|Thank you for the honest word|I send a piece on {day}|We keep the older one>.

* <Who has {doc}|Looking for {doc}|{doc} please>
<Has anyone got|Can somebody send me|I cannot find|Where do we keep> the latest {doc}<, please|, mine is from {day}| with the signatures|>?
<In the shared folder, second page down|Sent it just now|Here, version {n:3-9}|It had slipped under "old", moved back>.
<Found|Got it, thank you|Lifesaver|Perfect>.

S <Plan for {day}|{day}|Who's in on {day}>
<On {day}|This coming {day}|{day} afternoon> we've <the {test}|a photographer in|two coaches of visitors|the auditors from the excise|a fire drill>, so <answers may come late|I'm at the desk from two|ring if it's pressing|no samples can be unpacked>.
<Understood, thank you for telling|Then I write on the day after|Good luck with it|No question is waiting from us>.

M <Box and glass|Fit of {box}|{box}>
{box} <touches the shoulder by {n:1-3} mm|fits well now|has a smell of glue|is lovely but slow to close|came in the wrong tone>. <Shall we tell the carton maker, or you|Could you look at your sample|Is it the same with yours|May I keep it as it is>?
<Same here, I'll ring them|I'll take that one|Mine's fine, yours must be the early batch|Leave it, they're remaking it anyhow>.
<Thank you very much|That helps|We wait for it calmly|Then I close this point>.

S <Numbers for finance|Invoice {c:20100-20990}|Accounts again|Purchase order {c:4100-4990}>
Finance <are asking|want to know|have spotted>: <is freight in|does the {n:2-5} per cent apply to|which rate was used for|is the mould share part of> <invoice|order> {c:4100-20990}?
<Freight is separate|It is in, on line {m:2-6}|It's the rate of the first of the month|No, that comes with the last one>. <Shall I send the sheet|I add a note next time|Please tell if it is unclear>.
<No need|Yes please|All clear, paid on {day}|They're happy, for once>.

S <Test {c:100-480}|{test}: numbers|Lab notes>
{test} on {n:6-30} <L2|decanters|stoppers>: <all through|one odd reading|best figures yet|middling, still inside|fine bar one>. <Sheet's up|Details in {doc}|Shall I run it again on {day}|Photos to follow>.
<Thank you, I compare with ours|We had the same|I would run it once more, if time permits|This is within what we hoped>.
<Done, same result|Righto|Agreed|Up by tomorrow>.

M <Little news|From the works|Good morning from Toyama|From the garden>
<The plum trees|The new apprentice|The cat of the works|The first snow on Tateyama|The swallows above the lehr> <came back|made everybody late by {n:3-9} minutes|is on the photo|stopped the tour for a while>. <That is all the news|Otherwise all is running|The glass does not mind>.
<That's made my morning|Photo or it didn't happen|We've rain, since you ask|More of this and less of spreadsheets, please>.
""")


story = Ours(4471, "Europe/London", "2025-02-03", "2025-12-12")
story.party("strathgarve", "strathgarve.example")
story.party("minasawa", "minasawa.example")

moira = story.person("Moira Kinloch", "strathgarve", "brand director")
callum = story.person("Callum Reid", "strathgarve", "packaging engineer")
isla = story.person("Isla Drummond", "strathgarve", "project manager")
hamish = story.person("Hamish Baird", "strathgarve", "procurement")
fergus = story.person("Fergus Lennox", "strathgarve", "managing director")
kenji = story.person("Kenji Arimoto", "minasawa", "head of overseas sales")
yuko = story.person("Yuko Shirai", "minasawa", "project coordinator")
takumi = story.person("Takumi Hayase", "minasawa", "workshop manager")
daisuke = story.person("Daisuke Onoda", "minasawa", "quality")
haruka = story.person("Haruka Mizuno", "minasawa", "design")
naoki = story.person("Naoki Endo", "minasawa", "project coordinator from October")

story.channel("kasumi-decanter", [moira, callum, isla, hamish, kenji, yuko, takumi, daisuke, haruka, naoki])
story.channel("l2-bottle", [callum, isla, hamish, yuko, takumi, daisuke, naoki])
story.channel("strathgarve-packaging", [moira, callum, isla, hamish])

for first, last in [("2025-04-18", "2025-04-21"), ("2025-05-05", "2025-05-05"), ("2025-05-26", "2025-05-26"), ("2025-08-04", "2025-08-04"), ("2025-12-01", "2025-12-01")]:
    story.away("strathgarve", first, last)
for first, last in [("2025-02-11", "2025-02-11"), ("2025-02-24", "2025-02-24"), ("2025-03-20", "2025-03-20"), ("2025-04-29", "2025-05-06"), ("2025-07-21", "2025-07-21"), ("2025-08-11", "2025-08-15"),
                    ("2025-09-15", "2025-09-15"), ("2025-09-23", "2025-09-23"), ("2025-10-13", "2025-10-13"), ("2025-11-03", "2025-11-03"), ("2025-11-24", "2025-11-24")]:
    story.away("minasawa", first, last)

bag = Bag(story, TALK)
deca = [(isla, yuko), (isla, yuko), (callum, takumi), (callum, daisuke), (moira, haruka), (isla, haruka), (moira, yuko)]
light = [(callum, daisuke), (callum, takumi), (isla, yuko), (hamish, yuko)]
letters = [(moira, kenji), (hamish, kenji), (isla, yuko), (callum, daisuke), (moira, haruka), (hamish, yuko)]
for first, last, weekly, answered in [("2025-02-03", "2025-06-13", (4.6, 2.4, 3.2), 1.0), ("2025-06-16", "2025-08-15", (4.2, 2.2, 3.0), 0.98),
                                      ("2025-08-18", "2025-10-17", (3.4, 1.8, 2.6), 0.9), ("2025-10-20", "2025-12-05", (1.0, 0.5, 1.0), 0.88)]:
    if first == "2025-08-18":
        last = "2025-09-30"
    story.chatter(("slack", "kasumi-decanter"), deca, weekly[0], bag, first, last, answered=answered)
    story.chatter(("slack", "l2-bottle"), light, weekly[1], bag, first, last, answered=answered)
    story.chatter(("mail", None), letters, weekly[2], bag, first, last, reply_minutes=(20, 420), answered=answered)
    if last == "2025-09-30":  # Yuko Shirai goes to domestic sales; her place in daily talk is not filled for three weeks
        deca = [(callum, takumi), (callum, daisuke), (moira, haruka), (isla, haruka)]
        light = [(callum, daisuke), (callum, takumi)]
        letters = [(moira, kenji), (hamish, kenji), (callum, daisuke), (moira, haruka)]
        story.chatter(("slack", "kasumi-decanter"), deca, 2.8, bag, "2025-10-01", "2025-10-17", answered=0.9)
        story.chatter(("slack", "l2-bottle"), light, 1.5, bag, "2025-10-01", "2025-10-17", answered=0.9)
        story.chatter(("mail", None), letters, 2.0, bag, "2025-10-01", "2025-10-17", reply_minutes=(20, 420), answered=0.9)
        deca, light, letters = deca + [(isla, naoki)], light + [(isla, naoki)], letters + [(hamish, naoki)]


def talk(channel, *said, thread=True):
    before = None
    for when, who, text in said:
        post = story.slack(when, channel, who, text, thread=before if thread else None)
        before = before or post


def post(subject, *said, cc=()):
    before = None
    for when, who, to, text in said:
        before = story.mail(when, who, to, subject if before is None else "Re: " + subject, text.strip(), cc=cc, reply_to=before)


# ------------------------------------------------------------------ the good months

post("Kasumi and L2: how we would like to work",
     ("2025-02-04 11:20", moira, [kenji, yuko], """
Dear Kenji, dear Yuko,

After the dinner in Garve I wrote down what I believe we said to each other, before the whisky rubs it out.

Two things, five years. Kasumi: 2,400 hand-cut decanters for the 1988, in the shops on 20 November. And L2, the light bottle for our core range, on which we both want to learn, and which both names will stand on.

For everyday: either of us answers within two working days, even if only to say "not yet". Changes to drawings or dates are told two weeks before they bite. Steering every four weeks on a Wednesday morning, ours early, yours late. Minutes by Isla.

Shout if I've made any of it up.

Moira"""),
     ("2025-02-05 02:40", kenji, [moira, yuko], """
Dear Moira-san,

Thank you for your warm letter. You did not make anything up. Our president has read it and put his stamp on it, so it is now stronger than whisky.

We will do our best for five years, and after.

Kenji Arimoto"""), cc=(isla, hamish))

story.minutes("2025-02-12", "Steering Kasumi and L2", [moira, isla, callum, kenji, yuko, daisuke], """
## Discussed
- Kasumi: first plain pieces from the Toyama furnace, cutting pattern chosen (nine lines and the mist band).
- L2: target 395 g. Callum lends the capper for two weeks.
- How we work: replies in two working days, two weeks' notice of changes to drawings and dates, steering every four weeks.

## Decisions
- Edition stays at 2,400. Launch 20 November.
- Both names on leaflet and box.

## Actions
- Yuko: melt calendar, by 21 February
- Callum: capper on loan, by 28 February""")

talk("kasumi-decanter",  # noise: a joke that both share
     ("2025-02-19 09:02", callum, "You Toyama people are impossible. Who sends a box of squid in ink to a man at 8 in the morning"),
     ("2025-02-19 09:10", takumi, "You Scottish people are impossible also. We received a sheep stomach."),
     ("2025-02-19 09:12", isla, "For the record the sheep stomach was my idea and I regret nothing"),
     ("2025-02-20 00:31", yuko, "Haggis was eaten completely. Takumi-san had three portions. Peace is restored."))

post("Two crates held in Felixstowe, need the certificate TODAY",  # noise: urgent, simply urgent
     ("2025-03-06 08:45", hamish, [yuko, kenji], "Crates 4 and 5 are stuck in customs. They want the lead-free certificate by noon or it's storage at 300 quid a day. Please, now, anyone who's awake!"),
     ("2025-03-06 08:58", yuko, [hamish, kenji], "Hamish-san, attached. Daisuke ran to the laboratory for the stamp. Please tell if the format is accepted."),
     ("2025-03-06 10:30", hamish, [yuko, kenji], "Accepted, released, out the gate. I owe Daisuke running shoes."))

story.minutes("2025-03-12", "Steering Kasumi and L2", [moira, isla, callum, hamish, kenji, yuko, takumi], """
## Discussed
- Customs: cleared the same day thanks to Minasawa. Certificate now travels with each crate.
- Cutting: 18 minutes a piece, Takumi expects 14 by summer.
- L2 at 402 g; thread needs work.

## Decisions
- Trial batch of 40 finished decanters for the trade dinner, in Garve by 16 May.

## Actions
- Takumi: trial batch, 16 May
- Isla: gift box brief to both design teams, 21 March""")

talk("kasumi-decanter",  # noise: call moved for a storm, and held
     ("2025-03-18 08:05", isla, "Call's off this morning, storm's taken the power out. Tomorrow same time instead?"),
     ("2025-03-18 08:20", yuko, "Tomorrow is perfect. Please keep warm and away from trees."),
     ("2025-03-19 09:30", isla, "Thanks all, good call, we got through everything and the lights are on."))

talk("kasumi-decanter",  # noise: announced absence
     ("2025-04-10 01:15", yuko, "Reminder from our side: Golden Week, our works are closed from 29 April to 6 May. The furnace is watched, the mails are not."),
     ("2025-04-10 08:40", isla, "Noted, and enjoy it. We've Easter off 18 to 21 April, so between us April's a write-off"))

story.minutes("2025-04-09", "Steering Kasumi and L2", [moira, isla, callum, kenji, yuko, haruka, daisuke], """
## Discussed
- Haruka's box drawings preferred by everyone, including Moira, who had drawn her own.
- L2: 398 g, no fallers at 150 a minute.

## Decisions
- Haruka's box goes forward; Strathgarve pays the tooling.
- Both to look at a second joint bottle for 2027.

## Actions
- Hamish: box tooling order, 25 April""")

post("Sorry about the spelling",  # noise: apology for a triviality
     ("2025-04-23 13:05", moira, haruka, "Haruka, I am mortified. In the draft leaflet I wrote your name with two k's, twice. Already corrected, and I have apologised to my screen."),
     ("2025-04-24 00:50", haruka, moira, "Dear Moira-san, please do not worry! With two k it looks stronger. I may keep it."))

talk("l2-bottle",  # noise: criticism of a third firm
     ("2025-05-08 09:12", callum, "Almeda Corks have done it again. Bungs 0.4 oversize and not a word. Useless shower, I've lost patience with them."),
     ("2025-05-08 09:20", daisuke, "We measured the same here, 0.4 to 0.5. It is good that we both measured."),
     ("2025-05-08 09:41", callum, "Good that somebody does. I've sent them your numbers with mine."))

story.minutes("2025-05-07", "Steering Kasumi and L2", [moira, isla, callum, kenji, yuko, takumi], """
## Discussed
- Trial batch: 40 decanters on the way through cutting, date of 16 May stands.
- L2 ready for a first 3,000.

## Decisions
- L2 pilot run in September, under both names.

## Actions
- Takumi: ship trial batch
- Callum: fill test""")

# ------------------------------------------------------------------ the batch that does not come

talk("kasumi-decanter",
     ("2025-05-16 09:05", isla, "Today's the day :) did the forty leave Narita?"),
     ("2025-05-16 09:30", yuko, "We are finishing the last checks, they will go early next week."),
     ("2025-05-16 09:38", isla, "Ah ok. Trade dinner's the 22nd so a Tuesday flight still saves us"))
post("The forty for the dinner",
     ("2025-05-20 10:15", isla, [yuko, takumi], """
Hi both,

I had the 16th in the minutes, then early this week, and the tracking number I've got still doesn't exist. Dinner's Thursday, 60 chairs. What have we actually got that's finished?

Isla"""),
     ("2025-05-21 03:20", takumi, [isla, yuko], """
Dear Isla-san,

I am very sorry. 22 pieces are finished. We can send these today by hand carry. The others I hope for 6 June.

Takumi Hayase"""),
     ("2025-05-21 08:35", isla, [takumi, yuko], "Send the 22 please. We'll put one between two guests and call it intimate. 6 June for the other 18 then, in pen."), cc=(moira,))
story.truth("2025-05-20", "promise slips: 40 decanters for 16 May, 22 came", "minasawa", "strathgarve", 3)

story.minutes("2025-06-04", "Steering Kasumi and L2", [moira, isla, callum, kenji, yuko], """
## Discussed
- Dinner went well with 22 pieces.
- Remaining 18: Minasawa confirms 6 June. Production of the first 600 starts 16 June.
- Yuko asked whether the delivery of the first 600 might be "spread a little". Moira: rather not, shops are told. No reason asked or given.

## Decisions
- First 600 in Dingwall by 29 August.

## Actions
- Takumi: 18 pieces, 6 June""")

talk("kasumi-decanter",
     ("2025-06-10 08:50", callum, "The eighteen. It's the 10th."),
     ("2025-06-10 09:25", yuko, "I asked the workshop and they will be ready within this week surely."),
     ("2025-06-17 08:44", callum, "And it's the 17th."),
     ("2025-06-17 09:40", takumi, "There are circumstances in the workshop. 14 are packed. We'll make effort."),
     ("2025-06-17 09:52", callum, "k"), thread=False)
story.truth("2025-06-17", "promise slips: the other 18, for the third time", "minasawa", "strathgarve", 3)

post("Crate prices from July",  # noise: a change that was announced
     ("2025-06-12 02:10", kenji, [hamish], "Dear Hamish-san,\n\nThe crate maker raises his price by 3 percent from 15 July. We let you know five weeks before, as agreed, with his letter attached. If you prefer another crate maker, we are open.\n\nKenji Arimoto"),
     ("2025-06-12 09:15", hamish, [kenji], "Appreciate the warning. 3 is fair, carry on with him."))

talk("strathgarve-packaging",
     ("2025-06-19 15:10", hamish, "Do we wait for Toyama on the neck finish or do we just do it? Almeda can do 31 mm from stock."),
     ("2025-06-19 15:22", callum, "If we ask it's six weeks of circumstances. Just do it, I'll redraw"),
     ("2025-06-19 15:31", isla, "Shouldn't we at least give them a shout first? Two weeks we said"),
     ("2025-06-19 15:40", callum, "They'll see it when they open the drawing"), thread=False)

talk("kasumi-decanter",
     ("2025-06-26 15:48", callum, "K-14 is at rev D since Monday: neck finish 31 mm, was 29.5. Corks are ordered to it. Everything from the next melt to rev D, ignore older prints."),
     ("2025-06-26 15:55", hamish, "PO's amended, you'll find it in the portal."))
story.truth("2025-06-26", "change without notice: neck finish 31 mm, already ordered", "strathgarve", "minasawa", 4)

post("Neck finish of Kasumi",
     ("2025-07-01 06:30", daisuke, [callum], """
Dear Callum-san,

The cork maker wrote to us on Friday to ask which day we cut the new moulds for 31 mm. I did not understand his question, so I searched, and then I saw your message in the channel. So we heard it from Portugal before we understood it from Garve.

210 pieces are already blown with 29.5 mm.

Daisuke Onoda"""),
     ("2025-07-01 11:02", callum, [daisuke], "It was in the channel on the 26th. 29.5 leaked on two of the eighteen, when they finally turned up. What's the lead time on the mould ring?"),
     ("2025-07-03 07:45", kenji, [callum, moira], """
Dear Callum-san, dear Moira-san,

We were not prepared for this drawing. The workshop has stopped the neck line this morning and will go on when a signed paper has come by mail. Until then we would like to answer technical questions only by paper also, so that there's no misunderstanding.

I ask for your understanding.

Kenji Arimoto"""),
     ("2025-07-04 10:20", moira, [kenji, callum], "Kenji, paper's attached, signed. I do wish we'd talked. I wish that about May, too."))
story.truth("2025-07-01", "surprise: hears of the new neck from the cork maker", "minasawa", "strathgarve", 4)
story.truth("2025-07-03", "vicious circle: late pieces, a change without a word, work stopped and answers on paper only", "both", "both", 3)

story.minutes("2025-07-02", "Steering Kasumi and L2", [moira, isla, callum, kenji, daisuke], """
## Discussed
- Rev D: cost of 210 pieces. Not settled.
- Pilot of L2: dates to be seen.

## Decisions
- None.

## Actions
- Strathgarve: signed drawing
- Minasawa: date for the 600""")

talk("strathgarve-packaging",
     ("2025-07-10 11:31", hamish, "Paper only! That's Toyama for you. Ask for a date and you get a bow, ask for a part and you get a ceremony."),
     ("2025-07-10 11:35", callum, "Yes means no and soon means Christmas. They're all the same over there once something goes wrong."),
     ("2025-07-10 11:50", isla, "Yuko isn't like that"),
     ("2025-07-10 11:52", callum, "Yuko isn't allowed to say anything"), thread=False)
story.truth("2025-07-10", "loose label: ceremony, yes means no, all the same", "strathgarve", "minasawa", 4)

talk("kasumi-decanter",  # noise: shared irony, about weather
     ("2025-07-14 09:01", isla, "19 degrees in Garve, the office has declared a heat emergency"),
     ("2025-07-14 09:06", haruka, "It is 37 here and the furnace is 1,400. I feel sorry for you."),
     ("2025-07-14 09:08", isla, "Touché"))

post("Tolerance table, rev D",
     ("2025-07-09 05:10", daisuke, [callum], "Dear Callum-san,\n\nFor the new mould ring we need the tolerance table which belongs to rev D. On rev C it was on page 2; page 2 is now empty. Could you send it to us?\n\nDaisuke Onoda"),
     ("2025-07-16 05:35", daisuke, [callum, isla], "Dear Callum-san,\n\nI come back to the table on page 2. The toolmaker holds a place for us until the 18th.\n\nDaisuke Onoda"),
     ("2025-07-23 04:50", daisuke, [callum, isla], "Dear Callum-san,\n\nThe place at the toolmaker is gone; the next is on 4 August. I would still be thankful for page 2.\n\nDaisuke Onoda"))
story.truth("2025-07-23", "request without answer: the tolerance table, asked for three times", "strathgarve", "minasawa", 3)

post("Freight insurance, can our two bosses decide please",  # noise: an escalation that both asked for
     ("2025-07-24 09:15", hamish, [kenji], "Kenji, neither you nor I can sign a 400k cover. As we said on the phone: shall we both put it to Fergus and your president?"),
     ("2025-07-25 01:30", kenji, [hamish], "Yes, let us do it together. I prepared a one page paper, please add your side and we send it with both names."),
     ("2025-07-25 10:05", hamish, [kenji], "Added. Good page, sending."))

story.minutes("2025-07-30", "Steering Kasumi and L2", [moira, isla, kenji, yuko], """
## Discussed
- Mould ring: toolmaker on 4 August. Table was sent by Isla on 29 July.
- First 600: Minasawa says end of September. Strathgarve says shops are told August.
- 210 pieces: each side regards the other as the one to pay.

## Decisions
- None. Next time.

## Actions
- Kenji: plan for 600
- Moira: talk to shops""")

post("Piece in The Still Room",
     ("2025-08-07 07:05", haruka, [moira], """
Dear Moira-san,

A friend in London sent me the article of The Still Room about Kasumi. The photographs are beautiful. I read "conceived and drawn in our own studio in Garve". I looked for the name of our works and for the cutters, also in the small print.

Perhaps there is a longer version?

Haruka Mizuno"""),
     ("2025-08-13 15:20", moira, [haruka], "Haruka, thank you, yes, lovely pictures! Magazines cut what they like, there was a line about glass from Japan in our draft I think. We'll see about the next one. M."), cc=(kenji,))
story.truth("2025-08-07", "contribution not credited: the article says drawn in Garve", "strathgarve", "minasawa", 3)

talk("kasumi-decanter",  # noise: announced closing
     ("2025-08-06 02:00", yuko, "Our works are closed for Obon from 11 to 15 August. For emergencies please call the gate."),
     ("2025-08-06 08:45", isla, "Thanks Yuko, rest well"))

# ------------------------------------------------------------------ autumn: slower, quieter, harder

story.truth("2025-09-01", "replies slow down: days instead of hours since Obon", "minasawa", "strathgarve", 2)

post("Steering on 27 August",
     ("2025-08-26 06:10", kenji, [moira, isla], "Dear Moira-san, dear Isla-san,\n\nTo my regret we cannot attend tomorrow. I will propose another day.\n\nKenji Arimoto"),
     ("2025-08-26 08:50", isla, [kenji, moira], "OK. Thursday or Friday would both work here, or Monday at any hour you like."))

talk("l2-bottle",
     ("2025-09-04 14:25", callum, "Opened crate 61. The cutting's by another hand: angle's off by two degrees, and there's a sticker 'Tsubata Kogei' inside the sleeve. Who's Tsubata Kogei?"),
     ("2025-09-09 07:30", takumi, "It is a cutting shop near to us. They do the nine lines since 18 August. The quality is same."),
     ("2025-09-09 08:50", callum, "Two weeks' notice we said, in February. I make it three weeks the other way."))
story.truth("2025-09-04", "change without notice: cutting given to another shop since 18 August", "minasawa", "strathgarve", 4)

post("Delivery of the Kasumi edition",
     ("2025-09-11 12:00", fergus, [kenji], """
Dear Mr Arimoto,

I should be grateful if you would place this before your President. Of 600 decanters due on 29 August none has been received to the agreed standard. The edition is at risk. I reserve our position under section 11 of the supply agreement and expect a recovery plan from board level by the 19th.

Fergus Lennox
Managing Director"""),
     ("2025-09-12 01:20", kenji, [fergus, moira], """
Dear Lennox-sama,

I received your letter, and so did, by courier, our President, who asked me what I had hidden from him. I hadn't known that such a letter was coming; Moira-san and I spoke on the telephone on Monday, about the box ribbon.

A plan will be sent.

Kenji Arimoto"""), cc=(moira,))
story.truth("2025-09-11", "escalation without an earlier word: the director writes to the president", "strathgarve", "minasawa", 4)

post("Steering, 24 September",
     ("2025-09-22 07:15", yuko, [isla, moira], "Dear Isla-san,\n\nI was asked to tell you that we are not able to join on Wednesday. The October one, I do not know yet.\n\nYuko Shirai"),
     ("2025-09-22 09:25", isla, [yuko, moira], "That makes two in a row, Yuko, plus the make-up date that never was. I'll leave the October invitation in your diary and hope."))
story.truth("2025-09-22", "meetings cancelled: steering called off twice, no other day", "minasawa", "strathgarve", 3)

post("Recovery plan",
     ("2025-09-25 06:40", kenji, [moira, hamish], """
Dear Moira-san, dear Hamish-san,

Please find the plan. 600 pieces on 24 October, the rest of the edition in January.

Permit me a personal word. Garve decides and Toyama carries. When Garve alters a drawing it's called agility; when Toyama is late it's called a breach. In our works people have begun to say that the distillery should blow its own glass.

Kenji Arimoto"""),
     ("2025-09-26 11:50", hamish, [kenji, moira], "January is after Christmas, Kenji. We sell whisky at Christmas. And we at this end have been carrying plenty: 3 dates, 3 apologies."), cc=(isla,))
story.truth("2025-09-25", "us against them: Garve decides and Toyama carries", "minasawa", "strathgarve", 4)

talk("kasumi-decanter",
     ("2025-10-01 01:05", naoki, "Hello everyone. I am Naoki Endo. From today I follow Shirai-san as coordinator, who has moved to domestic sales. I look forward to working with you. Could someone kindly tell me which list of open points is the current one?"),
     ("2025-10-03 02:40", naoki, "I found two lists, of 3 July and of 12 August. If you tell me which one, I will update it myself."),
     ("2025-10-08 04:15", naoki, "May I also ask to be added to the Wednesday call? I don't see it in my calendar."),
     ("2025-10-14 05:20", naoki, "I'm working with the list of 12 August now. Please correct me if this is wrong."), thread=False)
story.truth("2025-10-08", "newcomer left alone: the new coordinator asks into the void", "strathgarve", "minasawa", 3)

talk("strathgarve-packaging",
     ("2025-10-09 16:12", isla, "Nobody's replied to that Endo chap. I've not got it in me this week"),
     ("2025-10-09 16:20", hamish, "Third coordinator I'd have to explain a pallet to. Pass."))

talk("l2-bottle",  # noise: urgent and simply urgent, even in bad times
     ("2025-10-10 08:05", daisuke, "Important: do not open crate 66 without gloves, a carboy of acid broke beside it in the truck. Only the outside is touched."),
     ("2025-10-10 08:35", callum, "Cordoned off, gloves on. Thanks for ringing too, that was decent of you."))

post("Numbers for 2026",
     ("2025-10-15 10:05", hamish, [kenji, naoki], """
Kenji,

For next year we'd see Kasumi differently. Machine-cut, pressed stopper, 30,000 for the airports at a third of the price. The board's keen on volume.

What could you do it for?

Hamish"""),
     ("2025-10-21 06:55", kenji, [hamish, naoki], """
Dear Hamish-san,

Our president entered this work to show what hands can do, and he hoped for a place in the museum at Kanazawa. Pressed glass for airports is an honest business, but it's not the one we were invited to. I am not sure that I can even translate the request.

Kenji Arimoto"""))
story.truth("2025-10-15", "goals drift: airport volume here, handwork there", "strathgarve", "minasawa", 3)

story.minutes("2025-10-22", "Steering Kasumi and L2", [isla, callum, naoki, daisuke], """
## Discussed
- 600: 340 good ones counted in Dingwall.
- L2 pilot: Minasawa would sooner let the pilot rest and only finish the edition. The second bottle for 2027 was struck from the list. Nobody objected.
- Moira and Kenji excused.

## Decisions
- List of open points starts afresh.

## Actions
- None noted""")
story.truth("2025-10-22", "ambition fades: L2 pilot laid aside, second bottle struck", "minasawa", "strathgarve", 2)

post("Furnace 1",
     ("2025-10-28 07:05", daisuke, [callum], """
Dear Callum-san,

I was asked for the reason of the cords in the last melts. I may say now that the lining of furnace 1 was failing since April. We hoped to hold it until the winter, and for this reason the cutters were sent to furnace 2 at night, and Tsubata did the lines. The bank had to be asked for money for a new one.

I should have liked to write this earlier.

Daisuke Onoda"""),
     ("2025-10-28 11:40", callum, [daisuke], "April. Christ, Daisuke. We'd have moved the launch if we'd known, I'd have argued for it myself. I thought you lot just weren't bothered."))
story.truth("2025-10-28", "pressure not shared: the furnace had been failing since April, a hint of it fell on 4 June", "minasawa", "strathgarve", 2)

story.truth("2025-11-07", "contact thins out: a third of what there was in spring", "both", "both", 2)

talk("kasumi-decanter",  # noise: praise that is real, small
     ("2025-11-20 17:05", moira, "It's open. The 340 are in the window, with the cutters' names on the card this time. People stood in the rain."),
     ("2025-11-21 02:10", haruka, "Thank you for the names. I showed the photo to the workshop."))

post("A question about Teplice",
     ("2025-11-26 06:25", kenji, [moira], """
Dear Moira-san,

The agent of our diamond wheels told me yesterday, in all innocence, that he delivered wheels in Teplice for "the new Strathgarve decanter". I congratulated him. I hadn't the face to say that I knew nothing.

Kenji Arimoto"""),
     ("2025-12-03 16:45", moira, [kenji], """
Kenji,

I should have rung you in October and I didn't. Our contract runs out on 31 March and Fergus won't renew it; the letter comes on Friday. I'd sooner you had it from me first, late as it is.

Moira"""),
     ("2025-12-04 01:10", kenji, [moira], "Dear Moira-san,\n\nThank you for telling me.\n\nKenji Arimoto"))
story.truth("2025-11-26", "surprise: hears of the other glass house from a wheel agent", "minasawa", "strathgarve", 4)
story.truth("2025-12-03", "leaves: the contract will not be renewed", "strathgarve", "minasawa", 5)

story.write()
