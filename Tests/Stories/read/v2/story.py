"""Serra do Anu (a coffee exporter in Minas Gerais) and Quarantotti (a roaster in Trieste): ten months of green coffee."""
import datetime as dt
import re
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story

HOURS = {"serra": (12.6, 22.2), "quarantotti": (8.2, 18.1)}  # both in Roman time


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

        def pick(match):
            return self.chance.choice(match.group(1).split("|"))
        told = []
        subject = re.sub(r"\{([^}]+)\}", fill, re.sub(r"<([^>]*)>", pick, subject))
        for number, line in enumerate(turns):
            who, whom = (one, other) if number % 2 == 0 else (other, one)
            line = re.sub(r"\{([^}]+)\}", fill, re.sub(r"<([^>]*)>", pick, line).replace("{you}", whom.first))
            line = line[0].upper() + line[1:]
            if medium == "mail":
                line = dress(self, who, whom, line, number)
                if number == 0:
                    line = f"Subject: {subject} | {line}"
            told.append(line)
        super().exchange(medium, channel, date, one, other, told, reply_minutes, answered, threads, HOURS[one.party])

    def later(self, at, minutes, party, hours):
        hours = HOURS[party]
        if at.hour + at.minute / 60 < hours[0]:
            at = dt.datetime.combine(at.date(), dt.time()) + dt.timedelta(hours=hours[0], minutes=self.chance.uniform(1, 30))
        return super().later(at, minutes, party, hours)


def dress(story, who, whom, line, number):
    if who.first in ("Marco", "Beto"):
        return line
    if who.party == "serra":
        end = story.chance.choice(["Abraços", "Um abraço", "Best", "Hugs from Minas"])
    else:
        end = story.chance.choice(["Ciao", "Saluti", "A presto", "Best"])
    start = f"{'Oi' if who.party == 'serra' else 'Ciao'} {whom.first},\n\n" if number == 0 else ""
    return f"{start}{line}\n\n{end},\n{who.first}"


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
    farm="Fazenda Taquaral|Sítio Boa Sombra|Fazenda Três Pontes|Sítio do Meio|Fazenda Cachoeirinha|Fazenda Pedra Lisa".split("|"),
    lot="lot 118|lot 121|lot 126|lot 133|lot 140|lot 152|lot 160".split("|"),
    kind="yellow Catuaí|red Catuaí|Mundo Novo|Arara|yellow Bourbon|Topázio".split("|"),
    taste="hazelnut and dry fig|milk chocolate, a bit of lime|roasted peanut|panela and orange|red apple, short finish|cocoa and something like bread|plum jam|a clean nothing, in the good sense".split("|"),
    day="Monday|Tuesday|Wednesday|Thursday|Friday".split("|"),
    ship="MV Corsara|MV Lagosta|MV Aldebra|MV Nera Star|MV Pelicano".split("|"),
    port="Santos|Trieste|Algeciras|Gioia Tauro|Rio".split("|"),
    paper="phyto certificate|certificate of origin|fumigation note|weight note|packing list|bill of lading|ICO form".split("|"),
    blend="the house blend|the bar blend|Bora 40|the decaf|the single origin tin".split("|"),
    roast="light|medium|two points darker|on the small drum|on the old cast-iron machine".split("|"),
)

