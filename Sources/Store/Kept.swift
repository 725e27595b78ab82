import Alerts
import Events
import GRDB
import Ledger

/// A value of an alliance's ledger with its place in it: a row, whose columns are the coding keys of the value. What is nested is kept as JSON.
struct Kept<Value: Tabled>: Codable, FetchableRecord, PersistableRecord {
  var alliance: String
  var position: Int
  var value: Value

  private enum CodingKeys: String, CodingKey { case alliance, position }

  init(_ value: Value, of alliance: String, position: Int) {
    self.value = value
    self.alliance = alliance
    self.position = position
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    alliance = try container.decode(String.self, forKey: .alliance)
    position = try container.decode(Int.self, forKey: .position)
    value = try Value(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(alliance, forKey: .alliance)
    try container.encode(position, forKey: .position)
    try value.encode(to: encoder)
  }

  static var databaseTableName: String { Value.table }

  /// All of an alliance, in order.
  static func all(of alliance: String, in database: Database) throws -> [Value] {
    try filter(Column("alliance") == alliance).order(Column("position")).fetchAll(database).map(\.value)
  }

  /// Writes those that are others than they were.
  static func keep(_ values: [Value], instead before: [Value], of alliance: String, in database: Database) throws {
    for (position, value) in values.enumerated() where !before.indices.contains(position) || before[position] != value {
      try Kept(value, of: alliance, position: position).upsert(database)
    }
  }
}

/// A value that is a row by itself.
struct Single<Value: Tabled>: Codable, FetchableRecord, PersistableRecord {
  var value: Value

  init(_ value: Value) { self.value = value }
  init(from decoder: any Decoder) throws { value = try Value(from: decoder) }
  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

  static var databaseTableName: String { Value.table }
}

/// A kind of value that has a table.
protocol Tabled: Codable, Equatable, Sendable {
  static var table: String { get }
}

extension Ledger.Entry: Tabled { static var table: String { "alert" } }
extension Ledger.Change: Tabled { static var table: String { "change" } }
extension InputEntry: Tabled { static var table: String { "input" } }
extension Verdict: Tabled { static var table: String { "verdict" } }
extension Store.Run: Tabled { static var table: String { "run" } }
extension Manifest: Tabled { static var table: String { "manifest" } }
extension Outgoing: Tabled { static var table: String { "delivery" } }
