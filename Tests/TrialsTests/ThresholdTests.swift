import Harbinger
import Rules
import Testing
import Trials

@Suite struct ThresholdTests {
  @Test func theNextStepOfAFigureMakesARuleWarnLess() throws {
    let pack = RulePack(folder: "rules")
    func threshold(_ id: String) throws -> Threshold { try #require(pack.rules[id].flatMap { Threshold($0) }) }
    let labels = try threshold("loose-labels")
    #expect(labels.key == "at_least" && labels.now == "{watch: 1, warn: 2, critical: 4}")
    #expect(labels.stricter.first == "{watch: 1, warn: 3, critical: 4}" && labels.stricter.last == "{watch: 1, warn: 8, critical: 8}")
    // What the file leaves out is what the kind takes then.
    let silence = try threshold("contact-silence")
    #expect(silence.key == "times" && silence.stricter.first == "{watch: 2x, warn: 4x, critical: 5x}")
    #expect(try threshold("contact-level").stricter.first == "{watch: 3, warn: 1, critical: 1}")
    #expect(try threshold("contact-falling").stricter.first == "{watch: 1 in 100, warn: 1 in 400, critical: 1 in 5000}")
    let missing = try #require(pack.rules["requests-unanswered"])
    #expect(Threshold(missing) == nil)
  }

  @Test func aRuleTakesEachStepThatIsTried() throws {
    let pack = RulePack(folder: "rules")
    var tried = 0
    for rule in pack.rules.rules {
      guard let threshold = Threshold(rule) else { continue }
      #expect(!threshold.stricter.isEmpty && !threshold.stricter.contains(threshold.now), "\(rule.id)")
      for value in threshold.stricter {
        tried += 1
        #expect(throws: Never.self, "\(rule.id).\(threshold.key): \(value)") { try pack.check(rule.id, threshold.key, value) }
      }
    }
    #expect(tried > 100)
  }

  @Test(arguments: [("2/quarter", 8.0), ("1/month", 12), ("0.5/year", 0.5), (" 3 / quarter", 12)])
  func aBudgetIsANumberInATime(_ text: String, _ perYear: Double) throws { #expect(try AlertBudget(text).perYear == perYear) }

  @Test(arguments: ["2", "two/quarter", "2/week", "-1/year", "2/quarter/year"])
  func whatIsNoBudgetSaysWhatToWrite(_ text: String) {
    let stop = #expect(throws: Stop.self) { try AlertBudget(text) }
    #expect(stop?.lines.first?.contains("2/quarter") == true)
  }
}
