import Events
import Testing

@testable import Exports

/// Issues, pull requests and comments of GitHub.
struct GitHubTests {
  private static let base =
    #""repository_url":"https://api.github.com/repos/northwind/tools","comments_url":"x","html_url":"https://github.com/northwind/tools/issues/7","number":7"#

  private func read(_ records: String) throws -> CollectingSink { try CollectingSink.reading(records, as: .github, name: "issues.json") }

  @Test func anIssueIsAThreadAndItsEndAnEvent() throws {
    let sink = try read(
      """
      [{\(GitHubTests.base),"title":"Re: Late again","user":{"login":"anna","type":"User"},"author_association":"MEMBER","body":"We are late.\\r\\nSorry.",
        "created_at":"2026-03-02T10:00:00Z","updated_at":"2026-03-09T10:00:00Z","closed_at":"2026-03-09T10:00:00Z","comments":3,
        "assignee":{"login":"bert"},"assignees":[{"login":"bert"},{"login":"carla"}],"reactions":{"total_count":2,"+1":2},"pull_request":{"url":"x"}}]
      """)
    let issue = try #require(sink.records.first)
    #expect(issue.kind == .message)
    #expect(issue.flags == [])
    #expect(issue.key == "github:northwind/tools#7")
    #expect(issue.thread == issue.key)
    #expect(issue.channel == "northwind/tools")
    #expect(issue.subject == "late again")
    #expect(issue.text == "Re: Late again\n\nWe are late.\nSorry.")
    #expect(issue.participants == ["addressed name:bert", "addressed name:carla"])
    #expect(sink.people.first == "name:anna anna (northwind)")
    #expect(sink.occurrences.map(\.kind) == [.system])
    #expect(sink.occurrences.map { $0.time?.iso8601 } == ["2026-03-09T10:00:00Z"])
    #expect(sink.account.leftOut == ["reactions without a time": 2])
    #expect(sink.account.addsUp)
  }

  @Test func commentsInAListOfTheirOwnJoinTheirIssue() throws {
    let sink = try read(
      """
      [{"html_url":"https://github.com/northwind/tools/issues/7#issuecomment-5","issue_url":"https://api.github.com/repos/northwind/tools/issues/7","id":5,
        "user":{"login":"bert"},"created_at":"2026-03-02T10:00:00Z","updated_at":"2026-03-02T10:05:00Z","body":"One"},
       {"html_url":"https://github.com/northwind/tools/pull/8#discussion_r9","pull_request_url":"https://api.github.com/repos/northwind/tools/pulls/8","id":9,
        "in_reply_to_id":6,"user":null,"created_at":"2026-03-02T10:00:00Z","updated_at":"2026-03-02T10:00:00Z","body":"Two"},
       {"issue_url":"https://api.github.com/repos/northwind/tools/issues/7","id":10,"user":{"login":"ci[bot]","type":"Bot"},"created_at":"2026-03-02T10:00:00Z","body":"Three"}]
      """)
    #expect(sink.records.map(\.thread) == ["github:northwind/tools#7", "github:northwind/tools#8", "github:northwind/tools#7"])
    #expect(sink.records.map(\.key) == [5, 9, 10].map { "github:northwind/tools:comment:\($0)" })
    #expect(sink.records.map(\.replyTo) == ["github:northwind/tools#7", "github:northwind/tools:comment:6", "github:northwind/tools#7"])
    #expect(sink.records.map(\.actor) == ["name:bert", nil, "name:ci[bot]"])
    #expect(sink.records.map(\.flags) == [.edited, [], .bot])
  }

