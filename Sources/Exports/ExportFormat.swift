import Decoding
public import Events

/// One kind of export file: how it is recognised, and how its records become events.
///
/// A new format is one new file in `Formats/` and one line in `all`.
public struct ExportFormat: Sendable {
  /// The short id in `formats`, `inspect` and JSON: `slack`, `mbox`.
  public var id: String
  /// The name that people read: `Slack export`.
  public var title: String
  /// What it reads and what that becomes, in one or two plain sentences.
  public var summary: String
  /// Whether a real file of it was read in development.
  public var verified: Bool
  /// Picks, by content, the entries that it reads, among those that no earlier format of `all` took.
  public var claims: @Sendable (_ export: Export, _ unclaimed: [Int]) -> [Claim]
  /// Reads what all records share (user tables, column names) and gives back the reader of the records.
  /// Throws a problem with place and help when that cannot be read.
  public var open: @Sendable (_ export: Export, _ claim: Claim, _ options: ReadOptions) throws(Problem) -> OpenExport

  public init(
    id: String, title: String, summary: String, verified: Bool, claims: @escaping @Sendable (Export, [Int]) -> [Claim],
    open: @escaping @Sendable (Export, Claim, ReadOptions) throws(Problem) -> OpenExport
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.verified = verified
    self.claims = claims
    self.open = open
  }
}

/// Entries of an export that belong together and are read by one format: the day files of one Slack export, one mailbox.
public struct Claim: Hashable, Sendable {
  /// Entries that hold records, as indices into `Export.entries`.
  public var records: [Int]
  /// Entries that hold what the records share (users.json); read in `open`.
  public var tables: [Int]

  public init(records: [Int], tables: [Int] = []) {
    self.records = records
    self.tables = tables
  }
}

/// A claim that is open for reading.
public struct OpenExport: Sendable {
  /// How its entries are cut into batches of whole records.
  public var batching: Batching
  /// The user table.
  public var people: [PersonRecord] = []
  /// The channels with their members.
  public var channels: [ChannelRecord] = []
  /// What the export itself says that it covers.
  public var covered: ClosedRange<Timestamp>?
  /// Problems met in the tables; the records are read all the same.
  public var problems: [Problem] = []
  /// How the files were understood where they left a choice, for `inspect`: `mail.csv: dates are read with the day before month`.
  public var notes: [String] = []
  /// Reads all records of a batch into a sink. Called from several tasks at once, each with a sink of its own.
  /// A batch of one record (bytes of one `Place`) is read in the same way: so evidence is fetched again.
  public var read: @Sendable (_ batch: Batch, _ sink: any RecordSink) -> Void

  public init(batching: Batching, read: @escaping @Sendable (Batch, any RecordSink) -> Void) {
    self.batching = batching
    self.read = { batch, sink in read(batch, sink.repairing) }
  }
}

/// A row of a user table.
public struct PersonRecord: Hashable, Sendable {
  public var id: String
  public var address: String
  public var names: [String]
  public var bot: Bool

  public init(id: String = "", address: String = "", names: [String] = [], bot: Bool = false) {
    self.id = id
    self.address = address
    self.names = names
    self.bot = bot
  }
}

/// A channel of a chat export.
public struct ChannelRecord: Hashable, Sendable {
  /// The name that headers give in `channel`, without `#`.
  public var name: String
  /// User ids.
  public var members: [String]
  public var isPrivate: Bool
  public var isDirect: Bool

  public init(name: String, members: [String], isPrivate: Bool = false, isDirect: Bool = false) {
    self.name = name
    self.members = members
    self.isPrivate = isPrivate
    self.isDirect = isDirect
  }
}
