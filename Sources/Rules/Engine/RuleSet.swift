/// The rules of one folder, compiled against the families of one lexicon.
public struct RuleSet: Sendable {
  /// In the order of their ids.
  public var rules: [Rule]

  public init(rules: [Rule]) { self.rules = rules.sorted { $0.id < $1.id } }

  /// A rule by its id, or by one that it had before.
  public subscript(_ id: String) -> Rule? { rules.first { $0.id == id } ?? rules.first { $0.formerly.contains(id) } }

  /// Whether the judgement of a rule stands on what people write; that of a circle does if that of one of its steps does.
  package func hearsWording(_ rule: Rule) -> Bool {
    rule.body.hearsWording || rule.body.standsOn.contains { self[$0]?.body.hearsWording ?? false }
  }
}
