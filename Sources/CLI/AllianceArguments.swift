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

  @OptionGroup var instants: Instants

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
  func instant(in zone: ZoneRules) throws(Stop) -> Timestamp? { try instants.instant(in: zone) }

  /// `--now`, else the clock.
  func clock(in zone: ZoneRules) throws(Stop) -> Timestamp { try instants.clock(in: zone) }
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
        for line in error.commandLines { Terminal.complain(line) }
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
