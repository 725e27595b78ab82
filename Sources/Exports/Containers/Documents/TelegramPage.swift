import Decoding
internal import Events
import Output

/// Turns a page of a chat, as Telegram Desktop exports it in HTML, into the JSON that it exports otherwise, so that the reader of that reads it.
///
/// A page knows less: no ids of people, no kind of chat, and no times of service messages, which get that of the message before.
struct TelegramPage: PageReader {
  /// What the text of an element is.
  private enum Role { case nothing, title, writer, said, quote, service }

  private struct Message {
    var id: [UInt8] = []
    var isService = false
    var isJoined = false
    var isForwarded = false
    var hasMedia = false
    var time: TelegramTime?
    var from = PageText()
    var reply: [UInt8] = []
    /// Runs of text, and of quotations among them.
    var text: [(isQuote: Bool, text: PageText)] = []
    var service = PageText()
  }

  private static let lines: Set<String> = ["br", "p", "tr", "li", "pre"]
  /// What stands beside the words of a message.
  private static let beside: Set<Substring> = ["media_wrap", "userpic_wrap", "reactions", "via", "signature", "reply_to"]

  /// A role for each element that is open.
  private var roles: [Role] = []
  /// How many elements were open when that of the message, and that of the forwarded one in it, began.
  private var messageDepth = Int.max
  private var forwardedDepth = Int.max
  private var title = PageText()
  private var message = Message()
  private var messages: [JSONValue] = []
  private var writers: Set<[UInt8]> = []
  private var lastWriter: [UInt8] = []
  private var lastTime: TelegramTime?

  /// Whether a file is such a page, by its beginning.
  static func isOne(_ head: [UInt8]) -> Bool { marks(in: head) == marks.count }

  static let marks = ["\"page_wrap\"", "\"page_header", "text bold"]

  static func json(_ page: [UInt8], path: String) throws(Problem) -> [UInt8] {
    var reader = try TelegramPage.reading(page, path: path)
    reader.endMessage()
    return reader.json
  }

  private var json: [UInt8] {
    let name = title.bytes.trimmed
    // A chat between two is called like the other one of them.
    let isPersonal = writers.count <= 2 && writers.contains(name)
    return JSONValue.pairs([
      "name": .bytes(name), "type": .text(isPersonal ? "personal_chat" : "private_group"), "id": .bytes(name), "messages": .list(messages),
    ]).utf8(.compact)
  }

  mutating func open(_ walk: XMLWalk) {
    let classes = (walk.attribute("class") ?? "").split(separator: " ")
    if classes.contains("message"), let id = walk.attribute("id"), id.hasPrefix("message") {
      endMessage()
      messageDepth = roles.count
      message = Message(id: Array(id.dropFirst("message".count).utf8))
      message.isService = classes.contains("service")
      message.isJoined = classes.contains("joined")
      return roles.append(.nothing)
    }
    if TelegramPage.lines.contains(walk.name) { endLine() }
    if messageDepth == .max { return roles.append(classes == ["text", "bold"] ? .title : roles.last ?? .nothing) }
    roles.append(role(classes, walk))
  }

  /// Of an element within a message.
  private mutating func role(_ classes: [Substring], _ walk: XMLWalk) -> Role {
    let outer = roles.last ?? .nothing
    if classes.contains("date") {
      if forwardedDepth == .max, message.time == nil { message.time = walk.attribute("title").flatMap { TelegramTime($0) } }
      return .nothing
    }
    if classes.contains("forwarded") {
      forwardedDepth = min(forwardedDepth, roles.count)
      message.isForwarded = true
    }
    if classes.contains("media_wrap") { message.hasMedia = true }
    // In "messages2.html#go_to_message24" the number at the end.
    if outer == .nothing, walk.name == "a", let target = walk.attribute("href"), let mark = target.firstRange(of: "#go_to_message") {
      message.reply = Array(target[mark.upperBound...].utf8)
    }
    // What somebody else wrote is not the writer's, and neither is what is named beside.
    if forwardedDepth != .max || classes.contains(where: TelegramPage.beside.contains) {
      return .nothing
    }
    if classes.contains("from_name") { return .writer }
    if classes.contains("text") { return .said }
    if outer == .said, walk.name == "blockquote" { return .quote }
    return message.isService && classes.contains("details") ? .service : outer
  }

  mutating func close() {
    _ = roles.popLast()
    if roles.count <= forwardedDepth { forwardedDepth = .max }
    if roles.count <= messageDepth { endMessage() }
  }

  mutating func take(_ text: [UInt8]) {
    switch roles.last ?? .nothing {
    case .nothing: break
    case .title: title.add(text)
    case .writer: message.from.add(text)
    case .service: message.service.add(text)
    case .said: addSaid(isQuote: false) { $0.add(text) }
    case .quote: addSaid(isQuote: true) { $0.add(text) }
    }
  }

