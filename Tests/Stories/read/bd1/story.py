import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt
import re
from zoneinfo import ZoneInfo

s = Story(4711, "Europe/Rome", "2025-02-10", "2026-01-16")
NZ, IT = ZoneInfo("Pacific/Auckland"), ZoneInfo("Europe/Rome")
ZONES = {"waihemo": NZ, "bellandi": IT}

s.party("waihemo", "waihemo.example")
s.party("bellandi", "casabellandi.example")
P = dict(
    ng=s.person("Ngaire Thompson", "waihemo", "Managing director"),
    ca=s.person("Callum Rutherford", "waihemo", "Mill manager"),
    me=s.person("Mereana Tautari", "waihemo", "Quality and lab"),
    jo=s.person("Jock Hepburn", "waihemo", "Wool buyer"),
    pr=s.person("Priya Nair", "waihemo", "Export and accounts"),
    lo=s.person("Lorenzo Bellandi", "bellandi", "Creative director"),
    ch=s.person("Chiara Mannucci", "bellandi", "Knitwear development"),
    st=s.person("Stefano Guidi", "bellandi", "Purchasing"),
    fe=s.person("Federica Orsini", "bellandi", "Communication and sustainability"),
    ma=s.person("Matteo Lapini", "bellandi", "Quality"),
    gi=s.person("Giulia Ferrante", "bellandi", "Knitwear development"),
)
ng, ca, me, jo, pr, lo, ch, st, fe, ma, gi = P.values()

for d in ["2025-03-24", "2025-04-18", "2025-04-21", "2025-04-25", "2025-06-02", "2025-06-20", "2025-10-27", "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-02"]:
    s.away("waihemo", d, d)
for d in ["2025-04-21", "2025-04-25", "2025-05-01", "2025-05-02", "2025-06-02", "2025-06-24", "2025-12-08", "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-06"]:
    s.away("bellandi", d, d)
s.away("bellandi", "2025-08-11", "2025-08-22")
s.away("waihemo", "2025-12-22", "2026-01-05")
s.away("bellandi", "2025-12-24", "2026-01-06")

s.channel("tussock", [ng, ca, me, jo, pr, lo, ch, st, fe, ma, gi])
s.channel("tussock-lab", [ca, me, ch, ma, gi])
s.channel("tussock-shipping", [ca, pr, jo, st, ch, gi])
s.channel("waihemo-floor", [ng, ca, me, jo, pr])


def at(who, when):
    """Local time of the one who writes."""
    return dt.datetime.strptime(when, "%Y-%m-%d %H:%M").replace(tzinfo=ZONES[who.party])


def post(when, channel, who, text, thread=None):
    return s.slack(at(who, when).astimezone(IT), channel, who, text, thread)


def mail(when, who, to, subject, text, cc=(), re=None):
    return s.mail(at(who, when), who, to, subject, text, cc=cc, reply_to=re)


# ---------------------------------------------------------------- background: a block is one exchange, a line is one message of one person

class Talk:
    def __init__(self, slots, swap):
        self.slots, self.swap, self.pools = slots, swap, {}

    def read(self, text):
        for chunk in re.split(r"\n\s*\n", text.strip()):
            head, *rows = chunk.strip().splitlines()
            words = head.split()
            medium, window = words[0][1:], ["0000-00-00", "9999-99-99"]
            place = []
            for w in words[1:]:
                if w == "1":
                    continue
                if re.fullmatch(r"<\d{4}-\d\d-\d\d", w):
                    window[1] = w[1:]
                elif re.fullmatch(r">\d{4}-\d\d-\d\d", w):
                    window[0] = w[1:]
                else:
                    place.append(w)
            lines = [tuple(p.strip() for p in row.split(":", 1)) for row in rows]
            link = tuple(sorted({P[c].party for c, _ in lines}))
            self.pools.setdefault(link, []).append(dict(medium=medium, place=" ".join(place), window=window, lines=lines, again="{" in chunk and "1" not in words[1:]))

    def fill(self, text, values, date):
        def slot(m):
            name = m[1]
            if name not in values:
                base = name.rstrip("0123456789")
                for _ in range(20):
                    values[name] = self.slots[base](date)
                    if not any(k != name and k.rstrip("0123456789") == base and v == values[name] for k, v in values.items()):
                        break
            return values[name]
        text = re.sub(r"\{(\w+)\}", slot, text)
        found = 1
        while found:
            text, found = re.subn(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: s.chance.choice(m[1].split("|")), text)
        return text

    def run(self, link, periods):
        """periods: first, last, exchanges a week, minutes of the reply by party, share of replies that come by party."""
        draws = []
        for first, last, week, minutes, share in periods:
            for date in days(day(first), day(last)):
                if date.weekday() < 5 and date not in s.holidays:
                    draws += [(date, minutes, share)] * s.poisson(week / 5)
        s.chance.shuffle(draws)
        once = [b for b in self.pools[link] if not b["again"]]
        s.chance.shuffle(once)
        pool = []
        for date, minutes, share in draws:
            iso, block = date.isoformat(), None
            for b in once:
                if gap(b, date):
                    continue
                if b["window"][0] <= iso < b["window"][1]:
                    block = b
                    once.remove(b)
                    break
            for _ in range(40):
                if block:
                    break
                if not pool:
                    pool = [b for b in self.pools[link] if b["again"]]
                    s.chance.shuffle(pool)
                if not pool:
                    break
                b = pool.pop()
                if b["window"][0] <= iso < b["window"][1] and not gap(b, date):
                    if all(abs((date - d).days) > 11 for d in b.setdefault("used", [])):
                        block = b
                        b["used"].append(date)
            if block:
                self.play(block, date, minutes, share)
        if once:
            print("unused once-blocks", link, len(once), file=sys.stderr)

    def play(self, block, date, minutes, share):
        cast = [self.swap(c, date) for c, _ in block["lines"]]
        zone = ZONES[cast[0].party]
        if date in s.closed[cast[0].party]:
            return
        when = dt.datetime.combine(date, dt.time(), tzinfo=zone) + dt.timedelta(minutes=s.chance.uniform(8.2 * 60, 17.3 * 60))
        values, before, threaded = {}, None, s.chance.random() < 0.6
        title = self.fill(block["place"], values, date) if block["medium"] == "mail" else ""
        for n, (who, (_, text)) in enumerate(zip(cast, block["lines"])):
            if n:
                other = who.party != cast[n - 1].party
                if other and s.chance.random() > share.get(who.party, 1):
                    return
                low, high = minutes.get(who.party, (5, 200)) if other else (3, 60)
                when = self.later(when, s.chance.uniform(low, high), who.party)
            if when.astimezone(s.zone).date() > s.end:
                return
            text = self.fill(text, values, date)
            if gi in cast:
                text = text.replace("Chiara", "Giulia")
            if block["medium"] == "mail":
                to = cast[n - 1] if n else next(c for c in cast if c is not who)
                before = s.mail(when, who, to, "Re: " + title if n else title, text.replace(" // ", "\n"), reply_to=before)
            elif block["medium"] == "slack":
                before = s.slack(when.astimezone(s.zone), block["place"], who, text, thread=before if threaded else None)
            else:
                before = s.team(when.astimezone(s.zone), block["place"], who, text, reply_to=before if threaded else None)

    def later(self, when, minutes, party, hours=(8.2, 17.4)):
        when = when.astimezone(ZONES[party])
        while True:
            hour = when.hour + when.minute / 60
            open_day = when.weekday() < 5 and when.date() not in s.closed[party] and when.date() not in s.holidays
            if open_day and hour < hours[0]:
                when = dt.datetime.combine(when.date(), dt.time(), tzinfo=when.tzinfo) + dt.timedelta(hours=hours[0], minutes=s.chance.uniform(0, 40))
                hour = when.hour + when.minute / 60
            room = max(0.0, (hours[1] - hour) * 60) if open_day else 0
            if minutes < room:
                return when + dt.timedelta(minutes=minutes)
            minutes -= room
            when = dt.datetime.combine(when.date() + dt.timedelta(days=1), dt.time(), tzinfo=when.tzinfo)


