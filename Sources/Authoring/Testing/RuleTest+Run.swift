import Harbinger
import Events
import Intake
import Lexicon
public import Rules
import Setup
import YAML

extension RuleTest {
  /// How a test ended.
  public struct Result: Sendable {
    public var rule: String
    public var path: String
    public var test: RuleTest
    public var passed: Bool
    /// How the rule ended, in words, with its clauses where the test failed.
    public var found: String
    /// What was found for each condition of the rule, for the subject that decided: the one with the strongest outcome, then with the
    /// most conditions met.
    public var clauses: [Clause]
  }

  /// What the tests of one rule share: the rules that it stands on, and their phrases.
  struct Compiled: Sendable {
    let rule: Rule
    let rules: RuleSet
    let book: PhraseBook
  }

  /// Compiles what the tests of a rule need.
  static func compiled(_ rule: Rule, _ pack: RulePack) -> Compiled {
    // A circle stands on other rules, a review on all of them; every other rule is judged alone.
    let standsOnAll = rule.body.second.map(\.of.isEmpty) ?? false
    let needed = standsOnAll ? Set(pack.rules.rules.map(\.id)) : Set([rule.id] + rule.body.standsOn)
    let rules = RuleSet(
      rules: pack.rules.rules.filter { needed.contains($0.id) }.map { rule in
        // A rule that is switched off for a while must pass its tests all the same.
        var rule = rule
        rule.off = nil
        return rule
      })
    return Compiled(rule: rule, rules: rules, book: PhraseBook(pack.families(heardBy: rules.rules), classes: pack.classes))
  }

  /// Runs the test with the listener and the evaluator of the night.
  func run(with compiled: Compiled) async -> Result {
    let (rule, rules, families) = (compiled.rule, compiled.rules, compiled.book.families)
    let listener = RulePack.listener(compiled.book, alliance)
    var intake = Intake(alliance, listener: listener)
    let test = self
    let sources = sources
    intake.replay(covers: covers, sources: sources, asOf: asOf) { test.tell(sources[$0], $1) }
    let evaluation = await Evaluator(rules).evaluation(
      of: intake.timeline, alliance: intake.alliance, families: families.map(HeardFamily.init), asOf: asOf)
    let outcomes = evaluation.outcomes.filter { $0.rule.id == rule.id }
    let passed = matches(outcomes)
    return Result(
      rule: rule.id, path: place.path ?? rule.path, test: self, passed: passed, found: passed ? "" : words(outcomes),
      clauses: RuleTest.deciding(outcomes))
  }

  private static func deciding(_ outcomes: [RuleOutcome]) -> [Clause] {
    let best = outcomes.filter { !$0.clauses.isEmpty }.enumerated().max { a, b in
      let (met, other) = (a.element.clauses.count(where: \.met), b.element.clauses.count(where: \.met))
      return (a.element.outcome.rank, met, -a.offset) < (b.element.outcome.rank, other, -b.offset)
    }
    return best?.element.clauses ?? []
  }

  private func matches(_ outcomes: [RuleOutcome]) -> Bool {
    let worst = outcomes.map(\.outcome.rank).max() ?? 0
    switch expectation {
    case .quiet: return worst == Outcome.quiet.rank
    case .pending: return worst == 1
    case .notEvaluable: return worst == 2
    case .fired(let strength, let party):
      let fired = outcomes.compactMap { outcome -> (strength: Strength, actor: PartyIndex?)? in
        if case .fired(let strength) = outcome.outcome { (strength, outcome.subject.actor) } else { nil }
      }
      return fired.contains { found in
        (strength == nil || found.strength.name == strength) && (party == nil || found.actor.map { alliance.parties[$0].id } == party)
      }
    }
  }

  private func words(_ outcomes: [RuleOutcome]) -> String {
    outcomes.sorted { $0.subject < $1.subject }.map { item in
      let who = item.subject.actor.map { alliance.parties[$0].id } ?? "both"
      let clauses = item.clauses.map { "\($0.met ? "met" : "not met"): \($0.condition): \($0.found)" }.joined(separator: "; ")
      switch item.outcome {
      case .fired(let strength): return "\(who): fired, \(strength.name) (\(clauses))"
      case .notEvaluable(let reason): return "\(who): not evaluable, \(reason.text)"
      case .pending(let day): return "\(who): pending until \(day)"
      case .quiet: return "\(who): quiet (\(clauses))"
      }
    }.joined(separator: "\n")
  }

