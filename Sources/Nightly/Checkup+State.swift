import Events
import Files
import Harbinger
import Output
import Store

extension Checkup {
  /// Whether the folder of the state can be made or written to by this account alone, and what it holds is whole.
  static let state = Checkup(id: "state") { tonight in
    guard let folder = FileFacts(tonight.folder) else {
      let above = Disk.nearest(to: tonight.folder)
      guard FileFacts(above.isEmpty ? "." : above)?.isWritable == true else {
        return [.fails(.fault, "\(tonight.folder) cannot be made; make it, and give it to the account that runs this")]
      }
      return [.ok("\(tonight.folder) is made by the first run, which sums up what stands open")]
    }
    guard folder.isFolder else { return [.fails(.fault, "\(tonight.folder) is no folder; name another with --state")] }
    guard folder.isWritable else {
      return [.fails(.fault, "\(tonight.folder) may not be written to; give it to the account that runs this")]
    }
    return rights(folder, tonight.folder) + contents(tonight)
  }

  private static func rights(_ facts: FileFacts, _ folder: String) -> [Line] {
    var lines: [Line] = []
    if !facts.isOwn {
      lines.append(.warning("\(folder) belongs to another account; run this as the one that runs the night: runuser -u harbinger -- ..."))
    }
    if facts.rights & 0o077 != 0 { lines.append(.warning("\(folder) is open to others; run: chmod 700 \(folder)")) }
    for ending in ["", "-wal", "-shm"] {
      let file = Path.join(folder, Store.name + ending)
      guard let facts = FileFacts(file) else { continue }
      if !facts.isWritable { lines.append(.fails(.fault, "\(file) may not be written to; give it to the account that runs this")) }
      if facts.rights & 0o077 != 0 { lines.append(.warning("\(file) is open to others; run: chmod 600 \(file)")) }
    }
    return lines
  }

  private static func contents(_ tonight: Tonight) -> [Line] {
    if tonight.isLocked { return [.warning("\(tonight.folder): a run is at work on it, so it was not looked into; try again later")] }
    if let fault = tonight.fault { return [.fails(.fault, fault.commandLine)] }
    guard let store = tonight.store else { return [.ok("\(tonight.folder) is empty; the first run sums up what stands open")] }
    do throws(StoreError) {
      switch try store.version() {
      case .newer: return [.fails(.fault, "\(store.path) was written by a later version of harbinger; update this one")]
      case .older: return [.ok("\(store.path) is of an older version; the next run brings it up to this one")]
      case .same: break
      }
      let faults = try store.check()
      guard faults.isEmpty else {
        return [.fails(.fault, "\(store.path) is damaged; put the last good backup in its place: harbinger state restore", faults)]
      }
      return [.ok("\(store.path) is whole, and nobody is at work on it")]
    } catch { return [.fails(.fault, error.commandLine)] }
  }

  /// How the last run ended.
  static let runs = Checkup(id: "runs") { tonight in
    guard let runs = tonight.kept({ (store) throws(StoreError) in try store.runs(atMost: 1) }) else { return [] }
    guard let last = runs.first else { return [.ok("none yet")] }
    guard let code = last.code, let ended = last.ended else {
      return [
        .warning(
          "the last one began \(last.begun.iso8601) and was stopped before its end; tonight's goes on from there; was it killed, or the machine?"
        )
      ]
    }
    let text = "the last one ended \(ended.iso8601) with exit code \(code)"
    return [code == 0 ? .ok(text) : .warning("\(text)\(conditions(tonight)); docs/exit-codes.md says what that means")]
  }

  /// What held of the input of each alliance that night: of the sources only a judgement knows how far they reach.
  private static func conditions(_ tonight: Tonight) -> String {
    let found = tonight.prospects.compactMap(\.alliance?.id).compactMap { id -> String? in
      let manifest = tonight.kept { (store) throws(StoreError) in try store.manifest(of: id) }
      guard let kinds = manifest??.conditions, !kinds.isEmpty else { return nil }
      return "\(id): \(kinds.joined(separator: ", "))"
    }
    return found.isEmpty ? "" : " (\(found.joined(separator: "; ")))"
  }

  /// Whether there is room for what a night writes: the state once more for the log of SQLite, once for a backup, and once to grow.
  static let disk = Checkup(id: "disk") { tonight in
    let place = Disk.nearest(to: tonight.folder)
    guard let room = Disk.room(at: place) else { return [.fails(.fault, "\(place) cannot be looked at")] }
    let state = FileFacts.files(at: tonight.folder).reduce(0) { $0 + $1.size }
    let needed = 3 * state + reserve
    let text = "\(megabytes(room)) are free where the state lies; it takes \(megabytes(state)), and \(megabytes(needed)) should be free"
    return [room < needed ? .fails(.fault, "\(text); make room") : .ok(text)]
  }

  /// Bytes that should be free whatever the state takes.
  private static let reserve: Int64 = 50_000_000

  /// Whether the clock is not behind what was written before.
  static let clock = Checkup(id: "clock") { tonight in
    let text = "it is \(tonight.now.iso8601)"
    if let last = tonight.kept({ (store) throws(StoreError) in try store.runs(atMost: 1) })?.first, tonight.now < last.now {
      return [.fails(.fault, "\(text), and the last run was \(last.now.iso8601); set the clock (timedatectl), or wait until then")]
    }
    let written = tonight.prospects.compactMap(\.alliance).flatMap(\.sources).flatMap { FileFacts.files(at: $0.file) }.map(\.modified).max()
    if let written, tonight.now.advanced(by: 86_400_000) < Timestamp(seconds: written) {
      return [.warning("\(text), and the newest source was written \(Timestamp(seconds: written).iso8601); is the clock behind?")]
    }
    return [.ok(text)]
  }
}
