import Decoding
internal import Events

/// The lines of a Google Meet transcript: `Anna de Vries: we moved it`, with the time that has passed on lines of its own every few minutes.
///
/// Since 2024 the marks are headings (`### 00:05:22`) and the names bold (`**Anna:** ...`).
struct MeetTranscript: Equatable {
  /// What one speaker said until the next one spoke.
  struct Turn: Equatable {
    var speaker: String
    var text: String
    /// Milliseconds at the last mark before it.
    var elapsed: Int64

    /// Nobody: whoever pasted the text, or what was shown on the screen.
    var isNobody: Bool { TranscriptSpeaker.isNobody(Array(speaker.utf8).span) }
  }

  private(set) var turns: [Turn] = []
  /// How many lines only say what time has passed.
  private(set) var marks = 0
  /// Milliseconds from beginning to end, where the tail says so.
  private(set) var length: Int64?
  /// How many lines were read, the tail included.
  private(set) var count = 0

  private static let notices = ["this editable transcript was computer generated"]

  /// Reads lines up to the tail, `Meeting ended after 00:54:54`, or to the end.
  init(_ lines: some Sequence<Substring>) {
    var elapsed: Int64 = 0
    for line in lines {
      count += 1
      let bare = MeetTranscript.bare(line)
      if bare.isEmpty { continue }
      if let mark = MeetTranscript.mark(bare) {
        elapsed = mark
        marks += 1
      } else if let end = MeetTranscript.end(bare) {
        length = end
        return
      } else if MeetTranscript.notices.contains(where: bare.lowercased().hasPrefix) {
        continue
      } else {
        add(line, elapsed)
      }
    }
  }

  private mutating func add(_ line: Substring, _ elapsed: Int64) {
    let bytes = Array(line.utf8)
    if let (name, text) = TranscriptSpeaker.split(bytes.span) {
      let speaker = String(decoding: bytes[name], as: UTF8.self)
      turns.append(Turn(speaker: speaker, text: String(decoding: bytes[text], as: UTF8.self), elapsed: elapsed))
    } else if !turns.isEmpty {
      turns[turns.count - 1].text += (turns[turns.count - 1].text.isEmpty ? "" : "\n") + line.trimmed
    }
  }

  /// A line without the marks of headings and bold text.
  static func bare(_ line: Substring) -> Substring {
    var bare = line.dropping { $0.isSpace || "#*_".utf8.contains($0) }
    if let first = bare.utf8.first, first >= 0x80 { bare = bare.drop { $0.isWhitespace || "#*_".contains($0) } }
    while let byte = bare.utf8.last, byte >= 0x80 || byte.isSpace || "*_".utf8.contains(byte), let last = bare.last,
      last.isWhitespace || "*_".contains(last)
    {
      bare.removeLast()
    }
    return bare
  }

  /// `00:05:00`, and nothing else in the line.
  static func mark(_ line: Substring) -> Int64? {
    let parts = line.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...2).contains($0.utf8.count) }) else { return nil }
    let numbers = parts.compactMap { Array($0.utf8).number }
    guard numbers.count == 3, numbers[1] < 60, numbers[2] < 60 else { return nil }
    return Int64(numbers[0] * 3600 + numbers[1] * 60 + numbers[2]) * 1000
  }

  /// `Meeting ended after 01:06:41`, `Transcription ended after 00:49:58`.
  private static func end(_ line: Substring) -> Int64? {
    guard line.utf8.count < 60, let words = line.firstRange(of: " ended after ") else { return nil }
    return mark(line[words.upperBound...].prefix { $0.isNumber || $0 == ":" })
  }
}

/// A chat of Google Meet, copied from its window: `Anna de Vries10:05 AM`, or the name and the time on a line each, and below it what was written.
struct MeetChat: Equatable {
  struct Message: Equatable {
    var writer: String
    /// Minutes since midnight.
    var minutes: Int
    var text: String
  }

  private(set) var messages: [Message] = []
  /// Lines before the first message.
  private(set) var strays = 0

  init(_ lines: some Sequence<Substring>) {
    var pending: Substring?
    func flush(_ messages: inout [Message]) {
      guard let line = pending else { return }
      pending = nil
      if MeetChat.isCode(line) { return }
      if messages.isEmpty {
        strays += 1
      } else {
        messages[messages.count - 1].text += (messages[messages.count - 1].text.isEmpty ? "" : "\n") + line
      }
    }
    var found: [Message] = []
    for line in lines {
      let line = line.trimmed
      if line.isEmpty { continue }
      if let (name, minutes) = MeetChat.opening(line) {
        flush(&found)
        found.append(Message(writer: String(name), minutes: minutes, text: ""))
      } else if let minutes = MeetChat.clock(line), let name = pending, TranscriptSpeaker.split(Array((name + ": x").utf8).span) != nil {
        pending = nil
        found.append(Message(writer: String(name), minutes: minutes, text: ""))
      } else {
        flush(&found)
        pending = line
      }
    }
    flush(&found)
    messages = found
  }

  /// `Anna de Vries10:05 AM`; with a blank between, only where AM or PM stands there too: people write "at 10:05".
  private static func opening(_ line: Substring) -> (name: Substring, minutes: Int)? {
    guard line.utf8.count < 90 else { return nil }
    var start = line.endIndex
    let half = line.hasSuffix("AM") || line.hasSuffix("PM")
    if half { start = line[..<line.index(start, offsetBy: -2)].trimmed.endIndex }
    while start > line.startIndex {
      let before = line.index(before: start)
      guard line[before].isASCII, line[before].isNumber || line[before] == ":" else { break }
      start = before
    }
    guard start > line.startIndex, let minutes = clock(line[start...]) else { return nil }
    let name = line[..<start].trimmed
    let isJoined = name.endIndex == start
    guard half || isJoined, name.last.map({ $0.isLetter || $0 == ")" || $0 == "." }) == true,
      TranscriptSpeaker.split(Array((name + ": x").utf8).span) != nil
    else { return nil }
    return (name, minutes)
  }

  /// `10:05`, `10:05 AM`, and nothing else.
  private static func clock(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    let rest = text[digits.endIndex...].trimmed
    guard digits.split(separator: ":").count == 2, rest.isEmpty || rest == "AM" || rest == "PM", let clock = WrittenClock(text) else {
      return nil
    }
    return clock.start
  }

  /// The code of a meeting, `xrq-uemd-bzy`, that stands below a copied chat.
  static func isCode(_ line: Substring) -> Bool {
    let parts = line.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [3, 4, 3] && parts.allSatisfy { $0.utf8.allSatisfy { $0 >= 97 && $0 <= 122 } }
  }
}
