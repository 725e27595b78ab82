import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt
import re

story = Story(31, "Europe/Vienna", "2025-05-05", "2026-03-06")
rnd = story.chance

# ---------------------------------------------------------------- people

story.party("donauwald", "donauwald.example")
story.party("pochoutka", "pochoutka.example")
story.party("bakter", "bakter.example")
D, K, H = "donauwald", "pochoutka", "bakter"
P = dict(
    ul=story.person("Ulrike Steinböck", D, "Head of night trains"),
    mg=story.person("Matthias Gruber", D, "Operations planning"),
    dp=story.person("Dominik Pichler", D, "Interfaces"),
    we=story.person("Waltraud Egger", D, "Contracts and finance"),
    fh=story.person("Florian Haslinger", D, "On-board service"),
    tv=story.person("Tomáš Vlček", K, "Managing director"),
    lh=story.person("Lenka Havlová", K, "Head of kitchen, Břeclav"),
    jh=story.person("Jana Horáčková", K, "Quality"),
    pd=story.person("Pavel Dostál", K, "Dispatcher"),
    rv=story.person("Radek Vrba", K, "Dispatcher"),
    ms=story.person("Markéta Šimková", K, "Accounts"),
    em=story.person("Eszter Molnár", H, "Managing director"),
    gs=story.person("Gábor Szőke", H, "Backend lead"),
    rb=story.person("Réka Balogh", H, "Customer care"),
    bk=story.person("Bence Kiss", H, "Product"),
    zn=story.person("Zsófia Németh", H, "Finance"),
)
ul, mg, dp, we, fh = (P[c] for c in "ul mg dp we fh".split())
tv, lh, jh, pd, rv, ms = (P[c] for c in "tv lh jh pd rv ms".split())
em, gs, rb, bk, zn = (P[c] for c in "em gs rb bk zn".split())
MEALS, SALES, OPS, ALL = "heron-meals", "heron-booking", "heron-ops", "heron-everyone"
story.channel(MEALS, [lh, jh, pd, rv, tv, rb, bk, gs, em, fh, mg])
story.channel(SALES, [mg, dp, ul, gs, rb, bk, zn, em])
story.channel(OPS, [mg, fh, ul, dp, lh, pd, rv, jh, tv, rb, gs, bk])
story.channel(ALL, story.people)

OFF = {
    D: "2025-05-29 2025-06-09 2025-06-19 2025-08-15 2025-12-08 2025-12-24 2025-12-25 2025-12-26 2025-12-31 2026-01-01 2026-01-06",
    K: "2025-05-08 2025-10-28 2025-11-17 2025-12-24 2025-12-25 2025-12-26 2026-01-01 2026-01-02",
    H: "2025-06-09 2025-08-20 2025-10-23 2025-10-24 2025-12-24 2025-12-25 2025-12-26 2025-12-29 2025-12-30 2025-12-31 2026-01-01 2026-01-02",
}
OFF = {party: {day(d) for d in text.split()} for party, text in OFF.items()}
SERVES = {pd: ("2025-05-05", "2025-11-14"), rv: ("2026-01-19", "2026-03-06")}
HOURS = {D: (7.8, 16.8), K: (6.3, 15.6), H: (8.8, 17.9)}


def off(who, date):
    return date.weekday() > 4 or date in OFF[who.party]


def serves(who, date):
    first, last = SERVES.get(who, ("2025-01-01", "2027-01-01"))
    return day(first) <= date <= day(last)


def later(at, minutes, who):
    """So many minutes of who's own working time after `at`."""
    left, (first, last) = minutes, HOURS[who.party]
    while True:
        hour = at.hour + at.minute / 60
        if not off(who, at.date()) and hour < last:
            if hour < first:
                at += dt.timedelta(hours=first - hour, minutes=rnd.uniform(0, 25))
                hour = at.hour + at.minute / 60
            room = max(0, (last - hour) * 60)
            if left < room:
                return at + dt.timedelta(minutes=left)
            left -= room
        at = dt.datetime.combine(at.date() + dt.timedelta(days=1), dt.time()) + dt.timedelta(minutes=1)


def slots(date):
    number = (date - story.start).days
    train, train2 = rnd.sample(["NH 60", "NH 61", "NH 70", "NH 71"], 2)
    coach, coach2 = rnd.sample(["250", "251", "252", "253", "254", "255", "256", "257"], 2)
    return dict(train=train, train2=train2, coach=coach, coach2=coach2, n=rnd.randint(3, 9), n2=rnd.randint(11, 48), n3=rnd.randint(62, 148), min=rnd.choice([7, 9, 14, 18, 22, 26, 35, 48]),
                day=rnd.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]), ticket="NH-%d" % (40 + int(number * 1.1) + rnd.randint(0, 8)),
                pnr="".join(rnd.choice("BCDFGHJKLMNPRSTVWXZ") for _ in range(5)), inv="25%04d" % rnd.randint(310, 990), city=rnd.choice(["Linz", "Salzburg", "Brno", "Praha", "Dresden", "Hamburg", "Zürich", "Feldkirch", "Győr"]),
                dish=rnd.choice(["lentil soup", "poppy seed bun", "apricot yoghurt", "rye bread with egg", "goulash in the glass", "cheese plate", "oat porridge"]), allergen=rnd.choice(["sesame", "celery", "mustard", "lupin", "nuts", "soy"]),
                time="%02d:%02d" % (rnd.randint(6, 21), rnd.choice([5, 10, 15, 25, 40, 50])), eur=rnd.choice(["18.40", "23.90", "41.20", "9.80", "64.00", "112.50"]))


def spin(text, fill):
    pick = lambda m: rnd.choice(m.group(1).split("|")) if "|" in m.group(1) else str(fill[m.group(1)])
    return re.sub(r"\{([^{}]*)\}", pick, text)


# Jokes, weddings and cats happen once.
ONCE = "wedding|budgie|sesame street|honeymoon|accordion|name day|grandmother|seven dwarfs|stag party|marathon|parrot|kindergarten|dentist|ice cream|moustache|choir|tooth|Twins|parsley|diagonally|diaper|Anička|too honest|generous tip|deer|lost shoe|journalist|tall conductor|incognito|hydrant|1994|living there|green bag|61 letters|First time in history|suddenly beautiful|let them live|more interesting|expected to be|birthday cake|audit of our|three languages|auditor|new plates|winemaker|recyclable|new cups|bread oven|Melange|two new colleagues|duvets|honey|decaf|Zdenka|hidden|wheelchair|main inspection|poem|friendly conductor|overslept|sold out of|Král|two readings|heart"

# What presumes that the kitchen cooks after the list.
COUNTS = "Fits with your|I see the list closed|pre-orders for|Both vans|children boxes|list for {train} is out|left over|boxes came back|asdf|So plan next|Breakfast small|open day"


def read(text):
    pool = []
    for block in text.strip().split("\n\n"):
        head, *lines = block.strip().split("\n")
        kind, _, rest = head[1:].partition(" ")
        said = [(P[line[:2]], line[4:].replace("\\n", "\n")) for line in lines]
        pool.append(dict(kind=kind, rest=rest, said=said, again=bool(re.search(r"\{[a-z0-9]+\}", block)) and not re.search(ONCE, block, re.I), used=0, until=day("2025-09-08" if re.search(COUNTS, block) else "2025-10-20" if re.search("autumn", block) else "2026-03-06"), since=day("2025-11-24" if re.search("Ice on road|snow/storm|Chains", block) else "2025-06-18" if re.search("csv import|eleven weeks|asdf|list for|autumn", block) else "2025-05-05"), last=day("2020-01-01"), parties={p.party for p, _ in said}))
    return pool


def talk(pool, per_week, first, last, reply=None, answered=None, among=None):
    for date in days(day(first), day(last)):
        for _ in range(story.poisson(per_week / 5) if date.weekday() < 5 else 0):
            fit = [b for b in pool if b["since"] <= date <= b["until"] and (not among or b["parties"] == set(among)) and not off(b["said"][0][0], date) and all(serves(p, date) for p, _ in b["said"]) and (not b["used"] or b["again"] and b["used"] < (5 if b["parties"] == {K, H} else 4) and (date - b["last"]).days > 24)]
            if fit:
                block = rnd.choices(fit, [1 / (1 + b["used"]) ** 2 for b in fit])[0]
                block["used"] += 1
                block["last"] = date
                say(block, date, reply or {}, answered or {})


def say(block, date, reply, answered):
    fill, said, before, title = slots(date), block["said"], None, ""
    at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=rnd.uniform(*HOURS[said[0][0].party]))
    threaded = rnd.random() < 0.6
    for number, (who, text) in enumerate(said):
        if number and who is not said[number - 1][0]:
            if rnd.random() > answered.get(who.party, 1.0):
                return
            at = later(at, rnd.uniform(*reply.get(who.party, (3, 150))), who)
        elif number:
            at += dt.timedelta(minutes=rnd.uniform(2, 30))
        if at.date() > story.end:
            return
        when, text = at.strftime("%Y-%m-%d %H:%M:%S"), spin(text, fill)
        if block["kind"] == "mail":
            to = [p for p in dict.fromkeys(p for p, _ in said) if p is not who]
            title = spin(block["rest"], fill) if before is None else title
            before = story.mail(when, who, to, title if before is None else "Re: " + title, text, reply_to=before)
        else:
            before = story.slack(when, block["rest"], who, text, thread=before if threaded else None)


