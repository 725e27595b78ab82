import Events
import Output
import Setup

extension Calibration {
  /// What is expected of each rule, how that held, and what a budget asks for.
  func text(width: Int) -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = ([headline] + notQuiet).map { block($0) }
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
    lines += still.map { block($0) }
    lines += unestimated(width)
    lines += heldOutLines(width)
    if let budget { lines += [""] + budget.lines(width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func unestimated(_ width: Int) -> [String] {
    guard !unestimated.isEmpty else { return [] }
    return ["", "Not estimated from the own history:"]
      + unestimated.map { Wrapping.block("\($0.reason): \($0.rules.joined(separator: ", "))", head: "  - ", indent: 4, width: width) }
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
    guard !proposals.isEmpty else { return [block(headline)] }
    var lines = [block("\(headline) Proposed, the smallest changes of the loudest rules:")]
    lines += proposals.map {
      Wrapping.block(
        "\($0.rule): \($0.key) \($0.new) instead of \($0.old); \(decimal($0.after, 2)) a year instead of \(decimal($0.before, 2))",
        head: "  - ",
        indent: 4, width: width)
    }
    lines.append(block(outcome))
    guard let cost else { return lines }
    if !costs.isEmpty { lines.append("") }
    lines.append(block(costHeadline(cost)))
    lines += costs.map { Wrapping.block($0.words, head: "  \($0.day)  ", indent: 14, width: width) }
    if !costs.isEmpty, keepsWarnings(cost) { lines.append(block("Every marked event is warned of as early as before.")) }
    return lines
  }
}
