/// Where people and machines can be found: streets, numbers of machines, pages that are named without `https://`.
extension Redaction {
  /// Endings of street names that are one word, before a house number.
  private static let streetEndings = [
    "straat", "laan", "weg", "plein", "gracht", "kade", "singel", "dijk", "steeg", "straße", "strasse", "str", "allee", "platz", "gasse",
    "damm",
    "ufer", "dreef",
  ]
  /// Those of them that are also words of their own, as in `Lange Straße 12`.
  private static let streetWords: Set<String> = ["straße", "strasse", "allee", "platz", "gasse", "straat", "laan", "plein", "gracht"]
  /// The last word of an English street, behind a house number and its name.
  private static let englishStreets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "square", "court", "boulevard", "close", "terrace", "crescent",
  ]
  private static let frenchStreets: Set<String> = ["rue", "avenue", "boulevard", "chemin", "quai", "allée", "impasse"]

  /// The end of `Keizersgracht 12a`, `Lange Straße 7`, `221 Baker Street` or `12 rue de la Paix`.
  static func streetEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start == 0 || !isWordPart(text[start - 1]) else { return nil }
    return isDigit(text[start]) ? numberedStreetEnd(text, start) : text[start].properties.isUppercase ? namedStreetEnd(text, start) : nil
  }

  /// A name, perhaps with an adjective before it, then a house number.
  private static func namedStreetEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var index = start
    for position in 0..<2 {
      var end = wordEnd(text, index)
      while end + 1 < text.count, text[end] == "-", isWordPart(text[end + 1]) { end = wordEnd(text, end + 1) }
      let word = string(text[index..<end]).lowercased()
      let isStreet =
        streetWords.contains(word) ? position == 1 : streetEndings.contains { word.hasSuffix($0) && word.count >= $0.count + 3 }
      if end < text.count, text[end] == "." { end += 1 }
      guard end + 1 < text.count, text[end] == " " else { return nil }
      if isStreet, isDigit(text[end + 1]) {
        let number = wordEnd(text, end + 1)
        return number - end <= 6 ? number : nil
      }
      index = end + 1
      guard text[index].properties.isUppercase else { return nil }
    }
    return nil
  }

  /// A house number, then the street.
  private static func numberedStreetEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var end = wordEnd(text, start)
    guard end - start <= 5 else { return nil }
    if end < text.count, text[end] == "," { end += 1 }
    var isFrench = false
    var found: Int?
    for position in 0..<6 {
      guard end + 1 < text.count, text[end] == " ", isWordPart(text[end + 1]) else { break }
      let first = end + 1
      let next = wordEnd(text, first)
      let word = string(text[first..<next]).lowercased()
      if position == 0, frenchStreets.contains(word) { isFrench = true }
      let isCapitalised = text[first].properties.isUppercase
      guard isCapitalised || isFrench && (position == 0 || ["de", "du", "des", "la", "le", "les"].contains(word)) else { break }
      end = next
      if isFrench, position > 0, isCapitalised { found = end }
      if !isFrench, position > 0, englishStreets.contains(word) { return end }
    }
    return found
  }

  /// The end of `10.12.0.7`, or of `fe80::1` and its like.
  static func machineEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start == 0 || !isWordPart(text[start - 1]) && text[start - 1] != "." else { return nil }
    var end = start
    while end < text.count, text[end].properties.isASCIIHexDigit || text[end] == "." || text[end] == ":" { end += 1 }
    if end < text.count, isWordPart(text[end]) { return nil }
    while end > start, text[end - 1] == "." || text[end - 1] == ":" && !(end - 2 > start && text[end - 2] == ":") { end -= 1 }
    guard end > start else { return nil }
    let body = text[start..<end]
    if body.contains(":") {
      let groups = body.split(separator: ":", omittingEmptySubsequences: false)
      let isShort = zip(body, body.dropFirst()).contains { $0 == ":" && $1 == ":" }
      let hasLetter = body.contains { $0.properties.isAlphabetic }
      return groups.count >= 3 && groups.allSatisfy { $0.count <= 4 } && (isShort && body.count > 2 || hasLetter) && !body.contains(".")
        ? end : nil
    }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { part in Int(string(part)).map { (0...255).contains($0) } ?? false } ? end : nil
  }

  /// Last labels by which a word with dots is known as a page: files and abbreviations have others.
  private static let topLevels: Set<String> = [
    "com", "org", "net", "edu", "gov", "int", "info", "biz", "eu", "nl", "de", "be", "fr", "uk", "ie", "at", "ch", "es", "it", "pl", "pt",
    "dk", "se",
    "no", "fi", "cz", "lu", "us", "ca", "au", "nz", "jp", "cn", "in", "io", "co", "ai", "app", "dev", "cloud", "online", "example", "local",
    "internal",
    "lan", "intranet",
  ]

  /// The end of `portal.acme.example/plan`, without a scheme.
  static func bareLinkEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start == 0 || !isWordPart(text[start - 1]), isWordPart(text[start]) else { return nil }
    var end = start
    while end < text.count, text[end].isASCII, isWordPart(text[end]) || text[end] == "-" || text[end] == "." { end += 1 }
    while end > start, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
    let labels = text[start..<end].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), labels.dropLast().allSatisfy({ $0.count >= 2 }), let last = labels.last,
      !last.contains(where: { $0.properties.isUppercase }), topLevels.contains(string(last))
    else { return nil }
    guard end < text.count, ["/", ":", "?"].contains(text[end]) else { return end }
    return linkTail(text, end)
  }
}
