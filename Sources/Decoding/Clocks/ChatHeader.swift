/// What stands before the name and text of a message in a chat that was exported as text: `[07.03.26, 21:22:39] `, `28/3/2025, 9:29 p. m. - `, `09/12/2012 17:03:48: `.
///
/// WhatsApp writes it in the locale of the phone: every order of day, month and year, 12 and 24 hours, with or without comma, brackets (iOS) or dash (Android).
package struct ChatHeader {
  /// What stands between the time and the name.
  package enum Style { case bracket, dash, colon }

  package var numbers = GenericClock.Numbers()
  /// The bytes of the date, without the time.
  package var date = 0..<0
  package var separator: UInt8 = 0
  package var is12Hours = false
  package var style = Style.bracket
  /// Where the name or the notice begins.
  package var rest = 0
  private var hasSeconds = false

  /// Words that some locales put between date and time.
  private static let words: [[UInt8]] = ["klo", "kl.", "kl", "às", "à", "at", "um", "om", "a las", "alle", "o"].map { Array($0.utf8) }
  /// The halves of the day in locales that name them before the time.
  private static let halves: [(name: [UInt8], isAfternoon: Bool)] = [
    ("上午", false), ("下午", true), ("午前", false), ("午後", true), ("오전", false), ("오후", true),
  ].map { (Array($0.0.utf8), $0.1) }

  private static let arabicComma = Array("،".utf8)
  /// The halves of the day in Arabic, which stand behind the time.
  private static let arabicHalves: [(name: [UInt8], isAfternoon: Bool)] = [(Array("ص".utf8), false), (Array("م".utf8), true)]

  /// - Returns: `nil` if the line is no such header; then it goes on with the message above.
  package init?(_ line: Span<UInt8>) {
    var index = line.visible(from: 0)
    guard index < line.count else { return nil }
    let isBracket = line[index] == UInt8(ascii: "[")
    if isBracket { index = line.visible(from: index + 1) }
    guard readDate(line, &index) else { return nil }
    if index < line.count, line[index] == UInt8(ascii: ",") {
      index += 1
    } else if line.holds(ChatHeader.arabicComma, at: index, before: line.count) {
      index += ChatHeader.arabicComma.count
    }
    let time = line.visible(from: index)
    guard time > index else { return nil }
    index = time
    let half = ChatHeader.half(line, &index)
    guard readTime(line, &index, half) else { return nil }
    guard readEnd(line, &index, isBracket) else { return nil }
    rest = index
  }

  private mutating func readDate(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    guard let a = ChatHeader.number(line, &index), index < line.count,
      [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(line[index])
    else { return false }
    separator = line[index]
    guard let b = ChatHeader.part(line, &index, after: separator), b.digits <= 2,
      let c = ChatHeader.part(line, &index, after: separator)
    else { return false }
    date = start..<index
    if a.digits == 4, c.digits <= 2 {
      numbers = GenericClock.Numbers(first: b.value, second: c.value, year: a.value, isYearFirst: true)
    } else if a.digits <= 2, c.digits == 2 || c.digits == 4 {
      numbers = GenericClock.Numbers(first: a.value, second: b.value, year: c.digits == 2 ? 2000 + c.value : c.value)
    } else {
      return false
    }
    // Hungarian dates end with a dot.
    if separator == UInt8(ascii: "."), index < line.count, line[index] == separator { index += 1 }
    return (1...31).contains(numbers.first) && (1...31).contains(numbers.second) && min(numbers.first, numbers.second) <= 12
  }

  private static func part(_ line: Span<UInt8>, _ index: inout Int, after separator: UInt8) -> (value: Int, digits: Int)? {
    guard index < line.count, line[index] == separator else { return nil }
    index += 1
    // `1. 2. 2026`
    if separator == UInt8(ascii: ".") { index = line.visible(from: index) }
    return number(line, &index)
  }

  private static func number(_ line: Span<UInt8>, _ index: inout Int) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while digits < 4, let read = digit(line, index) {
      value = value * 10 + read.value
      digits += 1
      index += read.length
    }
    // Arabic dates turn the direction of writing between their numbers.
    while line.markLength(at: index) > 0 { index += line.markLength(at: index) }
    return digits > 0 ? (value, digits) : nil
  }

  /// A digit, also an Arabic or a Persian one, and how many bytes it takes.
  private static func digit(_ line: Span<UInt8>, _ index: Int) -> (value: Int, length: Int)? {
    guard index < line.count else { return nil }
    if line[index].isDigit { return (Int(line[index]) - 48, 1) }
    guard index + 1 < line.count else { return nil }
    switch (line[index], line[index + 1]) {
    case (0xd9, let low) where (0xa0...0xa9).contains(low): return (Int(low) - 0xa0, 2)
    case (0xdb, let low) where (0xb0...0xb9).contains(low): return (Int(low) - 0xb0, 2)
    default: return nil
    }
  }

  /// Passes over the words between date and time.
  /// - Returns: whether one of them says afternoon; `nil` if none says anything of it.
  private static func half(_ line: Span<UInt8>, _ index: inout Int) -> Bool? {
    for (name, isAfternoon) in halves where line.holds(name, at: index, before: line.count) {
      index = line.visible(from: index + name.count)
      return isAfternoon
    }
    for word in words where line.holds(word, at: index, before: line.count) && line.blankLength(at: index + word.count) > 0 {
      index = line.visible(from: index + word.count)
      break
    }
    return nil
  }

  private mutating func readTime(_ line: Span<UInt8>, _ index: inout Int, _ half: Bool?) -> Bool {
    func isMark(_ index: Int) -> Bool { index < line.count && (line[index] == UInt8(ascii: ":") || line[index] == UInt8(ascii: ".")) }
    guard var (hour, digits) = ChatHeader.number(line, &index), digits <= 2, isMark(index) else { return false }
    index += 1
    guard let minute = ChatHeader.number(line, &index), minute.digits == 2, minute.value < 60 else { return false }
    var second = 0
    if isMark(index), ChatHeader.digit(line, index + 1) != nil {
      index += 1
      guard let read = ChatHeader.number(line, &index), read.digits == 2, read.value <= 60 else { return false }
      second = read.value
      hasSeconds = true
    }
    var isAfternoon = half
    let mark = line.visible(from: index)
    if isAfternoon == nil, let (afternoon, end) = ChatHeader.halfMark(line, mark) {
      isAfternoon = afternoon
      index = end
    }
    if let isAfternoon {
      is12Hours = true
      guard (1...12).contains(hour) else { return false }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
      digits = 2
    }
    numbers.time = Int64(hour * 3600 + minute.value * 60 + second) * 1000
    return hour < 24
  }

  /// `PM`, `a.m.`, `p. m.` with any blanks inside.
  private static func halfMark(_ line: Span<UInt8>, _ start: Int) -> (isAfternoon: Bool, end: Int)? {
    guard start < line.count else { return nil }
    for (name, isAfternoon) in arabicHalves where line.holds(name, at: start, before: line.count) {
      let end = start + name.count
      // A name may begin with the letter.
      return line.visible(from: end) > end || (end < line.count && line[end] == UInt8(ascii: "]")) ? (isAfternoon, end) : nil
    }
    let first = line[start].asciiLowercased
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return nil }
    var index = start + 1
    if index < line.count, line[index] == UInt8(ascii: ".") { index = line.visible(from: index + 1) }
    guard index < line.count, line[index].asciiLowercased == UInt8(ascii: "m") else { return nil }
    index += 1
    if index < line.count, line[index] == UInt8(ascii: ".") { index += 1 }
    if index < line.count, line[index].isLetter { return nil }
    return (first == UInt8(ascii: "p"), index)
  }

  private mutating func readEnd(_ line: Span<UInt8>, _ index: inout Int, _ isBracket: Bool) -> Bool {
    if isBracket {
      guard index < line.count, line[index] == UInt8(ascii: "]") else { return false }
      style = .bracket
      index = line.visible(from: index + 1)
      return true
    }
    if index < line.count, line[index] == UInt8(ascii: ":") {
      guard hasSeconds, line.blankLength(at: index + 1) > 0 else { return false }
      style = .colon
      index = line.visible(from: index + 1)
      return true
    }
    let dash = line.visible(from: index)
    guard dash > index else { return false }
    var end = dash
    if end < line.count, line[end] == UInt8(ascii: "-") {
      end += 1
    } else if line.holds([0xe2, 0x80, 0x93], at: end, before: line.count) {
      end += 3
    } else {
      return false
    }
    guard line.blankLength(at: end) > 0 || end == line.count else { return false }
    style = .dash
    index = line.visible(from: end)
    // Logs of programs look like this with seconds; Android writes none.
    return !(hasSeconds && numbers.isYearFirst)
  }
}
