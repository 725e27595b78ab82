import Setup
import Intake
import Reports
import Harbinger
import Alerts
import ArgumentParser
import Authoring
import Lexicon
import Rules
import YAML

/// `harbinger explain`: the page of a rule, the arithmetic and evidence of an alert, or why a rule stayed quiet.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a rule or a family looks for, the arithmetic and evidence of an alert, or why a rule did not fire.",
    discussion: """
      harbinger explain RULE [ALLIANCE]           the reference page of a rule; with an alliance, as its override.yaml changes it
      harbinger explain FAMILY                    what a family of wording means, how much of it is heard, and which rules listen
      harbinger explain ALERT ALLIANCE            ALERT is the id in the list, or 1 for the first
      harbinger explain --why-not RULE ALLIANCE   per clause, what was found and what was lacking
      """)

  @Argument(help: "The id of a rule or of a family; the id of an alert, or its place in the list.")
  var alert: String?

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String?

  @Option(help: ArgumentHelp("Why this rule did not fire.", valueName: "rule"))
  var whyNot: String?

  @OptionGroup var arguments: AllianceArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      if let whyNot {
        // With --why-not the only argument is the alliance.
        guard let path = alert, alliance == nil else { throw Stop(.usage, "write: harbinger explain --why-not \(whyNot) ALLIANCE") }
        try await explainQuiet(whyNot, path)
      } else {
        guard let alert else { throw Stop(.usage, "write: harbinger explain RULE, or harbinger explain ALERT ALLIANCE") }
        let file = alliance.flatMap(Loading.allianceFile)
        let setting = try file.map { file throws(Stop) in try Loading.alliance(file).alliance }
        let pack = try Loading.pack(asked: arguments.rules, allianceFile: file, alliance: setting)
        if let rule = pack.rules[alert] {
          Terminal.print(RulePage.text(rule, pack, width: Terminal.width))
        } else if let family = pack.families.first(where: { $0.id == alert }) {
          Terminal.print(FamilyPage.text(family, pack, width: Terminal.width))
        } else if let alliance {
          try await explainAlert(alert, alliance)
        } else {
          let meant = nearest(to: alert, among: pack.rules.rules.map(\.id) + pack.families.map(\.id)).map { "did you mean '\($0)'? " } ?? ""
          throw Stop(.usage, "there is no rule or family '\(alert)'; \(meant)for an alert write: harbinger explain \(alert) ALLIANCE")
        }
      }
    }
  }

  private func explainAlert(_ name: String, _ path: String) async throws(Stop) {
    let judged = try await arguments.judged(path)
    Terminal.print(Explanation.text(try judged.alert(named: name), width: Terminal.width))
  }

  private func explainQuiet(_ name: String, _ path: String) async throws(Stop) {
    let judged = try await arguments.judged(path)
    guard let rule = judged.pack.rules[name] else {
      let known = judged.pack.rules.rules.map(\.id)
      let meant = nearest(to: name, among: known).map { "did you mean '\($0)'?" } ?? "known are \(known.joined(separator: ", "))"
      throw Stop(.usage, "there is no rule '\(name)'; \(meant)")
    }
    Terminal.print(
      Explanation.whyNot(rule, judged.evaluation, parties: judged.intake.alliance.parties, width: Terminal.width))
  }
}
