import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import re
from kit import Story

s = Story(7311, "Europe/London", "2025-01-13", "2025-11-14")
for d in ("2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25"):
    s.holidays.add(__import__("datetime").date.fromisoformat(d))
s.party("carsemuir", "carsemuir-growers.example")
s.party("pikehall", "pikehallfoods.example")
s.party("merrigate", "merrigate.example")
s.away("carsemuir", "2025-08-04", "2025-08-04")

fiona = s.person("Fiona Rattray", "carsemuir", "Quality manager")
dougie = s.person("Dougie Petrie", "carsemuir", "Agronomist")
ailsa = s.person("Ailsa Mowat", "carsemuir", "Transport and planning")
hamish = s.person("Hamish Guthrie", "carsemuir", "Chair")
iwona = s.person("Iwona Zielinska", "carsemuir", "Packhouse lead, Netherton")
neil = s.person("Neil Braithwaite", "pikehall", "Technical manager")
priya = s.person("Priya Raman", "pikehall", "Supplier quality")
colin = s.person("Colin Ogden", "pikehall", "Intake supervisor")
susan = s.person("Susan Hartley", "pikehall", "Operations director")
marek = s.person("Marek Dvorak", "pikehall", "Laboratory")
joanna = s.person("Joanna Whitlock", "merrigate", "Technical manager, produce")
tunde = s.person("Tunde Adeyemi", "merrigate", "Category quality")
becky = s.person("Becky Sallis", "merrigate", "Supplier programmes")
graham = s.person("Graham Leach", "merrigate", "Head of technical")

G, P, M = [fiona, dougie, ailsa, hamish, iwona], [neil, priya, colin, susan, marek], [joanna, tunde, becky, graham]
s.channel("root-to-shelf", G + P + M)
s.channel("intake-daily", [fiona, dougie, ailsa, hamish, iwona, neil, priya, colin, susan, marek])
s.channel("shelf-feedback", P + M)
s.channel("growers-merrigate", G + M)
s.channel("carsemuir-shed", G)
s.channel("pikehall-qa", P)
s.channel("merrigate-technical", M)

# How they write: the kit posts what a person's fingers would make of it

plain = s.slack


def slack(when, channel, who, text, thread=None):
    if who in (colin, dougie):
        text = text.replace("I'm ", "im ").replace("don't", "dont").replace("can't", "cant")
        text = text[0].lower() + text[1:] if text[1:2].islower() else text
        text = text[:-1] if text.endswith(".") else text
    if who is iwona:
        text = text.replace("I'm ", "I am ").replace("It's ", "It is ").replace("don't", "do not")
    if who is graham and text.endswith("."):
        text += " GL"
    return plain(when, channel, who, text, thread)


s.slack = slack

# Ordinary work: blocks of two to five lines; {slot} is the same within a block, [a~b] chooses

SLOTS = dict(
    farm=["Balgair", "Netherton", "Whinfold", "Drumbrae", "Kirkhaugh", "East Mains", "Cotlands", "Bogside", "Upper Fenn", "Mill of Rannel"],
    bay=["bay 1", "bay 2", "bay 3", "bay 5", "the side dock", "the old dock"], line=["Line 1", "Line 2", "Line 3", "Line 4"],
    depot=["Tannoch", "Wexley", "Harrowfield", "Denby Cross"], store=["Marlow Road", "Eastgate", "Portobank", "Kirkstead", "Hillend", "Quarry Lane", "Selby Park"],
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], form=["the CAPA sheet", "form Q7", "the pallet form", "the cold chain log", "the scorecard", "the sampling plan", "the trial protocol", "the allergen matrix"],
    kit=["the refractometer", "the soil riddle", "the colour chart", "the data logger", "the label printer", "the probe thermometer", "the moisture meter", "the penetrometer", "the forklift charger", "the hand scanner"],
    thing=["the grading training", "the mock recall", "the site audit", "the taste panel", "the shelf life trial", "the crate count", "the packaging trial", "the metal detector check"])
CROPS = {1: ["carrots", "swedes", "leeks", "parsnips", "winter kale", "stored carrots"], 2: ["carrots", "spring greens", "early tatties", "leeks", "polytunnel strawberries", "salad onions"],
         3: ["peas", "strawberries", "raspberries", "broccoli", "bunched carrots", "early carrots", "beans"], 4: ["broccoli", "carrots", "swedes", "parsnips", "sprouts", "beetroot"]}
chance = s.chance


def fill(block, season):
    values = {}

    def slot(match):
        key = match[1]
        if key not in values:
            base = key.rstrip("0123456789") if key not in ("n1", "n2") else key
            values[key] = (f"L{chance.randint(2100, 9890)}" if base == "lot" else f"{chance.uniform(0.4, 4.8):.1f}" if base == "pc" else f"{chance.uniform(1.4, 7.2):.1f}" if base == "temp"
                           else f"{chance.randint(7, 17):02d}:{chance.choice(['00', '10', '15', '30', '40', '45'])}" if base == "hour" else str(chance.randint(9, 22)) if base == "n1" else str(chance.randint(23, 29)) if base == "n2" else str(chance.randint(4, 26)) if base == "t"
                           else f"{chance.uniform(6.5, 11.9):.1f}" if base == "brix" else chance.choice(CROPS[season]) if base == "crop" else chance.choice(SLOTS[base]))
        return values[key]
    text = re.sub(r"\{(\w+)\}", slot, block)
    text = re.sub(r"\[([^\[\]]*~[^\[\]]*)\]", lambda m: chance.choice(m[1].split("~")), text)
    return [line.strip()[0].upper() + line.strip()[1:] for line in text.strip().splitlines()]


def blocks(text):
    return [b for b in text.strip().split("\n\n")]


