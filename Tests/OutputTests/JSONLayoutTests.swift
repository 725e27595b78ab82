import Output
import Testing

/// One value in every layout that somebody reads.
@Suite struct JSONLayoutTests {
  private static let value = JSONValue.pairs([
    "a": .text("x/é\t\"\n"), "b": .list([.integer(1), .pairs(["c": .flag(true)]), .list([])]), "d": .pairs([:]),
  ])

  @Test func peopleReadItIndented() {
    #expect(
      Self.value.rendered() == #"""
        {
          "a": "x/é\t\"\n",
          "b": [
            1,
            {
              "c": true
            },
            []
          ],
          "d": {}
        }
        """#)
  }

  @Test func linesHoldNoLineEnds() {
    #expect(Self.value.line == #"{"a": "x/é\t\"\n","b": [1,{"c": true},[]],"d": {}}"# + "\n")
  }

  @Test func programsReadItWithAnItemALine() {
    #expect(Self.value.rendered(.compact) == #"{"a":"x/é\t\"\n","b":[1,"# + "\n" + #"{"c":true},"# + "\n" + #"[]],"d":{}}"#)
  }

  @Test func whatIsASCIIIsSoToTheLastSlash() {
    let text = JSONValue.text("x/é😀\t\u{7f}\r\n\\\"").rendered(.indented(by: 4, asASCII: true))
    #expect(text == #""x\/\u00e9\ud83d\ude00\u0009\u007f\u000d\n\\\"""#)
    #expect(
      JSONValue.list([.pairs(["k": .null])]).rendered(.indented(by: 4, asASCII: true)) == "[\n    {\n        \"k\": null\n    }\n]")
  }

  /// A record within what somebody else writes around it.
  @Test func levelsAroundItAreCounted() {
    #expect(String(decoding: JSONValue.pairs(["k": .integer(1)]).utf8(.indented, depth: 1), as: UTF8.self) == "{\n    \"k\": 1\n  }")
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("\"a\\b\"", #""\"a\\b\"""#), ("a\nb\tc\u{1f}", #""a\nb\u0009c\u001f""#),
    ("é\u{202e}/", "\"é\u{202e}/\""),
  ]) func bytesAreCopiedButForWhatJSONCannotHold(text: String, written: String) {
    #expect(JSONValue.bytes(Array(text.utf8)).rendered(.compact) == written)
  }

  @Test func bytesThatAreNoTextStayAsTheyAre() {
    #expect(JSONValue.bytes([0x61, 0xff, 0x22]).utf8(.compact) == [0x22, 0x61, 0xff, 0x5c, 0x22, 0x22])
  }
}
