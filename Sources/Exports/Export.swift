public import Events

/// Something that was handed over (a file, a folder, a zip or tar) as a tree of byte streams.
public struct Export: Sendable {
  /// As the user named it.
  public var path: String
  /// The files in it, sorted by path.
  public var entries: [Entry]
  /// What could not be opened; the rest is read all the same.
  public var problems: [Problem]

  /// One file inside an export.
  public struct Entry: Hashable, Sendable {
    /// Path inside the export, with `/`; for a single file its name.
    public var path: String
    /// The path that people read and places keep: `exports/slack.zip/general/2026-03-02.json`.
    public var fullPath: String
    /// Size in bytes, -1 where the container does not say.
    public var size: Int64
    /// Up to 4 KiB of its beginning, decompressed: formats are recognised by it.
    public var head: [UInt8]

    public init(path: String, fullPath: String, size: Int64, head: [UInt8]) {
      self.path = path
      self.fullPath = fullPath
      self.size = size
      self.head = head
    }
  }

  public init(path: String, entries: [Entry] = [], problems: [Problem] = []) {
    self.path = path
    self.entries = entries
    self.problems = problems
  }
}

// The container layer adds, as methods on Export:
//   static func open(_ path: String, limits: Limits) -> Export                      lists entries with heads; never throws: problems say what failed
//   func contents(of entry: Int, limit: Int) throws(Problem) -> [UInt8]             one whole entry (tables)
//   func batches(of entries: [Int], batching: Batching, chunk: Int, _ body: (Batch) throws(Problem) -> Void) -> [Problem]
//                                                                                   streams entries in order, archive entries in one pass
//   func bytes(at ranges: [(entry: Int, offset: Int64, length: Int)], _ body: (Int, [UInt8]) -> Void) -> [Problem]
//                                                                                   fetches records again, sorted, one pass a container
