import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

story = Story(4177, "Europe/London", "2025-03-10", "2026-02-13")

story.party("fulacht", "fulacht.example")
story.party("wetherden", "wetherden.example")
story.party("corrieway", "corrieway.example")

grainne = story.person("Gráinne Tuohy", "fulacht", "chief executive")
donal = story.person("Donal Cusack", "fulacht", "operations, hubs")
aoife = story.person("Aoife Lenihan", "fulacht", "food safety")
padraig = story.person("Pádraig Moran", "fulacht", "warehouse, Dublin hub")
sile = story.person("Síle Brophy", "fulacht", "volunteers and figures")

helen = story.person("Helen Ashworth", "wetherden", "head of sustainability")
marcus = story.person("Marcus Thwaite", "wetherden", "surplus programme")
priya = story.person("Priya Chandarana", "wetherden", "supply planning")
colin = story.person("Colin Babbage", "wetherden", "depot manager, Carnforth")
fran = story.person("Fran Oakes", "wetherden", "communications")
giles = story.person("Giles Renshaw", "wetherden", "commercial director")
beth = story.person("Beth Sowerby", "wetherden", "surplus coordinator")

morag = story.person("Morag Kinnaird", "corrieway", "general manager")
ewan = story.person("Ewan Galbraith", "corrieway", "traffic planner")
shona = story.person("Shona McPhee", "corrieway", "contracts and finance")
craig = story.person("Craig Dunsmore", "corrieway", "fleet, Stranraer yard")
isla = story.person("Isla Rennie", "corrieway", "customs and compliance")

WHO = dict(grainne=grainne, donal=donal, aoife=aoife, padraig=padraig, sile=sile, helen=helen, marcus=marcus, priya=priya, colin=colin,
           fran=fran, giles=giles, beth=beth, morag=morag, ewan=ewan, shona=shona, craig=craig, isla=isla)
SINCE = {beth: dt.date(2025, 10, 6), giles: dt.date(2025, 10, 6)}
OFF = {isla: (dt.date(2026, 1, 9), dt.date(2026, 1, 30))}

for d in ["2025-03-17", "2025-04-21", "2025-05-05", "2025-06-02", "2025-08-04", "2025-10-27", "2026-02-02"]:
    story.away("fulacht", d, d)
for p in ("wetherden", "corrieway"):
    for d in ["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25"]:
        story.away(p, d, d)
for d in ["2025-08-04", "2025-12-01"]:
    story.away("corrieway", d, d)
for p in ("fulacht", "wetherden", "corrieway"):
    story.away(p, "2025-12-24", "2026-01-02")

# ---------------------------------------------------------------- background

