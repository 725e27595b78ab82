import Events

/// One event in several places counts once: which rows stand, and which were merged into them.
struct Duplicates {
  /// Per row: it was merged into another one.
  private(set) var isMerged: [Bool]
  /// Rows that were merged, under the row that stands.
  private(set) var mergedInto: [Int32: [Int32]] = [:]
  private let table: KeyTable
  /// The row that stands for one of another file that tells of the same meeting.
  private(set) var standing: [Int32: Int32] = [:]

  /// The earliest place stands, by path and offset; of a meeting the copy that was recorded last, because it knows who declined.
  init(_ gathering: Gathering) {
    var isMerged = Array(repeating: false, count: gathering.count)
    var merged: [Int32] = []
    var table = KeyTable(capacity: gathering.count)
    for row in 0..<Int32(gathering.count) where gathering.keys[Int(row)] != 0 {
      let standing = table.row(of: gathering.keys[Int(row)], in: gathering.keys)
      if standing < 0 {
        table.put(row, in: gathering.keys)
      } else if Duplicates.stands(row, before: standing, gathering) {
        table.put(row, in: gathering.keys)
        isMerged[Int(standing)] = true
        merged.append(standing)
      } else {
        isMerged[Int(row)] = true
        merged.append(row)
      }
    }
    self.isMerged = isMerged
    self.table = table
    for row in merged { mergedInto[table.row(of: gathering.keys[Int(row)], in: gathering.keys), default: []].append(row) }
  }

  /// The row that stands for a key, -1 if none does.
  func row(of key: UInt64, _ gathering: Gathering) -> Int32 {
    let row = table.row(of: key, in: gathering.keys)
    return standing[row] ?? row
  }

  /// Merges a row into another that has no key in common with it.
  mutating func merge(_ row: Int32, into other: Int32) {
    isMerged[Int(row)] = true
    standing[row] = other
    let copies = mergedInto.removeValue(forKey: row) ?? []
    for copy in copies where standing[copy] != nil { standing[copy] = other }
    mergedInto[other, default: []] += [row] + copies
  }

  private static func stands(_ a: Int32, before b: Int32, _ gathering: Gathering) -> Bool {
    let timeline = gathering.timeline
    let (a, b) = (Int(a), Int(b))
    let dated = (timeline.qualities[a] != .undated, timeline.qualities[b] != .undated)
    if dated.0 != dated.1 { return dated.0 }
    if timeline.kinds[a] == .meeting, timeline.kinds[b] == .meeting, gathering.recorded[a] != gathering.recorded[b] {
      return gathering.recorded[a] > gathering.recorded[b]
    }
    let (p, q) = (timeline.places[a], timeline.places[b])
    return (p.container, p.offset, p.part) < (q.container, q.offset, q.part)
  }
}