# ---------------------------------------------------------------- what is said every day

KITCHEN = read(r"""
@chat heron-meals
lh: We have ready {n3} boxes for {train} tonight, from this {n} vegan. Fits with your number?
rb: {Yes, the same here|Fits}, {n3}! One guest changed from vegan to normal at the last minute, so it is maybe one less vegan.
lh: I leave it like is, somebody always wants vegan when he sees it.

@chat heron-meals
rb: Hi Lenka, a family of {n} on {train2} asks if the small boy can have only plain bread, he eats nothing white and nothing green :D
lh: No problem, I make him box "brown". Booking?
rb: {pnr}, coach {coach}. You are an angel!

@chat heron-meals
jh: Please note that from the next delivery the {dish} contains traces of {allergen}. The label is already changed, the text in the app should say the same.
bk: Changed in the app too, in all five languages. Hungarian word was longer than the button, but I made place :)
jh: Thank you, I have checked all five.

@chat heron-meals
bk: The menu page shows {n} photos of {dish}, should I take the one with the fork or without?
lh: Without fork. Fork is in other contract :-)
bk: Haha, without then.

@chat heron-meals
pd: Van leaves Břeclav {time}. {n3} boxes, 2 thermo.
rb: Thank you Pavel, I see the list closed with the same number.

@chat heron-meals
gs: list for {train} is out, {n3} rows. one row has a name with 61 letters, your label printer will hate it
lh: Printer cut him after 40. He will understand.
gs: i will cut at 40 from tomorrow

@chat heron-meals
lh: Question for numbers: Friday before long weekend, you see already how much?
bk: Right now {n3} pre-orders for {train}, usually it grows by a third until noon. I'd say {n2} more.
lh: So I order eggs for that. Thank you, this is very useful for me.

@chat heron-meals
rb: We have got three compliment for the {dish} this week! One lady wrote a poem, I translate it if you want.
lh: I want!
rb: It does not rhyme in English, but it says that your soup is like her grandmother.

@chat heron-meals
jh: In the list for {train} passenger {pnr} has "{allergen}" in the comment field, not in the allergy field. We saw it, but better it stands in the right one.
gs: the field was optional on mobile. now it jumps there when somebody writes an allergy word. try with {allergen}
jh: I tried with {n} words, it jumps with all. Good work.

@chat heron-meals
pd: Traffic at Mikulov. Van {min} min late.
rb: Thanks for telling, is there a risk for {train}?
pd: No. Train waits longer than me.

@chat heron-meals
lh: Sorry Réka, I did not see your message on {day}, we had inspection of fridges all day. Yes, we can do birthday cake for coach {coach}.
rb: No problem at all, the birthday is only next week! Thank you!!

@chat heron-meals
bk: Small survey result: {n2} percent of guests would like tea before the box and not with it. Is it doable?
lh: For kitchen is same. Ask Florian, his people carry it.
fh: For us it is even easier. We start on Monday, tea first.

@chat heron-meals
fh: On {train} yesterday we had {n} boxes left over and {n} guests who asked if they can buy one. A rare moment of mathematics.
lh: Beautiful. So plan next week same number.

@chat heron-meals
fh: The new lids are good, one hand is enough. Compliment from the whole crew to Břeclav.
lh: I tell to Mr. Novotný who found them, he will be red like tomato.

@chat heron-meals
jh: Florian, the thermometer in coach {coach} showed {n} degrees at arrival in {city}, this is at the limit. Was the door open?
fh: The door was open at loading, {min} minutes, because the trolley was stuck. I have told the crew. Today it was four degrees.
jh: Four is good. I write it in the protocol.

@chat heron-meals
fh: Can you put the spoons in a separate bag? The guests search them like Easter eggs.
lh: From tomorrow in bag, on top. Sorry for egg hunt.

@chat heron-meals
bk: Sorry, my kid is sick and I am half online today. The menu texts come this afternoon instead of this morning, ok?
jh: Of course, we need them only on Thursday. Get well to the little one.
bk: Texts are in the folder. And she ate your soup from the freezer :)

@chat heron-meals
gs: test order in your list for {train}: name "asdf asdf", coach {coach}. please do not cook for asdf
lh: Too late, asdf has very good breakfast.
gs: lucky asdf

@chat heron-meals
lh: Bread oven is in repair till {day}. Buns come from sister bakery in Hodonín, same recipe. Quality no change, only form little longer.
rb: Thanks Lenka, I tell my team, if somebody complains about long buns we know why :)

@chat heron-meals
rb: Guest {pnr} left a very warm review for "the box with the little heron sticker". Who had this idea?
jh: The apprentice, Anička. I will print the review for her.

@chat heron-meals
bk: I would like to rename "Breakfast small" to "Breakfast light" in the app from the first of next month. Any problem for labels?
jh: Four weeks are enough, we have labels for three. Agreed, I order new ones.

@chat heron-meals
pd: Tonight {n3} and {n2}. Both vans. Pavel
rb: Got it, thank you Pavel!

@chat heron-meals
tv: Friends, on Saturday our kitchen has open day. Who comes from Budapest gets goulash, and we will hear what is wrong with it.
rb: Everything, but we come anyway! Three persons with train, naturally.

@chat heron-meals
lh: {n2} boxes came back from {train2} with date of yesterday. Is it normal, there was so few guests?
rb: There was a group of {n2} that missed the connection in {city}, they went by bus. I put it as comment so that it is not in your statistic.
lh: Ah, good. Poor people.

@chat heron-meals
rv: Good morning, today for {train} I load {n3} boxes and {n} small ones, Lenka showed me. If something is strange, please tell me.
fh: Good morning Radek, nothing strange, numbers are perfect.

@chat heron-meals
jh: The certificate of the dairy is valid again until 2027, I put it into folder {ticket}. The old one can be deleted.
fh: Done, danke. Old one is deleted.

@chat heron-meals
fh: Guest in coach {coach} asked whether the {dish} is from Czech or from Austria. My colleague said: from a village that was both. He was satisfied.
lh: And from my grandmother little bit too.

@chat heron-meals
gs: your csv import will see a new last column "berth" on friday, you can ignore it. told you two weeks ago, telling you again because nobody reads me
lh: I read you! Import is ready, Mr. Král tested it.
gs: i am touched

@chat heron-meals
rb: Lenka, in the sleeping car {coach} are tonight {n} guests with {allergen} allergy, it is more than usual. They are a family.
lh: OK, I make them separate tray with red tape. Tell them red is good.
rb: I told them, they wait for the red one!

@chat heron-meals
jh: The text of {dish} in German says "may contain fish". It should be "egg". Please can you change?
bk: Changed. Fish and egg were neighbours in my table, sorry!
jh: Thank you, it is right now.

@chat heron-meals
bk: For the sleeper list I add the arrival time of the train, so you see when the box is eaten. Useful or noise?
lh: Useful. For bread it is difference if six or nine o'clock.

@chat heron-meals
rb: Guest {pnr} writes that the {dish} was "too honest". I do not know what it means, do you?
lh: Too much garlic. It means it.

@chat heron-meals
jh: Next week there is audit of our kitchen, two days. I may answer with some hours of delay, urgent things please to Lenka.
rb: Thanks for telling, fingers crossed!
jh: Audit is passed, {n} small remarks, no big one.

@chat heron-meals
gs: sleeper list {train}: two guests with the same name and the same birthday. twins or bug?
rb: Twins! They called us last week to ask for beds one over the other.
gs: first time a duplicate is cute

@chat heron-meals
lh: Please the guest in {coach} with the gluten, it is celiac or only he does not like?
rb: Celiac, he wrote it with three exclamation marks.
lh: Then from clean room. Good that I asked.

@chat heron-meals
fh: The crew asks for a photo of how the tray for {coach} should look, the new colleagues put everything on one side.
lh: Photo is in folder. Soup on side of window, because then it is not on trousers.
fh: Wise. Thank you.

@chat heron-meals
fh: Trolley {n} has a loose wheel again. Can it stay in Břeclav one day?
lh: It can. Our locksmith looks at it {day}, till then I send spare one.
fh: The spare one runs better than the original.

@chat heron-meals
jh: The temperature sheet of {train2} came twice, once with {n2} degrees in it. I think the comma was lost?
fh: Yes, it was {n}. The pen of the colleague. I have corrected it by hand and signed.

@chat heron-meals
lh: For {day} I have new cook, Mr. Bureš, 25 years in hotel. If the {dish} is suddenly beautiful, it is from him.
fh: It was suddenly beautiful.

@chat heron-meals
rv: Please, where do I put the {n2} returned trays, in Vienna they are in the way?
fh: Behind the blue door, bring them back with {train} in the evening.
rv: Found it, thank you.

@chat heron-meals
rv: Tonight {n3} boxes on {train}, {n} with tape. Loading as in plan.
fh: Thanks Radek, all on board.

@chat heron-meals
mg: {train} has on {day} one coach less, {coach2}. For the kitchen: minus {n2} places.
lh: Noted. Thank you that you say it before I cut the bread.

@chat heron-meals
fh: The school class from {city} has eaten everything, also the parsley. I write it because nobody ever reports good news.
lh: Parsley! In thirty years never.

@chat heron-meals
rb: Lenka, {pnr} in the sleeper {coach} is vegan since yesterday, he wrote it himself like this. Is it still possible?
lh: It is possible. He is vegan from tonight also by us.

@chat heron-meals
rb: We have got a question: is the {dish} in a glass or in plastic? The guest wants to keep the container.
jh: In glass, with the lid of metal. She can keep it, it is not returnable.
rb: She will be happy, thank you Jana.

@chat heron-meals
bk: For the sleeper menu of next month I still need the weight of the {dish}, in grams, the law wants it.
jh: It is {n2}0 grams, plus minus five. The protocol is in the folder.
bk: Got it, goes online today.

@chat heron-meals
rb: Is it true that the {dish} has pork? A guest from {city} asks before he books.
jh: It is without pork. The glass next to it on the photo has pork, this may confuse.
bk: I cut the photo.

@chat heron-meals
gs: the label file for {train} has one line break too many at row {n}. does it print?
lh: It prints, only one label is empty. We stick it on Mr. Král.
gs: removed the line break. sorry mr. král

@chat heron-meals
rb: A lady on {train2} wants to say thank you by name for the tea. Who packs it?
lh: Paní Zdenka, 34 years in firm.
rb: I write it to the lady, with a heart.

@chat heron-meals
bk: What is the right word on the page, "bun" or "roll"? My English teacher and my wife do not agree.
jh: For the {dish} I would write bun. Your teacher may be right for the bread.
bk: Peace at home. Thanks.

@chat heron-meals
jh: I need from you the number of complaints with foreign object for last month, please, it is for the hygiene office.
rb: Zero! One guest found a heron sticker in the soup, but he had put it there himself.
jh: I write zero.

@chat heron-meals
rb: Group of doctors in sleeper {coach}, {n} persons, all want decaf. Do you have decaf?
lh: For {n} I have. For {n2} I would have to buy.

@chat heron-meals
bk: Is the fruit in the sleeper box on {day} apple or pear? The page says "seasonal", and people ask what season.
lh: Apple till end of month. Pear when pear is good.
bk: "Pear when pear is good" is now the official text.

@chat heron-meals
gs: the label printer at yours asked our server {n2} times for the same page since {time}. is somebody leaning on it?
lh: Button was stuck with honey. Cleaned.
gs: best root cause of the year

@chat heron-meals
rb: Guest in {coach}, booking {pnr}, needs his insulin in the fridge and the meal exactly at seven. Can the box be by his door at 6:50?
lh: I write it with big letters on the box. Florian's people must only read.
fh: They read. 6:50 is agreed, the crew chief does it personally.
rb: I love working with all of you in such moments.
""")

