"""SOUR: Mulavarta Systems (Pune) runs the reconciliation platform RECTRA for the operations unit of Bank Aarwyl (Zürich);
Pemberthy Larke (Leeds) audits the controls of both. It begins well and turns in January."""
import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import datetime as dt
import re
from kit import Story, day, days

story = Story(41207, "Europe/Zurich", "2025-08-18", "2026-06-19")
rnd = story.chance
story.party("mulavarta", "mulavarta.example")
story.party("aarwyl", "aarwyl.example")
story.party("pemberthy", "pemberthylarke.example")

raghav = story.person("Raghavendra Kulkarni", "mulavarta", "Delivery Head")
sneha = story.person("Sneha Deshpande", "mulavarta", "Service Lead until January")
imran = story.person("Imran Shaikh", "mulavarta", "Senior Developer")
lakshmi = story.person("Lakshmi Narayanan", "mulavarta", "Test Lead")
tejas = story.person("Tejas Pawar", "mulavarta", "L2 Support")
vaishnavi = story.person("Vaishnavi Iyer", "mulavarta", "Service Lead from January")
apte = story.person("Shrikant Apte", "mulavarta", "Chief Operating Officer")

beat = story.person("Beat Zurlinden", "aarwyl", "Head of Operations")
corinne = story.person("Corinne Aeschlimann", "aarwyl", "Corporate Actions")
reto = story.person("Reto Bachofner", "aarwyl", "Nostro Reconciliation")
fabienne = story.person("Fabienne Durussel", "aarwyl", "Change and Release")
urs = story.person("Urs Gämperle", "aarwyl", "Interfaces")
vonarx = story.person("Madeleine von Arx", "aarwyl", "Chair of the Audit Committee")

alison = story.person("Alison Thwaite", "pemberthy", "Partner")
gareth = story.person("Gareth Prosser", "pemberthy", "Audit Manager")
jas = story.person("Jaswinder Gill", "pemberthy", "Senior Auditor")
hannah = story.person("Hannah Critchley", "pemberthy", "IT Audit")
oliver = story.person("Oliver Brackenbury", "pemberthy", "Associate")

M = [sneha, imran, lakshmi, tejas, raghav, vaishnavi]
A = [beat, corinne, reto, fabienne, urs]
P = [gareth, jas, hannah, oliver]
story.channel("recon-daily", M + A)
story.channel("controls-evidence", M + A + P)
story.channel("releases", [sneha, vaishnavi, imran, lakshmi, raghav, fabienne, corinne, urs, reto, hannah, gareth])
story.channel("pune-floor", M)
story.channel("zh-pausenraum", A)

for party in ("mulavarta", "aarwyl", "pemberthy"):
    story.away(party, "2025-12-24", "2026-01-02")
    for one in ("2026-04-03",):
        story.away(party, one, one)
for one in ("2025-08-27", "2025-10-02", "2025-10-20", "2025-10-21", "2025-10-22", "2026-01-26", "2026-03-04", "2026-03-19", "2026-05-01"):
    story.away("mulavarta", one, one)
for one in ("2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25"):
    story.away("aarwyl", one, one)
for one in ("2025-08-25", "2026-04-06", "2026-05-04", "2026-05-25"):
    story.away("pemberthy", one, one)

# ---------------------------------------------------------------- background

EVENTS = ["Halbergia rights issue", "Norvex interim dividend", "Quintaro stock split", "Bellmond tender offer", "Karsund optional dividend", "Fennick Foods spin-off",
          "Lumeris capital reduction", "Tarvos merger", "Ostermoor coupon", "Vindal Shipping redemption", "Pracht Holding name change", "Corriveau scrip dividend", "Aldgrove warrant exercise", "Immerlin bonus issue"]
ACCOUNTS = ["USD nostro at Hudson Mercantile", "GBP nostro at Fenwright", "EUR account at Banque Orvault", "SEK account at Nordhavn", "AUD nostro at Coolabah", "JPY account at Kisaragi Trust",
            "CAD nostro at Saint-Aubert", "NOK account at Skarvik", "HKD nostro at Lantau Union", "second EUR account at Orvault", "PLN account at Bank Wiselka", "SGD nostro at Tembusu"]
JOBS = ["RC-NOS-01", "RC-NOS-04", "RC-CA-07", "RC-CA-02", "RC-POS-03", "RC-FX-11", "RC-FEE-05", "RC-ARC-09", "RC-POS-06"]
FILES = ["camt.053", "MT535", "MT564", "MT566", "position file", "FX rate file", "fee file", "calendar file", "instrument master"]
CONTROLS = ["C-02", "C-03", "C-05", "C-07", "C-08", "C-09", "C-11", "C-12", "C-16", "C-17", "C-19", "C-21"]
PLACES = ["folder 14", "the shared drive", "the evidence room", "the March folder", "the tray on RECTRA", "SharePoint"]
HOURS = {"mulavarta": (6.6, 15.6), "aarwyl": (7.6, 17.2), "pemberthy": (9.6, 18.0)}
POOL, USED = {}, set()


def fillers(date):
    past = (date.replace(day=1) - dt.timedelta(days=1)).strftime("%B")
    week = (date - story.start).days // 7
    return dict(ev=rnd.choice(EVENTS), ev2=rnd.choice(EVENTS), acc=rnd.choice(ACCOUNTS), job=rnd.choice(JOBS), file=rnd.choice(FILES), ctl=rnd.choice(CONTROLS), ctl2=rnd.choice(CONTROLS),
                n=rnd.randint(5, 94), n2=rnd.randint(2, 17), k=rnd.randint(112, 986), inc=f"INC-{2300 + week * 23 + rnd.randint(0, 20)}", chg=f"CHG-{610 + week * 4 + rnd.randint(0, 3)}",
                amt=f"{rnd.randint(2, 940)}'{rnd.randint(100, 999)}.{rnd.randint(10, 99)}", fee=f"{rnd.randint(18, 890)}.{rnd.randint(0, 19) * 5:02d}", cents=f"{rnd.randint(1, 9)}.{rnd.randint(10, 99)}", rel=f"4.{1 + week // 11}.{week % 11}",
                past=past, isin=rnd.choice(["CH", "XS", "US", "GB", "DE"]) + "00" + str(rnd.randint(1000000, 9999999)) + "07", page=rnd.randint(3, 41), pct=rnd.randint(91, 99),
                min=rnd.randint(4, 55), place=rnd.choice(PLACES), hour=f"{rnd.randint(7, 11):02d}:{rnd.randint(10, 55)}")


def spin(text):
    while True:
        found = re.search(r"\[([^\[\]]*\|[^\[\]]*)\]", text)
        if not found:
            return text
        text = text[:found.start()] + rnd.choice(found.group(1).split("|")) + text[found.end():]


def drip(where, ones, others, per_week, deck, first, last, wait, answered=1.0, threads=0.6):
    """Like chatter, but with a direction, so that everybody keeps his own English; `wait` is minutes of working time per party."""
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(story.poisson(per_week / 5)):
            one = rnd.choice(ones)
            other = rnd.choice([p for p in others if p is not one])
            if date in story.closed[one.party]:
                continue
            if not POOL.get(id(deck)):
                POOL[id(deck)] = rnd.sample([e for e in deck if not (e[0][0] == "!" and e[0] in USED)], sum(not (e[0][0] == "!" and e[0] in USED) for e in deck))
            lines, fill = POOL[id(deck)].pop(), fillers(date)
            if lines[0][0] == "!":                                  # what happens once only
                USED.add(lines[0])
                lines = [lines[0][1:], *lines[1:]]
            at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=rnd.uniform(*HOURS[one.party]))
            threaded, goes_on, before, subject = rnd.random() < threads, rnd.random() < answered, None, "RECTRA"
            who, whom = other, one
            for number, line in enumerate(lines):
                if number and not goes_on:
                    break
                if line[0] == "+":                                      # the same goes on
                    line = line[1:]
                else:
                    who, whom = whom, who
                if number:
                    at = story.later(at, rnd.uniform(*wait[who.party]), who.party, HOURS[who.party])
                    if at.date() > story.end:
                        break
                text = spin(line).format(o=whom.first, s=who.first, **fill)
                when = at.strftime("%Y-%m-%d %H:%M:%S")
                if where:
                    before = story.slack(when, where, who, text, thread=before if threaded else None)
                else:
                    if text.startswith("Subject: "):
                        subject, text = (part.strip() for part in text[9:].split("|", 1))
                    before = story.mail(when, who, whom, subject if not before else "Re: " + subject, text, reply_to=before)


