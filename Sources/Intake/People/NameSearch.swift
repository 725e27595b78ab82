import Events
public import Setup

/// What in a text may name somebody: addresses, ids, and words beside each other that may be a full name, each in one spelling.
struct NameSearch {
  let candidates: Set<String>
  /// The whole text, for those who are called by one word.
  let whole: String

  /// Longer names than that nobody writes out.
  private static let longest = 6

  init(_ text: String) {
    whole = Person.key(text)
    var found: Set<String> = []
    for token in text.split(whereSeparator: { $0.isWhitespace || "<>()[]{},;:\"'|".contains($0) }) {
      // A full stop behind an address ends the sentence.
      let word = String(token.reversed().drop { $0 == "." || $0 == "!" || $0 == "?" }.reversed())
      if Directory.isAddress(word) || Identity.isUnique(word) { found.insert(Person.key(word)) }
    }
    let words = FoldedName.words(text.unicodeScalars)
    for start in words.indices {
      for end in start..<min(words.count, start + NameSearch.longest) where end > start {
        found.insert(words[start...end].sorted().joined(separator: " "))
      }
    }
    candidates = found
  }
}

extension Intake {
  /// Whether a text that somebody wrote, a reason for instance, names a person: by an address, an id or a full name.
  public func names(_ person: Int, in text: String) -> Bool {
    let search = NameSearch(text)
    return timeline.people[person].identities.contains { identity in
      let key = Person.key(identity)
      return search.candidates.contains(key) || search.whole == key
    }
  }
}

extension Forgotten {
  /// Whether a text names somebody who is forgotten.
  /// - Parameter parties: the ids of all parties.
  public func isNamed(in text: String, parties: [String]) -> Bool {
    guard !people.isEmpty else { return false }
    let search = NameSearch(text)
    return search.candidates.union([search.whole]).contains { key in
      contains(key) || isName(key) || (parties + [""]).contains { contains("\($0)\n\(key)") }
    }
  }
}
