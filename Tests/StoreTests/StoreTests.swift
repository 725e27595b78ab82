import Alerts
import Events
import GRDB
import Glibc
import Ledger
import Rules
import Store
import TestSupport
import Testing

/// What is kept comes back, whole or not at all.
@Suite struct StoreTests {
  @Test func aLedgerComesBackAsItWas() throws {
    let folder = try Scratch()
    let store = try Store(folder: folder.path)
    var random = Seeded(7)
    var ledger = Ledger()
    for day in 100..<160 {
      let alerts = ["a", "b", "c"].filter { _ in Int.random(in: 0..<4, using: &random) > 0 }.map { Nights.alert($0, 90, day) }
      let lost = day % 17 == 0 ? [Condition(.missing, "x is not there", source: "x")] : []
      ledger = ledger.advanced(by: Nights.night(alerts, day, lost), rules: "r\(day / 40)")
      if let digest = ledger.digest(budget: 2) { ledger = ledger.told(digest) }
      if day == 130 { ledger = ledger.heard(Verdict(alert: "a-1", rule: "ra", word: .useful, by: "n", on: Day(number: 130))) }
      let word = Ledger.Acknowledgement(by: "office", why: "known", on: Day(number: Int32(day)))
      if day == 140 { ledger = ledger.acknowledging("a-1", word) ?? ledger }
      try store.keep(ledger, of: "x")
      #expect(try Store(folder: folder.path).ledger(of: "x") == ledger, "day \(day)")
    }
    #expect(ledger.entries.count == 3 && ledger.changes.count > 20)
    #expect(try store.check() == [])
    #expect(try store.ledger(of: "y") == Ledger() && store.alliances() == ["x"])
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    let folder = try Scratch()
    let store = try Store(folder: folder.path + "/state")
    try store.keep(Nights.told, of: "x")
    for (name, mode) in [("", 0o700), ("/state.sqlite", 0o600), ("/state.sqlite-wal", 0o600)] {
      var status = stat()
      #expect(unsafe stat(folder.path + "/state" + name, &status) == 0 && Int(status.st_mode) & 0o777 == mode, "\(name)")
    }
  }

  @Test func whatIsPlannedIsToldAndStaysUntilItIsSent() throws {
    let store = try Store(inMemory: ())
    let ledger = Ledger().advanced(by: Nights.night([Nights.alert("a", 100, 110)], 110))
    try store.keep(ledger, of: "x")
    let digest = try #require(ledger.digest(budget: 2))
    let now = Timestamp(milliseconds: 5_000)
    try store.plan([digest], id: digest.id, subject: "s", channels: ["mail", "room"], planned: now, on: Day(number: 111))
    #expect(try store.ledger(of: "x") == ledger.told(digest))
    #expect(try store.toldOn("x") == Day(number: 111))
    var waiting = try store.outgoing()
    #expect(waiting.map(\.channel) == ["mail", "room"] && waiting[0].digests == [digest] && waiting[0].planned == now)
    try store.trying(waiting[0])
    try store.tried(waiting[0], sent: nil, failure: "no answer")
    waiting = try store.outgoing()
    #expect(waiting.map(\.attempts) == [1, 0] && waiting[0].failure == "no answer")
    try store.tried(waiting[0], sent: now, failure: nil)
    #expect(try store.outgoing().map(\.channel) == ["room"])
    #expect(try store.deliveries().map(\.sent) == [now, nil])
  }

