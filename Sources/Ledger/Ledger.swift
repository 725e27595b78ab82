public import Events

/// What has been told of an alliance so far, and under which name: so that an alert keeps its id while later data move its days, and when it comes back;
/// and so that nothing is told twice, and nothing is left untold.
///
/// A pure value: nothing is read, written or asked for here. Whoever keeps it stores it; without one an alert is named by its key and by which episode it is.
public struct Ledger: Hashable, Codable, Sendable {
  /// In the order in which they were first found, those of one night by key.
  public internal(set) var entries: [Entry] = []
  /// Every step from one state to another, in order. Replayed, they give the states of the entries.
  public internal(set) var changes: [Change] = []
  /// What was missing or out of date, and whether it was told.
  public internal(set) var inputs: [InputEntry] = []
  /// What people said of alerts, in the order in which they said it.
  public internal(set) var verdicts: [Verdict] = []
  /// The last day that was judged; `nil` before the first night.
  public internal(set) var day: Day?
  /// The alliance as the last night knew it.
  public internal(set) var about = About()
  /// By which the rules of the last night are known again; empty if nobody said.
  public internal(set) var rules = ""
  /// What was lost of the input in the last night that counted.
  public internal(set) var without: [String] = []
  /// What the next digest sums up rather than tells as news: the first night, new rules, or input that was lost or found again; else `nil`.
  public internal(set) var summary: Digest.Occasion?

  /// Days after its last fired day within which an alert that fires again is the same.
  public static let reopens = 14

  public init() {}

  /// What a digest says of the alliance itself.
  public struct About: Hashable, Codable, Sendable {
    public var alliance = ""
    public var purpose = ""
    /// Names, in the order of their ids.
    public var parties: [String] = []
  }

  /// One alert by its id.
  public func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }

  /// How many alerts stand open on the list.
  public var open: Int { entries.count { $0.isOnList } }
}

extension Ledger {
  /// A ledger put together again from what was kept of it.
  package init(
    entries: [Entry], changes: [Change], inputs: [InputEntry], verdicts: [Verdict], day: Day?, about: About, rules: String,
    without: [String], summary: Digest.Occasion?
  ) {
    self.entries = entries
    self.changes = changes
    self.inputs = inputs
    self.verdicts = verdicts
    self.day = day
    self.about = about
    self.rules = rules
    self.without = without
    self.summary = summary
  }

  /// Whether the log, replayed, gives the states of the entries; else what does not fit.
  public var fault: String? {
    var states: [String: AlertState] = [:]
    for change in changes {
      if states[change.alert] != change.from {
        return "alert \(change.alert): a step from '\(change.from?.rawValue ?? "nothing")' on \(change.day) follows another state"
      }
      states[change.alert] = change.to
    }
    return entries.first { states[$0.id] != $0.state }.map { "alert \($0.id): the log does not end in its state '\($0.state.rawValue)'" }
  }
}
