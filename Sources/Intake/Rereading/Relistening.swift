import Events

/// Hears again what people wrote whose party came out only after their texts were heard, because another source named them.
struct Relistening {
  /// What is heard with the writer's party known.
  struct Heard {
    var event: Timeline.Row
    var hits: [Hit]
    var content: [UInt32]
  }

  private(set) var heard: [Int32: Heard] = [:]
  /// Rows that should be heard again and cannot be: their records are not what they were.
  private(set) var missed = 0

  init() {}

  /// - Parameter roster: knows everybody by now.
  init(_ gathering: Gathering, _ duplicates: Duplicates, _ people: ResolvedPeople, _ rereader: Rereader, roster: Roster, ear: any RecordEar)
  {
    let timeline = gathering.timeline
    var rows: [Int32] = []
    for row in 0..<gathering.count where !duplicates.isMerged[row] && timeline.actors[row] >= 0 && timeline.words[row] > 0 {
      if people.partyOf[Int(timeline.actors[row])] != timeline.parties[row] { rows.append(Int32(row)) }
    }
    guard !rows.isEmpty, !rereader.contexts.isEmpty else { return }
    let contexts = rereader.contexts.map { $0.with(roster) }
    var done: [Int32: Heard] = [:]
    rereader.fetch(rows.map { timeline.places[Int($0)] }) { positions, claim, batch in
      let sink = BatchSink(contexts[claim], ear: ear)
      sink.read(batch, with: rereader.claims[claim].open)
      let found = Relistening.rows(in: sink.slot)
      for row in positions.map({ rows[$0] }) {
        let place = timeline.places[Int(row)]
        done[row] = found[Part(number: place.part, hash: place.hash)]
      }
    }
    heard = done
    missed = rows.count - done.count
  }

  /// Tells the records apart that are read at one place.
  private struct Part: Hashable {
    var number: UInt16
    var hash: UInt32
  }

  private static func rows(in slot: Slot) -> [Part: Heard] {
    var found: [Part: Heard] = [:]
    var hit = 0
    var content = 0
    for row in slot.rows where !row.isOccurrence {
      let hits = slot.hits[hit..<hit + Int(row.hits)]
      let words = slot.content[content..<content + Int(row.content)]
      found[Part(number: row.event.place.part, hash: row.event.place.hash)] = Heard(
        event: row.event, hits: Array(hits), content: Array(words))
      hit = hits.endIndex
      content = words.endIndex
    }
    return found
  }
}
