import Events

/// What the alliance file says about who belongs to which party: members, domains, and what texts call the parties.
struct Directory: Sendable {
  /// Why an identity is of a party; the stronger reason wins over the weaker.
  enum Ground: UInt8, Comparable {
    case none, organisation, domain, member
    static func < (a: Ground, b: Ground) -> Bool { a.rawValue < b.rawValue }
  }

  /// A party together with the reason; `party` is -1 where nobody claims the identity or two do.
  struct Standing: Equatable {
    var party: Int8 = -1
    var ground: Ground = .none
  }

  /// -2 marks what two parties claim.
  private var ids: [String: Int8] = [:]
  private var addresses: [String: Int8] = [:]
  private var memberNames: [String: Int8] = [:]
  private var organisations: [String: Int8] = [:]
  private var domains: [String: Int8] = [:]

  /// Identities, names and domains that two parties claim, ascending; they count for neither.
  private(set) var contested: [String] = []

  init(parties: [Party]) {
    for (index, party) in parties.enumerated() {
      let party8 = Int8(clamping: index)
      for member in party.members {
        claim(\.ids, member, party8)
        if Directory.isAddress(member) {
          claim(\.addresses, member.lowercased(), party8)
        } else {
          claim(\.memberNames, FoldedName(member).key, party8)
        }
      }
      for domain in party.domains { claim(\.domains, Directory.bareDomain(domain), party8) }
      for name in Set([party.id, party.name] + party.aliases) { claim(\.organisations, FoldedName(name).key, party8) }
    }
    contested = Array(Set(contested)).sorted()
  }

  private mutating func claim(_ table: WritableKeyPath<Directory, [String: Int8]>, _ key: String, _ party: Int8) {
    guard !key.isEmpty else { return }
    if let other = self[keyPath: table][key], other != party {
      self[keyPath: table][key] = -2
      contested.append(key.lowercased())
    } else {
      self[keyPath: table][key] = party
    }
  }

  /// The party of an identity by itself, and of a display name beside it.
  func standing(_ kind: IdentityKind, _ identity: String, label: String = "") -> Standing {
    let own = standing(kind, identity)
    guard !label.isEmpty, own.ground != .member else { return own }
    let beside = standing(named: label)
    // A namesake at the other party is somebody else: the address speaks louder than the name beside it.
    if own.party >= 0, beside.party != own.party { return own }
    return beside.ground > own.ground ? beside : own
  }

  private func standing(_ kind: IdentityKind, _ identity: String) -> Standing {
    switch kind {
    case .id:
      if let party = ids[identity] { return Standing(party: max(-1, party), ground: .member) }
      return Directory.isAddress(identity) ? standing(.address, identity.lowercased()) : Standing()
    case .address:
      let lower = identity.lowercased()
      if let party = addresses[lower] { return Standing(party: max(-1, party), ground: .member) }
      return standing(domainOf: lower)
    case .name:
      return Directory.isAddress(identity) ? standing(.address, identity) : standing(named: identity)
    }
  }

  private func standing(named name: String) -> Standing {
    if let party = ids[name] { return Standing(party: max(-1, party), ground: .member) }
    let folded = FoldedName(name)
    if let party = memberNames[folded.key] { return Standing(party: max(-1, party), ground: .member) }
    if let party = organisations[folded.key] ?? organisations[folded.bracket] {
      return Standing(party: max(-1, party), ground: .organisation)
    }
    return Standing()
  }

  /// The longest declared domain that is the address's own or one above it.
  private func standing(domainOf address: String) -> Standing {
    guard let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) else { return Standing() }
    var rest = address[address.utf8.index(after: at)...]
    while !rest.isEmpty {
      if let party = domains[String(rest)] { return Standing(party: max(-1, party), ground: .domain) }
      guard let dot = rest.utf8.firstIndex(of: UInt8(ascii: ".")) else { break }
      rest = rest[rest.utf8.index(after: dot)...]
    }
    return Standing()
  }

  /// Something with one `@` inside and no blank.
  static func isAddress(_ text: String) -> Bool {
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), at != text.utf8.startIndex else { return false }
    return !text.utf8.contains(UInt8(ascii: " ")) && text.utf8.index(after: at) != text.utf8.endIndex
  }

  private static func bareDomain(_ domain: String) -> String {
    var bare = Substring(domain.lowercased())
    while let first = bare.first, first == "@" || first == "." || first == "*" { bare.removeFirst() }
    return String(bare)
  }
}