BLOCKS = """
donal > priya | loads
<Would there be any chance of|Any hope of> a look at what's coming {day}? Even a rough guess at pallets would do me.
<About|Call it|Looks like> {p}. Mostly {item}, bit of {item2}. I'll firm it up once the stores have scanned.
You're a star. I'll get the volunteers sorted so.

donal,sile > marcus | mail
Subject: Numbers for {month} | Hi {you}, for our own board I have {kg} kg received in {month} from yourselves. Does that tally with what you have going out? No rush, end of the week is fine. {me}
I have {kg2}. The gap is the {store} cages, they were weighed with the cage. Yours is right.
Lovely, I'll go with mine. <Thanks a million|Thanks for checking>.

aoife > priya | paperwork
{you}, the label on the {item} says keep below 5 and the sheet says below 8. Which one do we believe?
The label, always. The sheet's pulled from an old spec. I'll get it put right.
Perfect, thanks. I've told {hub}.

padraig > colin | loads
{n} cages of {item} came wrapped in that black film. Can't see the dates.
Aye, agency lads. I'll have a word. Clear film from now on.
Good man.

donal > colin | loads
{you}, whoever stacked the {item} on {day} deserves a pint. Not one burst.
That'd be Dot. I'll tell her, she'll be unbearable for a week.
Haha. Tell her {hub} says thanks.

aoife > marcus | mail
Subject: Use-by on {item} | Marcus, just so we're on the same page. {n} cases of {item} arrived with one day left on {day}. We could place them that evening because {hub} had a community dinner on, so no harm done. If there's a pattern I'd like to hear of it. Regards, Aoife
Checked. One-off, store {store} scanned them late. Reminder has gone to the store manager.
Thank you, that's all I needed.

sile > fran | mail
Subject: Photo permission | Hi {you}, one of the mams at {hub} has given the ok for the photo with the {item}. Release form attached. She only asks not to be named. Síle
Gorgeous picture. Understood, no name. Will let you see it before it goes anywhere.
Ah thanks. She'll be thrilled.

sile > fran | evening-run
Do ye need our new logo file? The old one has the wrong green.
<Yes please|Ooh yes>, svg if you have it. The one we've been using looks like pond.
Sent. Pond green is retired.

donal > marcus | evening-run
{hub} can take {n} extra on {day} if there's any going spare.
Noted. I'll flag to Priya. Likely {item}.
We'll take it, we'd take <anything bar more coleslaw|it if it was {item2}>.

padraig > priya | loads
Manifest says {p} pallets. I count {p2}.
Hmm. One may have been double stacked at {store}. Can you send a pic?
Found it behind the door. My mistake. All there.
Ha, phew :)

grainne > helen | mail
Subject: Visit to {hub} | Helen, we have a group of transition-year students in {hub} in a fortnight and I thought of you straight away. If you were over at all that week it would mean the world to them to hear where the food comes from. No pressure whatsoever. Gráinne
What a lovely idea. I'm in Belfast on the {day} anyway so could drive down. Let me check trains and children and come back to you tomorrow.
Mighty. I'll keep a chair and a sandwich for you.

aoife > colin | loads
<Quick one|One small thing>, could the {item} go at the bottom and the {item2} on top? We had a few crushed.
Makes sense. Told the bay.
Thanks Colin.

donal > priya | mail
Subject: Long weekend | Hi Priya, {hub} is closed on the Monday, the whole town is at a wedding, so nothing Sunday night please. Any other night we'll take what you have. Donal
No bother, moved the Sunday load to Dublin. Have a lovely weekend!
You too, if it ever stops raining.

sile > marcus | evening-run
Is it meals or kilos you want in the quarterly sheet? I've been doing both.
Both is good. Kilos for me, meals for Helen.
Both it is.

padraig > colin | loads
Dock plate at {hub} stuck this morning. Unloaded by hand, {mins} min late back out. Fixed now.
No harm. Lad were glad of the break.

aoife > priya | paperwork
The {item} lot {lot}, is it the gluten free one or the other? The outer says one thing and the inner another.
Gluten free is the green stripe. {lot} is green stripe.
<Grand, thanks.|Great. Placed it with the coeliac group so.>

donal > marcus | mail
Subject: Volunteers' day | Marcus, the crew in {hub} are having a bit of a do on the {day}, tea and buns, nothing mad. If any of your lot are over you'd be very welcome. Donal
Kind of you. Will mention it at the team meeting. Colin likes a bun.
He does. We've seen him at it.

grainne > helen,marcus | evening-run
Just off the phone with the family centre in {hub}. They did {n2} parcels out of {day}'s load. I wanted ye to hear it.
That has made my afternoon, thank you.

priya > donal | loads
<Heads up|Just so you know>, {store} freezer failed overnight so there'll be {p} pallets of frozen coming your way {day} if you can use it. Say no if not!
We'll find room. Send it on.
Brilliant. You're saving me a very sad skip.

priya > donal,padraig | loads
{day}'s forecast: {p} pallets, about a third {item}. Shout if too much.
That's <grand|perfect|bang on>.

colin > padraig | loads
Tell me you got the {item}, I've a sheet here wi' no signature.
Got it. {p} pallets. Signature's on the back, the pen died.
Champion.

marcus > donal | mail
Subject: Forecast sheet v{n} | Donal. New version of the forecast sheet attached. Only change: column for {hub}. Old one still works until month end. M.
Got it thanks. Much easier on the eye, I'll say that for it.

marcus > aoife | paperwork
{you}, QA-{ref}: {store} asks whether opened outers can go. My view: only if inners intact.
Agreed, inners sealed and the date legible. I'll put it in writing for you.
Thanks. Useful.

fran > sile | mail
Subject: Quote for the staff magazine | Hi Síle, would one of your volunteers give us two sentences on what a {day} night is like? Readers love that sort of thing. By the 20th if possible? Fran x
Martin in {hub} says: "It's like Christmas if Santy only brought {item}." Is that any use to you?
It's PERFECT. Thank you, and thank Martin.

helen > grainne | mail
Subject: A nice thing | Gráinne, our {store} team did a sponsored walk and would like to put the proceeds (about £{money}) towards {hub}. Who should they talk to? Helen
Oh that is so decent of them. Síle will look after it and we'll make a proper fuss of them. Thank you Helen.

priya > sile | evening-run
Do you have a count of how many groups {hub} serves at the mo? Someone upstairs asked.
{n2} active, two more waiting on their forms.
Thanks lovely, that's all they wanted.

colin > donal | loads
Summat wrong wi' bay {n} door so we're loading off the side. Might be {mins} min down {day}.
No panic. I'll tell the lads to have a slow tea.
Ta.
Colin's fixed his door I hear, truck was on time :)

marcus > donal | evening-run
Out Thursday and Friday this week. Priya has the phone.
Enjoy. Anything nice?
Painting the shed. So no.

priya > aoife | mail
Subject: Spec change {item} | Hi Aoife, from the 1st of next month {item} moves to a new recipe, now with mustard. The packs will say so but wanted you to have it early. Priya
Much appreciated. I'll change the allergen wall chart in all hubs before then.

priya > donal | loads
Sorry Donal, missed this yesterday, was in back to back meetings! Yes to the {item}, {p} pallets.
No bother at all, I guessed as much.

colin > padraig | loads
Which of your lot has the hi-vis wi' my name on it
It's on the forklift. It's yours if you come and get it.
Keep it. Suits you.

marcus > aoife | mail
Subject: Audit prep | Aoife. Our auditors will ask for three receiving logs, any three, {hub} will do. Can you pick? M.
Attached, three weeks apart so they can see it's not staged.
Ideal.

helen > grainne | evening-run
The picture of the {item} tower is now on the wall on our third floor.
Ah Helen! The lads will be insufferable.

fran > sile | evening-run
Is it "Fulacht" with or without "Food" after it? I keep seeing both.
Just Fulacht. The Food is only on the charity register.
Noted and corrected on the intranet.

priya > padraig | loads
Can {hub} take a full height pallet or do we still cap at 1.6?
1.6. The racking's the racking.
1.6 it stays.

donal > ewan | loads
What time is himself due into {hub} tonight?
{eta}, boat willing. I'll ding you if it slips.
Sound.

donal > ewan | loads
Driver left his flask in {hub}. It's a fine flask.
That's big Tam's. He's bereft. Keep it safe till {day}?
It's on the shelf under lock and key.

padraig > craig | loads
{trailer} tail lift is slow. Worked but slow.
Ta. Booked in for {day}.
Good.

aoife > isla | paperwork
Isla, the cert for {day} has the old {hub} address on it. Does it matter to the vet?
It does, he's awfy particular. Reissuing now, you'll have it before the boat.
Thank you, you're very good.

aoife > isla | mail
Subject: Temperature trace {trailer} | Hi Isla, could I have the trace for {trailer} on {day} night? The {item} was grand on arrival, it's only for the file. Aoife
Attached. Bit of a bump at Cairnryan when the doors were opened for the vet, otherwise {temp} all the way.
That's a lovely flat line. Thanks.

donal > craig | loads
Any chance the next wagon could be the short one? Skip lorry is parked across half the yard in {hub}.
Aye, swapping it for {trailer}.
Mighty.

sile > shona | mail
Subject: Purchase order | Hi Shona, PO for {month} attached, let me know if the number's in the right box this time. Síle
Right box, right number, and signed. A pleasure. S. McPhee

donal > ewan | evening-run
Snow forecast for the Glenshane. Will I stand the crew down or what do ye think?
Hold off an hour. Roads say gritters are out. I'll ring you at four.
Right so.
Going ahead, he's coming by the coast. Add forty minutes.

padraig > ewan | loads
He was early. First time ever. Is he alright?
Ha! Ferry left early. Don't get used to it.

grainne > morag | mail
Subject: Thank you | Morag, I happened to be in {hub} when your driver came in {day} night and he stayed on to help carry. He said it was nothing. It wasn't nothing. Would you tell him so? Gráinne
That will have been Kenny. I have told him and he has gone the colour of a postbox. Thank you for taking the trouble to write. Morag

aoife > craig | paperwork
Last wash date for {trailer}? For my folder.
{day}. Cert's in the cab, I'll scan it.
Thanks Craig.

donal > craig | loads
<How many|What have you in> empties on board going back? I make it {n2}.
{n2} it is. TR-{ref}.
Good stuff.

sile > ewan | evening-run
There's a schools group wants to see a truck. Is that a thing we can do?
If they don't press the buttons. {day} after three?
They will press the buttons. See you {day}.

padraig > craig | loads
Strap left on our side, orange. Yours?
Aye. Send it back wi' the trays.

donal > ewan | loads
Can he do {hub} first {day}? The key holder has a christening.
Aye no problem, swaps the order but same sailing.
You're a gent.

aoife > isla | paperwork
Do the {item} need the health cert if there's under half dairy?
Composite, so yes if it isn't shelf stable. I'll add it to the list.
Clear, thank you.

donal > morag | mail
Subject: Winter rota | Morag, I've put down what nights {hub} can open over the dark months, attached. If it causes grief with your fellas' hours give me a shout. Donal
Seen and it fits. The only awkward one is the third Sunday, and we shall cope. Morag

ewan > donal | loads
Boat's <an hour|forty minutes|half an hour> late, swell. Sorry pal. New time at {hub} is {time}.
No odds. I'll tell them.
Ta. He's bringing you a sausage roll by way of apology.

ewan > donal,padraig | loads
{trailer} on the {day} run, driver Kenny. {p} pallets plus {n} cages.
Got that, thanks.

craig > padraig | loads
Reefer on {trailer} throwing a code but holding {temp}. Watching it.
Probe it when it lands?
Aye do, and tell me.
{temp2} in the middle. Fine.

isla > aoife | paperwork
<Hiya|Morning> {you}, could you confirm the consignee name for {hub}? The portal wants it letter for letter.
Fulacht CLG, no full stops. Address as before.
Perfect, submitting.

isla > aoife | mail
Subject: Vet opening hours | Aoife, the inspection post shuts at 20.00 on the {day} for staff training, so we go one boat earlier and land about {time}. Is that workable for {hub}? Isla
It is. I've let Donal and Pádraig know, thanks for the early word.

shona > sile | mail
Subject: Statement {month} | Dear Síle, statement for {month} attached, nothing outstanding. Would you kindly confirm for our file? Shona McPhee
Confirmed, nothing outstanding from our side either. Thanks Shona!

craig > donal | loads
Your gate at {hub}, is it 4.2 or 4.4 under the bar?
4.2 and there's a scrape up there to prove it.
Noted. Not my scrape.

ewan > padraig | loads
Tam says the new ramp is a belter.
It cost enough.

ewan > donal | evening-run
Wee question, are you lot on the same clock change as us?
We are, thank God. That's about the last thing.
Ha. Grand as you'd say.

isla > aoife | paperwork
QA-{ref} closed on my side, the {item} paperwork was accepted.
Closed here as well so.

morag > grainne | mail
Subject: Members' newsletter | Gráinne, the members would enjoy a few lines about what happens to the loads after we wave them off. Two hundred words? No hurry. Morag
I'd be honoured. You'll have it {day}, and I'll try to keep it to two hundred, which will be a first.
It arrived, it is three hundred and forty, and I am not cutting a word. Thank you.

craig > padraig | loads
Keep Tam away from the {item}, he's meant to be on a diet
Too late.

ewan > sile | evening-run
Kenny's off wi' his back so it's Agnieszka on {day}. She's dead good, just doesn't know the yard.
I'll have someone at the gate with a torch for her.
Cheers Síle.

isla > aoife | mail
Subject: Seal numbers | Hi Aoife, seals for {day}: {lot} and {lot2}. If either is cut when it lands, ring me whatever the hour. Isla
Both intact, photographed. Sleep well.

shona > grainne | mail
Subject: Insurance certificate | Dear Gráinne, renewed goods-in-transit certificate attached, same cover, valid for twelve months. Regards, Shona
Filed, thank you Shona.

craig > donal | loads
Swapping {trailer} for {trailer2} tonight, tyre. Same size.
Righto.

priya > ewan | loads
Could we do {store} before {store2} {day}? Their surplus is bigger this week.
Aye, that's kinder on the driver's hours anyway.
Win win, thanks!

priya > ewan | loads
{p} pallets confirmed out of Carnforth {day}. Ferry refs when you have them?
<Booked|All booked>, {boat} boat. Ref's on the sheet.
Thank you!

colin > craig | loads
Which trailer am I getting, so I know which bay
{trailer}.
Bay {n} then.

colin > ewan | loads
Your driver's blocking my bread. Can he shunt
On it. Sorry Colin, new lad.
Shunted. Nice lad, gave him a brew.

marcus > shona | mail early
Subject: {month} invoice | Shona. Invoice {inv} matches our log. Approved, pays on the usual run. M.
Thank you Marcus, that was quick.

marcus > ewan | mail
Subject: Store closures | Ewan. {store} shut for refit from the 3rd for ten days, two weeks from now. No collection there. Rest unchanged. M.
Noted, ta. Taken off the sheet for those dates and I'll tell the drivers.

priya > isla | paperwork
What do you need from us for {item}, is it commodity code plus country?
Code, country, net weight. And the approval number if it's meat.
On the sheet now, col H.
You're a gem.

helen > morag | mail early
Subject: Staff talk | Morag, would one of your drivers come and tell our head office about a night on the road? People here think food moves by itself. Helen
I shall ask for volunteers. They will say no and then argue over who goes.
Sounds exactly like us.

colin > craig | loads
Trailer's warm. {temp2} on the dial, not loading that
Give it twenty min, doors were open. Pull-down's on.
{temp} now. Loading.

priya > ewan | evening-run
Sorry for the late shout, {store} have {n} more cages. Room?
<Squeeze them on. Just.|Aye, if they breathe in.|There's a gap by the door, on you go.>
<Legend.|Thank you!!|You're the best.>

fran > ewan | mail
Subject: <Filming|Photographs|Two minutes of film> at the yard | Hi Ewan, we'd like <ten minutes of a trailer reversing for an internal film|a picture of a cab at dusk for the canteen wall|the sound of a tail lift, don't ask>. Would the {day} suit and is there anything we mustn't show? Fran
{day}'s fine. <Don't show Craig's desk.|Mind the puddle, it's deeper than it looks.|Wear boots.>
<Understood, not a word to anyone.|Bless you, see you then.|Will do, thank you Ewan.>

marcus > morag | evening-run early
Thanks for turning that around yesterday. Noticed.
Noted, and appreciated.

colin > ewan | loads
<Missed your message, sorry, were on the floor.|Only seen this now, phone were in the van.|Sorry pal, forklift training, just out.> <Yes, gate 3.|Aye, gate 2.|Side gate, yes.>
<Nae bother.|Ta, sorted.|No harm done.>

beth > ewan | loads
Hi {you}, is it {p} or {p2} spaces on the {day} wagon?
{p2}. I've put it on the sheet.
Thank you

priya > craig | loads
Did the {store} cages come back with you? They're asking.
{n} on the yard, going down {day}.
Thanks, I'll tell them to calm down.

ewan > colin | loads
He'll be with you <half one|quarter to two|bang on one>.
Bay {n}.

ewan > priya | loads
Ferry's full {day}, I've us on the later one. Lands {time}, hubs are told. That ok your end?
Fine here, stock's chilled till then.
Grand.

ewan > priya | evening-run
Any notion of the volumes the week after next? I'm doing holidays.
Quiet I think. {p} a night, maybe less.
Perfect week for Kenny to go to Tenerife then.

craig > colin | loads
{trailer} in for MOT {day}, you get {trailer2}. Same bay?
Same bay. Watch the kerb.

isla > priya | mail
Subject: <Approval numbers|Country codes|Net weights|Batch dates> | Hi Priya, the {item} came through with that column blank again, I filled it from last month's. Could the sheet pull it in by itself? Isla
<Asked our systems people, it's a ten-minute job apparently, they'd never been told. It's in as of this morning!|Found the setting myself, one tick box, three menus deep. Done!|Yes it can, Beth's uncle wrote the macro years ago, I've switched it on.>
<Ya beauty.|Wonderful, that's my Monday saved.|Perfect, ta.>

shona > marcus | mail early
Subject: Invoice {inv} | Dear Marcus, invoice {inv} for {month} attached, {n2} runs at the agreed rate, fuel per the published index. Kind regards, Shona McPhee
Received. Checked against log, two lines queried, see sheet.
Both were mine, apologies. Credit note {inv2} attached.
All square.

ewan > colin | loads
Is there a <toilet|kettle|microwave|tap for the bottles> the drivers can use past six? They're asking me and I don't know what to say.
<Aye, by the canteen, code's on the wall.|Second door past the weighbridge. Mind the step.|There is now, I've left it unlocked.>
<That's a relief.|You're a good man whatever they say.|I'll pass it on, cheers.>

craig > colin | loads
One dolly short. Have a look by the bins
It were by the bins.

morag > helen | mail early
Subject: Emissions figures | Helen, the figures for {month}: {n2} runs, {kg} litres in all. If your people want it per kilo they will have to share me the kilos. Morag
Kilos attached! Thank you, this is a better set than I get from anyone.

isla > priya | paperwork
Vet wants the word "chilled" on the {item} line. Just that.
Added. Only that word :)
He's happy. Ish.

ewan > marcus | mail
Subject: Road works A75 | Marcus, the A75 is down to one lane at Glenluce for three weeks from the 9th, so we'll start off {mins} minutes earlier than usual. Nothing for you to do unless that hurts Carnforth. Ewan
Doesn't hurt. Thanks for telling us ahead.

ewan > colin | loads
What's the craic with bay {n}, still shut?
Open. Painter's gone.

craig > beth,priya | loads
{n} cages on yard labelled {store}, nobody's claimed. Yours?
Ours, they were loaded a day early. Can they travel {day}?
Aye.

ewan > priya | loads
Kenny swears {store} gave him a birthday cake. Out of date by a day. He ate it.
Ha, we won't log that one.
"Diverted from landfill"

shona > helen | mail early
Subject: Accreditation | Dear Helen, our fleet accreditation was renewed last week without remarks. Copy attached as your procurement people like to have it. Shona
Thank you Shona, and congratulations. No remarks is rather rare.

donal > marcus | evening-run
{you}, can you settle an argument. Do the {item} go under "produce" or "grocery" on the form?
Grocery.
Pádraig owes me a fiver.

padraig > priya | loads
Short shelf labels on {item}, printed upside down. Readable, just odd.
Printer at {store} has been told off. Thanks for spotting!

colin > donal | loads
{p} pallets on and away. Have a good weekend when it comes.
And yourself. Mind that knee.

priya > donal | mail
Subject: School holidays | Hi Donal, we're thinner on planning staff over half term so I'll send the forecast on the {day} instead of the Monday, same detail. Priya
No bother. Thanks for saying. Enjoy the small ones.
The small ones have chickenpox, so we shall see!

isla > aoife | paperwork
For the list: {item} now goes under the other code, nothing changes on the box.
Thanks, noted on our side.

donal > isla | paperwork
Stupid question. What's the difference between the pink form and the other pink form?
One's salmon. Truly. Salmon is for fish.
You're having me on.
I am. They're the same form, somebody had a new printer.

ewan > donal | evening-run
Rugby on Saturday. I'll say nothing.
Best say nothing.
I've said nothing.

sile > priya | mail
Subject: Forecast column | Hi Priya, would it be much trouble to have the weights per hub as well as per night? It would save me an hour of a Friday. Síle
No trouble, it was hidden for some reason. Unhidden!
You have given me back my Fridays.

donal > priya | loads
Is there a trick to getting the {item} boxes flat? They come at us like accordions.
Tuck the long side first. There's a video, I'm in it, please don't look at my hair.
We looked. The hair is grand.

sile > beth | mail
Subject: {hub} figures by group | Hi Beth, sending the {month} list per group, {n2} lines, let me know if any line looks daft to you. Síle
Only one made me blink, is it really {n2}0 kilos for a chess club?
The chess club runs the parish lunch. But well spotted!

padraig > colin,beth | loads
Two wheels off one of the {store} cages. Leave it or send it?
Send it back empty wi' a red tag.
Tagged.

aoife > marcus,beth | paperwork
Could I have the store contact for {store}? The probe sheet from there is in Fahrenheit, I think as a joke.
Ring Denise on the bakery desk. It won't be a joke, the probe's American.
Denise and I had a lovely chat, new probe tomorrow.

grainne > fran | mail
Subject: Launch of the {hub} kitchen | Fran, the kitchen opens on the {day} and there'll be soup and a short speech, mine, so truly short. You'd be welcome with or without a camera. Gráinne
With! And I'll eat the soup first this time.
Wise woman.

donal > colin | loads
We're getting great use of the {item}. Is that a regular thing now or a fluke?
Fluke. Somebody's finger slipped on an order.
God bless that finger.

beth > sile | evening-run
What does "a rake of" mean in kilos? It's in your notes for {hub}.
More than a good few, less than a shocking amount.
I'm putting {n2}0.

colin > padraig,donal | loads
Bottom layer {day} is {item}, it's wrapped wet, mind your feet.
Minded. Ta.

priya > aoife | paperwork
Silly one: does {hub} have a blast chiller or just the big fridge?
Just the big fridge. It has notions, but it's a fridge.
Noted as "fridge with notions".

beth > donal | loads
Hi Donal, {store} would like to know which nights suit {hub} for frozen, they've {p} pallets sat there.
{day} is best, we've two strong lads in.
{day} it is, I've told them.

fran > grainne | mail
Subject: Typo | Gráinne, I've spelled Sligo with two Gs in the staff newsletter, {n2} thousand copies. I could weep. Fran
Nobody up there will mind, they'll say it's twice as good.

priya > sile | mail
Subject: New column in the sheet | Hi Síle, I've added "reason" next to each line so you see if it's a promo that flopped, a delisted line or just too much. Say if it's clutter. Priya
Not clutter at all, it settles arguments. The {item} were delisted? They were lovely.
Not lovely enough, apparently!

sile > ewan | mail
Subject: Volunteers on board | Ewan, Martin from {hub} is doing a talk in his school about the journey of a {item} packet. Would a driver answer five questions by mail? Síle
Agnieszka said yes before I'd finished the sentence. Send them on.
Her answers were the best part, he got an A.

padraig > craig | loads
Oil drip by the ramp after {trailer}. Size of a saucer.
Hydraulic, not engine. Fitter's on it in the morning. Sand on it?
Sand's on it.

aoife > isla,shona | paperwork
The new form asks for "place of loading". Is that Carnforth or the last store?
Last place the seal went on. So whichever shut the doors.
That makes sense of it.

donal > craig | loads
Do ye have a spare pallet truck we could borrow in {hub} till the {day} after next? Ours is lame.
One coming on {trailer}. It's blue, it squeaks.
It squeaks like a goose. Thanks Craig.

grainne > morag | mail
Subject: References | Morag, a county council asked me who carries for us and are they any good. I said yes at some length. They may ring you. Gráinne
They rang, and quoted you. I have never been called "the sinew" before. Thank you.

ewan > padraig,donal | loads
Two lads on {day}, I'm training one. He'll be the one apologising to the trolley.
We'll be gentle.
He's a natural, only hit it the once.

craig > padraig | loads
{trailer} has new curtains. Don't let anybody lean a broom on them
Wouldn't dream of it.

isla > aoife | mail
Subject: Form changes from the 1st | Hi Aoife, the agency changes box 24 on the health cert from the 1st, nothing for you to do, only so you don't think it's forged. Isla
Ha, thank you, I would have.

ewan > donal | loads
Where's the diesel cheapest near {hub}? Card's not working at the usual.
The co-op past the roundabout, say I sent you.
He did. They charged him full price.
That's fair, I owe them for a kettle.

morag > donal | mail
Subject: The dog | Donal, I am told there is now a dog in {hub} and that our drivers bring it sausages. Is the dog in the risk assessment? Morag
She is now, page four, under "hazards, affectionate".
Then I have no further questions.

shona > sile | evening-run
Síle, is the invoice address still the old one with the PO box?
The very same, till we tell you different in writing.
Lovely.

priya > ewan | loads
Would a 26 pallet trailer even fit at {store}? Asking for the planners.
On a Sunday with nobody parked and God on your side. Otherwise 18.
I'll tell them 18.

colin > craig | loads
Left you a box of <brake lamps|wiper blades|mudflaps|ratchet straps> that came wi' the wrong order. <Fit yours?|Any good to you?>
<They do. That's Christmas come early.|They'll do rightly. Ta.|Aye, third shelf's empty anyway.>

beth > craig | loads
Is there a limit on how high cages go on {trailer}?
Under the line wi' the yellow tape. If you can't see tape it's too high
Found the tape!

priya > isla,craig | paperwork
{lot} shows on two certs, is that allowed?
If it's split over two trailers, aye. It is.
Phew, ok.

marcus > ewan | evening-run
<Reminder|Just a reminder>: <stocktake at {store} on the {day}|fire drill at Carnforth {day} at eleven|depot team photo {day}, twenty minutes>, as in the calendar. Nothing moves.
<Aye, it's in the sheet.|Seen it, ta.>

ewan > priya | loads
{store} have moved their bins right where we turn. Could you ask them nicely?
Asked nicely. They've moved them back, sorry about that.
Magic.

craig > colin,beth | loads
Count for the {day} sheet: {n2} cages back to you, {n} wi' dodgy wheels
Ta, got it, put the dodgy ones at the back.

isla > priya,beth | paperwork
Could the weights be net and not gross on the {item}? The vet's asked twice.
Net from tonight, sorry, someone had ticked the wrong box.
He's stopped sighing. Thank you.
""".strip()

