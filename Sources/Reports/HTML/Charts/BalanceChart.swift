import Events
import Output
import Rules

/// The balance of two poles over time, as a line within its band.
struct BalanceChart {
  let balance: String
  let told: String
  let upper: String
  let lower: String
  let usualPath: String
  let unjudged: String
  let line: String

  /// - Returns: `nil` where no window of these months says anything.
  init?(_ series: ParadoxSeries) {
    guard series.points.contains(where: { $0.value != nil }), series.poles.count > 1 else { return nil }
    let poles = series.poles.map(BalanceChart.shown)
    balance = "\(poles[0].prefix(1).uppercased())\(poles[0].dropFirst()) and \(poles[1])"
    upper = "more: \(poles[0])"
    lower = "more: \(poles[1])"
    let step = 300 / Double(series.points.count)
    func y(_ value: Double) -> Double { 42 - max(-1, min(1, value)) * 26 }
    var (usual, missing, line) = (Path(), Path(), Path())
    var isDrawing = false
    for (index, point) in series.points.enumerated() {
      let x = 10 + Double(index) * step
      guard let value = point.value, let band = point.band else {
        missing.rectangle(x: x, y: 16, width: step, height: 52)
        isDrawing = false
        continue
      }
      usual.rectangle(x: x, y: y(band.upperBound), width: step, height: y(band.lowerBound) - y(band.upperBound))
      // A run of one point is a dot: a line of no length with round ends.
      line.line(to: x + step / 2, y(value), begins: !isDrawing)
      if !isDrawing { line.line(to: x + step / 2, y(value), begins: false) }
      isDrawing = true
    }
    (usualPath, unjudged, self.line) = (usual.text, missing.text, line.text)
    told = BalanceChart.told(series.points)
  }

  private static func told(_ points: [ParadoxSeries.Point]) -> String {
    let judged = points.filter { $0.value != nil }
    let within = judged.count { point in point.value.flatMap { value in point.band.map { $0.contains(value) } } ?? false }
    var parts = ["within its band at \(within) of \(judged.count) looks, four weeks apart"]
    if let last = judged.last, let value = last.value, let band = last.band {
      let place = band.contains(value) ? "within" : "outside"
      parts.append(
        "last, on \(last.day), \(decimal(value, 2)), \(place) \(decimal(band.lowerBound, 2)) to \(decimal(band.upperBound, 2))")
    }
    if judged.count < points.count { parts.append("\(points.count - judged.count) could not be judged") }
    return parts.joined(separator: "; ")
  }

  /// `feeling_pole` as people read it.
  private static func shown(_ pole: String) -> String {
    pole.split(separator: "+").map { family in
      let words = family.split(separator: "_").joined(separator: " ")
      return words.hasSuffix(" pole") ? String(words.dropLast(5)) : words
    }.joined(separator: " or ")
  }
}