TALK = read("""
S Samples of {lot}
Samples of {lot} left with the courier, {n:2-6} tins of 350 g.
Grazie, we put water on the stove.
You boil water already? They need {m:3-5} days!
It is a very big stove.

Q Cupping of {lot}
Cupped {lot}: {taste}. {n:82-86} points for me.
Here {m:83-87}. You're always one stingier than us.
We are from Trieste, we are born stingy.

Q Moisture
{lot} reads {n:10-11}.{m:1-9} on our meter. And yours?
{n:10-11}.{k:1-9} before bagging. Different meter, same coffee.
Okay, inside. We keep it away from the wall.

S {farm} started picking
{farm} started to pick today, the {kind}. Beautiful cherries, even.
Photo! We have only fog here.
Sent {n:4-12}. The dog in the picture is the manager.

Q {paper} for {ship}
Can I have the {paper} for {ship} before {day}?
It's with the chamber, I have it in the morning.
Arrived, perfect.

S {paper} sent
{paper} for {lot} sent by courier and scan by mail.
Scan is good. One letter wrong in our street but the postman knows us.
I correct in the system anyway.

* Sorry, I missed it
Did you see my question about the bag marks?
Sorry, missed your message between two calls. Bag marks as last time, only the year changes.
Thanks!

S Child at home
My little one has fever, I'm home today and slow.
Poor star. We have no hurry. Give him soup.
He asked for brigadeiro. So he's better.

Q Daughter's recital
I go at four, my daughter plays the oboe. Pray for us.
Praying for the oboe.
It survived.

Q {blend}: tasting at the bar
{blend} with {n:30-60} per cent of your {kind} is finally round. The barman smiled, a first in eleven years.
Take a photo of that smile and I frame it.
Too late, it's gone.

S Rain
It rained {n:20-60} mm this night at {farm}, the patios are covered, all fine.
Good that you tell. Drying is longer?
{m:1-3} days more, inside the plan.
Perfect.

Q Roast curve
Roasted {lot} {roast}. Crack came at {n:8-10} minutes {m:10-50}. Dense bean!
It's the altitude, {k:1080-1290} m. Drop the charge a little.
I dropped it, much better.

S Booking {ship}
I have {n:1-3} boxes on {ship}, closing {day}. Shall I keep them?
Keep. If you can, not near the boilers.
I ask always. They laugh always.

Q Stack in the warehouse
Warehouse man says {n:150-320} bags of {lot} counted, clean, no tears.
Same number here. Kiss the warehouse man.
He says no, thanks.

S Fertilizer talk
Question from {farm}: do you want to see the soil analysis or only the certificate?
Both please! The soil is for my curiosity.
Curiosity attached, {n:6-14} pages.

Q Word "legal"
You all say "legal" for everything. Is it about the law?
No no, it means cool. If we're talking about law, we're not saying legal.
Legal.

S Word "magari"
What's "magari"? Somebody of you said it {n:2-6} times in the call.
It's yes, no, I wish, and perhaps, in one word.
We need this word in Brazil.

Q {lot}: screen size
Is {lot} all 17/18 or is there 16 in it?
About {n:3-8} per cent of 16. Written on the sheet, second line.
Seen now, I read too fast.

S Holiday notice
{day} is holiday in our town, the saint. Office closed, I watch my phone.
Which saint?
The one of lost things. We may need him for shipping.

Q Late by a day
My cupping notes come {day}, not today, the roaster is being cleaned. Sorry!
No problem, my friend.
Here they are, before {day} even.

S Price of bags
Jute goes up {n:2-5} per cent in next order, I warn you now. It's {m:30-60} cents a bag.
Thanks for warning. We drink one espresso less.
Never say that again.

Q Forklift
Our forklift broke a pallet of {lot}, {n:1-3} bags open. Our fault. We swept with love.
It happens. Is somebody hurt?
Only the pride of Dario.

S New patio
At {farm} the new covered patio is ready, {n:600-900} square metres!
It's bigger than our piazza. Complimenti!

Q Crema
The crema on {lot} stands {n:2-4} minutes. Marking it for {blend}.
I tell the farmer, he'll tell the whole valley.
He should.

S Video call with {farm}
Would your baristas like a call with {farm}, on {day} at 15 your time?
They'd love to. They're {n:5-9}, and very loud.
The farmer is deaf on one side, it's perfect.

Q Small disagreement
I still think {lot} is better as filter than as espresso. Fight me.
I fight you! It has body for espresso.
Made both side by side. You win, {n:3-5} to 2.

S Password
The portal for {paper} wants a new password from your side.
Done. It's not "coffee123" anymore.
And that was secret until now.

Q Freight quote
Freight for {port} quoted {n:2100-2900} dollars a box. Is it in line with yours?
Mine is {m:2000-2800}. Send me your man's name, I shout at him for you.
Please shout nicely.

S Customs broker
Broker asks for the EORI again. You sent it in spring I think?
Spring and summer. Here it is for the third season, no problem.
I tattoo it on him.

Q Sample roaster gas
No gas in the lab till {day}, so cupping moves one day. I tell you before you ask.
Ok! The coffee isn't going to run.

S Defects {lot}
I counted {n:6-12} defects in 300 g of {lot}. It's good for NY 2/3.
We had {m:6-13}. Good count.

Q Football
I say nothing about Sunday's match. Only: ciao ciao ciao.
I had a bad connection and cannot read this message.
I send it by courier.

S Coffee for the crew
The crew of the truck wants a bag of roasted Trieste coffee as a tip. True story.
Sending {n:2-6} kilos with the next samples.
You're a legend in Varginha now.

Q Invoice {n:3100-3900}
Invoice {n:3100-3900}: paid this morning, value date {day}.
Received the swift, thank you!

S Invoice {n:3100-3900}
I sent invoice {n:3100-3900}, please look if the bank line is right, we changed nothing.
Bank line right, checked by phone with you last week too.
Better two times than one thief.

Q Insurance form
Form of the cargo insurance wants "nature of goods". I wrote "happiness, green, in bags".
Please tell me you didn't send.
I sent "coffee". Relax.

* Which version
Which version of the contract sheet for {lot} do I keep, of {day} or the one before?
The one of {day}, with two signatures.
Clear.

S Bees
We put {n:12-30} hives at {farm}. More fruit set, and honey for you.
Honey into Trieste, legally?
One jar, in my suitcase, in my name.

Q Machine from 1961
The old machine is on again after the repair. It sings.
Record it! I play it to the trees.
It's in your mail, {n:40-90} seconds of singing.

S Cooperative meeting
{day} I'm at the cooperative all day, answer at night.
Good luck with the speeches.
It was {n:3-5} hours. There was cake.

Q Bag colour
For the tin we want the green of your hills. Which Pantone is it, ahah.
In rain {n:340-380}, in the dry season no green at all.
We take rain.

S {kind} seedlings
Planted {n:900-3000} seedlings of {kind} at {farm}. First coffee in three years.
I'll be old, but I'll be there.

Q Nursery photo
The photo of the seedlings is on the wall in the bar. Customers think it's basil.
Tell them to wait three years for the pesto.
They're patient, they queue for us.

S Screen broken
The screen of my phone is broken, I answer from the computer only until {day}.
Ok! No panic.

Q Chaff
{lot} makes a lot of chaff, the filter cries. Is it natural process?
Pulped natural, but dried slow. It's normal, brush it warm.
Brushed. The filter stopped to cry.

S Weather alert
They say {n:3-6} degrees in the high part on {day}. No frost, only cold, I tell you so you don't read it in newspaper.
Grazie, I was going to read it in newspaper.

Q Trainee
I have a trainee who wants to know all. Can she write to you directly?
Of course! I was a trainee also, {n:9-25} years ago.
She wrote already, be ready.

S First answers to the trainee
Your trainee asked me {n:7-15} questions, all good. The ninth I couldn't answer.
We're proud and sorry.

Q Sweeping the desk
I clean the list: {lot} done, {farm} photos done, bag marks open. Right?
Bag marks done too, this morning.
Then the list is empty, I go to the sea.

S Shipping weights
Net of {ship}: {n:18900-19200} kg. Half a kilo under the note.
Half a kilo is the breakfast of the captain.
Exactly.

Q Cold brew
We made cold brew with {lot}. {taste}, who expected this.
Not me! Recipe please.
{n:60-80} grams, one litre, {m:14-18} hours, don't touch.

S Translation
How do you say "terreiro" in Italian for the leaflet?
"Aia". Short and nice.
Aia it is.

Q Wooden spoon
Somebody stole the cupping spoon that you gave us.
I bring {n:2-6} next time, with a chain.
Found! In the dishwasher. Shame.

S Big tractor
The farm bought a tractor and named it Trieste.
It's slow and noisy I hope.
And it drinks a lot.

Q Storage check
Warehouse is {n:17-21} degrees, {m:52-60} humidity. Like a bedroom.
Better than my bedroom.

S Pulper
The pulper of {farm} stands still for {n:1-2} days, a belt. They have cherries under water, nothing lost.
Is the quality the same?
Cupped it: same. Even a bit sweeter.

Q Grinder
What grind do you use for cupping? Ours is maybe finer by {n:1-3} clicks.
Send me {m:20-50} g ground, I sieve it.
In the envelope with the photos.

S Thanks
Thank you for the fast yes on {lot}. The farmer danced, and he's seventy.
We want the video.
He forbids.

Q Container seal
Seal number for the box on {ship} ends with {n:310-980}?
{n:310-980}, yes, photo attached.
Match.

S A visitor
A buyer from Oslo comes on {day}, I tell you because he will ask for {lot} too. It's yours.
Thanks for the honesty. Give him something else good.
He took {n:30-80} bags of the other, all happy.

Q Cups
We change cups in the bar, {n:60-72} ml. Thick.
Send two to the office, we drink from plastic like animals.
Six are on the way.

S Sugar
Be honest. Do you Italians put sugar?
Officially no. In the morning, alone, yes.
I keep it secret.

Q Espresso for the notary
The notary tasted {blend} and asked which farm. I said {farm}.
You can give him my number.
He'll call, he calls everybody.

S Long weekend
Long weekend here, back on {day}. If ship moves, I move.
Rest! Ships move by themselves.

Q Parking
The truck waited {n:2-4} hours at the gate because of us, wrong slot. I pay the waiting.
Thank you for saying. It's {m:60-140} euros.
Paid.

S Drone
I flew the drone above {farm}. It's in a tree now.
Was the film good, until the tree?
Very. And also the tree.

Q Blend sheet {blend}
New sheet of {blend}: your share goes from {n:30-40} to {m:41-55} per cent from the next roast.
That's the best mail of the week.

S Question of the bank
Bank asks which incoterm in the letter. FOB as usual?
FOB {port}, as usual.
Done then.

Q Tiny stone
We found one stone in {lot}. One. I keep it as souvenir.
Sorry! I send it home if you give the address.
It lives in Trieste now.

S Harvest estimate
For {farm} I estimate {n:900-2600} bags, {m:4-9} per cent under last year. I correct it each month.
Thank you, I put it in pencil.

Q Trade fair
At the fair in {port} we have a table of {n:3-4} metres. Do you bring the cherries in resin?
I bring. And the hat.
Not the hat.

S The hat
The hat is in the suitcase.
I saw nothing.

Q Lab scales
The scales are recalibrated, they were {n:2-4} tenths off. So I correct my numbers of {lot}.
Thanks, now we're equal on paper.

S Green tax
From next month the port takes {n:9-18} dollars more for each box. It's for everybody. I tell you today with the letter attached.
Read it, understood, nothing to do. Thanks for early.

Q {ship} seen
{ship} is in the gulf, I see it from the window of the bathroom.
Best tracking system in the world.
And free.

S Birthday
Who has birthday today in Trieste? My calendar sings but says no name.
It's the warehouse man. {n:50-60}.
Parabéns to him!

Q Filter test
Filter test with {lot}, {n:92-95} degrees: {taste}.
Try one degree lower.
Better. You were right, I hate it.

S Bus of pickers
The bus with the pickers broke, one day lost at {farm}. Already repaired.
All people good?
All good, they played cards.

Q Catalogue page
Can you check the page on {farm} in the catalogue before {day}? Altitude and names.
Checked, only one name: it's with two t.
Corrected, grazie.
""")

