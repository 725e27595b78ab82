import Events
import Output

extension Shift {
  /// What the newest week-end shows, clause by clause.
  func clauses(_ newest: Result<Reading, NotJudged>, run: Int, _ context: RuleContext) -> [Clause] {
    switch newest {
    case .failure(let missing): return [Clause("enough data to compare with", found: missing.reason.text, met: false)]
    case .success(let reading):
      let found = (["\(decimal(reading.observed, 2)) where \(reading.usual) is usual"] + reading.limits).joined(separator: "; ")
      return [
        Clause(
          "\(measure.name(in: context)) in \(window) days \(bound) the usual", found: found,
          met: reading.isFar),
        Clause(
          "rarer than \(rarity.first.map { "1 in \(decimal(1 / $0.value))" } ?? "") by chance",
          found: reading.probability < 1 ? "1 in \(decimal((1 / max(reading.probability, 1e-6)).rounded()))" : "not rare",
          met: reading.strength != nil),
        Clause("at \(weeks) week-ends in a row", found: "\(run)", met: run >= weeks),
      ]
    }
  }

  func detail(_ episode: Episode, subject: Subject, _ quantity: Quantity, first: Day, all: Whole, in context: RuleContext) -> Detail {
    let end = episode.days.upperBound
    let weekEnd = Weekly<Reading>.weekEnd(of: end)
    let found = try? reading(quantity, at: weekEnd, first: first, all: all).get()
    let observed = found.map { decimal($0.observed, measure.measure?.scale == .difference ? 2 : 1) } ?? "?"
    let change = direction == .up ? "rose" : "fell"
    let name = measure.name(in: context)
    var detail = Detail(
      sentence:
        "\(name.prefix(1).uppercased() + name.dropFirst()) \(context.whose(subject)) \(change) to \(observed)\(measure.measure?.suffix ?? "") in the \(window) days up to \(weekEnd); usual: \(found?.usual ?? "unknown").",
      usual: found?.usual ?? "",
      threshold: ([
        "\(bound) the usual, and rarer by chance than \(thresholds(rarity.map { "1 in \(decimal(1 / $0))" })), at \(weeks) week-ends in a row"
      ]
        + (found?.limits ?? [])).joined(separator: "; "),
      evidence: recent(subject, through: weekEnd, in: context), weight: min(1, max(0.5, found?.volume ?? 0.5)),
      weightReason: "volume / twice its minimum = \(decimal(found?.volume ?? 0)), at least 0.5, at most 1", lastHeld: end, holds: true,
      closes: "\(name) back within the usual range")
    detail.band = found.map {
      Band(value: $0.observed, low: $0.range.lowerBound, high: $0.range.upperBound, unit: measure.measure?.unit ?? "")
    }
    return detail
  }

  /// The newest events behind the measure: pointers for the reader, not proof.
  private func recent(_ subject: Subject, through day: Day, in context: RuleContext) -> [Evidence] {
    guard let pair = subject.pair, let contact = context.contacts[pair] else { return [] }
    return contact.days.filter { $0.day <= day && $0.day > day - window }.suffix(3).map { Evidence(event: $0.event, role: "contact") }
  }
}
