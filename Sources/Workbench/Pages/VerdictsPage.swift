import Events
import Harbinger
import Ledger
import Output
import Reports
import Rules
import Trials

extension Route {
  /// How useful each rule was by what people said, what waits for a verdict this week and, where it is asked for, changes that would have spared noise.
  static let verdicts = Route.get("a/*/verdicts") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let today = reading.alliance.zone.day(of: try visit.shelf.world.now(reading.alliance.zone).advanced(by: -1))
    var page = VerdictsPage(
      reading, today: today, canJudge: visit.shelf.state != nil, signer: await visit.shelf.signer, form: visit.room.form)
    if visit.request.text("look") == "yes" { page.take(try await desk.suggestions().found) }
    return await visit.page("Verdicts", alliance: reading, here: "verdicts", page, by: VerdictsPage.template)
  }

  /// A suggestion is written into the override.
  static let suggestion = Route.post("a/*/verdicts") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let request = visit.request
    let (found, draft, old) = try await desk.suggestions()
    // Numbers may have moved since the page was loaded: the words tell which is meant.
    guard let wanted = found.suggestions.first(where: { "\($0.rule): \($0.words)" == request.text("suggestion") }) else {
      throw Stop(.locked, "that is suggested no longer; look for changes again")
    }
    let approvers = Approvals.names(in: request.text("approvers"))
    let by = request.text("by")
    _ = try wanted.write(
      .init(why: request.text("why"), by: by, approvers: approvers), into: draft, over: old, folder: reading.pack.folder,
      allianceFile: reading.file, alliance: reading.alliance, approvals: ApprovalField.named,
      command: "workbench", at: visit.shelf.world.clock())
    await visit.shelf.note("Written into the override. \(wanted.proof.words)", by: by)
    return .seeOther("/a/\(reading.alliance.id)/verdicts")
  }
}

extension Desk {
  /// Changes that would have spared people noise, with the override that they were proven on.
  func suggestions() async throws(Stop) -> (found: Suggestions, draft: OverrideDraft, old: String?) {
    let reading = try await reading()
    let year = try reading.year()
    let path = Loading.overridePath(besides: reading.file)
    let old = try Loading.text(of: path)
    let now = try world.now(reading.alliance.zone)
    let draft = OverrideDraft(reading.alliance, path: path, text: old, now: now, threads: 2)
    let found = await Suggestions(
      reading.replay, nights: year, marked: reading.marked,
      verdicts: reading.ledger, draft: draft, today: reading.alliance.zone.day(of: now.advanced(by: -1)))
    return (found, draft, old)
  }
}

/// What people said of the alerts of an alliance.
struct VerdictsPage {
  let alliance: String
  let rules: [Line]
  let hasRules: Bool
  let week: String
  let sample: [Item]
  let nothing: [String]
  let canLook: Bool
  let form: String
  let signer: String
  var hasLooked = false
  var suggestions: [Offer] = []
  var reasons: [String] = []

  /// What was said of one rule.
  struct Line {
    let rule: String
    let alliance: String
    let title: String
    let precision: String
    let known: Int
    let unsure: Int
  }

  /// An alert below the line that waits for a verdict.
  struct Item {
    let id: String
    let alliance: String
    let title: String
    let since: String
    let signer: String
    let form: String
    let words: [String]
  }

  /// A change that would have spared noise.
  struct Offer {
    let name: String
    let title: String
    let proof: String
    let lines: String
    let needsApproval: Bool
    let approvers = ""
    let alliance: String
    let form: String
    let signer: String
  }

  init(_ reading: Reading, today: Day, canJudge: Bool, signer: String, form: String) {
    alliance = reading.alliance.id
    (self.form, self.signer) = (form, signer)
    let ledger = reading.ledger
    let byRule = Dictionary(grouping: ledger.opinions) { opinion in ledger.entry(opinion.key)?.rule ?? "" }
    rules = byRule.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map { rule, said in
      let said = Opinions(said.map(\.value))
      return Line(
        rule: rule, alliance: reading.alliance.id, title: reading.pack.rules[rule]?.title ?? rule,
        precision: Proportion(said.useful, of: said.judged).words("useful"), known: said.known,
        unsure: said.unsure)
    }
    hasRules = !rules.isEmpty
    let drawn = ledger.sample(of: ISOWeek(of: today))
    week = "\(drawn.week)"
    sample =
      !canJudge
      ? []
      : drawn.entries.map { entry in
        Item(
          id: entry.id, alliance: reading.alliance.id, title: entry.title + entry.parties.between, since: "\(entry.since)", signer: signer,
          form: form, words: [Verdict.Word.useful, .noise].map(\.rawValue))
      }
    nothing =
      !canJudge
      ? [
        "Verdicts hang on the state of nightly runs: to give them here, the workbench is started with a portfolio, or with the folder of that state."
      ]
      : sample.isEmpty ? ["Nothing waits for a verdict this week."] : []
    canLook = hasRules
  }

