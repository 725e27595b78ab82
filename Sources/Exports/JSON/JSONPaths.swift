/// The members that an object has, read off without a parser, so that a beginning of a file will do.
enum JSONPaths {
  /// A member by its path, and the first byte of its value.
  struct Member: Hashable {
    var path: String
    /// `"`, `{`, `[`, `t`, `f`, `n`, or the first of a number.
    var opening: UInt8
  }

  /// The members of the object that begins at `start`, and those of the objects right in it; as far as the bytes go.
  static func members(in bytes: Span<UInt8>, from start: Int, prefix: String = "") -> [Member] {
    var members: [Member] = []
    var index = start + 1
    while true {
      skip(bytes, &index, also: UInt8(ascii: ","))
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let name = string(bytes, &index) else { return members }
      skip(bytes, &index, also: UInt8(ascii: ":"))
      guard index < bytes.count else { return members }
      let path = prefix + name
      members.append(Member(path: path, opening: bytes[index]))
      if bytes[index] == UInt8(ascii: "{"), prefix.isEmpty { members += self.members(in: bytes, from: index, prefix: path + ".") }
      guard let end = JSONSplitter.end(in: bytes, from: index) else { return members }
      index = end
    }
  }

  /// The key of the first list of objects in the object that begins at `start`.
  static func listOfObjects(in bytes: Span<UInt8>, from start: Int) -> String? {
    var index = start + 1
    while true {
      skip(bytes, &index, also: UInt8(ascii: ","))
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let name = string(bytes, &index) else { return nil }
      skip(bytes, &index, also: UInt8(ascii: ":"))
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "[") {
        var inner = index + 1
        skip(bytes, &inner, also: 0x20)
        if inner < bytes.count, bytes[inner] == UInt8(ascii: "{") { return name }
      }
      guard let end = JSONSplitter.end(in: bytes, from: index) else { return nil }
      index = end
    }
  }

  private static func skip(_ bytes: Span<UInt8>, _ index: inout Int, also mark: UInt8) {
    while index < bytes.count, JSONSplitter.isBlank(bytes[index]) || bytes[index] == mark { index += 1 }
  }

  /// The name that begins with the quote at `index`, as it stands.
  private static func string(_ bytes: Span<UInt8>, _ index: inout Int) -> String? {
    guard let end = bytes.position(of: UInt8(ascii: "\""), in: index + 1..<bytes.count) else { return nil }
    let name = String(decoding: bytes.copy(index + 1..<end), as: UTF8.self)
    index = end + 1
    return name
  }
}
