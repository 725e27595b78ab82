import Events
import Lexicon
import Rules
import Setup

/// Makes timelines by hand: one line an event, already heard, in any order.
struct TimelineBuilder {
  /// Something heard in an event.
  struct Heard {
    var family: String
    var weight = 1.0
    var isStrong = false
    var marks: Hit.Marks = []
    var named: Int?

    init(_ family: String, weight: Double = 1, strong: Bool = false, marks: Hit.Marks = [], named: Int? = nil) {
      self.family = family
      self.weight = strong ? 2 : weight
      self.isStrong = strong
      self.marks = marks
      self.named = named
    }
  }

  struct Draft {
    var row: Timeline.Row
    var heard: [Heard]
    var content: [UInt32]
    var thread: String?
    var subject: String?
    var person: String?
    var present: [(person: String, party: Int, presence: Presence)] = []
    var channel: String? = nil
  }

  var alliance = TimelineBuilder.alliance()
  var drafts: [Draft] = []
  /// First and last covered day of each source, `nil` for an empty source.
  var sources: [(from: String, to: String)?] = [("2025-01-01", "2026-12-31")]
  var expectedEvery: [Int: Int64] = [:]

  static let families = [
    "loose_labels", "us_vs_them", "change_statement", "change_notice", "surprise", "escalation", "early_raise", "request_open", "chaser",
    "pressure_hints", "context_sharing", "task_disagreement", "account_divergence",
    "content_pole", "process_pole", "both_poles", "issue_path", "commitment", "delivery", "decision_mark", "blocker", "repair_trust",
    "courtesy", "holding_reply", "onboarding", "shortfall_shared",
  ]

  /// The roles that the shipped lexicons give to these families.
  private static let roles: [String: Set<Family.Role>] = [
    "loose_labels": [.personal, .complaint],
    "us_vs_them": [.personal, .complaint],
    "surprise": [.complaint, .objection],
    "escalation": [.complaint, .objection],
    "early_raise": [.complaint],
    "request_open": [.request],
    "chaser": [.chaser, .complaint],
    "pressure_hints": [.complaint],
    "task_disagreement": [.disagreement, .complaint],
    "account_divergence": [.complaint],
    "commitment": [.commitment],
    "delivery": [.delivery],
    "repair_trust": [.repair],
    "holding_reply": [.holding],
    "shortfall_shared": [.jointLook],
  ]

  /// The same as rules are told of them.
  static let heardFamilies = families.map { HeardFamily(id: $0, roles: roles[$0] ?? []) }

  static func alliance(parties: [String] = ["northwind", "contoso"], zone: String = "Europe/Amsterdam") -> Alliance {
    var alliance = Alliance(
      id: "test", purpose: "a test", zone: ZoneRules(identifier: zone) ?? .utc,
      approved: Alliance.Approval(by: "test", until: Day(number: 40_000), basis: "test"),
      parties: parties.map { Party(id: $0, name: $0.prefix(1).uppercased() + $0.dropFirst()) })
    alliance.privacy.minimumWriters = 0
    return alliance
  }

  /// An instant of the alliance's wall clock: `2026-03-02` (then at 10:00) or `2026-03-02 14:30`.
  func time(_ text: String) -> Timestamp {
    let parts = text.split(separator: " ")
    let clock = parts.count > 1 ? parts[1].split(separator: ":").compactMap { Int64($0) } : [10, 0]
    guard let day = Day(String(parts[0])), clock.count == 2 else { return Timestamp(milliseconds: 0) }
    return alliance.zone.instant(day: day, millisecondsOfDay: (clock[0] * 60 + clock[1]) * 60_000)
  }

  /// A message of one party to others (to all others if left out), by its first writer if nobody is named.
  mutating func say(
    _ on: String, _ party: Int, to: [Int]? = nil, by person: String? = nil, _ heard: [Heard] = [], thread: String? = nil,
    subject: String? = nil, topics: UInt64 = 0, content: [UInt32] = [], due: String? = nil, words: UInt32 = 10,
    kind: EventKind = .message, flags: EventFlags = [], source: UInt16 = 0, language: Language = .undecided, channel: String? = nil,
    addressed: [(person: String, party: Int)] = []
  ) {
    var row = Timeline.Row(time: time(on), kind: kind)
    row.party = Int8(party)
    row.audience = (to ?? Array(alliance.parties.indices)).reduce(PartySet(party)) { $0.union(PartySet($1)) }
    row.topics = topics
    row.due = due.flatMap { Day($0) }
    row.words = words
    row.language = language
    row.flags = flags
    row.source = source
    row.place.hash = UInt32(drafts.count)
    drafts.append(
      Draft(
        row: row, heard: heard, content: content.sorted(), thread: thread, subject: subject, person: person ?? "\(party)-first",
        present: addressed.map { ($0.person, $0.party, .addressed) }, channel: channel))
  }

