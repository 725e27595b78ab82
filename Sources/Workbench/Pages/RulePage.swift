import Alerts
import Authoring
import Events
import Files
import Harbinger
import Output
import Reports
import Rules
import YAML

extension Route {
  /// One rule: what it says, its figures with what a change would do, its tests, and why it fired or did not.
  static let rule = Route.get("a/*/rules/*") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    guard let rule = reading.pack.rules[visit.names[1]] else {
      let near = nearest(to: visit.names[1], among: reading.pack.rules.rules.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
      throw Stop(.usage, "there is no rule '\(visit.names[1])'\(near)")
    }
    let page = RuleBenchPage(
      rule, reading, results: await RuleTests.results(of: rule, in: reading.pack), basis: try await desk.text(of: .override).basis,
      signer: await visit.shelf.signer, form: visit.room.form)
    desk.prepare()
    return await visit.page(rule.title, alliance: reading, here: "rules", page, by: RuleBenchPage.template)
  }

  /// What a change of its figures would do: a part of the page.
  static let tryFigures = Route.post("a/*/rules/*/try") { visit throws(Stop) in
    let desk = try await visit.desk()
    do throws(Stop) {
      guard let text = try await visit.draft(desk) else { return await visit.part(WhatIfPart.nothing, by: WhatIfPart.template) }
      return await visit.part(WhatIfPart(try await desk.whatIf(text)), by: WhatIfPart.template)
    } catch { return await visit.part(WhatIfPart(error), by: WhatIfPart.template) }
  }

  /// The change is written into the override.
  static let saveFigures = Route.post("a/*/rules/*/save") { visit throws(Stop) in
    let desk = try await visit.desk()
    guard let text = try await visit.draft(desk) else { throw Stop(.usage, "no figure is another than before; nothing was written") }
    let proof = (try? await desk.whatIf(text))?.proof ?? ""
    let by = visit.request.text("by")
    try await desk.save(
      Draft(
        file: .override, text: text, basis: visit.request.text("basis"), why: visit.request.text("why"), by: by, proof: proof,
        approvals: ApprovalField.named))
    await visit.shelf.note("Written into the override. \(proof)", by: by)
    return .seeOther("/a/\(visit.names[0])/rules/\(visit.names[1])")
  }
}

extension Visit {
  /// The override with the change of figures that a form holds; `nil` if it changes nothing.
  fileprivate func draft(_ desk: Desk) async throws(Stop) -> String? {
    let reading = try await desk.reading()
    guard let rule = reading.pack.rules[names[1]] else { throw Stop(.usage, "there is no rule '\(names[1])'") }
    let values = Dictionary(
      uniqueKeysWithValues: RuleFigures(rule).fields.compactMap { field in
        request.form["figure.\(field.path)"].map { _ in (field.path, request.text("figure.\(field.path)")) }
      })
    guard
      let line = try RuleFigures(rule).line(
        rule.id, values, why: request.text("why"), approvers: Approvals.names(in: request.text("approvers")))
    else { return nil }
    let path = Loading.overridePath(besides: reading.file)
    return try OverrideText.addingChange(
      line, to: try Loading.text(of: path), path: path, schema: FileSchema.place(of: "override", besides: Path.folder(of: reading.file)))
  }
}

/// One rule on the bench.
struct RuleBenchPage {
  let alliance: String
  let id: String
  let kind: String
  let kindSummary: String
  let description: String
  let ask: String
  let falsePositives: [String]
  let blindSpots: [String]
  let yaml: String
  let figures: [Figure]
  let tests: [Test]
  let whyNot: String
  let alerts: [AlertLink]
  let hasAlerts: Bool
  let basis: String
  let needsApproval: Bool
  let approvers = ""
  let signer: String
  let form: String
  let nights: Int

  struct Figure {
    let path: String
    let label: String
    let value: String
    let standard: String
    let summary: String
    let isChoice: Bool
    let words: [ListPage.Choice]
    let sweep: [String]
  }

  struct Test {
    let name: String
    let expected: String
    let ended: String
  }

  struct AlertLink {
    let href: String
    let title: String
  }

