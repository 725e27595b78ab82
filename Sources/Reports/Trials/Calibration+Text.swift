import Events
import Output
import Setup

extension Calibration {
  /// What is expected of each rule, how that held, and what a budget asks for.
  func text(width: Int) -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = [block(headline)]
    if !quiet.lost.isEmpty {
      let lost = quiet.lost.map { "\($0.reason) (\(counted($0.days, "day")))" }.joined(separator: "; ")
      let rest =
        quiet.lost.contains { $0.isAlert } ? " Whether these alerts were right nobody knows here: what is expected comes beside them." : ""
      lines.append(block("Not quiet: \(lost).\(rest)"))
    }
    if quiet.leftOut > 0 {
      lines.append(
        block("\(counted(quiet.leftOut, "conversation")) went on into other time, and \(quiet.leftOut == 1 ? "was" : "were") left out."))
    }
    let loud = rows.filter {
      ($0.warn?.perYear ?? 0) + ($0.watch?.perYear ?? 0) > 0 || ($0.simulatedWarn ?? 0) + ($0.simulatedWatch ?? 0) >= 0.005
    }
    if !loud.isEmpty {
      lines += ["", "                                  warn or more, a year    watches, a year"]
      lines += ["rule                      severity   own history  simulated   own  simulated"]
      lines += loud.map { row in
        Wrapping.column(row.rule, 31) + Wrapping.column("\(row.severity)", 3, right: true)
          + Wrapping.column(row.warn?.figures ?? "-", 14, right: true)
          + Wrapping.column(Calibration.figure(row.simulatedWarn), 11, right: true)
          + Wrapping.column(Calibration.figure(row.watch?.perYear), 6, right: true)
          + Wrapping.column(Calibration.figure(row.simulatedWatch), 11, right: true)
      }
      lines += [
        "",
        block(
          "In brackets: between which counts 95 of 100 years lie, as far as so little time can tell. Simulated: invented alliances in which nothing is wrong, \(counted(pairs, "pair")) of parties. -: not estimated."
        ),
      ]
    }
    let still = rows.filter { $0.warn != nil }.count - loud.filter { $0.warn != nil }.count
    if still > 0 { lines.append(block("\(counted(still, "further rule")) raised nothing on any shuffled history.")) }
    lines += unestimated(width)
    lines += heldOutLines(width)
    if let budget { lines += [""] + budget.lines(width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was shuffled, and what it comes to.
  var headline: String {
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

  /// The rules of which nothing is known from the own history, by why.
  private func unestimated(_ width: Int) -> [String] {
    let without = rows.filter { $0.warn == nil }
    guard !without.isEmpty else { return [] }
    let reasons = Dictionary(grouping: without, by: \.reason).sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return ["", "Not estimated from the own history:"]
      + reasons.map { reason, rows in
        Wrapping.block("\(reason): \(rows.map(\.rule).sorted().joined(separator: ", "))", head: "  - ", indent: 4, width: width)
      }
  }

  private func heldOutLines(_ width: Int) -> [String] {
    guard let heldOut else {
      return whyNotHeldOut.isEmpty ? [] : ["", Wrapping.block("Held out: nothing (\(whyNotHeldOut)).", indent: 0, width: width)]
    }
    let head =
      "Held out: stated from the first \(heldOut.fitted) quiet weeks, held against what the \(heldOut.weeks) from \(heldOut.from) on raised. Episodes of any strength:"
    return [
      "", Wrapping.block(head, indent: 0, width: width),
      Wrapping.block("all rules: \(heldOut.all.words)", head: "  - ", indent: 4, width: width),
    ]
      + heldOut.rules.map { Wrapping.block("\($0.rule): \($0.words)", head: "  - ", indent: 4, width: width) }
  }

  /// A rate without its range.
  private static func figure(_ rate: Double?) -> String { rate.map { decimal($0, $0 < 0.095 ? 2 : 1) } ?? "-" }
}

extension Calibration.HeldOut.Line {
  /// `stated 0.8 a year, seen 1 in 0.5 years (0.4 expected, 0-3 plausible)`.
  var words: String {
    let range = stated.range(in: years)
    let expected = "\(decimal(stated.expected(in: years), 2)) expected, \(YearlyRate.words(range)) plausible"
    return "stated \(decimal(stated.perYear, 2)) a year, seen \(seen) in \(decimal(years, 2)) years (\(expected))"
      + (isPlausible ? "" : ": not as stated")
  }
}

extension Calibration.Budget {
  /// What is proposed, and what it would have cost.
  func lines(_ width: Int) -> [String] {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    let head =
      "Budget \(text) (\(decimal(perYear, 2)) a year): \(decimal(now, 2)) alerts of severity 3 or higher are expected, those as simulated that the own history does not tell of."
    guard !proposals.isEmpty else {
      return [
        block(
          head
            + (now > perYear
              ? " No threshold of a rule that the own history tells of would change that." : " That keeps it; nothing is proposed."))
      ]
    }
    var lines = [block("\(head) Proposed, the smallest changes of the loudest rules:")]
    lines += proposals.map {
      Wrapping.block(
        "\($0.rule): \($0.key) \($0.new) instead of \($0.old); \(decimal($0.after, 2)) a year instead of \(decimal($0.before, 2))",
        head: "  - ",
        indent: 4, width: width)
    }
    lines.append(
      block(
        then > perYear
          ? "With that \(decimal(then, 2)) are expected: more than allowed, and no further step is known."
          : "With that \(decimal(then, 2)) are expected."
      ))
    guard let cost else { return lines }
    let nights = "over the nights from \(cost.old.days.lowerBound) to \(cost.old.days.upperBound)"
    if cost.removed.isEmpty, cost.moved.isEmpty {
      return lines + [block("It costs nothing \(nights): all that was told would be told alike.")]
    }
    lines += [
      "",
      block(
        "What it costs \(nights): \(cost.removed.count) of \(counted(cost.old.told.count, "alert")) would no longer be told, \(cost.moved.count) otherwise\(cost.added.isEmpty ? "" : ", \(cost.added.count) besides")."
      ),
    ]
    lines += cost.removed.map { one in
      let said = Comparison.said(one.verdicts)
      return Wrapping.block(
        "no longer: \(one.told.title)\(one.told.between)\(said.isEmpty ? "" : " (said of it: \(said))")", head: "  \(one.told.first)  ",
        indent: 14, width: width)
    }
    lines += cost.moved.map { one in
      Wrapping.block(
        "\(one.new.title)\(one.new.between): \(one.what.joined(separator: ", "))", head: "  \(one.old.first)  ", indent: 14, width: width)
    }
    lines += cost.leads.map { lead in
      let then = lead.new.map { "warned of \(counted($0, "day")) before instead of" } ?? "no longer warned of, instead of"
      return Wrapping.block(
        "the marked \(lead.event.what.rawValue) would be \(then) \(counted(lead.old ?? 0, "day")) before", head: "  \(lead.event.day)  ",
        indent: 14,
        width: width)
    }
    if cost.leads.isEmpty, cost.old.marked.contains(where: { $0.event.what.isHarm }) {
      lines.append(block("Every marked event is warned of as early as before."))
    }
    return lines
  }
}
