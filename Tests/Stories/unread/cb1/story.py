import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, day, days

s = Story(4127, "Europe/London", "2025-02-03", "2026-01-16")
s.party("tidewright", "tidewright.example")
s.party("hebblewick", "hebblewick.example")
M = s.person("Marguerite Comeau", "tidewright", "Programme director")
D = s.person("Dougal MacIsaac", "tidewright", "Operations manager")
P = s.person("Priya Raghunathan", "tidewright", "Validation pharmacist")
T = s.person("Tyler Boudreau", "tidewright", "Warehouse supervisor")
W = s.person("Ellen Whitford", "tidewright", "VP commercial")
J = s.person("Josie Paul", "tidewright", "Route and data analyst")
G = s.person("Graham Sutcliffe", "hebblewick", "Managing director")
N = s.person("Naveed Akhtar", "hebblewick", "Head of engineering")
B = s.person("Bethan Pryce", "hebblewick", "Customer programme manager")
C = s.person("Colin Ogden", "hebblewick", "Production planner")
R = s.person("Ruth Entwistle", "hebblewick", "Quality manager")
K = s.person("Callum Deakin", "hebblewick", "Customer coordinator")

NR, NQ, TO, HS = "northern-reach", "nr-quality", "tidewright-ops", "hebblewick-shop"
s.channel(NR, [M, D, P, T, J, W, N, B, C, R, G, K])
s.channel(NQ, [P, J, T, R, N, B, K])
s.channel(TO, [M, D, P, T, J, W])
s.channel(HS, [G, N, B, C, R, K])

for d in ["2025-02-17", "2025-04-18", "2025-04-21", "2025-05-19", "2025-07-01", "2025-08-04", "2025-09-01", "2025-09-30", "2025-10-13", "2025-11-11"]:
    s.away("tidewright", d, d)
for d in ["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25"]:
    s.away("hebblewick", d, d)
for p in ("tidewright", "hebblewick"):
    s.away(p, "2025-12-24", "2026-01-02")

# ------------------------------------------------------------------ ordinary work
PLACES = "Nain,Hopedale,Makkovik,Rigolet,Natuashish,Postville,Cartwright,Arviat,Rankin Inlet,Sanikiluaq,Pond Inlet,Black Tickle,Goose Bay,Baker Lake".split(",")


def values():
    r = s.chance
    return {"$place": r.choice(PLACES), "$n": str(r.randint(3, 64)), "$m": str(r.randint(2, 9)), "$box": f"HB42-{r.randint(100, 1290):04d}", "$po": f"PO 77{r.randint(10, 99)}",
            "$h": str(r.randint(61, 118)), "$t": f"{r.uniform(2.4, 7.6):.1f}", "$inv": f"INV-{r.randint(3104, 3790)}", "$qp": f"QP-{r.randint(11, 94)}", "$day": r.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
            "$rack": r.choice("BCDEFGH") + str(r.randint(1, 14))}


def fill(line, v):
    for key in sorted(v, key=len, reverse=True):
        line = line.replace(key, v[key])
    return re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: s.chance.choice(m.group(1).split("|")), line)


