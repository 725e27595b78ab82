import Events

/// Sentences in which a party says on which days it is away: "our plant is closed from 10 to 14 August" changes nothing.
struct Closures: Sendable {
  private let changes: Set<UInt16>
  /// Per event the sentences of its absences.
  private var sentences: [Int: Set<UInt16>] = [:]

  /// - Parameters:
  ///   - changes: families that say that something is different from now on.
  ///   - absences: families that say that a party is away.
  init(_ timeline: Timeline, changes: [Int], absences: [Int]) {
    self.changes = Set(changes.map { UInt16(clamping: $0) })
    let absences = Set(absences.map { UInt16(clamping: $0) })
    for absence in timeline.absences {
      let found = timeline.hits(of: Int(absence.event)).filter { $0.counts && absences.contains($0.family) }.map(\.sentence)
      sentences[Int(absence.event), default: []].formUnion(found)
    }
  }

  /// Whether a hit of a change is such an absence.
  func explain(_ hit: Hit, in event: Int) -> Bool {
    guard !sentences.isEmpty, changes.contains(hit.family) else { return false }
    return sentences[event]?.contains(hit.sentence) == true
  }
}
