import Events
import Foundation
import Setup
import Testing

@testable import Intake

@Test func oneEventInTwoPlacesCountsOnceAtTheEarliest() async throws {
  let workshop = try Workshop()
  try workshop.write("b.txt", ["id=m1|t=2026-03-02T10:00:00Z|who=U1|to=a@x.example|text=one two", "id=m2|t=2026-03-02T11:00:00Z|who=U1"])
  try workshop.write("a.txt", ["id=m1|t=2026-03-02T10:00:00Z|who=U1|to=b@x.example|text=one two three"])
  let intake = await workshop.read(workshop.alliance(["b.txt", "a.txt"]))
  #expect(intake.timeline.count == 2)
  #expect(intake.timeline.words[0] == 3)
  #expect(intake.timeline.participants(of: 0).count == 2)
  #expect(intake.accounting.exports.map(\.duplicates) == [0, 1])
  #expect(intake.accounting.exports.map(\.events) == [1, 1])
  #expect(intake.accounting.addsUp)
}

@Test func theCopyOfAMeetingThatWasRecordedLastStands() async throws {
  let intake = try await Workshop().read([
    "id=k|t=2026-03-02T10:00:00Z|rec=2026-02-01T00:00:00Z|kind=meeting|to=U1:accepted,U2:accepted",
    "id=k|t=2026-03-02T10:00:00Z|rec=2026-03-01T00:00:00Z|kind=meeting|flags=cancelled|to=U1:accepted,U2:declined",
  ])
  #expect(intake.timeline.count == 1)
  #expect(intake.timeline.flags[0].contains(.cancelled))
  #expect(Set(intake.timeline.participants(of: 0).map(\.presence)) == [.accepted, .declined])
}

@Test func beingThereOutweighsAnAnswer() async throws {
  let intake = try await Workshop().read([
    "id=k|t=2026-03-02T10:00:00Z|kind=meeting|to=U1:declined", "id=k|t=2026-03-02T10:00:00Z|kind=meeting|to=U1:attended,U1:invited",
  ])
  #expect(intake.timeline.participants(of: 0).map(\.presence) == [.attended])
}

@Test func undatedRecordsAreCountedAndLeftOut() async throws {
  let intake = try await Workshop().read(["id=1|who=U1|text=x", "id=2|t=2026-03-02T10:00:00Z|who=U1", "skip=no message"])
  #expect(intake.timeline.count == 1)
  let account = intake.accounting.exports[0]
  #expect(account.records == 3 && account.events == 2 && account.skipped == ["no message": 1])
  #expect(account.timeQuality["undated"] == 1)
  #expect(account.addsUp)
}

@Test func answersFindTheirParentsAndShareTheThreadOfTheRoot() async throws {
  let intake = try await Workshop().read([
    "id=m3|t=2026-03-02T12:00:00Z|who=U1|re=m2|thread=m2", "id=m1|t=2026-03-02T10:00:00Z|who=U1|thread=m1",
    "id=m2|t=2026-03-02T11:00:00Z|who=U2|re=m1|thread=m1", "id=m4|t=2026-03-02T13:00:00Z|who=U2|re=gone|thread=gone",
  ])
  #expect(intake.timeline.replyParents == [-1, 0, 1, -1])
  #expect(intake.timeline.threads.map { intake.timeline.names.string($0) } == ["m1", "m1", "m1", "gone"])
}

@Test func answersInACircleAreCut() async throws {
  let intake = try await Workshop().read([
    "id=a|t=2026-03-02T10:00:00Z|who=U1|re=c", "id=b|t=2026-03-02T11:00:00Z|who=U1|re=a", "id=c|t=2026-03-02T12:00:00Z|who=U1|re=b",
    "id=d|t=2026-03-02T13:00:00Z|who=U1|re=c", "id=e|t=2026-03-02T14:00:00Z|who=U1|re=e",
  ])
  #expect(intake.timeline.replyParents == [-1, 0, 1, 2, -1])
}

