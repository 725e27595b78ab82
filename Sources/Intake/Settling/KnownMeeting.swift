import Events

/// A meeting of some day, by all the entries that tell of it: of a calendar, an attendance list, minutes.
struct KnownMeeting {
  var start: Timestamp
  var title = ""
  /// Words of the titles that say which meeting it is.
  var words: Set<String> = []
  var people: Set<Int32> = []
  var rows: [Int32] = []

  /// Entries that begin so close together are of one meeting.
  private static let near: Int64 = 15 * 60_000
  /// Words of names that say nothing about which meeting it was.
  private static let empty: Set<String> = [
    "meeting", "transcript", "transcripts", "chat", "recording", "recordings", "saved", "zoom", "teams", "gmt", "vtt", "srt", "txt", "the",
    "and", "exports", "export", "file", "files", "audio", "video", "captions", "minutes", "notes", "attendance", "report",
  ]

  /// All meetings with a time, ascending; what lies close together and has words or people in common is one.
  static func all(_ gathering: Gathering, _ duplicates: Duplicates, _ people: ResolvedPeople) -> [KnownMeeting] {
    let timeline = gathering.timeline
    let rows = (0..<gathering.count).filter {
      timeline.kinds[$0] == .meeting && !duplicates.isMerged[$0] && timeline.flags[$0].isDisjoint(with: [.cancelled, .allDay])
        && timeline.qualities[$0] != .relative && timeline.qualities[$0] != .undated
    }.sorted { timeline.times[$0] == timeline.times[$1] ? timeline.precedes($0, $1) : timeline.times[$0] < timeline.times[$1] }
    var meetings: [KnownMeeting] = []
    for row in rows {
      let title = timeline.subjects[row] < 0 ? "" : timeline.names.string(timeline.subjects[row])
      let words = words(of: title)
      let present = Set(timeline.participants(of: row).map { people.personOf[Int($0.person)] })
      // Two meetings at one time have titles or people of their own.
      let close = meetings.indices.reversed().prefix { timeline.times[row].milliseconds - meetings[$0].start.milliseconds <= near }
      let same = close.first {
        meetings[$0].words.isEmpty || words.isEmpty || !meetings[$0].words.isDisjoint(with: words)
          || !meetings[$0].people.isDisjoint(with: present)
      }
      if let same {
        meetings[same].words.formUnion(words)
        meetings[same].people.formUnion(present)
        meetings[same].rows.append(Int32(row))
        if meetings[same].title.isEmpty { meetings[same].title = title }
      } else {
        meetings.append(KnownMeeting(start: timeline.times[row], title: title, words: words, people: present, rows: [Int32(row)]))
      }
    }
    return meetings
  }

  /// The words of a title or a file's name that say which meeting it is.
  static func words(of text: some StringProtocol) -> Set<String> {
    Set(FoldedName.words(text.unicodeScalars).filter { $0.unicodeScalars.count > 2 && !$0.allSatisfy(\.isNumber) }).subtracting(empty)
  }

  /// The one with the highest number, if none has as many.
  static func best(_ meetings: [KnownMeeting], _ number: (KnownMeeting) -> Int) -> KnownMeeting? {
    let ranked = meetings.map { (meeting: $0, number: number($0)) }.sorted { $0.number > $1.number }
    guard let first = ranked.first, first.number > 0, ranked.count == 1 || ranked[1].number < first.number else { return nil }
    return first.meeting
  }
}
