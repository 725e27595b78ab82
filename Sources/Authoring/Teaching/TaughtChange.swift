import Lexicon
import YAML

/// A change of what is heard, as an `override.yaml` writes it: items that are added to lists, and items that go.
struct TaughtChange: Hashable, Sendable {
  /// What is changed.
  enum Target: Hashable, Sendable {
    case family(String), words(String)
  }

  /// An item of a list.
  enum Item: Hashable, Sendable {
    case text(String)
    /// Pieces that stand together.
    case together([String], isWide: Bool)

    fileprivate var written: String {
      switch self {
      case .text(let text): Document.scalar(text)
      case .together(let pieces, let isWide): "{together: \(Document.list(pieces))\(isWide ? ", within: message" : "")}"
      }
    }
  }

  /// A list with what is added to it or taken out of it.
  struct Entry: Hashable, Sendable {
    var key: String
    var item: Item
    /// Whether the one who met it says so.
    var isTold = false

    init(_ key: String, _ item: Item, isTold: Bool = false) {
      (self.key, self.item, self.isTold) = (key, item, isTold)
    }

    /// An entry of a family as it stands in its file.
    init(_ list: Family.List, _ entry: Family.Entry, text: Item? = nil) {
      self.init(
        list.key, text ?? (entry.pieces.isEmpty ? .text(entry.text) : .together(entry.pieces, isWide: entry.isWide)), isTold: entry.isTold)
    }

    fileprivate var written: String {
      guard isTold else { return item.written }
      switch item {
      case .text: return "{told_by: receiver, phrases: [\(item.written)]}"
      case .together: return item.written.dropLast() + ", told_by: receiver}"
      }
    }
  }

  var target: Target
  var append: [Entry] = []
  var remove: [Entry] = []

  /// The change on one line, without its indentation.
  /// - Parameter more: further keys with their values: why, who approved it, examples.
  func line(_ more: [(key: String, value: String)] = []) -> String {
    var keys: [(String, String)]
    switch target {
    case .family(let id): keys = [("family", id)]
    case .words(let id): keys = [("words", id)]
    }
    keys += more.filter { $0.key != "examples" }
    if !append.isEmpty { keys.append(("append", TaughtChange.table(append))) }
    if !remove.isEmpty { keys.append(("remove", TaughtChange.table(remove))) }
    keys += more.filter { $0.key == "examples" }
    return "- {\(keys.map { "\($0): \($1)" }.joined(separator: ", "))}"
  }

  private static func table(_ entries: [Entry]) -> String {
    var order: [String] = []
    for entry in entries where !order.contains(entry.key) { order.append(entry.key) }
    let lists = order.map { key in "\(key): [\(entries.filter { $0.key == key }.map(\.written).joined(separator: ", "))]" }
    return "{\(lists.joined(separator: ", "))}"
  }
}
