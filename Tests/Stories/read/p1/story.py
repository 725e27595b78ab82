import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt, re
from kit import Story, day, days

story = Story(4417, "Australia/Brisbane", "2025-02-03", "2025-12-12")
W, S = "wattlebark", "saebyeok"
story.party(W, "wattlebark.example")
story.party(S, "saebyeok.example")
tess = story.person("Tess Moriarty", W, "partnerships")
dale = story.person("Dale Kruger", W, "field operations")
priya = story.person("Priya Nair", W, "customer care")
gav = story.person("Gav Stanton", W, "warehouse")
helen = story.person("Helen Ostrowski", W, "managing director")
ruby = story.person("Ruby Tran", W, "grid compliance")
bae = story.person("Jihoon Bae", S, "partner manager Oceania")
mun = story.person("Soyeon Mun", S, "firmware")
gwak = story.person("Minsu Gwak", S, "export logistics")
ryu = story.person("Hyejin Ryu", S, "quality and returns")
noh = story.person("Taesik Noh", S, "overseas director")
seol = story.person("Eunbi Seol", S, "application engineer")

for d in ["2025-04-18", "2025-04-21", "2025-04-25", "2025-05-05", "2025-08-13", "2025-10-06"]:
    story.away(W, d, d)
for a, b in [("2025-03-03", "2025-03-03"), ("2025-05-05", "2025-05-06"), ("2025-06-03", "2025-06-03"), ("2025-06-06", "2025-06-06"), ("2025-08-15", "2025-08-15"), ("2025-10-03", "2025-10-09")]:
    story.away(S, a, b)

GEN, FW, LOG = "partner-general", "firmware-support", "logistics"
rnd = story.chance

# ---------------------------------------------------------------- everyday work
FILL = dict(
    site=["Toowoomba", "Ipswich", "Caboolture", "Gympie", "Logan Village", "Redcliffe", "Noosaville", "Warwick", "Beaudesert", "Kilcoy", "Maleny", "Dalby", "Bribie Island", "Nambour", "Gatton"],
    street=["Banksia Ct", "Old Mill Rd", "Jacaranda St", "Ridge Rd", "Plover Dr", "Kurrajong Ln", "Dairy Flat Rd", "Railway Pde", "Bluegum Cl", "Quarry St"],
    n=[str(x) for x in range(2, 30)], m=[str(x) for x in range(31, 96)], code=["E%03d" % x for x in range(101, 190, 7)],
    sn=["SB8H-%05d" % x for x in range(10231, 19999, 337)], wd=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    part=["DC isolators", "fan kits", "meter clamps", "wall brackets", "comms dongles", "cable glands", "display panels", "BMS leads", "terminal covers", "gasket sets"],
    ver=["3.1.4", "3.1.6", "3.2.0", "3.2.2", "3.3.1"], box=["BX-%d" % x for x in range(1102, 1999, 61)], po=["PO-%d" % x for x in range(5503, 5999, 17)],
    crew=["Macca's crew", "the Gympie crew", "Jase and young Tyler", "the two Petes", "crew four", "the subbies"],
    volt=["253", "254", "256", "258", "251"], temp=["46", "51", "58", "61", "64"], port=["Busan", "Gwangyang"], ship=["Halcyon Bay", "Orla Pioneer", "Tern Leader", "Selwyn Star"])

def fill(lines):
    chosen = {k: rnd.choice(v) for k, v in FILL.items()}
    out = []
    for line in lines:
        line = re.sub(r"\[([^\]]*\|[^\]]*)\]", lambda m: rnd.choice(m.group(1).split("|")), line)
        out.append(re.sub(r"\{(\w+)\}", lambda m: chosen[m.group(1)], line))
    return out

