/// What stands before a line of minutes and makes it a decision or an action: `Decision:`, `AI:`, `[ ]`.
struct MinutesLabel {
  var isDecision = false
  var isAction = false
  /// Words between the label and its colon, as in `ACTION BW:`; empty if there are none.
  var addressee: Substring = ""
  /// The line without the label.
  var rest: Substring

  private static let decisions: Set<String> = [
    "decision", "decisions", "decided", "resolved", "resolution", "agreed", "approved", "consensus", "beschluss", "besluit", "décision",
  ]
  private static let actions: Set<String> = [
    "action", "actions", "action item", "action items", "action point", "ai", "ap", "todo", "to do", "to-do", "next step", "next steps",
    "aufgabe", "actiepunt", "action_item",
    "follow up", "follow-up",
  ]

  /// Reads the label of a line; `nil` if it has none.
  init?(_ line: Substring) {
    let line = line.drop { "*_ ".contains($0) }
    for box in ["[ ]", "[x]", "[X]"] where line.hasPrefix(box) {
      self.init(rest: line.dropFirst(box.count).trimmed)
      isAction = true
      if let inner = MinutesLabel(rest) { (rest, addressee) = (inner.rest, inner.addressee) }
      return
    }
    guard let end = line.firstIndex(where: { ":]".contains($0) }), line.distance(from: line.startIndex, to: end) < 40 else { return nil }
    let words = line[..<end].drop { $0 == "[" }
    let rest = line[line.index(after: end)...].drop { ":*_ \t".contains($0) }
    self.init(rest: rest)
    let plain = words.lowercased().filter { !"*_".contains($0) || $0 == "_" }.trimmed
    if MinutesLabel.decisions.contains(String(plain)) {
      isDecision = true
    } else if MinutesLabel.actions.contains(String(plain)) {
      isAction = true
    } else if let label = ["action item ", "action on ", "action for ", "action ", "action(", "action (", "ai ", "ai(", "todo ", "todo("]
      .first(where: plain.hasPrefix)
    {
      // `ACTION BW:` and `AI(Anna):` name who acts; "Action plan for May:" does not.
      let name = words.dropFirst(label.count).trimmed
      addressee = name.hasSuffix(")") ? name.dropLast() : name
      guard addressee.split(separator: " ").count <= 3, addressee.allSatisfy({ $0.isLetter || " .-,&@_".contains($0) }),
        addressee.first?.isUppercase == true || addressee.hasPrefix("@")
      else { return nil }
      isAction = true
    } else {
      return nil
    }
  }

  private init(rest: Substring) { self.rest = rest }
}
