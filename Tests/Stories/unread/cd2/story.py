import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

story = Story(1187, "Europe/Dublin", "2025-03-03", "2026-01-30")
G, L, V = "glenmara", "likvis", "vozmar"
for p in (G, L, V):
    story.party(p, p + ".example")
siobhan = story.person("Siobhán Kelleher", G, "head of claims")
declan = story.person("Declan Foley", G, "integration manager")
aoife = story.person("Aoife Brennan", G, "claims operations lead")
padraig = story.person("Pádraig Nolan", G, "vendor management")
grainne = story.person("Gráinne Duffy", G, "complaints")
tomas = story.person("Tomáš Havlík", L, "delivery lead")
lenka = story.person("Lenka Součková", L, "product owner")
ondra = story.person("Ondra Kolman", L, "developer")
radek = story.person("Radek Zeman", L, "managing director")
jana = story.person("Jana Benešová", L, "support")
ines = story.person("Inês Carvalho", V, "site manager")
rui = story.person("Rui Tavares", V, "team leader")
marta = story.person("Marta Figueiredo", V, "quality and training")
nuno = story.person("Nuno Baptista", V, "workforce planning")
beatriz = story.person("Beatriz Lemos", V, "training lead from September")

ALL, FLOOR, TECH = "claims-intake", "floor-support", "interfaces"
story.channel(ALL, [siobhan, declan, aoife, grainne, padraig, tomas, lenka, ondra, jana, ines, rui, marta, nuno, beatriz])
story.channel(FLOOR, [aoife, grainne, lenka, ondra, jana, tomas, rui, marta, nuno, ines, beatriz])
story.channel(TECH, [declan, aoife, tomas, lenka, ondra, jana, nuno])

for p, dates in {G: "2025-03-17 2025-04-21 2025-05-05 2025-06-02 2025-08-04 2025-10-27 2025-12-25 2025-12-26 2026-01-01",
                 L: "2025-04-18 2025-04-21 2025-05-01 2025-05-08 2025-10-28 2025-11-17 2025-12-24 2025-12-25 2025-12-26 2026-01-01",
                 V: "2025-04-18 2025-04-25 2025-05-01 2025-06-10 2025-06-19 2025-06-24 2025-08-15 2025-12-01 2025-12-08 2025-12-25 2026-01-01"}.items():
    for d in dates.split():
        story.away(p, d, d)
for p in (G, L):
    story.away(p, "2025-12-23", "2026-01-02")
story.away(V, "2025-12-24", "2026-01-02")

who = dict(S=siobhan, D=declan, A=aoife, P=padraig, G=grainne, T=tomas, L=lenka, O=ondra, J=jana, I=ines, U=rui, M=marta, N=nuno, B=beatriz)

