public import YAML

extension Alliance {
  /// The keys of an alliance file.
  public static let keys = [
    Key("alliance", .identifier, required: true, "the short id of the alliance", example: "northwind-contoso"),
    Key(
      "purpose", .text, required: true, "why the exports are analysed; printed in every report",
      example: "early joint review of the working relationship"),
    Key("timezone", .text, required: true, "the zone in which its days begin", example: "Europe/Amsterdam"),
    Key("approved", .mapping(approvalKeys), "who agreed to the reading of content; without it only rules on when and to whom run"),
    Key(
      "parties", .list(.mapping(partyKeys)), required: true, "the partner organisations, 2 to 64",
      example: "[{id: northwind, ...}, {id: contoso, ...}]"),
    Key("stages", .list(.mapping(stageKeys)), "the phases of the alliance, by date", example: "[{stage: forming, from: 2026-01-05}]"),
    Key("agreed", .mapping(agreementKeys), "what the parties promised each other about how they work"),
    Key(
      "topics", .list(.mapping(topicKeys)), "what the parties talk about, at most 64", example: "[{id: price, terms: [price, rate card]}]"),
    Key("sources", .list(.mapping(sourceKeys)), "the exports", example: "[{path: exports/slack.zip}]"),
    Key("privacy", .mapping(privacyKeys), "what may be shown, and for how long it is kept"),
    Key("on_record", .list(.mapping(onRecordKeys)), "what the checklist asks for and no export shows"),
  ]

  /// The keys of an entry of `on_record`.
  public static let onRecordKeys = [
    Key("what", .identifier, required: true, "the id of the rule in the checklist", example: "issue-path-missing"),
    Key("where", .text, required: true, "the document, and the place in it", example: "\"contract, annex 4\""),
    Key("since", .date, required: true, "the day from which it holds", example: "2026-01-05"),
    Key("by", .text, required: true, "who says so", example: "alliance office"),
  ]

  /// The keys of `approved`.
  public static let approvalKeys = [
    Key("by", .text, required: true, "who agreed", example: "works council and DPO"),
    Key("until", .date, required: true, "the last day on which it holds", example: "2027-06-30"),
    Key("basis", .text, required: true, "the agreement or law that it rests on", example: "agreement of 2026-05-01"),
  ]

  /// The keys of a party.
  public static let partyKeys = [
    Key("id", .identifier, required: true, "the short id that rules and reports use", example: "northwind"),
    Key("name", .text, "the name that people read", standard: "the id", example: "Northwind"),
    Key("aliases", .texts, "what texts call the organisation; never the names of its people", example: "[Northwind Logistics, NWL]"),
    Key("domains", .texts, "mail domains of its people", example: "[northwind.example]"),
    Key("tenants", .texts, "ids of its Microsoft 365 tenants", example: "[4f2c9a60-1b7d-4e0a-9c55-0d6e8f3a2b11]"),
    Key("members", .texts, "user ids, addresses, display names and nicks of its people", example: "[U024BE7LH, Anna de Vries]"),
    Key("calendar", .mapping(calendarKeys), "when it works", standard: "Monday to Friday, 09:00-17:00"),
  ]

  /// The keys of a party's calendar.
  public static let calendarKeys = [
    Key("weekend", .list(.choice(weekdays)), "the days of the week without work", standard: "[sat, sun]", example: "[sat, sun]"),
    Key(
      "country", .country, "the country whose public holidays are days without work: the name of a file under rules/holidays", example: "nl"
    ),
    Key(
      "holidays", .either([.text, .list(.either([.date, .text]))]), "single days without work: an .ics file, or a list of dates and files",
      example: "holidays-nl.ics"),
    Key(
      "pauses", .list(.mapping(pauseKeys)), "longer times without work that were announced",
      example: "[{from: 2026-08-03, to: 2026-08-14, why: summer}]", formerly: ["quiet"]
    ),
    Key("hours", .hours, "the working day", standard: "09:00-17:00", example: "09:00-17:00"),
  ]

  /// The keys of an announced pause.
  public static let pauseKeys = [
    Key("from", .date, required: true, "its first day", example: "2026-08-03"),
    Key("to", .date, required: true, "its last day", example: "2026-08-14"),
    Key("why", .text, "what it is", example: "summer"),
  ]

  /// The keys of a stage.
  public static let stageKeys = [
    Key("stage", .choice(LifeStage.allCases.map(\.rawValue)), required: true, "the phase"),
    Key("from", .date, required: true, "the day on which it begins", example: "2026-01-05"),
  ]

