import Files
import GRDB

/// The state of a portfolio: one SQLite file in a folder of its own, which is whole after every step, whenever the program is stopped.
///
/// What belongs together is written in one transaction. It holds no text of records: codes, days, figures, and the places where evidence stands.
public struct Store: Sendable {
  /// The file, as people may be told.
  public let path: String
  let database: DatabaseQueue

  /// The name of the file in the folder of the state.
  public static let name = "state.sqlite"

  /// The name of the file beside it that says that somebody works there.
  public static let lockName = "lock"

  /// Opens the state in a folder, which is made if it is not there, and brings it up to this version.
  /// - Throws: what stands in the way, a state of a later version included.
  public init(folder: String) throws(StoreError) {
    path = Path.join(folder, Store.name)
    do throws(FileError) {
      try WholeFile.makePrivateFolder(folder)
      // An empty file is an empty state: so it is its owner's alone from the beginning.
      if !Path.exists(path) { try WholeFile.write("", to: path) }
    } catch { throw StoreError(path, error.text) }
    do {
      database = try DatabaseQueue(path: path, configuration: Store.configuration)
    } catch { throw StoreError(path, error) }
    try bringUp()
  }

  /// Opens a backup, to delete in it what is deleted in the state.
  public init(backup: String) throws(StoreError) {
    path = backup
    do { database = try DatabaseQueue(path: backup, configuration: Store.configuration) } catch { throw StoreError(backup, error) }
    try bringUp()
  }

  /// Opens a state to look at it, and changes nothing: it is not brought up to this version, and no file appears beside it.
  ///
  /// Only while no run is at work: one that begins meanwhile is not seen.
  /// - Throws: what stands in the way; a state of another version is none.
  public init(lookingAt folder: String) throws(StoreError) {
    path = Path.join(folder, Store.name)
    // What a run that was stopped left beside the file belongs to the state; where it left nothing, SQLite is told to make nothing either.
    let hasRest = (FileFacts(path + "-wal")?.size ?? 0) > 0
    let name = path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
    var configuration = Configuration()
    configuration.readonly = true
    do {
      database = try DatabaseQueue(path: "file:\(name)?\(hasRest ? "readonly_shm=1" : "immutable=1")", configuration: configuration)
    } catch { throw StoreError(path, error) }
  }

  /// How a state stands to this version of the program.
  public enum Version: Sendable {
    case same
    /// Or empty: opening it brings it up.
    case older
    case newer
  }

  /// How this state stands to this version.
  public func version() throws(StoreError) -> Version {
    try read { database in
      if try Migrations.all.hasBeenSuperseded(database) { return .newer }
      return try Migrations.all.hasCompletedMigrations(database) ? .same : .older
    }
  }

  /// A state in memory, which is gone with the value: for a trial run.
  public init(inMemory: Void) throws(StoreError) {
    path = "the state in memory"
    do { database = try DatabaseQueue(configuration: Store.configuration) } catch { throw StoreError(path, error) }
    try bringUp()
  }

  private func bringUp() throws(StoreError) {
    do {
      let isNewer = try database.read { try Migrations.all.hasBeenSuperseded($0) }
      guard !isNewer else {
        throw StoreError(
          path, "was written by a later version of Harbinger; update this one, or name another folder", atCommandLine: "--state names it")
      }
      try Migrations.all.migrate(database)
    } catch let error as StoreError { throw error } catch { throw StoreError(path, error) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // A night is on the disk before it is delivered, and what is deleted is overwritten.
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Reads in one transaction.
  func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try database.read(work) } catch { throw StoreError(path, error) }
  }

  /// Writes in one transaction: all of it, or nothing.
  func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try database.write(work) } catch { throw StoreError(path, error) }
  }
}
