import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

story = Story(9031, "Europe/Stockholm", "2025-02-03", "2025-12-12")

story.party("telar", "telarnorte.example")
story.party("malarvik", "malarvik.example")

ines = story.person("Inés Carbajal", "telar", "delivery lead")
ruben = story.person("Rubén Villamil", "telar", "tech lead")
lucia = story.person("Lucía Ordóñez", "telar", "backend")
koldo = story.person("Koldo Arrieta", "telar", "frontend")
nerea = story.person("Nerea Santos", "telar", "quality")
tomas = story.person("Tomás Quintana", "telar", "operations")

karin = story.person("Karin Lindqvist", "malarvik", "project lead")
goran = story.person("Göran Hallström", "malarvik", "orthopaedic surgeon")
anneli = story.person("Anneli Bergdahl", "malarvik", "theatre coordinator")
johan = story.person("Johan Sjöberg", "malarvik", "integration")
fatima = story.person("Fatima Haddad", "malarvik", "staffing and agreements")
petter = story.person("Petter Ålund", "malarvik", "head of IT")
elin = story.person("Elin Norberg", "malarvik", "production planning")

WHO = dict(ines=ines, ruben=ruben, lucia=lucia, koldo=koldo, nerea=nerea, tomas=tomas, karin=karin, goran=goran, anneli=anneli, johan=johan,
           fatima=fatima, petter=petter, elin=elin)
SINCE = {elin: dt.date(2025, 11, 10)}
OFF = [(karin, "2025-03-14", "2025-03-23"), (lucia, "2025-11-13", "2025-11-16"), (karin, "2025-10-29", "2025-10-31"), (petter, "2025-10-28", "2025-10-31")]

EVERYBODY = [ines, ruben, lucia, koldo, nerea, tomas, karin, goran, anneli, johan, fatima, petter, elin]
for name in ("turno-general", "turno-bugs", "turno-review", "turno-release"):
    story.channel(name, EVERYBODY)

for d in ["2025-04-17", "2025-04-18", "2025-05-01", "2025-08-15", "2025-09-08", "2025-10-13", "2025-12-08"]:
    story.away("telar", d, d)
for d in ["2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-05-30", "2025-06-06", "2025-06-20"]:
    story.away("malarvik", d, d)
story.away("malarvik", "2025-07-07", "2025-08-01")
story.away("telar", "2025-08-11", "2025-08-22")

# ---------------------------------------------------------------- background

