/// What the lines of a mail are: attributions, forwarded headers, closings, legal footers, in the languages of common clients.
enum MailLines {
  private static let leads: [StaticString] = ["on ", "am ", "op ", "le ", "el ", "il ", "em ", "den "]
  private static let verbs: [StaticString] = ["wrote", "schrieb", "schreef", "a écrit", "escribi", "ha scritto", "escreveu", "skrev"]
  private static let forwardMarks: [StaticString] = [
    "original message", "original appointment", "ursprüngliche nachricht", "urspruengliche nachricht", "oorspronkelijk bericht",
    "message d'origine", "message d’origine", "mensaje original", "messaggio originale", "forwarded message", "forwarded by",
    "weitergeleitete nachricht", "doorgestuurd bericht", "message transféré", "mensaje reenviado", "messaggio inoltrato",
  ]
  private static let froms: [StaticString] = ["from:", "von:", "van:", "de:", "da:"]
  private static let sents: [StaticString] = [
    "sent:", "date:", "gesendet:", "datum:", "verzonden:", "envoyé:", "envoyé :", "enviado:", "enviado el:", "inviato:", "data:", "fecha:",
  ]
  private static let subjects: [StaticString] = [
    "subject:", "betreff:", "onderwerp:", "objet:", "objet :", "asunto:", "oggetto:", "to:", "an:", "aan:", "à:", "à :", "para:", "a:",
  ]
  private static let closings: [StaticString] = [
    "best regards", "kind regards", "warm regards", "with kind regards", "many regards", "regards", "best wishes", "all the best", "best",
    "cheers", "sincerely", "yours sincerely", "sincerely yours", "yours faithfully", "yours truly", "respectfully",
    "mit freundlichen grüßen",
    "mit freundlichen gruessen", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße", "mfg", "met vriendelijke groet",
    "met vriendelijke groeten", "vriendelijke groet", "groeten", "cordialement", "bien cordialement", "bien à vous", "saludos",
    "un saludo", "saludos cordiales", "cordiali saluti", "distinti saluti", "saluti",
  ]
  private static let legal: [StaticString] = [
    "confidentiality notice", "intended recipient", "intended solely for", "intended only for", "intended exclusively for",
    "legally privileged", "in error, please notify", "in error please notify", "vertrauliche informationen", "is confidential and may",
    "are confidential and may", "and may be privileged", "vertrouwelijke informatie",
  ]

  /// An attribution (`On 3 March Jo wrote:`, over up to three lines) that ends with a line.
  /// - Returns: its first line, and whether everything behind it is somebody else's: where the quotation is not marked with `>`.
  static func quotation(_ text: Span<UInt8>, _ lines: Lines, _ line: Int) -> (first: Int, isRest: Bool)? {
    let range = lines.trimmed(line, text)
    guard range.count >= 6, text[range.upperBound - 1] == UInt8(ascii: ":") else { return nil }
    for first in stride(from: max(0, line - 2), through: line, by: 1) {
      let whole = lines.trimmed(first, text).lowerBound..<range.upperBound
      guard !whole.isEmpty, isRun(text, lines, first...line), begins(text, whole, with: leads), hasDigit(text, whole) else { continue }
      if verbs.contains(where: { text.holds($0, within: whole) }) { return (first, !isMarked(text, lines, after: line)) }
    }
    let end = range.upperBound
    let isShort =
      range.count <= 120 && (text.holds(" wrote:", at: end - 7, before: end) || text.holds(" writes:", at: end - 8, before: end))
    return isShort ? (line, !isMarked(text, lines, after: line)) : nil
  }

  /// Whether no line of a run is blank.
  private static func isRun(_ text: Span<UInt8>, _ lines: Lines, _ range: ClosedRange<Int>) -> Bool {
    range.allSatisfy { !lines.trimmed($0, text).isEmpty }
  }

