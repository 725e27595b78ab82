"""Hesta Voe: a wave-energy test site in Shetland, two makers of machines (Bergen and Peniche), a laboratory in Trondheim and ecologists from Inverness. Nothing goes really wrong."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
from datetime import date, timedelta

s = Story(20417, "Europe/London", "2025-05-06", "2026-03-27")
for name in ("hestavoe", "bruland", "ondamar", "tindlab", "cairnfirth"):
    s.party(name, name + ".example")

magnus = s.person("Magnus Isbister", "hestavoe", "site manager")
eilidh = s.person("Eilidh Manson", "hestavoe", "operations coordinator")
kirsty = s.person("Kirsty Leask", "hestavoe", "electrical and SCADA")
fergus = s.person("Fergus Tulloch", "hestavoe", "data engineer")
rhona = s.person("Rhona Halcrow", "hestavoe", "data engineer")
ingrid = s.person("Ingrid Solheim", "bruland", "project lead")
eirik = s.person("Eirik Naustdal", "bruland", "mechanical engineer")
silje = s.person("Silje Vågen", "bruland", "controls and data")
rui = s.person("Rui Sarmento", "ondamar", "technical director")
catarina = s.person("Catarina Lobo", "ondamar", "project manager")
tiago = s.person("Tiago Mendonça", "ondamar", "instrumentation")
beatriz = s.person("Beatriz Fonseca", "ondamar", "numerical modelling")
hakon = s.person("Håkon Brekke", "tindlab", "senior scientist")
marit = s.person("Marit Aune", "tindlab", "mooring research")
jonas = s.person("Jonas Lien", "tindlab", "PhD student")
isla = s.person("Isla Drummond", "cairnfirth", "director")
struan = s.person("Struan Geddes", "cairnfirth", "marine mammals")
priya = s.person("Priya Nair", "cairnfirth", "licensing")

site, norway, portugal, lab, green = [magnus, eilidh, kirsty, fergus, rhona], [ingrid, eirik, silje], [rui, catarina, tiago, beatriz], [hakon, marit, jonas], [isla, struan, priya]
everyone = site + norway + portugal + lab + green

s.channel("general", everyone)
s.channel("berths-and-boats", [magnus, eilidh, kirsty, ingrid, eirik, catarina, tiago, rui, marit, struan])
s.channel("data-desk", [fergus, rhona, kirsty, silje, beatriz, tiago, jonas, hakon, struan])
s.channel("moorings", [marit, hakon, jonas, eirik, tiago, kirsty, eilidh, ingrid])
s.channel("licence-and-wildlife", [isla, struan, priya, eilidh, magnus, catarina, ingrid, eirik])
s.channel("hestavoe-yard", [magnus, eilidh, kirsty, fergus, rhona])

# who is shut when
for d in ("2025-05-26", "2025-08-04", "2025-12-01", "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-02"):
    for p in ("hestavoe", "cairnfirth"):
        s.away(p, d, d)
for d in ("2025-05-29", "2025-06-09"):
    for p in ("bruland", "tindlab"):
        s.away(p, d, d)
for d in ("2025-06-10", "2025-06-19", "2025-08-15", "2025-12-01", "2025-12-08"):
    s.away("ondamar", d, d)
s.away("bruland", "2025-07-07", "2025-07-25")
s.away("tindlab", "2025-07-07", "2025-07-25")
s.away("ondamar", "2025-08-11", "2025-08-22")
s.away("hestavoe", "2025-12-22", "2026-01-05")
s.away("bruland", "2025-12-19", "2026-01-02")
s.away("tindlab", "2025-12-22", "2026-01-02")
s.away("ondamar", "2025-12-22", "2026-01-02")
s.away("cairnfirth", "2025-12-23", "2026-01-05")
s.away("hestavoe", "2026-01-27", "2026-01-28")
for n in range(15):
    s.holidays.add(date(2025, 12, 20) + timedelta(days=n))

# ------------------------------------------------------------------ everyday work
# A tuple is a choice; {words} are filled in once for an exchange.

# a maker of machines asks, the site answers
ASK_SITE = [
    ["Is berth {berth} free in {week}? We would need it for two days, three if the {part} is difficult.", ("Free from the Tuesday. I've pencilled you in.", "It's yours. Pencil, not pen, until the forecast is in."), ("Super, thanks!", "Perfect, I tell the crew.")],
    ["What do you see for {day}? Our model says Hs {hs} m and I do not like it.", ("Mine says {hs} as well. I wouldn't take my mother out in it.", "Same here. {day} is a tea day."), "Then we take the next window."],
    ["Could somebody look if the {part} crate has arrived at the pier? It was sent from us nine days ago.", ("It's here, a wee bit damp at one corner.", "Sitting in the shed, I tripped over it."), ("Damp is okay, it is for the sea anyway :)", "Relief. Thank you for looking.")],
    ["How late can we be at the slip on {day}? The flight lands at {clock}.", ("Tide's good till two hours after that, so don't dawdle at the baggage.", "Slip's fine till dark. I'll have the kettle on.")],
    ["Do you have a spare {tool} in the store? Ours was left in the other van. I name no names.", ("We've two. One of them even works.", "Aye, second shelf, behind the paint."), "You save our day. It was Eirik, by the way, or it was me."],
    ["May we leave the {part} on the hardstanding until the end of next week?", ("No bother. Put a label on it so nobody makes a bench of it.", "Fine, as long as the fish lorry can get by.")],
    ["Please can the workboat take {n} persons on {day}? Two are students.", ("Twelve's the limit and there's room. Students bring their own lunch.", "That's fine. Sea legs not supplied."), ("They are warned.", "Understood, with pills.")],
    ["The camera on berth {berth} shows only grey. Is it fog or is it the camera?", ("It's fog. Come back in April.", "It's a gull. I've sent someone with a broom."), "Ha. Thank you for the service."],
    ["Which way do we book the {tool}? The form asks for a cost code and we do not have one.", ("Put HV-{num}, it lands on my desk either way.", "Leave it blank and ring me, it's quicker."), "Done."],
    ["Can we have the readings of the current profiler for the {day} of the last dive?", ("Attached, ten minute means. Shout if you need the raw ones.", "In the share under 'profiler', sorted by date for once."), ("The means are enough.", "I take the raw ones also, please, when you have time.")],
    ["Sorry for the short question in the evening: is the generator on the pier 50 or 60 Hz?", "50. And it's never too late for a question about hertz.", "I love this project."],
    ["We are {n} minutes late with the lift plan, the printer is on strike.", ("Your printer and our crane driver have a lot in common.", "No panic, crane's not till after dinner."), "Sent now."],
    ["Would it be possible to move our inspection of the {part} from {day} to one day later? The inspector has missed his ferry.", ("Aye, easy. Nothing else on.", "Already moved. The ferry people rang before you did.")],
    ["How much chain is left over from the last job? I count {num} metres on paper.", ("Paper's optimistic. {n} metres, the rest is holding up my fence.", "{num} on paper, {num} in the yard. Miracles happen."), ("Good, then we order less.", "Good to know!")],
    ["Is the {tool} certificate still valid? The insurer asks.", ("Valid for a year yet, copy attached.", "It was to run out next week, so I've had it renewed this morning."), "Wonderful, that was faster than the insurer."],
    ["Is it allowed to use the drone over berth {berth} on {day}?", ("Yes, after noon, and not over the haul-out.", "If the wind's under twenty. So, hardly."), ("Noted.", "We try and we see.")],
    ["We would like to try the new {part} dry before it goes in. Is there a quiet corner?", ("North end of the shed. Quiet till the swallows wake.", "There is if Kirsty moves the van. Van's moved."), "Merci, as the Portuguese do not say."],
    ["Can you please measure the height of the quay cleat? Our drawing and our memory do not agree.", ("{m} centimetres from the deck.", "Forty-one, with a boot for scale."), "Memory wins."],
    ["Who signs for the delivery of the {part} if it comes on Saturday?", ("The neighbour, he signs for everything.", "Me, I bide next door."), "Then all is good."],
    ["Is there phone signal at the outer mark on berth {berth}?", ("One bar if you hold your arm up.", "None. Take the VHF, channel 8."), "Thank you, we take the radio."],
]
# the site tells, a maker answers
SITE_TELLS = [
    ["Heads up: the slip's closed on {day} for weed. The scraping of it, not the smoking of it.", ("Ha, thanks, we were not planning.", "Good to know, we go a day later.")],
    ["I've moved your toolbox talk to {clock}, the pilot wanted the early slot.", ("No problem at all.", "Even better, we can sleep.")],
    ["Your {part} on berth {berth} is squeaking. Audible from the road. The sheep are taking an interest.", ("We hear it in the data too. Grease next visit.", "Is it a happy squeak or a sad squeak?"), ("Ta. The sheep will miss it.", "Sad-ish. Like a gate."), "Okay, we bring the good grease."],
    ["Window for {day}: Hs under {hs} from six till three. Second best we've had this month. Do you want it?", ("Yes!! We are on the plane.", "Yes please, crew of four."), "Booked."],
    ["The forecast's turned. {day} is off, sorry, I know you've got folk travelling.", ("The sea decides. We rebook.", "Ai. Thank you for telling now and not at the airport."), ("I'll make it up to you with the window after.", "Next one's got your name on it.")],
    ["Found a {tool} on the pontoon with yellow tape. Yours?", ("Ours! We have accused three persons already.", "Not ours, our tape is green."), ("Ha.", "I'll hang it by the door.")],
    ["New rule from the harbour: hard hats on the whole pier from the first of next month, not just under the crane. Telling you now so you can pack.", ("Thanks, we pack.", "Good, we have funny ones.")],
    ["Bolt check on berth {berth} done, {n} of {n} tight.", ("Beautiful.", "Thank you, one worry less.")],
    ["There's an otter living in your {part} crate. I'm not moving it, are you?", ("Absolutely not. It has tenure.", "We need the crate in {week}, can you negotiate?"), "Struan says leave it be till it leaves by itself, he'll bring you another crate."],
    ["Meter reading for last month: {num} kWh to shore from berth {berth}.", ("More than I had hoped!", "Small, but ours."), "It made about {num} cups of tea, by my sums."],
    ["Small thing: your team left the lights on in the workshop. {n} hours.", ("Sorry! Coffee for the electrician next time.", "Oops. I put a note on the door."), "No harm. The swallows liked it."],
    ["The boat's due her refit in {week}, five days. Say now if that's a bad week.", ("It is okay for us.", "Could it be one week later? If not we manage."), ("Right, thanks.", "I'll ask the yard. They said yes.")],
    ["Insurance wants the serial number of your {part}. It's underneath, so I'm not crawling.", ("HV-{num}-B. I crawled last year.", "I look it up in the drawing: {num}.")],
    ["Diver's report is in: anode at berth {berth} about {n} per cent gone, marine growth 'luxuriant'.", ("Luxuriant! As expected then.", "Thank you. Luxuriant is the word of the week.")],
    ["The harbour has painted new lines. Your van's now parked in a fish market.", ("We move it before the fish come.", "Does it at least get a good price?"), "You've till {clock}."],
    ["I've put {n} sacks of ballast on your pallet, count them before I charge you.", ("{n}, and one with a hole.", "We trust you. Okay, we counted: {n}.")],
    ["Slack water's at {clock} on {day}, a bit earlier than the table. Trust me, not the table.", ("We trust you.", "Since three years already.")],
    ["Test of the siren on {day} at {clock}. It's only a test. Last time somebody swam.", ("It was a misunderstanding with a happy end.", "Noted, we stay dry.")],
]
DATA = [
    ["The timestamps of logger {num} jump at midnight, two seconds. Do you see it too?", ("Yes, it's the NTP sync. Harmless but ugly.", "I see it on {day} only."), "I put a flag in the column."],
    ["Who has changed the sign of heave? Up was up last week.", ("Me. I had it wrong before, see the note in the log.", "Nobody! Look, you have the old mask."), ("Ah.", "Ok, my mistake, I go for coffee.")],
    ["I have {n} gaps in the wave buoy series for last month, none longer than six minutes.", ("That's good for that buoy.", "Mine are the same. Kelp, probably.")],
    ["Quick poll: do we keep 10 Hz for the {part}, or go to 5?", ("10, storage is cheap and storms are rare.", "5 is plenty for me, but I won't fight about it."), "10 then."],
    ["Spectrum of {day} attached. Look at that second peak!", ("Is it the swell from Greenland or your fan?", "What a beauty. Never saw it so clear."), ("Not the fan, I checked.", "I frame it.")],
    ["Would you review my script for the directional spread? {num} lines, I promise most are comments.", ("Had a look: fine, one off-by-one in the loop.", "Reviewed. Very readable, I steal two functions."), ("Fixed, thanks!", "Please steal.")],
    ["The checksum of file {num} does not match at my end.", ("Half a file, the ferry wifi cut me off. Sent again.", "Strange. New copy is there."), ("Matches.", "Now it is good.")],
    ["The calibration sheet says {hs} mV per unit, last year's says a bit less. Which do I believe?", ("This year's. It had a new amplifier.", "The new one. The old one was signed by somebody who has since become a baker.")],
    ["My Python says your file has {num} columns and I believe neither of them.", ("It's the header, skip one more line.", "Version two of the file, look for the small r."), "Sorted. I withdraw my remark."],
    ["I named a variable 'temp' and it was both temperature and temporary.", ("This is how wars begin.", "We've all been there. Mine was 'force'.")],
    ["I have put the processed set for last month in the share, {num} records, QC flags included.", ("Thank you, exactly what I needed.", "Loaded without one complaint. First time!")],
    ["Which wave theory do you use for the short ones?", ("Linear, until the boss looks.", "Second order. It costs nothing."), "We should compare some day with a beer."],
    ["The backup disk in the shed is {n} per cent full.", ("I've ordered a new one, it comes on {day}.", "I clean the duplicates tonight."), "Great."],
    ["Could you send me the list of sensors with their ids again? Mine's older than the {part}.", ("Here, version {n}.", "Attached. I've marked what moved in red.")],
    ["Sorry, I missed your message on {day}, I was at sea without signal. Yes, use the second file.", ("No worries at all.", "I had guessed so and it worked, thank you.")],
    ["Is this noise at {n} Hz ours or yours?", ("Ours, it is the cooling pump.", "Yours, I think! Or the boat's."), ("Case closed.", "I look tonight. Ah, it was the boat.")],
    ["Do you trust the period from the radar? It is {hs} seconds off mine.", ("Under two metres no, over two metres yes.", "More than my own."), ("Then I cut it at two.", "A brave answer.")],
    ["I get {num} W where your script gets {num} W and eleven. Who drops the eleven?", ("I average before, you average after.", "Mine counts the first sample twice. Fixed."), "The eleven are found."],
    ["Is anyone using the old colour map? I can't tell storm from calm.", ("Nobody who would admit it.", "Me, sorry. I change it."), "Blue to yellow from now on."],
    ["Our Tuesday file is missing the last {n} lines.", ("Same here, the buffer was not flushed. I write them again.", "I have them, do you want mine?"), ("Got them.", "Yes please.")],
    ["May I show your figure with the two peaks in a lecture?", ("Of course, with the name of the sea on it.", "Yes! Take the new version, the axis is straighter."), "Students will love it."],
    ["I made a small tool which finds stuck sensors. {n} found so far, {m} false alarms.", ("Can it find my keys?", "Useful. Could it learn about kelp?"), ("No.", "Kelp is next.")],
    ["What do we call the thing between a spike and a step?", ("A 'Tuesday'.", "A ramp? I've called it ramp in my notes."), "It goes in the glossary."],
    ["Tide correction for berth {berth}: plus or minus?", ("Plus. I drew it on the whiteboard, photo attached.", "Minus if you start from the chart."), "I see, thank you."],
    ["I've reprocessed the week with the storm, the {part} numbers go down by {hs} per cent.", ("More honest like that.", "A pity, but good to know it before the paper."), "Note is in the file."],
    ["Who has time to look at a draft figure, {n} lines and too many colours?", ("I have. Take away the green one.", "Send it. It's fine, only the legend lies a bit."), "Improved, thanks."],
    ["Can the two of us meet for half an hour about the {part} model?", ("{day} at {clock}?", "Any day but {day}."), "It is in the calendar."],
]
DATA_SITE = [
    ["Which gain is on channel {chan} of the {part} now?", ("{n}. It's written on the lid since last week.", "{n}, after the recalibration."), "Thanks, it fits."],
    ["Strange: {chan} is perfectly flat since {day}.", ("The plug is out, I was working there. In again in ten minutes.", "Flat like Holland. I'll go and look."), ("It is alive.", "Back, good.")],
    ["What is the water depth under {chan} at lowest tide?", ("{n} metres, give or take a crab.", "Between {n} and what the chart says.")],
    ["Alarm at {clock}: voltage low on the {part} logger.", ("That's the cloud, panel's dirty. I'll wipe it at low water.", "Saw it too, it has come back by itself."), "Okay, I mute it until tomorrow."],
    ["Did the nightly transfer run? I have files until {clock} only.", ("It stopped on a full disk, I've made room and restarted it.", "Slow link last night. It is catching up now."), ("It arrived all.", "Complete now, thank you.")],
    ["Can I have read access to the folder of berth {berth}?", ("You have it now.", "Done, log out and in again."), "Works."],
    ["Do you have the bathymetry in a finer grid than {n} m?", ("There's a five-metre one from the last survey, I've put it in the share.", "Not yet. The survey's in {week}."), "That is very welcome."],
    ["Could the weekly plot have units on the axis? My director asked if it was euros.", ("Ha! Units added.", "Fair. Metres, from next Monday."), "He is a bit disappointed that it is not euros."],
    ["Is the rain gauge still alive? It says zero since {day} and it is Shetland.", ("There's a snail in the funnel. Evicted.", "It was turned off for the painting. On again."), "Now I believe in it."],
    ["Please can somebody read the counter on the {part} logger by eye? I think that it has wrapped round.", ("It says {num}.", "{num}, and a spider."), ("Wrapped, as I thought.", "Thank you both.")],
    ["May I restart the logger on berth {berth} from here at {clock}?", ("Go ahead, nobody's working on it.", "Give us ten minutes to get off the ladder first. Now it's fine."), "It is up again."],
    ["The webcam clock is {n} minutes ahead.", ("That one's from the bakery side of my career. Fixed.", "It likes to be early. Put right.")],
]
MOOR = [
    ["Load cell {num} reads {hs} kN with nothing on it.", ("Zero drift. It did that in the tank as well.", "Is the cap off? It hates the sun."), ("We re-zero it next visit.", "Cap was off. Cap is on.")],
    ["Chafe chain, line {n}: how many millimetres are gone?", ("One and a half. I would let it swim until spring.", "Barely one. The photo looks worse than it is."), "Good, we write 'monitor'."],
    ["In the tank the {part} does a small dance at {hs} seconds. Do you know it from the sea?", ("Yes! We call it the polka.", "No, ours is calmer. Perhaps your wall?"), "We move the wall and look again."],
    ["Tank slot the week after next has become free. Anybody with something to wet?", ("Me, me. The quarter-scale float.", "We'd gladly take two days."), ("Yours.", "Booked, bring own shackles.")],
    ["I have a question about the elastic: nylon or polyester in the top part?", ("Nylon. Polyester was in the first drawing only.", "Nylon, {n} metres."), "Then my simulation was right for the wrong reason."],
    ["Anchor {n} has moved forty centimetres since the last survey.", ("Towards us or towards Iceland?", "That's within what we said, but let's look again after the next blow."), ("To Iceland.", "Agreed.")],
    ["Draft paper on line tension attached, {n} pages. Comments by the end of next week?", ("Read it on the boat. Good! Two remarks in the margin.", "I will. Figure {n} alone is worth it."), "Thank you, remarks are in."],
    ["Do we have a photo of the shackle before it went in?", ("Three, one with my thumb.", "Yes, in the album of {day}."), "With thumb is perfect, for scale."],
    ["I disagree a little with the safety factor on line {n}: I'd go lower.", ("I'd stay higher, for the first winter at least.", "We can talk it through on {day}, I have numbers."), ("You convinced me with the winter.", "Okay, higher this year, then we see.")],
    ["The students have broken the {part} dummy.", ("As one does. On purpose?", "Good! Where?"), ("On purpose, at {num} kN.", "At the weld. Very instructive.")],
    ["When is the ROV booked?", ("{day} at slack water.", "In {week}, if the fog lets us."), "I would like to watch from here if there is a link."],
    ["Splice or thimble for the pick-up line?", ("Splice. Thimbles are for those who cannot splice.", "Thimble. I've cold hands."), ("I bring both.", "Splice it is, you do it.")],
    ["What is the breaking load of the old hawser?", ("On the tag {num}, in truth who knows.", "Test piece goes in the machine on {day}."), "Exciting."],
    ["The fatigue count for line {n} is done: we have used up {n} thousandths of its life.", ("Then it'll outlive me.", "Nice. May I show that slide?"), "Please do."],
    ["My child has a fever, I work from the kitchen today and answer slowly.", ("Get well, little one. Nothing here is burning.", "Take the day. We keep the tank wet.")],
    ["Buoy {num} sits lower than in the drawing.", ("Growth. Mussels like us.", "I noticed also. Twenty kilos of mussels, I guess."), ("Dinner!", "Scrape at the next visit then.")],
    ["Is it metric or imperial thread on the {part} eye bolt?", ("Metric. We are not animals.", "Imperial, alas. It came from Aberdeen."), "Good that I asked."],
    ["Would Friday suit for the dry run of the anchor test?", ("Friday after lunch is good.", "Thursday would be better for me, but Friday goes."), "Friday after lunch."],
    ["Paint or no paint on the new shackles?", ("No paint, we want to see cracks.", "A little, in yellow, so that the ROV finds them."), "Good argument."],
    ["The tank is at {n} degrees, so the technician wears a hat.", ("Is it an official hat?", "Then ours is a spa."), "A bobble hat, size L."],
    ["Tension in line {n} last night: {num} kN at the peak. Inside the envelope.", ("A good line!", "Inside is inside. I sleep well."), "I only wanted to tell someone."],
    ["Who holds the pen on the inspection plan?", ("I do, version {n} comes on {day}.", "You did last time, so I take it."), "Super."],
    ["The supplier offers the rope in {n} mm or in {m} mm and nothing between.", ("The thicker. Nobody ever regretted it.", "Ask the other supplier? They made ours to measure."), ("Thicker it is.", "Asked, they can do it.")],
    ["Could I borrow the small load cell for a student test?", ("It's in the post on {day}.", "Yes, with the box and the box's box."), "It comes back in one piece."],
]
WILD = [
    ["{n} seals on the haul-out at low water, {m} of them this year's.", ("Lovely. Does it change anything for us on {day}?", "That's more than last count?"), ("No, carry on, just keep to the east channel.", "About the same. Carry on.")],
    ["The observer for {day} is booked: it's Morag, she likes strong tea.", ("Strong tea noted.", "We know Morag. She found the porpoise.")],
    ["Hydrophone {num} is back from the makers. Could someone drop it in at berth {berth}?", ("We can take it on {day}.", "If it's under ten kilos then yes."), "Under six. Thank you."],
    ["Condition {n} of the licence wants the noise log within ten days after any hammering. Do we have one for last week?", ("Sent it on {day}, look under 'noise'.", "It's half done, you have it tomorrow."), ("Found it, thanks.", "Tomorrow is fine.")],
    ["A storm petrel has been found in the control cabin. Alive and cross.", ("How cross?", "Keep it in a box, dark, no fish."), "Released at dusk. It bit Kirsty."],
    ["Draft answer to the fishermen's association attached, one page. Anything that you'd put otherwise?", ("Only 'stakeholders'. They're called fishermen.", "I like it. Perhaps thank them for the pots."), "Changed, and off it goes."],
    ["May we go from {n} to {m} minutes between soft start and full power?", ("The licence says at least {n}, so more is always fine.", "Please do, the porpoises will thank you.")],
    ["Porpoise clicks per day: up by {n} per cent since the machine's quiet. Too early to say more.", ("Nice anyway.", "Understood, we do not put it on a T-shirt."), "Not yet."],
    ["Could I come along on the boat on {day}? I need an hour on the south side.", ("There's a seat.", "Of course. Bring biscuits."), "Always."],
    ["The kelp survey wants {n} more photographs at the shallow end.", ("Tide is right on {day}.", "I can do it with the pole camera."), "That would be a great help."],
    ["I've been asked whether the lights on the buoys confuse the birds.", ("Do they?", "Ours are amber, on your advice."), "Amber's fine. I'll answer that."],
    ["Comment period ends on {day}, {m} comments so far, {n} of them about parking.", ("At a test site in the sea.", "Parking! I adore people.")],
    ["Is the observation log of {day} complete? There's an hour between {clock} and the next line.", ("Lunch. I should have written lunch.", "Fog, the sheet's stuck to the next one."), ("Lunch is a valid entry.", "Found it.")],
    ["The orcas are in the sound. Six. All work stopped because everybody's on the pier.", ("Jealous!", "Send film."), "Film in the share, wobbly."],
    ["I'd like to put a second camera at the top of the cliff, {n} metres from your cable.", ("Fine by us if it's tied down well.", "Who climbs?"), ("It will be.", "Me. I've done worse for a guillemot.")],
    ["The annual seabird table's wanted by {day}; I have everything apart from boat hours for last month.", ("{m} hours. Log's attached.", "I add it up after lunch. {m}."), "Table's gone off, thanks."],
    ["{n} gannets on the {part} this morning, all facing the same way.", ("Into the wind or into the camera?", "They're queueing for the power."), "Into the wind."],
    ["For your diaries: the porpoise training for new crew is on {day} at {clock}, twenty minutes, with sound.", ("Two of ours come.", "Can we have the recording after?"), "Of course."],
    ["Is there any oil on deck in the next visit that I should put in the notice?", ("Only {n} litres, and it is the biological one.", "None, it is all water hydraulics now."), "Thanks, in it goes."],
    ["Word from the council: our noise report was 'a pleasure to read'.", ("Frame it!", "By whom, and do they need a job?")],
]
BANTER = [
    ["It is {n} degrees here. I only mention it.", ("It's {m} and sideways rain. I only mention it.", "We have seen the sun for an hour. It was reported.")],
    ["Whoever sent the cheese: thank you. It has its own room now.", ("You are welcome. It travels better than I do.", "It was meant for {day}, but well.")],
    ["Happy birthday to our favourite {role}!", ("Thank you! Cake is in the usual place, which is not near any of you.", "How did you find out? Thanks :)")],
    ["Can anyone recommend a place to eat in Lerwick with {n} people?", ("The one by the harbour with the blue door. Ring first.", "My auntie. I'm serious."), "The auntie was fantastic."],
    ["Word of the day: {word}.", ("I will use it in the steering group.", "We have the same, nearly."), "I look forward."],
    ["Our machine was on the local news for {n} seconds.", ("Saw it! Good hair.", "Which side of it?")],
    ["Who wins on {day}?", ("We do. It's a question of how many.", "Nobody, it will be nil-nil and raining."), "I take the bet, one coffee."],
    ["My bike has been stolen again. From the same rack.", ("Oh no. Have you thought of a boat?", "Sorry! You are without luck.")],
    ["Whose mug is the one that says 'world's okayest engineer'?", ("Mine, and hands off.", "It's the site's, it's a rotating honour.")],
    ["Photo of the sunrise over berth {berth}, no filter.", ("Wow.", "You must be up at {clock} for it? Respect.")],
    ["I was {n} hours in the airport of Bergen because of fog. I know now all the waffles.", ("Poor you. Brown cheese?", "And which is the best?"), "Gate C."],
    ["Just to say: the visit on {day} was a joy. Thank you for driving us round.", ("Come back when you can see something!", "Any time. Bring the good coffee again.")],
    ["The new lad asked me what a wave is. I've been thinking about it since.", ("A question with legs.", "Tell him: water that wants to be elsewhere.")],
    ["Is the photo with the funny hats meant for the website?", ("It is now.", "Please no."), ("Too late.", "Okay, only for the wall then.")],
    ["Anyone else lost sound at the end of the call?", ("Yes, you were a fish for a minute.", "Only you, I think."), "Then you missed nothing."],
    ["Congratulations on the {word} prize!", ("Thanks, there were {n} entries and two were ours.", "We were as surprised as you.")],
    ["The dog has eaten the gasket.", ("Which size?", "Is the dog sealed now?"), "The dog is in good order. The gasket less."],
    ["I have tickets for {n} at the folk festival, one left over.", ("Me!", "If it's with fiddles, I am in."), "It's nothing but fiddles."],
    ["Whose turn is it to choose the hold music for the calls?", ("Portugal's. Be afraid.", "Shetland's. Fiddles, then."), "I bring earplugs."],
    ["I have knitted a hat for the wave buoy.", ("Does it have a pattern?", "It'll be the best dressed on the west side."), "Pattern of waves, {n} stitches high."],
    ["Today I explained our work to my grandmother. She says: so it is a mill.", ("She's right.", "Take her on the team."), "She starts on {day}."],
    ["The bakery has invented a bun called after the site.", ("Is it salty?", "Send {n}."), "It's with cardamom and it sinks."],
    ["Does anyone have a spare adaptor, UK to the civilised world?", ("Which of the two do you mean by that?", "In the second drawer, {n} of them."), "Thanks, I've power."],
    ["I'm told that there's a film about us on the ferry, between the safety and the puffins.", ("Are we before or after the puffins?", "Then we've made it."), "Before. They've the better agent."],
]
# letters, with subjects
LETTERS = [
    ["Subject: Invoice HV-{num} | Dear colleague, attached is our invoice for last month, as per the table in annex C. Please tell me if a number looks odd.", ("Checked, correct, paid on Friday. Thank you.", "One day too many on berth {berth}, I think? It was done by the Tuesday."), ("Thanks.", "You're quite right, corrected copy attached.")],
    ["Subject: Monthly summary | Please find the summary for last month: {n} days with waves worth having, one visit, no incidents, one near miss (a bucket).", ("Thank you. Please tell the bucket to be careful.", "Received with thanks; shared with our team.")],
    ["Subject: Insurance certificate | Our broker would like the certificate for the {part} before the next tow. Is it with you or with us?", ("With us. Attached.", "It's with the lab, I have asked, you'll get it by {day}."), "Got it, many thanks."],
    ["Subject: Text for the funder | Could you look over the half page on your part of the work? I have tried not to promise anything about the weather.", ("Very good. I changed 'will' to 'should' in one place.", "No changes. It's nicer than we are."), "Taken over, thank you."],
    ["Subject: Timesheets | A gentle reminder that timesheets for the grant are due on {day}. I know, I know.", ("Done, with the usual groan.", "You will have ours tomorrow at noon, we wait for one signature."), "Thank you, that's all of them."],
    ["Subject: Drawing {num} | I have revision C of drawing {num} and the workshop has D. What is the difference?", ("A radius of three millimetres and a better title block.", "D has the drain hole. C would fill up."), "Then it is D. I have thrown away C."],
    ["Subject: Customs | Customs want a commodity code for the {part}. The closest that we find is 'parts of merry-go-rounds'.", ("Ha! We use the one for hydraulic engines, see the old form.", "Last time it went through as 'buoys, other'."), "That worked. No merry-go-rounds."],
    ["Subject: Visitors on {day} | A school class of {n} would like to come and look at the machine on {day}. Is that agreeable from your side?", ("By all means, if they stay behind the yellow line.", "We would be delighted; Tiago can talk to them by video."), "They are thrilled already."],
    ["Subject: Abstract for the conference | I attach an abstract with all of our names on it. The order is alphabetical so that nobody has to be brave.", ("Happy with it. Thank you for doing the work.", "Fine by me, one typo in the second line."), "Submitted."],
    ["Subject: Budget line {n} | We are at {m} per cent of line {n} and the year is not over. No alarm, I only want you to see it at the same time as I do.", ("Thank you, that is useful. We're about the same.", "Seen. I suggest we look at it in the steering group."), "I put it on the list."],
    ["Subject: Permit copy | Could I have a copy of the signed permit for berth {berth}? The one in the folder lacks page {n}.", ("Here, all pages, counted twice.", "Sorry about that, the scanner was hungry. Complete one attached.")],
    ["Subject: Risk assessment, {part} | Version {n} of the risk assessment is ready for your signature. New: slippery ladder, and the otter.", ("Signed. I support the otter.", "Two questions before I sign: who holds the ladder, and is the radio channel still 8?"), ("Filed, thanks.", "Eilidh holds it, and yes, 8.")],
    ["Subject: Minutes of {day} | I noted four actions, of which two are yours. Tell me if I misheard.", ("Heard well. One of mine is already done.", "I think the second is Jonas's, he was nodding."), "Amended."],
    ["Subject: Spare {part} | We have a spare {part} that we will not use before next year. Would you like to borrow it?", ("That's generous, yes please. We pay the freight.", "Not now, but thank you, I remember it."), "It stays on the shelf with your name in chalk."],
    ["Subject: Small correction | In the table that I sent on {day} two rows had changed places. The conclusion stands. My apologies.", ("No harm, I had not used it yet.", "I wondered! Thank you for saying.")],
    ["Subject: Holiday list | Could you send me your absences for the next two months, so that I plan nobody into a wall?", ("Attached. I'm here throughout.", "Two of us away in {week}, the rest here."), "Thank you, planned round it."],
    ["Subject: Question on clause {n} | A naive question: does clause {n} mean working days or days?", ("Working days. It says so in the definitions, on the page everybody skips.", "Days, I fear. We can ask Isla, she wrote it."), "Understood, that helps."],
    ["Subject: Photographs for the report | May we use photograph {num} on the cover? I would credit it to all.", ("With pleasure.", "Yes, though {n} has the better sky."), ("Lovely.", "The better sky it is.")],
    ["Subject: Sick leave | Just so that you know: I'm at home with a flu until {day}. If something can't wait, please ring.", ("Get well soon, everything can wait.", "Tea and bed. I take your part of the list."), "Back, and grateful."],
    ["Subject: Training budget | We have {n} places on the rope access course and only fill {n} minus two. Would your people like the two?", ("Very much, names follow on {day}.", "Thank you, but ours are already certified. Perhaps the lab?"), "Good, I'll arrange it."],
    ["Subject: Quote from the second supplier | The second quote is {m} per cent lower than the first, with worse delivery. Which would you take?", ("The first. I like things which arrive.", "The second, if the date is in the contract."), "I think the same."],
    ["Subject: Agenda | Do you have anything for the agenda? I have {n} points and would be glad of fewer.", ("Nothing from me, and two of yours we can settle here.", "Only one small one, on the {part}."), "Excellent."],
]
LETTERS_SITE = [
    ["Subject: Travel in {week} | We are coming with {n} people in {week}. Could you let me know whether the guest house still has rooms, and whether we need the boat induction again?", "Rooms held under your name. The induction is good for a year, so only the newcomers need it.", "Excellent, two newcomers then."],
    ["Subject: Parking of the container | Our container would be with you on {day}. Is there room beside the shed, or do you prefer it at the harbour?", ("Beside the shed, doors to the sea, please.", "The harbour this time, we've the painters in."), "Understood, I will tell the haulier."],
    ["Subject: Induction for {n} people | May we do the boat induction by video for the {n} who cannot come? It would save us a flight.", ("The talk yes, the lifejacket no. They can do that bit on the pier.", "Aye, Eilidh does it at {clock} on {day}."), "That is perfect for us."],
    ["Subject: Berth days for the next quarter | Please find our wishes for the next quarter: {n} days, of which five need the boat. We are flexible with all but the first.", ("All {n} are in, first one fixed.", "In, apart from two that clash with the divers; alternatives attached."), ("Many thanks!", "The alternatives are good.")],
]
YARD = [
    ["Who's on the boat on {day}?", ("Me and the other me.", "Thee.")],
    ["Coffee's finished again.", ("I'll get some at the shop.", "There's the emergency tin behind the flares.")],
    ["Crane man's coming at {clock}.", ("He said that last time.", "Grand.")],
    ["Shed key's under the third buoy.", ("Second. I moved it.", "Ta.")],
]

BOX = dict(
    berth=["A", "B", "C", "D"], day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], part=["float", "hydraulic ram", "turbine housing", "gearbox", "bearing", "umbilical", "hatch", "air valve", "swivel", "ballast tank"],
    tool=["torque wrench", "winch", "gas detector", "pressure pump", "megger", "chain hoist", "tirfor"], clock=["09.40", "11.15", "13.05", "14.20", "16.50", "06.30"], chan=["ch 4", "ch 7", "AX-2", "P-11", "the bow accelerometer", "ADCP 2"],
    role=["engineer from the west", "modeller", "boat person", "keeper of the tank", "seal counter"], word=["uggledy", "saudade", "dugnad", "peerie", "desenrascanço", "koselig", "simmer dim"])


def bake(deck, copies):
    """So many fillings of each exchange of a deck, mixed, so that neighbours differ."""
    done = []
    for _ in range(copies):
        layer = []
        for exchange in deck:
            fill = {key: s.chance.choice(values) for key, values in BOX.items()}
            fill.update(n=s.chance.randint(3, 19), m=s.chance.randint(20, 44), num=s.chance.randint(101, 988), week=s.chance.choice(["the week after next", "the last week of the month", "the first week of next month", "three weeks' time"]), hs=f"{s.chance.uniform(1.1, 3.9):.1f}")
            way = s.chance.randint(0, 1)
            layer.append([(line[min(way, len(line) - 1)] if isinstance(line, tuple) else line).format(**fill) for line in exchange])
        s.chance.shuffle(layer)
        done += layer
    return done


STOCK = {"ask": bake(ASK_SITE, 5), "tell": bake(SITE_TELLS, 5), "data": bake(DATA, 5), "dsite": bake(DATA_SITE, 4), "lsite": bake(LETTERS_SITE, 6), "moor": bake(MOOR, 5), "wild": bake(WILD, 4), "banter": bake(BANTER, 4), "letters": bake(LETTERS, 5), "yard": bake(YARD, 4)}


def take(kind, number):
    part, STOCK[kind] = STOCK[kind][:number], STOCK[kind][number:]
    assert len(part) == number, kind
    return part


def one_way(kind, channel, askers, answerers, per_week, first, last, minutes=(3, 200), medium="slack"):
    """Work that has a direction: always one of the askers begins."""
    d, end = date.fromisoformat(first), date.fromisoformat(last)
    while d <= end:
        if d.weekday() < 5 and d not in s.holidays and s.chance.random() < per_week / 5:
            here = [p for p in askers if d not in s.closed[p.party]]
            there = [p for p in answerers if d not in s.closed[p.party]]
            if here and there:
                s.exchange(medium, channel, d, s.chance.choice(here), s.chance.choice(there), take(kind, 1)[0], minutes, 1.0, 0.7, (8.0, 17.4))
        d += timedelta(days=1)


def both_ways(kind, where, pairs, per_week, first, last, minutes=(5, 260), number=None):
    weeks = (date.fromisoformat(last) - date.fromisoformat(first)).days / 7
    s.chatter(where, pairs, per_week, take(kind, number or max(3, int(per_week * weeks * 1.25) + 1)), first, last, reply_minutes=minutes, threads=0.7, hours=(8.2, 17.4))


data_may = [(fergus, silje), (fergus, beatriz), (fergus, jonas), (silje, jonas), (tiago, fergus), (beatriz, jonas), (beatriz, silje), (kirsty, silje), (kirsty, tiago)]
data_july = [(fergus, beatriz), (tiago, fergus), (fergus, struan), (kirsty, tiago)]
data_august = [(fergus, silje), (fergus, jonas), (silje, jonas), (kirsty, silje), (struan, fergus)]
data_late = [(rhona, silje), (rhona, beatriz), (rhona, jonas), (silje, jonas), (tiago, rhona), (beatriz, jonas), (beatriz, silje), (kirsty, silje), (hakon, rhona)]
moor = [(marit, eirik), (jonas, eirik), (marit, tiago), (hakon, eirik), (marit, kirsty), (jonas, tiago), (hakon, marit)]
banter = [(eirik, tiago), (magnus, rui), (eilidh, catarina), (silje, priya), (struan, marit), (kirsty, eirik), (jonas, beatriz), (isla, ingrid), (tiago, struan)]
banter_july = [(magnus, rui), (eilidh, catarina), (tiago, struan), (kirsty, tiago), (isla, rui)]
banter_august = [(silje, priya), (struan, marit), (kirsty, eirik), (isla, ingrid), (eilidh, jonas)]
letters = [(eilidh, catarina), (eilidh, ingrid), (magnus, hakon), (priya, eilidh), (priya, catarina), (isla, hakon), (ingrid, hakon), (catarina, ingrid), (rui, magnus), (priya, ingrid), (catarina, marit)]
letters_july = [(eilidh, catarina), (priya, eilidh), (priya, catarina), (rui, magnus), (isla, magnus)]
letters_august = [(eilidh, ingrid), (magnus, hakon), (priya, eilidh), (isla, hakon), (ingrid, hakon), (priya, ingrid)]


def stretch(first, last, pace, data, talk, mail, people_moor=moor):
    one_way("ask", "berths-and-boats", [eirik, tiago, catarina, ingrid], [eilidh, eilidh, magnus, kirsty], 1.25 * pace, first, last)
    one_way("tell", "berths-and-boats", [eilidh, eilidh, magnus, kirsty], [eirik, tiago, catarina, ingrid], 1.1 * pace, first, last)
    one_way("wild", "licence-and-wildlife", [struan, priya, isla], [eilidh, magnus, catarina, ingrid], 0.9 * pace, first, last, (10, 320))
    keeper = [kirsty, fergus] if data is not data_late else [kirsty, rhona]
    one_way("dsite", "data-desk", [silje, beatriz, tiago, jonas], keeper, 0.8 * pace, first, last)
    one_way("lsite", None, [ingrid, catarina, hakon, marit, priya], [eilidh, eilidh, magnus], 0.45 * pace, first, last, (20, 460), "mail")
    both_ways("data", ("slack", "data-desk"), data, 1.5 * pace, first, last)
    if people_moor:
        both_ways("moor", ("slack", "moorings"), people_moor, 1.25 * pace, first, last)
    both_ways("banter", ("slack", "general"), talk, 1.0 * pace, first, last, (2, 120))
    both_ways("letters", ("mail", None), mail, 1.3 * pace, first, last, (20, 460))


stretch("2025-05-07", "2025-07-02", 1.0, data_may, banter, letters)
stretch("2025-07-03", "2025-07-24", 0.8, data_july, banter_july, letters_july, None)
stretch("2025-07-28", "2025-08-07", 1.0, data_may, banter, letters)
stretch("2025-08-11", "2025-08-21", 0.8, data_august, banter_august, letters_august, [(marit, eirik), (jonas, eirik), (hakon, eirik), (marit, kirsty)])
stretch("2025-08-25", "2025-10-17", 1.05, data_may, banter, letters)
stretch("2025-10-20", "2025-11-28", 0.95, data_late, banter, letters)
stretch("2025-12-02", "2025-12-16", 0.45, data_late, banter, letters)
stretch("2026-01-07", "2026-01-23", 0.8, data_late, banter, letters)
stretch("2026-01-29", "2026-03-25", 1.0, data_late, banter, letters)
s.chatter(("slack", "hestavoe-yard"), [(magnus, eilidh), (kirsty, eilidh), (kirsty, magnus)], 0.4, take("yard", 16), reply_minutes=(1, 60))

# each has a hand of one's own
habit = s.chance
for post in sorted(s.posts, key=lambda p: p["at"]):
    who, text = post["who"], post["text"]
    if who is kirsty:
        text = text.lower().rstrip(".")
    elif who is silje and habit.random() < 0.25 and not post["thread"]:
        text = "Hei! " + text
    elif who is tiago and habit.random() < 0.25 and not post["thread"]:
        text = "Olá! " + text
    elif who is eirik and habit.random() < 0.2 and not text.endswith(")"):
        text = text.rstrip(".") + " :)"
    elif who is rui and text.endswith("."):
        text = text[:-1] + "!"
    elif who is jonas:
        text = text.replace("Thank you", "Tusen takk").replace("Thanks", "Takk")
    elif who is magnus and habit.random() < 0.2 and post["thread"]:
        text = "Aye aye. " + text
    post["text"] = text
ends = {eilidh: "Eilidh", catarina: "Com os melhores cumprimentos,\nCatarina Lobo\nOndamar Energia, Peniche", ingrid: "Hilsen Ingrid", magnus: "M. Isbister", hakon: "Best regards,\nHåkon", priya: "Kind regards\nPriya Nair, Cairnfirth",
        isla: "Isla", rui: "Abraço,\nRui", marit: "Vennlig hilsen\nMarit Aune"}
for letter in s.mails:
    first = letter["reply_to"] is None
    opening = {eilidh: "Hi {},", catarina: "Dear {},", ingrid: "Hei {},", magnus: "{},", hakon: "Dear {},", priya: "Hi {},", isla: "{} -", rui: "Dear friend {},", marit: "Hei {}!"}[letter["sender"]].format(letter["to"][0].first)
    letter["text"] = (opening + "\n\n" if first or habit.random() < 0.4 else "") + letter["text"].replace("Dear colleague, attached", "Attached") + ("\n\n" + ends[letter["sender"]] if first or habit.random() < 0.5 else "")

# ------------------------------------------------------------------ what was out of the ordinary
say, mail = s.slack, s.mail
leads = [magnus, ingrid, catarina, hakon, isla]

# the start, and what they agreed
k = mail("2025-05-06 09:10", magnus, [ingrid, rui, catarina, hakon, isla], "Hesta Voe: how we'll rub along", """All,

