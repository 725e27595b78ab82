import Reports
import Output
import Harbinger
import Alerts
import ArgumentParser
import Authoring
import Events
import Intake
import Rules
import Setup

/// `harbinger scan`: the main job.
struct Scan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the ranked warnings of an alliance.",
    discussion: """
      PATH is an alliance file, a folder that holds one (alliance.yaml) or several in folders of their own, or exports as they were handed over. For bare exports the parties are taken from --party, \
      else from the mail domains found in them.

      harbinger scan samples/souring
      harbinger scan mail.mbox slack.zip --party "Northwind=northwind.example" --party "Contoso=contoso.example"
      """)

  @Argument(help: "Alliance files, folders that hold one, or bare exports.")
  var paths: [String]

  @OptionGroup var arguments: AllianceArguments

  @Option(help: ArgumentHelp("How to write the result: \(ReportFormat.all.map(\.id).joined(separator: ", ")).", valueName: "format"))
  var format = "text"

  @Option(help: ArgumentHelp("Write to this file instead of the terminal; it appears whole or not at all.", valueName: "path"))
  var output: String?

  @Option(help: ArgumentHelp("End with exit code 6 if an alert of this severity (1-5) or higher is open.", valueName: "severity"))
  var failOn: Int?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard let writer = ReportFormat.all.first(where: { $0.id == format }) else {
        throw Stop(.usage, "--format: '\(format)' is not known; write one of \(ReportFormat.all.map(\.id).joined(separator: ", "))")
      }
      if let failOn, !(1...5).contains(failOn) {
        throw Stop(.usage, "--fail-on: \(failOn) is no severity; write a number from 1 to 5")
      }
      if let output { try ResultFile.check(output, reading: Loading.inputs(paths)) }
      var reports: [Report] = []
      var empty: [String] = []
      let now = try arguments.clock(in: .utc)
      try await arguments.judge(paths) { judged in
        for problem in judged.problems { Terminal.complain(problem.commandLine) }
        for line in Loading.rendered(judged.expired) { Terminal.complain(line) }
        reports.append(Report(judged.judgement))
        if judged.intake.timeline.count == 0 {
          empty.append("\(judged.judgement.alliance): nothing was read that could be judged; check the paths under sources:")
        }
      } leaveOut: { path in
        let why = Condition(.configuration, "\(path) is not valid; `harbinger check --alliance \(path)` says why", source: path)
        reports.append(Report(Judgement(unjudged: path, because: why, now: now)))
        empty.append("\(path): could not be judged; the others were")
      }
      let options = RenderOptions(width: output == nil ? Terminal.width : 80, colour: output == nil && Terminal.colour)
      let text = writer.render(reports, options)
      if let output { try ResultFile.write(Printable.text(text), to: output) } else { Terminal.print(text, isColoured: options.colour) }
      let judgements = reports.map(\.judgement)
      let highest = judgements.flatMap(\.alerts).filter { $0.isOpen && $0.isAboveWatch }.map(\.severity).max() ?? 0
      let conditions = Set(judgements.flatMap(\.conditions).map(\.kind))
      // What the operator asked to be woken for comes first, and is never drowned by a damaged file.
      for line in empty { Terminal.complain(line) }
      if let failOn, highest >= failOn { throw Stop(.alert, "an alert of severity \(highest) is open") }
      if conditions.contains(.configuration) { throw Stop(.configuration, []) }
      if !empty.isEmpty || !conditions.isDisjoint(with: [.nothing, .missing, .stale]) { throw Stop(.input, []) }
      if conditions.contains(.unreadable) { throw Stop(.partial, []) }
    }
  }
}
