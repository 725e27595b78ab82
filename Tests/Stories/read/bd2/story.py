import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days
import datetime as dt
import re
from zoneinfo import ZoneInfo

s = Story(1890, "Europe/Stockholm", "2025-01-13", "2025-12-12")
SE = ZoneInfo("Europe/Stockholm")
ZONES = dict(alvmora=SE, nordfloj=ZoneInfo("Europe/Copenhagen"), dzintarkoks=ZoneInfo("Europe/Riga"), larkan=SE)

s.party("alvmora", "alvmora.example")
s.party("nordfloj", "nordfloj.example")
s.party("dzintarkoks", "dzintarkoks.example")
s.party("larkan", "larkan.example")
P = dict(
    an=s.person("Annika Bergström", "alvmora", "Project leader"),
    ha=s.person("Håkan Lindqvist", "alvmora", "Technical property"),
    fi=s.person("Fiona Maclean", "alvmora", "Finance"),
    jn=s.person("Johan Ekdahl", "alvmora", "Head of property"),
    md=s.person("Mads Kjærgaard", "nordfloj", "Partner"),
    so=s.person("Sofie Lindholt", "nordfloj", "Project architect"),
    ra=s.person("Rasmus Winther", "nordfloj", "Details and model"),
    va=s.person("Andris Vanags", "dzintarkoks", "Director"),
    il=s.person("Ilze Krauze", "dzintarkoks", "Project manager"),
    ed=s.person("Edgars Lapsa", "dzintarkoks", "Design engineer"),
    ie=s.person("Inese Briede", "dzintarkoks", "Factory and transport"),
    bi=s.person("Birgitta Wallin", "larkan", "Chair"),
    sa=s.person("Samir Haddad", "larkan", "Treasurer"),
    gu=s.person("Gun Östberg", "larkan", "Building group"),
    el=s.person("Elin Forsell", "larkan", "Coming tenants"),
)
an, ha, fi, jn, md, so, ra, va, il, ed, ie, bi, sa, gu, el = P.values()

for party, closed in dict(
    alvmora=["2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-05-30", "2025-06-06", "2025-06-20"],
    larkan=["2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-06", "2025-06-20"],
    nordfloj=["2025-04-17", "2025-04-18", "2025-04-21", "2025-05-29", "2025-05-30", "2025-06-05", "2025-06-09"],
    dzintarkoks=["2025-04-18", "2025-04-21", "2025-05-01", "2025-05-02", "2025-05-05", "2025-06-23", "2025-06-24", "2025-11-17", "2025-11-18"],
).items():
    for d in closed:
        s.away(party, d, d)
s.away("alvmora", "2025-07-07", "2025-08-01")
s.away("larkan", "2025-07-07", "2025-08-01")
s.away("nordfloj", "2025-07-07", "2025-07-25")
s.away("dzintarkoks", "2025-07-14", "2025-07-25")


def at(who, when):
    return dt.datetime.strptime(when, "%Y-%m-%d %H:%M").replace(tzinfo=SE)


def post(when, channel, who, text, to=None):
    return s.team(at(who, when), channel, who, text, reply_to=to)


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
            parties = []
            for c, _ in lines:
                if P[c].party not in parties:
                    parties.append(P[c].party)
            link = tuple(sorted(parties[:2]))
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
                if b["window"][0] <= iso < b["window"][1]:
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
        if date in s.closed[cast[0].party] or el in cast and date < day("2025-09-01"):
            return
        when = dt.datetime.combine(date, dt.time(), tzinfo=zone) + dt.timedelta(minutes=s.chance.uniform(7.8 * 60, 16.6 * 60))
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
            if block["medium"] == "mail":
                to = cast[n - 1] if n else next(c for c in cast if c is not who)
                before = s.mail(when, who, to, "Re: " + title if n else title, text.replace(" // ", "\n"), reply_to=before)
            elif block["medium"] == "slack":
                before = s.slack(when.astimezone(s.zone), block["place"], who, text, thread=before if threaded else None)
            else:
                before = s.team(when.astimezone(s.zone), block["place"], who, text, reply_to=before if threaded else None)

    def later(self, when, minutes, party, hours=(7.8, 17.0)):
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
slots = dict(
    mod=lambda d: f"{pick('ABC')}{s.chance.randint(1, 5)}-{s.chance.randint(1, 14):02d}",
    mod2=lambda d: f"{pick('ABC')}{s.chance.randint(1, 5)}-{s.chance.randint(1, 14):02d}",
    dwg=lambda d: f"A-40-{s.chance.randint(101, 389)}",
    rfi=lambda d: f"RFI-{max(1, (d - s.start).days // 3 + s.chance.randint(-3, 1)):03d}",
    hus=lambda d: "Hus " + pick("ABC"),
    mm=lambda d: str(s.chance.randint(3, 45)),
    n=lambda d: str(s.chance.randint(3, 24)),
    small=lambda d: str(s.chance.randint(2, 6)),
    week=lambda d: "week " + str(min(51, d.isocalendar()[1] + s.chance.randint(1, 4))),
    apt=lambda d: f"lgh {s.chance.randint(1, 5)}{s.chance.randint(101, 414)}",
    truck=lambda d: str(s.chance.randint(3, 48)),
    kr=lambda d: f"{s.chance.randint(12, 480)} 000",
    wd=lambda d: pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    db=lambda d: str(s.chance.randint(48, 58)),
    layer=lambda d: pick(["100 CLT", "120 CLT", "140 CLT", "160 CLT", "200 CLT"]),
    part=lambda d: pick(["the balcony bracket", "the stair landing", "the window sill", "the shaft wall", "the parapet", "the bathroom pod", "the gable", "the entrance canopy", "the lift pit", "the laundry door", "the roof hatch"]),
    room=lambda d: pick(["the laundry", "the bike room", "the common kitchen", "the workshop", "the guest flat", "the pram room", "the greenhouse"]),
    who=lambda d: pick(["a family from Norrgården", "two sisters from Skolgatan", "a retired bus driver", "a nurse with two kids", "a young couple with a tuba", "a man with eleven bikes", "a widow from Kvarnbacken"]),
)
talk = Talk(slots, lambda code, date: P[code])

