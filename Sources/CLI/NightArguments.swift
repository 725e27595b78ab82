import ArgumentParser
import Events
import Harbinger
import Nightly
import Setup
import Trials
import YAML

/// What commands take that go through past nights.
struct NightArguments: ParsableArguments {
  @OptionGroup var reading: ReadingArguments

  @Option(help: ArgumentHelp("The first night.", discussion: "Else a year before the last one.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("The last night.", discussion: "Else the end of the covered data.", valueName: "date"))
  var to: String?

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
  /// - Parameter portfolio: which may say where they lie.
  func pack(_ file: String, _ alliance: Alliance, _ portfolio: PortfolioArguments? = nil) throws(Stop) -> RulePack {
    let pack = try Loading.pack(asked: try rules(of: file, portfolio), allianceFile: file, alliance: alliance)
    for line in Loading.rendered(pack.diagnostics) { Terminal.complain(line) }
    return pack
  }

  /// The folder of the rules as the command line names it, else as the portfolio does; `nil`: where `scan` would look.
  func rules(of file: String, _ portfolio: PortfolioArguments?) throws(Stop) -> String? {
    if let asked = reading.rules { return asked }
    guard let named = portfolio?.portfolio else { return nil }
    return Membership(of: file, in: try PortfolioFile.load(named))?.rules
  }

  /// The records of an alliance, to be judged night by night; what could not be read is told.
  func replay(_ alliance: Alliance, _ pack: RulePack) async throws(Stop) -> Replay {
    let replay = await Replay(alliance, pack: pack, now: try reading.clock(in: alliance.zone), threads: reading.tasks)
    for problem in replay.problems { Terminal.complain(problem.commandLine) }
    return replay
  }

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
