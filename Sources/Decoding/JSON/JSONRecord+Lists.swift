extension JSONRecord {
  /// The strings and numbers in a list.
  package func strings(_ field: Int) -> [String] {
    guard type(field) == .array else { return [] }
    return lend(field) { list in
      var strings: [String] = []
      _ = JSONRecord.itself.read(list.extracting(1..<max(1, list.count - 1)), lines: false) { item, _ in
        if item.type(0) == .string || item.type(0) == .number { strings.append(item.string(0)) }
      }
      return strings
    }
  }

  /// Reads the objects in a list; `body` is called for each.
  package func elements(_ field: Int, _ fields: JSONFields, _ body: (JSONRecord) -> Void) {
    guard type(field) == .array else { return }
    lend(field) { list in _ = fields.read(list.extracting(1..<max(1, list.count - 1)), lines: false) { item, _ in body(item) } }
  }

  private static let itself = JSONFields([""])
}