RICH = read("""
Q <{lot}: first cups|Cupping {c:100-480}|Table of {day}|Cups>
<Cupped|Tasted|We had on the table> {lot} <this morning|twice|blind|with the whole team|after lunch, so be kind>: {taste}, {c:81-87} points<, one cup shy|, all five cups the same|, better when it cools|>.
<Same direction here|I found more acidity|You're generous today|My notes say the same, almost in the same words|Interesting, let me taste it again>. <It's from the shade side|It needs two weeks of rest|The farmer will be happy|It was picked in the second pass|I send notes tonight>.
<Va bene|Then we keep it for {blend}|I try again on {day}|Put {c:20-90} bags with our name>.

S <Update from {farm}|{farm}|News of the harvest>
<At {farm}|From {farm}>: <{c:15-70} per cent picked|drying goes well|patio is full|second pass starts on {day}|the washing channel is clean again>, <sun all week|a little wind|cold nights, no danger|some rain expected, they cover|everybody tired and happy>.
<Grazie, I love these updates|Good, so our dates stay|Send a photo for the bar|I show it to the roasters|Bravi>.<| How is {kind}?| Greet them from the fog.| Who's the cook this year?>
<I greet|The {kind} is the best of the valley|Photo comes|The dates stay, yes|Same cook, more beans>.

Q <Shipping {c:10-99}|{ship}|Box on {ship}>
<Is the box on {ship}|Our box for {ship}|The box of {lot}>, <loaded already|what is the new date|do we have the seal number|who has the original papers>?
<Loaded on {day}|Closing on {day}, departure two days after|Seal is {c:10200-98900}|Papers are with the agent, copy attached>. <All calm|I watch it|The agent is awake this time|I write when it moves>.
<Perfect|Grazie mille|Noted in the sheet|Ok, I sleep>.

* <Sheet {c:10-90}|Small correction|Check of numbers|Two numbers>
<In the sheet|In my list|On the contract sheet> {lot} has <{c:100-300} bags|price date {day}|{c:40-90} bags open|two lines>, <in yours it's different, no?|is it the same for you?|can you look?|please confirm.>
<Same for me|You're right, mine was old|Confirmed|Mine had a typing error, corrected>.<| Good eye.| Thanks for looking.| Signed copy is in the folder.>
<Fine|Closed|Legal|Perfetto>.

S <Samples again|Tins {c:10-90}|Courier>
<Today|Yesterday afternoon|With the {day} courier> I sent <two tins|three envelopes|a kilo|the pre-shipment sample> of {lot}<, marked in red|, plus a surprise|, number {c:4000-9900}|>. <Tell me when it's there|Roast it gently|Compare with {kind} please>.
<It's here|Waiting at the window|Customs let it pass|Arrived, smells of hay, good hay>. <We cup on {day}|Marco has already his nose in it|The surprise is eaten>.
<Boa|I wait for your points|Great>.

Q <Roasting {c:10-90}|Roast of {day}|From the drum>
Roasted {c:30-120} kg <of {lot}|for {blend}|with your {kind}>, {roast}. <Even colour|A bit fast at the end|Smell is incredible|Loss {c:14-17} per cent|Two quakers in a tray>.
<Sounds right|Give it one minute more|Which temperature at the start?|The density explains it|Great>. <I note for next lots|The farm will like it|Tell me after three days>.
<I tell you|{c:190-215} at the start|Next time slower|Three days, promised>.

S <Money things|Bank|Invoice {c:3100-3990}>
<The bank|Our accountant|The exchange desk> <asks|wants to know|needs on paper> <the value date|who pays the charge of {c:15-40} euros|the address of your bank|the number of the contract for {lot}>.
<Attached|Shared, half and half as always|Written in the second page|I send it before lunch>.<| Everything else good?| Greet the accountant.| It's the same as for lot {c:90-110}.>
<Received|Everything good|He greets back, seriously|Thanks>.

Q <Bar news|From the counter|Via Cadorna>
<At the bar|In the shop|The tasting room>: <{c:40-160} people|a class of {c:8-20}|two journalists|a wedding> <tried|drank|fell in love with> {blend} <today|on {day}|last night>. <They asked for the farm|We finished the milk|One wants to visit you|Photo attached>.
<What joy|I read it aloud here|Send them, we have beds|More of this please>!

S <Talk of trees|Agronomy|Leaves>
<The agronomist's note|Leaf analysis|The walk at {farm}>: <little rust, {c:1-4} per cent|good flowering|pruning {c:10-30} hectares after harvest|borer under control|more shade trees on the slope>. <In summary I'm content|I repeat it in a month|Data is in the folder>.
<Interesting, thanks|Understood half, liked all|Good to know it early|Can we print it?|Bravo>.
<You can print|Ask me the other half|Of course|I explain on {day}>.

* <Call of {day}|{day} call|Agenda>
For the call on {day}: <ship dates|{lot}|{blend}|the fair|price fixing of two lots>, <more|something to add|anything from your side>?
<Only the samples|Nothing, short call|Yes, {c:5-10} minutes for {farm}|The bag marks>.
<Added|Good|Short is beautiful>.
""")

