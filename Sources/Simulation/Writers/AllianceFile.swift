import Events

/// Writes the alliance file and the holiday calendars beside it.
struct AllianceFile {
  let alliance: SimulatedAlliance
  let story: Story
  let setup: Story.Setup

  var files: [SimulatedFile] {
    var files = [SimulatedFile("alliance.yaml", text)]
    for party in alliance.parties where !party.holidayFile.isEmpty && !files.contains(where: { $0.path == party.holidayFile }) {
      files.append(SimulatedFile(party.holidayFile, holidays(of: party)))
    }
    return files
  }

  private var text: String {
    var lines = setup.modeline.isEmpty ? [] : [setup.modeline]
    lines += [
      "# Made by the story generator; the people and organisations are invented.", "alliance: \(alliance.id)", "purpose: \(setup.purpose)",
      "timezone: \(alliance.zone.identifier)", "approved: {by: \(setup.agreedBy), until: 2027-06-30, basis: \(setup.basis)}", "parties:",
    ]
    for (index, party) in alliance.parties.enumerated() { lines += self.party(party, index) }
    lines.append("stages: [" + setup.stages.map { "{stage: \($0.stage), from: \($0.from)}" }.joined(separator: ", ") + "]")
    lines.append("agreed:")
    lines.append("  notice: {" + setup.notice.map { "\($0.topic): \($0.time)" }.joined(separator: ", ") + "}")
    lines.append("  reply: \(setup.reply)")
    lines.append("  meetings: [" + setup.meetings.map { "{name: \($0.name), every: \($0.every)}" }.joined(separator: ", ") + "]")
    lines.append("topics:")
    lines += setup.topics.map { "  - {id: \($0.id), terms: [\($0.terms.joined(separator: ", "))]}" }
    lines.append("sources:")
    // An archive is not exported anew: nothing says when the next one is due.
    lines += sources.map { "  - {path: \($0.path), covers: [\(alliance.from), \($0.to)]}" }
    lines.append(
      "privacy: {quotes: 2, include: [], exclude: [\"#hr-*\"], min_writers: 3}")
    return lines.joined(separator: "\n") + "\n"
  }

  private var sources: [(path: String, to: Day)] {
    var sources: [(String, Day)] = []
    if !alliance.channels.isEmpty { sources.append(("exports/slack", alliance.to)) }
    sources.append(("exports/mail.mbox", alliance.mailUntil ?? alliance.to))
    sources.append(("exports/calendar.ics", alliance.to))
    if story.meetings.contains(where: \.minutes) { sources.append(("exports/minutes", alliance.to)) }
    return sources
  }

  private func party(_ party: SimulatedParty, _ index: Int) -> [String] {
    let members = alliance.people(of: index).map { alliance.people[$0] }
    var calendar = "weekend: [sat, sun]"
    if !party.holidayFile.isEmpty { calendar += ", holidays: \(party.holidayFile)" }
    if !party.calendar.pauses.isEmpty {
      calendar +=
        ", pauses: [" + party.calendar.pauses.map { "{from: \($0.from), to: \($0.to), why: \($0.why)}" }.joined(separator: ", ") + "]"
    }
    var lines = [
      "  - id: \(party.id)", "    name: \(party.name)", "    aliases: [\(party.aliases.joined(separator: ", "))]",
      "    domains: [\(party.domain)]", "    members:",
    ]
    lines += members.map { alliance.channels.isEmpty ? "      - \"\($0.name)\"" : "      - \($0.userID)\n      - \"\($0.name)\"" }
    return lines + ["    calendar: {\(calendar)}"]
  }

  private func holidays(of party: SimulatedParty) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example Groupware//Holidays//EN", "CALSCALE:GREGORIAN"]
    for day in party.calendar.holidays.sorted() {
      let digits = day.description.filter { $0 != "-" }
      let next = (day + 1).description.filter { $0 != "-" }
      lines += [
        "BEGIN:VEVENT", "UID:\(digits)@\(party.holidayFile)", "DTSTAMP:20250102T090000Z", "DTSTART;VALUE=DATE:\(digits)",
        "DTEND;VALUE=DATE:\(next)",
        "SUMMARY:Public holiday", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    return CalendarWriter.folded(lines + ["END:VCALENDAR"])
  }
}
