import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

# Lowtide: an American feed maker (Corvane Feed, Searsport, Maine) and a Norwegian salmon farmer (Skjerholm Laks) develop a feed with little marine raw material.
story = Story(7719, "Europe/Oslo", "2025-02-10", "2026-02-20")
chance = story.chance
story.party("corvane", "corvane.example")
story.party("skjerholm", "skjerholm.example")

dale = story.person("Dale Whitcomb", "corvane", "VP Partnerships")
renee = story.person("Renee Thibodeau", "corvane", "Lead Nutritionist")
marcus = story.person("Marcus Oyelaran", "corvane", "Plant and Supply Chain Manager")
katie = story.person("Katie Brandt", "corvane", "Trial Coordinator")
linda = story.person("Linda Prescott", "corvane", "Chief Executive")
jocelyn = story.person("Jocelyn Pratt", "corvane", "Trial Coordinator")

torbjorn = story.person("Torbjørn Hessa", "skjerholm", "Production Director")
ingvild = story.person("Ingvild Aasen", "skjerholm", "Fish Health Biologist")
geir = story.person("Geir Nordskag", "skjerholm", "Site Manager Kvitneset")
solveig = story.person("Solveig Myklebust", "skjerholm", "R&D Coordinator")
hakon = story.person("Håkon Rabben", "skjerholm", "Purchasing and Logistics")
tomasz = story.person("Tomasz Kubiak", "skjerholm", "Feed Barge Technician")
marit = story.person("Marit Hjelmeseth", "skjerholm", "Managing Director")

C = [dale, renee, marcus, katie, linda, jocelyn]
S = [torbjorn, ingvild, geir, solveig, hakon, tomasz, marit]
GEN, TRI, LOG, CIN, SIN = "lowtide-general", "lowtide-trials", "lowtide-logistics", "corvane-lowtide", "skjerholm-lowtide"
story.channel(GEN, C + S)
story.channel(TRI, [dale, renee, katie, jocelyn, ingvild, geir, solveig, tomasz, torbjorn])
story.channel(LOG, [marcus, dale, katie, jocelyn, renee, ingvild, hakon, solveig, tomasz, geir, torbjorn])
story.channel(CIN, C)
story.channel(SIN, S)

for d in ["2025-02-17", "2025-05-26", "2025-06-19", "2025-07-04", "2025-09-01", "2025-10-13", "2025-11-11", "2025-11-27", "2025-11-28", "2026-01-19", "2026-02-16"]:
    story.away("corvane", d, d)
for d in ["2025-04-17", "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09"]:
    story.away("skjerholm", d, d)
story.away("skjerholm", "2025-07-14", "2025-07-25")
for n in range(24, 32):
    story.holidays.add(dt.date(2025, 12, n))
story.holidays |= {dt.date(2026, 1, 1), dt.date(2026, 1, 2)}

# ---------------------------------------------------------------- background
HOURS = {"corvane": (14.1, 22.4), "skjerholm": (7.3, 15.9)}
PRESENT = {katie: (dt.date(2025, 2, 10), dt.date(2025, 11, 6)), jocelyn: (dt.date(2025, 11, 10), dt.date(2026, 2, 20))}


def free(who, at):
    low, high = HOURS[who.party]
    while True:
        hour = at.hour + at.minute / 60
        if at.weekday() < 5 and at.date() not in story.holidays and at.date() not in story.closed[who.party]:
            if hour < low:
                return dt.datetime.combine(at.date(), dt.time()) + dt.timedelta(hours=low, minutes=chance.uniform(0, 80))
            if hour <= high:
                return at
        at = dt.datetime.combine(at.date() + dt.timedelta(days=1), dt.time())


SEA = {1: 5.4, 2: 4.6, 3: 4.8, 4: 6.1, 5: 8.3, 6: 10.9, 7: 13.2, 8: 14.1, 9: 12.8, 10: 10.6, 11: 8.4, 12: 6.7}


def fill(lines, date):
    grams = 870 + (date - dt.date(2025, 4, 8)).days * 10.4 + chance.uniform(-70, 70)
    ahead = date + dt.timedelta(days=chance.choice([2, 3, 4]))
    while ahead.weekday() > 4:
        ahead += dt.timedelta(days=1)
    v = dict(site=chance.choice(["Kvitneset", "Kvitneset", "Breivika", "Lamholmen"]), p=chance.choice([1, 2, 3, 4, 5, 6]), q=chance.choice([7, 8]),
             t=chance.choice([22, 44, 48, 66, 72, 88, 96, 110, 126, 132, 154, 176] if date < dt.date(2025, 10, 1) else [22, 24, 44]), b="CV-%d" % (2100 + (date - dt.date(2025, 1, 1)).days * 2 + chance.randrange(9)),
             w=date.isocalendar()[1], temp="%.1f" % (SEA[date.month] + chance.uniform(-0.6, 0.6)), n=chance.randrange(3, 10), k=chance.randrange(11, 49),
             pc="%.2f" % chance.uniform(0.02, 0.13), g=int(max(grams, 640) // 10 * 10), day=ahead.strftime("%A"), m="%.1f" % chance.uniform(1.1, 4.8),
             fcr="%.2f" % chance.uniform(1.04, 1.19), lice="%.2f" % chance.uniform(0.04, 0.31), h=chance.choice(["0645", "0730", "0815", "0900", "1015", "1330"]),
             cont="%d" % chance.randrange(2, 7), mm=chance.choice(["4.5", "6", "9"]), sec=chance.choice(["30", "45", "70", "90"]), ms=chance.randrange(14, 29))
    out = []
    for line in lines:
        while re.search(r"\[[^\[\]]*\|[^\[\]]*\]", line):
            line = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: chance.choice(m.group(1).split("|")), line, count=1)
        out.append(re.sub(r"\$([a-z]+)", lambda m: str(v[m.group(1)]), line))
    return out


said, latest = {}, {}


def limit(lines):
    varied = sum(line.count("$") + line.count("[") for line in lines)
    return 1 if not varied else 2 if varied < 3 else 3 if varied < 5 else 5


def talk(channel, pool, rate, first, last, delay, answered=1.0, threads=0.65):
    """Ordinary talk in `channel`: exchanges of `pool` are (one, other, lines[, months]); `delay` says per party how many minutes an answer takes."""
    date, last = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= last:
        if date.weekday() < 5 and date not in story.holidays:
            for _ in range(story.poisson(rate / 5)):
                def fits(item):
                    one, other, lines, *months = item
                    return (all(PRESENT.get(x, (date, date))[0] <= date <= PRESENT.get(x, (date, date))[1] for x in (one, other)) and date not in story.closed[one.party]
                            and (not months or date.month in months[0]) and (date - latest.get(id(item), dt.date(2024, 1, 1))).days > 38)
                able = [x for x in pool if fits(x)]
                if not able:
                    continue
                bag_item = min(able, key=lambda x: said.get(id(x), 0) / limit(x[2]) + chance.random() * 0.4)  # what can vary most is said most often
                one, other, lines = bag_item[:3]
                latest[id(bag_item)] = date
                said[id(bag_item)] = said.get(id(bag_item), 0) + 1
                low, high = HOURS[one.party]
                at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=chance.uniform(low, high))
                before, threaded = None, chance.random() < threads
                for number, line in enumerate(fill(lines, date)):
                    who = one if number % 2 == 0 else other
                    if number:
                        at = free(who, at + dt.timedelta(minutes=chance.uniform(*delay[who.party])))
                        if at.date() > min(story.end, last + dt.timedelta(days=8)):
                            break
                    before = story.slack(at.strftime("%Y-%m-%d %H:%M:%S"), channel, who, line, thread=before if threaded else None)
                    if number == 0 and chance.random() > answered:
                        break
        date += dt.timedelta(days=1)


