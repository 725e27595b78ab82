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
  init(_ gathering: Gathering, _ duplicates: Duplicates, _ people: ResolvedPeople, _ evidence: Evidence, roster: Roster, ear: any RecordEar)
  {
    let timeline = gathering.timeline
    var rows: [Int32] = []
    for row in 0..<gathering.count where !duplicates.isMerged[row] && timeline.actors[row] >= 0 && timeline.words[row] > 0 {
      if people.partyOf[Int(timeline.actors[row])] != timeline.parties[row] { rows.append(Int32(row)) }
    }
    let contexts = evidence.contexts.map { $0.with(roster) }
    var done = heard
    evidence.fetch(rows.map { timeline.places[Int($0)] }) { position, claim, batch in
      let row = rows[position]
      let place = timeline.places[Int(row)]
      let sink = BatchSink(contexts[claim], ear: ear)
      sink.read(batch, with: evidence.claims[claim].open)
      done[row] = Relistening.row(of: place, in: sink.slot)
    }
    heard = done
    missed = rows.count - heard.count
  }

  private static func row(of place: Place, in slot: Slot) -> Heard? {
    var hit = 0
    var content = 0
    for row in slot.rows {
      if row.event.place.part == place.part, row.event.place.hash == place.hash {
        return Heard(
          event: row.event, hits: Array(slot.hits[hit..<hit + Int(row.hits)]),
          content: Array(slot.content[content..<content + Int(row.content)]))
      }
      hit += Int(row.hits)
      content += Int(row.content)
    }
    return nil
  }
}
