import Events

/// Which event each one answers, and to which thread it belongs once all are there.
struct Threads {
  /// The row that each row answers, -1 if it is not there.
  private(set) var parents: [Int32]
  /// Number of the thread's name, -1 if none.
  private(set) var threads: [Int32]

  /// A mail without a reference joins the thread of a mail with its subject that lies at most so long before it.
  private static let subjectReach: Int64 = 30 * 86_400_000
  /// So many mails of one subject are looked back at.
  private static let subjectDepth = 200

  init(_ gathering: Gathering, _ duplicates: Duplicates, personOf: [Int32]) {
    parents = Array(repeating: -1, count: gathering.count)
    threads = gathering.timeline.threads
    for row in 0..<gathering.count where !duplicates.isMerged[row] && gathering.answers[row] != 0 {
      let parent = duplicates.row(of: gathering.answers[row], gathering)
      if parent >= 0, Int(parent) != row { parents[row] = parent }
    }
    joinBySubject(gathering, duplicates, personOf)
    let roots = breakCircles(gathering.timeline)
    nameRoots(roots, gathering.timeline.names)
    for row in 0..<gathering.count where roots[row] >= 0 && threads[Int(roots[row])] >= 0 { threads[row] = threads[Int(roots[row])] }
  }

  /// Mail programs that set no references still answer: same subject, the writer was addressed before and now writes back to that writer.
  private mutating func joinBySubject(_ gathering: Gathering, _ duplicates: Duplicates, _ personOf: [Int32]) {
    let timeline = gathering.timeline
    var bySubject: [Int32: [Int32]] = [:]
    for row in 0..<gathering.count
    where timeline.kinds[row] == .message && timeline.subjects[row] >= 0 && timeline.qualities[row] != .undated {
      if !duplicates.isMerged[row], !timeline.participants(of: row).isEmpty, timeline.actors[row] >= 0 {
        bySubject[timeline.subjects[row], default: []].append(Int32(row))
      }
    }
    func person(_ identity: Int32) -> Int32 { personOf[Int(identity)] }
    func addresses(_ row: Int, _ someone: Int32) -> Bool { timeline.participants(of: row).contains { person($0.person) == someone } }
    for group in bySubject.values where group.count > 1 {
      let rows = group.sorted { timeline.precedes(Int($0), Int($1)) }
      for (index, row) in rows.enumerated() where startsThread(Int(row), gathering) {
        let writer = person(timeline.actors[Int(row)])
        for earlier in rows[..<index].suffix(Threads.subjectDepth).reversed() {
          if timeline.times[Int(row)].milliseconds - timeline.times[Int(earlier)].milliseconds > Threads.subjectReach { break }
          let asked = person(timeline.actors[Int(earlier)])
          if asked != writer, addresses(Int(earlier), writer), addresses(Int(row), asked) {
            parents[Int(row)] = earlier
            break
          }
        }
      }
    }
  }

  /// Whether a row refers to nothing: it answers nothing, and its thread is named after itself.
  private func startsThread(_ row: Int, _ gathering: Gathering) -> Bool {
    guard gathering.answers[row] == 0 else { return false }
    let thread = gathering.timeline.threads[row]
    return thread < 0 || gathering.timeline.names.hash(thread) == gathering.keys[row]
  }

  /// A root without a thread takes that of an answer; of several, the one whose name has the smallest hash.
  private mutating func nameRoots(_ roots: [Int32], _ names: ByteTable) {
    var found: [Int32: Int32] = [:]
    for row in roots.indices where roots[row] >= 0 && threads[row] >= 0 && threads[Int(roots[row])] < 0 {
      if let other = found[roots[row]], names.hash(other) <= names.hash(threads[row]) { continue }
      found[roots[row]] = threads[row]
    }
    for (root, thread) in found { threads[Int(root)] = thread }
  }

  /// The first ancestor of each row that answers something, -1 for the others; where answers go round in a circle, the earliest of them answers nothing.
  private mutating func breakCircles(_ timeline: Timeline) -> [Int32] {
    var roots = Array(repeating: Int32(-1), count: parents.count)
    var path: [Int32] = []
    for start in parents.indices where parents[start] >= 0 && roots[start] == -1 {
      path.removeAll(keepingCapacity: true)
      var current = Int32(start)
      // -2 marks the path that is being walked.
      while parents[Int(current)] >= 0, roots[Int(current)] == -1 {
        roots[Int(current)] = -2
        path.append(current)
        current = parents[Int(current)]
      }
      var root = roots[Int(current)] >= 0 ? roots[Int(current)] : current
      if roots[Int(current)] == -2, let entry = path.firstIndex(of: current) {
        root = path[entry...].min { timeline.precedes(Int($0), Int($1)) } ?? current
        parents[Int(root)] = -1
      }
      for row in path { roots[Int(row)] = row == root ? -1 : root }
    }
    return roots
  }
}
