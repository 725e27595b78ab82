package import Rules
package import YAML
import Output

/// What each rule found and falsely raised in stories that were written blind: `stories.yaml` beside the rules, written by `Tests/Stories/page.py`.
public struct StoryFindings: Sendable {
  /// What one rule found and falsely raised.
  public struct Count: Hashable, Sendable {
    /// Events that happened and of which no other rule told more.
    public var found: Int
    /// Serious alerts about nothing that happened, one for each story and pair.
    public var raised: Int
  }

  /// What was judged, in one sentence.
  public private(set) var method = ""
  /// By the id of the rule; who is not there found nothing and raised nothing.
  public private(set) var counts: [String: Count] = [:]

  package init() {}

  package static let fileName = "stories.yaml"

  private static let keys = [
    Key("method", .text, required: true, "what was judged"),
    Key("counts", .list(.mapping(countKeys)), required: true, "a rule each"),
  ]
  private static let countKeys = [
    Key("rule", .text, required: true, "the id of the rule"),
    Key("found", .integer, required: true, "events that it told of most strongly"),
    Key("raised", .integer, required: true, "serious alerts about nothing that happened"),
  ]

  /// Reads the figures; none where there is no such file.
  package static func load(_ folder: String) -> (findings: StoryFindings, diagnostics: [Diagnostic]) {
    var table = StoryFindings()
    let diagnostics = MeasuredFile.read(folder, fileName, of: "what the stories showed", keys: keys) { fields in
      table.method = fields.text("method") ?? ""
      for row in fields.list("counts", of: "a count") {
        guard let rule = row.text("rule"), let found = row.integer("found"), let raised = row.integer("raised") else { continue }
        table.counts[rule] = Count(found: found, raised: raised)
      }
    }
    return (table, diagnostics)
  }

  /// A sentence on one rule; `nil` if no stories were judged.
  package func sentence(_ rule: Rule) -> String? {
    guard !method.isEmpty else { return nil }
    let count = counts[rule.id] ?? Count(found: 0, raised: 0)
    return
      "In \(method): told of \(counted(count.found, "event")) more strongly than any other rule, and raised \(counted(count.raised, "serious alert")) about nothing that happened."
  }
}
