import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
from datetime import date as day_of, timedelta
from string import Template
date = day_of.fromisoformat

st = Story("three rivers lager", "Europe/Prague", "2025-03-03", "2026-01-30")
for pid in ("vlcibrod", "temeweir", "rachelgrund"):
    st.party(pid, pid + ".example")
def folk(pid, text):
    return [st.person(*[p.strip() for p in (line.split("/")[0], pid, line.split("/")[1])]) for line in text.strip().splitlines()]
jana, marek, lenka, tomas, petra = folk("vlcibrod", """Jana Havelková/Managing director
Marek Soukup/Brewmaster
Lenka Zemanová/Laboratory
Tomáš Bílek/Filling line
Petra Kolínská/Purchasing""")
nigel, harriet, gwen, callum = folk("temeweir", """Nigel Prosser/Chairman
Harriet Lacey/Sales and shipping
Gwen Powell/Agronomy
Callum Yardley/Kilns""")
alois, franzi, korbi, sabine = folk("rachelgrund", """Alois Wimmer/Furnace master
Franziska Ebner/Sales
Korbinian Moser/Moulds
Sabine Fuchs/Quality""")

off = dict(vlcibrod="2025-04-18 2025-04-21 2025-05-01 2025-05-08 2025-10-28 2025-11-17",
           temeweir="2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25",
           rachelgrund="2025-04-18 2025-04-21 2025-05-01 2025-05-29 2025-06-09 2025-06-19 2025-08-15 2025-10-03 2026-01-06")
for pid, dates in off.items():
    for one in dates.split():
        st.away(pid, one, one)
    st.away(pid, "2025-12-23", "2026-01-02")
st.away("rachelgrund", "2025-07-28", "2025-08-22")
st.away("rachelgrund", "2026-01-05", "2026-01-06")

WORDS = dict(k="3 4 5 6 7 8 9", n="12 16 18 21 24 28 33 36 42 47 55 63", big="1,200 2,400 3,600 4,800 7,200 9,600", day="Monday|Tuesday|Wednesday|Thursday|Friday",
    mould="mould 4|mould 7|mould 9|mould 11|mould 12|mould 15", batch="V-204|V-209|V-213|V-217|V-222|V-228|V-231|V-236", farm="Bank Farm|Lower Pigeon House|the Rectory yard|Sapey Bridge|Hawkins' ground|the Long Hopyard",
    hop="Teme Garnet|Weir Golding|Bramblecross|the trial row 22", vessel="tank 3|tank 5|tank 8|the small cellar|the open fermenter", haul="Kubát|Bachl|the Hereford man|the night lorry", low="0.2 0.3 0.4 0.6 0.7")