  @Test func theTimelineTellsWhoClosedIt() throws {
    let sink = try read(
      """
      [{\(GitHubTests.base),"title":"A","user":{"login":"ghost"},"created_at":"2026-03-02T10:00:00Z","closed_at":"2026-03-09T10:00:00Z","timeline":[
        {"event":"labeled","actor":{"login":"anna"},"created_at":"2026-03-03T10:00:00Z"},
        {"event":"assigned","actor":{"login":"anna"},"assignee":{"login":"bert"},"created_at":"2026-03-03T10:00:00Z"},
        {"event":"renamed","actor":{"login":"anna"},"created_at":"2026-03-04T10:00:00Z"},
        {"event":"commented","user":{"login":"bert"},"id":4,"created_at":"2026-03-05T10:00:00Z","body":"Done."},
        {"event":"reviewed","user":{"login":"bert"},"id":6,"submitted_at":"2026-03-05T10:00:00Z","state":"approved","body":""},
        {"event":"closed","actor":{"login":"bert"},"created_at":"2026-03-09T10:00:00Z"}]}]
      """)
    #expect(sink.records.map(\.kind) == [.message, .system, .system, .message, .system])
    #expect(sink.records.map(\.actor) == [nil, "name:anna", "name:anna", "name:bert", "name:bert"])
    #expect(sink.records.map(\.participants) == [[], ["addressed name:bert"], [], [], []])
    #expect(sink.records[2].flags == .renamed)
    #expect(sink.records.map(\.place.part) == [0, 2, 3, 4, 6])
    #expect(sink.occurrences.isEmpty)
    #expect(sink.account.skipped == ["labels, references and subscriptions": 1, "review without text": 1])
    #expect(sink.account.addsUp)
  }

  @Test func theCommandLineToolWritesOtherKeys() throws {
    let text = """
      [{"assignees":[],"author":{"id":"U_1","is_bot":false,"login":"anna","name":"Anna de Vries"},"body":"Late.","closedAt":null,
        "comments":[{"id":"IC_1","author":{"login":"bert"},"authorAssociation":"NONE","body":"Sorry.","createdAt":"2026-03-03T10:00:00Z","includesCreatedEdit":true,
          "reactionGroups":[{"content":"THUMBS_UP","users":{"totalCount":3}}],"url":"https://github.com/northwind/tools/issues/7#issuecomment-5"}],
        "createdAt":"2026-03-02T10:00:00Z","number":7,"state":"OPEN","title":"Delivery","url":"https://github.com/northwind/tools/issues/7"}]
      """
    #expect(claims(.github, text))
    let sink = try read(text)
    #expect(sink.records.map(\.key) == ["github:northwind/tools#7", "github:northwind/tools:comment:5"])
    #expect(sink.people == ["name:anna Anna de Vries", "name:bert"])
    #expect(sink.records.map(\.flags) == [[], .edited])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T10:00:00Z", "2026-03-03T10:00:00Z"])
    #expect(sink.account.leftOut == ["reactions without a time": 3])
  }

  @Test func aSearchAndALoneIssueAreReadToo() throws {
    let issue = #"{\#(GitHubTests.base),"title":"A","user":{"login":"anna"},"created_at":"2026-03-02T10:00:00Z"}"#
    for text in [
      #"{"total_count":1,"incomplete_results":false,"items":[\#(issue)]}"#, issue,
      issue + "\n" + issue.replacing("issues/7", with: "issues/8"),
    ] {
      #expect(claims(.github, text))
      #expect(try !read(text).records.isEmpty)
    }
  }

  @Test(arguments: [1, 64, 1000, Int.max]) func pagesOneBehindTheOtherAreReadToTheEnd(_ chunk: Int) throws {
    let issues = (1...5).map {
      #"{\#(GitHubTests.base.replacing("/7", with: "/\($0)")),"title":"A","user":{"login":"anna"},"created_at":"2026-03-02T10:00:00Z"}"#
    }
    let text = "[\(issues[0]),\(issues[1])][\(issues[2])]\n[]\n[ \(issues[3]), \(issues[4]) ]\n"
    let sink = try CollectingSink.reading(text, as: .github, chunk: chunk)
    #expect(sink.records.map(\.key) == (1...5).map { "github:northwind/tools#\($0)" })
    #expect(sink.account.problems.isEmpty)
  }

  @Test func othersAreLeftAlone() {
    for text in [
      #"[{"id":1,"user":"anna","created_at":"2026-03-02","text":"x"}]"#, #"[{"number":1,"title":"x","author":"anna"}]"#,
      #"[{"author":{"username":"anna"},"createdAt":"2026","body":"x"}]"#,
    ] {
      #expect(!claims(.github, text))
    }
  }
}
