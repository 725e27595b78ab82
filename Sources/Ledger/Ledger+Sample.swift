import Alerts
public import Events

extension Ledger {
  /// A few alerts below the line that somebody should judge in a week: what is mailed and listed is all that people see, so that their verdicts say nothing of the rest.
  public struct Sample: Hashable, Sendable {
    public var week: ISOWeek
    /// What was drawn and nobody has judged yet.
    public var entries: [Entry]
    /// How many were drawn for the week, those that were judged since included.
    public var drawn: Int
    /// How many there were to draw from.
    public var below: Int
  }

  /// Alerts that were a watch when somebody judged them first, and how many of these were useful, of those that were called useful or noise.
  public var belowTheLine: (judged: Int, useful: Int) {
    var first: [String: Day] = [:]
    for verdict in verdicts { first[verdict.alert] = first[verdict.alert] ?? verdict.on }
    var states: [String: AlertState] = [:]
    for change in changes { if let day = first[change.alert], change.day <= day { states[change.alert] = change.to } }
    let words = opinions.filter { states[$0.key] == .watch && [.useful, .noise].contains($0.value) }
    return (words.count, words.count { $0.value == .useful })
  }

  /// How many are drawn in a week.
  public static let sampled = 3

  /// What is to be judged in a week: watches that stood on its Monday and that nobody had judged by then, the same ones on all of its days.
  ///
  /// Who asks has no say in it: the draw follows from the alliance, the week and the id alone. Each rule gives one before any gives a second. What fires for the first
  /// time within the week waits for the next one; in the first week of a ledger it is drawn from what its first night found.
  public func sample(of week: ISOWeek) -> Sample {
    let begin = max(week.monday, (changes.first?.day ?? week.monday) + 1)
    var states: [String: AlertState] = [:]
    for change in changes where change.day < begin { states[change.alert] = change.to }
    let judged = Dictionary(grouping: verdicts, by: \.alert)
    let below = entries.filter { entry in
      entry.isListed && states[entry.id] == .watch && judged[entry.id]?.contains { $0.on < week.monday } != true
    }
    let ordered = below.map { (order: AlertID.text("\(about.alliance)|\(week)|\($0.id)", ordinal: 0), entry: $0) }
      .sorted { ($0.order, $0.entry.id) < ($1.order, $1.entry.id) }.map(\.entry)
    var turn: [String: Int] = [:]
    let turns = ordered.enumerated().map { place, entry in
      defer { turn[entry.rule, default: 0] += 1 }
      return (turn[entry.rule, default: 0], place)
    }
    let drawn = turns.sorted { $0 < $1 }.prefix(Ledger.sampled).map { ordered[$0.1] }
    return Sample(week: week, entries: drawn.filter { judged[$0.id] == nil }, drawn: drawn.count, below: below.count)
  }
}
