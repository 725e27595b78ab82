import Events
import Setup
import Testing
import YAML

/// The example of the product's description, in full.
let example = """
  alliance: northwind-contoso
  purpose: early joint review of the working relationship   # mandatory; printed in every report
  timezone: Europe/Amsterdam
  approved: {by: works council and DPO, until: 2027-06-30, basis: agreement of 2026-05-01}
  parties:
    - id: northwind
      name: Northwind
      aliases: [Northwind Logistics, NWL]         # what texts call it; members' names are never aliases
      domains: [northwind.example]
      members: [U024BE7LH, "Anna de Vries"]      # user ids, addresses, display names, nicks
      calendar: {weekend: [sat, sun], holidays: holidays-nl.ics, pauses: [{from: 2026-08-03, to: 2026-08-14, why: summer}]}
    - id: contoso
      name: Contoso
      domains: [contoso.example, Contoso.Test]
      calendar: {weekend: [Friday, saturday], holidays: [2026-12-25, more.ics], hours: "8:30-16:00"}
  stages: [{stage: forming, from: 2026-01-05}, {stage: building, from: 2026-06-01}]  # forming, building, developing, evolving
  agreed:
    notice: {default: 14d, price: 21d, scope: 21d, owner: 21d}
    reply: 2bd
    meetings: [{name: steering committee, every: 4w}, {name: ops sync, every: 1w}]
  topics: [{id: price, terms: [price, pricing, rate card], references: [NW-*, "clause 7"]}]
  sources:
    - {path: exports/slack.zip, covers: [2026-01-05, ..], expected_every: 1d}
    - {path: exports/mail.mbox}
    - {path: /srv/calendar.ics, exported: 2026-06-30, zone: America/New_York, day_first: yes, columns: {time: Date, author: From}}
  privacy: {pseudonyms: on, quotes: 2, keep: {evidence: 90d, counts: 25mo}, include: [], exclude: ["#hr-*"], min_writers: 3}

  """

private func read(_ text: String, path: String = "samples/nc/alliance.yaml") -> (alliance: Alliance?, diagnostics: [Diagnostic]) {
  Alliance.parse(bytes: Array(text.utf8), path: path)
}

private func day(_ text: String) -> Day { Day(text) ?? Day(number: .min) }

@Test func theExampleIsReadInFull() throws {
  let (read, diagnostics) = read(example)
  #expect(diagnostics.isEmpty)
  let alliance = try #require(read)
  #expect(alliance.id == "northwind-contoso")
  #expect(alliance.purpose == "early joint review of the working relationship")
  #expect(alliance.zone.identifier == "Europe/Amsterdam")
  #expect(alliance.approved == .init(by: "works council and DPO", until: day("2027-06-30"), basis: "agreement of 2026-05-01"))
  #expect(alliance.partyIndex(of: "contoso") == 1 && alliance.partyIndex(of: "nobody") == nil)
  let northwind = alliance.parties[0]
  #expect(northwind.name == "Northwind" && northwind.aliases == ["Northwind Logistics", "NWL"])
  #expect(northwind.domains == ["northwind.example"] && northwind.members == ["U024BE7LH", "Anna de Vries"])
  #expect(northwind.calendar.weekend == [5, 6] && northwind.calendar.hours == 540..<1020 && northwind.calendar.holidays.isEmpty)
  #expect(northwind.calendar.pauses == [.init(from: day("2026-08-03"), to: day("2026-08-14"), why: "summer")])
  let contoso = alliance.parties[1]
  #expect(contoso.domains == ["contoso.example", "contoso.test"])
  #expect(contoso.calendar.weekend == [4, 5] && contoso.calendar.hours == 510..<960 && contoso.calendar.holidays == [day("2026-12-25")])
  #expect(alliance.holidayFiles.map(\.file) == ["samples/nc/holidays-nl.ics", "samples/nc/more.ics"])
  #expect(alliance.holidayFiles.map(\.party) == [0, 1])
  #expect(alliance.stages == [.init(.forming, from: day("2026-01-05")), .init(.building, from: day("2026-06-01"))])
  #expect(
    alliance.agreed.notice.count == 4 && alliance.agreed.notice(for: "price") == .days(21)
      && alliance.agreed.notice(for: "staff") == .days(14))
  #expect(alliance.agreed.reply == TimeSpan(2, .businessDays))
  #expect(
    alliance.agreed.meetings == [
      .init(name: "steering committee", every: TimeSpan(4, .weeks)), .init(name: "ops sync", every: TimeSpan(1, .weeks)),
    ])
  #expect(
    alliance.topics == [
      .init(
        id: "price", terms: ["price", "pricing", "rate card"],
        references: try ["NW-*", "clause 7"].map { try ReferencePattern(parsing: $0) })
    ])
  #expect(
    alliance.sources == [
      .init(
        path: "exports/slack.zip", file: "samples/nc/exports/slack.zip", covers: .init(from: day("2026-01-05")), expectedEvery: .days(1)),
      .init(path: "exports/mail.mbox", file: "samples/nc/exports/mail.mbox"),
      .init(
        path: "/srv/calendar.ics", file: "/srv/calendar.ics", columns: ["time": "Date", "author": "From"], dayFirst: true,
        exported: day("2026-06-30"),
        zone: ZoneRules(identifier: "America/New_York")),
    ])
  var privacy = Privacy()
  privacy.exclude = ["#hr-*"]
  #expect(alliance.privacy == privacy)
}

