extension Samples {
  /// Of transcripts and lists of a meeting.
  static let transcripts: [String: [(String, String)]] = [
    "vtt": [
      (
        "2026-03-02 ops sync.vtt",
        "WEBVTT\n\nNOTE made by a machine\n\n"
          + (0..<8).map {
            """
            6e2b1f0c-0d3a-4c1e-9a7b-2f5d8e1c4a90/\($0)-0
            00:0\($0):05.\($0)00 --> 00:0\($0):09.000
            <v \($0 % 2 == 0 ? "de Vries, Anna (EXT)" : "Bert Contoso")>We moved delivery \($0) &amp;
            told nobody.</v>


            """
          }.joined()
      )
    ],
    "srt": [
      (
        "2026-03-02 ops sync.srt",
        (0..<8).map {
          "\($0 + 1)\r\n00:0\($0):05,500 --> 00:0\($0):09,000\r\n\($0 % 2 == 0 ? "Anna de Vries" : "Bert"): line \($0) é\r\nand more\r\n\r\n"
        }
        .joined()
      )
    ],
    "zoom-chat": [
      (
        "2026-03-02 ops sync chat.txt",
        (0..<6).map {
          """
          10:0\($0):05 From Anna: ACME to Everyone:
          \tWe moved delivery \($0)
          \tand told nobody
          10:0\($0):06 From Bert to Everyone:
          \tReplying to "We moved delivery..."

          \tWhy \($0)?
          10:0\($0):07 From Bert to Anna: ACME(Direct Message):
          \tReally \($0)
          10:0\($0):08 From Anna: ACME to Everyone:
          \tReacted to "Why \($0)?" with 👍

          """
        }.joined()
      )
    ],
    "otter": [
      (
        "2026-03-02 ops sync.txt",
        (0..<8).map {
          "\($0 % 2 == 0 ? "Anna de Vries" : "Unknown Speaker")  \($0):05  \nWe moved delivery \($0): nobody knew.\n\nAnd more.\n\n"
        }.joined()
          + "Transcribed by https://otter.ai\n"
      )
    ],
    "teams-attendance": [
      (
        "ops sync attendance.csv",
        "1. Summary\nMeeting title\tOps sync\nAttended participants\t3\nStart time\t3/14/26, 10:00:00 AM\nEnd time\t3/14/26, 11:00:00 AM\n\n"
          + "2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n" + stays.joined()
          + "\n3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n" + stays.joined()
      )
    ],
    "google-meet": [
      (
        "delivery transcript.txt",
        "xrq-uemd-bzy (2026-03-02 11:02 GMT-4) - Transcript\nAttendees\nAnna de Vries, Bert Contoso\nTranscript\n"
          + (0..<6).map {
            "Anna de Vries: We moved delivery \($0): nobody knew.\nBert's Presentation: Hm.\nBert Contoso: Why?\n00:\(5 * $0 + 10):00\n"
          }.joined() + "Meeting ended after 00:40:54 👋\n"
      )
    ],
  ]

  private static let stays = [
    "Anna de Vries\t3/14/26, 10:00:00 AM\t3/14/26, 11:00:00 AM\t1h\tanna@northwind.example\tanna@northwind.example\tOrganizer\n",
    "Contoso, Bert (EXT)\t3/14/26, 10:00:30 AM\t3/14/26, 10:59:00 AM\t58m 30s\tbert@contoso.example\tb17@contoso.example\tPresenter\n",
    "Guest\t3/14/26, 10:10:00 AM\t3/14/26, 10:20:00 AM\t10m\t\t\tAttendee\n",
  ]
}
