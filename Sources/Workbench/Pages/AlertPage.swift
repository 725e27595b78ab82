import Alerts
import Authoring
import Events
import Harbinger
import Ledger
import Output
import Reports
import Store

extension Route {
  /// One alert, with everything that it stands on.
  static let alert = Route.get("a/*/alerts/*") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    let page = AlertPage(
      try reading.alert(visit.names[1]), reading, signer: await visit.shelf.signer, form: visit.room.form, preview: nil,
      request: visit.request)
    return await visit.page(page.alert.title, alliance: reading, page, by: AlertPage.template)
  }

  /// An alert is left out of the list for a while, or it is shown what that would hide.
  static let mute = Route.post("a/*/alerts/*/mute") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let alert = try reading.alert(visit.names[1])
    let muting = try Muting(
      alert, in: reading.judged.judgement, until: visit.request.text("until"), why: visit.request.text("why"), by: visit.request.text("by"),
      today: reading.alliance.zone.day(of: visit.shelf.world.clock()), isLong: false, allianceFile: reading.file)
    // Written is what was shown: another length of time is shown first.
    guard visit.request.text("do") == "write", visit.request.text("shown") == "\(muting.last)" else {
      let page = AlertPage(
        alert, reading, signer: await visit.shelf.signer, form: visit.room.form, preview: muting, request: visit.request)
      return await visit.page(page.alert.title, alliance: reading, page, by: AlertPage.template)
    }
    try muting.write(command: "workbench", at: visit.shelf.world.clock())
    if let state = visit.shelf.state {
      try? state.add(
        of: reading.alliance.id,
        recording: AuditEntry(
          .mute, alliance: reading.alliance.id, what: "alert=\(alert.id) rule=\(alert.rule) until=\(muting.last)", by: muting.by,
          why: muting.why), at: visit.shelf.world.clock())
    }
    await visit.shelf.note("Muted up to \(muting.last): \(muting.told).", by: muting.by)
    return .seeOther("/a/\(reading.alliance.id)")
  }
}

/// One alert on a page of its own.
struct AlertPage {
  let alliance: String
  let alert: AlertPart
  let rule: String
  let records: [Record]
  let hasRecords: Bool
  let said: [String]
  let signer: String
  let form: String
  let until: String
  let why: String
  let hasPreview: Bool
  let shown: String
  let canJudge: Bool
  let words: [String]
  let preview: String
  let hidden: [String]

  /// A piece of evidence that can be looked at.
  struct Record {
    let href: String
    let number: Int
    let text: String
  }

  init(_ alert: Alert, _ reading: Reading, signer: String, form: String, preview: Muting?, request: Request) {
    let all = reading.report.judgement.alerts
    alliance = reading.alliance.id
    self.alert = AlertPart(alert, rank: (all.firstIndex { $0.id == alert.id } ?? 0) + 1, of: reading.report, number: 1)
    rule = alert.rule
    let names = Dictionary(uniqueKeysWithValues: reading.alliance.parties.map { ($0.id, $0.name) })
    records = alert.evidence.enumerated().map { index, item in
      Record(
        href: "/a/\(reading.alliance.id)/alerts/\(alert.id)/records/\(index + 1)", number: index + 1,
        text: "\(item.day), \(names[item.party] ?? "no party"): \(item.role)")
    }
    hasRecords = !records.isEmpty
    said = Verdicts.said(of: alert.id, reading.ledger)
    (self.signer, self.form) = (request.text("by").isEmpty ? signer : request.text("by"), form)
    (until, why) = (request.text("until").isEmpty ? "30d" : request.text("until"), request.text("why"))
    hasPreview = preview != nil
    shown = preview.map { "\($0.last)" } ?? ""
    canJudge = reading.ledger.entry(alert.id) != nil
    words = Verdict.Word.allCases.map(\.rawValue)
    self.preview = preview.map { "Up to \($0.last) it would hide \($0.told):" } ?? ""
    hidden = preview?.hidden.map { "\($0.title)\($0.parties.between)" } ?? []
  }

  static let template = """
    <p><a href="/a/{{alliance}}">The list</a></p>
    {{#said}}
    <p class="note">{{.}}</p>
    {{/said}}
    <ol class="alerts">
    {{#alert}}
    \(PageTemplate.alert.replacing("h4", with: "h2").replacing("h5", with: "h3"))
    {{/alert}}
    </ol>
    {{#canJudge}}
    <form method="post" action="/a/{{alliance}}/alerts/{{#alert}}{{id}}{{/alert}}/verdict" class="verdict" aria-label="Verdict">
    <input type="hidden" name="form" value="{{form}}" />
    <label>What it was worth, as <input name="by" value="{{signer}}" required size="12" /></label>
    {{#words}}<button name="word" value="{{.}}">{{.}}</button> {{/words}}
    </form>
    {{/canJudge}}
    {{#hasRecords}}
    <section aria-labelledby="records">
    <h2 id="records">The records</h2>
    <details>
    <summary>Look at what it stands on, people and numbers taken out</summary>
    <ol>
    {{#records}}
    <li><a href="{{href}}">{{text}}</a></li>
    {{/records}}
    </ol>
    </details>
    </section>
    {{/hasRecords}}
    <section aria-labelledby="next">
    <h2 id="next">If it is noise</h2>
    <p>Change the rule, and see first what else would go: <a href="/a/{{alliance}}/rules/{{rule}}">{{rule}}</a>. Or leave this one out of the list for a while:</p>
    <form method="post" action="/a/{{alliance}}/alerts/{{#alert}}{{id}}{{/alert}}/mute#next" class="stacked">
    <input type="hidden" name="form" value="{{form}}" />
    <label>How long, or up to which day <input name="until" value="{{until}}" required /></label>
    <label>Why it need not be told <input name="why" value="{{why}}" required /></label>
    <label>Who decided it: a role, or both parties <input name="by" value="{{signer}}" required /></label>
    <p><button name="do" value="preview">Show what it would hide</button> {{#hasPreview}}<input type="hidden" name="shown" value="{{shown}}" /><button name="do" value="write">Mute</button>{{/hasPreview}}</p>
    {{#hasPreview}}
    <div role="status">
    <p>{{preview}}</p>
    <ul>
    {{#hidden}}
    <li>{{.}}</li>
    {{/hidden}}
    </ul>
    </div>
    {{/hasPreview}}
    </form>
    </section>
    """
}
