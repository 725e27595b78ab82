public import Events
import Exports
import Lexicon
import Setup

extension Intake {
  /// Takes records that a function hands over instead of files: the tests inside rules, and simulated alliances. They take the same way through
  /// the same rooms as the records of a file; only quotes cannot be fetched again.
  /// - Parameters:
  ///   - covers: the days that the records cover.
  ///   - give: hands every record to the sink. No `Place` is needed.
  public mutating func replay(covers: ClosedRange<Day>, asOf: Timestamp? = nil, _ give: @escaping @Sendable (any RecordSink) -> Void) {
    let source = Alliance.Source(path: "replay", file: "replay", covers: Alliance.Coverage(from: covers.lowerBound, to: covers.upperBound))
    let open = OpenExport(batching: .whole(limit: 0)) { _, sink in give(sink) }
    let format = ExportFormat(
      id: "replay", title: "Replay", summary: "", verified: true, claims: { _, _ in [] }, open: { _, _, _ throws(Problem) in open })
    let export = Export(path: "replay", entries: [Export.Entry(path: "replay", fullPath: "replay", size: 0, head: [])])
    let claim = OpenClaim(source: 0, export: export, format: format, claim: Claim(records: [0]), open: open)
    let sources = OpenSources(replaying: claim, source)
    let directory = Directory(parties: alliance.parties)
    let listensUntil = alliance.approved.map { alliance.zone.start(of: $0.until + 1) }
    let contexts = sources.contexts(alliance, Roster(directory: directory, book: sources.book), listensUntil: listensUntil)
    var gathering = Gathering(containers: sources.containers, book: sources.book)
    let sink = BatchSink(contexts[0], ear: makeEar())
    sink.read(Batch(entry: 0, path: "replay", offset: 0, bytes: []), with: open)
    gathering.add(sink.slot)
    settle(gathering, sources, directory, listensUntil: listensUntil, unreadable: [], asOf: asOf)
  }
}
