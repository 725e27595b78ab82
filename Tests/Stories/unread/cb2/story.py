import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, day, days

s = Story(9035, "Europe/Berlin", "2025-03-03", "2026-02-27")
s.party("stadtwerke", "stadtwerke-waldach.example")
s.party("lindewarm", "lindewarm.example")
s.party("montagering", "montagering.example")
H = s.person("Heike Brandmeier", "stadtwerke", "Projektleiterin Wärmequartier")
J = s.person("Jürgen Stolz", "stadtwerke", "Einkauf")
A = s.person("Annika Reusch", "stadtwerke", "Kundenservice")
T = s.person("Tobias Kallweit", "stadtwerke", "Netzplanung")
Y = s.person("Murat Yildirim", "stadtwerke", "Projektleiter ab Oktober")
S = s.person("Sjoerd Hettema", "lindewarm", "Commercieel directeur")
M = s.person("Marloes van Beek", "lindewarm", "Accountmanager")
R = s.person("Ruben Oosterling", "lindewarm", "Service engineer")
F = s.person("Fenna Dijkhuis", "lindewarm", "Logistiek")
B = s.person("Bart Wijnands", "lindewarm", "Ontwikkeling")
O = s.person("Franz Oberlechner", "montagering", "Obmann")
X = s.person("Resi Hinterholzer", "montagering", "Disposition")
G = s.person("Gernot Pichlmayr", "montagering", "Montageleiter")
L = s.person("Lukas Stadlober", "montagering", "Monteur")
WQ, SV, LG = "Wärmequartier", "Service und Störungen", "Logistik"

for d in ["2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-06-19", "2025-10-03"]:
    s.away("stadtwerke", d, d)
for d in ["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-29", "2025-06-09"]:
    s.away("lindewarm", d, d)
for d in ["2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-06-19", "2025-08-15", "2025-12-08"]:
    s.away("montagering", d, d)
for p in s.domains:
    s.away(p, "2025-12-24", "2026-01-02")
s.away("stadtwerke", "2026-01-06", "2026-01-06")
s.away("montagering", "2026-01-06", "2026-01-06")
s.away("lindewarm", "2025-07-28", "2025-08-15")     # works holiday, told in June

STREETS = "Lerchenweg,Am Mühlbach,Bahnhofstraße,Schillerstraße,Hopfengasse,Rosenau,Ziegelei,Kirchberg,Färbergasse,Sonnenhang,Auwiesen,Postgasse".split(",")


def values():
    r = s.chance
    return {"$street": f"{r.choice(STREETS)} {r.randint(1, 48)}", "$lw": f"LW-{r.randint(1040, 1690)}", "$sp": f"SP-{r.randint(210, 890)}", "$n": str(r.randint(3, 28)), "$m": str(r.randint(2, 8)),
            "$bar": f"{r.uniform(1.2, 2.3):.1f}".replace(".", ","), "$c": str(r.randint(33, 52)), "$cop": f"{r.uniform(3.1, 4.4):.1f}".replace(".", ","), "$day": r.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), "$inv": f"invoice 25{r.randint(100, 999)}"}


def fill(line, v):
    for key in sorted(v, key=len, reverse=True):
        line = line.replace(key, v[key])
    return re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: s.chance.choice(m.group(1).split("|")), line)