GENERAL = blocks("""
! Lost my voice, so typing only today. {thing} goes ahead without a speech from me
Best {thing} ever then
(Typed applause)

! Does {form} print on one page for anyone?
Only if you shrink it to {n1}0 percent and squint
Landscape. It was landscape all along

! Big thank you to the night crew for staying on {day}, {lot} would have been compost
Passed on, they're asking for it in doughnuts
{n1} doughnuts on the way

! I keep getting the {depot} gate code wrong, is it the one with two sevens?
Ring me, not in here
Sorry! Deleted

! Baby arrived on {day} night!! 8lb 2, everyone well, I'm gone for two weeks, ask the team about {form}
Aw congratulations! Don't you dare look in here
Not even once (typing with one hand)

! Train's stuck outside {depot}, start {thing} without me
We kept you a sandwich
It was egg, wasn't it

! I was a bit short with you about {lot} yesterday, sorry, long day
Didn't even notice, honest. Fine here
Good. Thanks

! How does one spell bracelets of raffia in {form}? Asking for the bunched line
As "ties"
Genius

! The dog at {farm} has eaten half a clipboard
Which half?
Totals

! Read the {depot} newsletter, we're on page {n1}, and they've spelled everyone wrong
I'm "Mr Packhouse"
Framed

! Power cut here since {hour}, nothing works but the kettle on the camping stove. {form} later
Take your time, all quiet here
Back on. Sent it

What sample size are we using for {crop} in {thing}, {n1} or {n2}?
{n2}, [as written on page one~that's what the plan says~because of the small lots]
OK, {n2} it is for {farm} as well

Comparing {farm} with {farm2} for {crop}: {pc}% against {pc2}%. [Anything in it?~Is that soil or harvester?]
[I'd say the harvester~Soil, it's a different field~Small numbers, give it another week]
Will look again on {day}

{thing} on {day} moves from {hour} to {hour2}, room's double booked
[Fine~OK for me~Works], I'll tell the rest

{form}: column {n1} asks for time of harvest, do you mean start or end?
End. [I'll change the heading~Should have said so]
Thanks, {lot} is filled in then

Got {n1} answers on {thing} so far, missing {farm} and {depot}
{depot} comes on {day}
And {farm} just came in

{lot} and {lot2} were swapped in the export, I've put them right
[Well spotted~Ah, so that's why]. Does it change the {crop} average?
By {pc}, downwards

Could I borrow {kit} for {farm} on {day}?
[Sure, it's in the blue box~Yes, back by {hour} please~Course, sign the book]
Will bring it back clean

{crop} in the {depot} cold store at {temp} overnight, logger picture is up
[Steady as a rock~Nice flat line]
That's {n1} nights in a row

Who writes up {thing}? I did the last one
[I'll do it by {day}~My turn, {day}]
[Thanks~Ta muchly~You're on]

The {crop} trial at {farm} is at day {n1}. Keep going to {n2}?
If {kit} holds out, yes
It will, or I'll carry them in myself

Question from one of ours: is {pc}% on {lot} good or bad?
Good. Last year at {farm2} it was more like {pc2}
She'll be happy, it's her field

Is there any reason why {thing} is always on a {day}?
None whatsoever, [history~somebody's yoga class~I think it was the room]
Then could we try the day after? {n1} people asked

Just a thought, {form} could have a box for weather. We keep asking afterwards
[Like it~Good idea], I'll put it in version {n1}
Ta, {farm} will be first to fill it

{n1} crates of {crop} for the food bank at {store}, who signs?
[I can~Me, at {hour}~Joint signature, you first]
Thank you, picked up at {hour2}

[Does anybody have~Who has~Where do I find] the latest version of {form}? I seem to be looking at an old one
[Folder 04 on the share, the one with the green tab~It's pinned at the top here~Uploaded again just now, v{n1}]
[Ta~Found it, thanks~Lovely, cheers]

Is {day} {hour} still good for {thing}?
Yes, [see you there~in the diary~I'll bring the biscuits]
[Grand~Perfect]

Sorry, missed your message about {thing} yesterday, was in {depot} all day. {day} suits
[No bother~No problem at all, {day} it is~All good]

{form} for {crop}: should we count split and forked separately or together?
Separately please, [otherwise we can't compare with last season~the spring numbers were split out as well]
Done. {pc}% and {pc2}% then

Photos from {farm}, {crop}, are up. [Not a bad looking crop~Bonny~Better than I had feared after the rain]
[Very nice~Those look great~Lovely uniform size]
I'll pass that on to {farm}, they'll be pleased

Quick one: who is on the list for {thing}? I have {n1} names and a room for {n2}
[Put me down plus one~I'll find a bigger room~Two of ours can join online]
Sorted

{kit} has gone on strike [again~this morning]. Anyone got a spare until {day}?
We've one in the cupboard, I'll send it with the {hour} lorry
[You're a star~Lifesaver, thank you]

Any views on {crop} in the paper punnet? We ran {n1} trays
Held up better than I thought, though the base went soft after {n2} hours
Same here. Let's write that into the trial sheet

!Off on {day}, wee one has chickenpox. {form} will have to wait till I'm back
Hope it's a mild dose! No rush [at all~from here]
Thanks. Spots everywhere

[Well done everybody~Credit where due]: {thing} came back with {n1} points out of 30 and no majors
Brilliant. [Cake is on us~Cake on {day}?~That took some work]
:cake: noted

!I make the August total {n1}.{n2} t and you make it {n1}.9, which of us can't add up
Me. Left {farm} off. Correcting now
Ha, first time it wasn't me

{form} is going to be a day late, our system was down till {hour}
Fine, [thanks for saying~no one's waiting on it till {day}]
It's there now

!Can we shift {thing} by half an hour on {day}? School play
Course. What's the part?
Third carrot. I'm not joking

Does the {pc}% for {lot} include the top layer?
Yes, whole crate. Do you want it without?
No, that's what I needed

Training slides for {thing} attached, comments by {day} please
[Two small ones on slide {n1}, otherwise good~Nice and short. Slide {n1} has last year's limit on it]
Fixed, thanks for reading properly

What was the conclusion on reusable crates for {crop}?
{n1} uses before the corners go. [Cheaper than we thought~About break-even]
OK, I'll put it into the sheet for the board

!Reminder that clocks and loggers need checking, {kit} at our place was eleven minutes out
Ours was four. Set now
Good stuff

Anybody coming by {farm} this week? We have a box of {crop} with your name on
[I can on {day}~Passing on {day} around {hour}]
I'll leave it at the office door

I don't quite agree that {lot} should be in the average, it was a trial lot
Fair point, though it did go out to {depot}. Shall we show it both ways?
Both ways is fine with me

Where are we with the taste panel for {crop}?
{n1} people signed up, sweetness scored {brix}, need {n2} more for it to mean anything
I'll ask in our canteen

!{depot} say their weighbridge reads 40 kilo light. Anyone else see that?
Ours matched on {day}. I'd blame the rain in the trailer
Could be. Leaving it

!New starter here on {day}, can someone give her a tour of the lab?
With pleasure, {hour}?
She'll be there, steel toecaps on

!Does anyone read the long version of {form}?
I do. Every page
Now I feel bad

Thanks for turning {lot} round so quickly, that saved us a night shift
[Any time~Happy to, the lads enjoyed it~That's what it's for]

Heads up, {hour} call clashes with the fire drill here
Move to the half hour?
Yes please

Numbers for {crop} on the dashboard look odd, {n1} rejects on {day}?
Double import I think. Give me an hour
And there you go, {n2} minus the double ones. Good spot

!Which of you left an umbrella at {farm}?
Blue with a duck handle? Guilty
It's been on three tractors since

!Customer panel wants to know if {crop} are washed in recirculated water
Second wash is recirculated, final rinse is mains. There's a paragraph on it in {form}
Perfect, copied word for word

Is the pesticide screen for {lot} meant to be quarterly or monthly?
Quarterly for {crop}, monthly only in the first season
OK so we're done until the next quarter
""")

