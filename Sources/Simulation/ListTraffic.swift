import Events

/// Draws what goes over a mailing list: a thread with many answers within days, then nothing for days.
///
/// From one thread to the next it takes a Pareto time, and a thread has a Pareto number of messages, so that neither has a typical size. Answers come
/// after a log-normal time of working hours. How much goes on hangs on the season: hardly anything in August and around Christmas, and nobody says so.
struct ListTraffic {
  let story: Story
  let alliance: SimulatedAlliance
  var random: Seeded
  private var result: [SimulatedMessage] = []

  /// Days in season from one thread to the next: the least, the exponent, and the most.
  static let gap = (least: 0.3, exponent: 1.25, most: 10.0)
  /// Messages of a thread: the exponent, and the most.
  static let size = (exponent: 1.1, most: 30.0)
  /// Median working hours to an answer, the deviation of their logarithm, and the most.
  static let answer = (median: 4.0, spread: 1.3, most: 40.0)
  /// How often somebody goes on who is in the thread already.
  static let returning = 0.6

  init(story: Story, alliance: SimulatedAlliance, random: Seeded) {
    self.story = story
    self.alliance = alliance
    self.random = random
  }

  /// All messages, in the order of making.
  mutating func messages() -> [SimulatedMessage] {
    var day = story.from
    var left = 0.0
    var thread = 1
    while day <= story.to {
      left -= ListTraffic.season(on: day) * (day.weekday < 5 ? 1 : 0.1)
      while left < 0 {
        self.thread(thread, on: day)
        thread += 1
        left += min(ListTraffic.gap.most, random.pareto(ListTraffic.gap.exponent, least: ListTraffic.gap.least))
      }
      day = day + 1
    }
    return result
  }

  /// How much goes on, against a full week.
  static func season(on day: Day) -> Double {
    let date = day.civil
    return switch (date.month, date.day) {
    case (8, _), (12, 20...), (1, ...5): 0.03
    case (7, _), (1, _): 0.6
    case (5, _), (12, _): 0.8
    default: 1
    }
  }

  private mutating func thread(_ number: Int, on day: Day) {
    let kind = random.pick(ThreadKind.allCases) { $0.weight } ?? .status
    guard let template = random.pick(story.templates.filter { $0.kind == kind }), let opener = speaker(besides: [], of: nil),
      let answerer = speaker(besides: [opener], of: opener)
    else { return }
    let blanks = Blanks(story.vocabulary, on: day, random: &random)
    let subject = blanks.filled(template.subject, peer: "")
    let count = max(template.needs, Int(min(ListTraffic.size.most, random.pareto(ListTraffic.size.exponent, least: 1))))
    var speakers = [opener]
    var used: Set<String> = []
    var time = story.zone.instant(day: day, millisecondsOfDay: Int64((9 + 8 * random.unit()) * 3_600_000))
    for turn in 0..<count {
      // The turns of the template are a talk of two; what comes after it anybody may say.
      let writer = turn == 0 ? opener : turn < template.turns.count ? (turn % 2 == 0 ? opener : answerer) : next(after: speakers)
      if turn > 0 {
        let hours = min(
          ListTraffic.answer.most, random.logNormal(median: ListTraffic.answer.median, spread: ListTraffic.answer.spread))
        time = story.parties[alliance.people[writer].party].calendar.instant(Int64(hours * 3_600_000), after: time, zone: story.zone)
        // A thread that runs into the quiet weeks is left lying, unless somebody waits for the answer.
        if turn >= template.needs, !random.chance(ListTraffic.season(on: story.zone.day(of: time)) * 2) { break }
      }
      let wordings = turn < template.turns.count ? template.turns[turn] : ThreadTemplate.listReplies.filter { !used.contains($0) }
      guard time < alliance.end, let wording = random.pick(wordings) else { break }
      used.insert(wording)
      var text = blanks.filled(wording, peer: alliance.people[speakers.last ?? writer].firstName)
      if random.chance(0.25), let detail = random.pick(story.vocabulary.details) { text += " " + blanks.filled(detail, peer: "") }
      var message = SimulatedMessage(
        id: result.count + 1, medium: .mail(list: story.traffic.list), time: time, writer: writer, thread: number,
        replyTo: turn == 0 ? nil : result.count, text: text)
      message.kind = kind
      message.subject = subject
      result.append(message)
      speakers.append(writer)
    }
  }

  /// Who goes on: mostly somebody of the thread, never the one who wrote last.
  private mutating func next(after speakers: [Int]) -> Int {
    let last = speakers.last ?? 0
    let others = Array(Set(speakers)).sorted().filter { $0 != last }
    if random.chance(ListTraffic.returning), let again = random.pick(others) { return again }
    return speaker(besides: [last], of: nil) ?? last
  }

  /// Somebody of the list by activity; of another party than one person.
  private mutating func speaker(besides taken: [Int], of other: Int?) -> Int? {
    let free = alliance.people.indices.filter { index in
      !taken.contains(index) && other.map { alliance.people[$0].party != alliance.people[index].party } ?? true
    }
    return random.pick(free) { alliance.people[$0].activity }
  }
}