# architect and builder
talk.read("""
@team projektering
ed: Good day. In {dwg} {part} is shown {mm} mm from wall, in model it is {small} more. Which is correct?
ra: [The model. I'll fix the sheet, thanks|Sheet is old, trust the model|Good eyes! Model wins] — new revision is up this afternoon.
ra: [Rev is up.|Done, uploaded as rev {small}.]

@team projektering
ed: {rfi} is open: {layer} or thicker behind {part}? Fire engineer is asking also.
so: {layer} is right as long as there's two layers of gypsum on the stair side. I'll write it in {rfi} so nobody has to dig in chat.
ed: [Clear.|Thank you, we close it.|Paldies, closed here.]

@mail {rfi} {part}
il: Hello Sofie, // please see question {rfi} about {part} in {hus}. For production we need answer until {week}. // Best regards, Ilze
so: Hi Ilze, // Answer is in the attached sketch, {mm} mm it is. Shout if it's not readable, I drew it on the train. // Sofie
il: It is readable, good train. // Ilze

@team fabrik-och-montage >2025-04-01
ie: Module {mod} closed today, photos in folder. Number {n} of this line.
so: [Nice!! the reveals look super sharp|Looks great, even the tape is straight|Beautiful. Tell the guys]
ie: [I will tell.|They say thank you, and want cake.]

@team fabrik-och-montage 1 >2025-04-01
ie: We have {small} windows with wrong hinge side for {mod}. Supplier changes, we are not late because of this.
ra: ok thanks for the heads up, I check that it's not my schedule that's wrong
ra: it wasn't me :)

@mail Model {week}
ra: Hi Edgars, // New model on the server, changes are in red, mostly {part} and {small} things in {hus}. // Rasmus
ed: Hello Rasmus, // downloaded. Clash list attached, {n} items, most are pipes. // Edgars
ra: [All fixed except two that are the plumber's.|Pipes moved, rest is tolerance.]

@team projektering <2025-06-12
so: can {part} in {hus} get {mm} mm slimmer without you guys crying?
ed: We cry only under {mm2} mm. It is possible, I calculate screws.
ed: Screws are ok.

@team projektering
ed: Acoustic calculation for {layer} gives {db} dB. Required is 52. Is in folder.
ra: {db} — [fine by me|the acoustician will be happy|good], I'll put it in the book.

@team fabrik-och-montage >2025-04-01
ra: Question for the factory: can {mod} and {mod2} swap order on the trucks? The crane likes the heavy one first.
ie: Yes, can swap, no problem until {wd}. I change list.
ra: [super|you rock|perfect]

@mail Sample of {part} 1
so: Hi Inese, // The mock-up of {part} arrived in Aarhus. The edge is lovely, the screw heads are a bit too shy to be a feature and a bit too bold to be hidden. Could we sink them {small} mm? // Sofie
ie: Hello Sofie, // we sink {small} mm, it is same tool. Next sample on {wd}. // Inese
so: Came today, exactly like that. Thanks!

@team projektering
ed: For {hus} grid line {n} the load goes through {layer} only. I propose extra post, please say yes or no.
so: [Yes.|Yes, if it hides in the cupboard.|Yes, and good that you caught it.]

@team fabrik-och-montage >2025-08-04
ie: Truck {truck} left Ventspils ferry, on site tomorrow 7:00 with {mod} and {mod2}.
so: Thanks Inese, I'm on site {wd} so I'll wave at it.

@team fabrik-och-montage >2025-08-11
il: {mod} is standing, deviation {small} mm. Crane had wind pause {n} minutes.
ra: {small} mm is nothing, we draw with thicker pens

@mail Sealant at {part}
ed: Hello Rasmus, // which colour of sealant for {part}, NCS number please. // Edgars
ra: Hi Edgars, // The dark grey, it's {dwg} bottom right corner, tiny text, my fault. // R
ed: Found with magnifying glass. Thanks.

@team projektering <2025-05-10
so: I dreamt about dowels last night. Is that normal
ed: Yes. First year dowels, second year glue, third year you sleep.

@team projektering <2025-05-01
ra: how do you say "measure twice cut once" in latvian?
ed: Septiņreiz nomēri, vienreiz nogriez. We measure seven times. You Danes are lazy
ra: that explains our deadlines

@mail Visit in Talsi <2025-05-01
so: Hi Ilze, // Thanks for two great days. I've never seen a five-axis saw and a grandmother with pirags in the same hall. The guys in the office are jealous. // Sofie
il: Dear Sofie, // we were happy also. Grandmother is mother of Andris and she asks if you got home with the jar. // Ilze
so: The jar is home and it's half empty.

@team fabrik-och-montage >2025-03-15 <2025-05-10
va: First board of our own spruce for Linbanan is sawn. My father planted this forest in 1974.
md: Andris, that's a picture for the wall. We'll try to deserve it.

@team projektering
ed: I am tomorrow at dentist, answers after lunch.
so: Good luck! I've got the list, nothing burns.

@mail Sick child
ra: Hi Edgars, // Home with a kid with ear infection, so the shaft section comes tomorrow morning instead of today. // Rasmus
ed: Health first. Tomorrow is ok, cutting is on Thursday.
ra: Here it is, with a bit of yoghurt on it.

@team projektering
il: Sorry Sofie, I have missed your message on Friday, was in factory without network.
so: No stress, Rasmus found the answer in the folder anyway

@team fabrik-och-montage >2025-04-01 <2025-05-15
ie: The insulation supplier sent us pink instead of yellow. Colour only, same class.
ra: Finally some colour in this project

@team projektering 1 <2025-05-12
ed: I do not agree with shadow gap at {part}. Water will sit there. I made sketch with slope.
so: Hmm, you're right about the water, annoyingly. Can the slope be 4 degrees instead of 8 so it doesn't look like a slide?
ed: 5 degrees.
so: 5 it is

@mail Holiday list
il: Hello all, // our factory is closed 14 to 25 July, cutting stops on the Thursday before. Please have your questions before. // Ilze
so: Thanks Ilze, we're off from the 7th to the 25th, so that's the same three weeks more or less. // Sofie

@team projektering >2025-08-01
ed: New server address for the models since Monday, old one works until end of month.
ra: Switched, works here.

@team fabrik-och-montage >2025-09-15
ie: Ferry cancelled because of storm, trucks {truck} and next one come one day later. Crane is informed.
ra: ok, hold on to your hats
""")

# architect and builder, more
talk.read("""
@team projektering
ed: Screw list for {part}: {n} pieces a side, length {mm}0. Confirm please before I order for {hus}.
ra: [Confirmed, and sorry to the guy who has to put them in|Yes, looks right|Can we do two less? No? ok, confirmed]

@mail Tolerance {hus}
ed: Hello Sofie, // surveyor gives {mm} mm on grid {n}, tolerance table says {small} less. We can plane or you can move {part}. // Edgars
so: Hi Edgars, // [I'd rather move the line on my paper than have you plane|Plane please, the eye sees that corner]. Sketch attached. // Sofie
ed: Good, done so.

@team projektering
ra: pipes in {mod}: the plumber wants {mm} mm more behind {part}, does your CNC file survive that?
ed: File is not sent yet. I change, {small} minutes of work.

@team fabrik-och-montage >2025-04-10
ie: {mod} weighs {n} tonnes with wet paint. Dry is less. Ferry asks wet.
so: [Who knew paint was a thing on ferries|So {hus} goes on a diet when it dries, like me in January|ok, I put the wet number in the handbook]

@mail Drawing list {week}
so: Hi Ilze, // Attached the list for {week}: {n} sheets, {small} of them new. {dwg} is the only one that matters for you. // Sofie
il: Hello Sofie, // thank you, {dwg} is printed and is on the wall in hall 2. // Ilze

@team projektering 1
so: what's the biggest piece of {layer} you get out of the press without a joint? asking for {hus}
ed: 16 m long, 3 m high. But truck says {n} less, so 13,5.
so: the truck is always the architect in the end

@team projektering
ed: {rfi}: membrane under {part}, one layer or two? I find both in papers.
ra: [Two.|Two layers, the one-layer sheet is a ghost from last year.|Two, and I delete the other one.] Answer's in {rfi} as well.
""")

