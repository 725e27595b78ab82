import Harbinger
import Rules
import YAML

extension Reference {
  /// The rules: a table of all, then each with its question and its limits.
  var rules: String {
    let rules = pack.rules.rules
    let severe = (1...5).reversed().map { severity in "\(rules.count { $0.severity == severity }) of severity \(severity)" }
    return Markdown.page(
      [
        "# Rules",
        "\(rules.count) rules: \(severe.joined(separator: ", ")). `harbinger explain RULE` prints all keys of one.",
        Markdown.table(
          ["rule", "severity", "kind", "status", "rows", "what it says"],
          rules.map { rule in
            [
              "[\(rule.id)](#\(rule.id))", "\(rule.severity)", "[\(rule.kind)](kinds.md#\(rule.kind))", rule.status,
              rule.mechanism.joined(separator: ", "), rule.title,
            ]
          }),
      ] + rules.flatMap(rule))
  }

  private func rule(_ rule: Rule) -> [String] {
    let tests = Tests(rule)
    let where_ = samples[rule.id] ?? []
    return [
      "## \(rule.id)", "**\(rule.title).** \(rule.description)",
      """
      - Ask both: \(rule.ask)
      - Looks the same and is harmless: \(rule.falsePositives.joined(separator: "; "))
      - Cannot be seen: \(rule.blindSpots.joined(separator: "; "))
      - Tests: \(tests.text). Fires in the samples: \(where_.isEmpty ? "none" : where_.joined(separator: ", ")).\(measured(rule).map { "\n- \($0)" }.joined())
      """,
    ]
  }

  private func measured(_ rule: Rule) -> [String] { [pack.rates.sentence(rule), pack.stories.sentence(rule)].compactMap { $0 } }

  /// How the tests of a rule must end.
  struct Tests {
    var fired = 0
    var quiet = 0
    var others = 0

    init() {}

    init(_ rule: Rule) {
      for node in rule.tests {
        switch node["expect"]?.text {
        case "quiet": quiet += 1
        case "pending", "not_evaluable": others += 1
        default: fired += 1
        }
      }
    }

    static func + (a: Tests, b: Tests) -> Tests {
      var sum = a
      sum.fired += b.fired
      sum.quiet += b.quiet
      sum.others += b.others
      return sum
    }

    /// `3 fired, 2 quiet, 1 not judged`.
    var text: String {
      let parts = [(fired, "fired"), (quiet, "quiet"), (others, "not judged")].filter { $0.0 > 0 }
      return parts.isEmpty ? "none" : parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
  }
}