E = [
 (WQ, H, G, ["Good morning Gernot, is the cellar at $street already dry enough for the tank?", "[Dry like my mother-in-law's cake.|Dry enough, we measured.] We put it in on $day.", "Thank you, I inform the owner."]),
 (WQ, G, H, ["$street is running, flow $c degrees, pressure $bar bar. Owner was there and very happy.", "[Wonderful|Very good], I note it in the list. That makes $n this month."]),
 (WQ, T, G, ["For $street I need the connected load before $day, otherwise the grid request goes not out.", "[Nine kilowatt, three phase.|Six kilowatt, single outdoor unit.] Photo of the plate comes.", "Received, is filed."]),
 (WQ, X, H, ["Heike, the crew for $street is one man short on $day, child has the chickenpox. We come with two and stay longer.", "All the best for the little one! Two is okay."]),
 (WQ, M, H, ["Heike, for your overview: $n outdoor units are ready at the dock, the others follow on $day.", "Super, that fits with the plan of Resi.", "Mooi!"]),
 (WQ, B, T, ["Tobias, do you have the evening load curve from $street? I want to look if the night mode does what I think.", "[Export is in the folder.|You find it under measurement.] Look at the nose at six o'clock.", "Funny nose. That is the shower, I suppose."]),
 (WQ, T, B, ["The unit at $street makes a COP of $cop over the week. Is that with or without the circulation pump?", "Without. With it you lose about one tenth.", "Then I write it so, otherwise somebody becomes too happy."]),
 (WQ, L, R, ["Servus Ruben, the plug on $lw is blue and in the manual grey. Same same?", "Same same. Blue is since the spring. I let the manual make new.", "Passt, danke."]),
 (WQ, G, R, ["Ruben, how much do you torque the flare nut on the small one? Lukas says forty, I say by feel.", "Forty. Sorry Gernot.", "Then I have a feel of forty."]),
 (WQ, O, H, ["Frau Brandmeier, I was yesterday in $street and the old lady made us Kaiserschmarrn. I only say it for the minutes.", "It will be recorded under 'good progress'."]),
 (WQ, A, X, ["The family in $street asks if you could come after half past three, both are teachers.", "[Is changed to four.|We put it at the end of the tour.]", "Great, I call them back."]),
 (WQ, X, A, ["Can you tell the owner of $street that the car must be away from the drive? Our truck is long.", "[Called, he parks at the neighbour.|Done, he was funny about it.]"]),
 (WQ, H, M, ["Marloes, the brochure still has our old logo on page $m. It is not tragic.", "Oops. New print is already on the press, I stop it for an hour.", "You are a treasure."]),
 (WQ, S, O, ["Franz, I saw the photo from $street. Very clean pipes. May we use it on the fair?", "If you write underneath that they are from Pinzgau, yes.", "Deal."]),
 (WQ, Y if False else T, X, ["Grid operator comes on $day to $street for the meter. Is somebody from you there?", "Lukas is there, from eight.", "[Prima.|That is enough.]"]),
 (SV, A, R, ["Customer in $street writes that the unit 'sings' in the night. Since $day.", "I look into the log. [Looks like the fan at part load.|Could be the wall bracket.] I ring them today.", "She says you were very kind and it sings no more.", "Rubber was missing. Now it hums only."]),
 (SV, A, R, ["$street: error E$m on the display, hot water is fine.", "That is a sensor on the return. I send $sp by post, Lukas can do it in ten minutes.", "[Appointment is made.|Customer is informed.]"]),
 (SV, L, R, ["$lw does a reset every morning at the same time. Do you see it?", "Yes, at 6:$n. That is the time the utility switches the tariff, it thinks it is a power cut. Setting 4$m to 'ignore'.", "Was it. Cool."]),
 (SV, R, L, ["Lukas, can you make a photo of the board in $street when you pass? Light on, flash off.", "[Here. Flash was off, promise.|Sent, two pieces.]", "Sharp. All good."]),
 (SV, G, R, ["Pressure at $street is down to $bar bar since the last week. We fill up and look again on $day.", "Okay. If it drops once more I come with the sniffer.", "[Did not drop.|It was the vent, closed now.]"]),
 (SV, R, G, ["I drive on $day through Waldach, do you have something for me? I have $sp on board and good mood.", "$street, $m o'clock, and bring the stroopwafels.", "They were on board, now less."]),
 (SV, A, G, ["$street complains about dirt on the stairs after fitting. Only a little, but they made a photo.", "Sorry, this was us. The crew goes today past with the vacuum and a bottle of wine.", "They are now fans of you."]),
 (SV, B, R, ["Ruben, firmware $m.$n is on the test bench, tomorrow it goes to two volunteers.", "Take $street, he is engineer and writes long mails.", "Longer than mine?", "Nobody writes longer than yours."]),
 (SV, R, A, ["Annika, sorry, I overlooked your message of $day. $street is solved since, the customer had the mode on holiday.", "No problem, I have seen it in the portal. He was a bit ashamed."]),
 (SV, L, G, ["need a second man for $street, unit stands behind a hedge and the hedge wins", "I come at $m with the saw. The owner knows?", "he is holding the ladder"]),
 (SV, A, B, ["A customer would like to know if $cop is 'a good number'.", "Tell him: for each kilowatt hour he pays he gets $cop. He should frame it.", "I take over the first sentence."]),
 (LG, F, X, ["Goedemorgen, truck with $n units leaves tonight, in Waldach on $day between 7 and 9.", "Super, Gernot stands there with the forklift.", "[Driver is called Piet and likes coffee.|Driver has the gate number.]"]),
 (LG, X, F, ["Fenna, one pallet has the wrong feet ($lw). Not urgent, we need them first in two weeks.", "Sorry! Right ones go with the truck of $day.", "[Came, fit.|Got them, thanks.]"]),
 (LG, F, X, ["A12 is closed, the driver is $m hours later. I hold you posted.", "Okay, we drink first a coffee.", "He is past Frankfurt now.", "[Unloaded, all complete.|Is here and hungry.]"]),
 (LG, X, F, ["How many of the small tanks are still on stock by you?", "$n, and $m reserved for Waldach.", "Good, the reserve stays please."]),
 (LG, G, F, ["Packaging note: the foam corner on $lw was broken, unit has nothing.", "Thank you for telling, I show it to the packer. He will hate me.", "Tell him it was with love."]),
 (LG, F, H, ["Your order for the $n brackets is in. Together with the units or separate?", "Together, please, that saves us a truck.", "[Good for the climate, too.|I combine it.]"]),
 (LG, J, F, ["The delivery note for $inv shows $n pieces, the invoice one more. Please check.", "You are right, one was a sample. [Credit is on the way.|I let it correct today.]", "Booked."]),
 (LG, F, G, ["Do you send the empty crates back or do you build a sauna from it?", "$n come back. The sauna is finished.", "I want a photo."]),
 (LG, X, G, ["Gernot, van two is in the workshop until $day. You take the one of the painter?", "If it must be. It smells of turpentine.", "It must be."]),
 ("mail", H, G, ["Plan for $street | Hello Gernot,\n\nthe owners' meeting of $street has said yes, $n flats, start when you are ready. Can you give me a week that suits you, so that I can write to the tenants?\n\nBest regards\nHeike", "Hallo Heike,\n\nweek after the next one, we begin on $day with the cellar. Tenants should please clear the jars from the shelves, last time we were surrounded by plums.\n\nGernot", "The plums are mentioned in the letter.\n\nHeike"]),
 ("mail", J, M, ["$inv | Dear Ms van Beek,\n\n$inv carries the old order number. Please send a corrected version, then it goes out in the next run.\n\nKind regards\nJürgen Stolz", "Dear Mr Stolz,\n\nYou find the corrected one in the attachment. Sorry for the extra work.\n\nMarloes van Beek", "Thank you. Released for payment.\n\nStolz"]),
 ("mail", M, J, ["Order confirmation, $n units | Dear Mr Stolz,\n\nHereby the confirmation of your order of $n units. Delivery in two parts, as you asked.\n\nWith kind regards,\nMarloes", "Dear Ms van Beek,\n\nchecked and in order. The second part may come a few days earlier if it is easier for you.\n\nJ. Stolz"]),
 ("mail", R, G, ["Noise, $street | Gernot,\n\nI measured at the fence of $street: $c dB. It is under the limit but the neighbour is a musician. Can we turn the unit a quarter? It costs only one elbow.\n\nRuben", "Ruben,\n\nis turned. Neighbour has played us something on the clarinet, it was louder than the pump.\n\nGernot"]),
 ("mail", G, R, ["Question on the buffer | Servus Ruben,\n\nin $street the buffer stands $m metres away from the pump. Do I take the 28 or stay on the 22 pipe? Lukas wants the 22 because he has it in the car.\n\nGernot", "Hoi Gernot,\n\n28. Tell Lukas that the pump does not know what is in his car.\n\nRuben", "He takes it like a man."]),
 ("mail", A, R, ["Feedback from customers | Hello Ruben,\n\nof $n called customers $m had a question about the app, nobody a complaint. The most asked: where does one see what it costs.\n\nAnnika", "Hello Annika,\n\nThat is useful. Bart puts it on the first screen, in the release after this. I let you know when.\n\nRuben", "[That will be liked.|My phone says thank you.]"]),
 ("mail", T, B, ["Load management signal | Hello Bart,\n\nour signal comes in steps of fifteen minutes, your unit wants it in ten. Can it live with ours?\n\nTobias", "Hi Tobias,\n\nIt can live with it, it is only a bit offended. I round it inside.\n\nBart", "Tested with $lw, works."]),
 ("mail", B, T, ["Measured data, $street | Tobias, nice data from $street. There is a hole of $m hours on $day, was that you or we?\n\nBart", "That was we, maintenance at the concentrator. It was announced on our website, where nobody reads.\n\nTobias"]),
 ("mail", X, H, ["Tour plan | Heike,\n\nthe tours for the next two weeks hang in the attachment. $street is pushed by one day because of the crane, I have already phoned with the owner.\n\nLG Resi", "Hello Resi,\n\nthanks, then I have nothing left to do. I like that.\n\nHeike"]),
 ("mail", H, X, ["Change of $street | Dear Resi,\n\nthe lady in $street goes into hospital for the hip and asks whether we can do it in the month after. I said yes, I hope that was right?\n\nHeike", "Naturally right. I put $m days of reserve in, and we bring her flowers.\n\nResi"]),
 ("mail", F, X, ["Stock list | Hi Resi, attached the stock of $day: $n large, $m small, boards and valves enough. If you see a number that makes you nervous, call.\n\nFenna", "No nerves. Thank you!\n\nResi"]),
 ("mail", O, S, ["Journeymen's day | Lieber Sjoerd,\n\nwe have $n apprentices who never saw a factory. May they come for a day? They eat much.\n\nFranz", "Dear Franz,\n\nThey may come and eat. Ruben makes the tour, Bart shows the cold room where he locks in people.\n\nSjoerd", "Then they come with jackets.\n\nFranz"]),
 ("mail", S, H, ["Visitors from Groningen | Dear Heike,\n\nA housing association from Groningen would like to see one street in work. Would $street be possible, half an hour, on $day?\n\nSjoerd", "Dear Sjoerd,\n\nwith pleasure, if the owner agrees. I ask him and come back tomorrow.\n\nHeike", "Very kind.", "He agrees and bakes a cake."]),
 ("mail", L, R, ["photo $street | hi Ruben, is this kink in the hose ok or do i make it new\n\nLukas", "Make new, it costs you ten minutes and saves me a trip. Thanks that you ask.\n\nRuben"]),
 ("mail", A, H, ["Letter to the tenants | Heike, I have made it shorter, from $m pages to one. Nobody reads about enthalpy.\n\nAnnika", "Agreed, with a heavy heart. The enthalpy was nice.\n\nHeike"]),
 ("mail", M, A, ["Leaflet 'your first winter' | Dear Annika,\n\nDraft of the leaflet is attached. I left out the words 'noise' and 'ice' and put 'sound' and 'frost'. Is that German enough?\n\nMarloes", "Dear Marloes,\n\n'frost' is worse than ice here because of the gardeners. Otherwise lovely, we print $n hundred.\n\nAnnika", "Ice is back in."]),
 ("mail", J, X, ["Timesheets | Dear Ms Hinterholzer,\n\nfor $street the timesheet of $day is not signed. Please hand it in later.\n\nStolz", "Dear Mr Stolz,\n\nit lay in Lukas' glove compartment under a sandwich. Attached, with traces.\n\nHinterholzer", "Accepted with traces."]),
 ("mail", G, B, ["Idea | Bart,\n\nif the service hatch would open to the left we could stand in $street without sitting in the roses. It is only an idea.\n\nGernot", "Gernot,\n\nGood idea. Hinge can go both sides from the autumn series, I have the drawing changed today. You become a footnote.\n\nBart", "I want a capital letter."]),
 (WQ, B, G, ["Gernot, did the left hatch please the roses?", "The roses send greetings from $street."]),
 (WQ, H, T, ["Tobias, can the transformer at the Ziegelei take the next $n?", "With these $n yes, afterwards we need to speak. I have it in the plan for spring.", "Noted."]),
 (WQ, L, G, ["crane at $street is here, driver wants to know how heavy", "two hundred and ten with sling", "he says thats nothing"]),
 (WQ, X, G, ["Who takes $street on $day? It is one hour by the scaffolding.", "Me. I am from the mountains."]),
 (SV, A, L, ["$street asks if one may put the bicycle in front of the outdoor unit.", "better not. half a metre free, then it breathes", "I tell him that it breathes."]),
 (SV, R, B, ["Nice one: $lw runs since $n weeks without one start too much.", "Print it out for my wall."]),
 (SV, T, R, ["We test the load signal on $day from two to three. If units go down one step, it is us.", "Thanks, then I am not frightened.", "Was quiet. $n reacted, one slept.", "I wake the one."]),
 (LG, F, J, ["Mr Stolz, would you rather have the paperwork per truck or per week?", "Per week, please. One PDF, one number.", "[So it is done.|Starts this week.]"]),
 (LG, X, F, ["$n manifolds came, $m with the old thread. We have adapters, so only for your information.", "Grr, sorry. I screen the rest of the shelf now.", "Super."]),
 (WQ, M, G, ["Gernot, is the training on $day still okay for you? I have $n names.", "Still okay. One cancels, his wife becomes a baby.", "GETS a baby I hope :)", "Gets! Both fine."]),
 ("mail", R, A, ["Call list | Annika, I have called all $m from your list. $street wants a visit, the rest was settings.\n\nRuben", "You are quick. I close the tickets.\n\nAnnika"]),
 ("mail", T, H, ["Trench $street | Heike, the civil works begins on $day, road half closed. The installers should come from the north side.\n\nTobias", "Passed on to Resi, she already knew it from the baker.\n\nHeike"]),
 ("mail", B, R, ["Lab result $lw | Ruben,\n\n$n defrosts in a row, each under $m minutes. I would call it healthy.\n\nBart", "I send it to Gernot, he likes short.\n\nRuben"]),
 ("mail", X, F, ["Order | Fenna, please $n sets $sp and $m of the long hoses with the next truck.\n\nResi", "[Is packed.|On the truck of Thursday.]\n\nFenna"]),
 ("mail", F, X, ["Truck $day | Resi, $n units, $m tanks, $sp two boxes. Papers attached.\n\nFenna", "[Danke!|Arrived complete.]\n\nResi"]),
 (WQ, G, T, ["Fuse in $street is 25 A. Enough?", "[Enough.|For this type yes.] Write the number of the meter on the sheet please.", "Done."]),
 (WQ, G, X, ["$street done, I go on to the next. Bring $m bags of antifreeze when you pass.", "[On my way.|Lukas brings it.]"]),
 (WQ, A, H, ["$n new requests since $day, most from around $street.", "The neighbours look over the fence. I put them on the list."]),
 (WQ, M, X, ["Resi, $lw has another serial than on the note?", "Swapped with the one beside. [Corrected in the list.|My mistake, is right now.]", "Thanks!"]),
 (SV, R, L, ["$street: heating curve one step down please, the bedroom is $c... no, 23 degrees.", "[done|is down]. they sleep with open window anyway"]),
 (SV, A, R, ["Ticket $sp, $street: no heating since this morning, old people.", "I am in the log. High pressure, filter full. Who is near?", "Lukas, twenty minutes.", "Clean the sieve, press reset. I stay on the phone.", "Warm again, they have already called me."]),
 (SV, L, A, ["$street finished, customer signed, cake was apple", "[Closed.|Envy. Closed.]"]),
 (SV, R, T, ["Voltage in $street $n volt low at dinner time, do you know that?", "Known, transformer step is set on $day.", "Great."]),
 (LG, F, X, ["$m pallets stand at the dock for you, when do you want them?", "On $day, early.", "[Booked.|Ok!]"]),
 (LG, G, X, ["forklift battery is weak, unload slower today", "I tell the driver."]),
 (LG, X, F, ["Received $n of $n, nothing broken.", "[Heel fijn.|Top.]"]),
 ("mail", J, M, ["Payment $inv | Dear Ms van Beek,\n\n$inv is in today's run, value date $day.\n\nStolz", "Dear Mr Stolz,\n\n[Received, thank you.|Thank you for the notice.]\n\nMarloes"]),
 ("mail", H, M, ["Numbers for the council | Marloes, the town council wants three numbers: units, kilowatt hours, happy people. I have the first two.\n\nHeike", "For the third: $n answers, $m with exclamation mark.\n\nMarloes", "That is a unit I did not know."]),
 ("mail", G, H, ["$street, handover | Heike, record of $street attached, $bar bar, $c degrees, COP $cop on the first day.\n\nGernot", "[Filed.|Thank you, nice number.]\n\nHeike"]),
 ("mail", L, G, ["tools | gernot the press jaw 28 is worn, shall i order", "Order two.\n\nG"]),
 ("mail", O, G, ["Work clothes | Gernot, how many jackets do we need for the winter, I order $n.\n\nFranz", "Plus one in XXL, Lukas eats so much cake.\n\nGernot"]),
 (WQ, T, H, ["Meter cabinet $street is from 1961. I have fallen in love.", "Please do not keep it, replace it.", "Already ordered. I keep the door."]),
 (SV, B, A, ["Annika, does the new text 'defrosting, please wait' calm people?", "$n less calls than the week before. Yes.", "Then I change the other texts also."]),
 (WQ, S, H, ["Heike, I hear the mayor wants to press a button on $day. We have no button.", "Tobias builds one. It does nothing, but it is red.", "Perfect product."]),
 (LG, F, G, ["Do you have a photo of the broken strap? Insurance wants it.", "[Sent.|In the folder, number $n.]", "Thanks, small money but still."]),
 (WQ, G, M, ["The new manual is good. Only page $m: 'knock the customer' should be 'knock at the customer'.", "Hahaha. Corrected before somebody does it.", "Lukas asked already whom first."]),
 ("mail", M, O, ["Certificates | Dear Franz,\n\nThe $n certificates of your people are on the post, with gold stamp. Bart wanted it.\n\nMarloes", "They hang beside the deer. Thank you.\n\nFranz"]),
 ("mail", A, X, ["Appointment $street | Hello Resi, $street can only on $day before nine. Possible?\n\nAnnika", "[Possible.|Half past seven?]\n\nResi", "Confirmed."]),
 ("mail", T, G, ["Grid permission | Gernot, permission for $street is here, $n kW, no conditions.\n\nTobias", "[We start.|Good, goes into the tour.]\n\nGernot"]),
 (WQ, G, A, ["$street finished at $m o'clock, tell the family they can shower.", "[Told.|They shower already.]"]),
 (WQ, H, X, ["How many cellars are open for the week of $day, Resi?", "$m, and two in reserve.", "[Good pace.|Very nice.]"]),
 (WQ, T, L, ["Please a photo of the meter in $street when you are there.", "[comes|here you go]", "[Readable, thanks.|Perfect.]"]),
 (WQ, M, H, ["Training list: $n names for $day. [Room is booked.|The coffee too.]", "I come along for the first hour."]),
 (WQ, X, G, ["$street has moved to $day, key is with the neighbour.", "[Understood.|Okay, which neighbour?|Good.]"]),
 (WQ, O, M, ["We have $m new members with $n fitters, they want the course too.", "With pleasure! [Names until $day?|Send me the names.]", "[You have them.|List is out.]"]),
 (WQ, A, G, ["$street found a glove in the boiler room. Yours?", "[Size ten, yes.|Not ours, too clean.]"]),
 (WQ, B, H, ["Weekly value: $n units, average COP $cop.", "[I put it into the report.|Better than the last one.]"]),
 (SV, R, G, ["$lw: expansion vessel half empty, please $bar bar when you pass.", "[On $day.|Tomorrow with the tour.]", "[Seen in the log, thanks.|Holds.]"]),
 (SV, A, R, ["$street would like to know how to set the holiday mode.", "[Page $m.|I ring in the lunch break.]", "Ticket closed."]),
 (SV, L, R, ["flow sensor $street shows zero but water runs", "Turn it a hair to the left. [Now?|Better?]", "[shows $n|yes]"]),
 (SV, B, G, ["May I read along at $street for $m days? Owner said yes.", "[Read.|If he said yes.]"]),
 (SV, R, A, ["$lw is again quiet, it was the setting of the night.", "[I write to the customer.|Thanks, closed.]"]),
 (SV, G, B, ["Bart, the noise cap on $lw rattles by wind.", "One more screw, $m mm, in the corner. I add it to the drawing.", "[Rattles no more.|Quiet.]"]),
 (LG, X, F, ["For $day please $n large and $m small.", "[Noted.|Is booked on the truck.]"]),
 (LG, F, G, ["Crane or forklift for the $m tanks on $day?", "[Forklift.|Crane, the yard is wet.]", "Okay, told the driver."]),
 (LG, F, X, ["$sp: $n pieces on stock again.", "[Great, $m for us.|Fine, we still have.]"]),
 (LG, J, F, ["Customs number on $inv is missing a digit.", "[A seven. Sorry!|Added, new PDF sent.]", "Thank you."]),
 (LG, G, F, ["$m crates go back with the truck, driver has signed.", "[Super.|I expect them.]"]),
 ("mail", X, A, ["Tours, $day | Annika, $street first, then the $m others as in the list.\n\nResi", "[All owners know.|Thanks, letters are out.]\n\nAnnika"]),
 ("mail", R, G, ["Commissioning $street | Gernot, values of $street checked: $bar bar, $c degrees. Released.\n\nRuben", "[Thanks.|Next one comes on $day.]\n\nGernot"]),
 ("mail", M, H, ["Statement of the month | Hello Heike, $n delivered, $m on the way, none open.\n\nMarloes", "[Agrees with ours.|Checked, same number.]\n\nHeike"]),
 ("mail", T, B, ["Transformer readings | Hi Bart, readings of $day for $street in the folder.\n\nTobias", "[Fetched.|Thanks, I look tonight.]\n\nBart"]),
 ("mail", O, H, ["Members | Frau Brandmeier, $n of our firms have signed up for next season.\n\nOberlechner", "[That is more than I hoped.|Bravo.]\n\nHeike"]),
]
ONCE = ("mother-in-law", "Kaiserschmarrn", "chickenpox", "logo", "Pinzgau", "feel of forty", "funny nose", "'sings'", "too happy", "6:", "stroopwafels", "wine", "longer than", "hedge", "frame it", "holding", "A12", "sauna", "with love",
        "turpentine", "plums", "clarinet", "in the car", "offended", "nobody reads", "hip", "They eat", "Groningen", "enthalpy", "gardeners", "glove", "roses", "XXL", "bicycle", "woke", "baby", "baker", "exclamation", "1961", "texts", "red.",
        "knock", "deer", "sleep with", "nerves", "first screen", "mountains", "crane at", "overlooked", "per week", "healthy", "old thread", "my wall", "slept", "foam corner", "ashamed")
