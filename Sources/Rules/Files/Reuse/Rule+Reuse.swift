import YAML

extension Rule {
  /// The keys of a rule file with everything put together: includes, then what the alliance overrides, then named lists.
  /// - Returns: the mapping, and the changes of the override that concern this rule.
  static func assembled(
    _ document: Document, lists: NamedLists, override: Override, _ diagnostics: Diagnostics
  ) -> (root: Node, changes: [Override.Change]) {
    var root = lists.expanded(document.included(diagnostics), diagnostics)
    let ids = ([root["id"]] + (root["formerly"]?.items ?? [root["formerly"]])).compactMap { $0?.text }
    let changes = override.changes(of: ids.map { .rule($0) })
    for change in changes {
      root = change.edit.applied(to: root, of: "the rule '\(ids.first ?? "")'", fixed: Override.fixed, diagnostics)
    }
    return (root, changes)
  }

  /// Where the rule says a word: its id, an item of its circle.
  func place(of word: String) -> Node.Place {
    func find(_ node: Node) -> Node.Place? {
      if node.text == word { return node.place }
      return (node.items ?? node.entries?.map(\.value))?.lazy.compactMap(find).first
    }
    return ["id", "formerly", "of"].lazy.compactMap { self.node[$0].flatMap(find) }.first ?? .file
  }
}
