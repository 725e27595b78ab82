/// The rules of one folder, compiled against the families of one lexicon.
public struct RuleSet: Sendable {
  /// In the order of their ids.
  public var rules: [Rule]

  public init(rules: [Rule]) { self.rules = rules.sorted { $0.id < $1.id } }

  /// A rule by its id, or by one that it had before.
  public subscript(_ id: String) -> Rule? { rules.first { $0.id == id } ?? rules.first { $0.formerly.contains(id) } }
}