TWICE = ("Blue is since", "neighbours look", "one was a sample", "forklift battery", "volt low", "reserve stays", "wrong feet", "flash off", "Good for the climate", "both are teachers", "drive?", "no heating since", "Tour plan", "cake was apple", "I was in the photo", "afterwards we need")
used = {}


def swap(person, date):
    return Y if person is H and date >= day("2025-10-13") else person


def background(first, last, per_week, slow=(5, 180), only=None):
    bag = []
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(s.poisson(per_week / 5)):
            for _ in range(8):
                if not bag:
                    bag = list(E)
                    s.chance.shuffle(bag)
                where, one, other, lines = bag.pop()
                joined = " ".join(lines)
                if used.get(id(lines), 0) < (1 if any(o.lower() in joined.lower() for o in ONCE if o not in ("6:", "hip", "woke", "slept")) else 4 if any(o in joined for o in TWICE) else 9) and date not in s.closed[one.party] and date not in s.closed[other.party]:
                    break
            else:
                continue
            used[id(lines)] = used.get(id(lines), 0) + 1
            one, other, v, ref, subject = swap(one, date), swap(other, date), values(), None, None
            at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=s.chance.uniform(7.4, 15.5))
            threaded, hasty = s.chance.random() < 0.7, 'no heating' in joined or 'hours later' in joined or 'crane at' in joined
            if hasty:
                at = at.replace(hour=8)
            for number, line in enumerate(lines):
                who, whom = (one, other) if number % 2 == 0 else (other, one)
                if at.date() > s.end:
                    break
                text, when = fill(line, v), at.strftime("%Y-%m-%d %H:%M:%S")
                if one is Y or other is Y:
                    text = text.replace("Heike", "Murat").replace("Frau Brandmeier", "Herr Yildirim")
                if where == "mail":
                    if " | " in text:
                        subject, text = text.split(" | ", 1)
                    ref = s.mail(when, who, whom, subject if ref is None else "Re: " + subject, text, reply_to=ref)
                else:
                    ref = s.team(when, where, who, text, reply_to=ref if threaded else None)
                at = s.later(at, s.chance.uniform(*((2, 14) if hasty else slow)), whom.party, (7.4, 17.2))


