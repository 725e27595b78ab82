import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

story = Story(1893, "Europe/Dublin", "2025-04-01", "2026-02-13")
story.party("tidewrack", "tidewrack.example")
story.party("candilejo", "candilejo.example")
P = story.person
dar = P("Dara Keane", "tidewrack", "Producer")
nia = P("Niamh Costello", "tidewrack", "Game director")
ois = P("Oisín Farrell", "tidewrack", "Technical animator")
rut = P("Ruth Hegarty", "tidewrack", "Art director")
pad = P("Paddy Brophy", "tidewrack", "Engine programmer")
sin = P("Sinéad Lally", "tidewrack", "Finance")
mar = P("Marta Ferrer", "candilejo", "Producer")
ike = P("Iker Zubiri", "candilejo", "Lead animator")
luc = P("Lucía Monzó", "candilejo", "Rigging TD")
alv = P("Álvaro Peris", "candilejo", "Animator")
nur = P("Nuria Blasco", "candilejo", "Administration")
joa = P("Joan Sanchis", "candilejo", "Pipeline")

for party, spans in {
    "tidewrack": [("2025-04-18", "2025-04-21"), ("2025-05-05",) * 2, ("2025-06-02",) * 2, ("2025-08-04",) * 2, ("2025-10-27",) * 2, ("2025-12-22", "2026-01-02"), ("2026-02-02",) * 2],
    "candilejo": [("2025-04-18", "2025-04-21"), ("2025-05-01",) * 2, ("2025-06-24",) * 2, ("2025-08-04", "2025-08-22"), ("2025-10-09",) * 2, ("2025-12-08",) * 2, ("2025-12-24", "2026-01-06")]}.items():
    for first, last in spans:
        story.away(party, first, last)

story.channel("weir-animation", [dar, nia, ois, rut, mar, ike, luc, alv])
story.channel("weir-tech", [ois, pad, dar, luc, joa, ike])
story.channel("weir-production", [dar, nia, rut, sin, mar, ike, nur])
story.channel("tidewrack-weir", [dar, nia, ois, rut, pad, sin])
story.channel("candilejo-weir", [mar, ike, luc, alv, joa, nur])

STYLE = {dar: ("Howya {},", "Cheers,\nDara"), nia: ("Hi {},", "Niamh"), ois: ("Hey {},", "Oisín"), rut: ("{},", "R."), pad: ("", "paddy"), sin: ("Hi {},", "Kind regards,\nSinéad"),
         mar: ("Hello {},", "Un saludo,\nMarta"), ike: ("", "Iker"), luc: ("Hi {}!", "Besos\nLucía"), alv: ("Hi {},", "Thanks,\nÁlvaro"), nur: ("Dear {},", "Best regards,\nNuria Blasco"), joa: ("Hi {},", "Joan")}
plain_mail, plain_slack = story.mail, story.slack


def mail(when, sender, to, subject, text, cc=(), reply_to=None):
    who = to[0] if isinstance(to, (list, tuple)) else to
    hello, bye = STYLE[sender]
    hello = hello.format("all" if isinstance(to, (list, tuple)) and len(to) > 1 else who.first)
    if hello and (reply_to is None or story.chance.random() < 0.5):
        text = hello + "\n\n" + text
    return plain_mail(when, sender, to, subject, text + "\n\n" + bye, cc, reply_to)


def slack(when, channel, who, text, thread=None):
    if who is pad:
        text = text[0].lower() + text[1:].rstrip(".")
    return plain_slack(when, channel, who, text, thread)


story.mail, story.slack = mail, slack

