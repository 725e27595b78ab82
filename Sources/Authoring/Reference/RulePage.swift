import Output
public import Harbinger
import Alerts
import Events
import Lexicon
public import Rules
import YAML

/// The reference page of one rule: what it looks for, with which keys, how it is tested, and what it cannot see.
public enum RulePage {
  /// - Parameter rule: a rule of the pack, as the alliance overrides it.
  public static func text(_ rule: Rule, _ pack: RulePack, width: Int) -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    let kind = RuleKind.all.first { $0.id == rule.kind }
    var lines = [
      block("\(rule.title) (\(rule.id))"), "", block(rule.description, 2), "", block("Ask both: \(rule.ask)", 2), "",
      block("Kind \(rule.kind): \(kind?.summary ?? "")"), "Keys:",
    ]
    lines += (kind?.keys ?? []).map { key($0, rule, width: width) }
    if let said = levels(rule) { lines += ["", block(said)] }
    lines += families(rule, pack, width: width) + circle(rule, pack, width: width)
    lines += tests(rule, width: width)
    lines += [
      "", block("Looks the same and is harmless: \(list(rule.falsePositives))."), block("Cannot be seen: \(list(rule.blindSpots)).", 0), "",
      block("Severity \(rule.severity) of 5. An episode ends after \(counted(rule.realert, "quiet day"))."),
      block(
        "Status \(rule.status). Owner: \(rule.owner.isEmpty ? "nobody" : rule.owner). Review by: \(rule.reviewBy.map { "\($0)" } ?? "no day given")."
      ),
      block("Rows of the mechanisms table: \(list(rule.mechanism))."),
    ]
    if let measured = pack.rates.sentence(rule) { lines.append(block(measured)) }
    if let told = pack.stories.sentence(rule) { lines.append(block(told)) }
    if !rule.formerly.isEmpty { lines.append(block("Formerly \(list(rule.formerly)).")) }
    lines.append(block("File: \(rule.path).\(overridden(rule))"))
    if let off = rule.off { lines.append(block("Switched off until \(off.until): \(off.reason) (by \(off.by), \(off.spot)).")) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ texts: [String]) -> String { texts.isEmpty ? "none named" : texts.joined(separator: "; ") }

  /// A key with its value, whether the rule gives it or the kind does, and what it is for.
  private static func key(_ key: Key, _ rule: Rule, width: Int) -> String {
    let given = rule.node[key.name]
    let value: String
    if let given {
      let place = given.place.path.map { $0 == rule.path ? "" : " (from \($0):\(given.place.line))" } ?? ""
      value = "\(written(given))\(place)"
    } else {
      value = key.standard.isEmpty ? "not given" : "\(key.standard) (standard)"
    }
    return Wrapping.block("\(value). \(sentence(key.summary))", head: "  \(key.name)", indent: max(16, key.name.count + 4), width: width)
  }

  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }

  /// A value on one line, as one would write it.
  static func written(_ node: Node) -> String {
    switch node.value {
    case .scalar(let text, _): text
    case .sequence(let items): "[\(items.map(written).joined(separator: ", "))]"
    case .mapping(let entries): "{\(entries.map { "\($0.name): \(written($0.value))" }.joined(separator: ", "))}"
    }
  }

  /// The thresholds of watch, warn and critical in words.
  private static func levels(_ rule: Rule) -> String? {
    let names = ["at_least", "above", "below", "times", "rarity", "never_under"]
    let said = names.compactMap { name -> String? in
      guard let node = rule.node[name] else { return nil }
      guard let entries = node.entries else { return "warn from \(name.replacing("_", with: " ")) \(written(node))" }
      return entries.map { "\($0.name) from \(name.replacing("_", with: " ")) \(written($0.value))" }.joined(separator: ", ")
    }
    return said.isEmpty ? nil : "Strength: \(said.joined(separator: "; and "))."
  }

  private static func families(_ rule: Rule, _ pack: RulePack, width: Int) -> [String] {
    let heard = pack.families.filter { rule.body.families.contains($0.id) }
    guard !heard.isEmpty else { return [] }
    return ["", "Listens for:"]
      + heard.flatMap { family -> [String] in
        let examples = [("heard", family.fires.first), ("not heard", family.quiet.first)].compactMap { label, example in
          example.map { Wrapping.block("\(label): \"\($0.text)\"", indent: 6, width: width) }
        }
        let what =
          "\(family.title) (\(family.id), \(counted(family.phrases.count { $0.list != .ignoreIf }, "phrase")), language \(family.language))"
        return [Wrapping.block(what, indent: 2, width: width)] + examples
      }
  }

  private static func circle(_ rule: Rule, _ pack: RulePack, width: Int) -> [String] {
    guard !rule.body.standsOn.isEmpty else { return [] }
    return ["", "Made of episodes of:"]
      + rule.body.standsOn.map { id in
        Wrapping.block(pack.rules[id]?.title ?? "", head: "  \(id)", indent: max(30, id.count + 4), width: width)
      }
  }

  private static func tests(_ rule: Rule, width: Int) -> [String] {
    let lines = rule.tests.map { node in
      let expected = node["expect"].map(written) ?? ""
      return Wrapping.block("\(node["name"]?.text ?? "a test without a name"): \(expected)", indent: 2, width: width)
    }
    return ["", lines.isEmpty ? "Tests: none." : "Tests (each with how the rule must end):"] + lines
  }

  /// Which keys come from an override, in words.
  private static func overridden(_ rule: Rule) -> String {
    let changed = (rule.node.entries ?? []).filter { entry in
      ([entry.key, entry.value] + (entry.value.items ?? []) + (entry.value.entries ?? []).map(\.value)).contains {
        $0.place.path?.hasSuffix("override.yaml") == true
      }
    }
    return changed.isEmpty ? "" : " Overridden by the alliance: \(changed.map(\.name).joined(separator: ", "))."
  }
}
