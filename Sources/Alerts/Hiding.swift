public import Events
import Rules

/// What keeps an alert out of the list. The alert is found, scored and counted all the same.
public struct HiddenBy: Hashable, Codable, Sendable {
  /// What hid it; the word in reports.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case mute, exception, inhibit, trial
  }

  public var kind: Kind
  /// The last day on which it holds; `nil` for an inhibition, which holds while the other alert is open.
  public var until: Day?
  public var reason: String
  /// Who said so; for an inhibition the id of the alert that stands for this one.
  public var by: String
  /// `override.yaml:12`.
  public var place: String

  public init(kind: Kind, until: Day?, reason: String, by: String, place: String) {
    self.kind = kind
    self.until = until
    self.reason = reason
    self.by = by
    self.place = place
  }
}

/// A rule that an alliance has switched off for a while.
public struct SwitchedOff: Hashable, Codable, Sendable {
  public var rule: String
  public var until: Day
  public var reason: String
  public var by: String
}

/// Sorts ranked alerts into those that are listed and those that are not.
///
/// It works on finished alerts: no score depends on what is hidden. A hidden alert keeps its place in circles; what it stands for itself
/// (steps of a hidden circle, the same act towards others) comes out, unless it is hidden too.
struct Hiding {
  /// In rank order.
  private(set) var listed: [Alert] = []
  /// In rank order, each with what hid it.
  private(set) var hidden: [Alert] = []
  private let suppressions: Suppressions
  private let trial: Set<String>
  private let day: Day

  /// - Parameter trial: ids of rules that are on trial, and not asked for.
  init(_ alerts: [Alert], suppressions: Suppressions, trial: Set<String> = [], day: Day) {
    self.suppressions = suppressions
    self.trial = trial
    self.day = day
    var candidates: [Alert] = []
    for alert in alerts {
      var alert = alert
      alert.folded = alert.folded.map(marked)
      alert = marked(alert)
      guard alert.hiddenBy != nil else {
        candidates.append(alert)
        continue
      }
      hidden.append(alert)
      candidates += alert.folded.filter { $0.hiddenBy == nil }
      hidden += alert.folded.filter { $0.hiddenBy != nil }
    }
    for alert in candidates.enumerated().sorted(by: { ($1.element.score.points, $0.offset) < ($0.element.score.points, $1.offset) })
      .map(\.element)
    {
      if let stronger = inhibitor(of: alert) {
        var alert = alert
        alert.hiddenBy = stronger
        hidden.append(alert)
      } else {
        listed.append(alert)
      }
    }
  }

  /// The alert with the exception or mute that hides it, if one does.
  private func marked(_ alert: Alert) -> Alert {
    var alert = alert
    alert.hiddenBy = suppressions.entries.first { entry in
      entry.hides(
        rule: alert.rule, parties: alert.parties.map(\.id), topics: alert.topics, label: alert.label, days: alert.since...alert.last,
        asOf: day)
    }.map { entry in
      HiddenBy(
        kind: entry.kind == .mute ? .mute : .exception, until: entry.justification.until, reason: entry.justification.reason,
        by: entry.justification.by,
        place: entry.justification.spot)
    }
    if alert.hiddenBy == nil, trial.contains(alert.rule) {
      alert.hiddenBy = HiddenBy(
        kind: .trial, until: nil, reason: "the rule has not shown yet that it tells trouble from calm", by: alert.rule,
        place: "status: experimental")
    }
    return alert
  }

  /// An open alert of a stronger rule, listed already and with no fewer points, that stands for this one.
  private func inhibitor(of alert: Alert) -> HiddenBy? {
    for rule in suppressions.inhibitions where rule.hides.contains(alert.rule) {
      let stronger = listed.lazy.flatMap { [$0] + $0.folded }.first { other in
        other.rule == rule.by && other.isOpen && other.hiddenBy == nil && other.score.points >= alert.score.points
          && (!rule.samePair || Hiding.sharePair(other, alert)) && (!rule.sameTopic || !Set(other.topics).isDisjoint(with: alert.topics))
      }
      guard let stronger else { continue }
      return HiddenBy(
        kind: .inhibit, until: nil, reason: "'\(stronger.title)' is open and stands for it", by: stronger.id,
        place: rule.spot)
    }
    return nil
  }

  /// Whether one speaks of no party that the other leaves out.
  private static func sharePair(_ a: Alert, _ b: Alert) -> Bool {
    let (first, second) = (Set(a.parties.map(\.id)), Set(b.parties.map(\.id)))
    return first.isSubset(of: second) || second.isSubset(of: first)
  }
}
