import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import re, datetime as dt
from kit import Story, days, day

s = Story(5962, "Europe/Brussels", "2025-02-03", "2025-12-12")
for i in ("valmarque", "houtrive", "wevelde", "lysbus"): s.party(i, i + ".example")
P = s.person
syl = P("Sylvie Delcourt", "valmarque", "Mobility officer"); kar = P("Karim Benali", "valmarque", "Mobility officer from August")
pat = P("Patrick Lemoine", "valmarque", "Deputy mayor, transport"); aur = P("Aurélie Vasseur", "valmarque", "Communication")
nat = P("Nathalie Gosset", "houtrive", "Mobility"); ben = P("Benoit Marchal", "houtrive", "Works department"); jlu = P("Jean-Luc Dupriez", "houtrive", "Alderman")
kat = P("Katrien Vandamme", "wevelde", "Mobility"); wou = P("Wout Desmet", "wevelde", "Public works"); ils = P("Ilse Callens", "wevelde", "Alderman's office")
fre = P("Frédéric Noyelle", "lysbus", "Network manager"); mir = P("Mireille Carton", "lysbus", "Planning"); dri = P("Dries Lambrecht", "lysbus", "Depot"); hug = P("Hugo Wattel", "lysbus", "Tickets and customers")
ALL = list(s.people)
for d in ("2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-08-15", "2025-11-11"):
    s.holidays.add(day(d))
    for p in s.domains: s.away(p, d, d)
for d in ("2025-05-08", "2025-07-14"): s.away("valmarque", d, d); s.away("lysbus", d, d)
for p in ("houtrive", "wevelde"): s.away(p, "2025-07-21", "2025-07-21")
s.away("wevelde", "2025-07-11", "2025-07-11"); s.away("houtrive", "2025-07-22", "2025-08-01"); s.away("wevelde", "2025-07-28", "2025-08-08"); s.away("valmarque", "2025-08-04", "2025-08-14")

V = dict(stop=["Pont-Vieux", "Marktplein", "Gare", "Rue des Tisserands", "Kapellestraat", "Douane", "Lycée Maupin", "Place du Jeu de Balle", "Molenhoek", "Clinique Saint-Roch", "Zwembad", "Rue du Canal", "Cimetière Nord", "Sportlaan", "Quai au Lin"],
         line=["41", "42", "43", "45"], n=[str(i) for i in range(12, 98)], m=[str(i) for i in range(2, 9)], d=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], t=["6:12", "6:48", "7:21", "7:52", "8:05", "12:18", "15:57", "16:34", "17:10", "18:42", "20:05"],
         bus=[str(i) for i in range(701, 739)], ev=["flea market", "cycling race", "kermesse", "school fair", "carnival walk", "book fair", "wine evening", "night run", "jazz weekend", "car-free morning"],
         who=["a mother from the crèche", "an older gentleman", "a nurse of the late shift", "two pupils", "a baker's apprentice", "a lady with a trolley", "the parents' council", "a cyclist"])
def spin(text, v):
    while True:
        new = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda x: s.chance.choice(x.group(1).split("|")), text)
        if new == text: break
        text = new
    return re.sub(r"\$(\w+)", lambda x: v[x.group(1)], text)
def parse(block): return [p.splitlines() for p in block.strip().split("\n\n")]
SEEN, POOLS = set(), {}
def pick(name, pool):
    for _ in range(30):
        if not POOLS.get(name): POOLS[name] = list(pool); s.chance.shuffle(POOLS[name])
        lines = POOLS[name].pop(); v = {k: s.chance.choice(x) for k, x in V.items()}
        out = [spin(l, v) for l in lines]
        out = [re.sub(r"^(Subject: [^|]*\| )?(.)", lambda x: (x.group(1) or "") + x.group(2).upper(), l) for l in out]
        if out[0] not in SEEN: break
    SEEN.add(out[0]); return out
HELLO = {syl: "Bonjour {}", kar: "Hello {}", pat: "Dear {}", aur: "Hello {}!", nat: "Bonjour {}", ben: "{}", jlu: "Dear {}", kat: "Dag {}", wou: "Hi {}", ils: "Dear {}", fre: "Bonjour {}", mir: "Dear {}", dri: "Hey {}", hug: "Hello {}"}
BYE = {syl: "Bien à vous,\nSylvie", kar: "Best,\nKarim", pat: "Cordially,\nPatrick Lemoine", aur: "Bises,\nAurélie", nat: "Cordialement,\nNathalie", ben: "Benoit", jlu: "Regards,\nJean-Luc Dupriez", kat: "Groetjes,\nKatrien", wou: "Wout", ils: "Kind regards,\nIlse", fre: "Bien cordialement,\nFrédéric", mir: "Regards,\nMireille", dri: "Dries", hug: "See you,\nHugo"}
def talk(name, pool, pairs, per_week, first, last, lo=12, hi=420):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in s.holidays: continue
        for _ in range(s.poisson(per_week / 5)):
            one, two = s.chance.choice(pairs)
            if date in s.closed[one.party] or date in s.closed[two.party]: continue
            lines, at, prev, subject = pick(name, pool), dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=s.chance.uniform(7.8, 16.6)), None, None
            for i, line in enumerate(lines):
                who, whom = (one, two) if i % 2 == 0 else (two, one)
                if at.date() > s.end: break
                if line.startswith("Subject: "): subject, line = (x.strip() for x in line[9:].split("|", 1))
                body = HELLO[who].format(whom.first) + ("" if HELLO[who][-1] == "!" else ",") + "\n\n" + line + "\n\n" + BYE[who] if i < 2 else line + "\n\n" + BYE[who].split("\n")[-1]
                prev = s.mail(at.strftime("%Y-%m-%d %H:%M:%S"), who, whom, subject if not prev else "Re: " + subject, body, reply_to=prev)
                at = s.later(at, s.chance.uniform(lo, hi), whom.party, (7.8, 17.3))

