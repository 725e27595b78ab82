public import Events
import GRDB
public import Ledger

/// What one way out is to carry: written down before it is sent and after, so that none is lost, and so that one is doubled only between the two.
public struct Outgoing: Codable, Hashable, Sendable {
  /// The same for all ways out of one digest, and every time that it is tried.
  public var id: String
  /// The id of the way out in the portfolio.
  public var channel: String
  /// The instant that counted as now in the run that made it.
  public var planned: Timestamp
  public var digests: [Digest]
  public var attempts: Int
  /// What it says in a line, and the heads of the audit log that stand in it: kept when its digests no longer are.
  public var subject: String
  public var heads: [String]
  /// When it was taken; `nil`: not yet.
  public var sent: Timestamp?
  /// Why it was not the last time it was tried.
  public var failure: String?

  public init(id: String, channel: String, planned: Timestamp, digests: [Digest], subject: String) {
    self.id = id
    self.channel = channel
    self.planned = planned
    self.digests = digests
    attempts = 0
    self.subject = subject
    heads = digests.map(\.auditHead)
  }
}

extension Store {
  /// Makes digests told and puts them on their ways out, in one step.
  /// - Parameters:
  ///   - subject: what it says in a line.
  ///   - day: of the run, for the weekly line of alliances of which nothing is told.
  public func plan(_ digests: [Digest], id: String, subject: String, channels: [String], planned: Timestamp, on day: Day) throws(StoreError)
  {
    try write { database in
      for digest in digests {
        let ledger = try Store.ledger(of: digest.alliance, in: database)
        try Store.keep(ledger.told(digest), of: digest.alliance, in: database)
        try database.execute(sql: "UPDATE alliance SET toldOn = ? WHERE id = ?", arguments: ["\(day)", digest.alliance])
      }
      for channel in channels {
        try Single(Outgoing(id: id, channel: channel, planned: planned, digests: digests, subject: subject)).insert(database)
      }
    }
  }

  /// What is still to be sent, the oldest first.
  public func outgoing() throws(StoreError) -> [Outgoing] {
    try read { try Single<Outgoing>.filter(Column("sent") == nil).order(sql: "planned, rowid").fetchAll($0).map(\.value) }
  }

  /// Everything that was ever put on a way out, in that order.
  public func deliveries() throws(StoreError) -> [Outgoing] {
    try read { try Single<Outgoing>.order(sql: "planned, rowid").fetchAll($0).map(\.value) }
  }

  /// Writes down that something is tried to be sent: before it is.
  public func trying(_ one: Outgoing) throws(StoreError) {
    try write {
      try $0.execute(sql: "UPDATE delivery SET attempts = attempts + 1 WHERE id = ? AND channel = ?", arguments: [one.id, one.channel])
    }
  }

  /// Writes down that it was taken, or why not.
  public func tried(_ one: Outgoing, sent: Timestamp?, failure: String?) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "UPDATE delivery SET sent = ?, failure = ? WHERE id = ? AND channel = ?",
        arguments: [sent?.milliseconds, failure, one.id, one.channel])
      guard let sent else { return }
      let alliances = one.digests.map(\.alliance)
      let entry = AuditEntry(
        .delivery, alliance: alliances.count == 1 ? alliances[0] : "",
        what: "id=\(one.id) channel=\(one.channel)\(failure == nil ? "" : " given-up")")
      try Store.record([entry], at: sent, in: database)
    }
  }

  /// The audit heads that stand in what was delivered.
  public func deliveredHeads() throws(StoreError) -> [String] {
    try deliveries().filter { $0.sent != nil }.flatMap(\.heads)
  }

  /// The day of the run on which something was told of an alliance last; `nil` if nothing ever was.
  public func toldOn(_ alliance: String) throws(StoreError) -> Day? { try read { try AllianceRow.fetchOne($0, key: alliance)?.toldOn } }
}
