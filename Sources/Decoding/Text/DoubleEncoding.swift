/// Text that was encoded twice: its UTF-8 was taken for windows-1252 and encoded again, so that `don’t` reads `donâ€™t`.
///
/// A text is put right only if every place in it that looks so decodes to something that people write, and nothing speaks against it: what somebody meant
/// to write must never be changed.
enum DoubleEncoding {
  /// - Returns: the text that was meant, and how many places were put right; `nil` if it is fine as it is, or not sure.
  static func repaired(_ text: Span<UInt8>) -> (text: [UInt8], count: Int)? {
    guard isSuspicious(text), var (meant, count) = once(text) else { return nil }
    // Each program on the way may have done it once more.
    for _ in 0..<2 {
      guard isSuspicious(meant.span), let again = once(meant.span) else { break }
      meant = again.text
      count = max(count, again.count)
    }
    return (meant, count)
  }

  /// Whether there is a letter that the first byte of a longer character looks like, with what the second looks like behind it. Text in ASCII is passed
  /// over in steps of eight bytes.
  static func isSuspicious(_ text: Span<UInt8>) -> Bool {
    let raw = unsafe text.bytes
    var index = 0
    while index + 8 <= raw.byteCount {
      if unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
        for k in index..<index + 8 where text[k] == 0xc3 && isLead(text, k) { return true }
      }
      index += 8
    }
    while index < text.count {
      if text[index] == 0xc3, isLead(text, index) { return true }
      index += 1
    }
    return false
  }

  /// `Â` to `ô`, and behind it a character that is no ASCII.
  private static func isLead(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] >= 0x82 && text[index + 1] <= 0xb4 && text[index + 2] >= 0xc2
  }

  private static func once(_ text: Span<UInt8>) -> (text: [UInt8], count: Int)? {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 64)
    var count = 0
    var index = 0
    // What stood before, as it is meant: 0 for nothing, else its first byte.
    var before: UInt8 = 0
    var wasRepaired = false
    while index < text.count {
      if text[index] < 0x80 {
        before = text[index]
        wasRepaired = false
        output.append(before)
        index += 1
        continue
      }
      guard let (first, next) = single(text, index), first >= 0xc2, first <= 0xf4, next < text.count, let follow = single(text, next)?.byte,
        follow & 0xc0 == 0x80
      else {
        // Any other character stays; a continuation alone in the middle of repaired ones speaks against it.
        let length = UTF8Repair.scalarLength(in: text, at: index)
        if length == 0 { return nil }
        if wasRepaired, single(text, index).map({ $0.byte & 0xc0 == 0x80 }) == true { return nil }
        for k in index..<index + length { output.append(text[k]) }
        before = 0x80
        wasRepaired = false
        index += length
        continue
      }
      guard let (meant, end) = sequence(text, index, first) else { return nil }
      let isShort = meant.count == 2
      // `Ã` and `Â` are letters of their own: in a word in capitals, or beside another such character, they may be meant.
      if isShort, !wasRepaired, before >= 0x80 || isCapital(before) { return nil }
      if isShort, end < text.count, isCapital(text[end]) { return nil }
      output += meant
      count += 1
      before = 0x80
      wasRepaired = true
      index = end
    }
    return count > 0 ? (output, count) : nil
  }

  /// The character whose bytes stand here as characters of their own.
  private static func sequence(_ text: Span<UInt8>, _ start: Int, _ first: UInt8) -> (meant: [UInt8], end: Int)? {
    let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    var bytes: [UInt8] = []
    var index = start
    while bytes.count < length, index < text.count, let (byte, next) = single(text, index) {
      bytes.append(byte)
      index = next
    }
    guard bytes.count == length, UTF8Repair.scalarLength(in: bytes.span, at: 0) == length,
      let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first, isPlausible(scalar.value)
    else { return nil }
    return (bytes, index)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }

  /// What people write in chats and mails: letters, punctuation, currencies, symbols and emoji; no controls.
  private static func isPlausible(_ code: UInt32) -> Bool {
    switch code {
    case 0xa0...0x24f, 0x2b0...0x5ff, 0x900...0xdff, 0xe00...0xe7f, 0x1e00...0x1fff, 0x2000...0x206f, 0x20a0...0x20cf, 0x2100...0x2bff,
      0x3000...0x9fff,
      0xac00...0xd7a3, 0xfe0f, 0xfeff, 0xff00...0xffef, 0x1f000...0x1faff, 0xe0020...0xe007f:
      true
    default: false
    }
  }

  /// The byte of windows-1252 that the character here was read from, and where the next one begins.
  private static func single(_ text: Span<UInt8>, _ index: Int) -> (byte: UInt8, next: Int)? {
    let length = UTF8Repair.scalarLength(in: text, at: index)
    if length == 2 {
      let code = UInt16(text[index] & 0x1f) << 6 | UInt16(text[index + 1] & 0x3f)
      if code <= 0xff { return (UInt8(truncatingIfNeeded: code), index + 2) }
      return specials[code].map { ($0, index + 2) }
    }
    guard length == 3 else { return nil }
    let code = UInt16(text[index] & 0x0f) << 12 | UInt16(text[index + 1] & 0x3f) << 6 | UInt16(text[index + 2] & 0x3f)
    return specials[code].map { ($0, index + 3) }
  }

  /// What windows-1252 has where Latin-1 has controls.
  private static let specials: [UInt16: UInt8] = [
    0x20ac: 0x80, 0x201a: 0x82, 0x0192: 0x83, 0x201e: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x02c6: 0x88, 0x2030: 0x89,
    0x0160: 0x8a,
    0x2039: 0x8b, 0x0152: 0x8c, 0x017d: 0x8e, 0x2018: 0x91, 0x2019: 0x92, 0x201c: 0x93, 0x201d: 0x94, 0x2022: 0x95, 0x2013: 0x96,
    0x2014: 0x97,
    0x02dc: 0x98, 0x2122: 0x99, 0x0161: 0x9a, 0x203a: 0x9b, 0x0153: 0x9c, 0x017e: 0x9e, 0x0178: 0x9f,
  ]
}
