public import Events

/// An alliance that never was, in memory: its people and everything that they wrote and when they met.
///
/// It can be written as real export files, replayed into a reader's sink, or looked at event by event.
public struct SimulatedAlliance: Sendable {
  public var id: String
  public var zone: ZoneRules
  public var from: Day
  /// The last covered day, inclusive.
  public var to: Day
  public var parties: [SimulatedParty]
  public var people: [SimulatedPerson]
  public var channels: [SimulatedChannel]
  /// Chat and mail in the order of their time.
  public var messages: [SimulatedMessage] = []
  public var series: [SimulatedSeries] = []
  public var minutes: [SimulatedMinutes] = []
  /// The alliance file and what lies beside it, which a story may bring along.
  public var setup: [SimulatedFile] = []

  public init(
    id: String, zone: ZoneRules, from: Day, to: Day, parties: [SimulatedParty], people: [SimulatedPerson], channels: [SimulatedChannel]
  ) {
    self.id = id
    self.zone = zone
    self.from = from
    self.to = to
    self.parties = parties
    self.people = people
    self.channels = channels
  }

  /// The first instant after the covered span.
  public var end: Timestamp { zone.start(of: to + 1) }

  /// The people of a party, as indices.
  public func people(of party: PartyIndex) -> [Int] { people.indices.filter { people[$0].party == party } }
}

/// A partner organisation of a simulated alliance.
public struct SimulatedParty: Sendable {
  public var id: String
  public var name: String
  public var aliases: [String]
  public var domain: String
  public var calendar: WorkCalendar
  /// The calendar file beside the alliance file, empty if none.
  public var holidayFile: String

  public init(id: String, name: String, aliases: [String] = [], calendar: WorkCalendar = .standard, holidayFile: String = "") {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.domain = id + ".example"
    self.calendar = calendar
    self.holidayFile = holidayFile
  }
}

/// Somebody who writes.
public struct SimulatedPerson: Sendable {
  /// The short name that stories use; `mila`.
  public var key: String
  public var name: String
  public var role: String
  public var party: PartyIndex
  public var address: String
  /// The user id in the chat export.
  public var userID: String
  /// How much of the party's background traffic is theirs, relative to the others.
  public var activity: Double
  /// The first day on which background traffic may draw them.
  public var joined: Day

  /// `Mila`.
  public var firstName: String { String(name.split(separator: " ").first ?? "") }
}

/// A channel of the chat export.
public struct SimulatedChannel: Sendable {
  public var name: String
  /// The parties whose people are in it.
  public var parties: PartySet
  public var purpose: String
  /// Share of the cross-party chat threads, relative to the other channels.
  public var weight: Double

  public init(_ name: String, parties: PartySet, purpose: String, weight: Double = 1) {
    self.name = name
    self.parties = parties
    self.purpose = purpose
    self.weight = weight
  }
}

/// One chat message or mail.
public struct SimulatedMessage: Sendable {
  public enum Medium: Hashable, Sendable {
    /// Index into `channels`.
    case chat(Int)
    /// With the address of a mailing list, or empty.
    case mail(list: String)
  }

  /// Unique in the alliance, in the order of making.
  public var id: Int
  public var medium: Medium
  public var time: Timestamp
  public var writer: Int
  /// Messages of one conversation carry the same number.
  public var thread: Int
  /// Id of the message that this one answers.
  public var replyTo: Int?
  /// Subject of a mail, without `Re:`.
  public var subject = ""
  /// Own words, without quotes and signature.
  public var text: String
  /// Somebody named at the start of a chat message.
  public var mention: Int?
  /// People addressed; in chat everybody in the channel is.
  public var to: [Int] = []
  public var cc: [Int] = []
  public var reactions: [(name: String, people: [Int])] = []
  public var edited: Timestamp?
  public var automatic = false
  /// What sort of thread the background drew; `nil` for a hand-written scene.
  public var kind: ThreadKind?
}

/// A recurring meeting with what became of its instances.
public struct SimulatedSeries: Sendable {
  public var name: String
  public var first: Day
  /// Days between instances, a multiple of 7.
  public var every: Int
  /// Minutes since midnight, in the alliance's zone.
  public var startsAt: Int
  public var length: Int
  public var organiser: Int
  public var invited: [Int]
  /// The last planned instance; may lie after the covered span.
  public var until: Day
  public var exceptions: [Exception] = []

  /// An instance that was not held as planned.
  public struct Exception: Sendable {
    public enum Change: Sendable {
      /// Taken out of the series (EXDATE).
      case removed
      /// Marked as cancelled.
      case cancelled
      /// Held at another time.
      case moved(Day, minutes: Int)
      /// Held as planned, without some.
      case declined([Int])
    }

    public var day: Day
    public var change: Change
    /// When it was entered.
    public var entered: Day

    public init(_ day: Day, _ change: Change, entered: Day) {
      self.day = day
      self.change = change
      self.entered = entered
    }
  }

  /// Every planned day up to a day.
  public func days(through last: Day) -> [Day] {
    stride(from: Int(first.number), through: Int(min(last, until).number), by: max(7, every)).map { Day(number: Int32($0)) }
  }

  /// What became of the instance of a day.
  public func exception(on day: Day) -> Exception? { exceptions.first { $0.day == day } }
}

/// Minutes of one meeting.
public struct SimulatedMinutes: Sendable {
  public struct Item: Sendable {
    public var title: String
    /// Paragraphs; one with a speaker begins with `Name: `.
    public var lines: [String]

    public init(_ title: String, _ lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  public struct Action: Sendable {
    public var owner: Int
    public var text: String
    public var due: Day
    public var done: Bool
  }

  public var title: String
  public var day: Day
  public var startsAt: Int
  public var length: Int
  public var present: [Int]
  public var absent: [Int]
  public var items: [Item]
  public var decisions: [String]
  public var actions: [Action]
}

/// A file that was made, before it is written.
public struct SimulatedFile: Sendable {
  /// Relative path with `/`.
  public var path: String
  public var bytes: [UInt8]

  public init(_ path: String, _ text: String) {
    self.path = path
    self.bytes = Array(text.utf8)
  }
}
