package import Events
import Setup
package import YAML

extension Key.Kind {
  /// One value (meaning warn), or one for each of watch, warn and critical.
  package static func levels(_ kind: Key.Kind) -> Key.Kind {
    .either([
      kind,
      .mapping([
        Key("watch", kind, "the threshold for watch"), Key("warn", kind, "the threshold for warn"),
        Key("critical", kind, "the threshold for critical"),
      ]),
    ])
  }
}

extension Fields {
  /// A duration in whole days.
  package func days(_ name: String, standard: Int) -> Int {
    calendarSpan(name).map { Swift.max(1, Int((Double($0.calendarMilliseconds ?? 0) / 86_400_000).rounded())) } ?? standard
  }

  /// A duration of calendar time; business units are refused with what to write.
  package func calendarSpan(_ name: String) -> TimeSpan? {
    guard let span = duration(name) else { return nil }
    if span.isBusiness {
      diagnostics.error(place(name), "'\(name)' is in working time: '\(span)'", help: "write calendar days, as \(declared(name).written)")
      return nil
    }
    return span
  }

  /// Thresholds, each read with the same function; `standard` where the key is left out or wrong.
  /// - Parameter falls: whether a stronger alert takes less, as where something fires below a figure.
  package func levels<Value>(
    _ name: String, standard: Levels<Value>, falls: Bool = false, _ read: (Node, String) -> Value?
  ) -> Levels<Value> {
    guard let node = node(name) else { return standard }
    guard node.entries != nil else { return read(node, "'\(name)'").map { Levels(warn: $0) } ?? standard }
    let keys = ["watch", "warn", "critical"].map { Key($0, .any, "the threshold for \($0)", example: declared(name).written) }
    let inner = Fields(node, of: "'\(name)'", keys: keys, diagnostics)
    func level(_ key: String) -> Value? { inner.node(key).flatMap { read($0, "'\(name).\(key)'") } }
    let levels = Levels(watch: level("watch"), warn: level("warn"), critical: level("critical"))
    inOrder(levels, inner, name, falls: falls)
    return levels
  }

  /// Reports thresholds of which a weaker one lies beyond a stronger one: it would never be reached before that, and what should be a watch comes as a warning.
  private func inOrder<Value>(_ levels: Levels<Value>, _ inner: Fields, _ name: String, falls: Bool) {
    let given = Strength.allCases.compactMap { strength in levels[strength].map { (name: strength.name, value: $0) } }
    for (low, high) in zip(given, given.dropFirst()) where falls ? low.value < high.value : low.value > high.value {
      guard let lower = inner.node(low.name), let higher = inner.node(high.name) else { continue }
      // Where an override or another file changed one of the two, that one is shown.
      let place = higher.place.path == nil && lower.place.path != nil ? lower.place : higher.place
      diagnostics.error(
        place,
        "'\(name).\(low.name)' is \(lower.text ?? ""), beyond '\(name).\(high.name)', which is \(higher.text ?? "")",
        help:
          "a \(high.name) takes \(falls ? "less" : "more") than a \(low.name), or the same: change one of the two, or both together")
    }
  }

  /// Numeric thresholds.
  package func numberLevels(_ name: String, standard: Levels<Double>, falls: Bool = false) -> Levels<Double> {
    levels(name, standard: standard, falls: falls) { diagnostics.number($0, $1, in: 0...1e9, example: "2") }
  }

  /// Probabilities written `1 in 1000`: a stronger alert takes a rarer chance.
  package func rarityLevels(_ name: String, standard: Levels<Double>) -> Levels<Double> {
    levels(name, standard: standard, falls: true) { node, name in
      diagnostics.value(node, name, "a rarity", example: "1 in 1000") { text in
        let words = text.split(separator: " ")
        guard words.count == 3, words[0] == "1", words[1] == "in", let n = Double(words[2]), n > 1 else { return .wrong(help: "") }
        return .value(1 / n)
      }
    }
  }

  /// Multiples written `3x`.
  package func multipleLevels(_ name: String, standard: Levels<Double>) -> Levels<Double> {
    levels(name, standard: standard) { node, name in
      diagnostics.value(node, name, "a multiple", example: "3x") { text in
        guard text.hasSuffix("x"), let n = Double(text.dropLast()), n > 0 else { return .wrong(help: "") }
        return .value(n)
      }
    }
  }

