/// How JSON is laid out.
public struct JSONLayout: Hashable, Sendable {
  /// Blanks a level, each member and item on a line of its own; `nil`: none.
  private let indent: Int?
  /// Whether items of lists stand on lines of their own where nothing is indented.
  private let breaksLists: Bool
  /// Whether all outside ASCII and every slash stand as their codes, as PHP and some exporters write it.
  let isASCII: Bool
  /// What stands between a key and its value.
  let colon: [UInt8]

  private init(indent: Int?, breaksLists: Bool, colon: String, isASCII: Bool) {
    self.indent = indent
    self.breaksLists = breaksLists
    self.colon = Array(colon.utf8)
    self.isASCII = isASCII
  }

  /// Two blanks a level: what people may look into.
  public static let indented = indented(by: 2, asASCII: false)
  /// All on one line, for what is read line by line.
  public static let line = JSONLayout(indent: nil, breaksLists: false, colon: ": ", isASCII: false)
  /// Without blanks, an item of a list a line: for programs, whose messages name a line.
  public static let compact = JSONLayout(indent: nil, breaksLists: true, colon: ":", isASCII: false)

  /// Some blanks a level.
  public static func indented(by blanks: Int, asASCII isASCII: Bool) -> JSONLayout {
    JSONLayout(indent: blanks, breaksLists: true, colon: ": ", isASCII: isASCII)
  }

  /// What stands before a member or an item.
  func begin(_ index: Int, ofList isList: Bool, depth: Int, _ bytes: inout [UInt8]) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if indent != nil || isList && breaksLists && index > 0 { breakLine(depth, &bytes) }
  }

  /// What stands before the bracket that closes so many members or items.
  func end(_ count: Int, depth: Int, _ bytes: inout [UInt8]) {
    if indent != nil, count > 0 { breakLine(depth, &bytes) }
  }

  private func breakLine(_ depth: Int, _ bytes: inout [UInt8]) {
    bytes.append(0x0a)
    bytes.append(contentsOf: repeatElement(0x20, count: (indent ?? 0) * depth))
  }
}
