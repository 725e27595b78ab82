/// Which references belong to a declared topic: `NW-*`, `clause 7`, `invoice 2026*`, `#1234`.
///
/// A reference is what people name a thing by so that nobody can mistake it: the key of a ticket, a clause of the contract, the number of a document.
/// Its key is written one way whatever the text says: `nw-412`, `clause 7.3`, `section 4` (for `§ 4` too), `#1234`, `invoice 20117`.
public struct ReferencePattern: Hashable, Sendable {
  /// The key, or its beginning, in lower case.
  public let key: [UInt8]
  /// Whether anything may follow (`*`). Without it a clause still covers its parts: `clause 7` covers 7.3.
  public let isPrefix: Bool

  /// Why a text is no pattern.
  public struct Misread: Error, Hashable, Sendable {
    /// What to write instead.
    public var help: String
  }

  /// Reads a pattern as an alliance file gives it.
  public init(parsing text: String) throws(Misread) {
    var words = text.lowercased().split(separator: " ").map(String.init)
    let isPrefix = words.last?.hasSuffix("*") == true
    if isPrefix, let last = words.popLast() {
      let beginning = String(last.dropLast())
      if !beginning.isEmpty { words.append(beginning) }
    }
    if let last = words.last, last.hasPrefix("§"), last.count > 1 {
      words.removeLast()
      words += ["§", String(last.dropFirst())]
    }
    let help = Misread(help: "write the beginning of a key, as NW-*, or a place in a contract, as \"clause 7\"")
    guard let last = words.last, words.count <= 2, !text.dropLast().contains("*") else { throw help }
    if words.count == 2 || ReferencePattern.kinds[last] != nil {
      guard let kind = ReferencePattern.kinds[words[0]], words.count == 2 || isPrefix else { throw help }
      words[0] = kind
      if words.count == 1 { words.append("") }
    } else {
      // A word alone would be a term; a key has a digit, a sign, or a beginning that ends in a sign or is written in capitals.
      let isKey = last.utf8.contains { "-/_#0123456789".utf8.contains($0) }
      let isCapitals = isPrefix && last.utf8.count > 1 && text.utf8.dropLast().allSatisfy { (0x41...0x5a).contains($0) }
      guard isKey || isCapitals, last != "#" || isPrefix else { throw help }
    }
    key = Array(words.joined(separator: " ").utf8)
    self.isPrefix = isPrefix
  }

  /// Whether a reference belongs to it.
  public func covers(_ reference: [UInt8]) -> Bool {
    guard reference.starts(with: key) else { return false }
    return isPrefix || reference.count == key.count || reference[key.count] == UInt8(ascii: ".")
  }

  /// The words that stand before a number or letter, and what they are called in a key.
  public static let kinds: [String: String] = clauses.merging(records) { first, _ in first }

  /// Places in a contract.
  public static let clauses: [String: String] = [
    "clause": "clause", "clauses": "clause", "klausel": "clause", "clausule": "clause", "section": "section", "sections": "section",
    "sect": "section", "paragraph": "section", "paragraaf": "section", "abschnitt": "section", "ziffer": "section", "§": "section",
    "article": "article", "articles": "article", "artikel": "article", "annex": "annex", "annexe": "annex", "appendix": "annex",
    "anlage": "annex", "anhang": "annex", "bijlage": "annex", "schedule": "schedule", "exhibit": "exhibit",
  ]

  /// Records with a number of at least three digits.
  public static let records: [String: String] = [
    "ticket": "#", "issue": "#", "bug": "#", "incident": "#", "invoice": "invoice", "rechnung": "invoice", "factuur": "invoice",
    "order": "order", "po": "order", "bestellung": "order", "bestelling": "order", "contract": "contract", "vertrag": "contract",
    "quote": "quote", "offer": "quote", "angebot": "quote", "offerte": "quote", "claim": "claim", "permit": "permit",
  ]
}
