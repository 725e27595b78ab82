import Events

/// What `word+` stands for, as runs of scalars; a separable verb that is heard apart has a gap in the middle.
enum WordForms {
  /// The gap between the two parts of a separable verb (`teilt ... mit`), as a scalar that no text holds.
  private static let gapSign: Unicode.Scalar = "\u{F730}"
  private static let gapWidth = 7

  /// The width of the gap that a run stands for; `nil` if it is a word.
  static func gap(_ run: some Collection<Unicode.Scalar>) -> Int? { run.count == 1 && run.first == gapSign ? gapWidth : nil }

  /// Every form of the word in which a run ends; what stands before it stays.
  static func inflected(_ run: [Unicode.Scalar], _ language: Language) throws(Phrase.Problem) -> [[Unicode.Scalar]] {
    let start = (run.lastIndex { " -".unicodeScalars.contains($0) } ?? -1) + 1
    let lemma = String(String.UnicodeScalarView(run[start...]))
    let head = Array(run[..<start])
    guard let tongue = Inflection.Tongue(language) else {
      throw Phrase.Problem(
        message: "'\(lemma)+': the forms of words are not known in \(language.name)", help: "write them out: (a|b), or \(lemma)*", offset: 0
      )
    }
    do throws(Inflection.Unknown) {
      let forms = try Inflection.forms(of: lemma, in: tongue)
      var result = forms.words.map { head + Array($0.unicodeScalars) }
      for verb in forms.finite {
        result.append(head + Array(verb.unicodeScalars) + [" ", gapSign, " "] + Array(forms.particle.unicodeScalars))
      }
      return result
    } catch {
      throw Phrase.Problem(message: error.message, help: error.help, offset: 0)
    }
  }
}

extension Inflection.Tongue {
  init?(_ language: Language) {
    switch language {
    case .english: self = .english
    case .dutch: self = .dutch
    case .german: self = .german
    default: return nil
    }
  }
}
