import Decoding
import Events
import Synchronization

/// Members of an archive that are kept in memory for a while.
///
/// Many formats make a claim of every file, and look it over before they read it: each look would go through the archive up to that file. Here one pass
/// takes down as many of the files that follow as there is room for. Only one export at a time has anything on its shelf.
final class Shelf: Sendable {
  private struct Key: Hashable {
    var source: Int32
    var member: Int32

    init(_ entry: Export.Entry) { (source, member) = (entry.source, entry.member) }
  }

  private struct State {
    var contents: [Key: [UInt8]] = [:]
    /// What the last pass looked for: what is not on the shelf then could not be read.
    var tried: Set<Key> = []
  }

  private let state = Mutex(State())
  private static let latest = Mutex<Shelf?>(nil)
  private static let room: Int64 = 32 << 20
  private static let longest: Int64 = 4 << 20
  /// In an archive of fewer files nothing is gained.
  private static let fewest = 8

  /// The whole of an entry; `nil` if it must be read from the archive.
  func contents(of index: Int, in export: Export) -> [UInt8]? {
    let key = Key(export.entries[index])
    let isTried = state.withLock { $0.tried.contains(key) }
    if !isTried {
      guard export.entries.count >= Shelf.fewest, key.source >= 0, export.sources[Int(key.source)].kind != .plain else { return nil }
      fill(from: index, export)
    }
    return state.withLock { $0.contents[key] }
  }

  /// Reads an entry, and those behind it in the same file on disk, in one pass.
  private func fill(from index: Int, _ export: Export) {
    let whole = ArchivePass(export, [])
    let root = whole.root(of: export.entries[index])
    var wanted: [Int] = []
    var left = Shelf.room
    for next in index..<export.entries.count where left > 0 {
      let entry = export.entries[next]
      if (0...min(Shelf.longest, left)).contains(entry.size), whole.root(of: entry) == root {
        wanted.append(next)
        left -= entry.size
      } else if next == index {
        break
      }
    }
    var new = State()
    new.tried = Set(wanted.map { Key(export.entries[$0]) }).union([Key(export.entries[index])])
    if wanted.count > 1 {
      // What is wrong with a member is told when it is read by itself.
      _ = ArchivePass(export, wanted).run(root) { entry, stream in
        let size = Int(export.entries[entry].size)
        var bytes: [UInt8] = []
        let (ended, problem) = stream.append(to: &bytes, upTo: size + 1)
        if ended, problem == nil, bytes.count == size { new.contents[Key(export.entries[entry])] = bytes }
      }
    }
    let filled = new
    state.withLock { $0 = filled }
    let before = Shelf.latest.withLock { latest in
      let before = latest
      latest = self
      return before
    }
    if let before, before !== self { before.state.withLock { $0 = State() } }
  }
}
