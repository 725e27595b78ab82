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

/// `harbinger sweep`: one figure of a rule over a range.
struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Try one figure of a rule over a range, and show what each value would have told over the last year.",
    discussion: """
      RULE.KEY=RANGE names a figure as the rule file does, and its values: loose-labels.at_least.warn=2..4, replies-slowing.for=1w..4w, or with a step of its own: \
      'loose-labels.at_least.warn=1..4 by 0.5'. The rule is judged by itself. What people said of its alerts is taken from the state of the nightly runs, where --state or --portfolio names one; \
      what is known to have happened from events.yaml beside the alliance file.

      harbinger sweep loose-labels.at_least.warn=2..4 samples/souring
      harbinger sweep loose-labels.at_least.warn=2..4 samples/souring \\
        --write --why "three weeks are usual here" --by "alliance office" \\
        --approved-by "veldhaven, brightarm"
      """)

  @Argument(help: "The figure and its range: RULE.KEY=FROM..TO, with ' by STEP' where wanted.")
  var figure: String

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @OptionGroup var nights: NightArguments

  @OptionGroup var portfolio: PortfolioArguments

  @Option(help: ArgumentHelp("How to write it: \(TextFormat<Sweep>.words(TextFormat<Sweep>.all)).", valueName: "format"))
  var format = "text"

  @Flag(help: "Write the suggested value into the override.yaml of the alliance.")
  var write = false

  @Option(help: ArgumentHelp("With --write: this value instead of the suggested one.", valueName: "value"))
  var value: String?

  @Option(help: ArgumentHelp("With --write: why.", valueName: "reason"))
  var why: String?

  @Option(help: ArgumentHelp("With --write: who decided it: a role, or both parties.", valueName: "who"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "With --write: who approved a change of wording, one of each party: parties, members or mail addresses, with commas between.",
      valueName: "who,..."))
  var approvedBy: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let writer = try TextFormat.named(format, among: TextFormat<Sweep>.all)
      let (rule, key, range) = try parsed()
      let file = try Loading.requiredAllianceFile(alliance)
      if write {
        for (option, text) in [("--why", why), ("--by", by)] where text?.contains(where: { !$0.isWhitespace }) != true {
          throw Stop(.usage, "--write needs \(option): nothing is changed without a reason and a name")
        }
      }
      let (loaded, marked) = try nights.alliance(file)
      let pack = try nights.pack(file, loaded, portfolio)
      let replay = try await nights.replay(loaded, pack)
      let sweep = try await Sweep(
        replay, rule: rule, key: key, range, nights: try nights.days(of: replay, loaded.id), marked: marked,
        verdicts: try portfolio.ledger(of: loaded.id))
      Terminal.print(writer.render(sweep, Terminal.width))
      if write { try write(sweep, file, pack, loaded) }
      if replay.isPartial { throw Stop(.partial, []) }
    }
  }

  /// `loose-labels.at_least.warn=2..4` in its parts.
  private func parsed() throws(Stop) -> (rule: String, key: String, range: SweepRange) {
    let sides = figure.split(separator: "=", maxSplits: 1).map(String.init)
    let path = sides[0].split(separator: ".", maxSplits: 1).map(String.init)
    guard sides.count == 2, path.count == 2 else {
      throw Stop(.usage, "'\(figure)' names no figure of a rule; write it as loose-labels.at_least.warn=2..4")
    }
    return (path[0], path[1], try SweepRange(sides[1]))
  }

  /// Writes the value into the override of the alliance.
  private func write(_ sweep: Sweep, _ file: String, _ pack: RulePack, _ alliance: Alliance) throws(Stop) {
    guard let wanted = value ?? sweep.suggestion?.row.value else {
      throw Stop(.usage, "nothing is written: no value is suggested; name one with --value")
    }
    guard value != nil || sweep.suggestion?.row.isPresent == false else { return Terminal.print("Nothing is written: it is so already.\n") }
    try pack.check(sweep.rule, sweep.key, wanted)
    let line =
      "- " + RulePack.change(of: sweep.rule, sweep.key, to: wanted, why: why ?? "", approvers: Approvals.names(in: approvedBy ?? ""))
    let path = Loading.overridePath(besides: file)
    let schema = FileSchema.place(of: "override", besides: Path.folder(of: file))
    let old = try Loading.text(of: path)
    let new = try OverrideText.addingChange(line, to: old, path: path, schema: schema)
    let proof = value == nil ? sweep.suggestion.map { "sweep of \(sweep.rule).\(sweep.key): \($0.why)" } ?? "" : ""
    let checked = try CheckedOverride(
      new, over: old, rules: pack.folder, alliance: alliance, allianceFile: file, approvals: "--approved-by")
    try checked.write(for: .init(command: "sweep", by: by ?? "", why: why ?? "", proof: proof, time: Terminal.now))
    Terminal.print("Written into \(path):\n  \(line)\n")
  }
}
