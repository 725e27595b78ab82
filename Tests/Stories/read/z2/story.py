import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, days, day

story = Story(1903, "Europe/Copenhagen", "2025-04-01", "2026-02-27")
story.party("sandflak", "sandflak.example")
story.party("pomoria", "pomoria.example")
story.party("nordalbing", "nordalbing.example")

Birgitte = story.person("Birgitte Kjærgaard", "sandflak", "Head of operations")
Jens = story.person("Jens Overgaard", "sandflak", "Site manager Lemvig")
Mikkel = story.person("Mikkel Thorsen", "sandflak", "Performance analyst")
Signe = story.person("Signe Bramsen", "sandflak", "Planning and safety")
Grzegorz = story.person("Grzegorz Malinowski", "pomoria", "Service manager")
Agnieszka = story.person("Agnieszka Wrona", "pomoria", "Planner")
Piotr = story.person("Piotr Sadowski", "pomoria", "Lead technician blades")
Kamil = story.person("Kamil Brzeski", "pomoria", "Drive train specialist")
Ewa = story.person("Ewa Lisiecka", "pomoria", "Reports and invoices")
Hubert = story.person("Hubert Zych", "pomoria", "Coordinator, from November")
Reinhard = story.person("Reinhard Stüwe", "nordalbing", "Principal engineer, bearings")
Friederike = story.person("Friederike Hollmann", "nordalbing", "Claims engineer")
Jonas = story.person("Jonas Wittkamp", "nordalbing", "Vibration analyst")
WHO = {p.first: p for p in story.people}

OPS, BEAR, REP = "sandflak-operations", "bearings-and-gearboxes", "findings-and-reports"

for d in ["2025-04-17", "2025-04-18", "2025-04-21", "2025-05-29", "2025-05-30", "2025-06-05", "2025-06-09"]:
    story.away("sandflak", d, d)
story.away("sandflak", "2025-07-07", "2025-07-25")
story.away("sandflak", "2025-12-24", "2026-01-02")
for d in ["2025-04-21", "2025-05-01", "2025-05-02", "2025-06-19", "2025-06-20", "2025-08-15", "2025-11-11", "2026-01-06"]:
    story.away("pomoria", d, d)
story.away("pomoria", "2025-12-24", "2026-01-02")
for d in ["2025-04-18", "2025-04-21", "2025-05-01", "2025-05-02", "2025-05-29", "2025-06-09", "2025-10-03", "2025-10-31"]:
    story.away("nordalbing", d, d)
story.away("nordalbing", "2025-12-24", "2026-01-02")


def check(when, who):
    d = day(when[:10])
    assert d.weekday() < 5 and d not in story.closed[who.party], (when, who.name)


def T(when, channel, who, text, re=None):
    check(when, who)
    return story.team(when, channel, who, text, reply_to=re)


def M(when, sender, to, subject, text, cc=(), re=None):
    check(when, sender)
    return story.mail(when, sender, to, subject, text, cc=cc, reply_to=re)


# ---------------------------------------------------------------- background

