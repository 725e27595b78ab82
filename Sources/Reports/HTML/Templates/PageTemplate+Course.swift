extension PageTemplate {
  /// How the alliance has gone: contact, replies, signals, balances and coverage over twelve months.
  package static let course = """
    <section class="course">
    <h3>How it has gone, {{courseSpan}}</h3>
    \(legend(unknown: "could not be judged: no calm, and no silence"))
    \(charts("charts"))
    {{#hasBalances}}
    <h4>Balances</h4>
    <p>Two poles that an alliance needs both of. The shaded band is where the balance usually lies, or where it should in the first year; leaning to one side for a while is no fault.</p>
    <div class="balances">
    {{#balances}}
    <figure>
    <figcaption>{{balance}}</figcaption>
    <svg viewBox="0 0 320 84" role="img"><title>{{balance}}: {{told}}</title><path class="hatch" d="{{unjudged}}" /><path class="usual" d="{{usualPath}}" /><path class="scale" d="M10 42h300" /><path class="line" d="{{line}}" /><text x="10" y="11">{{upper}}</text><text x="10" y="81">{{lower}}</text></svg>
    <p class="told">{{told}}</p>
    </figure>
    {{/balances}}
    </div>
    {{#quietBalances}}
    <p>{{.}}</p>
    {{/quietBalances}}
    {{/hasBalances}}
    \(coverage)
    </section>
    """

  /// What bars and hatching mean.
  static func legend(unknown: String) -> String {
    """
    <p class="legend"><span class="key"><svg viewBox="0 0 16 12" aria-hidden="true" focusable="false"><path class="bars" d="M1 12v-5h3v5zM6 12v-9h3v9zM11 12v-3h3v3z" /></svg> a week</span> <span class="key"><svg viewBox="0 0 16 12" aria-hidden="true" focusable="false"><path class="hatch edge" d="M0 0h16v12h-16z" /></svg> \(unknown)</span> <span class="key"><svg viewBox="0 0 16 12" aria-hidden="true" focusable="false"><path class="off" d="M0 7h16v4h-16z" /></svg> a week of holidays</span></p>
    """
  }

  /// Groups of rows of bars, a bar a week.
  static func charts(_ name: String) -> String {
    """
    {{#\(name)}}
    <h4>{{heading}}</h4>
    {{#hasText}}
    <p>{{text}}</p>
    {{/hasText}}
    {{#hasRows}}
    <table class="lanes weeks">
    <caption>{{caption}}</caption>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{label}}</th><td><svg viewBox="0 0 {{width}} 30" preserveAspectRatio="none" role="img"><title>{{label}}: {{told}}</title><path class="hatch" d="{{unjudged}}" /><path class="rule" d="{{axis}}" /><path class="bars" d="{{bars}}" /><path class="off" d="{{holidays}}" /></svg><span class="told">{{told}}</span></td></tr>
    {{/rows}}
    <tr class="axis"><th scope="row">weeks from, to</th><td><span>{{first}}</span><span>{{last}}</span></td></tr>
    </tbody>
    </table>
    {{/hasRows}}
    {{/\(name)}}
    """
  }

  /// A row a source, a cell a week.
  static let coverage = """
    {{#hasCoverage}}
    <h4>What the sources cover</h4>
    <p class="legend"><span class="key"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path class="full" d="M0 0h12v12h-12z" /></svg> a week with records</span> <span class="key"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path class="calm" d="M1 1h10v10h-10z" /></svg> covered, nothing recorded</span> <span class="key"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path class="hatch edge" d="M0 0h12v12h-12z" /></svg> not covered: cannot be judged</span></p>
    <table class="lanes weeks">
    <caption>Coverage of each source, week by week</caption>
    <tbody>
    {{#coverage}}
    <tr><th scope="row">{{label}}</th><td><svg viewBox="0 0 {{width}} 12" preserveAspectRatio="none" role="img" class="cells"><title>{{label}}: {{told}}</title><path class="hatch" d="{{unjudged}}" /><path class="calm" d="{{calm}}" /><path class="full" d="{{full}}" /></svg><span class="told">{{told}}</span></td></tr>
    {{/coverage}}
    <tr class="axis"><th scope="row">weeks from, to</th><td><span>{{first}}</span><span>{{last}}</span></td></tr>
    </tbody>
    </table>
    {{/hasCoverage}}
    """
}
