/// Reads the grammar from left to right.
struct PhraseReader {
  private let scalars: [Unicode.Scalar]
  private let builtIn: Bool
  private var index = 0

  /// - Parameter builtIn: whether `#` stands for a word that begins with a digit.
  init(_ text: some StringProtocol, builtIn: Bool = false) {
    scalars = Array(text.unicodeScalars)
    self.builtIn = builtIn
  }

  /// Takes off the `?` by which a phrase is heard in questions alone: at the very end, behind a word or a bracket.
  static func question(_ text: String) -> (body: Substring, asks: Bool) {
    let scalars = text.unicodeScalars
    guard scalars.last == "?", let before = scalars.dropLast().last else { return (text[...], false) }
    let touches = before.properties.isAlphabetic || before.properties.numericType != nil || ")]>}*+".unicodeScalars.contains(before)
    return touches ? (text.dropLast(), true) : (text[...], false)
  }

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
      case "+" where touchesWord(here):
        flush()
        parts.append(.forms)
      case "<" where index < scalars.count && scalars[index].properties.isAlphabetic:
        flush()
        parts.append(.group(try group(here)))
      case "#" where builtIn:
        flush()
        parts.append(.digits)
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

  /// Whether a letter stands before an offset, or a bracket that may end in one.
  private func touchesWord(_ offset: Int) -> Bool {
    offset > 0 && (scalars[offset - 1].properties.isAlphabetic || scalars[offset - 1] == ")")
  }

  private mutating func group(_ start: Int) throws(Phrase.Problem) -> String {
    var name = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != ">", name.count < 40 {
      name.append(scalars[index])
      index += 1
    }
    let isName = name.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "-" }
    guard index < scalars.count, scalars[index] == ">", isName else {
      throw Phrase.Problem(
        message: "'<' begins the name of a class of words, and '\(String(name))' is none", help: "write <inform>, in small letters",
        offset: start)
    }
    index += 1
    return String(name)
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
