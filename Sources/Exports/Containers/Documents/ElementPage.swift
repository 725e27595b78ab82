import Decoding
internal import Events
import Output

/// Turns a room, as Element exports it in HTML, into the JSON that it exports otherwise, so that the reader of that reads it.
///
/// A page knows less: times are those of the wall clock of whoever exported, and what is no message is a sentence in their language.
struct ElementPage: PageReader {
  /// What the text of an element is.
  private enum Role { case nothing, room, day, writer, clock, said, event }

  private struct Event {
    var id: [UInt8] = []
    var title: String?
    var clock = PageText()
    var writer = PageText()
    var account: [UInt8] = []
    var reply: [UInt8] = []
    var text = PageText()
    var happening = PageText()
    var hasFile = false
    var isRedacted = false
    var isEdited = false
  }

  /// A role for each element that is open.
  private var roles: [Role] = []
  /// How many elements were open when that of the event, and a quotation in it, began.
  private var eventDepth = Int.max
  private var quoteDepth = Int.max
  private var room = PageText()
  private var dayText = PageText()
  private var event = Event()
  private var events: [JSONValue] = []
  private var lastWriter: [UInt8] = []
  private var lastAccount: [UInt8] = []

  private static let lines: Set<String> = ["br", "p", "li", "pre", "tr"]

  /// Whether a file is such a page, by its beginning.
  static func isOne(_ head: [UInt8]) -> Bool { marks(in: head) > 0 }

  static let marks = ["id=\"matrixchat\"", "mx_MatrixChat"]

  static func json(_ page: [UInt8], path: String) throws(Problem) -> [UInt8] {
    var reader = try ElementPage.reading(page, path: path)
    reader.endEvent()
    return JSONValue.pairs(["room_name": .bytes(reader.room.bytes.trimmed), "messages": .list(reader.events)]).utf8(.compact)
  }

  mutating func open(_ walk: XMLWalk) {
    let classes = (walk.attribute("class") ?? "").split(separator: " ")
    if classes.contains("mx_Export_EventWrapper") {
      endEvent()
      eventDepth = roles.count
      event = Event(id: walk.value(of: "id"))
      return roles.append(.nothing)
    }
    if ElementPage.lines.contains(walk.name), roles.last == .said { event.text.breakLine() }
    roles.append(eventDepth == .max ? outerRole(classes) : role(classes, walk))
  }

  private mutating func outerRole(_ classes: [Substring]) -> Role {
    if classes.contains("mx_DateSeparator") { dayText = PageText() }
    if classes.contains(where: { $0.hasPrefix("mx_DateSeparator") }) { return .day }
    let isName = classes.contains { $0.hasSuffix("RoomHeader_nametext") || $0.hasSuffix("RoomHeader_truncated") }
    return isName && room.bytes.isEmpty ? .room : roles.last ?? .nothing
  }

  /// Of an element within an event.
  private mutating func role(_ classes: [Substring], _ walk: XMLWalk) -> Role {
    if event.reply.isEmpty, classes.contains("mx_reply_anchor"), let target = walk.attribute("href") {
      event.reply = Array(target.drop { $0 == "#" }.utf8)
    }
    if classes.contains("mx_ReplyChain") || walk.name == "blockquote" { quoteDepth = min(quoteDepth, roles.count) }
    // What is answered is somebody else's.
    if quoteDepth != .max { return .nothing }
    let title = walk.attribute("title")
    if walk.name == "img", let title, title.hasPrefix("@"), event.account.isEmpty { event.account = Array(title.utf8) }
    if classes.contains("mx_DisambiguatedProfile_mxid") { return .nothing }
    if classes.contains("mx_DisambiguatedProfile_displayName") { return .writer }
    if classes.contains("mx_MessageTimestamp") {
      event.title = event.title ?? title
      return .clock
    }
    event.isEdited = event.isEdited || classes.contains("mx_EventTile_edited")
    event.isRedacted = event.isRedacted || classes.contains("mx_RedactedBody")
    event.hasFile =
      event.hasFile || classes.contains { $0.hasPrefix("mx_M") && $0.hasSuffix("Body") && $0 != "mx_MTextBody" && $0 != "mx_MNoticeBody" }
    if classes.contains("mx_EventTile_edited") || classes.contains("mx_RedactedBody") { return .nothing }
    if classes.contains("mx_EventTile_body") { return .said }
    return classes.contains("mx_TextualEvent") ? .event : roles.last ?? .nothing
  }

  mutating func close() {
    _ = roles.popLast()
    if roles.count <= quoteDepth { quoteDepth = .max }
    if roles.count <= eventDepth { endEvent() }
  }

  mutating func take(_ text: [UInt8]) {
    switch roles.last ?? .nothing {
    case .nothing: break
    case .room: room.add(text)
    case .day: dayText.add(text)
    case .writer: event.writer.add(text)
    case .clock: event.clock.add(text)
    case .said: event.text.add(text)
    case .event: event.happening.add(text)
    }
  }

  private mutating func endEvent() {
    defer {
      event = Event()
      eventDepth = .max
      quoteDepth = .max
    }
    guard eventDepth != .max else { return }
    let writer = event.writer.bytes.trimmed
    let isHappening = !event.happening.bytes.isEmpty
    // A message below one of the same writer does not name them again.
    if !writer.isEmpty { (lastWriter, lastAccount) = (writer, event.account) }
    var members: [JSONValue.Member] = [.init("event_id", .bytes(event.id))]
    members.append(.init("type", .text(isHappening ? "element.sentence" : "m.room.message")))
    if let time { members.append(.init("origin_server_ts", .text(time))) }
    var unsigned: [JSONValue.Member] = []
    if !isHappening {
      if !lastAccount.isEmpty { members.append(.init("sender", .bytes(lastAccount))) }
      unsigned.append(.init("sender_name", .bytes(lastWriter)))
    }
    if event.isEdited { unsigned.append(.init("m.relations", .pairs(["m.replace": .pairs(["event_id": .bytes(event.id)])]))) }
    members.append(.init("unsigned", .object(unsigned)))
    var content: [JSONValue.Member] = []
    if !event.isRedacted {
      let body = isHappening ? event.happening.bytes.trimmed : event.text.bytes.trimmed
      content = [.init("msgtype", .text(event.hasFile ? "m.file" : "m.text")), .init("body", .bytes(body))]
    }
    if !event.reply.isEmpty {
      content.append(.init("m.relates_to", .pairs(["m.in_reply_to": .pairs(["event_id": .bytes(event.reply)])])))
    }
    members.append(.init("content", .object(content)))
    events.append(.object(members))
  }

  /// `Wed, May 17 2023 17:03:32` as it stands behind the time, else the day above and the time, on the wall of whoever exported.
  private var time: String? {
    let clock = String(decoding: event.clock.bytes.trimmed, as: UTF8.self)
    let words = event.title ?? String(decoding: dayText.bytes.trimmed, as: UTF8.self)
    guard let found = WrittenDate.first(in: words[...], dayFirst: true), let day = WrittenDate.day(found, after: Day(number: 0)) else {
      return nil
    }
    let parts = words.split { $0 == " " || $0 == "," }.first { $0.contains(":") } ?? clock[...]
    let numbers = parts.split(separator: ":").map { Int($0) ?? -1 } + [0]
    guard numbers.count >= 3, (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]), (0..<60).contains(numbers[2]) else {
      return "\(day)"
    }
    return "\(day)T" + numbers.prefix(3).map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
  }
}
