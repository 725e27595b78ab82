public import Events
public import YAML

/// A sentence of a bank, with what a careful reader found in it.
public struct HearingRow: Sendable {
  public var text: String
  /// The families that are there; `nil` where nobody has labelled it.
  public var families: [String]?
  /// The families that it looks like, and is not.
  public var not: [String] = []
  /// Who wrote it for what, and when: `r1-unread`. Empty if nothing is said.
  public var set = ""
  public var language = Language.english
  /// Where it stands: `bank.jsonl:12`.
  public var place: String

  /// A sentence that somebody typed, without labels.
  package init(_ text: String) {
    self.text = text
    place = ""
  }

  init(text: String, place: String) {
    self.text = text
    self.place = place
  }

  /// Whether a reader found nothing in it, and nothing that it looks like.
  var isNeutral: Bool { families?.isEmpty == true && not.isEmpty }

  private static let keys = [
    Key("text", .text, required: true, "the sentence"),
    Key("families", .list(.text), "the families that are there"),
    Key("not", .list(.text), "the families that it looks like, and is not"),
    Key("set", .text, "the set that it belongs to"),
    Key("language", .choice(Language.known.map(\.code)), "its language", standard: "en"),
    Key("register", .text, "where one writes like this"),
    Key("to", .flag, "whether it is addressed to the partner"),
    Key("note", .text, "what one should know of it"),
  ]

  /// Reads a file: plain text, a sentence a line; or a JSON object a line, with `text` and, where somebody has labelled it, `families` (what is
  /// there), `not` (what it looks like and is not), `set`, `language` and `register`.
  /// - Returns: the rows, and what is wrong with lines that are none.
  public static func read(_ bytes: [UInt8], path: String) -> (rows: [HearingRow], diagnostics: [Diagnostic]) {
    var rows: [HearingRow] = []
    var found: [Diagnostic] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self).split(separator: "\r").joined()
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      let place = "\(path):\(index + 1)"
      guard text.hasPrefix("{") else {
        rows.append(HearingRow(text: text, place: place))
        continue
      }
      // JSON is YAML, so that the same reader tells what is wrong.
      let (document, problems) = Document.parse(bytes: Array(line), path: place)
      let diagnostics = Diagnostics(path: place, problems)
      if let document {
        let fields = Fields(document.root, of: "a labelled sentence", keys: keys, diagnostics)
        if let sentence = fields.text("text") {
          var row = HearingRow(text: sentence, place: place)
          row.families = fields.has("families") || fields.has("not") ? fields.texts("families") ?? [] : nil
          row.not = fields.texts("not") ?? []
          row.set = fields.text("set") ?? ""
          row.language = fields.choice("language").flatMap(Language.init(code:)) ?? .english
          rows.append(row)
        }
      }
      found += diagnostics.sorted
    }
    return (rows, found)
  }
}
