import Events

/// Dates far from the rest of their source: kept as events without a day, so that they move neither what is covered nor what is judged.
///
/// One mail of the year 9999 among honest ones made the day of judgement that day, and everything before it too old to matter.
struct DoubtfulDates {
  /// So many days behind all other records of a source a date is doubtful.
  private static let far = 400 * day
  /// What is dated before was not written by a program of ours: 1990.
  private static let first: Int64 = 631_152_000_000
  /// At most so large a share of a source may be doubtful; one record always may.
  private static let share = 0.01
  private static let day: Int64 = 86_400_000

  /// By source: how many, and one of their dates.
  private(set) var found: [Int: (count: Int, time: Timestamp)] = [:]
  private let now: Timestamp?

  /// Marks them.
  /// - Parameter now: the instant of the run; what is dated more than a day later is doubtful. `nil`: no clock is asked.
  init(_ gathering: inout Gathering, now: Timestamp?) {
    self.now = now
    let timeline = gathering.timeline
    var rows: [Int: [Int]] = [:]
    // Calendars hold what is to come.
    for row in 0..<gathering.count where timeline.kinds[row] != .meeting && timeline.qualities[row] != .undated {
      rows[Int(timeline.sources[row]), default: []].append(row)
    }
    for (source, own) in rows {
      let sorted = own.sorted { timeline.times[$0] < timeline.times[$1] }
      let doubtful = DoubtfulDates.doubtful(sorted.map { timeline.times[$0].milliseconds }, now: now?.milliseconds)
      for index in doubtful {
        let row = sorted[index]
        gathering.timeline.qualities[row] = .undated
        gathering.recorded[row] = .min
        found[source] = ((found[source]?.count ?? 0) + 1, timeline.times[row])
      }
    }
  }

  /// The places of doubtful times among ascending ones.
  static func doubtful(_ times: [Int64], now: Int64?) -> [Int] {
    let most = max(1, Int(share * Double(times.count)))
    var end = times.count
    if let now { while end > 0, times[end - 1] > now + day { end -= 1 } }
    // The last wide gap, if little stands behind it.
    var cut = end
    for index in stride(from: end - 1, to: 0, by: -1) where end - index <= most && times[index] - times[index - 1] > far { cut = index }
    let start = times[..<cut].firstIndex { $0 >= first } ?? cut
    // Where nothing else is left the dates are what they are.
    return start == cut && now == nil ? [] : Array(0..<start) + Array(cut..<times.count)
  }

  /// A line for each source that holds some.
  func problems(_ sources: [String]) -> [Problem] {
    found.sorted { $0.key < $1.key }.map { source, some in
      let isAhead = now.map { some.time > $0.advanced(by: DoubtfulDates.day) } ?? false
      return Problem(
        path: sources[source],
        message:
          "\(some.count == 1 ? "one record is" : "\(some.count) records are") dated \(isAhead ? "after the day of this run" : "far from all others"), as \(some.time.iso8601.prefix(10)); such a day is not believed and moves nothing",
        help: isAhead ? "correct the date, or the clock of this machine" : "correct the date, or leave the record out")
    }
  }
}
