import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import re

story = Story(1806, "Europe/Dublin", "2025-01-06", "2025-12-31")
R = story.chance
story.party("kilcarrow", "kilcarrow.example")
story.party("loomwright", "loomwright.example")
P = story.person
aoife = P("Aoife Brannigan", "kilcarrow", "head of digital and visitor experience")
declan = P("Declan Mulhare", "kilcarrow", "director")
sorcha = P("Sorcha Lynam", "kilcarrow", "curator of maritime collections")
fintan = P("Fintan Tuohy", "kilcarrow", "registrar and sound archive")
bernie = P("Bernie Costello", "kilcarrow", "front of house")
niall = P("Niall Fahy", "kilcarrow", "learning officer (from June)")
conor = P("Conor Whelan", "loomwright", "managing director")
ruth = P("Ruth Abiodun", "loomwright", "lead developer")
mat = P("Mateusz Zielak", "loomwright", "UX designer")
hannah = P("Hannah Fogarty", "loomwright", "producer")
shane = P("Shane Keaveney", "loomwright", "back-end developer")
ines = P("Ines Carvalho", "loomwright", "product lead (from August)")

for d in ("2025-02-03", "2025-03-17", "2025-04-18", "2025-04-21", "2025-05-05", "2025-06-02", "2025-08-04", "2025-10-27", "2025-12-24", "2025-12-25", "2025-12-26", "2025-12-29", "2025-12-30", "2025-12-31"):
    story.holidays.add(day(d)); story.away("kilcarrow", d, d); story.away("loomwright", d, d)
story.away("loomwright", "2025-07-28", "2025-08-08")
story.away("loomwright", "2025-12-22", "2025-12-31")

EVERY = [aoife, declan, sorcha, fintan, bernie, niall, conor, ruth, mat, hannah, shane, ines]
G, B, C, MI, ST = "tideline-general", "tideline-build", "tideline-content", "museum-digital", "studio-tideline"
story.channel(G, EVERY)
story.channel(B, [aoife, fintan, sorcha, bernie, niall, ruth, mat, shane, hannah, ines])
story.channel(C, [aoife, sorcha, fintan, niall, bernie, mat, hannah, ines, ruth, shane])
story.channel(MI, [aoife, declan, sorcha, fintan, bernie, niall])
story.channel(ST, [conor, ruth, mat, hannah, shane, ines])


def s(when, ch, who, text, th=None):
    d = day(when[:10])
    assert d.weekday() < 5 and d not in story.holidays and d not in story.closed[who.party], (when, who.name)
    return story.slack(when, ch, who, text, thread=th)


STOPS = ["Herring Gutters", "Pilot's Ladder", "Lifeboat Shed", "Customs Scales", "Net Loft", "Fog Horn", "Emigrants' Bench", "Chart Room", "Rope Walk", "Tide Table", "Keeper's Kitchen", "Hooker Mast", "Signal Flags", "Drowned Bell"]


def fields():
    return dict(stop=R.choice(STOPS), stop2=R.choice(STOPS), n=R.randint(2, 7), big=R.randint(12, 64), build=f"0.{R.randint(9, 31)}.{R.randint(0, 9)}", tk=f"TL-{R.randint(101, 689)}", wd=R.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
                h=R.choice(["half nine", "ten", "eleven", "two", "half three", "four"]), sec=R.randint(35, 150), obj=R.choice(["sextant", "herring knife", "logbook of the Saint Brendan", "oilskin", "brass telegraph", "sail needle", "ship's biscuit", "pilot's badge", "cork lifejacket"]),
                acc=f"KH.19{R.randint(20, 98)}.{R.randint(1, 240)}", ph=R.choice(["an old Samsung", "the iPhone SE", "a Pixel", "Bernie's own phone", "a very cracked Huawei"]), yr=R.randint(1843, 1962),
                school=R.choice(["the Mercy", "Scoil Bhríde", "the Educate Together", "the Gaelscoil", "a crowd from Athlone"]), voice=R.choice(["Peadar", "Maura", "the actor", "young Caoimhe"]), tour=R.choice(["Fishwives tour", "family trail", "Emigration tour", "short loop"]))


def spin(line, f):
    return re.sub(r"\[\[(.*?)\]\]", lambda x: R.choice(x.group(1).split("|")), line).format(**f)


# museum to studio (MA), studio to museum (AM): in build (b), content (c), general (g); inside: MM, AA
WHO = {"MAb": ([aoife, fintan, bernie], [ruth, shane]), "MAc": ([sorcha, fintan, aoife], [mat, hannah]), "MAg": ([bernie, aoife], [hannah, ruth]),
       "AMb": ([ruth, shane, mat], [aoife, fintan]), "AMc": ([hannah, mat], [sorcha, fintan]), "AMg": ([hannah, ruth], [aoife, bernie]),
       "MM": ([aoife, sorcha, fintan, bernie], [fintan, bernie, sorcha, aoife]), "AA": ([ruth, mat, hannah, shane], [shane, hannah, ruth, mat])}
