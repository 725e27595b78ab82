import Files
import GRDB
import Ledger

extension Store {
  /// Whether the file and what it holds fit together; what does not, a sentence each.
  public func check() throws(StoreError) -> [String] {
    var faults = try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }.filter { $0 != "ok" }
    faults += try read { try String.fetchAll($0, sql: "SELECT \"table\" FROM pragma_foreign_key_check") }.map {
      "the table \($0) points to nothing"
    }
    for alliance in try alliances() {
      if let fault = try ledger(of: alliance).fault { faults.append("\(alliance): \(fault)") }
    }
    return faults
  }

  /// Lets go of all that is kept of an alliance; nothing if it is not known.
  public func drop(_ alliance: String) throws(StoreError) {
    try write { database in
      guard try AllianceRow.deleteOne(database, key: alliance) else { return }
      for table in ["alert", "change", "input", "verdict", "evidence", "week", "manifest"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE alliance = ?", arguments: [alliance])
      }
    }
  }

  /// Writes all of it into a file of its own, which is whole or not there; runs may go on meanwhile.
  public func backUp(to file: String) throws(StoreError) {
    do throws(FileError) { try WholeFile.check(file, reading: [path]) } catch { throw StoreError(file, error.text) }
    let draft = file + ".part"
    do {
      try WholeFile.write("", to: draft)
      let copy = try DatabaseQueue(path: draft)
      try database.backup(to: copy)
      try copy.close()
      try WholeFile.move(draft, to: file)
      // What is deleted later is deleted there too, as long as it lies there.
      let place = RealPath.of(file) ?? file
      try database.write { try $0.execute(sql: "INSERT OR IGNORE INTO backup (path) VALUES (?)", arguments: [place]) }
    } catch let error as FileError { throw StoreError(file, error.text) } catch { throw StoreError(file, error) }
  }

  /// The backups that were made of it and lie where they were put.
  public func backups() throws(StoreError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT path FROM backup ORDER BY path") }.filter(Path.exists)
  }

  /// Puts a backup in place as the state of a folder that holds none yet.
  public static func restore(_ backup: String, to folder: String) throws(StoreError) {
    let place = Path.join(folder, Store.name)
    guard Path.exists(backup) else { throw StoreError(backup, "there is no such backup") }
    guard !Path.exists(place) else {
      throw StoreError(place, "a state is there already; move it away first, with the files beside it that end in -wal and -shm")
    }
    let from: DatabaseQueue
    do {
      var reading = Configuration()
      reading.readonly = true
      from = try DatabaseQueue(path: backup, configuration: reading)
    } catch { throw StoreError(backup, error) }
    let store = try Store(folder: folder)
    do { try from.backup(to: store.database) } catch { throw StoreError(backup, error) }
  }

  /// A copy in memory, which can be changed without changing anything.
  public func copyInMemory() throws(StoreError) -> Store {
    let copy = try Store(inMemory: ())
    do { try database.backup(to: copy.database) } catch { throw StoreError(path, error) }
    return copy
  }
}
