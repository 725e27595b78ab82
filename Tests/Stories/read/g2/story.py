"""Three Rivers Water Programme: three NGOs in Korwa county, Kenya; 2025-02-03 to 2026-01-02."""
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import re
from kit import Story, days, day

story = Story(7719, "Africa/Nairobi", "2025-02-03", "2026-01-02")
C = story.chance
for d in ("2025-03-31", "2025-04-18", "2025-04-21", "2025-05-01", "2025-06-02", "2025-06-06", "2025-10-10", "2025-10-17", "2025-10-20", "2025-12-12", "2025-12-25", "2025-12-26", "2026-01-01"):
    story.holidays.add(day(d))
story.party("mwamba", "mwambawells.example")
story.party("tazama", "tazama-hygiene.example")
story.party("dunderi", "dunderifund.example")
for pid in story.closed:
    story.closed[pid] |= story.holidays
    story.away(pid, "2025-12-22", "2025-12-31")
P = story.person
joseph = P("Joseph Kiprotich", "mwamba", "Director")
grace = P("Grace Achieng", "mwamba", "Programme manager")
daniel = P("Daniel Mutiso", "mwamba", "Drilling lead")
faith = P("Faith Njoroge", "mwamba", "Finance")
peter = P("Peter Wekesa", "mwamba", "Field officer")
janet = P("Janet Cherop", "mwamba", "Field officer")
amina = P("Amina Hassan", "tazama", "Director")
ruth = P("Ruth Wanjala", "tazama", "Schools coordinator")
brian = P("Brian Otieno", "tazama", "Monitoring")
lilian = P("Lilian Chebet", "tazama", "Training")
catherine = P("Catherine Muthoni", "dunderi", "Executive director")
andrew = P("Andrew Lekolool", "dunderi", "Programme coordinator")
mercy = P("Mercy Adhiambo", "dunderi", "Grants and compliance")
tom = P("Tom Brandsma", "dunderi", "Adviser")
hilda = P("Hilda Nekesa", "dunderi", "Communications")
M, MIN, T = story.mail, story.minutes, story.truth

FILL = dict(
    vl=["Kapsoi", "Emburwa", "Nakoret", "Tulwet Juu", "Sirende", "Lolmet", "Chepkai", "Kaptole", "Oloiruk", "Ndurumo", "Masaba Hill", "Kerio Bridge", "Ewaso Point", "Birunda", "Kibingei", "Moiben Ford"],
    bh=["BH-04", "BH-07", "BH-09", "BH-12", "BH-15", "BH-18", "BH-21", "BH-23", "BH-26", "BH-30"],
    sc=["Kapsoi Primary", "Birunda Primary", "Lolmet Girls", "St. Teresa Nakoret", "Kaptole Academy", "Chepkai Mixed", "Oloiruk Primary", "Kibingei Day"],
    n=[str(k) for k in range(3, 29)], m=[str(k) for k in range(31, 99)], k=["14,500", "23,000", "37,800", "41,200", "56,000", "68,400", "72,900", "115,000", "148,300"],
    wd=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], h=["8.30", "9.00", "10.00", "11.30", "2 pm", "3 pm"],
    e=["9", "11", "13", "15"], w=["4", "5", "6", "7", "8"], mp=["2.4", "3.1", "4.6", "5.2", "6.8", "7.5", "9.0"], rf=["PV-211", "PV-218", "PV-224", "PV-237", "PV-240", "PV-256", "PV-263", "PV-271"],
)
used = set()


def one(lines):
    for _ in range(30):
        ctx = {key: C.choice(v) for key, v in FILL.items()}
        made = []
        for line in lines:
            n = 1
            while n:
                line, n = re.subn(r"\[([^\[\]]*)\]", lambda hit: C.choice(hit.group(1).split("|")), line)
            made.append(line.format(**ctx))
        if not any(l in used for l in made if not l.startswith("Subject")):
            break
    while len(made) > 2 and made[-1] in used:
        made.pop()
    used.update(made)
    return made


