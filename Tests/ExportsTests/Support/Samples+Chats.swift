extension Samples {
  /// Of chats as JSON.
  static let chats: [String: [(String, String)]] = [
    "teams": [
      (
        "usersList.json",
        #"[{"Id":"u1","Mail":"anna@northwind.example","UserPrincipalName":"anna@northwind.example","DisplayName":"Anna de Vries"}]"#
      ),
      ("messages_t1.json", "[\n" + teams.joined(separator: ",\n") + "\n]\n"),
    ],
    "skype": [
      (
        "messages.json",
        #"{"userId":"8:live:anna","exportDate":"2026-03-03T08:00:00","conversations":["#
          + [("8:live:bert", "null"), ("19:g@thread.skype", #""Team""#)].map { id, name in
            #"{"id":"\#(id)","displayName":\#(name),"version":1,"threadProperties":null,"MessageList":[\#(skype.joined(separator: ","))]}"#
          }.joined(separator: ",") + "]}"
      )
    ],
    "mattermost": [
      (
        "bulk.jsonl",
        """
        {"type":"version","version":1}
        {"type":"team","team":{"name":"delivery","display_name":"Delivery","type":"O"}}
        {"type":"channel","channel":{"team":"delivery","name":"ops","display_name":"Ops","type":"O"}}
        {"type":"user","user":{"username":"anna","email":"anna@northwind.example","teams":[{"name":"delivery","channels":[{"name":"ops"}]}]}}

        """ + mattermost.joined()
      )
    ],
    "telegram": [
      (
        "result.json",
        #"{"about":"what this is","chats":{"about":"the chats","list":[\#n"#
          + ["personal_chat", "private_group"].map { type in
            #"{"name":"Chat","type":"\#(type)","id":\#(type.utf8.count),"messages":[\#n\#(telegram.joined(separator: ",\n"))\#n]}"#
          }.joined(separator: ",\n") + "\n]}}\n"
      )
    ],
    "discord": [
      (
        "ops.json",
        #"{"guild":{"id":"1","name":"Delivery"},"channel":{"id":"7","type":"GuildTextChat","category":"all","name":"ops","topic":null},"messages":["#
          + discord.joined(separator: ",\n") + #"],"messageCount":3}"#
      )
    ],
    "zulip": [
      (
        "realm.json",
        #"{"zerver_userprofile":[{"id":11,"email":"anna@northwind.example","full_name":"Anna"}],"zerver_recipient":[{"id":31,"type":2,"type_id":21}]}"#
      ),
      ("messages-000001.json", #"{"zerver_message":[\#n"# + zulip.joined(separator: ",\n") + #"\#n],"zerver_usermessage":[{"id":1}]}"#),
    ],
    "matrix": [
      (
        "export.json",
        #"{"room_name":"Ops","room_creator":"@anna:northwind.example","topic":"","export_date":"3 March 2026","exported_by":"@anna:northwind.example","messages":["#
          + matrix.joined(separator: ",\n") + "]}"
      )
    ],
    "rocket-chat": [
      ("rocketchat_rooms.json", #"{"_id":"r1","t":"c","name":"ops","usersCount":2,"msgs":3}"# + "\n"),
      ("rocketchat_messages.json", rocket.joined()),
    ],
    "google-chat": [
      (
        "Groups/Space A1/group_info.json",
        #"{"name":"Ops","members":[{"name":"Anna","email":"anna@northwind.example","user_type":"Human"}]}"#
      ),
      ("Groups/Space A1/messages.json", #"{"messages":["# + google.joined(separator: ",\n") + "]}"),
    ],
  ]

  private static let skype = (0..<8).map {
    #"{"id":"17724456\#($0)","displayName":null,"originalarrivaltime":"2026-03-02T10:1\#($0):00.5Z","messagetype":"RichText","version":1,"#
      + #""content":"message \#($0) &amp; \"more\" é","conversationid":"c","from":"8:live:anna","properties":null}"#
  }

  private static let mattermost = (0..<8).map {
    #"{"type":"post","post":{"team":"delivery","channel":"ops","user":"anna","message":"message \#($0) \"more\" é","create_at":177244560\#($0)000,"#
      + #""reactions":[{"user":"bert","create_at":1772445700000,"emoji_name":"+1"}],"#
      + #""replies":[{"user":"bert","message":"reply \#($0)","create_at":177244570\#($0)000}]}}"# + "\n"
  }

  private static let telegram = (0..<8).map {
    #"{"id":\#($0),"type":"message","date":"2026-03-02T11:1\#($0):00","date_unixtime":"177244560\#($0)","from":"Anna","from_id":"user1","#
      + #""text":[{"type":"bold","text":"message"}," \#($0) \"more\" ] é"],"text_entities":[]}"#
  }

  private static let discord = (0..<8).map {
    #"{"id":"90\#($0)","type":"Default","timestamp":"2026-03-02T11:1\#($0):00.1+01:00","timestampEdited":null,"content":"message \#($0) \"more\" é","#
      + #""author":{"id":"5","name":"anna","nickname":"Anna","isBot":false},"attachments":[],"reactions":[],"mentions":[]}"#
  }

  private static let zulip = (0..<8).map {
    #"{"id":10\#($0),"sender":11,"recipient":31,"subject":"plan","content":"message \#($0) \"more\" é","date_sent":177244560\#($0).25}"#
  }

  private static let matrix = (0..<8).map {
    #"{"type":"m.room.message","sender":"@anna:northwind.example","content":{"msgtype":"m.text","body":"message \#($0) \"more\" é"},"#
      + #""origin_server_ts":177244560\#($0)000,"event_id":"$e\#($0)","room_id":"!r:northwind.example"}"#
  }

  private static let rocket = (0..<8).map {
    #"{"_id":"m\#($0)","rid":"r1","msg":"message \#($0) \"more\" é","ts":{"$date":"2026-03-02T10:1\#($0):00.000Z"},"u":{"_id":"u1","username":"anna"}}"#
      + "\n"
  }

  private static let google = (0..<8).map {
    #"{"creator":{"name":"Anna","email":"anna@northwind.example","user_type":"Human"},"#
      + #""created_date":"Monday, March 2, 2026 at 10:1\#($0):00\u202fAM UTC","text":"message \#($0) \"more\" é","#
      + #""topic_id":"t\#($0)","message_id":"A1/t\#($0)/m\#($0)"}"#
  }

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
