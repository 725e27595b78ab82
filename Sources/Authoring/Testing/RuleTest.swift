import Events
import Setup
public import YAML

/// A test inside a rule file: a small alliance, what happens in it, and how the rule must end.
public struct RuleTest: Sendable {
  public var name: String
  /// Where it stands in its file.
  public var place: Node.Place
  public var expectation: Expected
  var alliance: Alliance
  var events: [TestEvent]
  var background: [TestBackground]
  var asOf: Timestamp
  /// The days that the records cover.
  var covers: ClosedRange<Day>

  /// The sources that anything in it stands in, sorted.
  var sources: [String] { Set(events.map(\.source) + background.map(\.source)).sorted() }

  /// How the rule must end.
  public enum Expected: Hashable, Sendable {
    case quiet
    /// Fires with this strength, where one is given; by this party, where one is given.
    case fired(String?, by: String?)
    case notEvaluable
    case pending

    /// In words, for the report.
    public var text: String {
      switch self {
      case .quiet: "quiet"
      case .fired(let strength, let party): "fired" + (strength.map { " as \($0)" } ?? "") + (party.map { " by \($0)" } ?? "")
      case .notEvaluable: "not evaluable"
      case .pending: "pending"
      }
    }
  }
}

/// One thing that happens in a test.
struct TestEvent: Sendable {
  var time: Timestamp
  var kind: EventKind
  /// Index of the acting party; `nil` for a meeting and for minutes of nobody.
  var party: PartyIndex?
  /// Which of the party's people, from 0.
  var person: Int
  /// Parties that receive it or take part, beside the acting one.
  var to: [PartyIndex]
  var text: String
  var thread: String
  var channel: String
  var subject: String
  var isDecision: Bool
  var source: String
  var isAutoReply = false
  var isAction = false
  var isCancelled = false
  var due: Day?
  /// People of each party, of the six invited, who did not come.
  var absent: [PartyIndex: Int] = [:]
}

/// Everyday traffic, so that there is something to compare with.
struct TestBackground: Sendable {
  /// Days between two messages of each party; working days of the party if `business`.
  var every: Int
  var business: Bool
  var days: ClosedRange<Day>
  var parties: [PartyIndex]
  /// Empty: a neutral sentence.
  var text: String
  var channel: String
  var source: String
  /// Milliseconds after which the other party answers each message.
  var replyAfter: Int64?
}