BLOCKS = """
ines > karin | mail
Subject: Agenda for {weekday} | Hello Karin, I propose three points: state of the {module}, the doubts of {nurse} about {thing}, and dates of {month}. Do you want to add something? A hug, Inés
Hello Inés! Please add the list from {hospital}, otherwise good. /Karin
Added. See you on {weekday}.

ines > karin | turno-general
Karin, one doubt: when you say "op-koordinator" is it the same person than "theatre coordinator" or are they two?
Same. We have two words because two hospitals were merged and nobody dared to choose.
Ha, I know this kind of merge. I put both in the glossary.

ines > anneli | turno-general
{you}, could you explain me how do you do when a patient has fever the same morning? Who decides?
The anaesthetist decides, I phone the ward, and then I try to fill the hole with the next one who has not had breakfast.
"Has not had breakfast" will be a field in the database. I am serious.
It should have been one for thirty years :)

ines > fatima | mail
Subject: The {rule} rule | Dear Fatima, Lucía is going to model the {rule} rule the next days. If you have one real month (without names, please) from {hospital} it would help her a lot. Inés
Here is {month}, anonymised, with the three odd cases marked in yellow. The fourth odd case we do not speak about. Best regards, Fatima
Received. Lucía asks to speak about the fourth :)
Then tell her to call me, it takes twenty minutes and some coffee.

ines > petter | mail
Subject: Invoice of {month} | Good morning Petter, attached the invoice {inv}, {h} hours, the split by module in the second sheet. Whatever thing you see, tell me. Inés
Hi, looks correct, sent on for payment. I appreciate the split. /P

ruben > johan | turno-review
#{pr}: You catch every exception and you throw it to the floor. Why?
Because it was Friday.
Now it is not Friday. Log it, rethrow it, and I approve.
Done. You are right, I knew it when I wrote it.

ruben > johan | turno-review
In #{pr}, line {n2}, this is O(n²) over all the {things}. With Norrby is nothing. With Ekhamn you will have time to go for a coffee.
We like coffee. But yes, changed to a map.
Now is good. Approved.

ruben > johan | turno-review
#{pr} has {n2} files. I don't review {n2} files. Cut it in three please.
Fair. Cut in three: the adapter, the tests, the rename.
Much better, first one approved already.

lucia > johan | turno-review
Johan, I left {n} comments in #{pr}, don't be afraid, the half are commas.
The other half hurt, but ok. Pushed.
I've seen it, very nice the part of the retry. Merging.

lucia > johan | turno-bugs
TUR-{ref}: the {endpoint} endpoint sends me the hour without time zone. Is it always Stockholm?
Always Stockholm, except two machines in {hospital} that think they are in London. I know. I am fixing it.
London, how elegant :)  I treat null as Stockholm in the meantime.
Fixed since this morning, they are Swedes again.

lucia > johan | turno-bugs
I receive <duplicates|two times the same id> in the {endpoint} feed for {hospital}. Can you look when you have a moment?
Looked. A job ran twice after a restart. Cleaned, and there is a lock now.
Perfect, the count matches me now.

lucia > fatima | turno-general
Fatima, a doubt about {rule}: if the shift ends 21:30 and next one begins 07:00, it's forbidden or it's only expensive?
Forbidden, unless the patient is on the table. Then it is allowed and expensive and I have to write a paper.
Clear as the water. I'll put it like warning with reason obligatory.
Exactly so.

lucia > fatima | mail
Subject: Test cases {rule} | Hi Fatima, I prepared {n2} cases for the {rule} rule, in the column E is what the system answers. Could you mark the ones that are bad? Thanks! Lucía
Two are wrong, number 7 and 19. Both because of the half-time employees. The others are impressive.
7 and 19 corrected, see new version. Thank you, you have a falcon eye.

koldo > anneli | turno-general
New colours for the {thing} view, screenshot below. Too much party?
A little too much party. The pink one means infection here.
Pink out!! Sorry to all the not infected.

koldo > anneli | turno-general
Do you use the screen standing or seated? Is for the size of the letters.
Standing, with gloves, two metres away, while somebody asks me something.
Ok so VERY big letters.

koldo > anneli | turno-bugs
TUR-{ref} is in test: now the drag and drop of {thing} doesn't jump. Can you play with it?
Played for ten minutes, it does not jump. {nurse} says it feels like butter.
Butter is the best review I had this month.

koldo > karin | turno-general
What is "fredagsmys"? Anneli says she can't test on Friday because of it.
It is crisps on the sofa. It is sacred.
Respect.

koldo > johan | turno-review
I touched your CSS in #{pr}, hope you don't mind
Mind? I should pay you.

nerea > anneli | turno-bugs
Anneli, regarding TUR-{ref}. Steps: 1. open {thing}. 2. move to {hospital}. 3. press back. Expected: same day. You get: other day. Do I understand well?
Exactly. And it is always one day back, never forward.
Reproduced, and fixed in test since now, thank you for the good steps. It was the time zone, it's always the time zone.

nerea > karin | mail
Subject: Test plan {module} | Dear Karin, attached the test plan for {module}: {n2} cases, of them {n} need a person from {hospital} during one hour. Would it be possible the week of the {dom}? Regards, Nerea
Hello Nerea, {nurse} is free on the {weekday} and happy to help. She asks if there will be biscuits, I said it is remote. /Karin
I send a picture of biscuits. Confirmed {weekday}.

nerea > fatima | turno-bugs
The case {n2} fails since yesterday and it didn't before. Did something change in the catalogue of {things}?
Yes, a new code came on Monday, I mentioned it in the sync but not in writing. Here it is: {code}.
Ah, it was that. Green again.

nerea > johan | turno-release
I need the copy of the database of test refreshed for {weekday}. Possible?
It runs at night, you have it at seven.
Refreshed and checked, thanks.

nerea > goran | turno-bugs
Doctor, in TUR-{ref} you wrote "rubbish". Could you tell me what of the screen exactly?
The times. A knee takes {mins} minutes in my hands and your screen says {mins2}.
Understood: it takes the average of the hospital, not of the surgeon. I write it like a proper request.
Good.

tomas > johan | turno-release
Certificate of test expires the {dom} of {month2}. I renew tonight 22h, 2 min of cut.
Ok. I am asleep then so be quiet.
Done. Quiet.

tomas > johan | turno-release
Disk of the {hospital} node at {pct}%. Cleaning old logs, nothing to do of your side.
Thanks for telling.

tomas > johan | turno-release
Firewall: I need 8443 from {ip}. Ticket?
I made the ticket for you, our form is a form of punishment. Open by tomorrow.
Works. I owe you one beer.

tomas > petter | mail
Subject: Maintenance on {weekday} night | Good morning. Patch of the database, {weekday} from 23 to 23:30, test only. If it is bad for you we move it. Tomás
Fine for us. Petter

tomas > johan | turno-release
REL-{rel} is in test. Changes in the notes. Nothing of breaking.
Nice, will have a look after lunch.
Good lunch.
It was fish. And looked: nothing of breaking indeed :)

ines > goran | mail
Subject: Your ten minutes | Doctor Hallström, could I have ten minutes of you this week, for the question of the {thing}? You choose the hour, I adapt. Inés Carbajal
Thursday 06.40. I am scrubbing at seven. GH
At 06.40 I will be there with coffee. Thank you.

ruben > johan | turno-general
Who invented this field "{code}"?
A consultant. In 2009. He left no address.
He did well.

ruben > petter | mail
Subject: Load test {hospital} | Petter, load test passed: {n2} users, p95 {ms} ms. Report attached. We can go to double without touching anything. R.
Good figures. I will show them in the management group. /P

lucia > anneli | turno-general
Anneli if one theatre is being cleaned, does it count like free or like busy?
Busy. For the cleaner it is the busiest.
:) busy it is. Default {mins} minutes?
Say 25, and 45 after an infection.

koldo > fatima | turno-general
The translation of "beredskap" occupies all my button. Is there a shorter word?
Bsk. Everybody here says bsk.
bsk has entered in the button.

ines > karin | turno-general
Sorry Karin, I didn't see your message of yesterday, I was in the train with no coverage. Yes to the two things.
No problem, it was not urgent.

ines > karin | turno-general
Tomorrow I'm not, my little one has {ill}. Rubén takes the sync and Nerea the rest.
Poor little one! We have a word for this, "vab". Krya på er!
We need this word very much. I learn it while I sing.

lucia > karin | turno-general
How many theatres has {hospital} in total, with the small one?
{n} and the small one, which is a storage with a lamp.
A storage with a lamp, ok. I will not schedule hips there.

nerea > elin,anneli | turno-general
For the training of {hospital}, prefers the people a video or a paper?
A paper with pictures, laminated. It must survive alcohol.
Laminated then!

tomas > karin | turno-general
Small notice: the status page is now in {code}.status, old link works still until end of {month2}.
Thank you, I will change it on the intranet.

koldo > johan | turno-general
Is it true that in Sweden you take off the shoes in the office?
Only people with nice socks.
I have no nice socks. I will have to buy for the visit.

ruben > johan | turno-review
I don't like #{pr}. It works, but I don't like it. Two functions with the same name and different thing.
Naming is hard. What about readRoster and fetchRoster?
This is the same with a hat. loadFromHisto / cachedRoster?
Ok that is better. Pushed, and now even I like it.

lucia > fatima | turno-bugs
The {rule} rule complains about {nurse} in {month}. Is it a bug of mine or she truly worked this?
She truly worked it. It is a bug of ours, of the human sort. Thank you, I have taken it up with the ward.
Ufff. Good that the machine says it.

ines > anneli | mail
Subject: Photos of the white board | Anneli, in the visit I saw the white board of {hospital} with the magnets and I keep thinking in it. Could you send a photo when there are no names on it? I believe that half of our design is there. Inés
Here it is! The green magnet that fell behind the radiator is the one we miss the most. /Anneli
We will give you an infinite green magnet.

nerea > johan | turno-bugs
TUR-{ref} closed from my side, could you confirm in your environment?
Confirmed, closing.

ruben > karin | mail
Subject: Estimation of {module} | Karin, honest estimation: {n} weeks, not the {n3} that I said in the demo. In the demo I was optimist. The reason is the {rule} rule. R.
Hello Rubén, thank you for the honest number and for giving it now. {n} weeks works, we have margin before {month2}. /Karin
Good. Then I sleep.

koldo > anneli | turno-general
Dark mode is in. Only for the night shift, as you asked.
{nurse} cried a bit. It was good crying.

tomas > johan | turno-release
Backup of last night: ok. Restore tried: ok, {mins} min.
Somebody who tries the restore! Marry me.
I'm married. But thanks.

lucia > johan | turno-bugs
I think there is an error in your documentation, {endpoint} says integer and I get text.
The documentation is right and the system is wrong, it is the worst kind. I change it to integer this week, ok?
Ok, I accept both until then.
Changed. Integers all the way down.

johan > ruben | turno-review
Reviewed #{pr}. Who wrote the regular expression? I would rather have my teeth pulled.
Me. In 2 in the morning. It will be a parser.
Parser seen. My teeth are grateful. Approved.

johan > lucia | turno-review
Small thing in #{pr}: the test passes also if I delete the code. I tried.
Hahaha what a shame. Real assertion now.
Now it fails when I delete the code, so it's good.

johan > tomas | turno-release
Our proxy will be restarted {weekday} 05.30. Nobody should notice, but if you notice, it is that.
Noted, I silence the alarm ten min.

johan > tomas | turno-release
Ping to {hospital} is slow for me. You as well?
Yes, {ms} ms. Not us, I think the line.
It was an excavator. They have found the cable again, as they do every year.

johan > lucia | turno-bugs
{endpoint} gives 500 when the list is empty. Which it is on Sundays.
Uy. My fault. In ten minutes is in test.
200 and an empty list. Sunday is saved.

johan > koldo | turno-bugs
The {thing} page is white in the old browser. Yes we have the old browser. No I can't change it.
How old is old?
It can vote.
Ok ok, polyfill. Try now.
Works. It says thank you in a very low voice.

johan > ruben | turno-general
Do you have an opinion on queue versus polling for {hospital}?
Yes. Queue. If you want I tell you why during an hour.
I believe you, no hour needed.

johan > nerea | turno-bugs
I am late with the test data, meetings ate my day. You have it tomorrow at ten, is it ok?
Perfect, I do the other cases first.
Uploaded, 09.50.

karin > ines | mail
Subject: Minutes from {weekday} | Hello Inés! Short notes from {weekday}: {module} as planned, {hospital} joins in {month2}, question on {thing} is with Fatima until next week. Say if I misunderstood something. /Karin
All correct. Only a nuance: {module} is as planned IF the data arrive, and they will arrive.
They arrived. /K

karin > ines | turno-general
The board liked the demo from {weekday}. One of them asked if it can do the parking too.
Everything is a resource if you look enough time at it :)

karin > ines | mail
Subject: Visit in {month2} | Hello Inés, two from {hospital} would like to come to Gijón to see how you work, on our cost. Would {month2} suit? Kind regards, Karin
With all the pleasure! There will be cider, they must bring clothes that don't matter.
I have told them about the clothes. They look forward even more. /Karin

karin > nerea | turno-general
Is the training material for {module} coming this week? No stress.
Tomorrow at midday, I wait one last picture of Koldo.
Got it, very clear, thank you!

karin > ines | turno-general
I have to move our call of {weekday} half an hour later, dentist.
No problem, courage with the dentist.

anneli > nerea | turno-bugs
I found a thing. When I put two patients the same time in {thing} nothing happens. Shouldn't it protest?
It should. TUR-{ref} opened, high priority.
Thank you, no hurry, I only had a small heart attack.
Now protests, in red. Try it please.
It protests very well!

anneli > koldo | turno-general
{nurse} asks if the letters in {thing} can be a bit bigger still. She has new glasses next month but until then.
For {nurse} everything. In the next build.
She says you're a sweetheart.

anneli > koldo | turno-bugs
The {thing} button has disappeared??
It's behind the three dots since yesterday, I told it in the notes but the notes nobody reads, I know. I put it back outside.
Found it, thank you. I do read the notes, just not before coffee.

anneli > lucia | turno-general
Question from the floor: can {thing} be printed? They want to hang it by the coffee machine.
Yes, there is a print view, Ctrl+P, landscape.
Printed. It already has a coffee stain, so it is official.

anneli > ines | mail
Subject: Greeting from {hospital} | Hi Inés, I just wanted to say that {nurse} did the whole plan for {weekday} in twenty minutes. Normally it's her whole morning. She sat and didn't know what to do then. /Anneli
This makes my week, I read it aloud to the team and Rubén almost smiled.
Almost! Then it was big.

anneli > nerea | turno-bugs
Sorry that I write again, is it meant that {thing} shows cancelled patients in grey?
It's meant, but it can be hidden. And don't say sorry, you're our best tester.
Oh! Thank you. Hidden it.

fatima > lucia | turno-general
The {rule} rule changes from 1 {month2}, the new agreement was signed. I send the text in translation today, you have more than a month.
Thank you for telling so early. I parametrise it with date so both live together.
Very good.

fatima > lucia | turno-bugs
There is something wrong with the sums for {hospital}, it gives {n2} hours and should be {n2b}.
I look at it. Are the nights of Sunday to Monday inside of the old week or the new?
The old one, always where the shift began.
Then was that. Corrected, {n2b}.

fatima > nerea | mail
Subject: Case list, version {n} | Hello Nerea, I went through your list. I agree with everything except case {n2}, there I must ask the union representative and come back on {weekday}. Best regards, Fatima
Thank you, I leave it in orange until {weekday}.
He says yes. Make it green. /Fatima

fatima > ines | turno-general
I need to disagree on one point from the demo. A swap between two nurses must not need a manager, it is written so in § 6.
You're right, we did it like this for simplicity. Out the manager, then.
Thank you for listening.

fatima > lucia | turno-general
How do you say "klämdag" in Spanish?
Puente! A bridge :)
A bridge is much nicer than to be squeezed.

petter > ines | mail
Subject: Question from security | Hi Inés, our security officer wants to know where the logs are kept and how long. Not alarm, it is the yearly list. /Petter
In Frankfurt, 90 days, encrypted. Tomás has put it in one page for her, attached.
She is happy, which I have not seen before. Thanks.

petter > tomas | turno-release
Do we have {n2} or {n2b} licences in use? Accounting is counting.
{n2}. The rest are tests, they cost zero.
Good, thanks.

petter > ines | mail
Subject: Budget {month2} | Hello, we use {pct} % of the budget until now, as planned. Just for information. /Petter
Same number here. It gives joy when they match.

goran > ines | mail
Subject: {thing} | It takes seven clicks to move a patient. In theatre I would be fired for seven. GH
Doctor, you have reason. Koldo has it in three for {weekday}. Would you try it with him?
Three I can live with. Two would be better. GH
Two, then. It's in test.

goran > koldo | turno-bugs
Why does it ask me if I'm sure. I'm always sure.
Because others are not, doctor. I took it out for the surgeons in their own list.
Good.

goran > nerea | turno-bugs
Left and right are mixed in {thing}. This is not a small thing!!
Stopped the test build at once. Found: only the icon was mirrored, the data are correct always. Fixed, and there is a new automatic test for that. Thank you for shouting, really.
OK. Quick. Thanks.

goran > ruben | turno-general
Explain in one sentence why my list is not ready at six.
Because the night job waits for the lab, and the lab ends at 06.10. I can make it in two parts: the list at 05.45 and the lab after.
Do that.
It's done since tonight.

johan > ruben | turno-review
I don't agree with your comment on #{pr}. The cache is there because the old system takes {mins} seconds per call.
I didn't know this. Then the cache stays and I shut up. Put it in a comment.
Comment added, with a small skull.

johan > koldo | turno-general
What was the food you ate in the call? We are three people here who want to know.
Tortilla. With onion. There is no discussion in this channel about the onion.
Noted in the decision log.

karin > lucia | turno-general
Lucía, could you join ten minutes on {weekday}? {hospital} has a question on {rule} that I can't answer.
Of course, at what hour?
13.15, I send you a link. Thank you!
It was this: they have their own local rule. I added it like an option.

karin > ines | mail
Subject: Answer to your question about {thing} | Hello Inés, I owe you an answer since {weekday}: yes, {hospital} wants it the same way as the others. It took some time because two managers had to meet in a corridor. /Karin
The corridors are the real steering committee, here also. Thank you!

anneli > koldo | turno-general
We had cake for the 1000th planned operation in {hospital}! There is a small Spanish flag on it.
NOOO send photo
Sent. The flag is Italian, we saw it afterwards. Forgive us.
It counts the same. Forza!

johan > lucia | turno-bugs
Message to myself and to you: never again trust the column {code}.
What did it do?
It was a date, then it was a text, and for one week in 2017 it was a phone number.
I put a validation with sense of humour.

fatima > koldo | turno-bugs
The rule text in {thing} is cut after forty letters. Swedish words are often longer than that.
Haha is true. Now it wraps. Test it with your longest one.
"Arbetstidsförläggning" fits. Thank you.

petter > ruben | turno-general
Short question. If we get a fourth hospital, how much of the work is new?
If they use the same roster system, little: two weeks. If not, ask me sitting down.
I will ask you sitting down then.

johan > tomas | turno-release
Going home early, {ill} in the family, my phone is on if REL-{rel} does something.
It does nothing, go tranquil.
Thanks. All quiet I see, have a nice evening!

elin > nerea | turno-general
Hi {you}, where do I see which {things} are locked for {hospital}?
Top right, the little padlock. If you hover you see also who and why.
Found, very handy!

elin > lucia | turno-general
Is {rule} calculated per calendar week or rolling? I get two opinions here.
Rolling, seven days from the beginning of each shift. Fatima decided it in March, I send you the note.
Thank you, then I can end the discussion at lunch.

anneli > nerea | mail
Subject: Testing on {weekday} | Hi Nerea, only two of us can test on {weekday}, the third is on a course. Is two enough or should we take another day? /Anneli
With two is enough, I give you the long cases and the short ones I do them.
Great. We did all of them in the end, the course had coffee break :)

karin > tomas | turno-release
When is the next window in {hospital}? The ward asks so they can plan the paper copies.
{weekday} at 21h, fifteen minutes. I remind it the day before.
Perfect.

lucia > johan | turno-review
In #{pr} you answered "hm". What does it mean hm in Swedish?
It means that I read it, I have a feeling, and I don't know yet if I shall share it.
Share it :)
I think the lock should be shorter. That is all.
And you are right. Shorter.

nerea > anneli | turno-general
The people of {hospital} answered the survey: {n2} answers, medium note 4 of 5. The complaint more repeated is "too many colours".
They said the same about the curtains.
Then we are in good company.

ruben > johan | turno-bugs
The log of last night says {n2} times "unknown ward". Which ward don't I know?
Ward 17 moved over the weekend and is now called 12B. Nobody told the computer, and barely the patients.
Mapped. 12B exists.

koldo > johan | turno-general
Is it raining there? In the camera it seems that you're inside of a cloud.
It's the lamp. But also yes.
Here sun since breakfast, I say nothing.

lucia > petter | mail
Subject: Retention of {things} | Hello Petter, for the law, how many years do we have to keep the {things}? In my notes there are two numbers. Lucía
Ten years for the record, two for the schedule. The two numbers come from two lawyers. /P
Ten and two, written with the names of the lawyers. Thank you.

ines > fatima | turno-general
Fatima, I have sent you the translation of the help about {rule}. If some phrase sounds of robot, you say it to me.
It doesn't sound like a robot, it sounds like a very polite aunt. Keep it.
My aunts would be proud.

tomas > petter | turno-release
New laptop for Nerea, so her key changes. Old one out today 16h.
OK, noted in the register.

nerea > johan | turno-review
In #{pr} there is a commented test with the text "later". When is later?
Later is apparently today. Enabled, and it even passes.
I love when later is today.

lucia > anneli | mail
Subject: How many hands | Dear Anneli, for the theatre plan: how many nurses needs a hip as minimum, and how many as you would like? Both numbers serve me. Lucía
Two and a half as minimum, four as I would like. The half is somebody who runs. /Anneli
I have modelled the half as "runner". Is it ok?
It's the best job title in the house.

koldo > nerea,anneli | turno-bugs
Icon of the lock changed, the old seemed a handbag
It did look like a handbag! Everybody called it the handbag.
RIP handbag.

ruben > johan | turno-general
I'm going to say an unpopular thing: your old roster system is not so bad.
I'll print that and hang it beside the coffin.
Only not so bad. Bury it anyway.

ines > karin | mail
Subject: Trip of {month2} | Karin, for the visit of {month2} I have looked flights: we arrive Monday late and leave Thursday. Is it necessary that we bring something for the people of {hospital}? Inés
Only yourselves. And perhaps some of that cheese, nobody has stopped to talk about it. /Karin
The blue one? It travels in a separate suitcase.

johan > ruben | turno-bugs
Something asks us for {endpoint} every second. Is it you?
It's me, I left a script open. Killed. Excuse me.
Ah, silence. Thank you.

johan > lucia | turno-general
Do you want the {things} file as csv or as something from this century?
JSON please, but the csv I love it in secret.
You get both, and I tell no one.

karin > ines | turno-general
Our communications people ask for a group photo of you. Serious or normal?
We don't have serious. Normal goes in five minutes.
It's perfect, even the dog.

karin > ruben | mail
Subject: Thank you for {weekday} | Hello Rubén, you explained {rule} to our managers in eight minutes and afterwards they had no questions. This has not happened since I began here. /Karin
I had a good drawing of Lucía. I pass her the thanks.

anneli > koldo | turno-bugs
When I turn the tablet, {thing} turns also but the text doesn't. I have now a stiff neck.
Poor neck!! It's a bug of the tablet of 2019, I have a trick. Reload?
It turns! And so can I.

anneli > lucia | turno-general
{nurse} wants to know if the system can see that she doesn't like Mondays.
It can see that she swapped {n} Mondays. It doesn't judge.
She says that's more than one can say about her husband.

fatima > lucia | mail
Subject: {weekday}'s figures | Hello Lucía, the hours for {hospital} come out {n2} too many, but only for people hired in the middle of the month. I attach two examples. Not urgent before the 25th. Best regards, Fatima
Seen, it's the first week that I counted complete. Corrected in test, would you look at your two?
Both right. Thank you, it was quick. /Fatima

fatima > ines | turno-general
I will be at a course {weekday} and the day after. Karin can answer for simple things, and the difficult ones can wait for me.
Enjoy of the course, we keep the difficult ones warm.

petter > ines | mail
Subject: Data protection, round for {hospital} | Hi Inés, the same nineteen questions for {hospital}, now with a twentieth about AI. Before the end of the month is fine. /Petter
The nineteen are the same, the twentieth is "no". Attached.
The shortest answer anyone has given her. /P

goran > lucia | turno-general
Who decided that turnover is {mins} minutes. Here it is 22 with Birgitta and 50 without.
The average decided. I can put it by team if you and Anneli agree.
By team. Anneli agrees, she stands beside me.
By team since the next build, then. And my respects to Birgitta.

elin > koldo | turno-bugs
The filter on {thing} forgets my choice when I go for coffee. How long is its memory?
Ten minutes. And your coffee?
Fifteen. It's Sweden.
Thirty minutes since now, with fika included.

elin > ines | mail
Subject: Why Ekhamn? | Hello Inés, is there somewhere a short note on why Ekhamn was done first? My new colleagues ask, and I would rather not invent. Best, Elin
Yes, half a page of February, attached. In short: they asked it first and they had the best cake.
That is a reason everyone here accepts. /Elin

johan > tomas | turno-release
Can you restart the import for {hospital}? I could do it myself but last time I restarted the wrong one.
Restarted. The right one.
Showing off.

tomas > johan | turno-release
Alarm of {ms} at 4 in the morning was false. I changed the threshold, so you sleep.
I did sleep, but thank you for thinking of me.
""".strip()

