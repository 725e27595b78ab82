"""Saturday Keys: Underwing, a charity for young carers in the south west of England, and Marlcombe Mutual, the insurer that pays for it."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

story = Story(71944, "Europe/London", "2025-02-03", "2026-01-30")
story.party("underwing", "underwing.example")
story.party("marlcombe", "marlcombe.example")

judith = story.person("Judith Ackerley", "underwing", "chief executive")
tom = story.person("Tom Penrose", "underwing", "programme manager")
nasreen = story.person("Nasreen Iqbal", "underwing", "impact and data")
bethan = story.person("Bethan Rees", "underwing", "hubs coordinator")
callum = story.person("Callum Foy", "underwing", "finance and grants")

rupert = story.person("Rupert Haldane", "marlcombe", "director of community and brand")
sunita = story.person("Sunita Marwaha", "marlcombe", "community partnerships manager")
dawn = story.person("Dawn Pettifer", "marlcombe", "community partnerships manager")
greg = story.person("Greg Tillotson", "marlcombe", "finance business partner")
hannah = story.person("Hannah Leith", "marlcombe", "communications lead")
owen = story.person("Owen Brackley", "marlcombe", "volunteering coordinator")
alastair = story.person("Alastair Quennell", "marlcombe", "chief executive")

for closed in ["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26", "2026-01-01"]:
    story.holidays.add(dt.date.fromisoformat(closed))
    for side in ("underwing", "marlcombe"):
        story.away(side, closed, closed)
story.away("underwing", "2025-12-22", "2026-01-02")
story.away("marlcombe", "2025-12-24", "2026-01-01")

# ---------------------------------------------------------------- ordinary work
# A block: who begins (U Underwing, M Marlcombe, - either) and the subject; then the lines in turns. [a|b] is one of them, <x> is filled in.

HUBS = """
U Saturday numbers at <hub>
We're expecting <n> at <hub> this Saturday, [which is a record|a bit up on last time|about the usual]. Could you manage [four|three|five] of your lot rather than two?
[Can do|Should be fine]. I've got <staff> and a couple from claims who've done it before, and I'll find the rest by <day>.
Lovely, thank you! [They'll be on toast duty.|They can have the good mugs.|I'll put them on the craft table where it's warm.]

M Drop-out for <hub>
[Bad news|Slight hitch]: <staff> has done her ankle in at netball and won't be at <hub> on Saturday. I'm asking round.
Oh no, poor thing. Tell her to stay off it. We can [cope with one fewer|shuffle people across from <hub2>] if it comes to it.
Found one. A chap from underwriting who says he can [juggle|do card tricks|play the ukulele]. I make no promises.

- Rota
[Have you got|Do you have] the rota for <hub> to hand? The version I've got still has <staff> down twice.
It's in the shared folder, the tab with the green heading. [I've just fixed the double entry.|The double entry was me, sorry, now gone.]
[Got it, ta.|Brilliant, found it.]

U Minibus from <hub2>
The minibus for <hub2> is in for its MOT on <day>. Any chance one of yours with a big car could do the station run?
[<staff> has a seven-seater and a clean licence|I've got a people carrier and nothing on], would that do?
Perfect! I'll send the insurance form over, which I realise is coals to Newcastle.
[Ha. I shall read every clause.|We do like a form.]

- Sorry, missed this
Sorry, I've only just seen your note about <hub>, it went under a pile of [half-term things|newsletters|out-of-offices]. Yes to the [<day>|earlier start], no to the bouncy castle.
No harm done, it keeps till <day>. [And boo about the castle.|The castle was a long shot.]

U A thank-you from <hub>
One of our older ones at <hub> [asked who the lady with the red glasses was|wants to know whether <staff> is coming back]. Apparently she explained [fractions|compound interest|how to boil an egg] better than anyone at school.
That's made my morning! [I'll pass it on, she'll be unbearable.|She's in again on the next one, tell them.]