LIST = dict(
    day=["Tuesday", "Thursday", "Sunday", "Tuesday", "Thursday"], month=None,
    item=["yoghurts", "bagged salad", "rashers", "chicken thighs", "cheddar", "houmous", "oat milk", "soup pots", "sausages", "ready meals", "butter", "crème fraîche",
          "carrot batons", "plums", "sliced loaves", "scones", "fish pies", "grapes", "mushrooms", "custard pots", "falafel", "cooked ham"],
    hub=["Dundalk", "Sligo", "Dublin", "Longford"], store=["Newry", "Lisburn", "Omagh", "Ayr", "Dumfries", "Girvan", "Kendal", "Penrith", "Strabane"],
    trailer=["CW14", "CW09", "CW22", "CW31", "CW18"])


def fill(date):
    c, f = story.chance, {}
    for key in ("day", "item", "hub", "store", "trailer"):
        f[key] = c.choice(LIST[key])
    for key in ("item", "store", "trailer"):
        f[key + "2"] = c.choice([x for x in LIST[key] if x != f[key]])
    before = (date.replace(day=1) - dt.timedelta(days=1))
    f["month"] = before.strftime("%B")
    opened = ["Dundalk", "Dublin"] + ["Sligo"] * (date >= dt.date(2025, 4, 29)) + ["Longford"] * (date >= dt.date(2025, 7, 14))
    if f["hub"] not in opened:
        f["hub"] = c.choice(opened)
    f["n"], f["n2"], f["p"] = c.randint(2, 7), c.randint(18, 64), c.randint(6, 21)
    f["p2"] = f["p"] + c.choice([-1, 1, 2])
    kilos = c.randint(57000, 76000) if date < dt.date(2025, 7, 15) else c.randint(24000, 56000)
    f["kg"], f["kg2"] = f"{kilos:,}", f"{kilos + c.randint(90, 700):,}"
    f["mins"] = c.choice([15, 20, 25, 30, 40])
    f["temp"] = f"{c.choice([2, 3])}.{c.randint(0, 9)}"
    f["temp2"] = f"{c.choice([4, 5, 6])}.{c.randint(0, 9)}"
    f["time"] = f"{c.choice(['00', '01', '02'])}.{c.choice(['05', '20', '40', '50'])}"
    if dt.date(2025, 6, 18) <= date < dt.date(2025, 10, 21):
        f["boat"], f["eta"], f["time"] = "02.00", c.choice(["Back of five in the morning", "About six", "Quarter to six"]), f"0{c.choice([5, 6, 7])}.{c.choice(['10', '25', '45'])}"
    else:
        f["boat"], f["eta"] = "22.30", c.choice(["Quarter past two in the night", "About one", "Half one"])
    f["lot"], f["lot2"] = f"L{c.randint(2100, 9800)}", f"L{c.randint(2100, 9800)}"
    f["ref"], f["inv"], f["money"] = c.randint(110, 890), 20300 + c.randint(1, 89), c.randint(210, 940)
    f["inv2"] = f["inv"] + 400
    return f


