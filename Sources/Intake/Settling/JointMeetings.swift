import Events

extension Duplicates {
  /// Merges what calendar, attendance lists and minutes tell of one meeting: who was invited stands in the one, who came in the others.
  ///
  /// Only what surely is one meeting: titles have a word in common or say nothing, the times lie close together or the minutes know the day alone,
  /// and no file tells of two meetings that it could be. Minutes that know the day alone are given the hour.
  /// - Parameter zones: one for each source, that of times without one.
  mutating func mergeMeetings(_ gathering: inout Gathering, _ people: ResolvedPeople, zones: [ZoneRules]) {
    func zone(_ row: Int32) -> ZoneRules { zones[Int(gathering.timeline.sources[Int(row)])] }
    func isDayOnly(_ meeting: KnownMeeting) -> Bool {
      let zone = zone(meeting.rows[0])
      return zone.start(of: zone.day(of: meeting.start)) == meeting.start
    }
    let all = KnownMeeting.all(gathering, self, people)
    let timed = all.filter { !isDayOnly($0) }
    for meeting in timed { merge(meeting.rows, gathering) }
    for meeting in all where isDayOnly(meeting) {
      for row in meeting.rows {
        let day = zone(row).day(of: meeting.start)
        let words = words(of: row, gathering.timeline)
        let sameDay = timed.filter { zone(row).day(of: $0.start) == day && !$0.holdsFile(of: row, gathering.timeline) }
        guard let best = KnownMeeting.best(sameDay, { $0.words.intersection(words).count }) else { continue }
        if merge([standing[best.rows[0]] ?? best.rows[0], row], gathering) { gathering.move(row, from: meeting.start, to: best.start) }
      }
    }
  }

  private func words(of row: Int32, _ timeline: Timeline) -> Set<String> {
    let subject = timeline.subjects[Int(row)]
    return subject < 0 ? [] : KnownMeeting.words(of: timeline.names.string(subject))
  }

  /// Merges rows of several files, each of which holds one of them, whose titles agree.
  /// - Returns: whether there was anything to merge.
  @discardableResult
  private mutating func merge(_ rows: [Int32], _ gathering: Gathering) -> Bool {
    let timeline = gathering.timeline
    let rows = rows.filter { !isMerged[Int($0)] }
    guard rows.count > 1, Set(rows.map { timeline.places[Int($0)].container }).count == rows.count else { return false }
    // What was heard must stand where it can be quoted; a calendar knows what was moved.
    func isHeard(_ row: Int32) -> Bool { !timeline.hits(of: Int(row)).isEmpty }
    func isInvitation(_ row: Int32) -> Bool {
      gathering.occurrences.contains(row)
        || timeline.participants(of: Int(row)).contains { ![.attended, .addressed].contains($0.presence) }
    }
    let first = rows.first(where: isHeard) ?? rows.first(where: isInvitation) ?? rows[0]
    let words = words(of: first, timeline)
    let same = rows.filter { row in
      let own = self.words(of: row, timeline)
      return row != first && (words.isEmpty || own.isEmpty || !words.isDisjoint(with: own))
    }
    for row in same { merge(row, into: first) }
    return !same.isEmpty
  }
}

extension Gathering {
  /// Gives what a file holds of one instant, as minutes do of a day, the hour of the meeting.
  fileprivate mutating func move(_ row: Int32, from: Timestamp, to: Timestamp) {
    let container = timeline.places[Int(row)].container
    for row in 0..<count where timeline.places[row].container == container && timeline.times[row] == from { timeline.times[row] = to }
  }
}

extension KnownMeeting {
  fileprivate func holdsFile(of row: Int32, _ timeline: Timeline) -> Bool {
    rows.contains { timeline.places[Int($0)].container == timeline.places[Int(row)].container }
  }
}
