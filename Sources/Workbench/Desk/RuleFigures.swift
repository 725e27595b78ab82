import Harbinger
import Output
import Rules
import YAML

/// The figures of a rule that a form can change, as the declared keys of its kind know them.
struct RuleFigures: Sendable {
  let fields: [Field]

  /// One figure.
  struct Field: Sendable {
    /// A way into the keys: `at_least.warn`.
    let path: String
    /// As the rule holds it now; empty where it is left out.
    let value: String
    /// What holds where it is left out.
    let standard: String
    let summary: String
    /// The words that may stand there; none where it is free.
    let words: [String]
    /// Whether a sweep can go through it.
    let isNumber: Bool

    /// Between which values it must lie; `nil` if nothing bounds it.
    let bounds: ClosedRange<Double>?

    /// What a form calls it: `at least warn`.
    var label: String { path.replacing(".", with: " ").replacing("_", with: " ") }

    /// A range around it, for a sweep: from half of it to twice as much, within its bounds; `nil` where it is no number with a unit.
    var around: (from: String, to: String)? {
      let digits = value.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      let unit = value.dropFirst(digits.count)
      guard isNumber, let number = Double(digits), unit.allSatisfy({ $0.isLetter || $0 == "%" }) else { return nil }
      // Of nothing there is no half: a few steps up from it.
      var (low, high) = number == 0 ? (0, 3) : (number / 2, number * 2)
      if number == number.rounded() { low = max(min(1, number), low.rounded()) }
      if let bounds { (low, high) = (max(low, bounds.lowerBound), min(high, bounds.upperBound)) }
      guard low < high else { return nil }
      return (decimal(low, 2) + unit, decimal(high, 2) + unit)
    }
  }

  /// Keys that stand in every rule and say how it is told.
  private static let common = ["severity", "status", "realert", "until_resolved"]

  init(_ rule: Rule) {
    let kind = RuleKind.all.first { $0.id == rule.kind }
    let keys = (kind?.keys ?? []) + Rule.keys.filter { RuleFigures.common.contains($0.name) }
    fields = keys.flatMap { RuleFigures.fields($0, rule.node[$0.name], path: $0.name) }
  }

  private static func fields(_ key: Key, _ node: Node?, path: String) -> [Field] {
    if let entries = node?.entries {
      return entries.flatMap { entry in
        fields(key.child(entry.name), entry.value, path: "\(path).\(entry.name)")
      }
    }
    guard node?.items == nil, let shape = key.kind.scalar else { return [] }
    // What is written in words of its own, and is not there, has no field.
    guard node != nil || shape.isFigure else { return [] }
    return [
      Field(
        path: path, value: node?.text ?? "", standard: key.standard, summary: key.summary, words: shape.words, isNumber: shape.isNumber,
        bounds: key.range)
    ]
  }

  /// The change that some values make of a rule, on one line of the override; `nil` if none is another than now.
  /// - Parameters:
  ///   - values: by their paths, as they were typed.
  ///   - approvers: who approved it.
  /// - Throws: a stop if a value could not stand there.
  func line(_ rule: String, _ values: [String: String], why: String, approvers: [String] = []) throws(Stop) -> String? {
    var keys: [(name: String, inner: [(String, String)])] = []
    for field in fields {
      guard let value = values[field.path], value != field.value else { continue }
      guard !value.isEmpty, value.allSatisfy({ $0.isLetter || $0.isNumber || " ._%-/".contains($0) }) else {
        throw Stop(.usage, "\(field.path): '\(value)' is no value; to go back to what was, take the change out of the override")
      }
      let parts = field.path.split(separator: ".", maxSplits: 1).map(String.init)
      let rest = parts.count > 1 ? parts[1] : ""
      if let place = keys.firstIndex(where: { $0.name == parts[0] }) {
        keys[place].inner.append((rest, value))
      } else {
        keys.append((parts[0], [(rest, value)]))
      }
    }
    guard !keys.isEmpty else { return nil }
    let set = keys.map { key in
      if key.inner.count == 1, key.inner[0].0.isEmpty { return "\(key.name): \(key.inner[0].1)" }
      let inner = key.inner.map { path, value in
        let names = path.split(separator: ".").map(String.init)
        return names.dropFirst().isEmpty
          ? "\(path): \(value)" : "\(names[0]): " + names.dropFirst().reversed().reduce(value) { "{\($1): \($0)}" }
      }
      return "\(key.name): {\(inner.joined(separator: ", "))}"
    }
    let reason = why.isEmpty ? "" : ", why: \(Document.scalar(why))"
    let approved = approvers.isEmpty ? "" : ", approved_by: \(Document.list(approvers))"
    return "- {rule: \(rule), set: {\(set.joined(separator: ", "))}\(reason)\(approved)}"
  }
}

extension Key {
  /// The key of an entry, where its values are known by names; else one that may hold anything of its kind.
  fileprivate func child(_ name: String) -> Key {
    for shape in kind.alternatives {
      if case .mapping(let keys) = shape, let key = keys.first(where: { $0.name == name }) { return key }
    }
    for shape in kind.alternatives {
      if case .table(let inner) = shape { return Key(name, inner, summary, standard: "") }
    }
    return Key(name, .number, summary)
  }
}

extension Key.Kind {
  fileprivate var alternatives: [Key.Kind] { if case .either(let kinds) = self { kinds.flatMap(\.alternatives) } else { [self] } }

  /// How a single value of it is typed; `nil` if there is none.
  fileprivate var scalar: (words: [String], isFigure: Bool, isNumber: Bool)? {
    for kind in alternatives {
      switch kind {
      case .integer, .number: return ([], true, true)
      case .duration: return ([], true, true)
      case .date: return ([], true, false)
      case .flag: return (["on", "off"], true, false)
      case .choice(let words): return (words, true, false)
      case .shaped: return ([], true, true)
      case .text, .identifier: return ([], false, false)
      case .list, .mapping, .table, .either, .any: continue
      }
    }
    return nil
  }
}
