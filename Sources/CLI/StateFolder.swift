import ArgumentParser
import Files
import Harbinger
import Setup
import Store

/// The folder in which a portfolio keeps what was told, and the lock on it.
enum StateFolder {
  /// Makes it where it is not there yet.
  static func make(_ folder: String, unless isTrial: Bool) throws(Stop) {
    if isTrial { return }
    do throws(FileError) { try WholeFile.makePrivateFolder(folder) } catch { throw Stop(error) }
  }

  /// Takes the lock, which falls when the program ends.
  /// - Returns: `nil` if another run holds it.
  static func lock(_ folder: String, unless isTrial: Bool) throws(Stop) -> Held? {
    if isTrial { return Held(lock: nil) }
    do throws(FileError) {
      guard let lock = try FileLock.taking(Path.join(folder, Store.lockName)) else { return nil }
      return Held(lock: lock)
    } catch { throw Stop(error) }
  }

  /// What holds the lock for as long as it is there.
  final class Held {
    private var lock: FileLock?

    init(lock: consuming FileLock?) { self.lock = lock }

    /// Lets go of it.
    func release() { lock = nil }
  }

  /// The state; for a trial a copy that is gone afterwards, and an empty one where there is none.
  static func store(_ folder: String, isTrial: Bool) throws(Stop) -> Store {
    do throws(StoreError) {
      if !isTrial { return try Store(folder: folder) }
      return Path.exists(Path.join(folder, Store.name)) ? try Store(folder: folder).copyInMemory() : try Store(inMemory: ())
    } catch { throw Stop(.fault, error.commandLine) }
  }
}
