import Events

/// All rows in the order in which they arrived, before people, duplicates, threads and audiences are settled.
///
/// The rows stand in the columns of a timeline from the start, so that settling needs no second copy of them: until then actors and participants
/// are numbers of the book's identities.
struct Gathering: Sendable {
  var timeline = Timeline()
  /// Hash of each row's key and of the key that it answers; 0 if none.
  var keys: [UInt64] = []
  var answers: [UInt64] = []
  /// When each row was recorded, `Int64.min` if that proves nothing.
  var recorded: [Int64] = []
  /// Rows that are further events of a record.
  var occurrences: Set<Int32> = []
  /// Rows of which nothing counts but that they were there.
  var silent: Set<Int32> = []
  var book = PeopleBook()
  /// Whether a kept record names the identity.
  var isUsed: [Bool] = []
  /// One per container.
  var tallies: [Tally] = []
  /// Identities that the records of each container name.
  var peopleOf: [Set<Int32>] = []
  /// How many bytes all files hold, as far as they say, and how many were read.
  private let expectedBytes: Int
  private var bytes = 0
  /// How many rows there is room for.
  private var room = 0

  /// - Parameter book: who stands in the tables of the exports.
  init(containers: [String], book: PeopleBook = PeopleBook(), expectedBytes: Int = 0) {
    self.book = book
    self.expectedBytes = expectedBytes
    isUsed = Array(repeating: false, count: book.count)
    timeline.containers = containers
    tallies = containers.indices.map { Tally(container: Int32($0)) }
    peopleOf = Array(repeating: [], count: containers.count)
  }

  var count: Int { keys.count }

  /// Adds what one worker made; slots come in the order of their batches.
  mutating func add(_ slot: Slot) {
    let identities = numbers(for: slot.people)
    for tally in slot.tallies { add(tally, identities) }
    makeRoom(for: slot)
    var names = Array(repeating: Int32(-1), count: slot.names.count)
    var hit = timeline.hits.count
    var participant = timeline.participants.count
    var content = timeline.content.count
    timeline.absences += slot.absences.map { Absence(event: Int32(count) + $0.event, party: $0.party, days: $0.days) }
    timeline.hits += slot.hits
    timeline.content += slot.content
    for present in slot.participants {
      timeline.participants.append(Participant(person: identities[Int(present.person)], presence: present.presence))
    }
    for row in slot.rows {
      var event = row.event
      event.actor = event.actor < 0 ? -1 : identities[Int(event.actor)]
      event.channel = name(event.channel, slot.names, &names)
      event.thread = name(event.thread, slot.names, &names)
      event.subject = name(event.subject, slot.names, &names)
      hit += Int(row.hits)
      participant += Int(row.participants)
      content += Int(row.content)
      timeline.append(event, hitEnd: hit, participantEnd: participant, contentEnd: content)
      if row.isOccurrence { occurrences.insert(Int32(keys.count)) }
      keys.append(row.key)
      answers.append(row.answers)
      recorded.append(row.recorded)
    }
    bytes += slot.tallies.reduce(0) { $0 + $1.bytes }
  }

  /// Columns that double when they are full would need half as much memory again; the share of the bytes that were read tells how many rows will come.
  private mutating func makeRoom(for slot: Slot) {
    let rows = count + slot.rows.count
    guard rows > room else { return }
    let share = bytes > 1 << 22 ? max(1, Double(expectedBytes) / Double(bytes)) : 1
    room = max(rows + rows / 4, Int(Double(count) * min(share, 16) * 1.02))
    let growth = Double(room) / Double(max(1, count))
    timeline.reserve(
      events: room, hits: Int(Double(timeline.hits.count) * growth), participants: Int(Double(timeline.participants.count) * growth))
    timeline.content.reserveCapacity(Int(Double(timeline.content.count) * growth))
    keys.reserveCapacity(room)
    answers.reserveCapacity(room)
    recorded.reserveCapacity(room)
  }

  private mutating func numbers(for people: SlotPeople) -> [Int32] {
    var numbers = Array(repeating: Int32(-1), count: people.identities.count)
    for (index, identity) in people.identities.enumerated() where people.isUsed[index] { numbers[index] = book.add(identity) }
    for (index, label) in people.labels where people.isUsed[Int(index)] { _ = book.add(people.identities[Int(index)], label: label) }
    while isUsed.count < book.count { isUsed.append(false) }
    for number in numbers where number >= 0 { isUsed[Int(number)] = true }
    return numbers
  }

  private mutating func name(_ local: Int32, _ table: ByteTable, _ names: inout [Int32]) -> Int32 {
    guard local >= 0 else { return -1 }
    if names[Int(local)] < 0 { names[Int(local)] = timeline.names.index(of: table.bytes(local).span) }
    return names[Int(local)]
  }

  private mutating func add(_ other: Tally, _ identities: [Int32]) {
    let index = Int(other.container)
    tallies[index].add(other)
    for person in other.people { peopleOf[index].insert(identities[Int(person)]) }
  }
}

extension Tally {
  /// Adds the counts of another batch of the same container; people are joined elsewhere, because their numbers are the slot's.
  mutating func add(_ other: Tally) {
    records += other.records
    for index in kinds.indices { kinds[index] += other.kinds[index] }
    for index in qualities.indices { qualities[index] += other.qualities[index] }
    skipped.merge(other.skipped, uniquingKeysWith: +)
    occurrences += other.occurrences
    leftOut.merge(other.leftOut, uniquingKeysWith: +)
    zones.merge(other.zones, uniquingKeysWith: +)
    losses += other.losses
    repairs += other.repairs
    bytes += other.bytes
    first = [first, other.first].compactMap { $0 }.min()
    last = [last, other.last].compactMap { $0 }.max()
    let room = max(0, Tally.mostProblems - problems.count)
    problems += other.problems.prefix(room)
    for problem in other.repeated { RepeatedProblem.add(problem, to: &repeated) }
    unlisted += other.unlisted + max(0, other.problems.count - room)
  }
}