# city and architect
talk.read("""
@mail Permit question {dwg}
ha: Hi Sofie, // The fire officer has one remark on {dwg}, the door to {room} should open outwards. Can you look on it? // Regards Håkan
so: Hi Håkan, // Sure, it swings the other way now, see new rev. // Sofie
ha: Thank you, I have sent it further.

@team linbanan
ha: Sofie, {part} in {hus}: painted or oiled? The maintenance people want to know for their plan.
so: Oiled, every {small} years. It's in the handbook draft, chapter 4.
ha: [Good.|Then they are calm.|Noted.]

@mail Invoice part payment
so: Hi Fiona, // Our fee invoice for the month, {kr} kr, attached with the time sheets. // Sofie
fi: Hi Sofie, // Lovely, cheers. It'll go in this week's run. // Fiona

@team linbanan
an: Mads, can you join the {wd} slot with the politicians? They want to see {room} and nobody tells it like you.
md: [Of course. I'll bring the model and keep it under {n} minutes.|Happy to. No slides, I promise.]

@mail Parking number 1
ha: Hi, // traffic dept counts {n} bicycles less than you at {hus}, is it the cargo bikes? // Håkan
ra: Hi Håkan, // Exactly, a cargo bike counts as {small} in their heads. I'll write a line about it. // Rasmus
ha: They are satisfied with the line.

@team projektering 1
an: Do we have a picture of {room} I can use on the web? Without people with three arms this time.
ra: Haha that was the rendering robot. New one in folder, everyone has two.
an: Super!

@team linbanan
so: The level at the entrance of {hus} is {mm} mm above street. Is the street going to move or are we?
ha: You are. Street stays, I have asked.
so: ok, we move

@mail Colour of the facade 1 <2025-06-01
md: Dear Annika, // The sample boards hang on the north side of the school as promised, number {small} is ours to love. Let them get rained on until {week}. // Mads
an: Hi Mads, // We went by with the whole unit at lunch. The caretaker votes for the same one. // Annika

@team projektering
ha: Snow load, do you calculate with the zone 2,5 or the old? Our insurance asks.
ra: 2,5 of course, we respect your winters

@team linbanan <2025-05-01
md: I tried to say "sjukhus" to a taxi driver in Älvmora. We ended up at the swimming hall.
an: It is not the worst place. But Danish people should get a map and a note!
md: My Norwegian colleague says the same

@mail Model for the library <2025-06-01
an: Hi Sofie, // the library wants to show the wooden model in the entrance during April, is it ok? // Annika
so: Hi Annika, // Yes please! Just keep it away from small hands, the trees are toothpicks. // Sofie
an: The trees survived until Wednesday. Sorry. I have bought toothpicks.

@team projektering
so: Is it still Göran for the water connection or is he retired now
ha: Retired on Friday, new is Maryam, she is quick.

@mail Correction
fi: Hi Sofie, // I put the wrong reference on last month's remittance, the money is right though. Sorry for the muddle. // Fiona
so: No worries Fiona, found it.

@team linbanan >2025-08-15
ha: Test of the sprinkler pump on {wd} 10.00, there will be a noise like an airplane.
so: I'll bring my ears somewhere else, thanks
""")

# city and cooperative
talk.read("""
@team boende
gu: Hej! The group has gone through {room} and want {small} more sockets. Is it possible or too late?
an: [Not too late|It works], I put it in the list for the electrician. Good that you count!
gu: We count everything.

@mail Queue list
sa: Hi Annika, // {n} new households this month, among them {who}. That makes the list longer than the house, which is a nice problem. // Samir
an: Hi Samir, // fantastic! I show it for the committee. // Annika

@team boende 1
bi: Dear Annika, the study circle about living in wood had {n} participants on {wd}, and {who} asked if one may hang pictures. What may I answer?
ha: One may! With screw, not with dynamite.
bi: I shall quote you word for word, Håkan.

@mail Rent model
fi: Hi Samir, // Here's the sheet with heating at {n} kr lower per flat and month, as you asked. Row {small} is the one to look at. // Fiona
sa: Thanks Fiona, super clear. I get the same within {small} kr. // Samir

@team boende 1 >2025-06-01
gu: Who has the key to the show flat? We have {who} standing in the rain.
an: Reception! Say my name and smile.
gu: got it, they are dry

@mail Minutes to correct 1
bi: Dear Annika, // a small thing: in the minutes it says {n} flats with balcony on the south, we counted {small} fewer. It is of no consequence but I was a teacher for 38 years. // Birgitta
an: Dear Birgitta, // you get a star in the book, it is corrected. // Annika

@team boende
sa: {apt} and the neighbour have swapped in the list, can you update your side too?
fi: [Done.|Updated, thanks Samir.|Sorted.]

@mail Open house {wd} 1 <2025-09-01
an: Hi Birgitta and Gun, // for the open house we can lend you {n} chairs and the big coffee machine. Do you want also the tent? // Annika
gu: Tent yes. Coffee machine YES. // Gun
an: Booked!

@team boende 1
gu: The neighbours on the other side of the street ask about dust {week}. Can we write something on their door?
ha: I have a template, the contractor waters the road. Sending.
gu: Tack, I deliver it by bike

@mail Accessibility of {room} 1
sa: Hi Håkan, // One of our members uses a wheelchair and measured the door to {room} on the plan: {mm} mm short of comfortable. Could it be looked at? // Samir
ha: Hi Samir, // she is right. I have told the architect, it becomes a 10M door. // Håkan
sa: She says thank you, and that she'll measure it again when it's built.

@team boende 1
sa: Deposit question: {kr} kr from {who} landed at your account instead of ours
fi: Seen it, sending it back today. Happens all the time, similar bankgiro.

@team boende <2025-06-01
bi: A sunny greeting from the building group, who have painted the sign "Here grows a house" and got green fingers in the most literal sense.
an: It is so beautiful that the road administration wondered if we have permit for it. We have!

@mail Semla day <2025-03-15
gu: Hi all at kommunen, // we have 40 semlor left after the info evening. Come and get. // Gun
ha: On my way. // Håkan

@team boende
an: Sorry, I missed this on Friday, I was on course about procurement (yes, two days).
gu: We feel with you

@team boende
bi: My grandchild is with me this week with chickenpox, so I answer with one finger.
an: Poor little one! Nothing here that can not wait.

@mail Name of the block <2025-06-01
bi: Dear Annika, // the members voted: the courtyard will be called Lärkans gård, 51 against 9 for Vedboden. Democracy is slow but it has humour. // Birgitta
an: Dear Birgitta, // I love it. The name committee also must say yes but I have bribed them with cinnamon buns. // Annika

@team boende <2025-06-01
sa: Small disagreement to be honest: I think the laundry slots should be in an app, Gun thinks a board with locks is better
gu: Board. The app can not be hung on a wall
an: Maybe both? The board with locks is 4 000 kr and works during power cut :)

@mail Thank you for the flowers
fi: Hi Birgitta, // You didn't have to do that, I only checked a spreadsheet! They're on my desk. Thank you. // Fiona
bi: Dear Fiona, // a correct spreadsheet is a rarer flower. // Birgitta

@team boende >2025-09-01
gu: The fence blew down at the corner Skolgatan, kids go through
ha: Fixed at 8.15, thank you for calling out.

@team boende >2025-09-01
el: Is it allowed to book a visit at the show flat for my mother, she is 84?
ha: Yes Thursday 14 works, I meet her at the gate.

@mail Key figures for the newsletter >2025-08-20
sa: Hi Fiona, // Just the number of flats with signed pre-agreements for our newsletter? I have {n} on my side for {hus}. // Samir
fi: Hi Samir, // Same here, {n}. // Fiona

@team boende >2025-10-15
bi: The children of the preschool have made lanterns for the fence, you should walk past after four o'clock.
an: I did, so nice!
""")

