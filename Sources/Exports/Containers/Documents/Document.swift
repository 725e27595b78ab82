import Decoding
internal import Events

/// A file in a program's own form that is read as the text in it.
///
/// As an archive is unpacked, so a document is turned into text: that of Word into Markdown, a sheet of Excel into rows, a mail of Outlook into one as it is sent. Formats, batches and the places
/// of evidence know the text only.
enum Document {
  /// One text of a document.
  struct Text {
    /// Of a sheet its name; empty where the document is one text.
    var name: String
    var bytes: [UInt8]
  }

  enum Contents {
    /// The texts, and what of the document could not be read.
    case texts([Text], [Problem])
    /// Known and not read.
    case unread(Unread)
    /// A zip that began like a document.
    case archive
  }

  /// Bytes of the beginning that tell what a file is.
  static let headLength = 4096
  /// The longest file that is looked at.
  static let longest = 128 << 20
  private static let folders = ["_rels/", "docProps/", "word/", "xl/", "ppt/", "customXml/"].map { Array($0.utf8) }

  /// Whether a zip may be a document, by its first member; only opening it tells.
  static func mayBeOne(zip head: [UInt8]) -> Bool {
    guard head.count > 30 else { return false }
    let name = head.dropFirst(30).prefix(Int(head[26]) + Int(head[27]) << 8)
    return name.elementsEqual(Array("mimetype".utf8)) || name.suffix(4).elementsEqual(Array(".xml".utf8))
      || folders.contains { name.starts(with: $0) }
  }

  /// What a file is taken for that is too long to be looked at as a document.
  static func otherwise(_ head: [UInt8]) -> ContainerKind { head.starts(with: [0x50, 0x4b]) ? .zip : .plain }

  /// Reads a document as a whole.
  /// - Throws: why nothing of it can be read.
  static func contents(of bytes: [UInt8], path: String, budget: Budget) throws(Problem) -> Contents {
    let head = Array(bytes.prefix(headLength))
    if TelegramPage.isOne(head) { return .texts([Text(name: "", bytes: try TelegramPage.json(bytes, path: path))], []) }
    if ElementPage.isOne(head) { return .texts([Text(name: "", bytes: try ElementPage.json(bytes, path: path))], []) }
    if bytes.starts(with: CompoundFile.mark) {
      let file = try CompoundFile(bytes, path: path)
      return OutlookMessage.read(file, path: path) ?? .unread(file.unread)
    }
    let parts = try OfficeParts(bytes, path: path, budget: budget)
    switch parts.kind {
    case .word(let main):
      let (text, problems) = try WordText.read(parts, main: main, path: path)
      return .texts([Text(name: "", bytes: text)], problems)
    case .workbook(let main):
      let (texts, problems) = try Workbook.read(parts, main: main, path: path)
      return .texts(texts, problems)
    case .unread(let kind): return .unread(kind)
    case .archive: return .archive
    }
  }

  /// All bytes of a stream that holds a document.
  static func bytes(of stream: ByteStream) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let (ended, problem) = stream.append(to: &bytes, upTo: 1 << 20)
      if let problem { throw problem }
      if ended { return bytes }
      if bytes.count > longest {
        throw Problem(
          path: stream.path, message: "is longer than \(longest >> 20) MiB, too long for a document; it is left out",
          help: "hand over the part that belongs to the alliance")
      }
    }
  }
}