  /// A meeting to which the given parties came, and perhaps guests of whom no party is known.
  mutating func meet(
    _ on: String, _ parties: [Int], title: String = "sync", declined: [Int] = [], flags: EventFlags = [], topics: UInt64 = 0,
    by people: [String] = [], guests: [String] = []
  ) {
    var row = Timeline.Row(time: time(on), kind: .meeting)
    row.audience = (parties + declined).reduce([]) { $0.union(PartySet($1)) }
    row.flags = flags
    row.topics = topics
    let present =
      parties.map { (person: "\($0)-first", party: $0, presence: Presence.attended) }
      + declined.map { (person: "\($0)-second", party: $0, presence: Presence.declined) }
      + people.map { (person: $0, party: Int($0.prefix(1)) ?? 0, presence: Presence.attended) }
      + guests.map { (person: $0, party: -1, presence: Presence.attended) }
    drafts.append(Draft(row: row, heard: [], content: [], thread: nil, subject: title, person: nil, present: present))
  }

  /// A line of minutes without a speaker.
  mutating func minute(
    _ on: String, _ parties: [Int], _ heard: [Heard] = [], decision: Bool = false, topics: UInt64 = 0, content: [UInt32] = [],
    due: String? = nil
  ) {
    var row = Timeline.Row(time: time(on), kind: .minute)
    row.audience = parties.reduce([]) { $0.union(PartySet($1)) }
    row.topics = topics
    row.flags = decision ? .decision : []
    row.due = due.flatMap { Day($0) }
    drafts.append(Draft(row: row, heard: heard, content: content.sorted(), thread: nil, subject: nil, person: nil, present: []))
  }

  /// The timeline, its events sorted by time; equal times stand in the order given by `tie` (the order of adding if left out).
  func timeline(tie: (Int, Int) -> Bool = { $0 < $1 }) -> Timeline {
    var timeline = Timeline()
    var people: [String: Int32] = [:]
    func person(_ name: String, _ party: Int) -> Int32 {
      if let known = people[name] { return known }
      let number = Int32(timeline.people.count)
      timeline.people.append(Person(name: name, party: Int8(party), identities: [name]))
      people[name] = number
      return number
    }
    let order = drafts.indices.sorted {
      drafts[$0].row.time == drafts[$1].row.time ? tie($0, $1) : drafts[$0].row.time < drafts[$1].row.time
    }
    for index in order {
      let draft = drafts[index]
      var row = draft.row
      if let name = draft.person { row.actor = person(name, Int(row.party)) }
      if let channel = draft.channel { row.channel = timeline.names.index(of: channel) }
      if let thread = draft.thread { row.thread = timeline.names.index(of: thread) }
      if let subject = draft.subject { row.subject = timeline.names.index(of: subject) }
      let hits = draft.heard.enumerated().map { position, heard in
        Hit(
          event: 0, offset: 0, length: 1, family: UInt16(TimelineBuilder.families.firstIndex(of: heard.family) ?? 999), phrase: 0,
          sentence: UInt16(position), weight: UInt8(heard.weight * 8), marks: heard.marks.union(heard.isStrong ? .strong : []),
          named: heard.named.map { UInt8($0) } ?? 255)
      }
      timeline.append(
        row, hits: hits, participants: draft.present.map { Participant(person: person($0.person, $0.party), presence: $0.presence) },
        content: draft.content)
    }
    timeline.sourceTable = sources.enumerated().map { index, covered in
      var source = Source(path: "source-\(index)")
      if let covered, let from = Day(covered.from), let to = Day(covered.to) {
        source.coveredFrom = alliance.zone.start(of: from)
        source.coveredEnd = alliance.zone.start(of: to + 1)
        source.lastRecorded = source.coveredEnd
      }
      source.expectedEvery = expectedEvery[index]
      return source
    }
    return timeline
  }

  /// The same with the first two parties exchanged in everything.
  var mirrored: TimelineBuilder {
    var copy = self
    func other(_ party: Int) -> Int { party == 0 ? 1 : party == 1 ? 0 : party }
    func swapped(_ set: PartySet) -> PartySet { set.indices.reduce([]) { $0.union(PartySet(other($1))) } }
    copy.alliance.parties.swapAt(0, 1)
    for index in copy.drafts.indices {
      let party = Int(copy.drafts[index].row.party)
      if party >= 0 { copy.drafts[index].row.party = Int8(other(party)) }
      copy.drafts[index].row.audience = swapped(copy.drafts[index].row.audience)
      for position in copy.drafts[index].present.indices {
        copy.drafts[index].present[position].party = other(copy.drafts[index].present[position].party)
      }
      for position in copy.drafts[index].heard.indices {
        copy.drafts[index].heard[position].named = copy.drafts[index].heard[position].named.map(other)
      }
    }
    return copy
  }
}
