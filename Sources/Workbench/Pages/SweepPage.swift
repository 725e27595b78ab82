import Events
import Harbinger
import Output
import Reports
import Trials

extension Route {
  /// One figure of a rule over a range.
  static let sweep = Route.get("a/*/sweep") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    var page = SweepPage(reading, visit.request)
    if !page.range.isEmpty {
      page.take(
        try await Sweep(
          reading.replay, rule: page.rule, key: page.key, try SweepRange(page.range), nights: try reading.year(), marked: reading.marked,
          verdicts: reading.ledger))
    }
    return await visit.page("Sweep", alliance: reading, here: "sweep", page, by: SweepPage.template)
  }
}

/// A figure over a range, drawn and in a table.
struct SweepPage {
  let alliance: String
  let rules: [ListPage.Choice]
  let rule: String
  let key: String
  let range: String
  let keys: [String]
  var rows: [Row] = []
  var hasRows = false
  var suggestion = ""
  var span = ""

  struct Row {
    let value: String
    let isPresent: Bool
    let perMonth: String
    let bar: String
    let told: String
    let useful: Int
    let noise: Int
    let unknown: Int
    let warned: String
    let lead: String
    let mistake: [String]
  }

  init(_ reading: Reading, _ request: Request) {
    alliance = reading.alliance.id
    (rule, key) = (request.text("rule"), request.text("key"))
    range = request.text("range")
    let chosen = rule
    rules = reading.pack.rules.rules.map { ListPage.Choice(value: $0.id, text: $0.id, isChosen: $0.id == chosen) }
    keys = reading.pack.rules[rule].map { RuleFigures($0).fields.filter(\.isNumber).map(\.path) } ?? []
  }

  /// Draws what was found.
  mutating func take(_ sweep: Sweep) {
    let most = max(0.1, sweep.rows.map(\.perMonth).max() ?? 0)
    rows = sweep.rows.map { row in
      let width = Int((row.perMonth / most * 300).rounded())
      return Row(
        value: row.value, isPresent: row.isPresent, perMonth: decimal(row.perMonth, 1),
        bar: "M0 2h\(max(1, width))v12h-\(max(1, width))z",
        told: "\(counted(row.told, "alert")) in \(sweep.days.upperBound - sweep.days.lowerBound + 1) nights",
        useful: row.useful, noise: row.noise, unknown: row.unknown,
        warned: row.warned.all == 0 ? "-" : "\(row.warned.part) of \(row.warned.all)",
        lead: row.lead.map { "\($0)" } ?? "-", mistake: row.mistake.isEmpty ? [] : [row.mistake])
    }
    hasRows = true
    span = "\(sweep.days.lowerBound) to \(sweep.days.upperBound)"
    suggestion =
      sweep.suggestion.map { $0.row.isPresent ? "Leave it: \($0.why)." : "Take \($0.row.value): \($0.why)." }
      ?? "No value is suggested: nobody has given a verdict that tells one from another, and no event is marked."
  }

  static let template = """
    <p>What each value of one figure would have told over the last year, with the rule judged by itself.</p>
    <form method="get" action="/a/{{alliance}}/sweep" class="filters" aria-label="Figure and range">
    <label>Rule <select name="rule">{{#rules}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/rules}}</select></label>
    <label>Figure <input name="key" value="{{key}}" list="keys" required /></label>
    <datalist id="keys">{{#keys}}<option value="{{.}}"></option>{{/keys}}</datalist>
    <label>Range <input name="range" value="{{range}}" placeholder="2..8, or 1w..6w" required /></label>
    <button>Sweep</button>
    </form>
    {{#hasRows}}
    <section aria-labelledby="found">
    <h2 id="found">{{rule}}, {{key}}, {{span}}</h2>
    <p class="summary">{{suggestion}}</p>
    <div class="wide" role="group" aria-label="Values" tabindex="0">
    <table class="rows sweep">
    <thead><tr><th scope="col">Value</th><th scope="col">Alerts a month</th><th scope="col" class="figure">Useful</th><th scope="col" class="figure">Noise</th><th scope="col" class="figure">Unknown</th><th scope="col" class="figure">Warned of</th><th scope="col" class="figure">Days before</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{value}}{{#isPresent}} <span class="badge">now</span>{{/isPresent}}</th>{{#mistake}}<td colspan="6">{{.}}</td>{{/mistake}}{{^mistake}}<td><svg viewBox="0 0 300 16" role="img" class="bar"><title>{{told}}</title><path class="bars" d="{{bar}}" /></svg> {{perMonth}}</td><td class="figure">{{useful}}</td><td class="figure">{{noise}}</td><td class="figure">{{unknown}}</td><td class="figure">{{warned}}</td><td class="figure">{{lead}}</td>{{/mistake}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    <p>To take another value: <a href="/a/{{alliance}}/rules/{{rule}}">{{rule}}</a>, where the change is tried and saved.</p>
    </section>
    {{/hasRows}}
    """
}
