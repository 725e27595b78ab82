import Decoding

/// The transcript and the chat that somebody pasted into minutes: they are taken out, so that the minutes are read without them and nothing counts twice.
struct EmbeddedTalk {
  /// The minutes without them.
  private(set) var rest: String
  private(set) var turns: [MeetTranscript.Turn] = []
  private(set) var messages: [MeetChat.Message] = []
  /// Lines that only say what time has passed.
  private(set) var marks = 0

  /// Each line that announces a transcript is followed to the end, so only so many are.
  private static let mostAnnounced = 8

  init(_ text: String) {
    rest = text
    guard text.utf8.count > 200, EmbeddedTalk.mayHoldTalk(text[...]) else { return }
    let lines = text[...].lines
    var kept: [Substring] = []
    var index = 0
    var announced = 0
    while index < lines.count {
      let line = lines[index].trimmed
      kept.append(lines[index])
      index += 1
      if line.begins(with: "```") || line.begins(with: "~~~") {
        let end = lines[index...].firstIndex { $0.trimmed.utf8.starts(with: line.utf8.prefix(3)) } ?? lines.count
        if take(lines[index..<end]) {
          kept.removeLast()
        } else {
          kept += lines[index..<min(end + 1, lines.count)]
        }
        index = min(end + 1, lines.count)
      } else if announced < EmbeddedTalk.mostAnnounced, EmbeddedTalk.announces(line) {
        announced += 1
        let transcript = MeetTranscript(lines[index...])
        if EmbeddedTalk.isOne(transcript) {
          take(transcript)
          index += transcript.count
        }
      }
    }
    if !turns.isEmpty || !messages.isEmpty { rest = kept.joined(separator: "\n") }
  }

  /// Whether a word or a fence stands there without which nothing was pasted.
  private static func mayHoldTalk(_ text: Substring) -> Bool {
    let view = text.utf8
    let bytes = view.span
    let range = 0..<bytes.count
    return bytes.position(of: Array("ranscript".utf8), in: range) != nil || bytes.position(of: Array("```".utf8), in: range) != nil
  }

  /// Takes the lines between fences if they are a transcript or a chat.
  private mutating func take(_ lines: ArraySlice<Substring>) -> Bool {
    let transcript = MeetTranscript(lines)
    if EmbeddedTalk.isOne(transcript), transcript.turns.count * 2 > lines.count(where: { !$0.isBlank }) {
      take(transcript)
      return true
    }
    let chat = MeetChat(lines)
    guard chat.messages.count >= 2, chat.strays == 0 else { return false }
    messages += chat.messages
    return true
  }

  private mutating func take(_ transcript: MeetTranscript) {
    turns += transcript.turns
    marks += transcript.marks
  }

  /// Names alone could be the speakers of minutes; the time that has passed makes them a transcript.
  private static func isOne(_ transcript: MeetTranscript) -> Bool {
    transcript.turns.count >= 2 && (transcript.marks > 0 || transcript.length != nil)
  }

  /// `## Transcript`, `📖 Transcript`, `## Delivery - Transcript`.
  private static func announces(_ line: Substring) -> Bool {
    guard line.mentions(Array("transcript".utf8)) else { return false }
    let bare = MeetTranscript.bare(line)
    guard bare.utf8.count < 120 else { return false }
    let words = bare.lowercased()
    return words == "transcript" || words.hasSuffix(" transcript") || (line.hasPrefix("#") && words.contains("transcript"))
  }
}
