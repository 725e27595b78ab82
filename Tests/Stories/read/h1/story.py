import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt
import re

s = Story(7303, "Europe/Lisbon", "2025-03-03", "2025-11-28")
s.party("alvorim", "alvorim.example")
s.party("kestrane", "kestrane.example")
P = s.person
teresa = P("Teresa Quintela", "alvorim", "Head of Cards and Payments")
rui = P("Rui Bandeira", "alvorim", "Product manager, merchant services")
ines = P("Inês Sampaio", "alvorim", "Reconciliation lead")
goncalo = P("Gonçalo Vilar", "alvorim", "Integration architect")
marta = P("Marta Sequeira", "alvorim", "Supplier manager")
duarte = P("Duarte Amaral", "alvorim", "Member of the board, operations")
hugo = P("Hugo Lemos", "alvorim", "Product manager, merchant services (from September)")
aoife = P("Aoife Brennan", "kestrane", "Client partner")
declan = P("Declan Foyle", "kestrane", "Programme lead")
siobhan = P("Siobhán Meara", "kestrane", "Settlement operations")
pawel = P("Pawel Nowicki", "kestrane", "Integration engineer")
conor = P("Conor Tully", "kestrane", "Chief operating officer")

for d in ["2025-04-18", "2025-05-01"]:
    s.holidays.add(day(d))
    s.away("alvorim", d, d); s.away("kestrane", d, d)
for d in ["2025-03-04", "2025-04-25", "2025-06-10", "2025-06-19", "2025-06-24", "2025-08-15"]:
    s.away("alvorim", d, d)
for d in ["2025-03-17", "2025-04-21", "2025-05-05", "2025-06-02", "2025-08-04", "2025-10-27"]:
    s.away("kestrane", d, d)

# ---------------------------------------------------------------- background

