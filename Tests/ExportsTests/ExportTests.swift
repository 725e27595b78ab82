import Events
import Foundation
import Glibc
import Testing

@testable import Exports

/// The container layer: what is listed, what is refused, what is read after a break.
struct ExportTests {
  private static let files = [
    ("b/2.txt", "two\nlines\n"), ("a.txt", "one\n"), ("b/1.txt", String(repeating: "x", count: 10_000) + "\n"), ("empty", ""),
  ]

  @Test(arguments: TestArchive.Container.allCases)
  func everyContainerListsTheSameEntries(_ container: TestArchive.Container) {
    TestArchive(ExportTests.files).withPath(container) { path in
      let export = Export.open(path)
      #expect(export.problems.isEmpty)
      #expect(export.entries.map(\.path) == ["a.txt", "b/1.txt", "b/2.txt", "empty"])
      #expect(export.entries.map(\.fullPath) == ["a.txt", "b/1.txt", "b/2.txt", "empty"].map { path + "/" + $0 })
      #expect(export.entries.map(\.size) == [4, 10_001, 10, 0])
      #expect(export.entries.map(\.head.count) == [4, 4096, 10, 0])
    }
  }

  @Test(arguments: TestArchive.Container.allCases)
  func everyContainerGivesTheSameBytes(_ container: TestArchive.Container) throws {
    try TestArchive(ExportTests.files).withPath(container) { path in
      let export = Export.open(path)
      let contents = try export.contents(of: 1, limit: 20_000)
      #expect(contents == Array(ExportTests.files[2].1.utf8))
      #expect((try? export.contents(of: 1, limit: 10_000)) == nil)
      var texts: [Int: [UInt8]] = [:]
      let problems = export.batches(of: [0, 1, 2, 3], batching: .whole(limit: 1 << 20)) { batch in
        texts[batch.entry] = batch.bytes
        #expect(batch.bytes.capacity >= batch.bytes.count + 64)
      }
      #expect(problems.isEmpty)
      #expect(texts == [0: Array("one\n".utf8), 1: Array(ExportTests.files[2].1.utf8), 2: Array("two\nlines\n".utf8), 3: []])
    }
  }

  @Test(arguments: TestArchive.Container.allCases)
  func recordsAreFetchedAgainInOnePass(_ container: TestArchive.Container) {
    TestArchive(ExportTests.files).withPath(container) { path in
      let export = Export.open(path)
      var got: [Int: String] = [:]
      let ranges = [
        (entry: 2, offset: Int64(4), length: 5), (entry: 1, offset: 9_998, length: 3), (entry: 2, offset: 0, length: 6),
        (entry: 0, offset: 2, length: 99),
      ]
      let problems = export.bytes(at: ranges) { got[$0] = String(decoding: $1, as: UTF8.self) }
      #expect(problems.isEmpty)
      #expect(got == [0: "lines", 1: "xx\n", 2: "two\nli", 3: "e\n"])
    }
  }

  @Test(arguments: [1, 7, 64, 4096]) func cutsAfterWholeRecords(_ chunk: Int) {
    let lines = (0..<200).map { "line \($0) " + String(repeating: "y", count: $0) + "\n" }
    TestArchive([("lines", lines.joined())]).withPath(.zip) { path in
      let export = Export.open(path)
      var whole: [UInt8] = []
      let batching = Batching.cut { bytes, _ in
        var last = 0
        for index in bytes.indices where bytes[index] == 10 { last = index + 1 }
        return last
      }
      _ = export.batches(of: [0], batching: batching, chunk: chunk) { batch in
        #expect(batch.offset == Int64(whole.count))
        #expect(batch.firstLine == whole.count { $0 == 10 })
        #expect(batch.bytes.last == 10)
        #expect(batch.bytes.capacity >= batch.bytes.count + 64)
        whole += batch.bytes
      }
      #expect(whole == Array(lines.joined().utf8))
    }
  }

  @Test func aCompressedFileIsAnExportOfOneEntry() throws {
    try TemporaryFolder.with { folder in
      TemporaryFolder.write(TestArchive.gzip(Array("From a\n".utf8)), to: folder + "/mail.mbox.gz")
      let export = Export.open(folder + "/mail.mbox.gz")
      #expect(export.entries.map(\.path) == ["mail.mbox"])
      #expect(export.entries.map(\.fullPath) == [folder + "/mail.mbox.gz"])
      let contents = try export.contents(of: 0, limit: 100)
      #expect(contents == Array("From a\n".utf8))
    }
  }