BLOCKS += "\n\n" + """
nerea > tomas | turno-bugs
Build {rel} green, {n2} tests. I write it here so that our friends find it in August.
Ok.

lucia > ruben | turno-review
#{pr} is the clean-up that we said, nothing visible. I leave it in the open channel for the log.
Merged.

koldo > nerea | turno-bugs
TUR-{ref} fixed in summer branch
Checked, goes out after the holidays like we agreed with Anneli.

tomas > ines | turno-release
State of the week: all green, zero tickets from the guard.
Thank you Tomás. To the beach.

anneli > fatima | turno-general
The summer list in {hospital} is done in Turno, first time with no paper at all.
Wonderful. I will tell them in Gijón when they are back.

johan > karin | turno-release
All quiet. Tomás is on guard from his village, he says the cow is slower than our network.
Good, let him be with the cow.
""".strip()


LIST = dict(
    hospital=["Norrby", "Ekhamn", "Strömsta"], weekday=["Monday", "Tuesday", "Wednesday", "Thursday"],
    module=["conflict check", "swap module", "waiting list view", "theatre board", "roster import", "bed forecast", "night view"],
    thing=["the day board", "the week list", "the swap view", "the theatre plan", "the on-call table", "the waiting list"],
    things=["rosters", "theatres", "shift codes", "absences", "bookings"], rule=["eleven-hour rest", "weekend", "on-call", "night shift", "part-time", "overtime"],
    nurse=["Birgitta", "Maja", "Eva-Lena", "Samir", "Ulla", "Kerstin", "Oskar"], endpoint=["/rosters", "/slots", "/absences", "/theatres", "/swaps"],
    ill=["chickenpox", "fever", "stomach flu", "an ear infection"], code=["OPK2", "BSK_X", "SALTYP", "KAT7", "JOURFL", "TIDX"])


