extension Samples {
  /// Of chats and scribes that write lines.
  static let lineChats: [String: [(String, String)]] = [
    "whatsapp": [
      (
        "WhatsApp Chat with Ops.txt",
        "28/3/2026, 9:20 p.\u{a0}m. - Messages and calls are end-to-end encrypted. Tap to learn more.\n"
          + (0..<12).map { "28/3/2026, 9:\($0 + 21) p.\u{a0}m. - \($0 % 2 == 0 ? "Anna" : "+31 6 55 01"): line \($0): told\nand more é\n" }
          .joined()
          + "28/3/2026, 9:40 p.\u{a0}m. - Carla left\n"
      )
    ],
    "signal": [
      (
        "Ops/chat.md",
        (0..<12).map { "[2026-03-02 10:\($0 + 10):05] \($0 % 2 == 0 ? "Me" : "Anna"): line \($0)  \nand more é\n(- Bert: 👍 -)\n\n" }
          .joined()
      )
    ],
    "irc": [
      (
        "logs/#ops.2026-03-02.log",
        "10:05 -!- anna [a@northwind.example] has joined #ops\n"
          + (0..<12).map { "10:\($0 + 10) <\($0 % 2 == 0 ? "@anna" : " bert_")> line \($0): é\n" }.joined()
          + "--- Day changed Tue Mar 03 2026\n00:05 -!- bert_ is now known as bert\n00:06  * bert waves\n"
      )
    ],
    "w3c-scribe": [
      (
        "2026-03-02-irc.log",
        "[2026-03-02T10:05:00.100Z]\t<anna>\tpresent+\n[2026-03-02T10:05:01.100Z]\t<bert>\tpresent+\n"
          + "[2026-03-02T10:05:02.100Z]\t<anna>\tscribe: anna\n"
          + (0..<12).map {
            "[2026-03-02T10:\($0 + 10):00.000Z]\t<anna>\t\($0 % 3 == 2 ? "... and more" : $0 % 2 == 0 ? "bert: line \($0)" : "Carla: é \($0)")\n"
          }.joined()
      )
    ],
    "meetbot": [
      (
        "ops.2026-03-02-10.05.log.txt",
        "10:05:00 <anna> #startmeeting Ops\n10:05:01 <MeetBot> Meeting started Mon Mar  2 10:05:00 2026 UTC.  The chair is anna.\n10:06:00 <anna> #topic Delivery\n"
          + (0..<12).map {
            "10:\($0 + 10):00 <\($0 % 2 == 0 ? "anna" : "bert_")> \($0 % 5 == 0 ? "#action bert to do \($0)" : "line \($0) é")\n"
          }.joined()
          + "10:30:00 <anna> #endmeeting\n"
      )
    ],
    "signal-backup": [
      (
        "backup/main",
        #"{"version":"1","backupTimeMs":"1772445600000"}"# + "\n" + #"{"account":{"givenName":"Anna","familyName":"de Vries"}}"# + "\n"
          + #"{"recipient":{"id":"1","self":{}}}"# + "\n"
          + #"{"recipient":{"id":"2","contact":{"profileGivenName":"Bert","e164":"31655"}}}"# + "\n"
          + #"{"recipient":{"id":"3","group":{"snapshot":{"title":{"title":"Ops"}}}}}"# + "\n" + #"{"chat":{"id":"9","recipientId":"3"}}"#
          + "\n"
          + (0..<12).map {
            #"{"chatItem":{"chatId":"9","authorId":"\#($0 % 2 + 1)","dateSent":"17724456\#($0 + 10)000","standardMessage":{"text":{"body":"line \#($0) é"}}}}"#
              + "\n"
          }.joined()
      )
    ],
  ]
}
