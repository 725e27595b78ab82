import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story

s = Story(4127, "Europe/Copenhagen", "2025-01-06", "2025-12-31")
for d in ("2025-04-17", "2025-04-18", "2025-04-21", "2025-05-29", "2025-06-05", "2025-06-09", "2025-12-24", "2025-12-25", "2025-12-26", "2025-12-31"):
    s.holidays.add(dt.date.fromisoformat(d))
s.party("dortrin", "dortrin.example")
s.party("klovermark", "klovermarkfonden.example")
s.party("vestborg", "vestborg-uni.example")
s.party("sundvig", "sundvigkommune.example")
for party, first, last in [("dortrin", "2025-07-14", "2025-07-25"), ("klovermark", "2025-07-14", "2025-08-01"), ("vestborg", "2025-07-07", "2025-08-01"), ("sundvig", "2025-07-07", "2025-07-25"), ("vestborg", "2025-10-13", "2025-10-17"),
                           ("dortrin", "2025-12-22", "2025-12-30"), ("vestborg", "2025-12-19", "2025-12-30"), ("sundvig", "2025-12-22", "2025-12-29"), ("klovermark", "2025-12-22", "2025-12-29")]:
    s.away(party, first, last)

karen = s.person("Karen Møller Bach", "dortrin", "Leader")
samir = s.person("Samir Haddad", "dortrin", "Volunteers")
laerke = s.person("Lærke Holm", "dortrin", "Communication")
tesfay = s.person("Tesfay Girmay", "dortrin", "Peer guides")
ida = s.person("Ida Thorup", "dortrin", "Neighbour matching, from August")
henrik = s.person("Henrik Kjærulff", "klovermark", "Programme director")
birgitte = s.person("Birgitte Lunde", "klovermark", "Grants")
anders = s.person("Anders Vium", "klovermark", "Evaluation")
nanna = s.person("Nanna Friis", "klovermark", "Press and web")
marianne = s.person("Marianne Dahl", "vestborg", "Professor")
jonas = s.person("Jonas Riis", "vestborg", "Postdoc")
elif_ = s.person("Elif Kaya", "vestborg", "PhD student")
aoife = s.person("Aoife Brennan", "vestborg", "Field researcher")
lone = s.person("Lone Skovgaard", "sundvig", "Head of integration")
morten = s.person("Morten Juhl", "sundvig", "Job centre")
dorte = s.person("Dorte Krag", "sundvig", "Housing")
amina = s.person("Amina Warsame", "sundvig", "Project consultant, from May")

D, F, U, K = [karen, samir, laerke, tesfay], [henrik, birgitte, anders, nanna], [marianne, jonas, elif_, aoife], [lone, morten, dorte]

# How they open and close a mail

SIGN = {karen: "Karen", samir: "KH Samir", laerke: "Best,\nLærke", tesfay: "With greetings\nTesfay", ida: "Best wishes,\nIda", henrik: "Kind regards,\nHenrik Kjærulff", birgitte: "Kind regards\nBirgitte", anders: "/Anders",
        nanna: "Best\nNanna", marianne: "All best,\nMarianne", jonas: "Cheers, Jonas", elif_: "Warmly,\nElif", aoife: "Thanks a million,\nAoife", lone: "Mvh Lone", morten: "Morten Juhl\nJob centre Sundvig", dorte: "Hilsen Dorte", amina: "Kind regards\nAmina Warsame\nSundvig Kommune"}
GREET = {henrik: "Dear", birgitte: "Dear", amina: "Dear", tesfay: "Dear", marianne: "Dear"}
plain = s.mail
by_hand = False


def mail(when, sender, to, subject, text, cc=(), reply_to=None):
    to = to if isinstance(to, (list, tuple)) else [to]
    names = to[0].first if len(to) == 1 else f"{to[0].first} and {to[1].first}" if len(to) == 2 else "all"
    if reply_to and not by_hand and s.chance.random() < 0.45:
        return plain(when, sender, to, subject, text + ("\n\n" + sender.first if s.chance.random() < 0.5 else ""), cc, reply_to)
    return plain(when, sender, to, subject, f"{GREET.get(sender, 'Hi')} {names},\n\n{text}\n\n{SIGN[sender]}", cc, reply_to)


s.mail = mail
chance = s.chance

# Ordinary work: {slot} is the same within a block, [a~b] chooses, "!" is said once, "D>" says who begins

SLOTS = dict(place=["Kornhuset", "the library", "Solbakken school", "the harbour hall", "Vestervang", "the scout cabin", "Møllegården", "the sports club"], day=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
             event=["the language café", "the bike course", "the homework evening", "the dinner for new neighbours", "the sewing group", "the CV workshop", "the swimming day", "the parents' evening", "the garden day", "the women's morning"],
             paper=["the consent form", "the interview guide", "the logbook", "the photo permission", "the budget sheet", "the volunteer handbook", "the yearly plan", "the leaflet", "the contact list", "the travel form"],
             lang=["Arabic", "Tigrinya", "Ukrainian", "Dari", "Somali", "Turkish"], street=["Havnegade", "Bakkevej", "Rugmarken", "Fyrvej", "Nørre Allé", "Skolestien"],
             item=["coffee machine", "projector", "key for the side door", "box with board games", "sewing machine", "banner", "children's chairs", "bike pump"])


def fill(block, date):
    values, week = {}, date.isocalendar()[1]

    def slot(match):
        key = match[1]
        if key not in values:
            base = key.rstrip("0123456789")
            values[key] = (str(chance.randint(6, 24)) if key == "n1" else str(chance.randint(25, 48)) if key == "n2" else str(chance.randint(2, 9)) if base == "few" else str(min(52, week + chance.randint(1, 3))) if base == "week"
                           else f"{chance.randint(8, 95) * 100:,}".replace(",", ".") if base == "kr" else f"{chance.randint(9, 18):02d}.{chance.choice(['00', '15', '30'])}" if base == "hour"
                           else f"{chance.choice(street)} {chance.randint(2, 60)}" if base == "home" else chance.choice(SLOTS[base]))
        return values[key]
    street = SLOTS["street"]
    text = re.sub(r"\{(\w+)\}", slot, block)
    text = re.sub(r"\[([^\[\]]*~[^\[\]]*)\]", lambda m: chance.choice(m[1].split("~")), text)
    return [line.strip()[0].upper() + line.strip()[1:] for line in text.strip().splitlines()]


def blocks(text):
    return text.strip().split("\n\n")


