import Events
import Glibc
import Testing

@testable import Exports

/// Broken and hostile tables are read in time that grows with their size, and what is sound in them is kept.
struct BoundedReadingTests {
  private static let cases = Samples.hostile.sorted { $0.key < $1.key }.flatMap { id, pieces in pieces.indices.map { (id, $0) } }

  @Test(arguments: cases) func timeGrowsWithTheSize(_ id: String, _ index: Int) {
    // 20,000 pieces took over 50 seconds.
    let bytes = Samples.hostile(id, index, pieces: 50_000)
    var archive = TestArchive()
    archive.members = [("file.\(id)", bytes, .file)]
    let start = processorSeconds()
    archive.withPath(.folder) { path in
      let sink = CollectingSink.reading(Export.open(path))
      #expect(sink.account.addsUp)
    }
    #expect(processorSeconds() - start < 15)
  }

  @Test func recordsBetweenBrokenOnesAreKept() {
    // Far more broken ones than are looked through to their ends.
    let broken = #"  {"time":"2026-03-02T10:00:00Z","author":"Anna","text":"broken","more":[{"a":1},{"a":2}]"#
    let sound = #"  {"time":"2026-03-02T11:00:00Z","author":"Bert","text":"sound","more":[{"a":1},{"a":2}]}"#
    let lines = (0..<3000).map { $0 % 3 == 2 ? sound : broken }
    let sink = CollectingSink.readingFile("[\n" + lines.joined(separator: ",\n") + "\n]\n", as: .jsonLines)
    #expect(sink.records.count == 1000)
    #expect(sink.records.allSatisfy { $0.text == "sound" })
    #expect(sink.account.skipped == ["broken record": 2000])
    // Twenty are named and the rest counted.
    #expect(sink.account.problems.count == 21)
    #expect(sink.account.problems.last?.message == "1980 more records: cannot be read")
  }

  @Test func rowsBehindALoneQuoteAreKept() throws {
    let rows = (0..<2000).map { $0 % 2 == 0 ? "\"2026-03-02,Anna,broken" : "2026-03-02,Bert,sound" }
    let sink = try CollectingSink.reading("Time,Author,Text\n" + rows.joined(separator: "\n") + "\n", as: .csv)
    #expect(sink.records.filter { $0.text == "sound" }.count == 1000)
    #expect(sink.account.addsUp)
  }

  @Test func manyListsBehindEachOtherAreAllRead() {
    let pages = (0..<100).map { #"[{"time":"2026-03-02T10:00:00Z","author":"Anna","text":"\#($0)"}]"# }.joined(separator: "\n")
    let sink = CollectingSink.readingFile(pages, as: .jsonLines)
    #expect(sink.records.map(\.text) == (0..<100).map(String.init))
    #expect(sink.account.problems.isEmpty)
  }
}

/// What this thread used of a processor.
private func processorSeconds() -> Double {
  var time = timespec()
  unsafe _ = clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
