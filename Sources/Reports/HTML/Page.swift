import Alerts
import Output

/// The values of the page: texts, figures and paths, as the template names them.
struct Page {
  let title: String
  let heading: String
  let isSeveral: Bool
  let alliances: [AlliancePart]

  init(_ reports: [Report]) {
    alliances = reports.enumerated().map { AlliancePart($1, number: $0 + 1) }
    isSeveral = reports.count > 1
    heading = reports.count == 1 ? "Early warnings" : "Early warnings: \(counted(reports.count, "alliance"))"
    title = reports.count == 1 ? "Early warnings: \(reports[0].judgement.alliance)" : heading
  }
}
