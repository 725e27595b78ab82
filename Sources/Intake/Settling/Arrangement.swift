import Events

extension Gathering {
  /// Puts the columns into their final order: merged and undated rows go, identities become people, hits are kept in the event's reading.
  mutating func arrange(
    _ duplicates: Duplicates, _ threads: Threads, _ audiences: Audiences, _ people: ResolvedPeople, _ again: Relistening,
    forgetting: inout Forgetting, listensUntil: Timestamp?, zone: ZoneRules
  ) {
    for (row, heard) in again.heard {
      timeline.words[Int(row)] = heard.event.words
      timeline.topics[Int(row)] = heard.event.topics
      timeline.dueDays[Int(row)] = heard.event.due?.number ?? .min
    }
    // What minutes or an attendance list tell of has taken place, whatever the calendar knew of it.
    for (row, copies) in duplicates.mergedInto where copies.contains(where: { !timeline.flags[Int($0)].contains(.planned) }) {
      timeline.flags[Int(row)].remove(.planned)
    }
    keys = []
    answers = []
    recorded = []
    for row in 0..<timeline.count {
      timeline.actors[row] = timeline.actors[row] < 0 ? -1 : people.personOf[Int(timeline.actors[row])]
      timeline.parties[row] = timeline.actors[row] < 0 ? -1 : people.people[Int(timeline.actors[row])].party
      if audiences.isKnown[row] { timeline.flags[row].insert(.audienceKnown) }
      if forgetting.contains(timeline.actors[row]) { forget(row, &forgetting) }
      if !hears(row, listensUntil) {
        // The title of a meeting says which agreed meeting it is; what a message is about is content.
        if timeline.kinds[row] != .meeting { timeline.subjects[row] = -1 }
        timeline.topics[row] = 0
        timeline.languages[row] = .undecided
      }
    }
    timeline.audiences = audiences.parties
    timeline.threads = threads.threads
    let order = order(duplicates)
    for row in silent { timeline.places[Int(row)].container = -1 }
    settleLanguages(order, listensUntil)
    renumberNames(order)
    arrangeParents(threads.parents, order)
    arrangeHits(order, audiences.readings, again, listensUntil, zone)
    arrangeContent(order, again, listensUntil)
    arrangeParticipants(order, duplicates, people, forgetting)
    arrangeAbsences(order, listensUntil)
    timeline.arrange(order)
    timeline.people = people.people
  }

  /// Whether the text of a row may be used: content is approved, and was at that time.
  func hears(_ row: Int, _ until: Timestamp?) -> Bool { until.map { timeline.times[row] < $0 && !silent.contains(Int32(row)) } ?? false }

  /// A meeting is of all who took part; what somebody wrote or said is theirs.
  private mutating func forget(_ row: Int, _ forgetting: inout Forgetting) {
    guard timeline.kinds[row].isOfOneWriter else { return timeline.actors[row] = -1 }
    silent.insert(Int32(row))
    forgetting.forget(row, in: &timeline)
  }

  private func order(_ duplicates: Duplicates) -> [Int32] {
    var keys: [(time: Timestamp, row: Int32)] = []
    keys.reserveCapacity(timeline.count)
    for row in 0..<timeline.count where !duplicates.isMerged[row] && timeline.qualities[row] != .undated {
      keys.append((timeline.times[row], Int32(row)))
    }
    keys.sort { a, b in a.time == b.time ? timeline.precedes(Int(a.row), Int(b.row)) : a.time < b.time }
    return keys.map(\.row)
  }

  private mutating func arrangeAbsences(_ order: [Int32], _ until: Timestamp?) {
    guard !timeline.absences.isEmpty else { return }
    var events: [Int32: Int32] = [:]
    for (event, row) in order.enumerated() { events[row] = Int32(event) }
    timeline.absences = timeline.absences.compactMap { absence in
      guard let event = events[absence.event], hears(Int(absence.event), until) else { return nil }
      return Absence(event: event, party: absence.party, days: absence.days)
    }.sorted { $0.event < $1.event }
  }

  /// Names are numbered in the order of the events that use them; those that only merged rows used go.
  private mutating func renumberNames(_ order: [Int32]) {
    var names = ByteTable()
    var numbers = Array(repeating: Int32(-1), count: timeline.names.count)
    func renumbered(_ name: Int32) -> Int32 {
      guard name >= 0 else { return -1 }
      if numbers[Int(name)] < 0 { numbers[Int(name)] = names.index(of: timeline.names.bytes(name).span) }
      return numbers[Int(name)]
    }
    for row in order {
      let row = Int(row)
      let (channel, thread, subject) = (timeline.channels[row], timeline.threads[row], timeline.subjects[row])
      timeline.channels[row] = renumbered(channel)
      timeline.threads[row] = renumbered(thread)
      timeline.subjects[row] = renumbered(subject)
    }
    timeline.names = names
  }

  private mutating func arrangeParents(_ parents: [Int32], _ order: [Int32]) {
    var events = Array(repeating: Int32(-1), count: timeline.count)
    for (event, row) in order.enumerated() { events[Int(row)] = Int32(event) }
    timeline.replyParents = parents.map { $0 < 0 ? -1 : events[Int($0)] }
  }

