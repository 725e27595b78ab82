import Alerts

/// An alert as a night found it: on the list, hidden, or folded under another.
struct Sighting {
  var alert: Alert
  /// The id, as the night names it, of the alert that it is folded under or that stands for it; else empty.
  var under = ""

  /// Whether it stands on the list itself.
  var isListed: Bool { under.isEmpty && alert.hiddenBy == nil }

  /// Whether the alliance does not want to be told of it for now.
  var isMuted: Bool { alert.hiddenBy?.kind == .mute || alert.hiddenBy?.kind == .exception }

  /// Whether it is to be told of at all: a watch is not, nor what a rule on trial finds.
  var isTellable: Bool { alert.isAboveWatch && alert.hiddenBy?.kind != .trial }

  /// All that a night found, those of one key together.
  static func all(of night: Judgement) -> [Sighting] {
    let shown = night.alerts.flatMap { [Sighting(alert: $0)] + folded(under: $0) }
    let hidden = night.suppressed.flatMap { alert in
      [Sighting(alert: alert, under: alert.hiddenBy?.kind == .inhibit ? alert.hiddenBy?.by ?? "" : "")] + folded(under: alert)
    }
    // An alert of several pairs may stand in several places: where it is listed counts.
    var seen: [String: Int] = [:]
    var all: [Sighting] = []
    for one in shown + hidden {
      if let known = seen[one.alert.id] {
        if one.isListed, !all[known].isListed { all[known] = one }
      } else {
        seen[one.alert.id] = all.count
        all.append(one)
      }
    }
    return all.sorted { ($0.alert.key, $0.alert.since, $0.alert.id) < ($1.alert.key, $1.alert.since, $1.alert.id) }
  }

  private static func folded(under alert: Alert) -> [Sighting] {
    alert.folded.flatMap { [Sighting(alert: $0, under: alert.id)] + folded(under: $0) }
  }
}
