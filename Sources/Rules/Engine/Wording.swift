/// A number without needless decimals: `2`, `1.5`.
package func decimal(_ value: Double) -> String {
  let rounded = (value * 100).rounded() / 100
  if rounded == rounded.rounded(), abs(rounded) < 1e15 { return "\(Int64(rounded))" }
  return "\(rounded)"
}

/// `1 message`, `3 messages`.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }

/// The thresholds of a rule in words: `2 (warn), 4 (critical)`.
package func thresholds(_ levels: Levels<String>) -> String {
  Strength.allCases.compactMap { strength in levels[strength].map { "\($0) (\(strength.name))" } }.joined(separator: ", ")
}

/// A number with at most so many decimals.
package func decimal(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  return decimal((value * scale).rounded() / scale)
}
