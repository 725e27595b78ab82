import Events
import Setup

/// A number per day about a party, a pair, a direction or the alliance: what `shift`, `limit`, `imbalance` and `divergence` look at.
///
/// A new measure is one new file in `Measures/` and one line in `all`.
public struct Measure: Sendable {
  /// The name in rules: `messages`, `hits`.
  public var id: String
  /// What one unit is: `messages`, `working hours`.
  public var unit: String
  /// What follows a figure in a sentence: ` working hours`, ` %`.
  public var suffix: String = ""
  /// What it counts, in one plain sentence.
  public var summary: String
  /// How many families it is written with: `hits(loose_labels)` takes one, `pole(A,B)` two. `A+B` in a place means either.
  public var arguments = 0
  /// Families that it stands on without being written with them.
  public var hears: [String] = []
  /// The events that it is taken from: what a hole among others cannot change.
  var counts: EventKinds
  /// Whose figure it can be; the first is the one that holds without `per`.
  public var scopes: [MeasureScope]
  /// Whether it is compared by ratio, or by difference.
  public var scale = MeasureScale.ratio
  /// How a sentence names it; `%1` and `%2` stand for its families.
  var phrase: String
  /// The figures for one subject.
  var value: @Sendable (_ ground: Ground, _ subject: Subject, _ families: [[Int]]) -> Quantity

  /// All measures, in the order of the reference page.
  public static let all: [Measure] = [
    .messages, .meetings, .contactDays, .words, .people, .pairs, .attendance, .cancelled, .initiations, .replyTime, .unanswered, .overdue,
    .talkShare, .internalShare, .topPairShare, .hubShare, .wordsPerMessage, .hits, .rate, .share, .pole, .pronouns,
  ]

  /// As rules write it: `messages`, `hits(FAMILY)`, `pole(FAMILY, FAMILY)`.
  public var written: String {
    arguments == 0 ? id : "\(id)(\([String](repeating: "FAMILY", count: arguments).joined(separator: ", ")))"
  }
}

/// Whose figure a measure is.
public enum MeasureScope: String, Sendable, CaseIterable {
  /// One party's acts towards one other.
  case direction
  /// What passes between two.
  case pair
  /// One party's acts, towards whomever.
  case party
  /// All parties together.
  case alliance

  /// The subjects of the scope, ascending.
  func subjects(in ground: Ground) -> [Subject] {
    switch self {
    case .direction:
      ground.pairs.flatMap { [Subject(actor: $0.first, toward: $0.second), Subject(actor: $0.second, toward: $0.first)] }
    case .pair: ground.pairs.map { Subject(pair: $0) }
    case .party: ground.pairs.isEmpty ? [] : ground.alliance.parties.indices.map { Subject(actor: $0) }
    case .alliance: ground.pairs.isEmpty ? [] : [Subject()]
    }
  }
}

/// How two figures of a measure are compared.
public enum MeasureScale: Sendable {
  /// Twice as many: counts, times, shares.
  case ratio
  /// So much more: figures that can be negative.
  case difference
}

/// The figures of a measure.
enum Quantity: Sendable {
  /// Things that are counted, and what they are counted against (days, thousands of words, hundreds of messages).
  case counts(DaySeries, exposure: DaySeries)
  /// How long one side waited for the other.
  case waits(Waits)
  /// A share or another figure that only a whole window has.
  case level(Level)
}

/// A figure of a whole window, such as a share.
struct Level: Sendable {
  /// What a window shows.
  struct Reading: Sendable {
    var value: Double
    /// How much it stands on: messages, words, people.
    var volume: Double
  }

  /// The least volume, and what it is counted in.
  var least: Double
  var unit: String
  /// The figure of the window `(after, through]`; `nil` where there is nothing to take it from.
  var reading: @Sendable (_ after: Day, _ through: Day) -> Reading?

  /// The figure of a window, or why there is none.
  func value(after: Day, through: Day) -> Result<Reading, NotJudged> {
    guard let found = reading(after, through) else { return .failure(NotJudged(Reason(.volume, "0 of \(plain(least)) \(unit)"))) }
    guard found.volume >= least else { return .failure(NotJudged(Reason(.volume, "\(plain(found.volume)) of \(plain(least)) \(unit)"))) }
    return .success(found)
  }

  /// `scale` times the sum of one series over that of another, which is the volume too; nothing where the other is empty.
  static func ratio(
    _ above: DaySeries, over below: DaySeries, scale: Double, least: Double, unit: String
  ) -> Level {
    Level(least: least, unit: unit) { after, through in
      let volume = below.sum(after: after, through: through)
      return volume > 0 ? Reading(value: scale * above.sum(after: after, through: through) / volume, volume: volume) : nil
    }
  }
}

