package import Alerts
import Events
import Ledger
import Output
import Rules

/// One alert on the page, complete in itself.
package struct AlertPart {
  let link: String
  let id: String
  let rule: String
  let rank: Int
  package let title: String
  let between: String
  let strength: String
  let severity: Int
  let isCircle: Bool
  let standing: [String]
  let state: String
  let sentence: String
  let band: [BandChart]
  let notes: [String]
  let ask: String
  let hasSteps: Bool
  let stepLanes: [LaneChart]
  let steps: [StepPart]
  let hasEvidence: Bool
  let evidenceHeading: String
  let lanes: [LaneChart]
  let quotes: [QuotePart]
  let evidenceTitle: String
  let pieces: [PiecePart]
  let rest: [String]
  let hasFalsePositives: Bool
  let falsePositives: [String]
  let hasCloses: Bool
  let closes: String
  let hasBlindSpots: Bool
  let blindSpots: [String]
  let points: String
  let threshold: String
  let factors: [FactorPart]

  /// Pieces of evidence in the table of an alert; the lanes show all of them.
  private static let mostPieces = 40

  package init(_ alert: Alert, rank: Int, of report: Report, number: Int) {
    link = AlertPart.link(alert.id, number)
    self.rank = rank
    (id, rule, title) = (alert.id, alert.rule, alert.title)
    (strength, severity, isCircle) = (alert.strength.name, alert.severity, alert.isCircle)
    standing = report.standings[alert.id].map(AlertPart.standing) ?? []
    state = alert.state(on: report.judgement.day)
    sentence = alert.sentence
    band = alert.band.map { [BandChart($0)] } ?? []
    let isUsualTold = alert.usual.isEmpty || alert.sentence.contains(alert.usual)
    notes = (isUsualTold ? [] : ["Usual: \(alert.usual)."]) + alert.notes
    ask = alert.ask
    let names = Dictionary(
      (report.judgement.course.parties.map { ($0.id, $0.name) } + alert.parties.map { ($0.id, $0.name) })
    ) { first, _ in first }
    let sides = AlertPart.sides(alert, names)
    between = alert.parties.between
    let days = alert.since...alert.last
    let members = alert.folded.sorted { ($0.since, $0.rule) < ($1.since, $1.rule) }
    stepLanes =
      alert.isCircle
      ? LaneChart(
        members.enumerated().flatMap { index, member in
          StepPart.parties(member, sides.map(\.id)).map { party in
            LaneChart.Mark(party: party, days: member.since...member.last, step: index, steps: members.count)
          }
        }, lanes: sides, days: days, noun: ("step", "steps"), isSpan: true
      ).map { [$0] } ?? [] : []
    steps = members.map { StepPart($0) }
    hasSteps = alert.isCircle && !steps.isEmpty
    lanes =
      LaneChart(
        alert.evidence.flatMap { piece in piece.sides.map { LaneChart.Mark(party: $0, days: piece.day...piece.day) } }, lanes: sides,
        days: days,
        noun: ("piece of evidence", "pieces of evidence"), isSpan: false
      ).map { [$0] } ?? []
    evidenceHeading =
      alert.evidence.allSatisfy { $0.role == "contact" }
      ? "The contacts that lie nearest; the figure stands on all of them" : "What it stands on"
    hasEvidence = !alert.evidence.isEmpty
    quotes = alert.seen.map { QuotePart($0, names) }
    evidenceTitle = "\(counted(alert.evidence.count, "piece")) of evidence, one by one"
    let shown = alert.evidence.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
      .suffix(AlertPart.mostPieces)
    pieces = shown.map { PiecePart($0, names) }
    rest = shown.count < alert.evidence.count ? ["The newest \(shown.count) of \(alert.evidence.count); the list as JSON holds all."] : []
    (falsePositives, hasFalsePositives) = (alert.falsePositives, !alert.falsePositives.isEmpty)
    (closes, hasCloses) = (alert.closes + ".", !alert.closes.isEmpty)
    (blindSpots, hasBlindSpots) = (alert.blindSpots, !alert.blindSpots.isEmpty)
    points = Wrapping.points(alert.score.points)
    threshold = alert.threshold
    factors = alert.score.factors.map { FactorPart(name: $0.name, factor: decimal($0.value, 3), reason: $0.reason) }
  }

  /// Where an alert stands on the page.
  static func link(_ id: String, _ number: Int) -> String { "alert-\(number)-\(id)" }

  private static func standing(_ standing: Standing) -> [String] {
    [standing.state.words + (standing.since.map { ", first told on \($0)" } ?? "")]
  }

  /// The lanes: the parties that it speaks of, in the order of their ids; where it speaks of none, those that its evidence is of.
  private static func sides(_ alert: Alert, _ names: [String: String]) -> [(id: String, name: String)] {
    let ids = alert.parties.isEmpty ? Set(alert.evidence.map(\.party)).subtracting([""]) : Set(alert.parties.map(\.id))
    return ids.sorted().map { (id: $0, name: names[$0] ?? $0) }
  }
}

/// A factor of the score.
package struct FactorPart {
  let name: String
  let factor: String
  let reason: String
}
