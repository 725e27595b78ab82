import Events
import Testing

@testable import Exports

/// Issues of Jira, as JSON and as CSV.
struct JiraTests {
  private func read(_ fields: String, _ more: String = "") throws -> CollectingSink {
    try CollectingSink.reading(
      #"{"startAt":0,"issues":[{"id":"1","self":"https://jira.northwind.example/rest/api/2/issue/1","key":"OPS-7","fields":{"# + fields
        + "}" + more + "}]}",
      as: .jira)
  }

  @Test func anIssueIsAMessageAndItsAssignmentAnAction() throws {
    let sink = try read(
      """
      "summary":"Late again","created":"2026-03-02T10:00:00.000+0100","duedate":"2026-03-16","project":{"key":"OPS","name":"Operations"},
      "creator":{"accountId":"a1","displayName":"Anna de Vries"},"reporter":{"accountId":"c1"},"assignee":{"accountId":"b1","emailAddress":"Bert@contoso.example"},
      "description":"{quote}You said soon.{quote}\\nWe did, [~bert]. See [the plan|https://x.example]."
      """)
    let issue = try #require(sink.records.first)
    #expect(issue.kind == .message)
    #expect(issue.actor == "id:a1")
    #expect(issue.time?.iso8601 == "2026-03-02T09:00:00Z")
    #expect(issue.due == Day("2026-03-16"))
    #expect(issue.channel == "Operations")
    #expect(issue.key == "jira:OPS-7")
    #expect(issue.participants == ["addressed address:bert@contoso.example"])
    #expect(issue.text == "Late again\n\n> You said soon.\n\nWe did, @bert. See the plan.")
    let action = try #require(sink.occurrences.first)
    #expect(action.flags == .action)
    #expect(action.actor == "address:bert@contoso.example")
    #expect(action.due == Day("2026-03-16"))
    #expect(action.participants == ["addressed id:a1"])
    #expect(sink.account.records == 1)
  }

