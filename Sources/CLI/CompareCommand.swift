import ArgumentParser
import Events
import Files
import Harbinger
import Output
import Reports
import Setup
import Store
import Trials
import YAML

/// `harbinger compare`: what a change of rules does.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what a change of rules, phrases or overrides would have told otherwise over the last year.",
    discussion: """
      OLD and NEW are each a folder of rules, an override file, a revision that git knows (HEAD~1, 2026-11-01, a tag), or the word 'now' for what holds today. \
      With an override file the rules are those of today. What people said of alerts that are no longer told is taken from the state of the nightly runs, where --state or --portfolio names one.

      harbinger compare now draft-override.yaml samples/souring
      harbinger compare HEAD~1 now alliances/northwind alliances/contoso
      """)

  @Argument(help: "What held before: a folder of rules, an override file, a revision of git, or 'now'.")
  var old: String

  @Argument(help: "What is to hold: the same.")
  var new: String

  @Argument(help: "Alliance files, or folders that hold one.")
  var alliances: [String]

  @OptionGroup var nights: NightArguments

  @OptionGroup var portfolio: PortfolioArguments

  @Option(help: ArgumentHelp("How to write it: \(TextFormat<[Comparison]>.words(TextFormat<[Comparison]>.all)).", valueName: "format"))
  var format = "text"

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let writer = try TextFormat.named(format, among: TextFormat<[Comparison]>.all)
      var files: [String] = []
      for path in alliances {
        let found = Loading.allianceFiles(path)
        guard !found.isEmpty else { throw Stop(.usage, "\(path): there is no alliance file; give alliance.yaml or its folder") }
        files += found
      }
      var comparisons: [Comparison] = []
      var isPartial = false
      for file in files {
        let found = try await comparison(of: file)
        comparisons.append(found.comparison)
        isPartial = isPartial || found.isPartial
      }
      Terminal.print(writer.render(comparisons, Terminal.width))
      if isPartial { throw Stop(.partial, []) }
    }
  }

  private func comparison(of file: String) async throws(Stop) -> (comparison: Comparison, isPartial: Bool) {
    let (alliance, marked) = try nights.alliance(file)
    let packs = [
      try RuleSource(old).pack(asked: nights.reading.rules, file, alliance),
      try RuleSource(new).pack(asked: nights.reading.rules, file, alliance),
    ]
    var replays = [try await nights.replay(alliance, packs[0])]
    // Where the phrases are the same, the records are read once for both.
    if let again = replays[0].judged(by: packs[1]) {
      replays.append(again)
    } else {
      replays.append(try await nights.replay(alliance, packs[1]))
    }
    var backtests: [Backtest] = []
    for replay in replays {
      let found = await replay.nights(try nights.days(of: replay, alliance.id))
      backtests.append(Backtest(found, marked: marked, kinds: replay.pack.kinds))
    }
    let comparison = Comparison(backtests[0], backtests[1], verdicts: try portfolio.ledger(of: alliance.id))
    return (comparison, replays[0].isPartial)
  }
}
