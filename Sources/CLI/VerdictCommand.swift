import ArgumentParser
import Events
import Harbinger
import Output
import Store

/// `harbinger verdict`: somebody says what an alert was worth.
struct VerdictCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdict",
    abstract: "Say of an alert whether it was useful; from five alerts called useful or noise on that moves the points of their rule.",
    discussion: """
      The last word of each side on an alert counts; known (right, and no news) and unsure say nothing of the rule. What is useful raises the points of the rule for this alliance, what is noise lowers them: to at most 1.4 and at least 0.6 of what they were.

      harbinger verdict tc4m9rp7 useful --by northwind
      """)

  @Argument(help: "The id of an alert.")
  var alert: String

  @Argument(help: "\(Verdict.Word.allCases.map(\.rawValue).joined(separator: ", ")).")
  var word: String

  @Option(help: ArgumentHelp("Who says it: the id of a party, or a role.", valueName: "who"))
  var by: String

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard let said = Verdict.Word(rawValue: word) else {
        throw Stop(.usage, "'\(word)' is no verdict; write one of \(Verdict.Word.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      guard !by.allSatisfy(\.isWhitespace) else { throw Stop(.usage, "--by is empty; a verdict has somebody who gave it") }
      try arguments.changing { (store) throws(Stop) in
        let (alliance, ledger, entry) = try store.found(alert)
        let next = ledger.heard(Verdict(alert: alert, rule: entry.rule, word: said, by: by, on: Terminal.today))
        try Stop.kept { () throws(StoreError) in
          try store.keep(
            next, of: alliance, recording: [AuditEntry(.verdict, alliance: alliance, what: "alert=\(alert) word=\(said.rawValue)", by: by)],
            at: Terminal.now)
        }
        Terminal.print(text(said, entry, next))
      }
    }
  }

  private func text(_ said: Verdict.Word, _ entry: Ledger.Entry, _ next: Ledger) -> String {
    let trust = next.trust[entry.rule].map { "from the next run on the points of '\(entry.rule)' are multiplied by \(decimal($0, 2))" }
    let hint = said == .noise && trust != nil ? " `harbinger suggest` looks for a change that spares such noise." : ""
    return
      "Noted: \(entry.title), \(said.rawValue) (\(by)); \(trust ?? "from \(Opinions.enough) alerts of the rule on that somebody called useful or noise its points move").\(hint)\n"
  }
}
