import ArgumentParser
import Events
import Harbinger
import Intake

/// What commands take that read an alliance and print something else than its judgement.
struct ReadingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the rules and lexicons.", discussion: "Else rules/ beside the alliance file, else ./rules, else the installed ones.",
      valueName: "dir"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "What counts as now: an approval that ended before allows nothing.", discussion: "Else the clock.", valueName: "date"))
  var now: String?

  @Option(help: ArgumentHelp("How many tasks read at once; the result is the same for any number.", visibility: .hidden))
  var threads: Int?

  /// `--now`, else the clock.
  func clock(in zone: ZoneRules) throws(Stop) -> Timestamp { try Instants.clock(now, in: zone) }

  /// How many tasks read at once.
  var tasks: Int { threads ?? Intake.processors }
}
