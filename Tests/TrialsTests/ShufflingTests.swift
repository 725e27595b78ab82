import Events
import Rules
import Setup
import TestSupport
import Testing
import Trials

/// Quiet time is cut into weeks and laid anew, and nothing but its order changes.
@Suite struct ShufflingTests {
  private static let first = Day(number: 20_458)  // 2026-01-05, a Monday
  private static let weeks = 40
  private static let zone = ZoneRules(identifier: "Europe/Amsterdam") ?? .utc

  /// Forty weeks of two parties: a conversation of two messages three days apart begins on every second day, a meeting is on every fourth Tuesday.
  private static func timeline() -> Timeline {
    var rows: [(row: Timeline.Row, answers: Int32?)] = []
    for day in stride(from: 0, to: weeks * 7, by: 2) {
      for step in 0..<2 {
        var row = Timeline.Row(
          time: zone.instant(day: first + day + 3 * step, millisecondsOfDay: Int64(9 + step) * 3_600_000), kind: .message)
        (row.party, row.actor, row.audience, row.thread) = (Int8(step), Int32(step), PartySet([0, 1].map { PartySet($0) }), Int32(day))
        // The words of a conversation say which it is, wherever it is laid.
        row.words = UInt32(day)
        if first + day + 3 * step < first + weeks * 7 { rows.append((row, nil)) }
      }
    }
    for day in stride(from: 1, to: weeks * 7, by: 28) {
      var row = Timeline.Row(time: zone.instant(day: first + day, millisecondsOfDay: 50_400_000), kind: .meeting)
      (row.audience, row.thread, row.words) = (PartySet([0, 1].map { PartySet($0) }), 1000, 5000)
      rows.append((row, nil))
    }
    rows.sort { ($0.row.time, $0.row.thread) < ($1.row.time, $1.row.thread) }
    var timeline = Timeline()
    timeline.people = [Person(name: "Ada", party: 0, identities: []), Person(name: "Ben", party: 1, identities: [])]
    var source = Source(path: "chat")
    (source.coveredFrom, source.coveredEnd) = (zone.start(of: first), zone.start(of: first + weeks * 7))
    timeline.sourceTable = [source]
    var opened: [Int32: Int32] = [:]
    for (row, _) in rows {
      var row = row
      if row.kind == .message {
        row.replyParent = opened[row.thread] ?? -1
        opened[row.thread] = Int32(timeline.count)
      }
      timeline.append(row, hits: [], participants: [], content: [])
    }
    return timeline
  }

  private static func context(_ timeline: Timeline) -> RuleContext {
    let holiday = WorkCalendar(holidays: [first + 9])
    let alliance = Alliance(
      id: "a-b", purpose: "a test", zone: zone,
      parties: [Party(id: "a", name: "A", calendar: holiday), Party(id: "b", name: "B")])
    return RuleContext(timeline: timeline, alliance: alliance, families: [], asOf: zone.start(of: first + weeks * 7))
  }

  /// A harm in the middle: what lies within four weeks of it is not quiet.
  private static let harm = first + 20 * 7
  private static let marked = MarkedEvents([MarkedEvents.Event(day: harm, what: .escalation)])

  private static func shuffled(_ number: Int, seed: UInt64 = 1) -> (history: ShuffledHistory, context: RuleContext, quiet: QuietTime) {
    let context = context(timeline())
    let quiet = QuietTime(context, rules: [], marked: marked)
    return (Shuffling(context, context.alliance, quiet).history(number, seed: seed), context, quiet)
  }

