import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import re

# Kolmikko: a thermal satellite (Sarvikuu, Espoo), antennas in Teruel and on Fuerteventura (Cierzo, Zaragoza), fire and peat maps (Laukas, Tartu)
story = Story(4117, "Europe/Helsinki", "2025-03-03", "2026-01-30")
S, C, L = "sarvikuu", "cierzo", "laukas"
story.party(S, "sarvikuu.example"); story.party(C, "cierzo-tierra.example"); story.party(L, "laukas.example")

marja = story.person("Marja Koivuniemi", S, "Programme manager")
antti = story.person("Antti Rautio", S, "Mission operations")
pekka = story.person("Pekka Hietala", S, "Chief engineer, payload")
sini = story.person("Sini Lampinen", S, "Data processing")
juhani = story.person("Juhani Vesterinen", S, "Managing director")
bea = story.person("Beatriz Lahoz", C, "Customers and alliances")
ramiro = story.person("Ramiro Escartín", C, "Chief of station, Teruel")
nuria = story.person("Nuria Pallarés", C, "Scheduling")
ignacio = story.person("Ignacio Borau", C, "Technical director")
consuelo = story.person("Consuelo Gracia", C, "Director general")
kadri = story.person("Kadri Tamm", L, "Product lead")
priit = story.person("Priit Oja", L, "Data scientist")
liis = story.person("Liis Kask", L, "Customers")
margus = story.person("Margus Soosaar", L, "Founder")
helen = story.person("Helen Pärn", L, "Product lead from October 2025")

story.channel("kolmikko", [marja, antti, pekka, sini, juhani, bea, ramiro, nuria, ignacio, kadri, priit, liis, margus, helen])
story.channel("kol-ops", [marja, antti, pekka, sini, bea, ramiro, nuria, ignacio])
story.channel("kol-data", [marja, antti, pekka, sini, kadri, priit, liis, helen])
story.channel("delivery", [bea, ramiro, nuria, ignacio, kadri, priit, liis, helen])
story.channel("sarvikuu-kol", [marja, antti, pekka, sini, juhani])
story.channel("cierzo-turno", [bea, ramiro, nuria, ignacio, consuelo])
story.channel("laukas-tuba", [kadri, priit, liis, margus, helen])

for d in ["2025-04-18", "2025-05-01", "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-06"]:
    story.holidays.add(day(d))
    for p in (S, C, L):
        story.away(p, d, d)
for p, first, last in [(S, "2025-04-21", "2025-04-21"), (S, "2025-05-29", "2025-05-29"), (S, "2025-06-20", "2025-06-20"), (S, "2025-12-22", "2026-01-02"),
                       (C, "2025-04-17", "2025-04-17"), (C, "2025-04-23", "2025-04-23"), (C, "2025-08-15", "2025-08-15"), (C, "2025-10-13", "2025-10-13"), (C, "2025-12-08", "2025-12-08"), (C, "2025-12-24", "2026-01-06"),
                       (L, "2025-06-23", "2025-06-24"), (L, "2025-08-20", "2025-08-20"), (L, "2025-12-23", "2026-01-02")]:
    story.away(p, first, last)

# ---------------------------------------------------------------- background
active = {kadri: ("2025-03-01", "2025-09-26"), helen: ("2025-11-03", "2026-02-28"), marja: ("2025-03-01", "2026-02-28")}
summer = {marja: ("2025-07-14", "2025-08-08"), antti: ("2025-07-21", "2025-08-08"), pekka: ("2025-06-30", "2025-07-04"), sini: ("2025-07-07", "2025-07-25"), bea: ("2025-08-04", "2025-08-22"), ignacio: ("2025-08-04", "2025-08-29"),
          ramiro: ("2025-08-18", "2025-08-29"), kadri: ("2025-07-07", "2025-07-18"), priit: ("2025-07-28", "2025-08-08"), liis: ("2025-07-14", "2025-07-25")}
def there(p, d):
    a, s = active.get(p), summer.get(p)
    return (not a or day(a[0]) <= d <= day(a[1])) and not (s and day(s[0]) <= d <= day(s[1]))

c = story.chance
def filled():
    orb = c.randint(900, 5600)
    return dict(orb=orb, orb2=orb + c.choice([1, 2, 15, 16]), sta=c.choice(["TER-1", "TER-1", "TER-2", "TER-2", "FUE-1"]), db=c.choice(["1.5", "2", "2.4", "3", "0.8"]), kn=c.choice([34, 38, 41, 46, 52]),
                n=c.randint(3, 19), m=c.randint(20, 95), pct=c.choice([4, 6, 7, 9, 11, 13]), hh=c.choice(["03:12", "04:40", "11:26", "13:05", "21:48", "22:31", "01:57"]), gb=c.choice(["1.9", "2.3", "2.7", "3.4", "4.1"]),
                tile=c.choice(["35VME", "34VFH", "35VLC", "29TPG", "30TUL", "30SWG", "34VEL", "35WMN", "29SQC", "28RFS"]),
                place=c.choice(["Kurzeme", "Ida-Viru", "Soomaa", "Peipsi shore", "Kainuu", "Sierra de la Culebra", "Maestrazgo", "Gredos", "Latgale", "Alutaguse", "Sierra Bermeja"]),
                cust=c.choice(["the Latvian forest service", "the Riga insurer", "the rescue board", "the peat association", "the Castilian junta", "the power grid people"]),
                ver=c.choice(["0.9.4", "1.0.2", "1.1", "1.1.3", "1.2.0", "1.2.7"]), tk=f"KOL-{c.randint(110, 480)}", wd=c.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
                band=c.choice(["the 10.8 band", "band 3", "the 4-micron channel", "the long-wave half"]), k=c.choice(["0.3", "0.4", "0.6", "0.7"]))
def spin(text):
    while True:
        new = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: c.choice(m.group(1).split("|")), text, count=1)
        if new == text:
            return text
        text = new
pools = {}
def talk(where, key, exchanges, per_week, first, last, reply_minutes=(4, 220), answered=1.0, threads=0.6):
    for d in days(day(first), day(last)):
        if d.weekday() > 4 or d in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not pools.get(key):
                pools[key] = list(exchanges); c.shuffle(pools[key])
            A, B, lines = pools[key].pop()
            A = [p for p in A if there(p, d) and d not in story.closed[p.party]]; B = [p for p in B if there(p, d)]
            if not A or not B:
                continue
            a, b = c.choice(A), c.choice(B)
            f = filled(); f["a"], f["b"] = a.first, b.first
            story.exchange(where[0], where[1], d, a, b, [spin(x.format_map(f)) for x in lines], reply_minutes, answered, threads, (8.6, 17.6))