story = Ours(9023, "Europe/Rome", "2025-01-13", "2025-10-31")
story.party("serra", "serradoanu.example")
story.party("quarantotti", "quarantotti.example")

thiago = story.person("Thiago Nogueira", "serra", "export manager")
luciana = story.person("Luciana Prates", "serra", "logistics")
beto = story.person("Beto Carvalhal", "serra", "agronomist and cupper")
raquel = story.person("Raquel Moura", "serra", "finance")
otavio = story.person("Otavio Lins", "serra", "owner")
giorgia = story.person("Giorgia Tomasini", "quarantotti", "green coffee buyer")
marco = story.person("Marco Sbisa", "quarantotti", "roast master")
elena = story.person("Elena Furlan", "quarantotti", "logistics")
paolo = story.person("Paolo Vascotto", "quarantotti", "finance, until June")
franco = story.person("Franco Quarantotti", "quarantotti", "owner")
irene = story.person("Irene Pertot", "quarantotti", "finance, from June")

for first, last in [("2025-03-03", "2025-03-05"), ("2025-04-18", "2025-04-18"), ("2025-04-21", "2025-04-21"), ("2025-05-01", "2025-05-02"), ("2025-06-19", "2025-06-20")]:
    story.away("serra", first, last)
for first, last in [("2025-04-21", "2025-04-21"), ("2025-04-25", "2025-04-25"), ("2025-05-01", "2025-05-01"), ("2025-06-02", "2025-06-02"), ("2025-08-11", "2025-08-22")]:
    story.away("quarantotti", first, last)