ROOM = {"b": B, "c": C, "g": G, "M": MI, "A": ST}
TALK = [
 ("MAb", ["{stop} won't trigger on {ph}. [[Build {build}.|It worked yesterday.]] [[Beacon or app?|Any notion?]]", "[[Beacon's on low battery, {n}%.|Looks like the beacon went asleep.]] Give it a tap and it'll wake.", "[[Awake. Ta.|Sorted, thanks a million.]]"]),
 ("MAb", ["Who do I ask about {tk}? [[It's only small.|No panic.]]", "Me. [[It's in for {wd}.|Merged this morning, it's in {build}.]]", "[[You're very good.|Lovely.]]"]),
 ("MAb", ["Can the editor take {big} images at once or will I do them in bits?", "Bits of {n} for now, it chokes over that. [[Fix is on the list as {tk}.|Sorry, it's a bit rubbish.]]", "No bother, I'll make tea between."]),
 ("MAb", ["The import read {acc} as a date :) [[It thinks our {obj} happened in the future.|Fairly sure we weren't collecting then.]]", "Ha. Column's set to auto. Switched to text, try again?", "Now it's [[a {obj} again|back where it belongs]]."]),
 ("MAb", ["[[A visitor|A German lady]] asked can she slow the audio down. Is that a thing?", "Long-press on play, 0.8. [[We hid it too well.|Nobody finds it, Mat has a better idea in {tk}.]]", "She found it, delighted."]),
 ("MAb", ["Wifi in the {stop} corner is dead since {h}. [[Does the app cope offline?|Will the tour stall?]]", "It copes, it has the next {n} stops cached.", "Just walked it, all fine."]),
 ("MAb", ["Dashboard says {big}0 starts on {wd}, my clicker says {big}. [[Which of us is drunk?|One of us has a zero too many.]]", "Staging data leaking in, that'd be my zero. Fixed.", "Phew, I'd ordered more maps."]),
 ("MAb", ["Could I get a second login for {wd}? [[The volunteer needs to do captions.|Only captions, nothing dangerous.]]", "Done, invite's in your inbox. Expires in {n} weeks."]),
 ("MAb", ["Is the 'walk on' chime meant to be that loud? [[Bernie jumped.|The invigilator dropped her knitting.]]", "Down 6 dB in {build}. Apologies to the knitting.", "The knitting forgives."]),
 ("MAb", ["Export of captions gives me funny signs for fadas. [[Seán is now SeÃ¡n.|Poor Síle.]]", "Open it as UTF-8, or I send you xlsx from here.", "xlsx please, I'm too old for the other thing."]),
 ("MAb", ["Handset {n} of the loan set is gone grey. [[Dropped in the dock? |]]Do we have a spare?", "One in the post, [[there tomorrow|there {wd}]]. Put the grey one in rice and hope.", "Spare's here. Rice didn't help but we had risotto."]),
 ("MAc", ["New text for {stop} is in, {sec} seconds read aloud. [[Too long?|Be honest.]]", "[[Tiny bit. Could lose the second sentence?|Reads great. Wouldn't touch it.]]", "[[Right so.|Grand.]]"]),
 ("MAc", ["We have a better photo of the {obj} ({acc}). Swap it?", "Yes please, portrait format if you have it.", "Uploaded. It even has a bit of shine on it."]),
 ("MAc", ["Date at {stop} should be {yr}, I was told off by a retired pilot. [[He had proof.|He had a folder.]]", "Changed, live in ten minutes. Thank the pilot!", "He wants a job now."]),
 ("MAc", ["Would the {tour} be better ending at {stop} or {stop2}? I [[go back and forth|can't see it any more]].", "{stop2}. People want a seat at the end and there's a bench.", "The bench decides. Thanks."]),
 ("MAc", ["Recording with {voice} moved from {wd} morning to {h}, he has [[the vet|a dentist]]. Alright with you?", "No problem at all, I'll tell the studio."]),
 ("MAc", ["[[Can I say 'gutted' in a family trail?|Is 'bilge' a word for eight-year-olds?]] The teacher of {school} wasn't sure.", "Say it. They'll love it.", "They did. {n} times on the way out."]),
 ("MAc", ["Found the letter of {yr} that goes with the {obj}. [[It's a heartbreaker.|Would you have room for a reading?]]", "Oh that's gorgeous. {stop} has {sec} seconds free.", "I'll cut it gently."]),
 ("MAc", ["Irish version of {stop} is back from the translator. She changed '{obj}' to something nicer.", "In the editor already? I'll lay it out {wd}.", "It is, third tab."]),
 ("MAg", ["Group of {big} from {school} on {wd} at {h}. [[Anything you want tested?|Guinea pigs available.]]", "Ooh yes: the new menu on {tour}. Just watch where they get stuck.", "Stuck nowhere, ran through it like hares."]),
 ("MAg", ["Someone left a note in the box: 'best thing since the ferry'. [[Thought ye'd like that.|Putting it here for the cold evenings.]]", "Printed and on the fridge!"]),
 ("MAg", ["Sorry, missed your message on {wd}, was on the floor all day. [[Yes to both.|The answer's yes.]]", "No harm done, thanks."]),
 ("MAg", ["Closing at {h} on {wd} for a [[fire drill|wedding shoot]]. Don't push a build then please.", "Noted, nothing goes out that day.", "Thanks, all still standing."]),
 ("MAg", ["Can someone send me the invoice for the {big} lanyards? Finance can't find it.", "Sent again to accounts. It was under 'Misc', sorry.", "Paid."]),
 ("AMb", ["Build {build} is on the test phones. [[Have a poke at {stop}?|New bit is the map.]]", "Poked. [[Map's lovely.|Works, only the back button's shy.]]", "[[Class.|Will un-shy it.]]"]),
 ("AMb", ["Need the accession numbers for {stop}, have {n} of {big}. [[No rush, {wd} does.|Could you export?]]", "Export in the drive, mind row {n}, that's on loan.", "Minded. Cheers."]),
 ("AMb", ["Pushing {build} tonight at {h}, five minutes down. Fine?", "Fine, we're shut.", "Up again, took four."]),
 ("AMb", ["Could somebody read me the serial on beacon {n} at {stop}? [[Behind the panel.|Bring a torch.]]", "KT-{big}{n}. And there's a sandwich behind the panel too.", "Not ours. I think."]),
 ("AMb", ["I've a doubt on {tk}: should 'skip' jump to {stop} or ask first?", "Ask first, older people tap by accident.", "Good point, asks first now."]),
 ("AMb", ["Test phone {n} hasn't synced since {wd}. Is it in a drawer?", "Under a pile of leaflets. It's on charge now."]),
 ("AMb", ["[[{big} duplicates in the catalogue feed|There are {big} objects without a picture]], mostly the {obj} type. Do I hide them?", "Hide them, I'll clean at source {wd}.", "Hidden."]),
 ("AMb", ["Tried the new map on {ph}, it's slow: {n} seconds. Chasing it in {tk}.", "Thanks for saying, I was blaming the phone.", "Half a second now, was an oversized tile."]),
 ("AMb", ["I disagree a bit on the grey. On the floor at {h} with the sun in, you can't read it.", "Come to think of it you're right. Darker?", "Two steps darker, looks like it was always so."]),
 ("AMc", ["Rough cut of {stop} with {voice} is up. [[The breath at {sec}s stays in, I think.|Listen on headphones.]]", "Listened twice. [[Keep the breath.|He says 'skiff' wrong but it's charming.]]", "Keeping."]),
 ("AMc", ["Need a one-line caption for the {obj}, max {big} characters.", "'Older than the pier and better kept.'", "Perfect, stealing that for everything."]),
 ("AMc", ["Is it the {stop} first and then {stop2}, or did ye change the route?", "Changed in {wd}'s list. {stop2} first, the floor's being waxed.", "Ah, saw it now."]),
 ("AMc", ["[[Photographer can do {wd} at {h}|Light is best at {h}]]. Would the {obj} be out of its case?", "I'll have it out, gloves on, {n} minutes.", "That's all we need."]),
 ("AMc", ["Drew {n} icons for the {tour}. [[The fish looks like a shoe.|Vote please.]]", "Number two. The shoe-fish has its fans here though.", "Shoe-fish lives as a sticker then."]),
 ("AMc", ["I need one fact for the loading screen. Something with herring.", "In {yr} they landed {big} thousand barrels here and nobody could smell anything else for a month.", "Wonderful, disgusting, in."]),
 ("AMc", ["Transcript of {stop} has 'buoy' as 'boy' all the way. Will I fix?", "Please do. {n} drowned boys is another sort of tour."]),
 ("AMg", ["Train gets in at {h} on {wd}, {n} of us. [[Do we need anything?|Is the kettle on?]]", "Wellies, the yard is a lake. Kettle's always on.", "Wellies packed."]),
 ("AMg", ["Out this afternoon, [[the small lad has a temperature|creche rang]]. Back on tomorrow.", "Mind him, nothing's burning here."]),
 ("AMg", ["Licence page wording is in the drive for a look, half a page. [[By {wd} if you can.|Only if you've a minute.]]", "Two commas and a thumbs up.", "Commas in."]),
 ("AMg", ["Usage for the week: {big}0 starts, {n} in ten finish. [[Best {wd} yet.|The rain helps.]]", "Brilliant, putting it on the staff board."]),
 ("AMg", ["Do you know is {wd} a bank holiday there as well? My calendar's in three countries.", "It's one island, Hannah-style calendars aside. It's a normal day.", "Right, working so."]),
 ("MM", ["Did the {obj} ({acc}) go back in store?", "Shelf {n}, signed for."]),
 ("MM", ["Who has the keys of the {stop} panel?", "On the hook. The other hook."]),
 ("MM", ["{big} in from {school} and only one teacher. Any spare pair of hands at {h}?", "Coming down.", "You're a saint."]),
 ("MM", ["Roof's dripping by {stop} again, bucket's out. Contractor says {wd}.", "He said that in {yr} too."]),
 ("MM", ["Rota for {wd}: I'm short {n}.", "Put me down for the afternoon.", "Ta."]),
 ("MM", ["Conservator wants the lux readings for the {obj}.", "Emailed. 48, behaving itself."]),
 ("MM", ["Printer's eaten the {tour} leaflets.", "Use the one upstairs, code {n}{big}."]),
 ("MM", ["Loan form from the county library, {n} items. Alright to sign?", "Alright, but not the {obj}."]),
 ("AA", ["CI is red on {build}. [[Mine?|Who?]]", "Mine, flaky test, rerunning.", "Green."]),
 ("AA", ["Anyone using test phone {n}?", "It's on my desk, take it."]),
 ("AA", ["Review for {tk} please, {big} lines.", "Done, one nit."]),
 ("AA", ["Timesheets by {h} or accounts will come for us.", "In. Lunch is 'research'."]),
 ("AA", ["Who's on support {wd}?", "Me, swap if it rains."]),
 ("AA", ["Figma's slow as treacle today.", "Close the {n} other files."]),
 ("AA", ["Cert on staging runs out in {n} days.", "Renewed, next one's automatic."]),
 ("AA", ["Is {tk} a bug or a wish?", "A wish in a bug's coat. Backlog."]),
 ("MAb", ["Two stops play over each other between {stop} and {stop2}. Like a pub.", "Beacons are too near. Can you move one a metre or so?", "Moved behind the pillar, quiet now."]),
 ("MAb", ["Font on the loan set is tiny after {build}. Was that meant?", "No! System setting got reset. Pushing it back now.", "Readable again, thanks for the speed."]),
 ("MAb", ["Where do I see how many listened to the end of {stop}?", "Dashboard, third tab, 'completion'. {big} percent this week.", "Found it. Better than I feared."]),
 ("MAc", ["The widow of the last pilot would love to hear {stop} before it's live. Can I play it to her?", "Of course, I'll send you a clean file.", "She cried and then corrected {n} things. All in the doc."]),
 ("MAc", ["I'm not sold on music under {stop}. It tells people what to feel.", "Fair. Without, then, only the wind?", "Wind's perfect."]),
 ("MAc", ["Heads up, I'm at a conference {wd}, texts will be a day late.", "No problem, we've {n} others to lay out."]),
 ("MAg", ["Who ordered {big} metres of blue ribbon to the front desk?", "For the launch, my fault, forgot to warn you. Sorry Bernie-desk!", "The desk looks like a ship. Leaving it."]),
 ("MAg", ["Coach firm asks can we do the {tour} in Dutch.", "Not yet, but put them on the list, number {n} asking.", "Listed."]),
 ("AMb", ["Anyone on site who could restart the box in the {stop} cupboard?", "Done, green light.", "You're a star."]),
 ("AMc", ["Audio of {stop} clips at {sec}s, we need {voice} for one line again.", "He's in on {wd} at {h} anyway, I'll grab him.", "Got the line. One take."]),
 ("AMc", ["What did people call the {obj} locally? Want it in the label.", "'The yoke.' Honestly. I'll find something better.", "No no, The Yoke it is."]),
 ("AMg", ["{wd}'s notes are in the drive. [[Shout if I put words in your mouth.|I left out the bit about the seagull.]]", "Read them, all fair."]),
 ("AMg", ["Postcards from the printer: {big}0 arrived, the blue is a bit green.", "It's the Atlantic, nobody'll know.", "Ha, true."]),
 ("AMb", ["Storage on the loan set at {big}%. I'd clear old builds, ok?", "Clear away, keep the Irish audio.", "Irish audio safe."]),
 ("MAb", ["Thing on {tk}: tapping the {obj} opens the {stop} page. Funny but wrong.", "Copy-paste, mine. Swapped.", "Works."]),
 ("MAb", ["Can we time a build for after {wd}? {school} is in and I want no surprises.", "Nothing before {wd} evening so. I'll write it in the calendar."]),
 ("AMg", ["Quick poll from {school} is in: {n} out of 7 stars, one child wrote 'more sharks'.", "We have no sharks. I'll ask Sorcha about sharks.", "There's a basking shark in the loft, it turns out."]),
 ("MM", ["Sound booth heater is gone.", "Blanket in the press, form's filled in."]),
 ("MM", ["Minutes of the staff meeting: where?", "Shared drive, staff, {big}. I know."]),
 ("AA", ["Beer {wd}?", "After the retro. Bring opinions."]),
 ("AA", ["Can you take the call at {h}? Dentist.", "Got it."]),
 ("MAc", ["Fact check please: is {yr} on the {stop} card from us or from the internet?", "Internet, shame on me. What is it really?", "Two years later. Corrected in the sheet."]),
 ("AMc", ["I put the {obj} as the cover of the {tour}. Objections?", "None, it's had a long career in a drawer, let it shine."]),
 ("MAg", ["Does the app work on the island ferry? A man insists.", "If he loaded it before, yes, all of it.", "The man was right, I owe him a scone."]),
 ("AMb", ["Log says someone opened {stop} at {h} in the night?", "Cleaner. She's on her third tour, she says {voice} is good company.", "Best analytics story so far."]),
 ("AMg", ["Small thing: my name has a 'g' at the end of nothing on the badge list. Could it be fixed for {wd}?", "Reprinted. I'd blame the printer but it was me."]),
 ("MAb", ["Caption size on {stop} is bigger than {stop2}. Intentional?", "No, leftover. Same now in {build}.", "Neat."]),
 ("MAc", ["Child's voice for the {tour}: {voice}'s cousin would do it for an ice cream.", "Cheapest contract we ever had. Yes.", "Two scoops, it escalated."]),
 ("AMc", ["Any film of the Regatta of 1931? Even seconds.", "{sec} seconds, no sound, lots of hats. Digitised {wd}.", "Hats are exactly what I wanted."]),
 ("MM", ["Shop's out of herring tea towels.", "Reordered {big}."]),
 ("AA", ["Who renamed the branch to 'shoe-fish'?", "History will judge."]),
 ("AMb", ["Accessibility check on {build}: {n} contrast misses, all on {stop}. Fixing today.", "Thanks, our access group is in on {wd}.", "All pass now."]),
 ("AA", ["[[Anyone know|Remind me]] why {stop} is a special case in the code?", "[[Because of the stairs.|Look at the comment, it's a poem.]]"]),
 ("AA", ["[[Merging|Rolling]] {build} after lunch, last call.", "[[Hold five minutes, one typo.|Go.]]", "[[Gone.|Out.]]"]),
 ("AA", ["Stand-up at {h} instead? [[Plumber.|School run.|Bike's punctured.]]", "[[Suits me.|Fine, I'll tell the rest.]]"]),
 ("AA", ["{tk} reproduces only on {ph}. [[Of course.|Joy.]]", "[[Borrow mine.|Have you tried holding it upside down?]]"]),
 ("AA", ["Estimate for {tk}: {n} days. [[Too rosy?|Discuss.]]", "[[Double it.|Sounds right to me.]]", "Writing {big} hours then."]),
 ("AA", ["Licence for the [[font|icon set|map tiles]] is up for renewal, {big}0 euro.", "[[Pay it.|We use it twice, let's drop it.]]"]),
 ("AA", ["Dead link in the {tour} footer.", "[[Mine, fixing.|Redirect's in.]]"]),
 ("AA", ["Who's got the good headphones? I've {voice} to cut.", "[[Second drawer.|On my head.]]"]),
 ("AA", ["Coffee machine says {n}.", "[[Descale.|It wants beans.|It always says that.]]"]),
 ("AA", ["Crash rate on {build}: 0.{n} percent.", "[[Down, nice.|That's the lowest since spring.|Acceptable, just.]]"]),
 ("AA", ["Backup of the audio bucket took {n} hours.", "[[Move it to the night?|Because of the wav files, I'd say.]]", "[[Scheduled.|Will do.]]"]),
 ("AA", ["Mock for {stop} has {n} comments from me, all small.", "[[Seen, half done.|Thanks, on them.]]"]),
 ("AA", ["[[Room three|The small room]] on {wd} at {h} is ours?", "[[Ours till the hour.|Sales nicked it, take the sofa.]]"]),
 ("AA", ["New keyboard, apologies for the noise.", "[[It's hail.|I like it.]]"]),
 ("AA", ["Lunch order: {n} so far.", "[[Falafel.|Same as ever.|None for me, on a diet since {wd}.]]"]),
 ("MM", ["[[Gallery {n}|The {stop} room]] is at {big} percent humidity.", "[[Dehumidifier's emptied.|Door was propped with a chair again.]]"]),
 ("MM", ["Anyone see the [[step stool|long ladder|hand truck]]?", "[[Loft.|Borrowed it for {acc}.]]", "[[Ta.|Sound.]]"]),
 ("MM", ["Query from [[a Boston family|a man in Hull|a PhD student]] on the {obj}. Who'd take it?", "[[I'll write to them {wd}.|Mine.]]"]),
 ("MM", ["Till's out by {n} euro.", "[[I bought stamps, receipt's under the lid.|Count again, it's always the twos.]]"]),
 ("MM", ["Volunteers' tea on {wd} at {h}, who's baking?", "[[Me, brack.|I'll buy.]]"]),
 ("MM", ["Light's gone over {stop}.", "[[Electrician {wd}.|Changed it.]]"]),
 ("MM", ["New accession {acc}, a {obj} from a house clearance. [[Gorgeous.|Bit of worm in it.]]", "[[Quarantine shelf first.|Freezer, two weeks.]]", "[[In it goes.|Done.]]"]),
 ("MM", ["Council wants visitor figures for the month by {wd}.", "[[{big}60, sent.|I have them, hang on.]]"]),
 ("MM", ["A seagull is in {stop}.", "[[Opened the back door, it left like a bishop.|Net. Again.]]"]),
 ("MM", ["[[Alarm code|Gate code]] changes on {wd}.", "[[Noted.|Tell the cleaners.]]"]),
 ("MM", ["Label for the {obj} says {yr}, the register says other.", "[[Register's right.|I'll reprint.]]"]),
 ("MM", ["{school} sent drawings of the {obj}. [[Wall?|They gave it legs.]]", "[[Wall.|Frame the one with legs.]]"]),
 ("MM", ["Toilets: {n} of them blocked.", "[[Rang Noel.|I'd rather not say who fixed it.]]"]),
 ("MM", ["Ferry's off on {wd}, expect quiet.", "[[Then I clean the {obj}.|Stock-take so.]]"]),
 ("MAb", ["Search doesn't find '{obj}' but finds '{obj}s'. [[Odd.|Is it me?]]", "[[Stemming. English grammar beats us all.|Not you. Reindexed now.]]", "[[Found.|Hurray.]]"]),
 ("MAb", ["I pressed something in the editor and {stop} went to draft. [[Help?|Sorry!]]", "[[History, top right, restore.|Restored from here, no harm.]]", "[[Back.|You saved a lunch.]]"]),
 ("MAb", ["[[Charging trolley|The dock]] blinks red at slot {n}.", "[[Pull the plug for a minute, it sulks.|Loose contact, we'll bring a new lead on {wd}.]]"]),
 ("MAc", ["Is there room for {n} lines more at {stop2}? [[The {obj} deserves it.|A cousin turned up with facts.]]", "[[Two lines, not a word more.|If you cut the weather.]]", "[[Cut.|Deal.]]"]),
 ("MAc", ["Would you ever look at how 'Ó' looks in the headline at {stop}. [[The hat's cut off.|Bareheaded.]]", "[[Line height, fixed.|Hat restored.]]"]),
 ("MAc", ["Donor of the {obj} asks to be called 'a friend of the museum'. Could you change {stop}?", "[[Changed.|In the next push.]]", "[[She'll be pleased.|Thanks.]]"]),
 ("MAg", ["[[Bus of {big}|{big} Active Retired]] due at {h}, all with own phones. Will the guest wifi hold?", "[[It should, {big} isn't much.|Put half on the loan set to be safe.]]", "[[Held.|They sang.]]"]),
 ("MAg", ["Radio wants a minute of {stop} for {wd}. Can I give them the file?", "[[Give away.|Yes, I'll make a clean cut.]]"]),
 ("AMb", ["Turned on the new log for {stop}, {build}. [[If it's slow say so.|Watch the battery for me?]]", "[[No difference here.|Battery's at {big} after a day, fine.]]"]),
 ("AMb", ["Does anyone there still use [[the old map link|the csv export]]? I'd love to bin it.", "[[Bin it.|Only me, and I can stop.]]", "[[Binned.|Gone, with honours.]]"]),
 ("AMb", ["Spotted a gap: {acc} has audio, no picture.", "[[It's on loan in Cork, picture {wd}.|Shot it just now, uploading.]]"]),
 ("AMc", ["{stop2}: shall {voice} say 'fathoms' or 'metres'?", "[[Fathoms, always.|Both, fathoms first.]]", "[[Aye aye.|Fathoms it is.]]"]),
 ("AMc", ["Colour for the {tour}: [[rust or kelp|oilskin yellow or slate]]? I have both on screen.", "[[The first.|Second, it's nearer the boats.]]"]),
 ("AMc", ["[[Sorry, one more|Last question of the day]]: plural of {obj} in the label?", "[[There's only one in the world, so none.|Add an s and be done.]]"]),
 ("AMg", ["[[{n} sign-ups|{n} new names]] on the newsletter, one from New Zealand.", "[[Someone's granny left from this pier.|Fame!]]"]),
 ("AMg", ["I've the {wd} train booked. [[Shout if it's a bad day.|Want anything from the big smoke?]]", "[[Good day. Bring nothing but yourself.|Decent bread.]]", "[[Will do.|Done.]]"]),
]
POOL = {}


