import Events
import Harbinger
import Lexicon
import Rules
import YAML

/// Tries changes on families and classes of words as the loader of a pack would make them, without writing anything.
struct Workshop: Sendable {
  let pack: RulePack
  let family: Family
  private let document: Document
  /// What is wrong with the family already, which is nobody's fault here.
  private let known: Set<Diagnostic>

  /// - Returns: `nil` if the file of the family cannot be read again.
  init?(_ pack: RulePack, _ family: Family) {
    guard let document = Document.read(path: family.path).document else { return nil }
    (self.pack, self.family, self.document) = (pack, family, document)
    known = Set(Lexicons.read(document, lists: pack.lists, edits: pack.override.familyEdits).diagnostics)
  }

  /// A version of what is heard: the families that a change moves, and the class that it changes.
  struct Version: Sendable {
    var families: [Family]
    var words: WordClass?
  }

  /// What a change makes of the families that it touches.
  /// - Parameter number: what messages name the change by.
  /// - Returns: `nil` if it cannot be made.
  func version(_ change: TaughtChange, _ number: Int) -> Version? {
    let path = Workshop.path(number)
    let (parsed, problems) = Document.parse(bytes: Array("changes:\n  \(change.line())\n".utf8), path: path)
    let diagnostics = Diagnostics(path: path, problems)
    guard let parsed else { return nil }
    let override = Override.read(parsed, lists: pack.lists, diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    switch change.target {
    case .family:
      let read = Lexicons.read(document, lists: pack.lists, edits: pack.override.familyEdits + override.familyEdits)
      guard let family = read.family, known.isSuperset(of: read.diagnostics) else { return nil }
      return Version(families: [family])
    case .words(let id):
      guard let words = pack.classes.first(where: { $0.id == id && $0.language == .english }),
        let file = Document.read(path: words.path).document,
        let changed = WordClasses.read(file, lists: pack.lists, edits: pack.override.wordEdits + override.wordEdits).class
      else { return nil }
      return Version(families: pack.families(naming: id), words: changed)
    }
  }

  /// The name under which mistakes of a change are told.
  static func path(_ number: Int) -> String { "proposal \(number)" }
}
