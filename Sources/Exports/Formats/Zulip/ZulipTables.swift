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

  private enum User: String, JSONField {
    case id, email
    case address = "delivery_email"
    case name = "full_name"
    case isBot = "is_bot"
  }

  private enum Stream: String, JSONField {
    case id, name
    case isPrivate = "invite_only"
  }

  private enum Address: String, JSONField {
    case id, type
    case number = "type_id"
  }

  private enum Subscription: String, JSONField {
    case user = "user_profile"
    case recipient, active
  }

  private mutating func read(_ bytes: [UInt8]) {
    for key in ["zerver_userprofile", "zerver_userprofile_crossrealm", "zerver_userprofile_mirrordummy"] {
      rows(key, of: bytes) { (row: JSONRecord<User>, tables) in
        let id = row.string(.id)
        let address = row.string(row.hasText(.address) ? .address : .email).lowercased()
        let bot = row.type(.isBot) == .true
        if bot { tables.bots.insert(id) }
        if ZulipText.isNotice(address) { tables.notices.insert(id) }
        tables.people.append(PersonRecord(id: id, address: address, names: row.hasText(.name) ? [row.string(.name)] : [], bot: bot))
      }
    }
    rows("zerver_stream", of: bytes) { (row: JSONRecord<Stream>, tables) in
      tables.streams[row.string(.id)] = ChannelRecord(name: row.string(.name), members: [], isPrivate: row.type(.isPrivate) == .true)
    }
    rows("zerver_recipient", of: bytes) { (row: JSONRecord<Address>, tables) in
      let to = row.string(.number)
      tables.recipients[row.string(.id)] = row.equals(.type, "1") ? .person(to) : row.equals(.type, "2") ? .stream(to) : .group
    }
    rows("zerver_subscription", of: bytes) { (row: JSONRecord<Subscription>, tables) in
      if row.type(.active) != .false { tables.members[row.string(.recipient), default: []].append(row.string(.user)) }
    }
  }

  private mutating func rows<Field>(_ key: String, of bytes: [UInt8], _ body: (JSONRecord<Field>, inout ZulipTables) -> Void) {
    guard let outermost = bytes.span.position(of: UInt8(ascii: "{"), in: 0..<min(bytes.count, 64)),
      case .found(let start) = JSONSplitter.arrayStart(under: Array(key.utf8), in: bytes.span, from: outermost)
    else { return }
    var table = Array("[".utf8)
    table.reserveCapacity(bytes.count - start + 1 + Batch.room)
    table += bytes[start...]
    let records = JSONBatch<Field>(JSONSplitter(.array(key: nil)))
    records.read(Batch(entry: 0, path: "", offset: 0, bytes: table), SilentSink()) { row, _ in body(row, &self) }
  }
}
