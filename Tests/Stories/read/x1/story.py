import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
import re, datetime as dt
from kit import Story, days, day

s = Story(4711, "Europe/Stockholm", "2025-01-13", "2025-10-31")
s.party("ria", "rianorte.example"); s.party("norrsund", "norrsund.example"); s.party("quillon", "quillon.example")
P = s.person
cat = P("Catarina Moura", "ria", "Professor of marine biology, director")
tia = P("Tiago Queiroz", "ria", "Field lead, lagoon")
rui = P("Rui Tavares", "ria", "Growth model")
ine = P("Inês Salgado", "ria", "Drying and food lab")
hel = P("Helena Barroso", "ria", "Technology transfer")
lui = P("Luís Amaral", "ria", "Vice-rector for research")
andr = P("Anders Lindqvist", "norrsund", "Professor of sensor systems")
maj = P("Maja Forsberg", "norrsund", "Project coordinator")
eri = P("Erik Hedlund", "norrsund", "Sensor engineer")
sar = P("Sara Wikström", "norrsund", "Kelp ecology")
gun = P("Gunilla Ahlgren", "norrsund", "Innovation office")
jon = P("Jonas Åkerblom", "norrsund", "Data engineer")
kri = P("Kristjan Tamm", "quillon", "Account lead")
lii = P("Liis Pärn", "quillon", "Developer")
mar = P("Marek Olesk", "quillon", "Operations")
tri = P("Triin Saar", "quillon", "Tests")
R, N, Q = [cat, tia, rui, ine], [andr, maj, eri, sar], [kri, lii, mar, tri]

for d in ("2025-04-18", "2025-05-01"):
    s.holidays.add(day(d))
    for p in ("ria", "norrsund", "quillon"): s.away(p, d, d)
for d in ("2025-03-04", "2025-04-25", "2025-06-10", "2025-06-19", "2025-08-15"): s.away("ria", d, d)
for d in ("2025-04-21", "2025-05-29", "2025-05-30", "2025-06-06", "2025-06-20"): s.away("norrsund", d, d)
for d in ("2025-02-24", "2025-06-23", "2025-06-24", "2025-08-20"): s.away("quillon", d, d)
s.away("norrsund", "2025-07-07", "2025-08-01"); s.away("ria", "2025-08-04", "2025-08-22"); s.away("quillon", "2025-07-14", "2025-07-25")

G, B, K = "tangria-general", "buoys-data", "kelpboard"
for c in (G, B, K): s.channel(c, list(s.people))

# ---------- background
V = dict(buoy=[f"B-{i:02d}" for i in range(1, 25)], site=["Costa Nova", "Torreira", "Koster south", "Saltö", "the lagoon mouth", "the Tjärnö pier", "São Jacinto", "the outer line"],
         n=[str(i) for i in range(3, 96)], m=[str(i) for i in range(2, 9)], d=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], batch=[f"K-{i}" for i in range(101, 160)],
         kb=[f"KB-{i}" for i in range(120, 399)], v=[f"{a}.{b}.{c}" for a in (2, 3) for b in range(1, 8) for c in range(0, 4)], t=["9:30", "10:15", "11:00", "13:30", "14:00", "15:45"],
         sp=["Saccharina", "Ulva", "Palmaria", "Gracilaria", "Alaria"], part=["wiper motor", "antenna seal", "battery pack", "mooring shackle", "lamp housing", "fluorometer window", "solar panel clamp"],
         p=["nitrate", "turbidity", "chlorophyll", "salinity", "water temperature", "light at 2 m"], w=["rain", "fog", "a stiff north-westerly", "sleet", "flat calm", "sun for once"],
         ctry=["map", "growth chart", "alarm list", "harvest page", "tide widget", "station table", "login page", "mobile view"])

def spin(text, v):
    while True:
        new = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda x: s.chance.choice(x.group(1).split("|")), text)
        if new == text: break
        text = new
    return re.sub(r"\$(\w+)", lambda x: v[x.group(1)], text)

def parse(block): return [p.splitlines() for p in block.strip().split("\n\n")]

SEEN, POOLS = set(), {}
def pick(name, pool):
    for _ in range(30):
        if not POOLS.get(name):
            POOLS[name] = list(pool); s.chance.shuffle(POOLS[name])
        lines = POOLS[name].pop()
        v = {k: s.chance.choice(x) for k, x in V.items()}
        out = [spin(l, v) for l in lines]
        if out[0] not in SEEN: break
    SEEN.add(out[0])
    return out

HELLO = {cat: "Dear {}", tia: "Olá {}", rui: "Hi {}", ine: "Hello {}", andr: "{}", maj: "Hi {}", eri: "{},", sar: "Hej {}", kri: "Dear {}", lii: "Hi {}", mar: "Hi {}", tri: "Hello {}", jon: "Hi {}"}
BYE = {cat: "Warm regards,\nCatarina", tia: "Abraço,\nTiago", rui: "Best,\nRui", ine: "Best wishes,\nInês", andr: "/Anders", maj: "Best,\nMaja", eri: "/E", sar: "Kram,\nSara", kri: "Best regards,\nKristjan Tamm", lii: "Liis", mar: "Marek", tri: "Best,\nTriin", jon: "Best,\nJonas"}

