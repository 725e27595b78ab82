import Decoding
internal import Events

/// Turns the VEVENTs of one calendar file into meetings.
///
/// The record of a VEVENT is its first event; the other instances of a recurring meeting are `occurrence`s. An instance that EXDATE takes out is a
/// cancelled meeting if it would have come before the file's last recorded stamp, else it is nothing: plans change. Of several versions of one
/// meeting in a file the newest counts.
struct CalendarReader {
  private let file: ICalendarFile
  private let entries: [CalendarEntry]
  private let sink: any RecordSink
  private let place: Place
  private let versions: CalendarVersions

  init(_ batch: Batch, options: ReadOptions, sink: any RecordSink) {
    self.sink = sink
    let file = ICalendarFile(batch.bytes, zone: options.zone)
    self.file = file
    let last = file.lastRecorded ?? file.lastStart ?? Timestamp(seconds: 0)
    let until = options.expandUntil ?? last.advanced(by: 60 * 86_400_000)
    entries = (0..<file.count).map { file.entry($0, until: until) }
    versions = CalendarVersions(entries)
    place = Place(offset: batch.offset, length: Int32(clamping: batch.bytes.count), hash: recordHash(batch.bytes.span))
    report(options.zone)
  }

  /// Passes on all meetings, in the order of the file.
  func read() {
    for entry in entries {
      switch versions.fate(of: entry.index) {
      case .current(let cancelled): pass(entry, isCancelled: cancelled)
      case .skipped(let reason): sink.skip(reason)
      }
    }
    for (name, count) in file.others.sorted(by: { $0.key < $1.key }) {
      for _ in 0..<count { sink.leaveOut(name) }
    }
  }

  private func report(_ zone: ZoneRules) {
    if file.losses > 0 { sink.loss(file.losses) }
    if file.badLines > 0 {
      sink.problem(
        "", "\(file.badLines == 1 ? "one line is no iCalendar and was" : "\(file.badLines) lines are no iCalendar and were") passed over",
        help: "export the calendar again if meetings are missing")
    }
    for (identifier, times) in file.namedZones { sink.zone(identifier, times: times) }
    for (name, meeting) in file.unknownZones {
      sink.problem(
        "meeting \(meeting)", "the zone '\(name)' is not known",
        help: "its times are read in \(zone.identifier); export with time zones, or name the source's zone")
    }
    for trouble in file.troubles { sink.problem("", trouble, help: "the further dates are left out") }
  }

  private func pass(_ entry: CalendarEntry, isCancelled: Bool) {
    guard let start = entry.start else {
      // A cancellation need not say when the meeting would have been.
      if !isCancelled {
        sink.problem(
          "meeting \(entry.index + 1)", "has no start that can be read, and is left out", help: "export the calendar again", times: 1)
      }
      return sink.skip("no start")
    }
    let replaced = entry.replaces == nil ? versions.overrides(of: entry.uid) : Instances()
    let removed = Instances(entry.removed)
    var header = header(entry, isCancelled: isCancelled)
    let participants = participants(entry, &header.flags)
    var isFirst = true
    for instance in [start] + entry.further where !replaced.contains(instance) {
      var own = header
      if removed.contains(instance) {
        guard let last = file.lastRecorded, instance.instant < last else { continue }
        own.flags.insert(.cancelled)
      }
      own.time = instance.instant
      own.timeQuality = instance.quality
      own.end = entry.length.map { instance.instant.advanced(by: $0) }
      own.key = key(entry, entry.replaces ?? instance)
      if let last = file.lastRecorded, instance.instant > last { own.flags.insert(.planned) }
      if isFirst {
        sink.record(own, participants: participants, text: text(entry).span)
      } else {
        sink.occurrence(own, participants: participants)
      }
      isFirst = false
    }
    if isFirst { sink.skip("no date left") }
  }