BOOKING = read(r"""
@chat heron-booking
mg: FYI seat plan {train}, coach {coach} replaced by {coach2} on {day}, same type. Pls adapt.
gs: done, nobody had to move

@chat heron-booking
dp: servus gabor, the availability call answers with {n} seconds today, normally under one. something on your side or ours?
gs: yours i think, i see the wait in front of your gateway. but let me look
gs: it was half you, half us. our half is fixed
dp: passt, our half is a certificate check, i turn the cache on. now 0.4

@chat heron-booking
rb: Guest {pnr} paid {eur} two times, card problem. May I refund one from our side and you see it in the file tomorrow?
dp: yes please, booked under {ticket} so finance does not wonder

@chat heron-booking
bk: In the app {train} sells {n2} percent more since the map shows where the coach stops. Just saying :)
mg: Good. Map was your idea, platform data was ours. So we share the cake.
bk: Which cake? When?

@chat heron-booking
mg: Track work {city}, nights of {day} and following, {train2} dep. {min} min earlier. It is in the timetable file since three weeks, only a reminder.
rb: Thank you, all guests got an SMS, {n} called and nobody was angry.

@chat heron-booking
gs: your file of today has {n} stations with an empty name. one of them i know, the others are mysteries
dp: sorry, export bug. new file is up, all stations have names again
gs: mysteries solved

@chat heron-booking
rb: One question: bicycle place and child discount together, is it allowed or not? The rule text says yes and no in the same paragraph.
mg: Is allowed. The text is from 2011. I will have it corrected until Friday.
mg: Corrected. Now it says only yes.

@chat heron-booking
dp: heads up: maintenance of our gateway on {day} 02:00 till 03:30, second week from now. trains don't care, bookings do
gs: ok, i put the banner, sales pause from 01:55

@chat heron-booking
bk: Can we show the price of the sleeper also per person? Guests think that {n2}0 euro is for each.
ul: Dear Bence, a very good idea, please do. I have thought the same when I booked for my parents.
bk: Live since 10 minutes!

@chat heron-booking
zn: Dear Dominik, the settlement of {day} shows {eur} EUR difference. I believe it is the voucher {pnr}. Could you confirm?
dp: confirmed, voucher was cashed in the train by hand. entered now
zn: Then we are at zero. Thank you.

@chat heron-booking
rb: Sorry for late answer, yesterday was the name day of half of our office :) The guest {pnr} can travel with the dog, yes, I wrote him.
mg: No problem. Dog is entered in coach {coach}.

@chat heron-booking
gs: who invented coach number {coach}a
mg: A colleague in 1994. It exists only on paper. Ignore.
gs: with pleasure

@chat heron-booking
dp: new test certificate is in the vault, old one dies in five weeks
gs: installed, works, thanks for the five weeks

@chat heron-booking
bk: We try next Tuesday a new order of the fare buttons for ten percent of the guests, only on web. If it is worse we switch it back the same day. Ok for you?
ul: Thank you for asking, it is ok. I am curious about the result.
bk: Result: {n} percent more sleepers. We keep it?
ul: We keep it!

@chat heron-booking
mg: Pls block compartment 5 in coach {coach} for {day}, heating defect.
gs: blocked. two bookings moved to compartment 6, mails sent
mg: Perfect. Thx.

@chat heron-booking
rb: A stag party wants {n2} beds together on {train}. I am not sure if I should be happy.
mg: Put them in coach 257, at the end. And far from the choir.
rb: There is a choir?!
mg: {n2} persons from {city}. Welcome to the night train.

@chat heron-booking
gs: load on sunday was {n} times normal, sale start of the autumn nights. nothing broke. i am suspicious
dp: also here nothing. enjoy it quietly

@chat heron-booking
ul: The ministry praised yesterday that one can book from Budapest to Hamburg in one step. I have said who built it: Bakter, in eleven weeks.
em: That is kind, Ulrike. Gábor pretends not to care, but he forwarded it to his mother.

@chat heron-booking
dp: my kindergarten is closed today so i am slow. the {ticket} fix comes tomorrow morning, promised
gs: no stress, nobody waits for it before thursday
dp: {ticket} is in, as promised

@chat heron-booking
zn: For the quarterly report I need from you the number of guests with subscription, by {day} if possible.
mg: {n3}0, without staff. File follows today.
zn: The file arrived, many thanks.

@chat heron-booking
rb: Guest says that the mail of {train} has a wrong platform in {city}: 7 instead of 9.
mg: Was changed at {time} by the station. Push message from you went out?
rb: Yes, at once, he only read the mail and not the push. All good.

@chat heron-booking
bk: I see in the data that nobody uses the filter "quiet compartment" in {city}. Are they all deaf there or is the filter broken?
dp: broken :D a letter with two dots in the name. fixed
bk: Now {n} people want it quiet.

@chat heron-booking
mg: Group of {n2} pupils on {train2}, they need one invoice and one teacher per coach.
rb: Invoice is ready, teachers are two per coach, better so!

@chat heron-booking
rb: The pupil from {city} bought a ticket for yesterday instead of tomorrow. May I change it without fee? She cried in three languages.
mg: Yes of course. Reference {ticket}.
rb: She stopped in all three. Thank you!

@chat heron-booking
gs: {n} bookings of last night came without berth number. cause found, retry sent, all have a bed now
dp: confirmed, {n} of {n} are here. thanks for the quick one

@chat heron-booking
mg: {coach} has from {day} wheelchair place on the left instead of right. Drawing in folder, valid in four weeks.
bk: Drawing received, the seat map is prepared with a date.

@chat heron-booking
dp: question from the crew: can the tablet show who booked with a baby? they would warm the compartment
bk: It is already in the data, field "infant". I make you a small icon, takes a day.
bk: Icon is in. I may have drawn a heron with a diaper.

@chat heron-booking
zn: The card company takes since this month {n} cents more per ticket. I only inform, it is on our account.
ul: Thank you for the information, dear Zsófia. If it becomes more, please let us look at it together.

@chat heron-booking
rb: On {train2} somebody booked {n} beds and came alone. He says he wanted to sleep diagonally.
mg: It is allowed. It is even profitable.

@chat heron-booking
bk: Search from {city} is up {n2} percent since the radio talked about us. Do we have enough coaches on {day}?
mg: I can add one couchette. Comes into the file tonight.
bk: I see it, the first {n} beds are already gone.

@chat heron-booking
gs: why does station {city} exist twice in the tariff
dp: passenger station and the other one for the mail, since 1958. take the first
gs: taking the first. the second one sounds romantic

@chat heron-booking
dp: small hiccup at our side between {time} and half an hour later, {n} calls lost. it was a switch. is replaced
gs: saw it. retried all of them, none missing

@chat heron-booking
zn: In the file of {day} is one ticket with minus {eur}. Is this a gift?
dp: a cancelled cancellation. i turn the sign around, new file in ten minutes
zn: Received, the gift is gone.

@chat heron-booking
mg: Easter and summer extra trains: list of dates is ready, {n} nights. On sale from the 20th, ok for you?
gs: ok, loaded on test, switch on the 20th at 8
mg: Perfect, thank you.

@chat heron-booking
rb: A pensioner asks if she can pay cash in {city}. I said at the counter, is it still open?
mg: Until 18:00, closed {day}.
rb: She goes tomorrow and takes cake for the counter lady.
""")