# city and builder
talk.read("""
@mail Payment plan part {small}
il: Dear Fiona, // please find in attachment invoice for stage {small}, {kr} EUR, according to payment plan. // Best regards, Ilze Krauze
fi: Dear Ilze, // Received with thanks, due date noted. // Fiona

@team fabrik-och-montage
ha: Ilze, which weight has {mod}? The crane firm asks for the plate.
il: {n},{small} tonnes with hooks. I add it in the list.
ha: [Thanks!|Perfect.|Good, then the plate holds.]

@team fabrik-och-montage 1 >2025-04-01
ie: For ferry in {week} we need street closed from 5:30. Is it possible?
ha: I have spoken with the police and the bus company, it is possible until 9. You get a paper.
ie: Paper received, thank you.

@mail Certificates {hus}
ha: Hi Ilze, // we miss the moisture protocols for {hus}, can you send? // Håkan
il: Dear Håkan, // here are {n} protocols, average {small2} percent under limit. // Ilze
ha: Very nice and dry. Thanks.

@team linbanan 1
an: Andris, the journalist from local radio wants {n} minutes with you about wooden houses. In English is fine.
va: Ok. I speak about trees, not about politics.
an: Perfect balance

@team fabrik-och-montage >2025-04-01
il: Good morning. Screw supplier is {small} days late, we work on {mod} first. End date stays.
an: [Thanks for saying it at once Ilze, ok for us.|Good to know, no worry here.|Understood, {mod} first.]

@mail Workers and parking 1 >2025-07-01
ie: Dear Håkan, // {n} men come in {week}, they have {small} vans. Where they can park? // Inese
ha: Hi Inese, // behind the ice hall, free until November. I ordered them a sauna evening too. // Håkan
ie: They like you now more than me.

@team fabrik-och-montage >2025-08-04
ha: The electricians ask if {hus} floor {small} is free on {wd}?
il: Yes free, we are on other side.

@mail Insurance
fi: Dear Ilze, // Could you send the renewed site policy, the old one lapses soon? // Fiona
il: Dear Fiona, // attached, valid till 2027. // Ilze
fi: Perfect, filed.

@team linbanan <2025-06-01
va: In Latvia we put branch on the roof when it is ready. In Sweden?
ha: Taklagsfest! We do a wreath and sausages.
va: We bring branch AND you bring sausage.

@team fabrik-och-montage
il: Sorry, wrong file yesterday, it was for a school in Norway. Correct list is now in folder.
ha: I was wondering about the gymnastics hall :)

@mail Safety round 1 >2025-08-11
ha: Hi Ilze, // from the safety round: {small} helmets missing, one ladder for the museum, otherwise very tidy. // Håkan
il: Dear Håkan, // helmets are on, ladder is firewood. // Ilze

@team linbanan >2025-08-04
an: What do we call the crane? The kids at the preschool want a name.
ie: Our crane man says Lielā Anna. Big Anna.
an: I choose to take that as a compliment.

@team fabrik-och-montage 1 >2025-08-11
ie: Tarpaulin for {hus} came torn from rental firm. They are not serious people. We got another from Norrtälje.
ha: Send me the invoice, I will have a talk with the rental firm.

@team fabrik-och-montage >2025-10-01
il: First frost this night, we heat the joints before gluing. Takes some minutes more, no delay.
ha: Good, thank you.
""")

# cooperative and architect
talk.read("""
@team boende
gu: Sofie, we sat {n} persons with the plan of {room} and want to turn the door. Drawing by hand is in the folder
so: [Love the drawing. And the door is better there, you're right|ha, {n} against one, the door turns|Turned! Only the light switch must follow|That's a smarter plan than mine, I'll take it]
gu: told you

@mail Workshop notes {room} 1 <2025-06-10
bi: Dear Sofie, // I have written out all {n} notes from the wall, sorted by colour as you wished. The yellow ones, about {room}, contain some poetry. // Birgitta
so: Dear Birgitta, // Thank you so much, this is gold. I'll bring the poetry to the office meeting. // Sofie

@team boende 1
sa: Quick one: {who} wonders whether {apt} gets morning sun
ra: Yes, from about {small} past eight in April, I checked in the model
sa: they're sold. well, rented

@mail Furniture test 1
gu: Hi Rasmus, // my sofa is 223. Does it go in the {apt}, round the corner by the bath? // Gun
ra: Hi Gun, // With {mm} mm to spare if you take off the legs. I put your sofa in the model now, it's brown, right? // Rasmus
gu: green.

@team boende
so: We have {small} proposals for the handrail in {hus}, can the group touch the samples {wd}?
gu: Yes. We touch.
gu: Number {small}. No splinters.

@mail Pictures of the workshop 1 <2025-06-10
ra: Hi Birgitta, // All {n} photos are in the folder, you look like you're conducting an orchestra. // Rasmus
bi: Dear Rasmus, // I was, though several instruments were out of tune. Thank you! // Birgitta

@team boende <2025-06-10
bi: Dear architects, the ladies of the sewing circle have made curtains for your cardboard model. I hope scale 1:50 is accepted.
so: I'm actually crying a bit. They're hanging in our window in Aarhus now!

@team boende <2025-06-10
sa: can we have the floor plans without the purple hatch? my printer dies
ra: haha sure, black and white pack is up
sa: printer says thanks

@mail Small apology
so: Hi Gun, // I called the building group "the garden ladies" in the slide, that was clumsy. It's changed. // Sofie
gu: We laughed. Sven is the only one who was hurt, and he is the one with the garden. // Gun

@team boende
sa: Our member evening moved from Tuesday to Thursday, the hall had a flood. Does it still work for you?
so: Thursday works just as well, I'll take the later train.

@mail Colour of the stairwell <2025-09-01
bi: Dear Sofie, // the vote was 44 for the green, 12 for the ochre and one for "surprise me". // Birgitta
so: Dear Birgitta, // Green it is, and I think I know who the one was. // Sofie

@team boende >2025-08-20
ra: The show flat has its kitchen now, oak handles like you voted
gu: seen it. good handles

@team boende >2025-09-10
sa: is there a pdf of the storage plan? the one in the folder opens as a black square
ra: try this one, the export was broken
sa: works
""")

