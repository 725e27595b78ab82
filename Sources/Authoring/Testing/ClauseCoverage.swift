import Rules

/// Which conditions of a rule its tests have shown to matter.
///
/// In each test a condition is met, not met, or not reached (what comes before it ended the matter); the subject that decided the test
/// speaks for it. A condition has *decided* if it ended differently in two tests of its rule. One that always ended the same way could be
/// deleted or turned round, and no test would notice.
public struct ClauseCoverage: Sendable {
  /// One condition over all tests of its rule.
  public struct Line: Hashable, Sendable {
    /// The condition as the first test words it.
    public var condition: String
    /// Tests in which it ended so.
    public var met = 0
    public var unmet = 0
    public var unreached = 0
    public var hasDecided: Bool { [met, unmet, unreached].count { $0 > 0 } > 1 }

    /// How it ended in all tests, where it ended the same way.
    fileprivate var always: String { met > 0 ? "always met" : "never met" }
  }

  /// Conditions by rule, in the order of the rules and of their conditions.
  public private(set) var rules: [(rule: String, lines: [Line])] = []

  public init(_ results: [RuleTest.Result]) {
    let byRule = Dictionary(grouping: results.filter { !$0.clauses.isEmpty }, by: \.rule)
    rules = byRule.sorted { $0.key < $1.key }.map { rule, tests in
      var keys: [String] = []
      var lines: [String: Line] = [:]
      for clause in tests.flatMap(\.clauses) where lines[ClauseCoverage.key(clause)] == nil {
        keys.append(ClauseCoverage.key(clause))
        lines[ClauseCoverage.key(clause)] = Line(condition: clause.condition)
      }
      for test in tests {
        for key in keys {
          let here = test.clauses.filter { ClauseCoverage.key($0) == key }
          if here.isEmpty {
            lines[key]?.unreached += 1
          } else if here.allSatisfy(\.met) {
            lines[key]?.met += 1
          } else {
            lines[key]?.unmet += 1
          }
        }
      }
      return (rule, keys.compactMap { lines[$0] })
    }
  }

  /// How many conditions decided a test, of how many.
  public var total: (decided: Int, all: Int) {
    (rules.reduce(0) { $0 + $1.lines.count(where: \.hasDecided) }, rules.reduce(0) { $0 + $1.lines.count })
  }

  /// A line for each rule with conditions that never decided; with `details` for every rule, and every condition below it.
  public func text(details: Bool) -> [String] {
    rules.flatMap { rule, lines -> [String] in
      let idle = lines.filter { !$0.hasDecided }
      if !details, idle.isEmpty { return [] }
      let never = idle.map { "\"\($0.condition)\" (\($0.always))" }.joined(separator: ", ")
      let head = "\(rule): clauses \(lines.count - idle.count)/\(lines.count)\(idle.isEmpty ? "" : ", never decided: \(never)")"
      return [head]
        + (details ? lines.map { "    met in \($0.met), not met in \($0.unmet), not reached in \($0.unreached): \($0.condition)" } : [])
    }
  }

  /// The condition without the figures and the names of the sides: those of a test's own data make no other condition of it.
  private static func key(_ clause: Clause) -> String {
    var text = clause.condition
    for name in ["Northwind", "Contoso"] { text = text.replacing(name, with: "one side") }
    return String(text.map { $0.isNumber ? "0" : $0 }.reduce(into: [Character]()) { if !($1 == "0" && $0.last == "0") { $0.append($1) } })
  }
}
