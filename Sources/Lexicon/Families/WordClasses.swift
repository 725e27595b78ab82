import Files
import Events
public import YAML

/// Reads the files of word classes.
public enum WordClasses {
  /// The keys of a class file.
  public static let keys: [Key] = [
    Key("id", .identifier, required: true, "the name that phrases write between < and >", example: "inform"),
    Key("title", .text, required: true, "what the words have in common", example: "To let somebody know"),
    Key("language", .choice(Language.known.map(\.code)), "the language of the words, as a code", standard: "en", example: "en"),
    Key(
      "words", .list(.text), required: true, "one word or several words each, with (a|b), [x], word*, word+, <class> and one ~3 at most",
      example: "['tell+', 'let ~2 know', 'make+ aware']"),
  ]

  /// Reads all `*.yaml` files of a folder, and those of other languages in `nl/`, `de/` and the like below it, in the order of names.
  /// - Parameter edits: what an alliance changes, by class, in the main language.
  /// - Returns: the classes that can be used, and everything that is wrong with the files; whether entries can be read shows in a `Listener`.
  public static func load(
    _ folder: String, lists: NamedLists = NamedLists(), edits: [WordClassEdit] = []
  ) -> (classes: [WordClass], diagnostics: [Diagnostic]) {
    // A pack without classes is none the worse.
    guard Folder.exists(folder) else { return ([], []) }
    var classes: [WordClass] = []
    var diagnostics: [Diagnostic] = []
    let files = Folder.files(in: folder).map { ($0, "en") }
    let others = Folder.folders(in: folder).flatMap { language in Folder.files(in: "\(folder)/\(language)").map { ($0, language) } }
    for (path, language) in files + others {
      let (document, problems) = Document.read(path: path)
      diagnostics += problems
      guard let document else { continue }
      let (found, more) = read(document, lists: lists, edits: language == "en" ? edits : [])
      diagnostics += more
      guard let found else { continue }
      if found.language.code != language {
        diagnostics.append(
          Diagnostic(
            path: path, at: document.root["language"]?.place ?? .file,
            message: "the file lies with the classes in '\(language)' and is not in that language",
            help: "write 'language: \(language)', or move it to words/\(found.language.code)/"))
      } else if let first = classes.first(where: { $0.id == found.id && $0.language == found.language }) {
        diagnostics.append(
          Diagnostic(
            path: path, at: document.root["id"]?.place ?? .file, message: "'\(found.id)' is the class of \(first.path) already",
            help: "put the words into one of the two files"))
      } else {
        classes.append(found)
      }
    }
    return (classes, diagnostics)
  }

  /// Reads one file.
  public static func read(
    _ document: Document, lists: NamedLists = NamedLists(), edits: [WordClassEdit] = []
  ) -> (class: WordClass?, diagnostics: [Diagnostic]) {
    let diagnostics = Diagnostics(path: document.path)
    var root = lists.expanded(document.root, diagnostics)
    for edit in edits where edit.id == root["id"]?.text {
      root = edit.edit.applied(to: root, of: "the class '\(edit.id)'", fixed: ["id", "language"], diagnostics)
    }
    let fields = Fields(root, of: "a class of words", keys: keys, diagnostics)
    guard let id = fields.identifier("id"), let title = fields.text("title") else { return (nil, diagnostics.sorted) }
    if WordClass.builtIn.contains(id) {
      diagnostics.error(fields.place("id"), "<\(id)> is built in", help: "give the class another id")
    }
    let words = fields.nodes("words").compactMap { node in
      diagnostics.text(node, "an item of 'words'").map { WordClass.Entry($0, at: node.place) }
    }
    if words.isEmpty { diagnostics.error(fields.place("words"), "the class has no words", help: "add 'words: ['tell+', 'let ~2 know']'") }
    var result = WordClass(id: id, title: title, words: words)
    result.language = fields.choice("language").flatMap(Language.init(code:)) ?? .english
    result.path = document.path
    return (result, diagnostics.sorted)
  }
}

/// What an alliance changes of one class of words.
public struct WordClassEdit: Sendable {
  /// The class.
  public var id: String
  public var edit: Edit

  public init(id: String, edit: Edit) {
    self.id = id
    self.edit = edit
  }
}
