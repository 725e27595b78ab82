import Decoding
import Events

/// What is learned from all logs of an export before they are read: the day of each line, who is who, the channel, and what stands there twice.
struct LogSurvey: Sendable {
  private(set) var nicks = NickTable()
  private var files: [Int: File] = [:]
  private var queries: Set<Int> = []

  /// What is known of one file.
  private struct File: Sendable {
    var channel = ""
    /// From which offset on which day it is, ascending.
    var days: [(offset: Int64, day: Day)] = []
    var repeated = RepeatedRecords()
    /// The first three who spoke, and whether somebody came, went or set a topic, as happens in channels alone.
    var speakers: Set<[UInt8]> = []
    var isRoom = false
    /// Lines without a date in a file of which no day is known.
    var undated = 0
    private var day: Day?
    private var year: Int?
    private var last: Int64 = 0

    init(_ name: LogName) {
      channel = name.channel
      isRoom = !name.channel.isEmpty
      day = name.day
      year = name.day?.civil.year
    }

    mutating func noteDay(_ line: LogLine, at offset: Int64) {
      var today = day
      if line.kind == .mark {
        if let named = line.day {
          (today, year, last) = (named, named.civil.year, 0)
        }
      } else if let stamp = line.stamp, stamp.day == nil {
        if stamp.month > 0 {
          // Without a year: that of the name of the file or of the last mark, and the next one after December.
          if let year, let before = day, stamp.month == 1, before.civil.month == 12, before.civil.year == year { self.year = year + 1 }
          today = year.flatMap { Day(year: $0, month: stamp.month, day: stamp.dayOfMonth) }
        } else if stamp.millisecondsOfDay < last - 12 * 3_600_000 {
          // Past midnight without a mark.
          today = today.map { $0 + 1 }
        }
        last = stamp.millisecondsOfDay
        if today == nil { undated += 1 }
      }
      day = today
      if let today, days.last?.day != today { days.append((offset, today)) }
    }
  }

  init(_ export: Export, _ entries: [Int], batching: Batching, records: LineRecords) {
    let silent = SilentSink()
    for entry in entries { files[entry] = File(LogName(export.entries[entry].fullPath)) }
    _ = export.batches(of: entries, batching: batching) { batch in
      records.read(batch, silent) { text, position in
        guard let line = LogLine(text) else { return }
        note(line, position.place, entry: batch.entry)
      }
    }
    nicks.finish()
    findQueries(export)
    for entry in entries { files[entry]?.repeated.finish() }
  }

  /// Files of one channel are one room; a room without a sign of a channel in which no more than two spoke is a talk between the two.
  private mutating func findQueries(_ export: Export) {
    var rooms: [String: [Int]] = [:]
    for entry in files.keys { rooms[channel(of: entry, path: export.entries[entry].fullPath), default: []].append(entry) }
    for entries in rooms.values {
      let speakers = entries.reduce(into: Set<[UInt8]>()) { all, entry in
        all.formUnion((files[entry]?.speakers ?? []).map { nicks.name($0) })
      }
      if speakers.count <= 2, !entries.contains(where: { files[$0]?.isRoom == true }) { queries.formUnion(entries) }
    }
  }

  /// Whether a file is a talk between two people, which nobody else was meant to read.
  func isQuery(_ entry: Int) -> Bool { queries.contains(entry) }

  private mutating func note(_ line: LogLine, _ place: Place, entry: Int) {
    if [.joined, .left, .topic].contains(line.kind) { files[entry]?.isRoom = true }
    if line.kind == .said, let count = files[entry]?.speakers.count, count < 3 { files[entry]?.speakers.insert(line.nick) }
    files[entry]?.noteDay(line, at: place.offset)
    files[entry]?.repeated.note(UInt64(place.hash), at: place.offset)
    if !line.nick.isEmpty {
      if line.kind == .renamed { nicks.note(line.nick, becomes: line.other) } else { nicks.note(line.nick, spoke: line.kind == .said) }
    }
    if line.kind == .joined, files[entry]?.channel.isEmpty == true {
      files[entry]?.channel = String(decoding: line.other.asciiLowercased.drop { $0 == UInt8(ascii: "#") }, as: UTF8.self)
    }
  }

  /// The channel of a file, without `#`; its own name where nothing says it.
  func channel(of entry: Int, path: String) -> String {
    let channel = files[entry]?.channel ?? ""
    if !channel.isEmpty { return channel }
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { $0 == name.startIndex ? name : name[..<$0] } ?? name)
  }

  /// The day on which the lines at an offset were written.
  func day(at offset: Int64, entry: Int) -> Day? {
    guard let days = files[entry]?.days else { return nil }
    let behind = days.bisect { $0.offset <= offset }
    return behind > 0 ? days[behind - 1].day : nil
  }

  func suffix(at offset: Int64, entry: Int) -> String { files[entry]?.repeated.suffix(at: offset) ?? "" }

  /// One problem for each file whose lines have no day.
  func problems(_ export: Export) -> [Problem] {
    files.sorted { $0.key < $1.key }.filter { $0.value.undated > 0 }.map { entry, file in
      Problem(
        path: export.entries[entry].fullPath, message: "\(file.undated) lines have a time and no day; they count as undated",
        help: "write the day into the name of the file, as in ops-2026-03-02.log")
    }
  }
}
