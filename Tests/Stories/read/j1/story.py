"""Vuokkola (Jämsä, hospital beds) and Castelvero (Schio, motors for beds), January to October 2025."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import re

story = Story(3471, "Europe/Rome", "2025-01-08", "2025-10-31")
story.party("vuokkola", "vuokkola.example")
story.party("castelvero", "castelvero.example")

tuomas = story.person("Tuomas Lehtiranta", "vuokkola", "purchasing manager")
paivi = story.person("Päivi Hokkanen", "vuokkola", "head of product development")
jarkko = story.person("Jarkko Sillanpää", "vuokkola", "electronics engineer")
riitta = story.person("Riitta Ojaniemi", "vuokkola", "quality and regulatory")
mikael = story.person("Mikael Forsman", "vuokkola", "production manager")
arjun = story.person("Arjun Nambiar", "vuokkola", "test engineer")
eero = story.person("Eero Kuusela", "vuokkola", "sales director")
anneli = story.person("Anneli Vuorio", "vuokkola", "managing director")

giulia = story.person("Giulia Marchesin", "castelvero", "key account manager")
davide = story.person("Davide Stefanelli", "castelvero", "head of actuator design")
chiara = story.person("Chiara Pozzan", "castelvero", "firmware engineer")
renato = story.person("Renato Bergamin", "castelvero", "production planning")
lucia = story.person("Lucia Dal Molin", "castelvero", "quality")
tomasz = story.person("Tomasz Wilk", "castelvero", "application engineer")
sandro = story.person("Sandro Ferrarin", "castelvero", "managing director")
elena = story.person("Elena Rossato", "castelvero", "key account manager")

# Days off ------------------------------------------------------------------------------------------------------------
for date in ("2025-01-01", "2025-01-06", "2025-04-21", "2025-05-01"):
    story.holidays.add(day(date))
for date in ("2025-01-06", "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-02", "2025-05-29", "2025-06-19", "2025-06-20"):
    story.away("vuokkola", date, date)
for date in ("2025-01-06", "2025-04-21", "2025-04-25", "2025-05-01", "2025-06-02", "2025-08-15"):
    story.away("castelvero", date, date)
story.away("vuokkola", "2025-07-07", "2025-08-01")
story.away("castelvero", "2025-08-09", "2025-08-24")

# The everyday: F begins at Vuokkola, I begins at Castelvero ----------------------------------------------------------
# [a|b] takes one of both; {slot} is filled once for an exchange.

ENG_F = [
    ["Rig 2 stopped at {cyc} cycles, E{nn} on the {part}. Known thing?", "[Ciao|Hi] {you}, E{nn} is the timeout at end of stroke, usually the calibration was lost after a power cut. Can you keep both keys pressed 8 seconds?", "[Works. Thanks.|Running again.|Ok, that did it.]"],
    ["Which torque for the rear clevis on {part}? Drawing says 12, sticker says 14.", "14 Nm is the good one, the drawing is older. I send you the new sheet this afternoon.", "Got it. {part} goes with 14 then."],
    ["Cable of the handset is {mm} mm too short when the backrest is fully up.", "[Ah yes|You are right], you have the longer frame. I can make ten samples with plus {mm} mm, is it ok black?", "Black ok."],
    ["We measured {db} dB on the {part} under load. Room is not perfect but still.", "Interesting! With us it was {db2}. Is the bed on the rubber feet?", "No, on castors. Will repeat on feet.", "With feet {db2}. So room and castors, not motor."],
    ["Does CB-7 remember the lock of the foot section when battery is flat?", "Yes, it is in the permanent memory. Only the timer is forgotten.", "[Good.|Good, nurses will ask.|Then I close that question.]"],
    ["Arrived: box with {qty} pcs {part}. One has a scratch on the tube, cosmetic.", "Sorry for the scratch! Keep it for the rig, we put one more in the next box."],
    ["Need 3D model of {part} with the new bracket. STEP if possible.", "Attached in the folder, name ends with _b{nn}. Tell me if your program eats it.", "It eats it."],
    ["What is the duty cycle you want on the label? 2/18 or 6 min per hour?", "It is 10 percent, so 2 min on and 18 min off. We always write like this.", "2/18 goes on label."],
    ["Rig 1 report: {cyc} cycles, no play, grease a bit dark at rod.", "[Perfect, dark is normal after so many.|Dark grease is normal, do not worry.] If it becomes dry please a photo.", "[Will do.|Ok, photo every Monday.]"],
    ["The {part} moves {mm} mm after key is released. Spec is 5.", "With which firmware? Before 3.0.{nn} the brake ramp was longer.", "Old one. Updating.", "Now 3 mm. Closed."],
    ["Small thing. LED on nurse panel blinks twice at start. Intended?", "Yes it is the self test. One blink panel, one blink box.", "Ok, I tell our manual people."],
    ["Can CB-7 take 5 actuators if one is only CV-28?", "It can, but not all together. The fifth will wait half a second.", "Half second is fine for {hosp}."],
    ["Tilt sensor gives {nn} degrees offset in cold store, minus {mm}.", "Minus {mm}?! My sensor has more courage than me. Below zero we do not promise, let it warm 20 minutes.", "It warmed. Offset gone."],
    ["Where do I find the CAN matrix for {part}? Link in the list is dead.", "The folder has moved, here is the new place: aava/electrical/can_r{nn}. I correct the list.", "Found."],
    ["We drop tested the handset. Clip broke in {nn3} of 40 drops, the rest alive.", "Not bad! The clip we can do in PA66, cost is almost nothing.", "Do PA66 please. We repeat."],
    ["Is it allowed to clean {part} with chlorine wipe? {hosp} asks.", "With wipe yes, with spray no. IP is X6 but not the label glue.", "[Clear.|Clear answer, thanks.]"],
    ["My measurement of idle current is {nn} mA over yours. Which meter?", "An old one, honest. I redo it with the new meter of the lab.", "No hurry.", "I did it: you were right, mine eats {nn} mA less. New table in the folder."],
    ["Bracket for {hosp} version: holes {mm} mm apart or as before?", "As before plus a slot, so you can use both.", "Slot is good idea."],
    ["Can somebody check that connector J{nn} is the same in both harness drawings?", "Checked, same pins, only other colour of the sleeve."],
    ["Power cut in test hall. Both rigs stand until tomorrow.", "Do not worry, here one stands since lunch and nobody has cut anything."],
    ["Backrest of the demo bed creaks at {nn} degrees. Motor or frame, I do not know.", "Can you record with the phone, near the rod and near the hinge?", "Recorded. It is hinge. Our problem."],
    ["Arrival check of {qty} handsets: keys all ok, print of arrow 4 a little off centre.", "The pad printing man was new that week. It will be centred with the next ones."],
    ["CPR release: how many seconds does {part} need with 80 kg?", "{nn2} seconds with 80 kilos, we have it on video from the fair.", "Send the video, sales wants it too."],
    ["I propose to freeze the wiring list today. Objections?", "[For me it is frozen.|None from here.] Only W{nn} needs the ferrite, but you have it already."],
    ["Step response of {part} at {nn2} kg: overshoot {nn3} mm. Is that in your model?", "In the model it is {nn3}, so for once theory and bed are friends."],
    ["Need current peak of {part} at start, for fuse table row {nn}.", "{nn3},4 A for 80 milliseconds. I can send the curve.", "[Curve not needed.|Curve please, for the file.]"],
    ["Harness W{nn}: crimp pulled out at {mm} N. Limit is 60.", "Too low. Is it from the reel of {week}? I ask for the crimp photo at the cable maker.", "Reel number {ord}.", "Found: wrong die. They send {nn2} new ones, the rest of the reel is ok."],
    ["Bed for {hosp} has {mm} mm thicker frame. {part} stroke still enough?", "Enough, you lose {nn3} mm at the top only."],
    ["Log of bed {nn} shows {nn3} restarts in night. Power in hall or box?", "From the stamps I say power, all at the same minute.", "[Yes. Hall electrician confessed.|Was power. UPS ordered.]"],
    ["Reading angle table of {part} row {nn}: sign is minus. Intended?", "It is a mistake of mine, thanks! Corrected, revision {nn3}."],
    ["Where is test spec for {part} at 40 degrees? I have only room temperature.", "Chapter {nn3}, the page that everybody jumps over.", "I jumped also."],
    ["Handset {ord}: key {nn3} needs two presses. Only this one.", "Send it back to me, I am curious. I think a grain under the dome.", "In Friday box."],
    ["We want {part} {mm} mm shorter for {hosp} children bed. Possible at all?", "Shorter yes, but the force goes down some {nn} percent. For children is fine I think.", "Fine. Sketch follows."],
    ["Rig 2 at {cyc} cycles. Noise went from {db2} to {db2} point something. So nothing.", "I like very much when nothing happens."],
    ["What is play of {part} when new? We see 0,{nn} mm.", "Until 0,6 is good. 0,{nn} is in the middle of the family."],
    ["Updating bed {nn} to 3.1.{nn3} stops at {nn2} percent.", "Take the short cable, the long one does this at the end.", "[Short cable ok.|{nn2} percent passed with short cable.]"],
    ["Please check label proof {part}, line {nn3}: V DC, not VDC.", "With the space, yes. I send it to print again."],
]

ENG_I = [
    ["Good morning {you}! For the test of the {part} we would need the weight of the mattress support, do you have it?", "{nn2} kg with side rails, 9 less without.", "Many thanks, perfect."],
    ["Hi {you}, is it possible to have a photo how you mount the {part}? Our drawing seems nicer than reality.", "[Reality attached. Bracket is turned.|Photo attached, {nn3} angles. Light is bad in hall 1.]", "[Ah now I understand the noise! Thanks.|Very useful, I see that the cable goes on the other side.|Thanks {you}, so the drawing has to learn.]"],
    ["{you}, the new firmware 3.1.{nn} is in the folder. It corrects the beep when the nurse lock is on.", "[Loaded to two beds. Beep ok.|Tested. Beep is ok now.]"],
    ["Small question: how often will the bed go in Trendelenburg in a normal ward? We are dimensioning the {part}.", "[Seldom. Once per week maybe. In {hosp} ICU daily.|Ward in {hosp} counted: {nn3} times in a month.]", "[Then I calculate with 3 per day, so we sleep well.|Good, {part} has margin for this.]"],
    ["We have finished the endurance on {nn2} pieces, {cyc} cycles each, zero broken. I am happy like a child.", "[Good result.|Very good.] Send raw data too, Arjun wants the curves.", "Sent, {nn2} files."],
    ["Ciao {you}, did you see my mark on the drawing of the rear bracket? A radius of {mm} instead of sharp.", "Saw. Radius is ok for laser cutter."],
    ["For the handset icons: does the nurse in Finland understand the half moon for the night light?", "Yes. But not the cat-looking one.", "It is a pillow!!", "It is a cat."],
    ["I lost the thread: did we say 24 or 29 V in idle on the CB-7?", "29. Item {nn} in the list.", "[Thanks, and sorry for the lazy question.|Grazie, I found it also.]"],
    ["Please could you try the {part} with the other polarity on pin {nn}? Only 5 minutes.", "[Tried. Direction flips, limits still ok.|Pin {nn} flipped. Same limits as before.]", "[Excellent, so the harness can be one for all.|Then one harness less in the list!]"],
    ["Hi, our climate chamber is free on {day}, shall we put one of your beds' headboard inside together with the motor?", "Yes. Sending headboard with the Friday pallet."],
    ["We had the idea to put the serial number also as QR on the tube. Useful for you?", "Useful. Service people will like it.", "Then on some samples first, you tell us if the size is ok."],
    ["{you}, may I ask a photo of E{nn} when it comes? The log shows nothing.", "Came again at 14. Photo attached.", "It is the undervoltage! The charger was not plugged, I believe.", "[Correct. Cleaner's plug.|Correct. Somebody charged a phone.]"],
    ["Do you prefer the ball joint in zinc or stainless on the {part}? Stainless is plus 0,{nn} euro.", "Zinc for ward, stainless for washable. Take both numbers."],
    ["My colleague is with fever and I am with his rig, so the curves of {part} arrive {day} and not today. Is it a problem?", "No problem. Get well to him.", "Here the curves, he is also back, a bit green."],
    ["I made a small table with who changes what in the CAN list. It is in the folder, can you look at row {nn}?", "Row {nn} ok. Row above is ours, I fixed it."],
    ["The magnet brake: we can go from {db} to {db2} with other pads, but they live less, 8 years and not 10.", "10 years is in our manual. Keep pads.", "Ok we keep. It was a try!"],
    ["Question from the cable man: the strain relief on W{nn}, is it pulled by persons or only by gravity?", "By cleaners. So a lot.", "Understood, double relief."],
    ["I am in the lab until late today, if you want to run the remote session on the {part} we can.", "15.30 your time?", "Good for me.", "Done in 20 min. That went well."],
    ["You wrote {mm} mm stroke for the leg section, it is total or usable?", "Usable. Total is 6 more.", "As I hoped. Otherwise a new tube."],
    ["Hello {you}, sorry for the late, I did not see your message from yesterday! The diode is the same, yes.", "Fine. It was not blocking."],
    ["We cut open the motor number {nn2} from your rig: gears like new. Photos in folder, they are beautiful.", "Nice gears. Showing in coffee room."],
    ["Do you have the last text of the warning label in Swedish? Our printer asks.", "In folder, labels_sv_{nn}. Swedish checked by Mikael, so it is right."],
    ["For the test report of {part} I miss the ambient temperature in hour {nn}. Do you have it in your log?", "21,{nn3}.", "Thanks, now the table has no holes."],
    ["{you}, would be possible to have bed {nn} on Thursday for a remote test of the {part}? About {nn3} hours.", "Yes, from {nn3} onwards it is free.", "Great, I book it."],
    ["I changed a comment in the CAN list, row {nn}, not the value. I say it so that nobody is afraid of the new date.", "Seen. Not afraid."],
    ["The {part} of {lot} has {nn3} percent less current than the previous. We think the new oil for the winding, we told it in February. Do you see the same?", "We see {nn3} also. Good direction."],
    ["Hi {you}, on drawing {ord} is the hole {nn3},5 or {nn3},8? My printer is without black.", "{nn3},5."],
    ["A question on the side: in {hosp} do they wash the beds in a tunnel or by hand?", "[By hand. Tunnel is only in Turku.|Tunnel, 60 degrees, {nn3} minutes.]", "Good to know for the seal of {part}."],
    ["Today we make the salt test for {nn2} hours on the brackets, if you want I put in one of yours also.", "Put the painted one, number {nn}.", "After {nn2} hours yours is nicer than ours, I must admit."],
    ["Can I have {nn3} old handsets from your returns? We want to see how the keys get old.", "Collected {nn3}. They look like they were in war.", "They are fantastic, one has tooth marks."],
    ["I found in my notes 'J{nn} ask Finland'. Does it say something to you?", "Ferrite of J{nn}. You wanted to know if it fits. It fits.", "You see, writing helps only if one writes enough."],
    ["The simulation of the {part} with {nn2} kg is finished, temperature rises {mm} degrees, limit is 60.", "Ok for us."],
    ["Please which pressure has the hall air in hall {nn3}? For the blow-off in the fixture.", "{nn3} bar on paper, less on Mondays."],
]

LOG_F = [
    ["Order 4500-{ord}: can you split to {nn2} + rest? Hall 3 is full.", "Yes we can, first part leaves {day}, the rest {week}.", "Good."],
    ["Pallet from {day} arrived, {qty} pcs counted. One missing against list.", "The missing one is on my desk, sorry! It comes with the next truck.", "[Ok, marked.|Desk motor. Ok.]"],
    ["Door {nn3} is blocked on {day} until noon, crane work. Please no unloading there.", "Noted, I inform the driver."],
    ["Box label for 4500-{ord} has old address. Goods came anyway because driver knows us.", "Thanks to the driver! I correct in the system now.", "Driver got coffee."],
    ["Can you use one-way pallets next time? Euro pallets are piling here.", "We can, but please give us {nn} back, I have few.", "They go with Friday return."],
    ["Call-off for {week}: {qty} pcs {part}, {nn2} handsets. Same as usual.", "Confirmed, both. Pick up is on {day}.", "Thanks."],
    ["Customs not, but what is statistical code for {part}? Our new girl in accounts asks.", "85015100 for the motor, 90 something for the box, I send the list."],
    ["How many KS-11 cables have you on shelf? {hosp} wants spare ones.", "{qty}, plus some in winding. I can keep {nn2} for you until Friday.", "Keep them. Order follows today."],
    ["Truck is waiting in Travemünde, storm. Arrives {day}.", "Thanks for the info, we have time, nothing burns."],
    ["Returned {nn} CB-7 for repair, RMA in box.", "Arrived, the RMA was written beautifully. I let you know in one week.", "Ok.", "All {nn} repaired: it was the fuse. Going back with the {week} goods."],
    ["Inventory here on {day}, portal closed from 12. Mail works.", "Good counting! I send the numbers of consignment stock before."],
    ["Last delivery was packed very well. Foam corners are good.", "I tell it to the two ladies of packing, they will be proud!"],
    ["Do you have {qty} screws M{nn3} from the bracket kit in a bag? Ours are lost.", "A bag goes with the documents, no invoice for screws :)"],
    ["Is the forwarder the same in {week}? Gate needs plate number.", "Same, plate I get one day before.", "Enough."],
    ["{part} moves to rack {nn}. Please print rack on slip if easy.", "It is easy, from next print."],
    ["4500-{ord} closed with {qty} of {qty}. Thanks for no surprises.", "It is a pleasure when the numbers love each other."],
    ["Container for {hosp} leaves {day}. {nn3} spare motors must be in. Do you have tracking?", "Tracking is {ord}-IT-{nn}, today it was in Nürnberg."],
    ["Two boxes of {part} have {nn} instead of {nn3} on label. Content correct.", "Somebody was thinking at the holidays. I tell to packing."],
    ["Need {qty} foam corners extra with {week} goods. We pay.", "You have them and you do not pay.", "Ok. Thank you."],
    ["New forwarder slot is {day} {nn3}.30. Tell if bad.", "Not bad, the gate opens at 6 by us."],
]

LOG_I = [
    ["Good morning! 4500-{ord} is ready one day early, shall it leave today or do we wait?", "Today is good. We have space.", "It left at 16 with the usual one."],
    ["{you}, the truck of {day} has {qty} motors and the panels together, ok for your door?", "Ok. Door 4."],
    ["Please can you confirm the address for the samples, is it still Teollisuustie or the new hall?", "Still Teollisuustie {nn}.", "Thanks a lot."],
    ["Small delay: {nn2} of the {part} leave {day} instead of today, the plating bath was stopped. Sorry for it.", "One day is fine.", "They are on the truck. As promised!"],
    ["Do you accept to receive the {week} goods on a Monday? Here there is a local feast.", "Monday ok. What feast?", "The patron saint, San Pietro or another one, we have many."],
    ["I see two call-offs for {week}, one {qty} and one {nn2}. Both good or one is copy?", "Both. Second is spare parts.", "Ok so I make both."],
    ["The cartons will be a bit bigger from {week}, {mm} mm in height. Does it go in your rack?", "Goes. Up to 60 more would go."],
    ["{you} could you please send the signed transport paper of 4500-{ord}? Our administration is thirsty for paper.", "Attached.", "They are happy now."],
    ["Our ERP is in update on {day} afternoon, for urgent use the telephone, like the grandfathers.", "Noted. Nothing urgent here."],
    ["How is the stock of {part} by you? To understand if I put them before the cables or after.", "{qty}. So {nn3} weeks.", "Cables first then."],
    ["The driver says that in Jämsä the coffee is strong, is it true?", "Light roast. But much.", "Then he has confused with the ship."],
    ["For the fair bed we send a chrome motor, by courier, it arrives tomorrow.", "Chrome arrived. Sales is polishing it already."],
    ["Renumbering: the spare handset is now HS-4/{nn3} on the slip, goods are identical. You have seen the note of two months ago?", "Yes, seen, system is ready here."],
    ["Do you want the test sheets on paper with each box or by mail only?", "Mail only. Save trees.", "With pleasure, {nn2} sheets less every week."],
    ["For 4500-{ord} I have {qty} ready and {nn} on the test bench, shall I wait to send all together?", "Wait. One truck is better.", "All together then, {day}."],
    ["Dear {you}, rack {nn} of consignment is under the minimum, I fill with {qty}, is it right?", "Right."],
    ["{nn3} cartons on the last truck had your seal broken, only the tape. We counted, all there.", "Customs dog maybe. Noted."],
    ["I would deliver {week} with {nn2} pieces more, so the pallet is full. If you do not want, I take out.", "Full pallet is ok. Invoice next month please.", "Of course."],
    ["Do you have still the {nn3} metal frames from the transport of the samples? They are 40 euro each and my boss counts them.", "{nn3} in hall 2. Coming with the return."],
]

QUAL_F = [
    ["Subject: Test sheets lot {lot} | Sheets for {part} nr {nn2} and next one are the same PDF. Please send correct one.\n\nRiitta", "Dear Riitta,\n\nyou are right, the scanner took twice. Please find attached the good one.\n\nBest regards,\nLucia", "Ok now. Filed."],
    ["Subject: RoHS declaration {part} | Our file has declaration from 2023. Is there newer?", "Dear Riitta, yes, from last November. I attach it in English and in Italian, so you can practise.\n\nLucia", "English filed. Italian on wall."],
    ["Subject: Incoming check {week} | Checked {qty} pcs. No remarks. Lubrication even.\n\nR.", "Thank you Riitta, it is nice to get also a mail when nothing is wrong!"],
    ["Subject: Question of notified body, point {nn} | They ask how spindle nut of {part} is secured. Half page is enough, {day} if possible.", "Dear Riitta,\n\nhalf page attached with a drawing. If they want more, Davide can join a call.\n\nKind regards,\nLucia", "They accepted. Point {nn} closed."],
    ["Subject: PPAP folder for {part} | Control plan page {nn3} is missing signature. Otherwise complete.", "Signed and attached! Our director was on a ladder but he signed.\n\nLucia"],
    ["Subject: Complaint {ord} from {hosp} | Bed did not go down. Box with motor comes back to you on {day}. We think water.", "Dear Riitta, received. We open it and write the 8D in ten days, ok?", "Ten days ok.", "Dear Riitta,\n\nit was water, yes: the plug was not closed. 8D attached. Four pages, sorry, two would have been enough.\n\nLucia", "Two were enough, but good. Closed."],
    ["Subject: Audit {week} | I come with night flight, in Schio by 10. Need only lot records {lot} and lunch.", "Dear Riitta,\n\nlot records are on the table and lunch is in the plan. Do you eat polenta?", "I eat everything."],
    ["Subject: Label text {part} | Notified body wants 'Medical electrical component' not 'ME part'. Can you change with next print?", "Yes, with the next roll, the roll ends in about {nn3} weeks. Is that in time?", "In time."],
    ["Subject: Calibration of torque meter {nn} | Certificate expires end of month. Do you have new one?", "It is at the laboratory, it returns {day}. In the meantime we use number 2, which is valid until autumn.", "Fine."],
    ["Subject: Biocompat table handset | Row {nn3}: which silicone? Name of grade please.", "Dear Riitta, grade is in the attachment, with the letter of the producer.\n\nHave a good day, Lucia"],
    ["Subject: Deviation {ord} | {nn3} pcs {part}, paint run under sticker. Used as is. For your statistic only.", "Dear Riitta, noted, {nn3} pieces. I show it in paint shop with a photo on the wall."],
    ["Subject: Hardness spindle lot {lot} | You write {nn} HRC, our lab {nn}. First time in history both same.", "I frame this mail.\n\nLucia"],
    ["Subject: Query from {hosp} on cleaning | They use agent with pH {nn3}. Is seal of {part} ok? Answer for them until {day}.", "Dear Riitta, up to pH 10 no problem for the seal. I attach the table, you can send it as it is.", "Sent to {hosp}."],
    ["Subject: Index of technical file | Document {nn} has your old logo. Content ok. Change when convenient.", "Old logo is from my first year here, how the time goes. New one attached."],
]

QUAL_I = [
    ["Subject: Certificates for {lot} | Dear Riitta,\n\nplease find the material certificates for {lot}, steel and aluminium. For the plastic I wait the supplier, it will be there {day}.\n\nKind regards,\nLucia", "Received. Plastic can come later.", "Plastic attached, one day before!"],
    ["Subject: Photo of defect {ord} | Dear Riitta, could you please send the photo a bit bigger? With this I see a grey cat in the fog.", "Bigger attached. It is a crack, not cat.", "Now I see. It is the moulding, we block {nn2} pieces here and check them."],
    ["Subject: Your new form | Dear Riitta, I tried the new deviation form and field {nn3} does not accept commas. Is it only for me?", "Not only you. Use point. IT fixes it."],
    ["Subject: Sampling plan {part} | Dear Riitta, for the sampling we would propose to go from level II to I, after {nn2} lots without defect. What do you think?", "Agree after three more lots. Not before.", "Fair. We talk again after the third.\n\nLucia"],
    ["Subject: Translation | Dear Riitta,\n\nwhat means 'kulutusosa' in the form? The translator says consumption bone.", "Wear part. But I will use consumption bone from now.", "The whole office laughs :)"],
    ["Subject: Visit of our certifier | Dear Riitta, in {week} our certifier is here and he would like to see a customer complaint well closed. May I show {ord}?", "You may. Take out name of hospital.", "Of course, it is blackened."],
    ["Subject: 8D number {nn} | Dear Riitta, the 8D is ready but the signature of Davide comes {day}, he is at the mountains with the family.", "Without signature is ok for now.", "Signed copy attached, he came back with a broken finger but he signs with the left."],
    ["Subject: Measuring of tube | Good morning Riitta, diameter {nn},02 in your report, by us it is {nn},00. Maybe paint?", "Paint, yes. Measured again without: {nn},00.", "Then all good."],
    ["Subject: Spindle supplier audit | Dear Riitta, we were at the spindle supplier, good order, {nn3} small remarks. Report for your file attached.", "Thanks. Useful, notified body will ask."],
    ["Subject: Gauge for {part} | Dear Riitta, we have the new gauge for the fork, {nn3} microns better. I send the study, so you have it in the file.", "Study received. {nn3} is good."],
    ["Subject: Complaint statistic | Dear Riitta,\n\nper last month we count {nn3} complaints open, you have also {nn3}?", "Also {nn3}.", "Perfect, then we are married in the numbers."],
    ["Subject: Label stock {lot} | Good morning Riitta, for lot {lot} two rolls of labels are without lacquer. We do not use them, only to inform you if one escapes.", "Ok. {qty} beds checked, none has it."],
    ["Subject: Form {ord} | Dear Riitta, in box {nn3} of the form I have to put the batch or the week?", "Batch."],
]

COM_F = [
    ["Subject: Invoice {ord} | Price on line 3 is the old one, 0,{nn} too high. Please correct.\n\nTuomas", "Dear Tuomas,\n\nyou are perfectly right, I apologise. The credit note leaves today.\n\nBest regards,\nGiulia", "Credit note ok."],
    ["Subject: Quotation {part} for {hosp} | Need price for {qty} pcs, with and without cable. By {day}.", "Dear Tuomas, here it is, with, without, and also with the longer cable because I know you will ask.\n\nGiulia", "I would have asked. Thanks."],
    ["Subject: Travel | I come to Schio {week} with Päivi. Hotel same as last time?", "Dear Tuomas, same hotel, I booked two rooms. Dinner is on us, no discussion!", "No discussion."],
    ["Subject: Spare part list | List has {nn2} items, you need to fill the prices for last {nn3}.", "Filled. For the seal we sell only in ten pieces, I hope it is fine.\n\nKind regards, Giulia", "Fine."],
    ["Subject: Open items with invoice {ord} | Our accounts says due {day}. Is that same with you?", "Yes it is the same. And thank you that you always pay on the day, it is rare!"],
    ["Subject: Fair in {hosp} | We have small stand. Can you lend cut motor for table?", "With pleasure Tuomas, the cut motor is already travelling, it has seen more of the world than me.", "Good. It returns clean."],
    ["Subject: Frame price annex B | Checked the table. Row {nn} rounding only. Otherwise signed and returned.", "Dear Tuomas, received with thanks, rounding corrected. Signed from our part too."],
    ["Subject: Question of {hosp} | They ask delivery time for {nn2} spare motors. Two weeks correct?", "Two weeks correct, for so few also one.", "Told them two."],
    ["Subject: Price of HS-4 with text {hosp} | {nn2} handsets with hospital name. Extra cost?", "Dear Tuomas, 0,{nn} each, and one time {qty} for the plate.", "Ok. Order 4500-{ord}."],
    ["Subject: Bonus table row {nn} | By my count we reached the step at {qty}0 pcs. Same with you?", "Dear Tuomas, I count the same. The credit of {nn3} per thousand is on its way.\n\nGiulia"],
    ["Subject: Repair price | Box from {hosp}, out of warranty. {mm} euro flat as usual?", "As usual, yes."],
]

COM_I = [
    ["Subject: Copper surcharge | Dear Tuomas,\n\nas in the agreement, copper is checked each quarter. This time it stays as it is, so this is a mail only for the archive.\n\nBest regards,\nGiulia", "Good kind of mail. Archived."],
    ["Subject: Payment {ord} | Dear Tuomas, maybe it crossed with my mail, but we do not see {ord} on the account. Could you kindly check?", "Paid {day}. Bank reference attached.", "Found! It was under another name. Sorry for the disturb."],
    ["Subject: Samples for {hosp} | Dear Tuomas, who must be on the papers for the samples, you or the hospital?", "Us. Hospital must not get papers.", "Understood. They leave {day}."],
    ["Subject: Catalogue photo | Dear Tuomas, may we use the photo of the Aava prototype in our catalogue? Only the lower part with the motors.", "Lower part ok. Eero says yes also.", "Great, thank you both!"],
    ["Subject: Our price list for other handsets | Dear Tuomas, attached for information the list. For you nothing changes, your prices are in annex B until the end of the year.", "Noted."],
    ["Subject: {hosp} | Dear Tuomas, I have read in the newspaper that {hosp} builds a new ward. It is good news for us both, no?", "It is. Tender comes maybe next year. We will tell.", "Fingers crossed!"],
    ["Subject: Visit in Jämsä {week} | Dear Tuomas, for the visit we are {nn3} persons, one does not eat fish. Is it a problem in Finland?", "Not problem. There is also potato.", "Perfect, he loves potato."],
    ["Subject: New bank form | Dear Tuomas, our bank asks the form that you are really you. I am ashamed but could you sign it?", "Signed. I am me.", "Many thanks, the bank believes it."],
    ["Subject: Statement month | Dear Tuomas,\n\nattached the statement, {nn3} lines open and none due. If something does not match please tell me.\n\nKind regards,\nGiulia", "All {nn3} match."],
    ["Subject: Demo case for {hosp} | Dear Tuomas, the demo case with the {part} comes back from {hosp} without the key. Have your people perhaps the key number {nn}?", "Key {nn} was in Eero's car. Coming by post.", "Ah, the famous car! Thank you."],
    ["Subject: Insurance paper | Dear Tuomas, our insurer asks the value of the tools by you. I would write {qty} thousand, do you agree?", "Agree."],
]

HALL = [
    ["Assembly line 2 short of {nn2} castors until tomorrow.", "Take from demo beds.", "Took."],
    ["Who has the key of the test hall?", "On the nail, where it always is.", "It was not on nail. It was in Arjun's pocket."],
    ["{hosp} order: {qty} beds, colour birch. Starts {week}.", "Birch panels ordered already."],
    ["Coffee machine gives E{nn}. Same code as the motor.", "Long press both keys 8 seconds."],
    ["Fire drill {day} 13.00. Do not leave bed on lift.", "Seen."],
    ["We got {qty} beds out this week. Good work.", "Cake is in break room.", "Half of a cake is in break room."],
    ["New side rail fits better, {nn3} minutes less a bed.", "Write it down before we forget."],
    ["Sami's child is sick, I cover the evening shift.", "Ok. I take Friday then."],
    ["Test bed {nn} needs a mattress of 30 kg. Sandbags?", "Sandbags in corner of hall 1. Do not ask why."],
    ["{hosp} service call: wheel lock. Not electrical.", "Good. Send spare wheel with bus."],
    ["Does somebody have a trailer for Saturday? Not for bed.", "Ask Mikael, he has a museum."],
    ["Audit by authority soon. Desks.", "Mine is ready. Almost.", "It is not. I see it from here."],
    ["Arjun, is rig 1 free on {day}?", "Free from 11, I need to take out the old frame first."],
    ["Hall 3 lamps changed. Most of them were dead.", "Now we see the dust."],
    ["Bed {ord} waits for one cable. Who has it?", "In my hand. Coming."],
    ["{nn} beds to {hosp} loaded. Truck left {nn3} min early.", "First time."],
    ["Torque tool {nn} beeps. Battery or soul?", "[Battery.|Soul. Battery is new.]"],
    ["Rig {nn3} free?", "[After lunch.|Free.|Full until {day}.]"],
    ["{hosp} wants rail in colour {nn}. Do we have such?", "It is called oat. We have."],
    ["{nn3} people on sick list today. Line 2 only half day.", "[I come to line.|Ok. Take two from packing.]"],
    ["Weight of {hosp} version now {nn2},5 kg without boards.", "Two less than drawing. Good."],
    ["Stock of M{nn3} bolts ends {day}.", "Order went out yesterday."],
    ["Lunch list {week}: who eats vegetarian?", "Arjun and me.", "Then {nn3} with the guests."],
    ["Measuring room: please close door. {nn3} degrees difference on the gauge.", "[Closed.|Door pump is broken. Fixing.]"],
    ["Frame {ord} has weld splash at corner {nn3}.", "Ground away. Told welder."],
]

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
dice = story.chance


class Slots(dict):
    """Values for the slots of one exchange, drawn when first needed."""

    def __init__(self, date):
        self.date = date

    def __missing__(self, key):
        week = self.date.isocalendar()[1]
        value = {
            "cyc": lambda: f"{dice.randint(6, 48)} {dice.choice(['000', '200', '450', '700'])}", "nn": lambda: dice.randint(11, 58), "nn2": lambda: dice.randint(14, 96),
            "nn3": lambda: dice.randint(3, 9), "part": lambda: dice.choice(["CV-34", "CV-28", "CV-34 lift", "CV-28 backrest", "CV-34 leg motor", "short CV-28"]),
            "mm": lambda: dice.randint(12, 45), "db": lambda: dice.randint(50, 54), "db2": lambda: dice.randint(45, 49), "qty": lambda: dice.randint(11, 40) * 10,
            "hosp": lambda: dice.choice(["Oulu", "Kuopio", "Seinäjoki", "Turku", "Joensuu", "Rovaniemi", "Vaasa"]), "ord": lambda: dice.randint(1201, 2990),
            "day": lambda: dice.choice(WEEKDAYS), "week": lambda: f"week {week + dice.randint(2, 4)}", "lot": lambda: f"25{week:02d}",
        }[key]()
        self[key] = value
        return value


MERRY = ("Subject: Travel", "Subject: Visit in", "Subject: {hosp} |", "Subject: Audit", "Subject: Catalogue")  # not after the summer
decks, told = {}, set()  # what has no slot is told once, and never after the summer


def talk(name, exchanges, where, pairs, per_week, first, last, reply=(6, 200), answered=1.0):
    """Directed background: the first of each pair opens. A deck is dealt through before it is shuffled again, over all periods."""
    medium, channel = where
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            one, other = dice.choice(pairs)
            if date in story.closed[one.party] or date in story.closed[other.party]:
                continue
            if not decks.get(name):
                decks[name] = [e for e in exchanges if ("{" in e[0] and not (date.month > 6 and e[0].startswith(MERRY)))
                               or (e[0] not in told and (date.month < 7 or name == "HALL"))]
                dice.shuffle(decks[name])
            slots, lines, chosen = Slots(date), [], decks[name].pop()
            told.add(chosen[0])
            for number, line in enumerate(chosen):
                slots["me"], slots["you"] = (one.first, other.first) if number % 2 == 0 else (other.first, one.first)
                line = re.sub(r"\[([^\]]*\|[^\]]*)\]", lambda m: dice.choice(m.group(1).split("|")), line)
                lines.append(line.format_map(slots))
            story.exchange(medium, channel, date, one, other, lines, reply, answered, 0.55, (8.2, 16.6))


eng_f = [(jarkko, chiara), (paivi, davide), (arjun, tomasz), (jarkko, davide), (arjun, chiara), (jarkko, tomasz)]
log_f = [(mikael, renato), (mikael, renato), (tuomas, renato)]
back = lambda pairs: [(b, a) for a, b in pairs]
early_f = [(jarkko, chiara), (paivi, davide), (jarkko, davide), (arjun, davide)]

# first, last, factor of amount, reply of Vuokkola, reply of Castelvero, answered by Vuokkola, answered by Castelvero
PERIODS = [
    ("2025-01-09", "2025-02-10", 1.1, (6, 180), (6, 190), 1, 1),
    ("2025-02-11", "2025-04-30", 1.15, (6, 170), (6, 190), 1, 1),
    ("2025-05-05", "2025-06-30", 1.0, (8, 260), (8, 240), 0.95, 1),
    ("2025-07-01", "2025-07-04", 0.8, (8, 200), (8, 240), 1, 1),
    ("2025-08-04", "2025-08-07", 0.6, (10, 200), (10, 200), 1, 1),
    ("2025-08-25", "2025-09-12", 0.9, (10, 300), (20, 420), 0.95, 0.95),
    ("2025-09-15", "2025-10-03", 0.75, (10, 320), (420, 2300), 0.9, 0.85),
    ("2025-10-06", "2025-10-29", 0.3, (20, 420), (500, 2500), 0.85, 0.8),
]
for first, last, factor, rv, rc, av, ac in PERIODS:
    pairs = early_f if first < "2025-02-01" else eng_f
    talk("ENG_F", ENG_F, ("team", "aava-engineering"), pairs, 1.55 * factor, first, last, rc, ac)
    talk("ENG_I", ENG_I, ("team", "aava-engineering"), back(pairs), 1.4 * factor, first, last, rv, av)
    talk("LOG_F", LOG_F, ("team", "deliveries"), log_f, 1.1 * factor, first, last, rc, ac)
    talk("LOG_I", LOG_I, ("team", "deliveries"), back(log_f), 1.0 * factor, first, last, rv, av)
    talk("QUAL_F", QUAL_F, ("mail", None), [(riitta, lucia)], 0.75 * factor, first, last, rc, ac)
    talk("QUAL_I", QUAL_I, ("mail", None), [(lucia, riitta)], 0.6 * factor, first, last, rv, av)
    if first < "2025-10-01":
        talk("COM_F", COM_F, ("mail", None), [(tuomas, giulia)], 0.6 * factor, first, last, rc, ac)
        talk("COM_I", COM_I, ("mail", None), [(giulia, tuomas)], 0.6 * factor, first, last, rv, av)
inside = [(mikael, arjun), (mikael, jarkko), (tuomas, mikael), (arjun, jarkko), (paivi, mikael), (eero, mikael)]
talk("HALL", HALL, ("team", "vuokkola-hall"), inside, 0.95, "2025-01-13", "2025-10-30")

# Meetings ------------------------------------------------------------------------------------------------------------
callers = [davide, paivi, jarkko, chiara, arjun, tomasz]
story.series("Aava engineering call", "2025-01-23 10:00", 2, "2025-10-31", 45, callers,
             skip=["2025-05-01", "2025-07-10", "2025-07-24", "2025-08-07", "2025-08-21"], cancelled=["2025-09-04", "2025-09-18", "2025-10-02"],
             moved={"2025-03-20": "2025-03-21 10:00", "2025-05-29": "2025-05-28 10:00"})
leaders = [tuomas, giulia, paivi, davide, riitta, lucia]
story.series("Steering group", "2025-02-11 14:00", 4, "2025-10-31", 60, leaders, skip=["2025-07-29"])
story.meeting("2025-01-13 13:00", "Kick-off in Schio", 240, [giulia, davide, chiara, renato, lucia, tuomas, paivi, jarkko, riitta])

story.minutes("2025-01-13", "Kick-off in Schio", [giulia, davide, chiara, renato, lucia, tuomas, paivi, jarkko, riitta], """
1. Round of the table and tour of the winding department. The Finnish side tried the coffee from the machine and lived.
2. Aava 5: ward bed with four motors (two CV-34, two CV-28), box CB-7, handset HS-4. Start of series: September.
3. Goal of both: a drive below 48 dB under load. Nobody on the market has it.

