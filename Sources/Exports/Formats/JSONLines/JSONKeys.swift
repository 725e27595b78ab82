import Decoding

/// What the objects of a JSON file without a layout of its own are made of, learned from its beginning.
struct JSONKeys {
  /// How the objects stand in the file.
  var shape = JSONSplitter.Shape.lines
  /// The beginning of the file.
  private(set) var sample: [UInt8]
  /// The paths of members that hold a value, in the order in which the records name them.
  private(set) var names: [String] = []
  private var seen: Set<String> = []
  /// Lists in the records that hold messages themselves, each with the paths of its objects' members.
  private(set) var replies: [(path: String, names: [String])] = []

  /// How many bytes are looked at.
  private static let reach = 256 << 10
  /// What replies are called; they may stand in records behind those that are looked at.
  private static let usual = ["replies", "comments", "thread_replies", "slackdump_thread_replies", "children"]

  init(_ export: Export, _ entry: Int) {
    let head = export.entries[entry].head
    shape = JSONKeys.shape(of: head.span) ?? .lines
    var sample = head
    _ = export.bytes(at: [(entry: entry, offset: Int64(0), length: JSONKeys.reach)]) { _, bytes in sample = bytes }
    self.sample = sample
    note(sample.span)
    // The head may know what stands behind a long text.
    note(head.span)
    for name in JSONKeys.usual where !replies.contains(where: { $0.path == name }) { replies.append((name, names)) }
  }

  private init(shape: JSONSplitter.Shape, head: Span<UInt8>) {
    self.shape = shape
    sample = []
    note(head)
  }

  /// Whether a file holds objects that tell a time and a text, or calls itself JSON lines and holds objects.
  static func looksLikeRecords(_ entry: Export.Entry) -> Bool {
    guard let shape = shape(of: entry.head.span) else { return false }
    if ColumnChoice.looksLikeMessages(JSONKeys(shape: shape, head: entry.head.span).names) { return true }
    let name = entry.path.lowercased()
    return shape == .lines && (name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson"))
  }

  /// How the objects of a file stand in it, told by its beginning; `nil` if it holds none.
  static func shape(of head: Span<UInt8>) -> JSONSplitter.Shape? {
    guard let start = JSONSplitter(.array(key: nil)).recordsStart(in: head, atEnd: true), start < head.count else { return nil }
    var index = start
    while index < head.count, JSONSplitter.isBlank(head[index]) { index += 1 }
    guard index < head.count, head[index] == UInt8(ascii: "{") else { return nil }
    if start > 0, head[start - 1] == UInt8(ascii: "[") { return .array(key: nil) }
    // One object a line; or a first line that is longer than what is known of the file.
    let lineEnd = head.position(of: 10, in: index..<head.count)
    let end = JSONSplitter.end(in: head, from: index)
    if !ColumnChoice.looksLikeMessages(JSONPaths.members(in: head, from: index).map(\.path)),
      let key = JSONPaths.firstList(in: head, from: index)?.key
    {
      return .array(key: key)
    }
    if let lineEnd, let end, end <= lineEnd { return .lines }
    return lineEnd == nil ? .lines : nil
  }

  private mutating func note(_ bytes: Span<UInt8>) {
    let splitter = JSONSplitter(shape)
    var position = splitter.recordsStart(in: bytes, atEnd: true) ?? bytes.count
    var patience = JSONPatience(bytes.count)
    while let range = splitter.next(in: bytes, from: position, atEnd: true, &patience) {
      position = range.upperBound
      if bytes[range.lowerBound] == UInt8(ascii: "{") { note(bytes.extracting(..<range.upperBound), from: range.lowerBound) }
    }
  }

  /// Takes the members of an object.
  private mutating func note(_ bytes: Span<UInt8>, from start: Int) {
    for member in JSONPaths.members(in: bytes, from: start) where member.opening != UInt8(ascii: "{") {
      if seen.insert(member.path).inserted { names.append(member.path) }
      if member.opening == UInt8(ascii: "[") { noteReplies(member, bytes) }
    }
  }

  private mutating func noteReplies(_ list: JSONPaths.Member, _ bytes: Span<UInt8>) {
    var first = list.start + 1
    while first < bytes.count, JSONSplitter.isBlank(bytes[first]) { first += 1 }
    guard first < bytes.count, bytes[first] == UInt8(ascii: "{") else { return }
    let names = JSONPaths.members(in: bytes, from: first).filter { $0.opening != UInt8(ascii: "{") }.map(\.path)
    if let known = replies.firstIndex(where: { $0.path == list.path }) {
      replies[known].names += names.filter { !replies[known].names.contains($0) }
    } else if ColumnChoice.looksLikeMessages(names) {
      replies.append((list.path, names))
    }
  }
}
