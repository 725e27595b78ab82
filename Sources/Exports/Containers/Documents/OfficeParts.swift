import Decoding
internal import Events

/// The parts of a document that is a zip, as Word, Excel and LibreOffice save them.
struct OfficeParts {
  /// What the document is, by the part that says so.
  enum Kind: Equatable {
    /// A text of Word; with the name of the part that holds it.
    case word(main: String)
    /// A workbook of Excel.
    case workbook(main: String)
    /// Known and not read.
    case unread(Unread)
    /// A zip that is no document.
    case archive
  }

  private(set) var kind = Kind.archive
  private let bytes: [UInt8]
  private let path: String
  private let budget: Budget

  /// The longest part that is read.
  private static let longest = 256 << 20

  init(_ bytes: [UInt8], path: String, budget: Budget) throws(Problem) {
    self.bytes = bytes
    self.path = path
    self.budget = budget
    let telling = parts { ["[Content_Types].xml", "_rels/.rels", "mimetype"].contains($0) }.found
    if let types = telling["[Content_Types].xml"] {
      kind = try OfficeParts.kind(types, relations: telling["_rels/.rels"] ?? [], path: path)
    } else if let type = telling["mimetype"], let unread = Unread(mediaType: String(decoding: type, as: UTF8.self)) {
      kind = .unread(unread)
    }
  }

  /// Which part is the main one stands in one place, and of what type it is in another; what it is called differs from program to program.
  private static func kind(_ types: [UInt8], relations: [UInt8], path: String) throws(Problem) -> Kind {
    var main = ""
    let links = XMLWalk(relations, path: path)
    while main.isEmpty, !relations.isEmpty, let step = try links.step() {
      guard step == .open, links.attribute("Type")?.hasSuffix("/officeDocument") == true else { continue }
      main = String((links.attribute("Target") ?? "").drop { $0 == "/" })
    }
    var byEnding = ""
    let walk = XMLWalk(types, path: path)
    while let step = try walk.step() {
      guard step == .open, let type = walk.attribute("ContentType") else { continue }
      if let name = walk.attribute("PartName")?.drop(while: { $0 == "/" }) {
        if main.isEmpty ? type.contains(".main") : name == main { return kind(type, main: String(name)) }
      } else if let ending = walk.attribute("Extension"), main.hasSuffix("." + ending) {
        byEnding = type
      }
    }
    return kind(byEnding, main: main)
  }

  private static func kind(_ type: String, main: String) -> Kind {
    if type.contains("wordprocessingml") || type.contains("ms-word") { return .word(main: main) }
    if type.contains("sheet.binary") { return .unread(.binaryWorkbook) }
    if type.contains("spreadsheetml") || type.contains("ms-excel") { return .workbook(main: main) }
    return .unread(type.contains("presentationml") || type.contains("ms-powerpoint") ? .slides : .otherDocument)
  }

  /// The parts whose names are wanted, and what could not be read.
  func parts(_ isWanted: (String) -> Bool) -> (found: [String: [UInt8]], problems: [Problem]) {
    var found: [String: [UInt8]] = [:]
    var broken: [Problem] = []
    let walk = ArchiveWalk(path: path, kind: .zip, block: 64 << 10, budget: budget)
    let problems = walk.run(open: { () throws(Problem) in MemoryStream(bytes, path: path) }, reopens: true) { _, member, reader in
      guard isWanted(member.name), found[member.name] == nil else { return true }
      var part: [UInt8] = []
      reader.path = path
      while true {
        let (ended, problem) = reader.append(to: &part, upTo: 1 << 20)
        if let problem { broken.append(problem) }
        if ended { break }
        if part.count > OfficeParts.longest {
          broken.append(
            Problem(
              path: path, message: "holds a part of more than \(OfficeParts.longest >> 20) MiB; what follows in it is left out",
              help: "hand over the part that belongs to the alliance"))
          break
        }
      }
      found[member.name] = part
      return true
    }
    return (found, broken + problems)
  }
}
