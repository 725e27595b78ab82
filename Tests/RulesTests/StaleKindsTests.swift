import Events
import Rules
import Setup
import Testing

/// A source that ended bars what is told from its kinds of events, and nothing else.
@Suite struct StaleKindsTests {
  /// Messages every day until the judgement, and another source that ended in January.
  private static func log(other: EventKind) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2025-01-01", "2026-03-31"), ("2025-01-01", "2026-01-31")]
    log.say("2026-03-25", 0, [.init("request_open")])
    log.every(1, from: "2025-06-02", to: "2026-03-31")
    for week in 0..<30 { log.say(day("2025-07-01", 7 * week), week % 2, kind: other, source: 1) }
    return log
  }

  private static let stale = "not_evaluable stale"

  @Test(arguments: [
    ("kind: limit\nmeasure: messages\nbelow: {watch: 3, warn: 2, critical: 1}\nwindow: 28d\n", [EventKind.message]),
    (
      "kind: limit\nmeasure: contact_days\nbelow: {watch: 3, warn: 2, critical: 1}\nwindow: 28d\n", [.message, .meeting]
    ),
    ("kind: shift\nmeasure: messages\ndirection: down\n", [.message]),
    ("kind: shift\nmeasure: words_per_message\ndirection: down\nper: party\n", [.message, .utterance]),
    ("kind: imbalance\nmeasure: messages\n", [.message]),
    ("kind: divergence\nof: {measure: words_per_message}\nratio: {watch: 1.1}\nwindow: 28d\n", [.message, .utterance]),
    ("kind: silence\n", [.message, .meeting]),
    (
      "kind: missing\nwhen: {heard: request_open, from: either party}\nexpected_after: {reply: other party}\ndeadline: 5bd\n",
      [.message, .meeting, .utterance, .minute]
    ),
  ])
  func aSourceBarsWhatItsEventsAreCountedFor(lines: String, kinds: [EventKind]) async throws {
    for kind in [EventKind.message, .meeting, .utterance, .minute] {
      let outcome = await Self.log(other: kind).outcome(try rule(lines), asOf: "2026-03-31")
      #expect((outcome.text == Self.stale) == kinds.contains(kind), "\(kind): \(outcome.text)")
    }
  }

  /// What stands in no source of the kind may have stood in the one that ended.
  @Test func aHoleAmongMeetingsIsNoneAmongMessages() throws {
    let context = Self.log(other: .meeting).context(asOf: "2026-03-31")
    let pair = PartyPair(0, 1)
    #expect(context.coverage.needed(for: pair, of: .messages) == [0])
    #expect(context.coverage.needed(for: pair, of: .meetings) == [1])
    #expect(context.coverage.lastDay(for: pair, of: .messages) == Day("2026-03-31"))
    #expect(context.coverage.lastDay(for: pair) == Day("2026-01-31"))
    #expect(context.coverage.span(of: pair, in: EventKinds(.reaction), until: context.lastDay) == nil)
  }
}