A = [  # (where, who begins, who answers, lines)
 (NR, D, C, ["Morning Colin. [Any chance|Would you know] which pallet the $n lids for $place are on? Manifest's a bit of a mystery novel.", "Pallet $m, bottom layer. Our lad stacks backwards.", "Ha. Found 'em. [Tell your lad hello.|Good man.]"]),
 (NR, D, B, ["Twin Otter into $place got turned back by fog, so $n boxes are sleeping in Goose tonight. [Not a worry, they're empty.|Packs are in the freezer, all good.]", "Poor things! Tuck them in. Do you need spare packs at the Goose end?", "Nope, Tyler keeps a stash. Flying $day they say."]),
 (NR, T, C, ["[Forklift hit|Dinged] one corner on $box. Still usable?", "Photo?", "sent", "Cosmetic that. Use it."]),
 (NR, T, B, ["short $m latches in carton for $po", "Oh no, sorry! I'll pop a bag of twenty in [tonight's parcel|tomorrow's courier].", "[got them. thx|bag came. good]"]),
 (NR, C, T, ["How many collars d'you have left out your end? Don't want to press more than you can store.", "$n. room for maybe 80 more at $rack", "[Right you are.|That'll do.] Pressing 60."]),
 (NR, B, D, ["Dougal, daft question: does the community freezer at $place run on the same plugs as the ones in your depot?", "Not daft at all. Same plug, but the voltage sags at supper time. We bring a little stabilizer.", "Brilliant, that goes in the leaflet. Diolch!"]),
 (NR, J, N, ["New route sheet for $place is up, $h hours door to nurse. Longest leg is the [snowmobile|skiff|waiting at the airstrip], as always.", "That is inside the hold time with margin. What ambient did you assume at the airstrip?", "Last five years of station data, worst decile. Sheet two.", "Lovely. Nobody ever gives me worst decile. Thank you Josie."]),
 (NQ, P, R, ["Ruth, for $qp: is the calibration certificate of the chamber the one that expires in the summer or the new one?", "New one, Priya. I'll attach it to the record [this afternoon|before lunch].", "Received, thank you. Closed on my side."]),
 (NQ, R, P, ["$box came back from the drop test with a hairline in the hinge boss. [Within limits but I thought you'd want to see.|It passes, I only mention it.]", "Appreciated. Please keep the part, I would like a photograph at 10x for the file.", "Photo's in the folder. Took it with Naveed's fancy microscope, he hovered."]),
 (NQ, J, N, ["logger $m-$n shows a $t spike at minute forty, anything on your side or is it just someone opening the lid?", "Shape looks like a lid. A leak would decay slower.", "yep, nurse confirmed she checked on them. good eye"]),
 (NQ, N, J, ["Could you send me the raw trace for $box, not the smoothed? I want to look at the first ten minutes.", "[on the drive now|uploading, slow internet today], 1 s resolution", "Perfect. The dip is pack settling. Nothing odd."]),
 (NQ, T, R, ["packs in freezer $rack took $m hours longer to freeze", "Is the fan on high? They'd drop off if it's stacked to the back wall.", "was stacked to the wall. fixed"]),
 (NQ, P, N, ["I am drafting the wording for $qp. Would you agree with 'qualified for $h hours at minus fifteen ambient'?", "I would add 'with packs conditioned per procedure', otherwise someone will put them in straight from the garage.", "Agreed and added."]),
 (NQ, R, J, ["How many loggers came home from $place? I have $n on my list.", "same, $n. one had jam on it", "Jam! Logged as 'foreign matter, fruit'."]),
 (NQ, B, P, ["The nurses' card: shall we say 'shut the lid' or 'close the lid firmly until it clicks'?", "The second. 'Shut' is what people already believe they have done.", "Ha, fair. Printing $n for $place."]),
 (NR, M, B, ["Bethan, the clinic of $place asks if the strap can be longer of ten centimetres, because they carry over a parka. It is possible?", "Absolutely possible, same webbing. I'll ask the stitchers for $m samples.", "Perfect, a big thank you from $place."]),
 (NR, B, M, ["Marguerite, I've moved my notes of $day's session to the shared folder. Shout if I've mangled anyone's name.", "I read them with my coffee. Only one: it is Natuashish, not Natashish.", "Mortified, corrected!"]),
 (NR, C, D, ["Curing oven's down half a day. You'll see the $n lids on $day not $day morning. Nowt else moves.", "No harm done. [Truck isn't booked till after.|We've slack there.]"]),
 (NR, D, N, ["Naveed b'y, somebody up in $place stood on a box to change a light bulb. How much does she take?", "A hundred and twenty kilos static. Please do not put that in the manual.", "Too late, it's legend now."]),
 (NR, T, N, ["which way up do the side packs go. new guy asks", "Blue arrow up. If there is no arrow, the fill cap goes up.", "ok [put a sticker on the wall|showed him]"]),
 (NR, J, B, ["head count for training in $place is $n, could be more if the weather keeps folks in town", "Then I'll send $n and a few spare booklets. Bilingual ones?", "Inuktitut and English please. French for two"]),
 (NR, G, D, ["Dougal, your boxes have reached $place before my wife's parcel has reached Leeds. I am impressed.", "Our carrier has dogs, sir. [Hard to beat.|Try them.]"]),
 (NR, W, G, ["Graham, lovely to see the numbers for $place in the deck. May I use the photo with the sled in ours?", "Please do. Naveed took it, mention him and he'll be unbearable for a week.", "Credited in bold."]),
 (NR, C, B, ["Anyone for $po, do they want the grey or the white seal? It says both.", "White. Grey was a typo of mine, sorry Colin.", "White it is."]),
 (NR, D, T, ["Tyler can you get $n empties back from $rack before the $place run", "done already", "You're a machine."]),
 (TO, D, T, ["Who's on for the early truck $day?", "me and Kev. [Kev's kid is sick so maybe just me|both of us]", "I'll come in too, bring Timbits."]),
 (TO, M, J, ["Josie, do you have for me the cost per dose for $place? The Department wants it for $day.", "rough one in ten minutes, good one tomorrow", "The rough one is perfect, I will say it is rough."]),
 (TO, P, T, ["Tyler, the pharmacy fridge log at $rack has a blank line for $day.", "my bad. reading was $t, it's on the paper", "Transcribed and initialled, thank you."]),
 (TO, J, D, ["ferry for $place moved by a day again, i shifted the packs", "Bless you. Does the nurse know?", "she told ME"]),
 (TO, W, M, ["Marguerite, are we fine for the quarterly slide on Northern Reach? [No rush.|By Friday would be lovely.]", "It is in your mailbox, four slides, no animations.", "You know me well."]),
 (TO, T, D, ["need 2 more hands for $n boxes on $day", "I'll ask dispatch. [They owe us.|Might have to be me in a vest.]"]),
 (HS, C, N, ["Press 3's throwing flash on the $n side walls.", "Drop the mould two degrees and tell me.", "[Sorted.|That were it.]"]),
 (HS, R, C, ["Colin, the travel card for $box has your tea on it.", "That's a watermark. Proves it's genuine.", "Reissued. Tea-free, please."]),
 (HS, B, N, ["Are you about for a visitor at two on $day? Sixth-formers, they want to see the climate chamber.", "Yes, but nobody licks the walls this time.", "ONE boy, Naveed."]),
 (HS, C, R, ["$n lids waiting on your stamp.", "[Half an hour.|After dinner.] I'm with the auditor.", "No panic."]),
 (HS, N, C, ["Is there a hole in the plan for a trial of $m boxes with the new webbing?", "[Thursday after four.|Friday first thing.] Don't touch my settings."]),
 (HS, G, B, ["How did the call with Dartmouth go?", "Good, really. They've a nurse in $place who's named her box Kevin.", "Of course she has."]),
 ("mail", P, R, ["$qp, second review | Dear Ruth,\n\nI have been through $qp once more. Two remarks: page $m still gives the old chamber number, and the acceptance limit is written once as 8.0 and once as 8. Otherwise I am content.\n\nRegards,\nPriya", "Hi Priya,\n\nBoth [put right|corrected], new issue attached. I blame the photocopier, which can't defend itself.\n\nRuth", "Thank you. Signed and filed.\n\nPriya"]),
 ("mail", R, P, ["Returned box $box | Hi Priya,\n\nWe've had $box on the bench. Seal's fine, latch is tired, no thermal effect ($h hours in the chamber). Would you like it back or scrapped?\n\nBest,\nRuth", "Dear Ruth,\n\nBack, please. $place has grown attached to it and there is a drawing of a whale on the lid.\n\nPriya", "It's on the next pallet, whale and all."]),
 ("mail", C, D, ["Pallet plan week after next | Dougal\n$n boxes, $m pallets, two high. Labels facing out this time.\nColin", "Colin,\nThat suits the trailer just right. You've no idea how happy 'labels facing out' makes a man.\nDougal", "Little things.\nC"]),
 ("mail", D, C, ["Spare latches for $place | Hi Colin,\nThe crew in $place would like a jar of spare latches and pins, say $n. They've a fella who fixes everything from outboards to dentures. Could you add to $po?\nDougal", "Added. $n latches, same of pins. Tell him not to use them on dentures.\nColin"]),
 ("mail", B, M, ["Training material, $place | Hi Marguerite,\n\nI've re-drawn page $m so that the nurse has mittens on. Does that read better? Josie said the bare hands made everyone laugh.\n\nBethan x", "Hello Bethan,\n\nIt is much better, and the mittens are very chic. One small thing: it misses the clock beside the freezer, it is there that they look.\n\nBonne journée,\nMarguerite", "Clock's in. You're right, it makes the page.\n\nB"]),
 ("mail", M, B, ["Visit of the regional nurse | Bethan,\n\nThe regional nurse for $place passes by Dartmouth on $day and she would like to see how one packs a box. Do you have the little film of $m minutes still?\n\nMarguerite", "Hiya,\n\nFilm's [attached|on the drive], ignore my cough at the end! If she has questions I'm free from your nine o'clock.\n\nBethan", "She liked the cough. Thank you."]),
 ("mail", J, N, ["Trace files $place | hey Naveed\n\n$n traces from the $place trips, zipped. three have a gap because the nurse put the logger in her pocket. marked in red\n\nJosie", "Hello Josie,\n\nThank you, very tidy. With the three removed the mean hold is $h hours. I would be glad to have the wind data also if it is not much trouble.\n\nNaveed", "not trouble, added. wind was silly that week", "Silly wind noted. It explains run $m."]),
 ("mail", N, J, ["Model against reality | Josie,\n\nMy model said $h hours for $place, your trace says a little more. I am suspicious when reality is kinder than I am. Was there snow on the lid?\n\nNaveed", "haha yes, box sat in a drift overnight. i'll flag it as 'natural refrigeration'\n\nJ"]),
 ("mail", B, D, ["Labels for $po | Hi Dougal,\n\nJust checking you want the bilingual lid labels on all $n in $po, not only the Quebec-bound ones?\n\nThanks lovely,\nBethan", "Hi Bethan,\nAll of 'em, please. Easier than explaining to Tyler which is which.\nDougal", "All it is."]),
 ("mail", D, B, ["Thank you from $place | Bethan,\nGot a note from the clinic at $place: $n kids done in a day and not one vial lost. They sent a pan of partridgeberry squares, which did not survive the trip past my desk.\nDougal", "Oh that's made my week! I've pinned it up by the kettle for the shop floor. Next squares come HERE.\n\nBethan"]),
 ("mail", R, N, ["Drop rig | Naveed, the rig's release pin is worn again, $m thou. Can it be done before $day's tests?\nRuth", "Done, I had one in the drawer.\n\nNaveed"]),
 ("mail", C, T, ["Count | Tyler, your count says $n, mine says two more. Can someone look behind $rack?\nColin", "found 2 behind $rack. count ok\nTyler", "Ta."]),
 ("mail", T, C, ["pallet wrap | Colin, wrap on the last pallet tore at sea. no damage but can you do 3 layers\nTyler", "Four, and corner boards. Thanks for saying.\nColin"]),
 ("mail", W, G, ["Reference call, territorial health | Dear Graham,\n\nThe people at the territorial office would like ten minutes with a manufacturer to ask about lifetime of the boxes. Might $day suit you?\n\nWarmly,\nEllen", "Ellen,\n\n$day at your ten. I shall wear the good jumper.\n\nGraham", "Marvellous, invitation sent."]),
 ("mail", B, J, ["Numbers for the board pack | Hi Josie, could I steal three numbers: boxes in the field, doses carried, furthest trip? Graham likes a number.\nBethan", "in the field: see sheet. doses carried last month: a lot, sheet. furthest: $place, $h hours\n\nJ", "You star."]),
 ("mail", P, N, ["Question on pack material | Dear Naveed,\n\nA nurse asks whether the packs are harmful if a dog chews one. It has happened in $place. The dog is well.\n\nPriya", "Dear Priya,\n\nSalt water and cellulose. The dog will be thirsty. I shall write it into the leaflet with some dignity.\n\nNaveed"]),
 ("mail", N, P, ["Chamber slot | Priya, I have the big chamber free on $day. Do you want the $h hour profile repeated with half-full boxes?\n\nNaveed", "Yes please, and one with a single vial if it fits. That is the case which happens most.\n\nPriya", "It fits. One lonely vial."]),
 ("mail", D, T, ["$place load | Tyler, $n boxes, $m crates of syringes, and whatever you do put the doughnuts on top.\nD", "ok"]),
 ("mail", G, C, ["Shifts | Colin, can we cover $day if half of the press shop is at the cricket?\nG", "Half the press shop is the cricket team. We'll cover.\nC"]),
 ("mail", C, D, ["$inv | Dougal, accounts ask which cost centre for $inv. I said you'd know.\nColin", "4410, same as ever. [Sorry, I should've put it on the order.|Tell 'em I said hi.]\nDougal"]),
 ("mail", J, B, ["new stops | hi Bethan, $place gets a second stop from next month so add $m boxes to what i told you $day. no rush\n\nJosie", "Lovely, added to the sheet. You do spoil me with the early word.\nBethan"]),
 ("mail", R, J, ["Logger firmware | Josie, are the loggers on firmware 2.$m or still the older one? My reader sulks.\nRuth", "mixed! the $n from $place are old. i'll update when they come home", "Grand. I'll use the old reader till then."]),
 ("mail", M, G, ["A word of thanks | Graham,\n\nThe Minister's office has called to say that the photographs of $place went around the whole floor. I wanted that your people know it.\n\nMarguerite", "Marguerite,\n\nRead out at the Friday stand-up. There was actual applause, which in Yorkshire is a riot.\n\nGraham"]),
 (NR, N, D, ["What is the lowest anyone has seen at $place this month? I have a bet with Ruth.", "Nurse says a good bit colder than the forecast and the wind took her toque.", "Ruth wins. Again."]),
 (NR, B, T, ["Tyler, how's the little one? Bethan's aunties want to know.", "ear infection gone. [back at daycare|sleeping again]. thx for asking", "Hooray!"]),
 (NR, J, D, ["charter for $place is $n kilos over, can we drop a crate of brochures", "Drop the brochures, nobody's ever been cured by one.", "dropped"]),
 (NR, C, N, ["$m mould inserts back from polishing. Want them on 2 or 4?", "Four please, two is still warm.", "4."]),
 (NQ, J, R, ["two loggers from $place swapped names lol, $box is really the other one", "I did wonder how it was in two places. Amended.", "sorry!! my 7 am brain"]),
 (NQ, N, P, ["Sorry Priya, I missed your line on $day about the half-full profile. It's running now, $h hours, result when it ends.", "No difficulty at all. I had assumed the chamber was busy."]),
 (NQ, B, R, ["Ruth love, which revision of the packing card is live? $place has one with a reindeer.", "Rev $m. The reindeer was Christmas.", "Reindeer retired."]),
 (NQ, R, T, ["Tyler, can you weigh $box for me, empty, dry?", "[5.62|5.58|5.61] kg", "Spot on."]),
 (NR, D, B, ["Heads up, the depot's doing inventory $day so nobody picks up the phone till noon our time.", "Noted, I'll not ring to tell you about my weekend then.", "Ring after. I like the weekend reports."]),
 (NR, C, D, ["$po needs a second signature or the carrier won't book.", "Signed, [scanned and sent|sent it crooked but legible].", "Booked."]),
 (NR, P, B, ["Bethan, the translation of step $m says 'freeze the nurse'. I assume it is the pack which should be frozen.", "Ohhh no. Fixing before anyone gets hurt!", "Thank you. The printer had already asked me."]),
 (NR, T, D, ["door 4 sticking again", "Kick it, then call maintenance, in that order."]),
 (TO, P, J, ["Josie, would you have the excursion list for the quarter? I need it for the inspector on $day.", "here, $m lines, all explained", "Exemplary."]),
 (TO, D, M, ["Snow day at the depot, half the crew's in by ten. $place still goes.", "Be careful on the road, all of you."]),
 (HS, B, C, ["Colin did you eat the Canadian biscuits?", "Which ones.", "The maple ones, for EVERYONE.", "They were evidence."]),
 (HS, N, R, ["$h hours in the cold profile. [That is pretty.|I am smug.]", "Write it down before you're smug."]),
 ("mail", B, C, ["Packing list $po | Colin, could the packing list have the box numbers in order? Tyler has to check $n by hand.\nB", "Can do. From the next one.\nC"]),
 ("mail", D, N, ["Handle | Naveed, a thought from $place: handle's grand but with big mitts you can't get four fingers in. $m mm more would do it.\nDougal", "Dougal,\n\nGood thought. That is a new insert, so not this batch, but I have it on the list for the next tool change and will show you a print first.\n\nNaveed", "Can't ask fairer."]),
 ("mail", P, B, ["Attendance list, training $place | Bethan,\n\nI have $n signatures, you have one more. Is it possible that the dog handler signed twice?\n\nPriya", "He did! Once for the dog. Struck out.\n\nBethan"]),
 ("mail", C, B, ["Carrier | Larkhill have put $place down as Spain. Have had words.\nColin", "Good grief. Thank you for catching that."]),
 ("mail", W, M, ["Budget line, straps | Marguerite, finance asks what the $m thousand for 'straps' is. I said safety.\nEllen", "It is safety. It is also very beautiful straps. I send the detail."]),
 ("mail", R, B, ["Audit dates | Bethan, notified body's in on $day and the day after, so answers from me may be a bit slow.\nRuth", "Noted, I'll tell Priya. Biscuits hidden from auditors?", "Already."]),
 (NR, J, C, ["Colin are serials for $po going to follow on from last time", "Yes, $box onward.", "sweet, saves me a formula"]),
 (NR, M, D, ["Dougal, who receives at $place when the nurse is on leave?", "The store manager. He's got the key and a soft spot for us.", "Put him on the list please, with a name."]),
 (NR, G, B, ["Bethan, remind me which time zone our friends keep. I nearly rang at five in the morning.", "Four hours behind us, except Dougal who is always up.", "Quite."]),
 (NR, N, T, ["Tyler, do the new wheels on the trolley squeak?", "yes", "Grease is in the post, I'm serious.", "lol ok"]),
 (NR, D, C, ["How'd the town do Saturday?", "Lost. [Don't ask.|Two sent off.]", "Condolences from the other Halifax."]),
 (NR, C, T, ["You lot done with them red straps? Shop wants 'em back for gauges.", "[6|4|9] left. sending with the empties", "Champion."]),
 (NR, J, D, ["skipper at $place says pallet was dry but smelled of char", "That'd be his boat, not our pallet.", "fair"]),
 (NR, N, J, ["Is the $place trip one night or two? My thermal model wants to know.", "two, the second one in a church hall. heated-ish", "'Heated-ish' I shall enter as fourteen degrees."]),
 (NQ, P, T, ["Would you please quarantine $box, its logger was started after the lid was closed.", "[done|moved to the cage], tag on it", "Thank you, I release it when I have the paper trace."]),
 (NQ, N, R, ["The $qp photographs are sideways.", "So is the photographer. Turned."]),
 ("mail", C, R, ["Weights | Ruth, $n boxes at 5.6 average, spread's tighter than last month. Thought you'd like summat cheerful.\nColin", "I've framed it."]),
 ("mail", J, P, ["missing signature $place | Priya the receiving sheet from $place came without a signature, nurse was out on a call. can we take her email?\n\nJosie", "Yes, if she states the time and the box number. Attach it behind the sheet.", "done, she added a smiley"]),
 ("mail", D, M, ["Overtime, $place weekend | Marguerite,\nTwo fellas, $m hours each, to get $place out ahead of the weather. All right by you?\nDougal", "All right, and tell them thank you from me."]),
 ("mail", B, P, ["Poster wording | Hi Priya, third go at the poster for $place: 'Cold in, cold out, click.' Is that accurate enough for you?\n\nBethan", "It is accurate and it is short. I find nothing to correct, which alarms me.\n\nPriya"]),
 (NR, D, C, ["$n boxes for $place confirmed on the $day flight. [Nothing needed from you.|All set.]", "[Noted.|On the sheet.]"]),
 (NR, T, C, ["container [opened|unloaded], $n boxes counted for $po, all dry", "[Good.|Ta, Tyler.|That's what I like.]"]),
 (NR, C, T, ["$po: $m pallets, gross on the sheet. Dock on $day all right?", "[yes after 10|yes|make it after lunch]"]),
 (NR, B, J, ["Is the list for $place still $n, Josie? I'm ordering the booklets.", "[still $n|add 2 to be safe]", "[Done.|Ordered!]"]),
 (NR, J, B, ["$place clinic closed $day for a funeral in the village, trip moves a day", "[Of course.|So sorry for them.] I've moved the follow-up as well."]),
 (NR, D, B, ["$n empties on their way home from $place, they'll want a wash.", "[Thanks Dougal, I'll tell Ruth.|Hot water's on.]"]),
 (NR, N, P, ["For your planning: chamber is taken until $day, then yours for $m days.", "[I take it from the first morning.|Two will do, thank you.]"]),
 (NQ, J, P, ["$place trip: max $t, min 2.$m, $h hours. [clean|boring, the best kind]", "[Filed.|Thank you, released.]"]),
 (NQ, R, P, ["Certificates for $n boxes of $po uploaded, $box missing a stamp, follows [today|tomorrow].", "[Seen.|Complete now, thank you.]"]),
 (NQ, T, P, ["$n packs past date in $rack. scrap?", "[Scrap, and note the numbers please.|Keep five for training.]", "done"]),
 (NQ, P, R, ["A detail on $qp: is the tolerance on the scale $m grams?", "[It is.|Half that since the new scale.]"]),
 ("mail", D, C, ["$po, shipping marks | Colin,\n$n cartons, marks as last time, but 'via Goose Bay' on the $place ones.\nDougal", "[Will do.|Stencil's cut.]\nColin"]),
 ("mail", C, D, ["Sailing | Dougal, vessel's [a day late|on time] into Halifax, yours not ours. $m pallets aboard. Dock on $day.\nColin", "[Got it, thanks.|Tyler'll be waiting.]\nDougal"]),
 ("mail", J, N, ["$place, $n traces | hi Naveed, $n more for the model. coldest leg $h hours in\n\nJosie", "[Received with thanks.|In the model by tonight.]\n\nNaveed"]),
 ("mail", B, M, ["Notes of $day | Hi Marguerite, notes are up. Two for you ($place freezer key, training date), one for me.\n\nBethan", "[Read and agreed.|The key is found.]\n\nMarguerite"]),
 ("mail", P, R, ["$qp closed | Dear Ruth,\n\n$qp is closed as of today; $m observations, none major.\n\nPriya", "[Good to hear.|Lovely, one off the board.]\n\nRuth"]),
 ("mail", R, P, ["Calibration, week plan | Hi Priya, scales on $day, chamber the day after, $m loggers in between. Anything you'd like squeezed in?\n\nRuth", "[Nothing this time.|Two loggers from $place, if you can.]\n\nPriya"]),
 ("mail", T, C, ["count $rack | $n boxes, $m lids, rest empty\nTyler", "[Agrees.|Same here.]\nColin"]),
]
ONCE = ("dogs, sir", "light bulb", "freeze the nurse", "squeak", "jam on it", "reindeer", "Kevin", "whale", "dog handler", "lonely", "applause", "licks", "mittens", "time zone", "Spain", "Tea-free", "maple ones", "dog chews",
        "cough", "refrigeration", "not Natashish", "ear infection", "jumper", "squares", "cricket", "of char", "framed", "her pocket", "Heated-ish", "brochures", "smiley", "microscope", "'Shut'", "alarms me", "Kick it", "swapped names",
        "photographer", "other Halifax", "paid", "dentures", "weekend then", "Dutch", "doughnuts", "harbour", "Minister", "fancy", "reads better", "supper time", "Labels facing", "I am suspicious", "10x", "bet with Ruth", "stood on", "red straps", "smug")
