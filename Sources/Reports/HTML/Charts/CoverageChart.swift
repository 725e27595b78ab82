import Events
import Output
import Rules

/// A row of a calendar: what one source covers, week by week.
struct CoverageChart {
  let label: String
  let told: String
  let width: Int
  let unjudged: String
  let calm: String
  let full: String

  init(_ source: SourceCourse) {
    label = source.path
    width = max(1, source.weeks.count) * 10
    unjudged = WeekChart.areas(source.weeks.map { $0 == .uncovered || $0 == .hole }, height: 12)
    var (calm, full) = (Path(), Path())
    for (index, week) in source.weeks.enumerated() {
      let x = Double(index) * 10
      if week == .records { full.rectangle(x: x + 1, y: 0, width: 8, height: 12) }
      if week == .none { calm.rectangle(x: x + 1, y: 1, width: 8, height: 10) }
    }
    (self.calm, self.full) = (calm.text, full.text)
    func count(_ kind: SourceCourse.Week) -> Int { source.weeks.count { $0 == kind } }
    let records = count(.records)
    let covered = source.covered.map { "covered from \($0.lowerBound) to \($0.upperBound)" } ?? (records == 0 ? "no records" : "")
    let parts = [
      covered, "\(counted(records, "week")) with records", count(.none) > 0 ? "\(count(.none)) without" : "",
      count(.uncovered) > 0 ? "\(count(.uncovered)) not covered" : "",
      count(.hole) > 0 ? "\(count(.hole)) in which nothing was recorded while other sources went on" : "",
    ]
    told = parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
