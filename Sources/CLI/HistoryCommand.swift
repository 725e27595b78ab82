import ArgumentParser
import Events
import Harbinger
import Reports
import Store

/// `harbinger history`: how an alliance has gone.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show how an alliance has gone, week by week, as nightly runs saw it.",
    discussion: """
      Its alerts, what passed between the parties, what was heard, and what the sources covered. The page of `scan --format html` draws the last twelve months of it.

      harbinger history northwind-contoso --from 2026-01-01
      """)

  @Argument(help: "The id of an alliance.")
  var alliance: String

  @Option(help: ArgumentHelp("The first day.", discussion: "Else twelve months ago.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("How to write it: text, csv.", valueName: "format"))
  var format = "text"

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard ["text", "csv"].contains(format) else { throw Stop(.usage, "--format: '\(format)' is not known; write text or csv") }
      let store = try arguments.store()
      let ledger: Ledger = try Stop.kept { () throws(StoreError) in try store.ledger(of: alliance) }
      guard let last = ledger.day else {
        let known: [String] = try Stop.kept { () throws(StoreError) in try store.alliances() }
        throw Stop(.usage, "nothing is kept of an alliance '\(alliance)'; known: \(known.joined(separator: ", "))")
      }
      let first = try from.map { (text) throws(Stop) in
        guard let day = Day(text) else { throw Stop(.usage, "--from: '\(text)' is not a date; write it as 2026-01-01") }
        return day
      }
      let begin = first ?? last + -364
      let figures: [WeekFigure] = try Stop.kept { () throws(StoreError) in try store.weeks(of: alliance, from: begin + -6) }
      var series: [String: [Day: Double]] = [:]
      for figure in figures { series[figure.series, default: [:]][figure.week] = figure.value }
      let history = History(ledger, figures: series, from: begin)
      Terminal.print(format == "csv" ? history.csv : history.text(width: Terminal.width))
    }
  }
}
