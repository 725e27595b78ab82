import Output
import Reports
import Harbinger
import Alerts
import ArgumentParser
import Authoring
import Events
import Intake

/// `harbinger inspect`: what was read, and what could not be.
struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was read: formats, counts, covered window, unknown people, losses.",
    discussion: "PATH is an alliance file, a folder that holds one, or exports as they were handed over. Nothing is judged.")

  @Argument(help: "Alliance files, folders that hold one, or exports.")
  var paths: [String]

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = "text"

  @Option(
    help: ArgumentHelp(
      "Write people whom no party claims to this file, with all their addresses; only you may read it.", valueName: "file"))
  var unknownPeople: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard ["text", "json"].contains(format) else { throw Stop(.usage, "--format: '\(format)' is not known; write text or json") }
      if let unknownPeople { try ResultFile.check(unknownPeople, reading: Loading.inputs(paths)) }
      let inspection = try await Inspection(paths, progress: ProgressBar.onTerminal())
      ProgressBar.wipe()
      for problem in inspection.problems { Terminal.complain(problem.commandLine) }
      if let unknownPeople { try ResultFile.write(inspection.unknown.table, to: unknownPeople) }
      Terminal.print(format == "json" ? inspection.json.rendered() + "\n" : inspection.text(width: Terminal.width))
      if !inspection.problems.isEmpty { throw Stop(inspection.isEmpty ? .input : .partial, []) }
    }
  }
}