DRILL, FIN_M, TRAIN, COORD, GRANT = [daniel, peter, grace], [faith, grace], [ruth, lilian, brian], [andrew, tom], [mercy]
H = "[Hi|Hello|Dear colleague|Greetings from {vl}|Good morning|Habari]"
MT = [  # Mwamba and Tazama
    (DRILL, TRAIN, ["Subject: {bh} {vl} | " + H + ",\n\n[we struck water|water is out] at {m} metres, about {mp} cubic per hour. [The mamas were dancing|The whole village came|Even the chief got wet]. [When can your team come for the committee?|You can plan the first committee sitting.]", "[Wow congratulations|Asante sana, great news|This has made my day]! [We can be there|Put us down for] {wd} from {h}, with the [flip charts|soap and posters].", "[Karibu|Noted, I will inform the elders|The chairlady will prepare tea]."]),
    (TRAIN, DRILL, ["Subject: Committee at {vl} | " + H + ",\n\n{e} members elected at {vl}, of them {w} women. [The treasurer is very sharp|They quarrelled a bit on the fee but ended well]. [Do you have the keys of the pump house for them?|They ask who holds the spare seals.]", "[Very good|Excellent turn out]. [Peter brings two sets|Seals are with me|Daniel leaves them at the shop] on {wd}."]),
    (TRAIN, DRILL, ["Subject: Transport to {vl} | " + H + ",\n\nour car is [at the mechanic|booked for {sc}]. [Any space in your pickup|Can somebody give us a lift] to {vl} on {wd}?", "[Yes|Sure|No problem], two seats and a lot of dust. We leave at {h} [sharp|from the stage|from the yard].", "[Asante|You are a blessing|I bring mandazi]."]),
    (DRILL, TRAIN, ["Subject: Tap height {sc} | " + H + ",\n\nfor {sc} the mason asks the height of the handwashing taps. [Is it 60 or 70 cm?|Small ones or big ones?]", "[60 for lower primary, 75 for upper|Two heights please, half half|65, and kindly let the water not splash the path]. [Also a mirror if he is kind|]", "[Noted|Shared with the mason|Will do]."]),
    (TRAIN, DRILL, ["Subject: Water test {bh} | " + H + ",\n\nparents at {sc} are asking for the result of {bh}. [Can we tell them it is safe?|Is the lab through?]", "[Lab confirmed, zero coliform, fluoride 1.{n}|Result is on {wd}, the lab had no power|Safe. I attach the certificate]. [Tell them to keep the jerricans clean|]", "[Well received|They will clap|Thank you, noted]."]),
    (DRILL, TRAIN, ["Subject: Fee book {vl} | " + H + ",\n\nthe committee of {vl} showed me their book: KES {k} collected. [They are proud|Page {n} has no signatures].", "[That is Mama Nekoye, she is serious|We go through it with them on {wd}|Good progress, they started from zero]. [Thanks for checking|]"]),
    (TRAIN, DRILL, ["Subject: Date for handover {vl} | " + H + ",\n\nthe chief proposes {wd} for the handover in {vl}. Does it [work|suit] on your side? [We bring the choir|We are bringing {n} pupils].", "[It works|OK from us|Yes, pump will be ready]. [Let speeches be short this time|I carry the ribbon]."]),
    (DRILL, TRAIN, ["Subject: Photo consent | " + H + ",\n\nI have {n} nice photos of {vl}. Do I need forms for the children?", "[Yes please, form is in the shared folder|For faces yes, for hands and taps no|Yes. Ask the mothers on {wd}, they come to the clinic], [Kiswahili version too|one per family|{n} copies are with the head teacher].", "[Ok will do|Noted with thanks]."]),
    (TRAIN, DRILL, ["Subject: Soap stock | " + H + ",\n\ncan we keep {m} cartons of soap in your yard until {wd}? [Ours is leaking|Rains came through our roof].", "[Bring them|Yes, container two], guard is called Wafula. [He will count them twice|]"]),
    (DRILL, TRAIN, ["Subject: Broken handle {vl} | " + H + ",\n\nhandle at {vl} broke again. [Boys were swinging on it|Third time]. Can your people mention it at the next sitting?", "[We will make a drama of it|Lilian has a song about that already|Sure, I put it on the agenda of {wd}].", "[Haha ok|Thanks]."]),
]
MT2 = [  # the same two, later
    (DRILL, TRAIN, ["Subject: {bh} | Hello,\n\n{bh} {vl} is tested, {mp} cubic. [Committee is open|Kindly indicate your date|We wait for you].", "[Will check|Not this week|Let me see with Ruth]."]),
    (DRILL, TRAIN, ["Subject: {vl} | Hello, the people of {vl} ask [when the course continues|for the second sitting]. [What may I say?|Any indication?]", "[Say that we are in touch|Next month maybe|We shall communicate]."]),
    (TRAIN, DRILL, ["Subject: Soap | Hello,\n\nwe collect our {m} cartons on {wd}.", "[Okay|Noted]. Guard is there until {h}."]),
    (DRILL, TRAIN, ["Subject: Keys {vl} | Hello, who in {vl} holds the keys since [the treasurer moved|the elections]?", "[The chief I think|Ask the head teacher]."]),
    (TRAIN, DRILL, ["Subject: {sc} | Hello, taps at {sc} [drip|are loose].", "[Will be seen on {wd}|Fundi informed]."]),
    (DRILL, TRAIN, ["Subject: Register {vl} | Hello,\n\nthe register of {vl} is needed for the spare parts. [Is it at your office?|Copy is enough.]", "[It is somewhere here|Brian is travelling|I look]."]),
]
MT3 = [
    (DRILL, TRAIN, ["Subject: {bh} {vl} | For your information: {bh}, {vl}, {mp} cubic, ready."]),
    (DRILL, TRAIN, ["Subject: Soap in container two | Hello, {n} cartons are still in our yard. Guard has the key."]),
]
INT = [
    ["Subject: Grease | Grease for the swivel is finished.", "There is a bucket under the bench."],
    ["Subject: Crew pay | Two casuals are not on the list for the week.", "Added. Tell them Friday."],
    ["Subject: Night guard | Guard asks for a torch and a dog.", "Torch yes."],
    ["Subject: Insurance of the rig | Sticker expires on the 30th.", "Renewed, it is in the glove box.", "You are an angel of paper."],
    ["Subject: Tyres | Left rear is bald.", "Like me. Order two."],
    ["Subject: Half day | I leave at one, parents' day.", "Enjoy, greet the teacher."],
    ["Subject: Fuel card | The card was refused in Korwa.", "Pin was wrong three times. New one comes Thursday."],
    ["Subject: Borrowed generator | Father Benedict wants his generator back by Sunday, for the loudspeakers.", "He gets it Saturday, with fuel in it."],
]
MD = [  # Mwamba and Dunderi
    (FIN_M, GRANT, ["Subject: {rf} | Dear [Mercy|colleague],\n\nkindly find the documents for {rf}, KES {k}, [casing pipes|fuel for the rig|cement and ballast]. [Let me know if anything is missing|Original follows by courier].\n\nRegards", "[Well received|Checked, all in order|Received]. [One receipt has no stamp|Payment goes {wd}|Page {n} is upside down but readable].", "[Noted with thanks|Resent|Thank you, noted]."]),
    (GRANT, FIN_M, ["Subject: Query on {rf} | Hello,\n\nline {n} of {rf}: KES {k} for [hire of compressor|per diems|bentonite]. [Which borehole is it?|Kindly attach the log sheet.]\n\nMercy's desk", "[It is {bh}|That is for {vl}, {bh}]. [Log sheet attached|I should have written it there, apologies].", "[Cleared|Thank you, cleared]."]),
    (DRILL, COORD, ["Subject: Week at the rig | Hello,\n\n[progress|short update]: {bh} at {m} metres, {bh} test pumped at {mp}. Rig moves to {vl} on {wd}. [Hammer bit is tired|Crew is tired but fine].", "[Great work|Good progress|Impressive|Thank you for the update|{mp} is more than I hoped]. [I update the map|Shall I come on {wd}?|Greet the crew|{vl} will be happy|Then we are at {m} percent of the metres]", "[Karibu, bring boots|Yes, we are there up to {h}|]"]),
    (COORD, DRILL, ["Subject: Coordinates {bh} | Hi,\n\n{bh} sits in the middle of the [lake|neighbouring county] on my map. [Digits swapped?|Can you check?]", "[Swapped yes|My GPS was drunk]. Correct ones: 0.{m} N, 34.{m} E.", "[Now it is on dry land|Perfect, thanks]."]),
    (DRILL, COORD, ["Subject: County officer | Hello,\n\nthe county water officer wants to see {bh} on {wd}. [Will one of you come?|Do we need a letter?]", "[I come|Letter attached|Let us go together], {h} at the junction.", "[Good|See you there]."]),
    (COORD, DRILL, ["Subject: Visitors {vl} | Hi,\n\n{n} students from the polytechnic would like to see {vl} on {wd}. [Is it convenient?|Too many?]", "[Fine, but closed shoes|They are welcome, {h}|{n} at a time please, the road is bad|Only after {h}, before that we flush|Yes, and they can carry sandbags]."]),
    (FIN_M, GRANT, ["Subject: Exchange rate | Hello,\n\nwhich rate do we use for {rf}? [Bank says 129.{n}|I see two rates in the sheet].", "[The one of the day of transfer|Use 129.{n}, it is on the letter]. [Sorry for confusion|]"]),
    (DRILL, COORD, ["Subject: Rain at {vl} | Hello,\n\n[road to {vl} is a river|we are stuck at {vl}]. We lose [two days|{n} hours], Saturday we recover.", "[Pole sana|Safety first|Do not cross at night|Our side of the county is the same]. [Map can wait|Noted in the plan|I shift {bh} to {wd}|Tell me when you are out|{vl} had {m} mm, radio says]."]),
    (GRANT, FIN_M, ["Subject: Audit sample | Hello,\n\nthe auditor picked {rf} and {n} others. [Could you scan them by {wd}?|No hurry, this month.]", "[Scanned, {m} pages, in the folder|You will have them on {wd} by {h}|{rf} is there, the rest follows on {wd}|All found, file {n} of the green cupboard]. [Our cupboard is a museum, nothing gets lost|The scanner took a rest after page {n}|]", "[Much appreciated|Thanks]."]),
    (DRILL, COORD, ["Subject: Spare parts | Hello,\n\nfor {bh} we need [a riser pipe|two cup seals|a new controller], KES {k}. [Which budget line?|Is it line {n}?]", "[Line {n}|Maintenance, go ahead|Yes go ahead]."]),
]
MD += [
    (COORD, DRILL, ["Subject: Signboard {vl} | Hi,\n\nthe signboard for {vl} is painted. [Where shall it stand?|Left or right of the gate?] ", "[Near the road, away from the goats|Right, at {n} metres|Beside the tank]. [We dig the hole on {wd}|]", "[Good|It is heavy, bring {n} men]."]),
    (DRILL, COORD, ["Subject: Log {bh} | Hello,\n\ndriller's log of {bh}: {m} metres, [hard basalt from 40|clay, then gravel|two wet layers]. [Yield {mp}.|Screen at the bottom {n} metres.]", "[Filed|Into the archive with it]. [Basalt again|A pretty log|The geologist wants a sample]."]),
    (COORD, DRILL, ["Subject: Solar or hand pump {vl} | Hi,\n\nfor {vl} the county would pay panels. [Does {mp} suffice?|What do you say?]", "[Yes, with a tank of {n} cubic|Better hand pump, panels walk away at night there|Solar, the school has a guard]."]),
    (FIN_M, GRANT, ["Subject: Quarter closing | Dear Mercy,\n\nwe stand at {m} percent of line {n}. [May I move KES {k} from transport to pipes?|Should I explain it already now?]", "[You may, under ten percent is free|A sentence is enough|Send the form, I sign on {wd}].", "[Done|Thank you]."]),
    (GRANT, FIN_M, ["Subject: Signature page {rf} | Hello, page {n} of {rf} came without signature. [Could Joseph sign again?|Stamp is there, hand is missing.]", "[Signed, resent|He was in the field, signed on a bonnet]. [Apologies|]"]),
    (DRILL, COORD, ["Subject: Stolen cable {vl} | Hello,\n\n{n} metres of cable were taken in {vl} at night. OB number {m}/25. [Community is searching|Chief called a baraza].", "[Sorry to hear|Eish]. [Insurance form attached|Use the reserve, KES {k} at most].", "[Found, it was in a banana plantation|Form returned|Thank you]."]),
    (DRILL, COORD, ["Subject: Lab | Hello,\n\nlab in Kitale has no reagent until {wd}. [Shall we send {bh} to Eldoret?|We wait or we pay double?]", "[Eldoret|Wait, {wd} is soon|Pay, people are thirsty]."]),
    (COORD, DRILL, ["Subject: Chief of {vl} | Hi,\n\nthe chief of {vl} called me, he says the trench passes his maize. [True?|Did somebody speak to him?]", "[Two rows. Compensated with {n} bags of cement|I had tea with him on {wd}, settled|It passes his brother's maize].", "[Haha, good|Okay thanks]."]),
    (FIN_M, GRANT, ["Subject: Holiday pay | Dear Mercy,\n\nis leave pay for the {n} casuals eligible? KES {k}.", "[Yes if in the contract|Yes, annex {n}]. [Attach the list|]"]),
]
TD = [  # Tazama and Dunderi
    (TRAIN, COORD, ["Subject: School clubs | " + H + ",\n\n{n} clubs are running now, {sc} being the [loudest|best]. [Shall I send photos?|They made a poem about latrines.]", "[Please do|I want to hear that poem]. [Great work|Nice]."]),
    (COORD, TRAIN, ["Subject: Survey {vl} | Hi,\n\nin {vl} I see {m} households, last time it was {n} more. [Typo?|Did people move?]", "[Typo, tired enumerator|Some moved for grazing, they are back in a month]. [Corrected version attached|]", "[Super|Clear, thanks]."]),
    (TRAIN, GRANT, ["Subject: {rf} workshop {vl} | Dear Mercy,\n\nherewith {rf}, KES {k}, for the workshop in {vl}. [Attendance list attached|{m} signatures, all real].", "[Received with thanks|All fine]. [Next time the date on each page please|]"]),
    (GRANT, TRAIN, ["Subject: Per diem {vl} | Hello,\n\nfor {vl} you charged {n} lunches and {n} people plus one. [Who ate two?|Kindly explain.]", "[The driver|The chief came with a friend|The lady of the hall|A pastor who opened with prayer and stayed]. [Corrected to {n}|I pay it from my pocket, sorry|New list on {wd}]!", "[No need, just note it|Accepted]."]),
    (COORD, TRAIN, ["Subject: Indicator {n} | Hi,\n\nhow do you count '[washes hands after toilet|stores water covered|treats water|child uses latrine]' in {vl}, [seen or said|observed or asked]?", "[Observed, soap present, {n} minutes|Seen. What people say is a different indicator :)]"]),
    (TRAIN, COORD, ["Subject: Poster proof | " + H + ",\n\nproof of the poster attached, with three logos. [The child looks like your boss|Is the blue right?]", "[Approved|Blue is right]. [Print {m}0 please|Lovely drawing]."]),
    (TRAIN, COORD, ["Subject: Teachers' day {sc} | " + H + ",\n\n{m} teachers confirmed for {wd}. [Will you say a word of welcome?|You are on the programme at {h}.]", "[Gladly, a short one|With pleasure]. [I come with Hilda|]"]),
    (COORD, TRAIN, ["Subject: Tablet {n} | Hi,\n\ntablet {n} has not synced since {wd}. [Lost or only sleepy?|Is it in the field?]", "[Charger was eaten by a goat|It is with an enumerator in {vl}, no network]. [Will sync on {wd}|]", "[Haha|Okay]."]),
    (TRAIN, COORD, ["Subject: Radio slot | " + H + ",\n\nthe vernacular station gives us {n} minutes on {wd} at {h}. [Topic: safe storage|Topic: the fee]. Any message from your side?", "[Only greetings|Mention the toll free number please]. [I will listen|]"]),
]
SMALL = [  # anybody; each of them once or twice
    ["Subject: Sick child | Morning, my small one has malaria so I am at the clinic. Will be on phone from noon.", "Pole sana. Take your time, I cover the call.", "She is eating again. Thank you for asking."],
    ["Subject: Sorry | I saw your message of last week only now, it was under the newsletters. Yes to both questions.", "No harm, I guessed the yes."],
    ["Subject: Thank you | Just to say the session went very well, also thanks to your notes.", "You have made my evening."],
    ["Subject: Lunch | Nyama choma on Friday after the meeting?", "You need to ask?", "I reserve for nine and bring appetite for ten."],
    ["Subject: Wrong attachment | You sent me your cousin's wedding budget :)", "Eish! Delete it please. The right one is here.", "Deleted. But 40 goats is a good number."],
    ["Subject: Harambee | My church is raising for a roof, no pressure at all, tickets are with me.", "Two for me."],
    ["Subject: Network | Whole town without network since morning, writing from the petrol station.", "Okay, tomorrow is soon enough."],
    ["Subject: Newborn | It is a boy! 3.4 kilos. Mother is fine.", "Congratulations!! Is he called Borehole?", "Mother says no."],
    ["Subject: Small disagreement | I still think that blue tanks heat less than black. I can prove.", "Algae like blue. I can prove also.", "We put one of each and watch."],
    ["Subject: Leave | I am on leave next week, cousin is marrying in Kitale. Whoever needs me finds my phone off.", "Enjoy and dance for us."],
    ["Subject: Goat | The goat given by the village is still in the compound. Who takes it?", "It stays until Christmas, then we discuss.", "It has eaten the visitors' book."],
    ["Subject: Proverb | How does that saying go, about the one who digs a well?", "'He drinks last and thanks first.' But I think the old man made it up."],
    ["Subject: Printer | Printer here has died. May I print forty pages at yours?", "Come. Bring paper, ours is finished."],
    ["Subject: Condolences | We heard about your uncle. Our thoughts are with you and the family.", "Thank you so much. Burial is on Saturday."],
    ["Subject: Marathon | Who is running the county half marathon for the school fund?", "I am walking it.", "Walking also raises money."],
    ["Subject: Meeting notes | I've put your corrections in. You were right about the spelling of the river.", "It is my river, I must be."],
    ["Subject: Projector | Is our projector with you?", "It is, in my cupboard, with apologies and a new bulb."],
    ["Subject: Bees | There are bees in pump house. Nobody goes in.", "There is a man in the next ridge who sings to them.", "He came, he sang, they went. 500 bob."],
    ["Subject: Late by an hour | Puncture at the bridge. Start without me.", "We wait, there is tea."],
    ["Subject: Good article | Attached something on manual chlorine dosing, short and clear.", "I read it in the matatu. Useful, thanks."],
    ["Subject: Football | I shall not mention yesterday's result.", "Thank you for not mentioning it in the subject line also."],
    ["Subject: Laptop | Mine took water, ironic. Replies from the phone this week.", "Put it in rice.", "It is now a laptop with rice."],
    ["Subject: Calendar | Is Monday a holiday or not? Radio says yes, office says no.", "Gazette says yes.", "Then I believe the Gazette, with joy."],
    ["Subject: Elephants | Two elephants at the tank in the lower ward. People are keeping away.", "Beautiful. And the float valve?", "Finished."],
    ["Subject: Exam | I passed my diploma in water engineering!", "Engineer! Congratulations, we're proud of you here."],
    ["Subject: Speech | Could you look at my speech? Four minutes, many thank yous.", "Remove the third honourable. The rest is very good.", "The third honourable is the landlord of the hall :)"],
    ["Subject: Vaccines | Those going to the lower ward: yellow fever card please.", "Mine is older than the ward."],
    ["Subject: Missing jerrican | The measuring jerrican of 20 litres has vanished.", "It is at the tea place. They measure tea.", "We let them keep it."],
    ["Subject: Small delay | The summary will be with you tomorrow rather than today, power went.", "Tomorrow is fine."],
    ["Subject: There it is | As said yesterday: the summary. Two pages only.", "Got it, that was quick."],
    ["Subject: Song | The children changed the words, now it is a song about you.", "Am I good in it?", "You fall in the well. But you wash your hands."],
    ["Subject: Training on Excel | Would somebody show me the pivot thing again?", "Thursday after tea, ten minutes."],
    ["Subject: Umbrella | Black umbrella with wooden handle: yours?", "My grandfather's. I come today, thank God."],
    ["Subject: Chief's phone | Does anyone have the new number of the chief in upper ward?", "Sent by text. Call after six, he herds in the day."],
    ["Subject: A compliment | An old lady told me that this is the first programme that came back a second time.", "That is the best sentence of the year. I put it on my wall."],
    ["Subject: Mangoes | A sack of mangoes at reception for everyone who passes.", "I pass. Twice."],
    ["Subject: Church hall | The hall is double booked with a choir.", "We take the tree.", "The tree has better chairs anyway."],
    ["Subject: Mosquitoes | Whoever goes to the lakeside, carry nets. I am writing this while scratching.", "Noted, and pole."],
    ["Subject: Timesheets | It is that time of the month. You know who you are.", "I know who I am. Done."],
    ["Subject: Old photo | Found one of 2011, all of us thin.", "Burn it.", "Framed it."],
    ["Subject: Driver | Kamau is retiring after 22 years of potholes. A card is going round.", "Please sign for me, and write that he never once turned the radio down."],
    ["Subject: Donkeys | Donkey carts are blocking the kiosk in the mornings. A queue rule is needed.", "Left side donkeys, right side mamas. Worked in the next village."],
    ["Subject: Typing | You wrote 'pubic tap' on the signboard draft.", "Oh my God.", "It was not printed. We laughed for one hour."],
]


