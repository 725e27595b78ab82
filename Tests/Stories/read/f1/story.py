import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import re

story = Story(20250203, "Europe/Amsterdam", "2025-02-03", "2025-12-05")
R = story.chance
story.party("lindenmeer", "lindenmeer.example")
story.party("karlbach", "karlbach.example")
story.party("klimatec", "klimatec.example")
P = story.person
femke = P("Femke Hoogendijk", "lindenmeer", "programme manager sustainability")
ruud = P("Ruud Wiersma", "lindenmeer", "project lead works")
samira = P("Samira el Idrissi", "lindenmeer", "tenant liaison")
gj = P("Gert-Jan Posthumus", "lindenmeer", "director property")
lotte = P("Lotte Kamphuis", "lindenmeer", "planning and data")
markus = P("Markus Ehrenfried", "karlbach", "key account manager")
sabine = P("Sabine Löffler", "karlbach", "product engineering")
jens = P("Jens Wittkamp", "karlbach", "order desk and logistics")
annika = P("Annika Bröker", "karlbach", "service and start-up support")
holger = P("Holger Stratmann", "karlbach", "sales director")
wouter = P("Wouter Claessens", "klimatec", "managing partner")
koen = P("Koen Van Hove", "klimatec", "site lead")
nele = P("Nele Baeyens", "klimatec", "planning")
dimi = P("Dimitri Lambrechts", "klimatec", "lead technician")
griet = P("Griet Smeyers", "klimatec", "office and invoices")

# ---- holidays
for d in ("2025-04-18", "2025-04-21", "2025-05-01", "2025-05-05", "2025-05-29", "2025-06-09"):
    story.holidays.add(day(d))
    for p in story.closed:
        story.away(p, d, d)
for p, a, b in [("karlbach", "2025-06-19", "2025-06-20"), ("karlbach", "2025-08-04", "2025-08-15"), ("karlbach", "2025-10-03", "2025-10-03"),
                ("klimatec", "2025-07-14", "2025-08-01"), ("klimatec", "2025-08-15", "2025-08-15"), ("klimatec", "2025-11-10", "2025-11-11"), ("klimatec", "2025-07-21", "2025-07-21"),
                ("lindenmeer", "2025-05-30", "2025-05-30")]:
    story.away(p, a, b)

# ---- how people begin and end a mail
STYLE = {femke: (["{o},", "Hi {o},", ""], ["Femke", "Gr. Femke", "F."]), ruud: (["Hi {o},", "{o},", "Morning {o},"], ["Gr. Ruud", "Ruud", "Groet, Ruud"]),
         samira: (["Hi {o}!", "Hello {o},", "Dear {o},"], ["Kind greetings, Samira", "Thanks! Samira", "Groetjes, Samira"]), gj: (["Dear {o},"], ["With kind regards,\nGert-Jan Posthumus"]),
         lotte: (["Hi {o},", "Hey {o},"], ["Lotte", "Groet, Lotte"]), markus: (["Hello {o},", "Dear {o},"], ["Best regards\nMarkus", "Kind regards from the Münsterland\nMarkus", "Best regards\nMarkus Ehrenfried"]),
         sabine: (["Hello {o},", "Hi {o},"], ["Best regards\nSabine", "Regards, Sabine"]), jens: (["Hello {o},", "Moin {o},"], ["Regards\nJens", "VG Jens", "Best regards\nJens"]),
         annika: (["Hi {o},", "Hello {o},"], ["Best, Annika", "Many greetings\nAnnika"]), holger: (["Dear {o},"], ["Mit freundlichen Grüßen / Best regards\nHolger Stratmann"]),
         wouter: (["Dag {o},", "{o},"], ["Wouter", "Mvg, Wouter"]), koen: (["Dag {o},", "Hey {o},", "{o},"], ["Koen", "Grtz Koen", "Mvg, Koen"]), nele: (["Dag {o},", "Hi {o},"], ["Nele", "Fijne dag, Nele", "Groetjes, Nele"]),
         dimi: (["Hi {o},", "{o}", ""], ["Dimitri", "Dim"]), griet: (["Dag {o},", "Dear {o},"], ["Met vriendelijke groeten, Griet", "Griet"])}


def dress(who, to, text, reply=False):
    open_, close = STYLE[who]
    head = R.choice(open_).format(o=to.first if to else "All")
    if reply and R.random() < 0.4:
        head = ""
    return (head + "\n\n" if head else "") + text + "\n\n" + R.choice(close)


def m(when, who, to, subject, text, cc=(), re_=None):
    d = day(when[:10])
    assert d.weekday() < 5 and d not in story.holidays and d not in story.closed[who.party], (when, who.name)
    tos = to if isinstance(to, list) else [to]
    return story.mail(when, who, tos, subject, dress(who, tos[0] if len(tos) == 1 else None, text, re_ is not None), cc=cc, reply_to=re_)


def re_(prev, when, who, text, to=None, cc=()):
    others = to or [p for p in [prev["sender"]] + prev["to"] if p is not who]
    s = prev["subject"]
    return m(when, who, others, s if s.startswith("Re: ") else "Re: " + s, text, cc=cc, re_=prev)

# ---- background
STREETS = ["Egelantierstraat", "Wilgenlaan", "Kamperfoeliehof", "Vossenpad", "Reigerstraat", "Oude Molenweg", "Jasmijnstraat", "Lijsterhof", "Zuiderdwarsweg", "Ligusterlaan"]


def fields(d):
    return dict(street=R.choice(STREETS), nr=R.randint(2, 118), nr2=R.randint(119, 190), n=R.randint(2, 6), big=R.randint(11, 39), wd=R.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
                h=R.choice(["7:30", "8:15", "9:00", "10:30", "13:00", "14:45"]), sn=f"{R.randint(41, 58)}-{R.randint(10000, 99999)}", ab=f"AB-{R.randint(2100, 2990)}", inv=f"{R.randint(20250100, 20250990)}",
                eur=f"{R.randint(180, 4900)}", temp=R.randint(32, 54), db=R.randint(34, 46), bar=f"1.{R.randint(1, 9)}", wk=d.isocalendar()[1] + R.randint(1, 3), part=R.choice(["expansion vessel", "three-way valve", "condensate hose", "flow sensor", "wall bushing", "drain pan heater", "magnetite filter", "buffer vessel", "outdoor sensor", "vibration damper"]),
                err=R.choice(["E17", "E22", "F04", "H31", "E09", "A12"]), block=R.choice(["De Gaarden", "Vossenkwartier", "Gaarden-Noord", "the Reiger block"]), name=R.choice(["Mrs Dekker", "the family Öztürk", "Mr Van Loon", "Mrs Bakboord", "the Ramdin family", "Mr Jacobi", "Mrs Steenhuis"]),
                man=R.choice(["Stijn", "Younes", "Bart", "Kevin", "Pieter-Jan", "Sven"]))


def spin(line, f):
    line = re.sub(r"\[\[(.*?)\]\]", lambda x: R.choice(x.group(1).split("|")), line)
    return line.format(**f)


