import Harbinger
import Output
import Reports
import Trials

extension Route {
  /// What each rule raises by chance, and which thresholds would keep that within a budget.
  static let chance = Route.get("a/*/chance") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let (most, per) = (visit.request.text("most"), visit.request.text("per"))
    let budget: AlertBudget? = most.isEmpty ? nil : try AlertBudget("\(most)/\(per)")
    let page = ChancePage(try await desk.calibration(budget, of: reading), reading, most: most, per: per)
    return await visit.page("By chance", alliance: reading, here: "chance", page, by: ChancePage.template)
  }
}

/// How often the rules raise something by chance, and what would keep that within a budget.
struct ChancePage {
  let alliance: String
  let most: String
  let times: [ListPage.Choice]
  let summary: String
  let notQuiet: [String]
  let pairs: String
  let rows: [Row]
  let hasRows: Bool
  let still: [String]
  let unestimated: [Unestimated]
  let hasUnestimated: Bool
  let held: [Held]
  let budgets: [BudgetPart]

  /// What one rule raises.
  struct Row {
    let rule: String
    let title: String
    let alliance: String
    let severity: Int
    let warnings: Cell
    let watches: Cell
  }

  /// One rate: its figure, and the range that is plausible, drawn and in words.
  struct Cell {
    let figure: String
    let range: [Range]
    let simulated: [String]

    struct Range {
      let words: String
      let band: String
      let mark: String
    }

    /// - Parameter end: where the scale of all drawings ends.
    init(_ rate: YearlyRate?, simulated: Double?, end: Double) {
      figure = rate == nil ? "not estimated" : Calibration.figure(rate?.perYear)
      self.simulated = simulated.map { [Calibration.figure($0)] } ?? []
      range =
        rate.map { rate in
          let plausible = rate.range(in: 1)
          func x(_ value: Double) -> Int { Int((min(value, end) / end * 196).rounded()) }
          let (low, high) = (x(Double(plausible.lowerBound)), x(Double(plausible.upperBound)))
          return [
            Range(
              words: plausible.lowerBound == plausible.upperBound
                ? "\(plausible.lowerBound)" : "\(plausible.lowerBound) to \(plausible.upperBound)",
              band: "M\(low) 2h\(max(2, high - low))v8h-\(max(2, high - low))z", mark: "M\(x(rate.perYear)) 0h4v12h-4z")
          ]
        } ?? []
    }
  }

  /// Rules of which nothing is known, and why.
  struct Unestimated {
    let reason: String
    let rules: String
  }

  /// The stated rates, held against time from which they were not taken.
  struct Held {
    let sentence: String
    let lines: [Line]

    struct Line {
      let name: String
      let stated: String
      let expected: String
      let range: String
      let seen: Int
      let isPlausible: Bool
    }
  }

  /// What would keep it within a budget.
  struct BudgetPart {
    let summary: String
    let hasProposals: Bool
    let proposals: [Proposal]
    let outcome: [String]
    let costs: [Cost]
    let hasCosts: Bool

    struct Proposal {
      let rule: String
      let title: String
      let alliance: String
      let figure: String
      let old: String
      let new: String
      let before: String
      let after: String
    }

    struct Cost {
      let day: String
      let words: String
    }
  }

  init(_ found: Calibration, _ reading: Reading, most: String, per: String) {
    let id = reading.alliance.id
    func title(_ rule: String) -> String { reading.pack.rules[rule]?.title ?? rule }
    alliance = id
    self.most = most
    let time = per.isEmpty ? "quarter" : per
    times = ["month", "quarter", "year"].map { ListPage.Choice(value: $0, text: $0, isChosen: $0 == time) }
    summary = found.headline
    notQuiet = found.notQuiet
    pairs = counted(found.pairs, "pair")
    let loud = found.loud
    let end = max(1, Double(loud.flatMap { [$0.warn, $0.watch] }.compactMap { $0?.range(in: 1).upperBound }.max() ?? 1))
    rows = loud.map { row in
      Row(
        rule: row.rule, title: title(row.rule), alliance: id, severity: row.severity,
        warnings: Cell(row.warn, simulated: row.simulatedWarn, end: end), watches: Cell(row.watch, simulated: row.simulatedWatch, end: end))
    }
    hasRows = !rows.isEmpty
    still = found.still
    unestimated = found.unestimated.map { reason, rules in
      Unestimated(reason: reason, rules: rules.map { "\(title($0)) (\($0))" }.joined(separator: "; "))
    }
    hasUnestimated = !unestimated.isEmpty
    held = ChancePage.held(found, title)
    budgets =
      found.budget.map { budget in
        [
          BudgetPart(
            summary: budget.headline, hasProposals: !budget.proposals.isEmpty,
            proposals: budget.proposals.map {
              BudgetPart.Proposal(
                rule: $0.rule, title: title($0.rule), alliance: id, figure: $0.key.replacing(".", with: " ").replacing("_", with: " "),
                old: $0.old, new: $0.new, before: decimal($0.before, 2), after: decimal($0.after, 2))
            },
            outcome: budget.proposals.isEmpty
              ? []
              : [budget.outcome]
                + (budget.cost.map { cost in
                  [budget.costHeadline(cost)] + (budget.keepsWarnings(cost) ? ["Every marked event is warned of as early as before."] : [])
                } ?? []),
            costs: budget.costs.map { BudgetPart.Cost(day: "\($0.day)", words: $0.words) }, hasCosts: !budget.costs.isEmpty)
        ]
      } ?? []
  }

  private static func held(_ found: Calibration, _ title: (String) -> String) -> [Held] {
    guard let held = found.heldOut else { return [] }
    let lines = ([held.all] + held.rules).map { line in
      let range = line.stated.range(in: line.years)
      return Held.Line(
        name: line.rule.isEmpty ? "All rules together" : title(line.rule), stated: decimal(line.stated.perYear, 2),
        expected: decimal(line.stated.expected(in: line.years), 2),
        range: range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)",
        seen: line.seen, isPlausible: line.isPlausible)
    }
    return [
      Held(
        sentence:
          "The rates of the first \(held.fitted) quiet weeks, held against what the \(held.weeks) from \(held.from) on raised, warnings and watches together.",
        lines: lines)
    ]
  }
}
