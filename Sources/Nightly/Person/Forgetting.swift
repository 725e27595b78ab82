public import Events
import Files
public import Harbinger
import Setup
public import Store

/// Lets go of everything that is kept of somebody who asked to be forgotten, and sees to it that nothing of them is read again.
///
/// The list beside the alliance file is written first: whatever stops this after that, the next run reads nothing of them any more, and the same command again
/// deletes the rest.
public struct Forgetting: Sendable {
  let account: PersonAccount
  /// The state and its backups; `nil` where there is none.
  let store: Store?
  /// Folders of reports.
  let reports: [String]

  public init(_ account: PersonAccount, store: Store?, reports: [String]) {
    (self.account, self.store, self.reports) = (account, store, reports)
  }

  /// What was done, and what the search in the files gave.
  public struct Result: Sendable {
    public var traces = Traces()
    public var backups: [String] = []
    /// Every file whose bytes were searched, and those in which they still stand.
    public var searched: [String] = []
    public var remains: [String] = []
  }

  /// Writes the list.
  /// - Parameter salt: drawn anew, for a list that is not there yet.
  /// - Throws: a stop if nothing tells the person from others, or if the list cannot be written.
  public func list(since: Day, salt: String) throws(Stop) {
    let keys = account.intake.keys(of: account.index)
    guard !keys.isEmpty else {
      throw Stop(
        .usage,
        "'\(account.person.name)' is known by a number alone, which may be somebody else in the next export; nothing was changed: take them out of the export, or its channel out under privacy: exclude:"
      )
    }
    try Forgetting.write(
      account.alliance.forgotten.adding(keys, called: account.intake.names(of: account.index), since: since, salt: salt),
      besides: account.file)
  }

  /// Deletes what is kept of them, and looks whether anything is left.
  public func erase(by: String, why: String, at time: Timestamp) throws(StoreError) -> Result {
    var result = Result()
    guard let store else { return result }
    let places = account.places
    result.traces = try store.forget(in: account.alliance.id, at: places, naming: account.isNamed)
    result.backups = try store.backups()
    for backup in result.backups {
      let copy = try Store(backup: backup)
      result.traces = result.traces + (try copy.forget(in: account.alliance.id, at: places, naming: account.isNamed))
      try copy.compact()
    }
    let t = result.traces
    let what = "places=\(t.evidence.count) words=\(t.words.count) digests=\(t.digests) backups=\(result.backups.count)"
    try store.record([AuditEntry(.erasure, alliance: account.alliance.id, what: what, by: by, why: why)], at: time)
    try store.compact()
    let texts = Set(account.intake.spellings(of: account.index)).union(t.words)
    for file in KeptFiles.all(of: store, backups: result.backups, reports: reports) {
      guard let found = FileSearch.found(texts, in: file) else { continue }
      result.searched.append(file)
      if !found.isEmpty { result.remains.append(file) }
    }
    return result
  }

  private static func write(_ forgotten: Forgotten, besides file: String) throws(Stop) {
    let path = Path.join(Path.folder(of: file), Forgotten.name)
    do throws(FileError) { try WholeFile.write(forgotten.text, to: path, like: file) } catch { throw Stop(error) }
  }

  /// Forgets again who is on the list of an alliance. Their names are not known any more: every word is held against the list.
  /// - Parameter places: where their records stand; `nil`: not known, and so every place of evidence goes; the next run finds those of the others anew.
  /// - Returns: what was deleted.
  @discardableResult
  static func again(_ alliance: Alliance, at places: Set<RecordPlace>?, in store: Store, now: Timestamp) throws(StoreError) -> Traces {
    guard !alliance.forgotten.people.isEmpty else { return Traces() }
    let parties = alliance.parties.map(\.id)
    let traces = try store.forget(in: alliance.id, at: places) { alliance.forgotten.isNamed(in: $0, parties: parties) }
    guard !traces.isEmpty else { return traces }
    let what = "places=\(traces.evidence.count) words=\(traces.words.count) digests=\(traces.digests) again"
    try store.record([AuditEntry(.erasure, alliance: alliance.id, what: what)], at: now)
    return traces
  }
}