used = {}
COLD = ("now day", "drift", "toque", "lowest anyone", "big mitts", "parka", "snowmobile")


def background(first, last, per_week, pool, slow=None, answered=None):
    slow, answered, bag = slow or {}, answered or {}, []
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(s.poisson(per_week / 5)):
            for _ in range(12):
                if not bag:
                    bag = list(pool)
                    s.chance.shuffle(bag)
                where, one, other, lines = bag.pop()
                joined = " ".join(lines)
                if (used.get(id(lines), 0) < (1 if any(o in joined for o in ONCE) else 8) and not (5 <= date.month <= 10 and any(c in joined for c in COLD))
                        and date not in s.closed[one.party] and (date not in s.closed[other.party] or where == "mail")):
                    break
            else:
                continue
            used[id(lines)] = used.get(id(lines), 0) + 1
            cross = one.party != other.party
            hours = (11.8, 17.9) if cross or one.party == "tidewright" else (8.3, 16.8)
            v, ref, subject = values(), None, None
            at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=s.chance.uniform(*hours))
            threaded = s.chance.random() < 0.6
            go = s.chance.random() < (answered.get(other.party, 0.98) if cross else 1)
            for number, line in enumerate(lines):
                if number and not go:
                    break
                who, whom = (one, other) if number % 2 == 0 else (other, one)
                if at.date() > s.end:
                    break
                text = fill(line, v)
                when = at.strftime("%Y-%m-%d %H:%M:%S")
                if where == "mail":
                    if " | " in text:
                        subject, text = text.split(" | ", 1)
                    ref = s.mail(when, who, whom, subject if ref is None else "Re: " + subject, text, reply_to=ref)
                else:
                    ref = s.slack(when, where, who, text, thread=ref if threaded else None)
                low, high = slow.get(whom.party, (5, 190)) if cross else (3, 90)
                at = s.later(at, s.chance.uniform(low, high) * (1.6 if where == "mail" else 1), whom.party, hours)


