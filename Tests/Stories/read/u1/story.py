import re
import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

S = Story(50417, "Europe/Warsaw", "2025-02-03", "2025-12-12")
S.party("nadwarta", "nadwarta.example")
S.party("sraunio", "sraunio.example")
AGA = S.person("Agnieszka Wolska", "nadwarta", "Director, Business Payments")
TOM = S.person("Tomasz Rybak", "nadwarta", "Integration architect")
BEA = S.person("Beata Sikora", "nadwarta", "Compliance")
MAR = S.person("Marcin Duda", "nadwarta", "Project manager")
PAW = S.person("Paweł Mrozek", "nadwarta", "Procurement and operations")
KAM = S.person("Kamil Zaremba", "nadwarta", "Integration analyst")
ROK = S.person("Rokas Petrauskas", "sraunio", "CEO")
IEV = S.person("Ieva Norkute", "sraunio", "Head of product")
MAN = S.person("Mantas Kairys", "sraunio", "Lead engineer")
LUK = S.person("Lukas Balsys", "sraunio", "Backend developer")
RUT = S.person("Ruta Zemaite", "sraunio", "Operations and support")

for d in "2025-04-21 2025-05-01 2025-08-15 2025-11-01".split():
    S.holidays.add(day(d))
    for p in ("nadwarta", "sraunio"):
        S.away(p, d, d)
for p, ds in (("nadwarta", "2025-05-02 2025-06-19 2025-06-20 2025-11-11 2025-11-10"), ("sraunio", "2025-03-11 2025-06-24 2025-06-23")):
    for d in ds.split():
        S.away(p, d, d)

DEV, ALL, BANK, SRA = "kladka-dev", "kladka", "nadwarta-kladka", "sraunio-team"
S.channel(DEV, [TOM, MAR, KAM, MAN, LUK, RUT])
S.channel(ALL, [AGA, TOM, BEA, MAR, PAW, KAM, ROK, IEV, MAN, LUK, RUT])
S.channel(BANK, [AGA, TOM, BEA, MAR, PAW, KAM])
S.channel(SRA, [ROK, IEV, MAN, LUK, RUT])

C = S.chance
FILL = dict(
    place=["Kalisz", "Leszno", "Konin", "Suwałki", "Gniezno", "Września", "Ełk", "Turek", "Krotoszyn"],
    shop=["Hurtownia Malwa", "Piekarnia Stary Młyn", "Tartak Rudnik", "Mleczarnia Zorza", "Ogrody Bratek", "Transport Gawron", "Okna Jutrzenka", "Farby Cyprian", "Rowery Wilga"],
    payee=["Medvilna UAB", "Girios Baldai", "Nemuno Sėklos", "Rytas Kroviniai", "Balta Varna", "Lino Namai", "Vėjo Dalys"],
    n=list(range(3, 48)), kl=list(range(101, 980)), amt=["%d.%02d" % (a, a * 7 % 100) for a in range(90, 9400, 131)],
    t=["8:%02d" % m for m in range(5, 59, 7)] + ["%d:%02d" % (h, m) for h in range(10, 17) for m in (4, 11, 23, 38, 52)],
    wd=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], env=["sandbox", "pre-prod", "the UAT box", "the Poznań test rack"],
    err=["AC04", "AM09", "RR04", "TM01", "AB06", "FF03"], scr=["receipt screen", "payee picker", "QR page", "refund form", "login step", "history tab"],
    lib=["the XML parser", "our base image", "the QR library", "the JWT package", "the PDF renderer"], ms=list(range(180, 960, 37)))


def grow(text, times):
    """Exchanges parted by blank lines; one that begins with * is a template and comes several times."""
    out, seen, blocks = [], set(), [b.strip().split("\n") for b in text.strip().split("\n\n")]
    only = {i: C.randrange(times) for i, b in enumerate(blocks) if not b[0].startswith("*")}
    for turn in range(times):
        order = list(range(len(blocks)))
        C.shuffle(order)
        for i in order:
            if only.get(i, turn) != turn:
                continue
            lines = [blocks[i][0].lstrip("*")] + blocks[i][1:]
            f = {k: C.choice(v) for k, v in FILL.items()}
            f.update(p2=C.choice(FILL["place"]), n2=C.choice(range(2, 19)))
            done = [re.sub(r"\[([^\]]*\|[^\]]*)\]", lambda m: C.choice(m.group(1).split("|")), l).format(**f).replace("\\n", "\n") for l in lines]
            if tuple(done) not in seen:
                seen.add(tuple(done))
                out.append(done)
    return out


