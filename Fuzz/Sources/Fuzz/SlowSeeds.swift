/// What once kept a reader busy for seconds, or ended it: each within the length that the fuzzer tries, so that it goes on from there.
enum SlowSeeds {
  /// By target.
  static func all(_ target: String) -> [String] {
    switch target {
    case "mbox": ["From a@b Mon Mar  2 10:00:00 2026\n" + letter("To: " + "g:".times(20_000)), "From - \nFrom - \n".times(3000)]
    case "eml":
      [
        letter("To: " + "g:".times(20_000)), letter("Content-Type: text/html\n\n" + "<a".times(20_000)),
        letter("X: " + "=?utf-8?q?".times(5000)),
      ]
    case "ics": [calendar(zone), calendar(series), "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".times(4000)]
    case "jsonl": [#"{"time":"2026-03-02","text":"a""#.times(2000, "\n"), #"{"text":"# + "[".times(30_000)]
    case "slack", "zulip", "matrix", "telegram", "teams": ["[".times(60_000), #"[{"a":"#.times(10_000)]
    case "csv", "actions", "jira-csv": ["time,author,text\n" + "\"".times(60_000), "\"a\n".times(20_000)]
    case "minutes": minutes
    case "vtt": captions
    case "irc":
      [
        "10:05 <anna> x\n".times(4000), "--- Day changed\n".times(4000),
        "10:05 -!- a is now known as b\n10:05 -!- b is now known as a\n".times(1000),
      ]
    case "whatsapp": ["[02/03/2026, 10:05] \n".times(3000), "02/03/26, 10:05 - Anna\n".times(2500)]
    case "yaml": ["[".times(60_000), "{a: ".times(16_000), "- ".times(30_000), "&a [*a, *a]\n".times(3000), "? ".times(30_000), changes]
    case "phrase":
      ["(".times(60_000), "[a ".times(10_000), ("(".times(17) + "a" + ")".times(17)), "a" + " ~12 a".times(20), "(a|b)".times(2000)]
    case "ear":
      [
        "a\nb\na ~12 b ~12 c ~12 d ~12 e\nx\ny\n" + "a'".times(20_000), "a\nb\na ~12 a ~12 a ~12 a ~12 b\nx\ny\n" + "a a, ".times(10_000),
        "\(nested(40))\n<x>\n<y> ~12 <x>\nx\ny\n" + "late ".times(10_000),
      ]
    default: []
    }
  }

  private static func letter(_ rest: String) -> String {
    "From: a@acme.example\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@acme.example>\n" + rest + "\n\nx\n"
  }

  private static func calendar(_ body: String) -> String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n"
  }

  private static let zone = """
    BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
    RRULE:FREQ=YEARLY;BYHOUR=\(list(24));BYMINUTE=\(list(60));BYSECOND=\(list(60))\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
    BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260302T100000Z\r\nDTSTART;TZID=X:20260302T100000\r\nEND:VEVENT\r\n
    """
  private static let series =
    (0..<300).map {
      "BEGIN:VEVENT\r\nUID:\($0)\r\nDTSTAMP:20260302T100000Z\r\nDTSTART:20260302T100000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
    }
    .joined() + "BEGIN:VEVENT\r\nUID:x\r\nDTSTAMP:20400101T000000Z\r\nDTSTART:20400101T000000Z\r\nEND:VEVENT\r\n"

  private static let minutes: [String] = {
    let head = "# Steering 2026-03-02\n\nPresent: "
    let names = (0..<1500).map { "Person\($0) Name\($0)" }
    return [
      head + names.joined(separator: ", ") + "\n\n" + names.map { "- \($0.prefix { $0 != " " }): late" }.joined(separator: "\n"),
      head + "Anna (DNS)\n\n" + "DNS: it moved\n".times(4000), head + "(".times(20_000), head + "[".times(20_000) + "](",
      "2026-03-02\nTranscript\n".times(3000), "# Minutes 2026-03-02\n```\n".times(2500),
      head + "Anna\n\nPresent:\n" + "- ACTION a: b by 1 May\n".times(2500),
    ]
  }()
  private static let captions = [
    "WEBVTT\n\n" + "00:01.000 --> 00:02.000\n".times(2500), "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v ".times(20_000),
    "WEBVTT\n\n" + (0..<1500).map { "00:01.000 --> 00:02.000\n<v Person\($0)>x\n\n" }.joined(),
    "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "{\\".times(25_000),
    "WEBVTT\n\n" + "00:01.000 --> 00:02.000\nline one\nline two\n\n".times(1200), "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "&".times(60_000),
  ]
  private static let changes = "changes:\n" + "  - {rule: a, set: {b: c}}\n".times(2400)

  private static func list(_ count: Int) -> String { (0..<count).map(String.init).joined(separator: ",") }
  private static func nested(_ depth: Int) -> String { "(".times(depth) + "late" + ")".times(depth) }
}

extension String {
  fileprivate func times(_ count: Int, _ separator: String = "") -> String {
    Array(repeating: self, count: count).joined(separator: separator)
  }
}