# cooperative and architect, more
talk.read("""
@team boende
sa: members ask how high the shelf in {room} sits, one is 1,52 tall and one is 2,04
ra: {mm} cm above the bench... no wait, {mm} is the depth. 1,38 up. Both can reach, one has to bend.

@mail Lamps in {room}
gu: Hi Sofie, // lamps in {room}: we counted {n} on the plan. Half is enough, it's no airport. // Gun
so: Hi Gun, // Took away {small}, the rest is regulation. You can always leave the switch alone. // Sofie

@team boende
so: Is {wd} evening still good for the group? I bring samples of floor for {room}, {small} kinds of linoleum.
bi: Most welcome, dear Sofie. Sven has been told to take off his shoes.

@mail {who} 1
sa: Hi Rasmus, // {who} wants to know if a piano can go up the stairs of {hus}. I said I'd ask a professional. // Samir
ra: Hi Samir, // An upright yes, with {small} strong friends. A grand goes in by crane before we close the roof. // Rasmus
sa: passed on, they're buying a ukulele

@team boende
gu: Smell from the oil on {part} samples, goes it away?
so: In about {n} days. Good nose!

@mail Plan of {apt} 1
bi: Dear Rasmus, // in {apt} the word "klädkammare" has become "kläckammare", which would be a hatchery. I mention it only since we are called the Lark. // Birgitta
ra: Dear Birgitta, // I'm tempted to leave it. Fixed. // Rasmus
""")

# cooperative and builder
talk.read("""
@team linbanan 1 >2025-03-01
gu: Inese, how many trees is our house? The children ask.
ie: About {n} hundred for {hus}. They grow again in Latvia in {small} minutes, all forest together.
gu: I tell them!

@mail Greetings from the fence 1 >2025-08-10
bi: Dear Ilze, // the members stood by the fence with {n} thermoses and applauded {mod}. I hope your men did not mind. // Birgitta
il: Dear Birgitta, // they pretended not to see and were very proud. // Ilze

@team linbanan <2025-06-10
va: We make for the coop one bench from the cut pieces. For free. Where it shall stand?
bi: Dear Andris, how kind! Under the lime tree, where one can see who comes home.
va: Under the lime tree. Ok.

@team linbanan >2025-08-10
sa: hey Ilze, one of your guys helped our neighbour push her car out of the mud today, she'd like to bring him a cake
il: It is Juris. He likes cake with cream.
""")

# city and its partners, more
talk.read("""
@mail Guard rail at {part}
ha: Hi Rasmus, // inspector asks if the rail by {part} is 1 100 or {mm} mm higher, he has a stick with him. // Håkan
ra: Hi Håkan, // 1 100 from the finished floor, his stick will be happy. // Rasmus

@team linbanan
an: Can {room} have a temporary name on the signs until the members have voted? Facilities order signs on {wd}.
so: Call it "Room {n}" and nobody falls in love

@team projektering
ha: Is {hus} still {small} cm from the neighbour's hedge? He has called, friendly, twice.
so: It's {mm} cm. Tell him the hedge gets morning light!
ha: He is pleased with {mm}.

@mail Fee, hours {week}
so: Hi Annika, // {n} hours this period, most of it on {room}. Split per house in the sheet. // Sofie
an: Hi Sofie, // Looks reasonable, I sign. // Annika

@mail Contracts {hus}
sa: Hi Annika, // {n} pre-agreements for {hus} signed and scanned, {small} people want to think until {wd}. // Samir
an: Hi Samir, // very good speed! The thinkers may think. // Annika

@team boende 1
gu: Measured {room} with the tape again, we get {mm} mm less than the drawing says. Who is wrong, me or paper?
ha: Paper, it is without gypsum. You are hired.

@mail Question from {who} 1
bi: Dear Håkan, // {who} wonders how one airs a flat with such tight walls. I said "by opening the window" but felt I owed a fuller answer. // Birgitta
ha: Dear Birgitta, // your answer is correct. The full one is {small} pages and is attached. // Håkan

@team boende
sa: Numbers for the board: {n} on the list for {hus}, average age {db}. Sound right?
fi: [Sounds right, my sheet says the same give or take one.|I've {n} as well.|Bang on.]

@team fabrik-och-montage
il: Survey for {hus}: level is {small} mm, direction ok. Paper is in folder.
ha: [Fine for us.|Thanks, I show the inspector.|Better than the old school next door.]

@mail Delivery note truck {truck}
ie: Dear Håkan, // note for truck {truck} attached, {n} positions, {part} comes separate. // Inese
ha: Hi Inese, // signed, in return. // Håkan

@team linbanan
fi: Ilze, quick one on invoice stage {small}: is the {kr} with or without the ferry?
il: [Without. Ferry is on own line under.|With ferry, one way.|Without, as in stage before.]
fi: Got it now, cheers.
""")

# meetings of three
talk.read("""
@team linbanan
an: Reminder byggmöte on {wd} 9.00, agenda is in the folder. Something to add?
so: Just {part}, five minutes.
il: From us {rfi}. Thank you.

@team projektering
ha: Who owns the question about {part} in {hus}, is it Edgars or Rasmus?
ra: me, answer is {mm} mm
ed: And I checked it, it is ok.
""")

fast = dict(alvmora=(5, 200), nordfloj=(4, 180), dzintarkoks=(5, 200), larkan=(5, 260))
cool = dict(alvmora=(20, 400), nordfloj=(60, 500), dzintarkoks=(40, 450), larkan=(5, 260))
cold = dict(alvmora=(30, 400), nordfloj=(300, 1300), dzintarkoks=(200, 1000), larkan=(5, 260))
late = dict(alvmora=(500, 2000), larkan=(5, 300))
A, Z = "2025-01-13", "2025-12-12"
talk.run(("dzintarkoks", "nordfloj"), [(A, "2025-06-06", 4.4, fast, {}), ("2025-06-09", "2025-08-29", 3.4, cool, dict(nordfloj=0.95)),
                                       ("2025-09-01", Z, 1.3, cold, dict(nordfloj=0.85, dzintarkoks=0.9))])
talk.run(("alvmora", "nordfloj"), [(A, Z, 1.3, fast, {})])
talk.run(("alvmora", "larkan"), [(A, "2025-08-29", 2.2, fast, {}), ("2025-09-01", Z, 2.0, late, dict(alvmora=0.85))])
talk.run(("alvmora", "dzintarkoks"), [(A, Z, 1.3, fast, {})])
talk.run(("larkan", "nordfloj"), [(A, Z, 0.7, fast, {})])
talk.run(("dzintarkoks", "larkan"), [("2025-03-01", Z, 0.16, fast, {})])

# ---------------------------------------------------------------- minutes (about one a month)

