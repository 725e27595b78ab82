import ArgumentParser
import Events
import Harbinger
import Output
import Reports
import Setup
import Trials
import YAML

/// `harbinger backtest`: what past nights would have told.
struct BacktestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Show what nightly runs would have told over the last year, by the rules of today.",
    discussion: """
      The exports are read once, and judged as of every day. What is known to have happened stands in events.yaml beside the alliance file (escalation, exit, repair); \
      how early each was warned of is counted.

      harbinger backtest samples/souring
      harbinger backtest samples/souring --from 2026-01-01 --format json --output backtest.json
      """)

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @OptionGroup var nights: NightArguments

  @Option(help: ArgumentHelp("How to write it: \(TextFormat<Backtest>.words(TextFormat<Backtest>.all)).", valueName: "format"))
  var format = "text"

  @Option(help: ArgumentHelp("Write to this file instead of the terminal; it appears whole or not at all.", valueName: "path"))
  var output: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let writer = try TextFormat.named(format, among: TextFormat<Backtest>.all)
      let file = try Loading.requiredAllianceFile(alliance)
      if let output { try ResultFile.check(output, reading: Loading.inputs([file])) }
      let (loaded, marked) = try nights.alliance(file)
      let pack = try nights.pack(file, loaded)
      let replay = try await nights.replay(loaded, pack)
      let found = await replay.nights(try nights.days(of: replay, loaded.id))
      let backtest = Backtest(found, marked: marked, kinds: pack.kinds)
      let text = writer.render(backtest, output == nil ? Terminal.width : 80)
      if let output { try ResultFile.write(Printable.text(text), to: output) } else { Terminal.print(text) }
      if replay.isPartial { throw Stop(.partial, []) }
    }
  }
}
