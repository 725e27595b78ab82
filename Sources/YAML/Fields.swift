/// A mapping read by declared keys: what is unknown, missing or of the wrong kind goes to the diagnostics, the rest is returned.
///
///     let fields = Fields(node, of: "a party", keys: Party.keys, diagnostics)
///     let id = fields.identifier("id")
///
/// Every accessor returns `nil` (or an empty list) both where a key is left out and where its value is wrong; the latter is reported.
public struct Fields {
  /// The mapping itself.
  public let node: Node
  /// What the mapping describes: `a party`.
  public let what: String
  /// The keys that it may have.
  public let keys: [Key]
  /// Where everything that is wrong goes.
  public let diagnostics: Diagnostics
  /// Keys of other tools, each with what to write here.
  private let elsewhere: [String: String]
  /// The nodes of the known keys, under their present names.
  private var values: [String: (key: Node, value: Node)] = [:]

  /// Checks the keys of a mapping: unknown ones are reported with what may be meant, missing required ones at the mapping.
  /// - Parameter elsewhere: keys of other tools that have no single one here, each with what to write instead.
  public init(_ node: Node, of what: String, keys: [Key], elsewhere: [String: String] = [:], _ diagnostics: Diagnostics) {
    self.node = node
    self.what = what
    self.keys = keys
    self.elsewhere = elsewhere
    self.diagnostics = diagnostics
    guard let entries = node.entries else {
      diagnostics.mismatch(node, what, "keys with values", help: "write it as \(Key.Kind.mapping(keys).example)")
      return
    }
    for entry in entries { take(entry) }
    for key in keys where key.required && values[key.name] == nil {
      diagnostics.error(
        node.place.start, "\(what) lacks '\(key.name)'",
        help: "add '\(key.name): \(key.written)' (\(key.summary))", code: .lackingKey)
    }
  }

  private mutating func take(_ entry: Node.Entry) {
    let name = entry.name
    if let key = keys.first(where: { $0.name == name }) {
      values[key.name] = (entry.key, entry.value)
    } else if let key = keys.first(where: { $0.formerly.contains(name) }) {
      if node[key.name] != nil {
        diagnostics.error(
          entry.key.place, "'\(name)' is the old name of '\(key.name)', which stands here too", help: "delete '\(name)'", code: .outdated)
      } else {
        diagnostics.warning(entry.key.place, "'\(name)' is now called '\(key.name)'", help: "write '\(key.name)'", code: .outdated)
        values[key.name] = (entry.key, entry.value)
      }
    } else if let key = keys.first(where: { $0.insteadOf.contains(name) }) {
      diagnostics.error(
        entry.key.place, "unknown key \(Diagnostic.quoted(name)) in \(what)", help: "here it is called '\(key.name)' (\(key.summary))",
        code: .unknownKey)
    } else if let instead = elsewhere[name] {
      diagnostics.error(entry.key.place, "unknown key \(Diagnostic.quoted(name)) in \(what)", help: instead, code: .unknownKey)
    } else if let (outer, inner) = within(name) {
      diagnostics.error(
        entry.key.place, "unknown key \(Diagnostic.quoted(name)) in \(what)",
        help: "it belongs within '\(outer)': write \(outer): {\(inner.name): \(inner.written)}", code: .unknownKey)
    } else {
      let meant = nearest(to: name, among: keys.map(\.name)).map { "did you mean '\($0)'? " } ?? ""
      diagnostics.error(
        entry.key.place, "unknown key \(Diagnostic.quoted(name)) in \(what)",
        help: "\(meant)known: \(keys.map(\.name).joined(separator: ", "))", code: .unknownKey)
    }
  }

  /// The key of a mapping in this one that bears the name, and the key that holds it.
  private func within(_ name: String) -> (outer: String, inner: Key)? {
    for key in keys {
      if case .mapping(let inner) = key.kind, let found = inner.first(where: { $0.name == name }) { return (key.name, found) }
    }
    return nil
  }

  /// Whether the key stands there, whatever its value.
  public func has(_ name: String) -> Bool { values[name] != nil }

  /// Warns of keys that change nothing beside what else stands here.
  /// - Parameter reason: why, and what decides instead.
  public func idle(_ names: [String], _ reason: String) {
    for name in names where has(name) { diagnostics.warning(keyPlace(name), "'\(name)' changes nothing here", help: reason, code: .idle) }
  }

  /// The value of a key as it stands.
  public func node(_ name: String) -> Node? {
    assert(keys.contains { $0.name == name }, "'\(name)' is read but not declared in \(what)")
    return values[name]?.value
  }

  /// Where the value of a key stands; where it is left out, where the mapping begins.
  public func place(_ name: String) -> Node.Place {
    values[name]?.value.place ?? node.place.start
  }

  /// Where the key itself stands; where it is left out, where the mapping begins.
  public func keyPlace(_ name: String) -> Node.Place {
    values[name]?.key.place ?? node.place.start
  }

