import Output
import Rules
import YAML

/// The figures by which a rule fires, each with values at which it fires more rarely, the nearest first.
struct HigherThresholds {
  /// One figure: a way into the rule's keys, and values as a rule file writes them.
  struct Figure: Equatable {
    var key: String
    var values: [String]
  }

  private(set) var figures: [Figure] = []

  /// - Parameter level: whose threshold is moved where a figure has one for each: `watch`, `warn` or `critical`.
  init(_ rule: Rule, level: String) {
    guard let kind = RuleKind.all.first(where: { $0.id == rule.kind }) else { return }
    for key in kind.keys {
      if HigherThresholds.isLevels(key.kind) {
        take(key, rule.node[key.name], level)
      } else if HigherThresholds.plain.contains(key.name),
        let now = rule.node[key.name]?.text ?? (key.standard.isEmpty ? nil : key.standard)
      {
        add(key.name, HigherThresholds.beyond(now, isLower: false))
      }
    }
  }

  /// Figures without levels that make a rule fire more rarely the higher they are.
  private static let plain = ["for", "messages", "writers"]
  /// Those that fire below their threshold.
  private static let lower = ["below", "now", "overlap"]

  private static func isLevels(_ kind: Key.Kind) -> Bool {
    guard case .either(let kinds) = kind else { return false }
    return kinds.contains { if case .mapping(let keys) = $0 { keys.map(\.name) == ["watch", "warn", "critical"] } else { false } }
  }

  private mutating func take(_ key: Key, _ written: Node?, _ level: String) {
    let isLower = HigherThresholds.lower.contains(key.name)
    if let text = written?.text {
      if level == "warn" { add(key.name, HigherThresholds.beyond(text, isLower: isLower)) }
    } else if let text = written?[level]?.text {
      add("\(key.name).\(level)", HigherThresholds.beyond(text, isLower: isLower))
    } else if written == nil {
      // What the rule leaves out is written whole, or the other levels would be lost.
      let standard = Document.parse(bytes: Array("all: \(key.standard)\n".utf8), path: "").document?.root["all"]
      let entries = standard?.entries ?? []
      guard let now = standard?[level]?.text else { return }
      add(
        key.name,
        HigherThresholds.beyond(now, isLower: isLower).map { value in
          "{\(entries.map { "\($0.name): \($0.name == level ? value : $0.value.text ?? "")" }.joined(separator: ", "))}"
        })
    }
  }

  private mutating func add(_ key: String, _ values: [String]) { if !values.isEmpty { figures.append(Figure(key: key, values: values)) } }

  /// Values beyond one, in its own way of writing: `3`, `14d`, `2x`, `30 %`, `1 in 1000`. None where it holds no figure.
  static func beyond(_ text: String, isLower: Bool) -> [String] {
    guard let end = text.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return [] }
    let digits = text[...end].reversed().prefix { $0.isASCII && $0.isNumber || $0 == "." }.reversed()
    guard let now = Double(String(digits)), now > 0 else { return [] }
    let head = text[..<text.index(end, offsetBy: 1 - digits.count)]
    let tail = text[text.index(after: end)...]
    let isWhole = now == now.rounded()
    let values: [Double] =
      if head.hasSuffix("in ") {
        [2, 5, 10].map { now * $0 }
      } else if isLower {
        isWhole && now >= 3 ? [now - 1, now - 2, (now / 2).rounded(.down)] : [0.8, 0.65, 0.5].map { now * $0 }
      } else {
        isWhole ? [now + 1, now + 2, now + 3, now * 2, now * 3] : [1.25, 1.5, 2, 3].map { now * $0 }
      }
    var seen: Set<Double> = []
    let ordered = values.filter { $0 > 0 && seen.insert($0).inserted }.sorted { isLower ? $0 > $1 : $0 < $1 }
    return ordered.map { head + decimal($0, 3) + tail }
  }
}
