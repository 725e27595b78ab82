/// What people made of some alerts, one word for each (`Ledger.opinions`), counted.
public struct Opinions: Hashable, Sendable {
  public var useful = 0
  public var noise = 0
  /// Right, and no news: it says nothing of how useful a rule is.
  public var known = 0
  public var unsure = 0

  public init(_ words: some Sequence<Verdict.Word>) {
    for word in words {
      switch word {
      case .useful: useful += 1
      case .noise: noise += 1
      case .known: known += 1
      case .unsure: unsure += 1
      }
    }
  }

  /// Alerts on which somebody passed a judgement, useful or noise: what the precision of a rule is a share of.
  public var judged: Int { useful + noise }

  /// Judged alerts below which verdicts say nothing of a rule: its points stay, nothing is said in percent, and no change is suggested.
  public static let enough = 5

  /// Whether enough alerts were judged.
  public var isEnough: Bool { judged >= Opinions.enough }
}

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
