import sys
sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story
import datetime as dt
import re

s = Story(60417, "Europe/Dublin", "2025-09-01", "2026-06-30")
C, G, K, L = "corrib-house", "glanmor", "kervran", "lua-nova"
for p, d in ((C, "corribhouse.example"), (G, "glanmor.example"), (K, "kervran.example"), (L, "luanova.example")):
    s.party(p, d)
aoife = s.person("Aoife Ní Chonaill", C, "artistic director")
declan = s.person("Declan Furey", C, "producer")
sinead = s.person("Sinéad Moriarty", C, "production manager")
oisin = s.person("Oisín Tuohy", C, "lighting and sound")
rhi = s.person("Rhiannon Pugh", G, "executive director")
gethin = s.person("Gethin Vaughan", G, "technical manager")
mari = s.person("Mari Lewis", G, "tour producer")
tomos = s.person("Tomos Prydderch", G, "translator")
gwen = s.person("Gwenaëlle Le Bras", K, "directrice")
yann = s.person("Yann Cariou", K, "régisseur général")
solene = s.person("Solène Guivarch", K, "administratrice")
mathieu = s.person("Mathieu Quéré", K, "dramaturge")
antia = s.person("Antía Castiñeira", L, "directora")
brais = s.person("Brais Loureiro", L, "workshop and rigging")
uxia = s.person("Uxía Rey", L, "production")
iago = s.person("Iago Seoane", L, "communication and surtitles")
noa = s.person("Noa Vilariño", L, "tour co-ordinator from February")

for p in (C, G, K, L):
    s.away(p, "2025-12-24", "2026-01-02")
for p, ds in ((C, "2025-10-27 2026-02-02 2026-03-17 2026-04-06 2026-05-04 2026-06-01"), (G, "2026-04-03 2026-04-06 2026-05-04 2026-05-25"),
              (K, "2025-11-11 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25"), (L, "2025-12-08 2026-01-06 2026-04-02 2026-04-03 2026-05-01")):
    for d in ds.split():
        s.away(p, d, d)

everybody = [aoife, declan, sinead, oisin, rhi, gethin, mari, tomos, gwen, yann, solene, mathieu, antia, brais, uxia, iago, noa]
s.channel("arc", everybody)
s.channel("stage", [sinead, oisin, gethin, yann, brais, uxia, mari, noa])
s.channel("tour", [declan, sinead, mari, rhi, solene, gwen, uxia, antia, noa, yann])
s.channel("surtitles", [declan, oisin, tomos, mathieu, iago, mari, noa])


def lines(text, times):
    """One exchange a line, turns parted by //, choices in [a~b~c]."""
    out = []
    for row in text.strip().splitlines():
        for _ in range(times if "[" in row else 1):
            out.append([p.strip() for p in re.sub(r"\[([^\]]*~[^\]]*)\]", lambda m: s.chance.choice(m.group(1).split("~")), row).split("//")][:2 if s.chance.random() < 0.3 else 5])
    s.chance.shuffle(out)
    return out