  @Test func archivesWithinFoldersAndArchivesAreOpened() throws {
    let inner = TestArchive([("deep.txt", "deep")])
    var outer = TestArchive([("plain.txt", "plain")])
    outer.members.append(("in.zip", inner.bytes(.zip), .file))
    outer.members.append(("in.gz", TestArchive.gzip(Array("gz".utf8)), .file))
    try outer.withPath(.folder) { path in
      TemporaryFolder.write(outer.bytes(.zip), to: path + "/outer.zip")
      let export = Export.open(path)
      #expect(export.problems.isEmpty)
      #expect(
        export.entries.map(\.path) == [
          "in", "in.zip/deep.txt", "outer.zip/in", "outer.zip/in.zip/deep.txt", "outer.zip/plain.txt", "plain.txt",
        ])
      for index in export.entries.indices {
        let expected = ["gz", "deep", "gz", "deep", "plain", "plain"][index]
        let contents = try export.contents(of: index, limit: 100)
        #expect(contents == Array(expected.utf8))
      }
    }
  }

  @Test func archivesTooDeepAreNamed() {
    var archive = TestArchive([("x", "x")])
    for depth in 1...3 { archive.members = [("z\(depth).zip", archive.bytes(.zip), .file)] }
    archive.withPath(.zip) { path in
      let export = Export.open(path)
      #expect(export.entries.isEmpty)
      #expect(export.problems.map(\.path) == [path + "/z3.zip/z2.zip/z1.zip"])
    }
  }

  @Test func badMembersAreNamedAndTheRestIsRead() {
    var archive = TestArchive([("good", "1"), ("../evil", "2"), ("/etc/evil", "3"), ("a/../../evil", "4"), ("good", "5"), ("last", "6")])
    archive.members.append(("link", [], .link))
    for container in [TestArchive.Container.zip, .tar, .tarGz] {
      archive.withPath(container) { path in
        let export = Export.open(path)
        #expect(export.entries.map(\.path) == ["good", "last"])
        #expect(export.entries.map(\.head) == [[0x31], [0x36]])
        #expect(export.problems.map(\.place) == ["entry ../evil", "entry /etc/evil", "entry a/../../evil", "entry good", "entry link"])
        #expect(export.problems.allSatisfy { $0.path == path })
      }
    }
  }

  @Test func hardLinksDevicesAndPipesAreNamedAndTheRestIsRead() {
    var archive = TestArchive([("good", "1")])
    archive.members += [("hard", [], .hardLink), ("disk", [], .device), ("pipe", [], .pipe), ("last", Array("6".utf8), .file)]
    for container in [TestArchive.Container.tar, .tarGz] {
      archive.withPath(container) { path in
        let export = Export.open(path)
        #expect(export.entries.map(\.path) == ["good", "last"])
        #expect(
          export.problems.map { "\($0.place) \($0.message)" } == [
            "entry hard is a link; it is left out", "entry disk is no regular file; it is left out",
            "entry pipe is no regular file; it is left out",
          ])
      }
    }
  }

  @Test func encryptedMembersAreNamed() {
    var archive = TestArchive()
    archive.members = [("secret.txt", Array("hush".utf8), .encryptedFile)]
    archive.withPath(.zip) { path in
      let export = Export.open(path)
      #expect(export.entries.isEmpty)
      #expect(export.problems.first?.message == "is encrypted; it is left out")
    }
  }

  @Test func linksInFoldersAreNotFollowed() {
    TestArchive([("file", "x")]).withPath(.folder) { path in
      unsafe _ = symlink("/etc", path + "/link")
      unsafe _ = mkfifo(path + "/pipe", 0o600)
      let export = Export.open(path)
      #expect(export.entries.map(\.path) == ["file"])
      #expect(export.problems.map(\.path) == [path + "/link", path + "/pipe"])
    }
  }

  @Test func whatIsNotThereIsSaid() {
    let export = Export.open("/nowhere/at/all")
    #expect(export.entries.isEmpty)
    #expect(export.problems.first?.message == "cannot be read: No such file or directory")
    #expect(export.problems.first?.help.isEmpty == false)
  }
}

/// Archives that were cut, damaged, or made to harm.
struct HostileArchiveTests {
  @Test(arguments: 1..<20) func aCutZipGivesWhatStoodBefore(_ twentieth: Int) {
    let files = (0..<40).map { ("f\($0 + 10)", String(repeating: "text \($0) ", count: 100)) }
    let bytes = TestArchive(files).bytes(.zip)
    TemporaryFolder.with { folder in
      TemporaryFolder.write(Array(bytes.prefix(bytes.count * twentieth / 20)), to: folder + "/cut.zip")
      let export = Export.open(folder + "/cut.zip")
      var read = 0
      let problems = export.batches(of: Array(export.entries.indices), batching: .whole(limit: 1 << 20)) { batch in
        if batch.bytes == Array(files[read].1.utf8) { read += 1 }
      }
      #expect(!(export.problems + problems).isEmpty)
      #expect(read >= max(0, 40 * twentieth / 20 - 6))
    }
  }