# Aarwyl asks, Mulavarta answers
AM = [
    ["[Morning|Hoi|Good morning] {o}, the {acc} shows {n} open items since the night. Normal or must I worry?", "Good morning {o}, {n2} of them are value date tomorrow and will match on their own. Balance I am checking.", "Merci. Then I drink my coffee first."],
    ["{o}, can you have a look on {job}? It stands yellow since {hour}.", "[Checking|Looking into it|On it].", "+It was a stale lock, released now. Job completed at {hour}, {k} records.", "Perfect, thanks."],
    ["For the {ev} I have two different ratios in RECTRA. Which one is the actual one?", "The later notification is the valid one {o}, earlier was preliminary. We will mark the old one as superseded."],
    ["!Is it possible to sort the break list by age and not by amount? My colleagues scroll themselves to death.", "Yes {o}, column header click will do. For saving as default please use the small pin icon on right side.", "Ah! The pin. Nobody has seen the pin."],
    ["{inc} is closed, but with me the item stays red.", "Kindly refresh with Ctrl+F5 {o}, the cache is holding old status.", "Green now. Thanks."],
    ["We have a difference of {fee} on the {acc}, exactly the fee of last month. Is the fee rule switched off?", "Rule is on, but the narrative has changed from FEE to FEES at the correspondent. Adding the pattern today itself.", "One letter. [Wonderful|Beautiful|As always]."],
    ["Who from you is on shift tomorrow early? We book the {ev} at 06:30.", "I am there from 06:00 your time {o}, no problem.", "Super, then I sleep better."],
    ["{o}, the {file} of today has {n} records less than yesterday. Do you see something?", "Two portfolios were closed yesterday evening as per instrument master, so count is lower. All fine from our side."],
    ["Question from the desk: why shows ISIN {isin} no holdings?", "It is mapped to old custodian account. I have raised {chg} to correct, tomorrow morning it will show.", "Thanks, I tell it to the desk."],
    ["Can I delete the test breaks in the UAT, or does somebody need them?", "Please wait till evening {o}, Lakshmi's team is having one more run. After 16:00 you can clean.", "Ok, no hurry."],
    ["!{o}, how long keeps RECTRA the attachments? The revision asks.", "Ten years for bookings, 24 months for comments, as per the retention sheet, tab 3.", "Noted, merci vielmal."],
    ["!Small request: the export to Excel writes the date in American. We have here now a meeting on the 13th month.", "Ha ha, sorry for that. Locale setting was lost in {rel}. Corrected in profile, please try once.", "Works. The 13th month is cancelled."],
    ["!The {ev}: election deadline at the custodian is one day earlier than in our screen?", "Custodian is giving own deadline, market deadline is the later one. Screen shows market. I will add the second column for you.", "That would be very helpful, really."],
    ["!I get since this morning the mails of the alert twice.", "You are in both distribution lists {o}, old and new. Removed from the old one now.", "One alert is enough, thanks."],
    ["!{o} do you know why the {acc} matched yesterday only {pct} percent?", "Correspondent sent {n2} statements without reference. We matched on amount and date, remaining are in your queue with comment."],
    ["!May I ask you for the list of all open items older than 30 days until tomorrow noon?", "Sure {o}, sending by today evening only.", "+List is in {place}, {k} lines, sorted by owner.", "Got it, thanks a lot."],
    ["!Sorry, I have seen your message only now, I was in the [dentist|training|fire drill]. Is the point with the {file} still open?", "No issue {o}, it got resolved in the meantime.", "Good. Then I was not missed."],
    ["!We become on Monday a new colleague in the team, she needs a read access. Which form?", "Form RA-2 on the portal {o}, approval comes to me, I will do it same day.", "Filled."],
    ["The number of the fails report and the number on the dashboard are not the same ({n} and {n2}).", "Dashboard refreshes every 15 mins, report is snapshot of 07:00. At 07:00 both were {n}.", "Logic. Thanks for the explanation."],
    ["{o}: for the {ev2} we expect around {k} positions. Is this a problem for the night run?", "No problem at all, till 5000 we have tested. I will keep an eye in any case."],
    ["Please stop {job} shortly, I have to upload the corrected {file}.", "Stopped. Tell me once done.", "Done, you can start again.", "Started, running clean."],
    ["!Do you have today also the problem that the VPN falls out each {min} minutes?", "Yes {o}, since one hour. Network team says there is maintenance in Frankfurt.", "So it is not me. Good to know."],
    ["!The comment field cuts after 140 characters. Our comments are Swiss, so they are long.", "Understood :) Increasing to 500, it will go with next patch."],
    ["!Reminder to all: on {acc} the cut-off is at 14:00, not 15:00. I was nearly wrong myself.", "Noted {o}, same is there in the calendar table also.", ],
    ["!Would it be possible that the four items from {past} disappear from the list? They are written off.", "We need the write-off reference for audit {o}, then I can close.", "Reference is WO-{k}.", "Closed, all four."],
    ["!I find the new heat map really good. The colleagues from payments are jealous.", "Thank you {o}, that made our day here. Will tell Imran, it was his idea.", ],
    ["!{o}, what means status PENDX?", "Pending external, means waiting for the correspondent. We can rename it to something readable.", "Please. I thought it is a medicine."],
    ["!Does somebody have a contact at Hudson Mercantile who picks up the phone?", "Desk of Mr. Oduya, number is in the contact sheet. He is there from 14:00 our summer time.", "Reached him. The {n2} items are found."],
    ["On the {ev} the withholding tax is calculated with 35, should be 15 for this client group.", "Client flag is missing in static data {o}. If you set the flag, I will trigger recalculation.", "Flag set.", "Recalculated. New net is {amt}."],
    ["!My daughter is sick, I am today only half here. For nostro please ask Corinne's team.", "Take care {o}, hope she gets well soon. We will manage.", "Thank you, very kind."],
]

# Mulavarta opens, Aarwyl answers
MA = [
    ["[Good morning team|Hi all|Good morning {o}], night run completed at {hour}, all {k} statements loaded. {n2} breaks for your attention in queue.", "Thanks {o}, we take them."],
    ["Hi {o}, {ev}: we received two notifications from custodian with different pay date. Kindly confirm which one to keep.", "The second. The first one was a mistake of the custodian, I have it in writing.", "Thanks for confirming, updated."],
    ["{o}, for {inc} we need the original statement as PDF. Can you please share?", "I put it in {place}.", "Received with thanks."],
    ["Hello {o}, small doubt: portfolio {k} is new or should it go under the old mandate?", "New mandate, since the first of the month.", "Ok noted."],
    ["The {acc} statement of yesterday came without closing balance. Shall we load or wait?", "Please wait, I call them.", "+They send it again at eleven.", "Got it now, loaded and matched."],
    ["FYI tomorrow 06:00 to 06:20 there will be a short restart of the matching engine as per {chg}, no impact on your screens.", "All right, noted."],
    ["Hi {o} can you please approve {chg}? It is only the pattern for the fee lines.", "Approved.", ],
    ["{o}, {job} is finished with warning, {n2} records rejected because of unknown currency code.", "This is the test portfolio of treasury, you can ignore it.", "Ok, I will put filter so that it will not come again."],
    ["Dear {o}, we observed that 1 item of {amt} is matched manually without comment. Shall we reopen or will you add?", "Comment is added, I was too fast with the mouse."],
    ["!We tuned the tolerance for FX differences to 0.05 as agreed in review. Today {n} items went automatically.", "I have seen it, the list was so short that I thought it is broken.", "Ha ha, best compliment."],
    ["Good morning {o}, {file} has not yet come, normally by 06:30 it is there. Anything known?", "The mainframe is late, they had a restart. Comes around {hour}.", "Fine, we will hold the run. Thank you."],
    ["!Hi {o}, request you to test the new filter in UAT when you find time, no urgency.", "I try it this afternoon.", "+Tested, works. Only the word 'Enquire' looks a bit strange.", "Will change to Search :)"],
    ["{o}, match rate for {past} came out at {pct}.{n2} percent, highest till now.", "Very nice! Tell it to the team please.", ],
    ["For the {ev} clients in group 3 have no instruction till now. Shall we apply default option cash?", "Yes, default cash, deadline is tomorrow noon.", "Done for {n} positions."],
    ["!Hi {o}, my login for {place} is showing expired. Whom to contact?", "Send me your user, I do it directly.", "It is working, thanks for the help."],
    ["!Just to inform, it is raining like anything in Pune, half of team is working from home. Service is normal.", "Stay dry! Here the first snow on the Säntis, also service normal."],
    ["!{o}, correspondent has changed its BIC from next month, circular attached. Table update is planned with {rel}.", "Thank you, I inform the payments also."],
    ["One query on {isin}: factor in our system 0.98, in your list 0.89. Typing mistake?", "Yes, mine. Zero comma ninety-eight is right.", "Thanks, no change needed then."],
    ["Hi {o} did the mail with the {n} lines reach you? Size was big.", "It was in the quarantine. Now it is here."],
    ["!Sorry {o}, missed your ping yesterday, was travelling to native place. {inc} is closed now, root cause in the ticket.", "No problem, thanks for the good description."],
    ["!Shall we merge the two queues of {acc}? Same owner is there for both.", "Good idea, but please only after the month-end.", "Sure, will do on the 3rd."],
    ["!{o}, team wants to know who is doing second approval when Corinne is on holiday.", "Reto for the small ones, over 100'000 Beat.", "Perfect, updating matrix."],
    ["!Cake has come for completion of {k} days without P1! Wish you could taste.", "Please send by MT103.", "Ha ha, format rejected."],
    ["Hi {o}, {ev2} is having ex-date on Swiss holiday. Do we process on previous day?", "Next working day, like always with Swiss papers.", "Ok thanks, adjusted."],
    ["!Statement for {acc} loaded twice due to resend from network, duplicate is removed, no effect on balances.", "Thanks for the open word, I would not have seen it."],
    ["For {ctl} evidence we need your initials on the daily sheet of the {n2}th.", "Signed, it lay under my keyboard.", "Received."],
    ["!{o}, we found the reason of the {cents} difference: rounding at the custodian on third decimal.", "I search this since two weeks! Chapeau.", ],
    ["!Reminder: training on the new event screen at 09:00, link is in invite. Recording will be there.", "I come, but five minutes late.", "No issues, we will start with tea."],
    ["!Hi {o}, do you still use report 27? Nobody opened it since long, we would like to retire.", "Please keep it, the tax colleagues need it once a year.", "Okay, keeping."],
    ["!Dear {o}, is it okay if we give the weekly figures on Monday instead of Friday? Then weekend run is also included.", "Even better for us."],
]

REL_M = [
    ["Release notes {rel} uploaded, {n2} items, mainly fee patterns and the export. UAT from tomorrow.", "Received. I plan two testers for Wednesday.", "Thank you {o}."],
    ["For {rel} we propose Saturday 05:00 to 07:00. Kindly confirm the window.", "Window is confirmed, I inform the weekend duty."],
    ["UAT status {rel}: {n} of {n} cases passed, 0 open.", "Bravo. Sign-off follows today.", "Sign-off seen, going ahead."],
    ["Deployment done, smoke test passed, monitoring till noon.", "Thanks to those who were up so early."],
    ["!Performance of {job} after {rel}: {min} min, before it was 58.", "We feel it. The list is there before the croissants."],
    ["Who signs for the interface part of {chg}, you or payments?", "I do. Give me until the evening.", "+Signed."],
    ["!Draft calendar for the next quarter is in {place}, four releases, none in holiday weeks of both countries.", "Looks good, only please check Ascension.", "Shifted by one week."],
    ["!One line on {rel}: the library for PDF is updated, no functional change.", "Then a short regression is enough for us."],
    ["[{chg}|Regarding {chg}]: [impact analysis is attached|please see the impact sheet|risk is low, one table only], [slot on Saturday|slot is 05:00|no downtime].", "[Fine|Agreed|Ok for me], [I have added one question in the ticket|nothing to add|the testers are informed].", ],
    ["[Who tests|Who can test|Which person tests] the {file} part of {chg}? [One hour is enough.|It is {n2} cases.]", "[I do it myself|My colleague, on Thursday|We find somebody].", "[Thank you.|Merci.|Great.]"],
    ["[Build {k}|Build {k} for {rel}] is [on UAT|available|deployed to UAT], [fixes {inc}|contains {n2} fixes|mainly {job}].", "[We have a look|Testing starts after lunch|Seen, thanks].", ],
]
REL_A = [
    ["{o}, {chg}: rollback plan is one line only. Could you complete it a bit?", "Sure, adding the steps and timings.", "Now it's perfect, approved."],
    ["Defect in UAT: the {ev} screen does not show the fraction. Screenshot in the ticket {inc}.", "Reproduced. Fix will be in tomorrow's build.", "+Fix is in build {n2}, please retest.", "Retested, ok."],
    ["!Can someone tell me which version runs actually in production, {rel} or the one before?", "{rel}, since Saturday 05:40.", "Merci, the label in the footer is still the old one."],
    ["!Please don't deploy on the last three days of the month, as agreed. Only a reminder, no accusation :)", "Understood, {chg} is on the 4th."],
    ["!The test data from {past} is still with real client names masked only half. Can you mask the rest?", "Masking script was skipping umlauts. Corrected and re-run.", "Ah, the umlauts. They escape everywhere."],
    ["!{o}, I saw the config diff. Is parameter HOLD_DAYS=2 wanted?", "Yes, as per review of last month, point 6.", "Ah right, my own point. Sorry."],
    ["[Retest|Second test|Check] of {inc} in {rel}: [{n} cases ok, {n2} open|everything green|one small thing with the {file}].", "[Thanks, noted|Thank you, seen|Good], [we go on|closing from our side|will look at the rest tomorrow].", ],
    ["[Who tests|Who can test|Which person tests] the {file} part of {chg}? [One hour is enough.|It is {n2} cases.]", "[I do it myself|My colleague, on Thursday|We find somebody].", "[Thank you.|Merci.|Great.]"],
    ["[Which items|What] of {rel} [touch|concern] the [interfaces|{file}|{job}]? [I plan the testers.|Only that I know.]", "[Item {n2} only|Only the mapping of {file}|Nothing this time], [details in the notes|page {page} of the notes].", "[Merci.|Thanks, clear.|Good.]"],
    ["{chg}: [I would like|can we have|it would be good to have] [the test protocol|the old and new value|one screenshot] [in the ticket|attached] before [I sign|the approval].", "[Added|Attached now|Done], please see.", "[Signed.|Approved.|In order, signed.]"],
]

