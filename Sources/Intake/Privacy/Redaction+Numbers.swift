/// Numbers that lead to a person, an account or a vehicle, and dates that may be somebody's birthday.
extension Redaction {
  /// The end of a telephone or account number: `+31 20 555 0199`, `(020) 555 0199`. Dates and amounts stay.
  static func numberEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    let first = text[start]
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

  /// The end of a word that is a number of a document or account: eight digits in it, or six beside letters, or four among capitals as in `C01X00T47`.
  static func documentEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    let end = wordEnd(text, start)
    let word = text[start..<end]
    let digits = word.count(where: isDigit)
    let isMixed = digits < word.count
    if digits >= 8 || digits >= 6 && isMixed { return end }
    return digits >= 4 && isMixed && (8...12).contains(word.count) && word.allSatisfy { isDigit($0) || isCapital($0) } ? end : nil
  }

  /// The end of `NL91 ABNA 0417 1643 00`, or the same without blanks: a country, two digits, then groups of capitals and digits, 15 to 34 in all.
  static func accountEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start + 4 < text.count, isCapital(text[start]), isCapital(text[start + 1]), isDigit(text[start + 2]), isDigit(text[start + 3])
    else { return nil }
    var end = start
    var count = 0
    var digits = 0
    while count < 34 {
      var next = end
      if end > start, [" ", "\u{A0}", "-", "."].contains(text[end]) { next += 1 }
      let group = next
      while next < text.count, isDigit(text[next]) || isCapital(text[next]) { next += 1 }
      // Behind the shortest account, a group of capitals alone is the next word.
      guard next > group, count < 15 || text[group..<next].contains(where: isDigit) else { break }
      count += next - group
      digits += text[group..<next].count(where: isDigit)
      end = next
      if end == text.count { break }
    }
    return (15...34).contains(count) && digits >= 8 ? end : nil
  }

  /// The end of a number plate: `12-ABC-3`, `AB-123-CD`, `M-AB 1234`, `AB12 CDE`.
  static func plateEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start == 0 || !isWordPart(text[start - 1]) && text[start - 1] != "-" else { return nil }
    var shape = ""
    var index = start
    while index < text.count, shape.count <= 11 {
      if isDigit(text[index]) {
        shape += "9"
      } else if isCapital(text[index]) {
        shape += "A"
      } else if text[index] == "-" || text[index] == " " {
        shape += String(text[index])
      } else {
        break
      }
      index += 1
    }
    // The longest beginning that ends with its word.
    for length in stride(from: shape.count, through: 6, by: -1) {
      let end = start + length
      if end < text.count, isWordPart(text[end]) || text[end] == "-" { continue }
      if isPlate(String(shape.prefix(length))) { return end }
    }
    return nil
  }

  /// Whether `A` for capitals and `9` for digits stand as on a number plate.
  private static func isPlate(_ shape: String) -> Bool {
    if shape == "AA99 AAA" { return true }
    let groups = shape.split(separator: "-", omittingEmptySubsequences: false)
    let isUniform = groups.allSatisfy { (1...3).contains($0.count) && Set($0).count == 1 && !$0.contains(" ") }
    if groups.count == 3, isUniform, (6...7).contains(shape.count - 2), shape.contains("A"), shape.contains("9") { return true }
    guard groups.count == 2, (1...3).contains(groups[0].count), groups[0].allSatisfy({ $0 == "A" }) else { return false }
    let parts = groups[1].split(separator: " ", omittingEmptySubsequences: false)
    return parts.count == 2 && ["A", "AA"].contains(parts[0]) && (1...4).contains(parts[1].count) && parts[1].allSatisfy { $0 == "9" }
  }

  /// The end of a date in figures, `2026-03-02` or `2.3.2026`, that is no old one: it stays.
  static func dateEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard let date = date(text, start), !birthYears.contains(date.year) else { return nil }
    return date.end
  }

  /// The end of a date in figures, or of a year that stands alone, in which people of today were born.
  static func oldDateEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    if let date = date(text, start) { return birthYears.contains(date.year) ? date.end : nil }
    guard isDigit(text[start]), start == 0 || !isWordPart(text[start - 1]) else { return nil }
    let end = wordEnd(text, start)
    return Int(string(text[start..<end])).map { end - start == 4 && (1900..<2000).contains($0) } == true ? end : nil
  }

  /// A date that is no part of an alliance's own records is taken for a date of birth.
  private static let birthYears = 1900..<2010

  private static func date(_ text: [Unicode.Scalar], _ start: Int) -> (year: Int, end: Int)? {
    guard isDigit(text[start]), start == 0 || !isWordPart(text[start - 1]) else { return nil }
    var end = start
    while end < text.count, isDigit(text[end]) || "-./".unicodeScalars.contains(text[end]) { end += 1 }
    while !isDigit(text[end - 1]) { end -= 1 }
    if end < text.count, isWordPart(text[end]), text[end] != "T" { return nil }
    let parts = text[start..<end].split { !isDigit($0) }.map { string($0) }
    guard parts.count == 3, text[start..<end].count == parts.joined().unicodeScalars.count + 2 else { return nil }
    let year = parts[0].count == 4 ? parts[0] : parts[2].count == 4 ? parts[2] : ""
    let others = parts[0].count == 4 ? parts[1...] : parts[..<2]
    guard let number = Int(year), others.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
    return (number, end)
  }

  private static let birthWords: Set<String> = [
    "born", "dob", "birth", "birthday", "birthdate", "geboren", "geb", "geboortedatum", "verjaardag", "geburtsdatum", "geburtstag", "né",
    "née",
  ]

  /// The end of `born on 12 March 1980` or `DOB: 12/3/80`: the word, little between, and a date up to its last digit.
  static func birthEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start == 0 || !isWordPart(text[start - 1]), text[start].properties.isAlphabetic else { return nil }
    let end = wordEnd(text, start)
    guard birthWords.contains(string(text[start..<end]).lowercased()) else { return nil }
    guard let first = text[end..<min(text.count, end + 12)].firstIndex(where: isDigit) else { return nil }
    var last = first
    for index in first..<min(text.count, first + 24) {
      if [";", "!", "?", "\n"].contains(text[index]) { break }
      if isDigit(text[index]) { last = index }
    }
    return wordEnd(text, last)
  }

  static func wordEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while end < text.count, isWordPart(text[end]) { end += 1 }
    return max(end, start + 1)
  }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
}