def talk(name, pool, medium, channels, pairs, per_week, first, last, speed={}, answered=1.0):
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in s.holidays: continue
        for _ in range(s.poisson(per_week / 5)):
            one, two = s.chance.choice(pairs)
            if date in s.closed[one.party]: continue
            lines, at, prev, subject = pick(name, pool), dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=s.chance.uniform(8.4, 16.8)), None, None
            ch, thr, go = s.chance.choice(channels) if channels else None, s.chance.random() < .6, s.chance.random() < answered
            for i, line in enumerate(lines):
                if i and not go: break
                who, whom = (one, two) if i % 2 == 0 else (two, one)
                if at.date() > s.end: break
                when = at.strftime("%Y-%m-%d %H:%M:%S")
                if medium == "mail":
                    if line.startswith("Subject: "): subject, line = (x.strip() for x in line[9:].split("|", 1))
                    body = HELLO[who].format(whom.first).rstrip(",") + ",\n\n" + line + "\n\n" + BYE[who] if i < 2 else line + "\n\n" + BYE[who].split("\n")[-1]
                    prev = s.mail(when, who, whom, subject if not prev else "Re: " + subject, body, reply_to=prev)
                else:
                    prev = s.slack(when, ch, who, line, thread=prev if thr else None)
                lo, hi = speed.get(whom.party, (5, 260))
                at = s.later(at, s.chance.uniform(lo, hi), whom.party, (8.5, 17.5))

