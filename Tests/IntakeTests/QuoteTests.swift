import Events
import Setup
import Testing

@testable import Intake

private let lines = [
  "id=1|t=2026-03-02T10:00:00Z|who=U1|ch=joint|text=hello; Bob Jones has a surprise for you at bob@contoso.example; bye",
  "id=2|t=2026-03-02T11:00:00Z|who=U1|ch=own|text=a surprise among us", "id=3|t=2026-03-02T12:00:00Z|who=U2|ch=joint|text=no surprise",
  "id=4|t=2026-03-02T13:00:00Z|who=U2|ch=joint|text=big surprise",
  "id=5|t=2026-03-02T14:00:00Z|who=U2|ch=joint|style=mail|text=mailed surprise",
]
private let table = ["channel=joint|members=U1,U2", "channel=own|members=U1", "user=U2|name=Bob Jones"]

private func disclosure(_ intake: Intake) -> Disclosure { intake.disclosure(writers: [3, 3]) }

private func requests(_ intake: Intake, of events: [Int]) -> [QuoteRequest] {
  events.map { QuoteRequest(event: $0, hit: Int(intake.timeline.firstHit[$0])) }
}

@Test func sentencesAreRedactedAndOnlyWhatBothReceivedIsShownInMailToo() async throws {
  let workshop = try Workshop()
  let intake = try await workshop.read(lines, table: table)
  let quotes = intake.quotes(for: requests(intake, of: [1, 4, 0, 2, 3]), disclosure(intake))
  #expect(
    quotes == [
      .withheld(.undisclosed(.isInternal)), .sentence("mailed surprise"), .sentence("[name] has a surprise for you at [address]"),
      .withheld(.limit),
      .withheld(.limit),
    ])
}

@Test func eachAlertHasItsOwnLimit() async throws {
  let workshop = try Workshop()
  let intake = try await workshop.read(lines, table: table) { $0.privacy.quotes = 1 }
  let quotes = intake.quotes(for: [requests(intake, of: [2, 3]), requests(intake, of: [3, 2])], disclosure(intake))
  #expect(quotes == [[.sentence("no surprise"), .withheld(.limit)], [.sentence("big surprise"), .withheld(.limit)]])
}

@Test func aChangedSourceIsSaidAndNotQuoted() async throws {
  let workshop = try Workshop()
  let intake = try await workshop.read(lines, table: table)
  var changed = lines
  changed[2] = "id=3|t=2026-03-02T12:00:00Z|who=U2|ch=joint|text=NO surprise"
  try workshop.write("export/records.txt", changed)
  #expect(intake.quotes(for: requests(intake, of: [2, 3]), disclosure(intake)) == [.withheld(.changed), .sentence("big surprise")])
  try workshop.write("export/records.txt", [])
  #expect(intake.quotes(for: requests(intake, of: [2, 3]), disclosure(intake)) == [.withheld(.changed), .withheld(.changed)])
}

@Test func withoutApprovalNothingIsQuoted() async throws {
  let workshop = try Workshop()
  let intake = try await workshop.read(lines, table: table) { $0.approval = nil }
  #expect(intake.quotes(for: [QuoteRequest(event: 0, hit: 0)], disclosure(intake)) == [.withheld(.changed)])
}
