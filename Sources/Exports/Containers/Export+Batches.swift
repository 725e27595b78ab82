import Decoding
public import Events

extension Export {
  /// Streams entries as batches of whole records.
  ///
  /// A folder's entries come in the order given. The entries of an archive come in one pass, in the order in which the archive holds them, when the
  /// first of them is due; `Batch.entry` and `Batch.offset` tell where each batch belongs. Batches of one entry come in the order of their offsets.
  /// - Parameters:
  ///   - entries: indices into `entries`.
  ///   - chunk: how many bytes are read at a time; a batch is about so long.
  ///   - body: takes one batch; a problem that it throws is reported, and the rest of that entry is left out.
  /// - Returns: what could not be read; the rest was.
  public func batches(
    of entries: [Int], batching: Batching, chunk: Int = 1 << 20, _ body: (Batch) throws(Problem) -> Void
  ) -> [Problem] {
    let cutter = Cutter(batching: batching, chunk: max(1, chunk), longest: limits.record)
    return streams(of: entries) { entry, stream throws(Problem) in
      try cutter.cut(stream, entry: entry, path: self.entries[entry].fullPath, size: self.entries[entry].size, body)
    }
  }

  /// One whole entry, for tables. Throws a problem when it is longer than `limit` bytes or cannot be read to its end.
  public func contents(of entry: Int, limit: Int) throws(Problem) -> [UInt8] {
    var contents: [UInt8] = []
    let problems = batches(of: [entry], batching: .whole(limit: limit)) { batch in contents = batch.bytes }
    if let problem = problems.first { throw problem }
    return contents
  }

  /// Fetches records again: sorted, one pass a container.
  /// - Parameters:
  ///   - ranges: which bytes of which entries, in any order.
  ///   - body: gets the position in `ranges` and the bytes, fewer if the entry has become shorter. They have the room of `Batch.bytes`.
  /// - Returns: what could not be read; `body` is not called for it.
  public func bytes(at ranges: [(entry: Int, offset: Int64, length: Int)], _ body: (Int, [UInt8]) -> Void) -> [Problem] {
    var order: [Int: [Int]] = [:]
    for index in ranges.indices { order[ranges[index].entry, default: []].append(index) }
    return streams(of: order.keys.sorted()) { entry, stream throws(Problem) in
      let wanted = (order[entry] ?? []).sorted { (ranges[$0].offset, $0) < (ranges[$1].offset, $1) }
      var window: [UInt8] = []
      var start: Int64 = 0
      var scratch: [UInt8] = []
      for index in wanted {
        let range = ranges[index]
        let gap = range.offset - start
        if gap > Int64(window.count) {
          if let problem = stream.skip(gap - Int64(window.count), scratch: &scratch) { throw problem }
          window.removeAll(keepingCapacity: true)
        } else {
          window.removeFirst(Int(gap))
        }
        start = range.offset
        let missing = range.length - window.count
        if missing > 0, let problem = stream.append(to: &window, upTo: missing).problem { throw problem }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.length + Batch.room)
        bytes += window.prefix(range.length)
        body(index, bytes)
      }
    }
  }

  /// Opens entries one after the other; those of an archive in one pass.
  private func streams(of wanted: [Int], _ body: (Int, ByteStream) throws(Problem) -> Void) -> [Problem] {
    if wanted.count == 1, entries.indices.contains(wanted[0]), let bytes = shelf.contents(of: wanted[0], in: self) {
      do throws(Problem) {
        try body(wanted[0], MemoryStream(bytes, path: entries[wanted[0]].fullPath))
        return []
      } catch let error {
        return [error]
      }
    }
    let pass = ArchivePass(self, wanted)
    var problems: [Problem] = []
    var done: Set<Int32> = []
    for entry in wanted where entries.indices.contains(entry) {
      let root = pass.root(of: entries[entry])
      do throws(Problem) {
        if root < 0 || sources[Int(root)].kind == .plain {
          let name = root < 0 ? Array(entries[entry].fullPath.utf8) : sources[Int(root)].name
          try body(entry, FileStream(name, path: entries[entry].fullPath, followLinks: entries[entry].fullPath == path))
        } else if done.insert(root).inserted {
          problems += pass.run(root, body)
        }
      } catch let error {
        problems.append(error)
      }
    }
    return problems
  }
}