A2K = [
 "Arc fault | Arc fault alarm at {site} every time the neighbour welds. [True story.|He makes gates.] // It is possible, it listens to this frequency. Please put sensitivity to 3. // Neighbour can keep his hobby, then.",
 "Hail | Hail the size of golf balls in {site}. {n} panels gone, your box hasn't a scratch. // Our housing test is with a steel ball, so golf is fine. // Put that in the brochure.",
 "Serial typo | I've registered {sn} with an O instead of a zero, can you fix it at your end? // Done, it happens to everybody, also to us. // Ta.",
 "Generator | Bloke in {site} wants to run a genset into the backup port. Yes or no? // No. Please, really no. // Knew it, wanted it in writing.",
 "Two batteries | Can a second Cove go on later without redoing the commissioning? // If within 24 months, yes, use page {n}. // Good, sold him on the first one then.",
 "Salt air | {street} is 200 metres off the beach. Is that still 'coastal' or already 'don't'? // It is coastal. 100 metres is the limit. // Measured with the wheel: 212.",
 "Quiet night | Nothing in the queue this morning, first time since I started. Is the portal broken? // It works. Enjoy it. // Making toast.",
 "Module {n} video | Sound's missing in the course video {n}. Crew are lip-reading. // We upload again. It was muted by our trainee. // Hello to the trainee.",
 "Earth wire | Does the bracket count as earthed through the {part} or do you want a separate wire? // Separate wire, 6 square. // Carrying it on the truck already.",
 "Swap | {sn} swapped for the loaner at {street}, took the crew {n} minutes. New best. // Please do not show it to our service people, they need two hours. // Happy to train you lot for once, haha.",
 "Tariff | Customer in {site} wants to charge from the grid at 2 am only. Where's that setting gone? // Under 'Time', second page, since {ver}. // Found it behind the sofa, thanks.",
 "Bees | Swarm on the inverter at {street}. Work's stopped till the bee man's been. // We will never be bored by your reports. // He says they like the hum.",
 "Checked and fine | Rechecked the {n} units from {box}, all pass. // Thank you for the care.",
 "Fault {code} at {site} | [Morning|Arvo|G'day], got an {code} on {sn} at {street}, {site}. [Clears on restart, comes back after lunch.|Won't clear at all.|Only when the pool pump kicks in.] Ideas? // Please send the log of the last 24 hours, and a photo of the DC side if it is possible. // Log's in the shared folder, photo [is a bit blurry, sorry|attached by the apprentice so ignore the thumb]. // Thank you. It is a loose string connector, number {n} in the log. Please tighten and it will be fine.",
 "Grid voltage {site} | Seeing {volt} V at the meter in {site} around noon, unit is throttling. Anything on your side or is that just the street? // That is the street. The inverter reacts as the standard demands it. You can ask the network to lower the tap. // Ta, will lodge it with the network.",
 "How many {part} | How many {part} come in a carton these days? Gav's label says {n}, I count fewer. // {n} since January. Before it was ten more. // [Right-o.|Cheers, mystery solved.|Good, then nobody's been pinching them.]",
 "Commissioning question | {crew} want to know if you can skip step 14 of the commissioning when there's no battery. // Yes, without battery please skip 14 and 15, but do not skip 16. // [Legend.|Too easy, thanks.|Perfect, told them.]",
 "App shows zero | Customer in {site} says the app shows zero though the panels are going. [Wi-Fi's fine.|She's reset it twice.|He's a retired sparky so he's checked everything.] // The server sees the device {sn} last at 06:40. Could you ask to scan the code again? // She did, works. [Wasn't our day for blame, then.|All happy.]",
 "Fan noise | {sn} at {street} sounds like a hairdryer once it hits {temp} degrees. Normal? // Until 65 degrees it should be quiet. Perhaps an insect nest is in the duct. We saw it from your region before. // Mud wasps! Every time. // We add it to the manual, chapter 'wasps'.",
 "{po} | Can you confirm {po}, {n} units and {m} batteries? // Confirmed. Ready at factory next {wd}. // [Beauty.|Ta Minsu or whoever's on.|Lovely, thanks.]",
 "Label artwork | The sticker on the {part} has the old phone number. [Not urgent.|Next print run will do.] // Thank you for finding. We change it with next print. // Cheers.",
 "Training night | Thinking of a training night for {crew}, [beer and breakers|pizza and protection settings]. Could one of you dial in for half an hour? // With pleasure. Which time is it? Please not after 22:00 Korean time. // 6pm ours so 5pm yours. // Then I even still have coffee.",
 "Wi-Fi dongle | Do the dongles cope with mesh routers? Priya's had {n} calls. // Yes from {ver} on. Before that they take the first node and never leave it. // Loyal little things. Will update those.",
 "{box} | {box} turned up with a crushed corner. Unit inside looks fine. Do you want it back? // Please open and look at the {part}. If they are straight, you may install it, warranty stays. // Straight as. Going on a roof in {site}.",
 "Meter clamp backwards | Is there any way to see from your end whether a clamp is on backwards? {site} is exporting at midnight, which'd be clever. // Yes, it is backwards, phase two. // Ha. Told them. They deny it of course.",
 "Photos for the manual | Got some clean install shots from {site} if you want them for the manual. // Very welcome! The ones we have are from a laboratory wall. // Sent. Mind the dog in number {n}.",
 "Roof heat | [Wall's facing west and it's a scorcher, do we need a shade over the SB-8H?|Customer wants the unit on the western wall. Shade hood or not?] // Above {temp} degrees it will reduce power a little. With a hood it does not. // Hood it is.",
 "Missed call | Sorry missed your call, was on a roof in {site} with no hands. // No problem, it was only about the {part}. I wrote it in the ticket. // Seen it, all good.",
 "Sick bub | Out from lunch, little one's got a temperature. {wd} for the call instead? // Of course. I wish the child gets well soon. // Thanks, she's bouncing already.",
 "Torque | Torque on the AC terminals: manual says 2.5, sticker says 2.0. [Which?|Who wins?] // 2.5 is correct. The sticker is of the smaller model. We are sorry for it. // No drama.",
 "Switchboard space | [Old Queenslander|Old farmhouse|Sixties brick job] at {street}, there's no room in the board for the second breaker. Can we use the {code} variant kit? // Yes, with the small enclosure. We have {n} pieces in stock. // Put us down for two.",
 "Log format | Your csv has the date as month first again, my spreadsheet reckons it's winter. // It is the export language setting. Please set to EN-AU. // Bingo.",
 "Handover sheets | Could the handover sheet have a line for the customer's battery serial? // We can add it. Is after line {n} good? // Perfect spot.",
 "Rain | {site} is under water so {n} jobs move to {wd}. Nothing for you to do, just so the counts make sense. // Thank you for telling. Please be careful, all of you.",
 "Possum | You'll like this. {sn} dead, opened the cover, possum nest. Warranty? // I have to ask whether possum is 'act of nature' or 'foreign object'. // Foreign to you maybe. // Hyejin says: act of nature. No warranty, but she wants the photo.",
 "Display language | Unit from {box} woke up in Korean. [Dale pressed OK a lot.|Crew thought it was broken.] // Please hold the left key five seconds, then third line. // Sorted. They can now say 'settings' in Korean.",
 "Backup test | Backup changeover in {site} took 4 seconds, spec says under one. // Is the old relay board inside? Number ends with A. // Ends in A. // Then 4 is normal for it. The B board does it faster. // OK, customer's fine with four, fridge didn't notice.",
 "Weekly counts | This week: {n} installs, {m} service visits, two unhappy customers, one cake. // Thank you. Who got the cake? // Gav. Always Gav.",
 "Portal slow | Is the portal slow for you too or is it our end? // For us also. There is maintenance until 15:00. // Right, cuppa it is.",
 "Half strings | Can I put {n} panels east and six west on one tracker? // Better not. Please use both trackers, else you lose about 8 percent. // Righto, done it the proper way.",
 "Small disagreement | I reckon the derating note in the manual is too cautious. We've run them at {temp} all summer. // I understand, but the capacitor life is calculated with 55. I would like to keep it. // Fair. Leave it in.",
 "Return of {part} | {n} {part} coming back to you on the {ship}, wrong thread. // Received the list, thank you. New ones are in the next box. // Cheers.",
 "Thanks | Just a quick one: {crew} said the phone help on {wd} saved them a second trip. Thanks. // This is nice to hear on a grey morning. I tell the team.",
 "Ekka or whatever | Do we have a Korean word for 'she'll be right'? // 괜찮아요. But we say it only when it is really right. // That explains a lot, lol.",
]
K2A = [
 "Noise level | Could you measure the noise at one metre in {site}? We have only the laboratory number. // 34, with a kookaburra going. // We subtract the bird.",
 "Plug photo | Please send a photo of the plug which your electricians use for {part}. // Sent three, the blue one's the favourite. // Blue is noted.",
 "Course in {wd} | The web course on {wd} has {n} names. May we add {m} seats for next time? // Go for it, there's demand. // I open it.",
 "Spelling | Is it 'switchboard' or 'fuse box' in Queensland? // Switchboard. Fuse box is what nanna says. // We take switchboard.",
 "Old unit {sn} | Unit {sn} is running 1,000 days from the trial time. Could we have it back for study if you swap it? // Owner's attached to it, but I'll ask. // Offer him the new one with a ribbon.",
 "Pallet wood | Customs asks the stamp on pallets of {po}. Do you see 'HT' at the side? // HT, plain as day, photo's up. // Then they let it go.",
 "Night test | We run a load test of the server {wd} at 01:00, the app may be slow for 20 minutes. // Nobody's awake but the possums, go ahead. // It is finished, 12 minutes only.",
 "Colour of LED | Two installers say green looks like blue in the sun. Do you agree? // In full sun it looks like nothing at all. // Then we make it brighter.",
 "Fan kits count | We send {n} fan kits more than ordered, the carton was too big. Please keep them. // Santa's early.",
 "Grid code | Please check one word in line {m}: is 'sustained' the same as 'continuous' in your grid code? // Nope, sustained is ten minutes' average. // This saved me a mistake, thank you.",
 "New desk | We moved to the fifth floor. Phone numbers are the same, view is better. // Can you see us from there? // Almost.",
 "Survey | {n} of your customers filled the survey in {site}, mean is 4.6 of 5. // Who gave the one? // It was a man who dislikes the colour.",
 "Small correction | In my note of {wd} please read {volt} and not 265. I was tired. // Read it that way anyhow.",
 "Log files {site} | Dear all, could you send the log of {sn} in {site}? We compare version {ver} with the former one. // Sent, two days' worth. // Well received. It looks healthy.",
 "Vessel {ship} | The {ship} left {port} on {wd}. {n} pallets. Arrival should be about 19 days later. // Beauty, I'll book the forklift. // Please tell me when seals are opened, number is {box}.",
 "Small delay {po} | Please note that {po} leaves two days later, the [truck to the port|fumigation of pallets|paper of the customs] was late. // No worries, we've got {n} days of buffer. // It left this morning. Thank you for the patience.",
 "Question of the {part} | May I ask which {part} your installers like better, the black or the grey? // Black. Grey shows fingerprints. // Then black. Easy decision for once.",
 "Summer temperature | What is the highest temperature that you measured inside the housing at {site}? // {temp}, in the shade. // Thank you. Our chamber test was higher, so we sleep well.",
 "Ticket {code} | The ticket about {code} can be closed from our view, is it right? // Yep, close it. Customer sent a thank-you, even. // Closed with pleasure.",
 "Manual chapter {n} | I attached chapter {n} of the new manual. Please read if the English is how installers speak. // [Changed 'kindly tighten' to 'tighten'.|Two tiny fixes, otherwise good.|Reads well. Nobody says 'whilst' on a roof though.] // Understood, many thanks.",
 "Visit photos | Here are the pictures from the factory line, as you asked. The man with the yellow helmet is our oldest worker. // Ripper. Can we show those at the toolbox talk? // Yes, he is proud already.",
 "Return analysis {sn} | Unit {sn} came back. We found water inside, from above. Was the gland closed? // [Probably not, Dale's having a word with the subbie.|Our bad, photo shows it open.] // No problem, we repair it once for free.",
 "Battery pallets | {n} batteries are on the next vessel with the new foam. Please say how it survives. // Opened one: not a mark. Keep that foam. // I am glad. It costs 40 cents only.",
 "Time zone | Sorry, I wrote you at the wrong hour again? My calendar says Sydney. // Brisbane doesn't do daylight saving, curtains fade. // I do not understand the curtains but I change the calendar.",
 "Late answer | Sorry, I missed your message, we had the company workshop on the mountain. Answer: yes, {volt} is the correct limit. // No stress. How was the mountain? // High.",
 "Sample of {part} | We send you a sample of new {part}, {n} pieces. Please test until end of month. // On the bench already. // Thank you, curious.",
 "Installer number | How many of your crews finished module {n} of the online course? // {n} out of {m}, the rest by {wd}. // Good. We make certificates with a stamp, the stamp is important. // Mate, they'll frame it.",
 "Spare part list | Please check if the list of {part} is complete, you find it in tab {n}. // Missing the short one for metal roofs. Otherwise spot on. // Added.",
 "Child | I am out of the office in the afternoon, my son has fever. Soyeon takes the tickets. // Look after the little fella, nothing burning here. // Thank you, he sleeps.",
 "Firmware question {ver} | With {ver}, does the clock stay right after a blackout? Could you try one at {site}? // Tried it at {street}, lost two minutes. // Then it is good, it synchronises at night. // Confirmed, right again this morning.",
 "Weather | The news show storms near {site}. Are all people and units well? // All good, lost a gazebo. // I had to look up gazebo. I am sorry for it.",
 "Warranty numbers | For the month we count {n} claims on {m} hundred units. Do you count the same? // One fewer, {sn} was ours. // Then we take out one. Agreed.",
 "Packing | Can your warehouse take pallets of 1.9 metres? // Door's 2.1, forklift driver's nervous, so yes. // Then we save {n} percent freight.",
 "Compliment | The installation in {street} is very clean, we put the picture in our corridor. // Crew's chuffed, cheers.",
 "Invoice | The invoice for {po} has {n} lines, one is doubled, I am afraid. Correction comes today. // Good spot, we'd have paid it and cried later.",
 "Holiday food | What do you eat at your long weekend? Here we have rice cake soup. // Snags. In bread. Standing up. // It sounds efficient.",
 "Test bench | The bench in Daejeon runs your {site} grid profile at {volt} volts since last night. No trip. // Music to my ears. // I will let it run until {wd}.",
 "Cable length | One installer asks for a 3 metre BMS lead. Is it a real need or only one wall? // Just one wall, a very long one. // Then I send one by post and no new part number.",
 "Serial list | Please send the serials of the {n} units still in your shed. // [Done, on the sheet.|On the sheet, and counted twice.] // Perfect match with our list.",
 "Screws | We changed nothing, but the screw supplier asks: are M6 heads good in your heat? // Haven't lost one. // Good, I tell him that Australia is content.",
]
AA = [
 "Ute keys | Who's got the keys to the long ute? // In Gav's jar. // [Ta.|There's forty keys in Gav's jar.]",
 "Roster | {crew} can do {site} {wd} if someone swaps. // I'll swap, owe me a coffee. // Deal.",
 "Ladder | Ladder tags expire {wd}, bring 'em in. // On it.",
 "Stocktake | Gav counts {m} units, system says {n} more. // They're in the other bay, boss. // Righto, panic over.",
 "Toolbox talk | Toolbox talk {wd}: {part} and snakes. // In that order? // Snakes first.",
 "Callback {site} | Callback at {street}, {site}. Breaker off, that's all it was. // Did we charge them? // Took the scones.",
 "Traffic | Bruce Highway's a carpark, {site} starts an hour late. // Customer knows, all sweet.",
]
decks = {}
def daily(pool, starters, responders, channels, per_week, first, last, reply=(6, 220), answered=0.97, mail_share=0.35):
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(story.poisson(per_week / 5)):
            one, other = rnd.choice(starters), rnd.choice(responders)
            if one is other or date in story.closed[one.party]:
                continue
            deck = decks.setdefault(id(pool), [])
            if not deck:
                deck.extend(pool); rnd.shuffle(deck)
            head, _, rest = deck.pop().partition(" | ")
            lines = fill([head] + rest.split(" // "))
            if rnd.random() < mail_share:
                story.exchange("mail", None, date, one, other, ["Subject: %s | %s" % (lines[0], lines[1])] + lines[2:], reply, answered, 0.5, (7.5, 16.5))
            else:
                story.exchange("team", rnd.choice(channels), date, one, other, lines[1:], reply, answered, 0.6, (7.5, 16.5))