ops_s, ops_c = [antti, antti, pekka], [nuria, ramiro]
SC = [
 (ops_s, [ramiro], ["Orbit {orb} at {sta}: carrier {db} dB under the usual. Wind, or are we the problem?", "Wind, {kn} knots on the hill. The dish was [dancing jota|swinging like a drunk uncle at a wedding].", "[Ok. No ticket then.|Good, not us.]"]),
 ([antti], [nuria], ["Can you give {orb} to {sta} instead? Moon is in the beam on the other one.", "[done|moved], see the table. the moon has a terrible sense of timing", "Thanks."]),
 ([antti], [ramiro], ["Your log says lock at {hh}:04, our clock says {hh}:06. Who is right?", "We are, we have the maser and the better food 😄", "I give you the maser."]),
 (ops_s, [nuria], ["Is {sta} still on the spare LNA?", "yes until {wd}, the good one came back from repair but ramiro wants to [cold test|sniff] it first", "No hurry from us."]),
 ([pekka], [ramiro], ["I would need {n} minutes of unmodulated carrier at some pass this week. For the oscillator drift. Can be at night.", "At night we are awake anyway, somebody has to feed the station cat. {wd}, {hh}?", "Perfect. I set it in the onboard plan."]),
 ([antti], [ramiro, nuria], ["Two frames missing in {orb}. Sequence {m} and {m} plus one. Can you replay from your recorder?", "Replay running, should be in your bucket in half an hour.", "Got it. Complete now."]),
 ([antti], [nuria], ["Dump of {orb} is {gb} GB, it does not fit in one pass. Can I get the next one too?", "[you can have the next one if you tell nobody|sure, it was free anyway]", "I tell nobody."]),
 ([pekka], [ramiro], ["Question: your elevation log at {sta} has a step at 41 degrees, {db} tenths. Encoder?", "Cable wrap. It has a bend there since {wd}. We put new clamp this week.", "Thank you, then I will remove it in the analysis."]),
 ([antti], [nuria], ["Good work in the night. {n} of {n} passes clean.", "uy, praise from helsinki, i print it and frame it", "Espoo."]),
 (ops_s, [nuria, ramiro], ["Sorry, did not see your question until now. Was at the dentist. Yes, {orb} can be dropped.", "No worries, we had guessed it. Teeth ok?", "One less."]),
 ([antti], [nuria], ["We will do a small orbit keeping burn on {wd}, 4 cm/s. New TLE comes the same evening.", "[perfect, i keep the beam wide for the first two|ok, i will open the search window a bit] after it"]),
 ([pekka], [ramiro], ["What weather do you have at Teruel? Radome temperature looks strange.", "Normal weather, but [a stork|an engineer] left the heater on. Off now.", "Good to know it works."]),
 ([marja], [bea], ["Beatriz, I am tidying the pass count for the quarter. I have {m} plus the repeats, you?", "I have {m} as well, repeats we do not count when it was our fault, so it looks that we agree!", "Then we are done in two minutes. Nice."]),
 ([antti], [ramiro], ["Bit error rate at {sta} went up little after {hh}. Not urgent.", "The neighbour has a new welding workshop. I am going to bring him cheese and talk.", "Cheese diplomacy. Ok.", "It worked. He welds after lunch now."]),
 ([antti], [nuria], ["I am out {wd} afternoon, daughter has fever. Pekka has the keys.", "[poor thing|get well to her], we behave meanwhile"]),
 (ops_s, [ramiro], ["Do you mind if I use {orb} for a test of the slow modem mode?", "Be my guest. I only ask you put it in {tk} so the night shift does not think the satellite is dying.", "Done, written in {tk}."]),
 ([ramiro], ops_s, ["Good morning! Fog so thick that I lost the dish for a moment, and the hydraulics groaned like my father. All passes good in any case.", "[Here sun. World is upside down.|Fog is transparent in X band. Sleep calm.]"]),
 ([nuria], [antti], ["small thing: in your plan file {orb} appears two times", "Copy paste. Delete the second.", "borrado 👍"]),
 ([nuria], [antti], ["can i shift {orb} eleven minutes? a weather satellite people have an anomaly and beg for the slot", "Yes. Good that you ask. Tell them luck from us.", "they say thanks, and that finns are nice"]),
 ([ramiro], [pekka, antti], ["We did the greasing of {sta} this morning, so if the tracking looks smoother, it is not your imagination.", "It looks smoother. I believed first the plot was broken."]),
 ([ramiro], [antti], ["Sorry sorry, the recorder of {orb} was full and we lost the last {n} seconds. My fault, I had to clean it on {wd}.", "{n} seconds is nothing, only sea. Did you make script for it?", "Cron job since ten minutes ago, and I bring the coffee for the shift as penance."]),
 ([nuria], [antti, pekka], ["which polarisation for {orb} on x band, right as always?", "Right as always.", "ok, i ask because the last time somebody from here was creative"]),
 ([ignacio], [pekka], ["Dear Pekka, could you confirm us the maximum EIRP in the new mode? For the licence file we need the figure with one decimal.", "{m}.2 dBm at the flange, add antenna pattern I sent. For licence take the upper curve.", "Thank you very much, it is exactly what was missing."]),
 ([ramiro], [antti], ["A curious thing: at {hh} I saw you {db} dB STRONGER than the model. Did you feed her with something?", "Battery was full and the amplifier warm. She was in good mood."]),
 ([nuria], [antti], ["antti the onboard time is {n} ms off since the last upload, is it intended?", "Not intended. Good eye. I correct in next pass.", "corrected, i see it 👌"]),
 ([nuria], [antti, marja], ["i am on holiday [thursday and friday|monday and tuesday], ramiro has the table. he promised not to touch the colours", "He will touch the colours."]),
 ([ramiro], ops_s, ["Visit of a school today, 40 children. One asked if the satellite is lonely. What do I answer?", "Tell her that second one comes.", "She was very relieved."]),
 ([nuria], [pekka], ["for {tk}: do you prefer we keep the raw iq two weeks or four?", "Two is enough, except from the calibration passes. Those four.", "noted in the ticket"]),
 ([ramiro], [antti], ["Thunder around the hill, we park {sta} from {hh} for an hour. You lose maybe one short pass.", "Safety first. That pass was bad anyway, {n} degrees."]),
 ([ignacio], [antti, pekka], ["We have the doubt if your new framing uses the CCSDS randomiser or not, the demodulator of {sta} does not decide himself.", "It uses. Same polynomial as before.", "Understood, then it was our configuration. Solved."]),
 ([nuria], [antti], ["pass report {orb}: all green. i attach nothing because there is nothing to attach", "Best report of the week."]),
 ([ramiro], [pekka, antti], ["New firmware of the tracking receiver arrived, I install it on {wd} if you agree, takes {m} minutes between passes.", "Agree. Please keep the old one near.", "Old one is on my USB, around my neck like a medal."]),
 ([bea], [marja], ["Marja, the auditor wants to see the station in autumn. Would you like to join, and see also the ham cellar?", "I join for the ham. And the auditor a bit."]),
]
SL = [
 ([sini], [priit], ["Scene {tile} from this morning is up :) a bit cloudy in north, should be fine for you", "Cloud is fine. Fog is enemy.", "no fog I promise"]),
 ([sini], [priit, kadri, helen], ["hi! could you check {tile}, I see a stripe in {band} but maybe it's only my screen", "Not only your screen. Column {m}, {k} K lower.", "ok dead column then, I mask it in next run :)"]),
 ([pekka], [priit], ["Blackbody sequence of orbit {orb} gives offset of {k} K. Does it agree with your lake surface check?", "Lake says {k} also, plus minus one tenth. [Lakes are honest.|I trust the lake.]", "Good, then I freeze it."]),
 ([sini], [liis], ["is {cust} happy with geotiff or do they still want the shape files?", "They say geotiff and then they open it in excel, so.. both please 🙈", "haha ok both"]),
 ([sini], [priit], ["processing is late about two hours today, disk was full. told you so you dont wait", "Thanks for telling. I go to run then.", "its ready now btw, before lunch even"]),
 ([pekka], [priit], ["Please do not use {tile} of yesterday. Shutter was half closed in the first {n} lines.", "Saw. Looked like Finland at winter.", "It was Finland at winter."]),
 ([sini], [kadri, helen, priit], ["new ancillary files have the sun angle now, you asked in {tk}", "Perfect. [One script less on our side.|That saves Priit an evening per week.]"]),
 ([marja], [kadri, helen], ["{b}, do you still need the weekly list of acquired scenes or is the API enough?", "API is enough. The list I only read from politeness.", "I stop it from politeness."]),
 ([sini], [priit], ["sorry I missed your message yesterday, kid was home with chicken pox!! will look at {tile} first thing", "Chicken pox wins. {tile} can wait to {wd}.", "looked already, it was cloud mask, fixed"]),
 ([pekka], [priit], ["What is your smallest detected hot spot so far? I need a number for a slide.", "{n} square metres sauna. Owner was inside.", "That is the best number I ever had on a slide."]),
 ([antti], [kadri, helen, priit], ["Next {n} days the pointing is [2|3] km more west, because of calibration over lake. {place} stays covered.", "Ok. [We shift the tiles.|Noted in the calendar of tiles.]"]),
 ([sini], [liis], ["can I use the picture of {place} in our office tv? so pretty", "Of course! Send me a photo of the tv then 😊"]),
 ([sini], [priit], ["version {ver} of the reader is in the repo, only small things", "Installed. Small things work."]),
 ([priit], [sini], ["{tile}: geolocation is {n}0 m to east. Only this one.", "hmm star tracker was blinded by moon there I think. reprocess?", "Reprocess please. No rush.", "done!"]),
 ([priit], [pekka, sini], ["Question without hurry. Is noise figure for {band} before or after binning?", "After. Before it is factor two.", "Then my plot is too pessimistic. First time in history."]),
 ([kadri, helen], [sini], ["We have {n} scenes from {place} in the archive and one is named with wrong date. Can you rename or do we?", "I rename, otherwise the checksums cry", "Ok. Tell when."]),
 ([liis], [sini, marja], ["{cust} asked in the morning if you can see a bonfire too… 😅", "we see all the bonfires. at midsummer whole Finland is one bonfire", "I tell them so, with heart"]),
 ([priit], [sini], ["Cloud mask thinks that sand is cloud. {tile}, again.", "yes I know :( it thinks my desk is cloud too. next version has the new threshold", "Threshold works. Sand is sand."]),
 ([liis], [pekka], ["Can somebody explain me in two sentences why night images are better, for {cust}?", "Sun does not heat the ground at night, so what is warm is warm of its own. Second sentence is not needed."]),
 ([kadri, helen], [marja], ["Can we have {m} extra minutes of imaging over {place} in the dry week? We pay from the test budget.", "Yes, there is room. You do not have to pay, we also want to see it.", "Nice. Thank you."]),
 ([priit], [pekka], ["I disagree with your emissivity for wet peat. Book says 0.97, my bog says 0.95.", "Which book and which bog?", "Yours and mine.", "Then we take your bog."]),
 ([priit], [sini], ["Download is [slow|very slow] today. Us or you?", "us, backup running. over in an hour", "Ok, coffee."]),
 ([liis], [sini], ["Sini, thank you for the quick reprocessing of {tile}, {cust} was really happy, they said 'super fast' in three languages", "aww :) made my day"]),
 ([kadri, helen], [sini, pekka], ["Ticket {tk}: we close it, the bias is gone with {ver}.", "Great, closing here too"]),
 ([priit], [antti], ["Was there a reason for the missing pass of {hh}?", "Spacecraft was turned to the sun, batteries. In the plan since {wd}.", "Ah, I read plan as I read contracts. Sorry."]),
 ([priit], [sini], ["Reference fires in {place} are measured, {n} points. File in the shared folder.", "you stood there with a thermometer?", "Student stood there. I held the map."]),
 ([kadri, helen], [pekka], ["For the paper we need a line on detector cooling. Two lines if you are in poetic mood.", "Here: detector is held at 77.4 K by a Stirling cooler with {m} mW lift. I am not in poetic mood."]),
 ([liis], [marja, sini], ["Small thing, our demo on {wd} is moved to the afternoon, so no need that data is ready before 9", "Good to know, we sleep longer then"]),
 ([priit], [sini], ["README says kelvin, file says celsius.", "README is right and the file is wrong, I was testing. Sorry!! fixed now", "I had a forest at 290 degrees celsius. Was good day."]),
]
CL = [
 ([nuria], [priit, liis], ["the push of {orb} to your server failed two times, is your disk full by chance?", "It was. Emptied. [Push again please.|Third time will work.]", "it went 👍"]),
 ([nuria], [priit], ["we have now {m} min from antenna to your bucket for {orb}. not bad no?", "Not bad. 40 is the dream.", "we are going to give you the dream, wait"]),
 ([ramiro], [liis], ["Hola Liis! For the visitors panel in Teruel, could you send me a nice picture of a fire found in {place}?", "Of course, I send three and you choose 😊", "The second one is incredible, gracias"]),
 ([nuria], [kadri, helen, priit], ["your ssh key expires on {wd}, do you send a new one or i extend?", "Sending new one. Thank you for watching over us."]),
 ([ramiro], [priit], ["Yesterday storm, {n} minutes of power from the diesel. Your files came late, I apologise for it.", "They came {m} minutes late. Diesel is accepted as excuse."]),
 ([nuria], [kadri, helen, liis], ["on {wd} between {hh} and one hour later we change a switch, the files will wait in the queue", "Ok. We do nothing then, we are good in it."]),
 ([ignacio], [kadri, helen], ["Would be possible that the checksum is calculated in your side also? In that form we detect the errors of the line.", "Yes, it is half day of work. Priit does it this week.", "Perfect, many thanks."]),
 ([bea], [liis], ["Liis, the people of {cust} came to see the antenna and they only spoke of you, so whatever you do, continue!", "Oh! 😊 I told them about the ham before, that may be why"]),
 ([nuria], [priit], ["{orb} has arrived to you twice, ignore the second", "Ignoring is free."]),
 ([nuria], [liis, kadri], ["sorry i answer late, i was in the station without coverage. yes, the format of {tk} is ok for us", "No problem, it was not urgent"]),
 ([ramiro], [priit], ["The latency monitor shows you a peak at {hh}, it was me, unplugging the wrong cable. Plugged back in 30 seconds with the heart at 180.", "Thank you for honest peak."]),
 ([bea], [kadri, helen], ["{b}, for the folder of the fair: do we say 'fire maps' or 'heat maps'? I have both and the designer is nervous.", "Fire maps. Heat map is what marketing people look at.", "Jajaja, fire maps then."]),
 ([priit], [nuria], ["Is {sta} recording at {hh} today? I see nothing in the table.", "it is at {hh} utc, you look in local time", "I look in wrong time. Thanks."]),
 ([priit], [nuria, ramiro], ["File of {orb} has {gb} GB but header says {n} MB more. Cut?", "Cut at the end, the antenna went below horizon before the dump finished. is normal with low passes", "Ok, I will teach the reader to be calm about it."]),
 ([liis], [ramiro], ["Ramiro, {cust} asks if the antenna hears in the rain 😅", "She hears, she only complains more. {db} dB of complaint.", "Translating this for the customer 😂"]),
 ([kadri, helen], [bea], ["Beatriz, we need the station addresses for a customs paper, silly thing.", "Here you have: Camino de la Loma s/n, Teruel, and the other I look for it.", "Thank you, enough with one."]),
 ([priit], [nuria], ["Can you keep the files of {wd} one more week on your side? I broke something here.", "kept. what did you break?", "Pride, mostly."]),
 ([liis], [nuria], ["We have a drill with {cust} on {wd}. Could the {hh} pass go first in the queue?", "first in the queue, no problem", "You are great! It went well"]),
 ([kadri, helen], [ignacio, nuria], ["Do you see the same packet loss as us, {pct} per mille since {wd}?", "We see less, 2, but it is there. The provider changed a route, we have called them.", "Now zero. Good call."]),
 ([priit], [ramiro], ["What is weather at Teruel? My model says wind of {kn} knots and I do not believe.", "{kn} knots and it takes the hats. Your model knows my village."]),
 ([liis], [bea], ["I have finished the Spanish version of the leaflet, can you look if it's not too Estonian?", "I looked, it is charming, I only changed two words and one was 'bog'.", "There is no Spanish word for bog?? Poor people"]),
 ([priit], [nuria], ["Queue shows {n} files waiting. Is it normal on {wd}?", "normal, big pass. they go out within the hour", "Out. Yes."]),
]
MAIL = [
 ([marja], [bea], ["Subject: Hours for {wd} | Hello Beatriz,\n\ncan you book two hours of station time on {wd} for the ranging test? Invoice as usual.\n\nMarja", "Dear Marja,\n\nbooked, and it does not need separate invoice, it enters in the monthly package.\n\nA greeting,\nBeatriz"]),
 ([bea], [marja], ["Subject: Photos of the station | Dear Marja,\n\nI hope that everything goes well by Espoo. I send you the link with the photos of the new fence and of Ramiro pretending that he works. You can use all of them except the last.\n\nBeatriz", "The last is the best one. Thank you, I use the one with the snow.\n\nMarja"]),
 ([pekka], [ignacio], ["Subject: Polarisation measurement at {sta} | Hello,\n\ncross-polar isolation from orbit {orb} is {m} dB in my evaluation. Your data sheet promises little more. Could you look at the feed when there is time?\n\nPekka Hietala", "Dear Pekka,\n\nthank you for the measure. We looked and there was humidity in the feed, it is drying. We repeat it the next week.\n\nKind regards,\nIgnacio Borau", "Measured again, two dB better. All good.\n\nPekka"]),
 ([antti], [ignacio, nuria], ["Subject: Leap in station clock {orb} | One second jump at {hh}. Yours?\n\nAntti", "Yes, the NTP server was restarted. Since then it is stable, we have verified it with three passes."]),
 ([ignacio], [pekka], ["Subject: Draft of interface document {ver} | Dear Pekka,\n\nI attach the draft. In the chapter 4 there are two yellow places in which I need your help. Whenever you can, without hurry.\n\nIgnacio", "Filled in the yellow places and made one more yellow, page {n}. Otherwise good document.\n\nPekka", "Your yellow is solved. I publish it as {ver}.\n\nIgnacio"]),
 ([bea], [antti, pekka], ["Subject: Badge for the visit | Hello,\n\nfor the visit to Teruel I need the number of passport and, sorry for the question, the size of shoe, because of the security boots.\n\nBeatriz", "Number by phone please. Shoe 44.", "44 we have, and with reinforced tip. See you soon!"]),
 ([marja], [kadri, helen, liis], ["Subject: Numbers for the quarter | Hello,\n\nfor our board I need: scenes delivered, scenes used, and one sentence from customer. Sentence can be short.\n\nMarja", "Delivered {m}1, used {m}0 (one was of a cow shed, long story). Sentence from customer: \"We saw smoke on your map before we saw smoke.\"", "Excellent sentence. Board likes cows too."]),
 ([priit], [pekka], ["Subject: Emissivity table {ver} | Attached. I changed rows {n} and up, moss was wrong. If you have comments, write in file, not in mail.\n\nPriit", "Comments are in the file. Row 12, I believe you too quickly there, please check again.", "Row 12 checked, you were right to doubt."]),
 ([liis], [sini, pekka], ["Subject: Two questions from {cust} | Hi!\n\nThey want to know (1) how often in a week the same place is seen, and (2) if smoke disturbs. Could you help me with answer that a non-engineer understands?\n\nLiis", "Hi Liis,\n\n(1) with one satellite every second or third day, (2) thin smoke no, thick smoke yes, a little. Hope it is non-engineer enough :)", "It is perfect, thank you!!"]),
 ([sini], [priit], ["Subject: Dark frames | Hi Priit,\n\nthe dark frames you asked are in the folder, {n} files. They are very dark :)\n\nSini", "Confirmed dark. Thank you.\n\nPriit"]),
 ([kadri, helen], [marja], ["Subject: Test week in {place} | Hi Marja,\n\nwe go on {wd} with two people and a drone. If you can image both nights it would be good, if only one then second.\n\nKadri", "Both nights are possible. I told Antti, he has written it in the plan.\n\nMarja", "Got both. Mosquitoes got us. Thanks."]),
 ([antti], [priit, kadri, helen], ["Subject: Planned silence {wd} | Onboard software update on {wd}. No images for about {n} hours. All what is in the memory comes after.\n\nAntti", "Ok, we tell {cust}. Good luck.", "Done. Two hours quicker than planned."]),
 ([ignacio], [kadri, helen, priit], ["Subject: Certificate of the transfer server | Dear colleagues,\n\nthe certificate of our server will be renewed in three weeks. You have to do nothing except to not be frightened.\n\nIgnacio Borau", "We will try to not be frightened.\n\nPriit"]),
 ([bea], [liis], ["Subject: Fair in {place} | Liis guapa,\n\nwe have a table in the fair and one chair is free. Would you want to show the maps yourself? The hotel is paid.\n\nBeatriz", "Hi Beatriz!\n\nI would love to, but that week I have the training for {cust}. I will send you the demo on a stick and a recorded explanation, is it ok?", "It is more than ok, thank you! We miss you in the tapas."]),
 ([nuria], [priit], ["Subject: names of files again | hi priit, we propose orbit_station_time_version, without blanks. the blanks kill the script.\n\nnuria", "Agree. Blanks are evil. From {wd}?", "from {wd}, yes. done in the test already"]),
 ([liis], [bea], ["Subject: Invoice {m}-{n} | Hi Beatriz,\n\nour accounting says the VAT number is missing on this one. Sorry to bother with it!\n\nLiis", "You do not bother, it was us. Corrected invoice attached.\n\nBeatriz"]),
 ([priit], [ignacio, nuria], ["Subject: Time stamps of {sta} | Are your time stamps begin or end of frame? I assumed begin.\n\nPriit", "They are end of frame, because of the modem. It is in the page {n} of the document but I admit that is well hidden.", "Half frame explains {k} of everything. Thanks."]),
 ([marja], [ignacio, bea], ["Subject: Insurance paper | Hello,\n\nour insurer asks your certificate of the year. Last one we have is from last spring or so.\n\nMarja", "Dear Marja, attached you find it. It was in a drawer, as always.\n\n{b}"]),
 ([sini], [kadri, helen, liis], ["Subject: {tile} late | Hi,\n\n{tile} will come only tomorrow morning, one server is being repaired. Sorry and thank you for patience!\n\nSini", "No problem, nobody waits for it before Thursday."]),
]
INNER = {
 "sarvikuu-kol": [([antti], [pekka], ["Cooler current {pct} mA up over the month.", "In the limits. I watch it."]), ([sini], [antti], ["who took the last pulla from meeting room", "Evidence points to Pekka."]), ([marja], [sini, antti], ["Reminder, hours to the system before Friday.", "[in already|did it on the bus|ok ok]"]),
   ([pekka], [sini], ["New flat field tried on {tile}, stripe is {k} K now.", "better than I hoped"]), ([sini], [pekka], ["who is on call in weekend", "I am. Fishing with phone."])],
 "cierzo-turno": [([ramiro], [nuria], ["Shift handover: all quiet, generator at {m} percent, cat fed.", "recibido"]), ([nuria], [ramiro], ["who moved the chairs of the control room", "The school visit. I put them back."]), ([bea], [ignacio], ["Is the maintenance plan of {sta} closed?", "Almost, I am waiting the offer of the grease."]),
   ([nuria], [ramiro], ["i leave at five, dentist", "Courage."])],
 "laukas-tuba": [([priit], [liis], ["Model {ver} beats the old by {pct} percent on {place}.", "Nice!! Can I say it to {cust}?", "Say 'somewhat'."]), ([liis], [priit], ["Lunch today, the soup place?", "If pea soup, yes."]), ([liis], [priit], ["server is loud again", "It is thinking."]),
   ([priit], [margus], ["GPU bill is {m}0 euros higher this month.", "Then find {m}0 fires more."])],
}