background("2025-03-05", "2025-07-25", 6.5)
background("2025-07-28", "2025-08-15", 6)          # the makers are away, the others talk among themselves
background("2025-08-18", "2025-12-19", 6.6)
background("2026-01-07", "2026-02-27", 6.8)

# ------------------------------------------------------------------ calendar
s.series("Baustellenrunde", "2025-03-06 09:00", 2, "2026-02-27", 45, [H, G, X, R, F, T], skip=["2025-05-01", "2025-05-29", "2025-12-25", "2025-08-07"], moved={"2025-07-24": "2025-07-23 09:00", "2025-11-13": "2025-11-14 09:00"})
s.series("Lenkungskreis", "2025-03-18 14:00", 4, "2026-02-27", 60, [H, J, S, M, O, G], skip=["2025-08-05"], moved={"2025-12-23": "2025-12-18 14:00"})
s.meeting("2025-10-09 10:00", "Übergabe Projektleitung Heike / Murat, mit allen", 120, [H, Y, G, X, M, R])
s.meeting("2025-11-27 16:00", "Fehlerbild Verdichterplatine", 60, [R, B, G, A, Y, T])
s.meeting("2026-01-20 13:00", "Garantie, Arbeitsstunden", 120, [S, O, J, Y, M, G])

# ------------------------------------------------------------------ scenes
t, ml = s.team, s.mail