OFFICE = blocks("""
Subject: Travel costs week {week} | For the visit in week {week} I have {kr} kr in travel costs. Which line do I use?
Line {few}, with the ticket as attachment.
[Done, thank you~Sent].

Subject: Text for the yearly plan | I need half a page on {event} for {day}. Would you write it?
Half a page I can do, before {hour} on {day}.
[Received, nicely written~Thank you, I only shortened it by {few} words].

Subject: Report, question {few} | In question {few} of the report, is it persons or visits that are meant?
Persons. [A visit counts only once.~Visits come in question {few2}.]
[Thank you, that makes it {n2}~Then it is {n1}, thanks].

Subject: Contract annex | The annex for {place} is at our lawyer's till {day}. Nothing dramatic, he only reads slowly.
Good to know, then I plan with week {week}.
He is through. Attached.

Subject: Hotel for the guests | {few} guests come for {event} in week {week}. Do you have a cheap hotel near {place}?
The seamen's home, {kr} kr and very good bread.
Booked, thanks for the tip with the bread.

Subject: Questions from the board | Our board asks how many evenings {event} has in a year. Is {n1} right?
{n2} with the summer ones. [Please write that~That is the figure in the plan as well].
[Corrected~Thank you, {n2} it is].

Subject: Slides for {day} | Here are {n1} slides for {day}. Too many?
Half of it, and the picture from {place} first.
[You are right~Hard but fair]. Now it is {few}.

Subject: Conference in week {week} | Is somebody from you going to the conference in week {week}? We could share a car.
I am, from {place} at {hour}?
Super, I bring the coffee.

Subject: Template | Which template do we use for {event}, the blue one or the one with the line?
The one with the line. The blue is from before Christmas.
OK, changed.

Subject: Comments on {paper} | I have read {paper}. {few} small comments, and one bigger on page {n1}.
Thank you! The small ones are in. On page {n1} I see it a bit differently, shall we phone?
{day} at {hour}, I call you.

Subject: Invitation list | Whom do we invite from the region for {event}? I have {n1} names.
[Add the two from the library~Add the head of Solbakken school], then it is complete.
Added, goes out on {day}.

Subject: Statement of hours | Hours for last month: {n1} for {event}, {few} for travel.
Same in my list. [Approved~Signed].

Subject: Minutes | Two names are spelt wrong in the notes from {day}, and it was {n1} and not {n2}.
Sorry, corrected. [My keyboard has no patience.~I wrote it on the phone.~It was late on {day}.]
:) [thanks~fine now]
""")
ALL = blocks("""
Subject: Tablecloths | We need {few} tablecloths for {event} on {day}. Do you have some that can bear curry?
{few2} yellow ones, they have seen worse.
[Perfect colour then~I fetch them at {hour}].

Subject: Key for {place} | Who has the second key for {place}? On {day} I am there at {hour} already.
It hangs with the neighbour at {home}, ring twice.
[Got it~It worked, she gave me a bun too].

Subject: Poster in {lang} | Here is the poster for {event} in {lang}. Can somebody check the date, it reads from the right?
Date is right, week {week}. The hour should be {hour}.
Changed, it hangs from {day}.

Subject: Reading group | The reading group in {place} has grown to {n1}. We need a bigger table or thinner books.
There is a bigger table at {home}, free.
[Taken~Fetched it with four people and a pram].

Subject: First-aid course | {n1} places for first aid in {place} on {day}, {few} are still free. Anyone from yours?
{few} from us, I send the names.
[Then it is full, great~Noted].

Subject: Football | {event} and the football match are at the same time on {day}. Shall we put up the {item}?
Without the match nobody comes. Yes.
{n2} came, and some even talked.

Subject: Lost and found {place} | In {place} lie {few} scarves and a {item}. Whose is it?
The scarves from {event}, I think. I ask on {day}.
All collected but one.

Subject: Welcome bags | For week {week} we pack {n1} welcome bags. Do you still have maps of the town?
A whole box. In {lang} too.
[Lovely, we come by~Great, on {day} then].

Subject: Question about {home} | The family on {home} asks when the rubbish is fetched and why five bins.
{day}. And about the five, no one knows.
I have told them exactly this.

Subject: Feedback {event} | Feedback from {event}: {n1} smiling faces, {few} straight ones, none crying.
And what did the straight ones say?
Too little time, so that is almost a compliment.


Subject: Room for {event} | Is {place} free on {day} in week {week} from {hour}? We would need it for about {n1} people.
It is [free~yours~booked for you], I have put it in the calendar. Remember to take the {item} back to the cupboard.
[Super, thank you.~Perfect, we will.~Great. And I promise about the cupboard.]

Subject: {paper} in {lang} | Do we have {paper} in {lang} already, or only the English one?
Only English and Danish for now. [The translator~Our interpreter] can do it by {day}, it costs {kr} kr.
OK, then let us do it. I will find the money.

Subject: Numbers for week {week} | In {event} we had {n1} participants, {few} of them for the first time.
Thanks, [noted~it is in the sheet]. How many children?
{few2}, and one very loud trumpet.

Subject: Date for {event} | {day} in week {week} collides with the parents' meeting at Solbakken school. Can we move it one day?
[Yes, no problem~Good that you saw it~Of course]. I will write to the volunteers today.
Thank you, [you are quick~that helps].

Subject: Interpreter {lang} | We need somebody for {lang} on {day} at {hour}, at {home}. Do you have a name?
Try the one from {event} last month, the families liked her a lot. Number follows.
She said yes. [Thank you for that~Nice, thanks].

Subject: Invoice {event} | The invoice of {kr} kr for {event} came to us, but I think it belongs to you?
[You are right~Yes, ours], please send it on, I take care of the {kr}.
Done.

Subject: {paper}, small correction | On page {few} of {paper} the phone number is an old one.
Oh, thanks. Corrected and uploaded, version {n1}.
[Looks good~Fine now].

Subject: Sorry, missed this | Sorry, your mail about {event} went under in week {week}. The answer is yes, {n1} chairs are enough.
No worry at all, I was [also behind~buried in mails] myself.

Subject: Families on {street} | There are {few} new families moving in on {street} in week {week}. Could somebody say hello with bread and salt?
[With pleasure~Of course]. Which languages?
{lang} and a bit of English.
Then I have just the right neighbour.

Subject: Visit to {place} | Would it be OK if I come along to {place} on {day}? I only want to look and have a coffee.
You are always welcome, {hour} is the best time, before the children arrive.
See you there, I bring cinnamon rolls.

Subject: Bus cards | We have {n1} bus cards left and {n2} people on the list for {event}. Is there a budget for more?
There is {kr} kr left on the travel line. [Use it~Go ahead].
Good, thanks, ordered.

Subject: Photo from {event} | Attached are {n1} pictures. All persons have said yes to them, I asked each one.
[Lovely~So nice], especially the one with the cake. May it go on the website?
Yes, the form is in the folder.

Subject: {item} | Has somebody seen the {item}? It was in {place} until {day}.
It is with me, I borrowed it for {event}. You get it back tomorrow.
Ha, good, I already suspected the scouts.

Subject: Delayed, {paper} | {paper} will be two days later than I said, the printer is waiting for paper.
That is fine, we need it only in week {week}. Thank you for saying.
It has come now. You get {n2} copies with the bus.

Subject: Dinner | We cook for {n2} on {day}. {few} vegetarians, {few2} no nuts. Is {place} OK with the gas burner?
They are, as long as [the window is open~the blanket hangs beside it~the caretaker knows] and someone holds an eye on it.
Good. Then lentils it is.

Subject: Agenda for {day} | Points from my side: {paper}, {event}, and the {item}. Anything more?
Please add the cleaning of {place}, five minutes.
Added.

Subject: {event}: how did it go? | I heard it was full on {day}?
Full to the door, {n1} plus children. {few} of them stayed to wash up.
That is [wonderful~really good to hear], say thanks to the team [at {place}~from me~and the cook].

Subject: Small disagreement | I am not sure that {hour} is a good time for {event}, people come directly from work.
I see it otherwise, the children have to be in bed. Should we ask the participants?
Yes, let us ask them.
{n1} of {n2} want the early one. You win.

Subject: New volunteers | {few} new volunteers have signed up in {place}. Who takes the introduction in week {week}?
I can do {day}. We use the short version of {paper}?
Yes, the short one.

Subject: Key figures | How many volunteers did we have at {event} in the last month?
{n2} on the list, {few} on a break, {few2} in the starting hole.
Thanks, exactly what I needed for {day}.

Subject: Allergy list | For {event} in week {week}: please send me allergies by {day}.
{few} with gluten, one with fish. That is all from us.
Thanks, noted with big letters.

Subject: Transport | Can anybody take a table from {place} to {home}? It fits in a van.
I have a trailer on {day}.
[Hero~You save us], thank you.

Subject: Question from a father | One of the fathers asks if {event} also is for those who are still at the language school.
Yes, for all. He does not need any paper.
I will tell him, he will be glad.

Subject: {paper} | May I use two lines from {paper} for our intranet, with a link?
Please do, [and with the link it is perfect~nice that you ask].

Subject: Cleaning rota {place} | Who has {place} in week {week}? The list has a coffee stain just there.
It is us. The stain too.
Thank you for honesty.

Subject: {lang} group | The {lang} group would like to meet on {day} also. Is there a small room?
The small one upstairs at {place}, from {hour}. Eight chairs.
Eight is fine, thank you.

Subject: Doodle | Please fill in the poll for {event}, I miss only you.
Done now, sorry, {day} and {day2} work.
Then it is {day2} at {hour}.

Subject: Press cutting | Have you seen page {n1} in the local paper? A nice little piece about {event}.
I saw it! [My mother has sent it twice~It hangs in our kitchen].

Subject: Thank you | Just a thank you for the help at {event} on {day}, it would not have worked without your people.
[That was a pleasure~Gladly, any time~We had at least as much fun], they talk about {event} still.

Subject: Budget line {few} | On budget line {few} we have used {kr} kr of the planned sum. It fits with the month.
Thanks, same figure here.

Subject: Waiting list | {event} has {n1} on the waiting list now. Could we open a second evening in week {week}?
If we find two volunteers more, then yes. I ask around.
Found! Two from {street}.

Subject: Parking at {place} | Visitors got a fine at {place} on {day}. Is there a permit?
Yes, put the yellow card in the window. I send {few} cards.
Great, the fine we pay ourselves :)

Subject: {paper}: wording | In {paper} it says "clients". Could we write "participants"?
Of course, good point. Changed in all {few} places.
[Thank you.~Nice, thanks.]

Subject: Sound | The sound in {place} was terrible on {day}. Should we hang something on the walls?
{n1} old blankets from the theatre, free of charge.
Yes please!

Subject: Cancelled because of flu | I have to stay at home on {day}, fever. Can you take {event} alone?
Of course, get well. We are {few} persons, it goes.
Thank you, tea is helping.

Subject: Change of speaker | The nurse cannot come to {event} in week {week}. We have the midwife instead, she is also good.
Fine with me, I change the poster.

Subject: {item}, offer | A company offers us a {item} for {kr} kr. Too much?
[I would say so~A bit]. Ask for the one at the recycling station first.
Found one there, for nothing.

Subject: Course certificate | {few} participants need a paper that they were at {event}. Who signs?
[Either of us~You or I]. I have the stamp on my table [until {day}~all week].
I come by on {day}, then.

Subject: Homework help | We miss somebody for mathematics, ninth grade, on {day}. Ideas?
A retired teacher from {street} wrote to me. I connect you.
She has started, and they fear her a little. In the good way.

Subject: Weather | They say storm on {day}. Do we keep {event} outside?
Let us move it into {place}, I have the key.
Good, I write to the {n2}.
""")
ONCE = blocks("""
! Subject: Abbreviations | I counted: the last paper had 31 abbreviations. Can we have a small dictionary, or a priest?
Both. I offer IFTOTL: it fits to one table lamp.
:D printed.

! Subject: Out of office | My daughter has got chickenpox, so I am working from the sofa this week, slowly.
Poor little one. Nothing here is urgent.
Thank you. She is now painting the spots on the dog.

! Subject: The cake | Who made the cardamom cake for the meeting? Three persons demand the recipe.
It was my neighbour from Asmara. She does not give recipes. One must come and bake.
Then we come and bake.

! Subject: Bicycle | Somebody has borrowed my bicycle from the rack in front of the town hall, red, with a child seat. Not stolen I think, rather mistaken.
Oh no. I have a red one with child seat here and was wondering why the saddle was so low.
Hahaha. Tomorrow at nine?

! Subject: Wrong attachment | Sorry!! That was my shopping list. Here is the right file.
I had already approved the leeks.

! Subject: Choir | The mixed choir asks if they may sing at the next party. They have seven songs and one conductor who cries.
Five songs, please. The crying is welcome.

! Subject: Marathon | I run the half marathon on Sunday and would be glad about everyone at kilometre 15, by the bakery.
We stand there with bells.
I heard the bells! I walked only after them.

! Subject: Danish word | A participant asked why "gift" means both married and poison. I had no answer.
After twenty years of marriage I have several.

! Subject: Lost tooth | A milk tooth was found in the children's corner. The owner may collect it.
It belongs to Yusuf. He negotiates the price with the fairy at the moment.

! Subject: New glasses | If I wrote "rabbis" instead of "rabbits" in the farm visit invitation, I apologise to both.
Seven people signed up for the rabbis.

! Subject: Swimming | Forgot my bathing suit at the hall, has a blue stripe, please be discreet.
Sent to all by mistake? No, only to me. Discretion granted.

! Subject: Bus 41 | The bus does not run. I walk. Please start with the coffee.
Started. You get the cup with the moose.

! Subject: Parental leave | Good news, I shall be a father for the second time in the autumn. I am here until then.
Congratulations! Then we hide the deadlines.

! Subject: Typo in the invitation | It says 9 p.m. for the breakfast. Cosy, but no.
Corrected. Though I had liked it.
""")
DK = blocks("""
K> Subject: Flat on {home} | The flat on {home} gets free on {day}, three rooms. Is there a neighbour pair near?
Yes, number {n1} has a retired couple who would like to be asked.
[Very nice~Good], I tell the family.

D> Subject: Letter from the job centre | Could you explain a letter that a participant got about {event}? She thinks she must pay {kr} kr.
No, she must not. It is only an information, bad written. I call her.
Thank you, she sleeps again.

K> Subject: Arrivals | {few} persons arrive in week {week}, {lang} speaking, one in a wheelchair.
Ramp at {place} is in place, we welcome them there.
Perfect.

D> Subject: Waste sorting | The families at {street} ask for waste sorting signs with pictures.
They hang there from {day}.
[Thanks, quick~Seen, beautiful]
""")
DU = blocks("""
U> Subject: Interviews in week {week} | May we come to {event} and ask {few} people, after the coffee?
Yes, and please begin with those in the {lang} group, they asked already.
[Grand~Great], we bring pastry.

D> Subject: Question on numbers | In your note you say that {n1} out of {n2} families have weekly contact. Is that with or without summer?
Without. With summer it is {few} fewer.
Thanks, that explains it.

U> Subject: Peer guides as co-researchers | Could two of the peer guides join our reading group on {day}? We pay the hours.
They would love to. {hour}?
Yes, and there is soup.

U> Subject: Transcripts | The {lang} transcripts are done, {n1} of {n2}. Will you look if we understood the idioms?
Looked. Number {few} is a joke, not a complaint.
Oh good that you tell us!
""")
FD = blocks("""
F> Subject: Receipts {few} | We miss the receipt for {kr} kr for {event}. No drama.
Here it is, it lay under the {item}.
Received, thanks.

D> Subject: Moving money | May we move {kr} kr from travel to food? People come on bike nowadays.
Yes, under ten thousand you need not ask us. [But nice.~Use the {kr} well.~Just a line in the sheet.]
OK, thank you.

F> Subject: Site visit | Two from our board would like to see {event}. Is week {week} fine?
{day} is the best day. They will have to chop onions.
They look forward to {day}, with [glasses~own knives~aprons].
""")
KU = blocks("""
U> Subject: Register data | Could we get the number of moves in {street} by quarter, without names?
Yes, on {day}. It is {n1} lines.
Received, thank you.

K> Subject: Reading help | What is the English word for "{place} model" in your paper? Our politicians ask.
We say neighbourhood entry. Page {n1}.
Thanks, I [steal~take] that for {day}, with the source.
""")
KF = blocks("""
F> Subject: Signature | The addendum for {event} needs a signature from your side, {few} pages.
Signed by {day}, our legal man is on course till then.
[Here it is~Arrived, thank you]

K> Subject: Question to the sheet | In which column do we write hours from {place}?
Column {few}, and round up to whole hours.
OK.
""")
said, last_said, SIDE = set(), {}, dict(D="dortrin", F="klovermark", U="vestborg", K="sundvig")
plain_exchange = s.exchange