SC += [
 ([antti], [nuria], ["Next month has {n} eclipses longer than half an hour. List is in {tk}, no transmission then.", "in the table as grey boxes, very elegant"]),
 ([pekka], [ramiro], ["What paint is on the new subreflector? I ask because of the heat image we took of your hill.", "White of the tractor shop. You took a picture of us from SPACE?", "Every {wd}. You park badly."]),
 ([antti], [ramiro], ["Somebody of you typed 'hola' into the command console at {hh}.", "The new trainee, testing if she answers. I have explained him things.", "She is not programmed to answer. Yet."]),
 ([antti], [nuria], ["Request: move the housekeeping dump from {orb} to {orb2}. Payload people want the first.", "swapped. tell payload people they owe you"]),
 ([pekka], [nuria], ["Is the recording of {hh} from before or after the filter?", "after. before exists too but only {n} days, then the disk eats it", "Then please rescue it today. Thank you."]),
 ([antti], [ramiro], ["I was wrong with the frequency offset yesterday, sign error. Your {m} Hz was right.", "I keep this message for my old days."]),
 ([marja], [bea, nuria], ["How many people are on the hill on {wd} night? Insurance asks.", "Two and the cat. The cat is not in the payroll."]),
 ([nuria], [antti], ["they lend us a spectrum analyser until {wd}, do you want something measured?", "Spurious at plus minus {n} MHz, if you are bored.", "nothing over the floor, i looked twice"]),
 ([ramiro], [antti, pekka], ["The forest brigade burns stubble two valleys further. If you see hot pixels near the station, it is not us.", "We saw. Laukas had already named it 'Ramiro'."]),
 ([nuria], [antti], ["i cannot open the plan, it says encrypted with key of march", "I used old key from habit. New file in a minute.", "opens 👍"]),
 ([ramiro], [pekka], ["The motor of elevation sounds different, like a coffee grinder. I send you the audio for entertainment.", "Bearing, {n} teeth side, my uncle had same in tractor. Grease first.", "It was grease. Thanks to your uncle."]),
 ([ignacio], [antti], ["Antti, we would need a contact of 24 hours for the civil aviation form. Do I put your mobile?", "Put duty phone, ends {m}. It wakes who is on duty, not me."]),
 ([nuria], [antti, pekka], ["pass {orb}: lock in 4 seconds. record of the house", "New preamble. It works then."]),
 ([ramiro], [antti], ["We had a power cut of {n} seconds, the UPS behaved like a gentleman.", "No trace of it in our data. Medal for UPS."]),
]
SL += [
 ([sini], [priit], ["I found {n} scenes from {place} that never went out, they were in a folder named 'temp2'. do you want?", "Always.", "they are coming now, and temp2 is deleted for ever"]),
 ([pekka], [priit], ["Noise in {band} rose {pct} percent since last month. Detector was annealed yesterday, look again please.", "Better than before. What is annealing, a sauna?", "Exactly a sauna."]),
 ([sini], [liis], ["which colour table do the customers like, red-yellow or the violet one?", "Red. Violet they think is a disease.", "red it is :)"]),
 ([antti], [priit], ["Imaging of {place} at {hh} was in wrong gain. My typo. I retake it on {wd}.", "Thanks for saying. Old one I use as wallpaper.", "Retaken, right gain."]),
 ([sini], [priit], ["we go from python 3.9 to 3.12 on {wd}, the reader works in both, I tested", "I test third time, from love."]),
 ([pekka], [priit], ["Your comment in {tk} was useful. Slit function had indeed wrong centre.", "I was {pct} percent sure. Good that you looked."]),
 ([marja], [liis], ["Which two customers may I name in the annual report?", "Forest service yes. Insurer says 'rather not', they are shy.", "One is enough."]),
 ([priit], [sini], ["I see fire on {tile} in the middle of a lake.", "hehe it's a ferry I think, look at the next scene, it moves", "Ferry. I was ready to call the navy."]),
 ([priit], [pekka], ["Does the cooler run different at night? There is wave of {k} K with 90 minutes.", "Orbit is 94 minutes. It is the sun on the radiator. Correction exists, I send the table.", "With table it is flat. Very nice."]),
 ([liis], [sini], ["The student who measures for us asks what the satellite weighs. He bets 500 kg.", "{m} kg with the solar panels :) he can carry it with friends"]),
 ([kadri, helen], [sini], ["Could the metadata carry the ticket number when you reprocess? We lose track.", "good idea, from next version on", "I see it in the files now, thank you."]),
 ([priit], [sini], ["Mail said folder A, files are in folder B. No harm.", "argh friday. moved!"]),
 ([liis], [marja], ["Marja, {cust} would like to see the control room when they are in Helsinki on {wd}, possible?", "Possible. Coffee yes, photographs no.", "They were like children in a toy shop, thank you ❤️"]),
 ([kadri, helen], [pekka], ["What is the longest you would wait before a recalibration? We plan {place} around it.", "Six weeks normally. If the temperature trend is quiet, eight."]),
]
CL += [
 ([nuria], [priit], ["the counter says {n} thousand files delivered to tartu. should we bake something?", "Bake. We will eat remotely."]),
 ([ramiro], [liis], ["Liis, a farmer of here asks if the map shows his dry almond trees. I say yes?", "Say: one field is four pixels, so he sees something, not each tree 😊", "He is delighted with four pixels."]),
 ([nuria], [kadri, helen], ["you will see two gateways in the list since {wd}, the second is spare and sleeps", "Good that it sleeps. Noted."]),
 ([bea], [kadri, helen], ["One question of the accountants: the fibre of the first quarter, was it {m}% yours or half and half?", "Half and half, page 6 of the contract.", "You save me an afternoon, thank you."]),
 ([ignacio], [priit], ["The jitter of {wd} night comes from a cut of fibre near {place}, the operator is repairing.", "Ok. It degrades nothing, I only saw it in a plot."]),
 ([nuria], [priit], ["by mistake i sent you {n} files of another customer, are of weather, harmless. please delete", "Deleted unseen. It will rain on {wd} probably."]),
 ([ramiro], [priit, liis], ["New trainee starts in deliveries, is called Iker, if he writes you with too many exclamation marks be good with him", "We answer with Estonian exclamation mark: a dot."]),
 ([priit], [nuria], ["I want to change my pull from every 5 minutes to every 2. Does it hurt you?", "no, up to 1 it is fine", "2 is enough. Thank you."]),
 ([liis], [nuria, ramiro], ["Which of the three stations is closest to a beach? Asking for the team 😄", "Fuerteventura, 900 m. Teruel: 120 km, and mountain.", "We know where our next inspection is"]),
 ([priit], [ramiro], ["Short power dip at {hh} visible in file headers. You alive?", "Alive, it was the vacuum cleaner of the cleaning lady in the wrong plug. Labelled now NO ASPIRADORA."]),
 ([kadri, helen], [nuria], ["The {hh} pass of {wd} came complete but unsigned. Do you resend or do we trust?", "i sign it and resend, five minutes"]),
 ([liis], [bea], ["Beatriz, who takes over when you are away? {cust} may call about an invoice.", "Pilar in the administration, she speaks French, English and invoice."]),
]
MAIL += [
 ([antti], [nuria], ["Subject: Plan week {n}, correction | Row {m}: change {orb} to {orb2}. Rest stays.\n\nAntti", "changed, thanks. the rest stays resting\n\nnuria"]),
 ([pekka], [ramiro], ["Subject: Temperature of feed at {sta} | Hello Ramiro,\n\ncan you log feed temperature every minute in calibration passes? I found that {k} of my error goes with it.\n\nPekka", "Hello Pekka,\n\nlogging since today, CSV, with decimal point and not comma, I know you.\n\nRamiro", "You know me. Data is good."]),
 ([marja], [bea], ["Subject: Minutes, one line | Hello,\n\nin the last minutes I wrote {n} March where should be {n} April. Corrected version attached. Sorry.\n\nMarja", "Dear Marja, nobody had noticed it, but now we are all calmer. Thank you!\n\nBeatriz"]),
 ([ignacio], [antti], ["Subject: Yearly maintenance of {sta} | Dear Antti,\n\nthe yearly maintenance would be in six weeks, two days. We can choose {wd} or the following. Which one hurts you less?\n\nIgnacio", "{wd} is good. We move the calibration then.\n\nAntti"]),
 ([sini], [priit], ["Subject: Question about your smoke flag | Hi!\n\nwhat does value 7 mean? it is in {n} files\n\nSini", "7 means \"Priit was not sure\". It will become 3 from next version on.\n\nPriit", "haha I like 7 more"]),
 ([priit], [sini, pekka], ["Subject: {tile} series | I have looked at {m} scenes of {tile}. Trend {k} K per month, mostly band edge. Plot attached. No action, for pleasure.\n\nPriit", "Beautiful plot. I print it.\n\nthank you, it goes to the wall"]),
 ([liis], [marja], ["Subject: Logo in better quality | Hi Marja,\n\ncould you send the Sarvikuu logo in vector? Ours has steps like a staircase.\n\nLiis", "Attached, and the colour numbers too. Please not on yellow.\n\nMarja"]),
 ([helen, kadri], [sini], ["Subject: Scene names in {tk} | Hi Sini,\n\nthe ticket mentions {n} scenes but lists one less. Which one is missing?\n\nThanks in advance", "Hi! it was {tile}, copy mistake, added now. Good that you count :)\n\nSini"]),
 ([bea], [marja], ["Subject: Hotel in Zaragoza | Dear Marja,\n\nfor your visit I have taken the hotel of the side of the river, it is quiet, and the breakfast is famous. You arrive {wd}, right?\n\nBeatriz", "{wd} at 15:40, with Pekka who is afraid of spice.\n\nMarja", "In Aragón nothing is spicy except the politics. Until soon!"]),
 ([priit], [nuria], ["Subject: checksum of {orb} | MD5 differs for one file of {n}. Attached which.\n\nPriit", "resent. it was cut in the moment of the log rotation, we moved the rotation to the lunch hour\n\nnuria"]),
 ([ramiro], [liis], ["Subject: Open day at the station | Hello Liis,\n\nthe {n} we open the doors to the village. May I show your animation of the fires in {place}? With name and all.\n\nRamiro", "With pleasure! I made a version with Spanish labels, here it is.\n\nLiis", "The mayor has asked three times to play it again."]),
 ([ignacio], [priit], ["Subject: Tariff of the cloud transfer | Dear Priit,\n\nif the files would be compressed in your format, the line would carry {pct}% less. Would it suppose a lot of work for you?\n\nIgnacio", "One afternoon. Doing it on {wd}.\n\nPriit", "Already working, thank you very much."]),
]
for _n, _l in {
 "sarvikuu-kol": [([antti], [sini], ["Battery model says {m} percent depth in worst case.", "and in real life?", "{n} less."]), ([sini], [pekka, marja], ["the new monitor came, its huge, I can see all of Europe"]), ([pekka], [marja], ["Travel bill {tk} has wrong cost place. Corrected.", "Thank you, saved me a form."]), ([marja], [antti], ["Coffee machine service comes {wd}.", "Most critical system we have."]), ([sini], [antti], ["can you review {tk}? ten lines", "Reviewed. Eleven lines."])],
 "cierzo-turno": [([nuria], [ramiro], ["iker wants to swap the {wd} shift with you, football", "If it's Zaragoza, no. If it's Huesca, yes."]), ([ramiro], [nuria, bea], ["Wind of {kn} knots expected tonight, we park at twenty."]), ([nuria], [ramiro], ["ticket {tk} closed, was a connector", "It is always a connector."]), ([bea], [nuria], ["How many antennas-hours sold we in the week?", "{m} and a bit"]), ([ramiro], [ignacio], ["The van needs wheels before the winter.", "Ask three offers, please."])],
 "laukas-tuba": [([liis], [priit], ["{cust} wants a training in Tartu in two weeks, I take the big room"]), ([priit], [liis], ["Somebody put my thermometer in the freezer.", "For science?", "For vodka I think."]), ([margus], [liis], ["How stands the offer to {cust}?", "They read it {wd}, looks good 🤞"]), ([liis], [priit], ["Do you have one slide about {place}?", "One slide, two plots, no words."]), ([priit], [margus], ["Bog excursion on {wd}, rubber boots.", "Mine are from 1994. They hold."])]}.items():
    INNER[_n] += _l
