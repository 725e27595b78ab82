public import Events

/// What one night of an alliance was made of, and how it ended: enough to say later what was judged, by which rules, from which bytes.
public struct Manifest: Hashable, Codable, Sendable {
  public var alliance: String
  /// The last day that was judged.
  public var day: Day
  /// By which the rules are known again.
  public var rules: String
  /// How long reading and judging took.
  public var seconds: Double
  public var records: Int
  public var events: Int
  /// How the rules ended.
  public var fired: Int
  public var quiet: Int
  public var pending: Int
  public var notEvaluable: Int
  /// The kinds of conditions that held.
  public var conditions: [String]
  public var inputs: [Input]

  /// A source, or a file that says how it is judged.
  public struct Input: Hashable, Codable, Sendable {
    /// As the alliance file writes it.
    public var path: String
    /// How many files it is, how many bytes, and their SHA-256; of several the hash of their names and hashes.
    public var files: Int
    public var bytes: Int
    public var hash: String
    /// Whether it says how the alliance is judged, and is no source.
    public var isSetting: Bool
    /// Of an override: how many of its changes of wording a party has not approved.
    public var unapproved: Int?

    public init(path: String, files: Int, bytes: Int, hash: String, isSetting: Bool = false, unapproved: Int? = nil) {
      self.path = path
      self.files = files
      self.bytes = bytes
      self.hash = hash
      self.isSetting = isSetting
      self.unapproved = unapproved
    }
  }

  public init(
    alliance: String, day: Day, rules: String, seconds: Double, records: Int, events: Int, fired: Int, quiet: Int, pending: Int,
    notEvaluable: Int, conditions: [String], inputs: [Input]
  ) {
    self.alliance = alliance
    self.day = day
    self.rules = rules
    self.seconds = seconds
    self.records = records
    self.events = events
    self.fired = fired
    self.quiet = quiet
    self.pending = pending
    self.notEvaluable = notEvaluable
    self.conditions = conditions
    self.inputs = inputs
  }
}

/// The files of a pack of rules, each with its hash.
struct Pack: Codable, Equatable, Sendable {
  var rules: String
  var files: [String: String]
}

extension Pack: Tabled { static var table: String { "pack" } }