TRACKS = read(r"""
@chat heron-ops
mg: {train} +{min} at {city}, signal failure. Connection is held.
fh: Crew informed. Tea for all is going round.
rb: We sent the message to {n3} guests. Thank you for the quick info!

@chat heron-ops
fh: Morning report {train}: {n3} guests, calm night, one lost shoe (left, size 42), found in coach {coach2}.
mg: Thx. Shoe to Wien lost property.

@chat heron-ops
pd: Platform for loading tonight?
mg: Track 4 Břeclav, as in plan. Dep. unchanged.
pd: OK.

@chat heron-ops
mg: {train2} runs tonight with {n} coaches, {coach} to the workshop (door). Loading points shift by one coach length.
pd: Understood. Trolley goes one more to front.
fh: I put a colleague on the platform so nobody runs.

@chat heron-ops
lh: Our van had small accident with deer. Driver ok, deer ok, headlight not ok. Second van comes {min} minutes later.
fh: Good that all are ok! We load as last, we tell the train driver.
lh: Boxes are on board. Thank you for waiting.

@chat heron-ops
fh: Water filling in {city} did not work, hose too short since they moved the hydrant. Coach {coach} has only half a tank till Wien.
mg: Station is informed, longer hose comes {day}. Pls save with the tea in {coach}.
fh: Hose is here. Tank full.

@chat heron-ops
rb: A guest from {train} thanks "the tall conductor with moustache" who carried her cello. Do you know him?
fh: That is Herr Wimmer. He will not say a word and will be happy for a week.

@chat heron-ops
mg: Plan for {day}: {train} diverted via {city}, +{min} planned, published on the 1st. Loading time Břeclav stays.
pd: Good.
rb: Our texts are prepared since last week.

@chat heron-ops
jh: The cleaning of the trolley in coach {coach} was not in the list yesterday, only the date was missing or also the cleaning?
fh: Only the date, the colleague was in training. I have corrected the list.
jh: Thank you, then the list is complete.

@chat heron-ops
fh: Budgie on board {train2}. Flew out of the cage in coach {coach}, is now in the service compartment and eats our poppy seed bun.
lh: Tell him, it is with {allergen}.
rb: The owner wrote us already a love letter to your crew!

@chat heron-ops
mg: Locomotive damage at {city}, replacement is coming from Wels, {train} approx. +{min}. I report again {time}.
mg: Loco is there, dep. now.
rb: Thanks, compensation rule does not apply, but we wrote a sorry to everybody.

@chat heron-ops
pd: Ramp key is where?
fh: In the box by the lamp, code as last month.
pd: Have it.

@chat heron-ops
fh: We are testing the new cups on {train} this week, if they are bad I will say it, if they are good also.
lh: And?
fh: Good. They do not roll in the curve of Semmering, and that is the real test.

@chat heron-ops
mg: Strike warning of the German infrastructure colleagues for {day}, not sure yet. Plan B: turn in Dresden.
lh: For plan B I would need know until 11:00 how many boxes.
mg: Called off. Plan A, all as usual.

@chat heron-ops
gs: your delay feed says {train} is at {city} since {n2} hours. is it living there now
mg: No, the sensor is. We have reset it.
gs: good, guests were asking

@chat heron-ops
fh: Twelve duvets too few in Hamburg, the laundry counted twice the same bag. Comes with {train2} tomorrow, tonight we have the reserve from {coach}.
mg: Ok. Laundry knows.

@chat heron-ops
lh: From our side tomorrow is fire drill 9 to 10, nobody picks up phone. Who needs something calls before.
mg: Noted. Good luck with the fire.

@chat heron-ops
rb: Does the sleeping car have sockets in the upper bed? A guest with a breathing machine asks, {pnr}.
fh: Yes, in all beds of coach {coach}, and I give him in addition the compartment beside the crew.
rb: Perfect, I call him now!

@chat heron-ops
mg: Weather warning snow/storm for {city}, we have extra crew in the night of {day}. No action for you.
pd: Chains are in the van anyway.

@chat heron-ops
fh: Thank you Pavel for the extra crate of water yesterday. You have saved two coaches with families.
pd: Was in the way in the store. No problem.

@chat heron-ops
dp: the crew tablets get an update on {day}, {n} minutes, before departure. meal list can be opened offline meanwhile
fh: Tested on my own tablet, works also in the tunnel.

@chat heron-ops
tv: Gentlemen and ladies, yesterday I travelled myself on {train}, incognito, with hat. Everything excellent. Only the hat was recognised.
fh: The crew knew since Brno. You got the good pillow.
tv: So that is why!

@chat heron-ops
rv: Good day, {train} of last night was loaded with {n3} boxes, the seal number is {n2}{n}.
fh: Thank you, number is in the log.

@chat heron-ops
mg: {train2} tonight from platform {n} in {city}, platform height is different. Crew pls take the ramp.
fh: Ramp is on board.

@chat heron-ops
fh: {n} pillows were missing in {coach} and {n} too many in {coach2}. The pillows wander.
mg: They do this in every night train of the world.

@chat heron-ops
lh: The gate of depot was closed at {time}, our driver waited. Is there new opening time?
mg: No, the guard had overslept, he apologises. It opens as usual at 19:30.
lh: No damage, driver had book with him.

@chat heron-ops
fh: {train}: child lost a tooth in coach {coach}, crew organised a coin. Receipt of one euro follows.
mg: Approved.

@chat heron-ops
mg: Brake test {city} longer than planned, {train} +{min}. It will be made up until Wien.
mg: Made up. Arr. +2.
rb: Thanks, nobody noticed.

@chat heron-ops
jh: The lamp in loading room at Wien Hbf is broken, our people read the labels with telephone.
mg: Reported. Electrician {day}.
jh: It shines. Thank you.

@chat heron-ops
rb: Duty phone had 1{n} calls tonight, {n} of them: where is my coach. The display in {city} was dark.
mg: Display is repaired since the morning. Thx, I passed the number on.

@chat heron-ops
fh: An accordion player in coach {coach}, since Linz. The guests have voted: he may continue until ten.
rb: And after ten?
fh: After ten he gave out schnapps.

@chat heron-ops
mg: Coach {coach2} is back from the main inspection, smells new. In service from {day}.
fh: First guests asked if it is first class.

@chat heron-ops
lh: Ice on road from Mikulov, van drives slow, about {min} minutes later.
fh: We keep the door open for you.
lh: Loaded. Driver needs tea.
fh: He got one.

@chat heron-ops
dp: tablets show the wrong date since midnight on train {train}. funny but harmless, fix runs at noon
fh: We wrote by hand till then, like in old days.
dp: fixed, you may put the pencil away

@chat heron-ops
mg: Police control at border takes since {day} approx {min} min per train. Is calculated in the plan. Pls have the lists ready.
fh: Lists are ready, dog of the police is very friendly.
""")