def spin(text, f):
    while True:
        m = re.search(r"<([^<>]*)>", text)
        if not m:
            break
        text = text[:m.start()] + story.chance.choice(m.group(1).split("|")) + text[m.end():]
    return re.sub(r"\{(\w+)\}", lambda m: str(f[m.group(1)]), text).strip()


def parse(text):
    pools = {}
    for block in text.split("\n\n"):
        head, *lines = block.strip().splitlines()
        people, place = (x.strip() for x in head.split(" | "))
        one, other = ([WHO[n.strip()] for n in side.split(",")] for side in people.split(">"))
        pools.setdefault((one[0].party, other[0].party), []).append((one, other, place, lines))
    return pools


POOLS, LEFT = parse(BLOCKS), {}
F, W, C = "fulacht", "wetherden", "corrieway"
NORMAL = {(F, W): 1.5, (W, F): 1.3, (F, C): 1.25, (C, F): 1.25, (W, C): 1.25, (C, W): 1.25}


def present(people, date):
    return [p for p in people if SINCE.get(p, date) <= date and not (p in OFF and OFF[p][0] <= date <= OFF[p][1])]


def talk(first, last, rates, slow=None, mute=()):
    """`slow` maps (answering party, asking party) to minutes; `mute` holds pairs (answering, asking) where no answer comes."""
    slow = slow or {}
    date, last = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= last:
        if date.weekday() < 5:
            for way, rate in rates.items():
                for _ in range(story.poisson(rate / 5)):
                    if date in story.closed[way[0]] or way not in POOLS:
                        continue
                    left = LEFT.setdefault(way, [])
                    if not left:
                        left.extend(POOLS[way])
                        story.chance.shuffle(left)
                    one, other, place, lines = left.pop()
                    if place.endswith(" early"):
                        place = place[:-6]
                        if date >= dt.date(2025, 10, 1):
                            continue
                    one, other = present(one, date), present(other, date)
                    if date < dt.date(2025, 4, 2) and "{month}" in " ".join(lines):
                        continue
                    if not one or not other:
                        continue
                    exchange(date, story.chance.choice(one), story.chance.choice(other), place, lines, slow, mute)
        date += dt.timedelta(days=1)


def exchange(date, one, other, place, lines, slow, mute):
    f, c = fill(date), story.chance
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=c.uniform(8.2, 16.8))
    before, subject, threaded = None, None, c.random() < 0.6
    for number, line in enumerate(lines):
        who, whom = (one, other) if number % 2 == 0 else (other, one)
        if number and (who.party, whom.party) in mute:
            return
        if at.date() > story.end:
            return
        f["you"], f["me"] = whom.first, who.first
        when = at.strftime("%Y-%m-%d %H:%M:%S")
        if place == "mail":
            if line.startswith("Subject: "):
                subject, line = (x.strip() for x in line[9:].split(" | ", 1))
                subject = spin(subject, f)
            before = story.mail(when, who, whom, subject if before is None else "Re: " + subject, spin(line, f), reply_to=before)
        else:
            before = story.team(when, place, who, spin(line, f), reply_to=before if threaded else None)
        if number + 1 < len(lines):
            usual = (25, 420) if place == "mail" else (3, 150)
            low, high = slow.get((whom.party, who.party), usual)
            at = story.later(at, c.uniform(low, high), whom.party, (8.2, 17.6))


talk("2025-03-11", "2025-08-08", NORMAL)
talk("2025-08-11", "2025-11-14", {**NORMAL, (W, F): 1.1}, slow={(W, F): (650, 2100)})
talk("2025-11-17", "2025-12-05", {**NORMAL, (C, W): 0, (W, C): 1.0, (W, F): 0.9}, slow={(W, F): (700, 2300)}, mute={(C, W)})
talk("2025-12-08", "2026-02-13", {**NORMAL, (C, W): 0.9, (W, C): 0.9, (W, F): 0.9}, slow={(W, F): (700, 2300)})

# ---------------------------------------------------------------- scenes

ALL = [grainne, donal, aoife, helen, marcus, priya, morag, ewan, shona]

# The beginning

