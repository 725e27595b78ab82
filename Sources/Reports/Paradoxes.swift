import Setup
public import Rules
import Output

/// The paradoxes of an alliance over time, as a table to read and as figures to plot.
public struct Paradoxes: Sendable {
  /// One for each rule of kind `balance`.
  public let series: [ParadoxSeries]

  public init(_ series: [ParadoxSeries]) { self.series = series }

  /// `rule,day,stage,pole_a,pole_b,value,low,high,band`, a line a point.
  public var csv: String {
    var lines = ["rule,day,stage,pole_a,pole_b,value,low,high,band"]
    for one in series {
      lines += one.points.map { point in
        [
          one.rule, "\(point.day)", point.stage?.rawValue ?? "", decimal(point.a), decimal(point.b),
          point.value.map { decimal($0, 3) } ?? "",
          point.band.map { decimal($0.lowerBound, 3) } ?? "", point.band.map { decimal($0.upperBound, 3) } ?? "",
          point.value == nil ? "" : point.isOwnBand ? "own" : "first year",
        ].joined(separator: ",")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A small picture of each: the value as a mark between the two poles, the band as dots.
  public var text: String {
    let blocks = series.map { one -> String in
      var lines = ["\(one.title) (\(one.rule))", "  \(one.poles[0]) is to the right, \(one.poles[1]) to the left", ""]
      lines += one.points.map { point in
        let stage = (point.stage?.rawValue ?? "").padded(10)
        let figures = "\(decimal(point.a)) : \(decimal(point.b))".padded(11)
        guard let value = point.value, let band = point.band else { return "  \(point.day)  \(stage)  \(figures)  too little to tell" }
        return "  \(point.day)  \(stage)  \(figures)  \(Paradoxes.picture(value, band))  \(decimal(value, 2))"
      }
      return lines.joined(separator: "\n")
    }
    return blocks.isEmpty ? "there are no rules of kind balance\n" : blocks.joined(separator: "\n\n") + "\n"
  }

  /// From -1 to 1 in 31 places: dots within the band, a mark at the value.
  private static func picture(_ value: Double, _ band: ClosedRange<Double>) -> String {
    let mark = Int(((value + 1) * 15).rounded())
    return "["
      + (0...30).map { place in
        let here = Double(place) / 15 - 1
        return place == mark ? (band.contains(value) ? "o" : "#") : band.contains(here) ? "." : " "
      }.joined() + "]"
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
