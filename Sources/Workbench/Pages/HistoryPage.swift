import Harbinger
import Ledger
import Output

extension Route {
  /// Who changed what, and how alerts came and went.
  static let history = Route.get("a/*/history") { visit throws(Stop) in
    let reading = try await visit.desk().reading()
    return await visit.page("Changes", alliance: reading, here: "history", ChangesPage(reading), by: ChangesPage.template)
  }
}

/// The log of changes of an alliance, and what its nights found.
struct ChangesPage {
  let alliance: String
  let entries: [Entry]
  let nothing: [String]
  let unreadable: [String]
  let steps: [Step]
  let hasSteps: Bool

  /// One change of the rules.
  struct Entry {
    let when: String
    let what: String
    let by: String
    let why: String
    let lines: String
    let proof: [String]
  }

  /// An alert that came, went, or got worse.
  struct Step {
    let day: String
    let text: String
  }

  private static let mostSteps = 100

  init(_ reading: Reading) {
    alliance = reading.alliance.id
    let (log, broken) = TuningLog.read(besides: reading.file)
    entries = log.reversed().map { entry in
      let lines = entry.before.map { "- \($0)" } + entry.after.map { "+ \($0)" }
      return Entry(
        when: "\(entry.time.prefix(10)) \(entry.time.dropFirst(11).prefix(5)) UTC", what: "\(entry.file), by \(entry.command)",
        by: entry.by,
        why: entry.why, lines: lines.filter { $0.dropFirst(2).contains { !$0.isWhitespace } }.joined(separator: "\n"),
        proof: entry.proof.isEmpty ? [] : [entry.proof])
    }
    nothing = entries.isEmpty ? ["Nothing has been changed through a command or this bench yet."] : []
    unreadable = broken == 0 ? [] : ["\(counted(broken, "line")) of \(TuningLog.name) cannot be read."]
    steps = reading.ledger.changes.suffix(ChangesPage.mostSteps).reversed().map { change in
      let title = reading.ledger.entry(change.alert).map { "\($0.title)\($0.parties.between)" } ?? change.alert
      return Step(day: "\(change.day)", text: "\(title): \(change.to.words)\(change.why.isEmpty ? "" : " (\(change.why))")")
    }
    hasSteps = !steps.isEmpty
  }

  static let template = """
    <p>What went through a command or this bench: who, when, why, and what was seen to follow.</p>
    {{#nothing}}<p>{{.}}</p>{{/nothing}}
    {{#unreadable}}<p class="note">{{.}}</p>{{/unreadable}}
    <ol class="alerts">
    {{#entries}}
    <li class="alert">
    <h2>{{when}}, {{by}}</h2>
    <p>{{why}}</p>
    <p class="note">{{what}}{{#proof}}. Seen: {{.}}{{/proof}}</p>
    <pre class="plain diff" tabindex="0" aria-label="Lines of the change">{{lines}}</pre>
    </li>
    {{/entries}}
    </ol>
    {{#hasSteps}}
    <section aria-labelledby="steps">
    <h2 id="steps">How warnings came and went, the newest first</h2>
    <ul class="overview">
    {{#steps}}
    <li><strong>{{day}}</strong> {{text}}</li>
    {{/steps}}
    </ul>
    </section>
    {{/hasSteps}}
    """
}