WHO = {"BKp": ([nele, koen], [jens]), "BKt": ([dimi, koen], [annika, sabine]), "BKm": ([griet], [jens]), "KBp": ([jens], [nele, koen]), "KBt": ([annika, sabine], [dimi, koen]), "KBa": ([markus], [koen, wouter, nele]),
       "LBs": ([ruud, lotte], [koen, nele]), "LBt": ([samira], [koen, dimi]), "LBm": ([lotte], [griet]), "BLs": ([koen, nele], [ruud, lotte]), "BLt": ([koen, dimi], [samira]), "BLm": ([griet], [lotte, ruud]),
       "LKa": ([femke, ruud], [markus]), "LKt": ([lotte, ruud, samira], [annika, sabine]), "KLa": ([markus], [femke, ruud]), "KLt": ([annika, sabine], [lotte, ruud, samira]),
       "LL": ([femke, ruud, samira, lotte], [ruud, lotte, samira, femke, gj]), "KK": ([markus, annika, jens], [sabine, jens, annika, markus]), "BB": ([koen, nele, griet], [dimi, nele, wouter, koen])}
TALK = [
 ("BKp", ["Subject: {ab} | [[Can you confirm|Is it still correct that we get|Just checking:]] {n} pallets on {wd} for the {street}? [[The street is narrow, small truck please.|I need to foresee a forklift.|Men are waiting from 7 h.]]", "[[Confirmed|Yes, confirmed]], {n} pallets with {ab}. The driver is at your place between {h} and one hour later.", "[[Super, thanks.|Top, noted.|Ok for me.]]"]),
 ("BKp", ["Subject: Short delivery {ab} | We count {n} boxes instead of the {big} on the slip, the {part}s are missing. No drama for this week but [[next week we are stuck|not later than {wd} please]].", "Sorry, I see it. They stood [[behind the wrong gate|on the pallet for Kassel]]. I send them by parcel today.", "Arrived, all complete. Merci."]),
 ("BKp", ["Subject: Forecast week {wk} | For week {wk} I see {big} units for {block}. [[Can I put this in|Does it fit for you]]?", "It fits. [[Call-off until Wednesday noon, as usual.|Please make the call-off in the portal, then I have it in black and white.]]"]),
 ("BKp", ["Subject: Empty pallets | Our container park is full of your pallets, {big} pieces. [[Can the truck take them back?|Who picks them up?]]", "The driver takes [[max. 15|what fits]] on {wd}. You must sign the pallet note, otherwise my accounting becomes crazy.", "Will sign everything, even a love letter."]),
 ("BKp", ["Subject: Driver {wd} | Your driver called {man} at {h} from the wrong side of the canal :) [[Navigation says the bridge exists, the bridge does not.|He was very kind about it.]]", "Haha, thank you for rescuing him. I put the correct access in the order {ab}."]),
 ("BKt", ["Subject: {err} on {sn} | Error {err} at {street} {nr}, comes back after reset. Flow is ok, pressure {bar} bar. [[What do I check next?|Any idea?]]", "Please check the plug of the {part}, it [[sits sometimes not fully|can be loose after transport]]. If it stays, send me the log.", "Was the plug. Fixed in 5 minutes, thx."]),
 ("BKt", ["Subject: Heating curve | For houses with old radiators, do you advise {temp} degrees or lower at -7? [[Insulation here is medium.|Tenants like it tropical.]]", "With these radiators I would start with {temp} and go down 2 each week. Please do not begin too high, otherwise [[the efficiency suffers|people get used to it]].", "Ok we do so in {block}."]),
 ("BKt", ["Subject: Spare {part} | Need {n} {part}s on the van as reserve. [[Article number?|Which number do I order?]]", "The number is 88-{nr2}-{n}. {n} pieces are on stock, I have told Jens."]),
 ("BKt", ["Subject: Photo of {street} {nr} | [[Is this distance to the fence ok?|Can this go?]] I measure {nr2} cm. The garden is small like a stamp.", "According to manual it must be 100 cm at the side of the fan. You have enough. Nice photo, the cat also.", "The cat is inspector of works."]),
 ("BKt", ["Subject: Torque | What's the torque for the flare on the {part}? {man} lost the page with coffee.", "[[There is no flare, it is a 1 inch union: 45 Nm.|45 Nm, page 38.]] New page attached, waterproof I hope.", "Haha top."]),
 ("BKt", ["Subject: Training new guys | {man} and {n} others should follow the R290 course. [[When is the next one?|Free places?]]", "There is one in week {wk}, 2 days, hotel is arranged by us. I reserve {n} places?", "Yes please, reserve."]),
 ("BKm", ["Subject: Invoice {inv} | On invoice {inv} I find {eur} euro for {part}s, we ordered none. [[Can you check?|Can you look this after?]]", "You are right, this belongs to other customer. Credit note follows [[today|this week]].", "Received and in order, thank you."]),
 ("BKm", ["Subject: Account statement | According to your statement invoice {inv} is open, we paid it on {wd}. ", "Thank you, I see the {eur} Euro now. It crossed with the statement, please consider it as settled."]),
 ("BKm", ["Subject: VAT number on {inv} | There is a letter missing in our VAT number, the accountant is strict on this.", "Corrected version attached. [[Sorry for the circumstances.|Excuse me for that.]]"]),
 ("KBp", ["Subject: Delivery {ab} moves by one day | The forwarder has [[a sick driver|a broken lift gate]], so {ab} comes not {wd} but the day after, same time. [[Is this possible for you?|I hope it works.]]", "It works, we do pipes first. Thanks for saying in time.", "Very good, thank you."]),
 ("KBp", ["Subject: Call-off week {wk} | I have not got your call-off for week {wk} yet. [[Did it get lost?|Perhaps it stands in the spam?]]", "Oei, my fault, forgotten. Is in the portal now, {big} pieces.", "Got it, thank you Nele."]),
 ("KBp", ["Subject: Return of {part} | The returned {part}s arrived. {n} are fine, one was never opened. [[Shall I send it back?|What should I do with it?]]", "Send it along with {ab}, saves a trip."]),
 ("KBp", ["Subject: Delivery address | For {ab} please send me the unloading point, {street} is long. [[And a mobile number of the man on site.|Which end?]]", "Side of the school, number {nr}. Call {man}, he is there from {h}.", "Perfect."]),
 ("KBt", ["Subject: Visit on site | I am in the area on {wd} for another job and could [[come by at {h}|look at {street} {nr} with you]]. Is it useful for you?", "Very useful, we have {n} that make a strange noise. Coffee is ready.", "Then until {wd}!"]),
 ("KBt", ["Subject: Feedback on the {part} | We would like to know how your technicians find the new {part}. [[Honest words are welcome.|We have internal review on {wd}.]]", "Good, but the clip is too tight for fingers in winter. {man} made a tool from a spoon.", "The spoon goes in my presentation. Thank you!"]),
 ("KBt", ["Subject: Reading of {sn} | In the portal {sn} shows {temp} degrees return, this is [[a bit high|unusual]]. Was the filter cleaned?", "Not yet, we pass there on {wd} and then clean.", "Now it looks good, thanks."]),
 ("KBt", ["Subject: Checklist version | Please use for start-up the checklist 3.{n}, the old one has an error in [[step 7|the glycol table]].", "Printed and in the vans. Old ones are in the stove."]),
 ("KBa", ["Subject: Visitors | In week {wk} a group of [[architects from Bielefeld|housing people from Osnabrück]] would like to see one installed house. Would {block} be possible for {n} persons?", "Ok for me if Samira asks the tenant. Do they bring cake?", "They bring cake. I ask Samira."]),
 ("KBa", ["Subject: Pictures for reference | May we use the pictures of {street} with your van on it? [[The logo is nicely visible.|Your name is mentioned of course.]]", "Sure, send me a copy for our own site also.", "Gladly."]),
 ("LBs", ["Subject: Planning {street} | [[Is number {nr} still on for {wd}?|Are you on schedule for {street} {nr}-{nr2}?]] The painter asks.", "Yes, we are [[half a day ahead even|on schedule]]. Painter can come from {wd}.", "Good, I tell him."]),
 ("LBs", ["Subject: Parking {street} | Municipality gives us {n} parking places from {wd}, not more. [[Is that enough?|Manageable?]]", "[[Tight but ok.|We will foresee a shuttle from the depot.]]", "Fine. Permit is attached, put it behind the window please."]),
 ("LBs", ["Subject: Delivery point {street} {nr} | Neighbour of {nr} complains about boxes on the pavement. Can they go today?", "They are gone at noon, sorry to her from us.", "Thanks for the quick action."]),
 ("LBs", ["Subject: Meter cupboard | [[In {n} houses|At {street} {nr}]] the fuse box has no free group. Do you take it along or do I send our own electrician?", "We can take it, {eur} euro a piece all in. Say yes and {man} does it {wd}.", "Yes, go."]),
 ("LBs", ["Subject: Asbestos {street} {nr} | Suspected sheet behind the old boiler in {nr}. Please stay away until I have the report.", "Ok, the team goes to {nr2} meanwhile.", "Report is clean, you can enter on {wd}."]),
 ("LBt", ["Subject: {name} | {name} of {street} {nr} says [[the living room stays at 17|the shower is lukewarm]]. Can somebody have a look? Somebody is home till {h}.", "{man} goes there today.", "Just had a call that he was so nice. Lovely."]),
 ("LBt", ["Subject: Key {street} {nr} | [[{name} is in hospital, the daughter has the key|Tenant works nights, please not before {h}]]. Can you keep that in mind?", "Noted on the sheet, no problem."]),
 ("LBt", ["Subject: Coffee morning {block} | We do a coffee morning on {wd} for the next {big} tenants. [[Would you come and show a unit?|Can Dimitri come and explain the buttons?]] Last time they loved the accent.", "With pleasure, I bring a demo unit and the accent.", "Haha great. {h} in the community room."]),
 ("LBt", ["Subject: Dust at {nr} | {name} sent me photos of dust on the piano. Was there a cover?", "There was, but the dog removed it. We clean it {wd}.", "The dog confessed. All good now."]),
 ("LBm", ["Subject: Term {n} invoice | On the term invoice {inv} the number of houses is {big}, I count one less. [[Which one do I miss?|Can you send the list?]]", "Number {nr2} is the one, finished on {wd}. List attached.", "Clear, I approve it."]),
 ("LBm", ["Subject: Extra work sheet | I need a signature of Ruud on the sheet for {street} {nr} ({eur} euro) before I can book. Did he see it?", "He signed it on the bonnet of the car, scan attached.", "The coffee ring makes it official."]),
 ("BLs", ["Subject: {street} {nr} not home | Third time nobody at {nr}. [[Swap with {nr2}?|We go to {nr2} now if you agree.]]", "Agreed, swap. Samira phones {nr}.", "Ok."]),
 ("BLs", ["Subject: Concrete feet {block} | Feet are poured for {big} houses. [[Frost was on the edge but ok.|Nice straight, you can put a level on it.]] Inspection when?", "{wd} {h}, I bring boots.", "See you there."]),
 ("BLs", ["Subject: Cherry picker | For the {street} we need a lift, {n} days. Order via you or via us?", "Via you, extra work sheet please. Max {eur} euro.", "Ok, sheet comes."]),
 ("BLs", ["Subject: Weekly state | Week {wk}: {n} started, {big} ready, 1 open point at {street} {nr} (gas meter). [[Everybody healthy.|{man} has flu, rest ok.]]", "Thanks, good week. Gas meter I chase.", "Meter is gone since today, merci."]),
 ("BLs", ["Subject: Late on {wd} | I will be a half hour later at the {street}, [[my youngest has fever and must go to grandma|traffic at the Kennedy tunnel is hell]].", "No problem, [[beterschap|drive carefully]]!"]),
 ("BLs", ["Subject: Drill through {nr} | Wall of {nr} is reinforced concrete, not brick like on the plan. [[Two hours extra.|Drill is dead, new one on the way.]]", "Plans from 1968, what do you expect. Book the hours.", "Will do."]),
 ("BLs", ["Subject: I don't agree with the order | Sorry but first {block} and then the rest makes us drive {n} times more. [[Can we turn it?|I made a proposal.]]", "I saw it, you have a point about the driving. But the scaffold is there already. Half-half?", "Half-half is a good compromise. Ok."]),
 ("BLt", ["Subject: Cake from {nr} | {name} baked cake for the whole team. Could you thank her officially from us? [[There's nothing left.|Recipe wanted.]]", "I will, she will be so happy!"]),
 ("BLt", ["Subject: Manual in Turkish? | [[At {nr}|The people at {street} {nr}]] would like the instruction in Turkish. Do you have that?", "Yes since last month, I send you {big} copies.", "Super."]),
 ("BLt", ["Subject: Tenant letter week {wk} | Can I see the letter before it goes? Last time it said 'one day', we need two with the {part}.", "Of course, concept attached. I changed it to two days.", "Now it's right."]),
 ("BLm", ["Subject: Purchase number | I still need the purchase number for {street}, without it the invoice bounces.", "It's 45000{nr2}. Sorry, missed your message on {wd}.", "No problem, is sent."]),
 ("BLm", ["Subject: Payment {inv} | Is {inv} in the payment run of {wd}? Our boss asks and I want him in good mood.", "It is, {eur} euro goes out {wd}.", "He is singing."]),
 ("LKa", ["Subject: Spare parts price list | [[Do you have|Could you send]] the price list for the {part} for the maintenance budget? Order of magnitude is fine.", "Attached. The {part} is about {eur} Euro for {n} pieces, with framework discount.", "Thanks, works for the budget."]),
 ("LKa", ["Subject: Tender council | Council wants a one-pager on noise. Can you write {n} lines on the {db} dB?", "Please find {n} lines, checked by Sabine. Measured at 3 m, night mode.", "Great, clear also for non-technicians."]),
 ("LKa", ["Subject: Factory visit | We'd like to come with {n} colleagues in week {wk}. Is that handy?", "You are very welcome! I show you the test stand, afterwards there is asparagus if the season allows.", "Asparagus is what they come for, to be honest."]),
 ("LKt", ["Subject: Data {sn} | [[{sn} shows nothing since {wd}|I miss {sn} in the export]]. Is it the modem or the house?", "It is the modem, the SIM sleeps. I woke it up from here.", "It's back, thanks."]),
 ("LKt", ["Subject: Consumption {block} | The average of {block} is {nr} kWh a week, is that normal with this weather? Board asks.", "Yes, for {n} degrees outside it is quite exactly what we calculate. I attach the curve.", "Perfect, exactly what I needed."]),
 ("LKt", ["Subject: Noise {street} {nr} | {name} hears humming at night. We measured {db} dB in the bedroom. What can we do?", "Please activate night mode level 2, it reduces 3 dB. If this is not enough I send dampers free of charge.", "Level 2 was enough, she sleeps again."]),
 ("LKt", ["Subject: Login portal | My colleague can't get in the portal since {wd}.", "Password was expired. I have sent her a new one, please with capital letter and sign.", "Works."]),
 ("KLa", ["Subject: Monthly figures | Please find the figures of the month: {big} units delivered, {n} complaints, all closed. [[If something is unclear please call me.|I am happy with it, I hope you also.]]", "Thanks Markus, clear. Compliments for the speed on the complaints.", "I pass it on to Annika, it is her merit."]),
 ("KLa", ["Subject: Appointment in week {wk} | Would {wd} at {h} suit you for the quarter talk? I would come to Zwaagdrecht.", "{wd} is fine. Lunch is sandwiches, you are warned.", "I will survive. In Germany we tell this to each other as a ghost story."]),
 ("KLa", ["Subject: Association magazine | The magazine of our association asks for a portrait of the project. [[Would you give a short quote?|May I give them your number?]]", "Sure. Please also call Klimatec, they do the work.", "This is self-evident, Koen is on my list."]),
 ("KLt", ["Subject: Reading campaign | From {wd} we read the energy counters of {big} houses for the yearly evaluation, nothing changes for the tenants. OK for you?", "OK, thanks for telling. Names stay out of it?", "Only serial numbers, promised."]),
 ("KLt", ["Subject: Question on tap profile | For my calculation: how many persons live on average in {block}? [[An estimation is enough.|2 or 3?]]", "2.{n} according to our system.", "Thank you very much."]),
 ("KLt", ["Subject: {sn} switched off | {sn} at {street} {nr} is without power since {wd}. Did the tenant go on holiday?", "Tenant moved out, empty house. I put frost protection on, thanks for noticing!"]),
 ("LL", ["Subject: Sheet {block} | Do you have the last version of the house list? [[Mine has {big} rows too many.|I see two of them.]]", "v{n}, on the drive. Throw the other away.", "Done."]),
 ("LL", ["Subject: Evening {block} | {name} asks if the coffee evening is in week {wk}.", "Yes, week {wk}. {wd}, {h} is the walk before. Bring speculaas."]),
 ("LL", ["Subject: Subsidy papers | The desk wants a photo of each type plate. Do we have {street} {nr}?", "In the folder, bit blurry but readable."]),
 ("KK", ["Subject: Truck Zwaagdrecht | Is {ab} loaded? I do not see it in the system.", "Loaded at {h}, scanner was down.", "Thank you."]),
 ("KK", ["Subject: Training room week {wk} | Is the room free for {n} people?", "Free, but the beamer hums. Take the small one."]),
 ("BB", ["Subject: Vans week {wk} | Who takes the big van on {wd}? I need it for {street}.", "You take it. Keys with {man}.", "Top."]),
 ("BB", ["Subject: Hours | I miss the hours of {man} for week {wk}.", "He writes them on a {part} box, picture attached.", "Of course he does."]),
 ("BKp", ["Subject: Smaller boxes | Question from the men: [[could the {part}s come in one big box instead of {n} small ones|can the accessories be in the box of the unit]]? The waste is enormous.", "I asked the packing, it is possible from {ab} on. Good idea.", "Planet thanks you, our skip too."]),
 ("KBp", ["Subject: Stock {part} | On {part}s we have only {big} left, new ones in week {wk}. If you need more please say now.", "We need {n}, rest can wait.", "Reserved for you."]),
 ("BKt", ["Subject: Air in system | {street} {nr}: gurgling, deaerated 3 times. Pump at level {n}. [[Tips?|What do you say?]]", "Go one level lower and open the {part} fully. Then wait one night, patience is also a tool.", "Patience worked :)"]),
 ("LBs", ["Subject: Weather {wd} | Storm code yellow for {wd}. Do you stop the roof work?", "Lift stays down above 6 Bft, inside we go on.", "Sensible."]),
 ("BLs", ["Subject: Lunch container | The container leaks over the table of {man}. [[Kevin calls it the waterfall.|We eat with umbrella.]] Can we get another one?", "New one on {wd}, sorry!", "Is here, with heating even. Amai."]),
 ("LKa", ["Subject: Circular packaging | Gert-Jan likes to know what happens with the foam of the {big} boxes.", "It goes back to the producer and becomes new foam, I send you the certificate.", "Nice for the annual report."]),
 ("LKt", ["Subject: Display language | At {street} {nr} the display turned to Polish after the power cut. How do I get it back blind?", "Three times down, OK, four times down, OK. Then it is Dutch.", "Dziękuję, it works."]),
 ("KLt", ["Subject: Energy label calculation | Your adviser asked for the SCOP sheet. Version at {temp} degrees is attached, the other one follows on {wd}.", "Received both, thanks for the speed."]),
 ("BLt", ["Subject: Open garden gate | Somebody left the gate of {nr} open and {name}'s rabbit is on the run. We look for it with four men.", "Oh no! Keep me posted.", "Found under the scaffold. Rabbit and men ok."]),
 ("LBt", ["Subject: Compliment | {name} ({street} {nr}) wrote: 'best workmen in 40 years'. Thought you'd like to hear.", "We print it and hang it in the van."]),
 ("KBa", ["Subject: Quarter bonus | For Q{n} the framework bonus is calculated: {eur} Euro. Credit note goes to Griet.", "Thanks Markus, always nice mail.", "I also prefer this kind."]),
 ("BKm", ["Subject: Return credits | {n} returns of {wd} are not credited yet, altogether {eur} euro.", "They wait on the quality check. You get it end of the week.", "Received this morning, merci."]),
 ("BLm", ["Subject: G-account | Percentage on the G-account, is it still {big}? New form looks different.", "Same percentage, only new colour.", "Pfew."]),
 ("LBm", ["Subject: Insurance certificate | Your CAR insurance certificate runs out in week {wk}. Do you have the new one?", "In attachment, valid one year.", "Filed."]),
 ("LL", ["Subject: Bike | Who put the demo unit in the bike shed?", "Koen, until {wd}. It's cosy there."]),
 ("BB", ["Subject: Material {street} | {n} {part}s left on the site, take back?", "Leave, we need them at {nr2}."]),
 ("KK", ["Subject: Spoon | The spoon tool for the {part} is in the showcase now, who did this?", "Art."]),
 ("LKa", ["Subject: Maintenance contract text | In article {n} it says 'yearly', you meant every two years for the {part}, right?", "Right, every two years. I correct it and send it back until {wd}.", "Got it, signed by Gert-Jan."]),
 ("KLa", ["Subject: Fair in week {wk} | At the fair we have a small stand. Free tickets for {n} of you, with beer voucher.", "Ruud and I come. Ruud because of the voucher.", "I thought so."]),
 ("BKp", ["Subject: Wrong colour | Covers in {ab} are white, the {block} has anthracite. [[Tenants don't mind, architect does.|The architect cries.]]", "I exchange them with the next truck, please do not unpack all.", "Left in foil. Architect laughs again."]),
 ("KBt", ["Subject: Filter {sn} | We found in the returned {part} of {sn} a lot of black sludge. Did you flush the old radiators long enough there?", "Honest: no, that was a Friday. We flush that row again.", "Thank you for honesty, it saves a pump."]),
 ("BLs", ["Subject: School trip | Class from the {street} school wants to see 'the big fans'. {big} kids. Safe moment is {wd} {h}?", "Wonderful, Samira makes hats.", "Helmets! Not hats."]),
 ("LBs", ["Subject: Fence {block} | Fence has to move one meter for the fire brigade. [[Tomorrow ok?|Can it be today?]]", "Done at {h}. Photo attached.", "Fire brigade is happy."]),
 ("KBp", ["Subject: Week {wk} public holiday | In week {wk} we load one day less. Please call off {n} pieces earlier, then nobody waits.", "Done, see portal."]),
 ("LKt", ["Subject: Start-up dates | Which houses of {street} are started up according to you? I have {big}.", "I have {big} also, last one {sn}. For once all lists are same.", "Frame it."]),
 ("BKt", ["Subject: Cable gland | Gland M25 in the box does not fit the cable that is in the same box. Funny or?", "Not so funny, wrong bag in that lot. I send {big} of M32.", "Got them, they fit."]),
]
POOL = {}


