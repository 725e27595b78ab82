import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt
import re

story = Story(4711, "Europe/Madrid", "2025-09-01", "2026-06-26")
R = story.chance
story.party("ventalar", "ventalar.example")
story.party("vestklit", "vestklit.example")
carmen = story.person("Carmen Olivares", "ventalar", "Head of O&M contracts")
inaki = story.person("Iñaki Urrutia", "ventalar", "Site manager, Sierra Lobera and Peñagorda")
rocio = story.person("Rocío Bermejo", "ventalar", "Maintenance planner")
alvaro = story.person("Álvaro Sanchís", "ventalar", "Health and safety")
jorge = story.person("Jorge Cebrián", "ventalar", "Inspection engineer (drones)")
pilar = story.person("Pilar Montoto", "ventalar", "Director of operations")
mette = story.person("Mette Kjærgaard", "vestklit", "Programme lead Iberia")
soren = story.person("Søren Dalgaard", "vestklit", "Crew leader")
anders = story.person("Anders Høyrup", "vestklit", "Blade engineer")
lone = story.person("Lone Bruun", "vestklit", "Logistics")
kasper = story.person("Kasper Thorup", "vestklit", "Quality and documentation")
henrik = story.person("Henrik Ravn", "vestklit", "COO")
signe = story.person("Signe Holm", "vestklit", "Blade engineer (from April 2026)")

for d in ["2025-12-08", "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-06", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25"]:
    story.holidays.add(day(d))
    for p in story.closed:
        story.closed[p].add(day(d))
story.away("ventalar", "2025-12-24", "2026-01-06")
story.away("vestklit", "2025-12-22", "2026-01-02")
story.away("vestklit", "2026-06-05", "2026-06-05")
story.away("ventalar", "2026-03-30", "2026-04-03")

SLOTS = dict(
    t=["LB-%02d" % n for n in range(2, 29)] + ["PG-%02d" % n for n in range(1, 19)] + ["CT-%02d" % n for n in range(3, 14)],
    b=["blade A", "blade B", "blade C"], r=["R%d" % n for n in range(18, 49)],
    farm=["Lobera", "Peñagorda", "Cuesta Tordo", "Alto Berral"], d=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    n=[str(n) for n in range(2, 10)], mm=[str(n) for n in range(40, 900, 35)], kg=["12", "20", "25", "40", "60", "75"], ms=[str(n) for n in range(9, 19)],
    w=[str(n) for n in range(5, 24)], h=["7:30", "8:00", "8:30", "10:15", "11:00", "13:00", "15:30"],
    it=["the erosion tape", "the filler LX-2", "the gelcoat", "the peel ply", "the balsa sheets", "the sanding discs", "the vacuum bags", "the top coat RAL 7035"],
    doc=["the method statement", "the lifting plan", "the rescue plan", "the waste note", "the defect list", "the torque sheet"],
    town=["Almazán", "Ólvega", "Tarazona", "Medinaceli", "Calatayud"], no=[str(n) for n in range(2101, 2199)])
GROUPS = dict(V=[inaki, rocio, jorge, alvaro, carmen], K=[soren, lone, anders, kasper, mette], Vi=[inaki], Vr=[rocio], Vj=[jorge], Va=[alvaro], Vc=[carmen],
              Ks=[soren], Kl=[lone], Ka=[anders], Kk=[kasper], Km=[mette])


def blocks(text):
    out = []
    for part in text.strip().split("\n\n"):
        lines = [l for l in part.strip().splitlines() if l.strip()]
        kind = ""
        if lines[0][0] in "*-":
            kind, lines[0] = lines[0][0], lines[0][1:]
        out.append((kind, [tuple(x.strip() for x in l.split(":", 1)) for l in lines]))
    return out


def fill(line, slots):
    line = re.sub(r"\[\[(.*?)\]\]", lambda m: R.choice(m.group(1).split("|")), line)
    return re.sub(r"\$([a-z]+)", lambda m: slots.setdefault(m.group(1), R.choice(SLOTS[m.group(1)])) if m.group(1) in SLOTS else m.group(0), line)


POOLS = {}


def talk(medium, channel, text, per_week, first, last, wait, answered=1.0, sour=None):
    """wait: (low, high) minutes by answering party."""
    key = id(text)
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not POOLS.get(key):
                POOLS[key] = blocks(text)
                R.shuffle(POOLS[key])
            kind, lines = POOLS[key].pop()
            if (kind == "*" and sour) or (kind == "-" and not sour):
                continue
            cast, slots = {}, dict(w=str((date + dt.timedelta(days=R.choice((7, 7, 14, 21)))).isocalendar()[1]))
            for tag, _line in lines:
                cast.setdefault(tag, R.choice(GROUPS[tag]))
            if date in story.closed[cast[lines[0][0]].party]:
                continue
            at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=R.uniform(7.8, 16.8))
            go, before, subject = R.random() < answered, None, None
            for k, (tag, line) in enumerate(lines):
                who = cast[tag]
                if k:
                    if not go:
                        break
                    at = story.later(at, R.uniform(*wait[who.party]), who.party, (7.8, 17.3))
                    if at.date() > story.end:
                        break
                line = fill(line, slots)
                line = line[0].upper() + line[1:]
                when = at.strftime("%Y-%m-%d %H:%M:%S")
                if medium == "mail":
                    if line.startswith("Subject"):
                        subject, line = [x.strip() for x in line.split(" ", 1)[1].split("|", 1)]
                    whom = [cast[t] for t, _ in lines if cast[t] is not who]
                    whom = whom[0] if whom else R.choice(GROUPS["K" if who.party == "ventalar" else "V"])
                    before = story.mail(when, who, whom, subject if before is None else "Re: " + subject, line, reply_to=before)
                else:
                    before = story.team(when, channel, who, line, reply_to=before if before and R.random() < .6 else None)


