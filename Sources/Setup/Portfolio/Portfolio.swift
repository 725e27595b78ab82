public import Events
public import YAML

/// What a portfolio file says: which alliances are looked at every night, by which rules, where the state lies, and who is told.
public struct Portfolio: Hashable, Sendable {
  /// The short id, as `northern-alliances`.
  public var id: String
  /// In the order of the file.
  public var members: [Member]
  /// The folder of the rules, reachable from the working directory; `nil`: each alliance's own.
  public var rules: String?
  /// The folder of the state.
  public var state: String
  public var deliveries: [DeliverySetting]
  /// The folders into which reports are put.
  public var reportFolders: [String] {
    deliveries.compactMap { delivery in
      guard case .files(let folder, _) = delivery.channel else { return nil }
      return folder
    }
  }
  public var budgets: Budgets
  /// How long a run may take; `nil`: as long as it needs.
  public var timeLimit: TimeSpan?
  /// Days without news after which one line says that all is quiet; `nil`: never.
  public var allQuiet: Int?

  /// One entry of `alliances`.
  public struct Member: Hashable, Sendable {
    /// As it is written.
    public var path: String
    /// Reachable from the working directory; may be a pattern of the shell.
    public var pattern: String
    /// In place of the portfolio's rules.
    public var rules: String?
    /// Ids of the deliveries that it takes; `nil`: all.
    public var deliveries: [String]?
    /// Where the file names it.
    public var place: Node.Place

    public init(path: String, pattern: String, rules: String? = nil, deliveries: [String]? = nil, place: Node.Place) {
      self.path = path
      self.pattern = pattern
      self.rules = rules
      self.deliveries = deliveries
      self.place = place
    }
  }

  /// How much may be told.
  public struct Budgets: Hashable, Sendable {
    /// Digests that may be sent in a night, those with an alert of severity 5 not counted; what is held back leads the next one.
    public var mails: Int
    /// Alerts of severity 3 or higher that a quiet alliance may have in a quarter; only reported.
    public var alerts: Int

    public init(mails: Int = 50, alerts: Int = 2) {
      self.mails = mails
      self.alerts = alerts
    }
  }

  public init(
    id: String, members: [Member], rules: String? = nil, state: String = "state", deliveries: [DeliverySetting] = [],
    budgets: Budgets = Budgets(), timeLimit: TimeSpan? = nil, allQuiet: Int? = 7
  ) {
    self.id = id
    self.members = members
    self.rules = rules
    self.state = state
    self.deliveries = deliveries
    self.budgets = budgets
    self.timeLimit = timeLimit
    self.allQuiet = allQuiet
  }
}
