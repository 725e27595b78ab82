import GRDB

/// Why the state could not be used, with what to do.
public struct StoreError: Error, Hashable, Sendable {
  /// One sentence that begins with the path.
  public var text: String

  init(_ path: String, _ what: String) { text = "\(path): \(what)" }

  /// What the database said, in words.
  init(_ path: String, _ error: any Error) {
    self.init(path, StoreError.words(for: error))
  }

  private static func words(for error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "the state cannot be used: \(error)" }
    return switch error.resultCode {
    case .SQLITE_FULL: "the disk is full; nothing of this night was kept, and the last good state stands"
    case .SQLITE_READONLY, .SQLITE_PERM: "may not be written to; the folder of the state must belong to whoever runs this"
    case .SQLITE_CANTOPEN: "cannot be opened; check that the folder is there and may be written to"
    case .SQLITE_BUSY, .SQLITE_LOCKED: "is in use by another program"
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      "is damaged; `harbinger state check` says more, `harbinger state restore` puts a backup in its place"
    case .SQLITE_IOERR: "cannot be read or written: the disk is full or reports an error"
    default: "the state cannot be used: \(error.message ?? "\(error)")"
    }
  }
}