We are five and none of us has worked with more than two of the others, so here is what we said in Lerwick, in plain words.

1. What changes for somebody else (dates, fees, boats, data, people) is told two weeks before. If the sea won't let us, by phone and the same day.
2. A question gets an answer inside three working days, if only "on Friday".
3. Ops call every Tuesday, data group every second Thursday, steering group every four weeks.
4. If something rankles: say it to the one it's about. If that doesn't help, the two leads. If that doesn't help, the steering group, with both in the room.
5. Every name on every poster.

If I've got it wrong, shout.

Magnus""", cc=[eilidh, eirik, silje, tiago, beatriz, marit, struan, priya])
mail("2025-05-06 11:32", ingrid, magnus, "Re: Hesta Voe: how we'll rub along", "Hei Magnus,\n\nThis is how it was said. We are fine with it. Point 4 I will print.\n\nHilsen Ingrid", cc=[rui, catarina, hakon, isla], reply_to=k)
mail("2025-05-06 15:05", catarina, magnus, "Re: Hesta Voe: how we'll rub along", "Dear Magnus,\n\nConfirmed from Ondamar. Rui asks to add a sixth point about lunch. I have told him that it goes without saying.\n\nCatarina", cc=[rui, ingrid, hakon, isla], reply_to=k)
mail("2025-05-07 08:20", hakon, magnus, "Re: Hesta Voe: how we'll rub along", "Dear all,\n\nTindlab agrees to all five.\n\nHåkon", cc=[rui, catarina, ingrid, isla], reply_to=k)
mail("2025-05-07 08:51", isla, magnus, "Re: Hesta Voe: how we'll rub along", "And Cairnfirth. Especially five.\n\nIsla", cc=[rui, catarina, ingrid, hakon], reply_to=k)

# proper waves
p = say("2025-05-14 12:40", "general", eirik, "A serious question for the Portuguese. Is it true that you call 14 seconds a long wave? In Norway we have those in the bathtub.")
say("2025-05-14 12:44", "general", tiago, "We have seen your waves, Eirik. We thought that somebody had dropped a spoon.", thread=p)
say("2025-05-14 12:51", "general", rui, "You people from the north will never understand the Atlantic, you only have the cold end of it!", thread=p)
say("2025-05-14 12:58", "general", magnus, "Children. Berth C has had both of your waves since before you were born and is impressed by neither.", thread=p)
say("2025-05-14 13:02", "general", eirik, "Best channel. I take my spoon and go.", thread=p)

# the quarrel about formats
q = mail("2025-05-22 10:05", silje, [fergus, beatriz, jonas, tiago], "One file format for all berths", """Hei alle,