story.holidays.update(dt.date(2025, 8, n) for n in range(8, 23))  # Trieste is closed from the 11th: the daily talk rests

bag = Bag(story, TALK)
story.chatter(("team", "green coffee"), [(thiago, giorgia), (beto, marco), (beto, giorgia), (thiago, marco)], 5.0, bag)
story.chatter(("team", "shipping desk"), [(luciana, elena), (luciana, elena), (thiago, elena)], 2.6, bag)
story.chatter(("mail", None), [(thiago, giorgia), (luciana, elena), (beto, marco)], 2.6, bag, reply_minutes=(20, 400))
story.chatter(("mail", None), [(raquel, paolo), (thiago, giorgia)], 0.8, bag, "2025-01-13", "2025-06-27", reply_minutes=(20, 400))
story.chatter(("mail", None), [(raquel, irene), (thiago, giorgia)], 0.8, bag, "2025-06-30", "2025-10-29", reply_minutes=(20, 400))


def talk(channel, *said, thread=True):
    before = None
    for when, who, text in said:
        post = story.team(when, channel, who, text, reply_to=before if thread else None)
        before = before or post


def post(subject, *said, cc=()):
    before = None
    for when, who, to, text in said:
        before = story.mail(when, who, to, subject if before is None else "Re: " + subject, text.strip(), cc=cc, reply_to=before)


GREEN, DESK = "green coffee", "shipping desk"

post("How we talk this year",
     ("2025-01-14 15:10", thiago, [giorgia, franco], """
Cari amici,

Otavio and I drank the last of your tin and decided you're worth another year :) What we said in Trieste, so it's on paper:

- questions get an answer in two working days, and if we don't know yet we write "don't know yet"
- whoever changes something (dates, bags, prices) says it at least three weeks before
- call every two weeks, Thursday 15h yours
- who is angry phones first and writes after

Missing something?

Thiago"""),
     ("2025-01-15 09:40", giorgia, [thiago, franco], "Nothing is missing. The last point is for me, I know it, everybody knows it. Agreed! Giorgia"),
     ("2025-01-15 14:00", otavio, [giorgia, thiago, franco], "And for me. Let's have a good year."), cc=(luciana, elena))

talk(GREEN,  # late samples, said before
     ("2025-01-23 13:30", beto, "bad news small: the pre-shipment of 118 can't be with you on Monday as I said, the dryer stopped. Thursday. sorry, better now than Monday"),
     ("2025-01-23 14:05", marco, "Thursday is fine. Thank you for saying."),
     ("2025-01-30 10:12", marco, "Arrived, Thursday as told. It's good."))

talk(GREEN,  # quick temper, apology
     ("2025-02-11 10:02", giorgia, "12.4!!! 12.4 moisture in lot 121! This is not coffee, this is a swimming pool! How can you send me this, I'm furious, this is unacceptable"),
     ("2025-02-11 12:50", beto, "good morning. measured 11.1 here on 3 bags with two meters. will you do one thing for me, put the little reference capsule in your meter"),
     ("2025-02-11 14:20", giorgia, "The capsule says our meter is wrong by 1.3. It's our meter. I was horrible and in front of everyone so I say it in front of everyone: Beto, I'm sorry, the swimming pool was ours."),
     ("2025-02-11 14:31", beto, "accepted :) you owe me a swim"),
     ("2025-02-11 14:40", marco, "Meter goes to service. New rule here: capsule first, Giorgia second."))

talk(DESK,  # announced silence
     ("2025-02-20 14:00", luciana, "Carnaval: nobody here from 1 to 5 March, really nobody, don't even try. Boxes for MV Corsara will be all done before, I checked each one"),
     ("2025-02-20 14:25", elena, "Understood. Dance also for us, here it rains sideways."),
     ("2025-03-06 13:10", luciana, "Alive. Voice gone. All boxes sailed"))

