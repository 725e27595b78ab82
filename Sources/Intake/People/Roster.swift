import Events

/// Who belongs where, as far as it is known before a wave of reading begins; shared by all workers.
struct Roster: Sendable {
  let directory: Directory
  private let book: PeopleBook
  private let resolved: ResolvedPeople

  init(directory: Directory, book: PeopleBook) {
    self.directory = directory
    self.book = book
    self.resolved = book.resolved(by: directory)
  }

  /// The party of an identity with a name beside it, -1 if it is not known yet.
  func party(of identity: Identity, label: String) -> Int8 {
    if let number = book.number(of: identity), resolved.partyOf[Int(number)] >= 0 { return resolved.partyOf[Int(number)] }
    let standing = directory.standing(identity.kind, identity.text, label: label)
    if standing.party >= 0 || standing.ground != .none { return standing.party }
    for name in identity.kind == .name ? [label, identity.text] : [label] where !name.isEmpty {
      if let party = resolved.partyOfName[FoldedName(name).key] { return party }
    }
    return -1
  }
}