From 1 July we get four streams in parallel. I propose that everything is NetCDF with the CF names, one file per device and hour. It is the standard in oceanography, it carries its own units, and in ten years somebody can still read it. Proposal with an example is attached.

Silje""", cc=[hakon, kirsty])
r = mail("2025-05-23 16:40", beatriz, silje, "Re: One file format for all berths", """Dear Silje,

I have read it with attention. For us it is not practical. All our models eat Parquet or plain CSV, six years of scripts are built on it, and one file per hour means 8,760 files per device and year. I would prefer that each partner delivers as today and that those who want NetCDF convert.

Beatriz""", cc=[fergus, jonas, tiago, hakon, kirsty], reply_to=q)
r2 = mail("2025-05-27 09:12", silje, beatriz, "Re: One file format for all berths", """Beatriz,

With respect, "as today" is that I spent last week finding out if your column 14 is metres or feet. It was neither. I do not see why five partners should guess because one does not wish to write a header.

Silje""", cc=[fergus, jonas, tiago, hakon, kirsty], reply_to=r)
r3 = mail("2025-05-28 18:22", beatriz, silje, "Re: One file format for all berths", """Silje,

I will not rewrite six years of work because someone in Bergen is fond of headers. If you had asked me about column 14 it would have cost two minutes. This is not a discussion, this is an instruction with an attachment.