SITE = """
Ks: [[Up on|Hanging on]] $t now, $b. Wind $ms m/s at the nacelle, we [[give it until ten|wait half an hour|stay below the limit for now]].
Vi: [[Forecast says it goes down after lunch.|Same here at the substation, hopefully it calms.|The cierzo does what it wants. Tell me if you come down.]]
Ks: [[Will do.|Copy.|OK, coffee then.]]

Vi: $t is stopped and locked for you, keys are [[in the box at the tower door|with the guard|with my colleague Fermín]].
Ks: [[Thanks, we walk over.|Got them, thank you Iñaki.|Super. We start with $b.]]

Ks: $t $b finished, coat is curing. We can give it back [[tonight|tomorrow at $h|when the lab stripe is hard]].
Vi: [[Very good. I tell the control room.|Perfect, production will be happy with $farm.|Thank you! I put the reset in the list for tomorrow.]]

Vj: Drone flight of $farm uploaded, $n turbines. The worst is $t $b at $r, some $mm mm of open edge.
Ka: [[Had a look. It is a cat. 3, not 4, the laminate looks dry.|Thanks. Cat. 4 I am afraid, there is a dark line behind the edge.|Nice pictures. I need one more from the suction side before I say a number.]]
Vj: [[OK, I change it in the sheet.|Understood, I note it so.|I send it this afternoon.]]

Ka: Jorge, the picture of $t $b at $r, is that a crack or a spider?
Vj: [[It is a spider :)|I zoomed: crack, hairline, $mm mm.|Neither, it is old tape. Sorry for the quality, low sun.]]

Kl: Pallet with $it left [[Esbjerg|the warehouse]] this morning, should be in $town on $d.
Vr: [[Noted. The forklift is there until 15.|Thanks Lone, I warn the yard.|Perfect. Which company brings it?]]
Kl: [[Same haulier as last time.|Driver will call Iñaki from the motorway.|The small blue truck, you know him.]]

Vr: For week $w I have $t and two more in the plan for the rope team, is it correct?
Ks: [[Correct.|Yes, if the weather plays along.|One more is possible if we start at $h.]]

Va: Reminder that [[the working-at-height certificates of two people expire this autumn|everybody on $farm needs the site induction, also visitors|the harness log of last week lacks one signature]].
Kk: [[Thanks Álvaro, fixed today.|You are right, sorry, I upload it now.|Seen. Done by $d.]]

Kk: Where do you want the photo set of $t, in the folder of $farm or in the campaign folder?
Vj: [[Campaign folder please, I sort them later.|In $farm, please. And the name with the radius.|Both is fine, I only look for the number.]]
Kk: [[Done.|OK.|There you go.]]

Ks: One of the [[ropes|anchors|tool bags]] goes to inspection, so tomorrow we are one position less on $t.
Vi: [[No problem, security first.|OK, then I give $t back to the control room at $h.|Clear. Thank you for telling.]]

Vi: There are [[cows|goats|hunters|beekeepers]] on the road to $farm today, drive slowly.
Ks: [[We made friends already.|Ha, that explains the noise.|Thanks. Passed on to the second van.]]

*Ks: The bar in $town has [[migas|torreznos|croquetas]] on the menu today. Just for the record.
Vi: [[Now you are real people from Soria.|Leave some for me please!|Order the wine of the house, not the beer.]]
Ks: [[We drive, sadly.|Too late, we are on the second plate.|Noted as best practice.]]

*Vi: Bravo to the rope team, $t in [[one day and a half|two days]] with that wind. [[My boss asked who they are.|I take my hat off.|Impressive.]]
Ks: [[Tak! Ole and Marius did the hard part.|Thanks, it helps that you have the keys ready every morning.|I tell them. They will want cake.]]

Vr: Is somebody of you on site on $d? The [[insurance|grid company|fire extinguisher man]] comes to $farm and asks who is in the towers.
Ks: [[Yes, four of us, at $t.|No, we are in the workshop that day.|Two until noon.]]
Vr: [[Thanks.|OK, I tell him.|Great.]]

Kl: Do we have a [[customs paper|delivery note]] for $it? The driver lost his.
Vr: [[I send you a copy now.|Yes, number $no.|One minute... it is in the folder.]]
Kl: [[You are a star.|Received.|Thanks, he is rolling again.]]

Ka: Proposal for $t: [[scarf 1:30, two layers biax, cure at 60|only filler and tape, watch it next year|cut out $mm mm and new balsa]]. Any objections?
Vj: [[No objections from me.|I would like one thermography after, otherwise fine.|Can we keep the lightning cable free? Otherwise OK.]]
Ka: [[Good. Goes into the job card.|Yes, of course.|Agreed.]]

Vj: My drone is [[at the doctor, gimbal|back from repair|grounded by fog]]. Flights at $farm move to $d.
Ka: [[OK, enough pictures here to keep me busy.|Get well soon to it.|No stress.]]

Ks: Dehumidifier in container 2 is [[tripping the fuse|making a strange noise|dead]]. Do you have an electrician near?
Vi: [[Fermín passes after lunch.|Yes, today at 16.|There is a spare one in the substation, take it.]]
Ks: [[It works. Thanks!|Good man.|Perfect, resin is saved.]]

Va: Small observation from the walk on $farm: [[a bucket without a lid|a cable over the walkway|gloves on the transformer]]. Nothing serious.
Ks: [[Fair. Cleaned up.|Guilty. Sorry. Gone.|Yes that was me, fixed.]]

Kk: The batch number of $it on $t is hard to read, is it $no?
Vi: [[I read $no also.|The sticker is gone, look at the delivery note.|Yes.]]

Vi: Control room asks if $t can turn [[at the weekend|from tonight|until $d]].
Ks: [[Yes, the blade is closed.|Please not, it is still soft.|Yes with a limit, Anders writes you the number.]]
Vi: [[I pass it.|OK, we wait.|Clear.]]

Ks: Van number two has a flat tyre [[near $town|on the gravel at $farm]], we are late by an hour.
Vi: [[Again the gravel! Do you need help?|OK, turbine waits for you.|Pity. Call Neumáticos in $town, they are fast.]]
Ks: [[No, spare wheel is on. See you.|All good now.]]

Kl: Hotel in $town is full in week $w, [[any idea?|do you know a casa rural for six?]]
Vr: [[My aunt's village has one, I ask.|Try the one beside the monastery, it is cheap.|I send you two numbers.]]
Kl: [[Booked, thank you!|Perfect, they even take dogs.]]

Vj: Question about the erosion scale: is $r with bare laminate a 3 or a 4?
Ka: [[3 if less than $mm mm, 4 from there.|4, if you can see fibre.|I would say 3+, which does not exist. Take 4.]]

Ka: Could you measure the bond line on $t again when you are up there with the drone? $r.
Vj: [[Yes, $d.|With pleasure, it will be at the end of the week.|I did it already, look in the folder.]]
Ka: [[Thank you.|Great, got it.]]

Vr: The crane company [[wants again a new form|has changed the man on the phone|sends its offer tomorrow]]. [[Paciencia.|I have no words.|We continue without.]]
Kl: [[They have a talent for forms.|I feel with you.|Same people as last spring? Good luck.]]

Ks: Standby today, $ms m/s and gusts. Team does [[tool service|stock count|report photos]].
Vi: [[OK. Tomorrow looks better.|I expected it. See you tomorrow.|Understood, I book it as weather.]]

Va: Did all your people get the [[storm|evacuation|night work]] protocol of $farm?
Ks: [[Yes, read and signed.|Two still to sign, they are travelling.|Yes. The drawing with the sheep is very clear.]]

Kk: I have $n open points on the closing list of $farm. [[Five minutes on the phone tomorrow?|I put them in the sheet.|Most are signatures.]]
Vi: [[Call me at $h.|Saw it, I do my part tonight.|OK, on $d I have time.]]
Kk: [[Good.|Thanks.]]

Vi: Sorry, I missed your message yesterday, I was [[in the nacelle all day|in a course|driving]]. The answer is yes.
Ks: [[No problem.|All good, we guessed.|Ok, thanks.]]

Ks: Small delay, $t will be [[$d instead|tomorrow noon]], the filler did not cure with this cold.
Vi: [[Thanks for saying. I move the slot.|OK.|No problem, it is not windy anyway.]]
Ks: [[Closed now, as said.|Done. It turned out nice.]]

Vr: My [[daughter|son]] is ill today, I work from home; call the mobile if urgent.
Kl: [[Get well soon to the little one!|All fine, nothing burns.|God bedring, as we say.]]

Kl: Which size of gloves does [[Fermín|the new trainee at $farm]] wear? I have place in the parcel.
Vr: [[10, I think. He will be touched.|9.|I ask... 9 and a half, he says. Take 10.]]

Ka: The resin data sheet says minimum [[12|15]] degrees. $farm has [[9|11]] this morning. We [[heat|wait]].
Vj: [[Logical.|In the sun it is more already.|OK, I use the time to fly $t.]]

Vi: [[Lightning counter|Rain sensor|Anemometer]] on $t shows a value that I do not believe. Can your people have a look when they are up?
Ks: [[Sure. It is loose, we fixed it with a tie.|Looked: connector full of water.|Tomorrow.]]
Vi: [[Thank you, you saved us a visit.|Muy bien.]]

Kk: $doc for $farm is in the folder, rev $n.
Va: [[Read, no comments.|One comment: page 3 has still the old phone number.|Thanks, approved.]]
Kk: [[Super.|Corrected.|Good.]]

Ks: Is the track to $t passable for the platform truck after the rain?
Vi: [[With care. Keep right at the curve.|Not today. Tomorrow they put gravel.|Yes, I drove it this morning.]]

-Vi: $t is stopped for you.
Ks: Ok.

-Ks: Finished $t $b.
Vi: Noted.

-Kl: $it arrives on $d.
Vr: Received.

-Vr: Please confirm in writing who is on $farm tomorrow.
Ks: Three. Names as in the list.
Vr: Ok.

-Kk: $t photos uploaded.
Vj: I will check that they are complete.
Kk: They are complete.

Vj: Who has the calibrated [[tap hammer|thickness gauge]]?
Ks: [[In van one.|I lent it to Fermín.|Here at $t.]]
Vj: [[Ok, I pick it up.|Thanks.]]

Ks: We saw [[a vulture|eleven vultures|an eagle]] very close to $t. Who must know?
Va: [[Environment has a form, I fill it in. Any photo?|I call the ranger. Thank you, this is important for the permit.]]
Ks: [[Photo is in the chat of the crew, I forward.|No photo, hands were full.]]
"""

