import Decoding

/// Puts a mail together: header fields, one body, and files of which only their number is known.
struct MailText {
  private var header: [UInt8] = []
  /// Names of the fields that the mail arrived with.
  private var arrived: Set<String> = []

  /// - Parameters:
  ///   - headers: those that the mail arrived with, as they came; may be empty.
  ///   - unwanted: how the names of fields begin that are left out, in lower case.
  init(headers: [UInt8], without unwanted: [String]) {
    var isTaken = false
    for line in headers.withUnixLines.split(separator: 10, omittingEmptySubsequences: true) {
      if let first = line.first, first == 32 || first == 9 {
        if isTaken { header += line + [10] }
        continue
      }
      isTaken = false
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 32 && $0 < 127 })
      else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      if unwanted.contains(where: name.hasPrefix) { continue }
      isTaken = true
      header += line + [10]
      arrived.insert(name)
    }
  }

  /// Adds a field unless it is empty, or the mail arrived with it.
  mutating func add(_ name: String, _ value: [UInt8]) {
    let value = value.oneLine
    if value.isEmpty || arrived.contains(name.lowercased()) { return }
    header += Array("\(name): ".utf8) + value + [10]
  }

  /// - Parameter files: how many were attached.
  func bytes(_ body: [UInt8], type: String, files: Int) -> [UInt8] {
    let packed = Array("Content-Type: \(type)\nContent-Transfer-Encoding: 8bit\n\n".utf8) + body.withUnixLines
    let start = header + Array("MIME-Version: 1.0\n".utf8)
    if files == 0 { return start + packed }
    var boundary = "=_part"
    while body.span.position(of: Array(boundary.utf8), in: 0..<body.count) != nil { boundary += "_" }
    let file = Array("\n--\(boundary)\nContent-Type: application/octet-stream\nContent-Disposition: attachment\n\n".utf8)
    return start + Array("Content-Type: multipart/mixed; boundary=\"\(boundary)\"\n\n--\(boundary)\n".utf8) + packed + file
      + Array("\n--\(boundary)--\n".utf8)
  }
}