def background(code, per_week, first, last, reply=(10, 300), answered=1.0, dry=False):
    group = {k for k in WHO if k.startswith(code)}
    ex = [(k, t) for k, t in TALK if k in group]
    if dry:
        JOLLY = ("Visitors", "Feedback", "Pictures", "Quarter", "Photo of", "Driver", "Empty", "Torque", "Visit", "Smaller", "Air in", "Cable gland", "Wrong colour", "Filter")
        ex = [(k, t[:2]) for k, t in ex if not t[0][9:].startswith(JOLLY)]
        code += "-dry"
    for d in days(day(first), day(last)):
        if d.weekday() > 4 or d in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not POOL.get(code):
                POOL[code] = list(ex); R.shuffle(POOL[code])
            k, lines = POOL[code].pop()
            one = R.choice(WHO[k][0]); other = R.choice([p for p in WHO[k][1] if p is not one])
            if d in story.closed[one.party]:
                continue
            f = fields(d); out = []
            for i, l in enumerate(lines):
                s = spin(l, f); a, b = (one, other) if i % 2 == 0 else (other, one)
                if s.startswith("Subject: "):
                    h, t = s.split("|", 1); out.append(h + "| " + dress(a, b, t.strip()))
                else:
                    out.append(dress(a, b, s, True))
            story.exchange("mail", None, d, one, other, out, reply, answered, 0, (8.0, 17.3))


