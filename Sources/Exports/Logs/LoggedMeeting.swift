import Decoding
import Events

/// A meeting that was held or written down in a chat, as its log tells of it.
struct LoggedMeeting {
  /// What one line of the log became.
  struct Item {
    var line: LogLine
    var kind = EventKind.message
    var flags: EventFlags = []
    /// As people read it; empty if nobody is named.
    var actor: [UInt8] = []
    var participants: [(name: [UInt8], presence: Presence)] = []
    var text: [UInt8] = []
    var topic: [UInt8] = []
    /// The minutes of the same meeting hold it too, under its writer and time.
    var isInMinutes = false
    /// Why the line is no event.
    var skipped: String?

    init(line: LogLine) {
      self.line = line
      text = line.text
    }

    /// Fills in what a line says that nobody spoke, or spoke as an action or notice.
    mutating func tell(by who: [UInt8]) {
      actor = who
      switch line.kind {
      case .said: break
      case .mark: skipped = "day mark"
      case .action, .notice: if NickTable.isBot(line.nick) { flags = .bot }
      case .joined: (kind, flags) = (.system, .joined)
      case .left: (kind, flags) = (.system, .left)
      case .renamed, .topic: (kind, flags) = (.system, .renamed)
      case .system: kind = .system
      }
    }
  }

  var items: [Item] = []
  var title: [UInt8] = []
  /// Each once, in the order in which they said so or spoke.
  private(set) var present: [[UInt8]] = []
  private(set) var regrets: [[UInt8]] = []
  private var presentNames: Set<[UInt8]> = []
  private var regretNames: Set<[UInt8]> = []

  /// Takes somebody who is there.
  /// - Returns: whether that is news.
  @discardableResult mutating func isPresent(_ name: [UInt8]) -> Bool {
    guard presentNames.insert(name).inserted else { return false }
    present.append(name)
    return true
  }

  /// Takes somebody who excused herself.
  mutating func isAbsent(_ name: [UInt8]) { if regretNames.insert(name).inserted { regrets.append(name) } }

  /// What an item is called in the whole intake: the log and the minutes of one meeting tell of it by writer and time.
  static func keyInMinutes(_ time: Timestamp, _ nick: String) -> String { "meetbot:\(time.milliseconds / 1000):\(nick)" }

  /// Corrections of words that stand nowhere.
  var unapplied = 0
  /// The items with which it begins and ends, where the log says so.
  var first: Int?
  var last: Int?
  /// The day and the offset of its clock in minutes, where a line of the log says so.
  var day: Day?
  var offset: Int?
}
