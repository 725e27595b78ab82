import Alerts
import Events
import Harbinger
import Rules
import Store

extension Route {
  /// A piece of evidence as it stands in its source, people and numbers taken out.
  static let record = Route.get("a/*/alerts/*/records/*") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    let alert = try reading.alert(visit.names[1])
    guard let number = Int(visit.names[2]) else { throw Stop(.usage, "'\(visit.names[2])' is no number of a record") }
    let shown = try ShownEvidence(alert, number: number, reading.judged, full: false)
    let page = RecordPage(alert, number, reading, shown)
    return await visit.page("Record \(number) of \(alert.evidence.count)", alliance: reading, page, by: RecordPage.template)
  }
}

/// One record.
struct RecordPage {
  let alliance: String
  let id: String
  let title: String
  let text: String
  let before: [String]
  let after: [String]

  init(_ alert: Alert, _ number: Int, _ reading: Reading, _ shown: ShownEvidence) {
    alliance = reading.alliance.id
    (id, title) = (alert.id, alert.title)
    text = shown.rendered
    let base = "/a/\(reading.alliance.id)/alerts/\(alert.id)/records/"
    before = number > 1 ? ["\(base)\(number - 1)"] : []
    after = number < alert.evidence.count ? ["\(base)\(number + 1)"] : []
  }

  static let template = """
    <p>Of <a href="/a/{{alliance}}/alerts/{{id}}">{{title}}</a>. People, addresses and numbers are taken out; to see them takes a reason and is written down: <code>harbinger show --full --why</code>.</p>
    <pre class="plain" dir="auto" tabindex="0" aria-label="The record">{{text}}</pre>
    <p>{{#before}}<a href="{{.}}">The one before</a> {{/before}}{{#after}}<a href="{{.}}">The next</a>{{/after}}</p>
    """
}