def directed(rows, per_week, first, last, reply=(35, 700), answered=1.0, slow=None):
    bag = []
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if not bag:
                bag = list(rows)
                C.shuffle(bag)
            a, b, lines = bag.pop()
            x, y = C.choice(a), C.choice(b)
            if date in story.closed[x.party]:
                continue
            late = slow if slow and y.party == "tazama" else None
            story.exchange("mail", None, date, x, y, one(lines), late or reply, answered if late else 1.0, 1, (8.2, 17.3))


# Mwamba and Tazama: much at first, then less and later, then hardly anything
directed(MT, 3.6, "2025-02-05", "2025-06-30")
directed(MT, 2.6, "2025-07-01", "2025-07-18", reply=(60, 900), answered=0.95, slow=(500, 1700))
directed(MT[1:] + MT2, 2.0, "2025-07-19", "2025-08-29", reply=(60, 900), answered=0.85, slow=(1500, 3900))
directed(MT2, 1.1, "2025-09-01", "2025-10-03", reply=(200, 1500), answered=0.5, slow=(2400, 5200))
directed(MT3, 0.25, "2025-10-06", "2025-12-05", answered=0.0, slow=(2500, 5000))
# Mwamba and Dunderi: ordinary work to the end
directed(MD, 4.0, "2025-02-05", "2025-10-31")
directed(MD, 3.6, "2025-11-03", "2025-12-19", reply=(50, 900))
directed(MD, 1.0, "2025-12-20", "2026-01-02", reply=(50, 900))
# Tazama and Dunderi
directed(TD, 3.0, "2025-02-05", "2025-07-18")
directed(TD, 2.4, "2025-07-19", "2025-09-12", reply=(60, 900), answered=0.95, slow=(900, 2400))
directed(TD, 1.2, "2025-09-15", "2025-10-07", reply=(60, 900), answered=0.7, slow=(1900, 4200))
directed(TD[1:2] + TD[4:5] + TD[7:8], 0.5, "2025-10-09", "2025-12-10", answered=0.0, slow=(1900, 4200))
# small talk
C.shuffle(SMALL)
mtp, mdp, tdp = [(peter, ruth), (daniel, brian), (grace, lilian)], [(grace, andrew), (faith, mercy), (peter, tom), (daniel, andrew)], [(brian, andrew), (ruth, hilda), (lilian, tom)]
story.chatter(("mail", None), mtp, 0.7, SMALL[:16], first="2025-02-06", last="2025-06-25", reply_minutes=(20, 400))
story.chatter(("mail", None), tdp, 0.5, SMALL[16:28], first="2025-02-06", last="2025-07-18", reply_minutes=(20, 400))
story.chatter(("mail", None), mdp, 0.34, SMALL[28:], first="2025-02-06", last="2025-12-18", reply_minutes=(20, 500))