  @Test func quietTimeIsCutIntoBlocksOfWholeWeeks() {
    let quiet = Self.shuffled(0).quiet
    #expect(quiet.blocks.count >= QuietTime.fewest)
    #expect(
      quiet.blocks.allSatisfy { $0.weekday == 0 && ($0 - Self.first) % QuietTime.block == (quiet.blocks[0] - Self.first) % QuietTime.block }
    )
    for start in quiet.blocks {
      #expect(start + QuietTime.block <= Self.harm - QuietTime.around || start > Self.harm + QuietTime.around)
    }
    #expect(quiet.lost == [.harm: 2 * QuietTime.around + 1])
  }

  @Test func aConversationStaysWhole() {
    let (history, _, _) = Self.shuffled(3)
    let timeline = history.timeline
    var conversations: [Int32: [Int]] = [:]
    for event in 0..<timeline.count where timeline.kinds[event] == .message {
      conversations[timeline.threads[event], default: []].append(event)
    }
    #expect(conversations.count > 100)
    var lone = 0
    for (_, events) in conversations {
      #expect(Set(events.map { timeline.words[$0] }).count == 1)
      guard events.count == 2 else {
        lone += 1
        continue
      }
      let days = events.map { Self.zone.day(of: timeline.times[$0]) }
      #expect(days[1] - days[0] == 3)
      #expect(timeline.replyParents[events[1]] == Int32(events[0]))
    }
    // Only what begins in the last days of all has its answer after the end.
    #expect(lone <= 4)
  }

  @Test func weekdayAndHourAreKept() {
    let (history, context, _) = Self.shuffled(1)
    var places: [UInt32: Set<String>] = [:]
    func place(_ time: Timestamp) -> String { "\(Self.zone.day(of: time).weekday) \(Self.zone.timeOfDay(of: time))" }
    for event in 0..<context.timeline.count {
      places[context.timeline.words[event], default: []].insert(place(context.timeline.times[event]))
    }
    for event in 0..<history.timeline.count {
      #expect(places[history.timeline.words[event]]?.contains(place(history.timeline.times[event])) == true)
    }
    #expect(history.timeline.times == history.timeline.times.sorted())
  }

  @Test func nothingOfOtherTimeIsInIt() {
    let (history, context, quiet) = Self.shuffled(2)
    var days: [UInt32: [Day]] = [:]
    for event in 0..<context.timeline.count where context.timeline.kinds[event] == .message {
      days[context.timeline.words[event], default: []].append(context.days[event])
    }
    for event in 0..<history.timeline.count where history.timeline.kinds[event] == .message {
      #expect(days[history.timeline.words[event]]?.allSatisfy(quiet.holds) == true)
    }
    #expect(days.values.contains { !$0.allSatisfy(quiet.holds) })
    // One began two days before the time that is not quiet, and went on into it.
    #expect(Shuffling(context, context.alliance, quiet).leftOut > 0)
  }

  @Test func theSameSeedGivesTheSameHistory() {
    let (one, two, other) = (Self.shuffled(4).history, Self.shuffled(4).history, Self.shuffled(4, seed: 2).history)
    #expect(one.order == two.order && one.timeline.times == two.timeline.times && one.timeline.words == two.timeline.words)
    #expect(one.order != other.order && one.order != Self.shuffled(5).history.order)
  }

  @Test func aWeekHoldsAsMuchAsBefore() {
    let (history, context, quiet) = Self.shuffled(6)
    let before = (0..<context.count).count { quiet.index(of: context.days[$0]) != nil }
    let (old, new) = (
      Double(before) / Double(quiet.blocks.count), Double(history.timeline.count) / Double(history.order.count)
    )
    #expect(abs(new - old) < 0.05 * old, "\(new) a block instead of \(old)")
    let meetings = history.timeline.kinds.count { $0 == .meeting }
    #expect(meetings == history.order.count)
  }

  @Test func daysOffMoveWithTheirBlock() throws {
    for number in 0..<5 {
      let (history, _, quiet) = Self.shuffled(number)
      let off = history.alliance.parties[0].calendar.holidays
      let laid = history.order.count { quiet.blocks[$0] <= Self.first + 9 && Self.first + 9 < quiet.blocks[$0] + QuietTime.block }
      #expect(off.count == laid)
      #expect(history.alliance.parties[1].calendar.holidays.isEmpty)
      for day in off { #expect(day.weekday == (Self.first + 9).weekday) }
    }
  }

  @Test func everyBlockIsLaidBeforeAnyComesAgain() {
    for number in 0..<20 {
      let order = Self.shuffled(number).history.order
      for (one, next) in zip(order, order.dropFirst()) { #expect(one != next, "seed 1, history \(number): \(order)") }
    }
  }
}
