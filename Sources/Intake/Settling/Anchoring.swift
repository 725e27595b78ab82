import Events

/// Transcripts and chats that only know their day are moved to the start of the calendar meeting of that day to which they belong.
///
/// Their times count from midnight, by the date in the name of the file. Where nothing or too much fits they stay so, and say it.
struct Anchoring {
  /// What was decided, for `inspect`; sorted by path.
  private(set) var notes: [String] = []
  /// Files whose meeting was not found.
  private(set) var problems: [Problem] = []
  /// How far the rows of a container move, in milliseconds.
  private(set) var moves: [Int32: Int64] = [:]

  /// The rows of one file whose times count from the midnight of a day.
  private struct Talk {
    var day: Day
    var source: UInt16
    var speakers: Set<Int32> = []
    var count = 0
  }

  /// - Parameter zones: one for each source, that of times without one.
  init(_ gathering: Gathering, _ duplicates: Duplicates, _ people: ResolvedPeople, zones: [ZoneRules]) {
    let timeline = gathering.timeline
    var talks: [Int32: Talk] = [:]
    for row in 0..<gathering.count where timeline.qualities[row] == .relative && !duplicates.isMerged[row] {
      let source = timeline.sources[row]
      let day = zones[Int(source)].day(of: timeline.times[row])
      var talk = talks[timeline.places[row].container] ?? Talk(day: day, source: source)
      // What was said after midnight began the day before.
      talk.day = min(talk.day, day)
      talk.count += 1
      if timeline.actors[row] >= 0 { talk.speakers.insert(people.personOf[Int(timeline.actors[row])]) }
      talks[timeline.places[row].container] = talk
    }
    if talks.isEmpty { return }
    let meetings = KnownMeeting.all(gathering, duplicates, people)
    for (container, talk) in talks.sorted(by: { $0.key < $1.key }) {
      decide(talk, container, path: timeline.containers[Int(container)], meetings, zones[Int(talk.source)])
    }
  }

  private mutating func decide(_ talk: Talk, _ container: Int32, path: String, _ meetings: [KnownMeeting], _ zone: ZoneRules) {
    let midnight = zone.start(of: talk.day)
    // Entries at midnight are those of files that know no time of day either.
    let candidates = meetings.filter { zone.day(of: $0.start) == talk.day && $0.start != midnight }
    let words = KnownMeeting.words(of: path.split(separator: "/").suffix(2).joined(separator: " "))
    let byTitle = KnownMeeting.best(candidates) { $0.words.intersection(words).count }
    let byPeople = KnownMeeting.best(candidates) { $0.people.intersection(talk.speakers).count }
    let why: String
    let found: KnownMeeting
    if candidates.count == 1 {
      (found, why) = (candidates[0], "the only meeting of that day")
    } else if let byTitle {
      (found, why) = (byTitle, "whose title its name shares")
    } else if let byPeople {
      (found, why) = (byPeople, "to which most of its speakers belong")
    } else {
      let message =
        candidates.isEmpty
        ? "no meeting of \(talk.day) is known; its times count from midnight"
        : "\(candidates.count) meetings of \(talk.day) may be meant; its times count from midnight"
      problems.append(
        Problem(
          path: path, message: message,
          help: candidates.isEmpty
            ? "add the calendar, or put the time into its name: '\(talk.day) 10.00.00 title'"
            : "put words of the meeting's title into its name, or the time: '\(talk.day) 10.00.00 title'"))
      return
    }
    moves[container] = found.start.milliseconds - midnight.milliseconds
    let title = found.title.isEmpty ? "a meeting" : "'\(found.title)'"
    notes.append("\(path): times count from \(found.start.iso8601), when \(title) began, \(why)")
  }
}

extension Gathering {
  /// Moves what counts from midnight to where its meeting began.
  mutating func move(_ anchoring: Anchoring) {
    if anchoring.moves.isEmpty { return }
    for row in 0..<count where timeline.qualities[row] == .relative {
      guard let distance = anchoring.moves[timeline.places[row].container] else { continue }
      timeline.times[row] = timeline.times[row].advanced(by: distance)
      if recorded[row] != .min { recorded[row] += distance }
    }
    for (container, distance) in anchoring.moves where tallies[Int(container)].isRelative {
      tallies[Int(container)].first = tallies[Int(container)].first?.advanced(by: distance)
      tallies[Int(container)].last = tallies[Int(container)].last?.advanced(by: distance)
    }
  }
}

extension Tally {
  /// Whether all its events with a time count from a start that stands elsewhere.
  fileprivate var isRelative: Bool {
    TimeQuality.allCases.allSatisfy { $0 == .relative || $0 == .undated || qualities[Int($0.rawValue)] == 0 }
  }
}
