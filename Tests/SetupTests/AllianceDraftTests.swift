import Events
import Foundation
import Setup
import Testing
import YAML

private func load(_ draft: AllianceDraft) -> (alliance: Alliance?, diagnostics: [Diagnostic]) {
  Alliance.parse(bytes: Array(draft.text.utf8), path: "alliance.yaml")
}

@Test func aDraftLoadsWithWhatWasFound() throws {
  let draft = AllianceDraft(
    name: "Northwind & Contoso", zone: "Europe/Amsterdam",
    parties: [
      .init(name: "Northwind", domains: ["northwind.example"]),
      .init(name: "Contoso: \"EU\"", domains: ["contoso.example"], members: ["U024BE7LH", "Anna de Vries"]),
    ],
    meetings: [.init(name: "ops sync: weekly", every: TimeSpan(1, .weeks))],
    sources: [.init(path: "exports/slack.zip", from: Day("2026-01-05"), note: "Slack export, 4,211 messages"), .init(path: "a b.mbox")],
    unresolved: ["Kim Lee"], start: Day("2026-01-05"))
  let (loaded, diagnostics) = load(draft)
  #expect(diagnostics.isEmpty)
  let alliance = try #require(loaded)
  #expect(alliance.id == "northwind-contoso" && alliance.zone.identifier == "Europe/Amsterdam")
  #expect(alliance.parties.map(\.id) == ["northwind", "contoso-eu"])
  #expect(alliance.parties.map(\.name) == ["Northwind", "Contoso: \"EU\""])
  #expect(alliance.parties[1].members == ["U024BE7LH", "Anna de Vries"])
  #expect(alliance.agreed.meetings == draft.meetings)
  #expect(alliance.sources.map(\.path) == ["exports/slack.zip", "a b.mbox"])
  #expect(alliance.sources[0].covers == .init(from: Day("2026-01-05")))
  #expect(draft.text.contains("#   - Kim Lee\n"))
}

@Test func whatIsCommentedOutLoadsToo() throws {
  let lines = AllianceDraft(name: "a").text.split(separator: "\n", omittingEmptySubsequences: false)
  // A comment that begins with a key of the file is meant to be taken out of its comment.
  let opened = lines.map { line in Alliance.keys.contains { line.hasPrefix("# \($0.name): ") } ? line.dropFirst(2) : line }
  let (alliance, diagnostics) = Alliance.parse(bytes: Array(opened.joined(separator: "\n").utf8), path: "alliance.yaml")
  #expect(diagnostics.isEmpty)
  #expect(alliance?.approved != nil && alliance?.stages.count == 1 && alliance?.topics.count == 1 && alliance?.sources.count == 1)
  #expect(alliance?.privacy.exclude == ["#hr-*"])
}

@Test func anEmptyDraftLoads() {
  let (alliance, diagnostics) = load(AllianceDraft())
  #expect(diagnostics.isEmpty)
  #expect(alliance?.parties.map(\.id) == ["partner", "other-partner"])
}

@Test func whatTwoPartiesShareStaysWithTheFirst() {
  let party = AllianceDraft.Party(
    name: "Both", domains: ["X.example", "not a domain", "x.example"], members: ["Anna", " anna ", "Both", ""])
  let (alliance, diagnostics) = load(AllianceDraft(parties: [party, party]))
  #expect(diagnostics.isEmpty)
  #expect(alliance?.parties.map(\.id) == ["both-2", "both-3"])
  #expect(alliance?.parties.map(\.name) == ["Both", "Both 2"])
  #expect(alliance?.parties.map(\.domains) == [["x.example"], ["both-3.example"]])
  #expect(alliance?.parties.map(\.members) == [["Anna"], []])
}

/// Mail domains, and the country that is proposed.
private let proposals: [(domains: [String], country: String?)] = [
  (["northwind.nl"], "nl"), (["northwind.co.uk"], "gb"), (["northwind.nl", "northwind.com"], "nl"),
  (["northwind.nl", "northwind.de"], nil),
  (["northwind.example"], nil), (["northwind.io"], nil), ([], nil),
]