LETTERS = read(r"""
@mail Invoice {inv}
ms: Hello,\nI send invoice {inv} for the last two weeks. Number of boxes is {n3}0, I compared with list of dispatch.\nNice day\nMarkéta Šimková
we: Dear Ms. Šimková,\nthe invoice has been checked and released for payment on {day}.\nYours sincerely\nWaltraud Egger

@mail Credit for {n} boxes, {train}
ms: Hello Zsófia, in the attachment is credit note for {n} boxes which came without spoon and were returned.\nMarkéta
zn: Dear Markéta, received and booked. Please greet the spoons.\nZsófia
ms: I will do :-)

@mail Settlement for the month
zn: Dear Ms. Egger,\nplease find attached the settlement of the ticket revenue. The difference of {eur} EUR to your list is the group from {city}, paid on the 1st.\nBest regards\nZsófia Németh
we: Dear Ms. Németh,\nthank you for the careful explanation. It corresponds with our booking.\nYours sincerely\nWaltraud Egger

@mail Menu card for the next season
tv: Dear Florian, dear Ulrike,\nLenka and I have cooked {n} new plates for autumn, we bring them to Vienna on {day}. Please do not have lunch before.\nYour Tomáš
ul: Dear Tomáš,\nnobody will have lunch. I have told even the works council.\nWith kind greetings\nUlrike

@mail Question about the child fare
rb: Dear Matthias,\na mother of three asks from which age the child needs an own bed. I say six, the website says six, but the conductor said four to her. What is right?\nRéka
mg: Six. The conductor was new, I have spoken to him. Sorry to the lady.\nGruber
rb: She laughed and booked four beds. Thank you!

@mail Travel to Vienna on {day}
em: Dear Ulrike,\nI come to Vienna on {day} with the morning train and would have an hour after eleven. Shall we go through the list of autumn together, perhaps with a Melange?\nEszter
ul: Dear Eszter,\nwith pleasure. The café opposite has the better cake, our canteen has the better lists. Let us take the cake.\nUlrike

@mail Temperature protocol week
jh: Dear Florian,\nI attach the protocol. All {n2} measurements are between 2 and 5 degrees. One measuring was without signature, please add it.\nJana Horáčková
fh: Dear Jana, signature is added, it was mine, what is embarrassing. LG Florian

@mail Access to the data room
dp: Hi Bence, your two new colleagues have access since this morning, the passwords come by sms. If it hooks somewhere just call.\nDominik
bk: Hi Dominik, both are in, one has already found a typing mistake :)\nBence
dp: then he is worth his money

@mail Passenger {pnr}, lost bag
rb: Dear Florian, passenger {pnr} forgot a green bag in coach {coach} on {day}. In it are only books, but she cried on the phone.\nRéka
fh: Dear Réka, the bag is in {city} with the station colleague. It goes tonight with {train} to Budapest, I have written her name on it. LG Florian
rb: She is at the station already since an hour, with flowers for the conductor!

@mail Load plan {train}, change of the siding
mg: Hello Pavel,\nfrom the 1st of next month {train} stands on siding 6 instead of 4 for loading. Time is the same. Sketch attached. Pls tell me if the van fits, if not we look for another one.\nM. Gruber
pd: Van fits. I was there with meter.\nPavel

@mail VAT in the restaurant voucher
zn: Dear Ms. Egger,\nour auditor asks whether the breakfast voucher is one service or two. How do you treat it?\nZsófia Németh
we: Dear Ms. Németh,\nas one, following the ruling attached, page {n}. Your auditor will be satisfied with it; ours was.\nWaltraud Egger
zn: He is satisfied, and a little sad that it was so easy.

@mail Allergen table, version {n}
jh: Dear Bence,\nin the attachment is the new table of allergens, version {n}. Changed are the rows of {dish} and the sauces. It is valid from Monday in two weeks.\nJana
bk: Hi Jana, thank you, I set it for Monday in two weeks at 00:01. Looks good?\nBence
jh: 00:01 is perfect. Thank you for showing me the preview.

@mail Photos for the website
bk: Hi all, the photographer would come on {train} on {day}, needs one empty compartment, two boxes and one friendly conductor. Possible?\nBence
fh: Hi Bence, compartment yes, boxes I ask Lenka, friendly we will manage. Florian
bk: Super, thank you!

@mail Claims of the month
rb: Dear Ms. Egger,\nin {n2} cases we paid back, all because of the delay of {day}. List is attached with booking numbers.\nRéka Balogh
we: Dear Ms. Balogh,\nchecked, {n2} of {n2} are justified. The amount will be transferred.\nW. Egger

@mail Pallets
pd: 12 pallets of you stand here. When pick up.\nPavel
mg: {day}, with the empty run. Sorry that it took so long, the driver was ill.\nGruber
pd: OK no hurry.

@mail Wine list
tv: Dear Florian, the winemaker from Valtice offers {n2}0 small bottles of Veltliner with heron on the label. I have tasted {n}, for professional reasons.\nTomáš
fh: Dear Tomáš, professionally we would have to taste it too. Please send six. Florian
fh: It was good. We take it.

@mail Hotel for the crew in Zürich
fh: Dear Ulrike, dear Réka, your new hotel contact in Zürich is very nice, the crew slept till noon. Thanks to Réka for the tip!\nFlorian
rb: My cousin works there, I get a chocolate for it :)

@mail Number of seats in {coach}
bk: Hi Matthias, coach {coach} has in my list 60 places and in yours 58. Who is right?\nBence
mg: 58. Two were removed for the fridge. My drawing is attached.\nGruber
bk: Corrected, nobody had booked the fridge.

@mail Packaging
jh: Dear colleagues,\nfrom the spring the lid must be recyclable. I tested {n} samples, number two is the best. It costs {n} cents more. We would like to take this on us, if the box remains on the menu.\nJana Horáčková
ul: Dear Jana,\nthis is generous, and the box remains. Thank you for testing so thoroughly.\nUlrike

@mail Reminder settings
ms: Hello Ms. Egger, the reminder of yesterday for invoice {inv} came from automat, please ignore, your payment is here.\nMarkéta
we: Dear Ms. Šimková,\nignored with pleasure.\nW. Egger

@mail Report {ticket}
gs: dominik, report attached. summary: {n} timeouts, all between 03:00 and 03:10, all during your backup. move backup or ignore?\ngábor
dp: moved to 04:30, at this time nobody books except my father in law. thanks for the analysis\ndominik

@mail Names on the berth labels
rb: Dear Lenka, for the label in Hungarian the family name comes first, then it is not two different guests :) I saw Kovács Anna and Anna Kovács, both got a box.\nRéka
lh: Dear Réka, so one Anna had very good morning. I tell to girls at the printer.\nLenka

@mail Cash count {train}
fh: Dear Ms. Egger, the on-board cash of {train} on {day} has {eur} euro too much. Somebody gave a generous tip and the colleague put it into the wrong box.
we: Dear Mr. Haslinger,\nan excess is so rare that I had to look up the form. Settled.\nW. Egger

@mail Deposit for trays
ms: Hello Ms. Egger,\nwe counted {n3} trays back of {n3}, so deposit is zero this month. First time in history!\nMarkéta
we: Dear Ms. Šimková,\nI have passed your compliment on to Mr. Haslinger, who claims to have expected nothing else.\nW. Egger

@mail Data protection, question of a guest
rb: Dear Dominik,\nguest {pnr} wants to know what we know about him. From our side it is two pages, do you have anything?\nRéka
dp: hi réka, only the scan times of his ticket, four lines, attached. deleted after 90 days as written in the agreement. dominik
rb: He answered that he expected to be more interesting.

@mail Load protocol {train2}
jh: Dear Florian,\nin the load protocol of {day} the door seal is not noted. Was it just forgotten?\nJana Horáčková
fh: Dear Jana, the seal is {n3}{n}, I found it on the back of the page. Sorry, next time on the front. LG Florian

@mail Settlement, rounding
zn: Dear Ms. Egger,\nwe differ by {n} cents. I propose to let them live.\nZsófia Németh
we: Dear Ms. Németh,\nI have tried to let them live, but the system does not permit it. I book them as rounding.\nW. Egger
zn: They had a good life.

@mail Crew meal {day}
fh: Dear Lenka, the crew on {train} are {n} persons on {day}, one vegetarian. Is this still possible? Florian
lh: Dear Florian, it is possible always. Vegetarian gets {dish}.\nLenka

@mail Reservation for a visitor
ul: Dear Réka,\na journalist from {city} wants to travel on {day} with {train} and write about the bed. Would you keep a quiet compartment?\nWith kind greetings\nUlrike
rb: Dear Ulrike, compartment 3 in {coach}, far from wheels and from toilets. She will sleep and write nothing :)\nRéka

@mail Statistics for {city}
bk: Hi Matthias, the tourist office of {city} wants to know how many guests got off there. I have {n3}0, is this about what you count?\nBence
mg: Hello, we have {n3}2. Door counter, so the difference are dogs. Pls give yours.\nGruber

@mail Work clothes
jh: Dear Florian,\nfrom the 1st our people on the platform wear orange vests with new logo, so your guards recognise them. Photo is attached.\nJana
fh: Dear Jana, thank you, guards are informed, one has asked if he can get one too. Florian
""")

# ---------------------------------------------------------------- how much, and how it changes

for first, last, kitchen, booking, tracks, letters, reply in [
    ("2025-05-06", "2025-08-29", 2.9, 2.1, 2.1, 1.8, {}),
    ("2025-09-01", "2025-10-31", 2.9, 2.1, 2.1, 1.7, {}),
    ("2025-11-03", "2025-12-22", 3.2, 1.9, 2.0, 1.5, {}),
    ("2025-12-29", "2026-01-30", 2.0, 1.9, 1.9, 1.5, {K: (240, 1300)}),
    ("2026-02-02", "2026-03-06", None, 1.9, 1.9, 1.3, {K: (300, 1500)}),
]:
    # The kitchen is slow for Budapest only.
    if kitchen is None:
        talk(KITCHEN, 0.5, first, last, {**reply, H: (60, 700)}, {H: 0.7}, among=(K, H))
        talk(KITCHEN, 1.4, first, last, {}, among=(K, D))
    elif reply:
        talk(KITCHEN, 2.6, first, last, reply, among=(K, H))
        talk(KITCHEN, 0.8, first, last, {}, among=(K, D))
    else:
        talk(KITCHEN, kitchen, first, last)
    talk(BOOKING, booking, first, last)
    talk(TRACKS, tracks, first, last)
    talk(LETTERS, letters, first, last, {D: (30, 420), K: (30, 420), H: (30, 420)})
