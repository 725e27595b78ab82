import Events
import Testing

@testable import Decoding

/// The JSON layer: elements are found by brackets, a broken one costs only itself.
struct JSONTests {
  private enum Field: String, JSONField { case a }

  /// The values under `a` of all records, and what was refused.
  private func read(
    _ text: String, _ shape: JSONSplitter.Shape = .array(key: "items"), chunk: Int = 1 << 20
  ) -> (values: [String], sink: CountingSink) {
    read(Array(text.utf8), shape, chunk: chunk)
  }

  private func read(
    _ bytes: [UInt8], _ shape: JSONSplitter.Shape = .array(key: "items"), chunk: Int = 1 << 20
  ) -> (values: [String], sink: CountingSink) {
    let records = JSONBatch<Field>(JSONSplitter(shape))
    let sink = CountingSink()
    var values: [String] = []
    for batch in records.splitter.batching.batches(of: bytes, chunk: chunk) {
      records.read(batch, sink) { record, place in
        values.append(record.string(.a))
        let range = Int(place.offset)..<Int(place.offset) + Int(place.length)
        #expect(recordHash(Array(bytes[range]).span) == place.hash)
        #expect(!range.isEmpty)
      }
    }
    return (values, sink)
  }

  @Test(arguments: [
    #"[{"a":"1"},{"a":"2"}]"#, "\n[\n  {\"a\":\"1\"},\n  {\"a\": \"2\"}\n]\n", "\u{feff}[{\"a\":\"1\"},{\"a\":\"2\"}]",
    #"{"next":"x","other":[{"a":"9"}],"items":[{"a":"1"},{"a":"2"}],"end":{"a":"8"}}"#, #"[{"a":1},{"a":2}]"#,
    #"[{"b":[{"a":7}],"a":"1"},{"a":"x","a":"2"}]"#,
  ]) func arraysAreReadWhereverTheyStand(_ text: String) {
    for chunk in [1, 3, 16, 1 << 20] {
      let (values, sink) = read(text, chunk: chunk)
      #expect(values == ["1", "2"])
      #expect(sink.problems.isEmpty)
    }
  }

  @Test func linesAreReadOneByOne() {
    let text = "{\"a\":\"1\"}\r\n\n{\"a\":\"2\n{\"a\":\"3\"}\n  \nnot json\n{\"a\":\"4\"}"
    for chunk in [1, 5, 1 << 20] {
      let (values, sink) = read(text, .lines, chunk: chunk)
      #expect(values == ["1", "3", "4"])
      #expect(sink.problems.map(\.place) == ["line 3", "line 6"])
      #expect(sink.skipped == ["broken record": 2])
    }
  }

