import Events

/// A piece that was heard, of several that make a hit together.
struct HeardPiece {
  /// So many are kept of a message: more are an outburst, which counts no more.
  static let most = 64

  /// The number of the group of pieces, and which of them it is.
  var together: UInt16
  var piece: UInt8
  var sentence: UInt16
  /// Where the word stands that denies it.
  var negation: Int?
  var judged: SentenceHits.Judged

  private func overlaps(_ other: HeardPiece) -> Bool {
    sentence == other.sentence && judged.first < other.judged.end && other.judged.first < judged.end
  }

  /// Whether any of the pieces of a hit is denied: by a word that is no part of the hit itself.
  static func areDenied(_ pieces: [HeardPiece]) -> Bool {
    pieces.contains { piece in
      guard let negation = piece.negation else { return false }
      return !pieces.contains { $0.sentence == piece.sentence && ($0.judged.first..<$0.judged.end).contains(negation) }
    }
  }

  /// Chooses one of each piece so that none overlaps another: the first that fit.
  /// - Parameters:
  ///   - pieces: all that were heard of the group, in the order of the text.
  ///   - count: how many pieces there must be.
  ///   - reading: a bit: the reading in which all must hold.
  ///   - denied: whether they may be denied.
  static func choose(_ pieces: [HeardPiece], count: UInt8, reading: UInt8, denied: Bool) -> [Int]? {
    var chosen: [Int] = []
    func extend(_ piece: UInt8) -> Bool {
      guard piece < count else { return denied || !areDenied(chosen.map { pieces[$0] }) }
      for index in pieces.indices where pieces[index].piece == piece && pieces[index].judged.readings & reading != 0 {
        guard !chosen.contains(where: { pieces[$0].overlaps(pieces[index]) }) else { continue }
        chosen.append(index)
        if extend(piece + 1) { return true }
        chosen.removeLast()
      }
      return false
    }
    return extend(0) ? chosen : nil
  }
}

extension Ear {
  /// Makes hits of the pieces that now stand together.
  mutating func assemble(_ sentence: UInt16, _ setting: Setting) {
    for group in Set(sentenceHits.pieces.filter { $0.sentence == sentence }.map(\.together)).sorted() {
      let together = setting.program.togethers[Int(group)]
      let pieces = sentenceHits.pieces.filter { $0.together == group }
      var found: [(chosen: [Int], readings: UInt8)] = []
      for reading in [UInt8(1), 2, 4] {
        let chosen =
          HeardPiece.choose(pieces, count: together.pieces, reading: reading, denied: false)
          ?? HeardPiece.choose(pieces, count: together.pieces, reading: reading, denied: true)
        guard let chosen else { continue }
        if let known = found.firstIndex(where: { $0.chosen == chosen }) {
          found[known].readings |= reading
        } else {
          found.append((chosen, reading))
        }
      }
      for (chosen, readings) in found { sentenceHits.place(joined(chosen.map { pieces[$0] }, readings, sentence)) }
      if found.contains(where: { !HeardPiece.areDenied($0.chosen.map { pieces[$0] }) }) {
        sentenceHits.dropPieces { $0.together == group }
      }
    }
    sentenceHits.dropPieces { !setting.program.togethers[Int($0.together)].isWide }
  }

  /// The hit of several pieces: it belongs to the sentence of the last, weighs what the lightest weighs, and is dropped where one is.
  private func joined(_ pieces: [HeardPiece], _ readings: UInt8, _ sentence: UInt16) -> SentenceHits.Judged {
    let here = pieces.filter { $0.sentence == sentence }.map(\.judged)
    var new = here[0]
    new.readings = readings
    for piece in pieces {
      new.weight = min(new.weight, piece.judged.weight)
      new.marks.formUnion(piece.judged.marks)
      if new.named == PartyNames.nobody { new.named = piece.judged.named }
    }
    if HeardPiece.areDenied(pieces) { new.marks.insert(.negated) }
    new.first = here.map(\.first).min() ?? new.first
    new.end = here.map(\.end).max() ?? new.end
    return new
  }
}
