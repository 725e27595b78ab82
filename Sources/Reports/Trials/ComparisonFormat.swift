extension TextFormat<Comparisons> {
  /// The ways to write comparisons.
  public static var all: [Self] {
    [
      Self("text") { comparisons, width in
        (comparisons.alliances.map { $0.text(width: width) } + (comparisons.net.map { [$0.text(width: width)] } ?? [])).joined(
          separator: "\n")
      },
      Self("json") { comparisons, _ in comparisons.json },
    ]
  }
}
