import Harbinger
import Authoring
import Lexicon
import Rules

/// The rules that ship, loaded once for all tests: compiling their lexicons takes seconds without optimisation.
private let pack = Result { try Loading.pack(asked: "rules", allianceFile: nil) }

/// The tests inside them, run once.
private let run = Task { try await RuleTests.run(try shippedPack()) }

func shippedPack() throws -> RulePack { try pack.get() }

func shippedTests() async throws -> RuleTests { try await run.value }

extension RulePack {
  /// The same with one rule alone, and with the families that some tests need.
  func alone(_ id: String, families wanted: [String]? = nil) -> RulePack {
    var copy = wanted.map(keeping(families:)) ?? self
    copy.rules = RuleSet(rules: rules.rules.filter { $0.id == id })
    return copy
  }
}
