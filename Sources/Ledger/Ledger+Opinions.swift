extension Ledger {
  /// What people made of each alert, one word for each, by its id: `useful` if the last word of any side is so, else `noise`, else `known`, else `unsure`.
  ///
  /// Who finds an alert useful outweighs who does not: what helps one side of an alliance is not to be taken from it. `known` says that it is right and was no
  /// news, `unsure` says nothing.
  public var opinions: [String: Verdict.Word] {
    var last: [String: [String: Verdict.Word]] = [:]
    for verdict in verdicts { last[verdict.alert, default: [:]][verdict.by] = verdict.word }
    return last.compactMapValues { words in
      let all = Set(words.values)
      return Verdict.Word.allCases.first(where: all.contains)
    }
  }
}
