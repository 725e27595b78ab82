import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, days, day

story = Story(4711, "Europe/Amsterdam", "2025-03-03", "2026-02-13")
story.party("wolderik", "wolderik.example")
story.party("accumora", "accumora.example")

Marijke = story.person("Marijke Dontje", "wolderik", "Managing director")
Sjoerd = story.person("Sjoerd Terpstra", "wolderik", "Head of purchasing")
Hanneke = story.person("Hanneke Vos", "wolderik", "Lead engineer")
Ruben = story.person("Ruben Alberda", "wolderik", "Supply planner")
Lotte = story.person("Lotte Brinkhuis", "wolderik", "Quality")
Daan = story.person("Daan Wiersema", "wolderik", "Programme manager")
Giancarlo = story.person("Giancarlo Beltrame", "accumora", "Owner and CEO")
Federica = story.person("Federica Zanchin", "accumora", "Key account")
Matteo = story.person("Matteo Rigoni", "accumora", "Technical manager")
Alessandro = story.person("Alessandro Dal Pozzo", "accumora", "Production planning")
Elena = story.person("Elena Marchioro", "accumora", "Quality")
Radu = story.person("Radu Ionescu", "accumora", "Firmware, remote from Cluj")
WHO = {p.first: p for p in story.people}

ALL = list(story.people)
story.channel("battery-daily", ALL)
story.channel("battery-engineering", [Hanneke, Lotte, Daan, Matteo, Elena, Radu, Alessandro])
story.channel("wolderik-accu-intern", [Marijke, Sjoerd, Hanneke, Ruben, Lotte, Daan])
story.channel("accumora-backstage", [Giancarlo, Federica, Matteo, Alessandro, Elena, Radu])

for d in ["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-29", "2025-05-30", "2025-06-09", "2025-12-25", "2025-12-26", "2026-01-01"]:
    story.away("wolderik", d, d)
for d in ["2025-04-21", "2025-04-25", "2025-05-01", "2025-05-02", "2025-06-02", "2025-08-15", "2025-12-08", "2026-01-06"]:
    story.away("accumora", d, d)
story.away("wolderik", "2025-07-21", "2025-08-01")
story.away("accumora", "2025-08-04", "2025-08-22")
story.away("wolderik", "2025-12-24", "2026-01-02")
story.away("accumora", "2025-12-24", "2026-01-06")


def check(when, who):
    d = day(when[:10])
    assert d.weekday() < 5 and d not in story.closed[who.party], (when, who.name)


def S(when, channel, who, text, thread=None):
    check(when, who)
    return story.slack(when, channel, who, text, thread=thread)


def M(when, sender, to, subject, text, cc=(), re=None):
    check(when, sender)
    return story.mail(when, sender, to, subject, text, cc=cc, reply_to=re)


# ---------------------------------------------------------------- background