def chat(channel, *lines):
    first = None
    for when, who, text in lines:
        one = t(when, channel, who, text, reply_to=first)
        first = first or one


a = ml("2025-03-04 09:10", H, [S, M, O, G], "Start, and how we want to deal with each other", "Dear all,\n\n240 houses until spring 2027, in Waldach, where even the pastor heats with oil. I am glad that we do it as three.\n\nMy proposal after yesterday evening: fourteen days before something changes, eight weeks for prices, an answer after two working days at the latest, site round every second Thursday, steering every four weeks. And who is angry telephones.\n\nHeike", cc=[J, A, T, R, F, B, X])
a = ml("2025-03-04 10:02", O, [H], "Re: Start, and how we want to deal with each other", "Agreed by Montagering. I telephone loud, that you know already.\n\nFranz", cc=[S, M, G], reply_to=a)
ml("2025-03-04 11:31", S, [H, O], "Re: Start, and how we want to deal with each other", "Also from Lindewarm a yes. I am Frisian, I say little but I pick up.\n\nSjoerd", cc=[M, G], reply_to=a)
s.minutes("2025-03-18", "Lenkungskreis", [H, J, S, M, O, G], "## Decisions\n\n- Notice: 14 days for changes, 8 weeks for prices, reply within two working days.\n- First street: Lerchenweg, 12 houses.\n\n## Actions\n\n- Marloes: training for the crews until 11 April (done on 9 April).\n- Jürgen: sample of the timesheet until 25 March.")

