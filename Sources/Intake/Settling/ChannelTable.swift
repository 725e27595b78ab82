import Events

/// Who reads which channel, by the tables of the exports.
struct ChannelTable: Sendable {
  /// A channel of one source; the same name in another source is another channel.
  struct Key: Hashable {
    var source: UInt16
    var name: [UInt8]
  }

  /// The members' identities in the book; a channel without any says nothing.
  private(set) var members: [Key: Set<Int32>] = [:]

  mutating func add(source: UInt16, name: String, members: [Int32]) {
    guard !members.isEmpty else { return }
    self.members[Key(source: source, name: Array(name.utf8)), default: []].formUnion(members)
  }
}