# ---------------------------------------------------------------- background
HAND = """
UA Good morning! What is the excess for glass only on the old Gold policies? The agent has two numbers. // Morning Rui, 50 on Gold, 75 on Silver. The other number is from 2019, ignore it. // Perfect, thank you.
AU Caller last night says your lad Miguel was the nicest person she ever spoke to about a burst pipe. Pass that on, would you? // I pass it now, he is already red.
MA How do you pronounce Dún Laoghaire? My new girls are fighting about it. // Dun Leary. Don't ask about the other letters. // They don't believe me.
MA And Drogheda? // Draw-heda. You're doing great. // I make a sheet with the sound of it. // Send it to me, our own crowd from Dublin could use it.
NA For Saturday I have 14 agents from 9 to 15. Is it enough, you think? // Should be grand, there's no match on. // OK, I leave two on call.
AN Are you seeing a bump around ten or is it just our report? // It is real, the reminder letters arrived. It goes down at eleven. // Right so.
JU Rui, the headset driver is updated on all 40 seats? // 38. Two computers are in repair. // Good, I close ticket with note.
UJ The print button does nothing on seat 12. // Pop-up blocker, allow our address once. // It prints! Obrigado.
OD The token of test environment expires today, I renew it at 16. // Grand, I'll be in a meeting pretending to listen. // Done, new token in the vault.
DO Your certificate chain on test is missing the middle bit. // You have right, I forgot intermediate. Fixed. // Lovely.
DT Can I get the sequence diagram as something other than a photo of a whiteboard? // You do not like my handwriting? I send SVG after lunch. // I love it, but the auditors won't.
TD Our VPN window is Sunday 2 to 4, nothing for you to do. // Perfect, my favourite kind of Sunday.
LA Question for the damage type list: is "trampoline" separate from "garden furniture"? // God, yes. Trampolines travel. Separate. // I add it under wind.
AL Could the county list start with Dublin, Cork, Galway and then alphabetic? // Of course, 10 minutes of work, goes to next release. // You're a star.
LM Marta, I have made new screenshots for the manual in English. Portuguese also needed? // English is good, the exam is in English also. // OK, uploaded.
ML In the training base the car brand list has two Škodas. // Of course it has, we are from Brno. I delete one.
MJ Two trainees cannot enter the training base. // Their accounts were created with a blank at the end. Try now. // In!
GM Gráinne here, can you pull the recording of 3 April, 14:12, claim ends 447? // Yes, give me ten minutes. // You have it in the secure folder. // Thank you, that settles it in the customer's favour.
MG The complaint form asks "reason" two times. Both the same? // First is the customer's words, second is ours. Bad labels, I know. // I explain it so in the class.
IA We have a birthday on the floor today, 30 years of Sónia. There is cake, it's a pity you are far. // Post the cake. // It is gone.
AI Wind out of Mayo tomorrow, yellow only, nothing to worry about. // I keep one team leader more, to sleep well. // Wise woman.
UO Is it normal that the map opens in Poland? // Ha, default is center of Europe. I change it to Athlone. // Athlone is perfect, nobody is offended.
OU Can you tell me exactly time when the freeze happened? // 10:42, seat 7, on the page of witnesses. // I see it in logs, memory of browser, too many tabs. // He had 31 tabs. We had a conversation.
TA The numbers for demo on Friday, may I use real volumes without names? // Volumes yes, no names, no regs. // Clear.
AT Great demo, even finance stayed awake. // Highest praise. Thank you Aoife.
LD Which of the two policy numbers is leading, one with the letter or without? // With the letter. Without is the ghost of a 1998 system. // So we hide the ghost.
DL Sorry, missed your message, I was stuck in a change board that had opinions. Yes, UTF-8 both ways. // No problem. UTF-8 is good for all of us with strange names.
NJ The export of the calls has the time in Czech hour. // It should be Irish hour, I make a correction. // Portuguese and Irish are the same, so I am lucky. // Done.
JN Did the wallboard come back? // Yes, after 5 minutes, it was our switch. // Good.
PI Subject: Purchase order for Q2 seats | Dear Inês, purchase order 70114 attached, 44 seats. Please quote on all invoices. Regards, Pádraig Nolan // Dear Pádraig, received with thanks, it will be on the invoice of April. Inês
IP Subject: Invoice with wrong address | Dear Pádraig, our accounting used your old street. I send again tomorrow, please forget the first one. Kind regards, Inês // Dear Inês, noted, first one destroyed. Pádraig
PT Subject: Subprocessor list | Tomáš, the DPO needs your current subprocessor list by month end. Pádraig // Good day Pádraig, in attachment, no change since last one. Tomáš // Thank you, filed.
AM Subject: Calibration call | Hi Marta, I listened to the ten calls. We differ on two: I'd give more for warmth on the widow's one. Aoife // Hi Aoife, I agree on the widow. On the other I stay with 78, he didn't repeat the reference. Marta // Fair enough, 78 it is.
ML Subject: Words in the script | Hi Lenka, the agents stumble on "pursuant to your notification". Can we say "as you told us"? Best, Marta // Hello Marta, yes, much better. Legal from Glenmara said OK too. In script version 9. Lenka
LA Subject: Questions before sprint | Hello Aoife, three small questions before sprint: 1) max of photos, 2) is second driver optional, 3) colour of caravan. Third one is a joke. Lenka // 1) twelve, 2) optional, 3) beige. They are all beige. Aoife
DT Subject: Firewall change | Tomáš, we open port 443 from your new range on Wednesday 21:00. Shout if you see anything odd on Thursday. Declan // Nothing odd, green since 21:04. Tomáš
NA Subject: Roster for next month | Hi Aoife, here the roster for the next month, 4 more on Mondays. Nuno // Looks good. Mondays were always the hungry ones. Aoife
GA Subject: Letter template 12 | Aoife, template 12 says "we are delighted to inform you" about a house fire. Could we not? Gráinne // Good Lord. Taking it down now. // Replaced with something human.
TD Subject: Licence file for test | Declan, licence for test runs until 30th, new one attached, please only replace file. Tomáš // Replaced, thanks.
MJ Subject: Sound of the hold music | Jana, the hold music jumps at 1:40 like an old vinyl. Is that from your side? Marta // Good day, it's from telephony, I passed it to them. Jana // It's smooth now, the agents miss the jump.
IS Subject: Visit to Braga | Dear Siobhán, you are welcome on the 14th, bring shoes for the stairs of Bom Jesus. Inês // I shall bring the shoes and complain about them. Looking forward. Siobhán
ST Subject: Thank you for Thursday | Tomáš, thank you for explaining the rules engine to the board as if they were adults. They felt it. Siobhán // It was my pleasure, they asked good questions.
UM Can you take my class at three? The dentist moved me. // Yes, but you owe me one coffee. // One galão.
OJ Did you restart the queue on test? // Not me. // Cron then. It's OK.
AG Anything from the ombudsman? // Two closed, none new. I may faint.
DA Your spreadsheet has circular reference in G14. // My spreadsheet has feelings, Declan.
NU Two sick today, I move Sónia to the phones. // She is happy, she hates mails.
UA Caller has a claim for a cow that ate a wing mirror. Which code? // Animal impact, other. Is the cow OK? // The cow is excellent, he says.
AU What was the name of the agent on the swan call? // Carla. She didn't laugh one time. // Medal for Carla.
LO Can you put the tooltip in grey? // It is grey. // More grey.
JM New PDF viewer from tomorrow in the training base only, for you to try. // I tried, it's quicker. Good for me. // Then we put it for all in two weeks.
AL I don't love the new blue on the button. // Me neither, honestly, but contrast check demands it. // Accessibility wins. Blue it is.
MU I disagree with the score of Paulo, he saved the call. // He forgot the date of loss. // OK, half point. // Half point.
TN Do you have the peak per 15 minutes of last Monday? // 61 calls at 10:15. I send the file. // Thank you, for load test is ideal.
NT Is your service window on Sunday again? // Yes, 2 to 4, and I stay up so that you don't have to. // Respect.
AD Can you look why two of my people are locked out? // Passwords expired, on my side, sorry. Reset. // You are forgiven for a biscuit.
GU Thank your team for how they handled the man in Tralee. He rang back just to say so. // I read it out at the briefing, thank you Gráinne.
IA My plane lands at 10:20, is there a bus? // Number 16, or I collect you if you tolerate my driving. // I tolerate.
JO Who broke the staging? // I did. Already gluing.
ID Our second line to the internet is up since noon, so if the digger comes again we are safe. // Famous last words, but well done.
DN Quick one: do you count abandoned under ten seconds? // No, we take them out. You also? // Same. Good.
LU Rui, is there any place where you'd like shortcut keys? // F4 for new claim! And something for "same address". // F4 is possible next sprint. The second I think about. // We love you already.
OA I changed the sort of claims, newest up. // Much nicer, thanks Ondra.
PA Pádraig is asking who approved the sandwich invoice. // Pádraig approved the sandwich invoice.
AP Would you sign the PO for the translations? // Signed before you finished typing. // I take back everything I ever said.
MB Subject: Recordings for the class | The five recordings for the class are in the folder, names are beeped. Marta // Thank you, very good examples, above all the caravan. Beatriz
UB The group of five passed the exam. // All? Fantastic. I bring pastéis tomorrow.
BM Is room 2 free at four? // Until five, then the cleaning.
TL Budget question: is the audit trail in sprint or in maintenance? // Maintenance. I wrote it in the ticket. // I see.
IN Can we lend three agents to the energy campaign on Friday afternoon? // If the weather is good in Ireland, yes. // When is it good? // Friday, they say.
SA Lunch? I have bad coffee and good news. // In that order.
SG How are we on the old complaints? // Nine left from last year. By Friday, seven. // Excellent.
DS The licence audit is done, nothing to pay. // I don't believe you. // It's in writing.
JA Good day, ticket LK-812 is waiting for your test, no hurry. // Tested, works, close it. // Closed, thank you.
AJ Jana, do I press "reopen" or make a new ticket? // Reopen please, then I see the history. // Will do.
NA Our bank holiday is Thursday, we work with 20 and the rest at home. // All noted, yours and mine never match. // Czech one is also different, we need a wall calendar. // I'll make one with pictures of sheep.
OT My train is standing in a field near Pardubice. Stand-up without me please. // Greet the field.
LJ Is FAQ page in English ready? // Ready, only proofreading by somebody native. // Aoife offered herself. // Brave woman.
AM The accent test, do you still do it? // We stopped, it made everybody nervous and the calls are understood. // Good call.
MA Sorry for the late answer, my son has fever and I worked from the sofa. The list is attached now. // Mind him, the list could wait. // He sleeps. Thank you.
UG The lady of the flooded shop sent chocolates to Braga! // She sent me a stern letter. We win some.
DO Ping from me: is rate limit 50 or 500? // 500, the doc has typo. I correct. // Thanks.
UA A lady says her claim is "with Peter". Who is Peter? // Peter retired in 2021. God love her. Send it to me.
AU Is there anyone on your side with a bit of Polish? // Teresa's husband, but he sells shoes. // Language line then so.
UA The man with the caravan again, he wants to speak with "the nice girl". // Which of the twenty? // He says with the voice.
MU Can you free four agents from two to three, for the refresher on escape of water? // If Nuno smiles. // Nuno smiled.
NU Tomorrow the school is closed here, five mothers and two fathers change shift. // I cover the morning. // I'm in debt.
LJ Did the floor say anything about the new icons? // One said the umbrella looks like mushroom. // It is a bit mushroom.
JL Three people asked for dark mode this week. // Put it in the wish box, under sixteen others.
OL The estimate for callback reasons is two days, with tests three. // Take the three. // OK.
TJ Can you take phone on Friday, my sister marries. // Of course. Congratulations to her! // I pass.
DA I've put the policy feed diagram on the wall outside the lift. // I saw. Somebody has already added a cat. // The cat may stay.
AD Would the feed carry the named drivers as well? // From Tuesday, it's in already on test. // Legend.
GA A customer thanked us in verse. Do I log a poem as a compliment? // Compliment, other. Read it to us on Friday.
SA Can you do me one page on hail for the board? // By four. // Make it three and I'll buy lunch.
AS Staff survey is back, best score for claims in six years. // Don't tell the others, they'll want our coffee.
PD Is the maintenance fee per year or per month in annex B? // Year, and it's indexed. // Thank you, that's what I hoped.
MA One agent asks if "grand" means good, very good or that the customer is angry. // Yes. // I put "depends" in the glossary.
AM I've a spare hour on Thursday, would the class like a Q and A with a real Irish person? // They would love it, I make a list so that they don't only ask about the weather. // The weather's fine, I'm an expert.
UJ Can I change the ring tone for callbacks? It sounds like an ambulance. // There are five, the third is a harp. // The harp, of course.
JU Seat 31 sends double clicks all the time. // The mouse is from the museum, I change it. // Thank you.
NT In the load file there are two Sundays. // One is Monday, badly named. I correct. // Ah good.
DT Release note in English this time has a sentence of 91 words. // It was written by me at night. I cut it in four. // Mercy. Thank you.
TD Can we have read access on the archive bucket? // You can from noon. Read only, don't get ideas. // No ideas, promise.
OD My script deleted 40 test policies, I put them from backup. // Were any of them O'Nulls? // All O'Nulls survived.
DO Time zone bug again? // Summer time, every year the same joy. Fix is in review.
GM Could one of your agents explain to me how the callback list is worked? // Vasco shows you on video at three. // Very helpful, thank you both.
MG In the recording of yesterday the customer speaks very low. Do you have his letter? // Scanned, in the folder now. // With the letter I understand.
IA I need your opinion on the uniforms for the open day, green or blue? // Not green, it'd look like we own you. // Blue then!
AI How did the open day go? // Three hundred visitors, twelve applications and one lost child, found. // Brilliant.
IS Subject: Article in the Braga newspaper | Dear Siobhán, they wrote half a page about us and called Glenmara a "giant". I send the cutting. Inês // The giant is delighted and has shown her mother. Siobhán
GU Subject: A letter by post | Rui, a man in Clonmel posted us a handwritten letter for "the girl Carla". I'm forwarding it to Braga. Gráinne // It arrived, she keeps it in her drawer. Thank you. Rui
LA Subject: Order of the questions | Hello Aoife, would you rather have "is anybody injured" as first or as second? Lenka // First. Always first. Aoife // First it is.
AL Subject: Photo limit | Lenka, a farmer sent 64 photos of the one gate. Does the limit work? Aoife // It does, he made six claims of it. I join them. Lenka // Only in Roscommon.
NA Subject: Easter and bridges | Aoife, I made the table with all the days off of the three countries for the year. Nuno // It's beautiful. I've hung it in the kitchen. Aoife
DT Subject: Pen test | Tomáš, pen testers come on the 9th, they'll be rude to your login page. Declan // They are welcome, logs will watch them. // Two low findings, no more. Well built. Declan
JM Subject: Language of the error messages | Marta, I rewrote 60 error messages so that a person understands them. Please read. Jana // Read, the 14 and the 22 are still robots. The rest is very nice. Marta
OD I propose to have retries with backoff on your side. // Reasonable. Next month OK? // Is OK.
"""
TEMPL = """
3 UA Claim {claim}: customer in {town} wants to know when the assessor comes. // {weekday}, between 9 and 12. // I call him back.
3 AU Can somebody ring the customer of {claim} in {town}? She missed our call. // {agent} rings now. // Spoke to her, all clear.
3 JU Ticket LK-{tk} ({thing}) is solved, can you check? // Checked by {agent}, works. // Thanks, closing.
3 UJ The {thing} is strange at seat {seat}. // Look now please. // Better.
3 OD LK-{tk} is on test, it's the {thing}. // I'll have a look {weekday}.
2 DO Got {k} messages overnight on the {thing} interface, {p} failed. // Those were retries, all arrived. // Grand.
3 NA Forecast of {weekday}: {k} calls, I plan {seat} seats. // Sounds right.
2 AN How did {weekday} go? // {k} calls, {p} percent lost. // That's decent.
2 MA Calibration of {weekday}: average {score}. Best one was {agent}. // Well deserved.
3 LM The page for {thing} has new text in the training base. // The class of {weekday} will use it. // Great, tell me where they stop.
3 AJ The {thing} shows the wrong county for {town}. // Reference table, I correct it today. // Perfect.
2 MJ New accounts for {seat} please, names in the sheet, start {weekday}. // Created, they get mail. // Thank you Jana.
2 LA LK-{tk} estimated: {p} days. Do you want it before the other one? // After is fine.
2 GM Complaint on {claim}, can I have the recording? // In the folder, call of {agent}. // Thanks.
2 AM Subject: Calls for calibration {weekday} | Marta, for {weekday} I picked {claim} and one from {town}. Aoife // I listen to both before. Marta
2 NA Subject: Intraday report | Hi Aoife, {weekday}: {k} calls, average wait {seat} seconds. Nuno // Thanks Nuno.
2 TD Subject: LK-{tk} | Declan, {thing} goes to production in two weeks, on {weekday}, note is attached. Tomáš // Fine by us. Declan
2 PI Subject: PO {po} | Inês, PO {po} attached for {seat} hours of {weekday} overtime. Pádraig // Received, thank you. Inês
2 JD Subject: Maintenance {weekday} | Good day, maintenance of the {thing} on {weekday} from 22:00, 30 minutes, as in yearly plan. Jana // Noted. Declan
"""
OTHER = {"I call him back.": ["I tell him.", "I ring him at once.", "OK, he waits for this since Monday.", "Thank you, noted in the claim."],
         "Spoke to her, all clear.": ["Done, she says thanks.", "She was in the garden, solved.", "No answer, tries again at five.", "Called, photos are coming."],
         "Better.": ["It works now.", "Yes, thank you Jana.", "It was the cable. Sorry."],
         "Look now please.": ["I restarted session, try.", "Should be good after F5.", "Give me five minutes... now."],
         "Thanks, closing.": ["Closed.", "Great, closed."],
         "That's decent.": ["Grand job.", "Not bad at all for that weather.", "I'll take that."],
         "Sounds right.": ["Fine by me.", "Add one for luck.", "Good, thanks Nuno."],
         "Well deserved.": ["Brilliant, tell them.", "I listened to that one too, lovely call."],
         "Reference table, I correct it today.": ["Ah, old Eircode file. Corrected tonight.", "I see it, typo of mine.", "Strange. I look after lunch.", "Known, fix comes with the next reference data."],
         "Created, they get mail.": ["All made, first password by mail.", "Done, one name was double.", "Ready in ten minutes."],
         "Those were retries, all arrived.": ["Your side was down 2 minutes at 3:00, all came later.", "They had no postcode, I sent them by hand.", "I see, it is the known one, LK-540."],
         "I'll have a look": ["I'll get to it", "Will test it"], "She missed our call.": ["He rang twice, he says.", "She has a question about the builder.", "Line was bad."],
         "The class of": ["The group of"], "Spoke to her, all": ["Spoke to them, all"],
         "Perfect.": ["Cheers.", "Ta.", "Thanks a million."],
         "After is fine.": ["Whenever suits.", "Yes please, before.", "Park it, nobody asked twice."],
         "Great, tell me where they stop.": ["Super.", "Thank you, comments welcome."]}
