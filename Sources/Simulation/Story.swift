package import Events

/// What a simulation tells: who takes part, how busy they are, and the scenes that were written by hand.
public struct Story: Sendable {
  package var id: String
  package var zone: ZoneRules
  package var from: Day
  /// The last covered day, inclusive.
  package var to: Day
  package var parties: [SimulatedParty]
  package var people: [Person]
  package var channels: [SimulatedChannel]
  package var traffic: Traffic
  package var vocabulary: Vocabulary
  package var templates: [ThreadTemplate]
  package var meetings: [Meeting]
  package var scenes: [Scene]
  /// The last day of the mail export, where it ends before the rest; people go on writing, but nobody handed it over.
  package var mailUntil: Day?
  /// Words about the alliance file (agreements, topics, sources), empty where no file is wanted.
  package var setup: Setup?

  package init(
    id: String, zone: ZoneRules, from: Day, to: Day, parties: [SimulatedParty], people: [Person], channels: [SimulatedChannel],
    traffic: Traffic,
    vocabulary: Vocabulary, templates: [ThreadTemplate] = ThreadTemplate.all, meetings: [Meeting] = [], scenes: [Scene] = [],
    mailUntil: Day? = nil, setup: Setup? = nil
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
    self.mailUntil = mailUntil
    self.setup = setup
  }

  /// Somebody of the story.
  package struct Person: Sendable {
    package var key: String
    package var name: String
    package var role: String
    package var party: PartyIndex
    package var activity: Double
    package var joined: Day?

    package init(_ key: String, _ name: String, _ role: String, _ party: PartyIndex, activity: Double = 1, joined: Day? = nil) {
      self.key = key
      self.name = name
      self.role = role
      self.party = party
      self.activity = activity
      self.joined = joined
    }
  }

  /// How much is written, by whom and how fast it is answered, besides the scenes.
  package struct Traffic: Sendable {
    /// Threads between parties in a week of five working days.
    package var threadsPerWeek = 16.0
    /// Variance over mean of the weekly number of threads; 1 is Poisson.
    package var dispersion = 1.5
    /// Share of those threads that go by mail.
    package var mailShare = 0.3
    /// Chat threads that a party holds among itself, per party and week.
    package var internalPerWeek = 0.0
    /// Address of the mailing list that mail threads go to, empty for mail from person to person.
    package var list = ""
    /// Share of mail threads that go to the list, if there is one.
    package var listShare = 1.0
    /// Median hours of working time to an answer, by chat and by mail.
    package var chatHours = 1.2
    package var mailHours = 3.5
    /// Deviation of the logarithm of that time.
    package var spread = 0.8
    /// Longest working hours to an answer before `pace` is applied; agreements of two working days are kept below 15.
    package var longest = 14.0
    /// From a day on, the number of threads is multiplied by a factor.
    package var activity: [Step] = []
    /// From a day on, the answering time of one party is multiplied by a factor.
    package var pace: [Step] = []
    /// From a day on, threads of that kind are no longer drawn.
    package var stopped: [(from: Day, kind: ThreadKind)] = []
    /// Lets pairs of parties take turns through the week instead of drawing them freely, so that each pair keeps an even rhythm.
    package var evenPairs = false
    /// A mailing list alone, as `ListTraffic` draws it; of what stands here only `list` counts. Nothing was agreed on notice or answers.
    package var isList = false

    package init() {}

    /// A factor from a day on; the last one that began holds.
    package struct Step: Sendable {
      package var from: Day
      package var party: PartyIndex?
      package var factor: Double

      package init(_ from: String, party: PartyIndex? = nil, _ factor: Double) {
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
  package struct Meeting: Sendable {
    package var name: String
    package var first: Day
    package var every: Int
    package var startsAt: Int
    package var length: Int
    /// Keys of people; the first one invites.
    package var invited: [String]
    package var until: Day
    package var exceptions: [Exception]
    /// Whether minutes are kept.
    package var minutes: Bool
    /// Minutes that were written by hand for an instance, by day.
    package var written: [WrittenMinutes]

    package init(
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
    package enum Change: Sendable {
      case removed
      case cancelled
      case moved(String, minutes: Int)
      case declined([String])
    }

    /// The day of an instance, what became of it, and the day on which that was entered.
    package typealias Exception = (day: String, change: Change, entered: String)
  }

  /// The items of minutes that a story tells itself; people by key.
  package struct WrittenMinutes: Sendable {
    package var day: String
    package var absent: [String]
    package var items: [SimulatedMinutes.Item]
    package var decisions: [String]

    package init(_ day: String, absent: [String] = [], items: [SimulatedMinutes.Item], decisions: [String]) {
      self.day = day
      self.absent = absent
      self.items = items
      self.decisions = decisions
    }
  }

  /// What the alliance file says beyond the people.
  package struct Setup: Sendable {
    /// The first line of the file, by which editors find its schema; none if empty.
    package var modeline = ""
    package var purpose: String
    package var basis: String
    package var agreedBy: String
    package var stages: [(stage: String, from: String)]
    package var notice: [(topic: String, time: String)]
    package var reply: String
    package var meetings: [(name: String, every: String)]
    package var topics: [(id: String, terms: [String])]

    package init(
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
