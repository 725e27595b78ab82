/// All events of an alliance as columns, in the order of their time; the text itself is not kept.
///
/// Budget: 96 bytes an event, 24 a hit, 8 a participant. Every column has `count` elements.
public struct Timeline: Sendable {
  /// Milliseconds since 1970.
  public package(set) var times: [Timestamp] = []
  public package(set) var qualities: [TimeQuality] = []
  public package(set) var kinds: [EventKind] = []
  public package(set) var flags: [EventFlags] = []
  /// Index into `people`, -1 if nobody acted.
  public package(set) var actors: [Int32] = []
  /// Party of the actor, -1 if none is known.
  public package(set) var parties: [Int8] = []
  /// Parties of the actor and of everybody addressed, invited or present.
  public package(set) var audiences: [PartySet] = []
  /// Index into `names`, -1 if none.
  public package(set) var channels: [Int32] = []
  public package(set) var threads: [Int32] = []
  public package(set) var subjects: [Int32] = []
  /// The event that this one answers, -1 if none is there.
  public package(set) var replyParents: [Int32] = []
  /// Bit k: declared topic k is mentioned.
  public package(set) var topics: [UInt64] = []
  /// Own words, after zones were cut.
  public package(set) var words: [UInt32] = []
  /// How often `we` (us, our), and `you` or `they` (and their kin) stand among them; at most 255.
  public package(set) var ownPronouns: [UInt8] = []
  public package(set) var otherPronouns: [UInt8] = []
  /// The language of each text; `undecided` where there is none, or where it may not be read.
  public package(set) var languages: [Language] = []
  /// Due day of an action, day named in a sentence with a hit; `Int32.min` if none.
  public package(set) var dueDays: [Int32] = []
  /// Length of a meeting in minutes.
  public package(set) var minutes: [UInt16] = []
  /// Index into `sources`.
  public package(set) var sources: [UInt16] = []
  public package(set) var places: [Place] = []
  /// Hits of event i: `hits[firstHit[i]..<firstHit[i + 1]]`.
  public package(set) var firstHit: [Int32] = [0]
  public package(set) var hits: [Hit] = []
  /// Participants of event i: `participants[firstParticipant[i]..<firstParticipant[i + 1]]`.
  public package(set) var firstParticipant: [Int32] = [0]
  public package(set) var participants: [Participant] = []
  /// Hashes of content words of events with hits, and behind them of the references that any event names, marked by `referenceBit`:
  /// `content[firstContent[i]..<firstContent[i + 1]]`, ascending.
  public package(set) var firstContent: [Int32] = [0]
  public package(set) var content: [UInt32] = []

  /// Marks a hash of `content` as that of a reference: a ticket, a clause, a document. Words do not have it, so references stand last.
  public static let referenceBit: UInt32 = 1 << 31

  /// Days on which parties said that they are away, in the order of the events.
  public var absences: [Absence] = []

  /// Channels, threads, subjects.
  public var names = ByteTable()
  public var people: [Person] = []
  public var sourceTable: [Source] = []
  /// Files and archive entries that places point to, as the user named them.
  public var containers: [String] = []

  public init() {}

  public var count: Int { times.count }

  /// One event before it is a row.
  public struct Row: Sendable {
    public var time: Timestamp
    public var quality: TimeQuality = .utc
    public var kind: EventKind
    public var flags: EventFlags = []
    public var actor: Int32 = -1
    public var party: Int8 = -1
    public var audience: PartySet = []
    public var channel: Int32 = -1
    public var thread: Int32 = -1
    public var subject: Int32 = -1
    public var replyParent: Int32 = -1
    public var topics: UInt64 = 0
    public var words: UInt32 = 0
    public var ownPronouns: UInt8 = 0
    public var otherPronouns: UInt8 = 0
    public var language = Language.undecided
    public var due: Day?
    public var minutes: UInt16 = 0
    public var source: UInt16 = 0
    public var place = Place()

    public init(time: Timestamp, kind: EventKind) {
      self.time = time
      self.kind = kind
    }
  }

  /// Appends an event. Rows must come in the order of `precedes`; the caller sorts.
  /// `hits` are renumbered to the new event.
  public mutating func append(
    _ row: Row, hits newHits: some Sequence<Hit>, participants newParticipants: some Sequence<Participant>,
    content newContent: some Sequence<UInt32>
  ) {
    let event = Int32(count)
    for var hit in newHits {
      hit.event = event
      hits.append(hit)
    }
    participants.append(contentsOf: newParticipants)
    content.append(contentsOf: newContent)
    append(row, hitEnd: hits.count, participantEnd: participants.count, contentEnd: content.count)
  }

