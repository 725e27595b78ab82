import Events
import Setup
public import YAML

extension RuleTest {
  /// The keys of a test.
  public static let keys: [Key] = [
    Key("name", .text, required: true, "what the test shows", example: "told 22 days before"),
    Key("events", .list(.mapping(eventKeys)), "what happens", example: "[{on: 2026-03-02, party: northwind, text: \"Heads-up: ...\"}]"),
    Key(
      "background", .either([.mapping(backgroundKeys), .list(.mapping(backgroundKeys))]), "everyday traffic to compare with",
      example: "{every: 1bd, from: -180d, to: -15d, party: both, text: neutral, channel: general}"),
    Key(
      "expect", .either([.choice(["quiet", "fired", "not_evaluable", "pending"]), .mapping(firedKeys)]), required: true,
      "how the rule must end", example: "quiet"),
    Key("as_of", .date, "the day of judgement, inclusive", standard: "the day of the last event", example: "2026-04-01"),
    Key(
      "covers", .list(.date), "first and last day that the data cover", standard: "400 days up to as_of",
      example: "[2025-01-01, 2026-04-01]"),
    Key("topics", .list(.mapping(topicKeys)), "declared topics", example: "[{id: price, terms: [price review]}]"),
    Key("notice", .table(.duration), "agreed notice per topic", example: "{default: 14d, price: 21d}"),
    Key("agreed", .mapping(Alliance.agreementKeys), "what the parties agreed", example: "{reply: 2bd}"),
    Key(
      "calendar", .table(.list(.either([.date, .list(.date)]))), "days without work per party, single or as [from, to]",
      example: "{northwind: [2026-04-06, [2026-08-03, 2026-08-14]]}"),
    Key("parties", .integer, "2, or 3 to add fabrikam", standard: "2", example: "3", range: 2...3),
    Key("stage", .choice(LifeStage.allCases.map(\.rawValue)), "the life stage", example: "building"),
    Key("start", .date, "the first day of the alliance", example: "2026-01-05"),
    Key("approved", .flag, "whether the reading of wording is approved", standard: "on"),
  ]

  static let eventKeys: [Key] = [
    Key("on", .moment, required: true, "the day, or day and time", example: "2026-03-02"),
    Key("party", .choice(parties), "who acts", example: "northwind"),
    Key("person", .integer, "which of the party's people, from 1", standard: "1", example: "2", range: 1...12),
    Key("text", .text, "what is written or said", example: "\"We have moved the price review.\""),
    Key(
      "to", .choice(["other", "own", "both"] + parties), "who receives it: all others, nobody else, all, or one party", standard: "other",
      example: "other"),
    Key(
      "kind", .choice(["message", "meeting", "minute", "decision", "action", "utterance"]),
      "what it is; an action and an utterance of a meeting have a party", standard: "message", example: "meeting"),
    Key("due", .date, "the day on which an action is due", example: "2026-03-20"),
    Key("cancelled", .flag, "whether the meeting was called off", standard: "off", example: "on"),
    Key("absent", .table(.integer), "how many of the six invited people of a party did not come to the meeting", example: "{contoso: 4}"),
    Key("thread", .text, "messages of one conversation share it", example: "t1"),
    Key("channel", .text, "where", standard: "general", example: "general"),
    Key("source", .text, "the export in which it stands, where a test has several", standard: "log", example: "mail"),
    Key("subject", .text, "the title of a meeting or mail", example: "steering committee"),
    Key("auto_reply", .flag, "whether a program answered, as when somebody is out of office", standard: "off", example: "on"),
    Key("attended", .choice(["both"] + parties), "who was in the meeting", standard: "both", example: "both"),
  ]

  static let backgroundKeys: [Key] = [
    Key("every", .duration, required: true, "one message of each party so often", example: "1bd"),
    Key("from", .dayOrBefore, required: true, "first day, before as_of", example: "-180d"),
    Key("to", .dayOrBefore, required: true, "last day, before as_of", example: "-15d"),
    Key("party", .choice(["both"] + parties), "who writes", standard: "both", example: "both"),
    Key("text", .text, "`neutral`, or the text of each message", standard: "neutral", example: "neutral"),
    Key("channel", .text, "where", standard: "general", example: "general"),
    Key("source", .text, "the export in which it stands, where a test has several", standard: "log", example: "mail"),
    Key("reply_after", .duration, "the other party answers each message after so long", example: "3h"),
  ]

  static let firedKeys: [Key] = [
    Key("fired", .choice(["watch", "warn", "critical"]), required: true, "the strength", example: "warn"),
    Key("by", .choice(parties), "the acting party", example: "northwind"),
  ]

  static let topicKeys: [Key] = [
    Key("id", .identifier, required: true, "its name", example: "price"),
    Key("terms", .texts, "words that mean it", example: "[price review]"),
    Key("references", .texts, "tickets, clauses and documents that belong to it", example: "[NW-*]"),
  ]
}

extension Key.Kind {
  /// A day, or a day with the time.
  fileprivate static let moment = Key.Kind.shaped(
    "a day, or a day and a time", pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}.*)?", example: "2026-03-02 14:30")
  /// A day, or how long before the day of judgement.
  fileprivate static let dayOrBefore = Key.Kind.shaped(
    "a day, or a time before as_of", pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}|-[0-9]{1,5}[dw]", example: "-180d")
}