  /// A plan that cannot be kept whole is not kept at all: the same delivery twice is refused, and nothing is told by it.
  @Test func aPlanIsKeptWholeOrNotAtAll() throws {
    let store = try Store(inMemory: ())
    let ledger = Ledger().advanced(by: Nights.night([Nights.alert("a", 100, 110)], 110))
    try store.keep(ledger, of: "x")
    let digest = try #require(ledger.digest(budget: 2))
    #expect(throws: StoreError.self) {
      try store.plan(
        [digest], id: digest.id, subject: "s", channels: ["mail", "mail"], planned: Timestamp(milliseconds: 0), on: Day(number: 1))
    }
    #expect(try store.ledger(of: "x") == ledger && store.outgoing().isEmpty)
  }

  @Test func aNightIsKeptWithItsManifestAndItsEvidence() throws {
    let store = try Store(inMemory: ())
    let run = try store.begin(at: Timestamp(milliseconds: 1), now: Timestamp(milliseconds: 2), version: "v")
    var alert = Nights.alert("a", 100, 110)
    alert.evidence = [Nights.evidence(offset: 12), Nights.evidence(offset: 900)]
    let ledger = Ledger().advanced(by: Nights.night([alert], 110))
    let manifest = Manifest(
      alliance: "x", day: Day(number: 110), rules: "r", seconds: 1.5, records: 3, events: 2, fired: 1, quiet: 4, pending: 0,
      notEvaluable: 7,
      conditions: ["stale"], inputs: [Manifest.Input(path: "mail.mbox", files: 1, bytes: 99, hash: "ab")])
    try store.keep(ledger, alerts: [alert], manifest: manifest, path: "x/alliance.yaml", run: run, at: Timestamp(seconds: 5))
    // The same run again, after it was stopped.
    try store.keep(ledger, alerts: [alert], manifest: manifest, path: "x/alliance.yaml", run: run, at: Timestamp(seconds: 5))
    #expect(try store.manifest(of: "x") == manifest)
    #expect(try store.alliance(at: "x/alliance.yaml") == "x")
    #expect(try store.runs(atMost: 5).map(\.code) == [nil])
    try store.end(run, at: Timestamp(milliseconds: 9), code: 3)
    #expect(try store.runs(atMost: 5).map(\.code) == [3])
    #expect(try store.evidence(of: "a-1", in: "x").map(\.offset) == [12, 900])
    // A night of which nothing was there is no night that looked.
    var nothing = manifest
    (nothing.day, nothing.conditions) = (Day(number: 111), ["nothing"])
    let later = try store.begin(at: Timestamp(milliseconds: 11), now: Timestamp(milliseconds: 12), version: "v")
    try store.keep(ledger, alerts: [alert], manifest: nothing, path: "x/alliance.yaml", run: later, at: Timestamp(seconds: 15))
    #expect(try store.nights(of: "x") == [Day(number: 110)] && store.nights(of: "y").isEmpty)
  }

  @Test func aBackupIsTheSameState() throws {
    let folder = try Scratch()
    let store = try Store(folder: folder.path + "/state")
    try store.keep(Nights.told, of: "x")
    try store.backUp(to: folder.path + "/backup.sqlite")
    try store.keep(Ledger(), of: "y")
    try Store.restore(folder.path + "/backup.sqlite", to: folder.path + "/other")
    let copy = try Store(folder: folder.path + "/other")
    #expect(try copy.ledger(of: "x") == Nights.told && copy.alliances() == ["x"])
    #expect(throws: StoreError.self) { try Store.restore(folder.path + "/nothing", to: folder.path + "/third") }
    #expect(throws: StoreError.self, "a state in use is not overwritten without being asked") {
      try Store.restore(folder.path + "/backup.sqlite", to: folder.path + "/state")
    }
  }

  @Test func aDamagedOrLaterStateIsRefusedWithWhatToDo() throws {
    let folder = try Scratch()
    try folder.write("this is no database, and long enough to be seen as none: \(String(repeating: "x", count: 200))", to: "state.sqlite")
    let damaged = try #require(throws: StoreError.self) { try Store(folder: folder.path) }
    #expect(damaged.commandLine.contains("is damaged; a backup can be put in its place; `harbinger state check` says more"))
    let other = try Scratch()
    try Store(folder: other.path).keep(Ledger(), of: "x")
    try DatabaseQueue(path: other.path + "/state.sqlite").write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')") }
    let later = try #require(throws: StoreError.self) { try Store(folder: other.path) }
    #expect(later.text.contains("was written by a later version"))
  }
}