BACKGROUND = """
Ruben > Alessandro
- Morning Alessandro, how many packs are on the {day} truck? I have {n} in my sheet.
- {n} yes, {pal} pallets. [driver is called|they come at] 14
- [Top, thanks|Perfect, then I book the dock]

Ruben > Alessandro
- {pal} pallets just came in, all corners whole, no wet cardboard. Somebody in Schio wraps like it is for his grandmother
- is my cousin [Denis|Ivano]. i tell him
- Tell him [the whole warehouse says hi|he can come wrap here, we pay in drop]

Alessandro > Ruben
- can you take {qty} extra on the {day} load, otherwise half pallet travels empty
- Sure, we have the room. Just put them on {po} and I sort it here
- ok done

Ruben > Alessandro !
- Tracking {trk} says Innsbruck since [last night|6 this morning]. Is that normal or is the driver having schnitzel?
- normal, rest of 11 hours. he is in Zwolle {day}
- Schnitzel it is. [Thanks!|No stress then]

Alessandro > Ruben
- forecast week {wk} please? i make the line plan [tomorrow morning|today at 16]
- In the shared sheet since ten minutes, tab 'fcst', {n} short ones and {qty} of the Duo
- seen thx

Ruben > Alessandro
- Small thing, the label on pallet {pal} says {qty} but I count two less
- wait i look. [yes you are right, operator scan twice|yes, two stay on the rework bench]. i correct the ddt and they go with next
- All good, thanks for being quick

Alessandro > Ruben
- gate code of dock 3 is changed? driver stay outside {qty} minutes
- Oh no, sorry, it's [4471#|4482#|4490#] since this month. I forgot to put your carrier on the list. On it now
- ok he is inside, drink your coffee. says is terrible
- He is right about that

Alessandro > Ruben
- returnable boxes: we have only {qty} here. can you send back?
- We have a tower of them. {day} with the empty truck, promised
- thank you

Ruben > Alessandro
- Boxes are on the truck as said, {qty} pieces, I counted them twice because Lotte was watching
- arrived, all ok

Ruben > Alessandro !
- Sorry, missed your message of yesterday, my daughter has chickenpox and I am working from the kitchen table between two episodes of Bluey
- no problem. mine had in january. try the bath with the oat
- The oats are now in the bath and in the keyboard. Thanks!!

Alessandro > Ruben !
- sorry for late, yesterday strike of train, i arrive at 11
- No worries, nothing was burning. Ours only stop for leaves

Ruben > Alessandro
- Line asks if {lot} is already the version with the longer strap
- yes from {lot} all long
- [Lovely|Great], mechanics will cry with joy

Alessandro > Ruben !
- one press stop this morning, i am {qty} packs behind, i recover in the second shift. truck {day} not touched
- Thanks for saying. Shout if it does touch
- recovered. all {n} are packed
- [Hero|Chapeau]

Ruben > Alessandro
- Any chance to get {qty} packs one day earlier? Demo day for a municipality, and our sales guy promised before he thought
- you have also these sales guys. ok i take from buffer, courier {day}
- I owe you a crate of something

Lotte > Elena
- Hi Elena, incoming inspection of {lot}: {qty} checked, 0 rejected. Two times a scratch on the lid, within the limit sample.
- Thank you Lotte, I register it. Have a nice day.

Lotte > Elena
- Elena, the certificate of {lot} is signed but without date. Can you send it once more?
- Of course, I apologise, please find it in the folder now with the date.
- Found, thanks.

Elena > Lotte
- Dear Lotte, may I ask if you could measure the gap of the lid on {qty} pieces of {lot}? Our gauge is at the calibration.
- Done: between 0,31 and 0,38 mm. All inside.
- You are very kind, thank you.

Lotte > Elena
- 1) serial {ser} gives no wake-up. 2) fuse is fine. 3) what shall I measure next?
- Please the voltage between pin 3 and pin 5, after that we ask Matteo.
- 0,4 V. [So sleeping, not dead.|It woke up after charging.]
- So he was only very deep in sleep. I write it in the FAQ.

Elena > Lotte
- Returned packs of last month: I have analysed {qty}, of them [three|four|two] are no fault found, the others connector bent from the user.
- Bent by user, so that is our side. I'll put a drawing in the manual.

Lotte > Elena
- Question of our dealer in [Utrecht|Gent|Münster|Odense]: may a pack of {ser} age be stored below zero?
- Until -20 for three months yes, with charge around 40 percent. Not to charge below zero, this is important.
- Thanks, sent on with your sentence in bold.

Elena > Lotte !
- I am sorry, yesterday I called you Charlotte all the meeting. Radu told me after.
- Ha, only my grandmother and the tax office do that. No problem at all.

Lotte > Elena
- Drop test fixture: yours or ours for the next round?
- If for you is the same, ours, because the new one has the softer floor plate of the norm.
- [Same for me.|Fine with me.]

Hanneke > Matteo %battery-engineering
- Matteo, on {drg} the radius at the bottom rail is {qty} mm and on the step file it looks like a bit less. Which one do I believe, so that I do not build the cradle twice?
- Believe the drawing! The step is from before, I was lazy. I upload the good one now.
- Thanks, the cradle thanks you as well.

Matteo > Hanneke %battery-engineering !
- Hanneke a question of philosophy: the cable should exit left or right? For us is better left because the harness do not cross, but if you have the drain hole there I understand.
- Left is fine, the drain hole sits {qty} mm further back. I checked on the {bike} and on the old frame as well, to be sure.
- Fantastic, left then, I sleep well.

Radu > Hanneke %battery-engineering
- fw {fw} is on the share. Changes: SOC does not jump anymore after a cold night, and the log ring is twice as big
- I put it on two of our own commute bikes, I'll ride it this week and tell you on {day}.
- perfect, rain helps with testing :)

Hanneke > Radu %battery-engineering
- Rode {fw} for {qty} kilometres with headwind both ways, as is tradition here. State of charge went down like a ruler. Very nice.
- great, thanks for the log, the little step at 38% is the display rounding, not us

Radu > Hanneke %battery-engineering
- do you still need the debug frame 0x5{hex}? it costs bus load
- We use it on the end-of-line tester only. If you keep it behind the service key that would suit both.
- behind the service key it is

Hanneke > Radu %battery-engineering
- I see {qty} error frames a minute on the bench when the display boots before the pack. No complaint in the field, but it itches me.
- known itch: the display shouts before anybody is awake. I can delay the answer by 200 ms
- Please do, then my itch is gone.

Matteo > Hanneke %battery-engineering !
- thermal pictures of the Doppia at 30 A: hottest cell 47, I expected 52! The aluminium bridge work very good
- Beautiful. Could you put the ambient in the file name? I once compared pictures of January and July and drew bold conclusions.
- ahahah yes, 23 degrees, renamed

Hanneke > Matteo %battery-engineering !
- For the vibration profile: do you want cobbles or tram rails? We logged both in [Zwolle|Deventer|Utrecht|Gent], {qty} minutes each.
- Both please! Cobbles for the welding, rails for the connector. You are the Ferrari of the bad roads.

Radu > Hanneke %battery-engineering !
- internet in Cluj half dead today, they dug up the street. if I vanish from the call it is a shovel
- Understood, we will mourn you for five minutes and go on.
- back, shovel lost

Hanneke > Elena %battery-engineering
- Elena, which torque do you use for the lid screws now? My table, which I trusted, has two values.
- It is 1,2 Nm with the washer. The other value is of the old gasket, you can delete.

Matteo > Lotte %battery-engineering !
- Lotte can you send me two of the packs that the user did swim in the canal? I like to open them.
- {ser} and one more go with the truck of {day}. They smell. You are warned.
- they smell like Venice in August, I am at home

Lotte > Matteo %battery-engineering !
- Autopsy of the canal packs, any news? No hurry, only curious.
- Dry inside! water only in the charge port, the gasket is a champion. I write two pages {day}.
- Super. Photo goes on the wall.

Hanneke > Matteo %battery-engineering !
- I do not agree with the 3 mm foam, I think it settles within a year and then the pack rattles. Can we try the 4 mm one on ten pieces?
- I say the 3 is enough but I have no data, you have the roads. Ten pieces with 4 for you, ten with 3, and the loser pays dinner.
- Deal. I like [fish|gnocchi].

Radu > Lotte %battery-engineering !
- Lotte, log of {ser}: it says 61 charge cycles in nine weeks. Who rides that??
- The flower lady at the market of Hattem. She starts at 4 in the morning.
- respect for the flower lady

Lotte > Radu %battery-engineering
- Service tool asks for a key again on laptop {qty}. Did it run out?
- yes they live 90 days, new one is in the vault. sorry, I'll put a reminder two weeks before
- Works. Thank you.

Sjoerd > Federica # Order confirmation {po}
- Federica, {po} for {n} pieces, delivery week {wk}. Please confirm. Sjoerd
- Dear Sjoerd, good morning! I confirm {po}, {n} pieces for week {wk}, all as in the order. Have a nice day, Federica

Sjoerd > Federica # Invoice {inv}
- Invoice {inv} has {qty} pieces more than the delivery note. Can you look at it?
- Dear Sjoerd, you are right, it was an error of us with the samples which are free of charge. The credit note leaves today. My apologies!
- Received. Solved, thanks.

Federica > Sjoerd # Payment list
- Dear Sjoerd, a kind reminder, the invoice {inv} was due on {day}. Maybe it is only between two chairs?
- Federica, it was on the desk of a colleague who is ill. Paid this morning, please excuse us.
- Arrived, thank you so much and good recovery to the colleague!

Federica > Ruben # Packaging tax {lot} !
- Dear Ruben, our accountant kindly asks how many kilos of cardboard stayed with you this quarter, is for the consortium. I know, very exciting question.
- Hi Federica, the most exciting of my week! {n} kg, plus minus a few boxes that my kids turned into a castle.
- Thank you Ruben! The castle I do not declare.

Sjoerd > Federica # Copper clause, monthly figure
- Index of this month is in. Works out at plus {qty} cents a pack by our table. Do you get the same?
- Dear Sjoerd, we arrive to the same cents, so I put it in the list. It is so nice when two Excel agree.
- Agreed.

Federica > Sjoerd # Visit
- Dear Sjoerd, when you come to Schio, you prefer to sleep in the centre or near the factory? In the centre there is the good restaurant, near the factory there are the trucks.
- Centre. I see enough trucks. Two nights, with Hanneke.
- Perfect, I book!

Hanneke > Matteo # Notes on the {drg} review
- Dear Matteo, thanks for the hour of this morning. I wrote down four points: the chamfer, the seal groove, the colour of the handle and the text on the warning label, which in Dutch is now a sentence that nobody over here would say. I marked all of it in the pdf. None of it is urgent.
- Dear Hanneke, received, three points I do before {day}. For the label please give me the sentence that a Dutchman says.
- "Niet openen" will do. We are a people of few words.

Matteo > Hanneke # Cell holder, two variants
- Dear Hanneke, I attach two variants of the holder. A is more light, B is more easy to glue. My heart says A, my production says B. What do you think?
- Dear Matteo, B, with pain. The weight difference is {qty} grams, and the rider who notices that has yet to be born. But I would keep A in the drawer for the Duo.
- Very wise. B then and A sleeps in the drawer.

Lotte > Elena ~ # Monthly figures {lot}
- Hello Elena, our numbers of the month: {n} received, 2 rejected, 1 field return. I get 0,6 percent. What do you have?
- Dear Lotte, I have the same with one return less, because {ser} we have closed as transport damage. Attached the table.
- Correct, I change mine. Thanks, Lotte

Elena > Lotte # Audit dates
- Dear Lotte, for the small process audit I can propose two days, the {day} of next week or the one after. Which do you prefer?
- The one after please, then our gauge is back too. I bring Ruben, he has never seen a laser welder.
- With pleasure, we prepare the safety glasses also for him.

Ruben > Federica # Bank holidays
- Hi Federica, do I have it right that you are closed on your holiday next month and the truck goes a day earlier? I do not want to stand on the dock alone again
- Dear Ruben, all right like that, truck one day before, Alessandro knows it!

Federica > Ruben # Photos for your catalogue
- Dear Ruben, marketing asks if we may use the picture of the blue {bike} in front of the bakery in our catalogue?
- Hi Federica, yes of course, the baker is very proud, please spell him right. High-res is in the folder.
- Many thanks, he is more famous than me now.

Ruben > Alessandro !
- Question from above: can you do {n} in one week, if ever?
- one week yes, two weeks with saturdays, three weeks i escape to sardegna
- Haha noted, I write 'two'

Alessandro > Ruben
- truck today is a small one, the big is broken. {pal} pallets today and rest {day}, price same
- OK thanks for telling, the line has enough for three days
- rest is loaded now

Ruben > Alessandro !
- Did the new pallet stickers with QR reach you? Posted them [Monday|last week]
- yes. very big. you can read from the moon
- Our forklift drivers are on the moon sometimes

Lotte > Elena
- Elena, small compliment from our fleet workshop: the new handle is 'finally a handle'.
- I print it and I hang it near the line, thank you!

Elena > Lotte !
- Is it correct that the photo of {ser} shows our warranty seal broken? The dealer says no.
- I see it broken too, bottom left. I'll phone the dealer, you don't have to.
- Thank you. [He confessed?|And?]
- He 'only looked inside'. Not warranty.

Radu > Hanneke %battery-engineering
- would you hate me if the log timestamps become UTC?
- I would love you, our server is UTC since ever and I subtract hours like a monk.
- done in {fw}

Hanneke > Radu %battery-engineering !
- One of my juniors asks why the pack balances only above 4,05 V. I gave an answer with much handwaving, would you give the real one in two lines?
- below that the curve is flat, so you would balance noise. above it you balance energy. that's all the magic
- Framed. Thank you.

Matteo > Hanneke %battery-engineering
- I go to the lab in Padova {day}, you want that I test also your display in the EMC chamber? there is one free hour
- Yes please! I'd have to pay a fortune for that hour here. It goes by courier today.
- arrived, is more quiet than a nun

Hanneke > Matteo %battery-engineering !
- The {bike} prototype drank {qty} Wh per km with two hundred kilos of potting soil in the box. I had estimated more.
- with the soil of your garden or is science?
- Both. The garden is in a very good state by now.

Ruben > Alessandro !
- Heads up, our system is being updated {day} afternoon, orders come by mail that day as it was said in the newsletter
- ok i look in the mail
- Update done, all works again. Wonder of the world

Alessandro > Ruben
- for {po} you want all in one truck or two?
- Two, half on {day} and the rest the week after, our rack is full of frames
- ok

Ruben > Alessandro !
- Who won the bet about the delivery of {day}?
- you. 10.40. i said 11
- That is one espresso, I'm keeping a list. You are at {qty}

Sjoerd > Federica
- Federica, our finance asks for the new IBAN letter with stamp. Bureaucracy, I know.
- Stamped and signed by Giancarlo himself, it is in your mail! :)
- Thanks. Finance is happy, rare thing.

Federica > Sjoerd !
- Sjoerd good morning, the lady from the bank of you called me, is it true or is it a scam?
- True. Annual check. You can answer her, I should have told you. Sorry.
- No problem, she was very nice!

Federica > Hanneke
- Hanneke, a customer in Bolzano asks me where to test ride your {bike}, do you have somebody there?
- Not yet, nearest is Innsbruck. Tell him I ride it down personally if he buys five.
- I told him. He is thinking about it!!

Lotte > Matteo %battery-engineering
- Matteo, insulation test at our line: limit 10 MOhm or 20? The work instruction and the drawing fight.
- 20 is the right, 10 is the norm minimum. We stay more high to sleep better.
- 20 it is, I change the instruction.

Elena > Hanneke %battery-engineering
- Dear Hanneke, the supplier of the gasket asks if the grey is a must, the black would have shorter delivery.
- Black is fine for me, nobody sees it, but please only from a round number of lot and with a line in the change list as we agreed.
- Naturally. I put it for {lot} of next quarter, you get the form.

Ruben > Alessandro !
- I have a new colleague in the warehouse, Bas, he'll mail you about boxes. He is nice but types in capitals, it's not anger
- OK I WRITE HIM IN CAPITALS ALSO
- Please don't

Ruben > Lotte %wolderik-accu-intern
- Lot, liggen de [{qty}|{pal}] sets voor de demo apart of zitten die nog in de grote stapel?
- Apart, stelling 4, met een geel briefje.
- [Top|Gezien], dank

Lotte > Ruben %wolderik-accu-intern
- Kan jij de krat met retouren [vandaag|{day}] meegeven? Hij staat in de weg.
- Doe ik, gaat met de middagrit mee.

Sjoerd > Ruben %wolderik-accu-intern
- Voorraad accu's in dagen?
- {qty} dagen kort, {pal} dagen Duo.
- Prima.

Hanneke > Lotte %wolderik-accu-intern !
- Lotte, wil je bij de volgende keuring even letten op de sticker aan de onderkant, bij mijn testfiets zat hij scheef en ik ben dan meteen een heel kind.
- [Gekeken, {qty} stuks, allemaal recht.|Komt op de lijst.]
- Fijn, dan lag het aan mij.

Ruben > Hanneke %wolderik-accu-intern !
- Wie heeft de sleutel van de acculader in hal 2? De {day}ploeg zoekt zich suf
- In de la onder de printer, sinds de heidag al. Ik hang hem aan het bord.
- Gevonden!

Marijke > Sjoerd %wolderik-accu-intern
- Cijfers inkoop voor het MT, heb je die {day}?
- Ja. Staan erin.

Lotte > Hanneke %wolderik-accu-intern
- Ik ga {day} een uur eerder weg, zwemles van de jongste.
- Natuurlijk, ik neem de telefoon over.

Sjoerd > Lotte %wolderik-accu-intern
- Hoeveel retouren dit kwartaal, ruwweg?
- {pal}, waarvan de helft gebogen stekkers.
- Valt mee.

Ruben > Sjoerd ~ %wolderik-accu-intern
- Dat wordt een dikke order week {wk}, {n} stuks, mag ik [boeken|hem plaatsen]?
- Ja.

Radu > Matteo %accumora-backstage !
- nightly test bench: {qty} runs, one red, it's the USB hub again
- we buy a new hub, this one is older than my son
- ordered, 31 euro, don't tell Giancarlo we are spending

Alessandro > Elena %accumora-backstage
- elena the scale at station {pal} is out, you calibrate?
- In one hour I come, thank you Alessandro.
- ok

Elena > Alessandro %accumora-backstage
- For {lot} I need {qty} pieces for the destructive test, please do not pack them.
- put aside red box

Federica > Alessandro %accumora-backstage
- Ale, can you send me the load of week {wk} before lunch? So I answer to the customers.
- sent. is [82|88|91] percent

Radu > Federica %accumora-backstage
- invoice for my travel of last month is in the folder, sorry for the crumpled taxi receipt
- Seen, the accountant ironed it ;)

Matteo > Alessandro %accumora-backstage
- the laser needs 2 hours of service {day}, better in the morning or in the pause?
- pause. and bring the guy before with coffee

Federica > Elena %accumora-backstage
- Elena for the fair in Bologna we need one pack cut open, clean, is there one?
- There is the nice one of the school visit, I make it shine.

Hanneke > Radu %battery-engineering !
- {ser} reports 3 degrees more than its neighbour in the same box. Sensor or real?
- sensor, offset from the batch of that week. calibration value comes over the service tool, takes 10 seconds
- Took nine. Both agree now.

Radu > Hanneke %battery-engineering !
- I'm off {day}, my brother marries. phone is off too, my mother ordered it
- Congratulations to the brother, and obey your mother.

Matteo > Hanneke %battery-engineering
- sorry Hanneke I saw only now your question of yesterday, I was all the day under the press with a lamp. Answer: yes, {qty} mm are enough
- No harm done, I was building the other side first anyway.

Ruben > Alessandro !
- Did someone in your team draw a smiley on the box of {ser}? The mechanic refuses to throw it away now
- maybe. nobody confess
- Frame material

Alessandro > Ruben
- new forwarder cutoff is 13.30 from the first of next month, so you know in time
- Noted, orders to you before noon then. Fine

Lotte > Elena # Question on the manual !
- Elena, in chapter {pal} of your manual it says "the battery must be nourished". I think charged?
- Dear Lotte, oh my God, the translation program. Charged, yes. I correct it in all the languages.
- Pity, I liked it.

Sjoerd > Federica # Insurance certificate
- Yours runs out this month. New one please.
- Dear Sjoerd, thank you to remind me, I ask the broker in this moment.
- It came. Filed.

Federica > Sjoerd # Cost of the special boxes
- Dear Sjoerd, the carton maker asks {qty} cents more. I told him that he dreams. We close at the half, and we carry it.
- Good negotiating. Thank you for the transparency.

Hanneke > Matteo # Range table for the brochure
- Dear Matteo, marketing want one number for the range and I want a table with wind, temperature and load, so we are in a healthy war here. Could you check my table? I got 38 to 112 kilometres, which sounds silly but is honest.
- Dear Hanneke, your table is right. In Italy we would write the big number and a small star. Courage!
- We went for a big number and a big star.

Elena > Lotte # Safety data sheet
- Dear Lotte, the new version of the safety data sheet is ready, only the address of the emergency call did change.
- Thanks, distributed to warehouse, drivers and dealers.

Ruben > Federica !
- Federica, does the truck of {day} still go by Brescia? Somebody here wants to send a cheese to his aunt
- Of course, cheese has priority :) by Brescia at 17
- The aunt will be informed

Hanneke > Lotte %battery-engineering
- For the record for all in here: the ten packs with the thick foam are on the courier bikes in Zwolle, numbers in the sheet. First look in {pal} weeks.
- And I take the pictures. Same camera, same lamp.

Radu > Lotte %battery-engineering
- question about the field logs, are the {qty} files of this week complete? last one ends in the middle of a word
- Upload stopped, the train went in a tunnel. Sending it again from home.
- got it, thx

Elena > Lotte ~
- Today our auditor of the ISO was here, all passed, she loved our traceability with you.
- Congratulations! Then the afternoons with the barcodes were good for something.

Alessandro > Ruben
- i see order {po} two times in the portal with same number. delete one?
- Ai, double click of mine, delete the lower one please, sorry
- deleted

Ruben > Alessandro
- Little panic here: line says {qty} of {lot} have no screw bag. True?
- screw bags are in box one, the upper. always
- Found. Line says nothing now, very silent line

Sjoerd > Alessandro
- Alessandro, {po}: week {wk} or {wk} plus one? Ruben is at the dentist.
- {wk} confirmed
- Thanks.

Lotte > Elena
- My measuring table goes for calibration {day}. So no dimensions for three days, visual only.
- Understood, thank you to inform. I send the measured values with the lot meanwhile.

Matteo > Radu %accumora-backstage
- Radu the bench show current minus 3 A when nothing is connect?
- clamp is upside down
- ...yes

Matteo > Hanneke ~ # Winter mode
- Dear Hanneke, Radu and me have an idea for the cold: the pack warms himself with few watts when is on the charger, so in the morning he is ready. It costs nothing, only firmware. Do you like it?
- Dear Matteo, like is a weak word. Our couriers lose a fifth of their range in January. Could we try {qty} of them?
- Of course! We make a special version, with a small snowflake in the log.

Ruben > Alessandro !
- Question, non urgent: does your {lot} come before or after the two days of inventory?
- before. inventory i do with closed door and music
- Which music?
- battiato. loud

Federica > Sjoerd # Supplier questionnaire !
- Dear Sjoerd, I filled the {n} questions of the sustainability questionnaire. At number {qty} they ask if we have fish in our river. I answered yes, small ones.
- Best answer of all suppliers so far. Thanks for the work.

Elena > Hanneke %battery-engineering !
- The ageing test is at {n} cycles, the capacity is at 94 percent, better than the curve of the supplier.
- Lovely news for a grey {day}. Please keep torturing them.

Hanneke > Radu %battery-engineering !
- May I show the snowflake log to two students of Windesheim? Anonymous, no serials.
- sure. let them find the bug on page 2, I left it there for educational reasons

Ruben > Alessandro
- Two boxes wet on the outside, roof of trailer {trk} leaks. Inside dry. I told the carrier, not on you
- thx, i tell them also. next truck other trailer

Lotte > Alessandro
- Alessandro, could you leave the foil off the top box? Then we can scan without cutting.
- yes. from next truck
- Works very well, thank you.

Federica > Ruben !
- Ruben!! Which day was the visit of the school? I lost my agenda, or the dog did
- Haha, {day} at 10. Poor dog, it had a heavy meal

Radu > Hanneke %battery-engineering
- release notes of {fw} now in the repo, tell me if any sentence sounds like a lawyer
- Only the second one. And the word 'herewith'.
- removed herewith

Sjoerd > Federica # {po}, partial
- Split of {po} as agreed by telephone: {qty} now, rest week {wk}. Confirm in writing please.
- Dear Sjoerd, confirmed in writing and with a smile.

Lotte > Elena !
- Somebody put a pack upside down in the rack and then it 'reported an error'. It reported gravity.
- May I use this in our training? Thank you for the laugh.

Ruben > Alessandro
- Alessandro, does {po} fit in one trailer together with the {pal} pallets of spare chargers?
- yes if chargers go on top. not more than 2 high
- Then I say one trailer

Alessandro > Ruben !
- which door for tall truck, this driver is new
- Door {pal}, the one with the painted rabbit. He can't miss it
- he found the rabbit

Ruben > Alessandro
- I'm making the holiday plan of the line. From you I need one number: packs a day, normal week
- 62. with wind in the back 66
- 62 then, we have the wind from the front here

Alessandro > Ruben !
- the plug of {qty} chargers is english type. you want them?
- We have one dealer in Norwich who will cry of joy, yes. The rest please European
- ok, separate box with a crown on it

Lotte > Elena !
- Elena, our new scale says the packs are {qty} grams heavier than in spring. Yours?
- Same as always here. Is it possible that your scale stands on the new floor?
- It does. Moved it: same as always. Embarrassing.

Elena > Lotte
- Good morning Lotte, for the traceability of {ser} I need the frame number, if it is possible.
- WD-{n}-{qty}, sold in [Leiden|Breda|Meppel].
- Perfect, thank you.

Lotte > Elena
- For next week I have {pal} returns to ship. Collect them or one by one?
- Together please, in the box with the sand as always.
- OK. Sand is ordered, the supplier thinks we have a playground.

Hanneke > Matteo %battery-engineering
- The lock of the {bike} gets a new cylinder next year, same outline. I send you the model already so that it can't bite anyone later.
- Received and checked, it fits with {pal} mm of air.
- Good, then that stone is out of the shoe.

Matteo > Hanneke %battery-engineering
- Which glue do you use for the cork under the box? Ours becomes milk with the heat
- Two-component, the number is on the sheet {drg}. Smells like a nail studio but it holds.
- ordered, the office is warned of the nail studio

Radu > Hanneke %battery-engineering !
- can somebody ride {ser} empty until it switches off? I want to see the last 2 percent
- I've a volunteer, who lives {pal} km away and has strong legs. {day}.
- got the log. he walked {qty} hundred metres? tell him beer is on me

Hanneke > Radu %battery-engineering
- The app people want the cell temperature with two decimals. I said that the sensor itself does not know the second one.
- you said right. one decimal, and even that is optimistic
- One it stays.

Radu > Lotte %battery-engineering
- error 0x{hex} in your list is just 'charger removed too fast'. cosmetic, I'd hide it
- Hide for the rider, keep for us. OK?
- ok, done that way

Lotte > Radu %battery-engineering
- Can the tool export to csv with a semicolon? My Excel is Dutch and stubborn.
- settings, third tab, 'continental'. named after you people
- It works. Continental greetings.

Matteo > Lotte %battery-engineering
- Lotte have you a photo of the crack near the handle? From above and with the light from the side
- Three photos in the folder, with coin for the scale. [Five|Ten|Two] cents.
- It is only the paint, the plastic is whole. I sleep

Elena > Hanneke %battery-engineering
- May I ask, the clear coat on the label, is it resistant to the cleaner of your dealers?
- To soap yes, to the stuff for chains no. We tell them every year, every year one tries.
- Then I add a line on the label for this one.

Hanneke > Elena %battery-engineering
- Elena, I compared {pal} gaskets old and new with a feeler and could not feel anything, which is what one hopes for.
- It is what one hopes for, yes. I put the report in the folder.

Ruben > Alessandro
- Is {lot} the one that comes with the yellow or with the white seals?
- white. yellow was for the trial
- White seen, all clear

Alessandro > Ruben
- my screen says {n} boxes to come back, true?
- {qty} less, some are in Gent at the dealer. They come with the next round
- ok i correct

Ruben > Alessandro
- My boss wants to know the lead time for a rush order. What do I say?
- say 12 days and think 9
- A man of wisdom

Alessandro > Ruben
- cmr paper of {trk} has wrong weight, {n} kg, police can be bad. new one in mail
- Printed, the driver swapped it. Thanks for watching
- prego

Lotte > Alessandro
- Are the desiccant bags in again? The last carton had none.
- forgot at shift change. in again, i put a photo on the wall
- Good, thank you.

Elena > Lotte # Training of your dealers
- Dear Lotte, I prepared the slides for the dealers, {qty} pages. Please take out what for a Dutch dealer is obvious.
- Elena, I took out two and added one about high pressure cleaners. Nice work.
- Thank you, I learned that the Dutch wash everything.

Lotte > Elena ~ # Sample plan {lot}
- Elena, I'd like to go from {qty} to 8 checks a lot, the last twelve were clean. Any objections?
- Dear Lotte, no objections, rather pleasure. I note it in the quality plan for the next revision.

Hanneke > Matteo # Torsion test {drg}
- Dear Matteo, we twisted the frame with the pack in it until the testing machine asked for mercy. The pack is fine, the cradle has a hairline near the second bolt, so that's mine to repair. I thought you'd like to know which of the two gave in first.
- Dear Hanneke, I am proud of my pack and I suffer with your cradle. If you want I send the ribs that we use.
- Ribs gladly received, they work.

Matteo > Hanneke # Cable length
- Dear Hanneke, {n} mm or {n} plus 20? With 20 more the hand of the worker is happy.
- Dear Matteo, plus 20. Happy hands make fewer mistakes.

Ruben > Alessandro # Stock list, end of month
- Hi Alessandro, here the monthly list: {n} on the shelf, {qty} at the line. Shout if your side looks different.
- same here minus 2, they are the ones in the lab. ok

Alessandro > Ruben # Pallet count !
- ruben we have in the books {n} euro pallets at you. correct?
- Counted them in the rain: {n} minus one, that one is now a bench for smokers.
- i write off the bench

Lotte > Matteo # Scrap {lot}
- Matteo, {pal} packs for destruction. With you or at the recycler in Lelystad?
- Lelystad, the road is more short. I only need the serials for the register.
- Sent. The certificate follows.

Sjoerd > Federica ^ # {po}
- {po}, {n} pieces, half paid in advance as required. Confirm the date.
- {po} is confirmed for week {wk}. Federica Zanchin

Federica > Sjoerd ^ # Advance payment {po}
- The advance for {po} has arrived, the goods will be loaded on {day}.
- Noted.

Sjoerd > Federica ^ # Statement of account
- Please send the open items list per end of month.
- In attachment the list. Regards, F. Zanchin

Ruben > Alessandro ^
- Anything on the road for us this week?
- {pal} pallets, left today
- Thanks

Alessandro > Ruben ^
- {po} loaded, {qty} short on the count, rest with the next
- OK, noted on the slip

Ruben > Lotte %wolderik-accu-intern !
- De chauffeur van {day} vroeg of hij hier mag slapen. Ik heb ja gezegd, hij staat naast de fietsenstalling.
- Prima, wel even de bewaking zeggen.

Hanneke > Ruben %wolderik-accu-intern
- Ruben, {qty} accu's graag aan de kant voor de schokproef, het mogen de bekraste zijn.
- Liggen klaar, met kras en al.

Lotte > Sjoerd %wolderik-accu-intern
- De meetklok is stuk, nieuwe kost {n} euro. Mag dat?
- Mag. Bon naar mij.

Marijke > Ruben %wolderik-accu-intern
- Hoeveel fietsen gaan er {day} de deur uit?
- {qty}, als de lak droog is.
- Dank.

Ruben > Lotte %wolderik-accu-intern
- Taart in de kantine, Bas is vader geworden!
- Wat leuk, ik kom eraan.

Hanneke > Lotte %wolderik-accu-intern
- Ik zit {day} bij de hogeschool, dus als de proefbank piept dan graag de stekker eruit en mij niet bellen.
- Begrepen. Stekker eruit.

Elena > Radu %accumora-backstage
- Radu the file of yesterday has {qty} columns and no header, may I ask the header?
- sorry, pushed without. header's there now

Alessandro > Matteo %accumora-backstage !
- station {pal} makes a noise like a goat
- is the fan. i come with the oil

Federica > Alessandro %accumora-backstage
- The customer of the lawn mowers comes {day}, please can the yard be without pallets?
- will be a ballroom

Matteo > Elena %accumora-backstage
- Elena where did you put the good camera?
- In the cabinet of the gauges, charged.
"""


