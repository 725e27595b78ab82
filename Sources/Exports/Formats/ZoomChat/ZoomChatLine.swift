import Decoding
import Events

/// One record of a Zoom chat.
///
/// The cloud writes `00:12:01<TAB>Anna:<TAB>text`, counted from the beginning of the recording; the program writes `10:12:01<TAB> From Anna to
/// Everyone : text`, or, since 2021, the text on lines of its own below `10:12:01 From Anna to Everyone:`, by the wall clock.
struct ZoomChatLine {
  /// Milliseconds; `nil` if the digits are no time.
  var time: Int64?
  var isWallClock = false
  var writer: [UInt8] = []
  /// Whom it was sent to, if that is said.
  var recipient: [UInt8] = []
  var isDirect = false
  /// What was written, without the line that says what it answers.
  var text: [UInt8] = []
  /// The first words of the message that it reacts to.
  var reaction: [UInt8]?
  /// The first words of the message that it answers.
  var answers: [UInt8]?
  /// It takes a reaction back.
  var isTakenBack = false

  private static let from = Array("From ".utf8)
  private static let groups: Set<[UInt8]> = Set(
    [
      "everyone", "all", "everyone in meeting", "everyone (in waiting room)", "all panelists", "all panelists and attendees",
      "hosts and panelists", "host and panelists", "panelists", "waiting room participants", "all attendees",
    ].map { Array($0.utf8) })
  private static let direct = ["(direct message)", "(privately)"].map { Array($0.utf8) }

  /// Whether a record begins with a line: a time, and then `From` or a name with a colon and a tab.
  static func begins(_ line: Span<UInt8>) -> Bool {
    guard line.count > 9, line[2] == UInt8(ascii: ":"), line[5] == UInt8(ascii: ":"), line[8] == 9 || line[8] == 32 else { return false }
    for index in [0, 1, 3, 4, 6, 7] where !line[index].isDigit { return false }
    var start = 9
    while start < line.count, line[start].isBlank { start += 1 }
    if line.holds(from, at: start, before: line.count) { return true }
    return line[8] == 9 && line.position(of: Array(":\t".utf8), in: start..<line.count) != nil
  }

  init?(_ record: Span<UInt8>) {
    let end = record.lineEnd(from: 0, in: 0..<record.count)
    let line = [UInt8](copying: record.extracting(..<end))
    guard ZoomChatLine.begins(line.span) else { return nil }
    let (hour, minute, second) = (ZoomChatLine.two(line, 0), ZoomChatLine.two(line, 3), ZoomChatLine.two(line, 6))
    if minute < 60, second < 60 { time = Int64(hour * 3600 + minute * 60 + second) * 1000 }
    var below = end < record.count ? [UInt8](copying: record.extracting((end + 1)...)) : []
    var head = Array(line[9...]).trimmed
    if head.starts(with: ZoomChatLine.from) {
      isWallClock = true
      if hour > 23 { time = nil }
      head.removeFirst(ZoomChatLine.from.count)
      if let colon = head.span.position(of: Array(" : ".utf8), in: 0..<head.count) {
        below = Array(head[(colon + 3)...]) + (below.isEmpty ? [] : [10] + below)
        head = Array(head[..<colon])
      } else if head.last == UInt8(ascii: ":") {
        head.removeLast()
      }
      address(head.trimmed)
    } else {
      // Names may hold a colon; the one that ends them has a tab behind it.
      let colon = head.span.position(of: Array(":\t".utf8), in: 0..<head.count) ?? max(0, head.count - 1)
      writer = Array(head[..<colon]).trimmed
      below = Array(head[min(colon + 2, head.count)...]) + (below.isEmpty ? [] : [10] + below)
    }
    understand(ZoomChatLine.withoutIndent(below))
  }

