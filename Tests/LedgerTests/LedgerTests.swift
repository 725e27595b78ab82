import Alerts
import Events
import Foundation
import Ledger
import Testing

/// Names that hold from night to night, whatever later data do to the days of an alert.
@Suite struct LedgerTests {
  @Test func theSameNightTwiceChangesNothing() throws {
    let alerts = [try Night.alert("a", 100, 110, folded: [try Night.alert("b", 90, 110)]), try Night.alert("c", 80, 100, open: false)]
    let once = Ledger().advanced(by: Night.of(alerts, 110))
    #expect(once.entries.map(\.id) == ["a-1", "b-1", "c-1"])
    #expect(once.advanced(by: Night.of(alerts, 110)) == once)
    #expect(once.advanced(by: Night.of(alerts.reversed(), 110)) == once)
  }

  /// A late record makes the episode older, and another one before it is found: the name stays.
  @Test func laterDataMoveTheDaysAndNotTheName() throws {
    let first = Ledger().advanced(by: Night.of([try Night.alert("a", 100, 110)], 110))
    let moved = try Night.alert("a", 93, 111, ordinal: 2)
    #expect(first.id(of: moved) == "a-1")
    let second = first.advanced(by: Night.of([moved], 111))
    #expect(second.entries.count == 1 && second.entries[0].since == Night.day(93) && second.entries[0].found == Night.day(110))
  }

  @Test(arguments: [(1, true), (14, true), (15, false), (200, false)])
  func whatComesBackSoonIsTheSame(gap: Int, isSame: Bool) throws {
    let open = Ledger().advanced(by: Night.of([try Night.alert("a", 100, 110)], 110))
    let closed = open.advanced(by: Night.of([try Night.alert("a", 100, 110, open: false)], 111))
    #expect(closed.entries.map(\.isOpen) == [false])
    let again = try Night.alert("a", 110 + gap, 110 + gap, ordinal: 2)
    let next = closed.advanced(by: Night.of([again], 110 + gap))
    #expect(next.id(of: again) == (isSame ? "a-1" : "a-2"))
    #expect(next.entries.map(\.reopened) == (isSame ? [1] : [0, 0]))
    #expect(next.entries.last?.formerly == (isSame ? "" : "a-1"))
  }

  @Test func whatIsToldNoLongerIsClosed() throws {
    let open = Ledger().advanced(by: Night.of([try Night.alert("a", 100, 110)], 110))
    let gone = open.advanced(by: Night.of([], 111))
    #expect(gone.entries.map(\.isOpen) == [false] && gone.entries.map(\.last) == [Night.day(110)])
  }

  /// What is hidden was found as well: when its mute ends it is not new.
  @Test func aNightIsAllThatItFound() throws {
    var night = Night.of([try Night.alert("a", 100, 110)], 110)
    night.suppressed = [try Night.alert("b", 100, 110)]
    let ledger = Ledger().advanced(by: night)
    #expect(ledger.entries.map(\.id) == ["a-1", "b-1"])
    #expect(ledger.entries.map(\.found) == [Night.day(110), Night.day(110)])
    #expect(ledger.advanced(by: night) == ledger)
  }

  @Test func noTwoAlertsShareAName() throws {
    let open = Ledger().advanced(by: Night.of([try Night.alert("a", 100, 110)], 110))
    // Without the first covered days the second episode counts as the first.
    let later = try Night.alert("a", 300, 310)
    let next = open.advanced(by: Night.of([], 200)).advanced(by: Night.of([later], 310))
    #expect(Set(next.entries.map(\.id)).count == 2)
    #expect(next.id(of: later) != "a-1")
  }

  /// Nights in which alerts come, grow, close and come back at random: a name never changes while its alert is open, and what is stored comes back.
  @Test(arguments: 1...20) func namesHoldOverRandomNights(seed: Int) throws {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    var ledger = Ledger()
    var running: [String: (since: Int, ordinal: Int)] = [:]
    var names: [String: String] = [:]
    for night in 100..<220 {
      for key in ["a", "b", "c"] where random(10) == 0 {
        if running.removeValue(forKey: key) == nil { running[key] = (night, night) } else { names[key] = nil }
      }
      let alerts = try running.map { try Night.alert($0.key, $0.value.since, night, ordinal: $0.value.ordinal) }
      ledger = ledger.advanced(by: Night.of(alerts, night))
      for alert in alerts {
        let name = ledger.id(of: alert)
        #expect(names[alert.key] ?? name == name, "seed \(seed), night \(night)")
        names[alert.key] = name
      }
      #expect(Set(ledger.entries.map(\.id)).count == ledger.entries.count, "seed \(seed)")
      #expect(ledger.entries.count { $0.isOpen } == alerts.count, "seed \(seed)")
    }
    #expect(try JSONDecoder().decode(Ledger.self, from: JSONEncoder().encode(ledger)) == ledger)
  }
}
