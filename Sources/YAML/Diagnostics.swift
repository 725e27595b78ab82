/// Collects what is wrong with one file, and reads single values with the same words everywhere.
///
/// Readers pass it along and go on after each error, so that one run shows them all. It belongs to one task.
public final class Diagnostics {
  /// The file, as the user named it.
  public let path: String
  private var collected: [Diagnostic]

  /// - Parameter diagnostics: what is known already, from `Document.parse`.
  public init(path: String, _ diagnostics: [Diagnostic] = []) {
    self.path = path
    self.collected = diagnostics
  }

  /// Everything so far, by place, each once (a value that an alias copies is read twice).
  public var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return collected.sorted().filter { seen.insert($0).inserted }
  }

  /// Whether anything makes the file unusable.
  public var hasErrors: Bool { collected.contains { $0.severity == .error } }

  /// Reports an error at a place.
  public func error(_ place: Node.Place, _ message: String, help: String = "", code: Diagnostic.Code = .other) {
    collected.append(Diagnostic(path: path, at: place, message: message, help: help, code: code))
  }

  /// Reports something that the author should know, though the file can be used.
  public func warning(_ place: Node.Place, _ message: String, help: String = "", code: Diagnostic.Code = .other) {
    collected.append(Diagnostic(path: path, at: place, message: message, help: help, severity: .warning, code: code))
  }

  /// Takes over diagnostics from elsewhere.
  public func add(_ diagnostics: some Sequence<Diagnostic>) { collected.append(contentsOf: diagnostics) }

  /// Reports that a value is not of its kind.
  /// - Parameters:
  ///   - name: what the value is called, in quotes if it is a key: `'window'`, `an item of 'parties'`.
  ///   - kind: what it should be: `a duration`.
  public func mismatch(_ node: Node, _ name: String, _ kind: String, help: String) {
    if node.isEmpty {
      error(node.place, "\(name) has no value", help: help + ", or delete the line", code: .value)
    } else if let text = node.text {
      error(node.place, "\(name) is not \(kind): \(Diagnostic.quoted(text))", help: help, code: .value)
    } else {
      error(node.place, "\(name) is not \(kind) but \(node.shape)", help: help, code: .value)
    }
  }

  /// Reports a word that is none of the known ones, with the one that may be meant, and the list of them.
  /// - Parameters:
  ///   - what: what the words are: `a kind`, `a family`.
  ///   - hints: words of elsewhere, and ours for them.
  public func unknown(_ node: Node, _ name: String, _ what: String, among known: [String], hints: [String: String] = [:]) {
    guard let text = node.text, !node.isEmpty else { return mismatch(node, name, what, help: "write \(Diagnostics.list(known))") }
    let meant = hints[text.lowercased()] ?? nearest(to: text, among: known)
    // Names are listed; phrases would fill a page.
    let isListed = known.reduce(0) { $0 + $1.utf8.count } <= 1200
    let help =
      (meant.map { "did you mean '\($0)'? " } ?? "")
      + (known.isEmpty
        ? "" : isListed ? "write \(Diagnostics.list(known))" : "write one of the \(known.count) that are there, as it stands there")
    error(node.place, "\(name) is not \(what): \(Diagnostic.quoted(text))", help: help, code: .unknownName)
  }

  /// `a, b or c`; long lists end in a number.
  public static func list(_ words: [String]) -> String {
    let shown = words.count > 24 ? Array(words.prefix(20)) + ["\(words.count - 20) more"] : words
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + (words.count > 24 ? " and " : " or ") + last
  }
}

extension Diagnostics {
  /// Text that is not blank, without blanks around it.
  public func text(_ node: Node, _ name: String, example: String = "some text") -> String? {
    guard let text = node.text, !node.isEmpty else {
      mismatch(node, name, "text", help: "write it as \(example)")
      return nil
    }
    let trimmed = Diagnostics.trimmed(text)
    if trimmed.isEmpty {
      error(node.place, "\(name) is blank", help: "write it as \(example), or delete the line", code: .value)
      return nil
    }
    return trimmed
  }

