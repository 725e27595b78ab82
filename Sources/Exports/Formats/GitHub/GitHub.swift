import Decoding
import Events

extension ExportFormat {
  /// Verified with answers of the REST API: a list of issues and one of comments of microsoft/vscode, as the repository Amrutha72006/layer10_memory
  /// keeps them, agree with an independent count. What `gh ... --json` writes was not seen as a file.
  static let github = ExportFormat(
    id: "github", title: "GitHub issues and comments",
    summary: """
      Issues, pull requests and comments as JSON, as the REST API or `gh --json` gives them, also with comments or timeline in the issue. \
      An issue is a thread; opening and comments are messages, closing and assigning system events.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.filter { GitHubClaims.holdsRecords(export.entries[$0].head) }.map { Claim(records: [$0]) }
  } open: { export, claim, _ in
    let path = claim.records.first.map { export.entries[$0].path } ?? ""
    return OpenExport(batching: GitHubReader.records.splitter.batching) { batch, sink in GitHubReader(path: path, sink: sink).read(batch) }
  }
}

/// Which files are of GitHub, by the keys of their first record.
enum GitHubClaims {
  static func holdsRecords(_ head: [UInt8]) -> Bool {
    let splitter = GitHubReader.records.splitter
    guard let start = splitter.recordsStart(in: head.span, atEnd: true) else { return false }
    var index = start
    while index < head.count, JSONSplitter.isBlank(head[index]) { index += 1 }
    guard index < head.count, head[index] == UInt8(ascii: "{") else { return false }
    let keys = Set(JSONPaths.members(in: head.span, from: index).map(\.path))
    func has(_ some: String...) -> Bool { some.allSatisfy(keys.contains) }
    // The REST API writes addresses first, `gh` sorts its keys; a long body may hide what comes behind it.
    return has("repository_url", "comments_url") || has("repository_url", "labels_url") || has("issue_url", "user")
      || has("pull_request_url", "user") || has("number", "title", "user", "created_at", "html_url")
      || has("author.is_bot", "author.login") || has("author.login", "createdAt", "number")
      || has("event", "actor", "node_id") || has("event", "actor", "commit_url") || has("event", "actor.login", "created_at")
  }
}

/// Where a record belongs, read off one of its addresses: `https://api.github.com/repos/northwind/tools/issues/7`, also on a server of one's own.
struct GitHubAddress: Hashable {
  var owner = ""
  var repository = ""
  var number: Int64?
  /// The number of a comment behind `#issuecomment-`.
  var comment: Int64?

  init() {}

  /// - Returns: `nil` if the address leads to no issue or pull request.
  init?(_ address: String) {
    let parts = address.split(separator: "/")
    for (index, part) in parts.enumerated() where index >= 2 && ["issues", "pull", "pulls"].contains(part) && index + 1 < parts.count {
      let digits = parts[index + 1].prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { continue }
      owner = String(parts[index - 2])
      repository = String(parts[index - 1])
      number = Int64(digits)
      for mark in ["#issuecomment-", "#discussion_r", "#pullrequestreview-"] {
        if let found = address.firstRange(of: mark) { comment = Int64(address[found.upperBound...].prefix { $0.isASCII && $0.isNumber }) }
      }
      return
    }
    return nil
  }
}