def exchange(medium, channel, date, one, other, lines, *rest):
    fitting = [b for b in lines[0] if not (b.startswith("!") and b in last_said)]
    order = sorted(fitting, key=lambda b: last_said.get(b, 0))
    block = chance.choice(order[:max(3, len(order) // 4)])
    last_said[block] = date.toordinal()
    body = block.lstrip("! ")
    if body[1:2] == ">":
        if one.party != SIDE[body[0]]:
            one, other = other, one
        body = body[2:].strip()
    tries = [fill(body, date) for _ in range(8)]
    best = min(tries, key=lambda one: sum(line in said for line in one))
    said.update(best)
    best[0] = "Subject: " + best[0][9].upper() + best[0][10:]
    plain_exchange(medium, channel, date, one, other, best, *rest)


s.exchange = exchange


def cross(a, b):
    return [(x, y) for x in a for y in b]


def talk(a, b, own, week, first="2025-01-06", last="2025-12-31", reply=(20, 420), answered=1.0):
    s.chatter(("mail", None), cross(a, b), week, [(own,)] * 60, first, last, reply_minutes=reply, answered=answered)


talk([karen, samir, tesfay], [lone, dorte, morten], ALL + ONCE + DK * 2, 1.7, "2025-01-06", "2025-08-31")
talk([karen, samir, ida], [lone, dorte, morten, amina], ALL + ONCE + DK * 2, 1.2, "2025-09-01", "2025-12-31", (60, 700))
talk([karen, laerke, samir], [birgitte, anders, nanna], ALL[:14] + OFFICE + ONCE + FD * 2, 1.3, "2025-01-06", "2025-09-15")
talk([karen, laerke], [birgitte, anders], OFFICE + ONCE + FD * 2, 0.9, "2025-09-16", "2025-12-31", (60, 800))
talk([samir, tesfay, laerke, karen], [jonas, elif_, aoife, marianne], ALL + ONCE + DU * 2, 1.6, "2025-01-06", "2025-08-31")
talk([samir, tesfay], [jonas, elif_], ALL + DU * 2, 0.35, "2025-09-01", "2025-12-31", (200, 1500), 0.8)
talk([lone, dorte, morten], [jonas, aoife, elif_], OFFICE + ALL[12:22] + ONCE + KU, 0.8)
talk([lone, morten, dorte], [birgitte, anders, henrik], OFFICE + ONCE + KF, 0.8)
talk([birgitte, anders], [marianne, jonas, elif_], OFFICE + ONCE, 0.6)

by_hand = True
everyone = D + F + U + K


def thread(subject, *mails):
    before = None
    for when, who, to, text, *cc in mails:
        before = s.mail(when, who, to, subject if before is None else "Re: " + subject, text, cc=cc[0] if cc else (), reply_to=before)


# Winter and spring: the good start, with what only looks bad

thread("Next Door Sundvig has begun",
       ("2025-01-15 09:10", karen, [henrik, marianne, lone], "What a day yesterday. I have put the first page of our paper on the wall in the kitchen: with the families, not for them; 300 pairs of neighbours in three years; nobody is asked what he is worth in work before he is asked what he needs. And four names under everything we send out, always in the same line.", D[1:] + F[1:] + U[1:] + K[1:]),
       ("2025-01-15 11:32", lone, karen, "I have it on my door. The mayor has read it standing, that is rare."),
       ("2025-01-16 08:55", henrik, karen, "A strong beginning. Our board was moved, and they are not easily moved."))
thread("URGENT boiler Kornhuset",
       ("2025-01-29 07:02", samir, [dorte, karen], "Water is coming out of the wall in the kitchen!!! The language café is in three hours and I stand in it with boots. Who can shut off the main?"),
       ("2025-01-29 07:09", dorte, samir, "Caretaker is on the way, the tap is behind the green door, turn right. I take the library room for you from ten."),
       ("2025-01-29 10:40", samir, dorte, "We sit in the library with 26 people and dry socks from your colleague. Thank you thank you."))
thread("The leaflet",
       ("2025-02-12 13:20", jonas, laerke, "Nice leaflet! I only noticed that the university is missing in the line at the bottom, an accident I guess?"),
       ("2025-02-12 13:41", laerke, jonas, "Oh no, how embarrassing, the logo fell off in the printing file. I have stopped the print, 40 copies go in the bin, the new ones have all four of you. Sorry!"),
       ("2025-02-12 13:58", jonas, laerke, "No harm whatsoever, that was fast. Keep one of the 40 for the museum."))
thread("Trains",
       ("2025-02-25 17:45", aoife, [karen, lone], "Apologies again for Tuesday. The regional line is a catastrophe, an absolute joke of a company, three cancelled in a row and nobody at the station who knows a thing."),
       ("2025-02-25 18:10", lone, aoife, "We all hate them together here. Next time take the bus 41, it is slow but it exists."))
thread("New reporting form from 1 May",
       ("2025-03-04 10:15", birgitte, [karen, marianne, lone], "I want to tell you in good time: from 1 May our reporting form changes, because the auditors want two columns more. It is eight weeks from now. A draft is attached, please say if something in it is impossible for you."),
       ("2025-03-05 09:02", karen, birgitte, "Column 7 asks for civil number, we do not have and do not want that. The rest is fine."),
       ("2025-03-05 14:30", birgitte, karen, "Column 7 is out. You are right, and thank you for reading it so exact."))
thread("Data agreement",
       ("2025-03-19 11:00", jonas, [henrik, lone], "Karen and I agree on what we want with the consent, we only do not agree on what the law says, and we have laughed about it for two weeks now. We would both like that you let your lawyers decide. Karen is on copy and asks for the same.", [karen]),
       ("2025-03-19 12:05", karen, [henrik, lone], "Yes please. I am tired of paragraph nine and so is Jonas.", [jonas]),
       ("2025-03-24 15:20", lone, [jonas, karen], "Our lawyer says Jonas, for half a page, and Karen for the other half. Both pages attached. Use them."),
       ("2025-03-24 15:41", karen, [lone, jonas], "A wise woman. Done."))
thread("Elif starts on Monday",
       ("2025-03-27 09:30", marianne, [samir, tesfay, lone], "On Monday Elif begins with us as PhD student. Would you take her along in the first weeks?"),
       ("2025-03-27 10:02", tesfay, marianne, "With joy. Monday she comes with me to the bike course, Wednesday to Vestervang, and she gets a mentor family."),
       ("2025-03-27 10:30", lone, marianne, "And a town hall tour on Thursday with me, lunch included."),
       ("2025-04-04 16:00", elif_, [samir, tesfay, lone], "This was the warmest first week of my life. I now can repair a chain."))

# From Easter on

thread("Our spring newsletter",
       ("2025-04-24 08:30", nanna, D + U + K, "Our newsletter went out to 9,000 readers this morning, with the neighbour pairs as top story, \"A method from Kløvermark Fonden and Sundvig Kommune\". Enjoy the reading!"),
       ("2025-04-24 11:48", laerke, nanna, "It looks nice. I could not find us in it? The handbook you print on page 4 and 5 is the one Samir and the guides wrote since 2021."),
       ("2025-04-28 15:20", nanna, laerke, "Hi Lærke, the space was very tight this time. It is about the case, not about who did what, so I hope it is OK :)"),
       ("2025-04-28 15:55", laerke, nanna, "I pass it on to Karen."))
s.truth("2025-04-24", "contribution not credited: the handbook in the newsletter", "klovermark", "dortrin", 4)
thread("Funeral",
       ("2025-05-06 08:10", anders, [karen, lone, marianne], "I must move our evaluation meeting on Thursday, my uncle is buried then. Is Monday at nine possible for all three?"),
       ("2025-05-06 08:25", lone, anders, "Of course, and my condolences. Monday."),
       ("2025-05-06 09:00", marianne, anders, "Monday is fine. Thinking of you."),
       ("2025-05-06 09:12", karen, anders, "Monday. Warm thoughts."))
thread("New at the kommune",
       ("2025-05-02 09:00", lone, [karen, henrik, marianne], "From today Amina Warsame is our project consultant for Next Door. She is quick and good. Please make her welcome, she will write to you herself. I am in the budget for the next weeks."))
thread("Introduction and some questions",
       ("2025-05-05 10:05", amina, [karen, samir], "I am new in the project since Friday and would like to learn how it works from you. Could I come along to an evening at Kornhuset? And is there an overview who does what?"))
thread("A short introduction?",
       ("2025-05-07 13:10", amina, [birgitte, henrik], "I am new at Sundvig Kommune. May I ask for half an hour, and for the agreement with the annexes? I have found only page one, on a door."))
thread("Introduction and some questions, again",
       ("2025-05-14 10:20", amina, [karen, samir], "I try again, I imagine you are very busy. I have nothing yet, no dates, no list of names. On Thursday I stood in front of Kornhuset but it was closed, it seems the café has moved to another day."))
thread("Who can tell me",
       ("2025-05-21 15:30", amina, [karen, birgitte, jonas], "Three weeks in now, and I have read the website twice. Would someone of you be so kind and take an hour with me? I am to present the project for the committee on 3 June."))
thread("Presentation on 3 June",
       ("2025-06-02 16:50", amina, lone, "I made the slides out of what I could find on the net. Nobody has come back to me. I hope it is not totally wrong."),
       ("2025-06-02 19:20", lone, amina, "You do it fine. They are like that with new people right now, I do not know why."))
s.truth("2025-05-21", "newcomer left alone: Amina asks three times", "dortrin", "sundvig", 4)
thread("Summer numbers",
       ("2025-05-20 14:00", jonas, [samir, tesfay], "Good news: 71 pairs at the end of April, plan was 60. And of those 71, only four have stopped."),
       ("2025-05-20 14:22", samir, jonas, "Wow. I read it aloud in the café, there was clapping."),
       ("2025-05-20 15:10", tesfay, jonas, "The guides say thank you for counting with so much care."))
thread("After the meeting of 11 June",
       ("2025-06-12 09:25", karen, [lone, henrik, marianne], "I was maybe slow yesterday. Do I understand right that the sheet to the council from now on counts job starts after 26 weeks, and the pairs are only a line in the annex? That is not the thing on my kitchen wall."),
       ("2025-06-12 16:40", lone, karen, "The council asks what they get for it, Karen. The pairs remain, they just do not stand on top. One has to be practical."),
       ("2025-06-13 10:05", henrik, karen, "I can well follow Lone here. Work is a language everyone in the finance committee speaks."))
s.truth("2025-06-11", "goals drift: job starts on top, pairs in the annex", "sundvig", "dortrin", 3)
thread("Your talk in Bergen",
       ("2025-06-24 20:15", tesfay, marianne, "My cousin in Bergen was in your talk. He says you showed the map of the guides and the eleven stories, with a nice photo, and that he looked for our names till the last slide. Perhaps there was one more slide that he missed?"),
       ("2025-06-30 09:40", marianne, tesfay, "How kind of your cousin to come! The slides are normally the team's work at the centre, there was no place for all the field partners. I hope that you have a lovely summer."))
s.truth("2025-06-24", "contribution not credited: the guides' map and stories in Bergen", "vestborg", "dortrin", 3)
thread("Second instalment",
       ("2025-05-26 10:00", karen, birgitte, "Just to be sure before I sign two contracts: the second instalment comes on 1 June as in the plan?"),
       ("2025-05-26 13:15", birgitte, karen, "Yes, 1 June."),
       ("2025-06-17 09:05", karen, birgitte, "It is the 17th and the account is as it was. Has something happened?"),
       ("2025-06-19 15:45", birgitte, karen, "It needs one signature more, you have it before the holidays."),
       ("2025-08-06 08:20", karen, birgitte, "Holidays are over. I have paid two salaries from the Christmas money."),
       ("2025-08-19 11:10", birgitte, karen, "I am sorry, it goes with the September run now, the board wanted to see the new sheet first."))
s.truth("2025-08-19", "promise slips: second instalment, June, before the holidays, September", "klovermark", "dortrin", 3)
thread("The photo",
       ("2025-06-20 12:00", dorte, [laerke, samir], "I am so sorry, I called the baby in the picture a boy in my speech. It is a girl, Selam. I have written to the mother."),
       ("2025-06-20 12:20", samir, dorte, "She laughed. Everyone says boy because of the hat."))
thread("Audit sample",
       ("2025-08-21 09:00", anders, [karen, lone, jonas], "Our accountant has drawn your three organisations in the yearly sample, purely by lot. He wants to see ten receipts each. It is routine and says nothing about anybody."),
       ("2025-08-21 10:40", karen, anders, "Fine, folder is ready, he gets coffee also."),
       ("2025-08-29 14:00", anders, [karen, lone, jonas], "All thirty are in order. He praised the coffee."))

# Autumn

thread("Hello from the new one",
       ("2025-08-18 09:30", ida, [jonas, aoife, morten], "I have started at Dørtrin in the matching of neighbours. Samir says that you have the list from spring with who lives where. How do I get at it, and could we see each other?"))
thread("The list from spring",
       ("2025-08-25 11:15", ida, [jonas, aoife], "Me again. Without the list I ring on doors and ask people if they perhaps already have a neighbour. It was funny for two days."))
thread("List from spring",
       ("2025-09-01 14:45", ida, jonas, "Dear Jonas, last attempt from my side. Is there somebody else I should ask?", [marianne]))
thread("Day off",
       ("2025-09-02 16:30", ida, samir, "I think I have made a mistake in taking this job, or in reading it. In two weeks the university has not said one word to me."),
       ("2025-09-02 17:05", samir, ida, "It is not you. Come to dinner on Friday, my wife makes maqluba."))
s.truth("2025-09-01", "newcomer left alone: Ida and the list", "vestborg", "dortrin", 3)
thread("Who is in from October",
       ("2025-09-11 08:40", morten, [samir, ida, tesfay], "As said on Tuesday we fill the 40 places of the autumn with people who can be in a company within 13 weeks. Those with small children or bad health we take later. Please use the attached list and not your own."),
       ("2025-09-11 11:15", samir, morten, "Mrs Habte with the three kids has waited since March, and she was promised by all of us. And the families' council was to have its say before we choose, no?"),
       ("2025-09-15 09:00", morten, samir, "The families' council was good in the start phase. We cannot run a project from a ring of chairs. The list stands."))
s.truth("2025-09-09", "goals drift: only those who can work within 13 weeks, families' council out", "sundvig", "dortrin", 4)
thread("Annual report of the kommune",
       ("2025-09-17 10:30", jonas, lone, "I just read your report, page 22 to 29. These are my tables, also with my rounding error in row six. The text says \"the municipality's own monitoring\". Two years of field work by Aoife and me, Lone."),
       ("2025-09-22 12:00", lone, jonas, "Hi Jonas, you know how our communications people write. We have paid for the mails and the car, so in that sense it is also ours. It cannot be changed now, it is printed."),
       ("2025-09-22 12:30", jonas, lone, "I see."))
s.truth("2025-09-17", "contribution not credited: the tables in the annual report", "sundvig", "vestborg", 4)
thread("The families' council",
       ("2025-09-23 18:10", tesfay, [lone, henrik, marianne], "I write because people ask me in the street. The families' council has not been called since June. Eleven persons gave their evenings and told things that are not easy to tell, and now they think that they said something wrong. I would like to know what I shall answer them.", [karen]))
thread("Families' council",
       ("2025-10-02 18:30", tesfay, [lone, henrik], "May I ask about my letter of 23 September. If the answer is no, then I can live with a no."))
s.truth("2025-10-02", "silence: Tesfay's letter on the families' council", "sundvig", "dortrin", 3)
thread("Teachers' strike",
       ("2025-09-29 07:30", dorte, [samir, jonas, birgitte], "Because of the strike Solbakken school is closed until Friday, so we have to call off the homework evenings and the visit this week. New dates come as soon as I have them."),
       ("2025-09-29 08:05", samir, dorte, "Clear. Half of them we take to Kornhuset."),
       ("2025-10-06 09:00", dorte, [samir, jonas, birgitte], "School is open, homework is back tomorrow, visit on the 14th at ten."))
thread("The figure for year two",
       ("2025-10-09 09:15", henrik, [karen, marianne, lone], "Thank you for yesterday. I write 120 in the paper instead of 300, it is a fine number and no one is hurt by it. The garden and the guide school we take out, then it is a neat little project that runs by itself."),
       ("2025-10-09 13:40", lone, henrik, "Suits us. Less to explain."),
       ("2025-10-10 08:30", marianne, henrik, "Fine for me, we have enough data for the two articles anyway."))
s.truth("2025-10-08", "ambition fades: 120 instead of 300, guide school dropped", "klovermark", "dortrin", 3)
s.truth("2025-10-14", "contact thins out: hardly a mail between the two since September", "vestborg", "dortrin", 2)
thread("Page one in the new agreement",
       ("2025-10-06 10:00", karen, henrik, "In the draft for year two the first page is gone. Was it forgotten, or is it meant so? I need to know before our board on the 29th."))
thread("Page one",
       ("2025-10-15 10:00", karen, henrik, "I asked on the 6th about the first page. It is only a yes or no.", [birgitte]))
thread("Page one, third time",
       ("2025-10-23 08:15", karen, [henrik, birgitte], "Our board meets on Wednesday. I now have to tell them that I do not know."))
s.truth("2025-10-23", "request without answer: is page one meant to be gone", "klovermark", "dortrin", 3)
thread("Winter break of the café",
       ("2025-10-27 09:00", samir, [dorte, jonas, birgitte], "As every year the Tuesday café has a break from 16 December to 6 January because our volunteers are with their families. Wednesday goes on. Posters hang from Monday."),
       ("2025-10-27 09:30", dorte, samir, "Noted, and thank you for the early word."))
thread("Steering group 5 November",
       ("2025-11-03 15:50", lone, [karen, henrik, marianne], "We must call off Wednesday. There is not enough on the list."),
       ("2025-11-03 16:20", karen, lone, "I had four points on it."))
thread("Steering group 19 November",
       ("2025-11-18 13:00", lone, [karen, henrik, marianne], "Also this one falls out, I am in the budget hearing. We see each other in December."),
       ("2025-11-18 13:25", henrik, lone, "Fine with us."))
s.truth("2025-11-18", "meetings cancelled: steering group, twice in a row", "sundvig", "dortrin", 4)
thread("Aoife goes home",
       ("2025-11-06 10:00", aoife, [samir, lone, anders], "Some personal news: I've got a permanent post in Galway and leave at New Year. It has nothing to do with the project, my mam is over the moon. Elif takes over my interviews and I'll hand everything over properly before Christmas."),
       ("2025-11-06 10:20", lone, aoife, "We will miss you! Farewell coffee on the 10th of December, I bake."),
       ("2025-11-06 11:00", samir, aoife, "Galway is lucky. Come back in summer."))
thread("What shall we plan for the spring",
       ("2025-11-10 13:30", elif_, [marianne, lone, karen], "Should we apply for the big European call together, with the guide school in three towns? The deadline is 20 January. I would write the first draft myself."),
       ("2025-11-11 09:10", marianne, elif_, "Sweet of you, but I would not bother. The same as last year with a new date on it, more no one expects from us."),
       ("2025-11-12 08:45", lone, elif_, "No strength for that here. We keep the lights on and are glad."))
s.truth("2025-11-11", "ambition fades: last year's plan with a new date", "vestborg", "dortrin", 2)
thread("Letter to our volunteers",
       ("2025-11-13 20:05", karen, [samir, laerke, tesfay, ida], "I will say it as it is. There are those who have the money and the letterhead, and there are we who carry the chairs at eleven in the evening. I have been building bridges to the other side for a year and it is always we who walk over."),
       ("2025-11-13 20:40", samir, karen, "They are suits. We are the ones the families phone at night."),
       ("2025-11-14 08:10", laerke, karen, "Agree. From now on our pictures go only to our own page."))
s.truth("2025-11-13", "us against them: the letterhead and those who carry the chairs", "dortrin", "klovermark", 3)
thread("Some practical things",
       ("2025-11-20 09:30", karen, birgitte, "Could you send me the rules for how and when a partner gives back unused money, and what clause 9 means with \"three months to the end of a quarter\"? I also need our original of the handbook back, with the rights, and a list of all that is in the common folder under our name."),
       ("2025-11-24 10:15", birgitte, karen, "The rules are attached. Clause 9 means that one can step out at the end of March if it is said before New Year. Why do you ask?"),
       ("2025-11-24 16:50", karen, birgitte, "For the file."))
thread("Volunteers' addresses",
       ("2025-11-26 10:00", samir, jonas, "Please take our 64 volunteers out of your panel and send me a confirmation. Ida and I are building our own small list, for next year."),
       ("2025-12-01 15:30", jonas, samir, "OK. Removed. Is there something I should know?"))
s.truth("2025-11-26", "leaves: prepares its exit, money, rights, addresses", "dortrin", "klovermark", 3)
thread("Rooms in Kornhuset",
       ("2025-12-08 09:15", dorte, lone, "The landlord rings me to ask who pays for Kornhuset from April, because Dørtrin has given notice on all three rooms. Did you know that? I stood there like a fool."),
       ("2025-12-08 09:50", lone, [dorte, amina], "What? No. I was with Karen on Wednesday and she talked about candles."),
       ("2025-12-08 10:30", lone, karen, "Karen, is it true with the rooms? We hear it from the landlord. The evening groups of 90 people are in there."),
       ("2025-12-10 16:00", karen, lone, "It is true. I would have written this week."))
s.truth("2025-12-08", "surprise: the notice on Kornhuset comes from the landlord", "dortrin", "sundvig", 4)
thread("Next Door Sundvig, our part",
       ("2025-12-16 10:00", karen, [henrik, marianne, lone], "Our board decided yesterday that Dørtrin will not put its name under year two. We finish the evenings until the end of March and take the pairs that want to with us. There is no anger in this mail, I only do not recognise what we would be signing.", [birgitte, anders, samir, tesfay]),
       ("2025-12-17 09:20", henrik, karen, "Dear Karen, this comes very unexpected. We take note of it and come back in January."),
       ("2025-12-18 11:40", marianne, karen, "I am sad to read this. Perhaps we ought to have had a coffee in September."))
s.truth("2025-12-16", "leaves: declares that it will not sign year two", "dortrin", "klovermark", 5)
thread("Candles",
       ("2025-12-12 10:00", dorte, [samir, birgitte, elif_], "The Lucia walk is at half past four on Monday from the library. 60 children, real candles only for the big ones, fire brigade says yes."),
       ("2025-12-12 10:30", samir, dorte, "We come with 14 and a thermos."),
       ("2025-12-12 11:15", elif_, dorte, "I wear the crown, it seems? I said yes to something on the phone."))
by_hand = False

# Minutes

STEER = [karen, samir, henrik, birgitte, marianne, jonas, lone, morten]


def steering(date, present, body):
    s.minutes(date, "Steering group Next Door Sundvig", present, body)


steering("2025-01-14", STEER + [tesfay, laerke, anders, dorte], """
## Decisions
- Page one is agreed by all four: with the families, not for them; 300 pairs of neighbours in three years; first what somebody needs, then what somebody can.
- The names of all four stand together in everything that is published.
- The families' council (eleven persons) is heard before each round of places.
- Changes in who takes part or in reporting are told a month before.
- Mails are answered within three working days; the steering group meets every four weeks.

## Actions
- Birgitte: payment plan, by 31 January
- Samir: handbook to all, by 24 January
- Jonas: first count of pairs, by end of March""")
steering("2025-02-11", STEER + [dorte], """
## Decisions
- Library room is the reserve for Kornhuset.

## Actions
- Dorte: bill for the boiler (done)
- Karen and Jonas: consent form

## Discussion
34 pairs. Thanks to the caretaker and to whoever lent the socks. The families' council wants swimming for women; all agree to look for a hall.""")
steering("2025-03-11", STEER + [tesfay, aoife], """
## Decisions
- Swimming on Sundays from April.
- Guide school: Tesfay and Elif plan a first course for autumn.

## Actions
- Henrik: ask his board for the guide school money, by 8 April (done, yes)
- Morten: talk with the hall (done)

## Discussion
Three of the families' council took part and spoke about waiting times. Lone promised a shorter letter and showed it two weeks later.""")
steering("2025-04-08", STEER + [laerke], """
## Decisions
- The aim for the first year is raised from 60 to 80 pairs, since we are ahead.

## Actions
- Nanna: spring newsletter, with a text from each of the four
- Laerke: text for it, by 11 April (sent 10 April)

## Discussion
58 pairs. Good mood. Summer party on 14 June.""")
steering("2025-05-13", [karen, samir, birgitte, jonas, lone, morten], """
## Decisions
- Summer party in the harbour hall.

## Actions
- Karen: word with Henrik on the newsletter
- Lone: room for Amina at the next meeting

## Discussion
71 pairs. Karen brought up the newsletter; Birgitte takes it home. Short meeting because of the sun.""")
steering("2025-06-11", [karen, samir, henrik, birgitte, marianne, lone, morten], """
## Decisions
- The sheet to the council shows job starts after 26 weeks. The number of pairs goes into the annex.
- The families' council pauses over the summer.

## Actions
- Morten: new sheet, by 20 June
- Birgitte: second instalment

## Discussion
Karen asked whether this is still the same project. Lone: yes, in other words. Henrik: we should not make it a question of faith.""")
steering("2025-08-19", [karen, henrik, marianne, jonas, lone, morten, amina], """
## Decisions
- Autumn has 40 places.

## Actions
- Birgitte: second instalment, September
- Morten: proposal for the choice of participants

## Discussion
83 pairs. The summer party was a success, 240 guests. Amina presented herself.""")
steering("2025-09-09", [karen, samir, henrik, lone, morten, amina], """
## Decisions
- Places go first to those who can start in a company within 13 weeks.
- The families' council is not called before this round.

## Actions
- Morten: list to Dørtrin

## Discussion
Samir read aloud from page one. Morten: that was the launch text. Henrik asked to go on in the agenda. University absent.""")
steering("2025-10-08", [karen, henrik, marianne, lone], """
## Decisions
- Year two: 120 pairs. Guide school and garden are not continued.

## Actions
- Henrik: paper for year two

## Discussion
Lone: we do what is doable and no more. Marianne had to leave at ten. Karen asked to have it noted that she did not agree. 86 pairs.""")
steering("2025-12-03", [karen, henrik, lone, amina], """
## Decisions
- Lucia walk on 15 December.

## Actions
- None

## Discussion
Paper for year two taken as read. No questions. 35 minutes, half of it about candles.""")
for date, people, body in [
        ("2025-02-20", [samir, tesfay, jonas, aoife, dorte, birgitte], "## Points\n- Waiting list 18, matched 7\n- Bike course: 12 bikes, 11 pumps\n\n## Actions\n- Aoife: short questions for the guides\n- Dorte: list of free flats, monthly"),
        ("2025-04-24", [samir, tesfay, jonas, elif_, dorte, morten], "## Points\n- Swimming: 31 women the first Sunday\n- Elif is in charge of the map together with the guides\n\n## Actions\n- Tesfay: dates for the guide school\n- Morten: bus cards"),
        ("2025-05-27", [samir, tesfay, jonas, aoife, dorte], "## Points\n- Summer party: grill, stage, shade\n- Eleven stories of the guides are written down and read through with them\n\n## Actions\n- Aoife: send the stories back to the guides"),
        ("2025-09-25", [samir, ida, dorte, amina], "## Points\n- Nobody from the university\n- Ida: list from spring still missing; Amina gives her what the kommune has\n\n## Actions\n- Ida and Amina: visit the families on Rugmarken together"),
        ("2025-11-20", [ida, dorte, amina, elif_], "## Points\n- Christmas programme\n- Handover of interviews from Aoife to Elif\n\n## Actions\n- Amina: posters")]:
    s.minutes(date, "Working group Next Door Sundvig", people, body)

s.write()
