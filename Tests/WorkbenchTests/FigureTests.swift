import Harbinger
import Rules
import Testing

@testable import Workbench

private let pack = RulePack(folder: "rules")

/// The figures of a shipped rule.
private func figures(_ id: String) throws -> RuleFigures { RuleFigures(try #require(pack.rules[id])) }

@Test func figuresOfARuleHaveTheirWaysAndWhatTheyAreFor() throws {
  let fields = try figures("loose-labels").fields
  let warn = try #require(fields.first { $0.path == "at_least.warn" })
  #expect(warn.value == "2" && warn.isNumber && !warn.summary.isEmpty)
  let resolved = try #require(fields.first { $0.path == "until_resolved" })
  #expect(resolved.words == ["on", "off"] && resolved.value == "on" && !resolved.isNumber)
  // What is written in sentences is changed in the file.
  #expect(!fields.contains { ["title", "description", "ask", "tests", "falsepositives"].contains($0.path) })
}

@Test func everyShippedRuleHasFigures() {
  #expect(pack.rules.rules.count > 90)
  for rule in pack.rules.rules {
    let fields = RuleFigures(rule).fields
    #expect(fields.contains { $0.path == "severity" && !$0.value.isEmpty }, "\(rule.id)")
    #expect(Set(fields.map(\.path)).count == fields.count, "\(rule.id) has a figure twice")
  }
}

@Test func onlyWhatIsAnotherThanBeforeIsWritten() throws {
  let figures = try figures("loose-labels")
  let same = Dictionary(uniqueKeysWithValues: figures.fields.map { ($0.path, $0.value) })
  #expect(try figures.line("loose-labels", same, why: "") == nil)
  let line = try figures.line(
    "loose-labels", same.merging(["at_least.warn": "3", "at_least.watch": "2", "window": "6w"]) { $1 }, why: "a saying: \"among us\"")
  #expect(line == #"- {rule: loose-labels, set: {at_least: {watch: 2, warn: 3}, window: 6w}, why: "a saying: \"among us\""}"#)
}

@Test(arguments: ["", "3}, off: {until: 2099-01-01", "3\nx: 1", "[1, 2]", "a: b", "'x'", "#3"])
func aValueIsAValueAndNothingElse(_ value: String) throws {
  #expect(throws: Stop.self) { try figures("loose-labels").line("loose-labels", ["window": value], why: "x") }
}
