import Decoding
import Events

/// A line of a chat log: who said what, who came and went.
struct LogLine {
  enum Kind: Equatable {
    case said, action, notice
    case joined, left
    /// A person got another name.
    case renamed
    /// The channel got another topic.
    case topic
    /// Anything else that the program or the server wrote.
    case system
    /// Says which day it is, and that the log begins or ends.
    case mark
  }

  /// `nil` for marks that stand without one.
  var stamp: LogStamp?
  var kind = Kind.system
  /// Who said it or of whom it tells, without the signs of rank; may be empty.
  var nick: [UInt8] = []
  /// The new name of who was renamed, or the channel that somebody joined.
  var other: [UInt8] = []
  var text: [UInt8] = []
  /// The day that a mark names.
  var day: Day?

  private static func bytes(_ text: StaticString) -> [UInt8] { text.withUTF8Buffer { unsafe Array($0) } }
  private static let knownAs = bytes(" now known as ")
  private static let marks = [bytes("--- Log "), bytes("--- Day changed"), bytes("**** BEGIN LOGGING"), bytes("**** ENDING LOGGING")]

  /// Stands for a line that is none of a log.
  static let unknown = LogLine()

  private init() {}

  /// - Returns: `nil` if it is no such line.
  init?(_ line: Span<UInt8>) {
    let hasCodes = line.indices.contains { line[$0] < 32 && line[$0] != 9 }
    if hasCodes {
      let plain = LogLine.withoutCodes(line.copy(0..<line.count))
      self.init(plain: plain.span)
    } else {
      self.init(plain: line)
    }
  }

  private init?(plain line: Span<UInt8>) {
    if LogLine.marks.contains(where: { line.holds($0, at: 0, before: line.count) }) {
      readMark(line.copy(0..<line.count))
      return
    }
    guard let stamp = LogStamp(line) else { return nil }
    self.stamp = stamp
    guard stamp.rest < line.count else { return nil }
    let rest = line.extracting(stamp.rest..<line.count)
    switch rest[0] {
    case UInt8(ascii: "<") where rest.holds(Array("<--".utf8), at: 0, before: rest.count): readNotice(rest, from: 3)
    case UInt8(ascii: "<"): guard readSaid(rest) else { return nil }
    case UInt8(ascii: "*"): readStarred(rest)
    case UInt8(ascii: "-"): guard readDashed(rest) else { return nil }
    case UInt8(ascii: "=") where rest.holds(Array("== ".utf8), at: 0, before: rest.count): readNotice(rest, from: 2)
    default: guard stamp.isTabbed, stamp.day != nil, readTabbed(rest) else { return nil }
    }
  }

  /// `<@anna> text`, `< anna> text`, dircproxy's `<anna!user@host> +text`, where a sign says whether the name is a registered one.
  private mutating func readSaid(_ line: Span<UInt8>) -> Bool {
    guard let close = line.position(of: UInt8(ascii: ">"), in: 1..<min(line.count, 160)) else { return false }
    let who = line.copy(1..<close)
    let host = who.firstIndex(of: UInt8(ascii: "!"))
    nick = LogLine.nick(Array(who[..<(host ?? who.count)]))
    // Bridges write `<>` for somebody whose name they do not know: it is said all the same, by nobody known.
    guard !nick.isEmpty || who.allSatisfy({ $0 == 32 }), nick.count(where: { $0 == 32 }) < 4 else { return false }
    var start = close + 1
    while start < line.count, line[start] == 32 || line[start] == 9 { start += 1 }
    if let host, host > 0, start < line.count, line[start] == UInt8(ascii: "+") || line[start] == UInt8(ascii: "-") { start += 1 }
    kind = .said
    text = line.copy(start..<line.count).trimmed
    return true
  }

  /// `*** anna has joined #ops`, `* anna waves`, and HexChat's `* anna has joined`.
  private mutating func readStarred(_ line: Span<UInt8>) {
    if line.holds(Array("***".utf8), at: 0, before: line.count) { return readNotice(line, from: 3) }
    readNotice(line, from: 1)
    if kind == .joined || kind == .left || kind == .renamed { return }
    readAction(line, from: 1)
  }

  private mutating func readAction(_ line: Span<UInt8>, from start: Int) {
    let words = line.copy(start..<line.count).trimmed
    let end = words.firstIndex(of: 32) ?? words.count
    kind = .action
    other = []
    nick = LogLine.nick(Array(words[..<end]))
    text = Array(words[end...]).trimmed
  }

