public import Alerts
public import Events
public import Ledger
public import Output
public import Rules
public import Setup

/// What nights of the past would have told of an alliance, and how that fits with what an officer knows to have happened.
public struct Backtest: Sendable {
  /// One alert that would have been told as news.
  public struct Told: Hashable, Sendable {
    public var id: String
    /// What it is about, whatever is recorded later: by this two backtests are compared.
    public var key: String
    public var rule: String
    public var kind: String
    public var title: String
    public var sentence: String
    /// What it stood on when it was told first.
    public var evidence: [AlertEvidence]
    public var parties: [String]
    /// Ids of the parties, to compare with those of marked events.
    public var partyIDs: Set<String>
    public var severity: Int
    /// As it was told first.
    public var strength: Strength
    /// The night on which it was told first, and all on which it was told as news: new, back or worse.
    public var first: Day
    public var tellings: [Day]
    /// First day on which it fired, as far as is known.
    public var since: Day
    /// The night that found it over; `nil` if it fires still.
    public var ended: Day?
    /// The marked events that it came before, as indices.
    public var before: [Int]
  }

  /// One calendar month.
  public struct Month: Hashable, Sendable {
    /// `2026-04`.
    public var name: String
    public var new = 0
    public var worse = 0
    public var ended = 0
    public var digests = 0
    /// Nights that were judged in it.
    public var nights = 0
  }

  /// One marked event with what was told before it.
  public struct Marked: Hashable, Sendable {
    public var event: MarkedEvents.Event
    /// Whether so many nights lie before it that a warning was possible.
    public var couldBeWarned: Bool
    /// Days from the first telling to the event; `nil` if nothing was told.
    public var lead: Int?
    /// Ids of the alerts that were told before it.
    public var alerts: [String]
    /// Of a repair: alerts that fired then, how many of them were over some days later, and how many days that is: four weeks, or fewer where the nights end before.
    public var open = 0
    public var over = 0
    public var after = 0
  }

  /// What one rule would have told.
  public struct ByRule: Hashable, Sendable {
    public var rule: String
    public var kind: String
    public var told: Int
    /// How many of them came before a marked escalation or exit.
    public var beforeHarm: Int
    public var perYear: Double
  }

  public let about: Ledger.About
  public let days: ClosedRange<Day>
  public let told: [Told]
  public let months: [Month]
  public let marked: [Marked]
  /// Those with most alerts first.
  public let rules: [ByRule]
  /// Alerts that the first night summed up.
  public let stood: Int
  /// Digests that would have been sent, the first one included.
  public let digests: [Digest]
  /// Of all nights, those on which an event would have counted as warned of.
  public let byChance: Proportion
  let ledger: Ledger

  /// Days before an event within which an alert counts as a warning of it.
  public static let reach = 90
  /// Days after a repair within which an alert may end because of it.
  public static let healing = 28

  /// - Parameters:
  ///   - ledger: as the last of the nights left it.
  ///   - digests: in the order of the nights.
  ///   - alerts: as they were told first, by their ids.
  ///   - kinds: of the rules, by their ids.
  public init(
    _ ledger: Ledger, digests: [Digest], alerts: [String: Alert] = [:], days: ClosedRange<Day>, marked: MarkedEvents,
    kinds: [String: String]
  ) {
    (about, self.days, self.digests, self.ledger) = (ledger.about, days, digests, ledger)
    stood = digests.filter { $0.occasion == .baseline }.reduce(0) { $0 + $1.items.count }
    let all = Backtest.told(ledger, digests, alerts, marked.events, kinds)
    told = all
    months = Backtest.months(ledger, digests, days)
    self.marked = marked.events.enumerated().filter { days.contains($1.day) }.map { index, event in
      Backtest.line(event, all.filter { $0.before.contains(index) }, ledger, days)
    }
    let years = Backtest.years(days)
    rules = Dictionary(grouping: all, by: \.rule).map { rule, alerts in
      ByRule(
        rule: rule, kind: kinds[rule] ?? "", told: alerts.count,
        beforeHarm: alerts.count { $0.before.contains { marked.events[$0].what.isHarm } }, perYear: Double(alerts.count) / years)
    }.sorted { ($1.told, $0.rule) < ($0.told, $1.rule) }
    let nights = (days.lowerBound.number...days.upperBound.number).map(Day.init(number:))
    byChance = Proportion(
      nights.count { night in all.contains { $0.tellings.contains { Backtest.isBefore($0, night) } } }, of: nights.count)
  }