def parse(text):
    out = []
    for block in text.strip().split("\n\n"):
        head, *lines = block.strip().split("\n")
        once = head.endswith("!")
        head = head.rstrip("! ")
        early, late = "~" in head, "^" in head
        head = head.replace("~", "").replace("^", "")
        subject = channel = None
        if " # " in head:
            head, subject = head.split(" # ", 1)
        if "%" in head:
            head, channel = [x.strip() for x in head.split("%", 1)]
        one, other = [WHO[x.strip()] for x in head.split(">")]
        early = early or not late and one.party != other.party and bool({one.first, other.first} & {"Sjoerd", "Federica"})
        out.append(dict(one=one, other=other, once=once, early=early, late=late, subject=subject, channel=channel or "battery-daily", lines=[l[2:] for l in lines]))
    return out


POOL = parse(BACKGROUND)
C = story.chance


def items(date):
    week = (date + dt.timedelta(days=14)).isocalendar()[1]
    return dict(n=C.choice([120, 144, 160, 168, 180, 192, 210, 216, 240, 252, 264, 288, 300]), qty=C.randint(6, 39), pal=C.randint(2, 9), wk=week,
                lot=f"L{date.year % 100}{date.isocalendar()[1]:02d}{C.choice('ABC')}", ser=f"AM48-{C.randint(20100, 39899)}", po=f"PO {C.randint(45100, 46890)}",
                inv=f"{C.randint(2210, 3960)}/25", trk=f"BX{C.randint(3000, 9899)}", day=C.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
                drg=f"DRW-1{C.randint(100, 480)}", fw=f"2.{C.randint(3, 6)}.{C.randint(0, 9)}", hex=f"{C.choice('1234567')}{C.choice('ABCDEF')}",
                bike=C.choice(["Sleper", "Sleper Duo", "Zeeg"]))


