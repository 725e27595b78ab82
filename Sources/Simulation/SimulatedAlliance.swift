public import Events

/// An alliance that never was, in memory: its people and everything that they wrote and when they met.
///
/// It can be written as real export files, replayed into a reader's sink, or looked at event by event.
public struct SimulatedAlliance: Sendable {
  /// The name of the alliance in its file.
  public var id: String
  /// The zone of all local times.
  public var zone: ZoneRules
  /// The first covered day.
  public var from: Day
  /// The last covered day, inclusive.
  public var to: Day
  /// The partner organisations; their positions are the party indices.
  public var parties: [SimulatedParty]
  /// Everybody who writes; their positions are the writers of messages and events.
  public var people: [SimulatedPerson]
  package var channels: [SimulatedChannel]
  /// Chat and mail in the order of their time.
  public var messages: [SimulatedMessage] = []
  package var series: [SimulatedSeries] = []
  package var minutes: [SimulatedMinutes] = []
  /// The last day of which mail was exported, if that is not the last covered day.
  package var mailUntil: Day?
  /// The alliance file and what lies beside it, which a story may bring along.
  package var setup: [SimulatedFile] = []

  package init(
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

  /// The mail that was exported, in the order of its time.
  package var exportedMail: [SimulatedMessage] {
    let end = zone.start(of: (mailUntil ?? to) + 1)
    return messages.filter { message in if case .mail = message.medium { message.time < end } else { false } }
  }

  /// The people of a party, as indices.
  public func people(of party: PartyIndex) -> [Int] { people.indices.filter { people[$0].party == party } }
}

/// A partner organisation of a simulated alliance.
public struct SimulatedParty: Sendable {
  /// The short id in the alliance file.
  public var id: String
  /// The name that texts use.
  public var name: String
  /// Other names that texts use.
  public var aliases: [String]
  /// The mail domain: the id with `.example`.
  public var domain: String
  /// When its people write and answer.
  public var calendar: WorkCalendar
  /// The calendar file beside the alliance file, empty if none.
  package var holidayFile: String

  package init(id: String, name: String, aliases: [String] = [], calendar: WorkCalendar = .standard, holidayFile: String = "") {
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
  /// The full name.
  public var name: String
  /// What they do, as their signature says.
  public var role: String
  /// Where they work.
  public var party: PartyIndex
  /// The mail address.
  public var address: String
  /// The user id in the chat export.
  public var userID: String
  /// How much of the party's background traffic is theirs, relative to the others.
  package var activity: Double
  /// The first day on which background traffic may draw them.
  package var joined: Day

  /// `Mila`.
  package var firstName: String { String(name.split(separator: " ").first ?? "") }
}

/// A channel of the chat export.
package struct SimulatedChannel: Sendable {
  package var name: String
  /// The parties whose people are in it.
  package var parties: PartySet
  package var purpose: String
  /// Share of the cross-party chat threads, relative to the other channels.
  package var weight: Double

  package init(_ name: String, parties: PartySet, purpose: String, weight: Double = 1) {
    self.name = name
    self.parties = parties
    self.purpose = purpose
    self.weight = weight
  }
}

/// One chat message or mail.
public struct SimulatedMessage: Sendable {
  /// How it is sent.
  public enum Medium: Hashable, Sendable {
    /// Index into `channels`.
    case chat(Int)
    /// With the address of a mailing list, or empty.
    case mail(list: String)
  }

  /// Unique in the alliance, in the order of making.
  public var id: Int
  /// Chat or mail.
  public var medium: Medium
  /// When it was sent.
  public var time: Timestamp
  /// Index into `people`.
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
  /// People in copy of a mail.
  public var cc: [Int] = []
  package var reactions: [(name: String, people: [Int])] = []
  package var edited: Timestamp?
  package var automatic = false
  /// What sort of thread the background drew; `nil` for a hand-written scene.
  public var kind: ThreadKind?
}

/// A file that was made, before it is written.
public struct SimulatedFile: Sendable {
  /// Relative path with `/`.
  public var path: String
  /// What is in it.
  public var bytes: [UInt8]

  package init(_ path: String, _ text: String) {
    self.path = path
    self.bytes = Array(text.utf8)
  }
}
