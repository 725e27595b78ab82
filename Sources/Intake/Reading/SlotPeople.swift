import Events

/// The people of one slot: each pair of identity and name is looked at once, every later time it is one lookup of bytes.
struct SlotPeople: Sendable {
  /// Identities in the order in which they appeared, with the party as known while streaming.
  private(set) var identities: [Identity] = []
  private(set) var parties: [Int8] = []
  /// Names that stood beside identities.
  private(set) var labels: [(identity: Int32, label: String)] = []
  /// Whether a record that was kept names the identity.
  var isUsed: [Bool] = []
  private var pairs = ByteTable()
  private var identityOfPair: [Int32] = []
  private var numbers: [Identity: Int32] = [:]
  private var scratch: [UInt8] = []

  /// The slot's number of a person.
  mutating func number(_ kind: IdentityKind, _ text: Span<UInt8>, label: Span<UInt8>, roster: Roster, scope: Int32) -> Int32 {
    var key: [UInt8] = []
    swap(&key, &scratch)
    key.removeAll(keepingCapacity: true)
    key.append(kind.rawValue)
    for index in text.indices { key.append(text[index]) }
    key.append(0)
    for index in label.indices { key.append(label[index]) }
    let pair = Int(pairs.index(of: key.span))
    swap(&key, &scratch)
    if pair < identityOfPair.count { return identityOfPair[pair] }

    let identity = Identity(kind, SlotPeople.string(text), scope: scope)
    let label = SlotPeople.string(label)
    let number: Int32
    if let known = numbers[identity] {
      number = known
      if parties[Int(number)] < 0 { parties[Int(number)] = roster.party(of: identity, label: label) }
    } else {
      number = Int32(identities.count)
      numbers[identity] = number
      identities.append(identity)
      parties.append(roster.party(of: identity, label: label))
      isUsed.append(false)
    }
    if !label.isEmpty { labels.append((number, label)) }
    identityOfPair.append(number)
    return number
  }

  /// The text without blanks at its ends; invalid UTF-8 is repaired.
  private static func string(_ bytes: Span<UInt8>) -> String {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    var copy: [UInt8] = []
    copy.reserveCapacity(end - start)
    for index in start..<end { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self)
  }
}
