import Events
import Testing

@testable import Exports

/// Archives that end too early or hold more than they list: what is there is read, and what is missing is said.
@Suite struct DamagedArchiveTests {
  private static let words = (0..<40_000).map { "word\($0 &* 7_919 % 10_007)" }.joined(separator: " ")

  /// What is read of a file, entry by entry, and what is said of it.
  private func read(_ bytes: [UInt8], name: String) -> (texts: [String: [UInt8]], problems: [String]) {
    TemporaryFolder.with { folder in
      TemporaryFolder.write(bytes, to: folder + "/" + name)
      let export = Export.open(folder + "/" + name)
      var texts: [String: [UInt8]] = [:]
      let problems = export.batches(of: Array(export.entries.indices), batching: .cut { bytes, _ in bytes.count }) {
        texts[export.entries[$0.entry].path, default: []] += $0.bytes
      }
      return (texts, (export.problems + problems).map(\.message))
    }
  }

  /// A member with its header and padding is 1,024 bytes long.
  @Test(arguments: [1, 2, 3]) func aTarThatEndsBetweenTwoMembersSaysSo(members: Int) {
    var archive = TestArchive()
    archive.members = (1...3).map { ("f\($0)", Array("text \($0)".utf8), .file) }
    let tar = archive.bytes(.tar)
    let cut = Array(tar.prefix(1024 * members))
    let names = Set((1...members).map { "f\($0)" })
    for (bytes, name) in [(cut, "cut.tar"), (TestArchive.gzip(cut), "cut.tar.gz")] {
      let (texts, problems) = read(bytes, name: name)
      #expect(Set(texts.keys) == names)
      #expect(problems == ["ends without the mark of its end: it was cut, and members may be missing"])
    }
    for (bytes, name) in [(tar, "whole.tar"), (TestArchive.gzip(tar), "whole.tar.gz"), (Array(tar.prefix(3072 + 512)), "one block.tar")] {
      #expect(read(bytes, name: name).problems.isEmpty, "\(name)")
    }
  }

  @Test func gzipMembersInARowAreOneFile() {
    let text = Array(DamagedArchiveTests.words.utf8)
    let (texts, problems) = read(TestArchive.gzip(text) + TestArchive.gzip(text) + [0, 0, 0, 0], name: "two.gz")
    #expect(texts == ["two": text + text] && problems.isEmpty)
  }

  /// Within the header of the second member, and within its data.
  @Test(arguments: [1, 6, 12, 2000]) func aSecondGzipMemberThatWasCutIsReported(_ kept: Int) throws {
    let text = Array(DamagedArchiveTests.words.utf8)
    let (texts, problems) = read(TestArchive.gzip(text) + TestArchive.gzip(text).prefix(kept), name: "two.gz")
    let got = try #require(texts["two"])
    #expect(got.starts(with: text) && got.count <= 2 * text.count)
    #expect(problems.count == 1 && problems[0].hasSuffix("it was cut"), "\(problems)")
  }

  /// Of a file of which only the tail is missing every byte is there.
  @Test(arguments: [1, 4, 8]) func aGzipWithoutItsTailIsReadWholeAndReported(_ missing: Int) {
    for text in [Array(DamagedArchiveTests.words.utf8), Array("From a\n".utf8)] {
      let (texts, problems) = read(TestArchive.gzip(text).dropLast(missing), name: "mail.gz")
      #expect(texts == ["mail": text])
      #expect(problems.count == 1 && problems[0].hasSuffix("it was cut"), "\(problems)")
    }
  }

  @Test(arguments: [(6, "its checksum is wrong"), (2, "its length is wrong")]) func aWrongSumIsReported(_ back: Int, _ what: String) {
    let text = Array(DamagedArchiveTests.words.utf8)
    var archive = TestArchive()
    archive.members = [("f", text, .file)]
    for (bytes, name) in [(TestArchive.gzip(text), "f.gz"), (TestArchive.gzip(archive.bytes(.tar)), "f.tar.gz")] {
      var bytes = bytes
      bytes[bytes.count - back] ^= 0xff
      let (texts, problems) = read(bytes, name: name)
      #expect(texts == ["f": text])
      #expect(problems.count == 1 && problems[0].hasSuffix(what), "\(name) \(problems)")
    }
  }

  @Test func whatStandsBehindTheEndIsReported() {
    let (texts, problems) = read(TestArchive.gzip(Array("hello".utf8)) + Array("not compressed".utf8), name: "a.gz")
    #expect(texts == ["a": Array("hello".utf8)])
    #expect(problems.count == 1 && problems[0].hasSuffix("what follows its end is not compressed"), "\(problems)")
  }

  /// Of two members that begin at the same byte libarchive knows one.
  @Test func membersOfAZipThatOverlapAreCounted() throws {
    var archive = TestArchive()
    archive.members = ["a", "b", "c"].map { ($0, Array("text \($0)".utf8), .file) }
    var bytes = archive.bytes(.zip)
    #expect(read(bytes, name: "whole.zip").problems.isEmpty)
    let entries = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4b, 1, 2]) }
    try #require(entries.count == 3)
    // The place of the second member becomes that of the first.
    for index in 42..<46 { bytes[entries[1] + index] = bytes[entries[0] + index] }
    let (texts, problems) = read(bytes, name: "overlap.zip")
    #expect(texts["c"] == Array("text c".utf8) && texts.count == 2)
    #expect(problems == ["its table of contents lists 3 members, of which 2 could be told apart; the others are left out"])
  }
}

/// One complaint where nothing can be read, and none about a path without a name that says nothing.
@Test func whatOnlyBeginsLikeAZipIsOneComplaint() {
  TemporaryFolder.with { folder in
    let noise = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ 7) }
    TemporaryFolder.write([0x50, 0x4b, 3, 4] + noise, to: folder + "/bad.zip")
    let export = Export.open(folder + "/bad.zip")
    #expect(export.entries.isEmpty)
    #expect(
      export.problems.map(\.message) == ["begins like a zip, and nothing in it can be read: it was cut, is damaged, or is something else"])
  }
}

@Test func anEmptyPathIsNamed() {
  #expect(Export.open("").problems.map(\.description) == ["'': names no file; write the path of a file or a folder"])
}
