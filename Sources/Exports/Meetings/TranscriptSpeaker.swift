import Decoding
internal import Events

/// Who speaks in a line of a transcript: `Anna de Vries (ACME): we moved it`, `De Vries, Anna (EXT): yes`.
enum TranscriptSpeaker {
  /// The name before the first colon and the text behind it; `nil` if no name stands there.
  static func split(_ line: Span<UInt8>) -> (name: Range<Int>, text: Range<Int>)? {
    let head = min(line.count, 80)
    var start = 0
    while start < head, line[start].isBlank || line[start] == UInt8(ascii: "*") { start += 1 }
    guard let colon = line.position(of: UInt8(ascii: ":"), in: start..<max(start, head)) else { return nil }
    var text = colon + 1
    // "10:05" and "https://" are no speakers; bold names close their marks behind the colon.
    if text < line.count, !line[text].isBlank, line[text] != UInt8(ascii: "*"), line[text] != 10 { return nil }
    while text < line.count, line[text].isBlank || line[text] == UInt8(ascii: "*") { text += 1 }
    var end = colon
    while end > start, line[end - 1].isBlank || line[end - 1] == UInt8(ascii: "*") { end -= 1 }
    return isName(line.extracting(start..<end)) ? (start..<end, text..<line.count) : nil
  }

  /// Up to seven words that begin with a letter and hold no mark that ends a sentence.
  static func isName(_ name: Span<UInt8>) -> Bool {
    guard name.count > 0, name[0].isLetter || name[0] >= 0x80 || name[0] == UInt8(ascii: "@") else { return false }
    var blanks = 0
    for index in name.indices {
      switch name[index] {
      case 32: blanks += 1
      case 0..<32, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "="), UInt8(ascii: "{"):
        return false
      case UInt8(ascii: "."):
        // Of an initial, "J. Smith" or "J.Smith", but not at the end of a sentence.
        if index >= 3, index + 1 < name.count, name[index + 1] == 32, name[index - 2] != 32, name[index - 3] != 32 { return false }
      default: break
      }
    }
    return blanks < 7
  }

  /// The number of a speaker; `nil` for names that a program made up, for what is shared on the screen, and for whoever pasted the text.
  static func person(_ name: [UInt8], _ sink: any RecordSink) -> Int32? {
    isNobody(name.span) ? nil : sink.person(.name, name.span, name: Span())
  }

  /// `You`, `Speaker 1`, `Unknown Speaker`, `Anna's Presentation`.
  static func isNobody(_ name: Span<UInt8>) -> Bool {
    let words = [UInt8](copying: name).trimmed.asciiLowercased
    if words.isEmpty || nobody.contains(words) { return true }
    if let prefix = numbered.first(where: { words.starts(with: $0) }), Array(words[prefix.count...]).trimmed.number != nil { return true }
    return presentations.contains { words.count > $0.count && words.suffix($0.count) == $0[...] }
  }

  private static let nobody: Set<[UInt8]> = Set(["you", "unknown speaker", "unknown", "speaker"].map { Array($0.utf8) })
  private static let numbered = ["speaker", "unknown speaker", "participant"].map { Array($0.utf8) }
  private static let presentations = ["'s presentation", "\u{2019}s presentation", " (presentation)"].map { Array($0.utf8) }
}