  /// The declaration of a key.
  public func declared(_ name: String) -> Key { keys.first { $0.name == name } ?? Key(name, .any, "") }

  /// Text without blanks around it.
  public func text(_ name: String) -> String? { node(name).flatMap { diagnostics.text($0, "'\(name)'", example: declared(name).written) } }

  /// Lower case letters, digits, `-` and `_`.
  public func identifier(_ name: String) -> String? { node(name).flatMap { diagnostics.identifier($0, "'\(name)'") } }

  /// A whole number within the range that the key declares.
  public func integer(_ name: String) -> Int? {
    node(name).flatMap { diagnostics.integer($0, "'\(name)'", in: declared(name).range, example: declared(name).written) }
  }

  /// A number within the range that the key declares.
  public func number(_ name: String) -> Double? {
    node(name).flatMap { diagnostics.number($0, "'\(name)'", in: declared(name).range, example: declared(name).written) }
  }

  /// `true`/`yes`/`on` or `false`/`no`/`off`.
  public func flag(_ name: String) -> Bool? { node(name).flatMap { diagnostics.flag($0, "'\(name)'") } }

  /// One of the words that the key declares.
  /// - Parameter hints: words of elsewhere, and ours for them.
  public func choice(_ name: String, hints: [String: String] = [:]) -> String? {
    guard case .choice(let words) = declared(name).kind else { return nil }
    return node(name).flatMap { diagnostics.choice($0, "'\(name)'", of: words, hints: hints) }
  }

  /// One text, or a list of them; `nil` if the key is left out. Items that are no text are reported and left out.
  public func texts(_ name: String) -> [String]? {
    node(name).map { _ in textNodes(name).compactMap { diagnostics.text($0, "an item of '\(name)'") } }
  }

  /// The nodes of `texts`, for diagnostics of single items.
  public func textNodes(_ name: String) -> [Node] {
    guard let node = node(name) else { return [] }
    if node.text != nil, !node.isEmpty, case .either = declared(name).kind { return [node] }
    return diagnostics.items(node, "'\(name)'", example: declared(name).written)
  }

  /// The items of a list; a value that is no list is reported.
  public func nodes(_ name: String) -> [Node] {
    node(name).map { diagnostics.items($0, "'\(name)'", example: declared(name).written) } ?? []
  }

  /// The keys of a mapping within this one.
  /// - Parameter what: what it describes; `'agreed'` if left out.
  public func fields(_ name: String, of what: String? = nil) -> Fields? {
    guard let node = node(name) else { return nil }
    return Fields(node, of: what ?? "'\(name)'", keys: declared(name).kind.nested, diagnostics)
  }

  /// A list of mappings.
  /// - Parameter what: what an item describes: `a party`.
  public func list(_ name: String, of what: String) -> [Fields] {
    nodes(name).map { Fields($0, of: what, keys: declared(name).kind.nested, diagnostics) }
  }

  /// A mapping with free names.
  public func table(_ name: String) -> [Node.Entry] {
    guard let node = node(name) else { return [] }
    if let entries = node.entries { return entries }
    diagnostics.mismatch(node, "'\(name)'", "keys with values", help: "write it as \(declared(name).written)")
    return []
  }

  /// A value that a function of another target reads from its text: durations, dates.
  /// - Parameters:
  ///   - kind: what it should be, if the declared kind does not say it well: `a working day`.
  ///   - read: gives the value, or what is wrong and what to write instead.
  public func value<Value>(_ name: String, as kind: String? = nil, _ read: (String) -> Reading<Value>) -> Value? {
    node(name).flatMap { diagnostics.value($0, "'\(name)'", kind ?? declared(name).kind.title, example: declared(name).written, read) }
  }
}

/// What reading a text gave.
public enum Reading<Value> {
  case value(Value)
  /// The text is no such value. `help` says what to write; empty: the key's example is offered.
  case wrong(help: String)
}

extension Diagnostics {
  /// Reads a scalar with a function; what is wrong is reported in the usual words.
  public func value<Value>(_ node: Node, _ name: String, _ kind: String, example: String, _ read: (String) -> Reading<Value>) -> Value? {
    guard let text = node.text, !node.isEmpty else {
      mismatch(node, name, kind, help: "write it as \(example)")
      return nil
    }
    switch read(text) {
    case .value(let value): return value
    case .wrong(let help):
      mismatch(node, name, kind, help: help.isEmpty ? "write it as \(example)" : help)
      return nil
    }
  }
}

extension Key.Kind {
  /// The keys of the mapping, of the items of the list, or of the first mapping among several kinds.
  public var nested: [Key] {
    switch self {
    case .mapping(let keys): keys
    case .list(let kind), .table(let kind): kind.nested
    case .either(let kinds): kinds.map(\.nested).first { !$0.isEmpty } ?? []
    default: []
    }
  }
}
