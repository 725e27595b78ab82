/// HTML of mails and chats as the plain text that its writer wrote.
///
/// Blocks begin new lines, scripts, styles and comments fall away, and what stands in a `blockquote` is somebody else's.
package struct HTMLText {
  /// - Parameter html: UTF-8.
  /// - Returns: the text, and whether a quotation was left out.
  package static func text(of html: [UInt8]) -> (text: [UInt8], quotes: Bool) {
    var reader = HTMLText(html)
    reader.run()
    return (reader.output.trimmedEnd, reader.sawQuote)
  }

  private let html: [UInt8]
  /// Behind it no tag ends; without it a page of opening marks would be searched again and again.
  private let lastClose: Int
  private var output: [UInt8] = []
  private var position = 0
  private var quoteDepth = 0
  private var preDepth = 0
  private var sawQuote = false

  private init(_ html: [UInt8]) {
    self.html = html
    lastClose = html.lastIndex(of: UInt8(ascii: ">")) ?? -1
    output.reserveCapacity(html.count / 2)
  }

  /// Elements that stand on lines of their own.
  private static let blocks: Set<String> = [
    "p", "div", "br", "hr", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "section",
    "article", "header",
    "footer", "form", "fieldset", "figure", "figcaption", "address", "blockquote", "title",
  ]
  /// Blocks that a blank line sets apart, so that they are sentences of their own.
  private static let paragraphs: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "hr", "blockquote"]
  private static let silent: Set<String> = ["script", "style", "head", "template", "noscript", "svg", "object"]

  private mutating func run() {
    while position < html.count {
      switch html[position] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): entity()
      case let byte:
        position += 1
        emit(byte)
      }
    }
  }

  private mutating func emit(_ byte: UInt8) {
    guard quoteDepth == 0 else { return }
    if preDepth > 0, byte == 10 || byte == 32 { return output.append(byte) }
    if byte <= 32 {
      if let last = output.last, last != 32, last != 10 { output.append(32) }
    } else {
      output.append(byte)
    }
  }

  private mutating func breakLine(_ count: Int) {
    guard quoteDepth == 0 else { return }
    while output.last == 32 { output.removeLast() }
    guard !output.isEmpty else { return }
    let have = output.suffix(2).reversed().prefix { $0 == 10 }.count
    for _ in have..<max(have, count) { output.append(10) }
  }

  private mutating func tag() {
    let start = position
    if html.span.holds(Array("<!--".utf8), at: start, before: html.count) {
      let end = html.span.position(of: Array("-->".utf8), in: start + 4..<html.count)
      position = end.map { $0 + 3 } ?? html.count
      return
    }
    var index = start + 1
    let closes = index < html.count && html[index] == UInt8(ascii: "/")
    if closes { index += 1 }
    let nameStart = index
    while index < html.count, html[index].isLetter || html[index].isDigit { index += 1 }
    // "a < b" is text.
    guard index > nameStart || (nameStart < html.count && [33, 63].contains(html[nameStart])), let end = tagEnd(index) else {
      position = start + 1
      return emit(UInt8(ascii: "<"))
    }
    let name = String(decoding: html[nameStart..<index].map(\.asciiLowercased), as: UTF8.self)
    position = end + 1
    if HTMLText.silent.contains(name), !closes, html[end - 1] != UInt8(ascii: "/") { return skip(to: name) }
    if name == "td" || name == "th" { return emit(32) }
    guard HTMLText.blocks.contains(name) else { return }
    if name == "br" {
      guard quoteDepth == 0 else { return }
      while output.last == 32 { output.removeLast() }
      if !output.isEmpty, output.suffix(2) != [10, 10] { output.append(10) }
      return
    }
    breakLine(HTMLText.paragraphs.contains(name) ? 2 : 1)
    if name == "pre" { preDepth = max(0, preDepth + (closes ? -1 : 1)) }
    if name == "li", !closes { for byte in [UInt8(ascii: "-"), 32] { emit(byte) } }
    if name == "blockquote" {
      quoteDepth = max(0, quoteDepth + (closes ? -1 : 1))
      sawQuote = true
    }
  }

  /// The `>` that ends a tag, outside of its quoted values; a quote that never ends does not hide the rest.
  private func tagEnd(_ start: Int) -> Int? {
    guard start <= lastClose, let plain = html.span.position(of: UInt8(ascii: ">"), in: start..<html.count) else { return nil }
    var quote: UInt8 = 0
    for index in start..<min(html.count, start + 4096) {
      let byte = html[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 34 || byte == 39 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return plain
  }

  private mutating func skip(to name: String) {
    let close = Array("</\(name)".utf8)
    var index = position
    while let next = html.span.position(of: UInt8(ascii: "<"), in: index..<html.count) {
      if html.span.holds(close, at: next, before: html.count) {
        position = html.span.position(of: UInt8(ascii: ">"), in: next..<html.count).map { $0 + 1 } ?? html.count
        return
      }
      index = next + 1
    }
    position = html.count
  }

  private mutating func entity() {
    let end = min(html.count, position + 12)
    guard let stop = html.span.position(of: UInt8(ascii: ";"), in: position + 1..<end),
      let text = HTMLEntity.text(html[(position + 1)..<stop])
    else {
      position += 1
      return emit(UInt8(ascii: "&"))
    }
    position = stop + 1
    for byte in text { emit(byte) }
  }
}

extension [UInt8] {
  /// Without blanks and newlines at the end.
  fileprivate var trimmedEnd: [UInt8] {
    guard let last = lastIndex(where: { $0 > 32 }) else { return [] }
    return Array(self[...last])
  }
}
