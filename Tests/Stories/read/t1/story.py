import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, day, days

s = Story(4127, "Africa/Nairobi", "2025-01-13", "2025-11-07")
for p in ("darasajuu", "havrelund", "copperbend"):
    s.party(p, p + ".example")

grace = s.person("Grace Mutheu", "darasajuu", "Executive Director")
peter = s.person("Peter Kilonzo", "darasajuu", "Finance")
wanjiru = s.person("Wanjiru Njoroge", "darasajuu", "Lead Coach")
daniel = s.person("Daniel Musyoka", "darasajuu", "Monitoring and Data")
faith = s.person("Faith Kendi", "darasajuu", "Logistics")
signe = s.person("Signe Thorup", "havrelund", "Programme Manager")
henrik = s.person("Henrik Vestergaard", "havrelund", "Director")
mette = s.person("Mette Lindholm", "havrelund", "Reading Method")
jesper = s.person("Jesper Kragh", "havrelund", "Data and Learning")
emil = s.person("Emil Aagaard", "havrelund", "Programme Manager from September")
laura = s.person("Laura Whitfield", "copperbend", "Program Director")
marcus = s.person("Marcus Dellinger", "copperbend", "Grants Manager")
renee = s.person("Renee Castellan", "copperbend", "Learning and Evaluation")

KE = ["2025-03-31", "2025-04-18", "2025-04-21", "2025-05-01", "2025-06-02", "2025-06-06", "2025-10-10", "2025-10-20"]
DK = ["2025-04-17", "2025-04-18", "2025-04-21", "2025-05-29", "2025-05-30", "2025-06-05", "2025-06-09"]
US = ["2025-01-20", "2025-02-17", "2025-05-26", "2025-06-19", "2025-07-04", "2025-09-01", "2025-10-13"]
for party, free in (("darasajuu", KE), ("havrelund", DK), ("copperbend", US)):
    for d in free:
        s.away(party, d, d)
s.away("havrelund", "2025-07-07", "2025-07-18")

# ---------------------------------------------------------------- background

BANK = dict(
    school=["Kyangwithya", "Mutonguni", "Ikutha", "Kamuwongo", "Nzatani", "Makindu Hill", "Mbumbuni", "Kathonzweni East", "Gatunga", "Kanyuru", "Marimanti North", "Syongila", "Wikililye", "Mulango Girls", "Kisasi", "Katheka", "Tunyai", "Nkondi"],
    county=["Kitui", "Makueni", "Tharaka"],
    book=["The Goat Who Counted", "Mama's Red Bus", "Syokau and the Well", "The Long Queue", "Where is Kioko?", "A Tail for Hare", "Rain on the Roof"],
    stair=["stair one", "stair two", "stair three", "stair four"],
    day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    thing=["the letter cards", "the wall charts", "the coach diaries", "the reading mats", "the tablet chargers", "the teacher guides"],
    teacher=["Mrs Mwende", "Mr Kimanzi", "Madam Kagendo", "Mr Mutua", "Teacher Kavata", "Mrs Muthoni", "Mr Gitonga"],
)


def fill(lines):
    chosen = {}

    def put(m):
        key = m.group(1)
        if key in ("you", "me"):
            return m.group(0)
        if key not in chosen:
            number = re.fullmatch(r"n(\d+)-(\d+)[a-z]?", key)
            chosen[key] = str(s.chance.randint(int(number[1]), int(number[2]))) if number else s.chance.choice(BANK[key.rstrip("23")])
        return chosen[key]
    return [re.sub(r"\{([\w-]+)\}", put, line) for line in lines]


def pool_of(exchanges, times=4):
    """Rounds: within a round nothing comes twice, and what holds no blanks comes in the last round only (which is used first)."""
    rounds = []
    for number in range(times):
        one = [fill(lines) for lines in exchanges if number == times - 1 or any(re.search(r"\{(?!you|me)[\w-]+\}", l) for l in lines)]
        s.chance.shuffle(one)
        rounds += one
    return rounds


def talk(pairs, per_week, pool, first, last, reply, hours=(8.5, 17.2), answered=1.0):
    """Directed background: the first of a pair begins; `reply` gives minutes by party."""
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(s.poisson(per_week / 5)):
            one, other = s.chance.choice(pairs)
            if date in s.closed[one.party] or date in s.closed[other.party] or not pool:
                continue
            lines = pool.pop()
            at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=s.chance.uniform(*hours))
            goes_on, before, subject = s.chance.random() < answered, None, None
            for n, line in enumerate(lines):
                if n and not goes_on:
                    break
                who, whom = (one, other) if n % 2 == 0 else (other, one)
                if n == 0:
                    subject, line = (x.strip() for x in line.split("|", 1))
                line = line.replace("{you}", whom.first).replace("{me}", who.first)
                if s.chance.random() < .45:
                    line += "\n\n" + {"Grace": "Blessings, Grace", "Peter": "Kilonzo P.", "Wanjiru": "Wanjiru :)", "Daniel": "D.M.", "Faith": "Faith K.", "Signe": "Kh Signe", "Henrik": "HV", "Mette": "Hugs from Aarhus, Mette", "Jesper": "/Jesper", "Emil": "Best, Emil", "Laura": "Warmly, Laura", "Marcus": "Marcus", "Renee": "Best, Renee"}[who.first]
                before = s.mail(at.strftime("%Y-%m-%d %H:%M:%S"), who, whom, subject if n == 0 else "Re: " + subject, line, reply_to=before)
                at = s.later(at, s.chance.uniform(*reply[whom.party]), whom.party, hours)
                if at.date() > s.end:
                    break