# Pemberthy and Aarwyl
PA = [
    ["![Morning|Hi] {o}, could we have the {past} walkthrough for {ctl} moved half an hour? School run.", "Of course, 10:30 works.", "You're a star."],
    ["{o}, quick one: the {ctl} sheet for the {n2}th has one signature, not two. Is there a second page?", "Yes, on the back. I scan it again.", "Got it, both there. Ta."],
    ["Picked {n} items for the {past} sample, list in {place}. No rush, end of next week is fine.", "Thank you. I distribute it in the team.", "+All {n} are uploaded.", "Lovely, that's us happy for {past}."],
    ["!Silly question from the new boy: what's the difference between a break and a fail?", "A break is in the books, a fail is in the market. The break annoys me, the fail annoys the client.", "That's going straight in my notebook."],
    ["!Is {ctl} still performed daily or is it weekly now that volumes are down?", "Still daily, also when there are only three items.", "Good, that's what the narrative says."],
    ["!Apologies for chasing, {o} - the screenshot for {ctl2} came through blank.", "It is my colleague's dark mode. New one is coming.", "Bright as day now, thanks."],
    ["!We've re-read the {ctl} description and made two words clearer on page {page}. Shout if you disagree.", "I agree with both, better than before."],
    ["Would you have ten minutes this week on how the {ev} was booked? Purely for my understanding.", "Tomorrow 15:00, I bring the screens.", "Smashing."],
    ["!Nothing to report on {ctl}: {n} tested, no exceptions. Just thought you'd like a nice message for once.", "I print it and hang it up!"],
    ["!Can you confirm that the leaver in nostro lost access on his last day?", "Yes, same day 17:30, log is attached.", "Perfect, ticked."],
    ["!Our train's stuck at Doncaster so I'll dial in from a very cold platform. Bear with me if it drops.", "Take your time, we begin with the easy points."],
    ["!{o}, the write-off form has a new field 'reason code'. Since when?", "Since {past}, the compliance has asked for it. It is in the notice of the 2nd.", "So it is, my fault, found the notice."],
    ["!I've put the test plan for the quarter in {place}. Fieldwork days are the same as last time.", "Seen, the meeting room is reserved. The heating as well."],
    ["!Do you happen to have the approval matrix with dates on it?", "Version of this month is with dates. Uploaded.", "Cheers."],
]
AP = [
    ["!Dear {o}, may we use for {ctl} an electronic visum instead of the pen? We save a lot of paper.", "In principle yes, so long as we can see who and when. Send us a specimen?", "Specimen is in {place}.", "That'll do nicely."],
    ["!{o}, which period do you need for {ctl2}, calendar or booking date?", "Booking date, please.", "Ok, clear."],
    ["!The list with {n} samples contains one item twice.", "Well spotted - use the next one down the list instead, please.", "Done."],
    ["When come you to Zürich next time? We must reserve the badge.", "Tuesday to Thursday, two of us.", "Badges are at the reception."],
    ["!I am absent on Friday (the military, last repetition course of my life!). Please address yourself to Corinne.", "Enjoy the uniform! Nothing that can't wait from us."],
    ["!Small correction to my answer of yesterday on {ctl}: it is four persons, not three.", "Thanks for saying, amended."],
    ["!The room for the closing talk is changed to 4.12, the one with the good coffee.", "Now you have our attention."],
    ["!Is it right that the exception of {past} is closed from your side?", "Closed and filed, yes."],
]
# Pemberthy and Mulavarta
PM = [
    ["Hi {o}, could you point me at the change log for {job}? I can only see up to {past}.", "Hi {o}, archive is in second tab. Sharing the direct link also.", "Found it, thanks so much."],
    ["{o}, for {ctl} I've {n} tickets and {n} approvals but one's dated after the deployment. {chg}?", "It was emergency change, verbal approval by duty manager is in the call log, page {page}.", "Ah yes, there. Happy with that."],
    ["!Is the user listing for production straight from the system or out of a spreadsheet?", "Directly from the system, query and timestamp are in the footer.", "Music to an auditor's ears."],
    ["Could I trouble you for a re-run of the {ctl2} extract with the column for who released it?", "No trouble. Will share by evening.", "+Extract is uploaded, {k} rows.", "Brilliant."],
    ["!How do leavers work at your end - HR feed or manual?", "HR feed, nightly, and manual check on Friday.", "Grand. I'll sample {n2}."],
    ["Looking at backup restores for {past}: two tests, both fine. Was the third skipped or just not planned?", "Not planned {o}, calendar has two per quarter.", "Makes sense."],
    ["!What's the odd user 'svc_blue' in the list?", "Service account of monitoring, read only. Owner is written in register line {n}.", "Thanks, crossed off."],
    ["!Quick thank-you: the {past} evidence pack was the tidiest I've had all year, anywhere.", "Thank you so much {o}! Lakshmi's team will be very happy."],
    ["Hi {o}, is 13:30 your time okay for the walkthrough tomorrow?", "Yes, perfectly fine. I will keep the screens ready."],
    ["!My screenshot of {ctl} has no date on it. Could you do me another with the clock showing?", "Sure, done, clock is visible at right bottom.", "Cheers, you're quick on the draw."],
    ["!Sorry {o}, I owed you an answer on the sampling from last week - it's {n}, random, both sites.", "No problem, thanks. Preparing accordingly."],
]
MP = [
    ["Hello {o}, for {ctl} do you need screenshots of both data centres or one is sufficient?", "Both, please, if it's not a pain.", "Not at all, uploading."],
    ["Dear {o}, please find the evidence for {ctl2} in {place}, {n2} files. Kindly confirm receipt.", "All present and correct."],
    ["!{o}, one doubt, is the narrative wanting 'daily' as calendar day or business day?", "Business day.", "Ok, then we are fine."],
    ["!Hi {o}, wish to inform that from next month I am taking over password reviews from Tejas for three weeks, he is getting married!", "Oh how lovely, pass on our very best!"],
    ["Privileged user review for {past} is signed. One account removed, ID in the sheet.", "Thanks {o}, noted and matched to the leaver list."],
    ["!Can we show {ctl} on video call? The screen is wide, it is not coming in one picture.", "Good shout. Wednesday 10 UK?", "Works. Invite sent."],
    ["!We have corrected spelling of company name in template, earlier it was Pemberty without h.", "Ha, we've been called worse."],
]

# Mail
MAIL_AM = [
    ["!Subject: List of contacts for {past} closing | Dear {o}\n\nPlease find attached our list of substitutes for the closing days. Can you send us yours until Thursday?\n\nBest regards\n{s}", "Dear {o},\n\nThank you for the list. Ours is attached, the night number is same as before.\n\nRegards,\n{s}"],
    ["!Subject: Invoice {k} | Dear {o}\n\nOn invoice {k} stands our old cost centre. It is not dramatic, but the accounting sends it otherwise back. Could you exchange it?\n\nFriendly greetings\n{s}", "Dear {o},\n\nApologies for the oversight. Revised invoice is attached.\n\nThanks and regards,\n{s}", "Dear {o}\n\nReceived and released for payment.\n\n{s}"],
    ["!Subject: Question to {acc} | Dear {o}\n\nWe want to close an old sub-account at the correspondent. Is there still a rule in RECTRA which needs it?\n\nRegards {s}", "Hi {o},\n\nI checked, there are {n2} rules, none active since spring. You may go ahead, we will archive the rules.\n\nRegards,\n{s}"],
    ["!Subject: Visit in Pune | Dear {o}\n\nI would like to come again for two days with a colleague, if possible in a week without festival. Or exactly in one with, you decide.\n\nBest greetings\n{s}", "Dear {o},\n\nYou are most welcome! I suggest to come in the week with festival only, the sweets are better. Will share two options.\n\nWarm regards,\n{s}"],
    ["!Subject: {ev}, special case | Dear {o}\n\nOne client has instructed on paper and by e-banking, and different. We take the paper. Please set the item manually, reference is {inc}.\n\nThanks {s}", "Dear {o},\n\nDone, set with remark 'paper instruction'. Screenshot attached for your file.\n\nRegards,\n{s}"],
    ["!Subject: Handbook chapter {n2} | Dear {o}\n\nI have read the chapter. It is good to understand. On page {page} I would write 'custodian' and not 'keeper', otherwise it sounds like a zoo.\n\n{s}", "Dear {o},\n\nHa ha, corrected. New version is in the library.\n\nRegards,\n{s}"],
    ["!Subject: Forecast of volumes | Dear {o}\n\nFor your planning: we expect next month around {k}0 bookings per day, dividend season.\n\nKind regards\n{s}", "Dear {o},\n\nMany thanks for the advance information, it helps for the shift roster.\n\nRegards,\n{s}"],
]
MAIL_MA = [
    ["!Subject: Weekly figures, {past} incl. | Dear {o},\n\nPFA the figures. Match rate {pct} percent, {n} manual, oldest item {n2} days. Please revert in case of any query.\n\nThanks and regards,\n{s}", "Dear {o}\n\nThank you, all clear. The oldest item I will take myself.\n\nRegards\n{s}"],
    ["!Subject: Leave plan next month | Dear {o},\n\nSharing the leave plan of our team. Coverage is there on all days, names are in column D.\n\nRegards,\n{s}", "Dear {o}\n\nNoted with thanks. Enjoy your days.\n\n{s}"],
    ["Subject: RCA for {inc} | Dear {o},\n\nPlease find the root cause for {inc}: an expired certificate at the file gateway. Reminder is now set 30 days and 7 days before.\n\nRegards,\n{s}", "Dear {o}\n\nClear and short, so I like it. From my side closed.\n\n{s}"],
    ["Subject: Minutes point {n2} of review | Dear {o},\n\nAs discussed we have added the columns for the fractions. May I request you to have a look in UAT?\n\nRegards,\n{s}", "Dear {o}\n\nLooked at it. I would exchange the columns 4 and 5, the rest is very good.\n\nRegards {s}", "Dear {o},\n\nExchanged. Thank you for the feedback.\n\n{s}"],
    ["!Subject: Capacity of archive | Dear {o},\n\nArchive volume is at {n} percent. We propose to add space in next quarter, cost is covered within the present fee.\n\nRegards,\n{s}", "Dear {o}\n\nAgreed, please proceed.\n\nBest regards\n{s}"],
    ["!Subject: New number of the service desk | Dear {o},\n\nKindly note that from the 1st of next to next month the desk will have a new telephone number, old one will be forwarded for half a year.\n\nRegards,\n{s}", "Dear {o}\n\nThanks for the early information, I have put it on the intranet.\n\n{s}"],
    ["!Subject: Test window for {ev} | Dear {o},\n\nWe would like to rehearse the event with copy of production on any two evenings. Which ones are comfortable for you?\n\nWarm regards,\n{s}", "Dear {o}\n\nTuesday and Wednesday, not Thursday, there is choir.\n\n{s}", "Noted, Tuesday and Wednesday. Sing well!\n\n{s}"],
]
MAIL_P = [
    ["!Subject: {ctl}, draft wording | Dear {o},\n\nAttached is a draft of how we'd describe {ctl} in the report. Would you read it as a pedant might and tell us where it's wrong?\n\nKind regards,\n{s}", "Dear {o},\n\nOnly one remark, in the third line it must be 'before' and not 'after'. Otherwise correct.\n\nRegards\n{s}", "Well that would have been embarrassing. Many thanks.\n\n{s}"],
    ["!Subject: Fieldwork logistics | Hi {o},\n\nCould we have two desks, a door that shuts and something resembling tea? The rest we bring ourselves.\n\nBest,\n{s}", "Dear {o},\n\nEverything is organised. The tea also.\n\n{s}"],
    ["Subject: {past} samples | Hi {o},\n\n{n} done, {n2} to go. Nothing to lose sleep over so far.\n\n{s}", "Good to hear, thank you {o}."],
    ["Subject: Population for {ctl2} | Hi {o},\n\nThe population came to {k} and your own count says two more. Duplicates, I suspect, but would you mind checking?\n\nThanks,\n{s}", "Dear {o},\n\nYes, two reversals were counted. {k} is right.\n\nBest regards,\n{s}", "Splendid, closing that off."],
    ["!Subject: Calendar for the quarter | Dear {o},\n\nJust the dates as we understand them, in one place. If any fall on a holiday we've forgotten, blame me.\n\nRegards,\n{s}", "Dear {o},\n\nDates are fine for us. Thank you for making the table.\n\n{s}"],
]