story.truth("2026-01-20", "replies slow down: Břeclav answers Budapest after a day or two", K, H, 2)
story.truth("2026-02-12", "contact thins out: Budapest hardly writes to the kitchen any more", H, K, 2)

# ---------------------------------------------------------------- turning points

S, M = story.slack, story.mail

# A good start
m = M("2025-05-05 10:12", ul, [tv, em], "What we have shaken hands on", "Dear Tomáš, dear Eszter,\n\nI allow myself to write down what we said on Friday in Břeclav, before the second bottle:\n\n- whoever changes something that the others must follow tells them three weeks before\n- who is asked answers within two working days\n- every four weeks the round table, in turn in Vienna, Břeclav and Budapest\n- from tomorrow the trial with two coaches of each train, from June with all eight\n- the guest shall not notice that we are three\n\nThe dream is a bed and a breakfast from Budapest to Hamburg, with one click. I am looking forward to it very much.\n\nWith kind greetings\nUlrike Steinböck", cc=[mg, lh, gs])
m2 = M("2025-05-05 11:40", em, [ul, tv], "Re: What we have shaken hands on", "Dear Ulrike, dear Tomáš,\n\nsigned with pleasure, including the part about the second bottle. The last line I shall hang up in our office: that the guest does not notice.\n\nEszter", cc=[mg, lh, gs], reply_to=m)
M("2025-05-05 13:02", tv, [ul, em], "Re: What we have shaken hands on", "My dear ladies, agreed with all of it. I add one more: nobody sleeps hungry. Tomáš", cc=[mg, lh, gs], reply_to=m2)

story.minutes("2025-05-13", "Night Heron round table", [ul, mg, tv, lh, em, gs, rb], """
## Notes

1. The trial with two coaches of each train runs since 6 May, the list still goes by hand. All coaches: NH 70/71 from 15 June, NH 60/61 from 22 June. All three are on schedule.
2. Meals: the guest orders until 14:00 on the day of departure; the list goes to the kitchen at 14:05.
3. Changes that others must follow are told three weeks before. Everybody confirmed.

## Decisions

- The cut-off is 14:00. Lenka needs five hours.
- The plush heron is accepted as mascot.

## Actions

- Gábor Szőke: meal list as CSV by 30 May
- Matthias Gruber: load plan Břeclav by 28 May
- Lenka Havlová: ten test boxes for Vienna by 4 June
""")
S("2025-05-28 10:10", OPS, mg, "Load plan Břeclav is in the folder, version 1. Pls comment.")
t = S("2025-05-30 16:44", MEALS, gs, "meal list csv is live on test. promised for 30 may, it is 30 may")
S("2025-06-02 07:05", MEALS, lh, "Gábor, we imported it on first try. I baked you cake, it comes with van to Vienna, then you must see.", t)
S("2025-06-02 09:15", MEALS, gs, "nobody has ever baked for a csv. thank you", t)

# The first night
t = S("2025-06-16 07:20", ALL, fh, "First night with all eight coaches. Hamburg Altona, 06:58, two minutes early. 141 guests, 138 breakfasts, 0 complaints. An old gentleman has cried a little because the last time somebody brought him breakfast to bed in a train was 1967.")
S("2025-06-16 07:31", ALL, tv, "Now I cry also little. Lenka was in kitchen till midnight and then she drove to platform only for wave.", t)
S("2025-06-16 08:55", ALL, em, "What a morning. Thank you Donauwald for the trust, thank you Pochoutka for the breakfast; Réka reads the messages of the guests aloud here and nobody works.", t)
S("2025-06-16 09:10", ALL, ul, "I am very proud of this. It was the work of all three houses, and I have said it so to our board this morning.", t)
story.minutes("2025-06-10", "Night Heron round table", [ul, mg, fh, tv, lh, em, bk], """
## Notes

1. Ten test boxes were eaten in Vienna; two remarks (lid, spoon), both solved.
2. Sale for the full trains started on 20 May: 4,180 berths in three weeks, twice the plan.
3. Load test in Břeclav: 11 minutes, plan was 14.

## Decisions

- First full night confirmed for 15 June.

## Actions

- Florian Haslinger: crew briefing on allergens by 13 June (done on 12 June)
- Bence Kiss: texts in five languages by 12 June (done)
""")

# Noise: urgent, because it was hot
t = S("2025-07-02 15:02", OPS, fh, "URGENT: air condition failed in 252 and 253, outside 37 degrees. I need 200 bottles of water at Wien Hbf until 20:00, from wherever!")
S("2025-07-02 15:06", OPS, pd, "240 in store. I drive.", t)
S("2025-07-02 15:15", OPS, rb, "We write to all guests in both coaches and offer them another date for free. 9 accepted until now.", t)
S("2025-07-02 20:31", OPS, fh, "Pavel was here at 19:38 with 240 cold bottles. COLD. How.", t)
S("2025-07-02 20:40", OPS, pd, "Fish fridge.", t)

# Noise: jokes between the three
t = S("2025-07-11 12:12", ALL, bk, "Serious question for the round table: is Wiener Schnitzel simply a Czech řízek with better marketing?")
S("2025-07-11 12:15", ALL, tv, "Finally somebody says it.", t)
S("2025-07-11 12:20", ALL, mg, "I demand escalation to the highest level.", t)
S("2025-07-11 12:24", ALL, ul, "As the highest level I decide: it was us. And the goulash was also us.", t)
S("2025-07-11 12:26", ALL, gs, "this alliance is over :)", t)

story.minutes("2025-07-09", "Night Heron round table", [ul, mg, fh, lh, jh, em, rb], """
## Notes

1. 92 percent of the berths taken in the first three weeks. Thanks to the kitchen for the water on 2 July, and to Réka's team for the calls.
2. Returned boxes: 4 percent. Good.
3. The fridges in 254 and 255 become too warm on the platform; Donauwald has new compressors ordered.

## Actions

- Matthias Gruber: date for the compressors by the next round table
- Jana Horáčková: measuring of all fridges, weekly
""")

# Noise: an apology for nothing
m = M("2025-07-17 09:44", ms, [we], "Wrong attachment", "Hello Ms. Egger,\nvery sorry, I sent you instead of the invoice the recipe of my mother for plum dumplings. Correct invoice is attached. I am ashamed.\nMarkéta")
M("2025-07-17 10:20", we, [ms], "Re: Wrong attachment", "Dear Ms. Šimková,\nno reason whatsoever. The invoice is released. The recipe I have retained.\nWaltraud Egger", reply_to=m)

# Noise: announced, and quiet
S("2025-07-21 09:30", ALL, em, "Dear all, in the week of 18 August half of our office is on holiday and the 20th is our national day. Gábor and Réka hold the fort, for emergencies please use the duty phone.")
t = S("2025-08-04 11:05", SALES, mg, "Early info: 1 to 14 Sept. tunnel closed at Semmering, NH 60/61 via Passau, +70 min. Today is 4 Aug, so four weeks. Files come on the 11th.")
S("2025-08-04 11:18", SALES, gs, "four weeks is luxury. thanks", t)

# Noise: a third firm
t = S("2025-08-07 08:12", OPS, fh, "Blitzrein has cleaned again only the side of the coach that one sees from the platform. What a useless firm, honestly.")
S("2025-08-07 08:20", OPS, lh, "They have also taken our trolley and brought wrong one, blue, it smells of fish.", t)
S("2025-08-07 08:33", OPS, mg, "I have a meeting with their boss today 14:00. Photos pls.", t)
S("2025-08-07 15:20", OPS, mg, "Done. Other team from Monday, trolley comes back tonight.", t)

story.minutes("2025-08-12", "Night Heron round table", [ul, mg, fh, tv, lh, em, gs, rb], """
## Notes

1. July: 11,240 guests, 3.1 percent returned boxes, 4.6 stars.
2. Compressors for 254 and 255: built in by 30 September, Matthias gives his word.
3. Line 3 (Budapest - Bratislava - Praha - Rostock) from 14 December: all three want it. Lenka looks for two cooks, Bakter starts with the sale on 1 October.

## Decisions

- Line 3 starts with the new timetable on 14 December.

## Actions

- Tomáš Vlček: offer for Bratislava loading by 12 September
- Gábor Szőke: sales for line 3 prepared by 26 September
""")

# The clock in the app
t = S("2025-08-26 14:20", MEALS, lh, "Where is list for NH 70? It is 14:20.")
S("2025-08-26 14:41", MEALS, lh, "Réka? Gábor? I have eleven people standing in kitchen.", t)
S("2025-08-26 15:10", MEALS, rb, "Hi Lenka, the guests can order until 18:00 now, so the list comes at 18:05! Since yesterday. I thought you know.", t)
S("2025-08-26 15:14", MEALS, lh, "Train is loaded 22:40. I cook from air? Nobody said one word to us.", t)
S("2025-08-26 16:02", MEALS, bk, "The late orders are 22 percent plus in the test, it was decided quickly on our side. I'm sure you will find a way :)", t)
story.truth("2025-08-26", "change without notice: the pre-order closes at 18:00 instead of 14:00 from one day to the next", H, K, 5)
m = M("2025-08-27 07:30", tv, [em], "18:00", "Dear Eszter,\nin May we have said 14:00 and three weeks. I do not understand. My kitchen worked yesterday till half past ten for 31 boxes which were nowhere. Please put it back.\nTomáš", cc=[lh])
M("2025-09-01 16:50", em, [tv], "Re: 18:00", "Dear Tomáš,\nforgive the late reply, I was away. I understand that it was unpleasant, yet the figures are so good that we would like to stay with it. Let us speak at the round table.\nEszter", cc=[lh], reply_to=m)