Beatriz""", cc=[fergus, jonas, tiago, hakon, kirsty], reply_to=r2)
mail("2025-05-28 19:40", fergus, [silje, beatriz], "Re: One file format for all berths", """Dear both,

I have been reading this thread with my tea going cold. May I say two things, at the risk of getting hit from both sides. You are arguing about different jobs: Silje wants a thing to keep and Beatriz wants a thing to work with. And you are both right. Could we stop writing and talk? I'll set up Monday at ten and I'll ask Ingrid and Catarina to sit in, so that nobody has to win.

Fergus""", cc=[jonas, tiago, hakon, kirsty], reply_to=r3)
mail("2025-05-29 09:05", catarina, ingrid, "Monday at ten", "Dear Ingrid,\n\nFergus has asked us both and I say yes with pleasure. My colleague was sharper than she is. I imagine yours also.\n\nCatarina")
mail("2025-05-30 08:30", ingrid, catarina, "Re: Monday at ten", "Yes to both. We had yesterday free for Ascension and I think that the holiday did her good. See you on Monday.\n\nIngrid")
mail("2025-06-02 11:48", beatriz, silje, "After the call", """Dear Silje,

I am glad that we spoke. I apologise for Bergen and the headers, it was not worthy. And I had not told you that I have the deadline of my habilitation on the 6th; that is no excuse but you should know it.

