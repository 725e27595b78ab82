import Files
import Harbinger
import Store

extension Nightly {
  /// Takes into the audit log what `show --full` and `person` wrote beside an alliance file while they knew no state; then that file goes.
  func takeOverSideLog(of member: Member) throws(StoreError) {
    let path = Path.join(Path.folder(of: member.file), DisclosureLog.name)
    guard !settings.isTrial, Path.exists(path), let bytes = WholeFile.bytes(path) else { return }
    let known = Set(try store.audit().map(\.what))
    var entries: [AuditEntry] = []
    for line in bytes.split(separator: 0x0a) {
      guard let record = Document.parse(bytes: Array(line), path: path).document?.root else { continue }
      func field(_ name: String) -> String { record[name]?.text ?? "" }
      // Should the run be stopped before the file is gone, its lines are known by their hashes.
      let done = field("what").isEmpty ? "alert=\(field("alert")) evidence=\(field("evidence"))" : field("what")
      let what = "\(done) at=\(field("time")) line=\(Checksum.of(String(decoding: line, as: UTF8.self)).prefix(16))"
      guard !known.contains(what) else { continue }
      entries.append(
        AuditEntry(
          AuditLine.Kind(rawValue: field("kind")) ?? .shown, alliance: field("alliance"), what: what, by: field("by"), why: field("why")))
    }
    try store.record(entries, at: world.clock())
    do throws(FileError) { try WholeFile.remove(path) } catch { world.complain(error.text) }
  }
}
