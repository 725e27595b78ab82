import Events
import Output
package import Rules
import YAML

/// The figure of a rule from which on it warns, and how it may be set so that it warns less.
package struct Threshold: Hashable, Sendable {
  /// The key with its values for watch, warn and critical: `at_least`.
  package let key: String
  /// As they are now: `{watch: 1, warn: 2, critical: 4}`, or one figure for warn.
  package let now: String
  /// The same with a higher bar for warn, the smallest change first; that for critical is raised along where it would be lower.
  package let stricter: [String]

  /// `nil` where no figure of the rule is known to make it warn less.
  package init?(_ rule: Rule) {
    let kind = RuleKind.all.first { $0.id == rule.kind }
    guard let (key, isUp) = Threshold.place(of: rule), let declared = kind?.keys.first(where: { $0.name == key }) else { return nil }
    let written = rule.node[key] ?? Document.parse(bytes: Array("\(key): \(declared.standard)\n".utf8), path: "").document?.root[key]
    guard let written else { return nil }
    var levels: [(name: String, figure: Figure)] = []
    if let entries = written.entries {
      for entry in entries { if let figure = entry.value.text.flatMap(Figure.init) { levels.append((entry.name, figure)) } }
    } else if let figure = written.text.flatMap(Figure.init) {
      levels = [("warn", figure)]
    }
    guard let warn = levels.first(where: { $0.name == "warn" })?.figure else { return nil }
    self.key = key
    now = Threshold.text(levels.map { ($0.name, $0.figure) })
    let present = now
    stricter = warn.steps(up: isUp).map { step in
      Threshold.text(
        levels.map { name, figure in
          name == "warn" || name == "critical" && (isUp ? figure.value < step.value : figure.value > step.value)
            ? (name, step) : (name, figure)
        })
    }.filter { $0 != present }
  }

  /// Which key, and whether a higher figure makes it warn less.
  private static func place(of rule: Rule) -> (key: String, isUp: Bool)? {
    switch rule.kind {
    case "match": ("at_least", true)
    case "limit": rule.node["above"] != nil ? ("above", true) : ("below", false)
    case "shift": ("rarity", true)
    case "imbalance": ("now", false)
    case "silence": ("times", true)
    case "balance": ("band", true)
    case "divergence": rule.node["ratio"] != nil ? ("ratio", true) : rule.node["gap"] != nil ? ("gap", true) : nil
    default: nil
    }
  }

  private static func text(_ levels: [(String, Figure)]) -> String {
    if levels.count == 1 { return levels[0].1.text }
    return "{\(levels.map { "\($0.0): \($0.1.text)" }.joined(separator: ", "))}"
  }

  /// A figure as a rule file writes it: `2`, `3x`, `60 %`, `1 in 1000`.
  private struct Figure: Hashable {
    var before = ""
    var value: Double
    var after: String

    init(before: String, value: Double, after: String) { (self.before, self.value, self.after) = (before, value, after) }

    init?(_ text: String) {
      let rest = text.hasPrefix("1 in ") ? text.dropFirst(5) : text[...]
      before = String(text.dropLast(rest.count))
      let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      guard let number = Double(String(digits)) else { return nil }
      (value, after) = (number, String(rest.dropFirst(digits.count)))
    }

    var text: String { before + decimal(value, 3) + after }

    /// Half as much again, double, and so on; whole figures in whole steps.
    func steps(up: Bool) -> [Figure] {
      let isRarity = !before.isEmpty
      let factors = isRarity ? [2.0, 5, 10, 30, 100] : [1.25, 1.5, 2, 3, 4]
      let isWhole = value >= 2 && value == value.rounded()
      var seen: [Double] = []
      for factor in factors {
        let moved = up ? value * factor : value / factor
        let figure = isWhole ? (up ? moved.rounded(.up) : moved.rounded(.down)) : moved
        if figure > 0, figure != value, !seen.contains(figure) { seen.append(figure) }
      }
      // A share cannot be more than the whole.
      return seen.filter { !(after.hasSuffix("%") && $0 >= 100) }.map { Figure(before: before, value: $0, after: after) }
    }
  }
}