Column 14 is fathoms. I am ashamed and I laughed a lot.

Beatriz""")
mail("2025-06-02 12:10", silje, beatriz, "Re: After the call", "Dear Beatriz,\n\nFATHOMS! I forgive everything. I am sorry as well, I should have called before I wrote five pages. Good luck on the 6th, I mean it. Let us make the test together in Lerwick on the 12th.\n\nSilje")
d = mail("2025-06-13 09:30", fergus, [silje, beatriz, jonas, tiago, kirsty, hakon, struan], "What we settled yesterday", """Dear all,

From the workshop in Lerwick, agreed by everybody in the room:

- We archive in NetCDF, one file per device and day, not hour. Nobody touches it after it's written.
- We work in Parquet. The site makes it from the archive every night, with the same names and units.
- I write the converter, Silje reviews the names, Beatriz tests it against her models. First version on 2 July.
- Column 14 is retired with full honours.

Fergus""", cc=leads)
mail("2025-06-13 10:02", beatriz, fergus, "Re: What we settled yesterday", "This is better than what any of us had brought. Thank you, Fergus, and thank you, Silje.\n\nBeatriz", cc=[silje, jonas, tiago, hakon], reply_to=d)
mail("2025-06-13 10:15", silje, fergus, "Re: What we settled yesterday", "Agreed to all. And one file per day is right, I was wrong with the hour.\n\nSilje", cc=[beatriz, jonas, tiago, hakon], reply_to=d)
p = say("2025-07-02 16:20", "data-desk", fergus, "Converter's up. 31 days of May, four devices, every night at 02:00, both flavours. Please break it.")
say("2025-07-02 16:48", "data-desk", beatriz, "My models ran on it without one change. I am slightly offended at how well it works.", thread=p)
say("2025-07-02 17:01", "data-desk", fergus, "Silje's names did it. I only typed.", thread=p)

# a buoy on the loose
p = say("2025-06-11 06:42", "berths-and-boats", kirsty, "URGENT wave buoy 3 is off station, drifting NE at 1.2 knots, 900 m from the tow line of havhest. who can see it")
say("2025-06-11 06:45", "berths-and-boats", eilidh, "On the phone to the boat. Eirik, please hold your tow.", thread=p)
say("2025-06-11 06:46", "berths-and-boats", eirik, "Tow is stopped. We stay at the inner mark.", thread=p)
say("2025-06-11 07:31", "berths-and-boats", eilidh, "Boat has it on the hook. Coastguard told, all clear. Eirik, you may go on, and thanks for stopping before I'd finished the sentence.", thread=p)
say("2025-06-11 07:33", "berths-and-boats", eirik, "Always. Forty minutes, and the crew made pancakes.", thread=p)
say("2025-06-11 15:10", "berths-and-boats", marit, "We looked at the shackle from here by the photos: worn pin, ours to blame, it was on our list for last visit and we did not do it. Sorry to all. The other two buoys get new pins on Friday.", thread=p)
say("2025-06-11 15:14", "berths-and-boats", magnus, "Well said, and no harm. Friday it is.", thread=p)

# holidays, told before
say("2025-06-23 09:15", "general", ingrid, "Hei all! As every year Norway closes: Bruland and Tindlab are both on holiday from 7 to 25 July. For something burning call Eirik on the emergency number, for all else 28 July. We have emptied our lists as good as we can. The data group of 10 and 24 July falls out, Fergus and Beatriz are informed and fine with it.")
say("2025-06-23 09:40", "general", hakon, "Same from Trondheim, back on the 28th. The tank is dry in that time and needs no one.")
say("2025-07-28 10:05", "general", catarina, "Dear all, welcome back to the Norwegians. Now it is our turn: Ondamar is closed from 11 to 22 August. Open points will be answered before the 8th, please send me what you have.")
say("2025-07-28 10:20", "general", eilidh, "Thanks both. Between the two of you I'll get the shed painted.")

# a firm that none of them loves
p = say("2025-07-15 08:10", "berths-and-boats", eilidh, "Skerryline have not turned up. Again. No call, nothing. That's the third time this summer and frankly I don't trust them to find the sea.")
say("2025-07-15 08:22", "berths-and-boats", catarina, "This company is a disaster. In Peniche we would not let them carry fish.", thread=p)
say("2025-07-15 08:40", "berths-and-boats", magnus, "I've rung their boss and told him so. We use our own boat today, and I'm asking two other firms for a price.", thread=p)
say("2025-07-15 11:05", "berths-and-boats", tiago, "Our divers are in, all is well. Thank you for the own boat!", thread=p)

# late parts, said at once
k = mail("2025-07-29 14:30", catarina, [eilidh, magnus], "Cachalote: bearings two weeks late", """Dear Eilidh, dear Magnus,