  /// Shows what was found.
  mutating func take(_ found: Suggestions) {
    hasLooked = true
    suggestions = found.suggestions.map { one in
      Offer(
        name: "\(one.rule): \(one.words)", title: one.words, proof: one.proof.words,
        lines: one.changes.map { $0.line(.open) }.joined(separator: "\n"),
        needsApproval: one.changes.contains(where: \.isWording), alliance: alliance, form: form, signer: signer)
    }
    reasons = found.rules.filter { !$0.why.isEmpty }.map { "\($0.rule): \($0.why)" }
  }

  static let template = """
    <section aria-labelledby="sample">
    <h2 id="sample">To judge in {{week}}</h2>
    <p>What is listed is all that people see, so their verdicts say nothing of the rest. A few of what lies below the line are drawn each week, and nobody picks them.</p>
    {{#nothing}}<p>{{.}}</p>{{/nothing}}
    <ol class="alerts">
    {{#sample}}
    <li class="alert">
    <h3>{{title}}</h3>
    <p class="note">since {{since}}; <a href="/a/{{alliance}}/alerts/{{id}}">look at it</a></p>
    <form method="post" action="/a/{{alliance}}/alerts/{{id}}/verdict" class="verdict" aria-label="Verdict on {{title}}">
    <input type="hidden" name="form" value="{{form}}" />
    <label>As <input name="by" value="{{signer}}" required size="12" /></label>
    {{#words}}<button name="word" value="{{.}}">{{.}}</button> {{/words}}
    </form>
    </li>
    {{/sample}}
    </ol>
    </section>
    <section aria-labelledby="rules">
    <h2 id="rules">How useful each rule was</h2>
    {{^hasRules}}<p>Nobody has said anything of an alert yet.</p>{{/hasRules}}
    {{#hasRules}}
    <div class="wide" role="group" aria-label="Rules" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">Rule</th><th scope="col">Useful, of those that were called useful or noise</th><th scope="col" class="figure">Known</th><th scope="col" class="figure">Unsure</th></tr></thead>
    <tbody>
    {{#rules}}
    <tr><th scope="row"><a href="/a/{{alliance}}/rules/{{rule}}">{{title}}</a></th><td>{{precision}}</td><td class="figure">{{known}}</td><td class="figure">{{unsure}}</td></tr>
    {{/rules}}
    </tbody>
    </table>
    </div>
    {{/hasRules}}
    </section>
    {{#canLook}}
    <section aria-labelledby="changes">
    <h2 id="changes">Changes that would have spared noise</h2>
    {{^hasLooked}}
    <form method="get" action="/a/{{alliance}}/verdicts"><p>From five alerts of a rule on that somebody called useful or noise, the smallest changes are looked for that spare noise and keep all that was useful, and each is proven on the nights of the last year. It may take a minute.</p><button name="look" value="yes">Look for changes</button></form>
    {{/hasLooked}}
    {{#reasons}}<p>{{.}}</p>{{/reasons}}
    <ol class="alerts">
    {{#suggestions}}
    <li class="alert">
    <h3>{{title}}</h3>
    <p class="sentence">{{proof}}</p>
    <pre class="plain" tabindex="0" aria-label="Lines of the change">{{lines}}</pre>
    <form method="post" action="/a/{{alliance}}/verdicts" class="stacked">
    <input type="hidden" name="form" value="{{form}}" /><input type="hidden" name="suggestion" value="{{name}}" />
    <label>Why <input name="why" required /></label>
    <label>Who decided it: a role, or both parties <input name="by" value="{{signer}}" required /></label>
    {{#needsApproval}}\(ApprovalField.template){{/needsApproval}}
    <p><button>Write into the override</button></p>
    </form>
    </li>
    {{/suggestions}}
    </ol>
    </section>
    {{/canLook}}
    """
}