trials = [
    (geir, renee, ["Pen $p has eaten [good|very good|ok] today, $m ton before lunch. Current was strong from [north|west] so we stopped [one hour|a little] early.", "[Love to hear it|Good appetite, that's what I like to see]. Any pellets on the camera at [8|10|12] meters?", "[Some few|Almost nothing]. Tomasz has the film if you want."]),
    (geir, katie, ["Camera in pen $p is dirty again. I can not count nothing today, only algae and one crab who lives there now", "Ha! [Does the crab have a name?|Please keep the crab.] I'll mark today as no-count for pen $p.", "[His name is Kjell.|He is called Direktør.]"]),
    (katie, tomasz, ["Hi Tomasz! The barge log for [Tuesday|yesterday|the weekend] shows a gap from $h to noon, was that the feeder or the logger?", "Logger. Cable was [wet|loose], I changed. Feeder was going normal, I write numbers by hand, picture in folder.", "You're the best, typing them in now!"]),
    (ingvild, renee, ["Oxygen was down to [71|74|69] % in pen $p this morning, at [5|10] metres. We reduce the feeding by a third until the tide turns. Just so you can read the curve correctly later.", "Makes total sense. I'll flag it so nobody on our end mistakes it for a palatability dip."]),
    (ingvild, katie, ["The lice count for week $w: $lice adult females per fish in pen $p, 20 fish counted. Below the limit.", "Added. Thank you Ingvild!"]),
    (renee, ingvild, ["[Quick one|One for you]: are the fecal scores from pen $p on the old scale or the 1 to 5 one?", "The 1 to 5. I changed it in week [8|14|20] and should have written it in the head of the sheet. I do so now.", "Perfect, no harm done, the numbers just looked oddly cheerful."]),
    (renee, geir, ["Geir, would you say the $mm mm sinks faster than last month's? Batch $b ran a touch denser out of the extruder.", "Yes a little. The fish does not mind. They come up for it.", "[Good enough for me.|Then we leave it.]"]),
    (katie, solveig, ["Solveig, can you add me to the folder with the harvest weights? I get a locked little padlock of sadness.", "[Done!|You are in now :)] The padlock is gone. [It was our IT department who is very fond of padlocks|The IT man was on fishing trip, therefore it took some time].", "Thank you!!"]),
    (solveig, katie, ["I have put the sample weights for pen $p in the sheet: average $g gram, $k fish. [Nice spread|A bit wide spread] this time.", "Woohoo, right on the curve! [Renee is going to print this out.|I'm making the graph now.]"]),
    (solveig, renee, ["For the sampling on $day: do you want liver also, or only fillet and gut? We are [two|three] persons so it is possible, but then we need the tubes.", "Liver would be a treat if it doesn't ruin your day. Tubes are in the gray tote we shipped, under the foam.", "Found them! And a bag of sweets. We assume this is not for the fish."]),
    (tomasz, katie, ["Blower nr 2 is making noise. I take it down $day for bearing, pen $p will be fed from line 4, so please do not be surprised of log.", "Noted in the deviations list. Thanks for saying so ahead of time!"]),
    (tomasz, renee, ["In silo [2|3|5] is dust maybe [half|one] percent when I look by eye. Is ok for you or I make proper sieve?", "By eye is fine for me; if you have [ten minutes|a slow hour] a sieve test would make me very happy.", "I sieve after lunch.", "And? :)", "[0.7|0.8|0.6] percent. Your eye test teacher is me."]),
    (renee, tomasz, ["Tomasz, what air speed are you running to pen $p these days? I want to rule out breakage in the hose.", "$ms m/s. Before it was 30, I lower in [spring|March] because pellets were crying.", "Crying pellets. I'm stealing that for my next talk (with your name on it)."]),
    (ingvild, renee, ["We had [four|six|eleven] dead fish in pen $p over the weekend. [Two with wounds, the rest I would call normal.|Nothing in the gut that worries me.] I open [three|five] of them tomorrow.", "Thanks for telling me right away. [Send pics if anything looks odd.|Curious about the pyloric caeca, as always.]", "Opened. Normal fat, no inflammation. You can sleep."]),
    (katie, geir, ["Geir!! The feed total for [Thursday|Friday|Monday] in pen $p says 41 tons. [Did they order pizza too?|That's a lot of lunch.]", "Comma. 4,1. [My fingers are big.|I was wearing gloves.]", "Fixed, thank you, I was so impressed for a minute."]),
    (geir, ingvild, ["Ingvild comes to us on $day or is it somebody other? The boat can take you at $h.", "I come. $h is good. I bring the new gill scoring cards and [buns|waffles].", "Then the boat waits."]),
    (renee, katie, ["Katie, can you pull pen $p against its control, weeks [12|18|22] to $w, SGR and FCR side by side?", "On it. [Rough one:|First pass:] FCR $fcr vs $fcr-ish plus a hair. I'll clean it up.", "That'll do for now, thanks."]),
    (solveig, geir, ["Geir, can you take a picture of the feed spreader in pen $p? They want one for the trial protocol.", "Yes. With or without seagull?", "Without, if the seagull agrees."]),
    (renee, solveig, ["Do you folks count [Ascension|May first|local fair days] as a feeding day at $site, or half ration?", "The fish has no holidays, so full ration. Only we in the office are lazy ;)", "Good for the fish!"], (4, 5, 6)),
    (ingvild, katie, ["The sea is $temp degrees at $site now. You can move the temperature line in your model.", "Moved! [Model says thanks.|It makes the forecast a bit [happier|grumpier].]"]),
    (katie, ingvild, ["Ingvild, one of the gill scores in pen $p is a 6 and the scale stops at 5. [Typo?|Extra credit?]", "It must be a 1, my ones look like sixes when the paper is wet. I correct it."]),
    (katie, solveig, ["Is anybody else seeing the trial sheet load super slowly?", "[Yes, here also.|Slow as syrup in January.] I have split away the [old year|photos], try now.", "Zoom! Better."]),
    (solveig, katie, ["Sorry, I overlooked your question from [yesterday|Tuesday]! The answer is yes, pen $q is a control all the way through.", "No worries at all, thanks!"]),
    (renee, ingvild, ["Would a vitamin E bump bother your protocol? Not now, just thinking out loud for the [winter|next] recipe.", "It doesn't bother, as long as both the pens get it. Otherwise I can't separate the effects.", "Both, of course. I'd never hear the end of it."]),
    (ingvild, renee, ["Reading question: you wrote 'as is' on the moisture for $b. Is this the same as what we call wet weight?", "Yep, wet weight, [sorry for the lingo|plain old wet weight].", "Good. Then the numbers fit."]),
    (geir, renee, ["Storm from [south west|north west] to night, $k knots. We stop feeding from $h and take in the spreaders. Maybe also tomorrow.", "Stay safe out there. Skip what you have to, we'll patch the curve.", "All are home. It was only wind."], (1, 2, 3, 9, 10, 11, 12)),
    (tomasz, ingvild, ["Sensor for oxygen in pen $p shows 180 percent. Either is champagne or sensor dead.", "The sensor, I'm afraid. There is a new one in the [blue cupboard|container].", "Changed. [92|95|88] now. No champagne."]),
    (geir, katie, ["I send film of the surface pen $p. You see they jump much. Is only because they are happy, no lice.", "THE JUMPS. Showed it around the whole office, production folks want it on the lobby screen.", "We take no money for that :-)"]),
    (renee, geir, ["How's the crew liking the new bags' handles? Marcus asked me to ask, he's shy.", "Handles is good. The colour is ugly.", "I'll pass on both halves of that."]),
    (solveig, renee, ["The fillets from pen $p are at the lab in [Molde|Ålesund] now. They say [eight|ten] working days. I write here when it comes.", "Terrific, and thanks for driving them over yourself."]),
    (ingvild, solveig, ["We move the sampling in pen $p from $day to the day after, the wellboat needs the berth.", "Ok! I tell the others and change it in the plan.", "Thanks."]),
    (katie, tomasz, ["Tomasz do you log in local time or UTC? Asking for a friend (the friend is my script).", "Local. When clock changes I write it with red.", "My script thanks you in red."]),
    (ingvild, renee, ["Small thing I do not agree with: in the draft you call pen $p 'underperforming'. It had [nine|six] days of low oxygen. It performed what it could.", "Fair. Changing it to 'limited by oxygen in week $w'. Better?", "Much better, thank you."]),
    (renee, ingvild, ["Lab here did the peroxide value on $b twice because the first was too good to be true. It was true. [2.1|1.8|2.4] meq.", "Nice. I put it beside our own stored sample."]),
    (geir, solveig, ["[Mink|Otter|Eagle] has been on the feed store at $site. It took one bag of $b, ca 20 kg.", "Then we have one more test person. I book it as loss :)"]),
    (katie, renee, ["Do we want the control pens in gray or in teal? I have feelings about this.", "Gray. Feelings noted.", "Teal was robbed."]),
    (tomasz, renee, ["I have idea. If we feed in [six|five] smaller meals pen $p, not three big, less goes down through. Try one week?", "I like it a lot. Ingvild, Geir and you decide when, I'm in.", "Geir says ok from $day."]),
    (solveig, katie, ["Can you send me the template for the week report as an empty one? Mine has become a Christmas tree of colours.", "Sent! Locked the colors this time, you're welcome / I'm sorry.", "Haha, fair."]),
    (ingvild, katie, ["I am [on a course in Bergen|at the dentist|at my son's school] on $day. For counts in week $w please ask Geir directly.", "Got it, [enjoy!|good luck!]"]),
    (katie, ingvild, ["My dog ate a data sheet. Not a joke. Could you resend week $w for pen $p?", "I have never had a better reason for sending something twice. It's there.", "Dog is fine and very sorry."]),
    (renee, solveig, ["Just want to say the photos in the last sampling report were [gorgeous|so well done]. You can actually see the pigment difference.", "Oh thank you! It's Tomasz who holds the lamp. He gets a bun for it."]),
    (geir, tomasz, ["Tomasz the hose on line 3 must be turned, it's worn on the under side.", "I turn on $day when is quiet sea.", "Good."]),
]