work = A + A[-18:]
sober = [a for a in A if not (a[1] in (G, W) or a[2] in (G, W))]
noq = [a for a in sober if a[0] != NQ]
jokes = ("Timbits", "whale", "Kevin", "jumper", "squares", "biscuits", "other Halifax", "weekend", "Hooray", "dogs, sir", "applause", "spoil me")
late = [a for a in noq if not (a[1].party != a[2].party and any(j in " ".join(a[3]) for j in jokes))]
inner = [a for a in A if a[1].party == a[2].party and a[0] != NQ]
background("2025-02-05", "2025-05-30", 8, work)
background("2025-06-02", "2025-07-31", 7.5, work)
background("2025-08-01", "2025-09-12", 6.5, sober, slow={"hebblewick": (30, 420), "tidewright": (15, 300)})
background("2025-09-15", "2025-10-17", 6.5, sober, slow={"hebblewick": (500, 1900), "tidewright": (30, 330)}, answered={"hebblewick": 0.9})
background("2025-10-20", "2025-11-13", 2.4, late + [a for a in sober if a[0] == NQ][:4], slow={"hebblewick": (700, 2300), "tidewright": (120, 600)}, answered={"hebblewick": 0.85, "tidewright": 0.9})
background("2025-11-14", "2026-01-16", 1.9, late, slow={"hebblewick": (700, 2400), "tidewright": (200, 800)}, answered={"hebblewick": 0.85, "tidewright": 0.9})
background("2025-08-04", "2026-01-16", 2.2, inner)