K = [  # Darasa Juu begins
    ["Photos from {school} | {you}, I put {n8-30} photos from {school} in the folder. Consent forms are scanned behind them.", "Lovely, thank you. May I use the one with the blackboard for the newsletter wall?", "Yes, that one has consent from all four parents."],
    ["{thing} for {school} | We are short of {thing} at {school}: {n3-9} sets missing. I can take them from the Mwingi store if that is fine with you.", "Fine with me. Write it in the stock list and we are happy.", "Written."],
    ["{book} | Class two at {school} has worn out {book}. It is in three pieces and still in use. Can we reprint {n40-120}?", "In three pieces is the best review it ever had. Yes, reprint, budget line 4.2."],
    ["Coach visit {school} | Visited {school} today. {teacher} has moved {n5-14} children from {stair} up one step in two weeks. She sings the blends.", "She sings them? Please record it!!", "Recording is in the folder, forgive the cockerel.", "The cockerel is the best part."],
    ["Roads | The road to {school} is cut at the drift. The {day} visit goes to {school2} in its place and we do {school} the week after.", "Understood, thanks for saying. Be careful out there."],
    ["Question on {stair} | Teachers at {school} ask if a child may skip {stair} when she already reads Kikamba well. What do I tell them?", "Good question. Yes if she reads {n20-40} words a minute and can retell. Otherwise one week at {stair} does no harm.", "Clear, I will pass it on."],
    ["Headteacher meeting {county} | {n14-38} headteachers came on {day}. They want the timetable slot before break, not after lunch. After lunch everybody sleeps, the teacher also.", "Haha, same in Denmark. Before break it is, the method does not care.", ],
    ["Fuel receipts {county} | Scans of the fuel receipts for {county} attached, KES {n18-64},{n100-990}. Two are faded, I wrote the figure beside.", "Got them. The faded ones are readable if I squint.", "Then squint, please. Asante."],
    ["Attendance {school} | Attendance at {school} fell to {n61-74} per cent. It is the bean harvest, it comes back.", "Makes sense. Will you note the harvest in the comments so Renee does not wonder?", "Noted."],
    ["Training day | For the {day} training in {county}: {n22-48} teachers confirmed, lunch ordered, hall has no projector. I will print your slides large.", "Printed slides are better anyway. Thank you {you}!"],
    ["Wrong file, sorry | Apologies, I attached last month's sheet. The right one is here.", "No harm. Mine are called final_final3, so who am I to speak."],
    ["Late with diaries | The coach diaries for {county} will be with you on {day}, two days late, {teacher} was sick. Saying it now so you can plan.", "Thanks for telling, {day} is ok."],
    ["Per diem rates | The county changed the per diem to KES {n2100-2900}. Do we follow?", "Yes, follow the county, otherwise nobody comes.", "My thinking also."],
    ["Sick child | I am leaving at noon today, my small one has fever. {teacher} takes the visit.", "Of course, go. Get well wishes to the small one."],
    ["Tablets | {n2-6} tablets at {school} do not charge. I think dust. Do you have a trick?", "Toothpick and patience, and then the other cable. If not, swap them from the spare box.", "Toothpick worked for all but one."],
    ["Visitors | Two officers from the {county} education office want to see a lesson on {day}. I said {school}. Ok?", "Excellent choice. Tell them to sit on the floor with the children, it changes everything."],
    ["Your slide 14 | On slide {n6-24} the picture shows a child with a snow suit. Our children will ask what it is.", "Ha! Out it goes. I find one from {school}.", "Leave it, {teacher} says they liked guessing. One said astronaut."],
    ["Missed your message | Sorry {you}, missed your message, I was at {school} where there is no network until you climb the water tank.", "No problem at all. Please do not climb the water tank."],
    ["Storybook text | In {book} the word for calabash is not what people say in {county}. Can we change one word on page {n3-15}?", "Please do, you know and I do not. Send me the word and I fix the file.", "Sent."],
    ["Count of children | Enrolment check at {school}: {n180-420} on paper, {n150-179} in the benches. The difference went to the new school over the river.", "Thank you, that explains the odd per cents. I correct it."],
    ["Library box | The library box at {school} has a termite problem, the bottom shelf is gone. Books are safe, they were in the hands of children.", "That is the only good place for books. Metal boxes next time?", "Metal, yes. {n3600-5200} shillings each at the fundi in Mwingi."],
    ["Parents evening | {n60-190} parents at {school} on {day}. One grandfather read a page aloud and the whole room stood up.", "You made me cry at my desk, {you}.", ],
    ["Radio | The local station gives us {n5-15} minutes on {day} to speak about reading at home. Do you mind if I take it?", "Mind? Take it and say hello from us!"],
    ["Exchange rate | Bank gave {n127-131} to the dollar. For your sheet.", "Thanks, put in."],
    ["Chalk | This is a small thing but {school} has no chalk since {day}. I bought {n4-12} boxes from petty cash.", "Small things are the big things. Approved."],
    ["Assessment forms | I counted the forms from {county}: {n240-610}. {n2-9} have no name, I am tracing them with {teacher}.", "Perfect. If not traced by the weekend we leave them out.", "Traced all but one."],
    ["Night reading club | {school} started a reading club with one solar lamp. {n15-44} children. Nobody asked them to.", "Best mail of the month. Can we give them a second lamp?"],
    ["Disagree on groups | I do not agree with groups of six. In {school} a class is {n58-82}, six means a group that nobody sees.", "Hm. Four is what we tested, but with classes of 24. What would you do?", "Ten, with a strong reader as a small teacher.", "Let us try it in two classes and look. I am curious."],
    ["Rain | It rains in {county} since {day}. Everybody is happy except the logistics department.", "Greetings to the logistics department! Here also rain, nobody is happy."],
    ["Teacher transfer | {teacher} from {school} is transferred by the ministry. The new one comes on {day}, I coach her the first week.", "Thanks. Pity, that one was strong. Ask if the new school wants the method, perhaps we gain one."],
    ["Lunch at training | Last time the food finished before the coaches ate. I propose {n10-20} plates more.", "Hungry coaches are a risk to us all. Agreed.", ],
    ["Cash for the workshop | I need KES {n90-240} thousand in the workshop line on {day} or we serve water only.", "Transferred this morning, should be there tomorrow.", "Arrived. Nobody drinks only water."],
    ["Letter from a pupil | A girl at {school} wrote to the author of {book}. It is in the folder, in three languages at once.", "I answer her today by hand!!"],
    ["Store check | Counted the {county} store. {thing}: {n30-190}. Book says {n191-220}. I look for the rest.", "Ok. Often it is a box in somebody's office.", "It was a box in somebody's office."],
    ["{school} drop in scores | Scores at {school} dropped by {n3-9} points. I went: new teacher, no slot in the timetable. We fixed the slot with the head.", "Great work, that is exactly what the numbers are for."],
    ["Insurance papers | Insurance for the field staff is renewed, certificate in the folder.", "Thanks!"],
    ["Kikamba or Swahili | At {school} half the class speaks Kiswahili at home. Which set do I give?", "Both on the table, child chooses. And tell me what they choose, it is interesting.", "{n60-80} per cent took Kikamba, even the others. It has the goat."],
    ["Guest house | The guest house in Mwingi has one room for your visit, with water on some days.", "Some days is fine. I bring a bucket, like a Viking."],
    ["Audit trail | Please confirm in writing that {n2-5} receipts without stamp from {school} are accepted. The auditor loves paper.", "Confirmed hereby, and I love you both, you and the auditor."],
    ["Coach Kavindu | Coach Kavindu is on leave until {day}. Her schools are shared between me and {teacher}.", "Thanks for the note, have put it in the plan."],
]
D = [  # Havrelund begins
    ["Numbers from {school} | {you}, row {n12-220} has {school} with {n101-140} per cent reading. I wish it was true. Can you look?", "Looking. It is a comma. {n41-69}.", "Thanks, much less heroic but fine."],
    ["New draft {book} | Draft of {book} in the folder. Page {n4-14} needs an eye from somebody who has met a goat.", "Goats do not sleep on the back. Otherwise beautiful.", "I have learned something. Fixed."],
    ["Picture for cover | Which cover would children in {county} take first, the bus or the well?", "I asked {n9-31} children. The bus. It was not close."],
    ["Timesheet reminder | Friendly reminder on the timesheets, I have all but {n1-3}.", "Mine is one of them, forgive. Sent now.", "Merci."],
    ["Guide {stair} | I rewrote the {stair} page in the guide, shorter by {n90-260} words. Is it still understandable for {teacher}?", "She read it once and taught it. That is a yes.", "Then I go home happy today."],
    ["Call on {day}? | Do you have {n15-40} minutes on {day}? It is about the sampling, nothing dramatic.", "Yes, after ten. Before ten I am on the road to {school}.", "Perfect, I call."],
    ["Missing consent {school} | I cannot find consent forms for {n2-7} children at {school}. Are they in a drawer?", "In the bag of the coach. Scanned today."],
    ["Invoice layout | Our auditor wants the invoice number on top, not at the bottom. Silly, I know.", "On top from now on. Next year she wants it in the middle.", "I do not dare to tell her that joke."],
    ["Sampling {county} | For the spot check I drew {n6-12} schools in {county}, among them {school} and {school2}. Reachable?", "All but {school2}, there the drift is under water until {day}.", "I draw another one then. Thanks."],
    ["Sorry, slow answer | I am {n1-2} days behind with my mails, our server was ill. Yes to your question on {thing}.", "No worry. Yes is all I need."],
    ["Photo credit | Who took the photo at {school}? I want the name under it.", "Coach Kavindu. She will frame it."],
    ["Webinar | A university in Aarhus asks for {n10-25} minutes about {county}. Will you speak, {you}? You are better at it.", "If the network holds, with pleasure.", "If not I show your photos and look mysterious."],
    ["Font size | Printer asks {n16-20} or {n21-24} points for the children's text.", "The bigger. Many share one book and read it upside down."],
    ["Holiday plan | I am off on {day}, back the day after. My father turns seventy.", "Congratulate the mzee! Nothing burns here."],
    ["Codebook | In the codebook, is code {n4-9} 'absent' or 'moved away'? I have seen both.", "Absent. Moved away is {n10-14}. I send the clean list.", "Super, thanks."],
    ["Budget line {n3-6} | I see {n4-19} thousand shillings on line {n3-6} that look like transport. Shall we move it?", "It is transport. Move it, with my apology.", "No apology needed."],
    ["Teacher quote | I need one sentence from a teacher on {stair}. Honest, not sweet.", "'{stair} is where they stop being afraid of me.' {teacher}, {school}.", "Wow. Thank you."],
    ["Weather | How is the rain in {county}? The radio here said floods but the radio says many things.", "Only puddles so far. The schools are open."],
    ["Training feedback | Read all {n22-48} feedback sheets. They want more practice, less me. I agree with them.", "They love you, they only love practice more."],
    ["Cloud folder | The folder for {county} had three copies of everything. I made it one. If you miss something, shout.", "Not shouting. Thank you, it was a jungle."],
    ["Word list | Can you check the {n40-90} words in the list for {stair}? Two I suspect are from the coast.", "Three are from the coast. Marked.", ],
    ["Stopwatch | Are the coaches timing from the first word or from the title?", "First word. {teacher} did the title, I corrected her today.", "Then her scores go up, good for her."],
    ["Small praise | I compared diaries from all counties. {county} writes the best ones, by far. Tell them.", "I read it aloud at the morning meeting. There was dancing."],
    ["Plan for {school} | Would {school} be ready for {stair} after the break? The scores say nearly.", "Nearly is the word. Give them {n2-4} weeks.", "Ok, moved it."],
    ["Laminator | The laminator arrived? The tracking page says it is in {county} or in the sea.", "Arrived on {day}. Not in the sea."],
    ["Disagreement about the test | I still think a test of {n1-3} minutes a child is too short.", "And I think with {n58-82} in a class it is already too long.", "We are both right. Then two minutes and a smaller sample?", "That I can carry."],
    ["Visa letter | Need the invitation letter for my visa by {day}, if possible.", "Signed and stamped, scan attached. The stamp is very large, they like that."],
    ["Typos in report | I found {n3-12} typos in the field report and one very good joke in the annex. Left the joke.", "Which joke? I wrote no joke.", "'The head teacher was present in spirit.'", "Ah. That was simply true."],
    ["Reading corner | Could {school} measure its reading corner? A donor of shelves asks.", "{n2-4} metres by {n2-3}. And one hen."],
    ["Link is dead | The link to {thing} in the guide is dead. Do you have the file?", "Here, {n2-9} MB, sorry for the size."],
    ["Proofs | Proofs of {book} come on {day}. Can you look at them within the week?", "Yes. I have a calm week, if God wills.", "Tusind tak."],
    ["Bank holiday | Attention, our bank is closed on {day}, transfers leave the day after.", "Noted, thanks. We do not starve."],
    ["Chart | Made a chart of {county} by stair. Does it look right to you or is it only pretty?", "Right except {school}, which is two schools with one name.", "Ah!! That explains everything. Redone."],
    ["Baby | Off for the afternoon, my sister had her baby. He weighs like a bag of {thing}.", "Hongera! May he read early."],
    ["Song | The children's song from {school} is in my head for {n3-6} days. What does the second verse mean?", "It says the teacher is late but the hen is on time."],
    ["Coaches' questions | The coaches sent {n5-18} questions, I answered all in the sheet. Number {n2-5} I had to ask a professor.", "They printed your answers. Number {n2-5} is now a proverb."],
    ["Time zone | We moved the clock. I will be one hour wrong the whole week, forgive me beforehand.", "Forgiven. We never move ours, it is very restful."],
    ["Comparison {school} | {school} and {school2} have same size, same start, but {n8-19} points apart. Any idea?", "One has a head who reads with the children. That is the whole secret.", "Can we multiply her?"],
    ["Extra copies | The printer gives us {n50-200} copies of {book} for free, slightly crooked.", "Crooked is fine, our shelves are also."],
    ["Tone of my mail | Reading my mail from yesterday again, it sounded sharp. It was the coffee. Sorry.", "I did not notice any sharpness. Drink more or drink less."],
]
U = [  # with Copperbend, either way
    ["Quick check on the Q report | Hi {you}, quick check: is page {n3-12} of the quarterly the latest version?", "Yes, that is the one.", "Awesome, thanks!"],
    ["Board slide | Our board would love one slide on {county}. Number, photo, one sentence.", "{n24-44} schools, photo attached, and: 'they take the books home'.", "Perfect. Love it."],
    ["W-8 form | We need the form refreshed for our files, no rush, by {day} would be great.", "Attached, signed."],
    ["Site visit logistics | Thinking about the visit to {school}. Is {n2-4} hours in the car realistic?", "Add one. And bring water.", "Will do!"],
    ["Indicator {n2-7} | On indicator {n2-7}, are we counting children or classrooms? I want to get it right.", "Children who were tested twice.", "Got it, that's what I hoped."],
    ["Wire confirmation | The wire reference ends in {n100-999}. Could you confirm when it lands?", "Landed, thank you.", "Great."],
    ["Story request | Do you have a story from {county} with a grandparent in it? Asking for a friend (our chair).", "We have one who read a page aloud and the room stood up. I send the photo."],
    ["Typo in agreement | Tiny thing, the annex says {county} twice. We'll send a clean page.", "No problem, two is better than none."],
    ["Peer learning call | We host a call for grantees on {day}. {n20-45} minutes on coaching. Would you share?", "Gladly, if somebody else does the slides.", "Deal."],
    ["Dashboard | Is {n51-69} percent at {stair} good, bad or weather? I never know.", "Weather and harvest. Good, compared with last term.", "Ha, thanks, exactly what I needed."],
    ["Address update | Our mailing address has a new suite number, {n200-480}. Phone's the same.", "Changed in our books."],
    ["Reading question | My daughter's teacher wants to know what you do for children who guess instead of read.", "Cover the picture. It is cruel and it works."],
    ["Expense category | Would airtime for coaches be 'communications' or 'program'? {n9-30} dollars, so only for tidiness.", "Program. Tidy people are welcome here."],
    ["Save the date | Saving a date for the learning week, details to follow before {day}.", "Saved. Thank you."],
    ["Photo rights | Okay for us to use photo {n10-90} on the web?", "Yes, consent is on file."],
    ["Enrolment footnote | Is the footnote on enrolment at {school} still needed?", "Keep it, the new school over the river still takes some."],
    ["Thanks | Just wanted to say the note on {school} made our week. {n3-9} people stopped by my desk.", "Then it has travelled further than I have."],
    ["Late by a day | Our comments on the section about {thing} come a day late, sorry about that, snow day.", "A day is nothing. Enjoy the snow."],
]

