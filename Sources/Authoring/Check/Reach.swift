import Harbinger
import Events
import Intake
import Rules
import Setup
import YAML
import Output

/// Rules that can never fire on the data at hand, each with the reason: a warning, because the data may grow.
struct Reach {
  private(set) var diagnostics: [Diagnostic] = []
  private let night: JudgedAlliance
  /// Ids of rules that cannot fire.
  private var mute: Set<String> = []

  init(_ night: JudgedAlliance) {
    self.night = night
    let rules = night.pack.rules.rules
    for rule in rules where rule.body.standsOn.isEmpty { look(rule) }
    for rule in rules where !rule.body.standsOn.isEmpty { circle(rule) }
  }

  private mutating func look(_ rule: Rule) {
    if let off = rule.off, off.holds(on: night.evaluation.lastDay) {
      mute.insert(rule.id)
      return
    }
    if let (key, reason) = lacking(rule) ?? judged(rule) { report(rule, key, reason) }
  }

  private mutating func report(_ rule: Rule, _ key: String, _ reason: String) {
    mute.insert(rule.id)
    let place = rule.node[key]?.place ?? rule.node["id"]?.place ?? .file
    diagnostics.append(
      Diagnostic(
        path: rule.path, at: place, message: "'\(rule.id)' can never fire on these data: \(reason)",
        help: "more data, or a change in override.yaml beside the alliance file", severity: .warning))
  }

  /// What the keys of a rule ask for and the alliance does not have: the key, and why.
  private func lacking(_ rule: Rule) -> (String, String)? {
    let alliance = night.intake.alliance
    let evaluation = night.evaluation
    let days = evaluation.lastDay - evaluation.firstDay + 1
    for key in ["stage", "stages"] {
      guard let node = rule.node[key] else { continue }
      let wanted = (node.items ?? [node]).compactMap(\.text).filter { LifeStage(rawValue: $0) != nil }
      let had = Set(alliance.stages.filter { $0.from <= evaluation.lastDay }.map(\.stage.rawValue))
      if !wanted.isEmpty, had.isDisjoint(with: wanted) {
        return (
          key,
          "the alliance was never \(wanted.joined(separator: " or ")) (stages: \(had.isEmpty ? "none given" : had.sorted().joined(separator: ", ")))"
        )
      }
    }
    for key in ["topic", "topics"] {
      guard let node = rule.node[key] else { continue }
      let wanted = (node.items ?? [node]).compactMap(\.text)
      if !wanted.isEmpty, Set(wanted).isDisjoint(with: alliance.topics.map(\.id)) {
        return (
          key, alliance.topics.isEmpty ? "the alliance declares no topics" : "the alliance declares no topic \(Diagnostics.list(wanted))"
        )
      }
    }
    if let writers = rule.node["writers"]?.text.flatMap(Int.init), rule.node["strong_alone"]?.text != "on" {
      let most = evaluation.writers.max() ?? 0
      if writers > most { return ("writers", "it takes \(writers) writers, and no party has more than \(most) in the last 90 days") }
    }
    if rule.body.needsWholeWindow, let text = rule.node["window"]?.text, let span = try? TimeSpan(parsing: text),
      let window = span.days, window > days
    {
      return ("window", "its window is \(counted(window, "day")), the data cover \(days)")
    }
    return nil
  }

  /// A rule that could be judged for nobody on the last day of the data, for reasons that more of the same data would not take away.
  private func judged(_ rule: Rule) -> (String, String)? {
    let outcomes = night.evaluation.outcomes.filter { $0.rule.id == rule.id }
    var reasons: [Reason] = []
    for outcome in outcomes {
      guard case .notEvaluable(let reason) = outcome.outcome, ![.stale, .coverage, .volume].contains(reason.kind) else { return nil }
      if !reasons.contains(where: { $0.kind == reason.kind }) { reasons.append(reason) }
    }
    guard let first = reasons.first else { return nil }
    let keys: [Reason.Kind: String] = [
      .history: rule.node["min_history"] == nil ? "history" : "min_history", .subject: rule.node["agreed"] == nil ? "same" : "agreed",
      .writers: "writers",
    ]
    return (keys[first.kind] ?? "id", reasons.map(\.text).joined(separator: "; "))
  }

  /// A circle of which too few rules can fire.
  private mutating func circle(_ rule: Rule) {
    if rule.off?.holds(on: night.evaluation.lastDay) == true { return }
    let able = Set(rule.body.standsOn).subtracting(mute)
    let needed = rule.node["at_least"]?.text.flatMap(Int.init) ?? 3
    if able.count < needed {
      report(rule, "of", "it takes \(needed) rules, and of those it names only \(counted(able.count, "rule")) can fire")
    }
  }
}