# ------------------------------------------------------------------ calendar
ALL = [M, B, D, C, P, R, J, N]
s.series("Northern Reach joint call", "2025-02-11 14:00", 2, "2026-01-16", 45, ALL, skip=["2025-07-01", "2025-12-30"],
         cancelled=["2025-09-23", "2025-10-07", "2025-10-21", "2025-11-18", "2025-12-02"], moved={"2025-04-22": "2025-04-23 14:00"})
s.series("Northern Reach steering", "2025-02-20 15:00", 4, "2026-01-16", 60, [W, G, M, B], skip=["2025-12-25"], cancelled=["2025-10-30"])
s.meeting("2025-03-27 13:00", "Packing day by video, nurses' card", 90, [B, M, P, J])
s.meeting("2025-05-21 15:00", "Test lab slot, steering sits in", 45, [W, G, P, R, N])
s.meeting("2025-08-22 15:30", "Call Ellen / Graham", 30, [W, G])

# ------------------------------------------------------------------ turning points and noise
S, L = s.slack, s.mail

# noise: a good beginning, the two Halifaxes
a = L("2025-02-04 13:10", M, [B, G, N, C, R], "Northern Reach: we begin!", "Dear all,\n\nThe agreement is signed since two weeks and today the first order goes out: 300 Tarn boxes in lots A and B, 1,200 in total before the winter of next year. Fourteen communities, no road to most of them.\n\nI look forward a lot to this.\n\nMarguerite", cc=[W, D, P, T, J])
a = L("2025-02-04 14:32", G, [M], "Re: Northern Reach: we begin!", "Marguerite,\n\nFrom Halifax to (nearly) Halifax. The post room has already sent one sample to you by bus. It got as far as Sowerby Bridge.\n\nGraham", cc=[B, N, C, R, W, D, P, T, J], reply_to=a)
L("2025-02-04 15:05", D, [G, M], "Re: Northern Reach: we begin!", "Typical of you lot, naming your town after ours.\nDougal", cc=[B, N, C], reply_to=a)

# house rules, agreed
a = L("2025-02-12 14:20", M, [B], "How we work: proposal", "Bethan,\n\nAs said yesterday, in writing so that nobody has to remember:\n- three weeks, in writing, before anything changes on the box, the dates or how we receive; six weeks if it is the price\n- an answer in two working days, even if it is only 'I look'\n- the call every second Tuesday, steering each four weeks\n- if it pinches, first the person, then Bethan and me, only then Ellen and Graham.\n\nIt is good for you?\n\nMarguerite", cc=[D, P, C, R])
L("2025-02-13 13:05", B, [M], "Re: How we work: proposal", "All good with us, Graham's nodded too. The last one especially. Consider it agreed!\n\nBethan", cc=[D, P, C, R, G], reply_to=a)

