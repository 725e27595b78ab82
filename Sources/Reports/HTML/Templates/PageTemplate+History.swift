extension PageTemplate {
  /// The page of a history.
  static let history = frame(
    """
    <article class="alliance" aria-labelledby="{{anchor}}">
    <header>
    <h2 id="{{anchor}}">{{name}}</h2>
    <p class="who">{{parties}}</p>
    <p>{{span}} {{purpose}}</p>
    \(conditions)
    <p class="summary">In short: {{summary}}.</p>
    </header>
    {{#hasWeeks}}
    <section>
    <h3>Alerts</h3>
    \(legend(unknown: "not known: no calm, and no silence"))
    \(charts("alertCharts"))
    <h4>What began, got worse, eased and ended</h4>
    {{#nothing}}
    <p>{{.}}</p>
    {{/nothing}}
    {{#nights}}
    <h5>{{day}}</h5>
    <ul class="overview">
    {{#happenings}}
    <li><strong>{{what}}:</strong> {{title}}{{between}}{{after}}</li>
    {{/happenings}}
    </ul>
    {{/nights}}
    {{#rest}}
    <p>{{.}}</p>
    {{/rest}}
    <p class="note">Steps of a circle stand with the circle; what is hidden for now or a mere watch is left out.</p>
    </section>
    <section class="course">
    <h3>What passed between the parties, {{courseSpan}}</h3>
    \(charts("charts"))
    \(coverage)
    </section>
    {{/hasWeeks}}
    </article>
    """)
}
