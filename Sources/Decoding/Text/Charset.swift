import Glibc

/// Bytes in a declared or an unknown charset, as UTF-8.
package enum Charset {
  /// Whether the bytes are valid UTF-8 already.
  package static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes)) != nil
  }

  /// Decodes bytes. A missing or unknown charset, or ASCII with bytes that are not, is tried as UTF-8 and then read as windows-1252.
  /// - Parameters:
  ///   - name: as the message declares it; `nil` if it does not.
  ///   - iconvName: what iconv calls a charset that is none of the usual ones.
  /// - Returns: UTF-8, and how many places could not be decoded and hold U+FFFD now.
  package static func decode(
    _ bytes: [UInt8], name: [UInt8]?, iconvName: (String) -> String = { $0 }
  ) -> (text: [UInt8], losses: Int) {
    if name == nil, let marked = markedUnicode(bytes) { return marked }
    let name = (name ?? []).asciiLowercased
    let known = known(name, iconvName)
    if known == nil || known == "us-ascii" { return isUTF8(bytes.span) ? (bytes, 0) : mixed(bytes) }
    if known == "UTF-8" { return isUTF8(bytes.span) ? (bytes, 0) : repaired(bytes) }
    guard let known, let converted = convert(bytes, from: known) else {
      return isUTF8(bytes.span) ? (bytes, 0) : mixed(bytes)
    }
    return converted
  }

  /// Lines that are UTF-8 stay, the others are read as windows-1252: in logs and archives each line has the charset of whoever wrote it.
  private static func mixed(_ bytes: [UInt8]) -> (text: [UInt8], losses: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var losses = 0
    var start = 0
    // Lines of one kind are converted together.
    var foreign = 0
    func flush(_ end: Int) {
      guard foreign < end else { return }
      let (converted, lost) = convert(Array(bytes[foreign..<end]), from: "CP1252") ?? repaired(Array(bytes[foreign..<end]))
      text += converted
      losses += lost
    }
    while start < bytes.count {
      let end = min(bytes.span.lineEnd(from: start, in: 0..<bytes.count) + 1, bytes.count)
      if isUTF8(bytes.span.extracting(start..<end)), bytes[start..<end].contains(where: { $0 >= 0x80 }) {
        flush(start)
        text += bytes[start..<end]
        foreign = end
      }
      start = end
    }
    flush(bytes.count)
    return (text, losses)
  }

  /// Text that begins with a byte order mark.
  private static func markedUnicode(_ bytes: [UInt8]) -> (text: [UInt8], losses: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decode(Array(bytes.dropFirst(3)), name: Array("utf-8".utf8)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return convert(Array(bytes.dropFirst(2)), from: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return convert(Array(bytes.dropFirst(2)), from: "UTF-16BE") }
    return nil
  }

  /// What iconv calls a charset. Latin-1 is read as windows-1252: what calls itself so uses its quotes and dashes.
  private static func known(_ name: [UInt8], _ iconvName: (String) -> String) -> String? {
    switch String(decoding: name, as: UTF8.self) {
    case "": return nil
    case "us-ascii", "ascii", "ansi_x3.4-1968", "646": return "us-ascii"
    case "utf-8", "utf8": return "UTF-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "windows-1252", "cp1252": return "CP1252"
    case let other:
      guard other.utf8.count < 64, other.utf8.allSatisfy({ $0.isLetter || $0.isDigit || [45, 46, 58, 95].contains($0) }) else { return nil }
      return iconvName(other)
    }
  }

  /// UTF-8 with its invalid places replaced and counted.
  private static func repaired(_ bytes: [UInt8]) -> (text: [UInt8], losses: Int) {
    convert(bytes, from: "UTF-8") ?? (Array(String(decoding: bytes, as: UTF8.self).utf8), 1)
  }

  /// Runs iconv; `nil` if it does not know the charset.
  private static func convert(_ bytes: [UInt8], from charset: String) -> (text: [UInt8], losses: Int)? {
    guard let converter = unsafe iconv_open("UTF-8", charset), unsafe converter != iconv_t(bitPattern: -1) else { return nil }
    defer { unsafe _ = iconv_close(converter) }
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 4 + 16)
    var losses = 0
    var block = [UInt8](repeating: 0, count: 16_384)
    unsafe input.withUnsafeMutableBytes { source in
      guard let base = source.baseAddress else { return }
      var from: UnsafeMutablePointer<CChar>? = unsafe base.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while true {
        // The last round, with nothing left to read, lets iconv write what it holds back and the return to its first state.
        let flush = left == 0
        let step = unsafe block.withUnsafeMutableBytes { target -> (result: Int, written: Int, code: Int32) in
          var to: UnsafeMutablePointer<CChar>? = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = target.count
          errno = 0
          let result = unsafe flush ? iconv(converter, nil, nil, &to, &room) : iconv(converter, &from, &left, &to, &room)
          return (result, target.count - room, errno)
        }
        output.append(contentsOf: block[0..<step.written])
        if flush { return }
        guard step.result == -1, step.code != E2BIG else { continue }
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        losses += 1
        unsafe from = from.map { unsafe $0 + 1 }
        left -= 1
      }
    }
    return (output, losses)
  }
}
