public import Harbinger

/// One of the things that must be so for a night to work, and how to look whether it is. Looking changes nothing.
public struct Checkup: Sendable {
  /// What its lines begin with.
  public var id: String
  /// Looks; a line for each thing that it is about.
  public var look: @Sendable (Tonight) -> [Line]

  /// All, in the order in which they are told.
  public static let all: [Checkup] = [
    .alliances, .rules, .approvals, .sources, .state, .runs, .disk, .clock, .deliveries, .outbox, .time,
  ]

  /// What was seen of one thing.
  public struct Line: Sendable {
    public var grade: Grade
    /// One line: what was seen, and what to do where it is not good.
    public var text: String
    /// Longer words on it, as the commands say them that name every mistake.
    public var details: [String] = []

    static func ok(_ text: String) -> Line { Line(grade: .ok, text: text) }
    static func warning(_ text: String) -> Line { Line(grade: .warning, text: text) }
    static func fails(_ code: Stop.Code, _ text: String, _ details: [String] = []) -> Line {
      Line(grade: .fails(code), text: text, details: details)
    }
  }

  /// How grave it is.
  public enum Grade: Sendable {
    case ok
    /// The night works, and somebody should know of this.
    case warning
    /// The night ends as this code says, or would if it could begin.
    case fails(Stop.Code)

    /// As lines say it.
    public var word: String {
      switch self {
      case .ok: "ok"
      case .warning: "warning"
      case .fails: "fails"
      }
    }
  }
}
