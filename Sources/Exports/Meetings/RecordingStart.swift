import Decoding
internal import Events

/// When the recording began from which a transcript or chat counts, as far as the names of its file and folders tell.
///
/// Transcripts hold no date. Zoom writes the start into names (`GMT20260302-100500_Recording.vtt` in UTC, `2026-03-02 10.05.00 Sync 123/` in local time);
/// other names hold a day at most, and then times count from its midnight until a calendar says when the meeting began.
struct RecordingStart: Hashable, Sendable {
  /// The instant from which times count.
  var time: Timestamp
  /// `utc` and `floating` where the name tells the time of day, `relative` where it tells the day only.
  var quality: TimeQuality
  /// The day on the wall of the zone.
  var day: Day

  /// Looks at the name of the file, then at those of the folders around it.
  init?(path: String, _ options: ReadOptions) {
    for name in path.split(separator: "/").suffix(3).reversed() {
      if let start = RecordingStart(name: name, options) {
        self = start
        return
      }
    }
    return nil
  }

  /// A start that the file itself tells.
  init(time: Timestamp, quality: TimeQuality, day: Day) {
    self.time = time
    self.quality = quality
    self.day = day
  }

  /// The midnight of a day, until more is known.
  init(day: Day, zone: ZoneRules) { self.init(time: zone.start(of: day), quality: .relative, day: day) }

  init?(name: Substring, _ options: ReadOptions) {
    let bytes = Array(name.utf8)
    if let (day, clock) = RecordingStart.stamp(in: bytes) {
      let time = ZoneRules.utc.instant(day: day, millisecondsOfDay: clock)
      self.init(time: time, quality: .utc, day: options.zone.day(of: time))
    } else if let (day, end) = RecordingStart.day(in: bytes) {
      self.init(day: day, zone: options.zone)
      if let (clock, offset) = RecordingStart.clock(bytes, after: end) {
        time = (offset == nil ? options.zone : .utc).instant(day: day, millisecondsOfDay: clock - Int64(offset ?? 0) * 1000)
        quality = offset == nil ? .floating : .utc
      }
    } else if let found = WrittenDate.first(in: name.replacing("_", with: " ")[...], dayFirst: options.dayFirst ?? true),
      let day = WrittenDate.day(found, after: Day(number: 0))
    {
      self.init(day: day, zone: options.zone)
    } else {
      return nil
    }
  }

  /// `GMT20260302-100500`, as Zoom names what it recorded.
  private static func stamp(in name: [UInt8]) -> (Day, Int64)? {
    for start in name.indices where name[start...].starts(with: Array("GMT".utf8)) && name.count >= start + 18 {
      guard name[start + 11] == UInt8(ascii: "-"), let day = day(Array(name[(start + 3)..<(start + 11)])),
        let clock = clock(name[(start + 12)..<(start + 18)].map { $0 })
      else { continue }
      return (day, clock)
    }
    return nil
  }

  /// The first `2026-03-02`, `2026_03_02`, `2026.03.02` or `20260302` that stands apart from other digits.
  private static func day(in name: [UInt8]) -> (Day, end: Int)? {
    func isFree(_ index: Int) -> Bool { !name.indices.contains(index) || !name[index].isDigit }
    for start in name.indices where name[start].isDigit && isFree(start - 1) {
      if name.count >= start + 10, isFree(start + 10), name[start + 4] == name[start + 7], "-_. ".utf8.contains(name[start + 4]),
        let day = day([0, 1, 2, 3, 5, 6, 8, 9].map { name[start + $0] })
      {
        return (day, start + 10)
      }
      if name.count >= start + 8, isFree(start + 8), let day = day(Array(name[start..<(start + 8)])) { return (day, start + 8) }
    }
    return nil
  }

  private static func day(_ digits: [UInt8]) -> Day? {
    guard let number = digits.number, (1990...2100).contains(number / 10_000) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Milliseconds since midnight of `180845`.
  private static func clock(_ digits: [UInt8]) -> Int64? {
    guard let number = digits.number, number / 10_000 < 24, number / 100 % 100 < 60, number % 100 < 60 else { return nil }
    return Int64(number / 10_000 * 3600 + number / 100 % 100 * 60 + number % 100) * 1000
  }
}

extension RecordingStart {
  /// The thread that a file of one recording is: `vtt:2026-03-02/sync.vtt`. Files of many meetings are called the same, and only their folders differ.
  static func thread(_ format: String, _ start: RecordingStart?, _ file: Export.Entry) -> [UInt8] {
    Array("\(format):\(start?.day.description ?? "")/\(file.path)".utf8)
  }

  /// How the times of a file were understood, for `inspect`. Of a start that is not known yet the intake says what became of it.
  /// - Parameter isInside: the file itself tells the start.
  static func note(_ start: RecordingStart?, path: String, isInside: Bool = false) -> String? {
    guard let start, start.quality == .utc || start.quality == .floating else { return nil }
    return "\(path): times count from \(start.time.iso8601), the start \(isInside ? "above its first words" : "in its name")"
  }

  /// What is wrong where nothing tells the day.
  static func problem(_ start: RecordingStart?, path: String) -> Problem? {
    guard start == nil else { return nil }
    return Problem(
      path: path, message: "neither its name nor that of its folder holds a date; what was said in it counts as undated",
      help: "put the day into the name of the file, as in '2026-03-02 steering.vtt'")
  }
}

extension Timestamp {
  /// So many milliseconds later; a sum beyond all years stays where it is.
  func later(by milliseconds: Int64) -> Timestamp {
    let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
    return overflow ? self : Timestamp(milliseconds: sum)
  }
}