pick = s.chance.choice
SHADES = ["Sabbia", "Ardesia", "Felce", "Miele", "Notte", "Argilla", "Lichene", "Torba", "Corteccia"]


def lot(d):
    return f"TUS-{max(1, (d - s.start).days // 14 + 1 + s.chance.randint(-1, 1)):02d}"


slots = dict(
    lot=lot,
    shade=lambda d: pick(SHADES if d < day("2025-06-10") else [x for x in SHADES if x not in ("Lichene", "Torba")]),
    farm=lambda d: pick(["Glenardle", "Stonehurst", "Te Awa Downs", "Longslip Creek", "Mt Harrow", "Puketoi Flat", "Birchwood", "Dunrobin Peak", "Three Kings"]),
    kg=lambda d: str(s.chance.randrange(180, 760, 5)),
    n=lambda d: str(s.chance.randint(3, 28)),
    small=lambda d: str(s.chance.randint(2, 6)),
    pct=lambda d: f"{s.chance.uniform(0.8, 3.9):.1f}",
    mic=lambda d: f"{s.chance.uniform(20.4, 24.6):.1f}",
    tpm=lambda d: str(s.chance.randrange(310, 420, 5)),
    tex=lambda d: pick(["2/28", "2/30", "2/24", "1/15"]),
    bale=lambda d: str(s.chance.randint(2100, 2990)),
    awb=lambda d: f"{s.chance.randint(100, 999)}-{s.chance.randint(10000, 99999)}",
    inv=lambda d: str(s.chance.randint(30110, 30890)),
    wd=lambda d: pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    gauge=lambda d: pick(["7 gauge", "12 gauge", "14 gauge", "5 gauge"]),
    style=lambda d: pick(["the shawl collar", "the crew neck", "the long cardigan", "the polo", "the vest", "the ribbed beanie", "the roll neck", "the blanket coat"]),
)


def gap(block, date):
    """Between Chiara's last day and the end of July nobody of the mill talks with the one who came after her."""
    return day("2025-06-27") <= date <= day("2025-07-25") and any(c == "ch" for c, _ in block["lines"])


def swap(code, date):
    return gi if code == "ch" and date >= day("2025-06-28") else P[code]


talk = Talk(slots, swap)

# recycled blocks: with items that are filled in; one-off blocks: without
talk.read("""
@mail {lot} in {shade}
ca: [Hi|Morning|Hiya] Chiara, // {lot} came off the winders this [morning|arvo], {kg} kg in {shade}. Twist sits at {tpm}, a touch [over|under] nominal but well inside what we agreed. Lab cones go with Priya's next courier. // Cheers, Callum
ch: Hi Callum, // [thank you, very good|perfect, I was hoping for this]. When the cones arrive I knit {style} in {gauge} and I tell you how it falls. // Chiara

@mail Knit-down of {lot}
ch: Dear Callum, // we have knitted {lot} in {gauge}. The hand is [beautiful|very dry, in the good sense|soft, more than the last one], but I see {small} slubs on one panel. It is normal for you? // Chiara
ca: Hi Chiara, // {small} on a panel is about what that wool does, it's half the charm. If you start counting double figures give me a shout and I'll look at the [autoconer|clearers|card]. // C
ch: No no, it is fine. Lorenzo likes the slubs. I only wanted to know if to worry.

@slack tussock-lab
ma: Mereana, the {shade} of {lot} on our spectro: delta E {pct} against the master. With D65 it is ok, with the shop lamp it goes a little [red|green|yellow].
me: Kia ora Matteo, I get much the same here. The {shade} dye always runs a bit [warm|cool] in the first bath. I'll ask them to pull it back for the next one.
ma: Perfect, thank you.

@slack tussock-lab
me: Pilling for {lot}: grade [3-4|4|4-5] after {n} hours in the box. Photo card is in the folder.
ma: [Seen, thanks|I have it]. [We find a half grade less but our box is the old one, it eats everything.|Here after {n2} hours a little less, but the same family.|For us half point down, the usual.]
me: [Ha, ours was bought when I was at primary school so don't feel bad|Half a grade is nothing, I'd be worried if we matched|Do you want our old tubes? They're kinder]

@slack tussock-shipping
pr: {kg} kg {shade} ([{lot}|lot {lot}]) booked, AWB {awb}, lands Firenze [Tue|Wed|Thu|Fri] all going well.
st: [Received, thank you Priya. I inform the warehouse.|Ok Priya, the warehouse waits it.|Very good, {n} cartons?]

@slack tussock-shipping
st: Good morning, the forwarder asks the packing list for {awb}. You can send?
pr: On its way, [sorry, it was sitting in my drafts|just had to fix a weight|thought it had gone with the invoice]. {n} cartons, gross {kg} kg.
st: Arrived. [Thank you|Grazie], Priya.

@mail Invoice {inv}
pr: Dear Stefano, // Please find invoice {inv} attached for {kg} kg. Bank details unchanged. Shout if anything is missing for your system. // Kind regards, Priya
st: Dear Priya, // the invoice {inv} is registered, thank you. On the next one please put the order number also on page 2. // Best regards, Stefano
pr: Will do. // Priya

@mail Wool from {farm}
jo: Chiara, // Bought {n} bales off {farm} on [Monday|Tuesday|Wednesday], {mic} micron, good length, bit of tip but it'll scour out. Bale {bale} is the pick of it if you want a fleece for the showroom. // Jock
ch: Jock, yes please, for the showroom one fleece is a dream! Federica will make a photo. {mic} is good for {style}, I think. // Chiara

@slack tussock
fe: Hello Jock, I write the card for {farm}: how many [sheep|hectares] can I say? And the name of the dog, the people love the dog :)
jo: About {n} hundred ewes this year. Dog is [Fly|Moss|Jess|Tui]. Retired but don't tell her.
fe: [Wonderful, thank you!!|I love it.]

@slack tussock
ch: for {style} we try {tex} instead of 2/28, only a test. It is possible {small} cones?
ca: Yep, can do. I'll run them off the end of {lot} so it costs you nothing but the freight.
ch: [you are a gentleman|super, like this I try {gauge} also|great!! I tell to Renzo]

@slack tussock-lab
ch: the machine in {gauge} breaks the yarn at the selvedge, {small} times in one hour. {lot}, {shade}. We do something wrong?
ca: [Could be wax. Try a cone from the bottom of the carton and tell me if it's the same. What's the room humidity like?|How dry is the knitting room? {tex} gets brittle below fifty.|Ooh, not like {lot}. Been hot in there?]
ch: {n} per cent... the dehumidifier was on all the weekend, oh my god
ca: [There's your culprit. Give the cones a night to drink.|That'd do it! Rest them overnight and go again.|Found it then. Damp towel and a bit of patience.]

@mail Order for {shade}
st: Dear Callum, // I send the order for {kg} kg of {shade}, {tex}, delivery as per calendar. Please confirm. // Best regards, Stefano Guidi
ca: Hi Stefano, // Confirmed. It goes in behind {lot}, should be on the frames [next week|the week after next]. // Regards, Callum
st: Thank you, noted.

@slack tussock-shipping
ca: Heads up, {lot} is {small} cartons short of the plan because we pulled two cones a carton for the lab. Priya will fix the packing list.
st: [Ok no problem, thanks for telling before.|It is only {small} cartons, go.|I correct also the order then.]

@mail Traceability sheet {farm}
fe: Dear Jock and Mereana, // for the QR code of {farm} I miss the shearing date and the [scour|bale] number. Sorry to bother, it is the last field. // Federica
jo: Shorn {n} of last month, bale {bale}. No bother. // Jock
fe: Thank you Jock! It is online now, try it with the phone.

@slack tussock-lab
ma: washing test {lot}: shrinkage {pct} % in length after five cycles. Inside our limit.
me: [Lovely. That's with the new softener, so I'm quietly pleased.|Good, and {farm} wool too, which can be a tease.|Snap, near as. I got {pct2}.]
ma: [You can be pleased also loudly|Then we are both calm.|I archive it with a smile.]

@slack tussock <2025-08-20
lo: The {shade} in the north light this morning... [it moves me|this is the colour I had in my head]. Who made the last bath?
me: [That was Dave in the dyehouse, he'll be unbearable for a week now.|Dave again. Third go at {shade}, he wouldn't let it lie.|The new girl, Tess, first bath on her own!]
lo: [Bravo, from all of Firenze.|Please embrace the person from me.|Then I want the name on the wall.]

@slack tussock-shipping
pr: Customs want the HS code split for {kg} kg, do you have a preference on your end or shall I use what we did for {lot}?
st: [Same as {lot} is fine.|As the last time please, they know us.|The code of {lot}, I have just verified.]

@mail Sample cones {shade}
ch: Dear Mereana, // the cones of {shade} arrived, one carton was a little wet but inside everything ok. I make pictures for you anyway. // Chiara
me: Thanks Chiara, // Good to know, I'll get the team to go back to the poly liners. Any of the {small} that look off, just bin them and I'll replace. // Mereana
ch: All fine, nothing to replace.

@slack tussock
ca: Frame {small} down for its service till [lunch|smoko|tomorrow], {lot} picks up again after. No effect on the date.
st: [Thank you for the information.|Ok Callum, good work.|Noted, frame {small}.]

@slack tussock
st: Callum, for the calendar of {wd}: you confirm {kg} kg {shade}?
ca: [Confirmed.|Yep, still good.|Yes — {lot}, winding now.]

@mail Price list for {tex}
st: Dear Priya, // for my budget I need the price of {tex} in {shade} ex works, it is enough an indication. // Stefano
pr: Hi Stefano, // Indication as in the annex, table 2: same as 2/28 plus {small} per cent for the finer count. // Regards, Priya
st: [Thank you, it is what I supposed.|Clear, thank you.]

@mail Micron on bale {bale}
me: Hi Jock, Matteo, // Bale {bale} from {farm} tested {mic} against {mic2} on the ticket. Still fine for us, I'm just logging it so you both have it. // Mereana
ma: Thank you Mereana, I prefer to know. For the hand it changes nothing. // Matteo

@slack tussock-lab
ma: I have a question, in the sheet of {lot} the column "CV" is {n} or it is a mistake of typing?
me: Typo! Should be {pct} higher than the last lot, i.e. normal. Fixed now, ta for catching it.

@mail Hang tags {style}
fe: Hi Callum, // on the tag of {style} I write "spun in North Otago". It is correct like this or you prefer "Oamaru"? // Federica
ca: North Otago's good. Nobody up the road forgives you for saying Oamaru when the wool's from {farm}. // Callum
fe: Ahah, understood!

@slack tussock-shipping
st: Warehouse says {lot} is arrived, {n} cartons, one with the label of {shade} but inside is {shade2}.
ca: [Ah bugger. That'll be the night shift and a roll of stickers.|Our bad, wrong roll in the printer.|Yep that's us, {shade} and {shade2} were side by side.] [Can you just relabel at your end, or want me to send a note for the file?|OK to relabel, and I'll do you a note?]
st: We relabel. A note is good for the file, thank you.
ca: Note's in your inbox.

@slack tussock
fe: We have {n} photos from {farm}, I put them in the folder. The light there is crazy.
jo: Picked a good day. It was hosing down on the [Tuesday|Wednesday].

@mail Cone weights {lot}
st: Dear Callum, // the cones of {lot} are {pct} % lighter than declared, we weigh at our moisture. You take 17 or 18.25 % regain? // Stefano
ca: Hi Stefano, // 17 on the invoice, always. Your room's drier than ours so I'd expect about that. Happy to send the conditioned weights. // Callum
st: Please yes, so I close the point.
ca: Attached. // C
st: Thank you, closed.

@slack tussock-lab
ch: do you think {shade} can go together with {shade2} in a jacquard? I am afraid it bleeds
me: [Wash-fast 4 on both, should be right. I'd do one swatch at 40 to sleep well.|{shade} might give you a ghost of colour, {shade2} never. Swatch it first?|On paper yes. On paper I'm also a size ten, so do a swatch.]
ch: [did it. No bleeding. I sleep|swatch is clean, we go|perfect after {small} washes]

@mail Dye recipe {shade}
me: Hi Chiara, // {shade}: dyehouse suggests dropping the black by {pct} %, it'd sit closer to your Pantone chip. Two dips attached as photos, the real ones are in the post. // Mereana
ch: Hi Mereana, // dip [A|B] for me, also on screen. I wait the real ones to say it officially. // Chiara
ch: They are here, it is confirmed.

@slack tussock
jo: [Snow|Hail|A frost] at {farm} last night. Sheep fine, farmer grumpy.
ch: poor [sheep|farmer]! here {n} degrees and we complain also

@mail Forecast week
st: Dear all, // the forecast: {kg} kg {shade}, {kg2} kg {shade2}. No surprise respect to last time. // Stefano
pr: Thanks Stefano, loaded. // Priya

@slack tussock-shipping
pr: Vessel's been rolled [two|three] days, nothing dramatic, ETA Livorno now the {n}th. Told you as soon as the line told me.
st: [Ok, it is acceptable. Thank you for writing immediately.|The {n}th goes well the same.|Understood, I move the reception.]

@slack tussock-lab
me: Retain samples of {lot} are labelled and in the cupboard if you ever need to go back to them.
ma: Good. Here also, shelf {small}.

@mail Repeat of {shade}
ch: Hi Callum, // I would need {small} kg more of {shade} for a second prototype of {style}, you have something left? // Chiara
ca: Hi Chiara, // {small} on the shelf, yours. Goes out with {lot}. // C
ch: Great, thank you!
""")

