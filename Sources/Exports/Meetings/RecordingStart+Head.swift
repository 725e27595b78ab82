import Decoding
internal import Events

extension RecordingStart {
  /// Lines above the first words that are looked at.
  private static let depth = 12
  /// What a program did to the file is not when people met.
  private static let others = ["creat", "export", "generat", "download", "print"]

  /// A start that stands above the first words of a transcript: `Weekly sync-20250603_140200-Meeting Transcript`, `June 3, 2025, 2:02PM`. A line with a
  /// time of day wins over one with a day only.
  init?(above lines: some Sequence<Substring>, _ options: ReadOptions) {
    var dayOnly: RecordingStart?
    for line in lines.prefix(RecordingStart.depth) where line.utf8.count < 200 {
      let words = line.lowercased()
      if RecordingStart.others.contains(where: words.contains) { continue }
      if let named = RecordingStart(name: line, options), named.quality != .relative {
        self = named
        return
      }
      guard let found = WrittenDate.first(in: line, dayFirst: options.dayFirst ?? true),
        let day = WrittenDate.day(found, after: Day(number: 0))
      else {
        continue
      }
      guard let clock = WrittenClock(line[found.range.upperBound...]) else {
        dayOnly = dayOnly ?? RecordingStart(day: day, zone: options.zone)
        continue
      }
      let zone = clock.offset == nil ? options.zone : .utc
      self.init(
        time: zone.instant(day: day, millisecondsOfDay: Int64(clock.start - (clock.offset ?? 0)) * 60_000),
        quality: clock.offset == nil ? .floating : .utc, day: day)
      return
    }
    guard let dayOnly else { return nil }
    self = dayOnly
  }

  /// By the name of the file, unless that tells the day only and the lines above the first words tell more.
  static func find(path: String, above lines: some Sequence<Substring>, _ options: ReadOptions) -> (start: RecordingStart?, isInside: Bool)
  {
    let named = RecordingStart(path: path, options)
    if let named, named.quality != .relative { return (named, false) }
    guard let inside = RecordingStart(above: lines, options), named == nil || inside.quality != .relative else { return (named, false) }
    return (inside, true)
  }

  /// The time of day behind the day in a name: ` 18.08.45` of Zoom's folders, `_140200` and `_140200UTC` of Teams, ` 14_02 CEST` and ` 11_02 GMT-4` of
  /// Google's documents.
  /// - Returns: milliseconds since midnight, and seconds east of Greenwich where the name says so.
  static func clock(_ name: [UInt8], after end: Int) -> (milliseconds: Int64, offset: Int?)? {
    let rest = name[min(end, name.count)...]
    guard let mark = rest.first else { return nil }
    func number(_ start: Int, _ count: Int) -> Int? {
      rest.count >= start + count ? Array(rest.dropFirst(start).prefix(count)).number : nil
    }
    func byte(_ index: Int) -> UInt8? { rest.dropFirst(index).first }
    func time(_ hour: Int?, _ minute: Int?, _ second: Int?) -> Int64? {
      guard let hour, let minute, let second, hour < 24, minute < 60, second < 60 else { return nil }
      return Int64(hour * 3600 + minute * 60 + second) * 1000
    }
    if mark == 32, byte(3) == UInt8(ascii: "."), byte(6) == UInt8(ascii: "."), let time = time(number(1, 2), number(4, 2), number(7, 2)) {
      return (time, nil)
    }
    if mark == UInt8(ascii: "_") || mark == UInt8(ascii: "-"), byte(7).map({ !$0.isDigit }) ?? true,
      let time = time(number(1, 2), number(3, 2), number(5, 2))
    {
      return (time, rest.dropFirst(7).starts(with: Array("UTC".utf8)) ? 0 : nil)
    }
    guard mark == 32, let colon = byte(3), colon == UInt8(ascii: "_") || colon == UInt8(ascii: ":"),
      byte(6).map({ !$0.isDigit && $0 != colon }) ?? true,
      let time = time(number(1, 2), number(4, 2), 0)
    else { return nil }
    return (time, zone(rest.dropFirst(6)))
  }

  /// ` CEST`, ` GMT-4`, ` UTC+05:30`: seconds east of Greenwich.
  private static func zone(_ rest: ArraySlice<UInt8>) -> Int? {
    let word = rest.drop { $0 == 32 }.prefix { $0 > 32 && $0 != UInt8(ascii: ")") }
    if let known = ZoneAbbreviation.offset(word) { return known }
    guard word.starts(with: Array("GMT".utf8)) || word.starts(with: Array("UTC".utf8)), let sign = word.dropFirst(3).first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return nil }
    let parts = word.dropFirst(4).split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "_") }.map { Array($0).number ?? 99 }
    guard let hours = parts.first, hours <= 14, parts.count <= 2 else { return nil }
    return (hours * 3600 + (parts.dropFirst().first ?? 0) * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
