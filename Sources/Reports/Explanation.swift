public import Alerts
public import Events
import Output
public import Rules

/// The arithmetic and the evidence of an alert, and why a rule stayed quiet, in words.
public enum Explanation {
  /// Everything that led to an alert.
  public static func text(_ alert: Alert, width: Int) -> String {
    func block(_ text: String, _ indent: Int = 2) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = [
      block("\(alert.title) (\(alert.id))", 0), "", block(alert.sentence), "",
      block("Rule \(alert.rule), kind \(alert.kind), severity \(alert.severity), strength \(alert.strength.name)."),
      block(
        alert.isOpen
          ? "Open since \(alert.since), held last on \(alert.last)." : "From \(alert.since) to \(alert.last); it no longer fires."),
      block("Needed to fire: \(alert.threshold)."),
    ]
    if let hidden = alert.hiddenBy {
      let until = hidden.until.map { ", until \($0)" } ?? ""
      lines.append(block("Not listed: \(hidden.kind.rawValue) of \(hidden.place)\(until) (\(hidden.reason); by \(hidden.by))."))
    }
    if !alert.usual.isEmpty { lines.append(block("Usual: \(alert.usual).")) }
    lines += ["", "Points: \(Wrapping.points(alert.score.points)) = the product of"]
    lines += alert.score.factors.map { factor in
      Wrapping.block(
        factor.reason, head: "  \(Wrapping.column(factor.name, 14))\(Wrapping.column(decimal(factor.value, 3), 8))", indent: 24,
        width: width)
    }
    if !alert.folded.isEmpty {
      let others = alert.folded.contains { $0.parties != alert.parties }
      lines += [
        "",
        alert.isCircle
          ? "Made of, in the order in which they began:"
          : others ? "The same evidence concerns other pairs too:" : "The same evidence also shows:",
      ]
      lines += alert.folded.sorted { ($0.since, $0.rule) < ($1.since, $1.rule) }.map { member in
        let side = member.parties.first { $0.role == .actor }?.name ?? "both"
        return Wrapping.block("\(side): \(member.sentence)", head: "  \(member.since)  ", indent: 14, width: width)
      }
    }
    lines += ["", "Evidence (to read one: harbinger show \(alert.id) NUMBER ALLIANCE):"] + evidence(alert, width: width)
    if !alert.closes.isEmpty { lines += ["", block("What would have prevented it, or closes it: \(alert.closes).", 0)] }
    lines += ["", block("Ask both: \(alert.ask)", 0)]
    lines += [
      "", block("Looks the same and is harmless: \(alert.falsePositives.joined(separator: "; ")).", 0),
      block("Cannot be seen: \(alert.blindSpots.joined(separator: "; ")).", 0),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func evidence(_ alert: Alert, width: Int) -> [String] {
    if alert.evidence.isEmpty { return ["  (figures of the sources; no single message)"] }
    return alert.evidence.enumerated().flatMap { index, item -> [String] in
      let number = String(index + 1)
      let head =
        "\(String(repeating: " ", count: max(0, 3 - number.count)))\(number). \(item.day)  \(Wrapping.column(item.party.isEmpty ? "-" : item.party + " ", 12))"
      guard item.isShared else {
        return [Wrapping.block("\(item.kind), \(item.role): internal to one side, counted only", head: head, indent: 29, width: width)]
      }
      let phrase = item.phrase.isEmpty ? "" : ", heard: \(shortened(item.phrase))"
      var lines = [
        Wrapping.block("\(item.kind), \(item.role)\(phrase)", head: head, indent: 29, width: width),
        Wrapping.block(item.place, indent: 29, width: width),
        String(repeating: " ", count: 29) + "\(Wrapping.line(item.source)) at byte \(item.offset)",
      ]
      if !item.quote.isEmpty { lines.append(Wrapping.block("\"\(item.quote)\"", indent: 29, width: width)) }
      return lines
    }
  }

  /// A phrase with many alternatives, cut where a line ends.
  private static func shortened(_ phrase: String) -> String { phrase.count > 48 ? phrase.prefix(45) + "..." : phrase }

  /// Why a rule did not fire, per subject and clause.
  /// - Parameter parties: of the alliance, in the order in which subjects count them.
  public static func whyNot(_ rule: Rule, _ evaluation: Evaluation, parties: [Party], width: Int) -> String {
    let outcomes = evaluation.outcomes.filter { $0.rule.id == rule.id }
    var lines = [Wrapping.block("\(rule.title) (\(rule.id))", indent: 0, width: width), "As of \(evaluation.lastDay)."]
    for item in outcomes.sorted(by: { $0.subject < $1.subject }) {
      let who = name(item.subject, parties)
      lines += ["", Wrapping.block("\(who.isEmpty ? "the alliance" : who): \(verdict(item.outcome))", indent: 0, width: width)]
      // What was open a little while ago stands in the report too, while the conditions below speak of today.
      for closed in evaluation.findings where closed.rule.id == rule.id && closed.subject == item.subject && !closed.isOpen {
        lines.append(
          Wrapping.block(
            "it fired from \(closed.days.lowerBound) to \(closed.days.upperBound) (\(closed.strength.name)); today:", indent: 2,
            width: width))
      }
      lines += item.clauses.map { clause in
        Wrapping.block("\(clause.condition): \(clause.found)", head: clause.met ? "  [met]     " : "  [not met] ", indent: 12, width: width)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func name(_ subject: Subject, _ parties: [Party]) -> String {
    if let actor = subject.actor { return parties[actor].name + (subject.toward.map { " towards \(parties[$0].name)" } ?? "") }
    let pair = subject.pair.map { "\(parties[$0.first].name) and \(parties[$0.second].name)" } ?? ""
    return [pair, subject.label].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func verdict(_ outcome: Outcome) -> String {
    switch outcome {
    case .fired(let strength): "fired, \(strength.name)"
    case .notEvaluable(let reason): "could not be judged (\(reason.kind.rawValue)): \(reason.text)"
    case .pending(let day): "waiting: a deadline ends on \(day)"
    case .quiet: "quiet"
    }
  }
}
