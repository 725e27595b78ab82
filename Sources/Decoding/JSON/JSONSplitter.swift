package import Events

import CSimdJSON

/// Finds the elements of JSON by their brackets, without reading them: to cut a stream between records, and to step over a broken one.
package struct JSONSplitter: Sendable {
  /// How the records of a file stand in it.
  package enum Shape: Hashable, Sendable {
    /// An array, or an array under this key of an outermost object; a lone object is one record. `chats.list`: under a key of an object in it.
    case array(key: String?)
    /// One record a line.
    case lines
  }

  package let shape: Shape
  /// An element longer than this is given up, and the next one is looked for within it.
  package static let longest = 64 << 20
  /// How long an element may be that is taken as whole where patience is over.
  private static let soon = 4096

  private let key: [UInt8]?

  package init(_ shape: Shape) {
    self.shape = shape
    if case .array(let key?) = shape { self.key = Array(key.utf8) } else { self.key = nil }
  }

  /// How a stream of such records is cut.
  package var batching: Batching {
    .cut { [self] chunk, atEnd in atEnd ? chunk.count : wholeRecords(in: chunk) }
  }

  /// How many bytes of a chunk, which begins at a record's start, are whole records.
  func wholeRecords(in chunk: Span<UInt8>) -> Int {
    if shape == .lines {
      var index = chunk.count
      while index > 0, chunk[index - 1] != UInt8(ascii: "\n") { index -= 1 }
      return index
    }
    guard let start = recordsStart(in: chunk, atEnd: false) else { return 0 }
    var whole = 0
    var index = start
    var patience = JSONPatience(chunk.count)
    while let range = next(in: chunk, from: index, atEnd: false, &patience) {
      index = range.upperBound
      whole = index
    }
    return whole
  }

  /// Where the elements begin in a chunk that begins at a record's start, or at the start of the file.
  /// - Returns: `nil` if that lies behind the chunk's end.
  package func recordsStart(in chunk: Span<UInt8>, atEnd: Bool) -> Int? {
    var index = 0
    if chunk.count >= 3, chunk[0] == 0xef, chunk[1] == 0xbb, chunk[2] == 0xbf { index = 3 }
    while index < chunk.count, JSONSplitter.isBlank(chunk[index]) { index += 1 }
    guard index < chunk.count else { return atEnd ? index : nil }
    if chunk[index] == UInt8(ascii: "[") || chunk[index] == UInt8(ascii: ",") { return index + 1 }
    guard chunk[index] == UInt8(ascii: "{"), let key else { return index }
    switch JSONSplitter.arrayStart(under: key, in: chunk, from: index) {
    case .found(let start): return start
    case .none: return index
    case .unknown: return atEnd ? index : nil
    }
  }

  /// The next element.
  /// - Parameter patience: for all elements of these bytes together.
  /// - Returns: `nil` at the end of the array or of the bytes; without `atEnd` also if the element is not whole. An element that never closes ends
  ///   where the next one seems to begin.
  package func next(in bytes: Span<UInt8>, from position: Int, atEnd: Bool, _ patience: inout JSONPatience) -> Range<Int>? {
    if shape == .lines { return JSONSplitter.line(in: bytes, from: position) }
    guard let start = JSONSplitter.elementStart(in: bytes, from: position) else { return nil }
    let limit = patience.isOver ? min(bytes.count, start + JSONSplitter.soon) : bytes.count
    if bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") {
      let end = unsafe bytes.withUnsafeBufferPointer { unsafe csj_value_end($0.baseAddress, limit, start) }
      if end > 0 { return start..<end }
      // Perhaps it goes on behind the bytes; perhaps a quote or a bracket is missing.
      if end == CSJ_OPEN, !atEnd, bytes.count - start < JSONSplitter.longest { return nil }
    }
    if patience.isOver {
      let end = JSONSplitter.end(in: bytes.extracting(..<limit), from: start)
      return start..<(end ?? JSONSplitter.nextStart(in: bytes, after: start, before: bytes.count, &patience))
    }
    if let end = JSONSplitter.end(in: bytes, from: start) {
      guard let line = JSONSplitter.nextLine(in: bytes, after: start, before: end) else { return start..<end }
      patience.spend(end - start)
      return start..<line
    }
    if !atEnd && bytes.count - start < JSONSplitter.longest { return nil }
    patience.spend(bytes.count - start)
    return start..<JSONSplitter.nextStart(in: bytes, after: start, before: bytes.count, &patience)
  }

  /// The same for one element alone.
  package func next(in bytes: Span<UInt8>, from position: Int, atEnd: Bool) -> Range<Int>? {
    var patience = JSONPatience(bytes.count)
    return next(in: bytes, from: position, atEnd: atEnd, &patience)
  }

  /// Where to go on behind an element that could not be read. If a bracket is missing in it, it may have swallowed those behind it.
  package func resumption(in bytes: Span<UInt8>, after range: Range<Int>, _ patience: inout JSONPatience) -> Int {
    // An object that ends with another bracket holds what follows; one without any was cut where the next one begins.
    guard shape != .lines, bytes[range.lowerBound] == UInt8(ascii: "{"), bytes[range.upperBound - 1] == UInt8(ascii: "]") else {
      return range.upperBound
    }
    let start = JSONSplitter.nextStart(in: bytes, after: range.lowerBound, before: range.upperBound, &patience)
    if start < range.upperBound { patience.spend(range.count) }
    return start
  }

  /// The line that begins at a position or behind the blanks there.
  private static func line(in bytes: Span<UInt8>, from position: Int) -> Range<Int>? {
    var start = position
    while start < bytes.count, isBlank(bytes[start]) { start += 1 }
    guard start < bytes.count else { return nil }
    var end = bytes.lineEnd(from: start, in: 0..<bytes.count)
    while bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// Where the next element begins; `nil` at the end of the array.
  private static func elementStart(in bytes: Span<UInt8>, from position: Int) -> Int? {
    var start = position
    while start < bytes.count, isBlank(bytes[start]) || bytes[start] == UInt8(ascii: ",") { start += 1 }
    while start < bytes.count, bytes[start] == UInt8(ascii: "]") {
      start += 1
      while start < bytes.count, isBlank(bytes[start]) { start += 1 }
      guard start < bytes.count else { return nil }
      // Pages of an answer are often written one behind the other: `[...][...]`. And where a bracket is too much, elements follow.
      let isPage = bytes[start] == UInt8(ascii: "[")
      guard isPage || bytes[start] == UInt8(ascii: ",") else { return nil }
      start += 1
      while start < bytes.count, isBlank(bytes[start]) { start += 1 }
      guard isPage || start < bytes.count && bytes[start] == UInt8(ascii: "{") else { return nil }
    }
    return start < bytes.count ? start : nil
  }

  /// Whether a byte may stand between the parts of JSON.
  package static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 }

  /// The end of the value that starts here; `nil` if it does not end. A line feed ends a string, for none may stand in one: so a missing quote does no
  /// harm beyond its line.
  package static func end(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index + 1 }
        if depth < 0 { return max(index, start + 1) }
      case UInt8(ascii: "\""):
        index = stringEnd(in: bytes, from: index + 1)
        if depth == 0 { return index < bytes.count ? index + 1 : nil }
      case UInt8(ascii: ",") where depth == 0: return index
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The position of a string's closing quote, of a line feed in it, or of the end.
  static func stringEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") { return index }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return bytes.count
  }

  /// Where the next element may begin behind a broken one, at the latest at `end`.
  private static func nextStart(in bytes: Span<UInt8>, after start: Int, before end: Int, _ patience: inout JSONPatience) -> Int {
    if !patience.hasNoMoreLines {
      if let line = nextLine(in: bytes, after: start, before: end) { return line }
      patience.hasNoMoreLines = patience.isOver && end == bytes.count
    }
    return nextObject(in: bytes, after: start, before: end)
  }

  /// At an opening brace on a later line that is indented as the broken one's own line is.
  private static func nextLine(in bytes: Span<UInt8>, after start: Int, before end: Int) -> Int? {
    var line = start
    // What is indented deeper than this is no file that people look at.
    while line > max(0, start - 1024), bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
    let indent = blanks(in: bytes, from: line)
    var index = start
    while let feed = bytes.position(of: UInt8(ascii: "\n"), in: index..<end) {
      let brace = feed + 1 + indent
      if brace < end, bytes[brace] == UInt8(ascii: "{"), blanks(in: bytes, from: feed + 1) == indent { return brace }
      index = feed + 1
    }
    return nil
  }

  private static func blanks(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index - start
  }

  /// The same where all stands on one line: at an opening brace behind a closing one and a comma.
  private static func nextObject(in bytes: Span<UInt8>, after start: Int, before end: Int) -> Int {
    var before: UInt8 = 0
    var beforeThat: UInt8 = 0
    var index = start + 1
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{"), before == UInt8(ascii: ","), beforeThat == UInt8(ascii: "}") { return index }
      if !isBlank(byte) { (beforeThat, before) = (before, byte) }
      index += 1
    }
    return end
  }

  /// What was found under a key, as far as the bytes go.
  package enum Found {
    case found(Int)
    case none
    case unknown
  }

  /// Looks through an object's own members for an array under a key; behind a dot in the key the search goes on in the object under the part before it.
  /// - Parameter bracket: `[`, or `{` to look for an object.
  package static func arrayStart(under key: [UInt8], bracket: UInt8 = UInt8(ascii: "["), in bytes: Span<UInt8>, from start: Int) -> Found {
    var index = start + 1
    var key = key[...]
    while true {
      while index < bytes.count, isBlank(bytes[index]) || bytes[index] == UInt8(ascii: ",") { index += 1 }
      guard index < bytes.count else { return .unknown }
      guard bytes[index] == UInt8(ascii: "\"") else { return .none }
      let name = index + 1
      let nameEnd = stringEnd(in: bytes, from: name)
      index = nameEnd + 1
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      guard index < bytes.count else { return .unknown }
      guard bytes[index] == UInt8(ascii: ":") else { return .none }
      index += 1
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      guard index < bytes.count else { return .unknown }
      if bytes[index] == bracket, key.elementsEqual(bytes.copy(name..<nameEnd)) { return .found(index + 1) }
      if bytes[index] == UInt8(ascii: "{"), let dot = key.firstIndex(of: UInt8(ascii: ".")),
        key[..<dot].elementsEqual(bytes.copy(name..<nameEnd))
      {
        key = key[(dot + 1)...]
        index += 1
        continue
      }
      guard let end = end(in: bytes, from: index) else { return .unknown }
      index = end
    }
  }
}
