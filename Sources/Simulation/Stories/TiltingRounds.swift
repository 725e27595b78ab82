import Events

/// The everyday words of the tilting sample: three short threads a week about the work, one a week for the newsletter of both.
///
/// They are put together from lists, so that the same thing is said often and never in quite the same words.
enum TiltingRounds {
  /// From this day on the newsletter thread holds no word on values by Trapwind: its new lender asks for figures.
  private static let figuresOnly = Day(story: "2026-02-24")
  /// From here on all talk is of the hub and its dates, and none of how the two work together.
  private static let datesOnly = Day(story: "2026-03-02")
  /// From here on Korenaar answers in a word: the night shift is short of two bakers.
  private static let inAWord = Day(story: "2026-04-20")

  static let scenes: [Scene] = {
    let calendar = Story.tiltingCalendar
    var scenes: [Scene] = []
    var round = 0
    var letter = 0
    for number in Day(story: "2025-09-01").number...Day(story: "2026-07-17").number {
      let day = Day(number: number)
      guard calendar.isWorkday(day) else { continue }
      switch day.weekday {
      case 0, 2, 4:
        scenes += work(day, round)
        round += 1
      case 1:
        scenes += newsletter(day, letter)
        letter += 1
      default: break
      }
    }
    return scenes
  }()

  /// News of the work by one side and a word back by the other, each side in its turn.
  private static func work(_ day: Day, _ round: Int) -> [Scene] {
    let opener = round % 2
    let turn = round / 2
    let isAboutWork = day >= datesOnly || turn % 2 == 0
    let news = (isAboutWork ? dates : ways)[opener]
    let said = news[(isAboutWork && day < datesOnly ? turn / 2 : turn) % news.count]
    var text = filled(said, round)
    if opener == 1 || day < inAWord { text += " " + tails[opener][(turn * 3 + 1) % tails[opener].count] }
    let isShort = opener == 1 && day >= inAWord
    let answers = isShort ? words : thanks[1 - opener]
    let minute = round * 7 % 50
    let channel = round % 3 == 0 ? "hubs" : "early-round"
    let thread = "round:\(day)"
    return [
      .chat("\(day) 09:\(twoDigits(minute))", writers[opener][round * 3 % 5], channel, thread, text),
      .chat(
        "\(day) \((isShort ? 15 : 10) + round / 2 % 2):\(twoDigits(minute + 6))", writers[1 - opener][(round * 2 + 1) % 5], channel, thread,
        answers[turn % answers.count]),
    ]
  }

  /// A thought for the newsletter by one side and one back by the other; in the end Korenaar's alone.
  private static func newsletter(_ day: Day, _ letter: Int) -> [Scene] {
    let hasFigures = day >= figuresOnly
    let opener = hasFigures ? 0 : letter % 2
    let answers = hasFigures ? figures : values[1 - opener]
    let thread = "letter:\(day)"
    return [
      .chat(
        "\(day) 13:\(twoDigits(10 + letter * 7 % 40))", writers[opener][4 - letter % 2], "members", thread,
        filled(values[opener][letter % values[opener].count], letter)),
      .chat(
        "\(day) 15:\(twoDigits(5 + letter * 11 % 50))", writers[1 - opener][4 - (letter + 1) % 2], "members", thread,
        filled(answers[(letter * 3 + 2) % answers.count], letter + 3)),
    ]
  }

