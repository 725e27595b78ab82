import Alerts
import Events
import Foundation
import Ledger
import Output
import Reports
import Rules
import Testing

/// The page of `--format html`: whole, still and for everybody, whatever the texts hold.
@Suite struct PageTests {
  /// Texts that would do something on a page that is not careful.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</style><script>alert(1)</script>",
    // With a mark that joins it a bracket is another character, and a bracket for a browser all the same.
    "\u{600}<script>alert(1)</script>", "<\u{338}script>", "x\"\u{301} onload=\"alert(1)", "\u{600}\"\u{301} onload=\"alert(1)",
    "{{title}} {{{title}}} {{% CONTENT_TYPE: TEXT}}", "javascript:alert(1)", "https://evil.example/x.png", "\u{1b}[31mred\u{1b}[0m",
    "\u{202e}desrever\u{2066}", "a\u{0}b\u{85}\u{feff}\u{fffe}", "=cmd()", "+1", "`a|b`", "]]> <!-- --> &amp; &#60;script&#62; <?php ?>",
    String(repeating: "long", count: 2_000), "line\r\nbreak\u{2028}",
  ]

  private func page(_ reports: [Report]) throws -> (text: String, read: PageReading) {
    let text = ReportFormat.html.render(reports)
    let read = PageReading(text)
    #expect(read.isWellFormed, "\(read.complaint)")
    return (text, read)
  }

  private func judgement(_ alerts: [Alert], text: String = "plain") -> Judgement {
    var judgement = Judgement(unjudged: text, because: Condition(.stale, text), now: Timestamp(seconds: 1_772_442_300))
    judgement.alerts = alerts
    judgement.purpose = text
    judgement.parties = [text, "b"]
    judgement.unable = [text]
    judgement.announced = [text]
    judgement.course = ReportSamples.course(text)
    judgement.accounting = [FileAccount(path: text)]
    return judgement
  }

  /// All that a page may hold, with a text in every place.
  private func full(_ text: String) throws -> Judgement {
    var alert = try ReportSamples.alert(text, kind: "circle")
    alert.folded = [try ReportSamples.alert(text)]
    alert.falsePositives = [text]
    alert.blindSpots = [text]
    alert.closes = text
    alert.band = Band(value: 7, low: 1, high: 4, unit: text)
    var hidden = try ReportSamples.alert(text)
    hidden.hiddenBy = HiddenBy(kind: .mute, until: nil, reason: text, by: text, place: text)
    var judged = judgement([alert], text: text)
    judged.suppressed = [hidden]
    return judged
  }

  @Test(arguments: hostile) func nothingThatWasReadDoesAnything(text: String) throws {
    let (whole, read) = try page([Report(try full(text))])
    let (harmless, _) = try page([Report(try full("plain"))])
    expectNothingDone(by: whole, read, besides: harmless)
    // What was read can be read.
    let shown = Printable.text(text).replacing("\u{fffe}", with: " ")
    #expect(read.all("h2").first?.text.contains(shown.trimmingCharacters(in: .newlines)) == true)
  }

  @Test func thePolicyForbidsEverythingButItsOwnStyle() throws {
    let (text, read) = try page([Report(judgement([]))])
    let policy = try #require(read.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"])
    #expect(policy.contains("default-src 'none'") && policy.contains("style-src 'unsafe-inline'") && !policy.contains("script"))
    #expect(read.all("html").first?.attributes["lang"] == "en")
    #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"))
  }

  @Test func headingsComeInOrderAndLinksLeadSomewhere() throws {
    let alerts = try Strength.allCases.map { strength in
      var alert = try ReportSamples.alert("one", strength: strength)
      alert.id = "alert\(strength.rawValue)"
      return alert
    }
    let (_, read) = try page([Report(judgement(alerts)), Report(judgement(alerts))])
    let levels = read.elements.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    #expect(Set(read.ids).count == read.ids.count)
    for link in read.all("a").compactMap({ $0.attributes["href"] }) { #expect(read.ids.contains(String(link.dropFirst()))) }
    for alert in alerts { #expect(read.all("code").contains { $0.text == alert.id }) }
    for picture in read.all("svg") where picture.attributes["role"] == "img" { #expect(picture.attributes["aria-hidden"] == nil) }
    #expect(read.all("svg").count { $0.attributes["role"] == "img" } == read.all("title").count - 1)
  }

  @Test func whatChangedIsToldWhereSomethingIsRemembered() throws {
    var worse = try ReportSamples.alert("grows")
    worse.id = "worse"
    let without = try page([Report(judgement([worse]))])
    #expect(!without.text.contains("What changed"))
    let standings = [
      "worse": Standing(state: .worse, since: Day("2026-02-03"), change: .worse), "gone": Standing(state: .resolved, change: .resolved),
    ]
    let (_, read) = try page([Report(judgement([worse]), standings: standings)])
    let headings = read.all("h4").map(\.text)
    #expect(read.all("h3").first?.text == "What changed since last time")
    #expect(headings.starts(with: ["Worse", "Resolved"]))
    #expect(read.all("li").contains { $0.text.contains("grows") && $0.text.contains("2026-02-03") })
    #expect(read.all("li").contains { $0.text.contains("gone") })
  }

  @Test func whatCouldNotBeJudgedLooksOtherwiseThanCalm() throws {
    var judged = judgement([])
    judged.course = ReportSamples.course("a", messages: [3, nil, 0, nil])
    let (text, read) = try page([Report(judged)])
    #expect(read.all("path").contains { $0.attributes["class"] == "hatch" && $0.attributes["d"] == "M10 0h10v30h-10zM30 0h10v30h-10z" })
    #expect(text.contains("2 weeks not judged"))
  }

  @Test func aFigureIsDrawnAgainstItsBand() throws {
    var alert = try ReportSamples.alert("one")
    alert.band = Band(value: 7, low: 1, high: 4, unit: "messages")
    let (text, _) = try page([Report(judgement([alert]))])
    #expect(text.contains("<title>7 messages, where 1 to 4 are usual</title>"))
    alert.band = nil
    #expect(try !page([Report(judgement([alert]))]).text.contains("are usual</title>"))
  }

  /// What one side alone had is counted: nothing of it stands on the page.
  @Test func ofInternalEvidenceNothingIsShown() throws {
    var alert = try ReportSamples.alert("one")
    alert.evidence[0].isShared = false
    alert.evidence[0].quote = "secret"
    alert.evidence[0].subject = "secret"
    alert.evidence[0].channel = "secret"
    for format in [ReportFormat.html, .csv, .markdown] {
      #expect(!format.render([Report(judgement([alert]))]).contains("secret"), "\(format.id)")
    }
  }
}
