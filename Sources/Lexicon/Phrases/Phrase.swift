/// A phrase as it is written in a lexicon, read into its parts.
///
/// The grammar: literal text, `word*`, `word+`, `(a|b)`, `[x]`, `[a|b]`, `~3`, `<class>`, `{other}`, `{self}`, `{party}`, and `?` or `.` at the very end.
/// What touches without a blank builds words: `stabil(ity|ise)`, `was[n't]`.
public struct Phrase: Hashable, Sendable {
  /// As the author wrote it.
  public let text: String
  /// What it is made of, from left to right.
  package var parts: [Part]
  /// Whether it is heard in questions alone.
  package var asks = false
  /// Whether it is heard only where the sentence says little else.
  package var isWhole = false

  /// What is filled in per writer.
  package enum Slot: UInt8, Sendable, CaseIterable {
    case other, `self`, party

    var name: String { "\(self)" }
  }

  /// A piece of a phrase, as the reader takes it apart.
  package enum Part: Hashable, Sendable {
    /// Letters, digits and marks, without blanks.
    case letters(String)
    case blank
    case star
    /// Every inflected form of the word before it.
    case forms
    case slot(Slot)
    case gap(Int)
    /// A class of words, by its id.
    case group(String)
    /// A word that begins with a digit; in the classes that are built in alone.
    case digits
    case choice([[Part]], optional: Bool)
  }

  /// What is wrong with a phrase.
  public struct Problem: Error, Hashable, Sendable {
    public var message: String
    /// What to write instead.
    public var help: String
    /// Where in the phrase, in Unicode scalars from 0.
    public var offset: Int
  }

  /// The widest gap that may be written.
  package static let widestGap = 12
  /// The most gaps that a phrase may hold on one way through it; what its classes hold counts.
  static let mostGaps = 4
  /// The most groups, `( )` and `[ ]`, that may stand within each other.
  static let deepest = 16
  /// The most bytes of a phrase as it is written.
  static let longest = 8192
  /// The most tokens that a match may have. Marks and what joints add to a word are not counted in a gap, and `a'a'a'a...` has no end: without this
  /// every word of it would be followed to the end of the text.
  static let longestMatch = 256
  /// The most words that the alternatives of one phrase may build.
  static let mostWords = 256

  /// Reads a phrase; whether its classes exist is not looked at.
  /// - Throws: what is wrong with it, with what to write instead.
  public static func parse(_ text: String) throws(Problem) -> Phrase {
    let phrase = try read(text)
    var grammar = Grammar(.english)
    grammar.acceptsAnyClass = true
    var trial = Vocabulary()
    _ = try PhraseMachine(phrase, &trial, grammar)
    return phrase
  }

  /// Reads the parts alone; whether they can be compiled shows when they are.
  package static func read(_ text: String) throws(Problem) -> Phrase { try read(text, builtIn: false) }

  /// The same for a phrase that may be built in.
  static func read(_ text: String, builtIn: Bool) throws(Problem) -> Phrase {
    guard text.utf8.count <= longest else {
      throw Problem(message: "the phrase is longer than \(longest) bytes", help: "write it as several, one a line", offset: 0)
    }
    if let mistake = RegexMistake.problem(text) { throw mistake }
    let (body, asks, isWhole) = PhraseReader.ending(text)
    var reader = PhraseReader(body, builtIn: builtIn)
    return Phrase(text: text, parts: try reader.phrase(), asks: asks, isWhole: isWhole)
  }
}
