import Events
import Rules
import Setup
import YAML

extension RuleTest {
  /// The two parties of every test, and the third of some.
  static let parties = ["northwind", "contoso", "fabrikam"]
  /// What the source is called where a test names none.
  static let source = "log"
  static let zone = ZoneRules(identifier: "Europe/Amsterdam") ?? .utc

  /// Reads a test; what is wrong goes to the diagnostics.
  static func read(_ node: Node, _ diagnostics: Diagnostics) -> RuleTest? {
    let before = diagnostics.sorted.count { $0.severity == .error }
    let fields = Fields(node, of: "a test", keys: keys, diagnostics)
    let count = fields.integer("parties") ?? 2
    let events = fields.list("events", of: "an event").enumerated().compactMap { TestEvent.read($1, number: $0, parties: count) }
    let last = events.map { zone.day(of: $0.time) }.max()
    guard let day = fields.date("as_of") ?? last.map({ $0 + 1 }) else {
      // Where there are events that cannot be read, their own mistakes are told.
      if fields.node("events")?.items?.isEmpty ?? true {
        diagnostics.error(node.place, "a test without events needs 'as_of'", help: "add as_of: 2026-04-01")
      }
      return nil
    }
    let covers = coverage(fields) ?? day - 399...day
    let backgrounds =
      fields.node("background")?.items != nil
      ? fields.list("background", of: "a background") : fields.fields("background", of: "a background").map { [$0] } ?? []
    let background = backgrounds.compactMap { TestBackground.read($0, asOf: day) }
    let alliance = alliance(fields, day: day)
    let expectation = expected(fields)
    guard let name = fields.text("name"), let expectation, diagnostics.sorted.count(where: { $0.severity == .error }) == before else {
      return nil
    }
    return RuleTest(
      name: name, place: node.place, expectation: expectation, alliance: alliance, events: events.sorted { $0.time < $1.time },
      background: background,
      asOf: zone.start(of: day + 1), covers: covers)
  }

  private static func coverage(_ fields: Fields) -> ClosedRange<Day>? {
    guard fields.has("covers") else { return nil }
    let days = fields.nodes("covers").compactMap { fields.diagnostics.date($0, "'covers'") }
    guard days.count == 2, days[0] <= days[1] else {
      fields.diagnostics.error(
        fields.place("covers"), "'covers' needs a first and a last day", help: "write it as [2025-01-01, 2026-04-01]")
      return nil
    }
    return days[0]...days[1]
  }

  private static func expected(_ fields: Fields) -> Expected? {
    guard let node = fields.node("expect") else { return nil }
    if node.entries != nil {
      guard let fired = fields.fields("expect").map({ Fields($0.node, of: "'expect'", keys: firedKeys, fields.diagnostics) }) else {
        return nil
      }
      guard let strength = fired.choice("fired") else { return nil }
      let by = fired.text("by")
      if let by, !parties.contains(by) {
        fields.diagnostics.error(fired.place("by"), "'by' is not a party of tests: '\(by)'", help: "write northwind or contoso")
        return nil
      }
      return .fired(strength, by: by)
    }
    switch fields.diagnostics.choice(node, "'expect'", of: ["quiet", "fired", "not_evaluable", "pending"]) {
    case "quiet": return .quiet
    case "fired": return .fired(nil, by: nil)
    case "not_evaluable": return .notEvaluable
    case "pending": return .pending
    default: return nil
    }
  }

  private static func alliance(_ fields: Fields, day: Day) -> Alliance {
    var parties = [
      Party(id: "northwind", name: "Northwind", domains: ["northwind.example"]),
      Party(id: "contoso", name: "Contoso", domains: ["contoso.example"]),
      Party(id: "fabrikam", name: "Fabrikam", domains: ["fabrikam.example"]),
    ]
    parties.removeLast(parties.count - min(parties.count, fields.integer("parties") ?? 2))
    for entry in fields.table("calendar") {
      guard let party = parties.firstIndex(where: { $0.id == entry.name }) else {
        fields.diagnostics.unknown(entry.key, "'calendar'", "a party of tests", among: self.parties)
        continue
      }
      for item in fields.diagnostics.items(entry.value, "'calendar.\(entry.name)'") {
        if let pair = item.items, pair.count == 2, let from = fields.diagnostics.date(pair[0], "'calendar'"),
          let to = fields.diagnostics.date(pair[1], "'calendar'")
        {
          parties[party].calendar.pauses.append(WorkCalendar.Pause(from: from, to: to, why: "test"))
        } else if let day = fields.diagnostics.date(item, "'calendar'") {
          parties[party].calendar.holidays.insert(day)
        }
      }
    }
    var agreed = fields.fields("agreed").map(agreements) ?? Agreements()
    for entry in fields.table("notice") {
      if let span = fields.diagnostics.duration(entry.value, "'notice.\(entry.name)'", example: "14d") { agreed.notice[entry.name] = span }
    }
    let topics = fields.list("topics", of: "a topic").compactMap { topic in
      topic.identifier("id").map { Alliance.Topic(id: $0, terms: topic.texts("terms") ?? [], references: topic.references("references")) }
    }
    var privacy = Privacy()
    // The few invented writers of a test need no protection.
    privacy.minimumWriters = 0
    let start = fields.date("start")
    let stage = fields.choice("stage").flatMap(LifeStage.init) ?? .building
    return Alliance(
      id: "test", purpose: "a test of a rule", zone: zone,
      approved: fields.flag("approved") == false ? nil : Alliance.Approval(by: "the test", until: day + 3650, basis: "invented"),
      parties: parties,
      stages: fields.has("stage") || start != nil ? [Alliance.Stage(stage, from: start ?? day - 3650)] : [], agreed: agreed, topics: topics,
      privacy: privacy)
  }

