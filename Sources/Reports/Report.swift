public import Alerts
public import Ledger

/// What is told of one alliance: its judgement, with every alert under the name that it was told by before.
public struct Report: Sendable {
  public let judgement: Judgement
  /// How the alerts stand since they were told before, by their ids; empty where nothing is remembered.
  public let standings: [String: Standing]
  /// The newest hash of the audit log when it was made; empty where none is kept. Whoever holds the report can tell a log that was written anew.
  public let auditHead: String

  /// - Parameters:
  ///   - ledger: what was told so far, this judgement included; none: every alert has its own name.
  ///   - standings: by the names that the ledger gives.
  ///   - auditHead: of the audit log.
  public init(_ judgement: Judgement, ledger: Ledger = Ledger(), standings: [String: Standing] = [:], auditHead: String = "") {
    self.auditHead = auditHead
    self.judgement = judgement.named(by: ledger)
    self.standings = standings
  }
}