NL = {"Monday": "maandag", "Tuesday": "dinsdag", "Wednesday": "woensdag", "Thursday": "donderdag", "Friday": "vrijdag"}


def fill(line, it, dutch=False):
    if dutch:
        it = dict(it, day=NL[it["day"]])
    line = re.sub(r"\[([^\]|]*(?:\|[^\]|]*)+)\]", lambda m: C.choice(m.group(1).split("|")), line)
    return re.sub(r"\{(\w+)\}", lambda m: str(it[m.group(1)]), line)


HOURS = (8.4, 17.6)


def talk(ex, date, speed, answered):
    it, before, subject = items(date), None, None
    dutch = ex["channel"] == "wolderik-accu-intern"
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=C.uniform(8.5, 16.9))
    threaded = C.random() < 0.55
    for number, line in enumerate(ex["lines"]):
        who, whom = (ex["one"], ex["other"]) if number % 2 == 0 else (ex["other"], ex["one"])
        if number and C.random() > answered[who.party] and ex["one"].party != ex["other"].party:
            return
        if at.date() > story.end:
            return
        when, line = at.strftime("%Y-%m-%d %H:%M:%S"), fill(line, it, dutch)
        if ex["subject"]:
            subject = subject or fill(ex["subject"], it)
            before = story.mail(when, who, whom, subject if before is None else "Re: " + subject, line, reply_to=before)
        else:
            before = story.slack(when, ex["channel"], who, line, thread=before if threaded else None)
        low, high = speed[whom.party] if ex["one"].party != ex["other"].party else (3, 90)
        at = story.later(at, C.uniform(low, high), whom.party, HOURS)


