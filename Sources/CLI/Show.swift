import Harbinger
import Alerts
import ArgumentParser
import Authoring
import Store

/// `harbinger show`: a piece of evidence as it stands in its source.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a piece of an alert's evidence as it stands in its source.",
    discussion: """
      People, addresses and numbers are taken out. With --full they stay: then a reason is asked for, and who saw what and why is added to the audit log of the portfolio; where none is named, to \
      \(DisclosureLog.name) beside the alliance file, from where the next nightly run takes it. What is internal to one side is never shown.

      harbinger explain 1 samples/souring     lists the evidence of the first alert with its numbers
      harbinger show 1 2 samples/souring      shows the second piece of it
      """)

  @Argument(help: "The id of an alert, or its place in the list.")
  var alert: String

  @Argument(help: "Which piece, as `harbinger explain` numbers them.")
  var number: Int

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @Flag(help: "Show it unredacted; takes --why.")
  var full = false

  @Option(help: ArgumentHelp("Why it must be seen in full.", valueName: "reason"))
  var why: String?

  @Option(help: ArgumentHelp("Who looks at it; else the user who is logged in.", valueName: "who"))
  var by: String?

  @OptionGroup var arguments: AllianceArguments

  @OptionGroup var portfolio: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let reason = why ?? ""
      if full, reason.allSatisfy(\.isWhitespace) {
        throw Stop(.usage, "--full shows names and numbers: say why with --why \"...\"; it is written down")
      }
      let file = try Loading.requiredAllianceFile(alliance)
      let judged = try await arguments.judged(file)
      let found = try judged.alert(named: alert)
      let pseudonyms = judged.intake.alliance.privacy.pseudonyms ? try PseudonymKey.load(besides: file) : nil
      let shown = try ShownEvidence(found, number: number, judged, full: full, by: pseudonyms)
      if full {
        try note(found, reason, file)
      }
      Terminal.print(shown.rendered)
    }
  }

  /// Writes down who sees what and why, before it is shown.
  private func note(_ found: Alert, _ reason: String, _ file: String) throws(Stop) {
    let who = by ?? Terminal.user
    guard portfolio.isNamed else {
      return try DisclosureLog.add(found, number: number, why: reason, by: who, at: Terminal.now, allianceFile: file)
    }
    let entry = AuditEntry(.shown, alliance: found.alliance, what: "alert=\(found.id) evidence=\(number)", by: who, why: reason)
    try portfolio.record(entry)
  }
}
