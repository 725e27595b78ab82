import Simulation
import Events
import Rules
import Setup
import TestSupport
import Testing

@Suite struct PropertyTests {
  /// One rule of each kind and of each shape.
  static func rules() throws -> [Rule] {
    try [
      try rule("kind: match\nfamily: loose_labels\nwriters: 1\n", id: "match"),
      try rule("kind: match\nfamily: surprise\nstrong_alone: on\n", id: "strong"),
      try rule("kind: shift\nmeasure: messages\ndirection: down\n", id: "falling"),
      try rule("kind: shift\nmeasure: reply_time\ndirection: up\nfor: 1w\n", id: "slowing"),
      try rule("kind: shift\nmeasure: rate(loose_labels)\ndirection: up\nfor: 1w\n", id: "rising"),
      try rule("kind: limit\nmeasure: contact_days\nbelow: {watch: 12, warn: 8, critical: 4}\n", id: "limit"),
      try rule("kind: limit\nmeasure: reply_time\nabove: {warn: 5}\n", id: "long"),
      try rule("kind: silence\n", id: "silence"),
      try rule("kind: silence\nof: {heard: [early_raise]}\ncalled: forum\n", id: "forum"),
      try rule(MissingBeforeTests.change, id: "change"),
      try rule(MissingAfterTests.reply, id: "reply"),
      try rule(MissingAfterTests.pressure, id: "pressure"),
      try rule("kind: blind_spot\n", id: "blind"),
      try rule("kind: blind_spot\nof: [gap, thin, style, writers]\n", id: "blind-more"),
      try rule(
        "kind: sequence\nsteps: [{heard: change_statement, from: one party}, {heard: surprise, from: other party}]\nsame: [topic]\n",
        id: "sequence"),
      try rule(
        "kind: sequence\nsteps: [{heard: surprise, from: one party}, {heard: loose_labels, from: one party}]\nuntil: [change_notice]\nsame: [pair]\n",
        id: "sequence-own"),
      try rule("kind: recurrence\nof: {heard: [loose_labels, surprise], as: phrase}\nover: 14d\n", id: "recurrence"),
      try rule("kind: recurrence\nof: {heard: [change_statement, request_open], as: topic}\nover: 14d\n", id: "recurrence-topic"),
      try rule(
        "kind: imbalance\nmeasure: messages\nwas: 0.85\nwindow: 28d\nnow: {watch: 0.85}\nrarity: {watch: 1 in 2}\nfor: 1w\n",
        id: "imbalance"),
      try rule(
        "kind: balance\npoles: [loose_labels, change_statement]\nband: {watch: 0.01}\nstart_band: [0.49, 0.5]\nmin_hits: 5\nwindow: 14d\nfor: 1w\n",
        id: "balance"),
      try rule(
        "kind: divergence\nof: {counts: loose_labels}\nratio: {watch: 1}\nmin_each: 1\nwindow: 60d\nhistory: 1d\n", id: "divergence"),
      try rule("kind: divergence\nof: {measure: reply_time}\nratio: {watch: 1.1}\nwindow: 28d\n", id: "divergence-measure"),
      try rule("kind: divergence\nof: {topics: declared}\noverlap: {watch: 99 %}\nmin_each: 1\nwindow: 14d\n", id: "divergence-topics"),
      try rule("kind: divergence\nof: {first_mentions: declared}\ndates_apart: {watch: 1d}\nmin_each: 1\n", id: "divergence-first"),
      try rule("kind: artefact\nexpects: {heard: issue_path}\ndue: 60d after start\nevery: 60d\ncalled: a path\n", id: "artefact"),
      try rule("kind: artefact\nexpects: {heard: courtesy}\nby: each party\ndue: 30d after stage\ncalled: a word\n", id: "artefact-each"),
      try rule("kind: artefact\nexpects: {heard: both_poles}\ndue: 14d after alert\ncalled: a review\n", id: "review"),
    ] + Measure.all.map { try measured($0) }
  }

  /// A limit on each measure, low enough to fire wherever there is anything to measure.
  private static func measured(_ measure: Measure) throws -> Rule {
    let families = ["loose_labels+surprise", "change_statement"].prefix(measure.arguments).joined(separator: ", ")
    let name = measure.arguments == 0 ? measure.id : "\(measure.id)(\(families))"
    return try rule(
      "kind: limit\nmeasure: \(name)\nabove: {watch: 0}\n", id: "limit-\(measure.id.split(separator: "_").joined(separator: "-"))")
  }

