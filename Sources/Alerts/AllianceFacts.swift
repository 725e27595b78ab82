public import Events
package import Rules

/// What findings speak about: the alliance's names and the timeline behind the evidence.
public struct AllianceFacts: Sendable {
  /// The id of the alliance, what it is looked at for, and its parties.
  public var alliance: String
  public var purpose: String
  public var parties: [Party]
  public var zone: ZoneRules
  public var topics: [String]
  /// The alliance's first day, if its file says so.
  public var start: Day?
  public var timeline: Timeline
  /// Who may be shown what of its records.
  public var disclosure: Disclosure
  /// The phrase of a hit as the lexicon writes it.
  public var phrase: @Sendable (Hit) -> String
  /// Takes people out of the subject of a mail or the title of a meeting.
  public var redactedSubject: @Sendable (String) -> String
  /// Redacted sentences by alert, event and hit.
  public var quotes: [QuoteKey: String] = [:]
  /// How the records of events call themselves.
  public var records: [Int: String] = [:]
  /// What people's verdicts make of each rule's points; 1 for those that are not named.
  public var trust: [String: Double] = [:]

  /// A place that may be quoted in an alert: each has its own few sentences.
  public struct QuoteKey: Hashable, Sendable {
    public var alert: String
    public var event: Int
    public var hit: Int

    /// - Parameter alert: the id that the finding has as an alert.
    public init(alert: String, event: Int, hit: Int) {
      self.alert = alert
      self.event = event
      self.hit = hit
    }
  }

  public init(
    alliance: String, purpose: String, parties: [Party], zone: ZoneRules, topics: [String], start: Day?, timeline: Timeline,
    disclosure: Disclosure, redactedSubject: @escaping @Sendable (String) -> String, phrase: @escaping @Sendable (Hit) -> String
  ) {
    self.alliance = alliance
    self.purpose = purpose
    self.parties = parties
    self.zone = zone
    self.topics = topics
    self.start = start
    self.timeline = timeline
    self.disclosure = disclosure
    self.redactedSubject = redactedSubject
    self.phrase = phrase
  }

  func alert(_ finding: Finding, score: Score) -> Alert {
    let name = id(of: finding)
    return Alert(
      id: name, key: key(of: finding), alliance: alliance, rule: finding.rule.id, kind: finding.rule.kind,
      isCircle: finding.rule.isMadeOfOthers,
      severity: finding.rule.severity,
      strength: finding.strength,
      score: score, title: finding.rule.title, sentence: finding.detail.sentence, parties: parties(of: finding.subject),
      label: finding.subject.label,
      topics: topicIDs(finding.links.topics & ~withheldTopics(finding)),
      since: finding.days.lowerBound, last: finding.days.upperBound, isOpen: finding.isOpen,
      evidence: finding.detail.evidence.map { evidence($0, of: finding.subject, in: name) },
      usual: finding.detail.usual, band: finding.detail.band, threshold: finding.detail.threshold, ask: finding.rule.ask,
      closes: finding.detail.closes,
      notes: finding.notes, resolvedBy: finding.resolution?.text ?? "", isUnresolved: finding.isUnresolved,
      falsePositives: finding.rule.falsePositives, blindSpots: finding.rule.blindSpots, folded: [])
  }

  /// Rule, topic and pair: what repeats are damped by.
  func group(_ finding: Finding) -> String { "\(finding.rule.id)|\(key(finding.subject, directed: false))|\(about(finding))" }

  /// What a finding is about, whatever is recorded later: never topics, threads or its first day.
  func key(of finding: Finding) -> String {
    [alliance, finding.rule.id, key(finding.subject, directed: true), finding.subject.label].joined(separator: "|")
  }

  /// The hash of its key and of which episode it is, as eight letters and digits that are easy to read aloud.
  package func id(of finding: Finding) -> String { AlertID.text(key(of: finding), ordinal: finding.ordinal) }

