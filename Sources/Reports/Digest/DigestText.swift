public import Ledger
import Output

/// Digests as plain text: the first part of a mail, and what a cron job prints.
public enum DigestText {
  /// The subject of a mail: `[northwind-contoso] 2 new, 1 worse, 1 resolved (9 open)`; of several alliances `[portfolio] 3 alliances: 2 new (12 open)`.
  public static func subject(_ digests: [Digest]) -> String {
    let open = digests.reduce(0) { $0 + $1.open }
    let told = DigestWords.counts(digests)
    guard digests.count == 1, let digest = digests.first else {
      let alliances = counted(digests.count, "alliance")
      if !told.isEmpty { return "[portfolio] \(alliances): \(told) (\(open) open)" }
      return "[portfolio] " + (open == 0 ? "all quiet: \(alliances)" : "nothing new: \(alliances) (\(open) open)")
    }
    let alliance = "[\(DigestWords.line(digest.alliance, 80))] "
    switch digest.occasion {
    case .baseline: return alliance + "first night: \(open) open"
    case .input: return alliance + "input changed: \(open) open"
    case .rules: return alliance + "rules changed: \(open) open"
    case .quiet where digest.conditions.isEmpty: return alliance + (open == 0 ? "all quiet" : "nothing new (\(open) open)")
    case .changes, .quiet: return alliance + (told.isEmpty ? "about the input" : told) + " (\(open) open)"
    }
  }

  /// The text, ending with a line end.
  /// - Parameter width: columns; a longer word stands on a line of its own.
  public static func render(_ digests: [Digest], width: Int = 76) -> String {
    digests.map { section(DigestWords($0), width) }.joined(separator: "\n" + String(repeating: "-", count: min(width, 76)) + "\n\n")
  }

  private static func section(_ words: DigestWords, _ width: Int) -> String {
    var blocks = [Wrapping.block(words.head, indent: 0, width: width) + "\n" + Wrapping.block(words.summary, indent: 0, width: width)]
    blocks += words.items.enumerated().map { index, item in
      let lines =
        [item.facts, item.sentence].filter { !$0.isEmpty } + item.lines.map { "\($0.label): \($0.text)" } + ["More: \(item.command)"]
      return
        ([Wrapping.block(item.title, head: "\(index + 1). ", indent: 4, width: width)]
        + lines.map { Wrapping.block($0, indent: 4, width: width) }).joined(separator: "\n")
    }
    if !words.conditions.isEmpty {
      blocks.append(
        (["About the input:"] + words.conditions.map { Wrapping.block($0, head: "  - ", indent: 4, width: width) }).joined(separator: "\n"))
    }
    blocks.append(words.foot.map { Wrapping.block($0, indent: 0, width: width) }.joined(separator: "\n"))
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
