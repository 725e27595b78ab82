@testable import Alerts
import Events
import Rules
import Testing
import YAML

/// What the other side never received enters as volume only: no quote, whatever the reader of quotes gave out.
@Suite struct EvidencePrivacyTests {
  private static let rule = """
    id: labels
    title: Labels
    kind: match
    severity: 4
    description: d
    ask: a
    falsepositives: [none]
    blind_spots: [none]
    family: loose_labels
    tests: []
    """

  /// An alert of party 0 on one message with a quote.
  private func evidence(audience: PartySet, subject: Subject) throws -> AlertEvidence {
    try #require(try alert(audience: audience, subject: subject).evidence.first)
  }

  private func alert(audience: PartySet, subject: Subject) throws -> Alert {
    let document = try #require(Document.parse(bytes: Array(Self.rule.utf8), path: "labels.yaml").document)
    let rule = try #require(Rule.read(document, families: [HeardFamily(id: "loose_labels")], Diagnostics(path: "labels.yaml")))
    var timeline = Timeline()
    var row = Timeline.Row(time: Timestamp(seconds: 1_770_000_000), kind: .message)
    row.party = 0
    row.audience = audience
    row.topics = 1
    row.place.length = 40
    let hit = Hit(event: 0, offset: 0, length: 5, family: 0, phrase: 0, sentence: 0, weight: 8)
    timeline.append(row, hits: [hit], participants: [], content: [])
    let names = ["a", "b", "c"]
    var facts = AllianceFacts(
      alliance: "x", purpose: "test", parties: names.map { Party(id: $0, name: $0) }, zone: .utc, topics: ["price"], start: nil,
      timeline: timeline, disclosure: Disclosure(isApproved: true, allowsQuotes: true, neededWriters: 3, writers: [3, 3, 3]),
      redactedSubject: { $0 }, phrase: { _ in "phrase" })
    let day = Day(number: 20_000)
    let detail = Detail(
      sentence: "s", threshold: "t", evidence: [Evidence(event: 0, hit: 0, role: "label")], weight: 1, weightReason: "", lastHeld: day,
      holds: false,
      closes: "")
    var links = Links()
    links.topics = 1
    let finding = Finding(rule: rule, subject: subject, days: day...day, strength: .warn, isOpen: true, detail: detail, links: links)
    facts.quotes[AllianceFacts.QuoteKey(alert: facts.id(of: finding), event: 0, hit: 0)] = "a sentence"
    facts.quotes[AllianceFacts.QuoteKey(alert: "of another", event: 0, hit: 0)] = "another sentence"
    return facts.alert(finding, score: Score(ScoreInput(severity: 4, strength: .warn, evidence: 1)))
  }

  @Test(arguments: [
    ([0, 1], true), ([0, 1, 2], true), ([0, 2], false), ([0], false),
  ]) func aPairIsShownWhatBothReceived(audience: [Int], isShared: Bool) throws {
    let found = try evidence(audience: PartySet(audience.map { PartySet($0) }), subject: Subject(actor: 0, toward: 1))
    #expect(found.isShared == isShared)
    #expect(found.quote == (isShared ? "a sentence" : ""))
    #expect(found.phrase == (isShared ? "phrase" : ""), "what is stored tells no more than what is shown")
    #expect(found.clock == (isShared ? "02:40" : "") && found.time.milliseconds % 86_400_000 == (isShared ? 9_600_000 : 0))
    #expect(found.topics == (isShared ? ["price"] : []) && found.length == (isShared ? 40 : 0), "nor where it stands")
    #expect(found.audience == audience.map { ["a", "b", "c"][$0] })
  }

  @Test func anAlertNamesNoTopicThatOneSideAloneWroteOf() throws {
    #expect(try alert(audience: PartySet([PartySet(0), PartySet(1)]), subject: Subject(actor: 0, toward: 1)).topics == ["price"])
    #expect(try alert(audience: PartySet(0), subject: Subject(actor: 0, toward: 1)).topics == [])
  }

  @Test(arguments: [([0, 2], true), ([0], false), ([], false)]) func anAlertOfOnePartyShowsNothingInternal(
    audience: [Int], isShared: Bool
  ) throws {
    let found = try evidence(audience: PartySet(audience.map { PartySet($0) }), subject: Subject(actor: 0))
    #expect(found.isShared == isShared)
    #expect(found.quote == (isShared ? "a sentence" : ""))
  }
}
