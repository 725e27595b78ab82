/// One way to write comparisons.
public struct ComparisonFormat: Sendable {
  /// The word after `--format`.
  public var id: String
  /// Takes the columns of a terminal.
  public var render: @Sendable (_ comparisons: [Comparison], _ width: Int) -> String

  /// All formats, the default first.
  public static let all = [
    ComparisonFormat(id: "text") { comparisons, width in comparisons.map { $0.text(width: width) }.joined(separator: "\n") },
    ComparisonFormat(id: "json") { comparisons, _ in Comparison.json(comparisons) },
  ]
}
