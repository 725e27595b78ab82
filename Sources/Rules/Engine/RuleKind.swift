import Events
import Lexicon
public import YAML

/// One kind of pattern: which keys it takes, and how they become a rule's body.
///
/// A new kind is one new file in `Kinds/` and one line in `all`, in `Kinds/RuleKind+All.swift`.
public struct RuleKind: Sendable {
  /// The word in rule files.
  public var id: String
  /// When it fires, in one plain sentence.
  public var summary: String
  public var keys: [Key]
  /// Whether its rules may be lines of the checklist.
  var suitsChecklist: Bool
  /// The kind's own lines of a rule file, for the reference and the tests.
  public var example: String
  /// Reads the keys. What is wrong goes to the diagnostics of `fields`; `nil` if the rule cannot be used.
  package var compile: @Sendable (_ fields: Fields, _ names: RuleNames) -> RuleBody?

  package init(
    id: String, summary: String, keys: [Key], example: String, suitsChecklist: Bool = false,
    compile: @escaping @Sendable (_ fields: Fields, _ names: RuleNames) -> RuleBody?
  ) {
    self.id = id
    self.summary = summary
    self.keys = keys
    self.example = example
    self.suitsChecklist = suitsChecklist
    self.compile = compile
  }
}

/// What a rule may name besides itself.
package struct RuleNames: Sendable {
  /// Ids of the lexicon families.
  package let families: [String]
  private let roles: [Set<Family.Role>]

  package init(_ families: [HeardFamily]) {
    self.families = families.map(\.id)
    roles = families.map(\.roles)
  }

  /// Ids of the families that have a role.
  func families(as role: Family.Role) -> [String] { families.indices.filter { roles[$0].contains(role) }.map { families[$0] } }
}
