import Events
import TestSupport
import Testing

@testable import Exports

private let steering = """
  # Joint Steering Meeting 2026-03-02

  **Time:** 10:00 - 11:30

  ## Attendees (4 total)

  - Anna de Vries (@anna) - ACME
  - Ben Okafor (Globex)
  - Cat Li <cat@globex.example>
  - Dan Ito @dan (observer)

  Apologies: Eve Roth

  ## Minutes

  The drawings were discussed.

  ACME: we need the drawings before May.
  Anna (ACME): so do I.
  - Ben Okafor: you will have them.
  - @cat: not sooner than April.
  - Globex noted that the supplier is late.
  - BO: agreed on the plan.

  ## Decisions

  - Move the review to May
  - Resolved: keep the supplier

  Decision: tell the board.

  ## Action items

  - Anna: send the drawings by 1 May
  - [ ] Ben Okafor and Cat to call the supplier (due 2026-04-15)
  - ACTION: book a room before Friday
  - AI: none

  > quoted words

  ```
  code: here
  ```
  """

private func read(_ text: String, name: String = "notes.md", zone: String = "UTC") throws -> CollectingSink {
  try CollectingSink.reading(text, as: .minutes, name: name, options: ReadOptions(zone: try #require(ZoneRules(identifier: zone))))
}

@Suite struct MinutesTests {
  @Test func theMeetingComesFirstWithThoseWhoWereThere() throws {
    let sink = try read(steering, zone: "Europe/Berlin")
    let meeting = try #require(sink.records.first)
    #expect(meeting.kind == .meeting)
    #expect(meeting.time?.iso8601 == "2026-03-02T09:00:00Z")
    #expect(meeting.end?.iso8601 == "2026-03-02T10:30:00Z")
    #expect(meeting.timeQuality == .floating)
    #expect(meeting.key == "minutes:2026-03-02:joint steering meeting")
    #expect(meeting.subject == "joint steering meeting")
    #expect(
      meeting.participants == [
        "attended name:Anna de Vries", "attended name:Ben Okafor", "attended address:cat@globex.example", "attended name:Dan Ito",
        "declined name:Eve Roth",
      ])
    #expect(meeting.flags == [.audienceKnown])
    #expect(sink.people.contains("name:Ben Okafor Ben Okafor (Globex)"))
    #expect(sink.people.contains("name:anna Anna de Vries"))
    #expect(sink.account.addsUp && sink.account.problems.isEmpty)
  }

  @Test func speakersAreFoundByTagNameHandleInitialsAndVerb() throws {
    let said = try read(steering).records.filter { $0.kind == .utterance }
    #expect(
      said.map { "\($0.actor ?? "-") | \($0.text)" } == [
        "name:ACME | we need the drawings before May.", "name:Anna de Vries | so do I.", "name:Ben Okafor | you will have them.",
        "address:cat@globex.example | not sooner than April.", "name:Globex | the supplier is late.",
        "name:Ben Okafor | agreed on the plan.",
      ])
    #expect(
      said.allSatisfy { $0.thread == "minutes:2026-03-02:joint steering meeting" && $0.style == .minutes && $0.participants.count == 4 })
  }

  @Test func decisionsAndActionsAreMarkedWithOwnerAndDueDay() throws {
    let lines = try read(steering).records.filter { $0.kind == .minute }
    #expect(
      lines.filter { $0.flags.contains(.decision) }.map(\.text) == ["Move the review to May", "keep the supplier", "tell the board."])
    let actions = lines.filter { $0.flags.contains(.action) }
    #expect(
      actions.map(\.text)
        == [
          "send the drawings by 1 May", "Ben Okafor and Cat to call the supplier (due 2026-04-15)", "book a room before Friday",
          "> quoted words",
        ][..<3]
        .map { $0 })
    #expect(actions.map { $0.due?.description } == ["2026-05-01", "2026-04-15", "2026-03-06"])
    #expect(
      actions.map { $0.participants.filter { $0.hasPrefix("addressed") } } == [
        ["addressed name:Anna de Vries"], ["addressed name:Ben Okafor", "addressed address:cat@globex.example"], [],
      ])
    #expect(lines.first?.text == "The drawings were discussed.")
    #expect(lines.suffix(2).map(\.text) == ["> quoted words", "```\ncode: here\n```"])
  }

  @Test func placesNumberThePartsAndReadingAgainGivesTheSame() throws {
    let sink = try read(steering)
    #expect(sink.records.map(\.place.part) == (0..<UInt16(sink.records.count)).map { $0 })
    #expect(try read(steering).records == sink.records)
    #expect(Set(sink.records.map(\.key)).count == sink.records.count)
  }

  @Test(arguments: [
    ("# Sync 2026-03-02", "notes.md", "2026-03-02"), ("# Sync, 2 March 2026", "notes.md", "2026-03-02"),
    ("# Sync\n## March 2nd, 2026 11:00 a.m. (UTC-4)", "n.md", "2026-03-02"),
    ("# Sync\n\nDate: 2 March 2026", "notes.md", "2026-03-02"), ("# Sync\n**Date:** 02.03.2026", "notes.md", "2026-03-02"),
    ("# Sync", "2026-03-02.md", "2026-03-02"),
    ("# Sync", "20260302-sync.txt", "2026-03-02"), ("# Sitzung vom 2. März 2026", "n.md", "2026-03-02"),
    ("Sync\n====\nMonday 2026/3/2", "n.txt", "2026-03-02"),
    ("MINUTES OF MEETING\n\nheld on Monday, the 2nd of March 2026", "n.txt", "2026-03-02"), ("# Sync 13/03/2026", "n.md", "2026-03-13"),
  ]) func theDateIsFoundInTitleHeadingLineAndName(beginning: String, name: String, day: String) throws {
    let text = "\(beginning)\n\n## Present\n\n- Anna\n"
    #expect(claims(.minutes, text, name: name))
    #expect(try read(text, name: name).records.first?.key?.hasPrefix("minutes:\(day):") == true)
  }

  @Test(arguments: [
    ("Anna de Vries (@anna)", "Anna de Vries", "anna", "", ""), ("Anna ()", "Anna", "", "", ""),
    ("Anna @anna (TSC)", "Anna", "anna", "", "TSC"),
    ("Anna - ACME, Board", "Anna", "", "", "ACME, Board"), ("Anna (ACME)", "Anna", "", "", "ACME"),
    ("Anna <Anna@acme.example>", "Anna", "", "anna@acme.example", ""),
    ("**Anna**", "Anna", "", "", ""), ("[Anna](https://acme.example)", "Anna", "", "", ""), ("Anna(@anna)", "Anna", "anna", "", ""),
    ("@anna", "anna", "anna", "", ""),
    ("Anna (@anna) member of ACME and others", "Anna", "anna", "", "member of ACME and others"),
    ("Sendil Kumar N", "Sendil Kumar N", "", "", ""),
  ]) func peopleAreReadInManyForms(entry: String, name: String, handle: String, address: String, organization: String) throws {
    let person = try #require(MinutesPerson(entry[...]))
    #expect([person.name, person.handle, person.address, person.organization] == [name, handle, address, organization])
  }

  @Test(arguments: [
    "## Present\n- Anna\n- Ben", "### Attendees ( ? total)\n\nAnna, Ben", "Present: Anna, Ben", "**Attendees:** Anna and friends, Ben",
    "# Participants\nAnna; Ben",
    "Attendance:\n- Anna\n- Ben", "**Present**\n\n1. Anna\n2. Ben", "Present:\n\nAnna\nBen",
  ]) func attendeesAreFoundUnderEveryHeading(list: String) throws {
    let sink = try read("# Call 2026-03-02\n\n\(list)\n\n## Agenda\n\nTalk.\n")
    #expect(sink.records.first?.participants.count == 2)
    #expect(sink.records.last?.text == "Talk.")
  }

  @Test func anOrganizationBeforeAListHoldsForAll() throws {
    let sink = try read("# Call 2026-03-02\n\n## Present\n\n- ACME: Anna, Ben\n- Globex: Cat\n")
    #expect(sink.people == ["name:Anna Anna (ACME)", "name:Ben Ben (ACME)", "name:Cat Cat (Globex)"])
  }

  @Test(arguments: [
    "doc: add a vision", "Refs:", "https://acme.example: x", "Open question: who?", "Related: all", "We agreed: nothing",
    "Onboarding: later", "12:30: break", "DNS: moved over, fine",
  ])
  func labelsAreNoSpeakers(line: String) throws {
    let sink = try read("# Call 2026-03-02\n\n## Present\n\n- Anna\n\n## Agenda\n\n- \(line)\n")
    #expect(sink.records.allSatisfy { $0.actor == nil })
  }

  @Test(arguments: ["It was noted that all is well", "Questions raised about cost", "The board said that", "Nobody asked for more"])
  func proseIsNobodysSpeech(line: String) throws {
    let sink = try read("# Call 2026-03-02\n\n## Present\n\n- Anna\n\n## Agenda\n\n\(line)\n")
    #expect(sink.records.last?.kind == .minute)
  }

  @Test(arguments: [
    ("# Changelog\n\n## 1.2.0 - 2026-03-02\n\n- Added x", "CHANGELOG.md"), ("# Harbinger\n\nA tool.\n\n## Agenda", "README.md"),
    ("Hello world", "2026-03-02.txt"),
    ("WEBVTT\n\n00:01", "meeting-2026-03-02.vtt"), ("{\"date\": \"2026-03-02\", \"meeting\": 1}", "meeting 2026-03-02.json"),
    ("", "meeting-2026-03-02.md"),
    ("<html>Present: x 2026-03-02", "minutes.html"), ("10:00:01\t From Anna : Present", "chat.txt"),
    ("# Release notes\n\nVersion of 2026-03-02\n\n## Fixed", "notes.md"), ("a,b\n2026-03-02,x", "table.csv"),
  ]) func otherFilesAreNotClaimed(text: String, name: String) { #expect(!claims(.minutes, text, name: name)) }

  @Test func minutesInUTF16AndWithWindowsLineEndsReadTheSame() throws {
    let plain = try read(steering)
    let wide = try CollectingSink.reading(
      [0xFF, 0xFE] + steering.replacing("\n", with: "\r\n").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, as: .minutes,
      name: "notes.md")
    #expect(wide.records.map(\.text) == plain.records.map(\.text))
    #expect(wide.people == plain.people)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["- ", ", "]) func aHundredThousandAttendeesAreReadInTheirNumber(_ mark: String) throws {
    let names = (0..<100_000).map { "Person\($0) Name\($0)" }
    let list =
      mark == ", " ? "Present: " + names.joined(separator: mark) : "## Present\n\n" + names.map { mark + $0 }.joined(separator: "\n")
    let sink = try read("# Steering 2026-03-02\n\n\(list)\n\n## Notes\n\n- Person7: we moved it\n")
    #expect(sink.records.map(\.participants.count) == [100_000, 100_000])
    #expect(sink.records.last?.actor == "name:Person7 Name7" && sink.account.problems.isEmpty)
  }

  /// Without a limit, so many names stand with so many lines that no memory holds them.
  @Test(.timeLimit(.minutes(1))) func namesThatStandWithEveryLineAreLimitedAndThatIsTold() throws {
    let names = (0..<4000).map { "Person\($0) Name\($0)" }
    let lines = names.map { "- \($0): we moved it" }
    let sink = try read("# Steering 2026-03-02\n\nPresent: \(names.joined(separator: ", "))\n\n\(lines.joined(separator: "\n"))\n")
    #expect(sink.records.first?.participants.count == 4000)
    #expect(Set(sink.records.dropFirst().map(\.participants.count)) == [1000] && sink.records.count == 4001)
    #expect(
      sink.account.problems.map(\.message) == [
        "4000 people were there, too many to be noted with each of 4000 lines: each names the first 1000, the meeting all"
      ])
  }

  @Test(arguments: [
    ("~~~\n- Anna: in a fence\n~~~\n", "verbatim"), ("  \u{A0}- Anna: in a list\u{A0}\n", "Anna"), ("\u{2022} Anna: with a dot\n", "Anna"),
    ("**Anna:** bold\n", "Anna"), ("Ünal: at work\nÜnal: again\n", "Ünal"), ("1) Anna: numbered\n", "Anna"),
  ]) func marksAndLettersBeyondASCIIAreReadAsBefore(_ line: String, _ speaker: String) throws {
    let sink = try read("# Steering 2026-03-02\n\nPresent: Anna de Vries, Ünal Aydın\n\n## Notes\n\n\(line)")
    let said = try #require(sink.records.last)
    #expect(said.actor.map { $0.contains(speaker) } ?? (speaker == "verbatim" && said.text.contains("in a fence")), "\(sink.records)")
  }

  @Test func aFileWhoseDateStandsNowhereIsReported() throws {
    let sink = CollectingSink()
    try ExportFormat.minutes.open(Export(path: ""), Claim(records: [0]), ReadOptions())
      .read(Batch(entry: 0, path: "x.md", offset: 0, bytes: Array("# Call\n\n## Present\n\n- Anna".utf8)), sink)
    #expect(sink.account.skipped == ["no date": 1])
    #expect(sink.account.problems.count == 1)
  }
}

