extension ChancePage {
  static let template = """
    <p>How often does a rule speak up where nothing is wrong? The quiet time of this alliance is laid in random orders, and judged again: whatever a rule raises there, it raises by chance. So many alerts a year are to be expected for no reason.</p>
    <p class="summary">{{summary}}</p>
    {{#notQuiet}}<p class="note">{{.}}</p>{{/notQuiet}}
    {{#hasRows}}
    <section aria-labelledby="rates">
    <h2 id="rates">What each rule raises</h2>
    <table class="rows chance">
    <caption>Alerts a year by chance. Beside each figure the counts between which 95 of 100 years lie, as far as so little time can tell, and what invented alliances of {{pairs}} of parties raise in which nothing is wrong.</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Warnings a year</th><th scope="col">Watches a year</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row"><a href="/a/{{alliance}}/rules/{{rule}}">{{title}}</a> <span class="note">severity {{severity}}</span></th>
    {{#warnings}}<td>\(cell)</td>{{/warnings}}
    {{#watches}}<td>\(cell)</td>{{/watches}}</tr>
    {{/rows}}
    </tbody>
    </table>
    {{#still}}<p>{{.}}</p>{{/still}}
    </section>
    {{/hasRows}}
    <section aria-labelledby="budget">
    <h2 id="budget">How many are bearable</h2>
    <p>Say how many alerts by chance you can bear; the smallest changes of thresholds that keep to it are looked for, with what they would have cost. It may take a minute. Alerts count from severity 3 and the strength warn on.</p>
    <form method="get" action="/a/{{alliance}}/chance" class="filters" aria-label="Budget">
    <label>At most <input name="most" type="number" min="0" step="any" value="{{most}}" required /></label>
    <label>in a <select name="per">{{#times}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/times}}</select></label>
    <button>Propose thresholds</button>
    </form>
    {{#budgets}}
    <p class="summary">{{summary}}</p>
    {{#hasProposals}}
    <div class="wide" role="group" aria-label="Proposed thresholds" tabindex="0">
    <table class="rows">
    <caption>The smallest changes of the loudest rules. To make one, change the figure on the page of the rule: there it is tried and saved.</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Figure</th><th scope="col" class="figure">Now</th><th scope="col" class="figure">Proposed</th><th scope="col" class="figure">Warnings a year</th><th scope="col" class="figure">Then</th></tr></thead>
    <tbody>
    {{#proposals}}
    <tr><th scope="row"><a href="/a/{{alliance}}/rules/{{rule}}">{{title}}</a></th><td>{{figure}}</td><td class="figure">{{old}}</td><td class="figure">{{new}}</td><td class="figure">{{before}}</td><td class="figure">{{after}}</td></tr>
    {{/proposals}}
    </tbody>
    </table>
    </div>
    {{/hasProposals}}
    {{#outcome}}<p>{{.}}</p>{{/outcome}}
    {{#hasCosts}}
    <ul>
    {{#costs}}<li>{{day}}: {{words}}</li>{{/costs}}
    </ul>
    {{/hasCosts}}
    {{/budgets}}
    </section>
    {{#held}}
    <section aria-labelledby="held">
    <h2 id="held">Whether that holds</h2>
    <p>{{sentence}}</p>
    <div class="wide" role="group" aria-label="Stated and seen" tabindex="0">
    <table class="rows">
    <caption>Seen is as stated where it lies within what is plausible.</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col" class="figure">Stated a year</th><th scope="col" class="figure">Expected here</th><th scope="col" class="figure">Plausible</th><th scope="col" class="figure">Seen</th><th scope="col">As stated</th></tr></thead>
    <tbody>
    {{#lines}}
    <tr><th scope="row">{{name}}</th><td class="figure">{{stated}}</td><td class="figure">{{expected}}</td><td class="figure">{{range}}</td><td class="figure">{{seen}}</td><td>{{#isPlausible}}yes{{/isPlausible}}{{^isPlausible}}no{{/isPlausible}}</td></tr>
    {{/lines}}
    </tbody>
    </table>
    </div>
    </section>
    {{/held}}
    {{#hasUnestimated}}
    <section aria-labelledby="unknown">
    <h2 id="unknown">Of which rules it cannot be told</h2>
    <ul>
    {{#unestimated}}<li>{{reason}}: {{rules}}</li>{{/unestimated}}
    </ul>
    </section>
    {{/hasUnestimated}}
    """

  /// One rate of one rule.
  private static let cell =
    "<strong>{{figure}}</strong>{{#range}}, plausible {{words}} <svg viewBox=\"0 0 200 12\" class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><path class=\"usual\" d=\"{{band}}\" /><path class=\"bars\" d=\"{{mark}}\" /></svg>{{/range}}{{#simulated}} <span class=\"note\">invented alliances: {{.}}</span>{{/simulated}}"
}
