import Events
import Rules

/// Where too little could be judged to call anything calm.
enum Unable {
  /// The share of judgements that must have failed, and how many there must have been.
  static let share = 0.5
  static let least = 10

  /// A sentence for each pair of which most judgements could not be made, with the commonest reasons; one for all where it is all of them.
  static func pairs(_ evaluation: Evaluation, _ facts: AllianceFacts) -> [String] {
    let own = evaluation.outcomes.filter { $0.subject.pair != nil && !$0.rule.isChecklist }
    let groups = Dictionary(grouping: own) { $0.subject.pair ?? PartyPair(0, 0) }
    let found = groups.keys.sorted().compactMap { pair -> (pair: PartyPair, text: String)? in
      text(groups[pair] ?? []).map { (pair, $0) }
    }
    if found.isEmpty { return [] }
    if groups.count > 1, found.count == groups.count, let all = text(own) { return ["\(all) of all pairs"] }
    return found.map { item in
      let names = [item.pair.first, item.pair.second].map { facts.parties[$0].name }.sorted().joined(separator: " and ")
      return "\(item.text) between \(names)"
    }
  }

  /// `64 of 96 judgements (40 for writers, 24 for history)`.
  private static func text(_ outcomes: [RuleOutcome]) -> String? {
    var reasons: [Reason.Kind: Int] = [:]
    for outcome in outcomes { if case .notEvaluable(let reason) = outcome.outcome { reasons[reason.kind, default: 0] += 1 } }
    let failed = reasons.values.reduce(0, +)
    guard outcomes.count >= least, Double(failed) > share * Double(outcomes.count) else { return nil }
    let most = reasons.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.prefix(2).map {
      "\($0.value): \($0.key.words)"
    }
    return "\(failed) of \(outcomes.count) judgements failed (\(most.joined(separator: ", ")))"
  }
}