BOTTLE = """
b ! Weight of $mould | The ones from $mould weigh $k grams too much. | Same bottle seen here on the scale. It is the gob, we trim it tonight. | Today they are fine, thanks.
b ! Scuffing | There are scuff rings after $n trips in the test. Is that early? | It's normal till 20, after that I'd worry about the coating. | Then I count on.
b ! Neck ring | The crown sits crooked on about $k in a thousand. | Which cavity number on the heel? | All from $mould. | Then it's the neck ring. Changed on $day.
o ! Photos | Photos of the stones in the glass please, with a coin next to it. | Here, $k photos. The coin is Czech, I'm sorry. | A coin is a coin.
b ! Embossing | The wolf on the shoulder looks like a sheep when it is wet. | Deeper ears, by $low mm. | Deeper ears it is. Now he bites.
b ! Label panel | The label panel is $low mm too small for the paper. | Too small or paper too big? | Hm. Paper too big. I talk to the printer.
b ! Lehr | What was the lehr at the end on $day? | Falling nicely from 560, curve is in the folder. | Good curve, pleasant to look at.
b ! Line speed | We went up to $big bottles an hour and nobody fell over. | Bravo! Noise? | Like a kitchen at a wedding.
o ! Break test | Break test of $day: lowest was $n bar over the limit. | I wouldn't have guessed so high. | The heel is the strong one here.
o ! Crates | Do the new bottles fit in the old crate? | With $low mm of air. In winter. | And in summer? | In summer you push.
b ! Sample | Sample box number $n is here, one broken. | The one on top? | The one on top, it always is.
b ! Mixing | Please don't mix $mould and the rest on one layer, the camera gets angry. | Understood, I tell the night shift. | The camera is calm again.
b ! Colour | Colour is a bit greener than the plate. | Cullet from the town had green in it. By $day it's washed out. | Confirmed, brown like bread.
b ! Lubricant | Black speck in $k bottles, swab grease I think. | Sounds like it. I looked, the new boy greases with love. | Less love please.
b ! Drawing $n | On drawing $n, is the radius at the heel 4 or 4.5? | 4.5, the 4 is from the old sheet. | Thanks, old sheet goes into the stove.
b ! Gauge | My gauge and your gauge are $low mm apart. | Then one is lying. Send it to the office of weights? | Sent. Ours was lying. Sorry!
b ! Washing | The lye at $k percent takes the shine off. | How hot? | 82. | Go down to 78 and it stays, I tried.
o ! Visit of the line | Could I stand at the line for an hour on $day? | Ear plugs at the gate, coffee upstairs. | That was a good hour.
o ! Trays | $n trays came back empty and clean, thank you. | We had $k more in the corner, they come next. | No hurry.
b ! Cold end | The cold-end spray looks uneven on $mould. | Nozzle was half closed. Open now. | Label holds again.
b ! Test fill | Test fill on $day with $big pieces, ok? | I need till noon for the crown head. | Noon is good.
b ! Camera | The camera throws out good ones because of a reflection. | Turn the lamp by $k degrees. | You are a magician.
b ! Night shift | Compliments to the night shift, $day was without one reject. | I'll hang it up. They will pretend not to care. | Of course.
b ! Height | Overall height plus $low on half of the pallet. | Is inside tolerance. | It is, I only wanted somebody to know.
b ! Cullet | We have $k tonnes of our own broken ones. Do you want them back? | Always. Glass never dies. | Poetic for a $day.
b ! Gloves | My gloves have holes after one shift on this edge. | Edge? There shouldn't be an edge. | Mould seam on $mould. | Polished. Now no edge.
"""
BREW = """
b ! Alpha of $hop | What alpha do we have for $hop? | Around $k.$k on the last sheet. | Then I reckon with that.
b ! Bale $n | Bale $n smells of orange peel, in a nice way. | That's the south side of $farm. | Is there more of the south side? | Two and a bit.
b6-8 ! Aphids | Did the aphids come to $farm? | A few. The ladybirds are having a banquet. | Bon appétit to them.
b ! Batch $batch | Batch $batch is in $vessel since $day, smells like a meadow. | Lovely. What gravity? | Eleven point $k.
b ! Dry hopping | How long with $hop, $k days? | One less or it goes grassy. | One less, good.
b ! Oil | The oil on the sheet for lot $n, is that per hundred grams? | It is, mls per hundred. | So little for so much noise in the nose!
o4-10 ! Rain | Rain at last at $farm, $n mm. | Here too, the yard is a lake. | The hops will thank you.
b ! Foam | The foam of $batch stands $k minutes. | With $hop or without? | With. Without it's a bath for flies.
b ! Sensory | Panel on $day: $k of nine found the pear. | And the others? | Found the beer.
b ! Sheet missing | The lab sheet for lot $n isn't in the box. | My fault, left it on the printer. It's on its way. | Here now.
b ! Late reply | Sorry for the late answer, we had inspectors in all day. | Don't worry, I was in the field anyway. | Then all is well.
b4-6 ! Strings | How many bines strung now? | $n rows, and my knees know each of them. | Respect to the knees.
o5-8 ! Wilt | One plant at $farm looks tired. Wilt? | Sent a stem to the lab. | Result: thirsty, nothing else. | The best of news.
b ! Yeast | Our yeast is slow in $vessel, day $k and still sweet. | Is it cold in there? | It was, somebody left the door. Now it runs.
o ! Pellets | $n kilos of pellets in foil, where do I write the year? | Under the lot number please. | Written, in the best handwriting.
b ! Bitterness | $batch came out at $n units, I wanted two less. | Would you cut the first addition? | By a tenth, next brew. | Sounds right.
o ! Taste from afar | The six bottles arrived. $hop shows beautifully. | Which one did you like? | The fifth. The dog liked the sixth.
o ! Mice | Mice in the loft at $farm. | A cat? | The cat is the reason I looked, he's frightened.
o9-10 ! Kiln | Kiln at $n degrees for the sample, slow and easy. | Slow is good, the oil stays. | That's the idea.
o ! Quantities | For next month, is $n bales right? | Make it $k more, the summer sells. | Right you are.
b5-8 ! Bees | Beekeeper asks when there's spraying near $farm. | No spraying this week, I'll ring him before. | Good neighbour.
b ! Name | Which name do we print, $hop or just hops from the Teme? | Put the variety, people like to know. | Printed.
b ! Tasting notes | I'd not call that 'catty', I'd call it blackcurrant leaf. | Blackcurrant leaf sells better! | That too.
b ! Water | Our well has more chalk since $day, I must correct the mash. | Does it hurt the hop? | A little rough at the back. Corrected in $batch.
o7-7 ! First burr | First burr at $farm today, $k days before last year. | Photo please, the whole brewhouse wants it. | Sent, it's mostly thumb.
b ! Trial | Trial with $low grams per litre, is it brave enough? | Double it and see. | Doubled. Now it's brave.
"""
TRUCKS = """
Lorry $n | Where is $haul? | At the border, driver rests till $k. | Let him sleep.
Pallet count | I count $n pallets and the paper says one more. | One was taken off in Passau with a broken foot. | Ah. Then paper right, pallet left.
Gate time | Could $haul come at $k in the morning? | It's early but yes. | Gate will be open, with light.
Layer pads | Layer pads are getting soft, the damp. | New ones come with the next load, $n dozen. | Great.
Strap | Straps were loose on the left side. | I tell $haul. No damage? | Nothing, only my heartbeat.
Customs code | The customs people want the long code again. | It ends in $n, I have it on the wall. | Through now, thank you.
Film | Less film round the pallet? I peel for an hour. | Two turns less, tested on $day. | My fingers say thanks.
Empty run | The lorry goes back empty on $day, can we put cullet on? | Put $k tonnes. | Loaded.
Delay | $haul will be two hours late, tyre. | Okay, I tell the fork lift. | He is here, tyre and all.
Delivery note | Delivery note $n has yesterday's date. | Sorry, stamp was not turned. Corrected copy attached. | Good.
Snow | Snow on the pass, he takes the long way. | Better long than sideways. | Arrived at $k, happy.
Cold store | Cold store at $k degrees, room for $n bales. | I need twelve places. | You get the corner.
Wood stamp | Is the stamp on the pallets readable? | On most. On $k you need imagination. | I sort those out.
Load plan | Heavy ones at the front on $day please. | As always. | As nearly always!
Phone | The driver has no phone signal after $k. | He has my number on paper. | Old school, good.
Booking | Booking for $day confirmed, dock $k. | Dock $k has the puddle. | Bring boots.
Fork lift | Our fork lift is ill, unloading by hand till noon. | Do you want me to hold $haul? | No, we have strong boys. Done at one.
Insurance | Did the insurer answer about the scratched $n? | Yes, paid. | Quicker than my grandmother.
Returns | Returns this week: $big, of them $n chipped. | That's less than last week. | Somebody washes gently.
Toll | Toll went up again by $k percent. | We share it as in the letter. | Fair.
Fridge | The cool trailer showed $k degrees the entire way. | Perfect, hops asleep. | Like babies.
Papers | The sealed envelope with the papers was on the roof of the cab?! | It travelled well then. | Like a hat.
"""
POST = """
Invoice $n | Is invoice $n to be paid to the old account or the new? | The new, it stands at the foot of the page. | Paid this morning.
Label text | The word 'returnable' is missing in the English text. | So it is. Added above the barcode. | Looks good, go.
Deposit | What deposit do shops take for a single one? | Three crowns here, they want five. | We'll see who wins.
Visitors on $day | We will have visitors on $day, a school. Any leaflets left? | About $n, I put them in the post. | They arrived, so did the school.
My holiday | I am off next $day, please ask at the front desk. | Have a nice day out. | It was a wet one but nice.
Photo of the week | Attached a picture of the wolf bottle in a field of hops. | It must go on the wall. | It's on ours already.
Insurance paper | I need the paper of $n March with signature, sorry for the trouble. | No trouble, scanned below. | Received with thanks.
Small error | In my table, row $n should read $k and not zero. Forgive me. | Forgiven, I had it right in my head anyway. | You know me too well.
Questionnaire | The cooperative bank sends $n questions. Who takes which? | I take the odd ones. | Even for me then. Done on $day.
Trade fair | A stand of $n square metres costs a fortune. Share it among three? | We are in. | Then I'll ask the third too.
Recipe | Somebody asked for the dumpling recipe. | Four eggs, old bread, patience. | Ours fell apart. It was the patience.
Forecast | The forecast for the next quarter is $big crates. | Sounds ambitious but possible. | That's my feeling also.
Web page | The web page says we exist since 1${n}0. Which is nonsense. | Oh dear. Corrected to what the church book says. | Better.
Cold | I'm in bed with a cold, will read the contract draft on $day. | Get well, it doesn't run away. | Read it, only commas. | Glad you're up.
Phone list | New phone list attached, $k numbers changed. | Mine has one digit too many. | Fixed, sorry.
Minutes of the call | Short note from the call: $k points, nothing dramatic. | I would add the crates. | Added.
Question from a pub | A pub in Ludlow asks for $n crates, can we? | If they send the empties back, yes. | They promise on their dog.
Energy | Gas price went down $k percent this month, finally. | Let's not say it too loud. | Whispering.
Certificate | Our organic certificate is renewed till the year after next. | Congratulations! May I have a copy? | Attached.
Audit | The auditor comes on $day and wants lot $n. | Folder is ready, second shelf. | He praised the folder!
Gift | The glass with the names is wonderful, thank you from everybody. | It took $k tries. | One sees none of them.
Numbers | Sold so far: $big. I did not believe it and counted twice. | Count a third time, it's pleasant. | Same.
Typing | Forgive my English today, I am tired. | It's far better than my German. | We say: passt schon.
Who pays the freight | Freight on the samples, $n pounds, yours or ours? | Half and half as last time. | Good.
"""
YARD = """
Tractor | Which gate is the tractor at? | $farm, with the door tied up with twine. | Course it is.
Tea | Kettle's on at $farm. | Two minutes. | Bring the biscuits.
Pickers | $n pickers confirmed for September. | Caravans aired? | Tomorrow.
Sprayer | Nozzle $k on the sprayer is bunged. | Pin in the tin by the window. | Sorted, ta.
Poles | $n poles down at $farm in that wind. | I'll fetch the bar and the lad. | Upright again.
Dog | Has anyone seen Biscuit? | Asleep in the kiln. | Idle animal.
"""

