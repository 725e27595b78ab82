import Alerts
import Events
import Files
import Harbinger
import Output
import Setup
import Store

extension Checkup {
  /// Whether the files of all alliances are there and valid.
  static let alliances = Checkup(id: "alliances") { tonight in
    let broken = tonight.prospects.filter { $0.alliance == nil }
    let lines =
      tonight.empty.map { Line.fails(.configuration, Member.none(of: $0)) }
      + broken.map { prospect in
        .fails(
          .configuration, "\(prospect.member.file) is not valid; mend what stands below, then run this again", prospect.mistakes)
      } + SharedID.all(among: tonight.prospects.map(\.member.file)).map { .fails(.configuration, $0.sentence) }
    return lines.isEmpty ? [.ok("\(counted(tonight.prospects.count, "alliance file")), valid")] : lines
  }

  /// Whether the rules of each alliance that can be loaded are there and valid.
  static let rules = Checkup(id: "rules") { tonight in
    let loaded = tonight.prospects.filter { $0.alliance != nil }
    let lines = loaded.filter { $0.rules == nil }.map { prospect in
      Line.fails(
        .configuration, "the rules of \(prospect.member.file) cannot be used; mend what stands below, then run this again",
        prospect.mistakes)
    }
    let folders = Set(loaded.compactMap(\.rules)).sorted()
    return lines.isEmpty && !folders.isEmpty ? [.ok("\(folders.joined(separator: ", ")), valid")] : lines
  }

  /// Whether the reading of words is approved tonight, and for a while; and each change of wording by each party.
  static let approvals = Checkup(id: "approval") { tonight in
    tonight.prospects.flatMap { prospect in
      guard let alliance = prospect.alliance else { return [Line]() }
      return [reading(alliance, tonight)] + changes(alliance, prospect.approvals)
    }
  }

  private static func reading(_ alliance: Alliance, _ tonight: Tonight) -> Line {
    guard let approved = alliance.approved else {
      return .ok("\(alliance.id): \(alliance.privacy.content ? "none" : "content is off"); only figures are judged")
    }
    let left = approved.until - tonight.day(in: alliance.zone)
    if left < 0 {
      return .fails(
        .configuration,
        "\(alliance.id): ended on \(approved.until), no words are judged; renew it, or take 'approved' out of the alliance file")
    }
    let text = "\(alliance.id): until \(approved.until)"
    return left <= soon ? .warning("\(text), in \(counted(left, "day")); ask for its renewal now") : .ok(text)
  }

  private static func changes(_ alliance: Alliance, _ approvals: Approvals) -> [Line] {
    if approvals.diagnostics.isEmpty { return [] }
    let what =
      approvals.lacking == 0
      ? "'approved_by' names people of no party" : "\(counted(approvals.lacking, "change")) of wording not approved by each party"
    return [
      Line(
        grade: .warning, text: "\(alliance.id): \(what); write what stands below, the night works without it",
        details: approvals.diagnostics.map(\.description))
    ]
  }

  /// So many days before its end an approval is warned of.
  private static let soon = 30

  /// Whether the sources of each alliance are there, can be read, and are as new as is expected.
  static let sources = Checkup(id: "sources") { tonight in
    tonight.prospects.compactMap(\.alliance).flatMap { alliance in
      let found = alliance.sources.map { (source: $0, files: FileFacts.files(at: $0.file)) }
      let lines = found.compactMap { line(on: $0.source, $0.files, alliance, tonight) }
      guard lines.isEmpty else { return lines }
      let files = found.flatMap(\.files)
      let newest = files.map(\.modified).max().map { "; the newest was written \(Timestamp(seconds: $0).iso8601)" } ?? ""
      let size = megabytes(files.reduce(0) { $0 + $1.size })
      return [.ok("\(alliance.id): \(counted(found.count, "source")), \(counted(files.count, "file")), \(size)\(newest)")]
    }
  }

  /// What is wrong with a source; `nil` if nothing is, or if somebody said that it is known.
  private static func line(on source: Alliance.Source, _ files: [FileFacts], _ alliance: Alliance, _ tonight: Tonight) -> Line? {
    let isKnown = { (kind: Condition.Kind) in
      tonight.kept { (store) throws(StoreError) in try store.ledger(of: alliance.id) }?
        .isAcknowledged(Condition(kind, "", source: source.path)) == true
    }
    let name = "\(alliance.id): \(source.path)"
    guard let newest = files.map(\.modified).max() else {
      if isKnown(.missing) { return .ok("\(name) is not there, and that is known") }
      let what = Path.exists(source.file) ? "holds no file" : "is not there"
      return .fails(.input, "\(name) \(what); put the export there (\(source.file)), or take it out of 'sources'")
    }
    let closed = files.count { !$0.isReadable }
    if closed > 0 {
      return .fails(
        .input, "\(name): \(counted(closed, "file")) may not be read by this account; give it the right to (\(source.file))")
    }
    guard let every = source.expectedEvery, let length = every.calendarMilliseconds else { return nil }
    // The run looks at the last record; that is seldom later than the file.
    let last = source.covers?.to ?? alliance.zone.day(of: Timestamp(seconds: newest))
    guard JudgedAlliance.isOverdue(last, on: tonight.day(in: alliance.zone), every: length, alliance) else { return nil }
    if isKnown(.stale) { return .ok("\(name) is of \(last), and that is known") }
    return .fails(
      .input,
      "\(name) is of \(last), and a new one is expected every \(every.words); export it again, or say that it is known: harbinger ack")
  }

  /// A size as people read it.
  static func megabytes(_ bytes: Int64) -> String { "\(decimal(Double(bytes) / 1e6, 1)) MB" }
}
