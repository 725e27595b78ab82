import Reports
import Harbinger
import Alerts
import Authoring
import Rules
import Testing

/// What is muted is found, scored and counted all the same.
@Suite struct QuietTests {
  private func report(_ override: String) async throws -> Judgement {
    let alliance = try OverriddenAlliance(override)
    defer { alliance.remove() }
    return try await alliance.night().judgement
  }

  private func points(_ alerts: [Alert]) -> [String: Double] {
    Dictionary((alerts + alerts.flatMap(\.folded)).map { ($0.id, $0.score.points) }) { a, _ in a }
  }

  /// A rule of which alerts stand in the list by themselves, and none in a circle.
  private static func single(_ report: Judgement, below severity: Int = 6) throws -> String {
    let inCircles = Set(report.alerts.flatMap(\.folded).map(\.rule))
    return try #require(report.alerts.first { $0.folded.isEmpty && !inCircles.contains($0.rule) && $0.severity < severity }?.rule)
  }

  /// What somebody asked to hide; rules on trial are hidden beside it.
  private static func asked(_ report: Judgement) -> [Alert] { report.suppressed.filter { $0.hiddenBy?.kind != .trial } }

  private static let tail = "until: 2030-01-01, reason: the move to the new site, by: alliance office"

  @Test func aMuteMovesAnAlertAsideAndChangesNoOtherScore() async throws {
    let loud = try await report("changes: []\n")
    let muted = try Self.single(loud)
    let quiet = try await report("mutes: [{rule: \(muted), \(Self.tail)}]\n")
    let hidden = loud.alerts.filter { $0.rule == muted }
    let muteds = Self.asked(quiet)
    #expect(Set(muteds.map(\.id)) == Set(hidden.map(\.id)))
    #expect(muteds.allSatisfy { $0.hiddenBy?.kind == .mute && $0.hiddenBy?.by == "alliance office" })
    #expect(muteds.first?.hiddenBy?.place.hasSuffix("/override.yaml:1") == true)
    #expect(quiet.alerts.map(\.id) == loud.alerts.filter { $0.rule != muted }.map(\.id))
    for (id, score) in points(quiet.alerts) { #expect(points(loud.alerts)[id] == score, "\(id)") }
  }

  @Test func aMutedStepStillTakesPartInItsCircle() async throws {
    let loud = try await report("changes: []\n")
    let quiet = try await report("mutes: [{rule: promise-slips, \(Self.tail)}]\n")
    let (before, after) = (try #require(loud.alerts.first), try #require(quiet.alerts.first))
    #expect(before.kind == "circle" && before.id == after.id && before.score.points == after.score.points)
    #expect(after.folded.filter { $0.hiddenBy != nil }.map(\.rule) == ["promise-slips"])
    let writer = try #require(ReportFormat.all.first { $0.id == "text" })
    let text = writer.render([Report(quiet)], RenderOptions(width: 120))
    #expect(text.contains("1 step of circles is muted, and takes part all the same."))
  }

  @Test func aMutedCircleSetsItsStepsFree() async throws {
    let loud = try await report("changes: []\n")
    let quiet = try await report("mutes: [{rule: vicious-circle, \(Self.tail)}]\n")
    let circle = try #require(loud.alerts.first)
    #expect(quiet.suppressed.map(\.id).contains(circle.id))
    #expect(Set(circle.folded.map(\.id)).isSubset(of: Set(quiet.alerts.map(\.id))))
    #expect(quiet.alerts.map(\.score.points) == quiet.alerts.map(\.score.points).sorted(by: >))
  }

  @Test func anOpenStrongerAlertStandsForTheWeaker() async throws {
    let loud = try await report("changes: []\n")
    let stronger = try #require((loud.alerts + loud.alerts.flatMap(\.folded)).first { $0.rule == "contact-falling" && $0.isOpen })
    let rule = try Self.single(loud, below: stronger.severity)
    let weaker = loud.alerts.filter { $0.rule == rule }
    let quiet = try await report("inhibit: [{by: contact-falling, hides: [\(rule)], same: [pair]}]\n")
    #expect(Self.asked(quiet).map(\.rule) == weaker.map(\.rule))
    #expect(Self.asked(quiet).first?.hiddenBy?.by == stronger.id)
    // A muted alert stands for nobody, and a weaker one not for a stronger.
    let muted = try await report(
      "inhibit: [{by: contact-falling, hides: [\(rule)]}]\nmutes: [{rule: contact-falling, \(Self.tail)}]\n")
    #expect(muted.alerts.contains { $0.rule == rule })
    let turned = try await report("inhibit: [{by: \(rule), hides: [vicious-circle]}]\n")
    #expect(Self.asked(turned).isEmpty)
  }

  @Test func theReportSaysWhatIsHiddenOffAndExpired() async throws {
    let muted = try Self.single(try await report("changes: []\n"))
    let quiet = try await report(
      """
      changes: [{rule: stale-source, off: {\(Self.tail)}}]
      mutes:
        - {rule: [\(muted)], \(Self.tail)}
        - {rule: contact-falling, until: 2025-01-01, reason: summer, by: office}
      """)
    let text = try #require(ReportFormat.all.first { $0.id == "text" }).render([Report(quiet)], RenderOptions(width: 120))
    #expect(text.contains("Not listed: \(Self.asked(quiet).count) hidden by mutes"))
    #expect(text.contains("Switched off until 2030-01-01: stale-source (the move to the new site; by alliance office)."))
    #expect(text.contains("Expired: 1 of the exceptions, mutes and switches in override.yaml."))
    let json = try #require(ReportFormat.all.first { $0.id == "json" }).render([Report(quiet)], RenderOptions())
    #expect(json.contains("\"hidden_by\": {\n") && json.contains("\"kind\": \"mute\""))
    #expect(quiet.expired.count == 1 && quiet.expired[0].contains("override.yaml:4:"))
  }

  @Test func whatRulesOnTrialFindIsCountedAndListedOnlyWhenAskedFor() async throws {
    let overridden = try OverriddenAlliance("changes: []\n", sample: "coalition")
    defer { overridden.remove() }
    let quiet = try await overridden.night().judgement
    let hidden = quiet.suppressed.filter { $0.hiddenBy?.kind == .trial }
    #expect(!hidden.isEmpty)
    #expect(Set(hidden.map(\.id)).isDisjoint(with: quiet.alerts.map(\.id)))
    let alliance = try Loading.alliance(overridden.file).alliance
    let loud = await JudgedAlliance(alliance, pack: try overridden.pack(), showsTrial: true).judgement
    #expect(Set(hidden.map(\.id)).isSubset(of: Set((loud.alerts + loud.alerts.flatMap(\.folded)).map(\.id))))
    let writer = try #require(ReportFormat.all.first { $0.id == "text" })
    #expect(writer.render([Report(quiet)], RenderOptions(width: 120)).contains("\(hidden.count) hidden of rules on trial"))
  }

  @Test func aWatchBesideAWarningAndAnotherPatternIsAWarningAndSaysSo() async throws {
    let alliance = try OverriddenAlliance("changes: []\n")
    defer { alliance.remove() }
    let night = try await alliance.night()
    let raised = (night.judgement.alerts + night.judgement.alerts.flatMap(\.folded)).filter { alert in
      alert.notes.contains { $0.hasPrefix("By itself a watch") }
    }
    #expect(!raised.isEmpty)
    for alert in raised {
      #expect(alert.strength == .warn && alert.severity >= 3)
      #expect(night.evaluation.findings.contains { $0.rule.id == alert.rule && $0.strength == .watch && $0.days.lowerBound == alert.since })
    }
  }
}
