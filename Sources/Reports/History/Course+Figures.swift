import Events
import Rules

/// A course that is put together again from the figures that nightly runs kept of it, so that it is drawn like any other.
extension Course {
  /// - Parameters:
  ///   - figures: by series, as `messages northwind>contoso`; a week that is not there is not known.
  ///   - weeks: the Mondays that are drawn.
  ///   - names: of the parties, by their ids.
  init(figures: [String: [Day: Double]], weeks: [Day], named names: [String: String]) {
    self.init()
    self.weeks = weeks
    func row(_ series: String) -> [Double?] { weeks.map { figures[series]?[$0] } }
    func counts(_ series: String) -> [Int?] { row(series).map { $0.flatMap { Int(exactly: $0.rounded()) } } }
    parties = Course.parties(of: figures.keys).map { Member(id: $0, name: names[$0] ?? $0) }
    let members = Dictionary(parties.map { ($0.id, $0) }) { first, _ in first }
    pairs = Course.pairs(of: figures.keys).compactMap { ids in
      guard let first = members[ids[0]], let second = members[ids[1]] else { return nil }
      func lane(_ from: Member, _ to: Member) -> PairCourse.Lane {
        PairCourse.Lane(
          from: from, to: to, messages: counts("messages \(from.id)>\(to.id)"), replyHours: row("reply hours \(from.id)>\(to.id)"))
      }
      let both = ids.joined(separator: "+")
      return PairCourse(
        lanes: [lane(first, second), lane(second, first)], meetings: counts("meetings \(both)"),
        holidays: row("holidays \(both)").map { $0 == 1 })
    }
    signals = Signal.Kind.allCases.filter { figures["signals \($0.rawValue)"] != nil }.map { kind in
      Signal(kind: kind, messages: counts("signals \(kind.rawValue)"))
    }
    unheard = signals.isEmpty ? "no figures of it are kept, for it was not approved, or could not be judged" : ""
    sources = figures.keys.filter { $0.hasPrefix("covered ") }.sorted().map { series in
      SourceCourse(
        path: String(series.dropFirst("covered ".count)), covered: nil,
        weeks: row(series).map { value in
          switch value {
          case 2: .records
          case 1: .none
          default: .uncovered
          }
        })
    }
  }

  /// The ids of the parties that series speak of, in their order.
  static func parties(of series: some Sequence<String>) -> [String] { Set(pairs(of: series).joined()).sorted() }

  /// The pairs that series speak of, in the order of the ids.
  private static func pairs(of series: some Sequence<String>) -> [[String]] {
    Set(series.compactMap { pair(of: $0) }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The two ids of `messages b>a` or `meetings a+b`, in their order.
  private static func pair(of series: String) -> [String]? {
    for kind in ["messages ", "reply hours ", "meetings ", "holidays "] where series.hasPrefix(kind) {
      let ids = series.dropFirst(kind.count).split { $0 == ">" || $0 == "+" }.map(String.init)
      return ids.count == 2 ? ids.sorted() : nil
    }
    return nil
  }
}
