import ArgumentParser
import Events
import Harbinger
import Output
import Reports
import Store

/// `harbinger alerts`: what the nightly runs found and told.
struct AlertsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts",
    abstract: "List the alerts that nightly runs found, with where they stand, or show one.",
    discussion: """
      harbinger alerts --portfolio samples/portfolio.yaml
      harbinger alerts --sample --portfolio samples/portfolio.yaml
      harbinger alerts show tc4m9rp7 --portfolio samples/portfolio.yaml
      """,
    subcommands: [AlertList.self, AlertShow.self], defaultSubcommand: AlertList.self)
}

/// `harbinger alerts list`.
struct AlertList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List alerts, those with most points first.")

  @Option(help: ArgumentHelp("Those of this alliance alone.", valueName: "id"))
  var alliance: String?

  @Option(
    help: ArgumentHelp(
      "Those in this state alone: \(AlertState.allCases.map(\.rawValue).joined(separator: ", ")).", discussion: "Else those that are open.",
      valueName: "state"))
  var `in`: String?

  @Option(help: ArgumentHelp("Those of this severity (1-5) or higher.", valueName: "severity"))
  var severity: Int = 1

  @Flag(help: "All of them, also those that are over, hidden, a watch, or part of another.")
  var all = false

  @Flag(help: "The few below the line that wait for a verdict this week: drawn by the week, so that nobody picks them.")
  var sample = false

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      if sample, let other = [("--in", `in` != nil), ("--all", all), ("--severity", severity != 1)].first(where: \.1)?.0 {
        throw Stop(.usage, "--sample is drawn by the week alone; leave \(other) out")
      }
      let state = try wanted()
      let store = try arguments.store()
      var text = ""
      do throws(StoreError) {
        for id in try store.alliances() where alliance == nil || alliance == id {
          let ledger = try store.ledger(of: id)
          if sample {
            text +=
              (text.isEmpty ? "" : "\n") + "\(id):\n"
              + ledger.sample(of: ISOWeek(of: Terminal.today)).text(width: Terminal.width, place: arguments.naming)
            continue
          }
          let entries = ledger.entries.filter { entry in
            entry.severity >= severity && (state.map { entry.state == $0 } ?? (all || entry.isOnList))
          }
          text += (text.isEmpty ? "" : "\n") + AlertTable.text(id, ledger, entries, width: Terminal.width)
        }
      } catch { throw Stop(.fault, error.commandLine) }
      if text.isEmpty, let alliance { throw Stop(.usage, "nothing is kept of an alliance '\(alliance)'") }
      Terminal.print(text)
    }
  }

  private func wanted() throws(Stop) -> AlertState? {
    guard let word = `in` else { return nil }
    guard let state = AlertState(rawValue: word) else {
      throw Stop(.usage, "--in: '\(word)' is no state; write one of \(AlertState.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return state
  }
}

/// `harbinger alerts show`.
struct AlertShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is kept of an alert: where it stands, how it came there, and where its evidence is.")

  @Argument(help: "The id of an alert.")
  var alert: String

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let store = try arguments.store()
      let (alliance, ledger, entry) = try store.found(alert)
      let evidence: [AlertEvidence]
      evidence = try Stop.kept { () throws(StoreError) in try store.evidence(of: alert, in: alliance) }
      Terminal.print(AlertTable.text(entry, ledger, evidence, alliance: alliance, width: Terminal.width))
    }
  }
}
