import ArgumentParser
import Authoring

/// The program: one file a subcommand.
@main
struct Harbinger: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "harbinger",
    abstract: "Early warnings for alliances, from the messages and meeting logs that the partners leave behind.",
    discussion: """
      The main job is `harbinger scan ALLIANCE`: it reads the exports that the alliance file names and prints a short ranked list of warnings, each with its evidence, \
      its arithmetic and a question for both sides. Nothing leaves this machine.

      Exit codes: 0 done; 1 internal error, or the result could not be written in full; 2 some configuration is invalid, what it concerns was not run; 3 input stale or missing; \
      5 some files unreadable, the rest analysed; 6 with --fail-on: an alert of that severity or higher is open; 64 the command line is wrong. Of several that hold the first counts, in the \
      order 1, 6, 2, 3, 5.
      """,
    version: Version.text,
    subcommands: [
      Scan.self, Inspect.self, Init.self, Check.self, Test.self, Hear.self, Explain.self, ParadoxCommand.self, Formats.self, Kinds.self,
      HolidayCommand.self, Schema.self, Docs.self,
      Simulate.self,
    ])
}