  /// `-!- anna [a@host] has joined`, `--> anna (a@host) joined`, `-- Mode`, `--- Mon Mar 2 2026`, and the notice `-anna- text`.
  private mutating func readDashed(_ line: Span<UInt8>) -> Bool {
    for mark in ["-!-", "-->", "---", "--"] where line.holds(Array(mark.utf8), at: 0, before: line.count) {
      if mark == "---", LogLine.isDate(line.copy(3..<line.count)) {
        readMark(line.copy(0..<line.count))
        if day != nil { return true }
      }
      readNotice(line, from: mark.utf8.count)
      return true
    }
    guard let close = line.position(of: UInt8(ascii: "-"), in: 2..<max(2, min(line.count, 100))),
      line.blankLength(at: close + 1) > 0
    else { return false }
    let who = line.copy(1..<close)
    nick = LogLine.nick(Array(who.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ":") }))
    guard !nick.isEmpty, !nick.contains(32) else { return false }
    kind = .notice
    text = line.copy(close + 1..<line.count).trimmed
    return true
  }

  /// `Mon Mar 02 2026`, and not a topic that names a day.
  private static func isDate(_ text: [UInt8]) -> Bool {
    let words = text.split(separator: 32)
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { Array($0.utf8) }
    return (4...5).contains(words.count) && words.first.map { weekdays.contains(Array($0).asciiLowercased) } == true
  }

  /// weechat: `anna<TAB>text`, ` *<TAB>anna waves`.
  private mutating func readTabbed(_ line: Span<UInt8>) -> Bool {
    guard let tab = line.position(of: 9, in: 0..<min(line.count, 100)) else { return false }
    let who = line.copy(0..<tab).trimmed
    nick = LogLine.nick(who)
    guard !nick.isEmpty, !nick.contains(32) else { return false }
    kind = .said
    text = line.copy(tab + 1..<line.count).trimmed
    return true
  }

  /// The words of a program or server.
  private mutating func readNotice(_ line: Span<UInt8>, from start: Int) {
    text = line.copy(start..<line.count).trimmed
    kind = .system
    var words = text.split(separator: 32).map { Array($0) }
    // ZNC: `Joins: anna (a@host)`.
    let labels = ["joins:": Kind.joined, "parts:": .left, "quits:": .left]
    if let first = words.first, let known = labels[String(decoding: first.asciiLowercased, as: UTF8.self)], words.count > 1 {
      kind = known
      nick = LogLine.nick(words[1])
      return
    }
    guard let first = words.first, first != Array("You".utf8) else { return }
    nick = LogLine.nick(first)
    words.removeFirst()
    // An address in brackets may stand behind the name.
    if let address = words.first?.first, [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<")].contains(address) {
      words.removeFirst()
    }
    let verbs = words.prefix(2).map { String(decoding: $0.asciiLowercased, as: UTF8.self) }
    if text.span.position(of: LogLine.knownAs, in: 0..<text.count) != nil, verbs.first == "is", let last = words.last {
      kind = .renamed
      other = LogLine.nick(last)
    } else if verbs == ["has", "joined"] || verbs.first == "joined" {
      kind = .joined
      other = words.first { $0.first == UInt8(ascii: "#") } ?? []
    } else if verbs == ["has", "left"] || verbs == ["has", "quit"] || verbs == ["was", "kicked"] || verbs.first == "left"
      || verbs.first == "quit"
    {
      kind = .left
    } else if verbs == ["changes", "topic"] || verbs == ["changed", "the"] || verbs == ["has", "changed"]
      || verbs.first == "changed" && verbs.last?.hasPrefix("topic") == true
    {
      kind = .topic
    } else {
      nick = []
    }
  }

  /// `--- Day changed Tue Mar 03 2026`, `**** BEGIN LOGGING AT Mon Mar  2 10:00:00 2026`.
  private mutating func readMark(_ line: [UInt8]) {
    kind = .mark
    text = line
    let words = line.split(separator: 32).filter { !$0.contains(UInt8(ascii: ":")) }.map { String(decoding: $0, as: UTF8.self) }
    day = WrittenDate.first(in: words.joined(separator: " ")[...]).flatMap { WrittenDate.day($0, after: Day(number: 0)) }
  }

  /// A name without the signs of rank before it.
  private static func nick(_ bytes: [UInt8]) -> [UInt8] {
    let name = bytes.trimmed
    return Array(name.drop { "@+%&~!".utf8.contains($0) }).trimmed
  }

  /// Without the codes for bold and colours.
  private static func withoutCodes(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 3 {
        // Up to two digits, and two more behind a comma.
        var digits = 0
        while index < text.count, digits < 2, text[index].isDigit { (index, digits) = (index + 1, digits + 1) }
        if digits > 0, index + 1 < text.count, text[index] == UInt8(ascii: ","), text[index + 1].isDigit {
          index += 2
          if index < text.count, text[index].isDigit { index += 1 }
        }
      } else if byte >= 32 || byte == 9 {
        plain.append(byte)
      }
    }
    return plain
  }
}