good = dict(darasajuu=(25, 420), havrelund=(20, 380), copperbend=(30, 500))
kp = pool_of(K, 6)
dp = pool_of(D, 6)
up = pool_of(U, 9)
k_pairs = [(wanjiru, mette), (wanjiru, mette), (daniel, jesper), (faith, signe), (grace, signe), (peter, signe), (wanjiru, signe), (faith, mette), (peter, jesper)]
d_pairs = [(mette, wanjiru), (mette, wanjiru), (jesper, daniel), (jesper, daniel), (signe, grace), (signe, faith), (signe, peter), (mette, faith)]
u_pairs = [(marcus, peter), (renee, jesper), (laura, signe), (marcus, signe), (laura, grace), (renee, daniel), (laura, mette)]
talk(k_pairs, 4.6, kp, "2025-01-15", "2025-07-31", good)
talk(d_pairs, 4.6, dp, "2025-01-15", "2025-07-31", good)
slow = dict(darasajuu=(900, 2300), havrelund=(60, 600), copperbend=(30, 500))
talk(k_pairs, 3.2, kp, "2025-08-01", "2025-08-29", good)
talk(d_pairs, 3.2, dp, "2025-08-01", "2025-08-29", slow, answered=.9)
late_k = [(wanjiru, mette), (daniel, jesper), (faith, mette), (peter, jesper)]
late_d = [(mette, wanjiru), (jesper, daniel), (mette, faith), (jesper, peter)]
talk(late_k, 1.3, kp, "2025-09-01", "2025-11-06", dict(good, havrelund=(120, 900)))
talk(late_d, 1.7, dp, "2025-09-01", "2025-11-06", dict(slow, darasajuu=(1200, 3600)), answered=.8)
late_u = [(marcus, peter), (renee, jesper), (laura, mette), (marcus, jesper), (laura, grace), (renee, daniel)]
talk(u_pairs, 2.4, up, "2025-01-15", "2025-08-31", good, hours=(14.5, 18.9))
talk(late_u, 2.4, up, "2025-09-01", "2025-11-06", good, hours=(14.5, 18.9))

