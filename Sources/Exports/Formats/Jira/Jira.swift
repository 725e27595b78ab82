import Decoding
import Events

extension ExportFormat {
  /// Verified with an answer of the search of Jira Cloud that the repository ActionableAgile/jira-to-analytics keeps: issues and changes agree with an
  /// independent count. It holds no comments, and no texts in Atlassian's document format.
  static let jira = ExportFormat(
    id: "jira", title: "Jira issues (JSON)",
    summary: """
      Issues as Jira's REST search gives them, with comments and history in them. Opening and comments are messages; \
      an assignee makes an action with its due day; closing, assigning and renaming are system events.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.filter { JiraClaims.holdsIssues(export.entries[$0].head) }.map { Claim(records: [$0]) }
  } open: { _, _, _ in
    OpenExport(batching: JiraReader.records.splitter.batching) { batch, sink in JiraReader(sink: sink).read(batch) }
  }

  /// Rows of exports in English were looked at, with dates in both ways; no whole file was read. A site in another language names its columns otherwise.
  static let jiraCSV = ExportFormat(
    id: "jira-csv", title: "Jira issues (CSV)",
    summary: """
      The CSV that Jira's list of issues exports, with English, German or Dutch column names: an issue a row, its comments in repeated columns. \
      They become what they become from Jira's JSON.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { JiraTable.Columns.find(export.entries[$0]) != nil }.map { Claim(records: [$0]) }
  } open: { export, claim, options throws(Problem) in
    let table = try JiraTable(export, claim.records.first ?? 0, options)
    var open = OpenExport(batching: table.rows.batching) { batch, sink in table.read(batch, sink) }
    open.problems = table.problems
    open.notes = table.notes
    return open
  }
}

/// Which files hold issues of Jira.
enum JiraClaims {
  static func holdsIssues(_ head: [UInt8]) -> Bool {
    let splitter = JiraReader.records.splitter
    guard let start = splitter.recordsStart(in: head.span, atEnd: true) else { return false }
    var index = start
    while index < head.count, JSONSplitter.isBlank(head[index]) { index += 1 }
    guard index < head.count, head[index] == UInt8(ascii: "{") else { return false }
    let members = JSONPaths.members(in: head.span, from: index)
    let keys = Set(members.map(\.path))
    guard keys.contains("key") || keys.contains("self") else { return false }
    // `fields` may begin behind what is known of the file; the address of an issue tells it too.
    return keys.contains("fields.summary") || keys.contains("fields.created") || keys.contains("fields.issuetype")
      || (keys.contains("fields") && head.span.position(of: Array("/rest/api/".utf8), in: 0..<head.count) != nil)
  }
}

/// How Jira's records are called in the intake, whichever file they come from.
enum JiraKey {
  static func issue(_ key: String) -> String { "jira:\(key)" }

  /// `OPS` of `OPS-12`.
  static func project(_ key: String) -> String { key.lastIndex(of: "-").map { String(key[..<$0]) } ?? "" }
}
