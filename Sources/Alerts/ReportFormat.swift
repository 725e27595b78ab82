/// One way to write a report.
///
/// A new output is one new file in `Reports/` and one line in `all`.
public struct ReportFormat: Sendable {
  /// The word after `--format`.
  public var id: String
  /// Whom it is for, in one plain sentence.
  public var summary: String
  public var render: @Sendable (_ report: Report, _ options: RenderOptions) -> String
  /// Puts the reports of several alliances together.
  private var together: @Sendable ([String]) -> String

  public init(
    id: String, summary: String, together: @escaping @Sendable ([String]) -> String = { $0.joined(separator: "\n") },
    render: @escaping @Sendable (Report, RenderOptions) -> String
  ) {
    self.id = id
    self.summary = summary
    self.render = render
    self.together = together
  }

  /// The reports of all alliances of a run as one text: of one alone it is that report, of several one valid document.
  public func joined(_ reports: [String]) -> String { reports.count == 1 ? reports[0] : together(reports) }

  /// All formats, the default first.
  public static let all: [ReportFormat] = [.text, .json, .ndjson]
}

/// How a report meets its reader.
public struct RenderOptions: Hashable, Sendable {
  /// Columns of a terminal.
  public var width: Int
  /// Whether colours may be used: only on a terminal, and never with NO_COLOR.
  public var colour: Bool

  public init(width: Int = 80, colour: Bool = false) {
    self.width = max(40, width)
    self.colour = colour
  }
}