S, E = "2025-02-03", "2025-12-05"
for c, w in [("LB", 2.3), ("BL", 2.6), ("LL", .5), ("KK", .4), ("BB", .5)]:
    background(c, w, S, E, (15, 320), .97)
for c, w in [("LK", 1.6), ("KL", 1.2)]:
    background(c, w, S, "2025-08-29", (20, 330), 1)
    background(c, w * .9, "2025-09-01", E, (30, 480), .92)
for c, w in [("BK", 2.6), ("KB", 1.9)]:
    background(c, w, S, "2025-06-30", (15, 300), 1)
    background(c, w * .95, "2025-07-01", "2025-09-12", (30, 480), .95)
    background(c, w * .75, "2025-09-15", "2025-10-31", (420, 1500), .78, True)
    background(c, w * .5, "2025-11-03", E, (700, 2400), .6, True)

# ---- calendar
story.series("Site meeting Zwaagdrecht", "2025-02-12 10:00", 2, "2025-12-03", 75, [ruud, koen, nele, annika, lotte], skip=["2025-07-16", "2025-07-30", "2025-08-13"],
             cancelled=["2025-10-22"], moved={"2025-05-21": "2025-05-22 10:00"})
story.series("Technical call Karlbach - Klimatec", "2025-02-18 09:00", 2, "2025-11-25", 45, [annika, sabine, dimi, koen], skip=["2025-07-22", "2025-08-05", "2025-11-11"],
             cancelled=["2025-09-16", "2025-09-30", "2025-10-14", "2025-10-28"])