An hour ago the foundry told us that the bearings will come on 28 August and not on the 14th. That makes our slot in week 34 impossible. I am sorry; I know that you have turned the calendar for us. What we propose: we give week 34 back now, so that Bruland can have it, and we take whatever is left in week 36. We pay the crane that cannot be cancelled.

Catarina""", cc=[ingrid, rui])
mail("2025-07-29 15:45", eilidh, catarina, "Re: Cachalote: bearings two weeks late", "Thanks for telling me while the news is warm. Week 36 is yours, crane's moved for nothing, he wanted to cut peats anyway.\n\nEilidh", cc=[magnus, ingrid, rui], reply_to=k)
mail("2025-07-30 08:12", ingrid, catarina, "Re: Cachalote: bearings two weeks late", "We take 34 with pleasure. Good luck with the foundry, we had the same one in 2022 and I still dream of it.\n\nIngrid", cc=[eilidh, magnus, rui], reply_to=k)
say("2025-08-28 11:20", "berths-and-boats", tiago, "The bearings ARE HERE. On the day. I have kissed the driver.")
say("2025-08-28 11:24", "berths-and-boats", eilidh, "Poor driver. See you in week 36.")

# fees go up, long before
k = mail("2025-08-27 10:00", magnus, [ingrid, catarina, hakon, isla], "Berth fees from January", """All,

The grid charge goes up by a fifth in January and I can't swallow all of it. I'd like to put berth days up by six per cent from 1 January, that's four months off. The sums are attached, line by line. If it breaks anybody's budget then tell me before the steering group in September and we'll find another way.

M. Isbister""", cc=[rui, eilidh])
mail("2025-08-28 09:14", ingrid, magnus, "Re: Berth fees from January", "Hei Magnus, nobody likes it and I see no mistake in it. We can carry it if the storm days stay free.\n\nIngrid", cc=[catarina, hakon, isla], reply_to=k)
mail("2025-08-29 10:30", catarina, magnus, "Re: Berth fees from January", "Dear Magnus,\n\nSix per cent is heavy for us this year. Could it be three in January and three in July? Otherwise I understand it completely.\n\nCatarina", cc=[ingrid, hakon, isla], reply_to=k)
mail("2025-08-29 13:02", magnus, catarina, "Re: Berth fees from January", "Three and three, for all, and storm days stay free. That's a better idea than mine.\n\nMagnus", cc=[ingrid, hakon, isla], reply_to=k)

# Fergus goes
k = mail("2025-09-02 09:00", fergus, everyone[:3] + norway + portugal + lab + green, "I'm off to the university, on 31 October", """Dear all,

Some of you know already: I've been offered a lectureship in Aberdeen and I've said yes. My last day at Hesta Voe is Friday 31 October. That's more than eight weeks and I mean to use them.

- The converter, the archive and the nightly jobs will be written down by 3 October; Silje and Beatriz have kindly said that they'll read it as strangers.
- Rhona Halcrow starts on 13 October. We'll have three weeks side by side.
- Everything that only I know is on a list in the share, called "in case of bus". Add what you think is missing.

I've been very happy here and I shall go on about you in lectures.

Fergus""")
mail("2025-09-02 10:11", beatriz, fergus, "Re: I'm off to the university, on 31 October", "Oh Fergus. I am sad for one minute and then very happy for you. Who will now stop me from writing mails?\n\nBeatriz", reply_to=k)
mail("2025-09-02 12:30", hakon, fergus, "Re: I'm off to the university, on 31 October", "Congratulations! Aberdeen gets a good one. Please let us write that paper all the same.\n\nHåkon", reply_to=k)
mail("2025-09-03 08:45", silje, fergus, "Re: I'm off to the university, on 31 October", "Gratulerer! I have added three things to the bus list. The third is where you hide the biscuits.\n\nSilje", reply_to=k)

# the dark three days
k = mail("2025-09-09 05:58", kirsty, [ingrid, eirik, silje, rui, catarina, tiago, hakon, marit, isla], "OUTAGE: no export and no data from the voe since 03.12", """good morning, not a good one

at 03.12 the junction box on the export cable tripped on earth fault and took the substation with it. no export, no shore power, no live data from any berth. devices are in safe mode as far as the radio tells. nobody hurt. don't know the cause yet

i write again at 8 and then every two hours whether i know something or not

kirsty 07700 900 664""", cc=[magnus, eilidh, fergus])
mail("2025-09-09 06:40", eirik, kirsty, "Re: OUTAGE: no export and no data from the voe since 03.12", "Thank you for the early mail. Havhest is on batteries, 40 hours. Tell us what you need, I have a man with a cable tester in Scalloway.\n\nEirik", cc=[magnus, eilidh], reply_to=k)
mail("2025-09-09 08:01", kirsty, [ingrid, eirik, silje, rui, catarina, tiago, hakon, marit, isla], "Re: OUTAGE, 8 o'clock", "nothing new apart from: it's wet inside the box. boat goes out at 9. eirik yes please to the man with the tester", cc=[magnus, eilidh, fergus], reply_to=k)
mail("2025-09-09 10:02", kirsty, [ingrid, eirik, silje, rui, catarina, tiago, hakon, marit, isla], "Re: OUTAGE, 10 o'clock", "lid seal has failed, we have it up on deck, salt in two of six terminals. need a new seal from aberdeen, plane tonight if the fog lifts", cc=[magnus, eilidh, fergus], reply_to=k)
mail("2025-09-09 17:15", magnus, [ingrid, catarina, hakon, isla], "Where we stand, and sorry", """All,

This is our cable and our box and I'm sorry. You are losing data in the best swell of the month and Ondamar has people standing on my pier with nothing to do. Seal comes tomorrow, I don't expect power before Thursday. Every berth day from today till then is free, and each of you gets the same number again in October. When it's mended we'll find out why, and you'll read it all, including what's unflattering.

Magnus""", cc=[rui, eirik, tiago, silje, marit])
mail("2025-09-09 18:03", catarina, magnus, "Re: Where we stand, and sorry", "Dear Magnus,\n\nMy people are eating your soup and learning to splice. They are not suffering. Thank you for the clear words.\n\nCatarina", cc=[ingrid, hakon, isla])
p = say("2025-09-11 13:47", "general", kirsty, "we have light. all four berths exporting since 13.40. i'm going to bed")
say("2025-09-11 13:49", "general", tiago, "KIRSTY!! Sleep like a queen.", thread=p)
say("2025-09-11 13:52", "general", silje, "All loggers are back. 58 hours lost on A and B, nothing on the internal ones. Well done, all of you.", thread=p)
k = mail("2025-09-18 09:30", kirsty, [ingrid, eirik, silje, rui, catarina, tiago, hakon, marit, isla], "Why it went dark", """all

root cause, 4 pages attached, short version: we fitted the lid seal in march with the wrong grease, mine was the signature. it swelled and let go. the alarm for water in the box was there and was set too high. both changed on all boxes, a second pair of eyes on every lid from now, and the alarm goes to two phones.

i am sorry for the lost swell

