public import Events
import Exports
import Glibc
public import Lexicon
public import Setup

/// Joins reading and listening: the records of an alliance's sources become a timeline, and every one of them is accounted for.
///
/// The result is the same for any number of threads, any order of the sources and any order of records in them.
public struct Intake: Sendable {
  /// The alliance that was handed over, with its holidays read.
  public private(set) var alliance: Alliance
  /// All events that have a date, in order; empty until `read`.
  public private(set) var timeline = Timeline()
  /// What became of every record; empty until `read`.
  public private(set) var accounting = Accounting()

  let makeEar: @Sendable () -> any RecordEar
  let limits: Export.Limits
  let formats: [ExportFormat]
  /// What records are read again with.
  private(set) var rereader = Rereader()
  /// Where the records of people stand who are forgotten: nothing may point there.
  public private(set) var forgottenPlaces: [Place] = []
  /// Whether anything that people wrote may be looked at.
  private(set) var isApproved = false

  /// - Parameter listener: made for this alliance's parties and topics; it is not asked where reading the content is not approved.
  public init(_ alliance: Alliance, listener: Listener) { self.init(alliance) { ListenerEar(listener) } }

  init(
    _ alliance: Alliance, formats: [ExportFormat] = ExportFormat.all, limits: Export.Limits = Export.Limits(),
    makeEar: @escaping @Sendable () -> any RecordEar
  ) {
    self.alliance = alliance
    self.formats = formats
    self.limits = limits
    self.makeEar = makeEar
  }

  /// Told how many bytes were read, and how many there are: both as they lie on the disk or decompressed, so a guess.
  public typealias Progress = (_ done: Int, _ of: Int) -> Void

  /// How many tasks may work at once on this machine.
  public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Reads all sources of the alliance.
  ///
  /// Without `approved` in the alliance file, or after its last day, texts are read for their number of words only: no phrase, topic, subject or
  /// question is kept.
  /// - Parameters:
  ///   - asOf: the day of judgement, which an approval must reach. `nil`: the end of what is covered.
  ///   - now: the instant of the run: an approval that ended before it allows nothing, whatever day is judged.
  ///   - threads: how many tasks work at once.
  ///   - progress: told now and then how many bytes of how many were read.
  public mutating func read(
    asOf: Timestamp? = nil, now: Timestamp? = nil, threads: Int = Intake.processors, progress: Progress? = nil
  ) async {
    let holidayProblems = alliance.readHolidays(limits: limits)
    let open = OpenSources(
      alliance, formats: formats, expandUntil: (asOf ?? declaredEnd ?? now)?.advanced(by: Intake.planned), limits: limits)
    let directory = Directory(parties: alliance.parties)
    let approvedUntil = alliance.approved.map { alliance.zone.start(of: $0.until + 1) }
    let listensUntil = approvedUntil.flatMap { until in [asOf, now].contains { $0.map { $0 > until } == true } ? nil : until }
    let contexts = open.contexts(alliance, Roster(directory: directory, book: open.book), listensUntil: listensUntil)
    var gathering = Gathering(containers: open.containers, book: open.book, expectedBytes: open.expectedBytes)
    let ear = listensUntil == nil ? Intake.countingEar() : makeEar
    let reader = ClaimReader(claims: open.claims, contexts: contexts, makeEar: ear, threads: max(1, threads))
    let expected = open.expectedBytes
    let unreadable = await reader.read(into: &gathering) { progress?($0, expected) }
    rereader = Rereader(claims: open.claims, contexts: contexts, containers: open.containers.count)
    let doubts = DoubtfulDates(&gathering, now: now)
    settle(gathering, open, directory, listensUntil: listensUntil, unreadable: unreadable, asOf: asOf, now: now)
    accounting.problems += doubts.problems(open.sources.map(\.path))
    accounting.problems = holidayProblems + accounting.problems
    accounting.unreadable.formUnion(holidayProblems.map(\.path))
  }

