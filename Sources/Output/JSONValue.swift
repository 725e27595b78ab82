/// A JSON value that is written with its keys in the given order: the same report is the same bytes.
public enum JSONValue: Hashable, Sendable {
  case text(String)
  /// Text as the UTF-8 that a record held, which nobody looks at on its way to a reader of JSON.
  case bytes([UInt8])
  case number(Double)
  case integer(Int)
  case flag(Bool)
  case null
  case list([JSONValue])
  case object([Member])

  /// A key with its value.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object, written as pairs.
  public static func pairs(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue { .object(members.map { Member($0.key, $0.value) }) }

  /// A list of texts.
  public static func texts(_ values: [String]) -> JSONValue { .list(values.map { .text($0) }) }

  /// The text as a layout says, ending without a line end.
  public func rendered(_ layout: JSONLayout = .indented) -> String { String(decoding: utf8(layout), as: UTF8.self) }

  /// All on one line, with its end.
  public var line: String { rendered(.line) + "\n" }

  /// The same as bytes.
  /// - Parameter depth: how many levels somebody else writes around it.
  public func utf8(_ layout: JSONLayout, depth: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, layout, depth: depth)
    return bytes
  }

  private func write(to bytes: inout [UInt8], _ layout: JSONLayout, depth: Int) {
    switch self {
    case .text(let text): JSONEscape.write(text, asASCII: layout.isASCII, to: &bytes)
    case .bytes(let text): JSONEscape.write(text, to: &bytes)
    case .number(let value): bytes.append(contentsOf: JSONValue.digits(value).utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .flag(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        layout.begin(index, ofList: true, depth: depth + 1, &bytes)
        value.write(to: &bytes, layout, depth: depth + 1)
      }
      layout.end(values.count, depth: depth, &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        layout.begin(index, ofList: false, depth: depth + 1, &bytes)
        JSONEscape.write(member.key, asASCII: layout.isASCII, to: &bytes)
        bytes.append(contentsOf: layout.colon)
        member.value.write(to: &bytes, layout, depth: depth + 1)
      }
      layout.end(members.count, depth: depth, &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// At most four decimals, none where there are none.
  private static func digits(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int64(rounded)) : "\(rounded)"
  }
}
