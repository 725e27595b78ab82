public import Alerts
public import Ledger

/// What is told of one alliance: its judgement, with every alert under the name that it was told by before.
public struct Report: Sendable {
  public let judgement: Judgement

  /// - Parameter ledger: what was told so far, this judgement included; none: every alert has its own name.
  public init(_ judgement: Judgement, ledger: Ledger = Ledger()) { self.judgement = judgement.named(by: ledger) }
}
