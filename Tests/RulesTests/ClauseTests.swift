import Events
import Rules
import Testing

/// `explain --why-not` has something to say about every kind and every subject.
@Suite struct ClauseTests {
  private static var year: TimelineBuilder {
    var log = TimelineBuilder()
    for offset in 0..<300 {
      log.say(day("2025-06-01", offset), offset % 2, [.init("loose_labels"), .init("request_open")], thread: "t\(offset % 9)", topics: 1)
    }
    log.meet("2026-01-12", [0, 1], title: "steering committee")
    return log
  }

  @Test(arguments: RuleKind.all.map(\.id))
  func everySubjectOfEveryKindHasAClause(id: String) async throws {
    let kind = try #require(RuleKind.all.first { $0.id == id })
    let rule = try rule(kind.example)
    for (name, log) in [("a year", Self.year), ("nothing", TimelineBuilder())] {
      let outcomes = await log.evaluation([rule], asOf: "2026-03-28").outcomes
      #expect(!outcomes.isEmpty, "\(id) on \(name)")
      for outcome in outcomes { #expect(!outcome.clauses.isEmpty, "\(id) on \(name): \(outcome.subject)") }
    }
  }

  @Test func aClauseSaysWhatWasLacking() async throws {
    let rule = try rule("kind: shift\nmeasure: messages\ndirection: down\n")
    let outcome = try #require(await TimelineBuilder().evaluation([rule], asOf: "2026-03-28").outcomes.first)
    #expect(outcome.clauses.map(\.met) == [false])
    #expect(outcome.clauses.map(\.found) == ["the sources hold no events"])
  }

  @Test func aRuleThatIsSwitchedOffIsNotJudgedUntilItsDayHasPassed() async throws {
    var off = try rule("kind: match\nfamily: loose_labels\n")
    off.off = try #require(Override.parsed("changes: [{rule: rule, off: {until: 2026-03-10, reason: r, by: b}}]").0.changes.first?.off)
    #expect(await Self.year.evaluation([off], asOf: "2026-03-10").outcomes.isEmpty)
    #expect(await !Self.year.evaluation([off], asOf: "2026-03-11").outcomes.isEmpty)
  }
}