  private static func filled(_ text: String, _ number: Int) -> String {
    let places = Vocabulary.loaves.places
    return [
      ("{place}", places[number * 3 % places.count]), ("{nn}", "\(12 + number * 11 % 48)"), ("{n}", "\(2 + number % 7)"),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// Who writes, by party.
  private static let writers = [["idris", "bente", "casper", "aylin", "roos"], ["nadia", "olu", "stef", "suze", "linh"]]

  /// Content: what is to be done by when.
  private static let dates = [
    [
      "The timeline for {place} hangs in the bakery: ovens first, racks after.",
      "The status report for {place} is in the folder, {n} points are open.",
      "Of the budget for crates at {place} a third is used.",
      "The order page for {place} was shipped last night, the first {nn} orders went through.",
      "The bread racks for {place} are on schedule, the carpenter comes on Thursday.",
      "The due date of the label printer at {place} is the end of the month.",
      "One milestone less: the early shift at {place} bakes for {nn} doors.",
      "The roadmap for the shops around {place} has a new page.",
      "The quality standard for the boxes at {place} is one sheet: dry, flat, labelled.",
    ],
    [
      "The second milestone at {place} is on track, {n} of {nn} bikes have the new box.",
      "The project plan for {place} is new, the charging points moved up a line.",
      "The progress report from {place} is out, two pages and a photo.",
      "The deadline for the insurance papers of {place} is Friday, most of them are in.",
      "All {nn} crates for {place} were delivered before six.",
      "The acceptance criteria for the trailers at {place} fit on one sheet.",
      "{place} is on budget, the tyres were cheaper than we thought.",
      "Results so far from {place}: {nn} stops before seven, {n} of them after a second ring.",
    ],
  ]

  /// Process: how the two work together.
  private static let ways = [
    [
      "Half a page about our ways of working at {place} is in the folder.",
      "At {place} the day began with a check-in round. It took six minutes and saved an hour.",
      "The ground rules for the loading door at {place} hang beside the clock.",
      "Two lessons learned at {place}: ring before you back up, and coffee first.",
      "The feedback round at {place} was short and had cake.",
      "The roles and responsibilities at the counter of {place} are on one sheet.",
      "At {place} we hear from everyone on the early shift, also from the two who never speak.",
    ],
    [
      "The riders at {place} liked the feedback round and want it every month.",
      "The house rules for the loading door at {place} are there in three languages.",
      "The communication lines at {place} are one telephone and one board.",
      "The team agreement for {place} has a line about rain now.",
      "We keep reflecting on how the mornings at {place} go, {n} notes so far.",
      "Mutual respect at the door of {place}: bakers wave first, riders ring first.",
    ],
  ]

  /// What may follow the news.
  private static let tails = [
    [
      "Feel free to call if anything is unclear.", "Have a good week, all of you.", "Thanks for your help with it.",
      "If you have a minute, have a look.", "Looking forward to seeing you there.", "I hope you are well over there.",
      "Whenever it suits you, come and see it.",
    ],
    [
      "Please feel free to add what is missing.", "Thank you for your patience with us.", "Have a lovely day at the ovens.",
      "If you get a chance, tell us what you think.", "Happy to help with the rest.", "We hope you are well.",
      "Many thanks for the rolls, by the way.", "Looking forward to your next round.",
    ],
  ]

  /// Answers with a kind word.
  private static let thanks = [
    [
      "Thank you for letting us know.", "Thanks for sharing it, that saves a call.", "Much appreciated, I tell the night shift.",
      "Many thanks for the quick word.", "How kind of you to write it down.", "Good to know, and have a good evening.",
    ],
    [
      "Thanks for the update, dispatch has it.", "Many thanks for the note, the riders read it at noon.",
      "Happy to hear from the bakery.", "Much appreciated, and greetings to the early shift.", "Thank you for sending it so early.",
      "Lovely to hear from you on this.", "Thanks for taking the time. Have a great day.",
    ],
  ]

  /// Answers in a word.
  private static let words = ["Seen.", "Noted.", "OK.", "It is on the list.", "Read.", "Known here.", "Yes, as in the plan."]

  /// What each of the two says it is all for.
  private static let values = [
    [
      "The unsold rye of {place} went to the food bank. Solidarity with crusts, Idris calls it.",
      "A price that is fair to the grower, the rider and the one who eats it: that is the line for the back page.",
      "Community first, shop window second. So says the chalk board in {place}.",
      "Transparency towards our growers: the price of wheat hangs at the door of {place}.",
      "Ethical flour is dull to look at and good to sleep on. A customer in {place} said so.",
      "Our values fit on a paper bag, somebody in {place} found.",
      "A principle we keep: nobody buys a louder voice, not with {nn} shares either.",
      "On equal footing at one table in {place}: growers, bakers, riders.",
      "Doing the right thing with a full oven and little time, that was the talk in {place}.",
    ],
    [
      "Riders in {place} voted on the rain bonus, one head and one vote. Solidarity on two wheels.",
      "The late round is swapped every week, to be fair to those who have children.",
      "The open book evening in {place} is there for the members, all of them.",
      "We stay transparent about what a stop costs, also when it hurts.",
      "Core values, as a rider in {place} has them: arrive dry, arrive kind.",
      "Stewardship in our words: leave the bike cleaner than you found it.",
      "Equal partners share the cold hours too, so the Sunday round is ours.",
      "A public benefit in numbers: {nn} vans fewer in {place}.",
      "Integrity is a scale that is right when nobody looks.",
    ],
  ]

  /// What Trapwind answers to the newsletter since it has a lender.
  private static let figures = [
    "For our half of the page: {nn} stops an hour in {place}, up by {n}.",
    "Nice. From us the bike count: {nn} on the road, {n} in the workshop.",
    "Good lines. Ours is short, the route sheet of {place} needs all hands.", "We have the table of kilometres for the page, {nn} a rider.",
    "Read it. From dispatch the figures of {place} come on Thursday.",
  ]
}