story.chatter(("mail", None), [(daniel, peter), (grace, faith), (daniel, grace)], 0.15, INT, reply_minutes=(10, 200))

# ---------------------------------------------------------------- calendar
ALLS = [catherine, andrew, mercy, joseph, grace, amina, ruth, brian]
story.series("Three Rivers steering meeting", "2025-02-11 10:00", 4, "2025-12-20", 90, ALLS)
story.series("Listening round", "2025-02-27 14:00", 8, "2025-12-20", 90, [andrew, catherine, grace, daniel, faith, joseph, amina, ruth, lilian, brian], cancelled=("2025-06-19", "2025-08-14", "2025-10-09", "2025-12-04"))
story.series("Field and training call", "2025-02-19 11:00", 2, "2025-12-12", 45, [grace, daniel, peter, ruth, lilian, brian],
             cancelled=("2025-08-20", "2025-09-03", "2025-09-17", "2025-10-01", "2025-10-15", "2025-10-29", "2025-11-12", "2025-11-26", "2025-12-10"), moved={"2025-04-16": "2025-04-17 11:00"})
story.series("Data clinic", "2025-03-06 15:00", 4, "2025-12-18", 60, [andrew, tom, brian, peter, faith])
for when, title in (("2025-02-20 08:00", "Joint visit Kapsoi"), ("2025-03-27 08:00", "Joint visit Nakoret"), ("2025-04-29 08:00", "Handover Lolmet borehole"), ("2025-05-22 08:00", "Joint visit Birunda"), ("2025-06-12 09:00", "Handover Emburwa")):
    story.meeting(when, title, 300, [grace, peter, ruth, lilian, andrew])
story.meeting("2025-10-30 09:00", "Visit Oloiruk dispensary", 240, [daniel, andrew])
story.meeting("2025-11-27 09:00", "Audit preparation", 120, [mercy, faith, grace])