logistics = [
    (marcus, hakon, ["$b: $t MT loaded, $cont containers. Seals in the folder.", "Received, thanks. [Pls also the phyto certificate|And the weight list?]", "Uploaded."]),
    (hakon, marcus, ["Pls confirm ETA Kristiansund for the $t t. The quay wants to know latest $day.", "[Pilot says|Carrier says] $day, a.m.", "Noted, I order the crane."]),
    (hakon, marcus, ["Customs asks for HS code on the additive in $b. I have guessed before and it went good, but better is to ask.", "2309.90. Same as always.", "Thanks. Now I can guess with confidence."]),
    (marcus, hakon, ["Pallets or slip sheets for the next one? Slip sheets save [6|7] percent cube.", "Pallets, our truck at $site can only take pallets. Sorry for the boring answer.", "Pallets it is."]),
    (hakon, tomasz, ["Tomasz, how much is there left in the silos at $site per today?", "$k t in big one, [nine|twelve|six] in small. Enough for [eight|nine|eleven] days.", "Perfect, then we need not hurry the boat."]),
    (tomasz, marcus, ["[Two|Three] big bags from $b came with hole, maybe from fork. I save what is possible, [40|60|90] kg lost.", "Sorry about that. Photo and I'll credit it.", "Photo is sent.", "Credited."]),
    (marcus, hakon, ["Extruder [die|screw] swap here on $day, one shift down. Doesn't touch your order, just FYI.", "Thank you for saying it. No problem here."]),
    (hakon, marcus, ["Invoice for $b has 25 kg difference from the weight note. It's nothing, but the accountant here is [a strict lady|not a man for nothing].", "Fixed, reissued. Respect to the accountant."]),
    (marcus, hakon, ["Truck from Searsport stuck behind [a jackknifed trailer|a moose|a rolled log truck]. Box makes the later gate, same vessel.", "[It is ok, we have until $day.|Ok, same vessel is what counts.]"]),
    (solveig, marcus, ["Marcus, do the $mm mm bags carry the trial stamp now? Geir could not see any on the last ones.", "Stamp's on the seam side. Will add to front too.", "Super."]),
    (hakon, dale, ["Dale, pls can you sign the freight paper in the folder, it is the yellow line.", "Signed! That yellow could land planes.", "It's so you should find it :)"]),
    (marcus, tomasz, ["Which silo gets the next $t t? Want the tag to match.", "Silo [2|4]. [3|5] I clean this week.", "OK."]),
    (tomasz, hakon, ["Auger at $site need new motor, [six|eight] thousand kroner. I order or you order?", "You order, send me only the number.", "Ordered."]),
    (hakon, katie, ["Can you send me the batch list for the $w weeks report, only with arrival dates? Mine ends by [three|four] batches ago.", "Here you go! I also fixed two dates where we'd gone American (month first, sorry).", "Thanks, 05/04 has made me many grey hairs."]),
    (katie, hakon, ["Håkon, is Friday a delivery day out to $site or just Tue/Thu?", "Tue and Thu. Friday only if there is fine weather and I ask nicely.", "You always ask nicely."]),
    (hakon, marcus, ["The boat to $site was cancelled for wind. Feed stands dry in the hall, so only time is lost, [one day|two days].", "OK. Thanks for the heads-up."]),
    (marcus, hakon, ["Moisture meter recalibrated. Last three batches read [0.2|0.3] high. Certs updated.", "Good, I change the files here."]),
    (hakon, solveig, ["I need [two|three] cooling boxes back from the lab, have you seen them?", "In my car! I bring them tomorrow, sorry.", "Fine, no hurry."]),
    (hakon, marcus, ["Fuel surcharge for the feeder boat is up [3|4] % from next month. I only inform, this part is ours.", "Appreciate it. Ours is flat so far."]),
    (marcus, hakon, ["Booking for next sailing: $cont boxes OK?", "Ok for us. Can be one more if $site eats as now.", "Will hold one extra till $day."]),
    (hakon, marcus, ["We found the missing pallet. It was behind the other pallets.", "They do that."]),
    (marcus, dale, ["Can you approve the demurrage line? Two days, [carrier's side|chassis shortage].", "Approved. Put it on their tab if you can."]),
    (tomasz, marcus, ["Question: why new bags open from left? Here all people pull from right and is snow of feed.", "Sewing line was set up mirrored. Flipping it back next run.", "Thank you, my shoes thank you also."]),
    (hakon, marcus, ["Do you have space for test of bulk ship instead of bags, maybe [200|240] t in one go? Just a thought per now.", "Let me run numbers. [Hatch cleaning|Port draft] is the tricky bit.", "No hurry, it's for [next spring|a later year]."], (3, 4, 5, 6, 7, 8)),
    (dale, hakon, ["Håkon my friend, what's that ferry schedule like around [Easter|midsummer|the holidays]? Trying to be smart about the sailing.", "Thin like soup. I send you the table, red is no boat.", "So much red. Okay, we go a week earlier."], (3, 5, 6, 11, 12)),
    (marcus, hakon, ["Sample jars for $b went by courier. Tracking in thread.", "They're here. One was [loose in the lid|open] but the rest is fine.", "Sending a replacement."]),
    (hakon, marcus, ["Sorry for late answer, I was [two days home with a sick boy|on the ferry without net]. Yes, $t t is correct.", "No problem. Hope all's well."]),
    (hakon, marcus, ["Is the best before date on $b nine months or twelve? The label and the paper do not agree.", "Nine. Label is right, paper got the old template.", "Ok. I write nine all places."]),
    (katie, marcus, ["Marcus do we have the tote numbers for the retain samples?", "[14 to 22|31 to 38]. Shelf C."]),
    (tomasz, hakon, ["Rain came in hall door at $site, [four|two] bags wet outside. I put them for control pen? No, I throw.", "Throw, and write it in the list pls.", "Written."]),
    (marcus, hakon, ["Line speed up to [6.5|6.8] t/h this week. Crew's proud. Your $t t will be done $day.", "Well done to the crew. [They must get cake.|Greet them from us.]"]),
    (solveig, hakon, ["Håkon, is there place on the boat to $site on $day for a guest and [a suitcase|four boxes] of sample tubes?", "Yes if the guest carries the boxes.", "She does!"]),
    (hakon, marcus, ["Quay rent goes from [380|410] to [395|425] kr per pallet from the first next month. I write it so you have it for the cost table.", "Got it, in the table."]),
]

