import Events
import TestSupport
import Testing

@testable import Exports

/// Google Meet: transcripts by themselves, and transcripts and chats in minutes.
struct GoogleMeetTests {
  private func read(
    _ text: String, name: String = "a.txt", zone: String = "UTC", as format: ExportFormat = .googleMeet
  ) throws -> CollectingSink {
    try CollectingSink.reading(text, as: format, name: name, options: ReadOptions(zone: try #require(ZoneRules(identifier: zone))))
  }

  private static let old = """
    xrq-uemd-bzy (2026-03-02 11:02 GMT-4) - Transcript
    Attendees
    Anna de Vries, Bert Contoso, Cat Li, Bert Contoso's Presentation
    Transcript
    This editable transcript was computer generated and might contain errors. People can also change the text after it was created.
    Anna de Vries: We moved it: nobody knew.
    Bert Contoso's Presentation: slide
    You: Why?
    00:05:00
    Bert Contoso: At 10:30.
    Meeting ended after 00:40:54 👋
    Cat Li: not said
    """

  @Test func theMeetingComesFirstAndMarksMoveTheTime() throws {
    let sink = try read(GoogleMeetTests.old)
    #expect(sink.records.map(\.kind) == [.meeting, .utterance, .utterance, .utterance, .utterance])
    #expect(sink.records.map(\.actor) == [nil, "name:Anna de Vries", nil, nil, "name:Bert Contoso"])
    #expect(sink.records.map(\.text) == ["", "We moved it: nobody knew.", "slide", "Why?", "At 10:30."])
    #expect(sink.records.map { $0.time?.iso8601.suffix(9) } == ["15:02:00Z", "15:02:00Z", "15:02:00Z", "15:02:00Z", "15:07:00Z"])
    #expect(sink.records[0].end?.iso8601 == "2026-03-02T15:42:54Z")
    #expect(sink.records[0].participants == ["attended name:Anna de Vries", "attended name:Bert Contoso", "attended name:Cat Li"])
    #expect(sink.records.allSatisfy { $0.timeQuality == .utc && $0.thread == sink.records[0].key })
    #expect(sink.account.leftOut == ["lines with the time that has passed": 1])
    #expect(sink.account.addsUp)
  }

  @Test func theNewerFormHasHeadingsAndBoldNames() throws {
    let sink = try read(
      """
      # 📖 Transcript

      Mar 2, 2026

      ## Delivery - Transcript

      ### 00:00:00

      **Anna de Vries:** We moved it.

      **Bert:** Why?
      and when?

      ### 00:05:22

      **Anna de Vries: **Yesterday.

      ### Transcription ended after 00:49:58
      """, zone: "Europe/Amsterdam")
    #expect(sink.records.map(\.text) == ["Delivery", "We moved it.", "Why?\nand when?", "Yesterday."])
    #expect(sink.records.map(\.actor) == [nil, "name:Anna de Vries", "name:Bert", "name:Anna de Vries"])
    #expect(sink.records.last?.time?.iso8601 == "2026-03-01T23:05:22Z")
    #expect(sink.records.allSatisfy { $0.timeQuality == .relative })
    #expect(sink.records[0].participants == ["attended name:Anna de Vries", "attended name:Bert"])
  }

  private static let minutes = """
    # Joint Steering Meeting 2026-03-02, 11:00 (UTC-4)
    ## Attendees
    Anna de Vries, Bert Contoso
    ## Notes
    Anna de Vries: it was moved.
    ## Chat
    ```
    Anna de Vries11:05 AM
    see the plan
    at 11:30
    Bert Contoso
    11:06 AM
    thanks
    You11:07 AM
    noted
    xrq-uemd-bzy
    ```
    ## Raw transcript
    ```
    Anna de Vries: We moved it.
    00:05:00
    Bert Contoso: Why: because?
    Meeting ended after 00:40:54 👋
    ```
    ## Actions
    - Bert Contoso: send the plan

    """

  @Test func whatWasPastedIntoMinutesIsReadAsWhatItIs() throws {
    let sink = try read(GoogleMeetTests.minutes, name: "2026-03-02.md", as: .minutes)
    #expect(sink.records.map(\.kind) == [.meeting, .utterance, .minute, .utterance, .utterance, .message, .message, .message])
    let pasted = Array(sink.records.dropFirst(3))
    #expect(pasted.map(\.style) == [.transcript, .transcript, .chat, .chat, .chat])
    #expect(pasted.map(\.actor) == ["name:Anna de Vries", "name:Bert Contoso", "name:Anna de Vries", "name:Bert Contoso", nil])
    #expect(pasted.map(\.text) == ["We moved it.", "Why: because?", "see the plan\nat 11:30", "thanks", "noted"])
    #expect(pasted.map { $0.time?.iso8601.suffix(9) } == ["15:00:00Z", "15:05:00Z", "15:05:00Z", "15:06:00Z", "15:07:00Z"])
    #expect(Set(sink.records.map(\.key)).count == sink.records.count)
    #expect(sink.account.addsUp)
  }

  @Test func notesAboveATranscriptAreMinutes() throws {
    let text = """
      # 📝 Notes

      Mar 2, 2026

      ## Delivery

      ### Summary

      Delivery was moved to May, and nobody was told about it, which was a surprise for all who depend on it.

      ### Suggested next steps

      - [ ] Anna de Vries will send the plan.

      # 📖 Transcript

      Mar 2, 2026

      ## Delivery - Transcript

      ### 00:00:00

      **Anna de Vries:** We moved it.

      **Bert:** Why?

      ### Transcription ended after 00:49:58
      """
    #expect(!claims(.googleMeet, text))
    let sink = try read(text, name: "Delivery - Notes by Gemini.md", as: .minutes)
    #expect(sink.records.map(\.kind) == [.meeting, .minute, .minute, .utterance, .utterance])
    #expect(sink.records.filter { $0.flags.contains(.action) }.count == 1)
    #expect(sink.records.suffix(2).map(\.timeQuality) == [.relative, .relative])
  }

  /// As the document is saved as Markdown, and as text.
  @Test(arguments: [
    "Invited [Anna de Vries](mailto:anna@acme.example) [Bert](mailto:Bert@globex.example)", "Invited anna@acme.example bert@globex.example",
    "**Invited:** anna@acme.example, bert@globex.example",
  ])
  func notesOfGeminiTellWhoWasInvitedAndWhen(_ invited: String) throws {
    let text = """
      # 📝 Notes

      Mar 2, 2026

      ## Weekly sync

      \(invited)

      Attachments [Weekly sync](https://calendar.acme.example/x)

      Meeting records [Transcript](https://docs.acme.example/y)

      ### Summary

      Delivery was moved to May, and nobody was told about it, which was a surprise for all who depend on it.

      ### Details

      * Invited guests were late.

      ### Suggested next steps

      - [ ] Anna de Vries will send the plan.
      """
    let name = "Weekly sync - 2026_03_02 14_02 CET - Notes by Gemini.md"
    let sink = try read(text, name: name, zone: "Europe/Amsterdam", as: .minutes)
    #expect(claims(.minutes, text, name: name))
    #expect(sink.records.map(\.kind) == [.meeting, .minute, .minute, .minute])
    #expect(sink.records[0].participants == ["invited address:anna@acme.example", "invited address:bert@globex.example"])
    #expect(sink.records[0].time?.iso8601 == "2026-03-02T13:02:00Z" && sink.records[0].timeQuality == .utc)
    #expect(sink.records[0].text == "Weekly sync")
    #expect(sink.records[2].text == "Invited guests were late.")
    #expect(sink.records.filter { $0.flags.contains(.action) }.count == 1)
  }

  @Test(arguments: [
    ("Delivery (2026-03-02 11:02 GMT-4) - Transcript", "Delivery"),
    ("Delivery \u{2013} 2026/03/02 15:02 UTC \u{2013} Transcript", "Delivery"),
  ])
  func theHeaderTellsTitleAndStart(_ header: String, _ title: String) throws {
    let sink = try read(header + "\n00:00:00\n\nAnna: one\nBert: two\n")
    #expect(sink.records.first?.text == title)
    #expect(sink.records.map { $0.time?.iso8601 } == Array(repeating: "2026-03-02T15:02:00Z", count: 3))
  }

  @Test func codeInMinutesStaysAsItIs() throws {
    let sink = try read(
      "# Sync 2026-03-02\n## Notes\n```\nkey: value\nother: 10:05\n```\n" + String(repeating: "text ", count: 60), as: .minutes)
    #expect(sink.records.map(\.kind) == [.meeting, .minute, .minute])
  }

  @Test(.enabled(if: Fixtures.has("google-meet"))) func realMinutesGiveTheirSpeakersOnce() throws {
    let path = "google-meet/podman-2023-10-03.md"
    let sink = CollectingSink.reading(Export.open(Fixtures.path(path)))
    let expected = try Fixtures.expected(path)
    #expect(sink.account.format == "minutes")
    let said = sink.records.filter { $0.style == .transcript }
    // One line has a speaker and no text.
    #expect(sink.account.skipped == ["empty": 1])
    #expect(said.count + 1 == expected["transcript_speaker_lines"] as? Int)
    for (name, count) in expected["speakers"] as? [String: Int] ?? [:] {
      #expect(said.count { $0.actor == "name:" + name } == count - (name == "Daniel Walsh" ? 1 : 0), "\(name)")
    }
    #expect(sink.account.leftOut.values.reduce(0, +) == expected["n_elapsed_marks"] as? Int)
    #expect(sink.records.first?.participants.count == expected["attendees"] as? Int)
    #expect(sink.records.contains { $0.kind == .message && $0.actor == nil && $0.text.hasPrefix("@Luap77") })
    #expect(sink.records.count { $0.kind == .message } > 30)
    #expect(sink.account.addsUp)
  }
}
