import Decoding
import Events

extension ExportFormat {
  /// Meetings in a chat that MeetBot keeps. Tried with minutes of a Fedora meeting that stand in the tests of fedmsg.
  static let meetBot = ExportFormat(
    id: "meetbot", title: "MeetBot (log and minutes)",
    summary: """
      Meetings in a chat: MeetBot's log with `#topic`, `#action`, `#agreed` and `#info`, and its minutes as text. \
      Actions count once, however often the minutes repeat them; whoever said nothing was not there, and bots are nobody.
      """,
    verified: true
  ) { export, unclaimed in
    let minutes = unclaimed.filter { MeetBotMinutes.isMinutes(export.entries[$0]) }
    let records = (minutes + LogRecognition.entries(.meeting, export, Set(unclaimed).subtracting(minutes).sorted())).sorted()
    return records.isEmpty ? [] : [Claim(records: records)]
  } open: { export, claim, options in
    let minutes = Set(claim.records.filter { MeetBotMinutes.isMinutes(export.entries[$0]) })
    return OpenExport(batching: .whole(limit: 16 << 20)) { batch, sink in
      if minutes.contains(batch.entry) { return MeetBotMinutesReader(batch, options, sink).read() }
      LoggedMeetingReader("meetbot", batch, options, sink).read { MeetBotLog($0).meeting }
    }
  }
}
