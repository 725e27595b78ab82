import Alerts
import Events
import GRDB

/// Where a piece of evidence stands: nothing that was written, and no name.
struct EvidenceRow: Codable, Hashable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "evidence"

  var alliance: String
  var alert: String
  var position: Int
  var day: Day
  var kind: String
  var party: String
  var role: String
  var source: String
  var offset: Int64
  var length: Int32
  var part: Int
  var hash: Int64
  var isShared: Bool

  init(_ item: AlertEvidence, of alert: String, alliance: String, position: Int) {
    self.alliance = alliance
    self.alert = alert
    self.position = position
    (day, kind, party, role, source) = (item.day, item.kind, item.party, item.role, item.source)
    (offset, length, part, hash, isShared) = (item.offset, item.length, Int(item.part), Int64(item.hash), item.isShared)
  }

  /// The same as alerts give it.
  var evidence: AlertEvidence {
    AlertEvidence(
      day: day, clock: "", time: Timestamp(milliseconds: 0), kind: kind, party: party, role: role, source: source, offset: offset,
      length: length,
      part: UInt16(clamping: part), hash: UInt32(clamping: hash), audience: [], isShared: isShared)
  }
}
