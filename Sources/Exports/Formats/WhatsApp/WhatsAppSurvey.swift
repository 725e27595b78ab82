import Decoding
import Events

/// What is learned from a whole chat before it is read: the order of day and month, whose chat it is, and what stands in it twice.
struct WhatsAppSurvey: Sendable {
  private(set) var order = DayOrder()
  private var records = 0
  private(set) var hours12 = 0
  private(set) var hours24 = 0
  /// Who wrote messages.
  private(set) var authors: Set<[UInt8]> = []
  private(set) var repeated = RepeatedRecords()
  /// Whose name stands before the notice on encryption: the group's, or that of the only other person.
  private var noticeSender: [UInt8] = []
  private var hasGroupNotices = false
  /// Notices that are none of those that are known, and the first of them.
  private var unknownNotices = 0
  private var unknownNotice: [UInt8] = []
  private var separators: Set<UInt8> = []
  /// Files that Android saved on the day of the message, and whether that day stands first there.
  private var savedDayFirst = 0
  private var savedMonthFirst = 0

  mutating func note(_ text: Span<UInt8>, _ place: Place) {
    guard let line = WhatsAppLine(text) else { return }
    order.add(line.header.numbers, text.extracting(line.header.date))
    records += 1
    if line.header.is12Hours { hours12 += 1 } else { hours24 += 1 }
    separators.insert(line.header.separator)
    repeated.note(WhatsAppSurvey.content(line, place), at: place.offset)
    if let (month, day) = WhatsAppMarks.savedDay(line.text.span), month != day, !line.header.numbers.isYearFirst {
      if (line.header.numbers.first, line.header.numbers.second) == (day, month) { savedDayFirst += 1 }
      if (line.header.numbers.first, line.header.numbers.second) == (month, day) { savedMonthFirst += 1 }
    }
    if let notice = line.notice {
      if notice.isEncryption, noticeSender.isEmpty { noticeSender = line.author }
      hasGroupNotices = hasGroupNotices || notice.isOfGroup
      if !notice.isKnown, line.author.isEmpty {
        unknownNotices += 1
        if unknownNotice.isEmpty { unknownNotice = Array(line.text.prefix(60)) }
      }
    } else if line.author != noticeSender || !WhatsAppNotice(line.text).isKnown {
      authors.insert(line.author)
    }
  }

  /// What stands for a record among those of its file.
  private static func content(_ line: WhatsAppLine, _ place: Place) -> UInt64 {
    let numbers = line.header.numbers
    return UInt64(place.hash) << 32 | UInt64(UInt32(clamping: numbers.year * 372 + numbers.second * 31 + numbers.first))
  }

  mutating func finish() { repeated.finish() }

  /// The name of the group, where a notice has it for a sender.
  var group: [UInt8]? { noticeSender.isEmpty || authors.contains(noticeSender) ? nil : noticeSender }

  /// Whether two people write to each other: the chat is called after one of them.
  func isDirect(called name: String) -> Bool {
    guard authors.count <= 2, !hasGroupNotices, !authors.isEmpty else { return false }
    return authors.contains(Array(name.utf8)) || authors.contains(noticeSender)
  }

  /// The order of day and month, how it became known, and what is wrong.
  func dayOrder(_ wanted: Bool?, path: String) -> (dayFirst: Bool?, note: String?, problem: Problem?) {
    if wanted == nil, order.dayFirst + order.monthFirst == 0, order.open > 0 {
      func words(_ dayFirst: Bool) -> String { dayFirst ? "day before month" : "month before day" }
      if savedDayFirst != savedMonthFirst {
        let first = savedDayFirst > savedMonthFirst
        let count = max(savedDayFirst, savedMonthFirst)
        return (first, "\(path): dates are read with the \(words(first)): the names of \(count) files that were sent say so", nil)
      }
      if separators.isSubset(of: [UInt8(ascii: "."), UInt8(ascii: "-")]) {
        return (true, "\(path): dates are read with the \(words(true)): no language puts the month first between dots or hyphens", nil)
      }
    }
    return order.decide(wanted, path: path)
  }

  /// Chats name who wrote; where no line does, or few do, it is no chat of WhatsApp, or something was lost when it was copied.
  func authorProblem(path: String) -> Problem? {
    guard unknownNotices > max(2, records - unknownNotices) else { return nil }
    return Problem(
      path: path,
      message:
        "\(unknownNotices) of \(records) lines name no author before a colon, such as '\(String(decoding: unknownNotice, as: UTF8.self))'; they count as notices of the program, and what they say is not heard",
      help: "export the chat from the program itself, or write 'Name: ' before what each said")
  }

  /// How times of day are written.
  func clockNote(path: String) -> String? {
    if hours12 + hours24 == 0 { return nil }
    let hours = hours12 > hours24 ? "12 hours, with AM and PM or their like" : "24 hours"
    return "\(path): times are written with \(hours), on the clock of the phone that exported"
  }
}