U_CHAT = parse("""
[Morning|Good morning], [is anybody seeing|do you also see] $buoy [dropping out|going quiet] [around|near] $t?
Yes, it [comes back|returns] after some minutes. I think it is the $part again.
Ok, I put it on the list for the next boat day.

$buoy reports $n for $p. [Real|True] or [dirt|slime]?
[Slime|Dirt], I bet. The camera shows a nice beard on the window.
Haha, send it to the barber.

Boat went out at $site with $w. $m buoys cleaned, one left for $d.
Great work, the curves are already smoother.

[Who has|Does anybody have] the torque for the $part?
$n Ncm, it is in the hardware sheet, tab 3.
[Thanks|Thank you], I was looking in tab 2 like a fool.

[Has|Did] the parcel with the $part arrive?
[Yes, this morning|It came at lunch], [box a bit wet|all in one piece], contents fine.
[Super|Perfect], then we mount $d.

I uploaded the $sp pictures from $site, $n files.
Beautiful! May I use number 7 for the poster?
Of course, credit is to the whole boat.

Small delay from me: the $p cleaning script comes $d, not today. The old one runs meanwhile.
No problem, we are not blocked.
[Done now|And here it is], in the repo.

[My daughter|My son] has fever, I work from home and answer [slowly|in bits].
[Get well soon|Oh no, greetings to the little one]. Nothing burns here.

[Sorry|Oops], missed your message about $batch. Yes, use it.
No worries, we already guessed so.

Which of the two lines gets batch $batch?
The inner one, [outer is full|the outer has still the old ropes].
Clear.

What do we call the $p offset in the table, offset or bias? We have both.
[Offset|Bias], please. The other one sounds like an accusation.
Agreed, renamed everywhere.

$sp at $site has grown $m cm since last week!
[Fantastic|Wow], that is over the curve.
Let's see if the snails notice too.

Can somebody check if $buoy is on [solar|battery] mode?
Battery at $n percent, solar since $t.
Good, thanks.

I disagree a bit with cutting the $p outliers at three sigma, at $site the real peaks go there.
Fair. Four sigma and a flag instead?
Yes, flag is good. Then nobody loses anything.

Weather for $d at $site: $w. Boat or no boat?
Boat, but early.
Ok, coffee at six then, terrible.

[Question|Quick one]: is the time in the $buoy file UTC or local?
UTC always. If it is not, it is a bug and a beer.
Then you owe me no beer.

The snails ate half of a rope at $site. Just so you know why the weight is down.
Ha. Biological harvest. Should we mark it in the log?
Marked, code 12.

[I made|There is] a new plot of $p against growth of $sp, look at the second page.
That is a really clear picture. Nice job.
[Thank you|Obrigado|Tack]!

$buoy has drifted $n metres. Mooring or GPS?
GPS I believe, the neighbour shows the same jump.
It's back. GPS indeed.

Are there $m spare lamp housings on your side? Ours are finished.
We have $m, I can send two with the next box.
Lifesaver, thanks.

Who is at the [Tuesday|weekly] call this week? I would like $m minutes for batch $batch.
I am, and you get them.

Typo in the log of $buoy: it says $n m depth, it must be $m.
Corrected, well seen.

How was the [open day|student visit]?
$n kids, one fell in the water up to the knee, all want to become kelp farmers.
Success on all counts.

[Coffee machine here is broken|The lab kitchen is closed for painting], mood at the institute accordingly.
Thoughts and prayers from our side.

For the $p sensor I trust the morning values more than the evening ones.
Same here, it's the light. I'll note it in the readme.

Who keeps the [key|code] to the container at $site?
[The harbour office|The harbour master], ask for the blue box. 
Got it, thanks.

$m students help with the ropes from $d on. Any safety sheet I should give them?
Yes, the yellow one in the shared folder, [two pages|short].
Found it.

Did we settle the name of the $sp line? I have written "south" since a week.
South is fine.

[I am on a course|I'm teaching] all $d, answers come after $t.
Noted, nothing urgent with us.

The $part of $buoy is changed, [no leaks|dry as a bone].
Thank you! I restart the count from zero then.
Yes please.

I see $n missing rows in $p this week, last week there were double as many.
So the new antenna does something.
It does.

Model run for $batch finished, forecast $n kg per line.
[Plausible|I like it]. Last year was a little under.

[Is|Are] the nitrate [kit|kits] for $site paid from work package $m?
Yes, WP$m, I checked with the budget table.
Thanks, order goes out.

Lunch at the harbour today: $sp soup. Very green.
Send the recipe to the food lab.
They say it needs salt.
""")
U_MAIL = parse("""
Subject: Rope order for $site | We order ropes for $site on $d, $n metres of the 12 mm. Should I include yours in the same order to save the freight?
Yes please, add $m rolls for us. I send the cost centre separately.
Ordered, delivery in about $m weeks.

Subject: Samples from $batch | The $m boxes with $batch left today with the cold courier. The sheet is inside the lid. [Could you|Please] weigh them before you open the inner bags?
They arrived at minus 18 and are weighed: $n grams over your list, probably ice.
Ice it is. Thanks for the care.

Subject: Travel to $site | I come with $m people for the boat days around $d. Do we need the own survival suits or are there enough?
We have enough up to size XL. Bring boots, ours are all size 45.
Boots will come. See you.

Subject: Abstract for the seaweed days | [Attached|Below] is my first version of the abstract on $p and $sp. It has $n words too many. Cut without mercy.
I cut the second paragraph and put your point on $site first. It reads well.
Much better. Submitted with all our names.

Subject: Hours for WP$m | I need the hours of WP$m until $d for the report. A rough number is ok.
$n hours on our side, [table follows|the signed sheet is in the folder].
Perfect, thank you.

Subject: Spare $part | The shop has only $m pieces of the $part and a waiting time after that. I would buy them all now and share.
Good thinking. Send us the half of the bill.
Done, yours travel in the next box.

Subject: Reference for $p | Which reference do you use for the $p at $site? I have two papers with different values.
The newer one. The older has a mistake in table 2, the authors have confirmed it to us.
Good to know, I change it.

Subject: Photo permission | The museum wants to show our picture of the $sp rope at $site. Is that fine with you?
Fine, [with both names under it|if both universities stand in the caption].
I wrote it so.

Subject: Permit $site | The harbour asks for the list of positions again, for buoys $buoy and neighbours. I send the same as last time unless you stop me.
Please use the positions of this month, two have moved by some metres. List is attached.
Used, and the harbour is happy.

Subject: Sorry, wrong attachment | In my mail of this morning was the budget of another project. Please delete, here is the right sheet.
Deleted unread, well, almost unread. The right one is fine.

Subject: Student swap | A master student from us would like to spend $m weeks at your lab for the $sp work. Is there a desk?
There is a desk, with a view on the car park. [We would be glad|Welcome].
She will be delighted, car park or not.

Subject: $p drift note | I wrote half a page on the drift in $p at $buoy. Would you read it before I file it?
Read. One remark in the margin, otherwise clear and useful.
Remark taken in, filed.

Subject: Customs paper for the coating | The coating goes as research sample, value $n euro. Does your customs need the EORI on the box or only in the papers?
Both is safest, our mail room likes large letters.
Large letters it will be.

Subject: Poster print | The print shop needs the file by $d. Are your logos the new ones?
New ones attached. The old blue is retired.
Looks good, sent to print.

Subject: Method for dry weight $batch | Do you dry $batch at 60 or 70 degrees? We should do the same.
70 for $n hours. If 60 is your house rule, we can do a pair to compare.
Let us do the pair, it costs one evening.

Subject: Boat calendar | Here are our boat days for next month. $d mostly, tide permitting.
Thanks, I put the sensor swaps beside them.

Subject: Invoice $site mooring | The diver has billed $n hours for $site. Is it correct in your memory?
Yes, they were two divers. Correct.
Then I sign.

Subject: Hotel | The hotel by the station is full around $d. Any advice?
Take the small one at the canal, ask for a room to the back because of the gulls.
Booked, with gull warning.

Subject: Short answer is enough | Should $batch go to the tank or to the freezer? I must tell the technician before $t.
Tank.
Thanks, tank.

Subject: Figures for chapter $m | I have put the figures for chapter $m in the folder. Figure 3 is the one with the $p. [Opinions welcome|Tell me what you think].
Strong figure. The colours are difficult for my printer, perhaps dashed lines?
Dashed now.

Subject: A small thank you | Just a line to say that the handling of $batch by your technicians was excellent. Please tell them.
They were very pleased and have hung your mail on the fridge.
""")
Z_CHAT = parse("""
The $ctry shows [yesterday|an old value] for $buoy. Cache?
Cache. [Cleared|I flushed it], please reload.
Works, thanks.

Could the $ctry also show $p?
Yes, small thing, I make $kb for it.
[Lovely|Super].

$kb [works|is good] for us, you can close it.
Closed, thanks for testing.

The export of $buoy has a comma where a point should be.
Locale issue, fix is in $v.
[Confirmed|Seen], good now.

Is the maintenance still on $d?
Yes, $t, ten minutes at most.

I get logged out of the $ctry after $m minutes, is it meant?
Not meant. Session limit was wrong after the update, fixed.
[Now it stays|Much better].

How many [records|rows] can one export take?
$n thousand, above it splits in files.
More than enough.

Can you give my student a read account?
Done, she has a mail from us.
Thank you, quick as always.

The colours on the $ctry are hard on the boat in the sun.
There is a high contrast mode, under the gear.
I never saw the gear! Thank you.

What does error $n on the $ctry mean?
That the buoy sent a packet twice. Harmless.
Then I stop worrying.

The alarm for $p came at three in the night again.
I raised the threshold for nights as in $kb, it should be quiet.
It slept, and I too.

Please hold $kb for a day, I want to ask the boat people first.
Held.
They say yes, go.

Our demo at $site is on $d, is the $ctry stable?
It is frozen until after your demo.
You are gold.
""")
W_CHAT = parse("""
Release $v is on the test server. Changes: $ctry and $kb.
[Tested|Clicked through], looks fine.
Then production on $d.

For $kb: [should|shall] the axis begin at zero?
Zero please, otherwise people think it is drama.
Zero it is.

We have seen $n double packets from $buoy, we drop the second one, ok?
Ok. The radio there is poor.

Question on $kb, do you want the mean or the median of $p?
Median, with the mean as hover.
Clear.

Reminder: certificate of the $ctry changes on $d at $t, nobody needs to do anything.
Thanks for saying.

The tests for $v are green, [only|just] the $ctry took $m seconds, I look at that.
No hurry from our side.
Now it's under one.

I close $m old tickets from last year unless somebody shouts.
No shouting here.

Which names for the lines on the $ctry, short or long?
Short, phones are small.
Short then.

There was a five minute break at $t, the hoster rebooted a switch. All data came in later.
Nothing lost here, thank you.

Do the field people still use the old $ctry? Logs say $m times a week.
That's Tiago's phone. He will change when the phone dies.
Understood, we keep it.

$kb is bigger than we thought, I need until $d instead of tomorrow.
That is fine, we need it only at the end of the month.
Finished a day earlier after all.
""")
Z_MAIL = parse("""
Subject: Quota on storage | We are at $n percent of the picture storage. What happens at 100?
Nothing falls over, we get a warning and add a block. It costs little and is in the contract.
Good, then please add when needed.

Subject: Access list | Attached is the list of people who should see the $ctry. $m names are new.
All set up, they get their links today.
Received, works.

Subject: Question about $kb | Is $kb in the fixed price or an extra? I ask for my bookkeeping.
In the fixed price, it's a defect and not a wish.
[Nice answer|Glad to hear it].

Subject: Data for the paper | For the paper I need $p of $buoy and neighbours for the whole winter as one file. Is it much work?
Ten minutes. Link is below and valid for $m weeks.
Downloaded, thanks a lot.

Subject: Training for the harbour staff | Would one of you do an hour on the $ctry for the harbour people, on $d?
With pleasure, I will use your buoys as example.
They liked it, and one asked for a job.

Subject: Backup | Our auditor asks how often the backups are made and where they are.
Every night, two places in Estonia and one in Finland. Short document attached.
That is all she wanted.
""")
W_MAIL = parse("""
Subject: Monthly figures Kelpboard | Uptime 99.$n, $m tickets closed, $m open. Details in the sheet.
Thank you, clear as usual.

Subject: Planned work on $d | On $d at $t we renew the database disks. Expect five minutes without $ctry. If this is a bad moment, tell me and we move it.
Good moment, go ahead.
Done, it took four.

Subject: Test users | Could we have $m people who try the new $ctry for a week before the release?
You can have me and two from the boat team.
Excellent, links follow.

Subject: Draft plan for release $v | Here is the draft. $kb is first, then the $ctry. Do you agree with the order?
Agree. [Boat people first, desk people second|The order is right].
Then we start.

Subject: Invoice for the quarter | The invoice is attached, same amount as agreed. The order number is in the header this time.
Header is perfect, bookkeeping sends hugs.

Subject: Holiday cover | I am away some days around $d, Liis and Marek cover. Nothing changes in the support times.
Enjoy the days off!
""")