BACKGROUND = """
Agnieszka > Jens %ops
- Good morning Jens! Crew of {qty} today, plan is {wt} and {wt2}, is the boat ok with {wave} m?
- {wave} is fine. Over 1.5 we talk.
- Super, they sail at 6.40!

Jens > Agnieszka %ops
- Wind 15 from noon. Two turbines today, not three.
- Ok! I move {wt2} to {day}, {wt} stays
- Good.

Agnieszka > Signe %ops
- Signe, permit for {wt} runs out at 18, can we have till 20? The torque tool was slow today
- Extended till 20:00, please send me a message when everybody is down.
- All down 19.10, thank you!!
- Thanks, closed.

Signe > Agnieszka %ops
- I miss the medical certificate of one technician for next week. Could you look?
- It was on my desk under the cake. Uploaded now, sorry!
- Seen, he's cleared. What kind of cake?
- Poppy seed. Gone.

Piotr > Jens %ops
- {wt} blade B, small erosion, {cm} cm. Category 2. Photos on share.
- Seen. Spring list.

Piotr > Jens %ops
- Crane on {wt} needs new remote. Battery dead. We used spare.
- Two ordered.

Jens > Piotr %ops
- Door on {wt} closes by itself. Somebody oil the hinge please.
- Done. Also hinge of {wt2}, same sickness.
- Thanks.

Mikkel > Agnieszka %ops !
- {wt} has produced {pct} percent less than its neighbours since {day}. Either it's shy or the anemometer is
- I ask the crew to look at it tomorrow, they are next door anyway
- It was the anemometer. A gull had opinions about it
- Ahahaha poor turbine

Mikkel > Jonas %rep
- Export of {wt} for your vibration model is in the folder, 10 minute values, {qty} weeks
- Perfect, thanks. Are the gaps the stops for cleaning?
- Yes, stops are in the second tab. I colored them for you because I am a nice person

Jonas > Mikkel %rep
- Your timestamps moved an hour in the file of {wt}, is that the summer time again?
- Ugh yes, my script believed the clock. UTC version is uploading
- Great, curve looks sane now.

Jonas > Kamil %bear !
- Kamil, the spectrum of {wt} shows a line at {hz} Hz. Fan or gear, what would you say?
- Fan. Gear is at {hz2}. I stood under this fan with my own ear.
- Good ear. I'll mark it as fan.

Kamil > Jonas %bear !
- Can you compare {wt} with last autumn? I hear something in the high speed stage but maybe I hear only my age.
- Compared: flat. It's your age, sorry.
- Then I am happy for gearbox.

Reinhard > Kamil %bear
- The oil sample of {wt}: {ppm} ppm iron. Who took it, and where?
- Me, at the return line, warm, after {qty} minutes running.
- Then the value is usable. Good.

Kamil > Reinhard %bear !
- Dr Stüwe, grease of type 2 or 1.5 for cold start? Manual says both in different pages.
- 1.5. The page with the 2 was copied from a paper machine, I know the author.
- Understood. Paper machine is out.

Reinhard > Kamil %bear
- Your photo of the raceway is out of focus exactly where it is interesting.
- True. My hand was at full length and the boat was waiting. I go again {day}.
- New photo is excellent. Thank you.

Kamil > Reinhard %bear
- Clearance at {wt} measured three times: 0.{cm}, all same.
- Three times is how it is done. Noted in the list.

Reinhard > Jonas %bear
- Jonas, your axis has no unit.
- It's g, sorry. Fixed in all {qty} plots.
- Better.

Friederike > Grzegorz %rep
- Dear Grzegorz, could I have the photos of {wt} in the original size? The small ones are very charming, but I can't count the cracks.
- Please be informed that originals are uploaded in folder, {qty} pieces. Sorry for inconvenience.
- Wonderful, thank you!

Grzegorz > Friederike %rep
- Dear Friederike, is it enough if inspection of {wt} is signed by Piotr, or you need also mine signature?
- Piotr's is quite enough, he was the one who hung on the rope.

Friederike > Mikkel %rep
- Mikkel, may I ask how you calculate lost energy for a stop of {qty} hours? Simply, for an engineer who has not had coffee.
- Mean of the four neighbours in the same hours, minus what it made itself. Comes to {mwh} MWh for {wt}
- That I understand even without coffee.

Mikkel > Friederike %rep
- I have put the availability of last month in the folder: {av} percent
- Thank you! That is better than in spring, isn't it?
- Yes. Less lightning, more Piotr

Ewa > Signe %rep
- Dear Signe, timesheets of week {wk} are ready, {n} hours, please check when you have moment.
- Checked, I have the same number. Approved.
- Thank you, have a nice day.

Signe > Ewa %rep !
- Ewa, one timesheet has 25 hours on a Tuesday. Impressive man.
- Oh! It is two people in one line. I correct, sorry and thank you for laugh.

Ewa > Friederike %rep
- Report {rep} in version 2 is on the share, I corrected the numbering of the bolts.
- Received and filed, thank you Ewa.

Ewa > Mikkel %rep !
- Mikkel, in template is a field "cause code". Which code for birds?
- {qty}, 'external, animal'. We also have one for jellyfish, never used
- I hope it stays so.

Agnieszka > Signe %ops !
- My son has fever, I am from home today and maybe slow, Grzegorz has my phone for the boat
- Don't think about us, we have it covered. Hope he's better soon!
- Fever is gone, he is building turbine from Lego. Thank you!

Jens > Grzegorz %ops !
- Saw your message of yesterday only now. Phone fell in the harbour.
- No problem Jens, I hope phone is insured. Answer was yes in meantime.

Agnieszka > Jens %ops
- Mewa III needs {qty} minutes longer, the pilot ladder. Crew will be at {wt} at 8.10!
- Fine.

Jens > Agnieszka %ops !
- Who left herring in the crew room.
- Nobody. It is gift! From Ustka!!
- Good herring.

Signe > Piotr %ops
- Piotr, rescue drill on {day} at 13 in the harbour, four persons please.
- We come. Five, new one wants to jump.
- Even better.

Piotr > Signe %ops
- Rescue bag at {wt}, seal broken. Nothing missing. Please new seal.
- New seal goes with the boat tomorrow. Thank you for checking.

Mikkel > Kamil %bear
- Oil temperature of {wt} took a walk last night: plus {cm} degrees for an hour. Anything?
- Cooler filter, full of flies. Changed this morning.
- Back to normal, flies 0 Kamil 1

Kamil > Mikkel %bear
- I need generator speed and oil pressure of {wt} in seconds, not in 10 minutes. {day} is ok.
- You'll have it {day}, the one second data sleeps on another server
- Good.

Jonas > Mikkel %rep
- Found {qty} duplicated rows in the event log, harmless but they count double in the report.
- Removed, and the robot that made them got a talk
- Thanks, totals fit now.

Grzegorz > Signe # Crew list week {wk}
- Dear Signe, please find attached crew list for week {wk}. Two technicians change on {day}. All certificates valid. Best regards, Grzegorz
- Dear Grzegorz, thanks, complete. The new ones get their introduction at 7:00, the coffee is earlier. Signe

Signe > Grzegorz # Drill plan
- Dear Grzegorz, here is the plan for the evacuation drills of the next quarter. If one of the days is bad for your people, tell me before {day}, then we swap.
- Dear Signe, only the second one is problem, we have the training in Słupsk. Can it be a day later?
- A day later is fine, changed.

Ewa > Birgitte # Invoice {inv}
- Dear Birgitte, attached invoice {inv} for the campaign at {wt} and {wt2}. All timesheets are signed by Signe.
- Dear Ewa, thank you. It's approved and goes out with the run of {day}. Birgitte

Birgitte > Ewa # Forecast of costs
- Dear Ewa, would you give me a rough idea of what the next quarter will look like? It needn't be precise, I only have to tell our owners something sensible.
- Dear Birgitte, with usual weather about {n} thousand euro, with bad weather ten percent more. I put three lines of explanation.
- That is exactly what I needed.

Friederike > Grzegorz # {wt}, second look at the bolts
- Dear Grzegorz, would it be possible to have the bolts at {wt} measured again when your people are there anyway? It's not urgent, I'd simply sleep better.
- Dear Friederike, of course. It is in plan for {day}. Result on same day by evening.
- Results received, all {n} within tolerance. I shall sleep.

Grzegorz > Friederike # Report {rep}
- Dear Friederike, please find report {rep}. On page {qty} there is one value which we could not read, it is marked so.
- Dear Grzegorz, thank you for marking it rather than guessing. That's all I need.

Reinhard > Kamil # Measuring points !
- Mr Brzeski, attached a sketch with the points at which I want the temperature measured. Point 3 is awkward, I know. Without point 3 we can save ourselves the others. Stüwe
- Dr Stüwe, point 3 is possible with magnet holder, I made one. For {wt} it is ready on {day}. K. Brzeski
- A magnet holder. Why did I not think of that.

Kamil > Reinhard # Filter residue {wt}
- Dr Stüwe, I send the filter from {wt} by post. My opinion: normal running in. But you look better with microscope.
- I have looked. It is normal. You were right, and the packing was exemplary.

Jonas > Kamil # Sensor offset
- Hi Kamil, channel {qty} on {wt} sits 0.2 g too high. Could somebody press the sensor on again at the next visit? No rush.
- Pressed. It was glue. Now should be zero.
- It's zero. Thanks, Jonas

Mikkel > Jonas # Monthly data
- Hi Jonas, monthly package is up. {wt2} misses two days, we had the network guy visiting. If you need those, I can dig them out of the turbine itself
- Hi Mikkel, two days are no loss for me, I'll note the gap. Thank you!

Birgitte > Friederike # Visit
- Dear Friederike, we'd be happy to see you in Lemvig on {day}. Boots we have, size please.
- Dear Birgitte, 39, and I bring my own nerves. Looking forward to it!
- 39 is standing by the door.

Friederike > Birgitte # Deductible, a question
- Dear Birgitte, for the file: does the stop of {wt} count from the alarm or from the switch-off? With us it's the switch-off.
- Dear Friederike, the switch-off here too. So {qty} hours. Good that you ask.

Signe > Agnieszka # Helicopter day
- Hi Agnieszka, {day} the coast guard practices with the helicopter between 10 and 12. Could your crew stay out of the southern row in those hours?
- Hi Signe, yes, they take {wt} in the north and wave to the helicopter :)
- Great, thanks.

Agnieszka > Mikkel # Stop list
- Hi Mikkel! Which turbines may we stop on {day}, if the price is as you say? I have {wt}, {wt2} in mind
- Hi Agnieszka, take both, price is almost zero from 11 to 15. The sun is killing us, financially
- Thank you, both stopped and oiled by 14!

Jens > Piotr # Ladder {wt}
- Rung 41 is loose. Tape on it. Can you weld.
- We can. {day}. Until then we climb from other side.
- Done?
- Done and painted.

Piotr > Jens # Ropes
- Jens, two ropes in store are older than 5 years. I cut them so nobody uses. Please order {n} m.
- Ordered. Good.

Mikkel > Signe %ops !
- Anyone knows why the coffee machine has a permit to work on it
- It leaks, the permit is real, please respect the isolation point.

Jens > Signe %ops
- Fog. Boat waits one hour.
- Noted, I tell the heli deck too.

Agnieszka > Piotr %ops
- Piotr, which spare you need at {wt}? The list says 'the thing'
- The thing is bracket 4{cm}. Sorry.
- Packed!

Grzegorz > Jens %ops
- Jens, truck with the bolts comes on {day}, {n} kg. Is forklift free?
- Forklift free. Driver is me.

Mikkel > Reinhard %bear !
- Dr. Stüwe, may I call the curve of {wt} 'a slight upward tendency'?
- You may call it a straight line with noise.
- Straight line with noise it is

Reinhard > Mikkel %bear
- Mr Thorsen, who fixed the alarm at {cm}5 degrees, and on what grounds?
- The manufacturer, grounds unknown, in {yr}. I can lower it if you give me a number
- 82. And a reason: the seal does not like more.
- Lowered, with your reason in the comment

Jonas > Reinhard %bear
- The model gives {pct} percent for {wt}, should I show it or is it too early?
- Show it, with the uncertainty. Otherwise they will print it on a mug.

Friederike > Jonas %rep !
- Jonas, which version of the table is the valid one? I've three.
- The one with 'final_2'. I know. I've renamed it now.

Signe > Grzegorz %ops
- Grzegorz, lifting plan for {wt} is approved with one comment, see line {qty}.
- Thank you. Comment is understood and included.

Grzegorz > Signe %ops
- Dear Signe, one near miss card: screwdriver fall from basket, nobody below. Tool leash was old, all leashes are changed.
- Thank you for telling at once, that's exactly what the cards are for. I share it with the others.

Agnieszka > Jens %ops !
- Tomorrow is name day of Jan and Jan, so we sail with cake, is cake allowed on board
- Cake is PPE.
- I will quote you!!

Jens > Agnieszka %ops
- Parking at the gate, your white van blocks the hose.
- Moved in 2 minutes, sorry!
- Thanks.

Kamil > Jens %bear
- Noise in yaw of {wt} is the brake. We clean pads when we are there {day}.
- OK.

Jens > Kamil %bear
- {wt}: pump runs every 9 min. Normal was 20.
- Accumulator low. I refill, I take {qty} bar bottle with me.
- 21 min now.

Mikkel > Friederike %rep !
- Question, harmless: in which currency does the insurer dream?
- In euro, with two decimals. Why?
- The template asked. Danish kroner out, euro in

Ewa > Friederike %rep !
- Dear Friederike, you wrote "fatigue" and our translator made "tiredness". Report {rep} is now about tired bolt.
- Please leave one in, for me.

Jonas > Mikkel %rep !
- How do you name a turbine which is neither stopped nor running?
- Monday

Signe > Ewa %rep !
- The training matrix has {n} lines now, may I archive the people who left?
- Yes please, I marked them grey. One came back, he is again black.

Piotr > Friederike %rep !
- Crack at {wt} is {cm} mm, same as last year. I put ruler in photo. Ruler is calibrated by my wife's kitchen.
- Thank you Piotr. Kitchen is accepted for this class of crack.

Friederike > Piotr %rep !
- Piotr, on picture {qty}, is this a shadow or a delamination?
- Shadow of my leg.
- Beautiful leg, no claim then.

Birgitte > Grzegorz %ops !
- Grzegorz, our owners saw the availability and asked me to pass on their compliments. So: compliments, to everybody in orange.
- Thank you very much Birgitte, I read it to crews at morning briefing.

Grzegorz > Birgitte %ops
- Birgitte, this week we lost {qty} hours because of waves, it is in the log. Plan for quarter stays.
- Thank you, that's weather and nobody's fault.

Mikkel > Agnieszka %ops !
- Your crew waved at camera {wt2} again
- They ask if you wave back?
- I do. My colleagues are worried

Jonas > Kamil %bear
- I disagree about {wt}: for me the sideband is real, not a leak of the window.
- For me it is window. Send raw, I do own calculation.
- Raw is there.
- You are right, is real, but small. We watch it.

Kamil > Reinhard %bear
- I would take the grease sample at six o'clock position, not at twelve.
- At twelve there is only air and hope. Six, naturally.

Agnieszka > Signe %ops !
- Could we do the toolbox talk in Polish with English slides? Two new guys!
- Of course, as long as one of them can repeat the muster point to me in English.
- They repeated it three times, they are proud

Signe > Jens %ops !
- Jens, the harbour office wants to know if we need berth {qty} on {day}.
- No. Tell them thanks.

Birgitte > Jens %ops !
- Do you've an idea when the roof of the spare part hall will be dry?
- {day}. If the man comes.
- He came, I hear.
- He came.

Piotr > Agnieszka %ops
- Tomorrow I need {cm} kg resin and heater. Sea is cold.
- In the van. Also soup
- You are best planner.

Grzegorz > Ewa %rep
- Ewa, please add photos of hub to report {rep}, they ask every time.
- Added {qty}, and I put it as standard in the template.

Ewa > Signe %rep !
- Signe, sorry, report {rep} will come at 15 and not at noon, our scanner has bad day.
- 15 is fine, thanks for saying so.
- It is there. Scanner is forgiven.

Friederike > Signe %rep
- Dear Signe, is the photo permit for our visitors still valid, or do we ask again?
- Valid until the end of the year, nothing needed.

Mikkel > Jonas %rep !
- Confession: the lightning counter of {wt} counted my vacuum cleaner in the test, so minus one please
- Minus one. Strong vacuum cleaner.

Jonas > Friederike %rep
- The plots of {wt} for your letter are done, with large fonts as you like them.
- You are spoiling my eyes. Thank you.

Reinhard > Grzegorz %rep
- Mr Malinowski, page {qty} of report {rep} says four times "as usual". Please write the number once instead.
- Dr Stüwe, numbers are now in version 2. You are right, number is shorter.
- Thank you. Good report now.

Grzegorz > Reinhard %rep
- Dr Stüwe, tightening was done with tool number {n}, calibrated in {yr2}. Certificate attached.
- Complete. I have nothing to criticise and am not used to it.

Jens > Mikkel %ops !
- {wt} stops at 03 every night. Why.
- Because the grid lady sleeps badly: curtailment, {qty} minutes, ordered the day before
- OK.

Piotr > Jens %ops !
- Seal colony on the stones at {wt2}. We go slow.
- Good. They were here first.

Agnieszka > Jens %ops !
- Captain asks what diesel price you pay in Lemvig, ours is crying
- {cm} øre less than you think. He can bunker here.
- He says takk!
- That is Norwegian.

Signe > Birgitte %ops
- The authority confirmed the inspection, it's on {day}, two persons, they want {wt}.
- Good. I'll come along and carry the folder.

Kamil > Jonas # Trend for {wt}
- Jonas, please send trend of last {qty} months for {wt}, front bearing and rear bearing, I want to put it near window and look.
- Hi Kamil, attached, A3 so it fits the window. Rear one is boring, front one is boring too. Boring is good!
- Yes. Boring is best word in our job.

Jonas > Mikkel # Access to the new folder
- Hi Mikkel, I can see the new folder but not open it. Am I not on the list?
- Hi Jonas, you were on it with a t too few. Sorry! Works now?
- Works, thanks.

Birgitte > Grzegorz # Annual review of crews !
- Dear Grzegorz, I'd like to say something at your next crew evening, if you'd have me. Five minutes, no slides.
- Dear Birgitte, it will be honour. After you there is soup, before you there is speech of our director which is not five minutes.
- Then I shall be the short one.

Ewa > Mikkel # Cause codes
- Dear Mikkel, list of cause codes with our hours is attached, {n} lines, please have a look if "waiting for boat" is ours or yours.
- Dear Ewa, half and half as in the contract, so line {qty} is yours and the next ours. Rest is perfect
- Corrected. Thank you.

Grzegorz > Jens # Tool container
- Dear Jens, please be informed that new tool container arrives on {day}. It is green. Kind regards, Grzegorz
- Space is marked. Green is fine.

Reinhard > Jonas # Calibration certificate
- Mr Wittkamp, you have forgotten the calibration certificate of sensor {n} in the annex. Please deliver.
- Hello Dr. Stüwe, true, here it is, it was in the annex of the annex.

Friederike > Ewa # Thank you for the binder !
- Dear Ewa, the binder with the {qty} inspection sheets has arrived. I've never had such neat tabs. Warmly, Friederike
- Dear Friederike, thank you, I have a label machine and I am not afraid to use it.

Signe > Agnieszka # Hotel in Lemvig !
- Hi Agnieszka, the hotel has a wedding on {day}, so it may get loud. Shall I put your crew in the other house?
- Hi Signe, please yes, they get up at 5! But one asks if he can go to the wedding
- Only if he dances.

Agnieszka > Jens %ops
- For {wt} we need hub locked at 6, can control room do it remote?
- They can. Locked 06:00.
- Perfect service!

Jens > Agnieszka %ops
- Gate is closed {day} from 9 to 11. Asphalt.
- Thank you, we go by 8.30

Mikkel > Jens %ops !
- {wt} believes that the wind comes from below. Vane?
- Vane. Ice or gull.
- Statistically gull

Signe > Agnieszka %ops !
- Two of your people are logged in the tower of {wt} and at the same time in the canteen. Which one is true?
- Canteen!! They forgot to sign out, soup was stronger. Signed out now, sorry
- Soup noted as root cause.

Piotr > Signe %ops
- Fire bottle {wt} date is next month. I change now or then?
- Now please, when you're up there anyway.
- Changed.

Piotr > Agnieszka %ops
- Rain. Resin not possible. I go {wt} inside work.
- Ok I tell everybody, tomorrow is dry

Kamil > Grzegorz %bear
- Hydraulic wrench number {qty} goes for calibration {day}. Number {cm} is here, so no stop.
- Good. Please put it in tool list.

Friederike > Kamil %bear !
- Dear Kamil, a layman's question: why does one warm the bearing before one puts it on?
- Bearing becomes bigger, shaft stays, you have {cm} minutes and must not sneeze.
- That's the best explanation I ever had.

Jonas > Reinhard %bear
- Should I filter below {qty} Hz? There's swell in everything.
- No. Leave the swell in, subtract it afterwards and show both.
- Both are in the folder.

Reinhard > Jonas %bear
- Who wrote "roughly normal" in the comment of {wt}? Normal or not normal.
- Me. Normal. The roughly was Friday evening.

Mikkel > Kamil %bear !
- Do you want the alarm of {wt} by text or by mail at night?
- Mail. Text wakes my wife and she asks about bearing.

Ewa > Grzegorz %rep
- Grzegorz, {n} pages for {wt}, may I leave out empty check lists?
- Leave out, but write that they are empty and why.

Friederike > Birgitte %rep
- Birgitte, could we use your picture of the crane in fog for our calendar? With the name of the photographer, of course.
- Gladly. It was Jens, he will deny it.

Birgitte > Friederike %rep
- Could you tell me in one line if {rep} changes anything for the premium?
- It doesn't. And if it did, you'd hear it from me and on the phone.

Signe > Friederike %rep
- For your visit on {day}: 7:15 at the gate, breakfast is aboard, waves {wave}.
- Wonderful. {wave} is within my stomach's contract.

Ewa > Jonas %rep
- Jonas, in your annex page {qty} stands on its head, do you want so?
- No, that's my scanner's sense of humour. New one is up.
- Thank you, neck is better.

Jonas > Ewa %rep
- May I have the serial numbers of the {qty} new sensors for the list?
- They are in file "sensors", column D. Two have letter O which is zero.
- You just saved me an hour.

Grzegorz > Mikkel %rep
- Mikkel, please check if hours of stop for {wt} are same in your system. We have {qty}.
- Same here, plus eleven minutes where it was thinking
- We agree on {qty}.

Mikkel > Grzegorz %rep !
- Who is 'technician 00' in the log of {wt2}?
- It is test account of tablet. I ask to delete.
- Gone. He had a great safety record

Agnieszka > Ewa %rep
- Ewa do you have signed sheets of {wt}? Signe asks
- In folder of week {wk}, third from top.
- Found, you are treasure

Grzegorz > Signe # Chemical list
- Dear Signe, new grease and new cleaner are in list, with data sheets in English and Danish. Please approve when you have time, we still have old one for {qty} weeks.
- Dear Grzegorz, both approved. Thank you for the Danish version, the inspector will weep with joy.

Signe > Piotr # First aid
- Dear Piotr, three of your team are due for the first aid refresher. {day} or the Tuesday after?
- Tuesday. Blades on {day}. Piotr
- Tuesday it is.

Friederike > Reinhard # Letter to the board
- Dear Reinhard, would you look over page 2? I have tried to put your "unacceptable" more gently.
- It is now so gentle that nobody will notice it. But yes. R.S.

Kamil > Mikkel # Speed of the pump {wt}
- Mikkel, please lower pump speed on {wt} by {cm} percent for one week, I want to see what oil does. Is it ok for production?
- Production doesn't even notice. Lowered, goes back automatically in seven days

Jonas > Friederike # Figures for {wt}
- Hi Friederike, short version: {wt} is healthy. Long version: seven pages, attached.
- Dear Jonas, I have read the short one with great attention. Thank you!

Birgitte > Signe # Visitors from the ministry !
- Dear Signe, four people from the ministry would like to see a turbine from the inside. Is there a day on which they'd be in nobody's way?
- Dear Birgitte, {day} in two weeks, T01, low tide and no crews. I have shoes in all sizes.

Agnieszka > Jens # Boat plan week {wk}
- Hi Jens! Boat plan for week {wk} is attached, {qty} trips, two reserve. Shout if something collides!
- Nothing collides.

Jens > Grzegorz # Bolts !
- {n} bolts came. Wrong coating, shop's mistake. Sent back, new ones {day}. You have enough till then?
- Dear Jens, we have enough for three weeks. Thank you for information.

Ewa > Birgitte # Address on invoices !
- Dear Birgitte, is it still the address in Holstebro, or already the new one?
- Dear Ewa, the new one from the first of next month. I'll send the form so your system believes it.
- Form received, system believes.

Hubert > Signe # Tides !
- Signe, how do I read the column "Hs 90"? I know it from railway only as a locomotive.
- Nine times of ten the wave is lower than that. Ring me, I'll draw it.
- Understood now. Locomotive is retired.

Hubert > Jens %ops
- Jens, crew of six tomorrow, {wt} and then {wt2}, back at 17. Right so?
- Right so.

Hubert > Mikkel %ops !
- Mikkel, which turbine is T1 in the old list and T01 in the new? Same?
- Same. Somebody once had an opinion on zeros
- Noted, zeros win.
"""

