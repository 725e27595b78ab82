import Events

/// Writes minutes as Markdown, one file a meeting.
struct MinutesWriter {
  let alliance: SimulatedAlliance

  var files: [SimulatedFile] {
    alliance.minutes.map { minutes in
      let name = minutes.title.lowercased().split(separator: " ").joined(separator: "-")
      return SimulatedFile("exports/minutes/\(minutes.day)-\(name).md", text(of: minutes))
    }
  }

  private func text(of minutes: SimulatedMinutes) -> String {
    let end = minutes.startsAt + minutes.length
    let month = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ][minutes.day.civil.month - 1]
    var lines = [
      "# \(minutes.title), \(minutes.day)", "",
      "Date: \(minutes.day.civil.day) \(month) \(minutes.day.civil.year), \(clock(minutes.startsAt))-\(clock(end))", "", "## Present", "",
    ]
    lines += minutes.present.map(person)
    if !minutes.absent.isEmpty { lines += ["", "## Absent", ""] + minutes.absent.map(person) }
    lines += ["", "## Notes", ""]
    for (number, item) in minutes.items.enumerated() {
      lines += ["### \(number + 1). \(item.title)", ""] + item.lines.flatMap { [$0, ""] }
    }
    lines += ["## Decisions", ""] + minutes.decisions.map { "- \($0)" } + ["", "## Actions", ""]
    lines += minutes.actions.map { "- [\($0.done ? "x" : " ")] \(alliance.people[$0.owner].name): \($0.text) (due \($0.due))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func person(_ index: Int) -> String {
    "- \(alliance.people[index].name) (\(alliance.parties[alliance.people[index].party].name))"
  }
  private func clock(_ minutes: Int) -> String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }
}
