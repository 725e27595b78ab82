import Events
import Output
import Rules

/// A figure a week as a row of bars; weeks that could not be judged are hatched, and no bar of height zero.
struct WeekChart {
  let label: String
  let told: String
  let width: Int
  let unjudged: String
  let axis: String
  let bars: String
  let holidays: String

  /// Of one week in the picture.
  private static let step = 10.0
  private static let height = 30.0

  /// - Parameters:
  ///   - most: the figure of a bar of full height: the same for both directions of a pair.
  ///   - holidays: weeks without work of both; they are marked at the foot.
  ///   - told: what the bars say, in words.
  init(_ label: String, _ values: [Double?], weeks: [Day], most: Double, holidays: [Bool] = [], told: String) {
    self.label = label
    let off = holidays.count { $0 }
    self.told = off == 0 ? told : "\(told); \(counted(off, "week")) of holidays"
    self.holidays = WeekChart.areas(holidays, from: WeekChart.height - 4, height: 4)
    width = max(1, weeks.count) * Int(WeekChart.step)
    unjudged = WeekChart.areas(values.map { $0 == nil }, height: WeekChart.height)
    var (bars, axis) = (Path(), Path())
    for (index, value) in values.enumerated() {
      guard let value, value > 0, most > 0 else { continue }
      let height = max(1.5, min(1, value / most) * (WeekChart.height - 2))
      bars.rectangle(x: Double(index) * WeekChart.step + 1, y: WeekChart.height - height, width: WeekChart.step - 2, height: height)
    }
    for (index, week) in weeks.enumerated() where week.civil.day <= 7 {
      axis.stroke(x: Double(index) * WeekChart.step, from: 0, to: WeekChart.height)
    }
    self.bars = bars.text
    self.axis = axis.text
  }

  /// Runs of weeks as areas.
  static func areas(_ weeks: [Bool], from top: Double = 0, height: Double) -> String {
    var path = Path()
    var index = 0
    while index < weeks.count {
      guard weeks[index] else {
        index += 1
        continue
      }
      let end = weeks[index...].firstIndex(of: false) ?? weeks.count
      path.rectangle(x: Double(index) * step, y: top, width: Double(end - index) * step, height: height)
      index = end
    }
    return path.text
  }

  /// `last four weeks 12, 8, not judged, 6; usually 9, at most 34; 3 weeks not judged`.
  /// - Parameter unknown: what a week without a figure is.
  static func told(_ values: [Double?], unit: String, unknown: String = "not judged") -> String {
    let known = values.compactMap { $0 }.sorted()
    if known.isEmpty { return unknown }
    let recent = values.suffix(4).map { $0.map { decimal($0, 1) } ?? unknown }.joined(separator: ", ")
    let usual = "usually \(decimal(known[known.count / 2], 1)), at most \(decimal(known[known.count - 1], 1))\(unit)"
    let missing = values.count - known.count
    return ["last four weeks \(recent)", usual, missing == 0 ? "" : "\(counted(missing, "week")) \(unknown)"].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }
}
