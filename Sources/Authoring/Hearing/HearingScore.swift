import Rules

/// How many labelled sentences of each family are heard, and how many are heard that should not be.
public struct HearingScore: Sendable {
  /// One family.
  public struct Row: Sendable {
    public var family: String
    public var sentences = 0
    public var heard = 0
    /// Sentences that look like the family and are not.
    public var lookalikes = 0
    public var mistaken = 0
    /// Sentences in which no family is, and how many of them it is heard in.
    public var neutral = 0
    public var strays = 0
  }

  public private(set) var rows: [Row]
  /// All families together; a sentence counts once for each.
  public var total: Row {
    rows.reduce(into: Row(family: "all")) { sum, row in
      sum.sentences += row.sentences
      sum.heard += row.heard
      sum.lookalikes += row.lookalikes
      sum.mistaken += row.mistaken
      sum.neutral = max(sum.neutral, row.neutral)
      sum.strays += row.strays
    }
  }

  /// - Parameters:
  ///   - lines: what was heard; lines without labels are left out.
  ///   - families: the families to count for; those of everyday words stray everywhere, and are counted apart by whoever calls.
  public init(_ lines: [Hearing.Line], families: [String]) {
    var rows = families.map { Row(family: $0) }
    let place = Dictionary(families.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      guard let there = line.row.families else { continue }
      let heard = line.families
      for family in there {
        guard let index = place[family] else { continue }
        rows[index].sentences += 1
        if heard.contains(family) { rows[index].heard += 1 }
      }
      for family in line.row.not {
        guard let index = place[family] else { continue }
        rows[index].lookalikes += 1
        if heard.contains(family) { rows[index].mistaken += 1 }
      }
      guard line.row.isNeutral else { continue }
      for index in rows.indices {
        rows[index].neutral += 1
        if heard.contains(rows[index].family) { rows[index].strays += 1 }
      }
    }
    self.rows = rows
  }
}
