import Events

/// How long something lasted on an axis that several share, with marks for what happened beside it.
struct SpanChart {
  let label: String
  let told: String
  let axis: String
  let span: String
  let tellings: String
  let events: String

  /// - Parameters:
  ///   - span: from its first day to its last.
  ///   - tellings: days on which people were told.
  ///   - events: days of what it is compared with.
  ///   - days: the whole axis.
  init(_ label: String, _ span: ClosedRange<Day>?, tellings: [Day] = [], events: [Day], days: ClosedRange<Day>, told: String) {
    (self.label, self.told) = (label, told)
    let length = Double(max(1, days.upperBound - days.lowerBound))
    func x(_ day: Day) -> Double { 6 + Double(min(max(day, days.lowerBound), days.upperBound) - days.lowerBound) / length * 988 }
    var (axis, bar, ticks, marks) = (Path(), Path(), Path(), Path())
    for number in days.lowerBound.number...days.upperBound.number where Day(number: number).civil.day == 1 {
      axis.stroke(x: x(Day(number: number)), from: 0, to: 26)
    }
    if let span { bar.rectangle(x: x(span.lowerBound), y: 9, width: max(6, x(span.upperBound) - x(span.lowerBound)), height: 8) }
    for day in tellings { ticks.stroke(x: x(day), from: 3, to: 23) }
    for day in events where days.contains(day) { marks.stroke(x: x(day), from: 0, to: 26) }
    (self.axis, self.span, self.tellings, self.events) = (axis.text, bar.text, ticks.text, marks.text)
  }
}
