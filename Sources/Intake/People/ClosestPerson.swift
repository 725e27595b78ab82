import Events

/// Whom somebody without a party may be: the person of a party who is called much the same.
struct ClosestPerson {
  private struct Known {
    var person: Int
    /// Folded names and the local parts of addresses.
    var words: [[UInt8]]
  }

  private let known: [Known]
  private let people: [Person]

  init(_ people: [Person]) {
    self.people = people
    known = people.indices.filter { people[$0].party >= 0 }.map { Known(person: $0, words: ClosestPerson.words(of: people[$0])) }
  }

  /// The person at the least edit distance, at most a quarter of the longer text; ties go to the first in the order of people.
  func closest(to person: Person) -> Int? {
    var best: (person: Int, distance: Int)?
    for word in ClosestPerson.words(of: person) {
      for candidate in known {
        for other in candidate.words {
          let limit = min(max(word.count, other.count) / 4, best.map { $0.distance - 1 } ?? .max)
          guard limit >= 0, abs(word.count - other.count) <= limit, let distance = ClosestPerson.distance(word, other, limit: limit) else {
            continue
          }
          best = (candidate.person, distance)
        }
      }
    }
    return best?.person
  }

  private static func words(of person: Person) -> [[UInt8]] {
    var words: Set<String> = []
    for identity in person.identities {
      if Directory.isAddress(identity) {
        words.insert(FoldedName(String(identity.prefix { $0 != "@" })).key)
      } else {
        words.insert(FoldedName(identity).key)
      }
    }
    return words.filter { $0.utf8.count >= 3 && $0.utf8.count <= 64 }.sorted().map { Array($0.utf8) }
  }

  /// The number of letters added, dropped or changed; `nil` beyond the limit.
  private static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices { row.append(min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))) }
      if let least = row.min(), least > limit { return nil }
      last = row
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