# The kitchen's answer
t = S("2025-09-09 07:02", MEALS, lh, "From today we load always 40 boxes each coach. We don't wait for list any more.")
S("2025-09-09 09:20", MEALS, rb, "But tonight there are only 61 orders for four coaches?? Who pays the others?", t)
S("2025-09-09 09:31", MEALS, lh, "Markéta sends you invoice. Position is called late list.", t)
S("2025-09-09 09:58", MEALS, gs, "so this is how we learn about it. fine", t)
m = M("2025-09-09 11:15", ms, [zn], "Invoice 250771, late list", "Hello Zsófia,\nin attachment is invoice 250771, late list, 99 boxes on NH 70 per night, from today. Director decided so.\nMarkéta")
M("2025-09-12 14:10", zn, [ms], "Re: Invoice 250771, late list", "Dear Markéta,\nthere is no such position in annex 3. I return the invoice unpaid.\nZsófia Németh", cc=[em, tv], reply_to=m)
story.truth("2025-09-09", "change without notice: forty boxes a coach whatever was ordered, and a surcharge", K, H, 4)
story.minutes("2025-09-10", "Night Heron round table", [ul, mg, fh, tv, lh, em, rb], """
## Notes

1. August: 12,030 guests. Returned boxes: 19 percent.
2. Cut-off time: Bakter and Pochoutka reported. No result. To be continued.
3. Compressors: on the way, 30 September stays.

## Actions

- Eszter Molnár, Tomáš Vlček: speak with each other about the cut-off by 19 September
- Bence Kiss: reconciliation file of refunds for Donauwald by 19 September
""")

# Noise: both wanted it to go up
m = M("2025-09-15 10:02", ul, [em, tv], "Letter to the infrastructure manager", "Dear both,\nas we agreed on the phone this morning I attach the letter about the diversions to the board of the infrastructure manager. If you sign too it has three stamps.\nUlrike")
M("2025-09-15 11:30", em, [ul, tv], "Re: Letter to the infrastructure manager", "Signed. High time, and from all of us.\nEszter", reply_to=m)
M("2025-09-15 12:12", tv, [ul, em], "Re: Letter to the infrastructure manager", "Stamp is on it, biggest we have. Tomáš", reply_to=m)

# Asked and asked
S("2025-09-11 10:15", SALES, dp, "gabor, bence, we need the refund reconciliation for july and august, finance closes the half year. the format is the one from the contract")
S("2025-09-17 09:40", SALES, dp, "refund reconciliation, second try. waltraud stands behind me")
m = M("2025-09-24 08:30", we, [zn, bk], "Reconciliation of refunds July/August", "Dear Ms. Németh, dear Mr. Kiss,\n\non 11 and on 17 September my colleague requested the file. Until today I have received neither the file nor a date. Kindly let me have one of the two.\n\nYours sincerely\nWaltraud Egger", cc=[dp])
M("2025-10-01 08:30", we, [zn, bk], "Re: Reconciliation of refunds July/August", "Dear Ms. Németh, dear Mr. Kiss,\nI note that my letter of last week has remained without reaction as well.\nW. Egger", cc=[dp, ul], reply_to=m)
story.truth("2025-09-24", "request without answer: the file of refunds", H, D, 4)

# Third link
t = S("2025-09-25 08:05", MEALS, lh, "App says breakfast on NH 70 and 71 is sold out. It is not sold out. I have 160 here.")
S("2025-09-25 09:12", MEALS, bk, "We've taken the Prague trains out of the pre-order. As long as you load 40 and bill us 40 it makes no sense for us to sell single ones.", t)
S("2025-09-25 09:20", MEALS, lh, "And when you sell nothing I have even less number to cook by. So I must load flat.", t)
S("2025-09-25 09:24", MEALS, gs, "and because you load flat we don't sell. yes. i see the loop too", t)
story.truth("2025-09-25", "vicious circle: later lists, hence flat loads and a surcharge, hence breakfast hidden in the app, hence flatter loads", "both", None, 4)
S("2025-10-06 07:10", MEALS, lh, "For NH 60 and 61 from tonight also flat load, since we get no usable numbers there too.")
S("2025-10-09 10:05", MEALS, bk, "Then the Zürich trains are out of the pre-order as of now as well.")

# A word that stayed
m = M("2025-10-02 15:12", gs, [dp], "meal list format", "dominik,\nyou ask why the list is still csv and not the api. because on the other end there is a canteen with a van. they print it, they paint on it with a marker, and then they fax each other. you cannot build anything modern on potato people.\ngábor", cc=[lh, rb])
M("2025-10-03 06:40", lh, [gs], "Re: meal list format", "I was in copy. Lenka Havlová, canteen.", cc=[dp, rb], reply_to=m)
story.truth("2025-10-02", "loose label: a canteen with a van, potato people", H, K, 5)

# The table is not laid
t = S("2025-10-08 08:15", ALL, ul, "Dear all, I must unfortunately take today's round table out, there is an internal date that I cannot move. We find a new one.")
S("2025-10-08 08:40", ALL, tv, "We are already in train, four persons, behind Brno.", t)
t = S("2025-10-22 08:50", ALL, mg, "Round table today does not take place, Ms. Steinböck is with the board. Pls excuse.")
S("2025-11-05 09:05", ALL, mg, "Also for today's table: cancelled from our side. New date follows.")
story.truth("2025-10-22", "meetings cancelled: three round tables on the morning of the day", D, K, 4)

# Noise: late because of a child, made good
t = S("2025-10-13 09:05", MEALS, jh, "Réka, could you send me the list of gluten orders for last week?")
S("2025-10-15 09:02", MEALS, rb, "Jana, I am so sorry, my daughter had fever 40 and I was two days at home. Here is the list, and I also marked the repeat guests so you have it easier!", t)
S("2025-10-15 09:15", MEALS, jh, "No need to apologise. I hope she is better. The marks are a big help.", t)

# Fridges
S("2025-10-01 07:15", OPS, lh, "Matthias, 30 September was yesterday. Fridge in 254 and 255 is same fridge as in summer.")
t = S("2025-10-01 11:20", OPS, mg, "Compressors in customs. By 15 Oct, sure.")
t = S("2025-10-21 06:50", OPS, jh, "Coach 254 this morning: 11 degrees. I had to throw away 37 boxes. The compressors were announced for 30 September and for 15 October. When is it?")
S("2025-10-21 13:45", OPS, mg, "Workshop has no slot. November I think.", t)
S("2025-11-27 07:00", OPS, jh, "It is end of November. 254: 10 degrees. 255: 12 degrees. We put ice from our own money.")
story.truth("2025-10-21", "promise slips: compressors for 254 and 255, 30 September, 15 October, November", D, K, 4)

# Odd savings: what Vienna knows and does not say
m = M("2025-11-04 14:20", we, [ms, zn], "Request for savings proposals", "Dear Ms. Šimková, dear Ms. Németh,\n\nplease name by 14 November all positions on NH 70/71 which could be reduced by 30 percent from February. For internal reasons I am not in a position to say more.\n\nYours sincerely\nWaltraud Egger")
M("2025-11-05 10:12", ms, [we], "Re: Request for savings proposals", "Hello Ms. Egger, director asks if something happened? We just took two new cooks for line 3.\nMarkéta", reply_to=m)
M("2025-11-07 15:40", we, [ms], "Re: Request for savings proposals", "Dear Ms. Šimková,\nit is a routine request.\nW. Egger", reply_to=m)
story.truth("2025-11-05", "pressure not shared: the subsidy for the Hamburg line ends in January, Vienna asks for savings and says it is routine", D, K, 2)

# Noise: farewell of a good man
t = S("2025-11-14 13:30", OPS, pd, "My last day. Pension. Thank you all. Pavel")
S("2025-11-14 13:36", OPS, fh, "Pavel!! Longest message you have ever written. You get the good pillow for life, on every train.", t)
S("2025-11-14 13:41", OPS, rb, "We will miss you so much, fish fridge hero!", t)

# Straight to the top
m = M("2025-11-18 09:20", tv, [ul], "Formal complaint about Bakter", "Dear Ms. Steinböck,\n\nwith this letter, which goes also to your board and to both ministries, I complain formally about company Bakter: 412,000 crowns of thrown food since September, list which comes when it wants, insults. I ask that Donauwald replaces them.\n\nTomáš Vlček", cc=[we])
m2 = M("2025-11-19 10:05", ul, [em], "Fwd: Formal complaint about Bakter", "Dear Eszter,\nour board forwarded me this before I had read it myself. I suppose you know about it?\nUlrike")
M("2025-11-19 11:32", em, [ul], "Re: Fwd: Formal complaint about Bakter", "Dear Ulrike,\nno. I sat beside Tomáš at the fair in Brno on Saturday, we had coffee, he showed me pictures of his dog. There was no hint of any letter. To learn from a ministry that one should be replaced is new to me.\nEszter", reply_to=m2)
story.truth("2025-11-18", "escalation without an earlier word: to the board and two ministries", K, H, 5)

