import Harbinger
import Store

extension WeekFigure {
  /// What a night knows of the weeks behind it. A week that could not be judged has no figure.
  static func all(of course: Course) -> [WeekFigure] {
    var figures: [WeekFigure] = []
    func add(_ series: String, _ values: [Double?]) {
      figures += zip(course.weeks, values).compactMap { week, value in value.map { WeekFigure(week: week, series: series, value: $0) } }
    }
    for pair in course.pairs {
      for lane in pair.lanes {
        add("messages \(lane.from.id)>\(lane.to.id)", lane.messages.map { $0.map(Double.init) })
        add("reply hours \(lane.from.id)>\(lane.to.id)", lane.replyHours)
      }
      let both = pair.lanes.map(\.from.id).sorted().joined(separator: "+")
      add("meetings \(both)", pair.meetings.map { $0.map(Double.init) })
      // Without them a week of holidays would look like silence.
      if pair.holidays.contains(true) { add("holidays \(both)", pair.holidays.map { $0 ? 1 : 0 }) }
    }
    for signal in course.signals { add("signals \(signal.kind.rawValue)", signal.messages.map { $0.map(Double.init) }) }
    for source in course.sources {
      add("covered \(source.path)", source.weeks.map { $0 == .records ? 2 : $0 == .none ? 1 : 0 })
    }
    return figures
  }
}