def fill(date):
    c, f = story.chance, {}
    for key in LIST:
        f[key] = c.choice(LIST[key])
    f["month"] = (date.replace(day=1) - dt.timedelta(days=1)).strftime("%B")
    f["month2"] = (date.replace(day=1) + dt.timedelta(days=70)).strftime("%B")
    f["n"] = c.randint(3, 8)
    f["n3"] = f["n"] - 1
    f["n2"] = c.randint(21, 79)
    f["n2b"] = f["n2"] - c.randint(2, 9)
    f["pr"] = 30 + (date - story.start).days + c.randint(0, 9)
    f["ref"] = 100 + 2 * (date - story.start).days + c.randint(0, 9)
    f["inv"], f["h"], f["dom"] = f"2025-{c.randint(101, 399)}", c.randint(210, 480), c.choice(["9th", "12th", "16th", "19th", "23rd"])
    f["mins"] = c.choice([35, 40, 45, 50])
    f["mins2"] = f["mins"] + c.choice([25, 30, 40])
    f["pct"], f["ms"], f["ip"] = c.randint(61, 88), c.randint(110, 420), f"10.{c.randint(2, 40)}.{c.randint(1, 90)}.{c.randint(2, 200)}"
    f["rel"] = f"1.{1 + (date - story.start).days // 14}" if date < dt.date(2025, 9, 30) else f"2.{(date - dt.date(2025, 9, 30)).days // 14}"
    return f


def spin(text, f):
    while True:
        m = re.search(r"<([^<>]*)>", text)
        if not m:
            break
        text = text[:m.start()] + story.chance.choice(m.group(1).split("|")) + text[m.end():]
    text = re.sub(r"\{(\w+)\}", lambda m: str(f[m.group(1)]), text).strip()
    return re.sub(r"\bview view\b", "view", re.sub(r"\b([Tt])he the\b", r"\1he", text))


def parse(text):
    pools = {}
    for block in text.split("\n\n"):
        head, *lines = block.strip().splitlines()
        people, place = (x.strip() for x in head.split(" | "))
        one, other = ([WHO[n.strip()] for n in side.split(",")] for side in people.split(">"))
        pools.setdefault((one[0].party, other[0].party), []).append((one, other, place, lines))
    return pools


POOLS, LEFT = parse(BLOCKS), {}
T, M = "telar", "malarvik"


def present(people, date):
    return [p for p in people if SINCE.get(p, date) <= date and not any(who is p and first <= date.isoformat() <= last for who, first, last in OFF)]


def talk(first, last, rates, hours=(8.3, 17.0)):
    date, last = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    while date <= last:
        if date.weekday() < 5:
            for way, rate in rates.items():
                for _ in range(story.poisson(rate / 5)):
                    if date in story.closed[way[0]]:
                        continue
                    left = LEFT.setdefault(way, [])
                    if not left:
                        left.extend(POOLS[way])
                        story.chance.shuffle(left)
                    one, other, place, lines = left.pop()
                    one, other = present(one, date), present(other, date)
                    if date < dt.date(2025, 3, 3) and "{month}" in " ".join(lines):
                        continue
                    if one and other:
                        exchange(date, story.chance.choice(one), story.chance.choice(other), place, lines, hours)
        date += dt.timedelta(days=1)