/// A mail domain tells where its owner may be, and nothing more: the country is a comment, and none stands where it would be a guess.
@Test(arguments: proposals.indices)
func aCountryIsProposedWhereTheMailDomainsEndInOne(_ index: Int) {
  let (domains, country) = proposals[index]
  let draft = AllianceDraft(parties: [.init(name: "A", domains: domains, members: ["x"])], countries: ["de", "gb", "nl"])
  let (alliance, diagnostics) = load(draft)
  #expect(diagnostics.isEmpty && alliance?.countries == [])
  let line = draft.text.split(separator: "\n").first { $0.contains("country:") }.map { String($0) }
  #expect(line == country.map { "      # country: \($0)   # public holidays; names the file under rules/holidays" })
  let opened = Alliance.parse(bytes: Array(draft.text.replacing("# country:", with: "country:").utf8), path: "alliance.yaml")
  #expect(opened.diagnostics.isEmpty && opened.alliance?.countries.map(\.code) == [country].compactMap { $0 })
}

@Test func moreThan64PartiesAreCut() {
  let draft = AllianceDraft(parties: (1...70).map { .init(name: "P\($0)", domains: ["p\($0).example"]) })
  let (alliance, diagnostics) = load(draft)
  #expect(diagnostics.isEmpty)
  #expect(alliance?.parties.count == 64)
  #expect(draft.text.contains("6 more were found"))
}

@Test(arguments: 1...20 as ClosedRange<UInt64>)
func whateverExportsHoldTheDraftLoads(seed: UInt64) {
  var state = seed
  func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let pieces = [
    "a", "Anna", "one.example", ".", "\"", "'", ": ", " #", "\n", "\u{0}", "\u{1b}", "*", "&", "[", "]", "{", "}", "-", "!", "%", "@", "é",
    "日", "\u{2028}", "\u{feff}", "\u{85}",
    "\u{301}", " ", "\\", "|", ">", "?", ",", "~", "null", "both", "2026-01-01", "\u{ffff}", "\u{1f600}", "\t", "\r\n", "<<", "..",
  ]
  func text() -> String { (0..<random(6)).map { _ in pieces[random(pieces.count)] }.joined() }
  func texts() -> [String] { (0..<random(5)).map { _ in text() } }
  for round in 0..<100 {
    let draft = AllianceDraft(
      name: text(), purpose: text(), zone: text(),
      parties: (0..<random(5)).map { _ in .init(name: text(), domains: texts() + ["\(text()).example"], members: texts()) },
      meetings: (0..<random(4)).map { _ in .init(name: text(), every: TimeSpan(Double(random(30)) / 2, TimeSpan.Unit.allCases[random(6)]))
      },
      sources: (0..<random(4)).map { _ in .init(path: text(), from: Day(number: Int32(random(40_000))), note: text()) },
      unresolved: texts(), start: Day("2026-01-05"))
    let (alliance, diagnostics) = load(draft)
    #expect(diagnostics.map(\.description) == [], "seed \(seed), round \(round):\n\(draft.text)")
    #expect(alliance?.agreed.meetings.allSatisfy { meeting in draft.meetings.contains { $0.every == meeting.every } } ?? false)
  }
}

/// Sentences of minutes stand in lists of attendees too.
@Test(arguments: [
  ("Anna de Vries", true), ("DE VRIES, Anna", true), ("jdoe77", true), ("Bob", true), ("the people who came late", false),
  ("Question from the floor: who owns quality?", false), ("We agreed that the price stays", false), ("", false),
])
func onlyWhatMayBeANameIsProposedAsAPerson(_ text: String, _ isName: Bool) {
  var draft = AllianceDraft()
  draft.unresolved = [text]
  #expect(draft.text.contains("#   and 1 entry that is no name") != isName)
}

@Test func aDraftSaysWhatNobodySaid() {
  var draft = AllianceDraft(parties: [AllianceDraft.Party(name: "North", domains: ["n.example"], people: ["Anna", "Bob"])])
  draft.zone = ""
  draft.schema = "/usr/local/share/harbinger/schemas/alliance.schema.json"
  draft.elsewhere = ["2 at gmail.com: Eve, Fred"]
  let lines = draft.text.split(separator: "\n")
  #expect(lines[0] == "# yaml-language-server: $schema=/usr/local/share/harbinger/schemas/alliance.schema.json")
  #expect(lines.contains { $0.hasPrefix("timezone: UTC   # nobody said it yet") })
  #expect(lines.contains("    domains: [n.example]   # Anna, Bob"))
  #expect(lines.contains("#   2 at gmail.com: Eve, Fred"))
}