STAGE = lines("""
Has anyone a spare [DMX terminator~Socapex tail~powerCON lead~16A to 32A adaptor]? Ours has walked. // Two in the cupboard, will put [one~both] in the van. // lifesaver
What is the clear height under your [first~second~third] bar? // [6.10~5.85~7.20~6.45] m with the borders out // perfect, then the sail fits
Bell cradle weighs in at [84~86~91] kg with the new shackles. // Fine for our [front~mid~rear] truss, we are good to 250. // Noted on the drawing.
Which side is your prompt desk? The [cue light~ring intercom~video relay] cable is [20~25~30] m. // Stage left, and yes it will reach. // ok thx
Do we need fireproof certs for the [sailcloth~seaweed netting~cork floor]? // Here yes, the commission looks at every seam. // Will scan them tonight
Fog fluid: we are on the last [three~four~five] litres. // Buy water based please, our smoke heads are nervous. // as if we'd dare otherwise
The dimmer in rack [2~3~4] hums like a hive. // Swap it with 6, nobody uses 6. // hum gone, cheers
[Monday~Tuesday~Wednesday] fit-up: do you want local crew of four or six? // Six for the deck, four after lunch. // Booked.
Gel colours for the underwater scene, is it still [L116~L728~L115]? // Yes with a half frost. // got a roll of it
Who has the [long~short] Allen keys for the deck? // Me, sorry, in my coat since the last fit-up. // classic
Our floor is raked [3~4~5] percent, did I say? // You did, twice, and we love it just the same. // haha ok
The water tank drips at the [left~right] seam again. // Sikaflex and a night of patience. // dry this morning, patience worked
New ground plan v[7~9~11~12] is in the folder, upstage flat moved [20~30~40] cm. // Looked. Ok for our sightlines. // Good
My daughter has [chickenpox~a fever~an ear infection], I am on the phone only today. // Mind her, the deck can wait till tomorrow. // thanks, she says hello to the bell
Can you measure your dock door for me? The crate is [2.20~2.35~2.28] high. // [2.40~2.45~2.60], with the hinge taken off. // phew
Desk file from the last run won't open, says version [3.8~3.9~4.1]. // Save as legacy, one moment. // here now, opens. Merci
Radio mic [2~5~7] drops out by the pillar. // Try channel 38 up, it is cleaner. // Better, still a click or two but better
How many weights for the counter flight? // [Fourteen~Sixteen~Eighteen], and one for luck. // luck is in the budget
Winch motor brake squeals at [low speed~half speed]. // It is the dust. Clean the disc. // Cleaned. Silent as a nun.
Could the cast have [a non-slip mat~one more towel rail~a heater] by the tank? // Sure, putting it on the list. // they'll sing your praises
Does your rig plot count from the house or from the wall? // From the setting line, always. // Then I have [half a metre~60 cm] to find, thanks.
The [blue~green~white] flight case lost a castor. // I've a set of four, what diameter? // 100 mm // on its way with the van
Sorry, missed your message, was up the ladder. Yes to the [second ladder~extra hoist~spare batten]. // no stress, still in time
We're painting the stage floor on [Thursday~Friday], nobody walks till noon next day. // ok, we load into the foyer first then
Is your house fine with a real flame? // With a fireman and a form, yes. // I'll bring the form, you bring the fireman
Sound check at [15:00~16:00~16:30] okay? // Half an hour later, choir is in. // fine by me
Photos of the packed van are up, please copy the order, [crate 4~the tank~the bell] goes last. // Will do, lovely Tetris. // years of fish boxes
""", 4)
TOUR = lines("""
Hotel for the cast: [eleven~twelve~thirteen] singles, is the one by the [station~harbour~market] still good? // It is, breakfast from 6.30 now. // Booked then
Who is driving the van on [Monday~Thursday~Saturday]? // I have a name by tonight. // and... [Pól~Erwan~Huw~Xurxo] it is. // grand
Advance sales here at [212~248~305~331] for the first night. // Oh that is lovely. // The school matinee helps
Can you send the [harbour~rehearsal~bell] photo in large? Printer wants 300 dpi. // In the folder under press. // Merci, found
Childcare: [two~three] of the company bring small ones. // We have a room behind the bar, and my mother-in-law. // you are all saints
Ferry on the [4th~11th~18th~25th] is cheaper by [90~120~140] if we go at night. // Ask the drivers first, they're not twenty any more. // Asked, they prefer it!
What do you pay your ushers? Asking for our own budget. // [13.50~12.70~14] an hour and soup. // the soup is the thing
Radio [na Gaeltachta~Cymru~Kerne~Galega] wants an interview, who's free on [Tuesday~Friday]? // I can do [ten~eleven] o'clock. // You're on.
Is the poster credit block final? // With the logo of the region a bit larger. They measure it. // larger it is
School workshop: [24~28~31] pupils, age [12~14~15], do we have a leader? // Yes, one of the actors, she is great with that age. // super
Per diem list for [this leg~the next leg~the extras] is in the sheet. // Seen, one line double, corrected. // eagle eye
I lost the thread, did we settle the [wardrobe~laundry~parking] question? // We did: the host pays. // OK good
Access performance: BSL, ISL or LSF, I am lost. // One per country, I made a table. // I love a table
Rain on the get-out, the [costume rail~bell cover~programmes] got wet. // All dry by now? // dry, a bit wrinkled, like me
Could we have the running time? // [1 h 35~1 h 40~1 h 42], no interval. // the bar manager weeps
Do you need the insurance letter in [two~three] languages again? // Only English, the harbour police reads English. // the harbour police, of course
Guest list for [Friday~Saturday]: [eight~ten~fourteen] from the town hall. // No problem, row F. // they like row F
I owe you the [contract for the singer~VAT number~list of rooms]. Tomorrow morning, promise. // ok no hurry // and here it is, with a coffee stain
We got [four~five] stars in the local paper! // BRAVO!!! // mam is buying ten copies
Small thing: the word 'tour' in the leaflet sounds like a bus trip in our language. // Then 'journey'? // better, 'journey' has salt in it
Is [dinner for eighteen~a late supper] possible after the show? // My cousin's place keeps the kitchen open until midnight. // cousin network 1, hotels 0
Merch: [40~60~80] tote bags left. // Send me half, ours are out. // With the van
I disagree a bit on the ticket price, [12~14~15] is a lot for a Tuesday here. // Fair point, do it at ten and see. // will report
Can you read my German for the agent in Bremen? // My German is from songs. // songs will do
Sorry for the slow answer, I had [an audit~the dentist~rehearsals] all day. Yes, the [blue~second] version. // thank you, sent off
Who signs the venue form for [Pontivy~Ennis~Machynlleth~Lugo]? // The host, always. // OK signing
The audience talk was a joy, [forty~sixty] people stayed. // What did they ask? // Whether the bell is real. // it is more real than me
""", 4)
SUR = lines("""
Cue [41~87~112~133] comes too early for the laugh. // Moved it by [one~two] lines. // laugh saved
How do you put '[hiraeth~cumha~morriña~hirnez]' in six words? // You don't, you leave it and let them look up. // brave. I like it
Which font do we use, the [old~new] one lacks the ŵ. // Noto, it has everything, even our tildes. // Noto forever
Scene [3~5~8] text changed in rehearsal, the fisherman says [two~three] more lines. // Send me the recording, I'll do it tonight. // sent
The projector in our house is weak, can we go for yellow? // Yellow on black, [42~44~48] point. // readable from row R, tested
'The sea has no back door' , is it a saying in your place? // No, but it should be one. // I'll claim it's from my grandmother
Typo on slide [19~66~154]: 'bells' for 'belles'. // Ouch. Corrected. // happens to the belles of us
Please check my Breton on the [prologue~blessing~lullaby]. // One mutation is wrong, otherwise beautiful. // mutations are my penance
How many lines maximum, two or three? // Two. Three is a novel. // ha, ok
Operator for [Wednesday~Friday]: me or you? // I do it, my sister sings in the choir that night. // then yes
Is '[dear~love~my heart]' too soft for the mother? // She is hard. Leave it out. // out
I've a better rhyme for the drowning song. // Go on // '[tide~bride~wide]' with 'inside' // ok that's good, damn
Line [210~233~246] is a swear word in our dialect. // Good, it is one in the original. // school matinee version then
Backup laptop is updated to version [14~16~19]. // Tested with the clicker? // yes both
Sorry, only now reading this, was at my [choir~boxing class~allotment]. The answer is yes.  // grand, thanks
Does anyone have the [Cornish~Manx~Asturian] word list? A woman in row C asked. // On my shelf, I scan page [12~30~44]. // row C will be proud
The choir sings verse [two~four] twice now. Loop it or blank it? // Blank the second, they know it by then. // blank
Your version of the storm is [nine~twelve~fifteen] lines, mine is [twenty~twenty-two]. Am I a gossip? // You're a poet. Cut four. // cut, bleeding
Cable for the projector at [left~right] balcony too short by [two~three] metres. // We have a long HDMI, it's pink. // pink is fine
What's the rule for numbers, words or digits? // Digits from [ten~thirteen] up. // ok
I'd keep the priest formal, 'vous' and all, until scene [6~7~9]. // In ours he goes informal when he lies. // oh that is clever, stealing it
Trial run on [Tuesday~Thursday] with [six~eight~eleven] pensioners, best critics in the county. // What did they say? // 'Slower, and bigger, and where is the toilet'
File is called final_[3~5~7]_really. // I'll rename it before it breeds. // merci
Black slide at the end, [five~eight] seconds or until applause? // Until somebody coughs. // human timing, good
Should the stage directions be shown for the deaf audience? // The sounds yes, [bell, waves~bell, gulls], not the moves. // makes sense
Are we saying 'parish' or 'village'? // Parish. The priest is half of the plot. // Parish it stays
The Galician for [seaweed~low tide~bell rope], short form? // In the glossary under letter [A~B~M]. // you're an institution
There's an extra blank after cue [12~58~99]. // For the breath. // then I breathe too
Somebody in the audience thanked me for the surtitles. First time in [nine~eleven] years! // frame it
""", 4)
MAIL = lines("""
Subject: Receipts for [September~October~the workshop week~the third leg] | Dear colleague, I am missing [two~three~four] receipts for the [diesel~hotel~ferry~paint]. Could you scan them when you pass the machine? // Scanned and attached. The paint one is a photograph of a photograph, sorry. // All readable, thank you very much.
Subject: Timesheets | Hello, the grant office wants the hours per work package, not per week. May I ask you to split [October~November~last month]? // Of course, it took me ten minutes only. Attached. // Perfect, this goes in the folder.
Subject: Exchange rate | Which rate do we take for sterling, the one of the [first~last] day of the month? // The one of the month's first day on the Commission's page. // Understood.
Subject: Video trailer | The cut of [40~60~90] seconds is here. I find the second half a bit long, what do you think? // I would lose the dog. Otherwise lovely. // The dog is gone, with regret.
Subject: Children's booklet | We'd print [400~600~800] copies in three languages. Would you take [100~150]? // Yes please, the libraries here ask for them already. // Noted, they come with the van.
Subject: Photographer's rights | She asks for [150~200~250] for use abroad. That is fair to my mind. // Fair indeed, put it under communication. // Done, contract signed.
Subject: Insurance value of the bell | The broker would like a value. I proposed [6,000~7,500~8,000] euros. // Seems right for bronze and a year of work. // Then it is in the policy.
Subject: Visit of the [school inspector~mayor~cultural attaché] | A small matter: she would like to see the rehearsal on [Tuesday~Thursday]. Does this disturb? // Not at all, she may even hold the rope. // She was told and is delighted.
Subject: Archive | May I have the programme of the [first reading~workshop showing] for our archive? // In the post today, two copies. // It arrived, very beautiful paper.
Subject: Residency rooms | The flat above the bakery is free from the [3rd~8th~14th]. It smells of bread at four in the morning. // No actor has ever complained about bread. // Booked.
Subject: VAT on the [workshop~hire~rights] | Our accountant says reverse charge. Does yours agree? // He grumbles, therefore he agrees. // Good, I issue it that way.
Subject: Proofs of the programme | Please look at page [4~6~9], the biographies. // Two accents were missing and I shortened mine. // Corrected, it goes to print.
Subject: Costume cleaning | The [oilskins~wool coats~choir robes] cannot go in the dryer. I found out for all of us. // Oh no. How small? // It now fits my nephew. A new one is ordered, we pay.
Subject: Access guide | Attached our guide with step counts and the lift size of [90~110~120] cm. // Thank you, our wheelchair users group will go through it. // Their remarks are most welcome.
Subject: Interns | We have a student for [six~eight~ten] weeks. May she follow you on the next leg? // With joy, if she can carry. // She rows. She can carry.
Subject: Press cuttings | Here the [third~fourth~fifth] packet. One critic found the water 'too wet'. // That is going on our toilet door. // On ours too.
Subject: Mid-term figures | Audience so far [1,240~1,815~2,360]. I need yours to add. // [640~702~755], of which a third under 26. // Very good, thank you.
Subject: Music rights | The society asks for the list of the [seven~nine] songs with minutes. // Here it is, [the lullaby is traditional~the shanty is public domain]. // Filed.
Subject: Storage | We can keep the deck in the old sardine factory for [90~110] a month. // That's a bargain, take it. // Taken, it only smells a little.
Subject: Thank you for [Saturday~last week~the welcome] | I wanted to thank your front of house people, they were so kind with the school buses. // I'll read it to them at the briefing, it will make their week.
Subject: Evaluation forms | How many did you get back? Ours: [61~74~88]. // Around fifty, and one drawing of a whale. // The whale must go in the report.
""", 4)