private let smallest =
  "alliance: a\npurpose: p\ntimezone: UTC\nparties: [{id: one, domains: [one.example]}, {id: two, domains: [two.example]}]\n"

@Test func theSmallestAllianceHasTheDefaults() throws {
  let (read, diagnostics) = read(smallest, path: "alliance.yaml")
  #expect(diagnostics.isEmpty)
  let alliance = try #require(read)
  #expect(alliance.approved == nil && !alliance.allowsContent(on: day("2026-01-01")))
  #expect(alliance.parties.map(\.name) == ["one", "two"])
  #expect(alliance.parties.allSatisfy { $0.calendar == .standard })
  #expect(alliance.agreed == Agreements() && alliance.agreed.notice(for: "price") == nil)
  #expect(alliance.privacy.keepCounts.description == "25mo" && alliance.privacy.keepEvidence.description == "90d")
  #expect(alliance.privacy.pseudonyms && alliance.privacy.quotes == 2 && alliance.privacy.minimumWriters == 3)
  #expect(alliance.stage(on: day("2026-01-01")) == nil && alliance.start == nil)
}

@Test func approvalHoldsThroughItsLastDay() throws {
  let alliance = try #require(read(smallest + "approved: {by: b, until: 2026-06-30, basis: c}").alliance)
  #expect(alliance.allowsContent(on: day("2026-06-30")) && !alliance.allowsContent(on: day("2026-07-01")))
}

@Test func theStageIsTheLastOneThatHasBegun() throws {
  let alliance = try #require(
    read(smallest + "stages: [{stage: forming, from: 2026-01-05}, {stage: developing, from: 2026-06-01}]").alliance)
  #expect(alliance.stage(on: day("2026-01-04")) == nil)
  #expect(alliance.stage(on: day("2026-05-31")) == .forming)
  #expect(alliance.stage(on: day("2026-06-01")) == .developing)
  #expect(alliance.start == day("2026-01-05"))
}

@Test func oneNoticeForAllIsTheDefault() throws {
  let alliance = try #require(read(smallest + "agreed: {notice: 10d}").alliance)
  #expect(alliance.agreed.notice(for: "anything") == .days(10))
}

@Test(arguments: [2, 3, 17, 64])
func anyNumberOfPartiesUpTo64IsRead(_ count: Int) throws {
  let parties = (1...count).map { "  - {id: p\($0), domains: [p\($0).example]}\n" }.joined()
  let (alliance, diagnostics) = read("alliance: a\npurpose: p\ntimezone: UTC\nparties:\n\(parties)")
  #expect(diagnostics.isEmpty)
  #expect(alliance?.parties.count == count)
  #expect(alliance?.partyIndex(of: "p\(count)") == count - 1)
}

@Test(arguments: [
  ("25mo", "2026-03-31", "2024-02-29"), ("1mo", "2026-03-31", "2026-02-28"), ("12mo", "2024-02-29", "2023-02-28"),
  ("90d", "2026-03-31", "2025-12-31"), ("2w", "2026-01-10", "2025-12-27"),
  ("1mo", "2026-01-15", "2025-12-15"),
])
func retentionCountsMonthsOfTheCalendar(_ text: String, _ today: String, _ oldest: String) throws {
  let alliance = try #require(read(smallest + "privacy: {keep: {evidence: \(text)}}").alliance)
  #expect(alliance.privacy.keepEvidence.oldest(on: day(today)) == day(oldest))
  #expect(alliance.privacy.keepEvidence.description == text)
}

@Test func aTenantStandsForAMailDomain() {
  let (alliance, diagnostics) = read(
    "alliance: a\npurpose: p\ntimezone: UTC\nparties: [{id: one, tenants: [4F2C9A60-1b7d]}, {id: two, domains: [two.example], tenants: [t2]}]\n"
  )
  #expect(diagnostics.isEmpty)
  #expect(alliance?.parties.map(\.domains) == [["4f2c9a60-1b7d.tenant"], ["two.example", "t2.tenant"]])
}

@Test func whatIsNoTenantIsReported() {
  let (_, diagnostics) = read(
    "alliance: a\npurpose: p\ntimezone: UTC\nparties:\n  - {id: one, tenants: [a b]}\n  - {id: two, domains: [two.example]}\n")
  #expect(diagnostics.map(\.message).contains { $0.contains("tenant") })
}