chat(WQ, ("2025-04-02 08:05", G, "WHERE are the condensate pumps. I stand in Lerchenweg 9 with four men and a customer who already put the cake out."),
     ("2025-04-02 08:11", F, "In carton 3 of the tank pallet, under the foam. I know, stupid place. My fault, I packed the list too short."),
     ("2025-04-02 08:19", G, "Found. Sorry for shouting, it was before coffee."),
     ("2025-04-02 08:22", F, "Shout granted. From the next truck they lie on top with a red ribbon."))

chat(WQ, ("2025-04-24 10:40", O, "I say it as it is: the manual is written by somebody who never lay under a stair. My lads need drawings, not poetry."),
     ("2025-04-24 11:05", B, "That somebody was me. And I never lay under a stair, true. Can I come a day with the crew?"),
     ("2025-04-24 11:09", O, "Monday, six o'clock, old trousers."),
     ("2025-04-28 17:20", B, "I am black until the ears and have 31 remarks for the manual. Thank you Franz. New version comes on 19 May."),
     ("2025-05-19 09:12", B, "As promised, manual 2.0. Seven pages, forty drawings, one stair."),
     ("2025-05-19 09:30", O, "Now I understand it even without glasses. Respect."))

a = ml("2025-06-04 11:00", M, [H, X, G, A, J], "Our works holiday: 28 July to 15 August", "Dear all,\n\nAs every year our factory and office are closed, this time from 28 July up to and including 15 August. Last truck on 24 July, first one on 19 August. Ruben keeps the emergency phone, only for houses without hot water.\n\nPlease tell me before 20 June what you need in stock.\n\nMarloes", cc=[S, R, F])
ml("2025-06-05 08:15", X, [M], "Re: Our works holiday: 28 July to 15 August", "Hallo Marloes,\n\n26 units, 30 tanks, all of the small things. We use the three weeks for the cellars.\n\nResi", cc=[F, H], reply_to=a)
ml("2025-06-05 09:40", H, [M, X], "Re: Our works holiday: 28 July to 15 August", "Fits. We pause the site round on 7 August then. Enjoy it!\n\nHeike", cc=[F], reply_to=a)
s.minutes("2025-06-10", "Lenkungskreis", [H, J, S, M, O, G], "## State\n\n- 41 houses running. Lindewarm closed 28 July to 15 August, stock agreed with Resi.\n\n## Decisions\n\n- No site round on 7 August, no steering on 5 August.\n\n## Actions\n\n- Fenna: stock of 26 units in Waldach until 24 July.")

chat(LG, ("2025-06-26 13:02", F, "Bad message: the supplier of the tanks is four days late. So the truck comes on Tuesday 1 July, not on Thursday. I say it now so that Resi can turn the tours."),
     ("2025-06-26 13:20", X, "Turned. Thanks that you do not say it on Wednesday evening."),
     ("2025-07-01 07:50", X, "Truck is here, 14 tanks, all shiny."))

chat(WQ, ("2025-07-10 15:10", T, "Attention all, I have to eat humble pie: my load calculation for Rosenau was wrong by a factor, we can only connect 6 of 10 houses now. The rest in October after the new transformer."),
     ("2025-07-10 15:24", G, "Then we do first Kirchberg, the order of streets is all the same to us."),
     ("2025-07-10 15:31", X, "I have already exchanged them."),
     ("2025-07-10 15:40", T, "I owe you a crate of beer. The wrong decimal point hangs over my desk."))

chat(SV, ("2025-08-06 09:05", A, "Family in Kirchberg 12 without hot water, baby in the house. I call the emergency number of Lindewarm."),
     ("2025-08-06 09:21", R, "I am on a camping in Drenthe but I have the laptop. Relay hangs. Lukas, knock softly on the grey box, left side."),
     ("2025-08-06 09:58", L, "knocked. runs"),
     ("2025-08-06 10:03", R, "New relay goes out on the 19th with the first truck. Back to my sausage."),
     ("2025-08-20 11:30", L, "relay changed, old one in the bag for you"))

chat(WQ, ("2025-08-26 10:15", O, "The Dutch are brown as chestnuts and the Germans have in the meantime printed a new form. Only we have worked. (Joke. Mostly.)"),
     ("2025-08-26 10:22", M, "We brought liquorice for the workers."),
     ("2025-08-26 10:25", J, "The form has only one page, Mr Oberlechner."),
     ("2025-08-26 10:31", O, "For you that is a holiday."))

# price adaptation, in time
a = ml("2025-09-08 10:00", S, [J, H], "Price adaptation as from 1 January", "Dear Jürgen, dear Heike,\n\nCopper and the boards became more expensive, you saw it in your own newspapers. From 1 January 2026 our list goes up by 3.8 percent. All what you order before 31 December stays on the old price. The calculation with the invoices of our suppliers is attached, you may look in everything.\n\nI rather say it sixteen weeks before than eight.\n\nSjoerd", cc=[M, O])
b = ml("2025-09-09 15:20", J, [S], "Re: Price adaptation as from 1 January", "Dear Sjoerd,\n\n3.8 is too much and I will tell you so on the 30th at length. That you put the invoices on the table I appreciate.\n\nJürgen Stolz", cc=[H, M], reply_to=a)
ml("2025-09-09 16:05", S, [J], "Re: Price adaptation as from 1 January", "Tell me at length. I bring cake.\n\nSjoerd", cc=[H, M], reply_to=b)
s.minutes("2025-09-30", "Lenkungskreis", [H, J, S, M, O, G], "## Price\n\n- Heated discussion for 50 minutes. Jürgen: the rise eats up the reserve of the year. Sjoerd: without it every unit costs Lindewarm money.\n- Decision: 2.9 percent from 1 January, fixed until end of 2026; in exchange Stadtwerke order 60 units in one go.\n- All three agree, Franz notes that the cake was good.\n\n## Actions\n\n- Jürgen: order of 60 units until 17 October.\n- Marloes: new list until 10 October.")
ml("2025-10-09 16:10", M, [J, H], "New list, valid as from 1 January 2026", "Dear both,\n\nAs agreed on the 30th: list with 2.9 percent, one day earlier than promised.\n\nMarloes", cc=[S, O])
ml("2025-10-16 11:05", J, [M], "Order 60 units", "Dear Ms van Beek,\n\nherewith our order as agreed.\n\nStolz", cc=[S])