BANKASKS = grow("""
*[Morning.|Hi,|Good morning,] the branch in {place} has {n} payments with status {err} since {t}. Can you look?
[Looking.|Checking now.|On it.]
[It was one payee, {payee}, account closed on their side. The {n} are returned, money is back.|Timeout to the clearing, all {n} went through on the second try.|Wrong BIC in the upload of {shop}, I wrote them how to fix.]
[Thank you, I tell the branch.|Clear, thanks.|Good, {place} will be calm again.]

*Could you please resend yesterday's statement file for {shop}? Our archive shows {n} lines, the report {n2} more.
[Sent again, same folder. The difference is the refunds, they come on page two.|Resent. You were right, the job stopped at {t} and continued silently.]
[Now it agrees, thanks.|Thanks, balanced to the cent.]

*KL-{kl}: the {scr} shows "null" where the amount should be, when amount is {amt}.
[Reproduced.|Ha, beautiful. I see it.] Fix goes to {env} today.
[Confirmed fixed.|Works, I close the ticket.|Tested in two browsers, ok.]

*Do you have the response times for {wd}? I need them for the report.
Median {ms} ms, worst {n} seconds, that one was at {t} during the backup.
[Perfect.|Thanks, that is within what we promised to {place}.|Super, copied.]

*What does error {err} mean in your mapping? Our list in the wiki says [something else|two things|nothing].
[Payee bank refused, customer should ask the payee.|It is ours, wrong field length. I updated the wiki.|Should be retried once after {n2} minutes, not more.]
[Good to know.|Understood, I correct our text for the call centre.]

*{shop} asks if they can pay {n} invoices to {payee} in one batch. Possible?
[Yes, up to 200 lines, CSV template is in the help.|Yes, but only before the settlement window closes.]
[Great, they were copying by hand like monks.|Thank you, I forward to {place}.]

*Is {env} down or is it me?
[It is you, I think :) VPN?|Restarted at {t}, please try again.|It was us, disk full of logs. Up now.]
[Works.|Ok, it was my VPN. Sorry.|Back, thanks!]

*Small thing for KL-{kl}: could the {scr} say "odbiorca" and not "beneficjent"? Our clients in {place} are not lawyers.
[Of course, in the next build.|Done, it was one line.|Good point, Ieva agrees, changed.]

*I need {n2} more test accounts on {env}, please, for the people from {place}.
[Created, passwords come by the usual way.|Done. Please tell them not to use real names this time :)|Tomorrow morning, ok?]
[Thanks.|Super.|Perfect, no hurry.]

*Question from our controller: fee of {amt} to {payee}, who bears it?
[The sender, it is in the tariff line 4.|Shared, I show you the row in the sheet.]
[Thanks, controller is happy, if it is possible.|Clear.]

*Build 1.{n} arrived in our repository. Release note is empty, is it intended?
[No, pipeline ate it. Fixed: {n2} small fixes and the {scr}.|Sorry, forgot. Added now.]
[Thanks.|I see it now.]

*Our penetration testers found one thing on the {scr}, middle severity. I put it into KL-{kl}.
[Saw it. Not nice but easy. We fix it until {wd}.|Good find! They earn their money.]
[Retested, closed.|Thank you for quick reaction.]

*Can somebody take a call with {shop} on {wd} at {t}? They speak some Russian and some English, me neither at this hour.
[I can take it.|Ruta can, she knows them.]
[Thank you, invitation sent.|You save me.]

*The logs of {wd} in {env} have timestamps one hour ahead. Vilnius time?
[Yes, Vilnius. We switch to UTC so that nobody is angry.|Guilty. UTC from the next deploy.]
[UTC is fair.|Good, diplomatic solution.]

*How many merchants were active in {place} last week?
{n}, of them {n2} new. {shop} is the biggest with {amt} euro.
[Nice curve.|Thanks, I put it in the slide.]

*Could you switch on verbose logging for {shop}? We hunt a double click.
[On for 24 hours.|On. Turn off reminder is in my calendar.]
[We found it, they have a mouse that is older than me.|Found, browser extension. You can switch it off.]

*The certificate on {env} expires in {n} days, reminder only.
[Thanks, it renews itself, but I look.|Renewed, good that you said.]

*Why does payment {kl} have two references?
[One is ours, one is of the clearing. The second is the one for complaints.|Copy paste from {shop}, not the system.]
[Ah ok.|Thanks, I write it in the FAQ.]

*For the training in {place} on {wd} I would like some screenshots of {scr}.
[In the shared folder, PL version, {n2} pictures.|I make them after lunch.]
[Beautiful, thank you.|Got them!]

Sorry, missed your message on Friday, it sank under the audit mails. Is it still open?
No no, Lukas answered me from the bus. All good.

Does anybody on your side know {payee}? Compliance asks what they actually do.
They make wooden stairs. My uncle has one.
Beata accepted "uncle has one" as preliminary information. She needs the registry extract too.
Registry extract is attached in KL-{kl}, uncle is available on request.

I will be out tomorrow, the little one has scarlet fever and now also we wait for results of second one.
Oh no. Get well all! Nothing burns here.

May I ask why the QR code is green?
Because I liked it green. Is there a rule?
There is page 41 of brand book. Dark blue.
Dark blue it is. RIP green.

Our branch manager in {place} wants to know who invented the reminder by SMS. She says it is the best thing since online banking.
Somebody here had the idea in the shower. I tell, this person will be unbearable the whole day.
Deserved.

Today 1,000th payment. From {shop} to {payee}, 212 euro, for honey.
Honey!! We must frame it.

The lift in our building is again broken, I will be five minutes late to the call, eighth floor.
Take your time, we count the floors with you.
""", 8)

STARTASKS = grow("""
*[Hi!|Labas!|Hey,] can you open the firewall for 10.20.{n}.{n2} to {env}? Ticket KL-{kl}.
[Asked network team, usually one day.|Opened at {t}.|They want a reason in one sentence, I gave them one.]
[Works, ačiū!|Thanks!|Connected.]

*Which field do you want for the invoice number, remittance info or structured reference?
[Structured, if it has 25 signs or less. Else remittance.|Remittance, our core cuts the other one.]
[Ok, doing so.|Clear.]

*We see {n} payments from {place} which wait for approval since {t}. Somebody at lunch?
[Second approver is at dentist. Deputy does it now.|Yes, lunch. It is Poland, soup is sacred.]
[All released, thanks.|:) ok, going through now.]

*Test case {n} in your sheet, expected result says "see above". Above is what?
[Case {n2}. Sorry, somebody sorted the sheet.|Fixed the sheet, expected is {err}.]
[Then it passes.|Green now.]

*Need your ok for text on the {scr}, Polish version, two sentences.
[First is good. In the second it's "rachunek", not "konto".|Ok from me, Beata wants the word "natychmiast" out.]
[Changed.|Done, thanks.]

*New version of {lib} has a security patch, we want to put it to {env} at {wd} {t}. Any objections?
[No objections, thanks for asking.|Please one hour later, {place} has its training then.]
[Ok, as you say.|Done, no issues.]

*Is the mapping for {err} final on your side? Then I freeze.
[Final.|One row changes, I send till {t}. Then final.]
[Frozen.|Got it, frozen like January.]

*Holiday question: do your branches work on {wd} with normal hours?
[Yes, normal.|Till 14:00 only, as every year.]
[Good, thanks.|Noted in the calendar.]

*I get 403 from your gateway on {env}, since about {t}.
[Token rotated last night, new one is in the vault.|Strange. I look... our proxy. Try now.]
[200 OK, my favourite number.|Works now.]

*Could you check if {amt} from {shop} arrived in your core? We show it as booked.
[It is there, {t}, reference ends with {kl}.|Arrived, one minute after.]
[Then the customer refreshes too fast :)|Ačiū.]

*Who decides on the limit per day for merchants in {place}, you or the branch?
[Branch proposes, risk decides. For {shop} it is 20 thousand.|We. Tell me what they need.]
[Good.|They would like a little more, I send figures.]

*Uploading {n} new sample files to the exchange folder, names as we agreed.
[Loaded {n}, {n2} warnings, none serious.|All {n} green. First time!]
[Yes!|Warnings are the test ones, on purpose.]

*Your nightly batch came at {t}, usually it is earlier. All fine?
[Month end, it is always late then.|Yes, backup ran long. Sorry, normal from tomorrow.]
[Ok, no problem.|Thanks, only wanted to be sure.]

*How should we round {amt} × 0.{n2}? Up, down, banker's?
[Half up, like the tax office likes it.|Banker's. We are the bank.]
[Obviously :)|Ok.]

*KL-{kl} can be closed? I don't see the problem on {env} anymore.
[Closed.|Please wait, I ask {place}. ... Yes, close.]

*We have a candidate for pilot from {place}: {shop}. Known to you?
[Known, good client since years.|Not to me, I ask the branch.]
[They are eager, wrote us twice.|Ok, waiting.]

*Can we get {n2} minutes with somebody who knows the core booking calendar?
[Pani Halina. {wd} {t}, she agreed if you keep it short.|I know it a bit, call me.]
[Thank you and greet pani Halina.|Calling.]

*The {scr} in Polish is too long for small phones. May we write shorter?
[Yes, send proposal.|Make it two lines, the word can't be shorter, it's Polish.]
[Ok, two lines.|Proposal sent.]

*Load test on {env} from {t} on {wd}, {n} per second, will it disturb somebody?
[Nobody is there then. Go.|Please stay under {n2} the first five minutes, then ok.]
[Finished, graph in the folder.|Done, nothing broke, almost boring.]

*Your sheet says {shop} has IBAN with 27 digits. We count 26.
[Typing mistake, corrected.|You are right, one zero too much.]

Is it true that "Kładka" cannot be pronounced by anybody west of Poznań?
Nor by our board. They say "the bridge".
Then we have a bridge with a board.

I have a cold since Monday, answers come slower, voice like Tom Waits.
Health! Tea with raspberry, don't argue.

Sorry for the red exclamation mark in the last mail, Outlook decided alone.
I was already running to the basement :)

Can you send the photo from the workshop in Kalisz? My mother asks what I do.
In the folder. You are the one behind the big plant.
Classic.

Do you always answer at 7 in the morning?
At seven the coffee machine has no queue. It is pure strategy.

Our intern translated "clearing" to Lithuanian as "forest glade". We keep it.
In Polish it also would work, "polana". The payment goes to the glade and comes back.
""", 8)