field, kr = [tess, dale, priya, gav, ruby], [bae, mun, gwak, ryu]
allch = [GEN, FW, LOG]
daily(A2K, field, kr, allch, 7.5, "2025-02-04", "2025-06-30")
daily(K2A, kr, field, allch, 6.0, "2025-02-04", "2025-06-30")
daily(AA, [dale, gav, priya], [gav, ruby, tess], [GEN, LOG], 0.9, "2025-02-10", "2025-12-05", mail_share=0)
daily(A2K, field, kr, allch, 6.0, "2025-07-01", "2025-08-31", reply=(20, 400), answered=0.95)
daily(K2A, kr, field, allch, 4.5, "2025-07-01", "2025-08-31", reply=(10, 300), answered=0.95)
# replies of Saebyeok grow slow from September, contact thins from October
daily(A2K, field, kr, allch, 5.0, "2025-09-01", "2025-10-10", reply=(700, 2100), answered=0.85)
daily(K2A, kr, field, allch, 3.2, "2025-09-01", "2025-10-02", reply=(20, 400), answered=0.95)
daily(A2K, field, kr, allch, 2.2, "2025-10-13", "2025-12-10", reply=(800, 2400), answered=0.75)
daily(K2A, kr, field, allch, 1.0, "2025-10-13", "2025-12-10", reply=(60, 700), answered=0.9)