  /// What all instances share.
  private func header(_ entry: CalendarEntry, isCancelled: Bool) -> Header {
    var header = Header(kind: .meeting, style: .calendar, time: nil, place: place)
    header.place.part = UInt16(clamping: entry.index + 1)
    header.recorded = entry.recorded
    header.thread = sink.name((Array("ics:".utf8) + entry.uid).span)
    let (subject, saysCancelled) = CalendarTitle.normalised(entry.title)
    if !subject.isEmpty { header.subject = sink.name(subject.span) }
    if isCancelled || saysCancelled { header.flags.insert(.cancelled) }
    if entry.start?.isDate == true { header.flags.insert(.allDay) }
    if let replaces = entry.replaces, let start = entry.start,
      replaces.isDate ? replaces.day != start.day : replaces.instant != start.instant
    {
      header.flags.insert(.moved)
    }
    if entry.replaces == nil, versions.movedSeries.contains(entry.index) { header.flags.insert(.moved) }
    header.actor = entry.organizer.map(person)
    return header
  }

  private func key(_ entry: CalendarEntry, _ recurrence: CalendarTime) -> Int32 {
    // A single meeting keeps its key when it moves; an instance of a series is known by when the series would have had it.
    let isSingle = !entry.recurs && entry.replaces == nil
    return sink.name((Array("ics:".utf8) + entry.uid + (isSingle ? [] : Array(":\(recurrence.key)".utf8))).span)
  }

  /// The invitees with what they answered; the organizer comes to what they organize.
  private func participants(_ entry: CalendarEntry, _ flags: inout EventFlags) -> [Participant] {
    var participants: [Participant] = []
    var positions: [Int32: Int] = [:]
    func add(_ index: Int32, _ presence: Presence) {
      if let known = positions[index] {
        if presence != .invited { participants[known].presence = presence }
      } else {
        positions[index] = participants.count
        participants.append(Participant(person: index, presence: presence))
      }
    }
    let organizer = entry.organizer.map(person)
    for attendee in entry.attendees {
      let index = person(attendee)
      add(index, index == organizer && attendee.presence == .invited ? .accepted : attendee.presence)
    }
    let replies = versions.replies(to: entry.uid)
    let invited = replies.isEmpty ? [:] : Dictionary(entry.attendees.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    for (address, presence) in replies {
      if let attendee = invited[address] { add(person(attendee), presence) }
    }
    if !entry.attendees.isEmpty, !entry.attendees.contains(where: \.isGroup) { flags.insert(.audienceKnown) }
    if let organizer, positions[organizer] == nil { add(organizer, .accepted) }
    return participants
  }

  private func person(_ person: CalendarPerson) -> Int32 {
    person.address.isEmpty
      ? sink.person(.name, person.name.span, name: [UInt8]().span) : sink.person(.address, person.address.span, name: person.name.span)
  }

  /// Title and description, each on lines of its own.
  private func text(_ entry: CalendarEntry) -> [UInt8] {
    let description = entry.description.span
    let isHTML = ["<br", "</p>", "</a>", "</div>", "</span>", "<html"].contains {
      description.position(of: Array($0.utf8), in: 0..<description.count) != nil
    }
    let plain = isHTML ? HTMLText.text(of: entry.description).text : entry.description.withUnixLines
    return entry.title + (entry.title.isEmpty || plain.isEmpty ? [] : [10]) + plain
  }
}

/// A set of instances of a series, asked for many others.
struct Instances {
  private var instants: Set<Timestamp> = []
  private var days: Set<Day> = []
  /// Days of instants, for series that have only days.
  private var touched: Set<Day> = []

  init(_ times: [CalendarTime] = []) { for time in times { insert(time) } }

  mutating func insert(_ time: CalendarTime) {
    if time.isDate { days.insert(time.day) } else { instants.insert(time.instant) }
    touched.insert(time.day)
  }

  /// Whether the instance is one of them; a bare date means every instance of its day.
  func contains(_ time: CalendarTime) -> Bool {
    time.isDate ? touched.contains(time.day) : days.contains(time.day) || instants.contains(time.instant)
  }
}
