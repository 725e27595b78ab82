import Events

extension Tokenizer {
  /// Begins a line: leaves out zones, and ends the sentence where a block, an item or (in chat) the line before ended.
  /// - Returns: where the text goes on.
  mutating func lineStart(_ text: Span<UInt8>, _ start: Int) -> Int {
    var p = start
    if start > 0, isHeading || style == .chat || style == .calendar { endBlock() }
    isHeading = false
    while true {
      if let end = zones.cut(at: p, &nextCut) {
        endBlock()
        p = end
        continue
      }
      var q = p
      while q < text.count, text[q] == 0x20 || text[q] == 0x09 || text[q] == 0x0D { q += 1 }
      guard q < text.count else { return q }
      if text[q] == UInt8(ascii: "\n") {
        endBlock()
        p = q + 1
        continue
      }
      return block(text, q)
    }
  }

  private mutating func endBlock() {
    due = .hard
    quotation = nil
  }

  /// Passes over what marks a list item or a heading.
  private mutating func block(_ text: Span<UInt8>, _ p: Int) -> Int {
    let byte = text[p]
    func isBlank(_ index: Int) -> Bool { index >= text.count || text[index] <= 0x20 }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if isBlank(p + 1) {
        endBlock()
        return box(text, p + 1)
      }
      if p + 1 < text.count, text[p + 1] == byte { endBlock() }
    case UInt8(ascii: "="), UInt8(ascii: "_"):
      if p + 1 < text.count, text[p + 1] == byte { endBlock() }
    case UInt8(ascii: "#"):
      var q = p
      while q < text.count, text[q] == byte { q += 1 }
      if isBlank(q) {
        endBlock()
        isHeading = true
        return q
      }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var q = p
      while q < text.count, q - p < 3, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[q]) { q += 1 }
      if q < text.count, text[q] == UInt8(ascii: ".") || text[q] == UInt8(ascii: ")"), isBlank(q + 1) {
        endBlock()
        return q + 1
      }
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      if p + 1 < text.count, text[p + 1] == UInt8(ascii: ")"), isBlank(p + 2) {
        endBlock()
        return p + 2
      }
    // A bullet: U+2022, U+25CF, U+25AA, U+2023.
    case 0xE2:
      let (value, length) = decodeScalar(text, p)
      if [0x2022, 0x25CF, 0x25AA, 0x2023, 0x25E6].contains(value) {
        endBlock()
        return p + length
      }
    default: break
    }
    return p
  }

  /// Passes over the `[ ]` or `[x]` of a task.
  private func box(_ text: Span<UInt8>, _ start: Int) -> Int {
    var p = start
    while p < text.count, text[p] == 0x20 { p += 1 }
    guard p + 2 < text.count, text[p] == UInt8(ascii: "["), text[p + 2] == UInt8(ascii: "]") else { return start }
    return p + 3
  }
}
