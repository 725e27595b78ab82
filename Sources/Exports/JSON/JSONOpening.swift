import Decoding

/// The beginning of a JSON file, for `claims`: which members its outermost object and its first record have.
struct JSONOpening {
  private let head: [UInt8]
  /// Where the outermost value begins.
  private let start: Int

  /// - Returns: `nil` if the file does not begin as an object or a list.
  init?(_ entry: Export.Entry) { self.init(entry.head) }

  init?(_ head: [UInt8]) {
    self.head = head
    guard let start = JSONPaths.start(in: head.span) else { return nil }
    self.start = start
  }

  /// Whether the file is a list, and no object.
  var isList: Bool { head[start] == UInt8(ascii: "[") }

  /// The paths of the outermost object's members (`guild`, `guild.id`), as far as they are known; of the first one, where each line is an object.
  var members: Set<String> { isList ? [] : Set(JSONPaths.members(in: head.span, from: start).map(\.path)) }

  /// The paths of the first record's members, as far as they are known.
  /// - Parameter key: of the list that holds the records; `nil` for a file that is a list itself.
  func record(under key: String?) -> Set<String> {
    guard isList == (key == nil) else { return [] }
    var index = start + 1
    if let key {
      guard case .found(let list) = JSONSplitter.arrayStart(under: Array(key.utf8), in: head.span, from: start) else { return [] }
      index = list
    }
    while index < head.count, JSONSplitter.isBlank(head[index]) { index += 1 }
    guard index < head.count, head[index] == UInt8(ascii: "{") else { return [] }
    return Set(JSONPaths.members(in: head.span, from: index).map(\.path))
  }

  /// Whether an object ends on the line that it begins on, as in JSON lines.
  var isLines: Bool {
    guard !isList else { return false }
    let lineEnd = head.span.position(of: 10, in: start..<head.count)
    guard let end = JSONSplitter.end(in: head.span, from: start) else { return lineEnd == nil }
    return lineEnd.map { end <= $0 } ?? true
  }
}