  static func circle() throws -> Rule {
    try rule("kind: circle\nof: [match, strong, change, reply, pressure, silence, slowing]\nkinds: 1\n", id: "circle")
  }

  /// A year of an alliance that goes quiet, loud and slow at random.
  static func log(seed: UInt64, privacy writers: Int = 0) -> TimelineBuilder {
    var random = Seeded(seed &* 0x9e37_79b9_7f4a_7c15 &+ 1)
    var log = TimelineBuilder()
    log.alliance.privacy.minimumWriters = writers
    log.alliance.topics = ["price", "scope", "venue"].map { .init(id: $0, terms: [$0]) }
    log.alliance.agreed.notice = ["default": .days(14)]
    if let start = Day("2025-08-01") { log.alliance.stages = [.init(.forming, from: start), .init(.building, from: start + 100)] }
    log.alliance.parties[0].calendar.holidays = [Day(number: 20_500), Day(number: 20_520)]
    log.alliance.parties[1].calendar.pauses = [.init(from: Day(number: 20_470), to: Day(number: 20_480), why: "pause")]
    // The last two close what others open, and would thin the rest.
    let families = Array(TimelineBuilder.families.dropLast(2))
    var (pace, delay, mood) = (3, 1, 0)
    // 2025-08-01 and 330 days on: over both changes of the clock.
    for number in 0..<330 {
      if number % 45 == 0 {
        pace = Int.random(in: 0...4, using: &random)
        delay = number < 180 ? 1 : Int.random(in: 1...60, using: &random)
        mood = number < 180 ? 6 : [0, 2, 4, 7][Int.random(in: 0..<4, using: &random)]
      }
      for turn in 0..<(pace == 0 ? 0 : Int.random(in: 0...pace, using: &random)) {
        let party = Int.random(in: 0...1, using: &random)
        let family = Int.random(in: 0..<3, using: &random) > 0 ? mood : Int.random(in: 0..<families.count, using: &random)
        let heard: [TimelineBuilder.Heard] =
          Int.random(in: 0..<2, using: &random) == 0 ? [.init(families[family], strong: Int.random(in: 0..<3, using: &random) == 0)] : []
        let hour = Int.random(in: 0...23, using: &random)
        let hidden = Int.random(in: 0..<8, using: &random) == 0 ? [party] : nil
        log.say(
          "\(day("2025-08-01", number)) \(hour):00", party, to: hidden, by: "\(party)-\(Int.random(in: 0..<4, using: &random))", heard,
          thread: "t\(number)-\(turn / 2)", topics: heard.isEmpty ? 0 : 1 << UInt64.random(in: 0..<3, using: &random))
        guard hidden == nil, Int.random(in: 0..<4, using: &random) > 0 else { continue }
        let later = hour + Int.random(in: 1...delay + 1, using: &random)
        log.say("\(day("2025-08-01", number + later / 24)) \(later % 24):30", 1 - party, thread: "t\(number)-\(turn / 2)")
      }
    }
    return log
  }

  /// Everything that a night says, in words.
  static func told(_ evaluation: Evaluation) -> [String] {
    let outcomes = evaluation.outcomes.map { "\($0.rule.id) \($0.subject.name) \($0.outcome.text)" }
    let findings = evaluation.findings.map {
      "\($0.rule.id) \($0.subject.name) \($0.days) \($0.strength.name) \($0.detail.evidence.count) \($0.members.count)"
    }
    return (outcomes + findings).sorted()
  }

  @Test func emptyTimelineCannotBeJudgedAnywhere() async throws {
    var log = TimelineBuilder()
    for sources in [[], [("2025-01-01", "2026-12-31")], [nil]] as [[(String, String)?]] {
      log.sources = sources
      let evaluation = await log.evaluation(try Self.rules() + [Self.circle()], asOf: "2026-03-31")
      #expect(evaluation.findings.isEmpty)
      #expect(evaluation.outcomes.count >= 14)
      #expect(evaluation.outcomes.allSatisfy { $0.outcome.reason == .data })
    }
  }

