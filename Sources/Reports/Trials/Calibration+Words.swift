package import Events
import Output
import Setup

extension Calibration {
  /// What was shuffled, and what it comes to.
  package var headline: String {
    guard let span = quiet.span else { return "\(alliance): no source reaches over most of the time, so nothing can be shuffled." }
    let time = "\(alliance), \(counted(quiet.weeks, "quiet week")) from \(span.lowerBound) to \(span.upperBound)"
    guard histories > 0 else { return "\(time): too few to be shuffled." }
    let sum =
      told.map {
        "\(decimal($0.perYear, 2)) alerts of severity 3 or higher are expected in a year by chance, plausible \(YearlyRate.words($0.range(in: 1)))"
      }
      ?? "no rule can be estimated"
    return "\(time), laid in \(counted(histories, "random order")) of a year each: \(sum)."
  }

  /// What of the time was not quiet, and what was left out, a sentence or two each.
  package var notQuiet: [String] {
    var sentences: [String] = []
    if !quiet.lost.isEmpty {
      let lost = quiet.lost.map { "\($0.reason) (\(counted($0.days, "day")))" }.joined(separator: "; ")
      let rest =
        quiet.lost.contains { $0.isAlert } ? " Whether these alerts were right nobody knows here: what is expected comes beside them." : ""
      sentences.append("Not quiet: \(lost).\(rest)")
    }
    if quiet.leftOut > 0 {
      sentences.append(
        "\(counted(quiet.leftOut, "conversation")) went on into other time, and \(quiet.leftOut == 1 ? "was" : "were") left out.")
    }
    return sentences
  }

  /// The rules that raise anything by chance, in the own history or as simulated.
  package var loud: [Row] {
    rows.filter {
      ($0.warn?.perYear ?? 0) + ($0.watch?.perYear ?? 0) > 0 || ($0.simulatedWarn ?? 0) + ($0.simulatedWatch ?? 0) >= 0.005
    }
  }

  /// How many of the others could be judged, in one sentence; none if there are none.
  package var still: [String] {
    let count = rows.count { $0.warn != nil } - loud.count { $0.warn != nil }
    return count > 0 ? ["\(counted(count, "further rule")) raised nothing on any shuffled history."] : []
  }

  /// The rules of which nothing is known from the own history, by why: the commonest reason first.
  package var unestimated: [(reason: String, rules: [String])] {
    Dictionary(grouping: rows.filter { $0.warn == nil }, by: \.reason).sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { ($0.key, $0.value.map(\.rule).sorted()) }
  }

  /// A rate without its range.
  package static func figure(_ rate: Double?) -> String { rate.map { decimal($0, $0 < 0.095 ? 2 : 1) } ?? "-" }
}

extension Calibration.Budget {
  /// What is allowed, what is expected and, where nothing is proposed, why not.
  package var headline: String {
    let head =
      "Budget \(text) (\(decimal(perYear, 2)) a year): \(decimal(now, 2)) alerts of severity 3 or higher are expected, those as simulated that the own history does not tell of."
    guard proposals.isEmpty else { return head }
    return head
      + (now > perYear
        ? " No threshold of a rule that the own history tells of would change that." : " That keeps it; nothing is proposed.")
  }

  /// What is expected with all that is proposed.
  package var outcome: String {
    then > perYear
      ? "With that \(decimal(then, 2)) are expected: more than allowed, and no further step is known."
      : "With that \(decimal(then, 2)) are expected."
  }

  /// What it would have cost, in one sentence.
  package func costHeadline(_ cost: Comparison) -> String {
    let nights = "over the nights from \(cost.old.days.lowerBound) to \(cost.old.days.upperBound)"
    if cost.removed.isEmpty, cost.moved.isEmpty { return "It costs nothing \(nights): all that was told would be told alike." }
    return
      "What it costs \(nights): \(cost.removed.count) of \(counted(cost.old.told.count, "alert")) would no longer be told, \(cost.moved.count) otherwise\(cost.added.isEmpty ? "" : ", \(cost.added.count) besides")."
  }

  /// What would no longer be told, or otherwise, and what warning would be lost, each with its day.
  package var costs: [(day: Day, words: String)] {
    guard let cost, !(cost.removed.isEmpty && cost.moved.isEmpty) else { return [] }
    let removed = cost.removed.map { one in
      let said = Comparison.said(one.verdicts)
      return (one.told.first, "no longer: \(one.told.title)\(one.told.between)\(said.isEmpty ? "" : " (said of it: \(said))")")
    }
    let moved = cost.moved.map { one in (one.old.first, "\(one.new.title)\(one.new.between): \(one.what.joined(separator: ", "))") }
    let leads = cost.leads.map { lead in
      let then = lead.new.map { "warned of \(counted($0, "day")) before instead of" } ?? "no longer warned of, instead of"
      return (lead.event.day, "the marked \(lead.event.what.rawValue) would be \(then) \(counted(lead.old ?? 0, "day")) before")
    }
    return removed + moved + leads
  }

  /// Whether marked events are warned of as early as before; not so where there are none.
  package func keepsWarnings(_ cost: Comparison) -> Bool {
    cost.leads.isEmpty && cost.old.marked.contains { $0.event.what.isHarm }
  }
}
