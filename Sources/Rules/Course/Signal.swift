import Events
import Lexicon
import Setup

/// How often one kind of wording was heard, in messages a week: of all parties together, for a party alone would be ranked.
public struct Signal: Hashable, Codable, Sendable {
  /// What the wording does, by the roles of the families.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case mending, matter, partner, work, change

    /// How a page names it.
    public var words: String {
      switch self {
      case .mending: "Mending: apologies, repairs, joint looks"
      case .matter: "Dispute about the matter"
      case .partner: "Complaints, and words about the other side"
      case .work: "Requests, promises, deliveries"
      case .change: "Changes and absences announced"
      }
    }

    /// A family that has roles of several kinds belongs to the first of them.
    var roles: Set<Family.Role> {
      switch self {
      case .mending: [.repair, .takingBack, .jointLook]
      case .matter: [.disagreement]
      case .partner: [.personal, .complaint, .objection]
      case .work: [.request, .chaser, .holding, .commitment, .delivery, .milestone, .date]
      case .change: [.change, .absence]
      }
    }
  }

  public var kind: Kind
  /// Of each week; `nil` where no party has enough people who write for one of them to be hidden among, or where nothing covers it.
  public var messages: [Int?]

  public init(kind: Kind, messages: [Int?]) {
    self.kind = kind
    self.messages = messages
  }

  /// All kinds; none where words may not be read.
  static func all(_ weeks: [Day], in context: RuleContext) -> [Signal] {
    guard let first = weeks.first, let approved = context.alliance.approved, approved.until >= context.lastDay else { return [] }
    let judged = weeks.map { week in
      context.alliance.parties.indices.contains { context.hides($0, on: week + 6) }
        && context.coverage.sources.contains { $0.map { $0.lowerBound <= week && week + 6 <= $0.upperBound } ?? false }
    }
    var taken: Set<Int> = []
    return Kind.allCases.map { kind in
      let families = Set(kind.roles.flatMap(context.families(as:))).subtracting(taken)
      taken.formUnion(families)
      var counts = [Int](repeating: 0, count: weeks.count)
      // What one side alone had is not looked at, and nobody is whom too few could have been.
      let events = Set(families.flatMap { context.hits[$0].map(\.event) }).filter { event in
        context.timeline.audiences[event].count > 1
          && context.timeline.party(of: event).map { context.hides($0, on: context.days[event]) } ?? false
      }
      for event in events {
        let week = context.days[event] - first >= 0 ? (context.days[event] - first) / 7 : -1
        if counts.indices.contains(week) { counts[week] += 1 }
      }
      return Signal(kind: kind, messages: zip(judged, counts).map { $0 ? $1 : nil })
    }
  }
}