ANY = grow("""
*Reminder: demo for {place} on {wd} {t}, who shows the {scr}?
[I can.|Me, if nobody else wants.|You, you did it best the last time.]
[Agreed.|Fine for me.]

*Summary of today's call about KL-{kl}: retry {n2} times, then mail to the merchant. Correct?
[Correct.|Correct, plus log line.|Almost: {n2} minutes, not times.]
[Corrected.|Thanks, I put it in the ticket.]

*Moving our talk on {wd} to {t}, ok?
[Ok.|Fine, even better.|Ok, but I have a hard stop after half an hour.]

*The dashboard for {place} has a hole at {t} on {wd}. Somebody knows?
[Restart of the collector, data is there, only the picture not.|I see, our switch. It was planned.]
[Fine.|Then I don't worry.]

*I put the minutes of the working session about {scr} in the folder. Please look until {wd}.
[Looked. One name is wrong, the rest is ok.|Good minutes, nothing to add.]
[Thanks.|Corrected.]

*{shop} wrote a nice review: "money was in Lithuania before I closed the laptop".
[Can we print this?|Ha! That goes on the wall.]
[Asked them, they agree.|Yes.]

*Does someone have the newest list of merchants, {place} and {p2}?
[Folder 04, version of {wd}.|I send you, {n} lines.]
[Got it.|Thanks a lot.]

*KL-{kl} is more complicated than I thought, I need till {wd}, not tomorrow.
[Thanks for saying. {wd} is ok.|No problem, nobody waits for it before.]
[Ready, one day earlier :)|Done as said, please review.]

*Numbers of the week: {n} merchants, {kl} payments, {n2} complaints, all small.
[Good week.|Complaints about what?|We had worse.]
[Mostly about the password rules.|Same shop three times.]

*I disagree a bit with the comment in KL-{kl}, a retry without a pause will only make {err} twice.
[Hm. True. With a pause of {n2} seconds?|I thought so too, but the clearing allows it. See their page.]
[Good, then I am on board.|Ok, convinced.]

*Who has the keys for the meeting room screen in {place}?
[Reception.|Nobody knows since years. Take the cable.]

*Train to {place} on {wd}: {t}. Who joins?
[Me.|I go by car, place for two.]
[See you on the platform.|Car is better, thanks!]

*What was the decision about amounts over {amt}?
[Manual check first four weeks, then we look again.|Second approver. It is in the minutes.]
[Thanks, memory like a sieve.|Right.]

*Nice work with the {scr}, {n2} clicks less than before.
[Thank you!|It was the whole team, but I take it.]

*Can we drop case {n} from the regression? Takes {n2} minutes and never finds a thing.
[Yes please.|Keep it for month end only.]
[Agreed.|Ok, tagged.]

*I wrote a page about {err} in the wiki, please check if I understood the thing right.
[Two small changes, otherwise very clear.|Right. Finally somebody wrote it.]

Good morning! Fog in Vilnius, who has sun?
Poznań: grey. The official colour.

Storks are back in Suwałki, branch manager sent picture.
In Lithuania as well since Tuesday. They had no visa problem.

Cepelinai or pyzy, please decide, it blocks the lunch in the workshop.
This is a question on which unions broke.
Both. Then sleep.

Anyone lost a grey scarf in the Kalisz office?
Mine! Thank you. I come for it in two weeks.

Happy name day to all Josephs who are here under other names.
Thank you, I am here under cover.

For who likes numbers: today is payment number 7,777.
To whom?
A dentist in Alytus. Less romantic than the honey.
""", 8)

