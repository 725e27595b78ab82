"""HEALTHY: a film festival in Gailbrunn (Austria), the ticketing firm Reihe Sieben and the catering co-operative Suppenkraut, from October to September.
They quarrel about a price, one of them sells out a hall that is half empty, the dates move, a cook says what she thinks. All of it ends well: there is no truth."""
import sys; sys.path.insert(0, __import__("os").path.join(sys.path[0], "..", ".."))
from kit import Story, day, days

story = Story(77031, "Europe/Vienna", "2025-10-06", "2026-09-11")
c = story.chance
for one, domain in (("lichtspieltage", "lichtspieltage.example"), ("reihesieben", "reihesieben.example"), ("suppenkraut", "suppenkraut.example")):
    story.party(one, domain)

aoife = story.person("Aoife Brennan", "lichtspieltage", "Artistic director")
klaus = story.person("Klaus Weissensteiner", "lichtspieltage", "Managing director")
magda = story.person("Magdalena Obernosterer", "lichtspieltage", "Guests and programme office")
tobi = story.person("Tobias Ebenwaldner", "lichtspieltage", "Venues and technics")
jelena = story.person("Jelena Markovic", "lichtspieltage", "Press")
wolf = story.person("Wolfgang Steindl", "reihesieben", "Co-founder")
verena = story.person("Verena Aichhorn", "reihesieben", "Customers")
miro = story.person("Miro Hadzic", "reihesieben", "Developer")
sabrina = story.person("Sabrina Lechthaler", "reihesieben", "Box offices and hotline")
kathi = story.person("Katharina Fink", "reihesieben", "Customers, from February")
hermine = story.person("Hermine Kogler", "suppenkraut", "Kitchen")
ludwig = story.person("Ludwig Trattnig", "suppenkraut", "Chairman of the co-operative")
betti = story.person("Bettina Rauter", "suppenkraut", "Bookings and logistics")
amadou = story.person("Amadou Diallo", "suppenkraut", "Service and staff")

