import GRDB

/// Why the state could not be used, with what to do.
public struct StoreError: Error, Hashable, Sendable {
  /// One sentence that begins with the path. It names no command and no option, for pages show it too.
  public var text: String
  /// What commands say besides: which of them helps.
  private var help: String

  init(_ path: String, _ what: String, atCommandLine help: String = "") {
    (text, self.help) = ("\(path): \(what)", help)
  }

  /// The sentence as commands say it.
  public var commandLine: String { text + (help.isEmpty ? "" : "; " + help) }

  /// What the database said, in words.
  init(_ path: String, _ error: any Error) {
    let isDamaged = [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains((error as? DatabaseError)?.resultCode)
    self.init(
      path, StoreError.words(for: error),
      atCommandLine: isDamaged ? "`harbinger state check` says more, `harbinger state restore` puts a backup in its place" : "")
  }

  private static func words(for error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "the state cannot be used: \(error)" }
    return switch error.resultCode {
    case .SQLITE_FULL: "the disk is full; nothing of this night was kept, and the last good state stands"
    case .SQLITE_READONLY, .SQLITE_PERM: "may not be written to; the folder of the state must belong to whoever runs this"
    case .SQLITE_CANTOPEN: "cannot be opened; check that the folder is there and may be written to"
    case .SQLITE_BUSY, .SQLITE_LOCKED: "is in use by another program"
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: "is damaged; a backup can be put in its place"
    case .SQLITE_IOERR: "cannot be read or written: the disk is full or reports an error"
    default: "the state cannot be used: \(error.message ?? "\(error)")"
    }
  }
}
