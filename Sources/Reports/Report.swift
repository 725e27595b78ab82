public import Alerts

/// What is told of one alliance: its judgement, as those may see it for whom it is written.
public struct Report: Sendable {
  public var judgement: Judgement

  public init(_ judgement: Judgement) { self.judgement = judgement }
}
