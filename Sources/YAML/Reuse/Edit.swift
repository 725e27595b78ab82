/// What an override changes in the value of another file: keys that are set, items that are added, items and keys that go.
///
/// Structures are merged, never text: `set: {at_least: {warn: 3}}` changes one threshold and leaves the others.
public struct Edit: Hashable, Sendable {
  /// Keys with their new values; mappings are merged key by key, everything else is replaced.
  public var set: Node?
  /// Keys of lists with the items that are added at their end.
  public var append: Node?
  /// Keys of lists with the items that go, or a list of keys that go as a whole.
  public var remove: Node?

  public init(set: Node? = nil, append: Node? = nil, remove: Node? = nil) {
    self.set = set
    self.append = append
    self.remove = remove
  }

  /// The keys that a reader of overrides declares.
  public static let keys = [
    Key("set", .table(.any), "keys with their new values; the keys of a mapping are set one by one", example: "{deadline: 10d}"),
    Key("append", .table(.any), "items that are added to lists", example: "{falsepositives: [a decision of both boards]}"),
    Key(
      "remove", .either([.table(.any), .list(.text)]), "items that are taken out of lists, or a list of keys that go",
      example: "{phrases: ['as usual']}"),
  ]

  /// Takes the three keys from the mapping of an override.
  public init(_ fields: Fields) {
    func part(_ name: String, lists: Bool = false) -> Node? {
      guard let node = fields.node(name) else { return nil }
      if node.entries != nil || lists && node.items != nil { return node }
      fields.diagnostics.mismatch(node, "'\(name)'", "keys with values", help: "write it as \(fields.declared(name).written)")
      return nil
    }
    self.init(set: part("set"), append: part("append"), remove: part("remove", lists: true))
  }

  /// Whether it changes nothing.
  public var isEmpty: Bool { self.set == nil && append == nil && remove == nil }

