public import Events
public import Ledger
public import Rules

/// The figures of a run, for a machine that watches it. They speak of alliances, sources and deliveries; of no person, and of no party.
public struct Metrics: Sendable {
  /// The alliances of the portfolio, in its order.
  public var alliances: [Alliance] = []
  /// How many digests, reports or files each delivery took or did not take.
  public var deliveries: [Delivery] = []
  /// The exit code of the run.
  public var exitCode: Int
  /// How long it took.
  public var seconds: Double
  /// When it ended.
  public var ended: Timestamp
  /// When a run ended well last; this one, if it did. `nil` if none did so far.
  public var lastSuccess: Timestamp?

  public init(exitCode: Int, seconds: Double, ended: Timestamp, lastSuccess: Timestamp?) {
    self.exitCode = exitCode
    self.seconds = seconds
    self.ended = ended
    self.lastSuccess = lastSuccess
  }

  /// What is counted of one alliance.
  public struct Alliance: Sendable {
    public var id: String
    /// Open alerts by what their rule and the data say.
    public var open: [Open] = []
    /// Alerts by their state; a state that is not there counts 0.
    public var states: [AlertState: Int] = [:]
    /// The last day that was judged; `nil` if none was.
    public var lastDay: Day?
    public var sources: [Source] = []
    /// How long reading and judging took.
    public var seconds: Double = 0
    public var records: Int = 0
    /// How the rules ended.
    public var quiet: Int = 0
    public var notEvaluable: Int = 0
    public var pending: Int = 0
    public var fired: Int = 0
    /// As `Digest.mailed` and `Digest.budget`.
    public var mailed: Int = 0
    public var budget: Int = 0
    /// Whether it could be judged in this run. If not, alerts and budget are those of its last good state, and of its judging nothing is said.
    public var isJudged: Bool = true

    public init(id: String) { self.id = id }
  }

  /// How many alerts of one severity and strength stand open.
  public struct Open: Hashable, Sendable {
    public var severity: Int
    public var strength: Strength
    public var count: Int

    public init(severity: Int, strength: Strength, count: Int) {
      self.severity = severity
      self.strength = strength
      self.count = count
    }
  }

  /// A source of an alliance.
  public struct Source: Hashable, Sendable {
    /// The path as the alliance file writes it.
    public var path: String
    /// Seconds from the end of what it covers to the run.
    public var staleness: Double
    /// Whether somebody said that its being stale is known.
    public var isAcknowledged: Bool

    public init(path: String, staleness: Double, isAcknowledged: Bool) {
      self.path = path
      self.staleness = staleness
      self.isAcknowledged = isAcknowledged
    }
  }

  /// What became of what one delivery was to take in this run.
  public struct Delivery: Hashable, Sendable {
    /// The id in the portfolio.
    public var id: String
    public var delivered: Int
    public var failed: Int
    /// Held back by the cap of mails.
    public var heldBack: Int

    public init(id: String, delivered: Int = 0, failed: Int = 0, heldBack: Int = 0) {
      self.id = id
      self.delivered = delivered
      self.failed = failed
      self.heldBack = heldBack
    }
  }
}