PLAN = """
Vr: Draft plan for weeks $w and after is in the sheet, please have a look at [[the yellow cells|line 14|$farm]].
Kl: [[Looks fine. Line for $t needs two days more.|OK from our side.|I moved one day because of the ferry, otherwise good.]]
Vr: [[Accepted.|Changed, thank you.|OK, I freeze it on $d.]]

Kl: Ferry and vans for the change of shift on $d are booked.
Vr: [[Good, then the handover is at $h.|Thanks.|Noted in the plan.]]

Km: Can we take [[the heaters|the spare blade set|the summer stand-by rates]] as a point for the next weekly?
Vc: [[Yes, I add it.|Of course. Ten minutes is enough?|It is on the list.]]
Km: [[Good.|Perfect.]]

Vc: I have put the [[agenda|slides|list of open points]] for the weekly in the folder.
Km: [[Read. Nothing from me.|Thanks. I add one line on $farm.|Fine, see you at the meeting.]]

Vr: Purchase order for $it is out, number $no.
Kl: [[Received, thanks.|Got it. Delivery in week $w.|Thank you, that was quick.]]

Kl: Price of the [[tape|resin|filler]] goes up a little in January, supplier's letter attached in the folder. We keep ours until the end of the year.
Vr: [[Thank you for the notice.|Ok, I inform purchasing.|Understood.]]

Km: We count $n turbines closed at $farm, you?
Vr: [[The same.|One less, $t has an open signature.|Same, and two in work.]]
Km: [[I check.|Good, then we agree.|Right, fixed.]]

Vc: For the monthly report I need [[the hours per turbine|two nice pictures|the weather days]] of $farm. No hurry, $d is okay.
Km: [[You have it in the folder now.|Will do.|Kasper sends it tomorrow.]]
Vc: [[Thanks!|Received, very complete.|Gracias.]]

Km: I am in a train on $d, so slow on chat. Søren decides what is urgent.
Vc: [[Good travel.|OK, noted.|Fine. Here nothing urgent.]]

Vr: Forecast for next week: [[two good days, three bad|all good until $d|wind, wind, wind]]. Shall we pull $t forward?
Kl: [[Yes, let us.|Asked Søren, he says yes.|Better keep it, the ropes are at $farm.]]

*Vc: Congratulations, this was the first week with [[more turbines closed than planned|no weather day|zero open points]].
Km: [[Frame it :)|Thank you! It is the whole team, also yours.|We should do that more often.]]

*Km: Our canteen made tortilla today. I will not comment on it.
Vc: [[With onion or without? Think well before you answer.|I need a picture. And an apology.|Ha ha, poor potatoes.]]
Km: [[With curry.|With... peas.|I plead not guilty.]]

Vr: Does the [[spare platform|second heater|vacuum pump]] stay at $farm over the weekend?
Kl: [[Yes, locked in the container.|No, it goes to $town.]]

Kl: The delivery for $farm is [[$n boxes|$kg kg]], do we need a pallet truck there?
Vr: [[There is one.|Please bring, ours is broken.|No, two strong people.]]
Kl: [[OK.|Fine.]]

Vr: Reminder, $d is local holiday in $town, nobody opens the yard.
Kl: [[Thanks, truck moved by a day.|Good that you say it.|How many saints do you have? Noted!]]

Km: Who signs the [[timesheets|day reports]] when Iñaki is away?
Vc: [[Rocío.|Fermín can sign, I sent you the paper.|Me.]]

Vr: I see $t twice in the plan, rows 20 and 31. [[A mistake?|Which one is good?]]
Kl: [[Mistake, mine. Deleted 31.|Two different blades, both good.|Oops. Row 20 is right.]]
Vr: [[Ok!|Thanks.]]

-Vr: Sheet updated.
Kl: Seen.

-Km: Please send the signed day reports of last week.
Vr: They will be sent with the others.

-Vc: Agenda as usual.
Km: Ok.

Kl: Waste from $farm, $kg kg of resin remains, pick-up on $d. Who is at the gate?
Vr: [[The guard has the paper.|Fermín, from $h.|I arrange it.]]

Vr: Is it possible to see the crew list for week $w?
Kl: [[In the folder, tab 2.|Sent by mail just now.|Tomorrow morning.]]
Vr: [[Seen, thanks.|Ok, thank you.]]

Vc: The grid operator stops [[$farm|half of $farm]] on $d for work on the line, good moment for us?
Km: [[Very good, we take $t and the one beside it.|Yes! Two blades for free.|We will be there at $h.]]

Km: Sorry for the short notice this morning, the airline cancelled. New man arrives [[tonight|on $d]].
Vr: [[No problem, it happens.|Ok, the induction is then at $h.]]

Kl: Stock of $it is down to $n. I order [[two boxes|a pallet]].
Vr: [[Agreed.|Yes please.|There are three more in the substation, look behind the door.]]
Kl: [[Found them, ha.|Ok.|Thanks.]]
"""