def background(periods, chosen):
    cycle, pool, turn = -1, [], {id(ex): C.randrange(3) for ex in chosen}
    for first, last, per_week, speed, answered in periods:
        for date in days(day(first), day(last)):
            if date.weekday() > 4:
                continue
            for _ in range(story.poisson(per_week / 5)):
                cool, cold, ex = date >= day("2025-09-09"), date >= day("2025-10-01"), None
                for _ in range(60):
                    if not pool:
                        cycle += 1
                        pool = [one for one in chosen if not one["once"] or turn[id(one)] == cycle]
                        C.shuffle(pool)
                    one = pool.pop()
                    if not (one["early"] and cool or one["late"] and not cold or date in story.closed[one["one"].party]):
                        ex = one
                        break
                if not ex:
                    continue
                talk(ex, date, speed, answered)


shared = [ex for ex in POOL if ex["one"].party != ex["other"].party or ex["channel"] == "battery-engineering"]
inside = [ex for ex in POOL if ex not in shared]
YES = dict(wolderik=1.0, accumora=1.0)
background([
    ("2025-03-05", "2025-07-18", 6.8, dict(wolderik=(4, 170), accumora=(4, 180)), YES),
    ("2025-07-21", "2025-08-22", 2.5, dict(wolderik=(5, 200), accumora=(5, 200)), YES),
    ("2025-08-25", "2025-10-03", 6.8, dict(wolderik=(4, 190), accumora=(6, 240)), YES),
    ("2025-10-06", "2025-10-31", 6.0, dict(wolderik=(5, 220), accumora=(20, 420)), dict(wolderik=1.0, accumora=0.97)),
    ("2025-11-03", "2025-12-19", 5.0, dict(wolderik=(5, 240), accumora=(420, 1500)), dict(wolderik=0.98, accumora=0.92)),
    ("2026-01-07", "2026-02-12", 1.6, dict(wolderik=(10, 400), accumora=(500, 1700)), dict(wolderik=0.97, accumora=0.9)),
], shared)
background([
    ("2025-03-05", "2025-12-19", 1.1, dict(wolderik=(5, 90), accumora=(5, 90)), YES),
    ("2026-01-07", "2026-02-12", 1.1, dict(wolderik=(5, 90), accumora=(5, 90)), YES),
], inside)

# ---------------------------------------------------------------- calendar

story.series("Battery line-up", "2025-03-11 10:00", 2, "2026-02-10", 45, [Ruben, Lotte, Hanneke, Alessandro, Elena, Matteo],
             skip=["2025-07-29", "2025-08-12", "2025-12-30"], cancelled=["2025-10-21", "2025-11-04", "2025-11-18", "2025-12-02", "2026-01-13"],
             moved={"2025-06-17": "2025-06-18 11:00"})
story.series("Steering Wolderik Accumora", "2025-03-20 14:00", 4, "2026-01-22", 60, [Marijke, Sjoerd, Giancarlo, Federica],
             skip=["2025-08-07", "2025-12-25"], cancelled=["2025-10-30"])
story.meeting("2025-04-15 15:30", "Cake, pack number one thousand", 30, [Ruben, Lotte, Alessandro, Elena])
story.meeting("2025-05-07 09:00", "Water in twelve packs, joint look in Schio", 240, [Lotte, Hanneke, Elena, Matteo])
story.meeting("2025-10-10 08:30", "Controller recall, joint call", 60, [Lotte, Hanneke, Elena, Radu])

# ---------------------------------------------------------------- scenes

# How it began
k = M("2025-03-04 09:12", Federica, [Marijke, Sjoerd, Hanneke], "After Zwolle", """Dear Marijke, dear Sjoerd, dear Hanneke,

we are back in Schio and the whole car smelled of stroopwafel until the Gotthard. Thank you for two beautiful days. I write here what we shook hands on, so it does not remain only in my notebook:

- who changes something in the pack, in the cells, in the process or in the volumes or conditions tells it 30 days before, for prices six weeks
- a question gets an answer in two working days, also if the answer is "I do not know yet"
- the line-up call every two weeks, the four of us with Giancarlo every four weeks

If I forgot something please correct my English and my memory.

With warm regards
Federica""", cc=[Giancarlo, Matteo])
k = M("2025-03-04 11:40", Marijke, [Federica, Sjoerd, Hanneke], "Re: After Zwolle", "Memory and English both fine. This is what we agreed. Looking forward to it.\n\nMarijke", cc=[Giancarlo, Matteo], re=k)
M("2025-03-04 18:05", Giancarlo, [Marijke, Federica], "Re: After Zwolle", """Dear Marijke, my father started with car batteries in a garage and he used to say that a good customer is the one who calls also when there is nothing to buy. I have the feeling that you are of this kind. To a long road together, also uphill (you have no uphill, we lend you some).
Giancarlo""", re=k)

# noise: apology for nothing
a = S("2025-03-18 08:51", "battery-daily", Ruben, "People I am SO sorry. The forecast I sent last night had the tab with my football pool in it. Please disregard the line 'Go Ahead Eagles 3 - 0'")
S("2025-03-18 08:58", "battery-daily", Alessandro, "i already ordered cells for the 3 - 0", a)
S("2025-03-18 09:03", "battery-daily", Elena, "It was very well formatted, no need to be sorry.", a)

