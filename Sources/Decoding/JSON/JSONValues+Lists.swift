extension JSONValues {
  /// The strings and numbers in a list.
  public func strings(_ field: Int) -> [String] {
    guard type(field) == .array else { return [] }
    return lend(field) { list in
      var strings: [String] = []
      _ = JSONValues.itself.read(list.extracting(1..<max(1, list.count - 1)), lines: false) { item, _ in
        if item.type(0) == .string || item.type(0) == .number { strings.append(item.string(0)) }
      }
      return strings
    }
  }

  /// Reads the objects in a list; `body` is called for each.
  public func elements(_ field: Int, _ fields: JSONPathList, _ body: (JSONValues) -> Void) {
    guard type(field) == .array else { return }
    lend(field) { list in _ = fields.read(list.extracting(1..<max(1, list.count - 1)), lines: false) { item, _ in body(item) } }
  }

  /// How many objects a list holds.
  public func count(_ field: Int) -> Int {
    var count = 0
    elements(field, JSONValues.nothing) { _ in count += 1 }
    return count
  }

  private static let nothing = JSONPathList([])
  private static let itself = JSONPathList([""])
}
