import Alerts
import Events
import Files
import Foundation
import GRDB
import Ledger
import Store
import TestSupport
import Testing

/// What may no longer be kept is gone, from every byte.
@Suite struct PurgeTests {
  /// A state with an alert that ended on day 110, one that is open, and digests of both.
  private func store(_ folder: Scratch) throws -> Store {
    let store = try Store(folder: folder.path)
    let run = try store.begin(at: Timestamp(seconds: 100 * 86_400), now: Timestamp(seconds: 100 * 86_400), version: "v")
    var old = Nights.alert("a", 95, 100)
    old.sentence = "Nobody answered the old question of Northwind."
    old.evidence = [Nights.evidence(offset: 1)]
    old.evidence[0].source = "exports/long-ago.mbox"
    var new = Nights.alert("b", 95, 100)
    new.sentence = "The new question of Contoso is still there."
    new.evidence = [Nights.evidence(offset: 2)]
    var ledger = Ledger().advanced(by: Nights.night([old, new], 100))
    let manifest = Manifest(
      alliance: "x", day: Day(number: 100), rules: "r", seconds: 1, records: 1, events: 1, fired: 2, quiet: 0, pending: 0, notEvaluable: 0,
      conditions: [], inputs: [])
    try store.keep(ledger, alerts: [old, new], manifest: manifest, path: "x.yaml", run: run, at: Timestamp(seconds: 1))
    let digest = try #require(ledger.digest(budget: 2))
    try store.plan(
      [digest], id: digest.id, subject: "2 open", channels: ["mail"], planned: Timestamp(seconds: 100 * 86_400), on: Day(number: 100))
    try store.tried(try store.outgoing()[0], sent: Timestamp(seconds: 100 * 86_400), failure: nil)
    ledger = try store.ledger(of: "x").advanced(by: Nights.night([new], 110))
    try store.keep(ledger, of: "x")
    return store
  }

  private func bytes(_ folder: Scratch) throws -> String {
    try Folder.everything(below: folder.path).map {
      String(decoding: try Data(contentsOf: URL(filePath: "\(folder.path)/\($0)")), as: UTF8.self)
    }
    .joined()
  }

  @Test func whatEndedLongAgoLosesItsSentencesAndItsEvidence() throws {
    let folder = try Scratch()
    let store = try store(folder)
    #expect(try bytes(folder).contains("the old question") && bytes(folder).contains("long-ago.mbox"))
    let none = try store.purge("x", textsFrom: Day(number: 110), countsFrom: Day(number: 20))
    #expect(none.isEmpty)
    var purged = try store.purge("x", textsFrom: Day(number: 111), countsFrom: Day(number: 20))
    #expect(purged.evidence == 1 && purged.texts.contains("Nobody answered the old question of Northwind.") && purged.alerts == 0)
    purged = try store.purge(digestsBefore: Timestamp(seconds: 101 * 86_400), runsBefore: Timestamp(seconds: 0))
    #expect(purged.digests == 1 && purged.runs == 0)
    try store.compact()
    let rest = try bytes(folder)
    #expect(!rest.contains("old question") && !rest.contains("long-ago"))
    #expect(rest.contains("The new question of Contoso"))
    #expect(
      try store.check() == [] && store.ledger(of: "x").entries.map(\.sentence) == ["", "The new question of Contoso is still there."])
    #expect(try store.deliveries().map(\.subject) == ["2 open"])
    #expect(try store.purge("x", textsFrom: Day(number: 111), countsFrom: Day(number: 20)).isEmpty)
    // Evidence of what is not known goes too.
    try DatabaseQueue(path: store.path).write { try $0.execute(sql: "UPDATE evidence SET alert = 'nobody'") }
    #expect(try store.purge("x", textsFrom: Day(number: 111), countsFrom: Day(number: 20)).evidence == 1)
  }

  @Test func whatEndedVeryLongAgoIsGoneWholly() throws {
    let folder = try Scratch()
    let store = try store(folder)
    let purged = try store.purge("x", textsFrom: Day(number: 300), countsFrom: Day(number: 300))
    #expect(purged.alerts == 1 && purged.evidence == 1)
    #expect(try store.ledger(of: "x").entries.map(\.id) == ["b-1"] && store.check() == [])
    #expect(try store.purge(digestsBefore: Timestamp(seconds: 0), runsBefore: Timestamp(seconds: 101 * 86_400)).runs == 1)
    #expect(try store.manifest(of: "x") == nil)
    // What follows is kept in the same places.
    let next = try store.ledger(of: "x").advanced(by: Nights.night([Nights.alert("b", 95, 301), Nights.alert("c", 301, 301)], 301))
    try store.keep(next, of: "x")
    #expect(try store.ledger(of: "x") == next)
  }

  @Test func backupsLoseTheSame() throws {
    let folder = try Scratch()
    let other = try Scratch()
    let store = try store(folder)
    try store.backUp(to: other.path + "/backup.sqlite")
    #expect(try store.backups().count == 1 && bytes(other).contains("old question"))
    let copy = try Store(backup: other.path + "/backup.sqlite")
    _ = try copy.purge("x", textsFrom: Day(number: 111), countsFrom: Day(number: 20))
    _ = try copy.purge(digestsBefore: Timestamp(seconds: 101 * 86_400), runsBefore: Timestamp(seconds: 0))
    try copy.compact()
    #expect(try !bytes(other).contains("old question"))
  }
}
