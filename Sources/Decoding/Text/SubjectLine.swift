/// The subject of a mail or a meeting as threads share it: without `Re:`, `Fwd:` and list tags, in lower case, blanks folded.
package enum SubjectLine {
  /// What mail programs put before the subject of an answer or a forwarded mail, in the languages of Europe's usual ones.
  private static let prefixes: Set<[UInt8]> = Set(
    ["re", "fw", "fwd", "aw", "wg", "sv", "vs", "vb", "tr", "rv", "enc", "res", "antw", "doorst", "rif", "odp", "pd", "ynt", "ref"].map {
      Array($0.utf8)
    })

  /// Normalises a subject in UTF-8; a subject that is nothing but prefixes and tags keeps its tags.
  package static func normalised(_ subject: [UInt8]) -> [UInt8] {
    let folded = fold(subject)
    var position = 0
    while let next = prefixEnd(folded, position) ?? tagEnd(folded, position) { position = next }
    var rest = Array(folded[position...])
    if rest.suffix(6) == Array(" (fwd)".utf8)[...] { rest.removeLast(6) }
    if !rest.isEmpty { return rest }
    position = 0
    while let next = prefixEnd(folded, position) { position = next }
    return Array(folded[position...])
  }

  /// Lower case, every run of blanks one blank, none at the ends.
  package static func fold(_ text: [UInt8]) -> [UInt8] {
    // Letters beyond ASCII are rare in subjects, and only Unicode's tables know their lower case.
    let source = text.allSatisfy { $0 < 128 } ? text : Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    var folded: [UInt8] = []
    folded.reserveCapacity(source.count)
    for byte in source {
      if byte <= 32 {
        if folded.last != 32, !folded.isEmpty { folded.append(32) }
      } else {
        folded.append(byte.asciiLowercased)
      }
    }
    if folded.last == 32 { folded.removeLast() }
    return folded
  }

  /// The end of `re:`, `re[2]:`, `re (3):`, `re :` at `start` with the blanks after it.
  private static func prefixEnd(_ text: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < text.count, text[index].isLetter { index += 1 }
    guard index > start, index - start <= 6, prefixes.contains(Array(text[start..<index])) else { return nil }
    while index < text.count, index - start < 14, text[index].isDigit || [32, 91, 93, 94, 40, 41].contains(text[index]) { index += 1 }
    guard index < text.count, text[index] == UInt8(ascii: ":") else { return nil }
    return skipBlanks(text, index + 1)
  }

  /// The end of `[list]` at `start`.
  private static func tagEnd(_ text: [UInt8], _ start: Int) -> Int? {
    guard start < text.count, text[start] == UInt8(ascii: "["), let close = text[start...].firstIndex(of: UInt8(ascii: "]")),
      close - start <= 60
    else {
      return nil
    }
    return skipBlanks(text, close + 1)
  }

  private static func skipBlanks(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] == 32 { index += 1 }
    return index
  }
}
