import Alerts
import Events
import Files
import Harbinger
import Ledger
import Reports
import Setup
import Trials
import YAML

/// An alliance as it was read and judged for the pages, until one of its files changes.
struct Reading: Sendable {
  let file: String
  let alliance: Alliance
  let pack: RulePack
  let judged: JudgedAlliance
  /// The same records, to be judged as of other days and by other rules.
  let replay: Replay
  let marked: MarkedEvents
  /// What is told of it, with every alert under the name that nightly runs gave it.
  let report: Report
  let ledger: Ledger
  /// What is to be known of its files, a text each.
  let remarks: [String]
  /// Which reading of the alliance it is: what was worked out from another does not hold for it.
  let number: Int
  private let state: BenchState?
  private let head: String?
  private let stamps: [String: FileStamp?]
  private let rules: [String: FileStamp?]

  init(_ place: Workbench.Place, number: Int, state: BenchState?, world: Workbench.World) async throws(Stop) {
    file = place.file
    (self.number, self.state, head) = (number, state, state?.head)
    stamps = Reading.stamps(of: place.file)
    let (alliance, warnings) = try Loading.alliance(place.file)
    rules = Reading.stamps(below: try RulePack.locate(asked: place.rules, besides: Path.folder(of: place.file)))
    let pack = try Loading.pack(asked: place.rules, allianceFile: place.file, alliance: alliance)
    let (marked, found) = MarkedEvents.read(besides: place.file, parties: alliance.parties.map(\.id))
    ledger = try state?.ledger(of: alliance.id) ?? Ledger()
    judged = await JudgedAlliance(
      alliance, pack: pack, asOf: try world.asOf(alliance.zone), now: try world.now(alliance.zone), trust: ledger.trust)
    self.alliance = judged.intake.alliance
    self.pack = pack
    self.marked = marked
    replay = Replay(judged)
    report = Report(judged.judgement, ledger: ledger)
    remarks = Loading.rendered(warnings + pack.diagnostics + found) + judged.problems.map { "\($0)" }
  }

  /// Whether a file that it stands on was written since.
  var isStale: Bool { Reading.stamps(of: file) != stamps || Reading.stamps(below: pack.folder) != rules || state?.head != head }

  private static func stamps(of file: String) -> [String: FileStamp?] {
    let paths = [file, Loading.overridePath(besides: file), Path.join(Path.folder(of: file), MarkedEvents.name)]
    return Dictionary(paths.map { ($0, FileStamp($0)) }) { first, _ in first }
  }

  /// The rules, the lexicons, and whatever else lies with them.
  private static func stamps(below folder: String) -> [String: FileStamp?] {
    Dictionary(Folder.everything(below: folder).map { ($0, FileStamp(Path.join(folder, $0))) }) { first, _ in first }
  }

  /// The nights of the last year.
  /// - Throws: a stop if nothing was read that could be judged.
  func year() throws(Stop) -> ClosedRange<Day> {
    guard let days = replay.lastYear else { throw Stop(.input, "nothing was read that could be judged") }
    return days
  }

  /// An alert of the list, or one that is hidden.
  /// - Throws: a stop if there is none of that id.
  func alert(_ id: String) throws(Stop) -> Alert {
    let all = report.judgement.alerts + report.judgement.suppressed
    if let alert = all.first(where: { $0.id == id }) ?? all.lazy.flatMap(\.folded).first(where: { $0.id == id }) { return alert }
    throw Stop(.usage, "there is no alert '\(id)' today; it may be over")
  }
}