FREE = ["2025-12-08", "2026-01-06", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-06-04"]
for party in ("lichtspieltage", "reihesieben", "suppenkraut"):
    story.away(party, "2025-12-24", "2026-01-05")
    for one in FREE:
        story.away(party, one, one)
story.away("suppenkraut", "2026-08-03", "2026-08-28")
story.holidays |= {day(one) for one in FREE} | set(days(day("2025-12-23"), day("2026-01-05")))

# ---------------------------------------------------------------- what is said on every day

def film():
    return c.choice(["Der lange Sommer", "Kalk", "Mothers of the Weir", "Nine Goats", "Das Zimmer über der Bäckerei", "Tarn", "Sabotage in Moll", "The Beekeeper's Debt", "Zwei Halbe", "Salt Road", "Onkel Ferdl", "Permafrost Blues",
                     "Die Schwimmlehrerin", "A Very Small Border", "Wolkenbruch 4", "Lissabon, Gleis 9"])
def hall():
    return c.choice(["Stadtsaal", "Burghof", "Kino am Ufer", "Alte Remise", "Pfarrsaal", "Schulaula"])
def dish():
    return c.choice(["Kasnudeln", "lentil salad", "Schwammerlgulasch", "Ritschert", "polenta slices", "potato soup", "vegetable curry", "Reindling", "Krautfleckerln", "barley risotto", "smoked trout", "Topfenknödel", "beetroot carpaccio"])
def guest():
    return c.choice(["the Georgian delegation", "the jury", "the short film people", "the Portuguese director", "our patron", "the student crew", "the orchestra", "the people from the film fund", "the two Finns", "the projectionists"])
def top(text):
    return text[0].upper() + text[1:]
def n(low=4, high=90):
    return c.randint(low, high)
def p(*choices):
    return c.choice(choices)
def weekday():
    return p("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")

# Festival asks the ticket people, before the sale
FR_EARLY = [
    lambda a, b: [f"{p('Servus', 'Hi', 'Morning')} {b}, the {hall()} gets {n(2, 9)} wheelchair places now instead of two. {p('Can you draw it into the seat plan?', 'Does that fit into your plan?')}", f"{p('Sure', 'Gladly')}, need only the row numbers.", f"{p('Rows 1 and 2, left side.', 'Row 1, both ends.', 'It is all row 3.')}"],
    lambda a, b: [f"How many {p('letters', 'characters')} may a film title have on the ticket? '{film()}' in three languages is {p('a novel', 'rather long')}.", f"{n(38, 60)}, then it cuts. {p('Original title first, please.', 'We can make the font smaller.')}", p("Passt.", "Okay, that works out.", "Fine, we shorten.")],
    lambda a, b: [f"For the test shop: is {n(9, 14)} euros for the {hall()} already in?", f"{p('It is in', 'Yes, since yesterday')}, reduced is {n(6, 8)}."],
    lambda a, b: [f"{b}, {p('do we have', 'could I get')} the list of last year's passes? {p('The sponsor asks.', 'Klaus wants to compare.', 'For the annual report.')}", f"{p('In the folder Archive', 'Just sent')}, {n(210, 420)} passes, {n(20, 60)} of them reduced.", p("Super, thanks.", "Perfect.", "You are quick!")],
    lambda a, b: [f"The logo of the new sponsor must be on the e-ticket, {p('bottom right', 'but small', 'top left')}. {p('Attached as vector.', 'File is in the folder.')}", f"{p('Looks good in the proof', 'Proof is attached')}. {p('Ok like this?', 'Release?')}", p("Ok!", "Released.", "A bit smaller, then ok.")],
    lambda a, b: [f"Does your system know {p('a free ticket for a carer', 'a ticket for two evenings', 'a family card')}? {p('We were asked again.', 'There was a mail from the town.')}", f"{p('It does', 'It can')}, {p('I set it up as type ' + str(n(11, 19)), 'only the name has to be decided')}.", p("Great.", "Then we do it.")],
    lambda a, b: [f"Small change in the draft: {film()} goes from {p('the Burghof', 'the Stadtsaal')} to {p('the Pfarrsaal', 'the Alte Remise', 'the Schulaula')}. {p('Nothing printed yet.', 'Only in the draft, nobody knows it outside.')}", p("Changed.", "Noted and changed in the draft.", "Good that you say it now, it costs us nothing.")],
    lambda a, b: [f"Can {guest()} collect their passes {p('at the hotel', 'at the station', 'at the evening box office')}?", f"{p('Yes', 'Of course')}, tell me {p('a name and an hour', 'how many')} and it is prepared.", f"{n(3, 14)}, at {n(10, 17)} o'clock. {p('Merci!', 'Thanks a lot.')}"],
]
# Ticket people to the festival, before the sale
RF_EARLY = [
    lambda a, b: [f"{b}, {p('which capacity is right for', 'what do I enter for')} {hall()}: {n(110, 140)} or {n(141, 190)}? {p('I have two lists.', 'The fire office says one thing, your sheet another.')}", f"{p('The smaller one', 'The one of the fire office')}, always.", p("Ok, entered.", "Passt.")],
    lambda a, b: [f"Test purchase number {n(100, 999)} went through, {p('card', 'EPS', 'invoice')}. {p('Could you cross-check the mail you got?', 'Is the confirmation readable?')}", f"{p('Got it', 'Received')}. {p('One umlaut is broken in the second line.', 'Looks good.', 'The English is a bit stiff, I send you a better sentence.')}", p("Thanks, repaired.", "Merci!", "Noted.")],
    lambda a, b: [f"We have a new version of the {p('scanner app', 'box office screen', 'report page')} on the test system. {p('Play with it when you have time.', 'Please break it.')}", f"{p('Played', 'Tried it')}. {p('The back button is hidden on my phone.', 'I like it.', 'Much faster.')}", p("Good find.", "Thank you :)", "I pass it on.")],
    lambda a, b: [f"Contract annex {n(2, 6)} is back {p('signed', 'with one signature')}, thank you. {p('The second one I need only for the archive.', 'Complete.')}", p("Perfect.", "The other one follows by post today.", "All right.")],
    lambda a, b: [f"{p('Question of the bookkeeping', 'Klaus asked, so')}: the settlement comes on the {n(4, 9)}th {p('as always', 'like last year')}. {p('Fits?', 'Is that fine with you?')}", p("Fits.", "Yes please.", "That goes out well.")],
    lambda a, b: [f"Do you want the {p('newsletter buyers', 'pass holders')} {p('one day', 'two hours')} before the others, as {p('last year', 'in 2024')}?", f"{p('Yes, same as then', 'Two hours is enough')}.", p("Set.", "Done, with a code.")],
]
# during the sale
FR_SALE = [
    lambda a, b: [f"How {p('stands', 'runs')} {film()}?", f"{n(31, 88)} of {n(110, 180)}{p(', nice curve', '', ', since the newspaper it moves')}.", p("Thanks!", "Leiwand.", "Better than I feared.")],
    lambda a, b: [f"{p('A lady', 'A school class', 'A gentleman from Villach')} bought {p('the wrong day', 'twice', 'for the wrong hall')}, order {n(4000, 9800)}. {p('Can you change it?', 'Possible to swap?')}", f"{p('Changed', 'Swapped')}, {p('new ticket is out', 'the mail is on its way')}.", p("You are great.", "Merci.", "Thanks, all happy.")],
    lambda a, b: [f"Please take {n(4, 12)} seats out of the sale in the {hall()}, {p('the camera stands there', 'for ' + guest(), 'the view is bad behind the pillar')}.", f"{p('Out', 'Blocked')}. {p('Row ' + str(n(5, 14)) + ', middle.', 'Say when they may go back.')}", p("Perfect.", "Will do.", "Thank you.")],
    lambda a, b: [f"{p('Radio', 'The newspaper')} wants {n(2, 5)} x 2 tickets to give away for {film()}. {p('Code please?', 'Can I have a code?')}", f"Code {p('GOAT', 'REIHE', 'KALK', 'UFER', 'SALZ')}{n(10, 99)}, valid {p('till Sunday', 'two weeks')}.", p("Thx!", "Sent on.")],
    lambda a, b: [f"The {p('pass numbers', 'sales')} of this week, please? {p('Sponsor call at three.', 'For Klaus.')}", f"{n(180, 640)} tickets, {n(8, 40)} passes, {p('plus', 'that is plus')} {n(3, 21)} percent on last year.", p("That is a message I like to pass on.", "Super.", "Thanks, exactly in time.")],
    lambda a, b: [f"{b}, the start of {film()} in the app says {n(17, 21)}:15, the booklet says :30. {p('Booklet is right.', 'Please take :30.')}", f"{p('Corrected', 'My typo, corrected')}, {n(12, 70)} buyers get a short mail.", p("Wonderful.", "Thanks for being so quick.")],
]
RF_SALE = [
    lambda a, b: [f"Hotline had {n(14, 60)} calls {p('yesterday', 'today')}, {p('most', 'half')} about {p('parking', 'the pass', 'what happens in the rain')}. {p('Could you put two sentences on the page?', 'Maybe a line in the FAQ?')}", f"{p('Is online', 'Two sentences are up')} now.", p("Calls go down already.", "Thank you!", "Perfect.")],
    lambda a, b: [f"{film()} is at {n(90, 97)} percent. {p('Shall I release the reserve?', 'Reserve free or keep it?')}", p(f"Release {n(6, 14)}, keep the rest.", "Keep it until Friday please.", "All free."), p("Done.", "Ok.", "So it is.")],
    lambda a, b: [f"{p('Printer rolls', 'Lanyards', 'Scanners')} for the box office {p('arrive', 'come')} {weekday()}, {n(2, 9)} boxes. {p('Who takes them?', 'Somebody there?')}", p("Tobias, until four.", "I am in the office.", "The porter knows it."), p("Great.", "Passt.")],
    lambda a, b: [f"{p('Two', 'Three', 'Four')} people booked {film()} and say the subtitles are missing in the description. {p('English or German?', 'Which ones has it?')}", f"{p('English', 'German', 'Both, one above the other')}. {p('I add it.', 'Added.')}", p("I answer them.", "Thanks, told them.")],
    lambda a, b: [f"Payment with {p('EPS', 'one credit card brand', 'vouchers')} was slow for {n(5, 25)} minutes yesterday evening, {p('the provider', 'their bank')} had a hiccup. {p('All orders are complete.', 'Nobody lost a ticket.')}", p("Thanks for telling.", "Good to know, nobody wrote to us.", "All quiet here.")],
]
# Festival and kitchen
FS_EARLY = [
    lambda a, b: [f"{p('Dear', 'Servus', 'Hi')} {b}, for {guest()} we need {p('a light lunch', 'something warm', 'a late supper')} for about {n(8, 40)}. {p('Too early to ask?', 'Only a rough idea for now.')}", f"{p('Never too early', 'No')}. {dish().capitalize()} {p('and a salad', 'and bread', 'in glasses')}?", p("That sounds lovely.", "Yes!", "Now I am hungry.")],
    lambda a, b: [f"{p('Has', 'Does')} the kitchen {p('the bigger tent again', 'need again the second power line', 'want the place beside the well again')}? {p('I draw the site plan.', 'For my plan.')}", p("Yes, as last year.", "Please, with 32 ampere.", "Yes, but two metres from the drain."), p("Drawn.", "Is in the plan.", "Ok!")],
    lambda a, b: [f"How many {p('plates', 'people')} can you do in {p('an hour', 'the long break')} if it {p('rains and all come at once', 'is full')}?", f"{n(140, 220)} with {p('two', 'three')} counters, {p('honestly counted', 'more is not nice for anyone')}.", p("That is enough.", "Good, then we plan with it.")],
    lambda a, b: [f"We have {n(2, 6)} guests with {p('nut allergy', 'coeliac disease', 'no lactose')}. {p('How do you mark it?', 'Where do I note it?')}", f"{p('In the table, column F', 'Write them to me')}, {p('they get a green flag', 'each plate has a name')}.", p("Great system.", "Done.", "Thank you.")],
    lambda a, b: [f"The {p('brewery', 'winery', 'juice farmer')} offers {n(3, 9)} {p('barrels', 'boxes')} as a gift, {p('if they may hang a flag', 'no strings')}. {p('Is that good for you at the bar?', 'You decide, it is your bar.')}", p("Flag yes, but not on my soup.", "We take it with pleasure.", "Only if it is the local one."), p("Ha, I tell them.", "It is.", "Good, I say yes.")],
]
SF_EARLY = [
    lambda a, b: [f"{b}, {p('the first draft of the menu', 'version ' + str(n(2, 6)) + ' of the menu')} is in the folder. {dish().capitalize()} instead of {dish()}, {p('better season', 'less washing up', 'I like it more')}.", p("Looks delicious.", "Fine with us.", "Could one of them be vegan?"), p("Good.", "Yes, the second one is.", "Then it stays.")],
    lambda a, b: [f"{p('Do we keep', 'Shall we keep')} the {p('deposit cups', 'wooden forks', 'long tables')}? {p('I must order.', 'The supplier asks.')}", p("Keep.", "Yes please.", "Keep, and twenty more."), p("Ordered.", "Ok.")],
    lambda a, b: [f"Staff: I have {n(9, 16)} people for {p('the evenings', 'Friday')}, need {n(2, 4)} more. {p('Do you have students who want?', 'May I ask among your volunteers?')}", p("Of course, I put it in the group.", "Ask, they love your soup.", "Sure."), p("Found!", "Already two names. Thank you.", "Great.")],
    lambda a, b: [f"The {p('health office', 'inspector')} was here, {p('all fine', 'one thing only, a lamp')}. {p('Paper is in the folder.', 'I send the paper.')}", p("Bravo.", "Thanks, filed.", "Good to have.")],
    lambda a, b: [f"{p('Our farmer', 'The dairy')} can deliver {p('at five in the morning only', 'up to the gate only')} in the festival week. {p('Who opens?', 'Is the gate open?')}", p("I give you a key.", "The night guard, I tell him.", "Tobias is up anyway."), p("Perfect.", "Passt.", "Poor Tobias. Thanks!")],
]
# Kitchen and tickets: the meal vouchers
RS = [
    lambda a, b: [f"{p('Hi', 'Servus')} {b}, the meal voucher prints now {p('with the dish', 'with a bigger code', 'in two colours')}. {p('Sample is attached.', 'Can your people read it in the dark?')}", p("We can.", "Bigger, please, we have wet hands.", "Very good."), p("Then I order.", "Noted, bigger.", "Nice.")],
    lambda a, b: [f"Would it help you if {p('the vouchers show the half hour', 'you see the queue on a screen', 'we send the numbers every morning at eight')}?", p("That would be a dream.", "Yes! Then nobody stands in the sun.", "Yes, but not before my first coffee."), p("I build it in.", "Consider it done.", "Ha, at nine then.")],
    lambda a, b: [f"{p('What is better for you', 'How do you want it')}: vouchers {p('by dish', 'by hour', 'by person')} in the {p('morning list', 'report')}?", p("By hour, please.", "By dish and then by hour.", "Whatever the baker understands."), p("So be it.", "Ok, easy.", "Fine.")],
    lambda a, b: [f"{p('Test', 'Trial')} with {n(20, 60)} {p('printed', 'digital')} vouchers: {p('all readable', 'all but one readable, that one had been in the wash')}. {p('We go on like this.', 'Good enough?')}", p("Very good.", "Yes, and no washing machine then.", "Great."),],
    lambda a, b: [f"'{dish().capitalize()}' is {p('too long for the small voucher', 'hyphenated in a funny way')}. {p('Is there a nickname?', 'How do you call it among you?')}", p("We say number three.", "Take the first word only.", "Hermine says: write it smaller."), p("Ha, ok.", "Good.", "I make it fit.")],
    lambda a, b: [f"How many {p('counters', 'scanners')} {p('will you have', 'do you need')} {p('on the big evenings', 'in the Burghof')}? {p('For my order.', 'I count chargers.')}", p("Three.", "Three and one in reserve.", "Two, three if it is warm."), p("Thank you.", "Noted.", "Ok.")],
    lambda a, b: [f"{b}, {p('a school', 'a company', 'a choir')} wants {n(20, 70)} vouchers {p('without tickets', 'on one invoice')}. {p('May I sell that?', 'Is it good for you?')}", p("Sell, sell.", "If I know it a week before.", "Yes, but all at one hour."), p("I tell them.", "Super.", "Clear.")],
]
SR = [
    lambda a, b: [f"{p('The colour', 'The text')} on the vegetarian voucher {p('is too near to the other', 'is good now')}, {p('my people say', 'says Hermine')}.", p("Green and blue then?", "Noted!", "I make a leaf on it."), p("Yes.", "Perfect.", "A leaf everybody understands.")],
    lambda a, b: [f"{p('Does', 'Will')} the voucher {p('also work on paper', 'work without internet', 'know half portions')}? {p('One of our members asks.', 'My mother asks, so it is important.')}", p("It does.", "Yes, until midnight.", "Yes, we thought of her."), p("Good.", "I calm her.", "Great.")],
    lambda a, b: [f"Names of the dishes for the shop: {dish()}, {dish()}, {p('the third comes with the season', 'one more I leave open')}. {p('With pictures?', 'How long may they be?')}", p("Pictures sell double, please yes.", "30 letters.", "As poetic as you like."), p("You get them.", "Passt.", "Ok!")],
    lambda a, b: [f"{p('Could we', 'Is it possible to')} see {p('who ate twice', 'how many no-shows', 'which hour was the fullest')} in 2024? {p('I plan the people.', 'For the calculation.')}", f"{p('Sure', 'Yes')}: {n(3, 9)} percent, {p('mostly', 'nearly all')} {p('Friday', 'the rainy evening')}.", p("Thanks.", "That helps.", "I thought more.")],
]
SR_LATE = [
    lambda a, b: [f"How many vouchers {p('are sold', 'do you see')} for {weekday()}? {p('I order bread.', 'I plan the people.')}", f"{n(40, 240)}{p(', plus the crew', ' so far', '')}.", p("Thanks.", "Good, so much bread I have never ordered.", "Ok.")],
    lambda a, b: [f"{p('Your number', 'The list')} of {weekday()} says {n(60, 200)} {p('vegetarian', 'students')}, {p('is that possible', 'really that many')}?", p("Yes, two school classes.", "Yes, I counted twice.", "The film club from Graz booked."), p("Wonderful.", "Ok, more lentils.", "Good to know.")],
    lambda a, b: [f"{p('The morning list', 'Your mail of nine')} {p('is worth gold', 'makes my baker happy')}. {p('Only the sum at the top is missing.', 'Can the sum stand at the top?')}", p("Stands at the top from tomorrow.", "Done.", "Of course."), p("Merci!", "Perfect.", "You are kind.")],
]
SCANNERS = [
    lambda a, b: [f"{p('One scanner', 'Scanner ' + str(n(2, 7)))} {p('does not like our cold room', 'is asleep again')}. {p('Any trick?', 'What do I do?')}", f"{p('Hold both buttons for ten seconds', 'Take it out of the case and back')}.", p("It lives.", "Works. Magic.", "Thank you!")],
]
# after the festival
AFTER = [
    lambda a, b: [f"{p('In the lost property', 'Under the stage')} we found {n(2, 9)} {p('jackets', 'umbrellas', 'phone chargers')} and {p('one trumpet', 'a left shoe', 'a very good pan', 'a child seat')}. {p('Yours?', 'Is something of it yours?')}", p("Not ours!", "Maybe, I come and look.", "I ask around."), p("Then it goes to the town.", "It waits here.", "Ok.")],
    lambda a, b: [f"Numbers for the report: {p('how many guests on', 'what was the total of')} {p('the Saturday', 'the opening', 'the closing night')}?", f"{n(310, 890)}, {p('counted at the door', 'from the scanners')}.", p("Thanks.", "More than I thought!", "Noted.")],
    lambda a, b: [f"{p('Invoice', 'Settlement sheet')} {n(400, 470)} {p('is paid', 'came and is correct', 'goes out today')}.", p("Thank you.", "Merci!", "Good, one less.")],
    lambda a, b: [f"{p('I have', 'There are')} {n(20, 90)} {p('photos', 'feedback cards')} for you in the folder, {p('some are very funny', 'look at number ' + str(n(3, 19)))}.", p("Ha! I hang that one up.", "Beautiful.", "Looked at all of them, thank you."),],
    lambda a, b: [f"For next year I noted: {p('more shade at the counter', 'two exits at the Burghof', 'a quieter generator', 'the programme one week earlier', 'another name for the kids corner', 'a second water tap')}. {p('Do you agree?', 'Right?')}", p("Absolutely.", "I give you right.", "Yes, and please write it into the list."), p("Written.", "Is in the list.", "Good.")],
    lambda a, b: [f"Did {p('the questionnaire', 'my table')} reach you? {p('Five questions, no essay.', 'It is short.')}", p("Filled in.", "Yes, you get it today.", "Done, I was brutally honest."), p("I expected nothing else.", "Super.", "Thank you.")],
]
FR_EARLY += [
    lambda a, b: [f"{p('Question from Aoife', 'A wish of our director')}: may {film()} and {film()} be {p('one ticket', 'a double bill')}? {p('They are short.', 'They belong together.')}", f"{p('Yes, as a bundle', 'Possible')}, {p('price ' + str(n(12, 17)), 'you only have to name a price')}.", p("I ask her.", "She is delighted.", "Good, we take it.")],
    lambda a, b: [f"{p('For the sponsor', 'For our year plan', 'Klaus asks')}: which {p('hour', 'weekday')} do people buy most?", f"{p('Sunday evening after the crime series', 'Tuesday at lunch', 'Thursday between eight and nine')}, {p('every year', 'no joke', 'by far')}.", p("Funny.", "Then the newsletter goes out then.", "I would have lost that bet.")],
    lambda a, b: [f"The {p('school', 'seniors club', 'film club Lienz')} wants {n(20, 60)} tickets on invoice, {p('pays in May', 'one invoice for all')}. {p('Do you do that?', 'Works?')}", p("We do, send me the address.", "Yes, minimum ten.", "Works, I set up a customer."), p("Address follows.", "Super.", "Sent.")],
    lambda a, b: [f"{b}, {p('who was it', 'do you remember')} at the {p('bank', 'card provider', 'printer of the tickets')} {p('that we dealt with', 'last spring')}?", f"{p('Frau Lackner', 'Herr Zwischenberger', 'A certain Mr Pichorner')}, extension {n(100, 399)}.", p("Found him. Thanks.", "Merci!", "Nice voice, by the way.")],
    lambda a, b: [f"{p('Pass photos', 'Accreditation forms')}: {n(30, 140)} are in, {p('the rest comes slowly', 'journalists are journalists')}.", p("No hurry, we print in May.", "Fine for us.", "The deadline is far away."),],
]
RF_EARLY += [
    lambda a, b: [f"{p('I tidy up', 'We clean')} the old customers: {n(300, 900)} have {p('no valid mail', 'not bought since 2019')}. {p('Delete?', 'May they go?')}", p("Delete, please.", "Write them once more, then delete.", "Yes, with a tear."), p("Done.", "So we do it.", "Gone.")],
    lambda a, b: [f"Design for the {p('pass', 'ticket', 'wristband')}: {p('version A in green or B in plum', 'with goat or without')}? {p('I like both.', 'The team here is split.')}", p("With goat, naturally.", "Plum.", "Aoife says A."), p("Ordered.", "Good choice.", "I told them so.")],
    lambda a, b: [f"{p('Visited', 'Have looked at')} the {hall()} today, the {p('door is 88 cm', 'desk for the box office is too low', 'light at the entrance is weak')}. {p('Just so you know.', 'Can one do something?')}", p("I bring a lamp.", "Good that you look, I note it.", "We put a box under it."), p("Perfect.", "Top.", "Thanks!")],
    lambda a, b: [f"Statistics {p('for your grant application', 'you wished')}: {n(38, 61)} percent {p('from the valley', 'under 35', 'come by train')}, {p('file attached', 'rest in the table')}.", p("Exactly what I needed.", "Great, the ministry loves percentages.", "Thank you!")],
]
FR_SALE += [
    lambda a, b: [f"Is there {p('still something', 'a chance')} for {film()} on {weekday()}? {p('The mayor forgot to book.', 'My aunt.', 'The director brings his family.')}", p("Two in row 4.", "If he doesn't mind the balcony.", "I keep two until six."), p("You saved me.", "Taken!", "Thanks, bought.")],
    lambda a, b: [f"{top(guest())} {p('come a day later', 'are ' + str(n(2, 9)) + ' more')}, can you move the {p('passes', 'seats')}?", p("Moved.", "Done, row 7.", "Yes, give me ten minutes."), p("Thx.", "Great.", "Passt.")],
    lambda a, b: [f"On my phone the {p('map', 'button', 'calendar')} in the shop {p('jumps', 'is cut off')}. {p('Old phone, I know.', 'Only me?')}", p("Only very old ones, but we repair it.", "Thanks, the fix goes out tonight.", "I see it too, one moment."), p("Better!", "All good now.", "Thanks.")],
    lambda a, b: [f"How many {p('from abroad', 'students', 'with wheelchair')} {p('do we have', 'have booked')} up to now?", f"{n(12, 240)}{p('', ', most on the weekend', ', more than last year')}.", p("Nice.", "Ok thanks, I plan for it.", "Good to know.")],
]
RF_SALE += [
    lambda a, b: [f"{p('Box office', 'Counter')} plan for {weekday()}: {n(2, 5)} people, {p('opens', 'from')} {n(9, 12)} o'clock. {p('Enough?', 'What do you think?')}", p("Enough.", "One more after five, please.", "Looks good."), p("Ok.", "Is noted.", "Planned.")],
    lambda a, b: [f"A lady asks {p('if dogs may come in', 'if one may knit', 'whether the seats have cushions', 'if it is suitable for a six-year-old')} ({film()}). {p('May she?', 'What do I say?')}", p("Of course.", "Only in the Burghof.", "Yes, and greetings to her."), p("She cheers.", "I tell her.", ":)")],
    lambda a, b: [f"Test purchases of this week: {p('all six halls fine', 'everything right')}, {n(24, 31)} seconds per ticket.", p("Perfect, thanks.", "I sleep well.", "Great."),] ,
    lambda a, b: [f"{n(3, 15)} returns for {film()}, {p('back in the sale', 'sold again within the hour')}.", p("Good.", "Great film, no wonder.", "Thanks."),],
]
FS_EARLY += [
    lambda a, b: [f"{p('Would', 'Could')} {dish()} work {p('in the open air', 'for the reception', 'without cutlery')}? {p('I am dreaming aloud.', 'Just an idea.')}", p("In the small glasses, yes.", "No. But I have something better.", "If nobody wears white."), p("I trust you.", "Ha! Good.", "Sold.")],
    lambda a, b: [f"{p('The town', 'The tourist office')} asks about {p('waste separation', 'reusable plates', 'regional products')}, {p('they need', 'for their label')} two sentences from you.", p("Here: everything washed, nothing thrown away, all from within 40 km.", "You get them this afternoon.", "Four bins, and a child with a whistle."), p("I write it just like that.", "Thank you!", "Perfect.")],
    lambda a, b: [f"Who of you comes {p('to the site visit', 'to the meeting with the fire brigade')} on {weekday()} at {n(9, 15)}?", p("Me.", "Amadou and me.", "I come, and I bring cake."), p("See you there.", "Great.", "Then all will be on time.")],
]
SF_EARLY += [
    lambda a, b: [f"{p('We have', 'I got')} {n(20, 60)} kilos of {p('apples', 'pumpkins', 'leek', 'carrots')} as a gift. {p('Does your office want a box?', 'A soup for the volunteers?')}", p("Always!", "Soup, please.", "Magda drives over at once."), p("Come before four.", "Passt.", "Will do.")],
    lambda a, b: [f"{p('For my rota', 'So that I can plan')}: do {p('the volunteers', 'the crew', 'your drivers')} eat before or after {p('the shift', 'the first film')}?", p("Before, always.", "Before, otherwise they faint.", "After, then they stay longer."), p("Ok, clear.", "Thank you.", "Good, then soup.")],
    lambda a, b: [f"{p('Tasting', 'We cook a trial')} on {weekday()} at noon: {dish()} and {dish()}. {p('Three of you can come.', 'Who is hungry?')}", p("Me, me, me.", "We draw lots.", "Aoife has already put on her coat."), p("Bring an honest opinion.", "Until then!", "Good.")],
]
FS_LATE = [
    lambda a, b: [f"{top(guest())}: {n(6, 30)} {p('people', 'covers')} on {weekday()}, {p('one is vegan', 'no fish', 'all eat everything')}. {p('Ok?', 'Does it go out?')}", p("Goes out.", "Written on the wall.", "With pleasure."), p("Thanks!", "Super.", "You are the best.")],
    lambda a, b: [f"{p('The programme', 'The talk')} in the {hall()} ends {p('ten minutes later', 'a quarter of an hour earlier')} on {weekday()}. {p('Tell your people please.', 'Does it hurt you?')}", p("Not at all.", "Told them.", "Good to know, thanks."),],
    lambda a, b: [f"{p('Press', 'Television')} {p('would like to film', 'wants to come')} in the kitchen on {weekday()}. {p('When is it least bad?', 'Is there an hour?')}", p("Ten, before it gets loud.", "After three.", "Never. Well, at ten."), p("Ten it is, thanks.", "I bring them myself.", "Ok!")],
    lambda a, b: [f"{p('Table', 'Bench')} order: {n(18, 48)} go to the Burghof, the rest under the arcades. {p('Right like this?', 'Fits?')}", p("Right.", "Two more for us, please.", "Fits exactly."), p("Ok.", "Done.", "Passt.")],
]
SF_LATE = [
    lambda a, b: [f"{p('Bread', 'Milk', 'Vegetables')} for {weekday()}: {n(20, 60)} {p('crates', 'boxes')}, delivered at {n(5, 8)}. {p('Is the gate open?', 'Somebody there?')}", p("Gate is open.", "The guard knows it.", "I am there with coffee."), p("Super.", "Angel.", "Good.")],
    lambda a, b: [f"{p('My rota', 'The plan of the staff')} is ready, {n(14, 24)} people, {p('passes please', 'names are in the table')}.", p("Passes are printed.", "You get them on Friday.", "In the envelope at the office."), p("Thank you.", "I come by.", "Great.")],
    lambda a, b: [f"{p('Trial run', 'Rehearsal')} of the counter: {n(38, 55)} plates in ten minutes. {p('We are in form.', 'Hermine smiled. Shortly.')}", p("Impressive!", "I want to see that smile.", "Bravo."),],
    lambda a, b: [f"{p('The wash-up', 'The big pot', 'The ice machine')} {p('is standing', 'has arrived')}. {p('Where is the key to the water?', 'Who turns on the water?')}", p("Under the third stone.", "The caretaker, call him.", "I do it at noon."), p("Found.", "Runs.", "Ok.")],
]
AFTER += [
    lambda a, b: [f"{p('Heard from a guest', 'A lady told me')}: {p('best Krautfleckerln of her life', 'never so short a queue', 'she comes again only for the people')}. {p('I pass it on.', 'For all of you.')}", p("That does good.", "Thank you for telling.", "I print it."),],
    lambda a, b: [f"{p('Where are', 'Who has')} the {p('cable drums', 'banners', 'deposit cups', 'signs')} now?", p("In the cellar of the Remise.", "With us, dry.", "Tobias, I think."), p("Ok.", "Found.", "Thanks.")],
    lambda a, b: [f"{p('For the archive', 'For the annual report')}: {p('one photo of your team', 'two sentences from your side', 'your favourite moment')}, please. {p('No hurry.', 'Next week is fine.')}", p("Here it is.", "The choir in the rain, without question.", "In the folder."), p("Lovely.", "Thanks!", "Mine too.")],
    lambda a, b: [f"{p('Can we keep', 'May we use')} {p('the table with the allergens', 'your plan of the queues', 'the list of volunteers')} {p('next year again', 'as a template')}?", p("Sure.", "Of course, improve it.", "With pleasure."),],
]
# on the days themselves
ONSITE = [
    lambda a, b: [f"{p('Queue', 'Crowd')} at the {hall()} is {n(40, 160)} people, {p('all cheerful', 'calm', 'singing a bit')}. {p('Can we open five minutes earlier?', 'Open?')}", p("Open!", "Two minutes.", "Doors are open."), p("Thx.", "👍", "Flows.")],
    lambda a, b: [f"{p('Need', 'Can somebody bring')} {p('a roll for the printer', 'gaffer tape', 'a charged scanner', 'ten glasses', 'a chair for an old gentleman')} {p('to', 'at')} the {hall()}?", p("On the way.", "Two minutes.", "Volunteer is running."), p("Here, thanks!", "👍", "Angel.")],
    lambda a, b: [f"{top(guest())} {p('arrive', 'are here')}, {p('hungry', 'without passes', 'in best mood')}. {p('Who takes them?', 'Where to?')}", p("To me, left of the fountain.", "I come out.", "Send them over, everything is ready."), p("They follow you.", "Done.", "👍")],
    lambda a, b: [f"{film()}: {n(85, 100)} percent in, {p('start in time', 'we start')}.", p("Super.", "👍", "Applause up to here.")],
    lambda a, b: [f"{p('Lost child', 'Found a child')}, {n(4, 7)} years, {p('eats a dumpling', 'knows all songs')}, is at the {p('counter', 'box office')}.", p("Father is coming, red jacket.", "Mother found, she laughs again."), p("All well.", "👍")],
]
# things that anybody says to anybody
ALL = [
    [p("Is the door code of the office still the old one?", "Which door code is it now?"), "Since Monday 4711 backwards.", "Ah, security by joke."],
    ["Who has the big extension cable, the red one?", "In the back of my car. I bring it tomorrow.", "Merci."],
    ["I can't join at ten, dentist. Half past ok?", "Half past is ok, good luck.", "With a thick cheek, but I come."],
    ["The link in the invitation goes to nowhere.", "Try the new one, I just sent it.", "I'm in."],
    ["Mahlzeit! Somebody for the Chinese at the corner?", "In ten minutes downstairs."],
    ["Sorry, I overread your message of yesterday. Yes, the blue version.", "No stress, I took the blue one."],
    ["Has anyone a template for a volunteers' contract?", "In the folder Personnel, from 2024, still good.", "Found."],
    ["My little one has fever, I'm only half here until noon.", "Go, we manage. All the best to the little one.", "Danke ❤️"],
    ["Could someone proofread two sentences in English?", "Send them over.", "Sent. It's about the weir.", "Lovely, only one comma."],
    ["The train is late again, I come around quarter past.", "We start with the small points."],
    ["Is the parking place behind the Remise free tomorrow?", "Until noon yes, then comes the piano tuner."],
    ["I need a nice word for 'Programmheft'.", "Booklet.", "That was easy."],
    ["Can we use the photo of the bridge?", "Yes, with the name of the photographer beside it.", "Of course."],
    ["My laptop makes an update since 40 minutes. I write from the phone.", "Then write short.", "k"],
]

ALL += [
    ["How many scones remain?", "Define remain.", "I see."],
    ["Could you send me the minutes in large letters? My glasses are at the optician.", "Sent, size 18.", "I can read the neighbours' copy as well now."],
    ["The key of the cellar has a new hook, left of the door.", "Thanks, I searched on the right for a minute and felt old."],
    ["Who is on the photo with the green hat?", "The mayor of Lienz.", "Then I better write it under it."],
    ["Is it ok if I bring the dog to the meeting?", "Only if he takes the minutes."],
    ["The printer says 'PC load letter'.", "Give it paper and love.", "Paper was enough."],
    ["Quick survey: round table or rows for the talk?", "Round.", "Then round."],
    ["Your voicemail is full, by the way.", "By the way it's my sister. Emptied."],
    ["Do we have a ladder of three metres?", "Four metres, behind the Remise.", "One metre more than needed, luxury."],
    ["I'm stuck in front of the level crossing since ten minutes.", "Wave to the train, we have coffee here."],
    ["Has somebody the contact of the piano tuner?", "He has only a landline, number is on the piano.", "Of course it is."],
    ["I've a bit of time this afternoon, can I take something off your list?", "The envelopes! All 140.", "That was a trap. I come.", "With biscuits."],
    ["Which calendar is the right one, the green or the yellow?", "The green. The yellow one is history, I delete it.", "Thank you."],
    ["Congratulations on the article in the Sunday paper!", "My mother bought nine copies.", "Mine two, and she doesn't even know you."],
    ["The coffee machine blinks.", "Descale. Instructions are inside the cupboard door.", "Blinks no more."],
    ["Is 'lovely' too much in a mail to the ministry?", "For the ministry, yes. For us never."],
    ["Tomorrow I'm out of the house until two, phone is on.", "All right, nothing urgent here."],
    ["Do you still need the grey van on Friday?", "Only until eleven.", "Then I take it after."],
    ["My calendar says we meet now, the room says no.", "Next door, we moved because of the drilling.", "Coming."],
    ["Somebody sang in the corridor this morning, that was nice.", "That was the plumber.", "Then a nice plumber."],
    ["Could you look over my text? Two minutes.", "Looked. Second sentence first, then it's perfect.", "True. Thanks!"],
    ["I left my umbrella with you.", "It's the one with the ducks?", "It was a gift.", "It hangs by the door."],
    ["Any objection if I move the shelf to the other wall?", "None, but empty it before. We had that once."],
    ["Who can drive a trailer?", "I can, but not backwards.", "Forwards is enough."],
]

def deal(channel, ones, others, weekly, deck, first, last, minutes=(6, 210)):
    """Talk of one house with another: who begins is of `ones`, so that questions come from those who would ask them."""
    bag = []
    for date in days(day(first), day(last)):
        if date.weekday() > 4 or date in story.holidays:
            continue
        for _ in range(story.poisson(weekly / 5)):
            me, you = c.choice(ones), c.choice(others)
            if me is you or date in story.closed[me.party] or date in story.closed[you.party]:
                continue
            bag = bag or c.sample(deck, len(deck))
            lines = next(found for found in (bag.pop()(me.first, you.first) if bag else c.choice(deck)(me.first, you.first) for _ in range(99))
                         if not any((me if k % 2 == 0 else you).first[:5] in line for k, line in enumerate(found)))      # nobody speaks of himself by name
            story.exchange("team", channel, date, me, you, lines, minutes, 1.0, 0.7, (8.3, 17.4))

F, R, S = [magda, tobi, magda, jelena, klaus, aoife], [verena, verena, miro, sabrina], [betti, betti, amadou, hermine, ludwig]
R2 = [verena, kathi, kathi, miro, sabrina]
early = [("2025-10-08", "2025-12-22", 0.9, R), ("2026-01-07", "2026-02-13", 0.9, R), ("2026-02-16", "2026-04-13", 1.0, R2)]
for first, last, rate, tickets in early:
    deal("tickets", F, tickets, 1.9 * rate, FR_EARLY, first, last)
    deal("tickets", tickets, F, 1.6 * rate, RF_EARLY, first, last)
    deal("kitchen-and-bar", F, S, 1.4 * rate, FS_EARLY, first, last)
    deal("kitchen-and-bar", S, F, 1.4 * rate, SF_EARLY, first, last)
    deal("kitchen-and-bar", tickets, S, 0.6 * rate, RS, first, last)
    deal("kitchen-and-bar", S, tickets, 0.5 * rate, SR, first, last)
for first, last, who in (("2026-04-15", "2026-05-29", R2), ("2026-06-01", "2026-06-09", [verena, kathi, sabrina]), ("2026-06-10", "2026-06-15", R2)):
    deal("tickets", F, who, 3.2, FR_SALE, first, last, (4, 130))
    deal("tickets", who, F, 2.6, RF_SALE, first, last, (4, 130))
deal("kitchen-and-bar", F, S, 1.8, FS_LATE + FS_EARLY[2:4], "2026-04-15", "2026-06-12")
deal("kitchen-and-bar", S, F, 1.6, SF_LATE + SF_EARLY[2:5], "2026-04-15", "2026-06-12")
deal("kitchen-and-bar", [verena, kathi, sabrina], S, 0.9, RS, "2026-04-15", "2026-06-15")
deal("kitchen-and-bar", S, [verena, kathi], 1.2, SR_LATE, "2026-04-16", "2026-06-15")
deal("kitchen-and-bar", [amadou, betti], [sabrina, kathi], 0.5, SCANNERS, "2026-05-13", "2026-06-15")
deal("on-site", [magda, tobi, jelena], [kathi, sabrina, betti, amadou], 30, ONSITE, "2026-06-17", "2026-06-19", (1, 9))
deal("on-site", [kathi, sabrina, betti, amadou], [magda, tobi, jelena], 25, ONSITE, "2026-06-17", "2026-06-19", (1, 9))
for first, last in (("2026-06-24", "2026-07-30"), ("2026-08-31", "2026-09-10")):
    deal("on-site", F, S, 1.7, AFTER, first, last)
    deal("on-site", S, R2 + F, 1.7, AFTER, first, last)
    deal("tickets", F, R2, 1.8, AFTER, first, last)
deal("tickets", F, R2, 2.0, AFTER, "2026-08-03", "2026-08-28")
deal("tickets", R2, F, 1.8, AFTER, "2026-08-03", "2026-08-28")
pairs = [(x, y) for x, y in ((magda, verena), (tobi, amadou), (magda, betti), (verena, betti), (jelena, sabrina), (tobi, miro), (klaus, ludwig), (aoife, wolf), (jelena, betti))]
story.chatter(("team", "festival"), pairs, 1.5, ALL, "2025-10-07", "2026-07-29", reply_minutes=(3, 90), threads=0.5)

# Mail that comes by once, each between the two who would write it: (date, from, to, lines)
def letters(*rows):
    for date, one, other, *lines in rows:
        story.exchange("mail", None, day(date), one, other, lines, (15, 320), 1.0, 0.5, (8.5, 16.0))

letters(
    ("2025-10-14", verena, magda, "Subject: Seat plan Kino am Ufer | Dear Magdalena,\n\nenclosed the seat plan as we have it from 2024. Row 9 looks strange, is there a pillar?\n\nBest regards\nVerena", "Dear Verena,\n\nit IS a pillar. Seats 9/4 to 9/6 please never sell to anyone we like.\n\nLG Magda", "Blocked, and I laughed.\n\nVerena"),
    ("2025-10-16", betti, tobi, "Subject: Fridge truck | Hi Tobi!\n\nMay the fridge truck stand behind the Remise? 7.20 m long, hums a bit in C major.\n\nBetti", "Hi Betti, yes, but turned around so that the hum goes to the river.\nTobias"),
    ("2025-10-23", jelena, sabrina, "Subject: Opening hours box office | Quick one: may I print 10 to 19 for the box office, or are you at 18?\n\nJ.", "10 to 19 is right, Sundays 12 to 19.\n\nSabrina"),
    ("2025-10-29", ludwig, klaus, "Subject: Statutes of the co-operative | Dear Mr. Weissensteiner,\n\nas desired I am sending you our statutes together with the extract from the register. You will notice that according to § 4 we have to serve a soup at every general assembly, a paragraph that has never been broken since 1987.\n\nWith kind regards\nLudwig Trattnig", "Dear Mr. Trattnig,\n\nthank you, everything complete. § 4 should be in every contract.\n\nKind regards\nKlaus Weissensteiner"),
    ("2025-11-04", magda, amadou, "Subject: Volunteers and meals | Hi Amadou,\n\n62 volunteers, two meals a day, is a card with holes ok or do you want it digital?\n\nMagda", "Dear Magda,\n\nCard with holes, please. It never runs out of battery.\n\nAmadou", "I love you. Card it is."),
    ("2025-11-13", miro, tobi, "Subject: wlan in the burghof | hi tobi, need 2 access points at the gate for the scanners. is there power on the left pillar?\nmiro", "Left yes, right no. I can lay a cable.\nTobias", "cable would be great. thx"),
    ("2025-11-18", aoife, hermine, "Subject: The Georgian evening | Dear Hermine,\n\nwe might open with a Georgian film, and there'd be a choir. I don't suppose a person could get khachapuri in Carinthia?\n\nAoife", "A person can if a person asks me in time. I need a stone oven and nobody talking to me.\n\nHermine", "You'll have both. I'll guard the door myself.\n\nAoife"),
    ("2025-11-27", klaus, wolf, "Subject: Commission 2026 | Dear Wolfgang,\n\nas I understand the contract, the commission stays at 4.5 percent for 2026. Please confirm for my budget.\n\nKlaus", "Dear Klaus,\n\nconfirmed. If you had asked friendlier I'd have said the same.\n\nWolfgang"),
    ("2025-12-10", betti, magda, "Subject: Tables | Magda! 40 beer tables or 45? The fire brigade lends us max. 50 but they want a barrel back :)\n\nB.", "45. And two barrels, let us be generous.\n\nMagda"),
    ("2025-12-15", tobi, betti, "Subject: Power kitchen tent | 3 x 32 A are ordered. More does not go out in the Burghof.\nTobias", "3 x 32 is more than enough, unless Hermine buys another oven.\n\nBetti"),
    ("2026-01-12", sabrina, magda, "Subject: Volunteers at the doors | Hi Magda,\n\nper door I need two people who can stay calm. Not the poets from last time, please.\n\nSabrina", "No poets. I have five nurses and a beekeeper.\n\nMagda", "Dream team."),
    ("2026-01-16", jelena, verena, "Subject: Texts for the shop | 140 characters per film, 61 films, you get them on 2 March. Ok?\n\nJ.", "Dear Jelena,\n\n2 March is perfect, we need two weeks from then.\n\nVerena"),
    ("2026-02-03", amadou, tobi, "Subject: Water | Dear Tobias,\n\nfor washing up we need warm water until 1 a.m. In 2024 it was cold after 23:00 and my people were brave. Can it be longer?\n\nAmadou", "I talk with the caretaker. He has a switch and a soft heart.\nTobias", "Thank you. We will bring him soup."),
    ("2026-02-05", verena, klaus, "Subject: Data protection annex | Dear Klaus,\n\nhere is the annex on the buyers' data. It's dull and correct. Please sign page 4.\n\nBest regards\nVerena", "Dear Verena,\n\nread, signed, yawned.\n\nKlaus"),
    ("2026-03-02", jelena, verena, "Subject: Film texts, all 61 | Here they are, one day early counts double, doesn't it?\n\nJ.", "Dear Jelena,\n\nit is the 2nd, so exactly on the day. Still wonderful. Import went through without a single error.\n\nVerena"),
    ("2026-03-12", hermine, magda, "Subject: jury lunch | Seven people on the jury, five different diets. Are they eating or are they writing a dissertation?\n\nHermine", "Both, I fear. Do one pot for all and put the rest beside it in bowls?\n\nMagda", "Now somebody is thinking. Done.\n\nH."),
    ("2026-03-19", miro, magda, "Subject: import | 61 films in, 3 without length: kalk, tarn, salt road. need minutes\nmiro", "94, 81, 118. Sorry and thanks!\n\nMagda"),
    ("2026-03-31", klaus, betti, "Subject: Insurance kitchen tent | Dear Bettina,\n\ncould I have the insurance confirmation for the tent until the middle of April?\n\nKlaus", "Dear Klaus,\n\nattached already. I'm so organised today that I frighten myself.\n\nBettina"),
    ("2026-04-20", aoife, sabrina, "Subject: A kindness | Dear Sabrina,\n\nan old man stopped me at the market to tell me that 'the lady on the telephone' spent twenty minutes helping him to buy one ticket. That was you, I believe. Thank you, truly.\n\nAoife", "Dear Aoife,\n\nhe told me his whole first visit to the cinema in 1958. I'd have paid for it.\n\nSabrina"),
    ("2026-05-05", tobi, miro, "Subject: Access points are up | Both up, cable is under the stones. Signal 4 of 5 at the gate.\nTobias", "tested from the bus stop with a long arm. works. nice"),
    ("2026-05-07", betti, verena, "Subject: Voucher numbers | Hi Verena, when do I get the first real numbers for Thursday? The baker asks me each morning, he is in love with the list.\n\nBetti", "Hi Bettina,\n\nfrom tomorrow every morning at nine, automatically. Greetings to the baker!\n\nVerena"),
    ("2026-05-29", amadou, magda, "Subject: Staff meals | Dear Magda,\n\n24 of us, from Wednesday to Sunday. We cook for ourselves but we'd need a table in the shade.\n\nAmadou", "Dear Amadou,\n\nthe table under the linden tree is yours, there's a sign with your name.\n\nMagda"),
    ("2026-06-08", jelena, ludwig, "Subject: Interview | Dear Mr. Trattnig,\n\nregional TV would like to film you on the 17th at 15:00, five minutes, at the pots. Would you?\n\nJ. Markovic", "Dear Mrs. Markovic,\n\nat my age one doesn't say no to television. I shall wear the green jacket.\n\nLudwig Trattnig", "The green jacket will be the star."),
    ("2026-07-09", jelena, wolf, "Subject: Quote | One sentence from you for the annual report?\n\nJ.", "'We sold 11,804 tickets and one hall twice as empty as it was.' If that is too honest, take the first half.\n\nWolfgang", "I take all of it."),
    ("2026-07-22", magda, betti, "Subject: Pots | Betti, two of your pots are still in our cellar. Shall I bring them before your summer break?\n\nMagda", "Yes please, Thursday, there is coffee and the last Reindling.\n\nBetti"),
    ("2026-08-06", verena, magda, "Subject: Gift cards | Dear Magda,\n\n31 gift cards from June are not used yet. Shall we remind people in September?\n\nVerena", "Yes, in the second week, then all are back from the lake.\n\nMagda"),
    ("2026-08-20", miro, tobi, "Subject: access points | can the two boxes stay over winter or do they get wet\nmiro", "They get wet. I take them down on Friday.\nTobias", "thx"),
    ("2026-09-03", ludwig, aoife, "Subject: Plums | Dear Mrs. Brennan,\n\nthe co-operative has this year more plums than members. A box is standing at your door.\n\nWith kind regards\nLudwig Trattnig", "Dear Ludwig,\n\nhalf of them are already a cake. You're a gentleman.\n\nAoife"),
)

def asides(*rows):
    for date, one, other, *lines in rows:
        story.exchange("team", "festival", day(date), one, other, lines, (3, 80), 1.0, 0.6, (8.5, 16.5))

asides(
    ("2025-10-15", magda, betti, "Somebody has left a bag of apples at our door. Thank you, unknown person!", "That was me, the tree is generous this year."),
    ("2025-10-28", tobi, verena, "Who waters the plant in the project room?", "It's plastic.", "I have watered it since October."),
    ("2025-11-20", jelena, aoife, "Short one: is it 'Gailbrunner' or 'Gailbrunn' in the English text?", "Gailbrunn Film Days, without er. Nobody in Cork could say the er."),
    ("2025-12-09", amadou, magda, "Who is at the Christmas market on Thursday?", "All who are able to stand."),
    ("2026-01-15", verena, tobi, "Snow up to the window here, I work from home today.", "Same. Good that nobody sees my pyjamas."),
    ("2026-02-04", klaus, betti, "Do you know a carpenter who picks up the phone?", "My cousin. He even calls back.", "A miracle. Number please!", "In your mail."),
    ("2026-02-24", jelena, kathi, "Which day is best for a portrait of you in the newsletter?", "Oh. Any day after the hairdresser, so Friday.", "Friday then :)"),
    ("2026-03-04", magda, amadou, "Do we say Du or Sie in the volunteers' mail?", "Du. It's a festival, not a tax office."),
    ("2026-03-24", betti, magda, "Please all enter your holidays in the table, the column for June stays empty, gell?", "Entered, with tears."),
    ("2026-04-16", tobi, jelena, "Which font did we take for the signs?", "The thin one, but thicker.", "Very helpful :D", "Size 60, bold. Sorry."),
    ("2026-04-29", jelena, verena, "Found a mistake on page 12, my own. Corrected and uploaded again.", "Thanks, I've printed nothing yet."),
    ("2026-05-12", miro, aoife, "seen two minutes of kalk by accident in the test player. now i want the rest", "That's how it starts, Miro. Row 5, Thursday, on the house."),
    ("2026-06-11", aoife, hermine, "Hermine, I dreamt that we ran out of soup.", "Then dream of something that can happen."),
    ("2026-07-03", wolf, klaus, "Is it allowed to be bored already?", "Until Monday. Then I send you numbers."),
)

# ---------------------------------------------------------------- what happened, by hand

mail, team, minutes = story.mail, story.team, story.minutes
EVERYBODY = [klaus, magda, tobi, jelena, wolf, verena, miro, sabrina, hermine, ludwig, betti, amadou]

k = mail("2025-10-06 09:05", aoife, EVERYBODY, "Here we go again, only better", "Dear all,\n\nthirteen films are already in my head and about four of them exist. The dates are 10 to 14 June 2026, the town is ours, and for the first time the three of us do it as one alliance and not as a client with two suppliers. I can't tell you how much I look forward to it.\n\nFirst joint round on Thursday at ten. There'll be scones.\n\nAoife")
mail("2025-10-06 11:20", ludwig, aoife, "Re: Here we go again, only better", "Dear Mrs. Brennan,\n\nthe co-operative thanks you for the friendly words and has noted the scones with interest.\n\nWith kind regards\nLudwig Trattnig", cc=EVERYBODY[:11], reply_to=k)
minutes("2025-10-09", "Joint round", [aoife, klaus, magda, tobi, wolf, verena, hermine, ludwig, betti], """
## How we work together

Decisions:
- Prices and dates are changed only with three weeks' notice (21 days), in writing, to all three houses.
- A question gets an answer within two working days.
- Joint round every four weeks, Thursday at ten. Who cannot come sends somebody.
- What annoys one is said here first. Blunt words are allowed before lunch.

## Actions

- Verena: seat plans of all halls to Magdalena, until 17 October
- Bettina: rough needs of the kitchen (power, water, tent) to Tobias, until 24 October
- Klaus: draft of the cooperation agreement, signed today by all three
""")

# the blunt one, first time
m = team("2025-10-21 10:12", "kitchen-and-bar", hermine, "I have seen the timetable. Forty minutes between film one and film two is not a dinner, that is a pit stop. Who wrote this has never carried a plate.")
team("2025-10-21 10:31", "kitchen-and-bar", aoife, "Guilty, m'lady. I wrote it and I've carried about three plates in my life. What would you need?", reply_to=m)
team("2025-10-21 10:35", "kitchen-and-bar", hermine, "Sixty minutes. Then people chew.", reply_to=m)
team("2025-10-21 11:50", "kitchen-and-bar", aoife, "Sixty it is, the second film starts at 20:30. You're right, and the film is better on a full stomach.", reply_to=m)
team("2025-10-21 11:52", "kitchen-and-bar", hermine, "Good. With you one can work.", reply_to=m)

minutes("2025-11-06", "Joint round", [klaus, magda, tobi, verena, sabrina, betti, amadou], """
Actions of last time: all done.

- The long break is now 60 minutes on all evenings. Thanks to Hermine for saying it early.
- Seat plans: pillar in row 9 of the Kino am Ufer is blocked.
- Vouchers: meal vouchers are sold with the ticket for the first time. Verena and Bettina make a draft.

Decision: meal vouchers in the shop, with printed half hour.

Actions:
- Verena, Bettina: draft of the voucher, until 28 November
- Tobias: power plan for the kitchen tent, until 15 December
""")

# a joke that all share
m = team("2025-11-11 11:11", "festival", wolf, "To Martini we announce: the ticket fee rises to one goose per seat. Payable with red cabbage.")
team("2025-11-11 11:19", "festival", klaus, "Robbers! Highwaymen! I knew it from the first day.", reply_to=m)
team("2025-11-11 11:24", "festival", betti, "We raise too: for one goose you get one soup.", reply_to=m)
team("2025-11-11 11:40", "festival", wolf, "I love this alliance. See you at seven at the Gansl, I pay the first round.", reply_to=m)

# a third firm
m = team("2025-11-25 14:05", "festival", tobi, "The projector people from Lumenhof have let us down again. Third appointment and nobody came, no call, nothing. I'm fed up with these people.")
team("2025-11-25 14:20", "festival", miro, "they did the same to us in linz. unreliable is a compliment", reply_to=m)
team("2025-11-25 14:31", "festival", sabrina, "Take Bildwurf from Villach, they are expensive and they come.", reply_to=m)
team("2025-11-27 09:12", "festival", tobi, "Was at Bildwurf. They came before I did. Thanks Sabrina!", reply_to=m)

# a change that is announced
k = mail("2025-12-01 10:30", miro, [magda, tobi, betti], "new interface from 19 january", "hi all,\n\nwe switch the interface for films and vouchers to v3 on monday 19 january, 6:00 to 8:00 in the morning. seven weeks from now. test system has it since today, description attached. if the date hurts you tell me until 12 december and we take another.\n\nmiro", cc=[verena])
mail("2025-12-02 09:40", tobi, miro, "Re: new interface from 19 january", "Date is fine. I test it next week.\nTobias", cc=[magda, betti, verena], reply_to=k)
mail("2025-12-02 13:15", betti, miro, "Re: new interface from 19 january", "Fine for us as well, in January we only count onions.\n\nBetti", cc=[magda, tobi, verena], reply_to=k)
team("2026-01-19 08:04", "tickets", miro, "v3 is on since 7:20. everything green. 40 minutes early, don't get used to it")
team("2026-01-19 08:15", "tickets", magda, "Bravo! Imported the test films, all there.")

minutes("2025-12-04", "Joint round", [aoife, klaus, magda, wolf, verena, hermine, betti], """
Actions of last time: voucher draft done (28 November), power plan comes on 15 December as planned.

- Interface v3 on 19 January, announced on 1 December, no objection.
- Voucher draft: Hermine finds it "readable, which is already something".
- The round of 1 January falls on a holiday and is held on 8 January.

Actions:
- Tobias: power plan, until 15 December (open, not yet due)
- Magdalena: number of volunteers, until 8 January
""")

# an apology for next to nothing
k = mail("2025-12-18 09:20", verena, hermine, "Our Christmas card, I am so sorry", "Dear Mrs. Kogler,\n\non our Christmas card to you there is 'Hermann' on the envelope. I am terribly sorry, that must not happen. A new one is on its way.\n\nWith best regards\nVerena Aichhorn")
mail("2025-12-18 13:44", hermine, verena, "Re: Our Christmas card, I am so sorry", "I have been called worse by better. Hangs in the kitchen, all call me Hermann now. Merry Christmas.\n\nHermann", reply_to=k)

minutes("2026-01-08", "Joint round", [klaus, magda, tobi, verena, miro, betti, amadou, ludwig], """
Actions of last time: all done (power plan 15 December, 62 volunteers).

- Good start into the year, 61 films in the long list.
- Amadou reports: 14 of 18 service people of last year come again.

Actions:
- Jelena: film texts for the shop, 2 March
- Bettina: offer for the opening reception, until 6 February
""")

# missed a message
m = team("2026-01-13 15:02", "kitchen-and-bar", tobi, "Betti, is the fridge truck 3.10 or 3.40 high? There's a gate.")
team("2026-01-14 16:45", "kitchen-and-bar", betti, "Tobi, sorry sorry, half of us had the flu and your message went under. 3.10 with the lamp. I measured twice.", reply_to=m)
team("2026-01-14 16:52", "kitchen-and-bar", tobi, "Then it goes through, 8 cm air. Get well everybody.", reply_to=m)

# the dates move
m = team("2026-01-20 17:10", "festival", tobi, "News from the town hall, not nice: the Burghof gets new paving and it is only finished on 12 June. Officially since today. I called you before I write it anywhere else.")
team("2026-01-20 17:31", "festival", aoife, "Well that's a kick in the shins. Verena, Bettina: before we decide one single thing, could both of you live with 17 to 21 June? Take until Friday, please.", reply_to=m)
team("2026-01-21 09:02", "festival", verena, "Nothing sold yet, so for us it's only work on the calendar. Yes.", reply_to=m)
team("2026-01-21 10:40", "festival", betti, "Uff. On the 20th we have a wedding with 180 people in Spittal. I must talk with Hermine, you hear from me on Thursday.", reply_to=m)
team("2026-01-22 14:15", "festival", betti, "We do it with two teams. Hermine takes the festival, her sister the wedding. It will be tight and it goes out.", reply_to=m)
team("2026-01-22 14:20", "festival", aoife, "Bettina, you and Hermine are saints. The extra van and the extra people are on us, Klaus nodded.", reply_to=m)
k = mail("2026-01-27 09:00", klaus, EVERYBODY[1:], "Change of date: 17 to 21 June 2026", "Dear all,\n\nafter consultation with both houses the festival takes place one week later, from 17 to 21 June 2026. Reason: paving of the Burghof until 12 June, notice of the town of 20 January. Everything else stays. The additional costs of Suppenkraut for the second team (EUR 1,900) are taken over by the festival.\n\nThank you for the speed and the goodwill.\n\nKlaus Weissensteiner", cc=[aoife])
mail("2026-01-27 11:32", wolf, klaus, "Re: Change of date: 17 to 21 June 2026", "Noted and changed everywhere. Nearly five months' notice, you spoil us.\n\nWolfgang", cc=[aoife, verena, ludwig, betti], reply_to=k)
mail("2026-01-27 15:08", ludwig, klaus, "Re: Change of date: 17 to 21 June 2026", "Dear Mr. Weissensteiner,\n\nthe board thanks you for bearing the costs without our having to ask.\n\nLudwig Trattnig", cc=[aoife, betti, wolf], reply_to=k)
minutes("2026-01-29", "Joint round", [aoife, klaus, magda, tobi, jelena, verena, betti, ludwig, amadou], """
Change of date: 17 to 21 June. All three houses had been asked before and agreed. Press release on 2 February, Jelena sends it to all beforehand.

- Wedding on 20 June: Suppenkraut works with two teams, the festival pays the difference.
- Reihe Sieben: Verena gets a colleague from 10 February, Katharina Fink.

Actions:
- Jelena: press release, 2 February
- Bettina: offer for the opening reception, until 6 February
- Ludwig: calculation of the menu prices 2026, in time for the agreed notice
""")
team("2026-02-02 10:05", "festival", jelena, "Press release on the new date is out. Thanks for the three corrections, I took all of them.")

# somebody new
m = team("2026-02-10 08:45", "festival", verena, "May I introduce: Katharina Fink, new with us since today. She sold theatre tickets for six years and still likes people.")
team("2026-02-10 08:51", "festival", kathi, "Hello everybody! I'm glad to be here. I'd like to see once how it runs on the ground, not only on the screen.", reply_to=m)
team("2026-02-10 09:03", "festival", magda, "Welcome Katharina!! Come on Thursday, I show you all six halls, it takes two hours and three coffees.", reply_to=m)
team("2026-02-10 09:20", "festival", amadou, "And after that to us in the kitchen, please. Twelve o'clock. You'll be fed.", reply_to=m)
team("2026-02-13 08:40", "festival", kathi, "I've seen six halls, one pillar and the best soup of my life. Thank you Magda, thank you Amadou.")

# the price
k = mail("2026-02-12 15:20", ludwig, klaus, "Menu prices for June", "Dear Mr. Weissensteiner,\n\nas agreed I inform you in good time, that is four months ahead. Following our calculation the plate will cost EUR 17.60 instead of EUR 14.20. Butter, wages and the gas leave us no other way. The calculation is at your disposal at any time.\n\nWith kind regards\nLudwig Trattnig", cc=[betti, aoife])
k2 = mail("2026-02-16 08:10", klaus, ludwig, "Re: Menu prices for June", "Dear Mr. Trattnig,\n\nI had to read your mail twice. That is plus 24 percent. My subsidy rises by 2. With 17.60 nobody under thirty eats with us, and I stand before the town council like a schoolboy. To be honest I find this outrageous. This isn't acceptable for us.\n\nKlaus Weissensteiner", cc=[aoife, betti], reply_to=k)
m = team("2026-02-16 11:05", "kitchen-and-bar", hermine, "I have read 'outrageous'. Klaus, then peel your own onions. 900 a day. I lend you the knife.")
team("2026-02-16 11:20", "kitchen-and-bar", klaus, "Hermine, I don't need a knife, I need a price which I can pay. I won't be talked to like this.", reply_to=m)
team("2026-02-16 11:31", "kitchen-and-bar", hermine, "And I not like that.", reply_to=m)
team("2026-02-16 12:02", "kitchen-and-bar", aoife, "Right, the pair of you. You both care about the same plate, that's what all the noise is. I'm ringing each of you in the next hour and nobody types until then.", reply_to=m)
k3 = mail("2026-02-17 09:30", ludwig, klaus, "Re: Menu prices for June", "Dear Mr. Weissensteiner,\n\nI spent the night with your mail, and my wife has noticed it. You are right that the figure stood there naked. I invite you to our kitchen: on the table lie all the invoices since 2023, open, and you ask what you want. Would the 24th suit you?\n\nLudwig Trattnig", cc=[aoife, betti, hermine], reply_to=k2)
mail("2026-02-17 13:12", klaus, ludwig, "Re: Menu prices for June", "Dear Mr. Trattnig,\n\nthe 24th suits me, and I bring my budget, open as well. Thank you for the invitation. I should have called instead of writing.\n\nKlaus Weissensteiner", cc=[aoife, betti, hermine], reply_to=k3)
k = mail("2026-02-25 09:15", klaus, [ludwig, hermine, betti], "The plate costs 15.90, and an apology", "Dear Ludwig, dear Hermine, dear Bettina,\n\nthe word 'outrageous' was wrong and I take it back. After four hours with your invoices I know what butter costs, and I was ashamed.\n\nWhat we agreed yesterday: the plate costs EUR 15.90 in 2026. The festival takes over the rental of the dishwasher and the gas. The standard plate is vegetarian, meat costs extra. From now on there is an index in the contract, so that nobody has to fall off the chair any more. Students pay 12, the difference comes from the sponsor.\n\nThe schnapps at the end was not necessary, and it was very good.\n\nKlaus", cc=[aoife])
mail("2026-02-25 10:02", hermine, klaus, "Re: The plate costs 15.90, and an apology", "I take back the onions. You can calculate, and you can listen, I did not know both. The vegetarian plate was your idea and it is a good one.\n\nHermine", cc=[ludwig, betti, aoife], reply_to=k)
mail("2026-02-25 14:50", ludwig, klaus, "Re: The plate costs 15.90, and an apology", "Dear Klaus,\n\nthe board has agreed unanimously. I may say that in thirty-one years as chairman I've seldom had such a good quarrel.\n\nLudwig", cc=[hermine, betti, aoife], reply_to=k)
minutes("2026-02-26", "Joint round", [aoife, klaus, magda, wolf, verena, kathi, hermine, ludwig, betti], """
Actions of last time: all done. Offer for the opening reception accepted.

Menu price: settled on 24 February with open books. EUR 15.90, students EUR 12, index clause from 2027. Wolfgang asks whether one may watch next time.

Decision: voucher in the shop with the new price from the start of the presale.

Actions:
- Verena: price 15.90 and 12 in the test shop, until 6 March
- Klaus: contract with index clause, until 13 March
- Magdalena: draft of the timetable to all, until 16 March
""")
team("2026-03-05 09:30", "tickets", verena, "15.90 and 12 are in the test shop, please all look over it once.")
team("2026-03-05 10:10", "tickets", betti, "Looked. Correct, and the leaf is pretty.")

# named, and once named wrongly
k = mail("2026-03-10 10:00", jelena, [verena, betti, wolf, ludwig], "Programme press release, with all of you in it", "Dear all,\n\nthe release goes out at noon. Both houses are named in the second paragraph as those who carry the festival with us, as they should be.\n\nJelena", cc=[aoife, magda])
mail("2026-03-10 12:25", betti, jelena, "Re: Programme press release, with all of you in it", "Jelena!! It's out and we are 'Suppenkaspar'. He starved to death in the book.\n\nBetti", cc=[aoife, ludwig], reply_to=k)
mail("2026-03-10 12:41", jelena, betti, "Re: Programme press release, with all of you in it", "Oh no. The spelling correction ate you. My mistake, I'm truly sorry. Corrected version went to all 84 addresses a minute ago, and I called the newspaper, they print it right.\n\nJelena", cc=[aoife, ludwig], reply_to=k)
mail("2026-03-10 13:05", ludwig, jelena, "Re: Programme press release, with all of you in it", "Dear Mrs. Markovic,\n\nin the co-operative there is laughter until down to the cellar. All is well.\n\nLudwig Trattnig", cc=[betti, aoife], reply_to=k)

# us and them, with a wink
m = team("2026-03-17 16:05", "festival", amadou, "You cinema people sit in the dark and say it's work. We soup people sit in the steam and say it's life.")
team("2026-03-17 16:12", "festival", miro, "we ticket people sit", reply_to=m)
team("2026-03-17 16:15", "festival", aoife, "I'm putting that on a T-shirt. All three lines.", reply_to=m)
team("2026-03-17 16:30", "festival", betti, "XL for Hermine please, she wants to wear it over the apron.", reply_to=m)

minutes("2026-03-26", "Joint round", [klaus, magda, tobi, jelena, verena, kathi, miro, sabrina, betti, amadou], """
Actions of last time: prices in the shop (5 March), contract signed (12 March), timetable sent (16 March).

- Presale starts on 14 April at 10:00. Sabrina has six people on the hotline.
- Seats on the balcony of the Stadtsaal: Verena and Tobias see it differently (safety against revenue), both will put their view on one page.

Actions:
- Verena, Tobias: one page on the balcony, until 8 April
- Amadou: list of staff for the passes, until 30 April
""")

# both want a decision from above
k = mail("2026-04-08 14:30", tobi, [klaus, wolf], "Balcony: you please", "Hello Klaus, hello Wolfgang,\n\nVerena and I have one page for you with two opinions on it. 46 seats more or 46 people who must go down one narrow stair. We'd both be glad if you two decide it, we respect each other too much to win.\n\nTobias and Verena", cc=[verena])
mail("2026-04-09 09:50", wolf, tobi, "Re: Balcony: you please", "Klaus and I have been up there with a stopwatch and eleven interns. 30 seats, first two rows, and one of our people at the stair. Ok for both?\n\nWolfgang", cc=[klaus, verena], reply_to=k)
mail("2026-04-09 10:22", verena, wolf, "Re: Balcony: you please", "Very ok. I put it into the plan.\n\nVerena", cc=[klaus, tobi], reply_to=k)

# urgent
m = team("2026-04-14 10:03", "tickets", magda, "URGENT the shop is down!! White page, the phone is ringing, please somebody immediately!")
team("2026-04-14 10:05", "tickets", miro, "on it. 2300 people at the door at once", reply_to=m)
team("2026-04-14 10:12", "tickets", kathi, "Waiting room is switched on, I put a text on the page so that nobody is frightened. Hotline knows.", reply_to=m)
team("2026-04-14 10:25", "tickets", miro, "up. 22 minutes. one server more now. sorry for the grey hair", reply_to=m)
team("2026-04-14 12:30", "tickets", verena, "1,412 tickets in the first two hours, nobody lost his place in the queue. That was our fault, we planned for 1,500 visitors. Apologies for the fright.", reply_to=m)
team("2026-04-14 12:34", "tickets", magda, "1,412!!! I forgive everything.", reply_to=m)

minutes("2026-04-23", "Joint round", [aoife, klaus, magda, wolf, verena, miro, hermine, betti, ludwig], """
Actions of last time: balcony decided (30 seats). List of staff comes by 30 April.

- Presale: 4,020 tickets after nine days. The 22 minutes of 14 April: Miro explained it, second server stays until the end of June.
- Scanners: the supplier is late. Reihe Sieben says today that they come on 8 May instead of 5 May; the training is moved to 11 May. No problem for anybody.

Actions:
- Sabrina: training on scanners, 11 May
- Hermine: final menu, until 15 May
""")
team("2026-05-08 11:15", "tickets", sabrina, "The scanners are here, all 24, as promised. Training stays on Monday at two.")
team("2026-05-08 11:40", "tickets", amadou, "We are six from the kitchen, we come.")

# the hall that was sold out and half empty
m = team("2026-05-18 09:20", "tickets", jelena, "Can someone explain this to me? The opening in the Burghof is 'sold out' since Friday evening, the newspaper has written it on page one, and Tobias says that there are 160 chairs without a name. People are crying at me on the phone.")
team("2026-05-18 09:26", "tickets", kathi, "I look at it now with Miro. You get an answer by ten.", reply_to=m)
team("2026-05-18 09:57", "tickets", miro, "it's us. with the balcony change i copied the blocked contingent of the stadtsaal onto the burghof too. 160 seats locked since 15 may 18:10. nobody saw it. stupid, and mine", reply_to=m)
team("2026-05-18 10:15", "tickets", miro, "unlocked. checked all other halls by hand with tobias, they are right", reply_to=m)
k = mail("2026-05-18 11:30", wolf, [aoife, klaus, jelena, magda], "The opening was never sold out: our blunder", "Dear Aoife, dear Klaus, dear Jelena, dear Magda,\n\nfor two and a half days we have told the world that your opening was sold out while 160 seats were free. That was a mistake in our house, and nobody else's. I apologise, without any but.\n\nWhat we do: all 214 people who tried in vain get a mail from me until two o'clock with first access until tomorrow evening and a free drink at our expense. I have called the editor myself, tomorrow there will be a correction. From now on two people look at each change in a seat plan, one of them not Miro. And if at the end one of the 160 chairs stays empty because of this, we pay it.\n\nWolfgang", cc=[verena, kathi, sabrina, ludwig, betti])
mail("2026-05-18 12:20", aoife, wolf, "Re: The opening was never sold out: our blunder", "Dear Wolfgang,\n\nI was fit to be tied at nine o'clock and by half twelve I've nothing left to be cross about. That's how you say sorry. Tell Miro that in 2022 I announced the wrong winner from the stage.\n\nAoife", cc=[klaus, jelena, magda, verena], reply_to=k)
mail("2026-05-18 13:02", betti, wolf, "Re: The opening was never sold out: our blunder", "The free drinks come from us at purchase price, we're in this together. Which colour should the voucher have?\n\nBetti", cc=[aoife, klaus, verena], reply_to=k)
team("2026-05-19 18:30", "tickets", kathi, "171 tickets sold for the opening since yesterday. Now it IS sold out. I've counted three times, and then Sabrina did.")
team("2026-05-19 18:41", "tickets", jelena, "And a correction on page one, with a photo of the chairs. Best advertising we ever had. Thank you for the quick and open handling.")

minutes("2026-05-21", "Joint round", [aoife, klaus, magda, tobi, jelena, wolf, verena, kathi, miro, betti, amadou], """
Actions of last time: training held on 11 May (19 people), final menu there since 13 May.

The 160 chairs: Miro showed how it happened. From now on two people check each change of a seat plan, a test purchase per hall every Monday. Aoife thanks for the openness. The matter is closed.

- Storm rule for the Burghof: decision each day at 14:00 by Tobias, message to all at once.
- The round of 18 June falls into the festival; instead walk through all halls on Tuesday, 16 June, at ten.

Actions:
- Tobias: storm rule on one page, until 29 May
- Katharina: Monday test purchases, weekly
""")

# "nobody tells us anything"
m = team("2026-05-27 11:02", "tickets", sabrina, "Now I hear from a VOLUNTEER that the entrance of the Remise is on the other side this year. Why does nobody tell us anything? I have the signs at the printer!")
team("2026-05-27 11:09", "tickets", tobi, "Sabrina, mail of 4 May, plan on page 2. You even answered 'great, more shade' :)", reply_to=m)
team("2026-05-27 11:15", "tickets", sabrina, "Oh for heaven's sake. I did. I take everything back and go to bake a cake for you. The signs are stopped, no cost.", reply_to=m)
team("2026-05-27 11:16", "tickets", tobi, "Marble please.", reply_to=m)
k = mail("2026-05-04 10:10", tobi, [sabrina, verena, betti, amadou], "Entrances, final plan", "Hello all,\n\nfinal plan of the entrances, two pages. New: Remise from the garden side (page 2). Valid for June.\n\nTobias", cc=[magda])
mail("2026-05-04 11:26", sabrina, tobi, "Re: Entrances, final plan", "Great, more shade!\n\nSabrina", cc=[verena, betti, amadou, magda], reply_to=k)

# a question that waits a day because an oven breaks
m = team("2026-05-28 09:14", "kitchen-and-bar", magda, "Hermine, can the choir (34!) eat at 17:00 instead of 18:00 on Thursday? I'd have to tell them tomorrow.")
team("2026-05-29 08:20", "kitchen-and-bar", hermine, "Yesterday the oven exploded, not literally. Choir at five is possible, but cold and in glasses. They should not sing with dumplings in them anyhow.", reply_to=m)
team("2026-05-29 08:31", "kitchen-and-bar", magda, "In glasses is perfect. Is the oven alive?", reply_to=m)
team("2026-05-29 08:40", "kitchen-and-bar", hermine, "New one comes Monday. I have spoken with the man.", reply_to=m)

# ill, and said so
team("2026-06-02 07:50", "tickets", verena, "Miro is in hospital with his appendix, he is fine and complains about the wifi. Our colleague Jonas from Linz does his things, he was here in 2024. Numbers as always at nine.")
team("2026-06-02 08:05", "tickets", magda, "Oh dear, all the best to Miro! Tell him that the Burghof sends him a chair.")
team("2026-06-10 08:30", "tickets", miro, "back. minus 1 appendix. thanks for the chair")

# a small quarrel about cents
m = team("2026-06-09 10:20", "kitchen-and-bar", betti, "Verena, on the vouchers you take 35 cents each. I thought it was 20. That's 15 cents x 3,000, for that I get a month of carrots.")
team("2026-06-09 10:48", "kitchen-and-bar", verena, "You thought right. 20 was agreed, 35 is the standard in our system and I've not changed it. I correct it for all 2,800 vouchers since April, you get 420.00 back.", reply_to=m)
team("2026-06-09 10:55", "kitchen-and-bar", betti, "Thank you! That was the shortest dispute of my career.", reply_to=m)

minutes("2026-06-16", "Joint round", [aoife, klaus, magda, tobi, jelena, verena, kathi, sabrina, miro, hermine, betti, amadou], """
Walk through all halls instead of a meeting.

- Signs, scanners, water and power work everywhere. Warm water in the kitchen tent until 1 a.m. (the caretaker got soup).
- 9,870 tickets sold, 2,960 vouchers.
- Correction of the voucher fee (20 cents) is booked.

Actions: none. Everybody goes to bed early.
""")

# the days themselves
m = team("2026-06-18 18:42", "on-site", amadou, "POWER IS GONE in the kitchen tent. 300 people in 20 minutes. Tobias!!")
team("2026-06-18 18:44", "on-site", tobi, "Running.", reply_to=m)
team("2026-06-18 18:51", "on-site", kathi, "I've put on all displays that dinner is 15 minutes later, and asked the cinema to play two more shorts.", reply_to=m)
team("2026-06-18 18:58", "on-site", tobi, "Power is on. Somebody had plugged a popcorn machine into the kitchen line. That somebody was us. Sorry Hermine!", reply_to=m)
team("2026-06-18 22:10", "on-site", hermine, "298 plates. The popcorn machine is in the river. (It's not. But it thinks about it.)", reply_to=m)
m = team("2026-06-19 14:00", "on-site", tobi, "Storm rule: rain from 20:00. Der lange Sommer goes from the Burghof to the Stadtsaal. Tickets stay valid, 30 people on the balcony.")
team("2026-06-19 14:06", "on-site", kathi, "Mail and SMS to 388 buyers are out.", reply_to=m)
team("2026-06-19 14:11", "on-site", betti, "Counter two moves under the arcades, thanks for the six hours.", reply_to=m)
team("2026-06-19 23:40", "on-site", aoife, "A film called The Long Summer, in a cloudburst, in a full hall, and then they sang. I'll never forget it.", reply_to=m)
m = team("2026-06-20 16:20", "on-site", wolf, "Who of you criminals has stolen my chair?")
team("2026-06-20 16:22", "on-site", hermine, "You have sold it, as far as I know you.", reply_to=m)
team("2026-06-20 16:25", "on-site", wolf, "I deserve that until the end of my life.", reply_to=m)

k = mail("2026-06-23 10:00", aoife, [*EVERYBODY, kathi], "Thank you, each one", "Dear all,\n\n11,804 tickets, 3,112 plates, one storm, no injuries except for Wolfgang's pride.\n\nThank you Hermine for 60 minutes and for saying so in October. Bettina and Amadou for a wedding and a festival on one Saturday. Ludwig for the open books. Katharina and Sabrina for 214 phone calls, Miro for saying 'mine', Verena for the calm. And my own crowd, who haven't slept since Easter.\n\nSleep now. From now until the middle of September we go down a gear or two, as every year, so nobody need wonder at the quiet.\n\nAoife")
mail("2026-06-23 12:30", amadou, aoife, "Re: Thank you, each one", "Dear Aoife,\n\nI read it to everybody at lunch. Hermine said she had something in her eye, and that it was onion.\n\nAmadou", cc=[betti, klaus, verena], reply_to=k)
mail("2026-06-23 15:10", verena, aoife, "Re: Thank you, each one", "Thank you! It was our best festival, and not only by numbers.\n\nVerena", cc=[amadou, klaus], reply_to=k)

# the bill
k = mail("2026-07-01 09:40", klaus, wolf, "Invoice 412", "Dear Wolfgang,\n\ninvoice 412 calculates the commission on the gross amount including the vouchers. By my count it's EUR 1,338 too much. I'm sure that there is an explanation, please have a look.\n\nKlaus", cc=[verena])
mail("2026-07-01 15:55", wolf, klaus, "Re: Invoice 412", "Dear Klaus,\n\nthe explanation is called summer temp. You're right to the cent. Credit note and new invoice 419 attached, and the temp has now learned what net means. Sorry!\n\nWolfgang", cc=[verena], reply_to=k)
mail("2026-07-02 08:30", klaus, wolf, "Re: Invoice 412", "Received, correct, paid today.\n\nKlaus", cc=[verena], reply_to=k)

# closed in August
k = mail("2026-07-07 09:00", ludwig, [aoife, klaus, magda, tobi, verena, kathi, wolf], "Our summer closure from 3 to 28 August", "Dear friends,\n\nas every year the co-operative is closed in August, this time from Monday 3 to Friday 28 August 2026. In these weeks nobody reads mail or Teams with us, and this is intended: the people come back better. If something burns, Bettina's emergency telephone is 0000 47 11 (evenings only). From 31 August we are all there again.\n\nWhat you still need from us before, please tell us until 24 July.\n\nLudwig Trattnig", cc=[betti, amadou, hermine])
mail("2026-07-07 10:12", magda, ludwig, "Re: Our summer closure from 3 to 28 August", "Well deserved! I need only the final voucher numbers, the rest has time until September.\n\nMagda", cc=[betti, klaus, verena], reply_to=k)
mail("2026-07-08 11:40", betti, magda, "Re: Our summer closure from 3 to 28 August", "Voucher numbers attached: 3,112, of which 744 students.\n\nBetti", cc=[ludwig, verena], reply_to=k)

# "we are leaving"
k = mail("2026-07-13 10:00", wolf, [aoife, klaus, magda, ludwig, betti], "We are leaving", "... our office. After eleven years over the kebab shop we move on 1 September to Annenstrasse 7b, second floor, with a lift. Telephone, people and bad jokes stay the same. You're invited on 18 September at six, with chairs for all, numbered.\n\nWolfgang", cc=[verena, kathi])
mail("2026-07-13 10:20", klaus, wolf, "Re: We are leaving", "My heart stood still for one line. Congratulations, and never again such a subject.\n\nKlaus", cc=[aoife, magda, ludwig, betti], reply_to=k)

minutes("2026-07-16", "Joint round", [aoife, klaus, magda, tobi, wolf, verena, kathi, hermine, ludwig, betti, amadou], """
Looking back together, two hours, with soup.

What was good: the voucher with the half hour, the storm rule, that mistakes were told at once.
What we change: second power line only for the kitchen; seat plans are frozen two weeks before the presale; the price talk takes place in November with open books.

- Survey of guests: 4.6 of 5.
- Suppenkraut is closed from 3 to 28 August. Short round on 13 August of the other two, Bettina is excused and gets the notes.

Actions:
- Klaus: figures for the town council, until 31 July
- Verena: report on no-shows, until 13 August
""")

# a letter upwards that all three sign
k = mail("2026-07-21 13:00", klaus, [wolf, ludwig], "Letter to the mayor, third version", "Dear Wolfgang, dear Ludwig,\n\nhere is the letter about the paving dust and the missing power sockets, as we agreed last Thursday. With your changes. If you both say yes it goes out tomorrow with three signatures.\n\nKlaus", cc=[aoife])
mail("2026-07-21 14:25", wolf, klaus, "Re: Letter to the mayor, third version", "Yes. Sharp and polite, like good horseradish.\n\nWolfgang", cc=[ludwig, aoife], reply_to=k)
mail("2026-07-21 16:40", ludwig, klaus, "Re: Letter to the mayor, third version", "Agreed and signed.\n\nLudwig", cc=[wolf, aoife], reply_to=k)

team("2026-07-28 09:00", "festival", betti, "Reminder: from Monday 3 August until 28 August we are closed, nobody reads here. Is there anything left for this week?")
team("2026-07-28 09:25", "festival", magda, "Nothing from us, the pots are with you. Have a wonderful summer!")
team("2026-07-28 09:31", "festival", kathi, "Nothing from us either. Swim for me.")
team("2026-07-31 14:02", "festival", hermine, "I lock the kitchen now. Who calls me before the 31st gets a cold soup. Nice summer to all of you, you were bearable.")
team("2026-07-31 14:10", "festival", aoife, "Coming from you that's a love letter. Off with you!")

team("2026-08-11 10:20", "festival", magda, "I need the recipe of the green soup for the annual report, wanted to write to Hermine and remembered in time. It can wait until the 31st.")
team("2026-08-11 10:28", "festival", kathi, "Wise. She'd send you a cold one.")
minutes("2026-08-13", "Joint round", [klaus, magda, verena, kathi], """
Short round, Suppenkraut excused (summer closure).

- No-show report: 6.1 percent, good.
- Figures for the town council were delivered on 30 July.
- Notes go to Bettina, she reads them from 31 August.

Actions:
- Magdalena: draft of the plan 2027, until 7 September
""")
team("2026-08-31 08:15", "festival", betti, "We are back!! Brown, rested, 412 mails. Notes of 13 August are read. Magda, the soup recipe is in your inbox, Hermine wrote it by hand.")
team("2026-08-31 08:22", "festival", magda, "Welcome back!! We've missed you, and not only the food.")
team("2026-08-31 08:40", "festival", verena, "Welcome back! We write to you already from the new address.")

k = mail("2026-09-08 10:00", klaus, [wolf, ludwig, verena, betti], "Two more years, and a bit more courage", "Dear all,\n\nthe council has said yes for 2027 and 2028. My proposal to both houses: a contract for two years, index for the plate, commission 4.5 as before, and one new thing: from 2027 a winter edition, three days in February, small, warm, with soup. Each can leave with six months' notice, so that we stay because we want to.\n\nPlease be honest if it's too much.\n\nKlaus", cc=[aoife, magda])
mail("2026-09-08 14:33", wolf, klaus, "Re: Two more years, and a bit more courage", "It is too much and we are in.\n\nWolfgang", cc=[aoife, ludwig, betti, verena], reply_to=k)
mail("2026-09-09 09:18", ludwig, klaus, "Re: Two more years, and a bit more courage", "Dear Klaus,\n\nthe board has met specially. For February Hermine asks for a heated tent and a say in the timetable. Under these two conditions: with joy.\n\nLudwig", cc=[aoife, wolf, betti, verena], reply_to=k)
mail("2026-09-09 10:05", aoife, ludwig, "Re: Two more years, and a bit more courage", "The tent's heated and Hermine writes the timetable. I'd not dare otherwise.\n\nAoife", cc=[klaus, wolf, betti, verena], reply_to=k)
minutes("2026-09-10", "Joint round", [aoife, klaus, magda, tobi, wolf, verena, kathi, hermine, ludwig, betti, amadou], """
Decision: all three houses go on for 2027 and 2028, with a winter edition in February 2027 (19 to 21 February).

- Plan 2027 by Magdalena is there since 4 September, everybody has commented.
- Price talk on 12 November with open books.

Actions:
- Hermine, Aoife: timetable for the winter edition, until 8 October
- Verena: seat plans frozen two weeks before the presale, as agreed in July
""")

weekend = {day("2026-06-20"), day("2026-06-21")}
for one in story.teams + story.mails:
    who, date = one.get("who") or one["sender"], one["at"].date()
    assert (date.weekday() < 5 or date in weekend) and date not in story.closed[who.party], (date, who.name, one["text"][:60])
story.write()
print(len(story.teams), "teams", len(story.mails), "mail", len(story.notes), "minutes", len(story.events), "truths")
