import Decoding
import Events

/// The rooms and users beside the messages of Rocket.Chat.
struct RocketTables: Sendable {
  private(set) var people: [PersonRecord] = []
  /// By id.
  private(set) var rooms: [String: ChannelRecord] = [:]
  private(set) var problems: [Problem] = []
  private var users: [String: String] = [:]

  private enum Room: String, JSONField {
    case id = "_id"
    case type = "t"
    case shown = "fname"
    case name
    case members = "uids"
  }

  private enum User: String, JSONField {
    case id = "_id"
    case username, name, emails, type
  }

  private enum Email: String, JSONField { case address }

  private enum Sort { case messages, rooms, users }

  /// The id of whoever has this user name.
  func userID(of name: String) -> String? { users[name] }

  /// Files of one shape make one claim; the tables hold for all of them.
  @Sendable static func claims(_ export: Export, _ unclaimed: [Int]) -> [Claim] {
    var claims: [(shape: JSONSplitter.Shape, claim: Claim)] = []
    var tables: [Int] = []
    for entry in unclaimed {
      guard let shape = shape(export.entries[entry]), let sort = sort(export.entries[entry], shape) else { continue }
      if sort != .messages {
        tables.append(entry)
      } else if let index = claims.firstIndex(where: { $0.shape == shape }) {
        claims[index].claim.records.append(entry)
      } else {
        claims.append((shape, Claim(records: [entry])))
      }
    }
    return claims.map { Claim(records: $0.claim.records, tables: tables) }
  }

  /// How the records of a file stand in it.
  static func shape(_ entry: Export.Entry) -> JSONSplitter.Shape? {
    guard let opening = JSONOpening(entry) else { return nil }
    if opening.isList { return .array(key: nil) }
    if !opening.record(under: "messages").isEmpty { return .array(key: "messages") }
    return opening.isLines ? .lines : nil
  }

  private static func sort(_ entry: Export.Entry, _ shape: JSONSplitter.Shape) -> Sort? {
    guard let opening = JSONOpening(entry) else { return nil }
    let record: Set<String> =
      switch shape {
      case .lines: opening.members
      case .array(let key): opening.record(under: key)
      }
    if record.isSuperset(of: ["_id", "rid", "msg"]) && (record.contains("u") || record.contains("ts")) { return .messages }
    if record.isSuperset(of: ["msg", "username", "ts"]) { return .messages }
    if record.isSuperset(of: ["_id", "t"]), !record.contains("rid"), record.contains("usersCount") || record.contains("msgs") {
      return .rooms
    }
    if record.isSuperset(of: ["_id", "username"]), record.contains("emails") || record.contains("roles") { return .users }
    return nil
  }

  init(_ export: Export, _ claim: Claim) {
    for entry in claim.tables {
      guard let shape = RocketTables.shape(export.entries[entry]), let sort = RocketTables.sort(export.entries[entry], shape) else {
        continue
      }
      if sort == .rooms {
        problems += JSONTable<Room>().read(entry, of: export, shape: shape) { row in
          let isDirect = row.equals(.type, "d")
          let id = row.string(.id)
          rooms[id] = ChannelRecord(
            name: row.first(of: [.shown, .name]).map { row.string($0) } ?? id, members: row.strings(.members),
            isPrivate: isDirect || row.equals(.type, "p"),
            isDirect: isDirect)
        }
      } else if sort == .users {
        let email = JSONFields<Email>()
        problems += JSONTable<User>().read(entry, of: export, shape: shape) { row in
          var address = ""
          row.elements(.emails, email) { item in if address.isEmpty { address = item.string(.address).lowercased() } }
          users[row.string(.username)] = row.string(.id)
          people.append(
            PersonRecord(
              id: row.string(.id), address: address, names: [row.string(.name), row.string(.username)].filter { !$0.isEmpty },
              bot: row.equals(.type, "bot")))
        }
      }
    }
  }
}
