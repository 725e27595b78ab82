import Harbinger
import Reports

extension Route {
  /// How an alliance has gone: contact, replies, signals, balances, coverage; and what stands behind its judgement.
  static let course = Route.get("a/*/course") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    return await visit.page(
      "How \(reading.alliance.id) has gone", alliance: reading, here: "course", AlliancePart(reading.report, number: 1),
      by: CoursePage.template)
  }
}

/// The course of an alliance, by the same template as the report.
enum CoursePage {
  static let template = """
    <p class="who">{{parties}}</p>
    {{^hasCourse}}
    <p>Nothing was read that could be shown week by week.</p>
    {{/hasCourse}}
    {{#hasCourse}}
    \(PageTemplate.course.replacing("h3", with: "h2").replacing("h4", with: "h3"))
    {{/hasCourse}}
    \(PageTemplate.behind.replacing("h3", with: "h2").replacing("h4", with: "h3"))
    """
}
