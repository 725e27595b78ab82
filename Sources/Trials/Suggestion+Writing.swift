import Authoring
public import Events
import Files
public import Harbinger
public import Reports
public import Setup
import YAML

extension Suggestion {
  /// Who decided it, and why.
  public struct Decision: Sendable {
    public var why: String
    public var by: String
    /// Who approved a change of wording, one of each party.
    public var approvers: [String]

    public init(why: String, by: String, approvers: [String]) { (self.why, self.by, self.approvers) = (why, by, approvers) }
  }

  /// Writes it into the override of its alliance, and into the log of changes.
  /// - Parameters:
  ///   - draft: the override that it was proven on.
  ///   - old: its text; `nil` if there was none.
  ///   - approvals: where whoever decides it names who approved: an option, a field of a form.
  ///   - command: what the log calls it.
  /// - Returns: the lines, and the file.
  /// - Throws: a stop; nothing is written then.
  public func write(
    _ decision: Decision, into draft: OverrideDraft, over old: String?, folder rules: String, allianceFile: String, alliance: Alliance,
    approvals: String, command: String, at time: Timestamp
  ) throws(Stop) -> (lines: [String], path: String) {
    try Stop.unlessSigned(why: decision.why, by: decision.by, "nothing is changed")
    let written = SuggestedChange.Decision(
      why: Document.scalar(decision.why), by: Document.scalar(decision.by), whole: Document.scalar("\(decision.why) (\(decision.by))"),
      approvers: decision.approvers.isEmpty ? "" : Document.list(decision.approvers))
    let schema = FileSchema.place(of: "override", besides: Path.folder(of: allianceFile))
    let checked = try CheckedOverride(
      try draft.text(with: changes, written, schema: schema), over: old, rules: rules, alliance: alliance, allianceFile: allianceFile,
      approvals: approvals)
    try checked.write(
      for: .init(command: command, by: decision.by, why: decision.why, proof: "\(rule): \(proof.words.dropLast())", time: time))
    return (changes.map { $0.line(written) }, checked.path)
  }
}
