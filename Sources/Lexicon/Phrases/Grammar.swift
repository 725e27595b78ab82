import Events
import YAML

/// What the phrases of one language are compiled with.
struct Grammar {
  /// A class of words that is compiled already.
  struct Group {
    var number: UInt16
    var demand: Demand?
    var span: Int
    var gaps: Int
  }

  let tongue: TongueWords
  let letters = Letters.shared
  /// The classes by their ids.
  var groups: [String: Group] = [:]
  /// The ids of all classes of the language, also of those that no phrase names and that are not compiled.
  var known: [String] = []
  /// How often words stand in 100,000 words, by their numbers: those behind the last are rare.
  var weights: [Int] = []
  /// How often a word stands in 100,000 words that is not among the common ones.
  static let rare = 4
  /// Whether entries of classes are compiled, which hold neither slots nor marks.
  var isClass = false
  /// Whether what is compiled is built in, and may hold everything.
  var isBuiltIn = false
  /// Whether a class that is not known is taken for one: a phrase is looked at by itself.
  var acceptsAnyClass = false

  init(_ tongue: TongueWords) { self.tongue = tongue }

  func weight(_ symbol: Demand.Symbol) -> Int {
    switch symbol {
    case .word(let word) where TokenKind.isMark(word): 3000
    case .word(let word): Int(word) < weights.count ? weights[Int(word)] : Grammar.rare
    case .beginning: 4 * Grammar.rare
    // Words that phrases join stand together far more often than chance would have it.
    case .pair(let first, let second): max(1, weight(.word(first)) * weight(.word(second)) / 10_000)
    case .group, .party: 300
    case .digits: 1000
    }
  }

  /// The class of an id.
  func group(_ id: String) throws(Phrase.Problem) -> Group {
    if let group = groups[id] { return group }
    guard !acceptsAnyClass else { return Group(number: 0, demand: nil, span: 1, gaps: 0) }
    let near = nearest(to: id, among: known)
    throw Phrase.Problem(
      message: "there is no class of words '\(id)' in \(tongue.language.name)",
      help: near.map { "did you mean <\($0)>?" } ?? "write the class into a file of its own under words/, with 'id: \(id)'", offset: 0)
  }
}
