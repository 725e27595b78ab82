public import Events
import Glibc
public import Lexicon
public import Rules
public import YAML

/// The rules and the lexicons of one folder: what every command that judges, checks or tests loads, with the same loader.
public struct RulePack: Sendable {
  /// The folder of the rules; `lexicons/` lies in it.
  public var folder: String
  public var families: [Family]
  public var rules: RuleSet
  /// Everything that its authors should know, errors and warnings.
  public var diagnostics: [Diagnostic]

  /// Reads `FOLDER/lexicons/*.yaml` and `FOLDER/*.yaml`.
  public init(folder: String) {
    self.folder = folder
    let lexicons = Lexicons.load(folder + "/lexicons")
    families = lexicons.families
    let loaded = RuleSet.load(folder: folder, families: families.map(\.id))
    rules = loaded.rules
    diagnostics = (lexicons.diagnostics + loaded.diagnostics).sorted()
  }

  /// Whether anything makes it unusable.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The families as the evaluator takes them.
  public var familyNames: [(id: String, shownAs: String, languages: [Language])] {
    families.map { ($0.id, $0.shownAs.isEmpty ? $0.title : $0.shownAs, $0.languages) }
  }

  /// Where the rules are: as asked for, else beside the alliance file, else in the working folder, else the installed pack.
  /// - Throws: a stop with all places that were looked at.
  public static func locate(asked: String?, besides alliance: String?) throws(Stop) -> String {
    if let asked {
      if isFolder(asked) { return asked }
      throw Stop(
        .configuration, "\(asked): there is no such folder of rules; give --rules the folder that holds the rule files and lexicons/")
    }
    var places: [String] = []
    if let alliance { places.append(join(alliance, "rules")) }
    places += ["rules", installed]
    for place in places where isFolder(place) { return place }
    throw Stop(.configuration, "no rules found in \(places.joined(separator: ", ")); give the folder with --rules DIR")
  }

  /// `PREFIX/share/harbinger/rules`, seen from the program `PREFIX/bin/harbinger`.
  private static var installed: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return "/usr/share/harbinger/rules" }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    return folder + "/share/harbinger/rules"
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return unsafe stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }
}
