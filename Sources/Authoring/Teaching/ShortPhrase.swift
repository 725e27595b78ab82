import Lexicon

/// Phrases as a person can take them in: long lists of alternatives by their first two.
enum ShortPhrase {
  private static let most = 3
  private static let longest = 160

  /// A phrase in quotes.
  static func quoted(_ text: String) -> String { "'\(of(text))'" }

  /// A phrase without what is too long of it.
  static func of(_ text: String) -> String {
    // A text that cannot be read is shown as it stands.
    let short = (try? Phrase.read(text)).map { phrase in
      var phrase = phrase
      phrase.parts = shortened(phrase.parts)
      return phrase.written
    }
    let shown = short ?? text
    return shown.count <= longest ? shown : "\(shown.prefix(longest * 2 / 3)) ... \(shown.suffix(longest / 4))"
  }

  private static func shortened(_ parts: [Phrase.Part]) -> [Phrase.Part] {
    parts.map { part in
      guard case .choice(let ways, let isOptional) = part else { return part }
      let kept = ways.count > most ? ways.prefix(2) + [[.letters("...")]] : ways[...]
      return .choice(kept.map(shortened), optional: isOptional)
    }
  }
}
