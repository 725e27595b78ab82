import Harbinger
import ArgumentParser
import Authoring
import Events
import Intake
import Rules
import Setup
import Output

/// What all commands take that judge an alliance.
struct AllianceArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the rules and lexicons.", discussion: "Else rules/ beside the alliance file, else ./rules, else the installed ones.",
      valueName: "dir"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "Judge as of this day or instant; nothing after it is read.", discussion: "Else the end of the covered data.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "What counts as now: a source whose next export is overdue by then is told, and an approval that ended before allows nothing.",
      discussion: "Else the clock. What is found does not depend on it.", valueName: "date"))
  var now: String?

  @Option(help: ArgumentHelp("A party of bare exports, with its mail domains; may be repeated.", valueName: "name=domain,..."))
  var party: [String] = []

  @Flag(help: "List what rules on trial find too: those with status experimental.")
  var trial = false

  @Option(help: ArgumentHelp("How many tasks read at once; the result is the same for any number.", visibility: .hidden))
  var threads: Int?

  /// More tasks than this only wait for each other.
  private static let mostThreads = 256

  func validate() throws {
    guard let threads, !(1...Self.mostThreads).contains(threads) else { return }
    throw ValidationError("--threads: \(threads) is not a number from 1 to \(Self.mostThreads)")
  }

  /// `--as-of`: a day means its end.
  func instant(in zone: ZoneRules) throws(Stop) -> Timestamp? {
    guard let asOf else { return nil }
    let instant = try Self.instant(asOf, of: "--as-of", in: zone)
    guard instant < (try clock(in: zone)).advanced(by: Self.furthest) else {
      throw Stop(.usage, "--as-of: '\(asOf)' lies far ahead, where nothing can have been recorded; write a day up to now")
    }
    return instant
  }

  /// A judgement may lie so far ahead of the clock: a year and a little.
  private static let furthest: Int64 = 400 * 86_400_000

  /// `--now`, else the clock.
  func clock(in zone: ZoneRules) throws(Stop) -> Timestamp {
    guard let now else { return Terminal.now }
    return try Self.instant(now, of: "--now", in: zone)
  }

  private static func instant(_ text: String, of option: String, in zone: ZoneRules) throws(Stop) -> Timestamp {
    if let day = Day(text) { return zone.start(of: day + 1) }
    guard let parsed = Timestamp.parseISO8601(text) else {
      throw Stop(.usage, "\(option): '\(text)' is not a date; write 2026-03-02 or 2026-03-02T18:00Z")
    }
    if parsed.hasOffset { return parsed.time }
    return zone.instant(
      day: Day(number: Int32(clamping: parsed.time.milliseconds.flooredDivision(by: 86_400_000))),
      millisecondsOfDay: parsed.time.milliseconds - parsed.time.milliseconds.flooredDivision(by: 86_400_000) * 86_400_000)
  }
}

extension AllianceArguments {
  /// Judges all alliances named, one after the other, so that one timeline is held at a time; bare exports make one alliance together.
  ///
  /// Of several, one whose configuration is broken is told on stderr; the others are judged.
  /// - Parameters:
  ///   - take: keeps of a judged alliance what is wanted of it.
  ///   - leaveOut: is told the file of an alliance that could not be judged.
  func judge(
    _ paths: [String], _ take: (JudgedAlliance) -> Void, leaveOut: (_ path: String) -> Void
  ) async throws(Stop) {
    let named = paths.flatMap(Loading.allianceFiles)
    let bare = paths.filter { Loading.allianceFiles($0).isEmpty }
    var broken = 0
    for path in named {
      do throws(Stop) { take(try await judged(path)) } catch {
        guard error.code == .configuration, named.count + (bare.isEmpty ? 0 : 1) > 1 else { throw error }
        for line in error.lines { Terminal.complain(line) }
        leaveOut(path)
        broken += 1
      }
    }
    if !bare.isEmpty { take(try await judged(bare: bare)) }
    if broken > 0, broken == named.count, bare.isEmpty { throw Stop(.configuration, "none of \(broken) alliances could be judged") }
  }

  /// The judgement of one alliance file, or of one bare export.
  func judged(_ path: String) async throws(Stop) -> JudgedAlliance {
    guard let file = Loading.allianceFile(path) else {
      let several = Loading.allianceFiles(path)
      guard several.isEmpty else {
        throw Stop(.usage, "\(path) holds \(counted(several.count, "alliance")); name one: \(several.joined(separator: ", "))")
      }
      return try await judged(bare: [path])
    }
    let (alliance, warnings) = try Loading.alliance(file)
    for line in Loading.rendered(warnings) { Terminal.complain(line) }
    let pack = try Loading.pack(asked: rules, allianceFile: file, alliance: alliance)
    for line in Loading.rendered(pack.diagnostics) { Terminal.complain(line) }
    return await JudgedAlliance(
      alliance, pack: pack, asOf: try instant(in: alliance.zone), now: try clock(in: alliance.zone), threads: threads ?? Intake.processors,
      showsTrial: trial)
  }

  /// Bare exports: the parties are named on the command line, else seen in the mail domains.
  private func judged(bare paths: [String]) async throws(Stop) -> JudgedAlliance {
    let alliance = try await BareExports.alliance(paths, parties: party)
    Terminal.complain(
      "no alliance file: only figures are judged, no wording; parties: \(alliance.parties.map(\.name).joined(separator: ", "))")
    let pack = try Loading.pack(asked: rules, allianceFile: nil, alliance: alliance)
    return await JudgedAlliance(
      alliance, pack: pack, asOf: try instant(in: alliance.zone), now: try clock(in: alliance.zone), threads: threads ?? Intake.processors,
      showsTrial: trial)
  }
}
