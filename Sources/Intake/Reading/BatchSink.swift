import Events
import Exports
import Lexicon

/// Takes the records of some batches: leaves out what privacy excludes, finds the writer's party, listens, and makes rows.
final class BatchSink: RecordSink {
  private(set) var slot = Slot()
  private let context: ReadingContext
  private let ear: any RecordEar
  private var path = ""
  private var tally = Tally(container: 0)
  /// Per identity of the slot: the last container in whose tally it stands.
  private var lastContainer: [Int32] = []
  /// 0 not decided, 1 kept, 2 left out; per channel and its two flags.
  private var channelDecisions: [UInt8] = []
  /// The same for records without a channel, of the current file.
  private var fileDecisions: [UInt8] = [0, 0, 0, 0]

  init(_ context: ReadingContext, ear: any RecordEar) {
    self.context = context
    self.ear = ear
  }

  /// Reads a batch into the slot.
  func read(_ batch: Batch, with open: OpenExport) {
    path = batch.path
    tally = Tally(container: context.containers[batch.entry])
    tally.bytes = batch.bytes.count
    fileDecisions = [0, 0, 0, 0]
    open.read(batch, self)
    slot.tallies.append(tally)
  }

  func name(_ bytes: Span<UInt8>) -> Int32 { slot.names.index(of: bytes) }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 {
    slot.people.number(kind, identity, label: name, roster: context.roster, scope: Int32(context.source))
  }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    if isExcluded(header) { return skip("excluded by privacy") }
    tally.records += 1
    tally.kinds[Int(header.kind.rawValue)] += 1
    tally.qualities[Int((header.time == nil ? .undated : header.timeQuality).rawValue)] += 1
    var row = row(header, participants)
    if isListenedTo(header) { listen(text, header, &row) }
    slot.rows.append(row)
  }

  func occurrence(_ header: Header, participants: [Participant]) {
    if isExcluded(header) { return }
    tally.occurrences += 1
    var row = row(header, participants)
    row.isOccurrence = true
    slot.rows.append(row)
  }

  func leaveOut(_ what: String) { tally.leftOut[what, default: 0] += 1 }
  func zone(_ identifier: String, times: Int) { tally.zones[identifier, default: 0] += times }

  private func row(_ header: Header, _ participants: [Participant]) -> Slot.Row {
    var row = Slot.Row(event: event(header))
    row.key = header.key.map { slot.names.hash($0) } ?? 0
    row.answers = header.replyTo.map { slot.names.hash($0) } ?? 0
    for participant in participants { use(participant.person) }
    slot.participants += participants
    row.participants = Int32(participants.count)
    noteTime(header, &row)
    return row
  }

  func skip(_ reason: String) {
    tally.records += 1
    tally.skipped[reason, default: 0] += 1
  }

  func problem(_ place: String, _ message: String, help: String) {
    if tally.problems.count < Tally.mostProblems {
      tally.problems.append(Problem(path: path, place: place, message: message, help: help))
    } else {
      tally.unlisted += 1
    }
  }

  func problem(_ place: String, _ message: String, help: String, times: Int) {
    let first = Problem(path: path, place: place, message: message, help: help)
    RepeatedProblem.add(RepeatedProblem(first: first, times: times), to: &tally.repeated)
  }

  func loss(_ count: Int) { tally.losses += count }

  func repair(_ count: Int) { tally.repairs += count }

  private func event(_ header: Header) -> Timeline.Row {
    var event = Timeline.Row(time: header.time ?? Timestamp(milliseconds: 0), kind: header.kind)
    event.quality = header.time == nil ? .undated : header.timeQuality
    event.flags = header.flags
    if let actor = header.actor {
      use(actor)
      event.actor = actor
      event.party = slot.people.parties[Int(actor)]
    }
    event.channel = header.channel ?? -1
    event.thread = header.thread ?? -1
    event.subject = header.subject ?? -1
    event.due = header.due
    if let start = header.time, let end = header.end, end > start {
      event.minutes = UInt16(clamping: (end.milliseconds - start.milliseconds) / 60_000)
    }
    event.source = context.source
    event.place = header.place
    event.place.container = tally.container
    return event
  }

  private func use(_ person: Int32) {
    let index = Int(person)
    while lastContainer.count <= index { lastContainer.append(-1) }
    slot.people.isUsed[index] = true
    if lastContainer[index] != tally.container {
      lastContainer[index] = tally.container
      tally.people.append(person)
    }
  }

  private func noteTime(_ header: Header, _ row: inout Slot.Row) {
    guard let time = header.time, !header.flags.contains(.doubtfulDate) else { return }
    tally.first = min(tally.first ?? time, time)
    tally.last = max(tally.last ?? time, time)
    if let recorded = header.recorded {
      row.recorded = recorded.milliseconds
    } else if !header.flags.contains(.planned) {
      row.recorded = time.milliseconds
    }
  }

  private func isListenedTo(_ header: Header) -> Bool {
    header.time != nil && header.kind != .system && header.kind != .reaction && header.flags.isDisjoint(with: [.bot, .autoReply, .deleted])
  }

  private func listen(_ text: Span<UInt8>, _ header: Header, _ row: inout Slot.Row) {
    let party = row.event.party
    ear.hear(text, style: header.style, writer: party < 0 ? nil : PartyIndex(party), time: header.time)
    row.event.words = UInt32(clamping: ear.words)
    guard let until = context.listensUntil, let time = header.time, time < until else { return }
    row.event.ownPronouns = UInt8(clamping: ear.ownPronouns)
    row.event.otherPronouns = UInt8(clamping: ear.otherPronouns)
    row.event.topics = ear.topics
    row.event.language = ear.language
    if ear.hasQuestion { row.event.flags.insert(.question) }
    if ear.hasQuotes { row.event.flags.insert(.quotes) }
    row.event.due = header.due ?? ear.namedDay
    for absence in ear.absences {
      // Who speaks of another party does not speak for it; minutes without a speaker speak for all.
      let named = absence.party == 255 ? party : Int8(clamping: Int(absence.party))
      if named >= 0, party < 0 || party == named {
        slot.absences.append(Absence(event: Int32(slot.rows.count), party: named, days: absence.days))
      }
    }
    slot.hits += ear.hits
    row.hits = Int32(ear.hits.count)
    slot.content += ear.content
    row.content = Int32(ear.content.count)
  }

  private func isExcluded(_ header: Header) -> Bool {
    let variant = (header.flags.contains(.privateChannel) ? 2 : 0) + (header.flags.contains(.direct) ? 1 : 0)
    guard let channel = header.channel else {
      if fileDecisions[variant] == 0 { fileDecisions[variant] = BatchSink.names(of: path).map { decision($0, variant) }.max() ?? 1 }
      return fileDecisions[variant] == 2
    }
    let index = Int(channel) * 4 + variant
    while channelDecisions.count <= index { channelDecisions.append(0) }
    if channelDecisions[index] == 0 { channelDecisions[index] = decision(slot.names.string(channel), variant) }
    return channelDecisions[index] == 2
  }

  private func decision(_ name: String, _ variant: Int) -> UInt8 {
    let closed = context.closedChannels[name]
    let isPrivate = variant & 2 != 0 || closed?.isPrivate == true
    let isDirect = variant & 1 != 0 || closed?.isDirect == true
    return context.exclusion.excludes(channel: name, isPrivate: isPrivate, isDirect: isDirect) ? 2 : 1
  }

  /// The file's name without folder and ending; of a sheet, its own name and that of its workbook.
  private static func names(of path: String) -> [String] {
    let parts = path.split(separator: "/").suffix(2)
    let isSheet = parts.count == 2 && [".xlsx", ".xlsm"].contains { parts.first?.lowercased().hasSuffix($0) == true }
    return (isSheet ? Array(parts) : parts.suffix(1)).map(stem)
  }

  private static func stem(_ name: Substring) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
