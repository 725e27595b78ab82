import Alerts
import Events
import Foundation
import Rules

/// Nights with invented alerts.
enum Night {
  static func alert(
    _ key: String, _ since: Int, _ last: Int, open: Bool = true, ordinal: Int = 1, folded: [Alert] = [], strength: Strength = .warn,
    points: Double = 10,
    severity: Int = 3, isUnresolved: Bool = false, parties: [String] = []
  ) throws -> Alert {
    let sides = parties.map { #"{"id": "\#($0)", "name": "\#($0)", "role": "both"}"# }.joined(separator: ", ")
    let body = """
      {"id": "\(key)-\(ordinal)", "key": "\(key)", "alliance": "x", "rule": "r\(key)", "kind": "match", "isCircle": false, "severity": \(severity),
       "strength": \(strength.rawValue),
       "score": {"points": \(points), "factors": []}, "title": "T\(key)", "sentence": "", "parties": [\(sides)], "label": "", "topics": [],
       "since": "\(Day(number: Int32(since)))", "last": "\(Day(number: Int32(last)))", "isOpen": \(open), "evidence": [], "usual": "", "threshold": "",
       "ask": "", "closes": "", "notes": [], "resolvedBy": "", "isUnresolved": \(isUnresolved), "falsePositives": [], "blindSpots": [], "folded": []}
      """
    var alert = try JSONDecoder().decode(Alert.self, from: Data(body.utf8))
    alert.folded = folded
    return alert
  }

  static func day(_ number: Int) -> Day { Day(number: Int32(number)) }

  /// A night that found these, as of a day.
  static func of(_ alerts: [Alert], _ number: Int, conditions: [Condition] = [], hidden: [Alert] = []) -> Judgement {
    var night = Judgement(unjudged: "x", because: Condition(.configuration, ""), now: Timestamp(milliseconds: Int64(number) * 86_400_000))
    night.conditions = conditions
    night.alerts = alerts
    night.suppressed = hidden
    return night
  }
}

extension Alert {
  /// The same, hidden by a mute.
  func muted() -> Alert {
    var copy = self
    copy.hiddenBy = HiddenBy(kind: .mute, until: nil, reason: "", by: "", place: "")
    return copy
  }
}
