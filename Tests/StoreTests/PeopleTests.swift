import Alerts
import Events
import Files
import Foundation
import Ledger
import Store
import TestSupport
import Testing

/// Somebody who asks is told what is kept, and nothing is left of who asks to be forgotten.
@Suite struct PeopleTests {
  private static let name = "Anna Alder"
  private func isNamed(_ text: String) -> Bool { text.contains(Self.name) }

  /// A state in which Anna gave a verdict, an acknowledgement and a reason, and wrote one of two pieces of evidence.
  private func store(_ folder: String) throws -> Store {
    let store = try Store(folder: folder)
    let run = try store.begin(at: Timestamp(seconds: 1), now: Timestamp(seconds: 1), version: "v")
    var alert = Nights.alert("a", 95, 100)
    alert.evidence = [Nights.evidence(offset: 1), Nights.evidence(offset: 2)]
    var ledger = Ledger().advanced(by: Nights.night([alert], 100, [Condition(.missing, "x is not there", source: "x")]))
    let manifest = Manifest(
      alliance: "x", day: Day(number: 100), rules: "r", seconds: 1, records: 1, events: 1, fired: 1, quiet: 0, pending: 0, notEvaluable: 0,
      conditions: [], inputs: [])
    try store.keep(ledger, alerts: [alert], manifest: manifest, path: "x.yaml", run: run, at: Timestamp(seconds: 1))
    if let digest = ledger.digest(budget: 2) { ledger = ledger.told(digest) }
    let word = Ledger.Acknowledgement(by: Self.name, why: "\(Self.name) knows it", on: Day(number: 101))
    ledger = ledger.heard(Verdict(alert: "a-1", rule: "ra", word: .useful, by: Self.name, on: Day(number: 101)))
    ledger = ledger.heard(Verdict(alert: "a-1", rule: "ra", word: .noise, by: "contoso", on: Day(number: 101)))
    ledger = try #require(ledger.acknowledging("a-1", word)?.acknowledging(source: "x", word))
    try store.keep(
      ledger, of: "x",
      recording: [
        AuditEntry(.verdict, alliance: "x", what: "alert=a-1", by: Self.name),
        AuditEntry(.acknowledgement, what: "alert=a-1", by: "office", why: word.why),
      ], at: Timestamp(seconds: 2))
    return store
  }

  @Test func everyTraceIsFoundAndGone() throws {
    let folder = try Scratch()
    let store = try store(folder.path + "/state")
    try store.backUp(to: folder.path + "/state/backup.sqlite")
    let places: Set = [RecordPlace(source: "mail.mbox", offset: 2, part: 0), RecordPlace(source: "mail.mbox", offset: 7, part: 0)]
    let found = try store.traces(in: "x", at: places, naming: isNamed)
    #expect(found.evidence.map(\.alert) == ["a-1"] && found.words == [Self.name, "\(Self.name) knows it"] && found.lines == 2)
    #expect(try store.traces(in: "y", at: places, naming: { _ in false }).isEmpty)
    let before = try store.ledger(of: "x")
    #expect(try store.forget(in: "x", at: places, naming: isNamed) == found)
    try store.compact()
    let after = try store.ledger(of: "x")
    #expect(after.verdicts.map(\.by) == [Ledger.forgotten, "contoso"] && after.entries[0].acknowledged?.why == Ledger.forgotten)
    #expect(after.entries.map(\.state) == before.entries.map(\.state) && after.inputs[0].acknowledged?.by == Ledger.forgotten)
    #expect(try store.evidence(of: "a-1", in: "x").map(\.offset) == [1])
    #expect(try store.check() == [] && store.brokenLink() == nil && store.audit().count == 2)
    #expect(try store.words().values.sorted() == ["office"])
    #expect(try store.traces(in: "x", at: places, naming: isNamed).isEmpty)
    // The same in the backup: after that the name stands nowhere.
    let copy = try Store(backup: try #require(store.backups().first))
    #expect(try copy.forget(in: "x", at: places, naming: isNamed) == found)
    try copy.compact()
    for file in Folder.everything(below: folder.path) {
      #expect(FileSearch.found([Self.name], in: "\(folder.path)/\(file)") == [], "\(file)")
    }
  }

  @Test func withoutPlacesAllEvidenceOfTheAllianceGoes() throws {
    let folder = try Scratch()
    let store = try store(folder.path)
    #expect(try store.forget(in: "x", at: nil) { _ in false }.evidence.count == 2)
    #expect(try store.evidence(of: "a-1", in: "x").isEmpty && store.words().count == 3)
  }
}