# ---------------------------------------------------------------- background
# First letter: who begins (T Tidewrack, C Candilejo, * either); second: channel (a animation, t tech, p production).
CHAT = """
Ca {c} blocking for {s} is in the folder, no polish, please look only at the acting. || Watching now. || Love the second beat. Could the turn come {n} frames earlier? || Yes, easy
Ca Doubt: in {s} does {c} know already about the flood? Changes the face. || Not yet, she finds out a scene later. || Ok then more calm.
Ca {s} v{n} up. I have changed the hand because it was looking like a fork. || It was a bit forky all right. Much nicer
Ca How tall is {c} next to the mill door? In the storyboard three different answers. || Go by the model sheet, shoulder at the latch. || perfect
Ca I send you playblast of {s} in one hour, render farm is slow today like me. || No rush at all, I'm in meetings till four. || There it is
Ca For {c} idle, do you prefer loop of {f} frames or double? || Double, with a blink somewhere in the middle. || Going with the blink.
Ca Somebody has reference of person who pulls a heavy wooden sluice? || Filmed Paddy pulling the office door that sticks. Link in the thread. || This is gold. His face is the scene.
Ca The otter in {s} has too much weight in the jump, or is it me? || It's not you. Half the weight, he's an otter not a labrador. || Hahaha ok
Ca Note 4 in your list for {s} I don't understand, what means "gammy"? || Sorry! Gammy = a bit broken. The left leg. || New word, thank you
Ca I liked your notes of yesterday, very clear. || Ah thanks, I rewrote them twice
Ca Can {c} cross the camera in {s}? Line will be broken. || Go for it if it's quick, the cut hides it.
Ca Lip sync {s}: which is the last voice file, 0{f} or the other with date? || The one with the date. I've binned the other so nobody else trips over it. || gracias
Ta Ruth's paintover for {s} is up. Mostly silhouette, arms away from the body. || I see it. It's better. || He said better! Framing that.
Ta Would you have {s} for the review on {wd} or is that mad? || Mad but possible, if rough is ok. || Rough is grand
Ta Small thing, {c}'s hat intersects the hood around frame {f}. || Fixed and sent, sorry I was blind.
Ta That walk for {c} in {s} had the whole office standing around my monitor. Class. || The team here is happy now, I told them. || As they should be
Ta Any idea who animated the pooka's ears in {s}? || Álvaro with too much coffee. || Give the man more coffee
Ta Is {s} final final or final? || Final. If you ask again it's final final. || I'm asking nothing.
Ta I'd take about {n} frames out of the pause in {s}, feels like the player will press skip. || I disagree a little, she needs the breath. Can I show you two versions? || Yeah do. || Version B. You were right about the breath, wrong about the length :) || fair
Ta Could someone send me a still of {c} for the grant report? || In the folder, with and without background. || Lifesaver
Ta Missed your question on {s} yesterday, sorry. Yes, left hand. || No problem, I had guessed left
Ta Colour script for {s} changed slightly, evening not dusk. No effect on yours, telling you anyway. || Ok thank you to tell.
Ta {c} blinks one eye after the other in {s}, is it on purpose? || No!! It's a key lost. But it's funny. || Keep it for the blooper reel
Ct Exporter stops at {c} with error {m}, anybody knows? || That's the scale on the root, set it to 1 and go again. || Works, thank you
Ct New rig of {c}, v{n}. Only the elbow changed, your animations stay. || Pulled it in, all {f} clips still play. Lovely
Ct Which version of the engine plugin we must have, 3.{n}? || 3.{n}, yes. Installer's pinned above. || ok installing
Ct Is it possible to have the importer ignoring the helper bones? They make noise in the list. || Give us till {wd}. || it's in, tick the box that says 'skip helpers' || You are a sun
Ct Sync to your server is slow tonight, 2 MB. Is it for us only? || Backup running on our side, should be quick again from ten. || Now it flies
Ct {s} in engine is one frame late against the audio. || known one, offset in the sequencer. fixed in tonight's build || Confirmed, fixed.
Ct How many bones the low version of {c} can have? || {f} tops on the small console. || We are at two less, uf.
Ct Question for who made the naming document: clip with capital or without? || Lower case all the way, sorry, page {n} contradicts itself. Correcting. || Seen, thank you
Ct I changed the folder names for {s} as agreed. Tell me if something cries. || Nothing cried
Ct My license for the engine ended today. || New key in your mail in a minute. || There. sorry, the reminder went to me and i was at the dentist || haha no problem
Tt Nightly is red, it's us not you, ignore any mails from the robot. || Ignoring robot. || green again
Tt Anyone else seeing {c}'s tail explode on import? || Yes, you have constraint from the old rig. Delete and reimport. || tail restored, dignity too
Tt Can we get the physics bones for {c} as a separate layer? || For sure, I do it tomorrow morning. || Uploaded, tell me. || spot on
Tt What's the frame budget on the crowd in {s}, are we over? || I count {f} characters, you said maximum forty. || grand so, plenty of room
Tt Dropping build {m} in the share for ye. Only new thing is the camera tool. || Camera tool is a very good present. || a rare compliment, saving that
Tt Is the twist in {c}'s wrist meant to flip past 170? || No, it's a limitation. I can add one more bone if you pay me a coffee. || Coffee's in the post
Tt There's a {m} MB texture in {s}, is that a mistake? || It's my mistake, I uploaded the painting file. || swapped, we're friends again
Tt Would ye mind if we rebooted the shared server at six? || Give us until seven, one render. || seven it is || done, back up
Cp Hours for this week are in the sheet, {f} over in cleanup, {n} under in rig. In total good. || Grand, thanks Marta & co.
Cp For the review on {wd}, who comes from you? I prepare the order of shots. || The usual plus one from sound. || Ok I put the sound ones first then
Cp Contract for the new animator is signed, she starts on Monday. || Brilliant! I'll set up accounts today and she can sit in on dailies from day one. || She is very happy
Cp Can I have the list of shots of chapter {n}? I don't find it. || In the sheet, third tab, it was hidden by me being clever. || found
Cp Tomorrow I'm not, my mother has operation of the eye. Iker has my phone. || Hope it goes well, mind yourselves. || All well! Thanks
Cp The delivery of {wd} I prefer to do at noon and not at evening, is it ok? || Noon's better for us too.
Cp Office here is with electricity problems, maybe we fall from the call. || Sure if ye vanish we'll carry on and write it up. || Survived!
Cp You want subtitles of the reviews for who is not there? || Would be deadly, yes please. || I start from the next
Tp Updated tracker: {s} moved to approved, {n} left in chapter {f}. || Confetti!
Tp Whoever sent the turrón, you've destroyed the studio's diet. || Guilty. There are more where it comes from.
Tp Can ye do the retro on {wd} instead? Publisher's in. || Yes, same hour? || Same hour, thanks a million
Tp Reminder that our bank holiday's on Monday so no standup. || Noted, we work and we will not miss you (joke)
Tp Mood check before the weekend: one to five? || Four. It's Friday and {s} is approved. || Five here, someone brought cake
Tp Publisher feedback on {s} is in: 'more of this please'. Passing it on word for word. || We put it on the wall
Tp Would you be free for the trailer chat at {n} minutes past? Running late. || Yes, I make coffee meanwhile.
*a {s}: green from me. || And from me. || ship it
*a Is it {s} or the next that has the rain? || {s}. The next is just after it stops. || merci, gracias, go raibh maith agat
*a I'm out sick, back on {wd} I hope. || Get well! Nothing is burning.
*a Sound's asking for the footstep frames on {c}. || Marked in the timeline, yellow ones. || they say thanks
*a Who's taking notes in the review? || I'll do it, I was hiding last time.
*a Happy birthday to the otter team :) || hahaha thank you
*p Can someone approve my access to the sheet again? || Done. || thx
*p My kid is home with a temperature so I'm half here till {wd}. || All good, we manage
*p Invoice CA-{f} approved? || Approved and in the run for Friday. || gracias
*p Link to the risk list? || Pinned, second from top. || got it
*t Anybody touched the shared config? || Me, put back now, sorry. || no harm done
*t Meeting room link is dead || try the one from last week || alive
Ca Storyboard {s} panel {n}: is it a cut or a pan? The arrow is ambiguous. || Pan. My arrows are a disgrace
Ca For the crowd of {s} I recycle six walks, nobody will see. || I'll see. But go on, six is loads.
Ca I would like that {c} touches the wall before entering in {s}. Is there collision? || There's collision, I'll check the height of it. || Lovely, it lines up
Ca Rough of {s}: first half is mine, second half is from the new girl. Be good with her. || Her half's excellent, tell her from me. || She is red like a tomato
Ca {s} has 1{f} frames and the sheet says {n} less. Which one commands? || The sheet's old. Yours commands.
Ca How dirty must be the apron of {c}? || Two weeks without a wash. || I call it "level student"
Ca I try {s} with a longer lens, compare please A and B. || A for me. B feels like spying on her. || Exactly that I thought. A.
Ca The fingers of {c} are on twos and the rest on ones, intentional from the model? || Intentional, gives it that carved feel. || ok I respect
Ca Playblast of {s} without textures, don't be frightened || Frightened only of how good it moves
Ta {s}: can the lantern swing stop before she speaks? It's stealing the line. || It's stopping now at frame {f}. || Much better, ta
Ta Could you hold the last pose in {s} another half second for the music? || Held. And a small breath so it's not photo. || Gorgeous
Ta For {c}, less eyebrow please. It's gone a bit soap opera in {s}. || Haha, we have good soap operas. Less eyebrow. || I'd watch it.
Ta Which shots of chapter {n} are you least happy with? I'd rather start there. || {s}, without doubt. || Right so, that goes first on {wd}
Ta I've a niggle with {s}, the arc of the arm is going through a corner about frame {f}. || I see the corner. Rounded. || smooth as butter
Ta {c} is looking at nothing in {s}. Where's the heron meant to be? || Up left, I had not the set. Corrected now.
Ta Two notes on {s}, both tiny, both in the doc. || Both done before the coffee
Ta Are we agreed that {s} ends on the hands? || Agreed, we spoke it on {wd}. || Just checking my memory
Ct I need a flag for mirrored poses of {c}, today I do by hand. || leave it with me || Flag's in, called flip_x || flip_x is my new friend
Ct Is the unit of {s} set in meters or in centimeters? The Miller is a giant. || centimetres in the set, metres in the rig. will convert on import || The Miller is again a normal man.
Ct Cache of {s} weighs {m} MB, acceptable? || Bit chunky, can you drop every second sample? || Half now and no difference to see.
Ct Test of clean machine passed {f} of {f}. || music to my ears
Ct The face of {c} in engine is darker than here. || different tone curve, i'll export ye the lut || With the lut is identical, thanks
Ct Rig {c}: I would rename two controls, "arm_up" and so on. Before I do, anything depends? || One script on our side. Give me till {wd}. || Changed, fire away. || Renamed.
Ct Who is owner of ticket {m}? || Me, and I'd forgotten it, doing it now. || no hurry
Tt {c}'s cape clips when she crouches. Could we get one extra control? || One extra yes, three no. || One's all I want
Tt Adding a column for engine status to the shot tracker, shout if that breaks anyone's filter. || Nothing broken
Tt Clip {f} of {c} has a stray key way off at frame {m}. || The animator's cat. Deleted.
Tt The batch import took {n} minutes for everything, used to be forty. Whoever did the cache, take a bow. || Joan takes the bow, he is blushing
Tt Could you re-export {s} with the root at zero? || Doing. || Done, also the neighbours for consistency. || class
Cp I put {s} in status yellow, only for the sound, not for us. || Makes sense
Cp In the sheet {s} appears two times with different hours. || Dupe from my copy and paste. Keep the lower one. || Kept
Cp Can we have the {n} model sheets on paper for the wall? || Printing them big, they'll be in the post {wd}. || They are on the wall!
Cp Next week we have students here, can I show {s} to them under silence? || Grand by us, just not the ending.
Cp We calculated {f} hours for {s}, are you comfortable? || Bit over what I'd pencilled. What's in it? || The water. Without water it's ten less. || Keep the water.
Tp Board's happy, budget for chapter {n} is unchanged. || Good news for a rainy day
Tp Any allergies for the visit? || Iker eats everything, Lucía without nuts. || Noted in large letters
Tp {s} to {wd} instead of the day before, sound needs it later anyway. Suit ye? || It suits us well
Tp I've a school concert on {wd} at four, back online by six. || Enjoy, what does she play? || Tin whistle. Pray for us.
*a who has the pen for {s} at this moment? || Me, until the evening. || ok I stay out
*a Can we do {s} first on {wd}? I have to leave on the half. || Sure.
*a The folder for {s} is a mess, I'm tidying at lunch. || bless you
"""
MAIL = """
Ca Subject: Notes {s} | Our comments to your comments are in the document, in green. Points {n} and after are done, in two we would like to convince you of the contrary. || Read them. You've convinced me on one. On the other I'd still like it slower, try it and I'll buy the pints if I'm wrong. || Tried. You don't have to buy.
Ca Subject: Delivery {s} | Delivery of today: {s}, {f} files, checked by Iker and by me. Please say if anything is missing. || All there and imports clean. Thanks!
Ca Subject: Reference wind | Do you have video from the west coast of how wind moves tall grass? Here is only oranges. || Took the dog out and filmed ten minutes. Excuse the heavy breathing. || This is perfect, also the dog will be in the game.
Ct Subject: Rig handover {c} | Rig of {c} with documentation of {n} pages. The face has two new controls for the eyebrow, the others as always. || Documentation! With pictures! Nobody's ever done that for us.
Ct Subject: Tool for retarget | Joan has written a small tool that passes walk cycles between {c} and the villagers. Do you want it? || Yes please. Paddy wants to know if it can be run from the command line. || It can, with --batch.
Cp Subject: Invoice CA-{m} | Please find invoice CA-{m} for the deliveries of the month. || Received and approved, goes out with the next run.
Cp Subject: Travel of the visit | We come on {wd} with the flight at noon, {n} persons. Is there a bus? || I'll collect ye in the van, there's space if nobody minds the amp. || Nobody minds.
Cp Subject: Tax certificate | Every year the tax office wants certificate of residence. Could you send yours? || Attached, took only {n} minutes of hold music. || Thank you, you are very fast.
Ta Subject: Direction for {s} | A page on what I'm after in {s}. Think of somebody carrying a full basin of water across a room. The rest is yours. || The basin helps very much. First pass on {wd}.
Ta Subject: Character sheet {c} | New sheet for {c}, only the coat differs, buttons on the other side. Say if it costs you time. || It costs one hour. Not worth to talk.
Ta Subject: Feedback playtest | {f} people played chapter {n}. They all mention the heron. Thought your team would like the quotes attached. || I have translated for everybody, there was applause.
Ta Subject: Reel request | Would you object to us using {s} in a talk at the college? Credits on the first slide, both studios. || No objection, very nice.
Tt Subject: Engine update | Heads-up that we go to the next engine version in four weeks. Test project attached so you can try it at your ease. || Tested with three rigs, all well. One warning that doesn't hurt.
Tt Subject: Crash log {s} | Log attached, falls over at frame {f} only on the older card. Any chance it's the cloth? || It's the cloth. New cache uploaded, can you try? || Solid now, thank you.
Tp Subject: Plan for next four weeks | The plan, same as what we talked through on the call. Nothing new hiding in there. || Checked with Iker, it fits.
Tp Subject: Credits list | Could you send the names as they should appear, accents and all? || In the attachment, {f} names. The accents are important, thank you to ask. || Pasted straight in.
Tp Subject: Payment CA-{m} | CA-{m} went out this morning, should be with you tomorrow. || Arrived. Thank you.
*a Subject: Missed your mail | Apologies, only saw your mail on {s} today. Short answer is yes, long answer is also yes. || Perfect, short one is enough.
*a Subject: Idea for {s} | Crazy idea: what if {c} never shows the face in {s}? Only back and hands. || I like it a lot. Let's bring it to the review. || Everybody said yes, even the sceptics.
*a Subject: Swap of shots | Can we swap {s} and the following one in the order? It would help with sound. || Yes, no cost for us either way.
*p Subject: Agenda leads meeting | Three points from our side: shots, hiring, the fair. Anything else? || Only holidays. || Added.
*p Subject: Thank you for the visit | Two great days, thank you for the food, the walk and the honest afternoon about the faces. || Likewise. The walls are still covered with drawings.
"""


