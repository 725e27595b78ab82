import Output
import Rules

/// "7 where 1 to 4 are usual" on a scale: the usual range as a band, the figure as a mark.
struct BandChart {
  let told: String
  let value: String
  let usualPath: String
  let valuePath: String
  let valueX: String
  let valueAnchor: String
  let usualX: String
  let usualText: String
  let usualAnchor: String

  /// Where the scale begins and ends in the picture.
  private static let (left, right) = (10.0, 310.0)

  init(_ band: Band) {
    let isBelowZero = min(band.low, band.value) < 0
    let bottom = isBelowZero ? min(-1, band.low, band.value) : 0
    let top = isBelowZero ? max(1, band.high, band.value) : max(band.high, band.value) * 1.15
    func x(_ value: Double) -> Double {
      top > bottom ? BandChart.left + (value - bottom) / (top - bottom) * (BandChart.right - BandChart.left) : BandChart.left
    }
    func anchor(_ x: Double) -> String { x < 90 ? "start" : x > 230 ? "end" : "middle" }
    let digits = abs(band.value) < 3 && max(abs(band.low), abs(band.high)) < 3 ? 2 : 1
    let unit = band.unit.isEmpty ? "" : " \(band.unit)"
    let range =
      decimal(band.low, digits) == decimal(band.high, digits)
      ? decimal(band.low, digits) : "\(decimal(band.low, digits)) to \(decimal(band.high, digits))"
    value = decimal(band.value, digits) + unit
    usualText = "\(range) usual"
    told = "\(value), where \(range) \(band.low == band.high && band.low == 1 ? "is" : "are") usual"
    var usual = Path()
    usual.rectangle(x: x(band.low), y: 18, width: max(3, x(band.high) - x(band.low)), height: 16)
    usualPath = usual.text
    var mark = Path()
    mark.rectangle(x: x(band.value) - 2, y: 16, width: 4, height: 20)
    valuePath = mark.text
    valueX = decimal(x(band.value))
    valueAnchor = anchor(x(band.value))
    let middle = (x(band.low) + x(band.high)) / 2
    usualX = decimal(middle)
    usualAnchor = anchor(middle)
  }
}
