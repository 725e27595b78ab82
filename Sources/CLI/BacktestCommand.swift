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

  @Option(help: ArgumentHelp("How to write it: \(BacktestFormat.all.map(\.id).joined(separator: ", ")).", valueName: "format"))
  var format = "text"

  @Option(help: ArgumentHelp("Write to this file instead of the terminal; it appears whole or not at all.", valueName: "path"))
  var output: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard let writer = BacktestFormat.all.first(where: { $0.id == format }) else {
        throw Stop(.usage, "--format: '\(format)' is not known; write one of \(BacktestFormat.all.map(\.id).joined(separator: ", "))")
      }
      let file = try Loading.requiredAllianceFile(alliance)
      if let output { try ResultFile.check(output, reading: Loading.inputs([file])) }
      let (loaded, marked) = try nights.alliance(file)
      let pack = try nights.pack(file, loaded)
      let replay = await Replay(loaded, pack: pack, now: try nights.clock(in: loaded.zone), threads: nights.threads ?? Intake.processors)
      let found = await replay.nights(try nights.days(of: replay, loaded.id))
      let backtest = Backtest(found, marked: marked, kinds: pack.kinds)
      let text = writer.render(backtest, output == nil ? Terminal.width : 80)
      if let output { try ResultFile.write(Printable.text(text), to: output) } else { Terminal.print(text) }
    }
  }
}

/// What commands take that go through past nights.
struct NightArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the rules and lexicons.", discussion: "Else rules/ beside the alliance file, else ./rules, else the installed ones.",
      valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp("The first night.", discussion: "Else a year before the last one.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("The last night.", discussion: "Else the end of the covered data.", valueName: "date"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "What counts as now: an approval that ended before allows nothing.", discussion: "Else the clock.", valueName: "date"))
  var now: String?

  @Option(help: ArgumentHelp("How many tasks read at once; the result is the same for any number.", visibility: .hidden))
  var threads: Int?

  /// The alliance, with what is marked in it; their warnings are told.
  func alliance(_ file: String) throws(Stop) -> (Alliance, MarkedEvents) {
    let (alliance, warnings) = try Loading.alliance(file)
    let (marked, found) = MarkedEvents.read(besides: file, parties: alliance.parties.map(\.id))
    for line in Loading.rendered(warnings) { Terminal.complain(line) }
    if found.contains(where: { $0.severity == .error }) { throw Stop(.configuration, Loading.rendered(found)) }
    for line in Loading.rendered(found) { Terminal.complain(line) }
    return (alliance, marked)
  }

  /// The rules of an alliance; their warnings are told.
  func pack(_ file: String, _ alliance: Alliance) throws(Stop) -> RulePack {
    let pack = try Loading.pack(asked: rules, allianceFile: file, alliance: alliance)
    for line in Loading.rendered(pack.diagnostics) { Terminal.complain(line) }
    return pack
  }

  func clock(in zone: ZoneRules) throws(Stop) -> Timestamp { try Instants.clock(now, in: zone) }

  /// The nights that are wanted: at most those that can be judged.
  func days(of replay: Replay, _ alliance: String) throws(Stop) -> ClosedRange<Day> {
    guard let known = replay.days else {
      throw Stop(.input, "\(alliance): nothing was read that could be judged; check the paths under sources:")
    }
    let last = try day(to, of: "--to") ?? known.upperBound
    let first = try day(from, of: "--from") ?? max(known.lowerBound, last + -364)
    guard first <= last, known.contains(first), known.contains(last) else {
      throw Stop(
        .usage, "\(first) to \(last): the records reach from \(known.lowerBound) to \(known.upperBound); give --from and --to within them")
    }
    return first...last
  }

  private func day(_ text: String?, of option: String) throws(Stop) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw Stop(.usage, "\(option): '\(text)' is not a date; write it as 2026-01-01") }
    return day
  }
}
