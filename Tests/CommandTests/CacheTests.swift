import Foundation
import Testing

/// Compiled phrases that are kept from start to start: they change nothing but the time that a start takes.
@Suite struct CacheTests {
  private static func books(_ desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk["cache"]).sorted()
  }

  /// A sample and rules of its own, so that they can be edited.
  private static func desk() throws -> Desk {
    let desk = try Desk(samples: "souring")
    try FileManager.default.copyItem(atPath: "rules", toPath: desk["rules"])
    return desk
  }

  private static func scan(_ desk: Desk, cache: String? = nil) throws -> Command {
    try Command(
      "scan '\(desk["souring"])' --rules '\(desk["rules"])'", with: "HARBINGER_CACHE='\(cache ?? desk["cache"])'")
  }

  @Test func aScanSaysTheSameWithAndWithoutIt() throws {
    let desk = try Self.desk()
    defer { desk.remove() }
    let without = try Self.scan(desk, cache: "none")
    #expect(without.code == 0 && !FileManager.default.fileExists(atPath: desk["cache"]))
    let first = try Self.scan(desk)
    let book = try #require(try Self.books(desk).first)
    let second = try Self.scan(desk)
    #expect(first.output == without.output && second.output == without.output && second.errors == without.errors)
    #expect(try Self.books(desk) == [book])
    // It is nobody else's business which words somebody listens for.
    let rights = { (path: String) in try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int }
    #expect(try rights(desk["cache"]) == 0o700 && rights(desk["cache/\(book)"]) == 0o600)

    // What a disk has damaged is compiled anew, and kept anew.
    var bytes = try Data(contentsOf: URL(filePath: desk["cache/\(book)"]))
    let whole = bytes
    bytes[bytes.count / 2] ^= 0x10
    try bytes.write(to: URL(filePath: desk["cache/\(book)"]))
    #expect(try Self.scan(desk).output == without.output)
    // Words are numbered in another order each time.
    let anew = try Data(contentsOf: URL(filePath: desk["cache/\(book)"]))
    #expect(anew.count == whole.count)
    let isDamagedStill = anew == bytes
    #expect(!isDamagedStill)
    // So is one that others may write to.
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: desk["cache/\(book)"])
    #expect(try Self.scan(desk).output == without.output)
    #expect(try rights(desk["cache/\(book)"]) == 0o600)
    // A remark in a lexicon changes no phrase; another phrase makes another book, and is heard.
    let lexicon = try desk.text("rules/lexicons/loose_labels.yaml")
    try desk.write("rules/lexicons/loose_labels.yaml", lexicon + "\n# noted\n")
    #expect(try Self.scan(desk).output == without.output)
    #expect(try Self.books(desk) == [book])
    try desk.write(
      "rules/lexicons/loose_labels.yaml", lexicon.replacingOccurrences(of: "\nphrases:\n", with: "\nphrases:\n  - 'the'\n"))
    #expect(try Self.scan(desk).output != without.output)
    #expect(try Self.books(desk).count == 2)
  }

  /// A mistake in a phrase is told each time, so nothing is kept of it.
  @Test func mistakesAreToldEachTime() throws {
    let desk = try Self.desk()
    defer { desk.remove() }
    let lexicon = try desk.text("rules/lexicons/loose_labels.yaml")
    try desk.write(
      "rules/lexicons/loose_labels.yaml", lexicon.replacingOccurrences(of: "\nphrases:\n", with: "\nphrases:\n  - '(broken'\n"))
    let first = try Self.scan(desk)
    #expect(first.code == 2 && first.errors.contains("(broken"))
    #expect(try Self.scan(desk).errors == first.errors)
    #expect(!FileManager.default.fileExists(atPath: desk["cache"]))
  }

  @Test func whoeverMayNotWriteThereIsServedAllTheSame() throws {
    let desk = try Self.desk()
    defer { desk.remove() }
    try desk.write("file", "in the way\n")
    let scan = try Self.scan(desk, cache: desk["file"])
    #expect(scan.code == 0 && scan.errors.isEmpty)
    #expect(try desk.text("file") == "in the way\n")
  }
}
