import Alerts
import Events
import Ledger

/// What is told since last time, of one kind.
struct ChangesPart {
  let heading: String
  let lines: [Line]
  /// Of alerts that the report holds no more.
  let others: [String]

  /// An alert with where it stands on the page.
  struct Line {
    let link: String
    let text: String
    let since: String
  }

  /// In the order of the words; none where nothing is remembered.
  static func all(_ report: Report, number: Int) -> [ChangesPart] {
    let listed = report.judgement.aboveLine + report.judgement.belowLine
    let known = Set(listed.map(\.id))
    return Digest.News.allCases.compactMap { news in
      let lines = listed.filter { report.standings[$0.id]?.change == news }.map { alert in
        Line(
          link: AlertPart.link(alert.id, number), text: "\(alert.title): \(alert.parties.map(\.name).joined(separator: ", "))",
          since: report.standings[alert.id]?.since.map { ", first told on \($0)" } ?? "")
      }
      let others = report.standings.filter { $0.value.change == news && !known.contains($0.key) }.keys.sorted().map { id in
        let hidden = report.judgement.suppressed.first { $0.id == id }
        return "\(hidden?.title ?? "an alert that is listed no more") (\(id))"
      }
      if lines.isEmpty, others.isEmpty { return nil }
      return ChangesPart(heading: news.words, lines: lines, others: others)
    }
  }
}

extension Digest.News {
  /// The heading of its list.
  fileprivate var words: String {
    switch self {
    case .new: "New"
    case .reopened: "Back again"
    case .worse: "Worse"
    case .easing: "Easing"
    case .resolved: "Resolved"
    case .still: "Still open"
    }
  }
}
