/// Reads the grammar from left to right, byte by byte: what it is made of is ASCII.
struct PhraseReader {
  private let bytes: [UInt8]
  private let builtIn: Bool
  private var index = 0
  /// How many groups are open.
  private var depth = 0

  /// - Parameter builtIn: whether `#` stands for a word that begins with a digit.
  init(_ text: some StringProtocol, builtIn: Bool = false) {
    bytes = Array(text.utf8)
    self.builtIn = builtIn
  }

  /// Takes off the mark by which a phrase is heard in some sentences alone, at the very end, behind a word or a bracket: `?` in questions, `.` where the
  /// sentence says little else.
  static func ending(_ text: String) -> (body: Substring, asks: Bool, isWhole: Bool) {
    let scalars = text.unicodeScalars
    guard let mark = scalars.last, mark == "?" || mark == ".", let before = scalars.dropLast().last else {
      return (text[...], false, false)
    }
    let touches = before.properties.isAlphabetic || before.properties.numericType != nil || ")]>}*+".unicodeScalars.contains(before)
    return touches ? (text.dropLast(), mark == "?", mark == ".") : (text[...], false, false)
  }

  mutating func phrase() throws(Phrase.Problem) -> [Phrase.Part] {
    let parts: [Phrase.Part]
    do throws(Phrase.Problem) {
      parts = try alternatives(closing: nil, from: 0)[0]
    } catch {
      var problem = error
      // Places are told in scalars.
      problem.offset = bytes[..<min(error.offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
      throw problem
    }
    guard parts.contains(where: { $0 != .blank }) else {
      throw Phrase.Problem(message: "the phrase is empty", help: "delete the line", offset: 0)
    }
    return parts
  }

  /// Whether a word ends before a byte.
  private func endsWord(_ index: Int) -> Bool { index >= bytes.count || " |)]".utf8.contains(bytes[index]) }

  private mutating func alternatives(closing: UInt8?, from start: Int) throws(Phrase.Problem) -> [[Phrase.Part]] {
    var result: [[Phrase.Part]] = []
    var parts: [Phrase.Part] = []
    // Where a run of letters began.
    var letters: Int?
    func flush(_ end: Int) {
      if let first = letters { parts.append(.letters(String(decoding: bytes[first..<end], as: UTF8.self))) }
      letters = nil
    }
    while index < bytes.count {
      let byte = bytes[index]
      let here = index
      index += 1
      let blank = blankLength(here)
      if blank > 0 {
        index = here + blank
        flush(here)
        if parts.last != .blank { parts.append(.blank) }
        continue
      }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        flush(here)
        let isOptional = byte == UInt8(ascii: "[")
        parts.append(.choice(try group(closing: UInt8(ascii: isOptional ? "]" : ")"), from: here), optional: isOptional))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard byte == closing else {
          throw Phrase.Problem(message: "'\(Unicode.Scalar(byte))' closes nothing", help: "delete it, or open it before", offset: here)
        }
        flush(here)
        result.append(try checked(parts, here))
        return result
      case UInt8(ascii: "|"):
        guard closing != nil else { throw Phrase.Problem(message: "'|' stands outside of a group", help: "write (a|b)", offset: here) }
        flush(here)
        result.append(try checked(parts, here))
        parts = []
      case UInt8(ascii: "*"):
        flush(here)
        parts.append(.star)
      case UInt8(ascii: "+") where touchesWord(here):
        flush(here)
        parts.append(.forms)
      case UInt8(ascii: "<") where startsName():
        flush(here)
        parts.append(.group(try group(here)))
      case UInt8(ascii: "#") where builtIn:
        flush(here)
        parts.append(.digits)
      case UInt8(ascii: "#") where letters == nil && endsWord(index):
        throw Phrase.Problem(
          message: "'#' by itself is not heard", help: "write <count> for a number, or <date> for a day; #name is heard as name",
          offset: here)
      case UInt8(ascii: "~"):
        flush(here)
        parts.append(.gap(try gap(here)))
      case UInt8(ascii: "{"):
        flush(here)
        parts.append(.slot(try slot(here)))
      case UInt8(ascii: "}"):
        throw Phrase.Problem(message: "'}' closes nothing", help: "write {other}, {self} or {party}", offset: here)
      default: letters = letters ?? here
      }
    }
    flush(bytes.count)
    if let closing {
      throw Phrase.Problem(
        message: "'\(Unicode.Scalar(bytes[start]))' is not closed", help: "add '\(Unicode.Scalar(closing))'", offset: start)
    }
    return [parts]
  }

  /// How many bytes of white space stand at a place: one character, or none.
  private func blankLength(_ place: Int) -> Int {
    let byte = bytes[place]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    guard byte >= 0xC0 else { return 0 }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let scalar = String(decoding: bytes[place..<min(place + length, bytes.count)], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isWhitespace == true ? length : 0
  }

  private func checked(_ parts: [Phrase.Part], _ end: Int) throws(Phrase.Problem) -> [Phrase.Part] {
    guard parts.contains(where: { $0 != .blank }) else {
      throw Phrase.Problem(message: "an alternative is empty", help: "write [x] for what may be left out", offset: end)
    }
    return parts
  }

  /// The alternatives of a group within those that are open.
  private mutating func group(closing: UInt8, from start: Int) throws(Phrase.Problem) -> [[Phrase.Part]] {
    guard depth < Phrase.deepest else {
      throw Phrase.Problem(
        message: "more than \(Phrase.deepest) groups stand within each other", help: "write the phrase as several, one a line",
        offset: start)
    }
    depth += 1
    defer { depth -= 1 }
    return try alternatives(closing: closing, from: start)
  }

  private mutating func gap(_ start: Int) throws(Phrase.Problem) -> Int {
    var number = 0
    let first = index
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]), index - first < 3 {
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard index > first, (1...Phrase.widestGap).contains(number) else {
      throw Phrase.Problem(
        message: "'~' needs a number from 1 to \(Phrase.widestGap)", help: "write ~3 for up to three other words", offset: start)
    }
    return number
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ("a"..."z").contains(Unicode.Scalar(byte | 0x20)) }

  /// Whether a letter stands before a place, or a bracket that may end in one.
  private func touchesWord(_ place: Int) -> Bool {
    place > 0 && (PhraseReader.isLetter(bytes[place - 1]) || bytes[place - 1] == UInt8(ascii: ")"))
  }

  private func startsName() -> Bool { index < bytes.count && PhraseReader.isLetter(bytes[index]) }

  /// What stands before a sign, and whether the sign is there.
  private mutating func name(until sign: Unicode.Scalar, most: Int) -> (text: String, isClosed: Bool) {
    let first = index
    while index < bytes.count, bytes[index] != UInt8(ascii: sign), index - first < most { index += 1 }
    let isClosed = index < bytes.count && bytes[index] == UInt8(ascii: sign)
    defer { if isClosed { index += 1 } }
    return (String(decoding: bytes[first..<index], as: UTF8.self), isClosed)
  }

  private mutating func group(_ start: Int) throws(Phrase.Problem) -> String {
    let (name, isClosed) = name(until: ">", most: 40)
    let isName = name.utf8.allSatisfy {
      ("a"..."z").contains(Unicode.Scalar($0)) || ("0"..."9").contains(Unicode.Scalar($0)) || "_-".utf8.contains($0)
    }
    guard isClosed, isName else {
      throw Phrase.Problem(
        message: "'<' begins the name of a class of words, and '\(name)' is none", help: "write <inform>, in small letters", offset: start)
    }
    return name
  }

  private mutating func slot(_ start: Int) throws(Phrase.Problem) -> Phrase.Slot {
    let (name, isClosed) = name(until: "}", most: 20)
    guard let found = Phrase.Slot.allCases.first(where: { $0.name == name }), isClosed else {
      throw Phrase.Problem(message: "there is no slot '{\(name)}'", help: "write {other}, {self} or {party}", offset: start)
    }
    return found
  }
}