MAILS = grow(r"""
*Subject: Statement files {place}, week check | Hello,\n\nplease find attached the comparison for {place}. {n} lines agree, {n2} differ, all by the fee of {amt}.\n\nBest regards
Hi,\n\nthanks, the {n2} are the ones with shared fee. I corrected the column.\n\nBest
Thank you, closed from our side.

*Subject: Questionnaire {shop} | Dear colleagues,\n\nthe onboarding form of {shop} lacks the page about owners. Could you ask them once more?\n\nKind regards
Hello,\n\nthey sent it to the wrong address. Attached.\n\nRegards
Received with thanks.

*Subject: Invoice for {n} onboardings | Hello,\n\nthe invoice says {n}, our list says {n2} more. Can we talk {wd} {t}?\n\nRegards
Hi, your list is right, new invoice is coming. Sorry for the mess.
No problem at all.

*Subject: Access for training in {place} | Hi,\n\nwe need guest access for {n2} people on {wd}, names below.\n\nThank you
Done, they are on the list at reception.

*Subject: Text for help page, {scr} | Hello,\n\nhere is the text in two languages. Please check the Polish, I did it with dictionary and prayer.
Dear all,\n\nprayer helped, two endings corrected. You may publish.\n\nKind regards

*Subject: Complaint no. {kl} | Good day,\n\n{shop} complains that {amt} EUR to {payee} was shown twice. It was booked once. What shall we answer them?
Hello,\n\nit is the browser's back button. Suggested answer is attached, short and polite.
Thank you, sent to them with small changes.

*Subject: Report for {wd} | Hi,\n\nplease send your part of the weekly report until {t}, mine is in.\n\nThanks
Is in. Half an hour late, excuse me.
No tragedy.

*Subject: Data protection annex, row {n2} | Dear all,\n\nin row {n2} we have "retention {n} months". Our register says 60. Which one shall stand?\n\nKind regards
Hello,\n\n60 is right. We changed it in our register as well.\n\nBest
Thank you for the quick clarification.

*Subject: Visit in {place} | Hello,\n\n{wd} we would visit the branch in {place} with two people, to look how they do it really. Does it fit?
Good day,\n\nit fits, they are looking forward and there will be cake, I was told.

*Subject: Test protocol {env}, round {n2} | Hi,\n\nround {n2}: {n} passed, 2 failed (KL-{kl} and the printer one).
Hello, first is fixed. Printer one we must accept, I think. It is older than both companies.
Accepted. Put it as known issue.

*Subject: Rates for batch of {shop} | Hello,\n\ncan you confirm the price for batches above {n} lines? The merchant in {place} asks second time.\n\nThanks
Hi,\n\nconfirmed, 0.{n2} per line. Told the merchant too.

*Subject: Signature page KL-{kl} | Dear colleagues,\n\nattached the page for signature. Both copies, please, in blue.\n\nKind regards
Signed, courier comes {wd}. In blue!

Subject: Recipe | As promised, recipe for šakotis. You need a spit and a free Sunday.
Thank you, I have neither, but my father in law has both.

Subject: Wrong attachment, sorry | Sorry, in my last mail was the canteen menu and not the protocol. Now the right one.
I was wondering about the dumplings in section 3. All good :)

Subject: Thank you for Tuesday | Dear colleagues,\n\nthank you for Tuesday, the people in the branch spoke about it the whole week.
It was our pleasure. Please greet pani Grażyna.
""", 9)

INB = grow("""
*Who has the travel orders for {place}?
[I have.|In the blue folder.]

*Controlling asks again for the cost centre of KL-{kl}.
[4417, as always.|I answer them.]

*Legal wants the list of merchants in {place}, by {wd}.
[I prepare.|Sent.]

*Room {n} is free on {wd} {t}, shall I book?
[Yes please.|Book it.]
[Booked.|Done.]

*Branch {place} praises the training, marks 4.{n2} of 5.
[Nice.|Well done to the trainers.]
""", 7)

INS = grow("""
*Who takes on-call for {wd}? I have the dentist.
[Me.|I can until {t}.]

*Deploy 1.{n} done, {n2} tests skipped, all flaky.
[Unskip them till {wd} please.|ok]

*The coffee order: {n2} kilos or one more?
[More.|Always more.]

*Merchants from {p2}: {n} tickets today, mostly passwords.
[I write a help page.|Passwords are our destiny.]

*Somebody from {payee} wants an API key directly.
[Send them to me.|Nice, lead!]
""", 7)

POOLS = dict(b=BANKASKS, s=STARTASKS, a=ANY, m=MAILS, ib=INB, i_s=INS)
DEVB, DEVS = [(TOM, MAN), (TOM, LUK), (MAR, LUK), (MAR, RUT), (TOM, MAN)], [(MAN, TOM), (LUK, TOM), (LUK, MAR), (RUT, MAR), (MAN, MAR)]
MAILP = [(MAR, IEV), (BEA, RUT), (IEV, MAR), (RUT, BEA), (PAW, RUT), (IEV, AGA), (MAR, RUT)]


def talk(kind, where, pairs, per_week, first, last, reply=(4, 240), answered=1.0, threads=0.6):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in S.holidays:
            continue
        for _ in range(S.poisson(per_week / 5)):
            one, other = C.choice(pairs)
            if date in S.closed[one.party] or not POOLS[kind]:
                continue
            S.exchange(where[0], where[1], date, one, other, POOLS[kind].pop(), reply, answered, threads, (8.0, 17.0))


def period(first, last, k, rb=(5, 200), rs=(5, 200), ab=1.0, as_=1.0):
    """k: how much is talked; rb, rs: how fast Sraunio answers the bank, and the bank Sraunio."""
    talk("b", ("slack", DEV), DEVB, 3.2 * k, first, last, rb, ab)
    talk("s", ("slack", DEV), DEVS, 3.2 * k, first, last, rs, as_)
    talk("a", ("slack", ALL), [(MAR, IEV), (IEV, MAR), (RUT, MAR), (TOM, MAN), (BEA, IEV), (MAN, TOM), (PAW, RUT), (LUK, MAR)], 2.6 * k, first, last, (5, 300), min(ab, as_))
    talk("m", ("mail", None), MAILP, 2.4 * k, first, last, (30, 500), min(ab, as_))


period("2025-02-05", "2025-05-20", 1.3)
period("2025-05-21", "2025-07-11", 1.0, (10, 300), (10, 300))
period("2025-07-12", "2025-08-29", .75, (20, 420), (20, 400), .97, .97)
period("2025-09-01", "2025-10-03", .62, (500, 1500), (60, 600), .85, .9)
period("2025-10-06", "2025-12-12", .34, (500, 1700), (120, 900), .82, .88)
talk("ib", ("slack", BANK), [(MAR, TOM), (AGA, MAR), (BEA, MAR), (PAW, MAR)], .7, "2025-02-05", "2025-12-12")
talk("i_s", ("slack", SRA), [(MAN, LUK), (IEV, RUT), (LUK, RUT), (ROK, IEV)], .7, "2025-02-05", "2025-12-12")