  /// An identifier: lower case letters, digits, `-` and `_`, beginning with a letter or digit.
  public func identifier(_ node: Node, _ name: String) -> String? {
    guard let text = text(node, name, example: "a-name") else { return nil }
    let allowed = text.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x5f }
    if allowed, text.utf8.count <= 64, let first = text.utf8.first, first != 0x2d, first != 0x5f { return text }
    let cleaned = Diagnostics.identifier(from: text)
    mismatch(node, name, "an identifier", help: "use lower case letters, digits, '-' and '_'\(cleaned.isEmpty ? "" : ": \(cleaned)")")
    return nil
  }

  /// An identifier made of a name: `Northwind B.V.` becomes `northwind-b-v`; empty if no letter or digit of ASCII is in it.
  public static func identifier(from name: String) -> String {
    var result: [UInt8] = []
    for byte in name.lowercased().utf8 {
      if (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5f && !result.isEmpty {
        result.append(byte)
      } else if let last = result.last, last != 0x2d {
        result.append(0x2d)
      }
    }
    while let last = result.last, last == 0x2d || last == 0x5f || result.count > 64 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// A whole number within a range.
  public func integer(_ node: Node, _ name: String, in range: ClosedRange<Double>? = nil, example: String = "3") -> Int? {
    guard let text = node.text, let value = Int(text) else {
      let digits = node.text?.utf8.drop { $0 == 0x2d } ?? Substring().utf8
      if !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) {
        error(
          node.place, "\(name) is too large a number: \(Diagnostic.quoted(node.text ?? ""))", help: "write it as \(example)", code: .value)
        return nil
      }
      mismatch(node, name, "a whole number", help: "write it as \(example)")
      return nil
    }
    return isWithin(Double(value), range, node, name) ? value : nil
  }

  /// A number within a range, with a decimal point.
  public func number(_ node: Node, _ name: String, in range: ClosedRange<Double>? = nil, example: String = "2.5") -> Double? {
    // Double's own reader also knows nan, inf and hexadecimal numbers, which nobody means.
    let plain = node.text.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2e || $0 == 0x2d || $0 == 0x2b } } ?? false
    guard plain, let text = node.text, let value = Double(text), value.isFinite else {
      let point = node.text.map { String($0.map { $0 == "," ? "." : $0 }) } ?? ""
      mismatch(node, name, "a number", help: "write it as \(point != node.text && Double(point) != nil ? point : example)")
      return nil
    }
    return isWithin(value, range, node, name) ? value : nil
  }

  /// `true`, `yes` or `on`; `false`, `no` or `off`; in any case.
  public func flag(_ node: Node, _ name: String) -> Bool? {
    switch node.text?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      mismatch(node, name, "on or off", help: "write on or off")
      return nil
    }
  }

  /// One of a few words.
  /// - Parameter hints: words of elsewhere, and ours for them.
  public func choice(_ node: Node, _ name: String, of words: [String], hints: [String: String] = [:]) -> String? {
    if let text = node.text, words.contains(text) { return text }
    // A plain `null` may be one of the words; `unknown` says the rest.
    unknown(node, name, "one of the choices", among: words, hints: hints)
    return nil
  }

  /// The items of a list.
  public func items(_ node: Node, _ name: String, example: String = "[first, second]") -> [Node] {
    if let items = node.items { return items }
    mismatch(node, name, "a list", help: "write it as \(example)")
    return []
  }

  private func isWithin(_ value: Double, _ range: ClosedRange<Double>?, _ node: Node, _ name: String) -> Bool {
    guard let range, !range.contains(value) else { return true }
    let low = Diagnostics.written(range.lowerBound)
    let help =
      range.upperBound == .infinity ? "write \(low) or more" : "write a number from \(low) to \(Diagnostics.written(range.upperBound))"
    error(node.place, "\(name) is out of range: \(Diagnostics.written(value))", help: help, code: .value)
    return false
  }

  /// A number without a needless `.0`.
  private static func written(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  /// Text without blanks, tabs and line ends around it.
  private static func trimmed(_ text: String) -> String {
    var view = Substring(text)
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