def lead(i):
    return R.choice(["Ah. ", "Right: ", "Yep. ", "Sure look. ", "Ok so. ", "Hm. ", "Oh! ", "Hiya. "]) if i == 1 and R.random() < .28 else ""


def background(codes, per_week, first, last, reply=(4, 110), answered=1.0, short=False):
    ex = [(k, t[:2] if short else t) for k, t in TALK if k[:2] in codes]
    if short and codes[0] == "MA":
        LATE = ("Train gets in", "train booked", "blue ribbon", "shoe", "oat", "Regatta", "Child's voice", "badge list", "The widow", "Photographer", "music under", "I need one fact", "Postcards", "Quick poll", "Who do I ask", "second login", "I'm not sold")
        ex = [(k, t) for k, t in ex if not any(w in t[0] for w in LATE)]
    key = codes[0] + str(short)
    for d in days(day(first), day(last)):
        if d.weekday() > 4 or d in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not POOL.get(key):
                POOL[key] = list(ex); R.shuffle(POOL[key])
            k, lines = POOL[key].pop()
            one = R.choice(WHO[k][0]); other = R.choice([p for p in WHO[k][1] if p is not one])
            if d in story.closed[one.party]:
                continue
            if d >= day("2025-11-14") and ruth in (one, other) and codes[0] == "MA":
                one, other = (shane if p is ruth else p for p in (one, other))
            f = fields()
            story.exchange("slack", ROOM[k[-1]], d, one, other, [lead(i) + spin(l, f) for i, l in enumerate(lines)], reply, answered, .65, (9.0, 17.5))


