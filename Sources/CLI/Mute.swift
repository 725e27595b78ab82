import Files
import Harbinger
import Alerts
import ArgumentParser
import Authoring
import Events
import Intake
import Rules
import Setup
import Store
import Output

/// `harbinger mute`: an alert is left out of the list for a while.
struct Mute: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leave an alert out of the list for a while, by an entry in the alliance's override.yaml.",
    discussion: """
      What is muted is found, scored and counted all the same; the report says how much is hidden, and by what. A mute always ends.

      harbinger mute 2 samples/souring --until 30d --why "the price talks are under way" --by "alliance office" --preview
      """)

  @Argument(help: "The id of an alert, or its place in the list.")
  var alert: String

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @Option(help: ArgumentHelp("How long it holds (30d, 4w), or its last day.", valueName: "30d|date"))
  var until: String

  @Option(help: ArgumentHelp("Why it need not be told.", valueName: "reason"))
  var why: String

  @Option(help: ArgumentHelp("Who decided it: a role, or both parties.", valueName: "who"))
  var by: String

  @Flag(help: "Show what it would hide, and write nothing.")
  var preview = false

  @Flag(help: "It is meant to hold for longer than half a year.")
  var long = false

  @OptionGroup var arguments: AllianceArguments

  @OptionGroup var portfolio: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let file = try Loading.requiredAllianceFile(alliance)
      let judged = try await arguments.judged(file)
      let found = try judged.alert(named: alert)
      let zone = judged.intake.alliance.zone
      let muting = try Muting(
        found, in: judged.judgement, until: until, why: why, by: by,
        today: zone.day(of: try arguments.clock(in: zone).advanced(by: -1)), isLong: long, allianceFile: file)
      if !preview {
        try muting.write(command: "mute", at: Terminal.now)
        try note(found, muting.last)
      }
      Terminal.print(text(muting))
    }
  }

  /// Writes it down in the audit log of the portfolio, where there is one; who and why stand in the override file in any case.
  private func note(_ found: Alert, _ last: Day) throws(Stop) {
    guard try portfolio.place() != nil else { return }
    let entry = AuditEntry(.mute, alliance: found.alliance, what: "alert=\(found.id) rule=\(found.rule) until=\(last)", by: by, why: why)
    try portfolio.record(entry)
  }

  private func text(_ muting: Muting) -> String {
    let lines = muting.hidden.map { "  \($0.id)  \($0.title)" }
    return
      (["\(preview ? "Would hide" : "Hides") \(muting.told), up to \(muting.last):"] + lines
      + ["\(preview ? "It would be written" : "Written") into \(muting.path):", "  \(muting.line)"]).joined(separator: "\n") + "\n"
  }
}
