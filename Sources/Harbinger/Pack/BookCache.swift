import Files
import Lexicon
import Synchronization

/// Compiled phrases, kept from one start of the program to the next: compiling takes most of a short run, and the rules change once in a while.
///
/// It changes no result. What is kept is known by the program, and by all that it was compiled from (`PhraseBook.sources`); it is checked when it is read,
/// and compiled anew where anything is amiss. It holds phrases, and nothing of what is read.
public enum BookCache {
  private static let place = Mutex<String?>(nil)

  /// Where it is kept; nowhere until somebody says so.
  public static func keep(in folder: String?) { place.withLock { $0 = folder } }

  /// Books are of several rule folders and overrides; more than so many are not in use.
  private static let most = 6

  /// The book of some families, kept from an earlier start or compiled now.
  /// - Parameter keeps: whether one that is compiled now is kept.
  static func book(_ families: [Family], classes: [WordClass], checksAll: Bool, keeps: Bool) -> PhraseBook {
    func compiled() -> PhraseBook { PhraseBook(families, classes: classes, checksAll: checksAll) }
    guard let place = place.withLock({ $0 }), let program = FileStamp("/proc/self/exe") else { return compiled() }
    var key = Checksum()
    key.add("\(program.text)\0\(checksAll)\0".utf8)
    // What was read, and not the files once more: these may have been written meanwhile.
    key.add(PhraseBook.sources(families, classes))
    let name = "book-\(key.text().prefix(32))"
    let path = Path.join(place, name)
    // Whoever else may write there could put anything into it.
    if let facts = FileFacts(path), facts.isOwn, facts.rights & 0o022 == 0, let bytes = WholeFile.bytes(path),
      let book = PhraseBook(families, image: bytes)
    {
      return book
    }
    let book = compiled()
    if keeps, let image = book.image { keep(image, at: path, in: place) }
    return book
  }

  private static func keep(_ image: [UInt8], at path: String, in place: String) {
    // Whoever may not write there has the book all the same.
    guard (try? WholeFile.makePrivateFolder(place)) != nil else { return }
    let others = Folder.everything(below: place).map { Path.join(place, $0) }.filter {
      $0.hasPrefix(Path.join(place, "book-")) && $0 != path
    }
    let dated = others.compactMap { other in FileFacts(other).map { (written: $0.modified, path: other) } }.sorted { $0 < $1 }
    for old in dated.dropLast(most - 1) { try? WholeFile.remove(old.path) }
    // One that others may write to is not written into but replaced.
    try? WholeFile.remove(path)
    try? WholeFile.write(image, to: path)
  }
}
