import Events
import Setup

extension Balance {
  /// Days from one point of a series to the next, and the fewest that must lie behind the first.
  private static let step = 28

  /// How the balance stood every four weeks, each time over the whole window, back from the last covered day.
  func points(in context: RuleContext) -> [ParadoxSeries.Point] {
    guard let first = context.coverage.firstDay(for: nil), let covered = context.coverage.lastDay(for: nil) else { return [] }
    let figures = figures(in: context)
    var points: [ParadoxSeries.Point] = []
    var day = min(covered, context.lastDay)
    while day >= first + (min(window, Balance.step) - 1) {
      var point = ParadoxSeries.Point(
        day: day, stage: context.alliance.stage(on: day), a: figures.a.sum(after: day - window, through: day),
        b: figures.b.sum(after: day - window, through: day), isOwnBand: false)
      if case .success(let reading) = reading(figures, at: day, first: first) {
        point.value = reading.value
        point.isOwnBand = reading.isOwn
        let width = band.first?.value ?? 0.35
        point.band = reading.isOwn ? max(-1, reading.centre - width)...min(1, reading.centre + width) : startBand
      }
      points.append(point)
      day = day - Balance.step
    }
    return points.reversed()
  }
}