/// Why a figure or a state cannot be given.
struct NotJudged: Error {
  var reason: Reason
  init(_ reason: Reason) { self.reason = reason }
}

/// A measure as a rule names it, with its families and the scope that the rule takes it in.
public struct MeasureUse: Hashable, Sendable {
  public var id: String
  /// For each place the families of which any counts.
  public var families: [[String]]
  public var scope: MeasureScope

  /// The text in the rule: `hits(loose_labels)`.
  public var description: String {
    families.isEmpty ? id : "\(id)(\(families.map { $0.joined(separator: "+") }.joined(separator: ", ")))"
  }

  /// The measure itself.
  var measure: Measure? { Measure.all.first { $0.id == id } }

  /// How a sentence names it.
  func name(in ground: Ground) -> String {
    var text = measure?.phrase ?? id
    for (index, place) in families.enumerated() {
      let shown = place.map { $0.split(separator: "_").joined(separator: " ") }.joined(separator: " or ")
      text = text.split(separator: "%\(index + 1)", omittingEmptySubsequences: false).joined(separator: shown)
    }
    return text
  }

  /// The figures of a subject.
  func quantity(_ subject: Subject, in ground: Ground) -> Quantity {
    measure?.value(ground, subject, families.map { $0.compactMap(ground.family) })
      ?? .counts(ground.series([]), exposure: ground.series([]))
  }

  /// Ids of all families that must be listened for.
  func heard(_ names: RuleNames) -> [String] {
    families.flatMap(\.self) + (measure?.hears.filter(names.families.contains) ?? [])
  }

  /// The events that it is taken from.
  var counts: EventKinds { measure?.counts ?? .all }
  /// Whether it stands on wording.
  var hearsWording: Bool { !families.isEmpty }
  /// Whether it counts how much passes between two.
  var countsContact: Bool { [Measure.messages.id, Measure.words.id, Measure.contactDays.id, Measure.initiations.id].contains(id) }
}

extension Ground {
  /// Whose figure it is, in words: `of A towards B`, `between A and B`, `of A`, `in the alliance`.
  func whose(_ subject: Subject) -> String {
    if let actor = subject.actor {
      return subject.toward.map { "of \(name(actor)) towards \(name($0))" } ?? "of \(name(actor))"
    }
    return subject.pair.map { "between \(name($0.first)) and \(name($0.second))" } ?? "in the alliance"
  }

  /// Every day of the data with 1 where the subject's parties both work: what contact is counted against.
  func workdayExposure(_ subject: Subject) -> DaySeries {
    let parties = subject.pair.map { [$0.first, $0.second] } ?? subject.actor.map { [$0] } ?? []
    return DaySeries(
      first: firstDay,
      values: (firstDay.number...lastDay.number).map { number in
        let day = Day(number: number)
        if lull.contains(day) { return 0 }
        if parties.isEmpty { return alliance.parties.contains { $0.calendar.isWorkday(day) } ? 1 : 0 }
        return parties.allSatisfy { alliance.parties[$0].calendar.isWorkday(day) } ? 1 : 0
      })
  }

  /// A quantity per day from single events.
  func series(_ events: some Sequence<(day: Day, amount: Double)>) -> DaySeries {
    var values = [Double](repeating: 0, count: lastDay - firstDay + 1)
    for (day, amount) in events where day >= firstDay && day <= lastDay { values[day - firstDay] += amount }
    return DaySeries(first: firstDay, values: values)
  }

  /// The subject's own acts of speech: of a party (in an alliance of several, those that the other received), of both of a pair, or of all.
  func speech(of subject: Subject) -> [Int] {
    if let actor = subject.actor { return speech(by: actor, toward: subject.toward) }
    if let pair = subject.pair {
      return (speech(by: pair.first, toward: pair.second) + speech(by: pair.second, toward: pair.first)).sorted()
    }
    // Minutes of nobody are the alliance's own words: their hits count for it, and so must they.
    return (0..<count).filter { isAct($0) && (isSpeech($0) || timeline.kinds[$0] == .minute) }
  }

  private func speech(by actor: PartyIndex, toward: PartyIndex?) -> [Int] {
    (0..<count).filter { event in
      guard Int(timeline.parties[event]) == actor, isAct(event), isSpeech(event) else { return false }
      guard let toward, alliance.parties.count > 2 else { return true }
      return timeline.audiences[event].contains(toward)
    }
  }

  private func isSpeech(_ event: Int) -> Bool { timeline.kinds[event] == .message || timeline.kinds[event] == .utterance }

  /// What one party wrote to another: messages that the other received.
  func messages(by actor: PartyIndex, to other: PartyIndex) -> [Int] {
    (0..<count).filter { event in
      Int(timeline.parties[event]) == actor && isAct(event) && timeline.kinds[event] == .message
        && timeline.audiences[event].contains(other)
    }
  }
}