@Suite(.enabled(if: Fixtures.exist, "the folder shared/fixtures is absent")) struct MinutesFixtureTests {
  @Test(arguments: [
    ("minutes-md/podman-2021-06-01.md", 26), ("minutes-md/openjs-cpc-2018-10-22.md", 27), ("minutes-md/openjs-cpc-2018-10-13.md", 0),
    ("google-meet/podman-2023-10-03.md", 30),
  ])
  func attendeesAreThoseThatWereCounted(path: String, count: Int) throws {
    let bytes = try Fixtures.bytes(path)
    let document = try #require(MinutesDocument(String(decoding: bytes, as: UTF8.self), path: path, dayFirst: true))
    #expect(document.attendees.count == count)
    let sink = try CollectingSink.reading(bytes, as: .minutes, name: path)
    // A name that stands twice in the list is one person.
    #expect(sink.records.first?.participants.count == Set(document.attendees.map(\.name)).count)
    #expect(sink.account.addsUp)
  }

  @Test func theTimeOfAHeadingIsTaken() throws {
    let sink = try CollectingSink.reading(Fixtures.bytes("minutes-md/podman-2021-06-01.md"), as: .minutes, name: "index.md")
    #expect(sink.records.first?.time?.iso8601 == "2021-06-01T15:00:00Z")
    #expect(sink.records.first?.timeQuality == .utc)
  }

  @Test func everyFileOfTheCorpusIsRecognisedWithTheDateOfItsName() throws {
    var withAttendees = 0
    let files = try Fixtures.files(in: "minutes-corpus").filter { $0.hasSuffix(".md") }
    for path in files {
      let bytes = try Fixtures.bytes(path)
      let sink = try CollectingSink.reading(bytes, as: .minutes, name: path)
      // One title is a day off, which is reported.
      let day = path.hasSuffix("2018-11-26.md") ? "2018-11-25" : String(path.suffix(13).prefix(10))
      #expect(sink.account.problems.isEmpty == !path.hasSuffix("2018-11-26.md"), "\(path)")
      #expect(sink.records.first?.key?.hasPrefix("minutes:\(day):") == true, "\(path)")
      #expect(sink.account.addsUp)
      if sink.records.first?.participants.isEmpty == false { withAttendees += 1 }
    }
    #expect(withAttendees == files.count - 1)
  }
}