rnd = story.chance
def fill(line):
    for words, others in OTHER.items():
        if words in line:
            line = line.replace(words, rnd.choice([words, *others]))
    return line.format(claim=f"{rnd.choice('HM')}{rnd.randint(20100, 88900)}", town=rnd.choice(["Ennis", "Athlone", "Letterkenny", "Youghal", "Kilkee", "Navan", "Tuam", "Bray", "Clonmel"]),
                       weekday=rnd.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), agent=rnd.choice(["Carla", "Miguel", "Sónia", "Paulo", "Teresa", "Vasco"]), tk=rnd.randint(300, 980),
                       thing=rnd.choice(["photo upload", "address lookup", "callback list", "policy search", "witness page", "text message", "letter preview", "garage finder"]),
                       seat=rnd.randint(4, 40), k=rnd.randint(310, 990), p=rnd.randint(2, 7), score=rnd.randint(81, 93), po=rnd.randint(70120, 70990))
def templates(rounds):
    made = []
    for l in TEMPL.strip().splitlines():
        times, rest = l.split(" ", 1)
        made += [fill(rest) for _ in range(int(times) * rounds)]
    rnd.shuffle(made)
    return made
stock = [l.strip() for l in HAND.strip().splitlines()] + templates(3)
rnd.shuffle(stock)
SEASON = {"Easter and": (3, 4), "Summer time": (3, 4, 10, 11), "retries with": (3, 4, 5), "3 April": (4,), "letter of April": (4,), "Q2 seats": (3, 4), "invoice of April": (3, 4), "Visit to Braga": (4, 5), "lands at": (4, 5), "Wind out of": (3, 9, 10, 11), "from last year": (3, 4), "bank holiday is Thursday": (6,), "We love you": (3, 4, 5), "demo": (3, 4, 5)}

