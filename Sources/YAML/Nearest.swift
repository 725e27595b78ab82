/// Which of the known words somebody may have meant.
///
/// - Returns: the word at the least Damerau-Levenshtein distance (one letter added, dropped, changed, or two neighbours exchanged), at most
///   2, or 1 for words of up to three letters; else the only one that begins with `word`; `nil` if there is neither. Ties go to the first.
public func nearest(to word: String, among known: some Sequence<String>) -> String? {
  let letters = lowered(word)
  // Phrases are long; what is longer than any phrase is a text, and no slip of the hand.
  guard !letters.isEmpty, letters.count <= 600 else { return nil }
  var best: (word: String, distance: Int)?
  var prefixed: [String] = []
  for candidate in known {
    let other = lowered(candidate)
    if other.count > letters.count, letters.count >= 2, other.starts(with: letters) { prefixed.append(candidate) }
    let limit = min(letters.count, other.count) <= 3 ? 1 : 2
    guard abs(other.count - letters.count) <= limit else { continue }
    let distance = distance(letters, other)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word ?? (prefixed.count == 1 ? prefixed[0] : nil)
}

/// Lower case, and `-`, `_` and blank taken as one.
private func lowered(_ text: String) -> [Unicode.Scalar] {
  text.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
}

/// The optimal string alignment distance: F. Damerau, "A technique for computer detection and correction of spelling errors" (1964).
private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
