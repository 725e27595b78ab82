import Events
import Foundation
import Setup
import Testing

@testable import Intake

/// One meeting of which calendar, attendance list and minutes tell is one event.
@Suite struct JointMeetingTests {
  private func read(_ files: [[String]], threads: Int = 1) async throws -> Intake {
    let workshop = try Workshop()
    for (number, lines) in files.enumerated() { try workshop.write("export/file\(number).txt", lines) }
    var alliance = workshop.alliance(["export"])
    alliance.zone = .utc
    return await workshop.read(alliance, threads: threads)
  }

  private static let calendar =
    "id=c1|t=2026-03-02T10:00:00Z|kind=meeting|subject=Delivery review|thread=c|to=Bob Jones:accepted,Anna:accepted,Carla:invited"
  private static let list = "id=l1|t=2026-03-02T10:04:00Z|kind=meeting|subject=delivery|thread=l|to=Bob Jones:attended,Carla:attended"
  private static let minutes = "id=m1|t=2026-03-02T00:00:00Z|kind=meeting|subject=Minutes of the delivery review|thread=m"

  private func meetings(_ intake: Intake) -> [Int] { (0..<intake.timeline.count).filter { intake.timeline.kinds[$0] == .meeting } }

  @Test func calendarListAndMinutesAreOneMeeting() async throws {
    let files = [[Self.minutes], [Self.list], [Self.calendar]]
    for order in [files, files.reversed()] {
      let intake = try await read(order, threads: 2)
      let meeting = try #require(meetings(intake).first)
      #expect(meetings(intake).count == 1)
      #expect(intake.timeline.times[meeting].iso8601 == "2026-03-02T10:00:00Z")
      #expect(intake.accounting.addsUp)
      #expect(intake.accounting.files.reduce(0) { $0 + $1.duplicates } == 2)
    }
  }

  /// Both sides wrote minutes that know the day alone, and in the first something is heard: that one stands, and all copies follow it.
  @Test func allCopiesFollowTheOneThatStands() async throws {
    let heard = Self.minutes + "|to=U1:attended|text=surprise"
    let other = "id=m9|t=2026-03-02T00:00:00Z|kind=meeting|subject=Delivery review|thread=n"
    let line = "id=l2|t=2026-03-02T10:05:00Z|kind=utterance|who=Bob Jones|thread=l|text=Hello"
    let intake = try await read([[heard], [Self.calendar], [Self.list, line], [other]])
    #expect(meetings(intake).count == 1)
    #expect(intake.accounting.addsUp)
    let meeting = try #require(meetings(intake).first)
    let said = try #require((0..<intake.timeline.count).first { intake.timeline.kinds[$0] == .utterance })
    #expect(intake.timeline.audiences[said] == intake.timeline.audiences[meeting])
    #expect(intake.timeline.times[meeting].iso8601 == "2026-03-02T10:00:00Z")
  }

  /// Anna accepted, and is not on the list of those who came.
  @Test func whoIsNotOnTheListStayedAway() async throws {
    let intake = try await read([[Self.calendar], [Self.list]])
    let meeting = try #require(meetings(intake).first)
    let presence = Dictionary(
      uniqueKeysWithValues: intake.timeline.participants(of: meeting).map { (intake.timeline.people[Int($0.person)].name, $0.presence) })
    #expect(presence == ["Bob Jones": .attended, "Anna": .invited, "Carla": .attended])
  }

  @Test(arguments: [
    // Another title, another time, another day, cancelled, and two that it could be.
    ["id=x|t=2026-03-02T10:00:00Z|kind=meeting|subject=Budget|to=Bob Jones:attended"],
    ["id=x|t=2026-03-02T10:30:00Z|kind=meeting|subject=Delivery review"],
    ["id=x|t=2026-03-03T00:00:00Z|kind=meeting|subject=Delivery review"],
    ["id=x|t=2026-03-02T10:00:00Z|kind=meeting|subject=Delivery review|flags=cancelled"],
  ])
  func whatMayBeAnotherMeetingStands(_ other: [String]) async throws {
    let intake = try await read([[Self.calendar], other])
    #expect(meetings(intake).count == 2)
    #expect(intake.accounting.addsUp)
  }

  @Test func whereADayHasTwoOfATitleNothingIsMerged() async throws {
    let second = "id=c2|t=2026-03-02T15:00:00Z|kind=meeting|subject=Delivery review, part two"
    #expect(try await meetings(read([[Self.calendar, second], [Self.minutes]])).count == 3)
    #expect(try await meetings(read([[Self.calendar, second], [Self.list]])).count == 2)
  }

  /// The lines of the minutes reach everybody whom the calendar names.
  @Test func whatStandsInTheMinutesWasSaidInTheMeeting() async throws {
    let line = "id=m2|t=2026-03-02T00:00:00Z|kind=minute|thread=m|text=The date moves"
    let intake = try await read([[Self.minutes, line], [Self.calendar]])
    let row = try #require((0..<intake.timeline.count).first { intake.timeline.kinds[$0] == .minute })
    let meeting = try #require(meetings(intake).first)
    #expect(intake.timeline.audiences[row] == intake.timeline.audiences[meeting])
    #expect(!intake.timeline.audiences[row].isEmpty)
    #expect(intake.timeline.times[row].iso8601 == "2026-03-02T10:00:00Z")
  }
}
