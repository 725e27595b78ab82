/// One change that would have spared people noise, with what a replay shows of it.
public struct Suggestion: Hashable, Sendable {
  /// The kinds of changes, the smaller first.
  public enum Kind: String, Sendable, CaseIterable {
    case soften, except, agree, threshold, retire
  }

  public var kind: Kind
  /// The rule whose alerts were noise.
  public var rule: String
  /// What it changes, as a sentence.
  public var words: String
  public var changes: [SuggestedChange]
  public var proof: Proof

  public init(_ kind: Kind, rule: String, words: String, changes: [SuggestedChange], proof: Proof) {
    (self.kind, self.rule, self.words, self.changes, self.proof) = (kind, rule, words, changes, proof)
  }

  /// What nights of the past would have told with the change in place of what they tell without it.
  public struct Proof: Hashable, Sendable {
    /// Alerts of the rule that people called noise and the nights find, and how many of them are told no longer, or found no longer where they were only found.
    public var noise = 0
    public var noiseGone = 0
    /// Of these, the ones that the nights find and do not tell: watches, and what stands under another alert.
    public var untoldGone = 0
    /// The same of those that were called useful: how many are told or found as before.
    public var useful = 0
    public var usefulKept = 0
    /// The most days by which one that was called useful is told later; 0 if none is.
    public var later = 0
    /// Alerts that are told besides.
    public var added = 0
    /// Alerts that go as well: of those somebody called known or was unsure of, and of those nobody judged.
    public var knownGone = 0
    public var unjudgedGone = 0
    /// Other rules of which something goes or comes.
    public var otherRules: [String] = []

    public init() {}

    /// `Removes 4 of 5 noise, keeps 3 of 3 useful, adds none; 2 alerts that nobody judged also go.`
    public var words: String {
      let untold = untoldGone > 0 ? " (\(untoldGone) below the line or part of other alerts)" : ""
      var text =
        "Removes \(noiseGone) of \(noise) noise\(untold), keeps \(usefulKept) of \(useful) useful, adds \(added == 0 ? "none" : "\(added)")"
      var also: [String] = []
      if unjudgedGone > 0 { also.append("\(unjudgedGone) \(unjudgedGone == 1 ? "alert" : "alerts") that nobody judged") }
      if knownGone > 0 { also.append("\(knownGone) called known or unsure") }
      if !also.isEmpty { text += "; \(also.joined(separator: " and ")) also \(unjudgedGone + knownGone == 1 ? "goes" : "go")" }
      if later > 0 { text += "; a useful one is told up to \(later) \(later == 1 ? "day" : "days") later" }
      if !otherRules.isEmpty { text += "; it moves alerts of other rules too: \(otherRules.joined(separator: ", "))" }
      return text + "."
    }
  }
}