  @Test func aBrokenMemberDoesNotHideTheNext() {
    var state: UInt64 = 7
    let noise = (0..<600_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(ascii: "a") + UInt8(state >> 60)
    }
    var archive = TestArchive([("a", "first")])
    archive.members.append(("b", noise, .file))
    archive.members.append(("c", Array("third".utf8), .file))
    var bytes = archive.bytes(.zip)
    for index in bytes.count / 2..<bytes.count / 2 + 100 { bytes[index] = 0xff }
    TemporaryFolder.with { folder in
      TemporaryFolder.write(bytes, to: folder + "/damaged.zip")
      let export = Export.open(folder + "/damaged.zip")
      #expect(export.entries.map(\.path) == ["a", "b", "c"])
      var texts: [Int: [UInt8]] = [:]
      let problems = export.batches(of: [0, 1, 2], batching: .whole(limit: 1 << 20)) { texts[$0.entry] = $0.bytes }
      #expect(problems.map(\.path) == [folder + "/damaged.zip/b"])
      #expect(texts[0] == Array("first".utf8))
      #expect(texts[2] == Array("third".utf8))
      #expect(texts[1]?.starts(with: noise.prefix(100_000)) == true)
    }
  }

  @Test(arguments: [TestArchive.Container.zip, .tarGz]) func aBombIsStopped(_ container: TestArchive.Container) {
    var archive = TestArchive()
    archive.members = [
      ("a", Array("fine".utf8), .file), ("bomb", [UInt8](repeating: 0, count: 40 << 20), .file), ("z", Array("fine".utf8), .file),
    ]
    archive.withPath(container) { path in
      let export = Export.open(path)
      var read: [Int: Int] = [:]
      let problems = export.batches(of: Array(export.entries.indices), batching: .cut { bytes, _ in bytes.count }) {
        read[$0.entry, default: 0] += $0.bytes.count
      }
      #expect((read[1] ?? 0) < 12 << 20)
      #expect((export.problems + problems).contains { $0.message.hasPrefix("more than 200 bytes") })
      if container == .zip { #expect(read[2] == 4) }
    }
  }

  /// The second bomb is in a zip in a zip, so that each of both packs little.
  @Test func aBombInAnArchiveInAnArchiveIsStopped() {
    var inner = TestArchive()
    inner.members = [("bomb", [UInt8](repeating: 0, count: 40 << 20), .file), ("z", Array("fine".utf8), .file)]
    var outer = TestArchive([("a", "fine")])
    outer.members.append(("inner.zip", inner.bytes(.zip), .file))
    outer.members.append(("raw.gz", TestArchive.gzip([UInt8](repeating: 7, count: 40 << 20)), .file))
    outer.withPath(.zip) { path in
      let export = Export.open(path)
      var read: [String: Int] = [:]
      let problems = export.batches(of: Array(export.entries.indices), batching: .cut { bytes, _ in bytes.count }) {
        read[export.entries[$0.entry].path, default: 0] += $0.bytes.count
      }
      #expect(read["a"] == 4)
      #expect(read.values.allSatisfy { $0 < 12 << 20 })
      #expect((export.problems + problems).count { $0.message.hasPrefix("more than 200 bytes") } == 2)
    }
  }

  /// Nothing is written while a hostile archive is listed and read: neither where its names point to, nor beside it, nor where we are.
  @Test(arguments: [TestArchive.Container.zip, .tar, .tarGz]) func nothingIsEverWritten(_ container: TestArchive.Container) {
    var archive = TestArchive([
      ("good", "1"), ("../evil", "2"), ("../../evil", "2"), ("/tmp/harbinger-evil", "3"), ("a\\..\\..\\evil", "4"), ("C:\\evil", "5"),
      ("./././fine", "6"), ("folder/./x", "7"), (String(repeating: "long/", count: 800) + "x", "8"),
    ])
    archive.members.append(("link", [], .link))
    TemporaryFolder.with { folder in
      TemporaryFolder.write(archive.bytes(container), to: folder + "/in/export")
      func listing() -> [[String]] {
        [folder, folder + "/in", "/tmp", FileManager.default.currentDirectoryPath].map { path in
          ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { path == folder || $0.contains("evil") }.sorted()
        }
      }
      let before = listing()
      let export = Export.open(folder + "/in/export")
      var read = 0
      let problems = export.batches(of: Array(export.entries.indices), batching: .whole(limit: 1 << 20)) { _ in read += 1 }
      #expect(problems.isEmpty)
      #expect(read == export.entries.count)
      #expect(export.entries.map(\.path).contains("good"))
      #expect(export.entries.map(\.path).contains("fine"))
      #expect(!export.entries.contains { $0.path.contains("..") || $0.path.hasPrefix("/") })
      #expect(export.problems.allSatisfy { $0.path == folder + "/in/export" && !$0.place.isEmpty && !$0.message.isEmpty })
      #expect(export.problems.count == 5)
      #expect(listing() == before)
    }
  }

  @Test func anEncryptedArchiveDoesNotHideItsNeighbours() {
    var secret = TestArchive()
    secret.members = [("secret.txt", Array("hush".utf8), .encryptedFile)]
    TestArchive([("a.txt", "fine"), ("z.txt", "fine")]).withPath(.folder) { path in
      TemporaryFolder.write(secret.bytes(.zip), to: path + "/m.zip")
      let export = Export.open(path)
      #expect(export.entries.map(\.path) == ["a.txt", "z.txt"])
      #expect(export.problems.map(\.place) == ["entry secret.txt"])
      #expect(export.problems.map(\.help) == ["hand over an archive without a password"])
    }
  }

  @Test func foldersTooDeepAndFilesTooManyAreNamed() {
    var limits = Export.Limits()
    limits.folderDepth = 3
    limits.files = 2
    TestArchive([("a", "1"), ("b/c/d/e/f", "2"), ("b/g", "3"), ("h", "4")]).withPath(.folder) { path in
      let export = Export.open(path, limits: limits)
      #expect(export.entries.map(\.path) == ["a", "b/g"])
      #expect(export.problems.map(\.path) == [path + "/b/c/d/e", path + "/h"])
    }
  }

  @Test func limitsOfMembersAndBytesHold() {
    var limits = Export.Limits()
    limits.members = 3
    limits.decompressed = 13_000
    let files = (0..<5).map { ("f\($0)", String(repeating: "\($0)", count: 6_000)) }
    TestArchive(files).withPath(.zip) { path in
      let export = Export.open(path, limits: limits)
      #expect(export.entries.count == 3)
      #expect(export.problems.map(\.message) == ["holds more than 3 members; the rest is left out"])
      var read = 0
      let problems = export.batches(of: [0, 1, 2], batching: .whole(limit: 1 << 20)) { read += $0.bytes.count }
      #expect(read == 12_000)
      #expect(problems.count == 1)
    }
  }
}

/// A compressed file or tar that was cut.
struct CutStreamTests {
  private static let lines = (0..<60_000).map { "line \($0) of a long log, \($0 &* 7_919 % 10_007)\n" }.joined()