# Inside the houses
IN_M = [
    ["!Canteen is having puran poli today, go before one.", "Going going."],
    ["!Who has taken the headset from desk {n}?", "It is with me, sorry, mine is crackling.", "Ok ok keep till lunch."],
    ["Shift roster for next week is up, kindly check and tell by evening if swap is needed.", "Fine for me."],
    ["{job} logs are full with debug lines again.", "I left it on yesterday, switching off.", "Thanks bro."],
    ["!Traffic at Chandni Chowk is totally stuck, will be 20 mins late.", "No worries, I am on console till then."],
    ["Review of {chg} pending with you.", "Done, two small comments."],
    ["!Anybody coming for badminton at six?", "Count me in if {rel} build is through.", "Build is through, come."],
    ["!Regression pack takes {min} minutes now, earlier more than one hour. Nice work.", "The credit goes to parallel run, I only pressed button."],
    ["!Bus from Hinjewadi is not coming, anyone with car?", "I have two seats.", "Life saver."],
    ["!Please do not forget timesheets by today 17:00, finance is behind me.", "Filled."],
    ["!My son's school has annual day, leaving at three.", "Enjoy, I will watch the {acc} load."],
    ["!AC on third floor is like Himalaya again.", "I am wearing muffler in office, people are laughing."],
]
IN_A = [
    ["!Who takes the Gipfeli duty on Friday?", "I do, but the good ones from the corner."],
    ["!The printer on the third wants again a service technician.", "It wants only attention. Open and close the flap."],
    ["!Has somebody the badge of the archive?", "Hangs with me."],
    ["!I go on Thursday earlier, parents' evening.", "All good, I hold the position."],
    ["!Nostro has today {n} items, so few as never.", "Don't say it loud, otherwise it becomes more."],
    ["!Reminder fire safety course, the last five please sign in.", "Signed, with a heavy heart."],
    ["!Lunch at the lake? It has sun.", "In ten minutes, I have still to release the {ev}."],
    ["!Who has the tax file of {past}?", "In the grey cupboard, second shelf."],
    ["!The window in 4.12 does not close anymore.", "Facility comes tomorrow."],
    ["!Fondue evening: 14 persons until now, is somebody missing?", "I come also, with appetite."],
]
IN_P = [
    ["!Subject: Timesheets | Could you pop {n2} hours on the Aarwyl code for last week? You've put them on Holiday.\n\n{s}", "Oops. Wishful thinking. Fixed."],
    ["Subject: Review points {ctl} | Two small points on your {ctl} paper, both in the margin. Otherwise very neat.\n\n{s}", "Both cleared, thanks {o}."],
    ["!Subject: Zurich flights | 07:15 or 10:40? The early one's half the price and twice the misery.\n\n{s}", "Early. I'll sleep on Oliver."],
    ["Subject: {ctl2} sample | Happy with {n} for {ctl2}? Risk hasn't moved since last year.", "Yes, stick with that."],
    ["!Subject: Leeds kitchen rota | Whoever left the fish curry in the microwave, we need to talk.\n\n{s}", "It was the tax lot. It's always the tax lot."],
    ["!Subject: Training day | Are you down for the sampling course on the {n2}th? I can swap if it clashes.", "I am, no clash. Thanks for asking."],
]