m = story.mail("2025-03-12 09:14", grainne, [helen, morag], "The first wheel has turned", """Dear Helen, dear Morag,

At ten past eleven last night a trailer from Stranraer backed into Dundalk with fourteen pallets from Carnforth on it, and by half past one it was all in the cold room and three volunteers were sitting on the floor eating custard. I've been at this for nineteen years and I don't remember a better night.

Thank you both. I know how many signatures it took.

Gráinne""", cc=[donal, marcus, ewan])
m2 = story.mail("2025-03-12 10:02", helen, [grainne, morag], "Re: The first wheel has turned", "Oh, this is wonderful. I've forwarded it to our chief executive with the custard left in. Here's to the other 1,199 tonnes!\n\nHelen", cc=[donal, marcus, ewan], reply_to=m)
story.mail("2025-03-12 11:40", morag, [grainne, helen], "Re: The first wheel has turned", "The members were told at the morning tea break and there was something close to a cheer, which in this yard is an event. Well done all.\n\nMorag", cc=[donal, marcus, ewan], reply_to=m2)

story.minutes("2025-03-20", "Steering group", ALL, """## Notes

- First four runs went to plan. Dundalk and Dublin are in, Sligo follows after Easter, Longford in the summer.
- The aim for the first twelve months is 1,200 tonnes of good food, with three days of life or more when it reaches a hub. Gráinne: "food you'd put on your own table". Helen and Morag both said that is the whole point.
- Helen wants the stores to feel it is theirs too. Agreed that all three names go on anything printed.

## Decisions

- Changes to cut-off times, slots, hub hours or rates are told in writing 14 days before.
- Questions get an answer within two working days, even if the answer is "I don't know yet".
- Steering group every four weeks on a Thursday, chaired by Wetherden.
- If something pinches: first Marcus, Donal and Ewan among themselves, only then Helen, Gráinne and Morag.

## Actions

- Priya: forecast sheet for all three by 28 March.
- Isla: list of goods that need a certificate by 28 March.
- Donal: opening hours of the hubs by 27 March.""")

story.team("2025-03-26 15:50", "evening-run", priya, "Forecast sheet is up, two days early, please don't expect this every time :)")
story.team("2025-03-26 16:05", "evening-run", ewan, "Beautiful. I've printed it and put it on the wall, Craig has already put his mug on it.")

# Noise: a joke that all three share

t = story.team("2025-03-27 08:55", "loads", donal, "Lads. Eleven pallets of coleslaw. ELEVEN. Is there a war on?")
story.team("2025-03-27 08:59", "loads", colin, "We hate you and this is how we say it", reply_to=t)
story.team("2025-03-27 09:03", "loads", ewan, "I only drive the weapons, I don't choose them", reply_to=t)
story.team("2025-03-27 09:10", "loads", priya, "Promo that didn't fly, sorry!! There's nine more if you're brave", reply_to=t)
story.team("2025-03-27 09:12", "loads", donal, "Send them. Half of Louth is having coleslaw for the Communion.", reply_to=t)

# Noise: an urgent matter that is only urgent

t = story.team("2025-04-08 19:32", "loads", craig, "URGENT. CW22 reefer dead at Girvan, 13 pallets chilled on board. Need somewhere cold within 90 min or we lose it")
story.team("2025-04-08 19:35", "loads", colin, "Ayr store has an empty cold room, ringing them", reply_to=t)
story.team("2025-04-08 19:41", "loads", colin, "Ayr says yes. Back door, ask for Linda", reply_to=t)
story.team("2025-04-08 20:58", "loads", craig, "All in. 4.1 at the core. CW09 picks it up at six", reply_to=t)
story.team("2025-04-09 07:50", "loads", aoife, "Saw the trace, it never went over five. I'm passing the lot. Fair play to the three of ye.", reply_to=t)

story.minutes("2025-04-17", "Steering group", ALL, """## Notes

- 71 tonnes in the first five weeks, 62 expected.
- CW22: the breakdown of 8 April cost no food. Thanks to Ayr store, a card goes to Linda signed by everybody.
- Aoife is content with dates: 96 per cent of cases had three days or more.
- Sligo opens on 29 April as planned.

## Decisions

- None needed.

## Actions

- Marcus: thank-you note to Ayr by 25 April.
- Ewan: Sligo timings by 24 April.""")

story.team("2025-04-23 14:12", "evening-run", ewan, "Sligo timings: leave Carnforth 14.00 as ever, Sligo 00.40. Kenny has asked for the run because of a chip shop in Enniskillen.")
story.team("2025-04-23 14:30", "evening-run", donal, "Tell him it shuts at midnight. Timings are perfect, thanks Ewan.")
story.team("2025-04-24 10:01", "evening-run", marcus, "Card for Linda is signed and gone. Closing that action.")

# Noise: a third firm is criticised

t = story.team("2025-04-29 23:50", "loads", ewan, "Sruth Line have cancelled the 22.30 with twenty minutes' notice. No reason, no answer on the desk, and the lassie on the phone hung up. They're an absolute shambles and I'm sick of them.")
story.team("2025-04-30 07:31", "loads", donal, "They did the same to a cousin of mine with a horsebox. Crowd of chancers. What time do we see the food?", reply_to=t)
story.team("2025-04-30 07:40", "loads", ewan, "Got it on the 04.00, he's past Newry now. Sligo at half nine.", reply_to=t)
story.team("2025-04-30 08:02", "loads", priya, "I'll write to their key accounts from our side too, we spend enough with them elsewhere. They don't get to do this to us.", reply_to=t)

# Noise: apology for a triviality

m = story.mail("2025-05-08 09:20", donal, ewan, "A confession", "Ewan,\n\nIt has come to my attention that the tin of shortbread in the office in Dundalk was not for us but was being carried to Kenny's sister-in-law. It is no longer with us. I take full responsibility, I am truly sorry and I feel terrible. A replacement is on tonight's return.\n\nDonal")
story.mail("2025-05-08 09:44", ewan, donal, "Re: A confession", "This will go all the way to the top. Kenny is considering his position. (He says you're fine, she's on a diet.)", reply_to=m)

story.minutes("2025-05-15", "Steering group", [grainne, donal, sile, helen, marcus, fran, morag, ewan, isla], """## Notes

- 158 tonnes to date. Sligo has settled quickly.
- Gráinne read out a letter from a school in Longford. Nobody had much to say after that.
- Fuel: Marcus and Ewan do not see the fuel clause (clause 11) the same way and have asked together that Helen and Morag look at it.
- Fran showed the first poster with the three names.

## Decisions

- Poster goes to print.

## Actions

- Marcus and Ewan: one page with both readings of clause 11 by 20 May.""")

# Noise: an escalation that both asked for

m = story.mail("2025-05-20 16:10", marcus, [helen, morag], "Fuel clause: for your decision", "Helen, Morag.\n\nEwan and I have gone round this three times and we're each still convinced. We'd both like you two to decide. One page attached, his reading on the left, mine on the right, he has read and agreed the wording.\n\nMarcus (and Ewan, reading over my shoulder)", cc=[ewan, shona])
story.mail("2025-05-21 12:25", morag, [marcus, helen], "Re: Fuel clause: for your decision", "Helen and I had ten minutes on the telephone. The index is read on the first Monday of the month and both sides live with the result. Thank you for putting it so fairly, it made it a short call.\n\nMorag", cc=[ewan, shona], reply_to=m)
story.team("2025-05-21 12:40", "evening-run", ewan, "Well, we both lost, which I'm told is what a good settlement looks like. Thanks Marcus.")

# Noise: a change that was announced

m = story.mail("2025-05-23 10:00", donal, [marcus, priya, ewan, craig], "Dublin hub moves on 23 June", "All,\n\nOur landlord in Coolock wants his shed back, so the Dublin hub moves to Ballymount on Monday 23 June. That's a month from now. Same hours, better dock, 4.4 metres under the bar. New address, map and a photo of the gate attached. If it makes trouble for anyone please say it by the 6th and we'll see what can be done.\n\nDonal", cc=[aoife, padraig])
story.mail("2025-05-23 11:15", ewan, donal, "Re: Dublin hub moves on 23 June", "Closer to the M50, no complaints. I'll send Tam for a dry run the week before.", cc=[marcus, priya, craig], reply_to=m)
story.mail("2025-05-27 09:05", priya, donal, "Re: Dublin hub moves on 23 June", "Address changed in our system as of the 23rd. Thanks for so much warning!", cc=[marcus, ewan, craig], reply_to=m)

# Chillers are promised

m_ch = story.mail("2025-06-05 14:30", marcus, [donal, grainne], "Chillers for Sligo", "Donal, Gráinne.\n\nGood news. Three ex-store chillers (Kendal refit) are yours for Sligo. Delivered and plumbed in by 30 June. On us.\n\nMarcus", cc=[helen])
story.mail("2025-06-05 14:52", donal, marcus, "Re: Chillers for Sligo", "Marcus you have no idea. We've been turning dairy away up there every week. I've told the crew 30 June and they've cleared the back wall already.", cc=[grainne, helen], reply_to=m_ch)

story.minutes("2025-06-12", "Steering group", ALL, """## Notes

- 247 tonnes to date, ahead of the line for 1,200.
- Dublin move is on schedule.
- Three chillers for Sligo from Wetherden by 30 June. Gráinne: warmly thanked.
- Carnforth is busy with the summer range, Colin expects a tight month. Nothing for the others to do.

## Decisions

- Longford opens on 14 July.

## Actions

- Marcus: chillers in Sligo by 30 June.
- Donal: Longford key list by 4 July.""")

# 1. The cut-off moves

