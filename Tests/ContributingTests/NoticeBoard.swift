@testable import Exports
import Decoding
import Events

/// What is wanted of a notice.
private enum Field: String, JSONField { case when, who, body }

extension ExportFormat {
  /// Notice boards: a JSON object a line, with `board`, `when`, `who` and `body`.
  static let noticeBoard = ExportFormat(
    id: "notice-board", title: "Notice board", summary: "A JSON object a line; each becomes a message with its author.", verified: false,
    claims: { export, unclaimed in
      let boards = unclaimed.filter { export.entries[$0].head.starts(with: Array(#"{"board":"#.utf8)) }
      return boards.isEmpty ? [] : [Claim(records: boards)]
    },
    open: { _, _, _ in
      let records = JSONBatch<Field>(JSONSplitter(.lines))
      return OpenExport(batching: records.splitter.batching) { batch, sink in
        records.read(batch, sink) { record, place in
          guard record.hasText(.body) else { return sink.skip("no text") }
          var header = Header(kind: .message, style: .chat, time: record.text(.when) { Timestamp.parseISO8601($0)?.time }, place: place)
          if record.hasText(.who) { header.actor = record.text(.who) { sink.person(.name, $0, name: $0) } }
          record.text(.body) { sink.record(header, participants: [], text: $0) }
        }
      }
    })
}
