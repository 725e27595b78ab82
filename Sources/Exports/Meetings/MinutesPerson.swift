import Decoding

/// Somebody whom minutes name, as written there.
struct MinutesPerson: Hashable {
  var name = ""
  /// Without `@`; may be empty.
  var handle = ""
  var address = ""
  /// What stands beside the name: `ACME`, `ACME, observer`; may be empty.
  var organization = ""

  /// Reads `Anna de Vries (@anna) - ACME`, `Anna (ACME)`, `Anna <anna@acme.example>`, `Anna @anna (TSC)`, `Anna ()`.
  /// - Returns: `nil` if no name stands there.
  init?(_ entry: Substring) {
    var rest = entry.trimmed
    if rest.hasPrefix("[x]") || rest.hasPrefix("[ ]") || rest.hasPrefix("[X]") { rest = rest.dropFirst(3).trimmed }
    // `[Anna](https://...)` is Anna.
    if rest.hasPrefix("["), let close = rest.firstIndex(of: "]"), rest[close...].hasPrefix("](") {
      let link = rest[close...].firstIndex(of: ")") ?? rest.index(before: rest.endIndex)
      rest = (String(rest[rest.index(after: rest.startIndex)..<close]) + rest[rest.index(after: link)...])[...]
    }
    var beside: [Substring] = []
    var plain = ""
    while let open = rest.firstIndex(where: { "(<[".contains($0) }) {
      let closing: Character = rest[open] == "(" ? ")" : rest[open] == "<" ? ">" : "]"
      let close = rest[open...].firstIndex(of: closing) ?? rest.endIndex
      take(rest[rest.index(after: open)..<close], &beside)
      // What follows a bracket describes: `Anna (@anna) ACME, observer`.
      plain += rest[..<open] + " - "
      rest = close == rest.endIndex ? "" : rest[rest.index(after: close)...]
    }
    plain += rest
    var name: [Substring] = []
    var afterName = false
    for word in plain.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("@"), word.utf8.count > 1 {
        if handle.isEmpty { handle = String(word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }) }
        afterName = true
      } else if ["-", "–", "—", "/", "|"].contains(word) {
        afterName = true
      } else if afterName || name.last?.hasSuffix(",") == true {
        beside.append(word)
      } else {
        name.append(word)
      }
    }
    self.name = name.joined(separator: " ").filter { !"*_`\"".contains($0) }
    while let last = self.name.last, ",;:.".contains(last), !(last == "." && self.name.dropLast().last?.isUppercase == true) {
      self.name.removeLast()
    }
    organization = beside.joined(separator: " ").trimmed.filter { !"*_`".contains($0) }
    if self.name.isEmpty { self.name = handle.isEmpty ? address : handle }
    guard self.name.contains(where: \.isLetter), self.name.utf8.count <= 80 else { return nil }
  }

  /// A bare name.
  init(name: some StringProtocol) { self.name = String(name) }

  /// What stands in brackets: a handle, an address, or where somebody belongs.
  private mutating func take(_ inner: Substring, _ beside: inout [Substring]) {
    let inner = inner.trimmed
    if inner.hasPrefix("@") {
      if handle.isEmpty { handle = String(inner.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }) }
    } else if inner.contains("@"), !inner.contains(" ") {
      address = (inner.lowercased().hasPrefix("mailto:") ? inner.dropFirst(7) : inner).lowercased()
    } else if !inner.isEmpty {
      beside.append(inner)
    }
  }

  /// `JV` for Jan de Vries... the first letters of the capitalised words of the name.
  var initials: String { String(name.split(separator: " ").compactMap(\.first).filter(\.isUppercase)) }

  /// Reads a line or bullet that lists people: one, or several with commas between them, after an organization or not (`ACME: Anna, Ben`).
  static func list(_ text: Substring) -> [MinutesPerson] {
    var organization = ""
    var rest = text.trimmed
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains(where: { "(,@".contains($0) }),
      rest.distance(from: rest.startIndex, to: colon) < 40,
      rest[rest.index(after: colon)...].first?.isWhitespace == true
    {
      organization = String(rest[..<colon].filter { !"*_".contains($0) }.trimmed)
      rest = rest[rest.index(after: colon)...].drop { "* _".contains($0) }
    }
    return entries(rest).compactMap { entry in
      guard var person = MinutesPerson(entry) else { return nil }
      if person.organization.isEmpty { person.organization = organization }
      return person
    }
  }

  /// Parts a list at commas, semicolons and line ends outside of brackets. `Anna (@anna) - ACME, Board` is one person: a dash or bracket makes what
  /// follows a description.
  private static func entries(_ text: Substring) -> [Substring] {
    var entries: [Substring] = []
    for line in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      guard line.contains(","), !line.contains(" - "), !line.contains(" – ") || line.split(separator: ",").count > 3 else {
        entries.append(line)
        continue
      }
      var depth = 0
      var start = line.startIndex
      for index in line.indices {
        if "(<[".contains(line[index]) { depth += 1 }
        if ")>]".contains(line[index]) { depth = max(0, depth - 1) }
        if line[index] == ",", depth == 0 {
          entries.append(line[start..<index])
          start = line.index(after: index)
        }
      }
      var last = line[start...].trimmed
      if last.hasPrefix("and ") { last = last.dropFirst(4) }
      entries.append(last)
    }
    return entries
  }
}