# each one's way of writing, laid over the everyday lines
plain, opening = s.exchange, {
    gethin: ["", "", "Right. ", "Aye, "], yann: ["", "", "Bon. ", "Alors: ", "Voilà, "], brais: ["", "", "ok so ", "meu, "], declan: ["", "Ah now, ", "Listen, ", "Well! "],
    mari: ["", "", "Lovely one. ", "Hiya, "], uxia: ["", "", "Ola! ", "Hey hey, "], solene: ["", "", "For information: ", "Dear all, "], sinead: ["", "", "Lads. "], tomos: ["", "", "Shwmae, "],
    mathieu: ["", "", "Hm. ", "I think: "], iago: ["", "", "boas, "], oisin: ["", "", "Howya, "]}
ending = {brais: ["", "", " :)"], uxia: ["", "", "!!", " xx"], mari: ["", "", " x"], solene: ["", "", " S."], iago: ["", "", " ;)"], mathieu: ["", " ..."], declan: ["", "", " D"], oisin: ["", "", " \U0001F44D"], yann: ["", "", " (Y.)"]}


def exchange(medium, channel, date, one, other, turns, *rest):
    said = []
    for k, text in enumerate(turns):
        who, whom = ((one, other), (other, one))[k % 2]
        if medium == "mail":
            hello = s.chance.choice(["", f"{whom.first},\n\n", f"Dear {whom.first},\n\n"]) if k < 2 else ""
            bye = s.chance.choice(["", f"\n\n{who.first}", f"\n\nBest\n{who.first}", f"\n{who.name[0]}."]) if k < 2 else ""
            head, bar, body = text.rpartition("| ") if text.startswith("Subject: ") else ("", "", text)
            said.append(head + bar + hello + body + bye)
        else:
            text = (s.chance.choice(opening.get(who, [""])) if k == 0 else "") + text
            if who in (brais, iago) and s.chance.random() < 0.6:
                text = text.lower()
            if who in (gethin, brais, oisin) and s.chance.random() < 0.5:
                text = text.rstrip(".!")
            said.append(text + (s.chance.choice(ending.get(who, [""])) if k else ""))
    plain(medium, channel, date, one, other, said, *rest)


