import Decoding

/// Who speaks in a line of minutes: the people of the file by full name, first name, handle or initials, and names in the manner of a speaker's tag.
struct MinutesSpeakers {
  /// Attendees by everything that they may be called, in lower case.
  private var called: [String: Int] = [:]
  private let people: [MinutesPerson]
  /// Where they belong, in lower case.
  private let organizations: Set<String>
  /// Tags that come more than once; a capitalised word that does is a name.
  private var repeated: Set<String> = []

  /// Words that stand before a colon and name nobody.
  private static let labels: Set<String> = [
    "a", "q", "note", "notes", "n.b", "nb", "refs", "ref", "references", "related", "question", "questions", "open question", "answer",
    "update", "updates", "meta", "doc",
    "docs", "agenda", "summary", "recording", "date", "time", "location", "place", "venue", "present", "proposal", "background", "status",
    "owner", "due", "links", "link",
    "chair", "scribe", "minutes", "next meeting", "topic", "topics", "goal", "goals", "risk", "risks", "issue", "issues", "example",
    "examples", "features", "demo", "http",
    "https", "calendar", "github issue", "all", "group", "everyone", "context", "outcome", "result", "discussion", "conclusion",
    "consensus", "request", "meeting start",
    "meeting end", "version", "source", "see", "todo", "warning", "important", "fyi", "ps", "p.s", "deadline", "budget", "timeline",
    "priority", "resources", "eli5", "wip",
    "from", "to", "cc", "subject", "key", "pros", "cons", "refresher", "reminder", "reason", "reasons", "decision", "action", "phone",
    "url", "title", "author", "authors", "type", "one", "two", "three",
  ]
  private static let verbs: Set<String> = [
    "noted", "said", "says", "asked", "asks", "reported", "reports", "explained", "explains", "confirmed", "confirms", "announced",
    "stated", "mentioned", "suggested",
    "suggests", "proposed", "proposes", "requested", "replied", "answered", "objected", "raised", "warned", "added", "pointed", "informed",
    "promised", "complained",
    "disagreed", "clarified", "clarifies", "stressed", "emphasised", "emphasized", "wondered", "insisted", "remarked", "responded",
    "argued", "offered", "thinks",
  ]

  private static let longestVerb = verbs.map(\.utf8.count).max() ?? 0

  /// Words that begin sentences and name nobody.
  private static let starters: Set<String> = [
    "he", "she", "they", "we", "you", "it", "i", "the", "this", "that", "these", "those", "there", "nobody", "someone", "somebody", "group",
    "all", "everyone", "board",
    "team", "also", "then", "later", "as", "some", "many", "most", "both", "several", "questions", "question", "concerns", "issues",
    "others", "another", "one", "members",
    "participants", "attendees", "people", "in", "on", "at", "after", "before", "a", "an", "no", "and", "but",
  ]

  init(_ people: [MinutesPerson], text: String) {
    self.people = people
    organizations = Set(people.lazy.map(\.organization).filter { !$0.isEmpty }.map { $0.lowercased() })
    var ambiguous: Set<String> = []
    for (index, person) in people.enumerated() {
      let words = person.name.split(separator: " ")
      var names: Set<String> = [person.handle.lowercased(), person.initials.lowercased()]
      if let first = words.first { names.insert(first.lowercased()) }
      if words.count > 1, let first = words.first?.first, let last = words.last {
        names.insert(last.lowercased())
        names.insert(first.lowercased() + last.lowercased())
      }
      for name in names where name.utf8.count > 1 {
        if let other = called[name], people[other] != person { ambiguous.insert(name) }
        called[name] = index
      }
    }
    for name in ambiguous { called[name] = nil }
    // A full name is its own, whoever else has it for a first name.
    for (index, person) in people.enumerated() { called[person.name.lowercased()] = index }
    var seen: Set<String> = []
    for line in text[...].lines {
      var line = line
      repeat { line = line.dropping { " \t-*+".utf8.contains($0) } } while MinutesSpeakers.dropBullet(&line)
      guard let tag = MinutesSpeakers.tag(line)?.name.lowercased() else { continue }
      if !seen.insert(tag).inserted { repeated.insert(tag) }
    }
  }

  private static func dropBullet(_ line: inout Substring) -> Bool {
    guard let byte = line.utf8.first, byte >= 0x80, line.first == "•" else { return false }
    line = line.dropFirst()
    return true
  }

  /// Who speaks in a line and what; `nil` if the line has no speaker's tag.
  func speaker(_ line: Substring) -> (person: MinutesPerson, text: Substring)? {
    let line = line.dropping { "*_".utf8.contains($0) }
    if let tag = MinutesSpeakers.tag(line) {
      if let person = known(tag.name) { return (person, tag.text) }
      if tag.isHandle || isName(tag.name, organization: tag.organization) {
        var person = MinutesPerson(name: tag.name)
        person.organization = tag.organization
        if tag.isHandle { person.handle = tag.name }
        return (person, tag.text)
      }
      return nil
    }
    return attributed(line)
  }

