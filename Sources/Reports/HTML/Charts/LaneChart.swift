import Alerts
import Events
import Output

/// What happened, a row a party, on one axis of time.
///
/// Each row is a picture of its own with the same axis, so that no side lies above the other in one.
struct LaneChart {
  let caption: String
  let rows: [Row]
  let first: String
  let last: String

  /// One party's lane.
  struct Row {
    let label: String
    let told: String
    let axis: String
    let marks: String
    let height: Int
    let isTall: Bool
  }

  /// Something to be drawn, on one day or over several.
  struct Mark {
    var party: String
    var days: ClosedRange<Day>
    /// Which step it is of how many: spans lie one below the other, in every lane at the same height.
    var step = 0
    var steps = 1
  }

  /// - Parameters:
  ///   - lanes: ids and names of the parties, in the order in which they are drawn.
  ///   - noun: what one mark is.
  ///   - isSpan: whether marks last, and lie one below the other.
  init?(_ marks: [Mark], lanes: [(id: String, name: String)], days: ClosedRange<Day>, noun: (one: String, many: String), isSpan: Bool) {
    guard !marks.isEmpty else { return nil }
    let all = marks.reduce(days) { min($0.lowerBound, $1.days.lowerBound)...max($0.upperBound, $1.days.upperBound) }
    let length = Double(max(1, all.upperBound - all.lowerBound))
    func x(_ day: Day) -> Double { 12 + Double(day - all.lowerBound) / length * 976 }
    caption = "\(isSpan ? "How long each lasted" : "When it was seen"), a row for each side"
    (first, last) = ("\(all.lowerBound)", "\(all.upperBound)")
    let height = isSpan ? 44 : 26
    let known = Set(lanes.map(\.id))
    let others = marks.contains { !known.contains($0.party) } ? [(id: "", name: "both, or of no one side")] : []
    rows = (lanes + others).map { lane in
      let own = marks.filter { lane.id.isEmpty ? !known.contains($0.party) : $0.party == lane.id }
      var path = Path()
      for mark in own {
        if isSpan {
          let step = Double(height - 12) / Double(max(1, mark.steps - 1))
          path.span(
            from: x(mark.days.lowerBound), to: max(x(mark.days.upperBound), x(mark.days.lowerBound) + 6), y: 6 + Double(mark.step) * step)
        } else {
          path.stroke(x: x(mark.days.lowerBound), from: 4, to: Double(height) - 4)
        }
      }
      var axis = Path()
      for number in all.lowerBound.number...all.upperBound.number where Day(number: number).civil.day == 1 {
        axis.stroke(x: x(Day(number: number)), from: 0, to: Double(height))
      }
      return Row(
        label: lane.name, told: "\(lane.name): \(LaneChart.told(own, noun, isSpan))", axis: axis.text, marks: path.text, height: height,
        isTall: isSpan)
    }
  }

  private static func told(_ marks: [Mark], _ noun: (one: String, many: String), _ isSpan: Bool) -> String {
    if marks.isEmpty { return "nothing" }
    let days = marks.map { isSpan ? "\($0.days.lowerBound) to \($0.days.upperBound)" : "\($0.days.lowerBound)" }
    let shown = days.prefix(12).joined(separator: ", ")
    return "\(counted(marks.count, noun.one, noun.many)): \(shown)\(days.count > 12 ? " and \(days.count - 12) more" : "")"
  }
}
