import Events

/// Writes the meetings as an iCalendar file (RFC 5545): a zone, recurring meetings, and their cancelled, removed and moved instances.
struct CalendarWriter {
  let alliance: SimulatedAlliance

  var file: SimulatedFile {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example Groupware//Calendar 7.2//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:\(alliance.id)", "X-WR-TIMEZONE:\(alliance.zone.identifier)",
    ]
    lines += CalendarWriter.centralEurope(alliance.zone.identifier)
    for (index, series) in alliance.series.enumerated() { lines += events(of: series, number: index) }
    lines.append("END:VCALENDAR")
    return SimulatedFile("exports/calendar.ics", CalendarWriter.folded(lines))
  }

  private func events(of series: SimulatedSeries, number: Int) -> [String] {
    let uid = "\(alliance.id)-\(number + 1)@\(alliance.parties[alliance.people[series.organiser].party].domain)"
    let removed = series.exceptions.filter { if case .removed = $0.change { true } else { false } }
    let lastRemoval = removed.map(\.entered).max()
    let until = alliance.zone.instant(day: series.until, millisecondsOfDay: Int64(series.startsAt) * 60_000)
    var lines = head(uid, entered: lastRemoval ?? series.first - 14, sequence: removed.count, summary: series.name)
    lines += times(series, on: series.first, startsAt: series.startsAt)
    lines.append("RRULE:FREQ=WEEKLY;INTERVAL=\(max(1, series.every / 7));UNTIL=\(instant(until))")
    lines += removed.map { "EXDATE;TZID=\(alliance.zone.identifier):\(local($0.day, series.startsAt))" }
    lines += ["STATUS:CONFIRMED"] + attendees(series, declined: []) + ["END:VEVENT"]
    for exception in series.exceptions {
      var day = exception.day
      var startsAt = series.startsAt
      var declined: [Int] = []
      var status = "CONFIRMED"
      switch exception.change {
      case .removed: continue
      case .cancelled: status = "CANCELLED"
      case .moved(let other, let minutes): (day, startsAt) = (other, minutes)
      case .declined(let who): declined = who
      }
      lines += head(uid, entered: exception.entered, sequence: removed.count + 1, summary: series.name)
      lines.append("RECURRENCE-ID;TZID=\(alliance.zone.identifier):\(local(exception.day, series.startsAt))")
      lines += times(series, on: day, startsAt: startsAt)
      lines += ["STATUS:\(status)"] + attendees(series, declined: declined) + ["END:VEVENT"]
    }
    return lines
  }

  private func head(_ uid: String, entered: Day, sequence: Int, summary: String) -> [String] {
    let stamp = instant(alliance.zone.instant(day: entered, millisecondsOfDay: 34_200_000))
    return ["BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(stamp)", "LAST-MODIFIED:\(stamp)", "SEQUENCE:\(sequence)", "SUMMARY:\(summary)"]
  }

  private func times(_ series: SimulatedSeries, on day: Day, startsAt: Int) -> [String] {
    [
      "DTSTART;TZID=\(alliance.zone.identifier):\(local(day, startsAt))",
      "DTEND;TZID=\(alliance.zone.identifier):\(local(day, startsAt + series.length))",
    ]
  }

  private func attendees(_ series: SimulatedSeries, declined: [Int]) -> [String] {
    let organiser = alliance.people[series.organiser]
    return ["ORGANIZER;CN=\"\(organiser.name)\":mailto:\(organiser.address)"]
      + series.invited.enumerated().map { position, person in
        let answer = declined.contains(person) ? "DECLINED" : position % 7 == 6 ? "TENTATIVE" : "ACCEPTED"
        return
          "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\(answer);CN=\"\(alliance.people[person].name)\":mailto:\(alliance.people[person].address)"
      }
  }

  private func local(_ day: Day, _ minutes: Int) -> String {
    "\(day)T\(twoDigits(minutes / 60))\(twoDigits(minutes % 60))00".filter { $0 != "-" }
  }
  private func instant(_ time: Timestamp) -> String { time.iso8601.filter { $0 != "-" && $0 != ":" } }

  /// The rules of central European summer time under the name of a zone that follows them.
  static func centralEurope(_ identifier: String) -> [String] {
    [
      "BEGIN:VTIMEZONE", "TZID:\(identifier)", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
      "DTSTART:19700329T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
      "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]
  }

  /// Lines of at most 75 bytes with CRLF; a character is never cut.
  static func folded(_ lines: [String]) -> String {
    var out = ""
    for line in lines {
      var column = 0
      for character in line.unicodeScalars {
        let width = String(character).utf8.count
        if column + width > 74 {
          out += "\r\n "
          column = 1
        }
        out.unicodeScalars.append(character)
        column += width
      }
      out += "\r\n"
    }
    return out
  }
}
