import Decoding

/// What a line of a scribed meeting means to W3C's scribes and bots: attendance, topics, the queue of speakers, corrections.
enum ScribeCommand: Equatable {
  case present([[UInt8]])
  case regrets([[UInt8]])
  case scribe([[UInt8]])
  case topic([UInt8])
  case proposal([UInt8])
  /// `s/old/new/`: in the last line that holds `old`, or in all of them.
  case correction(old: [UInt8], new: [UInt8], isGlobal: Bool)
  /// `Meeting: title`.
  case title([UInt8])
  /// Queue, agenda, chair, words for bots: nothing that anybody said in the meeting.
  case housekeeping(String)

  /// - Returns: `nil` if it is no command, but speech.
  init?(_ text: [UInt8]) {
    if let correction = ScribeCommand.correction(text) {
      self = correction
      return
    }
    let line = String(decoding: text, as: UTF8.self)
    let lower = line.lowercased()
    func rest(_ label: String) -> Substring? { lower.hasPrefix(label) ? line.dropFirst(label.count) : nil }
    func names(_ list: Substring) -> [[UInt8]] {
      list.split(separator: ",").map { Array($0.utf8).trimmed }.filter { !$0.isEmpty && $0.count < 60 }
    }
    if let list = rest("present+") ?? rest("present +") {
      self = .present(names(list.drop { ":= ".contains($0) }))
    } else if let list = rest("regrets+") ?? rest("regrets +") ?? rest("regrets:") {
      self = .regrets(names(list.drop { ":= ".contains($0) }))
    } else if let list = rest("scribenick:") ?? rest("scribe:") ?? rest("scribe+") {
      self = .scribe(names(list))
    } else if let topic = rest("topic:") ?? rest("subtopic:") ?? rest("sub-topic:") {
      self = .topic(Array(topic.utf8).trimmed)
    } else if let proposal = rest("proposal:") ?? rest("proposed:") ?? rest("proposed resolution:") ?? rest("proposed resolution ") {
      self = .proposal(Array(proposal.utf8).trimmed)
    } else if let title = rest("meeting:") {
      self = .title(Array(title.utf8).trimmed)
    } else if [
      "q+", "q-", "q?", "queue?", "queue=", "ack ", "agenda+", "agenda?", "agenda:", "zq", "v?", "next agendum", "take up agendum",
    ].contains(
      where: lower.hasPrefix)
      || lower == "q" || lower == "ack"
    {
      self = .housekeeping("queue and agenda")
    } else if [
      "chair:", "chairs:", "date:", "previous meeting:", "next meeting:", "present-", "present=", "present:", "scribe-", "log:", "audio:",
    ]
    .contains(where: lower.hasPrefix) {
      self = .housekeeping("heading")
    } else if ["zakim,", "zakim:", "rrsagent,", "rrsagent:", "trackbot,", "trackbot:", "ghurlbot,", "voip:", "voip,", "voip-ccg:", "gb,"]
      .contains(
        where: lower.hasPrefix)
    {
      self = .housekeeping("words for a bot")
    } else if lower.hasPrefix("i/") || lower.hasPrefix("i|") {
      self = .housekeeping("insertion")
    } else {
      return nil
    }
  }

  /// `s/old/new/`, `s/old/new/g`, `s|old|new|`. The last mark may be missing.
  private static func correction(_ text: [UInt8]) -> ScribeCommand? {
    guard text.count > 4, text[0] == UInt8(ascii: "s"), "/|#,".utf8.contains(text[1]) else { return nil }
    let parts = text.dropFirst(2).split(separator: text[1], maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, let old = parts.first, !old.isEmpty, text[1] != UInt8(ascii: ",") || parts.count == 3 else { return nil }
    let flags = parts.count == 3 ? Array(parts[2]).trimmed.asciiLowercased : []
    return .correction(old: Array(old), new: Array(parts[1]), isGlobal: flags == [UInt8(ascii: "g")])
  }
}
