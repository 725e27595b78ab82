import Harbinger
import ArgumentParser
import Authoring

/// `harbinger test`: the tests inside rule files, and the examples of lexicons.
struct Test: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the tests inside rule files and overrides, and the fires/quiet examples of lexicons.",
    discussion: """
      The tests go through the same listener and the same evaluator as the night. A condition (clause) of a rule that was met in all its tests, or in none, \
      never decided one: it is named, because nobody would notice if it were wrong.

      harbinger test                      the rules of ./rules
      harbinger test rules/silence.yaml   one rule, or one lexicon
      harbinger test samples/souring      the rules as the override.yaml of this alliance changes them, with the tests in it
      """)

  @Argument(help: "A folder of rules, one rule or lexicon file, or an alliance.")
  var path: String?

  @Option(help: ArgumentHelp("An alliance whose override.yaml changes the rules.", valueName: "path"))
  var alliance: String?

  @Flag(help: "Show for every condition of every rule in how many tests it was met.")
  var coverage = false

  @Option(help: ArgumentHelp("Write the results to this file as JUnit XML.", valueName: "file"))
  var junit: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      // A folder that holds an alliance file is an alliance; all others are folders of rules.
      let named = try alliance.map(Loading.requiredAllianceFile)
      let file = named ?? path.flatMap(Loading.allianceFile)
      let only = path.flatMap(Loading.ruleFile)
      let rules = only.map(RulePack.home) ?? path.flatMap { Loading.allianceFile($0) == nil ? $0 : nil }
      let setting = try file.map { file throws(Stop) in try Loading.alliance(file).alliance }
      let pack = try Loading.pack(asked: rules, allianceFile: file, alliance: setting)
      if let junit { try ResultFile.check(junit, reading: [only ?? pack.folder] + (file.map { [$0] } ?? [])) }
      let report = try await RuleTests.run(pack, only: only)
      if let junit { try ResultFile.write(JUnit.text(report), to: junit) }
      Terminal.print(report.text(coverage: coverage))
      if !report.allPassed { throw Stop(.configuration, []) }
    }
  }
}