def exchange(date, one, other, place, lines, hours):
    f, c = fill(date), story.chance
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=c.uniform(hours[0], hours[1] - 1))
    before, subject, threaded = None, None, c.random() < 0.65
    for number, line in enumerate(lines):
        who, whom = (one, other) if number % 2 == 0 else (other, one)
        if at.date() > story.end:
            return
        f["you"], f["me"] = whom.first, who.first
        when = at.strftime("%Y-%m-%d %H:%M:%S")
        if place == "mail":
            if line.startswith("Subject: "):
                subject, line = (x.strip() for x in line[9:].split(" | ", 1))
                subject = spin(subject, f)
            before = story.mail(when, who, whom, subject if before is None else "Re: " + subject, spin(line, f), reply_to=before)
        else:
            before = story.slack(when, place, who, spin(line, f), thread=before if threaded else None)
        if number + 1 < len(lines):
            low, high = (30, 500) if place == "mail" else (2, 170)
            at = story.later(at, c.uniform(low, high), whom.party, hours)


talk("2025-02-05", "2025-07-02", {(T, M): 3.1, (M, T): 3.1})
talk("2025-07-07", "2025-08-01", {(T, T): 0.9}, hours=(8.0, 15.0))
talk("2025-08-04", "2025-08-06", {(T, M): 4.0, (M, T): 4.0})
talk("2025-08-11", "2025-08-22", {(M, M): 0.9})
talk("2025-08-25", "2025-12-12", {(T, M): 3.1, (M, T): 3.1})

# ---------------------------------------------------------------- calendar

story.series("Turno weekly sync", "2025-02-11 10:00", 1, "2025-12-09", 30, [ines, karin, ruben, lucia, nerea, johan, anneli, fatima],
             skip=["2025-07-08", "2025-07-15", "2025-07-22", "2025-07-29", "2025-08-12", "2025-08-19"], cancelled=["2025-09-16"],
             moved={"2025-05-27": "2025-05-28 10:00"})
story.series("Turno steering committee", "2025-02-20 13:00", 4, "2025-11-27", 60, [karin, petter, ines, ruben, fatima, goran],
             skip=["2025-07-10"], moved={"2025-04-17": "2025-04-15 13:00", "2025-10-30": "2025-11-03 13:00"})
story.series("Demo", "2025-02-14 11:00", 2, "2025-12-05", 45, [ines, koldo, lucia, nerea, karin, anneli, fatima, johan],
             skip=["2025-06-20", "2025-07-18", "2025-08-01", "2025-08-15"], cancelled=["2025-06-06"])
story.meeting("2025-09-18 14:00", "What happened on the 16th", 90, [ruben, ines, lucia, nerea, tomas, karin, johan, anneli, goran, petter])
story.meeting("2025-10-09 10:00", "The new planning unit: questions and answers", 60, [karin, petter, fatima, ines, ruben, nerea])
story.meeting("2025-05-08 15:00", "Part-time rule, with Fatima", 45, [fatima, lucia, ruben, ines])
story.meeting("2025-08-28 09:30", "Anaesthesia, what it would mean", 45, [karin, anneli, ines, ruben])
story.meeting("2025-11-05 09:30", "Elin's first walk through Turno", 60, [nerea, elin, lucia, anneli])

# ---------------------------------------------------------------- scenes

# The start, and what the name means

m = story.mail("2025-02-03 09:30", karin, [ines, ruben, petter, fatima, johan, anneli], "Welcome, and how we said we would work", """Hello all,

So we begin! To have it in writing, from Friday:
- whoever changes something the other depends on says so ten days before, prices sixty days
- a question has an answer within three working days, or at least a date for one
- sync every Tuesday, steering committee every fourth Thursday
- when somebody is angry he calls, he doesn't write

I look forward very much to this.
Kind regards,
Karin""")
story.mail("2025-02-03 10:12", ines, karin, "Re: Welcome, and how we said we would work", "Dear Karin, dear all,\n\nAll like this. The last point I have put on our wall, in front of Rubén. We have been two years wanting to do something for a hospital and not for one more bank.\n\nA big hug from Gijón,\nInés", cc=[ruben, petter, fatima, johan, anneli], reply_to=m)
t = story.slack("2025-02-04 09:05", "turno-general", johan, "I must tell you that \"tur\" is luck in Swedish. So Turno is \"luck-no\".")
story.slack("2025-02-04 09:09", "turno-general", koldo, "We have sold them a system called Bad Luck. Perfect start", thread=t)
story.slack("2025-02-04 09:15", "turno-general", anneli, "\"Tur\" is also a trip with the ferry, and somebody's turn! We keep it :)", thread=t)

# The surgeon says what he thinks

m = story.mail("2025-02-19 06:52", goran, ines, "Your mock-up", "I have looked at it. It is a train timetable. Patients are not trains. Whoever drew this has never stood in a theatre at 07.10 with one nurse missing. Waste of time in this form.\nG. Hallström", cc=[karin])
m2 = story.mail("2025-02-19 09:40", ines, goran, "Re: Your mock-up", "Doctor Hallström,\n\nYou have all the reason: nobody of us has stood there. Could Koldo and me stand there? We can fly the 10th of March and be as quiet as two plants.\n\nInés Carbajal", cc=[karin], reply_to=m)
story.mail("2025-02-19 12:05", goran, ines, "Re: Your mock-up", "11 March, 06.30, Ekhamn, staff entrance. Eat something before. People faint. GH", cc=[karin], reply_to=m2)
t = story.slack("2025-03-12 08:50", "turno-general", koldo, "Nobody fainted. Almost. I have thrown the mock-up to the bin and begun again from the white board. Thank you doctor, thank you Anneli, thank you to the man of the mop who explained me everything")
story.slack("2025-03-12 12:31", "turno-general", goran, "The tall one asked good questions. Continue.", thread=t)

# Sharp words over code

t = story.slack("2025-02-26 10:20", "turno-review", ruben, "#41, Johan. No. This is wrong in three places and dangerous in one. You trust the order of the rows, you parse a date with substring, and you swallow the timeout. I cannot have this near of an operating list.")
story.slack("2025-02-26 10:34", "turno-review", johan, "Ouch. Good morning to you too. Rows and timeout: you're right. The substring is there since the date comes in eleven formats, come and look if you don't believe me.", thread=t)
story.slack("2025-02-26 10:41", "turno-review", ruben, "Eleven?? Ok. I was a bit animal, sorry. Call in ten minutes and we look at them together?", thread=t)
story.slack("2025-02-26 12:02", "turno-review", johan, "For the record: we found a twelfth. Rewrote it with him, it's much nicer. He can be an animal any time.", thread=t)

# A trifle

t = story.slack("2025-03-05 11:15", "turno-bugs", koldo, "Emergency. There is a button in the Swedish version that says SLUT. In the screen of a hospital. I am so sorry, I don't know who did this, I take it out now mismo")
story.slack("2025-03-05 11:17", "turno-bugs", anneli, "Koldo no! It means END. It's the correct word, the shift ends :D", thread=t)
story.slack("2025-03-05 11:19", "turno-bugs", koldo, "I have been twenty minutes writing an apology letter to a king", thread=t)
story.slack("2025-03-05 11:21", "turno-bugs", johan, "Please send the letter anyway.", thread=t)

# A late answer, explained

m = story.mail("2025-03-17 10:05", ines, karin, "Union and the swap module", "Hello Karin, before building the swaps we need to know if the union must see it first, or if it's enough with informing. Lucía begins on the 26th. Inés")
m2 = story.mail("2025-03-21 09:12", ines, karin, "Re: Union and the swap module", "Karin, all well? I only ask because it's not like you :)\nInés", reply_to=m)
story.mail("2025-03-24 08:20", karin, ines, "Re: Union and the swap module", "Dear Inés,\n\nI have been flat with influenza since Monday afternoon, 39.5, and I had not even strength for an autoreply. I am sorry that you stood and waited. The answer: they want to see it first, I have a time with them tomorrow at nine, and you will have a yes or a no by lunch. From now Fatima reads my mail when I am ill.\n\nKarin", reply_to=m2)
story.mail("2025-03-25 11:48", karin, [ines, lucia], "Re: Union and the swap module", "Yes! With one condition, that nobody can see who said no to a swap. Lucía can start tomorrow as planned. /Karin", cc=[fatima], reply_to=m)
story.mail("2025-03-25 12:20", ines, karin, "Re: Union and the swap module", "A very sensible condition. Take care, and soup.\nInés", reply_to=m2)

