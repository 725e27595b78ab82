import Events

/// What one worker made of a few batches: rows with numbers of its own, merged into the whole in the order of the batches.
struct Slot: Sendable {
  var names = ByteTable()
  var people = SlotPeople()
  var rows: [Row] = []
  var hits: [Hit] = []
  /// Their events are rows of the slot.
  var absences: [Absence] = []
  var participants: [Participant] = []
  var content: [UInt32] = []
  var tallies: [Tally] = []

  /// An event before people, keys and audiences are settled. `event.actor` and participants are the slot's identities, names the slot's names.
  struct Row: Sendable {
    var event: Timeline.Row
    /// Hash of the record's key and of the key that it answers; 0 if none.
    var key: UInt64 = 0
    var answers: UInt64 = 0
    /// When it was recorded, in milliseconds; `Int64.min` if it proves nothing about the covered window.
    var recorded = Int64.min
    var hits: Int32 = 0
    var participants: Int32 = 0
    var content: Int32 = 0
    /// A further event of a record that is counted already.
    var isOccurrence = false
  }
}

/// The counts of one container, without a `String` per record.
struct Tally: Sendable {
  var container: Int32
  var records = 0
  /// Indexed by `EventKind` and `TimeQuality`.
  var kinds = Array(repeating: 0, count: EventKind.allCases.count)
  var qualities = Array(repeating: 0, count: TimeQuality.allCases.count)
  var skipped: [String: Int] = [:]
  var duplicates = 0
  var occurrences = 0
  var leftOut: [String: Int] = [:]
  var zones: [String: Int] = [:]
  var losses = 0
  var repairs = 0
  var bytes = 0
  var first: Timestamp?
  var last: Timestamp?
  var problems: [Problem] = []
  var unlisted = 0
  var repeated: [RepeatedProblem] = []
  /// The slot's identities that its records name.
  var people: [Int32] = []

  /// A damaged file of a million lines has a million problems; so many are kept word for word, the rest are counted.
  static let mostProblems = 50

  init(container: Int32) { self.container = container }
}
