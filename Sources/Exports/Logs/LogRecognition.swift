import Decoding
import Events

/// Which of the kinds of chat logs a file is: a plain one, one with a scribe, one of a meeting with MeetBot.
enum LogRecognition {
  enum Kind: Equatable { case plain, scribed, meeting }

  /// How much is looked at of a log in which a meeting may begin late.
  private static let longest = 2 << 20

  /// - Returns: the kind of each entry that is a chat log.
  static func kinds(_ export: Export, _ entries: [Int]) -> [Int: Kind] {
    var kinds: [Int: Kind] = [:]
    var open: [Int] = []
    for entry in entries {
      let file = export.entries[entry]
      let head = LineRecords.opening(file)
      let isWhole = file.size == Int64(file.head.count)
      guard isLog(head.span, isWhole: isWhole) else { continue }
      kinds[entry] = kind(head.span)
      if kinds[entry] == .plain, !isWhole, file.size <= Int64(longest) { open.append(entry) }
    }
    // One pass for all of them: they may stand in one archive. What cannot be read whole counts as plain.
    if !open.isEmpty {
      _ = export.batches(of: open, batching: .whole(limit: longest)) { batch in
        kinds[batch.entry] = kind(TextEncoding(batch.bytes).text(batch.bytes, atStart: true).span)
      }
    }
    return kinds
  }

  /// The entries of one kind.
  static func entries(_ wanted: Kind, _ export: Export, _ entries: [Int]) -> [Int] {
    let kinds = kinds(export, entries)
    return entries.filter { kinds[$0] == wanted }
  }

  /// Whether most lines of a text are such of a log. The first one need not be: a log may begin in the middle of a line, or with words about it.
  private static func isLog(_ text: Span<UInt8>, isWhole: Bool) -> Bool {
    var lines = 0
    var known = 0
    var isFirstKnown = false
    var position = 0
    while position < text.count, lines < 40 {
      let end = text.lineEnd(from: position, in: 0..<text.count)
      // The last line of a beginning is cut.
      if end == text.count, !isWhole, lines > 0 { break }
      let line = content(text, position..<end)
      position = end + 1
      if line.isEmpty { continue }
      lines += 1
      if LogLine(text.extracting(line)) != nil { known += 1 } else if known == 0, lines > 3 { return false }
      if lines == 1 { isFirstKnown = known == 1 }
    }
    // Messages of many lines are pasted into logs: where the first line is one of a log, fewer of the others need be.
    return known > 0 && (known * 10 >= lines * 7 || isFirstKnown && known >= 5 && known * 10 >= lines * 3)
  }

  private static func kind(_ text: Span<UInt8>) -> Kind {
    var isScribed = false
    var position = 0
    while position < text.count {
      let end = text.lineEnd(from: position, in: 0..<text.count)
      let line = content(text, position..<end)
      position = end + 1
      guard mayTell(text, line), let read = LogLine(text.extracting(line)), read.kind == .said else { continue }
      if read.text.asciiLowercased.starts(with: Array("#startmeeting".utf8)) { return .meeting }
      isScribed = isScribed || showsScribe(read.text)
    }
    return isScribed ? .scribed : .plain
  }

  /// Whether a line shows that a scribe takes minutes.
  private static func showsScribe(_ text: [UInt8]) -> Bool {
    let words = text.prefix(16).map(\.asciiLowercased)
    return ["present+", "scribe:", "scribenick:", "scribe+"].contains { words.starts(with: Array($0.utf8)) }
  }

  /// Whether a line is worth reading: these marks are rare.
  private static func mayTell(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    text.position(of: UInt8(ascii: "#"), in: line) != nil || text.position(of: UInt8(ascii: "+"), in: line) != nil
      || text.position(of: Array("cribe".utf8), in: line) != nil
  }

  static func content(_ text: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    !line.isEmpty && text[line.upperBound - 1] == 13 ? line.lowerBound..<line.upperBound - 1 : line
  }
}
