import Events
import Rules
import Setup
import Testing

@Suite struct BalanceTests {
  static let lines =
    "kind: balance\npoles: [content_pole, process_pole]\nband: 0.35\nmin_hits: 10\nwindow: 28d\nfor: 1w\neased_by: [both_poles]\n"

  /// So many threads with wording of each pole on the working days before 29 March 2026.
  static func log(content: Int, process: Int, both: Int = 0) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2026-02-01", "2026-12-31")]
    let families = [String](repeating: "content_pole", count: content) + [String](repeating: "process_pole", count: process)
    for (number, family) in (families + [String](repeating: "both_poles", count: both)).enumerated() {
      log.say("\(day("2026-03-03", number % 26)) \(8 + number / 26):00", number % 2, [.init(family)], words: 100)
    }
    return log
  }

  @Test func onePoleAloneLeavesTheBandOfTheFirstYear() async throws {
    #expect(await Self.log(content: 40, process: 0).outcome(try rule(Self.lines), asOf: "2026-03-29").text == "fired warn")
    #expect(await Self.log(content: 20, process: 20).outcome(try rule(Self.lines), asOf: "2026-03-29").text == "quiet")
  }

  @Test func theBandIsToldAsFigures() async throws {
    let finding = try #require(
      await Self.log(content: 40, process: 0).evaluation([try rule(Self.lines)], asOf: "2026-03-29").findings.first)
    #expect(finding.detail.band == Band(value: 0.8, low: -0.5, high: 0.5, unit: ""))
  }

  @Test func whatHoldsBothPolesMakesItAWatch() async throws {
    #expect(await Self.log(content: 40, process: 0, both: 3).outcome(try rule(Self.lines), asOf: "2026-03-29").text == "fired watch")
  }

  @Test func tooLittleSaysHowManyWordsAreLacking() async throws {
    let outcome = await Self.log(content: 3, process: 2).outcome(try rule(Self.lines), asOf: "2026-03-29")
    guard case .notEvaluable(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.kind == .volume && reason.text.contains("about 500 more words"))
  }
}
