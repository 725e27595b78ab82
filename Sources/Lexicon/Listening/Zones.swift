import Events

/// Finds the lines that are not the writer's own words: quotations, forwarded mail, signatures, legal footers, tables, attachments.
///
/// What stands within a line (code, links, quoted spans) is the tokenizer's.
struct Zones {
  private(set) var cuts: [Range<Int>] = []
  /// Whether somebody else's words are among them.
  private(set) var hasQuotes = false
  private var lines = Lines()

  /// The end of the zone that begins at an offset; `nil` if none does.
  /// - Parameter next: the first zone that is not passed yet; kept by the caller.
  @inline(__always)
  func cut(at offset: Int, _ next: inout Int) -> Int? {
    while next < cuts.count, cuts[next].upperBound <= offset { next += 1 }
    return next < cuts.count && cuts[next].lowerBound <= offset ? cuts[next].upperBound : nil
  }

  mutating func find(in text: Span<UInt8>, _ style: TextStyle) {
    cuts.removeAll(keepingCapacity: true)
    hasQuotes = false
    lines.find(in: text)
    if style == .mail { return findMail(text) }
    for line in 0..<lines.count where isForeign(text, line, style) {
      add(lines.start(line)..<(style == .chat && isRestQuoted(text, line) ? text.count : lines.end(line)))
      if cuts.last?.upperBound == text.count { break }
    }
  }

  /// A line that is cut wherever it stands.
  private mutating func isForeign(_ text: Span<UInt8>, _ line: Int, _ style: TextStyle) -> Bool {
    let range = lines.trimmed(line, text)
    guard let first = range.first else { return false }
    switch text[first] {
    case UInt8(ascii: ">"):
      hasQuotes = true
      return true
    case UInt8(ascii: "|"): return true
    case UInt8(ascii: "<"): return text.holds("<attached:", at: first, before: range.upperBound)
    case UInt8(ascii: "["):
      return text.holds("[attachment", at: first, before: range.upperBound) || text.holds("[image", at: first, before: range.upperBound)
        || text.holds("[cid:", at: first, before: range.upperBound)
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      if text.holds("attachment:", at: first, before: range.upperBound) || text.holds("attachments:", at: first, before: range.upperBound) {
        return true
      }
    default: break
    }
    return text[range.upperBound - 1] == UInt8(ascii: ")")
      && text.holds("(file attached)", at: range.upperBound - 15, before: range.upperBound)
  }

  /// `>>>` of Slack: everything behind it is quoted.
  private func isRestQuoted(_ text: Span<UInt8>, _ line: Int) -> Bool {
    text.holds(">>>", at: lines.trimmed(line, text).lowerBound, before: text.count)
  }

  /// Adds a zone; what overlaps becomes one.
  private mutating func add(_ zone: Range<Int>) {
    if let last = cuts.indices.last, cuts[last].upperBound >= zone.lowerBound {
      cuts[last] = cuts[last].lowerBound..<max(cuts[last].upperBound, zone.upperBound)
    } else if !zone.isEmpty {
      cuts.append(zone)
    }
  }

  private mutating func findMail(_ text: Span<UInt8>) {
    var line = 0
    while line < lines.count {
      let range = lines.trimmed(line, text)
      if let quoted = MailLines.quotation(text, lines, line) {
        hasQuotes = true
        add(lines.start(quoted.first)..<(quoted.isRest ? text.count : lines.end(line)))
        if quoted.isRest { return }
      } else if isForeign(text, line, .mail) {
        add(lines.start(line)..<lines.end(line))
      } else if MailLines.beginsRest(text, lines, line, range) {
        hasQuotes = true
        add(lines.start(line)..<text.count)
        return
      } else if MailLines.isSignatureMark(text, range) {
        add(lines.start(line)..<text.count)
        return
      } else if MailLines.isClosing(text, range), let end = MailLines.endOfSignature(text, lines, after: line) {
        add(lines.start(line)..<lines.start(end))
        line = end
        continue
      } else if MailLines.isLegal(text, range) {
        let paragraph = MailLines.paragraph(text, lines, around: line)
        add(lines.start(paragraph.lowerBound)..<lines.start(paragraph.upperBound))
        line = paragraph.upperBound
        continue
      }
      line += 1
    }
  }
}
