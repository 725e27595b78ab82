package import Events
import Setup

extension RuleContext {
  /// What an event can be linked by.
  package func links(of event: Int) -> Links {
    var links = Links()
    links.add(timeline, event)
    return links
  }

  /// What a set of events can be linked by.
  package func links(of events: some Sequence<Int>) -> Links {
    var links = Links()
    for event in events { links.add(timeline, event) }
    return links
  }

  /// Whether two events have something in common, asked of the columns themselves: rules ask it for thousands of pairs.
  package func isLinked(_ a: Int, _ b: Int, by keys: SameKeys) -> Bool {
    if keys.contains(.pair) { return true }
    if keys.contains(.thread), timeline.threads[a] >= 0, timeline.threads[a] == timeline.threads[b] { return true }
    guard keys.contains(.topic) else { return false }
    if timeline.topics[a] & timeline.topics[b] != 0 { return true }
    if timeline.subjects[a] >= 0, timeline.subjects[a] == timeline.subjects[b] { return true }
    return sharesContent(a, b)
  }

  /// Whether two events are about one thing and not only about one declared topic, which may hold a year's work: by thread, subject, reference or words.
  package func isSameThing(_ a: Int, _ b: Int) -> Bool {
    timeline.threads[a] >= 0 && timeline.threads[a] == timeline.threads[b]
      || timeline.subjects[a] >= 0 && timeline.subjects[a] == timeline.subjects[b] || sharesContent(a, b)
  }

  /// One shared reference or two shared content words; both lists ascend. Words do not join what two different tickets are about.
  private func sharesContent(_ a: Int, _ b: Int) -> Bool {
    var i = Int(timeline.firstContent[a])
    var j = Int(timeline.firstContent[b])
    let endA = Int(timeline.firstContent[a + 1])
    let endB = Int(timeline.firstContent[b + 1])
    var shared = 0
    while i < endA, j < endB {
      if timeline.content[i] == timeline.content[j] {
        shared += 1
        if timeline.content[i] >= Timeline.referenceBit { return true }
        i += 1
        j += 1
      } else if timeline.content[i] < timeline.content[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared > 1 && (timeline.references(of: a).isEmpty || timeline.references(of: b).isEmpty)
  }

  /// Whether an event has anything to be linked by.
  package func isLinkable(_ event: Int) -> Bool {
    timeline.topics[event] != 0 || timeline.threads[event] >= 0 || timeline.subjects[event] >= 0
      || timeline.firstContent[event] < timeline.firstContent[event + 1]
  }

  /// Whether an event says what it is about: by a declared topic, a reference, or a thread or subject that was there before it.
  func namesItsMatter(_ event: Int) -> Bool {
    if timeline.topics[event] != 0 || !timeline.references(of: event).isEmpty { return true }
    return [index.first(ofThread: timeline.threads[event]), index.first(ofSubject: timeline.subjects[event])].contains { first in
      first.map { $0 < event } ?? false
    }
  }

  /// The declared topics of some events, by id, in the order of the alliance file.
  package func topicIDs(_ bits: UInt64) -> [String] {
    alliance.topics.indices.filter { $0 < 64 && bits & (1 << UInt64($0)) != 0 }.map { alliance.topics[$0].id }
  }

  /// The parties at which a hit is aimed: the one that it names, the only other one in the room, the only other one in the alliance.
  package func targets(of use: HitUse, by writer: PartyIndex) -> [PartyIndex] {
    let parties = alliance.parties.count
    if parties == 2 { return [1 - writer] }
    let named = Int(timeline.hits[use.hit].named)
    if named < parties, named != writer { return [named] }
    let others = timeline.audiences[use.event].subtracting(PartySet(writer))
    return others.count == 1 ? others.indices : []
  }
}