ALL = [
 ([bea], [liis, priit], ["The article about the three of us is in the magazine of the chamber of commerce, page {n}. In Spanish, I translate who wants.", "Please! Only the good parts."]),
 ([sini], [ramiro], ["new picture of {place} at night is so nice I put it here for everybody", "What colours. It goes to the door of the canteen."]),
 ([liis], [antti, ramiro], ["Quiz: how many alarms in {place} last month? Winner gets chocolate.", "{n}", "One more! Very close, chocolate goes to you"]),
 ([ramiro], [priit], ["Which is the Estonian word for 'antenna'?", "Antenn.", "And the Finnish one has surely fourteen letters."]),
 ([pekka], [ignacio], ["Leap second question is decided, there is none this year either.", "One worry less for all, thank you Pekka."]),
 ([nuria], [sini], ["the clock change is on sunday, utc does not care but the people do. check your alarms", "thank you, I always forget :)"]),
]
START, END = "2025-03-10", "2026-01-29"
talk(("slack", "kolmikko"), "ALL", ALL, 0.25, START, "2025-09-30")
talk(("slack", "kol-ops"), "SC", SC, 2.0, START, "2025-08-24")
talk(("slack", "kol-ops"), "SC", SC, 1.5, "2025-08-25", END, reply_minutes=(10, 300))
talk(("slack", "kol-data"), "SL", SL, 1.8, START, "2025-10-17")
SL_LATE = [x for x in SL if liis not in x[0] + x[1] and not any("cust" in y or "demo" in y for y in x[2])]
pools["SL"] = [x for x in pools["SL"] if x in SL_LATE]
talk(("slack", "kol-data"), "SL", SL_LATE, 1.4, "2025-10-20", END, reply_minutes=(10, 300))
talk(("slack", "delivery"), "CL", CL, 1.9, START, "2025-08-31", reply_minutes=(5, 200))
CLfrom, LCfrom = [x for x in CL if x[0][0].party == C], [x for x in CL if x[0][0].party == L]
talk(("slack", "delivery"), "CL2", CLfrom, 0.7, "2025-09-01", "2025-10-24", reply_minutes=(5, 220))
talk(("slack", "delivery"), "LC2", LCfrom, 1.5, "2025-09-01", "2025-10-24", reply_minutes=(700, 1900), answered=0.85, threads=1.0)
talk(("slack", "delivery"), "LC2", LCfrom + CLfrom[:4], 0.45, "2025-10-27", END, reply_minutes=(700, 2100), answered=0.8, threads=1.0)
MAILCL = [x for x in MAIL if {x[0][0].party, x[1][0].party} == {C, L}]
MAILS = [x for x in MAIL if S in {x[0][0].party, x[1][0].party}]
talk(("mail", None), "M", MAILS, 1.2, START, END, reply_minutes=(30, 420))
talk(("mail", None), "MCL", MAILCL, 0.5, START, "2025-10-17", reply_minutes=(30, 420))
for name, lines in INNER.items():
    talk(("slack", name), name, lines, 0.25, START, END)