  /// The keys of `agreed`.
  public static let agreementKeys = [
    Key(
      "notice", .either([.duration, .table(.duration)]),
      "how long before it takes effect a change is announced: one duration, or one per topic and `default`",
      example: "{default: 14d, price: 21d}"),
    Key("reply", .duration, "within which time a request is answered", example: "2bd"),
    Key("meetings", .list(.mapping(meetingKeys)), "the recurring meetings", example: "[{name: ops sync, every: 1w}]"),
  ]

  /// The keys of an agreed meeting.
  public static let meetingKeys = [
    Key("name", .text, required: true, "its name, as calendars and minutes give it", example: "ops sync"),
    Key("every", .duration, required: true, "how often it takes place", example: "1w"),
  ]

  /// The keys of a topic.
  public static let topicKeys = [
    Key("id", .identifier, required: true, "the short id that rules and agreements use", example: "price"),
    Key("terms", .texts, "the phrases by which it is recognised; a topic needs these or references", example: "[price, rate card]"),
    Key(
      "references", .texts, "the tickets, clauses and documents that belong to it; `*` stands for whatever follows",
      example: #"[NW-*, "clause 7"]"#),
  ]

  /// The keys of a source.
  public static let sourceKeys = [
    Key("path", .text, required: true, "a file, archive or folder, relative to the alliance file", example: "exports/slack.zip"),
    Key(
      "covers", .list(.either([.date, .choice([".."])])), "the first and last day that it covers; `..` stands for as far as it goes",
      standard: "the dates of its records",
      example: "[2026-01-05, ..]"),
    Key("expected_every", .duration, "how often a fresh export comes; older ones are reported as stale", example: "1d"),
    Key("columns", .mapping(columnKeys), "which column or key holds what, in CSV and JSON lines without a known layout"),
    Key("day_first", .flag, "whether 03/04 means 3 April", standard: "decided from the file", example: "on"),
    Key("exported", .date, "the day on which it was exported", example: "2026-06-30"),
    Key("zone", .text, "the zone of times without one", standard: "the timezone of the alliance", example: "Europe/Amsterdam"),
  ]

  /// The keys of `columns`: our names; their values are the names in the file.
  public static let columnKeys = [
    Key("time", .text, "when it was written", example: "Date"),
    Key("author", .text, "who wrote it", example: "From"),
    Key("text", .text, "what was written", example: "Body"),
    Key("channel", .text, "where it was written", example: "Room"),
    Key("thread", .text, "which conversation it belongs to", example: "Conversation"),
    Key("to", .text, "to whom it was written", example: "To"),
    Key("subject", .text, "its subject", example: "Subject"),
    Key("id", .text, "its own id", example: "Id"),
    Key("reply_to", .text, "the id of what it answers", example: "InReplyTo"),
  ]

  /// The keys of `privacy`.
  public static let privacyKeys = [
    Key(
      "content", .flag, "whether what people wrote may be read; off: only figures are judged, whoever approved", standard: "on",
      example: "off"),
    Key(
      "pseudonyms", .flag,
      "whether `harbinger show` gives a code for who wrote a record, once there is a key; no report shows people at all",
      standard: "on", example: "on"),
    Key(
      "reidentify", .flag, "whether `harbinger person name` may turn a code into a name, with a reason that is written down",
      standard: "off",
      example: "off"),
    Key("quotes", .integer, "how many redacted sentences an alert may quote", standard: "2", example: "2", range: 0...2),
    Key("keep", .mapping(keepKeys), "how long nightly runs keep what they found"),
    Key(
      "include", .list(.text), "private, direct or protected channels that are read all the same", standard: "none",
      example: #"["joint-board"]"#),
    Key("exclude", .list(.text), "channels that are never read", standard: "none", example: ##"["#hr-*"]"##),
    Key(
      "min_writers", .integer, "how many people of each side must have written before a rule on wording says anything", standard: "3",
      example: "3",
      range: 1...1000),
  ]

  /// The keys of `keep`.
  public static let keepKeys = [
    Key("evidence", .retention, "pointers to evidence, after an alert is resolved", standard: "90d", example: "90d"),
    Key("counts", .retention, "counts per party and week", standard: "25mo", example: "25mo"),
  ]

  /// The days of the week, Monday first.
  static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}

extension Key.Kind {
  /// When a working day begins and ends.
  fileprivate static let hours = Key.Kind.shaped(
    "a working day", pattern: "[0-9]{1,2}:[0-9]{2} *- *[0-9]{1,2}:[0-9]{2}", example: "09:00-17:00")
  /// Two letters of ISO 3166.
  fileprivate static let country = Key.Kind.shaped("a country", pattern: "[a-z]{2}", example: "nl")
  /// How long something is kept; here months are allowed.
  fileprivate static let retention = Key.Kind.shaped("a length of time", pattern: "[1-9][0-9]{0,4}(d|w|mo)", example: "90d")
}