# noise: urgent and simply urgent
a = S("2025-03-05 12:40", NR, D, "URGENT, sorry for the shouting: customs in Goose Bay wants the material declaration for the packs by three or the pallet goes in the warm shed.")
S("2025-03-05 12:51", NR, R, "On it. Signing now.", a)
S("2025-03-05 13:08", NR, R, "Sent to you and to the broker, PDF and original scan.", a)
S("2025-03-05 14:20", NR, D, "Released. Ruth, you've earned a lobster.", a)

# noise: a third firm is criticised
a = S("2025-03-20 13:30", NR, C, "Larkhill have left our pallet in Felixstowe and told nobody. Third time. Useless shower.")
S("2025-03-20 13:44", NR, D, "They lost a whole snowplow on us once. I'd not trust them with a sandwich.", a)
S("2025-03-20 14:02", NR, C, "I'm moving lot B to the Liverpool sailing. Same day your end.", a)
S("2025-03-20 14:05", NR, D, "Beauty. Thanks for jumping on it.", a)

# noise: an apology for a trifle
a = L("2025-04-10 12:15", N, [P], "An apology", "Dear Priya,\n\nI must confess something dreadful: on drawing 14 I have written 'Labrodor'. It has been so for three weeks and nobody told me. I am truly sorry.\n\nNaveed")
L("2025-04-10 13:02", P, [N], "Re: An apology", "Dear Naveed,\n\nWe had all noticed. We thought it was a breed of dog.\n\nPriya", reply_to=a)

# noise: a change announced in good time
a = L("2025-04-29 12:30", R, [P], "Gasket: other supplier from 9 June, please look", "Hi Priya,\n\nOur gasket people are closing the Rochdale works, so from 9 June we'd like to take the same compound from Todmorden. Samples left today, test plan attached, nothing goes on a box until you've said yes.\n\nRuth", cc=[M, B, N])
L("2025-05-01 14:10", P, [R], "Re: Gasket: other supplier from 9 June, please look", "Dear Ruth,\n\nThis is precisely how I like to hear of things. I will test the week of the 12th.\n\nPriya", cc=[M, B, N], reply_to=a)
L("2025-05-20 13:25", P, [R], "Re: Gasket: other supplier from 9 June, please look", "Passed without a remark. You may go ahead.\n\nPriya", cc=[M, B, N], reply_to=a)

# noise: both send it upstairs together
a = S("2025-05-14 13:20", NQ, R, "Priya and I have both had a go at the test house for a slot before August and got nowhere. Shall we put it to steering together?")
S("2025-05-14 13:26", NQ, P, "Yes, let us. Ellen knows the director. I will write the note and you sign under it.", a)
S("2025-05-22 14:12", NQ, P, "Ellen has obtained the 23rd of July. Two working days, from 'impossible'.", a)
S("2025-05-22 14:15", NQ, R, "Never underestimate Ellen.", a)

# 1 pressure kept to themselves
a = S("2025-05-28 09:10", HS, C, "Panel supplier's called in the administrators. Nowt leaving their gate from Monday. We've panels for about 140 boxes.")
S("2025-05-28 09:22", HS, G, "Known since Friday, bank rang me. Keep it in this room for now. I don't want Dartmouth getting the jitters before the second order is signed.", a)
S("2025-05-28 09:31", HS, B, "Are you sure? Marguerite would rather hear it I think", a)
S("2025-05-28 09:40", HS, G, "When we've an answer. Not before.", a)
S("2025-05-28 09:52", HS, N, "I can look at foam with a reflective layer. It is not the same thing.", a)
s.truth("2025-05-28", "pressure not shared: the panel supplier is bust", "hebblewick", "tidewright", 2)

# joint joke as noise
S("2025-06-02 12:50", NR, G, "For the record, Colin has described your winter as 'a bit parky'.")
S("2025-06-02 13:15", NR, D, "We describe your summer the same way.")

# 2 a date that keeps walking
S("2025-06-03 14:50", NR, C, "Lot C, 150 boxes: leaves here Friday 6th. You have my word on that.")
a = S("2025-06-10 13:05", NR, D, "Colin, broker's not seen lot C on anything. Did she go Friday?")
S("2025-06-10 15:20", NR, C, "Not yet. Thursday.", a)
a = S("2025-06-17 12:25", NR, D, "It's Tuesday and I'm still looking at an empty bay where lot C should be. That was the 6th, then the 12th.")
S("2025-06-17 16:40", NR, C, "Week after now. Waiting on a part.", a)
S("2025-06-17 16:58", NR, D, "Which part?", a)
s.truth("2025-06-17", "promise slips: lot C", "hebblewick", "tidewright", 4)
S("2025-06-27 13:00", NR, C, "Lot C on the Liverpool boat tonight. 150.")

# noise: a real emergency, dealt with well
a = S("2025-06-19 12:10", NR, J, "wildfire smoke, Goose airport closed, 22 boxes with real vaccine on the apron. who has conditioned packs within an hour???")
S("2025-06-19 12:14", NR, N, "Swap two side packs only, keep the lid ones. That buys you nineteen hours. I'll stay on the line.", a)
S("2025-06-19 15:40", NR, J, "all 22 fine, highest was 6.9. Naveed i owe you a beer", a)

# 4 asked three times
q = L("2025-06-26 13:15", P, [R, N], "Raw mapping data, run of 11 June", "Dear Ruth, dear Naveed,\n\nThe summary for the June run is clear, but I need the raw mapping data (all sixteen positions) before I can release lot C to the field. Could you let me have it by Monday?\n\nPriya")
q2 = L("2025-07-03 13:40", P, [R, N], "Re: Raw mapping data, run of 11 June", "Dear both,\n\nI come back to this. The raw data, please. A date would already help me.\n\nPriya", reply_to=q)
L("2025-07-15 12:20", P, [R, N], "Re: Raw mapping data, run of 11 June", "Third time. I would be glad of even one line.\n\nPriya", cc=[M, B], reply_to=q2)
s.truth("2025-07-15", "request without answer: mapping data", "hebblewick", "tidewright", 3)

# 3 other insides
a = S("2025-07-10 13:02", NQ, T, "opened 3 from lot C for cleaning. inside isn't the silver panel. its yellow foam with foil on. sticker says core rev 5")
S("2025-07-10 13:20", NQ, P, "Stop unpacking, please. Ruth, Naveed: what is 'rev 5'? There is no rev 5 in my file.", a)
S("2025-07-10 16:45", NQ, R, "It's a substitute core. It tests at 71 hours. I was told you'd been spoken to.", a)
S("2025-07-10 16:52", NQ, P, "By whom? My file says 96 and the nurses plan on 96.", a)
s.truth("2025-07-10", "change without notice: another core inside the boxes", "hebblewick", "tidewright", 5)
a = L("2025-07-11 14:15", M, [B], "Lot C", "Bethan,\n\nI had to learn from a warehouse knife what is in the boxes. In February we wrote down three weeks. Help me to understand it.\n\nMarguerite")
L("2025-07-14 15:50", B, [M], "Re: Lot C", "Marguerite,\n\nI'm mortified. It was a stopgap, the old panels couldn't be had. It should have come from me. Can't say more till Graham's back on Monday week.\n\nBethan", reply_to=a)