AM += [
    ["[Good day|Hoi|Hello|Morning] {o}, [on the {acc} I miss|I don't find on the {acc}] [the amount of {amt}|a credit of {amt}|one debit, {amt}]. [Did you see it?|Is it perhaps with you in the queue?|Can you search?]", "[It is in the unmatched pot|It came without reference|It got parked under the old mandate], [I have assigned to you|moved to your list|now showing with you] {o}.", "[Found|Got it|I see it], [thanks|merci|thank you]."],
    ["[Please|Could you please|Would you] [start {job} again|let run {job} once more|trigger {job} a second time], [the {file} was corrected|the custodian has sent a correction|I have repaired the {file}].", "[Started|Running now|Triggered], [will ping when over|ETA {min} mins|{k} records in queue].", "+[Finished, all green.|Over, {n2} breaks only.|Completed at {hour}.]"],
    ["[{ev}|For {ev}|Concerning {ev}]: [do we have the final rate|is the rate final|has the custodian confirmed the rate]?", "[Not yet, expected by {hour} tomorrow|Yes, confirmed in MT566 of today|Yes {o}, {cents} per share gross].", "[Good.|Ok, then I book.|All right, noted.]"],
    ["[{inc}|About {inc}]: [what is the state|how does it look|where do we stand]?", "[Fix is in test|Waiting for your user's screenshot|Reproduced, working on the same], [I will update ticket by evening|details are in the ticket|next update at {hour}].", "[Thanks.|Ok, merci.|Perfect, I inform the desk.]"],
    ["ISIN {isin}: [price is from last week|the price looks old|the price has not moved since days]. [Feed or reality?|Is the feed sleeping?|Is it suspended?]", "[Suspended since Monday as per exchange|Feed was skipped for this one, reloaded|It is illiquid, last trade was then only], [fine from our end|no action needed].", ],
    ["[Yesterday|This night|In the run of today] [{n} items|{n2} items|some {n} items] [went automatically that should not|were matched which I would not match], see {inc}. [Tolerance?|Is the rule too kind?]", "[Checked {n2} of them|Gone through all], [amounts are same but value date is one day different|narrative was matching partly]. [Tightened the rule for this account|We have put an extra condition].", "[Better.|Thank you, so I like it.|Good, I watch it a few days.]"],
    ["[How many|What number of] breaks [do you have|do you see] for [{past}|the {past} closing] on the {acc}? I have {n}.", "[Same, {n}|{n} plus {n2} which came after midnight|We are also having {n}], [list attached|sheet is in {place}].", ],
    ["[Chg|Change] {chg} [is approved from our side|can go|has my blessing], [but not before Wednesday please|also today|at your convenience].", "[Thank you {o}, scheduled|Thanks, going with tonight's slot|Noted, planned accordingly].", ],
    ["[Fee invoice of {fee}|A fee of {fee}|Charge {fee}] on {acc}: [to whom belongs it|which client is this|can you see a reference]?", "[Reference says mandate {k}|It is the quarterly custody fee|Looks like correspondent charge for {n2} investigations], [updating the comment|added in comments].", "[Merci.|Ah, those.|Ok, I pay it with pleasure. Almost.]"],
    ["[{o}, can I|{o}, may I|Is it ok if I] close the {n} items [below CHF 10|under the threshold|from the pilot account] [today|before the weekend]? [They disturb the eye.|Then the list is nicer.|]", "[Yes please go ahead|Sure, only keep the reference|Fine, they are approved in sheet {n2}].", ],
]
MA += [
    ["[Good morning|Hello|Hi] {o}, [{job}|run {job}] [took {min} mins longer today|finished late by {min} mins], [reason was the big {file}|reason is volume of {ev}]. [All data is in.|Nothing missing.]", "[No problem, thanks for the info|Ok, seen|Thank you, we have not noticed it].", ],
    ["[Request your confirmation|Kindly confirm|Please confirm] on {n2} items of {acc}, [total {amt}|sum is {amt}|largest is {amt}]. [Shall we force match?|Can we pair manually?|Ok to match?]", "[Yes, except the last one|Yes, ok for all|Please wait with two of them, I look first].", "[Done accordingly.|Matched, thanks.|Okay, done.]"],
    ["[{file}|Today's {file}] [is having|came with] {n2} [duplicate lines|lines with wrong sign|empty lines], [we have skipped them|kept aside in the reject folder]. [Is it ok?|Hope it is fine.]", "[Correct like this|Yes, right], [I tell it the supplier|they come from an old template|I ask at the source].", ],
    ["{ev2}: [announcement received|notification came at {hour}|we got the MT564], [{n} accounts are affected|{k} positions impacted], [deadline is in screen|key dates are updated].", "[Thanks, I take it over|Seen, I write to the clients|Good, it is in my calendar].", ],
    ["Hi {o}, {inc} [is resolved|is fixed from our side|can be closed], [please check once|kindly verify and close|request you to verify]. [Cause was a missing index.|Cause: wrong sort order.|It was our mapping.]", "[Verified and closed|Is good, closed|Works, thank you].", ],
    ["[Small update|Just an update|Update] on {acc}: [{n} of {n} old items are cleared|backlog is down to {n2}|only {n2} items older than five days]. [Nice teamwork.|Thanks to your desk also.|]", "[Very good.|That's a pleasure to read.|I see it and I smile.]"],
    ["{o}, [{isin}|security {isin}] is [not there in|missing from] the instrument master. [Can you get it opened?|Whom should we ask?|Kindly arrange.]", "[Is opened|Opened since {hour}|Done, it comes with the next file].", "[Loaded now, thanks.|Received in the 10:30 file.|Perfect.]"],
    ["For tomorrow [we expect|there will be] [high volume, approx {k}0 lines|the big quarterly file|three events on same day]. [One extra person is planned.|We start {min} mins early.|All is prepared.]", "[Thank you for the preparation|Good planning|Noted, from us also two more hands].", ],
]
PA += [
    ["[Hi|Morning|Hello] {o}, [could you pop|would you mind dropping|any chance of] the {ctl} [sheets|log|sign-offs] for {past} [in {place}|somewhere I can reach]?", "[They are there now|Uploaded, {n} pages|Of course, is done].", "[Ta|Thanks very much|Much obliged|Got them]."],
    ["{ctl}: [{n} tested, one query|one thing in {n}|just the one query]. Item {n2} [has no time on it|is signed in pencil|carries last month's date]. [Typo?|Slip of the pen?|Anything behind it?]", "[Slip of the pen, corrected and initialled|It was the substitute, she knows it now|You're right, I have added a note].", "[Fine by us.|Closed.|Lovely, ticked.]"],
    ["[Who'd be best|Who's the right person] to [ask about|show me] [the {ev}|{job}|the {acc}] [for ten minutes|before Thursday]?", "[I myself|With me you are right|My deputy knows it better, I connect you].", ],
    ["[Re-performing|Working through] {ctl2} [and I get|gives me|comes to] {n}, [your sheet says {n}|you have {n}] too. [Always a relief.|Just for the record.|]", "[That calms me|Good to hear|Very well].", ],
]
AP += [
    ["{o}, the [evidence|documents] for {ctl} [of|from] {past} [are complete|lie in {place}|are uploaded], [{n} files|{n} pages].", "[Thank you {o}, will work through them|Smashing, thanks|Received, ta].", ],
    ["[For your information|As announced|FYI]: [from the 1st of the month after next signs my deputy for {ctl2}, form attached|the binder of {ctl2} moves at the year's end to the second floor, the content stays|for {ctl} we use from next quarter the new template, specimen attached].", "[Noted, thanks for the heads-up|That's fine by us|Good to know, filed].", ],
]
PM += [
    ["[Hi|Morning|Hello] {o}, [could I have|might I have|may I ask for] the approval behind {chg}? [Can't see it in the tool.|It's the only one missing.|]", "[Sharing now|It is attached in parent ticket|Please see {place}, file {n2}].", "[Got it, ta.|Perfect.|Thank you, that's it.]"],
    ["{ctl2}: [extract has {k} rows, log has {k}|row counts agree at {k}|count agrees], [nice and clean|no questions|happy].", "[Thank you {o}|Glad to hear|Good to know, will inform the team].", ],
    ["[What does|Remind me what] {job} [do|does] [on month-end that it doesn't otherwise|when the {file} is late]?", "[It waits {min} mins and then alerts the shift|It does additional archive step|It runs twice, second time with final prices].", "[Clear, thanks.|Makes sense.]"],
    ["[{n} changes in {past}|I've {n} changes for {past}], [sampling {n2}|{n2} picked], list [attached|in {place}]. [Whenever suits.|No hurry.|Friday week is fine.]", "[Sure, will arrange|Noted, will upload one by one|OK {o}].", "[All in, thanks.|Got the lot.]"],
]
MP += [
    ["[Hi|Hello|Dear] {o}, [{ctl}|for {ctl}] [evidence of {past} is uploaded|{past} pack is ready|please find {past} pack], [{n} files|index is on first page]. [Kindly check.|Please tell if anything is missing.]", "[Will do, thanks|All there|Looks complete, thank you].", ],
    ["{o}, [one approval in {chg} is by mail only|for {chg} approver was on leave, deputy has signed], [is it acceptable|will it be fine]? [Mail is attached.|Delegation is attached.]", "[That's fine|Acceptable, thanks for flagging|Yes, so long as it's dated, which it is].", ],
]
MAIL_AM += [
    ["Subject: [Booking error|Correction|Reversal] {acc} | [Dear|Hello] {o}\n\n[We have booked twice|By mistake we booked wrong] the amount of {amt}. [The reversal comes today|I reverse it tomorrow morning]. [Please don't be surprised|Please let it match automatically].\n\n[Regards|Kind regards|Friendly greetings]\n{s}", "Dear {o},\n\n[Noted, we will watch for the reversal|Thank you for informing, reversal is seen and matched].\n\nRegards,\n{s}"],
    ["Subject: {ev}: instructions | Dear {o}\n\n[In the attachment|Attached] [you find|are] the instructions of {n} clients. [Two come later|It is complete so]. [Deadline is as in the screen|Please load until tomorrow 10:00].\n\n[Thanks|Many thanks]\n{s}", "Dear {o},\n\n[All {n} loaded, control total tallies|Loaded, report attached for your reference].\n\n[Regards|Warm regards],\n{s}"],
    ["Subject: [Access|User] [list|review] {past} | Dear {o}\n\n[I went through the list|I have checked all names]: {n2} [can be deleted|persons have left the team], [the rest is right|the others stay].\n\n{s}", "Dear {o},\n\n[Deleted as requested|Same is done], updated list is attached.\n\nThanks,\n{s}"],
]
MAIL_MA += [
    ["Subject: {inc}, [closure|summary] | Dear {o},\n\n[Ticket {inc} was closed today|We are closing {inc}]. [Cause was a timeout at the gateway|Cause was an old pattern for {acc}]; [pattern is corrected|timeout value is increased]. [Please revert if you see it again.|]\n\n[Regards|Thanks and regards],\n{s}", "[Dear {o}|Hello {o}]\n\n[Thank you, all clear|In order, thanks].\n\n{s}"],
    ["Subject: [Old items|Ageing] {past} | Dear {o},\n\n[PFA|Please find attached] the items above 30 days: {n} in number, [{n2} less than previous month|{n2} more than last time, because of {ev}].\n\n[Regards|Warm regards],\n{s}", "Dear {o}\n\n[I go through it with the team|Thanks, we take the top ten this week].\n\n[Greetings|Regards] {s}"],
]

IN_M += [
    ["[Anyone free|Who is free|Somebody available] for [a quick pair check|second pair of eyes] on {job}?", "[Coming|Give me {min} mins|Call me at {hour}]."],
    ["[Lunch|Chai|Tea break] at [one|half past twelve|four]? [New place near the gate is good.|I am having parcel from home.|]", "[Yes|Coming|After my call]."],
    ["Handover: {n2} open, {inc} [is waiting for the bank|is with Imran|to be watched], rest is calm.", "[Taken|Noted, thanks|Ok, taking over]."],
    ["[Can someone review|Please review] {chg} [before three|today]? It is {n} lines [only|].", "[Reviewed, approved|Done, one naming comment|Looking now]."],
]
IN_A += [
    ["[Who is|Who stays] until [six|half past six] today? [The {ev} comes late.|The {file} is not yet here.]", "[I stay|Me, no problem|I am here, with a sandwich]."],
    ["[The {ev}|The tax on {ev}] is booked, [{n} clients|{k} lines]. [I go home.|Coffee?]", "[Bravo|Earned|Well done]."],
    ["[Has somebody|Who has] the [folder|file] for [{acc}|{past}]?", "[On my desk|I bring it|By the window]."],
]
IN_P += [
    ["Subject: {ctl} [paper|workpaper] | [Reviewed|Had a look], [{n2} comments|two nits and a compliment]. Back to you.\n\n{s}", "[Cleared|All dealt with], thanks."],
    ["Subject: Hours wk {n2} | [We're on budget|Slightly under budget], [{n} of {k}|{n} hours left on controls]. [Keep going.|Nothing to do.]", "[Noted|Ta|Righto]."],
    ["Subject: [Room|Desk] for [Tuesday|Thursday] | I've booked [the small room|the one by the lift] for the {past} wash-up. [Bring biscuits.|Ten sharp.]", "[See you there|Will do|Bringing the good biscuits]."],
]
FAST = dict(mulavarta=(4, 110), aarwyl=(5, 170), pemberthy=(8, 200))
SLOW = dict(mulavarta=(420, 1500), aarwyl=(5, 190), pemberthy=(8, 200))        # Mulavarta lets the bank wait from the last week of February
MA_SLOW = dict(mulavarta=(150, 700), aarwyl=(15, 260), pemberthy=(8, 200))

m1, m2, m3 = [sneha, imran, lakshmi, tejas, tejas], [imran, lakshmi, tejas, tejas], [imran, lakshmi, tejas, tejas, vaishnavi]
a1 = [corinne, reto, reto, urs, fabienne]
for first, last, ms, rate, wait, wait_ma in (("2025-08-20", "2026-01-09", m1, 1.0, FAST, FAST), ("2026-01-12", "2026-02-18", m2, 1.0, FAST, FAST), ("2026-02-19", "2026-06-19", m3, 0.92, SLOW, MA_SLOW)):
    drip("recon-daily", a1, ms, 2.9 * rate, AM, first, last, wait)
    drip("recon-daily", ms, a1, 2.4 * rate, MA, first, last, wait_ma)
    drip("releases", [fabienne, urs], [p for p in ms if p is not tejas], 0.6 * rate, REL_A, first, last, wait)
    drip("releases", [p for p in ms if p is not tejas], [fabienne, corinne], 0.6 * rate, REL_M, first, last, wait_ma)
    drip(None, [corinne, reto, fabienne, beat], [p for p in ms if p is not tejas], 0.5 * rate, MAIL_AM, first, last, wait)
    drip(None, [p for p in ms if p is not tejas] + [raghav], [corinne, reto, fabienne], 0.6 * rate, MAIL_MA, first, last, wait_ma)
    drip("pune-floor", ms, ms, 0.6, IN_M, first, last, dict(FAST, mulavarta=(3, 60)))
drip("controls-evidence", P, [corinne, reto, fabienne], 1.3, PA, "2025-08-26", "2026-06-19", FAST)
drip("controls-evidence", [corinne, reto, fabienne], P, 0.6, AP, "2025-08-26", "2026-06-19", FAST)
# the auditors and Pune: lively until the middle of April, then hardly anything
for first, last, rate, ms in (("2025-08-26", "2026-01-09", 1.0, [sneha, lakshmi, lakshmi, imran]), ("2026-01-12", "2026-04-17", 1.0, [lakshmi, lakshmi, imran]), ("2026-04-20", "2026-06-19", 0.14, [lakshmi, lakshmi, vaishnavi])):
    drip("controls-evidence", P, ms, 1.3 * rate, PM, first, last, FAST)
    drip("controls-evidence", ms, P, 0.8 * rate, MP, first, last, FAST)
    drip(None, P, ms, 0.25 * rate, MAIL_P, first, last, FAST)
drip(None, P, [corinne, reto, fabienne], 0.5, MAIL_P, "2025-08-26", "2026-06-19", FAST)
drip("zh-pausenraum", A, A, 0.5, IN_A, "2025-08-20", "2026-06-19", dict(FAST, aarwyl=(3, 60)))
drip(None, P, P, 0.4, IN_P, "2025-08-20", "2026-06-19", FAST)