  /// Appends an event whose hits, participants and content words end in the side tables where the numbers say.
  package mutating func append(_ row: Row, hitEnd: Int, participantEnd: Int, contentEnd: Int) {
    times.append(row.time)
    qualities.append(row.quality)
    kinds.append(row.kind)
    flags.append(row.flags)
    actors.append(row.actor)
    parties.append(row.party)
    audiences.append(row.audience)
    channels.append(row.channel)
    threads.append(row.thread)
    subjects.append(row.subject)
    replyParents.append(row.replyParent)
    topics.append(row.topics)
    words.append(row.words)
    ownPronouns.append(row.ownPronouns)
    otherPronouns.append(row.otherPronouns)
    languages.append(row.language)
    dueDays.append(row.due?.number ?? .min)
    minutes.append(row.minutes)
    sources.append(row.source)
    places.append(row.place)
    firstHit.append(Int32(hitEnd))
    firstParticipant.append(Int32(participantEnd))
    firstContent.append(Int32(contentEnd))
  }

  /// Makes room for so many events.
  public mutating func reserve(events: Int, hits hitCount: Int, participants participantCount: Int) {
    times.reserveCapacity(events)
    qualities.reserveCapacity(events)
    kinds.reserveCapacity(events)
    flags.reserveCapacity(events)
    actors.reserveCapacity(events)
    parties.reserveCapacity(events)
    audiences.reserveCapacity(events)
    channels.reserveCapacity(events)
    threads.reserveCapacity(events)
    subjects.reserveCapacity(events)
    replyParents.reserveCapacity(events)
    topics.reserveCapacity(events)
    words.reserveCapacity(events)
    ownPronouns.reserveCapacity(events)
    otherPronouns.reserveCapacity(events)
    languages.reserveCapacity(events)
    dueDays.reserveCapacity(events)
    minutes.reserveCapacity(events)
    sources.reserveCapacity(events)
    places.reserveCapacity(events)
    firstHit.reserveCapacity(events + 1)
    firstParticipant.reserveCapacity(events + 1)
    firstContent.reserveCapacity(events + 1)
    hits.reserveCapacity(hitCount)
    participants.reserveCapacity(participantCount)
  }

  /// The hits of an event.
  public func hits(of event: Int) -> ArraySlice<Hit> { hits[Int(firstHit[event])..<Int(firstHit[event + 1])] }

  /// The participants of an event.
  public func participants(of event: Int) -> ArraySlice<Participant> {
    participants[Int(firstParticipant[event])..<Int(firstParticipant[event + 1])]
  }

  /// The content words of an event and then its references, as ascending hashes.
  public func content(of event: Int) -> ArraySlice<UInt32> { content[Int(firstContent[event])..<Int(firstContent[event + 1])] }

  /// The references of an event: what stands last in its content.
  public func references(of event: Int) -> ArraySlice<UInt32> {
    let end = Int(firstContent[event + 1])
    var start = end
    while start > Int(firstContent[event]), content[start - 1] >= Timeline.referenceBit { start -= 1 }
    return content[start..<end]
  }

  /// The party of an event's actor.
  public func party(of event: Int) -> PartyIndex? { parties[event] < 0 ? nil : Int(parties[event]) }

  /// The due or named day of an event.
  public func due(of event: Int) -> Day? { dueDays[event] == .min ? nil : Day(number: dueDays[event]) }

  /// The first event at or after an instant.
  public func firstEvent(from time: Timestamp) -> Int { times.bisect { $0 < time } }
}

/// A person as the sources know them.
public struct Person: Hashable, Sendable {
  /// The name that people read; an address or id where no name is known.
  public var name: String
  /// -1 if no party claims them.
  public var party: Int8
  /// Every id, address and name they appeared under, sorted.
  public var identities: [String]

  public init(name: String, party: Int8, identities: [String]) {
    self.name = name
    self.party = party
    self.identities = identities
  }
}

/// One source of an alliance: a path of `sources:`, with what it covers.
public struct Source: Hashable, Sendable {
  /// The path as written in the alliance file.
  public var path: String
  /// Formats found in it.
  public var formats: [String]
  /// First and last instant that the source covers; `nil` if it holds nothing.
  public var coveredFrom: Timestamp?
  public var coveredEnd: Timestamp?
  /// Whether nobody said how far it goes, so that its last record is taken for its end.
  public var endsWithItsRecords = false
  /// The last recorded item, whatever `covers:` says.
  public var lastRecorded: Timestamp?
  /// Milliseconds between two exports, where the alliance file says so.
  public var expectedEvery: Int64?

  public init(path: String, formats: [String] = []) {
    self.path = path
    self.formats = formats
  }
}