def cross(a, b): return [(x, y) for x in a for y in b]
fieldpairs = cross([tia, rui, ine], [eri, sar, maj]) + cross([cat], [maj, andr, sar])
both = fieldpairs + [(y, x) for x, y in fieldpairs]
uq = cross([tia, rui, ine, maj, eri, sar], Q); qu = [(y, x) for x, y in uq]
F, L = "2025-01-13", "2025-08-29"
talk("uc", U_CHAT, "slack", [G, B], both, 5.5, F, "2025-06-27")
talk("um", U_MAIL, "mail", None, both, 2.6, F, "2025-06-27", {"ria": (20, 500), "norrsund": (20, 500)})
talk("uc", U_CHAT, "slack", [G, B], both, 4.5, "2025-06-30", L)
talk("um", U_MAIL, "mail", None, both, 2.0, "2025-06-30", L, {"ria": (20, 500), "norrsund": (20, 500)})
slow = {"ria": (900, 2600), "norrsund": (20, 420)}
talk("uc", U_CHAT, "slack", [G, B], both, 3.6, "2025-09-01", "2025-09-17", slow, .95)
talk("um", U_MAIL, "mail", None, both, 2.2, "2025-09-01", "2025-09-17", slow)
both2 = cross([rui, ine], [sar, eri]) + cross([sar, eri], [rui, ine])
talk("uc", U_CHAT, "slack", [B], both2, 1.1, "2025-09-18", "2025-10-31", {"ria": (900, 2400), "norrsund": (60, 700)}, .9)
talk("um", U_MAIL, "mail", None, both2, .8, "2025-09-18", "2025-10-31", {"ria": (900, 2400), "norrsund": (60, 700)})
talk("zc", Z_CHAT, "slack", [K], uq, 2.2, "2025-02-05", "2025-10-31"); talk("wc", W_CHAT, "slack", [K], qu, 1.8, "2025-02-05", "2025-10-31")
talk("zm", Z_MAIL, "mail", None, uq, .6, "2025-02-05", "2025-10-31"); talk("wm", W_MAIL, "mail", None, qu, .6, "2025-02-05", "2025-10-31")

# ---------- scenes
T = s.truth
def mins(d, who, body): s.minutes(d, "Tangria steering group", who, body)

