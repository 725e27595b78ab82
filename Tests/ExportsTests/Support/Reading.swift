import Events

@testable import Exports

extension CollectingSink {
  /// Reads bytes as one file with a format, in batches of at most `chunk` bytes, as the container layer does.
  static func reading(
    _ bytes: [UInt8], as format: ExportFormat, name: String = "file", options: ReadOptions = ReadOptions(), chunk: Int = .max
  ) throws -> CollectingSink {
    let entry = Export.Entry(path: name, fullPath: name, size: Int64(bytes.count), head: Array(bytes.prefix(4096)))
    let export = Export(path: name, entries: [entry])
    let sink = CollectingSink(path: name)
    for claim in format.claims(export, [0]) {
      let open = try format.open(export, claim, options)
      var position = 0
      while position < bytes.count {
        var taken = bytes.count - position
        if case .cut(let cut) = open.batching {
          var length = min(chunk, taken)
          taken = 0
          while taken == 0 {
            taken = cut(bytes[position..<(position + length)].span, position + length == bytes.count)
            length = min(length &* 2, bytes.count - position)
          }
        }
        open.read(Batch(entry: 0, path: name, offset: Int64(position), bytes: Array(bytes[position..<(position + taken)])), sink)
        position += taken
      }
    }
    return sink
  }

  static func reading(
    _ text: String, as format: ExportFormat, name: String = "file", options: ReadOptions = ReadOptions(), chunk: Int = .max
  ) throws -> CollectingSink {
    try reading(Array(text.utf8), as: format, name: name, options: options, chunk: chunk)
  }
}

extension CollectingSink {
  /// Reads a text that stands in a file on disk: for formats that look over the file before they read it.
  static func readingFile(
    _ text: String, as format: ExportFormat, name: String = "file.json", options: ReadOptions = ReadOptions(), chunk: Int = 1 << 20
  ) -> CollectingSink {
    TestArchive([(name, text)]).withPath(.folder) { reading(Export.open($0), formats: [format], options: options, chunk: chunk) }
  }
}

/// Whether a format takes a file.
func claims(_ format: ExportFormat, _ text: String, name: String = "file") -> Bool {
  let entry = Export.Entry(path: name, fullPath: name, size: Int64(text.utf8.count), head: Array(text.utf8.prefix(4096)))
  return !format.claims(Export(path: name, entries: [entry]), [0]).isEmpty
}
