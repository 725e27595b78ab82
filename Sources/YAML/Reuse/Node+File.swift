extension Node {
  /// The same value with every place naming the file in which it stands, so that it may be used within another file.
  /// What names a file already keeps it.
  public func named(after path: String) -> Node {
    var copy = self
    if copy.place.path == nil { copy.place.path = path }
    switch value {
    case .scalar: break
    case .sequence(let items): copy.value = .sequence(items.map { $0.named(after: path) })
    case .mapping(let entries):
      copy.value = .mapping(entries.map { Entry(key: $0.key.named(after: path), value: $0.value.named(after: path)) })
    }
    return copy
  }

  /// A plain text where another value stood.
  public static func text(_ text: String, at place: Place) -> Node { Node(.scalar(text, plain: false), at: place) }
}