INTAKE = blocks("""
G> {t} t {crop} from {farm} at {hour}, tipper not walking floor
[OK, side dock then~Fine, {bay}]
Told the driver {bay}

P> Clean as a whistle today, {lot}. Who lifted that?
The {farm} [twins~lads~crew], I'll tell them
Do

P> Can {day}'s {crop} come before {hour}? {line} is starting early
[Can do~Should be fine, {farm} is close]
[Super~Much appreciated]

P> Trim for {lot}: {pc}%, {farm} once more the tidiest
They've a new blade set. Money well spent
Showing

G> Delivery note for {lot} says {t} t, weighbridge {n1} kilo less. Which do you have?
Same as the weighbridge. [Use that~I'll correct ours]
Corrected

G> Driver for {farm} is new, be kind, he's {n1} weeks in
[We'll show him where the tea is~He reversed in at the first go!]
Brilliant

P> Pallet labels on {lot} are smudged, can you read me the last {n1} off your list?
Photo on its way, [rain got in~ribbon's changed]
Got them all, ta

P> Three boxes in {lot} were {crop} of the wrong grade, put aside in {bay}
Mea culpa, picked from the wrong stack at {farm}. Lifting them back tonight
No harm done

G> What's the queue like at {bay}? I can hold {farm} till {hour}
[Empty. Send him~One in front, he'll be fine]
On the road

P> {crop} from {farm}, {lot}: temp at door {temp}, all fine
[Good to hear~Champion~Cheers]

P> ETA for the {farm} {crop}?
Left {hour}, so about {n1} minutes late with the roadworks
[OK~Holding {bay}~No bother, {bay} is free]

P> {lot} has {pc}% splits. Not over, but up on last week
Aye that's the dry corner at {farm}. We'll start the next lift at the other end
Good, thanks

G> Can you take {t} t of {crop} on {day} instead of the day after?
{bay} after {hour} works
[Booking it~Cheers, done]

P> Brix on {lot} came out at {brix}
Happy with that. What did {farm} do last year?
Bit lower, it was the wet year

P> Seal number on the {farm} trailer doesn't match the paperwork, last digit
Typing error, it should end on {n1}. Corrected copy on its way
Got it, unloading

P> {bay} is blocked by the waste skip until {hour} so please use the other one
Drivers know. [Ta~Thanks for the shout]

G> Heavy clay at {farm} this week, {lot} had two passes over the riddle
Thanks for that. [Under one percent~Barely any soil] when we weighed it, so it helped
[Good~Worth the diesel then]

!G> How many crates are still at yours? We count {n1} short
[Found {n2} behind the cold store~{n2} of them on tonight's return]
[Close enough~That'll do]

P> Retained sample for {lot}, do we keep 7 or 10 days?
10 for {crop}[~, as ever~, plan page {n1}]
OK, kept

!G> Driver says there was a queue of an hour at {bay}?
Two were early and one was late, they all came at {hour}. Sorry about that
It happens, he had a flask

P> Probe says {temp} at the core for {crop}. Yours?
{temp2} when it left. Within the tolerance
Fine, accepted

P> Colour on {crop} a bit pale in {lot}. Could you have a look at the photo?
Shade side of {farm}. Eats fine, should come up in a day
Agreed, let it through

P> Could we get the lift plan for next week?
Sent. {t} t on {day}, {n1} the rest
[Much obliged~Ta]

P> Stone got through at {line}, size of a pea, {lot}
Sorry! Riddle setting checked, we've taken it down a notch. Do you want the crates from that row back?
No need, detector caught it. Thanks for being quick

G> Night lift for {crop} will start at {hour}, so first load before six
Gate will be open. Put the kettle on list

G> Result of the nitrate test for {lot}?
Lab's busy till {day}, will send then
Arrived, all in order

G> Have you a moment about the {crop} samples from {farm}?
Phone me after {hour}
Will do

Nothing to report today, {n1} loads, {n2} samples, all green
[The best sort of report~Long may it last]

G> Rain stopped play at {farm}. {t} t less {crop} on {day}
Thanks for telling us before lunch, we'll swap {line} to swedes

!P> Slug in {lot}. One. Alive
He sends his regards to {farm}
Named him Gordon

G> Is {hour} too late for the tail end of {crop}?
If he's here by {hour} I'll keep two on
Should make it. Thanks for waiting
""")

SHELF = blocks("""
M> {depot} asks if {crop} can be on shorter pallets, {n1} high
{line} can do it from {day}, does it need a new code?
No, same code

P> Film change on {line} done, {lot} is the first. Could {store} keep an eye out?
They will, report by {day}
[Nothing to report~All {n1} packs fine]

M> Returned packs from {store}, {lot}: {n1} of {n2} slimy. Rest fine
Looks like one case left out. Will check our side at {hour} anyway
OK, [thanks for looking~and our side was the cage, sorry]

P> Sample box for {day}'s tasting is packed: {crop}, {n1} codes
Great, send to {depot}, my name on it
It's on the {hour} van

M> Your {crop} scored {n1} out of 30 against the market. Up {pc}
[Tidy~Very nice]. What's dragging?
Size spread, as ever

M> {store} reports {n1} packs of {crop} with condensation. Date code from {line}?
Yes {line}, after the film change. We turned the chill down a degree
Looks better already

P> Shelf life check {crop}: day {n1}, still firm
[Same in our fridge~Good, so we can leave the date as it is]

!M> Could you check a complaint, {lot}, {store}, "hard bits"?
Cores from the end of the run. Apologised to the customer with a voucher?
Yes, and she liked it
[All's well~Good]

!M> Pack weight on {crop} averages {n1} g over. Deliberate?
No! The multihead at {line} was calibrated on {day}, will bring it down
Thanks, the shoppers will miss it

M> Promo forecast for {crop} week {n1}: up {n2}%
Noted, I'll tell the line planner. Is {depot} included?
Yes, all four depots

M> {depot} rejected a pallet for a torn wrap, {lot}
Seen the picture, fair. Replacement on the {hour} run
Arrived, thank you

!M> Artwork for {crop}: storage text is one line too long
Cut "and dry"? 
Approved

!P> New cooking instruction tests for {crop}: {n1} minutes is mush
We tried two less. Crunchy but nice
Let's go for two less then

!M> Mystery shop at {store} gave {n1} out of 28 for freshness
That's up. Who do we thank?
Early delivery slot I'd say

M> Do we have the {lot} certificate for the auditor at {depot}?
In your inbox, page {n1} is the one they'll ask about
They asked about exactly that page

M> Complaints per million for {crop}: {n1}, was {n2} in the month before
[Within the noise I think~OK, keep an eye on it]
Agreed

!M> {store} fridge was at {temp} the whole weekend so ignore the browning there
Ah, that explains it. Taking it out of the figures
""")

