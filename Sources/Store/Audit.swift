public import Events
import Files
import GRDB

/// One line of the audit log: what was done, when, and what went before it. Each line holds the hash of the one before, so that none can be changed, taken
/// out or put in without its being seen; and its head stands in every digest, so that not even the whole log can be.
///
/// It holds codes and hashes. Names and reasons stand apart under a code of their own, and can be deleted there: the chain still holds.
public struct AuditLine: Codable, Hashable, Sendable {
  /// What was done.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A run of the portfolio ended.
    case run
    /// Other rules, or another override or alliance file, than the night before.
    case rules, configuration
    /// A digest or a report went out.
    case delivery
    case verdict, acknowledgement, mute
    /// Evidence was shown in full.
    case shown
    /// Somebody was told what is held of them, or was forgotten; a code was turned into a name; the key of the codes was made or renewed.
    case access, erasure, reidentification, key
    /// What was kept was deleted, or a backup was put in its place.
    case purge, restore
  }

  /// From 1.
  public var number: Int
  public var time: Timestamp
  public var kind: Kind
  /// The alliance; empty where it is about none or all.
  public var alliance: String
  /// Ids, codes and hashes, as `key=value` with blanks between.
  public var what: String
  /// Codes of who and why; empty where nobody said.
  public var by: String
  public var why: String
  /// The hash of the line before; of 64 zeros for the first.
  public var previous: String
  public var hash: String

  /// The hash that its contents give.
  var worked: String {
    Checksum.of([previous, "\(number)", "\(time.milliseconds)", kind.rawValue, alliance, what, by, why].joined(separator: "\n"))
  }

  /// What the first line follows.
  static let beginning = String(repeating: "0", count: 64)
}

extension AuditLine: Tabled { static var table: String { "audit" } }

/// Something to be written into the audit log.
public struct AuditEntry: Hashable, Sendable {
  public var kind: AuditLine.Kind
  public var alliance: String
  public var what: String
  /// In plain text: kept apart, under a code.
  public var by: String
  public var why: String

  public init(_ kind: AuditLine.Kind, alliance: String = "", what: String, by: String = "", why: String = "") {
    self.kind = kind
    self.alliance = alliance
    self.what = what
    self.by = by
    self.why = why
  }
}
