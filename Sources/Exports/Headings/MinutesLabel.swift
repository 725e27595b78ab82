import Decoding

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

  /// What stands before the day of a meeting.
  static let dates = [
    "date", "meeting date", "when", "datum", "date and time", "date & time", "date/time", "fecha", "held on",
  ]
  /// What stands before its time.
  static let times = ["time", "meeting start", "start", "start time", "zeit", "uhrzeit", "tijd", "heure", "hora"]

  /// Whether words stand before the day or the time of a meeting.
  static func namesTime(_ words: String) -> Bool {
    let words = words.trimmed.lowercased()
    return dates.contains(words) || times.contains(words)
  }

  /// Reads the label of a line; `nil` if it has none.
  init?(_ line: Substring) {
    let line = line.dropping { "*_ ".utf8.contains($0) }
    if line.begins(with: "[ ]") || line.begins(with: "[x]") || line.begins(with: "[X]") {
      self.init(rest: line.bytes(3..<line.utf8.count).trimmed)
      isAction = true
      if let inner = MinutesLabel(rest) { (rest, addressee) = (inner.rest, inner.addressee) }
      return
    }
    guard let end = line.offset(within: 40, of: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "]") }) else { return nil }
    let words = line.bytes(0..<end).dropping { $0 == UInt8(ascii: "[") }
    let rest = line.bytes(end + 1..<line.utf8.count).dropping { ":*_ \t".utf8.contains($0) }
    self.init(rest: rest)
    let lower = words.lowercased()
    let plain = (lower.utf8.contains(UInt8(ascii: "*")) ? lower.filter { $0 != "*" } : lower).trimmed
    // No label begins with another letter.
    guard let first = plain.utf8.first, "abcdfnrt".utf8.contains(first) else { return nil }
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