  /// Hands the background and the events of a source to a sink, in the order of their time.
  private func tell(_ source: String, _ sink: any RecordSink) {
    let people = RuleTest.parties.map { party in
      (0..<12).map { sink.person(.address, "person\($0 + 1)@\(party).example", name: "Person \(letter($0)) of \(party)") }
    }
    let all = (events + background.flatMap { $0.events(alliance) }).sorted { $0.time < $1.time }
    for (number, event) in all.enumerated() where event.source == source {
      var header = Header(
        kind: event.kind, style: event.kind == .meeting ? .calendar : event.kind == .minute ? .minutes : .chat, time: event.time)
      header.flags.insert(.audienceKnown)
      if event.isDecision { header.flags.insert(.decision) }
      if event.isAction { header.flags.insert(.action) }
      if event.isCancelled { header.flags.insert(.cancelled) }
      header.due = event.due
      if event.isAutoReply { header.flags.insert(.autoReply) }
      let own = event.party.map { [$0] } ?? []
      header.actor = event.party.map { people[$0][event.person] }
      header.key = sink.name("test:\(number)")
      header.thread = event.thread.isEmpty ? nil : sink.name("test:\(event.thread)")
      header.channel = event.channel.isEmpty ? nil : sink.name(event.channel)
      header.subject = event.subject.isEmpty ? nil : sink.name(event.subject.lowercased())
      if event.kind == .meeting { header.end = event.time.advanced(by: 3_600_000) }
      let presence: Presence = event.kind == .message ? .addressed : .attended
      let others = (event.to + own).flatMap { party in
        people[party].prefix(6).enumerated().map { number, person in
          Participant(person: person, presence: number < 6 - (event.absent[party] ?? 0) ? presence : .invited)
        }
      }
      sink.record(header, participants: others.filter { $0.person != header.actor }, text: Array(event.text.utf8).span)
    }
  }

  private func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index))) }
}

extension TestBackground {
  /// Sentences that hold nothing any rule listens for.
  private static let neutral = [
    "The table for week nine is in the shared folder.", "Room four is booked from ten to eleven.",
    "Version two of the drawing has the new numbers.",
    "The lift is back in service on the second floor.", "Page six shows the totals per site.",
    "The van comes on Thursday with the last boxes.",
  ]

  /// Its messages, one a party and step, in a thread of their own; with `reply_after` the other party answers each.
  func events(_ alliance: Alliance) -> [TestEvent] {
    var result: [TestEvent] = []
    let all = alliance.parties.count
    for party in parties where party < all {
      var day = days.lowerBound
      var number = 0
      while day <= days.upperBound {
        let calendar = alliance.parties[party].calendar
        if !business || calendar.isWorkday(day) {
          if number % every == 0 { result += messages(party, day, number) }
          number += 1
        }
        day = day + 1
      }
    }
    return result
  }

  /// Northwind and contoso write to each other, fabrikam to northwind.
  private func partner(of party: PartyIndex) -> PartyIndex { party == 0 ? 1 : 0 }

  private func messages(_ party: PartyIndex, _ day: Day, _ number: Int) -> [TestEvent] {
    let time = RuleTest.zone.instant(day: day, millisecondsOfDay: Int64(9 * 60 + 20 + party * 7) * 60_000)
    let thread = replyAfter == nil ? "" : "background \(party) \(channel) \(day)"
    func event(_ time: Timestamp, _ party: PartyIndex, _ text: String) -> TestEvent {
      TestEvent(
        time: time, kind: .message, party: party, person: number % 6, to: [partner(of: party)], text: text, thread: thread,
        channel: channel,
        subject: "", isDecision: false, source: source)
    }
    let body = text.isEmpty ? TestBackground.neutral[(number + party) % TestBackground.neutral.count] : text
    let first = event(time, party, body)
    return replyAfter.map {
      [first, event(time.advanced(by: $0), partner(of: party), TestBackground.neutral[number % TestBackground.neutral.count])]
    } ?? [first]
  }
}
