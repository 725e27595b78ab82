import Reports
import Harbinger
import ArgumentParser
import Authoring

/// `harbinger paradoxes`: the poles of each paradox over time.
struct ParadoxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paradoxes", abstract: "Show the two poles of each paradox over time, with the band of the alliance.",
    discussion: "One point every four weeks, each over the window of its rule. docs/paradoxes.md says how to read it.")

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @Option(help: "text, or csv to plot it.")
  var format = "text"

  @OptionGroup var arguments: AllianceArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard format == "text" || format == "csv" else {
        throw Stop(.usage, "--format: '\(format)' is not known; write text or csv")
      }
      let paradoxes = try await arguments.judged(alliance).paradoxes
      Terminal.print(format == "csv" ? paradoxes.csv : paradoxes.text)
    }
  }
}