  @Test(arguments: 1..<10) func aCutCompressedFileGivesWhatStoodBefore(_ tenth: Int) {
    let whole = TestArchive.gzip(Array(CutStreamTests.lines.utf8))
    TemporaryFolder.with { folder in
      TemporaryFolder.write(Array(whole.prefix(whole.count * tenth / 10)), to: folder + "/log.gz")
      let export = Export.open(folder + "/log.gz")
      var read: [UInt8] = []
      let problems = export.batches(of: [0], batching: .cut { bytes, _ in bytes.count }) { read += $0.bytes }
      #expect(Array(CutStreamTests.lines.utf8).starts(with: read))
      #expect(read.count >= CutStreamTests.lines.utf8.count * tenth / 10 - (200 << 10))
      #expect(problems.count == 1)
    }
  }

  @Test func aCutTarGivesWhatStoodBefore() {
    let files = (0..<20).map { ("f\($0 + 10)", String(repeating: "text \($0) ", count: 200)) }
    let bytes = TestArchive(files).bytes(.tar)
    TemporaryFolder.with { folder in
      TemporaryFolder.write(Array(bytes.prefix(bytes.count / 2 + 77)), to: folder + "/cut.tar")
      let export = Export.open(folder + "/cut.tar")
      var whole = 0
      let problems = export.batches(of: Array(export.entries.indices), batching: .whole(limit: 1 << 20)) { batch in
        if batch.bytes == Array(files[batch.entry].1.utf8) { whole += 1 }
      }
      #expect(whole >= 9)
      #expect(!(export.problems + problems).isEmpty)
    }
  }
}