kirsty""", cc=[magnus, eilidh, fergus])
mail("2025-09-18 10:20", ingrid, kirsty, "Re: Why it went dark", "Dear Kirsty,\n\nI have been twenty years in this and it is the most honest report that I got. We check our own grease today.\n\nIngrid", cc=[magnus, catarina, hakon], reply_to=k)
mail("2025-09-18 14:36", rui, kirsty, "Re: Why it went dark", "Dear Kirsty, no swell is so good that there is not another one behind it! Chapeau.\n\nRui", cc=[magnus, ingrid], reply_to=k)

# a name left off
p = say("2025-09-16 14:12", "general", isla, "The poster for Plymouth went round this morning. Four logos on it. I can count to five and I did say 'especially five' in May.")
say("2025-09-16 14:20", "general", beatriz, "Isla, this is me. I took the template of last year, before you were with us. I am so sorry, the wildlife part is half of the result. New file in one hour, and I call the printer now.", thread=p)
say("2025-09-16 15:08", "general", beatriz, "Done: five logos, and Struan is second author, as it should have been. The printer had not started.", thread=p)
say("2025-09-16 15:15", "general", isla, "Handsome. Thank you for being so quick. Forgotten.", thread=p)

# asked twice, answered
k = mail("2025-09-29 10:00", marit, eirik, "Anchor drawings", "Hei Eirik, could I have the as-built drawings of anchors 1 to 4? For the fatigue report, I need them this week.\n\nMarit")
r = mail("2025-10-02 08:30", marit, eirik, "Re: Anchor drawings", "Eirik, a small push, I cannot go on without them.\n\nMarit", reply_to=k)
mail("2025-10-02 09:05", eirik, marit, "Re: Anchor drawings", "Oh no. I had it written and it sat in the drafts while I was under the machine. Sorry, sorry. All four attached, and number 3 has a dent that is not in the drawing.\n\nEirik", reply_to=r)
mail("2025-10-02 09:40", marit, eirik, "Re: Anchor drawings", "Perfect, and good that you say the dent. We keep the date.\n\nMarit", reply_to=r)

# the laboratory is to be merged
k = mail("2025-10-06 09:00", hakon, [magnus, ingrid, catarina, isla], "Tindlab becomes part of a larger institute on 1 January", """Dear partners,

I would like that you hear it from us and not from a newspaper. It was decided on Friday evening: on 1 January 2026 Tindlab joins with Vestkyst Forskning and becomes a department of it. It will be public on 20 October; until then I ask you to keep it in the house.

What changes: our logo, our invoice address, and I will have a boss in Stavanger.
What does not change: Marit, Jonas and I stay on Hesta Voe with the same hours. The tank stays. The agreement passes over as it is, clause 15. Mail addresses stay at least until 2027.
What we do not know yet: who signs orders above 50,000 euro. I tell you when I know it, at the latest in the middle of November.

I have reserved an hour on 15 October for all questions, also the rude ones.

Håkon""", cc=[rui, marit, jonas, eilidh, priya])
mail("2025-10-06 10:25", magnus, hakon, "Re: Tindlab becomes part of a larger institute on 1 January", "Håkon, three months' warning and a list of what you don't know. I wish the council wrote like that. No rude questions from here.\n\nMagnus", cc=[ingrid, catarina, isla], reply_to=k)
mail("2025-10-06 15:50", catarina, hakon, "Re: Tindlab becomes part of a larger institute on 1 January", "Dear Håkon,\n\nThank you for your trust. I confess that I was worried for the space of one paragraph. I come on the 15th with two questions about the tank slots in spring.\n\nCatarina", cc=[magnus, ingrid, isla], reply_to=k)
mail("2025-10-16 08:55", hakon, [magnus, ingrid, catarina, isla], "After the hour of questions", "Dear all,\n\nThank you for yesterday. Eleven questions; nine answered, and the two about tank slots: written guarantee until summer 2027 attached, signed by both institutes.\n\nHåkon", cc=[rui, marit, eilidh])
mail("2025-11-13 11:10", hakon, [magnus, ingrid, catarina, isla], "The open point", "Dear all,\n\nAs promised: orders up to 200,000 are signed by me, above it by Stavanger within five days. So it becomes easier than now.\n\nHåkon")

# Rhona comes
p = say("2025-10-13 09:02", "general", fergus, "This is Rhona Halcrow, who'll be me but tidier. She grew up two voes along and has spent nine years on ferry telemetry. Be good to her.")
say("2025-10-13 09:06", "general", silje, "Velkommen Rhona! I have put a half hour in your calendar on Wednesday, I show you the names and where the bodies are buried.", thread=p)
say("2025-10-13 09:11", "general", beatriz, "Welcome, dear Rhona! The same from me on Thursday, with the models. And ask everything, also twice.", thread=p)
say("2025-10-13 09:30", "general", rhona, "Thank you! I've read 'in case of bus' on the bus. I have forty questions and I'm told about the biscuits.", thread=p)
say("2025-10-13 10:02", "general", struan, "Welcome! If you can tell a seal from a buoy at two miles you're already ahead of the last man.", thread=p)

# Bruland waits for money, and says so
k = mail("2025-10-21 09:40", ingrid, [magnus, catarina, hakon, isla], "You should know this about Bruland", """Dear all,

Our financing round is late. It should have closed in September and it will now be the end of November. We are not in danger, we have money until April, but the owners have told us to spend slowly. So for six weeks: no new orders, and I ask Magnus if we may pay the October invoice in December. I would rather say it now than that you wonder why Eirik has become so cheap.

Ingrid""", cc=[rui])
mail("2025-10-21 10:08", magnus, ingrid, "Re: You should know this about Bruland", "December's fine. Thanks for saying. Is there anything we can put off that's on your side of the table?\n\nMagnus", cc=[catarina, hakon, isla], reply_to=k)
mail("2025-10-21 11:50", rui, ingrid, "Re: You should know this about Bruland", "Dear Ingrid, we were there in 2023, it is the worst sport in the world! You can have our spare umbilical on loan, it sits on Magnus's pier and does nothing.\n\nRui", cc=[magnus, catarina, hakon, isla], reply_to=k)
mail("2025-11-24 15:30", ingrid, [magnus, catarina, hakon, isla], "It is signed", "Dear all,\n\nThe round closed at noon. Eirik may buy bolts again. The October invoice is paid. Thank you for six weeks of not being nervous, and Rui for the umbilical.\n\nIngrid", cc=[rui, eirik, silje])

# both want to go up with it
p = say("2025-10-21 14:10", "licence-and-wildlife", priya, "We're stuck. The office reads condition 12 so that both machines share one noise budget. Bruland reads it as one each, Ondamar too, I can see it both ways.")
say("2025-10-21 14:31", "licence-and-wildlife", ingrid, "Then let us take it to the steering group tomorrow. Catarina and I have spoken, we both want it there, with Priya's note, so that the five go to the authority with one voice.", thread=p)
say("2025-10-21 14:35", "licence-and-wildlife", catarina, "Yes, please, this is a shared wish.", thread=p)
say("2025-11-07 09:20", "licence-and-wildlife", priya, "Authority answered our joint letter: one budget per machine. In writing. Champagne for condition 12.", thread=p)

# the farewell
k = mail("2025-10-30 15:00", fergus, [silje, beatriz, jonas, tiago, hakon, kirsty], "All handed over", """Dear all,

Rhona has run the nightly jobs on her own for the past ten days and I've had my hands in my pockets. Bus list: 41 of 41 ticked. Two things are open and she has them both: the tide gauge clock, and the contract for the disks. You'll find me at Aberdeen, and Rhona has my number and leave to use it.

Fergus""", cc=[rhona, magnus])
mail("2025-10-30 15:31", jonas, fergus, "Re: All handed over", "Tusen takk for everything, Fergus. You answered all my stupid questions and never said that they were.\n\nJonas", cc=[rhona], reply_to=k)
p = say("2025-10-31 12:00", "general", magnus, "Fergus's last day. He arrived with a laptop and a cold and leaves with half of Norway's phone numbers. Cake at three, on the pier if it's dry, so in the shed.")
say("2025-10-31 12:05", "general", marit, "Eat a piece for us. Lykke til, Fergus!", thread=p)
say("2025-10-31 12:09", "general", catarina, "Boa sorte, dear Fergus! The door in Peniche is open.", thread=p)

# nobody told us? somebody did
p = say("2025-11-05 08:35", "berths-and-boats", eirik, "Why did nobody tell us that the pier is closed for the crane test today?? I have three people and a float in front of a fence.")
say("2025-11-05 08:41", "berths-and-boats", eilidh, "It was in my mail of 20 October and in the ops call two weeks running, third line, under the otter.", thread=p)
say("2025-11-05 08:44", "berths-and-boats", eirik, "...under the otter. I see it. I read until the otter and was happy. My fault, sorry Eilidh!", thread=p)
say("2025-11-05 08:50", "berths-and-boats", eilidh, "I'll put the otter last in future. Gate opens at one, and there's soup for three.", thread=p)
mail("2025-10-20 14:00", eilidh, [eirik, ingrid, tiago, catarina, marit], "Next three weeks", "Hi all,\n\nWeek 43: berth B inspection, slip as usual.\nWeek 44: boat away Monday. The otter has moved into the compressor crate and has had to be given an address.\nWeek 45: pier closed on Wednesday 5 November until one, crane test.\n\nEilidh")

# Rhona asks
p = say("2025-11-10 11:15", "data-desk", rhona, "Daft question: what's 'flag 9'? It's in nothing I've been given and it's in 300 files.")
say("2025-11-10 11:18", "data-desk", silje, "Not daft! It is 'Fergus was not sure'. Since August it should be 4.", thread=p)
say("2025-11-10 11:40", "data-desk", jonas, "I can send you a small script which changes it.", thread=p)
say("2025-11-10 12:02", "data-desk", rhona, "You're gems. All 300 changed.", thread=p)

# weather moves a meeting
p = say("2025-11-18 16:05", "general", magnus, "Storm tomorrow, 70 knots, no planes and no ferries, and half of you were meant to be in my meeting room. Steering group goes to Friday 21st at the same hour, by video. Stay off the roads.")
say("2025-11-18 16:11", "general", catarina, "Friday is fine for us. Tie down the sheep.", thread=p)
say("2025-11-18 16:20", "general", hakon, "Okay from here.", thread=p)

# stop hammering
p = say("2025-11-25 07:50", "licence-and-wildlife", struan, "I need you to stop the hammering at berth B today please, now if you can. There's a late pup on the near rocks with its mother, forty metres inside the line.")
say("2025-11-25 07:58", "licence-and-wildlife", eirik, "Stopped. I will not pretend that I am happy, we have waited nine days for this weather and the crew costs the same if they hammer or drink coffee.", thread=p)
say("2025-11-25 08:06", "licence-and-wildlife", struan, "I know, and I'm sorry. I'm sitting in the hide till they move. You'll hear from me every hour.", thread=p)
say("2025-11-25 14:12", "licence-and-wildlife", struan, "Mother's taken it round the point. Clear. You can have till dark, and I've asked the office for an extra day without a fee: granted.", thread=p)
say("2025-11-25 14:15", "licence-and-wildlife", eirik, "We hammer. Thank you for the extra day, I take back my face from this morning.", thread=p)

# a smaller step, chosen together
k = mail("2025-11-27 13:30", catarina, [magnus, ingrid, hakon, isla], "Cachalote waits for March, and why we are glad", """Dear all,

