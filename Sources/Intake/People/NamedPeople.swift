package import Events

/// Whose somebody is whom a file beside the exports names: by what the alliance file says of its parties, and nothing else.
package struct NamedPeople: Sendable {
  private let directory: Directory
  private let parties: [Party]

  package init(_ parties: [Party]) {
    directory = Directory(parties: parties)
    self.parties = parties
  }

  /// The party of somebody: a member, an address under a domain, or what the party itself is called; `nil` if it is none's, or claimed by two.
  package func party(of name: String) -> PartyIndex? {
    let found = directory.standing(.name, name).party
    return found >= 0 ? Int(found) : nil
  }

  /// All that a party or somebody of it may be called; of an address also the same under each of their domains. For whoever wonders who was meant.
  package func known(beside name: String) -> [String] {
    let local = Directory.isAddress(name) ? name.prefix { $0 != "@" } : ""
    return parties.flatMap { party in
      party.members + [party.id, party.name] + party.aliases + (local.isEmpty ? [] : party.domains.map { "\(local)@\($0)" })
    }
  }
}