# ---------------------------------------------------------------- the good months
a = M("2025-02-04 08:40", catherine, [joseph, amina], "Three Rivers: the day after", "Dear Joseph, dear Amina,\n\nI woke up at four from sheer joy. Forty villages, each with water AND with people of its own who can keep it running after we are gone: I have wanted to sign a thing like that for fifteen years. Thank you for yesterday, and for the singing.\n\nCatherine", cc=[andrew, grace, ruth])
M("2025-02-04 10:05", joseph, [catherine], "Re: Three Rivers: the day after", "Dear sister Catherine,\n\nReceive greetings from the whole Mwamba family. My late father used to say that a borehole is dug with a machine but kept with a tongue: people must speak to one another over it. Until now we had the machine. With Tazama we have found the tongue. I told my staff this morning that we are no longer a drilling outfit.\n\nYours in service,\nJoseph Kiprotich", cc=[amina, andrew, grace, ruth], reply_to=a)
M("2025-02-04 11:17", amina, [catherine, joseph], "Re: Three Rivers: the day after", "My dears, I am being called a tongue by an elder and I take it as the compliment of my life :) Ruth and Lilian have already drawn the first committee course on the back of the lunch menu.\n\nHugs, Amina", cc=[andrew, grace, ruth], reply_to=a)
MIN("2025-02-11", "Steering meeting", ALLS, """## Purpose
Forty villages in Korwa county by the end of 2026. A village counts when there is water, when its committee is trained, and when both still work one year later.

## Who does what
- Mwamba: boreholes, pumps, spare parts.
- Tazama: committees, schools, the baseline of 2,100 households.
- Dunderi: grant, map and figures, the link to the donor and the county.

## Decisions
- Steering every four weeks. Listening round every eight weeks: no slides, each party says what is difficult with the other two.
- Formats, payment rules and dates that concern the others are announced two weeks ahead.
- A written question is answered within three working days, if only with a date.

## Actions
- Andrew: shared map by 25 February.
- Ruth: course plan for the first eight committees by 7 March.
- Grace: rig calendar by 21 February.""")
MIN("2025-02-19", "Field and training call", [grace, peter, ruth, lilian], "- Kapsoi first, then Nakoret. Committee sits the same week as test pumping.\n- Lilian wants the driller at the first sitting, so that people may ask about the machine. Daniel said he is shy. Daniel will come.\n- Action Grace: list of chiefs by Friday. Done during the call.")
b = M("2025-02-24 16:10", andrew, [grace, ruth, brian], "The map is alive", "Hi all,\n\none day early: the shared map, 12 sites in. Blue is dug, green is trained. I dream of forty green dots.\n\nAndrew")
M("2025-02-24 16:55", brian, [andrew], "Re: The map is alive", "This is so beautiful I showed it to my mother. She asks why our home is not on it.\n\nBrian", cc=[grace, ruth], reply_to=b)
MIN("2025-02-27", "Listening round", [andrew, catherine, grace, daniel, faith, amina, ruth, lilian], """Held under the tree, no slides.
- Faith: the receipts rules are heavy for a driver in Nakoret. Mercy's team accepts photographs from 1 April. Settled.
- Lilian: drillers talk to the chief only, women hear last. Daniel: fair, he did not see it. He will greet the women's group first.
- Andrew: gets the same number in three versions. One sender per party from now.
- Everybody would like to keep this round. Next one 24 April.""")
MIN("2025-03-11", "Steering meeting", ALLS, "- 5 boreholes with water, 3 committees through the course. Ahead of the plan by one.\n- Course plan of Tazama presented, applause for the role play on the missing treasurer.\n- Decision: handover only with committee in place, no exceptions.\n- Action Andrew: write to the county about land papers by 20 March.")
MIN("2025-03-19", "Field and training call", [grace, daniel, peter, ruth, lilian, brian], "- Nakoret: date fixed, 27th, all go.\n- Women's group greeted first in Emburwa, they gave Daniel a hen.\n- Baseline: Brian has 1,340 of 2,100 households.")
# noise: a third firm
c = M("2025-03-18 07:50", daniel, [andrew, ruth], "Rockline", "Rockline sent casing with cracks. Fourth time. They think we're blind. Sending back whole lorry.\n\nDaniel", cc=[grace])
M("2025-03-18 09:02", andrew, [daniel], "Re: Rockline", "What a shameless company. I will support you with the county if they refuse to refund, and I inform the other partners of the fund not to buy there.\n\nAndrew", cc=[grace, ruth], reply_to=c)
M("2025-03-20 15:30", daniel, [andrew], "Re: Rockline", "Refunded. New supplier. Thanks for pushing.\n\nD.", cc=[grace], reply_to=c)
# noise: much ado about a cake
d = M("2025-03-26 12:00", ruth, [grace], "I must confess", "Dear Grace,\n\nI am so so sorry, I have let everybody down terribly: the cake for Nakoret says 'Nakuru'. I feel awful about it.\n\nRuth")
M("2025-03-26 12:08", grace, [ruth], "Re: I must confess", "We eat the letters first and nobody will know :)\n\nG", reply_to=d)
MIN("2025-04-08", "Steering meeting", ALLS, "- 8 boreholes, 7 committees. The one missing is for the funeral in Tulwet Juu, new date is fixed.\n- Household baseline finished by Tazama two weeks early: 2,100 of 2,100. Catherine: 'the spine of everything we will say'.\n- Payment day: Dunderi's bank changes system in June. Payments move from the 5th to the 12th from June on. Faith: fine, she plans for it.")
# noise: announced change
e = M("2025-04-09 09:00", mercy, [faith, brian], "Payment day from June", "Dear both,\n\nas said yesterday: from June payments leave on the 12th, since the bank changes its system. If it causes you trouble with salaries tell me in April, I can advance the June one.\n\nMercy", cc=[andrew])
M("2025-04-09 11:20", faith, [mercy], "Re: Payment day from June", "Thank you for telling us in good time. No advance needed from our side.\n\nFaith", cc=[andrew], reply_to=e)
M("2025-04-09 12:45", brian, [mercy], "Re: Payment day from June", "Same here, we survive. Asante for asking.\n\nBrian", cc=[andrew], reply_to=e)
f = M("2025-04-14 10:30", lilian, [grace, daniel, peter], "Call on Wednesday: may we take Thursday?", "Hello team, on Wednesday the ministry inspects Lolmet Girls and they want me there. Thursday same time?\n\nLilian", cc=[ruth, brian])
M("2025-04-14 10:41", grace, [lilian], "Re: Call on Wednesday: may we take Thursday?", "Thursday is perfect. Greet the ministry.\n\nG", cc=[daniel, peter, ruth, brian], reply_to=f)
MIN("2025-04-24", "Listening round", [andrew, catherine, mercy, grace, daniel, faith, joseph, amina, lilian, brian], """- Daniel: training dates come late in the week, crew waits. Lilian gives a month plan now. Good.
- Brian: people outside think that the baseline was a Dunderi study. Catherine was not aware; names stand in each paper from now on.
- Mercy: grateful for photographs of receipts, some are of thumbs.
- Joseph told the story of the two oxen. It was long. It was good.
- Next: 19 June.""")
# noise: a real emergency
g = M("2025-05-05 06:12", peter, [andrew, ruth, grace], "URGENT - FLOOD AT KERIO BRIDGE", "Bridge gone in the night. Three villages cut off, well heads of BH-09 and BH-12 under water. People are drinking from river. NEED chlorine TODAY. Call me.\n\nPeter")
M("2025-05-05 06:31", ruth, [peter], "Re: URGENT - FLOOD AT KERIO BRIDGE", "We have 60 kg in the store, I leave at 7 with Lilian through Masaba. Clubs will go door to door.\n\nRuth", cc=[andrew, grace], reply_to=g)
M("2025-05-05 06:50", andrew, [peter, ruth], "Re: URGENT - FLOOD AT KERIO BRIDGE", "Boat from the fisheries office is promised for 10. Use the reserve, Mercy agrees, paper later.\n\nAndrew", cc=[grace], reply_to=g)
M("2025-05-08 17:40", grace, [ruth, andrew], "Re: URGENT - FLOOD AT KERIO BRIDGE", "Three days, not a single case at the dispensary. I have worked 14 years and have not seen people from three organisations move like one body. Sleep well, all of you.\n\nGrace", cc=[peter, lilian], reply_to=g)
MIN("2025-05-06", "Steering meeting", [catherine, andrew, tom, joseph, grace, amina, ruth], "- Short meeting because of the flood. 11 boreholes, 9 committees.\n- Tom: there may be money in carbon credits for safe water (less firewood for boiling). To be explored on the side.\n- Joseph asks that it stays on the side. Agreed.")

# ---------------------------------------------------------------- it cools
h = M("2025-05-20 14:25", tom, [joseph, grace, amina, brian], "Concept note, next phase", "Hi everyone,\n\nplease find the concept note which went to the donor yesterday evening. The headline is now 'verified carbon from safe water', with a live dashboard as main deliverable: 60,000 credits a year. Boreholes are the asset base, community work sits under 'enabling activities' (page 9).\n\nIt's a living document, comments welcome any time!\n\nBest, Tom", cc=[catherine, andrew])
M("2025-05-22 09:40", grace, [tom], "Re: Concept note, next phase", "Dear Tom,\n\nI searched the words 'one year later' and did not find them. Maybe I have the wrong file?\n\nGrace", cc=[catherine, andrew, amina], reply_to=h)
M("2025-05-22 11:02", tom, [grace], "Re: Concept note, next phase", "Right file! Donors read two pages, you know how it goes. The substance is implied.\n\nTom", cc=[catherine, andrew, amina], reply_to=h)
T("2025-05-20", "goals drift: credits and a dashboard take the place of villages that keep their water", "dunderi", "mwamba", 2)

