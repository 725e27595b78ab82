import Events
import Rules

/// A watch that does not stand alone: beside two warnings of other patterns of the same two, or one critical one, in the same weeks, it is a warning itself.
///
/// A year of any good alliance holds some watches and a warning that is none; that warning must not lift the watches about it. A step of a vicious circle that is
/// a warning is one too.
enum Corroboration {
  /// Days between what shows two patterns of the same weeks.
  static let reach = 42
  /// Days after which what an act left behind lifts nothing any more, and is not lifted.
  static let fades = 120
  /// What must stand beside the watch, a warning counting once and a critical one twice, and how grave the watch must be.
  static let weight = 2
  static let leastSeverity = 3

  /// The findings of a night, with those watches that others corroborate as warnings; each says so.
  static func applied(to findings: [Finding], on last: Day) -> [Finding] {
    var result = findings
    for (index, finding) in findings.enumerated() where finding.strength == .watch && mayCount(finding, on: last) {
      let beside = different(from: finding, among: findings, on: last)
      guard beside.reduce(0, { $0 + ($1.strength == .critical ? 2 : 1) }) >= weight else { continue }
      result[index].strength = .warn
      result[index].notes.append(
        "By itself a watch; a warning beside \(beside.prefix(2).map { "\"\($0.rule.title)\"" }.joined(separator: " and ")) between the same two in these weeks."
      )
    }
    for circle in findings where circle.strength > .watch {
      for step in circle.members where result[step].strength == .watch {
        result[step].strength = .warn
        result[step].notes.append("By itself a watch; a warning as a step of \"\(circle.rule.title)\".")
      }
    }
    return result
  }

  private static func mayCount(_ finding: Finding, on last: Day) -> Bool {
    finding.members.isEmpty && !finding.rule.isMadeOfOthers && finding.rule.severity >= leastSeverity && finding.rule.status == "stable"
      && finding.subject.pair != nil && last - finding.detail.lastHeld <= fades
  }

  /// Warnings of the same two and weeks, the gravest first, no two of which stand for the same mechanism: little contact told by three rules is one sign.
  /// What one side alone tells of the other lifts nothing without a warning of another sort.
  private static func different(from finding: Finding, among findings: [Finding], on last: Day) -> [Finding] {
    let near = findings.filter {
      $0.rule.id != finding.rule.id && $0.subject.pair == finding.subject.pair && $0.strength > .watch && mayCount($0, on: last)
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
    return kept.allSatisfy(\.detail.isAccount) ? [] : kept
  }
}