# ---------------------------------------------------------------- scenes
k = story.mail("2025-03-04 09:12", marja, [bea, ignacio, kadri, margus], "Kolmikko starts", "Hello all,\n\ncontract is signed from all three. On Thursday we meet in Tartu at ten. Agenda is short: who does what, how we tell each other things, lunch.\n\nPlease bring the one thing you are worried of.\n\nMarja", cc=[antti, pekka, sini, ramiro, nuria, priit, liis])
story.mail("2025-03-04 11:40", bea, marja, "Re: Kolmikko starts", "Dear Marja, dear all,\n\nwhat a joy! We arrive three persons from Zaragoza the Wednesday night. My worry is the temperature in Tartu, the rest we will solve between all.\n\nA warm greeting,\nBeatriz", cc=[kadri, margus, ignacio], reply_to=k)
story.mail("2025-03-04 13:02", kadri, marja, "Re: Kolmikko starts", "Plus two and slush. Bring boots. Room is booked, soup is ordered.\n\nKadri", cc=[bea, ignacio], reply_to=k)
story.minutes("2025-03-06", "Kolmikko kick-off", [marja, antti, pekka, bea, ignacio, nuria, kadri, priit, liis], """## Aim
From fire on the ground to warning at the customer in 40 minutes, in the Baltics and in Iberia, by the summer of 2026. Two satellites: KOL-1 flies, KOL-2 is to be launched in October 2025.

## How we work
- Decision: whoever changes the pass table, a product format or a date tells the other two fourteen days ahead, in #kolmikko or by mail.
- Decision: questions get an answer in two working days, even if the answer is "not yet".
- Decision: Kolmikko call every second week, Tuesday 10:00 Helsinki time. Marja chairs.
- Worries: Sarvikuu: one satellite is one satellite. Cierzo: wind, and that nobody thinks of the ground until it is missing. Laukas: customers who pay for fires and get clouds.

## Actions
- Ignacio: interface document, first draft by 28 March.
- Sini and Priit: first end-to-end file by 21 March.
- Liis: list of pilot customers.""")
m = story.slack("2025-03-20 15:31", "kolmikko", priit, "First full chain: antenna Teruel 11:02, file Espoo 11:40, map Tartu 12:31. 89 minutes. I expected tomorrow, so good.")
story.slack("2025-03-20 15:40", "kolmikko", sini, "woohoo!! a day early even :)", thread=m)
story.slack("2025-03-20 16:05", "kolmikko", ramiro, "Here we clapped and the cat ran away. Bravo Tartu!", thread=m)

# noise: safe mode
a = story.slack("2025-03-26 06:48", "kol-ops", antti, "KOL-1 is in safe mode since 04:10. Solar storm. I need every pass you can give, also the bad ones. I have waked up Juhani, insurer must know in 6 hours.")
story.slack("2025-03-26 06:53", "kol-ops", ramiro, "Awake. I drop our training passes, {} both dishes are yours until midnight.".format("TER-1 and TER-2,"))
story.slack("2025-03-26 07:30", "kol-ops", nuria, "seven passes in the table, first one 08:14. tell me if you want more power in the uplink, ignacio is calling the licence people already")
story.slack("2025-03-26 14:22", "kol-ops", antti, "She answers. Wheels are turning. Nothing broken what I see.", thread=a)
story.slack("2025-03-26 14:25", "kol-ops", ramiro, "VAMOS. I go to sleep, do not break her before dinner.", thread=a)
story.slack("2025-03-27 09:05", "kol-ops", marja, "Thank you Teruel. 22 hours without one complaint, I write it to Consuelo too.", thread=a)

# noise: joke
a = story.slack("2025-04-10 10:12", "kolmikko", bea, "For the statistics: I have counted that my average mail has 143 words and Antti's has four. With the dot.")
story.slack("2025-04-10 10:14", "kolmikko", antti, "Three.", thread=a)
story.slack("2025-04-10 10:20", "kolmikko", kadri, "Estonian average is two, but we do not publish it.", thread=a)
story.slack("2025-04-10 10:31", "kolmikko", ramiro, "In Zaragoza with four words you cannot even order a coffee 😂", thread=a)

# noise: the cat
k = story.mail("2025-04-15 11:05", ramiro, antti, "Cat", "Antti, as you asked: the cat of the station has four kittens. Names so far: Apogee, Perigee, Nadir. We lack one.\n\nR.")
k = story.mail("2025-04-15 12:20", antti, ramiro, "Re: Cat", "Node.\n\nAntti", reply_to=k)
story.mail("2025-04-15 12:41", ramiro, antti, "Re: Cat", "Node it is. He has your character.\n\nR.", reply_to=k)

# noise: the Iberian blackout
m = story.mail("2025-04-28 14:20", ramiro, [antti, nuria], "no power in Spain", "Antti, I write from the phone. There is no electricity in all the country, it is not only us. Diesel is running, TER-1 alive, TER-2 parked, FUE is ok because the islands are other network. Telephones are dying, so if I am silent do not think bad. R.", cc=[marja, priit])
story.mail("2025-04-28 14:31", antti, ramiro, "Re: no power in Spain", "Understood. We save in onboard memory, you do nothing. Take care of people first.\n\nAntti", cc=[nuria, marja, priit], reply_to=m)
story.mail("2025-04-29 10:05", nuria, [antti, priit], "Re: no power in Spain", "we have light since 23h. all the pending dumps are in the table for today, {} lost passes in total, zero lost data. what a day, i walked 9 km home\n\nnuria".format("six"), cc=[ramiro, marja, kadri], reply_to=m)
story.mail("2025-04-29 10:40", priit, nuria, "Re: no power in Spain", "Zero lost data with no country. Impressive.\n\nPriit", cc=[antti, ramiro], reply_to=m)