def background(first, last, per_week, quick=(4, 200), slow=None, slow_pair=None, answered=1.0, thin=None):
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(story.poisson(per_week / 5)):
            if len(stock) < 12:
                stock.extend(templates(1))
            text = next(l for l in reversed(stock) if all(date.month in months for w, months in SEASON.items() if w in l) and (date >= day("2025-09-15") or "B" not in l.split(" ")[0]))
            stock.remove(text)
            pair, body = text.split(" ", 1)
            one, other = who[pair[0]], who[pair[1]]
            if date in story.closed[one.party]:
                continue
            between = {one.party, other.party}
            if thin and between == thin[0] and rnd.random() > thin[1]:
                continue
            lines = [x.strip() for x in body.split(" // ")]
            pairset = {one, other}
            if lines[0].startswith("Subject:"):
                medium, channel = "mail", None
            else:
                medium = "slack"
                channel = next(c for c in ((TECH, FLOOR, ALL) if declan in pairset or pairset <= {tomas, ondra, lenka} else (FLOOR, ALL)) if pairset <= set(story.channels[c]))
            late = slow and (one.party, other.party) == slow_pair
            story.exchange(medium, channel, date, one, other, lines, slow if late else quick, answered if len(between) > 1 else 1.0, 0.6, (8.5, 17.4))