i = M("2025-05-28 10:15", hilda, [joseph, grace, amina, brian, ruth], "Our brief is out!", "Dear all,\n\nthe brief for the Nairobi water week is printed, 2,000 copies! 'Dunderi counts: what 2,100 households told us'. Link below, please share widely.\n\nHilda", cc=[catherine])
M("2025-05-28 12:30", brian, [hilda], "Re: Our brief is out!", "Hello Hilda,\n\nnice colours. I looked for my eleven enumerators in it, also on the last page, with a magnifying glass. They walked from January to April.\n\nBrian", cc=[amina, catherine], reply_to=i)
M("2025-05-29 09:10", hilda, [brian], "Re: Our brief is out!", "Thanks Brian, glad you like the colours! We had to keep it crisp, one voice works best for the media. The next one in autumn perhaps.\n\nHilda", cc=[amina, catherine], reply_to=i)
M("2025-05-29 16:48", amina, [brian, ruth, lilian], "Fwd: the brief", "So that is what a spine is for. One stands on it.\n\nA.")
T("2025-05-28", "contribution not credited: the household survey of Tazama appears as Dunderi's own", "dunderi", "tazama", 3)
MIN("2025-06-03", "Steering meeting", [catherine, andrew, mercy, tom, joseph, grace, amina], "- 14 boreholes, 11 committees.\n- Dashboard: Tom shows a mock-up (50 minutes).\n- Committees and schools: not reached for lack of time, next meeting.\n- Tazama: Lolmet course for 24 June, after that Chepkai.")
# noise: a joke that both share
j = M("2025-06-04 13:05", peter, [andrew], "The enemy", "Andrew, our enemies in the capital want another Excel with 31 columns. When do we attack?\n\nPeter")
M("2025-06-04 13:20", andrew, [peter], "Re: The enemy", "I AM the enemy in the capital, my friend :) Fill in seven, the rest is for decoration. The beer is on headquarters.\n\nAndrew", reply_to=j)

k = M("2025-06-17 17:35", mercy, [joseph, grace, daniel, faith, amina, ruth, lilian, brian], "19 June", "Dear colleagues,\n\nthe sitting of the 19th falls away, the dashboard people need Catherine and Andrew on that day. Kindly update your diaries.\n\nMercy", cc=[catherine, andrew])
M("2025-06-18 08:20", lilian, [mercy], "Re: 19 June", "Hello Mercy, is there another date? I had written down four points, one of them is not so comfortable.\n\nLilian", cc=[andrew, amina], reply_to=k)
M("2025-06-18 09:15", mercy, [lilian], "Re: 19 June", "You can bring them in August.\n\nM.", cc=[andrew, amina], reply_to=k)
T("2025-06-17", "meetings cancelled: the listening round gives way to the dashboard", "dunderi", "tazama", 3)

l = M("2025-06-26 16:58", mercy, [faith, brian], "New reporting pack (R2)", "Dear Faith, dear Brian,\n\nattached the reporting pack R2 which replaces the old forms as of today. The July payment is released against a complete R2 only (47 fields per site, with geo-tagged pictures). Reports in the former format will be sent back.\n\nMercy", cc=[andrew])
M("2025-06-27 08:05", faith, [mercy], "Re: New reporting pack (R2)", "Dear Mercy,\n\nI read this on a Friday with the half-year report finished on my table. In the old form. Four people worked on it for eight days.\n\nI only remark that in February we spoke of two weeks.\n\nFaith Njoroge", cc=[andrew, grace, joseph], reply_to=l)
M("2025-06-30 10:12", mercy, [faith], "Re: New reporting pack (R2)", "Noted. The pack remains as sent. There is a help sheet in tab 9.\n\nMercy", cc=[andrew, grace, joseph], reply_to=l)
T("2025-06-26", "change without notice: new reporting pack from the same day, payment tied to it", "dunderi", "mwamba", 4)

m0 = M("2025-06-20 11:10", lilian, [grace, peter], "Lolmet course", "Hello,\n\nthe 24th will not be possible for Lolmet, Ruth is needed elsewhere. Let us say 8 July, that one holds.\n\nLilian")
M("2025-06-20 11:52", grace, [lilian], "Re: Lolmet course", "OK, 8 July. Pump has been standing ready since May and the boys are already playing with it, so please.\n\nGrace", cc=[peter], reply_to=m0)
M("2025-07-07 17:44", lilian, [grace, peter], "Re: Lolmet course", "Grace, tomorrow is not going to happen either. After the school break then? I can't say which week.\n\nL.", reply_to=m0)
M("2025-07-08 07:30", peter, [lilian], "Re: Lolmet course", "There are 34 people under the tree here in Lolmet. Some have come from 9 km. What do I tell them?\n\nPeter", cc=[grace, ruth], reply_to=m0)
T("2025-07-07", "promise slips: the Lolmet course, for the second time and without a date", "tazama", "mwamba", 3)
MIN("2025-07-01", "Steering meeting", [catherine, mercy, tom, joseph, grace, ruth], "- 17 boreholes, 11 committees.\n- R2 pack: Faith's note read. No change.\n- Credits: consultant hired by Dunderi, visits sites in August.\n- Janet Cherop joined Mwamba today as field officer for the lower wards. Welcome.\n- Schools: postponed to the next meeting.")

n1 = M("2025-07-02 09:30", janet, [andrew, tom], "New at Mwamba, lower wards", "Dear Andrew, dear Tom,\n\nmy name is Janet Cherop, since yesterday I am field officer for the lower wards. I would need the login for the map, and kindly tell me who I should know at your place. I could come by any day.\n\nKind regards\nJanet", cc=[grace])
M("2025-07-10 08:15", janet, [andrew, tom], "Re: New at Mwamba, lower wards", "Good morning, just to bring this up again. For R2 I need the map, I am writing my sites in an exercise book for now.\n\nJanet", cc=[], reply_to=n1)
M("2025-07-21 08:10", janet, [andrew], "Re: New at Mwamba, lower wards", "Dear Andrew,\n\nthird week. I stood at your reception on Thursday, the guard was kind and gave me a chair, nobody had time. Should I turn to somebody else?\n\nJanet", reply_to=n1)
M("2025-08-07 16:40", andrew, [janet], "Re: New at Mwamba, lower wards", "Dear Janet,\n\nI'm embarrassed. Login below. I was buried in the dashboard and then in bed.\n\nAndrew", reply_to=n1)
T("2025-07-21", "newcomer left alone: three weeks without login or a face", "dunderi", "mwamba", 2)
T("2025-07-28", "replies slow down: from a day to a week and more", "tazama", "mwamba", 2)
MIN("2025-07-29", "Steering meeting", [catherine, andrew, mercy, tom, joseph, grace], "- Apologies: Tazama (no reason given).\n- 19 boreholes, 11 committees.\n- Grace: eight pumps stand without anybody trained. The rule of 11 March says no handover. Catherine: hand over 'provisionally' so that the credits can be counted.\n- Joseph wants his doubt in the minutes. It is hereby in the minutes.")
# noise: a small delay, made good
o = M("2025-08-05 09:00", andrew, [faith], "Your letter for the bank", "Dear Faith,\n\nI was down with typhoid for a week so your letter is late, my apologies. You have it tomorrow before noon.\n\nAndrew")
M("2025-08-06 10:20", andrew, [faith], "Re: Your letter for the bank", "Attached as said. Signed and stamped.\n\nAndrew", reply_to=o)
M("2025-08-06 10:45", faith, [andrew], "Re: Your letter for the bank", "Received, and get strong again. Soup!\n\nFaith", reply_to=o)

