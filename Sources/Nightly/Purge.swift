public import Events
import Files
import Harbinger
public import Setup
public import Store

/// Deletes what the alliances of a portfolio no longer allow to be kept, in the state and in its backups, and proves it.
public struct Purge: Sendable {
  /// `nil`: its reports are not searched.
  let portfolio: Portfolio?
  let store: Store
  let now: Timestamp

  /// - Parameter portfolio: whose reports are searched; `nil`: of a state alone.
  public init(_ portfolio: Portfolio?, store: Store, now: Timestamp) {
    self.portfolio = portfolio
    self.store = store
    self.now = now
  }

  /// What was done, and what the search in the files gave.
  public struct Result: Sendable {
    public var purged = Purged()
    /// The backups in which the same was deleted.
    public var backups: [String] = []
    /// Every file whose bytes were searched for what was deleted, and those in which some of it still stands.
    public var searched: [String] = []
    public var remains: [String] = []
  }

  /// Does all of it. The same again finds nothing to do.
  public func run() throws(StoreError) -> Result {
    var result = Result()
    result.purged = try purge(store)
    result.backups = try store.backups()
    for backup in result.backups {
      let copy = try Store(backup: backup)
      result.purged = result.purged + (try purge(copy))
      try copy.compact()
    }
    if !result.purged.isEmpty {
      let p = result.purged
      let what =
        "texts=\(p.texts.count) alerts=\(p.alerts) evidence=\(p.evidence) digests=\(p.digests) weeks=\(p.weeks) runs=\(p.runs) backups=\(result.backups.count)"
      try store.record([AuditEntry(.purge, what: what)], at: now)
    }
    try store.compact()
    let gone = result.purged.texts.subtracting(try store.texts()).filter { $0.utf8.count >= Purge.shortest }
    for file in KeptFiles.all(of: store, backups: result.backups, reports: portfolio?.reportFolders ?? []) {
      guard let found = FileSearch.found(gone, in: file) else { continue }
      result.searched.append(file)
      if !found.isEmpty { result.remains.append(file) }
    }
    return result
  }

  /// Shorter texts stand anywhere by chance.
  private static let shortest = 16

  /// The part that every night does too.
  func purge(_ store: Store) throws(StoreError) -> Purged {
    let today = ZoneRules.utc.day(of: now.advanced(by: -1))
    var purged = Purged()
    var longest = (evidence: today, counts: today)
    for alliance in try store.alliances() {
      let keep = privacy(of: try store.path(of: alliance))
      let (texts, counts) = (keep.keepEvidence.oldest(on: today), keep.keepCounts.oldest(on: today))
      longest = (min(longest.evidence, texts), min(longest.counts, counts))
      purged = purged + (try store.purge(alliance, textsFrom: texts, countsFrom: counts))
    }
    // A digest and a run may be of several alliances: the one that may keep them longest decides.
    return purged
      + (try store.purge(
        digestsBefore: ZoneRules.utc.start(of: longest.evidence),
        runsBefore: ZoneRules.utc.start(of: longest.counts)))
  }

  /// What an alliance file says; where it cannot be read, what holds without one.
  private func privacy(of path: String) -> Privacy { Loading.checked(path).alliance?.privacy ?? Privacy() }
}
