import Alerts
public import Events
import Rules

extension Ledger {
  /// Days after which an open alert is told again: a week, then twice as long each time.
  static func interval(after times: Int) -> Int { min(longest, 7 << min(max(0, times - 1), 8)) }

  /// The longest time between two reminders, in days: nothing that is open is forgotten.
  static let longest = 91
  /// Days for which the budget of mailed alerts counts.
  public static let quarter = 91
  /// The lowest severity that the budget counts.
  public static let budgeted = 3

  /// What is to be told now; `nil` if nothing is.
  ///
  /// What only eases, or a source that is there again, is told with other news and never alone; a reminder goes with other news as soon as it is due, and alone
  /// a week later: a few at once, rather than one every other night.
  /// - Parameters:
  ///   - budget: mailed alerts of severity 3 or higher that a quiet alliance may have in a quarter; only reported.
  ///   - auditHead: of the audit log; empty where none is kept.
  public func digest(budget: Int, auditHead: String = "") -> Digest? {
    let begun = inputs.filter { $0.ended == nil && !$0.isTold && $0.acknowledged == nil }
    // An alliance that was never judged has nothing to tell but why.
    guard let day = day ?? begun.map(\.since).max() else { return nil }
    let items = entries.compactMap { entry in entry.news(on: day).map { (entry, $0) } }.sorted { precedes($0, $1, on: day) }
    guard summary == .baseline || items.contains(where: { isReason($0.0, $0.1, on: day) }) || !begun.isEmpty else { return nil }
    return digest(
      summary ?? .changes, items.map { Digest.Item($0, as: $1) }, begun.map(\.text) + endTexts, on: day, budget: budget,
      auditHead: auditHead)
  }

  /// What was told to hold, and does no longer.
  private var endTexts: [String] { inputs.filter { $0.ended != nil && $0.isTold && !$0.isEndTold }.map(\.endText) }

  /// Whether a piece of news is reason enough for a digest.
  private func isReason(_ entry: Entry, _ news: Digest.News, on day: Day) -> Bool {
    switch news {
    case .new, .reopened, .worse, .resolved: true
    case .easing: false
    case .still: entry.told.map { day - $0.last >= Ledger.interval(after: $0.times) + 7 } ?? false
    }
  }

  /// The line of an alliance of which nothing was told for a while.
  public func quietDigest(budget: Int, auditHead: String = "") -> Digest? {
    day.map { digest(.quiet, [], endTexts, on: $0, budget: budget, auditHead: auditHead) }
  }

  private func digest(
    _ occasion: Digest.Occasion, _ items: [Digest.Item], _ conditions: [String], on day: Day, budget: Int, auditHead: String
  ) -> Digest {
    let fresh = occasion == .changes ? items.count { $0.news == .new && $0.severity >= Ledger.budgeted } : 0
    // Of what it tells, and of how often that was told: the same news of the same night has the same name, and next time another.
    let told = items.map { item in "\(item.id) \(item.news.rawValue) \(entry(item.id)?.told?.times ?? 0)" }
    let code = AlertID.text(
      ([about.alliance, "\(day)", occasion.rawValue] + told + conditions).joined(separator: "|"), ordinal: changes.count)
    return Digest(
      id: "\(about.alliance)-\("\(day)".filter { $0 != "-" })-\(code)", alliance: about.alliance, purpose: about.purpose,
      parties: about.parties,
      day: day, occasion: occasion, items: items, conditions: conditions, open: open, mailed: mailed(by: day) + fresh, budget: budget,
      auditHead: auditHead)
  }

  /// Alerts that were told as news in the quarter that ends on a day.
  private func mailed(by day: Day) -> Int {
    entries.count { entry in
      entry.severity >= Ledger.budgeted && entry.told.map { !$0.inSummary && day - $0.first < Ledger.quarter } == true
    }
  }

  /// Held back before first, then by what is told, then by points, then by id.
  private func precedes(_ a: (Entry, Digest.News), _ b: (Entry, Digest.News), on day: Day) -> Bool {
    func rank(_ item: (Entry, Digest.News)) -> (Int, Int, Double, String) {
      let held = item.1 == .new && item.0.found < day ? 0 : 1
      return (held, Digest.News.allCases.firstIndex(of: item.1) ?? 0, -item.0.points, item.0.id)
    }
    return rank(a) < rank(b)
  }

  /// The ledger after a digest was handed over: what it told is told.
  public func told(_ digest: Digest) -> Ledger {
    var next = self
    let isSummary = [.baseline, .rules, .input].contains(digest.occasion)
    let told = Set(digest.items.map(\.id))
    for position in next.entries.indices where told.contains(next.entries[position].id) || told.contains(next.entries[position].under) {
      next.tell(position, on: digest.day, inSummary: isSummary)
    }
    for index in next.inputs.indices {
      if next.inputs[index].ended == nil { next.inputs[index].isTold = true } else { next.inputs[index].isEndTold = true }
    }
    if digest.occasion != .quiet { next.summary = nil }
    return next
  }

  private mutating func tell(_ position: Int, on day: Day, inSummary: Bool) {
    let entry = entries[position]
    var told = entry.told ?? Told(entry, on: day, isOpen: entry.isOpen, inSummary: inSummary)
    if entry.told != nil {
      told.times = entry.state == .reopened || !told.isOpen ? 1 : told.times + 1
      (told.last, told.strength, told.weight, told.isOpen) = (day, entry.strength, entry.weight, entry.isOpen)
    }
    entries[position].told = told
    entries[position].isBack = false
    // A weak step that is told with its circle is known from then on: the same night again must find it so.
    let isKnown = entry.state == .watch && entry.isOpen
    guard [.new, .worse, .reopened, .easing].contains(entry.state) || isKnown, entry.acknowledged == nil else { return }
    move(position, to: .open, from: entry.state, on: day, why: "told")
  }
}

extension Ledger.Entry {
  /// What of it is to be told as of a day of judgement; `nil` if nothing is.
  public func news(on day: Day) -> Digest.News? {
    guard isListed else { return nil }
    switch state {
    case .watch, .muted, .unresolved, .acknowledged: return nil
    case .new: return .new
    case .reopened: return .reopened
    case .worse: return .worse
    case .resolved:
      guard let told else { return strength > .watch ? .new : nil }
      return told.isOpen ? .resolved : nil
    case .open, .easing:
      guard let told else { return nil }
      if strength > .watch, day - told.last >= Ledger.interval(after: told.times) { return .still }
      return state == .easing && strength < told.strength ? .easing : nil
    }
  }
}

extension Digest.Item {
  init(_ entry: Ledger.Entry, as news: Digest.News) {
    self.init(
      news: news, state: entry.state, id: entry.id, rule: entry.rule, title: entry.title, sentence: entry.sentence,
      severity: entry.severity,
      strength: entry.strength, points: entry.points, parties: entry.parties.map(\.name), isCircle: entry.isCircle, since: entry.since,
      last: entry.last, ask: entry.ask, closes: entry.closes, resolvedBy: entry.resolvedBy)
  }
}

extension InputEntry {
  /// That it is over.
  fileprivate var endText: String {
    let what = source.isEmpty ? text : source
    return "\(what): no longer \(kind.words), since \(ended.map { "\($0)" } ?? "now")"
  }
}

extension Condition.Kind {
  /// The word in a sentence: `no longer missing`.
  fileprivate var words: String {
    switch self {
    case .configuration: "invalid"
    case .nothing: "without anything to judge"
    case .missing: "missing"
    case .stale: "out of date"
    case .approval: "without approval"
    case .unreadable: "unreadable"
    }
  }
}
