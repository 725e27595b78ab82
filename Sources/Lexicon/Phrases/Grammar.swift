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

extension Grammar {
  func write(to image: inout ImageWriter) {
    let all = groups.sorted { $0.key < $1.key }
    image.add(runs: all.map { Array($0.key.utf8) })
    image.add(all: all.flatMap { [Int($0.value.number), $0.value.span, $0.value.gaps, $0.value.demand == nil ? 0 : 1] })
    Demand.write(all.compactMap(\.value.demand), to: &image)
    image.add(runs: known.map { Array($0.utf8) })
  }

  mutating func read(_ image: inout ImageReader) throws(ImageReader.Short) {
    let names = try image.runs(of: UInt8.self)
    let rows = try image.array(of: Int.self)
    var demands = try Demand.read(&image)[...]
    guard rows.count == 4 * names.count else { throw ImageReader.Short() }
    for (index, name) in names.enumerated() {
      let row = rows[4 * index..<4 * index + 4]
      groups[String(decoding: name, as: UTF8.self)] = Group(
        number: UInt16(clamping: row[4 * index]), demand: row[4 * index + 3] == 1 ? demands.popFirst() : nil, span: row[4 * index + 1],
        gaps: row[4 * index + 2])
    }
    known = try image.runs(of: UInt8.self).map { String(decoding: $0, as: UTF8.self) }
  }
}
