/// The bytes of a file, checked to be text and cut into lines.
struct SourceText {
  /// The bytes without a byte order mark.
  let bytes: [UInt8]
  let lines: [String]

  /// - Throws: a diagnostic for UTF-16, invalid UTF-8, and control characters; the place is that of the first bad byte.
  init(_ bytes: [UInt8], path: String) throws(Diagnostic) {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
      throw Diagnostic(path: path, message: "the file is UTF-16", help: "save it as UTF-8")
    }
    let body = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var decoder = UTF8()
    var input = body.makeIterator()
    var column = 1
    var afterReturn = false
    decoding: while true {
      let scalar: Unicode.Scalar
      switch decoder.decode(&input) {
      case .scalarValue(let value): scalar = value
      case .emptyInput: break decoding
      case .error:
        throw Diagnostic(
          path: path, at: Node.Place(line: lines.count + 1, column: column), message: "the file is not valid UTF-8 here",
          help: "save it as UTF-8")
      }
      switch scalar.value {
      case 0x0a where afterReturn:
        afterReturn = false
        continue
      case 0x0a, 0x0d, 0x85, 0x2028, 0x2029:
        lines.append(String(line))
        line = String.UnicodeScalarView()
        column = 1
        afterReturn = scalar.value == 0x0d
        continue
      case 0..<0x20 where scalar.value != 0x09, 0x7f...0x9f, 0xfeff, 0xfffe, 0xffff:
        throw Diagnostic(
          path: path, at: Node.Place(line: lines.count + 1, column: column),
          message: "a control character (code \(scalar.value)) stands in the text", help: "delete it")
      default: break
      }
      afterReturn = false
      line.append(scalar)
      column += 1
    }
    if !line.isEmpty || lines.isEmpty { lines.append(String(line)) }
    self.bytes = body
    self.lines = lines
  }
}
