import Events

/// All identities that the sources showed, with the names that stood beside them and the links that tables stated.
struct PeopleBook: Sendable {
  private(set) var identities: [Identity] = []
  /// Names that stood beside each identity, ascending when resolved.
  private(set) var labels: [Set<String>] = []
  private var numbers: [Identity: Int32] = [:]
  /// Identities that one row of a table gave together.
  private var links: [(Int32, Int32)] = []
  /// Whether a row of a table calls it a program.
  private(set) var bots: Set<Int32> = []

  /// The number of an identity, and one more name beside it.
  mutating func add(_ identity: Identity, label: String = "") -> Int32 {
    let number: Int32
    if let known = numbers[identity] {
      number = known
    } else {
      number = Int32(identities.count)
      numbers[identity] = number
      identities.append(identity)
      labels.append([])
    }
    if !label.isEmpty, label != identity.text { labels[Int(number)].insert(label) }
    return number
  }

  /// Adds a row of a user table: its id and address are one person.
  mutating func add(id: String, address: String, names: [String], bot: Bool, scope: Int32) {
    var first: Int32?
    let given: [(IdentityKind, String)] = [(.id, id), (.address, address)].filter { !$0.1.isEmpty }
    for (kind, text) in given {
      let number = add(Identity(kind, text, scope: scope))
      for name in names where !name.isEmpty { _ = add(identities[Int(number)], label: name) }
      if let first { links.append((first, number)) } else { first = number }
      if bot { bots.insert(number) }
    }
    if first == nil { for name in names where !name.isEmpty { _ = add(Identity(.name, name, scope: scope)) } }
  }

  /// The number of an identity that is there.
  func number(of identity: Identity) -> Int32? { numbers[identity] }

  var count: Int { identities.count }

  /// Joins what is one person and gives each person the party that the directory knows.
  func resolved(by directory: Directory) -> ResolvedPeople { ResolvedPeople(self, links: links, directory: directory) }
}
