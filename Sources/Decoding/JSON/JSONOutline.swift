/// The beginning of a JSON file cut so short that it shows the members of its first records, however long those are.
///
/// Files are recognised by the members of their records, and what tells may stand behind a long text or a long list. Strings are cut, of each list one
/// element stays, and what lies deep is left out; the ends of lines stay, for they tell JSON lines from lists.
package enum JSONOutline {
  /// How many bytes of a file are looked at, one after the other, until its first record ends in them.
  package static let reaches = [64 << 10, 512 << 10, 4 << 20]

  /// Bytes that stay of a string: more than any name of a member, and enough for an address to be known.
  private static let longestString = 100
  /// `{chats: {list: [{messages: [{file: {…}}]}]}}`: what lies in the objects of records in lists of lists.
  private static let deepest = 7

  /// Whether a file begins as JSON whose first record does not end in these bytes.
  package static func isNeeded(_ head: Span<UInt8>) -> Bool {
    guard let start = JSONPaths.start(in: head) else { return false }
    if head[start] == UInt8(ascii: "[") {
      var record = start + 1
      while record < head.count, JSONSplitter.isBlank(head[record]) { record += 1 }
      return record < head.count && head[record] == UInt8(ascii: "{") && JSONSplitter.end(in: head, from: record) == nil
    }
    if JSONSplitter.end(in: head, from: start) != nil { return false }
    guard let list = JSONPaths.firstList(in: head, from: start) else { return true }
    return JSONSplitter.end(in: head, from: list.record) == nil
  }

  /// - Returns: at most `limit` bytes.
  package static func outline(of bytes: [UInt8], limit: Int) -> [UInt8] {
    let span = bytes.span
    var output: [UInt8] = []
    // Of each value that is open: whether it is a list.
    var lists: [Bool] = []
    // The depth within which nothing stays.
    var muted = Int.max
    var index = JSONPaths.start(in: span) ?? 0
    while index < bytes.count, output.count < limit {
      let byte = bytes[index]
      let isMuted = lists.count >= muted
      switch byte {
      case UInt8(ascii: "\""):
        let end = JSONSplitter.stringEnd(in: span, from: index + 1)
        if !isMuted { output += string(bytes, index + 1..<end) }
        index = min(end, bytes.count - 1)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if !isMuted { output.append(byte) }
        lists.append(byte == UInt8(ascii: "["))
        if lists.count > deepest { muted = min(muted, lists.count) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if !lists.isEmpty { lists.removeLast() }
        if lists.count < muted {
          muted = .max
          output.append(byte)
        }
      case UInt8(ascii: ",") where lists.last == true:
        muted = min(muted, lists.count)
      case 0x20, 0x09, 0x0d: break
      default: if !isMuted { output.append(byte) }
      }
      index += 1
    }
    return Array(output.prefix(limit))
  }

  /// A head that is to be as short as this. Of JSON whose first record would not end in it any more, the outline.
  package static func shortened(_ head: [UInt8], to limit: Int) -> [UInt8] {
    if head.count <= limit { return head }
    let beginning = Array(head.prefix(limit))
    return isNeeded(beginning.span) ? outline(of: head, limit: limit) : beginning
  }

  /// A string with its quotes, cut before an escape that would not stay whole.
  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var end = range.lowerBound
    while end < range.upperBound, end - range.lowerBound < longestString {
      // Six bytes for `\u0041`, which hides no quote; two for all others.
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return [UInt8(ascii: "\"")] + bytes[range.lowerBound..<min(end, range.upperBound)] + [UInt8(ascii: "\"")]
  }
}
