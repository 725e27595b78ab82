import Events
import TestSupport

@testable import Lexicon

/// Writes sentences that hold a phrase, with words between and around.
struct PhraseMaker {
  var dice: Seeded
  let fillers = ["green", "quickly", "table", "seven", "river", "blue", "slowly", "paper", "north", "under"]
  /// Words that change what a phrase counts for.
  let cues = [
    "not", "never", "without", "hardly", "but", "however", "nor", "not only", "far from", "you", "their team", "Acme", "we", "isn't",
  ]
  let others = ["your team", "their side", "the other party", "ACME", "you", "they", "their", "your company"]

  /// What phrases may name, and in which language.
  private let classes: [WordClass]
  private let language: Language
  private var tongue: Inflection.Tongue { Inflection.Tongue(language) ?? .english }

  init(seed: UInt64, classes: [WordClass] = [], language: Language = .english) {
    dice = Seeded(seed)
    self.classes = classes
    self.language = language
  }

  mutating func words(_ count: Int, cueOf chances: Int = 0) -> [String] {
    (0..<count).map { _ in
      let isCue = chances > 0 && Int.random(in: 0..<chances, using: &dice) == 0
      return (isCue ? cues : fillers).randomElement(using: &dice) ?? ""
    }
  }

  mutating func sentence(_ phrase: Phrase) -> String {
    let before = words(Int.random(in: 0...6, using: &dice), cueOf: 4)
    let after = words(Int.random(in: 0...4, using: &dice), cueOf: 6)
    var text = (before + [varied(text(phrase.parts))] + after).joined(separator: " ")
    if Int.random(in: 0..<4, using: &dice) == 0 { text = text.prefix(1).uppercased() + text.dropFirst() }
    return text.last.map { ".?!".contains($0) } == true ? text : text + (Bool.random(using: &dice) ? "." : "")
  }

  /// Other spellings of a text, and now and then a word too many, too few or in the wrong place.
  private mutating func varied(_ text: String) -> String {
    var text = text
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: text = text.replacing("-", with: ["-", " ", ""].randomElement(using: &dice) ?? "")
    case 1: text = text.replacing("'", with: "\u{2019}")
    case 2: text = text.replacing("n't", with: "nt")
    case 3: text = text.replacing("ise", with: "ize")
    case 4: text = text.uppercased()
    case 5, 6:
      var words = text.split(separator: " ")
      let place = Int.random(in: 0..<words.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: words.remove(at: place)
      case 1: words.swapAt(place, 0)
      case 2: words.insert("and", at: place)
      default: words[place] += ","
      }
      text = words.joined(separator: " ")
    default: break
    }
    return text
  }

  /// An entry of a class.
  private mutating func entry(of id: String) -> String {
    let builtIn = TongueWords.of(language).classes.first { $0.id == id }?.words
    let own = classes.first { $0.id == id && $0.language == language }?.words.map(\.text)
    guard let text = (builtIn ?? own ?? []).randomElement(using: &dice), let phrase = try? Phrase.read(text, builtIn: builtIn != nil) else {
      return ""
    }
    return self.text(phrase.parts)
  }

  /// The phrase alone.
  mutating func text(_ parts: [Phrase.Part]) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .letters(let letters): result += letters
      case .blank: result += " "
      case .star: result += ["", "s", "ed"].randomElement(using: &dice) ?? ""
      case .forms:
        let start = result.lastIndex { " -".contains($0) }.map { result.index(after: $0) } ?? result.startIndex
        let forms = try? Inflection.forms(of: String(result[start...]), in: tongue)
        result = result[..<start] + (forms?.words.randomElement(using: &dice) ?? "")
      case .group(let id): result += entry(of: id)
      case .digits: result += ["7", "12", "2026"].randomElement(using: &dice) ?? ""
      case .slot(.party): result += "ACME"
      case .slot(.self): result += language == .german ? "wir" : language == .dutch ? "wij" : "we"
      case .slot(.other): result += others.randomElement(using: &dice) ?? ""
      case .gap(let width): result += words(Int.random(in: 0...width, using: &dice)).joined(separator: " ")
      case .choice(let alternatives, let optional):
        guard !optional || Bool.random(using: &dice), let chosen = alternatives.randomElement(using: &dice) else { continue }
        result += text(chosen)
      }
    }
    return result.split(separator: " ").joined(separator: " ")
  }
}