# noise: a third firm
a = story.slack("2025-05-13 13:10", "kolmikko", pekka, "Vektra Launch has again sent us an interface drawing from year 2021. I have now told them four times that our separation ring is other.")
story.slack("2025-05-13 13:18", "kolmikko", ignacio, "With them we suffered also the past year, they do not read what one sends them. Have patience.", thread=a)
story.slack("2025-05-13 13:25", "kolmikko", priit, "Unreliable people. I would send drawing on a cake.", thread=a)

# noise: an announced change
m = story.mail("2025-05-19 10:00", sini, [priit, kadri], "L1B 1.4 from 1 July", "Hi,\n\nearly word: from 1 July the L1B files have the version 1.4. Two new fields, one renamed. Old format runs parallel to end of August. Example file is attached, please shout if something breaks :)\n\nSini", cc=[pekka, liis, nuria])
story.mail("2025-05-19 14:22", priit, sini, "Re: L1B 1.4 from 1 July", "Read with example file, nothing breaks. This is how a change should look.\n\nPriit", cc=[kadri, pekka], reply_to=m)
story.minutes("2025-05-21", "Kolmikko steering", [marja, juhani, bea, consuelo, kadri, margus], """- First six fires found in Kurzeme; two of them before the tower saw them. The forest service has asked for a paid pilot.
- Margus: "I have sold software for twenty years and nobody has ever phoned me to say thank you. Now they phone."
- Consuelo thanked the crew in Espoo for the way in which they helped on 28 April.
- Fastest chain so far 61 minutes. Aim of 40 stays.
- Open: who pays the third station in Vardø. Marja and Beatriz to prepare.""")

# noise: both ask for the directors
m = story.mail("2025-06-04 11:15", marja, [juhani, consuelo], "Vardø: Beatriz and I need you two", "Dear Consuelo, dear Juhani,\n\nBeatriz and I have counted the Vardø antenna in three ways and come to the same end: it is over what we two may decide. We wrote this mail together. Half an hour on Friday?\n\nMarja and Beatriz", cc=[bea])
story.mail("2025-06-04 12:50", consuelo, [marja, juhani], "Re: Vardø: Beatriz and I need you two", "Dear Marja,\n\nwith pleasure. Friday at eleven I am free. I appreciate that you come the two of you together.\n\nConsuelo Gracia", cc=[bea], reply_to=m)
a = story.slack("2025-06-06 13:40", "kolmikko", bea, "Solved: Vardø we rent half and half, from August, three months to test. Consuelo and Juhani needed eleven minutes and then they spoke about football.")
story.slack("2025-06-06 13:44", "kolmikko", kadri, "Eleven minutes! Good. North passes are what we miss most.", thread=a)

# 1 change without notice
a = story.slack("2025-06-17 09:20", "kol-ops", antti, "1187 and 1189 at Fuerteventura: carrier starts only at 12 degrees. Before it was 5. Where does it come from?")
story.slack("2025-06-17 10:55", "kol-ops", nuria, "ah, the mask. it is 12 there since monday, i loaded it with the new table. i thought ignacio had written you", thread=a)
story.slack("2025-06-17 10:58", "kol-ops", antti, "He has not. We have dumped to a closed door for two days. 31 percent of the southern data is overwritten on board.", thread=a)
story.slack("2025-06-17 12:40", "kol-ops", ignacio, "Good day. It is a configuration of the antenna, of internal character, and does not affect to the contract, in which the passes are counted from 10 degrees.", thread=a)
story.slack("2025-06-17 12:46", "kol-ops", antti, "I had 14 hours of satellite in that 'internal character'.", thread=a)
m = story.mail("2025-06-18 09:05", marja, [bea, ignacio], "Elevation mask at Fuerteventura", "Hello Beatriz, hello Ignacio,\n\nin March we wrote down fourteen days for this kind of thing. I do not want to make it big. Can you tell us why the mask went up and how long it stays so?\n\nMarja", cc=[antti])
story.mail("2025-06-23 17:20", ignacio, marja, "Re: Elevation mask at Fuerteventura", "Dear Marja,\n\nthe reasons are of operation. We will study to return to the previous value after the summer.\n\nKind regards,\nIgnacio Borau", cc=[bea], reply_to=m)
story.truth("2025-06-17", "change without notice: elevation mask at Fuerteventura", C, S, 4)

# promise, first date
a = story.slack("2025-06-25 11:30", "kol-data", kadri, "Sini, the Latvians decide in August. When can we have the whole spring recalibrated, L1B v2?")
story.slack("2025-06-25 13:02", "kol-data", sini, "31.7., you can count on it. Pekka has the coefficients nearly ready!", thread=a)
story.slack("2025-06-25 13:04", "kol-data", kadri, "Writing it in the offer, then.", thread=a)

# noise: holidays announced
story.slack("2025-06-27 12:00", "kolmikko", marja, "Finland goes to the cottage: we are few from 7 July to 1 August. Antti or Pekka always reachable by phone. If satellite falls, call. If not, swim.")
story.slack("2025-06-27 12:20", "kolmikko", bea, "Received! Ours is August, 4 to 22, Ramiro and Nuria stay in turns. Swim for us also.")

# 2 surprise
a = story.slack("2025-07-09 09:48", "kol-data", priit, "I read the newsletter of Vektra Launch on the bus. Page 3, table of flights: KOL-2, January 2026. Is it misprint?")
story.slack("2025-07-09 11:10", "kol-data", liis, "We have sold October to three customers, I said it to the insurer's face last Thursday 😟", thread=a)
story.slack("2025-07-09 15:25", "kol-data", pekka, "It is no misprint. The rideshare slot was lost, we decided on 19 June. We wanted to have first the whole picture before we tell.", thread=a)
story.slack("2025-07-09 15:33", "kol-data", priit, "So three weeks you had picture, and we had the bus.", thread=a)
story.slack("2025-07-09 15:50", "kol-data", pekka, "Yes. It would have been better other way.", thread=a)
story.truth("2025-07-09", "surprise: Laukas reads of the later launch in a newsletter", S, L, 5)
story.slack("2025-07-10 09:30", "laukas-tuba", liis, "I have now called all three. The insurer laughed, the rescue board did not.")
story.slack("2025-07-10 09:41", "laukas-tuba", margus, "From now on we ask dates twice and sell them with plus six months.")

# 3 pressure not shared
a = story.slack("2025-07-22 18:10", "cierzo-turno", ramiro, "Result of the inspection in Fuerteventura: crack in the azimuth gear, as we feared in June. Below 12 degrees the load is too big. The piece takes 5 months, 210,000 euros.")
story.slack("2025-07-22 18:22", "cierzo-turno", ignacio, "The insurer has not accepted yet. Until then this does not leave the house, neither to Espoo nor to Tartu. If they ask: operation reasons.")
story.slack("2025-07-22 18:30", "cierzo-turno", ramiro, "Antti is not stupid, Ignacio. He sees the curve.")
story.slack("2025-07-22 18:36", "cierzo-turno", consuelo, "I understand you, Ramiro, but with the bank reviewing the credit line in September we cannot have a broken antenna in the mouth of everybody. We hold on.")
story.truth("2025-07-22", "pressure not shared: broken gear and the bank behind it", C, S, 2)

# promise slips
a = story.slack("2025-08-04 10:15", "kol-data", kadri, "It is 4 August. v2?")
story.slack("2025-08-04 13:40", "kol-data", sini, "hi! just back from holiday. pekka's coefficients had a thing with the cooler. 15.8. is safe :)", thread=a)
# noise: urgent because of fires
b = story.slack("2025-08-12 16:02", "kolmikko", liis, "Urgent please: civil protection in Castilla asks for anything over Zamora and Ourense tonight, there are villages being evacuated. Who can do what?")
story.slack("2025-08-12 16:06", "kolmikko", antti, "Two night passes possible. I turn the satellite, needs command before 18:00.", thread=b)
story.slack("2025-08-12 16:09", "kolmikko", nuria, "uplink 17:38 ter-2, yours. i stay tonight", thread=b)
story.slack("2025-08-12 16:11", "kolmikko", priit, "I process by hand, no queue. Send me raw.", thread=b)
story.slack("2025-08-13 07:20", "kolmikko", liis, "They had the map at 02:50 and moved a fire line with it. The officer cried a bit on the phone. Thank you everybody ❤️", thread=b)
story.slack("2025-08-13 08:02", "kolmikko", ramiro, "My cousin has house in Porto de Sanabria. Thank you, of heart.", thread=b)
m = story.mail("2025-08-18 09:00", kadri, sini, "v2, third time", "Sini,\n\n31 July became 15 August. It is the 18th and the folder is empty. The Latvians meet on 27 August and I promised them a clean spring because you promised it to me. What day, really?\n\nKadri", cc=[pekka, marja])
story.mail("2025-08-19 15:47", sini, kadri, "Re: v2, third time", "Hi Kadri,\n\nI know, sorry :( the reprocessing queue is behind the other campaign. First week of September looks realistic, I try to push.\n\nSini", cc=[pekka, marja], reply_to=m)
story.mail("2025-08-19 16:02", kadri, sini, "Re: v2, third time", "Then we go to Riga with the stripes in.\n\nK.", cc=[pekka, marja], reply_to=m)
story.truth("2025-08-19", "promise slips: recalibrated spring data", S, L, 4)

# circle, link 2: plans come late
a = story.slack("2025-08-26 12:15", "kol-ops", nuria, "antti, the plan for thursday to wednesday? normally i have it on monday morning")
story.slack("2025-08-26 15:30", "kol-ops", antti, "From now it comes evening before. An early plan is only for you to rearrange.", thread=a)
story.slack("2025-08-26 15:52", "kol-ops", nuria, "pero with one evening i cannot make the shifts of the people", thread=a)
story.slack("2025-08-26 16:20", "kol-ops", antti, "In June we could not make a satellite either.", thread=a)

