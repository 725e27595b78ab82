extension Redaction {
  /// A part of a sentence.
  enum Piece: Equatable {
    /// What stands for something that was taken out.
    case mark(String)
    case word(String)
    /// A blank, punctuation, a number that stays.
    case other(String)
  }

  /// Cuts a sentence into words, what lies between, and marks for links, addresses and long numbers.
  static func pieces(_ sentence: String) -> [Piece] {
    let text = Array(sentence.unicodeScalars)
    var pieces: [Piece] = []
    var index = 0
    while index < text.count {
      if let end = linkEnd(text, index) {
        pieces.append(.mark("[link]"))
        index = end
      } else if let end = addressEnd(text, index) {
        pieces.append(.mark("[address]"))
        index = end
      } else if let end = mentionEnd(text, index) {
        pieces.append(.mark("[name]"))
        index = end
      } else if let end = numberEnd(text, index) {
        pieces.append(.mark("[number]"))
        index = end
      } else {
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
    }
    return pieces
  }

  private static func plainEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    guard isWordPart(text[start]) else { return start + 1 }
    var end = start
    while end < text.count, isWordPart(text[end]) { end += 1 }
    return end
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

  private static func starts(_ text: [Unicode.Scalar], _ index: Int, with prefix: String) -> Bool {
    let wanted = Array(prefix.unicodeScalars)
    guard index + wanted.count <= text.count else { return false }
    return wanted.indices.allSatisfy { text[index + $0].properties.lowercaseMapping == String(wanted[$0]) }
  }

  /// The end of `https://...`, `www....` or `mailto:...`, without punctuation behind it.
  private static func linkEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard ["http://", "https://", "ftp://", "www.", "mailto:", "tel:"].contains(where: { starts(text, start, with: $0) }) else {
      return nil
    }
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

  /// The end of a telephone or account number: `+31 20 555 0199`, `(020) 555 0199`, `NL91ABNA0417164300`. Dates and amounts stay.
  private static func numberEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    let first = text[start]
    if isWordPart(first) {
      var end = start
      while end < text.count, isWordPart(text[end]) { end += 1 }
      if text[start..<end].count(where: isDigit) >= 8 { return end }
    }
    guard first == "+" || first == "(" || isDigit(first) else { return nil }
    var end = start
    var last = start
    var digits = 0
    while end < text.count, isDigit(text[end]) || ["+", "(", ")", " ", "-", "/", ".", "\u{A0}"].contains(text[end]) {
      if isDigit(text[end]) {
        digits += 1
        last = end
      }
      end += 1
    }
    let isTelephone = digits >= 7 && (first == "+" || first == "(" || first == "0")
    return isTelephone || digits >= 9 ? last + 1 : nil
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
