import Events
import Harbinger
import Output
import Reports
import Rules
import Trials

extension Route {
  /// One figure of a rule over a range.
  static let sweep = Route.get("a/*/sweep") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let request = visit.request
    var page = try SweepPage(reading, rule: request.text("rule"))
    if !request.text("key").isEmpty {
      let range = try SweepRange("\(request.text("from"))..\(request.text("to"))")
      page.take(try await desk.sweep(SweepQuestion(rule: page.rule, key: request.text("key"), range: range), of: reading))
      page.keep(request)
    }
    return await visit.page("Sweep", alliance: reading, here: "sweep", page, by: SweepPage.template)
  }
}

/// A figure over a range, drawn and in a table.
struct SweepPage {
  let alliance: String
  let rules: [ListPage.Choice]
  let rule: String
  let title: String
  let description: String
  let hasRule: Bool
  var figures: [Figure]
  let hasFigures: Bool
  var rows: [Row] = []
  var hasRows = false
  var label = ""
  var suggestion = ""
  var span = ""

  /// A figure that can be swept, with the range that is proposed.
  struct Figure {
    let key: String
    let label: String
    let value: String
    let summary: String
    var from: String
    var to: String
    let rule: String
    let alliance: String
  }

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

  /// - Parameter id: the rule that was chosen; empty before one was.
  /// - Throws: a stop if there is no such rule.
  init(_ reading: Reading, rule id: String) throws(Stop) {
    alliance = reading.alliance.id
    rule = id
    let chosen = reading.pack.rules[id]
    guard id.isEmpty || chosen != nil else {
      let near = nearest(to: id, among: reading.pack.rules.rules.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
      throw Stop(.usage, "there is no rule '\(id)'\(near)")
    }
    (title, description, hasRule) = (chosen?.title ?? "", chosen?.description ?? "", chosen != nil)
    rules = reading.pack.rules.rules.sorted { ($0.title, $0.id) < ($1.title, $1.id) }.map {
      ListPage.Choice(value: $0.id, text: "\($0.title) (\($0.id))", isChosen: $0.id == id)
    }
    figures = SweepPage.figures(of: chosen, alliance: reading.alliance.id)
    hasFigures = !figures.isEmpty
  }

  /// The figures that a rule has, in its own order: those that it leaves out have no present value.
  static func figures(of rule: Rule?, alliance: String) -> [Figure] {
    guard let rule else { return [] }
    return RuleFigures(rule).fields.compactMap { field in
      field.around.map { range in
        Figure(
          key: field.path, label: field.label, value: field.value, summary: field.summary, from: range.from, to: range.to, rule: rule.id,
          alliance: alliance)
      }
    }
  }

  /// Leaves the range of the figure that was swept as somebody typed it.
  mutating func keep(_ request: Request) {
    guard let place = figures.firstIndex(where: { $0.key == request.text("key") }) else { return }
    (figures[place].from, figures[place].to) = (request.text("from"), request.text("to"))
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
    label = figures.first { $0.key == sweep.key }?.label ?? sweep.key
    span = "\(sweep.days.lowerBound) to \(sweep.days.upperBound)"
    suggestion =
      sweep.suggestion.map { $0.row.isPresent ? "Leave it: \($0.why)." : "Take \($0.row.value): \($0.why)." }
      ?? "No value is suggested: nobody has given a verdict that tells one from another, and no event is marked."
  }

  static let template = """
    <p>What each value of one figure would have told over the last year, with the rule judged by itself.</p>
    <form method="get" action="/a/{{alliance}}/sweep" class="filters">
    <label>Rule <select name="rule" class="long">{{#rules}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/rules}}</select></label>
    <button>Show its figures</button>
    </form>
    {{#hasRows}}
    <section aria-labelledby="found">
    <h2 id="found">{{title}}: {{label}}, {{span}}</h2>
    <p class="summary">{{suggestion}}</p>
    <div class="wide" role="group" aria-label="Values" tabindex="0">
    <table class="rows sweep">
    <caption>What was said of the alerts of each value (useful, noise, unknown where nobody said anything), and which marked events it warned of, how many days before.</caption>
    <thead><tr><th scope="col">Value</th><th scope="col">Alerts a month</th><th scope="col" class="figure">Useful</th><th scope="col" class="figure">Noise</th><th scope="col" class="figure">Unknown</th><th scope="col" class="figure">Warned of</th><th scope="col" class="figure">Days before</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{value}}{{#isPresent}} <span class="badge">now</span>{{/isPresent}}</th>{{#mistake}}<td colspan="6">{{.}}</td>{{/mistake}}{{^mistake}}<td><svg viewBox="0 0 300 16" role="img" class="bar"><title>{{told}}</title><path class="bars" d="{{bar}}" /></svg> {{perMonth}}</td><td class="figure">{{useful}}</td><td class="figure">{{noise}}</td><td class="figure">{{unknown}}</td><td class="figure">{{warned}}</td><td class="figure">{{lead}}</td>{{/mistake}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    <p>To take another value: <a href="/a/{{alliance}}/rules/{{rule}}">{{title}}</a>, where the change is tried and saved.</p>
    </section>
    {{/hasRows}}
    {{#hasRule}}
    <section aria-labelledby="figures">
    <h2 id="figures">Figures of {{title}}</h2>
    <p class="sentence">{{description}}</p>
    {{^hasFigures}}<p>This rule has no figure that could be swept.</p>{{/hasFigures}}
    {{#hasFigures}}
    <p>The range beside each goes from half of its present value to twice as much, where nothing else bounds it; change it as you like. A sweep may take a minute.</p>
    <ul class="figures">
    {{#figures}}
    <li><form method="get" action="/a/{{alliance}}/sweep" aria-label="{{label}}">
    <p><strong>{{label}}</strong>, now {{value}} <span class="note">{{summary}}</span></p>
    <p class="filters"><input type="hidden" name="rule" value="{{rule}}" /><input type="hidden" name="key" value="{{key}}" />
    <label>from <input name="from" value="{{from}}" required size="6" /></label>
    <label>to <input name="to" value="{{to}}" required size="6" /></label>
    <button aria-label="Sweep {{label}}">Sweep</button></p>
    </form></li>
    {{/figures}}
    </ul>
    {{/hasFigures}}
    </section>
    {{/hasRule}}
    """
}
