public import Events
import GRDB

/// A figure of one week: what was counted between two parties, or of a source.
public struct WeekFigure: Codable, Hashable, Sendable {
  /// Its Monday.
  public var week: Day
  /// What it is: `messages northwind>contoso`, `meetings contoso+northwind`, `covered exports/slack`.
  public var series: String
  public var value: Double

  public init(week: Day, series: String, value: Double) {
    self.week = week
    self.series = series
    self.value = value
  }
}

extension Store {
  /// Keeps figures of weeks; what a later night knows better takes the place of what was kept.
  static func keep(_ figures: [WeekFigure], of alliance: String, in database: Database) throws {
    for figure in figures {
      try database.execute(
        sql: "INSERT OR REPLACE INTO week (alliance, series, week, value) VALUES (?, ?, ?, ?)",
        arguments: [alliance, figure.series, "\(figure.week)", figure.value])
    }
  }

  /// The days that nightly runs judged of an alliance, ascending: those of which nothing was there, or that could not be looked at, are none.
  public func nights(of alliance: String) throws(StoreError) -> [Day] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT day FROM manifest WHERE alliance = ? AND conditions NOT LIKE '%"nothing"%' AND conditions NOT LIKE '%"configuration"%'
          ORDER BY day
          """, arguments: [alliance]
      ).compactMap { Day($0) }
    }
  }

  /// The figures of an alliance from a week on, by series and week.
  public func weeks(of alliance: String, from: Day) throws(StoreError) -> [WeekFigure] {
    try read { database in
      try GRDB.Row.fetchAll(
        database, sql: "SELECT week, series, value FROM week WHERE alliance = ? AND week >= ? ORDER BY series, week",
        arguments: [alliance, "\(from)"]
      ).compactMap { row in Day(row["week"] as String).map { WeekFigure(week: $0, series: row["series"], value: row["value"]) } }
    }
  }
}
