public import Events
import GRDB
import Ledger

/// Where a record stands in an export, as evidence names it.
public struct RecordPlace: Hashable, Sendable {
  public var source: String
  public var offset: Int64
  public var part: Int

  public init(source: String, offset: Int64, part: Int) {
    self.source = source
    self.offset = offset
    self.part = part
  }
}

/// What a state holds of one person.
public struct Traces: Hashable, Sendable {
  /// Places of evidence at what they wrote, each with the alert and the day.
  public struct Piece: Hashable, Sendable {
    public var alert: String
    public var day: Day
    public var place: RecordPlace
  }

  public var evidence: [Piece] = []
  /// Names and reasons that people gave, and in which they are named.
  public var words: Set<String> = []
  /// How many lines of the audit log point to such words.
  public var lines = 0
  /// Digests that were sent and name them.
  public var digests = 0

  public init() {}

  /// Whether there is nothing.
  public var isEmpty: Bool { evidence.isEmpty && words.isEmpty && digests == 0 }

  public static func + (a: Traces, b: Traces) -> Traces {
    var sum = a
    sum.evidence += b.evidence
    sum.words.formUnion(b.words)
    sum.lines += b.lines
    sum.digests += b.digests
    return sum
  }
}

extension Store {
  /// What is kept of a person.
  /// - Parameters:
  ///   - alliance: in whose exports they stand; words are looked for in all.
  ///   - places: where what they wrote stands; `nil`: anywhere.
  ///   - isNamed: whether a text names them.
  public func traces(in alliance: String, at places: Set<RecordPlace>?, naming isNamed: (String) -> Bool) throws(StoreError) -> Traces {
    try read { try Store.traces(in: alliance, at: places, naming: isNamed, in: $0) }
  }

  /// Deletes what is kept of a person, in one step: places of evidence, names and reasons. The chain of the audit log still holds: it has codes in their place.
  /// - Returns: what was deleted.
  public func forget(
    in alliance: String, at places: Set<RecordPlace>?, naming isNamed: (String) -> Bool
  ) throws(StoreError) -> Traces {
    try write { database in
      let traces = try Store.traces(in: alliance, at: places, naming: isNamed, in: database)
      for piece in traces.evidence {
        try database.execute(
          sql: "DELETE FROM evidence WHERE alliance = ? AND alert = ? AND source = ? AND \"offset\" = ? AND part = ?",
          arguments: [alliance, piece.alert, piece.place.source, piece.place.offset, piece.place.part])
      }
      for id in try String.fetchAll(database, sql: "SELECT id FROM alliance") {
        let ledger = try Store.ledger(of: id, in: database)
        try Store.keep(ledger.forgetting(isNamed), of: id, in: database)
      }
      for word in traces.words { try database.execute(sql: "DELETE FROM word WHERE text = ?", arguments: [word]) }
      for one in try Store.sent(naming: isNamed, in: database) {
        try database.execute(sql: "UPDATE delivery SET digests = '[]' WHERE id = ? AND channel = ?", arguments: [one.id, one.channel])
      }
      return traces
    }
  }

  private static func traces(
    in alliance: String, at places: Set<RecordPlace>?, naming isNamed: (String) -> Bool, in database: Database
  ) throws -> Traces {
    var traces = Traces()
    traces.evidence = try EvidenceRow.filter(Column("alliance") == alliance).order(Column("alert"), Column("position")).fetchAll(database)
      .map { Traces.Piece(alert: $0.alert, day: $0.day, place: RecordPlace(source: $0.source, offset: $0.offset, part: $0.part)) }
      .filter { places?.contains($0.place) ?? true }
    for id in try String.fetchAll(database, sql: "SELECT id FROM alliance") {
      traces.words.formUnion(try Store.ledger(of: id, in: database).words.filter(isNamed))
    }
    for row in try GRDB.Row.fetchAll(database, sql: "SELECT code, text FROM word") where isNamed(row["text"]) {
      traces.words.insert(row["text"])
      let code: String = row["code"]
      traces.lines +=
        try Int.fetchOne(database, sql: "SELECT count(*) FROM audit WHERE \"by\" = ? OR why = ?", arguments: [code, code]) ?? 0
    }
    traces.digests = try Store.sent(naming: isNamed, in: database).count
    return traces
  }

  private static func sent(naming isNamed: (String) -> Bool, in database: Database) throws -> [Outgoing] {
    try Single<Outgoing>.filter(Column("sent") != nil && Column("digests") != "[]").fetchAll(database).map(\.value).filter { one in
      one.digests.contains { digest in
        digest.items.contains { [$0.title, $0.sentence, $0.resolvedBy].contains(where: isNamed) }
          || digest.conditions.contains(where: isNamed)
      }
    }
  }
}