s.exchange = exchange
mx = lambda xs, ys: [(a, b) for a in xs for b in ys]
cross = lambda *groups: [p for i, a in enumerate(groups) for b in groups[i + 1:] for p in mx(a, b)]
T = "2026-03-13"
for where, lst, rate, groups in ((("slack", "stage"), STAGE, 2.6, ([sinead, oisin], [gethin], [yann], [brais])), (("slack", "tour"), TOUR, 2.6, ([declan], [mari], [solene], [uxia])),
                                 (("slack", "surtitles"), SUR, 1.4, ([oisin], [tomos], [mathieu], [iago])), (("mail", None), MAIL, 2.0, ([declan, sinead], [mari, rhi], [solene], [uxia, antia]))):
    pairs = cross(*groups)
    s.chatter(where, pairs, rate, lst, last=T, reply_minutes=(4, 260), answered=0.97)
    kept = [p for p in pairs if {p[0].party, p[1].party} not in ({G, K}, {C, L})]
    s.chatter(where, kept, rate * 0.6, lst, first="2026-03-16", reply_minutes=(5, 300), answered=0.95)
    gk = [p for p in pairs if {p[0].party, p[1].party} == {G, K}]
    s.chatter(where, gk, 0.08, lst, first="2026-03-16", reply_minutes=(60, 900), answered=0.8)
# Glanmor and Kervran had much to do with each other before
s.chatter(("slack", "stage"), [(gethin, yann)], 0.8, STAGE, last=T)
s.chatter(("slack", "surtitles"), [(tomos, mathieu)], 0.8, SUR, last=T)
s.chatter(("slack", "tour"), [(mari, solene)], 0.6, TOUR, last=T)
s.truth("2026-04-10", "contact thins out: hardly a word between the two since mid-March", G, K, 3)
# Corrib House answers Lúa Nova within hours until March, from then on after days
date = dt.date(2026, 3, 18)
while date < dt.date(2026, 6, 26):
    if date.weekday() < 5 and date not in s.closed[L] and date not in s.closed[C]:
        if s.chance.random() < 0.5:
            who = s.chance.choice([(uxia, declan), (brais, sinead), (iago, oisin)])
            where, lst = {uxia: (("slack", "tour"), TOUR), brais: (("slack", "stage"), STAGE), iago: (("slack", "surtitles"), SUR)}[who[0]]
            slow = 500 if date < dt.date(2026, 4, 10) else 1300
            s.exchange(*where, date, *who, s.chance.choice(lst)[:2], (slow, slow * 2.2), 0.9, 0.7, (8.5, 17.5))
    date += dt.timedelta(days=1)
