import Harbinger
import Output
import Reports
import Trials

extension Route {
  /// What each rule raises by chance, and which thresholds would keep that within a budget.
  static let chance = Route.get("a/*/chance") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    let asked = visit.request.text("budget")
    var settings = Calibration.Settings()
    if !asked.isEmpty { settings.budget = try AlertBudget(asked) }
    let found = try await Calibration(
      reading.replay, nights: try reading.year(), marked: reading.marked,
      verdicts: reading.ledger, settings)
    return await visit.page("By chance", alliance: reading, here: "chance", ChancePage(found, budget: asked), by: ChancePage.template)
  }
}

/// The rates of the rules, as the command tells them.
struct ChancePage {
  let alliance: String
  let budget: String
  let text: String
  let proposals: [Proposal]

  struct Proposal {
    let rule: String
    let alliance: String
    let key: String
    let new: String
  }

  init(_ found: Calibration, budget: String) {
    alliance = found.alliance
    self.budget = budget
    text = TextFormat<Calibration>.all.first?.render(found, 110) ?? ""
    let alliance = found.alliance
    proposals = (found.budget?.proposals ?? []).map { Proposal(rule: $0.rule, alliance: alliance, key: $0.key, new: $0.new) }
  }

  static let template = """
    <p>The quiet time of this alliance, laid in random orders: what a rule raises there, it raises by chance.</p>
    <form method="get" action="/a/{{alliance}}/chance" class="filters" aria-label="Budget">
    <label>At most so many alerts <input name="budget" value="{{budget}}" placeholder="2/quarter" /></label>
    <button>Propose thresholds</button>
    </form>
    <pre class="plain" tabindex="0" aria-label="What each rule raises by chance">{{text}}</pre>
    <ul>
    {{#proposals}}<li>Try it: <a href="/a/{{alliance}}/rules/{{rule}}">{{rule}}</a>, {{key}}: {{new}}</li>{{/proposals}}
    </ul>
    """
}