As we decided together in the steering group on Friday: we do not put Cachalote out before the winter. The reasons, for the file: the moorings have used more of their margin in the October storms than Marit had computed, and another tow in December would have been courage without sense. We lose three winter months. We win: Marit's stronger lines, six months of both machines side by side instead of three, and the target of 200 MWh goes up to 260. New date: first window after 2 March.

Catarina""", cc=[rui, marit, eilidh, struan, tiago, beatriz])
mail("2025-11-28 08:40", marit, catarina, "Re: Cachalote waits for March, and why we are glad", "Hei Catarina! It needs courage to wait. The new lines are ordered, tank test in week 4.\n\nMarit", cc=[magnus, ingrid, hakon, isla, rui], reply_to=k)

# a quiet month, announced
mail("2025-12-03 10:00", eilidh, [ingrid, eirik, silje, catarina, rui, tiago, beatriz, hakon, marit, jonas, isla, struan, priya], "December: we go quiet", """Hi all,

Nothing goes in the water before the second week of January, so don't take it ill if you hear little from us. The site's closed from 22 December to 5 January. The calls on 23 and 30 December are off, and the steering group of the 17th too, as Magnus asked you all on Friday; the next is 14 January. Kirsty has the duty phone throughout.

Eilidh""", cc=[magnus, kirsty, rhona])
say("2025-12-03 10:30", "general", ingrid, "The same here: Bruland is closed from 19 December to 2 January. Before that it is reports, reports, reports, we are not angry, only writing.")
say("2025-12-03 11:02", "general", catarina, "And Ondamar from 22 December to 2 January. December will be calm from our side.")
say("2025-12-04 09:10", "general", hakon, "Tindlab (for the last time under this name!) from 22 December to 2 January.")
say("2025-12-04 09:44", "general", isla, "Cairnfirth's shut from the 23rd to the 5th. Struan counts seals on Boxing Day regardless.")
p = say("2025-12-17 15:00", "general", magnus, "That's the shed swept. It's been a year: one buoy, one box, one otter, no one hurt. You're good folk to share a sea with. Blyde Yule.")
say("2025-12-17 15:06", "general", rui, "Feliz Natal, dear friends! A bottle is on its way to the shed, hide it from Kirsty!", thread=p)
say("2025-12-17 15:08", "general", kirsty, "i can read you know. merry christmas all", thread=p)
say("2025-12-17 15:20", "general", marit, "God jul!", thread=p)

# the new year
say("2026-01-06 08:45", "general", eilidh, "Happy new year! We're open. Roof's still on, mostly.")
say("2026-01-06 09:05", "general", hakon, "Happy new year from the newly baked department of Vestkyst Forskning. As promised you notice nothing: same people, same tank, same bad coffee.")
k = mail("2026-01-08 09:20", priya, rui, "Signature on the licence return", "Hi Rui,\n\nThe return for 2025 needs your signature on page 6 by the 16th.\n\nPriya")
mail("2026-01-13 08:15", rui, priya, "Re: Signature on the licence return", "Dear Priya, a thousand apologies, I was with my father in hospital since Thursday and looked at nothing. He is well again! Signed, page 6, three days to spare.\n\nRui", cc=[catarina], reply_to=k)
mail("2026-01-13 08:30", priya, rui, "Re: Signature on the licence return", "Oh Rui, no apologies needed at all. Glad he's well. All filed.\n\nPriya", reply_to=k)
k = mail("2026-01-13 10:00", rhona, [silje, beatriz, jonas, tiago, hakon, struan], "The archive moves house on 10 February", """Hello all,

The old server's on its last legs, so on Tuesday 10 February the archive moves to a new one. Four weeks' notice, as this touches everybody's scripts.

- New address from today, both work side by side until 10 March.
- Nothing else changes: same names, same folders.
- I'm at my desk all day on the 10th and 11th for anything that squeaks.

Would that day hurt anybody?

Rhona""", cc=[kirsty, magnus])
mail("2026-01-13 13:25", beatriz, rhona, "Re: The archive moves house on 10 February", "Not at all, dear Rhona. I tried the new address already and it is twice as fast.\n\nBeatriz", reply_to=k)
mail("2026-01-14 09:05", jonas, rhona, "Re: The archive moves house on 10 February", "I have a run from 9 to 11 February. Can I read from the old one in these days?\n\nJonas", reply_to=k)
mail("2026-01-14 09:20", rhona, jonas, "Re: The archive moves house on 10 February", "You can, it stays up and I'll not touch it till your run's done.\n\nRhona", reply_to=k)
say("2026-02-10 16:30", "data-desk", rhona, "Moved. 11.4 TB, no file missing, one squeak (mine).")
say("2026-02-10 16:36", "data-desk", silje, "Smoothest move ever. Fergus would be proud, and jealous.")
say("2026-01-19 09:30", "general", magnus, "Reminder for the southerners: Up Helly Aa is on Tuesday the 27th. The whole of the site is shut on the 27th and the 28th, and anyone who rings on the 28th will get a Viking with a headache. Ops call that week is on Thursday.")
say("2026-01-19 09:41", "general", eirik, "As a real Viking I approve.")

# a wrong bill
k = mail("2026-02-04 11:00", catarina, eilidh, "Invoice for January", "Dear Eilidh,\n\nThe January invoice has six per cent on it, we had agreed three until July. And four storm days are charged. Perhaps an oversight?\n\nCatarina")
mail("2026-02-04 11:35", eilidh, catarina, "Re: Invoice for January", "Oh for pity's sake, the template still has Magnus's first draft in it. I'm sorry! Right one attached, and I've just checked the others: Bruland's was wrong as well and I've rung Ingrid.\n\nEilidh", cc=[magnus, ingrid], reply_to=k)
mail("2026-02-04 12:01", catarina, eilidh, "Re: Invoice for January", "Perfect, thank you. It took you 35 minutes. I shall tell our accountants that it is possible.\n\nCatarina", cc=[magnus, ingrid], reply_to=k)

# I'm out
p = say("2026-02-18 17:05", "general", eirik, "That's it. I'm out. I am leaving this, I cannot work with these people, three rounds and not one point. (The Wednesday quiz.)")
say("2026-02-18 17:08", "general", struan, "You said that a gannet was a kind of penguin, Eirik. We've all had to live with that.", thread=p)
say("2026-02-18 17:10", "general", tiago, "Ondamar leads and accepts his resignation.", thread=p)
say("2026-02-18 17:15", "general", eirik, "I withdraw my resignation and the penguin.", thread=p)

# the day it was for
p = say("2026-03-05 07:15", "berths-and-boats", eilidh, "Hs 0.9, wind nothing, the tug's on time and the sun's up. Cachalote, you're on.")
say("2026-03-05 09:50", "berths-and-boats", tiago, "On tow. Nobody breathes.", thread=p)
say("2026-03-05 13:22", "berths-and-boats", marit, "All four lines connected, tensions as computed to the kilonewton. I cry a little.", thread=p)
say("2026-03-05 16:40", "berths-and-boats", kirsty, "first power 16.38. 41 kW. well done ondamar, she's bonnie", thread=p)
say("2026-03-05 16:45", "berths-and-boats", rui, "To Eilidh for the window, Marit for the lines, Kirsty for the cable, Struan for the quiet morning, and to Bruland whose crew held our stern rope for three hours: this is yours as much as ours!", thread=p)
say("2026-03-05 16:52", "berths-and-boats", eirik, "It was a very good rope. Congratulations from the cold end of the Atlantic.", thread=p)

# what grated
mail("2026-03-17 10:15", isla, leads[:4], "What grated, what didn't", """All,

You asked me to collect it, without names, from all eighteen of us. What grated this year: mails that are too long (nine times), being told of berth changes on Slack only (four), Portuguese lunch hours (two, both jealous), my own reports being late in autumn (three, and fair, I had two people off; it's mended). What didn't: "I was told bad news first by those whose bad news it was" (eleven). I'd like twenty minutes on it next week.

Isla""", cc=[rui, eilidh])
mail("2026-03-17 13:00", magnus, isla, "Re: What grated, what didn't", "That's a good list. Berth changes go by mail as well from Monday, Eilidh's already set it up.\n\nMagnus", cc=[ingrid, catarina, hakon, rui, eilidh])
mail("2026-03-18 08:22", ingrid, isla, "Re: What grated, what didn't", "I recognise my long mails. This is a short one. Good work.\n\nIngrid", cc=[magnus, catarina, hakon, rui, eilidh])
mail("2026-03-26 09:00", magnus, [ingrid, catarina, rui, hakon, isla], "Second year", "All,\n\nFor the record: all five said yes yesterday to a second year, to a third machine if one comes, and to keeping the five points as they are. Rui's lunch has been added as point six.\n\nMagnus", cc=[eilidh])

# ------------------------------------------------------------------ the diary
s.series("Ops call", "2025-05-13 09:30", 1, "2026-03-27", 30, [eilidh, kirsty, eirik, tiago, marit, struan],
         cancelled=["2025-12-23", "2025-12-30"], moved={"2026-01-27": "2026-01-29 09:30"})
s.series("Steering group", "2025-05-07 13:00", 4, "2026-03-27", 90, leads + [rui], skip=[], cancelled=["2025-12-17"], moved={"2025-11-19": "2025-11-21 13:00"})
s.series("Data group", "2025-05-15 10:00", 2, "2025-10-17", 60, [fergus, silje, beatriz, jonas, kirsty], cancelled=["2025-07-10", "2025-07-24"], moved={"2025-05-29": "2025-05-30 10:00"})
s.series("Data group", "2025-10-30 10:00", 2, "2026-03-27", 60, [rhona, silje, beatriz, jonas, kirsty], skip=["2025-12-25"])
s.meeting("2025-06-02 10:00", "File formats, talk", 60, [fergus, silje, beatriz, ingrid, catarina])
s.meeting("2025-06-12 09:00", "File formats, workshop in Lerwick", 420, [fergus, silje, beatriz, jonas, tiago, kirsty])
s.meeting("2025-10-15 12:00", "Tindlab: questions", 60, [hakon, magnus, ingrid, catarina, isla, marit])
s.meeting("2025-10-31 15:00", "Cake for Fergus", 60, [magnus, eilidh, kirsty, fergus, rhona])
s.meeting("2026-03-25 13:00", "Year two", 120, leads + [rui, eilidh])

s.write()
