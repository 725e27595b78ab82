import Glibc

/// Looks for texts in the bytes of files, whatever kind of files they are.
public enum FileSearch {
  /// Those of the texts that stand somewhere in a file, in UTF-8; `nil` if it cannot be read.
  public static func found(_ texts: Set<String>, in path: String) -> Set<String>? {
    guard let bytes = WholeFile.bytes(path) else { return nil }
    return texts.filter { stands(Array($0.utf8), in: bytes) }
  }

  private static func stands(_ text: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = text.first else { return true }
    return unsafe bytes.withUnsafeBytes { hay in
      guard let start = hay.baseAddress else { return false }
      var from = 0
      while from + text.count <= hay.count, let hit = unsafe memchr(start + from, Int32(first), hay.count - text.count - from + 1) {
        if unsafe memcmp(hit, text, text.count) == 0 { return true }
        from = unsafe UnsafeRawPointer(hit) - start + 1
      }
      return false
    }
  }
}