MAIL = """
Kk: Subject Repair report $t $b | Hi, please find the report for $t, $b at $r. Repaired length $mm mm, cure log on page 4. Best, Kasper
Vj: [[Received, many thanks. I close the finding.|Thanks Kasper. One photo is upside down, but the content is good.|Good report. Only the batch of $it is missing on page 2.]]
Kk: [[Great.|Corrected version attached. Sorry.|Thanks.]]

Vj: Subject Findings $farm, flight of $d | Dear all, attached the $n findings with the priority that we propose. $t is the one that worries me the most. A greeting, Jorge
Ka: Hi Jorge, [[I agree with all but one: $t can wait for the warm season.|thanks, we take $t first then.|good list. I would look at $r again from the other side.]] /Anders
Vj: [[Perfect, I update the list.|Agreed. Saludos|I fly it again on $d.]]

Kl: Subject Delivery note $no | Hello Rocío, delivery note $no for $it, $kg kg, is attached. Arrival [[on $d|next week]] in $town. Kind regards, Lone
Vr: Hello Lone, [[received in good condition.|thank you, I have passed it to the yard.|arrived, one box is a bit wet outside, inside all fine.]] Regards, Rocío

Vr: Subject Purchase order $no | Good morning, I pass you the purchase order $no for the work at $farm. Please confirm. Best regards, Rocío
Kl: [[Confirmed, thank you.|Confirmed. Our reference is VK-$no.|Thanks, but position 2 should be $n pieces, can you have a look?]]
Vr: [[Perfect.|You are right, corrected version attached.|Noted.]]

Va: Subject Site documents $farm | Dear colleagues, for the file of $farm I still need $doc. If it can be this week, better. Thank you, Álvaro
Kk: [[Attached.|Attached, with the new phone numbers.|You get it on $d, I wait for a signature.]] /Kasper
Va: [[Received and archived.|Many thanks.|All in order.]]

Km: Subject Hours $farm | Hi Carmen, the hours of last month for $farm are in the annex: $mm in total, $n weather days. Say if something looks odd. Mette
Vc: Hello Mette, [[I see nothing strange, approved.|the weather days are one more in our list, but I believe yours.|thank you, clear as always.]] Carmen

Vc: Subject Visit on $d | Hello Mette, on $d there comes a visit from the [[municipality|bank|university of Zaragoza]] to $farm, ten people. Could Søren show them something from below for fifteen minutes?
Km: [[He will do it, he likes an audience. He asks if they want to try a harness.|Yes, no problem. At $h is best.]]
Vc: [[Wonderful, thank you.|Great, I confirm it to them.]]

Ka: Subject Repair class for $t | Hi, I looked at the pictures of $t again. At $r the edge is open over $mm mm, but the bond behind is sound. I propose [[class 3|a temporary tape now and the real repair in spring|to do it together with the neighbour]]. /Anders
Vj: [[Agreed from our side.|Fine, we follow your proposal.|Ok. Please leave the sensor cable.]] Jorge

Vi: Subject Keys and codes $farm | Hello, the padlock at $farm is new. Code goes by phone, not by mail. Iñaki
Ks: [[Got it by phone, thanks.|Thank you. Works.]]

Kk: Subject Calibration of $doc | Hello Álvaro, a question on $doc: do you need the original certificate of the [[load cell|gauge|rope grab]], or is the scan enough?
Va: [[The scan is sufficient.|Original in the file of $farm please, copy is fine meanwhile.]]
Kk: [[Good.|Understood, in the post.]]

Vr: Subject Weather days week $w | Hello, I count $n weather days in week $w at $farm. Is it the same in your list?
Kl: [[Same number.|We have one more, the afternoon with the thunderstorm.|Same, and a half one on $d.]]
Vr: [[Ok, I take yours.|Thanks.|Very well.]]

Km: Subject Rotation week $w | Hi both, rotation in week $w: [[Ole and Marius home, Jeppe and Toms in|the platform team changes on $d|no changes]]. Certificates are in the folder.
Vr: [[Noted, induction at $h.|Thank you. Álvaro has seen the certificates.|Ok, all correct.]]

Vc: Subject Figures for the board | Mette, can you confirm that $n of the turbines at $farm got the new edge? My director wants a number, and a nice one.
Km: [[$n is right. Nice enough?|Confirmed, plus one in work.]]
Vc: [[It will do :)|Thank you.]]

Vj: Subject Thermography $t | Hello Anders, the thermography of $t after repair is attached, very homogeneous. Only at $r a small warm spot.
Ka: [[The warm spot is the thicker filler, no worry.|Beautiful. I show it to our people.|Let us look again after the next storm.]]

Kl: Subject Return of containers | Hello Rocío, container [[1|2|3]] can go back from $farm in week $w. Could you ask the crane man for an hour?
Vr: [[He can on $d at $h.|Asked; he says yes, and he says also a price.]]
Kl: [[Fine.|The price is fine too.|Ok, book him.]]

-Vr: Subject Signed day reports week $w | Attached.
Kl: Received.

-Kk: Subject Report $t | Attached. Kasper
Vj: Received.

-Va: Subject Documents pending $farm | Please send $doc.
Kk: Attached.

Ka: Subject Cure log $t | Hi, the logger stopped for an hour on $t. Temperature before and after was fine, so I would accept, but it is your turbine.
Vj: [[Accepted, please write it in the report.|I accept. Thank you for being honest.|OK with a hardness test.]]
Ka: [[Done: 46 Barcol, good.|Written.|Will do.]]

Vi: Subject Snow and track $farm | Good morning, the track to $farm is [[cleared up to the third curve|icy|muddy but passable]]. Chains in the car please.
Ks: [[Thanks for the warning.|We have them. See you up there.]]
"""

