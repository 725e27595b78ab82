extension Samples {
  /// Of chats as JSON.
  static let chats: [String: [(String, String)]] = [
    "teams": [
      (
        "usersList.json",
        #"[{"Id":"u1","Mail":"anna@northwind.example","UserPrincipalName":"anna@northwind.example","DisplayName":"Anna de Vries"}]"#
      ),
      ("messages_t1.json", "[\n" + teams.joined(separator: ",\n") + "\n]\n"),
    ]
  ]

  private static let teams = (0..<12).map {
    """
      {"Id":"17724456\($0 + 10)000","Body":{"ContentType":"html","Content":"\\u003Cp\\u003Emessage \($0) \\u0026amp; \\"more\\" é\\u003C/p\\u003E"},
       "CreatedDateTime":"2026-03-02T10:\($0 + 10):00.000+00:00","LastModifiedDateTime":"2026-03-02T11:00:00+00:00","LastEditedDateTime":null,
       "DeletedDateTime":null,"Subject":"","ReplyToId":\($0 == 0 ? "null" : "\"1772445610000\""),"From":{"Application":null,
       "User":{"Id":"u\($0 % 2 + 1)","DisplayName":"Anna","TenantId":"t1"}},"Attachments":[],"Mentions":[],
       "Reactions":[{"CreatedDateTime":"2026-03-02T11:00:00+00:00","ReactionType":"+","User":{"User":{"Id":"u2","DisplayName":"Bert"}}}],
       "MessageType":"message","ChannelIdentity":{"ChannelId":"19:c1@thread.tacv2","TeamId":"t1"},"ChatId":null,"EventDetail":null}
    """
  }
}
