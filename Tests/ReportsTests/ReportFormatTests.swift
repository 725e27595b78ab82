import Alerts
import Events
import Foundation
import Output
import Reports
import Rules
import Testing

/// What every output must stand: an empty report, whatever texts may hold, and several alliances in one document.
@Suite struct ReportFormatTests {
  private static let hostile = "=1+1 <b>&\"'\\ \u{202e}\u{1b}[31m\u{0}\u{85}, | `x` \r\n--- \u{feff}end"

  /// An alert in whose texts stands `text`.
  private static func alert(_ text: String, kind: String = "match", strength: Strength = .critical) throws -> Alert {
    let piece = """
      {"day": "2026-03-02", "clock": "10:05", "time": 1772442300000, "kind": "message", "party": "a", "role": "label", "phrase": \(json(text)),
       "source": \(json(text)), "offset": 12, "length": 40, "part": 0, "hash": 7, "record": \(json(text)), "channel": \(json(text)),
       "subject": \(json(text)), "topics": [], "audience": ["a", "b"], "isShared": true, "quote": \(json(text))}
      """
    let body = """
      {"id": "abcdefgh", "key": "x|rule|a+b|", "alliance": "x", "rule": "rule", "kind": "\(kind)", "isCircle": \(kind == "circle"), "severity": 4, "strength": \(strength.rawValue),
       "score": {"points": 12.5, "factors": [{"name": "severity", "value": 16, "reason": \(json(text))}]}, "title": \(json(text)),
       "sentence": \(json(text)), "parties": [{"id": "a", "name": \(json(text)), "role": "both"}], "label": "", "topics": [\(json(text))],
       "since": "2026-02-01", "last": "2026-03-02", "isOpen": true, "evidence": [\(piece)], "usual": \(json(text)), "threshold": "2", "ask": \(json(text)),
       "closes": "", "notes": [\(json(text))], "resolvedBy": "", "isUnresolved": false, "falsePositives": [], "blindSpots": [], "folded": []}
      """
    return try JSONDecoder().decode(Alert.self, from: Data(body.utf8))
  }

  private static func json(_ text: String) -> String { JSONValue.text(text).rendered() }

  private static func judgement(_ name: String, _ alerts: [Alert] = [], _ conditions: [Condition] = []) -> Judgement {
    var judgement = Judgement(unjudged: name, because: Condition(.nothing, "nothing"), now: Timestamp(seconds: 1_772_442_300))
    judgement.alerts = alerts
    judgement.conditions = conditions
    return judgement
  }

  private func written(_ format: ReportFormat, _ judgements: [Judgement], width: Int = 80) -> String {
    format.render(judgements.map { Report($0) }, RenderOptions(width: width))
  }

  @Test(arguments: ReportFormat.all.map(\.id)) func anEmptyReportIsWhole(id: String) throws {
    let format = try #require(ReportFormat.all.first { $0.id == id })
    let text = written(format, [Self.judgement("quiet")])
    #expect(text.hasSuffix("\n") && text.contains("quiet"))
    try expectDocuments(id, text, count: 1)
  }

  @Test(arguments: ReportFormat.all.map(\.id)) func whateverTextsHoldTheDocumentIsValid(id: String) throws {
    let format = try #require(ReportFormat.all.first { $0.id == id })
    let alerts = try Strength.allCases.map { try Self.alert(Self.hostile, strength: $0) }
    for width in [40, 80, 200] {
      let text = written(
        format, [Self.judgement(Self.hostile, alerts, Condition.Kind.allCases.map { Condition($0, Self.hostile) })], width: width)
      try expectDocuments(id, text, count: 1)
      // What steers a terminal is taken out where it is printed; a document must not need that.
      if id != "text" { #expect(!text.unicodeScalars.contains { Printable.isControl($0) }) }
    }
  }

  @Test(arguments: ReportFormat.all.map(\.id)) func severalAlliancesAreOneDocument(id: String) throws {
    let format = try #require(ReportFormat.all.first { $0.id == id })
    let broken = Judgement(unjudged: "c/alliance.yaml", because: Condition(.configuration, "it is not valid"), now: Timestamp(seconds: 0))
    let text = written(format, [Self.judgement("first", [try Self.alert("one")]), Self.judgement("second"), broken])
    for word in ["first", "second", "c/alliance.yaml", "it is not valid"] { #expect(text.contains(word), "\(word)") }
    try expectDocuments(id, text, count: 3)
  }

  /// Of kinds that other kinds know nothing of, each can be told.
  @Test(arguments: RuleKind.all.map(\.id)) func everyKindCanBeTold(kind: String) throws {
    var alert = try Self.alert("plain", kind: kind)
    alert.folded = [try Self.alert("folded", kind: kind)]
    for format in ReportFormat.all {
      let text = written(format, [Self.judgement("x", [alert])])
      #expect(text.contains("plain"))
      try expectDocuments(format.id, text, count: 1)
    }
  }

  /// Stored and read again an alert is the same.
  @Test(arguments: ["one", hostile, ""]) func anAlertComesBackAsItWas(text: String) throws {
    var alert = try Self.alert(text)
    alert.folded = [try Self.alert("folded", strength: .watch)]
    alert.hiddenBy = HiddenBy(kind: .mute, until: Day("2026-04-01"), reason: text, by: "office", place: "override.yaml:3")
    let stored = try JSONEncoder().encode(alert)
    #expect(try JSONDecoder().decode(Alert.self, from: stored) == alert)
    let sorted = JSONEncoder()
    sorted.outputFormatting = .sortedKeys
    #expect(try sorted.encode(alert) == sorted.encode(JSONDecoder().decode(Alert.self, from: stored)))
  }

  /// JSON and NDJSON can be parsed, and hold as many alliances as they should.
  private func expectDocuments(_ id: String, _ text: String, count: Int) throws {
    switch id {
    case "json":
      let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
      if count == 1 { #expect(parsed is [String: Any]) } else { #expect((parsed as? [[String: Any]])?.count == count) }
    case "ndjson":
      let lines = text.split(separator: "\n")
      #expect(lines.count == count)
      for line in lines { #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any]) }
    default: #expect(!text.isEmpty)
    }
  }
}