talk.read("""
@slack tussock-lab
me: Evenness on {lot}: CV {n} at {tpm} turns, thin places down by {small} on last time.
ma: [On our tester I see the same.|Good, the knitters will sing.|I read {n2}, but our sensor has the dust.]

@slack tussock-lab
ma: for {style} they ask the care label: 30 degrees wool programme or only hand?
me: {shade} holds at 30, I'd be happy to sign that. Dryer's a no from me.
ma: [the dryer is a no also for my mother|So I write 30. Thanks.|Label is in print.]

@mail Spin plan {wd}
ca: Hi Stefano, // Board for the fortnight: {lot} first ({kg} kg {shade}), then {kg2} kg of {shade2}. If you'd sooner have them the other way round tell me before {wd}. // Callum
st: Dear Callum, // [the other way please, the machines for {shade2} are free before|like this is good|it is equal for me, do as it's better for you]. // Stefano
ca: Easy. // C

@slack tussock-shipping
ca: {n} cones of {shade} went out on the wrong tube colour, green instead of grey. Yarn's right.
st: [If the yarn is right the tube can be also pink.|I tell the warehouse so they don't make a case.]

@mail Question about {tex} 1
ch: Hi Mereana, // with {tex} the rib of {style} opens after the steam. Is it the twist or is it my ironer? // Ch.
me: Hi Chiara, // At {tpm} turns I'd blame the ironer first. Less steam, let it lie flat for {small} hours and send me a photo? // Mereana
ch: it was the ironer. He says that it was the ironing board.

@slack tussock <2025-10-01
fe: can I write in the newsletter that {farm} has planted {n} hundred trees this year? Jock said it at the telephone
jo: Natives along the creek. {n} hundred's right, the hares got some.
fe: [without the hares then :)|Perfect, natives!]

@slack tussock-shipping 1
pr: Reefer plug, dry box or plain for {kg} kg? Line's asking for {wd}.
st: Plain, it is wool, it is born outside.

@mail Freight quote {awb}
pr: Dear Stefano, // Air for {kg} kg came in {small} per cent under the last one. Sea's {n} days longer. Which would you like? // Priya
st: Dear Priya, // [sea, we have the time|air this time, the show is near|sea for {shade}, air for the rest]. // Stefano
pr: Booked. // P

@slack tussock-lab
ch: the {shade} swatch for {style} is on the board of Lorenzo, he turns around it since this morning
me: [Is that good turning or bad turning?|Uh oh. Humming or sighing?|Should I be nervous about the {shade}?]
ch: [good, he hums|he took away the other {small}, so good|I will know at lunch. (it was good)]

@mail Shearing at {farm} <2025-09-20
jo: Federica, // They start at {farm} on {wd} if it stays dry. About {n} hundred a day with the gang they've got. You wanted to know for your film. // Jock
fe: Jock!! yes, the boy with the camera is near there in those days, can he come? // Fede
jo: If he brings beer and stands where he's told.

@slack tussock
ca: Bit of vegetable matter in the {farm} line, we've given it an extra comb. Costs us {pct} per cent in noil, costs you nothing.
st: [I appreciate.|Ok, better now than in the jumper.]

@slack tussock-lab
ma: {lot}: oil content {pct} %, it is in the range, I only write it down here for the two of us.
me: [Snap.|Same ballpark as ours, {pct2}.|Ta, copied to the book.]
""")