M DBS for two new people
Two more DBS certificates through this week, [<staff> and a new chap in pricing|both from the <hub> office]. Do you need sight of the originals or is the number enough?
Number and date of issue are enough for the file, [and I'll look at the originals when they turn up on the day|originals on their first Saturday please].
[Sent to Nasreen's secure box.|On their way, by the secure link.]

U Kitchen at <hub>
The oven at <hub> has given up. We've borrowed [two air fryers|a camping stove, don't tell anybody|a microwave from the vicar] for Saturday.
Does it need money from us or is the hall paying?
[Hall's paying, for once.|The parish council is on it, engineer comes <day>.] Just warning your volunteers that it's sandwiches.

- Half an hour on <day>?
Could we have half an hour on <day> about <hub>? Nothing dramatic, just [parking, keys and who locks up|the spring dates|the names on the rota].
[<time> suits me.|Could do <time>.]
See you then. [I'll ring you.|I'll bring the list.]

M Boxes of board games
We had a clear-out and there are [six|four|nine] boxes of board games going. Would <hub> want them?
Yes please!! As long as there's no Monopoly. [It ended in tears last time.|We have a Monopoly amnesty in place.]
[Monopoly removed.|I'll hide the Monopoly.] <staff> will drop them on <day>.

U Visitors at <hub>
[The deputy head of <school>|The council's youth lead] wants to look in on <hub> this Saturday. Is it all right with your two if there's an extra person standing about?
Of course. [They'll be in the kitchen anyway.|I'll warn them to be on best behaviour.]

- Fire drill
[Reminder that|Just so it doesn't get lost:] the fire drill at <hub> hasn't been done this term. Shall we do it first thing on Saturday with everybody there?
[Yes, ten past ten, before the toast.|Good idea, before lunch.] I'll bring the register and the whistle.
[Done it, two minutes forty.|All out in three minutes, one of them with a sandwich.]

M Parking at <hub>
<staff> got a parking ticket at <hub> on Saturday. [Thirty-five quid.|She's furious.] Is there somewhere better?
Oh heck, the signs changed. There's free space behind the [library|surgery|swimming pool], I'll put a map in the volunteer pack.
Thanks, [ticket is being appealed with gusto|she's forgiven us].

U Trip money
Would Marlcombe be up for covering [ice skating|the climbing wall|the cinema] for <n> at <hub>? It's £<sum>, inside the trips line I think.
That's inside the line, yes. [Go ahead.|Book it.]
Booked for [the last Saturday of the month|the next holidays]. You'd better come.

- Lost property
There's a [grey scarf|very good umbrella|lunchbox with a dinosaur on it] left from Saturday at <hub>, one of your grown-ups or one of the children?
[Definitely a grown-up, it's mine.|Not one of ours, I asked.]
[Posting it back.|I'll keep it in the box under the sink then.]

U Sleepy Saturday
Only <m> came to <hub> this week, [there's a bug going round|big rugby match on]. Your two did a heroic jigsaw.
Small ones are good too. [<staff> said it was the best conversation she's had all year.|They both said it was nice to have time for once.]

M Team day request
One of our teams, [motor claims|the pensions people|digital], wants to do its team day at <hub>: <m> people with paintbrushes. Any use?
[The back room has been beige since 1987, so yes.|There's a fence.] Could they come on a weekday, though? Saturdays are the children's.
<day> it is, they'll bring their own rollers.

- New keyholder
[Who's|Can you tell me who is] keyholder for <hub> now that the caretaker has retired?
<worker>, plus the church office in working hours. Number's on the [contact sheet|back of the laminated card].
[Ta. Updating mine.|Good, noted.]

U Bit of a wobble with staffing
<worker> is off with [shingles|her little one, who has chickenpox|a bad back], so <hub> opens an hour late this week. I've rung round the families.
Thanks for saying. I'll tell ours eleven instead of ten. [Hope it's soon over.|Poor <worker>.]
[Back on her feet, normal hours this Saturday.|All sorted again from next week.]

M First-aiders
How many first-aiders do you need at <hub>? I can put <staff> through the course in [a fortnight|the next round].
One per session is the rule and we have one, but a spare would let <worker> [go on holiday|have a day off ill without guilt].
Booked her in, then.

U The allotment idea
The children at <hub> want to grow [pumpkins|sunflowers|"a really massive marrow"]. There's a plot going for £<m> a year. Thoughts?
[My thoughts are: slugs. But yes.|Yes! My dad will lend tools.]
I'll put it to Tom, and to the slugs.

- Saturday went well
Good one at <hub>. <n> through the door, [nobody cried, one adult nearly did|two new faces, and the shy one stayed till the end].
[That's lovely to read on a Monday.|Best mail of the week.] Thank you both.

U Training evening
Could we have a room at yours for the champions' training, about <n> teachers, [<day> evening|one evening next month]?
The big one on the second floor is free. [Doors close at eight or the alarm has opinions.|You'll need names for reception.]
[Names by <day>.|List attached, names in the order they'll arrive, i.e. chaos.]

M Shoes
Odd question: do your lot need football boots? [Our five-a-side league has wound up.|Somebody's brother has a sports shop.] I have <m> pairs.
Not odd at all, do you have any in a size [four|five|two]?
[Three pairs of them.|One, and it's bright orange.]
Sold!

- Who's bringing the urn
Is the urn for <day> coming from you or from us?
[Us.|Ours, the one that doesn't leak.] You were on milk.
[Milk it is.|Milk, right. Oat too?]
Oat too, the deputy head is vegan.

U Café morning for parents
We're trying a café morning for parents at <hub>. [First one is <day>.|Ten till twelve on <day>.] If anyone from benefits advice at yours could sit at a table, it would help enormously.
We have <staff>, who used to do that for the council. Asking her.
[She said yes before you'd finished typing.|She's in, and bringing leaflets.]

M How was <staff>?
First time out for <staff> on Saturday. [Did she get on all right?|Honest opinion?]
[Bit quiet to start with, then ran the quiz like a general.|A natural.] Please send her again.

- Clash on the 14th
[We've got|There's] a clash: <hub> and <hub2> both want the big speaker on the same Saturday. Who gets it?
<hub> asked first. [<hub2> can have mine from home.|I'll lend <hub2> the little one.]
[Diplomacy at its finest.|Solved, thank you.]

U School refusing leaflets
[<school> won't put our posters up, something about a policy on charities.|<school> hasn't let us into assembly this term.] Do you know anyone on the governing body?
[Funnily enough, yes: a colleague in legal.|Not me, but <staff>'s husband teaches there.] Leave it with me till <day>.
[It worked, we're in the staff room and by the bike sheds.|Posters up!]

U Sleeping bags
The older ones at <hub> have asked for a sleepover in the hall. [I've said I'd see.|I have not said yes.] Would two of yours be mad enough?
[<staff> once ran a brownie pack, nothing frightens her.|I'd do it myself if there's bacon.]
There's bacon.

M Bus strike
[First bus are out on Saturday|No buses on Saturday], you'll have seen. Four of mine for <hub2> come by bus. I could drive two loads if you start at half ten.
Half ten it is, [I'll tell the parents|the children won't mind half an hour more telly].
[Worked like a dream.|Two loads, one puncture, all arrived.]

U Shelves
There's a flat-pack cupboard at <hub> with [<q> screws too many|no instructions and a smell of cheese]. Is there anybody over there who likes that sort of thing?
There's a whole floor of people who like that sort of thing. [They're called actuaries.|I'll send one with a spirit level.]

- New phone number
<worker> at <hub> has a new number, [it's on the sheet|I've put it on the contact card]. The old phone went [in the canal|through the wash].
[Condolences to the phone. Updated.|Thanks, changed it.]

M Cold hall
<staff> says the hall at <hub> was [eleven degrees|perishing] on Saturday. Is the heating on a timer?
It is, and the timer thinks it's Sunday. [The caretaker's coming <day>.|<worker> has found the manual.]
[Good. I'll tell her to wear a vest anyway.|Thank you, she'll thaw.]

U Two brothers at <hub2>
Could you ask your two at <hub2> not to put the brothers on the same team at table football? [Long story.|There was an incident with a chip.]
[Passed on. Opposite ends of the hall.|Ha, understood, they'd worked that out themselves.]

M Saturday the clocks change
[Just checking|Silly one]: does <hub> open by the clock or by the sun on the weekend that the clocks change?
By <worker>, who will be early either way.
[That's good enough for me.|A fixed point in a changing world.]

U Allergy list
Updated allergy list for <hub> attached: [one nut, one egg, one "everything green" (not medical)|two new ones, both dairy]. Could whoever is on lunch have a printed copy?
Printed, laminated and [stuck inside the cupboard door|given to <staff>].
[Bless you.|That's exactly where it should be.]

- Dates for next term
Are these the dates for next term at <hub2>: every Saturday bar [the second|the last]?
[Yes, the hall has a wedding.|That's right, there's a dog show.]
[Lucky bride.|Thanks, in the calendar.]

U Toast statistics
For your amusement: <hub> has got through <n> loaves this month. [<worker> keeps a tally on the wall.|We're thinking of naming it as an outcome.]
[I'm showing this to pricing.|I've seen worse indicators in my time.]

M Stuck in traffic
I'm [behind a tractor|on the A39 and nothing is moving], I'll be twenty minutes late for <day>'s walk round <hub>. Sorry!
No worries, [kettle's on|I'll start with the meters].

U Coats
Any winter coats in the lost-and-found at head office? We've [three|four] at <hub> who come in a hoodie whatever the weather.
[Five coats, one of them rather smart.|I've put the word out, it's raining coats.]
[You're a star.|The smart one has found an owner.]
"""

LATE = """
U Keys, <hub>
[Keys for <hub> are with the parish office till <day>.|<worker> has the keys for <hub> this week.] For information.
Noted.

M Signs
The sign outside <hub> still has [the old opening hours|last year's number]. Do you want a new one?
[Yes.|Please.] Same size.
[Ordered.|<day>, they say.]

- Alarm code
Has the alarm code at <hub> [changed|been changed again]?
[Yes. By phone only.|It has, ring <worker>.]

U Registers, week <q>
Registers for <hub> and <hub2>, signed, as per list.
[Received.|Got them. <hub2> has no date on it.]
[Dated copy attached.|Date added.]

M Insurance certificate
The public liability certificate for <hub> runs out [this month|on <day>]. [I can renew it from here.|Shall I?]
[Please do.|Yes.]
Renewed, copy attached.

U Hall hours
From next week <hub> closes at [one|half twelve] because [the choir needs the hall|the heating bill is what it is].
[OK.|Thanks, noted.] I'll change the website.

M Boxes in our basement
There are <m> boxes marked "<hub>" in our basement. [Facilities want them gone.|Keep or chuck?]
Keep. [<worker> will fetch them.|We'll fetch them when there's a van.]

- <hub>, broken window
Window at <hub> is [boarded up|broken, a football]. Claim or not?
[Under the excess, so not.|Not worth a claim.]
[Right.|OK, petty cash.]

M Fire extinguishers
Extinguishers at <hub2> are due for their [yearly look|service]. [Man comes <day>, somebody needs to let him in.|Can someone open up on <day>?]
[<worker> will.|Yes, after three.]
All green tags.

U Attendance
<n> at <hub>, <m> at <hub2>. [Registers follow.|That's all there is for this week.]
Thanks.

M First-aid boxes
New first-aid boxes have come, one for each hub. [Post or collect?|I can bring them round.]
[Post, please.|Reception at our office is fine.]
[Posted.|Left with your reception.]

- Tables
[Are the folding tables at <hub2> yours or ours?|Whose are the folding tables at <hub2>?]
[The hall's.|Ours, there's a bird on the underside.]
OK.

U Storm on Saturday
If the amber warning stays, <hub> won't open on Saturday. [Families are told on Friday at four.|I'll decide Friday noon.]
[Sensible.|Understood.] Stay safe.
[Not opening.|It's gone down to yellow, we're open.]

M Vetting renewals
[Three|Four] of the old volunteer cards run out [next month|soon]. Renew or let them go?
[Let them go for now.|Leave it, please.]
"""

MONEY = """
M Invoice <ref>
Invoice <ref> has no PO on it. [Can you reissue?|AP have bounced it.]
[Reissued, same number with an A on the end.|Done, attached.] The PO was in the covering mail, for what it's worth.
[Ta. In Thursday's run.|Received. Goes out with the next run.]

U Remittance
A payment of £<sum> came in on <day> without a reference. [Is that the <hub> trips line?|I'm guessing <hub>?]
[Correct.|Yes.] Reference <ref>, system dropped it.

M Coding for <hub>
Which cost line is the room hire at <hub> on, 4 or 6?
[6. 4 is equipment.|Line 6, as in the budget tab.]
OK.

U Exchange of spreadsheets
[Attached the ledger to month end.|Month-end ledger attached.] Variance of £<sum> on transport, all of it [fuel|the minibus clutch].
[Noted, no issue.|Fine. Under tolerance.]

- Rounding
Our totals differ by [a pound|£2|four pence]. [Yours or mine?|I blame the rounding.]
Mine. [Column F was rounding up.|I'd pasted values over a formula.] Fixed copy attached.
[Peace is restored.|Matches now.]

M VAT question
Are the tablets for <hub> zero-rated or not? [Tax are asking.|Quick answer would help.]
Standard rate, sadly. [We can't claim it back either.|The relief is only for adapted kit.]
[Understood.|Right, budget is gross then.]

U Underspend on travel
We're about £<sum> under on travel because [<worker> cycles|of two cancelled visits]. May we move it to food at <hub>?
[Under 10 per cent, so you don't need me.|Allowed without asking, but thanks for asking.]
[Being careful.|I like to ask.]

M Bank details check
Routine: [audit want|our controls want] somebody to read back the last four digits of your account by phone. [Free <day>?|Now-ish?]
[Ring me at <time>.|Any time after <time>.]
[Done, thanks.|That matches. Thanks.]

U Key Fund batch
This week's Key Fund: <m> awards, £<big> in total. Largest is [a washing machine|a bed|a second-hand laptop] in <hub>.
[Received.|Thanks, logged.] Which supplier for the largest?
[The usual one on the trading estate.|Delivered already, by the way.]

- Month-end timetable
When do you close this month? [I've got leave booked.|I want to be out of your way.]
Last working day at noon. [As ever.|Same as always.]
[Perfect.|Noted, I'll have mine in the day before.]

M Accruals
Need an accrual figure for <hub> [by <day>|this week]. Rough is fine.
£<sum>, rough as you like.
[Thanks.|Booked.]

U Petty cash at <hub>
<worker> has sent me a shoebox. [£<m> of bus tickets and one receipt in biro.|An actual shoebox of till receipts.]
[You have my sympathy.|I had one of those in 2011. It changes a man.]

M Forecast
Could you refresh the forecast for the rest of the year? [No rush, <day>.|By <day> if possible.]
[Attached.|Here you are.] Only real change is [rent at <hub>, up four per cent|two more sessions at <hub2>].
[Clear, thanks.|Good.]

- Signature pages
[Still missing|I'm missing] a signed page 3 for the <hub> side letter.
[It was stuck to page 4.|Scanned upside down, sorry.] Attached the right way.
[Got it.|That'll do nicely.]

U Supplier gone bust
The shop we buy bedding from for the Key Fund has [gone under|shut]. Switching to the one in <hub2>, prices within a pound or two.
OK. [Send me the vendor form.|New vendor form please.]
[Sent.|On its way by <day>, they're slow with forms.]

M Small query on line 9
Line 9, "sundries, £<m>". [What is it?|Sundry what?]
[Bulbs, bin bags and a birthday cake.|Plasters, glue and two plungers.]
Fine.

U Mileage
Mileage claims for <worker> and two others, £<sum>. [Same rate as last year?|Forty-five pence still?]
[Still 45.|Same rate.]

M Duplicate
<ref> has come in twice. [Which is the real one?|Paying one.]
The one with [the later date|the right address]. [Please bin the other.|Other one was a test.]
[Binned.|Done.]

U Year-end letter
The auditors would like a letter that confirms what you've paid us. [One page will do.|They have a form, attached.]
[Signed, attached.|Will get it signed by <day>.]
[Auditors are happy, a rare sight.|Thank you.]

- Which tab
[Which tab are we both looking at?|I think we're in different tabs.]
"Actuals 2". ["Actuals" is the old one.|The yellow one.]
[That explains that.|Ah.]
"""

DATA = """
- Attendance file
[Does the attendance file for <hub> look right to you?|Is it me or is the attendance file for <hub> short?] I count <n>.
[I make it the same.|I make it one more: a sibling was counted twice.]
[Good.|Then you're right and I was looking at last week's.]

M Numbers for the board pack
Could I have the running total of children seen, split by hub? It's for [a slide|our board pack], [by <day>|end of the week is fine].
Total and split attached. [Two caveats in the notes, please keep them with the figures.|Note that <hub> is counted from its second week.]
[Perfect, caveats kept.|Thank you, that's so clear.]

U Survey wording
Before the survey goes out to families: are you content with question <q>? [I've shortened it.|The parents' group found the old one "nosy".]
[Much better.|Yes, very happy with that.]
[Out on <day> then.|Then it goes.]

M Definitions
When you say "regular", is that [three Saturdays in a row|half the sessions in a term]?
Four in any twelve weeks. It's at the foot of the second sheet. [I should make it bigger.|I know nobody reads footers.]
[I do now.|My fault for not scrolling.]

U Consent forms
<m> consent forms from <hub> have the box for photographs [left blank|ticked twice]. I'm treating those as a no until <worker> has asked.
Quite right. [Better safe.|Agreed.]
[Update: all but one are a yes.|All asked now, half and half.]

- Dashboard
The dashboard shows nothing for <hub> since <day>. [Is that my login?|Broken at your end too?]
[Refresh had stuck, I've kicked it.|The export failed overnight.] Should be back in ten minutes.
[It's back.|Back, ta.]

U Survey results
[First look at the survey|Early survey figures]: <p> per cent of parents say that Saturday is the only time they sleep in. I found that hard to read, actually.
Goodness. [May we quote that?|That's the whole programme in one sentence.]
[Yes, once the rest is in.|Yes, without the hub.]

M School list
Do you have a list of the schools near <hub> with champions? [One of ours wants to approach his old head.|We might have contacts.]
[Attached: <m> with, three without.|List attached, the blanks are the difficult ones.]
[He's writing to <school>.|We know someone at <school>.]

U Evaluation visit
The evaluators from the university want [two|three] interviews with your volunteers. Forty minutes each, by phone. [Any volunteers for the volunteers?|Could you suggest names?]
<staff> would love to, and [I'd do one|I'll ask in <hub>].
[Thank you. They'll write direct.|Lovely. I'll pass on the names.]

- Secure link expired
The secure link [has expired|won't open for me]. Could you send it again?
Here's a fresh one, [seven days this time|good until <day>].
[In, thanks.|Works.]

M Distance travelled
[What does the "distance travelled" score mean in plain English?|How would I explain the "distance travelled" score to a claims handler?]
How a child answers five questions at the start and again after a term. [Nothing to do with miles, though the council asked.|Up is good.]
[Got it now.|Thank you, I'd been too shy to ask.]

U Postcodes
I've cleaned the postcodes for <hub>: <m> were [in Scotland, which is keen|missing a letter]. New file in the box.
[Lovely stuff.|Thanks for doing that, it's a thankless job.]

- Deadline for figures
[When do you need|By when do you want] the <hub> figures?
[<day>, noon.|By <day> if you can.]
[Will do.|That's doable.]
They're in. [Thanks!|Thank you.]

M A strange spike
<hub> has a spike in week <q>. [Is it real?|Open day?]
[Real: a bus strike, so everyone came by the same lift and stayed.|Half of it's real, the other half is a school party.] I'll annotate it.
[Thanks.|Ah, good.]

U Retention schedule
We delete paper registers after a year. [Does your compliance team want anything longer?|Is that all right by your people?]
I asked: [no|they're delighted], shorter is better.
[That's the nicest answer compliance ever gave.|Good, shredding on <day>.]

M Anonymised examples
For a talk to new starters I'd like [two|three] examples of what the Key Fund does, with nothing that could point to anyone.
[Here: a bed, a bus pass, and a boy who got his swimming badge at fifteen.|A kettle, a bunk bed, and driving lessons for a girl who does the hospital runs.]
[They'll cry.|Just right, thank you.]

- Typo in the template
There's a typo in the template, [cell C<q>|second heading]: "yuong carers".
[Well spotted. A year of that, I'd guess.|Oh dear. Fixed.]

U New column
I've added a column for [travel time|who referred the child]. It's optional at <hub> and <hub2> until the term ends.
[Very sensible.|Good idea, we've been asked about that.]

M Ages
What's the age of the youngest at <hub>? [Someone asked in the lift.|For a pub quiz, sort of.]
Seven. [And she runs the place.|She looks after her nan and corrects my spelling.]
[Gosh.|I'll never complain again.]

- Copy of the guide
[Have you|Would you have] a copy of the guide to the scores? Mine has coffee on page <q>.
[Attached, coffee-free.|Here you go.]
[Thanks!|Much obliged.]

U Interview dates
Dates for the parent interviews: <day> at <hub>, following week at <hub2>. [No more than six each.|I'll do them all in person.]
[Sounds thorough.|Good, better than by form.]
"""

COMMS = """
M Photos from <hub>
Are the photos from <hub> cleared for use? [I want the one with the wellies.|The toast one is a gem.]
[Yes, all but numbers 4 and 11.|All cleared apart from the last three.]
[Thank you! I'll keep off those.|Noted, 4 and 11 in the bin.]

U Newsletter piece
Here's our piece for the staff newsletter, [<n>0 words|a page]. [Cut it as you like.|Be gentle.]
[Didn't touch a word.|I cut one sentence and moved a comma.] Goes out <day>.
[Proud as anything.|Thank you!]

M Logo
Which logo should be on the hoodies for <hub>, [the bird alone or bird with name|the round one or the long one]?
[Bird with name, in the dark blue.|The round one, it survives the wash.]
[Ordered.|Order is in, <m> of them.]

- Radio
[The local station|BBC local] would like someone at <time> on <day> about Saturday Keys. Yours or ours?
[Yours knows the money, ours knows the mornings. Both?|Could it be one of each?]
[They like both.|Both it is, they'll ring.]
Survived it. [I said "um" eleven times.|They asked about the weather.]

U Quote for your report
Would this do as a quote: "[It's the one morning when nobody asks me where the tablets are.|On Saturdays I'm fourteen.]" She's happy with it, first name changed.
[I've got something in my eye.|It's perfect.] That goes on page one.

M Approval of post
Could you glance at the post about <hub>? [It's scheduled for <day>.|Nothing goes out before you've seen it.]
[Fine by me. "Helps", not "saves", please.|Lovely. One thing: "carers", not "little heroes".]
[Changed.|Done, and a good point.]

U Talk at the staff day
I'm told I have [seven|ten|twelve] minutes at your staff day. [May I bring a young person?|Slides or no slides?]
[Please do, and lunch for both.|No slides, everybody will love you.]
[Marvellous.|What a relief.]

- Spelling of <school>
Is it [<school>, or is there an Academy on the end|<school> with or without an apostrophe]? I have both.
[As you wrote it first.|No apostrophe. They're touchy about it.]

M Banner
The pull-up banner has [a coffee ring on it|lost its foot]. New one by <day>, do you want to change the text?
Could we have "young carers" bigger and [both logos the same size|the phone number at the bottom]?
[Easily.|Proof attached.]
[Looks great.|Yes, print it.]

U Thank-you cards
The children at <hub> have made <n> thank-you cards for your volunteers. [Some of the spelling is freestyle.|There is glitter. I apologise.]
[Glitter is all over the second floor.|They're up on the wall by the lifts, people stop and read them.]

M Filming
Could we film ten minutes at <hub>, [hands and mugs, no faces|backs of heads only]?
[If <worker> can stop it at any moment, yes.|Ask me again after the exams, but in principle yes.]
[Of course.|That's a fair condition.]
[Everyone behaved, including the cameraman.|All went fine.]

- Wording
[Do we say "hub" or "club" in public?|Are they hubs or clubs this week?]
Hubs. [Club costs money, the kids say.|It's in the style sheet, bottom of page two.]
[Hubs for ever.|Hub it is.]

U Award entry
There's a regional award for [volunteering|partnership work] with a deadline on <day>. [Shall we go in together?|Worth a joint go?]
Yes! I'll draft the bit about our people, [you do the rest|you do the children].
[In by a whisker.|Submitted, fingers crossed.]

M Leaflets reprint
Reprinting the leaflet, [<n>00 copies|a couple of boxes]. Any changes?
[New number for <hub>, otherwise as is.|Just <worker>'s name on the back.]
[Done, proof on <day>.|Thanks, off to the printers.]

- Picture of the van
[Has anybody a decent photo of the minibus?|I need the minibus in sunshine.]
[Here's one with only a little mud.|There's one with a seagull on it. It's better for it.]
[The seagull stays.|Ideal.]

U Mention in our annual review
We'd like to write a paragraph about Marlcombe in our annual review, draft attached. [Anything wrong?|Correct me where needed.]
[Only the number of offices: nine, not eight.|Very kind, nothing to change.]
[Nine it is.|Then that's that.]

M Hashtag
Is #saturdaykeys still free of [estate agents|locksmiths]?
[One locksmith in Leeds. He seems nice.|Free as a bird.]
[We'll live with him.|Hooray.]

- Proof
[Proof of the poster for <hub> attached. Last look?|Last look at the poster, please.]
["Staurday".|Phone number's wrong by one digit.]
[Oh good grief. Fixed.|Well caught, fixed.]

U School magazine
<school> would like [half a page|200 words] for its magazine, about both of us. I've had a go, see attached.
[It's lovely, send it.|One comma, otherwise perfect.]

M Music
Which of these three tunes for the slide show? [Number two has a kazoo.|I'm biased towards the first.]
[Number one. The kazoo's tempting.|Two, obviously.]
[Done.|You have made <staff> very happy.]
"""

LEAD = """
- Coffee
I'm in [Exeter|Bristol|Taunton] on <day>. Coffee, [if you're about|twenty minutes]?
[Yes. The place by the station, <time>.|<time>, the one with the terrible chairs.]

U Trustees
Trustees met last night and asked me to say how pleased they are with [the start|the hubs|<hub> in particular]. So I'm saying it.
[That's really good of them, I'll pass it up the line.|Thanks Judith, that means a lot to the team.]

M Board visit
A couple of our board would love to see <hub>. [Any Saturday that's not awkward?|When would suit?]
[The second Saturday of the month is calm.|Any but this one.] Two at a time, no lanyards.
[No lanyards, understood.|Perfect, will fix.]

- Dinner at the Guildhall
Are you going to the [county|city] dinner on <day>? [We have two seats spare.|I'd rather have company.]
[I'd sooner have teeth out, but yes.|Count me in.]

M Introduction
[I sat next to|I met] a headteacher from <hub2> who'd like to talk to you. OK if I connect you?
[Please.|By all means.]

U Diary
[I'm out of the office until <day>.|Away for a few days, back on <day>.] Tom has the pen.
Thanks for letting me know, [have a good break|it'll keep].

- Reading
Have you read the county's paper on [transport|school exclusions]? [Page nine.|I thought of you at page nine.]
[Reading it on the train tonight.|I have. Grim, and fair.]

U Lease
The landlord at <hub2> wants five years. I'd sign three. [Your legal people's view in a word?|Any thoughts from your property side?]
["Three", they say.|Three with a break. They enjoyed being asked.]

M Speaker
Would you speak at our managers' breakfast? [Ten minutes on <hub>.|No slides, just you.]
[If I may be blunt.|I'll do seven.]
[That's why I'm asking.|Perfect.]

- A book
[Leaving a book for you at your front desk.|I still have your book.] [It's short.|No hurry.]
[Thank you, that's kind.|Ha, keep it till the spring.]
"""

hubs = [("Bridgwater", "2025-01-11"), ("Barnstaple", "2025-01-18"), ("Taunton", "2025-02-17"), ("Yeovil", "2025-03-17"), ("Penhill", "2025-05-12"), ("Matson", "2025-05-31"), ("Heavitree", "2025-06-20"), ("Keyham", "2025-08-28")]
staffs = ["Lorraine", "Big Steve", "Yemisi", "Jan from pensions", "Aisling", "young Harvey", "Meera", "Glenda", "Paul B", "Kasia"]
staffs_she = ["Lorraine", "Yemisi", "Jan from pensions", "Aisling", "Meera", "Glenda", "Kasia"]
workers = ["Del", "Marcie", "Shona", "Pauline", "Kwame", "Aled", "Trish"]
schools = ["Ladymead", "St Brannock's", "Wellsway Park", "Hartsmoor High", "Quay Lane", "Castle Green"]
names_of_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def blocks(text):
    for block in text.strip().split("\n\n"):
        head, *lines = block.split("\n")
        yield head[0], head[2:], lines


DECKS = {"hubs": list(blocks(HUBS)), "late": list(blocks(LATE)), "money": list(blocks(MONEY)), "data": list(blocks(DATA)), "comms": list(blocks(COMMS)), "lead": list(blocks(LEAD))}
PILES = {}
side = {"U": "underwing", "M": "marlcombe"}
forced = None           # in some weeks only one side opens anything
pace = {}               # how much slower a side is, from a date on


def deal(subject):
    want = None if forced is None else {forced, "-"}
    if not PILES.get(subject):
        PILES[subject] = list(DECKS[subject])
        story.chance.shuffle(PILES[subject])
    for number, block in enumerate(PILES[subject]):
        if want is None or block[0] in want:
            return PILES[subject].pop(number)
    PILES[subject] = []
    return deal(subject)


def filled(texts, date):
    c = story.chance
    hub, hub2 = c.sample([name for name, since in hubs if since <= date.isoformat()], 2)
    words = dict(hub=hub, hub2=hub2, n=c.randint(11, 34), m=c.randint(5, 19), q=c.randint(3, 17), p=c.choice([52, 57, 61, 63, 66, 71]), staff=c.choice(staffs_she), worker=c.choice(workers),
                 school=c.choice(schools), day=c.choice(names_of_days), time=c.choice(["half nine", "10.15", "eleven", "half past two", "three-ish", "4 o'clock"]),
                 sum=c.choice([85, 112, 140, 163, 210, 248, 275, 319, 340, 388, 412, 460]), big=f"{c.randint(1, 3)},{c.randint(100, 990)}", ref=f"UW-{c.randint(1100, 1990)}")
    done = []
    for text in texts:
        text = re.sub(r"\[([^\]]*)\]", lambda m: c.choice(m.group(1).split("|")), text)
        done.append(re.sub(r"<(\w+)>", lambda m: str(words[m.group(1)]), text))
    return done


def fill_and_turn(medium, channel, date, one, other, lines, *rest):
    who, subject, texts = deal(lines)
    if forced or who != "-":
        wanted = side[forced or who]
        if one.party != wanted:
            one, other = other, one
    if date in story.closed[one.party]:
        return
    subject, *texts = filled([subject] + texts, date)
    texts[0] = f"Subject: {subject} | {texts[0]}"
    plain_exchange(medium, channel, date, one, other, texts, *rest)


def at_their_pace(at, minutes, party, hours):
    since, factor = pace.get(party, ("2999-01-01", 1))
    return plain_later(at, minutes * (factor if at.date().isoformat() >= since else 1), party, hours)


plain_exchange, story.exchange = story.exchange, fill_and_turn
plain_later, story.later = story.later, at_their_pace

pairs = {
    "hubs": [(bethan, owen), (bethan, owen), (bethan, sunita), (tom, sunita), (tom, owen)],
    "money": [(callum, greg)],
    "data": [(nasreen, sunita), (nasreen, greg), (nasreen, sunita), (tom, sunita)],
    "comms": [(tom, hannah), (bethan, hannah), (nasreen, hannah), (tom, hannah)],
    "lead": [(judith, rupert)],
}
later_pairs = dict(pairs, hubs=[(bethan, owen), (bethan, owen), (tom, owen)], data=[(nasreen, greg), (tom, greg), (nasreen, owen)])
dawn_pairs = dict(later_pairs, data=[(nasreen, greg), (nasreen, dawn), (tom, dawn)])
WARM = {"Thank-you cards", "Survey results", "Anonymised examples", "Newsletter piece", "Quote for your report", "Award entry", "Survey wording", "Evaluation visit", "Filming", "Mention in our annual review",
        "Radio", "Talk at the staff day", "Music", "Ages", "Photos from <hub>", "Supplier gone bust", "Bank details check", "Distance travelled"}
share = {"hubs": 0.40, "money": 0.19, "data": 0.19, "comms": 0.17, "lead": 0.05}


def weeks(first, last, per_week, who=pairs, reply=(10, 420), answered=0.98, leave_out=(), late=False):
    for subject, part in share.items():
        if subject not in leave_out:
            story.chatter(("mail", None), who[subject], per_week * part, ["late" if late and subject == "hubs" else subject], first, last, reply_minutes=reply, answered=answered)


weeks("2025-02-03", "2025-02-07", 8)
weeks("2025-02-10", "2025-03-14", 13)
weeks("2025-03-17", "2025-04-04", 8)
weeks("2025-04-07", "2025-04-25", 3)
weeks("2025-04-28", "2025-05-23", 8)
weeks("2025-05-26", "2025-05-30", 2)
weeks("2025-06-02", "2025-06-20", 13)
weeks("2025-06-23", "2025-07-04", 8)
weeks("2025-07-07", "2025-07-18", 8, dict(pairs, data=[(tom, sunita), (tom, greg)], comms=[(tom, hannah), (bethan, hannah)]))
weeks("2025-07-21", "2025-08-29", 4.5, leave_out=("lead",))
pace["underwing"] = ("2025-09-15", 3.6)
weeks("2025-09-01", "2025-09-05", 9, answered=0.95, leave_out=("lead",))
weeks("2025-09-08", "2025-09-12", 9, answered=0.95, leave_out=("lead",), late=True)
for pile in ("money", "data", "comms"):
    DECKS[pile] = [block for block in DECKS[pile] if block[1] not in WARM]
    PILES[pile] = []
weeks("2025-09-15", "2025-10-10", 7.5, later_pairs, late=True, answered=0.93, leave_out=("lead",))
weeks("2025-10-13", "2025-10-31", 5.5, dawn_pairs, late=True, answered=0.9, leave_out=("lead",))
weeks("2025-11-03", "2025-11-28", 2.6, dawn_pairs, late=True, answered=0.85, leave_out=("lead",))
forced = "M"
weeks("2025-12-01", "2025-12-19", 3, dawn_pairs, late=True, answered=0.0, leave_out=("lead",))
forced = None
pace["underwing"] = ("2025-09-15", 2.4)
weeks("2026-01-05", "2026-01-27", 2.6, dawn_pairs, late=True, answered=0.9, leave_out=("lead",))

# ---------------------------------------------------------------- how each of them opens and closes a mail

HELLO = {tom: ["Hi {},", "Hi {},", "Hello {},"], nasreen: ["Dear {},", "Hello {},"], bethan: ["Hiya {}!", "Hiya {},", "Hi {}!"], callum: ["{},"], judith: [""], rupert: ["Hi {}", "{} -"],
         sunita: ["Hi {},", "Morning {},", "Hi {},"], greg: [""], hannah: ["Hey {},", "Hi {},", "Hey {}!"], owen: ["Morning {}", "Now then {},", "Alright {},"], dawn: ["Hello {},"], alastair: ["Dear {},"]}
BYE = {tom: ["Best wishes,\nTom", "All the best,\nTom", "Thanks ever so,\nTom"], nasreen: ["Kind regards,\nNasreen", "Kind regards,\nNasreen\n\nNasreen Iqbal | Impact and data | Underwing"],
       bethan: ["Beth", "Ta,\nBeth", "Bethan"], callum: ["Callum", "C. Foy"], judith: ["Judith", "J."], rupert: ["R", "Best\nRupert", "R\n\nSent from my phone"], sunita: ["Warmly,\nSunita", "Thanks,\nSunita"],
       greg: ["GT", "", "Greg"], hannah: ["Hannah", "H", "Thanks so much,\nHannah"], owen: ["Cheers,\nOwen", "Owen", "Ta,\nOwen"], dawn: ["Best,\nDawn Pettifer", "Best,\nDawn"], alastair: ["Yours sincerely,\nAlastair Quennell"]}

for mail in sorted(story.mails, key=lambda m: m["at"]):
    c, depth, one = story.chance, 0, mail["reply_to"]
    while one:
        depth, one = depth + 1, one["reply_to"]
    hello = c.choice(HELLO[mail["sender"]]).format(mail["to"][0].first) if depth == 0 or c.random() < 0.45 else ""
    if hello.startswith("Morning") and mail["at"].hour > 11:
        hello = hello.replace("Morning", "Afternoon")
    if mail["sender"].party == "underwing" and mail["at"].date().isoformat() > "2025-09-18":
        hello = c.choice(["{},", "Hello {},", ""]).format(mail["to"][0].first)
    bye = c.choice(BYE[mail["sender"]]) if depth < 2 or c.random() < 0.4 else ""
    mail["text"] = "\n\n".join(part for part in (hello, mail["text"], bye) if part)

# ---------------------------------------------------------------- what did not happen every day

m = story.mail
note = story.minutes
all_u, all_m = [judith, tom, nasreen, bethan, callum], [rupert, sunita, greg, hannah, owen]

# The start
a = m("2025-02-04 09:12", judith, rupert, "Saturday Keys", """Rupert

Signed copy in the post. Three years is more than anyone has ever given us, and I don't say that to be polite. You'll find us plain. If something is wrong with our work I want to hear it from you in the same week, and you'll get the same from me.

Judith""", cc=[tom, sunita])
m("2025-02-04 11:40", rupert, judith, "Re: Saturday Keys", """Judith - that's a deal. Our side is buzzing about this, I had claims handlers stop me in the lift. Sunita is your woman for everything day to day and she's very, very good. See you all on the 13th with the good biscuits.

R""", cc=[tom, sunita], reply_to=a)

note("2025-02-13", "Programme group", [judith, tom, nasreen, callum, rupert, sunita, greg, owen], """
## How we work together

- What we want by the end of year three: twelve hubs, 900 young carers who come at least four times a term, and a Key Fund that says yes or no within ten days.
- Anything that changes for the other side (money, rules, dates, people) is told three weeks ahead. If it cannot be, ring first.
- Mails get an answer within three working days, even if the answer is "next week".
- Quarterly report by the last day of the month after the quarter. Instalments on 1 March, 1 June, 1 September, 1 December.
- If there is a worry: Tom and Sunita first, then Judith and Rupert.
- Publicity: both names, and both see it before it goes.

## Decisions

- DECISION: Bridgwater and Barnstaple, open since January on trial, go on. Taunton opens on 1 March, Yeovil before Easter.
- DECISION: Key Fund awards up to £400 without asking; above that Callum and Greg decide together.

## Actions

- Owen: first list of volunteers, by 20 February
- Nasreen: template for the quarterly report, by 28 February
- Callum: bank mandate, by 18 February
""")

a = m("2025-03-03 08:35", sunita, [bethan, tom], "Taunton!!", """Morning both,

I'm still grinning. I went home and told my mum about the boy who laid the table for eleven people without being asked and then said it was strange to have other people wash up. You made that room feel like nobody had to explain themselves. Well done, and please tell Del and Marcie that from all of us.

Sunita""", cc=[rupert, owen, judith])
m("2025-03-03 09:10", bethan, sunita, "Re: Taunton!!", """Stop it, I'm at my desk!!

Your four were brilliant. Lorraine can come and live with us. Only mishap was the toaster v. the fuse box, and the fuse box lost.

Beth x""", cc=[tom, rupert, owen, judith], reply_to=a)
m("2025-03-03 13:22", rupert, [bethan, tom, sunita], "Re: Taunton!!", "New toaster and new fuse box on me. Superb stuff, all.\n\nR", cc=[owen, judith], reply_to=a)

note("2025-03-13", "Programme group", [judith, tom, bethan, nasreen, rupert, sunita, greg, hannah, owen], """
1. Taunton: 22 children at the second session. All happy. Fuse box replaced.
2. Volunteers: 31 signed up, 19 cleared. Owen to chase the slow ones. Bethan: the ones who come are excellent.
3. Report template: agreed as shown by Nasreen, one page of figures and two of stories. Greg likes the one page.
4. Key Fund: 14 awards, average £212.
5. Staff day in June: Tom to speak.

## Actions

- Hannah: style sheet with both names, by 28 March
- Bethan: risk sheet for Yeovil, by 20 March
- Greg: contact for queries about invoices, by 17 March
""")

# Noise: a joke that both share
a = m("2025-03-19 10:02", owen, bethan, "The trampoline", """Now then Bethan

I have read your risk sheet for Yeovil. Eleven pages. Page seven is about the trampoline. I showed it to our actuaries and two of them asked for your number.

Owen""")
b = m("2025-03-19 10:31", bethan, owen, "Re: The trampoline", """You people would put a warning label on a cushion and you come to ME about eleven pages?!

Typical insurers, can't tell a compliment from a claim.

B""", reply_to=a)
m("2025-03-19 10:40", owen, bethan, "Re: The trampoline", "Typical do-gooders, won't take the compliment. I'm having page seven framed. See you Saturday, I'll be the one not on the trampoline.\n\nO", reply_to=b)

# Noise: urgent because it is urgent
a = m("2025-03-27 15:48", bethan, [sunita, owen], "URGENT Yeovil hall, this Saturday", """Hiya both, urgent I'm afraid, please ring me.

The hall in Yeovil has just cancelled us. There's asbestos in the ceiling tile that came down and nobody may go in until it's been tested. 19 children booked, first session, the day after tomorrow. I need a room with a kitchen and two exits by tomorrow noon.

Beth 07700 900 318""", cc=[tom])
b = m("2025-03-27 15:59", sunita, bethan, "Re: URGENT Yeovil hall, this Saturday", "On it. Ringing our Yeovil branch now, they've got the training floor with a kitchenette. Stay by the phone.\n\nS", cc=[tom, owen], reply_to=a)
c = m("2025-03-27 16:37", owen, [bethan, sunita], "Re: URGENT Yeovil hall, this Saturday", "Training floor is yours Saturday 9 to 4. Security will be in, I'll be in, two exits counted personally. Bring the toaster.\n\nOwen", cc=[tom], reply_to=b)
m("2025-03-27 16:45", bethan, [owen, sunita], "Re: URGENT Yeovil hall, this Saturday", "I could kiss the pair of you. Under an hour!! Thank you thank you.\n\nB", cc=[tom], reply_to=c)
m("2025-03-31 09:05", tom, [sunita, owen], "Re: URGENT Yeovil hall, this Saturday", """Hi both,

Just to close the loop: 17 came, the swivel chairs were the hit of the day, and the hall has had its all-clear, so we're back there from the 12th. I was on a train on Thursday and by the time I had signal you had solved it. That's what it ought to be like.

All the best,
Tom""", reply_to=c)

# Noise: a quiet time that is announced
m("2025-04-02 11:15", tom, [sunita, owen, greg, hannah], "Easter: we'll be very thin on the ground", """Hi all,

Fair warning that from 7 to 25 April almost all of us are out at holiday sessions or on leave, so mail from here will be slow and scarce. Bethan has the emergency phone. Nothing is wrong, it is only the school holidays. Back to normal on Monday 28th.

Best wishes,
Tom""", cc=[bethan, nasreen, callum])
m("2025-04-02 12:01", sunita, tom, "Re: Easter: we'll be very thin on the ground", "Thanks Tom, same here really, half of us are on a beach and the other half wish they were. Speak on the 28th!\n\nSunita")

note("2025-04-10", "Programme group", [tom, nasreen, sunita, owen], """
Short one because of the holidays.

- Yeovil is in its own hall from Saturday. Penhill is on for May, Matson for the end of May.
- Q1 report is on its way, Nasreen foresees the 28th.
- Nothing on money.
""")

m("2025-04-28 16:20", nasreen, [sunita, greg], "Q1 report", """Dear Sunita, dear Greg,

Please find attached the report for the first quarter, two days early.

1. Four hubs open, 104 children seen, 61 of them regular.
2. Key Fund: 39 awards, median answer in 6 days.
3. One thing that did not work: the homework corner. We have stopped it.

Questions very welcome.

Kind regards,
Nasreen""", cc=[tom, judith])
m("2025-04-29 09:44", greg, nasreen, "Re: Q1 report", "Read it. Clear, complete, and you say what didn't work. No questions. Rare.\n\nGT", cc=[sunita, tom, judith])

note("2025-05-08", "Programme group", [judith, tom, nasreen, callum, bethan, rupert, sunita, greg, hannah, owen], """
1. Q1 report: accepted with thanks. Rupert: "the best one I have been sent by anybody".
2. Map for year two: Truro and Bodmin by spring 2026, then two in Wales if the numbers hold. Rupert keen on Wales, Judith keen if there are staff.
3. Carers Week 9 to 15 June: joint plan, see Hannah's list.
4. Transport: see separate complaint to the minibus firm.

## Actions

- Tom: first look at Truro halls, by 30 May
- Hannah: plan for Carers Week, by 16 May
- Callum and Greg: letter to the minibus firm, by 15 May
""")

# Noise: hard words about a third firm
a = m("2025-05-13 14:05", callum, greg, "Severn Vale Minibuses", """Greg,

That firm again. Third invoice for a bus that never came. They are unreliable, they do not answer the phone and I no longer believe a word they say. I propose that we cancel at the end of the month and never speak of them again.

Callum""")
b = m("2025-05-13 14:33", greg, callum, "Re: Severn Vale Minibuses", "Agreed. Shambles of a company. We had them for the staff party, same story. Will sign whatever you draft.\n\nGT", reply_to=a)
m("2025-05-14 09:20", callum, greg, "Re: Severn Vale Minibuses", "Drafted, two sentences, both rude. Toned down to one.\n\nCallum", reply_to=b)

# Noise: changes that are told in good time
m("2025-05-20 10:10", bethan, [owen, sunita], "Penhill: Sundays instead of Saturdays from 22 June", """Hiya both,

So that you've got it nice and early: the hall at Penhill is taken over by a dance school on Saturdays from the end of June, so from 22 June we go to Sundays, same hours. I've asked the families and they're fine (a few even prefer it). That's nearly five weeks, shout if it hurts your rota and we'll talk.

Beth""", cc=[tom])
m("2025-05-21 09:02", owen, bethan, "Re: Penhill: Sundays instead of Saturdays from 22 June", "Plenty of time, thank you. Two of mine are churchgoers but the other four are heathens, so we're covered.\n\nOwen", cc=[sunita, tom])

# The insurer's bad half-year, kept in the house
a = m("2025-06-03 17:52", rupert, [sunita, hannah, greg], "For us only", """All

Exec this afternoon. February's storms and the two floods have landed and the half-year is going to look ugly. Discretionary spend under review from now, community included, everything to be justified line by line before September. I'd rather not have Underwing fretting in the middle of Carers Week, so nothing to them for the moment please. If they ask, business as usual.

R""")
m("2025-06-03 18:20", sunita, rupert, "Re: For us only", "Understood. I do think Judith would take it well if she heard it from you, she said as much in February? But your call.\n\nSunita", cc=[hannah, greg], reply_to=a)
a = m("2025-06-10 08:48", greg, callum, "Couple of numbers", "Could you let me have cost per child per session, by hub, and what would be saved if a hub closed in month 9, 12 or 18. Just for something internal.\n\nGT")
b = m("2025-06-10 10:15", callum, greg, "Re: Couple of numbers", """Greg,

First part attached. The second part is an odd thing to be asked. Is anything up?

Callum""", reply_to=a)
m("2025-06-10 10:21", greg, callum, "Re: Couple of numbers", "No, nothing. Routine exercise.\n\nGT", reply_to=b)
story.truth("2025-06-10", "pressure not shared: spending review kept from the charity, figures asked for under a pretext", "marlcombe", "underwing", 2)

note("2025-06-05", "Programme group", [judith, tom, bethan, rupert, sunita, hannah, owen], """
1. Carers Week: all ready. Hannah showed the posters, Bethan showed the cake.
2. Penhill moves to Sundays from 22 June (announced in May). Noted.
3. Truro: two halls seen, the Methodist one is best. Paper in July.
4. Any news from Marlcombe: none.
""")

# Noise: simply good
a = m("2025-06-16 09:30", hannah, [tom, bethan, nasreen], "What a week", """Hey you three,

412 people at five events, two local papers, and the mayor of Barnstaple in an apron. I've done ten years of campaigns and never had one where nobody had to pretend. Thank you!!

Hannah""", cc=[sunita, rupert, judith])
m("2025-06-16 10:12", tom, hannah, "Re: What a week", """Hi Hannah,

I slept for eleven hours. Thank you for the posters, for the vegan sausage rolls and for talking the photographer out of the slow-motion shot. Couldn't have done it without you, any of it.

Tom""", cc=[bethan, nasreen, sunita, rupert, judith], reply_to=a)

# Noise: sorry for next to nothing
a = m("2025-06-25 11:08", hannah, tom, "I'm mortified", "Tom, I'm so, so sorry. The cupcakes for tomorrow say UNDERWINE. All sixty. The baker can't redo them in time and I could sink through the floor.\n\nHannah")
m("2025-06-25 11:14", tom, hannah, "Re: I'm mortified", "I have just read this out and Judith has asked whether it's a rebrand. Best mistake of the year, please don't change a thing.\n\nTom", reply_to=a)

note("2025-07-03", "Programme group", [judith, tom, nasreen, callum, bethan, rupert, sunita, owen], """
1. Hubs: Heavitree opened on 28 June, seven hubs now. 163 children.
2. Key Fund: 31 awards in June. Bethan told of the bunk beds in Bridgwater.
3. Truro paper: Tom needs two more weeks for the rent. Fine.
4. Q2 report: due 31 July. Nasreen on leave 7 to 18 July, Tom will write the first draft.
5. AOB: none.

## Actions

- Tom: Q2 report, by 31 July
- Owen: list of volunteers for the summer, by 10 July
""")

# The cap
a = m("2025-07-09 11:26", bethan, sunita, "Three Key Fund forms thrown out by the portal?", """Hi Sunita,

Weird one. I put in three grant applications this morning (fridge in Matson £340, bed and mattress in Yeovil £385, driving lessons £310) and the portal came back with "exceeds limit of £250". Is it poorly? I've told all three families yes already.

Beth""", cc=[callum])
b = m("2025-07-09 14:50", sunita, bethan, "Re: Three Key Fund forms thrown out by the portal?", "Hi Bethan, let me ask Greg, I don't know of anything.\n\nSunita", cc=[callum, greg], reply_to=a)
c = m("2025-07-09 15:35", greg, [sunita, bethan], "Re: Three Key Fund forms thrown out by the portal?", "Not a fault. Cap is £250 since 1 July, aligned with our other community pots. Applies to anything not paid out by 30 June.\n\nGT", cc=[callum], reply_to=b)
d = m("2025-07-09 16:02", bethan, [greg, sunita], "Re: Three Key Fund forms thrown out by the portal?", """Since the 1st?? It's the 9th. We all sat in a room on the 3rd and not one of you opened your mouth about it.

I've got a mum in Yeovil whose lad is sleeping on sofa cushions. What am I meant to ring her up and say?

Bethan""", cc=[callum, tom], reply_to=c)
m("2025-07-10 17:41", greg, bethan, "Re: Three Key Fund forms thrown out by the portal?", "It was on the portal's landing page. Exceptions go to me with two quotes.\n\nGT", cc=[sunita, callum, tom], reply_to=d)
m("2025-07-11 09:15", judith, rupert, "Key Fund", """Rupert

£400 is in the minutes of 13 February with your name under it. So are three weeks. I have paid the three families out of our own reserves this morning. I'd like to know how this came about.

Judith""")
m("2025-07-16 18:30", rupert, judith, "Re: Key Fund", "Judith, sorry, been in and out of board stuff. It's a harmonisation thing that Finance run across all pots, not aimed at you. Honestly wouldn't read too much into it. Catch up soon?\n\nR")
story.truth("2025-07-09", "change without notice: grant cap cut from 400 to 250, found out from a rejected form", "marlcombe", "underwing", 5)

# Whose work it was
a = m("2025-07-24 08:55", nasreen, [tom, judith], "Have you seen the Somerset paper?", """Dear both,

Page 5. "Insurer opens seventh Saturday club for young carers: Marlcombe's own volunteers give up their weekends." There is a picture of Del in the kitchen at Heavitree, captioned "a Marlcombe helper". I have read it three times and our name is not in it. Not once.

Nasreen""")
b = m("2025-07-24 09:40", tom, hannah, "The piece in today's paper", """Hi Hannah,

I expect you've seen it. I can't find us. Del has been with Underwing for nine years and he's had his phone going since seven with people asking when he joined an insurance company. I thought the deal was both names, and that we look at things first? We didn't see this one.

Tom""", cc=[bethan])
c = m("2025-07-24 13:05", hannah, tom, "Re: The piece in today's paper", "Hey Tom, totally get it. Ours had you in paragraph six and the sub cut from the bottom, that's papers for you. And it was a quick turnaround, the exec wanted some good news out before the half-year numbers. Still, great coverage for the kids, no?\n\nH", cc=[bethan], reply_to=b)
m("2025-07-24 13:30", tom, hannah, "Re: The piece in today's paper", "Paragraph six. Right.", cc=[bethan], reply_to=c)
story.truth("2025-07-24", "contribution not credited: press release about the hubs that names only the insurer", "marlcombe", "underwing", 4)

# Noise: a meeting that moves for a good reason
m("2025-07-28 10:20", sunita, [judith, tom, nasreen, callum, bethan], "Trains on Thursday: Programme group a day earlier?", "Hi all, the rail strike on Thursday 31st would strand half of us. Could we do Wednesday 30th at ten instead, same room? If it's a pain for anyone we'll do it by video.\n\nSunita", cc=[rupert, greg, owen])
m("2025-07-28 10:44", judith, sunita, "Re: Trains on Thursday: Programme group a day earlier?", "Wednesday is fine for all of us.\n\nJudith", cc=[rupert, tom])

note("2025-07-30", "Programme group", [judith, tom, bethan, sunita, owen], """
Apologies: Rupert, Greg, Hannah.

1. Key Fund: Judith asked who had decided on £250 and when. Sunita did not know and will ask. Carried over.
2. The newspaper: Bethan said that the Heavitree team was hurt. Sunita said sorry for her part.
3. Q2 report: Tom said that it is nearly there, Monday.
4. Summer: Keyham opens in September.

## Actions

- Sunita: answer on the Key Fund, by 8 August
- Tom: Q2 report, by Monday 4 August
""")

# The report that does not come
a = m("2025-07-31 16:55", tom, [sunita, greg], "Q2 report: Monday", """Hi both,

As I said yesterday, the report needs the weekend. You'll have it on Monday, promise.

Best wishes,
Tom""", cc=[nasreen])
m("2025-08-05 09:30", greg, tom, "Re: Q2 report: Monday", "Today is Tuesday.\n\nGT", cc=[sunita, nasreen], reply_to=a)
b = m("2025-08-05 12:10", tom, greg, "Re: Q2 report: Monday", "Sorry Greg, sorry. Two hubs never sent in their registers and I'm piecing it together from photographs. End of this week, definitely.\n\nTom", cc=[sunita, nasreen], reply_to=a)
c = m("2025-08-12 09:02", greg, tom, "Re: Q2 report: Monday", "It is now the 12th. My half-year pack went up with a blank where you should be. I was asked about it in front of the CFO.\n\nGreg", cc=[sunita, nasreen, rupert], reply_to=b)
m("2025-08-13 15:20", tom, greg, "Re: Q2 report: Monday", "I hear you and I feel dreadful. I will not name another day, I'll just send it.\n\nTom", cc=[sunita, nasreen, rupert], reply_to=c)
m("2025-08-21 18:12", tom, [sunita, greg], "Q2 report", "Here it is. The stories will have to follow, there are no case figures for Matson and Penhill, and I know that it's three weeks over.\n\nTom", cc=[nasreen, judith])
story.truth("2025-08-12", "promise slips: Q2 report, first Monday, then end of the week, then no day at all", "underwing", "marlcombe", 5)

# Said on the quiet, sent to all
m("2025-08-14 08:11", rupert, [sunita, tom], "Fwd: Q2 report: Monday", """S

See below, Greg's having kittens and I don't blame him. It's what you get with this sector: big hearts, can't run a bath. I've yet to meet a charity that owns a calendar. Keep them on a shorter leash from now on, will you.

R

Sent from my phone""")
m("2025-08-14 08:47", tom, rupert, "Re: Fwd: Q2 report: Monday", "Rupert, I think this one wasn't meant for me. I own two calendars.\n\nTom", cc=[sunita])
m("2025-08-14 09:30", sunita, tom, "Oh Tom", "I don't know what to say. I'm sorry you read that. He types before he thinks.\n\nS")
story.truth("2025-08-14", "loose label: big hearts, can't run a bath", "marlcombe", "underwing", 4)

# Three times asked
a = m("2025-08-15 10:00", nasreen, [owen, sunita], "Clearance dates of volunteers", """Dear Owen, dear Sunita,

For the re-registration of our hubs with the county I need, for each of your volunteers: (1) date of the DBS certificate, (2) date of the last safeguarding training. The county wants it by 5 September. Could you let me have the list by the 22nd?

Kind regards,
Nasreen""")
b = m("2025-08-22 10:00", nasreen, [owen, sunita], "Re: Clearance dates of volunteers", "Dear both, has this reached you? Today was the day I had hoped for. A partial list would already help.\n\nKind regards,\nNasreen", reply_to=a)
m("2025-08-29 16:15", nasreen, [owen, sunita], "Re: Clearance dates of volunteers", "Dear both,\n\nTrying once more. If I cannot show those dates to the county next Friday, I must take every one of your volunteers off the rota, and I do not want to. Is there anybody else whom I should ask?\n\nNasreen", cc=[tom], reply_to=b)
m("2025-09-05 12:00", nasreen, bethan, "Rota", "Bethan, nothing has come from them. I have told the county that we run with our own people until further notice. Would you ring round the hubs please.\n\nN.", cc=[tom])
story.truth("2025-08-29", "request without answer: clearance dates of volunteers, asked three times", "marlcombe", "underwing", 4)

# Called off
m("2025-08-26 17:05", sunita, [judith, tom, nasreen, callum, bethan], "Programme group on Thursday", "Hi everyone, so sorry, I've been asked to take Thursday out of the diary, Rupert and Greg are both needed for the budget round. We'll just roll everything to September.\n\nSunita", cc=[rupert, greg, owen])
m("2025-09-23 16:40", owen, [judith, tom, nasreen, callum, bethan], "Thursday is off", "Afternoon all. Rupert's office tells me Thursday's Programme group is off again, something came in over the top. No new date as yet I'm afraid.\n\nOwen", cc=[rupert])
m("2025-09-23 17:02", callum, [tom, judith], "Re: Thursday is off", "Two running. Anybody keeping a tally?\n\nC.")
story.truth("2025-09-23", "meetings cancelled: programme group twice in a row, a day or two before", "marlcombe", "underwing", 4)

# Receipts
a = m("2025-09-04 09:00", greg, callum, "September instalment", """As of today we need the following before any release: scanned receipt for every Key Fund item over £20, hub by hub, back to 1 April, plus signed registers. September instalment is on hold until the set is complete.

GT""", cc=[sunita, tom])
b = m("2025-09-04 09:52", callum, greg, "Re: September instalment", """Greg,

The instalment was due on Monday. Salaries go out on the 26th. There are some 700 items over £20 since April, and this is the first that any of us hears of such a thing. Under what clause?

Callum""", cc=[sunita, tom, judith], reply_to=a)
c = m("2025-09-04 11:18", greg, callum, "Re: September instalment", "Schedule 3, reasonable evidence. Given the Q2 report we consider it reasonable.\n\nGT", cc=[sunita, tom, judith], reply_to=b)
m("2025-09-04 11:25", callum, greg, "Re: September instalment", "Noted.", cc=[sunita, tom, judith], reply_to=c)
story.truth("2025-09-04", "change without notice: receipts for everything, instalment held the same day", "marlcombe", "underwing", 4)

# Noise: somebody moves on, properly said
a = m("2025-09-01 10:30", sunita, [judith, tom, bethan, nasreen, callum], "Some news", """Hi all,

My last day here is the 12th. It's a lovely job in Cardiff and I'd have told you sooner, but it was only signed on Friday. Dawn Pettifer takes over on the 15th: she ran our Swindon call centre, she's kind and she listens. I've written her forty pages. You've been the best part of my time here, all of you.

Sunita""")
m("2025-09-01 11:12", bethan, sunita, "Re: Some news", "NO. I mean congratulations. But no. You'll have to come to Keyham first so that we can feed you.\n\nBeth x", cc=[tom], reply_to=a)
m("2025-09-01 12:40", tom, sunita, "Re: Some news", "Gutted for us, thrilled for you. Thank you for every single Saturday.\n\nTom", reply_to=a)

# Dawn
a = m("2025-09-15 09:20", dawn, [judith, tom, bethan, nasreen, callum], "Hello from Dawn", """Hello all,

I'm Dawn and I follow Sunita. I'd love to see a hub before I say anything clever, and I'd be grateful for half an hour with each of you so that I know who does what. I can do any day, and Saturdays too. What would suit?

Best,
Dawn Pettifer""")
b = m("2025-09-22 09:35", dawn, [tom, bethan], "Re: Hello from Dawn", "Hello both,\n\nI expect it's a hectic time. I'd still love to come along on a Saturday, just to wash up if that's useful. Also I don't seem to have access to the shared folder, and I haven't been put on any of the mails about Keyham.\n\nBest,\nDawn", reply_to=a)
m("2025-09-29 16:50", dawn, owen, "Underwing", "Owen, is it me? Two weeks, two mails, not a line from any of the five. I drove past Keyham on Saturday and didn't dare go in without being asked.\n\nDawn", reply_to=None)
m("2025-09-29 17:02", owen, dawn, "Re: Underwing", "It isn't you. They've got the hump and you're the one standing where Sunita stood. I'd go in by the kitchen door.\n\nOwen")
m("2025-10-06 17:30", tom, dawn, "Re: Hello from Dawn", "Hello Dawn,\n\nApologies for the gap. Folder access is Nasreen's department. Saturdays are full until half term.\n\nTom", reply_to=b)
story.truth("2025-09-29", "newcomer left alone: Dawn writes to all five and nobody answers", "underwing", "marlcombe", 3)

# Noise: both go up together, and both want it
a = m("2025-09-17 10:05", tom, owen, "Council and the Matson rent", "Hi Owen, the officer at the council has now said three different things about the rent at Matson. Shall we go over his head, jointly? A letter with both names to the head of property might shift it.\n\nTom")
b = m("2025-09-17 11:20", owen, tom, "Re: Council and the Matson rent", "Yes, he's told us he'd be glad of it himself, his hands are tied. Draft it and I'll get a signature this side.\n\nOwen", reply_to=a)
m("2025-09-26 14:10", owen, tom, "Re: Council and the Matson rent", "Result: rent frozen for two years. Worth the stamp.\n\nOwen", reply_to=b)

# What counts
a = m("2025-09-24 13:15", hannah, nasreen, "Reach figure", """Hey Nasreen,

Rupert's after a bigger number for the autumn campaign, "10,000 young people reached" is the ask. If Tom does a school assembly with 400 kids in it, can't those 400 count? And anyone who's had a leaflet? A hundred and eighty just doesn't sing.

Hannah""", cc=[rupert])
b = m("2025-09-26 15:55", nasreen, hannah, "Re: Reach figure", "Dear Hannah,\n\nNo. A child in an assembly has not been helped, it has been talked at. We said in February that we count those who come four times a term. I am not able to put my name to the other figure.\n\nNasreen", cc=[rupert, tom], reply_to=a)
m("2025-09-29 09:15", rupert, nasreen, "Re: Reach figure", "Bit purist? We need scale to keep this alive upstairs. Depth is your thing, I get it, but reach is what I'm measured on now.\n\nR", cc=[hannah, tom], reply_to=b)

# Round and round
a = m("2025-09-30 16:25", greg, [tom, callum], "Tracker", "Receipts set is at 38 per cent and I see no sign of Q3 figures. From next week I want a tracker every Monday, line by line, with a name against each.\n\nGT", cc=[rupert, owen])
b = m("2025-10-01 19:48", tom, greg, "Re: Tracker", """Greg,

It's ten to eight and Callum, Bethan and I are on the floor of the office with a scanner. I'd like you to picture it. We're late with the figures because we're scanning, and we're scanning because we were late with the figures. Every form you send buys you a later report, and every late report buys us another form. Bethan has not been in a hub for two weeks. Where does this stop?

Tom""", cc=[rupert, owen, callum], reply_to=a)
m("2025-10-03 08:30", greg, tom, "Re: Tracker", "It stops when the set is complete. If I'd had the report in July there would be no tracker.\n\nGT", cc=[rupert, owen, callum], reply_to=b)
story.truth("2025-09-30", "vicious circle: late report, receipts and held money, no time, later still, weekly tracker", "both", "both", 3)
story.truth("2025-10-06", "replies slow down: what took a morning now takes days", "underwing", "marlcombe", 3)

# Over everybody's head
a = m("2025-10-09 08:00", judith, alastair, "Saturday Keys", """Dear Mr Quennell

We have met once, at Taunton, where you dried up. I write to you because I have run out of other addresses. Your company has held back £92,000 since 1 September, has cut a grant to families between one day and the next, and has called off the only meeting at which this could be discussed. I have put salaries on our overdraft. My trustees have asked me to lay this before your board and I enclose their letter.

Judith Ackerley""")
m("2025-10-09 09:26", alastair, rupert, "Fwd: Saturday Keys", "Rupert, what on earth is this? I'd have expected to hear it from you. My office, two o'clock.\n\nAQ")
m("2025-10-10 10:40", rupert, judith, "Your letter to Alastair", """Judith

You have my mobile. You've had it since February. I found out about your letter by being summoned. I had a slot for us in my diary next week, not that it matters now.

Rupert""")
m("2025-10-13 12:05", alastair, judith, "Re: Saturday Keys", "Dear Ms Ackerley,\n\nThank you for your letter. I have asked Rupert Haldane to see that the payment is reviewed, and he will be in touch.\n\nYours sincerely,\nAlastair Quennell", reply_to=a)
story.truth("2025-10-09", "escalation without an earlier word: letter with trustees' complaint straight to the chief executive", "underwing", "marlcombe", 5)

# Two camps
a = m("2025-10-15 11:32", callum, [tom, bethan, nasreen], "Monday's tracker", """All,

Done, sent, 214 lines. From now on: give them what they ask for, to the letter, and not a word more. No chat, no favours, nothing on the phone that isn't in writing afterwards. Anything you tell that lot turns up as a question from Greg.

C.""")
m("2025-10-15 11:50", bethan, [callum, tom, nasreen], "Re: Monday's tracker", "Fine by me. They've got their building and we've got the kids. I know which side I'm on.\n\nB", reply_to=a)
b = m("2025-10-16 09:41", bethan, owen, "Re: Volunteers for half term", """Owen,

Thanks for the offer but no. When your people turn up there's forms, when ours turn up there's breakfast. We'll look after our own. I've nothing against you personally.

Bethan""", cc=[dawn, hannah])
m("2025-10-16 10:20", owen, bethan, "Re: Volunteers for half term", "Blimey. It was only to butter some rolls.\n\nOwen", cc=[dawn, hannah], reply_to=b)
story.truth("2025-10-16", "us against them: their building, our kids, not a word more than asked", "underwing", "marlcombe", 4)

note("2025-10-23", "Programme group", [judith, tom, nasreen, rupert, dawn, greg], """
1. Instalment: Greg released it yesterday, in full. Judith noted that it was seven weeks late. Rupert noted the letter of 9 October.
2. Figures: Rupert wants one headline number for reach, with schools and leaflets in it, and proposes that hubs report footfall. Nasreen will go on reporting regular attendance. It was left that each side uses its own.
3. Aim for year two: Rupert tabled a slide ("visibility, volunteering hours, footfall"). Judith asked where the children were on it. No discussion.
4. Tracker: stays, fortnightly.
5. Dawn asked for a visit to a hub. Tom will look for a date.

No actions recorded.
""")
story.truth("2025-10-23", "goals drift: reach and visibility on one side, four times a term on the other, each with its own count", "marlcombe", "underwing", 2)

# Noise: a day that is only good
a = m("2025-10-29 20:15", owen, bethan, "Barnstaple today", "Alright Bethan. I know I wasn't asked, but Marcie rang me at eight because the minibus wouldn't start, so I drove. Eleven kids, one beach, nine ice creams in a gale. Hope that's OK.\n\nOwen")
m("2025-10-30 15:40", bethan, owen, "Re: Barnstaple today", "Of course it's OK you daft lump. Thank you. They've talked of nothing else.\n\nB", reply_to=a)

# Noise: an emergency, handled as in the old days
a = m("2025-11-12 07:05", bethan, [owen, dawn], "Bridgwater is under water", "Urgent: the river's in the hall at Bridgwater, eight inches, fridge floating. Nobody hurt. I don't know who else to ask about claims and drying. Please ring.\n\nBethan", cc=[tom])
b = m("2025-11-12 07:22", dawn, bethan, "Re: Bridgwater is under water", "Ringing now. I've done eleven years of floods in claims, you're in the right place. Pumps by ten, assessor by noon, touch nothing electric.\n\nDawn", cc=[tom, owen], reply_to=a)
m("2025-11-14 16:00", bethan, dawn, "Re: Bridgwater is under water", "It's dry. I've never seen anything like it. Thank you Dawn.\n\nBethan", cc=[tom, owen], reply_to=b)

note("2025-11-20", "Programme group", [tom, callum, dawn, greg], """
Apologies: Judith, Nasreen, Rupert, Hannah.

1. Bridgwater: reopens on 22 November after the flood. Thanks to Dawn.
2. Truro and Bodmin: Tom suggests leaving them off the plan. Eight is what can be managed. No objection. Wales was not raised.
3. Target of 900: Greg asked whether it still stands. Tom: "I'd settle for getting through the winter."
4. Q3 report: came on 17 November. Taken as read.

Meeting closed after 25 minutes.
""")
story.truth("2025-11-20", "ambition fades: Truro, Bodmin, Wales and the 900 let go without a word", "underwing", "marlcombe", 2)
story.truth("2025-11-24", "contact thins out: from a dozen exchanges in a busy week to one or two", "underwing", "marlcombe", 3)

# December: nothing comes back
m("2025-12-04 10:15", hannah, [tom, bethan], "Christmas film", "Hey both, any chance of the consents for the Christmas film? We'd need them by the 10th or it can't run.\n\nHannah")
m("2025-12-09 09:10", dawn, [tom, bethan, judith], "Are you all right?", """Hello,

I've counted, and since the 28th of November nobody at Marlcombe has had a mail from any of you. Owen's rung twice. If you're snowed under then say so and we'll leave you be, but I'd rather know.

Dawn""")
m("2025-12-16 14:25", owen, bethan, "Parcels", "Morning Bethan. Sixty-two parcels wrapped and sat in reception. I'll take them round the halls myself on Friday if I don't hear otherwise.\n\nOwen")
m("2025-12-16 15:50", rupert, judith, "Thursday", "Judith, with no papers from your side I'm taking Thursday out. Have a good Christmas.\n\nR")
story.truth("2025-12-10", "silence: not one mail from the charity in three weeks, questions or not", "underwing", "marlcombe", 4)

m("2026-01-06 10:35", tom, [dawn, owen], "January", "Hello both, we're back. Usual Saturdays at all eight from the 10th. Owen, the parcels were kind.\n\nTom")

# Heard elsewhere
a = m("2026-01-08 08:20", bethan, [judith, tom], "Is this right??", """Judith, the head at Ladymead has just asked me how we feel about being replaced. He was at a breakfast yesterday where Rupert stood up and launched "Bright Starts with Marlcombe", numeracy for primary schools, three years, with some outfit in Bristol. There were balloons.

Bethan""")
m("2026-01-08 09:05", judith, rupert, "Bright Starts", "A headteacher told my hubs coordinator this morning that you have a new charity. I should have liked to be told by you, before the balloons. What does it mean for us?\n\nJudith", cc=[dawn])
m("2026-01-09 16:20", dawn, judith, "Re: Bright Starts", "Dear Judith,\n\nI can't speak for Rupert. For what it's worth I saw it on the intranet on Wednesday, like everyone else here.\n\nDawn")
story.truth("2026-01-08", "surprise: new charity partner, heard of from a headteacher", "marlcombe", "underwing", 4)

note("2026-01-15", "Programme group", [judith, tom, callum, dawn, greg], """
1. Attendance: 171 regular, eight hubs. Noted.
2. Bright Starts: Judith asked. Dawn had no brief to answer. Greg said that budgets for 2026 are with the exec.
3. Year two: no statement.
4. Next meeting: 12 February, if wanted.
""")

# The end in sight
a = m("2026-01-21 16:58", rupert, judith, "Saturday Keys: clause 11", """Dear Judith

Following our portfolio review, Marlcombe will be using the break in clause 11 and will not be funding Saturday Keys beyond 30 April. I recognise what has been achieved. Dawn will work with Tom on an orderly wind-down and on the wording for families.

Rupert""", cc=[alastair, dawn, greg])
m("2026-01-22 09:03", judith, rupert, "Re: Saturday Keys: clause 11", "Received.\n\nTaunton is open on Saturday, should you wish to tell them yourself.\n\nJudith", cc=[alastair, dawn], reply_to=a)
story.truth("2026-01-21", "leaves: notice under the break clause", "marlcombe", "underwing", 5)
m("2026-01-27 11:10", owen, bethan, "Not a work mail", "Bethan. Whatever they decide up there, I'll be buttering rolls in Penhill on Sunday. As a person.\n\nOwen")
m("2026-01-27 12:02", bethan, owen, "Re: Not a work mail", "Bring your own knife. And thanks.\n\nB")

# ---------------------------------------------------------------- the diary
story.series("Programme group", "2025-02-13 10:00", 4, "2026-01-30", 90, [sunita, rupert, greg, owen, judith, tom, nasreen, callum, bethan],
             cancelled=["2025-08-28", "2025-09-25", "2025-12-18"], moved={"2025-07-31": "2025-07-30 10:00"})
story.series("Hub catch-up", "2025-02-11 14:00", 2, "2026-01-30", 30, [bethan, tom, owen, sunita],
             skip=["2025-12-30"], cancelled=["2025-04-08", "2025-04-22", "2025-08-12", "2025-10-07", "2025-11-04", "2025-11-18", "2025-12-02", "2025-12-16"])
for when in ("2025-04-24 11:00", "2025-07-24 11:00", "2025-10-30 11:00", "2026-01-22 11:00"):
    story.meeting(when, "Finance review", 45, [greg, callum])
story.meeting("2025-03-01 10:00", "Opening of Taunton hub", 240, [bethan, tom, judith, rupert, sunita, owen])
story.meeting("2025-05-15 15:00", "Carers Week planning", 60, [hannah, tom, bethan, sunita])
story.meeting("2025-06-11 12:00", "Staff day, talk by Tom", 60, [hannah, tom, rupert])
story.meeting("2025-10-14 09:00", "Judith and Rupert", 45, [rupert, judith], cancelled=True)

story.write()