ALIAS = {"ops": OPS, "bear": BEAR, "rep": REP}


def parse(text):
    out = []
    for block in text.strip().split("\n\n"):
        head, *lines = block.strip().split("\n")
        once = head.endswith("!")
        head = head.rstrip("! ")
        subject = channel = None
        if " # " in head:
            head, subject = head.split(" # ", 1)
        if "%" in head:
            head, channel = [x.strip() for x in head.split("%", 1)]
        one, other = [WHO[x.strip()] for x in head.split(">")]
        out.append(dict(one=one, other=other, once=once, subject=subject, channel=ALIAS[channel or "ops"], lines=[l[2:] for l in lines]))
    return out


POOL = parse(BACKGROUND)
C = story.chance


def items(date):
    one, two = C.sample([t for t in range(1, 45) if t not in (9, 12, 17, 22, 26, 31, 40)], 2)
    return dict(wt=f"T{one:02d}", wt2=f"T{two:02d}", qty=C.randint(3, 19), wave=f"{C.randint(6, 14) / 10:.1f}", cm=C.randint(3, 9), pct=C.randint(3, 8), n=C.randint(24, 96) * 2,
                hz=C.randint(21, 48), hz2=C.randint(55, 98), ppm=C.randint(14, 48), mwh=C.randint(11, 60), av=f"{C.randint(962, 981) / 10:.1f}", wk=(date + dt.timedelta(days=7)).isocalendar()[1],
                rep=f"PS-{C.randint(310, 690)}", inv=f"F-{C.randint(1200, 1890)}", yr=C.choice([2011, 2012, 2013]), yr2=C.choice(["March", "January", "last month"]),
                day=C.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]))


