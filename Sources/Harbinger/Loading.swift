import Files
public import Setup
public import YAML

/// Finds the alliance that a command was given: a file, or a folder that holds one.
public enum Loading {
  /// The alliance file behind a path, or `nil` if the path is a bare export.
  public static func allianceFile(_ path: String) -> String? {
    if Path.isFolder(path) {
      let file = Path.join(path, "alliance.yaml")
      return Path.exists(file) ? file : nil
    }
    return isYAML(path) && ruleFile(path) == nil ? path : nil
  }

  /// The same where there must be one.
  /// - Throws: a stop of the code `usage` that says what to give.
  public static func requiredAllianceFile(_ path: String) throws(Stop) -> String {
    guard let file = allianceFile(path) else { throw Stop(.usage, "\(path): there is no alliance file; give alliance.yaml or its folder") }
    return file
  }

  /// The alliance files behind a path: itself, the one in a folder, or those in the folders of a folder, sorted; none if the path is a bare export.
  public static func allianceFiles(_ path: String) -> [String] {
    if let file = allianceFile(path) { return [file] }
    return Folder.folders(in: path).compactMap { allianceFile(Path.join(path, $0)) }
  }

  /// What a judgement of some paths reads: bare exports, or the alliance files with their sources, as far as these can be told before.
  public static func inputs(_ paths: [String]) -> [String] {
    var inputs = paths.filter { allianceFiles($0).isEmpty }
    for file in paths.flatMap(allianceFiles) {
      inputs.append(file)
      inputs += checked(file).alliance?.sources.map(\.file) ?? []
      if let changes = override(besides: file) { inputs.append(changes) }
    }
    return inputs
  }

  /// A path that is a rule or a lexicon, and no alliance file: it has an id and no parties.
  public static func ruleFile(_ path: String) -> String? {
    guard isYAML(path), let root = Document.read(path: path).document?.root else { return nil }
    return root["id"] != nil && root["parties"] == nil && root["alliance"] == nil || root["phrases"] != nil ? path : nil
  }

  /// Whether a name is that of a YAML file.
  package static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// Loads an alliance file; its warnings come back beside it.
  /// - Throws: a stop of the code `configuration` with every diagnostic, in full.
  public static func alliance(_ file: String) throws(Stop) -> (alliance: Alliance, warnings: [Diagnostic]) {
    let (alliance, diagnostics) = Alliance.load(file)
    guard let alliance else { throw Stop(.configuration, rendered(diagnostics)) }
    return (alliance, diagnostics)
  }

  /// The id that a file gives its alliance, whatever else is wrong with it.
  package static func id(in file: String) -> String? { Document.read(path: file).document?.root["alliance"]?.text }

  /// The alliance of a file, if it can be used, with everything that is wrong with it.
  package static func checked(_ file: String) -> (alliance: Alliance?, diagnostics: [Diagnostic]) { Alliance.load(file) }

  /// Loads the rules that belong to an alliance file, as the `override.yaml` beside it changes them; its warnings stand in its `diagnostics`.
  /// - Parameters:
  ///   - asked: the folder of the rules; `nil`: beside the alliance file, else in the working folder, else as installed.
  ///   - allianceFile: beside which an `override.yaml` may lie; `nil` for bare exports.
  ///   - alliance: whose parties and topics the override may name.
  /// - Throws: a stop of the code `configuration`, if there are no rules or with every mistake in them.
  public static func pack(asked: String?, allianceFile: String?, alliance: Alliance? = nil) throws(Stop) -> RulePack {
    let folder = try RulePack.locate(asked: asked, besides: allianceFile.map { Path.folder(of: $0) })
    let pack = RulePack(folder: folder, override: allianceFile.flatMap(override), alliance: alliance)
    let atCommandLine = "`harbinger check \(pack.folder)\(allianceFile.map { " --alliance \($0)" } ?? "")` shows the same"
    return try whole(pack, atCommandLine: atCommandLine)
  }

  /// Rules that can be used.
  /// - Parameter atCommandLine: what commands say besides: which of them shows the same mistakes.
  /// - Throws: a stop of the code `configuration` with every mistake in them.
  public static func whole(_ pack: RulePack, atCommandLine: String = "") throws(Stop) -> RulePack {
    if pack.hasErrors {
      throw Stop(.configuration, rendered(pack.diagnostics) + ["nothing was run"], atCommandLine: atCommandLine)
    }
    return pack
  }

  /// The `override.yaml` beside an alliance file, where there is one.
  public static func override(besides allianceFile: String) -> String? {
    let path = overridePath(besides: allianceFile)
    return Path.exists(path) ? path : nil
  }

  /// Where the `override.yaml` of an alliance file is, or would be.
  public static func overridePath(besides allianceFile: String) -> String { Path.join(Path.folder(of: allianceFile), "override.yaml") }

  /// The text of a file; `nil` if it is not there.
  /// - Throws: a stop of the code `configuration` if it cannot be read as text.
  public static func text(of path: String) throws(Stop) -> String? {
    guard Path.exists(path) else { return nil }
    guard let bytes = WholeFile.bytes(path), let text = String(validating: bytes, as: UTF8.self) else {
      throw Stop(.configuration, "\(path): cannot be read as text in UTF-8")
    }
    return text
  }

  /// Diagnostics with their excerpts, a text each.
  /// - Parameter drafts: files that are not written yet, by their paths: excerpts of these are taken from the texts.
  public static func rendered(_ diagnostics: [Diagnostic], as drafts: [String: String] = [:]) -> [String] {
    var lines = drafts.mapValues { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    return diagnostics.sorted().map { diagnostic in
      if lines[diagnostic.path] == nil { lines[diagnostic.path] = Document.read(path: diagnostic.path).document?.lines ?? [] }
      return diagnostic.rendered(lines[diagnostic.path] ?? [])
    }
  }
}
