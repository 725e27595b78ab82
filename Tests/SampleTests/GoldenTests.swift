import Reports
import Harbinger
import Alerts
import Authoring
import Events
import Foundation
import Intake
import Rules
import Setup
import Testing

/// The samples, judged as `harbinger scan samples/NAME` does, against the outputs beside them.
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes them anew.
@Suite struct GoldenTests {
  static let names = ["souring", "coalition", "healthy", "tilting"]

  /// The night of each sample, judged once for all tests.
  private static let nights = Dictionary(uniqueKeysWithValues: names.map { name in (name, Task { try await judged(name, threads: 2) }) })

  private static func judged(_ name: String, threads: Int) async throws -> JudgedAlliance {
    let (alliance, _) = try Loading.alliance("samples/\(name)/alliance.yaml")
    return await JudgedAlliance(alliance, pack: try shippedPack(), threads: threads)
  }

  private func night(_ name: String) async throws -> JudgedAlliance { try await #require(Self.nights[name]).value }

  @Test(arguments: names) func outputsAreThoseBesideTheSample(name: String) async throws {
    let report = try await night(name).judgement
    for (format, file) in [("text", "expected.txt"), ("json", "expected.json")] {
      let writer = try #require(ReportFormat.all.first { $0.id == format })
      let text = writer.render([Report(report)], RenderOptions(width: 80))
      let path = "samples/\(name)/\(file)"
      if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil { try text.write(toFile: path, atomically: true, encoding: .utf8) }
      let expected = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == expected, "\(path) differs; look at the difference, then write it anew with UPDATE_GOLDEN=1")
    }
  }

  @Test func theReadmeShowsTheSampleAsItIs() throws {
    let readme = try String(contentsOfFile: "README.md", encoding: .utf8)
    let shown = try #require(readme.components(separatedBy: "$ harbinger scan samples/souring\n").dropFirst().first)
    let excerpt = try #require(shown.components(separatedBy: "```").first)
    #expect(try String(contentsOfFile: "samples/souring/expected.txt", encoding: .utf8).hasPrefix(excerpt))
  }

  @Test(arguments: names) func oneThreadAndTwoGiveTheSameBytes(name: String) async throws {
    let writer = try #require(ReportFormat.all.first { $0.id == "json" })
    let one = writer.render([Report(try await Self.judged(name, threads: 1).judgement)], RenderOptions())
    let two = writer.render([Report(try await night(name).judgement)], RenderOptions())
    #expect(one == two)
  }

  @Test func theFirstAlertOfTheSouringSampleIsTheCircle() async throws {
    let report = try await night("souring").judgement
    let first = try #require(report.aboveLine.first)
    #expect(first.kind == "circle")
    #expect(first.folded.count >= 3)
    #expect(Set(first.folded.compactMap { $0.parties.first { $0.role == .actor }?.id }).count == 2)
  }

  @Test func theHealthySampleHasNothingSevereAboveTheWatchLine() async throws {
    let report = try await night("healthy").judgement
    #expect(report.alerts.filter { $0.severity >= 3 && $0.isAboveWatch }.map(\.rule) == [])
  }

  @Test func everyKindIsShownByASample() async throws {
    var shown: Set<String> = []
    for name in Self.names {
      let night = try await night(name)
      shown.formUnion(night.judgement.alerts.flatMap { [$0] + $0.folded }.map(\.kind))
      // What should be on record is told apart from the list, and a missing review by a note of the alerts.
      shown.formUnion(
        (night.judgement.checklist.map(\.rule) + night.evaluation.outcomes.filter { $0.outcome.rank == 3 }.map(\.rule.id)).compactMap {
          night.pack.rules[$0]?.kind
        })
    }
    #expect(shown == Set(RuleKind.all.map(\.id)))
  }

  @Test(arguments: names) func noAlertQuotesMoreSentencesThanTheAllianceFileAllows(name: String) async throws {
    let night = try await night(name)
    let alerts = night.judgement.alerts + night.judgement.suppressed
    for alert in alerts + alerts.flatMap(\.folded) {
      #expect(Set(alert.evidence.map(\.quote).filter { !$0.isEmpty }).count <= night.intake.alliance.privacy.quotes, "\(alert.rule)")
    }
  }

  /// The page is large, so that its parts are looked at and not its bytes.
  @Test(arguments: names) func thePageHoldsEveryAlertAndNothingFromOutside(name: String) async throws {
    let report = try await night(name).judgement
    let page = ReportFormat.html.render([Report(report)])
    for alert in report.alerts { #expect(page.contains("<code>\(alert.id)</code>"), "\(alert.rule)") }
    for party in report.course.parties { #expect(page.contains(party.name)) }
    for heading in ["Warnings", "Contact", "Replies", "Signals", "Balances", "What the sources cover", "Judgements", "What was read"] {
      #expect(page.contains(">\(heading)</h"), "\(heading)")
    }
    #expect(!page.contains("://") && !page.contains("What changed"))
    #expect(page.utf8.count < 400_000)
  }

  /// No person is named on a page, and nobody is counted.
  @Test(arguments: names) func thePageNamesNoPerson(name: String) async throws {
    let night = try await night(name)
    let page = ReportFormat.html.render([Report(night.judgement)])
    for person in night.intake.timeline.people where person.name.contains(" ") { #expect(!page.contains(person.name), "\(person.name)") }
  }

  /// What is judged can be kept, and read again.
  @Test(arguments: names) func aJudgementComesBackAsItWas(name: String) async throws {
    let judgement = try await night(name).judgement
    #expect(try JSONDecoder().decode(Judgement.self, from: JSONEncoder().encode(judgement)) == judgement)
  }

  @Test(arguments: names) func everyRecordOfASampleIsAccountedFor(name: String) async throws {
    let accounting = try await night(name).intake.accounting
    #expect(accounting.addsUp)
    #expect(accounting.problems == [])
  }
}