  /// Whom a name or its short form means among the people of the file.
  func known(_ name: some StringProtocol) -> MinutesPerson? {
    called[name.lowercased()].map { people[$0] }
  }

  /// The words before a colon: `Anna`, `Anna (ACME)`, `Anna de Vries`, `@anna`.
  private static func tag(_ line: Substring) -> (name: String, organization: String, isHandle: Bool, text: Substring)? {
    guard let colon = line.offset(within: 60, of: { $0 == UInt8(ascii: ":") }) else { return nil }
    let said = line.bytes(colon + 1..<line.utf8.count)
    if let next = said.utf8.first, !next.isSpace, next != UInt8(ascii: "*"), next != UInt8(ascii: "_"),
      next < 0x80 || said.first?.isWhitespace != true
    {
      return nil
    }
    var words = line.bytes(0..<colon).trimmed
    let isHandle = words.begins(with: "@")
    if isHandle { words = words.dropFirst() }
    while let last = words.utf8.last, "*_".utf8.contains(last) { words.removeLast() }
    var organization: Substring = ""
    if words.utf8.last == UInt8(ascii: ")"), let open = words.firstIndex(of: "(") {
      organization = words[words.index(after: open)...].dropLast().trimmed
      words = words[..<open].trimmed
      if organization.hasPrefix("@") { organization = "" }
    }
    guard let byte = words.utf8.first, byte.isLetter || byte.isDigit || byte >= 0x80,
      byte < 0x80 || words.first.map({ $0.isLetter || $0.isNumber }) == true,
      words.all(
        { $0.isLetter || $0.isDigit || " .'-_&".utf8.contains($0) }, otherwise: { $0.isLetter || $0.isNumber || " .'’-_&".contains($0) }),
      words.wordCount <= 4, !labels.contains(words.lowercased())
    else { return nil }
    let text = said.dropping { "*_".utf8.contains($0) }.trimmed
    return (String(words), String(organization), isHandle, text)
  }

  /// Whether words that no attendee is called are a name all the same.
  private func isName(_ words: String, organization: String) -> Bool {
    let parts = words.split(separator: " ")
    guard parts.first?.first?.isUppercase == true, parts.last?.first?.isUppercase == true else { return false }
    if !organization.isEmpty { return true }
    let isShout = (2...12).contains(words.utf8.count) && parts.count == 1 && words.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
    // Beside a list of who was there, `DNS: moved over, fine` is what was spoken of, unless somebody is there for it or it comes more than once.
    if isShout {
      return people.isEmpty || repeated.contains(words.lowercased()) || organizations.contains(words.lowercased())
    }
    // Particles as in "Anna de Vries" may be small, other words may not.
    let particles: Set<Substring> = [
      "de", "van", "von", "der", "den", "la", "le", "da", "di", "del", "bin", "al", "el", "ten", "ter", "zu",
    ]
    guard parts.allSatisfy({ $0.first?.isUppercase == true || particles.contains($0) }) else { return false }
    return repeated.contains(words.lowercased()) || (people.isEmpty && parts.count > 1)
  }

  /// `ACME noted that the drawings are late`: the name, and what was noted.
  private func attributed(_ line: Substring) -> (person: MinutesPerson, text: Substring)? {
    let words = line.firstWords(6)
    guard words.count > 2,
      let verb = words.prefix(5).firstIndex(where: {
        $0.utf8.count <= MinutesSpeakers.longestVerb && MinutesSpeakers.verbs.contains($0.lowercased())
      }),
      verb > 0, verb < words.count - 1
    else { return nil }
    let name = line[words[0].startIndex..<words[verb - 1].endIndex]
    let after = line[words[verb].endIndex...].trimmed
    let saysWhat = after.hasPrefix("that ")
    let text = saysWhat ? after.dropFirst(5) : line[words[verb].startIndex...]
    if let person = known(name) { return (person, text) }
    // Of a stranger, "Globex noted that" is clear; "Questions raised" is not.
    let parts = name.split(separator: " ")
    let isShout = parts.count == 1 && name.utf8.count >= 2 && name.allSatisfy { $0.isUppercase || $0.isNumber }
    guard verb <= 3, parts.allSatisfy({ $0.first?.isUppercase == true }), !MinutesSpeakers.starters.contains(parts[0].lowercased()),
      saysWhat || isShout
    else { return nil }
    return (MinutesPerson(name: name), text)
  }
}