  @Test func commentsAndChangesAreRecordsOfTheirOwn() throws {
    let sink = try read(
      """
      "summary":"A","created":"2026-03-02T10:00:00.000+0000","resolutiondate":"2026-03-09T10:00:00.000+0000","creator":{"name":"anna"},"comment":{"comments":[
        {"id":"5","author":{"name":"bert"},"body":"Sorry.","created":"2026-03-03T10:00:00.000+0000","updated":"2026-03-03T10:00:00.000+0000"},
        {"id":"6","author":{"displayName":"CI","accountId":"z","accountType":"app"},"body":"Built.","created":"2026-03-03T10:00:00.000+0000","updated":"2026-03-04T10:00:00.000+0000"}]}
      """,
      """
      ,"changelog":{"histories":[{"id":"1","author":{"name":"anna"},"created":"2026-03-04T10:00:00.000+0000","items":[{"field":"assignee","to":"bert","toString":"Bert"}]},
        {"id":"2","author":{"name":"anna"},"created":"2026-03-05T10:00:00.000+0000","items":[{"field":"Rank"}]},
        {"id":"3","author":{"name":"anna"},"created":"2026-03-05T10:00:00.000+0000","items":[{"field":"duedate","to":"2026-04-01"},{"field":"summary"}]}]}
      """)
    #expect(sink.records.map(\.kind) == [.message, .message, .message, .system, .system])
    #expect(sink.records.map(\.flags) == [[], [], [.bot, .edited], [], .renamed])
    #expect(
      sink.records.map(\.key) == [
        "jira:OPS-7", "jira:OPS-7:comment:5", "jira:OPS-7:comment:6", "jira:OPS-7:change:1", "jira:OPS-7:change:3",
      ])
    #expect(sink.records[3].participants == ["addressed id:bert"])
    #expect(sink.records[4].due == Day("2026-04-01"))
    #expect(sink.occurrences.map { $0.time?.iso8601 } == ["2026-03-09T10:00:00Z"])
    #expect(sink.account.skipped == ["change of other fields": 1])
    #expect(sink.account.addsUp)
  }

  @Test func documentsOfTheCloudBecomeText() {
    let json = """
      {"version":1,"type":"doc","content":[{"type":"heading","attrs":{"level":1},"content":[{"type":"text","text":"Plan \\u00e9\\ud83d\\ude00"}]},
       {"content":[{"type":"paragraph","content":[{"type":"text","text":"You said","marks":[{"type":"strong"}]}]}],"type":"blockquote"},
       {"type":"paragraph","content":[{"type":"mention","attrs":{"id":"b1","text":"@Bert"}},{"type":"text","text":" is late."},{"type":"hardBreak"},{"type":"text","text":"Yes."}]},
       {"type":"codeBlock","attrs":{"language":"text"},"content":[{"type":"text","text":"x = 1"}]}]}
      """
    let text = String(decoding: AtlassianDocument.text(Array(json.utf8).span), as: UTF8.self)
    #expect(text == "Plan é😀\n> You said\n@Bert is late.\nYes.\n```\nx = 1\n```")
  }

  @Test(arguments: [
    "", "{", "}}}", "\"", "{\"text\":\"a", "{\"text\":\"\\u12", "{\"type\":\"blockquote\"}",
    String(repeating: "{\"content\":[", count: 100_000),
  ])
  func brokenDocumentsDoNoHarm(_ json: String) { _ = AtlassianDocument.text(Array(json.utf8).span) }

  @Test(arguments: [
    ("bq. You said", "> You said"), ("h2. Plan\ntext", "Plan\ntext"), ("{code:java}x{code}y", "\n```\nx\n```\ny"),
    ("{unknown} [a] x", "{unknown} [a] x"),
    ("{quote}\na\nb\n{quote}\nc", "\n> a\n> b\n\nc"), ("{", "{"), ("[", "["), ("a {color:red}b{color}.", "a b."),
  ])
  func wikiTextIsReadAsPeopleSeeIt(_ written: String, _ seen: String) {
    let plain = String(decoding: WikiText.text(of: Array(written.utf8)), as: UTF8.self)
    #expect(plain.split(separator: "\n") == seen.split(separator: "\n"))
  }

  private static let header =
    "Summary,Issue key,Issue id,Issue Type,Status,Project key,Assignee,Assignee Id,Reporter,Created,Resolved,Due date,Labels,Labels,Comment,Comment\r\n"

  @Test func rowsOfTheTableSayTheSame() throws {
    let text =
      JiraTests.header
      + "A,OPS-7,1,Bug,Done,OPS,Bert,b1,Anna,6/21/2025 16:14,6/22/2025 9:00,,x,y,\"6/21/2025 17:00;5b10a2844c20165700ede21f;One; two\nthree\",no date\r\n"
      + "B,OPS-8,1,Bug,Open,OPS,,,Anna,6/2/2025 16:14\r\nC,,1,Bug\r\n"
    #expect(claims(.jiraCSV, text))
    let sink = try CollectingSink.reading(text, as: .jiraCSV, options: ReadOptions(dayFirst: false))
    #expect(sink.records.map(\.text) == ["A", "One; two\nthree", "no date", "B"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2025-06-21T16:14:00Z", "2025-06-21T17:00:00Z", nil, "2025-06-02T16:14:00Z"])
    #expect(sink.records.map(\.actor) == ["name:Anna", "id:5b10a2844c20165700ede21f", nil, "name:Anna"])
    #expect(sink.records.map(\.place.part) == [0, 1, 2, 0])
    #expect(sink.occurrences.map(\.flags) == [.action, []])
    #expect(sink.occurrences.map(\.actor) == ["id:b1", nil])
    #expect(sink.account.skipped == ["no issue": 1])
    #expect(sink.account.addsUp)
  }
}