core = [tess, dale, ruby, bae, mun, ryu]
story.series("Partner call", "2025-02-13 11:00", 2, "2025-12-11", 45, core, skip=["2025-04-24"],
             cancelled=["2025-08-28", "2025-09-11", "2025-09-25", "2025-10-23", "2025-11-20"], moved={"2025-06-05": "2025-06-04 11:00"})
story.meeting("2025-04-02 10:00", "Pilot review, forty homes", 90, core + [gav, gwak])
story.meeting("2025-05-16 14:00", "Listing: how we get it through", 45, [helen, tess, ruby, noh, bae])
story.meeting("2025-10-14 11:00", "Plan 2026", 60, [helen, tess, noh, bae])
story.meeting("2025-12-03 10:00", "Return of equipment and data", 45, [helen, tess, bae])

# ---------------------------------------------------------------- scenes
# the good months
m = story.mail("2025-02-04 09:12", tess, [bae, mun, gwak, ryu], "Two thousand roofs", "Hi all,\n\nFirst proper day. Two thousand homes by Christmas with an SB-8H on the wall and a Cove battery next to it, and nobody left in the dark during storm season. I've told my mum so now it has to happen.\n\nShout if anything about how we do things is odd. Half of it is.\n\nTess", cc=[dale, ruby, gav, priya])
story.mail("2025-02-04 11:40", bae, tess, "Re: Two thousand roofs", "Dear Tess,\n\nThank you for the warm start. Everybody here has read it, and the number 2,000 is now written on the white board of the third floor. Director Noh added an exclamation mark with his own hand.\n\nBest regards,\nJihoon", cc=[dale, ruby, mun, ryu], reply_to=m)