# noise: urgent is urgent
u = M("2025-04-03 07:22", Alessandro, Ruben, "URGENT truck stopped at brenner", "ruben the police stop the truck, they want the ADR paper in german, driver has only italian and english. i need the signed one from your safety adviser NOW, every hour 90 euro")
u = M("2025-04-03 07:49", Ruben, Alessandro, "Re: URGENT truck stopped at brenner", "On it, she's in the car, she signs on a parking lot near Apeldoorn. 20 minutes.", re=u)
u = M("2025-04-03 08:14", Ruben, Alessandro, "Re: URGENT truck stopped at brenner", "Attached, signed, in German, with a coffee ring on it.", re=u)
M("2025-04-03 09:02", Alessandro, Ruben, "Re: URGENT truck stopped at brenner", "driving again. thank you thank you. i put german paper in every cabin from today", re=u)

# noise: a sharp technical argument that ends well
e = S("2025-04-09 10:20", "battery-engineering", Hanneke, "I must say I find the message table of the bus rather a mess. There are three frames with the same meaning and one (0x52A) with two meanings depending on the day of the week, so to speak. I can't build a display on this.")
S("2025-04-09 10:41", "battery-engineering", Radu, "ouch. but fair. 0x52A is my sin from 2021 and I was hoping to die before anybody noticed", e)
S("2025-04-09 10:55", "battery-engineering", Matteo, "No no wait, I defend the three frames, they are for three different ages of controller! But 0x52A I don't defend, nobody can", e)
S("2025-04-10 16:32", "battery-engineering", Radu, "new table is up. one meaning per frame, old ones stay alive till autumn so nobody's bike stops. Hanneke, please throw tomatoes", e)
S("2025-04-10 17:01", "battery-engineering", Hanneke, "No tomatoes, flowers. This is much better than what I would've dared to ask for.", e)

# good
g = S("2025-04-15 14:10", "battery-daily", Ruben, "Pack number 1000 just went into a Sleper for a midwife in Kampen. Cake at half past three, on video for those on the wrong side of the Alps")
S("2025-04-15 14:22", "battery-daily", Federica, "The wrong side?? We have 24 degrees and aperitivo! But bravi, bravissimi, all of you!", g)
S("2025-04-15 14:25", "battery-daily", Sjoerd, "Good work. Both companies.", g)

# noise: price, told in time, grumbled and accepted
p = M("2025-05-08 10:15", Federica, Sjoerd, "Price of the housing from 1 July", """Dear Sjoerd,
I prefer to write to you early and not with a surprise on the invoice: the aluminium extruder has raised, and from 1 July the AM-48 will cost 1,8 percent more. I attach his letter with the numbers, I did not hide anything. The six weeks are respected, I counted them two times.
Federica""")
p = M("2025-05-08 14:47", Sjoerd, Federica, "Re: Price of the housing from 1 July", "Not happy, nobody is happy with a higher price. But it is early and it is documented, so I cannot complain. Can we look together whether a longer call-off brings something back?", re=p)
M("2025-05-09 09:20", Federica, Sjoerd, "Re: Price of the housing from 1 July", "Dear Sjoerd, yes! With quarterly call-off the extruder gives 0,7 back, I asked him already. So it is 1,1. Good weekend!", re=p)

# noise: both carry it up together
w = M("2025-05-12 16:30", Lotte, [Marijke, Giancarlo], "Water in twelve packs: Elena and I need a decision from you", """Dear both,
Elena and I write this one together.
1. Twelve packs of the wet spring had water behind the charge port.
2. Elena thinks: plug was not pressed home at our line. I think: the plug is too stiff for cold fingers. We've measured together in Schio, and we are both a bit right.
3. We can't decide who pays the 3.100 euro, and we'd rather not fight about it. Please decide in the steering on Thursday, or before.
Lotte and Elena""", cc=[Elena, Sjoerd, Federica])
w = M("2025-05-13 08:50", Giancarlo, [Lotte, Marijke], "Re: Water in twelve packs: Elena and I need a decision from you", "Two quality ladies who agree that they do not agree, I have never seen such a thing in forty years. Half and half, and Matteo makes a softer plug. Marijke?", cc=[Elena, Sjoerd, Federica], re=w)
M("2025-05-13 09:31", Marijke, [Giancarlo, Lotte], "Re: Water in twelve packs: Elena and I need a decision from you", "Half and half. Thank you both for not letting it rot.", cc=[Elena, Sjoerd, Federica], re=w)

# the shared dream
d = M("2025-05-22 17:48", Hanneke, Matteo, "The tablecloth", """Dear Matteo,
I photographed the tablecloth before the waiter took it, and then bought it off him for eight euro. Forty old packs in the barn in Raalte, sun by day, bikes by night, and not one cell to the shredder before its fifteenth birthday. I know that it was late and that there was grappa, but I've slept on it and I still find it the best thing we could build together.
Hanneke""")
M("2025-05-23 09:12", Matteo, Hanneke, "Re: The tablecloth", "Dear Hanneke, me also, two nights I think only of this! Giancarlo gives me the Friday afternoons for it. You keep the tablecloth one year, then me. Matteo", re=d)

# noise: a third firm
t = S("2025-06-05 11:12", "battery-daily", Ruben, "Brentavia delivered our frames to Schio and your packs to a garden centre in Ommen. I am out of words. They are hopeless, it is the third time, they never call back and their planner hung up on me")
S("2025-06-05 11:20", "battery-daily", Alessandro, "here is a nice pile of frames yes. these people are clowns, i said in march", t)
S("2025-06-05 11:44", "battery-daily", Sjoerd, "Brentavia is out after this month. Alessandro, send me the name of the one from Thiene.", t)
S("2025-06-05 11:50", "battery-daily", Alessandro, "sent. garden centre can keep one pack for the lawn mower", t)

# noise: moved for a strike, said before
S("2025-06-12 15:40", "battery-daily", Elena, "Dear all, next Tuesday there is a general strike here and half of us cannot reach the office. May we move the line-up to Wednesday at 11? The calendar is already changed, if it's a problem I change again.")
S("2025-06-12 15:52", "battery-daily", Lotte, "Wednesday is fine for us three.")

# the promise
pr = M("2025-06-12 17:25", Matteo, Hanneke, "Doppia, the ten samples", """Dear Hanneke,
so, the tool is tried, the bridge is beautiful and the ten samples of the Doppia are on the bench. I give you my word: by Friday 27 June they are in Zwolle, so you have all July for the endurance ride before the fleet tender of Kurierwerk Rhein. You can plan the riders.
Matteo""")
M("2025-06-13 08:33", Hanneke, Matteo, "Re: Doppia, the ten samples", "Wonderful, Matteo. I have six riders who gave up part of their July for it, so I put the 27th in ink and not in pencil. They start Monday the 30th.", re=pr)

# TRUTH 1
q = M("2025-07-03 08:40", Hanneke, Matteo, "Ten samples?", """Dear Matteo,
it is Thursday and the shelf I cleared for the Doppia is still a shelf. The riders came on Monday, drank our coffee and went home again. Did they leave Schio? If so I can chase the carrier, if not then I'd have liked to hear it before the 27th rather than read it off an empty shelf.
Hanneke""")
q = M("2025-07-03 17:10", Matteo, Hanneke, "Re: Ten samples?", "Dear Hanneke, you are right to pull my ears. We found a thing in the potting and I thought every day that it is tomorrow. Next week for sure, at least four of them.", re=q)
M("2025-07-04 09:05", Hanneke, Matteo, "Re: Ten samples?", "Four is a start. I've sent two riders on leave and will try to keep the others warm.", re=q)
story.truth("2025-07-03", "promise slips: samples of the Doppia not there on the day given, nothing said beforehand", "accumora", "wolderik", 3)
S("2025-07-11 13:15", "battery-engineering", Lotte, "Four Doppia samples arrived. They look good. Hanneke is already outside with two.")

# noise: closures announced both ways
c = M("2025-07-08 09:30", Federica, [Ruben, Sjoerd, Lotte, Hanneke], "August", """Dear friends of the flat land,
as every year our factory is closed from 4 to 22 August, we are all at the same three beaches. Alessandro has built the stock for you, it leaves before. For a real emergency there is Giancarlo on the mobile, he does not swim.
Federica""", cc=[Alessandro, Elena, Matteo])
M("2025-07-08 10:02", Ruben, [Federica, Sjoerd], "Re: August", "And we are shut from 21 July till 1 August, so we will hardly see each other for five weeks. Don't forget us, we'll be the pale ones.", cc=[Alessandro], re=c)

# TRUTH 2
b = S("2025-07-17 18:12", "accumora-backstage", Alessandro, "letter from hanseo. from august they give us 65 percent of the cells. rest goes to some car maker. for wolderik i have cells until half of september")
S("2025-07-17 18:20", "accumora-backstage", Federica, "Madonna. I should call Sjoerd tomorrow, they plan the autumn on us.", b)
S("2025-07-17 18:31", "accumora-backstage", Giancarlo, "Nobody calls anybody. They are in the middle of the tender for the couriers, if they smell this they run. After the holidays we'll have another cell and there will be nothing to tell.", b)
S("2025-07-17 18:44", "accumora-backstage", Elena, "And if they ask for the cell plan, as in the last line-up?", b)
S("2025-07-17 18:47", "accumora-backstage", Giancarlo, "Then the plan is in preparation. Good evening to all.", b)
story.truth("2025-07-17", "pressure not shared: cell maker has cut the supply, Wolderik is kept in the dark", "accumora", "wolderik", 3)