R = s.chance
SLOTS = dict(
    town=["Braga", "Guimarães", "Aveiro", "Viseu", "Barcelos", "Espinho", "Coimbra", "Leiria", "Matosinhos", "Vila Real", "Faro", "Setúbal", "Évora", "Ovar"],
    shop=["the garden centre", "the two pharmacies", "the hardware shop", "a bakery with three tills", "the diving school", "the petrol station on the N14", "the shoe outlet", "the municipal pool",
          "a fish restaurant", "the bookshop by the station", "the car park operator", "the language school", "a small hotel", "the tyre workshop", "the furniture chain"],
    mid=lambda: str(R.randint(400100, 418900)),
    term=lambda: "T%05d" % R.randint(10200, 24400),
    count=lambda: str(R.randint(3, 87)),
    big=lambda: "{:,}".format(R.randint(1200, 48000)),
    few=lambda: R.choice(["three", "five", "seven", "ten", "a dozen"]),
    eur=lambda: "%d.%02d" % (R.randint(11, 4900), R.randint(0, 99)),
    code=["05", "14", "51", "54", "57", "62", "65", "91", "96"],
    file=lambda: "SF-204 of " + R.choice(["yesterday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    env=["UAT-1", "UAT-2", "the staging gateway", "the sandbox", "pre-prod"],
    case=lambda: "CB-%d" % R.randint(21000, 26900),
    inv=lambda: "KP-25-%04d" % R.randint(110, 989),
    tick=lambda: "FOZ-%d" % R.randint(140, 990),
    field=["the MCC", "the terminal capability flag", "the acquirer reference", "the batch number", "the merchant city", "the currency exponent", "the tip amount", "the original transaction id"],
    hour=["9:30", "10:00", "11:15", "14:00", "15:30", "16:00"],
    soon=["before lunch", "this afternoon", "by tomorrow morning", "within the hour", "today, end of day", "first thing tomorrow"],
    food=["francesinha", "pastel de nata", "soup of the canteen", "bifana", "carvery", "chicken fillet roll"],
)


def fill(line, known):
    line = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: R.choice(m.group(1).split("|")), line)

    def slot(m):
        if m.group(1) not in known:
            v = SLOTS[m.group(1)]
            known[m.group(1)] = v() if callable(v) else R.choice(v)
        return known[m.group(1)]
    line = re.sub(r"\{(\w+)\}", slot, line)
    return line[0].upper() + line[1:]


GROUPS = dict(ops=[(ines, siobhan)], tech=[(goncalo, pawel)], prod=[(rui, aoife), (rui, declan), (rui, pawel)],
              com=[(marta, aoife), (teresa, aoife), (teresa, declan)], any=[(ines, siobhan), (rui, aoife), (goncalo, pawel), (marta, aoife), (ines, aoife), (rui, siobhan)])

CHAT_ONCE = """
a prod|Aoife, the merchants in Braga keep asking if the new terminal has the logo of the debit scheme on the start screen. Do we have a mock-up? // We do, Pawel made three. I'll drop them in the folder now. // The second one is beautiful. The first one looks like a bus ticket :)
k prod|Rui, quick one, how do your people pronounce "Kestrane" on the phone? The helpdesk here got a call for "Castrane" this morning. // Kesh-trah-neh. We cannot help it, is stronger than us. // Keep it. It sounds better than ours.
a tech|The handshake on the sandbox takes 4 seconds from our side. Is it the proxy? // Is DNS. You resolve old name first, then fallback. Use gw2 directly. // Confirmed, 180 ms now. Thank you.
k tech|Which clock do your HSMs follow? I see drift of 11 seconds against us. // NTP from the head office, but one of the two servers was forgotten when we moved. Correcting. // Now 0.2 s. Good.
a ops|Good morning Siobhán, we are having here a doubt: refunds of the same day come in the file with plus or with minus? // With a minus, and record type 31. Page 14 of the spec, but it's well hidden, I grant you. // Found. I would never look there. Thanks!
k ops|Inês, are you in on Friday? I want to walk through the chargeback reason codes with someone who knows them better than I do. // I am, after 10. I know them because I suffered them. // Ha. 10:30 so, I'll bring coffee to my end.
a any|My son has fever so I am working from home today, answers may be slow until he sleeps. // Ah the poor pet. Nothing here that can't wait, mind him.
k any|Sorry, missed your message yesterday, was at the dentist and came back with half a face. // No problem at all! It was solved meanwhile. I hope the other half is fine.
a prod|The leaflet for merchants: can we say "settled next business day"? Legal is asking. // You can say it for everything before cut-off. After that it's the day after. // Clear. I put an asterisk, legal loves asterisks.
k prod|Can you send me the opening hours of the branch in Viseu where the spare terminals are kept? Courier was turned away twice. // 8:30 to 15:00, and they really close at 15:00. Ask for Dona Fernanda, she runs everything. // Dona Fernanda it is.
a tech|Question about token format: you return 19 digits, our core accepts 16 plus letter. // We can switch on format-preserving, 16 digits. Needs two days. // Two days is perfect, no rush.
k tech|I pushed new sandbox certificates. Old ones work until end of month. Please tell if something breaks. // Nothing broke, I even checked on purpose. // I like this way of testing.
a com|Declan, for the steering slides: do you prefer waves in a table or on the map? // Map. Everybody loves a map. // Then map, and I paint Guimarães green myself.
k com|Teresa, the auditors on our side want a one-page description of how you approve a new merchant. Anything lying around? // We have one in Portuguese, three pages. I will ask Marta to make it one page in English. // You're very good. End of next week is plenty.
a ops|I found a difference of exactly 0.01 in 40 lines. It must be rounding of the tip. // It's rounding all right, we round per line and you per batch. I'll send you the formula. // It matches now to the cent. I can go home happy.
k ops|Do you have a contact for the person in Espinho who returns terminals without the power supply? // It is a cousin of Rui. I am not joking. // I'll say no more.
a any|The canteen has bacalhau again. Third time this week. // I'd swap you. We have a vending machine and a view of a roundabout.
k any|Rain sideways in Dublin today, the bus didn't even pretend to stop. What's it like there? // 19 degrees and sun. I am sorry. // No you're not.
a prod|One merchant printed his receipts with a picture of his dog. Is this even possible? // It's a logo field, we never said what logo. // He is very proud. I vote we leave it. // Agreed, dog stays.
k prod|Your list says 214 terminals for Barcelos, I count 209. Who's right? // You are. Five are in a drawer at the market hall, they count them for insurance. // Mystery solved, 209.
a tech|The regression pack ran 6 hours. Before it was 2. // You have logging on TRACE. // ... I have logging on TRACE. Forget I was here.
k tech|Small request. Can you send timestamps in UTC with Z? Half of yours have +01:00 at the end. // Local time by default, of course. Patch goes today. // Seen, all Z now.
a com|Aoife, the data protection annex came back from our legal with two comments only. I am in shock. // Two? I'm framing it. I'll answer both today. // Answered and closed. Never happened before in this bank.
k com|Marta, purchase order for the second batch of readers, is that with you or with facilities? // With me, it waits only for the cost centre. You have it on Thursday. // Perfect, Thursday works.
a ops|The file arrived at 23:10 instead of 21:40 last night, all correct inside. Anything we should know? // A disk filled up, we'd an alert and moved it. Sorry, should have dropped you a line. // Thanks for explaining, no harm.
k ops|I'm off next week, Lorcan in my team has the settlement mailbox. He knows about the tip rounding. // Have a good rest! I promise not to find any cent until you return.
a any|Can somebody remind me the password policy for the shared folder? I am locked out for the second time. // Fourteen characters and no birthdays. I've unlocked you. // It was not my birthday. It was the founding day of my football club.
k tech|Did you change firewall at the weekend? I see connections from a new range. // Yes, .48/28, it was in the announcement of the 2nd, but I should have told you here too. // Found it in announcement, my mistake. Added.
a prod|We got a thank-you letter from the bakery in Ovar. On paper. With cakes. // Send the letter, keep the cakes, they'd never survive customs. // There is no customs, but there are also no cakes any more.
k prod|What does "fecho" mean, the merchants keep pressing it? // Closing of the day. They press it because for thirty years they had to. // We'll make it do something harmless and satisfying, so.
a tech|The new test cards stopped working in the sandbox, all with response 14. // They expired at end of month. New ones in vault, same PINs. // Working. Strange feeling to have expired plastic that never existed.
k any|Is it true that nobody is in the office on the day after São João? // It is true that people are in the office. It is not true that they are awake. // Understood, no calls before noon.
a com|For the annual supplier file I need your insurance certificate, the old one is from last year. // Here it is, renewed last month, same cover. // Filed, thank you for the speed.
k ops|We've two merchants who both call themselves "Café Central", same town, same street. // They are brothers and do not talk. Use the tax number. // God. Tax number it is.
a ops|Colleague, can I ask a stupid question: the "late presentment" column, is it days or hours? // Days, and it's not stupid, we fought about it here too. // Then my report of last month said 72 days. Correcting quietly.
k prod|The photo of the Aveiro installation is class. Can we use it inside? // Use it, the man with the boat agreed. He asks if he becomes famous in Ireland. // Third floor only, but yes.
a any|Happy birthday Aoife, a bird told me. // Ah stop, who told you! Thanks a million.
k tech|For the record, load test from last night: 118 transactions per second, nothing dropped. // Very good. We will never have 118 per second, unless the football club sells a new shirt. // So never.
a prod|One terminal in Vila Real speaks French. // Language pack from its previous life. Hold 7 and green for five seconds. // It speaks Portuguese. The owner is a bit disappointed.
k com|Can you tell me who signs for goods in the Maia warehouse now? Sr. Pacheco doesn't pick up. // He retired on Friday, with party and everything. It is now Sandra. // Good for him. Sandra, noted.
a tech|We see retry storms when your gateway answers 503. Should we back off? // Yes please, exponential, start at 2 seconds. // Done and deployed, it looks civilised now.
k ops|Funny one: a refund to a card which was reported stolen by the same man who asks for the refund. // It happens more than you think. Send to our fraud desk, they collect these. // Sent, with a bow.
"""
CHAT_MANY = """
a ops|[Good morning|Hi|Hello] Siobhán, in {file} I have {count} lines without {field}. [Can you check please?|Can you please have a look?|Is this known?] // [Looking now.|On it.|Give me a few minutes.] It's the {town} batch, the terminals there are on the older build. [I'll resend|You'll get a corrected file] {soon}. // [Received and loaded, thank you.|All matched now.|Perfect, zero open lines.]
a ops|Merchant {mid} says that {eur} is missing from the payout. // I see it, held for a [name mismatch|closed account|wrong IBAN]. Can they confirm the account? // [They confirmed by phone, I sent you the form.|Confirmed, form is in the folder.|They did, and apologised for the old IBAN.]
k ops|Inês, {case}: the cardholder says he was never in {town}. Do we have a slip? // [The merchant sends it today.|Yes, signed, I upload it.|We have it, with a very creative signature.] // [Grand, that's enough to contest.|Lovely, thanks.|Great, filed.]
k ops|{count} duplicates flagged in the {town} batch, all from one till. I've kept them back. // [Right, keep them please|Thanks for stopping them]. It was {shop}, they lost power in the middle. // [Released the good ones.|All sorted so.|Cleared, nothing double posted.]
a ops|The total in {file} is {big}.00 and my ledger says the same. I only want to say this once. // [I'll print that and hang it up.|Music.|Day made.]
a tech|I get {code} on {env} for every second authorisation. // Which [build|profile|key set] you use? // The one from {tick}. // [Then update, was fixed after.|Wrong one, use the newer. Tell if it stays.|Key rolled on that one. Refresh and try.]
k tech|{env} will restart at {hour} for [a patch|more memory|new keys], ten minutes. OK for you? // [OK for me.|Fine, we have a break then.|Please, go ahead.]
k tech|{tick} is [deployed on|merged, running on|live on] {env}. Please test when you have time. // [Tested, all green.|Works. I close the ticket.|Good, one warning only but it is ours.]
a tech|{field} is empty in the response on {env}, in the spec it says mandatory. // [Spec is right, code is wrong.|Spec is old there, sorry.|Yes, bug.] [Fix|Correction|Patch] comes {soon}. // [Thanks Pawel.|Thank you, no hurry.|I wait then, thank you.]
a prod|{shop} in {town} wants {count} more readers [before the weekend|for the fair|for the new floor]. Do we have stock? // We've enough in Maia. [I'll get them shipped|I'll have them labelled|They can leave] {soon}. // [Super.|They will be happy.|Great, I tell them.]
k prod|Terminal {term} in {town} hasn't called home in {count} hours. Closed shop or trouble? // [Closed for vacations|They are renovating|Broken router]. {shop} told our branch. // [Happy days, I'll mute it.|Thanks, taking it off the list.|Right so, off my list.]
a prod|Can you move merchant {mid} from group B to group A? They [merged|bought a second shop|changed tax number]. // [Done.|Moved, active from tonight.|Done, they'll see it tomorrow.] // [Thank you!|Obrigado!|Top.]
k prod|Helpdesk got {count} calls from {town} about the [paper rolls|PIN pad beep|contactless limit]. Worth a line in the newsletter? // [Yes, I write it.|Good idea, goes in the next.|I add it, with a drawing.] // [Class.|Thanks Rui.|Sound.]
k any|Are you coming to the call? // [Two minutes.|Yes, fighting with the microphone.|Joining.] // [No rush.|Grand.|We've only started on the weather.]
a any|I will be {few} minutes late to the call, [the metro stopped|the previous meeting has no end|my laptop decided to update]. // [No bother.|Take your time.|We'll start with the boring bits.]
a any|[Who|Which of you] has the last version of the {town} rollout sheet? // [It's in the folder, ends in v7.|I have, sending.|Folder, top one, I renamed it.] // [Got it.|Thanks!|Found, thanks.]
k com|Invoice {inv}: your system bounced it for a missing [PO number|cost centre|line reference]. // [It is my fault, resend with 88-410.|Please put 88-412 and send again.|Corrected on our side, try again.] // [Accepted, thanks.|Through now.|Took it this time, thanks a mill.]
a com|[Do you have|Can I get] the availability number of last month for the board pack? // [99.97.|99.98, best so far.|99.94, we'd that hiccup on the 9th.] // [Thank you, noted.|Very good, thanks.|Perfect.]
a ops|{case} is [lost|closed against us], the scheme did not accept our evidence. // [Ah no.|That's a shame.|Pity, it was a good file.] {eur} to the merchant then? // [Yes, please debit.|Yes, {shop} already knows.|Debit in the next file, they agreed.]
k ops|Holding {count} payouts in {town}, [bank code unknown|IBAN checksum wrong], can your side confirm before {hour}? // [Confirmed all but one.|List returned, all good.|Done, two corrected.] // [Releasing.|Out they go.|Away they go, thanks.]
"""
MAIL_ONCE = """
k com|~Steering pack~ Hi Teresa, draft pack attached. Page 4 is the one to argue about, the rest is pictures. // Dear Aoife, thank you for the draft. I would only change the order, first the merchants and then the money. Kind regards, Teresa // Changed, and you're right, it reads better.
a com|~Names on the access list~ Dear Aoife, please find attached the list of our colleagues who need entrance to the Dublin office for the next visit. Best regards, Marta // All badged. Tell Gonçalo the coffee on the second floor is the good one.
a ops|~Glossary~ Dear Siobhán, I made a small glossary Portuguese-English of the settlement terms, because "estorno" made us lose an afternoon. Feel free to correct. Inês // This is a gift. I've pinned it above my desk and added "clawback". // Clawback is a wonderful word.
k tech|~Key ceremony~ Gonçalo, ceremony needs three custodians from your side, in person, with passport. Two hours. Pawel // Dear Pawel, custodians are myself, Eng. Torres and Dra. Lobo. We prefer the morning. // Morning is fine. Bring no phones in room.
a prod|~Training for branches~ Hi Aoife, the north region asks if someone from your side can join the training in Matosinhos. It is two hours, then lunch by the sea. Rui // You had me at lunch. Pawel and I will fly down the evening before. // Excellent, I reserve the table and also the training room.
k ops|~Month end calendar~ Inês, I've put both countries' bank holidays into one sheet so that we don't trip over Corpus Christi again. Shout if I missed any. // Only the municipal ones: Porto 24 June, Lisbon 13 June. The rest is perfect. // Added, thanks.
a com|~Supplier survey~ Dear Aoife, every year we must send this survey of 46 questions. I apologise in advance. Marta // Done in one sitting with a strong tea. Question 31 asks about our fleet of lorries? // It is for all suppliers, also the lorries. Please write "none".
k com|~Visit to Maia warehouse~ Teresa, would it suit if I stopped at the warehouse on the way to the airport? I'd like to see the returns shelf with my own eyes. // Dear Declan, of course. Sandra expects you at three. She will make you wear the yellow vest.
a tech|~Core upgrade weekend~ Dear Pawel, our core banking has its upgrade on the second weekend of the month, Saturday 22h to Sunday 8h. No action from you, only to know. // Thanks. I will mute alarms for authorisation reversals. // Please unmute after, last year someone forgot and it was me.
k tech|~Log retention~ Gonçalo, how long must we keep gateway logs by your policy? Contract says "as required". // Thirteen months online, then archive five years. I send the policy page. // Set to 13. Thanks.
a ops|~Reason code 4853~ Dear Siobhán, we see many disputes 4853 for the same online shop of sofas. Is it something in the descriptor? // The descriptor shows the holding's name, so nobody recognises it. Get them to change it and half of these vanish. // They changed it. You are right, from 22 a week to 6.
k prod|~Terminal colours~ Rui, supplier can do the casing in your green for 40 cent apiece. Worth it? // Our marketing would pay 4 euros. But let us be serious: no, grey is fine, it hides the coffee.
a com|~Parking~ Dear all, works in the garage this week, visitors please use the park of the market. Marta // Thanks Marta, nobody over till the 20th so no harm.
k com|~Dinner after steering~ Hi Marta, table for eight on the quay, one vegetarian (Pawel, newly converted). // Noted with admiration. In Porto this is an extreme sport.
a prod|~Student market~ Dear Aoife, the university asks for payment by phone at the Queima das Fitas, 60 stands for one week. Can we lend readers? // We can, from the demo pool. They'll come back smelling of beer, I assume. // With certainty. I sign for all of them.
k ops|~Archive boxes~ Inês, do you still need paper slips from before 2021? Our store wants the shelf. // We must keep seven years, I am sorry. But we can take the boxes to Porto. // Deal, 14 boxes coming your way.
a tech|~Diagram of the interfaces~ Dear Pawel, attached the diagram corrected. I removed the arrow that went to nowhere. // Arrow was to old fraud engine, you are right, is gone. Good diagram now.
k tech|~Password vault~ Gonçalo, moving shared secrets to new vault in three weeks. You get invitation, old one stays readable until then. // Received, everything readable. Very organised, thank you.
"""
MAIL_MANY = """
a ops|~Open items {town}~ Dear Siobhán, [please find attached|I send attached] the open items for {town}: {count} lines, total {eur}. [Thank you in advance,|Kind regards,] Inês // Hi Inês, [{count} in, {count} found|all traced]. [Most|The bulk] were late presentments from {shop}. [Siobhán|S.] // [Thank you very much, I close the list.|Thank you, list closed.|Great work, closed.]
k ops|~{case}~ Hi Inês, the scheme wants [the signed slip|proof of delivery|the refund policy] for {case}, {eur} at {shop}. Deadline is [ten days|two weeks]. // Dear Siobhán, [attached|please find it attached]. The merchant in {town} was [very quick|a bit offended|helpful]. // [Submitted, thanks.|Sent on, fingers crossed.|That'll do nicely.]
a com|~Invoice {inv}~ Dear Aoife, on {inv} we see {count} activations in {town}, we count one less. [Could you please verify?|Can you confirm?] Best regards, Marta // Hi Marta, you're right, one was [a swap|a test|counted twice]. [Credit note on the way.|I'll credit it.|Corrected copy attached.] // [Thank you, approved for payment.|Approved.|Received, will be paid Friday.]
k tech|~{tick}~ Gonçalo, for {tick} I need sample with {field}, from {env} if possible. // Dear Pawel, [sample attached, {count} messages|attached, sanitised]. [Regards,|BR,] Gonçalo // [Enough, thanks.|Good. Found it.|Thanks, is what I suspected.]
a prod|~Readers for {town}~ Hello Aoife, {shop} in {town} opens [soon|next month|a second place] and needs {count} readers with SIM. [Feasible?|Is it possible?] Rui // Hi Rui, [no problem|that's fine], [they'll ship from Maia|I'll reserve them] {soon}. // [Thanks!|You are the best.|Muito obrigado.]
k prod|~Activation list {town}~ Rui, {count} merchants in {town} have no contact phone. [Can the branch fill them in?|Any chance the branch knows?] // [The branch filled all of them|Filled|They called everyone], file attached. [Two numbers are of the neighbour.|Dona Fernanda did it in an hour.|One has no phone on principle.] // [Legends.|Thanks a million.|Brilliant.]
a com|~Steering actions~ Dear Declan, actions for us: {town} training and {tick}. For you: stock count and the [risk list|calendar]. [Did I forget something?|Agree?] Teresa // [That's the lot.|All there.] [Stock count was {big} this morning.|Stock count is running.] // [Excellent.|Thank you Declan.|Very well.]
a tech|~Question on {field}~ Dear Pawel, for {field} the spec allows {count} characters and our core has fewer. [What do you advise?|How do other banks do?] Gonçalo // [Truncate from right|Pad and keep left part|Send short form], we match on first ten only. Tested on {env}. // [Clear, thank you.|Perfect, we do so.|Good, implemented.]
"""


def parse(text):
    out = []
    for row in text.strip().splitlines():
        head, body = row.split("|", 1)
        side, group = head.split()
        subject = None
        if body.startswith("~"):
            _, subject, body = body.split("~", 2)
        out.append((side, group, subject, [x.strip() for x in body.split(" // ")]))
    return out


once = dict(team=parse(CHAT_ONCE), mail=parse(MAIL_ONCE))
many = dict(team=parse(CHAT_MANY), mail=parse(MAIL_MANY))
for pool in once.values():
    R.shuffle(pool)
rest = dict(team=[], mail=[])


NAMES = {p.first: p.party for p in s.people}


def address(line, me, you):
    """Whoever is spoken to is called by the right name, and whoever signs signs with his own."""
    for name, party in NAMES.items():
        if party == you.party:
            line = re.sub(rf"(^|(?:Dear|Hi|Hello|Good morning|Sorry|Thanks|Thank you|birthday)\s){name}\b", lambda m: m.group(1) + you.first, line)
        else:
            line = re.sub(rf"([.,?!])\s{name}$", lambda m: m.group(1) + " " + me.first, line)
    return line


def talk(medium, per_week, first, last, reply, answered=1.0, groups=GROUPS, single=0.42):
    """As the kit's chatter, but each exchange begins on the side to which it belongs, and one of a kind is used once."""
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in s.holidays:
            continue
        for _ in range(s.poisson(per_week / 5)):
            if once[medium] and R.random() < single:
                item = once[medium].pop()
            else:
                if not rest[medium]:
                    rest[medium] = list(many[medium]); R.shuffle(rest[medium])
                item = rest[medium].pop()
            side, group, subject, lines = item
            if group == "any" and reply[0] >= 60:
                continue
            bank, proc = R.choice(groups.get(group) or groups["ops"])
            one, other = (bank, proc) if side == "a" else (proc, bank)
            if date in s.closed[one.party]:
                continue
            known = {}
            lines = [address(fill(x, known), *((one, other) if n % 2 == 0 else (other, one))) for n, x in enumerate(lines)]
            if subject:
                lines[0] = "Subject: " + fill(subject, known) + " | " + lines[0]
            channel = "foz-tech" if group == "tech" else "foz-desk"
            s.exchange(medium, channel, date, one, other, lines, reply, answered, 0.6, (8.5, 17.5))


neutral = [
    ["Morning all. Anything on fire?", "Only the coffee machine.", "Then we are fine."],
    ["Can we push today's call by fifteen minutes?", "Sure.", "Thanks, much appreciated."],
    ["Is the folder slow for everyone or only for me?", "For everyone. They are indexing something.", "As long as I'm not alone."],
    ["I forwarded the recording of this morning.", "Got it, thank you."],
    ["Who won the office quiz in the end?", "We don't talk about it.", "So it was the other floor."],
    ["The link in the invitation is dead, is there a new one?", "Yes, posted above, sorry about that.", "I'm in."],
    ["Leaving a bit earlier today for a school play.", "Enjoy! Which role?", "Tree number two. We are very excited."],
    ["Thanks for the quick help before, it saved my evening.", "Any time."],
    ["Did the parcel with the readers arrive?", "Arrived, two boxes, one a bit crushed but inside all fine.", "Good to hear."],
    ["Who keeps the list of public holidays?", "It's the first sheet in the folder.", "Found."],
]
cross = [(ines, siobhan), (rui, aoife), (goncalo, pawel), (teresa, declan), (marta, aoife)]
s.chatter(("team", "foz-desk"), cross, 0.7, neutral, "2025-03-05", "2025-08-29", (3, 120))

talk("team", 7.2, "2025-03-04", "2025-06-06", (3, 150))
talk("mail", 3.9, "2025-03-04", "2025-06-06", (20, 300))
talk("team", 6.2, "2025-06-07", "2025-07-31", (5, 220), 0.96)
talk("mail", 3.5, "2025-06-07", "2025-07-31", (40, 420), 0.97)
talk("team", 4.0, "2025-08-01", "2025-09-07", (10, 300), 0.94)
talk("mail", 2.6, "2025-08-01", "2025-09-07", (60, 600), 0.95)
late = dict(GROUPS, prod=[(teresa, declan)], any=[(ines, siobhan), (goncalo, pawel)])
talk("team", 2.4, "2025-09-08", "2025-10-10", (60, 800), 0.85, late, 0.1)
talk("mail", 2.0, "2025-09-08", "2025-10-10", (240, 1500), 0.86, late, 0.1)
last = dict(late, prod=[(hugo, aoife)], com=[(marta, aoife)])
talk("team", 1.2, "2025-10-13", "2025-11-28", (200, 1500), 0.78, last, 0.05)
talk("mail", 1.4, "2025-10-13", "2025-11-28", (400, 2400), 0.8, last, 0.05)

# ---------------------------------------------------------------- turning points

# Well begun
m = s.mail("2025-03-03 10:05", aoife, [teresa, rui, ines, goncalo, marta], "Project Foz: here we go",
           "Hi all,\n\nlovely to have met everyone on Thursday. In short, what we shook hands on:\n- four waves: Braga, Aveiro, Lisbon, Algarve, 14,200 terminals in all\n"
           "- anything that touches files, formats or cut-off times is told to the other side two weeks ahead, in writing\n- mails get an answer within two working days, even if it's only \"not yet\"\n- a call every Tuesday at 10\n\nAoife", cc=[declan, siobhan, pawel])
s.mail("2025-03-03 11:32", teresa, aoife, "Re: Project Foz: here we go",
       "Dear Aoife,\n\nthank you, this is exactly how I remember it. The team is motivated and, I confess, a little bit impatient. Welcome to Porto.\n\nKind regards,\nTeresa", cc=[rui, ines, goncalo, marta, declan], reply_to=m)
t = s.team("2025-03-13 17:12", "foz-desk", rui, "Guimarães pilot: 40 terminals installed, 40 working, first purchase was a bag of oranges, 2.30 euros. Historic oranges.")
s.team("2025-03-13 17:20", "foz-desk", declan, "Great stuff. And your installers were a day faster than plan, that was all them.", t)
s.team("2025-03-13 17:31", "foz-desk", teresa, "And your night shift, please tell them. We saw how they watched every single one.", t)

# noise: a change that was announced
m = s.mail("2025-03-27 09:40", declan, [goncalo, ines], "Data centre move, weekend of 26/27 April",
           "Gonçalo, Inês,\n\nwe move the settlement engine to the new hall on the weekend of 26 and 27 April. File of that Saturday comes Sunday by noon. Format and names stay as they are. If your month end can't live with that, say so by Friday and we move it.\n\nDeclan", cc=[siobhan, pawel])
s.mail("2025-03-27 15:02", ines, declan, "Re: Data centre move, weekend of 26/27 April", "Dear Declan,\n\nwe can live with it, the month end is only on Wednesday. Thank you for asking before.\n\nInês", cc=[goncalo, siobhan], reply_to=m)

# noise: a joke that both share
t = s.team("2025-04-08 13:05", "foz-desk", aoife, "The Portuguese are at lunch again, I see. Two hours now. I could have flown over and joined ye.")
s.team("2025-04-08 14:31", "foz-desk", rui, "Typical Irish, jealous because lunch there is a sandwich in front of a spreadsheet :)", t)
s.team("2025-04-08 14:33", "foz-desk", aoife, "Guilty. Egg mayo. In front of your spreadsheet, mind you.", t)
s.team("2025-04-08 14:40", "foz-desk", siobhan, "I'm applying for a transfer to Inês's team", t)

# noise: urgent because it is urgent
t = s.team("2025-04-15 16:48", "foz-tech", pawel, "URGENT Gonçalo, your client certificate on production expires 23:59 TODAY. Not next month, today. Need new CSR now.")
s.team("2025-04-15 16:55", "foz-tech", goncalo, "You are right, the calendar said 15 May. Generating now, stay with me please.", t)
s.team("2025-04-15 18:20", "foz-tech", pawel, "Installed, tested, valid two years. Go eat.", t)
s.team("2025-04-15 18:24", "foz-tech", goncalo, "I owe you a dinner. I put the next expiry in three calendars.", t)

# noise: the power cut
t = s.team("2025-04-28 12:04", "foz-desk", ines, "From my phone: no electricity in all of Porto, they say also Spain. Half of the terminals will go dark. Please hold tonight's file.")
s.team("2025-04-28 12:09", "foz-desk", siobhan, "Seeing it from here, 9,000 offline in four minutes. Holding everything. Don't worry about us, mind yourselves.", t)
s.team("2025-04-29 09:15", "foz-desk", ines, "We are back. File loaded at 7h without one difference. I do not know how you did it.", t)
s.team("2025-04-29 09:40", "foz-desk", teresa, "I have told our board this morning that the night was saved in Dublin. Thank you all from the heart.", t)

# noise: a third firm
t = s.team("2025-05-14 10:22", "foz-desk", rui, "Vexapos again sent 300 readers without SIM cards. Third time. I have no more words that I can write here.")
s.team("2025-05-14 10:35", "foz-desk", declan, "They're useless, honestly. I'd a row with their sales lad yesterday. We'll fit the SIMs in Maia, two of mine are over on Thursday anyway.", t)
s.team("2025-05-14 10:41", "foz-desk", rui, "You save my week.", t)

# noise: an escalation that both asked for
m = s.mail("2025-05-20 11:15", goncalo, [teresa, conor], "HSM model: we need a decision above us",
           "Dear Teresa, dear Conor,\n\nDeclan and I have looked at both models for three weeks and we do not agree, he prefers the cheaper and I the faster, and we both have reasons. We write this together. Two pages attached, one each. Could you two decide until Friday?\n\nGonçalo and Declan", cc=[declan])
s.mail("2025-05-20 17:40", conor, [goncalo, teresa], "Re: HSM model: we need a decision above us", "Best written disagreement I've had on my desk this year. Teresa and I spoke: the faster one, and we split the difference in price. Thank you both.\n\nConor", cc=[declan], reply_to=m)
t = s.team("2025-05-28 16:50", "foz-desk", declan, "Aveiro closed: 3,412 terminals, 11 days, 9 complaints. Braga had 31. We're getting good at this.")
s.team("2025-05-28 17:02", "foz-desk", ines, "And the books balance. I am going to sleep for a weekend.", t)

# 1 pressure without a word on its reasons
m = s.mail("2025-06-05 18:42", teresa, [declan, aoife], "Lisbon wave",
           "Dear Declan, dear Aoife,\n\nI need Lisbon complete on 30 June and not on 31 July as in the plan. I count on you to make it possible. Please consider the date as fixed.\n\nTeresa", cc=[rui])
s.mail("2025-06-06 09:18", declan, teresa, "Re: Lisbon wave",
       "Teresa,\n\nthat's five weeks cut down to three, with 5,100 terminals. Can you tell me what's behind it? If I know what has to be true on the 30th I might find another way to get you there.\n\nDeclan", cc=[aoife, rui], reply_to=m)
s.mail("2025-06-09 08:31", teresa, declan, "Re: Lisbon wave", "Dear Declan,\n\nI am not in position to discuss this. The date comes as it comes. Please send me the new plan until Thursday.\n\nTeresa", cc=[aoife, rui], reply_to=m)
s.truth("2025-06-09", "pressure not shared: Lisbon pulled forward, no reason given", "alvorim", "kestrane", 4)

# 2 a request that nobody answers
q = s.mail("2025-06-11 10:10", ines, [siobhan, declan], "312 double postings of 6 June",
           "Dear Siobhán, dear Declan,\n\non Friday 312 purchases were posted two times to our merchants. We corrected by hand until Saturday at 4 in the morning. I would ask for a written description of what happened and what prevents it next time.\n\nKind regards,\nInês", cc=[teresa])
s.mail("2025-06-18 09:05", ines, [siobhan, declan], "Re: 312 double postings of 6 June", "Dear both,\n\nmay I come back to my mail of last week? Our audit asks me every day.\n\nInês", cc=[teresa], reply_to=q)
s.mail("2025-06-26 09:02", ines, [siobhan, declan, aoife], "Re: 312 double postings of 6 June", "Dear all,\n\nthird time that I write. I still have nothing to give to audit. Is there a problem to write it down?\n\nInês", cc=[teresa, marta], reply_to=q)
s.truth("2025-06-26", "request without answer: report on the double postings", "kestrane", "alvorim", 4)

# noise: an apology for a triviality
t = s.team("2025-06-20 09:50", "foz-desk", aoife, "So sorry everyone, I sent the steering deck with last month's date on the cover. Mortified. Corrected one is up.")
s.team("2025-06-20 10:02", "foz-desk", marta, "Nobody had noticed until now :)", t)

# 3 a date that moves and moves
t = s.team("2025-06-12 15:20", "foz-tech", declan, "Patch against the doubles: you'll have it on the 20th, that's a Friday.")
s.team("2025-06-12 15:44", "foz-tech", goncalo, "Noted, 20 June. We reserve the testers.", t)
t = s.team("2025-06-20 16:31", "foz-tech", declan, "Not there yet with the doubles patch, next Friday, the 27th.")
s.team("2025-06-20 16:58", "foz-tech", goncalo, "I have four testers in a room since this morning.", t)
t = s.team("2025-06-27 17:25", "foz-tech", declan, "It'll be the week of the 7th for that patch. Lads are stretched.")
t2 = s.team("2025-07-04 10:12", "foz-tech", goncalo, "Is the week of the 7th Monday or is it Friday? I would like to know before I ask people for the third time.")
s.team("2025-07-07 12:40", "foz-tech", pawel, "I think now rather 18th.", t2)
s.truth("2025-07-07", "promise slips: patch against double postings, four dates", "kestrane", "alvorim", 5)

# 4 a change nobody told
t = s.team("2025-07-09 08:52", "foz-desk", ines, "Siobhán?? Everything after 20:00 of last night is not in the file. 6,300 transactions. What is this?")
s.team("2025-07-09 09:47", "foz-desk", siobhan, "Cut-off is 20:00 since Monday's release. It was 21:30 before. Did ye not get that from Declan?", t)
s.team("2025-07-09 09:50", "foz-desk", ines, "No. From nobody. We have restaurants that only begin to serve dinner at 20:00.", t)
s.team("2025-07-09 11:30", "foz-desk", declan, "It was in the release notes, section 6. It had to go in with the hall changes, there wasn't a choice about it.", t)
s.team("2025-07-09 11:41", "foz-desk", rui, "The release notes that came on Monday evening, with the release.", t)
s.truth("2025-07-09", "change without notice: cut-off from 21:30 to 20:00", "kestrane", "alvorim", 5)

# 5 the other side does not answer either
q = s.mail("2025-07-08 09:30", pawel, [goncalo, rui], "Lisbon merchant list",
           "Hi,\n\nfor Lisbon I need list of 2,180 merchants with IBAN and tax number. Without it no terminal can be keyed. When you can send?\n\nPawel", cc=[declan])
s.mail("2025-07-15 11:00", pawel, [goncalo, rui], "Re: Lisbon merchant list", "Hi, still waiting for list. My keying slots for this week are lost now.\n\nPawel", cc=[declan], reply_to=q)
s.mail("2025-07-24 10:20", declan, [goncalo, rui], "Re: Lisbon merchant list", "Gents,\n\nsixteen days. I can't key what I can't see. Did this land with anybody at all?\n\nDeclan", cc=[pawel, aoife], reply_to=q)
s.truth("2025-07-24", "request without answer: merchant list for Lisbon", "alvorim", "kestrane", 4)

# 6 a label
q = s.mail("2025-07-16 12:15", ines, [teresa, rui, marta], "Cut-off, state of play",
           "Teresa,\n\ncost of the cut-off story until now: 211 calls, 38 hours of my people. Nobody there lifts a phone by himself. They are like this, you only get something out of them with pliers. I stopped to believe that it is an accident.\n\nInês", cc=[goncalo])
s.mail("2025-07-16 13:02", goncalo, [ines, teresa], "Re: Cut-off, state of play", "What do you expect from a ticket factory. They sell to the next bank and we are last year's model.", cc=[rui, marta], reply_to=q)
t = s.team("2025-07-17 09:33", "foz-desk", rui, "Well, it is Kestrane, so let us plan with double of whatever they say.")
s.team("2025-07-17 09:58", "foz-desk", aoife, "We can read this channel, Rui.", t)
s.truth("2025-07-16", "loose label", "alvorim", "kestrane", 3)

# 7 the processor closes the tap and does not say why
m = s.mail("2025-07-29 16:55", declan, [goncalo, teresa, rui], "Releases from now on",
           "All,\n\nfrom this Friday there is one release a month and one queue for all requests. Yours are numbers 14 to 23. Rush work isn't on offer any more.\n\nDeclan", cc=[aoife, pawel])
s.mail("2025-07-30 09:10", goncalo, declan, "Re: Releases from now on", "Declan, number 14 of how many, and since when are we in a queue with others? What has happened over there?\n\nGonçalo", cc=[teresa, rui, aoife], reply_to=m)
s.mail("2025-08-01 17:20", declan, goncalo, "Re: Releases from now on", "It's how it is for now. I've nothing to add to it.\n\nDeclan", cc=[teresa, rui, aoife], reply_to=m)
s.truth("2025-07-29", "change without notice: one release a month, three days ahead and without the reason", "kestrane", "alvorim", 4)

# noise: a real emergency that goes well
t = s.team("2025-08-13 19:10", "foz-tech", goncalo, "All e-commerce down since 19:02, every answer is 91. Somebody there?")
s.team("2025-08-13 19:14", "foz-tech", pawel, "Here. Line to card scheme flapping, switching to second. Two minutes.", t)
s.team("2025-08-13 19:19", "foz-tech", pawel, "Back. Please confirm.", t)
s.team("2025-08-13 19:21", "foz-tech", goncalo, "Confirmed, all approving. Honestly well done, on the evening before our long weekend.", t)

# 8 the bank's own date moves
t = s.team("2025-08-01 11:20", "foz-desk", rui, "Sign-off of the Algarve tests: you have it on 14 August for sure, before the holiday.")
t = s.team("2025-08-14 17:40", "foz-desk", rui, "The sign-off of Algarve will be the 29th after all, people are on the beach.")
t2 = s.team("2025-08-29 15:03", "foz-desk", aoife, "Hi Rui, today's the 29th. Have you the Algarve sign-off for me? I've installers on standby since Wednesday and they bill by the day.")
s.team("2025-09-01 10:44", "foz-desk", rui, "Ah yes. More 12 September. I could not get the signatures.", t2)
s.truth("2025-09-01", "promise slips: Algarve sign-off", "alvorim", "kestrane", 4)

# 9 over the heads
m = s.mail("2025-09-04 08:15", duarte, conor, "Performance under the framework agreement",
           "Dear Mr Tully,\n\nI am informed of repeated failures of your company since June: double postings without explanation, an altered cut-off, a patch that is now eleven weeks overdue and a rationing of releases. I expect your personal plan of recovery within five working days. We reserve all our rights under clause 14.\n\nDuarte Amaral\nMember of the Board", cc=[teresa, marta])
s.mail("2025-09-04 12:48", conor, duarte, "Re: Performance under the framework agreement", "Dear Mr Amaral,\n\nI have to say that I read most of this for the first time. You will have an answer on the 11th.\n\nConor Tully", cc=[teresa, declan, aoife], reply_to=m)
q = s.mail("2025-09-04 14:05", declan, teresa, "This morning's letter",
           "Teresa,\n\nwe were on a call on Tuesday, you and I, for forty minutes. Weather, holidays, the Algarve. Then I'm shown clause 14 by my own boss. I'd have taken a phone call.\n\nDeclan")
s.mail("2025-09-08 18:10", teresa, q["sender"], "Re: This morning's letter", "Dear Declan,\n\nthe letter speaks for itself and I have nothing to do with its timing.\n\nTeresa", reply_to=q)
s.truth("2025-09-04", "escalation without an earlier word: board letter to the COO", "alvorim", "kestrane", 5)

# 10 camps
q = s.mail("2025-09-09 17:30", declan, [aoife, pawel, siobhan], "What goes to Porto",
           "Folks,\n\nuntil further notice nothing goes to Porto that I haven't read. They're collecting paper against us, so we'll collect ours. No favours, no quick calls, no \"sure I'll have a look\". If they want something there's a form.\n\nDeclan")
s.mail("2025-09-09 17:52", siobhan, declan, "Re: What goes to Porto", "Fine, though Inês was never the problem.\n\nS.", cc=[aoife, pawel], reply_to=q)
s.mail("2025-09-09 18:15", aoife, [siobhan, declan], "Re: What goes to Porto", "She's one of them all the same, now. I'll do the form.", cc=[pawel], reply_to=q)
s.truth("2025-09-09", "us against them: house orders for everything that goes to Porto", "kestrane", "alvorim", 4)
t = s.team("2025-09-12 09:20", "foz-tech", goncalo, "Pawel, can you look quickly why FOZ-871 answers 96?")
s.team("2025-09-12 15:45", "foz-tech", pawel, "Please fill form CR-2 and your manager signs.", t)
s.team("2025-09-12 15:52", "foz-tech", goncalo, "For a question. I see. Then also from our side everything in writing, with copy to legal.", t)

# 11 a newcomer on his own
s.team("2025-09-15 10:00", "foz-desk", hugo, "Hello everybody! I am Hugo Lemos, I take over the merchant product from Rui in October. Very happy to work with you all. Who could give me an hour on the activation flow?")
s.team("2025-09-18 10:25", "foz-desk", hugo, "Good morning! Only to push my message up: an hour, any day, also half an hour. I read the manual already and I have 12 questions :)")
s.mail("2025-09-22 09:15", hugo, [aoife, declan], "Introduction and a few questions", "Dear Aoife, dear Declan,\n\nI understand it is a busy moment. Attached my questions on activation, the first three are the important ones. I can also travel to Dublin if easier.\n\nBest regards,\nHugo Lemos")
s.team("2025-09-26 16:30", "foz-desk", hugo, "Is this still the right channel?")
s.truth("2025-09-18", "newcomer left alone", "kestrane", "alvorim", 3)

# noise: two who still get on
t = s.team("2025-09-24 14:10", "foz-desk", siobhan, "Inês, the sofa shop is back, 14 disputes since Friday. I thought we'd cured them.")
s.team("2025-09-24 15:20", "foz-desk", ines, "They opened a bed department. Same descriptor. I call them, and I will not be polite.", t)
s.team("2025-09-24 15:31", "foz-desk", siobhan, "Ha. Give them hell from me as well.", t)

# 12 the Tuesday call dies
s.team("2025-09-16 09:41", "foz-desk", aoife, "No call from our end this morning.")
s.team("2025-09-23 09:52", "foz-desk", aoife, "Skipping today as well, Declan's tied up.")
t = s.team("2025-09-30 09:55", "foz-desk", aoife, "Not today either, sorry.")
s.team("2025-09-30 10:20", "foz-desk", marta, "We were four people in the room. For the second time.", t)
s.truth("2025-09-30", "meetings cancelled: three Tuesday calls in a row, minutes before", "kestrane", "alvorim", 4)

# 13 the circle closes
m = s.mail("2025-10-02 11:05", marta, [aoife, declan], "Service credits Q3",
           "Dear Aoife,\n\nsince there are no more calls and no more informal answers, we proceed by contract: we retain 84,000 euros from the September invoice for the days of delay. The calculation is attached.\n\nMarta Sequeira", cc=[teresa, duarte])
s.mail("2025-10-02 16:40", declan, marta, "Re: Service credits Q3",
       "Marta,\n\nthose delays sit on your merchant list and your sign-off. As you're holding back the money, evening support for Porto stops on Monday; it was never in the contract, we did it because we were asked nicely.\n\nDeclan", cc=[aoife, teresa, conor], reply_to=m)
s.mail("2025-10-03 09:08", teresa, [marta, declan], "Re: Service credits Q3", "Then I ask Inês to document each evening on which nobody picks up, and it enters the next calculation.\n\nTeresa", cc=[aoife, duarte, conor], reply_to=m)
s.truth("2025-10-03", "vicious circle: forms, then retained money, then no evenings, then more counting", "both", None, 3)
s.truth("2025-10-02", "contact thins out: half of the spring from mid September", "kestrane", "alvorim", 2)

# 14 whose work was it
t = s.team("2025-10-09 12:00", "foz-desk", teresa, "For information, our press note of today: \"Banco Alvorim completes the Algarve in nine days. Thanks to the dedication of its own teams, 2,950 merchants pay and are paid on the most modern platform of the country.\"")
s.team("2025-10-09 16:48", "foz-desk", pawel, "Nine days and nine nights. I was in Faro for all of them, with eleven colleagues. Own teams. OK.", t)
s.truth("2025-10-09", "contribution not credited: press note on the Algarve", "alvorim", "kestrane", 3)

# 15 the bank's own surprise rule
t = s.team("2025-10-14 17:58", "foz-tech", goncalo, "To your knowledge: as of tonight no changes in production until 15 January. This includes the release of Thursday.")
s.team("2025-10-15 08:44", "foz-tech", pawel, "Release of Thursday is tested six weeks, with your testers. We hear it evening before?", t)
s.team("2025-10-15 12:15", "foz-tech", goncalo, "The committee decided yesterday. I only transmit.", t)
s.truth("2025-10-14", "change without notice: freeze until January from the same night", "alvorim", "kestrane", 4)

# 16 heard from others
m = s.mail("2025-10-21 09:35", aoife, [teresa, marta], "Something I was sent",
           "Teresa, Marta,\n\na man at the hoteliers' association forwarded me a questionnaire, on your letterhead, dated the 1st: \"selection of an acquiring platform for 2026\". He wanted to know if he should mention us. I didn't know what to tell him. Is there something we ought to hear from yourselves?\n\nAoife", cc=[declan])
s.mail("2025-10-30 17:30", marta, aoife, "Re: Something I was sent", "Dear Aoife,\n\nthe bank consults the market regularly. There is nothing to communicate.\n\nMarta", cc=[teresa, declan], reply_to=m)
s.truth("2025-10-21", "surprise: the tender reaches Dublin through a hotelier", "alvorim", "kestrane", 4)
s.truth("2025-10-30", "replies slow down: days where it was hours", "alvorim", "kestrane", 2)

# noise: a scheme is down for all of Europe
t = s.team("2025-10-29 11:02", "foz-tech", pawel, "FYI contactless refused everywhere in Europe, is scheme, not us, not you. They say one hour.")
s.team("2025-10-29 11:09", "foz-tech", goncalo, "Seen. The newspapers already call us. Thanks for the word.", t)
s.team("2025-10-29 12:14", "foz-tech", pawel, "Up again.", t)

# 17 the letter
m = s.mail("2025-11-06 16:00", duarte, [conor, declan, aoife], "Notice under clause 19.2",
           "Dear Mr Tully,\n\nBanco Alvorim hereby gives notice that it will not extend the framework agreement beyond 31 May 2026. We request the exit plan foreseen in annex F, including the return of the keys and of the token vault, until 30 November.\n\nDuarte Amaral", cc=[teresa, marta])
s.mail("2025-11-07 10:12", conor, duarte, "Re: Notice under clause 19.2", "Dear Mr Amaral,\n\nreceived. Our counsel will write to yours.\n\nConor Tully", cc=[teresa, marta, declan], reply_to=m)
s.truth("2025-11-06", "leaves: notice of non-extension", "alvorim", "kestrane", 5)

# 18 small talk instead of plans
t = s.team("2025-11-13 11:40", "foz-desk", aoife, "Instant payouts, the loyalty idea and the student card: I'm taking all three off the board. We'll keep the lights on till May and that's that.")
s.team("2025-11-17 15:25", "foz-desk", hugo, "I have read the old slides of March, it was a nice plan. Fine from our side.", t)
s.truth("2025-11-13", "ambition fades: everything beyond the daily file struck off", "kestrane", "alvorim", 3)

# noise: ordinary decency
t = s.team("2025-11-20 10:15", "foz-desk", ines, "Siobhán, whatever the lawyers write, October closed with zero open lines. I wanted you to know.")
s.team("2025-11-20 13:30", "foz-desk", siobhan, "That was you as much as me. Thanks, Inês.", t)

s.write()
