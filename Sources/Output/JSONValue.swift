/// A JSON value that is written with its keys in the given order: the same report is the same bytes.
public enum JSONValue: Hashable, Sendable {
  case text(String)
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

  /// The text with two blanks a level, ending without a line end.
  public func rendered() -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All on one line, with its end. Line ends within texts are escaped, so that those that are left only indent.
  public var line: String { rendered().split(separator: "\n").map { $0.drop { $0 == " " } }.joined() + "\n" }

  private func write(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .text(let text): JSONValue.write(text, to: &bytes)
    case .number(let value): bytes.append(contentsOf: JSONValue.digits(value).utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .flag(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .list(let values):
      JSONValue.write(values.count, "[", "]", to: &bytes, depth: depth) { index, bytes in values[index].write(to: &bytes, depth: depth + 1)
      }
    case .object(let members):
      JSONValue.write(members.count, "{", "}", to: &bytes, depth: depth) { index, bytes in
        JSONValue.write(members[index].key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        members[index].value.write(to: &bytes, depth: depth + 1)
      }
    }
  }

  private static func write(
    _ count: Int, _ open: String, _ close: String, to bytes: inout [UInt8], depth: Int, _ item: (Int, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for index in 0..<count {
      bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      bytes.append(contentsOf: [UInt8](repeating: 0x20, count: 2 * (depth + 1)))
      item(index, &bytes)
    }
    if count > 0 {
      bytes.append(0x0a)
      bytes.append(contentsOf: [UInt8](repeating: 0x20, count: 2 * depth))
    }
    bytes.append(contentsOf: close.utf8)
  }

  /// Marks that turn text around or steer a terminal stand as their codes; all else as it is.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case _ where Printable.isControl(scalar): for unit in UTF16.encode(scalar) ?? .init() { write(unit, to: &bytes) }
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    bytes.append(0x22)
  }

  /// `\u202e`.
  private static func write(_ unit: UInt16, to bytes: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] { bytes.append(hex[Int(unit >> UInt16(shift)) & 15]) }
  }

  /// At most four decimals, none where there are none.
  private static func digits(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int64(rounded)) : "\(rounded)"
  }
}
