/// A number without needless decimals: `2`, `1.5`.
package func decimal(_ value: Double) -> String {
  let rounded = (value * 100).rounded() / 100
  if rounded == rounded.rounded(), abs(rounded) < 1e15 { return "\(Int64(rounded))" }
  return "\(rounded)"
}

/// A number with at most so many decimals.
package func decimal(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  return decimal((value * scale).rounded() / scale)
}

/// `1 message`, `3 messages`.
package func counted(_ count: Int, _ noun: String) -> String { counted(count, noun, noun + "s") }

/// The same with a plural of its own: `1 holding reply`, `2 holding replies`.
package func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