general = [
    (dale, torbjorn, ["Torbjørn, how do you pronounce your last name, I've been saying it like the shipping line guy.", "HESS-ah. Shorter than you do it.", "Everything is shorter than I do it."]),
    (dale, solveig, ["Morning from Searsport, it's [foggy as chowder|minus ten and the truck won't start|one of those blue days]. How's the fjord?", "Here it's [sideways rain|calm and shiny like a mirror|grey and $temp degrees in the sea]. So, a normal [Monday|day] :)"]),
    (solveig, dale, ["The notes from the call are in the folder. Say if I misunderstood something, [it was much talk about dollars|my pen could not keep up].", "Read 'em, they're [spot on|better than the call itself]. Thank you!"]),
    (solveig, renee, ["There is a [feed|fish welfare] seminar in [Trondheim|Bergen] in some months, shall we send in something together? Short poster maybe.", "I'd love that. Your name first, it's your fish."]),
    (torbjorn, dale, ["Do you have the phone number to the certification people? I would call instead of writing.", "DM'd you. Ask for Priya, she actually picks up.", "She picked up."]),
    (katie, solveig, ["Happy birthday Solveig!! (the calendar told me)", "Thank you!! There is cake in the canteen, you must come quick."], (5,)),
    (dale, marit, ["Marit, saw your harvest numbers in the paper, congratulations to the whole crew.", "Thank you, Dale. It was a good quarter and quite calm weather."], (5, 8)),
    (ingvild, renee, ["The article about insect meal that you mentioned, could you put it here? I can't find it again.", "Here: it's in the reading folder, 'larvae-review'. Section 4 is the good bit.", "Thanks. Section 4 is indeed the good bit."]),
    (renee, ingvild, ["Reading group idea: one paper a month, each side picks in turn?", "Yes please. I begin with the one on gut health in cold water."]),
    (hakon, dale, ["Next week are many here away for winter holiday with the kids, so answers can take a day more.", "Go ski! We'll live."], (2,)),
    (dale, torbjorn, ["Lobster season's open. I'd mail you some but customs, etc.", "We have crab. It's a draw."], (5, 6, 9)),
    (geir, dale, ["The cap you gave me is blown to sea. Kindly send one more.", "Sending three. One for the crab."]),
    (solveig, katie, ["Which of your time zones is it now again? You changed the clock before us?", "[Five hours this week, then six again, it's chaos.|Back to six! Sanity!]"], (3, 10, 11)),
    (marcus, hakon, ["Who's your contact at the [port|crane] firm? Want to send a thank-you for the late shift.", "Arne. He likes [chocolate|liquorice], not mails."]),
    (solveig, dale, ["Link for tomorrow is the old one, yes? I have [four|five] links now and don't trust any of them.", "Use the one in the invite, it's the only one that works. [Deleted the rest.|The rest are ghosts.]"]),
    (dale, solveig, ["Anyone object if the next call runs 15 short? I've got [a school play|a dentist] right after.", "Not at all, 45 minutes is anyway what we can bear :)"]),
    (torbjorn, marcus, ["Your plant picture on the front page is good. Which year is the extruder?", "1998. Older than half my crew.", "Same with our workboat."]),
    (katie, geir, ["Geir what's the Norwegian for 'fines'?", "Støv. Or smuler. Or bannord if it's many.", "What's bannord?", "Swear word."]),
    (renee, solveig, ["Could someone check my Norwegian on the sample labels? I don't want to have written something awful about the fish.", "You wrote 'Fish that is clever, pen $p'. We keep it."]),
    (marit, dale, ["I'll be in Boston for the seafood show and have half a day free. Coffee?", "Coffee, and I'll drive down. Name the corner."], (2, 3)),
    (ingvild, dale, ["Thank you for the quick loan of the refractometer, it's on its way back to you with stamps of fishes.", "Keep the stamps coming, my kid collects them."]),
    (dale, ingvild, ["Ingvild, am I right that you don't say 'sea lice season' because it's always sea lice season?", "Sadly, yes."]),
    (tomasz, katie, ["I make video how barge works, four minutes, for your new people. English is mine so be nice.", "Watched it twice, it's SO good. Stealing it for onboarding."]),
    (solveig, dale, ["Our internet is down at the office for [two hours|the morning], a digger met a cable. Phone works.", "The eternal love story of digger and cable. Ok!"]),
    (hakon, solveig, ["Has someone booked the big room on $day? There sits a man from the bank.", "It's Marit's meeting, we take the canteen."]),
]

trials += [
    (renee, ingvild, ["How did pen $p look on the [gill|skin|wound] scores in week $w?", "[Quite nice, mostly ones.|One two, otherwise ones.|A little more wounds than last time, I blame the [net washing|rough weather].]", "[Good to hear.|Okay, watching it with you.]"]),
    (geir, renee, ["[Half|Two thirds] ration in pen $p today, [divers in the cage|net washing|the power was gone one hour]. Full again tomorrow.", "[Got it.|Thanks Geir, written down.|Copy, half-day marked.]"]),
    (tomasz, katie, ["Weekly numbers of barge week $w: fed $m tons per day in average pen $p, stops $n, longest $sec minutes.", "[In the sheet, dziękuję!|Got them, thank you!|Typed and double checked.]"]),
    (ingvild, renee, ["Average weight by the frame in pen $p is $g g, it's [one|two|three] percent [over|under] your curve.", "[Within the noise, I'd say.|I'll take it.|Frame or hand net, which one do you believe more?]"]),
    (katie, ingvild, ["Cleaning up week $w: is the $k in pen $p dead fish or a row number?", "[Row number, luckily.|Dead fish for the whole month, not for the week.] I have [corrected|moved] it."]),
    (solveig, ingvild, ["Sampling crew for $day in pen $p: Ingvild, me and [Jonas|Kristin|Ole] from the harvest. Boat goes $h. [Bring dry gloves.|It will be cold.]", "[I'm there.|Yes. I take the scale.]"]),
    (geir, ingvild, ["Fish in pen $p stands [deep|on 12 metres|low] today and takes the feed slow. [It's the sun.|I think the seal was here.]", "[Then take it easy with them.|Write me tomorrow if it continues.]", "[Ok.|It continues not, they are up again.]"]),
    (renee, tomasz, ["Sieve numbers for $b when you get a chance?", "[0.6|0.7|0.8|0.5] percent under 2 mm. I make [three|two] times same.", "[Tight. Thank you.|Lovely.]"]),
]
logistics += [
    (marcus, hakon, ["Status: $b on the water, ETA $day, $cont boxes.", "[Noted.|Good, thank you.|Ok, I tell the quay.]"]),
    (hakon, marcus, ["$b is unloaded, $t t, [nothing|one bag|two bags] damaged. [Good stowing.|The driver was in good mood even.]", "[Thanks.|Good to hear, will tell the dock crew.]"]),
    (tomasz, hakon, ["Silo [2|3|4] at $site is on $k tons. [I call it half.|We start to think of boat.]", "[Boat comes $day.|I have you on the list for $day.]"]),
    (hakon, geir, ["Geir, boat with $t t comes to you at $h on $day. Do you have hands?", "[Two hands and Tomasz.|Yes.|If it's not more wind than today, yes.]"]),
    (marcus, hakon, ["Gate cut-off moved to $day noon by the terminal. We still make it with [four hours|half a day] to spare.", "[Fine.|That was not much, but fine.]"]),
    (hakon, solveig, ["Cost per ton freight in week $w: [1 940|2 010|1 985] kr. I put it in your table.", "[Thank you!|Perfect, the table is hungry :)]"]),
    (hakon, marcus, ["Can you send the weight note for $b one more time? [The scan is cut on the bottom.|I have only page 1.]", "[Resent.|Here you go.]"]),
]
general += [
    (dale, solveig, ["Quick poll: [9 or 10|15 or 15.30|Tuesday or Wednesday] your time for the prep chat this week?", "The [first|last], please."]),
    (solveig, renee, ["I'm making the news letter for our people. Can I write [two lines|something] about what you did with $b?", "Sure, [keep it kind|mention the extruder crew]."]),
    (katie, solveig, ["New photos in the shared album: [extruder night shift|the lab cat|loading $cont boxes in the rain].", "[So nice!|I laughed loud at number four.]"]),
    (torbjorn, dale, ["I am on the road [to Bergen|to the mainland|in the north] until $day. For quick things ask Solveig.", "[Drive safe.|Will do.]"]),
    (marit, dale, ["[Two persons from the bank|A class from the school|The mayor] will visit the barge on $day, may they see the bags with your name on?", "Absolutely. [Hope it's a clean bag day.|Get 'em a photo.]"]),
    (geir, marcus, ["It's [$k|12] knots and sun at $site. I only say it.", "[Twelve hours in a plant with no windows here. Thanks.|Show-off.]"]),
    (dale, torbjorn, ["[Sox|Celtics|Bruins] won, in case anyone over there cares.", "[We don't, but congratulations.|Is it with ball?|Brann lost. I don't want to talk about it.]"]),
    (ingvild, renee, ["My turn for the reading group: the one about [plant protein and gut|EPA and heart health|phosphorus in smolt]. It's in the folder, [9|14|11] pages.", "[Printed, coffee poured.|Will read on the weekend.|Ooh, good choice.]"]),
    (renee, ingvild, ["Read it. I buy the [methods|figures], not sure about the [last paragraph|conclusion]. You?", "[Just the same.|I liked the conclusion best, so this will be a nice discussion.]"]),
]