slow = lambda v, k: dict(ventalar=v, vestklit=k)
PHASES = [  # first, last, site, plan, mail per week, waits, answered, sour
    ("2025-09-01", "2025-12-19", 6.6, 4.0, 3.3, slow((4, 170), (4, 170)), .98, None),
    ("2025-12-20", "2026-01-23", 5.4, 3.2, 2.9, slow((4, 190), (4, 190)), .97, None),
    ("2026-01-24", "2026-02-28", 5.4, 3.2, 2.9, slow((10, 330), (10, 260)), .95, 1),
    ("2026-03-01", "2026-04-12", 3.8, 2.0, 2.2, slow((60, 900), (10, 380)), .92, 1),
    ("2026-04-13", "2026-06-26", 2.0, 0.7, 1.4, slow((240, 1900), (40, 620)), .88, 1)]
for a, b, s, p, m, w, ans, sour in PHASES:
    talk("team", "site-work", SITE, s, a, b, w, ans, sour)
    talk("team", "planning", PLAN, p, a, b, w, ans, sour)
    talk("mail", None, MAIL, m, a, b, w, ans, sour)

# ---------------------------------------------------------------- calendar
core = [carmen, rocio, inaki, mette, soren, lone]
story.series("Blade weekly", "2025-09-02 09:30", 1, "2026-06-23", 45, core, skip=["2025-12-23", "2025-12-30", "2026-01-06", "2026-03-31"],
             cancelled=["2025-11-11", "2026-03-17", "2026-04-14", "2026-04-28", "2026-05-05", "2026-05-19", "2026-06-02", "2026-06-09", "2026-06-16"], moved={"2025-10-14": "2025-10-15 11:00", "2026-02-03": "2026-02-04 09:30"})
sg = [pilar, carmen, rocio, henrik, mette, anders]
story.series("Steering group", "2025-09-18 11:00", 8, "2026-06-25", 90, sg, cancelled=["2026-04-30"], moved={"2026-01-08": "2026-01-15 11:00", "2026-03-05": "2026-03-12 11:00"})
story.meeting("2025-10-22 10:00", "Workshop on edge repair, Esbjerg", 360, [anders, jorge, kasper, inaki, mette])
story.meeting("2026-05-21 15:00", "Training base Soria", 45, [carmen, rocio, mette, anders])

# ---------------------------------------------------------------- scenes: the good months
m = story.mail("2025-09-03 10:12", carmen, [mette, henrik], "Welcome, and how we work", "Dear Mette, dear Henrik,\n\nit was a pleasure to have you in Soria. As we said at the table: we want three years in which the drone finding of a Monday is a repaired blade ten days later, and at the end a training base in Soria where local people learn this trade with your technicians. What moves in the plan we tell each other two weeks before, and a mail has an answer within three working days.\n\nA warm greeting,\nCarmen", cc=[pilar, rocio])
story.mail("2025-09-03 13:40", mette, [carmen, henrik], "Re: Welcome, and how we work", "Hi Carmen,\n\nThe same from here. Two weeks and three days it is, I have hung it over my desk. And the training base is the part that made our people raise their hands, so we keep you to it.\n\nMette", cc=[pilar, rocio], reply_to=m)