talk.read("""
@slack waihemo-floor
ca: {lot}: {kg} kg on the frames, {kg2} to go. Night shift did a good run.
ng: Good.

@slack waihemo-floor
me: Lab's clear for {lot}. Can somebody please not park the forklift across my door.
ca: [Guilty.|That was Baz. Moving it.]

@slack waihemo-floor
jo: {n} bales from {farm} at the scour {wd}. Invoice to follow.
pr: [Ta. PO number on it this time please Jock.|Cheers. And the PO, Jock, the PO.|Thanks Jock. {small} days early, are you unwell?]
jo: [Aye.|Yes miss.]

@slack waihemo-floor
pr: Does anyone have the weight slip for {awb}? Carrier says {kg}, I say {kg2}.
ca: [Yours. It's on my desk under the pie.|You're right, I read it upside down.|{kg2}, and I've got the slip to prove it.]

@slack waihemo-floor
ng: Health and safety walk {wd} 10am. Wear your boots.
ca: [Noted.|Righto.]

@slack waihemo-floor
ca: Carding's been snatching on the {mic} micron, slowed her down {small} per cent, she's happy.
me: [Nep count agrees with you.|Saw that in the numbers, {pct} better.|She sounds nicer too.]

@slack waihemo-floor
jo: Auction was dear. Passed on {n} lots, took {small}.
ng: [Right call.|Fine. {small} is plenty at that price.|Leave it to the Chinese buyers.]

@slack waihemo-floor
ca: Anyone seen the good torque wrench
jo: Ute. Sorry.

@slack waihemo-floor
pr: Cake in the tea room, it's Mereana's birthday and she told nobody
me: I told nobody for a reason!! thank you though x

@slack waihemo-floor
me: The hospice raffle is on my desk, two bucks a ticket, Jock owes me six
jo: Put me down for ten and stop telling people
""")

talk.read("""
@slack tussock <2025-05-20
ch: good morning from a very rainy Firenze. First cones of the trial on my desk, they smell of sheep, I am happy
ca: That's free of charge. Give it a day and your whole office will smell like a woolshed
lo: It is already so. I find it perfect.

@slack tussock <2025-05-20
ca: Question from the floor: what does "sbuffo" mean? It's in the tech pack next to the sleeve
ch: ahah puffed! A little puffed. Like when you are annoyed you do "sbuff"
ca: We do that a lot here, didn't know there was a sleeve for it

@slack tussock <2025-06-05
ma: Sorry for yesterday, my daughter has fever and I was at home. Today I make the tests that I told.
me: No worries at all Matteo, hope she's on the mend. Mine had it last week, it's a shocker.
ma: Better, thank you. She wants to see the photo of the sheep again.

@mail Easter
pr: Dear Stefano, // A reminder that we're shut Good Friday and Easter Monday plus ANZAC Day on the 25th. I've moved the two bookings forward so nothing sits. // Priya
st: Dear Priya, // thank you, very organised. We also are closed the 25 and the 1 of May with the bridge. Happy Easter to all. // Stefano

@slack tussock-shipping <2025-06-01
st: Priya, my mistake, I have sent you the order with the wrong year. It is 2025 and not 2015.
pr: I did wonder whether I'd still be here! Corrected copy received, all good.

@mail Fleece for the window <2025-06-10
fe: Hi Jock! // The fleece arrived for the window and the people stop to touch the glass. One lady came inside only to ask which animal it was. // Fede
jo: Hope you told her it was a sheep. // J
fe: I told her it was Stonehurst number 2417, she was very impressed.

@slack tussock-lab >2025-04-20 <2025-06-25
me: Silly question but do you count the selvedge stitches in your pilling panel? I've never asked in three months
ma: It is not silly. We cut them away. You?
me: Same. Phew.

@mail Boiler <2025-05-25
ca: Hi Stefano, // Our boiler inspector has turned up a week early so no steam on Thursday. I've shuffled the winding to Friday night, you won't notice on the dates but I'd rather you heard it from me. // Callum
st: Dear Callum, // I appreciate. Good luck with the inspector, here they come always on the Friday at five. // Stefano

@slack tussock <2025-06-05
lo: I would like a photograph of the hills at six in the morning. No people. It is possible?
jo: Half six suits the light better. I'll send the young fella up Mt Harrow with the good phone.
jo: [photo] there you go
lo: This. I put it on the wall of the studio.

@slack tussock <2025-06-01
ca: Chiara your knitting bloke asked me for paraffin number... is he the one with the moustache on the video
ch: Renzo! 41 years in the company. The moustache has 41 years also
ca: Tell him number 4 and that I respect the moustache

@mail Hotel for your visit <2025-05-01
ch: Dear Mereana, // for your days here in April I have found a small hotel at five minutes from us, with breakfast. Only problem, no lift! // Chiara
me: Hi Chiara, // Five flights of stairs and a pastry at the end, sounds fair. Thank you for sorting it, you didn't have to. // Mereana
ch: It is a pleasure! We wait you.

@slack tussock-lab >2025-04-10 <2025-05-20
me: Back home and already missing the coffee. Thanks for looking after me, and for letting me break your martindale
ma: It was already broken, you only finished it :) It was useful to see how you grade. I changed two things in our sheet
me: I changed three in ours so we're nearly even

@slack tussock-shipping <2025-07-01
pr: Sorry Stefano, missed your message from Friday completely, it was under a pile of notifications. Certificate of origin is attached.
st: No problem Priya, it was not urgent.

@mail Scales
ca: Hi Matteo, // We had the floor scales calibrated and they were 0.3 per cent generous to you. Enjoy. // Callum
ma: Dear Callum, // finally a mistake in the right direction! I tell it to Stefano, he will not sleep for the joy. // Matteo

@slack tussock >2025-04-10 <2025-06-20
ch: does somebody have the pantone book of last year? Mine is disappeared
me: Nope but I have your pencil case, you left it in my bag at the airport
ch: the case with the cats?? keep it safe!!

@slack tussock-lab <2025-08-01
ma: In the report you write "fair to middling". It is a grade?
me: Ha, sorry, that's me talking to myself. Grade 3.
ma: I have learned a thing. Now I use it also for the canteen.

@mail Two small corrections
st: Dear Priya, // two small corrections on the supplier form: the VAT number has a digit too much and I am "Guidi" and not "Guido". // Stefano
pr: Oh no, both mine. Fixed, and apologies to the Guidis. // Priya
st: Nothing serious, at the bank also they call me Guido.

@slack tussock <2025-08-25
ca: We've had the school through today, 26 eight-year-olds. One asked if the yarn goes to Italy to become spaghetti
lo: Please say to him that yes.

@mail Moth traps
me: Hi Matteo, // Quick one: which traps do you use in the yarn store? Ours caught nothing, which is either very good or very bad. // M
ma: Hi Mereana, // we use the ones with the triangle, from the pharmacy near the station. I send you the name. Nothing is good, believe. // Matteo

@slack tussock <2025-09-01
fe: I have a doubt about the English: "merino that whispers". It is ridiculous?
ca: Bit. Sheep here mostly shout
fe: ok I take away the whisper

@slack tussock-shipping
st: The lorry of this morning has unloaded at the neighbour. Does not concern you, only to say that the cartons will be counted one day later.
pr: All good, thanks for letting me know. Hope the neighbour's honest!
st: He makes handbags, he doesn't know what to do with wool.

@mail Standard for recycled cartons
fe: Dear Priya, // it is possible to have the cartons without the plastic tape? I know it's a detail. // Federica
pr: Hi Federica, // Paper tape costs us about nine cents a carton, I've put it through. First ones go this month. // Priya
fe: Thank you!! I will write it in the report.

@slack tussock-lab <2025-06-25
ca: Baz wants to know if he can come and work for you, he's heard about the two-hour lunch
ch: one hour! and Baz would cry after two days without his pies
ca: He's read this and is reconsidering

@mail Parking
jo: Chiara, // Your courier left a box with my name at the golf club. Not a complaint, they shouted me a beer. // Jock
ch: Jock!! I am so sorry, the address was right I swear. What was the beer? // Chiara
jo: Cold.

@slack tussock
me: Power's out in half the town, lab is candlelit, results tomorrow instead of today
ma: Very romantic. Tomorrow is ok.

@slack tussock-lab
ma: I disagree a little on the grade 3 for the rib: for me it is 3-4, look the left side
me: Looked again under the lamp, I'd still say 3, but I'd not die for it. Shall we both do three more panels and take the average?
ma: Good, it is scientific. Three more.
ma: average 3.3. We both win

@mail The calendar of fairs <2025-08-25
fe: Hello Ngaire, // I attach the calendar of the fairs with the dates where we would like to show the yarn. Nothing to do for you now. // Federica
ng: Thanks. Useful. // N

@slack tussock
st: Tomorrow there is strike of the trains, I work from home, for the orders I am reachable.
pr: Thanks Stefano, nothing burning here.

@mail Certificates <2025-09-10
pr: Dear Federica, // The animal welfare certificates for all nine farms in one zip, renewed to 2027. Jock drove round and got them signed in person, so please admire the coffee ring on page 14. // Priya
fe: Dear Priya, // I admire! Please thank Jock, the coffee ring is very authentic. // Federica

@slack tussock-shipping
ca: Pallet wrap or straps for the next ones? Your guys moaned about the wrap
st: Straps please. They do not moan, they suffer.

@slack tussock-lab
ch: Renzo says the last cones run "come l'olio". It means like oil, it is the maximum compliment
ca: Framing that for the lunchroom

@mail Contact for the scour
ma: Dear Jock, // who is the person at the scour for the residual grease? I would ask one technical thing. // Matteo
jo: Woman called Trish. Tell her I sent you and she'll be nice. // Jock
ma: She was very nice.

@slack tussock
jo: Out of range till Wednesday, mustering up the back of Longslip. If it's life and death ring Callum
ch: good muster! (is it right to say?)
jo: Near enough

@slack tussock <2025-06-20
lo: I have presented the first three shades to my father. He said nothing and kept the swatch in his pocket. In 40 years I have seen this two times.
ng: I'll take that.

@mail Small praise <2025-05-25
st: Dear Callum, // I don't write this often: last four deliveries exact to the day and to the kilo. The warehouse noticed. // Stefano
ca: Hi Stefano, // That's made the week of a dozen people down here. Printed it out. // Callum

@slack tussock-shipping
pr: I'm off Thursday and Friday, my brother's wedding in Kochi (by video, sadly). Callum has the shipping folder.
st: Many congratulations to the family! We try not to disturb Callum.

@mail Yarn for the school project <2025-08-25
fe: Hi Callum, // the art school asks if they can have some rest cones for a project with the students, you would agree? It would be with both our names. // Federica
ca: Hi Federica, // Course. There's a bin of ends I'd love to see the back of. // Callum
fe: Thank you, they will be super happy.

@slack tussock-lab
me: Does anybody understand the new template? Row 14 asks for "solidity" and I suspect it's not about character
ma: Fastness! The translation machine... I correct it

@slack tussock >2025-05-01
ca: Anyone watch the rugby
lo: No.
ma: Yes. We do not talk about it.

@slack tussock-shipping >2025-08-25
st: The forwarder has changed the cut-off to Wednesday noon, only for your information.
pr: Got that, thanks. Wednesday noon your time I assume, not mine!
st: Mine. For you it is the night.

@mail Insurance certificate >2025-07-01
pr: Dear Stefano, // Marine cover renewed, certificate attached for your files. // Priya
st: Received and filed. // Stefano

@slack tussock-lab >2025-09-01
me: New humidity logger in the lab, so the numbers from this week might look half a point different. It's the logger, not the wool.
ma: Good to know, I write it in the margin.

@mail Photo credits >2025-09-01
fe: Dear Jock, // who took the picture of the ewe on the fence? I must write the name. // Federica
jo: Neighbour's boy. Put "Angus, 11". // J
fe: Done, he will be famous.

@slack tussock-shipping >2025-10-01
pr: Port's closed tomorrow for wind. Nothing of ours on the wharf.
st: Ok.

@mail Customs form >2025-11-01
st: Dear Priya, // for the end of year I need the statistical codes of the shipments, an excel is enough. // Stefano
pr: Excel attached. // Priya
st: Thank you.
""")

