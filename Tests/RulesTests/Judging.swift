import Events
import Rules
import Setup
import Testing
import YAML

/// A rule of the given lines; what its kind needs comes first, the rest is filled in.
func rule(_ lines: String, id: String = "rule", severity: Int = 3, sourceLocation: SourceLocation = #_sourceLocation) throws -> Rule {
  let text = """
    id: \(id)
    title: A title
    severity: \(severity)
    description: A description
    ask: A question?
    falsepositives: []
    blind_spots: []
    tests: []
    \(lines)
    """
  let (document, problems) = Document.parse(bytes: Array(text.utf8), path: "rule.yaml")
  let diagnostics = Diagnostics(path: "rule.yaml", problems)
  let read = document.flatMap { Rule.read($0, families: TimelineBuilder.heardFamilies, diagnostics) }
  if read == nil || diagnostics.hasErrors {
    Issue.record("\(diagnostics.sorted.map(\.description).joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
  return try #require(read, sourceLocation: sourceLocation)
}

extension TimelineBuilder {
  /// The end of a day.
  func end(of day: String) -> Timestamp { alliance.zone.start(of: (Day(day) ?? Day(number: 0)) + 1) }

  func context(asOf day: String) -> RuleContext { context(timeline(), asOf: end(of: day)) }

  func context(_ timeline: Timeline, asOf: Timestamp, _ memory: Memory? = nil) -> RuleContext {
    RuleContext(timeline: timeline, alliance: alliance, families: TimelineBuilder.heardFamilies, asOf: asOf, memory: memory)
  }

  func evaluation(_ rules: [Rule], asOf day: String) async -> Evaluation {
    await Evaluator(RuleSet(rules: rules)).evaluation(on: context(asOf: day))
  }

  /// How a rule ends for one actor, or for the pair; the most telling of all subjects if no actor is named.
  func outcome(_ rule: Rule, asOf day: String, actor: Int? = nil, label: String? = nil) async -> Outcome {
    await evaluation([rule], asOf: day).outcome(actor: actor, label: label)
  }

  /// The days on which a rule fires for one actor, with the strength of each: `2026-03-02 warn`.
  func fired(_ rule: Rule, asOf day: String, actor: Int? = nil) -> [String] {
    rule.body.tracks(context(asOf: day)).filter { actor == nil || $0.subject.actor == actor }.flatMap { track in
      track.spells.flatMap { spell -> [String] in
        guard case .fired(let strength) = spell.state else { return [] }
        return (spell.days.lowerBound.number...spell.days.upperBound.number).map { "\(Day(number: $0)) \(strength.name)" }
      }
    }.sorted()
  }
}

extension Evaluation {
  func outcome(actor: Int? = nil, label: String? = nil) -> Outcome {
    outcomes.filter { (actor == nil || $0.subject.actor == actor) && (label == nil || $0.subject.label == label) }
      .map(\.outcome).max { ($0.rank, $0.strength?.rawValue ?? 0) < ($1.rank, $1.strength?.rawValue ?? 0) } ?? .quiet
  }
}

extension Outcome {
  var strength: Strength? { if case .fired(let strength) = self { strength } else { nil } }

  var reason: Reason.Kind? { if case .notEvaluable(let reason) = self { reason.kind } else { nil } }

  /// `fired warn`, `quiet`, `pending 2026-03-02`, `not_evaluable history`.
  var text: String {
    switch self {
    case .fired(let strength): "fired \(strength.name)"
    case .notEvaluable(let reason): "not_evaluable \(reason.kind.rawValue)"
    case .pending(let day): "pending \(day)"
    case .quiet: "quiet"
    }
  }
}

/// The day so many days after another.
func day(_ text: String, _ plus: Int) -> String { "\((Day(text) ?? Day(number: 0)) + plus)" }