# noise: back from holiday
h = S("2025-08-25 08:35", "battery-daily", Alessandro, "good morning, we are back, brown and poor")
S("2025-08-25 08:40", "battery-daily", Ruben, "Welcome back! Three weeks without a single 'ok done', it was eerie here", h)
S("2025-08-25 08:41", "battery-daily", Alessandro, "ok done", h)

S("2025-08-28 14:05", "battery-engineering", Hanneke, "The last six Doppia samples are in, a day before the new date. The riders have come back to the coffee. So now let's see.")

# TRUTH 3
x = M("2025-09-02 11:26", Lotte, Elena, "L2535A: these are not our cells", """Elena,
incoming inspection of this morning, lot L2535A.
1. Of the three packs that I open per lot, all three contain cells marked LQ-50E. Released and on the drawing is HS-50.
2. There's nothing in the change list. There's nothing in my mail.
3. 216 of these are on our shelf, 40 were built into bikes yesterday.
4. The transport test report and the type approval both name HS-50.
What is this?
Lotte""", cc=[Hanneke, Sjoerd])
x = M("2025-09-02 16:50", Elena, Lotte, "Re: L2535A: these are not our cells", "Dear Lotte, it is an equivalent cell of a second source, we qualified it in our laboratory during the summer. For us the data sheet is identical in all the important points and so it was handled as an internal matter. I am sorry if it was not visible for you.", cc=[Hanneke, Sjoerd, Matteo], re=x)
x = M("2025-09-02 17:08", Hanneke, [Elena, Lotte], "Re: L2535A: these are not our cells", "Elena, with respect, the cell is not an internal matter. It is the one part about which I signed a paper with my own name. Thirty days, it stands in Federica's mail of March. We have taken the 40 bikes off the lorry.", cc=[Sjoerd, Matteo], re=x)
story.truth("2025-09-02", "change without notice: other cells in the pack, found at incoming inspection", "accumora", "wolderik", 4)

# TRUTH 4
l = S("2025-09-09 09:48", "battery-daily", Federica, "Good morning Sjoerd, the laboratory file on the new cells takes some day more, Matteo is alone on it. I keep you updated!")
S("2025-09-09 09:55", "battery-daily", Sjoerd, "Some day more. Of course. I was told when I started with you: in the south a date is a mood. I did not want to believe it.", l)
S("2025-09-09 10:37", "battery-daily", Federica, "I don't know what I should answer to this, Sjoerd.", l)
story.truth("2025-09-09", "loose label: a date is a mood in the south", "wolderik", "accumora", 3)

# TRUTH 5
r = M("2025-09-11 13:30", Lotte, [Elena, Matteo], "LQ-50E, what I need to release", """Elena, Matteo,
to release L2535A I need:
1. the cycle data, at least 300
2. the safety data of the cell maker
3. a statement about the UN test
Without these three nothing moves here, also not the next lots. Please let me know until when I can have which of them.
Lotte""")
r = M("2025-09-16 09:04", Lotte, [Elena, Matteo], "Re: LQ-50E, what I need to release", "Elena, Matteo, did this reach you? Even one of the three would help.", re=r)
M("2025-09-18 15:45", Lotte, [Elena, Matteo], "Re: LQ-50E, what I need to release", "Third try. 612 packs stand in quarantine now and the rack is full. I still have not had a single line back on this.\nLotte", cc=[Sjoerd], re=r)
story.truth("2025-09-18", "request without answer: data for the release asked for three times", "accumora", "wolderik", 4)

# noise: trivial and friendly in the middle of it
S("2025-09-19 10:02", "battery-daily", Ruben, "Alessandro, the driver left his jacket here, with half a salami in the pocket. Jacket comes back with the empty boxes. About the salami there's no further information")
S("2025-09-19 10:11", "battery-daily", Alessandro, "ahah. salami is a gift then")

# TRUTH 6
f = M("2025-09-24 16:02", Marijke, Giancarlo, "Notice under clause 9", """Dear Mr Beltrame,

Wolderik herewith gives notice of default under clause 9 of the supply agreement. Lots L2535A to L2538C are blocked. Invoices 3011, 3024 and 3040 (together 118.400 euro) will not be paid until the packs are released. We reserve all rights as to damages.

A copy has gone to our lawyers.

M. Dontje""", cc=[Sjoerd])
f = M("2025-09-25 08:14", Giancarlo, Marijke, "Re: Notice under clause 9", """Marijke, in March I was Giancarlo. In the steering of this month we sat face to face, I explained the cells, you nodded and you asked me about my olives. You did not say one word about clauses, about invoices or about lawyers. I read it yesterday evening in front of my wife and I thought that it was for another company.""", cc=[Federica], re=f)
story.truth("2025-09-24", "escalation without an earlier word: notice of default and blocked invoices, after a steering in which nothing was said", "wolderik", "accumora", 4)

# TRUTH 7 and 8: third link
v = M("2025-09-30 10:00", Federica, [Sjoerd, Ruben], "New conditions", """Dear Sjoerd, dear Ruben,
I am asked to inform you of the following. As you have blocked our invoices, with effect from today goods leave Schio only against payment of the half in advance. Further the weekly production plan will not be put in the shared sheet any more; you will get the date of each delivery when it is loaded.
It is a decision of the direction.
Federica Zanchin""", cc=[Giancarlo, Marijke])
v = M("2025-09-30 10:41", Sjoerd, Federica, "Re: New conditions", "From today? There's a truck with 240 packs that should leave this afternoon. We agreed on 30 days for conditions, you typed it yourself.", cc=[Ruben, Marijke, Giancarlo], re=v)
v = M("2025-09-30 12:15", Federica, Sjoerd, "Re: New conditions", "Sjoerd, I also typed that we speak with each other. The truck leaves when the half is paid. You answered to our cells with lawyers, now we answer to the lawyers.", cc=[Ruben, Marijke, Giancarlo], re=v)
S("2025-09-30 12:40", "wolderik-accu-intern", Sjoerd, "Voorkassa, per vandaag. Goed. Dan ga ik ook anders inkopen.")
S("2025-09-30 12:52", "wolderik-accu-intern", Ruben, "En ik heb geen planning meer, ik kan net zo goed naar de sterren kijken. Is er niemand die gewoon even belt?")
story.truth("2025-09-30", "change without notice: half in advance and no plan any more, from one hour to the next", "accumora", "wolderik", 4)
story.truth("2025-09-30", "vicious circle: cells, blocked invoices, prepayment, cut orders", "both", "both", 4)

# TRUTH 9
o = S("2025-10-07 17:40", "accumora-backstage", Radu, "Lotte wants the cell logs in a fourth format. is this still about the cells?")
S("2025-10-07 17:52", "accumora-backstage", Alessandro, "no. is about to find something. there they have people paid to find, here we have people paid to make", o)
S("2025-10-07 17:58", "accumora-backstage", Federica, "With them it is always the same picture: what works is Wolderik, what does not work is Accumora. From now we protect our own house first.", o)
S("2025-10-07 18:09", "accumora-backstage", Matteo, "I like Hanneke, really. But yes. On that side of the table they've closed ranks so we do also. No more ideas for free.", o)
story.truth("2025-10-07", "us against them: own house first, they find and we make", "accumora", "wolderik", 3)

# noise: urgent recall of a third firm, handled well together
n = S("2025-10-09 15:03", "battery-engineering", Lotte, "Urgent, not about packs: the maker of the motor controllers recalls series 7. Under 5 degrees it may not stop pushing after braking. I need tonight: can the BMS cut the current in that case?")
S("2025-10-09 15:19", "battery-engineering", Radu, "yes. brake line is on the bus, I can drop to 6 A when brake is on and current doesn't fall. give me till tomorrow morning", n)
S("2025-10-10 07:55", "battery-engineering", Radu, "2.5.9-brake is on the share, tested on both benches. call at 8:30 as planned", n)
S("2025-10-10 09:48", "battery-engineering", Hanneke, "Installed on the first 90 bikes. Radu, that was splendid, and I mean it.", n)

# TRUTH 10
z = S("2025-10-14 09:21", "battery-daily", Alessandro, "in the portal i see week 45 to 50 from 300 to 110 each. it is a mistake?")
S("2025-10-14 11:34", "battery-daily", Ruben, "No, it's correct I'm afraid. I was told to enter it on Friday.", z)
S("2025-10-14 11:40", "battery-daily", Alessandro, "on friday. i have bought housings for 1800 and told eleven people to come also on saturday. i find it because i look", z)
S("2025-10-14 12:20", "battery-daily", Sjoerd, "We pay half in advance, so we order what we can pay in advance. Logical, no?", z)
story.truth("2025-10-14", "change without notice: orders cut to a third, seen only in the portal", "wolderik", "accumora", 4)

