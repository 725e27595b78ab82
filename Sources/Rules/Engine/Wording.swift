/// The thresholds of a rule in words: `2 (warn), 4 (critical)`.
package func thresholds(_ levels: Levels<String>) -> String {
  Strength.allCases.compactMap { strength in levels[strength].map { "\($0) (\(strength.name))" } }.joined(separator: ", ")
}
