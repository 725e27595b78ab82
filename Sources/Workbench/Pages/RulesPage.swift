import Events
import Harbinger
import Output
import Rules

extension Route {
  /// All rules, with how each ended.
  static let rules = Route.get("a/*/rules") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    return await visit.page("Rules", alliance: reading, here: "rules", RulesPage(reading, visit.request), by: RulesPage.template)
  }
}

/// The rules of an alliance.
struct RulesPage {
  let alliance: String
  let text: String
  let endings: [ListPage.Choice]
  let shown: String
  let rules: [Line]

  struct Line {
    let id: String
    let alliance: String
    let title: String
    let kind: String
    let severity: Int
    let ending: String
    let changed: [String]
  }

  /// How a rule ended over all its subjects, in a word that filters go by.
  enum Ending: String, CaseIterable {
    case fired, quiet, pending
    case notJudged = "not judged"
    case off
  }

  init(_ reading: Reading, _ request: Request) {
    alliance = reading.alliance.id
    text = request.text("text")
    let (wanted, ending) = (text.lowercased(), request.text("ending"))
    endings =
      [ListPage.Choice(value: "", text: "any ending", isChosen: ending.isEmpty)]
      + Ending.allCases.map { ListPage.Choice(value: $0.rawValue, text: $0.rawValue, isChosen: $0.rawValue == ending) }
    let outcomes = Dictionary(grouping: reading.judged.evaluation.outcomes, by: \.rule.id)
    let changed = reading.pack.changedRules
    let all = reading.pack.rules.rules.map { rule in (rule, RulesPage.ending(of: rule, outcomes[rule.id] ?? [])) }
    rules = all.filter { rule, found in
      (ending.isEmpty || found.ending.rawValue == ending)
        && (wanted.isEmpty || "\(rule.id) \(rule.title) \(rule.description) \(rule.kind)".lowercased().contains(wanted))
    }.map { rule, found in
      Line(
        id: rule.id, alliance: reading.alliance.id, title: rule.title, kind: rule.kind, severity: rule.severity, ending: found.words,
        changed: changed.contains(rule.id) ? ["changed here"] : [])
    }
    shown = "\(rules.count) of \(counted(all.count, "rule"))"
  }

  /// How a rule ended over all its subjects.
  static func ending(of rule: Rule, _ outcomes: [RuleOutcome]) -> (ending: Ending, words: String) {
    if rule.off != nil { return (.off, "switched off") }
    var counts: [Ending: Int] = [:]
    for item in outcomes {
      switch item.outcome {
      case .fired: counts[.fired, default: 0] += 1
      case .notEvaluable: counts[.notJudged, default: 0] += 1
      case .pending: counts[.pending, default: 0] += 1
      case .quiet: counts[.quiet, default: 0] += 1
      }
    }
    let order: [Ending] = [.fired, .notJudged, .pending, .quiet]
    guard let first = order.first(where: { counts[$0] != nil }) else { return (.quiet, "nothing to judge") }
    return (first, order.compactMap { ending in counts[ending].map { "\($0) \(ending.rawValue)" } }.joined(separator: ", "))
  }

  static let template = """
    <p>What this alliance changes of a rule stands in its override; the shipped rules stay as they are.</p>
    <form method="get" action="/a/{{alliance}}/rules" class="filters" aria-label="Filters">
    <label>Words <input name="text" value="{{text}}" type="search" /></label>
    <label>How it ended <select name="ending">{{#endings}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/endings}}</select></label>
    <button>Show</button> <span>{{shown}}</span>
    </form>
    <div class="wide" role="group" aria-label="Rules" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">Rule</th><th scope="col">What it says</th><th scope="col">Kind</th><th scope="col" class="figure">Severity</th><th scope="col">How it ended</th></tr></thead>
    <tbody>
    {{#rules}}
    <tr><th scope="row"><a href="/a/{{alliance}}/rules/{{id}}">{{id}}</a></th><td>{{title}}{{#changed}} <span class="badge">{{.}}</span>{{/changed}}</td><td>{{kind}}</td><td class="figure">{{severity}}</td><td>{{ending}}</td></tr>
    {{/rules}}
    </tbody>
    </table>
    </div>
    """
}