GM = blocks("""
M> Buyers' day is in {depot} on {day}: can one of you talk ten minutes about {crop}?
[Gladly~If I may bring slides with mud on them]. {hour}?
Yes please

G> First {crop} of the season at {farm}, {t} crates, sample on its way to you
[Can't wait~Tasted. Sweet!]
{brix} on the meter, so there

M> Question on {farm}: is that {n1} or {n2} hectares of {crop}?
{n2}, the rest is margins
Ta, changing the card

G> Frost forecast for {day}, we're fleecing the {crop} at {farm}
Good luck. Tell us if the volumes change
[All survived~Lost about {pc}%, plan stays as it is]

M> Is {farm} all right with a photographer on {day}? {hour}, an hour at most
Aye, if he shuts gates
I'll brief him on gates

G> Farm visit at {farm} on {day}: how many of you? I need to order rolls
{n1}, two don't eat meat
Noted. Cheese it is

!M> Store managers loved the {crop} story card with the {farm} picture
Old Sandy is now unbearable, he has signed copies
Tell him we want more

G> Outlook for {crop}: {t} t a week from {day} if the weather is kind
That fits the plan. Any risk?
Wind. There's always wind

!M> Is the bee survey for {farm} finished?
{n1} species on the margins, {n2} last year. The report is with you on {day}
Wonderful, thanks

G> Growers would like to see what happens at {depot}, could we bring {n1}?
Any {day}, hi-vis from us
Great, they'll love it

!M> School group wants to visit a field of {crop}. Would {farm} have them?
They'd be glad to, if wellies are brought
I'll write wellies in capitals

!M> What's the water use per tonne for {crop} again?
{n1} cubic metres at {farm}, less with the new drip lines
Thanks, that's for the sustainability page

M> Comment from {store}: "best {crop} in years"
I'll read that out at the members' night
Please do!

!M> Could {farm} send a few more pictures? Muddy is fine
{n1} on the share, one with dog
The dog goes on page one
""")

SHED = blocks("""
Tractor tyre at {farm}, flat as a pancake
[Spare's at {farm2}~Tyre man comes {day}]

{n1} members haven't sent in acreage for {crop}
I'll phone round on {day}
Only {farm} left. Getting there

Toilet units for {farm} come {day} at {hour}
[Magic~About time]

{crop} seed for {farm}: order now or wait?
Now, they were short of it last year
[Ordered~{n1} packs ordered]

! Radio in the packhouse is stuck on the shipping forecast
Leave it, it's soothing

Who's got the key for the {farm} store?
On the hook, behind {kit}
Got it

{t} t left at {farm}, finish by {day}?
If the harvester behaves
Famous last words

Spray records for {crop} at {farm} filed
Thanks, that's us up to date

!Members' night is on {day}, {n1} coming. Soup?
Soup and a dram
Done

Need {n1} more hands for {crop} on {day}
I'll ring the agency
They've got {n2} for us. Fine

Drone pictures of {farm}: wet hole in the middle again
The old drain. I'll get the digger in

{kit} at the shed needs a new battery
Ordered, here {day}

!Price for pallets has gone up {n1} pence. Again
Shop around?
Rang three. That's the cheapest
""")
QA = blocks("""
{line} start check {hour}: all fine bar a missing screw, found in the guard
[Good find~Log it please]
Logged

Micro for {lot} back, well under
[Nice~Release it then]

Gloves: {n1} boxes left of medium
Ordered {n2}, here {day}

! Who's bringing what on {day}? It's Marek's tenth year
Cake. And a carrot with a bow

{line} swabs all clear for {day}
[Good~Lovely]

!Can someone cover the {hour} sample run on {day}? Dentist
I'll do it, you owe me one
Two if there's drilling

{kit} back from calibration, sticker on
Ta. Next one's due in six months

!Lab fridge at {temp}, alarm went for the door
Somebody's lunch again. Moved

{line} down for {n1} minutes, jam at the dicer
Cleared. It was a swede with ideas
Ha

Audit folder for {thing} needs section {n1}
On it, done by {day}
Thank you

Rota for the week is up, I've swapped {day} with nights
Seen, fine by me
""")
TECH = blocks("""
{depot} lab is full on {day}, can {crop} wait?
[Till the day after, yes~No but {store} samples can]
OK, swapped

Monthly figures for {crop}: up {n1} on last year
Put it in the pack with a picture
Done

Lunch at {hour}?
[Yes~If the {depot} call ends on time]

{n1} new lines in the range from {day}, technical sheets for {n2} of them
I'll chase the others

Who's covering {depot} checks on {day}?
Me, from {hour}
Thank you

!{store} audit went well, {n1} minors
Good. Usual fridge door?
Usual fridge door

Range review papers due {day}. {crop} page is done
I'll do the rest after lunch

!Has anyone the contact for the lab in {depot}?
Sent you the card
Ta
""")

SEASONS = [("2025-01-13", "2025-03-31", 1), ("2025-04-01", "2025-06-15", 2), ("2025-06-16", "2025-09-10", 3), ("2025-09-11", "2025-11-14", 4)]


def pool(text, season):
    """Stands for blocks: which one it becomes is chosen when it is said, the longest unsaid first."""
    return [(text, season)] * 40


said, last_said, SIDE = set(), {}, dict(G="carsemuir", P="pikehall", M="merrigate")
plain_exchange = s.exchange


