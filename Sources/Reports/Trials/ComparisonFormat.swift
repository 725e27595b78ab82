extension TextFormat<[Comparison]> {
  /// The ways to write comparisons.
  public static var all: [Self] {
    [
      Self("text") { comparisons, width in comparisons.map { $0.text(width: width) }.joined(separator: "\n") },
      Self("json") { comparisons, _ in Comparison.json(comparisons) },
    ]
  }
}
