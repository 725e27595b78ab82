import Events
import Rules

/// Which block each event of a timeline moves with.
///
/// A conversation moves whole with the block in which it begins: torn apart, its requests would stand without their answers, and the shuffling itself would raise
/// what is to be counted. What it says after the end of its block lies over the next one, as far behind its beginning as it was. A thread that rested for two weeks begins
/// anew: some tools have one thread a topic, for years. Meetings, with all that is recorded of them, move by their own day, for a series would else move as one.
/// A conversation that goes on into time that is not quiet is left out whole.
struct Conversations: Sendable {
  /// Of each event its block; -1 if it is left out.
  private(set) var blocks: [Int32]
  /// Of each event the part of its thread that it belongs to, from 0.
  private(set) var parts: [Int32]
  /// Conversations that began in a block, and were left out because they did not stay in quiet time.
  private(set) var leftOut = 0

  /// Days without a word after which a thread begins anew.
  static let rest = 14

  init(_ context: RuleContext, _ quiet: QuietTime) {
    let timeline = context.timeline
    blocks = [Int32](repeating: -1, count: context.count)
    parts = [Int32](repeating: 0, count: context.count)
    /// Of each thread its newest conversation, by its first event.
    var open: [Int32: (first: Int, last: Day, part: Int32)] = [:]
    var members: [Int: [Int]] = [:]
    /// Of each event in a conversation the first of it.
    var roots: [Int: Int] = [:]
    for event in 0..<context.count where quiet.steady.contains(Int(timeline.sources[event])) {
      let day = context.days[event]
      guard Conversations.isOfOne(timeline.kinds[event]) else {
        if quiet.holds(day), let block = quiet.index(of: day) { blocks[event] = Int32(block) }
        continue
      }
      let thread = timeline.threads[event]
      guard thread >= 0 else {
        // What answers something belongs to it, also where the tool keeps no threads.
        let parent = Int(timeline.replyParents[event])
        let first = parent >= 0 ? roots[parent] ?? event : event
        roots[event] = first
        members[first, default: []].append(event)
        continue
      }
      if let known = open[thread], day - known.last <= Conversations.rest {
        open[thread]?.last = day
        parts[event] = known.part
        members[known.first, default: []].append(event)
      } else {
        let part = open[thread].map { $0.part + 1 } ?? 0
        open[thread] = (event, day, part)
        parts[event] = part
        members[event, default: []].append(event)
      }
      roots[event] = open[thread]?.first
    }
    for (first, all) in members {
      guard let block = quiet.index(of: context.days[first]) else { continue }
      guard all.allSatisfy({ quiet.holds(context.days[$0]) }) else {
        leftOut += 1
        continue
      }
      for event in all { blocks[event] = Int32(block) }
    }
  }

  private static func isOfOne(_ kind: EventKind) -> Bool { kind == .message || kind == .reaction }
}