def fill(line):
    c = story.chance
    values = dict(s=f"CS-{c.randint(1, 24):02d}", c=c.choice(["Brídín", "the otter", "the heron", "the Miller", "the pooka", "the ferryman", "old Nance"]), n=c.randint(3, 9), f=c.randint(12, 38), m=c.randint(120, 890),
                  wd=c.choice(["Tuesday", "Wednesday", "Thursday", "Friday"]))
    for key, value in values.items():
        line = line.replace("{" + key + "}", str(value))
    return line


GROUPS = {"Ta": [rut, ois, nia, rut, dar], "Tt": [ois, pad, ois], "Tp": [dar, dar, nia], "Ca": [ike, alv, luc, alv], "Ct": [luc, joa, luc], "Cp": [mar, mar, ike]}
MONEY = {"T": sin, "C": nur}
ROOM = {"a": "weir-animation", "t": "weir-tech", "p": "weir-production"}
POOLS, USED = {}, {}


ONCE = ["fork", "gammy", "labrador", "Paddy pulling", "blinks", "explode", "two versions", "license", "turr", "coffee", "my mother", "tomato", "student", "soap opera", "giant", "cat.", "whistle", "allergies", "electricity", "gradh", "go raibh", "basin", "wind moves", "hold music", "eyebrow please", "dog", "out sick", "temperature"]