# ---- A good beginning -------------------------------------------------------------------------------------------------------
S.minutes("2025-02-05", "Kładka steering", [AGA, TOM, BEA, MAR, ROK, IEV, MAN, RUT], """
First meeting in Poznań. Aim of the first year: small firms from nine branches pay to Lithuania within ten seconds; Latvia and Estonia in the second year.

## Decisions
- Steering meets every four weeks, in person once a quarter.
- Anything that changes for the other side (interfaces, hours, prices, people) is told at least 14 days before.
- Questions between us get an answer within two working days, also if the answer is "not yet".
- Pilot in Kalisz and Suwałki, then the others.

## Actions
- Mantas: draft of interface, 21 February
- Tomasz: access to the test rack, 14 February
- Ruta and Marcin: one page who calls whom
""")
m = S.mail("2025-02-06 09:12", AGA, [ROK, IEV], "After yesterday", "Dear Rokas, dear Ieva,\n\nI would like to thank you for yesterday. My colleagues are not easily enthusiastic and they are. If something in our house seems slow or odd to you, please call me, I know most of the corridors.\n\nKind regards\nAgnieszka Wolska", cc=[MAR])
S.mail("2025-02-06 09:31", ROK, AGA, "Re: After yesterday", "Thank you Agnieszka. Will call. Same here: if we run too fast, pull the sleeve.\n\nRokas", cc=[MAR, IEV], reply_to=m)
a = S.slack("2025-02-20 15:02", DEV, MAN, "Interface draft needs three more days, I underestimated the refund part. 24th instead of 21st, is it a problem?")
S.slack("2025-02-20 15:20", DEV, TOM, "Not a problem. Better with refunds.", a)
S.slack("2025-02-24 08:49", DEV, MAN, "Draft is in the folder, refunds included, 31 pages, sorry about the 31.", a)
S.slack("2025-02-24 16:10", DEV, TOM, "Read it. Page 12 is wrong, the remaining 30 are better than ours.", a)
# urgent, simply urgent
a = S.slack("2025-03-13 10:04", DEV, TOM, "URGENT. Pre-prod certificate chain is broken, nothing goes through, training in Kalisz starts at 11.")
S.slack("2025-03-13 10:06", DEV, LUK, "on it right now", a)
S.slack("2025-03-13 10:31", DEV, LUK, "new chain is in. it was the intermediate. pls test", a)
S.slack("2025-03-13 10:33", DEV, TOM, "Green. 27 minutes to spare, I owe you a beer.", a)
# joke that both share
a = S.slack("2025-03-26 12:40", ALL, MAR, "Our side, typical bank: form to request the form. I just filled it in. Twice.")
S.slack("2025-03-26 12:47", ALL, IEV, "Our side, typical start-up: we have no form, so everybody asks Ruta", a)
S.slack("2025-03-26 12:49", ALL, RUT, "And Ruta keeps a form. In secret.", a)
S.slack("2025-03-26 12:52", ALL, BEA, "I knew that there is one serious person in Vilnius.", a)
S.minutes("2025-03-05", "Kładka steering", [AGA, TOM, MAR, ROK, IEV, MAN], "Draft of the interface accepted with comments. Test rack open since 12 February.\n\n## Decisions\n- Webhooks in version 1 for the pilot.\n\n## Actions\n- Beata: list of screening questions, 14 March\n- Lukas: retries in sandbox")
S.minutes("2025-04-02", "Kładka steering", [AGA, TOM, BEA, MAR, ROK, IEV, RUT], "Pilot ready for 14 April. Screening list arrived in time, thanks to Beata.\n\nTomasz and Mantas do not agree who pays the second test rack and ask steering together to decide.\n\n## Decisions\n- Second rack: half and half, Agnieszka and Rokas decide the invoice.\n\n## Actions\n- Marcin: branch letters, 9 April")
# escalation both asked for
m = S.mail("2025-03-31 14:22", TOM, [AGA, ROK], "Second test rack: please decide on Wednesday", "Dear both,\n\nMantas and I have discussed it three times and come to no end. He thinks it is infrastructure, I think it is project. We both think you should decide it, we wrote this mail together.\n\nTomasz", cc=[MAN, MAR])
S.mail("2025-03-31 14:40", MAN, [AGA, ROK], "Re: Second test rack: please decide on Wednesday", "Confirmed, written together, with one beer between us.\nMantas", cc=[TOM, MAR], reply_to=m)
S.mail("2025-04-01 08:30", AGA, [TOM, MAN], "Re: Second test rack: please decide on Wednesday", "Gentlemen,\n\nwith pleasure. On the agenda.\n\nA. Wolska", cc=[ROK, MAR], reply_to=m)
# pilot live
a = S.slack("2025-04-14 09:03", ALL, MAR, "Kalisz is live. First payment: 84.00 to Medvilna UAB, six seconds.")
S.slack("2025-04-14 09:04", ALL, ROK, "SIX. Well done all of you, both houses", a)
S.slack("2025-04-14 09:10", ALL, AGA, "I have printed the receipt. Thank you all, particularly Lukas, who was here yesterday, on Palm Sunday.", a)
# announced change (good)
m = S.mail("2025-04-16 11:05", IEV, [MAR, TOM, BEA], "Sandbox offline on 8 May, three hours", "Hi all,\n\nwe move the sandbox to a new data centre on Thursday 8 May from 18:00 until 21:00. Nothing changes for you, no new addresses. If the date is bad, say until Easter and we shift it.\n\nIeva", cc=[MAN])
S.mail("2025-04-16 13:44", MAR, IEV, "Re: Sandbox offline on 8 May, three hours", "Hi Ieva,\n\nthe date is fine, thanks for the early word.\n\nMarcin", reply_to=m)
# third firm criticised
a = S.slack("2025-05-06 10:14", ALL, TOM, "The SMS gateway (Dzwonex) lost 340 messages and answers us with a poem about \"elevated traffic\". Hopeless company.")
S.slack("2025-05-06 10:20", ALL, RUT, "They told me there were no lost messages at all. They never tell anything until you send them proof.", a)
S.slack("2025-05-06 10:22", ALL, TOM, "Let us send the proof together, yours and ours in one table.", a)
S.slack("2025-05-08 09:15", ALL, RUT, "They paid the penalty. In full!", a)
S.minutes("2025-04-30", "Kładka steering", [AGA, TOM, MAR, ROK, IEV, MAN], "Two weeks of pilot: 61 merchants, 412 payments, four complaints, all answered.\n\n## Decisions\n- Suwałki goes live on 12 May.\n- Reconciliation file version 2 (with fees by line) by 30 May, Sraunio.\n\n## Actions\n- Mantas: reconciliation file version 2, 30 May\n- Tomasz: screening thresholds for Suwałki, 9 May")

