import Alerts
public import Events
import GRDB
public import Ledger

extension Store {
  /// The ledger of an alliance; an empty one if nothing was kept of it.
  public func ledger(of alliance: String) throws(StoreError) -> Ledger { try read { try Store.ledger(of: alliance, in: $0) } }

  /// The alliances of which something is kept, in the order of their ids.
  public func alliances() throws(StoreError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT id FROM alliance ORDER BY id") }
  }

  /// The alliance whose file lies at a path, if it was judged before: for a file that can no longer be read.
  public func alliance(at path: String) throws(StoreError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT id FROM alliance WHERE path = ?", arguments: [path]) }
  }

  /// Where the file of an alliance lay in its last night; empty if it is not known.
  public func path(of alliance: String) throws(StoreError) -> String {
    try read { try AllianceRow.fetchOne($0, key: alliance)?.path ?? "" }
  }

  /// Keeps the ledger of an alliance, and nothing else.
  /// - Parameters:
  ///   - path: of the alliance file; `nil`: as it was.
  ///   - entries: what the audit log says of it, at that time.
  public func keep(
    _ ledger: Ledger, of alliance: String, path: String? = nil, recording entries: [AuditEntry] = [],
    at time: Timestamp = Timestamp(seconds: 0)
  ) throws(StoreError) {
    try write { database in
      try Store.keep(ledger, of: alliance, path: path, in: database)
      try Store.record(entries, at: time, in: database)
    }
  }

  static func ledger(of alliance: String, in database: Database) throws -> Ledger {
    guard let head = try AllianceRow.fetchOne(database, key: alliance) else { return Ledger() }
    return Ledger(
      entries: try Kept<Ledger.Entry>.all(of: alliance, in: database), changes: try Kept<Ledger.Change>.all(of: alliance, in: database),
      inputs: try Kept<InputEntry>.all(of: alliance, in: database), verdicts: try Kept<Verdict>.all(of: alliance, in: database),
      day: head.day, about: head.about, rules: head.rules, without: head.without, summary: head.summary)
  }

  /// - Parameter path: of the alliance file; `nil`: as it was.
  static func keep(_ ledger: Ledger, of alliance: String, path: String? = nil, in database: Database) throws {
    let before = try Store.ledger(of: alliance, in: database)
    let head = try AllianceRow.fetchOne(database, key: alliance)
    try AllianceRow(
      id: alliance, path: path ?? head?.path ?? "", day: ledger.day, rules: ledger.rules, without: ledger.without, summary: ledger.summary,
      about: ledger.about,
      toldOn: head?.toldOn
    ).upsert(database)
    try Kept.keep(ledger.entries, instead: before.entries, of: alliance, in: database)
    try Kept.keep(ledger.changes, instead: before.changes, of: alliance, in: database)
    try Kept.keep(ledger.inputs, instead: before.inputs, of: alliance, in: database)
    try Kept.keep(ledger.verdicts, instead: before.verdicts, of: alliance, in: database)
  }
}

/// What is kept of an alliance beside its lists.
struct AllianceRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "alliance"

  var id: String
  var path: String
  var day: Day?
  var rules: String
  var without: [String]
  var summary: Digest.Occasion?
  var about: Ledger.About
  /// The day of the run on which something was told last.
  var toldOn: Day?
}
