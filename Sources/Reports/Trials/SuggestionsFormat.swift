extension TextFormat<Suggestions> {
  /// The ways to write suggestions.
  public static var all: [Self] {
    [
      Self("text") { suggestions, width in suggestions.text(width: width) },
      Self("json") { suggestions, _ in suggestions.json },
    ]
  }
}
