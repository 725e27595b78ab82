import Events
import Foundation
import FoundationXML
import Ledger
import Output
import Reports
import Rules
import Testing

private func item(
  _ news: Digest.News, _ title: String = "Price changes without notice", state: AlertState? = nil, id: String = "c3d4"
) -> Digest.Item {
  Digest.Item(
    news: news, state: state ?? AlertState(rawValue: news.rawValue) ?? .open, id: id, rule: "price-notice", title: title,
    sentence: "Two prices were changed within 21 days, and Contoso was told of neither beforehand.", severity: 4, strength: .warn,
    points: 17.25, parties: ["Northwind", "Contoso"], isCircle: news == .worse, since: Day(number: 20_570), last: Day(number: 20_585),
    ask: "What would have to happen before the next price change is sent?", closes: "a notice 21 days ahead",
    resolvedBy: news == .resolved ? "the ops sync took place again" : "")
}

private func digest(
  _ occasion: Digest.Occasion = .changes, _ items: [Digest.Item] = [], conditions: [String] = [], open: Int = 9,
  alliance: String = "northwind-contoso"
) -> Digest {
  Digest(
    id: "\(alliance)-20260512-k3m9", alliance: alliance, purpose: "early joint review of the working relationship",
    parties: ["Northwind", "Contoso"], day: Day(number: 20_585), occasion: occasion, items: items, conditions: conditions, open: open,
    mailed: 3, budget: 2, auditHead: "9f86d081884c7d65")
}

private let everyNews = digest(
  .changes, [item(.still, state: .acknowledged), item(.worse), item(.new), item(.reopened), item(.easing), item(.resolved)],
  conditions: ["The source exports/mail.mbox ended on 2026-05-01 and is out of date"])

/// What would be a command, a mark, a mention or another line somewhere.
private let hostile = """
  <script>alert(1)</script> \u{1b}[31mred\u{7} \u{202e}desrever\u{2066} a\r\nBcc: x <!channel> <!here> <@U024BE7LH> @here @channel *bold* \
  [click](https://evil.example) &amp; "quoted" 'single' =cmd() \u{0} \u{85}next\u{2028}line
  """

struct DigestTests {
  @Test(arguments: [
    (
      [digest(.changes, [item(.new), item(.new), item(.worse), item(.resolved)])],
      "[northwind-contoso] 2 new, 1 worse, 1 resolved (9 open)"
    ),
    ([everyNews], "[northwind-contoso] 1 new, 1 back again, 1 worse, 1 easing, 1 resolved, 1 still open (9 open)"),
    ([digest(.baseline, [item(.still)])], "[northwind-contoso] first night: 9 open"),
    ([digest(.rules, [item(.still)])], "[northwind-contoso] rules changed: 9 open"),
    ([digest(.quiet, open: 0)], "[northwind-contoso] all quiet"),
    ([digest(.quiet)], "[northwind-contoso] nothing new (9 open)"),
    ([digest(.changes, conditions: ["stale"])], "[northwind-contoso] about the input (9 open)"),
    ([digest(.quiet, open: 0), digest(.quiet, open: 0), digest(.quiet, open: 0)], "[portfolio] all quiet: 3 alliances"),
    ([digest(.quiet, open: 0), digest(.quiet)], "[portfolio] nothing new: 2 alliances (9 open)"),
    ([digest(.changes, [item(.new)]), digest(.quiet)], "[portfolio] 2 alliances: 1 new (18 open)"),
  ])
  func theSubjectCountsWhatIsTold(_ digests: [Digest], _ subject: String) { #expect(DigestText.subject(digests) == subject) }

  @Test func theTextSaysAllInEightyColumns() {
    let text = DigestText.render([
      digest(.changes, [item(.worse, id: "a1b2"), item(.resolved, id: "e5f6")], conditions: ["One source is late"])
    ])
    #expect(
      text == """
        northwind-contoso: Northwind, Contoso
        As of 2026-05-12: 1 worse, 1 resolved; 9 alerts open in all.

        1.  Worse: Price changes without notice
            warn, severity 4, 17.3 points; since 2026-04-27; Northwind, Contoso;
            both sides take part
            Two prices were changed within 21 days, and Contoso was told of neither
            beforehand.
            Ask both: What would have to happen before the next price change is
            sent?
            Would close it: a notice 21 days ahead
            More: harbinger alerts show a1b2

        2.  Resolved: Price changes without notice
            warn, severity 4, 17.3 points; from 2026-04-27 to 2026-05-12; Northwind,
            Contoso
            Two prices were changed within 21 days, and Contoso was told of neither
            beforehand.
            How it ended: the ops sync took place again
            More: harbinger alerts show e5f6

        About the input:
          - One source is late

        To see more: harbinger alerts show ID; all that is open: harbinger alerts
        In the last 91 days 3 alerts of severity 3 or higher were mailed of this
        alliance, this time included; a quiet alliance may have 2.
        Head of the audit log: 9f86d081884c7d65
        Purpose: early joint review of the working relationship

        """)
  }

  /// Each rendering, as the text that its medium shows; what is sent is looked at where a medium has marks of its own.
  private static let renderings: [(name: String, render: @Sendable ([Digest]) -> String)] = [
    ("text", { DigestText.render($0) }), ("html", { DigestHTML.render($0) }), ("slack", { DigestSlack.render($0).rendered(.line) }),
    ("teams", { DigestTeams.render($0).rendered(.line) }), ("json", { DigestJSON.render($0, id: "d").rendered(.line) }),
  ]

