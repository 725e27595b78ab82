package import Events
package import Rules
package import Setup

/// Quiet blocks of an alliance, laid in a drawn order to a history of a year, with half a year before it that tells the rules what is usual.
///
/// What the order of weeks means is gone: no trend, nothing that answers across weeks. What fires in it fires by chance.
/// A day's weekday and hour stay. Days off move with their block, for the block is thin because of them: a week of Christmas laid on March would look like a silence, and a full week of
/// March on Christmas like none. Blocks of a holiday season are laid on holiday seasons, where rules expect less, as far as there are any. The alliance is in the stage in which it is
/// at the end, and what it has agreed holds: what is asked is what its present rules raise.
package struct ShuffledHistory: Sendable {
  package let timeline: Timeline
  package let alliance: Alliance
  /// The days whose alerts are counted: the last year of it.
  package let counted: ClosedRange<Day>
  /// The first day that is not laid.
  package let end: Day
  /// The blocks, by their position in the quiet time, in the order in which they are laid.
  package let order: [Int]

  /// Blocks before those that are counted, and those that are.
  static let before = 7
  static let year = 13

  /// Years of which alerts are counted.
  package static var years: Double { Double(year * QuietTime.block) / 365.25 }
}

/// Lays the quiet time of an alliance in any order.
package struct Shuffling: Sendable {
  private let context: RuleContext
  private let alliance: Alliance
  private let quiet: QuietTime
  private let conversations: Conversations
  /// Of each block the events that move with it.
  private let events: [[Int]]
  private let end: Day

  /// - Parameters:
  ///   - context: as of the end of the time that is looked at.
  ///   - alliance: as its file has it: absences that were announced come again with what announced them.
  package init(_ context: RuleContext, _ alliance: Alliance, _ quiet: QuietTime) {
    (self.context, self.alliance, self.quiet) = (context, alliance, quiet)
    conversations = Conversations(context, quiet)
    var events = [[Int]](repeating: [], count: quiet.blocks.count)
    for (event, block) in conversations.blocks.enumerated() where block >= 0 { events[Int(block)].append(event) }
    self.events = events
    // Today's place in the calendar, so that what holds until a day holds: the last Monday.
    end = context.lastDay + 1 + -(context.lastDay + 1).weekday
  }

  /// Conversations that were left out because they did not stay in quiet time.
  package var leftOut: Int { conversations.leftOut }

  /// One history; the same number gives the same one.
  package func history(_ number: Int, seed: UInt64) -> ShuffledHistory {
    let count = ShuffledHistory.before + ShuffledHistory.year
    let starts = (0..<count).map { end + QuietTime.block * ($0 - count) }
    let order = order(of: starts, number, seed: seed)
    return ShuffledHistory(
      timeline: timeline(order, starts), alliance: laid(order, starts),
      counted: starts[ShuffledHistory.before]...(end + -1), end: end, order: order)
  }

  /// Which block lies where: all of a season once before any of them comes again, so that what somebody wrote once is not heard twice within weeks.
  private func order(of starts: [Day], _ number: Int, seed: UInt64) -> [Int] {
    let season = quiet.blocks.indices.filter { Shuffling.isSeason(quiet.blocks[$0]) }
    let usual = quiet.blocks.indices.filter { !season.contains($0) }
    var left: [Bool: [Int]] = [:]
    var order: [Int] = []
    var draw = seed &+ UInt64(number) &* 0xd134_2543_de82_ef95
    for start in starts {
      let wanted = Shuffling.isSeason(start) && !season.isEmpty || usual.isEmpty
      // A season that has one block is longer than it: what lies there already is not laid once more beside it.
      let isSeason = wanted && !(season.count == 1 && order.last == season[0] && !usual.isEmpty)
      if left[isSeason, default: []].isEmpty {
        var all = (isSeason ? season : usual).map { (Shuffling.mixed(&draw), $0) }.sorted { $0 < $1 }.map(\.1)
        if all.count > 1, all[0] == order.last { all.swapAt(0, all.count - 1) }
        left[isSeason] = all
      }
      order.append(left[isSeason, default: []].removeFirst())
    }
    return order
  }

  /// Whether half of a block or more lies in a holiday season.
  private static func isSeason(_ start: Day) -> Bool {
    2 * (0..<QuietTime.block).count { HolidaySeason.contains(start + $0) } >= QuietTime.block
  }

  /// The next number of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
  private static func mixed(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// The alliance on the days that were laid.
  private func laid(_ order: [Int], _ starts: [Day]) -> Alliance {
    var alliance = alliance
    for party in alliance.parties.indices {
      let calendar = alliance.parties[party].calendar
      var off: Set<Day> = []
      for (block, start) in zip(order, starts) {
        for day in 0..<QuietTime.block {
          let there = quiet.blocks[block] + day
          if calendar.holidays.contains(there) || calendar.pauses.contains(where: { $0.from <= there && there <= $0.to }) {
            off.insert(start + day)
          }
        }
      }
      alliance.parties[party].calendar.holidays = off
      alliance.parties[party].calendar.pauses = []
    }
    if let stage = alliance.stage(on: context.lastDay) {
      alliance.stages = [Alliance.Stage(stage, from: starts[0])]
    } else {
      alliance.stages = []
    }
    return alliance
  }

  /// An event where it is laid.
  private struct Laid {
    var time: Timestamp
    var event: Int
    var position: Int
  }

  private func timeline(_ order: [Int], _ starts: [Day]) -> Timeline {
    let old = context.timeline
    let zone = alliance.zone
    let finish = zone.start(of: end)
    var rows: [Laid] = []
    for (position, block) in order.enumerated() {
      let shift = starts[position] - quiet.blocks[block]
      for event in events[block] {
        let time = zone.instant(day: context.days[event] + shift, millisecondsOfDay: zone.timeOfDay(of: old.times[event]))
        if time < finish { rows.append(Laid(time: time, event: event, position: position)) }
      }
    }
    rows.sort { ($0.time, $0.position, $0.event) < ($1.time, $1.position, $1.event) }
    var new = Timeline()
    (new.names, new.people, new.containers) = (old.names, old.people, old.containers)
    new.sourceTable = sources(old, from: zone.start(of: starts[0]), to: finish)
    var places: [LaidKey: Int32] = [:]
    var threads: [LaidKey: Int32] = [:]
    for (index, laid) in rows.enumerated() {
      let shift = starts[laid.position] - quiet.blocks[order[laid.position]]
      places[LaidKey(number: Int32(laid.event), part: 0, position: laid.position)] = Int32(index)
      var row = Timeline.Row(old, laid.event)
      row.time = laid.time
      row.due = row.due.map { $0 + shift }
      if row.thread >= 0 {
        // Laid twice it is two conversations.
        let key = LaidKey(number: row.thread, part: conversations.parts[laid.event], position: laid.position)
        row.thread = threads[key] ?? Int32(threads.count)
        threads[key] = row.thread
      }
      row.replyParent = row.replyParent < 0 ? -1 : places[LaidKey(number: row.replyParent, part: 0, position: laid.position)] ?? -1
      new.append(row, hits: old.hits(of: laid.event), participants: old.participants(of: laid.event), content: old.content(of: laid.event))
    }
    for (position, block) in order.enumerated() {
      let shift = starts[position] - quiet.blocks[block]
      for absence in old.absences {
        guard let event = places[LaidKey(number: absence.event, part: 0, position: position)] else { continue }
        new.absences.append(
          Absence(event: event, party: absence.party, days: absence.days.lowerBound + shift...absence.days.upperBound + shift))
      }
    }
    new.absences.sort { $0.event < $1.event }
    return new
  }

  /// What something is called where it may be laid several times.
  private struct LaidKey: Hashable {
    var number: Int32
    var part: Int32
    var position: Int
  }

  /// The steady sources, which cover all of it.
  private func sources(_ old: Timeline, from: Timestamp, to: Timestamp) -> [Source] {
    old.sourceTable.enumerated().map { number, source in
      var source = source
      let isSteady = quiet.steady.contains(number)
      (source.coveredFrom, source.coveredEnd, source.lastRecorded) = isSteady ? (from, to, to) : (nil, nil, nil)
      source.endsWithItsRecords = false
      return source
    }
  }
}

extension Timeline.Row {
  /// An event of a timeline as it was before it became a row.
  fileprivate init(_ timeline: Timeline, _ event: Int) {
    self.init(time: timeline.times[event], kind: timeline.kinds[event])
    (quality, flags, actor, party) = (timeline.qualities[event], timeline.flags[event], timeline.actors[event], timeline.parties[event])
    (audience, channel, thread) = (timeline.audiences[event], timeline.channels[event], timeline.threads[event])
    (subject, replyParent, topics) = (timeline.subjects[event], timeline.replyParents[event], timeline.topics[event])
    (words, ownPronouns, otherPronouns) = (timeline.words[event], timeline.ownPronouns[event], timeline.otherPronouns[event])
    (language, due, minutes) = (timeline.languages[event], timeline.due(of: event), timeline.minutes[event])
    (source, place) = (timeline.sources[event], timeline.places[event])
  }
}
