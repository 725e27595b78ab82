import Ledger

/// An alert with what people made of it.
struct JudgedAlert: Sendable {
  var entry: Ledger.Entry
  var word: Verdict.Word

  /// All that somebody judged, in the order of the ledger.
  static func all(of ledger: Ledger) -> [JudgedAlert] {
    let opinions = ledger.opinions
    return ledger.entries.compactMap { entry in opinions[entry.id].map { JudgedAlert(entry: entry, word: $0) } }
  }
}

extension [JudgedAlert] {
  /// Those of which people said one thing.
  func said(_ word: Verdict.Word) -> [JudgedAlert] { filter { $0.word == word } }

  /// What people made of them, in numbers.
  var opinions: Opinions { Opinions(map(\.word)) }
}
