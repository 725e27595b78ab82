/// The members that an object has, read off without a parser, so that a beginning of a file will do.
package enum JSONPaths {
  /// A member by its path, and the first byte of its value.
  package struct Member: Hashable {
    package var path: String
    /// `"`, `{`, `[`, `t`, `f`, `n`, or the first of a number.
    package var opening: UInt8
    /// Where the value begins.
    package var start: Int
  }

  /// The members of the object that begins at `start`, and those of the objects right in it; as far as the bytes go.
  package static func members(in bytes: Span<UInt8>, from start: Int, prefix: String = "") -> [Member] {
    var members: [Member] = []
    var index = start + 1
    while true {
      skip(bytes, &index, also: UInt8(ascii: ","))
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let name = string(bytes, &index) else { return members }
      skip(bytes, &index, also: UInt8(ascii: ":"))
      guard index < bytes.count else { return members }
      let path = prefix + name
      members.append(Member(path: path, opening: bytes[index], start: index))
      if bytes[index] == UInt8(ascii: "{"), prefix.isEmpty { members += self.members(in: bytes, from: index, prefix: path + ".") }
      guard let end = JSONSplitter.end(in: bytes, from: index) else { return members }
      index = end
    }
  }

  /// Where the outermost value of a file begins, if it is an object or a list.
  package static func start(in bytes: Span<UInt8>) -> Int? {
    var index = bytes.count >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf ? 3 : 0
    while index < bytes.count, JSONSplitter.isBlank(bytes[index]) { index += 1 }
    return index < bytes.count && (bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[")) ? index : nil
  }

  /// The first list of objects in the object that begins at `start`: its key, and where its first object begins.
  package static func firstList(in bytes: Span<UInt8>, from start: Int) -> (key: String, record: Int)? {
    var index = start + 1
    while true {
      skip(bytes, &index, also: UInt8(ascii: ","))
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let name = string(bytes, &index) else { return nil }
      skip(bytes, &index, also: UInt8(ascii: ":"))
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "[") {
        var inner = index + 1
        skip(bytes, &inner, also: 0x20)
        if inner < bytes.count, bytes[inner] == UInt8(ascii: "{") { return (name, inner) }
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