# change of contact person
a = ml("2025-09-16 09:00", H, [M, S, R, F, B, G, X, O, L], "I pass the baton: Murat Yildirim takes over on 13 October", "Dear all,\n\nthis is not an easy mail. From 13 October I lead our district heating, two floors higher. Your person is then Murat Yildirim, he did the Sonnenhang estate and is more patient than me. We overlap for four weeks, on 9 October we sit together with all of you, and my number stays the same until Christmas at least.\n\nHeike", cc=[J, A, T, Y])
ml("2025-09-16 09:41", G, [H], "Re: I pass the baton: Murat Yildirim takes over on 13 October", "Heike, I will miss you in the cellars. Murat, welcome, what shoe size do you have? You get our boots.\n\nGernot", cc=[Y, X, M], reply_to=a)
ml("2025-09-16 10:15", Y, [G, H], "Re: I pass the baton: Murat Yildirim takes over on 13 October", "44, and thank you. I would like to ride along for one week before I say anything clever.\n\nMurat", cc=[X, M, R], reply_to=a)
chat(WQ, ("2025-09-24 17:05", Y, "Third day with Lukas. I have carried a tank, eaten two cakes and understood the hydraulic. Ask me again tomorrow about the last."),
     ("2025-09-24 17:12", L, "he can carry. we keep him"),
     ("2025-09-24 17:30", M, "Welcome Murat! I put you in all lists and I call you on Friday for the names and the faces."))
s.minutes("2025-10-09", "Übergabe Projektleitung", [H, Y, G, X, M, R], "## Handover\n\n- List of 38 open points, gone through one by one; each has a name and a date.\n- Three promises that Heike gave by word of mouth are now in writing (flowers for Färbergasse 7, second visit Auwiesen 3, spring date Postgasse).\n\n## Decisions\n\n- Murat decides from 13 October; Heike answers questions until the end of the year.")
chat(WQ, ("2025-10-22 08:40", Y, "I said yesterday to Hopfengasse that you come on Monday, and Resi's plan says Wednesday. My error, I took the old sheet. I have phoned them already."),
     ("2025-10-22 08:47", X, "All fine, happens to everyone once. Here is the link of the living sheet."))

# a blunt man
chat(WQ, ("2025-10-30 14:02", O, "I have seen the clips of the new bracket. Rubbish. I would not hang a bird house on it."),
     ("2025-10-30 14:10", M, "Franz, ouch. What exactly is wrong?"),
     ("2025-10-30 14:18", O, "Sheet too thin, tears at the second screw. Photos of three houses are coming."),
     ("2025-10-30 16:45", B, "You are completely right. 2 mm instead of 3, a mistake of our press shop. 80 new ones leave tomorrow, yours are going back on our cost, and I come myself for the three houses."),
     ("2025-11-04 12:20", O, "New ones are there. On these I hang two bird houses. Thanks Bart."))

# failing pumps
chat(SV, ("2025-11-24 06:35", A, "Four houses in the Sonnenhang without heating since the night, minus eleven. Error E71 by all of them."),
     ("2025-11-24 06:41", G, "Two crews are on the way with electric heaters."),
     ("2025-11-24 06:52", R, "I see it. Compressor board. I am sorry, this is ours. Take the heaters, I start the car now, I am with you by two with eight boards."),
     ("2025-11-24 14:05", R, "In Waldach. Who opens number 5?"),
     ("2025-11-24 18:50", G, "All four are warm. Ruben has still gloves on and is eating soup at us."),
     ("2025-11-24 19:01", A, "I have phoned all four families. One was cross, three thanked."))
chat(SV, ("2025-11-25 07:05", A, "Three more. Ziegelei 8, 10, 14. Same number."),
     ("2025-11-25 07:09", Y, "This frightens me. How many houses have this board?"),
     ("2025-11-25 07:26", B, "64. Batch of week 31. I do not have the cause yet, I say that openly. Until tomorrow noon you get from me what I know."),
     ("2025-11-25 11:40", R, "The three are repaired. Five boards left in the car, Fenna drives tonight with forty."),
     ("2025-11-26 11:48", B, "Cause found: the glue over the current sensor cracks below minus nine. Not your fitting, not the grid, only us. New software limits the current by tonight, then no board dies, and we change all 64 before 12 December."))
a = ml("2025-11-26 15:00", S, [Y, O, J, A, G], "The boards: an apology and what we do", "Dear all,\n\nSeven families sat in the cold because of our part. For that I apologise without any but.\n\nWe change all 64 boards until 12 December, on our cost, with two engineers of us who stay in Waldach. The crews' hours of this week we pay. Each family gets the electricity of the heaters back. If someone asks, you may name us.\n\nSjoerd Hettema", cc=[M, R, B, H])
ml("2025-11-26 15:40", O, [S], "Re: The boards: an apology and what we do", "That is how one does it. My people drive with yours, we know where the keys hang.\n\nFranz", cc=[Y, G, M], reply_to=a)
ml("2025-11-26 16:15", Y, [S], "Re: The boards: an apology and what we do", "Dear Sjoerd,\n\nthank you for the clear words. I have told our board so myself before the newspaper does.\n\nMurat", cc=[O, J, M], reply_to=a)
s.minutes("2025-11-27", "Fehlerbild Verdichterplatine", [R, B, G, A, Y, T], "## What happened\n\n- Seven outages on 24 and 25 November, all warm again the same day. Cause: glue over the current sensor.\n\n## Decisions\n\n- Order of exchange: families with children and old people first.\n- Daily state at four in the afternoon in the channel.\n\n## Actions\n\n- Ruben and Bart: 64 boards until 12 December.\n- Annika: letter to all 64 until 28 November (done).")
for date, count in [("2025-11-28", 15), ("2025-12-02", 29), ("2025-12-04", 41), ("2025-12-09", 58)]:
    t(date + " 16:01", SV, R, s.chance.choice(["State at four: ", "Daily state, ", "Four o'clock, "]) + f"{count} of 64 changed, nobody cold.")
