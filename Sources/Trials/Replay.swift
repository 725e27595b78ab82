public import Alerts
public import Events
public import Harbinger
public import Ledger
import Lexicon
import Rules

/// An alliance that is read once and judged as of one day after the other, as nightly runs would have judged it on each of these days with what is read today.
///
/// What a night finds and what is told of it comes from the same evaluator and the same ledger as that of a nightly run.
public struct Replay: Sendable {
  /// The rules by which it is judged.
  public let pack: RulePack
  package let intake: Intake
  /// The alliance whose records they are.
  public var alliance: Alliance { intake.alliance }
  /// The days that can be judged: from the first event to the day of judgement; `nil` if nothing was read.
  public let days: ClosedRange<Day>?
  private let listener: Listener
  /// What its alerts say beside the findings, but for who may be shown what, which each night knows for itself.
  private let facts: AllianceFacts

  /// Reads all sources of an alliance.
  /// - Parameters:
  ///   - asOf: nothing after it is looked at; the end of the covered data if `nil`.
  ///   - now: the instant of the run: an approval that ended before it allows nothing, whatever night is judged.
  ///   - threads: tasks that read at once; the result is the same for any number.
  public init(_ alliance: Alliance, pack: RulePack, asOf: Timestamp? = nil, now: Timestamp? = nil, threads: Int = Intake.processors) async {
    var alliance = alliance
    alliance.keep(pack.holidays)
    let listener = pack.listener(for: alliance)
    var intake = Intake(alliance, listener: listener)
    await intake.read(asOf: asOf, now: now, threads: threads)
    self.pack = pack
    self.listener = listener
    self.intake = intake
    days = Replay.days(intake, asOf: asOf)
    facts = AllianceFacts(intake, listener, intake.disclosure(writers: []))
  }

  /// The nights that are looked at where nobody says which: those of the last year that can be judged.
  public var lastYear: ClosedRange<Day>? { days.map { max($0.lowerBound, $0.upperBound + -364)...$0.upperBound } }

  /// The records of an alliance that was judged, so that they are not read again.
  public init(_ judged: JudgedAlliance) {
    pack = judged.pack
    intake = judged.intake
    listener = judged.pack.listener(for: judged.intake.alliance)
    days = Replay.days(judged.intake, asOf: judged.evaluation.asOf)
    facts = AllianceFacts(judged.intake, listener, judged.intake.disclosure(writers: []))
  }

  /// The same records, judged by other rules; `nil` if these listen for other phrases, or keep other holidays: then they must be read again.
  public func judged(by pack: RulePack) -> Replay? {
    let isAlike = pack.families == self.pack.families && pack.classes == self.pack.classes && pack.holidays == self.pack.holidays
    return isAlike ? Replay(self, pack) : nil
  }

  /// The same records, judged by rules that listen for the same phrases.
  func judged(bySame pack: RulePack) -> Replay { Replay(self, pack) }

  private init(_ other: Replay, _ pack: RulePack) {
    (self.pack, intake, listener, days) = (pack, other.intake, other.listener, other.days)
    facts = other.facts
  }

  /// What could not be read, and how many wrote without belonging to a party: places with help.
  public var problems: [Problem] { intake.problems }

  /// Whether some files were not read, or not to their end: then the nights know less than there is.
  public var isPartial: Bool { !intake.accounting.unreadable.isEmpty || intake.accounting.files.contains { !$0.problems.isEmpty } }

  /// All nights of some days, each of which knows what the ones before it told.
  /// - Parameters:
  ///   - wanted: the first of them sums up what stands; the rest tell what is new.
  ///   - budget: mailed alerts that a quiet alliance may have in a quarter; only reported.
  ///   - watched: keys of alerts of which everything is kept that any night found of them, told or not.
  public func nights(_ wanted: ClosedRange<Day>, budget: Int = 2, watching watched: Set<String> = []) async -> Nights {
    var nights = Nights(days: wanted, watching: watched)
    let stirred = await Stirred(wanted, in: self)
    let memory = Memory()
    let days = (wanted.lowerBound.number...wanted.upperBound.number).map(Day.init(number:))
    // What a night finds does not depend on what others told: several are judged at once, and only the telling goes in order.
    for start in stride(from: 0, to: days.count, by: Replay.batch) {
      let batch = days[start..<min(start + Replay.batch, days.count)]
      let judgements = await withTaskGroup(of: (Day, Judgement).self) { group in
        for day in batch { group.addTask { (day, await judgement(on: day, stirred, memory)) } }
        return await group.reduce(into: [Day: Judgement]()) { $0[$1.0] = $1.1 }
      }
      memory.turn()
      for day in batch { if let judgement = judgements[day] { nights.take(judgement, on: day, budget: budget) } }
    }
    return nights
  }

