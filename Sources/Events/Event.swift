/// What sort of thing happened.
public enum EventKind: UInt8, Sendable, CaseIterable {
  /// Somebody wrote: chat, mail, post.
  case message
  /// A meeting of a calendar, or the one that a minutes file reports. `end` is its end.
  case meeting
  /// Somebody spoke, in a transcript or after a speaker tag of minutes.
  case utterance
  /// A line of minutes without a speaker: the secretary's words, of no party.
  case minute
  /// Somebody was in a meeting.
  case attendance
  /// Joining, leaving, renaming and other records that a system wrote: no speech.
  case system
  /// Somebody answered a record with a sign: a sign of having seen it, and no speech.
  case reaction

  /// The name in JSON and in tests.
  public var name: String { "\(self)" }

  /// Whether it is somebody's own: a meeting and its minutes are of all who took part.
  public var isOfOneWriter: Bool { self != .meeting && self != .minute }
}

/// What else is known of an event.
public struct EventFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Written by a program; never counts as a person's contact or reply.
  public static let bot = EventFlags(rawValue: 1 << 0)
  /// An automatic reply (out of office).
  public static let autoReply = EventFlags(rawValue: 1 << 1)
  /// The text was changed after sending.
  public static let edited = EventFlags(rawValue: 1 << 2)
  /// The text was deleted; the record stays as a thread's anchor.
  public static let deleted = EventFlags(rawValue: 1 << 3)
  /// A meeting that did not take place.
  public static let cancelled = EventFlags(rawValue: 1 << 4)
  /// A meeting that was moved from its first date.
  public static let moved = EventFlags(rawValue: 1 << 5)
  /// Lasts whole days.
  public static let allDay = EventFlags(rawValue: 1 << 6)
  /// The date is more than a day away from what other records witness; never extends the covered window.
  public static let doubtfulDate = EventFlags(rawValue: 1 << 7)
  /// A direct message.
  public static let direct = EventFlags(rawValue: 1 << 8)
  /// In a private channel.
  public static let privateChannel = EventFlags(rawValue: 1 << 9)
  /// A file hangs on it.
  public static let attachment = EventFlags(rawValue: 1 << 10)
  /// A decision recorded in minutes.
  public static let decision = EventFlags(rawValue: 1 << 11)
  /// An action recorded in minutes; `due` may be set.
  public static let action = EventFlags(rawValue: 1 << 12)
  /// Holds a question mark outside quotes.
  public static let question = EventFlags(rawValue: 1 << 13)
  /// Holds a quotation of somebody else.
  public static let quotes = EventFlags(rawValue: 1 << 14)
  /// An occurrence that the calendar plans after its last recorded change: it never extends the covered window, and is presumed to take place, so that an
  /// agreed meeting is not overdue; it is no contact, attendance or answer.
  public static let planned = EventFlags(rawValue: 1 << 15)
  /// The audience is complete (To/Cc, members of the channel, invitees are all known).
  public static let audienceKnown = EventFlags(rawValue: 1 << 16)
  /// Somebody came into a channel or a meeting (`system`, `attendance`).
  public static let joined = EventFlags(rawValue: 1 << 17)
  /// Somebody left it.
  public static let left = EventFlags(rawValue: 1 << 18)
  /// A person, channel or topic got another name.
  public static let renamed = EventFlags(rawValue: 1 << 19)
  /// What was written is not looked at, because its writer asked to be forgotten: it may be whatever is looked for.
  public static let unheard = EventFlags(rawValue: 1 << 20)
}

/// What an invited person answered, or what is known of an addressee.
public enum Presence: UInt8, Sendable {
  /// Addressed in To or Cc, or a member of the channel.
  case addressed
  /// Invited, without an answer.
  case invited
  case accepted
  case declined
  case tentative
  /// Was there, by the minutes or an attendance list.
  case attended
}

/// A person together with what they have to do with an event.
public struct Participant: Hashable, Sendable {
  /// Index into the timeline's people.
  public var person: Int32
  public var presence: Presence

  public init(person: Int32, presence: Presence) {
    self.person = person
    self.presence = presence
  }
}

/// How a record's text is written: decides what is cut away before listening.
public enum TextStyle: UInt8, Sendable, CaseIterable {
  /// Chat: backtick code, `>` quotes.
  case chat
  /// Mail: `>` quotes, attribution lines, forwarded blocks, signatures, footers.
  case mail
  /// A line or paragraph of minutes; speaker tags are already gone.
  case minutes
  /// What somebody said, as a machine heard it.
  case transcript
  /// Title and description of a calendar entry.
  case calendar
}

/// What a reader says of one record; the text goes beside it as bytes.
///
/// People, channels and threads are numbers that the sink gave out for their names, so that a header owns no memory.
public struct Header: Sendable {
  public var kind: EventKind
  public var flags: EventFlags = []
  public var style: TextStyle
  /// When it happened; `nil` if the record gives no date that can be read.
  public var time: Timestamp?
  public var timeQuality: TimeQuality
  /// The end of a meeting.
  public var end: Timestamp?
  /// When it was recorded, where that differs from `time` (DTSTAMP of a calendar entry).
  public var recorded: Timestamp?
  /// Who acted; `nil` if nobody is named.
  public var actor: Int32?
  /// `RecordSink.name` of the channel, mailing list or calendar.
  public var channel: Int32?
  /// `RecordSink.name` of the thread, unique within the whole intake (`slack:C1:1700000000.0001`, `mail:<root id>`).
  public var thread: Int32?
  /// `RecordSink.name` of the record itself: one event in several places carries the same key and counts once.
  public var key: Int32?
  /// `RecordSink.name` of the record that this one answers.
  public var replyTo: Int32?
  /// `RecordSink.name` of the subject, without `Re:` and `Fwd:`, in lower case.
  public var subject: Int32?
  /// The day on which an action is due, or on which the record says that something takes effect.
  public var due: Day?
  public var place: Place

  public init(kind: EventKind, style: TextStyle, time: Timestamp? = nil, timeQuality: TimeQuality = .utc, place: Place = Place()) {
    self.kind = kind
    self.style = style
    self.time = time
    self.timeQuality = time == nil ? .undated : timeQuality
    self.place = place
  }
}