def draw(medium):
    """Four times at most, a joke only twice, until everything is used up."""
    for more in range(9):
        for _ in range(400):
            if not POOLS.get(medium):
                POOLS[medium] = [l for l in (MAIL if medium == "mail" else CHAT).strip().splitlines()]
                story.chance.shuffle(POOLS[medium])
            line = POOLS[medium].pop()
            limit = 2 if "{" not in line or any(word in line for word in ONCE) else 4
            if USED.get(line, 0) < limit + more:
                USED[line] = USED.get(line, 0) + 1
                return line


def talk(medium, per_week, first, last, minutes=(3, 200)):
    for date in days(day(first), day(last)):
        if date.weekday() > 4:
            continue
        for _ in range(story.poisson(per_week / 5)):
            line = draw(medium)
            side, kind, text = line[0], line[1], fill(line[3:])
            if side == "*":
                side = story.chance.choice("TC")
            other = "C" if side == "T" else "T"
            one, two = story.chance.choice(GROUPS[side + kind]), story.chance.choice(GROUPS[other + kind])
            if any(word in text for word in ("nvoice", "Payment CA", "Tax cert")):
                one, two = MONEY[side], MONEY[other]
            if "my mother has" in text:
                one = mar
            # On the eve of a pause nothing is begun that would hang in the air
            if any(d in story.closed[p.party] for p in (one, two) for d in days(date, story.day_after(date))):
                continue
            story.exchange(medium, ROOM[kind], date, one, two, [part.strip() for part in text.split("||")], minutes, 1.0, 0.65, (9, 17.5))


