import Alerts
import Events
import Output
import Rules

/// One alliance on the page.
package struct AlliancePart {
  let anchor: String
  let name: String
  package let parties: String
  package let judged: String
  package let purpose: String
  package let summary: String
  let hasConditions: Bool
  package let conditions: [Remark]
  let hasChanges: Bool
  let changes: [ChangesPart]
  let nothing: [String]
  let hasAbove: Bool
  let above: [AlertPart]
  let hasBelow: Bool
  let belowTitle: String
  let below: [AlertPart]
  let hasCourse: Bool
  let courseSpan: String
  let charts: [CoursePart]
  let hasBalances: Bool
  let balances: [BalanceChart]
  let quietBalances: [String]
  let hasCoverage: Bool
  let coverage: [CoverageChart]
  let first: String
  let last: String
  let hasChecklist: Bool
  let checklist: [ChecklistPart]
  let outcomes: [OutcomePart]
  let hasHidden: Bool
  let hidden: [String]
  let read: String
  let hasFiles: Bool
  let filesTitle: String
  let files: [FilePart]
  let auditHead: [String]

  /// A line with what it is about.
  package struct Remark {
    package let kind: String
    package let text: String
  }

  /// - Parameter number: which alliance of the page it is: the same alert may stand in two of them.
  package init(_ report: Report, number: Int) {
    let judgement = report.judgement
    let course = judgement.course
    anchor = "alliance-\(number)"
    name = judgement.alliance
    parties = judgement.parties.joined(separator: ", ")
    judged = judgement.judged
    purpose = judgement.purpose.isEmpty ? "" : "Purpose: \(judgement.purpose)"
    conditions =
      judgement.conditions.map { Remark(kind: $0.kind.words, text: $0.text) }
      + (judgement.unable.isEmpty
        ? [] : [Remark(kind: "Too little to judge", text: judgement.unable.joined(separator: "; ") + ". What is not listed may be there")])
    hasConditions = !conditions.isEmpty
    let (listed, folded) = (judgement.aboveLine, judgement.belowLine)
    summary = AlliancePart.summary(judgement)
    changes = ChangesPart.all(report, number: number)
    hasChanges = !changes.isEmpty
    above = listed.enumerated().map { AlertPart($1, rank: $0 + 1, of: report, number: number) }
    below = folded.enumerated().map { AlertPart($1, rank: listed.count + $0 + 1, of: report, number: number) }
    (hasAbove, hasBelow) = (!above.isEmpty, !below.isEmpty)
    nothing = listed.isEmpty ? [AlliancePart.nothing(judgement)] : []
    belowTitle = "\(counted(below.count, "more", "more")) below the line"
    hasCourse = !course.weeks.isEmpty
    first = course.weeks.first.map { "\($0)" } ?? ""
    last = course.weeks.last.map { "\($0 + 6)" } ?? ""
    courseSpan = "\(first) to \(last)"
    charts = hasCourse ? CoursePart.all(course, spoken: Set((listed + folded).map { Set($0.parties.map(\.id)) })) : []
    balances = course.balances.compactMap(BalanceChart.init)
    hasBalances = !course.balances.isEmpty
    let silent = course.balances.count - balances.count
    quietBalances =
      silent == 0
      ? []
      : [
        "\(counted(silent, "balance")) could not be judged: too little was said of \(silent == 1 ? "its" : "their") poles, or it may not be read."
      ]
    coverage = course.sources.map(CoverageChart.init)
    hasCoverage = !coverage.isEmpty
    checklist = judgement.checklist.map(ChecklistPart.init)
    hasChecklist = !checklist.isEmpty
    outcomes = OutcomePart.all(judgement)
    hidden = HiddenPart.lines(judgement)
    hasHidden = !hidden.isEmpty
    read = FilePart.summary(judgement)
    files = judgement.accounting.prefix(FilePart.shown).map(FilePart.init)
    hasFiles = !files.isEmpty
    auditHead = report.auditHead.isEmpty ? [] : [report.auditHead]
    filesTitle =
      files.count < judgement.accounting.count
      ? "The first \(files.count) of \(judgement.accounting.count) files" : counted(files.count, "file")
  }

  /// What is said where no warning stands. Nothing judged is not the same as nothing found.
  private static func nothing(_ judgement: Judgement) -> String {
    guard judgement.quiet > 0 || !judgement.alerts.isEmpty else { return "Nothing could be judged. That is not the same as calm." }
    let weaker = judgement.belowLine.isEmpty ? "" : "; what is weaker stands below it"
    return "No warning stands above the line\(weaker). \(counted(judgement.quiet, "judgement")) ended quiet."
  }

  /// One line of it, for those who read no more.
  private static func summary(_ judgement: Judgement) -> String {
    guard judgement.quiet > 0 || !judgement.alerts.isEmpty else { return "nothing could be judged" }
    return [
      counted(judgement.aboveLine.count, "warning") + " above the line", "\(judgement.belowLine.count) below",
      "\(counted(judgement.quiet, "judgement")) quiet", "\(judgement.notEvaluable.count) not judged",
    ].joined(separator: ", ")
  }
}
