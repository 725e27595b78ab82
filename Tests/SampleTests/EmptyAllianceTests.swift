import Reports
import Harbinger
import Alerts
import Authoring
import Foundation
import Rules
import Setup
import Testing

/// An alliance without data: missing data is never silence, and never an alert.
@Suite struct EmptyAllianceTests {
  @Test func everyRuleIsNotEvaluableAndNoneFires() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("empty-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var (alliance, _) = try Loading.alliance("samples/souring/alliance.yaml")
    alliance.sources = [Alliance.Source(path: folder.path, file: folder.path)]
    let pack = try shippedPack()
    let report = await JudgedAlliance(alliance, pack: pack).judgement
    #expect(report.alerts.isEmpty && report.quiet == 0 && report.pending.isEmpty)
    #expect(Set(report.notEvaluable.map(\.rule)) == Set(pack.rules.rules.map(\.id)))
    let text = try #require(ReportFormat.all.first).render([Report(report)], RenderOptions())
    #expect(text.contains("nothing could be judged"))
  }
}
