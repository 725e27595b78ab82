public import Events

extension Alliance {
  /// An export that the alliance file names.
  public struct Source: Hashable, Sendable {
    /// As written, relative to the alliance file.
    public var path: String
    /// Reachable from the working directory: a file, an archive or a folder.
    public var file: String
    /// The days that it covers, where that is said.
    public var covers: Coverage?
    /// How often a fresh export comes.
    public var expectedEvery: TimeSpan?
    /// Which column or key of a generic CSV or JSONL file holds what: our name to theirs.
    public var columns: [String: String]
    /// Whether 03/04 means 3 April (`true`) or March 4; `nil`: decide from the file.
    public var dayFirst: Bool?
    /// The day on which it was exported.
    public var exported: Day?
    /// The zone of times without one; `nil`: the alliance's.
    public var zone: ZoneRules?

    public init(
      path: String, file: String, covers: Coverage? = nil, expectedEvery: TimeSpan? = nil, columns: [String: String] = [:],
      dayFirst: Bool? = nil,
      exported: Day? = nil, zone: ZoneRules? = nil
    ) {
      self.path = path
      self.file = file
      self.covers = covers
      self.expectedEvery = expectedEvery
      self.columns = columns
      self.dayFirst = dayFirst
      self.exported = exported
      self.zone = zone
    }
  }

  /// The first and the last day that a source covers; `nil` stands for `..`: as far as the data go, up to the day of the export or `--as-of`.
  public struct Coverage: Hashable, Sendable {
    /// The first day.
    public var from: Day?
    /// The last day.
    public var to: Day?

    public init(from: Day? = nil, to: Day? = nil) {
      self.from = from
      self.to = to
    }
  }
}
