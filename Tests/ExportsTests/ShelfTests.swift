import Events
import Testing

@testable import Exports

/// Archives of many files that are read one by one, as captions are.
struct ShelfTests {
  @Test(.timeLimit(.minutes(1)), arguments: [TestArchive.Container.zip, .tarGz])
  func thousandsOfTranscriptsInAnArchiveAreReadAsThoseOfAFolder(_ container: TestArchive.Container) {
    let files = (0..<1500).map { number in
      let cues = (0...number % 3).map { "\n00:0\($0).000 --> 00:0\($0).500\nAnna: we moved it to dock \(number)\n" }
      return ("2026-03-02 \(1000 + number).vtt", "WEBVTT\n" + cues.joined())
    }
    let archive = TestArchive(files)
    let packed = archive.withPath(container) { CollectingSink.reading(Export.open($0), formats: [.webVTT]) }
    let loose = archive.withPath(.folder) { CollectingSink.reading(Export.open($0), formats: [.webVTT]) }
    #expect(packed.records.count == 3000 && packed.account.problems.isEmpty)
    #expect(packed.records.map(\.text) == loose.records.map(\.text) && packed.records.map(\.time) == loose.records.map(\.time))
    #expect(packed.records.map(\.place.length) == loose.records.map(\.place.length))
  }

  @Test func aDamagedMemberIsToldAndTheOthersAreRead() throws {
    let files = (0..<20).map { ("2026-03-02 \(10 + $0).vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nAnna: dock \($0) is late again\n") }
    var bytes = TestArchive(files).bytes(.zip)
    let name = try #require(bytes.firstRange(of: Array("2026-03-02 17.vtt".utf8)))
    for index in name.upperBound + 30..<name.upperBound + 60 { bytes[index] ^= 0x55 }
    TemporaryFolder.with { folder in
      TemporaryFolder.write(bytes, to: folder + "/export.zip")
      let sink = CollectingSink.reading(Export.open(folder + "/export.zip"), formats: [.webVTT])
      let told = (0..<20).filter { number in sink.records.contains { $0.text == "dock \(number) is late again" } }
      #expect(told == Array(0..<7) + Array(8..<20))
      #expect(sink.account.problems.contains { $0.path.contains("17.vtt") || $0.path.hasSuffix("export.zip") }, "\(sink.account.problems)")
    }
  }
}
