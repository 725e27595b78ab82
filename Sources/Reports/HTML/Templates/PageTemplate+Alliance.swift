extension PageTemplate {
  /// One alliance: what holds of the input first, then what changed, the list, the course and what stands behind it.
  static let alliance = """
    <article class="alliance" aria-labelledby="{{anchor}}">
    <header>
    <h2 id="{{anchor}}">{{name}}</h2>
    <p class="who">{{parties}}</p>
    <p>{{judged}} {{purpose}}</p>
    \(conditions)
    <p class="summary">In short: {{summary}}.</p>
    </header>
    {{#hasChanges}}
    <section>
    <h3>What changed since last time</h3>
    {{#changes}}
    <h4>{{heading}}</h4>
    <ul>
    {{#lines}}
    <li><a href="#{{link}}">{{text}}</a>{{since}}</li>
    {{/lines}}
    {{#others}}
    <li>{{.}}</li>
    {{/others}}
    </ul>
    {{/changes}}
    </section>
    {{/hasChanges}}
    <section>
    <h3>Warnings</h3>
    {{#nothing}}
    <p>{{.}}</p>
    {{/nothing}}
    {{#hasAbove}}
    <nav aria-label="Warnings of {{name}}">
    <ul class="overview">
    {{#above}}
    <li><a href="#{{link}}">{{rank}}. {{title}}</a>{{between}}</li>
    {{/above}}
    </ul>
    </nav>
    <ol class="alerts">
    {{#above}}
    \(alert)
    {{/above}}
    </ol>
    {{/hasAbove}}
    {{#hasBelow}}
    <details class="below">
    <summary>{{belowTitle}}</summary>
    <ol class="alerts">
    {{#below}}
    \(alert)
    {{/below}}
    </ol>
    </details>
    {{/hasBelow}}
    </section>
    {{#hasCourse}}
    \(course)
    {{/hasCourse}}
    \(behind)
    </article>
    """

  /// What holds of the input, before anything else.
  package static let conditions = """
    {{#hasConditions}}
    <div class="conditions">
    <p class="kicker">Before you read on</p>
    <ul>
    {{#conditions}}
    <li><strong>{{kind}}:</strong> {{text}}.</li>
    {{/conditions}}
    </ul>
    </div>
    {{/hasConditions}}
    """
}
