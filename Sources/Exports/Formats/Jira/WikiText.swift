import Decoding

/// Jira's wiki text as plain text: quotations as `>` lines, code behind backticks, names of people with `@`.
enum WikiText {
  static func text(of text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ".") }) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var isCode = false
    var isQuote = false
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      var rest = line[...]
      var started = false
      func begin() {
        if !started { output += isQuote && !isCode ? Array("> ".utf8) : [] }
        started = true
      }
      if !isCode {
        if rest.starts(with: Array("bq. ".utf8)) {
          output += Array("> ".utf8)
          started = true
          rest = rest.dropFirst(4)
        } else if rest.count > 4, rest.first == UInt8(ascii: "h"), rest[rest.startIndex + 1].isDigit,
          rest[rest.startIndex + 2] == UInt8(ascii: "."),
          rest[rest.startIndex + 3] == 32
        {
          rest = rest.dropFirst(4)
        }
      }
      while let byte = rest.first {
        if byte == UInt8(ascii: "{"), let (name, length) = macro(rest) {
          if name == "code" || name == "noformat" {
            isCode.toggle()
            output += Array("\n```\n".utf8)
            rest = rest.dropFirst(length)
            continue
          }
          if !isCode, name == "quote" {
            isQuote.toggle()
            if output.last != 10, !output.isEmpty { output.append(10) }
            started = false
            rest = rest.dropFirst(length)
            continue
          }
          if !isCode, ["color", "panel", "anchor", "expand"].contains(name) {
            rest = rest.dropFirst(length)
            continue
          }
        }
        begin()
        if !isCode, byte == UInt8(ascii: "["), let (shown, length) = link(rest) {
          output += shown
          rest = rest.dropFirst(length)
          continue
        }
        output.append(byte)
        rest = rest.dropFirst()
      }
      output.append(10)
    }
    output.removeLast()
    return output
  }

  /// `{quote}`, `{code:java}`: the name, and how long it is.
  private static func macro(_ text: ArraySlice<UInt8>) -> (name: String, length: Int)? {
    guard let close = text.prefix(80).firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let inside = text[(text.startIndex + 1)..<close]
    let name = inside.prefix { $0.isLetter }
    guard !name.isEmpty, name.count == inside.count || inside[name.endIndex] == UInt8(ascii: ":") else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), close + 1 - text.startIndex)
  }

  /// `[~anna]`, `[~accountid:5b10]`, `[the page|https://x.example]`, as people see it.
  private static func link(_ text: ArraySlice<UInt8>) -> (shown: [UInt8], length: Int)? {
    guard let close = text.prefix(2000).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let inside = text[(text.startIndex + 1)..<close]
    let length = close + 1 - text.startIndex
    if inside.first == UInt8(ascii: "~") {
      let account = Array("~accountid:".utf8)
      return (Array("@".utf8) + inside.dropFirst(inside.starts(with: account) ? account.count : 1), length)
    }
    guard let bar = inside.firstIndex(of: UInt8(ascii: "|")), inside[inside.index(after: bar)...].contains(UInt8(ascii: ":")) else {
      return nil
    }
    return (Array(inside[..<bar]), length)
  }
}
