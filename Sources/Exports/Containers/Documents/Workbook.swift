import Decoding
internal import Events

/// The sheets of an Excel workbook, each as rows of cells with tabs between them, so that they go the way of every other table.
struct Workbook {
  private var sheets: [(name: String, part: String)] = []
  private var strings: [[UInt8]] = []
  private var formats = CellFormats()
  private let path: String
  private var problems: [Problem] = []

  /// Sheets beyond these are left out.
  private static let mostSheets = 100
  /// Bytes of text that come out of a workbook at most: one long text can stand in a million cells.
  private static let longest = 128 << 20

  /// - Returns: the sheets that hold anything, and what could not be read.
  /// - Throws: why nothing can be read.
  static func read(_ office: OfficeParts, main: String, path: String) throws(Problem) -> (texts: [Document.Text], problems: [Problem]) {
    var book = try Workbook(office, main: main, path: path)
    let wanted = Set(book.sheets.map(\.part))
    let (parts, problems) = office.parts(wanted.contains)
    book.problems += problems
    var texts: [Document.Text] = []
    var room = longest
    for sheet in book.sheets {
      guard let part = parts[sheet.part] else { continue }
      let text = book.text(part, of: sheet.name, room: room)
      room -= text.count
      if !text.isEmpty { texts.append(Document.Text(name: sheet.name, bytes: text)) }
      if room <= 0 { break }
    }
    // The one sheet of a workbook is the workbook.
    if texts.count == 1 { texts[0].name = "" }
    return (texts, book.problems)
  }

  private init(_ office: OfficeParts, main: String, path: String) throws(Problem) {
    self.path = path
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let prefix = folder.isEmpty ? "" : folder + "/"
    let relations = prefix + "_rels/" + (main.split(separator: "/").last ?? "") + ".rels"
    let (parts, broken) = office.parts { $0 == main || $0 == relations }
    problems = broken
    guard let book = parts[main] else {
      throw broken.first ?? Problem(path: path, message: "holds no sheets", help: "open it in Excel and save it again")
    }
    let targets = try Workbook.targets(parts[relations] ?? [], prefix: prefix, path: path)
    try readSheets(book, targets.byID)
    let shared = office.parts { $0 == targets.strings || $0 == targets.styles }
    problems += shared.problems
    do throws(Problem) {
      if let part = shared.found[targets.strings] { try readStrings(part) }
      if let part = shared.found[targets.styles] { try formats.read(part, path: path) }
    } catch let error { problems.append(error) }
  }

  private struct Targets {
    var byID: [String: String] = [:]
    var strings = ""
    var styles = ""
  }

  /// Which part is meant by each id of the workbook.
  private static func targets(_ part: [UInt8], prefix: String, path: String) throws(Problem) -> Targets {
    var targets = Targets()
    if part.isEmpty { return targets }
    let walk = XMLWalk(part, path: path)
    while let step = try walk.step() {
      guard step == .open, walk.name == "Relationship", let target = walk.attribute("Target"), let type = walk.attribute("Type") else {
        continue
      }
      let name = target.hasPrefix("/") ? String(target.dropFirst()) : prefix + target
      targets.byID[walk.attribute("Id") ?? ""] = name
      if type.hasSuffix("/sharedStrings") { targets.strings = name }
      if type.hasSuffix("/styles") { targets.styles = name }
    }
    return targets
  }

  private mutating func readSheets(_ part: [UInt8], _ targets: [String: String]) throws(Problem) {
    let walk = XMLWalk(part, path: path)
    var names: Set<String> = []
    var count = 0
    while let step = try walk.step() {
      guard step == .open else { continue }
      if walk.name == "workbookPr" { formats.startsIn1904 = ["1", "true"].contains(walk.attribute("date1904") ?? "") }
      guard walk.name == "sheet", let id = walk.attribute("id"), let part = targets[id] else { continue }
      count += 1
      if count > Workbook.mostSheets { continue }
      // Excel allows no slash in a name; others may.
      var name = (walk.attribute("name") ?? "").replacing("/", with: "_")
      if name.isEmpty || !names.insert(name).inserted { name = "\(name) (\(count))" }
      sheets.append((name, part))
    }
    if count > Workbook.mostSheets {
      problems.append(
        Problem(
          path: path, message: "holds \(count) sheets; those after the \(Workbook.mostSheets)th are left out", help: "split the workbook"))
    }
  }

  private mutating func readStrings(_ part: [UInt8]) throws(Problem) {
    let walk = XMLWalk(part, path: path)
    var text: [UInt8] = []
    var takesText = false
    while let step = try walk.step() {
      switch step {
      case .text: if takesText { text += walk.text }
      case .open:
        switch walk.name {
        case "si": text = []
        case "t": takesText = true
        // How to pronounce it.
        case "rPh": try walk.skip()
        default: break
        }
      case .close:
        if walk.name == "t" { takesText = false }
        if walk.name == "si" { strings.append(text) }
      }
    }
  }

  private mutating func text(_ part: [UInt8], of name: String, room: Int) -> [UInt8] {
    var rows = SheetRows(room: room)
    do throws(Problem) {
      let walk = XMLWalk(part, path: path)
      var cell = Cell()
      while rows.hasRoom, let step = try walk.step() {
        switch step {
        case .text: if cell.takesText { cell.text += walk.text }
        case .open:
          switch walk.name {
          case "row": rows.begin(walk.number(of: "r"))
          case "c": cell = Cell(reference: walk.value(of: "r"), type: walk.value(of: "t"), style: walk.number(of: "s") ?? 0)
          case "v", "t": cell.takesText = true
          case "rPh": try walk.skip()
          default: break
          }
        case .close:
          switch walk.name {
          case "v", "t": cell.takesText = false
          case "c": rows.add(shown(cell), reference: cell.reference)
          case "row": rows.end()
          default: break
          }
        }
      }
    } catch let error {
      problems.append(Problem(path: path, place: "sheet '\(name)'", message: error.message, help: error.help))
    }
    rows.end()
    if !rows.hasRoom {
      problems.append(
        Problem(
          path: path, place: "sheet '\(name)'",
          message: "more than \(Workbook.longest >> 20) MiB of text come out of this workbook; the rest is left out",
          help: "hand over the sheets that belong to the alliance"))
    }
    if rows.cut > 0 {
      problems.append(
        Problem(
          path: path, place: "sheet '\(name)'", message: "\(rows.cut) cells right of the \(SheetRows.mostColumns)th column are left out",
          help: "move what is needed to the left"))
    }
    return rows.bytes
  }

  private struct Cell {
    var reference: [UInt8] = []
    var type: [UInt8] = []
    var style = 0
    var text: [UInt8] = []
    var takesText = false
  }

  /// What people see in the cell, dates as `2026-03-02`.
  private func shown(_ cell: Cell) -> [UInt8] {
    switch String(decoding: cell.type, as: UTF8.self) {
    case "s":
      let index = cell.text.trimmed.number ?? -1
      return strings.indices.contains(index) ? strings[index] : []
    case "inlineStr", "str", "d": return cell.text
    case "b": return Array((cell.text == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8)
    case "e": return []
    default: return formats.shown(cell.text, style: cell.style)
    }
  }
}
