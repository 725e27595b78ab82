public import Events
public import Ledger
public import Output

/// What people's verdicts say of each rule of an alliance, which change would have spared them noise, and what below the line waits for a verdict.
public struct Suggestions: Sendable {
  /// The verdicts on the alerts of one rule. Of each alert one word counts (`Ledger.opinions`).
  public struct Judged: Hashable, Sendable {
    public var rule: String
    public var title: String
    /// What people made of them, in numbers.
    public var opinions: Opinions
    /// Of the useful ones and the noise, those that the nights with the rules of today do not find: too long ago, or changed since.
    public var unfound = 0
    /// Why nothing is suggested; empty if something is.
    public var why = ""

    public init(rule: String, title: String, _ opinions: Opinions) { (self.rule, self.title, self.opinions) = (rule, title, opinions) }

    /// Useful ones among those that somebody called useful or noise: what was known was right and no news, and counts for neither.
    public var precision: Proportion { Proportion(opinions.useful, of: opinions.judged) }
  }

  public let alliance: String
  public let days: ClosedRange<Day>
  /// Those with most noise first.
  public let rules: [Judged]
  /// Each by its number, from 1; those of one rule together, the smaller change first.
  public let suggestions: [Suggestion]
  public let sample: Ledger.Sample
  /// Of what was judged while it stood below the line: how much was useful.
  public let below: Proportion

  /// What a command needs behind it to find the state: ` --state DIR`.
  public var place = ""

  public init(
    alliance: String, days: ClosedRange<Day>, rules: [Judged], suggestions: [Suggestion], sample: Ledger.Sample, below: Proportion
  ) {
    self.alliance = alliance
    self.days = days
    self.rules = rules
    self.suggestions = suggestions
    self.sample = sample
    self.below = below
  }
}
