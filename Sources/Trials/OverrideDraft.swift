import Authoring
public import Events
public import Harbinger
import Reports
public import Setup
import YAML

/// An `override.yaml` that is changed in thought: what an alliance's rules would be with some entries more.
public struct OverrideDraft: Sendable {
  let alliance: Alliance
  private let path: String
  private let text: String?
  let now: Timestamp?
  let threads: Int

  /// - Parameters:
  ///   - path: of the file.
  ///   - text: as it is; `nil` if there is none.
  ///   - now: the instant of the run.
  ///   - threads: tasks that read at once.
  public init(_ alliance: Alliance, path: String, text: String?, now: Timestamp?, threads: Int) {
    (self.alliance, self.path, self.text, self.now, self.threads) = (alliance, path, text, now, threads)
  }

  /// The file with some entries more.
  /// - Throws: a stop if one cannot be added: nothing is to be written then.
  public func text(with changes: [SuggestedChange], _ decision: SuggestedChange.Decision, schema: String? = nil) throws(Stop) -> String {
    var new = text
    for change in changes {
      new = try OverrideText.adding(change.line(decision), under: change.list, to: new, path: path, schema: schema)
    }
    return new ?? ""
  }

  /// The rules with some entries more; `nil` where these make a mistake.
  func pack(with changes: [SuggestedChange], over pack: RulePack) -> RulePack? {
    let nobody = SuggestedChange.Decision(why: "trial", by: "trial", whole: "trial", approvers: "")
    guard let text = try? text(with: changes, nobody) else { return nil }
    let changed = RulePack(folder: pack.folder, draft: text, path: path, alliance: alliance)
    return changed.hasErrors ? nil : changed
  }
}
