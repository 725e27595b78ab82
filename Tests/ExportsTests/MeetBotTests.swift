import Events
import Testing

@testable import Exports

/// Meetings that MeetBot keeps: its log and its minutes.
struct MeetBotTests {
  private static let log = """
    16:29:00 <carla> early
    16:30:00 <anna> #startmeeting Ops weekly
    16:30:01 <MeetBot> Meeting started Mon Mar  2 16:30:00 2026 UTC.  The chair is anna.
    16:30:10 <anna> #chair bert dora
    16:31:00 <anna> #topic Delivery
    16:32:00 <bert_> we are late
    16:32:10 * dora sighs
    16:33:00 <anna> #action bert to send the plan by 2026-03-16
    16:34:00 <bert> #agreed wait a week
    16:35:00 <dora> #info the port is closed
    16:40:00 <anna> #endmeeting

    """
  private static let minutes = """
    ==========================
    #ops: Ops weekly (2026-03-02)
    ==========================


    Meeting started by anna at 16:30:00 UTC. The full logs are available at
    https://x.example/ops.2026-03-02-16.30.log.html .



    Meeting summary
    ---------------
    * LINK: https://x.example   (anna, 16:30:30)
    * Delivery  (anna, 16:31:00)
      * ACTION: bert to send the plan by 2026-03-16
        (anna, 16:33:00)
      * AGREED: wait a week  (bert,
        16:34:00)
      * the port is closed  (dora, 16:35:00)

    Meeting ended at 16:40:00 UTC.



    Action Items
    ------------
    * bert to send the plan by 2026-03-16



    Action Items, by person
    -----------------------
    * bert
      * bert to send the plan by 2026-03-16
    * **UNASSIGNED**
      * (none)



    People Present (lines said)
    ---------------------------
    * anna (5)
    * bert (2)
    * dora (1)
    * zodbot (5)
    * eva (0)
    """

  private func read(_ files: [(String, String)]) -> CollectingSink {
    TestArchive(files).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
  }

  @Test func theLogTellsTheMeetingAndWhatWasNoted() {
    let sink = read([("ops.log.txt", MeetBotTests.log)])
    #expect(sink.account.format == "meetbot")
    #expect(sink.records.map(\.kind) == [.message, .message, .message, .message, .minute, .minute, .utterance])
    #expect(sink.records.map(\.actor) == ["name:carla", "name:MeetBot", "name:bert", "name:dora", nil, nil, "name:dora"])
    #expect(sink.records.map(\.flags) == [[], .bot, [], [], [.action, .audienceKnown], [.decision, .audienceKnown], .audienceKnown])
    #expect(sink.records[2].time?.iso8601 == "2026-03-02T16:32:00Z")
    #expect(sink.records[2].timeQuality == .utc)
    #expect(sink.records[2].subject == "delivery")
    #expect(sink.records[4].text == "bert to send the plan by 2026-03-16")
    #expect(sink.records[4].participants == ["addressed name:bert", "attended name:anna", "attended name:dora"])
    #expect(sink.records[4].due?.description == "2026-03-16")
    #expect(sink.account.skipped == ["command": 3, "topic": 1])
    let meeting = sink.occurrences.first
    #expect(meeting?.subject == "ops weekly")
    #expect(meeting?.time?.iso8601 == "2026-03-02T16:30:00Z")
    #expect(meeting?.end?.iso8601 == "2026-03-02T16:40:00Z")
    #expect(meeting?.participants == ["attended name:anna", "attended name:bert", "attended name:dora"])
  }

  @Test func theMinutesCountActionsOnceAndNobodyWhoSaidNothing() {
    let sink = read([("minutes.txt", MeetBotTests.minutes)])
    #expect(sink.account.format == "meetbot")
    #expect(sink.records.map(\.kind) == [.meeting, .utterance, .minute, .minute, .utterance])
    #expect(sink.records.map(\.actor) == [nil, "name:anna", nil, nil, "name:dora"])
    #expect(sink.records.map(\.channel) == Array(repeating: "ops", count: 5))
    #expect(sink.records[0].text == "Ops weekly")
    #expect(sink.records[0].participants == ["attended name:anna", "attended name:bert", "attended name:dora", "invited name:eva"])
    #expect(sink.records[0].end?.iso8601 == "2026-03-02T16:40:00Z")
    #expect(sink.records[2].text == "bert to send the plan by 2026-03-16")
    #expect(sink.records[2].flags == .action)
    #expect(sink.records[2].participants.contains("addressed name:bert"))
    #expect(sink.records[3].text == "wait a week")
    #expect(sink.records[3].flags == .decision)
    #expect(sink.records[4].subject == "delivery")
    #expect(sink.account.skipped == ["topic": 1, "action that stands above": 2])
    #expect(sink.account.leftOut == ["bots among those present": 1])
  }

  @Test func whatStandsInLogAndMinutesCountsOnce() {
    let sink = read([("a.log.txt", MeetBotTests.log), ("b.txt", MeetBotTests.minutes)])
    #expect(sink.account.duplicates == 3)
    #expect(sink.records.filter { $0.flags.contains(.action) }.count == 1)
    #expect(sink.account.addsUp)
  }

  @Test func minutesInMarkdownAreRead() {
    let text = """
      # #ops: Ops weekly

      Meeting started by @anna:northwind.example at 2026-03-02 16:30:00

      ## Meeting summary

      * TOPIC: Delivery (@anna:northwind.example, 16:31:00)
          * ACTION: bert to send the plan (@anna:northwind.example, 16:33:00)

      Meeting ended at 2026-03-02 16:40:00

      ## Action items

      * bert to send the plan

      ## People Present (lines said)

      * @anna:northwind.example (5)
      """
    let sink = read([("minutes.md", text)])
    #expect(sink.account.format == "meetbot")
    #expect(sink.records.map(\.kind) == [.meeting, .minute])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T16:30:00Z", "2026-03-02T16:33:00Z"])
    #expect(sink.records[0].participants == ["attended name:@anna:northwind.example"])
  }
}
