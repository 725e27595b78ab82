import Decoding
internal import Events

/// What stands above a Google Meet transcript: which meeting it was, when it began, and who was there.
///
/// `xrq-uemd-bzy (2025-06-03 11:02 GMT-4) - Transcript`, or the date on one line and `Delivery - Transcript` on the next.
struct MeetOpening {
  var title = ""
  var day: Day?
  var clock: WrittenClock?
  var attendees: [MinutesPerson] = []
  /// How many lines it takes; the first speaker stands behind them.
  var count = 0

  /// - Returns: `nil` if no line says that this is a transcript.
  init?(_ lines: some Sequence<Substring>, dayFirst: Bool) {
    var isTranscript = false
    var inList = false
    var number = 0
    for line in lines {
      number += 1
      let bare = MeetTranscript.bare(line)
      if bare.isEmpty { continue }
      if number > 40 || MeetTranscript.mark(bare) != nil { break }
      let words = bare.lowercased()
      // Notes that a program wrote come first in some documents: those are minutes with a transcript below.
      if ["notes", "summary", "details", "suggested next steps", "decisions"].contains(words.drop { !$0.isLetter }) { return nil }
      if words == "transcript" || words == "\u{1F4D6} transcript" || words.hasSuffix("- transcript")
        || words.hasSuffix("\u{2013} transcript")
      {
        isTranscript = true
        inList = false
        note(bare, dayFirst)
      } else if words == "attendees" || words == "invited" {
        inList = true
      } else if inList {
        attendees += MinutesPerson.list(bare).filter { !TranscriptSpeaker.isNobody(Array($0.name.utf8).span) }
      } else if isTranscript, TranscriptSpeaker.split(Array(line.utf8).span) != nil {
        break
      } else if day == nil, bare.utf8.count < 60 {
        note(bare, dayFirst, isTitle: false)
      }
      count = number
    }
    if !isTranscript { return nil }
  }

  /// A line near the top says that it is a transcript, and speakers follow.
  static func looksLikeTranscript(_ head: [UInt8]) -> Bool {
    // Cheap first: most files are something else.
    guard let first = head.first(where: { $0 > 32 && $0 < 0xEF }), first != UInt8(ascii: "{"), first != UInt8(ascii: "<"),
      head.span.position(of: Array("ranscript".utf8), in: 0..<head.count) != nil
    else { return false }
    let lines = String(decoding: Charset.decode(head, name: nil).text.withUnixLines, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let opening = MeetOpening(lines, dayFirst: true) else { return false }
    let transcript = MeetTranscript(lines[min(opening.count, lines.count)...])
    return !transcript.turns.isEmpty && opening.day != nil || transcript.turns.count >= 2
  }

  private mutating func note(_ line: Substring, _ dayFirst: Bool, isTitle: Bool = true) {
    var name = line
    if let found = WrittenDate.first(in: line, dayFirst: dayFirst), let day = WrittenDate.day(found, after: Day(number: 0)) {
      self.day = self.day ?? day
      clock = clock ?? WrittenClock(line[found.range.upperBound...])
      name = line[..<found.range.lowerBound]
    } else if let dash = line.lastIndex(where: { "-\u{2013}".contains($0) }) {
      name = line[..<dash]
    }
    while let last = name.last, last.isWhitespace || "(-–—,".contains(last) { name.removeLast() }
    name = name.drop { !$0.isLetter && !$0.isNumber }
    if isTitle, title.isEmpty, !MeetChat.isCode(name), name.lowercased() != "transcript" { title = String(name) }
  }
}