  /// Whether the next line that is not blank is marked as quoted.
  private static func isMarked(_ text: Span<UInt8>, _ lines: Lines, after line: Int) -> Bool {
    for next in line + 1..<max(line + 1, min(lines.count, line + 6)) {
      if let first = lines.trimmed(next, text).first { return text[first] == UInt8(ascii: ">") || text[first] == UInt8(ascii: "|") }
    }
    return false
  }

  private static func hasDigit(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { range.contains { (0x30...0x39).contains(text[$0]) } }

  private static func begins(_ text: Span<UInt8>, _ range: Range<Int>, with list: [StaticString]) -> Bool {
    list.contains { text.holds($0, at: range.lowerBound, before: range.upperBound) }
  }

  /// A line behind which everything is a forwarded or answered mail.
  static func beginsRest(_ text: Span<UInt8>, _ lines: Lines, _ line: Int, _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if text.holds("begin forwarded message:", at: first, before: range.upperBound) { return true }
    if text[first] == UInt8(ascii: "-"), text.holds("--", at: first, before: range.upperBound) {
      return range.count <= 120 && forwardMarks.contains { text.holds($0, within: range) }
    }
    return isHeader(text, lines, line, froms) && (1...3).contains { isHeader(text, lines, line + $0, sents) }
      && (1...6).contains { isHeader(text, lines, line + $0, subjects) }
  }

  /// A header line of Outlook, also in bold (`*From:*`).
  private static func isHeader(_ text: Span<UInt8>, _ lines: Lines, _ line: Int, _ names: [StaticString]) -> Bool {
    guard line < lines.count else { return false }
    var range = lines.trimmed(line, text)
    while let first = range.first, text[first] == UInt8(ascii: "*") { range = first + 1..<range.upperBound }
    return begins(text, range, with: names)
  }

  static func isSignatureMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count == 2 && text.holds("--", at: range.lowerBound, before: range.upperBound)
  }

  /// A line that holds a closing and nothing else.
  static func isClosing(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    return closings.contains { closing in
      guard text.holds(closing, at: range.lowerBound, before: range.upperBound) else { return false }
      let rest = range.lowerBound + closing.utf8CodeUnitCount..<range.upperBound
      return rest.allSatisfy { ",.!-".utf8.contains(text[$0]) }
    }
  }

  /// The line behind a signature: at most six short lines up to the end, a blank line and a quotation, or a forwarded mail.
  static func endOfSignature(_ text: Span<UInt8>, _ lines: Lines, after line: Int) -> Int? {
    var count = 0
    for next in line + 1..<max(line + 1, lines.count) {
      let range = lines.trimmed(next, text)
      if range.isEmpty { continue }
      if text[range.lowerBound] == UInt8(ascii: ">") || beginsRest(text, lines, next, range) || isSignatureMark(text, range)
        || isLegal(text, range)
        || (0...2).contains(where: { next + $0 < lines.count && quotation(text, lines, next + $0) != nil })
      {
        return next
      }
      count += 1
      if count > 6 || range.count > 70 { return nil }
    }
    return lines.count
  }

  static func isLegal(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 12 else { return false }
    var position = range.lowerBound
    while position < range.upperBound {
      switch text[position] | 0x20 {
      // The letters with which the cues begin.
      case UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "v"), UInt8(ascii: "a"):
        if legal.contains(where: { text.holds($0, at: position, before: range.upperBound) }) { return true }
      default: break
      }
      while position < range.upperBound, text[position] > 0x20 { position += 1 }
      while position < range.upperBound, text[position] <= 0x20 { position += 1 }
    }
    return false
  }

  /// The lines around a line up to the next blank ones.
  static func paragraph(_ text: Span<UInt8>, _ lines: Lines, around line: Int) -> Range<Int> {
    var low = line
    var high = line + 1
    while low > 0, !lines.trimmed(low - 1, text).isEmpty { low -= 1 }
    while high < lines.count, !lines.trimmed(high, text).isEmpty { high += 1 }
    return low..<high
  }
}
