import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from datetime import date, timedelta
from string import Template
from kit import Story

# A furniture workshop in the Polish hills and a web shop for small rooms in Amersfoort. They quarrel about screws, call back a bunk bed, close for three weeks
# and tell one another everything in time. Nothing here goes wrong.
story = Story(30517, "Europe/Amsterdam", "2025-02-03", "2025-12-12")
story.party("jarzebina", "jarzebina.example")
story.party("zolderhuis", "zolderhuis.example")
P = lambda name, role: story.person(name, "jarzebina", role)
Z = lambda name, role: story.person(name, "zolderhuis", role)
grzegorz, halina, bartosz = P("Grzegorz Pilch", "Plant director"), P("Halina Wrona", "Production planning"), P("Bartosz Kolasa", "Design and technology")
kinga, ola, mirek, zuzanna = P("Kinga Sobolewska", "Quality"), P("Ola Mazur", "Export customers"), P("Mirek Tomala", "Loading"), P("Zuzanna Lis", "Planning, from September")
maaike, wietske, ruud = Z("Maaike Drost", "Founder"), Z("Wietske Hoekstra", "Range"), Z("Ruud Terpstra", "Product engineer")
joost, samira, niels, fleur = Z("Joost van Beek", "Supply"), Z("Samira Ouali", "Customer care"), Z("Niels Kappers", "Website"), Z("Fleur Jansma", "Website, from October")

ORDERS, PRODUCT, CARE, CANTEEN = "Orders and trucks", "Product room", "Care and parts", "Canteen"

for off in ("2025-04-21", "2025-05-01", "2025-05-02", "2025-06-19", "2025-06-20", "2025-11-10", "2025-11-11"):
    story.away("jarzebina", off, off)
story.away("jarzebina", "2025-07-28", "2025-08-15")
for off in ("2025-04-21", "2025-05-05", "2025-05-29", "2025-05-30", "2025-06-09"):
    story.away("zolderhuis", off, off)

# ---------------------------------------------------------------- every day