  private func key(_ subject: Subject, directed: Bool) -> String {
    let pair = subject.pair.map { [parties[$0.first].id, parties[$0.second].id].sorted().joined(separator: "+") } ?? "alliance"
    guard directed, let actor = subject.actor else { return pair }
    return "\(parties[actor].id)>\(subject.toward.map { parties[$0].id } ?? pair)"
  }

  /// The declared topics of an episode, else its label.
  private func about(_ finding: Finding) -> String {
    let topics = topicIDs(finding.links.topics)
    return topics.isEmpty ? finding.subject.label : topics.joined(separator: "+")
  }

  private func topicIDs(_ bits: UInt64) -> [String] {
    topics.indices.filter { $0 < 64 && bits & (1 << UInt64($0)) != 0 }.map { topics[$0] }
  }

  private func parties(of subject: Subject) -> [AlertParty] {
    func party(_ index: PartyIndex, _ role: AlertParty.Role) -> AlertParty {
      AlertParty(id: parties[index].id, name: parties[index].name, role: role)
    }
    if let actor = subject.actor { return [party(actor, .actor)] + (subject.toward.map { [party($0, .toward)] } ?? []) }
    // Neither side comes first by right: the order of the ids, not of the alliance file.
    return (subject.pair.map { [$0.first, $0.second] } ?? []).map { party($0, .both) }.sorted { $0.id < $1.id }
  }

  private func evidence(_ evidence: Evidence, of subject: Subject, in alert: String) -> AlertEvidence {
    let event = evidence.event
    let place = timeline.places[event]
    let container = Int(place.container)
    let day = zone.day(of: timeline.times[event])
    let record = timeline.disclosed(event, of: subject.pair)
    func shows(_ piece: Disclosure.Piece) -> Bool { disclosure.shows(piece, of: record, to: .bothParties) }
    // An alert that is stored holds nothing that may not be shown: of what one side alone had, that it was counted.
    var shown = AlertEvidence(
      day: day, clock: "", time: zone.start(of: day), kind: timeline.kinds[event].name, party: record.party.map { parties[$0].id } ?? "",
      role: evidence.role, audience: record.audience.indices.map { parties[$0].id }, isShared: shows(.place))
    if shows(.time) { (shown.clock, shown.time) = (clock(timeline.times[event]), timeline.times[event]) }
    if shows(.place) {
      shown.source = timeline.containers.indices.contains(container) ? timeline.containers[container] : ""
      (shown.offset, shown.length, shown.part, shown.hash) = (place.offset, place.length, place.part, place.hash)
      shown.channel = name(timeline.channels[event])
      shown.subject = redactedSubject(name(timeline.subjects[event]))
      shown.topics = topicIDs(timeline.topics[event])
    }
    if shows(.name) { shown.record = records[event] ?? "" }
    if let hit = evidence.hit {
      if shows(.phrase) { shown.phrase = phrase(timeline.hits[hit]) }
      if shows(.quote) { shown.quote = quotes[QuoteKey(alert: alert, event: event, hit: hit)] ?? "" }
    }
    return shown
  }

  /// The time of day as `14:05`.
  private func clock(_ time: Timestamp) -> String {
    let minutes = zone.timeOfDay(of: time) / 60_000
    return [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  private func name(_ index: Int32) -> String { index < 0 ? "" : timeline.names.string(index) }

  /// Topics that stand in nothing of the evidence but what one side alone had.
  private func withheldTopics(_ finding: Finding) -> UInt64 {
    var (shown, withheld): (UInt64, UInt64) = (0, 0)
    for event in finding.detail.evidence.map(\.event) {
      let record = timeline.disclosed(event, of: finding.subject.pair)
      if disclosure.shows(.place, of: record, to: .bothParties) {
        shown |= timeline.topics[event]
      } else {
        withheld |= timeline.topics[event]
      }
    }
    return withheld & ~shown
  }
}
