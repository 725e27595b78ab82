public import Events
public import Rules

/// One line of the ranked list: an episode of a rule with its score, its evidence and its question.
public struct Alert: Hashable, Codable, Sendable {
  /// Stable for as long as the episode is the same; what commands name it by. Without a ledger the hash of its key and of which episode it is.
  public var id: String
  /// What it is about, whatever is recorded later: alliance, rule, subject and label.
  public var key: String
  /// The id of the alliance.
  public var alliance: String
  public var rule: String
  public var kind: String
  /// Whether it is made of other alerts, which are folded under it in the order in which they began.
  public var isCircle: Bool
  public var severity: Int
  public var strength: Strength
  public var score: Score
  public var title: String
  public var sentence: String
  /// The parties it speaks of, the acting one first where the act has a direction.
  public var parties: [AlertParty]
  /// What keeps it apart from others of the same rule and parties: a meeting, a source; may be empty.
  public var label: String
  /// Declared topics that its evidence mentions.
  public var topics: [String]
  /// First and last day on which it fired, and whether it still does.
  public var since: Day
  public var last: Day
  public var isOpen: Bool
  public var evidence: [AlertEvidence]
  public var usual: String
  /// The same as figures, for a chart; `nil` where there are none.
  public var band: Band? = nil
  public var threshold: String
  /// The question for both sides.
  public var ask: String
  /// What would have prevented it, or closes it.
  public var closes: String
  /// What else is to be said, a sentence each.
  public var notes: [String]
  /// What answered for an act; empty if nothing did, or if the rule does not ask.
  public var resolvedBy: String
  /// Whether an act has closed and nothing has answered for it.
  public var isUnresolved: Bool
  public var falsePositives: [String]
  public var blindSpots: [String]
  /// Members of a circle.
  public var folded: [Alert]
  /// What keeps it out of the list; `nil` for those that are listed.
  public var hiddenBy: HiddenBy? = nil

  package init(
    id: String, key: String, alliance: String, rule: String, kind: String, isCircle: Bool, severity: Int, strength: Strength, score: Score,
    title: String, sentence: String, parties: [AlertParty], label: String, topics: [String], since: Day, last: Day, isOpen: Bool,
    evidence: [AlertEvidence], usual: String, band: Band? = nil, threshold: String, ask: String, closes: String, notes: [String],
    resolvedBy: String,
    isUnresolved: Bool, falsePositives: [String], blindSpots: [String], folded: [Alert], hiddenBy: HiddenBy? = nil
  ) {
    self.id = id
    self.key = key
    self.alliance = alliance
    self.rule = rule
    self.kind = kind
    self.isCircle = isCircle
    self.severity = severity
    self.strength = strength
    self.score = score
    self.title = title
    self.sentence = sentence
    self.parties = parties
    self.label = label
    self.topics = topics
    self.since = since
    self.last = last
    self.isOpen = isOpen
    self.evidence = evidence
    self.usual = usual
    self.band = band
    self.threshold = threshold
    self.ask = ask
    self.closes = closes
    self.notes = notes
    self.resolvedBy = resolvedBy
    self.isUnresolved = isUnresolved
    self.falsePositives = falsePositives
    self.blindSpots = blindSpots
    self.folded = folded
    self.hiddenBy = hiddenBy
  }

  /// Whether it is listed above the line when there is room: watch never is.
  public var isAboveWatch: Bool { strength > .watch }
}

/// A party as an alert names it.
public struct AlertParty: Hashable, Codable, Sendable {
  /// What the party has to do with the alert.
  public enum Role: String, Hashable, Codable, Sendable {
    case actor, toward, both
  }

  public var id: String
  public var name: String
  public var role: Role

  package init(id: String, name: String, role: Role) {
    self.id = id
    self.name = name
    self.role = role
  }
}

/// One piece of evidence as reports show it: a place to look, never a person.
public struct AlertEvidence: Hashable, Codable, Sendable {
  /// Local day and time of day as `14:05`, and the instant; of what one side alone had no time of day, and the instant at which the day began.
  public var day: Day
  public var clock: String
  public var time: Timestamp
  /// The kind of event: `message`, `meeting`, `minute`.
  public var kind: String
  /// The id of the party that acted, empty if none is known.
  public var party: String
  /// What it shows: a family id, `notice`, `contact`.
  public var role: String
  /// The phrase that was heard, as the lexicon writes it.
  public var phrase = ""
  /// File or archive entry, with the byte at which the record begins.
  public var source = ""
  public var offset: Int64 = 0
  /// How long the record is in bytes, which part of what stands there it is, and the hash by which it is known again.
  public var length: Int32 = 0
  public var part: UInt16 = 0
  public var hash: UInt32 = 0
  /// How the record calls itself: a Message-ID, a time stamp of Slack; empty if it has no name.
  public var record = ""
  /// The channel, or the subject of a mail or the title of a meeting; empty where it has none or may not be shown.
  public var channel = ""
  public var subject = ""
  /// Declared topics that it mentions.
  public var topics: [String] = []
  /// Ids of the parties that received it; empty where that is not known.
  public var audience: [String]
  /// Whether everybody whom the alert concerns received it; what one did not enters as volume only.
  public var isShared: Bool
  /// A redacted sentence; empty where none may be shown.
  public var quote = ""

  package init(
    day: Day, clock: String, time: Timestamp, kind: String, party: String, role: String, phrase: String = "", source: String = "",
    offset: Int64 = 0, length: Int32 = 0, part: UInt16 = 0, hash: UInt32 = 0, record: String = "", channel: String = "",
    subject: String = "", topics: [String] = [], audience: [String], isShared: Bool, quote: String = ""
  ) {
    self.day = day
    self.clock = clock
    self.time = time
    self.kind = kind
    self.party = party
    self.role = role
    self.phrase = phrase
    self.source = source
    self.offset = offset
    self.length = length
    self.part = part
    self.hash = hash
    self.record = record
    self.channel = channel
    self.subject = subject
    self.topics = topics
    self.audience = audience
    self.isShared = isShared
    self.quote = quote
  }
}
