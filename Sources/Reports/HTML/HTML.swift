import Mustache

extension ReportFormat {
  /// A page for both partners.
  public static let html = ReportFormat(
    id: "html", summary: "For both partners, on a screen or on paper: one self-contained page with evidence and charts, without scripts."
  ) { reports, _ in
    PageTemplate.rendered(Page(reports))
  }
}

/// The templates of the pages, put together from their parts.
///
/// All stand in one text and none is a partial: a partial would fall back to an escaping that looks at characters, not at what they are made of.
package enum PageTemplate {
  /// The page of a scan.
  static func rendered(_ page: Page) -> String { rendered(page, by: PageTemplate.page) }

  /// The page of a history.
  static func rendered(_ page: HistoryPage) -> String { rendered(page, by: PageTemplate.history) }

  /// The page of a backtest.
  static func rendered(_ page: BacktestPage) -> String { rendered(page, by: PageTemplate.backtest) }

  /// A page from its first byte to its last; empty only if its template cannot be parsed, which a test would tell.
  package static func rendered(_ values: Any, by text: String) -> String {
    MustacheContentTypes.register(PageEscaping(), named: PageEscaping.name)
    guard let template = try? MustacheTemplate(string: "{{% CONTENT_TYPE: \(PageEscaping.name)}}\(text)") else { return "" }
    return template.render(values)
  }
}
