import Authoring
import Events
import Harbinger
import Output
import Reports
import YAML

/// What a draft would do, beside the form or the editor in which it is written.
struct WhatIfPart {
  var headline = ""
  var mistakes: [String] = []
  var remarks: [String] = []
  var removed: [Line] = []
  var added: [Line] = []
  var moved: [Line] = []
  var gone: [String] = []
  var come: [String] = []
  var leads: [String] = []
  var tests: [String] = []
  var diff: [String] = []

  /// An alert that is told, or no longer.
  struct Line {
    let day: String
    let title: String
    let sentence: String
    let said: String
  }

  static let nothing = WhatIfPart(headline: "Nothing is changed yet.")

  init(headline: String) { self.headline = headline }

  init(_ stop: Stop) {
    headline = "That cannot be:"
    mistakes = stop.lines
  }

  init(_ what: WhatIf) {
    mistakes = what.diagnostics.filter { $0.severity == .error }.map { "\($0)" }
    remarks = what.diagnostics.filter { $0.severity != .error }.map { "\($0)" }
    diff = what.diff
    guard let comparison = what.comparison else {
      headline = mistakes.isEmpty ? "Nothing was read that could be compared." : "That cannot be:"
      return
    }
    headline = what.proof
    func line(_ told: Backtest.Told, _ words: String) -> Line {
      Line(day: "\(told.first)", title: "\(told.title)\(told.between)", sentence: told.sentence, said: words)
    }
    removed = comparison.removed.map { line($0.told, WhatIfPart.said($0.verdicts)) }
    added = comparison.added.map { line($0.told, "") }
    moved = comparison.moved.map { line($0.new, $0.what.joined(separator: ", ")) }
    (gone, come) = (what.gone, what.come)
    leads = comparison.leads.map { "\($0.event.day) \($0.words)" }
    tests = what.failed.map { "\($0.rule), '\($0.test.name)': should end \($0.test.expectation.text)" }
  }

  private static func said(_ verdicts: [Verdict.Word: Int]) -> String {
    let words = Comparison.said(verdicts)
    return words.isEmpty ? "nobody said anything of it" : "said of it: \(words)"
  }

  static let template = """
    <p class="headline"><strong>{{headline}}</strong></p>
    {{#mistakes}}<pre class="plain mistake">{{.}}</pre>{{/mistakes}}
    {{#remarks}}<pre class="plain">{{.}}</pre>{{/remarks}}
    <ul class="changes">
    {{#removed}}<li><span class="badge">no longer</span> {{day}} {{title}} <span class="note">{{sentence}} ({{said}})</span></li>
    {{/removed}}
    {{#added}}<li><span class="badge">besides</span> {{day}} {{title}} <span class="note">{{sentence}}</span></li>
    {{/added}}
    {{#moved}}<li><span class="badge">otherwise</span> {{day}} {{title}} <span class="note">{{said}}</span></li>
    {{/moved}}
    {{#gone}}<li><span class="badge">not on the list of today</span> {{.}}</li>
    {{/gone}}
    {{#come}}<li><span class="badge">new on the list of today</span> {{.}}</li>
    {{/come}}
    {{#leads}}<li><span class="badge">marked event</span> {{.}}</li>
    {{/leads}}
    {{#tests}}<li><span class="badge">test</span> {{.}}</li>
    {{/tests}}
    </ul>
    {{#diff}}<pre class="plain diff">{{.}}</pre>{{/diff}}
    """
}

extension WhatIf {
  /// What was seen, in a sentence or two.
  var proof: String {
    guard let comparison else { return "" }
    let nights = comparison.new.days.upperBound - comparison.new.days.lowerBound + 1
    var text = "Over the last \(counted(nights, "night")) "
    text +=
      comparison.isEqual && gone.isEmpty && come.isEmpty
      ? "it tells the same"
      : "\(comparison.removed.count) no longer told, \(comparison.added.count) besides, \(comparison.moved.count) otherwise, \(comparison.same) alike\(gone.isEmpty && come.isEmpty ? "" : "; on the list of today \(gone.count) less, \(come.count) more")"
    if tests > 0 {
      text +=
        failed.isEmpty
        ? "; all \(counted(tests, "test")) of the changed rules come out as before"
        : "; \(failed.count) of \(counted(tests, "test")) come out otherwise"
    }
    return text + "."
  }
}