t = story.team("2025-06-18 15:20", "loads", ewan, "Colin, did I miss a memo? Tam's been sat at your gate since ten to two and the lad there says nothing's released till half five.")
story.team("2025-06-18 15:48", "loads", colin, "Aye it's been half five since Monday. Thought somebody'd have said", reply_to=t)
story.team("2025-06-18 15:55", "loads", ewan, "Half five doesn't make the 22.30 boat. And it eats his hours. Monday as in this Monday?", reply_to=t)
story.team("2025-06-18 16:31", "loads", colin, "This Monday. It come from planning, not me. Bread first now, then chilled, then your stuff", reply_to=t)
story.team("2025-06-19 09:12", "loads", ewan, "Right. We'll sail on the 02.00 then and the hubs get it for breakfast. I'd have liked to hear it from somebody other than Tam.", reply_to=t)
story.team("2025-06-19 11:40", "loads", priya, "New picking sequence for summer, it's working really well this end! Release 17.30 going forward.", reply_to=t)
story.truth("2025-06-18", "change without notice: Carnforth releases at 17.30 instead of 14.00, found out at the gate", W, C, 4)

t = story.team("2025-06-24 07:20", "loads", padraig, "First truck in Ballymount 05.50. Two volunteers instead of eight, it's a work day.")
story.team("2025-06-24 07:45", "loads", donal, "I'm on my way over to lift boxes.", reply_to=t)

# 2. Something is up, and is not said

t = story.team("2025-07-09 11:02", "evening-run", donal, "Priya, the northern stores are very light these two weeks. Newry sent us nine cages where it used be thirty. Is it the weather or what?")
story.team("2025-07-09 14:37", "evening-run", priya, "Yes they'll be lighter for a bit. There's a thing going on in retail ops. I can't really go into it, sorry Donal! It'll probably even out.", reply_to=t)
story.team("2025-07-09 14:50", "evening-run", donal, "Fair enough. If I knew was it two weeks or two years I could plan around it, that's all.", reply_to=t)
story.team("2025-07-10 08:33", "evening-run", priya, "I know. I'd tell you if it was mine to tell x", reply_to=t)
story.truth("2025-07-09", "pressure not shared: Wetherden pilots its own markdown sale in the northern stores and says nothing", W, F, 2)

story.minutes("2025-07-10", "Steering group", [donal, aoife, sile, marcus, priya, morag, ewan, shona], """## Notes

- 318 tonnes to date. The line for 1,200 would be 392.
- Volumes from eleven northern stores are down. Priya: "seasonal, in part".
- Ewan: the later release costs a boat each night. Marcus takes it away and comes back on it.
- Chillers for Sligo not there yet. Marcus: definitely by 18 July, procurement has signed.
- Apologies from Helen and Gráinne.

## Decisions

- Longford on 14 July stands.

## Actions

- Marcus: chillers by 18 July.
- Marcus: release time at Carnforth, answer by 24 July.
- Donal: volunteers for early mornings in Dublin and Dundalk.""")

# Noise: banter

t = story.team("2025-07-18 13:10", "evening-run", donal, "Hurling final on Sunday. I apologise in advance for the state of all Irish personnel on Monday.")
story.team("2025-07-18 13:14", "evening-run", ewan, "That's the game where you're all armed?", reply_to=t)
story.team("2025-07-18 13:19", "evening-run", colin, "Like cricket but wi' consequences", reply_to=t)
story.team("2025-07-18 13:25", "evening-run", donal, "I've never heard it put better.", reply_to=t)

# 3. The chillers

m1 = story.mail("2025-07-03 09:41", donal, marcus, "Sligo, the 30th", "Marcus, the 30th came and went and the wall is still bare. Is there a new date I can give the crew?\n\nDonal", cc=[grainne], reply_to=m_ch)
m2 = story.mail("2025-07-04 15:58", marcus, donal, "Re: Sligo, the 30th", "Held up on a form. 18 July is definite.\n\nM.", cc=[grainne], reply_to=m1)
m3 = story.mail("2025-07-24 09:15", donal, marcus, "Re: Sligo, the 30th", "Hi Marcus, it's the 24th and there's no sign of them up there. We turned away two pallets of butter on Tuesday, and the girl who got the electrician in for nothing is asking me what she's to tell him. Could you let me know straight what the story is?\n\nDonal", cc=[grainne], reply_to=m2)
story.mail("2025-07-28 17:20", marcus, donal, "Re: Sligo, the 30th", "Sorry Donal. End of next week should do it.\n\nM.", cc=[grainne], reply_to=m3)
story.truth("2025-07-24", "promise slips: the three chillers for Sligo, 30 June, then 18 July, then later", W, F, 4)

# Noise: a recall is urgent and handled well

m = story.mail("2025-07-30 08:05", priya, [aoife, donal, padraig], "STOP: houmous lot L4471, do not distribute", "PLEASE ACT NOW. Supplier has recalled houmous 200g, lot L4471, possible metal. Some went out to you on Sunday. Pull it wherever it is. Call me on the mobile at any time.\n\nPriya", cc=[marcus, isla, craig])
story.mail("2025-07-30 08:31", aoife, priya, "Re: STOP: houmous lot L4471, do not distribute", "Seen. 64 cases received, 51 still in cold rooms and now taped off, the other 13 are with four groups and I've rung three of them.", cc=[donal, padraig, marcus, isla, craig], reply_to=m)
story.mail("2025-07-30 10:12", aoife, priya, "Re: STOP: houmous lot L4471, do not distribute", "All 64 accounted for. The last group hadn't opened theirs. Thank you for being so quick off the mark.", cc=[donal, padraig, marcus, isla, craig], reply_to=m)

story.minutes("2025-08-07", "Steering group", [grainne, donal, aoife, marcus, priya, ewan, shona], """## Notes

- 381 tonnes to date.
- Recall of 30 July went well, thanks on all sides.
- Longford opened on 14 July, small and cheerful.
- Release time at Carnforth: Marcus says planning want to keep 17.30 "for now". Ewan: noted that it isn't what was signed.
- Chillers: not in. Marcus has no date today.
- Craig has asked for a count of the blue trays held in the Irish hubs. Donal will see to it.

## Decisions

- None.

## Actions

- Donal: tray count to Craig by 14 August.
- Marcus: chillers, a date.""")

# 5. Trays: Fulacht does not answer

m1 = story.mail("2025-08-15 08:40", craig, donal, "TR-1140 tray count", "Donal. Was to have the count yesterday. We pay £3.60 deposit a tray and by my book you've 1,900 of ours. How many are in the hubs?\n\nCraig")
m2 = story.mail("2025-08-27 08:22", craig, [donal, padraig], "Re: TR-1140 tray count", "Second ask. Even a rough number per hub. Lessor's counting end of month.\n\nCraig", reply_to=m1)
story.mail("2025-09-04 08:15", craig, [donal, padraig, sile], "Re: TR-1140 tray count", "Third time. Lessor has billed us £2,412 for trays I can't show. I can't argue without a number and I've been asking three weeks.\n\nC. Dunsmore", cc=[shona], reply_to=m2)
story.truth("2025-09-04", "request without answer: the tray count, asked for three times", F, C, 4)

story.team("2025-08-21 09:30", "evening-run", donal, "Is there word on the chillers for Sligo at all?")
story.team("2025-08-26 16:44", "evening-run", marcus, "Chasing.")
story.truth("2025-08-25", "replies slow down: Wetherden answers Fulacht after days instead of hours", W, F, 3)

story.minutes("2025-09-04", "Steering group", [grainne, aoife, sile, helen, marcus, priya, morag, ewan], """## Notes

- 442 tonnes to date, line would be 590.
- Helen has a new colleague above her from October, Giles Renshaw, who takes in sustainability together with commercial. She goes on for the time being.
- Beth Sowerby joins Marcus on Monday as surplus coordinator and will deal with the day to day.
- Morag asked after the release time. No change.
- Aoife: share of cases with three days of life or more is down to 81 per cent.

## Decisions

- Next meeting on 2 October in person, in Newry.

## Actions

- Marcus: introduce Beth to both partners.
- Priya: look at the dates.""")

# 7. The newcomer at Wetherden

m1 = story.mail("2025-09-08 10:30", beth, [ewan, craig, isla], "Hello from a new face", "Hi all,\n\nI'm Beth, started today with Marcus on surplus. I come from store bakery so haulage is all new to me. Would one of you have half an hour this week to talk me through how a night works, who to ring for what, and how I get into the route sheet? Happy to drive up and bring cake.\n\nBeth Sowerby")
story.mail("2025-09-08 11:05", beth, [donal, aoife, sile], "Hello from a new face at Wetherden", "Hi all, I'm Beth, new on Marcus's team. I'd love to learn how the hubs work, whenever suits you. Beth")
story.mail("2025-09-08 14:10", sile, beth, "Re: Hello from a new face at Wetherden", "Beth you're very welcome aboard! Come over to Dundalk any Tuesday night, wear something warm. I'll ring you tomorrow and run you through it. Síle")
m2 = story.mail("2025-09-15 13:20", beth, [ewan, craig, isla], "Re: Hello from a new face", "Hi, just bumping this in case it got buried. Even ten minutes on the phone would help, and the sheet still tells me I've no permission.\n\nBeth", reply_to=m1)
story.mail("2025-09-24 16:05", beth, ewan, "Re: Hello from a new face", "Hi Ewan, no worries about the intro any more, I've pieced most of it together from the old manifests and Síle let me look at hers. If there's a better way to reach your side do tell me.\n\nBeth", cc=[marcus], reply_to=m2)
story.truth("2025-09-24", "newcomer left alone: Beth asks the hauliers for an introduction and gets none", C, W, 3)

