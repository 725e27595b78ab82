public import Events
public import Setup

extension Person {
  /// By what they are known again: addresses and ids that are unique, else full names within the party, else whatever they are called.
  ///
  /// - Parameter party: the id of their party; empty if they have none.
  func keys(party: String) -> [String] {
    let unique = identities.filter { Directory.isAddress($0) || Identity.isUnique($0) }
    if !unique.isEmpty { return Person.sorted(unique.map(Person.key)) }
    let full = identities.filter { FoldedName($0).isFull }
    // A number alone is somebody else in the next export.
    let texts = full.isEmpty ? identities.filter { $0.contains { $0.isLetter } } : full
    return Person.sorted(texts.map { Person.named($0, party) })
  }

  /// Whether a list holds them, by anything that they are known by now.
  func isIn(_ forgotten: Forgotten, party: String) -> Bool {
    identities.contains { text in
      forgotten.contains(Person.key(text)) || forgotten.contains(Person.named(text, party)) || forgotten.contains(Person.named(text, ""))
    }
  }

  /// A text in one spelling: addresses in lower case, names folded, ids as they stand.
  static func key(_ text: String) -> String {
    if Directory.isAddress(text) { return text.lowercased() }
    let folded = FoldedName(text)
    return folded.isFull ? folded.key : text
  }

  private static func named(_ text: String, _ party: String) -> String { "\(party)\n\(key(text))" }

  private static func sorted(_ texts: [String]) -> [String] { Array(Set(texts)).sorted() }
}

extension Intake {
  /// Those whom a text names: an address, an id or a full name, whatever its case and the order of its words; positions in `Timeline.people`.
  public func people(named text: String) -> [Int] {
    let wanted = Person.key(text)
    return timeline.people.indices.filter { timeline.people[$0].identities.contains { Person.key($0) == wanted } }
  }

  /// The person who is called most nearly so.
  public func closest(to text: String) -> Person? {
    let known = timeline.people.map { person in
      var person = person
      // The search is among people of parties: here anybody may be meant.
      person.party = max(0, person.party)
      return person
    }
    return ClosestPerson(known).closest(to: Person(name: text, party: -1, identities: [text])).map { timeline.people[$0] }
  }

  /// By what a person is known again, for the list of who is forgotten; empty if nothing tells them from others.
  public func keys(of person: Int) -> [String] { timeline.people[person].keys(party: partyID(of: person)) }

  /// What a person is called in full, in one spelling.
  public func names(of person: Int) -> [String] {
    Array(Set(timeline.people[person].identities.filter { FoldedName($0).isFull && !Directory.isAddress($0) }.map(Person.key))).sorted()
  }

  /// The spellings by which a person cannot be mistaken for another: what is searched for in files.
  public func spellings(of person: Int) -> [String] {
    timeline.people[person].identities.filter { Directory.isAddress($0) || Identity.isUnique($0) || FoldedName($0).isFull }
  }

  /// Whether a list of who is forgotten holds a person.
  public func isIn(_ forgotten: Forgotten, _ person: Int) -> Bool { timeline.people[person].isIn(forgotten, party: partyID(of: person)) }

  /// The party of a person; empty if they have none.
  public func partyID(of person: Int) -> String { alliance.partyID(of: timeline.people[person]) }
}

extension Alliance {
  /// The id of a person's party; empty if they have none.
  func partyID(of person: Person) -> String {
    parties.indices.contains(Int(person.party)) ? parties[Int(person.party)].id : ""
  }
}
