/// Inputs that once lost something or were read wrongly, made small: what a fuzzer would need long to find.
enum MisreadSeeds {
  /// By format id, or `archive`.
  static func of(_ target: String) -> [[UInt8]] { (texts[target] ?? []).map { Array($0.utf8) } + (target == "archive" ? archives : []) }

  private static let mail =
    "From: Jane <jane@acme.example>\nTo: ben@globex.example\nDate: Mon, 2 Mar 2026 10:00:00 CET\nMessage-ID: <1@acme.example>\n"

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static let texts: [String: [String]] = [
    "mbox": [
      "From - ", "From 18443@xxx", "From jane@acme.example 2026-03-02T10:00:00Z", "From x Mon Mar  2 10:00:00 WETDST 2026",
      "From - x@acme.example  Mon Mar 02 2026 16:18:56 GMT-0700", "From the archive, no. 17", "",
    ].map { "\($0)\n\(mail)\nHello.\n\nFrom our side:\nDate: x\nTo: y\n\n\($0)\n\(mail)\nHello.\n" },
    "eml": [
      mail + "Content-Type: text/html\n\n" + many("<a", 20_000), mail + "Content-Type: text/html\n\n" + many("<a \"", 10_000) + ">",
      mail + "Cc: " + many("g:", 20_000) + "b@acme.example;\n\nx",
      mail + "Cc: " + (0..<4000).map { "u\($0)@acme.example" }.joined(separator: ",") + "\n\nx",
      mail + "Content-Type: multipart/alternative; boundary=x\n\n" + many("--x\nContent-Type: text/plain\n\n\n", 1000) + "--x--\n",
      mail + "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=\nX-Mozilla-Status: 0009\nX-Status: TD\nX-Unsent: 1\n\nHello.\n",
      "From: <Saved by Blink>\nSnapshot-Content-Location: https://acme.example/\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n",
      mail + "\nHello.\n\nFrom x@acme.example Mon Mar  2 10:00:00 2026\n" + mail + "\nHello.\n",
    ],
    "ics": [
      "(UTC+01:00) Amsterdam, Berlin", "GMT Standard Time 1", "Customized Time Zone", "/x/y/Europe/Lisbon", "(UTC-99:99) ,,,", "CET",
    ].map {
      "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:\($0)\nBEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nLOCATION:\n"
        + "DESCRIPTION;X=\"a:b\":\nDTSTART;TZID=\"\($0)\":20260302T100000\nRRULE:\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nEND:VEVENT\nEND:VCALENDAR\n"
    },
    "vtt": [
      "[Anna]: x", "[Anna] x", ">> ANNA: x", "- Anna: x\n- Ben: y", "Anna\nx", "Note: x", "[Music]", "x\n\ny\n\nNOTE\nz\n\ncue-1",
    ].map { text in
      "WEBVTT\n\nWeekly sync-20260302_140200UTC-Meeting Transcript\nMarch 2, 2026, 2:02PM\n\n"
        + (1...4).map { "00:0\($0).000 --> 00:0\($0 + 1).000\n\(text)\n\n" }.joined()
    },
    "zoom-chat": [
      "10:00:00 From Anna to Everyone:\n\tHello\n10:00:01 From Ben to Everyone:\n\tReacted to Hello with 👍\n",
      "10:00:00 From Anna to Everyone:\n\tReacted to " + many("' with ", 3000) + "👍\n",
    ],
    "minutes": [
      "# 📝 Notes\n\nMar 2, 2026\n\n## Sync\n\nInvited [A](mailto:a@acme.example) [B](b@acme.example\n\nAttachments [x](y)\n\n### Suggested next steps\n\n- [ ] x\n",
      "# Sync 2026-03-02\n\nInvited " + many("[", 5000) + "@\n\n## Actions\n- x\n",
    ],
  ]

  /// Archives that were cut or changed where it does not show at once.
  private static var archives: [[UInt8]] {
    let tar = TestArchive([("a.txt", "one"), ("b.txt", "two")])
    let gzip = TestArchive.gzip(Array("From a\n".utf8))
    var wrong = gzip
    wrong[wrong.count - 6] ^= 0xff
    var zip = tar.bytes(.zip)
    let entries = zip.indices.filter { zip[$0...].starts(with: [0x50, 0x4b, 1, 2]) }
    if entries.count == 2 { for index in 42..<46 { zip[entries[1] + index] = zip[entries[0] + index] } }
    return [
      Array(tar.bytes(.tar).prefix(1024)), Array(tar.bytes(.tarGz).dropLast(8)), gzip.dropLast(8), gzip + gzip.prefix(6),
      gzip + gzip.prefix(20), wrong,
      gzip + [0, 0] + gzip, gzip + Array("x".utf8), zip,
    ]
  }
}