# 6. The press release

m = story.mail("2025-09-09 09:00", fran, [grainne, sile, morag], "For info: our release of this morning", "Morning all, out today on the wires, see below. Lovely pick-up already!\n\nWETHERDEN PUTS 440 TONNES OF FOOD ON IRISH TABLES. Thanks to Wetherden's own overnight network and its charity partner Fulacht, good food that would have gone to waste now reaches families within a day. \"Our colleagues and our lorries never sleep,\" said a spokesperson.\n\nFran")
story.mail("2025-09-09 12:18", morag, fran, "Re: For info: our release of this morning", "Thank you for the copy. The members have read it with interest, in particular the part about your lorries. I have put it on the board next to the photograph of Kenny.\n\nMorag Kinnaird", cc=[helen, grainne], reply_to=m)
story.mail("2025-09-11 10:47", fran, morag, "Re: For info: our release of this morning", "So glad they liked it!! F x", reply_to=m)
story.truth("2025-09-09", "contribution not credited: the release speaks of Wetherden's own network and lorries", W, C, 3)

# Noise: praise and a laugh in the middle

t = story.team("2025-09-18 08:20", "loads", padraig, "Someone in Carnforth put a note in with the scones. It says 'sorry these are a bit flat, so am I'.")
story.team("2025-09-18 08:41", "loads", colin, "Night shift. They're poets", reply_to=t)
story.team("2025-09-18 09:00", "loads", sile, "It's on the wall in Ballymount now. Tell them we eat flat scones.", reply_to=t)

# 8. Waiting time appears on an invoice

m_inv = story.mail("2025-09-25 11:00", shona, marcus, "Invoice 20391", "Dear Marcus,\n\nPlease find attached invoice 20391 for September to date. You will see a further line for waiting at Carnforth, 71 hours at £58, applied from 1 September as our drivers can no longer be asked to stand unpaid.\n\nYours sincerely,\nShona McPhee")
story.mail("2025-09-26 09:30", marcus, shona, "Re: Invoice 20391", "Shona.\n\n£4,118 for something that appears in no schedule and that I read of first on the bill. Where was this discussed?\n\nMarcus", cc=[ewan], reply_to=m_inv)
story.mail("2025-09-26 15:12", shona, marcus, "Re: Invoice 20391", "Dear Marcus, I might ask where half past five was discussed. Yours sincerely, Shona McPhee", cc=[ewan], reply_to=m_inv)
story.truth("2025-09-25", "change without notice: a waiting charge, backdated, appears on the invoice", C, W, 4)

# 9. Last Call

t = story.team("2025-10-01 18:22", "evening-run", aoife, "I was in the Newry store after work. There's a whole aisle called Last Call, yellow shelves, everything with two days left at a third of the price. A lad stacking it says it's been there since June, and it's going to every store. Is this known to anybody here?")
story.team("2025-10-01 18:40", "evening-run", donal, "Well that answers where the thirty cages went.", reply_to=t)
story.team("2025-10-02 08:05", "evening-run", grainne, "I have just been asked about it by a journalist. I would have given a great deal to have known before she did.", reply_to=t)
story.truth("2025-10-02", "surprise: Fulacht learns in a shop of the sale that takes its food", W, F, 4)

story.minutes("2025-10-02", "Steering group", [grainne, donal, aoife, marcus, priya, beth, ewan, shona], """## Notes

- Held in Newry. 489 tonnes to date, line would be 690.
- Last Call: Gráinne asked since when Wetherden knew. Marcus: the pilot was confidential, the national roll-out is from 1 November. He regrets how it came out. Donal asked what is left for the hubs then. Marcus cannot say yet.
- Waiting charge: Marcus does not accept it. Shona: the charge stands as long as the release time stands. No further discussion.
- Lunch was eaten at separate tables, for reasons of space.

## Decisions

- None.

## Actions

- Marcus: forecast with Last Call, by 16 October.""")

# 10. Third link: payment is held

m = story.mail("2025-10-08 16:45", marcus, shona, "Invoices 20388 to 20394", "Shona.\n\nUntil the waiting line is withdrawn I have asked accounts to hold everything from Corrieway, including the undisputed runs. From Monday the gate will also log arrival and departure of each of your vehicles and I'll need the tacho print for every hour you claim.\n\nMarcus", cc=[ewan, priya])
story.mail("2025-10-09 10:03", ewan, marcus, "Re: Invoices 20388 to 20394", "Tacho prints. For the loads we took when you were closed at Easter I don't recall anybody asking for prints. Fine. You'll get what the schedule says and not a minute more, same as we do.\n\nEwan", cc=[shona, priya], reply_to=m)
story.truth("2025-10-08", "vicious circle: Wetherden and Corrieway, late release, waiting charge, held invoices, hard departure times", "both", None, 4)

# 11. Over their heads

story.mail("2025-10-14 08:12", giles, morag, "Corrieway: service failures and disputed charges", "Dear Ms Kinnaird,\n\nWe have not met. I have taken over responsibility for this programme and find on my desk nineteen late or missed departures in September and a series of charges without contractual basis. I am copying the directors of your co-operative and our own legal department, as I think they ought to be aware.\n\nI expect a written plan by the 21st.\n\nGiles Renshaw\nCommercial Director", cc=[helen, marcus, shona])
m = story.mail("2025-10-14 17:30", morag, giles, "Re: Corrieway: service failures and disputed charges", "Dear Mr Renshaw,\n\nI have your letter, and so, it appears, has everybody else. Not one of the nineteen was ever mentioned to Mr Galbraith or to me before this morning. I should have been glad of a telephone call. The number has not changed.\n\nM. Kinnaird", cc=[helen, marcus, shona])
story.truth("2025-10-14", "escalation without an earlier word: Giles writes to Corrieway's directors and to legal about failures nobody had raised", W, C, 5)

# 12. The hard departure

story.mail("2025-10-21 09:00", ewan, [marcus, colin, priya], "Carnforth from tonight", "From tonight our wagons leave Carnforth at 15.00, loaded, half loaded or empty. That's the time in schedule 2 plus an hour. Drivers have been told not to wait.\n\nE. Galbraith", cc=[morag, shona, donal])
t = story.team("2025-10-21 15:10", "loads", colin, "He's just driven off wi' four pallets. I've sixteen stood here")
story.team("2025-10-21 15:34", "loads", donal, "And we've two hundred families down for tonight. Can somebody please turn him round??", reply_to=t)
story.team("2025-10-21 15:52", "loads", ewan, "He left when the paper says he leaves. Sorry Donal, it's not you this is aimed at.", reply_to=t)
story.team("2025-10-22 08:30", "loads", colin, "Sixteen went to the pig man. Told to offer owt that's stood past three to him from now on", reply_to=t)
story.truth("2025-10-21", "change without notice: wagons leave at 15.00 from the same night, loaded or not", C, W, 4)

# Noise: a call moved for a storm

t = story.team("2025-10-23 08:40", "paperwork", isla, "Aoife, the wind's taken our line down and the office is on a generator. Can we do the cert review tomorrow at ten instead?")
story.team("2025-10-23 08:46", "paperwork", aoife, "Of course, we'd a tree down on the road ourselves. Ten tomorrow.", reply_to=t)
story.team("2025-10-24 11:15", "paperwork", isla, "Good session, thanks. I've the three changes in already.", reply_to=t)

# 13. Donal

t = story.team("2025-10-29 17:05", "evening-run", marcus, "Need to cancel tomorrow's steering, diary clash. Let's pick up at the next one.")
story.team("2025-10-29 17:48", "evening-run", donal, "Of course there is. That's supermarkets for you all over, they'll have the photo and ye can keep the bread. A shower of penny counters, every last one, and we're only the skip round the back to them.", reply_to=t)
story.team("2025-10-30 09:20", "evening-run", priya, "Bit much, Donal.", reply_to=t)
story.truth("2025-10-29", "loose label: penny counters, the skip round the back", F, W, 5)

# Noise: criticism of a third firm

t = story.team("2025-11-12 10:15", "loads", craig, "Tray portal's down again. Third day. Do these Palletine people employ anybody or is it one boy and a dog")
story.team("2025-11-12 10:22", "loads", padraig, "The dog would've fixed it.", reply_to=t)
story.team("2025-11-12 10:30", "loads", beth, "Same here, I've reported it to them for all three of us. They say by two o'clock.", reply_to=t)
story.team("2025-11-12 14:20", "loads", beth, "It's back!", reply_to=t)

# 14. Them and us

t = story.team("2025-11-06 12:20", "evening-run", aoife, "Ewan, is there any give at all in the three o'clock? I'm only asking for the food's sake.")
story.team("2025-11-06 13:02", "evening-run", ewan, "Aoife, I've a lot of time for you and yours. But there's folk who get up at four to drive, and there's folk with lanyards who move a line on a screen and never meet a driver in their lives. We owe that lot nothing. Let them come up here and ask for it, then we'll see who needs who.", reply_to=t)
story.team("2025-11-06 13:20", "evening-run", aoife, "I don't think it's as simple as that. But I hear you.", reply_to=t)
story.truth("2025-11-06", "us against them: folk who get up at four, folk with lanyards", C, W, 4)

# 15. Meetings

