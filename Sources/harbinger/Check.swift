import ArgumentParser
import Authoring

/// `harbinger check`: everything that is wrong with rules and lexicons, at once.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check rules and lexicons: every mistake with its place and what to write instead.",
    discussion: "Every command that runs rules loads them with the same loader.")

  @Argument(help: "A folder of rules, or one rule file.")
  var rules = "rules"

  func run() async throws {
    try await Terminal.run { () throws(Stop) in
      let result = try RuleCheck(rules)
      for text in Loading.rendered(result.diagnostics) { Terminal.complain(text) }
      Terminal.print(result.summary + "\n")
      if result.hasErrors { throw Stop(.configuration, []) }
    }
  }
}