background("2025-03-03", "2025-06-20", 9.5)
background("2025-06-23", "2025-08-29", 9, (5, 260))
background("2025-09-01", "2025-10-31", 9, (6, 330), answered=0.96)
background("2025-11-03", "2025-11-28", 8, (6, 360), (700, 2400), (V, L), 0.94)
background("2025-12-01", "2026-01-30", 6, (8, 400), (900, 2800), (V, L), 0.93, thin=({V, L}, 0.2))

# ---------------------------------------------------------------- scenes
s, m = story.slack, story.mail

story.minutes("2025-03-11", "Steering", [siobhan, declan, padraig, tomas, lenka, ines, marta], """
Braga has taken the calls since January, in the old screens; the new ones run with a pilot group of eight.

## Agreed
- What we want: a customer tells the story of the loss once, to one person, and hears the same day what happens next. Six of ten motor claims settled without a second call by the end of the year.
- Changes to screens, scripts or rosters are told to the other two two weeks ahead.
- Questions are answered within two working days.
- Steering about every five weeks.

## Actions
- Tomáš: load test before go-live, 25 April
- Inês: 44 agents trained by 30 April
- Declan: policy feed, nightly
""")
a = m("2025-03-12 09:10", ines, [siobhan, tomas], "After the first steering", "Dear Siobhán, dear Tomáš,\n\nI did many launches and in the most of them the call centre is told the date. Yesterday we were asked for it. I wanted to say that I noticed.\n\nInês")
m("2025-03-12 11:02", siobhan, [ines, tomas], "Re: After the first steering", "Ah Inês, you've made my week. Well, let's keep asking each other then. S.", reply_to=a)
# noise: joke all share
x = s("2025-03-28 12:10", ALL, ondra, "I have prepared test customers: Mr. Test Testovič, Ms. Nemo Nobody, and Patrick O'Null.")
s("2025-03-28 12:12", ALL, declan, "The O'Nulls of Mayo. Decent people, never answer.", x)
s("2025-03-28 12:20", ALL, rui, "My agents want to know if Patrick is single.", x)
# good start
x = s("2025-05-06 17:45", ALL, aoife, "Day one live: 412 calls, 80 percent inside 20 seconds, and a man from Kilkee asked if he could ring again tomorrow just for the chat.")
s("2025-05-06 17:50", ALL, tomas, "Zero severe errors. Beer in Brno is on me.", x)
s("2025-05-06 17:52", ALL, ines, "Here they applaud standing up. Thank you Brno, thank you Dublin!", x)
story.minutes("2025-04-08", "Steering", [siobhan, declan, tomas, lenka, ines, marta], """
- Load test brought forward to 15 April, passed at double the Monday peak in rehearsal.
- Training: 31 of 44 done. Lenka sat in the class for two days and changed nine labels after it. Marta: "the best two days".
- Decision: go-live 6 May.
""")
story.minutes("2025-05-13", "Steering", [siobhan, declan, padraig, tomas, lenka, ines, nuno], """
- First week: 2,061 calls, average handling time 9:20, 54 percent settled without a second call. Better than anybody had dared to write down.
- Thanks to Nuno for moving the lunch breaks within an hour on the second day.
- Action: Tomáš, storm mode (batch import and short form), to be ready by 15 July.
""")
# noise: urgent, simply urgent
x = s("2025-05-22 09:31", ALL, rui, "URGENT all screens white since 9:29!!")
s("2025-05-22 09:33", ALL, jana, "We see it. Database node is dead, switching.", x)
s("2025-05-22 09:41", ALL, jana, "Back. Please reload.", x)
s("2025-05-22 09:44", ALL, rui, "All 41 seats back, 6 calls on paper, we key them in now. That was quick.", x)
s("2025-05-22 15:30", ALL, tomas, "Report of this morning is in the channel files: disk, alarm was too high, now lower. Sorry to all.", x)
# noise: criticism of a third firm
x = s("2025-05-29 10:05", TECH, declan, "The telephony people have now told me three different causes for the echo. I am collecting them.")
s("2025-05-29 10:15", TECH, nuno, "To me they said it is the humidity of Portugal.", x)
s("2025-05-29 10:16", TECH, ondra, "Useless company, sorry. In Brno we had them also, echo is still there, only people left.", x)
# noise: announced change
a = m("2025-06-04 10:00", lenka, [marta, rui, aoife], "Release on 19 June, what will be different", "Hello all,\n\non Thursday 19 June we release the new witness page. One page instead of three, nothing removed. In the training base from today. I'm in a call with Marta's group on the 12th for questions.\n\nLenka", cc=[ines, tomas])
m("2025-06-04 14:20", marta, [lenka], "Re: Release on 19 June, what will be different", "Thank you Lenka, very clear. 19 is our holiday, Corpus Christi, so the half of the floor sees it on Friday, it's no problem. Marta", cc=[rui, aoife, ines, tomas], reply_to=a)
story.minutes("2025-06-11", "Steering", [siobhan, declan, tomas, lenka, ines, marta], """
- 57 percent settled in the first call. Customers' mark 8.4.
- Inês asks to keep the rhythm of Lenka's previews. Agreed.
- Storm mode on track for 15 July according to Tomáš.
""")

