public import Events
public import Rules

/// What is to be told of one alliance since it was told last: what a mail, a message to a chat or a line of a cron job is made of.
///
/// It holds no quote and no place of evidence: whoever reads it opens the report for those.
public struct Digest: Hashable, Codable, Sendable {
  /// Why it is sent.
  public enum Occasion: String, Hashable, Codable, Sendable, CaseIterable {
    /// The first night: what stands open is summed up once, and nothing of it is news.
    case baseline
    /// The rules were changed: what they find that the former ones did not is summed up once.
    case rules
    /// Part of the input was lost for longer, or is there again: what the difference makes is summed up once.
    case input
    /// Something is new, worse, back, resolved, or still open after a while.
    case changes
    /// Nothing was told for a week.
    case quiet
  }

  /// What is told of an alert.
  public enum News: String, Hashable, Codable, Sendable, CaseIterable {
    case new, reopened, worse, easing, resolved
    /// Told before, and open still.
    case still
  }

  /// One alert as a digest tells it.
  public struct Item: Hashable, Codable, Sendable {
    public var news: News
    public var state: AlertState
    /// The id that commands take.
    public var id: String
    public var rule: String
    public var title: String
    public var sentence: String
    public var severity: Int
    public var strength: Strength
    public var points: Double
    /// Names of the parties that it speaks of.
    public var parties: [String]
    /// Whether both sides take part in it.
    public var isCircle: Bool
    public var since: Day
    public var last: Day
    /// The question for both sides.
    public var ask: String
    /// What would close it.
    public var closes: String
    /// What answered for it, or how it ended; empty while it fires.
    public var resolvedBy: String

    public init(
      news: News, state: AlertState, id: String, rule: String, title: String, sentence: String, severity: Int, strength: Strength,
      points: Double, parties: [String], isCircle: Bool, since: Day, last: Day, ask: String, closes: String, resolvedBy: String
    ) {
      self.news = news
      self.state = state
      self.id = id
      self.rule = rule
      self.title = title
      self.sentence = sentence
      self.severity = severity
      self.strength = strength
      self.points = points
      self.parties = parties
      self.isCircle = isCircle
      self.since = since
      self.last = last
      self.ask = ask
      self.closes = closes
      self.resolvedBy = resolvedBy
    }
  }

  /// The same for the same news of the same night: a delivery that is made twice carries it twice. Letters and digits, `northwind-contoso-20260512-k3m9...`.
  public var id: String
  public var alliance: String
  public var purpose: String
  /// Names of the parties, in the order of their ids.
  public var parties: [String]
  /// The last day that was judged.
  public var day: Day
  public var occasion: Occasion
  /// Held back before first, then by what is told of them, then by points.
  public var items: [Item]
  /// What holds of the input and was not told before: sources that are stale or missing; or that they are there again.
  public var conditions: [String]
  /// How many alerts stand open, told now or before.
  public var open: Int
  /// Alerts of severity 3 or higher that were mailed of this alliance in the last 91 days, this digest included, and how many a quiet alliance may have.
  public var mailed: Int
  public var budget: Int
  /// The head of the audit log when it was made; empty where none is kept.
  public var auditHead: String

  public init(
    id: String, alliance: String, purpose: String, parties: [String], day: Day, occasion: Occasion, items: [Item], conditions: [String],
    open: Int, mailed: Int, budget: Int, auditHead: String
  ) {
    self.id = id
    self.alliance = alliance
    self.purpose = purpose
    self.parties = parties
    self.day = day
    self.occasion = occasion
    self.items = items
    self.conditions = conditions
    self.open = open
    self.mailed = mailed
    self.budget = budget
    self.auditHead = auditHead
  }

  /// How many are told of in one way.
  public func count(_ news: News) -> Int { items.count { $0.news == news } }
}
