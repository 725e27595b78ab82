public import Reports
public import Alerts
public import Events
public import Intake
public import Rules
public import Setup
public import YAML
package import Lexicon

/// An alliance that was judged: what it was told, what was read and found, and what is needed to look into it again.
///
/// The whole program in one place: read, listen, look, tell.
public struct JudgedAlliance: Sendable {
  /// The rules by which it was judged.
  public let pack: RulePack
  /// What was read: the timeline, its accounting, and the way back to single records.
  public let intake: Intake
  /// What every rule found of every subject, also where it stayed quiet or could not be judged.
  public let evaluation: Evaluation
  /// All that is to be told of it, complete in itself.
  public let judgement: Judgement
  /// Who may be shown what of the records.
  public let disclosure: Disclosure

  /// Reads all sources of the alliance and judges every rule. What is missing or damaged in the sources is told by the judgement, and stops nothing.
  /// - Parameters:
  ///   - pack: rules without errors; those that have some take no part, and nobody is told.
  ///   - asOf: nothing after it is looked at; the end of the covered data if `nil`.
  ///   - now: the instant of the run, for staleness and approvals alone; `nil`: no clock is asked.
  ///   - threads: tasks that read at once; the result is the same for any number.
  ///   - showsTrial: whether the list holds what rules on trial find.
  ///   - trust: what verdicts make of each rule's points, as `Ledger.trust` gives it.
  public init(
    _ alliance: Alliance, pack: RulePack, asOf: Timestamp? = nil, now: Timestamp? = nil, threads: Int = Intake.processors,
    showsTrial: Bool = false, trust: [String: Double] = [:]
  ) async {
    var alliance = alliance
    alliance.keep(pack.holidays)
    let listener = pack.listener(for: alliance)
    var intake = Intake(alliance, listener: listener)
    await intake.read(asOf: asOf, now: now, threads: threads)
    let context = RuleContext(
      timeline: intake.timeline, alliance: intake.alliance, families: pack.heardFamilies,
      asOf: asOf ?? Evaluator.coveredEnd(of: intake.timeline))
    let evaluation = await Evaluator(pack.rules).evaluation(on: context)
    let disclosure = intake.disclosure(writers: evaluation.writers)
    var facts = AllianceFacts(intake, listener, disclosure)
    facts.quotes = JudgedAlliance.quotes(evaluation, intake, facts)
    facts.records = JudgedAlliance.records(evaluation, intake)
    facts.trust = trust
    self.pack = pack
    self.intake = intake
    self.evaluation = evaluation
    self.disclosure = disclosure
    judgement = Judgement(
      evaluation, facts, accounting: intake.accounting.exports, unresolved: intake.accounting.unresolved.count { $0.events > 0 },
      conditions: JudgedAlliance.conditions(intake, evaluation, now: now), override: pack.override, showsTrial: showsTrial,
      course: Course(context, rules: pack.rules.rules))
  }

  /// The paradoxes of the alliance over time.
  public var paradoxes: Paradoxes {
    let context = RuleContext(timeline: intake.timeline, alliance: intake.alliance, families: pack.heardFamilies, asOf: evaluation.asOf)
    return Paradoxes(pack.rules.rules.compactMap { ParadoxSeries($0, in: context) })
  }

  /// Mutes, exceptions and switches that hold no longer on the day of judgement.
  public var expired: [Diagnostic] { pack.override.expired(on: evaluation.lastDay) }

  /// What could not be read, and how many wrote without belonging to a party: places with help, for stderr. Names are for the one who completes the file.
  public var problems: [Problem] { intake.problems }

  /// A few redacted sentences an alert, read again from their places. Strong phrases are preferred, then the newest.
  private static func quotes(_ evaluation: Evaluation, _ intake: Intake, _ facts: AllianceFacts) -> [AllianceFacts.QuoteKey: String] {
    let requests = evaluation.findings.map { finding in
      finding.detail.evidence.compactMap { item in
        item.hit.map { QuoteRequest(event: item.event, hit: $0, pair: finding.subject.pair) }
      }.sorted { a, b in
        let (first, second) = (intake.timeline.hits[a.hit].weight, intake.timeline.hits[b.hit].weight)
        return first != second ? first > second : a.hit > b.hit
      }
    }
    var quotes: [AllianceFacts.QuoteKey: String] = [:]
    for (index, found) in intake.quotes(for: requests, facts.disclosure).enumerated() {
      let alert = facts.id(of: evaluation.findings[index])
      for (request, quote) in zip(requests[index], found) {
        if let text = quote.text { quotes[AllianceFacts.QuoteKey(alert: alert, event: request.event, hit: request.hit)] = text }
      }
    }
    return quotes
  }

  /// How the records of the evidence call themselves.
  private static func records(_ evaluation: Evaluation, _ intake: Intake) -> [Int: String] {
    intake.records(of: evaluation.findings.flatMap { $0.detail.evidence.map(\.event) }).mapValues(\.key)
  }
}

extension AllianceFacts {
  /// What findings speak about, without quotes and without what its records call themselves.
  package init(_ intake: Intake, _ listener: Listener, _ disclosure: Disclosure) {
    let alliance = intake.alliance
    self.init(
      alliance: alliance.id, purpose: alliance.purpose, parties: alliance.parties, zone: alliance.zone, topics: alliance.topics.map(\.id),
      start: alliance.start, timeline: intake.timeline, disclosure: disclosure, redactedSubject: intake.redactedSubject,
      phrase: { listener.phraseText(family: $0.family, phrase: $0.phrase) })
  }
}

extension Intake {
  /// What could not be read, and how many wrote without belonging to a party: places with help.
  package var problems: [Problem] {
    let unknown = accounting.unresolved.count { $0.events > 0 }
    guard unknown > 0 else { return accounting.problems }
    let who = unknown == 1 ? "one person belongs" : "\(unknown) people belong"
    return accounting.problems + [
      Problem(
        path: alliance.id, message: "\(who) to no party, and what they wrote and where they were counts for nobody",
        help: "name them under members:, or their domain under domains:", atCommandLine: "`harbinger inspect` lists them")
    ]
  }
}
