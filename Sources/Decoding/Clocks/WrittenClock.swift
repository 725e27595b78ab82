/// Times of day in running text, with the offset that stands beside them.
package struct WrittenClock: Equatable {
  /// Minutes since midnight.
  package var start: Int
  package var end: Int?
  /// Minutes east of Greenwich, where the text says so.
  package var offset: Int?

  /// The first time of a text, and the one that a dash parts from it: `11:00 a.m. Eastern (UTC-4)`, `14:00-15:30`, `2pm`, `10h30`.
  package init?(_ text: Substring) {
    var times: [(minutes: Int, range: Range<Substring.Index>)] = []
    var index = text.startIndex
    while index < text.endIndex, times.count < 2 {
      guard text[index].isASCII, text[index].isNumber else {
        text.formIndex(after: &index)
        continue
      }
      let digits = text[index...].prefix { $0.isASCII && $0.isNumber }
      let before = index == text.startIndex ? " " : text[text.index(before: index)]
      if !before.isLetter, !before.isNumber, !"+-.,/".contains(before) || !times.isEmpty,
        let read = WrittenClock.read(text[index...], digits)
      {
        times.append(read)
        index = read.range.upperBound
      } else {
        index = digits.endIndex
      }
    }
    guard var first = times.first else { return nil }
    if times.count == 2 {
      let between = text[first.range.upperBound..<times[1].range.lowerBound].filter { !$0.isWhitespace }
      if ["-", "–", "—", "to", "until", "till", "bis"].contains(between) {
        // "2-3pm": the mark of the second holds for the first as well.
        if times[1].minutes - first.minutes > 12 * 60, first.minutes < 12 * 60 { first.minutes += 12 * 60 }
        end = times[1].minutes
      }
    }
    start = first.minutes
    offset = WrittenClock.offset(in: text)
  }

  private static func read(_ text: Substring, _ digits: Substring) -> (minutes: Int, range: Range<Substring.Index>)? {
    guard digits.count <= 2, var hour = Int(digits) else { return nil }
    var minute = 0
    var rest = text[digits.endIndex...]
    var hasMinutes = false
    if let mark = rest.first, ":h.".contains(mark), mark != "." || digits.count == 2 {
      let more = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if more.count == 2, let value = Int(more), value < 60 {
        minute = value
        rest = rest[more.endIndex...]
        hasMinutes = true
        // A third number makes it a date or a length.
        if let next = rest.first, ".".contains(next), rest.dropFirst().first?.isNumber == true { return nil }
      }
    }
    // In "2-3 pm" the mark stands after the second.
    let other = rest.drop { " -–".contains($0) }
    let isRange = !hasMinutes && other.startIndex > rest.startIndex && other.first?.isNumber == true && rest.first != " "
    let marked = isRange ? other.drop { $0.isNumber || ":.".contains($0) } : rest
    let suffix = marked.drop { $0 == " " }.prefix(4).lowercased().filter { $0 != "." }
    let afterSuffix = suffix.dropFirst(2).first
    if suffix.hasPrefix("am") || suffix.hasPrefix("pm"), afterSuffix.map({ !$0.isLetter }) ?? true, (1...12).contains(hour) {
      hour = hour % 12 + (suffix.hasPrefix("pm") ? 12 : 0)
      hasMinutes = true
    }
    return hasMinutes && hour < 24 ? (hour * 60 + minute, text.startIndex..<rest.startIndex) : nil
  }

  /// `UTC`, `GMT+2`, `(UTC-4)`, `UTC+05:30`; names like "Eastern" do not say which.
  private static func offset(in text: Substring) -> Int? {
    for name in ["UTC", "GMT"] {
      var index = text.startIndex
      while index < text.endIndex {
        guard text[index...].hasPrefix(name) else {
          text.formIndex(after: &index)
          continue
        }
        let rest = text[text.index(index, offsetBy: 3)...]
        guard let sign = rest.first, "+-−".contains(sign) else { return 0 }
        let parts = rest.dropFirst().prefix { $0.isNumber || $0 == ":" }.split(separator: ":")
        guard let hours = parts.first.flatMap({ Int($0) }) else { return 0 }
        let value = hours > 14 ? hours / 100 * 60 + hours % 100 : hours * 60 + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        return sign == "+" ? value : -value
      }
    }
    return nil
  }
}