story.series("Steering group heat pumps", "2025-02-27 14:00", 8, "2025-12-04", 90, [femke, gj, markus, holger, wouter], skip=["2025-08-14"], moved={"2025-06-19": "2025-06-26 14:00"})
story.meeting("2025-03-20 15:00", "Factory tour", 180, [markus, femke, ruud, koen])
story.meeting("2025-05-27 13:00", "Decision noise screens Vossenkwartier", 60, [femke, markus, wouter, gj])

ALL = [femke, ruud, samira, lotte, markus, sabine, jens, annika, wouter, koen, nele, dimi]
# 1 start
a = m("2025-02-05 09:10", femke, [markus, annika, jens, wouter, koen, nele, ruud, samira, lotte], "How we work together - what we said on Monday",
      "Short, so everybody can hang it above the desk.\n- 412 homes, De Gaarden first, Vossenkwartier after summer, Molenhof last.\n- Whoever changes something on the device, the deliveries or the order of the streets tells the two others three weeks before.\n- A question gets an answer within two working days, even if the answer is 'I don't know yet'.\n- Site meeting every two weeks. Coffee is ours.")
b = re_(a, "2025-02-05 11:32", markus, "This is how we understood it also. I have forwarded it to our product people and to logistics. I am looking very much forward to the project.")
c = re_(a, "2025-02-05 16:05", wouter, "Ok for us. Three weeks is perfect, with that I can plan my men. On the coffee I reserve judgement, I know Dutch coffee.")
re_(c, "2025-02-06 08:20", ruud, "You will miss it when it's gone.")
# 2 announced change (noise)
a = m("2025-02-20 10:40", markus, [femke, wouter, nele], "Accessories: new prices from 1 April", "We would like to inform you already now that wall consoles and feet become 3.5 percent more expensive from 1 April, because of the steel. All what is called off before goes for the old price. If this makes a problem please call me.")
re_(a, "2025-02-20 14:15", nele, "Thanks for the long notice, we call off a bit more in March then.", to=[markus])
re_(a, "2025-02-21 09:02", femke, "Fine. Budget had 4 so I look like a genius.", to=[markus, wouter])
# 3 urgent, simply urgent (noise)
a = m("2025-03-11 07:48", samira, [koen, dimi, annika], "URGENT water through ceiling Egelantierstraat 14", "Water comes through the ceiling at number 14, baby in the house. Who can be there first???")
b = re_(a, "2025-03-11 07:55", dimi, "In the car. 12 min. Tell them to close the blue tap under the stairs")
re_(b, "2025-03-11 08:40", annika, "I have the logs open, pressure fell at 06:50. I stay on the phone with Dimitri.")
re_(b, "2025-03-11 10:22", dimi, "Nothing from you or us, old radiator coupling from 1980. Replaced. Ceiling needs paint.")
re_(b, "2025-03-11 11:05", samira, "You're heroes all of you. Mother sent a photo of the baby in a bucket (dry bucket).")
# 4 joke (noise)
a = m("2025-03-27 12:10", ruud, [koen, annika, jens], "Site canteen statistics", "Official count of yesterday's lunch: Belgians 1h10 with soup, Germans 45 min with a tool to cut bread, Dutch 11 minutes standing. Conclusion: that's why we're always first and always hungry.")
b = re_(a, "2025-03-27 12:44", koen, "A people that eats a sandwich above the keyboard shall not judge us. Typical Hollanders. See you at the soup.")
re_(b, "2025-03-27 13:03", jens, "We Germans have certified the bread tool according to DIN. I bring a second one for the poor Dutch.")
# 5 praise
a = m("2025-04-08 15:20", femke, ALL, "50!", "House 50 switched on today, Kamperfoeliehof 7. One day before plan. Mrs Dekker kissed the unit. Thank you, really. Vlaai tomorrow in the container.")
re_(a, "2025-04-08 15:51", sabine, "In ten years in development nobody has kissed one. I hang this in the lab.")
re_(a, "2025-04-09 07:40", koen, "Vlaai confirmed received and destroyed.")
# 6 third firm (noise)
a = m("2025-04-24 16:30", koen, [ruud, annika], "Grid company again", "So the grid firm did not come. Third time! No mail, no phone, nothing, they change their days without telling anyone and then they say it's in the portal. I'm done with these people.")
b = re_(a, "2025-04-24 16:52", ruud, "They treat everybody like that, don't take it personal. I have Gert-Jan call their regional boss.")
re_(b, "2025-04-25 09:15", annika, "We have the same circus with ours. Meanwhile I can put 12 units on the reduced connection, then you can start them anyway. Ok?", to=[ruud, koen])
# 7 own change told early (noise)
a = m("2025-05-07 09:30", lotte, [koen, nele, jens, annika], "Ligusterlaan goes after Lijsterhof (from week 23)", "We have to turn two streets around: Ligusterlaan gets new sewers in June. So Lijsterhof first. It's 4 weeks from now, I hope that gives you enough room. Call me if it hurts.")
re_(a, "2025-05-07 10:05", nele, "No pain at all. Same number of houses, only other side of the park.", to=[lotte])
re_(a, "2025-05-08 08:30", jens, "For us it is equal, I change the unloading point. Thanks for early word.", to=[lotte])
# 8 escalation both wanted (noise)
a = m("2025-05-15 11:00", koen, [annika, ruud], "Noise screens, who decides", "We three turn in circles about the screens: nobody of us may spend 60 k. Shall we put it to the bosses together? I think that is the honest way.")
b = re_(a, "2025-05-15 13:20", annika, "Agreed, please above us. I write the technical half page and you the costs?")
c = re_(b, "2025-05-15 14:02", ruud, "Good plan. I ask for an hour on the 27th, all three directors.")
re_(c, "2025-05-28 09:12", ruud, "Decided: screens on the north side, cost half Lindenmeer, quarter each for you two. Nobody cried. Thanks for the good paper.", to=[koen, annika])
# triviality apology (noise)
a = m("2025-05-20 17:05", markus, femke, "My apologies", "I must apologise sincerely. On the slide today I wrote Lindemeer instead of Lindenmeer. This is very unpleasant to me and I have corrected it in all versions.")
re_(a, "2025-05-20 17:20", femke, "Markus. Nobody saw it. My own mother writes Lindermeer. Go home.")

