import Alerts
public import Events
public import Ledger
import Rules

/// How an alliance has gone over the weeks that nightly runs saw: its alerts, what passed between the parties, and what the sources covered.
public struct History: Sendable {
  /// A row of figures, a week each; `nil` where nothing is known.
  public struct Series: Hashable, Sendable {
    public var name: String
    public var values: [Double?]

    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  let about: Ledger.About
  /// The Mondays of the weeks, the last of which may not be over.
  let weeks: [Day]
  /// The last day that was judged.
  let last: Day
  /// The day of the first night; `nil` if there was none.
  let begun: Day?
  let alerts: [Series]
  let figures: [Series]
  /// The same figures, as the page of a scan draws them.
  let course: Course
  let happenings: [Happening]
  /// What is missing or out of date now.
  let inputs: [InputEntry]

  /// - Parameters:
  ///   - figures: by series; a week that is not there is not known.
  ///   - nights: the days that nightly runs judged, from the first one on. Of the alerts of a week in which nobody looked nothing is known.
  ///   - from: the first day that is asked for.
  public init(_ ledger: Ledger, figures: [String: [Day: Double]], nights: [Day], from: Day) {
    let last = ledger.day ?? from
    let first = from - from.weekday
    let weeks = last < first ? [] : (0...(last - first) / 7).map { first + 7 * $0 }
    about = ledger.about
    let looked = nights + ledger.changes.map(\.day)
    let begun = looked.min()
    self.begun = begun
    inputs = ledger.inputs.filter { $0.ended == nil }
    (self.weeks, self.last) = (weeks, last)
    alerts = History.alerts(ledger, weeks, looked: Set(looked.map { $0 - $0.weekday }), begun: begun)
    self.figures = figures.sorted { $0.key < $1.key }.map { name, values in Series(name: name, values: weeks.map { values[$0] }) }
    course = Course(figures: figures, weeks: weeks, named: ledger.partyNames(figures))
    happenings = Happening.all(ledger, begun: begun, from: first)
  }

  /// How many fired at the end of each week, were new or back in it, and ended in it.
  /// - Parameter looked: the weeks of which something is known.
  private static func alerts(_ ledger: Ledger, _ weeks: [Day], looked: Set<Day>, begun: Day?) -> [Series] {
    let changes = Dictionary(grouping: ledger.changes) { $0.day - $0.day.weekday }
    var states: [String: AlertState] = [:]
    for change in ledger.changes where change.day < weeks.first ?? change.day { states[change.alert] = change.to }
    var (firing, new, ended): ([Double?], [Double?], [Double?]) = ([], [], [])
    for week in weeks {
      let here = changes[week] ?? []
      for change in here { states[change.alert] = change.to }
      let isKnown = looked.contains(week)
      func count(_ holds: (Ledger.Change) -> Bool) -> Double? { isKnown ? Double(Set(here.filter(holds).map(\.alert)).count) : nil }
      firing.append(isKnown ? Double(states.values.count(where: \.isFiring)) : nil)
      new.append(count { ($0.to == .new || $0.to == .reopened) && !$0.isFirstSight(begun) })
      ended.append(count { !$0.to.isOpen && ($0.from?.isFiring ?? true) && !$0.isFirstSight(begun) })
    }
    return [
      Series(name: "alerts firing (with steps)", values: firing), Series(name: "alerts new or back", values: new),
      Series(name: "alerts that ended", values: ended),
    ]
  }
}

extension AlertState {
  /// Whether it fires, and people are told of it.
  var isFiring: Bool { isOpen && self != .watch && self != .muted }
}

extension Ledger.Change {
  /// Whether it is what the first night found: that sums up what stands, and nothing of it is news.
  func isFirstSight(_ begun: Day?) -> Bool { from == nil && day == begun }
}

extension Ledger {
  /// The names of the parties by the ids that stand in series: names are kept in the order of the ids.
  fileprivate func partyNames(_ figures: [String: [Day: Double]]) -> [String: String] {
    let ids = Course.parties(of: figures.keys)
    if ids.count == about.parties.count { return Dictionary(uniqueKeysWithValues: zip(ids, about.parties)) }
    return Dictionary(entries.flatMap(\.parties).map { ($0.id, $0.name) }) { _, newest in newest }
  }
}