# 5 Tidewright answers by turning the taps without a word
a = S("2025-07-18 12:10", HS, C, "Their dock's refusing the 40 spares. Driver's told 'hundred per cent inspection as of this week, come back in August'. Has anyone been told owt?")
S("2025-07-18 12:20", HS, B, "Not a peep. And accounts say the two June invoices have been marked 'on hold'.", a)
L("2025-07-18 13:40", B, [M, D], "Goods-in at Dartmouth, and INV-3377 / INV-3378", "Hi both,\n\nOur driver was turned round on the ramp this morning and Colin's found two invoices parked. Is there a new procedure? It would have been nice to hear of it before the lorry did.\n\nBethan")
s.truth("2025-07-18", "change without notice: inspection of everything, invoices parked", "tidewright", "hebblewick", 4)
L("2025-07-22 14:30", D, [B], "Re: Goods-in at Dartmouth, and INV-3377 / INV-3378", "Bethan,\nYes, since Monday the 14th. After lot C we open every box. Each takes a half hour. Invoices go when the boxes go.\nDougal", cc=[M])

# 6 a name for them
a = S("2025-07-24 13:22", NR, J, "does anyone have the july serials, the sheet stops at 0640")
S("2025-07-24 13:35", NR, D, "You'll be waiting. Cowboys, that crowd. They'd put straw in the walls if they thought we'd not look.", a)
S("2025-07-24 14:48", NR, C, "We can read, Dougal.", a)
s.truth("2025-07-24", "loose label: cowboys", "tidewright", "hebblewick", 4)

# 7 the wheel turns
a = L("2025-07-30 13:05", C, [D], "Lot D", "Dougal\nNot loading lot D while 61 thousand of ours sits in your in-tray. It's on the floor, wrapped. Pay the two and it sails.\nColin", cc=[B, G])
L("2025-07-31 13:50", D, [C], "Re: Lot D", "Well then. If you're holding boxes I'm holding the call-off for September. I won't plan flights around a maybe.\nDougal", cc=[B, M], reply_to=a)
a = L("2025-08-06 12:40", C, [D], "Re: Lot D", "No call-off, no press time. Your slot in September's gone to the fish people as of this morning. You did that.\nColin", cc=[B, M, G], reply_to=a)
L("2025-08-06 14:10", D, [C], "Re: Lot D", "And you did the foam. See you in court or in heaven.\nDougal", cc=[B, M, G], reply_to=a)
s.truth("2025-08-06", "vicious circle: core, hold, no loading, no call-off, slot gone", "both", "both", 4)

# noise: somebody tries, partly good
a = S("2025-08-07 13:00", NR, N, "Quiet word in a loud week: the 22 boxes from June are all back and not one seal has moved. Josie's traces are the best I have worked with.")
S("2025-08-07 13:20", NR, J, "aw. thanks Naveed", a)

# 8 circling the wagons
a = S("2025-08-13 09:05", HS, G, "Word to everyone. From here on we look after our own. Nothing to Dartmouth that hasn't crossed my desk, and no favours. They'd do the same and they are doing it.")
S("2025-08-13 09:18", HS, C, "About time. It's us that keeps their nurses in boxes and they treat us like a jumble sale. Never again a Saturday shift for that lot.", a)
S("2025-08-13 09:41", HS, R, "I've a decent working arrangement with Priya I'd sooner not bin.", a)
S("2025-08-13 09:44", HS, G, "Through me, Ruth.", a)
s.truth("2025-08-13", "us against them: we look after our own", "hebblewick", "tidewright", 3)

# 9 over their heads
a = L("2025-08-19 15:10", W, [G], "Formal letter: breach of clause 9", "Dear Graham,\n\nPlease find attached a letter from our counsel on the unauthorised substitution and the retention of lot D. A copy has gone to your chairman and to the trade commissioner in London.\n\nI would ask for your written position by 2 September.\n\nEllen Whitford")
b = S("2025-08-20 12:05", NR, B, "Graham's just shown me a solicitor's letter. Marguerite, we spoke on Monday for forty minutes and you didn't say one word about it.")
S("2025-08-20 13:30", NR, M, "I did not know it myself before the evening. I have nothing to add here.", b)
s.truth("2025-08-19", "escalation without an earlier word: counsel's letter to the chairman", "tidewright", "hebblewick", 4)
L("2025-09-02 16:50", G, [W], "Re: Formal letter: breach of clause 9", "Ellen,\n\nOur position: the panels' maker failed at the end of May. We kept you supplied. I'd have welcomed a telephone call before the stationery.\n\nLot D sails Thursday, against payment of one of the two.\n\nGraham", reply_to=a)
b = S("2025-09-03 13:10", TO, P, "So they have known since May. I asked about those panels in June. Three times.")
S("2025-09-03 13:21", TO, M, "I know, Priya.", b)

# noise: a harmless row about commas
a = S("2025-09-05 13:02", NQ, P, "I shall go to war over the decimal comma in $qp, I warn you.".replace("$qp", "QP-58"))
S("2025-09-05 14:30", NQ, R, "Point taken. (Point, not comma.) Changed.", a)

# 10 whose box is it
a = S("2025-09-11 12:35", HS, N, "The Charlottetown conference film is online. 'A box conceived and engineered by Tidewright for the North.' Eleven minutes. I counted. We are in no frame of it.")
S("2025-09-11 12:50", HS, R, "That's your lid, your hinge and four years of your weekends.", a)
L("2025-09-12 13:15", N, [M, W], "The Charlottetown film", "Dear Marguerite, dear Ellen,\n\nI watched the presentation with my daughters. They asked why my name was not there, nor the firm's. I did not have a good answer for them. Perhaps you do.\n\nNaveed Akhtar", cc=[G, B])
s.truth("2025-09-11", "contribution not credited: the conference film", "tidewright", "hebblewick", 3)
L("2025-09-18 15:30", W, [N], "Re: The Charlottetown film", "Dear Naveed,\n\nThe agency cut it for length. I'll pass your comment along.\n\nEllen")

# 11 a new lad nobody answers
S("2025-09-08 12:20", NR, K, "Hi everyone! Callum here, started today at Hebblewick, looking after day-to-day for Northern Reach with Bethan. Would love to be pointed at who does what over there. Bit of a blank page!")
L("2025-09-15 12:40", K, [M, D], "Introductions", "Hi Marguerite, hi Dougal,\n\nI've been here a week now and Bethan suggested I get to know you both. Would half an hour any afternoon work? I've read the agreement and the route sheets, but I'd rather hear it from people.\n\nThanks so much,\nCallum Deakin")
L("2025-09-22 12:30", K, [D, J], "Route sheets, access", "Hello,\n\nSorry to chase. I still can't open the route folder and don't know who to ask. Could one of you add me, or tell me where I should be asking?\n\nCallum")
a = S("2025-09-25 12:15", NR, K, "Me again, talking to myself in here :) If there's an onboarding pack or a person for me, I'm all ears.")
s.truth("2025-09-25", "newcomer left alone: Callum", "tidewright", "hebblewick", 3)

