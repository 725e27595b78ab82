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
    let alerts = try Strength.allCases.map { try ReportSamples.alert(Self.hostile, strength: $0) }
    for width in [40, 80, 200] {
      let text = written(
        format, [Self.judgement(Self.hostile, alerts, Condition.Kind.allCases.map { Condition($0, Self.hostile) })], width: width)
      try expectDocuments(id, text, count: 1)
      // What steers a terminal is taken out where it is printed; a document must not need that.
      if id != "text" { #expect(!text.unicodeScalars.contains { Printable.isControl($0) }) }
    }
  }

  /// A terminal keeps the colours of the list: those that stand in a text are none of them, and no text begins a line.
  @Test func noTextColoursTheListOrForgesALine() throws {
    func text(_ word: String) throws -> String {
      var circle = try ReportSamples.alert(word, kind: "circle")
      circle.folded = [try ReportSamples.alert(word)]
      var judgement = Self.judgement(word, [circle, try ReportSamples.alert(word)], [Condition(.missing, word)])
      judgement.parties = [word]
      judgement.purpose = word
      judgement.unable = [word]
      return ReportFormat.text.render([Report(judgement)], RenderOptions(colour: true))
    }
    let (hostile, plain) = (try text("\u{1b}[31mred\u{1b}[0m\r\n1. forged"), try text("red 1. forged"))
    #expect(hostile.count { $0 == "\u{1b}" } == plain.count { $0 == "\u{1b}" } && plain.contains("\u{1b}[31mcritical"))
    #expect(!hostile.split(separator: "\n").contains("1. forged"))
  }

  @Test(arguments: ReportFormat.all.map(\.id)) func severalAlliancesAreOneDocument(id: String) throws {
    let format = try #require(ReportFormat.all.first { $0.id == id })
    let broken = Judgement(unjudged: "c/alliance.yaml", because: Condition(.configuration, "it is not valid"), now: Timestamp(seconds: 0))
    let text = written(format, [Self.judgement("first", [try ReportSamples.alert("one")]), Self.judgement("second"), broken])
    for word in ["first", "second", "c/alliance.yaml", "it is not valid"] { #expect(text.contains(word), "\(word)") }
    try expectDocuments(id, text, count: 3)
  }

  /// Of kinds that other kinds know nothing of, each can be told.
  @Test(arguments: RuleKind.all.map(\.id)) func everyKindCanBeTold(kind: String) throws {
    var alert = try ReportSamples.alert("plain", kind: kind)
    alert.folded = [try ReportSamples.alert("folded", kind: kind)]
    for format in ReportFormat.all {
      let text = written(format, [Self.judgement("x", [alert])])
      #expect(text.contains("plain"))
      try expectDocuments(format.id, text, count: 1)
    }
  }

  /// Stored and read again an alert is the same.
  @Test(arguments: ["one", hostile, ""]) func anAlertComesBackAsItWas(text: String) throws {
    var alert = try ReportSamples.alert(text)
    alert.folded = [try ReportSamples.alert("folded", strength: .watch)]
    alert.hiddenBy = HiddenBy(kind: .mute, until: Day("2026-04-01"), reason: text, by: "office", place: "override.yaml:3")
    let stored = try JSONEncoder().encode(alert)
    #expect(try JSONDecoder().decode(Alert.self, from: stored) == alert)
    let sorted = JSONEncoder()
    sorted.outputFormatting = .sortedKeys
    #expect(try sorted.encode(alert) == sorted.encode(JSONDecoder().decode(Alert.self, from: stored)))
  }

  /// JSON, NDJSON and pages can be parsed, and hold as many alliances as they should; every row of a table has as many cells as its header.
  private func expectDocuments(_ id: String, _ text: String, count: Int) throws {
    switch id {
    case "json":
      let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
      if count == 1 { #expect(parsed is [String: Any]) } else { #expect((parsed as? [[String: Any]])?.count == count) }
    case "ndjson":
      let lines = text.split(separator: "\n")
      #expect(lines.count == count)
      for line in lines { #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any]) }
    case "csv":
      let rows = try csv(text)
      #expect(Set(rows.map(\.count)) == [rows[0].count])
      #expect(Set(rows.dropFirst().map { $0[0] }).count == count)
    case "html":
      let page = PageReading(text)
      #expect(page.isWellFormed, "\(page.complaint)")
      #expect(page.all("h2").count == count)
    case "markdown": #expect(text.split(separator: "\n").count { $0.hasPrefix("# ") } == count)
    default: #expect(!text.isEmpty)
    }
  }

  /// The rows as RFC 4180 reads them.
  private func csv(_ text: String) throws -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      let last = (row: rows.count - 1, cell: rows[rows.count - 1].count - 1)
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest = rest.dropFirst()
        rows[last.row][last.cell].unicodeScalars.append("\"")
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[last.row].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[last.row][last.cell].unicodeScalars.append(scalar)
      }
    }
    #expect(!isQuoted)
    #expect(rows.popLast() == [""])
    return rows
  }
}
