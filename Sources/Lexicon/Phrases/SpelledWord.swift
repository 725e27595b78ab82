import Events

/// A word of letters alone as texts write it: in its spellings, or in all its forms.
struct SpelledWord {
  struct Key: Hashable {
    let text: String
    let isInflected: Bool

    /// - Returns: `nil` for a word with marks or with letters beyond ASCII.
    init?(_ text: String, _ isInflected: Bool) {
      guard !text.isEmpty, text.utf8.allSatisfy({ ("a"..."z").contains(Unicode.Scalar($0 | 0x20)) }) else { return nil }
      self.text = text
      self.isInflected = isInflected
    }
  }

  /// The numbers of its forms that are plain words themselves.
  var numbers: [WordID] = []
  /// The other forms: with a mark, in several words, or with a gap.
  var others: [[Unicode.Scalar]] = []
  /// How many plain forms there are, other spellings not counted.
  var forms = 0

  fileprivate init(_ key: Key, _ tongue: TongueWords, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    let run = Array(key.text.unicodeScalars)
    for form in key.isInflected ? try WordForms.inflected(run, tongue.language) : [run] {
      guard form.allSatisfy({ $0.value < 0x80 && ("a"..."z").contains(Unicode.Scalar(UInt8($0.value) | 0x20)) }) else {
        others.append(form)
        continue
      }
      forms += 1
      for spelling in Spelling.variants(of: form.map { UInt8($0.value) | 0x20 }, tongue) {
        guard let number = vocabulary.number(of: spelling) else { throw SpelledWord.tooMany }
        numbers.append(number)
      }
    }
  }

  static let tooMany = Phrase.Problem(
    message: "the phrases hold more than \(Vocabulary.limit) words", help: "delete phrases", offset: 0)
}

extension Vocabulary {
  /// How texts write a word of a phrase. Each is spelled once: phrases share most of their words.
  mutating func spelled(_ key: SpelledWord.Key, _ tongue: TongueWords) throws(Phrase.Problem) -> SpelledWord {
    let language = Int(tongue.language.rawValue)
    if let known = spelledWords[language][key] { return known }
    let spelled = try SpelledWord(key, tongue, &self)
    spelledWords[language][key] = spelled
    return spelled
  }
}
