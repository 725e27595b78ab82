import Testing

@testable import Trials

/// Values beyond a figure are written as the figure is, the nearest first.
@Suite struct HigherThresholdTests {
  @Test(arguments: [
    ("2", false, ["3", "4", "5", "6"]), ("14d", false, ["15d", "16d", "17d", "28d", "42d"]), ("0.4", false, ["0.5", "0.6", "0.8", "1.2"]),
    ("1 in 200", false, ["1 in 400", "1 in 1000", "1 in 2000"]), ("3x", false, ["4x", "5x", "6x", "9x"]),
    ("below 30 %", true, ["below 29 %", "below 28 %", "below 15 %"]), ("2", true, ["1.6", "1.3", "1"]), ("agreed", false, []),
    ("0", false, []),
  ])
  func theyAreWrittenAsTheFigureIs(_ text: String, _ isLower: Bool, _ values: [String]) {
    #expect(HigherThresholds.beyond(text, isLower: isLower) == values)
  }
}