story.team("2025-11-13 09:14", "evening-run", grainne, "Marcus, Helen, could we put in a date before the 27th, even an hour? There's a good deal piling up and I'd sooner look at it together than in writing.")
story.team("2025-11-18 16:58", "evening-run", marcus, "27th is the next one. Will keep it.")
story.team("2025-11-25 16:20", "evening-run", marcus, "Cancelling Thursday's steering group as well, not enough on the agenda to justify it.")
story.team("2025-11-26 08:15", "evening-run", grainne, "I had sent you nine points.")
story.truth("2025-11-25", "meetings cancelled: two steering groups running, the second with nine points waiting", W, F, 4)

# 16. Corrieway goes quiet towards Wetherden

m1 = story.mail("2025-11-19 10:10", priya, ewan, "Christmas slots", "Hi Ewan, we need to fix the Carnforth collections for 15 to 23 December with you, draft attached. Could you say by Friday whether the doubles on the 22nd are doable? Priya")
m2 = story.mail("2025-11-25 09:02", priya, [ewan, craig], "Re: Christmas slots", "Hi both, did this reach you? The depot rota is being printed.\n\nPriya", reply_to=m1)
story.mail("2025-12-02 15:36", priya, [ewan, craig, morag], "Re: Christmas slots", "Hello? I'm now planning on the assumption that the 22nd is single. If anyone up there is reading, one word would do.\n\nP.", cc=[marcus], reply_to=m2)
story.team("2025-11-27 09:40", "loads", beth, "Ewan, Craig, is CW14 coming tonight or another one? Bay needs to know.")
story.team("2025-11-27 13:15", "loads", colin, "Owt turned up at three and left. That's all I can tell you")
story.truth("2025-12-02", "silence: for three weeks Corrieway writes nothing to Wetherden, Christmas slots included", C, W, 4)
story.mail("2025-12-08 11:20", ewan, priya, "Re: Christmas slots", "22nd is single then. Rest as drawn. E.G.", reply_to=m1)

# 17. Loggers

m1 = story.mail("2025-11-21 10:30", isla, aoife, "Logger prints", "Hi Aoife, you're quite right that with loads landing at all hours you need to see the temperatures. From Friday 28 November you'll have the logger prints of every trailer each Friday, I'll see to it with Craig. Isla", cc=[craig])
m2 = story.mail("2025-12-01 09:12", aoife, isla, "Re: Logger prints", "Hi Isla, nothing came on Friday, so I take it the first batch is this week? Aoife", cc=[craig], reply_to=m1)
m3 = story.mail("2025-12-05 14:55", isla, aoife, "Re: Logger prints", "Aye sorry, the reader's at the menders. Next Friday for sure, both weeks together.", cc=[craig], reply_to=m2)
story.mail("2025-12-12 17:10", aoife, isla, "Re: Logger prints", "It's ten past five on next Friday and the folder is empty. I've 22 pallets of chilled here that I'm passing on the strength of a hand on the box, and I won't do that a third week. Aoife", cc=[craig, donal], reply_to=m3)
story.truth("2025-12-12", "promise slips: the weekly logger prints, first due 28 November", C, F, 3)

# A meeting at last

story.minutes("2025-12-11", "Steering group", [grainne, donal, helen, giles, marcus, morag, shona], """## Notes

- 561 tonnes to date, line would be 900.
- 40 minutes were available.
- Disputed invoices: £31,900 outstanding. Giles: with legal. Shona: interest is running.
- Gráinne asked for one thing only, that a full wagon leaves Carnforth each night until Christmas Eve. Morag and Giles each see no obstacle on their own side.

## Decisions

- None.

## Actions

- None recorded.""")

# Noise that looks good: Christmas

t = story.team("2025-12-15 22:40", "loads", donal, "A full one! Twenty-six pallets in Dundalk, turkeys and all. Whoever made that happen, God bless ye.")
story.team("2025-12-16 07:58", "loads", colin, "Me and the night shift. And Tam waited, but you didn't hear it from me", reply_to=t)
story.team("2025-12-16 08:20", "loads", padraig, "Tam got the biggest turkey.", reply_to=t)

m = story.mail("2025-12-19 12:00", grainne, [helen, morag, marcus, ewan, priya, colin, craig], "Happy Christmas", "Dear all,\n\n4,100 hampers went out this week. Whatever else there is, that is so, and every one of you had a hand in it. Mind yourselves over the break.\n\nGráinne")
story.mail("2025-12-19 14:31", helen, grainne, "Re: Happy Christmas", "Thank you, Gráinne. I needed that today. I'm moving to another role in the spring, I'd rather you heard it from me than from an announcement. Can I ring you on Monday? H.", reply_to=m)
story.mail("2025-12-19 14:50", grainne, helen, "Re: Happy Christmas", "Ring me any time, and I'm sorry and glad for you in equal parts. G.", reply_to=m)

# 18. The yardstick changes

story.minutes("2026-01-08", "Steering group", [grainne, aoife, sile, giles, marcus, beth, shona], """## Notes

- Wetherden presented a scorecard for 2026. It counts tonnes kept out of landfill, of which animal feed and anaerobic digestion are part, and cost per tonne.
- Aoife: the line with the days of life is missing. Marcus: too hard to measure across partners, may return later.
- Síle: meals are missing also. Giles: what the programme is for, in his eyes, is the lowest cost per tonne of leaving the building.
- Gráinne: the minutes of 20 March say something else. Giles has not read them.
- With feed included the year stands at 1,031 tonnes, without it at 574.

## Decisions

- Scorecard is used from January. Fulacht asks that its reservation be recorded.

## Actions

- Beth: send scorecard to all.""")
story.truth("2026-01-08", "goals drift: from food with days of life to cheapest tonne out of the building", W, F, 3)

# Noise: an absence that is announced

m = story.mail("2026-01-09 10:00", isla, [aoife, priya, beth, donal], "Away 12 January to 30 January", "Hi all, I'm off from Monday 12 January to Friday 30 January, seeing my brother in Perth, the hot one. Craig signs the certs and Shona answers paperwork@ in the meantime. They both have the list. Aoife, the logger prints for December are in your folder since last night, all of them, with my apologies. Isla")
story.mail("2026-01-09 10:40", aoife, isla, "Re: Away 12 January to 30 January", "I have them, thank you, they're fine. Enjoy the heat. Aoife", reply_to=m)

# 19. Vans

m = story.mail("2026-01-15 08:02", morag, grainne, "The wireless", "Gráinne,\n\nKenny had Highland Radio on in the cab at Strabane and heard your chairman say that Fulacht has ordered four refrigerated vans \"so that we will no longer depend on hauliers\". Four vans take, I imagine, some months to order. You and I spoke on the 6th for an hour.\n\nMorag")
story.mail("2026-01-16 11:25", grainne, morag, "Re: The wireless", "Morag, I'm mortified that it was Kenny and the radio. The board took the decision in November and asked me to keep it in the house until the grant was signed. The vans are for the island side only. I should have found a way. Gráinne", reply_to=m)
story.mail("2026-01-16 16:50", morag, grainne, "Re: The wireless", "I see.\n\nM.", reply_to=m)
story.truth("2026-01-15", "surprise: Corrieway hears on the radio that Fulacht has ordered its own vans", F, C, 5)

# Noise: a small disagreement settled

t = story.team("2026-01-20 09:10", "loads", padraig, "Cage CG-88 is ours.")
story.team("2026-01-20 09:14", "loads", craig, "Cage CG-88 is not yours.", reply_to=t)
story.team("2026-01-20 09:25", "loads", padraig, "It says Cork Marts on it. It's neither of ours.", reply_to=t)
story.team("2026-01-20 09:27", "loads", craig, "Ha. Keep it.", reply_to=t)

# Noise: an urgent matter

t = story.team("2026-01-27 16:02", "paperwork", beth, "URGENT all, system here printed the wrong approval number on tonight's cooked ham. It mustn't travel like that.")
story.team("2026-01-27 16:10", "paperwork", craig, "Caught him at the gate. Reprint and bring it out", reply_to=t)
story.team("2026-01-27 16:24", "paperwork", beth, "Done, handed over. Thank you for waiting, sorry for the fright.", reply_to=t)

# 20. The end of it

m = story.mail("2026-02-05 10:00", morag, [giles, grainne], "Notice under clause 14", "Dear Mr Renshaw, dear Gráinne,\n\nThe members met last night. By 41 votes to 6 they resolved not to renew beyond 30 April and to take on no further nights before that date. Trailers CW22 and CW31 are put to other work from the first of March.\n\nThe drivers asked me to add that they will miss the hubs.\n\nMorag Kinnaird", cc=[helen, marcus, donal, shona, ewan])
story.mail("2026-02-06 09:41", giles, morag, "Re: Notice under clause 14", "Noted. Our legal team will be in touch about the outstanding matters. GR", cc=[helen, marcus, grainne], reply_to=m)
story.mail("2026-02-06 12:15", grainne, [morag, giles], "Re: Notice under clause 14", "I don't know yet what to write. I'll ring you, Morag. G.", cc=[helen, donal], reply_to=m)
story.truth("2026-02-05", "leaves: Corrieway's members vote not to renew and take trailers off", C, W, 5)

# Noise: praise to the end

t = story.team("2026-02-10 08:35", "loads", donal, "Not a burst pack in nineteen pallets last night. Colin, tell Dot she's still the best packer on two islands.")
story.team("2026-02-10 08:50", "loads", colin, "Told her. She's asked for it in writing", reply_to=t)
story.team("2026-02-10 09:01", "loads", donal, "This is in writing.", reply_to=t)

story.write()
