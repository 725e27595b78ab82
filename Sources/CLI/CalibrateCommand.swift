import ArgumentParser
import Authoring
import Events
import Files
import Harbinger
import Output
import Reports
import Setup
import Store
import Trials
import YAML

/// `harbinger calibrate`: what the rules raise by chance, and which thresholds keep that within a budget.
struct CalibrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "State how many alerts a year each rule raises by chance, and propose thresholds for a budget.",
    discussion: """
      The quiet time of the alliance (nothing of severity 3 or higher stood, no marked escalation or exit lies near) is laid in random orders, and judged by the present rules: \
      what fires then fires by chance. Beside it stands what the simulator measured. With --budget it looks for thresholds that keep the expected alerts of severity 3 or higher within \
      it, and says what these would have cost over past nights.

      harbinger calibrate samples/healthy
      harbinger calibrate samples/souring --budget 2/quarter
      """)

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @OptionGroup var nights: NightArguments

  @OptionGroup var portfolio: PortfolioArguments

  @Option(help: ArgumentHelp("Alerts that may be told by chance: 2/quarter, 1/month, 6/year.", valueName: "budget"))
  var budget: String?

  @Option(help: "Random orders of a year each.")
  var histories = 40

  @Option(help: "The same seed gives the same orders.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How to write it: \(TextFormat<Calibration>.words(TextFormat<Calibration>.all)).", valueName: "format"))
  var format = "text"

  @Flag(help: "With --budget: write what is proposed into the override.yaml of the alliance.")
  var write = false

  @Option(help: ArgumentHelp("With --write: why.", valueName: "reason"))
  var why: String?

  @Option(help: ArgumentHelp("With --write: who decided it: a role, or both parties.", valueName: "who"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "With --write: who approved a change of wording, one of each party: parties, members or mail addresses, with commas between.",
      valueName: "who,..."))
  var approvedBy: String?

  /// More orders say nothing more.
  private static let most = 1000

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let writer = try TextFormat.named(format, among: TextFormat<Calibration>.all)
      guard 1...Self.most ~= histories else { throw Stop(.usage, "--histories: \(histories) is not a number from 1 to \(Self.most)") }
      var settings = Calibration.Settings(histories: histories, seed: seed)
      if let budget { settings.budget = try AlertBudget(budget) }
      if write {
        guard budget != nil else { throw Stop(.usage, "--write needs --budget: nothing is proposed without one") }
        for (option, text) in [("--why", why), ("--by", by)] where text?.contains(where: { !$0.isWhitespace }) != true {
          throw Stop(.usage, "--write needs \(option): nothing is changed without a reason and a name")
        }
      }
      let file = try Loading.requiredAllianceFile(alliance)
      let (loaded, marked) = try nights.alliance(file)
      let pack = try nights.pack(file, loaded, portfolio)
      let replay = try await nights.replay(loaded, pack)
      let calibration = try await Calibration(
        replay, nights: try nights.days(of: replay, loaded.id), marked: marked, verdicts: try portfolio.ledger(of: loaded.id), settings)
      Terminal.print(writer.render(calibration, Terminal.width))
      if write, let found = calibration.budget { try write(found, file, pack, loaded) }
      if replay.isPartial { throw Stop(.partial, []) }
    }
  }

  /// Writes what is proposed into the override of the alliance.
  private func write(_ budget: Calibration.Budget, _ file: String, _ pack: RulePack, _ alliance: Alliance) throws(Stop) {
    guard !budget.proposals.isEmpty else { return Terminal.print("Nothing is written: nothing is proposed.\n") }
    let path = Loading.overridePath(besides: file)
    let schema = FileSchema.place(of: "override", besides: Path.folder(of: file))
    let old = try Loading.text(of: path)
    let approvers = Approvals.names(in: approvedBy ?? "")
    let lines = budget.proposals.map { "- " + RulePack.change(of: $0.rule, $0.key, to: $0.new, why: why ?? "", approvers: approvers) }
    var new = old
    for line in lines { new = try OverrideText.addingChange(line, to: new, path: path, schema: schema) }
    let proof =
      "calibrate --budget \(budget.text): \(decimal(budget.then, 2)) alerts a year by chance instead of \(decimal(budget.now, 2)); alerts of past nights no longer told: \(budget.cost?.removed.count ?? 0)"
    let checked = try CheckedOverride(
      new ?? "", over: old, rules: pack.folder, alliance: alliance, allianceFile: file, approvals: "--approved-by")
    try checked.write(for: .init(command: "calibrate", by: by ?? "", why: why ?? "", proof: proof, time: Terminal.now))
    Terminal.print("Written into \(path):\n\(lines.map { "  \($0)\n" }.joined())")
  }
}
