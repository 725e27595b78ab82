import Foundation
import GRDB
import Ledger
import Store
import TestSupport
import Testing

/// A state of every version that there was is brought up to this one, with all that it holds. Each version left a state behind when the next one came:
/// `States/N.sql`, made by `python3 -c 'sqlite3.connect(...).iterdump()'` and never changed.
@Suite struct MigrationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "States")
  private static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".sql") }
    .sorted()

  /// The state of a version as it lay on the disk.
  private func lay(_ file: String, in folder: Scratch) throws {
    let dump = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    // A dump gives its tables by name, whatever points to what.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: folder.path + "/state.sqlite", configuration: configuration).writeWithoutTransaction {
      try $0.execute(sql: dump)
    }
  }

  @Test func everyVersionLeftAStateBehind() throws {
    let folder = try Scratch()
    let store = try Store(folder: folder.path)
    let versions = try DatabaseQueue(path: store.path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM grdb_migrations") }
    #expect(
      Self.files.count == versions, "put a state of the version before the new migration into \(Self.folder.path), and one of the new one")
  }

  @Test(arguments: files) func aStateOfAnEarlierVersionGoesOn(_ file: String) throws {
    let folder = try Scratch()
    try lay(file, in: folder)
    let store = try Store(folder: folder.path)
    #expect(try store.check() == [] && store.brokenLink(expecting: store.deliveredHeads()) == nil)
    #expect(try store.version() == .same)
    #expect(try store.alliances() == ["korenaar-trapwind", "rivierland-tidemark"])
    let ledger = try store.ledger(of: "korenaar-trapwind")
    #expect(ledger.entries.count == 15 && ledger.changes.count == 22 && ledger.open == 6)
    let known = try #require(ledger.entry("ev87vvys"))
    #expect(known.state == .acknowledged && known.acknowledged?.by == "office" && ledger.verdicts.map(\.word) == [.useful])
    #expect(ledger.inputs.map(\.acknowledged?.why) == ["comes on Monday"])
    #expect(try store.evidence(of: "ev87vvys", in: "korenaar-trapwind").count > 1)
    #expect(try store.runs(atMost: 5).count == 2 && store.manifest(of: "korenaar-trapwind")?.fired == 15)
    #expect(try store.deliveries().allSatisfy { $0.sent != nil && !$0.digests.isEmpty } && store.words().values.contains("office"))
    // And what it keeps from now on comes back.
    let next = ledger.heard(Verdict(alert: "ev87vvys", rule: known.rule, word: .noise, by: "trapwind", on: known.last))
    try store.keep(next, of: "korenaar-trapwind")
    #expect(try Store(folder: folder.path).ledger(of: "korenaar-trapwind") == next)
  }
}