HOURS = (7.6, 16.8)
SPEED = dict(sandflak=(4, 160), pomoria=(3, 150), nordalbing=(8, 260))


def talk(ex, date):
    it, before, subject = items(date), None, None
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=C.uniform(7.7, 16.2))
    threaded = C.random() < 0.65
    for number, line in enumerate(ex["lines"]):
        who, whom = (ex["one"], ex["other"]) if number % 2 == 0 else (ex["other"], ex["one"])
        if at.date() > story.end:
            return
        when, line = at.strftime("%Y-%m-%d %H:%M:%S"), re.sub(r"\{(\w+)\}", lambda m: str(it[m.group(1)]), line)
        if ex["subject"]:
            subject = subject or re.sub(r"\{(\w+)\}", lambda m: str(it[m.group(1)]), ex["subject"])
            before = story.mail(when, who, whom, subject if before is None else "Re: " + subject, line, reply_to=before)
        else:
            before = story.team(when, ex["channel"], who, line, reply_to=before if threaded else None)
        at = story.later(at, C.uniform(*SPEED[whom.party]), whom.party, HOURS)


cycle, pool, turn = -1, [], {id(ex): C.randrange(2) for ex in POOL}
for date in days(story.start, story.end):
    if date.weekday() > 4:
        continue
    for _ in range(story.poisson(6.0 / 5)):
        put_back = []
        while True:
            if not pool:
                if len(put_back) > 30:
                    break
                cycle += 1
                pool = [one for one in POOL if (not one["once"] or turn[id(one)] == cycle) and one not in put_back
                        and (one["one"].first != "Hubert" or date.isoformat() >= "2025-11-17")]
                C.shuffle(pool)
            ex = pool.pop()
            if date in story.closed[ex["one"].party] or date in story.closed[ex["other"].party] and date.month in (7, 12):
                put_back.append(ex)
                continue
            talk(ex, date)
            break
        pool = put_back + pool