good = dict(waihemo=(4, 150), bellandi=(4, 170))
mid = dict(waihemo=(15, 330), bellandi=(10, 260))
slow = dict(waihemo=(300, 1500), bellandi=(60, 700))
dead = dict(waihemo=(500, 2200), bellandi=(200, 1500))
talk.run(("bellandi", "waihemo"), [
    ("2025-02-10", "2025-06-13", 9, good, {}),
    ("2025-06-16", "2025-07-18", 9, mid, {}),
    ("2025-07-21", "2025-09-12", 8, slow, dict(waihemo=0.9)),
    ("2025-09-15", "2025-10-03", 6, slow, dict(waihemo=0.85)),
    ("2025-10-06", "2025-11-28", 2.6, dead, dict(waihemo=0.8, bellandi=0.85)),
    ("2025-12-01", "2026-01-16", 2.2, dead, dict(waihemo=0.85, bellandi=0.8)),
])
talk.run(("waihemo",), [("2025-02-10", "2026-01-16", 0.8, dict(waihemo=(3, 120)), {})])

# ---------------------------------------------------------------- calendar

s.series("Tussock call", "2025-02-18 09:00", 2, "2025-12-09", 45, [ca, me, pr, ch, st, ma, gi], skip=["2025-06-24", "2025-08-19"],
         cancelled=["2025-09-30", "2025-10-14", "2025-10-28"], moved={"2025-04-29": "2025-04-30 09:00"})
s.meeting("2025-03-13 09:00", "Tussock quarterly review", 90, [ng, ca, jo, lo, st, fe])
s.meeting("2025-06-19 09:00", "Tussock quarterly review", 90, [ng, ca, jo, lo, st, fe])
s.meeting("2025-11-27 09:00", "Tussock quarterly review", 60, [ng, ca, lo, st, fe])

# ---------------------------------------------------------------- scenes: the good months

r = mail("2025-02-11 09:20", lo, [ng, ca, jo], "The beginning", "Dear Ngaire, dear Callum, dear Jock,\n\nafter two days with the cards of the nine farms on my table I want only to say how happy I am. For 26 years I buy yarn and nobody ever told me the name of the dog. "
         "Three seasons, fourteen tonnes, every cone with its hill: I believe in this and my father also (he will not write it).\n\nLorenzo", cc=[ch, st, fe])
mail("2025-02-12 08:35", ng, lo, "Re: The beginning", "Lorenzo,\n\nLikewise. We've spun for people who wanted it cheap and people who wanted it yesterday. Nice to have one who wants it right.\n\nTwo things from my side so it's on paper: tell us early, and we'll do the same. "
     "If the colour card or the volumes move, three weeks' notice, as in clause 5. If a date is in trouble you'll hear it from Callum before you hear it from the forwarder.\n\nNgaire", cc=[ca, jo, ch, st, fe], re=r)

# noise: simply urgent
r = post("2025-03-05 08:10", "tussock-shipping", st, "URGENT: 312 kg Ardesia blocked at the customs in Livorno, they say the phytosanitary is missing. The lorry waits until 12, I need something immediately!!")
post("2025-03-05 20:20", "tussock-shipping", pr, "Stefano, I'm home but I have the laptop. Wool tops don't need one, yarn even less, it's the wrong code on THEIR entry. Letter attached, the number of the officer in Wellington is on it.", r)
post("2025-03-05 10:02", "tussock-shipping", st, "Released. Priya I owe you a dinner of four courses.", r)
post("2025-03-06 08:15", "tussock-shipping", pr, "Five, it was my quiz night", r)

