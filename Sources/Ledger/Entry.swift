public import Alerts
public import Events
public import Rules

extension Ledger {
  /// One alert over time.
  public struct Entry: Hashable, Codable, Sendable {
    /// The name that verdicts, mutes and acknowledgements hang on.
    public var id: String
    /// What it is about: alliance, rule, subject and label.
    public var key: String
    /// The id of the one about the same before it, if there was one; else empty.
    public var formerly: String
    /// The day of judgement on which it was first found, and the last one on which it was found or could be seen to be gone.
    public var found: Day
    public var judged: Day
    /// First and last day on which it fired, as far as is known.
    public var since: Day
    public var last: Day
    public var isOpen: Bool
    /// How often it came back within `reopens` days.
    public var reopened: Int
    public var state: AlertState
    public var rule: String
    public var title: String
    public var sentence: String
    public var severity: Int
    public var strength: Strength
    /// As the list ranks it, and without the damping of repeats: what is compared with what was told.
    public var points: Double
    public var weight: Double
    public var parties: [AlertParty]
    public var isCircle: Bool
    /// The question for both sides, and what would close it.
    public var ask: String
    public var closes: String
    /// What answered for it, or how it ended; empty while it fires.
    public var resolvedBy: String
    /// Whether it stands on the list itself: not hidden, and not folded under another.
    public var isListed: Bool
    /// The id of the alert that it is folded under, or that stands for it; else empty.
    public var under: String
    /// What was lost of the input when it was found last: what is lost besides may hide it.
    public var without: [String]
    /// What was told of it last; `nil` if nothing was.
    public var told: Told?
    public var acknowledged: Acknowledgement?
    /// Whether it fires again after it had ended, and nobody was told so yet.
    public var isBack: Bool

    /// Whether it is one of the alerts that a report counts as open.
    public var isOnList: Bool { isListed && isOpen && state.isOpen && state != .muted && state != .watch }
  }

  /// What was told of an alert last.
  public struct Told: Hashable, Codable, Sendable {
    /// The days of judgement on which it was told first and last.
    public var first: Day
    public var last: Day
    /// How often it was told as open since it began, or came back.
    public var times: Int
    public var strength: Strength
    public var weight: Double
    /// Whether it was told as firing.
    public var isOpen: Bool
    /// Whether it was first told in a summary, and never as news.
    public var inSummary: Bool
  }

  /// Somebody's word that something is known.
  public struct Acknowledgement: Hashable, Codable, Sendable {
    public var by: String
    public var why: String
    public var on: Day

    public init(by: String, why: String, on: Day) {
      self.by = by
      self.why = why
      self.on = on
    }
  }

  /// A step of an alert from one state to another.
  public struct Change: Hashable, Codable, Sendable {
    /// The day of judgement.
    public var day: Day
    public var alert: String
    /// `nil` where it was found for the first time.
    public var from: AlertState?
    public var to: AlertState
    /// What led to it.
    public var why: String
  }
}
