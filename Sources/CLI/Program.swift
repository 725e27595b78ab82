import Reports
import Files
import ArgumentParser
import Authoring
import Glibc
import Harbinger
import YAML

/// The program: one file a subcommand.
@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "harbinger",
    abstract: "Early warnings for alliances, from the messages and meeting logs that the partners leave behind.",
    discussion: """
      The main job is `harbinger scan ALLIANCE`: it reads the exports that the alliance file names and prints a short ranked list of warnings, each with its evidence, \
      its arithmetic and a question for both sides. Nothing leaves this machine.

      Exit codes: 0 done; 1 internal error, or the result could not be written in full; 2 some configuration is invalid, what it concerns was not run; 3 input stale or missing; \
      4 another run is at work on the same state; 5 some files unreadable, the rest analysed; 6 with --fail-on: an alert of that severity or higher is open; 7 a delivery failed, or the time of a run was up; 64 the command line is wrong. Of several that hold the first counts, in the \
      order 1, 4, 6, 2, 7, 3, 5.

      Installed, the rules and samples to try lie in ../share/harbinger beside the folder of this program, and the documents in ../share/doc/harbinger; in a checkout all lie at its top.
      """,
    version: Version.text,
    subcommands: [
      Scan.self, NightlyCommand.self, Doctor.self, Inspect.self, Init.self, Check.self, Test.self, Hear.self, TeachCommand.self,
      Explain.self, Show.self,
      Mute.self,
      AlertsCommand.self,
      VerdictCommand.self, Acknowledge.self, StateCommand.self, HistoryCommand.self, AuditCommand.self, PurgeCommand.self,
      PersonCommand.self, PrivacySheetCommand.self,
      ParadoxCommand.self, BacktestCommand.self, CompareCommand.self, SweepCommand.self, SuggestCommand.self, CalibrateCommand.self,
      ChangesCommand.self,
      WorkbenchCommand.self,
      Formats.self, Kinds.self,
      HolidayCommand.self, Schema.self, Docs.self,
      Simulate.self,
    ])

  /// Before the arguments are taken apart: somebody who misspells a command, or forgets it, should not read of "unexpected arguments".
  static func main() async {
    Terminal.open()
    BookCache.keep(in: CacheFolder.path)
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) {
      Terminal.complain("there is no command '\(first)'; \(meant(by: first, with: arguments))")
      Glibc.exit(ExitCode.validationFailure.rawValue)
    }
    await main(arguments)
  }

  private static var commands: [String] {
    configuration.subcommands.compactMap { $0._commandName } + ["help"]
  }

  private static func meant(by word: String, with arguments: [String]) -> String {
    if Path.exists(word) { return "write: harbinger scan \(arguments.joined(separator: " "))" }
    let near = nearest(to: word, among: commands).map { "did you mean '\($0)'? " } ?? ""
    return "\(near)`harbinger --help` lists them"
  }
}