# ---------------------------------------------------------------- calendar

call_people = [signe, grace, daniel, jesper, wanjiru, mette]
s.series("Reading Stairs coordination call", "2025-01-22 10:00", 2, "2025-11-05", 60, call_people, skip=["2025-07-09"],
         cancelled=["2025-08-20", "2025-09-03", "2025-09-17", "2025-10-15"], moved={"2025-04-16": "2025-04-15 10:00", "2025-07-23": "2025-07-24 10:00"})
everyone = [laura, renee, marcus, grace, peter, signe, henrik]
for when in ("2025-02-26 16:00", "2025-05-21 16:00", "2025-08-27 16:00"):
    s.meeting(when, "Three-party steering, Reading Stairs", 90, everyone)
s.meeting("2025-10-08 16:00", "Three-party steering, Reading Stairs", 90, [laura, renee, marcus, grace, peter, henrik, emil])
s.meeting("2025-02-11 09:00", "Start workshop Machakos", 420, [grace, wanjiru, daniel, faith, signe, mette])
s.meeting("2025-03-26 09:00", "Finance clinic", 60, [peter, signe])

# ---------------------------------------------------------------- the good months

a = s.mail("2025-01-14 09:05", signe, [grace, wanjiru, daniel, peter, faith], "We begin!", "Dear all,\n\nthe grant from Copperbend is signed: 120 schools in Kitui, Makueni and Tharaka, three years, and Reading Stairs in two mother tongues. I have waited two years to write this mail. Mette has already baked.\n\nProposal: we meet in Machakos on 11 February and before that we talk every second Wednesday at ten your time.\n\nKh Signe", cc=[henrik, mette, jesper])
s.mail("2025-01-14 11:40", grace, signe, "Re: We begin!", "My dear Signe,\n\nour people say that a path is made by two pairs of feet. Wednesday at ten is well, Machakos is well. Wanjiru asks if the cake travels.\n\nBlessings, Grace", cc=[wanjiru, mette], reply_to=a)