  private mutating func endLine() {
    if roles.last == .said { addSaid(isQuote: false) { $0.breakLine() } }
    if roles.last == .quote { addSaid(isQuote: true) { $0.breakLine() } }
  }

  private mutating func addSaid(isQuote: Bool, _ body: (inout PageText) -> Void) {
    if message.text.last?.isQuote != isQuote { message.text.append((isQuote, PageText())) }
    body(&message.text[message.text.count - 1].text)
  }

  private mutating func endMessage() {
    defer {
      message = Message()
      messageDepth = .max
      forwardedDepth = .max
    }
    // Days stand between the messages as messages with numbers below zero.
    guard messageDepth != .max, message.id.first.map(\.isDigit) == true else { return }
    var members: [JSONValue.Member] = [.init("id", message.id.number.map { .integer(Int($0)) } ?? .bytes(message.id))]
    lastTime = message.time ?? lastTime
    members.append(.init("type", .text(message.isService ? "service" : "message")))
    if let time = lastTime { members.append(time.member) }
    if message.isService {
      members += TelegramService(message.service.bytes.trimmed).members
    } else {
      let writer = message.from.bytes.trimmed
      if !writer.isEmpty || !message.isJoined { lastWriter = writer }
      if !lastWriter.isEmpty { members.append(.init("from", .bytes(lastWriter))) }
      writers.insert(lastWriter)
      if message.isForwarded { members.append(.init("forwarded_from", .text(""))) }
      if message.hasMedia { members.append(.init("file", .text("(a file)"))) }
      if !message.reply.isEmpty {
        members.append(.init("reply_to_message_id", message.reply.number.map { .integer(Int($0)) } ?? .bytes(message.reply)))
      }
      members.append(.init("text", said))
    }
    messages.append(.object(members))
  }

  private var said: JSONValue {
    if message.text.contains(where: \.isQuote) {
      return .list(
        message.text.map { part in
          part.isQuote ? .pairs(["type": .text("blockquote"), "text": .bytes(part.text.bytes)]) : .bytes(part.text.bytes)
        })
    }
    return .bytes(message.text.first?.text.bytes.trimmed ?? [])
  }
}

/// When a message of a page was written: `19.11.2019 22:13:44 UTC+01:00`, in older exports without the zone.
struct TelegramTime {
  /// As the JSON of Telegram says it.
  let member: JSONValue.Member

  init?(_ title: String) {
    let words = title.split { $0 == " " || $0 == "," }
    guard let clock = words.first(where: { $0.contains(":") }),
      let found = WrittenDate.first(in: title[...], dayFirst: true), let day = WrittenDate.day(found, after: Day(number: 0))
    else { return nil }
    var parts = clock.split(separator: ":").map { Int($0) ?? -1 }
    if parts.count == 2 { parts.append(0) }
    guard parts.count == 3, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]), (0...60).contains(parts[2]) else { return nil }
    let seconds = parts[0] * 3600 + parts[1] * 60 + min(parts[2], 59)
    if let zone = words.last(where: { $0.hasPrefix("UTC") }) {
      let digits = zone.dropFirst("UTC".count).split { "+-:".contains($0) }.map { Int($0) ?? 0 }
      let offset = ((digits.first ?? 0) * 60 + (digits.count > 1 ? digits[1] : 0)) * (zone.contains("-") ? -60 : 60)
      member = .init("date_unixtime", .text(String(Int(day.number) * 86_400 + seconds - offset)))
    } else {
      let two = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
      member = .init("date", .text("\(day)T\(two.joined(separator: ":"))"))
    }
  }
}

/// What a service message tells, as far as its English words are known: Telegram Desktop exports in English whatever its language is.
struct TelegramService {
  /// As the JSON of Telegram says it.
  private(set) var members: [JSONValue.Member] = []

  init(_ text: [UInt8]) {
    let words = String(decoding: text, as: UTF8.self)
    let kinds = [
      (" joined group by link", "join_group_by_link"), (" joined group by request", "join_group_by_request"),
      (" invited ", "invite_members"),
      (" removed ", "remove_members"), (" changed group title", "edit_group_title"),
    ]
    for (mark, action) in kinds {
      guard let range = words.firstRange(of: mark), range.lowerBound > words.startIndex else { continue }
      members = [.init("actor", .text(String(words[..<range.lowerBound]))), .init("action", .text(action))]
      if action == "invite_members" || action == "remove_members" {
        let names = words[range.upperBound...].split(separator: ",").flatMap { $0.components(around: " and ") }
        members.append(.init("members", .list(names.map { .text(String($0.trimmed)) })))
      }
      return
    }
  }
}

extension Substring {
  /// The parts around a word.
  fileprivate func components(around word: String) -> [Substring] {
    guard let range = firstRange(of: word) else { return [self] }
    return [self[..<range.lowerBound], self[range.upperBound...]]
  }
}