talk(GREEN,  # a joke that both share
     ("2025-03-12 15:30", thiago, "You Italians need one hour to order a coffee of 25 ml"),
     ("2025-03-12 15:36", giorgia, "And you Brazilians need a bucket of it, with sugar, to arrive late"),
     ("2025-03-12 15:38", thiago, "true and I feel seen, as my niece says"),
     ("2025-03-12 15:45", marco, "Both sides have confirmed. Can we now go back to lot 126."))

# ------------------------------------------------------------------ the lost container

talk(DESK,
     ("2025-03-27 10:15", elena, "Luciana, box QTLU 448210-7 was to be unloaded this night from MV Lagosta. It's not on the list of the terminal. 320 bags. Where is it?"),
     ("2025-03-27 12:48", luciana, "What do you mean not on the list? It was loaded, I have the mate's receipt in my hand. I'm calling the line"),
     ("2025-03-27 16:30", luciana, "The line says 'under investigation', cretinos. Nobody knows. I'm shaking with anger, these people lose a house of steel and say under investigation!!"),
     ("2025-03-27 16:41", elena, "The terminal treats me the same. We're on the same side of this, you and me. Shall we write each day at 16 what we know, also if it's nothing?"),
     ("2025-03-27 16:44", luciana, "Yes. 16 your time. Every day"),
     ("2025-03-28 16:00", elena, "Day 1. Nothing from Trieste, Koper or Gioia Tauro. I asked all three by phone."),
     ("2025-03-28 16:04", luciana, "Day 1. Line says it was transhipped in Algeciras, I asked for the crane list"),
     ("2025-03-31 16:01", luciana, "Day 2. No crane list. I told the line what I think of their mothers, then apologised, then asked again"))

post("320 bags, and what we roast meanwhile",
     ("2025-03-28 11:30", giorgia, [thiago], """
Thiago,

I phoned first, as agreed, and shouted, as usual, so here is only the quiet part. Without 320 bags the bar blend stops on 14 April. Someone should have seen on day zero that the box did not change ships. I don't know who. It makes me mad that I don't know who.

Giorgia"""),
     ("2025-03-28 14:15", thiago, [giorgia], """
Giorgia,

Fair. We get the transhipment notice by mail and on the 19th nobody at our office opened it, it went to Luciana's carnival folder. That part is ours. I'm ashamed.

What I can do today: 110 bags of same farm in Hamburg, spot, at our contract price, we eat the difference. Truck Tuesday.

Thiago"""),
     ("2025-03-28 15:02", giorgia, [thiago], "You didn't have to tell me about the folder and you did. Thank you. 110 bags saves us till the 29th. Half of the difference is ours: Elena too had the notice and read it as routine. Ciao, and sorry for the volume."), cc=(elena, luciana))

talk(DESK,
     ("2025-04-02 16:00", elena, "Day 4. Nothing, and Franco asks me at each stair."),
     ("2025-04-02 16:10", luciana, "Day 4. Crane list!!! 448210-7 put ashore in Algeciras on the 16th, row 31, under number 448201-7. Someone typed with the feet"),
     ("2025-04-02 16:12", elena, "ROW 31. I could cry. I do cry."),
     ("2025-04-03 15:30", luciana, "Sails on Tuesday with the Nera Star, with you about the 16th. And look: dear Elena, on day 0 I thought for a minute that you had lost it. Sorry for the minute"),
     ("2025-04-03 15:39", elena, "I thought for two that it was you. So I'm sorry for two."),
     ("2025-04-16 11:20", elena, "It's here. Dry, whole, 320 counted. Marco kissed the door."))

post("What we learn from row 31",
     ("2025-04-23 15:00", luciana, [elena, thiago, giorgia], """
Hello all,

From our call, in short:
1. transhipment notices go to a common box that Elena and I both read
2. who sees no "loaded" after 48 h calls the other
3. the claim against the line we make together, Raquel and Paolo write it
4. cost of Hamburg 50/50

Correct me!
Luciana"""),
     ("2025-04-24 09:05", elena, [luciana, thiago, giorgia], "All correct. I'd add 5: thank you to Luciana, who didn't sleep."),
     ("2025-04-24 13:15", thiago, [elena, luciana, giorgia], "And to Elena, same reason. Approved."))

# ------------------------------------------------------------------ bags: a change that is announced, resisted, and moved

post("New inner bags from 1 July",
     ("2025-05-06 14:30", luciana, [elena, marco], "Dear both,\n\nFrom 1 July we'd like to change to the new inner bag (thinner, recyclable). That's eight weeks from today. 20 samples are on the way. If it's trouble for your machine, we need to hear it.\n\nLuciana"),
     ("2025-05-07 09:50", marco, [luciana, elena], "It is trouble. The cutter doesn't see the clear film. I don't like it at all. Can it have a coloured stripe?"),
     ("2025-05-08 14:00", luciana, [marco, elena], "Good that you are rude early and not late :) Stripe is possible but only from September. So we wait with the change till 15 September?"),
     ("2025-05-08 14:40", marco, [luciana, elena], "15 September with stripe. Grazie. I wasn't rude, I was short."))

