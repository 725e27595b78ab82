import Events
public import Lexicon
import Setup

/// A number per day about a party, a pair, a direction or the alliance: what `shift`, `limit`, `imbalance` and `divergence` look at.
///
/// A new measure is one new file in `Measures/` and one line in `all`, in `Measures/Measure+All.swift`.
public struct Measure: Sendable {
  /// The name in rules: `messages`, `hits`.
  public var id: String
  /// What one unit is: `messages`, `working hours`.
  public var unit: String
  /// What follows a figure in a sentence: ` working hours`, ` %`.
  public var suffix: String = ""
  /// What it counts, in one plain sentence.
  public var summary: String
  /// How many families it is written with: `hits(loose_labels)` takes one, `pole(A,B)` two. `A+B` in a place means either.
  public var arguments = 0
  /// What families that it stands on without being written with them are to the engine.
  public var hears: [Family.Role] = []
  /// Whether it cannot be told without the texts, though it is written without families: what was promised, who says "we".
  var needsTexts = false
  /// The events that it is taken from: what a hole among others cannot change.
  var counts: EventKinds
  /// Whose figure it can be; the first is the one that holds without `per`.
  public var scopes: [MeasureScope]
  /// Whether it is compared by ratio, or by difference.
  public var scale = MeasureScale.ratio
  /// How a sentence names it; `%1` and `%2` stand for its families.
  var phrase: String
  /// The figures for one subject.
  var value: @Sendable (_ context: RuleContext, _ subject: Subject, _ families: [[Int]]) -> Quantity

  /// As rules write it: `messages`, `hits(FAMILY)`, `pole(FAMILY, FAMILY)`.
  public var written: String {
    arguments == 0 ? id : "\(id)(\([String](repeating: "FAMILY", count: arguments).joined(separator: ", ")))"
  }
}

/// Whose figure a measure is.
public enum MeasureScope: String, Sendable, CaseIterable {
  /// One party's acts towards one other.
  case direction
  /// What passes between two.
  case pair
  /// One party's acts, towards whomever.
  case party
  /// All parties together.
  case alliance

  /// The subjects of the scope, ascending.
  func subjects(in context: RuleContext) -> [Subject] {
    switch self {
    case .direction:
      context.pairs.flatMap { [Subject(actor: $0.first, toward: $0.second), Subject(actor: $0.second, toward: $0.first)] }
    case .pair: context.pairs.map { Subject(pair: $0) }
    case .party: context.pairs.isEmpty ? [] : context.alliance.parties.indices.map { Subject(actor: $0) }
    case .alliance: context.pairs.isEmpty ? [] : [Subject()]
    }
  }
}

/// How two figures of a measure are compared.
public enum MeasureScale: Sendable {
  /// Twice as many: counts, times, shares.
  case ratio
  /// So much more: figures that can be negative.
  case difference
}