MO = parse("""
Subject: Line $line at $t | [Residents tell me|I hear from $who] that the $t of line $line leaves [a little early|two minutes ahead] at $stop. Could you [look|check] in the tracker?
Checked: on $m days of the month it left one minute early. The drivers get a reminder, thank you.
[Perfect, I tell them|Quick work, thanks].

Subject: $ev around $stop | We have the $ev on the last weekend of next month, the road at $stop is closed from $t. Can line $line go round by the ring?
Yes, with two temporary stop posts. Mireille's team puts up the notice ten days before.
Great, I send the police plan today.

Subject: Numbers $stop | Do you have the boardings for $stop of last month? For my council note.
$n a day on average, on market days double. Sheet attached.
Thank you, precise as ever.

Subject: Lost umbrella, really | [$who has lost|My alderman has lost] an umbrella on the $t of line $line. Very green. Any chance?
It's at the depot, with $m other umbrellas. The green one has your alderman's name on it.
Mystery solved, I come by.

Subject: Shelter glass $stop | A pane at $stop is broken again. Is it ours or yours to replace?
Ours, according to the list. Glazier comes $d.
[Thanks, I put tape|I put a cone] until then.

Subject: Pupils at $stop | The school starts $m minutes later from next term, at least in the first classes. Does the $t still fit?
It would be tight. I can shift it by five minutes in the spring table, it is early enough to ask.
Please do, the school will be grateful.

Subject: Heating in bus $bus | $who wrote that bus $bus is like a fridge at $t. I pass it on without comment.
Heating valve, repaired yesterday. She was right.
She will love to read that.

Subject: Thanks to the driver of $t | A compliment for once: the driver of the $t on line $line waited for $who with a pram. Please tell him.
Told, with cake. He is blushing still.

Subject: Kerb at $stop | We rebuild the kerb at $stop in about $m weeks, three days of work. I send the plan now so that you can plan along.
Received. We stop $n metres further in these days and put a sign.
Good, that's what I hoped.

Subject: Bus $bus on the square | Bus $bus waits with running motor below the windows of the library. Can the break be somewhere else?
Yes, from $d the break is at the depot side. Sorry to the readers.
The readers thank you.

Subject: Printed maps | We have only $n maps left at the town hall desk. Can you spare a box?
A box of 200 leaves with the $t of line $line, literally by bus.
Arrived. Best courier of the region.

Subject: Question on the invoice of the month | The kilometres of line $line are $n higher than I expect. Is it the diversion at $stop?
Exactly the diversion, $m days. The detail is on page 2.
Then it is clear, I sign.

Subject: Stroller space | $who asks how many prams may be in a bus of the type $bus.
Two, three if the driver is in good mood. Officially two.
I answer two, with a wink.

Subject: Test ride $stop | May I take $m colleagues on the $t on $d to look at the turn at $stop?
Of course. Sit in front on the right, there you see the problem best.
We saw it. The hedge must go, I talk to our gardeners.

Subject: Small disagreement on $stop | I read your proposal to skip $stop in the evening. I'm honestly not convinced, $n people live there without a car.
Fair point. What about on request, by button on the app?
That I can defend. Let us try it like this.

Subject: Photos | Can we use the picture with bus $bus at $stop for our town magazine?
Gladly. Please write photo Lysbus and not photo unknown like in March ;-)
Promised.

Subject: Wheelchair ramp line $line | The ramp did not come out at $stop on $d. Is it known?
Known and repaired, a stone in the rail. We called the passenger to apologise.
That was kind of you.

Subject: Wi-fi $bus | The wi-fi in bus $bus asks for a password since $d. The pupils are in mourning.
Router replaced. Mourning may end.

Subject: Sorry for the late answer | Your mail on $stop was in my spam between two lotteries. Yes to everything, and sorry.
No harm, we had planned for yes.

Subject: Speed bumps near $stop | Our works people think of bumps on the street by $stop. How high can they be for your axle?
$m cm with long ramps, not more. I attach the drawing.
I give it to them before they order.
""")
OM = parse("""
Subject: Diversion line $line, in $m weeks | Gas works at $stop, the company gave us the dates today. Line $line would go by the canal for about $n hours. Any objection?
None, the canal street is free then. Thanks for the early sign.

Subject: Key for the post at $stop | Our man cannot open the stop post at $stop, the lock looks new. Do you have the key?
It is a triangle key since this winter, I leave one at the reception for you.
Got it, door is open.

Subject: Parked vans at $stop | At $t there are often $m vans in the stop at $stop. Can the local police pass by once?
They will pass on $d and $m days after. They even looked pleased.
Vans gone. Thank you!

Subject: Monthly numbers line $line | Line $line: $n more passengers a day than the month before. Table attached, remarks are in yellow.
That is a nice curve. I show it to the council.
[Show it big|With our compliments].

Subject: Hedge at $stop | The hedge at $stop scratches the mirrors again.
Gardeners come on $d. The hedge has been warned.
The mirrors are thankful.

Subject: Survey questions | We ask $n passengers on line $line on $d. Is there a question you would like to have in?
Please ask how they get to $stop, on foot or by bike.
Added as question $m.

Subject: Driver toilets | The key of the café at $stop doesn't work before $t. May the drivers use the sports hall?
Yes, the guard is informed, they only have to say bus.
You have $n new friends.

Subject: Small delay with the table | The sheet for $stop will be ready $d and not today, our planner is at a funeral. I hope this doesn't block you.
Not at all, take the time.
Here it is, with condolences passed on.

Subject: Works calendar | Could you send the road works you know of for the next $m months? Even the uncertain ones, we like pencil.
Attached, certain ones in black and the pencil ones in grey.
Wonderful, we plan the drivers by that.

Subject: Complaint of $who | We received a long letter about noise at $stop at $t. It's addressed to both of us. Shall I draft and you correct?
Yes please. I know the writer, a bit of humour works.
Sent. The writer answered with a drawing of a quiet bus.

Subject: Stop name | On your map it is written $stop, on ours with another accent. Which one is right?
Ours is wrong since 1998. We change it at the next print.

Subject: Lamp at $stop | The lamp at $stop is dark in the morning, the drivers hardly see who waits.
Electrician was there, it was the clock. It burns from $t now.
We see faces again.

Subject: School trip $d | A class of $n from your school wants to use the $t. I put a second bus behind. Is the teacher informed?
She is, and she asked me to say that you saved her day.

Subject: Snow plan | Here's our snow plan for $stop and the hill. Who calls whom at five in the morning?
You call our duty number, I have written it on the plan. Better one call too many.
Noted, thanks.

Subject: Screen at $stop | The screen at $stop shows Chinese since $d, I'm not joking.
Our technician has restarted it. Now it shows Flemish, which some found equal. Fixed at last.
Ha!

Subject: Number of Lyspass at the desk | You sold $n Lyspass last month, the best desk of the network. How do you do it?
The lady at the desk takes the 42 herself and tells everybody.
She gets a free one from us.

Subject: Swan on line $line | For your records: ten minutes delay at $stop at $t because of a swan. Photo attached.
The best excuse of the year. He lives at our pond and has priority.
""")
MM = parse("""
Subject: Joint note on $stop | I have written $m paragraphs on $stop for the three councils. Would you look if it holds on your side of the border?
It holds. I changed one number, with us there are $n places and not more.
Thanks, taken.

Subject: Translation | Could someone with you read my Dutch in the leaflet on line $line? I fear the worst.
It's charming and has only $m mistakes. Corrected version attached.
Dank u!

Subject: Bike racks at $stop | What did you pay for the racks at $stop? Ours are offered at a price for gold.
$n euro a piece, from the framework contract. You can join it.
We join, thanks for the hint.

Subject: $ev and the border | For the $ev we want to close the bridge for an afternoon. Does it clash with anything with you?
Only with our market, and that ends at noon. After $t it's fine.
Then after that.

Subject: Council dates | When does your council treat the $line? Ours on the second $d.
A week after yours, so I can quote you.
Quote the nice parts.

Subject: Question of the newspaper | The local paper wants a picture of the three of us at $stop. $d at $t?
Good for me, I bring the scarf in project colours.
It was fun. Page $m, with correct names!

Subject: Subsidy table | In the table of the programme, is the kerb of $stop under works or under equipment?
Under works. I asked the secretariat last year.
Super.

Subject: A cold | I have a cold and no voice, so please write instead of calling until $d.
[Get better soon|Honey and bed], nothing is on fire.
Voice is back, sadly for my colleagues.

Subject: Noise map | Do you still have the noise map of the road to $stop? We found only half.
Attached, the whole one, with $n pages.
Great, it saves me a trip to the cellar.

Subject: Cobbles | I like the cobbles at $stop, you hate them, the bus hates them more. Asphalt strip in the middle?
That is a treaty that I sign.
Drawing follows.

Subject: Visit from the region | $m people from the region want to see line $line. Could they visit you in the afternoon, after us?
With pleasure, coffee at $t, and a short ride.
They were impressed, mainly by your cake.

Subject: Hours for the programme | I still miss your hours of the month. A scan is enough.
Sorry, scanned now, $n hours. I had it on the desk under a plant.
All complete.

Subject: Slow bikes | $who asks if the bike path at $stop will go on across the border. What may I answer?
That the plan exists and the money comes in two years, if all goes well.
Honest answer, I'll use it.

Subject: Car-free ideas | We collect ideas for the mobility week. On our list are $m, on yours?
$m as well, I swear by accident. The bus breakfast is the best.
Then bus breakfast on both sides of the bridge.

Subject: Accent on the poster | The printer wants to know by $d if the poster has two or three languages.
Two and a half: the title in English.
Ordered so.
""")
MO += parse("""
Subject: Opening of $stop | We open the new square at $stop with a brass band on $d at $t. May a bus stand there as decoration?
Bus $bus will stand there, washed. The driver even plays the trombone.
Then he's hired.

Subject: Which side at $stop | On the new plan the post of line $line is on the left. My eyes or the plan?
The plan. It was mirrored by the printer, corrected one attached.
My eyes thank you.

Subject: Late bus and the theatre | The theatre ends $m minutes after the last $line. Can it wait on the nights of a play?
If I get the dates, yes. Five minutes is possible without paying overtime.
Dates are attached, $m evenings.

Subject: Old timetable at $stop | At $stop still hangs last year's table. I found it with coffee on it.
New one goes up on $d. The coffee isn't ours.
Seen, hangs straight.

Subject: Dog question | May $who take a large dog in line $line at $t?
With a lead yes, with muzzle when full. Dogs pay nothing and complain less.
I quote you.

Subject: Salt on the hill | We salt the hill to $stop from 4:30. Is that early enough for the first bus?
First bus passes at 5:20, so it's perfect.

Subject: Student ticket | A student who lives with you and studies with us, which Lyspass does she need?
The blue one, valid on both sides. I send her the link.
She has it already, thanks.

Subject: Cameras | The police asks for the pictures of bus $bus on $d around $t. Who may give them?
Only our data officer, on paper with stamp. I tell her that it comes.
Paper is on its way.

Subject: Count of bikes | How many bikes fit on the rack of line $line? The ramblers ask for a tour of $n.
Four. For $n they need a trailer, or good legs.
They chose the legs.

Subject: Bench at $stop | We have a bench left over. Does it disturb the doors at $stop if it stands by the wall?
No, leave $m metres to the post.
Bench stands. $who sat on it before the paint was dry.

Subject: Seats for the choir | The choir of $n takes the $t on $d, they sing for free if you want.
Second bus is planned. Singing is welcome, no fees are paid.

Subject: Stop request from the clinic | The clinic wonders if line $line could hold at its door and not at $stop. I said I would ask, I don't promise.
The turn is too narrow by half a metre. If they move the bin store we could.
I asked, they think about the bins.

Subject: Market on another day | In the week of the $ev the market is on $d instead. Same roads.
Then same diversion, another date. Noted in the plan.

""")
MM += parse("""
Subject: Stone on the border | The old border stone near $stop leans like after a wedding. Who straightens it, you or we?
We, with your shovel. On $d.
It stands as in 1820.

Subject: Guests from abroad | $m planners from Portugal want to see how we do it. Half a day with you, half with us?
Good plan, I take the morning and the bridge.
They took $n photos of the bin store. Planners.

Subject: Number of the room | In which room is the workshop on $d? The invitation says 2.14 and the lady at the desk laughs.
It's 1.14, the second floor was pulled down in spring.
I'm here, with only one floor of delay.

""")
OM += parse("""
Subject: New driver on line $line | From $d a new driver is on the $t. If your residents see someone polite with a map: that is her.
They saw her, $who says that she greets better than all of you.
I'll put that on the board.

Subject: Washed-out lines at $stop | The yellow lines at $stop have gone with the winter. Will they be painted this season?
Yes, painters are in your street in $m weeks, I put $stop on top.
Wonderful.

Subject: Bees | There's a swarm of bees in the shelter at $stop. The driver lets people out $n metres before.
Beekeeper comes at once, he is the mayor's cousin, as everybody.
Bees have left, with the cousin.

Subject: Tram ticket machine, or what | At $stop somebody has put a parking meter directly before our door. Could it go a metre to the right?
It can and will, $d. The contractor measured with his foot.
Doors open again.

Subject: Mail from the school | A teacher asks for $n free seats on the $t. I'd say yes, if you don't mind the precedent.
I don't mind. Children today, customers tomorrow.

Subject: Reserve bus at the $ev | For the $ev I keep bus $bus in reserve at $stop from $t. Costs nothing.
That's generous. We keep you a sausage.
It was needed once. The sausage too.

Subject: Tree at $stop | A branch hangs low at $stop after the wind, the double decker of the tourists won't pass.
Cut an hour ago.
That was fast, chapeau.

Subject: Question on the bike path works | Is the path at $stop finished on $d, as your site says? I'd take the diversion away.
A day later, the asphalt has to cool. I correct the site.
Then I take it away a day later.

Subject: Our open day | On a Saturday next month we open the depot. Can your page mention it? There's a wash ride for children.
On the page, and I come with $m children, not all mine.

Subject: Punctuality line $line | $n percent on time last week at $stop. We aren't proud, it's the lights at the bridge. Could your people look at the phases?
They gave you $m seconds more of green at $t. Please tell me what it does.
Much better this week.

Subject: Photo competition | The drivers' photo competition is won by a picture of $stop in the mist. May we print it with your coat of arms?
With honour. Send us one for the corridor.

Subject: Test of the announcements | The voice says $stop as if it was in Portugal. We record it again on $d, do you have a native speaker?
$who will do it, with pleasure and much vowel.
Perfect recording at the first try.

""")
MM += parse("""
Subject: Flower tubs on the bridge | Our gardeners want to put tubs on the bridge near $stop. Half are on your side. Geraniums?
Geraniums, but not the red ones of last time, my alderman is allergic to the colour.
White then.

Subject: Speed at $stop | We measured $n km/h in the mean at $stop. Do you have a spare radar sign?
One, in the cellar. I bring it on $d.
It already works, people brake for the smiley.

Subject: Who pays the lamp | The lamp on the border at $stop: your grid, our pole. Shall we simply share?
Share, as we do with the cat that sleeps under it.

Subject: Lunch on $d | Some of us eat at the canal on $d. You come?
Gladly, after $t.
Table is reserved under "bus".

Subject: Rule for scooters | Have you a rule for the rental scooters near $stop? Here they lie like dead insects.
Painted boxes, $m of them. Drawing attached, copy what you like.
Copied with gratitude.

Subject: Tender text | Would you lend us the text of your tender for shelters? We start from a white sheet.
Attached, with the $m mistakes I would not make again marked in red.
That's worth a dinner.

Subject: Small correction | In the note to the programme you wrote that $stop is ours. It's yours, I looked on the map twice.
You're right, I corrected it, and apologise to the border.

Subject: Schools on bikes | $n pupils come by bike over the bridge on $d. Would your wardens stand at $stop?
Two wardens from $t, with whistles.
All arrived, all whistled at.

Subject: Flyers | I have $n flyers of the $ev left, do you need some?
Please, our desk is empty.

Subject: Webinar of the programme | Did you understand the webinar on the new forms? I stopped at slide $m.
I understood up to slide nine, and then there was an example. I call you at $t.
Now I understand as well.

Subject: Opinion on blue | Is the blue of line $line in your brochure the same as ours? Mine looks like a swimming pool.
Same code, other paper. Leave it, pools are nice.

""")
def cross(a, b): return [(x, y) for x in a for y in b]
def background(first, last, val, k=1.0, ops=None):
    muni, op = val + [nat, ben, kat, wou], ops or [fre, mir, dri, hug]
    talk("mo", MO, cross(muni, op), 4.2 * k, first, last); talk("om", OM, cross(op, muni), 3.4 * k, first, last)
    talk("mm", MM, cross(val, [nat, kat, ben, wou]) + cross([nat, ben], val + [kat, wou]) + cross([kat, wou], val + [nat, ben]), 2.6 * k, first, last)
