import Authoring
import Files
import Harbinger
import Output
import Rules
import Setup
import YAML

extension Route {
  /// A file of the alliance, to be changed by hand.
  static let editor = Route.get("a/*/edit/*") { visit throws(Stop) in
    let (desk, file) = (try await visit.desk(), try visit.file())
    let (text, basis) = try await desk.text(of: file)
    let reading = try? await desk.reading()
    desk.prepare()
    let page = EditorPage(
      file, text, basis, alliance: visit.names[0], signer: await visit.shelf.signer, form: visit.room.form)
    return await visit.page(file.rawValue, alliance: reading, here: "edit/\(file.rawValue)", page, by: EditorPage.template)
  }

  /// What is wrong with a text, for the margin of the editor: a line each, `line:column:severity:words`.
  static let check = Route.post("a/*/edit/*/check") { visit throws(Stop) in
    let (desk, file) = (try await visit.desk(), try visit.file())
    let found = file.diagnostics(of: visit.request.whole("text"), desk.place, try? await desk.reading().pack)
    let lines = found.map { item in
      JSONValue.pairs([
        "line": .integer(max(0, item.line - 1)), "column": .integer(max(0, item.column - 1)), "length": .integer(max(1, item.length)),
        "error": .flag(item.severity == .error),
        "text": .text(item.help.isEmpty ? item.message : "\(item.message): \(item.help)"),
      ])
    }
    return Reply(type: "application/json", body: JSONValue.list(lines).line)
  }

  /// What a draft of the override would do.
  static let tryDraft = Route.post("a/*/edit/*/try") { visit throws(Stop) in
    let (desk, file) = (try await visit.desk(), try visit.file())
    let text = visit.request.whole("text")
    do throws(Stop) {
      if file == .override { return await visit.part(WhatIfPart(try await desk.whatIf(file.meant(by: text))), by: WhatIfPart.template) }
      var part = WhatIfPart(headline: "Nothing is wrong with it.")
      part.mistakes = file.diagnostics(of: text, desk.place, nil).map { "\($0)" }
      if !part.mistakes.isEmpty { part.headline = "What is to be said of it:" }
      part.diff = TuningLog.lines(from: try await desk.text(of: file).text, to: text)
      return await visit.part(part, by: WhatIfPart.template)
    } catch { return await visit.part(WhatIfPart(error), by: WhatIfPart.template) }
  }

  /// It is written.
  static let saveDraft = Route.post("a/*/edit/*/save") { visit throws(Stop) in
    let (desk, file) = (try await visit.desk(), try visit.file())
    let (text, by) = (visit.request.whole("text"), visit.request.text("by"))
    let proof = file == .override ? (try? await desk.whatIf(text).proof) ?? "" : ""
    try await desk.save(
      Draft(file: file, text: text, basis: visit.request.text("basis"), why: visit.request.text("why"), by: by, proof: proof))
    await visit.shelf.note("\(file.rawValue) is written. \(proof)", by: by)
    return .seeOther("/a/\(visit.names[0])/edit/\(file.rawValue)")
  }
}

extension Visit {
  /// The file that the path names: one of the few that there are, so that no path leads elsewhere.
  fileprivate func file() throws(Stop) -> BenchFile {
    guard let file = BenchFile(rawValue: names[1]) else {
      throw Stop(
        .usage, "'\(names[1])' is no file that is changed here; there are \(BenchFile.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return file
  }
}

/// An editor for one file.
struct EditorPage {
  let alliance: String
  let file: String
  let summary: String
  let text: String
  let basis: String
  let signer: String
  let form: String
  let hint: String
  let words: String
  let example: String
  let others: [String]
  /// The rows of the plain text area.
  let rows: Int

  init(_ file: BenchFile, _ text: String, _ basis: String, alliance: String, signer: String, form: String) {
    self.alliance = alliance
    self.file = file.rawValue
    summary = file.summary
    (self.text, self.basis, self.signer, self.form) = (text, basis, signer, form)
    hint =
      file == .override
      ? "What a change would have told otherwise over the last \(WhatIf.nights) nights stands beside it while you type."
      : "Mistakes stand beside it while you type."
    example = file.example
    words = EditorPage.words(file)
    others = BenchFile.allCases.filter { $0 != file }.map(\.rawValue)
    rows = min(40, max(16, text.split(separator: "\n", omittingEmptySubsequences: false).count + 2))
  }

  /// The keys that may stand in it, a line each with what they are for: what the editor completes.
  private static func words(_ file: BenchFile) -> String {
    let keys: [Key] =
      switch file {
      case .override: Override.keys + Override.changeKeys + Rule.keys + RuleKind.all.flatMap(\.keys)
      case .alliance: Alliance.keys
      case .events: MarkedEvents.keys + MarkedEvents.eventKeys
      }
    return Set(keys.flatMap(\.withInner).map { "\($0.name) \($0.summary)" }).sorted().joined(separator: "\n")
  }

  static let template = """
    <p>{{summary}} {{hint}}</p>
    <p>Other files: {{#others}}<a href="/a/{{alliance}}/edit/{{.}}">{{.}}</a> {{/others}}</p>
    <form method="post" action="/a/{{alliance}}/edit/{{file}}/save" class="bench" data-try="/a/{{alliance}}/edit/{{file}}/try" data-check="/a/{{alliance}}/edit/{{file}}/check">
    <input type="hidden" name="form" value="{{form}}" /><input type="hidden" name="basis" value="{{basis}}" />
    <div class="two">
    <div><textarea name="text" class="code" data-mode="yaml" rows="{{rows}}" spellcheck="false" aria-label="{{file}}">{{text}}</textarea></div>
    <div class="result" aria-live="polite" aria-label="What the change would do"><p class="note">Nothing is changed yet.</p></div>
    </div>
    <div class="stacked">
    <label>Why <input name="why" required /></label>
    <label>Who decided it: a role, or both parties <input name="by" value="{{signer}}" required /></label>
    <p><button data-do="try" formaction="/a/{{alliance}}/edit/{{file}}/try" formnovalidate>Try</button> <button>Save</button></p>
    </div>
    <details>
    <summary>How it is written</summary>
    <pre class="plain">{{example}}</pre>
    </details>
    <template class="words">{{words}}</template>
    </form>
    """
}

extension Key {
  /// The key, and those within its value.
  fileprivate var withInner: [Key] { [self] + kind.inner.flatMap(\.withInner) }
}

extension Key.Kind {
  fileprivate var inner: [Key] {
    switch self {
    case .mapping(let keys): keys
    case .list(let kind), .table(let kind): kind.inner
    case .either(let kinds): kinds.flatMap(\.inner)
    default: []
    }
  }
}
