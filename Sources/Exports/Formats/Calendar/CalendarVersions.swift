import Decoding
internal import Events

/// Which VEVENTs of a file count: of several versions of one meeting the newest, with the answers that came back to it.
struct CalendarVersions {
  /// What becomes of a VEVENT.
  enum Fate: Equatable {
    case current(cancelled: Bool)
    case skipped(String)
  }

  private var fates: [Fate]
  private var replaced: [[UInt8]: Instances] = [:]
  private var answers: [[UInt8]: [(address: [UInt8], presence: Presence)]] = [:]
  /// Meetings that an older version in the same file had at another time.
  private(set) var movedSeries: Set<Int> = []

  init(_ entries: [CalendarEntry]) {
    fates = entries.map { _ in .skipped("older version") }
    var groups: [[UInt8]: [CalendarEntry]] = [:]
    for entry in entries {
      switch entry.method {
      case "REPLY":
        fates[entry.index] = .skipped("answer to an invitation")
        for person in entry.attendees { answers[entry.uid, default: []].append((person.address, person.presence)) }
      case "COUNTER", "DECLINECOUNTER", "REFRESH":
        fates[entry.index] = .skipped("proposal")
      default: groups[entry.identity, default: []].append(entry)
      }
    }
    for group in groups.values {
      let ordered = group.sorted {
        ($0.sequence, $0.recorded ?? Timestamp(seconds: 0), $0.index) < ($1.sequence, $1.recorded ?? Timestamp(seconds: 0), $1.index)
      }
      // A cancellation may leave out when the meeting would have been; the version before tells.
      guard let newest = ordered.last, let current = ordered.last(where: { $0.start != nil }) ?? ordered.last else { continue }
      fates[current.index] = .current(cancelled: newest.cancelled)
      if newest.index != current.index { fates[newest.index] = .skipped("cancellation") }
      if let replaces = current.replaces { replaced[current.uid, default: Instances()].insert(replaces) }
      if ordered.contains(where: { $0.start != nil && $0.start?.instant != current.start?.instant }) { movedSeries.insert(current.index) }
    }
  }

  func fate(of index: Int) -> Fate { fates[index] }

  /// The instances of a series that VEVENTs of their own replace.
  func overrides(of uid: [UInt8]) -> Instances { replaced[uid] ?? Instances() }

  /// What invited people answered, in the order of the file.
  func replies(to uid: [UInt8]) -> [(address: [UInt8], presence: Presence)] { answers[uid] ?? [] }
}
