import Authoring
import Foundation
import Testing

/// The JSON Schemas: made of the declared keys, fresh, and the same as what the program takes, as a validator of others sees it.
@Suite struct SchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let script = root.appending(path: "Tests/AuthoringTests/Support/schemas.py").path

  /// What a program prints, and its exit code.
  private static func run(_ command: [String]) throws -> (text: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  /// `rule=rules/x.yaml` for every file that ships.
  private static func shipped() throws -> [String] {
    func files(_ folder: String) throws -> [String] {
      let place = root.appending(path: folder)
      guard FileManager.default.fileExists(atPath: place.path) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted().map { "\(folder)/\($0)" }
    }
    let rules = try files("rules").filter {
      $0.hasSuffix(".yaml")
        && !["rules/mechanisms.yaml", "rules/false-alarms.yaml", "rules/hearing.yaml", "rules/stories.yaml"].contains($0)
    }
    let alliances = try files("samples").filter { !$0.contains("/.") && !$0.hasSuffix(".yaml") }.flatMap(files)
    return rules.map { "rule=\($0)" } + ["portfolio=samples/portfolio.yaml"]
      + (try files("rules/lexicons") + files("rules/lexicons/de") + files("rules/lexicons/nl")).filter { $0.hasSuffix(".yaml") }
      .map { "lexicon=\($0)" }
      + (try files("rules/holidays")).filter { $0.hasSuffix(".yaml") }.map { "holidays=\($0)" }
      + (try files("rules/lists")).filter { $0.hasSuffix(".yaml") }.map { "list=\($0)" }
      + alliances.filter { $0.hasSuffix("/alliance.yaml") }.map { "alliance=\($0)" }
      + alliances.filter { $0.hasSuffix("/override.yaml") }.map { "override=\($0)" }
      + alliances.filter { $0.hasSuffix("/expected.json") }.map { "scan=\($0)" }
  }

  @Test(arguments: FileSchema.all.map(\.id))
  func theSchemaInTheFolderIsWhatTheKeysSay(id: String) throws {
    let schema = try #require(FileSchema.all.first { $0.id == id })
    let there = try String(contentsOf: Self.root.appending(path: "schemas/\(schema.file)"), encoding: .utf8)
    #expect(there == schema.text, "schemas/\(schema.file) is stale; `make schemas` writes it")
  }

  @Test func everyFileBeginsWithTheLineByWhichEditorsFindItsSchema() throws {
    let (text, code) = try Self.run(["scripts/modelines.sh", "--check"])
    #expect(code == 0, "\(text)")
  }

  @Test func everyShippedFileIsValid() throws {
    let files = try Self.shipped()
    #expect(files.count > 60)
    let (text, code) = try Self.run(["python3", Self.script, "schemas"] + files)
    #expect(code == 0, "\(text)")
  }

  /// A change of a shipped file, and where the validator must find it.
  static let broken: [(file: String, from: String, to: String, place: String)] = [
    ("rule=rules/loose-labels.yaml", "severity: ", "severity: 1", "severity"),
    ("rule=rules/loose-labels.yaml", "kind: match", "kind: frequency", "kind"),
    ("rule=rules/loose-labels.yaml", "window: 28d", "window: 28", "window"),
    ("rule=rules/loose-labels.yaml", "window: 28d", "timeframe: 28d", "timeframe"),
    ("rule=rules/loose-labels.yaml", "kind: match", "kind: match\nmeasure: messages", "measure"),
    ("rule=rules/loose-labels.yaml", "ask: ", "question: ", "ask"),
    ("rule=rules/change-without-notice.yaml", "expect: quiet", "expect: silent", "tests"),
    ("rule=rules/change-without-notice.yaml", "review_by: 2027-03-31", "review_by: spring", "review_by"),
    ("rule=rules/contact-silence.yaml", "times: {", "times: {wach: 3x, ", "times"),
    ("rule=rules/contact-falling.yaml", "measure: ", "measure: many_", "measure"),
    ("lexicon=rules/lexicons/loose_labels.yaml", "direction: other", "direction: them", "direction"),
    ("lexicon=rules/lexicons/loose_labels.yaml", "strong:", "very_strong:", "very_strong"),
    ("holidays=rules/holidays/nl.yaml", "day: 01-01", "day: 1-1", "day"),
    ("holidays=rules/holidays/nl.yaml", "moves: {sun: sat}", "moves: {sun: saturday}", "moves/sun"),
    ("holidays=rules/holidays/gb.yaml", "1st mon of may", "first mon of may", "weekday"),
    ("alliance=samples/souring/alliance.yaml", "holidays: holidays-nl.ics", "country: NL", "calendar/country"),
    ("alliance=samples/souring/alliance.yaml", "reply: ", "reply: 2mo #", "agreed/reply"),
    ("alliance=samples/souring/alliance.yaml", "timezone: ", "timezon: ", "timezon"),
    ("scan=samples/healthy/expected.json", "\"purpose\": ", "\"purposes\": ", "purpose"),
    ("scan=samples/souring/expected.json", "\"severity\": 5", "\"severity\": \"high\"", "high"),
  ]

  @Test(arguments: broken.indices) func aBrokenFileIsRefusedWhereItIsBroken(number: Int) throws {
    let change = Self.broken[number]
    let parts = change.file.split(separator: "=").map(String.init)
    let text = try String(contentsOf: Self.root.appending(path: parts[1]), encoding: .utf8)
    let range = try #require(text.range(of: change.from))
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("broken-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.replacingCharacters(in: range, with: change.to).write(to: file, atomically: true, encoding: .utf8)
    let (said, code) = try Self.run(["python3", Self.script, "schemas", "\(parts[0])=\(file.path)"])
    #expect(code == 1)
    #expect(said.contains("\(change.place)"), "\(said)")
  }

  @Test func anOverrideAndAListAreHeldToTheirKeys() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func check(_ kind: String, _ text: String) throws -> String {
      let file = folder.appendingPathComponent("\(kind).yaml")
      try text.write(to: file, atomically: true, encoding: .utf8)
      return try Self.run(["python3", Self.script, "schemas", "\(kind)=\(file.path)"]).text
    }
    let change = "changes:\n  - rule: contact-level\n    why: three weeks are usual\n    set: {for: 3w}\n"
    let mute = "mutes:\n  - {rule: loose-labels, until: 2026-09-30, reason: known, by: both}\n"
    #expect(try check("override", change + mute) == "")
    #expect(try check("override", change.replacing("for:", with: "four:")).contains("changes/0/set"))
    #expect(try check("override", change.replacing("set: {for: 3w}", with: "set: {kind: match}")).contains("changes/0/set"))
    #expect(try check("override", mute.replacing("until: 2026-09-30, ", with: "")).contains("mutes/0: 'until' is a required property"))
    #expect(try check("list", "id: a\ntitle: Rules\nitems: [one, two]\n") == "")
    #expect(try check("list", "id: a\ntitle: Rules\nitems: one\n").contains("items"))
  }
}
