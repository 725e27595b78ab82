import Decoding
import Events

extension ExportFormat {
  static let actions = ExportFormat(
    id: "actions", title: "Action trackers",
    summary: """
      Tables of actions or tasks with an owner and a due date, as Excel, Planner, Asana and Trello write them, also under Dutch and German headings. \
      Each row becomes an action of its owner, and where it says when it was done, a system event.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { ActionColumns.find(export.entries[$0]) != nil }.map { Claim(records: [$0]) }
  } open: { export, claim, options throws(Problem) in
    let table = try ActionTable(export, claim.records.first ?? 0, options)
    var open = OpenExport(batching: table.rows.batching) { batch, sink in table.read(batch, sink) }
    open.problems = table.problems
    open.notes = table.notes
    return open
  }
}