corvane_in = [
    (marcus, dale, ["Fishmeal quote came in, [1,710|1,690|1,745] a ton. Not thrilled.", "Nobody ever is. Lock [half|a third]."]),
    (katie, renee, ["The stats script runs in nine minutes instead of forty now!", "You just gave me back my Tuesdays."]),
    (dale, marcus, ["Lunch truck's out front. [Haddock|Tacos|Pulled pork].", "Two for me. Line's running."]),
    (renee, marcus, ["Can I get [200|300] kilos of pilot time on $day, small extruder?", "After 2. Bring earplugs.", "Always do."]),
    (marcus, renee, ["Pellet durability [97.8|98.1|97.5] on $b.", "Beautiful."]),
    (dale, katie, ["Can you make me one slide on how the trial is set up? Kindergarten level.", "Kindergarten level it is! On your drive."]),
    (katie, dale, ["Do I need a coat for Norway in March?", "You need two. And the boots I told you about."], (2, 3)),
    (renee, dale, ["NIR's back from service, so my desk is a desk again.", "Hallelujah."]),
    (marcus, dale, ["OSHA walk-through [$day|next week]. Wear the vest.", "Vest, hat, charming smile."]),
    (jocelyn, renee, ["Where do the old sampling protocols live? Found [three|four] versions.", "The one with no 'final' in its name is the final one. Sorry."]),
    (jocelyn, marcus, ["Is there a list of which batch went to which pen? I'm piecing it together from emails.", "Partial one on my board. Come by at 3."]),
    (marcus, renee, ["Dryer belt 2 is tracking left again. Fixing tonight.", "Before or after the [2:30|4:00] run?", "After."]),
    (linda, dale, ["Numbers for the month by [Thursday|Wednesday], please.", "You'll have them."]),
    (renee, katie, ["Who used my mug for premix?", "I plead the fifth.", "It was Marcus, wasn't it."]),
]

skjerholm_in = [
    (torbjorn, geir, ["Who runs the boat on $day?", "I, and Tomasz is on the deck."]),
    (solveig, ingvild, ["Shall we order the lunch for the audit? They are [four|five] persons.", "Yes. One does not eat fish.", "At a salmon audit?", "Yes."]),
    (hakon, torbjorn, ["The net washing bill is [11|8] percent over. I have asked for a list.", "Good. Wait for the list."]),
    (geir, torbjorn, ["We need one more summer worker at Kvitneset, from [20 June|the middle of June].", "Ok. My nephew or somebody who can work?", "The last."], (4, 5)),
    (tomasz, geir, ["Heat in barge toilet is broken. I say this as important matter.", "Is fixed before the night."]),
    (ingvild, solveig, ["The gill PCR from $site are negative. All of them.", "Oh, good! I note it in the calendar with a heart."]),
    (solveig, geir, ["Geir, you have 14 days of holiday left that you must take.", "I have a boat in the harbour that knows it."]),
    (hakon, solveig, ["The new printer takes only paper from the upper shelf. The under shelf is for show.", "I had to learn this alone, thank you."]),
    (torbjorn, ingvild, ["Is the treatment plan for $site sent to the authority?", "Sent yesterday. Receipt is in the folder."]),
    (marit, torbjorn, ["Board papers by $day, two pages about production, not ten.", "One page."]),
    (geir, hakon, ["Two survival suits are too small after Christmas. Or the opposite.", "I order XL. No comments from here."], (1, 2)),
    (tomasz, hakon, ["New filter for generator came. It is for other generator.", "Ai. Send back, I talk with them."]),
    (ingvild, torbjorn, ["I propose to count lice twice in week $w, the water is warm.", "Do it. I find the extra hands."], (7, 8, 9)),
    (hakon, torbjorn, ["Price of diesel is down [4|6] øre. I only say it because I never have good news.", "Noted with joy."]),
]

quick = dict(corvane=(4, 150), skjerholm=(4, 170))
slow = dict(corvane=(5, 180), skjerholm=(1300, 3900))
talk(TRI, trials, 3.4, "2025-02-12", "2025-08-01", quick)
trials = [x for x in trials if not re.search("sample weights|dead fish|Average weight|SGR|FCR|fillets|harvest weights|lice count|barge week", " ".join(x[2]))]
talk(TRI, trials, 3.4, "2025-08-04", "2025-09-12", quick)
talk(TRI, trials, 2.6, "2025-09-15", "2025-10-31", slow, answered=0.92)
talk(TRI, [x for x in trials if katie not in x[:2]], 1.1, "2025-11-03", "2026-01-09", slow, answered=0.85)
talk(LOG, logistics, 2.5, "2025-02-12", "2025-10-10", quick)
talk(LOG, logistics, 1.9, "2025-10-13", "2026-02-18", dict(corvane=(10, 260), skjerholm=(60, 700)), answered=0.95)
talk(GEN, general, 1.6, "2025-02-12", "2025-09-26", quick)
talk(GEN, [x for x in general if dale not in x[:2] or x[0] is dale], 1.0, "2025-09-29", "2025-10-31", slow)
talk(GEN, [x for x in general if dale not in x[:2]], 0.35, "2025-11-03", "2026-02-13", slow)
talk(CIN, corvane_in, 0.6, "2025-02-12", "2026-02-17", quick)
talk(SIN, skjerholm_in, 0.6, "2025-02-12", "2026-02-17", quick)

# ---------------------------------------------------------------- meetings
both = [solveig, ingvild, geir, hakon, torbjorn, dale, renee, marcus, katie]
story.series("Lowtide fortnightly", "2025-02-13 15:00", 2, "2026-02-20", 60, both,
             skip=["2025-06-19", "2025-07-17", "2026-01-01"], cancelled=["2025-03-27", "2025-10-09", "2025-10-23", "2025-11-06"], moved={"2025-04-24": "2025-04-25 15:00"})
steer = [marit, torbjorn, solveig, linda, dale, renee]
story.series("Lowtide steering committee", "2025-02-18 16:00", 8, "2026-02-20", 90, steer)
story.meeting("2025-03-25 09:00", "Site visit Kvitneset", 480, [solveig, geir, ingvild, torbjorn, dale, renee, marcus, katie])
story.meeting("2025-05-15 15:00", "Fatty acid targets, working session", 90, [ingvild, renee, solveig, katie])

