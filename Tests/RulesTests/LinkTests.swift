import Events
import Setup
import Testing

@testable import Rules

/// What makes two events one topic.
@Suite struct LinkTests {
  private static let ticket = Timeline.referenceBit | 412

  private func linked(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, content: a)
    log.say("2026-03-03", 1, content: b)
    let context = log.context(log.timeline(), asOf: log.end(of: "2026-03-10"))
    let isLinked = context.isLinked(0, 1, by: .topic)
    #expect(context.links(of: 0).meets(context.links(of: 1), by: .topic) == isLinked)
    #expect(!context.isLinked(0, 1, by: .thread))
    return isLinked
  }

  @Test func oneReferenceIsEnoughTwoWordsAreNeeded() {
    #expect(linked([Self.ticket], [Self.ticket]))
    #expect(linked([1, Self.ticket], [2, 3, Self.ticket]))
    #expect(!linked([1, 2, Self.ticket], [1, 3, Self.ticket + 1]))
    #expect(linked([1, 2], [1, 2, Self.ticket]))
    #expect(!linked([1], [1]))
    #expect(!linked([], []))
  }

  /// A template that is filled in for two tickets shares all its words.
  @Test func wordsDoNotJoinTwoTickets() {
    var log = TimelineBuilder()
    for (number, ticket) in [Self.ticket, Self.ticket + 1, Self.ticket].enumerated() {
      log.say(day("2026-03-02", number), 0, content: [1, 2, 3, ticket])
    }
    let context = log.context(log.timeline(), asOf: log.end(of: "2026-03-10"))
    #expect(!context.isLinked(0, 1, by: .topic) && context.isLinked(0, 2, by: .topic))
    #expect(!context.isSameThing(0, 1) && context.isSameThing(0, 2))
  }

  /// One declared topic may hold a year's work.
  @Test func aTopicAloneIsNotTheSameThing() {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, topics: 1)
    log.say("2026-03-03", 0, topics: 1)
    let context = log.context(log.timeline(), asOf: log.end(of: "2026-03-10"))
    #expect(context.isLinked(0, 1, by: .topic) && !context.isSameThing(0, 1))
  }

  /// What hundreds of events are held against says the same as their links would, one by one.
  @Test func aProbeSaysWhatTheLinksOfAnEventWouldSay() {
    var log = TimelineBuilder()
    for number in 0..<120 {
      let value = UInt32(number)
      // Hashes that share their lower bits, so that the bits alone would mistake them.
      let words = [value % 7 << 12 | 5, value % 5 << 12 | 9, value % 11]
      let references = number % 6 == 0 ? [Self.ticket + value % 4 << 12] : []
      log.say(
        day("2026-03-02", number / 20), number % 2, thread: number % 9 == 0 ? "t\(number % 4)" : nil,
        subject: number % 10 == 0 ? "s\(number % 3)" : nil, topics: number % 13 == 0 ? 2 : 0, content: Array(Set(words + references)))
    }
    let context = log.context(log.timeline(), asOf: log.end(of: "2026-03-20"))
    var met = 0
    for first in stride(from: 0, to: 120, by: 7) {
      let links = context.links(of: [first, (first + 31) % 120])
      let probe = LinkProbe(links)
      for event in 0..<120 {
        let isMet = context.links(of: event).meets(links, by: [.topic, .thread])
        #expect(probe.meets(event, in: context.timeline) == isMet)
        met += isMet ? 1 : 0
      }
    }
    #expect(met > 100 && met < 2000)
    #expect(LinkProbe(Links()).isEmpty)
  }

  @Test func aReferenceMakesAnEventLinkable() {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, content: [Self.ticket])
    log.say("2026-03-03", 1)
    let context = log.context(log.timeline(), asOf: log.end(of: "2026-03-10"))
    #expect(context.isLinkable(0) && !context.isLinkable(1))
    #expect(!context.links(of: 0).isEmpty && context.links(of: 0).words.isEmpty)
  }

  /// The answer has no wording that any family knows; only the ticket says what it is about.
  @Test func anAnswerThatNamesTheTicketIsFound() async throws {
    for (reference, expected) in [(Self.ticket, "quiet"), (Self.ticket + 1, "fired watch")] {
      var log = TimelineBuilder()
      log.say("2026-01-12", 0)
      log.say("2026-03-06", 1, [.init("request_open")], thread: "t", content: [5, Self.ticket])
      log.say("2026-03-09", 0, thread: "u", content: [reference])
      #expect(await log.outcome(try rule(MissingAfterTests.reply), asOf: "2026-03-11", actor: 0).text == expected)
    }
  }
}
