/// The bytes of a file, checked to be text and cut into lines.
struct SourceText {
  /// The bytes without a byte order mark.
  let bytes: [UInt8]
  let lines: [String]

  /// - Throws: a diagnostic for UTF-16, invalid UTF-8, and control characters; the place is that of the first bad byte.
  init(_ bytes: [UInt8], path: String) throws(Diagnostic) {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
      throw Diagnostic(path: path, message: "the file is UTF-16", help: "save it as UTF-8", code: .syntax)
    }
    let body = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
    var lines: [String] = []
    var next = 0
    while next < body.count {
      // Most lines are of plain letters, and need no look at each.
      let end = body[next...].firstIndex { !(0x20..<0x7f).contains($0) && $0 != 0x09 } ?? body.count
      if end < body.count, body[end] == 0x0a {
        lines.append(String(decoding: body[next..<end], as: UTF8.self))
        next = end + 1
      } else {
        lines.append(try SourceText.line(of: body, at: &next, number: lines.count + 1, path: path))
      }
    }
    if lines.isEmpty { lines = [""] }
    self.bytes = body
    self.lines = lines
  }

  /// Reads one line, scalar by scalar.
  /// - Parameter next: where it begins; then where the next one does.
  private static func line(of body: [UInt8], at next: inout Int, number: Int, path: String) throws(Diagnostic) -> String {
    func refuse(_ column: Int, _ message: String, _ help: String) -> Diagnostic {
      Diagnostic(path: path, at: Node.Place(line: number, column: column), message: message, help: help, code: .syntax)
    }
    var line = String.UnicodeScalarView()
    var decoder = UTF8()
    var input = body[next...].makeIterator()
    while true {
      let scalar: Unicode.Scalar
      switch decoder.decode(&input) {
      case .scalarValue(let value): scalar = value
      case .emptyInput: return String(line)
      case .error: throw refuse(line.count + 1, "the file is not valid UTF-8 here", "save it as UTF-8")
      }
      next += UTF8.width(scalar)
      switch scalar.value {
      case 0x0a, 0x85, 0x2028, 0x2029: return String(line)
      case 0x0d:
        // A line feed behind a carriage return belongs to it.
        if next < body.count, body[next] == 0x0a { next += 1 }
        return String(line)
      case 0..<0x20 where scalar.value != 0x09, 0x7f...0x9f, 0xfeff, 0xfffe, 0xffff:
        throw refuse(line.count + 1, "a control character (code \(scalar.value)) stands in the text", "delete it")
      default: line.append(scalar)
      }
    }
  }
}
