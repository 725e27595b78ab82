public import Ledger
public import Output

/// Digests as an adaptive card in the envelope that workflows and webhooks of Teams take.
///
/// All text stands in runs (`TextRun`), in which Teams looks for no mark-up, link or mention. A message to Teams may have 28 KB; what finds no room is counted.
public enum DigestTeams {
  private static let mostBytes = 24_000

  /// The body of the request.
  public static func render(_ digests: [Digest]) -> JSONValue {
    var body: [JSONValue] = []
    var bytes = 0
    var (leftItems, leftDigests) = (0, 0)
    /// Adds elements if there is room for all of them.
    func add(_ elements: [JSONValue]) -> Bool {
      let size = elements.reduce(0) { $0 + $1.utf8(.line).count }
      guard bytes + size <= mostBytes else { return false }
      bytes += size
      body += elements
      return true
    }
    for digest in digests {
      let words = DigestWords(digest)
      var frame = [
        text([(words.head, true)], isApart: true), text([(words.summary, false)]),
        text([(words.foot.joined(separator: "\n"), false)], isApart: true),
      ]
      if !words.conditions.isEmpty {
        frame.insert(text([("About the input\n", true), (words.conditions.joined(separator: "\n"), false)], isApart: true), at: 2)
      }
      // The frame is paid first, so that the end is never what is left out.
      let end = frame.dropFirst(2)
      guard add(frame) else {
        leftDigests += 1
        continue
      }
      body.removeLast(end.count)
      for item in words.items where !add([element(item)]) { leftItems += 1 }
      body += end
    }
    if leftItems + leftDigests > 0 {
      let left = [leftItems == 0 ? "" : counted(leftItems, "more alert"), leftDigests == 0 ? "" : counted(leftDigests, "more alliance")]
      body.append(text([("... and \(left.filter { !$0.isEmpty }.joined(separator: ", ")): harbinger alerts", false)], isApart: true))
    }
    let card = JSONValue.pairs([
      "$schema": .text("http://adaptivecards.io/schemas/adaptive-card.json"), "type": .text("AdaptiveCard"), "version": .text("1.4"),
      "fallbackText": .text(DigestText.subject(digests)), "msteams": .pairs(["width": .text("Full")]), "body": .list(body),
    ])
    let attachment = JSONValue.pairs([
      "contentType": .text("application/vnd.microsoft.card.adaptive"), "contentUrl": .null, "content": card,
    ])
    return .pairs(["type": .text("message"), "attachments": .list([attachment])])
  }

  private static func element(_ item: DigestWords.Item) -> JSONValue {
    let lines = [item.facts, item.sentence] + item.lines.map { "\($0.label): \($0.text)" } + ["More: \(item.command)"]
    return text([(item.title + "\n", true), (lines.joined(separator: "\n"), false)], isApart: true)
  }

  private static func text(_ runs: [(text: String, isBold: Bool)], isApart: Bool = false) -> JSONValue {
    let inlines = runs.map { run in
      JSONValue.pairs(["type": .text("TextRun"), "text": .text(run.text), "weight": .text(run.isBold ? "Bolder" : "Default")])
    }
    return .pairs(["type": .text("RichTextBlock"), "spacing": .text(isApart ? "Medium" : "Small"), "inlines": .list(inlines)])
  }
}