m = story.mail("2025-02-20 15:05", tess, bae, "What we said on the call, in writing", "Hi Jihoon,\n\nSo we don't have to remember it:\n- anything that goes onto a customer's unit over the air, or changes what we can order: two weeks' heads-up, either direction\n- mails get an answer inside two working days, even if it's 'looking into it'\n- partner call every second Thursday, and if something bugs us we say it there first\n\nYell if I got it wrong.\nTess", cc=[dale, mun])
story.mail("2025-02-21 09:20", bae, tess, "Re: What we said on the call, in writing", "Dear Tess, this is exactly how we understood. Agreed for our side.\nJihoon", reply_to=m, cc=[dale, mun])

t = story.team("2025-02-26 10:02", GEN, dale, "47 pages to hang a box on a wall. mun what did you do to us")       # noise: shared joke
story.team("2025-02-26 10:09", GEN, mun, "Version for engineers has 212. You got the comic book.", reply_to=t)
story.team("2025-02-26 10:11", GEN, dale, "ok that's fair, page 30 is actually quite good", reply_to=t)
story.team("2025-02-26 10:15", GEN, ryu, "We print Dale a special edition with big pictures 😄", reply_to=t)

t = story.team("2025-03-06 07:44", FW, priya, "URGENT please: cyclone coming over the coast tonight, 61 customers with batteries. Can storm mode be forced on for postcodes 4500 to 4575 before 3 pm?")   # noise: simply urgent
story.team("2025-03-06 07:58", FW, mun, "I am on it. List is loaded, I need only your written yes.", reply_to=t)
story.team("2025-03-06 08:00", FW, priya, "YES. That is a yes from Wattlebark.", reply_to=t)
story.team("2025-03-06 10:31", FW, mun, "All 61 are charging to 100 percent. I stay at the screen until it passes.", reply_to=t)
t = story.team("2025-03-10 08:20", GEN, tess, "Power was out for 19 hours up there. All 61 houses had lights. Soyeon, there's a lady in Bribie Island who wants to knit you something.")
story.team("2025-03-10 08:33", GEN, mun, "I slept under the desk but I would do it again. Please no wool, I am allergic.", reply_to=t)
story.team("2025-03-10 08:50", GEN, helen, "Well done, both teams. Rarely say it, mean it.", reply_to=t)

m = story.mail("2025-04-07 13:15", ryu, [priya, gav, tess], "Return portal moves on 1 May", "Dear partners,\n\nfrom 1 May returns go through the new portal. The old address stays open until 31 May, so please do not hurry. I attach how it looks, and I hold a short training on 23 April at 11:00 your time.\n\nHyejin Ryu", cc=[bae])   # noise: announced change
story.mail("2025-04-07 14:02", priya, ryu, "Re: Return portal moves on 1 May", "Perfect notice, thank you Hyejin. We'll all be there on the 23rd.\nPriya", reply_to=m, cc=[gav, tess])

