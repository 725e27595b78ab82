import Events
import Ledger
import Output
import Rules

/// A digest in the words that all its renderings share, each on one line and free of what steers a screen or turns text around.
///
/// Nothing here is escaped for a medium: each rendering does that for its own.
struct DigestWords {
  /// One alert in words.
  struct Item {
    /// What is told of it, then its title: `Worse: Changes without notice`; the title alone where nothing is news.
    var title: String
    /// Strength, severity, points, since when, and of whom.
    var facts: String
    /// Empty where it is only named.
    var sentence: String
    /// What follows it, each with its label; `Ask both`, `Would close it`, `How it ended`.
    var lines: [(label: String, text: String)]
    /// The command that shows more.
    var command: String
  }

  /// `northwind-contoso: Northwind, Contoso`.
  let head: String
  /// `As of 2026-05-12: 2 new, 1 resolved; 9 open in all.`, and why it is sent.
  let summary: String
  let items: [Item]
  /// What holds of the input.
  let conditions: [String]
  /// What stands at the end of each: how to see more, the budget, the audit log, the purpose.
  let foot: [String]

  init(_ digest: Digest) {
    head = Self.line("\(digest.alliance): \(digest.parties.joined(separator: ", "))", 400)
    let told = digest.occasion == .baseline ? "" : Self.counts([digest])
    let all = counted(digest.open, "alert") + " open" + (told.isEmpty ? "" : " in all")
    summary = "As of \(digest.day): \(told.isEmpty ? "" : told + "; ")\(all). \(Self.why(digest.occasion))".trimmedEnd
    items = digest.items.enumerated().map { Self.item($1, in: digest, number: $0) }
    conditions = digest.conditions.map { Self.line($0, 600) }
    foot =
      [
        items.isEmpty
          ? "To see what is open: harbinger alerts" : "To see more: harbinger alerts show ID; all that is open: harbinger alerts",
        "In the last 91 days \(counted(digest.mailed, "alert")) of severity 3 or higher \(digest.mailed == 1 ? "was" : "were") mailed of this alliance, this time included; a quiet alliance may have \(digest.budget).",
      ] + (digest.auditHead.isEmpty ? [] : ["Head of the audit log: \(Self.line(digest.auditHead, 200))"])
      + ["Purpose: \(Self.line(digest.purpose, 600))"]
  }

  private static func why(_ occasion: Digest.Occasion) -> String {
    switch occasion {
    case .baseline: "This is the first night: what stands open is summed up once, and nothing of it is news."
    case .input: "Part of the input was lost, or is there again: what the difference makes is summed up once."
    case .rules: "The rules, or who is listened to, were changed: what is found now that was not before is summed up once."
    case .changes: ""
    case .quiet: "Nothing new was told for a week."
    }
  }

  /// What was told before, and what stands far down, is named and no more: who wants it in full asks for it.
  private static func item(_ item: Digest.Item, in digest: Digest, number: Int) -> Item {
    let isShort = item.news == .still || item.news == .easing || number >= full
    let isOver = item.news == .resolved
    var facts = ["\(item.strength.name), severity \(item.severity), \(Wrapping.points(item.points)) points"]
    facts.append(isOver ? "from \(item.since) to \(item.last)" : "since \(item.since)")
    if item.state.rawValue != item.news.rawValue, item.news != .still || item.state != .open { facts.append(item.state.words) }
    if !item.parties.isEmpty { facts.append(item.parties.joined(separator: ", ")) }
    if item.isCircle { facts.append("both sides take part") }
    let lines =
      isShort ? [] : isOver ? [("How it ended", item.resolvedBy)] : [("Ask both", item.ask), ("Would close it", item.closes)]
    return Item(
      title: line(digest.occasion == .baseline ? item.title : "\(news(item.news)): \(item.title)", 300),
      facts: line(facts.joined(separator: "; "), 400),
      sentence: isShort ? "" : line(item.sentence, 1000), lines: lines.filter { !$0.1.isEmpty }.map { ($0.0, line($0.1, 600)) },
      command: "harbinger alerts show \(line(item.id, 80))")
  }

  /// How many are told in full.
  private static let full = 7

  private static func news(_ news: Digest.News) -> String {
    switch news {
    case .new: "New"
    case .reopened: "Back again"
    case .worse: "Worse"
    case .easing: "Easing"
    case .resolved: "Resolved"
    case .still: "Still open"
    }
  }

  /// `2 new, 1 worse, 1 resolved`; empty if nothing is told of.
  static func counts(_ digests: [Digest]) -> String {
    let words: [(Digest.News, String)] = [
      (.new, "new"), (.reopened, "back again"), (.worse, "worse"), (.easing, "easing"), (.resolved, "resolved"), (.still, "still open"),
    ]
    return words.compactMap { news, word in
      let count = digests.reduce(0) { $0 + $1.count(news) }
      return count == 0 ? nil : "\(count) \(word)"
    }.joined(separator: ", ")
  }

  /// Text on one line, of at most so many characters (scalars), with what controls a screen replaced.
  static func line(_ text: String, _ most: Int) -> String {
    // What is very long is cut before it is looked through.
    let shown = text.unicodeScalars.prefix(most + 1)
    let isCut = shown.count > most
    var view = String.UnicodeScalarView()
    view.append(contentsOf: shown.prefix(isCut ? most - 3 : most).map { $0.properties.isWhitespace ? " " : $0 })
    return Printable.text(String(view)) + (isCut ? "..." : "")
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