class Hand:
    """Cards "who months ! subject | line | line": who opens (b the brewery, o the other house), and in which months it is true."""
    def __init__(self, text):
        self.all, self.deck = [], []
        for line in text.strip().splitlines():
            head, _, rest = line.rpartition(" ! ")
            span = head[1:].split("-") if len(head) > 1 else ("1", "12")
            self.all.append((head[:1], range(int(span[0]), int(span[1]) + 1), rest.split(" | ")))
    def draw(self, month):
        for fresh in (False, True):
            if fresh:
                self.deck += st.chance.sample(self.all, len(self.all))
            for number, (who, months, card) in enumerate(self.deck):
                if month in months:
                    del self.deck[number]
                    pick = {key: st.chance.choice(v.split("|") if "|" in v else v.split()) for key, v in WORDS.items()}
                    return who, [Template(part).safe_substitute(pick) for part in card]

def everyday(where, pairs, per_week, hand, first, last, minutes=(4, 240), answered=1.0, hours=(8.0, 17.0)):
    """The kit's chatter with roles; nobody is written to on a day on which the house is shut."""
    for number in range((date(last) - date(first)).days + 1):
        today = date(first) + timedelta(number)
        for _ in range(st.poisson(per_week / 5) if today.weekday() < 5 else 0):
            one, other = st.chance.choice(pairs)
            if today in st.closed[one.party] | st.closed[other.party]:
                continue
            who, (subject, *lines) = hand.draw(today.month)
            if st.chance.random() < .5 if not who else (one.party == "vlcibrod") != (who == "b"):
                one, other = other, one
            if where[0] == "mail":
                lines[0] = "Subject: " + subject + " | " + lines[0]
            st.exchange(*where, today, one, other, lines, minutes, answered, .55, hours)