# T firmware
a = m("2025-06-11 08:35", samira, [annika, markus], "What happened last night??", "Since 6:30 this morning my phone doesn't stop. 31 tenants with cold water in the shower, the displays show 'release 4.2' and the hot water now heats at noon instead of at 5. Nobody here knew anything of a new version. I stood there with my mouth full of teeth. What do I say to these people?", cc=[ruud, koen])
b = re_(a, "2025-06-11 11:58", annika, "Yes, 4.2 was distributed to all connected units this night. It is a routine release, the new hot water schedule uses the solar current better and contains also the legionella run. The water will be warm from 13:00 on.", to=[samira, markus])
c = re_(b, "2025-06-11 13:10", femke, "That's not the question. The question is why I read it on a display in the Jasmijnstraat. In February we wrote three weeks.", to=[annika, markus], cc=[ruud])
re_(c, "2025-06-12 16:40", markus, "I understand the excitement. Software is decided centrally for all 9,000 units in the field, we in sales also get the list afterwards. I will ask whether you can be put on the distributor.", to=[femke])
story.truth("2025-06-11", "change without notice: firmware 4.2 over night", "karlbach", "lindenmeer", 5)
a = m("2025-06-12 07:30", dimi, annika, "4.2", "So I heard it from a lady in bathrobe. We set the schedule by hand in 96 houses in spring, is all that overwritten? Then the guys did that for nothing", cc=[koen])
re_(a, "2025-06-13 15:10", annika, "The individual settings have been replaced, yes. With 4.2 they are no more necessary.")
story.truth("2025-06-12", "surprise: technicians learn from a tenant that 96 settings are gone", "karlbach", "klimatec", 4)

