/// What holds of the input itself, whatever the rules say of it: told in the first lines of the report, and by the exit code.
public struct Condition: Hashable, Codable, Sendable {
  /// What it is about, the gravest first.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// The configuration of the alliance is invalid: it was not looked at.
    case configuration
    /// No record is shared by two parties: nothing can be judged of anybody.
    case nothing
    /// A declared source of which nothing could be read.
    case missing
    /// A source that ended longer ago than a new export of it is expected.
    case stale
    /// The approval to read words has ended.
    case approval
    /// Files that could not be read, or not to their end.
    case unreadable
  }

  public var kind: Kind
  /// In words, with the path and the days.
  public var text: String
  /// The path of the source that it is about, as the alliance file writes it; empty where it is about none or several.
  public var source: String

  public init(_ kind: Kind, _ text: String, source: String = "") {
    self.kind = kind
    self.text = text
    self.source = source
  }
}
