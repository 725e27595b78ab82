public import Events
import GRDB
import Ledger

/// What was deleted because its time was over.
public struct Purged: Hashable, Sendable {
  /// Sentences of alerts, in full: so that it can be proved that they are nowhere any more.
  public var texts: Set<String> = []
  /// Alerts that were let go of wholly.
  public var alerts = 0
  /// Places of evidence.
  public var evidence = 0
  /// Digests that were sent, and are kept as their subjects alone.
  public var digests = 0
  /// Figures of weeks.
  public var weeks = 0
  /// Runs, with their manifests.
  public var runs = 0

  public init() {}

  /// Whether there was nothing to delete.
  public var isEmpty: Bool { texts.isEmpty && alerts == 0 && evidence == 0 && digests == 0 && weeks == 0 && runs == 0 }

  public static func + (a: Purged, b: Purged) -> Purged {
    var sum = a
    sum.texts.formUnion(b.texts)
    sum.alerts += b.alerts
    sum.evidence += b.evidence
    sum.digests += b.digests
    sum.runs += b.runs
    sum.weeks += b.weeks
    return sum
  }
}

extension Store {
  /// Deletes of an alliance what its retention no longer allows: where the evidence of alerts stood that ended long ago, what they said, and in time the alerts.
  public func purge(_ alliance: String, textsFrom: Day, countsFrom: Day) throws(StoreError) -> Purged {
    try write { database in
      let before = try Store.ledger(of: alliance, in: database)
      let after = before.keeping(textsFrom: textsFrom, countsFrom: countsFrom)
      var purged = Purged()
      purged.alerts = before.entries.count - after.entries.count
      let kept = Set(after.entries.flatMap(\.texts))
      purged.texts = Set(before.entries.flatMap(\.texts)).subtracting(kept)
      if after != before {
        for table in ["alert", "change", "input", "verdict"] {
          try database.execute(sql: "DELETE FROM \"\(table)\" WHERE alliance = ?", arguments: [alliance])
        }
        try Store.keep(after, of: alliance, in: database)
      }
      try database.execute(sql: "DELETE FROM week WHERE alliance = ? AND week < ?", arguments: [alliance, "\(countsFrom)"])
      purged.weeks = database.changesCount
      // What has no sentence any more, or is not known, has no evidence either.
      try database.execute(
        sql: "DELETE FROM evidence WHERE alliance = ? AND alert NOT IN (SELECT id FROM alert WHERE alliance = ? AND sentence <> '')",
        arguments: [alliance, alliance])
      purged.evidence = database.changesCount
      return purged
    }
  }

  /// Deletes what digests said that were sent before a day, and runs that ended before another.
  public func purge(digestsBefore: Timestamp, runsBefore: Timestamp) throws(StoreError) -> Purged {
    try write { database in
      var purged = Purged()
      let old = try Single<Outgoing>.filter(
        Column("sent") != nil && Column("sent") < digestsBefore.milliseconds && Column("digests") != "[]"
      )
      .fetchAll(database).map(\.value)
      purged.texts = Set(
        old.flatMap { $0.digests.flatMap { $0.items.flatMap { [$0.sentence, $0.resolvedBy] } } }.filter { !$0.isEmpty })
      for one in old {
        try database.execute(sql: "UPDATE delivery SET digests = '[]' WHERE id = ? AND channel = ?", arguments: [one.id, one.channel])
      }
      purged.digests = old.count
      try database.execute(sql: "DELETE FROM run WHERE begun < ?", arguments: [runsBefore.milliseconds])
      purged.runs = database.changesCount
      try database.execute(sql: "DELETE FROM pack WHERE rules NOT IN (SELECT rules FROM manifest UNION SELECT rules FROM alliance)")
      return purged
    }
  }

  /// Every sentence that is kept now.
  public func texts() throws(StoreError) -> Set<String> {
    var texts: Set<String> = []
    for alliance in try alliances() {
      let ledger = try ledger(of: alliance)
      texts.formUnion(ledger.entries.flatMap(\.texts) + ledger.changes.map(\.why))
    }
    for one in try deliveries() {
      texts.formUnion(one.digests.flatMap { $0.items.flatMap { [$0.sentence, $0.resolvedBy] } })
    }
    return texts
  }

  /// Takes what was deleted out of the files as well: the log is emptied, and the database written anew.
  public func compact() throws(StoreError) {
    do {
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM")
        try database.checkpoint(.truncate)
      }
    } catch { throw StoreError(path, error) }
  }
}

extension Ledger.Entry {
  /// What it says beyond its title.
  fileprivate var texts: [String] { [sentence, resolvedBy].filter { !$0.isEmpty } }
}
