import Decoding
internal import Events

/// Writes the text of a Word document as the Markdown that people would have written: headings, lists, tables and paragraphs.
///
/// What was deleted, moved away or hidden is no text; fields show what they show on paper.
struct WordText {
  private let styles: WordStyles
  private var output = MarkdownText()
  /// The paragraphs that are open: one, and those in the boxes that stand in it.
  private var paragraphs: [Paragraph] = []
  /// The tables that are open, the innermost last.
  private var tables: [MarkdownTable] = []
  private var run = Run()

  private struct Paragraph {
    var text: [UInt8] = []
    var style = WordStyles.Style()
    /// Whether all of its text is bold.
    var isBold = true
  }

  /// A stretch of text with the same looks.
  private struct Run {
    var isOpen = false
    var isBold = false
    var isHidden = false
    var takesText = false
  }

  /// What is no text of the document as it stands.
  private static let passedOver: Set<String> = [
    "del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange",
  ]

  /// - Returns: the text, and what could not be read; what stood before is in the text.
  /// - Throws: why nothing can be read.
  static func read(_ office: OfficeParts, main: String, path: String) throws(Problem) -> (text: [UInt8], problems: [Problem]) {
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let stylesPart = folder.isEmpty ? "styles.xml" : folder + "/styles.xml"
    var (parts, problems) = office.parts { $0 == main || $0 == stylesPart }
    guard let document = parts[main] else {
      throw problems.first ?? Problem(path: path, message: "holds no text", help: "open it in Word and save it again")
    }
    var styles = WordStyles()
    if let part = parts[stylesPart] {
      do throws(Problem) { try styles.read(part, path: path) } catch let error { problems.append(error) }
    }
    var reader = WordText(styles)
    let walk = XMLWalk(document, path: path)
    do throws(Problem) {
      while let step = try walk.step() { try reader.take(step, walk) }
    } catch let error {
      if reader.isEmpty { throw error }
      problems.append(error)
    }
    reader.close()
    return (reader.output.bytes, problems)
  }

  private init(_ styles: WordStyles) { self.styles = styles }

  private var isEmpty: Bool { output.bytes.isEmpty && paragraphs.isEmpty && tables.isEmpty }

  private mutating func take(_ step: XMLWalk.Step, _ walk: XMLWalk) throws(Problem) {
    switch step {
    case .text: if run.takesText { add(walk.text) }
    case .open:
      let name = walk.name
      if WordText.passedOver.contains(name) { return try walk.skip() }
      open(name, walk)
    case .close: close(walk.name)
    }
  }

  private mutating func open(_ name: String, _ walk: XMLWalk) {
    switch name {
    case "p":
      paragraphs.append(Paragraph())
      run = Run()
    case "pStyle":
      let style = styles.style(walk.attribute("val") ?? "")
      change { $0.style = style }
    case "outlineLvl": if let level = walk.attribute("val").flatMap({ Int($0) }), level < 9 { change { $0.style.heading = level + 1 } }
    case "numPr": change { $0.style.isItem = true }
    // The list with the number 0 is none.
    case "numId": if walk.attribute("val") == "0" { change { $0.style.isItem = false } }
    case "r": run = Run(isOpen: true, isBold: paragraphs.last?.style.isBold ?? false)
    case "b": if run.isOpen { run.isBold = !["0", "false", "off"].contains(walk.attribute("val") ?? "") }
    case "vanish": if run.isOpen { run.isHidden = !["0", "false", "off"].contains(walk.attribute("val") ?? "") }
    case "t": run.takesText = run.isOpen && !run.isHidden
    case "tab": if run.isOpen { add([9]) }
    case "br", "cr": if run.isOpen, !["page", "column"].contains(walk.attribute("type") ?? "") { add([10]) }
    case "noBreakHyphen": if run.isOpen { add([UInt8(ascii: "-")]) }
    case "tbl": tables.append(MarkdownTable())
    case "tr": changeTable { $0.beginRow() }
    case "tc": changeTable { $0.beginCell() }
    case "gridSpan": changeTable { $0.widen(Int(walk.attribute("val") ?? "") ?? 1) }
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "t": run.takesText = false
    case "r": run = Run()
    case "p": closeParagraph()
    case "tbl": closeTable()
    default: break
    }
  }

  /// What is still open when the document breaks off.
  private mutating func close() {
    while !paragraphs.isEmpty { closeParagraph() }
    while !tables.isEmpty { closeTable() }
  }

  private mutating func add(_ text: [UInt8]) {
    guard !run.isHidden else { return }
    let isBold = run.isBold
    change { paragraph in
      paragraph.text += text
      if !isBold, text.contains(where: { $0 > 32 }) { paragraph.isBold = false }
    }
  }

  private mutating func change(_ body: (inout Paragraph) -> Void) {
    if let last = paragraphs.indices.last { body(&paragraphs[last]) }
  }

  private mutating func changeTable(_ body: (inout MarkdownTable) -> Void) {
    if let last = tables.indices.last { body(&tables[last]) }
  }

  private mutating func closeParagraph() {
    run = Run()
    guard let paragraph = paragraphs.popLast(), !paragraph.style.isContents else { return }
    let text = paragraph.text.ticked
    if !tables.isEmpty {
      changeTable { $0.add(text) }
    } else if let level = paragraph.style.heading {
      output.heading(text, level: level)
    } else if paragraph.style.isItem {
      output.item(text)
    } else if paragraph.isBold, WordText.isShort(text) {
      output.heading(text, level: 3)
    } else {
      output.paragraph(text)
    }
  }

  private mutating func closeTable() {
    guard let table = tables.popLast() else { return }
    if tables.isEmpty {
      output.table(table)
    } else {
      // A table in a cell of another one is its text.
      changeTable { outer in for row in table.rows { outer.add(Array(row.filter { !$0.isEmpty }.joined(separator: [32]))) } }
    }
  }

  /// Whether a bold line is a heading in all but name: a few words, and neither a label with what it stands for nor a sentence.
  private static func isShort(_ text: [UInt8]) -> Bool {
    let line = text.trimmed
    guard let last = line.last, line.count <= 60, !line.contains(10), !".!?;,".utf8.contains(last) else { return false }
    return !line.dropLast().contains(UInt8(ascii: ":")) && line.split(separator: 32).count <= 6
  }
}

extension [UInt8] {
  /// With a box to tick at its beginning as Markdown writes it.
  fileprivate var ticked: [UInt8] {
    for (box, mark) in [("☐", "[ ]"), ("☒", "[x]"), ("☑", "[x]")] where starts(with: Array(box.utf8)) {
      return Array(mark.utf8) + [32] + dropFirst(box.utf8.count).drop { $0 == 32 }
    }
    return self
  }
}
