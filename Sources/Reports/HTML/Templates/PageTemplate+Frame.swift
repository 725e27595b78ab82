extension PageTemplate {
  /// What stands around the alliances: no script, nothing from outside, and a policy that says so to the browser.
  /// - Parameters:
  ///   - nav: before the main part, if there is something to choose from.
  ///   - main: the main part.
  static func frame(nav: String = "", _ main: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>{{title}}</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <a class="skip" href="#report">Skip to the report</a>
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatching" d="M0 0v5" /></pattern></defs></svg>
    <header class="top">
    <h1>{{heading}}</h1>
    <p>One text for both sides: how the work between them has gone. It judges no person. What is internal to one side is counted and never shown.</p>
    </header>
    \(nav)
    <main id="report">
    \(main)
    </main>
    <footer>
    <p>Made by Harbinger from exports of the alliance, by the same rules for every party. A warning is a reason to ask, and not a finding about anybody. This page is one file: it loads nothing and runs nothing.</p>
    </footer>
    </body>
    </html>

    """
  }

  /// The page of a scan: its alliances, with a list of them before where they are several.
  static let page = frame(
    nav: """
      {{#isSeveral}}
      <nav aria-label="Alliances">
      <ul>
      {{#alliances}}
      <li><a href="#{{anchor}}">{{name}}</a>: {{summary}}</li>
      {{/alliances}}
      </ul>
      </nav>
      {{/isSeveral}}
      """,
    """
    {{#alliances}}
    \(alliance)
    {{/alliances}}
    """)
}
