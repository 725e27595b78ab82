import Decoding
import Events

/// The tables of a Zulip server's export: users, streams, and to whom or where the numbers of recipients lead.
struct ZulipTables: Sendable {
  enum Recipient: Sendable {
    case person(String)
    case stream(String)
    case group
  }

  static let serverKey = "zerver_message"

  private(set) var people: [PersonRecord] = []
  /// By id.
  private(set) var streams: [String: ChannelRecord] = [:]
  private(set) var recipients: [String: Recipient] = [:]
  /// The people subscribed to a recipient.
  private(set) var members: [String: [String]] = [:]
  private(set) var bots: Set<String> = []
  /// Accounts by which Zulip reports.
  private(set) var notices: Set<String> = []
  private(set) var problems: [Problem] = []

  @Sendable static func claims(_ export: Export, _ unclaimed: [Int]) -> [Claim] {
    var claims: [Claim] = []
    var server = Claim(records: [])
    for entry in unclaimed {
      guard let opening = JSONOpening(export.entries[entry]) else { continue }
      if opening.members.contains(serverKey) {
        server.records.append(entry)
      } else if opening.members.contains(where: { $0.hasPrefix("zerver_") || $0.hasPrefix("analytics_") }) {
        server.tables.append(entry)
      } else {
        let record = opening.record(under: opening.isList ? nil : "messages")
        if record.isSuperset(of: ["sender_full_name", "content"])
          || record.isSuperset(of: ["sender_id", "content", "recipient_id", "timestamp"])
        {
          claims.append(Claim(records: [entry]))
        }
      }
    }
    return server.records.isEmpty ? claims : [server] + claims
  }

  init(_ export: Export, _ claim: Claim) {
    // A small export has its tables in the file of its messages. Which tables a file has stands all over it, so it is read whole.
    let tables = claim.tables.isEmpty ? claim.records : claim.tables
    problems = export.batches(of: tables, batching: .whole(limit: 512 << 20)) { batch in read(batch.bytes) }
    for (number, recipient) in recipients {
      if case .stream(let id) = recipient { streams[id]?.members = members[number] ?? [] }
    }
  }

  private mutating func read(_ bytes: [UInt8]) {
    for key in ["zerver_userprofile", "zerver_userprofile_crossrealm", "zerver_userprofile_mirrordummy"] {
      rows(key, of: bytes, ["id", "delivery_email", "email", "full_name", "is_bot"]) { row, tables in
        let id = row.string(0)
        let address = row.string(row.hasText(1) ? 1 : 2).lowercased()
        let bot = row.type(4) == .true
        if bot { tables.bots.insert(id) }
        if ZulipText.isNotice(address) { tables.notices.insert(id) }
        tables.people.append(PersonRecord(id: id, address: address, names: row.hasText(3) ? [row.string(3)] : [], bot: bot))
      }
    }
    rows("zerver_stream", of: bytes, ["id", "name", "invite_only"]) { row, tables in
      tables.streams[row.string(0)] = ChannelRecord(name: row.string(1), members: [], isPrivate: row.type(2) == .true)
    }
    rows("zerver_recipient", of: bytes, ["id", "type", "type_id"]) { row, tables in
      let to = row.string(2)
      tables.recipients[row.string(0)] = row.equals(1, "1") ? .person(to) : row.equals(1, "2") ? .stream(to) : .group
    }
    rows("zerver_subscription", of: bytes, ["user_profile", "recipient", "active"]) { row, tables in
      if row.type(2) != .false { tables.members[row.string(1), default: []].append(row.string(0)) }
    }
  }

  private mutating func rows(_ key: String, of bytes: [UInt8], _ paths: [String], _ body: (JSONRecord, inout ZulipTables) -> Void) {
    guard let outermost = bytes.span.position(of: UInt8(ascii: "{"), in: 0..<min(bytes.count, 64)),
      case .found(let start) = JSONSplitter.arrayStart(under: Array(key.utf8), in: bytes.span, from: outermost)
    else { return }
    var table = Array("[".utf8)
    table.reserveCapacity(bytes.count - start + 1 + Batch.room)
    table += bytes[start...]
    let records = JSONBatch(fields: JSONFields(paths), splitter: JSONSplitter(.array(key: nil)))
    records.read(Batch(entry: 0, path: "", offset: 0, bytes: table), SilentSink()) { row, _ in body(row, &self) }
  }
}
