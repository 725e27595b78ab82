/// A run of whole records of one entry.
public struct Batch: Sendable {
  /// Index into `Export.entries`.
  public var entry: Int
  /// The path of the entry, for problems and for names that carry dates.
  public var path: String
  /// Position of `bytes` in the decompressed entry; `Place.offset` counts from the start of the entry.
  public var offset: Int64
  /// The records. 64 bytes of room follow within the capacity, so that simdjson may read over the end.
  public var bytes: [UInt8]
  /// The number of line feeds of this entry before this batch.
  public var firstLine: Int

  public init(entry: Int, path: String, offset: Int64, bytes: [UInt8], firstLine: Int = 0) {
    self.entry = entry
    self.path = path
    self.offset = offset
    self.bytes = bytes
    self.firstLine = firstLine
  }
}

extension Batch {
  /// Bytes of capacity that follow the records in `bytes`.
  public static let room = 64

  /// All of it as one place, for formats whose records depend on the rest of the file; `Place.part` tells them apart. It is hashed anew at every call.
  public var place: Place {
    Place(container: Int32(clamping: entry), offset: offset, length: Int32(clamping: bytes.count), hash: recordHash(bytes.span))
  }
}

/// How the stream of an entry is cut into batches.
public enum Batching: Sendable {
  /// The whole entry is one batch, up to so many bytes; a longer one is a problem with place and help.
  case whole(limit: Int)
  /// Cut after whole records. The function gets a chunk that begins at a record's start, and returns how many of its bytes are whole records
  /// (0: not one is complete yet, read on); with `atEnd` the chunk is the rest of the stream and all of it is taken.
  case cut(@Sendable (_ chunk: Span<UInt8>, _ atEnd: Bool) -> Int)
}
