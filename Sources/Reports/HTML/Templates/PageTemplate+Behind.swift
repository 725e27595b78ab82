extension PageTemplate {
  /// What should be on record, what could not be judged, what is hidden, and what was read.
  package static let behind = """
    {{#hasChecklist}}
    <section>
    <h3>Should be on record</h3>
    <p>Nothing here is a warning. Where something stands is said under <code>on_record</code> in the alliance file.</p>
    <ul class="checklist">
    {{#checklist}}
    <li><span class="tick">{{tick}}</span> {{item}}</li>
    {{/checklist}}
    </ul>
    </section>
    {{/hasChecklist}}
    <section>
    <h3>What stands behind it</h3>
    <h4>Judgements</h4>
    <table class="rows">
    <thead><tr><th scope="col">How they ended</th><th scope="col" class="figure">How many</th></tr></thead>
    <tbody>
    {{#outcomes}}
    <tr><th scope="row">{{how}}</th><td class="figure">{{count}}</td></tr>
    {{/outcomes}}
    </tbody>
    </table>
    <p>Not judged is not the same as quiet: what is missing may be there.</p>
    {{#hasHidden}}
    <h4>Not listed</h4>
    <ul>
    {{#hidden}}
    <li>{{.}}</li>
    {{/hidden}}
    </ul>
    {{/hasHidden}}
    <h4>What was read</h4>
    <p>{{read}}</p>
    {{#hasFiles}}
    <details>
    <summary>{{filesTitle}}</summary>
    <div class="wide" role="group" aria-label="Files of {{name}}" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">File</th><th scope="col">Format</th><th scope="col" class="figure">Records</th><th scope="col" class="figure">Events</th><th scope="col" class="figure">Skipped</th><th scope="col" class="figure">Twice</th><th scope="col" class="figure">Problems</th></tr></thead>
    <tbody>
    {{#files}}
    <tr><th scope="row">{{path}}</th><td>{{format}}</td><td class="figure">{{records}}</td><td class="figure">{{events}}</td><td class="figure">{{skipped}}</td><td class="figure">{{duplicates}}</td><td class="figure">{{problems}}</td></tr>
    {{/files}}
    </tbody>
    </table>
    </div>
    </details>
    {{/hasFiles}}
    {{#auditHead}}
    <p>Head of the audit log: <code class="hash">{{.}}</code></p>
    {{/auditHead}}
    </section>
    """
}