def day_after(date):
    import datetime as dt
    return date + dt.timedelta(days=3 if date.weekday() == 4 else 1)


story.day_after = day_after
for first, last, chat, post in [("2025-04-01", "2025-04-30", 7, 3), ("2025-05-01", "2025-07-31", 9, 3), ("2025-08-25", "2025-09-05", 9, 3), ("2025-09-08", "2025-09-26", 14, 3),
                                ("2025-09-29", "2025-11-21", 8.5, 3), ("2025-11-24", "2025-12-12", 13, 3), ("2025-12-15", "2025-12-19", 9, 2), ("2026-01-07", "2026-02-11", 8.5, 3)]:
    talk("slack", chat, first, last)
    talk("mail", post, first, last, (20, 420))

# ---------------------------------------------------------------- calendar
story.series("Animation review", "2025-04-08 14:00", 1, "2026-02-10", 60, [rut, ois, nia, ike, alv, luc], skip=["2025-06-24", "2025-08-05", "2025-08-12", "2025-08-19", "2025-12-23", "2025-12-30", "2026-01-06"], moved={"2025-09-23": "2025-09-24 14:00"})
story.series("Producers sync", "2025-04-03 11:00", 2, "2026-02-05", 30, [dar, mar], skip=["2025-08-07", "2025-08-21", "2025-12-25"], moved={"2025-10-02": "2025-10-03 11:00"})
story.series("Leads meeting", "2025-04-09 10:00", 4, "2026-02-11", 60, [nia, dar, rut, mar, ike], moved={"2025-09-24": "2025-09-25 10:00", "2025-12-17": "2025-12-16 10:00"})
story.meeting("2025-06-17 10:00", "Visit to Valencia: faces and hands", 420, [nia, rut, ois, mar, ike, luc, alv])
story.meeting("2025-10-06 11:00", "Retro vertical slice", 90, [dar, nia, rut, ois, mar, ike, luc])
story.meeting("2025-12-18 12:00", "Long-distance Christmas quiz", 60, [dar, nia, ois, rut, pad, mar, ike, luc, alv, joa])
story.meeting("2025-09-16 16:00", "Heron: slow or snappy", 45, [rut, nia, ike, alv])

# ---------------------------------------------------------------- scenes
p = slack("2025-04-02 09:35", "weir-production", dar, "Morning all, and welcome! Two house rules: nobody works the other crowd's bank holidays, and if something's annoying you, say it before lunch.")
slack("2025-04-02 09:52", "weir-production", ike, "In Valencia lunch is at 14:30, so I have more time for complaining.", p)
slack("2025-04-02 09:54", "weir-production", dar, "Already outmanoeuvred.", p)

# The blunt lead animator
p = slack("2025-04-29 15:10", "weir-animation", ike, "I have seen your walk test for Brídín. I say it directly: it's dead. A puppet of the fair has more life. The hips don't know that the feet exist.")
slack("2025-04-29 15:24", "weir-animation", ois, "Ouch! That was my walk :)", p)
slack("2025-04-29 15:31", "weir-animation", ike, "Sorry Oisín, I didn't know, but also if I knew I say the same. Give me it one afternoon and I show you.", p)
slack("2025-04-30 11:02", "weir-animation", ike, "Here. Same length, only hips and two keys in the head.", p)
slack("2025-04-30 11:15", "weir-animation", ois, "...fair play. That's a person now. Can I steal how you did the head?", p)
slack("2025-04-30 11:18", "weir-animation", ike, "Is not stealing, I record you a video.", p)
mail("2025-05-02 10:05", mar, dar, "Iker", "A word between producers: Iker speaks like a hammer, to us also. If one day it's too much for your people tell me, I prefer to know on the same day.")
mail("2025-05-02 10:40", dar, mar, "Re: Iker", "Ah he's grand. Oisín has the hip video on loop and calls him the surgeon. But thanks for saying it, and same goes for Ruth, who can be fairly flinty of a Monday.")

# Summer told in June
p = slack("2025-06-05 12:00", "weir-production", mar, "For your calendars: Candilejo is closed from 4 to 22 August, complete. I propose that CS-09 to CS-12 are delivered on 31 July so you have what to chew.")
slack("2025-06-05 12:20", "weir-production", dar, "Perfect, that's us sorted. We'll stay open but I'll tell people not to be pinging ye on the beach.", p)

