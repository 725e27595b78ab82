/// Something in an input that could not be used: where, what, and what to do about it.
public struct Problem: Error, Hashable, Codable, Sendable {
  /// The file or entry, as the user named it.
  public var path: String
  /// The place inside it (`line 12`, `message 3`), or empty.
  public var place: String
  public var message: String
  /// What to do or to write instead; may be empty. It names no command and no option, for pages show it too.
  public var help: String
  /// What commands say besides: which of them tells more.
  public var atCommandLine: String?

  public init(path: String, place: String = "", message: String, help: String = "", atCommandLine: String? = nil) {
    self.path = path
    self.place = place
    self.message = message
    self.help = help
    self.atCommandLine = atCommandLine
  }
}

extension Problem: CustomStringConvertible {
  /// `mail.mbox: message 3: no date; the message is left out`.
  public var description: String {
    [path, place, message].filter { !$0.isEmpty }.joined(separator: ": ") + (help.isEmpty ? "" : "; " + help)
  }

  /// The same as commands say it.
  public var commandLine: String { description + (atCommandLine.map { "; " + $0 } ?? "") }
}

/// A problem that a file may hold again and again, with its first place.
public struct RepeatedProblem: Hashable, Sendable {
  /// As it was met first.
  public var first: Problem
  public var times: Int

  public init(first: Problem, times: Int) {
    self.first = first
    self.times = times
  }

  /// What people read of it.
  public var problem: Problem {
    Problem(
      path: first.path, place: first.place, message: RepeatedProblem.message(first.message, times: times), help: first.help,
      atCommandLine: first.atCommandLine)
  }

  /// A message with how often it was met, where that is more than once.
  static func message(_ message: String, times: Int) -> String { times == 1 ? message : "\(message) (the first of \(times) such places)" }

  /// Adds one to those of a file, met in the order of the file.
  public static func add(_ problem: RepeatedProblem, to problems: inout [RepeatedProblem]) {
    if let known = problems.firstIndex(where: { $0.first.message == problem.first.message }) {
      problems[known].times += problem.times
    } else {
      problems.append(problem)
    }
  }
}

/// The account of one file: every record is an event, skipped with a reason, or merged into an event that stood elsewhere too.
public struct FileAccount: Hashable, Codable, Sendable {
  public var path: String
  /// The id of the format, empty if no format knows the file.
  public var format = ""
  public var records = 0
  /// Events per kind name.
  public var byKind: [String: Int] = [:]
  /// Records without an event, per reason.
  public var skipped: [String: Int] = [:]
  /// Records that stood elsewhere too (same key) and count once.
  public var duplicates = 0
  /// Further events of records: the instances of recurring meetings after the first, which `records` and `byKind` leave out.
  public var occurrences = 0
  /// What is no record of the format and was not read, such as tasks in a calendar.
  public var leftOut: [String: Int] = [:]
  /// Records that name the zone on whose wall their times stand, per identifier of the tz database.
  public var zones: [String: Int] = [:]
  /// People seen, and those of them whom no party claims.
  public var people = 0
  public var unresolved = 0
  public var first: Timestamp?
  public var last: Timestamp?
  /// Events per time quality name.
  public var timeQuality: [String: Int] = [:]
  /// Characters that could not be decoded.
  public var losses = 0
  /// Characters that were encoded twice and were put right.
  public var repairs = 0
  public var bytes = 0
  public var problems: [Problem] = []

  public init(path: String) { self.path = path }

  /// Events of all kinds.
  public var events: Int { byKind.values.reduce(0, +) }

  /// Whether records = events + skipped + merged; a test holds this for every format.
  public var addsUp: Bool { records == events + skipped.values.reduce(0, +) + duplicates }

  /// Adds the account of another batch of the same file.
  public mutating func add(_ other: FileAccount) {
    if format.isEmpty { format = other.format }
    records += other.records
    byKind.merge(other.byKind, uniquingKeysWith: +)
    skipped.merge(other.skipped, uniquingKeysWith: +)
    timeQuality.merge(other.timeQuality, uniquingKeysWith: +)
    duplicates += other.duplicates
    occurrences += other.occurrences
    leftOut.merge(other.leftOut, uniquingKeysWith: +)
    zones.merge(other.zones, uniquingKeysWith: +)
    losses += other.losses
    repairs += other.repairs
    bytes += other.bytes
    first = [first, other.first].compactMap { $0 }.min()
    last = [last, other.last].compactMap { $0 }.max()
    problems += other.problems
  }
}

/// The account of everything that was handed over for an alliance.
public struct Accounting: Hashable, Sendable {
  /// One a file or archive entry, sorted by path.
  public var files: [FileAccount] = []
  /// One an export, as people count: all day files of one Slack export together; files that no format knows by themselves. Sorted by path.
  public var exports: [FileAccount] = []
  /// People whom no party claims, those with most events first.
  public var unresolved: [UnresolvedPerson] = []
  /// Everything that could not be used as it stood, those of the files included.
  public var problems: [Problem] = []
  /// How files were understood where they left a choice, sorted: the order of day and month, when a recording began.
  public var notes: [String] = []
  /// People in the timeline, and messages and utterances whose writer is of no party.
  public var people = 0
  public var unattributed = 0
  /// Files, and parts of them, of which nothing could be read.
  public var unreadable: Set<String> = []

  public init() {}

  /// Whether every file's account adds up.
  public var addsUp: Bool { files.allSatisfy(\.addsUp) && exports.allSatisfy(\.addsUp) }
}

/// Somebody whom no party claims: listed, never guessed.
public struct UnresolvedPerson: Hashable, Sendable {
  /// The name that people read.
  public var name: String
  /// Every id, address and name they appeared under, sorted.
  public var identities: [String]
  /// Events that they wrote or spoke, and meetings that they attended.
  public var events: Int
  /// A person of a party who is called much the same, and that party's index; `nil` if nobody is.
  public var closest: String?
  public var closestParty: PartyIndex?

  public init(name: String, identities: [String], events: Int, closest: String? = nil, closestParty: PartyIndex? = nil) {
    self.name = name
    self.identities = identities
    self.events = events
    self.closest = closest
    self.closestParty = closestParty
  }
}
