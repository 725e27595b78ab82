import Decoding

/// What stands above notes that Gemini took in a Google Meet: who was invited, and what is attached.
///
/// `Invited a@acme.example b@globex.example` or `Invited [Anna](mailto:a@acme.example) [Ben](mailto:b@globex.example)`, then `Attachments ...` and
/// `Meeting records ...`.
struct GeminiNotes {
  private(set) var invited: [MinutesPerson] = []
  /// The lines that hold nothing else, as written.
  private(set) var lines: Set<String> = []
  /// The heading below the one that says only "Notes"; empty if there is none.
  private(set) var title = ""

  /// How many lines are looked at.
  private static let depth = 40
  private static let labels = ["attachments ", "meeting records "]

  init(_ text: String) {
    let headings = text.split(separator: "\n", maxSplits: GeminiNotes.depth).prefix(GeminiNotes.depth).filter { $0.hasPrefix("#") }.prefix(
      2)
    if headings.count == 2, MeetTranscript.bare(headings[0]).lowercased().drop(while: { !$0.isLetter }) == "notes" {
      title = String(MeetTranscript.bare(headings[1]))
    }
    for line in text.split(separator: "\n", maxSplits: GeminiNotes.depth).prefix(GeminiNotes.depth) where line.utf8.count < 20_000 {
      let bare = MeetTranscript.bare(line)
      let lower = bare.prefix(20).lowercased()
      if lower.hasPrefix("invited"), let people = GeminiNotes.people(bare.dropFirst(7)) {
        invited += people
        lines.insert(String(line))
      } else if GeminiNotes.labels.contains(where: lower.hasPrefix) {
        lines.insert(String(line))
      }
    }
    if invited.isEmpty { lines = [] }
  }

  /// The people of a list of addresses; `nil` where there is none, for "Invited" begins sentences too.
  private static func people(_ list: Substring) -> [MinutesPerson]? {
    var people: [MinutesPerson] = []
    var rest = list.drop { " :*_\t".contains($0) }
    while let first = rest.first {
      if first == "[", let close = rest.firstIndex(of: "]"), let end = rest[close...].firstIndex(of: ")"), rest[close...].hasPrefix("](") {
        let target = rest[rest.index(close, offsetBy: 2)..<end]
        var person = MinutesPerson(name: rest[rest.index(after: rest.startIndex)..<close].trimmed)
        person.address = address(target.lowercased().hasPrefix("mailto:") ? target.dropFirst(7) : target) ?? ""
        if person.name.contains("@"), person.address.isEmpty { person.address = address(person.name[...]) ?? "" }
        people.append(person)
        rest = rest[end...].dropFirst()
      } else {
        let word = rest.prefix { !" ,;\t".contains($0) }
        if !word.isEmpty {
          guard let address = address(word) else { return nil }
          var person = MinutesPerson(name: address)
          person.address = address
          people.append(person)
        }
        rest = rest[word.endIndex...]
      }
      rest = rest.drop { " ,;\t".contains($0) }
    }
    return people.contains { !$0.address.isEmpty } ? people : nil
  }

  private static func address(_ text: Substring) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.utf8.count < 200 else { return nil }
    return text.lowercased()
  }
}
