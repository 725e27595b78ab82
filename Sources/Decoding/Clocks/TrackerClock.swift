package import Events

/// Reads the dates of trackers: what `GenericClock` reads, and dates with the name of a month (`02/Mar/26 3:07 PM`, `2-mrt-2026`, `Mar 2, 2026`).
///
/// Trackers write dates as the one who exported likes to see them; the order of day and month is decided once for a file.
package struct TrackerClock: Sendable {
  package var clock: GenericClock

  package init(_ clock: GenericClock) { self.clock = clock }

  /// Reads a date in any of the forms; blanks around it do not matter.
  package func read(_ text: [UInt8]) -> GenericClock.Reading {
    let text = text.trimmed
    if text.isEmpty { return .none }
    if let plain = TrackerClock.withoutName(text) {
      var clock = clock
      clock.dayFirst = true
      return clock.read(plain.span)
    }
    return clock.read(text.span)
  }

  /// The instant, if there is one that can be read.
  package func instant(_ text: [UInt8]) -> (time: Timestamp, quality: TimeQuality)? {
    if case .instant(let time, let quality) = read(text) { return (time, quality) }
    return nil
  }

  /// The day on a calendar on the wall; a day without a time is that day in every zone.
  package func day(_ text: [UInt8]) -> Day? { instant(text).map { clock.zone.day(of: $0.time) } }

  /// A date with a month's name as `2/3/2026 ...`, the day first; `nil` if no such name stands in it.
  package static func withoutName(_ text: [UInt8]) -> [UInt8]? {
    guard text.count <= 64, let start = text.firstIndex(where: { $0.isLetter || $0 >= 0x80 }) else { return nil }
    // The name of a weekday may stand first: `Mon, Mar 2, 2026`.
    var from = start
    while from < text.count {
      let end = text[from...].firstIndex { !$0.isLetter && $0 < 0x80 } ?? text.count
      let name = String(decoding: text[from..<end], as: UTF8.self).lowercased()
      if let month = MonthNames.full[name] ?? MonthNames.clipped[name] {
        let before = numbers(text[..<from])
        let after = Array(text[end...].drop { !$0.isDigit })
        guard let digits = after.firstIndex(where: { !$0.isDigit }) ?? (after.isEmpty ? nil : after.count) else { return nil }
        let first = Array(after[..<digits])
        if let day = before {
          return day + Array("/\(month)/".utf8) + first + rest(after[digits...])
        }
        let behind = Array(after[digits...].drop { !$0.isDigit })
        let year = Array(behind.prefix { $0.isDigit })
        guard !year.isEmpty else { return nil }
        return first + Array("/\(month)/".utf8) + year + rest(behind[year.count...])
      }
      guard let next = text[end...].firstIndex(where: { $0.isLetter || $0 >= 0x80 }) else { return nil }
      from = next
    }
    return nil
  }

  /// The last number before the name of a month.
  private static func numbers(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard let last = text.lastIndex(where: \.isDigit) else { return nil }
    return Array(text[...last].reversed().prefix { $0.isDigit }.reversed())
  }

  /// The time of day behind a date.
  private static func rest(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard let digit = text.firstIndex(where: \.isDigit) else { return [] }
    return [32] + text[digit...]
  }
}
