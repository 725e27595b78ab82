/// A change of phrases that might spare people what they called noise. Nothing of it is proven: a replay judges.
package struct NoiseProposal: Sendable {
  /// What it changes, as a sentence.
  package var words: String
  /// For each entry of an override its keys with their values: `family: loose_labels, append: {weak: [...]}`.
  package var keys: [String]

  init(_ words: String, _ changes: [TaughtChange]) {
    self.words = words
    // Without the dash and the braces of a line.
    keys = changes.map { String($0.line().dropFirst(3).dropLast()) }
  }
}
