import Decoding

/// What a heading or a label of minutes says of the lines below or after it.
enum MinutesSection {
  case attendees
  /// Invited or expected, and not there.
  case absent
  case decisions
  case actions
  case agenda
  case other

  private static let attendance: [String] = [
    "present", "participants", "attendees", "attendance", "in attendance", "attending", "attended", "who was there", "members present",
    "people present", "roll call",
    "anwesend", "anwesende", "teilnehmer", "teilnehmende", "aanwezig", "aanwezigen", "présents", "participants présents", "asistentes",
    "guests", "observers",
  ]
  private static let absence: [String] = [
    "absent", "regrets", "apologies", "apologies for absence", "excused", "not present", "entschuldigt", "abwesend", "afwezig", "excusés",
    "absents", "ausentes",
  ]
  private static let decided: [String] = [
    "decisions", "decision", "resolutions", "resolution", "decisions made", "beschlüsse", "besluiten", "décisions", "decisiones",
  ]
  private static let acts: [String] = [
    "actions", "action items", "action item", "action points", "actions and next steps", "next steps", "todo", "todos", "to do", "tasks",
    "follow up", "follow-up",
    "follow-ups", "aufgaben", "maßnahmen", "actiepunten", "acciones",
  ]
  private static let planned: [String] = [
    "agenda", "minutes", "meeting minutes", "meeting notes", "topics", "tagesordnung", "ordre du jour", "protokoll", "notulen",
  ]

  /// The section that a heading opens; the number of people in brackets, a number before and marks around it do not count.
  init<Text: StringProtocol>(heading: Text) where Text.SubSequence == Substring {
    self = MinutesSection.words(of: heading[...]).flatMap { MinutesSection.known[$0] } ?? .other
  }

  private static let known: [String: MinutesSection] = Dictionary(
    uniqueKeysWithValues: [
      (attendance, MinutesSection.attendees), (absence, .absent), (decided, .decisions), (acts, .actions), (planned, .agenda),
    ].flatMap { words, section in words.map { ($0, section) } })
  private static let longest = known.keys.map(\.utf8.count).max() ?? 0

  /// `**3. Attendees (26 total):**` as `attendees`; `nil` for what is too long for a known heading.
  private static func words(of heading: Substring) -> String? {
    let view = heading.utf8
    let bytes = view.span
    func isMark(_ byte: UInt8) -> Bool { byte.isSpace || byte.isDigit || "*_#:.-".utf8.contains(byte) }
    var end = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: "("), bytes[end] != UInt8(ascii: "[") {
      if bytes[end] >= 0x80 { return wordsBeyondASCII(of: heading) }
      end += 1
    }
    var start = 0
    while start < end, isMark(bytes[start]) { start += 1 }
    while end > start, isMark(bytes[end - 1]) { end -= 1 }
    return end - start > longest ? nil : heading.bytes(start..<end).lowercased()
  }

  /// The same where not all of it is ASCII.
  private static func wordsBeyondASCII(of heading: Substring) -> String {
    var words = heading.lowercased()[...]
    if let bracket = words.firstIndex(where: { $0 == "(" || $0 == "[" }) { words = words[..<bracket] }
    let marks: (Character) -> Bool = { $0.isWhitespace || "*_#:.-–".contains($0) || $0.isNumber }
    words = words.drop(while: marks)
    while let last = words.last, marks(last) { words.removeLast() }
    return String(words)
  }

  /// Whether a line without heading marks is one of the known headings and nothing else: plain text has no marks.
  static func isHeading(_ line: Substring) -> Bool {
    guard line.utf8.count < 60, !line.utf8.contains(10) else { return false }
    if case .other = MinutesSection(heading: line) { return false }
    return true
  }

  /// `Present: Anna, Ben` as its section and the rest of the line.
  static func label(_ line: Substring) -> (section: MinutesSection, rest: Substring)? {
    guard let colon = line.offset(within: 40, of: { $0 == UInt8(ascii: ":") }) else { return nil }
    let section = MinutesSection(heading: line.bytes(0..<colon))
    guard section == .attendees || section == .absent else { return nil }
    let rest = line.bytes(colon + 1..<line.utf8.count).dropping { "*_ \t".utf8.contains($0) }
    return (section, rest)
  }
}
