import Harbinger
import Alerts
import Authoring
import Events
import Testing

/// A mute is added to an override file without touching anything else in it.
@Suite struct MuteEntryTests {
  private func entry() async throws -> MuteEntry {
    let alliance = try OverriddenAlliance("changes: []\n")
    defer { alliance.remove() }
    let alert = try #require(try await alliance.night().judgement.alerts.first)
    return MuteEntry(alert, until: try #require(Day("2026-07-29")), why: "talks", by: "office")
  }

  @Test func everyShapeOfTheFileKeepsItsLines() async throws {
    let entry = try await entry()
    let line = entry.line
    #expect(entry.added(to: nil) == "mutes:\n  \(line)\n")
    #expect(entry.added(to: "# a note\nchanges: []") == "# a note\nchanges: []\nmutes:\n  \(line)\n")
    #expect(entry.added(to: "mutes: []  # none\ninhibit: []\n") == "mutes:  # none\n  \(line)\ninhibit: []\n")
    #expect(
      entry.added(to: "mutes:\n  # the first\n  - {rule: a}\nchanges: []\n")
        == "mutes:\n  \(line)\n  # the first\n  - {rule: a}\nchanges: []\n")
    #expect(entry.added(to: "mutes:\n- {rule: a}\n") == "mutes:\n\(line)\n- {rule: a}\n")
    #expect(entry.added(to: "mutes: [{rule: a}]\n") == nil)
  }
}