# noise: joke shared
r = post("2025-03-20 18:30", "tussock", ca, "Official complaint from the spinning floor: the tech pack has 41 pages and weighs more than the jumper")
post("2025-03-20 09:10", "tussock", ch, "only 41? I forgot the annex!! We are Italians, for us the simple thing is suspicious", r)
post("2025-03-20 19:25", "tussock", ca, "And we're Kiwis, number 8 wire and no manual. Between us there's one normal company", r)
post("2025-03-20 09:40", "tussock", lo, "I frame this sentence.", r)

# noise: apology for a triviality
r = mail("2025-04-02 11:05", fe, ng, "I am mortified", "Dear Ngaire,\n\nin the invitation for the presentation I wrote your name as \"Naire\". Lorenzo saw it at the third glass. I am so so sorry, they are being printed again.\n\nFederica")
mail("2025-04-03 08:12", ng, fe, "Re: I am mortified", "Federica, I've been Nigel on a conference badge. Don't reprint anything.\n\nN", re=r)

# noise: announced change
r = mail("2025-04-08 10:30", st, [ca, pr], "Presentation in September: new date", "Dear Callum, dear Priya,\n\nI inform you with good advance that the presentation to the buyers moves from 11 to 18 September. For the yarn nothing changes before July; the two lots of July can go one week later if it helps you. "
         "Please tell me if it creates some problem.\n\nBest regards\nStefano", cc=[ch])
mail("2025-04-09 09:05", ca, st, "Re: Presentation in September: new date", "Hi Stefano,\n\nNo drama at all, it actually takes the squeeze off our school-holiday roster. I've slid TUS-12 and TUS-13 a week and put it on the board. Appreciate the heads up.\n\nCallum", cc=[pr, ch], re=r)

# noise: third firm
r = post("2025-04-15 09:15", "tussock-lab", ma, "The external laboratory in Prato has lost our samples for the second time. It is not possible to work with these people, they do not even say sorry")
post("2025-04-15 20:05", "tussock-lab", me, "Oh for goodness' sake. I've got retains of all of it, I'll put a fresh set in the post tomorrow. And I'd be shopping around for another lab if I were you!", r)
post("2025-04-15 11:40", "tussock-lab", ma, "We have already a quotation from another. Thank you Mereana, you save me a week.", r)

# noise: escalation that both asked for
r = mail("2025-05-07 09:45", st, [ng, lo], "Duty preference: we need the two of you", "Dear Ngaire, dear Lorenzo,\n\nPriya and I have discussed it yesterday for one hour and we agree that we cannot decide it: for the preferential duty somebody must sign a declaration for the whole year and it is a legal responsibility. "
         "We ask you both to speak about it, we have prepared one page with the numbers.\n\nStefano and Priya", cc=[pr])
mail("2025-05-08 08:50", ng, [st, lo], "Re: Duty preference: we need the two of you", "Good page, thank you both. I'll sign for the origin, that part is ours. Lorenzo, ring me at your breakfast on Friday for the rest.\n\nN", cc=[pr], re=r)
mail("2025-05-09 09:30", lo, [ng, st, pr], "Re: Duty preference: we need the two of you", "We spoke, it is decided, I sign today. It took eight minutes and six were about the weather.\n\nL", re=r)

# noise: praise at the height
r = mail("2025-05-15 10:00", ch, [me, ca], "Lichene", "Dear both,\n\nfirst real panel in Lichene, double face. Three persons in the atelier asked if it is cashmere. I answered that it is Te Awa Downs.\n\nChiara", cc=[lo, ma])
mail("2025-05-16 08:20", me, ch, "Re: Lichene", "You've made my Friday. I'm reading that out at smoko.\n\nMereana", cc=[ca, lo, ma], re=r)

# ---------------------------------------------------------------- it begins to turn

# the spinning frame: kept at home
r = post("2025-05-26 07:50", "waihemo-floor", ca, "Not great. The engineer's had the headstock off number 3 and the main shaft is scored. Part's ex Switzerland, ten weeks if we're lucky. And Murray and Shona both gave notice Friday, so nights are two short.")
post("2025-05-26 08:05", "waihemo-floor", ng, "How much of Tussock is on 3?", r)
post("2025-05-26 08:11", "waihemo-floor", ca, "Getting on for half.", r)
post("2025-05-26 08:30", "waihemo-floor", ng, "Right. Not a word to Florence for now. They've got their presentation to think about and the bank's coming in on the 12th. We'll juggle.", r)
post("2025-05-26 08:34", "waihemo-floor", pr, "Stefano will ask about the 30th though", r)
post("2025-05-26 08:41", "waihemo-floor", ng, "Then tell him it's on the list.", r)
s.truth("2025-05-26", "pressure not shared: frame 3 down ten weeks, two spinners gone, kept from Florence", "waihemo", "bellandi", 3)

r = mail("2025-05-20 15:10", ca, st, "TUS-08 Ardesia, 640 kg", "Hi Stefano,\n\nTUS-08 will be out the gate by Friday 30 May, you have my word on that one. Papers follow from Priya.\n\nCallum", cc=[pr])
mail("2025-05-20 11:20", st, ca, "Re: TUS-08 Ardesia, 640 kg", "Perfect Callum, I book the knitters in the week of 16 June on this basis.\n\nStefano", cc=[pr], re=r)
r2 = mail("2025-06-05 09:00", st, [ca, pr], "Re: TUS-08 Ardesia, 640 kg", "Dear Callum,\n\nI do not find the papers of TUS-08. It is gone on the 30? The knitters are reserved, eleven people.\n\nStefano", re=r)
mail("2025-06-06 16:40", ca, st, "Re: TUS-08 Ardesia, 640 kg", "Hi Stefano,\n\nShe's in the queue, just a wee bit behind. Looking more like the end of next week.\n\nC", cc=[pr], re=r2)
r3 = mail("2025-06-16 08:50", st, [ca, pr], "Re: TUS-08 Ardesia, 640 kg", "Dear Callum,\n\nend of next week is passed. Today the eleven knitters are here and they make inventory. I ask you a date that is a date.\n\nStefano", cc=[ch], re=r2)
mail("2025-06-17 11:30", ca, st, "Re: TUS-08 Ardesia, 640 kg", "Stefano, 380 kg flies tonight at our cost, the rest the week after. Sorry about the knitters.\n\nCallum", cc=[pr, ch], re=r3)
s.truth("2025-06-06", "promise slips: TUS-08 promised for 30 May, gone in part on 17 June", "waihemo", "bellandi", 3)

# the colour card, cut
r = post("2025-06-12 17:20", "tussock", me, "Um. I've just opened the link to the colour card to check a code and Lichene and Torba aren't on it any more? Card says version 6, dated the 9th. We've dyed 520 kg of Torba since Monday.")
post("2025-06-12 11:05", "tussock", ch, "ah. Yes, with the delay Lorenzo had to make the collection smaller, so two colours came out. I thought Stefano had written it to you...", r)
post("2025-06-12 11:31", "tussock", st, "I thought it was Chiara. In any case the card is always in the folder.", r)
post("2025-06-13 08:02", "tussock", ca, "Three weeks is what we shook on. The stuff's wet, I can't put it back on the sheep", r)
post("2025-06-13 09:20", "tussock", st, "Also for the 30 of May we had shaken.", r)
s.truth("2025-06-12", "change without notice: two shades struck from the colour card while one was in the dye bath", "bellandi", "waihemo", 4)

# noise: quarterly review, looks hard, is honest about a price of a third party
r = mail("2025-06-19 15:20", fe, [ng, lo, ca, jo], "Notes of this morning", "Dear all,\n\nmy short notes: the freight firm raises 9 %, everybody is angry with them and Priya gets two other offers; Jock reports on the farms; the next review after the summer.\n\nOn the delays we had no time.\n\nFederica", cc=[st])
mail("2025-06-23 10:15", jo, fe, "Re: Notes of this morning", "Fair. Freight mob are robbers, put that in.\n\nJock", re=r)

