public import Events
import Exports
import Lexicon
import Setup

extension Intake {
  /// Takes records that a function hands over instead of files: the tests inside rules, and simulated alliances. They take the same way through
  /// the same rooms as the records of a file; only quotes cannot be fetched again.
  /// - Parameters:
  ///   - covers: the days that the records cover.
  ///   - names: what the sources are called.
  ///   - give: hands every record of a source, told by its position among the names, to the sink. No `Place` is needed.
  public mutating func replay(
    covers: ClosedRange<Day>, sources names: [String] = ["replay"], asOf: Timestamp? = nil,
    _ give: @escaping @Sendable (_ source: Int, any RecordSink) -> Void
  ) {
    let window = Alliance.Coverage(from: covers.lowerBound, to: covers.upperBound)
    let claims = names.indices.map { OpenClaim.replay(names[$0], source: $0, give) }
    let sources = OpenSources(replaying: claims, names.map { Alliance.Source(path: $0, file: $0, covers: window) })
    let directory = Directory(parties: alliance.parties)
    let listensUntil = alliance.approved.map { alliance.zone.start(of: $0.until + 1) }
    let contexts = sources.contexts(alliance, Roster(directory: directory, book: sources.book), listensUntil: listensUntil)
    var gathering = Gathering(containers: sources.containers, book: sources.book)
    for (claim, context) in zip(claims, contexts) {
      let sink = BatchSink(context, ear: makeEar())
      sink.read(Batch(entry: 0, path: claim.export.path, offset: 0, bytes: []), with: claim.open)
      gathering.add(sink.slot)
    }
    settle(gathering, sources, directory, listensUntil: listensUntil, unreadable: [], asOf: asOf)
  }
}

extension OpenClaim {
  /// A source without a file behind it.
  fileprivate static func replay(
    _ name: String, source: Int, _ give: @escaping @Sendable (_ source: Int, any RecordSink) -> Void
  ) -> OpenClaim {
    let open = OpenExport(batching: .whole(limit: 0)) { _, sink in give(source, sink) }
    let format = ExportFormat(
      id: "replay", title: "Replay", summary: "", verified: true, claims: { _, _ in [] }, open: { _, _, _ throws(Problem) in open })
    let export = Export(path: name, entries: [Export.Entry(path: name, fullPath: name, size: 0, head: [])])
    return OpenClaim(source: UInt16(source), export: export, format: format, claim: Claim(records: [0]), open: open)
  }
}