joost_halina = [
    ("Morning Halina, can I still add $n $item to load $load?", "Yes, if you write it before noon. After noon paint is mixed.", "Written. Thanks, that's handy."),
    ("What's the status of order ZH-$order? My screen says nothing.", "$item done, $item2 on $wd. Your screen is shy.", "Ha. Ok, $wd is fine."),
    ("We sell the $item in $colour like crazy this week. Could you plan $many for week $wk?", "$many no, $n yes, rest week after.", "Deal. $n now, rest later."),
    ("Is load $load full? I've room in my budget for six more pallets.", "Two pallets free. Third one if Mirek sits on it.", "Two it is. Mirek may sit in the front."),
    ("Sorry, overlooked your question from yesterday. Yes, $n $item, in $colour.", "No problem. I had already guessed $colour."),
    ("The forecast for $mon is in the shared sheet. Column F is a guess, column G a good guess.", "I take G. F I read for fun.", "Fair enough."),
    ("Can you split ZH-$order over two trucks? Our hall is a bit full.", "I can. First $n pallet, second on $wd.", "Super, hall says thanks."),
    ("How much stock of $item do you have raw, without oil?", "$many pieces. Dry and waiting.", "Good to know, then I dare the campaign."),
    ("Small change for ZH-$order: not $colour but $colour2 for $few pieces. Is that still possible?", "Possible, they are not yet in oil. Tomorrow it would not.", "Lucky me. Thanks Halina."),
    ("Truck of $wd came in at $hour, all good, one corner pressed on pallet $few.", "Photo please, I show to packing.", "Sent. Not a drama."),
    ("I count $n $item and the list says $few more. Do you have a reserve pallet somewhere?", "Difference was left at ramp, Mirek put it apart. Goes with next load, sorry.", "No worries, it's for stock anyway."),
    ("Do you already know the load day in week $wk?", "$wd, early. Driver is Zbyszek.", "Zbyszek! Then it's on time."),
    ("Question from finance: is the freight for load $load in the invoice or apart?", "Apart, always. Line at the bottom.", "Found it, at the bottom indeed."),
    ("Could the $item leave before the $item2 next time? They're sold out on our side.", "I turn it around in plan. $item first.", "Lovely."),
    ("Your packing list $load is in Polish today :) I've learned that 'sztuk' is pieces.", "Excuse me, wrong printer. I send English.", "Keep it, I'm making progress."),
    ("Any risk for $wd because of the weather over there?", "Snow, mud, whatever. Truck goes.", "That's the spirit."),
    ("If I halve the $item in week $wk, does that give you room for the $item2?", "Room for $n. It helps, good idea.", "Halved."),
    ("My boss asks how many days stock we have together of $item. I say $many?", "With mine in raw, $many plus ten.", "I'll tell her that, she'll like the ten."),
    ("Good morning, gate code on our side is new from $wd, could you pass it on to the drivers? Coming by text.", "Passed to all three, they wrote it on hand.", "On paper would do too :)"),
    ("Load $load has $few pallets more than my booking, is that the ones from last week?", "Yes, the promised ones. On paper they are in line $n.", "See it. Great."),
    ("Any chance of $few single $item for a photo, outside the plan?", "I have exactly $few with small knot. Photo does not see knot.", "Perfect, send them along."),
    ("What if we order $colour only every second month? Less washing of machines for you.", "This is the nicest mail of the month. Yes.", "Then we start in week $wk."),
]
plant_joost = [
    ("Please for confirmation: load $load, $wd $hour, $n pallets.", "Confirmed. Ramp two.", "Thank you."),
    ("driver asks if he can sleep on your yard", "Sure, coffee machine is left of the gate. Code is on the wall.", "he says best yard in the netherlands"),
    ("Oil in $colour comes $few days later from supplier. $item from ZH-$order then go with next truck. I tell you early so you can move.", "Thanks for saying. Next truck is fine, I change the date on the site.", "Update: oil came, they go as planned after all."),
    ("pallet $few is high, please carefull with fork", "Noted, I'll put Henk on it. He's careful, or slow.", "slow is good"),
    ("For $item I need number for $mon, even approximate.", "$many, give or take a bit.", "I take."),
    ("Did you get the new pallet labels? They have code on both sides now.", "Yes, they scan at once. The boys were cheering, well, nodding."),
    ("One machine for edges is in service on $wd. $item will be ready $few days after. Good?", "Good, I've got stock till then.", "Machine is back, runs like new. $item ready."),
    ("truck left $hour, seal $order, zbyszek is driving with his dog", "Dog on the packing list?", "dog is gift"),
    ("Order ZH-$order has line without colour. What colour?", "Oops. $colour.", "Ok. $colour goes in."),
    ("Empty crates: we miss $n from you.", "They stand behind the hall, I'll send them with load $load.", "Very good."),
    ("Can I put $few $item more on truck? Place is there, air is expensive.", "Yes please, air doesn't sell.", "Put."),
    ("strap broke on load $load, we repacked all, $few hours later, new eta $hour", "Thanks for the message, I'll tell the hall.", "he is near, fast driver"),
    ("Sheet says $many $item for week $wk, last week it said $n. Which one is true?", "The lower one, I was too happy. Sorry.", "Happiness I corrected."),
    ("I plan holidays for packing. Is week $wk strong or weak for you?", "Weak. Let them go swimming.", "They will cheer, quietly."),
    ("Screws for $item come from new box, same screw, box is red now. Only that you do not wonder.", "I'd have wondered. Thanks."),
    ("Counting of stock is on $wd, from noon nothing leaves. Do you need something before?", "$few Szpak if you've got them, otherwise nothing.", "They go at ten."),
    ("For load $load I propose $item below and $item2 above. Pressure is better so.", "You know best. Do it.", "Done so."),
    ("I have from $mon still $n $colour2 panels, nobody ordered. Ideas?", "Make $few Kos out of them, I'll take all as a special.", "Super, nothing to stove."),
    ("where goes the paper of customs i mean of pallets, to you or office", "To the office, with a copy in the cab.", "ok copy under dog"),
    ("ramp is wet like soap today, load $load takes longer, nobody hurry", "Safety first, hall waits.", "sand is down, we load"),
]
ruud_workshop = [
    ("The drilling on $item side panel is off by 0,$few mm on the left. Measured ten, all the same.", "Then it is the stop, not the drill. I correct it today.", "Clear. Next ten I'll measure again."),
    ("Which torque do you use for the bolts of the $item? The manual says nothing.", "$few Nm by hand-driver. I will write it into manual, good catch.", "Then the customer knows too."),
    ("I've loaded a $item with $many kilo for $n hours. It sagged $few mm and came back.", "Coming back is what wood should do, like sons. Very nice result!", "Report is in the folder."),
    ("Can you send me the step file of the $item, version with the rounded edge?", "Uploaded. Radius is $few, not what the old drawing says.", "Thanks, now my rendering looks less like a box."),
    ("The $colour finish on the sample rubs off on a white cloth. A bit.", "How many hours after oiling? It wants three days.", "One day. Ok, I was impatient. I'll test again on $wd.", "Tested? I am curious :)", "Clean cloth. Patience wins."),
    ("Moisture on arrival: $few,5 percent under the bark side, $n on the other. Is that ok?", "It is ok, under twelve is our rule. Over twelve you may shout.", "Not shouting."),
    ("The felt pads of the $item fall off. Other glue?", "Other pad. I have one with a nail, small one. Samples go with load $load.", "Got them, they hold. A toddler has tested."),
    ("Do you have the test certificate for the $item, edges and gaps for kids?", "Kinga has, she sends within hour.", "Received, filed."),
    ("Drawing of the $item has two dimensions for the same hole. $many or $n?", "First is correct. Second is ghost of 2023.", "Ghost removed from my copy."),
    ("I'd rather have $few screws there than four dowels. Convince me.", "Dowels take the shear, screws only hold them company. Look at the photo from load test.", "Ok. Convinced. Annoyingly."),
    ("For the $item the back panel rattles when you knock it.", "Who knocks on a back panel?", "I do.", "Then we add a drop of glue in the groove."),
    ("New packaging foam survived the drop from $few metres, all corners.", "And the floor?", "The floor has a dent, don't tell Maaike."),
    ("Does the oil smell less in the new batch? Customers with asthma ask.", "Less, and it is certified for toys. Paper is in folder $wd.", "Perfect, Samira can use that."),
]
workshop_ruud = [
    ("I have idea for $item: hide the bolt under a wooden cap. Costs $few cents. Look at sketch?", "Looked. I like it, as long as you can get it out again.", "With a coin. Any coin."),
    ("Which height do Dutch people want the $item? Our norm says $many, your people are giraffes.", "Plus four centimetres. We apologise for our legs.", "Giraffe edition noted."),
    ("We change sandpaper on line two, finer grain. No difference you see, maybe you feel.", "Send one sample, I'll let three colleagues stroke it.", "Sample is on load $load."),
    ("Please can you measure depth of hole in the old $item in your showroom? I need it for spare.", "$few,2 and it's deep enough for the long screw.", "Excellent, thank you."),
    ("Photo: knot in side of $item. For you beautiful or fault?", "Beautiful below the middle, fault at eye height.", "We sort it so."),
    ("Manual for $item, step $few: arrow shows up or down? I made both.", "Up. And a bigger picture of the bag with screws, please.", "Done, bag is now giant."),
    ("Test body from lab is back: $item passed with 1,$few of needed load.", "Nice. Cake?", "Cake was at $hour, it is gone."),
    ("Hinge supplier sends new type, same holes. I test $many openings before we say yes.", "Ok. If it squeaks, I want to know at which one.", "$many without squeak. We said yes?", "Yes."),
    ("I will make $few prototypes of $item in ash. Do you want one for the photo?", "Yes please, Niels has a white wall since last week.", "Goes on $wd in blankets."),
    ("You wrote 'bit wobbly'. In millimetres please :)", "$few at the top. And my feeling.", "Feeling I can not drill, $few mm I can."),
]
samira_ola = [
    ("Hi Ola! Customer in $town misses bag $few of the $item. Can one go in the post?", "Of course :) goes today, and a spare one in case.", "You're a star, she's been told."),
    ("Could you look at this photo, is that a crack or the grain?", "Grain, see how the line goes around the corner? Crack would not.", "Great, I'll explain it nicely."),
    ("$few people asked how to clean the $item after felt pens. What do I say?", "Rubber first, then a little oil on a cloth. Never the green sponge!", "Never the green sponge. It's on the help page now."),
    ("One $item arrived with two left sides. The gentleman from $town calls it modern art.", "Oh no :D right side leaves tomorrow, he can keep the art.", "He laughed. Sorted."),
    ("How long do spare parts to $town take now?", "$few working days, this week maybe one more.", "Good, I promise one more."),
    ("My return list for $mon: $n pieces, mostly 'too big for the room'. Nothing for you to worry about.", "Thank you for list. I show it to Kinga anyway, she loves lists."),
    ("Lady wants to know from which forest her $item comes. Any answer?", "From the hills behind us, forest district is on the sticker under the seat, number $many.", "She's delighted, she has it printed on a card."),
    ("Case $order: drawer of the Jutro jams. Video attached.", "The rail is in upside down. I made small drawing for him.", "That was it. He's embarrassed and happy."),
    ("Sorry for the late reply, I had the whole $wd on training. Yes, the customer has received it.", "All good, I closed case $order."),
    ("Is it normal that the $item smells of honey?", "It is the wax. For two weeks, then it is gone, some people are sad.", "Put like that it's a feature."),
    ("Can you send me five hardware bags of the $item for the cupboard? Then I don't need to ask each time.", "I send ten :)", "Even better."),
    ("The colour $colour on the site looks greyer than real. Two complaints, mild ones.", "We can send new sample for photo, on load $load.", "Please. Niels will shoot it."),
    ("Complaint $order, the boy of four climbed in the $item and it held. Mother wants to thank you.", "Best complaint of the year. I read it loud in canteen."),
    ("Do we replace the whole $item for this scratch, or offer something?", "Offer oil set, scratch is in top layer only. If he is not glad we replace.", "He took the oil set. Glad."),
    ("Quick check: warranty on the $item is five years, right?", "Five on wood, two on felt.", "Copy that."),
    ("Our call list is long today, can your answer on case $order wait for me till $wd?", "Sure, it is your answer to take :) nothing burns.", "Thanks, done now. It was the easy one."),
    ("A gentleman of 86 built the $item alone and wants a diploma.", "He gets one, Bartosz signs it, with stamp!", "It hangs above his bed, I've seen the photo."),
    ("Which screw is the long one in bag $few, the fifty or the sixty?", "Sixty. Fifty is in bag one.", "Then $n people were lucky. Fixed in the help text."),
    ("We've $few calls on creaking $item. What helps?", "Tighten all once more after two weeks, wood sits down like a dog, turning.", "I'm using that sentence, the dog works."),
    ("Could I get a photo of the $item from below? Somebody wants to know where the sticker is.", "I lie on the floor for you. Photo $n of today.", "That's dedication."),
    ("Customer in $town asks if the $colour oil is vegan. Seriously asking.", "Linseed and wax of plants, since spring no bees. So yes.", "She's ordered two."),
    ("Case $order is a tricky one: paid, delivered, and the neighbour has built it.", "And does he give it back?", "He's giving back the bed, keeping the screwdriver."),
]
ola_samira = [
    ("Hello Samira! Parcel for $town came back, address has no house number. Do you know it?", "Number $n, I forgot to type it. Mea culpa.", "It flies again :)"),
    ("For the month report: how many calls about the $item?", "$few, and two were to say it's pretty.", "Pretty goes in report."),
    ("I have translated care card, can you look if my English is not funny?", "Only 'caress the wood with cloth'. Please leave it exactly like that.", "Haha ok it stays."),
    ("Part for case $order needs paint, so it goes on $wd and not today, ok for the lady?", "She's away till Sunday, perfect.", "Painted and sent."),
    ("Do you still have old manual for $item from first series? Somebody from $town asks.", "Found one in a drawer, scanned.", "You keep everything, I love it."),
    ("Our post office is on strike on $wd, parts will be a day later. So you know.", "Thanks for telling, I'll warn the $few who wait.", "They drive again, all is sent."),
    ("My little one is sick, from $hour I am at home. Kinga looks in the channel.", "Get well soon to her! Nothing urgent here.", "Thank you, she eats pancakes, so it is better."),
    ("Is there a name for the small wooden key in Dutch? For label.", "Inbussleutel is the metal one. The wooden one has no name. You may choose.", "Then it is kluczyk."),
]
wietske_mail = [
    ("$item in $colour", "Sample is here. Colour is good. Legs no. They look like a cow getting up. Thinner.\n\nW.", "Dear Wietske, thinner it is, minus $few mm, cow is sitting again. New sample $wd.", "Better. Yes."),
    ("Names for the new series", "$few of the six names nobody here can say. Pick birds with fewer z's.\n\nW.", "Dear Wietske, I cut the z's. We have a long list of birds, it is a bird country.", "Good list. I take the third."),
    ("Range $mon", "I drop the $item2 in $colour2. Sells nothing. Stock out, then over. Keep the rest.\n\nW.", "Dear Wietske, agreed, $n are left in stock and no raw panels, so nobody loses anything.", "That is how I like it."),
    ("Your sketch", "Drawer too small. Nobody has a life that small. Otherwise very good, honestly.\n\nW.", "Thank you, I take 'honestly' on the wall and the drawer goes up $few cm."),
    ("Competitor bench", "Somebody sells a copy of our $item for half. It is ugly. We do nothing.\n\nW.", "Hello Wietske, I saw it, glue is visible from the moon. Agreed, nothing.", "From the moon. Ha."),
    ("Photo brief $item", "No plants. No cats. No books sorted by colour. Only the thing.\n\nW.", "Wietske, one cat walked in by herself. Can she stay in picture $few?", "One cat. One."),
    ("Price point $item", "At this price it does not sell, I have checked $n others. Can it be made with one shelf less?\n\nW.", "Dear Wietske, with one shelf less it saves $few percent, and it looks better, which I hate to admit.", "Do it. And admit it more often."),
    ("Test family", "The family from $town has built the $item in $many minutes without swearing. That is a record. Compliments.\n\nW.", "We printed this mail. Bartosz walks around with it.", "Tell him to put it down and work."),
    ("Carton print", "Print on carton is crooked. I know it is a carton. Still crooked.\n\nW.", "Dear Wietske, roller was adjusted, photo of today attached, straight as a candle.", "Straight. Thanks."),
    ("Handles", "The handle of the $item pinches. I've tried it $n times, it pinched $n times.\n\nW.", "Dear Wietske, round it by $few mm and I send a plaster for you. Sorry for finger!", "Rounded is good. Finger lives."),
    ("Catalogue page $n", "Your text says 'masterpiece'. It's a stool. Take it out.\n\nW.", "Out. In Polish also? There it is true.", "In Polish you may."),
    ("Question on $colour", "Why is $colour two days longer than $colour2? Nobody understands it here.\n\nW.", "Hello Wietske, because of second coat. One coat looks like tea stain, I tried it.", "Then two coats. Good answer."),
]
ola_range = [
    ("Texts for $item", "Dear Niels, here are the texts with measures, one number was wrong in spring list: depth is $many. Best, Ola", "Thanks Ola, corrected on the site. Nobody noticed, except you.", "That is my job :)"),
    ("Sample box $mon", "Hello, box with $few colours is sent with load $load, on top, with red tape. Ola", "Arrived, red tape and all. The $colour is gorgeous.", "I say it to the paint shop!"),
    ("Film from workshop", "Dear Niels, the film team on $wd can come at $hour. Please ear plugs and closed shoes.", "Closed shoes, got it. I'm bringing stroopwafels as a bribe.", "Bribe accepted in advance."),
    ("Small question $item", "Hello, on your site the $item has five stars and below 'no reviews'. Which is true?", "Both, the reviews were stuck. Now you can read all $n of them.", "I read them in evening, very nice people."),
    ("Measures in inches", "Dear Niels, a buyer from abroad asks for inches. Do you need it too?", "Not for us, but send it along, who knows.", "Sent. $many mm is really a strange number in inches."),
]
money_mail = [
    ("Statement $mon", "Dear Maaike,\n\nkindly find the statement for $mon. There remains a difference of $n euro, which comes from the crates.\n\nWith respect\nGrzegorz", "Hi Grzegorz, checked and paid, crates included. Have a good weekend! Maaike", "Thank you, it has arrived this morning. Grzegorz"),
    ("Credit note ZH-$order", "Dear Maaike,\n\nfor the $few $item with pressed corners you will receive a credit note this week. I apologise for the circumstances.\n\nGrzegorz", "Dear Grzegorz, that's quick, thanks. They sold as second choice within an hour. M.", "Then the corners had a good end."),
    ("Wood costs", "Dear Maaike,\n\nfor your information the oak has become $few percent dearer at the auction. For us it changes nothing until the next list, as agreed.\n\nGrzegorz", "Thanks for keeping me posted, better to know. Maaike", "This is how I see it also."),
    ("Visit in week $wk", "Dear Maaike,\n\nwhen you come, would you like to see the new drying chamber? It is warm there, bring a light blouse.\n\nGrzegorz", "Gladly! And Ruud wants to come along, he'll bring his moisture meter, as usual.", "We shall have ours ready too. A duel."),
    ("Annual figures", "Dear Maaike,\n\nour bank asks for a letter that we work together since 2022. Would you be so kind?\n\nGrzegorz", "Written and signed, attached. I've added that you're good people, they'll have to cope.", "The bank has smiled. For the first time."),
]
jokes = [
    ("Lunch poll: soup or bread?", "Soup. It is Poland.", "Bread. It is always bread here."),
    ("Who has the recipe of the poppy cake from the visit?", "My aunt. She gives only half of it.", "Half a recipe is a good start."),
    ("It rains sideways in Amersfoort.", "Here straight down, we have order.", "Send some order please."),
    ("Bike stolen again. Third one.", "Take a wooden one, we make it for you.", "Deal, in moss."),
    ("Our team won against the paint shop, 4:3!", "Congrats! Was the referee from the paint shop?", "He was, that is why only 4:3."),
    ("Word of the day: 'gezellig'. Cannot be translated.", "'Załatwić'. Same.", "So we are even."),
    ("Small birthday here, who turns 40 will not be said.", "Happy birthday to nobody then!", "Nobody says thanks."),
    ("Found a bird nest in stack nine, we work around it until they fly.", "Please send photos, the whole office wants to see.", "Three chicks, all named after furniture."),
    ("Does anybody know how to get oak stain out of a shirt?", "You do not. You get a brown shirt.", "Brown shirt it is."),
    ("Started learning Polish. Day one: dzień dobry. Day two: gave up.", "Two words is more than our first driver had in Dutch!", "Then there's hope."),
    ("The office dog ate a felt pad.", "Is the dog now silent on the floor?", "Silent and slippery."),
    ("Anyone for a bet on which $item sells best this month?", "I say the cheap one.", "I say the pretty one. Loser brings cake."),
    ("Power nap is now allowed in our office, on a prototype.", "Which prototype, I need it for quality report.", "The bench. It passed."),
    ("Pumpkins, strawberries or asparagus at yours right now?", "Cabbage. Always cabbage.", "Respect for the cabbage."),
]