  /// The names of the keys that it touches, each once, in their order.
  public var touched: [String] {
    var names: [String] = []
    for node in [self.set, append, remove] {
      let these = node?.entries?.map(\.name) ?? node?.items?.compactMap(\.text) ?? []
      for name in these where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The value with the changes made. What cannot be done is reported where the override says it, and left out.
  /// - Parameters:
  ///   - what: what is changed: `the rule 'loose-labels'`.
  ///   - fixed: keys that no override may change.
  public func applied(to node: Node, of what: String, fixed: [String], _ diagnostics: Diagnostics) -> Node {
    func isAllowed(_ key: Node) -> Bool {
      guard let name = key.text, fixed.contains(name) else { return true }
      diagnostics.error(
        key.place, "'\(name)' of \(what) cannot be overridden",
        help: "write a \(what.split(separator: " ").dropFirst().first ?? "file") of your own")
      return false
    }
    var result = node
    let names = node.entries?.map(\.name) ?? []
    for entry in set?.entries ?? [] where isAllowed(entry.key) { result = result.merged(with: entry) }
    for entry in append?.entries ?? [] where isAllowed(entry.key) { result = result.extended(by: entry, of: what, diagnostics) }
    for entry in remove?.entries ?? [] where isAllowed(entry.key) { result = result.reduced(by: entry, of: what, diagnostics) }
    for item in remove?.items ?? [] where isAllowed(item) {
      if let text = item.text, names.contains(text) {
        result = result.without(text)
      } else {
        diagnostics.unknown(item, "an item of 'remove'", "a key of \(what)", among: names)
      }
    }
    return result
  }
}

extension Node {
  /// The mapping with one key set: a mapping within is merged key by key, everything else is replaced.
  fileprivate func merged(with entry: Entry) -> Node {
    guard var entries else { return self }
    if let index = entries.firstIndex(where: { $0.name == entry.name }) {
      let old = entries[index].value
      if old.entries != nil, let inner = entry.value.entries {
        entries[index].value = inner.reduce(old) { $0.merged(with: $1) }
        entries[index].value.place = entry.value.place
      } else {
        entries[index] = entry
      }
    } else {
      entries.append(entry)
    }
    return Node(.mapping(entries), at: place)
  }

  fileprivate func without(_ name: String) -> Node {
    Node(.mapping((entries ?? []).filter { $0.name != name }), at: place)
  }

  /// The mapping with items added to the list of one key; one text becomes a list, a key that is not there begins one.
  fileprivate func extended(by entry: Entry, of what: String, _ diagnostics: Diagnostics) -> Node {
    guard var entries else { return self }
    guard let index = entries.firstIndex(where: { $0.name == entry.name }) else {
      let list = entry.value.text == nil ? entry.value : Node(.sequence([entry.value]), at: entry.value.place)
      return Node(.mapping(entries + [Entry(key: entry.key, value: list)]), at: place)
    }
    let old = entries[index].value
    if old.entries != nil {
      guard let inner = entry.value.entries else {
        diagnostics.mismatch(entry.value, "'\(entry.name)'", "keys with values", help: "name the list within '\(entry.name)'")
        return self
      }
      entries[index].value = inner.reduce(old) { $0.extended(by: $1, of: what, diagnostics) }
      return Node(.mapping(entries), at: place)
    }
    var items = old.items ?? [old]
    for item in entry.value.items ?? [entry.value] {
      if let text = item.text, items.contains(where: { $0.text == text }) {
        diagnostics.warning(item.place, "\(Diagnostic.quoted(text)) is in '\(entry.name)' of \(what) already", help: "delete it here")
      } else {
        items.append(item)
      }
    }
    entries[index].value = Node(.sequence(items), at: old.place)
    return Node(.mapping(entries), at: place)
  }

  /// The mapping with items, or keys of a mapping, taken out of one key.
  fileprivate func reduced(by entry: Entry, of what: String, _ diagnostics: Diagnostics) -> Node {
    guard var entries else { return self }
    guard let index = entries.firstIndex(where: { $0.name == entry.name }) else {
      diagnostics.unknown(entry.key, "a key of 'remove'", "a key of \(what)", among: entries.map(\.name))
      return self
    }
    let old = entries[index].value
    if old.entries != nil, let inner = entry.value.entries {
      entries[index].value = inner.reduce(old) { $0.reduced(by: $1, of: what, diagnostics) }
      return Node(.mapping(entries), at: place)
    }
    var names = old.entries?.map(\.name) ?? (old.items ?? [old]).compactMap(\.text)
    for item in entry.value.items ?? [entry.value] {
      if let text = item.text, let position = names.firstIndex(of: text) {
        names.remove(at: position)
        if let mapping = old.entries {
          entries[index].value = Node(.mapping((entries[index].value.entries ?? mapping).filter { $0.name != text }), at: old.place)
        } else {
          let left = (entries[index].value.items ?? [entries[index].value]).filter { $0.text != text }
          entries[index].value = Node(.sequence(left), at: old.place)
        }
      } else if item.text == nil, old.entries == nil, let left = entries[index].value.items, left.contains(where: { $0.isSame(as: item) }) {
        entries[index].value = Node(.sequence(left.filter { !$0.isSame(as: item) }), at: old.place)
      } else {
        diagnostics.unknown(item, "an item of 'remove'", "in '\(entry.name)' of \(what)", among: names)
      }
    }
    return Node(.mapping(entries), at: place)
  }

  /// Whether two values say the same, wherever they stand and however they are quoted.
  private func isSame(as other: Node) -> Bool {
    switch (value, other.value) {
    case (.scalar(let a, _), .scalar(let b, _)): return a == b
    case (.sequence(let a), .sequence(let b)): return a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let a), .mapping(let b)):
      return a.count == b.count && a.allSatisfy { entry in b.contains { $0.name == entry.name && $0.value.isSame(as: entry.value) } }
    default: return false
    }
  }
}
