import Events
import Foundation
import Setup
import Testing

@testable import Intake

/// Transcripts that know their day only are moved to the meeting of that day.
@Suite struct AnchoringTests {
  private static let transcript =
    "WEBVTT\n\n00:10.000 --> 00:12.000\n<v Bob Jones>We moved it\n\n01:00:00.000 --> 01:00:02.000\n<v Anna>Why\n"

  private func read(_ name: String, _ meetings: [String], zone: String = "UTC", threads: Int = 1) async throws -> Intake {
    let workshop = try Workshop()
    try workshop.write("export/meetings.txt", meetings)
    try Data(AnchoringTests.transcript.utf8).write(to: workshop.folder.appendingPathComponent("export/" + name))
    var alliance = workshop.alliance(["export"])
    alliance.zone = try #require(ZoneRules(identifier: zone))
    return await workshop.read(alliance, threads: threads)
  }

  private func utterances(_ intake: Intake) -> [String] {
    (0..<intake.timeline.count).filter { intake.timeline.kinds[$0] == .utterance }.map { intake.timeline.times[$0].iso8601 }
  }

  private static let delivery =
    "id=k1|t=2026-03-02T10:00:00Z|end=2026-03-02T11:00:00Z|kind=meeting|subject=delivery review|to=U1:accepted"
  private static let budget =
    "id=k2|t=2026-03-02T13:00:00Z|end=2026-03-02T14:00:00Z|kind=meeting|subject=budget|to=Bob Jones:accepted"

  @Test func theOnlyMeetingOfTheDayIsMeant() async throws {
    let intake = try await read(
      "2026-03-02.vtt", [AnchoringTests.delivery, "id=k3|t=2026-03-03T13:00:00Z|kind=meeting|subject=budget"], zone: "Europe/Amsterdam")
    #expect(utterances(intake) == ["2026-03-02T10:00:10Z", "2026-03-02T11:00:00Z"])
    #expect(intake.timeline.qualities.filter { $0 == .relative }.count == 2)
    #expect(intake.accounting.notes.contains { $0.contains("the only meeting of that day") })
    let account = try #require(intake.accounting.files.first { $0.format == "vtt" })
    #expect(account.first?.iso8601 == "2026-03-02T10:00:10Z")
    #expect(intake.accounting.addsUp)
  }

  @Test(arguments: [("2026-03-02 Delivery.vtt", 10), ("2026-03-02 Budget recording.vtt", 13), ("2026-03-02 sync.vtt", 13)])
  func theTitleOrThePeopleTellWhichOfTwo(_ name: String, _ hour: Int) async throws {
    let intake = try await read(name, [AnchoringTests.delivery, AnchoringTests.budget])
    #expect(utterances(intake).first == "2026-03-02T\(hour):00:10Z")
    #expect(intake.accounting.problems.isEmpty)
  }

  @Test func whereNothingDecidesItStaysAndSaysSo() async throws {
    let two = ["id=k1|t=2026-03-02T10:00:00Z|kind=meeting|subject=delivery", "id=k2|t=2026-03-02T13:00:00Z|kind=meeting|subject=budget"]
    let intake = try await read("2026-03-02 sync.vtt", two)
    #expect(utterances(intake) == ["2026-03-02T00:00:10Z", "2026-03-02T01:00:00Z"])
    #expect(intake.accounting.problems.map(\.message) == ["2 meetings of 2026-03-02 may be meant; its times count from midnight"])
    let alone = try await read("2026-03-02 sync.vtt", [])
    #expect(alone.accounting.problems.map(\.message) == ["no meeting of 2026-03-02 is known; its times count from midnight"])
  }

  @Test func meetingsThatWereCancelledOrLastAllDayAreNotMeant() async throws {
    let intake = try await read(
      "2026-03-02 sync.vtt", ["id=k1|t=2026-03-02T10:00:00Z|kind=meeting|subject=sync|flags=cancelled", AnchoringTests.budget])
    #expect(utterances(intake).first == "2026-03-02T13:00:10Z")
  }

  @Test func entriesOfOneMeetingAreOne() async throws {
    let entries = [
      AnchoringTests.delivery, "id=k4|t=2026-03-02T10:02:00Z|kind=meeting|subject=delivery review|to=U2:attended",
    ]
    #expect(try await utterances(read("2026-03-02 sync.vtt", entries)).first == "2026-03-02T10:00:10Z")
    #expect(try await utterances(read("2026-03-02 sync.vtt", entries.reversed(), threads: 3)).first == "2026-03-02T10:00:10Z")
  }

  @Test func aStartInTheNameNeedsNoCalendar() async throws {
    let intake = try await read("GMT20260302-090500_Recording.vtt", [AnchoringTests.delivery])
    #expect(utterances(intake).first == "2026-03-02T09:05:10Z")
    #expect(intake.accounting.problems.isEmpty)
  }
}
