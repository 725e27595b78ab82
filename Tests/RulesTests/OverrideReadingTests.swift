import Events
import Rules
import Testing
import YAML

extension Override {
  /// An override of the given text, with what its author is told.
  static func parsed(_ text: String) -> (Override, [String]) {
    let (document, problems) = Document.parse(bytes: Array(text.utf8), path: "override.yaml")
    let diagnostics = Diagnostics(path: "override.yaml", problems)
    let override = document.map { Override.read($0, diagnostics) } ?? Override()
    return (override, diagnostics.sorted.map { "\($0.line): \($0.message); \($0.help)" })
  }
}

/// What an override file may get wrong, and which alerts its mutes and exceptions are about.
@Suite struct OverrideReadingTests {
  @Test(arguments: [
    ("changes: [{set: {severity: 2}}]", "a change names either a rule, a family or a class of words"),
    ("changes: [{rule: a, family: b, set: {severity: 2}}]", "a change names either a rule, a family or a class of words"),
    ("changes: [{rule: a}]", "the change changes nothing"),
    ("changes: [{family: a, off: {until: 2026-03-02, reason: r, by: b}}]", "'off' belongs to a change of a rule"),
    ("changes: [{rule: a, examples: {fires: [x]}}]", "'examples' belongs to a change of a family"),
    ("changes: [{rule: a, off: {until: 2026-03-02, by: b}}]", "'off' lacks 'reason'"),
    ("changes: [{rule: a, sett: {x: y}}]", "did you mean 'set'"),
    ("changes: [{family: a, set: {x: y}, approved_by: {northwind: anna}}]", "'approved_by' is not a list"),
    ("changes: [{family: a, set: {x: y}, approved_by: [' ']}]", "an item of 'approved_by' is blank"),
    ("changes: [{family: a, approved_by: [anna]}]", "the change changes nothing"),
    ("changes: [{family: a, set: {x: y}, aproved_by: [anna]}]", "did you mean 'approved_by'"),
    ("mutes: [{rule: a, until: 2026-03-02, reason: r}]", "a mute lacks 'by'"),
    ("mutes: [{rule: a, reason: r, by: b}]", "a mute lacks 'until'"),
    ("mutes: [{until: 2026-03-02, reason: r, by: b}]", "it selects nothing, and would hide everything"),
    ("exceptions: [{rule: a, until: forever, reason: r, by: b}]", "'until' is not a date: 'forever'"),
    ("exceptions: [{rule: a, from: 2026-03-03, until: 2026-03-02, reason: r, by: b}]", "it ends on 2026-03-02, before it begins"),
    ("exceptions: [{parties: [a, b, c], until: 2026-03-02, reason: r, by: b}]", "'parties' holds more than two"),
    ("inhibit: [{by: a, hides: [a]}]", "'a' would hide itself"),
    ("inhibit: [{by: a, hides: [b], same: [pairs]}]", "did you mean 'pair'"),
    ("silences: []", "unknown key 'silences' in the override file"),
  ])
  func eachMistakeIsTold(text: String, part: String) {
    let found = Override.parsed(text).1
    #expect(found.contains { $0.contains(part) }, "\(found)")
  }

  private func entry(_ lines: String) throws -> Suppressions.Entry {
    try #require(Override.parsed("\(lines), until: 2026-03-31, reason: r, by: b}]").0.suppressions.entries.first)
  }

  private func hides(
    _ entry: Suppressions.Entry, rule: String = "labels", parties: [String] = ["northwind", "contoso"], topics: [String] = ["price"],
    label: String = "", from: String = "2026-03-02", to: String = "2026-03-20", asOf: String = "2026-03-20"
  ) throws -> Bool {
    let days = try #require(Day(from))...(try #require(Day(to)))
    return entry.hides(rule: rule, parties: parties, topics: topics, label: label, days: days, asOf: try #require(Day(asOf)))
  }

  @Test func everySelectorNarrows() throws {
    #expect(try hides(entry("mutes: [{rule: labels")))
    #expect(try !hides(entry("mutes: [{rule: other")))
    #expect(try hides(entry("mutes: [{parties: northwind")))
    #expect(try hides(entry("mutes: [{parties: [contoso, northwind]")))
    #expect(try !hides(entry("mutes: [{parties: [contoso, acme]")))
    #expect(try !hides(entry("mutes: [{topic: costs")))
    #expect(try hides(entry("mutes: [{rule: [other, labels], topic: [costs, price]")))
    #expect(try !hides(entry("mutes: [{label: board")))
    #expect(try hides(entry("mutes: [{label: board"), label: "board"))
  }

  /// A mute looks at the day of judgement, an exception at the days of the pattern.
  @Test func aMuteEndsAndAnExceptionKeepsWhatLayWithinIt() throws {
    let mute = try entry("mutes: [{rule: labels")
    #expect(try hides(mute, asOf: "2026-03-31"))
    #expect(try !hides(mute, asOf: "2026-04-01"))
    let exception = try entry("exceptions: [{rule: labels, from: 2026-03-02")
    #expect(try hides(exception, asOf: "2026-04-10"))
    #expect(try !hides(exception, to: "2026-04-01", asOf: "2026-04-01"))
    #expect(try !hides(exception, from: "2026-03-01"))
  }

  @Test func whatHasExpiredIsToldWithItsPlace() throws {
    let override = Override.parsed(
      "mutes:\n  - {rule: a, until: 2026-03-02, reason: the move, by: office}\nchanges:\n  - {rule: b, off: {until: 2026-03-09, reason: r, by: b}}\n"
    ).0
    #expect(override.expired(on: try #require(Day("2026-03-02"))) == [])
    #expect(
      override.expired(on: try #require(Day("2026-03-03"))).map { "\($0.path):\($0.line) \($0.severity)" } == ["override.yaml:2 warning"])
    #expect(override.expired(on: try #require(Day("2026-03-10"))).count == 2)
  }
}