  /// `Anna to Everyone`, `Anna to Bert(Direct Message)`, `Anna`.
  private mutating func address(_ head: [UInt8]) {
    writer = head
    let lower = head.asciiLowercased
    let to = Array(" to ".utf8)
    for index in stride(from: head.count - to.count - 1, to: 0, by: -1) where lower[index...].starts(with: to) {
      writer = Array(head[..<index]).trimmed
      recipient = Array(head[(index + to.count)...]).trimmed
      break
    }
    for mark in ZoomChatLine.direct where recipient.asciiLowercased.suffix(mark.count) == mark[...] {
      recipient = Array(recipient.dropLast(mark.count)).trimmed
      isDirect = true
    }
    if !recipient.isEmpty, !ZoomChatLine.groups.contains(recipient.asciiLowercased) { isDirect = true }
  }

  /// Parts answers and reactions from what people wrote themselves.
  private mutating func understand(_ body: [UInt8]) {
    text = body
    let firstEnd = body.firstIndex(of: 10) ?? body.count
    let first = Array(body[..<firstEnd])
    if first.starts(with: Array("Removed a ".utf8)), first.span.position(of: Array(" reaction from ".utf8), in: 0..<first.count) != nil {
      isTakenBack = true
    } else if let (words, behind) = ZoomChatLine.quoted(body, after: "Reacted to "), behind.starts(with: Array(" with ".utf8)) {
      reaction = words
    } else if let words = ZoomChatLine.reactedTo(body) {
      reaction = words
    } else if let (words, behind) = ZoomChatLine.quoted(body, after: "Replying to ") {
      answers = words
      text = Array(behind).trimmed
    }
  }

  /// The words of `Reacted to Hello there with 👍`, which has no quotes: a sentence that a writer begins so does not end with a picture.
  private static func reactedTo(_ body: [UInt8]) -> [UInt8]? {
    let start = Array("Reacted to ".utf8)
    let with = Array(" with ".utf8)
    guard body.starts(with: start),
      let found = (start.count..<body.count).last(where: { body[$0] == 32 && body[$0...].starts(with: with) })
    else { return nil }
    let picture = Array(body[(found + with.count)...]).trimmed
    guard !picture.isEmpty, picture.count <= 40, picture.allSatisfy({ $0 >= 0x80 }) else { return nil }
    return Array(body[start.count..<found]).trimmed
  }

  /// The words between the quotes behind a beginning, without the dots that cut them short, and what follows.
  private static func quoted(_ body: [UInt8], after beginning: String) -> (words: [UInt8], behind: ArraySlice<UInt8>)? {
    let start = Array(beginning.utf8)
    guard body.starts(with: start) else { return nil }
    let marks = [("\"", "\""), ("\u{201c}", "\u{201d}"), ("'", "'"), ("\u{2018}", "\u{2019}"), ("\u{ab}", "\u{bb}")].map {
      (Array($0.0.utf8), Array($0.1.utf8))
    }
    for (open, close) in marks where body[start.count...].starts(with: open) {
      let from = start.count + open.count
      // Words may hold quotes; those that end them stand before the rest of the sentence, or at the end of the line.
      let ends = (from..<body.count).filter { body[$0...].starts(with: close) }
      let with = Array(" with ".utf8)
      let end = ends.last { body[($0 + close.count)...].starts(with: with) } ?? ends.first { isLineEnd(body, $0 + close.count) }
      guard let end else { continue }
      var words = Array(body[from..<end])
      for dots in ["...", "\u{2026}"].map({ Array($0.utf8) }) where words.suffix(dots.count) == dots[...] { words.removeLast(dots.count) }
      return (words.trimmed, body[(end + close.count)...])
    }
    return nil
  }

  private static func isLineEnd(_ body: [UInt8], _ index: Int) -> Bool { index >= body.count || body[index] == 10 }

  private static func two(_ line: [UInt8], _ index: Int) -> Int {
    var cursor = ByteCursor(index)
    return cursor.digits(2, line.span) ?? 0
  }

  /// Lines without the blanks that the program puts before each.
  private static func withoutIndent(_ text: [UInt8]) -> [UInt8] {
    Array(text.split(separator: 10, omittingEmptySubsequences: false).map { Array($0).trimmed }.joined(separator: [10])).trimmed
  }
}
