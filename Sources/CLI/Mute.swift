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
      for (option, text) in [("--why", why), ("--by", by)] where text.allSatisfy(\.isWhitespace) {
        throw Stop(.usage, "\(option) is empty; nothing is hidden without a reason and a name")
      }
      let judged = try await arguments.judged(file)
      let found = try judged.alert(named: alert)
      if let mute = found.hiddenBy, mute.kind == .mute {
        throw Stop(
          .usage,
          "\(found.id) is muted already\(mute.until.map { ", up to \($0)" } ?? ""), by \(mute.by); to change that, change the entry at \(mute.place)"
        )
      }
      let zone = judged.intake.alliance.zone
      let today = zone.day(of: try arguments.clock(in: zone).advanced(by: -1))
      let last = try MuteEntry.lastDay(until, from: today)
      guard long || last - today <= MuteEntry.longest else {
        throw Stop(
          .usage,
          "--until: \(last) is \(last - today) days ahead, and what is muted so long is forgotten; if it is meant, add --long")
      }
      let entry = MuteEntry(found, until: last, why: why, by: by)
      let path = Loading.overridePath(besides: file)
      let old = try Loading.text(of: path)
      guard let new = entry.added(to: old, schema: FileSchema.place(of: "override", besides: Path.folder(of: file))) else {
        throw Stop(.configuration, "\(path): 'mutes' stands on one line; put this below it by hand, a line each:\n  \(entry.line)")
      }
      let hidden = try entry.hidden(in: judged.judgement, written: new, path: path)
      if !preview {
        let proof = "hides \(hidden.isEmpty ? "nothing that is listed now" : counted(hidden.count, "alert"))"
        try TuningLog.write(
          new, over: old, to: path, for: .init(command: "mute", by: by, why: why, proof: proof, time: Terminal.now), allianceFile: file)
        try note(found, last)
      }
      Terminal.print(text(hidden, entry, path, last))
    }
  }

  /// Writes it down in the audit log of the portfolio, where there is one; who and why stand in the override file in any case.
  private func note(_ found: Alert, _ last: Day) throws(Stop) {
    guard try portfolio.place() != nil else { return }
    let entry = AuditEntry(.mute, alliance: found.alliance, what: "alert=\(found.id) rule=\(found.rule) until=\(last)", by: by, why: why)
    try portfolio.record(entry)
  }

  private func text(_ hidden: [Alert], _ entry: MuteEntry, _ path: String, _ last: Day) -> String {
    let what = hidden.isEmpty ? "nothing that is listed now" : counted(hidden.count, "alert")
    let lines = hidden.map { "  \($0.id)  \($0.title)" }
    return
      (["\(preview ? "Would hide" : "Hides") \(what), up to \(last):"] + lines
      + ["\(preview ? "It would be written" : "Written") into \(path):", "  \(entry.line)"]).joined(separator: "\n") + "\n"
  }
}