# 5 loose label
a = story.slack("2025-08-28 14:05", "kol-data", priit, "File of last night waited 3 h 20 in Teruel. Nobody noticed until I called.")
story.slack("2025-08-28 14:11", "kol-data", sini, "oh no. did they say why?", thread=a)
story.slack("2025-08-28 14:16", "kol-data", priit, "They never say why. Landlords. They own a hill with a dish and collect the rent, what goes through the pipe is to them all the same. Is in the blood there, mañana and an invoice.", thread=a)
story.slack("2025-08-28 14:30", "kol-data", liis, "Priit… but yes, it does feel like this sometimes", thread=a)
story.truth("2025-08-28", "loose label: landlords, mañana and an invoice", L, C, 5)

# noise: Kadri's leave announced, well prepared by Laukas
m = story.mail("2025-09-02 10:30", kadri, [marja, sini, pekka, bea, ignacio], "Who follows me", "Hello,\n\nhappy reason: baby in November. My last day is 26 September. Helen Pärn takes over everything of mine, she comes from the weather service and knows more physics than I. She starts on Monday 29th; the list of open matters is attached, and I will sit with her two weeks before.\n\nKadri", cc=[helen, priit, liis])
story.mail("2025-09-02 11:05", bea, kadri, "Re: Who follows me", "Kadri!! What wonderful news, a thousand congratulations from all the house. And welcome Helen, when you want we make a call with coffee and I show you who is who here.\n\nBeatriz", cc=[helen], reply_to=m)
story.mail("2025-09-02 13:30", marja, kadri, "Re: Who follows me", "Congratulations Kadri. We miss you already. Welcome to Helen.\n\nMarja", cc=[helen], reply_to=m)

# v2 comes at last; noise: meeting moved because of a conference
a = story.slack("2025-09-08 16:10", "kol-data", sini, "v2 is uploaded now, all of spring. sorry it took so long")
story.slack("2025-09-08 16:30", "kol-data", priit, "Thank you. It is good work. It is also twelve days after Riga.", thread=a)
story.slack("2025-09-15 09:00", "kolmikko", marja, "Call of the 23rd: half of us are in Bremen at the conference then. I propose the 25th same hour.")
story.slack("2025-09-15 09:12", "kolmikko", bea, "25th perfect for us, and in Bremen I invite the beer.")
story.slack("2025-09-15 09:40", "kolmikko", kadri, "25th ok.")

# 6/7 latency logs asked, never answered; replies slow down (background too)
m = story.mail("2025-09-09 11:20", priit, ignacio, "Station side latency logs", "Ignacio,\n\nto get from 60 to 40 minutes I must know where the file stands still between modem and your gateway. Can you send the logs of the three stations from 1 August on? Raw is fine.\n\nPriit", cc=[nuria, kadri])
story.mail("2025-09-16 10:02", priit, ignacio, "Re: Station side latency logs", "Hello Ignacio, pushing this up. If there is some problem with the logs, say it, I can work with half of them.\n\nPriit", cc=[nuria], reply_to=m)
a = story.slack("2025-09-23 13:15", "delivery", priit, "@Nuria do you know who at yours sits on the logs I asked from Ignacio two weeks ago?")
story.slack("2025-09-24 18:20", "delivery", nuria, "i pass it to him", thread=a)
story.truth("2025-09-19", "replies slow down", C, L, 2)
story.mail("2025-09-30 09:40", priit, ignacio, "Re: Station side latency logs", "Three weeks. I take it that I will not see them. I build the estimate from our end and it will not be kind to Teruel.\n\nPriit", cc=[nuria, helen, bea], reply_to=m)
story.truth("2025-09-30", "request without answer: station logs", C, L, 4)

# circle, link 3
m = story.mail("2025-09-19 17:25", nuria, [antti, marja], "slots, from monday", "hello,\n\nfrom monday 22 the slots which are not confirmed five days before return to the pool and other customers can take them. it is decided here, with plans that arrive the night before we cannot keep the dishes empty.\n\ngood weekend\nnuria", cc=[bea, ignacio])
story.truth("2025-09-19", "change without notice: slots go back to the pool from Monday", C, S, 4)
a = story.slack("2025-09-22 08:55", "kol-ops", antti, "Eleven of our passes this week belong to somebody else now. I read the mail on Saturday, from the sauna.")
story.slack("2025-09-22 11:30", "kol-ops", nuria, "they were not confirmed", thread=a)
story.slack("2025-09-22 11:34", "kol-ops", antti, "Five days is impossible to confirm when you tell it two days before. You do it because of August, say it so.", thread=a)
story.slack("2025-09-22 12:10", "kol-ops", nuria, "and you send the plan at night because of june. so", thread=a)
story.truth("2025-09-22", "vicious circle between sarvikuu and cierzo: mask, late plans, slots given away, double booking, cancellation fees", "both", None, 4)

# contribution not credited
a = story.slack("2025-09-25 10:20", "laukas-tuba", liis, "Have you seen? Sarvikuu press note: 'Finnish satellite finds forest fire in Latvia in the dark – Sarvikuu's detection saves 40 hectares.' I searched the page for our name. Ctrl-F, zero hits.")
story.slack("2025-09-25 10:24", "laukas-tuba", priit, "Satellite found warm pixels. Eleven thousand warm pixels. Which of them is fire and which is greenhouse, found I.")
a = story.slack("2025-09-25 13:00", "kol-data", kadri, "Marja, about the press note of this morning. Who detected that fire, in your memory?")
story.slack("2025-09-25 16:45", "kol-data", marja, "Communications wrote it from our slides. For short text they take only own company usually. I mention it to them.", thread=a)
story.slack("2025-09-25 16:51", "kol-data", kadri, "Tomorrow is my last day. I would have liked to frame it.", thread=a)
story.truth("2025-09-25", "contribution not credited: the fire in Latvia", S, L, 4)

# newcomer left alone
m = story.mail("2025-09-29 09:15", helen, [sini, pekka, marja], "Hello from Helen, and three small requests", "Dear Sini, dear Pekka, dear Marja,\n\nmy first day. I am glad to work with you. For the beginning I would need (1) access to your ticket board, (2) half an hour with one of you on the calibration chain, (3) to be in the Tuesday invitation. Any day suits me.\n\nBest regards,\nHelen Pärn")
n = story.mail("2025-10-01 10:44", sini, kadri, "Flat field coefficients october", "Hi Kadri,\n\nhere the new coefficients, tell me if the rows look right to you :)\n\nSini", cc=[pekka])
story.mail("2025-10-06 09:20", helen, [sini, pekka, marja], "Re: Hello from Helen, and three small requests", "Dear all,\n\nI allow myself to lift this up. Kadri's mailbox forwards nothing, so what goes to her goes nowhere. The board still says \"no permission\".\n\nHelen", reply_to=m)
a = story.slack("2025-10-09 14:12", "kol-data", helen, "Can somebody tell me what \"gain state B\" means? It is in every second file and in no document I have.")
story.slack("2025-10-10 09:50", "kol-data", pekka, "Kadri knows this.", thread=a)
story.slack("2025-10-10 09:58", "kol-data", helen, "Kadri is at home with a bag packed for the hospital.", thread=a)
story.mail("2025-10-14 11:11", helen, marja, "Tuesday call", "Dear Marja,\n\nI heard from Liis that the call was on Tuesday last week. I sat half an hour in front of the wrong link, from the old invitation I suppose. Who should I talk to, so that I exist?\n\nHelen")
story.truth("2025-10-14", "newcomer left alone: Helen Pärn without access, introduction, invitation", S, L, 3)

# noise: praise, typo, VPN announced
a = story.slack("2025-10-02 12:05", "kolmikko", liis, "From Riga, I translate: 'In August we had 14 alarms and 13 were true. The 14th was a bakery with a wood oven and now we know where to buy bread.'")
story.slack("2025-10-02 12:15", "kolmikko", ramiro, "The 14th is my favourite 😄", thread=a)
story.slack("2025-10-02 12:31", "kolmikko", sini, "haha best customers", thread=a)
story.mail("2025-10-03 10:00", ignacio, [antti, priit, pekka, helen], "New VPN from 27 October", "Dear colleagues,\n\non the 27 of October we change the VPN to the new concentrator. Both will work in parallel during four weeks. The instructions are attached, with images. Who has problems, Ramiro attends him by telephone.\n\nIgnacio Borau", cc=[nuria, ramiro])
a = story.slack("2025-10-16 09:30", "kol-ops", nuria, "perdón, in the report of yesterday i wrote 'antti rautio, pasiva' instead of 'pass activa', the autocorrector. no offence!!")
story.slack("2025-10-16 09:33", "kol-ops", antti, "It is in my next evaluation, I use it.", thread=a)

# circle, link 4 and 5
a = story.slack("2025-10-07 10:40", "kol-ops", nuria, "you have requested 64 passes for next week. you use 30. is it an error?")
story.slack("2025-10-07 11:15", "kol-ops", antti, "No error. When you give half away, I order the double. Then half is left.", thread=a)
story.slack("2025-10-07 11:40", "kol-ops", ramiro, "Antti, hombre, I have two persons of night shift for passes that you are not going to use.", thread=a)
story.slack("2025-10-07 11:52", "kol-ops", antti, "Take the five days away and I order 30.", thread=a)
story.mail("2025-10-21 12:00", bea, marja, "Invoice 2025-311, cancellations", "Dear Marja,\n\nattached you find the invoice for the 31 passes reserved and not used in the first half of October, 180 euros each one, according to the clause 9 of the contract. Until today we never applied it. I am sorry that it comes by this way, they asked me to send it today.\n\nBeatriz", cc=[ignacio])
story.slack("2025-10-21 15:12", "sarvikuu-kol", antti, "5 580 euros so that we ask what they used to give. Fine. Then plan goes out at 23:59 and not one minute before.")
story.slack("2025-10-21 15:20", "sarvikuu-kol", marja, "I do not pay it before somebody explains me the June. Tell nobody to answer yet.")