@Test func aMailWithoutReferencesJoinsTheThreadThatItAnswers() async throws {
  let intake = try await Workshop().read([
    "id=m1|thread=m1|t=2026-03-02T10:00:00Z|who=anna@northwind.example|to=bob@contoso.example|subject=plan",
    "id=m2|thread=m2|t=2026-03-03T10:00:00Z|who=bob@contoso.example|to=anna@northwind.example|subject=plan",
    "id=m3|thread=m3|t=2026-03-04T10:00:00Z|who=eve@contoso.example|to=anna@northwind.example|subject=plan",
    "id=m4|thread=m4|t=2026-06-04T10:00:00Z|who=anna@northwind.example|to=bob@contoso.example|subject=plan",
  ])
  #expect(intake.timeline.threads.map { intake.timeline.names.string($0) } == ["m1", "m1", "m3", "m4"])
  #expect(intake.timeline.replyParents == [-1, 0, -1, -1])
}

/// The family numbers of `WordEar`: 1 is heard in two-party messages only, 2 where a party is among itself, 3 where pronouns mean nobody.
@Test(arguments: [
  ("a@northwind.example", "b@contoso.example", "known", [UInt16(1)]), ("a@northwind.example", "b@contoso.example", "", [3]),
  ("a@northwind.example", "c@northwind.example", "known", [2]), ("a@northwind.example", "b@contoso.example,x@else.example", "known", [3]),
  ("x@else.example", "a@northwind.example,b@contoso.example", "known", [3]), ("a@northwind.example", "", "known", [2]),
])
func pronounsAreReadByTheAudience(_ who: String, _ to: String, _ flags: String, _ families: [UInt16]) async throws {
  let intake = try await Workshop().read(["id=1|t=2026-03-02T10:00:00Z|who=\(who)|to=\(to)|flags=\(flags)|text=you they plainly"])
  #expect(intake.families(of: 0) == families)
  #expect(intake.timeline.hits.allSatisfy { $0.readings.rawValue.nonzeroBitCount == 1 })
}

@Test func inAnAllianceOfThreeAPartyAmongItselfHasNoOtherSide() async throws {
  let third = Party(id: "fabrikam", name: "Fabrikam", domains: ["fabrikam.example"])
  let intake = try await Workshop().read(["id=1|t=2026-03-02T10:00:00Z|who=a@northwind.example|flags=known|text=they plainly"]) {
    $0.parties.append(third)
  }
  #expect(intake.families(of: 0) == [3])
}

@Test func channelMembersAreTheAudienceWhereTheTableNamesThem() async throws {
  let intake = try await Workshop().read(
    [
      "id=1|t=2026-03-02T10:00:00Z|who=U1|ch=joint|text=you plainly", "id=2|t=2026-03-02T11:00:00Z|who=U1|ch=own|text=they plainly",
      "id=3|t=2026-03-02T12:00:00Z|who=U1|ch=open|text=you plainly", "id=4|t=2026-03-02T13:00:00Z|who=U2|ch=open|text=x",
    ], table: ["channel=joint|members=U1,U2,U3", "channel=own|members=U1", "channel=open", "user=U3|bot"])
  #expect(intake.timeline.audiences.map(\.count) == [2, 1, 2, 2])
  #expect((0..<3).map { intake.families(of: $0) } == [[1], [2], [3]])
  #expect(intake.timeline.flags.map { $0.contains(.audienceKnown) } == [true, true, false, false])
}

@Test func whatIsSaidInAMeetingReachesThoseWhoAttended() async throws {
  let intake = try await Workshop().read([
    "id=1|t=2026-03-02T10:00:00Z|kind=meeting|thread=t1|flags=known|to=Northwind:attended,Bob Jones:attended",
    "id=2|t=2026-03-02T10:00:00Z|kind=utterance|thread=t1|who=Bob Jones|text=you plainly",
    "id=3|t=2026-03-02T10:00:00Z|kind=minute|thread=t1|text=plainly",
    "id=4|t=2026-03-02T11:00:00Z|kind=minute|thread=t2|text=plainly",
  ])
  #expect(intake.timeline.audiences.map(\.count) == [2, 2, 2, 0])
  #expect(intake.families(of: 1) == [1] && intake.families(of: 2) == [3])
}