s.minutes("2025-01-22", "Reading Stairs coordination call", call_people, """## Discussed
- How we want to work. Nobody wants surprises in term time: coaches print their forms in Mwingi, and printing takes a week.
- Mails: field staff are without network for days, so three working days is realistic.

## Decisions
- Changes in forms, in the list of schools or in the calendar are told two weeks before they begin.
- A mail gets an answer within three working days, even if the answer is "later".
- Coordination call every second Wednesday.
- A worry is first told to the other side (Signe or Grace), then to Copperbend, and then by both.

## Actions
- Daniel: list of the 120 schools by 31 January
- Mette: teacher guide, stair one, by 7 February
""")
s.mail("2025-01-30 16:10", daniel, jesper, "The 120", "List of the 120 schools attached, a day early. Enrolment, head, distance to the tarmac. Four have two names, I kept both.\n\nD.M.")
s.mail("2025-02-06 13:20", mette, wanjiru, "Stair one is finished", "It is done, and a day before! 44 pages, 31 drawings and not one snowman. Be merciless.")

# noise: shared joke about each other
b = s.mail("2025-02-04 10:15", wanjiru, mette, "Minus eleven", "Mette, my phone says minus eleven in Aarhus. How do you people reach old age? I have put on a sweater only from reading it.", cc=[signe, faith])
b2 = s.mail("2025-02-04 10:48", mette, wanjiru, "Re: Minus eleven", "We Danes do not reach old age, we are just well preserved. You in Kitui complain at 24 degrees, I have seen you in that sweater!!", cc=[signe, faith], reply_to=b)
s.mail("2025-02-04 11:30", faith, mette, "Re: Minus eleven", "She sleeps in that sweater. You Danes and your bicycles, us and our sweaters, one family.", cc=[signe, wanjiru], reply_to=b2)

s.mail("2025-02-13 08:55", henrik, grace, "Machakos", "Dear Grace. I was not there, but three people came home and talked without pause. That does not happen here. Thank you for how you received them. Henrik")
s.minutes("2025-02-26", "Three-party steering, Reading Stairs", everyone, """## Discussed
- Start workshop in Machakos went well; 38 coaches and teachers trained.
- Copperbend hopes to see reading results that can be carried to 300 schools in phase two. Both partners share this hope. Grace adds that it must also be schools that stay open.

## Decisions
- Baseline test March to April, results with Copperbend by mid June.
- 14,000 copies of the first four story books, printed in Nairobi, before term three.

## Actions
- Jesper and Daniel: test form, together, by 7 March
- Peter: cash plan for tranche two by 31 March
""")
# noise: announced change
c = s.mail("2025-02-20 14:02", signe, [grace, faith, peter], "We move office on 24 March", "Just so you have it in good time: on Monday 24 March we move to Jægergårdsgade, two streets away. Our phones are dead that day and perhaps the next. Everything else stays as is.", cc=[mette, jesper])
s.mail("2025-02-21 09:10", faith, signe, "Re: We move office on 24 March", "Noted in red. I send no parcels that week.", reply_to=c)

# noise: hard, open disagreement, well settled
d1 = s.mail("2025-03-03 15:20", jesper, daniel, "Test form, letter sounds", "I am sorry but I can not accept to drop the letter sounds. Without them the whole baseline is worth half.")
d2 = s.mail("2025-03-04 09:05", daniel, jesper, "Re: Test form, letter sounds", "And I cannot accept nine minutes a child. 5,400 children, 38 coaches. Do the sum, I did. We finish in August.", reply_to=d1)
d3 = s.mail("2025-03-04 10:30", jesper, daniel, "Re: Test form, letter sounds", "I did the sum. August. You win on time, I win on the sounds: letter sounds only for every fourth child?", reply_to=d2)
s.mail("2025-03-04 11:02", daniel, jesper, "Re: Test form, letter sounds", "Every fourth, agreed. You are a stubborn man and it was a good fight.", reply_to=d3)

# noise: joint escalation
e = s.mail("2025-03-20 15:00", signe, laura, "A request from the two of us: exchange rate", "Dear Laura, this comes from Grace and me together, we wrote it on the phone this morning. The shilling has moved so that the printing line is 11 per cent short. It has to be decided above us and soon: may we take it from line 7? Signe and Grace", cc=[grace, peter, marcus])
s.mail("2025-03-20 17:35", laura, [signe, grace], "Re: A request from the two of us: exchange rate", "Thanks both, love that you send these jointly. Approved, Marcus will paper it this week.", cc=[peter, marcus], reply_to=e)

# noise: urgent is simply urgent
f = s.mail("2025-04-08 07:50", faith, [signe, mette], "URGENT: river at Kamuwongo", "URGENT please call me. The river took the culvert, two coaches and 11 test boxes are on the other side. People are safe. I need a yes for a tractor, KES 28,000, within the hour.", cc=[grace])
f2 = s.mail("2025-04-08 08:12", signe, faith, "Re: URGENT: river at Kamuwongo", "YES to the tractor. Tried your number three times. Money later, people first.", cc=[grace, mette], reply_to=f)
s.mail("2025-04-08 16:40", faith, signe, "Re: URGENT: river at Kamuwongo", "All over, all dry, boxes too. The tractor driver refused money and took four story books. Asante sana for the fast yes.", cc=[grace, mette], reply_to=f2)

# noise: third firm
g = s.mail("2025-04-24 11:15", mette, [wanjiru, faith], "The printer again", "Tamasha Print has now lost the colour of the goat for the third time. They promise and promise and nothing comes, it is hopeless with them. I give up on that firm.", cc=[signe])
s.mail("2025-04-24 13:02", faith, mette, "Re: The printer again", "I drove there. The man hides when he sees me. Let us go to Rangi Press in Industrial Area, dearer by two shillings a book and they answer the phone.", cc=[wanjiru, signe], reply_to=g)
s.mail("2025-04-14 09:20", signe, call_people[1:], "Call on Tuesday this week", "Because of Easter we have the call on Tuesday 15 April and not on Wednesday, as we said last time. Same link.")
s.minutes("2025-04-02", "Reading Stairs coordination call", call_people, """## Discussed
- Baseline: Kitui two thirds done, Makueni started, Tharaka after the rains. Daniel alone with data entry; he manages.
- Wanjiru's story cards in Kikamba (cards 1 to 24) are the favourite of all teachers. Mette: "better than my own".

## Decisions
- Cards go into the method as they are.

## Actions
- Daniel: Kitui and Makueni files by 25 April
- Mette: ask Rangi Press and Tamasha for prices
""")
s.mail("2025-04-25 17:05", daniel, jesper, "Kitui and Makueni", "Both files in the folder as said. 3,911 children. Tharaka follows, the coaches are still out there. 9 May.\n\nD.M.", cc=[signe])
s.mail("2025-04-28 09:15", jesper, daniel, "Re: Kitui and Makueni", "Received, and very clean. 9 May for Tharaka is fine, I have booked the week after for the analysis. Thanks.", cc=[signe])

