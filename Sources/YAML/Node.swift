/// A value of a YAML file together with where it stands.
public struct Node: Hashable, Sendable {
  /// What it holds.
  public var value: Value
  /// Where it stands.
  public var place: Place

  /// What a node holds. Scalars are text; what a number or a flag is, is for the key to say.
  public enum Value: Hashable, Sendable {
    /// One value. `plain`: written without quotes, and not as a `|` or `>` block.
    case scalar(String, plain: Bool)
    /// A list.
    case sequence([Node])
    /// Keys with their values, in the order of the file; no key stands twice.
    case mapping([Entry])
  }

  /// A key of a mapping and its value.
  public struct Entry: Hashable, Sendable {
    /// Always a scalar.
    public var key: Node
    /// What stands after the colon.
    public var value: Node

    public init(key: Node, value: Node) {
      self.key = key
      self.value = value
    }

    /// The text of the key.
    public var name: String { key.text ?? "" }
  }

  /// A stretch of the file. Lines and columns count from 1, columns in Unicode characters (scalars); the end is the first column after it.
  public struct Place: Hashable, Sendable {
    /// Where it begins; 0 for the file as a whole.
    public var line: Int
    /// Its first column.
    public var column: Int
    /// The line of its end.
    public var endLine: Int
    /// The first column after it.
    public var endColumn: Int
    /// The file, where it is another one than that in which the value is used: what was included, or put in by an override.
    public var path: String?

    public init(line: Int, column: Int, endLine: Int, endColumn: Int) {
      self.line = line
      self.column = column
      self.endLine = endLine
      self.endColumn = endColumn
    }

    /// A single character.
    public init(line: Int, column: Int) { self.init(line: line, column: column, endLine: line, endColumn: column + 1) }

    /// The file as a whole, where there is no line to point at.
    public static let file = Place(line: 0, column: 0, endLine: 0, endColumn: 0)

    /// Its first character alone.
    public var start: Place {
      var start = Place(line: line, column: column)
      start.path = path
      return start
    }

    /// How many columns to underline: 1 for what runs over several lines.
    public var length: Int { line == endLine ? max(1, endColumn - column) : 1 }
  }

  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// The text of a scalar; `nil` for lists and mappings.
  public var text: String? { if case .scalar(let text, _) = value { text } else { nil } }

  /// The items of a list; `nil` for everything else.
  public var items: [Node]? { if case .sequence(let items) = value { items } else { nil } }

  /// The keys and values of a mapping; `nil` for everything else.
  public var entries: [Entry]? { if case .mapping(let entries) = value { entries } else { nil } }

  /// The value of a key; `nil` if this is no mapping or the key is not there.
  public subscript(_ key: String) -> Node? { entries?.first { $0.name == key }?.value }

  /// Whether the value was left out: nothing, `~` or `null` without quotes.
  public var isEmpty: Bool {
    if case .scalar(let text, plain: true) = value { text.isEmpty || text == "~" || text == "null" } else { false }
  }

  /// Whether it holds the same as another, wherever the two stand.
  public func says(_ other: Node) -> Bool {
    switch (value, other.value) {
    case (.scalar(let text, _), .scalar(let others, _)): text == others
    case (.sequence(let items), .sequence(let others)):
      items.count == others.count && zip(items, others).allSatisfy { $0.says($1) }
    case (.mapping(let entries), .mapping(let others)):
      entries.count == others.count && zip(entries, others).allSatisfy { $0.name == $1.name && $0.value.says($1.value) }
    default: false
    }
  }

  /// What people call such a value: `text`, `a list`, `keys with values`, `nothing`.
  public var shape: String {
    switch value {
    case .scalar: isEmpty ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "keys with values"
    }
  }
}

extension Node.Place: Comparable {
  /// By file, then line, then column.
  public static func < (a: Node.Place, b: Node.Place) -> Bool {
    (a.path ?? "", a.line, a.column, a.endLine, a.endColumn) < (b.path ?? "", b.line, b.column, b.endLine, b.endColumn)
  }
}