everybody = [an, ha, fi, md, so, il, ed, bi, sa]
s.minutes("2025-01-22", "Startmöte Linbanan", [an, ha, jn, fi, md, so, va, il, bi, sa, gu], """
## Why we do it
62 flats in timber, rent 1 650 kr per square metre and year, a greenhouse that the tenants run themselves. Birgitta: "a house one can grow old in". Andris: the wood comes from one forest. Mads: nobody should see that it was cheap.

## How
- What touches the others is told 14 days before (drawings, materials, money).
- A question gets an answer within five working days.
- Trouble is first taken between those two it concerns, then with Annika, then with the heads.

## Actions
- Sofie: time plan for drawing packages D1 to D6, 5 February
- Fiona: draft of rent model to Samir, 14 February
""")
s.minutes("2025-02-19", "Byggmöte 1", everybody, """
1. Time plan D1 to D6 is approved by all. D4 (stair cores) 9 May.
2. Rent model: Samir and Fiona come to the same figure. 1 650 stands.
3. Greenhouse: placed on the roof of the bike house, Gun's group draws the inside.

Decision: façade in larch, 28 mm, not treated.
""")
s.minutes("2025-03-26", "Byggmöte 2", [an, ha, fi, md, so, ra, il, ed, ie, bi, gu], """
1. Visit in Talsi was very good, thanks to Andris' mother for the food.
2. D1 and D2 delivered in time. D3 one week later because of the new fire rules, told on 10 March, no effect.
3. Thickness of walls: Edgars and Rasmus had different view, solved at the table.

Actions: Håkan asks the bus company about the street.
""")
s.minutes("2025-04-30", "Byggmöte 3", [an, ha, fi, so, ra, il, ed, ie, bi, sa, gu], """
1. D3 in. D4 on the way, 9 May.
2. Production of Hus A started on 14 April, 11 modules closed.
3. Laundry and common house: the plan of Gun's group replaces the old one. The architects take it over as it is, applause.

Decision: no meeting in week 22 (Kristi himmelsfärd), announced today.
""")
s.minutes("2025-06-04", "Byggmöte 4", [an, ha, md, so, il, ed, ie, bi, gu], """
1. D4: delivered 26 May. Ilze: one line of the factory was empty for eight days. Sofie: the fire consultant. Short discussion.
2. Connectors in the gable: see mail between the parties. Not discussed further, lack of time.
3. Economy: nothing to report.
""")
s.minutes("2025-08-13", "Byggmöte 5", [an, ha, so, il, ie, bi, sa], """
1. Assembly of Hus A started on 5 August. Beautiful.
2. Model coordination: see what the offices agree between themselves.
3. Greenhouse: the question waits for the autumn (Annika).
4. Samir asks about the rent calculation. Fiona is not present.
""")
s.minutes("2025-09-24", "Byggmöte 6", [an, ha, jn, md, il, bi, gu], """
1. Budget: Johan informs about the committee of the 16th.
2. Birgitta leaves a letter from the board, it is added.
3. Stamps on drawings Hus C: 19 sheets wait. Mads: they wait for calculations. Ilze: calculations were sent. Noted.
""")
s.minutes("2025-10-22", "Byggmöte 7", [an, ha, fi, so, il], """
1. Hus A under roof, Hus B floor 3.
2. Rent level: the city works now with 1 890 kr. "A rent that the market carries" (Fiona).
3. The area of the courtyard: 14 parking places instead of planting beds gives 2,1 Mkr.
4. Nobody from Lärkan today. The invitation went to an old list.
""")
s.minutes("2025-11-26", "Byggmöte 8", [an, ha, md, il, bi, sa], """
1. Phase 2 (Kvarteret Stolpen) is taken away from the agenda.
2. Annika: goal for the winter is a tight roof and a final inspection, the rest one may dream about later. No one against.
3. Remaining inspections are taken by e-mail.
""")

# ---------------------------------------------------------------- scenes

r = mail("2025-01-24 10:20", bi, [an, md, va], "After Wednesday", "Dear all,\n\nI went home from our first meeting by foot although it was minus 14, because I needed to think. In my life I have seen many plans for people who rent, made by people who own. This was the first time somebody handed me the pencil. Thank you.\n\nWarm regards\nBirgitta", cc=[jn])
mail("2025-01-27 09:05", va, bi, "Re: After Wednesday", "Dear Birgitta,\n\nI do not write long. We will make you good house.\n\nAndris", cc=[an, md], re=r)

# noise: urgent, simply urgent
r = post("2025-02-26 06:50", "projektering", il, "URGENT please call me, glue delivery stands on border and customs in Grobina wants declaration of architect that it is for building and not for furniture. I do not joke.")
post("2025-02-26 07:15", "projektering", so, "Signed it in my pyjamas, it's in your inbox. Is it really called furniture glue??", r)
post("2025-02-26 08:40", "projektering", il, "Glue is in Latvia. You have nice signature in pyjamas.", r)

# noise: joke that all share
r = post("2025-03-13 11:00", "linbanan", ha, "Swedish consensus report: we have had a meeting about when to have the meeting.")
post("2025-03-13 11:04", "linbanan", md, "And the Danes came late with a cake and an opinion", r)
post("2025-03-13 11:30", "linbanan", va, "Latvians already built it. Is finished. Please move.", r)
post("2025-03-13 12:10", "linbanan", gu, "and we have been queueing for it since 1987", r)

# noise: change, announced in time
r = mail("2025-03-10 14:00", so, [il, ed, an, ha], "D3 one week later", "Hi everyone,\n\nThe new fire guideline landed on Friday and touches every door in D3. I'd rather give you the right doors than the quick ones, so D3 comes 4 April instead of 28 March. Is there anything in Talsi that trips over this? Then I'll cut it in two.\n\nSofie")
mail("2025-03-11 08:10", il, so, "Re: D3 one week later", "Hello Sofie,\n\nwe start with walls without doors, so no trip. Thank you for telling now.\n\nIlze", cc=[ed, an, ha], re=r)

# noise: third firm
r = post("2025-04-08 15:20", "linbanan", ha, "The ground contractor has dug off the fibre cable of the whole school, AGAIN, and blames the map. I am so tired of this company.")
post("2025-04-08 15:41", "linbanan", so, "the map that they made themselves?", r)
post("2025-04-08 15:44", "linbanan", ha, "That map, yes.", r)

# noise: escalation both wanted
r = mail("2025-04-24 09:30", il, [jn, md], "Common question from Sofie and me: guarantee of façade", "Dear Johan, dear Mads,\n\nSofie and I sat one hour and cannot decide who signs 10 year guarantee for untreated larch, it is above our heads. We wrote pro and contra together, one page. Please decide between you.\n\nIlze and Sofie", cc=[so, va])
mail("2025-04-25 10:45", jn, [il, md], "Re: Common question from Sofie and me: guarantee of façade", "Hello both,\n\nClear page. The city takes the colour change, Dzintarkoks takes the fixings. Mads agrees on phone.\n\nJohan", cc=[so, va], re=r)

# noise: apology for nothing much
post("2025-05-07 13:00", "boende", ra, "Sorry everybody, I printed the plans for last night upside down so north was south for an hour. Birgitta noticed.")
post("2025-05-07 13:20", "boende", bi, "Dear Rasmus, it was a refreshing hour for those of us who wanted more sun.")

# ---- D4
r = post("2025-05-12 08:20", "projektering", il, "Good morning. D4 was planned for Friday. I do not see on server, is it other folder?")
post("2025-05-12 11:50", "projektering", so, "Not quite there yet, sorry! Fire consultant. You'll have it Friday the 16th, promised.", r)
r = post("2025-05-19 07:45", "projektering", il, "Sofie, D4? Line 2 has no work from today. 14 people sweep the floor.")
post("2025-05-19 16:30", "projektering", so, "I know, I know. This week. Really.", r)
s.truth("2025-05-19", "promise slips: stair core drawings D4, 9 May, then 16 May, come on the 26th", "nordfloj", "dzintarkoks", 3)

