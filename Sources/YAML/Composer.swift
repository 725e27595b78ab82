/// Builds nodes from the events of the parser, within the limits.
struct Composer: ~Copyable {
  /// What is wrong with the document, although it could be read.
  private(set) var diagnostics: [Diagnostic] = []
  private var parser: Parser
  private let path: String
  private let limits: Document.Limits
  private var nodes = 0
  private var copied = 0
  private var anchors: [String: Tree] = [:]

  /// A node with its size, so that copying it can be paid for beforehand.
  private struct Tree {
    var node: Node
    /// Nodes in it, itself included.
    var count = 1
    /// Lists and mappings within each other, itself included.
    var height = 0
  }

  init(_ bytes: [UInt8], path: String, limits: Document.Limits) throws(Diagnostic) {
    self.parser = try Parser(bytes, path: path)
    self.path = path
    self.limits = limits
  }

  /// The value of the one document of the stream.
  /// - Throws: broken syntax, a limit that is passed, an empty file.
  mutating func document() throws(Diagnostic) -> Node {
    _ = try parser.next()
    guard try parser.next().kind == .documentStart else {
      throw Diagnostic(path: path, message: "the file is empty", help: "it must hold at least one 'key: value'", code: .syntax)
    }
    let root = try tree(from: parser.next(), depth: 0).node
    _ = try parser.next()
    let more = try parser.next()
    if more.kind == .documentStart {
      report(
        Node.Place(line: more.place.line, column: more.place.column), "a second document begins here, and is not read",
        "put it in a file of its own, or delete the '---'")
    }
    return root
  }

  private mutating func report(_ place: Node.Place, _ message: String, _ help: String) {
    diagnostics.append(Diagnostic(path: path, at: place, message: message, help: help, code: .syntax))
  }

  private func refusal(_ place: Node.Place, _ message: String, _ help: String) -> Diagnostic {
    Diagnostic(path: path, at: place, message: message, help: help, code: .syntax)
  }

  /// The node that begins with an event; reads up to its end.
  private mutating func tree(from event: Parser.Event, depth: Int) throws(Diagnostic) -> Tree {
    if event.kind == .alias { return try copy(event, depth: depth) }
    try spend(1, at: event.place)
    if !event.tag.isEmpty {
      report(event.place, "'!' begins a tag, and tags are not used here", "delete the tag; put text that begins with '!' in quotes")
    }
    var tree = Tree(node: Node(.scalar(event.text, plain: event.plain), at: event.place))
    switch event.kind {
    case .scalar:
      if event.text.unicodeScalars.contains(where: { $0.value < 0x20 && $0.value != 0x09 && $0.value != 0x0a || $0.value == 0x7f }) {
        report(event.place, "the text holds a control character, written as an escape", "delete it")
      }
    case .sequenceStart, .mappingStart:
      guard depth < limits.depth else {
        throw refusal(event.place, "more than \(limits.depth) lists and mappings stand within each other", "nest less deeply")
      }
      tree = event.kind == .sequenceStart ? try sequence(event, depth: depth + 1) : try mapping(event, depth: depth + 1)
    default: throw refusal(event.place, "a value is missing here", "write one")
    }
    if !event.anchor.isEmpty { anchors[event.anchor] = tree }
    return tree
  }

  private mutating func sequence(_ start: Parser.Event, depth: Int) throws(Diagnostic) -> Tree {
    var items: [Node] = []
    var tree = Tree(node: Node(.sequence([]), at: start.place), height: 1)
    var event = try parser.next()
    while event.kind != .sequenceEnd {
      let item = try self.tree(from: event, depth: depth)
      tree.count += item.count
      tree.height = max(tree.height, item.height + 1)
      items.append(item.node)
      event = try parser.next()
    }
    tree.node = Node(.sequence(items), at: extent(start, last: items.last, end: event))
    return tree
  }

  private mutating func mapping(_ start: Parser.Event, depth: Int) throws(Diagnostic) -> Tree {
    var entries: [Node.Entry] = []
    var tree = Tree(node: Node(.mapping([]), at: start.place), height: 1)
    var lines: [String: Int] = [:]
    var event = try parser.next()
    while event.kind != .mappingEnd {
      let key = try self.tree(from: event, depth: depth)
      let value = try self.tree(from: parser.next(), depth: depth)
      event = try parser.next()
      tree.count += key.count + value.count
      tree.height = max(tree.height, value.height + 1)
      guard case .scalar(let name, let plain) = key.node.value else {
        report(key.node.place, "a key must be a word, and not \(key.node.shape)", "put text that begins with a bracket or brace in quotes")
        continue
      }
      if name == "<<", plain {
        report(key.node.place, "'<<' (merging of mappings) is not supported", "write the keys out")
      } else if name.isEmpty {
        report(key.node.place, "a key is missing before ':'", "write one, or put the text in quotes")
      } else if let line = lines[name] {
        report(key.node.place, "the key \(Diagnostic.quoted(name)) stands here twice, first in line \(line)", "delete one of the two")
      } else {
        lines[name] = key.node.place.line
        entries.append(Node.Entry(key: key.node, value: value.node))
      }
    }
    tree.node = Node(.mapping(entries), at: extent(start, last: entries.last?.value, end: event))
    return tree
  }

  /// From the start to the closing bracket; without brackets to the end of the last value, since libyaml's end is the next token.
  private func extent(_ start: Parser.Event, last: Node?, end: Parser.Event) -> Node.Place {
    let stop = start.flow ? end.place : last?.place ?? start.place
    return Node.Place(line: start.place.line, column: start.place.column, endLine: stop.endLine, endColumn: stop.endColumn)
  }

  /// A copy of the node that an alias names.
  private mutating func copy(_ event: Parser.Event, depth: Int) throws(Diagnostic) -> Tree {
    guard let tree = anchors[event.anchor] else {
      throw refusal(
        event.place, "'*\(event.anchor)' refers to nothing: no '&\(event.anchor)' ends before it", "put text that begins with '*' in quotes"
      )
    }
    copied += tree.count
    guard copied <= limits.copiedNodes else {
      throw refusal(
        event.place, "the aliases ('*') of this file copy more than \(limits.copiedNodes) values", "write them out, or use fewer")
    }
    guard depth + tree.height <= limits.depth else {
      throw refusal(event.place, "more than \(limits.depth) lists and mappings stand within each other", "nest less deeply")
    }
    try spend(tree.count, at: event.place)
    return tree
  }

  private mutating func spend(_ count: Int, at place: Node.Place) throws(Diagnostic) {
    nodes += count
    guard nodes <= limits.nodes else { throw refusal(place, "the file holds more than \(limits.nodes) values", "split it") }
  }
}
