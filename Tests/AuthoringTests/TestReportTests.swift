import Harbinger
import Authoring
import Foundation
import Rules
import Testing

/// What `harbinger test` says about the tests themselves.
@Suite struct TestReportTests {
  private func coverage(_ states: [[(String, Bool)]]) async throws -> ClauseCoverage {
    let pack = try shippedPack()
    let report = try await RuleTests.run(pack.alone("loose-labels", families: ["loose_labels", "repair_trust"]))
    let example = try #require(report.results.first)
    return ClauseCoverage(
      states.map { clauses in
        var result = example
        result.clauses = clauses.map { Clause($0.0, found: "", met: $0.1) }
        return result
      })
  }

  @Test func aClauseThatEndedDifferentlyHasDecided() async throws {
    let found = try await coverage([
      [("a", true), ("b", true), ("c", false)], [("a", false), ("b", true), ("c", false)], [("a", true), ("b", true)],
    ])
    #expect(found.rules.first?.lines.map(\.hasDecided) == [true, false, true])
    #expect(found.total.decided == 2 && found.total.all == 3)
    #expect(found.text(details: false) == ["loose-labels: clauses 2/3, never decided: \"b\" (always met)"])
    #expect(found.text(details: true).contains("    met in 2, not met in 1, not reached in 0: a"))
  }

  @Test func figuresAndNamesMakeNoOtherClause() async throws {
    let found = try await coverage([[("Northwind wrote 12 in 28 days", true)], [("Contoso wrote 3 in 28 days", false)]])
    #expect(found.rules.first?.lines.count == 1)
  }

  @Test func everyClauseOfTheShippedRulesDecidesATest() async throws {
    let report = try await shippedTests()
    let idle = report.clauses.rules.flatMap { rule, lines in lines.filter { !$0.hasDecided }.map { "\(rule): \($0.condition)" } }
    #expect(idle == [])
  }

  @Test func theXMLIsWellFormedAndCountsEverything() async throws {
    var report = try await shippedTests()
    report.results[0].passed = false
    report.results[0].found = "both: quiet (\"a\" & <b>\u{1}\n)"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("junit-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try JUnit.text(report).write(to: file, atomically: true, encoding: .utf8)
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [
      "-c",
      "import sys, xml.etree.ElementTree as E; r = E.parse(sys.argv[1]).getroot(); print(r.get('tests'), r.get('failures'), len(r.findall('.//testcase')), len(r.findall('.//failure')))",
      file.path,
    ]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    python.waitUntilExit()
    let total = report.results.count + report.examples.count
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said == "\(total) 1 \(total) 1\n")
  }
}
