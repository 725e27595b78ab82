import Events
import YAML

extension Lexicons {
  /// Reads a family in another language and joins it to the family of its id.
  /// - Parameters:
  ///   - folder: the name of the folder it lies in, which is the code of its language.
  ///   - lists: named lists that the file may put in.
  ///   - broken: families that cannot be used, which is told already.
  /// - Returns: everything that is wrong with it.
  static func addVariant(
    _ path: String, named folder: String, lists: NamedLists, to families: inout [Family], _ broken: [String]
  ) -> [Diagnostic] {
    let (document, problems) = Document.read(path: path)
    guard let document else { return problems }
    let (family, more) = read(document, lists: lists)
    guard var variant = family else { return problems + more }
    func complaint(_ key: String, _ message: String, _ help: String) -> [Diagnostic] {
      problems + more + [Diagnostic(path: path, at: document.root[key]?.place ?? .file, message: message, help: help)]
    }
    guard let language = Language(code: folder), language.code == folder else {
      return complaint(
        "language", "the folder '\(folder)' is not named after a language",
        "name it after the code of the language: \(Language.known.map(\.code).joined(separator: ", "))")
    }
    guard variant.language == language, document.root["language"] != nil else {
      return complaint("language", "the file lies in '\(folder)/' and is not in that language", "write 'language: \(folder)'")
    }
    guard let index = families.firstIndex(where: { $0.id == variant.id }) else {
      if broken.contains(variant.id) { return problems + more }
      return complaint(
        "id", "there is no family '\(variant.id)' that this could be the \(language.name) of",
        "write the id of a family, or move the file up one folder to make it a family of its own")
    }
    if let first = families[index].all.first(where: { $0.language == language }) {
      return complaint(
        "language", "'\(variant.id)' is there in \(language.name) already: \(first.path)", "put the phrases into one of the two files")
    }
    guard variant.direction == families[index].direction else {
      return complaint(
        "direction", "the direction is another one than that of \(families[index].path)",
        "write 'direction: \(families[index].direction.rawValue)'")
    }
    variant.variants = []
    families[index].variants.append(variant)
    return problems + more
  }
}