background("2025-02-03", "2025-07-04", [syl, aur]); background("2025-07-07", "2025-08-15", [syl, aur], .6)
background("2025-08-18", "2025-08-29", [syl, kar, aur]); background("2025-09-01", "2025-12-12", [kar, aur])

# ---------- calendar
core = [syl, nat, kat, fre, mir]
s.series("LysLink steering", "2025-02-13 10:00", 4, "2025-07-03", 120, [fre, syl, pat, nat, jlu, kat, ils, mir], moved={"2025-03-13": "2025-03-17 10:00", "2025-05-08": "2025-05-06 10:00"})
s.series("LysLink steering", "2025-08-28 10:00", 4, "2025-11-20", 120, [fre, kar, pat, nat, jlu, kat, ils, mir])
s.series("LysLink operations call", "2025-02-11 09:30", 2, "2025-08-26", 45, [mir, syl, nat, ben, kat, wou, dri], skip=("2025-07-29", "2025-08-12"), moved={"2025-06-17": "2025-06-16 14:00", "2025-05-06": "2025-05-07 09:30"})
s.series("LysLink operations call", "2025-09-09 09:30", 2, "2025-12-02", 45, [mir, kar, nat, ben, kat, wou, dri], moved={"2025-11-04": "2025-11-05 09:30"})
s.meeting("2025-07-01 12:00", "Karim meets everybody: lunch at the depot", 90, [syl, kar, nat, kat, fre, mir])
s.meeting("2025-08-20 09:00", "Handover ride line 41 and 42", 240, [syl, kar, nat, kat, dri])
s.meeting("2025-11-27 09:30", "LysLink look back and ahead, a morning at Wevelde", 180, [kat, kar, pat, nat, jlu, ils, fre, mir, hug])

