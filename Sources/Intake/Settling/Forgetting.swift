import Events
import Setup

/// What is left of people who asked to be forgotten: that a record of their party was there, and when. No word of theirs is heard, no place of theirs is
/// known, and they themselves are nobody; but a request that one of them answered stays answered.
struct Forgetting {
  /// Per person.
  private let isForgotten: [Bool]
  /// How many there are, and how many records they wrote.
  private(set) var people = 0
  private(set) var records = 0
  /// Where their records stand.
  private(set) var places: [Place] = []

  init(_ alliance: Alliance, _ people: ResolvedPeople) {
    guard !alliance.forgotten.people.isEmpty else {
      isForgotten = []
      return
    }
    isForgotten = people.people.map { $0.isIn(alliance.forgotten, party: alliance.partyID(of: $0)) }
    self.people = isForgotten.count { $0 }
  }

  func contains(_ person: Int32) -> Bool { isForgotten.indices.contains(Int(person)) && isForgotten[Int(person)] }

  /// Takes the writer out of a row, and what the row says beyond that it was there.
  mutating func forget(_ row: Int, in timeline: inout Timeline) {
    records += 1
    places.append(timeline.places[row])
    timeline.actors[row] = -1
    timeline.subjects[row] = -1
    timeline.topics[row] = 0
    timeline.languages[row] = .undecided
    timeline.ownPronouns[row] = 0
    timeline.otherPronouns[row] = 0
    timeline.dueDays[row] = .min
    timeline.flags[row].subtract([.question, .quotes])
    timeline.flags[row].insert(.unheard)
  }

  /// What was done, for the account of what was read; empty where nobody is forgotten.
  var notes: [String] {
    guard people > 0 else { return [] }
    return [
      "\(people == 1 ? "one person is" : "\(people) people are") forgotten (\(Forgotten.name)): \(records == 1 ? "one record counts" : "\(records) records count") as volume of their party, and nothing else of them is read"
    ]
  }
}