talk(DESK,  # reminder answered within two days
     ("2025-05-13 09:10", elena, "Luciana, did you see the question on the weights for the June boxes?"),
     ("2025-05-15 08:50", elena, "I ask again, just in case it fell"),
     ("2025-05-15 13:00", luciana, "It fell! Two days at the port without signal, I should've put the note. 19.05 tons each, same as May. Sorry sorry"),
     ("2025-05-15 13:20", elena, "No problem, there's still a week."))

# ------------------------------------------------------------------ price

post("Price for the second half",
     ("2025-05-20 14:20", thiago, [giorgia, franco], """
Giorgia, Franco,

I come with something unpleasant and I come now, not in July. New York has gone up 38 per cent since we signed. At the fixed price we lose 41 dollars a bag on every box from September. Farmers see the screen on their phones, and two already asked to deliver elsewhere. The contract is the contract and we'll honour it. But I'd ask you to look at it with us.

Raquel's sheet is attached, with all our costs, also the ugly ones.

Thiago"""),
     ("2025-05-20 17:45", franco, [thiago, giorgia], "I have read it. A price is a price. In 2019 it fell by a third and I paid you the full figure and nobody called me to look at it with them. I will not sign anything.\n\nF. Quarantotti"),
     ("2025-05-21 13:00", thiago, [franco, giorgia], "Franco, you're right about 2019, and we haven't forgotten it: it kept the Taquaral alive. I ask you for a call with Otavio, without us. You two began this."),
     ("2025-05-21 17:20", giorgia, [thiago, franco], "Thiago: he slammed the door, then asked me for the number of Otavio. Wait. G."))

talk(GREEN,
     ("2025-05-22 11:30", giorgia, "For everybody: Thiago and I have agreed to put the price to Franco and Otavio, they speak tomorrow at 16. Until then nobody bites anybody please, me included"),
     ("2025-05-22 13:05", thiago, "Confirmed, we both asked for it. I'm eating my nails"))

post("After the call",
     ("2025-05-23 18:00", franco, [otavio, thiago, giorgia], """
Dear Otavio,

One hour and fifty, of which one hour about our fathers. I was hard on Tuesday, in writing, which is worse. I regret the tone; on 2019 I'm still right.

As said: below 300 you lower, above 300 I raise, both by half of the difference, cap at 12 per cent. Valid for boxes from September, looked at again each quarter. Farmers get their share first, with paper.

Franco"""),
     ("2025-05-23 20:10", otavio, [franco, thiago, giorgia], "Dear Franco,\n\nYou were right on 2019, and I told you so already then, but you were not listening, you were paying. I agree to every line. Raquel will put it in order with Paolo.\n\nYour friend,\nOtavio"),
     ("2025-05-26 09:20", paolo, [raquel, otavio, franco], "Draft of annex 3 attached. Two pages. Raquel, please be merciless."),
     ("2025-05-27 14:30", raquel, [paolo, otavio, franco], "One comma and one zero. The zero was in our favour, you're lucky that I am honest. Otherwise ready to sign."),
     ("2025-05-29 16:00", franco, [raquel, otavio, paolo], "Signed."), cc=(giorgia,))

talk(GREEN,
     ("2025-05-30 15:00", thiago, "The two farms stay, both of them. Read them the formula on the patio last night. Someone clapped, I think for the barbecue, but also for the formula"),
     ("2025-05-30 15:12", giorgia, "I'm so relieved I ordered a cake. It was a hard week and nobody has lied to nobody. Bravi tutti."))

# ------------------------------------------------------------------ summer

post("I retire (slowly)",
     ("2025-06-04 10:00", paolo, [raquel, thiago], "Dear Raquel, dear Thiago,\n\nAt the end of June I leave, after 34 years, for a garden. Irene Pertot takes my desk; she's with me already and knows annex 3 by heart. I will sit beside her at the first closing.\n\nPaolo"),
     ("2025-06-04 14:10", raquel, [paolo, thiago], "NO! And yes, of course, parabéns. Irene is welcome, I call her tomorrow so that we have faces."),
     ("2025-06-05 16:40", irene, [raquel], "Thank you for the hour, Raquel! Now I understand the swift codes, and feijoada. I'll write when I am lost."),
     ("2025-06-05 17:00", raquel, [irene], "Please be lost often."))

talk(GREEN,  # meeting cancelled by a strike, held the next day
     ("2025-06-12 12:50", giorgia, "No call today, sorry! Tram, train, everything on strike and the office is dark. Tomorrow 15?"),
     ("2025-06-12 13:05", thiago, "Tomorrow 15. Enjoy the walk"),
     ("2025-06-13 16:10", giorgia, "Good call. Notes are in the folder, 126 and 133 confirmed."))

talk(DESK,  # anger at a third firm
     ("2025-06-24 17:00", luciana, "The line offers us 400 dollars for the Algeciras joke. 400! They're liars and thieves, I never ship with them again, it's over, finished"),
     ("2025-06-24 17:06", elena, "Agree with every word. Irene says the insurance goes for them on our both behalf. We leave the line together?"),
     ("2025-06-24 17:09", luciana, "Together. I have already two offers, look tomorrow"),
     ("2025-06-25 10:30", elena, "I looked: the second one, direct to Trieste. Let's tell the line both on the same day, with notice till end of September."))

