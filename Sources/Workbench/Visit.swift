import Harbinger
import Output
import Reports

/// One request on its way to an answer.
struct Visit: Sendable {
  let request: Request
  /// What stands in the places of the stars of its route.
  let names: [String]
  let room: Room

  /// Where it takes place.
  struct Room: Sendable {
    let shelf: Shelf
    /// What every form of ours holds.
    let form: String
  }

  var shelf: Shelf { room.shelf }

  /// The desk of the alliance that the path names first.
  func desk() async throws(Stop) -> Desk { try await shelf.desk(names[0]) }

  /// A page around its main part.
  /// - Parameters:
  ///   - alliance: whose pages its navigation leads to; `nil` for the bench as a whole.
  ///   - here: the address of the page among these.
  func page(
    _ title: String, alliance: Reading? = nil, here: String = "", status: Int = 200, _ values: Any, by template: String
  ) async -> Reply {
    let main = PageTemplate.rendered(values, by: template)
    // Where an alliance cannot be read its pages are still led to: one of them mends it.
    var id = alliance?.alliance.id
    if id == nil, request.path.first == "a", let name = names.first, await shelf.knows(name) { id = name }
    let news = status == 200 ? await shelf.takeNews() : ""
    let frame = Frame(title: title, alliance: id, here: here, news: news, form: room.form, main: main)
    return .page(PageTemplate.rendered(frame, by: Frame.template), status: status)
  }

  /// A part of a page, for our script to put in its place; a page of its own where there is no script.
  func part(_ values: Any, by template: String) async -> Reply {
    guard request.text("part") == "yes" else { return await page("What the change would do", values, by: template) }
    return .page(PageTemplate.rendered(values, by: template))
  }

  /// Why something was not done.
  func refused(_ stop: Stop, status: Int? = nil) async -> Reply {
    let code =
      switch stop.code {
      case .usage: 400
      case .locked: 409
      case .configuration, .input: 422
      default: 500
      }
    return await page(
      "Not done", status: status ?? code, Refusal(lines: stop.lines, wasTyped: request.method == .post), by: Refusal.template)
  }
}

/// Why something was not done, a line each.
struct Refusal {
  let lines: [String]
  let wasTyped: Bool

  static let template = """
    <div class="conditions" role="alert">
    {{#lines}}
    <pre class="plain">{{.}}</pre>
    {{/lines}}
    </div>
    {{#wasTyped}}<p>Go back to the page before with your browser; what you typed stands there still.</p>{{/wasTyped}}
    """
}

/// What stands around every page.
struct Frame {
  let title: String
  let hasAlliance: Bool
  let name: String
  let links: [Link]
  let hasNews: Bool
  let news: String
  let form: String
  let main: String

  /// A page of an alliance.
  struct Link {
    let href: String
    let text: String
    let isHere: Bool
  }

  private static let pages = [
    ("", "Warnings"), ("course", "How it has gone"), ("rules", "Rules"), ("edit/override.yaml", "Override"), ("phrases", "Phrases"),
    ("sweep", "Sweep"), ("backtest", "Backtest"), ("verdicts", "Verdicts"), ("chance", "Chance"), ("history", "Changes"),
    ("people", "People"),
  ]

  init(title: String, alliance: String?, here: String, news: String, form: String, main: String) {
    self.title = title
    hasAlliance = alliance != nil
    name = alliance ?? ""
    links =
      alliance.map { id in
        Frame.pages.map { page, text in Link(href: "/a/\(id)\(page.isEmpty ? "" : "/\(page)")", text: text, isHere: page == here) }
      } ?? []
    hasNews = !news.isEmpty
    self.news = news
    self.form = form
    self.main = main
  }

  static let template = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="form" content="{{form}}" />
    <title>{{title}}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/library/codemirror.css" />
    <link rel="stylesheet" href="/library/show-hint.css" />
    <link rel="stylesheet" href="/library/lint.css" />
    <link rel="stylesheet" href="/style.css" />
    <script src="/library/codemirror.js" defer></script>
    <script src="/library/yaml.js" defer></script>
    <script src="/library/show-hint.js" defer></script>
    <script src="/library/lint.js" defer></script>
    <script src="/script.js" defer></script>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the page</a>
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatching" d="M0 0v5" /></pattern></defs></svg>
    <header class="bench">
    <p class="home"><a href="/">Harbinger workbench</a></p>
    {{#hasAlliance}}
    <nav aria-label="Pages of {{name}}">
    <ul class="pages">
    {{#links}}
    <li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a></li>
    {{/links}}
    </ul>
    </nav>
    {{/hasAlliance}}
    </header>
    <main id="main">
    {{#hasNews}}
    <p class="news" role="status">{{news}}</p>
    {{/hasNews}}
    <h1>{{title}}</h1>
    {{{main}}}
    </main>
    <footer>
    <p>Harbinger speaks of the work between organisations, by the same rules for every party. A warning is a reason to ask, and not a finding about anybody. This page comes from your own machine, and nothing of it leaves it.</p>
    </footer>
    </body>
    </html>

    """
}
