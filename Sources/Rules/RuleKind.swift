import Events
public import YAML

/// One kind of pattern: which keys it takes, and how they become a rule's body.
///
/// A new kind is one new file in `Kinds/` and one line in `all`.
public struct RuleKind: Sendable {
  /// The word in rule files.
  public var id: String
  /// When it fires, in one plain sentence.
  public var summary: String
  public var keys: [Key]
  /// The kind's own lines of a rule file, for the reference and the tests.
  public var example: String
  /// Reads the keys. What is wrong goes to the diagnostics of `fields`; `nil` if the rule cannot be used.
  package var compile: @Sendable (_ fields: Fields, _ names: RuleNames) -> RuleBody?

  package init(
    id: String, summary: String, keys: [Key], example: String,
    compile: @escaping @Sendable (_ fields: Fields, _ names: RuleNames) -> RuleBody?
  ) {
    self.id = id
    self.summary = summary
    self.keys = keys
    self.example = example
    self.compile = compile
  }

  /// All kinds, in the order of the reference page.
  public static let all: [RuleKind] = [
    .match, .shift, .limit, .silence, .missing, .slip, .sequence, .recurrence, .imbalance, .balance, .divergence, .artefact, .circle,
    .blindSpot,
  ]
}

/// What a rule may name besides itself.
package struct RuleNames: Sendable {
  /// Ids of the lexicon families.
  package var families: [String]

  package init(families: [String]) { self.families = families }
}