# ---------------------------------------------------------------- scenes and minutes

TECH = [Birgitte, Jens, Mikkel, Grzegorz, Kamil, Reinhard, Friederike, Jonas]

k = M("2025-04-01 10:05", Birgitte, [Grzegorz, Friederike, Reinhard], "How we work together from today", """Dear Grzegorz, dear Friederike, dear Dr. Stüwe,

three firms, forty-four turbines, one sea. So that we needn't reinvent manners every week I wrote down what we said in Hamburg:

* Whoever changes a rule, a crew rhythm or a tariff says so three weeks ahead, for tariffs three months.
* Questions are answered within three working days. "I'm on it" is an answer.
* One technical meeting a month, none in July because Denmark is closed in July, whatever we may claim.
* If something bothers you, ring the person first.

Yours
Birgitte""", cc=[Jens, Signe, Kamil, Jonas, Ewa, Agnieszka])
k2 = M("2025-04-01 13:30", Grzegorz, [Birgitte, Friederike, Reinhard], "Re: How we work together from today", "Dear Birgitte, Pomoria agrees with all points. Last point we put on wall in the office.\nBest regards\nGrzegorz", re=k)
M("2025-04-02 08:12", Reinhard, [Birgitte, Grzegorz, Friederike], "Re: How we work together from today", "Agreed. I am told that I do not always ring first. I shall try. Stüwe", re=k2)

story.minutes("2025-04-10", "Technical meeting", TECH, """
## Topics
- Round of names. Dr. Stüwe explains what he needs in a report; Kamil explains what one can measure hanging on a rope.
- Spring campaign: eleven turbines with leading edge erosion, Piotr's team starts on T08.
- Rules of working together as in Birgitte's mail of 1 April: accepted by all three.

## Decisions
- Reports come within ten working days after the last day at sea.

## Actions
- Ewa: new template, until 30 April
- Mikkel: access for Nordalbing to the ten-minute data, until 17 April
""")

# a blunt person
s = M("2025-04-24 16:40", Reinhard, [Grzegorz], "PS-322", """Mr Malinowski,
this is not a report. It is a photo album with captions. On page 3 a torque is given without tool, on page 5 a tool without torque. A student would have got it back. I cannot work with this.
Stüwe""", cc=[Kamil, Ewa, Friederike])
s2 = M("2025-04-25 08:25", Grzegorz, [Reinhard], "Re: PS-322", "Dr Stüwe, I rang you but you were in the laboratory. You are right with page 3 and 5, tools are in the crew log and it goes into version 2 today. With the student I was not so happy, Ewa made this report in two nights.\nG. Malinowski", cc=[Kamil, Ewa, Friederike], re=s)
s3 = M("2025-04-25 11:50", Reinhard, [Grzegorz, Ewa], "Re: PS-322", "I have listened to Mrs Hollmann, who was louder than I expected. I meant the form and never the people. Mrs Lisiecka, two nights, I did not know it and the sentence with the student was superfluous. I take it back and owe you a coffee.\nStüwe", cc=[Kamil, Friederike], re=s2)
M("2025-04-25 12:20", Ewa, [Reinhard], "Re: PS-322", "Dr Stüwe, thank you, with milk please. Version 2 is on the share, torque and tool are now married.\nEwa", re=s3)

# boat broken, said the same morning
b = T("2025-05-06 05:58", OPS, Agnieszka, "Good morning all, bad news first: gearbox of Mewa III made a terrible noise, captain turned back. Nobody hurt. No transfer today, I am so sorry. I know about next boat at 8")
T("2025-05-06 06:10", OPS, Jens, "OK. T08 can wait a day. T22 not.", b)
T("2025-05-06 08:04", OPS, Agnieszka, "Got the Delfin from Hanstholm from tomorrow, one week, we pay the difference. T22 is first!", b)
T("2025-05-06 08:06", OPS, Jens, "Good work.", b)
T("2025-05-14 07:30", OPS, Agnieszka, "Mewa III is back, new gearbox, old captain. We are even with the plan again since yesterday")

story.minutes("2025-05-08", "Technical meeting", TECH, """
## Topics
- Availability in April 96.9 percent. One boat failure, replaced within a day, all agree that it was handled as one would wish.
- New report template used for the first time. Dr. Stüwe: "Good."
- T17: Jonas sees a slow rise of the main bearing temperature, three degrees since January at equal load.

## Decisions
- T17 is looked at every week from now on.

## Actions
- Kamil: grease samples of T17, T16, T18, until 21 May
- Jonas: trend on one page, until 21 May
""")

# shared joke
j = T("2025-05-13 09:45", OPS, Mikkel, "Statistics of the day: Poles climb 88 metres in 21 minutes, Danes in 24, the Germans are still reading the manual")
T("2025-05-13 09:58", OPS, Jonas, "Correct. We are at chapter 2, 'Ladders, general'.", j)
T("2025-05-13 10:02", OPS, Piotr, "Is good chapter.", j)
T("2025-05-13 10:31", OPS, Reinhard, "Chapter 2 has an error on page 14. I have written to them.", j)

# T17, the argument
h0 = T("2025-05-22 14:10", BEAR, Kamil, "T17 grease: iron 890 ppm, a lot of shiny flakes, biggest 0.4 mm. T16 and T18 are like new. I don't like it at all.")
T("2025-05-22 15:02", BEAR, Reinhard, "Unpleasant. Photographs of the flakes under the microscope, please, and do not wash them.", h0)
T("2025-05-22 15:20", BEAR, Jens, "Can it run?", h0)
T("2025-05-22 15:31", BEAR, Kamil, "At half power till we know, I say.", h0)
T("2025-05-22 15:40", BEAR, Mikkel, "Derated to 50 percent, T17 has been told", h0)

h1 = M("2025-06-02 09:15", Kamil, [Reinhard, Birgitte, Jens], "T17: change before autumn", """Dear all,
my opinion after second sample: bearing of T17 must go out before October. Surface is going, grease can't save it. If we wait for winter and it seizes, we lose also shaft, and in winter no jack-up comes. I saw it two times in other park, I don't want a third.
Kamil""", cc=[Grzegorz, Friederike, Jonas])
h2 = M("2025-06-02 16:48", Reinhard, [Kamil, Birgitte, Jens], "Re: T17: change before autumn", """Mr Brzeski,
I must contradict you with all clarity. What you write is a feeling and not a calculation. The flakes come from the cage and not from the raceway, that can be seen with the naked eye by anybody who has ever cut up a bearing. At sixty percent load this bearing runs until spring. To order a jack-up for 1.4 million because somebody "saw it two times" is absurd.
Stüwe""", cc=[Grzegorz, Friederike, Jonas], re=h1)
h3 = M("2025-06-03 07:31", Kamil, [Reinhard, Birgitte, Jens], "Re: T17: change before autumn", """Dr Stüwe,
absurd is to judge a bearing from desk in Hamburg. I had my arm inside of it. I cut more bearings than you think, and the flake number 4 is not from any cage, it has the grinding marks of the ring. If I'm wrong I'll say it loudly. If you're wrong, who will go there in January? Not you.
Kamil""", cc=[Grzegorz, Friederike, Jonas], re=h2)
h4 = M("2025-06-03 08:50", Birgitte, [Kamil, Reinhard, Jens], "Re: T17: change before autumn", """Dear both,
I'm glad that you both care so much for my bearing. I would be more worried if you were polite. But by mail this will not get better. The boat leaves on Wednesday the 11th at 7, there is a seat for Dr. Stüwe, and a pair of overalls. Look into it together, and on Thursday tell me what you agree on, what not, and what would settle it. Until then it stays at 50 percent and nobody orders anything.
Birgitte""", cc=[Grzegorz, Friederike, Jonas], re=h3)
h5 = M("2025-06-03 11:22", Reinhard, [Birgitte, Kamil, Jens], "Re: T17: change before autumn", "I shall come. I am 61 and have not been on a ladder since 2016, Mr Brzeski will have his amusement. \"Absurd\" was the wrong register, I apologise for it. On the matter I stand where I stood.\nStüwe", cc=[Grzegorz, Friederike, Jonas], re=h4)
M("2025-06-03 11:40", Kamil, [Reinhard, Birgitte, Jens], "Re: T17: change before autumn", "Dr Stüwe, the desk in Hamburg I also take back. I'll be behind you on ladder and I carry your bag. Size of overall?\nKamil", cc=[Grzegorz, Friederike, Jonas], re=h5)
T("2025-06-11 16:55", BEAR, Jens, "Both alive. Two hours in the hub. They argued the whole way back, about football.")
T("2025-06-11 17:20", BEAR, Kamil, "He climbs like a goat, I must say. Eighty-eight metres and no pause.")

