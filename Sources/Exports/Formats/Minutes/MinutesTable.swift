import Decoding
internal import Events

/// A table in minutes: who was there, or what is to be done. What it is told by the names of its columns, else by the heading above it.
struct MinutesTable {
  private let header: [Substring]
  private let rows: [[Substring]]

  private static let names: Set<String> = ["name", "names", "person", "nom", "naam", "nombre", "member", "members"]
  private static let organizations: Set<String> = [
    "company", "organisation", "organization", "party", "affiliation", "firm", "employer", "represents", "representing", "firma",
    "unternehmen", "organisatie", "bedrijf", "société", "empresa",
  ]
  private static let attendance: Set<String> = [
    "attendance", "attended", "status", "present?", "here", "anwesenheit", "aanwezigheid", "present", "anwesend", "aanwezig", "présent",
  ]
  private static let absence: Set<String> = [
    "absent", "no", "n", "apologies", "regrets", "excused", "not present", "abwesend", "entschuldigt", "nein", "afwezig", "nee", "excusé",
    "non",
  ]

  /// - Parameter block: lines of cells between bars; `nil` for code and quotations.
  init?(_ block: String) {
    guard block.hasPrefix("|") else { return nil }
    let lines = block.split(separator: "\n").map(MinutesTable.cells).filter { cells in
      // The line below the header holds dashes only.
      cells.contains { !$0.allSatisfy { "-: ".contains($0) } }
    }
    guard let first = lines.first, first.count >= 2 else { return nil }
    header = first
    rows = Array(lines.dropFirst())
  }

  private static func cells(_ line: Substring) -> [Substring] {
    let inner = line.trimmed.dropFirst()
    return (inner.hasSuffix("|") ? inner.dropLast() : inner).split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// Who was there and who was not, if it is a list of people.
  func people(under section: MinutesSection) -> (present: [MinutesPerson], absent: [MinutesPerson])? {
    let words = header.map { $0.filter { !"*_".contains($0) }.trimmed.lowercased() }
    let own = words.firstIndex { MinutesSection(heading: $0) == .attendees && !MinutesTable.attendance.contains($0) }
    guard let column = own ?? words.firstIndex(where: MinutesTable.names.contains) else {
      guard section == .attendees || section == .absent, actions == nil else { return nil }
      let people = ([header] + rows).compactMap { MinutesTable.person($0[0], beside: $0.count > 1 ? $0[1] : "") }
      return section == .attendees ? (people, []) : ([], people)
    }
    let organization = words.firstIndex(where: MinutesTable.organizations.contains)
    let state = words.firstIndex(where: MinutesTable.attendance.contains)
    // A table of systems has names and a status too.
    let isOfPeople = own != nil || organization != nil || state.map { words[$0] != "status" } ?? false
    guard isOfPeople || section == .attendees || section == .absent, actions == nil else { return nil }
    var people: (present: [MinutesPerson], absent: [MinutesPerson]) = ([], [])
    for row in rows {
      guard row.indices.contains(column),
        let person = MinutesTable.person(row[column], beside: organization.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? "")
      else { continue }
      let says = state.flatMap { row.indices.contains($0) ? row[$0].lowercased() : nil } ?? ""
      if section == .absent || MinutesTable.absence.contains(says) { people.absent.append(person) } else { people.present.append(person) }
    }
    return people
  }

  private static func person(_ name: Substring, beside organization: Substring) -> MinutesPerson? {
    guard var person = MinutesPerson(name) else { return nil }
    if person.organization.isEmpty { person.organization = String(organization) }
    return person
  }

  /// What is to be done, if it is a list of that.
  var actions: [(task: Substring, owner: Substring, due: Substring)]? {
    guard let columns = ActionColumns(header.map(String.init)) else { return nil }
    return rows.compactMap { row in
      func cell(_ column: Int) -> Substring { row.indices.contains(column) ? row[column] : "" }
      return cell(columns.task).isEmpty ? nil : (cell(columns.task), cell(columns.owner), cell(columns.due))
    }
  }
}