kinga_ruud = [
    ("Weekly numbers: $many checked, $few back to sanding, none to you with fault.", "Clean week. Thanks Kinga.", "Thank the night shift, they were in mood."),
    ("I want to change gauge for edge of $item, from paper to steel one. Can you check with yours first?", "Mine says the same to a tenth. Go ahead.", "Steel from $wd then."),
    ("Lab asks which standard for $item, bed or seat? It is both a little.", "Do both, it's $many euro more and then nobody can nag.", "Both ordered. Result in $few weeks."),
    ("From your report $order: which photo is before and which is after? I see no difference.", "That's the point. Nothing moved in $n days.", "Ah! Then it is a beautiful boring photo."),
    ("One plank in ten of last delivery has resin pocket. We sort by hand, it takes time but no bad one goes.", "Thanks for the honesty. Do you need the delivery moved?", "No, we manage, Saturday shift volunteered for pizza."),
    ("Can you measure width of the parcel slot at your hall? New carton of $item is $many cm.", "Slot is $many plus four. Fits with a thumb.", "Thumb is enough."),
    ("I have question on your checklist, line $few: 'looks nice'. How to measure?", "Hold it at arm's length and see if you smile.", "OK, I put smile yes/no."),
    ("Humidity in hall is $n percent over normal after the rain. I hold $item two days before packing.", "Good call, the stock can take it.", "Dry again, packing goes on."),
]
zuzanna_joost = [
    ("Hello Joost, my first own plan: week $wk, $n $item, $few $item2. Is it like you thought?", "Exactly like I thought, and neater than mine ever were.", "Thank you, I was nervous :)"),
    ("Which is stronger in $mon, $item or $item2? Halina says trust nobody, ask Joost.", "$item, clearly. And she's right.", "I write down both."),
    ("Order ZH-$order came twice in the system. One I put on hold, ok?", "Yes, throw the second away. Double click of mine.", "Thrown."),
    ("Can you take load $load at $hour instead of the usual? Driver has doctor in morning.", "Sure, hall is open till five.", "He says thank you."),
    ("I see $many cartons left of old print. Use first or throw?", "Use first. Wietske doesn't need to know.", "Wietske is in this channel :)", "Then hello Wietske. They're straight, promised."),
]
fleur_mail = [
    ("Hello from the new one", "Hi Ola, I'm taking over the texts from Niels. Is there anything on the site that has bothered you for years? Now's your chance. Fleur", "Dear Fleur, welcome! Yes: Szpak is a starling, and the picture shows a sparrow.", "Ha! Sparrow is out, starling is in."),
    ("Size table", "Hi Ola, may I have the $item with height and depth swapped? On our side the order is the other way. Fleur", "Attached, and I made it for all eight, so it is same everywhere.", "Brilliant, thank you."),
    ("Winter photos", "Hi Ola, would the workshop have snow pictures for the December page? Real ones. Fleur", "We have $n, in one you see Mirek with snow shovel like a king.", "The king goes on top."),
]
autumn_jokes = [
    ("First snow on the drying racks.", "Pretty! Here only wet leaves and one angry goose.", "We take the goose for snow."),
    ("Which colour for the office door, vote now.", "$colour. No question.", "Then $colour wins, one to nothing."),
    ("Sinterklaas has left a chocolate letter for everyone, also for load $load.", "Chocolate W came, who is W?", "Wietske, obviously. She says you may keep it."),
    ("The coffee machine here says 'descale' since $mon last year.", "Ours says it in German.", "Then they should meet."),
    ("Pierogi workshop on $wd, camera on for whoever wants to watch.", "I'll watch and suffer.", "We send recipe, no suffering."),
]

