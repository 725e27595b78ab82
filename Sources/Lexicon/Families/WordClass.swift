public import YAML
public import Events

/// A class of words that phrases name as `<id>`: one file under `rules/words/`.
public struct WordClass: Hashable, Sendable {
  /// An entry: one word or several, with `(a|b)`, `[x]`, `*`, `+`, other classes, and one gap at most.
  public struct Entry: Hashable, Sendable {
    public var text: String
    /// Where it stands in the file of the class.
    public var place: Node.Place

    public init(_ text: String, at place: Node.Place = .file) {
      self.text = text
      self.place = place
    }
  }

  public var id: String
  public var title: String
  public var language: Language
  public var words: [Entry]
  /// The file it was read from.
  public var path = ""

  public init(id: String, title: String, language: Language = .english, words: [Entry]) {
    self.id = id
    self.title = title
    self.language = language
    self.words = words
  }

  /// The ids of a class and of all that name it, themselves or by another.
  package static func naming(_ id: String, among classes: [WordClass]) -> Set<String> {
    var found: Set<String> = [id]
    var grew = true
    while grew {
      grew = false
      for other in classes
      where !found.contains(other.id) && other.words.contains(where: { word in found.contains { word.text.contains("<\($0)>") } }) {
        found.insert(other.id)
        grew = true
      }
    }
    return found
  }

  /// The ids of the classes that are built in, in every language of which more is known than its function words.
  public static let builtIn: [String] = TongueWords.english.classes.map(\.id)
}
