public import Setup
public import YAML

/// Finds the alliance that a command was given: a file, or a folder that holds one.
public enum Loading {
  /// The alliance file behind a path, or `nil` if the path is a bare export.
  public static func allianceFile(_ path: String) -> String? {
    if RulePack.isFolder(path) {
      let file = RulePack.join(path, "alliance.yaml")
      return WholeFile.exists(file) ? file : nil
    }
    return path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? path : nil
  }

  /// Loads an alliance file; its warnings come back beside it.
  /// - Throws: a stop with every diagnostic, in full.
  public static func alliance(_ file: String) throws(Stop) -> (alliance: Alliance, warnings: [Diagnostic]) {
    let (alliance, diagnostics) = Alliance.load(file)
    guard let alliance else { throw Stop(.configuration, rendered(diagnostics)) }
    return (alliance, diagnostics)
  }

  /// Loads the rules that belong to an alliance file.
  public static func pack(asked: String?, allianceFile: String?) throws(Stop) -> RulePack {
    let pack = RulePack(folder: try RulePack.locate(asked: asked, besides: allianceFile.map(folder)))
    if pack.hasErrors {
      throw Stop(.configuration, rendered(pack.diagnostics) + ["nothing was run; `harbinger check \(pack.folder)` shows the same"])
    }
    return pack
  }

  /// Diagnostics with their excerpts, a text each.
  public static func rendered(_ diagnostics: [Diagnostic]) -> [String] {
    var lines: [String: [String]] = [:]
    return diagnostics.sorted().map { diagnostic in
      if lines[diagnostic.path] == nil { lines[diagnostic.path] = Document.read(path: diagnostic.path).document?.lines ?? [] }
      return diagnostic.rendered(lines[diagnostic.path] ?? [])
    }
  }

  static func folder(_ file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }
}
