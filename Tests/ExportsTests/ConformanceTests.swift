import Events
import Glibc
import TestSupport
import Testing

@testable import Exports

private let ids = ExportFormat.all.map(\.id)

/// What must hold for every format: a new one is tested here as soon as it stands in `all` and has a sample.
struct ConformanceTests {
  /// Without their places, which differ from one container to the next.
  private func events(_ sink: CollectingSink) -> [CollectingSink.Record] {
    sink.records.map { record in
      var record = record
      record.place = Place()
      return record
    }
  }

  private func read(_ archive: TestArchive, _ container: TestArchive.Container = .folder, chunk: Int = 1 << 20) -> CollectingSink {
    archive.withPath(container) { CollectingSink.reading(Export.open($0), chunk: chunk) }
  }

  /// The file that holds the records of a sample.
  private func recordFile(_ archive: TestArchive) -> Int {
    archive.members.indices.max { archive.members[$0].bytes.count < archive.members[$1].bytes.count } ?? 0
  }

  @Test func everyFormatHasASampleAndAName() {
    #expect(Set(ExportFormat.all.map(\.id)) == Set(Samples.files.keys))
    #expect(Set(ExportFormat.all.map(\.id)).count == ExportFormat.all.count)
    for format in ExportFormat.all { #expect(!format.title.isEmpty && format.summary.hasSuffix(".")) }
  }

  @Test(arguments: ids) func itsOwnFilesAreRecognisedAndNoOthers(_ id: String) throws {
    let format = try #require(ExportFormat.all.first { $0.id == id })
    for other in ExportFormat.all {
      Samples.archive(other.id).withPath(.folder) { path in
        let export = Export.open(path)
        let (claims, unclaimed) = ExportFormat.assign(export)
        #expect(claims.map(\.format.id) == [other.id])
        #expect(unclaimed.isEmpty)
        // The formats without a layout of their own come last, and may take what nobody took before.
        if other.id != format.id, !["jsonl", "csv"].contains(format.id) {
          #expect(format.claims(export, Array(export.entries.indices)).isEmpty)
        }
      }
    }
  }

  @Test func filesOfOtherKindsAreLeftAlone() {
    let others = [
      ("alliance.yaml", "alliance: a\nparties:\n  - id: northwind, name: Northwind\n"),
      ("table.json", #"[{"id":"U1","name":"anna","created":1772445600}]"#),
      ("one.json", #"{"time":"2026","settings":{"a":[1,2]}}"#),
      ("teams.json", #"{"value":[{"id":"1","createdDateTime":"2026-03-02T10:00:00Z","body":{"content":"x"}}]}"#),
      ("letter.txt", "Dear all,\nthe time, the text, and the rest, are fine.\nRegards,\nAnna\n"), ("empty.csv", ""),
      ("binary", "\u{0}\u{1}\u{2}PNG"),
      ("page.html", "<html><body>time,text\n</body></html>"),
    ]
    TestArchive(others).withPath(.folder) { path in
      let export = Export.open(path)
      #expect(ExportFormat.assign(export).claims.map { $0.format.id } == [])
    }
  }

  /// Each of them is a claim of its own; the work must not grow with claims times files.
  @Test(.timeLimit(.minutes(1))) func manyFilesAreGivenOut() {
    let captions = Array("WEBVTT\n\n00:01.000 --> 00:02.000\nAnna: late\n".utf8)
    let entries = (0..<40_000).map { Export.Entry(path: "\($0).vtt", fullPath: "x/\($0).vtt", size: 48, head: captions) }
    let (claims, unclaimed) = ExportFormat.assign(Export(path: "x", entries: entries))
    #expect(claims.map(\.claim.records) == entries.indices.map { [$0] } && unclaimed.isEmpty)
  }

  @Test(arguments: ids) func aFolderAZipAndATarGiveTheSameEvents(_ id: String) {
    let archive = Samples.archive(id)
    let folder = read(archive)
    #expect(!folder.records.isEmpty)
    #expect(folder.account.problems.isEmpty)
    for container in [TestArchive.Container.zip, .tar, .tarGz] {
      let sink = read(archive, container)
      #expect(events(sink) == events(folder))
      #expect(sink.people == folder.people)
    }
  }

  @Test(arguments: ids, [1, 100, 1000]) func smallChunksGiveTheSameEvents(_ id: String, _ chunk: Int) {
    let archive = Samples.archive(id)
    #expect(read(archive, chunk: chunk).records == read(archive).records)
  }

  @Test(arguments: ids) func everyRecordIsAccountedFor(_ id: String) {
    let sink = read(Samples.archive(id))
    #expect(sink.account.addsUp)
    #expect(sink.account.records >= sink.records.count)
  }

  @Test(arguments: ids) func aRecordReadAgainSaysTheSame(_ id: String) throws {
    let format = try #require(ExportFormat.all.first { $0.id == id })
    try Samples.archive(id).withPath(.zip) { path in
      let export = Export.open(path)
      let first = CollectingSink.reading(export)
      let claim = try #require(ExportFormat.assign(export).claims.first).claim
      let open = try format.open(export, claim, ReadOptions())
      let ranges = first.records.map { (entry: Int($0.place.container), offset: $0.place.offset, length: Int($0.place.length)) }
      var again = 0
      let problems = export.bytes(at: ranges) { index, bytes in
        let record = first.records[index]
        #expect(recordHash(bytes.span) == record.place.hash)
        let sink = CollectingSink()
        open.read(
          Batch(entry: ranges[index].entry, path: export.entries[ranges[index].entry].fullPath, offset: ranges[index].offset, bytes: bytes),
          sink)
        if sink.records.contains(where: {
          $0.place.part == record.place.part && $0.text == record.text && $0.time == record.time && $0.key == record.key
        }) {
          again += 1
        }
      }
      #expect(problems.isEmpty)
      #expect(again == first.records.count)
    }
  }

  @Test(arguments: ids, 1..<20) func whatStoodBeforeACutIsKept(_ id: String, _ twentieth: Int) {
    var archive = Samples.archive(id)
    let whole = read(archive)
    let file = recordFile(archive)
    let cut = archive.members[file].bytes.count * twentieth / 20
    archive.members[file].bytes = Array(archive.members[file].bytes.prefix(cut))
    let sink = read(archive)
    #expect(sink.account.addsUp)
    // Too little may be left to recognise the file; and minutes are one record, of which a part says less.
    if sink.account.format != id || id == "minutes" || id == "eml" { return }
    let before = whole.records.filter { Int($0.place.offset) + Int($0.place.length) <= cut }
    // What follows the last whole record may be the beginning of another one, or belong to it.
    for record in before.dropLast() {
      #expect(sink.records.contains { $0.text == record.text && $0.time == record.time && $0.actor == record.actor })
    }
  }

  /// What people with bad tools, bad disks or bad intent put into files.
  private static let hostile: [(name: String, bytes: [UInt8])] = [
    ("a line of 10 MB", [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20)),
    ("100,000 brackets", [UInt8](repeating: UInt8(ascii: "["), count: 100_000)),
    ("100,000 objects in each other", [UInt8](repeatingAll: #"{"a":"#, count: 100_000)),
    ("zero bytes", [UInt8](repeating: 0, count: 5000)), ("no UTF-8", [UInt8](repeatingAll: "\u{e9}", count: 500).map { $0 | 0xc0 }),
    ("half a quote", [UInt8](repeating: UInt8(ascii: "\""), count: 4999)), ("quotes of quotes", [UInt8](repeatingAll: ">", count: 100_000)),
    ("empty lines", [UInt8](repeating: 10, count: 100_000)), ("tags", [UInt8](repeatingAll: "<div>", count: 50_000)),
  ]

  @Test(arguments: ids, hostile.indices) func hostilePiecesDoNoHarm(_ id: String, _ piece: Int) {
    let clean = Samples.archive(id)
    let file = recordFile(clean)
    let bytes = clean.members[file].bytes
    let (name, hostile) = ConformanceTests.hostile[piece]
    let middle = bytes[(bytes.count / 2)...].firstIndex(of: 10) ?? bytes.count / 2
    let places = [(bytes.count, hostile), (middle, [10] + hostile), (bytes.count * 2 / 3, hostile), (0, hostile + [10])]
    for (position, piece) in places.prefix(hostile.count > 1 << 20 ? 2 : 4) {
      var archive = clean
      archive.members[file].bytes.insert(contentsOf: piece, at: position)
      let start = processorSeconds()
      let sink = read(archive)
      #expect(sink.account.addsUp)
      #expect(processorSeconds() - start < 20, "\(name) at \(position)")
      // What stood before is kept where the file can still be recognised, except of records that are whole files.
      if position == bytes.count, sink.account.format == id, !["eml", "minutes"].contains(id) {
        #expect(sink.records.count >= read(clean).records.count - 1)
      }
    }
  }

  @Test func theOrderOfFilesIsIrrelevant() {
    var archive = TestArchive()
    for (id, files) in Samples.files.sorted(by: { $0.key < $1.key }) {
      archive.members += TestArchive(files.map { ("\(id)/" + $0.0, $0.1) }).members
    }
    func all(_ archive: TestArchive, _ container: TestArchive.Container) -> (Set<CollectingSink.Record>, Set<String>, FileAccount) {
      let sink = read(archive, container)
      var account = sink.account
      account.format = ""
      return (Set(events(sink)), Set(sink.people), account)
    }
    let first = all(archive, .folder)
    #expect(first.2.addsUp)
    #expect(first.2.problems.isEmpty)
    for container in [TestArchive.Container.zip, .tar] {
      for seed in 1...4 as ClosedRange<UInt64> {
        var generator = Seeded(seed)
        archive.members.shuffle(using: &generator)
        let other = all(archive, container)
        #expect(other.0 == first.0, "seed \(seed): \(archive.members.map(\.name))")
        #expect(other.1 == first.1, "seed \(seed)")
        #expect(other.2.records == first.2.records, "seed \(seed)")
        #expect(other.2.skipped == first.2.skipped, "seed \(seed)")
      }
    }
  }

  @Test(arguments: ids, [0x00, 0xff, 0x22, 0x0a] as [UInt8]) func strangeBytesDoNoHarm(_ id: String, _ byte: UInt8) {
    let clean = Samples.archive(id)
    let file = recordFile(clean)
    let count = clean.members[file].bytes.count
    let whole = read(clean).records.count
    for position in stride(from: count / 3, to: count, by: max(1, count / 40)) {
      var archive = clean
      archive.members[file].bytes[position] = byte
      let sink = read(archive)
      #expect(sink.account.addsUp)
      if id == "slack" || id == "jsonl" { #expect(sink.records.count >= whole - 2, "byte \(position)") }
    }
  }
}

/// What this thread used of a processor: others may be at work beside the tests.
private func processorSeconds() -> Double {
  var time = timespec()
  unsafe _ = clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

extension [UInt8] {
  /// A text again and again.
  fileprivate init(repeatingAll text: String, count: Int) { self = Array(Array<UInt8>(text.utf8).cycled(count)) }

  private func cycled(_ times: Int) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(count * times)
    for _ in 0..<times { all += self }
    return all
  }
}