# ---- It turns ---------------------------------------------------------------------------------------------------------------
a = S.slack("2025-05-21 16:52", ALL, PAW, "Dear all, for information: with effect from tomorrow 22 May the bank books orders until 15:30 and no longer until 17:00. Branches have the circular. Regards, P. Mrozek")
S.slack("2025-05-21 17:08", ALL, IEV, "Tomorrow?? Our merchants see 17:00 on every screen. Circular from which day is it?", a)
S.slack("2025-05-22 08:20", ALL, PAW, "The circular is of 5 May.", a)
S.slack("2025-05-22 08:26", ALL, IEV, "So two weeks in all nine branches and in no place where we could have read it.", a)
S.slack("2025-05-22 09:40", DEV, LUK, "so i spent the evening moving the cut-off in 14 templates. 3 merchants in Suwałki missed it already, salaries")
S.truth("2025-05-21", "change without notice: cut-off moved with a day's warning", "nadwarta", "sraunio", 4)
S.slack("2025-05-22 18:02", SRA, MAN, "Recon v2 stays on the shelf this week, Lukas and me repair screens because of their 15:30. I am not going to write them an essay about it.")
S.slack("2025-05-22 18:10", SRA, ROK, "ok. they didn't ask us either")

S.minutes("2025-05-28", "Kładka steering", [AGA, TOM, PAW, MAR, IEV, MAN], "Cut-off: Paweł explains that treasury required it. Ieva notes that merchants were affected. No further discussion for lack of time.\n\nReconciliation file version 2: on track for 30 May (Mantas).\n\n## Actions\n- Tomasz: screening thresholds for Suwałki (was 9 May), 6 June")
a = S.slack("2025-06-03 09:15", DEV, TOM, "Reconciliation file v2 was for Friday. Folder is empty. Did I look in a wrong place?")
S.slack("2025-06-03 11:50", DEV, MAN, "No. Tuesday next week.", a)
a = S.slack("2025-06-11 08:40", DEV, TOM, "It is Wednesday next week.")
S.slack("2025-06-11 15:33", DEV, MAN, "We had other things to repair, as you may remember. End of month realistic.", a)
S.slack("2025-06-11 15:41", DEV, TOM, "Noted. Accounting does it by hand in the meantime, four ladies, every evening.", a)
S.truth("2025-06-11", "promise slips: reconciliation file twice overdue", "sraunio", "nadwarta", 4)

# unanswered request
m = S.mail("2025-06-10 10:02", RUT, TOM, "Thresholds for Suwałki", "Hello Tomasz,\n\nthe values for the fraud rules in Suwałki were planned for 9 May and then for 6 June. We let everything over 500 euro go by hand until then. When can I have them?\n\nRuta", cc=[BEA])
S.mail("2025-06-17 09:30", RUT, [TOM, BEA], "Re: Thresholds for Suwałki", "Hello,\n\ncoming back to this one. Yesterday 43 payments waited for me personally.\n\nRuta", reply_to=m)
a = S.slack("2025-06-25 08:35", ALL, RUT, "@Tomasz @Beata third try, here in the open: fraud thresholds Suwałki. Anything. Even \"no\".")
S.slack("2025-06-27 16:40", SRA, RUT, "Nothing. I think they let me cook.")
S.slack("2025-06-25 17:20", BANK, TOM, "Ruta asks for the thresholds again. I would give them when I see the reconciliation file. Not earlier.")
S.slack("2025-06-25 17:31", BANK, MAR, "I would not make it a barter... but ok, your table.")
S.truth("2025-06-25", "request without answer: thresholds asked for three times", "nadwarta", "sraunio", 3)
S.truth("2025-06-25", "vicious circle: cut-off moved, file held back, thresholds held back", "both", "both", 3)

S.minutes("2025-06-25", "Kładka steering", [AGA, TOM, MAR, IEV, MAN], "Short. Figures good: 118 merchants. Open items carried over (reconciliation file, thresholds).\n\n## Actions\n- All: close open items before holidays")

# pressure kept to oneself
S.slack("2025-06-18 19:05", SRA, ROK, "Between us: second half of the round moves to autumn, investor wants to see other banks on the list. We have cash till January if careful. Not a word to Poznań, they would start to shake.")
S.slack("2025-06-18 19:12", SRA, IEV, "They will notice that Lukas is on another project half the week.")
S.slack("2025-06-18 19:14", SRA, ROK, "then he is \"busy\". please")
a = S.slack("2025-06-30 10:12", DEV, MAR, "Is Lukas on leave? He is green but quiet.")
S.slack("2025-06-30 14:05", DEV, MAN, "Busy.", a)
S.truth("2025-06-30", "pressure not shared: money is short and a developer is taken off", "sraunio", "nadwarta", 2)

# noise: heated, solved the same day
a = S.slack("2025-06-16 09:20", DEV, MAN, "Who on earth validates an IBAN with a regular expression in 2025?")
S.slack("2025-06-16 09:44", DEV, TOM, "Me. In 2011. It still catches more than your service.", a)
S.slack("2025-06-16 10:15", DEV, MAN, "Tested with 5,000. Yours 3 misses, ours 11. I withdraw and would like your regular expression.", a)
S.slack("2025-06-16 10:18", DEV, TOM, "It has a licence: one beer per bracket.", a)

# start-up switches off v1
a = S.slack("2025-07-08 10:47", DEV, TOM, "Since 10:00 no callback reaches us. Branch in Suwałki phones, the receipts hang in \"sent\". What happened?")
S.slack("2025-07-08 11:25", DEV, MAN, "v1 of the webhooks is off since this morning. v2 is documented since April.", a)
S.slack("2025-07-08 11:29", DEV, TOM, "Documented is one thing. Which day it ends is the other thing. That stands nowhere.", a)
S.slack("2025-07-08 11:58", DEV, MAN, "Running two versions costs us people. Welcome to 15:30.", a)
S.truth("2025-07-08", "change without notice: webhook version 1 switched off", "sraunio", "nadwarta", 4)
m = S.mail("2025-07-09 08:05", AGA, [IEV, ROK], "Yesterday in Suwałki", "Dear Ieva, dear Rokas,\n\nI heard about the outage from a regional director who heard it from a client at a petrol station. I would have preferred another order.\n\nFrom now on every change of yours goes through our change board, with form CB-7, ten working days.\n\nKind regards\nA. Wolska", cc=[TOM, MAR])
S.mail("2025-07-10 18:30", ROK, AGA, "Re: Yesterday in Suwałki", "We take note.\nR.", cc=[IEV], reply_to=m)
S.truth("2025-07-09", "surprise: the bank's director hears of the outage from a client", "sraunio", "nadwarta", 3)