Decisions:
- Any change of a part, a material or a process that reaches the bed is told in writing six weeks before.
- Questions are answered within two working days, also if the answer is only "we look at it".
- A rolling forecast of six months comes from Vuokkola at the start of each month.
- Engineering call every second Thursday, steering group every four weeks.

Actions:
- Jarkko: wiring list, by 31 January
- Davide: first four CV-34 for rig 1, by 7 February
""")
story.minutes("2025-02-11", "Steering group", leaders, """
Motors for rig 1 came three days before the date. Päivi thanked the workshop in Schio.
Forecast February received and loaded by Renato.

Decisions:
- Sample phase closes at the end of April.
- Tomasz Wilk joins for Castelvero as application engineer.

Actions:
- Riitta: list of standards for the notified body, by 28 February
- Giulia: annex B with prices for signature
""")
story.minutes("2025-03-11", "Steering group", leaders, """
Rig 1 at 21 000 cycles, rig 2 starts on Thursday.
Wiring list done, one month early against plan. Annex B signed by both.

Discussion on the noise target: Davide would like 47, Päivi says that 48 sells already. Stays 48, and everybody may dream of 47.

Actions:
- Lucia: note about the connector housing, with samples
- Tuomas: forecast to October
""")
story.minutes("2025-04-08", "Steering group", leaders, """
Sample phase almost complete: 37 of 40 points green. The three open points are labels.
Forecast April received.