story.minutes("2025-09-18", "Steering group", [pilar, carmen, rocio, henrik, mette, anders], """
## Discussed
- 41 turbines in the first campaign, Lobera first, then Peñagorda. Cuesta Tordo in spring.
- Henrik: two crews in Spain all year, one on ropes, one on the platform.
- Training base in Soria: both want a first course in June 2026 with eight local people.

## Decided
- Changes of plan are told two weeks before. Mails are answered within three working days.
- Reports within fifteen working days after a turbine is given back. Invoices within thirty days.
- If a price goes up by more than five per cent, the weekly hands it to this group directly.

## Actions
- Mette: first sketch of the course, 30 October
- Carmen: talk with the school in Soria, 30 October
- Anders: common scale of defects, 10 October
""")
story.team("2025-10-09 15:02", "planning", anders, "The common scale of defects is in the folder, a day early. Please use it in anger.")
story.team("2025-10-09 15:31", "planning", jorge, "I used it on twelve pictures, eleven times we agree. The twelfth we discuss in Esbjerg with a beer :)")
# noise: shared joke about the other side
a = story.team("2025-10-02 08:21", "site-work", inaki, "Typical Danes: it rains horizontally and they ask if it is \"a bit fresh\".")
story.team("2025-10-02 08:24", "site-work", soren, "Typical Spaniards: 19 degrees and Fermín wears a ski jacket. We have photos.", reply_to=a)
story.team("2025-10-02 08:26", "site-work", inaki, "Touché. The jacket stays, he says.", reply_to=a)
# noise: urgent that is simply urgent
a = story.team("2025-10-07 18:44", "site-work", jorge, "URGENT please: lightning on PG-11, tip of blade B is open like a book. Turbine stopped. Who can look tonight?")
story.team("2025-10-07 18:51", "site-work", anders, "I am at the screen. Send all you have, do not let it idle, pitch to feather and lock.", reply_to=a)
story.team("2025-10-07 18:58", "site-work", inaki, "Locked. Photos coming.", reply_to=a)
story.team("2025-10-08 12:20", "site-work", soren, "Tip is secured with straps, no more loose pieces. Proper repair needs three dry days. Good thing you called at once.")
story.team("2025-10-08 12:40", "site-work", pilar, "Thank you all from Madrid, this was done very well.")
# noise: sharp word, apologised
m = story.mail("2025-11-05 17:48", kasper, alvaro, "Rescue plan, version 7", "Álvaro, this is the seventh version of the same document. I am starting to think that nobody reads them and we do this for sport. Kasper", cc=[mette])
m2 = story.mail("2025-11-06 08:15", kasper, alvaro, "Re: Rescue plan, version 7", "Good morning. That was a tired Kasper who wrote yesterday and I am sorry for the tone. Your comments on the anchor point were right. Version 8 attached.", cc=[mette], reply_to=m)
story.mail("2025-11-06 09:02", alvaro, kasper, "Re: Rescue plan, version 7", "No problem at all, I also get tired of myself in version 7. Version 8 is approved. Next time we do it by phone in ten minutes. Álvaro", cc=[mette], reply_to=m2)
# noise: announced change, well ahead
m = story.mail("2025-11-07 11:30", rocio, [lone, soren, mette], "New gate at Peñagorda from 1 December", "Hello all, from 1 December the north gate of Peñagorda closes for the road works and you enter by the south one. I tell you now so that the trucks can be arranged. The map is attached. Rocío")
story.mail("2025-11-07 13:05", lone, rocio, "Re: New gate at Peñagorda from 1 December", "Thank you, plenty of time. I tell the haulier. Lone", reply_to=m)
# noise: one cancelled weekly, explained
story.team("2025-11-10 15:10", "planning", carmen, "Tomorrow no weekly, half of us is in the fire drill at Lobera. If you have something, call me in the afternoon please.")
story.team("2025-11-10 15:22", "planning", mette, "Fine. Burn nothing.")
story.minutes("2025-11-13", "Steering group", [pilar, carmen, rocio, henrik, mette, anders], """
## Discussed
- 17 turbines closed, two more than planned. Pilar thanks both crews, and Søren by name.
- Tape supplier asks for nine per cent more. As agreed in September the weekly handed the matter to this group, at the wish of both Carmen and Mette.
- Course in Soria: sketch received, the school is enthusiastic.

## Decided
- The increase is split in halves until summer.
- Zaragoza wind days in May: one talk about the edge repair, both names on it.

## Actions
- Carmen: letter to the school, 12 December
- Mette: names of two trainers, 12 December
""")
story.team("2025-11-20 10:05", "planning", carmen, "I read in the day reports that Søren's people dug out our colleague's car from the mud on their free evening. That is not in any contract. Thank you.")
story.team("2025-11-20 10:30", "planning", soren, "It was a nice car.")
# noise: criticism of third firm
a = story.team("2025-12-03 16:12", "planning", lone, "Grúas del Moncayo has now sent the same crane to two farms for the same morning. They are completely impossible.")
story.team("2025-12-03 16:20", "planning", rocio, "They promise everything and then nothing. I am looking for another company, and you have my sympathy.", reply_to=a)
# noise: slip made good
a = story.team("2025-12-11 09:40", "planning", carmen, "My letter to the school will be on Monday instead of tomorrow, the director is ill. Sorry Mette.")
story.team("2025-12-15 12:05", "planning", carmen, "The letter has gone out, copy in the folder.", reply_to=a)
story.team("2025-12-15 13:00", "planning", mette, "Nice one. And the two trainers said yes.", reply_to=a)
story.team("2025-12-18 14:00", "planning", lone, "We are closed from 22 December to 2 January, back on the 5th. The phone of the watch is in the folder. God jul!")
story.team("2025-12-18 14:22", "planning", rocio, "Feliz Navidad! With us it goes on until Reyes, so we see each other on the 7th.")

