extension Redaction {
  /// A part of a sentence.
  enum Piece: Equatable {
    /// What stands for something that was taken out.
    case mark(String)
    case word(String)
    /// A blank, punctuation, a number that stays.
    case other(String)
  }

  /// What is taken out by its shape, in the order in which it is looked for: the mark that stands for it, and where it ends if it begins at an index.
  private static let shapes: [(mark: String, end: @Sendable ([Unicode.Scalar], Int) -> Int?)] = [
    ("[link]", linkEnd), ("[address]", machineEnd), ("[address]", addressEnd), ("[name]", mentionEnd), ("[link]", bareLinkEnd),
    ("[date]", birthEnd), ("[date]", oldDateEnd), ("[number]", accountEnd), ("[number]", plateEnd), ("[address]", streetEnd),
    ("[number]", documentEnd), ("[number]", numberEnd),
  ]

  /// Cuts a sentence into words, what lies between, and marks for links, addresses, dates of birth and numbers that lead to somebody.
  static func pieces(_ sentence: String) -> [Piece] {
    // Characters without width would hide a name or a number.
    let text = Array(sentence.unicodeScalars.filter { $0.properties.generalCategory != .format })
    var pieces: [Piece] = []
    var index = 0
    while index < text.count {
      if let date = dateEnd(text, index) {
        pieces.append(.other(string(text[index..<date])))
        index = date
        continue
      }
      if let (mark, end) = shapes.lazy.compactMap({ shape in shape.end(text, index).map { (shape.mark, $0) } }).first {
        pieces.append(.mark(mark))
        index = end
        continue
      }
      let end = plainEnd(text, index)
      let part = string(text[index..<end])
      if text[index].properties.isAlphabetic {
        pieces.append(.word(part))
      } else if text[index].properties.isWhitespace {
        if pieces.last != .other(" ") { pieces.append(.other(" ")) }
      } else {
        pieces.append(.other(part))
      }
      index = end
    }
    return pieces
  }

  private static func plainEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    guard isWordPart(text[start]) else { return start + 1 }
    var end = start
    while end < text.count, isWordPart(text[end]) { end += 1 }
    return end
  }

  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar.properties.generalCategory == .nonspacingMark
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

  static func starts(_ text: [Unicode.Scalar], _ index: Int, with prefix: String) -> Bool {
    let wanted = Array(prefix.unicodeScalars)
    guard index + wanted.count <= text.count else { return false }
    return wanted.indices.allSatisfy { text[index + $0].properties.lowercaseMapping == String(wanted[$0]) }
  }

  /// The end of `https://...`, `www....` or `mailto:...`, without punctuation behind it.
  private static func linkEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard ["http://", "https://", "ftp://", "www.", "mailto:", "tel:"].contains(where: { starts(text, start, with: $0) }) else {
      return nil
    }
    return linkTail(text, start)
  }

  /// Up to the next blank, without punctuation at the end.
  static func linkTail(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while end < text.count, !text[end].properties.isWhitespace, !["<", ">", "\"", "|"].contains(text[end]) { end += 1 }
    while end > start, [".", ",", ";", ":", "!", "?", ")", "]", "'"].contains(text[end - 1]) { end -= 1 }
    return end
  }

  /// The end of `jane.doe@acme.example`, or `jane@acme`.
  private static func addressEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var end = start
    while end < text.count, isAddressPart(text[end]) { end += 1 }
    guard end > start, end + 1 < text.count, text[end] == "@", isWordPart(text[end + 1]) else { return nil }
    end += 1
    while end < text.count, isAddressPart(text[end]) { end += 1 }
    while [".", "-"].contains(text[end - 1]) { end -= 1 }
    return end
  }

  private static func isAddressPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || [".", "_", "%", "+", "-"].contains(scalar)
  }

  /// The end of `@anna` or `<@U024BE7LH>`.
  private static func mentionEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var index = start
    if text[index] == "<" { index += 1 }
    guard index + 1 < text.count, text[index] == "@", isWordPart(text[index + 1]) else { return nil }
    index += 1
    while index < text.count, isAddressPart(text[index]) || text[index] == "|" { index += 1 }
    while [".", "-"].contains(text[index - 1]) { index -= 1 }
    return text[start] == "<" && index < text.count && text[index] == ">" ? index + 1 : index
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