story.minutes("2025-06-12", "Technical meeting", TECH, """
## Topics
- T17. Agreed by Kamil and Dr. Stüwe after the joint look: the cage is worn (Stüwe) and there is one spot of six millimetres on the inner ring (Kamil). Not agreed: how quickly the spot grows.
- What would settle it: a borescope picture of the same spot every three weeks, with a threshold of ten millimetres.
- Dr. Stüwe: Mr Brzeski's flake number 4 was indeed from the ring. Kamil: the rest was indeed the cage.

## Decisions
- T17 stays at 60 percent; below ten millimetres it waits until February, above it goes out in September. All three sign this.
- Sandflak reserves the jack-up for both dates, Nordalbing carries half of the fee.
- No meeting in July, next on 14 August.

## Actions
- Kamil: borescope pictures, first on 9 July
- Birgitte: reservation, until 20 June
""")

# the long holiday, announced
v = M("2025-06-16 09:00", Signe, [Grzegorz, Agnieszka, Friederike, Reinhard, Jonas], "Sandflak is closed in weeks 28, 29 and 30", """Dear all,
our office is closed from 7 to 25 July. It is the Danish industrial holiday, nobody of us reads mail then, and I mean nobody, Jens will be in a tent.
The boat, the control room and the permits go on: the duty desk in Esbjerg answers the phone day and night, number in the plan on the wall and attached.
What you need from us in July please ask before 2 July, then you get it before we leave.
Signe""", cc=[Birgitte, Jens, Mikkel])
M("2025-06-16 11:12", Agnieszka, [Signe], "Re: Sandflak is closed in weeks 28, 29 and 30", "Hi Signe, thank you for early word! I make list of all permits for July and send it on Friday. Enjoy the tent, Jens", cc=[Jens], re=v)

# lightning, simply urgent
l = T("2025-06-26 06:20", OPS, Jens, "URGENT. Lightning T31 02:14. Blade A, tip open. Stopped. Need rope team today.")
T("2025-06-26 06:29", OPS, Piotr, "I see pictures. We leave 7.15, three men.", l)
T("2025-06-26 06:35", OPS, Friederike, "Cover is confirmed for a first repair up to 60.000 without further questions, please go ahead and simply take many photos.", l)
T("2025-06-26 15:10", OPS, Piotr, "Tip is closed for weather. Proper repair two days next week. Nobody wet.", l)
T("2025-06-26 15:14", OPS, Jens, "Beer is on me.", l)

# while they are away
a = T("2025-07-09 10:15", REP, Jonas, "Only for the record, no one needs to answer: T17 picture one, spot is 6.1 mm. Denmark, stay in your tents.")
T("2025-07-09 10:22", REP, Kamil, "6.1 also by me. Good.", a)
M("2025-07-15 14:00", Friederike, [Birgitte], "For after your holidays: T31", "Dear Birgitte, I know you are away, this can wait until the 28th. I'd need your signature on the second page, and a photograph of a sunburnt Jens.\nFriederike")
M("2025-07-28 08:40", Birgitte, [Friederike], "Re: For after your holidays: T31", "Dear Friederike, signed and attached. The photo was refused by its subject.\nBirgitte")
r = T("2025-07-28 08:02", OPS, Jens, "Back. 214 mails. Will answer all by Wednesday. If it burns, ring.")
T("2025-07-28 08:05", OPS, Agnieszka, "Welcome back!! Nothing burns, we even painted the tool store", r)
T("2025-07-30 15:58", OPS, Jens, "All 214 answered.", r)

# the outage
o = T("2025-08-12 07:05", OPS, Agnieszka, "Our ticket portal is down since 4 in the night, and the app of the crews also. We can't see work orders. I am very very sorry, IT is on it, next word at 9")
T("2025-08-12 07:12", OPS, Signe, "Thanks for the quick word. I print today's orders from our copy and bring them to the quay. Nobody sails without paper.", o)
T("2025-08-12 09:01", OPS, Grzegorz, "Please be informed: storage of our provider has failed, backup is good, it will take one to two days. I apologise to everybody. Until then all orders go by phone and paper, I am personally at the desk from 5 to 22.", o)
T("2025-08-12 09:20", OPS, Mikkel, "I remember paper. It was like a screen but you could fold it", o)
T("2025-08-13 17:44", OPS, Agnieszka, "Portal is up!! 31 orders typed in again by hand, please check yours", o)
T("2025-08-14 08:10", OPS, Signe, "Checked, all 31 there, one comma wandered. Well done.", o)
o2 = M("2025-08-14 16:30", Grzegorz, [Birgitte, Signe, Friederike], "Ticket portal on 12 and 13 August: what happened and what we do", """Dear all,
once more I apologise for the two days.
Cause: disk shelf of our provider, no second one behind it. We believed that there is, it was in the offer but not in the contract. It's our fault that we did not check.
Done: since today there is a copy at a second provider, and each morning at 4 a pdf with all orders is sent to Signe.
Costs: two boat days are ours.
Best regards
Grzegorz""", cc=[Jens, Agnieszka])
M("2025-08-15 09:05", Birgitte, [Grzegorz], "Re: Ticket portal on 12 and 13 August: what happened and what we do", "Dear Grzegorz, this is the best letter about a failure that I have had in years. One boat day is ours, your people sailed on it. Matter closed.\nBirgitte", cc=[Jens, Signe], re=o2)

story.minutes("2025-08-14", "Technical meeting", TECH, """
## Topics
- Outage of the ticket portal: two days, no work lost, cause known. Letter follows today.
- T17: 6.1, then 6.3 millimetres. Threshold is ten.
- T31: blade repaired, claim settled within five weeks.
- Heated discussion on the alarm limits of the gearbox oil (Mikkel against everybody). Mikkel withdraws two of three points and keeps the third, which is accepted.

## Decisions
- Oil alarm at 82 degrees on all turbines.

## Actions
- Grzegorz: test of the second copy, until 29 August
- Jonas: model of the growth of the spot, until 5 September
""")
M("2025-08-27 14:20", Grzegorz, [Signe, Birgitte], "Second copy tested", "Dear Signe, dear Birgitte, we switched the first one off on purpose for one hour. Nobody has noticed. This was the plan.\nGrzegorz")

# a change, told in time
c = M("2025-08-20 10:30", Signe, [Grzegorz, Agnieszka, Piotr], "New permit app from 1 October", """Dear all,
from 1 October the permits come out of a new app, the old web page is switched off on that day. I'm writing six weeks before because your people will have to register with a photograph and I know how they love that.
- 3 September: try-out for everyone who likes, in the harbour, with cinnamon rolls
- from 15 September both run side by side
- what you dislike, tell me before the 10th, then I can still have it changed
Signe""", cc=[Jens, Birgitte, Ewa])
c2 = M("2025-08-21 13:44", Piotr, [Signe], "Re: New permit app from 1 October", "Signe. With gloves you can not press so small button. Rest ok. Piotr", re=c)
M("2025-08-22 08:15", Signe, [Piotr], "Re: New permit app from 1 October", "Excellent point, bigger buttons are ordered and will be in the version of 15 September. You get the first roll.", re=c2)