# 1 change without notice (L to V); link 0
x = s("2025-06-26 10:12", FLOOR, rui, "Since this morning the agents cannot save a motor claim without the plate of the third party?")
s("2025-06-26 12:48", FLOOR, lenka, "Yes, it went out in the night with 4.6. Third of claims came without a plate so it's now obligatory.", x)
s("2025-06-26 12:55", FLOOR, marta, "A third of the customers doesn't have it, they stand on the side of the road and the other one is gone. I had fourteen agents asking me at the same time and I knew nothing.", x)
s("2025-06-26 16:30", FLOOR, lenka, "It was small change so we did not make preview for it.", x)
story.truth("2025-06-26", "change without notice: the plate becomes mandatory overnight", L, V, 4)
# circle link 1 (V)
x = s("2025-07-03 09:15", FLOOR, rui, "For your information: when the plate is missing my people write XX-000 and go on. The queue was at 7 minutes.")
s("2025-07-03 11:10", FLOOR, ondra, "Ehm. This destroys matching of claims.", x)
story.minutes("2025-07-08", "Steering", [siobhan, declan, tomas, ines], """
- Plate field: Likvis and Vozmar see it differently. To be solved between the two of them.
- Handling time 10:40.
- No meeting in August, next on 9 September (agreed by all).
""")
# 2 loose label (V)
x = s("2025-07-10 13:22", ALL, ines, "I'm not surprised anymore. Our friends in Brno are professors: they have never in life heard a person cry on the phone and they will teach us how to ask her for a plate.")
s("2025-07-10 13:40", ALL, aoife, "Ah now Inês. Bad morning?", x)
s("2025-07-10 13:58", ALL, ines, "Bad fortnight.", x)
story.truth("2025-07-10", "loose label: the professors of Brno", V, L, 3)
# circle link 2 (L)
x = s("2025-07-17 08:50", FLOOR, lenka, "From release 4.7, on 31 July: plates are checked by pattern and fantasy values are refused. Also date of birth and email. Then we have clean data finally.")
s("2025-07-17 09:31", FLOOR, marta, "And when the old lady has no e-mail?", x)
s("2025-07-17 15:02", FLOOR, lenka, "Everybody has email.", x)
# 3 promise slips (L to G)
x = s("2025-07-24 10:00", ALL, siobhan, "Tomáš, the 15th came and went. Where's storm mode?")
s("2025-07-24 17:12", ALL, tomas, "Half of team was on validations. Realistic date is middle of August.", x)
x = s("2025-08-20 09:40", ALL, siobhan, "And the middle of August has been and gone too. I told my own board July, then August. What would you have me tell them now?")
s("2025-08-21 11:15", ALL, tomas, "September, with batch import only. Short form later.", x)
story.truth("2025-07-24", "promise slips: storm mode", L, G, 4)
# circle link 3 (V): spreadsheet
a = m("2025-08-07 09:30", rui, [lenka, jana], "How we work since 4.7", "Hello,\n\nAs the program refuses the reality, we note the call in our own Excel and we key it in the evening, with whatever it accepts. Average call is 13 minutes in your screen, 8 in Excel. You can do the account.\n\nRui", cc=[marta, ines, aoife])
m("2025-08-07 13:50", lenka, [rui], "Re: How we work since 4.7", "So this is why we have 1,100 claims with same birthday. You are making garbage and we are cleaning it.", cc=[marta, ines, aoife, tomas], reply_to=a)
story.truth("2025-08-07", "vicious circle between likvis and vozmar: mandatory fields, invented values, stricter checks, a spreadsheet, locked screens", "both", None, 3)
# noise: apology for a trifle
x = s("2025-08-12 16:40", FLOOR, jana, "I must apologise deeply: in my mail of this morning I called Rui \"Mrs. Tavares\". Very sorry!")
s("2025-08-12 16:42", FLOOR, rui, "My mother was happy to be remembered. No problem Jana.", x)
# circle link 4 (L)
x = s("2025-08-18 08:30", FLOOR, tomas, "We see sessions that are pasted from clipboard, 300 in the evening. Paste is switched off from today and sessions close after 10 minutes without typing.")
s("2025-08-18 09:05", FLOOR, marta, "From today means it was from yesterday evening. Forty people lost the claim in the middle.", x)
s("2025-08-18 09:20", FLOOR, aoife, "Lads. Could the two of you get on a call?", x)
s("2025-08-18 13:30", FLOOR, tomas, "When the data is correct there is no need for call.", x)
s("2025-08-18 14:10", FLOOR, ines, "And when the screen is correct there's no need for Excel.", x)
# 5 us against them (L)
m("2025-08-26 10:20", lenka, [tomas, ondra, jana], "Rule for the tickets from Braga", "Colleagues,\n\nfrom now tickets of Braga go to the end. We build and they break, that is whole cooperation. I don't want to hear any more what they feel; we protect our product, they protect their minutes.\n\nLenka", cc=[declan])
m("2025-08-26 10:55", declan, [lenka], "Re: Rule for the tickets from Braga", "You had me on copy, Lenka. I'd as soon not have been. D.", cc=[tomas])
story.truth("2025-08-26", "us against them: we build and they break", L, V, 3)
# circle link 5 (V)
x = s("2025-09-04 08:55", FLOOR, ines, "Since this week we key only what has no red star. The rest stays empty or the claim stays in Excel until somebody in Brno decides to listen.")
s("2025-09-04 15:44", FLOOR, ondra, "Then import at night will refuse it. Not my decision.", x)
story.minutes("2025-09-09", "Steering", [siobhan, declan, padraig, tomas, lenka, ines], """
- 41 percent settled in the first call (57 in June). Handling time 12:50.
- Likvis shows a slide with wrong entries per agent group. Vozmar shows a slide with red stars per page. No discussion, time was over.
- Siobhán asks both to "sort it out".
""")
# 6 newcomer left alone (G)
a = m("2025-09-10 10:00", beatriz, [aoife, grainne], "New training lead in Braga", "Dear Aoife, dear Gráinne,\n\nmy name is Beatriz Lemos and since last week I am responsible for the training at Vozmar. I come from hotels, so insurance is new for me. Could somebody at Glenmara explain me the products in one hour, and send the handbook of claims? I am free when it suits you.\n\nKind regards,\nBeatriz", cc=[marta])
m("2025-09-18 09:20", beatriz, [aoife, grainne], "Re: New training lead in Braga", "Dear both, only in case that it went to spam. My first class starts on the 29th and I teach from the brochure of the website.\nBeatriz", cc=[marta], reply_to=a)
x = s("2025-09-26 16:10", ALL, beatriz, "Hello to all, I'm new and I look for the handbook for home claims. Does anybody know who has it?")
s("2025-09-29 08:40", ALL, marta, "Beatriz, take mine, it's two years old but it's something.", x)
story.truth("2025-09-26", "newcomer left alone: Beatriz and the handbook", G, V, 3)
# 7 request without answer (G)
a = m("2025-09-02 11:00", nuno, [aoife], "Renewal volumes for October and November", "Hi Aoife,\n\nfor the roster of October I need the number of policies that renew per week, same as you gave in spring. With 4 weeks I can still hire. Nuno")
b = m("2025-09-09 10:12", nuno, [aoife, declan], "Re: Renewal volumes for October and November", "Hi, did you have the chance to look? Nuno", reply_to=a)
m("2025-09-16 09:00", nuno, [aoife, declan, padraig], "Re: Renewal volumes for October and November", "For the third time. The agency closes my order of temps on Friday and I will order by feeling. Nuno", cc=[ines], reply_to=b)
story.truth("2025-09-16", "request without answer: the renewal volumes", G, V, 4)
# noise: both ask for an escalation
a = m("2025-09-22 14:00", declan, [siobhan, radek], "Telephony: please ring their boss", "Siobhán, Radek,\n\nTomáš and I have both run out of road with the telephony firm, two months of echo. We'd like the pair of you to ring their managing director together. Script attached, we wrote it between us.\n\nDeclan and Tomáš", cc=[tomas])
m("2025-09-23 09:10", radek, [siobhan, declan], "Re: Telephony: please ring their boss", "Good idea. Thursday 10:00 Irish time I can. R. Zeman", cc=[tomas], reply_to=a)
s("2025-09-30 11:00", TECH, declan, "No echo since Friday. Whatever Siobhán and Radek said to that man, I want it on a mug.")
# 8 pressure not shared (G)
a = m("2025-09-30 17:40", siobhan, [tomas, ines], "Seats and licences Q4", "Tomáš, Inês,\n\nPlease send me by Thursday noon what it would look like with 15 percent less on both invoices. I can't go into the why.\n\nSiobhán", cc=[padraig])
m("2025-10-01 09:05", ines, [siobhan], "Re: Seats and licences Q4", "Dear Siobhán, with 15 percent less it looks like the queue of August. Has something happened in your house? We'd rather help than guess. Inês", cc=[padraig, tomas], reply_to=a)
m("2025-10-02 10:30", padraig, [ines, tomas], "Re: Seats and licences Q4", "Figures by noon please. The background is internal. P. Nolan", cc=[siobhan], reply_to=a)
story.truth("2025-09-30", "pressure not shared: the cut that nobody explains", G, V, 2)
story.minutes("2025-10-07", "Steering", [declan, padraig, tomas, ines], """
- Siobhán excused.
- Costs per call, seat and licence compared. 39 percent settled in the first call; not discussed.
- Batch import delivered, short form open.
""")
# 9 surprise (G to L)
x = s("2025-10-09 09:48", TECH, ondra, "Strange, from 1 October we receive no home claims at all from web. Feed is broken?")
s("2025-10-09 11:55", TECH, declan, "Not broken. Home web claims are on a pilot with another tool since the 1st. I assumed Siobhán or Pádraig had told ye.", x)
s("2025-10-09 12:20", TECH, tomas, "No. I have four people who build home module until Christmas. I learn now from empty table that it's for nobody?", x)
s("2025-10-09 12:31", TECH, declan, "I'm sorry. Above my pay grade.", x)
story.truth("2025-10-09", "surprise: home web claims moved to another tool", G, L, 5)
# 10 escalation (G to V)
a = m("2025-10-16 16:00", padraig, [ines], "Notice under clause 11", "Dear Ms Carvalho,\n\nService level for September was 71 percent against 80. Take this as formal notice of breach under clause 11. Copied to the chief executive of your group in Lisbon and to our solicitors.\n\nPádraig Nolan", cc=[siobhan])
m("2025-10-17 09:12", ines, [siobhan], "Re: Notice under clause 11", "Siobhán, my phone rang from Lisbon before I had read it. You and I talk every Monday. This Monday you asked me about my holidays.\nInês", reply_to=a)
m("2025-10-21 18:05", siobhan, [ines], "Re: Notice under clause 11", "I know. It wasn't how I'd have done it. S.", reply_to=a)
story.truth("2025-10-16", "escalation without an earlier word: breach notice to Lisbon", G, V, 5)
# noise: storm, everybody well
x = s("2025-10-22 07:05", ALL, aoife, "Orange warning for the whole west from tonight. All hands please, phones from six tomorrow.")
s("2025-10-22 07:30", ALL, nuno, "52 people from 6:00, eleven came back from their day off.", x)
s("2025-10-23 18:40", ALL, aoife, "2,870 calls. Ye are heroes, every one.", x)
s("2025-10-23 18:55", ALL, jana, "Servers were at 60 percent, no problem. Good work Braga.", x)
# 11 contribution not credited (G to V)
a = m("2025-10-28 12:00", siobhan, [ines, tomas], "FW: Glenmara weathers the storm", "For your info, from our website today: \"Thanks to Glenmara's own digital claims team, 2,870 customers were served in one day. New technology made the difference.\" Nice, isn't it? S.")
m("2025-10-28 15:32", ines, [siobhan], "Re: FW: Glenmara weathers the storm", "Fifty-two persons of mine sat from six until ten in the night. I looked for Braga in the text, I looked also for the word phone. I won't hang it on the wall. Inês", reply_to=a)
story.truth("2025-10-28", "contribution not credited: the storm night told without Braga", G, V, 4)
# 12 meetings cancelled (G)
x = s("2025-11-04 16:58", ALL, aoife, "No triage tomorrow, sorry, we're up to our eyes.")
x = s("2025-11-11 17:20", ALL, aoife, "Triage tomorrow is off again.")
s("2025-11-18 17:31", ALL, aoife, "Scrapping Wednesday's triage too.")
s("2025-11-19 10:04", ALL, rui, "Third Wednesday in a row. I keep a list of 23 points, the oldest is from October. To whom do I read it?")
story.truth("2025-11-19", "meetings cancelled: the weekly triage", G, V, 3)
story.minutes("2025-11-11", "Steering", [padraig, declan, tomas, nuno], """
- Siobhán and Inês excused.
- Service level 78 percent in October without the storm week.
- Pádraig presents a price list of three other call centres "for orientation".
""")
# 13 replies slow down
story.truth("2025-11-17", "replies slow down", L, V, 2)
# noise: change of hours announced
a = m("2025-11-12 10:00", jana, [rui, marta, aoife], "Support over Christmas", "Good day,\n\nbetween 23 December and 2 January support of Likvis is only by phone for severe errors, number is in attachment. From 5 January normal. I write already now so you can plan.\n\nJana", cc=[declan])
m("2025-11-13 11:40", marta, [jana], "Re: Support over Christmas", "Thank you Jana, it's printed on the wall. Marta", cc=[rui, aoife], reply_to=a)
# 14 goals drift (G)
m("2025-11-27 15:20", padraig, [declan, aoife, tomas], "Targets 2026", "All,\n\nFor 2026 the measure is cost per contact, 4.10 down to 3.30. First-call settlement and the customers' mark come out of the dashboard; nobody is paid on them.\n\nPádraig")
m("2025-11-28 09:44", aoife, [declan], "Re: Targets 2026", "I thought the whole idea was that they'd only have to tell it once? Ah well. A.")
story.truth("2025-11-27", "goals drift: from telling it once to cost per contact", G, V, 3)
# noise: Christmas joke
x = s("2025-12-05 15:10", ALL, rui, "The bacalhau for the Christmas dinner is ordered, 44 portions and one vegetarian who is now called Vasco the Brave.")
s("2025-12-05 15:25", ALL, jana, "With us it's carp, it lives in bathtub until 24th. Children give him name and then nobody eats.", x)
s("2025-12-05 15:31", ALL, aoife, "I'll stick with the turkey so.", x)
# 15 contact thins out
story.truth("2025-12-15", "contact thins out", V, L, 3)
# 16 silence (L to G)
a = m("2025-11-25 09:30", grainne, [tomas, lenka], "340 claims lost in the night import", "Tomáš, Lenka,\n\n340 claims from 9 to 20 November never arrived. I have eleven complaints and a regulator's letter due on the 19th of December. I need the cause in writing.\n\nGráinne Duffy", cc=[declan])
b = m("2025-12-02 10:02", grainne, [tomas, lenka], "Re: 340 claims lost in the night import", "Nothing yet from either of you. Even a line to say who has it? Gráinne", cc=[declan], reply_to=a)
m("2025-12-11 12:15", grainne, [tomas, lenka, radek], "Re: 340 claims lost in the night import", "Sixteen days. I rang twice, I was told you'd ring back. I'll write to the regulator that we do not know.", cc=[declan, siobhan], reply_to=b)
story.truth("2025-12-11", "silence: no word on the 340 lost claims", L, G, 5)
story.minutes("2025-12-09", "Steering", [padraig, declan, ines], """
- Likvis did not join.
- Cost per contact 3.90.
- Inês asks what happens with the list of Rui (31 points). Taken along.
""")
# 17 leaves (V)
m("2026-01-08 11:00", nuno, [aoife], "Roster February and March", "Hi Aoife, roster for February attached. For March I have at the moment no instruction from Inês to make one. Nuno")
a = m("2026-01-20 10:30", ines, [siobhan, tomas], "End of our contract", "Dear Siobhán, dear Tomáš,\n\nVozmar doesn't renew at 30 April. The seats go to an energy company, the first groups change over in March, and Rui goes with them. I'll make the handover to whoever you name, properly.\n\nI kept the mail I wrote you in March last year. I read it again before this one.\n\nInês", cc=[padraig])
m("2026-01-20 14:05", siobhan, [ines], "Re: End of our contract", "Oh Inês. I've no leg to stand on, have I. Can I ring you tonight? S.", cc=[tomas], reply_to=a)
story.truth("2026-01-20", "leaves: Vozmar does not renew", V, G, 5)
# noise: praise at the end
x = s("2026-01-23 11:20", FLOOR, grainne, "Teresa's call with the man from Youghal this morning: perfect from first word to last. Thank you.")
s("2026-01-23 11:34", FLOOR, marta, "She is here beside me, she says thank you and that he was a sweetheart.", x)

story.write()
