import Events
import Testing

@testable import Decoding

/// Records that begin at a line with a bracket, in every encoding that files come in.
struct LineRecordsTests {
  private static let text = "before\n[1] one\nmore é\n[2] two\r\n\n[3] 😀 three"

  private func records(_ bytes: [UInt8], cut: Bool = false) -> [(text: String, line: Int, isRecord: Bool, place: Place)] {
    let reader = LineRecords(TextEncoding(bytes)) { $0.count > 0 && $0[0] == UInt8(ascii: "[") }
    var found: [(String, Int, Bool, Place)] = []
    for batch in reader.batching.batches(of: bytes, chunk: cut ? 1 : .max) {
      reader.read(batch, SilentSink()) { text, at in
        found.append((String(decoding: [UInt8](copying: text), as: UTF8.self), at.line, at.isRecord, at.place))
      }
    }
    return found
  }

  private static let encodings: [[UInt8]] = [
    Array(text.utf8), [0xef, 0xbb, 0xbf] + text.utf8,
    [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] },
    [0xfe, 0xff] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] },
    text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] },
    [0xff, 0xfe, 0, 0] + text.unicodeScalars.flatMap { [UInt8($0.value & 0xff), UInt8($0.value >> 8 & 0xff), UInt8($0.value >> 16), 0] },
  ]

  @Test(arguments: encodings) func everyEncodingGivesTheSameRecords(_ bytes: [UInt8]) {
    let found = records(bytes)
    #expect(found.map(\.text) == ["before", "[1] one\nmore é", "[2] two", "[3] 😀 three"])
    #expect(found.map(\.line) == [1, 2, 4, 6])
    #expect(found.map(\.isRecord) == [false, true, true, true])
    for record in found {
      let range = Int(record.place.offset)..<Int(record.place.offset) + Int(record.place.length)
      #expect(TextEncoding(bytes).text(Array(bytes[range]), atStart: false).withUnixLines == Array(record.text.utf8))
      #expect(record.place.hash == recordHash(Array(bytes[range]).span))
    }
  }

  @Test(arguments: encodings) func chunksMakeNoDifference(_ bytes: [UInt8]) {
    let whole = records(bytes)
    let cut = records(bytes, cut: true)
    #expect(cut.map(\.text) == whole.map(\.text))
    #expect(cut.map(\.place) == whole.map(\.place))
    #expect(cut.map(\.line) == whole.map(\.line))
  }

  @Test func aLineInAnotherCharsetIsDecodedByItself() {
    let found = records(Array("[1] caf".utf8) + [0xe9] + Array("\n[2] naïve".utf8))
    #expect(found.map(\.text) == ["[1] café", "[2] naïve"])
  }
}
