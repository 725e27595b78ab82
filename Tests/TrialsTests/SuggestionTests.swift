import Events
import Foundation
import Harbinger
import Output
import TestSupport
import Testing
import Trials

/// Verdicts lead to the smallest change that spares noise, and to none that would lose something useful.
@Suite struct SuggestionTests {
  /// What is said in each family, one mail every 25 days, and what people make of the alert. Two mails on days that follow are one alert.
  private static let story: [(family: String, said: [(texts: [String], word: Verdict.Word)])] = [
    ("blunt", repeated(["This is sloppy work."], .noise, 3) + repeated(["They did half a job."], .useful, 3)),
    (
      "moving",
      repeated(["The goalposts moved on the football field."], .noise, 3) + repeated(["The goalposts moved for the invoice."], .useful, 3)
    ),
    ("single", repeated(["Nobody answers."], .noise, 3) + repeated(["Nobody answers.", "Nobody answers."], .useful, 3)),
    (
      "stuck",
      repeated(["Late as always."], .noise, 2) + repeated(["Late as always."], .useful, 3) + repeated(["Late as always."], .known, 2)
        + repeated(["Late as always."], .noise, 1)
    ),
    ("dull", repeated(["It is lost again."], .noise, 7) + repeated(["It is lost again."], .useful, 1)),
    (
      "rare",
      repeated(["It came too late."], .noise, 2) + repeated(["It came too late."], .useful, 2) + repeated(["It came too late."], .known, 3)
    ),
  ]
  private static let families = [
    "blunt": ["sloppy work", "half a job"], "moving": ["goalposts moved"], "single": ["nobody answers"], "stuck": ["late as always"],
    "dull": ["lost again"], "rare": ["too late"],
  ]

  private static func repeated(_ texts: [String], _ word: Verdict.Word, _ times: Int) -> [(texts: [String], word: Verdict.Word)] {
    Array(repeating: (texts, word), count: times)
  }

  private static let alliance = Result {
    let mails = story.enumerated().flatMap { place, part in
      part.said.enumerated().flatMap { number, said in
        said.texts.enumerated().map { InventedAlliance.Mail(day: 30 + number * 25 + place * 2 + $0, $1) }
      }
    }
    return try InventedAlliance(families: families, weeks: 37, mails)
  }

  /// The alliance with what people said of each alert, and all that is suggested.
  private static let found = Task<(suggestions: Suggestions, ledger: Ledger), any Error> {
    let invented = try alliance.get()
    let (loaded, _) = try Loading.alliance(invented.file)
    let pack = try Loading.pack(asked: invented.rules, allianceFile: invented.file, alliance: loaded)
    let replay = await Replay(loaded, pack: pack)
    let last = try #require(replay.days).upperBound
    let days = (last - 240)...last
    var ledger = await replay.nights(days).ledger
    for (family, said) in story {
      let own = ledger.entries.filter { $0.rule == "\(family)-heard" }
      try #require(own.count == said.count, "\(family): \(own.map { "\($0.since)" })")
      for (entry, what) in zip(own, said) {
        ledger = ledger.heard(Verdict(alert: entry.id, rule: entry.rule, word: what.word, by: "northwind", on: last))
      }
    }
    let draft = OverrideDraft(loaded, path: "\(invented.folder)/override.yaml", text: nil, now: nil, threads: 2)
    let suggestions = await Suggestions(replay, nights: days, marked: MarkedEvents(), verdicts: ledger, draft: draft, today: last)
    return (suggestions, ledger)
  }

  private func of(_ family: String) async throws -> (judged: Suggestions.Judged, suggestions: [Suggestion]) {
    let all = try await Self.found.value.suggestions
    let judged = try #require(all.rules.first { $0.rule == "\(family)-heard" })
    return (judged, all.suggestions.filter { $0.rule == judged.rule })
  }

  private static let open = SuggestedChange.Decision(why: "w", by: "b", whole: "w", approvers: "[northwind, contoso]")