# loose words
S.slack("2025-07-17 16:12", ALL, MAN, "CB-7, field 14: \"name of the mainframe\". Filling in forms for a museum with a login page.")
S.slack("2025-07-17 16:30", ALL, BEA, "Some of us are liable with their names for what happens in this museum.")
S.truth("2025-07-17", "loose label: museum with a login page", "sraunio", "nadwarta", 4)
S.slack("2025-07-18 09:02", SRA, IEV, "Mantas, was it needed?")
S.slack("2025-07-18 09:30", SRA, MAN, "No. But it was true.")

# steering called off
m = S.mail("2025-07-22 16:50", AGA, [ROK, IEV, MAN], "Steering tomorrow", "Dear all,\n\ntomorrow I can not make it and I don't think that it makes sense without the open items being closed. We will see each other in August.\n\nAgnieszka Wolska", cc=[MAR, TOM])
S.mail("2025-07-22 17:20", IEV, AGA, "Re: Steering tomorrow", "Pity, I have the train ticket. August then.\n\nIeva", reply_to=m)
S.mail("2025-07-29 11:15", TOM, [IEV, MAN], "File of 28 July", "Ladies and gentlemen,\n\nreconciliation file version 2 came yesterday, without a word, with 212 lines and 9 of them wrong.\nIn this bank we check before we deliver. Over there in Vilnius you ship first and let Poznań sweep. That is the difference between you and us and it will probably stay like this.\n\nT. Rybak", cc=[MAR, BEA])
S.truth("2025-07-29", "us against them: we check, you ship and let Poznań sweep", "nadwarta", "sraunio", 4)
S.slack("2025-07-30 09:10", SRA, MAN, "Next file Tomasz gets on paper. In a museum one uses paper.")

# escalation
m = S.mail("2025-08-05 13:40", AGA, [ROK], "Formal letter: performance under the cooperation agreement", "Dear Mr Petrauskas,\n\nthe bank herewith states that delivery under annex 2 was late by 59 days and that the switch-off of 8 July was a breach of annex 4. A copy goes to the chair of our supervisory committee and to your lead investor, Vėtrungė Capital, as a party named in clause 19.\n\nWe expect a written plan within ten days.\n\nAgnieszka Wolska\nDirector", cc=[PAW])
S.mail("2025-08-06 10:10", IEV, AGA, "Re: Formal letter: performance under the cooperation agreement", "Agnieszka,\n\nI sat with Marcin for an hour on Monday and on the Thursday before, and nobody said a thing. Now our investor phones me before you do.\n\nYou told us in February to call you. You have my number as well.\n\nIeva", cc=[MAR, ROK], reply_to=m)
S.slack("2025-08-06 11:02", BANK, MAR, "I have to say I learned about the letter from Ieva's mail. It would have been good to know on Monday, sitting opposite her.")
S.slack("2025-08-06 11:20", BANK, AGA, "It was decided on Friday, Marcin. I am sorry, there was no time.")
S.truth("2025-08-05", "escalation without an earlier word: letter to the investor and the committee", "nadwarta", "sraunio", 5)
m = S.mail("2025-08-14 17:55", ROK, AGA, "Plan", "Plan attached. One page.\n\nR. Petrauskas", cc=[PAW])

# noise: urgent and good, a nice thing in the midst
a = S.slack("2025-08-12 13:11", DEV, RUT, "Emergency, please: 18 payments of Mleczarnia Zorza went to a wrong payee list, their mistake. Can you stop them on your side?")
S.slack("2025-08-12 13:13", DEV, MAR, "Stopping. 17 caught, one is through.", a)
S.slack("2025-08-12 13:50", DEV, RUT, "The one came back already, Balta Varna are honest people. Thank you Marcin, really.", a)
S.slack("2025-08-12 13:58", DEV, MAR, "Any time.", a)
S.minutes("2025-08-20", "Kładka steering", [AGA, PAW, MAR, ROK, IEV], "Plan of Sraunio noted. 171 merchants.\n\nRokas asks when Gniezno and Leszno follow. Agnieszka: after the plan is fulfilled.\n\nIeva proposes an hour with a neutral person to look at how the summer went. Postponed.\n\n## Decisions\n- none\n\n## Actions\n- Sraunio: corrected file, 5 September")
S.truth("2025-08-20", "silence: the proposal to look back together is put off and never taken up", "nadwarta", "sraunio", 2)

# the newcomer
a = S.slack("2025-08-19 09:00", ALL, MAR, "Please welcome Kamil Zaremba, who comes to us from the Gniezno branch and takes over part of Tomasz's work on the files.")
S.slack("2025-08-19 09:22", ALL, KAM, "Good morning everybody! I am very glad to be here. I will have many questions, please be patient :)", a)
S.slack("2025-08-21 10:15", DEV, KAM, "Hello, could somebody from Sraunio give me read access to the file repository? And is there a picture how the pieces fit?")
S.slack("2025-08-26 09:05", DEV, KAM, "Hello again, me with the access :) Maybe I wrote in the wrong channel?")
S.slack("2025-08-29 13:30", DEV, KAM, "I try to understand the field FEE_ORIG from the old PDF. If anyone of the authors has ten minutes, I am free any time.")
S.slack("2025-09-02 15:30", BANK, KAM, "Is it normal that they do not write back? I don't want to be a nuisance in my second week.")
S.slack("2025-09-02 15:44", BANK, TOM, "It is normal now. Read the PDF.")
S.truth("2025-08-29", "newcomer left alone: Kamil asks three times for access and a picture", "sraunio", "nadwarta", 3)