S_, C_ = "Skjerholm", "Corvane"
story.minutes("2025-02-13", "Lowtide fortnightly", both, """
## Notes

- Round of names. Geir joined from the barge, sound was partly seagull.
- Trial layout: pens 3 and 4 at Kvitneset get Lowtide from April, pens 7 and 8 stay on the usual feed as controls. Breivika and Lamholmen follow in the second year.
- Renee walked through recipe 0.9: fish meal 8 %, algal oil 3.5 %, rest plant and single-cell protein.

## Decisions

- Recipe and raw material: whoever changes something tells the other four weeks ahead. Everything else: two weeks.
- Questions in the channels get an answer within three working days, even if it is only "not yet".

## Actions

- Katie: shared trial sheet, by 21 February.
- Geir: camera positions, by 28 February.
""")
story.minutes("2025-02-18", "Lowtide steering committee", steer, """
## Discussion

- What we are after: a feed with a fish-in-fish-out below 0.4 that a chef can not tell from today's, certified, at three sites by the end of 2026. Marit: "If we only save two kroner a kilo I have wasted your time."
- Linda: Corvane sees Lowtide as its flagship for cold water.

## Decisions

- Budget for year one approved by both.
- Steering every eight weeks, fortnightly call for the working team.
- Results are published together, both names on them.
""")
story.minutes("2025-03-13", "Lowtide fortnightly", both, """
## Notes

- 9 mm from mid April agreed, announced by Marcus on 12 March.
- Sheet is in use; Tomasz asked for fewer colours.

## Actions

- Dale: flights for the visit, by 17 March.
- Håkon: quay slot in Kristiansund for the first 176 t, by 20 March. Done in the meeting.
""")
story.minutes("2025-04-15", "Lowtide steering committee", steer, """
## Discussion

- Fish took the new feed within two days. Torbjørn: unusually boring, which is praise.
- First delivery 176 t, nine days door to door.

## Decisions

- Year two sites confirmed: Breivika from January 2026, Lamholmen from April 2026.
- Digestibility study with the institute in Bergen goes ahead, cost shared.
""")
story.minutes("2025-05-08", "Lowtide fortnightly", both, """
## Notes

- FCR pen 3 1.09, pen 4 1.11, controls 1.10 and 1.12.
- Demurrage of April: Dale and Torbjørn decided half each, as Marcus and Håkon had asked them to. Closed.

## Actions

- Renee: fatty acid profile of batch CV-2371, by 30 May.
- Solveig: fillet photos of week 18. Done.
""")
story.minutes("2025-06-10", "Lowtide steering committee", steer, """
## Discussion

- Growth on plan. Ingvild's note was read: the health picture can not be judged without the fatty acid profile of May, which is still open with Corvane.
- Renee expects it tomorrow.

## Decisions

- Next steering 5 August, short, because of the holidays.

## Actions

- Renee: fatty acid profile CV-2371, by 11 June (was 30 May).
""")
story.minutes("2025-08-05", "Lowtide steering committee", [marit, solveig, linda, dale, renee], """
## Discussion

- Oil change of May: Corvane regrets that it was not on the list. List of raw materials now has a column "since".
- Marit asked for calm on both sides.

## Actions

- Dale: confirm who at Corvane releases raw material changes, by 22 August.
""")
story.minutes("2025-09-11", "Lowtide fortnightly", [solveig, ingvild, hakon, dale, renee, marcus, katie], """
## Notes

- Ingvild: the weight and mortality files per pen stay here until the August analyses are on the table.
- Renee: recipe 1.1 can not be finished blind. Without pen data there is no 1.1.
- Nobody had a proposal. Solveig suggests to talk about it in two weeks.

## Actions

- None.
""")
story.minutes("2025-09-30", "Lowtide steering committee", steer, """
## Discussion

- October call-off is not placed. Torbjørn: there is no specification to order against. Dale: there is no data to write a specification with.
- Linda had to leave after 40 minutes.

## Decisions

- None. The matter goes back to the working team.
""")
story.minutes("2025-11-25", "Lowtide steering committee", [marit, torbjorn, solveig, dale, renee], """
## Discussion

- Dale presented Corvane's plan for 2026. First heading: cost per ton below 1,480 dollars, recipe to be run in the plant in Puerto Montt from summer. Fish meal at 14 % "as a bridge".
- Marit asked where the 0.4 had gone. Dale: it stays the long-range picture, the near-term job is a price point that sells in volume.
- Certification not on the plan. Torbjørn: for us this was the reason for the whole exercise.

## Decisions

- Noted.
""")
story.minutes("2025-12-18", "Lowtide fortnightly", [solveig, ingvild, hakon, renee, marcus, jocelyn], """
## Notes

- Breivika and Lamholmen taken out of the 2026 plan. Pens 3 and 4 run until harvest, then we look.
- Digestibility study in Bergen: not started, offer expired in November. Nobody wants to renew it now.
- Joint poster for the spring seminar: dropped.
- Renee asked whether anybody would like to put something in their place. No hands.

## Actions

- Håkon and Marcus: January delivery 44 t.
""")
story.minutes("2026-01-20", "Lowtide steering committee", [marit, torbjorn, solveig, linda, dale], """
## Discussion

- Corvane asked about the supply contract that was in the trade paper on 13 January. Marit: it concerns the volume that Lowtide did not fill. Linda: we would have liked to hear that from you.
- Deliveries for pens 3 and 4 go on as planned.

## Actions

- Marcus and Håkon: February delivery.
""")

# ---------------------------------------------------------------- scenes
s = story.slack
# a good beginning
a = s("2025-02-11 15:10", GEN, dale, "Well, here we all are. Dale, Searsport, Maine. I do deals and bad jokes. Tell us who you are and what you can see out of your window.")
s("2025-02-11 15:24", GEN, solveig, "Solveig, I keep the papers in order. I see a fjord and a colleague who tries to park.", a)
s("2025-02-11 15:31", GEN, geir, "Geir. Kvitneset. I see salmon.", a)
s("2025-02-11 15:40", GEN, renee, "Renee, nutritionist. I see a silo and, behind it, if I lean, the ocean you're on the other side of.", a)
s("2025-02-11 15:52", GEN, tomasz, "Tomasz, barge. I see Geir.", a)
s("2025-02-12 08:05", GEN, torbjorn, "Torbjørn, production. I see a long list. Welcome all.", a)
# noise: an urgent matter that is only urgent
a = s("2025-03-04 14:20", LOG, geir, "URGENT. Delousing is moved forward to tomorrow and the fish must stand without feed. The truck with the test bags must not come out today, I have no place and no people!!")
s("2025-03-04 14:26", LOG, marcus, "Copy. Calling the driver.", a)
s("2025-03-04 14:41", LOG, marcus, "He's turned around. Bags overnight at the quay.", a)
s("2025-03-04 14:44", LOG, geir, "Thank you. Sorry for capital letters.", a)
# noise: a change that was announced
a = s("2025-03-12 15:02", LOG, marcus, "Heads-up per the four-week rule: from the mid-April run (approx. 16 April) your pellet goes from 7 mm to 9 mm. Recipe unchanged. Shout if that's a problem.")
s("2025-03-12 15:20", LOG, hakon, "No problem from the logistic side. Geir?", a)
s("2025-03-13 07:50", LOG, geir, "9 is good, fish is big enough by then.", a)
# the visit
s("2025-03-24 14:30", GEN, solveig, "The call on Thursday falls out since you are all here then, I took it out of the calendar. Bring wool!")
a = s("2025-03-28 20:15", GEN, dale, "Home again, smelling faintly of diesel and very happy. Best two days I've had in this job. Geir, the soup. Good lord, the soup.")
s("2025-03-31 07:45", GEN, geir, "It's only cod head. You are welcome back.", a)
s("2025-03-31 08:20", GEN, ingvild, "I learned more about lipid digestion in one boat trip with Renee than in a semester. Thank you for coming all the way.", a)
# noise: a joke about each other that both share
a = s("2025-04-08 14:40", GEN, torbjorn, "For the record: the Americans came to a fish farm in March in white sneakers.")
s("2025-04-08 14:47", GEN, dale, "For the record: the Norwegians let us, took pictures first, and THEN offered boots.", a)
s("2025-04-08 14:52", GEN, marcus, "Mine are still drying.", a)
s("2025-04-08 14:58", GEN, torbjorn, "The photo hangs in the canteen. In a frame. We are very fond of it.", a)
# noise: both grumble at a third firm
a = s("2025-04-22 14:15", LOG, hakon, "Atlantgang Lines has now for the third time this month moved our booking without to say anything. It is hopeless with them, they answer nobody.")
s("2025-04-22 14:31", LOG, marcus, "Same story here. They rolled two of my boxes and lied about it. Done with them.", a)
s("2025-04-22 14:50", LOG, hakon, "I have an offer from Kystline. A little dearer but they have a man with a telephone.", a)
s("2025-04-22 15:05", LOG, marcus, "Sold. Switching in May, you OK with that?", a)
s("2025-04-22 15:09", LOG, hakon, "More than ok.", a)
# noise: a call that moves for weather
s("2025-04-23 13:30", GEN, solveig, "Storm tomorrow and both Geir and I come home with the last ferry, so no call on Thursday I'm afraid. Could we take Friday the same time? I have moved the invitation.")
s("2025-04-23 14:20", GEN, dale, "Friday works for all of us. Hold on to your hats.")
# noise: an escalation both asked for
a = s("2025-05-05 15:15", LOG, marcus, "Håkon and I have gone around twice on the April demurrage, $4,300. We both see it differently, neither's mad. We'd like you two to call it. @Dale @Torbjørn")
s("2025-05-05 15:22", LOG, hakon, "Confirmed. We have written down both versions on one page, it's in the folder. Nice if you decide before Thursday.", a)
s("2025-05-06 14:45", LOG, torbjorn, "Half each. Dale agrees by phone. It took four minutes.", a)
s("2025-05-06 14:49", LOG, marcus, "Good. Thanks both.", a)
# noise: a large apology for a small thing
a = s("2025-05-14 14:33", TRI, katie, "I am SO sorry everyone. I've been spelling it Kvitnesset with two s's in every chart since February. Mortified. Fixing all 41.")
s("2025-05-14 14:50", TRI, geir, "With two s it's a place where something is leaking. It was funny.", a)
# noise: dead fish that have nothing to do with the feed
a = s("2025-05-20 08:10", TRI, ingvild, "Mortality in pen 4 jumped yesterday, 62 fish. I'm taking this seriously and go out now. Don't conclude anything before I have looked, please.")
s("2025-05-20 14:20", TRI, renee, "Of course. Anything you need from us, retained samples, anything, just say. I'm by the phone all day.", a)
s("2025-05-20 15:35", TRI, ingvild, "Jellyfish. String jellyfish against the net, burn marks on the skin. Has nothing with the feed to do. The worst is over, the current has turned.", a)
s("2025-05-20 15:41", TRI, renee, "Poor things. And thank you for looking before anyone panicked, me included.", a)

