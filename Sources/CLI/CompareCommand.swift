import ArgumentParser
import Events
import Files
import Harbinger
import Ledger
import Output
import Reports
import Rules
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

      What the change would silence in the samples that come with the rules is told too: what they hold is known.

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

  @Option(help: ArgumentHelp("How to write it: \(TextFormat<Comparisons>.words(TextFormat<Comparisons>.all)).", valueName: "format"))
  var format = "text"

  @Flag(help: "Leave out the samples that come with the rules.")
  var skipSamples = false

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let writer = try TextFormat.named(format, among: TextFormat<Comparisons>.all)
      var files: [String] = []
      for path in alliances {
        let found = Loading.allianceFiles(path)
        guard !found.isEmpty else { throw Stop(.usage, "\(path): there is no alliance file; give alliance.yaml or its folder") }
        files += found
      }
      var comparisons: [Comparison] = []
      var isPartial = false
      var first: [RulePack] = []
      for file in files {
        let (alliance, marked) = try nights.alliance(file)
        let rules = try nights.rules(of: file, portfolio)
        let packs = [
          try RuleSource(old).pack(asked: rules, file, alliance), try RuleSource(new).pack(asked: rules, file, alliance),
        ]
        if first.isEmpty { first = packs }
        let found = try await comparison(of: alliance, marked, packs, verdicts: try portfolio.ledger(of: alliance.id))
        comparisons.append(found.comparison)
        isPartial = isPartial || found.isPartial
      }
      Terminal.print(writer.render(Comparisons(comparisons, net: skipSamples ? nil : try await net(first, besides: files)), Terminal.width))
      if isPartial { throw Stop(.partial, []) }
    }
  }

  private func comparison(
    of alliance: Alliance, _ marked: MarkedEvents, _ packs: [RulePack], verdicts: Ledger
  ) async throws(Stop) -> (comparison: Comparison, isPartial: Bool) {
    let replay = try await nights.replay(alliance, packs[0])
    let days = try nights.days(of: replay, alliance.id)
    return (try await comparison(replay, packs[1], days, marked, verdicts: verdicts), replay.isPartial)
  }

  /// What some records tell by the rules that they were read with, and by others.
  private func comparison(
    _ old: Replay, _ pack: RulePack, _ days: ClosedRange<Day>, _ marked: MarkedEvents, verdicts: Ledger
  ) async throws(Stop) -> Comparison {
    let new: Replay
    // Where the phrases are the same, the records are read once for both.
    if let again = old.judged(by: pack) { new = again } else { new = try await nights.replay(old.alliance, pack) }
    let (before, after) = (await old.nights(days), await new.nights(days))
    return Comparison(
      Backtest(before, marked: marked, kinds: old.pack.kinds), Backtest(after, marked: marked, kinds: pack.kinds), verdicts: verdicts)
  }

  /// The samples that lie beside the rules, judged by the same two rule sets, as far as these are not compared already.
  ///
  /// What one alliance does not want to be told for a while says nothing of another: mutes and exceptions stay out of it.
  private func net(_ packs: [RulePack], besides files: [String]) async throws(Stop) -> SafetyNet? {
    let rules = try files.first.map { file throws(Stop) in try nights.rules(of: file, portfolio) } ?? nil
    let folder = try RulePack.locate(asked: rules, besides: files.first.map { Path.folder(of: $0) })
    let known = Set(files.map { RealPath.of($0) ?? $0 })
    let samples = Loading.allianceFiles(Path.join(Path.folder(of: folder), "samples")).filter { !known.contains(RealPath.of($0) ?? $0) }
    let bare = packs.map { pack in
      var pack = pack
      pack.override.suppressions = Suppressions()
      return pack
    }
    var found: [Comparison] = []
    for sample in samples {
      let (alliance, _) = try Loading.alliance(sample)
      let (marked, _) = MarkedEvents.read(besides: sample, parties: alliance.parties.map(\.id))
      let replay = try await nights.replay(alliance, bare[0])
      guard let days = replay.days else { continue }
      found.append(try await comparison(replay, bare[1], days, marked, verdicts: Ledger()))
    }
    return found.isEmpty ? nil : SafetyNet(found)
  }
}