bottle_hand, brew_hand, truck_hand, post_hand, yard_hand = map(Hand, (BOTTLE, BREW, TRUCKS, POST, YARD))
def meet(one, other):
    return [(a, b) for a in one for b in other]
B, H, G = [marek, lenka, tomas, petra], [nigel, harriet, gwen], [alois, franzi, korbi, sabine]
H2 = H + [callum]
bottle, trucks = ("team", "Bottle"), ("team", "Pallets and Trucks")
brew, yard = ("team", "Hops and Brew"), ("team", "Hop Yard")
glass_free = [("2025-03-03", "2025-07-24"), ("2025-08-25", "2026-01-30")]
for a, b in glass_free:
    everyday(bottle, meet([tomas, lenka, petra], G), 2.4, bottle_hand, a, b, (5, 300))
    everyday(trucks, meet([petra, tomas], [franzi, sabine]) + meet([petra, tomas], [harriet]), 1.4, truck_hand, a, b, (4, 260))
    everyday(("mail", None), meet([jana, petra, lenka], [franzi, korbi]) + meet([jana, petra], [nigel, harriet]) + meet([harriet], [franzi]), 1.6, post_hand, a, b, (20, 520), .99)
# the four weeks without the glass works
everyday(trucks, meet([petra, tomas], [harriet]), 1.1, truck_hand, "2025-07-25", "2025-08-22", (4, 260))
everyday(("mail", None), meet([jana, petra], [nigel, harriet]), 1.1, post_hand, "2025-07-25", "2025-08-22", (20, 520))
everyday(brew, meet([marek, lenka], H), 2.0, brew_hand, "2025-03-03", "2025-08-29", (5, 340))
everyday(brew, meet([marek, lenka], [harriet, gwen, callum]), 1.6, brew_hand, "2025-09-01", "2025-09-30", (30, 480))   # picking
everyday(brew, meet([marek, lenka], H2), 2.0, brew_hand, "2025-10-01", "2026-01-30", (5, 340))
everyday(yard, [(nigel, gwen), (harriet, gwen), (nigel, harriet)], .6, yard_hand, "2025-03-03", "2026-01-30")