# ---------------------------------------------------------------- calendar

story.series("Service review", "2025-08-21 10:00", 1, "2026-06-18", 60, [corinne, reto, urs, sneha, imran, lakshmi, vaishnavi],
             skip=["2025-10-02", "2025-12-25", "2026-01-01", "2026-03-19", "2026-05-14"],
             cancelled=["2026-03-05", "2026-03-12", "2026-03-26", "2026-04-02", "2026-04-30", "2026-05-28"])
story.series("Controls call", "2025-08-26 14:00", 2, "2026-06-16", 45, [gareth, jas, hannah, lakshmi, fabienne, corinne], skip=["2025-10-21", "2025-12-30"])
story.series("Steering committee", "2025-09-03 11:00", 4, "2026-06-10", 90, [beat, raghav, alison, gareth, fabienne, sneha],
             moved={"2025-12-24": "2025-12-17 11:00", "2026-01-21": "2026-01-28 11:00"}, cancelled=["2026-03-18"])
story.meeting("2025-11-11 13:30", "Weekend cover: decision", 30, [beat, raghav, corinne, sneha])
story.meeting("2026-04-14 09:30", "Fieldwork Zürich, opening", 60, [gareth, hannah, oliver, corinne, reto, fabienne])

S, MAIL, T = story.slack, story.mail, story.truth

# ---------------------------------------------------------------- a good beginning

k = MAIL("2025-08-18 09:12", beat, [raghav, sneha, imran, lakshmi, alison, gareth], "RECTRA: we start", "Dear all\n\nToday we begin officially. The goal is known to everybody: one reconciliation for all our accounts until the end of October, clean controls, and from next year a service which we can offer together also to smaller banks, the Kreisbank Sernftal first.\n\nI am looking forward. Who has a question asks it, also the stupid ones. I have most of them myself.\n\nKind regards\nBeat Zurlinden", cc=[corinne, reto, urs, fabienne])
MAIL("2025-08-18 10:40", sneha, beat, "Re: RECTRA: we start", "Dear Beat,\n\nThank you for the warm welcome. The whole team here is excited, we have put the picture of your lake on our wall so that everybody knows for whom we are working :)\n\nWarm regards,\nSneha", cc=[raghav, alison, gareth, corinne, reto], reply_to=k)
k = MAIL("2025-08-20 14:05", fabienne, [sneha, raghav, gareth, alison], "Some rules between us", "Hello everybody,\n\nBefore we are all in the rush I propose four small rules:\n\n1. Who changes something which touches a file, a job or a control of another, says it 14 days before.\n2. A question receives an answer in three working days, even if it is only 'I need more time'.\n3. Steering committee every four weeks, all three houses.\n4. A worry goes first in the service review or the controls call, and only after to the bosses.\n\nIs it good for you like this?\n\nBien à vous,\nFabienne", cc=[beat, corinne, reto, urs, lakshmi])
k2 = MAIL("2025-08-21 07:50", raghav, fabienne, "Re: Some rules between us", "Dear Fabienne,\n\nWe are fully in agreement with all four points. I have circulated the same to the team and it is pinned on the floor.\n\nThanks and regards,\nRaghavendra Kulkarni", cc=[sneha, gareth, alison, beat], reply_to=k)
MAIL("2025-08-22 11:31", alison, fabienne, "Re: Some rules between us", "Dear Fabienne,\n\nVery sensible, and mercifully short. Agreed from our side.\n\nBest wishes,\nAlison", cc=[raghav, sneha, gareth, beat], reply_to=k)

# noise: a joke that both share
p = S("2025-09-09 09:31", "recon-daily", reto, "The file was today 40 seconds late. In Switzerland this is a scandal, there will be a vote.")
S("2025-09-09 09:36", "recon-daily", sneha, "In Pune 40 seconds late is called early. We will send a delegation with sweets to calm the people 😄", thread=p)
S("2025-09-09 09:38", "recon-daily", reto, "With sweets I vote yes.", thread=p)
S("2025-09-09 09:44", "recon-daily", imran, "our buses are worse than your trains are good", thread=p)

# noise: urgent because it is urgent
p = S("2025-09-30 06:41", "recon-daily", corinne, "URGENT please, the position file is missing and at 8 we must deliver the quarter-end to the regulator. Can somebody call me immediately?? 044 is on.")
S("2025-09-30 06:43", "recon-daily", tejas, "Calling you now mam.", thread=p)
S("2025-09-30 07:26", "recon-daily", tejas, "File was lying in wrong folder after the gateway restart. Loaded, 18,204 positions, report is generated.", thread=p)
S("2025-09-30 07:48", "recon-daily", corinne, "Delivered at 07:46. Tejas you are my hero of the quarter. Sorry for the capital letters.", thread=p)

# noise: a change that is announced
k = MAIL("2025-10-08 15:20", urs, [sneha, imran, lakshmi], "Announcement: camt.053 version 8 from 3 November", "Good day\n\nWe change with the statements of all CHF accounts from version 4 to version 8 of camt.053. First delivery Monday 3 November, 06:15. Test files lie from tomorrow in the directory /uat/in. If the date is bad for you, say it until 17 October, then we shift.\n\nGreetings\nU. Gämperle", cc=[fabienne, reto])
MAIL("2025-10-09 08:02", imran, urs, "Re: Announcement: camt.053 version 8 from 3 November", "Hi Urs, date is ok. test files parsed, only the tag for related parties is deeper now. will be ready by 27 oct.\n\nImran", cc=[sneha, lakshmi, fabienne], reply_to=k)
S("2025-10-27 08:55", "releases", imran, "v8 parser is in UAT, all your test files green. nothing more needed till the 3rd")
S("2025-10-27 10:14", "releases", urs, "Checked against mine. Identical. Good work, I do not say this often.")

# noise: an absence that is announced
S("2025-10-10 11:20", "recon-daily", sneha, "Dear all, Diwali is from 20th to 22nd October, our office is closed on these three days. Tejas and one colleague keep the phone for P1. We are back on 23rd, with too many sweets.")
S("2025-10-10 12:02", "recon-daily", corinne, "Happy Diwali already now! We don't plan any event in these days.")
S("2025-10-23 08:15", "recon-daily", sneha, "Back! Weight +2 kg, open items 61. Thank you for leaving us in peace.")

# good: it works, and all are named
k = MAIL("2025-10-30 16:10", beat, [raghav, sneha, imran, lakshmi, tejas, alison, gareth, hannah], "All accounts are on RECTRA", "Dear all\n\nSince this morning all 64 accounts run on the platform, one day before the plan. This is the merit of Imran and Tejas who were up in the night, of Lakshmi with her 1'412 test cases, and of Reto who has not lost the humour. Hannah has seen everything and found nothing.\n\nI thank you. A round of Basler Läckerli is on the way to Pune and to Leeds.\n\nBeat", cc=[corinne, reto, fabienne, urs])
MAIL("2025-10-31 08:30", lakshmi, beat, "Re: All accounts are on RECTRA", "Dear Sir,\n\nThank you for the kind words and for naming each one. I have read it aloud in the team meeting, there was clapping.\n\nRegards,\nLakshmi Narayanan", cc=[raghav, corinne], reply_to=k)
MAIL("2025-10-31 12:22", alison, beat, "Re: All accounts are on RECTRA", "Dear Beat,\n\nA genuinely impressive piece of work by both houses. I look forward to the biscuits.\n\nAlison", cc=[raghav, gareth], reply_to=k)

# noise: both ask for a decision from above
k = MAIL("2025-11-06 11:45", corinne, [beat, raghav], "Please decide: weekend cover", "Dear Beat, dear Raghavendra\n\nSneha and I have discussed the weekend cover three times and we both see good reasons for both ways (full desk on Saturday, or on call). We don't come further alone, and we would ask you together to decide it. Our two pages are attached, written by both.\n\nBest regards\nCorinne and Sneha", cc=[sneha])
MAIL("2025-11-06 13:10", raghav, corinne, "Re: Please decide: weekend cover", "Dear Corinne,\n\nVery well prepared paper. Let us meet on Tuesday 13:30 your time and close it.\n\nRegards,\nRaghavendra", cc=[beat, sneha], reply_to=k)
S("2025-11-11 14:20", "recon-daily", sneha, "Decision from Beat and Raghavendra: on call, with review after the half-year. Corinne and me both are happy, it is first time that two bosses needed 20 minutes only.")

# good: the common plan
k = MAIL("2025-11-13 09:05", raghav, [beat, alison], "Kreisbank Sernftal: first ideas", "Dear Beat, dear Alison,\n\nAs per our original plan, I propose that we show the platform to Kreisbank Sernftal in May. We bring the demo environment, your team brings the live experience, Pemberthy brings the controls description. I have kept two of my best people for this.\n\nWarm regards,\nRaghavendra Kulkarni", cc=[sneha, gareth])
MAIL("2025-11-14 10:18", beat, raghav, "Re: Kreisbank Sernftal: first ideas", "Dear Raghavendra\n\nVery good, May is right. This was for me from the beginning the real reason of the whole thing. Corinne and Reto will be there with you.\n\nBeat", cc=[alison, sneha, gareth], reply_to=k)

# noise: a third firm gets it
p = S("2025-11-20 10:02", "recon-daily", urs, "The price feed of Tellurion is again full of zeros. These people are not able to count until three. Fourth time in a month, nobody answers there the phone.")
S("2025-11-20 10:09", "recon-daily", imran, "same here, their support closed our ticket with 'works as designed' 😂", thread=p)
S("2025-11-20 10:15", "recon-daily", urs, "Designed by whom. I write them together with you, two signatures impress perhaps.", thread=p)
S("2025-11-20 11:30", "recon-daily", imran, "drafted, have a look. put both our names", thread=p)

# noise: a small delay, told before and made good
p = S("2025-11-26 08:40", "recon-daily", imran, "reto, ageing report which i told for friday will slip to wednesday 3 dec. one join is giving doubles, i don't want to give you wrong numbers. ok?")
S("2025-11-26 08:58", "recon-daily", reto, "Ok for me, thanks that you say it before.", thread=p)
S("2025-12-03 09:12", "recon-daily", imran, "ageing report is in folder 14, as told. doubles gone", thread=p)
S("2025-12-03 10:31", "recon-daily", reto, "Seen. It's exactly what I wanted. The colours also.", thread=p)

# noise: an apology for next to nothing
p = S("2025-12-11 11:12", "controls-evidence", oliver, "I am SO sorry, I called C-12 'C-21' in yesterday's list and sent Lakshmi hunting. Entirely my fault, mortified.")
S("2025-12-11 11:40", "controls-evidence", lakshmi, "No need Oliver! It was five minutes only, and I found one old file which I was anyway searching.", thread=p)
S("2025-12-11 11:47", "controls-evidence", hannah, "Oliver once apologised to a printer.", thread=p)

