/// A key of a file: said once, and used by the reader, the diagnostics, the JSON Schema and the reference page.
public struct Key: Hashable, Sendable {
  /// As it is written before the colon.
  public var name: String
  /// What its value looks like.
  public var kind: Kind
  /// Whether the mapping is refused without it.
  public var required: Bool
  /// What it is for, in one plain sentence without its name.
  public var summary: String
  /// What holds where the key is left out, as the reference prints it (`28d`); empty if nothing does. The code that reads the key applies it.
  public var standard: String
  /// A value as one would write it; diagnostics offer it. Empty: a usual one of the kind.
  public var example: String
  /// The numbers that are allowed, for `integer` and `number`.
  public var range: ClosedRange<Double>?
  /// Names that it had before: read all the same, with a warning.
  public var formerly: [String]
  /// Words that people bring along from elsewhere: refused, and this key is named.
  public var insteadOf: [String]

  /// What a key's value looks like.
  public indirect enum Kind: Hashable, Sendable {
    /// Text that is not blank.
    case text
    /// Lower case letters, digits, `-` and `_`, beginning with a letter or digit.
    case identifier
    /// A whole number.
    case integer
    case number
    /// `true`/`false`, `yes`/`no`, `on`/`off`.
    case flag
    /// `21d`, `2bd`; never a bare number.
    case duration
    /// `2026-03-02`.
    case date
    /// One of a few words.
    case choice([String])
    /// Text of a certain shape: what it is called, what all of it must match (a regular expression of ECMA-262), and one as it is written.
    case shaped(String, pattern: String, example: String)
    /// A list of one kind of value.
    case list(Kind)
    /// A mapping with keys of its own.
    case mapping([Key])
    /// A mapping from free names to one kind of value.
    case table(Kind)
    /// One of several kinds; the reader tells them apart by their shape.
    case either([Kind])
    /// Anything; the reader looks at the node itself.
    case any

    /// One text or a list of them.
    public static let texts = Kind.either([.text, .list(.text)])
  }

  public init(
    _ name: String, _ kind: Kind, required: Bool = false, _ summary: String, standard: String = "", example: String = "",
    range: ClosedRange<Double>? = nil, formerly: [String] = [], insteadOf: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.required = required
    self.summary = summary
    self.standard = standard
    self.example = example
    self.range = range
    self.formerly = formerly
    self.insteadOf = insteadOf
  }
}

extension Key.Kind {
  /// What messages call it: `a duration`, `a list of text`, `warn or critical`.
  public var title: String {
    switch self {
    case .text: "text"
    case .identifier: "an identifier"
    case .integer: "a whole number"
    case .number: "a number"
    case .flag: "on or off"
    case .duration: "a duration"
    case .date: "a date"
    case .choice(let words): words.joined(separator: words.count == 2 ? " or " : ", ")
    case .shaped(let title, _, _): title
    case .list(.text): "a list of texts"
    case .list(let kind): "a list (each: \(kind.title))"
    case .mapping, .table: "keys with values"
    case .either(let kinds): kinds.map(\.title).joined(separator: " or ")
    case .any: "a value"
    }
  }

  /// A usual value, as one writes it on one line.
  public var example: String {
    switch self {
    case .text: "some text"
    case .identifier: "a-name"
    case .integer: "3"
    case .number: "2.5"
    case .flag: "on"
    case .duration: "21d"
    case .date: "2026-03-02"
    case .choice(let words): words.first ?? ""
    case .shaped(_, _, let example): example
    case .list(let kind): "[\(kind.example)]"
    case .mapping(let keys):
      "{\((keys.contains { $0.required } ? keys.filter(\.required) : Array(keys.prefix(1))).map { "\($0.name): \($0.written)" }.joined(separator: ", "))}"
    case .table(let kind): "{name: \(kind.example)}"
    case .either(let kinds): kinds.first?.example ?? ""
    case .any: "..."
    }
  }
}

extension Key {
  /// The example of the key, else the usual one of its kind.
  public var written: String { example.isEmpty ? kind.example : example }
}