# Internal chat that only sounds bad
p = slack("2025-06-11 16:02", "tidewrack-weir", pad, "lads the spanish crowd have broken me. four new helper bones. FOUR. i'm telling my mother")
slack("2025-06-11 16:08", "tidewrack-weir", ois, "They asked you on Monday Paddy. You said 'no bother, as many as ye like'.", p)
slack("2025-06-11 16:09", "tidewrack-weir", pad, "I was in a good mood. it's fine, ten minutes' work", p)

# Hard talk on direction
m = mail("2025-06-25 18:20", rut, ike, "CS-05, straight", "I've watched CS-05 eleven times and I don't believe her. It's skilled, every pose is lovely, and it's the wrong woman. She's showing us grief. She'd hide it. I know that's four weeks of your team and I'm not saying it lightly.", cc=[nia, mar])
n = mail("2025-06-26 09:15", ike, rut, "Re: CS-05, straight", "I slept badly thanks to you. Then I looked again this morning with the sound off and you have reason, she makes theatre. But the board you gave us was theatre also, look at panel 6. So half of the blame is yours. I want to do it again from zero with her back to us.", cc=[nia, mar], reply_to=m)
mail("2025-06-26 10:02", rut, ike, "Re: CS-05, straight", "Panel 6 is mine and you're right. I'll redraw it today. From zero, back to us. Yes.", cc=[nia, mar], reply_to=n)
mail("2025-06-27 11:30", mar, dar, "CS-05 hours", "The redo of CS-05 is about 60 hours. As both have contributed to it I propose to share: 30 in our account, 30 as change.")
mail("2025-06-27 12:10", dar, mar, "Re: CS-05 hours", "More than fair. Signed off, it's in the tracker.")
p = slack("2025-07-15 15:20", "weir-animation", rut, "CS-05. I cried at my desk. Thank you all, and Álvaro for that left hand.")
slack("2025-07-15 15:26", "weir-animation", alv, "Thank you Ruth, this is the nicest message of my year", p)
slack("2025-07-15 15:31", "weir-animation", ike, "It's good. Now CS-06 please, that one is still horrible and it's us.", p)

p = slack("2025-07-31 16:45", "weir-production", mar, "CS-09, 10, 11 delivered. CS-12 is missing: the simulation of the water fell last night and it computes again, it arrives tomorrow at noon. I'm here until it's with you.")
slack("2025-07-31 16:50", "weir-production", dar, "No panic, tomorrow's fine. Thanks for shouting early.", p)
slack("2025-08-01 11:40", "weir-production", mar, "CS-12 is in. Now I close the computer and open the umbrella.", p)
slack("2025-08-01 11:44", "weir-production", dar, "Imports clean. Off ye go, have a mighty summer!", p)

# Schedule change, weeks ahead
m = mail("2025-08-25 10:00", nia, [mar, ike], "Slice moves from 12 to 26 September", "Welcome back. Before anything else: the publisher asked on Friday to see the slice together with the new boat chapter, so the date goes from 12 to 26 September. What it means for you: nothing shorter, two weeks more on CS-13 to CS-15, and the alpha stays where it is. If that collides with anything on your side say so now, I've kept Thursday free to change it.", cc=[dar, rut])
mail("2025-08-25 13:30", mar, nia, "Re: Slice moves from 12 to 26 September", "Thank you for the early notice. For CS-13 to 15 it's even good. Only collision: Lucía has a week of holidays from the 22nd, but she offers to take it in October, she prefers it because it's cheaper.", cc=[dar, ike], reply_to=m)
mail("2025-08-25 14:05", nia, mar, "Re: Slice moves from 12 to 26 September", "Tell Lucía I owe her. And no, she should only move it if she truly wants to.", cc=[dar])

# Broken build, with apologies
p = slack("2025-09-09 09:12", "weir-tech", joa, "Build of last night doesn't open for us. Nobody. Seven people are looking at a grey window.")
slack("2025-09-09 09:15", "weir-tech", pad, "That's me. i merged the importer at eleven last night without running the clean test. so sorry, rolling back now", p)
slack("2025-09-09 09:50", "weir-tech", pad, "Yesterday's build is back up, hash in the pin. can ye try?", p)
slack("2025-09-09 10:03", "weir-tech", joa, "Opens! We have lost an hour, it's not drama. We had breakfast.", p)
slack("2025-09-09 10:20", "weir-tech", dar, "Apologies from me too folks, with seventeen days to go of all times. From tonight nothing lands after six without a second pair of eyes, and Joan gets the test result before anyone.", p)
slack("2025-09-09 10:24", "weir-tech", joa, "Good rule. Thanks Paddy to say at once that it was you.", p)
mail("2025-09-10 09:40", pad, [joa, luc, ike], "What broke and what i did about it", "short version: helper bones came in as null on machines without my local cache, so only i saw it green. there's now a test that runs on an empty machine, joan has a login to it. lost hours: please put them on our account, dara agreed. sorry again")
mail("2025-09-10 10:10", joa, pad, "Re: What broke and what i did about it", "Read and tried, the test is nice. For one hour I will not write an invoice, you can pay a horchata in October.")

