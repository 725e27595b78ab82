extension Ledger {
  /// What stands in the place of a name, or of a reason with a name in it, of somebody who asked to be forgotten.
  public static let forgotten = "[forgotten]"

  /// What people wrote into it, in no order: who gave a verdict or an acknowledgement, and why.
  public var words: [String] {
    verdicts.map(\.by) + entries.compactMap(\.acknowledged).flatMap { [$0.by, $0.why] }
      + inputs.compactMap(\.acknowledged).flatMap { [$0.by, $0.why] } + changes.map(\.why)
  }

  /// The ledger in which those words that name somebody are gone; all else is as it was.
  /// - Parameter isNamed: whether a word names them.
  public func forgetting(_ isNamed: (String) -> Bool) -> Ledger {
    func left(_ text: String) -> String { isNamed(text) ? Ledger.forgotten : text }
    func left(_ word: Acknowledgement) -> Acknowledgement { Acknowledgement(by: left(word.by), why: left(word.why), on: word.on) }
    var next = self
    for index in next.verdicts.indices { next.verdicts[index].by = left(next.verdicts[index].by) }
    for index in next.changes.indices { next.changes[index].why = left(next.changes[index].why) }
    for index in next.inputs.indices { next.inputs[index].acknowledged = next.inputs[index].acknowledged.map(left) }
    for index in next.entries.indices { next.entries[index].acknowledged = next.entries[index].acknowledged.map(left) }
    return next
  }
}