  private mutating func arrangeHits(
    _ order: [Int32], _ readings: [Hit.Readings], _ again: Relistening, _ until: Timestamp?, _ zone: ZoneRules
  ) {
    var hits: [Hit] = []
    var firstHit: [Int32] = [0]
    var standing = StandingPhrases(zone: zone)
    hits.reserveCapacity(timeline.hits.count)
    firstHit.reserveCapacity(order.count + 1)
    for (event, row) in order.enumerated() {
      if hears(Int(row), until) {
        for var hit in again.heard[row]?.hits[...] ?? timeline.hits(of: Int(row))
        where hit.readings.contains(readings[Int(row)]) && timeline.isSpoken(hit.language, in: Int(row)) {
          hit.event = Int32(event)
          hit.readings = readings[Int(row)]
          if standing.isKnown(hit, timeline, Int(row)) { hit.marks.insert(.standing) }
          hits.append(hit)
        }
      }
      firstHit.append(Int32(hits.count))
    }
    timeline.hits = hits
    timeline.firstHit = firstHit
  }

  /// The content words of events that have hits left, and the references of all.
  private mutating func arrangeContent(_ order: [Int32], _ again: Relistening, _ until: Timestamp?) {
    var content: [UInt32] = []
    var firstContent: [Int32] = [0]
    content.reserveCapacity(timeline.content.count)
    firstContent.reserveCapacity(order.count + 1)
    for (event, row) in order.enumerated() {
      if hears(Int(row), until) {
        let heard = again.heard[row]?.content[...] ?? timeline.content(of: Int(row))
        let hasHits = timeline.firstHit[event] < timeline.firstHit[event + 1]
        content += hasHits ? heard : heard.drop { $0 < Timeline.referenceBit }
      }
      firstContent.append(Int32(content.count))
    }
    timeline.content = content
    timeline.firstContent = firstContent
  }

  private func add(_ row: Int32, _ people: ResolvedPeople, _ forgetting: Forgetting, to present: inout [Participant]) {
    for participant in timeline.participants(of: Int(row)) {
      let person = people.personOf[Int(participant.person)]
      if !forgetting.contains(person) { present.append(Participant(person: person, presence: participant.presence)) }
    }
  }

  /// Everybody once per event, with the strongest that any copy says of them.
  private mutating func arrangeParticipants(
    _ order: [Int32], _ duplicates: Duplicates, _ people: ResolvedPeople, _ forgetting: Forgetting
  ) {
    var all: [Participant] = []
    var first: [Int32] = [0]
    first.reserveCapacity(order.count + 1)
    var present: [Participant] = []
    for row in order {
      present.removeAll(keepingCapacity: true)
      add(row, people, forgetting, to: &present)
      if let copies = duplicates.mergedInto[row] {
        for copy in copies.sorted(by: { timeline.precedes(Int($0), Int($1)) }) { add(copy, people, forgetting, to: &present) }
        // Where one copy says who came, an acceptance in another is an invitation: whoever is not on the list stayed away.
        if timeline.kinds[Int(row)] == .meeting, present.contains(where: { $0.presence == .attended }) {
          for index in present.indices where present[index].presence == .accepted { present[index].presence = .invited }
        }
      }
      if present.count > 1 {
        // The standing copy's word comes first, so that of two equally strong answers its own stays.
        let ranked = present.enumerated().sorted { a, b in
          (a.element.person, -a.element.presence.weight, a.offset) < (b.element.person, -b.element.presence.weight, b.offset)
        }
        for (index, entry) in ranked.enumerated() where index == 0 || ranked[index - 1].element.person != entry.element.person {
          all.append(entry.element)
        }
      } else {
        all += present
      }
      first.append(Int32(all.count))
    }
    timeline.participants = all
    timeline.firstParticipant = first
  }
}

extension Presence {
  /// How much it says: having been there outweighs an answer, an answer an invitation.
  fileprivate var weight: Int {
    switch self {
    case .attended: 3
    case .accepted, .declined, .tentative: 2
    case .invited: 1
    case .addressed: 0
    }
  }
}

extension Timeline {
  /// Puts the columns of fixed width into a new order; the side tables are arranged before.
  fileprivate mutating func arrange(_ order: [Int32]) {
    func arranged<Value>(_ column: [Value]) -> [Value] { order.map { column[Int($0)] } }
    times = arranged(times)
    qualities = arranged(qualities)
    kinds = arranged(kinds)
    flags = arranged(flags)
    actors = arranged(actors)
    parties = arranged(parties)
    audiences = arranged(audiences)
    channels = arranged(channels)
    threads = arranged(threads)
    subjects = arranged(subjects)
    replyParents = arranged(replyParents)
    topics = arranged(topics)
    words = arranged(words)
    ownPronouns = arranged(ownPronouns)
    otherPronouns = arranged(otherPronouns)
    languages = arranged(languages)
    dueDays = arranged(dueDays)
    minutes = arranged(minutes)
    sources = arranged(sources)
    places = arranged(places)
  }
}