post("Cold night",  # pressure shared early
     ("2025-07-02 13:00", beto, [giorgia, marco], "frost in the low part of Cachoeirinha this night, perhaps 6 per cent of next year. nothing of yours this year. I write before the newspapers make a catastrophe. photos attached, numbers in ten days when the leaves tell the truth"),
     ("2025-07-02 14:25", giorgia, [beto, marco], "My heart stopped and started. Thank you, Beto. Do the people there need something?"),
     ("2025-07-11 15:10", beto, [giorgia, marco], "ten days: it's 4 per cent, not 6. the people need nothing, but Dona Cida says thanks for asking"))

talk(GREEN,  # credit, forgotten and put right within hours
     ("2025-07-17 13:20", beto, "saw the poster for the tin. beautiful. says 'selected by Marco'. hm. I selected, Marco roasted, no? or I dreamed the three weeks at Taquaral"),
     ("2025-07-17 13:41", marco, "You did not dream. I saw the proof and did not see it. I stop the printer now."),
     ("2025-07-17 14:30", marco, "New text: 'Chosen on the patio by Beto Carvalhal, roasted by Marco Sbisa'. Your name first. Sorry."),
     ("2025-07-17 14:36", beto, "first AND bigger? no, joking. it's perfect. my mother wants six posters"))

talk(DESK,  # urgent, simply urgent
     ("2025-07-22 14:50", luciana, "URGENT Elena, need the consignee stamp in the next hour or the box misses the Aldebra!!! call you now"),
     ("2025-07-22 15:05", elena, "Stamped and sent"),
     ("2025-07-22 15:20", luciana, "On board. I love you, bye"))

post("August",  # announced silence
     ("2025-07-24 10:00", giorgia, [thiago, beto, luciana, raquel], "Dear all,\n\nOur office is closed from 11 to 22 August, as every year. No mail, no Teams, I put the phone in the sea. Elena has the emergency number, for ships only.\n\nWhat you need before: ask by the 5th.\n\nGiorgia"),
     ("2025-07-24 13:30", thiago, [giorgia, beto, luciana, raquel], "Asked already all. Good sea! We write nothing, promised."),
     ("2025-08-25 09:30", giorgia, [thiago, beto, luciana, raquel], "Back, brown, 212 mails. Yours I read first, there are none. You're gentlemen."))

talk(DESK,  # "leaving", of an agent
     ("2025-09-02 14:00", thiago, "We're leaving them. The old port agent, I mean! From October Maré Alta does our papers in Santos, you know them from the Rio box. For you nothing changes but a stamp, I told you in June, this is the reminder"),
     ("2025-09-02 14:15", elena, "First line gave me a heart attack, second line cured it. Noted, stamp changed in my template."))

post("Bags of 15 September",  # the change comes as agreed
     ("2025-09-16 10:30", marco, [luciana], "First box with the striped bags opened. The cutter sees the stripe. I say it in writing: it's better than the old."),
     ("2025-09-16 13:15", luciana, [marco], "Printed, framed, hanging over my desk. Thank you for waiting for the stripe with us."))

post("First quarter with annex 3",
     ("2025-09-25 15:00", raquel, [irene, thiago, giorgia], "Dear all,\n\nThe formula for September gives 324, so plus 12 for you to pay, and 9 of these went to the farms on Friday; receipts attached.\n\nDoes it look right to you, Irene?\n\nRaquel"),
     ("2025-09-25 17:10", irene, [raquel, thiago, giorgia], "I have a different date of fixing: 18th or 19th? With the 19th it's 321. Sorry to be annoying."),
     ("2025-09-26 13:00", raquel, [irene, thiago, giorgia], "You're right, the annex says 19th. 321. I correct and send again today. Never be sorry for it, Paolo would be proud."),
     ("2025-09-26 16:30", irene, [raquel, thiago, giorgia], "Received, checked, paid on Monday."))

talk(GREEN,  # a real quarrel on quality, settled by tasting together
     ("2025-10-07 11:00", giorgia, "Lot 152 I don't want. It's flat. I refuse it, and I'm tired of tasting maybe"),
     ("2025-10-07 13:00", beto, "flat?? it's the best Arara of the year. I'm offended and I will be offended till lunch"),
     ("2025-10-07 13:10", marco, "Both cup it tomorrow at the same hour, camera on, three tables, blind."),
     ("2025-10-08 16:20", giorgia, "Result: I gave 85 to 152 without knowing. Our tin was from the wrong drawer. I accept the lot and I eat my hat."),
     ("2025-10-08 16:25", beto, "not the hat, the hat is mine. peace :)"))

post("2026 and after",
     ("2025-10-21 15:30", giorgia, [thiago, otavio, beto], """
Dear friends,

We'd like to make it three years instead of one, and to take the Pedra Lisa project in: half of the nursery cost from us, if your offer still stands. Franco says that he signs before you change your mind.

Giorgia"""),
     ("2025-10-22 13:20", otavio, [giorgia, thiago, beto], "It stands. Come in January and plant the first row with us. Bring Elena, she and Luciana have to see each other without a container between them."),
     ("2025-10-22 14:40", giorgia, [otavio, thiago, beto], "We come, the four of us. Marco will pretend that he doesn't want to."), cc=(franco, luciana, elena))

story.write()
