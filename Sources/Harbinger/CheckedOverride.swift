import Events
import Rules
public import Setup
import YAML

/// An `override.yaml` that may be written: the rules can be used with it, and each party approved every change of wording that is new in it.
///
/// All that writes changes of rules and phrases (`sweep`, `suggest`, `calibrate`, `teach`, the workbench) comes through here, so that nothing gets into the file of which `check` would
/// say that an approval is missing.
public struct CheckedOverride: Sendable {
  /// The file.
  public let path: String
  /// The rules as it changes them.
  public let pack: RulePack
  private let text: String
  private let old: String?
  private let allianceFile: String

  /// - Parameters:
  ///   - text: the file as it is to be.
  ///   - old: as it is; `nil` if there is none. What stands there already is not asked about again.
  ///   - rules: the folder of the rules.
  ///   - approvals: where whoever writes it says who approved: an option, a field of a form; `nil`: in the text itself.
  /// - Throws: a stop that says what is wrong, and what to give.
  public init(
    _ text: String, over old: String?, rules: String, alliance: Alliance, allianceFile: String, approvals: String? = nil
  ) throws(Stop) {
    path = Loading.overridePath(besides: allianceFile)
    pack = RulePack(folder: rules, draft: text, path: path, alliance: alliance)
    (self.text, self.old, self.allianceFile) = (text, old, allianceFile)
    let before = Override.parse(old ?? "", path: path, lists: pack.lists).override
    if pack.hasErrors {
      // What is wrong in files of the rules, whatever this alliance changes, cannot be mended here.
      let known = Set(RulePack(folder: rules, alliance: alliance).diagnostics)
      let mistakes = pack.diagnostics.filter { $0.severity == .error && ($0.path == path || !known.contains($0)) }
      guard mistakes.isEmpty else { throw Stop(.configuration, Loading.rendered(mistakes, as: [path: text]) + [Self.unwritten]) }
    }
    let lacking = Approvals(pack, parties: alliance.parties, over: before, named: approvals).diagnostics
    guard lacking.isEmpty else {
      let lines = approvals == nil ? Loading.rendered(lacking, as: [path: text]) : lacking.map { "\($0.message): \($0.help)" }
      throw Stop(.usage, lines + [Self.unwritten])
    }
  }

  private static let unwritten = "nothing was written"

  /// Writes it, and that it was written.
  /// - Throws: a stop if either could not be written.
  public func write(for reason: TuningLog.Reason) throws(Stop) {
    try TuningLog.write(text, over: old, to: path, for: reason, allianceFile: allianceFile)
  }
}