s.truth("2026-04-30", "replies slow down: from hours to three or four days", C, L, 2)

# --- minutes and the good beginning
ALL = [aoife, declan, rhi, mari, gwen, yann, antia, uxia]
s.minutes("2025-09-11", "Arc call", ALL, """
- The Bell Under the Water: script in four languages read aloud in Quimper, everybody moved. Galway hosts the first rehearsal block, A Coruña builds bell, cradle and deck.
- Tour plan agreed: premiere A Coruña 27 February, Galway 20 March, Aberystwyth 17 April, Quimper 8 May, Santiago 12 June. Changes of dates: three weeks' warning to all, in this call or by mail.
- Second cycle 2027-28: four new plays, one per house, each opening in its own language first. All enthusiastic.

Decisions: call every three weeks on Thursday.

Actions:
- Brais: rigging calculation by 10 October
- Mathieu: surtitle template by 3 October
- Declan: cost sheet for the van by 19 September
""")
s.minutes("2025-10-02", "Arc call", ALL, """
- Template for surtitles delivered two days early. Applause.
- Cost sheet for the van is there; Solène asked for a column for tolls, added on the spot.
- Casting closed: eleven actors, three from each house but two from Aberystwyth.

Actions:
- Uxía: list of rooms by 15 October
- Gethin: sightline drawings of all houses by 24 October
""")
s.minutes("2025-10-23", "Arc call", ALL, """
- Rigging calculation done and checked by Gethin, who found it 'indecently tidy'.
- Rooms list done. Sightlines on Friday.
- Aoife proposes a children's chorus in every town. Gwenaëlle is worried about the hours of work for minors in France; she and Aoife look at it together.

Actions:
- Aoife and Gwenaëlle: note on chorus by 13 November
""")
s.minutes("2025-11-13", "Arc call", ALL, """
- Chorus: solved, evening rehearsals end at 19:30 in Quimper.
- Lúa Nova needs to move the workshop showing from 4 to 11 December because the town hall repairs its roof. Told five weeks ago, all had changed their tickets. Thanks for the early word.
- Budget at 61 percent used, in line.
""")
s.minutes("2025-12-04", "Arc call", [aoife, declan, rhi, mari, gwen, solene, antia, uxia], """
- Looking back at the autumn: everybody names the reading in Quimper as the best day.
- Kervran closed 20 December to 4 January, as every year.
- Rhiannon: nothing special from the Welsh side, all fine with the council.

Actions:
- Mathieu: French and Breton surtitles, full set, by 30 January
- Mari: fit-up plan Aberystwyth by 16 January
""")
s.truth("2025-12-04", "pressure not shared: the council had announced a cut of a third in November", G, K, 1)
a = s.slack("2025-09-03 09:12", "arc", aoife, "Dia dhaoibh / Shwmae / Demat / Ola! The room is open. Say who you are and what you had for breakfast.")
s.slack("2025-09-03 09:20", "arc", gethin, "Gethin. Lights, ropes. Toast.", a)
s.slack("2025-09-03 09:31", "arc", gwen, "Gwenaëlle, I direct the house in Quimper. Coffee, and a second coffee.", a)
s.slack("2025-09-03 09:44", "arc", antia, "Antía from A Coruña! I had octopus. No, really, it was left from a wedding", a)
s.slack("2025-09-03 10:02", "arc", declan, "Declan, I mind the money so ye can be geniuses. Porridge, as befits.", a)
# noise: shared joke about each other
a = s.slack("2025-10-09 16:02", "stage", yann, "Gethin, I must tell you that the Welsh make a coffee that is a crime under the Geneva convention.")
s.slack("2025-10-09 16:05", "stage", gethin, "And your tea is a damp rumour. War it is.", a)
s.slack("2025-10-09 16:09", "stage", yann, "haha. I bring you a proper machine with the van in November, as reparation", a)
s.slack("2025-10-09 16:10", "stage", gethin, "I surrender unconditionally.", a)
# noise: critique of a third firm
a = s.slack("2025-11-05 11:20", "tour", mari, "Right, I have had it with Gwennol Ferries. Third time they lose the booking, nobody picks up, and they charged us for a horsebox.")
s.slack("2025-11-05 11:28", "tour", solene, "They are impossible. Last year they billed us a caravan. I have a name in their claims office, I send it.", a)
s.slack("2025-11-05 13:40", "tour", mari, "Refund came! 214 pounds and an apology for the horse. Solène you're a marvel", a)
# noise: simply urgent
a = s.slack("2025-11-19 06:55", "stage", sinead, "URGENT. Van dead on the quay in Rosslare, boat loads at 8. Who has a breakdown cover number? Now please.")
s.slack("2025-11-19 06:58", "stage", gethin, "Policy 7710-42, ring the green number on the sun visor. I'm up.", a)
s.slack("2025-11-19 07:03", "stage", yann, "I can send Erwan with the truck to Cherbourg if the boat leaves without.", a)
s.slack("2025-11-19 07:41", "stage", sinead, "It was the battery. We're on the boat. I am buying everyone a drink.", a)
# noise: escalation both asked for
a = s.mail("2025-11-26 10:15", yann, [gwen, rhi], "Bell: one decision from you two, please", "Chère Gwenaëlle, dear Rhiannon,\n\nGethin and I have turned the question of the second safety line for three days. I would like it, he thinks that it spoils the picture, and we both have good reasons. We agreed that you should choose, and we shall be content with either.\n\nYann (and Gethin, who has read this)", cc=[gethin])
b = s.mail("2025-11-26 14:30", rhi, [yann, gwen], "Re: Bell: one decision from you two, please", "Diolch both. Gwenaëlle and I spoke at lunch. Two lines, painted black. Safety first, beauty a close second.", cc=[gethin], reply_to=a)
s.mail("2025-11-26 15:02", gethin, [rhi, gwen, yann], "Re: Bell: one decision from you two, please", "Fine. Black paint ordered.", reply_to=b)
# noise: apology for a trifle
a = s.mail("2025-12-16 09:03", uxia, solene, "A thousand sorries", "Solène, I am so ashamed: I sent you the rooming list with my shopping list on the second sheet. You now know about the sardines.\nUxía")
s.mail("2025-12-16 09:40", solene, uxia, "Re: A thousand sorries", "Dear Uxía, there is nothing to forgive. I have only one question: eleven tins?", reply_to=a)
# noise: leave with handover
a = s.slack("2025-12-10 12:00", "stage", oisin, "News: baby due mid January, so I'm off 12 Jan to 6 Feb. Sinéad has my plot, patch and passwords, and Brais knows the desk better than me anyway.")
s.slack("2025-12-10 12:06", "stage", brais, "parabéns!!! go be a father, the desk is safe", a)
s.slack("2025-12-10 12:11", "stage", gethin, "Da iawn. Sleep now.", a)