  /// Ears that know no phrase: they cut away what is not the writer's own and count words.
  private static func countingEar() -> @Sendable () -> any RecordEar {
    let listener = Listener(families: [], parties: [], topics: [])
    return { ListenerEar(listener) }
  }

  /// Recurring meetings are looked at so far beyond the day of judgement, or of the run where none is named: the stamp of a series says when somebody
  /// last changed it, and not until when it was held.
  private static let planned: Int64 = 60 * 86_400_000

  /// The latest day to which the alliance file says that any source reaches: whatever the stamps of a calendar say, its series go on as far.
  private var declaredEnd: Timestamp? {
    alliance.sources.compactMap { $0.covers?.to ?? $0.exported }.max().map { alliance.zone.start(of: $0 + 1) }
  }

  mutating func settle(
    _ arrived: Gathering, _ open: OpenSources, _ directory: Directory, listensUntil: Timestamp?, unreadable: [Problem], asOf: Timestamp?,
    now: Timestamp? = nil
  ) {
    var gathering = arrived
    let people = gathering.book.resolved(by: directory)
    let zones = open.sources.map { $0.zone ?? alliance.zone }
    var duplicates = Duplicates(gathering)
    let anchoring = Anchoring(gathering, duplicates, people, zones: zones)
    gathering.move(anchoring)
    duplicates.mergeMeetings(&gathering, people, zones: zones)
    let threads = Threads(gathering, duplicates, personOf: people.personOf)
    let audiences = Audiences(
      gathering, duplicates, threads: threads.threads, people: people, channels: open.channels, partyCount: alliance.parties.count)
    let sources = open.covered(gathering, zone: alliance.zone, now: now)
    let end = asOf ?? sources.compactMap(\.coveredEnd).max()
    let listens = listensUntil.flatMap { until in end.map { $0 > until } == true ? nil : until }
    isApproved = listens != nil
    let roster = Roster(directory: directory, book: gathering.book)
    let again = listens == nil ? Relistening() : Relistening(gathering, duplicates, people, rereader, roster: roster, ear: makeEar())

    let accounts = Accounts(gathering, duplicates, people, claims: open.claims, contexts: rereader.contexts, leftovers: open.leftovers)
    var forgetting = Forgetting(alliance, people)
    gathering.arrange(
      duplicates, threads, audiences, people, again, forgetting: &forgetting, listensUntil: listens, zone: alliance.zone)
    forgottenPlaces = forgetting.places
    timeline = gathering.timeline
    timeline.sourceTable = sources
    accounting = Accounting()
    accounting.files = accounts.files
    accounting.exports = accounts.exports
    accounting.notes = (open.notes + anchoring.notes + forgetting.notes).sorted()
    accounting.problems =
      open.problems + anchoring.problems + unreadable + accounts.files.flatMap(\.problems) + notes(directory, people, again)
    accounting.unreadable = open.unreadable.union(unreadable.map(\.path))
    accounting.unresolved = timeline.unresolvedPeople(but: people.isBot)
    accounting.people = Set(timeline.actors.filter { $0 >= 0 }).union(timeline.participants.map(\.person)).count
    accounting.unattributed = zip(timeline.kinds, timeline.parties).count { ($0 == .message || $0 == .utterance) && $1 < 0 }
  }

  /// What the alliance file should say more clearly.
  private func notes(_ directory: Directory, _ people: ResolvedPeople, _ again: Relistening) -> [Problem] {
    var notes = Set(directory.contested + people.contested).sorted().map {
      Problem(
        path: alliance.id, message: "'\($0)' is claimed by two parties and counts for neither",
        help: "name it among the members of one party")
    }
    if again.missed > 0 {
      notes.append(
        Problem(
          path: alliance.id, message: "\(again.missed) records changed while they were read", help: "run again when the export is complete")
      )
    }
    return notes
  }
}
