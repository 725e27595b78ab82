import ArgumentParser
import Harbinger
import Nightly
import Output
import Store

/// `harbinger purge`: deletes what may no longer be kept, and proves it.
struct PurgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Delete what may no longer be kept, in the state and its backups, and search every file for it.",
    discussion: """
      How long it may be kept stands under privacy: keep: in each alliance file. Every nightly run deletes the same; this writes the files anew too, so that nothing of it is left in them, and looks. \
      Mail and messages that were sent are out of reach: those who received them delete them.
      """)

  @Argument(help: "The portfolio file.")
  var portfolio: String

  @Option(help: ArgumentHelp("The folder of the state, in place of the portfolio's.", valueName: "dir"))
  var state: String?

  @OptionGroup var instants: Instants

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      var place = PortfolioArguments()
      (place.portfolio, place.state) = (portfolio, state)
      let file = try PortfolioFile.load(portfolio)
      let now = try instants.clock(in: .utc)
      try place.changing { (store) throws(Stop) in
        let result: Purge.Result = try Stop.kept { () throws(StoreError) in try Purge(file, store: store, now: now).run() }
        Terminal.print(text(result))
        guard result.remains.isEmpty else {
          throw Stop(
            .fault,
            ["some of what was deleted still stands in:"] + result.remains.map { "  \($0)" } + ["delete these, or the reports in them anew"]
          )
        }
      }
    }
  }

  private func text(_ result: Purge.Result) -> String {
    let purged = result.purged
    if purged.isEmpty { return "There was nothing to delete; \(counted(result.searched.count, "file")) looked through.\n" }
    let lines = [
      "Deleted: \(counted(purged.evidence, "place")) of evidence, \(counted(purged.texts.count, "sentence")), \(counted(purged.alerts, "alert")), \(counted(purged.digests, "digest")) that had been sent, \(counted(purged.weeks, "figure")) of weeks, \(counted(purged.runs, "run")).",
      result.backups.isEmpty ? "" : "The same in \(counted(result.backups.count, "backup")): \(result.backups.joined(separator: ", ")).",
      "Searched byte by byte: \(counted(result.searched.count, "file")); in \(result.remains.isEmpty ? "none" : "\(result.remains.count)") of them does any of these sentences stand.",
      purged.digests == 0 ? "" : "Out of reach: what was mailed or posted to a room.",
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }
}
