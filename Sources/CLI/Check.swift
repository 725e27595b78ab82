import Files
import Harbinger
import ArgumentParser
import Authoring
import Events

/// `harbinger check`: everything that is wrong with rules and lexicons, at once.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check rules, lexicons, lists and overrides: every mistake with its place and what to write instead.",
    discussion: """
      Every command that runs rules loads them with the same loader.

      harbinger check                                   the rules of ./rules
      harbinger check --alliance samples/souring        also alliance.yaml and override.yaml, and which rules can never fire on its data
      harbinger check --against mail.mbox               also phrases that are heard so often that they tell nothing
      harbinger check --against samples/souring --hits  also a table of how often each word list is heard there
      """)

  @Argument(help: "A folder of rules, or one rule or lexicon file.")
  var rules: String?

  @Option(
    help: ArgumentHelp("An alliance file, or its folder: checked together with its override.yaml, and against its data.", valueName: "path")
  )
  var alliance: String?

  @Option(help: ArgumentHelp("An export, or another alliance, whose data the rules are held against.", valueName: "path"))
  var against: String?

  @Option(help: ArgumentHelp("A party of a bare export, with its mail domains; may be repeated.", valueName: "name=domain,..."))
  var party: [String] = []

  @Option(help: ArgumentHelp("The day with which review_by and until are compared; else today.", valueName: "date"))
  var today: String?

  @Flag(help: "Show how often each word list was heard in the data, and which of its phrases most.")
  var hits = false

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let file = try alliance.map(Loading.requiredAllianceFile)
      let folder: String
      if let rules { folder = rules } else { folder = try RulePack.locate(asked: nil, besides: file.map { Path.folder(of: $0) }) }
      var result = try RuleCheck(folder, allianceFile: file, today: try day())
      if !result.hasErrors {
        for path in [alliance, against].compactMap({ $0 }) {
          result.add(try await DataCheck.of(path, rules: folder, parties: party))
        }
      }
      for text in Loading.rendered(result.diagnostics) { Terminal.complain(text) }
      for note in result.notes { Terminal.complain("note: \(note)") }
      if hits { Terminal.print(result.hits) }
      Terminal.print(result.verdict + "\n")
      if result.hasErrors { throw Stop(.configuration, []) }
    }
  }

  private func day() throws(Stop) -> Day {
    guard let today else { return Terminal.today }
    guard let day = Day(today) else { throw Stop(.usage, "--today: '\(today)' is not a date; write 2026-03-02") }
    return day
  }
}