  private static func agreements(_ fields: Fields) -> Agreements {
    var agreed = Agreements(reply: fields.duration("reply"))
    agreed.meetings = fields.list("meetings", of: "a meeting").compactMap { meeting in
      guard let name = meeting.text("name"), let every = meeting.positiveDuration("every") else { return nil }
      return Agreements.Meeting(name: name, every: every)
    }
    for entry in fields.table("notice") {
      if let span = fields.diagnostics.duration(entry.value, "'notice.\(entry.name)'", example: "14d") { agreed.notice[entry.name] = span }
    }
    return agreed
  }
}

extension TestEvent {
  /// - Parameters:
  ///   - number: the position in the list; events of one day without a time follow one another by a quarter of an hour.
  ///   - parties: how many parties the test has.
  static func read(_ fields: Fields, number: Int, parties count: Int) -> TestEvent? {
    guard let node = fields.node("on"), let time = time(node, number: number, fields.diagnostics) else { return nil }
    let kind = fields.choice("kind") ?? "message"
    let known = Array(RuleTest.parties.prefix(count))
    let party = fields.text("party").flatMap { known.firstIndex(of: $0) }
    if fields.has("party"), party == nil {
      fields.diagnostics.unknown(fields.node("party") ?? fields.node, "'party'", "a party of this test", among: known)
      return nil
    }
    if ["message", "action", "utterance"].contains(kind), party == nil {
      fields.diagnostics.error(fields.node.place, "a\(kind == "message" ? "" : "n") \(kind) needs 'party'", help: "add party: northwind")
      return nil
    }
    let all = Array(known.indices)
    let wanted = fields.choice(kind == "message" ? "to" : "attended")
    var event = TestEvent(
      time: time, kind: kinds[kind] ?? .minute, party: ["meeting", "minute", "decision"].contains(kind) ? nil : party,
      person: (fields.integer("person") ?? 1) - 1, to: [], text: fields.text("text") ?? "", thread: fields.text("thread") ?? "",
      channel: fields.text("channel") ?? (kind == "message" ? "general" : ""), subject: fields.text("subject") ?? "",
      isDecision: kind == "decision", source: fields.text("source") ?? RuleTest.source, isAutoReply: fields.flag("auto_reply") == true)
    switch wanted ?? "other" {
    case "own": event.to = []
    case "both": event.to = all
    case "other": event.to = kind == "message" ? all.filter { $0 != party } : all
    case let one: event.to = known.firstIndex(of: one).map { [$0] } ?? []
    }
    event.isAction = kind == "action"
    event.isCancelled = fields.flag("cancelled") == true
    event.due = fields.date("due")
    for entry in fields.table("absent") {
      guard let party = known.firstIndex(of: entry.name) else {
        fields.diagnostics.unknown(entry.key, "'absent'", "a party of this test", among: known)
        continue
      }
      event.absent[party] = fields.diagnostics.integer(entry.value, "'absent.\(entry.name)'", in: 0...6, example: "4")
    }
    return event
  }

  private static let kinds: [String: EventKind] = ["message": .message, "meeting": .meeting, "utterance": .utterance]

  private static func time(_ node: Node, number: Int, _ diagnostics: Diagnostics) -> Timestamp? {
    let quarter = Int64(15 * 60_000)
    if let text = node.text, let day = Day(text) {
      return RuleTest.zone.instant(day: day, millisecondsOfDay: 36_000_000 + Int64(number % 24) * quarter)
    }
    guard let text = node.text, let parsed = Timestamp.parseISO8601(text) else {
      diagnostics.mismatch(node, "'on'", "a day", help: "write it as 2026-03-02, or 2026-03-02 14:30")
      return nil
    }
    if parsed.hasOffset { return parsed.time }
    let day = Day(number: Int32(clamping: parsed.time.milliseconds.flooredDivision(by: 86_400_000)))
    return RuleTest.zone.instant(day: day, millisecondsOfDay: parsed.time.milliseconds - Int64(day.number) * 86_400_000)
  }
}

extension TestBackground {
  static func read(_ fields: Fields, asOf: Day) -> TestBackground? {
    guard let every = fields.duration("every"), let from = offset("from", fields, asOf), let to = offset("to", fields, asOf) else {
      return nil
    }
    guard from <= to else {
      fields.diagnostics.error(fields.place("from"), "the background begins after it ends", help: "write from: -180d, to: -15d")
      return nil
    }
    let business = every.unit == .businessDays
    let parties = fields.choice("party").flatMap { RuleTest.parties.firstIndex(of: $0) }.map { [$0] } ?? [0, 1]
    let text = fields.text("text") ?? "neutral"
    return TestBackground(
      every: max(1, business ? Int(every.amount) : every.days ?? 1), business: business, days: from...to, parties: parties,
      text: text == "neutral" ? "" : text, channel: fields.text("channel") ?? "general",
      source: fields.text("source") ?? RuleTest.source, replyAfter: fields.duration("reply_after")?.calendarMilliseconds)
  }

  /// `-180d`: so long before as_of; a date stands for itself.
  private static func offset(_ key: String, _ fields: Fields, _ asOf: Day) -> Day? {
    guard let node = fields.node(key), let text = node.text else { return nil }
    if let day = Day(text) { return day }
    let span = text.hasPrefix("-") ? try? TimeSpan(parsing: String(text.dropFirst())) : nil
    guard let days = span?.days else {
      fields.diagnostics.mismatch(node, "'\(key)'", "a day or a time before as_of", help: "write it as -180d or 2026-01-05")
      return nil
    }
    return asOf - days
  }
}
