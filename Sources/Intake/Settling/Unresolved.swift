import Events

extension Timeline {
  /// The people whom no party claims, with how much they wrote, spoke or attended, and whom they may be; those with most events first.
  ///
  /// - Parameter limit: for so many the closest known person is looked up.
  func unresolvedPeople(but bots: [Bool], limit: Int = 200) -> [UnresolvedPerson] {
    var events = Array(repeating: 0, count: people.count)
    for actor in actors where actor >= 0 { events[Int(actor)] += 1 }
    var isNamed = events.map { $0 > 0 }
    for participant in participants {
      isNamed[Int(participant.person)] = true
      // Whoever was in a meeting is missed there, whether they said a word or not.
      if participant.presence == .attended { events[Int(participant.person)] += 1 }
    }
    let ranked = people.indices.filter { people[$0].party < 0 && !bots[$0] && isNamed[$0] }.sorted { (-events[$0], $0) < (-events[$1], $1) }
    let closest = ClosestPerson(people)
    return ranked.enumerated().map { rank, index in
      var entry = UnresolvedPerson(name: people[index].name, identities: people[index].identities, events: events[index])
      if rank < limit, let match = closest.closest(to: people[index]) {
        entry.closest = people[match].name
        entry.closestParty = PartyIndex(people[match].party)
      }
      return entry
    }
  }
}