# ---- the connector
r = mail("2025-06-02 13:40", ra, ed, "What is this in the gable?", "Edgars,\n\nI'm looking at your shipping list for A3 and there's a steel angle in the gables where we have a hidden dowel. And the boards say thermo-pine 24, not larch 28?? I opened three files to be sure I'm not dreaming. Who decided that?\n\nRasmus", cc=[so])
r2 = mail("2025-06-03 08:15", ed, ra, "Re: What is this in the gable?", "Rasmus,\n\nwhen D4 did not come we had to cut something. Angle we have on stock, thermo-pine also. Is calculated, is even stronger. 22 gables are done already.\n\nEdgars", cc=[so, il], re=r)
mail("2025-06-03 10:05", so, [ed, il], "Re: What is this in the gable?", "22?! It was decided in February, larch, by everybody in that room, and you say it to us when it's on the trailer.\n\nSofie", cc=[ra, md], re=r2)
s.truth("2025-06-02", "change without notice: steel angles and thermo-pine in 22 gables, found in a shipping list", "dzintarkoks", "nordfloj", 4)

# ---- the stamp
r = mail("2025-06-12 09:00", md, [il, va], "Procedure for drawings", "Dear Ilze, dear Andris,\n\nAs of this morning nothing leaves our office with a stamp unless we have your full calculation, also for what is already in production. Formal questions only through the portal, 15 working days. The chat is for small change from now on, it counts for nothing.\n\nBest\nMads", cc=[so, ra, ed])
mail("2025-06-12 14:35", il, md, "Re: Procedure for drawings", "Mads,\n\nfrom this morning? We have 31 sheets with you. 15 working days is after your vacation and after ours. It means you stop the factory.\n\nIlze", cc=[va, so, ra, ed], re=r)
s.truth("2025-06-12", "change without notice: from one day to the next no stamp without calculation, 15 working days", "nordfloj", "dzintarkoks", 4)
s.truth("2025-06-12", "vicious circle: late drawings -> own solutions in the factory -> no stamps -> letter to the city -> the office stays away", "both", "both", 3)

# ---- the letter to Johan
r = mail("2025-06-26 16:10", va, jn, "Claim for delay, Linbanan", "Dear Mr Ekdahl,\n\nwe inform the city as client that the architect blocks production. Our cost until today is 186 400 EUR. We ask that you order the architect to stamp, or take him away from project.\n\nAndris Vanags", cc=[fi, an])
r2 = mail("2025-06-27 09:25", md, jn, "Re: Claim for delay, Linbanan", "Johan,\n\nAnnika was kind enough to show me this. Take us away? I had lunch with the man at the ferry on Tuesday, he passed me the potatoes.\n\nMads", cc=[an], re=r)
mail("2025-06-30 11:00", jn, [va, md], "Re: Claim for delay, Linbanan", "Dear both,\n\nThe city takes note. We return to this after the vacations.\n\nJohan Ekdahl", cc=[an, fi], re=r2)
s.truth("2025-06-26", "escalation without an earlier word: claim to the head of property over Mads' head", "dzintarkoks", "nordfloj", 4)

# ---- the money
r = mail("2025-06-17 15:05", fi, [jn, an], "Autumn frame", "Johan, Annika,\n\nIt's worse than we feared. The council's frame for property drops by 38 million and Linbanan's share is 11. The greenhouse and the common house are the only soft bits left in it.\n\nFiona")
r2 = mail("2025-06-17 16:40", jn, [fi, an], "Re: Autumn frame", "Thanks. It stays in this room over the summer. If Lärkan hear eleven million we have Birgitta in the newspaper before midsummer.\n\nJohan", re=r)
mail("2025-06-18 08:20", an, [jn, fi], "Re: Autumn frame", "Ok. But she asks me every week. I say that the budget is in its normal process.\n\nAnnika", re=r2)
s.truth("2025-06-17", "pressure not shared: eleven million less, kept from the cooperative over the summer", "alvmora", "larkan", 3)

# noise: holidays
post("2025-07-02 10:00", "linbanan", an, "The municipality goes into vacation mode from 7 July to 1 August. Håkan has the emergency phone and he has promised to answer from the boat.")
post("2025-07-02 10:30", "linbanan", ha, "From the boat, yes. Under water not.")

# ---- Elin, new
r = mail("2025-08-11 12:00", bi, [an, ha, fi], "Elin Forsell, our new contact for the coming tenants", "Dear friends,\n\nfrom today Elin takes over all questions of the coming tenants from me, since my knees insist on fewer meetings. She is a bus planner and knows everything about timetables and nothing about concrete. Please be good to her.\n\nBirgitta", cc=[el])
post("2025-08-12 09:30", "boende", el, "Hi everyone, Elin here! I have two things to begin with: can I get access to the folder with the plans, and who should I talk to about moving-in dates?")
post("2025-08-14 15:10", "boende", el, "Hi again, still no access to the folder, it says ask the owner. Who is the owner?")
mail("2025-08-19 08:45", el, [an, ha], "Access and moving-in dates", "Hi Annika and Håkan,\n\nI don't know if you read in Teams. I have 60 households who ask me when they shall give notice on their old flats and I stand here without as much as a login. Should I do it in another way?\n\nElin")
post("2025-08-26 16:00", "boende", el, "I have taken the bus past the site now and counted floors. That is what I know.")
s.truth("2025-08-19", "newcomer left alone: Elin without folder, dates or an answer", "alvmora", "larkan", 3)

# ---- the office stays away
post("2025-08-14 07:55", "projektering", ra, "No coordination today from our side.")
post("2025-08-21 08:05", "projektering", ra, "We're skipping the model meeting this week too.")
r = post("2025-08-28 08:30", "projektering", ra, "Not today.")
post("2025-08-28 08:50", "projektering", ed, "It is third Thursday. I sit here with 40 clashes and talk with myself.", r)
s.truth("2025-08-28", "meetings cancelled: three model meetings in a row, on the morning itself", "nordfloj", "dzintarkoks", 3)

# ---- words
r = mail("2025-09-02 17:20", md, an, "Hus C", "Annika,\n\nHonestly, what did we expect. It's a garage with a big saw. You ask them for a house and you get a pallet with windows in.\n\nMads")
mail("2025-09-03 09:00", an, md, "Re: Hus C", "Mads, I hear you are tired. Can we take it on phone instead.\n\nAnnika", re=r)
s.truth("2025-09-02", "loose label: a garage with a big saw", "nordfloj", "dzintarkoks", 4)
r = post("2025-09-11 12:30", "fabrik-och-montage", ed, "Question about sill in C2 is in portal since last Wednesday. I wait with coffee, 15 days was written, so I have 9 coffees more.")
post("2025-09-11 12:41", "fabrik-och-montage", ha, "Edgars, it came to me also, I ask what goes faster.", r)

# noise: real emergency, well dealt with
r = post("2025-09-05 06:30", "fabrik-och-montage", il, "Everyone: wind 19 m/s at the crane, we stop and send people down. Nobody enters Hus A until I say.")
post("2025-09-05 06:42", "fabrik-och-montage", ha, "Good decision. I tell the electricians and the school.", r)
post("2025-09-05 13:10", "fabrik-och-montage", il, "Wind is down, we work again. All people ok, one hat lost.", r)