# 1 promise slips: the fatty acid profile
s("2025-05-27 16:05", TRI, renee, "Fatty acid profile for CV-2371 is at the lab, you'll have it by Friday.")
a = s("2025-06-05 09:15", TRI, ingvild, "Hello Renee, it's Thursday the week after, has the profile for CV-2371 perhaps gone to another address?")
s("2025-06-05 16:40", TRI, renee, "My bad, the lab got slammed. Wednesday the 11th at the outside.", a)
a = s("2025-06-12 13:50", TRI, ingvild, "The 11th was yesterday. I can't close my health report for May without those numbers and it should have gone to the authority this week.")
s("2025-06-13 20:10", TRI, renee, "Still chasing it. Sorry.", a)
story.truth("2025-06-12", "promise slips: fatty acid profile, twice", "corvane", "skjerholm", 4)
s("2025-07-02 17:30", TRI, renee, "CV-2371 fatty acids attached, finally. DHA is at 98% of spec.")
s("2025-07-03 08:20", TRI, ingvild, "Received.")

# 2 change without notice: another algal oil
a = s("2025-06-24 08:40", LOG, geir, "Why stands it 'oil: Delmar' on the bags now? Before was it Sunpond. Picture is in the folder.")
s("2025-06-24 09:05", LOG, ingvild, "I find no word about this anywhere. Is it another oil in pens 3 and 4, and since when?", a)
s("2025-06-24 15:30", LOG, marcus, "Right. Delmar since the May 19 run. Sunpond couldn't cover. Same spec on paper so it didn't get flagged.", a)
s("2025-06-24 15:48", LOG, torbjorn, "So five weeks. We agreed four weeks BEFORE, not five after.", a)
s("2025-06-24 21:05", LOG, marcus, "Understood.", a)
story.truth("2025-06-24", "change without notice: algal oil supplier swapped, seen on a bag", "corvane", "skjerholm", 5)

# 3 loose label, among themselves
a = s("2025-06-26 10:10", SIN, hakon, "I asked for the paper on the new oil on Tuesday. I got a thumb.")
s("2025-06-26 10:22", SIN, torbjorn, "That's how they are over there. Big smile in the door, and the small print comes with the bill. Salesmen all of them, also the ones in white coats.", a)
s("2025-06-26 10:31", SIN, geir, "Ja. Amateurs, I call it.", a)
s("2025-06-26 10:40", SIN, solveig, "Renee is not like that though.", a)
s("2025-06-26 10:44", SIN, torbjorn, "Renee too, when it comes to it. You'll see.", a)
story.truth("2025-06-26", "loose label: salesmen, amateurs", "skjerholm", "corvane", 4)

# noise: an absence told well before
a = s("2025-07-01 09:30", GEN, solveig, "Our office is closed from 14 to 25 July, the whole of Norway sits on a rock with an ice cream then. Feeding goes on of course, and for urgent things Geir's duty phone is in the folder. The call on the 17th is taken out.")
s("2025-07-01 14:40", GEN, dale, "Enjoy the rock. We've got the Fourth this Friday, so quiet here too.", a)
# noise: storm and vessel, told at once
a = s("2025-08-21 14:25", LOG, marcus, "Hurricane watch off Nova Scotia. Vessel is sheltering, your 96 t will be 3 to 4 days late. Telling you now so you can stretch the silos.")
s("2025-08-21 14:40", LOG, hakon, "Thanks, that's fully ok. Tomasz says we have for nine days. Hope your roof stays on.", a)
s("2025-08-26 14:50", LOG, marcus, "Sailed. Roof's on.", a)

# 4 request without answer: mortality per pen
s("2025-08-06 16:20", TRI, katie, "Hi all! Could somebody send me mortality by pen for weeks 28 through 31? The sheet stops at 27.")
s("2025-08-12 17:05", TRI, katie, "Me again :) still looking for weeks 28-31 mortality, now 32 as well. Anyone?")
s("2025-08-19 19:40", TRI, katie, "Trying once more on the mortality numbers (28-33 by now). If there's a reason I'm not getting them I'd honestly rather know!")
story.truth("2025-08-19", "request without answer: mortality per pen asked three times", "skjerholm", "corvane", 4)

# 5 pressure not shared
a = s("2025-08-27 15:10", CIN, linda, "From yesterday's board: owners want $6M of cash out of working capital by year end and R&D comes down 30 percent. That includes the outside lab budget. Lowtide has to pay its own way by spring or it's out of the plan.")
s("2025-08-27 15:22", CIN, renee, "That's why my August samples are sitting in a freezer. Do we tell Norway? They think I'm dragging my feet.", a)
s("2025-08-27 15:31", CIN, dale, "Not now. If Marit smells money trouble she'll shop around. Let's call it lab backlog for the time being and see where the quarter lands.", a)
s("2025-08-27 15:34", CIN, linda, "Agreed. This stays in the building.", a)
s("2025-08-27 16:02", CIN, renee, "I don't love it.", a)
story.truth("2025-08-27", "pressure not shared: owners cut the lab budget, Norway is told of a backlog", "corvane", "skjerholm", 3)

# 6 the circle: analyses, pen data, recipe, order, production slot
a = s("2025-09-04 10:20", TRI, ingvild, "We still wait for the August analyses. Until I have them on my table, the weights and mortalities per pen stay in my drawer. I'm tired of being the only one who hands things over.")
s("2025-09-04 17:15", TRI, katie, "Oh. So that's why I wasn't hearing back.", a)
# noise: Geir apologises for words at a camera
a = s("2025-09-08 08:15", TRI, geir, "If somebody hears the sound on the film from pen 3 on Friday: I talked to the winch. Not to you.")
s("2025-09-08 14:40", TRI, renee, "I don't speak Norwegian but I understood every word. That winch had it coming.", a)
a = s("2025-09-18 16:30", TRI, renee, "Given that we've had no pen data since week 27, I've put recipe 1.1 on hold. I won't guess at amino acids. When the files come out of the drawer I'll pick it up again.")
s("2025-09-22 13:40", TRI, ingvild, "Noted.", a)
a = s("2025-09-24 11:05", LOG, hakon, "Since there comes no specification for 1.1, we can not order something that doesn't exist. We place therefore no call-off for October.")
s("2025-09-24 16:10", LOG, marcus, "That's 132 t I've bought raw material for.", a)
s("2025-09-25 15:45", LOG, torbjorn, "Then you see how it is to plan with half of the information.", a)
story.truth("2025-09-24", "vicious circle: no analyses, no pen data, no recipe, no order, no slot", "both", "both", 3)
# 7 change without notice: the slot
a = s("2025-10-01 16:20", LOG, marcus, "FYI your standing production slot (weeks 41 and 42) has gone to a customer in Chile. Moved it Monday. Next opening I have is week 46.")
s("2025-10-02 08:05", LOG, hakon, "You moved it on Monday and tell us on Wednesday? I have the quay and two trucks booked for week 43.", a)
s("2025-10-02 15:10", LOG, marcus, "No order, no slot.", a)
story.truth("2025-10-01", "change without notice: production slot given away", "corvane", "skjerholm", 4)
# 8 replies slow down
story.truth("2025-09-30", "replies slow down: answers in trials take two to three days since mid September", "skjerholm", "corvane", 2)