Decisions:
- Idea "drive 2027" (one motor less, below 45 dB): Päivi and Davide write two pages together.

Actions:
- Päivi and Davide: two pages, by the summer
- Lucia: EMC report of CB-7, by 9 May
""")
story.minutes("2025-05-06", "Steering group", leaders, """
Series tools released. Colour of the handset confirmed.
The lot with the other limit switch was mentioned under "any other business". Lucia: equivalent part. Riitta: file must be opened again. No time left, taken out of the meeting.

Actions:
- Lucia: EMC report of CB-7, by 23 May
- Tuomas: forecast May
""")
story.minutes("2025-06-03", "Steering group", leaders, """
Production start confirmed for September. Packing concept approved, Mikael was connected for this point.

Actions:
- Lucia: EMC report of CB-7, new date follows
- Tuomas: forecast (open from May)
- Päivi and Davide: two pages on drive 2027 (open)
""")
story.minutes("2025-07-01", "Steering group", leaders, """
Short meeting, 25 minutes.
EMC report received on 23 June. Order 4500-0981 is at 350 for the quarter.
Holidays: Jämsä closed 7 July to 1 August, Schio 9 to 24 August.

Actions:
- Tuomas: forecast (open)
""")
story.minutes("2025-08-26", "Steering group", leaders, """
All back from holidays. Status of labels, manuals and spare list went through, no remarks.
Start of series stays in September.

