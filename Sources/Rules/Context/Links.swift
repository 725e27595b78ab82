import Events

/// Which of its ways two events may be linked by: the `same:` key of a rule.
package struct SameKeys: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Declared terms, a reference, the normalised subject, or two shared content words, of which one may be a day.
  package static let topic = SameKeys(rawValue: 1)
  package static let thread = SameKeys(rawValue: 2)
  /// Between the same two is enough.
  package static let pair = SameKeys(rawValue: 4)
  /// The next word of the other side in the same room, within a working day.
  package static let turn = SameKeys(rawValue: 8)
  /// The same within half a working day: for what a busy room easily talks past.
  package static let soon = SameKeys(rawValue: 16)
}

/// What two events or episodes can have in common.
public struct Links: Hashable, Sendable {
  /// Declared topics, as bits.
  public var topics: UInt64 = 0
  /// Threads and normalised subjects, as numbers of the timeline's names.
  public var threads: Set<Int32> = []
  public var subjects: Set<Int32> = []
  /// Hashes of references: tickets, clauses, documents.
  public var references: Set<UInt32> = []
  /// Hashes of content words.
  public var words: Set<UInt32> = []

  public init() {}

  /// Whether there is anything to link by.
  public var isEmpty: Bool { topics == 0 && threads.isEmpty && subjects.isEmpty && references.isEmpty && words.isEmpty }
}

extension Links {
  mutating func add(_ timeline: Timeline, _ event: Int) {
    topics |= timeline.topics[event]
    if timeline.threads[event] >= 0 { threads.insert(timeline.threads[event]) }
    if timeline.subjects[event] >= 0 { subjects.insert(timeline.subjects[event]) }
    for hash in timeline.content(of: event) {
      if hash < Timeline.referenceBit { words.insert(hash) } else { references.insert(hash) }
    }
  }

  /// Whether the two have something in common in one of the given ways. One shared reference or two shared content words make a shared topic.
  package func meets(_ other: Links, by keys: SameKeys) -> Bool {
    if keys.contains(.thread), !threads.isDisjoint(with: other.threads) { return true }
    guard keys.contains(.topic) else { return false }
    if topics & other.topics != 0 || !subjects.isDisjoint(with: other.subjects) { return true }
    if !references.isDisjoint(with: other.references) { return true }
    return sharesTwoWords(with: other)
  }

  /// Asked of many pairs of findings: no set is made for the answer.
  private func sharesTwoWords(with other: Links) -> Bool {
    let (few, many) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    guard few.count > 1 else { return false }
    var shared = 0
    for word in few where many.contains(word) {
      shared += 1
      if shared == 2 { return true }
    }
    return false
  }

  /// Both together.
  package mutating func merge(_ other: Links) {
    topics |= other.topics
    threads.formUnion(other.threads)
    subjects.formUnion(other.subjects)
    references.formUnion(other.references)
    words.formUnion(other.words)
  }
}

/// Links that many events are held against: most of them are told apart without a search in a set.
struct LinkProbe {
  private let links: Links
  /// A bit for each value of the lower bits of a hash of the content.
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ links: Links) {
    self.links = links
    for hash in links.words { mark(hash) }
    for hash in links.references { mark(hash) }
  }

  private mutating func mark(_ hash: UInt32) { bits[Int(hash >> 6 & 63)] |= 1 << UInt64(hash & 63) }

  private func mayHold(_ hash: UInt32) -> Bool { bits[Int(hash >> 6 & 63)] & 1 << UInt64(hash & 63) != 0 }

  /// Whether there is anything to link by.
  var isEmpty: Bool { links.isEmpty }

  /// What `Links.meets` says of the links of an event, by topic or thread.
  func meets(_ event: Int, in timeline: Timeline) -> Bool {
    if timeline.threads[event] >= 0, links.threads.contains(timeline.threads[event]) { return true }
    if links.topics & timeline.topics[event] != 0 { return true }
    if timeline.subjects[event] >= 0, links.subjects.contains(timeline.subjects[event]) { return true }
    var shared = 0
    for hash in timeline.content(of: event) where mayHold(hash) {
      if hash >= Timeline.referenceBit {
        if links.references.contains(hash) { return true }
      } else if links.words.contains(hash) {
        shared += 1
      }
    }
    return shared > 1
  }
}
