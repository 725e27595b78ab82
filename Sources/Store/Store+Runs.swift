public import Alerts
public import Events
import Files
import GRDB
public import Ledger

extension Store {
  /// A run of a portfolio.
  public struct Run: Codable, Hashable, Sendable {
    public var id: Int64?
    /// Instants of the clock, and the one that counted as now.
    public var begun: Timestamp
    public var ended: Timestamp?
    public var now: Timestamp
    public var version: String
    /// What it ended with; `nil` while it runs, or if it was stopped.
    public var code: Int?
  }

  /// Writes down that a run begins.
  /// - Returns: its number.
  public func begin(at begun: Timestamp, now: Timestamp, version: String) throws(StoreError) -> Int64 {
    try write { database in
      try Single(Run(id: nil, begun: begun, ended: nil, now: now, version: version, code: nil)).insert(database)
      return database.lastInsertedRowID
    }
  }

  /// Writes down that a run is over.
  public func end(_ run: Int64, at ended: Timestamp, code: Int) throws(StoreError) {
    try write { database in
      try database.execute(sql: "UPDATE run SET ended = ?, code = ? WHERE id = ?", arguments: [ended.milliseconds, code, run])
      let inputs = try String.fetchAll(
        database, sql: "SELECT alliance || inputs FROM manifest WHERE run = ? ORDER BY alliance", arguments: [run])
      let entry = AuditEntry(
        .run, what: "run=\(run) code=\(code) alliances=\(inputs.count) inputs=\(Checksum.of(inputs.joined()).prefix(16))")
      try Store.record([entry], at: ended, in: database)
    }
  }

  /// What of the rules and of the files that say how an alliance is judged is otherwise than in its last night: each file with its hash before and after.
  private static func changed(_ manifest: Manifest, in database: Database) throws -> [AuditEntry] {
    guard
      let last = try Single<Manifest>.filter(Column("alliance") == manifest.alliance).order(Column("run").desc).fetchOne(database)?.value
    else { return [] }
    var entries: [AuditEntry] = []
    if last.rules != manifest.rules {
      let files = { (rules: String) in try Single<Pack>.fetchOne(database, key: rules)?.value.files ?? [:] }
      let (before, after) = (try files(last.rules), try files(manifest.rules))
      let differences = Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map { name in
        "\(name)=\(before[name]?.prefix(16) ?? "none")>\(after[name]?.prefix(16) ?? "none")"
      }
      entries.append(
        AuditEntry(
          .rules, alliance: manifest.alliance, what: (["rules=\(last.rules)>\(manifest.rules)"] + differences).joined(separator: " ")))
    }
    let settings = { (manifest: Manifest) in
      Dictionary(manifest.inputs.filter(\.isSetting).map { ($0.path.split(separator: "/").last.map(String.init) ?? $0.path, $0) }) {
        first, _ in first
      }
    }
    let (before, after) = (settings(last), settings(manifest))
    for name in Set(before.keys).union(after.keys).sorted() where before[name]?.hash != after[name]?.hash {
      let unapproved = after[name]?.unapproved.map { " unapproved=\($0)" } ?? ""
      entries.append(
        AuditEntry(
          .configuration, alliance: manifest.alliance,
          what: "\(name)=\(before[name]?.hash.prefix(16) ?? "none")>\(after[name]?.hash.prefix(16) ?? "none")\(unapproved)"))
    }
    return entries
  }

  /// Keeps of which files a pack of rules is made, each with its hash: so that it can be said later which of them was changed.
  public func keep(pack rules: String, files: [String: String]) throws(StoreError) {
    try write { try Single(Pack(rules: rules, files: files)).upsert($0) }
  }

  /// The runs, the newest first.
  public func runs(atMost count: Int) throws(StoreError) -> [Run] {
    try read { try Single<Run>.order(Column("id").desc).limit(count).fetchAll($0).map(\.value) }
  }

  /// The last manifest of an alliance.
  public func manifest(of alliance: String) throws(StoreError) -> Manifest? {
    try read { database in
      try Single<Manifest>.filter(Column("alliance") == alliance).order(Column("run").desc).fetchOne(database)?.value
    }
  }

  /// Keeps a night of an alliance in one step: its ledger, where the evidence of its alerts stands, and what it was made of.
  /// - Parameters:
  ///   - alerts: as the night found them, named by the ledger.
  ///   - weeks: what it knows of the weeks behind it.
  ///   - path: of the alliance file.
  ///   - time: at which the audit log says what is otherwise than in the last night.
  public func keep(
    _ ledger: Ledger, alerts: [Alert], weeks: [WeekFigure] = [], manifest: Manifest, path: String, run: Int64, at time: Timestamp
  ) throws(StoreError) {
    try write { database in
      try Store.record(try Store.changed(manifest, in: database), at: time, in: database)
      try Store.keep(ledger, of: manifest.alliance, path: path, in: database)
      for alert in alerts { try Store.keep(alert.evidence, of: alert.id, alliance: manifest.alliance, in: database) }
      try Store.keep(weeks, of: manifest.alliance, in: database)
      try ManifestRow(run: run, manifest: manifest).upsert(database)
    }
  }

  /// Where the evidence of an alert stands, as its last night found it.
  public func evidence(of alert: String, in alliance: String) throws(StoreError) -> [AlertEvidence] {
    try read { database in
      try EvidenceRow.filter(Column("alliance") == alliance && Column("alert") == alert).order(Column("position")).fetchAll(database).map(
        \.evidence)
    }
  }

  private static func keep(_ evidence: [AlertEvidence], of alert: String, alliance: String, in database: Database) throws {
    let old = try EvidenceRow.filter(Column("alliance") == alliance && Column("alert") == alert).order(Column("position")).fetchAll(
      database)
    let new = evidence.enumerated().map { EvidenceRow($1, of: alert, alliance: alliance, position: $0) }
    guard old != new else { return }
    try EvidenceRow.filter(Column("alliance") == alliance && Column("alert") == alert).deleteAll(database)
    for row in new { try row.insert(database) }
  }
}

/// A manifest with the run that it belongs to.
private struct ManifestRow: Encodable, PersistableRecord {
  static let databaseTableName = "manifest"

  var run: Int64
  var manifest: Manifest

  private enum CodingKeys: String, CodingKey { case run }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(run, forKey: .run)
    try manifest.encode(to: encoder)
  }
}
