public import Events
import Files
import GRDB

extension Store {
  /// Adds lines to the audit log.
  public func record(_ entries: [AuditEntry], at time: Timestamp) throws(StoreError) {
    try write { try Store.record(entries, at: time, in: $0) }
  }

  /// Adds lines in the transaction of what they are about, so that neither is kept without the other.
  static func record(_ entries: [AuditEntry], at time: Timestamp, in database: Database) throws {
    for entry in entries {
      let last = try Single<AuditLine>.order(Column("number").desc).fetchOne(database)?.value
      var line = AuditLine(
        number: (last?.number ?? 0) + 1, time: time, kind: entry.kind, alliance: entry.alliance, what: entry.what,
        by: try code(of: entry.by, in: database), why: try code(of: entry.why, in: database), previous: last?.hash ?? AuditLine.beginning,
        hash: "")
      line.hash = line.worked
      try Single(line).insert(database)
    }
  }

  /// The code of a name or a reason, which is kept apart with it: salted, so that nobody can guess the text from the code once it is deleted.
  private static func code(of text: String, in database: Database) throws -> String {
    if text.isEmpty { return "" }
    if let known = try String.fetchOne(database, sql: "SELECT code FROM word WHERE text = ?", arguments: [text]) { return known }
    let salt = try String.fetchOne(database, sql: "SELECT hex(randomblob(16))") ?? ""
    let code = String(Checksum.of(salt + text).prefix(16))
    try database.execute(sql: "INSERT INTO word (code, salt, text) VALUES (?, ?, ?)", arguments: [code, salt, text])
    return code
  }

  /// The lines, the oldest first.
  public func audit() throws(StoreError) -> [AuditLine] {
    try read { try Single<AuditLine>.order(Column("number")).fetchAll($0).map(\.value) }
  }

  /// What stands behind the codes of names and reasons, as far as it was not deleted.
  public func words() throws(StoreError) -> [String: String] {
    try read { database in
      Dictionary(uniqueKeysWithValues: try GRDB.Row.fetchAll(database, sql: "SELECT code, text FROM word").map { ($0["code"], $0["text"]) })
    }
  }

  /// The hash of the newest line; empty if there is none.
  public func auditHead() throws(StoreError) -> String {
    try read { try Single<AuditLine>.order(Column("number").desc).fetchOne($0)?.value.hash ?? "" }
  }

  /// The first line that does not fit, in words; `nil` if the whole chain holds.
  /// - Parameter heads: hashes that were delivered, each of which must be that of a line.
  public func brokenLink(expecting heads: [String] = []) throws(StoreError) -> String? {
    var previous = AuditLine.beginning
    var number = 0
    var hashes: Set<String> = []
    for line in try audit() {
      number += 1
      if line.number != number { return "line \(number) is missing: the next one is \(line.number)" }
      if line.previous != previous { return "line \(number) does not follow the line before it" }
      if line.worked != line.hash { return "line \(number) (\(line.kind.rawValue), \(line.time.iso8601)) was changed after it was written" }
      previous = line.hash
      hashes.insert(line.hash)
    }
    return heads.first { !$0.isEmpty && !hashes.contains($0) }.map {
      "the head \($0.prefix(16))... was delivered, and is in the log no longer"
    }
  }
}
