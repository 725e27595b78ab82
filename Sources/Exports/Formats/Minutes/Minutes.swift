import Decoding
internal import Events

extension ExportFormat {
  /// Minutes of meetings in Markdown or plain text.
  static let minutes = ExportFormat(
    id: "minutes", title: "Minutes (Markdown, text, Word)",
    summary: "Minutes with a date: the meeting with those present, what speakers said, decisions, and actions with owner and due day.",
    verified: true,
    claims: { export, unclaimed in
      let minutes = unclaimed.filter { MinutesRecognition.claims(export.entries[$0].head, path: export.entries[$0].path) }
      return minutes.isEmpty ? [] : [Claim(records: minutes)]
    },
    open: { _, _, options in
      OpenExport(batching: .whole(limit: 16 << 20)) { batch, sink in
        guard let reader = MinutesReader(batch, options: options, sink: sink) else {
          sink.skip("no date")
          return sink.problem(
            "", "the minutes name no date", help: "write 'Date: 2026-03-02' at the top, or the date into the name of the file")
        }
        reader.read()
      }
    })
}
