import Decoding
import Events

extension ExportFormat {
  /// Meetings that a scribe writes down in a chat, and the minutes that are made of it. Read: a log and its minutes of github.com/w3c-ccg/meetings.
  static let w3cScribe = ExportFormat(
    id: "w3c-scribe", title: "Scribed meetings (W3C)",
    summary: """
      Chat logs in which a scribe writes `bert: text` for whoever speaks, with `present+`, `Topic:`, `ACTION:`, `RESOLUTION:` and corrections `s/old/new/`; \
      and the minutes that are mailed of them. The speaker is who said it, not the scribe.
      """,
    verified: true
  ) { export, unclaimed in
    let minutes = unclaimed.filter { ScribedMinutes.isMinutes(export.entries[$0]) }
    let records = (minutes + LogRecognition.entries(.scribed, export, Set(unclaimed).subtracting(minutes).sorted())).sorted()
    return records.isEmpty ? [] : [Claim(records: records)]
  } open: { export, claim, options in
    let minutes = Set(claim.records.filter { ScribedMinutes.isMinutes(export.entries[$0]) })
    return OpenExport(batching: .whole(limit: 16 << 20)) { batch, sink in
      if minutes.contains(batch.entry) { return ScribedMinutesReader(batch, options, sink).read() }
      LoggedMeetingReader("w3c-scribe", batch, options, sink).read { ScribedLog($0).meeting }
    }
  }
}
