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
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { cutter.take(line) }
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
        if bare.hasPrefix(end) {
          fence = nil
          close()
        }
        return
      }
      if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
        begin(.verbatim, line)
        fence = String(bare.prefix(3))
      } else if bare.isEmpty {
        close()
      } else if let level = MinutesBlock.headingLevel(bare) {
        begin(.heading(level: level), bare.drop { $0 == "#" }.trimmed)
        close()
      } else if let kind = open?.kind, kind == .paragraph, let level = MinutesBlock.underline(bare), open?.text.contains("\n") == false {
        // A line of = or - under a single line makes that one a heading.
        open?.kind = .heading(level: level)
        close()
      } else if bare.hasPrefix(">") || bare.hasPrefix("|") {
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
    let marks = line.prefix { $0 == "#" }.count
    // "#12: ..." is an issue's number.
    return (1...6).contains(marks) && line.dropFirst(marks).first == " " ? marks : nil
  }

  private static func underline(_ line: Substring) -> Int? {
    guard line.utf8.count >= 3, let first = line.first, first == "=" || first == "-", line.allSatisfy({ $0 == first }) else { return nil }
    return first == "=" ? 1 : 2
  }

  private static func isRule(_ line: Substring) -> Bool {
    guard line.utf8.count >= 3, let first = line.first, "-*_=".contains(first) else { return false }
    return line.allSatisfy { $0 == first || $0 == " " }
  }

  /// What follows `-`, `*`, `+`, `•`, `1.` or `1)`.
  private static func listItem(_ line: Substring) -> Substring? {
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

extension StringProtocol where SubSequence == Substring {
  /// Without blanks at both ends.
  var trimmed: Substring {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }

  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
