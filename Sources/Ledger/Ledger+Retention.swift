public import Events

extension Ledger {
  /// The ledger without what is no longer to be kept.
  /// - Parameters:
  ///   - textsFrom: alerts that ended before that day keep their title, their states and their days, and lose their sentences.
  ///   - countsFrom: those that ended before that day are let go of wholly, with what was said of them; so are inputs that were there again before it.
  public func keeping(textsFrom: Day, countsFrom: Day) -> Ledger {
    var ended: [String: Day] = [:]
    for change in changes { ended[change.alert] = change.day }
    let gone = Set(entries.filter { !$0.isOpen && ended[$0.id, default: $0.last] < countsFrom }.map(\.id))
    var next = self
    next.entries.removeAll { gone.contains($0.id) }
    next.changes.removeAll { gone.contains($0.alert) }
    next.verdicts.removeAll { gone.contains($0.alert) }
    next.inputs.removeAll { $0.ended.map { $0 < countsFrom } ?? false }
    var silent: Set<String> = []
    for index in next.entries.indices {
      let entry = next.entries[index]
      guard !entry.isOpen, ended[entry.id, default: entry.last] < textsFrom else { continue }
      silent.insert(entry.id)
      (next.entries[index].sentence, next.entries[index].resolvedBy) = ("", "")
    }
    for index in next.changes.indices where silent.contains(next.changes[index].alert) { next.changes[index].why = "" }
    return next
  }
}
