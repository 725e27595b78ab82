import Events

extension Story {
  /// An alliance in which nothing goes wrong, for counting false alarms: everyday threads in clumps, holidays, every request answered.
  ///
  /// - Parameters:
  ///   - parties: 2 to 8 of them, eight people each, all of them in the same three channels.
  ///   - months: of 30 days, from Monday 2 September 2024 on.
  ///   - dispersion: variance over mean of the weekly number of threads; 1 is Poisson, conversation in real projects has about 3.
  ///   - threadsPerWeek: cross-party threads in a full week, of about 2.7 messages each.
  ///   - holidays: two weeks in summer, ten days in winter and single days that differ between the parties; without them every working day is alike.
  public static func quiet(
    parties count: Int = 2, months: Int = 12, dispersion: Double = 3, threadsPerWeek: Double = 16, holidays: Bool = true
  ) -> Story {
    let count = max(2, min(8, count))
    let from = Day(story: "2024-09-02")
    let to = from + (max(1, months) * 30 - 1)
    var traffic = Traffic()
    traffic.threadsPerWeek = threadsPerWeek
    traffic.dispersion = dispersion
    let names = ["Northgate", "Southmoor", "Eastfield", "Westbrook", "Highmere", "Lowdale", "Farholm", "Nearwick"]
    let parties = names.prefix(count).enumerated().map { index, name in
      SimulatedParty(
        id: name.lowercased(), name: name, aliases: ["\(name) Group"], calendar: holidays ? calendar(from, to, party: index) : .standard)
    }
    let everybody = parties.indices.reduce(into: PartySet()) { $0.insert(PartySet($1)) }
    return Story(
      id: "quiet", zone: .amsterdam, from: from, to: to, parties: parties, people: quietPeople(count),
      channels: [
        SimulatedChannel("general", parties: everybody, purpose: "Everything"),
        SimulatedChannel("site", parties: everybody, purpose: "On site", weight: 1.4),
        SimulatedChannel("data", parties: everybody, purpose: "Data"),
      ],
      traffic: traffic, vocabulary: .depots, meetings: quietMeetings(from, to, parties: parties))
  }

  private static func quietPeople(_ parties: Int) -> [Person] {
    let first = ["Ada", "Ben", "Cleo", "Dirk", "Elsa", "Finn", "Gita", "Hugo"]
    let last = ["Arends", "Blom", "Coster", "Drost", "Evers", "Fokker", "Groen", "Haas"]
    return (0..<parties).flatMap { party in
      first.indices.map { index in
        let name = "\(first[index]) \(last[(index + party) % last.count])"
        return Person("\(party)-\(index)", name, "Staff", party, activity: index < 5 ? 1 : 0.4)
      }
    }
  }

  private static func calendar(_ from: Day, _ to: Day, party: Int) -> WorkCalendar {
    var calendar = WorkCalendar()
    for year in from.civil.year...to.civil.year {
      for (month, first, length, why) in [(12, 23, 12, "winter"), (7, 20 + party % 3 * 3, 14, "summer")] {
        if let start = Day(year: year, month: month, day: first) {
          calendar.pauses.append(WorkCalendar.Pause(from: start, to: start + length, why: why))
        }
      }
      for (month, day) in [(4, 27 - party), (5, 1 + party * 4), (11, 11 + party)] {
        if let day = Day(year: year, month: month, day: day) { calendar.holidays.insert(day) }
      }
    }
    return calendar
  }

  private static func quietMeetings(_ from: Day, _ to: Day, parties: [SimulatedParty]) -> [Meeting] {
    let everybody = parties.indices.flatMap { party in (0..<3).map { "\(party)-\($0)" } }
    func meeting(_ name: String, _ offset: Int, _ every: Int, _ at: Int) -> Meeting {
      let days = stride(from: from.number + Int32(offset), through: to.number, by: every).map { Day(number: $0) }
      let free = days.filter { day in parties.contains { !$0.calendar.isWorkday(day) } }
      return Meeting(
        name, first: (from + offset).description, every: every, at: at, length: 45, invited: everybody, until: to.description,
        exceptions: free.map { ($0.description, .removed, ($0 - 14).description) })
    }
    return [meeting("Ops sync", 1, 7, 570), meeting("Steering committee", 10, 28, 840), meeting("Retrospective", 16, 42, 810)]
  }
}
