import Events
import Testing

@testable import Rules

/// Wording of northwind, and messages of both in the given languages.
private func story(northwind: [(Language, Int)], contoso: [(Language, Int)]) -> TimelineBuilder {
  var builder = TimelineBuilder()
  for (party, texts) in [(0, northwind), (1, contoso)] {
    var number = 0
    for (language, count) in texts {
      for _ in 0..<count {
        builder.say(day("2026-03-01", number % 20) + " 09:\(10 + number % 40)", party, language: language)
        number += 1
      }
    }
  }
  builder.say("2026-03-21", 0, [.init("escalation", strong: true)], language: .english)
  return builder
}

private func match() throws -> Rule { try rule("kind: match\nfamily: escalation\nat_least: 2\nwriters: 1\nstrong_alone: yes") }

@Test func aSideThatCannotBeHeardKeepsTheRuleFromBeingJudgedOnBoth() async throws {
  let rule = try match()
  let heard = story(northwind: [(.english, 10)], contoso: [(.english, 10)])
  #expect(await heard.outcome(rule, asOf: "2026-03-22", actor: 0).text == "fired warn")
  let french = story(northwind: [(.english, 10)], contoso: [(.french, 10)])
  #expect(await french.outcome(rule, asOf: "2026-03-22", actor: 0).text == "not_evaluable language")
  #expect(await french.outcome(rule, asOf: "2026-03-22", actor: 1).text == "not_evaluable language")
  guard case .notEvaluable(let reason) = await french.outcome(rule, asOf: "2026-03-22", actor: 0) else { return }
  #expect(reason.text == "Contoso wrote 10 of 10 messages of the last 90 days in French, which 'escalation' cannot hear")
}

@Test(arguments: [(4, 0, true), (5, 0, false), (5, 11, false), (5, 12, true), (6, 14, true), (7, 14, false)])
func theLimitIsMoreThanThreeInTenAndFiveAtLeast(_ french: Int, _ english: Int, _ judged: Bool) async throws {
  let builder = story(northwind: [(.english, 10)], contoso: [(.french, french), (.english, english)])
  let outcome = await builder.outcome(try match(), asOf: "2026-03-22", actor: 0).text
  #expect(outcome == (judged ? "fired warn" : "not_evaluable language"))
}

@Test func onlyTheLast90DaysCount() async throws {
  var builder = story(northwind: [(.english, 10)], contoso: [(.french, 10)])
  builder.say("2026-06-25", 0, [.init("escalation", strong: true)], language: .english)
  #expect(await builder.outcome(try match(), asOf: "2026-06-26", actor: 0).text == "fired warn")
}

@Test func aFamilyInSeveralLanguagesHearsThemAll() async throws {
  let builder = story(northwind: [(.english, 10)], contoso: [(.dutch, 10), (.german, 10)])
  func outcome(_ languages: Set<Language>) async throws -> String {
    let context = RuleContext(
      timeline: builder.timeline(), alliance: builder.alliance,
      families: TimelineBuilder.families.map { HeardFamily(id: $0, languages: languages) }, asOf: builder.end(of: "2026-03-22"))
    return await Evaluator(RuleSet(rules: [try match()])).evaluation(on: context).outcome(actor: 0).text
  }
  #expect(try await outcome([.english, .dutch, .german]) == "fired warn")
  #expect(try await outcome([.english, .dutch]) == "not_evaluable language")
}

@Test func exchangedPartiesAreJudgedAlike() async throws {
  let builder = story(northwind: [(.french, 10)], contoso: [(.english, 10)])
  for asked in [builder, builder.mirrored] {
    #expect(await asked.outcome(try match(), asOf: "2026-03-22").text == "not_evaluable language")
  }
}

@Test func rulesWithoutWordingAreJudgedInAnyLanguage() async throws {
  let builder = story(northwind: [(.french, 10)], contoso: [(.french, 10)])
  let rule = try rule("kind: limit\nmeasure: messages\nwindow: 28d\nabove: 1")
  #expect(await builder.outcome(rule, asOf: "2026-03-22").reason != .language)
}