call = [jana, marek, franzi, korbi, nigel, harriet]
st.series("Three houses call", "2025-03-12 10:00", 3, "2026-01-28", 60, call, skip=["2025-08-06", "2025-12-31"], cancelled=["2025-09-17"], moved={"2025-05-14": "2025-05-15 10:00"})
st.meeting("2025-09-29 14:00", "Three houses call, in place of the one in picking week", 60, call)
st.meeting("2025-06-17 09:00", "Bottle clinic at Rachelgrund", 300, [korbi, alois, sabine, marek, tomas, lenka])
st.meeting("2025-10-22 11:00", "Tasting of the green hop lager", 180, [marek, jana, nigel, gwen, callum, franzi, alois])
st.series("Bottle check", "2025-03-06 08:30", 2, "2026-01-22", 30, [sabine, tomas, lenka], skip=["2025-05-01", "2025-05-29", "2025-08-07", "2025-08-21", "2025-12-25"], cancelled=[])

# ---------------------------------------------------------------- scenes
t, m = st.team, st.mail
# the blunt man introduces himself
x = t("2025-03-05 07:48", "Bottle", alois, "I am Wimmer from the furnace. I write as I talk. The drawing is rubbish at the shoulder, nobody can blow that. Otherwise good morning.")
t("2025-03-05 08:20", "Bottle", marek, "Good morning Mr Wimmer. I like you already. What would you blow?", x)
t("2025-03-05 08:55", "Bottle", alois, "Rounder. Sketch by noon.", x)
t("2025-03-05 12:02", "Bottle", korbi, "His sketch is attached. He is right, I hate that. I redraw it.", x)
# announced change with time
a = m("2025-03-18 09:30", franzi, [petra, tomas, harriet], "Pallet format from 5 May", "Dear all,\n\nfrom Monday 5 May on we would like to deliver on the low pallet (1.60 m instead of 1.85 m), since the tall one tips on the mountain road. That is seven weeks from now so that you can measure your racks. If one of you cannot, tell me by the end of March and we keep the tall one for that house.\n\nKind regards\nFranziska Ebner")
a2 = m("2025-03-20 10:15", tomas, franzi, "Re: Pallet format from 5 May", "Measured, fits, even better for the lift. One thing, I have to order other hooks, three weeks. So 5 May is OK.\n\nTomáš", cc=[petra, harriet], reply_to=a)
m("2025-04-28 09:00", franzi, [petra, tomas, harriet], "Re: Pallet format from 5 May", "A reminder: next Monday the first low ones come, 22 pieces. Anything still open?\nF.", reply_to=a2)
m("2025-04-28 11:42", petra, franzi, "Re: Pallet format from 5 May", "Nothing open, hooks are hanging. Thank you for the reminder.", cc=[tomas, harriet], reply_to=a2)
# heated: wall thickness
x = t("2025-04-08 09:10", "Bottle", tomas, "I say it openly. 340 grams is too light for returnable. We will have shards on the line and I am the one who sweeps.")
t("2025-04-08 09:21", "Bottle", alois, "Nonsense. 340 well distributed is stronger than 365 badly distributed. You people always want thick, thick is for pickles.", x)
t("2025-04-08 09:30", "Bottle", tomas, "And who stands next to the filler at 5 bar, you or my colleague Věra??", x)
t("2025-04-08 09:33", "Bottle", alois, "Then show me one broken bottle of mine. One!", x)
t("2025-04-08 10:05", "Bottle", sabine, "Gentlemen. We make 500 of each, same mould, and burst them side by side, Tomáš picks them blind from the pallet. Whoever loses brings the cake.", x)
t("2025-04-08 10:12", "Bottle", tomas, "I accept. And sorry for the two question marks.", x)
t("2025-04-08 10:20", "Bottle", alois, "Accepted. Poppy seed.", x)
x = t("2025-04-16 14:30", "Bottle", sabine, "Burst results: 340 g mean 31.2 bar but four weak ones under 19. 365 g mean 29.8 and none under 24. So strong on average is Alois, safe at the low end is Tomáš. I suggest 352 and a changed heel.")
t("2025-04-16 15:01", "Bottle", alois, "The four weak ones annoy me. He had a point with the heel. 352, I can live.", x)
t("2025-04-16 15:08", "Bottle", tomas, "And he with the distribution. 352. We both bake.", x)
# early word on price
a = m("2025-05-20 10:40", nigel, [jana, marek], "A word about next year's price, in good time", "Dear Jana, dear Marek,\n\nI'd rather you had this from me over a cup of tea than in a letter in November. Wire, labour and diesel being what they are, our growers will want about 6% more from the 2026 crop. Nothing's settled, this year's stands as agreed. Could we have a natter about it in June and see what's bearable?\n\nAll the best from a very green valley,\nNigel", cc=[harriet])
a = m("2025-05-21 09:15", jana, nigel, "Re: A word about next year's price, in good time", "Dear Nigel,\n\nthank you for saying it now. I won't pretend that I am jumping for joy. Six hurts; three with a three-year contract would hurt less. Come on the 11th of June, Marek will show you what the open book looks like on our side and you bring yours?\n\nJana", cc=[harriet, marek], reply_to=a)
m("2025-06-13 16:20", nigel, [jana, marek], "Re: A word about next year's price, in good time", "Home safe. 3.5 with three years, growers voted yes last night, eleven to two. The two are my cousins. Thank you both for the open books, ours and yours.\n\nN.", cc=[harriet], reply_to=a)
# long holiday announced
a = m("2025-05-27 08:50", franzi, [jana, petra, tomas, nigel, harriet], "We are closed 28 July to 22 August", "Dear partners,\n\nthis summer is longer than usual: the furnace gets new bricks, and everybody goes on holiday at the same time. Nobody will be at the desk from 28 July until 22 August, we are back on Monday 25 August. We blow ahead in June and July: 190,000 pieces will stand at your place before. For an emergency ring Korbinian on his mobile, he builds a terrace and is grateful for any excuse.\n\nFranziska")
m("2025-05-27 10:30", petra, franzi, "Re: We are closed 28 July to 22 August", "Thank you, I reckoned it: 190 thousand lasts till 9 September if it's a hot summer. So fine, only the hot summer with Oktoberfest guests would be tight. Could it be 200?\nPetra", cc=[tomas], reply_to=a)
m("2025-05-28 09:05", franzi, petra, "Re: We are closed 28 July to 22 August", "It can be 200. Alois grumbles, so it is certain.", cc=[tomas], reply_to=a)
# newcomer welcomed
x = t("2025-06-02 09:20", "Hops and Brew", gwen, "Morning all. This is Callum, he takes over the kilns from Old Ted. Be gentle, he's only ever dried barley.")
t("2025-06-02 09:41", "Hops and Brew", marek, "Welcome Callum! Ask everything, also the stupid ones, I ask them too. On Thursday I call you and walk with the phone through the cellar.", x)
t("2025-06-02 10:02", "Hops and Brew", callum, "Cheers, that's really kind. First stupid one: why does everyone whisper about 58 degrees?", x)
t("2025-06-02 10:10", "Hops and Brew", lenka, "Because at 62 the orange peel goes to heaven and we stay behind. I send you my curves.", x)
# a joke that sounds bad
x = t("2025-06-24 13:15", "Bottle", alois, "Brewers. They want a bottle light as a feather, hard as a stone, cheap as water and by yesterday.")
t("2025-06-24 13:19", "Bottle", marek, "You forgot beautiful.", x)
t("2025-06-24 13:22", "Bottle", alois, "Beautiful it becomes by itself, if you let me.", x)
# the spoilt batch
a = m("2025-07-08 11:25", marek, [nigel, harriet, gwen, franzi, korbi], "V-219 is bad and it is our doing", "Dear friends,\n\nI must tell you something unpleasant and I tell it before the shops do. Batch V-219, 140 hectolitres, is sour. Lactic bacteria. Lenka found it yesterday, we stopped the lorry on the yard, but 60 crates had already gone to Ludlow and are being fetched back today. It was a valve of ours that was not taken apart for cleaning. Not the hops, not the bottles. It was on my shift. I am sorry, and ashamed a bit. It means that 16 bales of Garnet are gone for nothing.\n\nMarek", cc=[jana, lenka])
a2 = m("2025-07-08 12:40", nigel, marek, "Re: V-219 is bad and it is our doing", "Marek, thank you for ringing and then writing as well. We once dried nine acres with a dead jackdaw in the flue, so no stones from this house. We've eight bales in the cold store you may have at cost. The Ludlow landlord is a friend, I'll go and pour him something.\n\nNigel", cc=[jana, harriet, gwen], reply_to=a)
m("2025-07-08 15:05", franzi, marek, "Re: V-219 is bad and it is our doing", "Good that you tell it straight. Your bottles get washed twice then? Sabine offers to swab a few hundred so that you can be sure.\nFranziska", cc=[jana, korbi], reply_to=a)
m("2025-07-15 09:30", jana, [nigel, harriet, gwen, franzi, sabine], "V-219, what we have done", "Dear all,\n\nThe valve is replaced and stands now on the weekly list with two signatures. All 60 crates are back, nobody fell ill, it was merely sour. Sabine's swabs are clean. The cost is ours alone. Next brew V-220 tastes as it should, three bottles each are on the way. Once more our apologies, and thanks for the way you took it.\n\nJana Havelková", cc=[marek, lenka])
# during the closure: someone forgets and is told, and something urgent
x = t("2025-08-05 10:02", "Bottle", tomas, "Korbinian, could I have the drawing of the crate insert?")
t("2025-08-05 10:20", "Bottle", petra, "Tomáš, they have all gone till the 25th. It was in the calendar. And on your fridge.", x)
t("2025-08-05 10:24", "Bottle", tomas, "Ah yes. The fridge. It can wait, of course.", x)
t("2025-08-25 08:31", "Bottle", korbi, "Back! Terrace is crooked. The drawing is in the folder, Tomáš. New bricks are holding, first bottles tomorrow.", x)
# promise moved, early word, made good
x = t("2025-08-28 11:10", "Bottle", korbi, "I must disappoint you a little: the new tank needs five more days until the colour is stable, so the 40,000 for 5 September come on the 10th. I know it is not nice. You have stock till the 12th if I count right.")
t("2025-08-28 11:35", "Bottle", petra, "You count right, till the 12th. Not nice but we survive. Is the 10th sure?", x)
t("2025-08-28 11:50", "Bottle", alois, "Sure. I sleep beside it.", x)
x = t("2025-09-09 13:20", "Bottle", tomas, "The 40,000 are on the yard, a day early. Brown like they should be. Somebody give Mr Wimmer a bed.")
t("2025-09-09 13:45", "Bottle", alois, "Was not worth mentioning.", x)
# harvest: call cancelled with a new date, late answers said before
m("2025-09-02 08:15", harriet, [jana, marek, petra, franzi, korbi], "Picking has begun", "Hello all,\n\nFirst bines came down yesterday. Till about the 26th we're in the yards dawn to dusk, so expect answers from us at night or a day or two late. It isn't rudeness, it's mud. May we skip the call on the 17th and have it on Monday 29 September at two instead? I've put it in the calendar.\n\nHarriet", cc=[nigel, gwen, callum])
m("2025-09-02 10:44", jana, harriet, "Re: Picking has begun", "Of course. We wish you dry weather and strong backs. The 29th suits.\nJana", cc=[marek])
m("2025-09-02 11:20", franzi, harriet, "Re: Picking has begun", "29th is fine here too. Good harvest! F.")
# hard criticism, answered well
x = t("2025-10-07 09:12", "Hops and Brew", marek, "I have to be unpleasant. Lot 61 is overdried, 6.8 percent moisture, it crumbles like old tobacco. I can't use this for the green hop beer. I am quite upset because I had told the whole town.")
t("2025-10-07 09:40", "Hops and Brew", callum, "That's me. I had the Thursday night kiln and misread the probe. I'm gutted, sorry Marek.", x)
t("2025-10-07 09:58", "Hops and Brew", gwen, "And I didn't check behind him, which I should've in his first year. Lots 58 and 64 are at 9.5, Harriet's holding both for you. On tonight's lorry if you say yes by two.", x)
t("2025-10-07 10:15", "Hops and Brew", marek, "Yes to both. Callum, head up, I once boiled a whole kettle dry. 61 I take for the dark beer at the half price, there nobody minds.", x)
t("2025-10-10 12:05", "Hops and Brew", lenka, "64 has arrived and the whole laboratory smells like a garden. Thank you for the fast rescue.", x)
# criticism of a third firm
x = t("2025-10-14 15:30", "Pallets and Trucks", petra, "Kubát again. He left two pallets in the rain for a night and now says that he never had them. I've had enough, these people can't be trusted with an umbrella.")
t("2025-10-14 15:52", "Pallets and Trucks", franzi, "Same story with us in September. Shall we ask Bachl for an offer together?", x)
t("2025-10-14 16:10", "Pallets and Trucks", harriet, "Count us in for the cross-Channel leg, we're fed up with him as well.", x)
# credit given
m("2025-10-24 10:00", jana, [nigel, gwen, callum, franzi, alois, korbi], "The silver medal", "Dear all,\n\nthe green hop lager won silver in Tábor! In my speech I named Gwen's row 22 and Alois's shoulder, and the newspaper printed both (attached, page 3; Alois, they write you are a poet of glass). The certificate has room for three names and I have had all three put on it.\n\nJana", cc=[marek, lenka])
m("2025-10-24 12:31", gwen, jana, "Re: The silver medal", "Row 22 has been told. I may have had a little cry in the tractor. Thank you for that, Jana.\nGwen", cc=[marek])
# escalation both wanted
x = t("2025-11-05 10:20", "Bottle", sabine, "Tomáš and I do not get further with the scuffing limit, 20 trips or 25. We have agreed that Jana and Franziska decide it, both of us write half a page. Nobody is angry, we're simply stuck.")
t("2025-11-05 10:26", "Bottle", tomas, "I confirm, stuck and friendly.", x)
t("2025-11-07 14:40", "Bottle", franzi, "Jana and I read both halves. 22 trips for a year, then we look at the count again. Thank you for putting it so clearly.", x)
# a sore message and its repair
x = t("2025-11-19 16:48", "Bottle", alois, "Who has washed at 84 again? Whole row blind. One writes it down ten times and nobody reads. Hopeless, the lot of you in that washing room.")
t("2025-11-19 17:05", "Bottle", lenka, "Alois, that is a bit strong. The thermometer was off by 6, we found it at noon and I was just writing to you.", x)
t("2025-11-20 07:31", "Bottle", alois, "Lenka, I was too loud. Nobody could see that with a broken thermometer. I apologise, also to the washing room. There is a box of glass stars coming for their tree.", x)
t("2025-11-20 08:12", "Bottle", lenka, "Accepted with pleasure. We have two thermometers now.", x)
# request overlooked, then answered
a = m("2025-11-24 09:40", korbi, petra, "Your quantities for spring", "Dear Petra,\n\nwhen you can: quantities for March to May, so that I plan the moulds.\n\nKorbinian")
a2 = m("2025-11-27 10:15", korbi, petra, "Re: Your quantities for spring", "A small nudge, no drama.\nK.", reply_to=a)
m("2025-11-27 11:30", petra, korbi, "Re: Your quantities for spring", "Oh no, it slid under the Christmas orders. Entirely my mistake. March 90, April 120, May 140 thousand. I owe you a beer, choose which.", reply_to=a2)
# somebody goes, in good order
m("2025-12-02 09:00", sabine, [tomas, lenka, petra], "I will be away from February", "Dear all,\n\na happy reason: our baby is due in March, so from 2 February I stay at home for a year. Korbinian takes the bottle checks over, in January he sits in with me every time. You have my recipes for the burst test, and my number for gossip.\n\nSabine", cc=[franzi, korbi])
m("2025-12-02 09:50", tomas, sabine, "Re: I will be away from February", "Congratulations!!! With whom shall I quarrel now. We send a very small crate.\nTomáš", cc=[franzi, korbi, lenka])
m("2025-12-15 10:10", harriet, [jana, petra, marek, franzi, korbi], "Christmas", "Dear all, we shut from the 23rd and open again on Monday 5 January. If the cold store alarm goes, Nigel lives next door and sleeps badly. Thank you for this year, mud and all. Harriet", cc=[nigel, gwen, callum])
m("2025-12-15 11:35", franzi, harriet, "Re: Christmas", "We light a candle for the furnace and are back on the 7th, after Epiphany. Frohe Weihnachten to both houses!\nFranziska", cc=[jana, petra, marek, nigel])
# urgent is just urgent
x = t("2026-01-13 06:52", "Pallets and Trucks", petra, "URGENT please: the road over the pass is shut and the filler starts at ten. Is the lorry before or behind the landslide?")
t("2026-01-13 06:58", "Pallets and Trucks", franzi, "Before, he turned round. Comes via Furth, 11:30. I've had him on the phone.", x)
t("2026-01-13 11:24", "Pallets and Trucks", tomas, "He's here. We brewed him a coffee and started at noon.", x)
# looking ahead, with a real difference
x = t("2026-01-20 10:30", "Bottle", jana, "For year two I would like half-litre AND third-litre. Before anybody shouts, it's a question.")
t("2026-01-20 10:41", "Bottle", alois, "I shout. Two sizes in one tank is madness before autumn.", x)
t("2026-01-20 11:02", "Bottle", nigel, "From the pub end I'd love the little one, but I shan't be the one sweating over it.", x)
t("2026-01-20 11:15", "Bottle", korbi, "From October it would go, if we get the second feeder. I calculate it, you have it on the 28th.", x)
t("2026-01-20 11:20", "Bottle", jana, "October is quite fine. Thank you, also for the shouting.", x)
st.write()