  @Test func wholeYearFiresSomething() async throws {
    var fired: Set<String> = []
    let rules = try Self.rules()
    for seed in 1...6 as ClosedRange<UInt64> {
      let log = Self.log(seed: seed)
      fired.formUnion(Self.states(rules, log, log.timeline(), asOf: "2026-06-20").keys.map(\.rule))
      let evaluation = await log.evaluation(rules + [try Self.circle()], asOf: "2026-04-30")
      fired.formUnion(evaluation.findings.map(\.rule.id))
    }
    // Otherwise the other properties would hold of nothing.
    // Nothing is said of what the random log does not hold: meetings, actions, channels among a party alone, sources that end; a review only adds notes.
    let silent = [
      "review",
      "blind", "blind-more", "divergence", "limit-meetings", "limit-cancelled", "limit-attendance", "limit-hub-share", "limit-pairs",
      "limit-pronouns",
      "limit-top-pair-share", "limit-talk-share", "limit-overdue", "limit-internal-share",
    ]
    let all = Set(rules.map(\.id)).union(["circle"]).subtracting(silent)
    #expect(all.subtracting(fired).isEmpty)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func exchangingTheTwoMirrorsEverything(seed: UInt64) async throws {
    let log = Self.log(seed: seed)
    let rules = try Self.rules() + [Self.circle()]
    let one = Self.told(await log.evaluation(rules, asOf: "2026-04-30"))
    let other = Self.told(await log.mirrored.evaluation(rules, asOf: "2026-04-30"))
    let back = other.map { $0.replacing("0->1", with: "x").replacing("1->0", with: "0->1").replacing("x", with: "1->0") }
      .map { $0.replacing("0->?", with: "x").replacing("1->?", with: "0->?").replacing("x", with: "1->?") }
    #expect(one == back.sorted())
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func orderAtOneInstantIsIrrelevant(seed: UInt64) async throws {
    var log = Self.log(seed: seed)
    // Whole days at one instant, as minutes have them.
    for index in log.drafts.indices {
      let day = log.alliance.zone.day(of: log.drafts[index].row.time)
      log.drafts[index].row.time = log.alliance.zone.start(of: day)
    }
    let evaluator = Evaluator(RuleSet(rules: try Self.rules() + [Self.circle()]))
    let end = log.end(of: "2026-04-30")
    let one = Self.told(await evaluator.evaluation(on: log.context(log.timeline(), asOf: end)))
    let other = Self.told(await evaluator.evaluation(on: log.context(log.timeline(tie: { $0 > $1 }), asOf: end)))
    #expect(Set(one).symmetricDifference(other) == [])
  }

  @Test(arguments: [(1, "2025-12-31"), (2, "2026-02-11"), (3, "2026-03-29"), (4, "2026-05-17"), (5, "2025-10-26")] as [(UInt64, String)])
  func whatComesLaterChangesNothing(seed: UInt64, asOf: String) async throws {
    let log = Self.log(seed: seed, privacy: 2)
    var truncated = log
    let end = log.end(of: asOf)
    truncated.drafts.removeAll { $0.row.time >= end }
    let rules = try Self.rules() + [Self.circle()]
    #expect(Self.told(await log.evaluation(rules, asOf: asOf)) == Self.told(await truncated.evaluation(rules, asOf: asOf)))
  }

  /// The state of a day is the same on that night and on every later one.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noNightRewritesAnEarlierOne(seed: UInt64) throws {
    let rules = try Self.rules()
    let log = Self.log(seed: seed, privacy: seed % 2 == 0 ? 3 : 0)
    let timeline = log.timeline()
    let whole = Self.states(rules, log, timeline, asOf: "2026-06-20")
    for date in ["2025-11-09", "2026-01-14", "2026-02-25", "2026-04-01", "2026-05-10"] {
      let then = Self.states(rules, log, timeline, asOf: date)
      let limit = try #require(Day(date))
      for key in Set(then.keys).union(whole.keys) {
        let (early, late) = (then[key] ?? [:], (whole[key] ?? [:]).filter { $0.key <= limit })
        let differing = Set(early.keys).union(late.keys).filter { early[$0] != late[$0] }.sorted()
        #expect(differing.isEmpty, "\(key) on \(date): \(differing.prefix(3).map { "\($0) \(early[$0] ?? "-")/\(late[$0] ?? "-")" })")
      }
    }
  }