# a goodbye that is done well
k = MAIL("2025-12-15 08:20", sneha, [corinne, reto, urs, fabienne, beat, gareth], "Some news from me", "Dear friends,\n\nFrom 12 January I am moving to another customer within Mulavarta. Vaishnavi Iyer will take over from me, she is with us since seven years and is much more organised than me. I will be there till 9 January for handover, and she will introduce herself in the new year.\n\nPlease be as nice to her as you were to me.\n\nLots of good wishes,\nSneha", cc=[vaishnavi, raghav])
MAIL("2025-12-15 13:35", corinne, sneha, "Re: Some news from me", "Dear Sneha\n\nI am a little bit sad and I am happy for you. Of course we welcome Vaishnavi. Thank you for everything, also for the sweets.\n\nCorinne", cc=[reto, vaishnavi], reply_to=k)

# ---------------------------------------------------------------- it turns

# the newcomer
MAIL("2026-01-08 07:35", vaishnavi, [corinne, reto, urs], "Introduction and a request", "Dear Corinne, Reto and Urs,\n\nI am Vaishnavi, taking over from Sneha on Monday. I would be happy to have half an hour with each of you, at any time of your choice, to understand how you work and what is important for you. Also I am having no access to the shared drive of the corporate actions desk, may I request you to arrange for the same?\n\nLooking forward to meet you,\nVaishnavi Iyer", cc=[sneha])
S("2026-01-16 08:10", "recon-daily", vaishnavi, "Good morning Corinne, Reto, Urs. Hope my mail of last week has reached. If half an hour is too much, 15 minutes is also okay. Any slot you like.")
k = MAIL("2026-01-27 07:20", vaishnavi, [corinne, reto, urs], "Introduction, once more", "Dear all,\n\nI am in my third week now and I am reading old tickets to understand who is doing what at your end. It is like learning a city from its parking fines. The drive is also still closed for me. If I should write to some other person, kindly tell me whom.\n\nRegards,\nVaishnavi")
T("2026-01-27", "newcomer left alone: nobody meets the new service lead", "aarwyl", "mulavarta", 3)

# the window
p = S("2026-01-13 06:34", "recon-daily", tejas, "RC-NOS-01 is waiting for camt files since 06:15. Nothing has come for any CHF account. Urs sir kindly check.")
S("2026-01-13 06:58", "recon-daily", tejas, "Still nothing, run is aborted at 06:50 as per timer. 214 items will miss the morning cut-off.", thread=p)
S("2026-01-13 08:04", "recon-daily", urs, "The statements come since yesterday at 07:40. Our provider has a new window. I thought it is known.", thread=p)
S("2026-01-13 08:11", "recon-daily", lakshmi, "From where it should be known, Urs? I searched my mail, the channel and the change list. There is no line on this anywhere. We came to know of it from a red job.", thread=p)
S("2026-01-13 08:40", "recon-daily", urs, "It was decided in December in house. Now it is like this. Please adapt the timer.", thread=p)
T("2026-01-13", "change without notice: statements come 85 minutes later", "aarwyl", "mulavarta", 4)

# the promise
p = S("2026-01-14 09:15", "recon-daily", imran, "will build a sliding window for the camt load, then it doesn't matter when they come. in prod on tuesday 20th, you have my word")
S("2026-01-14 09:40", "recon-daily", corinne, "Good, until then two of my people load by hand. The 20th is then also the limit of what they do with pleasure.", thread=p)
S("2026-01-21 08:20", "recon-daily", corinne, "Imran, it's the 21st and my people still load by hand. Is it in?", thread=p)
S("2026-01-21 13:50", "recon-daily", imran, "almost. tomorrow morning you will have it", thread=p)
S("2026-01-23 08:05", "recon-daily", corinne, "Friday now. I have in front of me two persons with a USB stick. What shall I tell them?", thread=p)
S("2026-01-23 14:45", "recon-daily", imran, "some dependency came up with gateway. next week", thread=p)
T("2026-01-23", "promise slips: the sliding window, 20 January", "mulavarta", "aarwyl", 3)

# noise: a meeting moved, for a good reason, and held
k = MAIL("2026-01-19 09:02", beat, [raghav, alison, gareth], "Steering of 21 January", "Dear all\n\nI lie in bed with 39 degrees and Fabienne as well. Can we make the steering one week later, on the 28th, same time? The papers go out as planned.\n\nBeat", cc=[fabienne])
MAIL("2026-01-19 10:10", alison, beat, "Re: Steering of 21 January", "Of course. Hot lemon and no spreadsheets, please.\n\nAlison", cc=[raghav, gareth, fabienne], reply_to=k)
MAIL("2026-01-19 11:00", raghav, beat, "Re: Steering of 21 January", "Dear Beat,\n\n28th is fine. Get well soon to both.\n\nRaghavendra", cc=[alison, gareth, fabienne], reply_to=k)

# the word that sticks
p = S("2026-01-29 09:10", "recon-daily", reto, "Does somebody know if the sliding window comes this week? I make the holiday plan.")
S("2026-01-29 09:22", "recon-daily", urs, "Plan without it. In Pune a date is not a date, it is a feeling. They are like this, one has to add two weeks by oneself.", thread=p)
S("2026-01-29 09:25", "recon-daily", reto, "Ok, then I add.", thread=p)
S("2026-01-29 14:02", "recon-daily", imran, "reading this also", thread=p)
T("2026-01-29", "loose label", "aarwyl", "mulavarta", 4)
T("2026-01-29", "vicious circle: late window, missed promise, label", "both", None, 3)
S("2026-02-03 07:40", "recon-daily", imran, "sliding window is live since 05:00.")

# noise: a new way of asking, said in time and with its reason
k = MAIL("2026-02-06 08:15", raghav, [corinne, reto, urs, fabienne, gareth, hannah], "Tickets first, from 2 March", "Dear all,\n\nOn the recommendation of Hannah (audit trail for C-09) we will handle change requests by ticket only from Monday, 2 March. Questions on the chat remain as they are. A one page guide is attached, and if the date does not suit month-end, please tell me, we can take another.\n\nThanks and regards,\nRaghavendra Kulkarni", cc=[vaishnavi, lakshmi, imran])
MAIL("2026-02-09 10:26", fabienne, raghav, "Re: Tickets first, from 2 March", "Dear Raghavendra,\n\nThank you, it's clear and the date is good.\n\nFabienne", cc=[corinne, reto, urs, hannah, vaishnavi], reply_to=k)
MAIL("2026-02-09 11:12", hannah, raghav, "Re: Tickets first, from 2 March", "Thanks Raghavendra, exactly what we had in mind.\n\nHannah", cc=[fabienne, gareth, vaishnavi], reply_to=k)

# over the heads
k = MAIL("2026-02-13 10:30", beat, apte, "Performance of your delivery, reservation of rights", "Dear Mr Apte\n\nWe do not know each other yet. I turn to you because the performance of your organisation since the turn of the year does not correspond to what a bank may expect. Two delivery dates were not held, and on one day 214 items were not processed in time. I ask you for a statement in writing until 20 February and I reserve for us the rights from section 9 of the contract.\n\nYours sincerely\nBeat Zurlinden", cc=[alison])
k2 = MAIL("2026-02-16 08:25", raghav, beat, "Your letter to Mr. Apte", "Dear Beat,\n\nMr. Apte has forwarded to me your letter of Friday. On Thursday our teams sat for one full hour in the review and this was not on the table. On Wednesday you and me were on the phone about the Sernftal demo, and you wished me a nice weekend. The 214 items are of 13 January, when the files came at a different hour. I would have wished for one telephone call.\n\nRegards,\nRaghavendra", cc=[apte])
MAIL("2026-02-17 16:48", beat, raghav, "Re: Your letter to Mr. Apte", "Dear Raghavendra\n\nI take note. At a certain point it must go to the right level. We await the statement.\n\nBeat Zurlinden", cc=[apte], reply_to=k2)
MAIL("2026-02-20 12:40", apte, beat, "Re: Performance of your delivery, reservation of rights", "Dear Mr. Zurlinden,\n\nPlease find the statement attached. All further correspondence on this subject will be through our commercial department.\n\nSincerely,\nS. Apte", cc=[raghav, alison], reply_to=k)
T("2026-02-13", "escalation without an earlier word: to the chief operating officer", "aarwyl", "mulavarta", 4)

# noise: it sounds like a catastrophe and is cricket
p = S("2026-03-09 07:02", "recon-daily", tejas, "Worst day of my life. Total collapse, nobody took responsibility, everybody was sleeping. I cannot trust these people any more.")
S("2026-03-09 07:50", "recon-daily", reto, "What has happened?? The night run?", thread=p)
S("2026-03-09 07:58", "recon-daily", tejas, "No no sir, the cricket final! Night run is green 🙈", thread=p)
S("2026-03-09 08:01", "recon-daily", reto, "My pulse is now at 160. I forgive you, I am supporter of GC.", thread=p)

# from here the answers from Pune take days (background)
T("2026-03-09", "replies slow down", "mulavarta", "aarwyl", 2)

# they and we
p = S("2026-03-05 11:20", "controls-evidence", hannah, "Lakshmi, for the February exceptions on C-05, who closes them in the end, you or the bank?")
S("2026-03-05 13:05", "controls-evidence", lakshmi, "Hannah, kindly ask the Zürich people. From our table every point has gone out in time and complete, I have the list. What happens to it over there nobody here can say, they are having their own world. We do our part and we write down that we did it. That is how it is now.", thread=p)
S("2026-03-05 14:11", "controls-evidence", hannah, "Right. I'd rather hoped for a name.", thread=p)
T("2026-03-05", "us against them", "mulavarta", "aarwyl", 3)

# the log that never comes
k = MAIL("2026-02-20 10:50", jas, [corinne, fabienne], "January exceptions log, signed copy", "Hi Corinne, hi Fabienne,\n\nCould one of you let me have the signed exceptions log for January? Just the PDF. It's the last thing standing between me and a closed C-07.\n\nThanks,\nJas")
k2 = MAIL("2026-03-02 11:15", jas, [corinne, fabienne], "Re: January exceptions log, signed copy", "Morning both,\n\nMe again about the log. If it hasn't been signed, that's fine too, I just need to know which.\n\nJas", reply_to=k)
MAIL("2026-03-11 15:33", jas, [corinne, fabienne], "Re: January exceptions log, signed copy", "Hello,\n\nHand on heart I hate sending the same mail three times. Have I got the wrong people? A yes, a no or a rude word would all help at this point.\n\nJas", reply_to=k2)
T("2026-03-11", "request without answer: the signed log", "aarwyl", "pemberthy", 3)

