import Events
import Lexicon
import Setup
import YAML

extension MissingTrigger {
  /// Reads `when`: exactly one of its ways.
  static func read(_ fields: Fields, _ names: RuleNames) -> MissingTrigger? {
    _ = fields.choice("from")
    let given = ["heard", "any", "newcomer", "decision", "meeting"].filter { fields.has($0) }
    guard given.count == 1 else {
      fields.diagnostics.error(
        given.isEmpty ? fields.node.place : fields.keyPlace(given[1]),
        given.isEmpty ? "'when' names no trigger" : "'when' names two triggers, '\(given[0])' and '\(given[1])'",
        help: "write one of {heard: request_open}, {newcomer: person}, {decision: on} and {meeting: steering committee}")
      return nil
    }
    if given[0] == "newcomer" { return fields.choice("newcomer").flatMap(Newcomer.init).map { .newcomer($0) } }
    if given[0] == "meeting" {
      let titles = fields.texts("meeting") ?? []
      if titles.isEmpty {
        fields.diagnostics.error(fields.place("meeting"), "'meeting' is empty", help: "write a word of the meeting's title")
      }
      return titles.isEmpty ? nil : .meeting(titles)
    }
    if given[0] == "decision" {
      guard let isOn = fields.flag("decision") else { return nil }
      if !isOn {
        fields.diagnostics.error(fields.place("decision"), "'decision' is off, and nothing else is a trigger", help: "write decision: on")
      }
      return isOn ? .decision : nil
    }
    let heard = Heard.read(fields, names)
    return heard.isEmpty ? nil : .heard(heard)
  }
}

extension Expectation {
  /// Reads `expected_before` and `expected_after`; the latter knows more ways.
  static func read(_ fields: Fields, _ names: RuleNames, _ trigger: MissingTrigger?) -> Expectation? {
    _ = fields.choice("to")
    let known = Set(fields.keys.map(\.name))
    func has(_ key: String) -> Bool { known.contains(key) && fields.has(key) }
    let isMutual = trigger?.isMutual ?? false
    let from = fields.choice("from").flatMap(Who.init)
    if isMutual, has("reply") || has("from") && from != .either {
      fields.diagnostics.error(
        fields.keyPlace(has("reply") ? "reply" : "from"), "a decision or meeting is of both, and has no same or other party",
        help: "write from: either party")
      return nil
    }
    if has("reply"), has("heard"), from != .other {
      fields.diagnostics.error(
        fields.keyPlace("reply"), "'reply' closes by any word of the other party, and 'heard' asks for a word of another",
        help: "write from: other party, or leave out one of the two")
      return nil
    }
    let ways = ["heard", "reply", "meeting", "decision", "minutes"].filter(has)
    guard !ways.isEmpty else {
      fields.diagnostics.error(
        fields.place("heard"), "\(fields.what) says neither what should be heard nor who should reply",
        help: "write {heard: change_notice, from: same party}")
      return nil
    }
    let families = has("heard") ? fields.families("heard", names) : []
    let standard: Who = has("reply") ? .other : has("heard") && !isMutual ? .same : .either
    var expected = Expectation(families: families, from: from ?? standard)
    expected.reply = has("reply") && fields.choice("reply") != nil
    expected.meeting = has("meeting") && fields.choice("meeting") != nil
    expected.decision = has("decision") && fields.flag("decision") == true
    expected.minutes = has("minutes") && fields.flag("minutes") == true
    if expected.minutes, !(trigger?.isMeeting ?? true) {
      fields.diagnostics.error(
        fields.keyPlace("minutes"), "'minutes' are those of a meeting", help: "write when: {meeting: steering committee}")
      return nil
    }
    return families.isEmpty && !expected.reply && !expected.meeting && !expected.decision && !expected.minutes ? nil : expected
  }
}

extension Fields {
  /// `same` of a rule that links a trigger with what is expected; an empty list is refused, because nothing would ever be linked.
  /// After a meeting any word between the two may be the one that is expected: it shares no thread, and seldom a topic.
  func linkKeys(after trigger: MissingTrigger?) -> SameKeys {
    let keys = same("same", standard: trigger?.isMeeting == true ? [.pair] : [.topic, .thread])
    if node("same")?.items?.isEmpty == true {
      diagnostics.error(place("same"), "'same' is empty", help: "write same: [pair] where any word between the two will do")
    }
    return keys
  }
}

extension RuleKind {
  /// `5bd`, `agreed`, `due+5bd`.
  static func deadline(_ fields: Fields) -> @Sendable (Agreements) -> Deadline {
    let grace = fields.duration("grace")
    let standard = TimeSpan(5, .businessDays)
    guard let node = fields.node("deadline") else { return { _ in Deadline(standard, grace: grace) } }
    if node.text == "agreed" { return { Deadline($0.reply ?? standard, isAgreed: $0.reply != nil, grace: grace) } }
    guard let text = node.text, text.hasPrefix("due") else {
      if let text = node.text, nearest(to: text, among: ["agreed"]) != nil {
        fields.diagnostics.error(
          node.place, "'deadline' is not a duration: \(Diagnostic.quoted(text))", help: "did you mean 'agreed'? else write it as 5bd",
          code: .value)
        return { _ in Deadline(standard, grace: grace) }
      }
      let span = fields.duration("deadline") ?? standard
      return { _ in Deadline(span, grace: grace) }
    }
    let rest = text.dropFirst(3).drop { $0 == " " }
    guard rest.first == "+", let span = try? TimeSpan(parsing: String(rest.dropFirst().drop { $0 == " " })), span.amount > 0 else {
      fields.diagnostics.error(node.place, "'deadline' is not a time after the due day: '\(text)'", help: "write due+5bd")
      return { _ in Deadline(standard, grace: grace) }
    }
    return { _ in Deadline(span, fromDue: true, grace: grace) }
  }

  /// What holds somebody off, where the lexicon knows it.
  static func notClosedBy(_ fields: Fields, _ names: RuleNames) -> [String] {
    guard let node = fields.node("not_closed_by") else { return names.families(as: .holding) }
    return node.items?.isEmpty == true ? [] : fields.families("not_closed_by", names)
  }

  /// `agreed` takes the alliance's own; a table stands for itself.
  static func notice(_ fields: Fields) -> (@Sendable (Agreements) -> Notice)? {
    guard let node = fields.node("notice") else { return nil }
    if node.text == "agreed" {
      return { agreed in
        let days = agreed.notice.mapValues { $0.days ?? 14 }
        return Notice(standard: days["default"] ?? 14, topics: days.filter { $0.key != "default" }, isAgreed: true)
      }
    }
    var days: [String: Int] = [:]
    for entry in fields.table("notice") {
      if let span = fields.diagnostics.duration(entry.value, "'notice.\(entry.name)'", example: "14d") {
        days[entry.name] = span.days ?? 14
      }
    }
    let notice = Notice(standard: days["default"] ?? 14, topics: days.filter { $0.key != "default" }, isAgreed: false)
    return { _ in notice }
  }
}