# noise: announced absence
S("2025-09-17 13:00", NR, J, "i'm off 22 Sept to 26 Sept, moose. Tyler has my spreadsheet and my blessing")

# 12 other things matter now
a = L("2025-10-02 14:05", G, [W, M], "For steering this afternoon", "Ellen, Marguerite,\n\nSo that you have it beforehand: the board has turned the spring investment to the seafood boxes. Higher margin, no inspectors. The arctic variant we drew with you goes in the drawer. We'll build what's on order.\n\nGraham", cc=[B])
L("2025-10-03 14:40", M, [G], "Re: For steering this afternoon", "Graham,\n\nIn February you told the nurses of Nain that a salmon could wait and a child could not. I only remind it.\n\nMarguerite", cc=[W, B], reply_to=a)
s.truth("2025-10-02", "goals drift: seafood before the arctic box", "hebblewick", "tidewright", 3)

# 13 one call after the other
S("2025-09-23 12:05", NR, M, "No call this afternoon, I have another thing.")
S("2025-10-07 12:30", NR, M, "Also today it will not go. Next time.")
s.truth("2025-10-07", "meetings cancelled: the joint call", "tidewright", "hebblewick", 4)
S("2025-10-21 13:40", NR, M, "Call is off.")

# 14 slow answers (background since 15 September)
a = S("2025-10-10 12:20", NR, J, "is it just me or does anything i send across on a monday come home thursday")
S("2025-10-14 16:35", NR, B, "Sorry Josie, everything has to go round the houses here at the moment.", a)
s.truth("2025-10-10", "replies slow down", "hebblewick", "tidewright", 2)

# 15 found out from a website
a = L("2025-10-16 13:00", B, [M], "The tender portal", "Marguerite,\n\nCallum came across this on the federal portal, posted on 26 September: Tidewright, request for offers, 800 passive boxes, 96 hours, bidders' day already held. There's a photo of OUR box with the badge blurred.\n\nI'd have bet my house you'd tell me first.\n\nBethan", cc=[G])
L("2025-10-20 15:45", M, [B], "Re: The tender portal", "Bethan,\n\nIt is purchasing that publishes. I am sorry that you have seen it in this way.\n\nMarguerite", cc=[G, W], reply_to=a)
s.truth("2025-10-16", "surprise: the tender on the portal", "tidewright", "hebblewick", 4)

# 16 contact thins out (background since 20 October)
s.truth("2025-11-07", "contact thins out", "both", "both", 2)

# noise: a good moment late
a = S("2025-10-28 13:30", NR, T, "lot D all 150 checked. zero rejects")
S("2025-10-29 15:10", NR, C, "Told you. But ta.", a)

# 17 smaller dreams
a = L("2025-11-06 14:20", M, [B, D, J], "The remaining sites", "All,\n\nI propose to take the Nunavut sites out of the plan and to finish with the Labrador ones. Fourteen was a nice number on a slide. Eight is already something, and nobody will reproach us eight.\n\nMarguerite")
L("2025-11-07 13:10", J, [M], "Re: The remaining sites", "ok. i'd already drawn Pond Inlet, but ok", reply_to=a)
s.truth("2025-11-06", "ambition fades: eight sites will do", "tidewright", "hebblewick", 2)

# noise: late mails that only look bad
a = L("2025-11-13 13:05", D, [C], "Carrier claim", "Colin,\nClaim against Larkhill needs your weight tickets by Friday, absolute last day, sorry for the short fuse, they only wrote yesterday.\nDougal")
L("2025-11-13 15:20", C, [D], "Re: Carrier claim", "Attached. Take them for every penny.\nColin", reply_to=a)

# 18 packing up
a = L("2025-11-27 15:35", W, [G], "Arrangements under clause 21", "Dear Graham,\n\nUnder clause 21 we give notice that we will not extend beyond 31 March. Please let us have by mid-January: the tooling list with ownership, the validation files for hand-over to a third party, and a price for the remaining stock of packs.\n\nEllen Whitford", cc=[M, P])
L("2025-12-03 16:20", G, [W], "Re: Arrangements under clause 21", "Ellen,\n\nReceived. The moulds are ours. For the rest our solicitors will write.\n\nGraham", reply_to=a)
b = S("2025-11-28 12:45", TO, T, "so are we sending the loan chamber back or what")
S("2025-11-28 13:02", TO, M, "Yes. In January. Please label it well, it served us.", b)
s.truth("2025-11-27", "leaves: notice, tooling list, hand-over to another", "tidewright", "hebblewick", 5)

# 19 a channel without a voice
S("2025-11-19 13:15", NQ, P, "Two boxes of lot D show a soft corner after freezing. Photographs are in the folder. Ruth, Naveed, what do you make of it?")
S("2025-12-02 13:20", NQ, P, "The photographs are still there.")
s.truth("2025-12-11", "silence: the quality channel", "hebblewick", "tidewright", 2)

# 20 the payment that was to come
L("2025-11-12 14:00", D, [C], "INV-3378", "Colin,\nI promise you INV-3378 is paid by Friday 28 November. I've walked it upstairs myself.\nDougal")
a = L("2025-12-05 12:10", C, [D], "Re: INV-3378", "It's the 5th. Bank says no.\nColin")
L("2025-12-09 14:25", D, [C], "Re: INV-3378", "Should be before Christmas now. Finance changed the run.\nDougal", reply_to=a)
L("2026-01-08 12:30", C, [D], "Re: INV-3378", "Christmas came and went.\nColin", reply_to=a)
s.truth("2025-12-05", "promise slips: INV-3378", "tidewright", "hebblewick", 4)

# noise: end of the year, goodwill among two
a = L("2025-12-19 13:10", R, [P], "Happy Christmas", "Priya,\n\nWhatever the letters say, it's been a pleasure to be corrected by you.\n\nRuth")
L("2025-12-19 14:00", P, [R], "Re: Happy Christmas", "Dear Ruth,\n\nThe pleasure was symmetrical. To one decimal place.\n\nPriya", reply_to=a)
S("2026-01-12 13:25", NR, D, "Chamber's crated for the boat. Minus twenty here, if anyone over there still cares to know.")

for m in s.posts + s.mails:
    p = (m.get("who") or m.get("sender")).party
    if m["at"].weekday() > 4 or m["at"].date() in s.closed[p]:
        print("check date", m["at"], p, m["text"][:50])
s.write()
print(len(A), "exchanges,", len(s.posts) + len(s.mails), "messages,", len(s.events), "truths")