BIRDS = "Bocian Szpak Sowa Mewa Jutro Wilga Kos Dudek".split()
THINGS = dict(zip(BIRDS, ["Bocian bed", "Szpak stool", "Sowa bookcase", "Mewa shelf", "Jutro desk", "Wilga cabinet", "Kos bench", "Dudek chest"]))
dice = story.chance


def dressed(lines, on):
    """One exchange with names and numbers put in."""
    item, item2 = dice.sample([b for b in BIRDS if b != "Bocian" or not date(2025, 5, 19) <= on <= date(2025, 6, 25)], 2)
    colour, colour2 = dice.sample(["linen", "moss", "clay", "raw oak", "smoke", "sea salt"], 2)
    names = dict(item=dice.choice([item, THINGS[item]]), item2=item2, colour=colour, colour2=colour2, n=dice.randint(6, 28), few=dice.randint(2, 9), many=dice.randint(32, 118),
                 load=(on - date(2025, 2, 3)).days // 4 + 11, order=4100 + (on - date(2025, 2, 3)).days * 3 + dice.randint(0, 9), wk=min(50, on.isocalendar()[1] + dice.randint(1, 3)),
                 wd=dice.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), hour=f"{dice.randint(6, 15)}:{dice.choice(['00', '15', '20', '30', '40', '45'])}",
                 mon=on.strftime("%B"), town=dice.choice("Zwolle Breda Leiden Assen Gouda Venlo Tilburg Hoorn Deventer Almelo Goes Delft".split()))
    return [Template(line).substitute(names) for line in lines]


