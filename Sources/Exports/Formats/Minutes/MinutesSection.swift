/// What a heading or a label of minutes says of the lines below or after it.
enum MinutesSection {
  case attendees
  /// Invited or expected, and not there.
  case absent
  case decisions
  case actions
  case agenda
  case other

  private static let attendance: Set<String> = [
    "present", "participants", "attendees", "attendance", "in attendance", "attending", "attended", "who was there", "members present",
    "people present", "roll call",
    "anwesend", "anwesende", "teilnehmer", "teilnehmende", "aanwezig", "aanwezigen", "présents", "participants présents", "asistentes",
    "guests", "observers",
  ]
  private static let absence: Set<String> = [
    "absent", "regrets", "apologies", "apologies for absence", "excused", "not present", "entschuldigt", "abwesend", "afwezig", "excusés",
    "absents", "ausentes",
  ]
  private static let decided: Set<String> = [
    "decisions", "decision", "resolutions", "resolution", "decisions made", "beschlüsse", "besluiten", "décisions", "decisiones",
  ]
  private static let acts: Set<String> = [
    "actions", "action items", "action item", "action points", "actions and next steps", "next steps", "todo", "todos", "to do", "tasks",
    "follow up", "follow-up",
    "follow-ups", "aufgaben", "maßnahmen", "actiepunten", "acciones",
  ]
  private static let planned: Set<String> = [
    "agenda", "minutes", "meeting minutes", "meeting notes", "topics", "tagesordnung", "ordre du jour", "protokoll", "notulen",
  ]

  /// The section that a heading opens; the number of people in brackets, a number before and marks around it do not count.
  init(heading: some StringProtocol) {
    let words = MinutesSection.plain(heading)
    if MinutesSection.attendance.contains(words) {
      self = .attendees
    } else if MinutesSection.absence.contains(words) {
      self = .absent
    } else if MinutesSection.decided.contains(words) {
      self = .decisions
    } else if MinutesSection.acts.contains(words) {
      self = .actions
    } else if MinutesSection.planned.contains(words) {
      self = .agenda
    } else {
      self = .other
    }
  }

  /// `**3. Attendees (26 total):**` as `attendees`.
  private static func plain(_ heading: some StringProtocol) -> String {
    var words = heading.lowercased()[...]
    if let bracket = words.firstIndex(where: { $0 == "(" || $0 == "[" }) { words = words[..<bracket] }
    let marks: (Character) -> Bool = { $0.isWhitespace || "*_#:.-–".contains($0) || $0.isNumber }
    words = words.drop(while: marks)
    while let last = words.last, marks(last) { words.removeLast() }
    return String(words)
  }

  /// Whether a line without heading marks is one of the known headings and nothing else: plain text has no marks.
  static func isHeading(_ line: Substring) -> Bool {
    guard line.utf8.count < 60, !line.contains("\n") else { return false }
    if case .other = MinutesSection(heading: line) { return false }
    return true
  }

  /// `Present: Anna, Ben` as its section and the rest of the line.
  static func label(_ line: Substring) -> (section: MinutesSection, rest: Substring)? {
    guard let colon = line.firstIndex(of: ":"), line.distance(from: line.startIndex, to: colon) < 40 else { return nil }
    let section = MinutesSection(heading: line[..<colon])
    guard section == .attendees || section == .absent else { return nil }
    let rest = line[line.index(after: colon)...].drop { "*_ \t".contains($0) }
    return (section, rest)
  }
}