t = story.team("2025-04-29 16:12", LOG, gwak, "I must apologise deeply. I sent you the packing list of Chile. You do not have 300 units for Valparaíso.")     # noise: trivial apology
story.team("2025-04-29 16:20", LOG, gav, "darn i'd booked the flights", reply_to=t)
story.team("2025-04-29 16:22", LOG, gwak, "Correct one is there now. Please enjoy Brisbane instead.", reply_to=t)

m = story.mail("2025-05-14 10:30", tess, [helen, noh], "Taking the listing upstairs (from both of us)", "Helen, Director Noh,\n\nJihoon and I have gone as far as we can with the certifier, and we'd both like the two of you to ring them together. We wrote this mail jointly, nobody's cross with anybody. Half an hour on Friday?\n\nTess & Jihoon", cc=[bae, ruby])     # noise: joint escalation
story.mail("2025-05-14 12:10", noh, tess, "Re: Taking the listing upstairs (from both of us)", "Dear Ms Moriarty, I am available. It is a good way. T. Noh", reply_to=m, cc=[helen, bae, ruby])
story.mail("2025-05-19 09:00", bae, [tess, ruby], "Listing is through", "The call on Friday did it. The certifier published us this morning. Many thanks to Mrs Ostrowski, who was much firmer on the phone than I could be.\nJihoon")

t = story.team("2025-05-20 11:25", LOG, gav, "Brindle Freight have left our pallets in the rain AGAIN. useless mob, third time since march")         # noise: third firm
story.team("2025-05-20 11:41", LOG, gwak, "Also here they lost one document. I ask for quotation from another carrier, do you agree?", reply_to=t)
story.team("2025-05-20 11:44", LOG, gav, "agree with both hands", reply_to=t)

# it begins
t = story.team("2025-05-27 07:52", FW, dale, "what happened to the units overnight? 112 of them say 3.4 and they've all got export capped at 5. phones are melting")
story.team("2025-05-27 08:30", FW, priya, "38 calls before half past eight. Nothing in my inbox about a 3.4. Did anyone see a note?", reply_to=t)
story.team("2025-05-27 09:41", FW, mun, "3.4 went live for Oceania at midnight. The cap comes from the global default. I can give you a script to put it back.", reply_to=t)
story.team("2025-05-27 09:44", FW, dale, "a script. for 112 houses. cool.", reply_to=t)
story.truth("2025-05-27", "change without notice: firmware 3.4 overnight", S, W, 4)

m = story.mail("2025-05-29 14:20", tess, bae, "Tuesday night", "Hi Jihoon,\n\nWe're through it, the last eleven were done by hand. I'd just like to understand how it came about, because we did write down the fortnight.\n\nTess")
story.mail("2025-06-02 16:50", bae, tess, "Re: Tuesday night", "Dear Tess,\n\nthe release calendar is set by the headquarters and our region is one line in it. I will see what can be done. Please understand the situation.\n\nJihoon", reply_to=m)

story.mail("2025-06-04 10:05", gwak, [gav, dale], "Spare boards", "Dear Gav, the 60 relay boards will be with you on 13 June, I give you my word on it.\nMinsu")
t = story.team("2025-06-16 08:10", LOG, gav, "no boards friday, nothing on the tracker either. minsu?")
story.team("2025-06-16 13:35", LOG, gwak, "They will arrive until the 20th. Sorry.", reply_to=t)
t = story.team("2025-06-24 09:02", LOG, gav, "it's the 24th. shelf's empty. got 14 families on the old board waiting")
story.team("2025-06-24 15:48", LOG, gwak, "The production had another priority. I expect now the first week of July.", reply_to=t)
story.truth("2025-06-24", "promise slips: spare boards", S, W, 4)

t = story.team("2025-06-18 12:01", GEN, dale, "my son asked if koreans ever sleep. I said ask soyeon")           # noise
story.team("2025-06-18 12:20", GEN, mun, "Tell him we take turns.", reply_to=t)

m1 = story.mail("2025-06-30 10:15", ruby, mun, "Anti-islanding test report for the network", "Hi Soyeon,\n\nThe network wants the full test report for the 3.4 build, not only the certificate page. They've paused our approvals over 5 kW until they have it. Could you send it?\n\nThanks, Ruby", cc=[ryu])
story.mail("2025-07-07 09:30", ruby, mun, "Re: Anti-islanding test report for the network", "Hi Soyeon, Hyejin, me again with the report. 22 applications sitting in the queue now.\nRuby", cc=[ryu, bae], reply_to=m1)
story.mail("2025-07-15 08:55", ruby, [mun, bae], "Re: Anti-islanding test report for the network", "Hello, is somebody there? I don't mind a 'no', I just need to tell them something. Thirty-one in the queue.\nRuby", cc=[ryu, tess], reply_to=m1)
story.truth("2025-07-15", "request without answer: test report", S, W, 4)

m = story.mail("2025-07-03 17:10", tess, bae, "Boards", "Hi Jihoon,\n\nSince you ask why Gav is so short: every house that waits more than ten days costs us ninety dollars a day to Larkfield Homes. That clause has been there since they signed us in April. I kept it to ourselves, it felt like our headache and not yours. By now it's forty-odd thousand.\n\nTess")
story.mail("2025-07-04 10:22", bae, tess, "Re: Boards", "Dear Tess,\n\nI did not know of such a clause. If it had been on our table in April, the boards would have gone by air. Now they are on the sea.\n\nJihoon", reply_to=m)
story.truth("2025-07-03", "pressure not shared: penalty clause", W, S, 2)

