import Foundation
import Setup
import TestSupport
import Testing
import YAML

@Suite struct MarkedEventsTests {
  private func read(_ text: String) throws -> (marked: MarkedEvents, told: [String]) {
    let folder = try Scratch()
    try folder.write(text, to: "events.yaml")
    let (marked, diagnostics) = MarkedEvents.read(besides: "\(folder.path)/alliance.yaml", parties: ["northwind", "contoso"])
    return (marked, diagnostics.map(\.description))
  }

  @Test func eventsComeInTheOrderOfTheirDays() throws {
    let (marked, told) = try read(
      """
      events:
        - {day: 2026-06-24, what: repair, note: a coffee}
        - {day: 2026-06-12, what: escalation, parties: [northwind, contoso]}
      """)
    #expect(told == [])
    #expect(marked.events.map(\.what) == [.escalation, .repair])
    #expect(marked.events.first?.parties == ["northwind", "contoso"] && marked.events.last?.note == "a coffee")
  }

  @Test(arguments: [
    ("{day: 2026-06-24, what: escalaton}", "did you mean 'escalation'"), ("{day: soon, what: exit}", "2026-03-02"),
    ("{day: 2026-06-24, what: exit, parties: [contosso]}", "did you mean 'contoso'"), ("{what: exit}", "'day'"),
  ])
  func aMistakeIsToldAndTheRestIsRead(_ event: String, _ part: String) throws {
    let (marked, told) = try read("events:\n  - {day: 2026-06-01, what: exit}\n  - \(event)\n")
    #expect(told.contains { $0.contains(part) && $0.contains("events.yaml:3:") }, "\(told)")
    #expect(marked.events.contains { "\($0.day)" == "2026-06-01" })
  }

  @Test func withoutAFileNothingIsMarked() throws {
    let folder = try Scratch()
    let (marked, diagnostics) = MarkedEvents.read(besides: "\(folder.path)/alliance.yaml", parties: [])
    #expect(marked.events.isEmpty && diagnostics.isEmpty)
  }
}