@Test func whoseMailNamesThePartyIsHeardAgainInTheMinutes() async throws {
  let workshop = try Workshop()
  try workshop.write("a-minutes.txt", ["id=1|t=2026-03-02T10:00:00Z|kind=utterance|who=Carla Diaz|text=our partner said so"])
  try workshop.write("b-mail.txt", ["id=2|t=2026-03-02T11:00:00Z|who=carla@contoso.example|name=Diaz, Carla|to=U1|text=x"])
  let intake = await workshop.read(workshop.alliance(["a-minutes.txt", "b-mail.txt"]))
  #expect(intake.timeline.parties == [1, 1])
  #expect(intake.timeline.hits.map(\.named) == [1])
  #expect(intake.timeline.people.count { $0.name == "Carla Diaz" } == 1)
}

@Test func peopleOfNoPartyAreListedWithTheClosestOne() async throws {
  let intake = try await Workshop().read([
    "id=1|t=2026-03-02T10:00:00Z|who=Bob Jonse|text=x", "id=2|t=2026-03-02T11:00:00Z|who=Bob Jones|text=x",
    "id=3|t=2026-03-02T12:00:00Z|who=Bob Jonse|text=x", "id=4|t=2026-03-02T13:00:00Z|who=Zoë|text=x",
  ])
  #expect(intake.accounting.unresolved.map(\.name) == ["Bob Jonse", "Zoë"])
  #expect(intake.accounting.unresolved[0].events == 2 && intake.accounting.unresolved[0].closest == "Bob Jones")
  #expect(intake.accounting.unresolved[1].closest == nil)
  #expect(intake.accounting.unattributed == 3 && intake.accounting.people == 3)
  #expect(intake.accounting.exports[0].people == 3 && intake.accounting.exports[0].unresolved == 2)
}

/// Content words belong to what was heard, references to every event.
@Test func referencesOfEventsWithoutHitsAreKept() async throws {
  let reference = Timeline.referenceBit | 3
  let intake = try await Workshop().read([
    "id=1|t=2026-03-02T10:00:00Z|who=U1|ch=general|text=see the clause",
    "id=2|t=2026-03-02T11:00:00Z|who=U1|ch=general|text=no surprise in the clause",
    "id=3|t=2026-03-02T12:00:00Z|who=U1|ch=general|text=clause and they", "id=4|t=2026-03-02T13:00:00Z|who=U1|ch=general|text=nothing",
  ])
  // In the third the word is heard in another reading only, so that its content words leave with it.
  #expect((0..<4).map { Array(intake.timeline.content(of: $0)) } == [[reference], [7, reference], [reference], []])
  #expect(Array(intake.timeline.references(of: 1)) == [reference])
}

@Test func datesInOtherWordsAreOneProblemAFile() async throws {
  let workshop = try Workshop()
  // More than a batch of them.
  let messages = (0..<6000).map {
    #"{"creator":{"name":"Anna","email":"anna@northwind.example"},"created_date":"2026年3月2日月曜日 10時00分00秒 UTC","text":"\#(String(repeating: "x", count: 120))","topic_id":"t","message_id":"m\#($0)"}"#
  }
  try Data(#"{"messages":[\#(messages.joined(separator: ",\n"))]}"#.utf8).write(to: workshop.folder.appendingPathComponent("messages.json"))
  let intake = await workshop.read(workshop.alliance(["messages.json"]), threads: 2)
  let account = try #require(intake.accounting.files.first)
  #expect(account.timeQuality == ["undated": 6000])
  #expect(account.problems.count == 1)
  #expect(account.problems.first?.place == "date '2026年3月2日月曜日 10時00分00秒 UTC'")
  #expect(account.problems.first?.message.hasSuffix("(the first of 6000 such places)") == true)
}
