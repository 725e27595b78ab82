import Events
import Files
import Harbinger
import Ledger
import Store

/// The state of the nightly runs, as far as the bench looks into it and adds to it.
struct BenchState: Sendable {
  let folder: String

  private var isThere: Bool { Path.exists(Path.join(folder, Store.name)) }

  /// By which it is known whether anything was added: every verdict and every run is a line of the audit log. Its file tells nothing, for looking touches it.
  var head: String? { isThere ? try? Store(folder: folder).auditHead() : nil }

  /// What is kept of an alliance; nothing where no night has been yet.
  func ledger(of alliance: String) throws(Stop) -> Ledger {
    guard isThere else { return Ledger() }
    do throws(StoreError) { return try Store(folder: folder).ledger(of: alliance) } catch { throw Stop(.fault, error.text) }
  }

  /// Adds a line to the audit log, and somebody's word to what is kept of an alliance.
  /// - Throws: a stop if a run is at work, or if nothing is kept yet.
  func add(_ verdict: Verdict? = nil, of alliance: String, recording entry: AuditEntry, at time: Timestamp) throws(Stop) {
    guard isThere else {
      throw Stop(.usage, "\(folder): no night has been judged yet; the first nightly run begins what is kept")
    }
    let lock: FileLock?
    do throws(FileError) { lock = try FileLock.taking(Path.join(folder, Store.lockName)) } catch { throw Stop(error) }
    guard let lock else { throw Stop(.locked, "a run is at work on this state; try again when it is over") }
    do throws(StoreError) {
      let store = try Store(folder: folder)
      if let verdict {
        try store.keep(try store.ledger(of: alliance).heard(verdict), of: alliance, recording: [entry], at: time)
      } else {
        try store.record([entry], at: time)
      }
    } catch { throw Stop(.fault, error.text) }
    _ = consume lock
  }
}
