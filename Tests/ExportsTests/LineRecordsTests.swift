import Events
import Testing

@testable import Exports

/// Records that begin at a line with a bracket, in every encoding that files come in.
struct LineRecordsTests {
  private static let text = "before\n[1] one\nmore é\n[2] two\r\n\n[3] 😀 three"

  private func records(_ bytes: [UInt8], cut: Bool = false) -> [(text: String, line: Int, isRecord: Bool, place: Place)] {
    let reader = LineRecords(TextEncoding(bytes)) { $0.count > 0 && $0[0] == UInt8(ascii: "[") }
    var found: [(String, Int, Bool, Place)] = []
    var position = 0
    var lines = 0
    while position < bytes.count {
      var taken = bytes.count - position
      if cut, case .cut(let whole) = reader.batching {
        var length = 1
        taken = 0
        while taken == 0 {
          taken = whole(bytes[position..<position + length].span, position + length == bytes.count)
          length = min(length + 1, bytes.count - position)
        }
      }
      let batch = Batch(
        entry: 0, path: "", offset: Int64(position), bytes: Array(bytes[position..<position + taken]), firstLine: lines)
      reader.read(batch, CollectingSink()) { text, at in
        found.append((String(decoding: [UInt8](copying: text), as: UTF8.self), at.line, at.isRecord, at.place))
      }
      lines += batch.bytes.count { $0 == 10 }
      position += taken
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