# --- January: the turn
s.minutes("2026-01-08", "Arc call", ALL, """
- Happy new year. Fit-up plan for Aberystwyth comes next Friday.
- Bell arrived in the workshop from the foundry, photographs shown. Brais rang it into the microphone.
- Kervran prints its season leaflet on 23 January with all dates as agreed in September.
""")
a = s.slack("2026-01-22 09:48", "stage", gethin, "Fit-up plan Aber is in the folder, v4. Load-in 8 May, shows 9 and 10 May. Shout if the steel order is wrong.")
s.slack("2026-01-22 10:31", "stage", yann, "8 May? In Aberystwyth? On the 8 May the set is with us in Quimper, it is our first night. Is this an error of typing?", a)
s.slack("2026-01-22 11:15", "stage", gethin, "No. We gave April to a hire. Since before Christmas I think. Thought you had it from upstairs.", a)
s.slack("2026-01-22 11:19", "stage", yann, "From upstairs we had nothing. Our leaflet goes to the printer tomorrow.", a)
s.truth("2026-01-22", "change without notice: Aberystwyth moved onto Quimper's dates", G, K, 5)
a = s.mail("2026-01-22 15:10", gwen, rhi, "8 May", "Dear Rhiannon,\n\nIt is by a drawing in a folder that I discover that our first night no longer has a set. I have stopped the printer, it costs us 640 euros, and I have a hall with a brass band for that weekend. How long did you know?\n\nGwenaëlle Le Bras", cc=[mari, solene])
s.truth("2026-01-22", "surprise: Kervran reads of the lost dates the day before it prints", G, K, 4)
s.mail("2026-01-27 17:52", rhi, gwen, "Re: 8 May", "Gwenaëlle, apologies if it didn't reach you. April was a commercial decision on our end which I can't go into. I'm sure you can find another weekend. R", cc=[mari], reply_to=a)
s.minutes("2026-01-29", "Arc call", [aoife, declan, rhi, gwen, yann, antia, uxia], """
- Dates: Kervran moves to 22 May, at its own cost for now. No discussion of the reasons. Gwenaëlle asks that it be written down that she asked.
- Declan suggests we look forward.
- Surtitles: Mathieu needs some days more; full set by 6 February.
""")
# promise slips
a = s.slack("2026-02-09 10:00", "surtitles", tomos, "Bore da Mathieu, the sixth was Friday, nothing in the folder under FR or BR? I need them to lay the Welsh alongside.")
s.slack("2026-02-10 16:47", "surtitles", mathieu, "Wednesday without fault.", a)
s.slack("2026-02-13 09:05", "surtitles", tomos, "It's Friday now. Is there even a half set?", a)
s.slack("2026-02-16 18:20", "surtitles", mathieu, "There were other priorities given to me. End of the week.", a)
s.slack("2026-02-24 08:58", "surtitles", tomos, "Premiere is in three days and I've still only your first act.", a)
s.truth("2026-02-13", "promise slips: the surtitles, now for the third time", K, G, 4)
# pressure comes out
a = s.slack("2026-02-17 08:40", "arc", antia, "Is this true?? A friend in Cardiff sends me the newspaper: 'Glanmor loses a third of council money, decided in November'. Rhiannon, are you all right?")
s.slack("2026-02-17 12:25", "arc", rhi, "It's true. We chose to keep it in the house. That's why April went to the hire company, since people will now ask.", a)
s.slack("2026-02-17 12:44", "arc", solene, "In December one wrote in the minutes 'all fine with the council'. I only note it.", a)
s.truth("2026-02-17", "surprise: the cut is known from the newspaper, three months later", G, L, 4)
# escalation without an earlier word
a = s.mail("2026-02-26 08:15", rhi, [aoife, antia], "Kervran - formal note to the joint board", "Dear both,\n\nI have this morning sent a letter to Councillor Ellis, Mme Thépaut of the Region and the rest of the joint board concerning non-delivery by Kervran of its surtitles, and asking that the third instalment to Quimper be held. I'm told the board meets on the 5th. For your information.\n\nRhiannon Pugh", cc=[gwen])
s.mail("2026-02-26 11:02", gwen, rhi, "Re: Kervran - formal note to the joint board", "Madame,\n\nYou have my number since two years. My funder calls me at 9 h 20 and reads to me your letter by telephone. I would have given you an explanation, had there been a question.\n\nG. Le Bras", cc=[aoife, antia, solene], reply_to=a)
s.truth("2026-02-26", "escalation without an earlier word: a letter to the board and the Region", G, K, 5)
s.truth("2026-02-26", "vicious circle: dates moved, surtitles left lying, letter to the board", G, K, 4)
# newcomer
s.slack("2026-02-16 09:30", "arc", antia, "From today Noa Vilariño is with us as tour co-ordinator for all the four houses. Please take her by the hand!")
s.slack("2026-02-18 10:12", "tour", noa, "Hello all, I'm Noa. Could somebody give me access to the cost sheet and the van calendar? And is there a list of who does what in each house?")
s.slack("2026-02-23 09:20", "tour", noa, "Me again :) still locked out of the sheet. Also happy to have twenty minutes with each house, any hour.")
s.mail("2026-03-03 11:30", noa, [declan, mari, solene], "Trying to find my feet", "Good morning,\n\nI've been here for two weeks now and I piece things together from old threads. I don't know who to ask about the trucking, nor what was promised to whom in autumn. The file of the previous co-ordinator seems to be with Galway? A call would help me a lot.\n\nNoa Vilariño")
s.slack("2026-03-10 17:05", "tour", noa, "I booked the trucks as I understood it from the September minutes. If it is wrong, well, I asked.")
s.truth("2026-03-03", "newcomer left alone: three tries, nobody shows her anything", C, L, 3)
# label
a = s.slack("2026-03-05 14:22", "stage", gethin, "Patch list from Quimper not here. Quimper being Quimper. You'd get more sense out of the bell.")
s.slack("2026-03-05 14:40", "stage", sinead, "Ah here.", a)
s.slack("2026-03-05 15:58", "stage", yann, "I read also, you know.", a)
s.truth("2026-03-05", "loose label", G, K, 4)
# noise: an illness in the midst
a = s.slack("2026-03-09 08:02", "surtitles", iago, "I'm in bed with 39, cannot open the cues. Can someone take over Galway rehearsal tonight?")
s.slack("2026-03-09 08:15", "surtitles", oisin, "I have it. Sleep, boy.", a)
s.slack("2026-03-11 09:00", "surtitles", iago, "alive again, and thanks Oisín, cue 88 was even better your way", a)
# credit
s.minutes("2026-03-12", "Arc call", [aoife, declan, rhi, antia, uxia], """
- Premiere in A Coruña: full house, four curtain calls. Kervran sent its excuses at noon, without a name.
- Board did not hold the instalment; asks the houses 'to sort it between themselves'. Nobody takes this up.
- Galway opens on the 20th.
""")
a = s.slack("2026-03-19 11:10", "arc", uxia, "We just saw the Irish Times piece and the Galway programme. 'A Corrib House creation, with bell and setting by Corrib's workshop.' Brais and four people made that bell from September until January.")
s.slack("2026-03-19 11:41", "arc", brais, "my mother asked me if I had dreamed it. 5 months. not one name.", a)
s.slack("2026-03-19 17:30", "arc", declan, "Ah lads, press office shortened it. Sure everyone in the business knows. It'll be grand.", a)
s.truth("2026-03-19", "contribution not credited: the bell is said to be from Galway", C, L, 4)
# noise: announced change
a = s.mail("2026-03-24 09:30", sinead, [uxia, mari, solene, gethin, yann, brais], "Corrib House dock closed 1 to 12 June - early warning", "All,\n\nThe council is digging up our lane. No vehicle over 3.5 t can reach the dock from 1 to 12 June. That's ten weeks away; nothing of ours travels then, the store in Oranmore stays open and I've the keys. If it hurts anyone tell me by Easter and I'll find a forklift.\n\nSinéad")
s.mail("2026-03-24 10:50", yann, sinead, "Re: Corrib House dock closed 1 to 12 June - early warning", "Thank you for the good warning. For us it changes nothing.", reply_to=a)
# request without answer
a = s.mail("2026-03-25 10:05", uxia, declan, "Share of box office, first leg", "Dear Declan,\nfor our year-end I need the Galway box office statement and our share (clause 5, thirty days). Can you say when?\nUxía")
b = s.mail("2026-04-08 09:10", uxia, declan, "Re: Share of box office, first leg", "Declan, did you see this one? The accountant sits on my shoulder.\nUxía", reply_to=a)
s.mail("2026-04-22 16:44", uxia, declan, "Re: Share of box office, first leg", "Third time. I also left a word with your front desk. I do not know any more how to ask.\nU.", cc=[aoife], reply_to=b)
s.truth("2026-04-22", "request without answer: the box office statement", C, L, 4)
# meetings cancelled
s.mail("2026-04-01 17:20", declan, [rhi, mari, gwen, yann, antia, uxia], "Tomorrow's call", "All, with Easter on top of us I'd say we skip tomorrow. Next one as planned on the 23rd.\nD")
s.mail("2026-04-22 18:35", aoife, [rhi, mari, gwen, yann, antia, uxia], "Arc call 23 April", "Friends, I'm in Dublin tomorrow with people about the show, Declan too. Let's leave it this once.\nAoife")
s.slack("2026-05-13 19:02", "tour", declan, "No call this week, not much on the list anyhow.")
s.slack("2026-05-15 09:15", "tour", antia, "There is very much on the list, Declan. It's the third in a row.")
s.truth("2026-05-13", "meetings cancelled: three calls running", C, L, 3)
# us against them
a = s.slack("2026-04-14 10:20", "tour", solene, "For my sheet: who pays the second trucking? It is only because of the changed weekend, 2,180 euros.")
s.slack("2026-04-14 15:31", "tour", mari, "We've our own backs to the wall. I honestly don't see why Aber should bail Quimper out again.", a)
s.slack("2026-04-14 15:50", "tour", solene, "Again? On this side of the water people have paid for all what on your side was decided. At least here we know now with whom we can count, and it is Coruña.", a)
s.slack("2026-04-14 16:04", "tour", mari, "Well, there's your camp and there's ours then.", a)
s.truth("2026-04-14", "us against them", K, G, 4)
# goals drift
a = s.mail("2026-04-28 12:00", aoife, [rhi, gwen, antia], "Something lovely from Dublin", "Dear all,\n\nHalcyon Presentations want the Bell for nine weeks in Dublin and London next spring. English throughout, forty minutes shorter, two names from television. I know it is not quite what we wrote down in the beginning, but the four tongues were always going to be hard to sell and this would pay for the roof. I've said we're very interested.\n\nAoife", cc=[declan])
b = s.mail("2026-04-29 09:20", antia, [aoife], "Re: Something lovely from Dublin", "Aoife, I read it twice. If one takes the four tongues out of it, what have we been doing for a year? I did not join for a roof in Galway. And 'we', who said this?\nAntía", cc=[rhi, gwen, declan], reply_to=a)
s.mail("2026-05-06 18:10", aoife, [antia], "Re: Something lovely from Dublin", "It's only talk at this stage. We can have it out over a glass in Santiago.", cc=[rhi, gwen, declan], reply_to=b)
s.truth("2026-04-28", "goals drift: an English-only version for the big cities", C, L, 3)
# silence
a = s.mail("2026-05-05 10:00", antia, [gwen, yann, solene], "2027: are you with us?", "Queridas, querido,\n\nthe application for the second cycle must be in by 30 June and Quimper was to write the part on young audiences. I have no line from you on it since March. A yes, a no, a swear word, anything?\n\nAntía")
s.slack("2026-05-19 11:30", "arc", antia, "Kervran friends, did my mail on 2027 arrive? I ring and I get the music.")
s.truth("2026-05-19", "silence: nothing on the second cycle", K, L, 3)
# noise: urgent and good
a = s.slack("2026-05-21 13:14", "stage", yann, "Hot: winch brake is dead and we open tomorrow at 20 h 30. Brais, can you talk me through it by video in the next half hour?")
s.slack("2026-05-21 13:17", "stage", brais, "calling you now", a)
s.slack("2026-05-21 15:40", "stage", yann, "It holds. Tested with 120 kg. Brais is a gentleman.", a)
# ambition fades
s.minutes("2026-05-28", "Arc call", [declan, mari, antia, uxia, noa], """
- First call since March. Forty minutes, no cameras.
- Second cycle: of the four plays there remains one reading, perhaps a podcast. Mari: 'Let's keep it small, nobody has the puff.' Declan: 'Something we can tick.' Not opposed.
- Young audiences, chorus in each town: dropped from the paper.
- Santiago on 12 June goes ahead.
""")
s.truth("2026-05-28", "ambition fades: four plays become one reading", G, L, 3)
# noise: irony that is friendly
a = s.slack("2026-06-03 10:44", "stage", brais, "Sinéad your labels on the crates are a dictatorship. I obey.")
s.slack("2026-06-03 10:50", "stage", sinead, "All resistance is colour coded.", a)
# noise: disagreement settled
a = s.slack("2026-06-09 15:20", "surtitles", tomos, "Iago, I think outdoors in Santiago the white text dies. I'd fight you for amber.")
s.slack("2026-06-09 15:42", "surtitles", iago, "I'd fight back, but I went to look at the square at nine in the evening and you are right. Amber.", a)
# leaves
s.mail("2026-06-16 09:00", gwen, [aoife, rhi, antia], "Decision of our conseil d'administration", "Mesdames,\n\nOur board met last night. Kervran plays no part in the application of the 30 June and after the accounts of this year are closed we do not continue. We have taken up a conversation with the houses of Rennes and Nantes. Solène will settle what is open between us. I regret the reading in Quimper, it was a beautiful day.\n\nGwenaëlle Le Bras", cc=[solene, yann])
s.truth("2026-06-16", "leaves: Kervran will not go on", K, G, 5)
a = s.slack("2026-06-16 12:02", "arc", noa, "I'm reading this in the van with the set. Does the return leg still go by Quimper or not? The driver asks me.")
s.slack("2026-06-18 10:15", "arc", sinead, "Via Roscoff to Oranmore, straight. I'll ring him. Sorry Noa.", a)
s.write()
