import Events

@testable import Lexicon

/// A second reader of the phrase grammar, classes and forms included: slow, without an automaton, an index or a vocabulary. It goes back and forth
/// over the words of a sentence, and shares with the listener nothing but the tables of forms and of built-in classes.
struct SlowReader {
  /// A word, a joint within a word, or a mark.
  struct Token: Equatable {
    var text: String
    var isWord: Bool { text.unicodeScalars.first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false }
    /// A hyphen or apostrophe within a word.
    var isJoint = false
  }

  /// What a phrase asks for, one after another.
  indirect enum Wish {
    /// Tokens, of which the last may be a beginning.
    case tokens([Token], isBeginning: Bool)
    case oneOf([[Wish]])
    case gap(Int)
    case group(String)
    case slot(String)
    case digits
  }

  private var classes: [String: [[Wish]]] = [:]

  init(_ classes: [WordClass]) {
    for (id, _, words) in TongueWords.english.classes { self.classes[id] = words.map { SlowReader.wishes($0, digits: true) } }
    for own in classes where own.language == .english { self.classes[own.id] = own.words.map { SlowReader.wishes($0.text) } }
  }

  // MARK: Reading a phrase

  /// Cuts a text into tokens.
  static func tokens(_ text: String) -> [Token] {
    let scalars = Array(text.lowercased().replacing("\u{2019}", with: "'").unicodeScalars)
    func isLetter(_ index: Int) -> Bool {
      scalars.indices.contains(index) && (scalars[index].properties.isAlphabetic || ("0"..."9").contains(scalars[index]))
    }
    var result: [Token] = []
    var word = ""
    for (index, scalar) in scalars.enumerated() {
      if isLetter(index) {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { result.append(Token(text: word)) }
      word = ""
      if (scalar == "-" || scalar == "'") && isLetter(index - 1) && isLetter(index + 1) {
        result.append(Token(text: String(Character(scalar)), isJoint: true))
      } else if scalar != " " && scalar != "'" && scalar != "\"" {
        result.append(Token(text: String(Character(scalar))))
      }
    }
    if !word.isEmpty { result.append(Token(text: word)) }
    return result
  }

  /// The parts of a text between blanks that stand outside of brackets.
  private static func clumps(_ text: String) -> [String] {
    var depth = 0
    var result = [""]
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == " " && depth == 0 { result.append("") } else { result[result.count - 1].append(character) }
    }
    return result.filter { !$0.isEmpty }
  }