t = story.team("2025-07-10 14:31", GEN, dale, "boards are here and they're rev C. nobody mentioned rev C. honestly they're lab coats, the lot of them, never been up a ladder in their lives and it shows")
story.team("2025-07-10 14:40", GEN, gav, "slide deck engineers", reply_to=t)
story.team("2025-07-10 15:55", GEN, ryu, "We can read this channel also.", reply_to=t)
story.truth("2025-07-10", "loose label: lab coats", W, S, 4)

m = story.mail("2025-07-11 16:30", gwak, [gav, tess], "Forecast for September", "Dear Gav, the September forecast was due last Friday, may I have it?\nMinsu")
story.mail("2025-07-11 16:58", gav, gwak, "Re: Forecast for September", "Not doing numbers ahead while I can't tell what turns up. You'll get it when I've seen the boards work.\nG", reply_to=m, cc=[tess])

t = story.team("2025-07-14 09:05", GEN, seol, "Hello everybody! I am Eunbi Seol and I start today as application engineer for the Australian homes. I would be happy to join some installations by video, and to learn who does what at Wattlebark. May I have a list of contacts, and who could take me along?")
story.team("2025-07-21 10:12", GEN, seol, "Good morning, I try again with my question of last week. I have also prepared a small test plan for {0}. Is there somebody who would look at it with me?".format("Gatton"))
story.team("2025-07-28 16:40", FW, seol, "I read now the old channel from the beginning to learn the sites by myself. If it is wrong to ask here, please only tell me where.")
story.truth("2025-07-28", "newcomer left alone", W, S, 2)

t = story.team("2025-07-17 15:20", LOG, gav, "stop everything: smell of burning in bay 3")      # noise: simply urgent
story.team("2025-07-17 15:31", LOG, gav, "false alarm, Pete's sausage roll in the microwave", reply_to=t)
story.team("2025-07-17 15:40", LOG, gwak, "I was already dialling. Please protect the Cove batteries from Pete.", reply_to=t)

m = story.mail("2025-07-31 11:00", mun, tess, "Article in 'Roof & Grid'", "Hello Tess,\n\nI read the interview. 'Our storm mode, which the Wattlebark people thought up and built after the cyclone.' My team wrote it in four nights. There is not one word of Daejeon on the two pages. My colleagues have asked me whether it is a translation error, and I did not know what I shall say.\n\nSoyeon", cc=[bae])
story.mail("2025-08-05 12:35", tess, mun, "Re: Article in 'Roof & Grid'", "Hi Soyeon, the journo cut it to fit, you know how they are. It's a trade rag, nobody reads page nine.\nT", reply_to=m, cc=[bae])
story.truth("2025-07-31", "contribution not credited: storm mode", W, S, 3)

t = story.team("2025-08-07 09:17", LOG, gav, "opened BX-2044. ordered 240, counted 130. counted again. 130. paperwork says 130 and it was printed nine days ago")
story.team("2025-08-07 09:26", LOG, dale, "so you knew last week and we find out with the doors open. i've got crews booked to the 29th", reply_to=t)
story.team("2025-08-07 14:50", LOG, gwak, "As there was no forecast the line was given to a project in Gwangju. Since 1 August your volume is 130 per month.", reply_to=t)
story.truth("2025-08-07", "change without notice: allocation 240 to 130", S, W, 5)
story.truth("2025-08-07", "surprise: learns with the container doors open", S, W, 3)

m = story.mail("2025-08-12 10:10", helen, bae, "Payment run August", "Mr Bae,\n\nWe shall settle July when the quantities are what the order says. Kindly pass it on.\n\nH. Ostrowski", cc=[tess])
m = story.mail("2025-08-19 18:05", noh, helen, "Serious concern of the management", "Dear Mrs Ostrowski,\n\nI address you directly. 31 days overdue, USD 418,000. Furthermore the conduct of Mr Kruger in written form, and the care of your warehouse with our goods. I ask you for a statement within five days. Our legal department reads in copy.\n\nTaesik Noh\nOverseas Director", cc=[bae])
story.mail("2025-08-20 08:14", helen, noh, "Re: Serious concern of the management", "Mr Noh,\n\nThe warehouse and Dale are news to me. Two calls went by this month and neither came up, nor has anybody rung Tess. You'll have your statement when I have the facts.\n\nHelen Ostrowski", reply_to=m, cc=[bae, tess])
story.truth("2025-08-19", "escalation without an earlier word", S, W, 4)
story.truth("2025-08-19", "vicious circle: boards late, forecast held, volume cut, payment held, director writes", "both", "both", 3)

t = story.team("2025-08-22 13:02", GEN, dale, "let's be straight. we sweat on the roofs and wear every phone call, you sit in daejeon and count. there's what we care about and there's what you lot care about and the two don't touch")
story.team("2025-08-22 13:30", GEN, priya, "Can't say I disagree. On our side everyone's been flat out to cover for this.", reply_to=t)
story.team("2025-08-22 16:11", GEN, ryu, "Here also people work until night, for claims where water came through open glands. Your crews, not our boards.", reply_to=t)
story.truth("2025-08-22", "us against them", W, S, 4)