def exchange(medium, channel, date, one, other, lines, *rest):
    text, season = lines
    # "!" said once in all; "G>", "P>", "M>": who begins
    fitting = [b for b in text if not (b.startswith("!") and b in last_said) and (b.lstrip("!")[1:2] != ">" or SIDE[b.lstrip("!")[0]] in (one.party, other.party))]
    order = sorted(fitting, key=lambda b: last_said.get(b, 0))
    block = chance.choice(order[:max(3, len(order) // 4)])
    last_said[block] = date.toordinal()
    body = block.lstrip("!")
    if body[1:2] == ">":
        if one.party != SIDE[body[0]]:
            one, other = other, one
        body = body[2:].strip()
    tries = [fill(body, season) for _ in range(8)]
    best = min(tries, key=lambda one: sum(line in said for line in one))
    said.update(best)
    plain_exchange(medium, channel, date, one, other, best, *rest)


s.exchange = exchange


def cross(a, b):
    return [(x, y) for x in a for y in b]


GP = cross([fiona, dougie, ailsa, iwona], [priya, colin, marek]) + [(fiona, neil), (ailsa, colin), (iwona, colin), (fiona, priya)]
PM = cross([neil, priya, marek], [joanna, tunde, becky])
GMp = cross([fiona, dougie, ailsa], [joanna, tunde, becky]) + [(hamish, graham)]
for first, last, season in SEASONS:
    s.chatter(("slack", "root-to-shelf"), PM + GMp, 2.2, pool(GENERAL, season), first, last, threads=0.5)
    s.chatter(("slack", "shelf-feedback"), PM, 1.9, pool(SHELF + GENERAL[:12], season), first, last, threads=0.5)
    s.chatter(("slack", "growers-merrigate"), GMp, 1.3, pool(GM + GENERAL[12:], season), first, last, threads=0.4)
    s.chatter(("slack", "carsemuir-shed"), [(fiona, ailsa), (dougie, ailsa), (iwona, fiona), (dougie, iwona), (hamish, fiona)], 0.8, pool(SHED, season), first, last)
    s.chatter(("slack", "pikehall-qa"), [(neil, priya), (colin, priya), (marek, colin), (marek, neil)], 0.8, pool(QA, season), first, last)
    s.chatter(("slack", "merrigate-technical"), [(joanna, tunde), (becky, tunde), (joanna, becky)], 0.5, pool(TECH, season), first, last)
for first, last, season, week, reply, answered, mixed in [
        ("2025-01-13", "2025-03-31", 1, 4.6, (4, 110), 1.0, True), ("2025-04-01", "2025-06-15", 2, 4.4, (4, 120), 1.0, True),
        ("2025-06-16", "2025-07-31", 3, 4.0, (10, 240), 0.97, True), ("2025-08-01", "2025-08-24", 3, 2.4, (60, 600), 0.9, False),
        ("2025-08-26", "2025-09-10", 3, 1.4, (120, 1100), 0.85, False), ("2025-09-11", "2025-10-10", 4, 1.0, (180, 1300), 0.8, False), ("2025-10-11", "2025-11-14", 4, 1.3, (240, 1400), 0.8, False)]:
    s.chatter(("slack", "intake-daily"), GP, week, pool(INTAKE + (GENERAL if mixed else []), season), first, last, reply_minutes=reply, answered=answered, threads=0.5)


def scene(channel, *lines, threaded=True):
    top = None
    for when, who, text in lines:
        one = s.slack(when, channel, who, text, thread=top if threaded else None)
        top = top or one


# The good months, with what only looks bad

scene("root-to-shelf",
      ("2025-01-14 09:12", becky, "Welcome all to Root to Shelf, year one. Minutes of yesterday's kick-off are on the share. In short: spec changes are told two weeks before they bite, questions get an answer in two working days, and we meet as a board every fourth Wednesday."),
      ("2025-01-14 09:30", fiona, "Thanks Becky, that was a good day. Our growers were pleased somebody asked them first."),
      ("2025-01-14 10:05", neil, "Likewise from Pikehall. Looking forward to working from one set of numbers for a change."))
scene("intake-daily",
      ("2025-02-04 07:41", colin, "Weighed this morning's swedes and then weighed the mud. Think we're paying you for a garden"),
      ("2025-02-04 07:49", dougie, "That's premium Angus topsoil pal, we normally charge extra"),
      ("2025-02-04 07:50", colin, "I'll sow something in it and send you the invoice"),
      ("2025-02-04 08:10", fiona, "Boys. (Colin, seriously, we'll knock 3% off Bogside, it was a bog.)"),
      ("2025-02-04 08:14", colin, "Fair dos. Thanks Fiona"))
scene("root-to-shelf",
      ("2025-02-19 06:52", tunde, "URGENT. Possible glass in leek packs, Eastgate, code from Line 3 yesterday. Stop everything with that code please, right now."),
      ("2025-02-19 06:58", neil, "Stopped. Line 3 down, 212 cases held, trace running."),
      ("2025-02-19 07:20", iwona, "Netherton: no glass on site, all lamps intact, I checked each. Photos here."),
      ("2025-02-19 09:35", tunde, "It is a piece of a jar from the customer's own kitchen, she found the rest. Release. Thank you all, that was forty minutes from call to hold."),
      ("2025-02-19 09:40", priya, "Best fire drill of the year. Breathing again."))
scene("intake-daily",
      ("2025-03-05 08:15", ailsa, "Tarbolt Haulage have left two of our trailers in a lay-by again. Unreliable shower, I've had it with them"),
      ("2025-03-05 08:22", colin, "Same here, they lost a pallet of ours last week and swore blind it was never loaded"),
      ("2025-03-05 08:40", ailsa, "Shall we look at another haulier together? Two accounts give us more clout"),
      ("2025-03-05 08:43", priya, "Yes! I'll ask our transport desk to join."))
scene("root-to-shelf",
      ("2025-03-18 14:02", priya, "I'm so sorry everyone, I sent the scorecard in last year's template and made you all open it. Unforgivable :)"),
      ("2025-03-18 14:10", joanna, "We shall speak of it for years."),
      ("2025-03-18 14:11", fiona, "Never noticed. Corrected one received, thanks Priya."))
scene("root-to-shelf",
      ("2025-04-08 10:00", neil, "Notice of change, well ahead: from 19 May we take 12 sample crates a load instead of 8, because the auditor wants it. It adds about ten minutes at the dock. Shout if that hurts anyone before the 25th."),
      ("2025-04-08 11:25", ailsa, "Six weeks' notice, luxury. Ten minutes we can live with, I'll move the slot times from the 19th."),
      ("2025-04-08 11:40", iwona, "OK for shed also."))
scene("root-to-shelf",
      ("2025-04-24 11:15", fiona, "Priya and I have been round the houses on who pays for the second nematode test and neither of us is allowed to sign it. Susan, Hamish, could the two of you settle it please? We both think that is quickest."),
      ("2025-04-24 11:18", priya, "Seconded, we agreed this between us over a sandwich."),
      ("2025-04-24 15:30", hamish, "Spoke to Susan. Halves. Took four minutes."),
      ("2025-04-24 15:41", susan, "Three and a half."))

# The turn: the dock

scene("intake-daily",
      ("2025-05-06 06:35", ailsa, "Driver's on the phone from your gate, Whinfold load turned round for soil at 2.1%. Limit's 3?"),
      ("2025-05-06 06:50", colin, "It's 1.5 as of this morning, got told at the start of the shift. Sheet's on the wall"),
      ("2025-05-06 07:02", ailsa, "As of this morning?? I've three more on the road, all lifted to the old figure"),
      ("2025-05-06 07:20", fiona, "Nobody here has had a word of this. Neil, could you ring me before 8."),
      ("2025-05-06 12:45", neil, "Sorry, in meetings. Yes, 1.5 is what Line 1 needs. I thought it was in the April pack. Please work to it from here."))
s.truth("2025-05-06", "change without notice: soil limit halved at the gate", "pikehall", "carsemuir", 4)
scene("carsemuir-shed",
      ("2025-05-07 07:15", fiona, "For the record it wasn't in the April pack. I read it twice last night."),
      ("2025-05-07 07:31", dougie, "Course it wasnt"),
      ("2025-05-07 08:05", hamish, "Let it lie this once. We'll take the hit on the three loads."))
scene("pikehall-qa",
      ("2025-05-15 16:40", susan, "The bank covenant test is end of September and waste is what they look at. Every point of trim counts. Please keep this in the building, the co-op and Merrigate have no need to hear about it."),
      ("2025-05-15 16:52", neil, "Understood. I can lean on the intake side without saying why."))
scene("intake-daily",
      ("2025-05-22 15:10", neil, "We need trim under 9% on everything from Monday, and claims will be raised for each load above. This can't move."),
      ("2025-05-22 15:44", fiona, "Nine is below anything we ran in three seasons. What's behind it? If I know, I can maybe help."),
      ("2025-05-22 16:20", neil, "It's simply the figure we have to hit."),
      ("2025-05-22 16:21", fiona, "Right."))
s.truth("2025-05-22", "pressure not shared: the bank's test stays in the building", "pikehall", "carsemuir", 3)
scene("root-to-shelf",
      ("2025-05-28 10:30", joanna, "Spring greens scored the best in the whole produce hall in April. That's seed to till, so well done all of you."),
      ("2025-05-28 10:41", dougie, "Cheers Joanna, the Kirkhaugh boys deserve that one"),
      ("2025-05-28 11:00", priya, "Great news, the wash team will be chuffed."))
scene("carsemuir-shed",
      ("2025-06-03 17:05", iwona, "Fourth claim this week. 140 pounds for one crate with leaf."),
      ("2025-06-03 17:12", dougie, "White coats. They've never stood in a field in their lives, they just like sending things back"),
      ("2025-06-03 17:20", ailsa, "Penny pinchers the lot of them. Wouldn't surprise me if they do it to get the price down"),
      ("2025-06-03 18:01", fiona, "I'd not put that in writing, but I'm not arguing either."))
s.truth("2025-06-03", "loose label: white coats, penny pinchers", "carsemuir", "pikehall", 4)
scene("intake-daily",
      ("2025-06-04 09:20", priya, "Fiona, could you send over the wash-line readings for May? Marek wants to see if the trim goes with water temperature."), threaded=False)
scene("intake-daily",
      ("2025-06-10 10:02", priya, "Hi Fiona, hi Iwona, just bumping the wash-line readings."), threaded=False)
scene("intake-daily",
      ("2025-06-16 11:40", priya, "Third go :) May wash-line readings, any format, a photo of the clipboard will do. We can't do the analysis we all agreed on otherwise."), threaded=False)
scene("carsemuir-shed",
      ("2025-06-16 12:15", iwona, "Priya asks for readings again. Do I send?"),
      ("2025-06-16 12:32", fiona, "They'd only turn into the next claim. Leave it."))
s.truth("2025-06-16", "request without answer: wash-line readings, three times", "carsemuir", "pikehall", 3)
scene("pikehall-qa",
      ("2025-06-18 13:22", colin, "Carsemuir load again with half the field on it. Honestly it's hobby farming"),
      ("2025-06-18 13:30", neil, "They can't or won't measure anything. You ask for data and you get a shrug."),
      ("2025-06-18 13:48", marek, "Perhaps they are only busy, it is strawberries now?"),
      ("2025-06-18 13:55", neil, "They're always busy, Marek."))
s.truth("2025-06-18", "loose label: hobby farming", "pikehall", "carsemuir", 4)
s.truth("2025-06-18", "vicious circle: between carsemuir and pikehall; gate change, withheld readings, hard talk on both sides", "both", None, 3)
scene("root-to-shelf",
      ("2025-06-10 09:05", becky, "The board on 9 July... half of us will be at the county show. Could we do the 16th, same time? I'll move it if nobody minds."),
      ("2025-06-10 09:15", hamish, "Please. I'm judging tups on the 9th."),
      ("2025-06-10 09:50", susan, "16th works for Pikehall."))
scene("intake-daily",
      ("2025-05-29 14:10", colin, "Brushes on your washer look bald on the photos. That's where the soil comes from if you ask me"),
      ("2025-05-29 14:35", iwona, "Yes, they are old. New brushes are fitted by 13 June, I promise."))
scene("intake-daily",
      ("2025-06-17 08:30", colin, "Did the brushes go in?"),
      ("2025-06-17 15:50", iwona, "Supplier was late. End of month for sure."))
scene("intake-daily",
      ("2025-07-03 07:55", colin, "Brushes?"),
      ("2025-07-04 16:10", iwona, "Now it is peak, we can't stop the washer. After the peas."),
      ("2025-07-04 16:25", colin, "So august then. Noted"))
s.truth("2025-07-04", "promise slips: washer brushes, twice put off", "carsemuir", "pikehall", 3)
scene("intake-daily",
      ("2025-07-07 16:58", neil, "Tomorrow's intake review is off, too much on. Apologies."), threaded=False)
scene("intake-daily",
      ("2025-07-21 17:20", neil, "Have to drop tomorrow's review too. Send me anything that's urgent."),
      ("2025-07-21 17:45", fiona, "There are eleven open claims on the list for tomorrow."), threaded=False)
scene("shelf-feedback",
      ("2025-07-11 09:10", becky, "My fault: July complaint data will be three days behind, the new system swallowed a region. You'll have it Wednesday."),
      ("2025-07-11 09:26", marek, "No problem, thank you for telling."),
      ("2025-07-16 10:02", becky, "As promised, complete this time, and I've split out Harrowfield as you wanted."),
      ("2025-07-16 10:30", priya, "Super useful, ta!"))
scene("growers-merrigate",
      ("2025-07-16 18:20", hamish, "Graham, thanks for the hour on the phone. As I said, it can't go on with 31 claims in ten weeks. I'd be obliged if you'd have a word with whoever it is at Pikehall that listens to you."),
      ("2025-07-17 08:12", graham, "I'll raise it. I take it Susan and Neil know you have come to me."),
      ("2025-07-17 08:30", hamish, "They'll know soon enough."))
scene("root-to-shelf",
      ("2025-07-18 09:05", graham, "Susan, Neil: Hamish tells me there is a dispute on claims at the dock. As programme chair I'd like to understand it. Could we have your side by next week."),
      ("2025-07-18 09:50", neil, "That is news to me, Graham. The co-op have our number and haven't used it. Happy to answer."),
      ("2025-07-18 10:15", susan, "We'll send figures on Monday. I'd have liked a call from Hamish beforehand."))
s.truth("2025-07-18", "escalation without an earlier word: the chair goes to the retailer", "carsemuir", "pikehall", 4)
scene("carsemuir-shed",
      ("2025-07-29 19:10", dougie, "Netherton squad did 14 hours today and got a rejection for a ladybird. There's folk that work and there's folk with clipboards"),
      ("2025-07-29 19:22", hamish, "We look after our own. From now on, every message to the factory goes past me first."),
      ("2025-07-29 19:31", ailsa, "Aye, close ranks"))
s.truth("2025-07-29", "us against them: we look after our own", "carsemuir", "pikehall", 3)
scene("intake-daily",
      ("2025-08-04 17:05", neil, "No review tomorrow, holidays on our side."), threaded=False)
s.truth("2025-08-04", "meetings cancelled: third intake review in a row", "pikehall", "carsemuir", 4)
scene("shelf-feedback",
      ("2025-08-07 07:30", tunde, "Need 40% more broccoli by Saturday, heatwave is over and everyone wants hot dinners. I know it's short, it really is the weather."),
      ("2025-08-07 07:52", priya, "Extra shift on Line 4 agreed. 31% we can do for sure."),
      ("2025-08-07 08:00", tunde, "31 is a gift. Thank you."))
scene("intake-daily",
      ("2025-08-12 16:30", priya, "Can I say something that isn't about soil. I used to get a joke with every load and now I get a lot number. I don't know exactly what we've done, or you, but I would really like to talk about it, all of us, an hour, coffee on me. Fiona? Dougie?"), threaded=False)
scene("carsemuir-shed",
      ("2025-08-13 08:05", dougie, "See priya's message? Decent of her"),
      ("2025-08-13 08:40", hamish, "No. Not while there's eleven thousand in claims open."))
s.truth("2025-08-15", "silence: Priya's offer of a talk stands alone", "carsemuir", "pikehall", 3)
s.truth("2025-08-22", "replies slow down: days where it was an hour", "carsemuir", "pikehall", 2)
scene("pikehall-qa",
      ("2025-08-20 11:10", priya, "Eight days and not a word back from Netherton."),
      ("2025-08-20 11:25", colin, "Told you. Stop being nice, they're not on our team"),
      ("2025-08-20 11:41", susan, "From here on we protect the factory first. Paper trail for everything that comes over that weighbridge."))
s.truth("2025-08-20", "us against them: not on our team, paper trail for everything", "pikehall", "carsemuir", 3)
s.truth("2025-08-29", "contact thins out: the dock channel runs at a third of the spring", "both", None, 3)
scene("root-to-shelf",
      ("2025-08-28 13:15", marek, "Calder Analytical have lost our pea samples. Both boxes. They are a disgrace, this is second time."),
      ("2025-08-28 13:40", tunde, "Same with our salads. I've asked for a refund and a manager."),
      ("2025-08-28 14:02", fiona, "We've stopped using them, happy to pass on who we use now."))
scene("growers-merrigate",
      ("2025-09-09 10:20", joanna, "I have to be frank, the late strawberries are a shade too light for us against the chart. I can't list them like this."),
      ("2025-09-09 10:48", dougie, "Your chart was made for a different variety, Joanna. I'm not having good fruit binned over a bit of card"),
      ("2025-09-09 11:30", joanna, "Then let's test it properly, blind, 20 of my people, 20 of yours?"),
      ("2025-09-11 16:00", dougie, "34 of 40 liked ours. And I admit 6 of your lot were right about the shoulders"),
      ("2025-09-11 16:12", joanna, "Listed, with a new chart. That was fun, thanks for not shouting."))
scene("root-to-shelf",
      ("2025-09-11 08:31", becky, "Minutes of yesterday are up. Bit of a tense one, have a read and correct me where I'm wrong."),
      ("2025-09-11 09:15", hamish, "Correct as far as they go. For the avoidance of doubt, yesterday at the table was when we heard of amber status, not before."),
      ("2025-09-11 09:40", susan, "The numbers speak for themselves."))
s.truth("2025-09-10", "escalation without an earlier word: amber status tabled before the retailer", "pikehall", "carsemuir", 5)
scene("intake-daily",
      ("2025-09-16 10:50", colin, "Only four broccoli loads on the board this week, should be six. Haulier says two go to Ferrand Frozen now. Is that right?"),
      ("2025-09-17 15:05", ailsa, "That's right. Since Monday."),
      ("2025-09-17 15:20", colin, "And when were you going to tell us"),
      ("2025-09-18 11:30", ailsa, "It's in the new lift plan."))
s.truth("2025-09-16", "change without notice: two loads a week go elsewhere", "carsemuir", "pikehall", 4)
scene("intake-daily",
      ("2025-09-15 17:40", fiona, "We won't be at tomorrow's review."), threaded=False)
scene("intake-daily",
      ("2025-09-29 17:15", fiona, "Not tomorrow either, we've harvest."), threaded=False)
scene("pikehall-qa",
      ("2025-09-29 17:25", neil, "I've stopped booking the room for it. Use the hour for something."))
s.truth("2025-09-29", "meetings cancelled: now from the other side", "carsemuir", "pikehall", 4)
scene("intake-daily",
      ("2025-09-24 09:10", iwona, "Please send photos of rejected crates L4471 and L4480. I want to find the row."), threaded=False)
scene("intake-daily",
      ("2025-10-02 09:30", iwona, "I ask again for the photos L4471, L4480. Also the retained samples if you have them still."), threaded=False)
scene("pikehall-qa",
      ("2025-10-02 10:12", colin, "Iwona's after the reject photos. Send?"),
      ("2025-10-02 10:40", neil, "Not until the claims are signed off. Park it."))
s.truth("2025-10-07", "request without answer: reject photos", "pikehall", "carsemuir", 3)
scene("root-to-shelf",
      ("2025-10-08 16:02", becky, "Oh dear, I invited the whole of Carsemuir to my own appraisal. Please decline, however tempting."),
      ("2025-10-08 16:05", dougie, "I'd have given you full marks"),
      ("2025-10-08 16:09", marek, "I already prepared slides."))
scene("growers-merrigate",
      ("2025-10-14 08:50", tunde, "How are you fixed for carrots while Line 2 is down? I assume you've put the lifts back by ten days as Pikehall told us in September."),
      ("2025-10-14 09:12", ailsa, "Line 2 is down?"),
      ("2025-10-14 09:15", tunde, "From the 20th, ten days, refit. You didn't know?"),
      ("2025-10-14 09:31", ailsa, "No Tunde. I've 180 tonne lifting that week. Thank you for asking."),
      ("2025-10-14 09:40", tunde, "I'll see what Denby Cross can take loose, give me till noon."),
      ("2025-10-14 11:50", tunde, "60 t loose, sorted. Not all but something."))
s.truth("2025-10-14", "surprise: the refit of Line 2 comes to the growers through the retailer", "pikehall", "carsemuir", 3)
scene("pikehall-qa",
      ("2025-10-22 14:20", colin, "Ailsa rang the gate and shouted at the apprentice over the refit"),
      ("2025-10-22 14:33", neil, "Drama merchants. They'd complain about the sunrise."),
      ("2025-10-22 14:50", priya, "We could have told them though."),
      ("2025-10-22 14:58", neil, "They could have sent readings in June."))
s.truth("2025-10-22", "loose label: drama merchants", "pikehall", "carsemuir", 3)
scene("root-to-shelf",
      ("2025-10-28 10:00", joanna, "Early notice: from 5 January date codes go to day and month only. Nine weeks to use up film. I've checked with both of your print rooms that this is doable."),
      ("2025-10-28 10:40", neil, "Fine for us, film runs out mid December anyway."),
      ("2025-10-28 11:05", iwona, "For Netherton OK, thank you for checking before."))
scene("intake-daily",
      ("2025-11-05 08:20", ailsa, "Lift plan attached."), threaded=False)
scene("merrigate-technical",
      ("2025-11-06 15:10", becky, "Is it me or do those two only talk through us these days? I passed on four messages this week."),
      ("2025-11-06 15:22", joanna, "Seven here. Both perfectly pleasant with me."),
      ("2025-11-06 15:40", graham, "Put it on the agenda for the 3rd. I would rather not be the postman."))

# Calendar and minutes

BOARD = [becky, graham, joanna, hamish, fiona, susan, neil, priya]
s.series("Root to Shelf programme board", "2025-01-22 10:00", 4, "2025-07-10", 90, BOARD, moved={"2025-07-09": "2025-07-16 10:00"})
s.series("Root to Shelf programme board", "2025-08-13 10:00", 4, "2025-11-14", 90, BOARD)
s.series("Intake review Carsemuir / Pikehall", "2025-01-21 14:00", 2, "2025-11-14", 60, [neil, priya, colin, fiona, iwona, ailsa],
         cancelled=["2025-07-08", "2025-07-22", "2025-08-05", "2025-09-16", "2025-09-30", "2025-10-14", "2025-10-28"])
s.series("Shelf review Pikehall / Merrigate", "2025-01-23 11:00", 2, "2025-11-14", 45, [joanna, tunde, priya, marek], cancelled=["2025-05-29"])
s.series("Field call Carsemuir / Merrigate", "2025-01-28 13:00", 4, "2025-11-14", 45, [becky, tunde, dougie, ailsa])
s.meeting("2025-03-12 09:30", "Field walk Balgair and Netherton", 180, [fiona, dougie, priya, colin, joanna])
s.meeting("2025-04-02 13:00", "Dock day at Pikehall: growers visit Line 1", 150, [priya, colin, iwona, dougie, ailsa])
s.meeting("2025-09-11 14:00", "Strawberry panel, blind", 90, [joanna, tunde, dougie, fiona])


def notes(date, present, body):
    s.minutes(date, "Root to Shelf programme board", present, body)


notes("2025-01-13", G[:4] + [neil, priya, susan] + [joanna, becky, graham], """
## Decisions
- Specification changes are announced at least 14 days before they take effect.
- Questions between the partners are answered within two working days.
- The board meets every four weeks, the intake review every two weeks.
- One scorecard for all three, kept by Merrigate.

## Actions
- Becky: set up the channels, by 15 January
- Fiona: list of fields and lots, by 31 January
- Priya: sampling plan, first draft, by 31 January

## Discussion
Hamish: the growers want to hear early and plainly. Susan: so does the factory. Graham offered to chair for the first year.""")
notes("2025-01-22", [hamish, fiona, neil, priya, joanna, becky, graham], """
## Decisions
- Winter scorecard agreed: soil, splits, core temperature, trim.

## Actions
- Marek: ring test with both sheds, by 14 February
- Dougie: soil map for the wet fields, by 28 February

## Discussion
Stored carrots are keeping well. Fiona thanked Colin for unloading after hours in the storm week.""")
notes("2025-02-19", [hamish, fiona, susan, neil, priya, joanna, becky, graham], """
## Decisions
- The hold of this morning went well; the call list stays as it is.

## Actions
- Neil: write up the timeline, by 26 February (done 24 February)
- Fiona: soil map received, thanks to Dougie

## Discussion
Ring test: the sheds and the laboratory agree within 0.2. Joanna: best start of a programme she has seen.""")
notes("2025-03-19", [hamish, fiona, priya, neil, joanna, becky], """
## Decisions
- Paper punnet trial on strawberries from June, at Kirkhaugh.

## Actions
- Iwona: washer inspection, by 30 April
- Tunde: complaint figures by line, monthly

## Discussion
Field walk of 12 March: good turnout. Joint look at a new haulier goes on.""")
notes("2025-04-16", [hamish, fiona, dougie, susan, neil, priya, joanna, becky, graham], """
## Decisions
- Twelve sample crates a load from 19 May, as announced on 8 April.
- Soil limit stays at 3% for the season; to be looked at again in autumn.

## Actions
- Priya: April pack to all, by 25 April (done)
- Becky: date for the summer visit

## Discussion
Trim a little up in March; weather. No concern.""")
notes("2025-05-14", [hamish, fiona, neil, priya, joanna, becky, graham], """
## Decisions
- None.

## Actions
- Neil: note on the soil limit, what and why, by 23 May
- Priya and Fiona: wash water and trim, joint analysis, by end of June

## Discussion
Hamish asked that the limit of 6 May be looked at again. Neil: the limit is needed. Graham asked both to sort it out in the intake review.""")
notes("2025-06-11", [hamish, fiona, susan, neil, priya, joanna, becky], """
## Decisions
- Next board moved by a week to 16 July because of the county show, as all wished.

## Actions
- Neil: note on the soil limit, still open, new date 30 June
- Priya and Fiona: joint analysis, waiting for readings

## Discussion
Spring greens praised. Claims were raised briefly by Hamish and left for the intake review.""")
notes("2025-07-16", [fiona, susan, priya, joanna, becky, graham], """
## Decisions
- Harvest cover: Merrigate takes class two raspberries for jam at three depots.

## Actions
- Neil: note on the soil limit, carried over
- Becky: new complaint report (done)

## Discussion
Peas two days early. Intake matters not discussed, Neil and Hamish absent.""")
notes("2025-08-13", [hamish, neil, priya, joanna, becky, graham], """
## Decisions
- Autumn range agreed for broccoli, carrots and beetroot.

## Actions
- Pikehall: figures on claims, received 28 July, not discussed
- Joint analysis of wash water: removed from the list

## Discussion
Short meeting. Joanna asked how the two were getting on at the dock. Hamish: busy. Neil: the same.""")
notes("2025-09-10", [hamish, fiona, susan, neil, priya, joanna, becky, graham], """
## Decisions
- None on status; taken away by Graham.

## Actions
- Graham: proposal on status of supplier, by 8 October
- Neil: send the underlying loads to Carsemuir

## Discussion
Susan tabled a paper that puts Carsemuir at amber and asked the board to note it. Hamish said that he saw this paper for the first time and would not comment on it. Fiona asked for the lots behind the figures. Susan: they are in the system. Joanna suggested a break of ten minutes.
Bean and beetroot outlook good.""")
notes("2025-10-08", [hamish, neil, joanna, tunde, becky, graham], """
## Decisions
- Status left as it is until the new year.
- Bee survey to go on to Merrigate's web page.

## Actions
- Neil: underlying loads to Carsemuir, not yet done
- Becky: Christmas sprouts plan, by 24 October

## Discussion
Merrigate reported complaints at the lowest since the start. No other points from Carsemuir or Pikehall.""")
notes("2025-11-05", [hamish, susan, joanna, becky, graham], """
## Decisions
- Sprout stalks: 90,000, split over four depots.

## Actions
- Graham: talk with each of the two about the dock, before 3 December

## Discussion
Sprouts look fine after the first frost. Meeting closed after 35 minutes.""")
for date, people, text in [
        ("2025-02-18", [neil, priya, colin, fiona, iwona, ailsa], "## Points\n- Slots before six o'clock: works for both\n- Bogside mud: 3% off, agreed\n\n## Actions\n- Ailsa: slot list, by Friday\n- Colin: side dock lights"),
        ("2025-04-01", [neil, priya, colin, fiona, ailsa], "## Points\n- Dock day tomorrow, eight growers\n- Returns of crates: 40 open, found\n\n## Actions\n- Priya: handout for the growers"),
        ("2025-05-27", [neil, priya, colin, fiona, iwona], "## Points\n- Trim 9%: Fiona asked for the reason, Neil will come back to it\n- Claims: five\n\n## Actions\n- Iwona: brushes\n- Neil: reason for the figure"),
        ("2025-06-24", [priya, colin, fiona], "## Points\n- Neil absent. Claims: seventeen, not gone through\n\n## Actions\n- Readings: open\n- Brushes: open"),
        ("2025-09-02", [priya, colin, ailsa], "## Points\n- Claims: thirty-eight, for Neil and Fiona\n\n## Actions\n- None")]:
    s.minutes(date, "Intake review Carsemuir and Pikehall", people, text)

s.write()
