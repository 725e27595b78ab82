extension Fields {
  /// The items of a list of sentences; one that looks like the rest of the one before it, cut off at a comma, is told.
  ///
  /// In `[words about things, such as a network]` the comma ends an item, whatever its author meant. Where it was not meant to, the second part begins with a word that joins it to the first;
  /// nothing else tells the two apart, so that a list on several lines, or an item in quotes, is taken as it stands.
  public func sentences(_ name: String) -> [String]? {
    let items = node(name)?.items ?? []
    // In a list with dashes, whose items stand below one another, a comma cuts nothing.
    let hasCommas = Set(items.map(\.place.column)).count > 1
    for (before, item) in zip(items, items.dropFirst()) where hasCommas {
      guard case .scalar(let text, plain: true) = item.value, case .scalar(let first, plain: true) = before.value,
        let word = Fields.joining.first(where: { text.hasPrefix("\($0) ") })
      else { continue }
      diagnostics.warning(
        item.place, "an item of '\(name)' begins with '\(word)': it looks cut off at the comma before it",
        help: "put the whole sentence in quotes: \"\(first), \(text)\"; or this item alone, if it is one of its own")
    }
    return texts(name)
  }

  /// Words that join what follows to what stands before.
  private static let joining = [
    "although", "and", "as well as", "because", "but", "e.g.", "especially", "even if", "even though", "for example", "for instance",
    "i.e.", "including", "namely", "nor",
    "or", "rather than", "so that", "such as", "though", "unless", "where", "whereas", "which", "while", "who", "whom", "whose",
  ]
}