# 10 escalation without an earlier word
a = s("2025-10-14 09:00", GEN, torbjorn, "Linda, Marit. I write to you directly. The share of dust in the last three batches has been over 2 % and we have lost feed for about 310 000 kroner through the hoses. I ask for a formal treatment under clause 9 and a price reduction backdated to July.")
s("2025-10-14 15:20", GEN, dale, "Torbjørn, this is the first I'm hearing about fines. Nobody on your barge has said one word to Renee, Marcus or me.", a)
s("2025-10-14 15:31", GEN, marcus, "Tomasz's last sieve report says 0.7. What batches?", a)
s("2025-10-14 17:50", GEN, linda, "Received. I'll have counsel look at clause 9 and come back to Marit.", a)
story.truth("2025-10-14", "escalation without an earlier word: dust claim straight to both chief executives", "skjerholm", "corvane", 4)
# noise: an urgent night in which both simply help each other
a = s("2025-10-16 14:05", TRI, geir, "Alarm on oxygen pen 5 and 6, alga on way in from the south. We need to know NOW if the fish with your feed can stand fasting for six days.")
s("2025-10-16 14:12", TRI, renee, "Yes. Fat reserves are fine at that weight, six days is safe, eight would be too. Stop feeding right away.", a)
s("2025-10-16 14:15", TRI, geir, "Stopped. Thanks for quick.", a)
s("2025-10-17 10:30", TRI, geir, "It went past us. No loss.", a)
# 9 us against them
a = s("2025-10-20 15:15", CIN, marcus, "Clause 9. Over dust. From folks who blow it through 900 feet of hose at hurricane speed.")
s("2025-10-20 15:21", CIN, dale, "It's them or us at this point. From here on, nothing goes across the pond that I haven't read first. We circle the wagons.", a)
s("2025-10-20 15:30", CIN, renee, "Even the feeding notes?", a)
s("2025-10-20 15:32", CIN, dale, "Even the feeding notes. They've shown which team they play for. We look after ours.", a)
story.truth("2025-10-20", "us against them: circle the wagons", "corvane", "skjerholm", 4)
# 11 contribution not credited
a = s("2025-10-27 09:40", GEN, solveig, "I was sent the slides from your talk in Portland last week. Slides 6 to 19 are pens 3 and 4, our weights, Geir's pictures, even the crab. On no slide stands there the name of Skjerholm. It says 'Corvane field station, Norway'.")
s("2025-10-27 14:20", GEN, geir, "Field station.", a)
s("2025-10-28 18:45", GEN, dale, "Conference template only allows one logo. I wouldn't read too much into it.", a)
s("2025-10-29 09:10", GEN, solveig, "There is place for the crab.", a)
story.truth("2025-10-27", "contribution not credited: Portland slides", "corvane", "skjerholm", 5)
# 12 meetings cancelled
s("2025-10-09 14:05", GEN, dale, "Gotta scrub today's call, quarter close is eating me alive.")
s("2025-10-22 21:50", GEN, dale, "No call tomorrow, I'm on a plane.")
s("2025-11-06 14:25", GEN, dale, "Pulling the 3 o'clock again, folks. Not enough on the agenda anyhow.")
s("2025-11-06 14:58", GEN, solveig, "I sat already in the meeting. There was much on my agenda.")
story.truth("2025-11-06", "meetings cancelled: three fortnightly calls in a row, the last one 35 minutes before", "corvane", "skjerholm", 5)
s("2025-11-05 20:30", TRI, katie, "Tomorrow's my last day, moving on to a hatchery job in Oregon. Jocelyn Pratt starts Monday in my chair. Thank you for the fish, the jokes and Kjell. Be good to her!")
s("2025-11-06 08:30", TRI, geir, "Good luck Katie. You wrote the nicest mails.")
# 13 newcomer left alone
s("2025-11-10 15:20", TRI, jocelyn, "Hello everyone, I'm Jocelyn, Katie's successor. I come from oyster genetics so salmon pens are new to me. Would somebody have half an hour this week to walk me through the sampling routine?")
s("2025-11-13 16:45", TRI, jocelyn, "Any time next week would do too, I'm happy to get up at 4 if mornings are easier for you. I also don't have access to the pen folder yet.")
a = s("2025-11-19 17:10", CIN, jocelyn, "Is it normal that nobody from the farm side writes back? I've been here a week and a half and have yet to get so much as a hello.")
s("2025-11-19 17:25", CIN, renee, "It didn't use to be. It's not you.", a)
story.truth("2025-11-19", "newcomer left alone: Jocelyn's greeting and two requests", "skjerholm", "corvane", 3)
# 14 contact thins out
story.truth("2025-11-24", "contact thins out: general and trials fall to a quarter", "both", "both", 3)
# 15 goals drift
a = s("2025-11-26 09:20", SIN, marit, "I read the plan from yesterday once more. 14 percent fish meal and Puerto Montt. This is another project than the one I signed.")
s("2025-11-26 09:35", SIN, torbjorn, "They build a cheap feed for somebody else and test it on our fish.", a)
story.truth("2025-11-25", "goals drift: from 0.4 and certificate to 1,480 dollars a ton", "corvane", "skjerholm", 2)
# noise: a third firm gets it
a = s("2025-12-02 10:15", LOG, hakon, "The crane firm has changed their booking page and now nobody can book nothing. I stood on the quay and shouted the order up to the cab.")
s("2025-12-02 14:30", LOG, marcus, "Did it work?", a)
s("2025-12-02 14:50", LOG, hakon, "Better than the page.", a)
# 16 promise slips: fillets
s("2025-11-12 13:20", TRI, solveig, "Fillet samples from pens 3 and 4 go with the courier on Friday this week, I pack them myself.")
a = s("2025-11-21 15:30", TRI, renee, "Solveig, no box here yet and no tracking number. Did the fillets ship on the 14th?")
s("2025-11-26 14:10", TRI, solveig, "It became not time for it. They go on Monday 1st, for sure.", a)
a = s("2025-12-05 16:20", TRI, renee, "Texture panel was booked for this morning; eight tasters, no fish. I've sent them home.")
s("2025-12-09 11:40", TRI, solveig, "Yes, that was stupid. The boxes stand here still.", a)
story.truth("2025-12-05", "promise slips: fillet samples, twice", "skjerholm", "corvane", 4)
# noise: the same old joke
a = s("2025-12-09 14:30", GEN, geir, "Now is it lutefisk time. I can send some. It counts not as weapon, I have checked.")
s("2025-12-09 14:48", GEN, renee, "I grew up on salt cod and poutine, I fear nothing. Send it.", a)
# 17 ambition fades
story.truth("2025-12-18", "ambition fades: two sites, the study and the poster dropped, nothing in their place", "both", "both", 2)
s("2025-12-19 14:40", GEN, solveig, "We are closed from the 24th until 5 January, duty phone as always. Merry Christmas to all in Maine.")
s("2025-12-19 15:02", GEN, renee, "Merry Christmas, all of you. Warm socks and quiet seas.")
# 18 surprise
a = s("2026-01-13 15:05", GEN, dale, "I'm looking at a trade paper that says Skjerholm signed a four-year feed agreement with Havnær Fôr, 'covering all sites', as of January 1. My boss forwarded it to me. With a question mark.")
s("2026-01-14 13:20", GEN, torbjorn, "It's correct. It was signed in November.", a)
s("2026-01-14 15:10", GEN, dale, "In November. We sat in a steering committee on the 25th of November.", a)
story.truth("2026-01-13", "surprise: four-year contract with another feed firm, read in the paper", "skjerholm", "corvane", 5)
# 19 silence
s("2026-01-14 16:30", TRI, jocelyn, "January sampling window opens Monday. Is pen 3 first, as in the old protocol?")
s("2026-01-20 18:15", TRI, renee, "Checking in on the pens: appetite, temperature, anything at all?")
s("2026-01-26 16:05", TRI, jocelyn, "Did the sampling happen? Our lab has the bench reserved until Friday.")
s("2026-01-30 20:20", TRI, renee, "Nobody from your side in here for weeks now. Hello?")
story.truth("2026-01-30", "silence: nothing from the farm in trials for nearly three weeks", "skjerholm", "corvane", 4)
# 20 leaves
a = s("2026-02-05 10:10", GEN, marit, "Dear all. We will not prolong when the first period runs out on 30 June. Pens 3 and 4 are fed with Lowtide until they are harvested in April. Solveig makes a list of equipment that is to go back and of files that each party keeps.")
s("2026-02-05 15:30", GEN, linda, "Acknowledged. Dale will handle the wind-down on our side.", a)
story.truth("2026-02-05", "leaves: no renewal after 30 June", "skjerholm", "corvane", 5)
# noise, to the end: work is work
a = s("2026-02-10 08:20", LOG, tomasz, "Urgent little thing: one bag from last pallet has mouse inside. Alive. Fat. Recipe is ok for mouse.")
s("2026-02-10 14:35", LOG, marcus, "American or Norwegian mouse?", a)
s("2026-02-10 14:50", LOG, tomasz, "It does not say. I let it out.", a)
a = s("2026-02-17 13:40", LOG, hakon, "The 44 t for pens 3 and 4 came in good order today, weight note agrees to the kilo.")
s("2026-02-17 14:45", LOG, marcus, "Good. Thanks, Håkon.", a)

story.write()