# a third firm
w = T("2025-09-04 11:05", REP, Friederike, "The oil laboratory in Wismar has now needed 31 days for a sample, the contract says ten, and nobody there picks up the phone. I'm really cross with them.")
T("2025-09-04 11:12", REP, Kamil, "They lost my T17 sample in spring and said it never came. Post had signature. Useless people.", w)
T("2025-09-04 11:30", REP, Jonas, "There's one in Kolding, four days, a bit dearer.", w)
T("2025-09-04 13:15", REP, Birgitte, "Kolding then. I'll end it with Wismar, with the proper notice.", w)

story.minutes("2025-09-11", "Technical meeting", TECH, """
## Topics
- T17 at 6.6 millimetres, Jonas' model says eight by February. Kamil does not believe the model, Dr. Stüwe does not believe it either, for the opposite reason. Jonas is at peace with this.
- Oil samples go to Kolding.
- Jack-up: the September slot is let go, the February slot stays.

## Decisions
- T17 remains at 60 percent until February.

## Actions
- Birgitte: release of the September slot, until 12 September
- Kamil: spare bearing to be looked at in the hall, until 30 September
""")

# invoice twice
i = M("2025-09-15 10:08", Birgitte, [Ewa], "F-1544 and F-1545", "Dear Ewa, you have been so thorough that I have the campaign of August twice, F-1544 and F-1545, 38.200 each. Would you look?\nBirgitte")
i2 = M("2025-09-15 10:55", Ewa, [Birgitte], "Re: F-1544 and F-1545", "Dear Birgitte, oh no. I pressed twice when the screen was frozen. F-1545 is cancelled, credit note attached, I am so sorry!\nEwa", re=i)
M("2025-09-15 11:10", Birgitte, [Ewa], "Re: F-1544 and F-1545", "Dear Ewa, forty-seven minutes, that is a record. Don't give it another thought.", re=i2)

# taken up, because both want it
e = M("2025-09-22 15:10", Jens, [Birgitte, Friederike], "Decision needed, Grzegorz and I agree on asking", "We have one crane barge, 6 to 10 October. I want T31 blade bearing. Grzegorz wants T09 yaw. Both have reasons, list attached. We can't split it and we'd like you two to decide. Both can live with both.\nJens and Grzegorz", cc=[Grzegorz])
e2 = M("2025-09-23 09:30", Friederike, [Jens, Birgitte, Grzegorz], "Re: Decision needed, Grzegorz and I agree on asking", "Dear all, from our side T09, since the winter would cost us all more there. But I'd happily be overruled.\nFriederike", re=e)
M("2025-09-23 10:14", Birgitte, [Jens, Friederike, Grzegorz], "Re: Decision needed, Grzegorz and I agree on asking", "T09. And T31 gets the first slot in spring. Thank you for a list on which both of you wrote the other's arguments too.\nBirgitte", re=e2)

# first day of the app
p = T("2025-10-01 06:48", OPS, Piotr, "App says I am deceased. No permit.")
T("2025-10-01 06:52", OPS, Signe, "I'm so sorry Piotr! You've two records, one was closed. Give me five minutes, and use the paper form on the wall until then.", p)
T("2025-10-01 07:03", OPS, Piotr, "I live again. We sail.", p)
T("2025-10-01 12:15", OPS, Agnieszka, "This app is driving me crazy, it logs me out each 10 minutes and the crew of T40 waited half hour on the ladder platform, this can't go on!!", p)
T("2025-10-01 12:31", OPS, Signe, "You're right, half an hour on a platform is not acceptable. I've just opened the old page again for this week, please use it. The maker comes tomorrow and sits next to me until the logout is gone.", p)
T("2025-10-03 11:40", OPS, Signe, "Logout is fixed, eight hours now. Agnieszka, would you torture it for an hour before I close the old page?", p)
T("2025-10-03 14:05", OPS, Agnieszka, "Tortured with three phones. It works!! sorry that I shouted on Wednesday", p)
T("2025-10-03 14:09", OPS, Signe, "You shouted at the right thing.", p)

story.minutes("2025-10-09", "Technical meeting", TECH, """
## Topics
- Permit app: three bad days at the start, solved. Signe thanks the crews for their patience and their adjectives.
- T09 yaw bearing changed on the barge this week.
- T17 at 6.9 millimetres.

## Decisions
- Spare bearing for T17 is fit for use.

## Actions
- Friederike: draft of the settlement for T17, until 7 November
""")

# who was right
q = T("2025-10-14 15:30", BEAR, Reinhard, "I have cut up the cage segment that Mr Brzeski brought with him. It broke where he said it would break in June, and not where I said. I put this here so that everybody can read it.")
T("2025-10-14 15:48", BEAR, Kamil, "And it runs still, as Dr Stüwe said, and I said it will not. So 1:1.", q)
T("2025-10-14 15:52", BEAR, Mikkel, "Extra time in February", q)

# storm moves the meeting
T("2025-10-21 14:00", OPS, Birgitte, "The storm on Thursday closes the bridge, so our quarterly dinner with the crews can't be on the 23rd. I propose the 29th, same place, same soup. Would that suit?")
T("2025-10-21 14:20", OPS, Grzegorz, "29th suits us, hotel is changed.")
T("2025-10-30 08:30", OPS, Agnieszka, "Birgitte your five minutes were four, our director learned something. Thank you for the evening!!")

# missed question, made good
m1 = M("2025-10-27 10:40", Kamil, [Jonas], "Alignment of T26", "Jonas, before we align T26 I need your opinion about phase at 1P. We plan it for 6 November. Kamil")
m2 = M("2025-11-04 09:10", Kamil, [Jonas], "Re: Alignment of T26", "Jonas, eight days and nothing, this isn't like you. Are you ill? Kamil", re=m1)
m3 = M("2025-11-04 09:31", Jonas, [Kamil], "Re: Alignment of T26", "Kamil, I'm mortified. Your mail sat in the junk folder between a lottery and a prince. I'm ringing you in ten minutes with the plot open.\nJonas", re=m2)
M("2025-11-04 10:25", Kamil, [Jonas], "Re: Alignment of T26", "Good call, all clear, 6 November stays. Please tell prince that I'm also available. Kamil", re=m3)

story.minutes("2025-11-06", "Technical meeting", TECH, """
## Topics
- Hubert Zych starts on Monday as coordinator, half of Agnieszka's desk goes to him. Agnieszka stays.
- T26 aligned today, vibration halved.
- Budget: Birgitte tells that the owners cut the service budget for 2026 by eight percent, decided the day before. She wants all to hear it from her and first. Where it can be saved is looked at together in December.

## Decisions
- No crew is reduced before the joint look.

## Actions
- Grzegorz and Birgitte: three ways to save, until 4 December
""")

# newcomer
n = T("2025-11-10 08:00", OPS, Hubert, "Good morning, I am Hubert, from today I coordinate with Agnieszka. I come from railway, so turbines are new, delays not.")
T("2025-11-10 08:04", OPS, Jens, "Welcome. Come out on Thursday, I show you the park.", n)
T("2025-11-10 08:11", OPS, Signe, "Welcome Hubert! Your login and the safety course are in your mailbox, and I've put an hour for questions on Wednesday.", n)
T("2025-11-10 09:30", OPS, Friederike, "Welcome from Hamburg too. If you ever wonder what the insurer wants now, ring me, I often wonder as well.", n)
T("2025-11-13 16:20", OPS, Hubert, "I was on T01 and I was not sick. Thank you Jens for the day!", n)