# escalation without an earlier word
m = story.mail("2025-10-30 09:30", consuelo, juhani, "Behaviour of your operations team", "Dear Mr. Vesterinen,\n\nI address to you directly because the situation is not sustainable. Your team reserves antennas that they do not use, sends the plans at midnight and leaves our invoices without answer. I ask you for a written commitment before the 7 of November. In other case we will have to revise the priority of your passes.\n\nYours sincerely,\nConsuelo Gracia\nDirector General", cc=[ignacio])
story.slack("2025-10-30 11:05", "sarvikuu-kol", juhani, "Marja, why do I hear about midnight plans from the director general of Cierzo, with a date, and not from you?")
story.slack("2025-10-30 11:12", "sarvikuu-kol", marja, "Because I hear it also first time. I was in phone with Beatriz yesterday, one hour. We spoke about Christmas party in Tartu.")
b = story.mail("2025-10-30 13:20", marja, bea, "Consuelo's letter", "Beatriz,\n\nyesterday we talked an hour. Did you know that this was coming?\n\nMarja")
story.mail("2025-10-31 12:40", bea, marja, "Re: Consuelo's letter", "Marja,\n\nI knew that there was a draft. I did not know that it was going out. I am ashamed, and also I am in the middle.\n\nBeatriz", reply_to=b)
story.truth("2025-10-30", "escalation without an earlier word: letter from director general to managing director", C, S, 5)

# us against them
a = story.slack("2025-11-06 09:15", "sarvikuu-kol", pekka, "I asked Ramiro for the gear readings. He answers that I must ask it in writing from Ignacio.")
story.slack("2025-11-06 09:19", "sarvikuu-kol", antti, "As I say since September. There is we, who built a thing and fly it, and there is Zaragoza, who waits that we make a mistake. I count passes now like one counts prisoners.")
story.slack("2025-11-06 09:24", "sarvikuu-kol", sini, "can we not be like this :/")
story.slack("2025-11-06 09:26", "sarvikuu-kol", antti, "They began. From today nothing goes there without copy to us all. Everything what they say we keep.")
story.slack("2025-11-06 14:02", "kol-ops", antti, "For the record. On this side we have delivered what we owe. What happens on your side of the fence is for your side to explain.")
story.truth("2025-11-06", "us against them: we who fly, Zaragoza that waits for a mistake", S, C, 4)

# meetings cancelled
story.slack("2025-11-04 08:40", "kolmikko", marja, "No call today, I have the board. Next time.")
story.slack("2025-11-18 08:51", "kolmikko", marja, "Call falls out also today, nothing new from us.")
story.slack("2025-11-18 09:30", "kolmikko", helen, "From us there would be four things.")
story.mail("2025-12-02 08:35", marja, [bea, helen, priit, nuria], "Today's call", "Hello,\n\nI take it off again, Antti and Pekka are both in integration hall. I come back with a date.\n\nMarja")
story.truth("2025-12-02", "meetings cancelled: third Kolmikko call in a row called off on the morning itself", S, L, 3)

# goals drift
story.minutes("2025-11-12", "Kolmikko steering", [juhani, marja, consuelo, ignacio, margus, helen], """- Juhani: KOL-2 flies on 24 January. From the second month on, six tenths of its imaging time are for a border-guard customer in the north. "The thermal camera does not care what is warm."
- Margus asked what that leaves for dry weeks in Iberia and the Baltics, when fire is the thing that was agreed in Tartu. Juhani: what is free, as available.
- Helen showed that the 40 minutes need both satellites over the same forest. Noted.
- Consuelo: Cierzo serves whichever customer books.
- Invoice 2025-311: not discussed, no time.
- Kolmikko call: Marja proposes to keep the rhythm.""")
story.slack("2025-11-12 16:20", "laukas-tuba", helen, "I joined a company that wanted to see smoke before smoke. I have just sat in a meeting where the satellite watches reindeer smugglers.")
story.slack("2025-11-12 16:31", "laukas-tuba", margus, "Nobody lied to us in March. They only went other road since and forgot to mention it at the crossing.")
story.truth("2025-11-12", "goals drift: KOL-2 for a border guard instead of fires", S, L, 3)

# contact thins out
a = story.slack("2025-11-20 10:00", "laukas-tuba", liis, "Should I still write Beatriz every week how the customers are? I did it since spring.")
story.slack("2025-11-20 10:08", "laukas-tuba", helen, "What we need from Teruel, Sini fetches. I would save the ink.")
story.truth("2025-11-20", "contact thins out", L, C, 2)

# noise: an apology for a triviality, criticism of a third firm
m = story.mail("2025-11-13 12:15", ramiro, [antti, pekka], "Report week 46", "Good day, I attach the report of the week.\n\nRamiro")
story.mail("2025-11-13 12:31", pekka, ramiro, "Re: Report week 46", "This is menu of a restaurant. The lamb looks good.\n\nPekka", cc=[antti], reply_to=m)
story.mail("2025-11-13 12:40", ramiro, [pekka, antti], "Re: Report week 46", "Mother mine, forgive me, a thousand apologies!! It was for the dinner of my shift. Now yes, the report.\n\nR.", reply_to=m)
a = story.slack("2025-11-26 09:22", "kol-data", sini, "the cloud provider raised the storage price by 30 % with one week warning, bandits. nothing changes to you, we move the archive to other one before christmas")
story.slack("2025-11-26 09:40", "kol-data", priit, "Bandits is correct word. Tell which weekend, we hold the downloads.", thread=a)
story.slack("2025-11-26 09:44", "kol-data", sini, "13-14.12., I remind you the week before :)", thread=a)

# silence
a = story.slack("2025-11-24 13:30", "kol-data", pekka, "How do the customers take the new fire mask? I had earlier always a note from Kadri or Liis on Mondays. Now I have none since October.")
b = story.slack("2025-12-03 10:18", "kol-data", sini, "any news from Riga? did they sign? we hear nothing here :)")
m = story.mail("2025-12-11 09:30", pekka, [helen, liis], "Feedback from customers", "Hello,\n\nI ask third time. I tune the detector after what your users see. Without it I tune blind. Even bad news are useful, please.\n\nPekka Hietala", cc=[marja, sini])
story.slack("2025-12-11 09:52", "laukas-tuba", liis, "Pekka again. It feels wrong, he is a nice man.")
story.slack("2025-12-11 09:55", "laukas-tuba", margus, "Let it lie until January. Every sentence we give them ends in a press note.")
story.truth("2025-12-11", "silence: no word any more on what the customers say", L, S, 3)

# ambition fades
story.minutes("2025-12-10", "Kolmikko review of the year", [marja, pekka, bea, ignacio, helen, priit], """- Chain in November: 74 minutes in the middle (June: 58).
- Ignacio: Cierzo sees no reason to go on chasing 40. An hour and a half serves most customers, and Vardø was given back at the end of October, because it did not pay for itself. Iberia can be looked at again "one day, when there is demand".
- Priit: "Demand was in August. It had smoke on it." No answer to that in the meeting.
- Decision: targets for 2026 are taken out of the plan and replaced by "best effort".
- Marja: thanks to all for the year.""")
story.truth("2025-12-10", "ambition fades: 40 minutes become best effort, Iberia one day", C, L, 3)

# noise: Christmas
a = story.slack("2025-12-17 13:00", "kolmikko", ramiro, "A box with turrón has gone to Espoo and another one to Tartu. The hard one is for Antti, because he has character.")
story.slack("2025-12-17 13:20", "kolmikko", antti, "Received. Broke a tooth. Thank you. Node sends greetings? Give him fish.", thread=a)
story.slack("2025-12-18 10:05", "kolmikko", liis, "Ours arrived, piparkoogid are on the way to you! Häid jõule 🎄", thread=a)
story.slack("2025-12-19 11:30", "kolmikko", marja, "We are closed from 22.12. to 2.1., duty phone as always. Rest well, everybody.")

# noise: conjunction
a = story.slack("2026-01-13 08:05", "kol-ops", antti, "Conjunction warning, 140 m on Thursday 03:20, dead rocket stage. I need uplink tonight, any.")
story.slack("2026-01-13 08:20", "kol-ops", ramiro, "21:14 and 22:49, both TER. Nobody touches them, I sit on the table in person.", thread=a)
story.slack("2026-01-15 08:30", "kol-ops", antti, "Passed in 2.1 km. Thanks.", thread=a)
story.slack("2026-01-15 08:41", "kol-ops", ramiro, "Good. That the rocket stage has it good too.", thread=a)

# leaves
story.slack("2026-01-16 15:10", "laukas-tuba", margus, "Signed with the Canadians this noon, images from April. I write Juhani on Tuesday. Until then please nobody is more cheerful than usual.")
m = story.mail("2026-01-20 10:00", margus, juhani, "End of March", "Juhani,\n\nI say it short, as you would. Laukas will not prolong. Our part in Kolmikko ends with the contract on 31 March, and from April we take images from other place. Data of the pilots stays with us as written in annex C. I am sorry it came so; in the spring it was the best thing I was part of.\n\nMargus", cc=[helen])
story.mail("2026-01-21 14:30", juhani, margus, "Re: End of March", "Margus,\n\nI read it three times. I would have wanted to hear it over a table and not from a mail, but I see that we also did not set many tables lately. Let us call on Friday about the hand-over.\n\nJuhani", cc=[marja, helen], reply_to=m)
story.truth("2026-01-20", "leaves: Laukas ends its part", L, S, 5)

# surprise for Cierzo
a = story.slack("2026-01-27 11:10", "delivery", nuria, "hi, the antenna supplier of the canadians asks us for a quote 'for delivery to laukas, tartu, from april'. what is this? do you have a second satellite?")
story.slack("2026-01-27 15:55", "delivery", helen, "Yes, I am sorry. We leave Kolmikko at the end of March. It was told to Sarvikuu last week, I assumed it would come round to you.", thread=a)
story.slack("2026-01-27 16:20", "delivery", bea, "It did not come round. I hired a person for your delivery line on the first of January. He has a mortgage and a name, Álvaro.", thread=a)
story.truth("2026-01-27", "surprise: Cierzo learns from a supplier that Laukas goes", L, C, 5)
a = story.slack("2026-01-29 12:00", "kol-ops", ramiro, "KOL-2 first contact at 11:47, strong and clean, plus 1 dB over the model. Whatever happens, she is beautiful.")
story.slack("2026-01-29 12:03", "kol-ops", antti, "She is.", thread=a)

story.write()
