import Events

/// Who is who: identities joined to people, each with a party where exactly one claims them.
///
/// A table's row joins its id and address. A full name (two words or more) joins what stands under it, unless it stands at two parties; a person
/// of no party joins a known one only where all the names they share lead to one party. Nothing depends on the order of identities or parties.
struct ResolvedPeople: Sendable {
  /// Sorted by name and identities.
  private(set) var people: [Person] = []
  /// The person of each identity of the book.
  private(set) var personOf: [Int32] = []
  /// Per person: a table calls them a program.
  private(set) var isBot: [Bool] = []
  /// The party of each identity, -1 if none.
  private(set) var partyOf: [Int8] = []
  /// The party of a folded full name, where all who bear it are of that party.
  private(set) var partyOfName: [String: Int8] = [:]
  /// Names of people whom two parties claim; they count for neither.
  private(set) var contested: [String] = []

  init(_ book: PeopleBook, links: [(Int32, Int32)], directory: Directory) {
    let names = ResolvedPeople.fullNames(of: book)
    var sets = UnionFind(count: book.count)
    for (a, b) in links { sets.join(a, b) }
    var parties = Parties(book, directory, &sets)

    var bearers: [String: [Int32]] = [:]
    for (identity, own) in names.enumerated() { for name in own { bearers[name, default: []].append(Int32(identity)) } }
    ResolvedPeople.joinNamesakes(bearers, &sets, &parties)
    collect(book, &sets, parties)
    for (name, identities) in bearers {
      let claimed = Set(identities.map { partyOf[Int($0)] })
      if claimed.count == 1, let party = claimed.first, party >= 0 { partyOfName[name] = party }
    }
  }

  /// The folded full names of each identity; none for one that carries names without a common word, because such an address is shared.
  private static func fullNames(of book: PeopleBook) -> [[String]] {
    book.identities.indices.map { index in
      let identity = book.identities[index]
      let texts = book.labels[index].union(identity.kind == .name ? [identity.text] : [])
      let folded = Set(texts.map { FoldedName($0) }.filter { $0.isFull && !$0.key.contains("@") }.map(\.key)).sorted()
      guard let first = folded.first else { return [] }
      let common = folded.dropFirst().reduce(Set(first.split(separator: " "))) { $0.intersection($1.split(separator: " ")) }
      return common.isEmpty ? [] : folded
    }
  }

  /// The parties of sets of identities, kept while sets are joined.
  private struct Parties {
    /// -1 none, -2 contested.
    var ofSet: [Int8]

    init(_ book: PeopleBook, _ directory: Directory, _ sets: inout UnionFind) {
      var best: [Directory.Standing] = Array(repeating: Directory.Standing(), count: book.count)
      for index in book.identities.indices {
        let identity = book.identities[index]
        let root = Int(sets.root(Int32(index)))
        // Each name beside the identity is asked for in turn; which one comes first makes no difference.
        for label in book.labels[index].isEmpty ? [""] : book.labels[index] {
          let standing = directory.standing(identity.kind, identity.text, label: label)
          if standing.ground > best[root].ground {
            best[root] = standing
          } else if standing.ground == best[root].ground, standing.party != best[root].party {
            best[root].party = -2
          }
        }
      }
      ofSet = best.map(\.party)
    }
  }

  private static func joinNamesakes(_ bearers: [String: [Int32]], _ sets: inout UnionFind, _ parties: inout Parties) {
    let groups = bearers.keys.sorted().map { bearers[$0] ?? [] }
    // First whom no party claims among themselves, and each party's own people among themselves.
    let before = parties.ofSet
    var startRoots = sets
    for group in groups {
      var firsts: [Int8: Int32] = [:]
      for identity in group {
        let party = before[Int(startRoots.root(identity))]
        guard party != -2 else { continue }
        if let first = firsts[party] { sets.join(first, identity) } else { firsts[party] = identity }
      }
    }
    // Then the unclaimed with the claimed, where all names that they share lead to one party.
    var leads: [Int32: (party: Int8, with: [Int32])] = [:]
    for group in groups {
      let roots = Set(group.map { sets.root($0) }).sorted()
      let known = roots.filter { parties.ofSet[Int($0)] >= 0 }
      for root in roots where parties.ofSet[Int(root)] == -1 {
        for other in known {
          let party = parties.ofSet[Int(other)]
          if let lead = leads[root] {
            leads[root] = (lead.party == party ? party : -2, lead.with + [other])
          } else {
            leads[root] = (party, [other])
          }
        }
      }
    }
    for root in leads.keys.sorted() {
      guard let lead = leads[root], lead.party >= 0 else { continue }
      for other in lead.with { sets.join(root, other) }
      parties.ofSet[Int(sets.root(root))] = lead.party
    }
  }

  private mutating func collect(_ book: PeopleBook, _ sets: inout UnionFind, _ parties: Parties) {
    var members: [Int32: [Int32]] = [:]
    for index in book.identities.indices { members[sets.root(Int32(index)), default: []].append(Int32(index)) }
    var found: [(person: Person, scope: Int32, bot: Bool, members: [Int32])] = []
    for (root, own) in members {
      let party = parties.ofSet[Int(root)]
      var texts: Set<String> = []
      var names: Set<String> = []
      for index in own {
        let identity = book.identities[Int(index)]
        texts.insert(identity.text)
        names.formUnion(book.labels[Int(index)])
        if identity.kind == .name { names.insert(identity.text) }
      }
      let all = texts.union(names).sorted()
      let name = names.min { ResolvedPeople.reads($0, before: $1) } ?? ResolvedPeople.handle(own.map { book.identities[Int($0)] })
      if party == -2 { contested.append(name) }
      let scope = own.map { book.identities[Int($0)].scope }.max() ?? -1
      found.append((Person(name: name, party: max(-1, party), identities: all), scope, own.contains { book.bots.contains($0) }, own))
    }
    found.sort { a, b in
      if a.person.name != b.person.name { return a.person.name < b.person.name }
      if a.person.identities != b.person.identities { return a.person.identities.lexicographicallyPrecedes(b.person.identities) }
      return (a.scope, a.person.party) < (b.scope, b.person.party)
    }
    personOf = Array(repeating: -1, count: book.count)
    partyOf = Array(repeating: -1, count: book.count)
    for (number, entry) in found.enumerated() {
      people.append(entry.person)
      isBot.append(entry.bot)
      for index in entry.members {
        personOf[Int(index)] = Int32(number)
        partyOf[Int(index)] = entry.person.party
      }
    }
    contested.sort()
  }

  /// Whether a name is the better one to show: a full name in normal case and natural order first.
  private static func reads(_ a: String, before b: String) -> Bool {
    func cost(_ name: String) -> Int {
      var cost = FoldedName(name).isFull ? 0 : 8
      if name.contains(",") || name.contains("(") || name.contains("[") { cost += 2 }
      if name == name.uppercased() || name == name.lowercased() { cost += 1 }
      if name.contains("@") { cost += 16 }
      return cost
    }
    return (cost(a), a) < (cost(b), b)
  }

  /// What stands for a person without a name: the address, else the id.
  private static func handle(_ identities: [Identity]) -> String {
    let addresses = identities.filter { $0.kind == .address }.map(\.text)
    return addresses.min() ?? identities.map(\.text).min() ?? ""
  }
}
