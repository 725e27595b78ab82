/// Where a record stands, so that its text can be read again instead of being kept. 24 bytes, by the order of its fields.
public struct Place: Hashable, Sendable {
  /// First byte of the record in the decompressed stream.
  public var offset: Int64
  /// Index into the timeline's containers (file, or entry of an archive).
  public var container: Int32
  /// Length of the record in bytes.
  public var length: Int32
  /// FNV-1a of the record's bytes: a quote is shown only while it still matches.
  public var hash: UInt32
  /// Which part of a record that holds several (an utterance of a minutes file, a comment of a file share); 0 for the whole.
  public var part: UInt16

  public init(container: Int32 = 0, offset: Int64 = 0, length: Int32 = 0, part: UInt16 = 0, hash: UInt32 = 0) {
    self.container = container
    self.offset = offset
    self.length = length
    self.part = part
    self.hash = hash
  }
}

/// The 32-bit FNV-1a hash of bytes.
public func recordHash(_ bytes: Span<UInt8>) -> UInt32 {
  var hash: UInt32 = 2_166_136_261
  for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
  return hash
}
