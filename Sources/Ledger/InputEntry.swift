public import Alerts
public import Events

/// Something that was missing, out of date or broken in what an alliance is judged by, from when to when.
public struct InputEntry: Hashable, Codable, Sendable {
  public var kind: Condition.Kind
  /// The source that it is about, as the alliance file writes it; empty where it is about none or several.
  public var source: String
  /// As the last night said it.
  public var text: String
  /// The day of the first run that knew of it, and of the first one that did no longer; `nil` while it holds.
  public var since: Day
  public var ended: Day?
  /// Whether it was told that it holds, and that it ended.
  public var isTold = false
  public var isEndTold = false
  /// Somebody said that it is known: no longer told, and nothing that a run ends with.
  public var acknowledged: Ledger.Acknowledgement?

  /// Conditions under which what is not found may only be out of sight.
  static let losses: Set<Condition.Kind> = [.configuration, .nothing, .missing, .unreadable]

  /// Whether a condition is this one, whatever it says today.
  public func isAbout(_ condition: Condition) -> Bool { kind == condition.kind && source == condition.source }
}

extension Ledger {
  /// What is lost of the input now, each by its kind and source.
  var lost: [String] {
    inputs.filter { $0.ended == nil && InputEntry.losses.contains($0.kind) }.map { "\($0.kind.rawValue) \($0.source)" }.sorted()
  }

  /// Days for which a night counts for nothing that lacks what the last one had.
  public static let patience = 3

  /// Whether something was lost so lately that it may well be there tomorrow.
  func waitsForInput(on today: Day) -> Bool {
    inputs.contains { entry in
      entry.ended == nil && InputEntry.losses.contains(entry.kind) && today - entry.since < Ledger.patience
        && !without.contains("\(entry.kind.rawValue) \(entry.source)")
    }
  }

  /// Takes what holds of the input tonight.
  mutating func note(_ conditions: [Condition], on day: Day) {
    for condition in conditions {
      if let known = inputs.lastIndex(where: { $0.ended == nil && $0.isAbout(condition) }) {
        inputs[known].text = condition.text
      } else {
        inputs.append(InputEntry(kind: condition.kind, source: condition.source, text: condition.text, since: day))
      }
    }
    // Whoever could not look at the alliance knows nothing of its sources.
    guard !conditions.contains(where: { $0.kind == .configuration }) else { return }
    for index in inputs.indices where inputs[index].ended == nil && !conditions.contains(where: { inputs[index].isAbout($0) }) {
      inputs[index].ended = day
    }
  }

  /// Whether somebody said that a condition is known.
  public func isAcknowledged(_ condition: Condition) -> Bool {
    inputs.contains { $0.ended == nil && $0.isAbout(condition) && $0.acknowledged != nil }
  }
}
