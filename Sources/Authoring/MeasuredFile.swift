import YAML

/// A file of figures that the program itself wrote down beside the rules.
enum MeasuredFile {
  /// Reads one; where there is none, nothing was measured and nothing is wrong.
  /// - Returns: what is wrong with it.
  static func read(_ folder: String, _ name: String, of what: String, keys: [Key], _ take: (Fields) -> Void) -> [Diagnostic] {
    let path = RulePack.join(folder, name)
    guard WholeFile.exists(path) else { return [] }
    let (document, problems) = Document.read(path: path)
    let diagnostics = Diagnostics(path: path, problems)
    if let document { take(Fields(document.root, of: what, keys: keys, diagnostics)) }
    return diagnostics.sorted
  }
}
