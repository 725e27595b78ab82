import Events
import YAML

extension Fields {
  /// A measure, with its families where it takes some, in the scope that `per` names: `hits(loose_labels)`, `pole(a+b, c)`.
  package func measure(_ name: String, _ names: RuleNames, per: String = "per") -> MeasureUse? {
    let scopeNode = keys.contains { $0.name == per } ? node(per) : nil
    guard let node = node(name), let text = text(name) else { return nil }
    let parts = text.split(separator: "(", maxSplits: 1)
    let id = String(parts.first ?? "").split(separator: " ").joined()
    guard let measure = Measure.all.first(where: { $0.id == id }) else {
      let head = Node(.scalar(id, plain: true), at: node.place)
      diagnostics.unknown(head, "'\(name)'", "a measure", among: Measure.all.map(\.written))
      return nil
    }
    guard let families = arguments(parts.count > 1 ? String(parts[1]) : nil, of: measure, name, node, names) else { return nil }
    let known = measure.scopes.map(\.rawValue)
    guard let scopeNode else { return MeasureUse(id: id, families: families, scope: measure.scopes[0]) }
    guard let scope = diagnostics.choice(scopeNode, "'\(per)' of \(id)", of: known).flatMap(MeasureScope.init) else { return nil }
    return MeasureUse(id: id, families: families, scope: scope)
  }

  /// The families between the brackets: one place for each argument, `+` between those of which any counts.
  private func arguments(_ text: String?, of measure: Measure, _ name: String, _ node: Node, _ names: RuleNames) -> [[String]]? {
    guard measure.arguments > 0 else {
      if text != nil { diagnostics.error(node.place, "'\(measure.id)' takes no family", help: "write \(measure.id)") }
      return text == nil ? [] : nil
    }
    let example = measure.arguments == 1 ? "\(measure.id)(loose_labels)" : "\(measure.id)(content_pole, process_pole)"
    guard let text, text.hasSuffix(")") else {
      diagnostics.error(node.place, "'\(measure.id)' needs a family", help: "write \(example)")
      return nil
    }
    let places = text.dropLast().split(separator: ",", omittingEmptySubsequences: false)
    guard places.count == measure.arguments else {
      diagnostics.error(
        node.place, "'\(measure.id)' takes \(measure.arguments == 1 ? "one family" : "\(measure.arguments) families"), not \(places.count)",
        help: "write \(example); a + between families takes either")
      return nil
    }
    var isKnown = true
    let families = places.map { place in
      place.split(separator: "+").map { part -> String in
        let family = part.split(separator: " ").joined()
        if !names.families.contains(family) {
          isKnown = false
          diagnostics.unknown(Node(.scalar(family, plain: true), at: node.place), "'\(name)'", "a lexicon family", among: names.families)
        }
        return family
      }
    }
    return isKnown ? families : nil
  }
}

extension Key {
  /// Whose figure a measure is.
  static let per = Key(
    "per", .choice(MeasureScope.allCases.map(\.rawValue)),
    "whose figure it is: one party towards one other, two together, one party, or all",
    standard: "as the measure says", example: "pair")
}
