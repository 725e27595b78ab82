import Harbinger
import Testing

/// The front door as a stranger finds it, with one import.
@Suite struct FrontDoorTests {
  @Test func oneCallTellsWhatAJudgedAllianceTells() async throws {
    let (alliance, _) = try Loading.alliance("samples/healthy/alliance.yaml")
    let end = alliance.zone.start(of: try #require(Day("2026-05-01")))
    let judgement = try await Harbinger.judge(alliance, rules: try shippedPack(), asOf: end)
    let judged = await JudgedAlliance(alliance, pack: try shippedPack(), asOf: end)
    #expect(judgement.day == Day("2026-04-30") && judgement.accounting.count > 1)
    #expect(ReportFormat.json.render([Report(judgement)]) == ReportFormat.json.render([Report(judged.judgement)]))
  }

  @Test func rulesWithMistakesAreRefused() async throws {
    let (alliance, _) = try Loading.alliance("samples/healthy/alliance.yaml")
    var pack = try shippedPack()
    pack.diagnostics.append(Diagnostic(path: "rules/broken.yaml", message: "this is no rule", help: "write one"))
    do throws(Stop) {
      _ = try await Harbinger.judge(alliance, rules: pack)
      Issue.record("it was judged")
    } catch {
      #expect(error.code == .configuration && error.lines.contains { $0.contains("rules/broken.yaml") && $0.contains("this is no rule") })
    }
  }
}
