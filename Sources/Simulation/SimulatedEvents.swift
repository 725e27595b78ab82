public import Events

/// One thing that happened in a simulated alliance, without any file in between.
public struct SimulatedEvent: Sendable {
  /// When it happened; the start of a meeting.
  public var time: Timestamp
  /// A message or a meeting.
  public var kind: EventKind
  /// Index into `people`; `nil` for a meeting.
  public var writer: Int?
  /// The writer's party.
  public var party: PartyIndex?
  /// Name of the channel, mailing list or meeting; empty for mail from person to person.
  public var channel: String
  /// Messages of one conversation share it; negative for meetings.
  public var thread: Int
  /// Subject of a mail or title of a meeting, else empty.
  public var subject: String
  /// The writer's own words.
  public var text: String
  /// The other people: addressed, in the channel, or invited.
  public var participants: [Int]
  /// Index into the array of events of the message that this one answers.
  public var replyTo: Int?
  /// The end of a meeting.
  public var end: Timestamp?
  /// Whether a meeting was called off.
  public var cancelled = false
  /// What sort of thread the background drew; `nil` for hand-written scenes and meetings.
  public var topic: ThreadKind?

  /// The parties of writer and participants.
  public func audience(in alliance: SimulatedAlliance) -> PartySet {
    var set = party.map { PartySet($0) } ?? []
    for person in participants { set.insert(PartySet(alliance.people[person].party)) }
    return set
  }
}

extension SimulatedAlliance {
  /// Messages and meetings in the order of their time.
  public var events: [SimulatedEvent] {
    var rows: [(event: SimulatedEvent, id: Int, answers: Int?)] = messages.map { message in
      var channel = ""
      var others: [Int]
      switch message.medium {
      case .chat(let index):
        channel = channels[index].name
        others = people.indices.filter { channels[index].parties.contains(people[$0].party) }
      case .mail(let list):
        channel = list
        others = list.isEmpty ? message.to + message.cc : Array(people.indices)
      }
      others.removeAll { $0 == message.writer }
      let event = SimulatedEvent(
        time: message.time, kind: .message, writer: message.writer, party: people[message.writer].party, channel: channel,
        thread: message.thread,
        subject: message.subject, text: message.text, participants: others, topic: message.kind)
      return (event, message.id, message.replyTo)
    }
    for (number, one) in series.enumerated() {
      for day in one.days(through: to) {
        if let event = meeting(one, number, day) { rows.append((event, .max, nil)) }
      }
    }
    rows.sort { ($0.event.time, $0.id, $0.event.thread) < ($1.event.time, $1.id, $1.event.thread) }
    var position: [Int: Int] = [:]
    for (index, row) in rows.enumerated() where row.id != .max { position[row.id] = index }
    return rows.map { row in
      var event = row.event
      event.replyTo = row.answers.flatMap { position[$0] }
      return event
    }
  }

  private func meeting(_ one: SimulatedSeries, _ number: Int, _ day: Day) -> SimulatedEvent? {
    var start = zone.instant(day: day, millisecondsOfDay: Int64(one.startsAt) * 60_000)
    var event = SimulatedEvent(
      time: start, kind: .meeting, channel: one.name, thread: -1 - number, subject: one.name, text: "", participants: one.invited)
    switch one.exception(on: day)?.change {
    case .removed: return nil
    case .cancelled: event.cancelled = true
    case .moved(let other, let minutes):
      start = zone.instant(day: other, millisecondsOfDay: Int64(minutes) * 60_000)
      event.time = start
    case .declined(let who): event.participants.removeAll { who.contains($0) }
    case nil: break
    }
    event.end = start.advanced(by: Int64(one.length) * 60_000)
    return event
  }

  /// Hands every event to a reader's sink, as the formats do with the records of a file: the same alliance without files in between.
  /// Channels carry their complete audience.
  public func replay(into sink: any RecordSink) {
    let all = events
    let persons = people.map { sink.person(.address, $0.address, name: $0.name) }
    for (index, event) in all.enumerated() {
      var header = Header(
        kind: event.kind, style: event.kind == .meeting ? .calendar : event.channel.isEmpty ? .mail : .chat, time: event.time)
      header.flags.insert(.audienceKnown)
      if event.cancelled { header.flags.insert(.cancelled) }
      if event.text.contains("?") { header.flags.insert(.question) }
      header.end = event.end
      header.actor = event.writer.map { persons[$0] }
      if !event.channel.isEmpty { header.channel = sink.name(event.channel) }
      header.thread = sink.name("simulated:\(event.thread)")
      header.key = sink.name("simulated:\(id):\(index)")
      header.replyTo = event.replyTo.map { sink.name("simulated:\(id):\($0)") }
      if !event.subject.isEmpty { header.subject = sink.name(event.subject.lowercased()) }
      let others = event.participants.map { Participant(person: persons[$0], presence: event.kind == .meeting ? .accepted : .addressed) }
      sink.record(header, participants: others, text: Array(event.text.utf8).span)
    }
  }
}
