import Events
import Harbinger
import Lexicon

/// Several versions of the same families side by side in one book, so that whoever listens once hears them all.
///
/// Version 0 is what holds today. A class of words that is changed gets another name in its version, and so does every class that names it.
struct Versions: Sendable {
  private(set) var families: [Family] = []
  private var classes: [WordClass]
  /// By version and id: the number of a family in the book.
  private(set) var numbers: [[String: Int]] = []

  init(_ pack: RulePack) { classes = pack.classes }

  /// Adds a version.
  /// - Parameter words: the class that it changes.
  mutating func add(_ wanted: [Family], words: WordClass? = nil) {
    let version = numbers.count
    numbers.append([:])
    let english = classes.filter { $0.language == .english && !$0.id.hasPrefix(Versions.mark) }
    let renamed = words.map { WordClass.naming($0.id, among: english).sorted() } ?? []
    func name(_ text: String) -> String {
      renamed.enumerated().reduce(text) { $0.replacing("<\($1.element)>", with: "<\(Versions.mark)\(version)-\($1.offset)>") }
    }
    for (offset, id) in renamed.enumerated() {
      guard var copy = id == words?.id ? words : english.first(where: { $0.id == id }) else { continue }
      copy.id = "\(Versions.mark)\(version)-\(offset)"
      for index in copy.words.indices { copy.words[index].text = name(copy.words[index].text) }
      classes.append(copy)
    }
    for family in wanted {
      var copy = family
      // What the engine listens to a family for is for one of them alone, and other languages stay as they are.
      copy.roles = []
      copy.variants = []
      for index in copy.phrases.indices where !renamed.isEmpty {
        copy.phrases[index].text = name(copy.phrases[index].text)
        copy.phrases[index].pieces = copy.phrases[index].pieces.map(name)
      }
      copy.id = "\(Versions.mark)\(version).\(family.id)"
      numbers[version][family.id] = families.count
      families.append(copy)
    }
  }

  /// Everything compiled.
  var book: PhraseBook { PhraseBook(families, classes: classes) }

  private static let mark = "version-"
}