def both_work(on):
    """Both are in, that day and the two working days after it."""
    ahead, seen = on, 0
    while seen < 3:
        if ahead.weekday() < 5:
            if ahead in story.closed["jarzebina"] or ahead in story.closed["zolderhuis"]:
                return False
            seen += 1
        ahead += timedelta(days=1)
    return True


DAYS = [story.start + timedelta(days=k) for k in range((date(2025, 12, 11) - story.start).days)]
DAYS = [d for d in DAYS if d.weekday() < 5 and both_work(d)]


def year(medium, channel, pairs, texts, rounds, minutes=(5, 190), begins=None, ends=None, not_between=None):
    """Each text so many times, once in each part of the year, on a day of chance."""
    within = [d for d in DAYS if (not begins or d >= begins) and (not ends or d <= ends) and not (not_between and not_between[0] <= d <= not_between[1])]
    for part in range(rounds):
        share = within[len(within) * part // rounds:len(within) * (part + 1) // rounds]
        step = len(share) / len(texts)
        for place, lines in enumerate(dice.sample(texts, len(texts))):
            on = share[min(len(share) - 1, int((place + dice.random()) * step))]
            lines = dressed(lines, on)
            if medium == "mail":
                lines = ["Subject: " + lines[0] + " | " + lines[1]] + list(lines[2:])
            one, other = dice.choice(pairs)
            story.exchange(medium, channel, on, one, other, lines, minutes, 1.0, 0.65, (8.0, 16.7))


NORWAY = (date(2025, 7, 3), date(2025, 7, 20))
year("team", ORDERS, [(joost, halina)], joost_halina, 2)
year("team", ORDERS, [(halina, joost)], [x for x in plant_joost if x[0][0].isupper()], 2)
year("team", ORDERS, [(mirek, joost)], [x for x in plant_joost if x[0][0].islower()], 3)
year("team", PRODUCT, [(ruud, bartosz)], ruud_workshop, 2, (10, 230), not_between=NORWAY)
year("team", PRODUCT, [(bartosz, ruud)], workshop_ruud, 2, (10, 230), not_between=NORWAY)
year("team", PRODUCT, [(kinga, ruud)], kinga_ruud, 2, (10, 230), not_between=NORWAY)
year("team", CARE, [(samira, ola)], samira_ola, 2)
year("team", CARE, [(ola, samira)], ola_samira, 2)
year("team", ORDERS, [(zuzanna, joost)], zuzanna_joost, 2, begins=date(2025, 9, 15))
year("mail", None, [(wietske, bartosz)], wietske_mail, 2, (30, 330))
year("mail", None, [(ola, niels)], ola_range, 2, (30, 330), ends=date(2025, 10, 17))
year("mail", None, [(fleur, ola)], fleur_mail, 1, (30, 330), begins=date(2025, 11, 3))
year("mail", None, [(grzegorz, maaike)], money_mail, 2, (40, 400))
year("team", CANTEEN, [(niels, bartosz), (samira, kinga), (joost, mirek), (bartosz, joost), (kinga, ruud), (ola, samira)], jokes, 2, ends=date(2025, 10, 24), not_between=NORWAY)
year("team", CANTEEN, [(fleur, ola), (zuzanna, samira), (joost, mirek), (bartosz, ruud)], autumn_jokes, 1, begins=date(2025, 10, 28))

# ---------------------------------------------------------------- meetings

story.series("Loading call", "2025-02-05 09:30", 1, "2025-12-10", 30, [joost, halina, mirek, ola], skip=["2025-07-30", "2025-08-06", "2025-08-13"], moved={"2025-11-12": "2025-11-13 09:30"})
story.series("Product round", "2025-02-13 13:00", 3, "2025-12-04", 60, [ruud, bartosz, kinga, wietske], skip=["2025-06-19", "2025-07-31"], moved={"2025-05-29": "2025-05-27 13:00", "2025-09-11": "2025-09-16 13:00"})
for when in ("2025-03-04 11:00", "2025-04-15 11:00", "2025-05-20 11:00", "2025-06-24 11:00", "2025-07-22 11:00", "2025-09-09 11:00", "2025-10-14 11:00", "2025-11-18 11:00", "2025-12-03 11:00"):
    story.meeting(when, "Maaike and Grzegorz", 45, [maaike, grzegorz])
story.meeting("2025-03-27 10:00", "Sowa on the bench, Amersfoort", 240, [ruud, bartosz, kinga, wietske])
story.meeting("2025-05-22 15:00", "Bocian, all hands", 45, [kinga, grzegorz, ola, maaike, ruud, samira, joost])

# ---------------------------------------------------------------- what stands out

# how they want to work, written down
a = story.mail("2025-02-05 11:20", maaike, grzegorz, "How we want to work this year", """Dear Grzegorz,

as talked about over the soup, on paper, so that Wietske believes it:

- questions get a reply within two working days, also when the reply is 'I don't know yet'
- a new price is told sixty days before, anything else that changes two weeks before
- the loading call is every Wednesday, it's where trouble gets its first hearing
- when it's about something broken: phone first, write after

If this reads well to you, it's a deal.

Warmly,
Maaike""", cc=[halina, bartosz, kinga, ola, wietske, ruud, joost, samira])
story.mail("2025-02-06 09:05", grzegorz, maaike, "Re: How we want to work this year", "Dear Maaike,\n\nit reads well. I have hung it beside the fire instructions, where it will be read more often than these.\n\nWith respect\nGrzegorz", cc=[halina, bartosz, kinga, ola, wietske, ruud, joost, samira], reply_to=a)

# the blunt one, and all know her
a = story.team("2025-02-19 10:12", PRODUCT, wietske, "Jutro sample: no. It's a school desk from a sad film. Top is fine. Everything under the top has to go.")
story.team("2025-02-19 10:31", PRODUCT, bartosz, "Good morning also to you Wietske :) What makes it sad, the angle or the thickness?", a)
story.team("2025-02-19 10:36", PRODUCT, wietske, "Thickness. And thanks for asking instead of sulking, my last supplier sulked for a month.", a)
story.team("2025-02-26 14:20", PRODUCT, bartosz, "Jutro two. Legs 28 instead of 40, one bar gone. Is it still raining in the film?", a)
story.team("2025-02-26 14:24", PRODUCT, wietske, "Sun's out. Make it.", a)

# a joke on both
story.team("2025-03-06 12:05", CANTEEN, joost, "Statistic of the week: the Poles say 'maybe' and mean no, we say 'interesting' and mean no. Jointly we've never said no.")
story.team("2025-03-06 12:09", CANTEEN, ola, "Interesting.")
story.team("2025-03-06 12:10", CANTEEN, samira, "Maybe!")

# the great quarrel about the Sowa
a = story.team("2025-03-18 09:14", PRODUCT, ruud, "I've had it with the threaded inserts in the Sowa. Eleven returns in two weeks, thread pulled out of the panel. I asked for cam fittings in October and in November. This is simply the wrong choice and I said so.")
story.team("2025-03-18 09:52", PRODUCT, bartosz, "Cam fitting in 18 mm pine is a joke, it holds like a wet biscuit after second assembly. Eleven returns from how many? Four hundred! And did anyone of you look if they used the electric screwdriver? I did not design it for a man with a drill in the hand.", a)
story.team("2025-03-18 10:03", PRODUCT, ruud, "Customers HAVE a drill in the hand, Bartosz. That's who buys it. You design for people who don't exist.", a)
story.team("2025-03-18 10:20", PRODUCT, bartosz, "And you calculate for wood that does not exist. I close the window now before I write a thing I must apologise for.", a)
story.team("2025-03-18 13:40", PRODUCT, wietske, "Gentlemen. You're both shouting numbers without a test. Put it on a bench. Loser eats the sawdust.", a)
story.team("2025-03-19 08:15", PRODUCT, bartosz, "Ruud, I slept over it. You are right that the customer has a drill. I come on the 27th with Kinga, forty panels, twenty so and twenty so, and your drill. Good?", a)
story.team("2025-03-19 08:40", PRODUCT, ruud, "Good. And the line about people who don't exist was below the belt, sorry for that. I'll order decent coffee.", a)
b = story.mail("2025-03-28 15:10", kinga, [ruud, bartosz, wietske], "Sowa, result of the bench", """Hello all,

forty panels, two days (yes we stayed longer):
- by hand: insert holds 1.9 times more than cam. Bartosz is right.
- with drill on full power: insert pulls out in 6 of 10. Ruud is right.
- insert with a collar and 2 mm deeper: 0 of 20 pulls out, with any idiot and any drill.

So it is the collar. Cost 3 cents. From series of 22 April, as new batch needs three weeks.

Kinga""", cc=[joost, samira])
story.mail("2025-03-31 09:20", ruud, [kinga, bartosz, wietske], "Re: Sowa, result of the bench", "Agreed with every line. Bartosz, it was the nicest fight in years, and the collar was your idea at eleven at night, so it goes in the drawing as 'collar BK'.\n\nRuud", cc=[joost, samira], reply_to=b)

# prices, in time
a = story.mail("2025-04-02 10:00", grzegorz, [maaike, wietske, joost], "Price list from 1 July", "Dear all,\n\nas I have told Maaike in March when she asked about the oak, we cannot hold all prices. From 1 July: oak plus 4 percent, pine unchanged, Szpak minus 1 because the new saw wastes less. The list is attached, with the calculation, so you see where it comes from. Three months are yours to plan or to argue.\n\nWith respect\nGrzegorz")
story.mail("2025-04-03 08:48", wietske, grzegorz, "Re: Price list from 1 July", "Don't like it. Calculation is correct though, I tried for an hour to find a mistake. Fine.\n\nW.", cc=[maaike, joost], reply_to=a)

# feast days, told
story.team("2025-04-10 09:00", ORDERS, halina, "Easter: we are free 21 April. Also 1 and 2 May. Trucks go on 17 April and 30 April instead, full ones.")
story.team("2025-04-10 09:25", ORDERS, joost, "Noted all three. And we're closed on 5 May, plus 29 and 30 May.")

# it goes to the top, because both want it there
a = story.team("2025-04-23 11:02", PRODUCT, ruud, "Kinga and I can't decide the steel frame for the Dudek by ourselves, 14,000 for the mould. Kinga, shall we put it before Grzegorz and Maaike together?")
story.team("2025-04-23 11:20", PRODUCT, kinga, "Yes, together. I wrote half page, you add yours, we send with two names. They should fight with the money, not we.", a)
story.team("2025-04-25 10:12", PRODUCT, ruud, "Both bosses said yes within a day. Half and half. I should take things upstairs more often.", a)

# urgent, and that is all
story.team("2025-05-07 06:35", ORDERS, mirek, "URGENT joost call me, zbyszek stands in wroclaw, police says axle too heavy, what can we unload")
story.team("2025-05-07 06:41", ORDERS, joost, "Calling. Take off the six Kos pallets, they can wait.")
story.team("2025-05-07 09:50", ORDERS, mirek, "kos in a friend's barn, truck rolls, scale was wrong by the way, we were legal. thank you for picking up in pyjama")

# the long summer, announced
a = story.mail("2025-05-12 09:00", halina, [joost, ruud, samira, wietske, niels, maaike], "Summer closure of the workshop 28 July to 15 August", "Hello all,\n\nas every year whole workshop is closed three weeks: Monday 28 July until Friday 15 August, back on Monday 18 August. Nobody reads mail, this is meant seriously. Ola has the phone for emergencies, number is in the signature.\n\nLast truck before: 25 July. First after: 20 August. Please give me orders for August until 20 June, then stock is with you before.\n\nHalina", cc=[ola, mirek, grzegorz])
story.mail("2025-05-12 14:32", joost, halina, "Re: Summer closure of the workshop 28 July to 15 August", "Clear as glass, Halina. August orders will be with you on 18 June, I've put two alarms. You've all earned it.\n\nJoost", cc=[ola, mirek], reply_to=a)

# the recall
story.team("2025-05-22 10:42", PRODUCT, kinga, "Ruud I called you, now in writing: Bocian ladder hook, batch 11. One weld opened in our test with 140 kg, must hold 200. No accident. I stopped the line at 10:20. I do not know yet how many. Sorry. I stay on phone.")
story.team("2025-05-22 10:49", PRODUCT, ruud, "Thanks for calling at once. Joost has blocked the stock, 64 pieces. Sold since batch 11: about 310. Maaike knows, Wietske knows.")
story.team("2025-05-22 11:15", PRODUCT, wietske, "Damn. This is a real mess. But you rang before I'd had my coffee, so we'll do it properly. Site's closed for Bocian as of now.")
a = story.mail("2025-05-22 17:40", grzegorz, maaike, "Bocian ladder hook", """Dear Maaike,

I have to apologise to you, personally and for the firm. The welding firm changed its wire and we did not test the first pieces as we should have done. That is our mistake and not theirs alone.

We bear all costs: hooks, postage, your hours, the letter. New hooks are made in our own shop, day and night, 400 by Wednesday. Until then nobody should use the ladder; the bed itself is safe.

I am ashamed and at your disposal at any hour.

Grzegorz""", cc=[kinga, ola, ruud, samira])
story.mail("2025-05-22 20:15", maaike, grzegorz, "Re: Bocian ladder hook", "Dear Grzegorz,\n\nthank you for this mail, and for the phone this morning. Things break; what counts is who's told and how soon, and we were told within twenty minutes. Samira's letter to the customers goes out at eight tomorrow, in both our names if you agree. The costs we'll split sensibly when it's over.\n\nSleep a bit.\nMaaike", cc=[kinga, ola, ruud, samira], reply_to=a)
story.mail("2025-05-23 07:10", grzegorz, maaike, "Re: Bocian ladder hook", "Dear Maaike, in both our names, with honour. I slept three hours, it is enough. Grzegorz", cc=[kinga, ola, ruud, samira], reply_to=a)
story.team("2025-05-23 09:30", CARE, samira, "Letter's out to all 312. Forty replies already, most are kind. Two are furious, I'd be too. Ola, can we send those two the hook by courier?")
story.team("2025-05-23 09:33", CARE, ola, "Courier is ordered, also chocolate. I am so sorry Samira that you have to stand in this rain for us.", None)
story.team("2025-05-23 09:41", CARE, samira, "I've got a good raincoat. We're doing it together.")
story.team("2025-06-04 15:00", CARE, ola, "Status: 297 hooks delivered, 9 on way, 6 people we do not reach. Not one got hurt.")
story.team("2025-06-04 15:22", CARE, samira, "I'll ring the six tonight, with my list and a bag of liquorice.")
story.team("2025-06-06 10:02", CARE, samira, "All six reached. 312 of 312.")
a = story.mail("2025-06-24 12:00", kinga, [ruud, wietske, maaike, samira], "Bocian: what we changed", "Hello all,\n\n1. first five pieces of every delivery are pulled to 250 kg, with film\n2. welding firm must tell us wire and date\n3. Ruud gets the films each Friday\n\nThank you for not making us small in these weeks. I will not forget it.\n\nKinga", cc=[grzegorz, ola, bartosz])
story.mail("2025-06-24 13:15", wietske, kinga, "Re: Bocian: what we changed", "Good measures. Bocian goes back on the site tomorrow. I was hard on the phone on day one. You weren't, and you had more reason. Respect.\n\nW.", cc=[ruud, maaike, grzegorz], reply_to=a)

# a worry that is told
a = story.mail("2025-05-27 16:05", grzegorz, maaike, "Something that you should know", "Dear Maaike,\n\nbetween us and openly: the hook and the electricity bill in the same month press us. The bank has been here. There is no danger, but I would be glad of payment after 14 days instead of 30 until September. If it is not possible, say it, and we look for something else.\n\nGrzegorz")
story.mail("2025-05-28 08:30", maaike, grzegorz, "Re: Something that you should know", "Dear Grzegorz,\n\npossible, from this Friday, till the end of September. Thank you for saying it rather than carrying it about. M.", reply_to=a)

# a prize, shared
story.team("2025-06-11 16:45", CANTEEN, niels, "WE WON. Small Rooms prize for the Mewa. On the stage Maaike said: 'drawn by Bartosz Kolasa, built in a valley with more birds than people, we only took the pictures.' They clapped for the birds.")
story.team("2025-06-11 16:58", CANTEEN, bartosz, "I have something in the eye, must be sawdust. But pictures were half of it, and Ruud's third shelf!")

# half the desk is empty in July, and everybody knows why
story.team("2025-06-17 09:10", ORDERS, joost, "Heads-up for July: from the 7th to the 25th we're with half the team, school holidays. I'm there myself, replies perhaps the next day instead of the same hour. Ruud's in Norway till the 18th, Wietske looks in for him.")
story.team("2025-06-17 09:40", ORDERS, halina, "Good, we adapt. Norway has good pine, he will measure it.")

# a wrong invoice, and it is put right the same day
a = story.mail("2025-07-01 09:12", joost, grzegorz, "Invoice ZH-4540", "Hi Grzegorz, the first invoice with the new prices has pine plus 4 as well. Pine was unchanged, wasn't it?\n\nJoost")
story.mail("2025-07-01 11:30", grzegorz, joost, "Re: Invoice ZH-4540", "Dear Joost, you are right and I am red. Formula went one column too far. Corrected invoice is attached, please throw away the first. Apologies.\n\nGrzegorz", cc=[maaike], reply_to=a)
story.mail("2025-07-01 11:48", joost, grzegorz, "Re: Invoice ZH-4540", "Thrown, booked, forgotten. Have a good one!", reply_to=a)

# another loading day, told eight weeks before
story.team("2025-07-02 10:00", ORDERS, halina, "After summer main loading day moves from Tuesday to Monday, first time 1 September. Reason: the painters get a free Monday otherwise and they like it too much. Two months, shout if it hurts.")
story.team("2025-07-02 10:20", ORDERS, joost, "Doesn't hurt, even helps, hall is empty on Wednesdays. Changed on our side from 1 September.")

# a third firm is scolded
a = story.team("2025-07-10 13:33", CARE, samira, "Sneldoos has thrown another eight Sowas over a fence. EIGHT. They're useless, they don't answer, they don't care, I've got a folder called 'rage'.")
story.team("2025-07-10 13:50", CARE, ola, "They are criminals in yellow trousers. We make thicker corner for them, what they deserve is thinner.", a)
story.team("2025-07-10 15:15", CARE, samira, "Joost has given them notice for the end of August. New carrier, Polderpost, comes on the 1st. Your corners are coming along, they're too good for Sneldoos.", a)

# the last day before the summer
a = story.mail("2025-07-25 12:30", halina, [joost, samira, ruud, wietske], "Last truck and handover", "Hello,\n\nlast truck left 11:50, 33 pallets. Open list: 1. ZH-4610, four Kos, go on 20 August. 2. Clay oil, ordered, waits for us. 3. Nothing more, I checked three times.\n\nFrom now on silence until 18 August, do not be worried, we swim. Ola's phone for fire and flood.\n\nHalina", cc=[ola, mirek, grzegorz])
story.mail("2025-07-25 13:05", joost, halina, "Re: Last truck and handover", "List is complete, stock is at the ceiling, we'll be fine. Swim well, all of you!\n\nJoost", cc=[ola, mirek, grzegorz, samira], reply_to=a)
story.team("2025-08-05 10:20", CARE, samira, "For after the holiday, no hurry at all: case 4702, missing bolt, found one in Ola's magic cupboard. Just leaving it here so I don't forget.")
story.team("2025-08-18 08:25", CARE, ola, "Good morning after the long sleep! 4702 seen, I fill up your cupboard with load of Wednesday. Phone rang two times in three weeks and one was my mother.")
story.team("2025-08-18 08:40", CARE, samira, "Welcome back! I missed your smileys.")
story.team("2025-08-18 09:05", ORDERS, halina, "We are back. 61 mails, brown knees. Joost, your plan for September I read until tomorrow noon.")
story.team("2025-08-18 09:12", ORDERS, joost, "Take your time. Nothing burned, we sold 140 pieces from the shelf.")
story.team("2025-08-19 11:40", ORDERS, halina, "Read. All possible, only Wilga week 37 instead of 36. One order of 24 July I had overlooked, ZH-4612, my fault, it goes tomorrow with first truck.")
story.team("2025-08-19 11:52", ORDERS, joost, "37 is fine. And nobody missed 4612, not even me.")

# somebody new
story.team("2025-09-03 09:00", ORDERS, halina, "This is Zuzanna Lis, since Monday beside me in planning. From October she makes your plan. Be nice, she is better than me with sheets.")
story.team("2025-09-03 09:08", ORDERS, joost, "Welcome Zuzanna! Half an hour on Friday at ten? I'll show you our odd columns and who bites (nobody).")
story.team("2025-09-03 09:15", ORDERS, zuzanna, "Thank you very much! Friday at ten is good, I bring questions.")
story.team("2025-09-05 10:50", ORDERS, zuzanna, "Thank you Joost, now I understand column F. I also got all logins from Samira the same day, I did not expect so quick.")

# a round is moved
story.team("2025-09-08 15:20", PRODUCT, ruud, "Thursday's round clashes with the fire inspection over here, sorry. Same people, Tuesday 16th at one? Invitation's changed already.")
story.team("2025-09-08 15:44", PRODUCT, kinga, "16th suits us even better, then I have the lab paper.")

# oak comes late, and nobody learns it late
a = story.mail("2025-09-24 08:30", halina, [joost, wietske], "Oak late, Jutro week 42", "Hello,\n\nsawmill has a broken band, oak comes on 13 October and not 1 October. So Jutro of week 41 (80 pieces) I can not make in time, it will be week 42 end. I tell it today because today I heard it. Possibilities: a) wait, b) 30 pieces from ash which lies here, c) we send in two trucks, second one we pay.\n\nSorry for this.\nHalina", cc=[zuzanna, grzegorz])
story.mail("2025-09-24 11:02", wietske, halina, "Re: Oak late, Jutro week 42", "Annoying. c. And thirty in ash as well, call it limited, I'll sell that.\n\nW.", cc=[joost, zuzanna, grzegorz], reply_to=a)
story.mail("2025-10-16 14:00", zuzanna, [joost, wietske], "Jutro is on the way", "Hello, 50 Jutro left today, one day before what we said, 30 ash are with you since Monday. Second truck is on our bill. Zuzanna", cc=[halina])
story.team("2025-10-17 09:05", ORDERS, joost, "All 50 in, spotless. Ash ones were sold out by Wednesday, Wietske's unbearable.")

# hard words on a forecast
a = story.team("2025-10-08 10:10", ORDERS, halina, "Joost your forecast for November is a fantasy novel. 400 Szpak, last year 160. If I believe it I buy wood for nothing, if not I am guilty. I can not work like this!!")
story.team("2025-10-08 10:32", ORDERS, joost, "Ouch. Fair though. The 400 includes a TV item that isn't sure yet, I should've written that next to it. Call at eleven?", a)
story.team("2025-10-08 11:45", ORDERS, halina, "We talked: 200 sure, wood for 200 more is reserved not bought, decision 22 October. And I was too sharp, three people are sick here, sorry Joost.", a)
story.team("2025-10-08 11:50", ORDERS, joost, "You were sharp and right, best combination. Soup's on me.", a)
story.team("2025-10-22 16:00", ORDERS, joost, "As promised: TV item is confirmed, 19 November. So 400. The novel's becoming non-fiction.")
story.team("2025-10-22 16:12", ORDERS, halina, "Wood is called. Respect to the author.")

# a rumour, and it is none
a = story.mail("2025-10-21 09:40", maaike, grzegorz, "In the trade paper", "Dear Grzegorz, the paper writes that you'll be supplying Kastenkamer in Antwerp from January. Is that the outdoor line you told me of in July, or more? M.")
story.mail("2025-10-21 10:55", grzegorz, maaike, "Re: In the trade paper", "Dear Maaike,\n\nonly the garden benches, as I told you in July, in the other hall, with other people. None of the birds goes to anybody but you, that stands in our contract and it would stand also without. The journalist has mixed it; I asked for a correction and you get the text before.\n\nGrzegorz", reply_to=a)
story.mail("2025-10-21 11:10", maaike, grzegorz, "Re: In the trade paper", "Clear, and congratulations on the benches! I'd like two for my own garden.", reply_to=a)

# one goes, with a proper handover
story.team("2025-10-20 09:15", CANTEEN, niels, "Dear wood people, I'm leaving at the end of the month, a museum wants me. Fleur Jansma starts today and we've two weeks side by side, she's funnier. It's been an honour to photograph your knots.")
story.team("2025-10-20 09:30", CANTEEN, ola, "Noooo! But a museum, bravo. Welcome Fleur, I already sent you the folder with everything and a list who likes which cake.")
story.team("2025-10-20 09:44", CANTEEN, fleur, "Thank you! The cake list is the best handover document I've ever had.")
story.team("2025-10-31 16:00", CANTEEN, niels, "Last message. Be good. Keep the cat in picture four.")
story.team("2025-10-31 16:10", CANTEEN, bartosz, "Cat stays. Thank you for everything, Niels, come and visit.")

# sorry for a cake
a = story.team("2025-11-05 10:15", CANTEEN, samira, "I have to own up to something terrible. For Kinga's jubilee I ordered a cake with her name, and it says KING. I'm so, so sorry.")
story.team("2025-11-05 10:22", CANTEEN, kinga, "I forgive, I even ask you never to correct it.", a)

# holiday in Poland, call moved
story.team("2025-11-03 09:20", ORDERS, zuzanna, "10 and 11 November we are closed, therefore I moved the Wednesday call to Thursday 13th, same hour. Truck goes on Friday 7th, full.")
story.team("2025-11-03 09:35", ORDERS, joost, "Perfect, thanks for thinking ahead.")

# the busiest week
story.team("2025-11-20 08:05", ORDERS, joost, "TV did it. 380 Szpak overnight, phones melting. URGENT: can a second truck leave before the weekend?")
story.team("2025-11-20 08:11", ORDERS, zuzanna, "Yes. Zbyszek's cousin has free trailer, 190 pieces on Friday at six. Halina is already in the hall in her coat.")
story.team("2025-11-21 06:20", ORDERS, mirek, "loaded, 194, found 4 more behind the door, go go go")
story.team("2025-11-24 09:00", ORDERS, joost, "All in, all out. Never seen anything like it. Whole office stood up and clapped towards the east.")

# looking back
a = story.mail("2025-12-03 15:30", maaike, [grzegorz, halina, bartosz, kinga, ola, mirek, zuzanna], "The year, and the next one", """Dear all,

Grzegorz and I spent an hour on it this morning. What went wrong: a hook, a saw band, one forecast, a cake. What was told late: nothing that we could find. Returns from 3.1 to 1.4 percent, and the collar BK has had zero since April.

We've signed for two more years, same rules, and the Sroka wardrobe is on for spring. Wietske's comment on the drawings was 'not bad', I've had it framed.

Thank you.
Maaike""", cc=[wietske, ruud, joost, samira, fleur])
story.mail("2025-12-04 09:00", grzegorz, maaike, "Re: The year, and the next one", "Dear Maaike, dear all,\n\nI have read it loud in the canteen and there was a silence, and then somebody said 'not bad'. From 22 December to 2 January we are closed, as is in the calendar since summer. To the spring!\n\nGrzegorz", cc=[wietske, ruud, joost, samira, fleur, halina, bartosz, kinga, ola], reply_to=a)

story.write()
