public import Events
import Setup

/// How an alliance has gone over the last twelve months, a figure a week: what a page draws behind its alerts.
///
/// It speaks of pairs and of the alliance, never of a person, and sums nothing up by party. A week that cannot be judged has no figure: missing data is not calm.
public struct Course: Hashable, Codable, Sendable {
  /// The parties, in the order of their ids.
  public var parties: [Member]
  /// The Mondays of whole weeks, ascending, at most 52: the columns of every series.
  public var weeks: [Day]
  /// What passed between two, in the order of the ids.
  public var pairs: [PairCourse]
  /// Messages a week in which wording of each kind was heard.
  public var signals: [Signal]
  /// Why nothing may be said of wording; empty if it may.
  public var unheard: String
  /// What each source covers, as the alliance file lists them.
  public var sources: [SourceCourse]
  /// The balances, with the points of these weeks.
  public var balances: [ParadoxSeries]

  /// A party, as a page names it.
  public struct Member: Hashable, Codable, Sendable {
    public var id: String
    public var name: String

    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// How many weeks are shown.
  public static let shown = 52

  /// Of an alliance of which nothing was read.
  public init() {
    (parties, weeks, pairs, signals, unheard, sources, balances) = ([], [], [], [], "", [], [])
  }

  /// The course up to the day of judgement.
  /// - Parameter rules: those whose balances are drawn.
  package init(_ context: RuleContext, rules: [Rule]) {
    let members = context.alliance.parties.map { Member(id: $0.id, name: $0.name) }
    let weeks = Course.weeks(of: context)
    parties = members.sorted { $0.id < $1.id }
    self.weeks = weeks
    // The order of the ids, not of the alliance file: neither side comes first by right.
    pairs = context.pairs.map { PairCourse($0, weeks: weeks, in: context) }.sorted {
      ($0.lanes.first?.from.id ?? "", $0.lanes.last?.from.id ?? "") < ($1.lanes.first?.from.id ?? "", $1.lanes.last?.from.id ?? "")
    }
    signals = Signal.all(weeks, in: context)
    unheard =
      context.alliance.approved.map { $0.until < context.lastDay ? "the approval to read wording ended on \($0.until)" : "" }
      ?? context.alliance.whyUnread
    sources = context.timeline.sourceTable.indices.map { SourceCourse($0, weeks: weeks, in: context) }
    // Where wording may not be judged, nothing of it is drawn.
    let bars = context.wordingBars(Subject(), through: context.lastDay)
    balances = rules.compactMap { ParadoxSeries($0, in: context) }.map { series in
      var series = series
      series.points = series.points.filter { point in weeks.first.map { point.day >= $0 } ?? false }
      for index in series.points.indices where bars.contains(where: { $0.days.contains(series.points[index].day) }) {
        series.points[index].hide()
      }
      return series
    }
  }

  /// Whole weeks that end on or before the day of judgement, from the first that any source covers.
  private static func weeks(of context: RuleContext) -> [Day] {
    guard context.count > 0 else { return [] }
    let last = Weekly<Int>.weekEnd(of: context.lastDay) - 6
    let begin = context.coverage.sources.compactMap { $0?.lowerBound }.min() ?? context.firstDay
    let first = max(begin - begin.weekday, last - 7 * (Course.shown - 1))
    guard first <= last else { return [] }
    return (0...(last - first) / 7).map { first + 7 * $0 }
  }
}
