import Events
import Setup

/// From when to when a source covers what happened.
struct Coverage {
  /// What the records of a source say by themselves.
  struct Witness: Sendable {
    /// When the first of them happened, and when the last was recorded.
    var first: Timestamp?
    var last: Timestamp?
    /// What the export itself says.
    var stated: ClosedRange<Timestamp>?

    mutating func add(first time: Timestamp, recorded: Timestamp) {
      first = min(first ?? time, time)
      last = max(last ?? recorded, recorded)
    }

    mutating func add(stated range: ClosedRange<Timestamp>) {
      stated = stated.map { min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound) } ?? range
    }
  }

  private(set) var from: Timestamp?
  private(set) var end: Timestamp?

  /// An open `covers: [.., ..]` goes as far as the export says, else to its last record: an export that has stopped is no silence.
  /// - Parameter now: the instant of the run. `covers: [2026-01-01, 2026-12-31]` written in spring covers no day that is still to come.
  init(_ source: Alliance.Source, _ witness: Witness, zone: ZoneRules, now: Timestamp? = nil) {
    // The export may have been taken at any hour of its day: of that day it proves no more than what stands in it.
    let exported = source.exported.map { max(zone.start(of: $0), witness.last ?? zone.start(of: $0)) }
    let declared = source.covers?.to.map { zone.start(of: $0 + 1) }
    from = source.covers?.from.map { zone.start(of: $0) } ?? witness.stated?.lowerBound ?? witness.first
    end = declared ?? exported ?? witness.stated?.upperBound ?? witness.last
    // Minutes of a meeting to come are no record of it: of today so much is covered as stands in it.
    if let now, let stop = end, stop > now { end = max(zone.start(of: zone.day(of: now)), min(witness.last ?? now, now)) }
    // Without a beginning there is no window; an end before it is an empty one.
    if let start = from, let stop = end {
      end = max(start, stop)
    } else {
      from = nil
      end = nil
    }
  }
}
