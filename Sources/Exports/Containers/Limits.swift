import Decoding

extension Export {
  /// How much a container may hold before reading stops: exports come from other houses, and some are built to harm.
  public struct Limits: Hashable, Sendable {
    /// Members of one archive, folders and links included.
    public var members = 100_000
    /// Files of one folder tree.
    public var files = 1_000_000
    /// Folders within folders.
    public var folderDepth = 64
    /// Archives within archives: 1 is an archive on its own, 2 an archive in it.
    public var archiveDepth = 3
    /// Decompressed bytes of all archives of one export.
    public var decompressed: Int64 = 16 << 30
    /// Decompressed bytes for each compressed byte, beyond `ratioFrom` decompressed bytes.
    public var ratio: Int64 = 200
    /// Decompressed bytes up to which any ratio will do.
    public var ratioFrom: Int64 = 10 << 20
    /// The longest single record that is waited for.
    public var record = 256 << 20

    public init() {}
  }
}

/// What one reading of an export may still decompress.
final class Budget {
  let limits: Export.Limits
  private(set) var decompressed: Int64 = 0

  init(_ limits: Export.Limits) { self.limits = limits }

  /// Takes note of decompressed bytes; false once there are too many.
  func take(_ bytes: Int) -> Bool {
    decompressed += Int64(bytes)
    return decompressed <= limits.decompressed
  }

  /// Whether so much may come out of so little.
  func allows(_ decompressed: Int64, from compressed: Int64) -> Bool {
    decompressed <= limits.ratioFrom || decompressed / limits.ratio <= max(compressed, 1)
  }
}
