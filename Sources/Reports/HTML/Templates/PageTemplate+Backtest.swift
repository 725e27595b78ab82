extension PageTemplate {
  /// The page of a backtest.
  static let backtest = frame(backtestMain)

  /// Its main part.
  package static let backtestMain =
    """
    <article class="alliance" aria-labelledby="{{anchor}}">
    <header>
    <h2 id="{{anchor}}">{{name}}</h2>
    <p class="who">{{parties}}</p>
    <p>{{purpose}}</p>
    <p class="summary">{{summary}}</p>
    </header>
    <section>
    <h3>Marked events</h3>
    {{#hasMarked}}
    <ul class="overview">
    {{#marked}}
    <li><strong>{{day}}:</strong> {{words}}</li>
    {{/marked}}
    </ul>
    {{/hasMarked}}
    <p>{{verdict}}</p>
    </section>
    <section>
    <h3>What would have been told as news</h3>
    {{^hasTold}}
    <p>Nothing.</p>
    {{/hasTold}}
    {{#hasTold}}
    <p class="legend"><span class="key"><svg viewBox="0 0 16 12" aria-hidden="true" focusable="false"><path class="usual" d="M0 3h16v6h-16z" /></svg> while it fired</span> <span class="key"><svg viewBox="0 0 16 12" aria-hidden="true" focusable="false"><path class="marks" d="M8 0V12" /></svg> told</span> <span class="key"><svg viewBox="0 0 16 12" aria-hidden="true" focusable="false"><path class="scale event" d="M8 0V12" /></svg> a marked event</span></p>
    <table class="lanes">
    <caption>Each alert from its first day to the night that found it over</caption>
    <tbody>
    {{#spans}}
    <tr><th scope="row">{{label}}</th><td><svg viewBox="0 0 1000 26" preserveAspectRatio="none" role="img"><title>{{label}}: {{told}}</title><path class="rule" d="{{axis}}" /><path class="usual" d="{{span}}" /><path class="scale event" d="{{events}}" /><path class="marks" d="{{tellings}}" /></svg><span class="told">{{told}}</span></td></tr>
    {{/spans}}
    <tr class="axis"><th scope="row">from, to</th><td><span>{{first}}</span><span>{{last}}</span></td></tr>
    </tbody>
    </table>
    {{/hasTold}}
    \(charts("alertCharts"))
    </section>
    <section>
    <h3>Month by month</h3>
    <div class="wide" role="group" aria-label="Month by month" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">Month</th><th scope="col">Nights</th><th scope="col">New or back</th><th scope="col">Worse</th><th scope="col">Ended</th><th scope="col">Digests</th></tr></thead>
    <tbody>
    {{#months}}
    <tr><td class="day">{{name}}</td><td>{{nights}}</td><td>{{new}}</td><td>{{worse}}</td><td>{{ended}}</td><td>{{digests}}</td></tr>
    {{/months}}
    </tbody>
    </table>
    </div>
    <h3>Rule by rule</h3>
    <div class="wide" role="group" aria-label="Rule by rule" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">Rule</th><th scope="col">Kind</th><th scope="col">Told</th><th scope="col">A year</th><th scope="col">Before a marked escalation or exit</th></tr></thead>
    <tbody>
    {{#rules}}
    <tr><td>{{rule}}</td><td>{{kind}}</td><td>{{told}}</td><td>{{perYear}}</td><td>{{beforeHarm}}</td></tr>
    {{/rules}}
    </tbody>
    </table>
    </div>
    </section>
    </article>
    """
}
