public import Events

/// What a reader must know that the file itself does not say.
public struct ReadOptions: Sendable {
  /// Zone of wall clock times without one.
  public var zone: ZoneRules
  /// Recurring meetings are expanded up to this instant.
  public var expandUntil: Timestamp?
  /// Which column or key of a generic CSV or JSONL file holds what: our name (`time`, `author`, `text`, `channel`, `thread`, `to`, `subject`, `id`, `reply_to`) to theirs.
  public var columns: [String: String]
  /// Whether 03/04 in this file means 3 April (`true`) or March 4; `nil`: decide from the file.
  public var dayFirst: Bool?

  public init(zone: ZoneRules = .utc, expandUntil: Timestamp? = nil, columns: [String: String] = [:], dayFirst: Bool? = nil) {
    self.zone = zone
    self.expandUntil = expandUntil
    self.columns = columns
    self.dayFirst = dayFirst
  }
}