  @Test(arguments: renderings.map(\.name)) func everyRenderingEndsWithWhatMustBeSaid(_ name: String) throws {
    let render = try #require(Self.renderings.first { $0.name == name }).render
    for occasion in Digest.Occasion.allCases {
      let text = render([digest(occasion, [item(.new)])]).split { $0.isWhitespace }.joined(separator: " ")
      let words =
        name == "json"
        ? [#""mailed": 3"#, #""budget": 2"#, "9f86d081884c7d65", "early joint review"]
        : ["harbinger alerts show ID", "3 alerts of severity 3 or higher", "9f86d081884c7d65", "Purpose: early joint review"]
      for word in words { #expect(text.contains(word), "\(occasion) lacks \(word)") }
    }
    var quiet = digest(.quiet)
    quiet.auditHead = ""
    #expect(!render([quiet]).contains("audit log"))
  }

  @Test(arguments: renderings.map(\.name)) func hostileTextDoesNothing(_ name: String) throws {
    let render = try #require(Self.renderings.first { $0.name == name }).render
    var one = digest(.changes, [item(.new, hostile)], conditions: [hostile], alliance: hostile)
    one.purpose = hostile
    one.parties = [hostile]
    one.auditHead = hostile
    one.items[0].sentence = hostile
    one.items[0].ask = hostile
    one.items[0].parties = [hostile]
    one.items[0].id = hostile
    for text in [render([one]), DigestText.subject([one])] {
      let control = text.unicodeScalars.first { Printable.isControl($0) || $0 == "\t" || $0 == "\r" }
      #expect(control == nil, "\(control.debugDescription)")
      #expect(!text.contains("\nBcc:") && !text.contains("\r"))
    }
    let text = render([one])
    switch name {
    case "html": #expect(!text.contains("<script") && !text.contains("<!c") && !text.contains("<@") && !text.contains("href"))
    case "slack":
      #expect(!text.contains("<") && !text.contains("mrkdwn") && text.contains("&lt;!channel&gt;"))
    case "teams": #expect(!text.contains(#""TextBlock""#) && !text.contains(#""entities""#))
    default: break
    }
  }

  @Test(arguments: renderings.map(\.name)) func whatIsVeryLongIsCut(_ name: String) throws {
    let render = try #require(Self.renderings.first { $0.name == name }).render
    let long = digest(.changes, [item(.new, String(repeating: "<é&", count: 2_000_000))])
    if name != "json" { #expect(render([long]).utf8.count < 20_000) }
  }

  @Test func thePageForMailNeedsNothingFromOutside() throws {
    let page = DigestHTML.render([everyNews, digest(.quiet)])
    for word in ["<script", "<img", "<link", "<style", "http:", "https:", "url(", "href", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
    // It is XML but for two marks, so a parser for it says whether each element ends.
    let xml = page.replacing("<!DOCTYPE html>\n", with: "").replacing("<meta charset=\"utf-8\">", with: "").replacing(
      /<hr [^>]*>/, with: "")
    let parser = XMLParser(data: Data(xml.utf8))
    #expect(parser.parse(), "line \(parser.lineNumber) of \(xml)")
  }

  @Test(arguments: [1, 60, 300]) func aMessageToSlackStaysWithinItsLimits(_ count: Int) throws {
    let long = String(repeating: "&<>", count: 2_000)
    for digests in [
      [digest(.changes, (0..<count).map { _ in item(.new, long) }, conditions: [long])], (0..<count).map { _ in digest(.quiet) },
      (0..<count).map { _ in digest(.changes, (0..<5).map { _ in item(.new) }) },
    ] {
      let message = try #require(try object(DigestSlack.render(digests)))
      let blocks = try #require(message["blocks"] as? [[String: Any]])
      #expect((1...50).contains(blocks.count))
      for block in blocks {
        guard let text = block["text"] as? [String: Any], let shown = text["text"] as? String else { continue }
        #expect(shown.utf16.count <= (block["type"] as? String == "header" ? 150 : 3000) && text["type"] as? String == "plain_text")
      }
      let all = DigestSlack.render(digests).rendered(.line)
      #expect(all.contains("... and ") == (count > 1), "what found no room is counted")
      #expect(all.split(separator: "New: ").count - 1 <= 50)
    }
  }

  @Test(arguments: [1, 60, 300]) func aMessageToTeamsStaysWithinItsSize(_ count: Int) throws {
    for digests in [
      [digest(.changes, (0..<count).map { _ in item(.new) }, conditions: ["late"])], (0..<count).map { _ in digest(.quiet) },
    ] {
      let value = DigestTeams.render(digests)
      #expect(value.utf8(.line).count < 28_000)
      let message = try #require(try object(value))
      let attachment = try #require((message["attachments"] as? [[String: Any]])?.first)
      let card = try #require(attachment["content"] as? [String: Any])
      #expect(message["type"] as? String == "message" && card["type"] as? String == "AdaptiveCard")
      #expect(attachment["contentType"] as? String == "application/vnd.microsoft.card.adaptive")
      #expect(value.rendered(.line).contains("... and ") == (count > 1))
      #expect(value.rendered(.line).contains("Purpose: "))
    }
  }

  private func object(_ value: JSONValue) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: Data(value.utf8(.line))) as? [String: Any]
  }
}
