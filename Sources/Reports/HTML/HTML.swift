import Mustache

extension ReportFormat {
  /// A page for both partners.
  public static let html = ReportFormat(
    id: "html", summary: "For both partners, on a screen or on paper: one self-contained page with evidence and charts, without scripts."
  ) { reports, _ in
    PageTemplate.rendered(Page(reports))
  }
}

/// The template of the page, put together from its parts.
///
/// All stand in one text and none is a partial: a partial would fall back to an escaping that looks at characters, not at what they are made of.
enum PageTemplate {
  /// The page; empty only if a template cannot be parsed, which a test would tell.
  static func rendered(_ page: Page) -> String {
    MustacheContentTypes.register(PageEscaping(), named: PageEscaping.name)
    guard let template = try? MustacheTemplate(string: text) else { return "" }
    return template.render(page)
  }

  /// Everything from the first byte to the last.
  private static let text = "{{% CONTENT_TYPE: \(PageEscaping.name)}}\(PageTemplate.frame)"
}
