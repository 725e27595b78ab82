import Harbinger
import Events
import Intake
import Rules
import Setup
import YAML
import Output

/// Rules that can never fire on the data at hand, with the reason.
///
/// What the alliance's own override asks for is a warning in its place, because whoever wrote it can mend it; all other rules are told together, a line for each
/// reason: they may fire as the data grow.
struct Reach {
  private(set) var diagnostics: [Diagnostic] = []
  /// Ids of rules per reason.
  private var others: [String: [String]] = [:]
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
    if let found = lacking(rule) ?? judged(rule) { report(rule, found) }
  }

  /// Why a rule cannot fire.
  private struct Lack {
    var key: String
    /// With its figures.
    var reason: String
    /// What other rules may lack too.
    var sort: String
  }

  /// A line for each reason, with the rules that it keeps from firing.
  var notes: [String] {
    others.sorted { $0.key < $1.key }.map { sort, ids in
      "\(counted(ids.count, "rule")) can never fire on these data (\(sort)): \(ids.joined(separator: ", "))"
    }
  }

  private mutating func report(_ rule: Rule, _ lack: Lack) {
    mute.insert(rule.id)
    let place = rule.node[lack.key]?.place ?? rule.node["id"]?.place ?? .file
    guard !night.pack.override.path.isEmpty, place.path == night.pack.override.path else {
      others[lack.sort, default: []].append(rule.id)
      return
    }
    diagnostics.append(
      Diagnostic(
        path: rule.path, at: place, message: "'\(rule.id)' can never fire on these data: \(lack.reason)",
        help: "more data, or a change in override.yaml beside the alliance file", severity: .warning, code: .reach))
  }

  /// What the keys of a rule ask for and the alliance does not have: the key, and why.
  private func lacking(_ rule: Rule) -> Lack? {
    let alliance = night.intake.alliance
    let evaluation = night.evaluation
    let days = evaluation.lastDay - evaluation.firstDay + 1
    for key in ["stage", "stages"] {
      guard let node = rule.node[key] else { continue }
      let wanted = (node.items ?? [node]).compactMap(\.text).filter { LifeStage(rawValue: $0) != nil }
      let had = Set(alliance.stages.filter { $0.from <= evaluation.lastDay }.map(\.stage.rawValue))
      if !wanted.isEmpty, had.isDisjoint(with: wanted) {
        let stages = had.isEmpty ? "none given" : had.sorted().joined(separator: ", ")
        return Lack(
          key: key, reason: "the alliance was never \(wanted.joined(separator: " or ")) (stages: \(stages))", sort: Reason.Kind.stage.words)
      }
    }
    for key in ["topic", "topics"] {
      guard let node = rule.node[key] else { continue }
      let wanted = (node.items ?? [node]).compactMap(\.text)
      if !wanted.isEmpty, Set(wanted).isDisjoint(with: alliance.topics.map(\.id)) {
        let reason =
          alliance.topics.isEmpty ? "the alliance declares no topics" : "the alliance declares no topic \(Diagnostics.list(wanted))"
        return Lack(key: key, reason: reason, sort: reason)
      }
    }
    if let writers = rule.node["writers"]?.text.flatMap(Int.init), rule.node["strong_alone"]?.text != "on" {
      let most = evaluation.writers.max() ?? 0
      if writers > most {
        return Lack(
          key: "writers", reason: "it takes \(writers) writers, and no party has more than \(most) in the last 90 days",
          sort: Reason.Kind.writers.words)
      }
    }
    if rule.body.needsWholeWindow, let text = rule.node["window"]?.text, let span = try? TimeSpan(parsing: text),
      let window = span.days, window > days
    {
      return Lack(
        key: "window", reason: "its window is \(counted(window, "day")), the data cover \(days)", sort: Reason.Kind.history.words)
    }
    return nil
  }

  /// A rule that could be judged for nobody on the last day of the data, for reasons that more of the same data would not take away.
  private func judged(_ rule: Rule) -> Lack? {
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
    return Lack(key: keys[first.kind] ?? "id", reason: reasons.map(\.text).joined(separator: "; "), sort: first.kind.words)
  }

  /// A circle of which too few rules can fire.
  private mutating func circle(_ rule: Rule) {
    if rule.off?.holds(on: night.evaluation.lastDay) == true { return }
    let able = Set(rule.body.standsOn).subtracting(mute)
    let needed = rule.node["at_least"]?.text.flatMap(Int.init) ?? 3
    if able.count < needed {
      report(
        rule,
        Lack(
          key: "of", reason: "it takes \(needed) rules, and of those it names only \(counted(able.count, "rule")) can fire",
          sort: "too few of the rules that they are made of can fire"))
    }
  }
}