# Crunch
p = slack("2025-09-15 18:05", "weir-production", dar, "Eleven days. I'm asking plainly: who on your side is working past eight tonight? I'd rather cut CS-15's rain than have anybody do that twice.")
slack("2025-09-15 18:12", "weir-production", mar, "Three persons, they offered it and take Friday off after. But yes, cut the rain please, nobody will miss.", p)
slack("2025-09-15 18:14", "weir-production", dar, "Rain's gone. Go home at eight!", p)
p = slack("2025-09-16 12:31", "weir-animation", ike, "I'm angry with the heron. Note 1: faster. Note 7: slower. Who has written this list, two persons who don't speak?")
slack("2025-09-16 12:38", "weir-animation", nia, "Ha. Yes. 1 is me and 7 is Ruth, and we don't agree, and that's landed on you. Sorry Iker. Call at four, we'll sort it in front of you or toss a coin.", p)
slack("2025-09-16 16:50", "weir-animation", rut, "Settled: slow until he sees the fish, then a whip. One list from now on and only I send it. Sorry for the muddle.", p)
slack("2025-09-16 16:53", "weir-animation", ike, "This I can animate. I'm not angry any more.", p)
p = slack("2025-09-22 09:05", "weir-animation", luc, "Review tomorrow: could we do Wednesday same hour? Álvaro is on a funeral of his uncle and CS-14 is his.")
slack("2025-09-22 09:08", "weir-animation", ois, "Of course. Moved. Our condolences to Álvaro, no hurry on anything.", p)
slack("2025-09-22 09:30", "weir-production", dar, "Leads also goes from Wednesday to Thursday at ten so the two don't collide. Invites updated, shout if that's bad.")
slack("2025-09-22 09:41", "weir-production", mar, "Thursday is good")
p = slack("2025-09-25 19:22", "weir-tech", ois, "URGENT and sorry for the hour: CS-14 has no audio in the submission build. Is anyone up?")
slack("2025-09-25 19:26", "weir-tech", luc, "I'm up, I cook but I'm up. Look in the group 'voz', it's muted since the playblast.", p)
slack("2025-09-25 19:29", "weir-tech", ois, "It was muted. You're a legend. Back to your dinner!", p)
p = slack("2025-09-26 17:30", "weir-production", nia, "Slice is submitted. Thank you, every one of you. I've never seen a heron do that.")
slack("2025-09-26 17:33", "weir-production", mar, "Here there is shouting and a bottle. Olé and sláinte.", p)
mail("2025-09-29 10:15", nia, [mar, ike], "What I told the publisher", "Copied below from my cover letter so you can hold me to it: 'All performances by Candilejo, Valencia, led by Iker Zubiri, and the faces in CS-05 and the heron in CS-13 are their invention.' They wrote back that they want your name on the trailer.", cc=[rut, dar])
mail("2025-09-29 11:00", ike, nia, "Re: What I told the publisher", "I read it to the room. I'm not good in this. Thank you.", cc=[mar])
p = slack("2025-09-30 10:02", "weir-production", dar, "Marta can we do our sync on Friday rather than Thursday, I'm at my niece's christening")
slack("2025-09-30 10:09", "weir-production", mar, "Friday, and a kiss to the niece", p)
mail("2025-10-06 15:30", dar, [mar, ike, luc, rut, ois, nia], "Retro, what we promised each other", "1) One list of notes, from Ruth (bad on our side, owned). 2) Clean machine test (Paddy, done). 3) Candilejo tells on day one when a shot is in trouble, not on day four (CS-14, Marta's point about her own side). 4) Nobody past eight two days in a row. Best retro I've been in, and I include the row about the rain.")
mail("2025-10-06 16:10", mar, dar, "Re: Retro, what we promised each other", "I agree with every point, number 3 hangs already over Iker's desk. He has put a heart on it, ironic I think.")

# Joke that both share
p = slack("2025-10-21 13:05", "weir-animation", ike, "Irish weather is the only villain in this game. The Miller is an amateur.")
slack("2025-10-21 13:09", "weir-animation", rut, "It's rained since you said you'd visit. We think it's personal.", p)
slack("2025-10-21 13:11", "weir-animation", ike, "I bring sun and complaints.", p)

# Criticism of a third firm, and a joint way up
p = slack("2025-10-29 10:40", "weir-production", nia, "The localisation house has now missed three dates and answered none of my mails. I'm done being polite with them.")
slack("2025-10-29 10:47", "weir-production", mar, "Same here, for Spanish they sent us French. Better we write to their boss, both?", p)
slack("2025-10-29 10:50", "weir-production", nia, "Drafting it now, you add the French. I'll let the publisher know it's coming so it's no ambush.", p)
slack("2025-10-31 12:20", "weir-production", mar, "Their boss called. New coordinator from Monday, dates in writing.", p)

# The late invoice
m = mail("2025-11-12 09:05", nur, sin, "Invoice CA-1107", "Our invoice CA-1107 was due on Monday 10 November and we don't see the payment. Could you please check? At the end of week we have salaries.", cc=[mar])
n = mail("2025-11-12 09:25", sin, nur, "Re: Invoice CA-1107", "You're right and it's entirely us. The bank changed its approval app over the weekend and the whole run of the 10th was rejected without telling anyone; I found it because of your mail. I've keyed yours in by hand as an instant transfer, it should show before eleven. I'm sorry you had to ask. Dara knows, and if it caused you any charge send it to me.", cc=[mar, dar], reply_to=m)
mail("2025-11-12 10:50", nur, sin, "Re: Invoice CA-1107", "It's here, with the half of an hour. No charges at all. Thank you for the explanation.", cc=[mar, dar], reply_to=n)

