import Decoding
import Events

/// One pass over an archive or document, and the archives and documents in it, for the entries that are wanted.
struct ArchivePass {
  private let export: Export
  private let budget: Budget
  /// For each archive: the entries wanted directly in it, by their position.
  private var entries: [Int32: [Int: Int]] = [:]
  /// For each archive: the archives in it that hold wanted entries, by their position.
  private var archives: [Int32: [Int: Int32]] = [:]
  private static let block = 128 << 10

  init(_ export: Export, _ wanted: [Int]) {
    self.export = export
    self.budget = Budget(export.limits)
    for index in wanted where export.entries.indices.contains(index) {
      let entry = export.entries[index]
      if entry.source < 0 { continue }
      entries[entry.source, default: [:]][Int(entry.member)] = index
      var source = entry.source
      while export.sources[Int(source)].parent >= 0 {
        let parent = export.sources[Int(source)].parent
        archives[parent, default: [:]][Int(export.sources[Int(source)].member)] = source
        source = parent
      }
    }
  }

  /// The file on disk that holds an entry, as an index into the export's sources; -1 for a plain file.
  func root(of entry: Export.Entry) -> Int32 {
    var source = entry.source
    while source >= 0, export.sources[Int(source)].parent >= 0 { source = export.sources[Int(source)].parent }
    return source
  }

  func run(_ root: Int32, _ body: (Int, ByteStream) throws(Problem) -> Void) -> [Problem] {
    let source = export.sources[Int(root)]
    let isExport = source.path == export.path
    return run(root, reopens: true, body) { () throws(Problem) in
      try FileStream(source.name, path: source.path, followLinks: isExport)
    }
  }

  private func run(
    _ source: Int32, reopens: Bool, _ body: (Int, ByteStream) throws(Problem) -> Void, _ open: () throws(Problem) -> ByteStream
  ) -> [Problem] {
    if export.sources[Int(source)].kind == .document { return texts(of: source, body, open) }
    let walk = ArchiveWalk(
      path: export.sources[Int(source)].path, kind: export.sources[Int(source)].kind, block: ArchivePass.block, budget: budget)
    let wanted = entries[source] ?? [:]
    let inner = archives[source] ?? [:]
    var left = wanted.count + inner.count
    var problems: [Problem] = []
    let broken = walk.run(open: open, reopens: reopens) { position, _, reader in
      if let entry = wanted[position] {
        left -= 1
        reader.path = export.entries[entry].fullPath
        do throws(Problem) { try body(entry, reader) } catch let error { problems.append(error) }
      } else if let archive = inner[position] {
        left -= 1
        reader.path = export.sources[Int(archive)].path
        problems += run(archive, reopens: false, body) { () throws(Problem) in reader }
      }
      return left > 0
    }
    return problems + broken
  }

  /// What could not be read of a document was told when it was opened.
  private func texts(
    of source: Int32, _ body: (Int, ByteStream) throws(Problem) -> Void, _ open: () throws(Problem) -> ByteStream
  ) -> [Problem] {
    var problems: [Problem] = []
    do throws(Problem) {
      let contents = try Document.contents(of: Document.bytes(of: open()), path: export.sources[Int(source)].path, budget: budget)
      guard case .texts(let texts, _) = contents else {
        throw Problem(path: export.sources[Int(source)].path, message: "changed while it was read", help: "run again when it is complete")
      }
      for (position, entry) in (entries[source] ?? [:]).sorted(by: { $0.key < $1.key }) where texts.indices.contains(position) {
        do throws(Problem) {
          try body(entry, MemoryStream(texts[position].bytes, path: export.entries[entry].fullPath))
        } catch let error { problems.append(error) }
      }
    } catch let error { problems.append(error) }
    return problems
  }
}
