import Files
import Store

/// The files in which anything may stand that is kept: the state with what SQLite puts beside it, its backups, and the reports.
enum KeptFiles {
  /// - Parameter reports: the folders of reports.
  static func all(of store: Store, backups: [String], reports: [String]) -> [String] {
    let folders = ([Path.folder(of: store.path)] + reports).flatMap { folder in
      Folder.everything(below: folder).map { Path.join(folder, $0) }
    }
    let beside = backups.flatMap { [$0, "\($0)-wal", "\($0)-shm"] }.filter(Path.exists)
    return Array(Set(folders + beside)).sorted()
  }
}