  /// Durations in shared working days; calendar days count five of seven.
  package func workdayLevels(_ name: String, standard: Levels<Double>) -> Levels<Double> {
    levels(name, standard: standard) { node, name in
      diagnostics.duration(node, name, example: "5bd").map { span in
        span.unit == .businessDays ? span.amount : Double(span.calendarMilliseconds ?? 0) / 86_400_000 * 5 / 7
      }
    }
  }

  /// Shares written `30 %`, below which something fires.
  package func percentLevels(_ name: String, standard: Levels<Double>) -> Levels<Double> {
    levels(name, standard: standard, falls: true) { node, name in
      diagnostics.value(node, name, "a share", example: "30 %") { text in
        let number = text.hasPrefix("below ") ? text.dropFirst(6) : text[...]
        guard number.hasSuffix("%"), let n = Double(number.dropLast().filter { $0 != " " }), (0...100).contains(n) else {
          return .wrong(help: "")
        }
        return .value(n / 100)
      }
    }
  }

  /// Durations in whole calendar days.
  package func dayLevels(_ name: String, standard: Levels<Double>) -> Levels<Double> {
    levels(name, standard: standard) { node, name in
      diagnostics.duration(node, name, example: "30d").flatMap { span in
        if let milliseconds = span.calendarMilliseconds { return Double(milliseconds) / 86_400_000 }
        diagnostics.error(node.place, "\(name) is in working time: '\(span)'", help: "write calendar days, as 30d")
        return nil
      }
    }
  }

  /// Reports two keys whose values do not fit together, at the one that an override or another file changed last, else at the first that stands there.
  /// - Parameters:
  ///   - names: the two keys.
  ///   - message: what is so.
  ///   - help: what to write instead.
  package func clash(_ names: [String], _ message: String, help: String) {
    let there = names.filter(has)
    let changed = there.first { place($0).path != nil } ?? there.first
    diagnostics.error(changed.map(place) ?? node.place.start, message, help: help)
  }

  /// Names of families; unknown ones are reported with what may be meant.
  package func families(_ name: String, _ names: RuleNames) -> [String] {
    if node(name)?.items?.isEmpty == true {
      diagnostics.error(place(name), "'\(name)' is empty", help: "name at least one lexicon family")
    }
    return (node(name).map { $0.text == nil ? textNodes(name) : [$0] } ?? []).compactMap { node in
      if let text = node.text, names.families.contains(text) { return text }
      diagnostics.unknown(node, "'\(name)'", "a lexicon family", among: names.families)
      return nil
    }
  }

  /// The name of one family; an unknown one is reported with what may be meant.
  package func family(_ name: String, _ names: RuleNames) -> String? {
    guard let node = node(name) else { return nil }
    if let text = node.text, names.families.contains(text) { return text }
    diagnostics.unknown(node, "'\(name)'", "a lexicon family", among: names.families)
    return nil
  }

  /// `stages: [forming]`, or `{forming: 1.25}`.
  func stages(_ name: String) -> [LifeStage: Double] {
    guard let node = node(name) else { return [:] }
    let known = LifeStage.allCases.map(\.rawValue)
    var stages: [LifeStage: Double] = [:]
    for entry in node.entries ?? [] {
      guard let stage = diagnostics.choice(entry.key, "'\(name)'", of: known).flatMap(LifeStage.init) else { continue }
      stages[stage] = diagnostics.number(entry.value, "'\(name).\(entry.name)'", in: 0.25...4, example: "1.25")
    }
    for item in node.entries == nil ? diagnostics.items(node, "'\(name)'", example: "[forming]") : [] {
      if let stage = diagnostics.choice(item, "'\(name)'", of: known).flatMap(LifeStage.init) { stages[stage] = 1 }
    }
    return stages
  }

  /// `same: [topic, thread]`, or `[pair]` where nothing but the two sides must be the same; `turn` or `soon` where the next word in the room is enough.
  package func same(_ name: String, standard: SameKeys) -> SameKeys {
    guard has(name) else { return standard }
    var keys: SameKeys = []
    for node in textNodes(name) {
      switch diagnostics.choice(node, "'\(name)'", of: Key.Kind.sameWords) {
      case "topic": keys.insert(.topic)
      case "thread": keys.insert(.thread)
      case "pair": keys.insert(.pair)
      case "turn": keys.insert(.turn)
      case "soon": keys.insert(.soon)
      default: break
      }
    }
    return keys
  }
}
