import Events
import Setup
import Testing

@testable import Intake

private func instant(_ text: String) -> Timestamp? { Timestamp.parseISO8601(text)?.time }

private let lines = [
  "id=1|t=2026-03-02T10:00:00Z|who=U1", "id=2|t=2026-03-20T10:00:00Z|who=U1",
  "id=3|t=2026-09-01T10:00:00Z|kind=meeting|flags=planned|to=U1",
  "id=4|t=2031-01-01T10:00:00Z|who=U1|flags=doubtful", "id=5|t=2026-08-01T10:00:00Z|kind=meeting|rec=2026-03-21T08:00:00Z|to=U1",
]

@Test func plannedMeetingsAndDoubtfulDatesExtendNothing() async throws {
  let source = try await Workshop().read(lines).timeline.sourceTable[0]
  #expect(source.coveredFrom == instant("2026-03-02T10:00:00Z"))
  #expect(source.coveredEnd == instant("2026-03-21T08:00:00Z"))
  #expect(source.lastRecorded == source.coveredEnd)
}

@Test func whatTheExportSaysOfItselfComesBeforeItsRecords() async throws {
  let source = try await Workshop().read(lines, table: ["from=2026-01-01|until=2026-04-01"]).timeline.sourceTable[0]
  #expect(source.coveredFrom == instant("2026-01-01") && source.coveredEnd == instant("2026-04-01"))
}

@Test(
  arguments: [
    (Alliance.Coverage(from: Day("2026-01-05"), to: Day("2026-06-30")), nil, nil, "2026-01-05", "2026-07-01"),
    (Alliance.Coverage(from: Day("2026-01-05")), nil, "2026-05-01", "2026-01-05", "2026-03-21T08:00:00Z"),
    (Alliance.Coverage(from: Day("2026-01-05")), "2026-04-10", "2026-05-01", "2026-01-05", "2026-04-10"),
    (Alliance.Coverage(from: Day("2026-01-05")), nil, nil, "2026-01-05", "2026-03-21T08:00:00Z"),
    (Alliance.Coverage(to: Day("2026-06-30")), nil, nil, "2026-03-02T10:00:00Z", "2026-07-01"),
    (nil, "2026-04-10", "2026-05-01", "2026-03-02T10:00:00Z", "2026-04-10"),
    (nil, "2026-03-21", nil, "2026-03-02T10:00:00Z", "2026-03-21T08:00:00Z"),
  ] as [(Alliance.Coverage?, String?, String?, String, String)])
func theAllianceFileSaysWhatIsCovered(
  _ covers: Alliance.Coverage?, _ exported: String?, _ asOf: String?, _ from: String, _ end: String
) async throws {
  let workshop = try Workshop()
  try workshop.write("a.txt", lines)
  var alliance = workshop.alliance(["a.txt"])
  alliance.sources[0].covers = covers
  alliance.sources[0].exported = exported.flatMap { Day($0) }
  alliance.sources[0].expectedEvery = .days(2)
  let source = await workshop.read(alliance, asOf: asOf.flatMap(instant)).timeline.sourceTable[0]
  #expect(source.coveredFrom == instant(from))
  #expect(source.coveredEnd == instant(end))
  #expect(source.expectedEvery == 172_800_000)
}

@Test func noDayThatIsStillToComeIsCovered() {
  let window = Alliance.Coverage(from: Day("2026-01-01"), to: Day("2026-12-31"))
  let source = Alliance.Source(path: "a", file: "a", covers: window)
  let end = { (last: String, now: String?) in
    Coverage(
      source, Coverage.Witness(first: instant("2026-01-02T00:00:00Z"), last: instant(last)), zone: .utc, now: now.flatMap(instant)
    ).end
  }
  #expect(end("2026-04-03T10:00:00Z", nil) == instant("2027-01-01T00:00:00Z"))
  #expect(end("2026-04-03T10:00:00Z", "2027-02-01T00:00:00Z") == instant("2027-01-01T00:00:00Z"))
  // Nothing stands in the day of the run.
  #expect(end("2026-04-03T10:00:00Z", "2026-04-05T02:00:00Z") == instant("2026-04-05T00:00:00Z"))
  #expect(end("2026-04-05T01:00:00Z", "2026-04-05T02:00:00Z") == instant("2026-04-05T01:00:00Z"))
  // Minutes of a meeting to come.
  #expect(end("2026-06-01T09:00:00Z", "2026-04-05T02:00:00Z") == instant("2026-04-05T02:00:00Z"))
}

@Test func aSourceWithoutRecordsCoversNothingUnlessItSaysSo() {
  let silent = Coverage(Alliance.Source(path: "a", file: "a"), Coverage.Witness(), zone: .utc)
  #expect(silent.from == nil && silent.end == nil)
}

/// A day's worth of milliseconds each.
@Test(
  arguments: [
    ([10_000, 10_001, 10_002, 20_000], nil, [3]), ([10_000, 10_001, 10_400], nil, []), ([10_000, 10_300, 10_701], nil, [2]),
    // Of four two are no exception, but another time.
    ([10_000, 10_001, 20_000, 20_001], nil, []), ([0, 10_000, 10_001], nil, [0]), ([10_000, 10_001, 10_005], 10_002, [2]),
    ([10_000, 10_001, 10_003], 10_002, []), ([20_000], nil, []), ([], nil, []),
  ] as [([Int64], Int64?, [Int])])
func aTimeFarFromTheRestIsDoubtful(_ days: [Int64], _ now: Int64?, _ doubtful: [Int]) {
  #expect(DoubtfulDates.doubtful(days.map { $0 * 86_400_000 }, now: now.map { $0 * 86_400_000 }) == doubtful)
}