  @Test func aPhraseThatWasHeardInNoiseAloneBecomesAHint() async throws {
    let (judged, suggestions) = try await of("blunt")
    #expect(judged.precision.words("useful") == "3 of 6 useful, plausible 19-81 %")
    let first = try #require(suggestions.first)
    #expect(first.kind == .soften)
    #expect(
      first.changes.map { $0.line(Self.open) } == [
        "- {family: blunt, append: {weak: [sloppy work]}, remove: {phrases: [sloppy work]}, why: w, approved_by: [northwind, contoso]}"
      ])
    #expect(first.proof.words == "Removes 3 of 3 noise, keeps 3 of 3 useful, adds none.")
  }

  @Test func aPhraseThatUsefulAlertsStandOnTooGetsAnException() async throws {
    let suggestions = try await of("moving").suggestions
    #expect(suggestions.first?.kind == .except, "\(suggestions)")
    let line = try #require(suggestions.first?.changes.first).line(Self.open)
    #expect(line.contains("append: {ignore_if: [") && line.contains("football"), "\(line)")
    #expect(suggestions.first?.proof.words == "Removes 3 of 3 noise, keeps 3 of 3 useful, adds none.")
  }

  /// The figure of the file and what both would have to agree to are offered beside it.
  @Test func whatOnlyNoiseIsAboutCanBeAgreedToBeNone() async throws {
    let all = try await of("moving").suggestions
    let agreed = try #require(all.first { $0.kind == .agree }, "\(all.map(\.kind))")
    #expect(agreed.words.contains("the topic 'sports'") && agreed.changes.map(\.list) == ["exceptions"])
    let line = agreed.changes[0].line(Self.open)
    #expect(line.hasPrefix("- {rule: moving-heard, topic: sports, from: 2026-0") && line.hasSuffix(", reason: w, by: b}"), "\(line)")
    #expect((agreed.proof.noiseGone, agreed.proof.usefulKept) == (3, 3))
    #expect(try await !of("stuck").suggestions.contains { $0.kind == .agree })
  }

  @Test func whatOnlyHowMuchIsSaidTellsApartGetsAHigherThreshold() async throws {
    let suggestions = try await of("single").suggestions
    #expect(suggestions.map(\.kind) == [.threshold], "\(suggestions)")
    let proof = try #require(suggestions.first).proof
    #expect((proof.noiseGone, proof.usefulKept, proof.later) == (3, 3, 1), "\(proof.words)")
  }

  /// The same sentence was useful as often as not: whatever spares one loses the other.
  @Test func whatNothingTellsApartIsLeftAlone() async throws {
    let (judged, suggestions) = try await of("stuck")
    #expect(suggestions.isEmpty, "\(suggestions)")
    #expect(judged.opinions.known == 2 && judged.why.contains("spares noise and keeps the 3 useful"), "\(judged.why)")
  }

  @Test func aRuleIsSwitchedOffOnlyWhereItsWholeRangeIsLow() async throws {
    let (judged, suggestions) = try await of("dull")
    #expect(judged.precision.words("useful") == "1 of 8 useful, plausible 2-47 %")
    let only = try #require(suggestions.first)
    #expect(suggestions.count == 1 && only.kind == .retire && only.words.contains("1 of its alerts was useful, and would go too"))
    #expect(only.proof.words.hasPrefix("Removes 7 of 7 noise, keeps 0 of 1 useful, adds none"), "\(only.proof.words)")
    #expect(only.changes[0].line(Self.open).contains("off: {until: 20"))
  }

  @Test func belowFiveNothingIsSaidInPercentAndNothingSuggested() async throws {
    let (judged, suggestions) = try await of("rare")
    #expect(suggestions.isEmpty && judged.opinions.known == 3)
    #expect(judged.precision.words("useful") == "2 of 4 useful")
    #expect(judged.why.contains("Nothing is suggested below 5"))
  }

  /// What a proof says is what a comparison of the written file shows.
  @Test func whatIsWrittenDoesWhatWasProven() async throws {
    let invented = try Self.alliance.get()
    let (suggestions, ledger) = try await Self.found.value
    let first = try #require(suggestions.suggestions.first { $0.rule == "blunt-heard" })
    let (loaded, _) = try Loading.alliance(invented.file)
    let draft = OverrideDraft(loaded, path: "\(invented.folder)/override.yaml", text: "# ours\n", now: nil, threads: 2)
    let text = try draft.text(with: first.changes, Self.open)
    #expect(text.hasPrefix("# ours\nchanges:\n"))
    let file = try Scratch()
    try file.write(text, to: "override.yaml")
    let pack = RulePack(folder: invented.rules, override: "\(file.path)/override.yaml", alliance: loaded)
    let nights = await Replay(loaded, pack: pack).nights(suggestions.days)
    let left = nights.ledger.entries.filter { $0.rule == "blunt-heard" }
    let useful = ledger.entries.filter { ledger.opinions[$0.id] == .useful && $0.rule == "blunt-heard" }
    #expect(left.map(\.since) == useful.map(\.since) && !left.isEmpty)
  }
}
