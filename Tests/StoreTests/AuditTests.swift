import Events
import GRDB
import Store
import TestSupport
import Testing

/// The log holds, and says where it does not.
@Suite struct AuditTests {
  private func store(_ folder: Scratch) throws -> Store {
    let store = try Store(folder: folder.path)
    for number in 1...5 {
      try store.record(
        [AuditEntry(.verdict, alliance: "x", what: "alert=a-\(number) word=useful", by: "Anna of Northwind", why: "because \(number % 2)")],
        at: Timestamp(seconds: Int64(number)))
    }
    return store
  }

  @Test func anUntouchedLogHolds() throws {
    let folder = try Scratch()
    let store = try store(folder)
    let lines = try store.audit()
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5] && Set(lines.map(\.hash)).count == 5)
    #expect(try store.brokenLink(expecting: [lines[2].hash, ""]) == nil)
    #expect(try store.auditHead() == lines[4].hash)
  }

  /// Whoever may write to the file changes it as he likes; the first line that does not fit is named.
  @Test(arguments: [
    (
      "UPDATE audit SET what = 'alert=a-3 word=noise' WHERE number = 3",
      "line 3 (verdict, 1970-01-01T00:00:03Z) was changed after it was written"
    ),
    ("UPDATE audit SET time = 9 WHERE number = 2", "line 2 (verdict, 1970-01-01T00:00:00Z) was changed after it was written"),
    ("UPDATE audit SET hash = 'x' WHERE number = 4", "line 4 (verdict, 1970-01-01T00:00:04Z) was changed after it was written"),
    ("UPDATE audit SET previous = 'x' WHERE number = 2", "line 2 does not follow the line before it"),
    ("DELETE FROM audit WHERE number = 3", "line 3 is missing: the next one is 4"),
    ("DELETE FROM audit WHERE number = 1", "line 1 is missing: the next one is 2"),
    ("UPDATE audit SET \"by\" = '' WHERE number = 5", "line 5 (verdict, 1970-01-01T00:00:05Z) was changed after it was written"),
  ])
  func theFirstBrokenLinkIsNamed(change: String, says: String) throws {
    let folder = try Scratch()
    let store = try store(folder)
    try DatabaseQueue(path: store.path).write { database in
      try database.execute(sql: "DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted; " + change)
    }
    #expect(try store.brokenLink() == says)
  }

  @Test func theLogTakesNoChange() throws {
    let folder = try Scratch()
    let store = try store(folder)
    for change in ["UPDATE audit SET what = ''", "DELETE FROM audit"] {
      #expect(throws: DatabaseError.self) { try DatabaseQueue(path: store.path).write { try $0.execute(sql: change) } }
    }
  }

  /// A log that was cut short, or written anew, fits in itself; a head that was delivered shows it.
  @Test func whatWasDeliveredShowsALogThatWasWrittenAnew() throws {
    let folder = try Scratch()
    let store = try store(folder)
    let head = try store.auditHead()
    try DatabaseQueue(path: store.path).write {
      try $0.execute(sql: "DROP TRIGGER audit_is_not_deleted; DELETE FROM audit WHERE number = 5")
    }
    #expect(try store.brokenLink() == nil)
    #expect(try store.brokenLink(expecting: [head])?.contains("was delivered, and is in the log no longer") == true)
  }

  /// Names and reasons stand apart: without them the chain still holds, and nothing in the log says them.
  @Test func namesAndReasonsCanBeDeleted() throws {
    let folder = try Scratch()
    let store = try store(folder)
    let lines = try store.audit()
    #expect(lines.allSatisfy { !"\($0)".contains("Anna") && !"\($0)".contains("because") })
    #expect(Set(lines.map(\.by)).count == 1 && Set(lines.map(\.why)).count == 2)
    #expect(try store.words()[lines[0].by] == "Anna of Northwind")
    try DatabaseQueue(path: store.path).write { try $0.execute(sql: "DELETE FROM word") }
    #expect(try store.words().isEmpty && store.brokenLink() == nil)
  }
}