# slow replies
a = S.slack("2025-09-11 09:10", DEV, MAR, "I counted, not to be petty: in spring I had an answer from you before lunch, now on the third day. Is something the matter?")
S.slack("2025-09-15 16:20", DEV, LUK, "many things at once. will try", a)
S.truth("2025-09-11", "replies slow down: answers from Vilnius on the third day", "sraunio", "nadwarta", 3)
m = S.mail("2025-09-16 15:05", MAR, [ROK, IEV, MAN], "Steering of 17 September", "Dear all,\n\nI was asked to call off tomorrow's meeting, Agnieszka has the autumn fair. No new date yet.\n\nMarcin", cc=[AGA, TOM])
S.mail("2025-09-18 10:40", IEV, MAR, "Re: Steering of 17 September", "OK.", reply_to=m)
S.truth("2025-09-16", "meetings cancelled: steering called off for the second time, on the eve", "nadwarta", "sraunio", 3)

# contribution
m = S.mail("2025-09-19 09:30", PAW, [IEV, RUT], "For your information: article from the fair", "Hello,\n\nas information the article from the trade fair in Poznań, with award.\n\n\"Bank Nadwarta built Kładka in its own laboratory. 'Our engineers needed fourteen months', says director Agnieszka Wolska.\"\n\nRegards\nP. Mrozek")
S.mail("2025-09-19 09:52", RUT, PAW, "Re: For your information: article from the fair", "Thank you. I have searched for our name and found it in the list of exhibitors, under catering and other services.\n\nRuta", cc=[IEV], reply_to=m)
S.slack("2025-09-19 10:15", SRA, LUK, "own laboratory. ok. i will write that on my palm sunday timesheet")
S.truth("2025-09-19", "contribution not credited: award article names only the bank", "nadwarta", "sraunio", 4)

# noise: joke about third, trivial apology, sick leave
a = S.slack("2025-09-24 11:00", ALL, BEA, "I must apologise, in yesterday's list I wrote \"Ms Lukas Balsys\".")
S.slack("2025-09-24 14:30", ALL, LUK, "my grandmother always wanted a girl, all good", a)
a = S.slack("2025-10-02 09:05", ALL, RUT, "I am in hospital until Monday, nothing bad, appendix. Mantas takes my queue, phone numbers are the same.")
S.slack("2025-10-02 09:12", ALL, MAR, "Oh dear! Get well, we send flowers, and not by form.", a)
S.slack("2025-10-02 09:40", ALL, AGA, "All good wishes, Ruta.", a)
a = S.slack("2025-10-09 14:02", DEV, KAM, "The clearing house has moved its test window without telling a soul, third time this year. Awful.")
S.slack("2025-10-10 10:10", DEV, LUK, "yes, they do that to everybody", a)

# thinning
S.truth("2025-10-20", "contact thins out: less than half of the spring's traffic", "both", "both", 3)
S.slack("2025-10-21 08:50", BANK, MAR, "Has anybody spoken with Mantas this month? I mean with the voice.")
S.slack("2025-10-21 09:15", BANK, TOM, "No.")

# goals
S.minutes("2025-10-15", "Kładka steering", [PAW, MAR, TOM, IEV], "40 minutes, by video. Agnieszka and Rokas excused.\n\nIeva: for Sraunio the interesting part is now Germany, Kładka should become a product for several banks, branding neutral.\nPaweł: for the bank it is a service for own clients in own branches, Germany was never a subject.\nBoth remarks are put on record.\n\n## Decisions\n- none\n\n## Actions\n- none")
S.truth("2025-10-15", "goals drift: product for many banks against service for own branches", "both", "both", 4)
a = S.slack("2025-10-29 10:05", ALL, IEV, "Latvia and Estonia were meant for the second year. Shall we start a list?")
S.slack("2025-10-30 16:12", ALL, PAW, "I think we can spare ourselves that. It is quite enough if Kalisz and Suwałki keep running.", a)
S.slack("2025-10-31 11:40", ALL, IEV, "Fine by me. I have crossed it out in our plan.", a)
S.truth("2025-10-30", "ambition fades: the second year is dropped in three lines", "nadwarta", "sraunio", 3)

# surprise for the bank, exit of both
m = S.mail("2025-11-05 08:55", TOM, IEV, "Newspaper", "Hello,\n\nI read this morning that Sraunio starts in January with Kredyt Pomorze, \"with the technology proven in western Poland\". I suppose that we are western Poland.\n\nWas it planned to tell us?\n\nT. Rybak", cc=[MAR, AGA])
S.mail("2025-11-12 17:45", IEV, TOM, "Re: Newspaper", "The contract allows it. The press was early, we would have written this week.\n\nIeva", cc=[MAR, AGA], reply_to=m)
S.truth("2025-11-05", "surprise: the bank reads about a rival bank in the newspaper", "sraunio", "nadwarta", 4)
m = S.mail("2025-11-19 10:20", PAW, [IEV, MAN], "Hand-over documents", "Hello,\n\nthe bank asks for the complete description of interfaces, operations manual and source in escrow according to clause 23, in a form in which another supplier could go on with it. Date: 12 December.\n\nRegards\nPaweł Mrozek")
S.mail("2025-11-24 09:15", MAN, PAW, "Re: Hand-over documents", "Manual is from June and wrong by now. You get what is there.\n\nMantas", cc=[IEV], reply_to=m)
S.truth("2025-11-19", "leaves: the bank asks for everything a next supplier would need", "nadwarta", "sraunio", 3)
# noise: good words late
a = S.slack("2025-11-27 12:02", DEV, KAM, "Lukas, the script you left in the folder saved me two days. Thank you!")
S.slack("2025-11-27 16:50", DEV, LUK, "glad it's useful", a)
m = S.mail("2025-12-04 16:00", ROK, AGA, "Annex 2", "Dear Agnieszka,\n\nwe will not prolong annex 2 after 31 March. The pilot branches will be served until then.\n\nIt was a good idea, in February.\n\nRokas", cc=[IEV, PAW])
S.mail("2025-12-08 09:05", AGA, ROK, "Re: Annex 2", "Dear Rokas,\n\nconfirmed.\n\nIt was.\n\nAgnieszka Wolska", cc=[PAW], reply_to=m)
S.truth("2025-12-04", "leaves: Sraunio does not prolong annex 2", "sraunio", "nadwarta", 5)
a = S.slack("2025-12-10 09:30", DEV, KAM, "Certificate for Suwałki is renewed, nothing to do for you.")
S.slack("2025-12-11 10:05", DEV, LUK, "ok thanks", a)

S.write()