# Chiara goes, Giulia comes
r = mail("2025-06-26 12:10", ch, [ca, me, jo, pr, ng], "Ciao for some months", "My dears,\n\ntomorrow is my last day before the baby (it is a girl!!). From 7 July there is Giulia Ferrante, she comes from a house of tailoring and she is very good, but of wool she must learn everything, so please be with her as you were with me. "
         "Thank you for each cone.\n\nChiara", cc=[st, lo, ma])
mail("2025-06-27 08:25", ca, ch, "Re: Ciao for some months", "All the very best Chiara, from the whole floor. Baz cried, he'll deny it. We've knitted something, it's in the post.\n\nCallum", cc=[me, jo, pr], re=r)

r = mail("2025-07-08 10:40", gi, [ca, me], "Presentation and some questions", "Dear Mr. Rutherford, dear Ms. Tautari,\n\nI am Giulia, since yesterday in the place of Chiara. I would have three questions to start: where I find the twist agreed for each gauge, who decides on the slubs, and if you could show me the mill one time by video. "
         "Thank you in advance for the patience.\n\nGiulia Ferrante")
post("2025-07-14 09:25", "tussock-lab", gi, "Good morning to all, I'm Giulia, I wrote last week a mail with three questions but maybe it was not arrived? I would need the twist table, for me the abbreviations are a little Arabic.")
post("2025-07-17 15:05", "tussock-lab", gi, "I try again here :) Is somebody who can explain me column F? Also Stefano does not know it and Matteo is in vacation this week.")
mail("2025-07-21 16:30", gi, ma, "A help", "Ciao Matteo,\n\nI write in English because maybe I forward it. It is two weeks that I am here and nobody of the mill has answered one line. I guess the twist from the old cones with the lens. I don't know if I have done something wrong.\n\nGiulia")
mail("2025-07-22 09:10", ma, gi, "Re: A help", "Ciao Giulia, you have done nothing. With Chiara they answered in ten minutes. I try to write to Mereana.\n\nMatteo")
s.truth("2025-07-21", "newcomer left alone: Giulia writes four times in two weeks and meets nobody of the mill", "waihemo", "bellandi", 3)

# Matteo's retains and reports
r = mail("2025-07-10 11:15", ma, me, "TUS-10: tenacity and retain sample", "Dear Mereana,\n\nTUS-10 breaks more than the others. Can you send me the tenacity sheet and one retain cone? I want to understand before I speak with anybody.\n\nMatteo")
r = mail("2025-07-23 09:30", ma, me, "Re: TUS-10: tenacity and retain sample", "Dear Mereana,\n\nI come back on the tenacity of TUS-10, perhaps my mail is gone under. And please a word to Giulia, she is alone on the twist.\n\nMatteo", cc=[ca], re=r)
r = mail("2025-07-30 17:10", ma, [me, ca], "Re: TUS-10: tenacity and retain sample", "Dear both,\n\nthird time. The sheet of TUS-10 exists or not? We have 290 kg standing and I must tell something to the production tomorrow.\n\nMatteo", cc=[st], re=r)
s.truth("2025-07-30", "request without answer: the tenacity sheet of TUS-10, asked three times", "waihemo", "bellandi", 4)
post("2025-07-31 08:20", "waihemo-floor", me, "Matteo's after TUS-10 again. That's the one we ran on 5 with the wrong traveller. What do I tell him?")
post("2025-07-31 08:55", "waihemo-floor", ng, "Nothing in writing till I've looked at it.")
s.truth("2025-08-15", "replies slow down: from minutes and hours to two days and more", "waihemo", "bellandi", 2)

# money held back: the first link that is felt in the till
r = mail("2025-08-05 12:00", st, pr, "Invoices 30412 and 30418", "Dear Priya,\n\nwe pay of these two invoices the 60 per cent. The other 40 stays here until the question of TUS-10 is clarified and for the cost of the knitters in June (calculation attached). I had no answer in another way.\n\nRegards\nStefano Guidi", cc=[ca])
mail("2025-08-06 09:15", pr, st, "Re: Invoices 30412 and 30418", "Dear Stefano,\n\nI have received this and passed it to Ngaire. I would have appreciated a call first, the wool for those two has long been paid to the farms.\n\nPriya", cc=[ca], re=r)

# noise: Italian closure, announced; noise: NZ snow, announced
post("2025-07-28 10:30", "tussock", st, "Reminder as every year: we are closed from 11 to 22 August included. The warehouse accepts goods until the 7. For real emergencies the number of the guard is in the folder.")
r = post("2025-08-07 06:40", "tussock", ca, "Pass is shut and it's snowing sideways at the mill, sending everyone home, so don't expect a peep from us before Friday arvo. Everybody's fine.")
post("2025-08-07 09:05", "tussock", gi, "Oh! Take care, it can wait.", r)

# terms changed by invoice: the answer
r = mail("2025-08-28 10:05", pr, st, "Invoice 30467", "Dear Stefano,\n\nInvoice 30467 attached, TUS-14, 455 kg. Please note payment is now 30% with order and the balance before dispatch; this applies to everything on the floor as of this week. TUS-14 is packed and leaves once the funds clear.\n\nKind regards\nPriya Nair")
r2 = mail("2025-08-28 09:50", st, pr, "Re: Invoice 30467", "Priya,\n\nI read it three times. In the contract are 60 days. I come back from the vacations and I find the conditions upside down at the foot of an invoice, and my goods hostage in your corridor?\n\nStefano", cc=[lo, ca], re=r)
mail("2025-08-29 14:20", pr, st, "Re: Invoice 30467", "Dear Stefano,\n\nI'm the messenger. When 40% of two invoices stayed in Florence, Ngaire decided we can't carry it.\n\nPriya", cc=[lo, ca], re=r2)
s.truth("2025-08-28", "change without notice: 60 days' payment becomes prepayment, told at the foot of an invoice", "waihemo", "bellandi", 4)

# names for one another
r = post("2025-09-03 12:15", "waihemo-floor", ca, "Another love letter from Stefano, four paragraphs about a pallet. Prima donnas, the lot of them. They'd sue the sheep if it blinked.")
post("2025-09-03 12:20", "waihemo-floor", jo, "Spent a month at the beach and came back owed an apology, apparently.", r)
post("2025-09-03 12:24", "waihemo-floor", ca, "That's that crowd for you. Late paying, early complaining.", r)
s.truth("2025-09-03", "loose label: prima donnas", "waihemo", "bellandi", 4)

mail("2025-09-09 18:05", st, [gi, ma, fe], "How we go on with Oamaru", "Dear colleagues (in English, so that Lorenzo can use it with the lawyer),\n\nfrom today I ask everybody to be on the same line. We have been correct, they have not. Our goods, our money, our season, and on the other part some shepherds that do not even read the mail. "
     "Nobody sends them prototypes or numbers if not through me. Who is with the house is with the house.\n\nStefano")
mail("2025-09-10 09:20", ma, st, "Re: How we go on with Oamaru", "Stefano, I follow, but Mereana is a serious person. I am not sure it is all so black and white.\n\nMatteo", cc=[gi, fe])
s.truth("2025-09-09", "us against them: one line against Oamaru, nothing leaves the house", "bellandi", "waihemo", 3)

# over their heads, on paper
r = mail("2025-09-16 11:00", lo, ng, "Formal notice under clause 11", "Dear Ms Thompson,\n\nin accordance with the advice of our counsel we notify the non-conformity of lot TUS-10, the delays of TUS-08 and the arbitrary modification of the terms of payment. A copy goes today to the chairman of your board and to the growers' council which holds your shares. "
         "We expect a written position within ten days.\n\nLorenzo Bellandi\nCasa Bellandi", cc=[st])
post("2025-09-17 07:35", "waihemo-floor", ng, "I had the chairman on the phone at ten to six. First I'd heard of a clause 11. Lorenzo and I spoke on the 4th and he asked about my roses.")
post("2025-09-17 07:52", "waihemo-floor", jo, "He could've rung.")
s.truth("2025-09-16", "escalation without an earlier word: formal notice, copied to chairman and growers", "bellandi", "waihemo", 4)
s.truth("2025-09-16", "vicious circle: late lot and no answer -> 40 % held back -> prepayment -> formal notice -> the door shut", "both", "both", 3)

