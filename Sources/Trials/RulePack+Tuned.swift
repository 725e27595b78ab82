public import Harbinger
import Rules
import YAML

extension RulePack {
  /// One figure of one rule set otherwise, with that rule alone, and those that it is made of.
  /// - Parameters:
  ///   - key: a way into its keys: `below.warn`.
  ///   - value: as a rule file writes it.
  /// - Throws: every mistake that the value makes, each a sentence.
  func tuned(_ rule: Rule, _ key: String, to value: String) throws(Stop) -> RulePack {
    let change = RulePack.change(of: rule.id, key, to: value)
    let (document, problems) = Document.parse(bytes: Array("changes:\n  - \(change)\n".utf8), path: "the value \(value)")
    let diagnostics = Diagnostics(path: "the value \(value)", problems)
    var changed = override
    if let document { changed.changes += Override.read(document, diagnostics).changes }
    let (file, unread) = Document.read(path: rule.path)
    let found = Diagnostics(path: rule.path, unread)
    let tuned = file.flatMap { Rule.read($0, families: heardFamilies, lists: lists, override: changed, found) }
    // A rule with a key that it does not know is read all the same.
    let errors = (diagnostics.sorted + found.sorted).filter { $0.severity == .error }
    guard let tuned, errors.isEmpty else {
      throw Stop(.usage, errors.map { $0.help.isEmpty ? $0.message : "\($0.message): \($0.help)" })
    }
    var pack = keeping(rules: Set(tuned.body.standsOn))
    pack.rules = RuleSet(rules: pack.rules.rules + [tuned])
    return pack
  }

  /// Whether a figure of a rule may have a value.
  /// - Throws: every mistake that the value makes, each a sentence.
  public func check(_ id: String, _ key: String, _ value: String) throws(Stop) {
    if let rule = rules[id] { _ = try tuned(rule, key, to: value) }
  }

  /// The change as an override writes it: `{rule: contact-level, set: {below: {warn: 8}}}`.
  /// - Parameters:
  ///   - why: the reason; empty if it goes without.
  ///   - approvers: who approved it; none if nobody needs to.
  public static func change(
    of rule: String, _ key: String, to value: String, why: String = "", approvers: [String] = []
  ) -> String {
    let keys = key.split(separator: ".").map(String.init)
    let set = keys.reversed().reduce(value) { "{\($1): \($0)}" }
    let reason = why.isEmpty ? "" : ", why: \(Document.scalar(why))"
    let approved = approvers.isEmpty ? "" : ", approved_by: \(Document.list(approvers))"
    return "{rule: \(rule), set: \(set)\(reason)\(approved)}"
  }

  /// What one figure of a rule is now, as its file writes it; `nil` where it is left out.
  func written(_ key: String, of rule: Rule) -> String? {
    key.split(separator: ".").reduce(Optional(rule.node)) { node, name in node?[String(name)] }?.text
  }
}
