public import Ledger
public import Output

/// Digests as blocks of Slack: plain text throughout, in which Slack looks for no mention, link or mark-up.
///
/// Limits as Slack's reference of Block Kit gives them: 50 blocks a message, 150 characters a header, 3000 a text.
public enum DigestSlack {
  private static let mostBlocks = 50
  private static let mostCharacters = 3000

  /// The body of the request.
  public static func render(_ digests: [Digest]) -> JSONValue {
    var blocks: [JSONValue] = []
    var left = 0
    for (index, digest) in digests.enumerated() {
      let words = DigestWords(digest)
      let end = [section(words.foot.joined(separator: "\n"))]
      let conditions =
        words.conditions.isEmpty ? [] : [section("About the input:\n" + words.conditions.map { "- \($0)" }.joined(separator: "\n"))]
      let begin = (index == 0 ? [] : [JSONValue.pairs(["type": .text("divider")])]) + [header(words.head), section(words.summary)]
      // One is kept for saying what found no room.
      let room = mostBlocks - 1 - blocks.count - begin.count - conditions.count - end.count
      guard room >= min(1, words.items.count) else {
        left += 1
        continue
      }
      let items = words.items.prefix(words.items.count > room ? room - 1 : room).map(section)
      let rest = words.items.count - items.count
      blocks += begin + items + (rest > 0 ? [section("... and \(rest) more: harbinger alerts")] : []) + conditions + end
    }
    if left > 0 { blocks.append(section("... and \(counted(left, "more alliance", "more alliances")): harbinger alerts")) }
    return .pairs(["text": .text(escaped(DigestText.subject(digests), mostCharacters)), "blocks": .list(blocks)])
  }

  private static func section(_ item: DigestWords.Item) -> JSONValue {
    let lines =
      [item.title, item.facts, item.sentence].filter { !$0.isEmpty } + item.lines.map { "\($0.label): \($0.text)" } + [
        "More: \(item.command)"
      ]
    return section(lines.joined(separator: "\n"))
  }

  private static func section(_ text: String) -> JSONValue { .pairs(["type": .text("section"), "text": plain(text, mostCharacters)]) }

  private static func header(_ text: String) -> JSONValue { .pairs(["type": .text("header"), "text": plain(text, 150)]) }

  private static func plain(_ text: String, _ most: Int) -> JSONValue {
    .pairs(["type": .text("plain_text"), "text": .text(escaped(text, most)), "emoji": .flag(false)])
  }

  /// What Slack would read as the beginning of a mention, a link or an entity stands as its entity; cut between characters, never within an entity.
  private static func escaped(_ text: String, _ most: Int) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      let piece = XMLText.text(String(scalar))
      count += piece.utf16.count
      if count > most - 3 { return result + "..." }
      result.unicodeScalars.append(contentsOf: piece.unicodeScalars)
    }
    return result
  }
}
