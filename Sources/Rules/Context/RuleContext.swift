package import Events
package import Lexicon
package import Setup

/// Everything that rules may ask: the timeline up to `as_of`, the alliance, and the indexes that several rules share.
///
/// Built once; all later questions are answered from it, and no answer reads an event after `asOf`.
package struct RuleContext: Sendable {
  package let timeline: Timeline
  /// With what its parties announced of absences among their quiet days.
  package let alliance: Alliance
  /// Absences that were announced before `asOf` and that no calendar holds.
  package let announced: [Absence]
  /// For each of them the parties that accepted it.
  private(set) var accepted: [PartySet] = []
  /// Ids of the lexicon families, in the order of `Hit.family`.
  package let families: [String]
  /// How a sentence names what each family holds.
  package let shownAs: [String]
  /// In which languages each family is heard; English alone where nothing is said.
  package let languages: [Set<Language>]
  /// The families of each role, ascending.
  private let roles: [Family.Role: [Int]]
  /// The languages in which each party wrote anything.
  let spoken: [Set<Language>]
  /// The instant of judgement: the first that is not looked at any more.
  package let asOf: Timestamp
  /// Number of events before `asOf`.
  package let count: Int
  /// Local day of each event.
  package let days: [Day]
  /// The days of the first event and of `asOf`.
  package let firstDay: Day
  package let lastDay: Day
  /// Counting hits per family, in time order; without those by which one side tells of the other's act.
  package let hits: [[HitUse]]
  /// Of these the ones that are acts of their own: not what the same party writes again word for word.
  let fresh: [[HitUse]]
  /// Counting hits per family by which the one who met it tells of what the other side did, in time order.
  let accounts: [[HitUse]]
  /// Pairs of parties between which anything passed, ascending.
  package let pairs: [PartyPair]
  /// Contact between the two of a pair.
  package let contacts: [PartyPair: Contact]
  /// Distinct writers per party in the 90 days up to each day.
  package let writers: WriterCounts
  package let coverage: Coverage
  /// Days on which the whole alliance lay still.
  let lull: Set<Day>
  let index: EventIndex
  /// Messages and words of people who are forgotten, in time order.
  let unheard: [Int]
  /// What other nights on the same records have settled; `nil` where one night is judged alone.
  let memory: Memory?
  private var absenceDays: AbsenceDays?

  package init(timeline: Timeline, alliance: Alliance, families: [HeardFamily], asOf: Timestamp, memory: Memory? = nil) {
    self.timeline = timeline
    self.memory = memory
    let (alliance, announced) = RuleContext.announced(timeline, alliance, asOf: asOf)
    self.alliance = alliance
    self.announced = announced
    self.families = families.map(\.id)
    shownAs = families.map(\.shownAs)
    languages = families.map(\.languages)
    roles = Dictionary(grouping: families.indices.flatMap { index in families[index].roles.map { ($0, index) } }) { $0.0 }
      .mapValues { $0.map(\.1) }
    self.asOf = asOf
    let zone = alliance.zone
    let count = timeline.firstEvent(from: asOf)
    self.count = count
    let roles = roles
    func columns(through count: Int) -> ContextColumns {
      ContextColumns(
        timeline, count: count, zone: zone, parties: alliance.parties.count, families: families.count,
        closures: Closures(timeline, changes: roles[.change] ?? [], absences: roles[.absence] ?? []))
    }
    let whole = memory?.columns { columns(through: timeline.count) } ?? columns(through: count)
    let lastDay = zone.day(of: asOf.advanced(by: -1))
    self.lastDay = lastDay
    self.firstDay = min(count > 0 ? whole.days[0] : lastDay, lastDay)
    let known = whole.upTo(count, span: firstDay...lastDay)
    let days = known.days
    self.days = days
    hits = known.hits
    fresh = known.fresh
    accounts = known.accounts
    unheard = known.unheard
    index = known.index
    contacts = known.contacts
    self.pairs = contacts.keys.sorted()
    self.lull = Lull.days(contacts, firstDay...lastDay)
    self.writers = WriterCounts(timeline, count: count, days: days, parties: alliance.parties.count, span: firstDay...lastDay)
    self.spoken = RuleContext.spoken(timeline, count: count, parties: alliance.parties.count)
    self.coverage = Coverage(timeline: timeline, days: days, zone: zone, start: alliance.start, through: lastDay)
    absenceDays = nil
    accepted = announced.map(parties(accepting:))
    guard memory != nil else { return }
    // Deadlines reach beyond the day of judgement.
    absenceDays = AbsenceDays(announced, accepted: accepted, firstDay...lastDay + 400)
  }

  /// The absences that touch some days.
  func absences(within span: ClosedRange<Day>) -> AbsenceCount {
    absenceDays?.count(within: span) ?? AbsenceCount(absences: announced.count, accepted: 0)
  }

  /// The index of a family by its id.
  package func family(_ id: String) -> Int? { families.firstIndex(of: id) }

  /// The indices of the families that have a role.
  package func families(as role: Family.Role) -> [Int] { roles[role] ?? [] }

  /// What a family is shown as in a sentence; its id where the lexicon says nothing.
  package func shown(_ family: String) -> String { self.family(family).flatMap { $0 < shownAs.count ? shownAs[$0] : nil } ?? family }

  /// The name of a party.
  package func name(_ party: PartyIndex) -> String { alliance.parties[party].name }

  /// A day on which both work.
  package func bothWork(_ pair: PartyPair, _ day: Day) -> Bool {
    alliance.parties[pair.first].calendar.isWorkday(day) && alliance.parties[pair.second].calendar.isWorkday(day)
  }

  /// Days of a usual week on which both work.
  package func sharedWeekdays(_ pair: PartyPair) -> Int {
    7 - alliance.parties[pair.first].calendar.weekend.union(alliance.parties[pair.second].calendar.weekend).count
  }

  /// Working days that the two share in `(after, through]`.
  package func sharedWorkdays(_ pair: PartyPair, after: Day, through: Day) -> Int {
    guard after < through else { return 0 }
    return (after.number + 1...through.number).reduce(0) { $0 + (bothWork(pair, Day(number: $1)) ? 1 : 0) }
  }

  /// Whether an event is somebody's own act: not written by a program, not automatic, not deleted.
  package func isAct(_ event: Int) -> Bool { timeline.flags[event].isDisjoint(with: [.bot, .autoReply, .deleted]) }
}

/// A counting hit as rules use it.
package struct HitUse: Hashable, Sendable {
  package var event: Int
  /// Index into the timeline's hits.
  package var hit: Int
  package var day: Day
  /// 2 strong, 1.5 near the other party, 1 plain, 0.5 weak; halved for hypothetical or humour.
  package var weight: Double

  package init(event: Int, hit: Int, day: Day, weight: Double) {
    self.event = event
    self.hit = hit
    self.day = day
    self.weight = weight
  }

  /// No two uses have one hit.
  package func hash(into hasher: inout Hasher) { hasher.combine(hit) }
}

/// Resolves the local day of instants that come in order, asking the zone once a day and not once an event.
struct DayClock {
  let zone: ZoneRules
  private var day = Day(number: .min)
  private var start = Timestamp(milliseconds: 0)
  private var end = Timestamp(milliseconds: 0)

  init(zone: ZoneRules) { self.zone = zone }

  mutating func day(of time: Timestamp) -> Day {
    if time >= start, time < end { return day }
    day = zone.day(of: time)
    start = zone.start(of: day)
    end = zone.start(of: day + 1)
    return day
  }
}
