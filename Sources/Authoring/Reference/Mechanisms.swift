public import Harbinger
import Rules
public import YAML

/// The claims about alliances that rules stand for: `rules/mechanisms.yaml`.
public struct Mechanisms: Sendable {
  /// One claim.
  public struct Row: Sendable {
    /// `1.08`, as rules name it.
    public var id: String
    public var claim: String
    /// What carries it where no rule can, beside the rules where there are any; empty if nothing does.
    public var carriedBy: String
    /// Why, or how.
    public var reason: String
  }

  /// In the order of the file.
  public var rows: [Row] = []

  /// The keys of the file.
  public static let keys = [Key("rows", .list(.mapping(rowKeys)), required: true, "the claims, in order")]

  /// The keys of a row.
  public static let rowKeys = [
    Key("id", .text, required: true, "as rules name it, in quotes", example: "\"1.08\""),
    Key("claim", .text, required: true, "the claim, in our own words"),
    Key("carried_by", .choice(["engine", "view", "metric", "nothing"]), "what carries it where no rule does", example: "engine"),
    Key("reason", .text, "why no rule carries it, or what else does"),
  ]

  /// Reads the table; all that is wrong comes back beside it, rules that name unknown rows included.
  public static func load(_ path: String, pack: RulePack) -> (mechanisms: Mechanisms, diagnostics: [Diagnostic]) {
    let (document, problems) = Document.read(path: path)
    let diagnostics = Diagnostics(path: path, problems)
    var table = Mechanisms()
    guard let document else { return (table, diagnostics.sorted) }
    for row in Fields(document.root, of: "the mechanisms table", keys: keys, diagnostics).list("rows", of: "a row") {
      guard let id = row.text("id"), let claim = row.text("claim") else { continue }
      if table.rows.contains(where: { $0.id == id }) {
        diagnostics.error(row.place("id"), "the row \(id) stands here twice", help: "delete one of the two")
      }
      let carriedBy = row.choice("carried_by") ?? ""
      if !carriedBy.isEmpty, !row.has("reason") {
        diagnostics.error(row.node.place.start, "a row that no rule carries needs 'reason'", help: "say why, or what does")
      }
      table.rows.append(Row(id: id, claim: claim, carriedBy: carriedBy, reason: row.text("reason") ?? ""))
    }
    let known = Set(table.rows.map(\.id))
    var found = diagnostics.sorted
    for rule in pack.rules.rules {
      for id in rule.mechanism where !known.contains(id) {
        found.append(
          Diagnostic(
            path: rule.path, at: rule.node["mechanism"]?.place ?? .file, message: "there is no row '\(id)' in \(path)",
            help: "write the id in quotes, as \"1.10\"; unquoted it is a number in other tools"))
      }
    }
    return (table, found)
  }
}