# TRUTH 11 meetings cancelled
S("2025-10-20 17:50", "battery-daily", Elena, "The line-up of tomorrow cannot take place from our part. Apologies.")
S("2025-11-03 17:32", "battery-daily", Alessandro, "tomorrow no line-up, we are in production")
mm = S("2025-11-18 09:40", "battery-daily", Lotte, "I am in the call with Hanneke and Ruben and a cancelled sign. Elena, Matteo? That's the third in a row, and the steering of the end of October did not happen either.")
S("2025-11-18 14:18", "battery-daily", Elena, "Excuse me Lotte, the calendar was updated at 9.35. We see each other in the next one.", mm)
S("2025-12-01 17:45", "battery-daily", Elena, "Please note that also the line-up of tomorrow is not held.")
story.truth("2025-11-18", "meetings cancelled: three line-ups in a row and a steering", "accumora", "wolderik", 4)

# TRUTH 12 replies slow down (background)
story.truth("2025-11-21", "replies slow down: hours have become days", "accumora", "wolderik", 2)

# TRUTH 13 newcomer
nw = M("2025-11-05 10:10", Marijke, [Federica, Matteo, Giancarlo], "Daan Wiersema", "As of this week Daan Wiersema runs the battery programme on our side. A fresh pair of eyes, nine years of tractors. Please show him around. He'll write to you himself.\nMarijke", cc=[Daan])
nd = M("2025-11-06 09:15", Daan, [Federica, Matteo], "Hello from the new one", """Hi Federica, hi Matteo,
I'm Daan, I've just started here and I know a lot about tractors and little about batteries. I'd love to have half an hour with each of you, to hear the story from your side, and a login for the drawing share. I can also come by, I like driving.
Daan""")
S("2025-11-12 13:05", "battery-daily", Daan, "Hi all, Daan here, new in this channel. Federica, Matteo, would next week work for a first chat? Any day is good.")
M("2025-11-20 16:48", Daan, Federica, "Re: Hello from the new one", "Hi Federica, I'll try once more, in case my mail is in a spam box somewhere. I still cannot open the drawings and I've not spoken to anyone in Schio so far. Who would be the right person for me?\nDaan", cc=[Matteo], re=nd)
story.truth("2025-11-20", "newcomer left alone: new programme manager gets neither talk nor login", "accumora", "wolderik", 3)

# TRUTH 14 not credited
cr = S("2025-11-27 08:55", "accumora-backstage", Radu, "did you read it? Sleper Duo is 'fleet bike of the year', jury praises the winter range, 'a heating logic that Wolderik's engineers developed in house'. in house. my house, maybe")
S("2025-11-27 09:20", "accumora-backstage", Matteo, "Two winters of our evenings. We are not in the text, not in the photo, not in the thank you. The saddle maker is in the thank you.", cr)
cm = M("2025-11-27 11:05", Matteo, Hanneke, "The prize", "Dear Hanneke, congratulations for the prize, the bike has earned it. I read the press sheet two times looking for a certain snowflake. Matteo")
M("2025-11-27 15:12", Hanneke, Matteo, "Re: The prize", "Dear Matteo, thank you. The text came from marketing and I saw it in the paper like you did. It's out now, I cannot pull it back.", re=cm)
story.truth("2025-11-27", "contribution not credited: winter mode of Accumora sold as Wolderik's own", "wolderik", "accumora", 3)

# TRUTH 15
tp = M("2025-11-10 11:30", Sjoerd, Federica, "Tooling Doppia, invoice 3102", "Invoice for the tool (46.000) is outside the dispute. We pay it before the end of November. You have my word on that.\nSjoerd")
M("2025-11-12 15:45", Federica, Sjoerd, "Re: Tooling Doppia, invoice 3102", "Thank you Sjoerd. I take it to the bank like that, because the toolmaker waits on us.", re=tp)
ti = M("2025-12-05 10:20", Federica, Sjoerd, "Re: Tooling Doppia, invoice 3102", "Sjoerd, it's the fifth of December and on the account there is nothing. The toolmaker phones Giancarlo at home. You had given your word for November.", re=tp)
M("2025-12-05 16:55", Sjoerd, Federica, "Re: Tooling Doppia, invoice 3102", "Finance has put a stop on everything with your name on it. I found out today too. I cannot do more than ask.", re=ti)
story.truth("2025-12-05", "promise slips: tool not paid by the end of November", "wolderik", "accumora", 3)

# noise: looks good
S("2025-12-16 11:30", "battery-daily", Ruben, "A panettone as big as a wheel hub just came in, for the warehouse, from Alessandro's cousin. You people are mad, thank you!!")
S("2025-12-16 16:40", "battery-daily", Alessandro, "is for the warehouse only. buon natale ruben")
S("2025-12-18 10:05", "battery-daily", Lotte, "Elena, the calendar with the tulips should've reached you. It has all the Dutch birthdays of our team in it, that is a thing here, you hang it in the toilet. Happy Christmas.")
S("2025-12-18 17:20", "battery-daily", Elena, "It hangs in the right place, thank you Lotte. Peaceful days to you and the family.")

# noise: scrapping a meeting for an honest reason
S("2026-01-12 16:10", "battery-daily", Elena, "Half of the office has the influenza, so tomorrow we are not able to hold the line-up. Next one on the 27th is confirmed.")
S("2026-01-12 16:25", "battery-daily", Lotte, "Get well soon all of you. Same here, we're three on eleven desks.")

# TRUTH 16 contact thins out (background)
story.truth("2026-01-19", "contact thins out: hardly a line goes back and forth any more", "accumora", "wolderik", 2)

# TRUTH 17 silence
fe = M("2026-01-13 19:42", Federica, Marijke, "From me, not from the company", """Dear Marijke,
I write you in the evening and nobody knows it. I've looked in my notebook of last March, and I do not recognise us. I think that we have all done things in September that we wouldn't have done if somebody had taken the phone. I am not at peace with this, and I'm worried that it ends badly for both. Would you meet Giancarlo, only you two, half way, in Basel or where you want? He would never ask, but he would come.
Federica""")
S("2026-01-15 09:12", "wolderik-accu-intern", Marijke, "Mail van Federica binnen, persoonlijk. Ik laat hem even liggen.")
M("2026-01-22 18:20", Federica, Marijke, "Re: From me, not from the company", "Dear Marijke, I only wanted to know if you have read me.", re=fe)
story.truth("2026-01-22", "silence: a personal word of worry gets no answer", "wolderik", "accumora", 3)

# TRUTH 18 ambition fades
am = M("2026-01-27 11:18", Hanneke, [Matteo, Daan], "Second life of the packs", """Dear Matteo,
you asked what happens with our plan for the old packs, the barn in Raalte with the forty used batteries under the solar roof. I've had it on my list for the year since May. I am to tell you that it's off the list. To be honest nobody here has the heart for it at the moment. If the packs fit and come on the agreed day, that's all that anybody asks for now.
Hanneke""")
M("2026-01-29 16:31", Matteo, Hanneke, "Re: Second life of the packs", "Then send me the tablecloth, it is my year soon. Ok.", cc=[Daan], re=am)
story.truth("2026-01-27", "ambition fades: the barn of Raalte is given up, packs that fit are enough", "wolderik", "accumora", 2)

# TRUTH 19 surprise
su = S("2026-02-03 12:02", "accumora-backstage", Matteo, "I am at the fair in Kortrijk. On the stand of Wolderik there is a Sleper with a pack that is not ours. Black, with a Danish sticker. The boy at the stand says 'that is the new standard from summer'. I stood there with the badge of Accumora on my jacket.")
S("2026-02-03 12:10", "accumora-backstage", Federica, "From a boy at a stand. So.", su)
fm = M("2026-02-03 14:26", Federica, [Sjoerd, Daan], "Kortrijk", "Sjoerd, must we learn from a trade fair that you have another battery? Since when is it decided, and who was going to tell us?\nFederica", cc=[Giancarlo])
M("2026-02-04 09:50", Sjoerd, Federica, "Re: Kortrijk", "Since November. We had to secure ourselves, without a plan from you. It would have come to you in writing this month.", cc=[Daan, Giancarlo], re=fm)
story.truth("2026-02-03", "surprise: second battery maker seen at a fair", "wolderik", "accumora", 4)

# TRUTH 20 leaves
ex = M("2026-02-10 15:00", Marijke, [Giancarlo, Federica], "Supply agreement, clause 14", """Dear Giancarlo,
with this letter we let you know that Wolderik will not extend the supply agreement when it runs out on 30 June 2026. Until then we'd like to take the packs on order. Daan will send a list of tools and drawings that we would have back by that day.
It is not what I had in mind last March.
Marijke Dontje""", cc=[Sjoerd, Daan])
M("2026-02-11 18:44", Giancarlo, Marijke, "Re: Supply agreement, clause 14", "Received. The tools are clean and on a pallet, you can collect them when you want. Mine neither. G.B.", cc=[Federica], re=ex)
story.truth("2026-02-10", "leaves: agreement will not be extended", "wolderik", "accumora", 5)

story.write()
