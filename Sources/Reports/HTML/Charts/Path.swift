import Output

/// The path of an SVG: figures alone, so that nothing that was read can stand in it.
struct Path {
  private(set) var text = ""

  /// A bar or a cell.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    guard width > 0, height > 0 else { return }
    text += "M\(decimal(x)) \(decimal(y))h\(decimal(width))v\(decimal(height))h-\(decimal(width))z"
  }

  /// A line that goes straight down.
  mutating func stroke(x: Double, from top: Double, to bottom: Double) { text += "M\(decimal(x)) \(decimal(top))V\(decimal(bottom))" }

  /// A line from left to right.
  mutating func span(from left: Double, to right: Double, y: Double) { text += "M\(decimal(left)) \(decimal(y))H\(decimal(right))" }

  /// A line to a point; the first of a run only begins it.
  mutating func line(to x: Double, _ y: Double, begins: Bool) { text += "\(begins ? "M" : "L")\(decimal(x)) \(decimal(y))" }
}