r = mail("2025-09-18 09:10", ng, [lo, st], "Re: Formal notice under clause 11", "Dear Mr Bellandi,\n\nReceived. Our position will come from our solicitor. Until then anything that touches TUS-10, money or dates goes through me and only me; Callum, Mereana and Priya will keep to packing lists. I see no point in the fortnightly call meanwhile.\n\nN. Thompson")
mail("2025-09-19 09:15", st, ng, "Re: Formal notice under clause 11", "Dear Ms Thompson,\n\nthen we also will inspect each carton at arrival with an external surveyor, at your charge.\n\nS. Guidi", cc=[lo], re=r)
post("2025-09-29 16:50", "tussock", ca, "Tomorrow's call is off.")
post("2025-10-13 17:05", "tussock", ca, "No call tomorrow either.")
r = post("2025-10-13 09:30", "tussock", gi, "Again? It is the second. I have eleven open points on my list and the knitting starts on the 20th...")
post("2025-10-27 09:10", "tussock", gi, "I see that also the one of tomorrow is deleted from the calendar.")
s.truth("2025-10-14", "meetings cancelled: three calls in a row off", "waihemo", "bellandi", 4)

# noise: real illness, told; noise: fine work, late
r = mail("2025-10-02 08:40", me, ma, "Away a few days", "Hi Matteo,\n\nMy dad's had a fall, I'm up in Gisborne till Wednesday. Sione is running the lab machines and can be reached on my number.\n\nMereana")
mail("2025-10-02 09:00", ma, me, "Re: Away a few days", "Dear Mereana, think of your father, the rest can wait. A hug.\n\nMatteo", re=r)

# the fair
r = mail("2025-10-16 10:30", jo, fe, "That article", "Federica,\n\nSomebody left the trade paper on the counter at the stock agent's. Two pages on your yarn. \"Born in the Florentine atelier of Casa Bellandi, after two years of research in-house.\" Nice photo of Mt Harrow. Not a word on who grew it or who spun it. "
         "I had to explain that to Alec at Glenardle, who'd bought three copies.\n\nJock")
mail("2025-10-20 12:25", fe, jo, "Re: That article", "Dear Jock,\n\nthe text was shortened by the office of Lorenzo, in the first version there were all. I can not say more at this moment, you know how it is. The photo I find anyway very good.\n\nFederica", re=r)
post("2025-10-21 07:50", "waihemo-floor", jo, "\"Research in-house.\" My knees did that research.")
s.truth("2025-10-16", "contribution not credited: trade paper, born in the Florentine atelier", "bellandi", "waihemo", 4)
s.truth("2025-10-24", "contact thins out: two or three exchanges a week where there were ten", "waihemo", "bellandi", 2)

# the farms are visited
r = mail("2025-11-03 08:30", jo, [ng, ca], "Te Awa Downs", "Ngaire, Callum,\n\nHad a cuppa with Rob at Te Awa. He says a buyer with a good coat was there three weeks back, on behalf of Florence, asking what he'd take for the clip direct from next year, and whether he'd mind it being spun in Biella. Same fella was at Birchwood and Dunrobin. "
         "Rob thought we knew.\n\nJock")
mail("2025-11-03 08:44", ng, [jo, ca], "Re: Te Awa Downs", "We did not.\n\nN", re=r)
r = mail("2025-11-04 09:00", ng, lo, "Your visitor", "Lorenzo,\n\nI hear from a farmer, not from you, that your man has been round three of the nine. When were you going to mention it?\n\nNgaire")
mail("2025-11-11 17:45", lo, ng, "Re: Your visitor", "Dear Ngaire,\n\nit was an exploration, nothing more. With goods that wait for the bank in your corridor one must look around. You would do the same.\n\nLorenzo", re=r)
s.truth("2025-11-04", "surprise: the mill hears from a farmer that Florence is buying the clip direct", "bellandi", "waihemo", 4)

# noise: small good thing in the middle
r = post("2025-11-07 10:20", "tussock-lab", ma, "TUS-19 is the best that I have tested in the whole year, 4-5 everywhere. I write it because one should write also this.")
post("2025-11-10 09:05", "tussock-lab", me, "Thank you Matteo. That means a lot right now.", r)

# what it was for
r = mail("2025-11-13 11:20", st, [ng, ca], "Specification for the next season", "Dear Ms Thompson, dear Callum,\n\nfor AW27 we would need a quality with 30 % recycled polyamide, at minus 22 % of price. The card with the farm can fall, the client doesn't look at it, a QR with \"wool from New Zealand\" is sufficient. Please quote by the end of the month.\n\nStefano Guidi", cc=[gi])
mail("2025-11-18 15:30", ca, st, "Re: Specification for the next season", "Stefano,\n\nAnybody can spin you that. I'm not being funny, but wasn't the whole point that you could follow a jumper back to a hill?\n\nCallum", cc=[ng, gi], re=r)
s.truth("2025-11-13", "goals drift: a third nylon, no farm on the label", "bellandi", "waihemo", 3)

r = mail("2025-11-27 12:10", fe, [ng, lo, ca, st], "Notes of the review", "Dear all,\n\nin short, as the meeting was short (25 minutes):\n- of the 14 tonnes we will have done 8; for 2026 nobody sees more than 3,5\n- no presentation with the farms in spring; a scarf and a hat are proposed\n- Lorenzo: \"let us close with dignity what is in the order book\"; Ngaire: \"suits us, small is fine\"\n\nFederica")
mail("2025-11-28 08:50", ca, fe, "Re: Notes of the review", "Accurate. A scarf and a hat. Remember when it was three seasons.\n\nC", re=r)
s.truth("2025-11-27", "ambition fades: from three seasons and 14 tonnes to a scarf and a hat", "both", "both", 3)

# Priya's balance
r = mail("2025-11-19 10:10", pr, st, "Balance of 30412 and 30418", "Dear Stefano,\n\nThe surveyor closed TUS-10 on 31 October without a claim. When may we expect the held 40% on 30412 and 30418?\n\nPriya")
r = mail("2025-11-26 09:25", pr, st, "Re: Balance of 30412 and 30418", "Dear Stefano,\n\nJust checking this reached you. Our auditors are asking.\n\nPriya", re=r)
r = mail("2025-12-04 11:40", pr, [st, lo], "Re: Balance of 30412 and 30418", "Dear Stefano, dear Lorenzo,\n\nThis is the third time of writing about the balance. A date would do. Even a no would do.\n\nPriya", re=r)
s.truth("2025-12-04", "request without answer: the 40 % held back, asked for three times", "bellandi", "waihemo", 4)

# noise: panettone
r = post("2025-12-11 10:05", "tussock", gi, "For the mill is leaving a parcel of nine panettoni, one for each farm, it was an idea of Chiara (the baby is called Viola and weighs 7 kilos!!).")
post("2025-12-12 08:20", "tussock", me, "Oh what a lovely thing. Give Viola a squeeze from all of us", r)

# the end
post("2025-12-02 08:15", "waihemo-floor", ng, "For this group only. Signed with Osaka last night: frames 3, 4 and 5 from April, two years. That leaves nothing for Tussock bar the tail of the order book.")
post("2025-12-02 08:21", "waihemo-floor", ca, "Well. There it is.")
r = mail("2025-12-09 09:00", ng, lo, "Annex 2", "Dear Lorenzo,\n\nAnnex 2 runs out on 31 March and we won't be renewing it. What's ordered will be spun and sent. After that our frames are spoken for. If you'd like to sort out the handover of the shade recipes and the farm data like adults, I'm free any morning before the 19th.\n\nNgaire", cc=[st, ca])
s.truth("2025-12-09", "leaves: the mill does not renew, its frames are sold to another from April", "waihemo", "bellandi", 5)
mail("2025-12-18 08:30", ng, lo, "Re: Annex 2", "Lorenzo, we shut tomorrow at noon. I take it there'll be no call.\n\nN", cc=[st], re=r)
mail("2026-01-13 09:10", ng, lo, "Re: Annex 2", "Five weeks. I'll send the recipes to Matteo, somebody should have them.\n\nN", cc=[st, me], re=r)
s.truth("2026-01-13", "silence: no word on the letter of 9 December", "bellandi", "waihemo", 3)

s.write()
