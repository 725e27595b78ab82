import ArgumentParser
import Events
import Harbinger
import Output
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
      harbinger history northwind-contoso --from 2026-01-01 --format html --output course.html
      """)

  @Argument(help: "The id of an alliance.")
  var alliance: String

  @Option(help: ArgumentHelp("The first day.", discussion: "Else twelve months ago.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("How to write it: \(TextFormat<History>.words(TextFormat<History>.all)).", valueName: "format"))
  var format = "text"

  @Option(help: ArgumentHelp("Write to this file instead of the terminal; it appears whole or not at all.", valueName: "path"))
  var output: String?

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let writer = try TextFormat.named(format, among: TextFormat<History>.all)
      let first = try from.map { (text) throws(Stop) in
        guard let day = Day(text) else { throw Stop(.usage, "--from: '\(text)' is not a date; write it as 2026-01-01") }
        return day
      }
      if let output { try ResultFile.check(output, reading: [try arguments.folder()]) }
      let text = writer.render(try history(from: first), output == nil ? Terminal.width : 80)
      if let output { try ResultFile.write(Printable.text(text), to: output) } else { Terminal.print(text) }
    }
  }

  /// What is kept of the alliance.
  private func history(from first: Day?) throws(Stop) -> History {
    let store = try arguments.store()
    let ledger: Ledger = try Stop.kept { () throws(StoreError) in try store.ledger(of: alliance) }
    guard let last = ledger.day else {
      let known: [String] = try Stop.kept { () throws(StoreError) in try store.alliances() }
      throw Stop(.usage, "nothing is kept of an alliance '\(alliance)'; known: \(known.joined(separator: ", "))")
    }
    let begin = first ?? last + -364
    return try Stop.kept { () throws(StoreError) in
      var series: [String: [Day: Double]] = [:]
      for figure in try store.weeks(of: alliance, from: begin + -6) { series[figure.series, default: [:]][figure.week] = figure.value }
      return History(ledger, figures: series, nights: try store.nights(of: alliance), from: begin)
    }
  }
}