# A field changes name in test

t = story.slack("2025-04-02 08:31", "turno-bugs", johan, "Who has moved my field?! All of the import is red since seven. `shift_kind` is gone and I have a demo for Petter at ten.")
story.slack("2025-04-02 08:38", "turno-bugs", lucia, "It was me. I wrote it yesterday 16:50 in this channel, but that's no ten days, it's not even one. Mea culpa entera. Putting the old name back now.", thread=t)
story.slack("2025-04-02 08:52", "turno-bugs", lucia, "Both names live since now, the old until the 30 of April. Can you run it again?", thread=t)
story.slack("2025-04-02 08:59", "turno-bugs", johan, "Green. Demo saved, pulse going down. Thank you for being quick.", thread=t)
story.slack("2025-04-02 12:10", "turno-review", ruben, "After this morning: from today a field that disappears has to pass by a check in CI that asks \"did you tell Johan, and when\". It's in #93, Johan you are a reviewer.")
story.slack("2025-04-02 12:40", "turno-review", johan, "I have never been a constraint in a pipeline before. Approved with pride.")

# Easter

story.slack("2025-04-09 09:00", "turno-general", ines, "Semana Santa: we are closed Thursday 17 and Friday 18. Therefore the steering committee goes to Tuesday 15, Karin already said yes.")
story.slack("2025-04-09 09:20", "turno-general", karin, "And we are closed Friday 18 and Monday 21. Between us we make one very long weekend.")

# A third firm

t = story.slack("2025-04-24 14:02", "turno-general", fatima, "Kvittra has changed their payroll format without one word. Third time this year. I had four hundred wrong supplements this morning. I can't work with these people, they lie to my face on the phone.")
story.slack("2025-04-24 14:11", "turno-general", lucia, "Do you want that I write you a converter? If you send me the old and the new file it's one afternoon.", thread=t)
story.slack("2025-04-24 14:13", "turno-general", fatima, "You are an angel. Sent.", thread=t)
story.slack("2025-04-25 10:40", "turno-general", lucia, "Converter is in your folder. If they change it a fourth time, it screams.", thread=t)

# A later date, said beforehand

m = story.mail("2025-05-06 16:30", nerea, [karin, anneli], "Conflict check: 19 May in place of 12 May", "Dear Karin and Anneli,\n\nI prefer to tell you today than on the 12th. Fatima's yesterday cases showed that the part-time people are calculated bad, and I don't sign the conflict check like this. We need one week more: the 19th. The other parts of the release don't move. I'm sorry for the inconvenience with your testers.\n\nNerea", cc=[ines, ruben])
story.mail("2025-05-07 08:44", karin, nerea, "Re: Conflict check: 19 May in place of 12 May", "Dear Nerea, thank you for saying it now. I have rebooked the testers to the 20th, nobody complained, one was even glad. /Karin", cc=[anneli, ines, ruben], reply_to=m)
t = story.slack("2025-05-19 09:02", "turno-release", nerea, "Conflict check is in test. As said, the 19th. All Fatima's cases in green, also the four of the part-time.")
story.slack("2025-05-19 10:15", "turno-release", anneli, "And it found a double booking for tomorrow that we had not seen ourselves!! Well done everyone.", thread=t)

# A heated point, settled in a call

t = story.slack("2025-05-07 13:20", "turno-general", fatima, "No, no and no. I have read the proposal on part-time. This is against the collective agreement, § 14, and I have said so in February. If it goes in like that I will stop it myself.")
story.slack("2025-05-07 13:41", "turno-general", ruben, "Nobody said me anything of § 14 in February. I implement what is in the document.", thread=t)
story.slack("2025-05-07 13:49", "turno-general", ines, "Stop, both. What says our wall: who is angry calls. Tomorrow 15h, I put the invitation, I bring the February notes.", thread=t)
story.slack("2025-05-08 15:52", "turno-general", fatima, "Called. It was in the February notes, but in Swedish, as an annex, so it's hardly strange he hadn't seen it. Translation comes today. Sorry for the three no.", thread=t)
story.slack("2025-05-08 15:58", "turno-general", ruben, "And sorry me for the tone. § 14 is now a test with its name.", thread=t)

# An escalation both wanted

m = story.mail("2025-05-14 11:10", tomas, [petter, ines], "VPN: we need you both", "Petter, Inés.\n\nJohan and me have tried three weeks to get the second tunnel through the region's network group. We can not more. We ask you together to call their boss. Johan has read this and agrees.\n\nTomás", cc=[johan])
story.mail("2025-05-14 11:32", johan, [petter, ines], "Re: VPN: we need you both", "I agree, and would like to add that ticket number 4 was closed as \"weather\". /Johan", cc=[tomas], reply_to=m)
story.mail("2025-05-15 15:20", petter, [tomas, johan, ines], "Re: VPN: we need you both", "Inés and I called her together after the steering committee. Tunnel is open on Monday. You should have come to us a week earlier, it is what we are for. /Petter", reply_to=m)
story.slack("2025-05-19 08:12", "turno-release", tomas, "Tunnel up. Weather good.")

# Moved because of an ascension day puzzle

story.slack("2025-05-21 10:30", "turno-general", karin, "Next Tuesday half of us is at the hospital's quality day, may we take the sync on Wednesday the 28th instead, same time? And after that we are off Thursday and Friday (Ascension plus the famous klämdag).")
story.slack("2025-05-21 10:36", "turno-general", ines, "Moved. Enjoy of the bridge!")

# The summer is announced

m = story.mail("2025-06-03 09:00", karin, [ines, ruben, lucia, koldo, nerea, tomas], "Summer at Mälarvik", "Hello all,\n\nNow it comes, the thing we have warned you for: our project office is closed from 7 July to 1 August. All of us. You will write to us and nobody will answer, it is not personal, we are at a lake. Johan has the phone for red things only (list attached, three things are red). Also closed: 6 June and 20 June, so the demo on the 6th is cancelled and the next is 4 July.\n\nKarin", cc=[petter, fatima, johan, anneli])
story.mail("2025-06-03 10:25", ines, karin, "Re: Summer at Mälarvik", "Karin, understood and envied. We are in July with intensive day, until 15h, and the second and third week of August there's nobody except Tomás with the guard. So let us freeze the 2 of July and open again the 25 of August, with that first week of August in the middle for the doubts. Inés", cc=[ruben, petter, johan], reply_to=m)
story.mail("2025-06-03 11:02", karin, ines, "Re: Summer at Mälarvik", "Perfect plan. /Karin", reply_to=m)

# At night

t = story.slack("2025-06-11 23:41", "turno-bugs", goran, "WHICH IDIOT built this. My list for tomorrow puts an appendix in theatre 2 which has no gas since March. If I had not looked myself we would have stood there with a patient.")
story.slack("2025-06-12 07:05", "turno-bugs", nerea, "Good morning doctor. I'm the idiot, at least the one who signed it. Looking at it from now and until it's solved nothing else.", thread=t)
story.slack("2025-06-12 07:48", "turno-bugs", lucia, "Found. The closed theatres come of a list which we read once a week. Theatre 2 was closed in the old system but it was marked again as open by mistake on Monday, and we believed it. Now we read it each hour AND cross it with the technical log.", thread=t)
story.slack("2025-06-12 08:10", "turno-bugs", johan, "The mark on Monday was ours, a test somebody forgot. So half an idiot each. I'm sorry Göran.", thread=t)
story.slack("2025-06-12 11:30", "turno-bugs", goran, "Fine. It was late and I had been on for 19 hours. The word was too much. The fix is right.", thread=t)
story.slack("2025-06-12 13:55", "turno-bugs", ines, "Apology accepted and the shout also. We prefer to be shouted at 23.41 than that you don't look.", thread=t)

# Before the silence

