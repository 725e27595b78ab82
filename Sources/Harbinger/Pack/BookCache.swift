import Files
import Lexicon
import Synchronization

/// Compiled phrases, kept from one start of the program to the next: compiling takes most of a short run, and the rules change once in a while.
///
/// It changes no result. What is kept is known by the program, and by the bytes of every file that it was compiled from; it is checked when it is read,
/// and compiled anew where anything is amiss. It holds phrases, and nothing of what is read.
public enum BookCache {
  private static let place = Mutex<String?>(nil)

  /// Where it is kept; nowhere until somebody says so.
  public static func keep(in folder: String?) { place.withLock { $0 = folder } }

  /// Books are of several rule folders and overrides; more than so many are not in use.
  private static let most = 6

  /// The book of some families, kept from an earlier start or compiled now.
  /// - Parameters:
  ///   - folder: of the rules.
  ///   - override: the text of what changes them.
  static func book(_ families: [Family], classes: [WordClass], checksAll: Bool, folder: String, override: String) -> PhraseBook {
    func compiled() -> PhraseBook { PhraseBook(families, classes: classes, checksAll: checksAll) }
    guard let place = place.withLock({ $0 }), let program = FileStamp("/proc/self/exe") else { return compiled() }
    var key = Checksum()
    key.add("\(program.text)\0\(checksAll)\0\(override)\0".utf8)
    for part in ["lists", "words", "lexicons"] {
      let within = Path.join(folder, part)
      for name in Folder.everything(below: within).sorted() {
        key.add("\(part)/\(name)\0".utf8)
        key.add(WholeFile.bytes(Path.join(within, name)) ?? [])
      }
    }
    let name = "book-\(key.text().prefix(32))"
    let path = Path.join(place, name)
    if let bytes = WholeFile.bytes(path), let book = PhraseBook(families, image: bytes) { return book }
    let book = compiled()
    if let image = book.image { keep(image, as: name, in: place) }
    return book
  }

  private static func keep(_ image: [UInt8], as name: String, in place: String) {
    // Whoever may not write there has the book all the same.
    guard (try? WholeFile.makePrivateFolder(place)) != nil else { return }
    let others = Folder.everything(below: place).filter { $0.hasPrefix("book-") && $0 != name }
    if others.count >= most { for other in others { try? WholeFile.remove(Path.join(place, other)) } }
    try? WholeFile.write(image, to: Path.join(place, name))
  }
}
