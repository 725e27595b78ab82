import Files
import Harbinger
import Setup

/// Where the rules of one side of a comparison come from.
enum RuleSource {
  /// What holds today.
  case now
  /// A folder of rules, with the override of the alliance.
  case folder(String)
  /// An override file, with the rules of today.
  case override(String)
  /// Rules and override as they were at a revision that git knows.
  case revision(String)

  init(_ text: String) throws(Stop) {
    if text == "now" {
      self = .now
    } else if Path.isFolder(text) {
      self = .folder(text)
    } else if text.hasSuffix(".yaml") || text.hasSuffix(".yml") {
      guard Path.exists(text) else { throw Stop(.usage, "\(text): there is no such file; give an override file") }
      self = .override(text)
    } else {
      self = .revision(text)
    }
  }

  /// The rules that it means for an alliance.
  /// - Parameter asked: the folder of rules that the command line names.
  func pack(asked: String?, _ file: String, _ alliance: Alliance) throws(Stop) -> RulePack {
    switch self {
    case .now: return try Loading.pack(asked: asked, allianceFile: file, alliance: alliance)
    case .folder(let folder): return try Loading.pack(asked: folder, allianceFile: file, alliance: alliance)
    case .override(let path):
      let folder = try RulePack.locate(asked: asked, besides: Path.folder(of: file))
      return try Loading.whole(RulePack(folder: folder, override: path, alliance: alliance))
    case .revision(let name): return try RuleSource.pack(at: name, asked: asked, file, alliance)
    }
  }

  /// Rules and override each as they were at a revision; what lies in no repository is taken as it is today.
  private static func pack(at name: String, asked: String?, _ file: String, _ alliance: Alliance) throws(Stop) -> RulePack {
    let folder = try RulePack.locate(asked: asked, besides: Path.folder(of: file))
    let beside = Path.folder(of: file)
    let (knowsRules, knowsOverride) = (
      try Revision.isKnown(name, of: folder), try Revision.isKnown(name, of: beside.isEmpty ? "." : beside)
    )
    guard knowsRules || knowsOverride else {
      throw Stop(
        .usage,
        "'\(name)' is no folder, no file, and no revision that git knows of \(folder) or of the folder of \(file); write 'now' for what holds today"
      )
    }
    let rules = knowsRules ? try Revision(name, of: folder) : nil
    defer { rules?.remove() }
    let own = knowsOverride ? try Revision(name, of: beside.isEmpty ? "." : beside, only: "override.yaml") : nil
    defer { own?.remove() }
    let override = knowsOverride ? own.map { Path.join($0.folder, "override.yaml") } : Loading.override(besides: file)
    let pack = RulePack(folder: rules?.folder ?? folder, override: override, alliance: alliance)
    return try Loading.whole(pack)
  }
}