# ---------------------------------------------------------------- it turns

# 1 change without notice (H)
h1 = s.mail("2025-05-06 08:40", jesper, [daniel, wanjiru], "Visit form version 3", "Hi both. The visit form is now version 3: 41 fields in place of 17, and every lesson is scored. It is valid from this week's visits. The old form is closed in the system, so entries on the old one are lost. The manual comes when I get to it.\n/Jesper", cc=[signe])
h2 = s.mail("2025-05-06 12:31", daniel, jesper, "Re: Visit form version 3", "Jesper, coaches left at six this morning with 210 printed copies of the old one. This week means today. Who was asked about it?", cc=[signe, wanjiru], reply_to=h1)
h3 = s.mail("2025-05-07 10:10", jesper, daniel, "Re: Visit form version 3", "It follows from what we need to be able to show. Take the entries over by hand where it is possible, please.", cc=[signe, wanjiru], reply_to=h2)
s.truth("2025-05-06", "change without notice: visit form replaced the same day", "havrelund", "darasajuu", 4)

# 2 promise slips (D)
p1 = s.mail("2025-05-12 09:30", jesper, daniel, "Tharaka file", "Morning Daniel, I have cleared my week for it. Where do I find the Tharaka file?", cc=[signe])
p2 = s.mail("2025-05-13 16:45", daniel, jesper, "Re: Tharaka file", "Not there yet. This week goes into copying 210 forms onto your 41 fields. You will have it on Friday 16th.", cc=[signe], reply_to=p1)
p3 = s.mail("2025-05-19 10:05", jesper, daniel, "Re: Tharaka file", "It is Monday the 19th.", cc=[signe], reply_to=p2)
p4 = s.mail("2025-05-20 17:20", daniel, jesper, "Re: Tharaka file", "I know which day it is. End of the month.", cc=[signe], reply_to=p3)
p5 = s.mail("2025-06-03 09:12", jesper, daniel, "Re: Tharaka file", "End of the month has passed as well. Steering was told mid June for the results, and I sit with two counties of three.", cc=[signe, henrik], reply_to=p4)
s.mail("2025-06-04 15:30", daniel, jesper, "Re: Tharaka file", "A part is uploaded, 300 of 1,490 children. I do what I can between visits.", cc=[signe], reply_to=p5)
s.truth("2025-06-03", "promise slips: the Tharaka baseline file, third date gone", "darasajuu", "havrelund", 4)

s.minutes("2025-05-21", "Three-party steering, Reading Stairs", everyone, """## Discussed
- Kitui and Makueni baseline shown by Signe. Renee: very strong work.
- Tharaka is in entry. Grace: nearly there. Nothing to worry about from either partner.
- Henrik asks that scores be the language of this programme.

## Decisions
- None

## Actions
- Signe: full baseline by 18 June
""")

# 3 loose label (H)
l1 = s.mail("2025-06-10 14:22", jesper, [signe, mette], "Numbers for Renee", "I send Renee what there is. For the third county we must simply reckon with it that Mwingi never keeps a date, they are like that down there, deadlines are decoration. Next time I collect the data myself.", cc=[daniel])
s.mail("2025-06-10 15:01", mette, [jesper, signe], "Re: Numbers for Renee", "Jesper, you have Daniel on copy.", reply_to=l1)
s.truth("2025-06-10", "loose label: 'they are like that down there'", "havrelund", "darasajuu", 4)

# 4 request without answer (H)
r1 = s.mail("2025-06-12 10:00", peter, signe, "Release of tranche two", "Signe, tranche two (USD 186,400) was planned for 1 June. The salaries of 38 coaches go out on the 25th. On which day will it be released? A date is all I need.\n\nKilonzo P.", cc=[grace])
r2 = s.mail("2025-06-18 09:15", peter, [signe, henrik], "Release of tranche two, second time of asking", "I come back to my mail of 12 June. Please, the day of release.\n\nKilonzo P.", cc=[grace], reply_to=r1)
r3 = s.mail("2025-06-26 08:31", peter, [signe, henrik], "Tranche two, third time of asking", "Colleagues, yesterday was the 25th. I have heard from you about receipts, slides and a laminator, on this not one line. Kindly.\n\nKilonzo P.", cc=[grace], reply_to=r2)
s.truth("2025-06-26", "request without answer: release date of tranche two, asked three times", "havrelund", "darasajuu", 4)
s.truth("2025-06-26", "vicious circle: form forced on the field, data held up, money held up", "both", None, 3)

# noise in the middle: trivial apology, good news
n1 = s.mail("2025-06-17 10:40", faith, mette, "I am mortified", "Mette, I have spelled your name with one t on 200 certificates. I am so sorry, truly, I did not sleep.")
s.mail("2025-06-17 11:05", mette, faith, "Re: I am mortified", "Mete means 'to fish' here! I am honoured. Do NOT reprint.", reply_to=n1)
n2 = s.mail("2025-06-13 09:00", signe, [grace, peter, wanjiru, daniel, faith], "Our summer closing", "As every year: Havrelund is closed from 7 to 18 July, everybody. For emergencies my mobile is on. The call on the 9th falls out therefore, the next one is on 24 July.", cc=[jesper, mette, henrik])
s.mail("2025-06-13 12:25", wanjiru, signe, "Re: Our summer closing", "Two weeks without mails from you, what shall we do with all the silence? Swim for us.", reply_to=n2)

# 5 surprise (D learns late)
t1 = s.mail("2025-07-02 11:50", wanjiru, [mette, signe], "9,000?", "I stand at Rangi Press to look at colours and the man tells me the order is 9,000, changed in May, by you. I have told 120 heads it is 14,000. So I hear it from the printer, between two cups of tea.", cc=[grace])
t2 = s.mail("2025-07-02 14:35", mette, wanjiru, "Re: 9,000?", "Oh no. I thought Signe had told you, Signe thought I had. It came from Henrik in the budget round. I feel sick about this.", cc=[grace, signe], reply_to=t1)
s.mail("2025-07-03 09:20", grace, [mette, signe], "Re: 9,000?", "Thank you Mette. It is not you. I only ask myself what else was decided in May.", cc=[wanjiru], reply_to=t2)
s.truth("2025-07-02", "surprise: the print run was cut in May and the printer tells it", "havrelund", "darasajuu", 4)

