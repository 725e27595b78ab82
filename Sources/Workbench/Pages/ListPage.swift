import Alerts
import Harbinger
import Ledger
import Output
import Reports
import Rules

extension Route {
  /// The ranked list of an alliance.
  static let list = Route.get("a/*") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    let page = await ListPage(reading, visit.request, canJudge: visit.shelf.state != nil, signer: visit.shelf.signer, form: visit.room.form)
    return await visit.page("Warnings of \(reading.alliance.id)", alliance: reading, page, by: ListPage.template)
  }

  /// The exports are read anew.
  static let readAgain = Route.post("a/*/read") { visit throws(Stop) in
    _ = try await visit.desk().readAgain()
    await visit.shelf.note("The exports were read again.", by: "")
    return .seeOther("/a/\(visit.names[0])")
  }
}

/// The ranked list, as far as filters let it through.
struct ListPage {
  let alliance: String
  let parties: String
  let judged: String
  let purpose: String
  let summary: String
  let conditions: [Remark]
  let hasConditions: Bool
  let remarks: [String]
  let hasRemarks: Bool
  let strengths: [Choice]
  let rules: [Choice]
  let sides: [Choice]
  let isFiltered: Bool
  let shown: String
  let alerts: [Item]
  let nothing: [String]
  let hidden: [String]
  let canJudge: Bool
  let form: String
  let signer: String
  let noState: [String]

  struct Remark {
    let kind: String
    let text: String
  }

  /// An option of a filter.
  struct Choice {
    let value: String
    let text: String
    let isChosen: Bool
  }

  struct Item {
    let id: String
    let alliance: String
    let rank: Int
    let title: String
    let between: String
    let strength: String
    let severity: Int
    let points: String
    let state: String
    let sentence: String
    let isBelow: Bool
    let said: [String]
    let canJudge: Bool
    let signer: String
    let form: String
    let words: [String]
  }

  init(_ reading: Reading, _ request: Request, canJudge: Bool, signer: String, form: String) {
    let judgement = reading.report.judgement
    let part = AlliancePart(reading.report, number: 1)
    alliance = reading.alliance.id
    (parties, judged, purpose) = (part.parties, part.judged, part.purpose)
    summary = part.summary
    conditions = part.conditions.map { Remark(kind: $0.kind, text: $0.text) }
    hasConditions = !conditions.isEmpty
    (remarks, hasRemarks) = (reading.remarks, !reading.remarks.isEmpty)
    let (strength, rule, side) = (request.text("strength"), request.text("rule"), request.text("party"))
    func choices(_ all: [(String, String)], _ chosen: String, any: String) -> [Choice] {
      [Choice(value: "", text: any, isChosen: chosen.isEmpty)] + all.map { Choice(value: $0.0, text: $0.1, isChosen: $0.0 == chosen) }
    }
    strengths = choices(Strength.allCases.reversed().map { ($0.name, $0.name) }, strength, any: "any strength")
    let titles = Dictionary(judgement.alerts.map { ($0.rule, $0.title) }) { first, _ in first }
    rules = choices(titles.keys.sorted().map { ($0, "\($0): \(titles[$0] ?? "")") }, rule, any: "any rule")
    sides = choices(reading.alliance.parties.sorted { $0.id < $1.id }.map { ($0.id, $0.name) }, side, any: "any party")
    isFiltered = !(strength + rule + side).isEmpty
    let above = Set(judgement.aboveLine.map(\.id))
    let kept = judgement.alerts.enumerated().filter { _, alert in
      (strength.isEmpty || alert.strength.name == strength) && (rule.isEmpty || alert.rule == rule)
        && (side.isEmpty || alert.parties.contains { $0.id == side })
    }
    shown = isFiltered ? "\(kept.count) of \(judgement.alerts.count)" : ""
    alerts = kept.map { position, alert in
      Item(
        id: alert.id, alliance: reading.alliance.id, rank: position + 1, title: alert.title, between: alert.parties.between,
        strength: alert.strength.name, severity: alert.severity, points: Wrapping.points(alert.score.points),
        state: alert.state(on: judgement.day), sentence: alert.sentence, isBelow: !above.contains(alert.id),
        said: Verdicts.said(of: alert.id, reading.ledger), canJudge: canJudge && reading.ledger.entry(alert.id) != nil, signer: signer,
        form: form, words: Verdict.Word.allCases.map(\.rawValue))
    }
    nothing = alerts.isEmpty ? [isFiltered ? "Nothing in the list is so." : "No warning stands in the list."] : []
    hidden =
      judgement.suppressed.isEmpty
      ? []
      : ["\(counted(judgement.suppressed.count, "warning")) hidden by a mute, an exception or a stronger warning; the override says which."]
    self.canJudge = canJudge
    noState =
      canJudge
      ? []
      : [
        "Verdicts hang on the state of nightly runs: to give them here, the workbench is started with a portfolio, or with the folder of that state."
      ]
    (self.form, self.signer) = (form, signer)
  }