t("2025-12-11 15:20", SV, R, "64 of 64, one day before the date. I go to sleep now until Sunday.")
t("2025-12-11 15:26", SV, A, "From the Sonnenhang came a knitted hat for Ruben. Orange, naturally.")
chat(WQ, ("2025-12-03 09:15", J, "The local paper writes 'Cold shower for the heat turnaround'. They could have phoned one of us. Lazy scribblers."),
     ("2025-12-03 09:40", Y, "I have invited them for Friday to the Sonnenhang, with Gernot and Ruben together. Better than a reader's letter."),
     ("2025-12-08 10:10", Y, "Today's headline: 'Three firms, one soup'. With photo."))

# urgent, only urgent
chat(LG, ("2025-12-15 11:00", X, "URGENT!! Our gas bottle dealer closes at noon until January. Who of you has the delivery address of the hospital site, NOW please"),
     ("2025-12-15 11:03", T, "Spitalgasse 2, gate B, Mr Wenzel."),
     ("2025-12-15 11:15", X, "Ordered with five minutes reserve. My pulse is coming down."))
t("2025-12-19 13:30", WQ, Y, "From us nobody from the 24th until 2 January, the standby duty is on the usual number. Rest well, you have earned it, all three.")
t("2025-12-19 13:42", WQ, M, "The same at Lindewarm, Ruben has the phone. Prettige feestdagen!")
t("2025-12-19 13:50", WQ, X, "Montagering the same, Lukas is on standby. Frohe Weihnachten!")

# heated talk on the guarantee
a = ml("2026-01-08 09:30", O, [S, J, Y], "Guarantee: who pays our hours?", "Gentlemen,\n\nI put it on the table before it ferments. Clause 11 pays the part but not the man who screws it in. In November you paid out of decency, Sjoerd, thank you. But decency is no contract. I will not go into a second winter so. I want that on the steering of the 20th.\n\nFranz", cc=[M, G])
b = ml("2026-01-08 14:10", S, [O, J, Y], "Re: Guarantee: who pays our hours?", "Franz,\n\nFair. I do not like it, because it costs me, but it belongs on the table. I come with numbers.\n\nSjoerd", cc=[M, G], reply_to=a)
ml("2026-01-09 08:20", Y, [O, S, J], "Re: Guarantee: who pays our hours?", "Good, then two hours on the 20th, one o'clock, only this. Jürgen and I bring our own proposal too.\n\nMurat", cc=[M, G], reply_to=b)
s.minutes("2026-01-20", "Garantie, Arbeitsstunden", [S, O, J, Y, M, G], "## Discussion\n\n- It got loud. Franz: he does not finance the mistakes of a factory. Sjoerd: he does not pay for every kinked hose either. Jürgen: the utility is not the bank of both. Break of 15 minutes at half past one, with coffee, after that calmer.\n- All have read the 71 service visits of the winter together: 52 part, 12 fitting, 7 use.\n\n## Decisions\n\n- From 1 March: hours for a failed part are paid by Lindewarm at 58 euros, for a fitting fault by Montagering, the rest by Stadtwerke. Disputes: Ruben and Gernot look together on site, their word counts.\n\n## Actions\n\n- Jürgen: text of clause 11 until 30 January.")
chat(WQ, ("2026-01-21 08:05", O, "I was yesterday louder than necessary. Sjoerd, the word 'penny pincher' I take back. Half."),
     ("2026-01-21 08:16", S, "I take the half. It was a good meeting, honestly. And we have a text that works."),
     ("2026-01-21 08:20", J, "You get the draft next week."))
a = ml("2026-01-28 13:00", J, [S, O, Y], "Clause 11, draft", "Dear all,\n\nhere the new clause 11, one and a half pages, two days early. Please your comments until 4 February.\n\nJürgen Stolz", cc=[M, G])
ml("2026-01-29 09:15", O, [J], "Re: Clause 11, draft", "One comma. Otherwise I sign.\n\nFranz", cc=[S, Y], reply_to=a)
ml("2026-01-30 10:30", S, [J, O], "Re: Clause 11, draft", "From us good. Signed copy goes today by post.\n\nSjoerd", cc=[Y, M], reply_to=a)

# small things in late winter
chat(SV, ("2026-02-05 07:20", L, "two pumps in auwiesen iced up like a cake. what now"),
     ("2026-02-05 07:29", R, "Defrost sensor slipped off, it is a clip. Do not hack the ice! I start the long defrost from here, forty minutes, then push the clip on."),
     ("2026-02-05 08:40", L, "free. clip on. both run"),
     ("2026-02-05 10:15", B, "Sorry for this. All other units with this clip I have looked through from here, none has the same. A better clip comes with the truck of the 12th."),
     ("2026-02-12 09:10", X, "Better clips are here, forty pieces."))
chat(LG, ("2026-02-10 09:05", G, "Eight units came with the wrong firmware and I am boiling. It is the second time this month."),
     ("2026-02-10 09:12", F, "Understandable. The scanner at the packing place reads the old table. I stand beside it now."),
     ("2026-02-10 09:50", R, "All eight are updated over the air, you can switch on."),
     ("2026-02-10 13:30", F, "Table is corrected and the packer checks by eye as well until the end of March."),
     ("2026-02-10 13:34", G, "Boiled off. Thanks for the speed."))
t("2026-02-16 10:00", WQ, T, "Carnival Monday: in our house nobody is reachable from twelve, including me as a pirate.")
t("2026-02-16 10:06", WQ, F, "Brabant half of our office also. Logistics works, dressed as a tank.")
s.minutes("2026-02-17", "Lenkungskreis", [Y, J, S, M, O, G], "## State\n\n- 131 houses running, plan was 125. All outages of the winter closed.\n- Clause 11 signed by all three, in force from 1 March.\n\n## Decisions\n\n- 110 houses for the second year, Rosenau first.\n- Summer feast in the Sonnenhang on 26 June, Ruben brings the hat.\n\n## Actions\n\n- Marloes: works holiday 2026 known until the end of March.")
chat(WQ, ("2026-02-25 16:00", Y, "House 134 is warm. The pastor. He rang the bell for it, really."),
     ("2026-02-25 16:09", O, "In the name of the oil, amen."),
     ("2026-02-25 16:15", M, "Gefeliciteerd everybody, what a nice winter after all."))

for m in s.teams + s.mails:
    p = (m.get("who") or m.get("sender")).party
    if m["at"].weekday() > 4 or m["at"].date() in s.closed[p]:
        print("check date", m["at"], p, m["text"][:60])
s.write()
print(len(E), "exchanges,", len(s.teams) + len(s.mails), "messages,", len(s.events), "truths")
