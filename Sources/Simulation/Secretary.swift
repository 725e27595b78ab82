import Events

/// Keeps the minutes of the meetings that were held.
struct Secretary {
  let story: Story
  let alliance: SimulatedAlliance
  var random: Seeded

  /// The minutes of all series that keep some, in the order of their days. `people` gives indices by key.
  mutating func minutes(_ people: [String: Int]) -> [SimulatedMinutes] {
    var result: [SimulatedMinutes] = []
    for (meeting, series) in zip(story.meetings, alliance.series) where meeting.minutes {
      for day in series.days(through: story.to) {
        var held = (day: day, startsAt: series.startsAt)
        var absent: [Int] = []
        switch series.exception(on: day)?.change {
        case .removed, .cancelled: continue
        case .moved(let other, let startsAt): held = (other, startsAt)
        case .declined(let who): absent = who
        case nil: break
        }
        guard held.day <= story.to else { continue }
        let written = meeting.written.first { Day(story: $0.day) == held.day }
        absent += written?.absent.compactMap { people[$0] } ?? []
        result.append(minutes(of: series, on: held.day, at: held.startsAt, absent: absent, written))
      }
    }
    return result.sorted { ($0.day, $0.startsAt) < ($1.day, $1.startsAt) }
  }

  private mutating func minutes(
    of series: SimulatedSeries, on day: Day, at startsAt: Int, absent: [Int], _ written: Story.WrittenMinutes?
  ) -> SimulatedMinutes {
    let blanks = Blanks(story.vocabulary, on: day, random: &random)
    let present = series.invited.filter { !absent.contains($0) }
    let items =
      written?.items
      ?? random.shuffled(MinutesMaterial.items).prefix(3).map { item in
        let speaker = random.pick(present) ?? 0
        return SimulatedMinutes.Item(
          blanks.filled(item.title, peer: ""),
          item.lines.map { line in
            let tagged = line.hasPrefix("{speaker}: ")
            let text = blanks.filled(tagged ? String(line.dropFirst("{speaker}: ".count)) : line, peer: alliance.people[speaker].firstName)
            return tagged ? alliance.people[speaker].name + ": " + text : text
          })
      }
    let decisions = written?.decisions ?? random.shuffled(MinutesMaterial.decisions).prefix(2).map { blanks.filled($0, peer: "") }
    let actions = random.shuffled(MinutesMaterial.actions).prefix(2 + random.below(2)).map { text in
      SimulatedMinutes.Action(
        owner: random.pick(present) ?? 0, text: blanks.filled(text, peer: ""), due: day + 7 * (1 + random.below(3)) - random.below(2),
        done: random.chance(0.3))
    }
    return SimulatedMinutes(
      title: series.name, day: day, startsAt: startsAt, length: series.length, present: present, absent: absent, items: Array(items),
      decisions: decisions,
      actions: actions)
  }
}