  /// The alternatives within a pair of brackets.
  private static func alternatives(_ text: String) -> [String] {
    var depth = 0
    var result = [""]
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == "|" && depth == 0 { result.append("") } else { result[result.count - 1].append(character) }
    }
    return result
  }

  /// Whether the first bracket of a clump closes at its end.
  private static func isOneBracket(_ clump: String) -> Bool {
    guard let first = clump.first, "([".contains(first) else { return false }
    var depth = 0
    for (index, character) in clump.enumerated() {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if depth == 0 { return index == clump.count - 1 }
    }
    return false
  }

  static func wishes(_ text: String, digits: Bool = false) -> [Wish] {
    clumps(text).flatMap { clump -> [Wish] in
      if isOneBracket(clump) {
        var ways = alternatives(String(clump.dropFirst().dropLast())).map { wishes($0, digits: digits) }
        if clump.first == "[" { ways.append([]) }
        return [.oneOf(ways)]
      }
      if clump.first == "~", let width = Int(clump.dropFirst()) { return [.gap(width)] }
      if clump.first == "<", clump.last == ">" { return [.group(String(clump.dropFirst().dropLast()))] }
      if clump.first == "{", clump.last == "}" { return [.slot(String(clump.dropFirst().dropLast()))] }
      if digits, clump == "#" { return [.digits] }
      return [.oneOf(expanded(clump).map { words in wishes(ofWords: words, digits: digits) })]
    }
  }

  /// Every way to write what touches: brackets within words, and forms of words.
  private static func expanded(_ clump: String) -> [String] {
    guard let open = clump.firstIndex(where: { "([".contains($0) }) else { return inflected(clump) }
    var depth = 0
    var close = open
    for index in clump[open...].indices {
      if "([".contains(clump[index]) { depth += 1 }
      if ")]".contains(clump[index]) { depth -= 1 }
      if depth == 0 {
        close = index
        break
      }
    }
    var ways = alternatives(String(clump[clump.index(after: open)..<close]))
    if clump[open] == "[" { ways.append("") }
    return ways.flatMap { expanded(clump[..<open] + $0 + clump[clump.index(after: close)...]) }
  }

  private static func inflected(_ text: String) -> [String] {
    guard let plus = text.firstIndex(of: "+"), plus > text.startIndex, text[text.index(before: plus)].isLetter else { return [text] }
    let start = text[..<plus].lastIndex { " -".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
    let forms = try? Inflection.forms(of: String(text[start..<plus]), in: .english)
    return (forms?.words ?? []).flatMap { inflected(text[..<start] + $0 + text[text.index(after: plus)...]) }
  }

  /// Words without brackets, as tokens: a hyphen is a hyphen, a blank or nothing, and n't may lose its apostrophe.
  private static func wishes(ofWords text: String, digits: Bool) -> [Wish] {
    if digits, text.contains("#") {
      var result: [Wish] = []
      for (index, between) in text.split(separator: "#", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { result.append(.digits) }
        guard !between.isEmpty else { continue }
        let marks = between.unicodeScalars.map { Token(text: String(Character($0)), isJoint: $0 == "-") }
        let wish = Wish.tokens(marks, isBeginning: false)
        // Between digits a hyphen is a hyphen or a blank.
        result.append(marks.allSatisfy(\.isJoint) ? .oneOf([[wish], []]) : wish)
      }
      return result
    }
    return text.split(separator: " ").flatMap { word -> [Wish] in
      let isBeginning = word.last == "*"
      let body = isBeginning ? String(word.dropLast()) : String(word)
      if body.hasPrefix("'"), ["s", "ve", "re", "m", "d", "ll", "t"].contains(body.dropFirst()) {
        return [.tokens([Token(text: "'", isJoint: true), Token(text: String(body.dropFirst()))], isBeginning: false)]
      }
      var ways = [body]
      for character in ["", " "] where body.contains("-") { ways.append(body.replacing("-", with: character)) }
      if body.hasSuffix("n't") { ways.append(body.replacing("'", with: "")) }
      return [.oneOf(ways.map { [.tokens(tokens($0), isBeginning: isBeginning)] })]
    }
  }

  // MARK: Reading a sentence

  /// Whether a phrase is heard anywhere in a sentence.
  func hears(_ phrase: String, in sentence: String, writer: String, other: String) -> Bool {
    let tokens = SlowReader.tokens(sentence)
    let (body, asks, isWhole) = PhraseReader.ending(phrase)
    if asks, tokens.last(where: { $0.isWord || $0.text == "?" })?.text != "?" { return false }
    let wishes = SlowReader.wishes(String(body))
    return tokens.indices.contains { start in
      guard let end = ends(wishes[...], tokens, start, writer, other).max() else { return false }
      return !isWhole || tokens.indices.count { !(start..<end).contains($0) && tokens[$0].isWord } <= 1
    }
  }

  /// Every place where what is wished for may end.
  private func ends(_ wishes: ArraySlice<Wish>, _ tokens: [Token], _ start: Int, _ writer: String, _ other: String) -> Set<Int> {
    guard let first = wishes.first else { return [start] }
    var result: Set<Int> = []
    for end in ends(of: first, tokens, start, writer, other) {
      result.formUnion(ends(wishes.dropFirst(), tokens, end, writer, other))
    }
    return result
  }

  private func ends(of wish: Wish, _ tokens: [Token], _ start: Int, _ writer: String, _ other: String) -> Set<Int> {
    switch wish {
    case .tokens(let wanted, let isBeginning):
      guard start + wanted.count <= tokens.count else { return [] }
      for (index, token) in wanted.enumerated() {
        let found = tokens[start + index]
        let isLast = index == wanted.count - 1
        guard found.isJoint == token.isJoint, SlowReader.agrees(found.text, token.text, isBeginning: isLast && isBeginning) else {
          return []
        }
      }
      return [start + wanted.count]
    case .oneOf(let ways): return ways.reduce(into: []) { $0.formUnion(ends($1[...], tokens, start, writer, other)) }
    case .digits:
      guard start < tokens.count, let first = tokens[start].text.unicodeScalars.first, ("0"..."9").contains(first) else { return [] }
      return [start + 1]
    case .group(let id):
      // The longest entry wins.
      let all = (classes[id] ?? []).reduce(into: Set<Int>()) { $0.formUnion(ends($1[...], tokens, start, writer, other)) }
      return all.max().map { [$0] } ?? []
    case .slot(let name):
      let pronouns = TongueWords.english
      let lines =
        switch name {
        case "self": pronouns.own + [writer]
        case "other": pronouns.you + pronouns.they + pronouns.always + [other]
        default: [writer, other]
        }
      var result: Set<Int> = []
      for line in lines {
        let (head, last) = TongueWords.sequences(line)
        for word in last {
          let words = (head + [word]).map { Token(text: $0.lowercased()) }
          guard start + words.count <= tokens.count, Array(tokens[start..<start + words.count]) == words else { continue }
          let end = start + words.count
          result.insert(end)
          if end + 1 < tokens.count, tokens[end].text == "'", tokens[end].isJoint, tokens[end + 1].text == "s" { result.insert(end + 2) }
        }
      }
      return result
    case .gap(let width):
      // Marks are not counted, nor what a joint adds to a word.
      var result: Set<Int> = []
      var position = start
      var passed = 0
      while true {
        result.insert(position)
        guard position < tokens.count else { return result }
        if !tokens[position].isWord {
          // A hyphen opens no gap; an apostrophe may, as in `we've`.
          guard !tokens[position].isJoint else {
            guard position + 1 < tokens.count, tokens[position].text == "'" || passed > 0 else { return result }
            position += 2
            continue
          }
          position += 1
          continue
        }
        guard passed < width else { return result }
        passed += 1
        position += 1
      }
    }
  }

  /// Whether two words are spellings of one.
  private static func agrees(_ found: String, _ wanted: String, isBeginning: Bool) -> Bool {
    Spelling.variants(of: Array(wanted.utf8), isBeginning: isBeginning).contains { form in
      isBeginning ? Array(found.utf8).starts(with: form) : Array(found.utf8) == form
    }
  }
}