  /// What earlier nights have looked at already need not be looked at again, and nothing that is told depends on it.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func whatNightsLeaveForOneAnotherChangesNothing(seed: UInt64) async throws {
    let log = Self.log(seed: seed, privacy: seed % 2 == 0 ? 2 : 0)
    var timeline = log.timeline()
    // Absences that are announced while things wait move the deadlines of what was looked at already.
    timeline.absences = try ["2025-10-10", "2025-12-02", "2026-01-21", "2026-03-04"].map { said in
      let (event, day) = (timeline.firstEvent(from: log.end(of: said)), try #require(Day(said)))
      return Absence(event: Int32(event), party: Int8(seed % 2), days: day + 2...day + 16)
    }
    let evaluator = Evaluator(RuleSet(rules: try Self.rules() + [Self.circle()]))
    let memory = Memory()
    var number = 40
    while number < 320 {
      let end = log.end(of: "\(day("2025-08-01", number))")
      let alone = await evaluator.evaluation(on: log.context(timeline, asOf: end))
      let after = await evaluator.evaluation(on: log.context(timeline, asOf: end, memory))
      #expect(Set(Self.told(alone)).symmetricDifference(Self.told(after)) == [], "night \(number)")
      // Some nights are judged at once, and know nothing of each other.
      if number % 3 != 0 { memory.turn() }
      number += 7
    }
  }

  private struct Key: Hashable {
    var rule: String
    var subject: Subject
  }

  private static func states(_ rules: [Rule], _ log: TimelineBuilder, _ timeline: Timeline, asOf: String) -> [Key: [Day: String]] {
    let context = log.context(timeline, asOf: log.end(of: asOf))
    var result: [Key: [Day: String]] = [:]
    for rule in rules {
      for track in rule.body.tracks(context) {
        for spell in track.spells {
          guard case .fired(let strength) = spell.state else { continue }
          for number in spell.days.lowerBound.number...spell.days.upperBound.number {
            result[Key(rule: rule.id, subject: track.subject), default: [:]][Day(number: number)] = strength.name
          }
        }
      }
    }
    return result
  }

  @Test func spellsAreInOrderAndEndByTheLastDay() throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      let context = Self.log(seed: seed).context(asOf: "2026-04-30")
      for rule in try Self.rules() {
        for track in rule.body.tracks(context) {
          #expect(track.last <= context.lastDay)
          #expect(track.spells.last.map { $0.days.upperBound <= track.last } ?? true)
          #expect(zip(track.spells, track.spells.dropFirst()).allSatisfy { $0.days.upperBound < $1.days.lowerBound })
        }
      }
    }
  }

  @Test func numberOfThreadsIsIrrelevant() async throws {
    let log = Self.log(seed: 3)
    let rules = try Self.rules() + [Self.circle()]
    let once = Self.told(await log.evaluation(rules, asOf: "2026-04-30"))
    for _ in 0..<4 { #expect(Self.told(await log.evaluation(rules.reversed(), asOf: "2026-04-30")) == once) }
  }

  /// Thinning one side never raises an alert about the other.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func thinningOneSideRaisesNothingAboutTheOther(seed: UInt64) async throws {
    let log = Self.log(seed: seed)
    var thin = log
    var position = 0
    thin.drafts.removeAll { draft in
      guard draft.row.party == 0 else { return false }
      position += 1
      return position % 3 != 0
    }
    let rules = try Self.rules().filter { ["match", "strong", "change", "reply", "pressure"].contains($0.id) }
    let before = await log.evaluation(rules, asOf: "2026-04-30")
    let after = await thin.evaluation(rules, asOf: "2026-04-30")
    for finding in after.findings where finding.subject.actor == 1 {
      #expect(
        before.findings.contains { $0.rule.id == finding.rule.id && $0.subject == finding.subject && $0.strength >= finding.strength })
    }
  }
}

extension Subject {
  /// `0->1`, `0+1`, `source-0`.
  var name: String {
    if let actor { return "\(actor)->\(toward.map(String.init) ?? "?") \(label)" }
    return (pair.map { "\($0.first)+\($0.second)" } ?? "") + " \(label)"
  }
}

extension String {
  func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