X = ["MA", "AM"]
background(X, 13, "2025-01-06", "2025-04-30")
background(X, 11, "2025-05-01", "2025-06-27", (8, 200), .98)
background(X, 7.5, "2025-06-30", "2025-08-22", (50, 520), .9)
background(X, 5, "2025-08-25", "2025-10-24", (240, 1200), .76, True)
background(X, 2.8, "2025-10-28", "2025-12-19", (450, 2300), .62, True)
background(["MM"], 2.4, "2025-01-06", "2025-12-23", (5, 150), .97)
background(["AA"], 2.5, "2025-01-06", "2025-12-19", (4, 120), .97)

# ---------- scenes in Slack
a = s("2025-01-07 09:40", G, conor, "Morning all, and welcome to the Tideline channel. Twelve small museums on it by the end of next year, that's the number on our wall. Never worked with a crowd that knows its stuff like ye do.")
s("2025-01-07 09:58", G, declan, "Twelve it is. Delighted to be at it. I don't fully know how Slack works so if I go quiet, shout.", a)
s("2025-01-07 10:04", G, bernie, "I'll shout for him.", a)
# noise: joke
a = s("2025-01-22 12:31", G, bernie, "For the record the Dublin people brought their own oat milk in a cool bag. To a fishing town.")
s("2025-01-22 12:40", G, ruth, "And ye gave us tea you could stand a spoon in. My kidneys have filed a ticket.", a)
s("2025-01-22 12:44", G, bernie, "Won't fix, works as designed.", a)
# praise
a = s("2025-02-13 16:20", C, mat, "I want to say it here: Sorcha's text for Emigrants' Bench is the best copy I had in my hands in 10 years of work. I change nothing.")
s("2025-02-13 16:45", C, sorcha, "I'm scarlet. Thank you Mateusz. It's your pauses that make it.", a)
# noise: disagreement, ends well
a = s("2025-02-26 10:10", B, aoife, "I'm going to be awkward: I hate the new menu. I really do. Half of our visitors are over sixty and it's three levels deep.")
s("2025-02-26 10:35", B, mat, "Awkward is good. Can I sit with five over-sixties on Friday before I defend it?", a)
s("2025-02-28 15:05", B, mat, "Sat with six. You are right, I was wrong, four of them ended in settings. Flat menu on Tuesday.", a)
s("2025-02-28 15:11", B, aoife, "You're a gent. Thanks for coming down.", a)
# noise: escalation both wanted
a = s("2025-03-05 11:20", G, hannah, "@Conor @Declan we two (Aoife and me) can't settle who pays the voice actors, 8,400. We've agreed to hand it up to ye with both cases on one page. Monday's board?")
s("2025-03-05 11:31", G, aoife, "Seconded, the page is from both of us.", a)
s("2025-03-10 16:50", G, declan, "Split down the middle. Took four minutes. Good page.", a)
# noise: urgent, launch day
a = s("2025-03-27 09:12", B, bernie, "HELP. Launch is at 11 and every handset says 'no tour found'. The minister's in the car park!!")
s("2025-03-27 09:14", B, ruth, "On it.", a)
s("2025-03-27 09:31", B, shane, "Cert expired at midnight on the content host. New one's going in.", a)
s("2025-03-27 09:38", B, bernie, "They're alive. I aged ten years. Thank ye both.", a)
s("2025-03-27 14:20", B, ruth, "That was our slip, we've put an alarm on it so it can't happen quietly again.", a)
a = s("2025-03-28 09:30", G, conor, "What a day. Sorcha, Fintan, Bernie, Aoife: that was yours as much as ours. The minister asked for the link.")
s("2025-03-28 09:55", G, aoife, "Best morning this building's had since the Tall Ships. Thanks to all at Loomwright.", a)
# noise: third firm
a = s("2025-04-10 13:05", B, shane, "The beacon supplier has done it again. New firmware, no note, half the ids changed. They're a shower.")
s("2025-04-10 13:22", B, fintan, "Sent us 40 with dead batteries too. Never answer a mail either. Can we shop elsewhere?", a)
s("2025-04-11 10:02", B, shane, "Already have two samples from another crowd. Will test them this week on your floor if that suits.", a)
# T1 credit: press
a = s("2025-04-29 09:20", MI, sorcha, "Did ye see the piece in the trade weekly? 'Loomwright's Tideline, written and produced in its Dublin studio.' Written. In Dublin.")
s("2025-04-29 09:41", MI, fintan, "Two hundred and six texts. I counted the accession numbers for each one.", a)
s("2025-04-29 10:02", MI, aoife, "I'll say it to Hannah. Probably just the journalist.", a)
b = s("2025-04-29 11:10", G, aoife, "Lovely spread in the weekly! Tiny thing, the museum isn't in it, nor Sorcha's writing. Was that cut?")
s("2025-04-30 15:40", G, hannah, "Ah it's how these things get shortened. Great for all of us anyway! Link's on our site.", b)
story.truth("2025-04-29", "contribution not credited: the article calls the texts written in the studio", "loomwright", "kilcarrow", 4)
# T worry rights
a = s("2025-05-14 10:30", C, fintan, "Something small that's on my mind. The 1974 recordings (Fog Horn, Net Loft, Keeper's Kitchen): the families signed for use in the building. If we licence the tour out to others, I'm not certain that covers us. Might be nothing.")
s("2025-05-14 10:52", C, hannah, "Ooh. Speaking of Fog Horn, is the new edit ok?", a)
s("2025-05-14 11:20", C, fintan, "The edit's fine.", a)
s("2025-06-05 14:15", C, fintan, "Has anybody had a think about the family permissions since? I'd sooner ask them now while Mrs Heneghan is still with us.")
story.truth("2025-06-11", "request without answer: worry about the permissions of 1974 raised twice, not taken up", "loomwright", "kilcarrow", 4)
# noise: announced freeze
a = s("2025-05-21 09:45", B, ruth, "Notice: editor frozen 16-18 June while we move the database. Four weeks off. If that's a bad week for you say so and I'll shift it.")
s("2025-05-21 10:20", B, aoife, "Grand, we've nothing that week. Thanks for the long run-up.", a)
# promise slips 1
a = s("2025-05-22 11:00", B, fintan, "Bulk import: I'm still pasting captions one at a time, 340 to go. Any sight of the fix?")
s("2025-05-22 11:31", B, shane, "Next sprint, definitely. You'll have it mid June.", a)
b = s("2025-07-08 10:05", B, fintan, "Mid June's behind us, so. Import?")
s("2025-07-10 12:20", B, shane, "Got bumped, sorry. End of July, it's top of my list.", b)
c = s("2025-09-02 09:30", B, fintan, "I finished the captions by hand on Friday. 340. You can take the import off the list, or leave it for the next poor divil.")
s("2025-09-04 16:30", B, shane, "oh no. it was nearly there. sorry Fintan", c)
story.truth("2025-09-02", "promise slips: bulk import, three times", "loomwright", "kilcarrow", 4)
# T newcomer Niall
a = s("2025-06-09 09:15", G, aoife, "Niall Fahy starts today as our learning officer, he'll do the schools side of Tideline. Be nice!")
s("2025-06-09 10:00", G, niall, "Hi everyone! Really excited. Used to teach in Ballinrobe. Could someone on the studio side show me the editor some day this week? Any time suits.", a)
s("2025-06-13 11:10", B, niall, "Hi, me again, I don't seem to have a login for the editor yet. Who would I ask?")
s("2025-06-19 09:50", B, niall, "Is this the right channel for logins? I've the class trail written in a Word doc in the meantime")
s("2025-06-25 13:30", MI, niall, "Do they not like teachers or is it me? Two and a half weeks.")
s("2025-06-25 13:38", MI, aoife, "Not you. Use mine: password's on the post-it. I'm sorry, I'm buried.")
story.truth("2025-06-20", "newcomer left alone: learning officer gets neither login nor answer", "loomwright", "kilcarrow", 4)
# noise: trivial apology
a = s("2025-06-12 09:05", G, conor, "I owe the whole channel a grovelling apology: I replied-all with my lunch order. Nobody should know that about a man.")
s("2025-06-12 09:09", G, bernie, "Two sausage rolls Conor. Two.", a)
# T Mateusz worry
a = s("2025-06-24 15:10", C, mat, "Little observation. In the data people drop out after stop 6, four of ten. I think they are tired or it is the stairs. Could one of you watch on the floor for an hour and tell me?")
s("2025-06-24 16:20", C, aoife, "Interesting! Will have a look when things are calmer.", a)
s("2025-07-09 11:00", C, mat, "It is now nearly half who stop at stop 6. I would be happy with only ten minutes of watching, I can not see your stairs from Dublin.")
s("2025-07-24 10:40", ST, mat, "I asked again about stop 6 and nobody has time. Maybe they don't want to know it. I leave it.")
story.truth("2025-07-16", "request without answer: drop-out at stop 6 raised twice, not taken up", "kilcarrow", "loomwright", 3)
# noise: holidays
a = s("2025-07-14 10:00", G, hannah, "Studio's shut 28 July to 8 August as in the calendar, Shane's on the emergency phone. No working group on the 29th or the 12th, ye said ye'd be flat out with visitors anyway?")
s("2025-07-14 13:10", G, aoife, "Suits us perfectly. Enjoy it, ye earned it.", a)
# noise: blunt complaint solved
a = s("2025-07-22 16:05", B, bernie, "I'll say it straight: yesterday was a disgrace. 30 Spanish students, no Spanish, and me acting out the herring. Who took it off?")
s("2025-07-22 17:10", B, ruth, "Me, by accident, wrong flag in the Monday build. It's back. And I'd have paid in to see the herring.", a)
s("2025-07-23 09:20", B, bernie, "Forgiven. There's video.", a)
# pressure not shared
a = s("2025-08-20 16:40", MI, declan, "Between these walls. The Department is cutting us 22 percent for next year. Tideline is not safe. Nothing to the studio until I've spoken to the board, and maybe not then.")
s("2025-08-20 17:02", MI, aoife, "They're planning on our 60 for 2026, Declan. They'll have people hired on it.", a)
s("2025-08-21 09:00", MI, declan, "I know. Stall.", a)
# T newcomer Ines
a = s("2025-08-18 09:30", G, conor, "Ines Carvalho joins us as product lead, from Porto via a ticketing company. She takes Tideline over from me day to day.")
s("2025-08-18 10:10", G, ines, "Hello to all! I am very happy to be here. I would love to come to Kilcarrow to see the tour with my own eyes and understand how you work. When would be a good day for a visit? I'm free all weeks.", a)
s("2025-08-27 11:05", G, ines, "Good morning! I try again with my question of the visit :) Any day in September is possible. Also, who would be the person for me to talk about the roadmap?")
s("2025-09-03 15:15", G, aoife, "Hi Ines, welcome! Mad here, will get back to you on that.")
s("2025-09-11 10:20", ST, ines, "Did anyone get invited to the museum in the beginning? I asked 18 August and I still only know it from Google photos.")
s("2025-09-11 10:34", ST, ruth, "We practically lived there in spring. It was different then.")
story.truth("2025-09-05", "newcomer left alone: product lead asks to visit and gets no day", "kilcarrow", "loomwright", 3)
story.truth("2025-08-28", "replies slow down: on both sides", "both", "both", 3)
# T talk credit by Declan
a = s("2025-09-18 13:25", ST, ruth, "Friend's at the museums conference. Declan's on stage: 'an app our small team built in-house'. Photo of slide 9. My map. My actual map.")
s("2025-09-18 13:31", ST, shane, "In-house. Whose house.", a)
s("2025-09-18 13:50", ST, conor, "Leave it. I'll mention it when I see him.", a)
b = s("2025-09-19 10:15", G, ruth, "Heard Tideline was on the big stage yesterday! Would love to see the slides, especially the one with who made it.")
story.truth("2025-09-18", "contribution not credited: director presents the app as built in-house", "kilcarrow", "loomwright", 4)
# T meetings cancelled
s("2025-09-22 17:20", G, hannah, "Going to pull tomorrow's working group, half of us are on a pitch. Notes by message instead?")
s("2025-10-06 16:55", G, hannah, "No working group tomorrow either, sorry, same reason. We'll pick it up on the 21st.")
a = s("2025-10-07 10:10", MI, sorcha, "Two in a row. In spring they'd have come with a temperature of forty.")
s("2025-10-07 10:15", MI, bernie, "I ate all the scones myself.", a)
s("2025-11-03 17:10", G, hannah, "Skipping the 4th, nothing much on the list I think?")
a = s("2025-12-01 16:40", G, aoife, "We'll leave tomorrow's meeting so? Only three of us could make it.")
s("2025-12-02 12:30", G, hannah, "👍", a)
story.truth("2025-10-06", "meetings cancelled: working group falls out again and again", "loomwright", "kilcarrow", 4)
# T goals drift
a = s("2025-09-24 14:00", G, ines, "News: we had a good conversation with two distillery visitor centres and a shopping street in Cork. They would pay three times of a museum licence. Roadmap for winter moves in this direction: offers, loyalty points, shop links. The class trail goes to later.")
s("2025-09-26 16:10", G, niall, "Is the class trail not what it's for? I've eleven schools waiting on it.", a)
s("2025-10-01 09:40", G, ines, "I understand, but we need to look at where the income is.", a)
s("2025-10-01 10:05", MI, sorcha, "Loyalty points at the Emigrants' Bench. Buy nine crossings get the tenth free.")
story.truth("2025-09-26", "goals drift: distilleries and shops in place of small museums and schools", "loomwright", "kilcarrow", 4)
story.truth("2025-09-30", "contact thins out", "both", "both", 3)
story.truth("2025-10-17", "silence: every third question in the joint channels stays without any answer", "both", "both", 2)
# pressure shows
a = s("2025-10-14 11:30", G, aoife, "From our end no new spending on Tideline till further notice, that includes the Irish voices. Sorry.")
s("2025-10-15 15:00", G, hannah, "Oh. The voices are booked for the 23rd. Did something happen?", a)
s("2025-10-16 17:10", G, aoife, "Can't say more just now.", a)
story.truth("2025-10-14", "pressure not shared: spending stopped without a reason, the cut is known inside since August", "kilcarrow", "loomwright", 3)
# rights third
s("2025-10-09 09:20", C, fintan, "Mrs Heneghan died on Sunday, God rest her. That was one of the two I wanted to ask about the tapes. I'll stop raising it now.")
# noise autumn
a = s("2025-10-02 08:50", B, bernie, "Storm warning red, we're shut today and tomorrow, all handsets locked away dry.")
s("2025-10-02 09:05", B, ruth, "Mind yourselves! I've switched the booking banner for you, one less thing.", a)
s("2025-10-02 09:07", B, bernie, "You're a dote.", a)
a = s("2025-10-30 11:15", B, shane, "Told you Monday it'd be Thursday for the Halloween stop; it's going to be tomorrow morning before ye open, audio came in late from us. Ok?")
s("2025-10-30 13:40", B, niall, "Grand, the kids are in at 2.", a)
s("2025-10-31 08:55", B, shane, "Live. The bell is properly scary.", a)
# surprise: grant cut
a = s("2025-11-11 09:05", ST, conor, "County paper, page 4: 'Harbour Museum loses a fifth of grant, digital work to be paused'. Paused. Anybody hear a whisper of this from them?")
s("2025-11-11 09:12", ST, ines, "No. I sent them the plan for 2026 last week, with their 60 thousand in it.", a)
s("2025-11-11 09:20", ST, hannah, "So that's what 'can't say more' was. I cancelled two actors on a shrug.", a)
b = s("2025-11-11 12:10", G, conor, "We're reading in the paper that Tideline is paused on your side?")
s("2025-11-13 10:45", G, declan, "Paused is the journalist's word. We'd have told ye in due course, it's not a simple picture.", b)
story.truth("2025-11-11", "surprise: the studio reads of the cut in the paper", "kilcarrow", "loomwright", 5)
# credits dropped
a = s("2025-11-19 14:30", MI, niall, "Is it just my phone or is the About page different? It used to have all of us on it, Sorcha first. Now it's 'Made by Loomwright' and our logo in grey at the bottom.")
s("2025-11-19 14:44", MI, sorcha, "It's not your phone.", a)
s("2025-11-20 10:00", MI, fintan, "And they've the Fishwives tour in for the digital award, shortlist is up. Entrant, team, concept: see if you can find a Kilcarrow name.", a)
s("2025-11-21 11:30", G, sorcha, "I see the Fishwives tour is shortlisted. Who wrote it, does it say?")
story.truth("2025-11-20", "contribution not credited: names gone from the app and from the award entry", "loomwright", "kilcarrow", 4)
# surprise: Ruth off
a = s("2025-12-03 09:30", B, bernie, "Ruth, handset 3 is doing the grey thing again")
s("2025-12-05 10:50", B, shane, "Ruth's on the distillery job since the 17th of Nov, it's only me here now, and Fridays only", a)
s("2025-12-05 11:15", MI, bernie, "Ruth's gone off it these three weeks and not a word. I'd have baked something.")
story.truth("2025-12-05", "surprise: the lead developer is off the project for three weeks", "loomwright", "kilcarrow", 4)
a = s("2025-12-11 12:05", G, bernie, "Happy Christmas to all in Dublin when it comes. Mince pies are on the counter, should anyone be passing.")
s("2025-12-12 16:20", G, mat, "Thank you Bernie. I miss the strong tea.", a)
a = s("2025-12-17 15:10", G, ines, "Dates for January? Somebody should propose perhaps.")