# ---------- scenes
def mins(d, t, who, body): s.minutes(d, t, who, body)
def M(when, who, to, subj, text, re=None, cc=()): return s.mail(when, who, to, subj, text, reply_to=re, cc=cc)
ST, OP = "LysLink steering", "LysLink operations call"
a = M("2025-02-03 09:10", syl, [nat, kat, fre, mir], "LysLink: second year begins", "Bonjour à tous,\n\nThe programme has confirmed the money for the second year. 41, 42, 43 stay, and we may try a Sunday bus, line 45. I propose the first steering on the 13th. Who brings the tart?\n\nSylvie")
M("2025-02-03 09:42", kat, [syl, nat, fre, mir], "Re: LysLink: second year begins", "Mattentaart, twelve pieces, I bring them.\n\nKatrien", a)
M("2025-02-03 11:20", fre, [syl, nat, kat, mir], "Re: LysLink: second year begins", "Good news. We will have drafts for line 45 on the 13th.\n\nFrédéric", a)
mins("2025-02-13", ST, [fre, syl, pat, nat, jlu, kat, ils, mir], """
## Discussion

Second year. Everybody says what worries him: Patrick the elections next year, Jean-Luc his budget, Ilse the cobbles, Frédéric the lack of drivers.

## Decisions

- Changes of timetable, fares and stops are announced at least three weeks ahead.
- Mails get an answer within three working days.
- Steering every four weeks, operations call every two weeks; none at the end of July and in the first half of August.
- Who has a problem calls the other one first, then writes.

## Actions

- Mireille: draft of line 45, 27 February
- Wout: drawing of Marktplein, 6 March
""")
a = M("2025-02-17 14:00", wou, [mir, dri], "Marktplein: stop moves on 24 March", "Hi both,\n\nFrom Monday 24 March until about mid May the stop Marktplein moves 80 m toward the church, because of the sewer. That's five weeks from now. Plan attached, tell me if the bus cannot turn.\n\nWout", cc=[kat])
M("2025-02-18 08:30", dri, [wou, mir], "Re: Marktplein: stop moves on 24 March", "Hey Wout, drove it this morning with the 712. Fits, if nobody parks at the bakery. Thanks for telling so early.\n\nDries", a, cc=[kat])
M("2025-02-18 09:05", wou, [dri, mir], "Re: Marktplein: stop moves on 24 March", "No parking sign at the bakery ordered. The baker hates me now.\n\nWout", a, cc=[kat])
M("2025-02-27 16:45", mir, [syl, nat, kat], "Line 45, draft", "Dear all,\n\nAs promised for today: the draft of the Sunday bus. Five departures. Please be strict with me, it is better now than in June.\n\nMireille")
a = M("2025-02-28 09:15", fre, [syl, nat, kat, pat, jlu, ils], "National strike in France on 13 March", "Bonjour,\n\nThe French unions call for a strike on 13 March. We expect that half of our drivers from the French depot will follow. So on that day 41 and 43 will run about every hour; 42 as normal from the Belgian side. Posters from 6 March on. And it falls on our steering: shall we move to Monday the 17th?\n\nFrédéric", cc=[mir])
M("2025-02-28 10:02", nat, [fre, syl, kat, pat, jlu, ils], "Re: National strike in France on 13 March", "17 is good with Houtrive. I inform the schools today.\n\nNathalie", a)
M("2025-02-28 11:40", ils, [fre, syl, nat, kat, pat, jlu], "Re: National strike in France on 13 March", "Good for Wevelde. I moved the invitation.\n\nIlse", a)
mins("2025-03-17", ST, [fre, syl, pat, nat, jlu, kat, ils, mir], """
## Discussion

13 March went calmly, 61 % of departures, four complaints. Line 45: Jean-Luc finds five departures too many, Patrick too few. A lively half hour. Compromise: four, with a look at the numbers after six months.

## Decisions

- Line 45 on trial from 4 May to the end of October, four departures.
- If a party wants out of the trial after that, it says so at the September meeting.

## Actions

- Hugo: leaflet in two languages, 7 April
""")
a = M("2025-03-20 08:02", ben, [mir, dri, fre], "URGENT Rue des Tisserands is under water", "Main pipe burst at 7:30, street closed at number 40. The 41 must not go in!\n\nBenoit")
M("2025-03-20 08:06", dri, [ben, mir, fre], "Re: URGENT Rue des Tisserands is under water", "All radios told, 41 goes by Quai au Lin. One bus has wet feet, nothing bad.\n\nDries", a)
M("2025-03-20 16:10", ben, [mir, dri, fre], "Re: URGENT Rue des Tisserands is under water", "Open again from tomorrow 5:00. Thanks for the quick help, first round is on me.\n\nBenoit", a)
a = M("2025-03-26 10:12", kat, [nat, syl], "You people and your chips", "Dag,\n\nAt the tasting for the mobility week the French side wrote \"French fries\" on the menu. Wevelde regards this as a hostile act and considers closing the bridge.\n\nKatrien")
M("2025-03-26 10:30", nat, [kat, syl], "Re: You people and your chips", "Houtrive joins the embargo. No mayonnaise across the Lys.\n\nNathalie", a)
M("2025-03-26 10:51", syl, [kat, nat], "Re: You people and your chips", "The French side surrenders without conditions and will print \"frites\".\n\nSylvie", a)
a = M("2025-04-01 09:00", hug, [syl, nat, kat, pat, jlu, ils], "Fares from 1 July", "Hello all,\n\nThree months ahead, as for every year: by the indexation in annex C the single ticket goes from 2.20 to 2.30 on 1 July, Lyspass stays. If you would rather have it otherwise, the steering on the 10th is the place.\n\nHugo", cc=[fre])
M("2025-04-02 14:35", jlu, [hug, syl, nat, kat], "Re: Fares from 1 July", "I don't love it, but it is what we signed, and you come early with it. We will explain it to our people.\n\nJean-Luc Dupriez", a, cc=[fre])
mins("2025-04-10", ST, [fre, syl, pat, nat, jlu, kat, ils, mir, hug], """
## Discussion

Fares from 1 July: accepted. Leaflet of line 45 was there on the 7th; applause for the drawing by Aurélie. Ticket machines of the firm Valitix: third failure, all four annoyed.

## Decisions

- One common letter to Valitix, signed by the four.
- Meeting of 8 May (holiday in France) is held on 6 May, the operations call of that week on 7 May.

## Actions

- Hugo: letter to Valitix, 15 April
""")
a = M("2025-04-15 11:00", hug, [syl, nat, kat], "Letter to Valitix, please sign", "Hello,\n\nHere it is. I was polite until line four. Their machines are simply a shame and their helpdesk a recorded flute.\n\nHugo")
M("2025-04-15 13:22", kat, [hug, syl, nat], "Re: Letter to Valitix, please sign", "Signed. Your line five is my favourite.\n\nKatrien", a)
M("2025-04-16 09:20", syl, [hug, kat, nat], "Re: Letter to Valitix, please sign", "Signed as well, and to their director directly, as we said on the 10th.\n\nSylvie", a)
# sharp word & apology
a = M("2025-04-24 17:20", ben, [mir], "Timetable board Rue du Canal", "Mireille, the board hangs again upside down. Does nobody at Lysbus look at what he screws?\n\nBenoit", cc=[nat])
M("2025-04-25 07:55", ben, [mir], "Re: Timetable board Rue du Canal", "I was in a bad mood yesterday, three kids on the board in the meantime admitted the fun. Sorry for the tone, your people had nothing to do with it.\n\nBenoit", a, cc=[nat])
M("2025-04-25 08:20", mir, [ben], "Re: Timetable board Rue du Canal", "Forgotten already. We use longer screws, against kids of all ages.\n\nMireille", a, cc=[nat])
s_open = M("2025-05-05 08:30", dri, [syl, nat, kat, mir], "First Sunday", "Hey all, 211 people in line 45 yesterday, one dog, two accordions. I drove the 14:10 myself.\n\nDries")
M("2025-05-05 09:00", kat, [syl, nat, mir, dri], "Re: First Sunday", "And I was one of them! Bravo Lysbus.\n\nKatrien", s_open)
mins("2025-05-06", ST, [fre, syl, pat, nat, jlu, kat, ils, mir], """
## Discussion

Good start of the Sunday bus. Jean-Luc tells openly that Houtrive will have to save 8 % in all services in the autumn, the council decides in September. He wanted that the others hear it first here. Patrick thanks for it; two variants to be calculated, one with less from Houtrive.

Frédéric: the wage talks at Lysbus are difficult, a strike in June can't be excluded. He tells as soon as he knows.

## Actions

- Mireille: two variants for 2026, 5 June
""")
# reply missed & repaired
a = M("2025-05-14 10:00", wou, fre, "Marktplein finished on 23 May", "Hi Frédéric,\n\nSewer is done, a week later than I thought in February. The stop can go back on Saturday 24 May. Is it ok?\n\nWout")
b = M("2025-05-19 09:00", wou, fre, "Re: Marktplein finished on 23 May", "Did this reach you? I'd need to order the crane.\n\nWout", a)
M("2025-05-19 09:25", fre, wou, "Re: Marktplein finished on 23 May", "It reached me and I slept on it, my apologies. Yes to the 24th, Dries has it in his plan already.\n\nFrédéric", b)
# strike
a = M("2025-05-27 17:30", fre, [syl, nat, kat, pat, jlu, ils, ben, wou], "Strike at Lysbus 10 to 12 June", "Bonjour à tous,\n\nAn hour ago the unions have given notice: strike from Tuesday 10 to Thursday 12 June. You're the first to know after our drivers. It is our quarrel and your passengers will feel it; I am sorry. Tomorrow morning at 9 a call for those who can, with a draft of a minimum service.\n\nFrédéric", cc=[mir, dri, hug])
M("2025-05-27 18:05", pat, [fre, syl, nat, kat, jlu, ils], "Re: Strike at Lysbus 10 to 12 June", "Thank you for the quick word. We don't take sides. What matters to us: the 7:21 to the lycée, there are exams that week.\n\nPatrick Lemoine", a)
M("2025-05-28 11:15", mir, [syl, nat, kat, ben, wou], "Minimum service 10 to 12 June", "Dear all,\n\nResult of the call this morning: one bus in three, the 7:21 and the 12:18 for the exams are sure. 43 does not run. Wevelde lends its minibus with driver for the clinic, Houtrive opens the bicycle park for free. List attached.\n\nMireille", cc=[fre])
M("2025-05-28 13:00", nat, [mir, syl, kat, ben, wou], "Re: Minimum service 10 to 12 June", "Our page is online in an hour, same words for all three towns please, text below.\n\nNathalie", cc=[fre])
mins("2025-06-05", ST, [fre, syl, pat, nat, jlu, kat, ils, mir], """
## Discussion

Strike of next week: everything prepared, same text in three towns. Two variants for 2026 presented on time; variant B (Houtrive pays less, fewer evening buses) found hard but fair.

Sylvie announces that she leaves Valmarque at the end of August, for a job in Nantes. Silence, then cake. Her successor is chosen this month; she stays until 29 August and hands over herself for two weeks.

## Decisions

- Look back on the strike on Monday 16 June, instead of the operations call of the 17th.
""")
a = M("2025-06-11 08:10", syl, [fre, mir], "Day two", "Bonjour,\n\nThe 7:21 came, full as an egg, all pupils at the exam. At Clinique Saint-Roch $ people cheered for the minibus. Courage to you all, on whichever side of the gate.\n\nSylvie".replace("$ people", "eleven people"), cc=[nat, kat])
M("2025-06-11 08:40", fre, [syl, mir], "Re: Day two", "It does good to read this. Talks go on tonight.\n\nFrédéric", a, cc=[nat, kat])
M("2025-06-12 22:15", fre, [syl, nat, kat, pat, jlu, ils], "Agreement reached", "It is signed. Tomorrow everything runs. Thank you for your patience, we owe you one and Katrien's minibus a full tank.\n\nFrédéric")
mins("2025-06-16", "Look back on the strike", [mir, syl, nat, ben, kat, wou, dri, fre], """
## Discussion

What went well: notice of two weeks, same text everywhere, exam buses. What not: the app still showed line 43 on the first morning; Lysbus takes the blame, Hugo has called the 14 people who complained.

## Decisions

- The sheet "minimum service" stays as a template.
- Lysbus reimburses three days of Lyspass.

## Actions

- Hugo: app shows cancelled lines by hand, 30 June
""")
# resignation
a = M("2025-06-06 09:00", syl, [nat, kat, fre, mir, ben, wou, dri, hug], "What I said yesterday", "Chers tous,\n\nFor those who weren't in the room: I go to Nantes on 1 September, for love and for the sea, in this order. It has nothing to do with the project, which is the nicest I ever had. You'll get a decent handover, I promise.\n\nSylvie")
M("2025-06-06 09:12", dri, [syl], "Re: What I said yesterday", "Nooo. Who will shout at me in such beautiful French now?\n\nDries", a)
M("2025-06-06 10:40", kat, [syl, nat, fre, mir], "Re: What I said yesterday", "I am sad and happy for you. The bridge will be called Pont Sylvie in my head.\n\nKatrien", a)
a = M("2025-06-24 10:30", syl, [nat, kat, fre, mir, dri, hug, ben, wou], "Karim Benali, your new me", "Bonjour,\n\nIt's decided: Karim Benali, until now with the schools department, follows me from 18 August. He comes to lunch on 1 July so that you see him before I'm gone. He knows buses from the inside, he took the 41 for six years to school.\n\nSylvie", cc=[kar])
M("2025-06-24 13:10", kar, [nat, kat, fre, mir, dri, hug, ben, wou], "Re: Karim Benali, your new me", "Hello all,\n\nI look forward to it. I also still owe the 41 a window sticker from 2009.\n\nKarim", a, cc=[syl])
M("2025-06-24 14:00", mir, [kar], "Re: Karim Benali, your new me", "Welcome Karim! The sticker is still there, I checked.\n\nMireille", a, cc=[syl, nat, kat])
a = M("2025-06-26 15:10", mir, [syl, nat, kat], "App and cancelled lines: four days more", "Dear all,\n\nHugo's change in the app, promised for the 30th, will need until 4 July, because the test on old phones has failed. I prefer to say it today.\n\nMireille")
M("2025-06-26 15:30", nat, [mir, syl, kat], "Re: App and cancelled lines: four days more", "Noted, no drama, the next strike is hopefully far.\n\nNathalie", a)
M("2025-07-03 17:00", hug, [mir, syl, nat, kat], "Re: App and cancelled lines: four days more", "In the store since an hour, a day before the new date. Try line 99.\n\nHugo", a)
mins("2025-07-03", ST, [fre, syl, pat, nat, jlu, kat, ils, mir, kar], """
## Discussion

Karim as a guest. Line 45: 188 on average. Electric buses: the maker tells of problems with the chargers; date of 1 October is uncertain, Frédéric will report before the end of July.

Holidays: Houtrive closed 21 July to 1 August, Wevelde 28 July to 8 August, Valmarque 4 to 14 August. Lysbus has someone on all days.

## Decisions

- Winter timetable: wishes until 31 August, table on 1 October, valid from 14 December.
""")
M("2025-07-10 09:30", ils, [fre, mir, syl, nat], "Our closing days", "Dear all,\n\nA reminder: our town hall is closed from 28 July to 8 August. For anything that burns, Wout keeps the duty phone.\n\nIlse")
M("2025-07-16 09:30", nat, [fre, mir, syl, kat], "Houtrive on holiday", "Bonjour,\n\nOur offices are closed from 21 July to 1 August. Benoit's team answers the emergency number. See you in August, brown or red.\n\nNathalie")
a = M("2025-07-24 16:00", fre, [syl, pat, kat, ils, nat, jlu], "Electric buses come six weeks later", "Bonjour,\n\nNow it is certain: the chargers come mid November and not on 1 October. The maker pays a penalty, we pass on your share. Until then the diesel buses run as today, nobody stays at the stop. I know that two of you read it only after the holidays, so I'll repeat it on 28 August.\n\nFrédéric")
M("2025-07-25 09:10", kat, [fre, syl, pat], "Re: Electric buses come six weeks later", "A pity for the mobility week, but good to know it two months ahead. We'll cut the ribbon in the rain then.\n\nKatrien", a)
M("2025-08-05 10:05", jlu, [fre], "Re: Electric buses come six weeks later", "Back at the desk. Understood, and the penalty is correct of you.\n\nJean-Luc Dupriez", a)
a = M("2025-08-22 11:30", syl, [kar, nat, kat, fre, mir], "Handover file", "Bonjour,\n\nThe file is in the folder: 40 pages, who does what, open points, birthdays. Karim and I went through all of it on the bus, he corrected two stops. Until the 29th ask me, after that him, and if it is really bad my number in Nantes is on the last page.\n\nSylvie")
M("2025-08-22 12:15", fre, [syl, kar, nat, kat, mir], "Re: Handover file", "Never saw such a complete one. Merci Sylvie.\n\nFrédéric", a)
mins("2025-08-28", ST, [fre, syl, kar, pat, nat, jlu, kat, ils, mir], """
## Discussion

Last meeting of Sylvie, flowers from the three others. Karim takes over all her points, list read aloud. Chargers: news of July repeated.

Jean-Luc: the council will very probably take variant B; nothing is decided before 18 September.

## Actions

- Karim: wishes of Valmarque for the winter table, 31 August
""")
a = M("2025-09-04 08:50", kar, [mir], "I made a mess of the form", "Hello Mireille,\n\nMy first week and I've sent you the winter wishes on the form of the summer. Is everything lost?\n\nKarim")
M("2025-09-04 09:02", mir, [kar], "Re: I made a mess of the form", "Nothing is lost, I copied it over in ten minutes. Sylvie did the same in 2021. Shall we phone on Friday, then I explain the calendar?\n\nMireille", a)
M("2025-09-05 11:40", kar, [mir], "Re: I made a mess of the form", "That call was gold. Thank you for the patience.\n\nKarim", a)
a = M("2025-09-10 14:20", aur, [nat, kat, fre], "A journalist says that Lysbus drops line 43?!", "Hello!\n\nLa Gazette de la Lys called me: they heard that the 43 ends in December. I knew nothing and said that I'd call back. Is there anything behind it?\n\nAurélie", cc=[kar])
M("2025-09-10 14:31", fre, [aur, nat, kat], "Re: A journalist says that Lysbus drops line 43?!", "Nothing at all, you would have heard it from me first. I think that he read the notice for the 43 of another town. Shall I call him, or you?\n\nFrédéric", a, cc=[kar])
M("2025-09-10 14:40", aur, [fre, nat, kat], "Re: A journalist says that Lysbus drops line 43?!", "I do. Merci, heart rate normal.\n\nAurélie", a, cc=[kar])
M("2025-09-10 16:05", aur, [fre, nat, kat], "Re: A journalist says that Lysbus drops line 43?!", "He looked at the wrong pdf and brings cookies.\n\nAurélie", a, cc=[kar])
a = M("2025-09-19 08:30", jlu, [pat, ils, fre, kar, kat], "Council of yesterday evening", "Dear all,\n\nVariant B was voted, 13 to 8. So we give 61,000 euro less from January, as announced in May. And as said in March, the place to speak of the Sunday bus is the meeting on the 25th: we would go on, but with two departures. I would be glad to hear your objections by phone before.\n\nJean-Luc Dupriez", cc=[nat])
M("2025-09-19 10:10", pat, [jlu, ils, fre, kar, kat], "Re: Council of yesterday evening", "Thank you for the clear word. I call you at noon, I do have an objection, and an idea.\n\nPatrick Lemoine", a, cc=[nat])
M("2025-09-22 09:00", ils, [jlu, pat, fre, kar, kat], "Re: Council of yesterday evening", "We'd take over one of the departures for the winter, our alderman agrees. Details on Thursday.\n\nIlse", a, cc=[nat])
mins("2025-09-25", ST, [fre, kar, pat, nat, jlu, kat, ils, mir], """
## Discussion

Sunday bus: Patrick wanted four departures, Jean-Luc two. Hard but friendly. Result: three, Wevelde pays one more until March. Evening buses of line 42 end at 21:30 from January, told to the public in October.

Permit for passengers inside France on the Belgian buses: the prefecture has not answered since June. All agree to go one level up together.

## Decisions

- Line 45 goes on with three departures from 2 November.
- Joint letter of the four to the prefect and to the governor.

## Actions

- Karim: letter, 3 October
- Hugo: posters for line 45 and the evening buses, 6 October
""")
a = M("2025-10-02 10:15", kar, [nat, kat, fre, pat, ils, jlu], "Letter to the prefect for signature", "Hello,\n\nThe draft to go over the head of the office, as we decided on the 25th. A bit sharp, Patrick says it has to be.\n\nKarim")
M("2025-10-02 15:30", ils, [kar, nat, kat, fre, pat, jlu], "Re: Letter to the prefect for signature", "We sign. In Flemish it would be even sharper.\n\nIlse", a)
M("2025-10-03 09:10", nat, [kar, kat, fre, pat, ils, jlu], "Re: Letter to the prefect for signature", "Houtrive also. I told the lady at the office by phone before, so that she doesn't get it from above.\n\nNathalie", a)
M("2025-10-01 16:20", mir, [kar, nat, kat, ben, wou], "Winter timetable from 14 December", "Dear all,\n\nThe table, on the day as agreed. Changes in red: first bus of the 41 at 5:58, last bus of the 42 at 21:30 from January, line 45 with three departures. You have until 17 October for remarks.\n\nMireille")
a = M("2025-10-13 09:20", fre, [kar, nat, kat, pat, jlu, ils, ben, wou], "New head of the depot from 1 December", "Bonjour,\n\nDries will become head of training at Lysbus on 1 December. He stays in the operations calls until the end of the year, and after that Leen Baert comes to them, whom some know from the snow of 2023.\n\nFrédéric", cc=[dri])
M("2025-10-13 09:50", wou, [fre, dri], "Re: New head of the depot from 1 December", "Congratulations Dries. Teach them to reverse at the bakery.\n\nWout", a)
a = M("2025-10-20 13:30", kat, [kar, nat, mir], "Operations call 4 November", "Dag,\n\nOn 4 November I have to be in Brugge, and so has Wout. Could we take Wednesday the 5th, same hour?\n\nKatrien")
M("2025-10-20 14:12", mir, [kat, kar, nat], "Re: Operations call 4 November", "Moved in the calendar.\n\nMireille", a)
mins("2025-10-23", ST, [fre, kar, pat, nat, jlu, kat, ils, mir, hug], """
## Discussion

Winter table: eleven remarks, nine taken, two explained. Prefecture answered the joint letter within ten days: permit given. Nathalie's phone call helped.

Valitix has changed the machines after the letter of April; no failure since August.

## Decisions

- Ribbon for the electric buses on 19 November, all four names on the plate in alphabetical order.
- Morning to look back and ahead on 27 November.
""")
a = M("2025-11-06 10:20", hug, [aur, nat, kat], "Press text electric buses", "Hello,\n\nDraft below. I named the three towns in the first sentence and Wout's charger street in the second, since without his cables we would have six lamps and no bus.\n\nHugo", cc=[wou])
M("2025-11-06 11:05", wou, [hug, aur, nat, kat], "Re: Press text electric buses", "I will print this and send it to my mother.\n\nWout", a)
M("2025-11-06 14:40", aur, [hug, nat, kat], "Re: Press text electric buses", "Lovely. I'd only drop \"silent as a nun\".\n\nAurélie", a, cc=[wou])
a = M("2025-11-17 07:20", dri, [kar, nat, kat, mir], "Charger 2 is dead, two days before the ribbon", "Hey all, charger 2 gives no sign. Technician is on the road. Plan: ribbon with bus 731 on charger 1, nobody will notice. I tell you at noon.\n\nDries")
M("2025-11-17 12:05", dri, [kar, nat, kat, mir], "Re: Charger 2 is dead, two days before the ribbon", "A fuse of 4 euro. All green.\n\nDries", a)
M("2025-11-17 12:20", nat, [dri, kar, kat, mir], "Re: Charger 2 is dead, two days before the ribbon", "Frame the fuse!\n\nNathalie", a)
mins("2025-11-20", ST, [fre, kar, pat, nat, jlu, kat, ils, mir], """
## Discussion

Ribbon yesterday: 300 people, rain as ordered by Katrien. Evening buses: 26 letters of protest in Houtrive; answered together, the operator adds a call bus after 21:30 until March as a test.

## Actions

- Mireille: call bus from 8 January, plan by 4 December
""")
mins("2025-11-27", "Look back and ahead", [kat, kar, pat, nat, jlu, ils, fre, mir, hug], """
## Discussion

Each partner says one thing it wants to keep and one it would do otherwise. Keep: phone first, then write; early word about strikes and money. Otherwise: shorter steering, one budget table for all, a second contact in each house.

Patrick wants an ambitious step to Sint-Elooi, Jean-Luc wants first a quiet year. Both written down; decision in March after the count.

## Decisions

- All four go on for 2026 and 2027.
- A second contact for each partner by 15 January.
""")
a = M("2025-12-03 15:40", mir, [kar, nat, kat], "Call bus plan", "Dear all,\n\nA day early, for once: plan of the call bus attached.\n\nMireille")
M("2025-12-04 08:30", nat, [mir, kar, kat], "Re: Call bus plan", "St Nicholas exists. It's exactly what our letter writers asked for.\n\nNathalie", a)
M("2025-12-11 16:00", kar, [nat, kat, fre, mir, dri, hug, ben, wou], "Before the holidays", "Hello all,\n\nA card from Sylvie arrived: she asks if the 45 still has accordions. It has. Thank you for taking me in so well, see you in January. We close from 24 December to 2 January.\n\nKarim", cc=[pat, aur])
# operations minutes
for d, body in (("2025-03-11", "## Discussion\n\nPlan for 13 March gone through stop by stop. Marktplein signs arrive on the 20th.\n\n## Actions\n\n- Wout: no parking sign at the bakery, 21 March\n"),
                ("2025-04-08", "## Discussion\n\nMarktplein works as planned. Bus stop Douane: shelter comes in week 18. Benoit asks for two more stop posts, gets three.\n"),
                ("2025-05-20", "## Discussion\n\nBack to Marktplein on 24 May. Line 45 needs a later last bus on the day of the kermesse; done.\n\n## Actions\n\n- Dries: extra driver on 25 May\n"),
                ("2025-07-15", "## Discussion\n\nSummer table runs. Who is reachable when: list filled in by all. No calls on 29 July and 12 August.\n"),
                ("2025-09-09", "## Discussion\n\nFirst call of Karim as chair for Valmarque. School start: two buses too full at 7:52, second bus since Monday.\n"),
                ("2025-10-07", "## Discussion\n\nWinter table, first remarks. Wout and Mireille do not agree about Molenhoek; they go and stand there on Thursday with a stopwatch.\n"),
                ("2025-10-21", "## Discussion\n\nMolenhoek: stopwatch said 70 seconds, Wout pays the coffee. Call of 4 November moves to the 5th.\n"),
                ("2025-12-02", "## Discussion\n\nLeen Baert introduced by Dries. Snow plan checked, telephone numbers tried out during the call.\n")):
    who = [mir, kar if d > "2025-08-30" else syl, nat, ben, kat, wou, dri]
    mins(d, OP, who, body)
print(len(s.mails), len(s.notes), len(s.events))
s.write()