t = story.slack("2025-06-18 14:00", "turno-general", anneli, "Glad midsommar everyone! On Friday we dance around a pole like small frogs. It's not a joke.")
story.slack("2025-06-18 14:06", "turno-general", koldo, "I have looked for the video. I have questions", thread=t)
story.slack("2025-06-18 14:09", "turno-general", johan, "There are no answers.", thread=t)
story.slack("2025-07-03 15:20", "turno-general", karin, "Freeze is done, all green, 412 tests. From Monday you hear nothing from us for four weeks. Thank you for a spring that I will remember. Have a lovely summer!")
story.slack("2025-07-03 15:31", "turno-general", ines, "Rest a lot, you all deserve it. We keep the house.")

# Questions into the holidays; one red thing

m = story.mail("2025-07-10 12:15", lucia, fatima, "For when you are back: nights of Christmas", "Hi Fatima, I know you're at the lake, this is for August: does the 24th count as a big holiday from 00h or from 18h? Lucía")
t = story.slack("2025-07-16 09:10", "turno-release", tomas, "RED. @Johan the root certificate of your gateway died at 09:00. Norrby can not load the list. Calling you.")
story.slack("2025-07-16 09:19", "turno-release", johan, "In the boat. Have signal if I stand up. Renewing from the phone.", thread=t)
story.slack("2025-07-16 09:44", "turno-release", johan, "Should be up. I dropped one oar.", thread=t)
story.slack("2025-07-16 09:46", "turno-release", tomas, "Up. 46 minutes, Norrby worked with paper, nobody affected. Sorry for the oar.", thread=t)
story.slack("2025-07-16 09:50", "turno-release", johan, "The expiry was on our list and not in yours, I'll move it to the shared one in August. Back to fishing.", thread=t)
story.mail("2025-08-04 09:30", fatima, lucia, "Re: For when you are back: nights of Christmas", "Hi Lucía, back and brown! From 18.00 on the 24th. And New Year's Eve the same. I read it in the hammock but my husband had hidden the computer. Fatima", reply_to=m)
story.slack("2025-08-04 10:05", "turno-release", johan, "As promised: all our certificates are now in the shared list, with reminders to both Tomás and me.")
t = story.slack("2025-08-06 11:00", "turno-general", ines, "Now is our turn: from 11 to 22 of August we are closed, all less Tomás, who has the guard in his village with the phone. On the 25 we are back and we attack the 2.0.")
story.slack("2025-08-06 11:08", "turno-general", anneli, "Enjoy! We'll be good.", thread=t)

# A mail that sounds worse than it is

m = story.mail("2025-08-27 16:45", karin, ines, "We need to talk about the scope", "Inés, we need to talk about the scope, preferably tomorrow. It has become a serious question on our side. /Karin")
story.mail("2025-08-27 17:05", ines, karin, "Re: We need to talk about the scope", "Of course. 9:30? I don't sleep, but 9:30 :)\nInés", reply_to=m)
m2 = story.mail("2025-08-28 10:40", ines, [karin, ruben, anneli], "Re: We need to talk about the scope", "Summary of the call: the anaesthetists have seen Turno and they want to be in also, before Christmas. That is the serious question! Rubén says five weeks, after 2.0, and it enters in the hours we didn't use in July. Karin, next time put a smile in the subject, please.\n\nInés", reply_to=m)
story.mail("2025-08-28 11:15", karin, ines, "Re: We need to talk about the scope", "Oh no, I read it again now and it sounds like a divorce. Sorry! It's a compliment, we are wanted. /Karin", cc=[ruben, anneli], reply_to=m2)

# A joke both share

t = story.slack("2025-09-03 14:31", "turno-general", johan, "It's half past two, are you back from the siesta?")
story.slack("2025-09-03 14:33", "turno-general", koldo, "Are you back from summer?", thread=t)
story.slack("2025-09-03 14:34", "turno-general", johan, "Touché.", thread=t)
story.slack("2025-09-03 14:40", "turno-general", lucia, "And at what time did you have lunch, at the 11 like the chickens? :)", thread=t)
story.slack("2025-09-03 14:44", "turno-general", anneli, "At 11.15. We are not animals.", thread=t)

# The release that fails

story.slack("2025-09-02 09:00", "turno-release", tomas, "REL-2.0: Tuesday 16 of September, 21h, Ekhamn and Norrby. Plan, and plan of return, in the link. Two weeks to object.")
story.slack("2025-09-02 09:40", "turno-release", johan, "Read, fine from me. I sit with you that evening, so no sync in the morning, we sleep long.")
t = story.slack("2025-09-16 21:00", "turno-release", tomas, "Starting REL-2.0. Migration running.")
story.slack("2025-09-16 21:52", "turno-release", nerea, "STOP. The on-call shifts are double in Ekhamn. Every one of them. 1,840 instead of 920.", thread=t)
story.slack("2025-09-16 21:55", "turno-release", johan, "I see it as well. The pagers will ring two people. We can't leave it like this for the night.", thread=t)
story.slack("2025-09-16 22:03", "turno-release", ruben, "I decide: rollback. Tomás, go. The fault is mine, the migration runs again the part of on-call when the node restarts, and I tested without restart.", thread=t)
story.slack("2025-09-17 00:20", "turno-release", tomas, "Rollback finished. 1.16 is in. 920 shifts. Counted by hand also.", thread=t)
story.slack("2025-09-17 00:26", "turno-release", johan, "Confirmed, both hospitals. Night staff informed. Go to bed all of you, nobody died.", thread=t)
t = story.slack("2025-09-17 06:35", "turno-release", goran, "So I come in at six, and am told that two of my residents were woken at 22 for nothing and the new system is not there. Two months of posters about this day. What a circus.")
story.slack("2025-09-17 07:20", "turno-release", ruben, "Doctor, it's my error and of nobody else. I'm sorry with you and with the two residents, please give me their names and I write them. Thursday I explain what happened, without make-up, and you're invited.", thread=t)
story.slack("2025-09-17 12:10", "turno-release", goran, "Thursday 14. I'll be there. They're called Wikander and Osei and would like chocolate.", thread=t)
m = story.mail("2025-09-17 09:00", ines, [karin, petter, goran, anneli, johan, fatima], "Last night", """Dear all,

Last night we promised you a release and we gave you a bad night. I apologise in the name of all of us. Nothing was lost, the lists of today are right, but you had announced it in your house and you looked bad because of us.

What we know: the migration repeated one part after a restart. What we didn't do: to try it with a restart. On Thursday at 14 we go through all, minute by minute, and not before two rehearsals in clean we will propose a date. The hours of the repair are ours.

Inés""", cc=[ruben, lucia, koldo, nerea, tomas])
story.mail("2025-09-17 10:15", karin, ines, "Re: Last night", "Dear Inés,\n\nThank you for this mail, I could forward it as it was. You stopped within the hour and rolled back, that is what we agreed that one does. And on our side: we had put the posters up before the rehearsal, which I will not do again. See you Thursday.\n\nKarin", cc=[petter, goran, anneli, johan, fatima, ruben], reply_to=m)
m = story.mail("2025-09-19 11:30", ruben, [karin, petter, johan, goran, anneli], "What happened on the 16th, in one page", "Attached the page we wrote together on Thursday. Five measures, three ours, two yours, each with a name and a date. The two rehearsals: 23 and 25 of September, with restart, with Johan. New date if both are clean: Tuesday 30.\n\nThe chocolate left this morning.\n\nRubén", cc=[ines, nerea, tomas, lucia])
story.mail("2025-09-19 13:02", petter, ruben, "Re: What happened on the 16th, in one page", "I have worked in IT for 27 years and this is the first such page where everybody is on it. Approved. /Petter", cc=[karin, johan, ines], reply_to=m)

# A stern question

