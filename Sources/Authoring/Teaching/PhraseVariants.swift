import Lexicon

/// A phrase that is changed in one place, so that it may hear what it did not.
struct PhraseVariant: Hashable, Sendable {
  /// What is changed.
  enum Change: Hashable, Sendable {
    /// A word of the sentence in the place of a piece; with the classes of words that the piece is made of.
    case word(String, insteadOf: String, classes: [String])
    /// A piece is left out.
    case without(String)
    /// A gap is made wider, or put between two pieces.
    case gap(Int, behind: String)
  }

  var parts: [Phrase.Part]
  var change: Change
}

/// Finds the ways in which one change makes a phrase fit a sentence.
struct PhraseVariants {
  /// Whether a piece, as it is written, stands somewhere in the sentence.
  let stands: (String) -> Bool
  /// The words of the sentence that may take the place of a piece.
  let words: [String]
  let telling: TellingWords
  /// The classes of words that hold little but small words: to be, to have.
  var smallClasses: Set<String> = []

  /// All variants of a run of parts; none where more than one piece is lacking.
  func variants(of parts: [Phrase.Part]) -> [PhraseVariant] {
    let pieces = PhraseVariants.pieces(parts)
    let lacking = pieces.indices.filter { PhraseVariants.isNeeded(pieces[$0]) && !stands(Phrase.written(pieces[$0])) }
    switch lacking.count {
    case 0: return gaps(pieces)
    case 1: return replaced(pieces, lacking[0])
    default: return []
    }
  }

  /// What stands between two blanks.
  static func pieces(_ parts: [Phrase.Part]) -> [[Phrase.Part]] { parts.split(separator: .blank).map(Array.init) }

  /// The texts of all pieces, those within alternatives included.
  static func texts(_ parts: [Phrase.Part]) -> [String] {
    pieces(parts).filter(isNeeded).flatMap { piece -> [String] in [Phrase.written(piece)] + ways(piece).flatMap(texts) }
  }

  /// Whether a phrase must hold a piece: a gap may be empty, and what is optional may be left out.
  private static func isNeeded(_ piece: [Phrase.Part]) -> Bool {
    guard piece.count == 1 else { return true }
    switch piece[0] {
    case .gap, .choice(_, optional: true): return false
    default: return true
    }
  }

  /// The alternatives of several pieces that a piece offers.
  private static func ways(_ piece: [Phrase.Part]) -> [[Phrase.Part]] {
    guard piece.count == 1, case .choice(let ways, false) = piece[0] else { return [] }
    return ways.filter { pieces($0).count > 1 }
  }

  private static func classes(_ piece: [Phrase.Part]) -> [String] {
    guard piece.count == 1 else { return [] }
    switch piece[0] {
    case .group(let id): return [id]
    case .choice(let ways, _): return ways.flatMap { $0.count == 1 ? classes($0) : [] }
    default: return []
    }
  }

  private func replaced(_ pieces: [[Phrase.Part]], _ lacking: Int) -> [PhraseVariant] {
    let old = Phrase.written(pieces[lacking])
    func with(_ new: [Phrase.Part]) -> [Phrase.Part] {
      var all = pieces
      all[lacking] = new
      return PhraseVariants.joined(all)
    }
    let others = pieces.indices.filter { $0 != lacking && PhraseVariants.isNeeded(pieces[$0]) }
    let classes = PhraseVariants.classes(pieces[lacking]).filter { !WordClass.builtIn.contains($0) }
    var found: [PhraseVariant] = []
    if !others.isEmpty {
      found += words.map { PhraseVariant(parts: with([.letters($0)]), change: .word($0, insteadOf: old, classes: classes)) }
    }
    // What is left must still say something.
    if others.count > 1, others.contains(where: { tells(pieces[$0]) }) {
      found.append(PhraseVariant(parts: PhraseVariants.joined(without(lacking, pieces)), change: .without(old)))
    }
    for way in PhraseVariants.ways(pieces[lacking]) {
      found += variants(of: way).map { PhraseVariant(parts: with($0.parts), change: $0.change) }
    }
    return found
  }

  /// Whether a piece holds a word that tells something, so that a phrase of it and small words is no noise.
  func tells(_ piece: [Phrase.Part]) -> Bool {
    piece.contains { part in
      switch part {
      case .letters(let text): telling.isTelling(text.lowercased())
      case .group(let id): !WordClass.builtIn.contains(id) && !smallClasses.contains(id)
      case .choice(let ways, optional: false): ways.allSatisfy { way in PhraseVariants.pieces(way).contains(where: tells) }
      default: false
      }
    }
  }

  /// The pieces without one of them; gaps that then stand side by side become one.
  private func without(_ lacking: Int, _ pieces: [[Phrase.Part]]) -> [[Phrase.Part]] {
    var left: [[Phrase.Part]] = []
    for index in pieces.indices where index != lacking {
      if case .gap(let width)? = pieces[index].first, pieces[index].count == 1 {
        if left.isEmpty { continue }
        if case .gap(let before)? = left.last?.first, left.last?.count == 1 {
          left[left.count - 1] = [.gap(min(before + width, Phrase.widestGap))]
          continue
        }
      }
      left.append(pieces[index])
    }
    if case .gap? = left.last?.first, left.last?.count == 1 { left.removeLast() }
    return left
  }

  /// Every piece is there, and yet nothing is heard: they stand further apart than the phrase allows, or a mark stands between them.
  private func gaps(_ pieces: [[Phrase.Part]]) -> [PhraseVariant] {
    var found: [PhraseVariant] = []
    for index in pieces.indices {
      if pieces[index].count == 1, case .gap(let width) = pieces[index][0] {
        guard index > 0, width < Phrase.widestGap else { continue }
        for wider in (width + 1)...Phrase.widestGap {
          var all = pieces
          all[index] = [.gap(wider)]
          found.append(PhraseVariant(parts: PhraseVariants.joined(all), change: .gap(wider, behind: Phrase.written(pieces[index - 1]))))
        }
      } else if index > 0, !isGap(pieces[index - 1]), PhraseVariants.isNeeded(pieces[index]) {
        for width in 1...PhraseVariants.widestNew {
          var all = pieces
          all.insert([.gap(width)], at: index)
          found.append(PhraseVariant(parts: PhraseVariants.joined(all), change: .gap(width, behind: Phrase.written(pieces[index - 1]))))
        }
      }
    }
    return found
  }

  /// A gap where none was is kept small: what stands far apart belongs together by chance.
  private static let widestNew = 4

  private func isGap(_ piece: [Phrase.Part]) -> Bool {
    if piece.count == 1, case .gap = piece[0] { true } else { false }
  }

  private static func joined(_ pieces: [[Phrase.Part]]) -> [Phrase.Part] { Array(pieces.joined(separator: [.blank])) }
}
