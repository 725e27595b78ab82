/// Phrases that were written as regular expressions, as people do who know other tools.
enum RegexMistake {
  /// What marks one, with what to write instead.
  private static let marks: [(mark: String, help: String)] = [
    ("\\b", "a phrase begins and ends with whole words anyway: leave it out"), ("\\d", "write the figures; they cannot be left open"),
    ("\\s", "write a blank"), ("\\w", "write word* for any ending"), ("(?", "write (a|b) for one of them"),
    (".*", "write ~5 for up to five words in between, or word* for any ending"), (".+", "write ~5 for up to five words in between"),
    ("[a-z", "write word* for any ending; [x] is something that may be left out"), ("[A-Z", "write the letters; case does not matter"),
    ("[0-9", "write the figures; they cannot be left open"), ("^", "a phrase is heard anywhere in a sentence: leave it out"),
  ]

  /// What is wrong with a text that is a regular expression; `nil` if it is none. Asked of every phrase at every start, so by bytes.
  static func problem(_ text: String) -> Phrase.Problem? {
    let bytes = Array(text.utf8)
    for start in bytes.indices where firstBytes.contains(bytes[start]) {
      guard let (mark, help) = marks.first(where: { bytes[start...].starts(with: $0.mark.utf8) }) else { continue }
      return problem(mark, help, at: bytes[..<start].count { $0 & 0xc0 != 0x80 })
    }
    guard bytes.count > 1, bytes.last == UInt8(ascii: "$") else { return nil }
    return problem(
      "$", "leave it out; '.' at the very end asks for a sentence that says little else", at: text.unicodeScalars.count - 1)
  }

  /// With what the marks begin.
  private static let firstBytes = Set(marks.compactMap(\.mark.utf8.first))

  private static func problem(_ mark: String, _ help: String, at offset: Int) -> Phrase.Problem {
    Phrase.Problem(message: "'\(mark)' belongs to a regular expression, and phrases are words", help: help, offset: offset)
  }
}
