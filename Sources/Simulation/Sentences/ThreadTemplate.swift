/// What a background thread is about.
public enum ThreadKind: String, Sendable, CaseIterable {
  /// News of the work.
  case status
  /// Transport, rooms, parts.
  case logistics
  /// Dates and times.
  case scheduling
  /// A question with an answer.
  case question
  /// A request in the words of the lexicon, always answered.
  case request
  /// Thanks and credit.
  case thanks
  /// Open disagreement about the matter.
  case disagreement
  /// Advance notice of a small change.
  case notice
  case earlyRaise
  /// One's own situation explained, or the other's asked for.
  case context
  /// An apology or an owned-up slip, always answered.
  case repair
  /// Small talk.
  case social

  /// How often it is drawn, relative to the others.
  var weight: Double {
    switch self {
    case .status: 22
    case .logistics: 18
    case .scheduling: 13
    case .question: 16
    case .request: 12
    case .thanks: 6
    case .disagreement: 5
    case .notice: 4
    case .earlyRaise: 5
    case .context: 3
    case .repair: 3
    case .social: 5
    }
  }
}

/// A conversation with blanks: turns alternate between the one who begins (0, 2, ...) and the one who answers (1, 3, ...).
///
/// Blanks are `{place}`, `{thing}`, `{things}`, `{doc}`, `{system}`, `{task}`, `{event}` from the story's vocabulary, `{day}`, `{time}`,
/// `{n}` and `{nn}` (small and larger numbers), and `{peer}`, the first name of the one who is spoken to. They stay the same within a thread.
/// None of these texts may hold a phrase of a warning family; a test holds them against the lexicon.
package struct ThreadTemplate: Sendable {
  package var kind: ThreadKind
  /// Subject of the mail, where it goes by mail.
  package var subject: String
  /// How many turns are always there; each further one comes with a chance of two in three.
  package var needs: Int
  /// Per turn the wordings to choose from.
  package var turns: [[String]]

  package init(_ kind: ThreadKind, _ subject: String, needs: Int, _ turns: [[String]]) {
    self.kind = kind
    self.subject = subject
    self.needs = needs
    self.turns = turns
  }

  /// The material that all stories share.
  package static let all: [ThreadTemplate] = status + logistics + scheduling + questions + requests + talk
}

/// The nouns of a story's trade, and sentences that may follow any turn.
package struct Vocabulary: Sendable {
  package var places: [String]
  /// Singular nouns that can be ready, late or checked.
  package var thing: [String]
  /// Plural nouns that can be counted, packed or sent.
  package var things: [String]
  package var documents: [String]
  package var systems: [String]
  /// Infinitives without `to`.
  package var tasks: [String]
  package var events: [String]
  /// Sentences that may be added to a turn.
  package var details: [String]

  package init(
    places: [String], thing: [String], things: [String], documents: [String], systems: [String], tasks: [String], events: [String],
    details: [String]
  ) {
    self.places = places
    self.thing = thing
    self.things = things
    self.documents = documents
    self.systems = systems
    self.tasks = tasks
    self.events = events
    self.details = details
  }
}
