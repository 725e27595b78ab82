/// What may be shown, and for how long it is kept.
public struct Privacy: Hashable, Sendable {
  /// Whether what people wrote may be read; without it only figures are judged, whoever approved.
  public var content = true
  /// Whether whoever looks at single records sees a code for who wrote them.
  public var pseudonyms = true
  /// Whether a code may be turned back into a name, with a reason that is written down.
  public var reidentify = false
  /// How many redacted sentences a report may quote per alert: 0, 1 or 2.
  public var quotes = 2
  /// How long pointers to evidence are kept after an alert is resolved.
  public var keepEvidence = Retention(90, .days)
  /// How long counts per party and week are kept.
  public var keepCounts = Retention(25, .months)
  /// Channels that are read although they are private, direct or of a protected kind; `*` stands for any ending or beginning.
  public var include: [String] = []
  /// Channels that are never read.
  public var exclude: [String] = []
  /// How many people of each side must have written before a wording rule says anything.
  public var minimumWriters = 3

  public init() {}
}