p = M("2025-08-12 15:20", andrew, [joseph, grace, daniel, faith, amina, ruth, lilian, brian], "Listening round, 14 August and after", "Dear all,\n\neverybody is stretched at the moment, so we take Thursday out. Catherine suggests to rest the rounds altogether and to collect points by mail instead, whenever there is something. I will empty the calendar for October and December.\n\nAndrew", cc=[catherine])
M("2025-08-12 16:02", daniel, [andrew], "Re: Listening round, 14 August and after", "Pity. Was the only meeting I liked.\n\nD.", cc=[], reply_to=p)
T("2025-08-12", "meetings cancelled: the rounds in which difficulties were told are dropped for good", "dunderi", "tazama", 3)
# noise: both ask for a decision from above
q = M("2025-08-18 11:00", grace, [joseph, catherine], "Land at Moiben Ford: kindly decide", "Dear Joseph, dear Catherine,\n\nAndrew and I looked at both plots for two weeks and came out with opposite opinions, all friendly. The owner of one is a cousin of the MCA. This is above us. Both our notes are attached, whichever you choose we follow.\n\nGrace and Andrew", cc=[andrew])
M("2025-08-20 09:12", catherine, [grace, andrew], "Re: Land at Moiben Ford: kindly decide", "We spoke yesterday night, Joseph and I. The school plot, no cousins. Thank you for bringing it so clearly.\n\nCatherine", cc=[joseph], reply_to=q)

MIN("2025-08-26", "Steering meeting", [catherine, andrew, mercy, tom, joseph, grace, brian], "- 22 boreholes, 12 committees.\n- Plan for 2026: 24 villages instead of forty is seen as realistic. The check after one year is not foreseen in the new frame, since it falls outside the crediting period. No remarks.\n- Meeting closed after 35 minutes.")
T("2025-08-26", "ambition fades: from forty lasting villages to 24, and nobody says a word", "dunderi", "mwamba", 2)

r = M("2025-08-19 08:50", grace, [lilian, brian], "List of trained members", "Hello both,\n\nthe county gives pump licences only to people on your list of trained members. May I have it for Kaptole, Chepkai and Oloiruk?\n\nGrace")
M("2025-08-27 08:30", grace, [lilian, brian], "Re: List of trained members", "Hello again, the county officer called today. Even a photo of the page will do.\n\nGrace", cc=[ruth], reply_to=r)
M("2025-09-04 07:55", grace, [ruth, lilian, brian], "Re: List of trained members", "Dear Ruth, Lilian, Brian,\n\nthis is the third time that I knock on the same door. Three pumps are locked by the county as of yesterday, with water under them.\n\nGrace", cc=[amina], reply_to=r)
T("2025-09-04", "request without answer: the list of trained members, asked three times", "tazama", "mwamba", 3)

s = M("2025-09-02 16:30", ruth, [grace, daniel, peter], "Call tomorrow", "Not tomorrow, we are in Kisumu for our school grant.\n\nRuth", cc=[lilian, brian])
t = M("2025-09-09 18:21", daniel, [grace, ruth, lilian], "Chepkai", "Back from Chepkai. Pump locked, women walk to the river again. Fine. What do you expect from workshop people. Flip chart, lunch, allowance, goodbye. Never been serious.\n\nDaniel", cc=[peter, brian])
M("2025-09-11 10:02", lilian, [daniel], "Re: Chepkai", "Daniel,\n\nI let this lie for two days. It is how one talks in the drilling camp: you lot make holes and count them, and for you a village is a depth in metres. We here have sat with those women since January, on our own fuel since July. Your side has never understood what our side does and does not want to.\n\nLilian", cc=[grace, ruth, peter, brian], reply_to=t)
M("2025-09-11 10:40", grace, [lilian, daniel], "Re: Chepkai", "Can we please not do this by mail. Lilian, on your own fuel since July? I did not know that.\n\nGrace", cc=[ruth, peter, brian], reply_to=t)
T("2025-09-09", "loose label: 'workshop people', never serious", "mwamba", "tazama", 4)
T("2025-09-11", "us against them: our side, your side, the drilling camp", "tazama", "mwamba", 3)
M("2025-09-16 17:50", lilian, [grace, peter], "Tomorrow's call", "We skip tomorrow. Also the next one.\n\nLilian", cc=[daniel])
T("2025-09-18", "contact thins out: the calls have ended, hardly a mail a week", "tazama", "mwamba", 3)
MIN("2025-09-23", "Steering meeting", [catherine, andrew, mercy, tom, grace, amina], "- 24 boreholes, 12 committees.\n- Amina: Tazama puts its people on the school grant in Kisumu until further. What that means for Three Rivers she will write down. No date.\n- Grace: three pumps locked. Taken note of.\n- Dashboard is live. Applause from Tom.")

u = M("2025-10-02 20:14", joseph, [catherine], "On the conduct of Tazama", "Dear Catherine,\n\nI write with a heavy heart and with a copy to the chair of your board. For a quarter of a year Tazama has taken its share of the budget and has not trained one committee. I request that the fund stops its payments to Tazama and assigns the remainder to whoever does the work.\n\nI have not troubled Amina with this, as I do not believe that it would have led anywhere.\n\nJoseph Kiprotich", cc=[mercy])
T("2025-10-02", "escalation without an earlier word: payments to Tazama shall stop, Tazama was never asked", "mwamba", "tazama", 4)
M("2025-10-03 09:31", catherine, [joseph], "Re: On the conduct of Tazama", "Dear Joseph,\n\nreceived. I shall have to show it to Amina.\n\nCatherine", cc=[mercy], reply_to=u)
v = M("2025-10-06 08:02", amina, [joseph], "A letter that I have been shown", "Joseph,\n\nin February you called me a tongue. It seems that one speaks over it now, not with it. You have my number, you ate at my house.\n\nMy staff has been told to hand nothing more to Mwamba, no lists, no registers, until this is taken back in the same company in which it was said.\n\nAmina Hassan", cc=[catherine])
M("2025-10-06 18:40", joseph, [amina], "Re: A letter that I have been shown", "Madam,\n\nthe lists had not been coming before the letter either. I take back nothing that is counted.\n\nJ. Kiprotich", cc=[catherine], reply_to=v)
T("2025-10-06", "vicious circle: Tazama's lists do not come, Mwamba goes over its head, Tazama locks the registers, Mwamba hardens (Mwamba and Tazama)", "both", None, 3)
# noise: a third firm once more
w = M("2025-10-08 11:22", faith, [mercy], "The bank", "Dear Mercy,\n\nour bank has frozen the transfer again 'for review', nine days now. I don't trust these people an inch any more. It is nothing on your side, only so that you know why the supplier calls you.\n\nFaith")
M("2025-10-08 12:15", mercy, [faith], "Re: The bank", "They did the same to two others. I send you a confirmation letter for them within the hour.\n\nMercy", reply_to=w)
M("2025-10-09 09:00", faith, [mercy], "Re: The bank", "Released! Your letter did it.\n\nFaith", reply_to=w)

