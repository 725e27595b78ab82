import Events

/// Writes the mail as one mbox: `From ` lines, MIME headers, quoted answers, signatures.
struct MailWriter {
  let alliance: SimulatedAlliance
  private let byID: [Int: SimulatedMessage]

  init(alliance: SimulatedAlliance) {
    self.alliance = alliance
    self.byID = Dictionary(alliance.messages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var file: SimulatedFile {
    var text = ""
    for message in alliance.exportedMail {
      if case .mail(let list) = message.medium { text += mail(message, list: list) }
    }
    return SimulatedFile("exports/mail.mbox", text)
  }

  private func mail(_ message: SimulatedMessage, list: String) -> String {
    let writer = alliance.people[message.writer]
    let clock = WallClock(message.time, alliance.zone)
    let utc = WallClock(message.time, .utc)
    let day = utc.day.civil.day
    let body = body(of: message)
    let ascii = body.utf8.allSatisfy { $0 < 0x80 }
    let name = list.prefix { $0 != "@" }
    let answers = ancestors(of: message)
    let to = message.to.map(mailbox) + (list.isEmpty || !message.to.isEmpty ? [] : ["\(name) <\(list)>"])
    let cc = message.cc.map(mailbox) + (list.isEmpty || message.to.isEmpty ? [] : ["\(name) <\(list)>"])
    var lines = [
      "From \(writer.address) \(utc.day.shortWeekday) \(utc.day.shortMonth) \(day < 10 ? " " : "")\(day) \(utc.clock) \(utc.day.civil.year)",
      "Message-ID: \(messageID(message))",
      "Date: \(clock.day.shortWeekday), \(twoDigits(clock.day.civil.day)) \(clock.day.shortMonth) \(clock.day.civil.year) \(clock.clock) \(clock.zone)",
      "From: \(mailbox(message.writer))",
      "To: \(to.joined(separator: ",\n "))",
    ]
    if !cc.isEmpty { lines.append("Cc: \(cc.joined(separator: ",\n "))") }
    let tag = list.isEmpty ? "" : "[\(name)] "
    lines.append("Subject: \(answers.isEmpty ? "" : "Re: ")\(tag)\(encoded(message.subject))")
    if let parent = answers.last {
      lines.append("In-Reply-To: \(messageID(parent))")
      lines.append("References: \(answers.map(messageID).joined(separator: "\n "))")
    }
    if !list.isEmpty {
      let host = list.drop { $0 != "@" }.dropFirst()
      lines += ["List-Id: <\(name).\(host)>", "List-Post: <mailto:\(list)>", "Precedence: list"]
    }
    if message.automatic { lines.append("Auto-Submitted: auto-replied") }
    lines += [
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=\(ascii ? "us-ascii" : "utf-8")",
      "Content-Transfer-Encoding: \(ascii ? "7bit" : "quoted-printable")", "",
    ]
    let text = ascii ? body : MailWriter.quotedPrintable(body)
    // A line of prose that begins with "From " would end the message in this format.
    let escaped = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.drop { $0 == ">" }.hasPrefix("From ") ? ">" + $0 : $0
    }
    return lines.joined(separator: "\n") + "\n" + escaped.joined(separator: "\n") + "\n\n"
  }

  private func body(of message: SimulatedMessage) -> String {
    let writer = alliance.people[message.writer]
    guard !message.automatic else { return message.text + "\n" }
    var parts = message.text.split(separator: "\n", omittingEmptySubsequences: false).map { MailWriter.wrapped(String($0), width: 74) }
      .joined(separator: "\n")
    // Scenes greet in their own words.
    if message.kind != nil {
      let first = message.to.count == 1 && message.to.first.map { alliance.people[$0].firstName } != nil
      let greeting = first ? "Hi \(message.to.map { alliance.people[$0].firstName }.joined())," : "Hello all,"
      let closing = ["Best regards,", "Kind regards,", "Best,", "Greetings,"][message.id % 4]
      parts = greeting + "\n\n" + parts + "\n\n" + closing + "\n" + writer.firstName
    }
    parts += "\n\n-- \n\(writer.name)\n\(writer.role) | \(alliance.parties[writer.party].name)\n"
    guard let parent = message.replyTo.flatMap({ byID[$0] }) else { return parts }
    let clock = WallClock(parent.time, alliance.zone)
    let date =
      "\(clock.day.shortWeekday), \(clock.day.civil.day) \(clock.day.shortMonth) \(clock.day.civil.year) at \(clock.clock.prefix(5))"
    let quoted = parent.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      MailWriter.wrapped(String($0), width: 72).split(separator: "\n", omittingEmptySubsequences: false)
    }
    return parts + "\nOn \(date), \(alliance.people[parent.writer].name) wrote:\n"
      + quoted.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n") + "\n"
  }

  /// The messages that led to this one, oldest first.
  private func ancestors(of message: SimulatedMessage) -> [SimulatedMessage] {
    var chain: [SimulatedMessage] = []
    var current = message
    while chain.count < 20, let parent = current.replyTo.flatMap({ byID[$0] }) {
      chain.insert(parent, at: 0)
      current = parent
    }
    return chain
  }

  private func messageID(_ message: SimulatedMessage) -> String {
    let utc = WallClock(message.time, .utc)
    let (year, month, day) = utc.day.civil
    let code = String((UInt64(message.id) &* 0x9e37_79b9_7f4a_7c15) >> 32, radix: 16)
    return
      "<\(year)\(twoDigits(month))\(twoDigits(day))\(utc.clock.filter { $0 != ":" }).\(code)@\(alliance.parties[alliance.people[message.writer].party].domain)>"
  }

  private func mailbox(_ person: Int) -> String { "\(encoded(alliance.people[person].name)) <\(alliance.people[person].address)>" }

  /// A header text, as an encoded word (RFC 2047, Q) where it is not ASCII.
  private func encoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return "=?utf-8?q?"
      + text.utf8.map { MailWriter.isPlain($0) ? String(UnicodeScalar($0)) : $0 == 32 ? "_" : MailWriter.hex($0) }.joined() + "?="
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func hex(_ byte: UInt8) -> String { "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }

  /// Quoted-printable (RFC 2045, 6.7) with soft line breaks before column 76.
  static func quotedPrintable(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var out = ""
      var column = 0
      let bytes = Array(line.utf8)
      for (index, byte) in bytes.enumerated() {
        let atEnd = index == bytes.count - 1
        let literal = byte >= 33 && byte <= 126 && byte != 61 || (byte == 32 && !atEnd)
        let piece = literal ? String(UnicodeScalar(byte)) : hex(byte)
        if column + piece.utf8.count > 75 {
          out += "=\n"
          column = 0
        }
        out += piece
        column += piece.utf8.count
      }
      return out
    }.joined(separator: "\n")
  }

  /// A paragraph broken at blanks.
  static func wrapped(_ text: String, width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
