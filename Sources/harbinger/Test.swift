import ArgumentParser
import Authoring

/// `harbinger test`: the tests inside rule files, and the examples of lexicons.
struct Test: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the tests inside rule files and the fires/quiet examples of lexicons.",
    discussion: "The tests go through the same listener and the same evaluator as the night.")

  @Argument(help: "A folder of rules.")
  var rules = "rules"

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let report = await RuleTests.run(try Loading.pack(asked: rules, allianceFile: nil))
      Terminal.print(report.text)
      if !report.allPassed { throw Stop(.configuration, []) }
    }
  }
}