# ---------- minutes
WG = [aoife, sorcha, fintan, hannah, ruth, mat]
def n(date, present, body, title="Tideline working group"):
    story.minutes(date, title, present, body)
n("2025-01-14", WG + [bernie, shane], "1. Round of names. Bernie showed the building, including the loft.\n2. Tour plan: 14 stops, three tours. Sorcha writes, Fintan finds objects, Mateusz designs.\n\nDecisions\n- Working group every second Tuesday, in Kilcarrow or on screen.\n\nActions\n- Ruth: beacon test in the Rope Walk by 24 January\n- Fintan: list of 60 objects by 28 January")
n("2025-01-28", WG + [shane], "1. Beacon test done, walls are thick but it works (Ruth).\n2. Object list is in, 64 items (Fintan). Thanks all round.\n3. Voices: local people where we can.\n\nActions\n- Hannah: quotes for recording by 11 February\n- Sorcha: first five texts by 11 February")
n("2025-02-11", WG + [bernie], "1. Five texts read aloud by Bernie, two shortened on the spot.\n2. Recording quote 8,400. Who carries it is open, Aoife and Hannah to write it up.\n\nDecisions\n- Irish and English from day one.\n\nActions\n- Mateusz: menu sketch by 25 February")
n("2025-02-25", WG + [shane, bernie], "1. Menu: Aoife not happy, Mateusz to test with older visitors.\n2. First audio in. Silence in the room after Emigrants' Bench.\n\nActions\n- Mateusz: user test on 28 February\n- Shane: offline cache by 11 March")
n("2025-03-10", [declan, conor, aoife, hannah], "1. Goal confirmed: twelve partner museums by December 2026.\n2. Voice actors: split half and half.\n3. Museum puts in 60,000 a year, studio matches in hours.\n\nDecisions\n- Launch on 27 March with the minister.", "Tideline board")
n("2025-03-11", WG + [shane, bernie], "1. Flat menu accepted by everyone.\n2. Offline cache works (Shane).\n3. Launch list walked through line by line.\n\nActions\n- Bernie: handsets charged and labelled by 26 March\n- Hannah: press folder together with Aoife by 20 March")
n("2025-03-25", WG + [shane, bernie, conor], "1. Dress rehearsal, 41 minutes, two typos.\n2. Who says what on the day: Declan, then Conor, then a child from Scoil Bhríde.\n\nActions\n- All: sleep")
n("2025-04-08", WG + [bernie, shane], "1. 1,900 starts in twelve days.\n2. Certificate slip on launch day: alarm now in place (Ruth explained, no hard feelings).\n3. First three partner museums named: Inishmore lighthouse, the canal museum, the lace school.\n\nActions\n- Hannah: draft licence by 6 May\n- Aoife: ring the three by 22 April")
n("2025-04-22", WG + [bernie], "1. All three partners said yes to a talk.\n2. Family trail: ten stops, Sorcha has six written.\n\nActions\n- Mateusz: icons by 6 May\n- Sorcha: rest of the trail by 20 May")
n("2025-05-06", WG + [shane], "1. Draft licence read, fine apart from the part on languages.\n2. Press: museum asks to be named in future, noted.\n3. Icons: fish redrawn.\n\nActions\n- Hannah: licence version 2 by 20 May")
n("2025-05-20", WG + [shane, bernie], "1. Lighthouse pilot agreed for September.\n2. Fintan mentioned the 1974 permissions, to be looked at some time.\n3. Database move in June announced.\n\nActions\n- Ruth: move plan by 3 June")
n("2025-06-03", [aoife, fintan, bernie, hannah, ruth, shane], "1. Move plan fine.\n2. Canal museum wants a quote.\n3. Niall starts on the 9th, will join.\n\nActions\n- Shane: bulk import by 17 June\n- Hannah: quote for the canal museum by 10 June")
n("2025-06-09", [declan, conor, aoife, hannah], "1. Three partners talking, first pilot in September. On course for twelve.\n2. Money as planned.", "Tideline board")
n("2025-06-17", [aoife, sorcha, niall, hannah, ruth], "1. Database moved in one night (Ruth). Applause.\n2. Bulk import not ready, moves to July.\n3. Niall asked for a login, Hannah will pass it on.\n\nActions\n- Shane: bulk import by 31 July")
n("2025-07-01", [aoife, fintan, niall, hannah, mat], "1. Summer numbers good.\n2. Mateusz on stop 6: to be looked at after the season.\n3. Quote for the canal museum still to be sent.\n\nActions\n- Hannah: quote by 15 July")
n("2025-07-15", [aoife, niall, bernie, hannah, shane], "1. Short meeting, everybody busy.\n2. No meetings on 29 July and 12 August, as agreed.\n3. Quote went out today.")
n("2025-08-26", [aoife, fintan, hannah, ines], "1. Ines introduced.\n2. Lighthouse pilot: moves from September to 'the autumn'.\n3. Import: not discussed, Shane absent.\n\nActions\n- Aoife: send dates for a visit by Ines")
n("2025-09-09", [aoife, niall, hannah, ines], "1. Dates for the visit: open.\n2. The canal museum has gone with somebody else.\n3. Partners: 'a handful next year would be a good result' (Hannah). No objection.")
n("2025-09-15", [declan, conor, aoife], "1. Figures taken as read.\n2. Number of partners: to be reviewed, twelve was on the high side.\n3. 2026 budget: next time.", "Tideline board")
n("2025-10-21", [aoife, fintan, hannah], "1. Lighthouse pilot: nobody had news. Leave it until spring.\n2. Plans for next year: keep what we have running and see. Nothing new to start.\n3. Ended after 20 minutes.")
story.truth("2025-10-21", "ambition fades: from twelve partners to a handful to keeping things running", "both", "both", 3)
n("2025-11-18", [aoife, hannah], "1. The newspaper. Aoife could not say more.\n2. No other points.")
n("2025-12-15", [declan, conor], "1. 2026: both to reflect over Christmas.\n2. Date of next meeting: to be found.", "Tideline board")
n("2025-12-16", [niall, ines], "1. Only two present, talked about schools for ten minutes.\n2. Niall to ask Aoife whether the series goes on.")
story.write()
