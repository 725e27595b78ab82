import Harbinger
import Testing
import Trials

@Suite struct SweepRangeTests {
  @Test(arguments: [
    ("6..12", ["6", "7", "8", "9", "10", "11", "12"]), ("0..40", ["0", "5", "10", "15", "20", "25", "30", "35", "40"]),
    ("1w..4w", ["1w", "2w", "3w", "4w"]), ("1..3bd", ["1bd", "2bd", "3bd"]), ("20 %..60 % by 20", ["20 %", "40 %", "60 %"]),
    ("0.1..0.3 by 0.1", ["0.1", "0.2", "0.3"]), ("10..14 by 2", ["10", "12", "14"]),
  ])
  func aRangeIsItsValues(_ text: String, _ values: [String]) throws { #expect(try SweepRange(text).values == values) }

  @Test(arguments: [
    ("6", "no range"), ("a..b", "no range"), ("12..6", "higher"), ("1w..6d", "same unit"), ("1..9 by 0", "above 0"),
    ("1..1000 by 1", "at most 25"),
  ])
  func whatIsNoRangeSaysWhatToWrite(_ text: String, _ part: String) {
    let stop = #expect(throws: Stop.self) { try SweepRange(text) }
    #expect(stop?.lines.first?.contains(part) == true, "\(stop?.lines ?? [])")
  }
}
