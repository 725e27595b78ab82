import Files
import Glibc

/// The named lists of a folder: one file a list, put in wherever a file says `{list: NAME}`.
///
///     phrases: ['typical of {other}', {list: shared-idioms}]
///     of: {list: wording-rules}
public struct NamedLists: Sendable {
  /// A list that several files use.
  public struct Named: Hashable, Sendable {
    public var id: String
    public var title: String
    public var items: [Node]
    public var path: String
  }

  /// In the order of their files.
  public private(set) var all: [Named] = []

  /// The keys of a list file.
  public static let keys = [
    Key("id", .identifier, required: true, "the name by which files put it in", example: "wording-rules"),
    Key("title", .text, required: true, "what it holds, for people", example: "Rules that listen to wording"),
    Key("items", .list(.text), required: true, "phrases, or ids", example: "[loose-labels, us-against-them]"),
  ]

  public init() {}

  /// Reads every `*.yaml` of a folder; a folder that is not there holds no lists.
  public static func load(_ folder: String) -> (lists: NamedLists, diagnostics: [Diagnostic]) {
    var lists = NamedLists()
    var found: [Diagnostic] = []
    for path in Folder.files(in: folder, besides: []) {
      let (document, problems) = Document.read(path: path)
      let diagnostics = Diagnostics(path: path, problems)
      if let document { lists.add(document, diagnostics) }
      found += diagnostics.sorted
    }
    return (lists, found)
  }

  private mutating func add(_ document: Document, _ diagnostics: Diagnostics) {
    let fields = Fields(document.root, of: "a list", keys: NamedLists.keys, diagnostics)
    let title = fields.text("title")
    let items = fields.nodes("items").filter { diagnostics.text($0, "an item of 'items'") != nil }
    guard let id = fields.identifier("id"), let title else { return }
    if let other = all.first(where: { $0.id == id }) {
      return diagnostics.error(fields.place("id"), "'\(id)' is the list of \(other.path) already", help: "give it another id")
    }
    var seen: [String: Int] = [:]
    for item in items {
      guard let text = item.text else { continue }
      if let line = seen[text] {
        diagnostics.error(item.place, "\(Diagnostic.quoted(text)) stands here twice, first on line \(line)", help: "delete one of the two")
      }
      seen[text] = seen[text] ?? item.place.line
    }
    all.append(Named(id: id, title: title, items: items.map { $0.named(after: document.path) }, path: document.path))
  }

  /// The value with every `{list: NAME}` replaced: as an item by the items of the list, as a value by the list.
  ///
  /// Items keep their place in the file of the list, where their mistakes are reported.
  public func expanded(_ node: Node, _ diagnostics: Diagnostics) -> Node {
    switch node.value {
    case .scalar: return node
    case .sequence(let items):
      let expanded = items.flatMap { item in reference(item).map { self.items($0, diagnostics) } ?? [self.expanded(item, diagnostics)] }
      return Node(.sequence(expanded), at: node.place)
    case .mapping(let entries):
      if let name = reference(node) { return Node(.sequence(items(name, diagnostics)), at: node.place) }
      return Node(.mapping(entries.map { Node.Entry(key: $0.key, value: expanded($0.value, diagnostics)) }), at: node.place)
    }
  }

  /// The name in `{list: NAME}`; `nil` for everything else.
  private func reference(_ node: Node) -> Node? {
    guard let entries = node.entries, entries.count == 1, entries[0].name == "list", entries[0].value.text != nil else { return nil }
    return entries[0].value
  }

  private func items(_ name: Node, _ diagnostics: Diagnostics) -> [Node] {
    if let list = all.first(where: { $0.id == name.text }) { return list.items }
    if all.isEmpty {
      diagnostics.error(
        name.place, "there is no list \(Diagnostic.quoted(name.text ?? "")): the rules have no lists",
        help: "write lists/\(name.text ?? "name").yaml in the folder of the rules, with id, title and items")
    } else {
      diagnostics.unknown(name, "'list'", "a list of lists/", among: all.map(\.id))
    }
    return []
  }
}