  /// Nights that are judged at once. What one leaves, none of the others knows, so more of them look for the same things again.
  private static let batch = 2

  /// What a run in the night after a day finds. Quotes and figures for charts are left out: nothing is told of them.
  private func judgement(on day: Day, _ stirred: Stirred, _ memory: Memory) async -> Judgement {
    let now = intake.alliance.zone.start(of: day + 1)
    let context = context(asOf: now, memory)
    let evaluation = await Evaluator(stirred.rules(by: day, context)).evaluation(on: context)
    var facts = facts
    facts.disclosure = intake.disclosure(writers: evaluation.writers)
    return Judgement(
      evaluation, facts, accounting: [],
      conditions: JudgedAlliance.conditions(intake, evaluation, now: now), override: pack.override)
  }

  /// What rules may ask as of an instant.
  /// - Parameter memory: what nights before it left.
  func context(asOf now: Timestamp, _ memory: Memory? = nil) -> RuleContext {
    RuleContext(timeline: intake.timeline, alliance: intake.alliance, families: pack.heardFamilies, asOf: now, memory: memory)
  }

  private static func days(_ intake: Intake, asOf: Timestamp?) -> ClosedRange<Day>? {
    guard let first = intake.timeline.times.first else { return nil }
    let zone = intake.alliance.zone
    let last = zone.day(of: (asOf ?? Evaluator.coveredEnd(of: intake.timeline)).advanced(by: -1))
    let begin = zone.day(of: first)
    return begin <= last ? begin...last : nil
  }
}

/// What nights found, one after the other, and what was told of it.
public struct Nights: Sendable {
  /// The days that were judged.
  public let days: ClosedRange<Day>
  /// As the last night left it.
  public internal(set) var ledger = Ledger()
  /// In the order of the nights; most nights have none.
  public internal(set) var digests: [Digest] = []

  /// Each alert that was told as news, by its id, as the night found it that told it first.
  public internal(set) var alerts: [String: Alert] = [:]

  /// Of alerts that are watched, by their ids, what any night found of them.
  package private(set) var watched: [String: Watched] = [:]
  private let keys: Set<String>

  /// What nights found of one alert.
  package struct Watched: Sendable {
    package var evidence: Set<AlertEvidence> = []
    package var topics: Set<String> = []
    package var label = ""
  }

  /// - Parameter keys: of the alerts that are watched.
  init(days: ClosedRange<Day>, watching keys: Set<String> = []) { (self.days, self.keys) = (days, keys) }

  /// One more night: what it found, and what is told of it.
  mutating func take(_ judgement: Judgement, on day: Day, budget: Int) {
    ledger = ledger.advanced(by: judgement, on: day)
    watch(judgement.alerts + judgement.suppressed)
    guard let digest = ledger.digest(budget: budget) else { return }
    let told = Set(digest.items.map(\.id)).subtracting(alerts.keys)
    if !told.isEmpty {
      for alert in judgement.named(by: ledger).alerts where told.contains(alert.id) { alerts[alert.id] = alert }
    }
    ledger = ledger.told(digest)
    digests.append(digest)
  }

  private mutating func watch(_ alerts: [Alert]) {
    for alert in alerts {
      if keys.contains(alert.key) {
        let id = ledger.id(of: alert)
        watched[id, default: Watched()].evidence.formUnion(alert.evidence)
        watched[id, default: Watched()].topics.formUnion(alert.topics)
        watched[id, default: Watched()].label = alert.label
      }
      watch(alert.folded)
    }
  }
}