a = s.mail("2025-01-13 10:05", cat, [andr, maj, gun], "Tangria, year one", "Dear Anders, dear Maja, dear Gunilla,\n\nHappy new year from a very wet Aveiro. The company papers came back from the notary on Friday, so Tangria exists, with two parents and no shoes yet. I am really looking forward to this year with you. Tiago has already painted the first buoy in your colours, which I did not ask him to do.\n\nWarm regards,\nCatarina", cc=[hel])
s.mail("2025-01-13 14:20", andr, [cat, maj, gun], "Re: Tangria, year one", "Catarina,\n\nGood news. I have been waiting for this since the bar in Bergen. Maja will send a plan; I will try to follow it.\n\n/Anders", cc=[hel], reply_to=a)
mins("2025-01-22", [cat, tia, hel, andr, maj, gun, kri], """
## Discussion

Budget and places confirmed. 24 buoys: 14 in the lagoon, 10 in the Koster area. Kelpboard by Quillon from February.

## Decisions

- Anything that changes firmware, data format or sampling plan is announced two weeks ahead in #buoys-data.
- A mail that asks something gets an answer within three working days, even if the answer is "next week".
- Steering group every four weeks, Tuesday call every week, pause in July.

## Actions

- Maja: risk list, 5 February
- Tiago: mooring plan for the lagoon, 7 February
- Kristjan: test access to Kelpboard, 3 February
""")
p = s.slack("2025-01-29 11:12", G, tia, "We had a meeting here that started at the time it said. I think the Swedes have infected us.")
s.slack("2025-01-29 11:20", G, sar, "And Anders was nine minutes late today and blamed the bus. So it's a swap :)", p)
s.slack("2025-01-29 11:31", G, cat, "I will not tell my mother.", p)
s.slack("2025-02-04 09:10", K, kri, "Test access is open, all of you have a link. Be rough with it.")
s.slack("2025-02-04 13:45", K, maj, "Rough report: beautiful, one button too many. Thank you for being on the dot.")
a = s.slack("2025-02-12 06:50", B, tia, "Storm took B-03 and B-07 off the mooring, they are moving to the bar. I need somebody who can switch the trackers to 1 minute NOW please")
s.slack("2025-02-12 06:54", B, eri, "Done. Both.", a)
s.slack("2025-02-12 09:32", B, tia, "Both on board. Wet people, dry electronics. Erik, you are my hero.", a)
s.slack("2025-02-12 09:40", B, eri, "Was awake anyway.", a)
mins("2025-02-19", [cat, tia, rui, andr, maj, kri, lii], """
## Discussion

All 24 buoys in the water, ahead of plan. The storm of 12 February was handled well; Tiago thanked Erik in person. Rui showed the first version of the growth model.

## Decisions

- The bloom experiment runs from 1 April to 16 May with values every ten minutes.
- Publications name both universities and the people who did the work.

## Actions

- Rui: model description, 10 March
- Erik: check of all calibration numbers before 28 March
""")
a = s.mail("2025-02-26 15:02", kri, [maj, rui, tia, eri], "New login for Kelpboard from 24 March", "Dear all,\n\nFrom 24 March the login will work with your university account instead of the link. You do not have to do anything before. The old links stay valid till the end of April, so that nobody stands on a boat without a password.\n\nBest regards,\nKristjan Tamm")
s.mail("2025-02-26 16:15", maj, [kri, rui, tia, eri], "Re: New login for Kelpboard from 24 March", "Perfect, a month of warning is luxury. In my calendar.\n\nMaja", reply_to=a)
a = s.mail("2025-03-06 09:25", maj, [cat, hel], "The buoy maker again", "Hi both,\n\nHullmar has now postponed the spare hulls for the third time and the man there is frankly rude on the phone. I would like to go above his head to the owner. Are you with me?\n\nMaja")
s.mail("2025-03-06 11:48", hel, [maj, cat], "Re: The buoy maker again", "Dear Maja,\n\nYes, with both signatures. They have treated us like children. I write a draft in Portuguese politeness and you take out half.\n\nHelena", reply_to=a)
s.mail("2025-03-07 08:40", maj, [hel, cat], "Re: The buoy maker again", "I took out two thirds. Sent from us both. Let's see!\n\nMaja", reply_to=a)
a = s.slack("2025-03-13 16:05", G, sar, "Back from three days in Aveiro. I have eaten more than in the whole of February. Thank you Inês for the lab and Tiago for the boat!")
s.slack("2025-03-13 16:30", G, ine, "It was a joy. You left your gloves, they are now drying next to batch K-104 and labelled.", a)
mins("2025-03-19", [cat, ine, rui, hel, andr, maj, sar, kri], """
## Discussion

Hullmar will deliver in week 14 after the joint letter. Model description received on 10 March as promised. Login change on 24 March is prepared.

Disagreement on whether to spend money on a second dryer. Inês in favour, Anders against. Talked through; a small trial first.

## Decisions

- Small drying trial in the spring, report from Ria by 16 May.

## Actions

- Inês: plan for the drying trial, 4 April
- Sara: list of samples
""")
a = s.mail("2025-04-02 10:00", rui, eri, "Calibration list", "Hi Erik,\n\nYou wrote that the check is ready on 28 March and today is the 2nd. Did I miss it somewhere?\n\nRui")
s.mail("2025-04-02 10:22", eri, rui, "Re: Calibration list", "Rui, my fault, ready since Friday, forgot to press send. Attached. All within 2 %.\n\n/E", reply_to=a)
s.mail("2025-04-02 10:40", rui, eri, "Re: Calibration list", "Happens to the best. Looks very clean.\n\nRui", reply_to=a)
s.slack("2025-04-09 12:10", G, andr, "The first nine days of the bloom series are the best field data I have seen in ten years. Well done, lagoon people.")
s.slack("2025-04-09 12:24", G, tia, "We will frame this. Thank you Anders.")
mins("2025-04-16", [cat, tia, rui, andr, maj, eri, kri, tri], """
## Discussion

Bloom experiment runs well, 98 % of values received. First paying test customer, a kelp farm in Galicia, has asked for an offer.

## Decisions

- Offer for the farm by end of May, made together.

## Actions

- Helena and Gunilla: offer
- Rui: short report on the bloom series after 16 May
""")
# 1 change
a = s.slack("2025-04-23 16:41", B, eri, "Fyi all buoys run firmware 3.2 since noon. Values come every 30 min now, and temperature is column 9. Saves a lot of battery.")
T("2025-04-23", "change without notice: firmware and interval in the middle of the bloom series", "norrsund", "ria", 4)
s.slack("2025-04-28 09:03", B, rui, "Erik, I come back from the long weekend and my model has eaten column 9 as turbidity for five days. And where are my ten minutes? The series goes until 16 May. I see this only now, nobody here had any idea.", a)
s.slack("2025-04-28 11:15", B, eri, "Batteries at Koster were at 40 %. Had to do something.", a)
s.slack("2025-04-28 11:29", B, tia, "At Koster. Ours were at 85.", a)
s.slack("2025-04-28 13:50", B, lii, "From our side too: the import was built on the old columns. I can patch by tomorrow, but a line beforehand would have saved us a night.", a)
T("2025-04-28", "surprise: Ria finds the new columns in a broken model run", "norrsund", "ria", 4)
a = s.mail("2025-04-29 10:10", cat, [andr, maj], "The interval", "Dear Anders, dear Maja,\n\nI do not want to make it bigger than it is. But we have lost the fine structure of the bloom exactly in its best week, and for Rui it is the core of his paper. In January we had put down how we do such things. Could we set the lagoon buoys back and speak about it on Tuesday?\n\nCatarina")
s.mail("2025-05-05 15:30", maj, [cat, andr], "Re: The interval", "Hi Catarina,\n\nThe lagoon ones are back at 10 min since this morning. I take with me that it could have been communicated better. Tuesday is full with the offer, maybe the week after.\n\nMaja", reply_to=a)
# request w/o answer
a = s.mail("2025-05-06 09:40", rui, eri, "Raw files 23 April to 5 May", "Hi Erik,\n\nThe buoys keep the raw readings on the card, so I could reconstruct the ten minute values. Could you send me the raw files and the conversion table for firmware 3.2?\n\nRui")
b = s.mail("2025-05-13 09:12", rui, eri, "Re: Raw files 23 April to 5 May", "Hi Erik,\n\nI bring this up again, see below. Without the conversion table I cannot begin.\n\nRui", reply_to=a, cc=[maj])
mins("2025-05-14", [cat, rui, ine, andr, maj, gun, kri], """
## Discussion

Bloom series: gap of twelve days. Rui still waits for raw files. Anders: will look into it. Catarina asked that the rule of January be kept. Noted.

Drying trial: Inês says the report is on track for 16 May.

## Actions

- Erik: raw files
- Inês: drying report, 16 May
- Helena and Gunilla: offer for the Galician farm
""")
s.mail("2025-05-20 17:05", rui, eri, "Re: Raw files 23 April to 5 May", "Erik, third time. A yes or a no is enough, then I know if I must throw away the chapter.\n\nRui", reply_to=b, cc=[maj, cat])
T("2025-05-20", "request without answer: raw files and conversion table", "norrsund", "ria", 4)
a = s.slack("2025-05-22 15:17", G, tia, "Lovely, the risk list has now 46 lines. Typical engineers from the north: a form for each wave, and nobody who has ever got his feet wet.")
s.slack("2025-05-22 15:40", G, sar, "My feet were quite wet this morning, Tiago.", a)
T("2025-05-22", "loose label: engineers with dry feet", "ria", "norrsund", 3)
# noise
a = s.slack("2025-05-23 10:02", K, kri, "Marek spilled tea on the test server's keyboard. No data harmed. He apologises to the keyboard and to all of you.")
s.slack("2025-05-23 10:10", K, ine, "Forgiven, if it was good tea.", a)
# promise slips
a = s.mail("2025-05-19 09:05", sar, ine, "Drying report", "Hej Inês,\n\nI was looking for the drying report in the folder, it was to be there on Friday. We need the moisture numbers for our order of bags.\n\nSara")
s.mail("2025-05-19 16:50", ine, sar, "Re: Drying report", "Hello Sara,\n\nAlmost. You have it before Friday the 23rd, sure.\n\nInês", reply_to=a)
b = s.mail("2025-05-26 08:55", sar, ine, "Re: Drying report", "Good morning, I don't see it yet? Our supplier of bags wants an answer.\n\nSara", reply_to=a)
s.mail("2025-05-28 18:20", ine, sar, "Re: Drying report", "Sorry, the week was impossible. On 3 June without fail.\n\nInês", reply_to=b)
s.mail("2025-06-04 09:00", maj, [ine, cat], "Re: Drying report", "Inês, Catarina,\n\nThe 16th, the 23rd, the 3rd. Today is the 4th. We have now ordered the bags on a guess, 4,100 euro.\n\nMaja", reply_to=b, cc=[andr, sar])
T("2025-06-04", "promise slips: the drying report", "ria", "norrsund", 4)
# newcomer
a = s.mail("2025-06-02 10:30", maj, [cat, rui, tia, ine], "Welcome Jonas", "Hi all,\n\nFrom today Jonas Åkerblom works with us as data engineer, he takes over the imports from Erik step by step. Please show him how the lagoon works. He's nice, he's from Umeå.\n\nMaja", cc=[jon])
s.mail("2025-06-03 09:15", jon, [rui, tia], "Short introduction", "Hi Rui, hi Tiago,\n\nI'm Jonas, new since yesterday. I would love half an hour with you to understand how the lagoon data are cleaned. Any time this week or next is good.\n\nJonas")
s.slack("2025-06-09 09:40", B, jon, "Hello everybody, Jonas here. Would somebody in the lagoon team let me into the folder with the cleaning scripts? I get only a grey page.")
s.mail("2025-06-13 13:05", jon, rui, "Re: Short introduction", "Hi Rui,\n\nMaybe the mail drowned. I still have no access and I read my way through the code as an archaeologist. Even ten minutes would help.\n\nJonas", cc=[tia])
s.slack("2025-06-17 14:22", B, jon, "I found out by myself that code 12 means snails. If there is a list of the other codes, I'd be happy.")
T("2025-06-17", "newcomer left alone: Jonas gets neither an introduction nor access", "ria", "norrsund", 3)
mins("2025-06-11", [cat, tia, hel, andr, maj, gun, kri], """
## Discussion

Drying report not there. Raw files not there. Short discussion on which of the two is the worse; left open.

Catarina asks for the signature under the amendment by Friday 13 June. Gunilla: the lawyers need the usual three weeks. Catarina: it has to be Friday.

## Actions

- Gunilla: ask the lawyers
- Inês: drying report
""")
# pressure not shared
a = s.mail("2025-06-12 08:50", hel, gun, "Amendment, tomorrow", "Dear Gunilla,\n\nI must insist that the amendment comes back signed tomorrow, and otherwise on Monday at the very latest. I'm not able to go more into detail.\n\nHelena", cc=[cat, maj])
s.mail("2025-06-12 14:30", gun, hel, "Re: Amendment, tomorrow", "Dear Helena,\n\nIt is difficult for me to hurry our legal department when I cannot tell them what for. We were never told of a date. Kind regards,\n\nGunilla Ahlgren", cc=[cat, maj], reply_to=a)
s.mail("2025-06-17 18:02", ine, [sar, maj], "Drying report, final", "Hello both,\n\nHere it is, 31 pages. I'm sorry for the wait, the dryer stood still for two weeks.\n\nInês")
s.mail("2025-06-18 09:20", maj, [ine, sar], "Re: Drying report, final", "Thank you. We would have needed \"the dryer stands still\" in May.\n\nMaja")
s.mail("2025-06-25 11:10", hel, [gun, maj], "Amendment", "Dear Gunilla,\n\nThe signed copy reached us yesterday. In the meantime I may say it: our regional fund wanted it by 16 June, and with this 62,000 euro are gone. The rectorate had been counting the days since April.\n\nHelena", cc=[cat])
s.mail("2025-06-25 15:44", gun, [hel, maj], "Re: Amendment", "Dear Helena,\n\nSince April? One telephone call and I would have carried it to the lawyers myself.\n\nGunilla", cc=[cat])
T("2025-06-25", "pressure not shared: the date of the regional fund", "ria", "norrsund", 3)
# escalation
a = s.mail("2025-06-26 08:15", andr, [lui], "Concerns regarding the delivery of Ria in Tangria", "Dear Vice-Rector,\n\nI turn to you directly since the matter seems to require your level. Reports reach us a month late, our new colleague is ignored, and contracts are demanded overnight. I would ask you to ensure that your group fulfils what it has signed.\n\nAnders Lindqvist, Professor", cc=[gun, maj])
s.mail("2025-06-27 10:02", lui, [andr], "Re: Concerns regarding the delivery of Ria in Tangria", "Dear Professor Lindqvist,\n\nI take note. I have asked Professor Moura for her view.\n\nLuís Amaral", cc=[cat], reply_to=a)
T("2025-06-26", "escalation without an earlier word: Anders to the vice-rector", "norrsund", "ria", 4)
T("2025-06-26", "vicious circle: change and silence, late report and held-back pressure, letter to the vice-rector", "both", None, 3)
s.mail("2025-06-30 09:00", cat, andr, "Your letter", "Anders,\n\nI was in the rectorate for an hour on Friday because of a letter that I had not seen. You have my mobile number since eight years.\n\nCatarina")
s.mail("2025-07-01 12:12", andr, cat, "Re: Your letter", "Catarina,\n\nI had the impression that the ordinary ways were exhausted. Rui asked for his files thrice, as you like to point out. I am still waiting for a report that can be used.\n\n/Anders")
mins("2025-07-02", [cat, rui, hel, andr, maj, kri], """
## Discussion

Short meeting. Catarina and Anders each read a statement. Kristjan asked if the planning for autumn could be kept out of it. Agreed.

Norrsund is closed from 7 July to 1 August, Ria from 4 to 22 August, Quillon from 14 to 25 July, all known since January.

## Decisions

- Next meeting 27 August.
""")
a = s.slack("2025-07-03 16:33", G, tia, "So from now on: what they need goes through Maja, what we need goes through nobody. We here pull the boat and over there they write letters about the boat.")
s.slack("2025-07-03 16:48", G, eri, "\"They\" can read this.", a)
s.slack("2025-07-03 16:55", G, tia, "Good.", a)
T("2025-07-03", "us against them", "ria", "norrsund", 4)
# noise july: supplier
a = s.slack("2025-07-10 08:12", K, mar, "URGENT: the hoster has a cooling failure, I take Kelpboard down in 10 min before it takes itself down.")
s.slack("2025-07-10 08:15", K, rui, "Ok, do it, boat is in harbour.", a)
s.slack("2025-07-10 11:30", K, mar, "Up again, all packets were buffered and are in. Report in the ticket.", a)
s.slack("2025-07-10 11:41", K, tia, "This is how one does it. Thank you Marek.", a)
# surprise toward quillon
a = s.mail("2025-08-13 10:20", gun, kri, "Hosting of sensor data", "Dear Kristjan,\n\nAs of 1 September, Norrsund will keep its sensor data in our own environment. Kelpboard would thus receive the Koster data with one day's delay. Please adapt accordingly.\n\nGunilla Ahlgren")
s.mail("2025-08-14 09:05", kri, [gun, maj], "Re: Hosting of sensor data", "Dear Gunilla, dear Maja,\n\nThis is a rebuild of the import, and two and a half weeks in August are for us eight working days. I must say that we are quite taken aback. Is Catarina informed? She is on leave and our order comes from both of you.\n\nKristjan", reply_to=a)
s.mail("2025-08-18 13:00", maj, [kri], "Re: Hosting of sensor data", "Hi Kristjan,\n\nWe tell Ria on the 27th. Try as far as you get.\n\nMaja", reply_to=a)
T("2025-08-13", "change without notice: hosting of the Koster data", "norrsund", "quillon", 4)
mins("2025-08-27", [cat, tia, rui, andr, maj, gun, kri, lii], """
## Discussion

Gunilla informed that the Koster data go to Norrsund's own servers from 1 September. Catarina: hears this today, five days before. Rui: the forecast for the joint offer needs both sites on the same day. No agreement.

Kristjan: can do a delayed import, not more, until October.

The Galician farm has signed for half a year.

## Actions

- Liis: delayed import
- Maja and Rui: look at the forecast
""")
T("2025-08-27", "surprise: Ria hears of the own servers five days before", "norrsund", "ria", 4)
# noise
a = s.mail("2025-08-29 10:10", ine, sar, "Your gloves", "Hello Sara,\n\nThe gloves from March are still here. Shall I send them, or do they stay as a sculpture?\n\nInês")
s.mail("2025-08-29 11:02", sar, ine, "Re: Your gloves", "Sculpture! Title: Two hands, waiting. :)\n\nSara", reply_to=a)
# meetings cancelled
s.slack("2025-09-02 08:55", G, maj, "No Tuesday call today, too few from us.")
s.slack("2025-09-09 09:31", G, cat, "I cannot make the call today and Rui neither, let us drop it.")
s.slack("2025-09-16 09:58", G, maj, "Nothing on the agenda, so I take the call out. Next week we will see.")
s.slack("2025-09-23 09:45", G, rui, "I suppose no call today either?")
T("2025-09-16", "meetings cancelled: Tuesday call three times running", "both", None, 3)
# uncredited
a = s.slack("2025-09-11 13:20", G, rui, "I read on your web page: \"Norrsund researchers can foretell the kelp harvest to the day\". With my curve, my figure 4, and in 600 words not one of the 14 lagoon buoys. Am I a Norrsund researcher now? I'd like to know for the tax.")
s.slack("2025-09-11 16:48", G, andr, "The communications department shortens things. It is a text for the local public.", a)
s.slack("2025-09-12 09:10", G, ine, "In February we had a sentence about names in the minutes.", a)
T("2025-09-11", "contribution not credited: press text on the growth model", "norrsund", "ria", 5)
T("2025-09-15", "replies slow down", "ria", "norrsund", 2)
a = s.mail("2025-09-18 14:00", gun, hel, "Route for the coming year", "Dear Helena,\n\nFrom our point of view the value lies in the sensor. We see Tangria as a licence company with two or three people, and would not continue with harvest and drying.\n\nGunilla", cc=[andr, cat])
s.mail("2025-09-22 17:40", hel, gun, "Re: Route for the coming year", "Dear Gunilla,\n\nOur region pays for jobs on the quay and for food. For us a Tangria without drying is not the company that we founded.\n\nHelena", cc=[andr, cat], reply_to=a)
T("2025-09-22", "goals drift: licence company or harvest and food", "both", None, 3)
mins("2025-09-24", [cat, hel, maj, kri], """
## Discussion

Anders and Gunilla sent their regrets this morning. Without them nothing on the route could be decided. Kristjan asked for a list of priorities from both sides; he has two lists which contradict each other.

## Actions

- Catarina: proposal for a meeting in person
""")
a = s.mail("2025-09-25 10:30", cat, [andr, maj, gun], "Two days in October, somewhere in the middle", "Dear all,\n\nI think that we owe it to the young people in this project to sit down once without agenda. I could come to Gothenburg, on 13 and 14 October or in the week after. There is my part in how it went, the report and the fund, and I would like to begin with that. Would you let me know which days?\n\nCatarina")
T("2025-09-29", "contact thins out", "both", None, 2)
b = s.mail("2025-10-02 09:00", cat, [andr, maj, gun], "Re: Two days in October, somewhere in the middle", "Dear all,\n\nThe flights become expensive. Do any of the days suit?\n\nCatarina", reply_to=a)
s.mail("2025-10-08 18:15", cat, [andr, maj, gun], "Re: Two days in October, somewhere in the middle", "I let the reservation go today. Should you want to talk, I am here.\n\nCatarina", reply_to=b)
T("2025-10-08", "silence: Catarina's offer to meet", "norrsund", "ria", 4)
# quillon request
a = s.mail("2025-10-01 10:15", kri, [cat, hel], "Priorities for the fourth quarter", "Dear Catarina, dear Helena,\n\nTo plan my people I need from you which of the two lists applies, or a common one. Without it I must put Liis on another customer from 20 October.\n\nBest regards,\nKristjan", cc=[maj])
s.mail("2025-10-01 11:20", maj, kri, "Re: Priorities for the fourth quarter", "Ours is unchanged.\n\nMaja", reply_to=a)
s.mail("2025-10-02 16:10", hel, [kri], "Re: Priorities for the fourth quarter", "Dear Kristjan,\n\nFor the fourth quarter take the list of Norrsund, and add our export for the harbour as number three. Maja has said yes on the phone. It is not your task to choose between us.\n\nHelena", cc=[cat, maj], reply_to=a)
s.mail("2025-10-03 08:40", kri, [hel, maj], "Re: Priorities for the fourth quarter", "Dear both, thank you, with this we can plan. Liis stays.\n\nKristjan", reply_to=a)
# noise good
s.slack("2025-10-14 12:05", B, sar, "Rui, the autumn spores at Saltö came on the very day of your forecast. I told everybody here whose forecast it is.")
s.slack("2025-10-15 10:30", B, rui, "Thank you Sara, that is kind.")
mins("2025-10-22", [hel, rui, gun, maj, kri], """
## Discussion

The plan for 40 buoys in a second year is taken off the list. What the grant obliges us to is delivered: two reports and the site in Galicia. Nobody asked for more. Meeting closed after 25 minutes.

## Decisions

- Second year: no enlargement, minimum as in the grant agreement.

## Actions

- Rui and Maja: final report, each its own half
""")
T("2025-10-22", "ambition fades: second year cut to the minimum", "both", None, 3)
s.mail("2025-10-28 15:00", gun, [hel, cat], "Shares in Tangria", "Dear Helena, dear Catarina,\n\nOur university board has asked me to explore what a sale of our half would mean, and in parallel to register the sensor in a company of our own. I assume that you would rather have it from me than from the register.\n\nGunilla Ahlgren", cc=[andr])
s.mail("2025-10-29 09:30", hel, [gun, cat], "Re: Shares in Tangria", "Dear Gunilla,\n\nReceived. Our lawyers will be in contact with yours.\n\nHelena", cc=[andr])
T("2025-10-28", "leaves: Norrsund explores the sale of its half", "norrsund", "ria", 5)
print(len(s.posts), len(s.mails), len(s.notes), len(s.events))
s.write()
