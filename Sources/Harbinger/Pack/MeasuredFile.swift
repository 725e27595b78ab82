import Files
package import YAML

/// A file of figures that the program itself wrote down beside the rules.
package enum MeasuredFile {
  /// Reads one; where there is none, nothing was measured and nothing is wrong.
  /// - Returns: what is wrong with it.
  package static func read(_ folder: String, _ name: String, of what: String, keys: [Key], _ take: (Fields) -> Void) -> [Diagnostic] {
    let path = Path.join(folder, name)
    guard Path.exists(path) else { return [] }
    let (document, problems) = Document.read(path: path)
    let diagnostics = Diagnostics(path: path, problems)
    if let document { take(Fields(document.root, of: what, keys: keys, diagnostics)) }
    return diagnostics.sorted
  }
}