# cancelled, cancelled, cancelled
S("2026-03-05 09:35", "recon-daily", corinne, "No service review today, we have no capacity.")
S("2026-03-12 09:41", "recon-daily", corinne, "Review also today without us, sorry. Please go on as usual.")
S("2026-03-12 13:55", "recon-daily", vaishnavi, "Okay. Keeping the points for next time.")
MAIL("2026-03-17 17:02", beat, [raghav, alison, gareth], "Steering tomorrow", "Dear all\n\nThe steering of tomorrow does not take place. A replacement date is not foreseen, we see us in April.\n\nBeat Zurlinden", cc=[fabienne])
S("2026-03-26 09:48", "recon-daily", corinne, "Today no review.")
S("2026-03-26 14:20", "recon-daily", vaishnavi, "Noted. In March we have then not met a single time. I am having eleven points in my list, some of them are yours.")
S("2026-04-02 09:50", "recon-daily", corinne, "Review dropped, before Easter it makes no sense.")
T("2026-03-26", "meetings cancelled: service review and steering", "aarwyl", "mulavarta", 3)

# noise: a father
k = MAIL("2026-03-16 10:02", gareth, [corinne, fabienne, lakshmi, vaishnavi], "Short absence, good reason", "Dear all,\n\nNerys Mair Prosser arrived on Saturday, 7lb 4, lungs of a tenor. I'm away until 30 March; Jas has the pen and my phone number, the latter for emergencies only.\n\nGareth", cc=[jas, hannah])
MAIL("2026-03-16 12:15", corinne, gareth, "Re: Short absence, good reason", "Dear Gareth\n\nHerzliche Gratulation! We will behave.\n\nCorinne", cc=[jas], reply_to=k)
MAIL("2026-03-17 08:35", lakshmi, gareth, "Re: Short absence, good reason", "Dear Gareth,\n\nHearty congratulations to you and family! God bless the little one.\n\nLakshmi", cc=[jas], reply_to=k)

# whose work was it
k = MAIL("2026-03-18 16:30", beat, [alison, gareth, raghav, vaishnavi, lakshmi], "Success story in the house magazine", "Dear all\n\nFor your information the article of the April number: how Operations Zürich has with its own strength reduced the open items from 1'140 to 310 and invented the heat map, which now also Payments introduces. The management has congratulated us. Pictures of the team on page 6.\n\nBest regards\nBeat Zurlinden", cc=[corinne, reto, urs])
MAIL("2026-03-20 08:42", lakshmi, beat, "Re: Success story in the house magazine", "Dear Sir,\n\nNice photographs. I enlarged page 6 and also page 7 to see if Imran is standing somewhere behind, since the heat map was on his laptop in October. Perhaps he has moved out of the frame.\n\nRegards,\nLakshmi", cc=[raghav, vaishnavi], reply_to=k)
T("2026-03-18", "contribution not credited: open items and heat map", "aarwyl", "mulavarta", 3)

# what was not said
p = S("2026-04-08 06:52", "recon-daily", tejas, "Sorry for the delay in loads, I am single in the shift today again. Since February only three of us are left for all, six were taken for the insurance customer, and two have resigned. Doing my best.")
S("2026-04-08 07:55", "recon-daily", reto, "Since February? Nine became three, and I hear it on a Wednesday from the night shift? We were wondering since weeks what is the matter.", thread=p)
S("2026-04-08 10:30", "recon-daily", vaishnavi, "Please ignore, this is an internal staffing matter and should not have been posted. Service levels are as per contract.", thread=p)
T("2026-04-08", "pressure not shared: the team had shrunk from nine to three", "mulavarta", "aarwyl", 3)

# found over lunch
p = S("2026-04-15 14:22", "controls-evidence", hannah, "Before I write this down wrongly. Over lunch Reto mentioned that the second check on C-14 has been a macro since February, not a person. We tested C-14 in March as two people. Is he pulling my leg?")
S("2026-04-15 15:10", "controls-evidence", reto, "No, it's true. It was because of the absences. I was in the belief that you have it from Fabienne.", thread=p)
S("2026-04-15 15:31", "controls-evidence", fabienne, "I thought it's in the papers of Corinne.", thread=p)
S("2026-04-15 16:05", "controls-evidence", hannah, "It isn't in anybody's papers. So ten weeks of testing go in the bin and I get to ring my partner. Marvellous.", thread=p)
T("2026-04-15", "surprise: C-14 runs by macro since February", "aarwyl", "pemberthy", 4)

# noise: a real disagreement that is settled
p = S("2026-04-21 10:11", "controls-evidence", jas, "I want 40 for C-11 this quarter, not 25. Volumes are up.")
S("2026-04-21 10:40", "controls-evidence", corinne, "I don't agree. Volumes are up by dividends, the control is the same. 40 costs us two days.", thread=p)
S("2026-04-21 10:58", "controls-evidence", jas, "Half of those are dividends though, fair. 30, and you choose the days?", thread=p)
S("2026-04-21 11:06", "controls-evidence", corinne, "30 is good. Thank you, I'd have taken 32 also.", thread=p)
S("2026-04-21 11:07", "controls-evidence", jas, "Drat.", thread=p)

# what it was once for
k = MAIL("2026-04-24 08:05", raghav, beat, "Kreisbank Sernftal, 19 May", "Dear Beat,\n\nThe demo environment for 19 May is ready since last week and Kreisbank has confirmed five participants. May I know the names from your side, and who will tell the story of the go-live?\n\nRegards,\nRaghavendra", cc=[vaishnavi, alison])
MAIL("2026-04-28 17:20", beat, raghav, "Re: Kreisbank Sernftal, 19 May", "Dear Raghavendra\n\nThat is a subject of last year. I am measured on the costs per booking, at the moment CHF 1.84, and it must be 1.50 until December. Who sells what to which Kreisbank plays for this no role. You can go there of course, as Mulavarta. From us nobody will come.\n\nBeat Zurlinden", cc=[alison], reply_to=k)
MAIL("2026-04-29 07:48", raghav, beat, "Re: Kreisbank Sernftal, 19 May", "Dear Beat,\n\nUnderstood. It was to me the reason why we have priced the first two years as we did.\n\nRaghavendra", cc=[alison], reply_to=k)
T("2026-04-28", "goals drift: cost per booking instead of the common service", "aarwyl", "mulavarta", 3)

# even Corinne
p = S("2026-05-07 15:12", "releases", hannah, "Corinne, is anyone from your side testing the half-year release with Pune this time, or is it just them?")
S("2026-05-07 15:44", "releases", corinne, "Just them. You know, we are the ones who sit with the client when it goes wrong, and there sits the one who writes the invoice. I have tried it long the other way. Now everybody looks to his own garden.", thread=p)
T("2026-05-07", "us against them", "aarwyl", "mulavarta", 3)

# the auditors hardly speak with Pune since 20 April (background)
T("2026-05-11", "contact thins out between the auditors and Pune", "pemberthy", "mulavarta", 2)

# noise: late and sorry, and then really good
k = MAIL("2026-05-05 10:30", oliver, reto, "How the FX tolerance was set", "Hi Reto,\n\nWhen you've a moment, could you tell me where 0.05 came from?\n\nOliver")
MAIL("2026-05-12 08:51", reto, oliver, "Re: How the FX tolerance was set", "Hoi Oliver\n\nExcuse me, I was in the Ticino and your mail has ripened in the sun. For this you get it now complete: two pages with the history, the three variants which we calculated, and who said yes (Beat, Raghavendra, Gareth, 11 September). If something is missing, call me.\n\nReto", reply_to=k)
MAIL("2026-05-12 10:44", oliver, reto, "Re: How the FX tolerance was set", "Reto, that's better than anything I could have asked for. Thank you!\n\nOliver", reply_to=k)

# noise: a release later, said two weeks before
k = MAIL("2026-05-26 08:12", vaishnavi, [fabienne, corinne, urs], "Half-year release: proposal for 20 June instead of 13 June", "Dear all,\n\nThe regression found one memory issue. It is not critical, but I would prefer to release one week later, on 20 June, rather than to take a chance. Please let me know if this is a problem for the half-year closing.\n\nRegards,\nVaishnavi", cc=[imran, lakshmi, raghav])
MAIL("2026-05-27 09:30", fabienne, vaishnavi, "Re: Half-year release: proposal for 20 June instead of 13 June", "Hello Vaishnavi,\n\n20 June is ok, I changed the calendar. Good to know it early.\n\nFabienne", cc=[corinne, urs, imran, lakshmi], reply_to=k)

# packing
k = MAIL("2026-06-04 14:12", fabienne, [vaishnavi, lakshmi], "Documentation, complete set", "Hello,\n\nFor our own archive I need until the end of June: the complete description of all 212 matching rules in a neutral format, the mapping of the interfaces, and an export of the history since the beginning in CSV, so that a third can read it without RECTRA.\n\nMerci,\nFabienne", cc=[urs])
MAIL("2026-06-08 08:03", vaishnavi, fabienne, "Re: Documentation, complete set", "Dear Fabienne,\n\nIn seven years nobody has asked me this for an archive. May I ask what it is for?\n\nRegards,\nVaishnavi", cc=[raghav], reply_to=k)
k2 = MAIL("2026-06-09 16:55", beat, raghav, "Re: Documentation, complete set", "Dear Raghavendra\n\nYour colleague has asked what for. The contract runs until 31 December and has a notice of six months. We want to be able to act freely in each direction, and several houses have sent us their conditions. You get from us until the 30th a letter.\n\nBeat Zurlinden", cc=[fabienne])
MAIL("2026-06-11 09:14", raghav, beat, "Re: Documentation, complete set", "Dear Beat,\n\nThank you for the clarity. Two of these houses are former colleagues of mine and have called me in May already to ask for our price.\n\nRaghavendra Kulkarni", reply_to=k2)
T("2026-06-09", "leaves: rules and history are to be handed over, other offers are in", "aarwyl", "mulavarta", 4)

# the letter about somebody who was not asked
MAIL("2026-06-16 11:00", alison, vonarx, "Matters arising from the interim review", "Dear Madeleine,\n\nAhead of the committee on the 24th I should draw to your attention that we shall be unable to rely on the change controls operated in Pune for the first half-year. Our concerns as to staffing and supervision there are set out overleaf. I should be glad of ten minutes with you beforehand.\n\nYours sincerely,\nAlison Thwaite", cc=[beat])
k = MAIL("2026-06-17 08:30", vaishnavi, gareth, "A letter about us", "Dear Gareth,\n\nFrom Urs we have come to know that there is a letter at the audit committee in which our staffing and supervision is described. In the controls call of yesterday 14:00 we were sitting with Jas and Hannah for 45 minutes, and before that for months nobody has put one question on this to us. What does it say?\n\nRegards,\nVaishnavi Iyer", cc=[lakshmi, raghav])
MAIL("2026-06-18 17:22", gareth, vaishnavi, "Re: A letter about us", "Dear Vaishnavi,\n\nThat's a fair challenge and I haven't a good reply to it. I'd understood that Alison would ring Raghavendra first. I'll find out.\n\nGareth", cc=[lakshmi, raghav], reply_to=k)
T("2026-06-16", "escalation without an earlier word: letter to the audit committee", "pemberthy", "mulavarta", 3)

for one in story.posts + story.mails:
    who, date = one.get("who") or one["sender"], one["at"].date()
    assert date.weekday() < 5 and date not in story.closed[who.party], (date, who.name, one["text"][:60])
story.write()
print(len(story.posts), "chat", len(story.mails), "mail", len(story.events), "truths")
