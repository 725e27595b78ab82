import Events
import Rules

/// Other patterns between the same two, in the same weeks: what several signs say at once is more than what one says.
public struct Confirmation: Hashable, Sendable {
  /// Rules with a pattern on the same topic or thread.
  public var linked = 0
  /// Rules with a pattern of the same pair and weeks that nothing else links.
  public var beside = 0

  public init(linked: Int = 0, beside: Int = 0) {
    self.linked = linked
    self.beside = beside
  }

  /// Days between the beginnings of two patterns that confirm each other.
  static let reach = 60

  /// Looks at the other findings of a night. What is a watch alone confirms nothing unless it is about the same thing; what stands on the very same words says
  /// nothing new.
  init(of finding: Finding, among findings: [Finding]) {
    guard let pair = finding.subject.pair else { return }
    let own = Set(finding.detail.evidence.map(\.event))
    var linkedRules: Set<String> = []
    var rules: Set<String> = []
    for other in findings where other.rule.id != finding.rule.id && !other.rule.isMadeOfOthers && other.subject.pair == pair {
      guard abs(other.days.lowerBound - finding.days.lowerBound) <= Confirmation.reach else { continue }
      let events = Set(other.detail.evidence.map(\.event))
      if !events.isEmpty, events.isSubset(of: own) { continue }
      if other.links.meets(finding.links, by: [.topic, .thread]) {
        linkedRules.insert(other.rule.id)
      } else if other.strength > .watch {
        rules.insert(other.rule.id)
      }
    }
    linked = linkedRules.count
    beside = rules.subtracting(linkedRules).count
  }

  /// 1.2 for each on the same topic or thread, 1.1 for each beside it, at most 1.6.
  var factor: Factor {
    let value = min(1.6, pow(1.2, linked) * pow(1.1, beside))
    if linked + beside == 0 { return Factor("confirmed", 1, "no other pattern between the two in these weeks") }
    let parts = [(linked, "on the same topic or thread"), (beside, "of the same weeks")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return Factor("confirmed", value, "other patterns between the two: \(parts.joined(separator: ", "))")
  }

  private func pow(_ base: Double, _ count: Int) -> Double { (0..<count).reduce(1) { value, _ in value * base } }
}
