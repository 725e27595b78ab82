public import Events

/// What a simulation tells: who takes part, how busy they are, and the scenes that were written by hand.
public struct Story: Sendable {
  public var id: String
  public var zone: ZoneRules
  public var from: Day
  /// The last covered day, inclusive.
  public var to: Day
  public var parties: [SimulatedParty]
  public var people: [Person]
  public var channels: [SimulatedChannel]
  public var traffic: Traffic
  public var vocabulary: Vocabulary
  public var templates: [ThreadTemplate]
  public var meetings: [Meeting]
  public var scenes: [Scene]
  /// Words about the alliance file (agreements, topics, sources), empty where no file is wanted.
  public var setup: Setup?

  public init(
    id: String, zone: ZoneRules, from: Day, to: Day, parties: [SimulatedParty], people: [Person], channels: [SimulatedChannel],
    traffic: Traffic,
    vocabulary: Vocabulary, templates: [ThreadTemplate] = ThreadTemplate.all, meetings: [Meeting] = [], scenes: [Scene] = [],
    setup: Setup? = nil
  ) {
    self.id = id
    self.zone = zone
    self.from = from
    self.to = to
    self.parties = parties
    self.people = people
    self.channels = channels
    self.traffic = traffic
    self.vocabulary = vocabulary
    self.templates = templates
    self.meetings = meetings
    self.scenes = scenes
    self.setup = setup
  }

  /// Somebody of the story.
  public struct Person: Sendable {
    public var key: String
    public var name: String
    public var role: String
    public var party: PartyIndex
    public var activity: Double
    public var joined: Day?

    public init(_ key: String, _ name: String, _ role: String, _ party: PartyIndex, activity: Double = 1, joined: Day? = nil) {
      self.key = key
      self.name = name
      self.role = role
      self.party = party
      self.activity = activity
      self.joined = joined
    }
  }

  /// How much is written, by whom and how fast it is answered, besides the scenes.
  public struct Traffic: Sendable {
    /// Threads between parties in a week of five working days.
    public var threadsPerWeek = 16.0
    /// Variance over mean of the weekly number of threads; 1 is Poisson.
    public var dispersion = 1.5
    /// Share of those threads that go by mail.
    public var mailShare = 0.3
    /// Chat threads that a party holds among itself, per party and week.
    public var internalPerWeek = 0.0
    /// Address of the mailing list that mail threads go to, empty for mail from person to person.
    public var list = ""
    /// Share of mail threads that go to the list, if there is one.
    public var listShare = 1.0
    /// Median hours of working time to an answer, by chat and by mail.
    public var chatHours = 1.2
    public var mailHours = 3.5
    /// Deviation of the logarithm of that time.
    public var spread = 0.8
    /// Longest working hours to an answer before `pace` is applied; agreements of two working days are kept below 15.
    public var longest = 14.0
    /// From a day on, the number of threads is multiplied by a factor.
    public var activity: [Step] = []
    /// From a day on, the answering time of one party is multiplied by a factor.
    public var pace: [Step] = []
    /// From a day on, threads of that kind are no longer drawn.
    public var stopped: [(from: Day, kind: ThreadKind)] = []
    /// Lets pairs of parties take turns through the week instead of drawing them freely, so that each pair keeps an even rhythm.
    public var evenPairs = false

    public init() {}

    /// A factor from a day on; the last one that began holds.
    public struct Step: Sendable {
      public var from: Day
      public var party: PartyIndex?
      public var factor: Double

      public init(_ from: String, party: PartyIndex? = nil, _ factor: Double) {
        self.from = Day(story: from)
        self.party = party
        self.factor = factor
      }
    }

    func activity(on day: Day) -> Double { activity.last { $0.from <= day }?.factor ?? 1 }
    func pace(of party: PartyIndex, on day: Day) -> Double { pace.last { $0.from <= day && $0.party == party }?.factor ?? 1 }
    func draws(_ kind: ThreadKind, on day: Day) -> Bool { !stopped.contains { $0.kind == kind && $0.from <= day } }
  }

  /// A recurring meeting.
  public struct Meeting: Sendable {
    public var name: String
    public var first: Day
    public var every: Int
    public var startsAt: Int
    public var length: Int
    /// Keys of people; the first one invites.
    public var invited: [String]
    public var until: Day
    public var exceptions: [Exception]
    /// Whether minutes are kept.
    public var minutes: Bool
    /// Minutes that were written by hand for an instance, by day.
    public var written: [WrittenMinutes]

    public init(
      _ name: String, first: String, every: Int, at startsAt: Int, length: Int, invited: [String], until: String,
      exceptions: [Exception] = [],
      minutes: Bool = false, written: [WrittenMinutes] = []
    ) {
      self.name = name
      self.first = Day(story: first)
      self.every = every
      self.startsAt = startsAt
      self.length = length
      self.invited = invited
      self.until = Day(story: until)
      self.exceptions = exceptions
      self.minutes = minutes
      self.written = written
    }

    /// What became of an instance, with people by key.
    public enum Change: Sendable {
      case removed
      case cancelled
      case moved(String, minutes: Int)
      case declined([String])
    }

    public typealias Exception = (day: String, change: Change, entered: String)
  }

  /// The items of minutes that a story tells itself; people by key.
  public struct WrittenMinutes: Sendable {
    public var day: String
    public var absent: [String]
    public var items: [SimulatedMinutes.Item]
    public var decisions: [String]

    public init(_ day: String, absent: [String] = [], items: [SimulatedMinutes.Item], decisions: [String]) {
      self.day = day
      self.absent = absent
      self.items = items
      self.decisions = decisions
    }
  }

  /// What the alliance file says beyond the people.
  public struct Setup: Sendable {
    public var purpose: String
    public var basis: String
    public var agreedBy: String
    public var stages: [(stage: String, from: String)]
    public var notice: [(topic: String, time: String)]
    public var reply: String
    public var meetings: [(name: String, every: String)]
    public var topics: [(id: String, terms: [String])]

    public init(
      purpose: String, agreedBy: String, basis: String, stages: [(stage: String, from: String)], notice: [(topic: String, time: String)],
      reply: String,
      meetings: [(name: String, every: String)], topics: [(id: String, terms: [String])]
    ) {
      self.purpose = purpose
      self.basis = basis
      self.agreedBy = agreedBy
      self.stages = stages
      self.notice = notice
      self.reply = reply
      self.meetings = meetings
      self.topics = topics
    }
  }
}
