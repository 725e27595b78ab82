import Authoring
import Events
import Files
import Harbinger
import Setup
import YAML

/// The files of an alliance that are written from the pages.
enum BenchFile: String, Sendable, CaseIterable {
  case override = "override.yaml"
  case alliance = "alliance.yaml"
  case events = "events.yaml"

  /// Where it lies, beside the alliance file.
  func path(besides file: String) -> String {
    self == .alliance ? file : Path.join(Path.folder(of: file), rawValue)
  }

  /// What it is, in one sentence.
  var summary: String {
    switch self {
    case .override: "What this alliance changes of the rules, and what it does not want to be told. Shipped rules stay as they are."
    case .alliance: "Who the parties are, what is read, and what both have agreed."
    case .events: "What is known to have happened; backtests measure against it."
    }
  }

  /// As one would write it.
  var example: String {
    switch self {
    case .override:
      """
      changes:
        - {rule: replies-slowing, set: {for: 3w}, why: "we answer in turns"}
        - {family: loose_labels, remove: {phrases: ["typical of {other}"]}, why: "a saying among us", approved_by: [northwind, contoso]}
      mutes:
        - {rule: contact-falling, until: 2026-12-31, reason: "the office moves", by: alliance office}
      """
    case .alliance:
      """
      parties:
        - {id: northwind, name: Northwind, domains: [northwind.example], members: [Anna Berg]}
        - {id: contoso, name: Contoso, domains: [contoso.example]}
      """
    case .events:
      """
      events:
        - {day: 2026-04-14, what: escalation, parties: [northwind, contoso], note: "the steering committee was called in"}
      """
    }
  }

  /// A text of it as it is read and written: with nothing in it, one that says so.
  func meant(by text: String) -> String {
    guard text.allSatisfy(\.isWhitespace) else { return text }
    switch self {
    case .override: return "changes: []\n"
    case .events: return "events: []\n"
    case .alliance: return text
    }
  }

  /// What is wrong with a text of it.
  func diagnostics(of text: String, _ place: Workbench.Place, _ pack: RulePack?) -> [Diagnostic] {
    let path = path(besides: place.file)
    let text = meant(by: text)
    switch self {
    case .override:
      let alliance = Loading.checked(place.file).alliance
      let drafted: RulePack
      if let pack {
        drafted = pack.with(draft: text, path: path, alliance: alliance)
      } else {
        guard let folder = try? RulePack.locate(asked: place.rules, besides: Path.folder(of: place.file)) else { return [] }
        drafted = RulePack(folder: folder, draft: text, path: path, alliance: alliance)
      }
      let lacking = alliance.map { Approvals(drafted, parties: $0.parties).diagnostics } ?? []
      return (drafted.diagnostics.filter { $0.path == path } + lacking).sorted()
    case .alliance: return Alliance.parse(bytes: Array(text.utf8), path: path).diagnostics
    case .events:
      let parties = Loading.checked(place.file).alliance?.parties.map(\.id) ?? []
      return MarkedEvents.read(bytes: Array(text.utf8), path: path, parties: parties).diagnostics
    }
  }
}

/// What somebody wants to write.
struct Draft: Sendable {
  let file: BenchFile
  var text: String
  /// The SHA-256 of the file as the page showed it; empty if there was none.
  let basis: String
  let why: String
  let by: String
  /// What was seen to follow from it.
  var proof = ""
  /// Where its form asks who approved it; `nil`: that stands in the text.
  var approvals: String?
}

extension Desk {
  /// The text of a file, with what it is known by; empty if it is not there.
  func text(of file: BenchFile) throws(Stop) -> (text: String, basis: String) {
    let text = try Loading.text(of: try path(of: file))
    return (text ?? "", text.map { Checksum.of($0) } ?? "")
  }

  /// Writes a draft, with its reason, into the file and the log of changes.
  /// - Throws: a stop that says what is wrong; of the code `locked` if the file was changed since the page was loaded.
  func save(_ draft: Draft) throws(Stop) {
    var draft = draft
    draft.text = draft.file.meant(by: draft.text)
    try Stop.unlessSigned(why: draft.why, by: draft.by, "nothing is changed")
    let path = try path(of: draft.file)
    let old = try Loading.text(of: path)
    guard (old.map { Checksum.of($0) } ?? "") == draft.basis else {
      throw Stop(
        .locked,
        "\(draft.file.rawValue) was changed since this page was loaded, in another tab or by hand; nothing was written. Load the page again, and make the change anew."
      )
    }
    guard draft.text != old ?? "" else { throw Stop(.usage, "\(draft.file.rawValue) is so already; nothing was written") }
    let reason = TuningLog.Reason(command: "workbench", by: draft.by, why: draft.why, proof: draft.proof, time: world.clock())
    if draft.file == .override {
      let checked = try CheckedOverride(
        draft.text, over: old, rules: try RulePack.locate(asked: place.rules, besides: Path.folder(of: place.file)),
        alliance: try Loading.alliance(place.file).alliance, allianceFile: place.file, approvals: draft.approvals)
      return try checked.write(for: reason)
    }
    let found = draft.file.diagnostics(of: draft.text, place, nil).filter { $0.severity == .error }
    guard found.isEmpty else { throw Stop(.configuration, Loading.rendered(found, as: [path: draft.text])) }
    try TuningLog.write(draft.text, over: old, to: path, for: reason, allianceFile: place.file)
  }

  /// Where a file lies. A link that leads out of the folder is not followed.
  private func path(of file: BenchFile) throws(Stop) -> String {
    let path = file.path(besides: place.file)
    guard RealPath.lies(path, below: Path.folder(of: place.file)) else {
      throw Stop(.usage, "\(path): leads out of the folder of the alliance, and is neither shown nor written here")
    }
    return path
  }
}
