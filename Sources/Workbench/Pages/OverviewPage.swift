import Harbinger
import Ledger
import Output

extension Route {
  /// What stands on the bench. One alliance alone is shown at once.
  static let overview = Route.get("") { visit throws(Stop) in
    if await visit.shelf.beginning != nil { return .seeOther("/start") }
    let entries = await visit.shelf.entries()
    if entries.count == 1, entries[0].mistakes.isEmpty, let id = entries[0].id { return .seeOther("/a/\(id)") }
    return await visit.page(
      "Alliances", OverviewPage(entries, visit.shelf.state), by: OverviewPage.template)
  }
}

/// The alliances on the bench.
struct OverviewPage {
  let alliances: [Line]
  let broken: [Broken]
  let hasBroken: Bool

  struct Line {
    let id: String
    let open: String
  }

  struct Broken {
    let file: String
    let mistakes: String
    let editors: [String]
  }

  init(_ entries: [(file: String, id: String?, mistakes: [String])], _ state: BenchState?) {
    alliances = entries.filter(\.mistakes.isEmpty).compactMap(\.id).map { id in
      let ledger = state.flatMap { try? $0.ledger(of: id) }
      return Line(
        id: id,
        open: ledger.flatMap { known in known.day.map { "\(counted(known.open, "alert")) open in the night after \($0)" } }
          ?? "no night is kept")
    }
    broken = entries.filter { !$0.mistakes.isEmpty }.map { entry in
      Broken(
        file: entry.file, mistakes: entry.mistakes.joined(separator: "\n"),
        editors: entry.id.map { id in BenchFile.allCases.map { "/a/\(id)/edit/\($0.rawValue)" } } ?? [])
    }
    hasBroken = !broken.isEmpty
  }

  static let template = """
    <ul class="overview">
    {{#alliances}}
    <li><a href="/a/{{id}}">{{id}}</a>: {{open}}</li>
    {{/alliances}}
    </ul>
    {{#hasBroken}}
    <h2>Files that cannot be used</h2>
    {{#broken}}
    <h3>{{file}}</h3>
    <pre class="plain">{{mistakes}}</pre>
    <p>{{#editors}}<a href="{{.}}">{{.}}</a> {{/editors}}</p>
    {{/broken}}
    {{/hasBroken}}
    """
}
