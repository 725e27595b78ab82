import Harbinger
import Alerts
import Authoring
import Events
import Testing
import YAML

/// A mute is added to an override file without touching anything else in it.
@Suite struct MuteEntryTests {
  private func entry(why: String = "talks") async throws -> MuteEntry {
    let alliance = try OverriddenAlliance("changes: []\n")
    defer { alliance.remove() }
    let alert = try #require(try await alliance.night().judgement.alerts.first)
    return MuteEntry(alert, until: try #require(Day("2026-07-29")), why: why, by: "office")
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

  /// Nor are those who approved a change lost, or anything that was written beside them.
  @Test func changesWithTheirApprovalsStayAsTheyWere() async throws {
    let entry = try await entry()
    let changes =
      "changes:\n  - family: loose_labels\n    append: {weak: [x y]}\n    approved_by: [Anneke Bos, elif@brightarm.example]  # on 3 March\n"
    let text = try #require(entry.added(to: changes))
    #expect(text == "\(changes)mutes:\n  \(entry.line)\n")
    let found = Document.parse(bytes: Array(text.utf8), path: "override.yaml")
    let diagnostics = Diagnostics(path: "override.yaml", found.diagnostics)
    let override = Override.read(try #require(found.document), diagnostics)
    #expect(override.changes.first?.approvers.map(\.text) == ["Anneke Bos", "elif@brightarm.example"])
    #expect(override.suppressions.entries.count == 1 && diagnostics.sorted == [])
  }

  /// Also what JSON writes in a way that YAML does not read.
  @Test func whateverTheReasonHoldsItIsReadBack() async throws {
    let why = "talks: \"price\" # \u{e0041}\u{202e}, [on]\u{1f600}"
    let text = try #require(try await entry(why: why).added(to: nil))
    let found = Document.parse(bytes: Array(text.utf8), path: "override.yaml")
    let mute = try #require(found.document?.root["mutes"]?.items?.first)
    #expect(mute["reason"]?.text == why)
    #expect(mute["by"]?.text == "office")
  }
}
