extension Samples {
  /// Of trackers of work.
  static let trackers: [String: [(String, String)]] = [
    "github": [("issues.json", "[\n" + issues.joined(separator: ",\n") + "\n]\n")],
    "jira": [("search.json", #"{"expand":"schema","startAt":0,"total":6,"issues":["# + "\n" + tickets.joined(separator: ",\n") + "\n]}\n")],
    "jira-csv": [
      (
        "jira.csv",
        "\u{feff}Summary,Issue key,Issue id,Issue Type,Status,Assignee,Reporter,Created,Resolved,Due Date,Labels,Labels,Description,Comment,Comment\r\n"
          + (0..<6).map {
            "Delivery \($0),OPS-\($0 + 1),1000\($0),Task,Done,Bert Contoso,Anna de Vries,\($0 + 2)/Mar/26 10:11 AM,,16/Mar/26 12:00 AM,late,,"
              + "\"We said \"\"soon\"\",\nand again\",\"\($0 + 3)/Mar/26 3:07 PM;bert;It is, late; sorry.\"\r\n"
          }.joined()
      )
    ],
    "actions": [
      (
        "actions.csv",
        "ID;Action;Owner;Due;Status;Opened;Closed;Notes\r\n"
          + (0..<8).map {
            "A\($0);Send plan \($0);Bert Contoso;\($0 + 16).03.2026;done;\($0 + 2).03.2026;\($0 + 14).03.2026;\"He said \"\"soon\"\";\nand again\"\r\n"
          }.joined()
      )
    ],
  ]

  private static let issues = (0..<6).map {
    """
      {"url":"https://api.github.com/repos/northwind/tools/issues/\($0 + 1)","repository_url":"https://api.github.com/repos/northwind/tools",
       "comments_url":"https://api.github.com/repos/northwind/tools/issues/\($0 + 1)/comments","html_url":"https://github.com/northwind/tools/issues/\($0 + 1)",
       "number":\($0 + 1),"title":"Delivery \($0)","user":{"login":"anna","type":"User"},"labels":[],"assignees":[{"login":"bert"}],"comments":1,
       "created_at":"2026-03-0\($0 + 2)T10:00:00Z","closed_at":"2026-03-1\($0)T10:00:00Z","author_association":"MEMBER","body":"We are \\"late\\" ] } [ {",
       "timeline":[{"event":"commented","id":\($0 + 70),"user":{"login":"bert"},"created_at":"2026-03-0\($0 + 2)T11:00:00Z","body":"Sorry."},
                   {"event":"closed","id":\($0 + 90),"actor":{"login":"anna"},"created_at":"2026-03-1\($0)T10:00:00Z"}]}
    """
  }

  private static let tickets = (0..<6).map {
    """
      {"id":"1000\($0)","self":"https://jira.northwind.example/rest/api/2/issue/1000\($0)","key":"OPS-\($0 + 1)","fields":{"summary":"Delivery \($0)",
       "created":"2026-03-0\($0 + 2)T10:00:00.000+0100","duedate":"2026-03-16","creator":{"name":"anna","displayName":"Anna de Vries"},
       "assignee":{"name":"bert","emailAddress":"bert@contoso.example","displayName":"Bert Contoso"},"description":"We are {color:red}late{color}.",
       "comment":{"comments":[{"id":"\($0 + 50)","author":{"name":"bert","displayName":"Bert Contoso"},"body":"Sorry ] } [ {.","created":"2026-03-0\($0 + 2)T11:00:00.000+0100"}]}},
       "changelog":{"histories":[{"id":"\($0 + 80)","author":{"name":"anna"},"created":"2026-03-10T10:00:00.000+0100",
         "items":[{"field":"resolution","to":"1","toString":"Done"}]}]}}
    """
  }
}
