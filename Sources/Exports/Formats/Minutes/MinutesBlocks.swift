import Decoding

/// A heading, list item or paragraph of a minutes file.
struct MinutesBlock: Equatable {
  enum Kind: Equatable {
    case heading(level: Int)
    /// A list item, without its bullet.
    case item
    case paragraph
    /// Code, tables and quotations: passed on as they are.
    case verbatim
  }

  var kind: Kind
  /// Lines joined by newlines; headings and list items without their marks.
  var text: String

  /// Cuts Markdown or plain text into blocks.
  /// - Parameter startsBlock: whether a line inside a paragraph begins a block of its own, as one with a speaker's name does.
  static func blocks(_ text: String, startsBlock: @escaping (Substring) -> Bool) -> [MinutesBlock] {
    var cutter = Cutter(startsBlock: startsBlock)
    for line in text[...].lines { cutter.take(line) }
    cutter.close()
    return cutter.blocks
  }

  private struct Cutter {
    let startsBlock: (Substring) -> Bool
    var blocks: [MinutesBlock] = []
    private var open: MinutesBlock?
    /// The characters that end the code block that is open.
    private var fence: String?

    init(startsBlock: @escaping (Substring) -> Bool) { self.startsBlock = startsBlock }

    mutating func close() {
      if let open, !open.text.isBlank { blocks.append(open) }
      open = nil
    }

    private mutating func begin(_ kind: Kind, _ text: some StringProtocol) {
      close()
      open = MinutesBlock(kind: kind, text: String(text))
    }

    private mutating func extend(_ line: Substring) { open?.text += "\n" + line }

    mutating func take(_ line: Substring) {
      let bare = line.trimmed
      if let end = fence {
        extend(line)
        if bare.utf8.starts(with: end.utf8) {
          fence = nil
          close()
        }
        return
      }
      guard let first = bare.utf8.first else { return close() }
      if bare.begins(with: "```") || bare.begins(with: "~~~") {
        begin(.verbatim, line)
        fence = String(bare.prefix(3))
      } else if let level = MinutesBlock.headingLevel(bare) {
        begin(.heading(level: level), bare.dropping { $0 == UInt8(ascii: "#") }.trimmed)
        close()
      } else if let kind = open?.kind, kind == .paragraph, let level = MinutesBlock.underline(bare), open?.text.utf8.contains(10) == false {
        // A line of = or - under a single line makes that one a heading.
        open?.kind = .heading(level: level)
        close()
      } else if first == UInt8(ascii: ">") || first == UInt8(ascii: "|") {
        if open?.kind == .verbatim { extend(line) } else { begin(.verbatim, line) }
      } else if let item = MinutesBlock.listItem(bare) {
        begin(.item, item)
      } else if MinutesBlock.isRule(bare) {
        close()
      } else if let kind = open?.kind, kind != .verbatim, !startsBlock(bare) {
        extend(bare)
      } else {
        begin(.paragraph, bare)
      }
    }
  }

  private static func headingLevel(_ line: Substring) -> Int? {
    let marks = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    // "#12: ..." is an issue's number.
    return (1...6).contains(marks) && line.utf8.dropFirst(marks).first == 32 ? marks : nil
  }

  private static func underline(_ line: Substring) -> Int? {
    guard line.utf8.count >= 3, let first = line.utf8.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"),
      line.utf8.allSatisfy({ $0 == first })
    else { return nil }
    return first == UInt8(ascii: "=") ? 1 : 2
  }

  private static func isRule(_ line: Substring) -> Bool {
    guard line.utf8.count >= 3, let first = line.utf8.first, "-*_=".utf8.contains(first) else { return false }
    return line.utf8.allSatisfy { $0 == first || $0 == 32 }
  }

  /// What follows `-`, `*`, `+`, `•`, `1.` or `1)`.
  private static func listItem(_ line: Substring) -> Substring? {
    // A letter begins no item.
    guard let byte = line.utf8.first, !byte.isLetter else { return nil }
    if let first = line.first, "-*+•–".contains(first), line.dropFirst().first?.isWhitespace == true { return line.dropFirst(2).trimmed }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if (1...3).contains(digits.count), let mark = rest.first, ".)".contains(mark), rest.dropFirst().first == " " {
      return rest.dropFirst(2).trimmed
    }
    // A lone bullet is an item without text.
    return line == "*" || line == "-" || line == "+" ? "" : nil
  }
}
