import Harbinger
import Rules
import Testing
import Trials

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

@Test func aRangeIsProposedAroundThePresentValue() {
  func around(_ value: String, _ bounds: ClosedRange<Double>? = nil, isNumber: Bool = true) -> String? {
    RuleFigures.Field(path: "x", value: value, standard: "", summary: "", words: [], isNumber: isNumber, bounds: bounds).around
      .map { "\($0.from) to \($0.to)" }
  }
  #expect(around("4") == "2 to 8")
  #expect(around("1") == "1 to 2")
  #expect(around("0") == "0 to 3")
  #expect(around("0.5") == "0.25 to 1")
  #expect(around("14d") == "7d to 28d")
  #expect(around("3", 1...5) == "2 to 5")
  #expect(around("") == nil && around("soon") == nil && around("due+5bd") == nil && around("4", isNumber: false) == nil)
}

@Test func theFiguresOfASweepAreThoseThatTheRuleHas() throws {
  let rule = try #require(pack.rules["loose-labels"])
  let swept = SweepPage.figures(of: rule, alliance: "pair")
  let warn = try #require(swept.first { $0.key == "at_least.warn" })
  #expect(warn.label == "at least warn" && warn.value == "2" && warn.from == "1" && warn.to == "4" && !warn.summary.isEmpty)
  #expect(swept.allSatisfy { !$0.value.isEmpty })
  #expect(SweepPage.figures(of: nil, alliance: "pair").isEmpty)
  for rule in pack.rules.rules {
    for one in SweepPage.figures(of: rule, alliance: "pair") { #expect(throws: Never.self) { try SweepRange("\(one.from)..\(one.to)") } }
  }
}
