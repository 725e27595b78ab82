/// Why a rule could not be judged.
public struct Reason: Hashable, Sendable {
  /// What is lacking; the word is the `reason` in JSON.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case stale, coverage, history, volume, writers, language, style, subject, stage, approval, forgotten, data

    /// What a reader is told.
    public var words: String {
      switch self {
      case .stale: "a source ended too early"
      case .coverage: "not covered by the exports"
      case .history: "too short a history"
      case .volume: "too few messages"
      case .writers: "too few writers to hide among"
      case .language: "a language that no word list speaks"
      case .style: "recorded otherwise than before"
      case .subject: "nothing of the kind to look at"
      case .stage: "not in this stage of the alliance"
      case .approval: "reading words is not approved"
      case .forgotten: "written by somebody who is forgotten"
      case .data: "no events that two parties share"
      }
    }
  }

  public var kind: Kind
  /// In words, with the figures: `9 of 13 weeks of history`.
  public var text: String
  /// The path of the source that is lacking, as the alliance file writes it; empty where it is none.
  public var source: String

  public init(_ kind: Kind, _ text: String, source: String = "") {
    self.kind = kind
    self.text = text
    self.source = source
  }
}

/// Why a figure or a state cannot be given.
struct NotJudged: Error {
  var reason: Reason
  init(_ reason: Reason) { self.reason = reason }
}