  static let template = """
    <p class="who">{{parties}}</p>
    <p>{{judged}} {{purpose}}</p>
    {{#hasConditions}}
    <section class="conditions" aria-labelledby="before">
    <h2 class="kicker" id="before">Before you read on</h2>
    <ul>
    {{#conditions}}
    <li><strong>{{kind}}:</strong> {{text}}.</li>
    {{/conditions}}
    </ul>
    </section>
    {{/hasConditions}}
    <p class="summary">In short: {{summary}}.</p>
    <form method="get" action="/a/{{alliance}}" class="filters" aria-label="Filters">
    <label>Strength <select name="strength">{{#strengths}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/strengths}}</select></label>
    <label>Rule <select name="rule">{{#rules}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/rules}}</select></label>
    <label>Party <select name="party">{{#sides}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/sides}}</select></label>
    <button>Show</button>{{#isFiltered}} <a href="/a/{{alliance}}">All</a>, <span>{{shown}} shown</span>{{/isFiltered}}
    </form>
    <section aria-labelledby="warnings">
    <h2 id="warnings">The list</h2>
    {{#nothing}}
    <p>{{.}}</p>
    {{/nothing}}
    <ol class="alerts">
    {{#alerts}}
    <li class="alert{{#isBelow}} faint{{/isBelow}}">
    <h3 id="alert-{{id}}"><a href="/a/{{alliance}}/alerts/{{id}}">{{rank}}. {{title}}</a></h3>
    <p class="badges"><span class="badge {{strength}}">{{strength}}</span> <span class="badge">severity {{severity}} of 5</span> <span class="state">{{points}} points, {{state}}{{between}}{{#isBelow}}; below the line{{/isBelow}}</span></p>
    <p class="sentence">{{sentence}}</p>
    {{#said}}
    <p class="note">{{.}}</p>
    {{/said}}
    {{#canJudge}}
    <form method="post" action="/a/{{alliance}}/alerts/{{id}}/verdict" class="verdict" aria-label="Verdict on warning {{rank}}">
    <input type="hidden" name="form" value="{{form}}" />
    <label>As <input name="by" value="{{signer}}" required size="12" /></label>
    {{#words}}<button name="word" value="{{.}}">{{.}}</button> {{/words}}
    </form>
    {{/canJudge}}
    </li>
    {{/alerts}}
    </ol>
    {{#hidden}}
    <p class="note">{{.}}</p>
    {{/hidden}}
    {{#noState}}
    <p class="note">{{.}}</p>
    {{/noState}}
    </section>
    <form method="post" action="/a/{{alliance}}/read"><input type="hidden" name="form" value="{{form}}" /><button>Read the exports again</button></form>
    {{#hasRemarks}}
    <details>
    <summary>What is to be known of the files</summary>
    {{#remarks}}
    <pre class="plain">{{.}}</pre>
    {{/remarks}}
    </details>
    {{/hasRemarks}}
    """
}