Actions:
- Forecast: open
""")
story.minutes("2025-09-23", "Steering group", [tuomas, giulia, riitta, lucia], """
Matters of the letter of 9 September are with the managing directors and were not discussed.
List of complaints: 4 open, 2 closed.

Actions:
- none
""")
story.minutes("2025-10-21", "Steering group", [tuomas, elena, riitta, davide], """
Tuomas presented the targets of Vuokkola for 2026: purchase price of the drive minus 9 percent, a second supplier approved by June. The noise level is "good enough" and is no target any more.
Davide presented the plan of Castelvero for 2026: the panel and the box become a catalogue product for all bed makers, margin before volume. The 45 dB motor needs a partner who wants it.
Both presentations were taken to the file. It was found that the two lists have no line in common.

Actions:
- none new
""")

# Scenes --------------------------------------------------------------------------------------------------------------
# The good months

m = story.mail("2025-01-15 09:12", giulia, [tuomas, paivi, jarkko, riitta], "Grazie!", "Dear all,\n\nit was a real pleasure to have you with us on Monday. Renato still speaks of the salted licorice, I do not say in which tone.\n\nThe notes are attached. For me the most important are the six weeks and the forecast, with these two things we can build anything.\n\nA warm greeting,\nGiulia", cc=[davide, chiara, renato, lucia])
story.mail("2025-01-15 11:40", tuomas, giulia, "Re: Grazie!", "Hello Giulia,\n\nnotes are correct. Good visit. We are not people of many words but on the plane Päivi said three times that this is the first supplier who showed us the scrap bin also.\n\nTuomas", cc=[paivi, davide], reply_to=m)

t = story.team("2025-01-29 13:05", "aava-engineering", davide, "The first CV-34 made 200 cycles at 60 degrees. I know you will test it in the sauna anyway.")
story.team("2025-01-29 13:11", "aava-engineering", jarkko, "Sauna is 85. Your motor is coward.", t)
story.team("2025-01-29 13:14", "aava-engineering", davide, "At 85 also I stop to work!!", t)
story.team("2025-01-29 13:20", "aava-engineering", paivi, "Please nobody take a motor to the sauna again. It was one time.", t)

t = story.team("2025-02-12 09:02", "aava-engineering", tomasz, "Hello everybody, Tomasz here, first week in Schio, before that ten years of lifting tables in Gdynia. I am the one who should know how your bed really moves, and today I know nothing.")
story.team("2025-02-12 09:09", "aava-engineering", arjun, "Welcome Tomasz! I was the newest until this minute, so thank you for that. Call at 11? I will walk you around the bed with the camera.", t)
story.team("2025-02-12 09:15", "aava-engineering", tomasz, "11 is great.", t)
story.team("2025-02-12 12:20", "aava-engineering", tomasz, "That was the best hour since I came. I have two pages of questions now.", t)
story.team("2025-02-12 12:31", "aava-engineering", paivi, "Send both pages. Welcome.", t)

m = story.mail("2025-02-25 08:04", tuomas, [giulia, renato], "URGENT customs Vantaa", "Parcel with CB-7 from Zürich fair is held at Vantaa. They want commercial invoice before 11 or it goes back. Please immediately.\n\nTuomas")
story.mail("2025-02-25 08:31", renato, tuomas, "Re: URGENT customs Vantaa", "Good morning Tuomas, attached invoice and also the return form, which normally they ask after. I stay near the phone.\nRenato", cc=[giulia], reply_to=m)
story.mail("2025-02-25 10:52", tuomas, [renato, giulia], "Re: URGENT customs Vantaa", "Released. You saved my day. Next time in Schio I pay the spritz.", reply_to=m)

t = story.team("2025-03-07 14:40", "aava-engineering", jarkko, "I have to tell. The load figures I sent on Tuesday are in kgf and I wrote N. So everything is factor ten wrong. Completely my mistake. I am sorry.")
story.team("2025-03-07 14:52", "aava-engineering", davide, "Jarkko, I had calculated a motor for a butterfly and I was thinking how light are Finnish patients! No harm, I had not ordered nothing.", t)
story.team("2025-03-07 14:58", "aava-engineering", jarkko, "New sheet in folder. With units. Bold.", t)

m = story.mail("2025-03-13 10:20", lucia, riitta, "Change of connector housing from 5 May", "Dear Riitta,\n\nas agreed, a note in good time. From the deliveries of 5 May the housing of the CB-7 connector will be from another mould (same material, same dimensions, the old mould is at the end of life). Ten samples leave today for your tests. If you see anything strange, we keep the old one until July.\n\nKind regards,\nLucia", cc=[tuomas, davide])
story.mail("2025-03-14 08:55", riitta, lucia, "Re: Change of connector housing from 5 May", "Thanks. This is how it should be. Test takes two weeks.\n\nR.", reply_to=m)
story.mail("2025-03-31 13:17", riitta, lucia, "Re: Change of connector housing from 5 May", "Samples ok. 5 May is ok for us.", reply_to=m)

t = story.team("2025-03-18 15:33", "aava-engineering", chiara, "On Thursday there is the general strike of trains here, half of us will be at home with children or on a platform. Can we do the call on Friday, same hour? I would not like to cancel, we have the brake ramp.")
story.team("2025-03-18 15:41", "aava-engineering", paivi, "Friday same hour is good. Moved.", t)

m = story.mail("2025-03-26 09:30", davide, [sandro, anneli], "Lab slot at Norrtest", "Dear Sandro, dear Mrs Vuorio,\n\nPäivi and I write this together. The laboratory Norrtest has moved our slot for the second time, now to August. We two have called four times and we are too small to be heard. We would both be grateful if you could write to their director, the two firms in one letter.\n\nDavide and Päivi", cc=[paivi])
story.mail("2025-03-27 08:10", anneli, [davide, paivi], "Re: Lab slot at Norrtest", "I have their director's number. Sandro and I call together tomorrow at 9.\n\nAnneli Vuorio", cc=[sandro], reply_to=m)
story.mail("2025-03-28 11:26", sandro, [davide, paivi], "Re: Lab slot at Norrtest", "Done. 22 April, and they pay the second day. Compliments to both for asking early.\nS.F.", cc=[anneli], reply_to=m)

t = story.team("2025-04-09 07:58", "deliveries", mikael, "Carrier has again left a pallet in rain. Third time this spring. Cardboard is soup, motors are dry thanks to your foil. I am really tired of this company, nobody there knows anything.")
story.team("2025-04-09 08:20", "deliveries", renato, "Mamma mia. They are a disaster, with us they lost a whole pallet in Verona and found it in Verona. I change the forwarder from May, with your agreement.", t)
story.team("2025-04-09 08:24", "deliveries", mikael, "You have it.", t)

t = story.team("2025-04-15 10:15", "aava-engineering", paivi, "I do not agree with your 47,8. We get 49,6 in our room with same bed. With this number we can not go to the fair.")
story.team("2025-04-15 10:32", "aava-engineering", davide, "And I do not agree with your room, Päivi! It has a window. But to discuss rooms is like to discuss football. I come to you on the 23rd with our microphone and we measure together?", t)
story.team("2025-04-15 10:36", "aava-engineering", paivi, "Come. Two microphones, one bed.", t)
story.team("2025-04-24 09:40", "aava-engineering", paivi, "Result from yesterday with both microphones: 48,1. We agree. Window was 1 dB, his microphone 0,4. Nobody won, so everybody.")

# Late April: the switch
m = story.mail("2025-04-29 13:48", riitta, lucia, "CV-34 lot 2517, limit switch", "Lucia,\n\nin incoming check today I opened two motors from lot 2517. The limit switch is not the one in our technical file. Black body, other brand, other lever. Motors of lot 2516 have the grey one.\n\nWhat is this and since when? 140 of these are already in beds.\n\nRiitta", cc=[tuomas, davide])
story.mail("2025-05-05 16:22", lucia, riitta, "Re: CV-34 lot 2517, limit switch", "Dear Riitta,\n\nthe producer of the grey switch has finished the production. We pass to the black one from lot 2517, it is equivalent in all the values. The data sheet revision F with this is on the supplier portal since 17 April, page 7.\n\nKind regards,\nLucia", cc=[tuomas, davide], reply_to=m)
story.mail("2025-05-06 08:03", riitta, lucia, "Re: CV-34 lot 2517, limit switch", "I do not read a portal to find out what is inside my bed.\n\nThe file goes back to the notified body. That is my May.\n\nR.", cc=[tuomas, paivi, davide], reply_to=m)
story.truth("2025-04-29", "change without notice: other limit switch inside the motors, only on page 7 of a portal", "castelvero", "vuokkola", 4)

story.team("2025-05-06 08:40", "vuokkola-hall", tuomas, "For information: I have stopped beds with lot 2517 from leaving until Riitta knows more.")
story.team("2025-05-06 08:47", "vuokkola-hall", mikael, "So 140 beds in my corridor.")

t = story.team("2025-05-12 08:30", "aava-engineering", chiara, "Question for the Finnish delegation: who lost the ice hockey yesterday and should we send flowers?")
story.team("2025-05-12 08:38", "aava-engineering", arjun, "We do not speak of it today. Flowers accepted at door 4.", t)
story.team("2025-05-12 08:40", "aava-engineering", jarkko, "Italy was not there, I noticed.", t)
story.team("2025-05-12 08:44", "aava-engineering", chiara, "Touché. We were saving energy :)", t)

# May: a tender that stays in the house
story.team("2025-05-14 09:05", "vuokkola-hall", eero, "Pirkanmaa is signed. 420 beds, first 105 by 1 September, after that half a percent of the sum for every day. We keep this in the house for now, otherwise the price of everything goes up.")
story.team("2025-05-14 09:12", "vuokkola-hall", mikael, "Schio should know the date at least, no?")
story.team("2025-05-14 09:15", "vuokkola-hall", eero, "They get a week number. Enough.")
m = story.mail("2025-05-15 12:30", tuomas, giulia, "Call-off 420 sets", "Hello Giulia,\n\nwe need 420 sets of Aava drive in week 35, in one. Please confirm.\n\nTuomas")
story.mail("2025-05-16 10:05", giulia, tuomas, "Re: Call-off 420 sets", "Dear Tuomas,\n\nthank you! Week 35 is the first after our closure, so it is tight, may I ask if there is some margin, or what stands behind it? If I know the story I can fight better in production.\n\nBest regards,\nGiulia", reply_to=m)
story.mail("2025-05-16 10:31", tuomas, giulia, "Re: Call-off 420 sets", "Planning reasons. Week 35.", reply_to=m)
story.mail("2025-05-16 15:44", giulia, tuomas, "Re: Call-off 420 sets", "All right, we pencil it in for week 35 and with the forecast of June we make it fixed.\n\nGiulia", cc=[renato], reply_to=m)
story.truth("2025-05-16", "pressure not shared: daily penalty in a tender is kept from the supplier", "vuokkola", "castelvero", 2)

# The EMC report
m = story.mail("2025-05-12 09:20", riitta, lucia, "EMC report CB-7", "9 May was Friday. I have no report. It is needed for the same file that I now open anyway.\n\nRiitta")
story.mail("2025-05-12 14:02", lucia, riitta, "Re: EMC report CB-7", "Dear Riitta, I apologise, the laboratory had the table broken. You will have it surely by Friday 23.\n\nLucia", reply_to=m)
story.mail("2025-05-26 09:06", riitta, lucia, "Re: EMC report CB-7", "23 has also been.", reply_to=m)
story.mail("2025-05-27 17:10", lucia, riitta, "Re: EMC report CB-7", "Dear Riitta, at the beginning of the next week without fail. I have it already in draft, only the stamp is missing.\n\nLucia", reply_to=m)
story.mail("2025-06-05 08:44", riitta, lucia, "Re: EMC report CB-7", "Next week is nearly over. Draft would have been enough. Now I have told the notified body 'end of June' and I would not like to tell them a month with more letters.", cc=[tuomas], reply_to=m)
story.mail("2025-06-09 11:30", lucia, riitta, "Re: EMC report CB-7", "I know, I know. They say by the 20th.", reply_to=m)
story.mail("2025-06-23 16:58", lucia, riitta, "Re: EMC report CB-7", "Report attached.\nLucia", reply_to=m)
story.truth("2025-05-26", "promise slips: EMC report, four dates", "castelvero", "vuokkola", 3)

# The forecast that does not come
m = story.mail("2025-05-27 09:15", giulia, tuomas, "Forecast May and June", "Dear Tuomas,\n\nwe have still the April picture in the system. Could you please send the rolling one, also rough?\n\nKind regards,\nGiulia", cc=[renato])
m2 = story.mail("2025-06-05 10:48", giulia, tuomas, "Re: Forecast May and June", "Dear Tuomas,\n\nperhaps my mail went down in the pile. Renato must place the copper wire for August on the 13th, for this he would need your numbers. Half a page is enough!\n\nGiulia", cc=[renato], reply_to=m)
story.team("2025-06-06 08:20", "vuokkola-hall", tuomas, "Schio asks numbers again. I give no numbers for half a year to somebody who puts a new switch in without a word. They see orders when there are orders.")
story.team("2025-06-06 08:29", "vuokkola-hall", paivi, "Have you told them that it is for this reason?")
story.team("2025-06-06 08:31", "vuokkola-hall", tuomas, "They can read.")
story.mail("2025-06-12 16:20", giulia, tuomas, "Re: Forecast May and June", "Tuomas, only a sign, please. Tomorrow is the wire.\nG.", cc=[renato], reply_to=m2)
story.truth("2025-06-12", "request without answer: the forecast, asked three times", "vuokkola", "castelvero", 3)

t = story.team("2025-06-10 13:00", "aava-engineering", tomasz, "Stop stop stop: on bed 14 the foot motor does not stop on the lock key. Please do not let anybody under it. Calling Arjun now.")
story.team("2025-06-10 13:26", "aava-engineering", arjun, "Bed 14 is off the mains and has tape around it. We looked together: test firmware with the lock taken out on purpose, label had fallen off. No series bed has it.", t)
story.team("2025-06-10 13:30", "aava-engineering", tomasz, "Thanks for being so quick. My pulse is 120.", t)
story.team("2025-06-10 13:33", "aava-engineering", paivi, "Right to shout. Labels on test beds are riveted from now.", t)

# The order that halves itself
t = story.team("2025-06-17 08:12", "deliveries", renato, "Good morning. I open the portal and 4500-0981 is 350 pieces. On Friday evening it was 800. Is it an error of the system?")
story.team("2025-06-17 11:50", "deliveries", mikael, "No error. 350 is right.", t)
story.team("2025-06-17 11:58", "deliveries", renato, "The 450 are half wound, Mikael. The wire was bought. A telephone call would have cost less.", t)
story.team("2025-06-17 15:35", "deliveries", mikael, "The portal is the order. That was explained to us in May, that one has to look in the portal.", t)
story.truth("2025-06-17", "change without notice: order cut from 800 to 350 in the portal", "vuokkola", "castelvero", 5)

story.team("2025-06-18 09:22", "vuokkola-hall", mikael, "Renato is offended because of 450 pieces. Fine. A date from Schio is a weather report and a data sheet from Schio is a novel. This is how they are, they will always be so, nice at dinner and that is it.")
story.team("2025-06-18 09:26", "vuokkola-hall", eero, "You forgot the hands.")
story.team("2025-06-18 09:40", "vuokkola-hall", arjun, "Tomasz and Chiara answer me faster than some people in this hall, just saying.")
story.truth("2025-06-18", "loose label: a date is a weather report, this is how they are", "vuokkola", "castelvero", 4)

story.mail("2025-06-25 11:05", renato, [davide, tomasz, giulia], "Line 2, weeks 32 to 35", "Hello all (English for Tomasz),\n\nI have no forecast from Jämsä, and a firm order that shrinks during the night. So line 2 in August I give to the Spanish wheelchairs, they pay the slot in advance. The 420 of Vuokkola were only in pencil, I have cancelled the pencil.\n\nIf they ask, they ask. It is in the portal, as they like.\n\nRenato")
story.truth("2025-06-25", "vicious circle: silent change, withheld forecast and cut order, slot given away", "both", None, 3)

m = story.mail("2025-07-02 17:31", davide, [tomasz, chiara, renato], "From now on", "Dear colleagues,\n\nI was three years in love with this bed, but enough. On this side there are people who draw, cast, wind and stay in the evening. On that side they press the up key and take the photograph. So in the engineering channel we give what the contract says, not one idea more, and every answer with me in copy.\n\nDavide")
story.mail("2025-07-03 08:50", tomasz, davide, "Re: From now on", "Understood. I think it is a pity, they are good people to work with, at least mine.\nTomasz", reply_to=m)
story.truth("2025-07-02", "us against them: we draw and wind, they press the key and take the photograph", "castelvero", "vuokkola", 4)

# Summer
m = story.mail("2025-07-03 12:00", tuomas, [giulia, renato, lucia, davide], "Summer closing", "Hello,\n\nour factory is closed from 7 July to 1 August. Arjun is on duty for anything with safety, other things in August.\n\nTuomas")
story.mail("2025-07-03 14:25", giulia, tuomas, "Re: Summer closing", "Thank you Tuomas, we are closed from 9 to 24 August. Have good holidays, all of you.\n\nGiulia", reply_to=m)
t = story.team("2025-07-15 09:44", "deliveries", renato, "Arjun, sorry to disturb the man on duty. A truck for you stands at the gate in Jämsä and nobody opens!!! The driver wants to unload in the street.")
story.team("2025-07-15 09:51", "deliveries", arjun, "I am at the lake but 15 minutes away. Tell him to look at the ducks.", t)
story.team("2025-07-15 10:22", "deliveries", arjun, "Unloaded, signed, locked. Nothing wet.", t)
story.team("2025-07-15 10:25", "deliveries", renato, "You are a gentleman.", t)

# August and September
t = story.team("2025-08-25 12:15", "deliveries", mikael, "Where are the 420 sets? Week 35 is now. Gate has no truck in list.")
story.team("2025-08-27 09:03", "deliveries", renato, "Good morning. In week 35 there is nothing for you. The slot was released in June, there was no forecast to hold it. The first free one is week 42.", t)
story.team("2025-08-27 09:10", "deliveries", mikael, "June??", t)
story.team("2025-08-27 09:31", "deliveries", tuomas, "Yesterday we sat one hour in the steering with three of your people. Nobody said that there are no motors. I hear it today, here, below a question about a truck.", t)
story.team("2025-08-27 16:40", "deliveries", renato, "And from you I hear today for the first time that week 35 was more than a pencil.", t)
story.truth("2025-08-27", "surprise: slot given away in June, learned in the week of delivery", "castelvero", "vuokkola", 5)

story.team("2025-09-03 15:20", "aava-engineering", paivi, "I take tomorrow's call out. We are all in the hall moving beds.")
story.team("2025-09-17 15:45", "aava-engineering", paivi, "Tomorrow not either. Write if there is something.")
story.team("2025-09-17 16:30", "aava-engineering", chiara, "There is the brake ramp and the bootloader. But ok.")
story.team("2025-10-01 16:05", "aava-engineering", jarkko, "No call tomorrow.")
story.truth("2025-09-18", "meetings cancelled: engineering call taken out three times in a row", "vuokkola", "castelvero", 3)

m = story.mail("2025-09-09 08:00", anneli, sandro, "Claim, late delivery of 420 drives", "Dear Mr Ferrarin,\n\non account of motors not delivered in week 35 we have been charged EUR 38 200 by our customer so far and the sum grows daily. We hold Castelvero liable, and we stop all payments until this is settled. A list is attached. I expect your answer by 19 September.\n\nAnneli Vuorio\nManaging director", cc=[eero])
story.mail("2025-09-09 18:44", sandro, anneli, "Re: Claim, late delivery of 420 drives", "Dear Mrs Vuorio,\n\nI read your letter with amazement. In March you and I took the telephone together for a laboratory. My people tell me that they have never seen a customer's penalty, not in the order, not in a mail, not at dinner. I will answer after I have understood.\n\nSandro Ferrarin", reply_to=m)
story.mail("2025-09-10 08:35", giulia, tuomas, "Yesterday's letter", "Tuomas,\n\nmy director came to my desk with a claim of 38 thousand euro and asked what I know. I knew nothing, and I was looking like one who hides something. We two write each other every week. I would have expected a line.\n\nGiulia")
story.truth("2025-09-09", "escalation without an earlier word: claim and stop of payments straight to the managing director", "vuokkola", "castelvero", 4)
story.truth("2025-09-10", "surprise: the account manager learns of the claim from her director", "vuokkola", "castelvero", 3)

t = story.team("2025-09-12 10:10", "aava-engineering", arjun, "The cells from the battery maker are a joke. Three swollen out of twenty, and their hotline plays music.")
story.team("2025-09-12 10:24", "aava-engineering", tomasz, "Same with us on another project. I have a name in their lab who picks up, sending it to you. Do not buy more of those.", t)
story.team("2025-09-12 10:26", "aava-engineering", arjun, "You are a friend.", t)

story.truth("2025-09-22", "replies slow down: one to four days where it was hours", "castelvero", "vuokkola", 3)

m = story.mail("2025-09-24 15:12", davide, [paivi, eero], "Your news", "Dear Päivi, dear Eero,\n\nI have read the news 'The quietest bed drive in Europe, a Jämsä innovation'. Beautiful lake in the picture. I have searched with the lens if there is also somewhere a gear wheel from Schio, but the lake is very big.\n\nDavide")
story.mail("2025-09-25 09:30", eero, davide, "Re: Your news", "Hello Davide,\n\nmarketing writes short. Customers buy the bed, not the gear.\n\nEero", reply_to=m)
story.truth("2025-09-24", "contribution not credited: the quiet drive sold as an innovation of Jämsä", "vuokkola", "castelvero", 3)

# October
story.truth("2025-10-08", "contact thins out: both write a third of what they wrote in spring", "both", None, 2)

story.team("2025-09-29 09:15", "aava-engineering", chiara, "Jarkko, for firmware 3.2 I need from you yes or no: do we open the bootloader for your service tool? Without this I cannot build.")
story.team("2025-10-03 11:05", "aava-engineering", chiara, "@Jarkko the bootloader, please. One letter is enough, Y or N.")
story.team("2025-10-10 10:50", "aava-engineering", chiara, "I am building 3.2 without. Whoever reads this later: I did ask.")
story.truth("2025-10-10", "silence: no word on the bootloader for two weeks", "vuokkola", "castelvero", 3)

t = story.team("2025-10-07 12:35", "aava-engineering", riitta, "Urgent. Authority bulletin about burnt handsets of other make. They ask all makers by tomorrow 12.00 which fuse is in the handset. I need type and certificate today.")
story.team("2025-10-07 13:02", "aava-engineering", lucia, "T1.6A, certificate attached, and the letter for the authority is in draft in your mailbox.", t)
story.team("2025-10-07 13:09", "aava-engineering", riitta, "Received. Good letter. Sent to authority, we are not affected.", t)

m = story.mail("2025-10-09 10:00", giulia, [tuomas, riitta, mikael, paivi], "From Monday: Elena", "Dear all,\n\nfrom Monday 13 October I look after the French market. Elena Rossato, whom I know since years and who is better than me with tables, takes over Vuokkola. I thank you for the good part of the road.\n\nGiulia", cc=[elena])
m = story.mail("2025-10-13 09:40", elena, [tuomas, mikael, paivi, riitta], "Good morning from Elena", "Dear all,\n\nI am Elena, new for you from today. I have read the folder but a folder does not explain everything. Tuomas, would you have half an hour this week, so that you tell me what is important from your side? And who could give me access to your order portal?\n\nThank you and kind regards,\nElena Rossato")
story.mail("2025-10-17 11:22", elena, tuomas, "Re: Good morning from Elena", "Dear Tuomas,\n\nI try again, also 15 minutes would help me. For the portal I do not know whom to ask.\n\nElena", cc=[mikael], reply_to=m)
story.mail("2025-10-27 14:51", elena, tuomas, "Re: Good morning from Elena", "Dear Tuomas,\n\nin the steering there was no moment for it. I am still without access and without the half hour.\n\nElena", reply_to=m)
story.truth("2025-10-20", "newcomer left alone: no half hour, no access", "vuokkola", "castelvero", 2)

t = story.team("2025-10-15 08:20", "deliveries", mikael, "I parked the forklift on your returned cartons. 6 empty ones flat. Sorry, I send new.")
story.team("2025-10-15 13:10", "deliveries", renato, "They were for the bin anyway.", t)

story.truth("2025-10-21", "goals drift: price and second source here, catalogue and margin there", "both", None, 2)

m = story.mail("2025-10-23 09:35", lucia, riitta, "Norrtest", "Dear Riitta,\nNorrtest has sent the invoice twice and the report with the name of another firm. I have told them what I think, in two languages.\nLucia")
story.mail("2025-10-24 08:12", riitta, lucia, "Re: Norrtest", "I told them in third. They correct it by Tuesday.", reply_to=m)

t = story.team("2025-10-28 10:02", "aava-engineering", paivi, "The two pages for drive 2027: I take them off the list. We go on with what is drawn.")
story.team("2025-10-29 17:15", "aava-engineering", davide, "For me also. It was a nice title.", t)
story.truth("2025-10-28", "ambition fades: drive 2027 comes off the list without a discussion", "both", None, 2)

story.write()