  @Test(arguments: [
    (#"[{"a":"1"},{"a":tru e},{"a":"2"}]"#, 1), (#"[{"a":"1"},{"a":"x},{"a":"2"}]"#, 1),
    ("[{\"a\":\"1\"},\n{\"a\":\"x},\n{\"a\":\"2\"}]", 1),
    (#"[{"a":"1"},{"b":3,{"a":"2"}]"#, 1), (#"[{"a":"1"},{"b":[1,2},{"a":"2"}]"#, 1), (#"[{"a":"1"}{"a":"2"}]"#, 0),
    (#"[{"a":"1"},,{"a":"2"}]"#, 0),
    ("[{\"a\":\"1\"},\n{\"b\":{\"c\":1,\n{\"a\":\"2\"}]", 1), ("[{\"a\":\"1\"},\n {\"b\":[1},\n {\"a\":\"2\"}]", 1),
    ("[\n  {\"a\":\"1\"},\n  {\"b\":[{\"c\":[1}]},\n  {\"a\":\"2\"}\n]", 1),
  ]) func aBrokenElementCostsOnlyItself(_ text: String, _ refused: Int) {
    let (values, sink) = read(text)
    #expect(values.first == "1")
    if refused == 0 || text.contains("\n") { #expect(values == ["1", "2"]) }
    #expect(sink.problems.count >= refused)
    #expect(sink.problems.count == sink.skipped.values.reduce(0, +))
  }

  @Test(arguments: 1..<20) func whatStoodBeforeACutIsRead(_ twentieth: Int) {
    let text = "[" + (0..<100).map { #"{"a":"\#($0)","b":[{"c":"]}"}]}"# }.joined(separator: ",\n") + "]"
    let cut = text.utf8.count * twentieth / 20
    let whole = text.utf8.prefix(cut).split(separator: 10).count - 1
    for chunk in [64, 1 << 20] {
      let (values, sink) = read(Array(text.utf8.prefix(cut)), chunk: chunk)
      #expect(values.count >= whole)
      #expect(values == (0..<values.count).map { "\($0)" })
      #expect(sink.problems.count <= 1)
    }
  }

  @Test func badBytesAreRepairedAndCounted() {
    var bytes = Array(#"[{"a":"1"},{"a":"x_y"},{"a":"p_q"},{"a":"\ud83d"},{"a":"\ud83d\ude00\x"},{"a":"2"}]"#.utf8)
    bytes[bytes.firstIndex(of: UInt8(ascii: "_")) ?? 0] = 0xff
    bytes[bytes.firstIndex(of: UInt8(ascii: "_")) ?? 0] = 0
    let (values, sink) = read(bytes)
    #expect(values == ["1", "x\u{fffd}y", "p q", "\u{fffd}", "😀\u{fffd}", "2"])
    #expect(sink.losses == 4)
    #expect(sink.problems.isEmpty)
  }

  @Test func nulsInEscapesSurvive() {
    #expect(read(#"[{"a":"x\u0000y"}]"#).values == ["x\0y"])
  }

  @Test func deepNestingAndHugeStringsAreRead() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let huge = String(repeating: "0123456789", count: 1_000_000)
    let (values, sink) = read(#"[{"a":"1"},{"b":\#(deep),"a":"2"},{"a":"\#(huge)"},{"a":"3"}]"#, chunk: 4096)
    #expect(values.map(\.utf8.count) == [1, 1, 10_000_000, 1])
    #expect(sink.problems.isEmpty)
    let (others, refused) = read(#"[{"a":"1"},{"b":\#(deep.dropLast()),"a":"2"},{"a":"3"}]"#)
    #expect(others.first == "1")
    #expect(!refused.problems.isEmpty)
  }

  @Test func everyStringCanBeRefusedWithoutHarm() {
    for text in [
      "", "[", "]", "{", "}", "\"", "[]", "{}", "[{]", "nul", "[[[[", "{\"items\":", "{\"items\":[", "[1,\"x\",null,[],{}]", ",", "[\"\\",
      "\u{0}",
    ] {
      let (values, _) = read(text.replacing("1", with: "1"))
      #expect(values.allSatisfy(\.isEmpty) || text.contains("1"))
      _ = read(text, .lines)
    }
  }

  private enum Many: String, JSONField { case one, two = "2.0", three }

  @Test func aFieldIsTheNumberOfItsCase() {
    #expect(Field.allCases.map(\.position) == [0])
    #expect(Many.allCases.map(\.position) == [0, 1, 2])
    var found: [String] = []
    JSONFields<Many>().read(Array(#"{"three":"c","2":{"0":"b"},"one":"a"}"#.utf8).span) { record, _ in
      found = Many.allCases.map(record.string)
    }
    #expect(found == ["a", "b", "c"])
  }

  /// The fast bracket search against a plain walk over the bytes, on random JSON-like text.
  @Test func bracketsAreFoundAsAWalkWouldFindThem() {
    var state: UInt64 = 42
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let letters = Array(#"{}[]"\\,: ab"#.utf8)
    for round in 0..<20_000 {
      let bytes = Array("{\"k\":".utf8) + (0..<random(200)).map { _ in letters[random(random(3) == 0 ? letters.count : 4 + random(3))] }
      #expect(
        (JSONSplitter(.array(key: nil)).next(in: bytes.span, from: 0, atEnd: false)?.upperBound ?? -1) == walk(bytes),
        "seed 42, round \(round)")
    }
  }

  private func walk(_ bytes: [UInt8]) -> Int {
    var depth = 0
    var isString = false
    var isEscaped = false
    for index in bytes.indices {
      let byte = bytes[index]
      // A backslash stands outside of strings in broken JSON only; there, too, it hides a quote.
      if byte == UInt8(ascii: "\"") && !isEscaped { isString.toggle() }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if isString { continue }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return -1
  }
}