x = M("2025-10-14 17:12", mercy, [faith, grace, brian, ruth], "Figures by Thursday noon", "All figures per site for January to September, with cost per user, by Thursday 12.00. No extension. Sites without figures are struck from the list. I can't go into details.\n\nMercy", cc=[catherine])
M("2025-10-15 07:40", grace, [mercy], "Re: Figures by Thursday noon", "Mercy, good morning also. What are they for, so that I know which ones matter? Three of us will work through the night.\n\nGrace", cc=[faith, catherine], reply_to=x)
M("2025-10-15 08:03", mercy, [grace], "Re: Figures by Thursday noon", "All of them matter.\n\nM.", cc=[faith, catherine], reply_to=x)
M("2025-10-16 11:51", faith, [mercy], "Re: Figures by Thursday noon", "Attached. 26 sites, nine minutes early.\n\nFaith", cc=[grace, catherine], reply_to=x)
T("2025-10-14", "pressure not shared: the donor cuts by a third, Dunderi passes on the haste and not the reason", "dunderi", "mwamba", 2)
MIN("2025-10-21", "Steering meeting", [catherine, andrew, mercy, joseph, grace], "- Absent: Tazama, without a word.\n- 26 boreholes, 12 committees.\n- Joseph asks what the figures of last week were for. Mercy: routine.\n- Andrew writes to Amina about the open courses.")
y = M("2025-10-22 09:20", andrew, [amina, ruth], "Open courses", "Dear Amina, dear Ruth,\n\nfourteen villages still wait for their course. Could you let me know which ones you can do this year? I would rather hear 'none' than nothing.\n\nAndrew", cc=[catherine])
M("2025-10-27 09:05", andrew, [amina, ruth, lilian], "Re: Open courses", "Dear all, may I come back to this. I also rang on Thursday and Friday.\n\nAndrew", cc=[catherine], reply_to=y)
M("2025-11-03 08:30", andrew, [amina, ruth, lilian, brian], "Re: Open courses", "Is anyone there?\n\nAndrew", cc=[catherine], reply_to=y)
T("2025-10-30", "silence: Tazama no longer answers anybody and gives nothing more", "tazama", "dunderi", 4)
# noise: urgent and only urgent
z = M("2025-10-23 19:02", daniel, [andrew], "URGENT Oloiruk dispensary no water", "Pump at dispensary burnt. Two women in labour. Need controller TONIGHT, 68,400, shop closes at 8. Approve now please!!\n\nDaniel", cc=[faith])
M("2025-10-23 19:09", andrew, [daniel], "Re: URGENT Oloiruk dispensary no water", "Approved. Take my phone number as proof if the shop wants one. Go.\n\nAndrew", cc=[faith], reply_to=z)
M("2025-10-24 06:30", daniel, [andrew], "Re: URGENT Oloiruk dispensary no water", "Water since 01.20. Two girls. One named Andrea, no joke. Thank you.\n\nDaniel", cc=[faith], reply_to=z)

aa = M("2025-11-06 17:26", grace, [catherine, andrew], "What I heard at the county forum", "Dear Catherine, dear Andrew,\n\ntoday at the forum in Korwa town the county officer congratulated me, before sixty people, on 'the new programme in the Ewaso basin' and said he was sorry for the 30 % that the donor took from ours in August. I smiled like somebody who knew. Then I went outside.\n\nAugust. We bought two hammers in September.\n\nGrace", cc=[joseph])
M("2025-11-07 15:10", catherine, [grace], "Re: What I heard at the county forum", "Dear Grace,\n\nI am sorry that you heard it there. It was confidential until the signature and there never was a right moment. Ewaso is a pilot for the credits only. Let us have a coffee.\n\nCatherine", cc=[joseph, andrew], reply_to=aa)
T("2025-11-06", "surprise: Mwamba learns from the county of the cut and of the programme next door", "dunderi", "mwamba", 4)
# noise: announced
ab = M("2025-11-10 10:00", mercy, [faith, grace], "Audit preparation: 27 November", "Dear both,\n\nthe auditors moved their visit from the 20th to the week of 1 December, since one of them is getting married. We therefore sit together on the 27th instead of the 18th, if you can.\n\nMercy")
M("2025-11-10 11:12", faith, [mercy], "Re: Audit preparation: 27 November", "The 27th suits us even better.\n\nFaith", cc=[grace], reply_to=ab)
ac = M("2025-11-17 18:05", joseph, [catherine, mercy], "Some questions for tomorrow", "Dear Catherine, dear Mercy,\n\nkindly put on the table tomorrow: (1) to whom the rig and the two hammers belong, after the contract; (2) what clause 14.2 means by 'ninety days'; (3) who takes over the spare parts of 26 sites if it should not be us; (4) a list of what is with whom. For our own good order, nothing more.\n\nJoseph Kiprotich", cc=[grace, faith])
MIN("2025-11-18", "Steering meeting", [catherine, andrew, mercy, joseph, grace, faith], "- Absent: Tazama.\n- Questions of Mwamba on rig, spare parts and clause 14.2: Mercy explains. Inventory by 5 December.\n- Mwamba does not put sites forward for the second quarter of 2026 for the time being.\n- Catherine asks whether there is something she ought to know. Joseph: 'we are counting our goats'.")
T("2025-11-17", "leaves: Mwamba prepares its exit (assets, notice period, no more new sites)", "mwamba", "dunderi", 3)
# noise: an apology for nothing
ad = M("2025-11-25 08:30", tom, [peter], "Your boots", "Peter, terribly sorry, I drove off with your boots in my boot. Feel very guilty. Courier tomorrow.\n\nTom")
M("2025-11-25 08:52", peter, [tom], "Re: Your boots", "I was wondering why I am barefoot :) No hurry, I have the other pair.\n\nPeter", reply_to=ad)

ae = M("2025-12-09 09:00", joseph, [catherine, amina], "Mwamba and Three Rivers", "Dear Catherine, dear Amina,\n\nour board met on Saturday, for five hours. Mwamba gives up its place in Three Rivers with effect of 9 March 2026, according to clause 14.2. We finish the two holes that are begun and keep the pumps alive up to that day, that we owe to the people.\n\nWe came for forty villages that would keep their water. There are 26 holes and twelve committees, and I could not tell my board any more what the word 'we' means in our papers. I have my own share in this, and I have written a letter in October that I would not write again.\n\nMay God bless the work of your hands.\nJoseph Kiprotich", cc=[grace, andrew, mercy])
M("2025-12-10 10:30", catherine, [joseph], "Re: Mwamba and Three Rivers", "Dear Joseph,\n\nI read it standing. I will not try to hold you, I think that I lost the right to it some time in the summer. Andrew and Grace should make the handover plan, decently.\n\nCatherine", cc=[amina, grace, andrew, mercy], reply_to=ae)
T("2025-12-09", "leaves: Mwamba declares its exit", "mwamba", "dunderi", 5)
af = M("2025-12-11 09:15", andrew, [grace], "Handover plan", "Dear Grace,\n\nI don't know what to say so I made a table. Columns: site, pump, keys, spare parts, name of somebody in the village whom we trust. Fill in yours?\n\nAndrew")
M("2025-12-11 14:40", grace, [andrew], "Re: Handover plan", "It is a good table. I fill it this week. The last column is the one Lilian could have filled in an hour.\n\nGrace", reply_to=af)
MIN("2025-12-16", "Steering meeting", [catherine, andrew, mercy, joseph, grace], "- Absent: Tazama.\n- Mwamba's notice is taken into the minutes. Handover plan: first version, 26 sites.\n- Two holes to finish: Birunda in January, Kibingei in February.\n- Thanks to the drivers. Happy holidays.")
ag = M("2025-12-18 16:00", daniel, [andrew], "Birunda", "Struck at 71 m. 5.2 cubic. Good water. Thought you want to know before Christmas.\n\nDaniel")
M("2025-12-18 16:21", andrew, [daniel], "Re: Birunda", "The best hole of the year comes last. Merry Christmas, fundi.\n\nAndrew", reply_to=ag)
MIN("2025-03-06", "Data clinic", [andrew, tom, brian, peter, faith], "- One sheet, one owner per column.\n- Peter learns filters, is dangerous now.\n- Brian: household codes start with the ward.")
MIN("2025-05-29", "Data clinic", [andrew, tom, brian, peter, faith], "- Map and sheet agree on all 13 sites.\n- Tom explains firewood factors. Questions from Peter: where do the committees stand in this? Tom: other sheet.")
MIN("2025-09-18", "Data clinic", [andrew, tom, peter, faith], "- R2: average of 3 hours per site. Faith would like ten fields less, Andrew takes it along.\n- Brian not there.")
MIN("2025-05-14", "Field and training call", [grace, daniel, peter, ruth, lilian], "- After the flood: both well heads cleaned, tested, open.\n- Lolmet: course 10 June proposed, Chepkai after.\n- Hen of Emburwa is alive and called Borehole.")
MIN("2025-07-23", "Field and training call", [grace, peter, lilian], "- 20 minutes. Lolmet: open. Chepkai: open. Kaptole: open.\n- Lilian has to leave early.")

story.write()
