import Events
import Rules

/// A watch that does not stand alone: beside a warning and another pattern of the same two, in the same weeks, it is a warning itself.
///
/// One small sign is found in any good alliance; three different ones at once are not.
enum Corroboration {
  /// Days between what shows two patterns of the same weeks.
  static let reach = 42
  /// Days after which what an act left behind lifts nothing any more, and is not lifted.
  static let fades = 120
  /// Different patterns that it takes beside the watch, and how grave the watch must be.
  static let patterns = 2
  static let leastSeverity = 3

  /// The findings of a night, with those watches that others corroborate as warnings; each says so.
  static func applied(to findings: [Finding], on last: Day) -> [Finding] {
    var result = findings
    for (index, finding) in findings.enumerated() where finding.strength == .watch && mayCount(finding, on: last) {
      let beside = different(from: finding, among: findings, on: last)
      guard beside.count >= patterns, beside.contains(where: { $0.strength > .watch && !$0.detail.isAccount }) else { continue }
      result[index].strength = .warn
      result[index].notes.append(
        "By itself a watch; a warning beside \(beside.prefix(patterns).map { "\"\($0.rule.title)\"" }.joined(separator: " and ")) between the same two in these weeks."
      )
    }
    return result
  }

  private static func mayCount(_ finding: Finding, on last: Day) -> Bool {
    finding.members.isEmpty && finding.rule.kind != "circle" && finding.rule.severity >= leastSeverity && finding.rule.status == "stable"
      && finding.subject.pair != nil && last - finding.detail.lastHeld <= fades
  }

  /// Patterns of the same two and weeks, the gravest first, no two of which stand for the same mechanism: little contact told by three rules is one sign.
  private static func different(from finding: Finding, among findings: [Finding], on last: Day) -> [Finding] {
    let near = findings.filter {
      $0.rule.id != finding.rule.id && $0.subject.pair == finding.subject.pair && mayCount($0, on: last)
        && $0.days.lowerBound <= finding.detail.lastHeld + reach && $0.detail.lastHeld >= finding.days.lowerBound - reach
    }
    var told = Set(finding.rule.mechanism)
    var kept: [Finding] = []
    let events = Set(finding.detail.evidence.map(\.event))
    for other in near.enumerated().sorted(by: { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }).map(\.element) {
      guard told.isDisjoint(with: other.rule.mechanism), !other.detail.evidence.allSatisfy({ events.contains($0.event) }) else { continue }
      told.formUnion(other.rule.mechanism)
      kept.append(other)
    }
    return kept
  }
}
