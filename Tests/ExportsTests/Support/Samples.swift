@testable import Exports

/// A small export of each format, made of invented people, for what must hold for all of them.
enum Samples {
  /// Files by format id. The records stand in the file that has the most bytes.
  static let files: [String: [(String, String)]] = [first, transcripts, chats, lineChats, trackers, tables].reduce(into: [:]) { all, some in
    all.merge(some) { _, _ in preconditionFailure("two samples of one format") }
  }

  private static let first: [String: [(String, String)]] = [
    "slack": [
      ("users.json", #"[{"id":"U1","name":"anna","profile":{"email":"anna@northwind.example"}},{"id":"U2","name":"bert"}]"#),
      ("channels.json", #"[{"id":"C1","name":"general","members":["U1","U2"]}]"#),
      ("general/2026-03-02.json", "[\n" + slack.joined(separator: ",\n") + "\n]\n"),
    ],
    "ics": [("team.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + meetings.joined() + "END:VCALENDAR\r\n")],
    "mbox": [("list.mbox", mails.joined())],
    "eml": [("one.eml", String(mails[0].drop { $0 != "\n" }.dropFirst()))],
    "minutes": [
      (
        "2026-03-02 steering.md",
        """
        # Steering committee meeting 2026-03-02

        ## Present
        - Anna de Vries
        - Bert Contoso

        ## Notes
        Anna de Vries: We moved the delivery and told nobody.

        Bert Contoso: That was a surprise for us.

        ## Actions
        - Bert Contoso: send the new plan by 2026-03-16
        """
      )
    ],
    "jsonl": [
      (
        "log.jsonl",
        (0..<12).map { #"{"id":"m\#($0)","time":"2026-03-02T10:\#($0 + 10):00Z","author":"Anna","text":"line \#($0) — \"told\""}"# + "\n" }
          .joined()
      )
    ],
    "csv": [
      (
        "log.csv",
        "Time,Author,Message,Channel\r\n"
          + (0..<12).map { "2026-03-02 10:\($0 + 10),anna@northwind.example,\"line \($0), \"\"told\"\"\nagain\",ops\r\n" }.joined()
      )
    ],
  ]

  static func archive(_ id: String) -> TestArchive { TestArchive(files[id] ?? []) }

  private static let slack = (0..<12).map {
    """
      {"type":"message","user":"U\($0 % 2 + 1)","text":"message \($0) &amp; <https://x.example|a link> é","ts":"17724456\($0 + 10).000100","thread_ts":"1772445610.000100",
       "blocks":[{"type":"rich_text","elements":[{"type":"text","text":"] } [ {"}]}]}
    """
  }

  private static let mails = (0..<6).map {
    """
    From anna@northwind.example Mon Mar  2 10:\($0 + 10):00 2026
    From: Anna de Vries <anna@northwind.example>
    To: bert@contoso.example
    Date: Mon, 2 Mar 2026 10:\($0 + 10):00 +0100
    Message-ID: <m\($0)@northwind.example>
    Subject: Delivery \($0)

    We moved delivery \($0). Sorry that nobody told you.


    """
  }

  private static let meetings = (0..<6).map {
    """
    BEGIN:VEVENT\r
    UID:m\($0)@northwind.example\r
    DTSTAMP:20260301T080000Z\r
    DTSTART:2026030\($0 + 2)T100000Z\r
    DTEND:2026030\($0 + 2)T110000Z\r
    SUMMARY:Ops sync \($0)\r
    ORGANIZER;CN=Anna:mailto:anna@northwind.example\r
    ATTENDEE;PARTSTAT=ACCEPTED:mailto:bert@contoso.example\r
    END:VEVENT\r

    """
  }
}