# T unanswered: bracket drawing
m("2025-06-17 09:20", dimi, sabine, "Bracket drawing flat roof", "For the flat roofs of Vossenkwartier we need the bracket drawing with the loads, the structural engineer won't sign otherwise. Can you send it? 64 roofs hang on it.")
m("2025-06-25 08:50", dimi, sabine, "Bracket drawing flat roof - again", "Me again. Engineer has called twice. A sketch with kilos is also good", cc=[annika])
m("2025-07-03 16:15", koen, [sabine, annika], "Flat roof drawing, third attempt", "Dimitri asked on the 17th and the 25th. We go on holiday the 11th and I'd like to order the steel before. Is there somebody who has this drawing?", cc=[markus])
story.truth("2025-07-07", "request without answer: bracket drawing for the flat roofs asked three times", "karlbach", "klimatec", 4)
# holiday (noise)
a = m("2025-06-24 10:00", nele, [ruud, lotte, samira, jens, annika], "Bouwverlof 14 July - 1 August", "As said in March, three weeks everything closed with us. Standby for leaks is Sven, number is on the sheet. Last call-off 3 July. Enjoy the silence.")
re_(a, "2025-06-24 10:40", samira, "Sven is a saint. Have a good holiday all!", to=[nele])
re_(a, "2025-06-25 11:11", jens, "Ours is 4 until 15 August, so I see you again on the 18th, well tanned.", to=[nele])
# T loose label
a = m("2025-07-09 17:10", koen, ruud, "roofs", "You ask where the roofs stay. Nowhere. I've stopped asking, they are just arrogant over there, they look down on a fitter. An engineer with a diploma doesn't answer a man with a wrench, so simple is it.")
re_(a, "2025-07-10 09:05", ruud, "Pfoe. Have a beer first. I'll drop it with Markus next time I see him.")
story.truth("2025-07-09", "loose label", "klimatec", "karlbach", 3)
# sick child noise / summer
a = m("2025-08-05 09:00", lotte, koen, "Not there today", "Little one with chicken pox, I'm home. If it's urgent Ruud has my phone. If he can find it.")
re_(a, "2025-08-05 09:40", koen, "Sterkte! Cold flannels. Nothing here that can't wait.")
# T promise slips
a = m("2025-08-06 10:15", lotte, griet, "Handover files Lijsterhof", "For the subsidy I need the 38 handover files of Lijsterhof (photo, serial number, signature). Desk closes in September. When can I expect them?", cc=[koen])
b = re_(a, "2025-08-07 09:30", griet, "They are with the technicians, I bundle them and you get all by Friday 15.", to=[lotte])
c = re_(b, "2025-08-18 11:00", lotte, "I saw nothing coming in Friday?", to=[griet])
d = re_(c, "2025-08-19 16:45", griet, "Friday was a holiday with us, I had not looked. End of this week, sure.", to=[lotte])
e = re_(d, "2025-08-25 10:20", lotte, "And again nothing. Is there something I should know?", to=[griet], cc=[koen])
f = re_(e, "2025-08-26 17:02", griet, "11 of 38 in attachment. The rest is for the first week of September, when Koen is less under water.", to=[lotte])
re_(f, "2025-09-09 09:45", lotte, "We're the second week. Still 11.", to=[griet, koen])
story.truth("2025-08-26", "promise slips: handover files, three dates", "klimatec", "lindenmeer", 4)
# T change 2: KB-6.2
a = m("2025-08-27 07:52", koen, [jens, markus], "What is this on my truck", "I have 24 units standing here and it's not a KB-6. On the plate is KB-6.2. The pipes come out left. All our wall holes since May are right!! Nobody said one word.", cc=[sabine, ruud])
b = re_(a, "2025-08-27 09:40", jens, "The KB-6 has run out in the plant since week 33. The 6.2 is the successor, it is technically better and costs the same. In the order system the article was changed automatically.", to=[koen, markus])
c = re_(b, "2025-08-27 10:11", koen, "Ran out in week 33. It's week 35. You had two weeks and a telephone.", to=[jens, markus])
re_(c, "2025-08-28 14:30", markus, "I can understand that you are upset. The successor was in the dealer newsletter of July under point 6. For the pipes Sabine can surely propose a bow.", to=[koen], cc=[jens])
story.truth("2025-08-27", "change without notice: successor KB-6.2 delivered with connections on the other side", "karlbach", "klimatec", 5)
m("2025-09-01 08:10", dimi, sabine, "bow for 6.2", "Markus says you have a bow to get from left to right. Part number? 24 units in the shed")
# T surprise for lindenmeer
a = m("2025-09-04 13:20", lotte, [markus, koen], "Type code not on the subsidy list", "I tried to hand in 9 houses at Vossenpad and the desk rejects them: type KB-6.2 has no code on the list. Since when do we hang 6.2? That's 2,400 euro a house. I hear this now from a subsidy clerk.", cc=[femke, ruud])
b = re_(a, "2025-09-04 15:00", koen, "Since the 27th. I thought Karlbach had told you, it's their thing.", to=[lotte, markus])
c = re_(b, "2025-09-05 12:10", markus, "The listing is in process, our authorities department expects it in the 4th quarter. I assumed the installer informs his client.", to=[lotte, koen])
re_(c, "2025-09-05 12:25", femke, "So each of you thought the other would. Great.", to=[markus, koen])
story.truth("2025-09-04", "surprise: subsidy list rejects the new type", "karlbach", "lindenmeer", 4)
# T pressure not shared
a = m("2025-09-09 10:00", holger, [wouter, gj], "Call-off of remaining quantity", "I kindly ask you to place the binding call-off for the complete remaining quantity of 164 units until 26 September. After this date we cannot guarantee conditions. I ask for your confirmation.", cc=[markus])
b = re_(a, "2025-09-10 16:20", wouter, "164 at once? I have a shed for 40. Why the sudden hurry?", to=[holger])
re_(b, "2025-09-12 09:05", holger, "The date stands. Please understand that I can't go into details.", to=[wouter])
story.truth("2025-09-09", "pressure not shared: binding call-off wanted at once, no reason given", "karlbach", "klimatec", 3)
a = m("2025-09-11 08:40", markus, jens, "internal: quarter", "Holding wants 30 percent less stock until the end of the quarter, otherwise short-time work at line 2. Holger does not want that customers hear it. So please just repeat the date and nothing else.")
re_(a, "2025-09-11 08:55", jens, "Understood. They will ask.")
# T meetings cancelled (calendar + mails)
m("2025-09-15 16:50", annika, [dimi, koen], "Call tomorrow", "Unfortunately we must drop the technical call tomorrow, too much on the table.")
m("2025-09-29 17:05", annika, [dimi, koen], "Tuesday", "The call tomorrow does not take place. We come back to you with points.")
a = m("2025-10-13 16:20", annika, [dimi, koen], "14 October", "No call this time either, please send questions in writing.")
re_(a, "2025-10-13 16:31", dimi, "In writing. ok. like the drawing in June", to=[annika])
m("2025-10-27 15:48", sabine, [dimi, koen], "tomorrow's call", "I am not available tomorrow and Annika is at a trade fair. Skip.")
story.truth("2025-10-13", "meetings cancelled: technical call three times in a row", "karlbach", "klimatec", 4)
# T us/them klimatec
a = m("2025-09-16 18:20", wouter, [koen, nele, dimi, griet], "How we go on", "Men, women. In Westphalia they sit dry with their newsletters and we stand in the gardens and get the shouting. From now on it's us who look after us. Nothing extra, no favours, no photos for their magazine. They want it by the book, they get the book.")
re_(a, "2025-09-16 19:02", dimi, "finally", to=[wouter])
a = m("2025-09-18 11:30", koen, ruud, "Holes Vossenpad", "22 walls with wrong hole now. On our side everybody works Saturdays to repair what those on the other side of the border have cooked up. You choose which camp you believe.", cc=[lotte])
re_(a, "2025-09-18 15:10", ruud, "I'm not in a camp, I have 64 houses before the frost. What do you need from me on the holes?", to=[koen])
story.truth("2025-09-18", "us against them", "klimatec", "karlbach", 4)
# noise: bad-looking but fine
a = m("2025-09-19 09:00", ruud, koen, "Vossenpad 31 is crooked", "I'm going to be blunt: number 31 is simply not good. Feet out of level, pipe insulation missing. This I don't accept.")
b = re_(a, "2025-09-19 10:15", koen, "You're right, I was ashamed when I saw it. New kid did it alone on Friday. We do it over on Monday, no costs.")
re_(b, "2025-09-22 16:30", ruud, "Looked at it. Neat as a pin. Chapeau.")
# T us/them karlbach
a = m("2025-09-23 14:15", jens, [markus, annika, sabine], "Fwd: holes", "Again a mail from the Belgians, again we are guilty. They drill first and read after, this is always so with this people. We should no longer discuss each thing with them, they only collect ammunition. We must protect ourselves.")
b = re_(a, "2025-09-23 15:02", sabine, "I have a 40-page manual. If nobody there opens it I can't help them. Honestly I don't open the mails of Dimitri any more before Friday.")
story.truth("2025-09-23", "us against them", "karlbach", "klimatec", 3)
a = m("2025-09-25 10:20", markus, [femke, ruud], "Our view on Vossenkwartier", "I want to be open with you. We as manufacturer deliver correct quality, and then there are people on the building site who are not on the same level. You and we speak one language, with the installer this is unfortunately different. One knows the mentality.")
re_(a, "2025-09-26 11:45", femke, "I don't like this mail, Markus. They've hung 250 of yours. Can we talk on the phone instead.", to=[markus])
story.truth("2025-09-25", "loose label: not on the same level, one knows the mentality", "karlbach", "klimatec", 3)
# T logs withheld
m("2025-09-17 09:10", annika, dimi, "Start-up logs Vossenpad", "I have no start-up logs since 1 September. Could you please upload them? We need them for the warranty registration.")
m("2025-09-24 09:25", annika, [dimi, koen], "Start-up logs, reminder", "There are now 27 units without log. Please upload until the end of the week.")
m("2025-10-02 10:40", annika, [koen, dimi, nele], "Start-up logs (3)", "I have asked on the 17th and on the 24th. 39 units run without registration. What is the matter?", cc=[markus])
m("2025-10-02 11:20", dimi, koen, "annika asks logs again", "do I send? they're all on my laptop")
m("2025-10-02 11:26", koen, dimi, "Re: annika asks logs again", "You know what Wouter said. When we get our drawing and our bow they get their logs.")
story.truth("2025-10-02", "request without answer: start-up logs asked three times, kept back", "klimatec", "karlbach", 4)
# T escalation
a = m("2025-10-10 09:30", holger, gj, "Quality of execution, Zwaagdrecht", "I turn to you personally. We must state serious deficits at the company Klimatec: missing registrations, wrong wall openings, unqualified staff. Karlbach cannot give the manufacturer warranty for 46 units under these conditions. I ask you to examine whether this installer is the right one for Molenhof.")
b = re_(a, "2025-10-13 11:40", gj, "Thank you for your letter. I was not aware of any of this and will first hear my own people.", to=[holger], cc=[femke])
c = m("2025-10-13 15:55", ruud, koen, "You should know this", "I don't like it but you have to read it from me and not from a lawyer. Holger wrote to our director over you on Friday. See below. Did they ever say this to you?\n\n> serious deficits ... unqualified staff ... the right one for Molenhof")
re_(c, "2025-10-13 17:30", koen, "Never. Not one word, not by phone, not on the site meeting on Wednesday, Annika sat next to me and ate my biscuits.")
story.truth("2025-10-10", "escalation without an earlier word: sales director writes to the landlord's director", "karlbach", "klimatec", 5)
story.truth("2025-10-10", "vicious circle: between karlbach and klimatec (new type, logs kept back, letter over the head)", "both", "both", 4)
# T klimatec pulls crew
a = m("2025-10-16 08:05", annika, [koen, nele], "Nobody on Reigerstraat?", "I am since 7:30 at Reigerstraat for the start-up of eight units as planned and here is nobody. The container is locked. Is there a misunderstanding?", cc=[ruud])
b = re_(a, "2025-10-16 13:40", nele, "The team is on another job since Monday, for two weeks. Wouter's decision.", to=[annika])
c = re_(b, "2025-10-16 14:20", ruud, "Excuse me? I have eight households with an electric heater. When was somebody going to tell me?", to=[nele, koen])
re_(c, "2025-10-17 09:30", koen, "Sorry Ruud, this hits you and it's not meant for you. Two men come back Monday for the eight. The rest not before the 27th.", to=[ruud])
story.truth("2025-10-16", "change without notice: crew taken off Reigerstraat", "klimatec", "karlbach", 4)
m("2025-10-21 15:30", nele, [ruud, lotte, annika], "Site meeting 22/10", "We're not there tomorrow, so better cancelled.")
story.truth("2025-10-06", "replies slow down: between karlbach and klimatec, in both directions", "both", "both", 2)
story.truth("2025-11-14", "contact thins out: between karlbach and klimatec", "both", "both", 2)
# noise: urgent & well handled in autumn
a = m("2025-10-30 16:45", samira, dimi, "Mrs Steenhuis without heating, 89 years", "No heat since noon, Reigerstraat 22. Can you? I know it's late.")
b = re_(a, "2025-10-30 17:01", dimi, "on my way")
re_(b, "2025-10-31 08:15", samira, "She told me you stayed for soup. You're a good man Dimitri.")
# T worry not taken up: Femke's three-party talk
a = m("2025-10-31 10:00", femke, [markus, holger, wouter, koen], "One table", "I want us at one table before this gets worse. Half a day, here, no slides: what does each of you miss, what do we do ourselves wrong (we too). I offer 6, 12 or 14 November. Please let me know which.", cc=[gj, ruud])
b = re_(a, "2025-11-06 09:20", femke, "The 6th is today. Can I hear something on the 12th or the 14th? From either of you?", to=[markus, holger, wouter, koen])
story.truth("2025-11-12", "silence: the invitation to one table stays unanswered by maker and installer", "both", "lindenmeer", 4)
m("2025-11-17 09:00", femke, gj, "One table", "Both dates gone by, I sat there with sandwiches for eight. I'm tired of it to be honest.")
# noise: Sinterklaas joke, criticism third party, announced change
a = m("2025-11-20 09:10", lotte, [nele, koen], "Molenhof starts 12 January, not 1 December", "As we talked about on the phone last week: council wants the bats counted first. So 12 January. Letters to tenants go out tomorrow. Is that ok with the Christmas weeks for you?")
re_(a, "2025-11-20 10:30", nele, "Yes as agreed, even better for us. Long live the bats.")
a = m("2025-11-27 12:00", ruud, [samira, koen, dimi], "Sint", "The Sint comes in the container on 4 December. Who was naughty goes in the bag to Spain. I look at nobody, Koen.")
re_(a, "2025-11-27 12:20", koen, "Spain in December, where do I sign.", to=[ruud])
# T leaves
a = m("2025-11-18 17:40", wouter, ruud, "Between us", "I'd rather you hear it now: we were in Trondheim last week at another maker and I liked what I saw. For Molenhof I make you a price with theirs. With Karlbach I finish what hangs on the wall and then it's done for me.")
re_(a, "2025-11-19 11:10", ruud, "I was afraid of that. This has to go via Femke and the contract, you know that.", to=[wouter])
m("2025-11-19 11:20", ruud, femke, "Fwd: Between us", "Read this sitting down.")
story.truth("2025-11-18", "leaves: installer looks for another maker", "klimatec", "karlbach", 4)
a = m("2025-12-01 10:30", markus, femke, "Molenhof", "I hear by the way of the market that an other brand is being offered for Molenhof. I would have wished to hear this from you.")
re_(a, "2025-12-02 15:15", femke, "Nothing's decided. And I invited you to talk on 31 October.", to=[markus])
# frost (noise, well done)
a = m("2025-11-24 07:20", lotte, [dimi, annika], "-6 this night, 3 units in alarm", "Three alarms H31 at Lijsterhof. Can you both look?")
b = re_(a, "2025-11-24 07:41", annika, "Defrost, harmless, I reset two from here. Number 9 needs a hand at the drain.", to=[lotte, dimi])
re_(b, "2025-11-24 09:05", dimi, "9 done. leaves in the pan", to=[lotte, annika])
story.write()
