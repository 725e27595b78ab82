import Events
import Output
import Rules

/// A group of rows of bars with a heading: contact, replies or signals.
struct CoursePart {
  let heading: String
  let hasText: Bool
  let text: String
  let hasRows: Bool
  let caption: String
  let rows: [WeekChart]
  let first: String
  let last: String

  /// Pairs above which only those are drawn that a warning speaks of.
  private static let mostPairs = 28

  init(_ heading: String, text: String, caption: String, rows: [WeekChart], weeks: [Day]) {
    self.heading = heading
    self.text = text
    self.caption = caption
    self.rows = rows
    hasText = !text.isEmpty
    hasRows = !rows.isEmpty
    first = weeks.first.map { "\($0)" } ?? ""
    last = weeks.last.map { "\($0 + 6)" } ?? ""
  }

  /// Contact, replies and signals.
  /// - Parameter spoken: sets of the ids of parties that warnings speak of.
  static func all(_ course: Course, spoken: Set<Set<String>>) -> [CoursePart] {
    let pairs =
      course.pairs.count <= mostPairs ? course.pairs : course.pairs.filter { pair in spoken.contains(Set(pair.lanes.map(\.from.id))) }
    let left = course.pairs.count - pairs.count
    let cut = left == 0 ? "" : "Of \(course.pairs.count) pairs those are drawn that a warning speaks of."
    return [contact(pairs, course.weeks, cut), replies(pairs, course.weeks, cut), signals(course)]
  }

  private static func contact(_ pairs: [PairCourse], _ weeks: [Day], _ cut: String) -> CoursePart {
    let rows = pairs.flatMap { pair -> [WeekChart] in
      let lanes = pair.lanes.map { lane in (lane: lane, values: lane.messages.map { $0.map(Double.init) }) }
      let most = lanes.flatMap(\.values).compactMap { $0 }.max() ?? 0
      let meetings = pair.meetings.map { $0.map(Double.init) }
      let both = pair.lanes.map(\.from.name).joined(separator: " and ")
      return lanes.map { row in
        WeekChart(
          "\(row.lane.from.name) to \(row.lane.to.name)", row.values, weeks: weeks, most: most, holidays: pair.holidays,
          told: WeekChart.told(row.values, unit: " messages a week"))
      } + [
        WeekChart(
          "\(both), meetings", meetings, weeks: weeks, most: max(3, meetings.compactMap { $0 }.max() ?? 0), holidays: pair.holidays,
          told: WeekChart.told(meetings, unit: " meetings a week"))
      ]
    }
    return CoursePart(
      "Contact", text: [rows.isEmpty ? "Nothing passed between two parties." : "", cut].filter { !$0.isEmpty }.joined(separator: " "),
      caption: "Messages in both directions and meetings, a bar a week; both directions of a pair have one scale", rows: rows, weeks: weeks)
  }

  private static func replies(_ pairs: [PairCourse], _ weeks: [Day], _ cut: String) -> CoursePart {
    let rows = pairs.flatMap { pair -> [WeekChart] in
      let most = pair.lanes.flatMap(\.replyHours).compactMap { $0 }.max() ?? 0
      return pair.lanes.map { lane in
        WeekChart(
          "\(lane.from.name) to \(lane.to.name)", lane.replyHours, weeks: weeks, most: most,
          told: WeekChart.told(lane.replyHours, unit: " working hours"))
      }
    }
    return CoursePart(
      "Replies", text: cut,
      caption:
        "Working hours until an answer, in the calendar of whoever answers: the middle of the four weeks up to each. Hatched: too few answers, or too few people who write to judge by",
      rows: rows,
      weeks: weeks)
  }

  private static func signals(_ course: Course) -> CoursePart {
    let rows = course.signals.map { signal -> WeekChart in
      let values = signal.messages.map { $0.map(Double.init) }
      return WeekChart(
        signal.kind.words, values, weeks: course.weeks, most: max(4, values.compactMap { $0 }.max() ?? 0),
        told: WeekChart.told(values, unit: " a week"))
    }
    return CoursePart(
      "Signals", text: course.unheard.isEmpty ? "" : "Wording is not looked at: \(course.unheard).",
      caption: "Messages between the parties with such wording, of all sides together", rows: rows, weeks: course.weeks)
  }
}