# ---- rent calculation
r = mail("2025-08-20 10:15", sa, fi, "Rent calculation, autumn version", "Hi Fiona,\n\nOur members' meeting is on 25 September and I'd like to show the updated calculation. Could you send it over?\n\nSamir")
r = mail("2025-09-01 09:10", sa, fi, "Re: Rent calculation, autumn version", "Hi Fiona,\n\nHope the summer was good. Any chance of the calculation this week?\n\nSamir", cc=[an], re=r)
r = mail("2025-09-09 20:40", sa, [fi, an], "Re: Rent calculation, autumn version", "Fiona, Annika,\n\nI feel like a kid asking for pocket money. It's one spreadsheet, we built it together in February. Is something wrong with it?\n\nSamir", re=r)
s.truth("2025-09-09", "request without answer: the rent calculation, asked three times", "alvmora", "larkan", 4)

# ---- the newspaper
r = mail("2025-09-17 07:40", bi, [an, jn], "Page 5", "Dear Annika, dear Johan,\n\nwith my morning coffee I read on page 5 that the committee yesterday took away the greenhouse and \"reviewed\" the common house. I read the sentence twice, as I used to tell my pupils. On Thursday, Annika, we stood together at the fence and you spoke about tomatoes.\n\nBirgitta Wallin", cc=[sa, gu])
r2 = mail("2025-09-19 15:50", jn, bi, "Re: Page 5", "Dear Birgitta,\n\nThe documents have been public on the website since the 9th. It is a political decision and I can only regret the form.\n\nJohan", cc=[an, sa, gu], re=r)
mail("2025-09-20 21:15", gu, jn, "Re: Page 5", "So it was known the 9th. And before that in whose drawer?\n\nGun", cc=[bi, sa], re=r2)
s.truth("2025-09-17", "surprise: the cooperative reads in the paper that the greenhouse is gone", "alvmora", "larkan", 4)

# ---- we and they
r = post("2025-09-29 19:30", "boende", gu, "Dear members who read here: it is us who will live in this house and it is the suits at Stortorget who count on us. They have the keys and the coffee, we have the numbers. Nobody signs anything they put before you. We stick together, they will notice.")
post("2025-09-29 20:05", "boende", sa, "Well said Gun. Time to show them.", r)
post("2025-09-30 08:20", "boende", an, "I see this too, Gun. It makes me sad.", r)
s.truth("2025-09-29", "us against them: we who will live there, the suits who count", "larkan", "alvmora", 4)

s.truth("2025-10-06", "contact thins out: from a talk a day to one a week", "nordfloj", "dzintarkoks", 2)
s.truth("2025-10-13", "replies slow down: days instead of hours for the cooperative", "alvmora", "larkan", 2)

# noise: praise, late
r = post("2025-10-09 15:00", "fabrik-och-montage", so, "Was on site today. The stair in Hus A is the best timber stair I've stood on, and I've stood on a lot. Just so it's said.")
post("2025-10-10 07:20", "fabrik-och-montage", ie, "Thank you Sofie. I hang this on the wall in hall 2.", r)

# noise: sick leave, told
post("2025-10-14 08:00", "linbanan", an, "I am home with flu the rest of the week, Håkan has my phone and the list. See you Monday.")
post("2025-10-14 08:12", "linbanan", il, "Get well Annika! Tea with honey and black balsam.")

# ---- rent goes up, beds go
r = mail("2025-10-23 11:30", sa, [an, fi], "Minutes of byggmöte 7", "Annika, Fiona,\n\n1 890? Parking instead of the beds? The whole reason why a nurse can live there was 1 650. I read the start minutes again last night to check that I hadn't dreamt it. When did this become a normal house with a normal rent?\n\nSamir", cc=[bi])
mail("2025-10-30 16:20", fi, sa, "Re: Minutes of byggmöte 7", "Hi Samir,\n\nI understand it's not what you were hoping for. It has to carry its own costs now, that's the remit I've been given.\n\nFiona", cc=[an, bi], re=r)
s.truth("2025-10-22", "goals drift: 1 890 instead of 1 650, cars instead of beds", "alvmora", "larkan", 4)

# ---- the prize
r = mail("2025-10-31 10:00", gu, [md, so], "The prize", "Mads and Sofie,\n\nmy niece sent me the page from the timber prize. \"The common house, a concept by Tegnestuen Nordfløj.\" With my laundry on the picture. 31 evenings we sat with that plan. Sven made the bench in it. I look for our name and find the photographer.\n\nGun", cc=[bi])
r2 = mail("2025-11-04 13:10", md, gu, "Re: The prize", "Dear Gun,\n\nThe form only has one field for author. The jury knows how these things come about.\n\nMads", cc=[so, bi], re=r)
mail("2025-11-04 19:00", gu, md, "Re: The prize", "The field for photographer they had.\n\nGun", cc=[so, bi], re=r2)
s.truth("2025-10-31", "contribution not credited: the common house enters a prize as the office's own", "nordfloj", "larkan", 4)

# noise: technical difference, solved at the table
r = post("2025-11-06 09:15", "linbanan", ha, "Ilze, I don't agree with the protocol for the membrane in Hus B, the overlap is 80 and not 100.")
post("2025-11-06 09:40", "linbanan", il, "I go and look... You are right on 3 metres. We redo it today.", r)
post("2025-11-06 15:30", "linbanan", ha, "Saw it, 110 everywhere now. Nice work.", r)

# ---- let us get it over
r = mail("2025-11-26 15:00", md, an, "After the meeting", "Annika,\n\nA roof and an inspection, I can live with that. It was going to be the block people travelled to see. I've told the office to do what the contract says and not a pencil more.\n\nMads")
mail("2025-11-27 08:30", an, md, "Re: After the meeting", "I know. I am mostly glad if nobody shouts. Stolpen nobody mentions any longer.\n\nAnnika", re=r)
s.truth("2025-11-26", "ambition fades: phase 2 gone, a tight roof will do", "alvmora", "larkan", 3)

# ---- going
r = mail("2025-12-03 09:10", va, [jn, an], "After Hus B", "Dear Johan, dear Annika,\n\nwe finish Hus A and B as contract says. For Hus C please find other firm for assembly from February. My men are promised to a project in Trondheim and contract is signed on Monday. For Stolpen we will not give offer.\n\nAndris Vanags", cc=[il])
mail("2025-12-04 10:00", jn, va, "Re: After Hus B", "Dear Andris,\n\nI must ask the lawyers what this means. I wish you had come to me in October.\n\nJohan", cc=[an, il], re=r)
s.truth("2025-12-03", "leaves: the builder's men go to Trondheim, Hus C is for others", "dzintarkoks", "alvmora", 5)

# noise: lantern evening
r = post("2025-12-10 17:10", "linbanan", bi, "There is glögg at the fence on Lucia morning for whoever wants to come, also for those we quarrel with. It is dark enough as it is.")
post("2025-12-11 08:05", "linbanan", ha, "I come. Thank you Birgitta.", r)

s.write()
