import Output
import Testing

@Suite struct RenderingTests {
  @Test func jsonEscapesWhatItMust() {
    let value = JSONValue.pairs(["a": .text("say \"no\"\n\u{1}\\"), "b": .list([]), "c": .number(1.25), "d": .number(3), "e": .null])
    #expect(
      value.rendered() == """
        {
          "a": "say \\"no\\"\\n\\u0001\\\\",
          "b": [],
          "c": 1.25,
          "d": 3,
          "e": null
        }
        """)
  }

  @Test func wrappingKeepsTheWidthAndEveryWord() {
    let text = "one two three four five six seven eight nine ten eleven twelve"
    for width in 5...40 {
      let lines = Wrapping.lines(text, width: width)
      #expect(lines.joined(separator: " ") == text)
      #expect(lines.allSatisfy { $0.count <= width || !$0.contains(" ") })
    }
  }

  /// What was read begins no line that it was not given.
  @Test func lineEndsOfATextAreBlanks() {
    #expect(Wrapping.block("a\r\n1. b\n\nc\u{2028}d\u{85}e\tf", indent: 2, width: 40) == "  a 1. b c d e f")
    #expect(Wrapping.line(" a\nb ") == "a b")
  }

  @Test func blocksStandBehindTheirHead() {
    #expect(Wrapping.block("alpha beta", head: " 1. ", indent: 4, width: 24) == " 1. alpha beta")
  }

  @Test(arguments: [(0.04, "0.0"), (0.05, "0.1"), (12, "12.0"), (59.96, "60.0")])
  func pointsHaveOneDecimal(value: Double, text: String) {
    #expect(Wrapping.points(value) == text)
  }

  /// What turns text around or steers a terminal stands as its code; the document still says the same.
  @Test func marksOfDirectionAreEscaped() {
    #expect(JSONValue.text("a\u{202e}b\u{9b}c\u{e0041}é😀").rendered() == "\"a\\u202eb\\u009bc\\udb40\\udc41é😀\"")
  }
}