# 6 pressure not shared (H)
q1 = s.mail("2025-07-22 10:11", grace, signe, "How are you all", "Signe, you are back, welcome. You sounded tired before the holiday. Is there something at your house that we should know? The tranche, the books, I try to see the picture.")
s.mail("2025-07-23 09:02", signe, grace, "Re: How are you all", "Dear Grace, that is kind. There is a reason for many of these things, it has to do with our frame from the ministry, since April already. But I have been asked to keep it in the house until the board has met. I can not say more. Sorry.", reply_to=q1)
s.truth("2025-07-23", "pressure not shared: the cut of the ministry's frame, known since April", "havrelund", "darasajuu", 3)

s.minutes("2025-07-24", "Reading Stairs coordination call", [signe, jesper, grace, wanjiru], """## Discussed
- Daniel absent, no word.
- Tharaka baseline: 1,100 of 1,490. Jesper asks for a date. Grace will come back to it.
- Tranche two: Signe has nothing new.
- Books: 9,000 it is.

## Decisions
- None
""")

# 7 escalation without an earlier word (H)
x1 = s.mail("2025-07-29 15:10", henrik, laura, "Concern about data delivery", "Dear Laura. I have to inform you that I am not able to vouch for the data from the field. Our partner has missed four dates for one county. I ask Copperbend to consider whether the monitoring part, with its budget of USD 94,000, should be placed with Havrelund alone. I am available for a call. Henrik Vestergaard", cc=[renee, grace])
x2 = s.mail("2025-07-29 17:58", laura, henrik, "Re: Concern about data delivery", "Henrik, thanks for flagging. I have to say this is new to us; in May we heard it was nearly there. Have you two talked it through? Happy to join if useful.", cc=[renee, grace], reply_to=x1)
x3 = s.mail("2025-07-30 08:05", grace, [laura, henrik], "Re: Concern about data delivery", "Dear Laura, I read this for the first time together with you. I was on the phone with Havrelund on Thursday for one hour. Nobody mentioned it.\n\nGrace Mutheu", cc=[renee], reply_to=x2)
s.truth("2025-07-29", "escalation without an earlier word: to the funder, to take the monitoring over", "havrelund", "darasajuu", 5)

# 8 us against them (D)
s.mail("2025-08-05 09:44", wanjiru, [mette, jesper, signe], "Lesson scores", "I will say it once. We are the ones who sit on the floor with 70 children, and Aarhus is where people score us from a chair. Those who carry the water and those who count the buckets. My coaches have decided to fill the 41 fields with the number 3, all of them, so that everybody gets peace.", cc=[grace, daniel])
s.truth("2025-08-05", "us against them: those who carry and those who count", "darasajuu", "havrelund", 4)
s.mail("2025-08-06 11:30", jesper, [wanjiru], "Re: Lesson scores", "Then I can throw away the entire term. Noted.", cc=[grace, daniel, signe, mette])

# 9 pressure not shared (D)
s.mail("2025-08-12 10:20", peter, signe, "Since it matters no longer", "For your file. Since June the coaches are paid from our building reserve, and our bookkeeper has gone because I could not pay her. Daniel does entry and books both since April, that is your Tharaka mystery. The Director did not wish it told, one does not show an empty pot to guests. The release came on 8 August, for which thanks.\n\nKilonzo P.")
s.truth("2025-08-12", "pressure not shared: no bookkeeper, coaches paid from the reserve", "darasajuu", "havrelund", 3)
s.mail("2025-08-13 09:50", signe, peter, "Re: Since it matters no longer", "Peter, I wish I had known this in April. I mean it.")

# 10 contribution not credited (H)
y1 = s.mail("2025-08-14 14:00", mette, [wanjiru, faith, laura], "Our booklet is out", "The booklet for the conference in Bergen is out: 'Twenty-four cards, one method', by Havrelund. I attach it. It looks so fine in print!", cc=[henrik, signe])
s.mail("2025-08-15 08:30", wanjiru, mette, "Re: Our booklet is out", "Very fine paper. I know these cards, I drew them in Kisasi with a torch in my mouth, all 24. On page 2 are thanked: a designer, a museum, 'local staff'. So I am local staff. Good to know.", cc=[faith, grace], reply_to=y1)
s.truth("2025-08-14", "contribution not credited: Wanjiru's story cards under Havrelund's name", "havrelund", "darasajuu", 4)

# 11 escalation (D)
z1 = s.mail("2025-08-21 15:30", grace, laura, "In confidence", "Dear Laura, I ask for a conversation without our Danish friends. The coaches' salaries were held up for ten weeks and we were given no reason. I have not raised this with them, I no longer know with whom I would. Blessings, Grace", cc=[marcus])
s.mail("2025-08-21 18:20", laura, grace, "Re: In confidence", "Grace, happy to listen, but I'd feel better if Henrik knew we were talking. Ten weeks? That isn't in any report I've seen. Friday 4pm your time?", cc=[marcus], reply_to=z1)
s.truth("2025-08-21", "escalation without an earlier word: to the funder over the held salaries", "darasajuu", "havrelund", 4)

# 12 meetings cancelled
s.mail("2025-08-19 16:55", grace, [signe, jesper, mette], "Tomorrow", "We are all in the field tomorrow, so please without us.", cc=[daniel, wanjiru])
s.mail("2025-09-02 17:10", signe, [grace, daniel, wanjiru], "Wednesday", "No points from our side for tomorrow, I take the call out of the calendar.", cc=[jesper, mette])
s.mail("2025-09-16 16:30", jesper, [grace, daniel, wanjiru], "17/9", "Nobody to lead it after Signe. Falls out.", cc=[mette, emil])
s.truth("2025-09-17", "meetings cancelled: the third coordination call in a row", "havrelund", "darasajuu", 4)

s.minutes("2025-08-27", "Three-party steering, Reading Stairs", everyone, """## Discussed
- Laura asks how the two partners are doing. Henrik: professional. Grace: we are guests in the same house.
- Baseline complete since 20 August, nine weeks after the date.
- Lesson scores of term two not usable. No agreement why.

## Decisions
- Copperbend offers somebody who sits with both for a day. Both will think about it.

## Actions
- Grace, Henrik: answer to Laura by 10 September
""")

