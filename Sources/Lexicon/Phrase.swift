/// A phrase as it is written in a lexicon, read into its parts.
///
/// The grammar: literal text, `word*`, `(a|b)`, `[x]`, `[a|b]`, `~3`, `{other}`, `{self}`, `{party}`. What touches without a blank
/// builds words: `stabil(ity|ise)`, `was[n't]`.
public struct Phrase: Hashable, Sendable {
  /// As the author wrote it.
  public let text: String
  var parts: [Part]

  enum Slot: UInt8, Sendable, CaseIterable {
    case other, `self`, party

    var name: String { "\(self)" }
  }

  indirect enum Part: Hashable, Sendable {
    /// Letters, digits and marks, without blanks.
    case letters(String)
    case blank
    case star
    case slot(Slot)
    case gap(Int)
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
  static let widestGap = 12
  /// The most words that the alternatives of one phrase may build.
  static let mostWords = 256

  /// Reads a phrase.
  /// - Throws: what is wrong with it, with what to write instead.
  public static func parse(_ text: String) throws(Problem) -> Phrase {
    var trial = Vocabulary()
    let phrase = try read(text)
    _ = try PhraseMachine(phrase, &trial, Letters.shared)
    return phrase
  }

  /// Reads the parts alone; whether they can be compiled shows when they are.
  static func read(_ text: String) throws(Problem) -> Phrase {
    var reader = PhraseReader(text)
    return Phrase(text: text, parts: try reader.phrase())
  }
}

/// Reads the grammar from left to right.
private struct PhraseReader {
  let scalars: [Unicode.Scalar]
  var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func phrase() throws(Phrase.Problem) -> [Phrase.Part] {
    let parts = try alternatives(closing: nil, from: 0)[0]
    guard parts.contains(where: { $0 != .blank }) else {
      throw Phrase.Problem(message: "the phrase is empty", help: "delete the line", offset: 0)
    }
    return parts
  }

  private mutating func alternatives(closing: Unicode.Scalar?, from start: Int) throws(Phrase.Problem) -> [[Phrase.Part]] {
    var result: [[Phrase.Part]] = []
    var parts: [Phrase.Part] = []
    var letters = String.UnicodeScalarView()
    func flush() {
      if !letters.isEmpty { parts.append(.letters(String(letters))) }
      letters.removeAll()
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let here = index
      index += 1
      if scalar == " " || scalar.value > 0x7F && scalar.properties.isWhitespace || scalar == "\t" || scalar == "\n" {
        flush()
        if parts.last != .blank { parts.append(.blank) }
        continue
      }
      switch scalar {
      case "(", "[":
        flush()
        parts.append(.choice(try alternatives(closing: scalar == "(" ? ")" : "]", from: here), optional: scalar == "["))
      case ")", "]":
        guard scalar == closing else {
          throw Phrase.Problem(message: "'\(scalar)' closes nothing", help: "delete it, or open it before", offset: here)
        }
        flush()
        result.append(try checked(parts, here))
        return result
      case "|":
        guard closing != nil else { throw Phrase.Problem(message: "'|' stands outside of a group", help: "write (a|b)", offset: here) }
        flush()
        result.append(try checked(parts, here))
        parts = []
      case "*":
        flush()
        parts.append(.star)
      case "~":
        flush()
        parts.append(.gap(try gap(here)))
      case "{":
        flush()
        parts.append(.slot(try slot(here)))
      case "}":
        throw Phrase.Problem(message: "'}' closes nothing", help: "write {other}, {self} or {party}", offset: here)
      default: letters.append(scalar)
      }
    }
    flush()
    guard closing == nil else {
      throw Phrase.Problem(message: "'\(scalars[start])' is not closed", help: "add '\(closing.map(String.init) ?? "")'", offset: start)
    }
    return [parts]
  }

  private func checked(_ parts: [Phrase.Part], _ end: Int) throws(Phrase.Problem) -> [Phrase.Part] {
    guard parts.contains(where: { $0 != .blank }) else {
      throw Phrase.Problem(message: "an alternative is empty", help: "write [x] for what may be left out", offset: end)
    }
    return parts
  }

  private mutating func gap(_ start: Int) throws(Phrase.Problem) -> Int {
    var number = 0
    let first = index
    while index < scalars.count, let digit = Int(String(scalars[index])), index - first < 3 {
      number = number * 10 + digit
      index += 1
    }
    guard index > first, (1...Phrase.widestGap).contains(number) else {
      throw Phrase.Problem(
        message: "'~' needs a number from 1 to \(Phrase.widestGap)", help: "write ~3 for up to three other words", offset: start)
    }
    return number
  }

  private mutating func slot(_ start: Int) throws(Phrase.Problem) -> Phrase.Slot {
    var name = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != "}", name.count < 20 {
      name.append(scalars[index])
      index += 1
    }
    let found = Phrase.Slot.allCases.first { $0.name == String(name) }
    guard let found, index < scalars.count, scalars[index] == "}" else {
      throw Phrase.Problem(message: "there is no slot '{\(String(name))}'", help: "write {other}, {self} or {party}", offset: start)
    }
    index += 1
    return found
  }
}