# Second round of direction and a mistake of Candilejo
p = slack("2025-11-18 10:12", "weir-animation", alv, "I must confess: I animated CS-18 on the old set since Thursday. The bridge is two meters shorter now. Three days for nothing.")
slack("2025-11-18 10:16", "weir-animation", ois, "Ah no. To be fair the set change note was three lines down in my post, easy missed. Can I retarget the feet? I've a script.", p)
slack("2025-11-18 12:45", "weir-animation", alv, "With your script I save two days of the three!! You get a paella", p)
slack("2025-11-18 12:50", "weir-animation", ike, "Day one rule worked. Good Álvaro.", p)
p = slack("2025-11-27 11:15", "weir-animation", ike, "I don't like the new pooka. I think the design is weaker than the old, and I'm not alone in the room. Who decided and why we see it finished?")
slack("2025-11-27 11:32", "weir-animation", rut, "It isn't finished, it's a test and I posted it with the wrong label, that's why it looks like a done deal. Nothing's decided. What's weaker?", p)
slack("2025-11-27 11:40", "weir-animation", ike, "The eyes. Before he was old and dangerous, now he sells cereals.", p)
slack("2025-11-27 11:44", "weir-animation", rut, "'Sells cereals' is brutal and correct. Old eyes, new coat? Sketch by tomorrow.", p)
slack("2025-11-28 15:02", "weir-animation", ike, "Saw the sketch. Yes. This one can frighten my daughters.", p)

# Christmas and the alpha
mail("2025-11-20 10:30", dar, [mar, ike, joa, luc], "Christmas", "Putting it out early: we're shut from 22 December to 2 January inclusive, back on Monday the 5th. Alpha's the 12th, so there's a week of slack after it that I intend to protect with my body.", cc=[nia, rut])
mail("2025-11-20 12:15", mar, dar, "Re: Christmas", "And we from 24 December to 6 January because of the Kings, back on the 7th. So first review is 13 January. Leads of December I would pass to Tuesday 16, the 17 half of us is in the school theatre.")
mail("2025-11-20 12:25", dar, mar, "Re: Christmas", "Tuesday 16 it is, moved.")
p = slack("2025-12-03 17:55", "weir-production", mar, "I say it on the first day: CS-20 is in trouble. The crowd is not credible and I see 4 days more.")
slack("2025-12-03 18:02", "weir-production", nia, "Thanks for not sitting on it. Swap CS-20 with CS-22 for alpha? 22's ready and the story survives.", p)
slack("2025-12-03 18:06", "weir-production", ike, "The story survives and my team also. Yes.", p)
p = slack("2025-12-10 09:22", "weir-tech", luc, "Stop everything please! Rig of the ferryman v7 destroys the saved poses, I have published it by error ten minutes ago. Don't update!")
slack("2025-12-10 09:24", "weir-tech", ois, "Stopped. Nobody here had pulled it, phew", p)
slack("2025-12-10 09:48", "weir-tech", luc, "v8 is good, v7 deleted. One thousand sorrys.", p)
slack("2025-12-10 09:51", "weir-tech", pad, "Welcome to the club, i keep the chair warm since september", p)
p = slack("2025-12-12 18:10", "weir-production", dar, "Alpha's away. I've nothing clever to say, I'm just very fond of you all.")
slack("2025-12-12 18:15", "weir-production", ike, "It's a good alpha. I have 40 notes. I send them in January.", p)
slack("2025-12-12 18:16", "weir-production", dar, "Wouldn't expect less :)", p)
slack("2025-12-19 13:00", "weir-production", mar, "Bones festes to everybody! Fourteen boxes of oranges are on the road to Galway.")
slack("2025-12-19 13:10", "weir-production", dar, "Nollaig shona! Smoked salmon heading south. Mind yourselves.")

# January
p = slack("2026-01-07 10:05", "weir-animation", ike, "Happy new year. My 40 notes are 52. Twenty are against ourselves.")
slack("2026-01-07 10:30", "weir-animation", rut, "I've 31 and 12 are against me. Shall we trade?", p)
slack("2026-01-07 10:33", "weir-animation", ike, "Trade. I start with number 1, which is my heron.", p)
m = mail("2026-01-15 11:00", nia, [mar, ike], "Chapter six, and what comes after", "The publisher has green-lit chapter six. Before I say yes I want to ask you first: do you have room from April, and do you want it? If you'd rather grow slower we'll plan around that.", cc=[dar, rut])
mail("2026-01-16 12:40", mar, nia, "Re: Chapter six, and what comes after", "We talked this morning all together. Room yes with two more animators, will yes without any doubt. Iker asks for one week to choose the people himself.", cc=[dar, rut, ike], reply_to=m)
p = slack("2026-01-28 09:20", "weir-production", ike, "Why is the boat trailer on the web without that I have seen the last cut? I found it by my cousin.")
slack("2026-01-28 09:31", "weir-production", dar, "It's a leak, Iker, not a launch. A press account put it up at six this morning, the publisher's having it pulled and I was writing to you when you posted. Your cut review is tomorrow as planned.", p)
slack("2026-01-28 10:15", "weir-production", ike, "Ok understood, thanks for quick. It looks good at least.", p)
slack("2026-01-28 10:40", "weir-production", dar, "It's down. And yes it does.", p)
slack("2026-02-12 16:20", "weir-production", dar, "Beta plan agreed with Marta this morning, no dates moved, and the two new animators are in from the 2nd of March. Happy Thursday.")
slack("2026-02-12 16:31", "weir-production", mar, "Happy Thursday. The otter sends regards.")

story.write()
