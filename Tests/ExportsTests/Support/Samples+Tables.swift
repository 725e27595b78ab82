extension Samples {
  /// What officers hand over from meetings, mail and chats: participants, Outlook, Google Chat's API, slackdump, Trello, Discord as text.
  static let tables: [String: [(String, String)]] = [
    "participants": [
      (
        "participants_812.csv",
        "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\r\n"
          + "812 3456,Ops sync,03/16/2026 10:00:00 AM,03/16/2026 11:00:00 AM,anna@northwind.example,60,6,\r\n\r\n"
          + "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room\r\n"
          + (0..<6).map { "Person \($0),p\($0)@contoso.example,03/16/2026 10:0\($0):00 AM,03/16/2026 10:5\($0):00 AM,50,Yes,No\r\n" }
          .joined()
      )
    ],
    "outlook-calendar": [
      (
        "Calendar.csv",
        #""Subject","Start Date","Start Time","End Date","End Time","All day event","Meeting Organizer","Required Attendees","Optional Attendees","Description""#
          + "\r\n"
          + (0..<6).map {
            "\"Ops sync \($0)\",\"3/\($0 + 16)/2026\",\"10:00:00 AM\",\"3/\($0 + 16)/2026\",\"11:00:00 AM\",\"False\",\"Anna de Vries\",\"Anna de Vries;Contoso, Bert\",\"Carla\",\"We said \"\"soon\"\",\nagain\"\r\n"
          }.joined()
      )
    ],
    "outlook-mail": [
      (
        "Inbox.csv",
        #""Subject","Body","From: (Name)","From: (Address)","From: (Type)","To: (Name)","To: (Address)","To: (Type)","CC: (Name)","CC: (Address)","CC: (Type)","Received""#
          + "\r\n"
          + (0..<6).map {
            "\"Delivery \($0)\",\"We are late.\n\nSorry, \"\"again\"\".\",\"Anna de Vries\",\"anna@northwind.example\",\"SMTP\",\"Bert Contoso;Carla\",\"bert@contoso.example;carla@contoso.example\",\"SMTP\",,,,\"3/\($0 + 16)/2026 10:00:00 AM\"\r\n"
          }.joined()
      )
    ],
    "google-chat-api": [
      (
        "messages.json",
        "{\"messages\":[\n"
          + (0..<8).map {
            #"{"name":"spaces/AAA/messages/m\#($0)","sender":{"name":"users/1","displayName":"Anna de Vries","type":"HUMAN"},"createTime":"2026-03-02T10:\#($0 + 10):00.123456Z","text":"line \#($0) ] } [ {","thread":{"name":"spaces/AAA/threads/t1"},"space":{"name":"spaces/AAA"}}"#
          }.joined(separator: ",\n") + "\n],\"nextPageToken\":\"x\"}\n"
      )
    ],
    "slackdump": [
      ("users.json", #"[{"id":"U1","name":"anna","profile":{"email":"anna@northwind.example"}},{"id":"U2","name":"bert"}]"#),
      (
        "C024BE91L.json",
        "{\"name\":\"ops\",\"messages\":[\n"
          + (0..<6).map {
            """
            {"type":"message","user":"U1","text":"message \($0) ] } [ {","ts":"17724456\($0 + 10).000100","thread_ts":"17724456\($0 + 10).000100","reply_count":1,
             "slackdump_thread_replies":[{"type":"message","user":"U2","text":"reply \($0)","ts":"17724457\($0 + 10).000100","thread_ts":"17724456\($0 + 10).000100"}]}
            """
          }.joined(separator: ",\n") + "\n],\"channel_id\":\"C024BE91L\"}\n"
      ),
    ],
    "trello": [
      (
        "board.json",
        #"{"id":"69a0000000000000000000b0","name":"Ops","desc":"","closed":false,"shortLink":"AbCd","prefs":{"permissionLevel":"org"},"#
          + "\n\"actions\":[\n"
          + (0..<6).map {
            #"{"id":"a\#($0)","idMemberCreator":"m1","data":{"text":"Sorry ] } [ {","card":{"id":"69a5000000000000000000c\#($0)","name":"Fix ramp \#($0)"},"board":{"id":"b","name":"Ops"}},"type":"commentCard","date":"2026-03-0\#($0 + 2)T10:00:00.000Z","memberCreator":{"id":"m1","fullName":"Anna de Vries","username":"anna"}}"#
          }.joined(separator: ",\n") + "\n],\n\"cards\":[\n"
          + (0..<6).map {
            #"{"id":"69a5000000000000000000c\#($0)","name":"Fix ramp \#($0)","desc":"It is \"open\".","due":"2026-03-16T12:00:00.000Z","idMembers":["m2"],"idList":"l1","idBoard":"b","closed":false}"#
          }.joined(separator: ",\n")
          + "\n],\n\"lists\":[{\"id\":\"l1\",\"name\":\"To do\"}],\"members\":[{\"id\":\"m2\",\"fullName\":\"Bert Contoso\",\"username\":\"bert\"}]}\n"
      )
    ],
    "discord-text": [
      (
        "Northwind - general.txt",
        "==============================================================\nGuild: Northwind\nChannel: Text / general\nTopic: all of it\n"
          + "==============================================================\n\n"
          + (0..<8).map {
            "[03/16/2026 10:1\($0) AM] \($0 % 2 == 0 ? "anna" : "bert#1234")\nline \($0)\n\nand more\n\n{Reactions}\n👍 (2)\n\n"
          }.joined()
          + "==============================================================\nExported 8 message(s)\n==============================================================\n"
      )
    ],
  ]
}