# forgotten and put right the same day
f = M("2025-11-20 09:05", Ewa, [Birgitte], "The newsletter", "Dear Birgitte, I read your newsletter with pleasure, \"our record summer\". Our boys asked me in kitchen if they were on holidays in this summer. I thought you would want to know.\nEwa")
f2 = M("2025-11-20 10:20", Birgitte, [Ewa, Grzegorz], "Re: The newsletter", "Dear Ewa, dear Grzegorz, I'm ashamed and very glad that you wrote. I'd read the draft and missed it. The online text is changed already: the summer was Pomoria's, with names and the photo from T31, and a second letter goes out at noon. Please tell the kitchen.\nBirgitte", re=f)
M("2025-11-20 13:15", Grzegorz, [Birgitte], "Re: The newsletter", "Dear Birgitte, kitchen has read it, Piotr has printed it. Thank you.\nGrzegorz", cc=[Ewa], re=f2)

# tariff, three months before
t = M("2025-12-02 11:00", Grzegorz, [Birgitte, Signe], "Hourly rates from 1 March", "Dear Birgitte, as agreed I inform three months before: from 1 March the hour at sea costs 4.1 percent more, minimum wage and fuel, calculation attached. I know that your budget goes other direction. Page 2 is what we can do with bigger teams and fewer trips, this gives back almost six.\nGrzegorz")
t2 = M("2025-12-03 15:50", Birgitte, [Grzegorz, Signe], "Re: Hourly rates from 1 March", "Dear Grzegorz, I can't say that I like page 1. Page 2 I like very much. Let's go through it tomorrow after the meeting, with Signe's calendar of tides.\nBirgitte", re=t)
M("2025-12-05 09:15", Birgitte, [Grzegorz, Signe], "Re: Hourly rates from 1 March", "Done then: rates as you wrote, fleet of fewer trips as we drew it, and between the two my eight percent. I did not expect to enjoy a budget meeting.", re=t2)

story.minutes("2025-12-04", "Technical meeting", TECH + [Hubert], """
## Topics
- T17 at 7.4 millimetres, barge confirmed for 16 to 20 February.
- Savings: fewer trips with bigger teams, worked out by Hubert and Signe.
- Kamil and Dr. Stüwe disagree on the preload of the new bearing. They ask for half an hour more, get it, and come back with one number.

## Decisions
- Preload 0.12 millimetres.
- Trips from March in teams of six.

## Actions
- Signe: plan of tides and trips, until 9 January
""")

# near miss
g = T("2025-12-11 10:42", OPS, Piotr, "Near miss T12. Hook of hoist opened by itself, bag fell 3 m on empty platform. I stopped all hoists of this type.")
T("2025-12-11 10:49", OPS, Jens, "Right call. All hoists of that type stopped on our side too.", g)
T("2025-12-11 11:20", OPS, Signe, "Thank you Piotr, that was well done. I come out with the next boat and we look at it together. No blame, I only want to see the spring.", g)
T("2025-12-12 15:05", OPS, Signe, "It was a spring of one batch, nine hooks, all changed by tonight. Hoists are free again. Report is one page, Piotr and I signed it.", g)

x = T("2025-12-18 12:30", OPS, Agnieszka, "From all in Ustka: Wesołych Świąt! We are closed from 24 December to 2 January, duty phone is on and Hubert has drawn the short straw")
T("2025-12-18 12:41", OPS, Mikkel, "Glædelig jul! Turbines have been told to behave", x)
T("2025-12-18 13:10", OPS, Reinhard, "Merry Christmas. I shall read the manual of the new bearing by the fire.", x)

story.minutes("2026-01-08", "Technical meeting", TECH + [Hubert], """
## Topics
- Year in numbers: availability 97.3 percent, no accident with lost days.
- T17 at 7.7 millimetres.
- Plan of tides and trips is there, one day early.

## Decisions
- Dress rehearsal for the change of T17 in the hall on 30 January.

## Actions
- Hubert: rehearsal, until 30 January
""")

# blunt again, and taken well
y = T("2026-01-13 11:02", BEAR, Mikkel, "Theory for the weekend: the ice on T40 explains the 2 Hz line")
T("2026-01-13 11:09", BEAR, Reinhard, "Nonsense.", y)
T("2026-01-13 11:11", BEAR, Mikkel, "Good nonsense or bad nonsense?", y)
T("2026-01-13 11:30", BEAR, Reinhard, "Interesting nonsense. Ice is at 0.8. But you have brought me to the tower door, which is indeed at 2. Have somebody shut it.", y)
T("2026-01-14 08:20", BEAR, Kamil, "Door was open. It's shut. Line is gone. I'm speechless", y)

# anger, taken back within the hour
z = T("2026-01-22 06:55", OPS, Jens, "Where is my crew. 3 turbines stopped for you, boat empty, nobody tells me anything. This is not serious.")
T("2026-01-22 07:20", OPS, Hubert, "Jens, I see in plan this crew is for next Thursday, 29th, the 22nd is the harbour dredging. Shall I try to find four people for today?", z)
T("2026-01-22 07:34", OPS, Jens, "I looked at the wrong week. My mistake and my tone. Sorry Hubert, sorry all. Turbines run again.", z)
T("2026-01-22 07:36", OPS, Hubert, "No harm, in railway this was called Thursday.", z)

# late, said before
d = M("2026-01-28 14:05", Ewa, [Friederike], "Annual report, four days later", "Dear Friederike, annual report should be with you on Friday 30th. Two of my people have influenza, honest date is Tuesday 3 February. If you need some chapter before, say which.\nEwa")
d2 = M("2026-01-28 15:20", Friederike, [Ewa], "Re: Annual report, four days later", "Dear Ewa, Tuesday is perfectly fine and thank you for the early word. Only chapter 4 on Friday if it exists, my board likes the pictures.\nFriederike", re=d)
M("2026-01-30 11:40", Ewa, [Friederike], "Re: Annual report, four days later", "Chapter 4 attached, with the pictures. Rest on Tuesday.", re=d2)
M("2026-02-03 10:15", Ewa, [Friederike, Birgitte, Reinhard], "Annual report", "Dear all, complete report is on the share, 212 pages, no word \"approximately\".\nEwa")
M("2026-02-03 15:02", Reinhard, [Ewa], "Re: Annual report", "I have searched for it. It is true. Congratulations, and the coffee of April is still owed, I bring it to Lemvig.\nStüwe")

story.minutes("2026-02-05", "Technical meeting", TECH + [Hubert], """
## Topics
- Rehearsal in the hall: four hours ten, one missing bolt, found.
- Service contract: runs until the end of 2026. All three want to go on, Birgitte brings a draft for three more years. Ewa's lawyer asks for the usual exit clause, nobody minds.
- Second wish of the crews: a drying room. Granted.

## Decisions
- T17 on 16 February if the waves stay under 1.2 metres.

## Actions
- Birgitte: draft for 2027 to 2029, until 27 February
""")

# the change of T17
u = T("2026-02-16 06:30", BEAR, Jens, "Wave 0.9. We go.")
T("2026-02-17 14:12", BEAR, Kamil, "Old bearing is out. Spot is 8.2 mm. Model of Jonas said 8.0. I apologise to mathematics.", u)
T("2026-02-17 14:20", BEAR, Jonas, "Mathematics accepts.", u)
T("2026-02-19 18:02", BEAR, Piotr, "New one is in. It turns like butter.", u)
T("2026-02-20 09:10", BEAR, Reinhard, "I was there and have nothing to add, except that I have seldom seen it done so well. Mr Brzeski and I have agreed to say Kamil and Reinhard.", u)
T("2026-02-20 09:30", BEAR, Birgitte, "T17 at full power since eight. Thank you, all of you. Cake in three harbours.", u)
M("2026-02-26 10:00", Birgitte, [Grzegorz, Friederike], "Draft for 2027 to 2029", "Dear Grzegorz, dear Friederike, one day early, here is the draft. What's new is in green, what you wished for is in blue, and there is more blue than green. Take your time until Easter.\nBirgitte", cc=[Signe, Ewa])
M("2026-02-27 09:40", Grzegorz, [Birgitte, Friederike], "Re: Draft for 2027 to 2029", "Dear Birgitte, received with big pleasure, we read and come back until 20 March. Drying room is in blue, I saw.\nGrzegorz", cc=[Signe, Ewa])

story.write()
