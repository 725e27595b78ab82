extension PageTemplate {
  /// One alert, complete: what was seen, in the lanes of the parties, how it was worked out, what speaks against it, and what both may be asked.
  package static let alert = """
    <li class="alert" id="{{link}}">
    <article aria-labelledby="{{link}}-t">
    <h4 id="{{link}}-t">{{rank}}. {{title}}</h4>
    <p class="badges"><span class="badge {{strength}}">{{strength}}</span> <span class="badge">severity {{severity}} of 5</span>{{#isCircle}} <span class="badge both">both sides take part</span>{{/isCircle}}{{#standing}} <span class="badge state">{{.}}</span>{{/standing}} <span class="state">{{points}} points, {{state}}</span></p>
    <p class="sentence">{{sentence}}</p>
    {{#band}}
    <div class="band">
    <svg viewBox="0 0 320 52" role="img"><title>{{told}}</title><path class="scale" d="M10 26h300" /><path class="usual" d="{{usualPath}}" /><path class="value" d="{{valuePath}}" /><text class="mark" x="{{valueX}}" y="13" text-anchor="{{valueAnchor}}">{{value}}</text><text x="{{usualX}}" y="47" text-anchor="{{usualAnchor}}">{{usualText}}</text></svg>
    </div>
    {{/band}}
    {{#notes}}
    <p class="note">{{.}}</p>
    {{/notes}}
    <p class="ask"><strong>To ask both:</strong> {{ask}}</p>
    {{#hasSteps}}
    <h5>Its steps, in the order in which they began</h5>
    \(lanes("stepLanes"))
    <ol class="steps">
    {{#steps}}
    <li><strong>{{since}}, {{side}}:</strong> {{what}}</li>
    {{/steps}}
    </ol>
    {{/hasSteps}}
    {{#hasEvidence}}
    <h5>{{evidenceHeading}}</h5>
    \(lanes("lanes"))
    {{#quotes}}
    <p class="seen">{{head}}{{#hasQuote}}: <q dir="auto">{{quote}}</q>{{/hasQuote}}</p>
    {{/quotes}}
    <details>
    <summary>{{evidenceTitle}}</summary>
    <div class="wide" role="group" aria-label="Evidence of: {{title}}" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">Day</th><th scope="col">Party</th><th scope="col">What it shows</th><th scope="col">Where</th></tr></thead>
    <tbody>
    {{#pieces}}
    <tr><td class="day">{{when}}</td><td>{{party}}</td><td>{{shows}}</td><td dir="auto">{{place}}</td></tr>
    {{/pieces}}
    </tbody>
    </table>
    </div>
    {{#rest}}
    <p>{{.}}</p>
    {{/rest}}
    </details>
    {{/hasEvidence}}
    <div class="against">
    {{#hasFalsePositives}}
    <div>
    <h5>What speaks against it</h5>
    <p>It looks the same, and is harmless:</p>
    <ul>
    {{#falsePositives}}
    <li>{{.}}</li>
    {{/falsePositives}}
    </ul>
    </div>
    {{/hasFalsePositives}}
    {{#hasCloses}}
    <div>
    <h5>What would close it</h5>
    <p>{{closes}}</p>
    </div>
    {{/hasCloses}}
    {{#hasBlindSpots}}
    <div>
    <h5>What cannot be seen</h5>
    <ul>
    {{#blindSpots}}
    <li>{{.}}</li>
    {{/blindSpots}}
    </ul>
    </div>
    {{/hasBlindSpots}}
    </div>
    <details>
    <summary>How the {{points}} points come about</summary>
    <p>Needed to fire: {{threshold}}. The points are the product of:</p>
    <ul class="factors">
    {{#factors}}
    <li><strong>{{factor}}</strong> {{name}}: {{reason}}</li>
    {{/factors}}
    </ul>
    </details>
    <p class="id">Alert <code>{{id}}</code>, rule <code>{{rule}}</code></p>
    </article>
    </li>
    """

  /// A row a party on one axis of time; the same for evidence and for steps.
  private static func lanes(_ name: String) -> String {
    """
    {{#\(name)}}
    <table class="lanes">
    <caption>{{caption}}</caption>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{label}}</th><td><svg viewBox="0 0 1000 {{height}}" preserveAspectRatio="none" role="img"{{#isTall}} class="tall"{{/isTall}}><title>{{told}}</title><path class="rule" d="{{axis}}" /><path class="marks" d="{{marks}}" /></svg></td></tr>
    {{/rows}}
    <tr class="axis"><th scope="row">from, to</th><td><span>{{first}}</span><span>{{last}}</span></td></tr>
    </tbody>
    </table>
    {{/\(name)}}
    """
  }
}
