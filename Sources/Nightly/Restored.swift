public import Events
import Harbinger
import Output
import Setup
public import Store

/// What is done again in a state that was put in place from a backup: what has been deleted since must not come back with it.
public struct Restored: Sendable {
  /// What retention deleted, and what there was of people who are forgotten.
  public let purged: Purged
  public let traces: Traces

  /// Does it. Alliances whose files cannot be read now keep what they have until the next run.
  public init(_ store: Store, now: Timestamp) throws(StoreError) {
    purged = try Purge(nil, store: store, now: now).run().purged
    var traces = Traces()
    for id in try store.alliances() {
      guard let alliance = Loading.checked(try store.path(of: id)).alliance else { continue }
      traces = traces + (try Forgetting.again(alliance, at: nil, in: store, now: now))
    }
    self.traces = traces
    if !traces.isEmpty { try store.compact() }
  }

  /// A line for each of the two; empty if there was nothing.
  public var text: String {
    var lines: [String] = []
    if !purged.isEmpty {
      lines.append(
        "Deleted again, because its time is over: \(counted(purged.evidence, "place")) of evidence, \(counted(purged.texts.count, "sentence")), \(counted(purged.alerts, "alert")), \(counted(purged.digests, "digest"))."
      )
    }
    if !traces.isEmpty {
      lines.append(
        "Deleted again, because of people who are forgotten: \(counted(traces.evidence.count, "place")) of evidence (the next run finds those of the others), \(counted(traces.words.count, "name or reason", "names or reasons"))."
      )
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
