public import Events
public import Output

/// How many alerts the present rules of an alliance raise by chance, and which thresholds would keep that within a budget.
public struct Calibration: Sendable {
  /// The quiet time that was shuffled.
  public struct Quiet: Hashable, Sendable {
    /// The days that were looked at; `nil` if no source reaches over most of the time.
    public var span: ClosedRange<Day>?
    /// Whole weeks that are quiet, in blocks of four.
    public var weeks: Int
    /// Days that are not quiet, by what makes them so.
    public var lost: [Lost]
    /// Conversations that were left out because they went on into other time.
    public var leftOut: Int

    /// Why some days are not quiet.
    public struct Lost: Hashable, Sendable {
      public var reason: String
      public var days: Int
      /// Whether alerts are why.
      public var isAlert: Bool

      public init(reason: String, days: Int, isAlert: Bool) {
        self.reason = reason
        self.days = days
        self.isAlert = isAlert
      }
    }

    public init(span: ClosedRange<Day>?, weeks: Int, lost: [Lost], leftOut: Int) {
      self.span = span
      self.weeks = weeks
      self.lost = lost
      self.leftOut = leftOut
    }
  }

  /// One rule.
  public struct Row: Hashable, Sendable {
    public var rule: String
    public var kind: String
    public var severity: Int
    /// Episodes of warn or more in a year, and watches, over the shuffled histories; `nil` if they tell nothing of it.
    public var warn: YearlyRate?
    public var watch: YearlyRate?
    /// Why not; empty if they do.
    public var reason: String
    /// The same two in an alliance of as many pairs, as the simulator measured them; `nil` if it did not.
    public var simulatedWarn: Double?
    public var simulatedWatch: Double?

    public init(
      rule: String, kind: String, severity: Int, warn: YearlyRate? = nil, watch: YearlyRate? = nil, reason: String = "",
      simulatedWarn: Double? = nil, simulatedWatch: Double? = nil
    ) {
      (self.rule, self.kind, self.severity, self.warn, self.watch, self.reason) = (rule, kind, severity, warn, watch, reason)
      (self.simulatedWarn, self.simulatedWatch) = (simulatedWarn, simulatedWatch)
    }

    /// Whether its alerts count for a budget: those of severity 3 or higher do.
    public var isBudgeted: Bool { severity >= Calibration.budgeted }

    /// Of warn or more in a year: by the alliance's own history, else by the simulator.
    public var expected: Double? { warn?.perYear ?? simulatedWarn }
  }

  /// The stated rate, held against quiet time from which it was not taken.
  public struct HeldOut: Hashable, Sendable {
    /// Weeks that the rate was taken from, and those that it was held against.
    public var fitted: Int
    public var weeks: Int
    /// The first day of the weeks that were held out.
    public var from: Day
    /// Episodes of any strength, of all rules together.
    public var all: Line
    /// Rules of which any was expected or seen, the most seen first.
    public var rules: [Line]

    /// One rule, or all together.
    public struct Line: Hashable, Sendable {
      /// Empty for all together.
      public var rule: String
      public var stated: YearlyRate
      public var seen: Int
      /// Years that were held out.
      public var years: Double

      public init(rule: String = "", stated: YearlyRate, seen: Int, years: Double) {
        (self.rule, self.stated, self.seen, self.years) = (rule, stated, seen, years)
      }

      /// Whether so many are plausible.
      public var isPlausible: Bool { stated.range(in: years).contains(seen) }
    }

    public init(fitted: Int, weeks: Int, from: Day, all: Line, rules: [Line]) {
      (self.fitted, self.weeks, self.from, self.all, self.rules) = (fitted, weeks, from, all, rules)
    }
  }

  /// What would keep the alerts that are told within a budget.
  public struct Budget: Sendable {
    /// As it was asked for: `2/quarter`.
    public var text: String
    public var perYear: Double
    /// Alerts of severity 3 or higher, warn or more, that are expected in a year: now, and with what is proposed.
    public var now: Double
    public var then: Double
    /// One figure each, the loudest rule first; empty where they are within the budget.
    public var proposals: [Proposal]
    /// What the proposals would have cost over past nights; `nil` if nothing is proposed.
    public var cost: Comparison?

    /// Another threshold for one rule.
    public struct Proposal: Hashable, Sendable {
      public var rule: String
      public var key: String
      /// As a rule file writes them.
      public var old: String
      public var new: String
      /// Of warn or more in a year.
      public var before: Double
      public var after: Double

      public init(rule: String, key: String, old: String, new: String, before: Double, after: Double) {
        (self.rule, self.key, self.old, self.new, self.before, self.after) = (rule, key, old, new, before, after)
      }
    }

    public init(text: String, perYear: Double, now: Double, then: Double, proposals: [Proposal] = [], cost: Comparison? = nil) {
      (self.text, self.perYear, self.now, self.then, self.proposals, self.cost) = (text, perYear, now, then, proposals, cost)
    }
  }

  public let alliance: String
  public let quiet: Quiet
  /// Pairs of parties, by which the simulator's rates are multiplied.
  public let pairs: Int
  /// Shuffled histories, of a year each; 0 if there is too little to shuffle.
  public let histories: Int
  public let seed: UInt64
  /// The loudest first.
  public let rows: [Row]
  /// Alerts of severity 3 or higher, of warn or more, of all rules that the shuffling tells something of; `nil` if it tells of none.
  public let told: YearlyRate?
  public let heldOut: HeldOut?
  /// Why nothing was held out; empty if something was.
  public let whyNotHeldOut: String
  public let budget: Budget?

  /// The lowest severity that a budget counts.
  public static let budgeted = 3

  public init(
    alliance: String, quiet: Quiet, pairs: Int, histories: Int, seed: UInt64, rows: [Row], told: YearlyRate?, heldOut: HeldOut?,
    whyNotHeldOut: String, budget: Budget?
  ) {
    (self.alliance, self.quiet, self.pairs, self.histories, self.seed) = (alliance, quiet, pairs, histories, seed)
    self.rows = rows.sorted {
      ($1.warn?.perYear ?? -1, $1.watch?.perYear ?? -1, $1.severity, $0.rule) < (
        $0.warn?.perYear ?? -1, $0.watch?.perYear ?? -1, $0.severity, $1.rule
      )
    }
    (self.told, self.heldOut, self.whyNotHeldOut, self.budget) = (told, heldOut, whyNotHeldOut, budget)
  }
}
