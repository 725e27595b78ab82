import Files
import Harbinger
import ArgumentParser
import Authoring
import Events
import Intake
import Setup

/// `harbinger init`: an alliance file to start from.
struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draft an alliance file from exports.",
    discussion: """
      Reads who, when and where (domains, people, recurring meetings, covered days), never what was written, and prints an alliance file to be completed by hand.

      harbinger init mail.mbox slack.zip calendar.ics --output alliance.yaml
      """)

  @Argument(help: "Exports as they were handed over.")
  var paths: [String]

  @Option(help: ArgumentHelp("A party with its mail domains; may be repeated. Else the domains found.", valueName: "name=domain,..."))
  var party: [String] = []

  @Option(
    help: ArgumentHelp(
      "The time zone in which the alliance counts its days; else the one that calendars name, else UTC, to be replaced.", valueName: "zone")
  )
  var timezone: String?

  @Option(help: ArgumentHelp("Write to this file, which must not exist yet.", valueName: "path"))
  var output: String?

  /// The countries whose public holidays the rules know; without rules a draft proposes none.
  private var countries: [String] {
    let folder = try? RulePack.locate(asked: nil, besides: output.map { Path.folder(of: $0) })
    return folder.map { PublicHolidays.load(RulePack.holidays(in: $0)).countries.map(\.country) } ?? []
  }

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let asked = try timezone.map { name throws(Stop) in
        guard let zone = ZoneRules(identifier: name) else {
          throw Stop(.usage, "--timezone: '\(name)' is not known; write it as Europe/Amsterdam")
        }
        return zone
      }
      let parties = try BareExports.parties(party)
      let survey = await Survey(paths, zone: asked ?? .utc)
      for problem in survey.accounting.problems { Terminal.complain(problem.commandLine) }
      if survey.accounting.files.allSatisfy({ $0.records == 0 }) {
        throw Stop(.input, "nothing could be read in \(paths.joined(separator: ", ")), so there is nothing to draft from")
      }
      let zone = asked ?? survey.zone
      var draft = survey.draft(parties: parties, zone: zone ?? .utc)
      if zone == nil { draft.zone = "" }
      draft.countries = countries
      draft.schema = FileSchema.place(besides: output.map { Path.folder(of: $0) }) ?? ""
      let text = draft.text
      if let output {
        if Path.exists(output) {
          throw Stop(.usage, "\(output): is there already; choose another name, so that nothing of yours is lost")
        }
        try ResultFile.write(text, to: output)
        Terminal.complain("\(output): written; complete it (purpose, approved, agreed), then run `harbinger scan \(output)`")
      } else {
        Terminal.print(text)
      }
      if !survey.accounting.problems.isEmpty { throw Stop(.partial, []) }
    }
  }
}