m = story.mail("2025-09-22 08:15", karin, ines, "Question from our CEO", "Hello Inés,\n\nOur CEO asks me directly why she should trust the 30th when she could not trust the 16th. I need something I can put in front of her today. It's a fair question and I am not comfortable to answer it alone.\n\nKarin")
story.mail("2025-09-22 10:30", ines, karin, "Re: Question from our CEO", "Hello Karin,\n\nIt's fair. Attached: half a page for her, what is different this time, and what would make that we don't go (and then we say it on the 26th, not on the 30th). And if she prefers to hear it, Rubén and me are free at 16h today.\n\nInés", reply_to=m)
story.mail("2025-09-22 16:40", karin, ines, "Re: Question from our CEO", "She took the call, liked that Rubén said \"I don't promise, I show\", and has signed. Thank you for being there the same day. /Karin", reply_to=m)
story.slack("2025-09-25 17:10", "turno-release", nerea, "Second rehearsal: clean. With restart, with two restarts, and with Tomás pulling the cable. 920.")
t = story.slack("2025-09-30 22:04", "turno-release", tomas, "REL-2.0 in. Ekhamn 920, Norrby 611. Zero double.")
story.slack("2025-09-30 22:06", "turno-release", johan, "Confirmed and confirmed. Skål!", thread=t)
story.slack("2025-10-01 06:50", "turno-release", goran, "List was there at 05.45. Correct. That is how it should be.", thread=t)
story.slack("2025-10-01 10:15", "turno-release", anneli, "There is princess cake in both hospitals and one piece has been left for each of you, we'll eat them on your behalf.", thread=t)

# A reorganisation, explained beforehand

m = story.mail("2025-10-06 09:00", karin, [ines, ruben, nerea, lucia, koldo, tomas], "A change in our house from 3 November, and why", """Dear friends in Gijón,

I want you to hear this from me and four weeks before it happens. From 3 November theatre planning in all our hospitals goes together into one unit, because we have three ways of doing the same thing and too few coordinators. What it means for you:

- Elin Norberg comes in as your daily contact for the planning questions, she knows theatres well and systems less well
- Anneli leads the training and stays with you until the summer
- I stay as project lead. Fatima, Johan and Petter: no change
- the plan and the budget don't move

What I don't know yet: whether Lillsjö joins in January or in March. You will know when I know. Let us take questions on Thursday at ten.

Karin""", cc=[petter, fatima, johan, anneli])
story.mail("2025-10-06 11:20", ines, karin, "Re: A change in our house from 3 November, and why", "Dear Karin, thank you for telling it so clear and with so much time. We have four questions, all small, I bring them on Thursday. Nerea offers to be the godmother of Elin.\n\nInés", cc=[ruben, nerea], reply_to=m)
story.slack("2025-10-09 11:12", "turno-general", ruben, "After the call I have no more doubts about the new unit. For us it's even better, one rule and not three.")

# Steering moved

story.slack("2025-10-29 15:40", "turno-general", karin, "I have to call off tomorrow's steering committee, both Petter and I are down with the same cold (we shared a microphone). New time Monday 3 November 13.00, the invitation is moved, and the papers are in the folder already.")
story.slack("2025-10-29 15:52", "turno-general", ines, "Monday works. Get well, and two microphones!")

# Rates, with time

m = story.mail("2025-10-15 10:00", ines, [petter, karin], "Rates of 2026", "Dear Petter, dear Karin,\n\nAs says the clause 8, with more than sixty days: from January we would go up 3.1 %, which is the index and not one cent of more. If you see it different, we speak.\n\nInés")
m2 = story.mail("2025-10-17 14:10", petter, ines, "Re: Rates of 2026", "Hi Inés, I have to ask because I always ask: can we get 2.5 and a commitment of the full year from us? /Petter", cc=[karin], reply_to=m)
m3 = story.mail("2025-10-20 09:25", ines, petter, "Re: Rates of 2026", "For a full year, 2.6 and I invite to the cider. Inés", cc=[karin], reply_to=m2)
story.mail("2025-10-20 09:58", petter, ines, "Re: Rates of 2026", "Done. Mostly for the cider. /Petter", cc=[karin], reply_to=m3)

# The newcomer

t = story.slack("2025-11-03 08:45", "turno-general", elin, "Hello! I am Elin, first day. I have read 140 pages and understood the title.")
story.slack("2025-11-03 08:52", "turno-general", nerea, "Welcome Elin!! The title is already more than Koldo. I've put us an hour on Wednesday and we go through all from zero, with Lucía and Anneli.", thread=t)
story.slack("2025-11-03 08:55", "turno-general", koldo, "I'm here you know", thread=t)
story.slack("2025-11-03 09:01", "turno-general", tomas, "Your accounts are ready Elin. Password by phone.", thread=t)
t = story.slack("2025-11-05 10:45", "turno-general", elin, "Thank you for this morning. May I ask something stupid and perhaps rude? Why does the plan for Strömsta look as if nobody has ever asked anyone in Strömsta?")
story.slack("2025-11-05 10:58", "turno-general", lucia, "Not stupid and not rude: because it's true. Strömsta had nobody to put in the project, so we copied Norrby. Would you go there with us? By video or with boots.", thread=t)
story.slack("2025-11-05 11:07", "turno-general", elin, "With boots. I have booked Thursday week, they'll bake.", thread=t)
story.slack("2025-11-13 16:20", "turno-general", lucia, "Day in Strömsta: eleven changes, three buns, one dog. The first five are in test already.", thread=t)

# The other way round

t = story.slack("2025-11-12 09:30", "turno-review", johan, "Rubén, #318. I have waited for this day since February. You trust the order of the rows.")
story.slack("2025-11-12 09:38", "turno-review", ruben, "No.", thread=t)
story.slack("2025-11-12 09:44", "turno-review", ruben, "Yes. The earth swallow me. Thank you Johan, that one would have gone to production.", thread=t)
story.slack("2025-11-12 09:45", "turno-review", johan, "I have printed it. It will be framed.", thread=t)

# An answer that came late, and why

t = story.slack("2025-11-13 13:05", "turno-bugs", fatima, "The supplement for split shifts is calculated wrongly since Tuesday, 14 persons, payroll closes on the 21st. Can somebody look?")
story.slack("2025-11-17 09:10", "turno-bugs", fatima, "Anyone? I begin to get nervous about the 21st.", thread=t)
story.slack("2025-11-17 09:22", "turno-bugs", lucia, "Fatima forgive me. I saw it Thursday from the train of Strömsta, I thought \"tomorrow\", and on Friday my grandmother was in the hospital (she's well). I should have passed it to Nerea. I'm with it now.", thread=t)
story.slack("2025-11-17 12:45", "turno-bugs", lucia, "Corrected, the 14 recalculated, list in your folder. Four days before the close.", thread=t)
story.slack("2025-11-17 13:02", "turno-bugs", fatima, "All 14 correct. Greet your grandmother! And next time I write to two of you.", thread=t)

# Whose name is on the slide

t = story.slack("2025-11-24 10:10", "turno-general", anneli, "I've seen the slides for the conference in Uppsala on Wednesday, and there's only our logo on \"How we built Turno\". That isn't right, I think? It's \"we\" as in all of us.")
story.slack("2025-11-24 10:25", "turno-general", petter, "Not right at all, it is our communications template and I didn't look. Changed, both names on every page, and Lucía's picture of the white board in the middle. Thank you Anneli.", thread=t)
story.slack("2025-11-24 10:31", "turno-general", ines, "How nice of you to look. And if somebody wants, Koldo has socks now and can stand beside.", thread=t)
story.slack("2025-11-26 17:30", "turno-general", petter, "200 people in the hall. Koldo got more questions than I did. The socks have herrings on them.", thread=t)

# Praise, of his kind

story.slack("2025-12-03 06:58", "turno-general", goran, "Six operations on Monday, six on Tuesday, nobody waited for a theatre. It's not bad.")
t = story.slack("2025-12-03 08:31", "turno-general", koldo, "\"It's not bad\" - G. Hallström. I'm going to tattoo it to me")
story.slack("2025-12-03 08:40", "turno-general", goran, "Not on the arm. Bad for the IV.", thread=t)

# The end of the year

m = story.mail("2025-12-10 14:00", karin, [ines, ruben, lucia, koldo, nerea, tomas], "This year", "Dear all,\n\nYesterday the board said yes to 2026 and to Lillsjö from January, as I hoped. When I look back we have had one failed release, one influenza, two bad words from a surgeon and a lost oar. I would do it again tomorrow.\n\nOn Friday we have Lucia here, one day too early, so we think of our own Lucía, with candles.\n\nKarin", cc=[petter, fatima, johan, anneli, goran, elin])
story.mail("2025-12-10 15:10", ines, karin, "Re: This year", "Dear Karin,\n\nLucía says that she is not going to put candles on her head for anybody, but she has got emotional. Us too we would do it again. See you on the 13 of January, with a new oar for Johan that travels by courier.\n\nInés", cc=[ruben, lucia, koldo, nerea, tomas, petter, fatima, johan, anneli, goran, elin], reply_to=m)

story.write()
