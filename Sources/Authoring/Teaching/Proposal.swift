import Events
import Lexicon

/// One change that would make a sentence come out as wanted, with what it costs.
public struct Proposal: Sendable {
  /// The kinds of changes, the smaller first.
  enum Kind: Int, Comparable, Sendable {
    case heavier, exceptionGone, wordOfClass, word, without, gap, newPhrase, exception, lighter, gone

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  var kind: Kind
  /// What it changes, as a sentence.
  public var words: String
  var change: TaughtChange
  /// What is written beside it: which of two of a kind is the smaller, the lower.
  var size = 0
  /// How it moved examples and messages.
  public internal(set) var cost = ProposalCost()
  /// Whether the sentence stands beside it as an example: not where it stays a hint, which an example counts as heard.
  var keepsExample: Bool { kind != .lighter }
}

/// What a proposal moves beside the sentence that it is for.
public struct ProposalCost: Sendable {
  /// Example sentences of other families that the family would hear too, and how many there are.
  public var strays: [String] = []
  public var sentences = 0
  /// Messages of the alliance that would be heard, or heard no longer; `nil` if they were not asked.
  public var messages: Messages?

  /// What messages show.
  public struct Messages: Sendable {
    /// All that have words.
    public var all = 0
    /// Of these, what is heard today.
    public var before = 0
    public var more = 0
    public var fewer = 0
    /// Sentences that come out otherwise, as far as they may be shown.
    public var quotes: [String] = []
  }
}
