import Decoding
internal import Events

/// Whether a file is the minutes of a meeting, judged by its beginning and its name.
enum MinutesRecognition {
  private static let otherKinds: Set<String> = [
    "changelog", "change log", "readme", "release notes", "releases", "history", "license", "contributing", "news", "todo",
  ]
  private static let meetingWords: Set<String> = [
    "meeting", "minutes", "call", "summit", "sync", "session", "workshop", "standup", "stand-up", "retrospective", "review", "committee",
    "board", "council", "steering",
    "notes", "protokoll", "sitzung", "besprechung", "notulen", "vergadering", "réunion", "reunión", "kickoff", "kick-off", "assembly",
  ]

  /// A date near the top or in the file's name, and a list of people, a heading that minutes have, or a title that says meeting.
  static func claims(_ head: [UInt8], path: String) -> Bool {
    guard isText(head), !MeetOpening.looksLikeTranscript(head), !isTable(path.lowercased()) else { return false }
    let text = String(decoding: Charset.decode(head, name: nil).text.withUnixLines, as: UTF8.self)
    let blocks = MinutesBlock.blocks(text) { _ in true }
    guard let opening = MinutesOpening(blocks, path: path, dayFirst: true) else { return false }
    var sections: [MinutesSection] = []
    for block in blocks {
      switch block.kind {
      case .heading: sections.append(MinutesSection(heading: block.text))
      case .verbatim: continue
      case .item, .paragraph:
        if let label = MinutesSection.label(block.text[...]) { sections.append(label.section) }
        if block.kind == .paragraph, MinutesSection.isHeading(block.text[...]) { sections.append(MinutesSection(heading: block.text)) }
      }
    }
    if sections.contains(.attendees) || sections.contains(.absent) { return true }
    let words = opening.title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard !otherKinds.contains(words.joined(separator: " ")), !otherKinds.contains(MinutesOpening.name(of: path).lowercased()) else {
      return false
    }
    return sections.contains { $0 != .other } || words.contains(where: meetingWords.contains)
  }

  private static func isTable(_ path: String) -> Bool {
    [".csv", ".tsv", ".xlsx", ".xlsm"].contains(where: path.hasSuffix) || path.contains(".xlsx/") || path.contains(".xlsm/")
  }

  /// Text, and none of the kinds of text that have a reader or a grammar of their own.
  private static func isText(_ head: [UInt8]) -> Bool {
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    guard isWide || !head.contains(0), let first = head.first(where: { $0 > 32 && $0 < 0xEF }) else { return false }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "<") { return false }
    let start = String(decoding: head.prefix(16), as: UTF8.self)
    return !start.hasPrefix("WEBVTT") && !start.hasPrefix("%PDF") && !start.hasPrefix("{\\rtf") && !start.hasPrefix("BEGIN:V")
      && !start.hasPrefix("[{")
  }
}
