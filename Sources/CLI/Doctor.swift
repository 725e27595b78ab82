import ArgumentParser
import Delivery
import Events
import Harbinger
import Nightly
import Output
import Setup

/// `harbinger doctor`: whether tonight would work.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether tonight's run of a portfolio would work, and change nothing.",
    discussion: """
      A line a check: ok, warning (the run works, and somebody should know) or fails, with what to do. Nothing is written and nothing sent; mail servers and webhooks are connected to, and logged in at. \
      Run it as the account that runs the night, with the same environment.

      harbinger doctor samples/portfolio.yaml
      runuser -u harbinger -- harbinger doctor /etc/harbinger/portfolio.yaml

      Exit codes: 0 nothing fails; 1 the state, the disk or the clock; 2 the configuration; 7 a delivery cannot be reached; 3 a source is missing or overdue. Of several the first in this order.
      """)

  @Argument(help: "The portfolio file.")
  var portfolio: String

  @Option(help: ArgumentHelp("The folder of the state, in place of the portfolio's.", valueName: "dir"))
  var state: String?

  @Option(help: ArgumentHelp("What counts as now.", discussion: "Else the clock.", valueName: "date"))
  var now: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let settings: Portfolio
      do throws(Stop) { settings = try PortfolioFile.load(portfolio) } catch {
        Terminal.print(line(.fails(error.code), "portfolio", "\(portfolio) cannot be used, and nothing else was looked at; mend it first"))
        throw error
      }
      let asked = now
      let now = try Instants.clock(asked, in: .utc)
      let courier = Courier(
        environment: Terminal.environment, seconds: { Terminal.seconds }, wait: { try? await Task.sleep(for: .seconds($0)) })
      Terminal.print(line(.ok, "portfolio", "\(portfolio), valid"))
      var grades: [Checkup.Grade] = []
      let tonight = Tonight(settings, state: state ?? settings.state, courier: courier, now: now) { zone in
        (try? Instants.clock(asked, in: zone)) ?? now
      }
      for checkup in Checkup.all {
        for seen in checkup.look(tonight) {
          grades.append(seen.grade)
          Terminal.print(line(seen.grade, checkup.id, seen.text))
          for detail in seen.details { Terminal.print(indented(detail)) }
        }
      }
      try conclude(grades)
    }
  }

  private func conclude(_ grades: [Checkup.Grade]) throws(Stop) {
    let warnings = grades.count { if case .warning = $0 { true } else { false } }
    let codes = grades.compactMap { if case .fails(let code) = $0 { code } else { nil } }
    let besides = warnings == 0 ? "" : " (\(counted(warnings, "warning")))"
    guard let code = Stop.Code.gravest(of: Set(codes)) else {
      Terminal.print("Tonight would work\(besides).\n")
      return
    }
    Terminal.print(
      "Tonight would not work as it should: \(counted(codes.count, "check")) \(codes.count == 1 ? "fails" : "fail")\(besides).\n")
    throw Stop(code, [])
  }

  /// `fails    sources    ...`
  private func line(_ grade: Checkup.Grade, _ id: String, _ text: String) -> String {
    func padded(_ word: String, _ width: Int) -> String { word + String(repeating: " ", count: max(1, width - word.count)) }
    return padded(grade.word, 9) + padded(id, 11) + text + "\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }
}