  init(_ rule: Rule, _ reading: Reading, results: [RuleTest.Result], basis: String, signer: String, form: String) {
    alliance = reading.alliance.id
    (id, kind, description, ask) = (rule.id, rule.kind, rule.description, rule.ask)
    kindSummary = RuleKind.all.first { $0.id == rule.kind }?.summary ?? ""
    (falsePositives, blindSpots) = (rule.falsePositives, rule.blindSpots)
    yaml = (try? Loading.text(of: rule.path)) ?? ""
    figures = RuleFigures(rule).fields.map { field in
      let isKnown = field.value.isEmpty || field.words.contains(field.value)
      let words = field.words.isEmpty || !isKnown ? [] : (field.value.isEmpty ? [""] : []) + field.words
      return Figure(
        path: field.path, label: field.label, value: field.value,
        standard: field.standard.isEmpty ? "" : "left out: \(field.standard)", summary: field.summary, isChoice: !words.isEmpty,
        words: words.map { ListPage.Choice(value: $0, text: $0.isEmpty ? "as it is" : $0, isChosen: $0 == field.value) },
        sweep: field.around.map { range in
          let query = [("rule", rule.id), ("key", field.path), ("from", range.from), ("to", range.to)]
          return ["/a/\(reading.alliance.id)/sweep?" + query.map { "\($0)=\(FormText.encoded($1))" }.joined(separator: "&")]
        } ?? [])
    }
    tests = results.map { result in
      Test(
        name: result.test.name, expected: result.test.expectation.text, ended: result.passed ? "as expected" : "otherwise: \(result.found)")
    }
    whyNot = Explanation.whyNot(rule, reading.judged.evaluation, parties: reading.alliance.parties, width: 100)
    alerts = reading.report.judgement.alerts.filter { $0.rule == rule.id }.map {
      AlertLink(href: "/a/\(reading.alliance.id)/alerts/\($0.id)", title: $0.sentence)
    }
    hasAlerts = !alerts.isEmpty
    needsApproval = reading.pack.rules.hearsWording(rule)
    (self.basis, self.signer, self.form) = (basis, signer, form)
    nights = WhatIf.nights
  }

  static let template = """
    <p><a href="/a/{{alliance}}/rules">All rules</a>. <code>{{id}}</code>, kind {{kind}}: {{kindSummary}}</p>
    <p class="sentence">{{description}}</p>
    <p class="ask"><strong>To ask both:</strong> {{ask}}</p>
    {{#hasAlerts}}
    <h2>What it tells today</h2>
    <ul>
    {{#alerts}}
    <li><a href="{{href}}">{{title}}</a></li>
    {{/alerts}}
    </ul>
    {{/hasAlerts}}
    <section aria-labelledby="figures">
    <h2 id="figures">Its figures</h2>
    <p>Change one, and see what the last {{nights}} nights would have told otherwise. It is written into the override of this alliance, and only when you save.</p>
    <form method="post" action="/a/{{alliance}}/rules/{{id}}/save" class="bench" data-try="/a/{{alliance}}/rules/{{id}}/try">
    <input type="hidden" name="form" value="{{form}}" /><input type="hidden" name="basis" value="{{basis}}" />
    <div class="two">
    <div class="fields">
    {{#figures}}
    <p class="field"><label for="f-{{path}}">{{label}}</label>
    {{#isChoice}}<select id="f-{{path}}" name="figure.{{path}}" aria-describedby="d-{{path}}">{{#words}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>{{/words}}</select>{{/isChoice}}{{^isChoice}}<input id="f-{{path}}" name="figure.{{path}}" value="{{value}}" placeholder="{{standard}}" aria-describedby="d-{{path}}" />{{/isChoice}}
    {{#sweep}}<a href="{{.}}">sweep</a>{{/sweep}}
    <span class="note" id="d-{{path}}">{{summary}}</span></p>
    {{/figures}}
    </div>
    <div class="result" aria-live="polite" aria-label="What the change would do"><p class="note">Nothing is changed yet.</p></div>
    </div>
    <div class="stacked">
    <label>Why <input name="why" required /></label>
    <label>Who decided it: a role, or both parties <input name="by" value="{{signer}}" required /></label>
    {{#needsApproval}}\(ApprovalField.template){{/needsApproval}}
    <p><button data-do="try" formaction="/a/{{alliance}}/rules/{{id}}/try" formnovalidate>Try</button> <button>Save into the override</button></p>
    </div>
    </form>
    </section>
    <section aria-labelledby="tests">
    <h2 id="tests">Its tests</h2>
    <div class="wide" role="group" aria-label="Tests" tabindex="0">
    <table class="rows">
    <thead><tr><th scope="col">Test</th><th scope="col">Should end</th><th scope="col">Ends</th></tr></thead>
    <tbody>
    {{#tests}}
    <tr><th scope="row">{{name}}</th><td>{{expected}}</td><td>{{ended}}</td></tr>
    {{/tests}}
    </tbody>
    </table>
    </div>
    </section>
    <section aria-labelledby="why">
    <h2 id="why">How it ended, condition by condition</h2>
    <pre class="plain" tabindex="0" aria-label="How it ended">{{whyNot}}</pre>
    </section>
    <section aria-labelledby="against">
    <h2 id="against">What speaks against it</h2>
    <ul>
    {{#falsePositives}}
    <li>Looks the same, and is harmless: {{.}}</li>
    {{/falsePositives}}
    {{#blindSpots}}
    <li>Cannot be seen: {{.}}</li>
    {{/blindSpots}}
    </ul>
    </section>
    <section aria-labelledby="file">
    <h2 id="file">Its file</h2>
    <textarea class="code" data-mode="yaml" readonly aria-label="The rule file" rows="24">{{yaml}}</textarea>
    </section>
    """
}
