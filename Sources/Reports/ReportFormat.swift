/// One way to write a report.
///
/// A new output is one new file in `Reports/` and one line in `all`.
public struct ReportFormat: Sendable {
  /// The word after `--format`.
  public var id: String
  /// Whom it is for, in one plain sentence.
  public var summary: String
  /// The reports of all alliances of a run as one text: of one alone it is that report, of several one valid document.
  public var render: @Sendable (_ reports: [Report], _ options: RenderOptions) -> String

  public init(id: String, summary: String, render: @escaping @Sendable ([Report], RenderOptions) -> String) {
    self.id = id
    self.summary = summary
    self.render = render
  }

  /// All formats, the default first.
  public static let all: [ReportFormat] = [.text, .json, .ndjson, .csv, .markdown, .html]

  /// The reports as one text, 80 columns wide and without colours.
  public func render(_ reports: [Report]) -> String { render(reports, RenderOptions()) }
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
