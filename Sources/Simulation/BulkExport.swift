import Events
public import Files
import Output

/// Large exports for measuring speed: a Slack folder and an mbox of a wanted size, written as they are made.
///
/// Each message has about 270 bytes of text drawn from the neutral material; about 1.5 % of the texts carry a phrase of a lexicon. Two parties of eight people
/// write on 300 working days. The same seed and size give the same bytes.
public struct BulkExport: Sendable {
  private let alliance: SimulatedAlliance
  private let texts: [String]
  private let days: [Day]
  private var random: Seeded

  /// An export that is not written yet.
  public init(seed: UInt64) {
    var story = Story.quiet(parties: 2, months: 14, holidays: false)
    story.id = "bulk"
    story.traffic.threadsPerWeek = 0
    story.setup = Story.Setup(
      purpose: "measuring speed", agreedBy: "nobody (all of it is invented)", basis: "none needed",
      stages: [("building", story.from.description)],
      notice: [("default", "14d")], reply: "2bd", meetings: [],
      topics: [("price", ["price review", "rate card"]), ("scope", ["second wave", "rollout"])])
    story.meetings = []
    self.alliance = Simulation(seed: seed, story: story).run()
    self.days = (0..<420).map { story.from + $0 }.filter { $0.weekday < 5 }.prefix(300).map { $0 }
    self.random = Seeded(seed).fork("bulk")
    self.texts = BulkExport.texts(story, random: &random)
  }

  /// Writes `alliance.yaml`, `exports/slack/` and `exports/mail.mbox` below a folder, each export about so many million bytes.
  /// - Returns: the number of messages in each.
  public mutating func write(slackMegabytes: Int, mailMegabytes: Int, to folder: String) throws(FileError) -> (chat: Int, mail: Int) {
    let chat = try writeSlack(megabytes: slackMegabytes, to: folder + "/exports/slack")
    let mail = try writeMail(megabytes: mailMegabytes, to: folder + "/exports/mail.mbox")
    for file in alliance.setup {
      let text = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      // There is no calendar and there are no minutes.
      let kept = SimulatedFile(file.path, text.filter { !$0.contains("calendar.ics") }.joined(separator: "\n"))
      try kept.write(to: Path.join(folder, file.path))
    }
    return (chat, mail)
  }

  /// Writes a Slack export folder of about so many million bytes.
  /// - Returns: the number of messages.
  public mutating func writeSlack(megabytes: Int, to folder: String) throws(FileError) -> Int {
    for file in SlackWriter(alliance: alliance).files.prefix(2) {
      try file.write(to: Path.join(folder, file.path.split(separator: "/").last.map(String.init) ?? ""))
    }
    let files = days.count * alliance.channels.count
    let target = megabytes * 1_000_000 / files
    var count = 0
    for day in days {
      for channel in alliance.channels {
        var file = try GrowingFile(folder + "/\(channel.name)/\(day).json", .anew)
        try file.append("[".utf8)
        var size = 1
        var parent: (stamp: String, user: String)?
        let start = alliance.zone.instant(day: day, millisecondsOfDay: 28_800_000).milliseconds / 1000
        var messages = 0
        while size < target {
          let writer = alliance.people[random.below(alliance.people.count)]
          // Ten hours hold the day, whatever its number of messages.
          let stamp = "\(start + Int64(min(35_000, size * 35_000 / target))).\(100_000 + messages)"
          var members: [JSONValue.Member] = [
            .init("client_msg_id", .text(String(random.next(), radix: 16))), .init("type", .text("message")),
            .init("text", .text(texts[random.below(texts.count)])), .init("user", .text(writer.userID)), .init("ts", .text(stamp)),
            .init("team", .text("T0BULK")),
          ]
          if let parent, random.chance(0.6) {
            members += [.init("thread_ts", .text(parent.stamp)), .init("parent_user_id", .text(parent.user))]
          } else {
            parent = (stamp, writer.userID)
          }
          let record = Array((messages == 0 ? "\n    " : ",\n    ").utf8) + JSONValue.object(members).utf8(SlackWriter.layout, depth: 1)
          try file.append(record)
          size += record.count
          messages += 1
        }
        try file.append("\n]\n".utf8)
        try file.flush()
        count += messages
      }
    }
    return count
  }

  /// Writes an mbox of about so many million bytes; four of ten mails answer the one before and quote it.
  /// - Returns: the number of mails.
  public mutating func writeMail(megabytes: Int, to path: String) throws(FileError) -> Int {
    var file = try GrowingFile(path, .anew)
    let target = megabytes * 1_000_000
    var size = 0
    var count = 0
    var previous: (id: String, text: String, writer: SimulatedPerson, subject: String)?
    while size < target {
      let writer = alliance.people[random.below(alliance.people.count)]
      let others = alliance.people.filter { $0.party != writer.party }
      let reader = others[random.below(others.count)]
      let day = days[min(days.count - 1, size * days.count / target)]
      let second = 28_800 + (size % max(1, target / days.count)) * 35_000 / max(1, target / days.count)
      let clock = "\(twoDigits(second / 3600)):\(twoDigits(second / 60 % 60)):\(twoDigits(second % 60))"
      let (year, _, number) = day.civil
      let id = "<\(count).\(String(random.next(), radix: 36))@\(alliance.parties[writer.party].domain)>"
      let text = texts[random.below(texts.count)]
      let answered = random.chance(0.4) ? previous : nil
      let subject = answered?.subject ?? "\(alliance.channels[random.below(3)].name) \(count % 997)"
      var mail = "From \(writer.address) \(day.shortWeekday) \(day.shortMonth) \(number < 10 ? " " : "")\(number) \(clock) \(year)\n"
      mail += "Message-ID: \(id)\nDate: \(day.shortWeekday), \(twoDigits(number)) \(day.shortMonth) \(year) \(clock) +0000\n"
      mail +=
        "From: \(writer.name) <\(writer.address)>\nTo: \(reader.name) <\(reader.address)>\nSubject: \(answered == nil ? "" : "Re: ")\(subject)\n"
      if let answered { mail += "In-Reply-To: \(answered.id)\nReferences: \(answered.id)\n" }
      mail += "MIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 7bit\n\n"
      mail += MailWriter.wrapped(text, width: 74) + "\n\n-- \n\(writer.name)\n"
      if let answered {
        mail += "\nOn \(day.shortWeekday), \(number) \(day.shortMonth) \(year) at \(clock.prefix(5)), \(answered.writer.name) wrote:\n"
        mail += MailWriter.wrapped(answered.text, width: 72).split(separator: "\n").map { "> " + $0 }.joined(separator: "\n") + "\n"
      }
      mail += "\n"
      try file.append(mail.utf8)
      size += mail.utf8.count
      count += 1
      previous = (id, text, writer, subject)
    }
    try file.flush()
    return count
  }

  /// Texts of about 270 bytes out of the neutral material, some with a loaded sentence; no quotation mark or backslash, so that they are as long in JSON.
  private static func texts(_ story: Story, random: inout Seeded) -> [String] {
    let sentences = ThreadTemplate.all.flatMap { $0.turns.joined() } + story.vocabulary.details
    return (0..<4096).map { _ in
      let blanks = Blanks(story.vocabulary, on: story.from, random: &random)
      var text = ""
      while text.utf8.count < 240 { text += (text.isEmpty ? "" : " ") + blanks.filled(random.pick(sentences) ?? "", peer: "Ada") }
      if random.chance(0.015), let loaded = random.pick(LoadedSentences.all) { text += " " + loaded }
      return String(text.filter { $0 != "\"" && $0 != "\\" })
    }
  }
}
