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

  /// What is wrong with a text that is a regular expression; `nil` if it is none.
  static func problem(_ text: String) -> Phrase.Problem? {
    let found = marks.compactMap { mark in text.firstRange(of: mark.mark).map { ($0.lowerBound, mark.mark, mark.help) } }
      .min { ($0.0, -$0.1.utf8.count) < ($1.0, -$1.1.utf8.count) }
    if let (place, mark, help) = found {
      return Phrase.Problem(
        message: "'\(mark)' belongs to a regular expression, and phrases are words", help: help,
        offset: text.unicodeScalars.distance(from: text.startIndex, to: place))
    }
    guard text.count > 1, text.last == "$" else { return nil }
    return Phrase.Problem(
      message: "'$' belongs to a regular expression, and phrases are words",
      help: "leave it out; '.' at the very end asks for a sentence that says little else", offset: text.unicodeScalars.count - 1)
  }
}
