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
      let head = [line([(words.head, true)], "Large"), line([(words.summary, false)])]
      let conditions =
        words.conditions.isEmpty ? [] : [line([("About the input", true)], "Medium")] + words.conditions.map { line([($0, false)]) }
      let end = conditions + words.foot.enumerated().map { line([($1, false)], $0 == 0 ? "Medium" : "None") }
      // The frame is paid first, so that the end is never what is left out.
      guard add(head + end) else {
        leftDigests += 1
        continue
      }
      body.removeLast(end.count)
      for item in words.items where !add(lines(item)) { leftItems += 1 }
      body += end
    }
    if leftItems + leftDigests > 0 {
      let left = [leftItems == 0 ? "" : counted(leftItems, "more alert"), leftDigests == 0 ? "" : counted(leftDigests, "more alliance")]
      body.append(line([("... and \(left.filter { !$0.isEmpty }.joined(separator: ", ")): harbinger alerts", false)], "Medium"))
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

  private static func lines(_ item: DigestWords.Item) -> [JSONValue] {
    [line([(item.title, true)], "Medium"), line([(item.facts, false)])] + (item.sentence.isEmpty ? [] : [line([(item.sentence, false)])])
      + item.lines.map { line([("\($0.label): ", true), ($0.text, false)]) } + [line([("More: \(item.command)", false)])]
  }

  /// A line of its own: a line end within a run is not shown everywhere.
  private static func line(_ runs: [(text: String, isBold: Bool)], _ spacing: String = "None") -> JSONValue {
    let inlines = runs.map { run in
      JSONValue.pairs(["type": .text("TextRun"), "text": .text(run.text), "weight": .text(run.isBold ? "Bolder" : "Default")])
    }
    return .pairs(["type": .text("RichTextBlock"), "spacing": .text(spacing), "inlines": .list(inlines)])
  }
}