  /// Years that the nights make.
  public var years: Double { Backtest.years(days) }

  private static func years(_ days: ClosedRange<Day>) -> Double { Double(days.upperBound - days.lowerBound + 1) / 365.25 }

  /// Marked escalations and exits before which a warning was possible, and those that had one.
  public var warned: Proportion {
    let harms = marked.filter { $0.event.what.isHarm && $0.couldBeWarned }
    return Proportion(harms.count { $0.lead != nil }, of: harms.count)
  }

  /// Alerts after which a marked escalation or exit came.
  public var followed: Proportion {
    let harms = Set(marked.filter { $0.event.what.isHarm }.flatMap(\.alerts))
    return Proportion(told.count { harms.contains($0.id) }, of: told.count)
  }

  private static func isBefore(_ telling: Day, _ event: Day) -> Bool { telling < event && event - telling <= reach }

  /// What digests told as news, in the order in which they did.
  private static func told(
    _ ledger: Ledger, _ digests: [Digest], _ alerts: [String: Alert], _ events: [MarkedEvents.Event], _ kinds: [String: String]
  ) -> [Told] {
    var place: [String: Int] = [:]
    var all: [Told] = []
    for digest in digests where digest.occasion == .changes {
      for item in digest.items where [.new, .reopened, .worse].contains(item.news) {
        if let known = place[item.id] {
          all[known].tellings.append(digest.day)
          continue
        }
        let entry = ledger.entry(item.id)
        place[item.id] = all.count
        all.append(
          Told(
            id: item.id, key: entry?.key ?? "", rule: item.rule, kind: kinds[item.rule] ?? "", title: item.title, sentence: item.sentence,
            evidence: alerts[item.id]?.evidence ?? [], parties: item.parties,
            partyIDs: Set(entry?.parties.map(\.id) ?? []), severity: item.severity, strength: item.strength, first: digest.day,
            tellings: [digest.day], since: entry?.since ?? item.since, ended: nil, before: []))
      }
    }
    for change in ledger.changes {
      if let known = place[change.alert] { all[known].ended = change.to.isOpen ? nil : change.day }
    }
    for index in all.indices {
      all[index].before = events.indices.filter { number in
        let event = events[number]
        let concerns = event.parties.isEmpty || all[index].partyIDs.isEmpty || !all[index].partyIDs.isDisjoint(with: event.parties)
        return concerns && all[index].tellings.contains { isBefore($0, event.day) }
      }
    }
    return all
  }

  private static func line(_ event: MarkedEvents.Event, _ alerts: [Told], _ ledger: Ledger, _ days: ClosedRange<Day>) -> Marked {
    let first = alerts.flatMap(\.tellings).filter { isBefore($0, event.day) }.min()
    var line = Marked(
      event: event, couldBeWarned: event.day - days.lowerBound >= 1, lead: event.what.isHarm ? first.map { event.day - $0 } : nil,
      alerts: event.what.isHarm ? alerts.map(\.id) : [])
    guard event.what == .repair else { return line }
    let firing = ledger.firing(on: event.day)
    line.open = firing.count
    line.after = min(healing, days.upperBound - event.day)
    line.over = firing.subtracting(ledger.firing(on: event.day + line.after)).count
    return line
  }

  private static func months(_ ledger: Ledger, _ digests: [Digest], _ days: ClosedRange<Day>) -> [Month] {
    var months: [Month] = []
    for number in days.lowerBound.number...days.upperBound.number {
      let name = String("\(Day(number: number))".prefix(7))
      if months.last?.name != name { months.append(Month(name: name)) }
      months[months.count - 1].nights += 1
    }
    let place = Dictionary(months.enumerated().map { ($1.name, $0) }) { first, _ in first }
    for digest in digests {
      guard let month = place[String("\(digest.day)".prefix(7))] else { continue }
      months[month].digests += 1
      guard digest.occasion == .changes else { continue }
      months[month].new += digest.count(.new) + digest.count(.reopened)
      months[month].worse += digest.count(.worse)
      months[month].ended += digest.count(.resolved)
    }
    return months
  }
}

extension Ledger {
  /// Ids of the alerts that fired as of a night and that people were told of.
  fileprivate func firing(on day: Day) -> Set<String> {
    var firing: Set<String> = []
    for change in changes where change.day <= day {
      if change.to.isFiring { firing.insert(change.alert) } else { firing.remove(change.alert) }
    }
    return firing
  }
}
