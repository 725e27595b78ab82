import Output
import Testing

@Test(arguments: [(2.0, "2"), (1.5, "1.5"), (1.239, "1.24"), (-0.5, "-0.5"), (0, "0")]) func numbersHaveNoNeedlessDecimals(
  value: Double, text: String
) {
  #expect(decimal(value) == text)
}

@Test(arguments: [(0.94444, 3, "0.94"), (0.94444, 1, "0.9"), (2.5, 0, "3"), (12, 2, "12")])
func decimalsAreRounded(value: Double, decimals: Int, text: String) { #expect(decimal(value, decimals) == text) }

@Test func oneIsNoPlural() {
  #expect([0, 1, 2].map { counted($0, "message") } == ["0 messages", "1 message", "2 messages"])
  #expect([0, 1, 2].map { counted($0, "reply", "replies") } == ["0 replies", "1 reply", "2 replies"])
}