# ---------------------------------------------------------------- it turns
# 1 Vestklit moves the platform crew; pressure at home untold
story.team("2026-01-12 07:58", "site-work", inaki, "PG-04 is stopped since seven and the platform is alone in the snow. Where is everybody?")
story.team("2026-01-12 11:35", "site-work", soren, "The platform people flew to Gdynia on Saturday. I thought Mette had a word with you. I have only the ropes here.")
a = story.team("2026-01-12 11:52", "planning", rocio, "Mette, is it correct that the platform team is in Poland? It is in our plan for six weeks, and the turbines are stopped.")
story.team("2026-01-13 09:20", "planning", mette, "Hi Rocío. Yes, since the weekend. It is for a while, we will see how long. Ropes stay as they are.", reply_to=a)
story.team("2026-01-13 09:41", "planning", rocio, "We would have needed to hear this in December, with time to plan. I have four turbines with a permission of the grid that I cannot get again.", reply_to=a)
story.truth("2026-01-12", "change without notice: platform crew sent to Poland", "vestklit", "ventalar", 5)
story.minutes("2026-01-15", "Steering group", [pilar, carmen, rocio, henrik, mette, anders], """
## Discussed
- Platform crew: Rocío asks when it comes back. Henrik: in some weeks, it is an internal matter of capacity. No date.
- 24 turbines closed.
- Course in Soria: the school needs the contents before Easter.

## Decided
- Platform crew: Mette gives a date by 23 January.

## Actions
- Mette: date for the platform crew, 23 January
- Kasper: the eleven open repair reports of Peñagorda, 6 February
- Rocío: root loads of Peñagorda for Anders, 30 January
""")
m = story.mail("2026-01-16 10:30", carmen, mette, "The platform people", "Hello Mette,\n\nis there something behind it that we should know? If you have a tight time with another client, say it, we can move things. I would rather plan with bad news than with none.\n\nCarmen")
story.mail("2026-01-19 16:10", mette, carmen, "Re: The platform people", "Hi Carmen. No no, nothing special, just the usual puzzle. M.", reply_to=m)
story.truth("2026-01-19", "pressure not shared: Vestklit's biggest customer does not pay, they chase cash elsewhere", "vestklit", "ventalar", 2)
# 2 Ventalar answers with the permits
a = story.team("2026-01-27 07:44", "site-work", soren, "We stand at Lobera and the guard does not let us in. He says from this week every work permit goes through Madrid, 24 hours ahead, with all the names. Is he joking?")
story.team("2026-01-27 10:15", "site-work", alvaro, "It is correct, it is the new procedure since Monday.", reply_to=a)
story.team("2026-01-27 10:19", "site-work", soren, "Nobody here had heard a word of it. Four men in a car park and the best weather since November.", reply_to=a)
story.team("2026-01-27 10:50", "site-work", inaki, "I am sorry Søren, I got it the same morning.", reply_to=a)
story.truth("2026-01-27", "change without notice: work permits via Madrid", "ventalar", "vestklit", 5)
m = story.mail("2026-01-28 09:05", mette, [carmen, alvaro], "Permits", "Hi both. We lost Tuesday and half of Wednesday. Is this about Gdynia? If so, I would have preferred a phone call. Mette")
story.mail("2026-02-03 12:30", alvaro, mette, "Re: Permits", "Dear Mette, it is a procedure that applies to all contractors. Regards, Álvaro", cc=[carmen], reply_to=m)
# noise: cordial thing in the middle
story.team("2026-01-30 16:40", "planning", lone, "Sorry sorry, I put the wrong week number on the label of the glove parcel. If it lands in the wrong hall, that was me.")
story.team("2026-01-30 16:55", "planning", rocio, "Found it already, the label made us laugh: week 72.")
# 3 Vestklit lets reports lie
a = story.team("2026-02-09 11:10", "planning", jorge, "Kasper, the eleven reports of Peñagorda were for last Friday. I do not see them in the folder?")
story.team("2026-02-10 15:20", "planning", kasper, "They come this week, a few signatures missing.", reply_to=a)
a = story.team("2026-02-17 09:30", "planning", jorge, "It is the week after \"this week\". Still eleven.")
story.team("2026-02-18 16:45", "planning", kasper, "We sit on the permit forms every evening now instead of the reports, so it takes what it takes. Maybe end of the month.", reply_to=a)
story.truth("2026-02-17", "promise slips: eleven repair reports", "vestklit", "ventalar", 4)
# request without answer: loads
m = story.mail("2026-02-02 09:10", anders, rocio, "Root loads Peñagorda", "Hi Rocío, the steering group had the root loads down for 30 January. I need the ten-minute SCADA values of PG-01 to PG-18 to say which blades may wait. Could you send them? /Anders", cc=[jorge])
m2 = story.mail("2026-02-12 09:25", anders, [rocio, jorge], "Re: Root loads Peñagorda", "Hello again. Any news on the load data? Without it I class everything on the safe side and you pay for it.", reply_to=m)
m3 = story.mail("2026-02-26 13:50", anders, [rocio, jorge, carmen], "Re: Root loads Peñagorda", "Third try. Root loads, Peñagorda, please. If somebody decided that we do not get them, then tell me that and I stop asking. Anders", reply_to=m2)
story.truth("2026-02-26", "request without answer: load data asked for three times", "ventalar", "vestklit", 4)
# vicious circle stands: ventalar holds the invoices
m = story.mail("2026-02-20 12:15", carmen, mette, "Invoices VK-2140 to VK-2151", "Mette,\n\nfrom today we do not release these twelve invoices until the reports of Peñagorda are in the folder. Purchasing has set the block this morning.\n\nCarmen", cc=[rocio])
story.mail("2026-02-20 14:58", mette, carmen, "Re: Invoices VK-2140 to VK-2151", "So the people who fill in your new forms all day cannot write reports, because they cannot write reports you do not pay, and because you do not pay I cannot send you more people. I leave it there for today. Mette", cc=[rocio, henrik], reply_to=m)
story.truth("2026-02-20", "vicious circle: crew away, permits tightened, reports late, invoices blocked", "both", None, 4)
story.truth("2026-02-20", "change without notice: invoices blocked the same day", "ventalar", "vestklit", 4)
# noise: urgent again, handled
a = story.team("2026-02-24 08:02", "site-work", inaki, "Ice throw at CT-07, one piece on the track, nobody hurt. All out of Cuesta Tordo until I say so, please NOW.")
story.team("2026-02-24 08:05", "site-work", soren, "Out. All six counted at the container.", reply_to=a)
story.team("2026-02-24 13:30", "site-work", inaki, "Free again. Thank you for the speed.", reply_to=a)
# loose label
a = story.team("2026-02-25 17:05", "planning", jorge, "LB-19 and LB-20 given back without photo set. With these people paper is something for other planets.")
story.team("2026-02-25 17:21", "planning", kasper, "The photos are in the folder that you asked for in October.", reply_to=a)
story.truth("2026-02-25", "loose label: careless with paper", "ventalar", "vestklit", 3)
# escalation
m = story.mail("2026-03-04 18:20", pilar, henrik, "Performance of your Spanish team", "Dear Mr Ravn,\n\nI have to inform you that I am considering the remedies of clause 14 of the framework. Missing crew, missing reports, and lately a tone that I do not accept towards my people. I expect a plan from you, personally, before the end of next week.\n\nPilar Montoto\nDirector of operations", cc=[carmen])
story.mail("2026-03-05 08:40", henrik, pilar, "Re: Performance of your Spanish team", "Dear Pilar,\n\nI read this with astonishment. Nobody on your side had used the word clause before last night; Mette hears of it from me this morning. We will answer in due form.\n\nHenrik Ravn", cc=[mette], reply_to=m)
story.truth("2026-03-04", "escalation without an earlier word: clause 14 to the COO", "ventalar", "vestklit", 5)
story.minutes("2026-03-12", "Steering group", [carmen, rocio, mette, anders], """
Pilar and Henrik excused.

## Discussed
- Reports of Peñagorda: six of eleven received. Rocío: incomplete. Kasper's view is that they are complete by the agreed form.
- Permits: Vestklit counts nine lost crew days since January. Ventalar counts three.
- Platform crew: no date.
- Training base: not reached for lack of time.

## Decided
- Nothing.

## Actions
- Mette: remaining five reports, 20 March
""")
# us against them, Vestklit
a = story.team("2026-03-18 15:12", "site-work", soren, "Permit for tomorrow refused because Toms has a middle name. We are here to repair blades, they are there to collect stamps. It is us up in the wind and them behind a desk, and it will stay that way.")
story.team("2026-03-19 09:30", "site-work", alvaro, "The name must be as in the passport.", reply_to=a)
story.truth("2026-03-18", "us against them: we in the wind, they behind a desk", "vestklit", "ventalar", 4)
# noise: praise in a dark month
story.team("2026-03-24 12:10", "site-work", inaki, "LB-22 turned again today after the big repair, perfectly quiet. Whatever they say in the offices, this is beautiful work.")
story.team("2026-03-24 12:31", "site-work", soren, "Thanks Iñaki. That one was a pleasure.")
# noise: announced
story.team("2026-03-09 10:00", "planning", rocio, "In Semana Santa our office is closed from 30 March to 3 April, the control room works. Please take it into the plan.")
story.team("2026-03-09 10:40", "planning", lone, "Noted. Ropes are home that week as well.")
story.team("2026-03-16 16:05", "planning", mette, "I skip tomorrow's weekly, nothing new here.")
story.truth("2026-03-23", "replies slow down at Ventalar", "ventalar", "vestklit", 3)
# silence after a concern
m = story.mail("2026-04-08 14:05", soren, [inaki, carmen], "How the lads feel", "Hello Iñaki, hello Carmen. I am not good at this kind of mail. My people say they would rather go to any other country than back to Peñagorda, and these are the same people who dug out that car. I do not want to point at anybody, I think we all got into something. Could the three of us sit down for an hour, no directors, no clauses? Søren")
story.truth("2026-04-20", "silence: crew leader's worry is not taken up", "ventalar", "vestklit", 3)
# newcomer
m = story.mail("2026-04-13 09:00", signe, [jorge, rocio], "New blade engineer at Vestklit", "Dear Jorge, dear Rocío, I started on 7 April and take over the Cuesta Tordo findings from Anders. Could one of you give me half an hour on how you name things, and access to the flight folder? Best regards, Signe Holm")
a = story.team("2026-04-21 10:12", "planning", signe, "Hello all, Signe here, new since two weeks. I still cannot open the flight folder. Who may I ask?")
a = story.team("2026-05-06 09:02", "planning", signe, "Hi again. I class the Cuesta Tordo blades from screenshots now. It works, but you would not like it. Is there anybody who can let me in?")
story.truth("2026-05-06", "newcomer left alone: Signe has no access and no introduction", "ventalar", "vestklit", 4)
story.team("2026-04-13 16:50", "planning", carmen, "No weekly tomorrow.")
story.team("2026-04-27 17:10", "planning", mette, "Can't make it tomorrow, let us skip.")
story.team("2026-05-04 16:30", "planning", carmen, "I cancel tomorrow, agenda is empty.")
story.team("2026-05-18 17:32", "planning", carmen, "Tomorrow not possible from our side.")
story.team("2026-06-01 16:20", "planning", mette, "Weekly off tomorrow.")
story.mail("2026-04-27 11:00", pilar, [henrik, mette], "Steering group 30 April", "Dear both, the meeting of the 30th does not take place. My office will propose another date. P. Montoto", cc=[carmen])
story.truth("2026-05-05", "meetings cancelled: weekly and steering group", "both", None, 4)
story.truth("2026-05-04", "contact thins out", "both", None, 3)
# contribution not credited
m = story.mail("2026-05-08 09:35", anders, [carmen, jorge], "Your talk in Zaragoza", "Hi Carmen, hi Jorge. A friend sent me the slides from the wind days. Very nice: my scale of defects, Søren's hands in the photos, and on the last page \"a method developed by Ventalar\". In November we had put two names on that talk. I was at home on Thursday, I would have come. /Anders", cc=[mette])
story.mail("2026-05-15 13:20", jorge, anders, "Re: Your talk in Zaragoza", "Dear Anders, the template of communication has only place for one logo. It was not in my hands. Jorge", cc=[carmen, mette], reply_to=m)
story.truth("2026-05-08", "contribution not credited: talk in Zaragoza", "ventalar", "vestklit", 5)
# promise slips II: platform crew
a = story.team("2026-05-11 10:05", "planning", rocio, "In January there was a date promised for the platform. Then it was \"after Easter\". Easter was on 5 April. What do I write in the plan?")
story.team("2026-05-13 14:40", "planning", mette, "Write: open.", reply_to=a)
story.truth("2026-05-11", "promise slips: date for the platform crew", "vestklit", "ventalar", 4)
# ambition fades
story.minutes("2026-05-21", "Training base Soria", [carmen, rocio, mette, anders], """
## Discussed
- The school asked for the contents before Easter; neither side has sent them.
- Mette: the trainers have been given other work. Carmen: in Madrid nobody asks for it any more either.
- First course in June is not realistic. Perhaps a leaflet.

## Decided
- The subject goes off the agenda. We concentrate on what is in the contract.

## Actions
- none
""")
story.truth("2026-05-21", "ambition fades: training base dropped", "both", None, 4)
# noise: an escalation both asked for
m = story.mail("2026-05-27 10:20", lone, [henrik, pilar], "Tape price, as Rocío and I agreed", "Dear Pilar, dear Henrik, as the rule of September says, Rocío and I bring this to you together: the tape supplier wants another eight per cent from July. We both propose to accept it for one year. Lone (and Rocío)", cc=[rocio, mette])
story.mail("2026-05-28 09:15", pilar, [lone, henrik], "Re: Tape price, as Rocío and I agreed", "Accepted. Thank you for the clear proposal. P. Montoto", cc=[rocio, mette], reply_to=m)
# surprise: tender
m = story.mail("2026-06-04 16:12", mette, carmen, "A tender on the public portal", "Carmen,\n\none of our competitors congratulated me today on being \"back in the race\" for the blades of Peñagorda. I had to look on the portal what he meant: your tender, published on 22 May, scope identical to ours. It is not nice to read one's own job as an advertisement.\n\nMette", cc=[henrik])
story.truth("2026-06-04", "surprise: Vestklit finds the tender for its own work on a portal", "ventalar", "vestklit", 5)
story.mail("2026-06-10 12:45", carmen, mette, "Re: A tender on the public portal", "Dear Mette, it is an exercise of the market that the group requires. You are of course free to present an offer. Carmen", cc=[henrik], reply_to=m)
# noise: football joke
a = story.team("2026-06-15 08:30", "site-work", soren, "Your goalkeeper last night, Iñaki. Thoughts and prayers.")
story.team("2026-06-15 12:02", "site-work", inaki, "Worse than the Danes at lunch. I resign as a fan until Thursday.", reply_to=a)
story.minutes("2026-06-25", "Steering group", [carmen, rocio, mette], """
## Discussed
- 29 of 41 turbines closed. Both sides keep their own list of lost days.
- Vestklit points out that it has work elsewhere in the autumn.

## Decided
- Next meeting when there is need.
""")
story.truth("2026-06-25", "goals drift: each keeps to its own list, contract only", "both", None, 2)
story.write()