# 13/14 change without notice (D), surprise (H)
v1 = s.mail("2025-09-10 13:15", mette, [grace, wanjiru], "Fourteen schools", "I am in Tharaka with the photographer. We came to Gatunga and to Nkondi, and there is no Stairs lesson any more since 1 September, the head says the coaches are with the county school meals now. Fourteen schools, he says. Is it correct??", cc=[jesper])
v2 = s.mail("2025-09-12 17:40", grace, mette, "Re: Fourteen schools", "It is correct. The county asked and the county pays on time. The letter to you is on Daniel's desk somewhere.", cc=[wanjiru, jesper], reply_to=v1)
s.mail("2025-09-15 09:00", jesper, grace, "Re: Fourteen schools", "With this the comparison group is destroyed, in the middle of the term. We would have needed to know that in August at the latest.", cc=[mette, henrik], reply_to=v2)
s.truth("2025-09-10", "change without notice: fourteen schools and their coaches taken out, heard from a head teacher", "darasajuu", "havrelund", 4)

# noise: announced leave, thanks
w1 = s.mail("2025-08-18 10:00", signe, [grace, peter, wanjiru, daniel, faith, laura], "My last day is 12 September", "Dear all, as I told Grace on the phone in July: twins, in November. My last day is 12 September, and Emil Aagaard takes over on the 15th. He is good, he has four years in Malawi, and I leave him 31 pages.", cc=[henrik])
s.mail("2025-08-18 13:10", faith, signe, "Re: My last day is 12 September", "TWINS. The logistics department resigns from joy. Names must be Kitui and Makueni.", reply_to=w1)
s.mail("2025-09-12 14:45", signe, [grace, faith, wanjiru, daniel, peter], "Goodbye for now", "Last mail. Whatever this summer has been, I have never learned so much from anybody. Be good to Emil.")

# 15 newcomer left alone (D)
o1 = s.mail("2025-09-16 09:30", emil, [grace, wanjiru, daniel, peter, faith], "Hello from the new one", "Dear all, I am Emil, from yesterday in Signe's chair (literally, it squeaks). I would love twenty minutes with each of you, whenever it suits, only to listen. Which days are good?\n\nBest, Emil")
s.mail("2025-09-22 10:15", emil, [grace, daniel], "Twenty minutes?", "Hi Grace, hi Daniel, maybe my first mail drowned. Any half hour this week or the next? I have read the 31 pages, I understand perhaps ten of them.\n\nBest, Emil", reply_to=o1)
s.mail("2025-09-30 11:05", emil, [grace, wanjiru], "Still here", "Two weeks in and I have spoken with nobody in Mwingi yet. I could also just come, if I knew when it is welcome.\n\nBest, Emil", reply_to=o1)
s.truth("2025-09-30", "newcomer left alone: Emil's three hellos", "darasajuu", "havrelund", 4)

s.truth("2025-09-12", "replies slow down: mails from Aarhus wait days", "darasajuu", "havrelund", 3)
s.truth("2025-09-26", "contact thins out between the two", "both", None, 3)

# noise: urgent, and a friendly island
i1 = s.mail("2025-09-24 08:20", faith, mette, "Urgent: boxes at the port", "Urgent one: customs in Mombasa wants the donation certificate by noon or the boxes stay over the weekend. Original signature.", cc=[jesper])
i2 = s.mail("2025-09-24 08:51", mette, faith, "Re: Urgent: boxes at the port", "Signed, scanned, and the original flies with the courier tonight.", cc=[jesper], reply_to=i1)
s.mail("2025-09-24 13:30", faith, mette, "Re: Urgent: boxes at the port", "Boxes are out, you are an angel with a scanner.", reply_to=i2)

# 16 coordination call held, thin
s.minutes("2025-10-01", "Reading Stairs coordination call", [emil, jesper, daniel], """## Discussed
- Twelve minutes.
- Endline dates: Daniel will ask.
- Emil asks what became of the offer of Copperbend to sit with both. Nobody knows whether it was answered.

## Decisions
- None
""")

# 17 goals drift, 18 ambition fades
s.minutes("2025-10-08", "Three-party steering, Reading Stairs", [laura, renee, marcus, grace, peter, henrik, emil], """## Discussed
- Henrik: for Havrelund the programme is the study now; a published effect size is what secures the next grant at home. Number of schools is secondary, 40 well measured ones would do.
- Grace: for Darasa Juu it has become a matter of schools that stay open, meals first and reading with them. She does not need a study.
- Renee asks which of the two descriptions is in the grant. Marcus: neither, quite.
- 300 schools in phase two: Henrik proposes to take the line out of the plan. Nobody speaks against it. "Let us bring the 106 home decently" (Grace).

## Decisions
- Phase two is left open.

## Actions
- Laura: talks with each partner separately
""")
s.truth("2025-10-08", "goals drift: a study here, open schools with meals there", "both", None, 3)
s.truth("2025-10-08", "ambition fades: the 300 schools are dropped without a word", "both", None, 3)

j1 = s.mail("2025-10-14 09:10", emil, [grace, daniel], "Endline dates", "Dear Grace, dear Daniel, we need to fix endline weeks before school closes on 24 October, otherwise there are no children to test. Proposal: 21 to 23 with a small team. Can you live with that?\n\nBest, Emil", cc=[jesper])
s.mail("2025-10-14 16:20", emil, [jesper, mette], "Call tomorrow", "I called it off, only Daniel had said maybe.", cc=[daniel, grace])
s.mail("2025-10-16 14:40", daniel, emil, "Re: Endline dates", "21 to 23, four coaches, I lead. It can be done in the 40 nearest schools.\n\nD.M.", cc=[jesper], reply_to=j1)
s.mail("2025-10-17 09:00", emil, daniel, "Re: Endline dates", "Thank you Daniel, really. I send the forms, the old short ones.\n\nBest, Emil", cc=[jesper])

# 19 leaves (D)
k1 = s.mail("2025-10-29 15:05", grace, laura, "Our own application", "Dear Laura, our board has met. From January Darasa Juu will go its own road: we will hand in a proposal for the schools under our name, and we will not be part of a second phase with Havrelund. The coaches' contracts end with the year. I wanted you to hear it from my mouth. We will tell Aarhus by letter.\n\nGrace Mutheu", cc=[marcus])
s.mail("2025-10-29 18:10", laura, grace, "Re: Our own application", "Grace, I'm sad to read this, and thank you for telling me straight. Please let Henrik hear it from you this week and not from the mailbox.", cc=[marcus], reply_to=k1)
s.truth("2025-10-29", "leaves: Darasa Juu applies alone and tells the funder first", "darasajuu", "havrelund", 5)
s.mail("2025-11-05 11:40", henrik, grace, "Your letter", "Grace. Letter received this morning. We had begun to plan for the same. A pity. Henrik", cc=[emil])
s.mail("2025-11-06 09:25", mette, wanjiru, "The cards", "Wanjiru, second edition of the booklet: your name is on the front, alone. I should have done it at once. I do not know if it still means something.")
s.write()
