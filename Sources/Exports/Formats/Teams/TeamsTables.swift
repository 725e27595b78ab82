import Decoding
import Events

/// The tables beside the messages of Teams: who the users are and which channels there are.
struct TeamsTables: Sendable {
  private(set) var people: [PersonRecord] = []
  /// By id.
  private(set) var channels: [String: ChannelRecord] = [:]
  private(set) var problems: [Problem] = []

  private enum User: String, JSONField {
    case id, mail
    case account = "userPrincipalName"
    case name = "displayName"
  }

  private enum Member: String, JSONField {
    case id = "userId"
    case email
    case account = "userName"
    case shown = "displayName"
    case name
  }

  private enum Channel: String, JSONField {
    case id
    case name = "displayName"
    case type = "membershipType"
  }

  private enum Sender: String, JSONField {
    case id = "from.user.id"
    case tenant = "from.user.tenantId"
  }

  private enum Sort { case messages, users, members, channels }

  /// `replyToId` as `ReplyToId`, in each part of a path.
  static func pascal(_ path: String) -> String {
    path.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: ".")
  }

  /// All files of one export make one claim, since the tables hold for all of them.
  static func claims(_ export: Export, _ unclaimed: [Int]) -> [Claim] {
    var claim = Claim(records: [])
    for entry in unclaimed {
      switch sort(export.entries[entry])?.sort {
      case .messages: claim.records.append(entry)
      case .users, .members, .channels: claim.tables.append(entry)
      case nil: break
      }
    }
    return claim.records.isEmpty ? [] : [claim]
  }

  /// What a file holds, and whether its keys are written in PascalCase; `nil` if it is none of Teams.
  private static func sort(_ entry: Export.Entry) -> (sort: Sort, isPascal: Bool)? {
    guard let opening = JSONOpening(entry) else { return nil }
    let record = opening.record(under: opening.isList ? nil : "value")
    if record.isEmpty { return nil }
    for isPascal in [false, true] {
      func has(_ keys: String...) -> Bool { keys.allSatisfy { record.contains(isPascal ? pascal($0) : $0) } }
      // The types of messages stand far behind in Graph's order, and a body may be longer than the head; the keys before it are its own too.
      if has("createdDateTime", "messageType") || has("id", "body", "body.contentType", "createdDateTime", "lastModifiedDateTime")
        || has("id", "createdDateTime", "lastEditedDateTime", "deletedDateTime")
        || (isPascal && has("id", "body", "body.contentType", "body.content"))
      {
        return (.messages, isPascal)
      }
      if has("displayName", "userPrincipalName") { return (.users, isPascal) }
      if has("displayName", "membershipType") { return (.channels, isPascal) }
      if has("userId", "userName", "role") || has("userId", "email", "roles") { return (.members, isPascal) }
    }
    return nil
  }

  init(_ export: Export, _ claim: Claim) {
    for entry in claim.tables {
      guard let (sort, isPascal) = TeamsTables.sort(export.entries[entry]) else { continue }
      func table<Field>() -> JSONTable<Field> { JSONTable { isPascal ? TeamsTables.pascal($0.rawValue) : $0.rawValue } }
      switch sort {
      case .users:
        problems += table().read(entry, of: export, key: "value") { (row: JSONRecord<User>) in
          add(id: row.string(.id), address: row.string(row.hasText(.mail) ? .mail : .account), name: row.string(.name))
        }
      case .members:
        problems += table().read(entry, of: export, key: "value") { (row: JSONRecord<Member>) in
          add(
            id: row.string(.id), address: row.string(row.hasText(.email) ? .email : .account),
            name: row.string(row.hasText(.shown) ? .shown : .name))
        }
      case .channels:
        problems += table().read(entry, of: export, key: "value") { (row: JSONRecord<Channel>) in
          let isPrivate = row.equals(.type, "private")
          channels[row.string(.id)] = ChannelRecord(name: row.string(row.hasText(.name) ? .name : .id), members: [], isPrivate: isPrivate)
        }
      case .messages: break
      }
    }
    // Every team has a channel called General.
    let namesakes = Dictionary(grouping: channels.keys) { channels[$0]?.name ?? "" }.values.filter { $0.count > 1 }
    for id in namesakes.joined() { channels[id]?.name += " (\(id))" }
    addTenants(export, claim)
  }

  /// The tenant of each writer tells the organisation where no table tells an address. It stands for a mail domain, `<tenant id>.tenant`, so that
  /// parties are told apart by it as they are by others. An address comes first: a guest's account belongs to the tenant that invited it.
  private mutating func addTenants(_ export: Export, _ claim: Claim) {
    let known = Set(people.filter { !$0.address.isEmpty }.map(\.id))
    let pascal = pascalEntries(export, claim)
    var tenants: [String: String] = [:]
    let splitter = JSONSplitter(.array(key: "value"))
    let camel = JSONBatch<Sender>(splitter)
    let capital = JSONBatch(splitter, fields: JSONFields<Sender> { TeamsTables.pascal($0.rawValue) })
    // What cannot be read is reported when it is read in earnest.
    _ = export.batches(of: claim.records, batching: splitter.batching) { batch in
      (pascal.contains(batch.entry) ? capital : camel).read(batch, SilentSink()) { record, _ in
        if record.hasText(.id), record.hasText(.tenant) { tenants[record.string(.id)] = record.string(.tenant).lowercased() }
      }
    }
    for (id, tenant) in tenants.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
      people.append(PersonRecord(id: id, address: "\(id.lowercased())@\(tenant).tenant"))
    }
  }

  private mutating func add(id: String, address: String, name: String) {
    if id.isEmpty { return }
    // The name of a guest's account is made of the address at home: `anna_northwind.example#EXT#@contoso.example`.
    var address = address.lowercased()
    if let mark = address.firstRange(of: "#ext#"), let bar = address[..<mark.lowerBound].lastIndex(of: "_") {
      address = address[..<bar] + "@" + address[address.index(after: bar)..<mark.lowerBound]
    }
    people.append(PersonRecord(id: id, address: address.contains("@") ? address : "", names: name.isEmpty ? [] : [name]))
  }

  /// The entries whose keys are written in PascalCase.
  func pascalEntries(_ export: Export, _ claim: Claim) -> Set<Int> {
    Set(claim.records.filter { TeamsTables.sort(export.entries[$0])?.isPascal == true })
  }
}
