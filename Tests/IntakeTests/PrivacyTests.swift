import Events
import Setup
import Testing

@testable import Intake

/// Whole words mark a channel as none of our business, in four languages.
@Test(
  arguments: [
    ("or-overleg", true), ("Rechtsabteilung", true), ("project-medisch", true), ("comité-entreprise", true), ("service_médical", true),
    ("sales-or-service", false), ("legality", false), ("orders", false), ("comite\u{301}-entreprise", true),
  ])
func protectedChannelsAreLeftOut(_ channel: String, _ isExcluded: Bool) {
  #expect(Exclusion(exclude: [], include: []).excludes(channel: channel, isPrivate: false, isDirect: false) == isExcluded)
}

@Test(arguments: [
  ("hr-*", "hr-berlin", true), ("hr-*", "hr", false), ("*-board", "joint-board", true), ("a*b*c", "aXXbYYc", true), ("a*b*c", "acb", false),
  ("*", "", true), ("general", "general", true), ("general", "generals", false),
  ("*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
])
func aStarStandsForAnything(_ pattern: String, _ name: String, _ matches: Bool) {
  #expect(Exclusion.matches(Array(pattern), Array(name)) == matches)
}

@Test(arguments: [
  ("general", false, false, false), ("#HR-Berlin", false, false, true), ("boss-talk", true, false, true), ("D024", false, true, true),
  ("works-council", false, false, true), ("WorksCouncil", false, false, true), ("legal", false, false, true),
  ("paralegal-jokes", false, false, false),
  ("medical_team", false, false, true), ("joint-board", true, false, false), ("legal-joint", false, false, false),
  ("hr-included", true, false, true), ("cafe\u{301}", false, false, true), ("caf\u{E9}", false, false, true),
])
func whatPrivacyLeavesOut(_ channel: String, _ isPrivate: Bool, _ isDirect: Bool, _ excluded: Bool) {
  let exclusion = Exclusion(exclude: ["#hr-*", "caf\u{E9}"], include: ["#joint-board", "legal-joint", "hr-included"])
  #expect(exclusion.excludes(channel: channel, isPrivate: isPrivate, isDirect: isDirect) == excluded)
}

@Test func excludedChannelsAreCountedAndNothingElse() async throws {
  let intake = try await Workshop().read(
    [
      "id=1|t=2026-03-02T10:00:00Z|who=U1|ch=general|text=a surprise", "id=2|t=2026-03-02T11:00:00Z|who=U1|ch=hr-nl|text=a surprise",
      "id=3|t=2026-03-02T12:00:00Z|who=Some Body|flags=direct|ch=D1|text=a surprise",
      "id=4|t=2026-03-02T13:00:00Z|who=U1|ch=closed|text=a surprise",
    ], table: ["channel=closed|members=U1|private", "channel=general"]
  ) { $0.privacy.exclude = ["#hr-*"] }
  #expect(intake.timeline.count == 1)
  #expect(intake.timeline.hits.count == 1)
  #expect(intake.accounting.exports[0].skipped == ["excluded by privacy": 3])
  #expect(intake.accounting.addsUp)
  #expect(!intake.timeline.people.contains { $0.name == "Some Body" })
}

@Test func withoutApprovalOnlyWordsAreCounted() async throws {
  let lines = [
    "id=1|t=2026-03-02T10:00:00Z|who=U1|ch=general|subject=secret plan|text=what a surprise about price in clause?",
    "id=2|t=2026-03-02T11:00:00Z|kind=meeting|to=U1,U2|subject=ops sync",
  ]
  let intake = try await Workshop().read(lines) { $0.approval = nil }
  #expect(intake.timeline.hits.isEmpty && intake.timeline.topics[0] == 0 && intake.timeline.content.isEmpty)
  #expect(intake.timeline.words[0] == 7)
  #expect(!intake.timeline.flags[0].contains(.question))
  #expect(intake.timeline.names.string(intake.timeline.subjects[0]) == "")
  #expect(intake.timeline.names.string(intake.timeline.subjects[1]) == "ops sync")
}

@Test func approvalThatEndsBeforeTheDataEndTurnsContentOff() async throws {
  let lines = ["id=1|t=2026-03-02T10:00:00Z|who=U1|ch=g|text=surprise", "id=2|t=2026-03-09T10:00:00Z|who=U1|ch=g|text=surprise"]
  let until = try #require(Day("2026-03-05"))
  let intake = try await Workshop().read(lines) { $0.approval?.until = until }
  #expect(intake.timeline.hits.isEmpty)
  let longer = try #require(Day("2026-03-09"))
  let approved = try await Workshop().read(lines) { $0.approval?.until = longer }
  #expect(approved.timeline.hits.count == 2)
}

@Test func programsAndAutomaticRepliesAreNotListenedTo() async throws {
  let intake = try await Workshop().read([
    "id=1|t=2026-03-02T10:00:00Z|who=U1|ch=g|flags=bot|text=surprise", "id=2|t=2026-03-02T11:00:00Z|who=U1|ch=g|flags=auto|text=surprise",
    "id=3|t=2026-03-02T12:00:00Z|who=U1|ch=g|kind=system|text=surprise", "id=4|t=2026-03-02T13:00:00Z|who=U1|ch=g|text=surprise",
  ])
  #expect((0..<4).map { intake.families(of: $0).count } == [0, 0, 0, 1])
  #expect(intake.timeline.flags[0].contains(.bot) && intake.timeline.flags[1].contains(.autoReply))
}

private let redaction = Redaction(
  people: [
    Person(name: "Anna de Vries", party: 0, identities: ["Anna de Vries", "anna@northwind.example", "jdoe77"]),
    Person(name: "Bob Jones", party: 1, identities: ["Bob Jones", "bjones@contoso.example"]),
  ], parties: [Party(id: "northwind", name: "Northwind")])

@Test(arguments: [
  ("Anna de Vries told Bob that Northwind moved.", "[name] told [name] that Northwind moved."),
  ("Mail anna@northwind.example or jo.poe@x.example.", "Mail [address] or [address]."),
  ("Call +31 20 555 0199, or 020-5550199 today.", "Call [number], or [number] today."),
  ("We agreed 2026-03-02 on 1,200,000 euro and 14 days.", "We agreed 2026-03-02 on 1,200,000 euro and 14 days."),
  ("See https://wiki.example/x?y=1. Then www.acme.example!", "See [link]. Then [link]!"),
  ("Pay to NL91ABNA0417164300.", "Pay to [number]."),
  ("@anna please ask bjones, and <@U024BE7LH>.", "[name] please ask [name], and [name]."), ("Anna, Bob: why?", "[name], [name]: why?"),
  ("DE VRIES Anna's   plan", "DE [name]'s plan"), ("", ""),
  // Accounts, documents, vehicles.
  ("Pay to NL91 ABNA 0417 1643 00 by Friday.", "Pay to [number] by Friday."),
  ("IBAN DE89 3704 0044 0532 0130 00, please", "IBAN [number], please"),
  ("Passport NX1234567 and card C01X00T47.", "Passport [number] and card [number]."),
  ("The van 12-ABC-3 met M-AB 1234 and AB12 CDE.", "The van [number] met [number] and [number]."),
  ("Ticket RC-412, order PO-2024-11 and invoice 20117 stay.", "Ticket RC-412, order PO-2024-11 and invoice 20117 stay."),
  // Dates: those of the work stay, those of a birth go.
  ("Due 03-12-2026 or 3.12.2026.", "Due 03-12-2026 or 3.12.2026."), ("He was born on 12 March 1980, in May.", "He was [date], in May."),
  ("DOB: 12/03/1980; geb. 12.03.80 too", "[date]; [date] too"), ("Since 1987-06-05 with us", "Since [date] with us"),
  // Machines and pages.
  ("Server 10.12.0.7 or fe80::1ff:2 at 10:30:15.", "Server [address] or [address] at 10:30:15."),
  ("See portal.acme.example/plan?x=1, acme.com.", "See [link], [link]."),
  ("Read plan.docx, e.g. page 2.Then go.", "Read plan.docx, e.g. page 2.Then go."),
  // Streets.
  ("Come to Keizersgracht 12a or Lange Straße 7.", "Come to [address] or [address]."),
  ("At 221 Baker Street, 12 rue de la Paix.", "At [address], [address]."),
  ("Onderweg 3 pallets en Platz 4", "[address] pallets en Platz 4"),
  ("We moved 14 Pallets to the street.", "We moved 14 Pallets to the street."),
  // Names that nobody knows, behind a title; known ones inflected, or with something invisible in them.
  ("Mrs. Stone and Herr von Berg agree; mevrouw Jansen not.", "Mrs. [name] and Herr von [name] agree; mevrouw [name] not."),
  ("Ms figures rose, 5 ms Latency.", "Ms figures rose, 5 ms Latency."), ("Bobs Plan, Joness' Antwort", "[name] Plan, [name]' Antwort"),
  ("An\u{200B}na and Bo\u{AD}b", "[name] and [name]"),
])
func peopleAndNumbersAreTakenOutOfSentences(_ sentence: String, _ redacted: String) { #expect(redaction.redacted(sentence) == redacted) }

/// Subjects and titles are kept in lower case, where no capital tells a name.
@Test(arguments: [
  ("call with anna de vries about northwind", "call with [name] about northwind"), ("1:1 bob / anna", "1:1 [name] / [name]"),
  ("bobs plan, mrs. stone's note", "[name] plan, mrs. [name]'s note"), ("latency of 5 ms figures", "latency of 5 ms figures"),
  ("the price mark", "the price mark"), ("jdoe77 on +31 20 555 0199", "[name] on [number]"),
])
func peopleAreTakenOutOfSubjects(_ subject: String, _ redacted: String) {
  #expect(redaction.redacted(subject, inLowerCase: true) == redacted)
}
