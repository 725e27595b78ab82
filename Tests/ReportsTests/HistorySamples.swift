import Alerts
import Events
import Ledger
import Reports
import Rules

/// Nights with two alerts of two parties, in whose texts stands whatever a test wants.
enum HistorySamples {
  /// Monday, 23 February 2026.
  static let monday = Day(number: 20_507)

  static func night(_ alerts: [Alert], _ day: Day, text: String, parties: [String]) -> Judgement {
    let now = Timestamp(milliseconds: Int64(day.number) * 86_400_000)
    var night = Judgement(unjudged: text, because: Condition(.stale, text, source: text), now: now)
    night.alerts = alerts
    night.purpose = text
    night.parties = parties
    return night
  }

  static func alert(_ id: String, _ text: String, since: Day, last: Day, isOpen: Bool = true, strength: Strength = .warn) throws -> Alert {
    var alert = try ReportSamples.alert(text, strength: strength)
    (alert.id, alert.key, alert.since, alert.last, alert.isOpen) = (id, id, since, last, isOpen)
    alert.resolvedBy = isOpen ? "" : text
    return alert
  }

  /// A first night on a Monday finds one that is open and one that was over; one comes two days later; two weeks after that, with no night in between,
  /// the first is over and the other is worse.
  static func ledger(_ text: String, parties: [String]) throws -> Ledger {
    var ledger = Ledger()
    func night(_ day: Day, _ alerts: [Alert]) {
      ledger = ledger.advanced(by: Self.night(alerts, day, text: text, parties: parties))
      if let digest = ledger.digest(budget: 2) { ledger = ledger.told(digest) }
    }
    let over = try alert("over", "over \(text)", since: monday + -40, last: monday + -20, isOpen: false)
    night(monday, [over, try alert("first", "first \(text)", since: monday + -10, last: monday)])
    let second = try alert("second", "second \(text)", since: monday + 2, last: monday + 2)
    night(monday + 2, [over, try alert("first", "first \(text)", since: monday + -10, last: monday + 2), second])
    night(
      monday + 14,
      [
        over, try alert("first", "first \(text)", since: monday + -10, last: monday + 9, isOpen: false),
        try alert("second", "second \(text)", since: monday + 2, last: monday + 14, strength: .critical),
      ])
    return ledger
  }

  /// Figures of four weeks from one before the first night on; the third is not known.
  static func figures(_ one: String, _ other: String, source: String) -> [String: [Day: Double]] {
    func row(_ values: [Double?]) -> [Day: Double] {
      var weeks: [Day: Double] = [:]
      for (index, value) in values.enumerated() { weeks[monday + 7 * (index - 1)] = value }
      return weeks
    }
    let both = [one, other].sorted().joined(separator: "+")
    return [
      "messages \(one)>\(other)": row([3, 4, nil, 5]), "messages \(other)>\(one)": row([1, 0, nil, 2]),
      "reply hours \(one)>\(other)": row([2.5, 3, nil, 20]), "meetings \(both)": row([1, 1, nil, 0]),
      "holidays \(both)": row([0, 0, nil, 1]), "signals mending": row([2, 0, nil, 1]), "covered \(source)": row([2, 1, 0, 2]),
    ]
  }

  static func history(_ text: String, parties: [String] = ["A", "B"], ids: (String, String) = ("a", "b")) throws -> History {
    History(
      try ledger(text, parties: parties), figures: figures(ids.0, ids.1, source: text), nights: [monday, monday + 2, monday + 14],
      from: monday + -7)
  }
}
