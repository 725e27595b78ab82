import Events

/// What a sink needs of a listener: it hears one text at a time and holds what it heard until the next.
protocol RecordEar: AnyObject {
  /// Hears a record's text.
  func hear(_ text: Span<UInt8>, style: TextStyle, writer: PartyIndex?, time: Timestamp?)

  /// Phrases of lexicon families, in the order of the text.
  var hits: [Hit] { get }
  /// The writer's own words.
  var words: Int { get }
  /// How often `we` and its kin, and `you` and `they` with theirs, stand among them.
  var ownPronouns: Int { get }
  var otherPronouns: Int { get }
  /// Bit k: declared topic k is mentioned.
  var topics: UInt64 { get }
  /// Hashes of the content words around hits, then of references, ascending.
  var content: [UInt32] { get }
  /// The language of the text, if it shows.
  var language: Language { get }
  var hasQuestion: Bool { get }
  var hasQuotes: Bool { get }
  /// The day that a sentence with a hit names.
  var namedDay: Day? { get }
  /// The days on which parties say that they are away, and the party, 255 if it is the writer's.
  var absences: [(days: ClosedRange<Day>, party: UInt8)] { get }

  /// The sentence around a byte of a text.
  func sentence(at offset: Int, in text: Span<UInt8>, style: TextStyle) -> Range<Int>?
}

extension RecordEar {
  var absences: [(days: ClosedRange<Day>, party: UInt8)] { [] }
}
