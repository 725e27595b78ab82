public import Events
import Rules
public import YAML

/// How much each family hears of sentences that nobody wrote phrases for, as it was measured once: `hearing.yaml` beside the rules.
///
/// A figure means something only as long as no author of phrases has read the sentences, so it is written down when they are run
/// (`harbinger hear --record`) and not counted again.
public struct HearingRecord: Sendable {
  /// What one family heard in one language.
  public struct Row: Hashable, Sendable {
    /// Its id.
    public var family: String
    /// The language of the sentences.
    public var language: Language
    /// Sentences in which the family is.
    public var sentences: Int
    /// How many of them it hears.
    public var heard: Int
    /// Sentences that look like it and are not.
    public var lookalikes: Int
    /// How many of them it hears.
    public var mistaken: Int
    /// Sentences in which no family is.
    public var neutral: Int
    /// How many of them it hears.
    public var strays: Int

    package init(
      family: String, language: Language, sentences: Int = 0, heard: Int = 0, lookalikes: Int = 0, mistaken: Int = 0, neutral: Int = 0,
      strays: Int = 0
    ) {
      self.family = family
      self.language = language
      self.sentences = sentences
      self.heard = heard
      self.lookalikes = lookalikes
      self.mistaken = mistaken
      self.neutral = neutral
      self.strays = strays
    }
  }

  /// Which sentences were run, in one line.
  public private(set) var method = ""
  /// A family in one language each, in the order of the file.
  public private(set) var rows: [Row] = []

  package init() {}

  package static let fileName = "hearing.yaml"

  private static let keys = [
    Key("method", .text, required: true, "which sentences were run"),
    Key("families", .list(.mapping(rowKeys)), required: true, "a family in one language each"),
  ]
  private static let counts: [(name: String, path: any WritableKeyPath<Row, Int> & Sendable, summary: String)] = [
    ("sentences", \.sentences, "sentences in which it is"), ("heard", \.heard, "of these it hears"),
    ("lookalikes", \.lookalikes, "sentences that look like it"), ("mistaken", \.mistaken, "of these it hears"),
    ("neutral", \.neutral, "sentences in which nothing is"), ("strays", \.strays, "of these it hears"),
  ]
  private static let rowKeys =
    [
      Key("family", .text, required: true, "the id of the family"),
      Key("language", .choice(Language.known.map(\.code)), required: true, "the language of the sentences"),
    ] + counts.map { Key($0.name, .number, required: true, $0.summary) }

  /// Reads the figures; none where there is no such file.
  public static func load(_ folder: String) -> (record: HearingRecord, diagnostics: [Diagnostic]) {
    var record = HearingRecord()
    let diagnostics = MeasuredFile.read(folder, fileName, of: "the record of hearing", keys: keys) { fields in
      record.method = fields.text("method") ?? ""
      for given in fields.list("families", of: "a family") {
        guard let family = given.text("family"), let language = given.choice("language").flatMap(Language.init(code:)) else { continue }
        var row = Row(family: family, language: language)
        for count in counts { row[keyPath: count.path] = given.integer(count.name) ?? 0 }
        record.rows.append(row)
      }
    }
    return (record, diagnostics)
  }

  package init(method: String, rows: [Row]) {
    self.method = method
    self.rows = rows
  }

  /// The file.
  public var text: String {
    let lines = rows.map { row in
      let counts = HearingRecord.counts.map { "\($0.name): \(row[keyPath: $0.path])" }.joined(separator: ", ")
      return "  - {family: \(row.family), language: \(row.language.code), \(counts)}"
    }
    return """
      # What each family heard of sentences that no author of phrases had read. Written by
      # `harbinger hear --record rules/\(HearingRecord.fileName) FILE...` when they were run for the first time; not to be changed by hand.
      method: \(method)
      families:
      \(lines.joined(separator: "\n"))

      """
  }

  /// What a family cannot hear, in one line.
  package static func list(_ blindSpots: [String]) -> String {
    blindSpots.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
  }

  /// What is known of a family in one language.
  package func row(_ family: String, _ language: Language) -> Row? { rows.first { $0.family == family && $0.language == language } }
}
