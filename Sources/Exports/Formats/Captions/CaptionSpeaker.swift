import Decoding

/// How captions name who speaks where no voice tag does.
enum CaptionSpeaker {
  /// Where the name stands in the captions of a file.
  enum Style: Hashable, Sendable {
    case nowhere
    /// Before the text: `Anna: yes`, `[Anna]: yes`, `[Anna] yes`, `>> ANNA: yes`, `- Anna: yes`.
    case leading
    /// On the first line, and the text below it.
    case ownLine
  }

  /// A name before a text.
  struct Split {
    var name: Range<Int>
    var text: Range<Int>
    /// Marked so that nothing but a speaker can be meant: `>> ANNA:`, `[Anna]:`.
    var isCertain = false
    /// Behind a dash or chevrons, as where two speak in one caption.
    var isMarked = false
  }

  /// The name at the beginning of a caption and the text behind it; `nil` if none stands there.
  static func split(_ line: Span<UInt8>) -> Split? {
    var start = 0
    while start < line.count, line[start].isBlank { start += 1 }
    let chevrons = run(of: UInt8(ascii: ">"), line, start)
    let mark = chevrons > 0 ? chevrons : dash(line, start)
    start += mark
    while mark > 0, start < line.count, line[start].isBlank { start += 1 }
    guard start < line.count else { return nil }
    if line[start] == UInt8(ascii: "[") { return bracketed(line, start, isMarked: mark > 0) }
    guard let (name, text) = TranscriptSpeaker.split(line.extracting(start..<line.count)) else { return nil }
    let found = name.lowerBound + start..<name.upperBound + start
    if isLabel(line.copy(found)) { return nil }
    return Split(name: found, text: text.lowerBound + start..<text.upperBound + start, isCertain: chevrons > 1, isMarked: mark > 0)
  }

  /// Whether a line is a name and nothing else.
  static func isName(_ line: Span<UInt8>) -> Bool {
    guard (2...60).contains(line.count), line[0] != line[0].asciiLowercased || line[0] >= 0x80, TranscriptSpeaker.isName(line) else {
      return false
    }
    let last = line[line.count - 1]
    guard last.isLetter || last.isDigit || last >= 0x80 || last == UInt8(ascii: ")") || last == UInt8(ascii: ".") else { return false }
    let words = line.copy(0..<line.count).split(separator: 32)
    // Of a name every word but a few small ones has a capital; of a sentence the first.
    return words.count <= 5 && !isLabel(line.copy(0..<line.count))
      && words.allSatisfy { $0.count <= 3 || $0[$0.startIndex] != $0[$0.startIndex].asciiLowercased || !$0[$0.startIndex].isLetter }
  }

  private static func bracketed(_ line: Span<UInt8>, _ start: Int, isMarked: Bool) -> Split? {
    guard let close = line.position(of: UInt8(ascii: "]"), in: start..<min(line.count, start + 80)), close > start + 1 else { return nil }
    var name = start + 1..<close
    var text = close + 1
    var hasColon = text < line.count && line[text] == UInt8(ascii: ":")
    if hasColon {
      text += 1
    } else if line[close - 1] == UInt8(ascii: ":") {
      hasColon = true
      name = name.lowerBound..<close - 1
    }
    guard text == line.count || line[text].isBlank || line[text] == 10, isName(line.extracting(name)), !isSound(line.copy(name)) else {
      return nil
    }
    while text < line.count, line[text].isBlank { text += 1 }
    return Split(name: name, text: text..<line.count, isCertain: hasColon, isMarked: isMarked)
  }

  private static func run(of byte: UInt8, _ line: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < line.count, line[end] == byte { end += 1 }
    return end - start
  }

  /// The length of a dash with a blank behind it.
  private static func dash(_ line: Span<UInt8>, _ start: Int) -> Int {
    guard start + 1 < line.count else { return 0 }
    if line[start] == UInt8(ascii: "-") { return line[start + 1].isBlank ? 1 : 0 }
    // U+2013 and U+2014.
    let isLong = start + 3 < line.count && line[start] == 0xe2 && line[start + 1] == 0x80 && (0x93...0x94).contains(line[start + 2])
    return isLong && line[start + 3].isBlank ? 3 : 0
  }

  /// Words with a colon behind them that name nobody.
  private static func isLabel(_ name: [UInt8]) -> Bool { labels.contains(name.asciiLowercased) }

  private static let labels: Set<[UInt8]> = Set(
    [
      "note", "notes", "nb", "ps", "q", "a", "question", "answer", "example", "for example", "warning", "important", "reminder", "remember",
      "update", "agenda",
      "topic", "summary", "result", "conclusion", "action", "action item", "decision", "next step", "next steps", "so", "today", "tomorrow",
      "fyi", "link", "url",
      "hinweis", "frage", "antwort", "beispiel", "zum beispiel", "vraag", "antwoord", "voorbeeld", "let op", "remarque", "exemple",
      "par exemple",
    ].map { Array($0.utf8) })

  /// What is heard and not said: `[Music]`, `[Laughter]`.
  private static func isSound(_ name: [UInt8]) -> Bool {
    let words = String(decoding: name, as: UTF8.self).lowercased().split { " _".contains($0) }
    return words.first.map { sounds.contains(String($0)) } ?? true
  }

  private static let sounds: Set<String> = [
    "music", "applause", "laughter", "laughs", "laughing", "inaudible", "crosstalk", "silence", "noise", "blank", "background",
    "unintelligible", "indistinct",
    "pause", "sigh", "cough", "coughs", "coughing", "foreign", "speaking", "beep", "audio", "no", "end", "recording", "video", "cheering",
    "bell", "phone",
    "musik", "gelächter", "applaus", "lachen", "muziek", "gelach", "stilte", "musique", "rires", "applaudissements", "música", "risas",
    "aplausos",
  ]
}