# Line 3 in the newspaper
t = S("2025-11-27 08:45", SALES, rb, "Morning, guests send us an article: \"Donauwald buries night train to Rostock\". We sold 1,900 berths for it. Is this true??")
S("2025-11-27 08:52", SALES, gs, "the timetable file of tonight has no line 3 in it. so it is true. thank you, newspaper", t)
S("2025-11-27 10:40", SALES, ul, "It was decided on Monday and I was bound to say nothing until the press date. I am sorry for the way.", t)
S("2025-11-27 10:55", SALES, em, "Monday. Today is Thursday. We sold 140 beds in those three days.", t)
story.truth("2025-11-27", "surprise: line 3 is dropped, and the newspaper knows first", D, H, 5)
story.minutes("2025-12-03", "Night Heron round table", [ul, mg, tv, em, rb], """
## Notes

1. Line 3 is not started in December. Refunds: 1,900 berths, Bakter pays in advance, Donauwald pays back.
2. Meals: returned boxes 34 percent. Not discussed for lack of time.
3. Tomáš Vlček left at 11:00.

## Actions

- Ulrike Steinböck: paper on the future of line 3 in January
""")

# Noise: a strike that had been announced, and snow
S("2025-12-04 10:00", OPS, mg, "Announced strike in Germany 11 Dec, 22:00 to 12 Dec, 22:00. NH 70 of the 11th ends in Dresden, buses ordered. One week notice, details in the folder.")
t = S("2025-12-15 06:20", OPS, fh, "First night of new timetable. Snow at Arlberg, NH 60 is standing since 03:40 with 118 guests. All warm, tea until Sunday.")
S("2025-12-15 06:31", OPS, lh, "If you need, van with soup goes from Vienna now, two hours.", t)
S("2025-12-15 06:35", OPS, fh, "Lenka you are great, but plough is here. Dep. 06:50!", t)

# The new dispatcher
S("2025-11-18 06:45", OPS, rv, "Good day to all, my name is Radek Vrba and I am new dispatcher after Mr. Dostál. Please, who is sending me the coach order for the evening? Mr. Dostál had it in the head.")
S("2025-11-21 06:50", OPS, rv, "Good morning, I ask again for coach order, please. Yesterday I carried boxes for 256 to 251 and back, the train was already moving. And which code has the box with ramp key?")
S("2025-12-02 06:40", OPS, rv, "Hello, it is Radek again. Is this the right channel? I have still no code and no person to call in the night. Sorry if I write in wrong place.")
S("2025-12-16 07:15", OPS, rv, "In new timetable the train stands on other track and I did not know. I was alone on platform 4 with 160 boxes. I would only like to have a telephone number.")
story.truth("2025-12-02", "newcomer left alone: the new dispatcher asks for coach order, code and a number, and nobody at the railway answers him", D, K, 3)

# Noise: Christmas
S("2025-12-22 11:20", ALL, fh, "Merry Christmas to all three houses! The heron wears a red cap. Our office is thinly staffed until 7 January, the night desk is always there.")
S("2025-12-22 11:41", ALL, rb, "Boldog karácsonyt! Customer care is on duty phone till 5 January, office closed from tomorrow.")
S("2025-12-23 08:15", ALL, lh, "Veselé Vánoce. Kitchen cooks also on 24th, carp for crew.")

# What the subsidy had been
m = M("2026-01-13 15:10", ul, [tv, em], "NH 70/71", "Dear Tomáš, dear Eszter,\n\nit will be in the official gazette on Thursday, so I may write it now: the federal money for NH 70/71 ends on 31 January. We know it since October. I would have liked to plan with you, and I was told to wait. The savings of Ms. Egger were for this.\n\nUlrike")
M("2026-01-14 07:55", tv, [ul], "Re: NH 70/71", "Dear Ulrike, in October I hired two cooks and leased van. It would be enough one telephone. Tomáš", cc=[em], reply_to=m)
story.minutes("2026-01-14", "Night Heron round table", [ul, mg, em, zn], """
## Notes

1. Pochoutka not present.
2. NH 70/71 continues without federal money until the end of March, then three times a week.
3. Refunds line 3: paid to 80 percent.

## Actions

- Matthias Gruber: thrice-weekly plan by 6 February
""")

# A question with a date on it
t = S("2026-01-15 09:40", MEALS, rb, "Jana, a guest with strong lupin allergy asks if the new bun is safe for her. She travels on Monday night, so I would need it until then.")
S("2026-01-20 13:50", MEALS, jh, "The bun is without lupin.", t)
S("2026-01-20 14:22", MEALS, rb, "Thank you. She travelled yesterday with her own sandwich.", t)

# Whose prize
t = S("2026-01-22 10:02", ALL, ul, "A good news: Donauwald has received the European night train prize in Brussels! Link to the film is below.")
S("2026-01-22 10:35", ALL, lh, "In film they eat my breakfast two minutes. Text says: own kitchen of Donauwald. We don't exist there.", t)
S("2026-01-22 10:50", ALL, bk, "And \"the in-house booking system\". Ok.", t)
S("2026-01-23 15:20", ALL, mg, "The film was made by the agency. It is already on all channels, it cannot be cut any more.", t)
story.truth("2026-01-22", "contribution not credited: the prize film shows the railway's own kitchen and its own system", D, K, 4)

# We here, they there
m = M("2026-01-29 07:10", tv, [lh, jh, rv, ms], "How we write with Budapest", "Hello girls, Radek,\n\nfrom today only necessary, only in writing. We get up at three and make real things, those there sit by screen and think that bread is born in application. With them one cannot speak, one never could. Whoever is with us is with us.\n\nTomáš", cc=[fh])
M("2026-01-29 09:30", fh, [tv], "Re: How we write with Budapest", "Dear Tomáš, I am in copy, I think by mistake. I sit a little between the chairs here. Florian", reply_to=m)
story.truth("2026-01-29", "us against them: those there by the screen, whoever is with us", K, H, 4)

# Noise: criticism shared, and praise
t = S("2026-01-27 08:40", OPS, fh, "The new heating firm has connected hot with cold in 256. One washes hands in tea temperature and flushes with 60 degrees.")
S("2026-01-27 08:44", OPS, mg, "They are idiots, officially. Comes back to workshop today.", t)
S("2026-01-27 08:51", OPS, jh, "For our dishwasher it would be perfect.", t)
t = S("2026-02-19 07:25", OPS, fh, "Radek has found tonight a wallet with 900 euros in the crate of empties and ran after the guest to the taxi. Bravo!")
S("2026-02-19 07:40", OPS, rv, "It was normal. But thank you, you are first who writes my name here.", t)

# Where to
m = M("2026-02-05 11:00", em, [ul], "Bakter 2027", "Dear Ulrike,\n\nI would rather you heard it from me over a coffee, but our tables have become rare. Our shareholders see Bakter as a marketplace for every journey: coaches, rental cars, low-cost flights from Bratislava. The night train remains on the list, as one tile of twelve. The idea of the one click to a bed and a breakfast has, I am afraid, no owner here any more.\n\nEszter")
M("2026-02-06 10:15", ul, [em], "Re: Bakter 2027", "Dear Eszter,\nflights. I had to read it twice. We have begun this so that people leave the plane.\nUlrike", reply_to=m)
story.truth("2026-02-05", "goals drift: a marketplace with flights, the night train one tile of twelve", H, D, 3)
S("2026-02-06 14:10", OPS, mg, "Plan for three nights a week is in the folder, as promised for today. Valid from 30 March, comments pls until 20 Feb.")
story.minutes("2026-02-11", "Night Heron round table", [ul, mg, zn], """
## Notes

1. Present: Donauwald and, by telephone, Zsófia Németh. Pochoutka not present.
2. Returned boxes: no figures.
3. Next date is open.
""")

# The kitchen packs
m = M("2026-02-24 09:00", tv, [ul], "Contract, clause 9", "Dear Ms. Steinböck,\n\naccording to clause 9 I inform you that Pochoutka does not prolong the contract after 31 May. From June we cook for another railway, from Praha. The trolleys and the two thermo boxes are ours, we take them.\n\nI thank for the first summer. It was beautiful.\n\nTomáš Vlček", cc=[we, em])
M("2026-02-25 16:20", ul, [tv], "Re: Contract, clause 9", "Dear Tomáš,\nI confirm the receipt. And for the summer I thank you too.\nUlrike", cc=[we, em], reply_to=m)
story.truth("2026-02-24", "leaves: the caterer does not prolong and cooks for another railway", K, D, 5)

# Noise: the last week has ordinary work in it too
t = S("2026-03-03 10:02", SALES, dp, "maintenance window next tuesday moved by one hour, 03:00 instead of 02:00, because of you asked for it. ok?")
S("2026-03-03 10:20", SALES, gs, "perfect, thanks", t)

story.write()