story.mail("2025-08-27 17:20", bae, [tess, dale, ruby], "Call tomorrow", "Dear Tess, I have to take the call out of the calendar, internal meeting.\nJihoon", cc=[mun, ryu])
m = story.mail("2025-09-10 17:45", bae, [tess, dale, ruby], "Thursday", "Dear all, not possible this week.\nJihoon")
story.mail("2025-09-11 08:05", tess, bae, "Re: Thursday", "That's two in a row, and there's a list as long as my arm. Could we find any other half hour?\nT", reply_to=m)
story.mail("2025-09-24 17:50", bae, [tess, dale, ruby], "Tomorrow's call", "I am sorry, I must call it off. After Chuseok we look for a new rhythm.\nJihoon")
story.truth("2025-09-11", "meetings cancelled", S, W, 4)
story.truth("2025-09-19", "replies slow down", S, W, 3)

m = story.mail("2025-09-04 15:15", noh, helen, "Direction of the Australian business", "Dear Mrs Ostrowski,\n\nfor your information, the board sees the future in shopping centres and solar parks of above 1 MW. The house on the hill was a fine beginning. Our engineers will be placed according to it.\n\nTaesik Noh")
story.mail("2025-09-08 09:00", helen, noh, "Re: Direction of the Australian business", "Mr Noh,\n\nHouses on hills are the whole of what we do.\n\nHelen Ostrowski", reply_to=m, cc=[tess])
story.truth("2025-09-04", "goals drift: solar parks or homes", S, W, 2)

t = story.team("2025-09-16 10:10", FW, priya, "The network's outage map is wrong again, their mob couldn't organise a chook raffle. Not your side, Soyeon, just venting.")   # noise: third party
story.team("2025-09-17 11:50", FW, mun, "Understood. I looked up chook raffle.", reply_to=t)
t = story.team("2025-09-22 09:30", LOG, gav, "heads up, shed's closed for fumigation 13 and 14 october, no deliveries those two days pls")     # noise: announced change
story.team("2025-09-23 15:00", LOG, gwak, "Noted. The vessel comes on the 20th anyway.", reply_to=t)

m = story.mail("2025-09-30 10:40", bae, tess, "Kestrow", "Dear Tess,\n\nour agent in Sydney sent me a photograph of the fair. Your stand shows a Kestrow inverter, with a sign 'from October'. In the spring you told me over lunch that you would ring me before anyone. I had to explain a picture to Director Noh that I had not seen.\n\nJihoon")
story.mail("2025-10-01 16:00", tess, bae, "Re: Kestrow", "Jihoon, I'm sorry it reached you like that. Decision was made in July, above me, and I never found the right week. With 130 a month we can't feed the crews.\nTess", reply_to=m)
story.truth("2025-09-30", "surprise: second make on the stand", W, S, 3)

m = story.mail("2025-10-15 11:20", tess, [bae, noh], "After yesterday", "Hi both,\n\nMy notes: no number for 2026. We finish what's on order, then see. The two thousand came off the slide, I don't think anyone noticed it going. We're at 871.\n\nTess", cc=[helen])
story.mail("2025-10-20 17:30", bae, tess, "Re: After yesterday", "Noted. The white board was cleaned also.\nJihoon", reply_to=m)
story.truth("2025-10-15", "ambition fades: two thousand homes", W, S, 2)
story.truth("2025-10-31", "contact thins out", S, W, 3)

t = story.team("2025-10-22 08:45", GEN, priya, "Sorry everyone, sent the customer newsletter twice. The second one is not a better one.")    # noise
story.team("2025-10-23 13:20", GEN, ryu, "I liked both.", reply_to=t)

m1 = story.mail("2025-10-30 09:10", tess, bae, "Prices from January", "Hi Jihoon,\n\nWe quote on Monday for jobs in February and I've no price schedule past 31 December. Can you send it?\nTess")
story.mail("2025-11-05 09:12", tess, bae, "Re: Prices from January", "Any luck?\nT", reply_to=m1, cc=[noh])
story.mail("2025-11-12 08:30", tess, [bae, noh], "Re: Prices from January", "Trying both of you, plus a text and two voicemails. We've gone out with last year's figures because customers do ring back.\nTess", reply_to=m1, cc=[helen])
story.truth("2025-11-12", "silence: prices", S, W, 4)

m = story.mail("2025-11-18 14:00", helen, noh, "Clause 19", "Mr Noh,\n\nPlease take this as the ninety days under clause 19, counted from today. Tess will send a list: demo units, keys to the portal, customer records in a format that somebody else can read.\n\nI was fond of this one in March.\n\nHelen Ostrowski", cc=[bae, tess])
story.mail("2025-11-24 17:05", noh, helen, "Re: Clause 19", "Dear Mrs Ostrowski, received. The legal department will confirm. T. Noh", reply_to=m, cc=[bae])
story.truth("2025-11-18", "leaves: ninety days' notice", W, S, 5)

t = story.team("2025-11-27 11:15", FW, dale, "soyeon this isn't about you, you always picked up. just saying it while the channel's still here")     # noise good
story.team("2025-11-28 16:20", FW, mun, "Thank you. Please keep the glands closed.", reply_to=t)
story.mail("2025-12-04 10:00", tess, bae, "Boxes", "Hi Jihoon, as said yesterday: 9 demo units, 3 keys, on the Tern Leader on the 15th. Gav's wrapped them properly.\nTess")

story.write()
