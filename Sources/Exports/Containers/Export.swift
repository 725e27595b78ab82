import Decoding
public import Events

/// Something that was handed over (a file, a folder, a zip or tar) as a tree of byte streams.
public struct Export: Sendable {
  /// As the user named it.
  public var path: String
  /// The files in it, sorted by path.
  public var entries: [Entry]
  /// What could not be opened; the rest is read all the same.
  public var problems: [Problem]
  /// The archives and documents in it, and the files whose names are no UTF-8; entries point here.
  var sources: [Source] = []
  var limits = Limits()
  /// What was read of its archives beforehand.
  let shelf = Shelf()

  /// One file inside an export.
  public struct Entry: Hashable, Sendable {
    /// Path inside the export, with `/`; for a single file its name.
    public var path: String
    /// The path that people read and places keep: `exports/slack.zip/general/2026-03-02.json`.
    public var fullPath: String
    /// Size in bytes, -1 where the container does not say.
    public var size: Int64
    /// Up to 4 KiB of its beginning, decompressed: formats are recognised by it. Of JSON whose first record is longer, that record with its long
    /// values cut (`JSONOutline`).
    public var head: [UInt8]
    /// Set where only opening it told that it is of a kind that is not read.
    var unread: Unread?
    /// Index into `Export.sources`; -1 for a file whose name is `fullPath`.
    var source: Int32 = -1
    /// The how-manieth member of its archive it is, or text of its document.
    var member: Int32 = 0

    public init(path: String, fullPath: String, size: Int64, head: [UInt8]) {
      self.path = path
      self.fullPath = fullPath
      self.size = size
      self.head = head
    }
  }

  /// A file on disk, or an archive or document within another one.
  struct Source: Hashable, Sendable {
    var path: String
    var kind: ContainerKind
    /// The path as the disk knows it; empty within an archive.
    var name: [UInt8] = []
    /// The archive that holds this one, -1 for a file on disk.
    var parent: Int32 = -1
    /// The how-manieth member of its parent it is.
    var member: Int32 = 0
  }

  public init(path: String, entries: [Entry] = [], problems: [Problem] = []) {
    self.path = path
    self.entries = entries
    self.problems = problems
  }
}
